"""Facts of a district fisheries office: positions with their sasaran, indicators, programs and budgets."""

from dataclasses import dataclass

OFFICE = "Dinas Perikanan dan Kelautan"
HEAD = "KEPALA DINAS PERIKANAN DAN KELAUTAN"

Measure = tuple[str, str]  # indicator, target


@dataclass(frozen=True)
class Block:
    """A position, its sasaran and indicators; programs: (name, budget)."""

    holder: str
    statement: str
    measures: tuple[Measure, ...]
    below: tuple["Block", ...] = ()
    programs: tuple[tuple[str, str], ...] = ()


GOAL = "Meningkatnya kontribusi sektor perikanan dan kesejahteraan masyarakat pesisir"
GOAL_MEASURES = (("Laju pertumbuhan PDRB sub kategori perikanan", "3,15 %"),)
TANGKAP = Block(
    "KEPALA BIDANG PERIKANAN TANGKAP",
    "Meningkatnya hasil tangkapan nelayan",
    (("Jumlah produksi perikanan tangkap", "142.600 ton"), ("Produktivitas kapal di bawah 10 GT", "11,4 ton/kapal")),
    (
        Block(
            "KEPALA SEKSI SARANA DAN PRASARANA PENANGKAPAN",
            "Tersedianya sarana penangkapan ikan yang layak",
            (
                ("Jumlah alat tangkap ramah lingkungan yang disalurkan", "640 unit"),
                ("Jumlah mesin kapal yang diperbaiki", "85 unit"),
                ("Persentase kapal yang laik laut", "72,5 %"),
            ),
            (
                Block(
                    "Pengelola Sarana Penangkapan",
                    "Tersusunnya data calon penerima bantuan alat tangkap",
                    (("Jumlah dokumen CPCL", "4 dokumen"),),
                ),
                Block(
                    "Teknisi Mesin Kapal",
                    "Terlayaninya perbaikan mesin kapal nelayan",
                    (("Jumlah kunjungan bengkel keliling", "24 kali"),),
                ),
            ),
        ),
        Block(
            "KEPALA SEKSI PEMBERDAYAAN NELAYAN KECIL",
            "Meningkatnya kapasitas nelayan kecil",
            (("Jumlah nelayan yang memiliki Kartu KUSUKA", "9.250 orang"), ("Jumlah KUB yang naik kelas", "30 kelompok")),
            (
                Block(
                    "Penyuluh Perikanan",
                    "Terbinanya kelompok usaha bersama nelayan",
                    (("Jumlah KUB yang dibina", "120 kelompok"),),
                ),
                Block(
                    "Pengadministrasi Asuransi Nelayan",
                    "Terdaftarnya nelayan peserta asuransi",
                    (("Jumlah berkas asuransi diverifikasi", "3.000 berkas"),),
                ),
            ),
        ),
        Block(
            "KEPALA SEKSI KENELAYANAN DAN KEPELABUHANAN",
            "Tertibnya administrasi kapal perikanan",
            (("Jumlah bukti pencatatan kapal yang diterbitkan", "1.100 dokumen"),),
            (
                Block(
                    "Analis Perizinan Kapal",
                    "Terverifikasinya permohonan pencatatan kapal",
                    (("Persentase berkas selesai tepat waktu", "95 %"),),
                ),
                Block(
                    "Pengolah Data Kapal Perikanan",
                    "Mutakhirnya data kapal perikanan",
                    (("Jumlah laporan data kapal", "12 laporan"),),
                ),
            ),
        ),
    ),
    (("Program Pengembangan Perikanan Tangkap", "Rp. 6.842.500.000"),),
)
BUDIDAYA = Block(
    "KEPALA BIDANG PERIKANAN BUDIDAYA",
    "Meningkatnya produksi perikanan budidaya yang berkelanjutan",
    (("Jumlah produksi perikanan budidaya", "318.400 ton"), ("Jumlah produksi benih ikan", "265 juta ekor")),
    (
        Block(
            "KEPALA SEKSI PEMBENIHAN DAN PRODUKSI",
            "Tersedianya benih dan induk unggul",
            (("Jumlah induk unggul yang disalurkan", "1.500 ekor"), ("Jumlah UPR bersertifikat CPIB", "18 unit")),
            (
                Block(
                    "Pengelola Balai Benih Ikan",
                    "Terpeliharanya induk ikan di BBI",
                    (("Tingkat kelangsungan hidup induk", "90 %"),),
                ),
                Block(
                    "Pengawas Perbenihan",
                    "Terlaksananya pendampingan sertifikasi UPR",
                    (("Jumlah UPR yang didampingi", "25 unit"),),
                ),
            ),
        ),
        Block(
            "KEPALA SEKSI KESEHATAN IKAN DAN LINGKUNGAN",
            "Terkendalinya hama dan penyakit ikan",
            (
                ("Persentase kasus penyakit ikan yang ditangani", "88 %"),
                ("Jumlah sampel air dan ikan yang diuji", "480 sampel"),
                ("Jumlah pembudidaya bersertifikat CBIB", "60 orang"),
            ),
            (
                Block(
                    "Analis Laboratorium",
                    "Tersedianya hasil uji mutu air tambak",
                    (("Jumlah hasil uji mutu air", "360 dokumen"),),
                ),
                Block(
                    "Petugas Pengendali Hama Ikan",
                    "Terpantaunya lokasi wabah penyakit ikan",
                    (("Jumlah lokasi yang dipantau", "31 lokasi"),),
                ),
            ),
        ),
        Block(
            "KEPALA SEKSI PENGEMBANGAN KAWASAN BUDIDAYA",
            "Berkembangnya kawasan tambak dan kolam rakyat",
            (("Luas tambak yang direvitalisasi", "275,5 Ha"), ("Panjang saluran tambak yang dinormalisasi", "18,2 km")),
            (
                Block("Surveyor Pemetaan Tambak", "Tersedianya peta kawasan tambak", (("Jumlah peta kawasan", "6 peta"),)),
                Block(
                    "Penggerak Kelompok Pembudidaya",
                    "Terbentuknya kelompok pembudidaya berbadan hukum",
                    (("Jumlah Pokdakan berbadan hukum", "45 kelompok"),),
                ),
            ),
        ),
    ),
    (("Program Pengembangan Budidaya Perikanan", "Rp. 8.115.750.000"),),
)
USAHA = Block(
    "KEPALA BIDANG BINA USAHA DAN PENGELOLAAN TPI",
    "Meningkatnya nilai tambah dan pemasaran hasil perikanan",
    (("Nilai produksi lelang di TPI", "486 milyar"), ("Volume produk olahan perikanan", "21.750 ton")),
    (
        Block(
            "KEPALA SEKSI PENGOLAHAN DAN MUTU HASIL PERIKANAN",
            "Meningkatnya mutu produk olahan ikan",
            (("Jumlah UKM pengolah yang memenuhi standar SKP", "14 UKM"), ("Jumlah ragam produk olahan", "38 jenis")),
            (
                Block(
                    "Pembina Mutu Hasil Perikanan",
                    "Terlatihnya pengolah dan pemasar ikan",
                    (("Jumlah peserta pelatihan pengolahan", "180 orang"),),
                ),
                Block("Penyuluh Gemar Makan Ikan", "Terlaksananya kampanye Gemarikan", (("Angka konsumsi ikan", "33,6 kg/kap"),)),
            ),
        ),
        Block(
            "KEPALA SEKSI PENGELOLAAN TPI",
            "Tertibnya penyelenggaraan lelang ikan",
            (("Jumlah TPI yang melaksanakan lelang", "14 TPI"), ("Pendapatan asli daerah dari TPI", "9,8 milyar")),
            (
                Block(
                    "Juru Lelang", "Tercatatnya hasil lelang setiap hari", (("Jumlah hari lelang yang dilaporkan", "300 hari"),)
                ),
                Block(
                    "Bendahara Penerimaan TPI",
                    "Tersetornya retribusi TPI tepat waktu",
                    (("Persentase setoran tepat waktu", "100 %"),),
                ),
            ),
        ),
        Block(
            "KEPALA SEKSI KELEMBAGAAN DAN PERMODALAN USAHA",
            "Menguatnya kelembagaan usaha perikanan",
            (("Jumlah koperasi perikanan yang sehat", "11 koperasi"),),
            (
                Block(
                    "Analis Permodalan Usaha",
                    "Terfasilitasinya akses permodalan pelaku usaha",
                    (("Jumlah pelaku usaha yang difasilitasi", "150 orang"),),
                ),
                Block(
                    "Pengolah Data Statistik Perikanan",
                    "Tersedianya data harga ikan",
                    (("Jumlah buletin harga ikan", "52 buletin"),),
                ),
            ),
        ),
    ),
    (("Program Optimalisasi Pengelolaan dan Pemasaran Produksi Perikanan", "Rp. 4.390.000.000"),),
)
KANTOR = Block(
    "SEKRETARIS DINAS",
    "Meningkatnya kualitas perencanaan, keuangan dan pelayanan kepegawaian",
    (("Persentase dokumen perencanaan tepat waktu", "100 %"), ("Indeks kepuasan layanan internal", "82,25")),
    (
        Block(
            "KEPALA SUB BAGIAN PERENCANAAN DAN KEUANGAN",
            "Tersusunnya dokumen perencanaan dan laporan keuangan",
            (
                ("Jumlah dokumen perencanaan", "7 dokumen"),
                ("Jumlah laporan keuangan", "3 laporan"),
                ("Persentase temuan yang ditindaklanjuti", "100 %"),
            ),
            (
                Block(
                    "Penyusun Program dan Pelaporan",
                    "Terhimpunnya data kinerja bidang",
                    (("Jumlah laporan triwulan", "4 laporan"),),
                ),
                Block("Verifikator Keuangan", "Terverifikasinya dokumen SPJ", (("Jumlah SPJ yang diverifikasi", "720 berkas"),)),
            ),
        ),
        Block(
            "KEPALA SUB BAGIAN UMUM DAN KEPEGAWAIAN",
            "Terpenuhinya layanan umum dan kepegawaian",
            (("Persentase aset yang terinventarisasi", "97 %"), ("Jumlah pegawai yang mengikuti diklat", "22 orang")),
            (
                Block(
                    "Pengadministrasi Kepegawaian",
                    "Terprosesnya usulan kenaikan pangkat",
                    (("Jumlah usulan yang diproses", "26 usulan"),),
                ),
                Block("Pengurus Barang", "Tercatatnya barang milik daerah", (("Jumlah KIB yang mutakhir", "6 buku"),)),
            ),
        ),
    ),
    (
        ("Program Pelayanan Administrasi Perkantoran", "Rp. 2.964.300.000"),
        ("Program Peningkatan Sarana dan Prasarana Aparatur", "Rp. 1.187.450.000"),
    ),
)
AIMS: tuple[tuple[str, tuple[Measure, ...], tuple[Block, ...]], ...] = (
    (
        "Meningkatnya produksi perikanan",
        (
            ("Jumlah produksi perikanan", "461.000 ton"),
            ("Nilai Tukar Nelayan (NTN)", "108,40"),
            ("Nilai Tukar Pembudidaya Ikan", "103,75"),
        ),
        (TANGKAP, BUDIDAYA),
    ),
    (
        "Meningkatnya daya saing produk dan usaha perikanan",
        (("Pertumbuhan nilai produksi perikanan", "4,2 %"), ("Jumlah wirausaha perikanan baru", "75 orang")),
        (USAHA,),
    ),
    ("Meningkatnya akuntabilitas kinerja dinas", (("Nilai evaluasi SAKIP", "BB (71,20)"),), (KANTOR,)),
)
TOTAL = "Rp. 23.500.000.000"
