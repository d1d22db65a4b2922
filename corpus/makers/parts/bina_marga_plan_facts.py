"""Sasaran, programs and kegiatan of a provincial roads office's plan by quarter, figures invented."""

from typing import NamedTuple

BALAI, BUILD, KEEP, TECH = (
    "Balai Pengelolaan Jalan Wilayah Pelayanan",
    "Bidang Pembangunan",
    "Bidang Pemeliharaan",
    "Bidang Teknik",
)


class Kegiatan(NamedTuple):
    """A kegiatan: name, outputs (name, target, four quarters), four sums in thousands, holder."""

    name: str
    outputs: tuple[tuple[str, str, str], ...]
    money: str
    holder: str


class Program(NamedTuple):
    """A program as printed with its kegiatan."""

    name: str
    below: tuple[Kegiatan, ...]


class Measure(NamedTuple):
    """An indicator of a sasaran: name, unit, target of the year, four quarters, the programs beside it."""

    name: str
    unit: str
    target: str
    quarters: str
    programs: tuple[Program, ...]


BUILDING = "Program Pembangunan Jalan dan Jembatan"
KEEPING = "Program Rehabilitasi/Pemeliharaan Jalan dan Jembatan"
SASARAN: tuple[tuple[str, tuple[Measure, ...]], ...] = (
    (
        "Meningkatnya kemantapan jaringan jalan provinsi",
        (
            Measure(
                "Persentase jalan provinsi dalam kondisi mantap",
                "persen",
                "97,80",
                "96,40|96,75|97,30|97,80",
                (
                    Program(
                        KEEPING,
                        (
                            Kegiatan(
                                "Pemeliharaan Rutin Jalan dan Jembatan di BPJ Wilayah Pelayanan I",
                                (
                                    ("Panjang jalan yang dipelihara secara rutin", "412,60 km", "412,60|412,60|412,60|412,60"),
                                    ("Jumlah jembatan yang dipelihara", "138 buah", "20|61|104|138"),
                                ),
                                "3.480.250|5.912.400|6.230.000|3.847.350",
                                f"{BALAI} I",
                            ),
                            Kegiatan(
                                "Pemeliharaan Rutin Jalan dan Jembatan di BPJ Wilayah Pelayanan II",
                                (
                                    ("Panjang jalan yang dipelihara secara rutin", "377,15 km", "377,15|377,15|377,15|377,15"),
                                    ("Jumlah jembatan yang dipelihara", "152 buah", "25|70|118|152"),
                                ),
                                "3.120.000|5.504.750|5.870.500|3.615.000",
                                f"{BALAI} II",
                            ),
                            Kegiatan(
                                "Pemeliharaan Rutin Jalan dan Jembatan di BPJ Wilayah Pelayanan III",
                                (("Panjang jalan yang dipelihara secara rutin", "344,90 km", "344,90|344,90|344,90|344,90"),),
                                "2.874.600|4.990.000|5.115.250|3.208.150",
                                f"{BALAI} III",
                            ),
                            Kegiatan(
                                "Pemeliharaan Rutin Jalan dan Jembatan di BPJ Wilayah Pelayanan IV",
                                (("Panjang jalan yang dipelihara secara rutin", "401,25 km", "401,25|401,25|401,25|401,25"),),
                                "3.205.000|5.310.800|5.762.000|3.496.700",
                                f"{BALAI} IV",
                            ),
                            Kegiatan(
                                "Pemeliharaan Berkala Ruas Jalan Soreang - Rancabali - Cidaun",
                                (("Panjang jalan yang dipelihara berkala", "12,40 km", "-|2,50|8,10|12,40"),),
                                "115.000|4.640.000|9.280.000|4.525.000",
                                KEEP,
                            ),
                            Kegiatan(
                                "Pemeliharaan Berkala Ruas Jalan Cagak - Wanayasa - Purwakarta",
                                (("Panjang jalan yang dipelihara berkala", "6,75 km", "-|1,20|4,60|6,75"),),
                                "82.500|2.415.750|5.030.000|2.640.000",
                                KEEP,
                            ),
                            Kegiatan(
                                "Penanganan Longsoran dan Kerusakan Akibat Bencana Alam",
                                (
                                    ("Jumlah lokasi longsoran yang ditangani", "18 lokasi", "3|8|14|18"),
                                    ("Bahan banjiran/bronjong yang tersedia", "2.500 buah", "-|1.000|2.000|2.500"),
                                ),
                                "1.250.000|2.875.000|3.100.000|1.425.000",
                                KEEP,
                            ),
                        ),
                    ),
                ),
            ),
            Measure(
                "Persentase panjang jalan provinsi dengan lebar lajur sesuai standar",
                "persen",
                "61,20",
                "-|58,40|-|61,20",
                (
                    Program(
                        BUILDING,
                        (
                            Kegiatan(
                                "Peningkatan Ruas Jalan Sp. Karangnunggal - Cipatujah",
                                (("Panjang jalan yang ditingkatkan", "8,30 km", "-|1,60|5,50|8,30"),),
                                "146.250|8.900.000|17.450.000|10.218.750",
                                BUILD,
                            ),
                            Kegiatan(
                                "Pelebaran Ruas Jalan Kadipaten - Jatibarang",
                                (
                                    ("Panjang jalan yang dilebarkan", "5,10 km", "-|1,00|3,40|5,10"),
                                    ("Panjang drainase yang dibangun", "10,2 km", "-|-|5,1|10,2"),
                                ),
                                "138.000|6.755.500|12.840.000|7.306.500",
                                BUILD,
                            ),
                            Kegiatan(
                                "Pelebaran Ruas Jalan Jampang - Kiaradua",
                                (("Panjang jalan yang dilebarkan", "7,65 km", "-|2,00|5,20|7,65"),),
                                "127.400|7.980.000|14.615.000|8.402.600",
                                BUILD,
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatnya konektivitas antar pusat kegiatan dan kawasan strategis di Jawa Barat",
        (
            Measure(
                "Panjang jalan baru yang dibangun",
                "km",
                "6,40",
                "0,00|1,20|3,00|6,40",
                (
                    Program(
                        BUILDING,
                        (
                            Kegiatan(
                                "Pembangunan Jalan Lingkar Selatan Cianjur",
                                (("Panjang jalan lingkar yang terbangun", "2,90 km", "0|0,60|1,40|2,90"),),
                                "210.000|9.460.000|15.925.000|11.305.000",
                                BUILD,
                            ),
                            Kegiatan(
                                "Pembangunan Jalan Akses Pelabuhan Patimban",
                                (
                                    ("Panjang badan jalan yang terbentuk", "3,50 km", "0|0,60|1,60|3,50"),
                                    ("Dokumen supervisi", "1 dokumen", "-|-|-|1"),
                                ),
                                "264.500|11.720.000|18.330.500|12.085.000",
                                BUILD,
                            ),
                            Kegiatan(
                                "Pengadaan Tanah untuk Jalan Akses Kertajati",
                                (("Luas tanah yang dibebaskan", "12,80 Ha", "1,50|5,20|9,70|12,80"),),
                                "5.500.000|13.250.000|16.400.000|9.350.000",
                                "Sub Bagian Kepegawaian dan Umum",
                            ),
                        ),
                    ),
                ),
            ),
            Measure(
                "Jumlah jembatan yang dibangun/diganti",
                "unit",
                "6",
                "-|-|2|6",
                (
                    Program(
                        BUILDING,
                        (
                            Kegiatan(
                                "Penggantian Jembatan Cikaso, Jembatan Cibuni dan Jembatan Cilayu",
                                (("Panjang jembatan yang diganti", "164 m", "-|30|95|164"),),
                                "95.000|5.870.000|10.250.000|6.735.000",
                                BUILD,
                            ),
                            Kegiatan(
                                "Pembangunan Jembatan Leuwigoong dan Duplikasi Jembatan Cimanuk",
                                (("Panjang jembatan yang dibangun", "112 m", "-|15|60|112"),),
                                "88.750|4.120.000|8.985.000|5.306.250",
                                BUILD,
                            ),
                            Kegiatan(
                                "Rehabilitasi Jembatan Cisokan",
                                (("Panjang jembatan yang direhabilitasi", "1 unit (48 m)", "-|-|0,5|1"),),
                                "-|640.000|2.010.000|790.000",
                                KEEP,
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatnya kualitas data dan perencanaan teknis penyelenggaraan jalan",
        (
            Measure(
                "Persentase dokumen perencanaan teknis yang digunakan dalam pelaksanaan konstruksi",
                "persen",
                "100",
                "20|45|70|100",
                (
                    Program(
                        "Program Perencanaan Teknis Jalan dan Jembatan",
                        (
                            Kegiatan(
                                "Penyusunan DED Jalan dan Jembatan Wilayah Jabar Bagian Selatan",
                                (
                                    ("Dokumen DED jalan", "7 dokumen", "0|2|5|7"),
                                    ("Dokumen DED jembatan", "4 dokumen", "0|1|3|4"),
                                ),
                                "312.000|1.480.000|1.765.500|842.500",
                                TECH,
                            ),
                            Kegiatan(
                                "Studi Kelayakan Jalan Tembus Sukabumi - Cianjur - Bandung Barat",
                                (("Dokumen studi kelayakan", "1 dokumen", "-|-|-|1"),),
                                "48.600|295.000|410.000|186.400",
                                TECH,
                            ),
                        ),
                    ),
                    Program(
                        "Program Pengembangan Sistem Informasi dan Data Base Jalan",
                        (
                            Kegiatan(
                                "Survey Kondisi Jalan dan Jembatan",
                                (("Data kondisi jalan dan jembatan (IRMS/BMS)", "2 laporan", "-|1|1|2"),),
                                "96.000|584.000|215.000|545.000",
                                TECH,
                            ),
                            Kegiatan(
                                "Pengembangan Sistem Informasi Geografis Jalan Provinsi",
                                (("Aplikasi yang dikembangkan", "1 paket", "-|-|1|1"),),
                                "35.250|128.000|304.750|92.000",
                                "Sub Bagian Perencanaan dan Program",
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatnya akuntabilitas dan pelayanan kesekretariatan Dinas Bina Marga",
        (
            Measure(
                "Nilai evaluasi AKIP Dinas Bina Marga",
                "nilai",
                "A (80,50)",
                "-|-|-|A (80,50)",
                (
                    Program(
                        "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
                        (
                            Kegiatan(
                                "Penyusunan Perencanaan, Evaluasi dan Pelaporan",
                                (("Dokumen perencanaan dan pelaporan yang disusun", "9 dokumen", "4|5|7|9"),),
                                "184.500|162.000|143.250|210.250",
                                "Sub Bagian Perencanaan dan Program",
                            ),
                            Kegiatan(
                                "Penatausahaan Keuangan dan Aset",
                                (("Laporan keuangan dan aset", "14 laporan", "4|7|10|14"),),
                                "98.000|112.500|106.000|133.500",
                                "Sub Bagian Keuangan",
                            ),
                        ),
                    ),
                ),
            ),
            Measure(
                "Indeks kepuasan masyarakat terhadap layanan perijinan pemanfaatan ruang milik jalan",
                "indeks",
                "78",
                "",
                (
                    Program(
                        "Program Pelayanan Administrasi Perkantoran",
                        (
                            Kegiatan(
                                "Penyelenggaraan Administrasi Perkantoran Dinas Bina Marga",
                                (("Pelayanan administrasi perkantoran", "12 bulan", "3|6|9|12"),),
                                "1.946.300|2.310.000|2.275.400|2.408.300",
                                "Sub Bagian Kepegawaian dan Umum",
                            ),
                            Kegiatan(
                                "Pelayanan Rekomendasi Teknis Pemanfaatan Rumija",
                                (("Jumlah rekomendasi teknis yang diterbitkan", "320 rekomendasi", "80|160|240|320"),),
                                "62.000|74.500|74.500|59.000",
                                f"{KEEP} dan {BALAI} I s.d VI",
                            ),
                        ),
                    ),
                    Program(
                        "Program Peningkatan Sarana dan Prasarana Aparatur",
                        (
                            Kegiatan(
                                "Pengadaan dan Pemeliharaan Alat-alat Berat",
                                (
                                    ("Jumlah alat berat yang diadakan", "5 unit", "-|-|5|5"),
                                    ("Jumlah alat berat yang dipelihara", "74 unit", "18|37|56|74"),
                                ),
                                "410.000|1.325.000|6.980.000|585.000",
                                "Balai Pengujian dan Peralatan",
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)

ACTIONS: tuple[str, ...] = (
    "Penyusunan jadwal kerja 12 SPP|Pemeliharaan rutin secara swakelola sepanjang tahun",
    "Penyusunan jadwal kerja 14 SPP|Penutupan lubang sebelum arus mudik (Juni)|Pemeliharaan rutin secara swakelola",
    "Pemeliharaan rutin secara swakelola sepanjang tahun",
    "Pembersihan saluran pada triwulan I|Pemeliharaan rutin secara swakelola",
    "Proses lelang (Januari - Maret)|Pelaksanaan pelapisan ulang|PHO bulan November",
    "Proses lelang (Januari - Maret)|Pelaksanaan pelapisan ulang",
    "Inventarisasi titik rawan longsor|Pembangunan tembok penahan tanah|Penyediaan bronjong di 6 Balai",
    "Proses lelang|Pelaksanaan peningkatan struktur jalan|Pengawasan oleh konsultan supervisi",
    "Koordinasi relokasi utilitas dengan PLN dan PDAM|Pelaksanaan pelebaran jalan dan drainase",
    "Proses lelang|Pelaksanaan pelebaran jalan akses Geopark Ciletuh",
    "Pembebasan sisa lahan 4 bidang|Pelaksanaan konstruksi badan jalan",
    "Penyelesaian dokumen lingkungan|Pelaksanaan konstruksi badan jalan|Supervisi",
    "Sosialisasi kepada warga 3 desa|Pengukuran bersama BPN|Pembayaran ganti kerugian",
    "Pembuatan jembatan darurat|Penggantian bangunan atas jembatan",
    "Proses lelang|Pemancangan dan pemasangan gelagar|Uji beban",
    "Pelaksanaan rehabilitasi lantai jembatan",
    "Seleksi konsultan perencana|Pembahasan laporan antara|Pembahasan laporan akhir",
    "Survey lalu lintas dan sosial ekonomi|Penyusunan laporan",
    "Survey kondisi semester I (Mei)|Survey kondisi semester II (Oktober)",
    "Pengumpulan data spasial ruas jalan|Uji coba aplikasi",
    "Penyusunan LKIP 2015 (Februari)|Penyusunan Renja 2017|Penyusunan RKA/DPA Perubahan",
    "Rekonsiliasi keuangan tiap bulan|Inventarisasi aset jalan dan jembatan",
    "Pembayaran jasa kantor setiap bulan",
    "Pemeriksaan lapangan|Penerbitan rekomendasi paling lama 14 hari kerja|Survey kepuasan pemohon (November)",
    "Pengadaan melalui e-katalog|Perawatan berkala alat berat",
)
"""What is done for each kegiatan, in their order."""
