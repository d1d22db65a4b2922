"""What the livestock office of Timor Tengah Selatan sets out to do in 2019 (figures invented)."""

from dataclasses import dataclass, field

Line = tuple[str, str]
"""An indicator and its target with the unit."""


@dataclass(frozen=True)
class Staff:
    """A member of staff by position, with own indicators alone."""

    holder: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Work:
    """A kegiatan of a section: its money and output, and who carries it out."""

    name: str
    pagu: str
    lines: tuple[Line, ...]
    staff: Staff | None = None


@dataclass(frozen=True)
class Section:
    """An eselon IV position with its kegiatan."""

    holder: str
    works: tuple[Work, ...]


@dataclass(frozen=True)
class Program:
    """A program with its outcome and the sections that serve it."""

    name: str
    outcome: str
    lines: tuple[Line, ...]
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class Division:
    """An eselon III position with its programs."""

    holder: str
    programs: tuple[Program, ...]


@dataclass(frozen=True)
class Goal:
    """A sasaran strategis: its columns on the first page, its IKU (name, unit, target) and the divisions that serve it."""

    number: str
    statement: str
    width: int
    lines: tuple[tuple[str, str, str], ...]
    divisions: tuple[Division, ...]
    down: frozenset[str] = field(default_factory=frozenset)


DEATHS = "Angka kematian ternak sapi dewasa"
PURPOSE = "Meningkatnya pendapatan dan kesejahteraan petani peternak"
PURPOSE_LINE = ("Nilai Tukar Petani sub sektor Peternakan (NTPT)", "Indeks", "105,20")

PRODUCTION = Division(
    "KEPALA BIDANG PERBIBITAN DAN PRODUKSI TERNAK",
    (
        Program(
            "Program Peningkatan Produksi Hasil Peternakan",
            "Meningkatnya kelahiran dan mutu bibit ternak",
            (
                ("Persentase kelahiran hasil Inseminasi Buatan (IB) terhadap akseptor", "68,50 %"),
                ("Persentase induk sapi betina produktif yang bunting", "72 %"),
                ("Jumlah populasi ternak babi", "318.450 ekor"),
            ),
            (
                Section(
                    "KEPALA SEKSI PERBIBITAN",
                    (
                        Work(
                            "Pembibitan dan Perawatan Ternak",
                            "Rp. 1.284.650.000,-",
                            (
                                ("Jumlah straw semen beku yang disalurkan", "9.500 dosis"),
                                ("Jumlah akseptor IB", "6.200 ekor"),
                                ("Jumlah bibit babi yang diadakan", "240 ekor"),
                            ),
                            Staff(
                                "Pengelola Data Inseminasi Buatan",
                                (
                                    ("Jumlah laporan recording IB", "12 laporan"),
                                    ("Persentase kartu IB yang terisi", "100 %"),
                                ),
                            ),
                        ),
                        Work(
                            "Pendistribusian Bibit Ternak kepada Masyarakat",
                            "Rp. 2.915.000.000,-",
                            (
                                ("Jumlah sapi bibit yang didistribusikan", "325 ekor"),
                                ("Jumlah kelompok tani ternak penerima bibit", "26 kelompok"),
                            ),
                            Staff("Pengawas Bibit Ternak", (("Jumlah surat keterangan layak bibit (SKLB)", "325 lembar"),)),
                        ),
                    ),
                ),
                Section(
                    "KEPALA SEKSI PRODUKSI DAN BUDIDAYA",
                    (
                        Work(
                            "Pengembangan Agribisnis Peternakan Unggas",
                            "Rp. 462.375.000,-",
                            (
                                ("Jumlah ayam KUB yang dikembangkan", "12.000 ekor"),
                                ("Jumlah kelompok pembudidaya ayam yang dilatih", "15 kelompok"),
                            ),
                        ),
                        Work(
                            "Monitoring, Evaluasi dan Pelaporan Populasi Ternak",
                            "Rp. 98.400.000,-",
                            (("Jumlah dokumen data populasi per kecamatan", "32 dok"),),
                            Staff("Pengadministrasi Data Produksi", (("Jumlah rekap data populasi bulanan", "12 rekap"),)),
                        ),
                    ),
                ),
            ),
        ),
        Program(
            "Program Peningkatan Ketersediaan Pakan Ternak",
            "Terpenuhinya kebutuhan hijauan pakan sepanjang tahun",
            (
                ("Luas kebun hijauan makanan ternak (HMT)", "1.150 Ha"),
                ("Persentase ternak ruminansia besar yang tercukupi pakannya di musim kemarau", "55,75 %"),
            ),
            (
                Section(
                    "KEPALA SEKSI PAKAN",
                    (
                        Work(
                            "Pengembangan Kebun Hijauan Makanan Ternak",
                            "Rp. 534.900.000,-",
                            (
                                ("Jumlah anakan lamtoro taramba yang ditanam", "185.000 pohon"),
                                ("Luas pastura yang direhabilitasi", "75 Ha"),
                            ),
                            Staff(
                                "Petugas Kebun HMT Besipae",
                                (
                                    ("Jumlah stek rumput odot yang tersedia", "40.000 stek"),
                                    ("Luas kebun yang terpelihara", "18 Ha"),
                                ),
                            ),
                        ),
                        Work(
                            "Pembinaan Teknologi Pengawetan Pakan",
                            "Rp. 156.250.000,-",
                            (
                                ("Jumlah kelompok yang menerapkan silase/hay", "20 kelompok"),
                                ("Jumlah demplot pakan", "4 unit"),
                                ("Jumlah peternak yang dilatih", "160 org"),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
HEALTH = Division(
    "KEPALA BIDANG KESEHATAN HEWAN",
    (
        Program(
            "Program Pencegahan dan Penanggulangan Penyakit Ternak",
            "Menurunnya kasus penyakit hewan menular strategis",
            (
                ("Cakupan vaksinasi SE (Septicaemia Epizootica)", "80 %"),
                ("Cakupan vaksinasi Hog Cholera pada ternak babi", "45,25 %"),
                ("Persentase kasus penyakit hewan yang ditangani", "95 %"),
            ),
            (
                Section(
                    "KEPALA SEKSI PENGAMATAN DAN PENCEGAHAN PENYAKIT",
                    (
                        Work(
                            "Pemeliharaan Kesehatan dan Pencegahan Penyakit Menular Ternak",
                            "Rp. 1.120.750.000,-",
                            (
                                ("Jumlah ternak yang divaksin SE", "150.000 ekor"),
                                ("Jumlah vaksin Anthrax yang tersedia", "1.5.000 dosis"),
                                ("Jumlah sampel darah yang diuji", "900 sampel"),
                            ),
                            Staff(
                                "Paramedik Veteriner",
                                (
                                    ("Jumlah ternak yang divaksin di wilayah kerja", "4.500 ekor"),
                                    ("Jumlah laporan iSIKHNAS yang dikirim", "240 sms"),
                                ),
                            ),
                        ),
                    ),
                ),
                Section(
                    "KEPALA SEKSI PENGOBATAN DAN PELAYANAN MEDIK",
                    (
                        Work(
                            "Pelayanan Pusat Kesehatan Hewan (Puskeswan)",
                            "Rp. 688.300.000,-",
                            (
                                ("Jumlah Puskeswan yang beroperasi", "9 unit"),
                                ("Jumlah ternak sakit yang diobati", "21.750 ekor"),
                            ),
                            Staff("Medik Veteriner Puskeswan", (("Jumlah kunjungan pelayanan keliling", "96 kali"),)),
                        ),
                        Work(
                            "Penyediaan Obat Hewan",
                            "Rp. 375.000.000,-",
                            (
                                ("Jumlah jenis obat hewan yang tersedia", "38 jenis"),
                                ("Persentase obat yang kedaluwarsa", "-"),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
PUBLIC = Division(
    "KEPALA BIDANG KESEHATAN MASYARAKAT VETERINER",
    (
        Program(
            "Program Peningkatan Keamanan Produk Hewan",
            "Meningkatnya pangan asal hewan yang Aman, Sehat, Utuh dan Halal (ASUH)",
            (
                ("Persentase pangan asal hewan yang memenuhi syarat ASUH", "87,5 %"),
                ("Persentase desa/kelurahan bebas kasus rabies", "100 %"),
            ),
            (
                Section(
                    "KEPALA SEKSI HIGIENE SANITASI",
                    (
                        Work(
                            "Pembangunan dan Pemeliharaan Rumah Potong Hewan",
                            "Rp. 1.846.200.000,-",
                            (
                                ("Jumlah RPH yang direhabilitasi", "2 unit"),
                                ("Jumlah unit usaha ber-NKV", "5 unit usaha"),
                            ),
                            Staff("Juru Uji Daging", (("Jumlah pemeriksaan ante dan post mortem", "3.650 ekor"),)),
                        ),
                        Work(
                            "Pengawasan Peredaran Bahan Asal Hewan",
                            "Rp. 112.600.000,-",
                            (("Jumlah pasar yang diawasi", "14 pasar"), ("Jumlah sampel daging yang diperiksa", "210 sampel")),
                        ),
                    ),
                ),
                Section(
                    "KEPALA SEKSI ZOONOSIS DAN KESEJAHTERAAN HEWAN",
                    (
                        Work(
                            "Pengendalian Rabies dan Zoonosis",
                            "Rp. 290.450.000,-",
                            (
                                ("Jumlah anjing yang divaksin rabies", "18.000 ekor"),
                                ("Jumlah sosialisasi kesrawan", "8 kali"),
                            ),
                            Staff(
                                "Vaksinator Rabies",
                                (
                                    ("Jumlah anjing tervaksin per petugas", "600 ekor"),
                                    ("Jumlah kartu vaksinasi yang terbit", "600 lembar"),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
TRADE = Division(
    "KEPALA BIDANG AGRIBISNIS DAN KELEMBAGAAN PETERNAKAN",
    (
        Program(
            "Program Peningkatan Pemasaran Hasil Produksi Peternakan",
            "Meningkatnya volume perdagangan ternak dan hasil ternak",
            (("Jumlah transaksi ternak di pasar hewan", "Rp 96,5 Milyar"), ("Jumlah pasar hewan yang aktif", "11 pasar")),
            (
                Section(
                    "KEPALA SEKSI PEMASARAN DAN INFORMASI HARGA",
                    (
                        Work(
                            "Promosi atas Hasil Produksi Peternakan Unggulan Daerah",
                            "Rp. 187.500.000,-",
                            (("Jumlah pameran/kontes ternak yang diikuti", "3 kali"), ("Jumlah MoU pengiriman sapi", "2 MoU")),
                            Staff("Petugas Informasi Pasar (PIP)", (("Jumlah laporan harga ternak mingguan", "52 laporan"),)),
                        ),
                        Work(
                            "Penataan Pasar Hewan",
                            "Rp 745.000.000",
                            (("Jumlah pasar hewan yang ditata", "2 pasar"),),
                        ),
                    ),
                ),
            ),
        ),
        Program(
            "Program Peningkatan Penerapan Teknologi Peternakan",
            "Meningkatnya kapasitas kelembagaan kelompok peternak",
            (("Persentase kelompok tani ternak yang aktif", "64,8 %"),),
            (
                Section(
                    "KEPALA SEKSI KELEMBAGAAN DAN TEKNOLOGI",
                    (
                        Work(
                            "Penyuluhan Penerapan Teknologi Peternakan Tepat Guna",
                            "Rp. 203.900.000,-",
                            (
                                ("Jumlah paket teknologi yg diterapkan", "6 paket"),
                                ("Jumlah peternak yang mengikuti penyuluhan", "480 orang"),
                            ),
                            Staff("Penyuluh Peternakan", (("Jumlah rencana kerja penyuluhan (RKTP)", "16 dokumen"),)),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
OFFICE = Division(
    "SEKRETARIS",
    (
        Program(
            "Program Pelayanan Administrasi Perkantoran",
            "Lancarnya pelayanan admnistrasi perkantoran",
            (("Persentase pelayanan administrasi yang tepat waktu", "95 %"),),
            (
                Section(
                    "KEPALA SUB BAGIAN UMUM DAN KEPEGAWAIAN",
                    (
                        Work(
                            "Penyediaan Jasa dan Perlengkapan Kantor",
                            "Rp. 812.640.000,-",
                            (
                                ("Jumlah bulan layanan jasa kantor", "12 bulan"),
                                ("Jumlah ASN yang naik pangkat tepat waktu", "27 orang"),
                            ),
                            Staff("Pengadministrasi Kepegawaian", (("Jumlah berkas kenaikan gaji berkala", "64 berkas"),)),
                        ),
                    ),
                ),
            ),
        ),
        Program(
            "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
            "Tersedianya laporan kinerja dan keuangan yang tepat waktu",
            (
                ("Persentase dokumen perencanaan dan pelaporan yang tersusun tepat waktu", "100 %"),
                ("Persentase realisasi keuangan", "96,40 %"),
            ),
            (
                Section(
                    "KEPALA SUB BAGIAN PROGRAM, DATA DAN EVALUASI",
                    (
                        Work(
                            "Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
                            "Rp. 74.850.000,-",
                            (("Jumlah LKjIP dan LPPD yang tersusun", "2 dokumen"), ("Jumlah laporan triwulan", "4 laporan")),
                            Staff("Analis Perencanaan", (("Jumlah rencana aksi yang disusun", "1 dokumen"),)),
                        ),
                    ),
                ),
                Section(
                    "KEPALA SUB BAGIAN KEUANGAN",
                    (
                        Work(
                            "Penyusunan Pelaporan Keuangan Semesteran dan Akhir Tahun",
                            "Rp. 59.700.000,-",
                            (("Jumlah laporan keuangan yang sesuai SAP", "2 laporan"),),
                            Staff("Bendahara Pengeluaran", (("Jumlah SPJ yang diselesaikan", "12 SPJ"),)),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
GOALS = (
    Goal(
        "1",
        "Meningkatnya populasi dan produksi ternak",
        8,
        (
            ("Pertumbuhan populasi ternak sapi", "%", "4,25"),
            ("Produksi daging", "Ton", "6.120,40"),
            ("Produksi telur", "Ton", "1.385"),
        ),
        (PRODUCTION,),
    ),
    Goal(
        "2",
        "Terkendalinya penyakit hewan menular dan meningkatnya keamanan produk hewan",
        7,
        ((DEATHS, "%", "≤ 2,50"), ("Persentase produk hewan yang ASUH", "%", "85")),
        (HEALTH, PUBLIC),
        frozenset({DEATHS}),
    ),
    Goal(
        "3",
        "Meningkatnya nilai tambah dan daya saing usaha peternakan",
        6,
        (("Jumlah sapi yang diantarpulaukan", "Ekor", "21.500"), ("Kelompok ternak yang naik kelas", "Kelompok", "18")),
        (TRADE,),
    ),
    Goal("4", "Meningkatnya akuntabilitas kinerja dinas", 5, (("Nilai evaluasi SAKIP", "Nilai", "B (65,10)"),), (OFFICE,)),
)
SHEETS = ((GOALS[0],), (GOALS[1],), (GOALS[2], GOALS[3]))
"""The sasaran whose divisions stand on each of the pages after the first."""
