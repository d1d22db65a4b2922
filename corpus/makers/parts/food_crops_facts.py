"""Facts of a provincial food crops office's cascading of agreements, 2016 (invented)."""

from dataclasses import dataclass

from corpus.makers.parts.facts import Measure


@dataclass(frozen=True)
class Goal:
    """A sasaran: number, statement, indicators, what is carried out for it and its money."""

    number: str
    statement: str
    measures: tuple[Measure, ...]
    work: str = ""
    pagu: str = ""


@dataclass(frozen=True)
class Post:
    """A position with its sasaran and the positions below it; jumlah: the printed sum of its programs."""

    holder: str
    goals: tuple[Goal, ...]
    below: tuple["Post", ...] = ()
    total: str = ""


def m(name: str, target: str, down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    unit = target.split(" ", 1)[1] if " " in target and "(" not in target else None
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def of(name: str, unit: str, target: str, down: bool = False) -> Measure:
    """An indicator whose unit has a column of its own."""
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


VISION = "Petani Tanaman Pangan dan Hortikultura yang Mandiri, Dinamis dan Sejahtera"
HEAD = "KEPALA DINAS PERTANIAN TANAMAN PANGAN PROVINSI JAWA BARAT"
AIMS = (
    (
        "Meningkatkan produksi dan mutu tanaman pangan dan hortikultura",
        "Tercapainya ketersediaan pangan yang berkelanjutan",
        (
            Goal(
                "1",
                "Meningkatnya produksi dan produktifitas padi dan palawija",
                (
                    of("Produksi padi", "Ton GKG", "12.250.000"),
                    of("Produktivitas padi", "Ku/Ha", "61,42"),
                    of("Produksi jagung", "Ton", "1.104.500"),
                ),
            ),
            Goal(
                "2",
                "Meningkatnya produksi dan mutu hortikultura",
                (of("Produksi sayuran", "Ton", "3.410.000"), of("Produksi buah-buahan", "Ton", "2.985.000")),
            ),
        ),
    ),
    (
        "Mengembangkan usaha dan sumber daya pertanian",
        "Meningkatnya pendapatan petani",
        (
            Goal(
                "3",
                "Meningkatnya nilai tambah dan pemasaran hasil pertanian",
                (
                    of("Nilai Tukar Petani sub sektor tanaman pangan", "Indeks", "104,75"),
                    of("Persentase kehilangan hasil panen padi", "%", "11,20", True),
                ),
            ),
            Goal(
                "4",
                "Meningkatnya layanan prasarana dan sarana serta kelembagaan petani",
                (
                    of("Luas sawah beririgasi yang terlayani", "Ha", "925.565"),
                    of("Jumlah kelompok tani kelas utama", "Kelompok", "640"),
                ),
            ),
        ),
    ),
    (
        "Meningkatkan kualitas tata kelola dinas",
        "Terwujudnya pelayanan dinas yang akuntabel",
        (
            Goal(
                "5",
                "Meningkatnya akuntabilitas kinerja dan keuangan dinas",
                (
                    of("Nilai evaluasi SAKIP", "Nilai", "BB (78,20)"),
                    of("Persentase tindak lanjut hasil pemeriksaan", "%", "100"),
                ),
            ),
        ),
    ),
)
OFFICE = Post(
    "SEKRETARIS",
    (
        Goal(
            "5.1",
            "Terlaksannya perencanaan, keuangan dan administrasi dinas secara tertib",
            (
                m("Prosentase dokumen perencanaan yang tepat waktu", "100%"),
                m("Persentase penyerapan anggaran", "95%"),
                m("Indeks kepuasan pegawai terhadap layanan sekretariat", "80,00"),
            ),
            "Program Pelayanan Administrasi Perkantoran",
            "Rp. 14.620.000.000,-",
        ),
    ),
    (
        Post(
            "KEPALA SUB BAGIAN PERENCANAAN DAN PROGRAM",
            (
                Goal(
                    "5.1.1",
                    "Tersusunnya dokumen perencanaan dan pelaporan kinerja",
                    (m("Jumlah dokumen perencanaan", "8 dokumen"), m("Jumlah laporan kinerja", "5 laporan")),
                    "Penyusunan Perencanaan dan Evaluasi Kinerja",
                    "Rp. 875.000.000,-",
                ),
            ),
        ),
        Post(
            "KEPALA SUB BAGIAN KEUANGAN",
            (
                Goal(
                    "5.1.2",
                    "Tertibnya penatausahaan keuangan dinas",
                    (
                        m("Jumlah laporan keuangan", "14 laporan"),
                        m("Jumlah temuan administrasi keuangan", "3 temuan", True),
                        m("Persentase SPJ yang diverifikasi tepat waktu", "98%"),
                    ),
                    "Pengelolaan Administrasi Keuangan",
                    "Rp. 640.250.000,-",
                ),
            ),
        ),
        Post(
            "KEPALA SUB BAGIAN KEPEGAWAIAN DAN UMUM",
            (
                Goal(
                    "5.1.3",
                    "Terpenuhinya layanan kepegawaian dan rumah tangga kantor",
                    (m("Jumlah pegawai yang mengikuti diklat", "65 orang"), m("Lama layanan jasa kantor", "12 bulan")),
                    "Penyediaan Jasa dan Peralatan Kantor",
                    "Rp. 13.104.750.000,-",
                ),
            ),
        ),
    ),
)
RESOURCES = Post(
    "KEPALA BIDANG SUMBER DAYA",
    (
        Goal(
            "4.1",
            "Meningkatnya ketersediaan lahan dan air untuk usaha tani",
            (m("Panjang jaringan irigasi tersier yang direhabilitasi", "412 km"), m("Luas alih fungsi sawah", "2.150 ha", True)),
            "Program Pengembangan Prasarana dan Sarana Pertanian",
            "28.450.000.000",
        ),
        Goal(
            "4.2",
            "Meningkatnya kemampuan kelembagaan dan alat mesin petani",
            (m("Persentase kelompok tani yang naik kelas", "12,5%"),),
            "Program Pemberdayaan Sumber Daya Pertanian",
            "9.725.000.000",
        ),
    ),
    (
        Post(
            "KEPALA SEKSI LAHAN DAN AIR",
            (
                Goal(
                    "4.1.1",
                    "Terbangunnya jaringan irigasi dan sumber air",
                    (
                        m("Jumlah unit irigasi air tanah dangkal", "120 unit"),
                        m("Jumlah embung yang dibangun", "35 unit"),
                        m("Luas cetak sawah baru", "500 ha"),
                    ),
                    "Pengembangan Lahan dan Air",
                    "Rp. 28.450.000.000",
                ),
            ),
        ),
        Post(
            "KEPALA SEKSI PUPUK, PESTISIDA DAN ALSIN",
            (
                Goal(
                    "4.2.1",
                    "Tersalurkannya sarana produksi dan alat mesin",
                    (m("Jumlah alsintan yang disalurkan", "540 unit"), m("Jumlah pengawasan pupuk bersubsidi", "26 kab/kota")),
                    "Pengelolaan Sarana Produksi dan Alsintan",
                    "Rp. 7.480.000.000",
                ),
            ),
        ),
        Post(
            "KEPALA SEKSI KELEMBAGAAN PETANI",
            (
                Goal(
                    "4.2.2",
                    "Meningkatnya kelas kelompok tani",
                    (m("Jumlah kelompok tani yang dibina", "880 kelompok"),),
                    "Penguatan Kelembagaan Petani",
                    "Rp. 2.245.000.000",
                ),
            ),
        ),
    ),
    "38.175.000.000",
)
GRAIN = Post(
    "KEPALA BIDANG TANAMAN PADI DAN PALAWIJA",
    (
        Goal(
            "1.1",
            "Meningkatnya luas tanam dan hasil padi dan palawija",
            (
                m("Luas tanam padi", "2.061.300 ha"),
                m("Persentase penggunaan benih unggul bersertifikat", "72%"),
                m("Luas tanam palawija", "389.400 ha"),
            ),
            "Program Peningkatan Produksi Pertanian",
            "31.960.000.000",
        ),
    ),
    (
        Post(
            "KEPALA SEKSI PADI",
            (
                Goal(
                    "1.1.1",
                    "Meningkatnya penerapan teknologi budidaya padi",
                    (m("Luas areal SRI", "45.000 ha"), m("Luas areal padi organik", "1.250 ha")),
                    "Peningkatan Produktivitas Padi",
                    "Rp. 16.300.000.000",
                ),
                Goal(
                    "1.1.2",
                    "Meningkatnya indeks pertanaman padi",
                    (m("Indeks pertanaman", "2,22"),),
                    "Percepatan Tanam dan Optimasi Lahan",
                    "Rp. 4.150.000.000",
                ),
            ),
        ),
        Post(
            "KEPALA SEKSI JAGUNG DAN SEREALIA",
            (
                Goal(
                    "1.1.3",
                    "Meningkatnya produksi jagung dan serealia",
                    (m("Luas pengembangan jagung hibrida", "18.500 ha"), m("Luas pengembangan sorgum", "300 ha")),
                    "Pengembangan Jagung dan Serealia",
                    "Rp. 6.210.000.000",
                ),
            ),
        ),
        Post(
            "KEPALA SEKSI KACANG-KACANGAN DAN UMBI",
            (
                Goal(
                    "1.1.4",
                    "Meningkatnya produksi kedelai dan ubi",
                    (m("Produksi kedelai", "112.000 ton"), m("Produksi ubi kayu", "2.010.000 ton")),
                    "Pengembangan Kacang-kacangan dan Umbi",
                    "Rp. 5.30.000.000",
                ),
            ),
        ),
    ),
)
GARDEN = Post(
    "KEPALA BIDANG HORTIKULTURA",
    (
        Goal(
            "2.1",
            "Meningkatnya luas panen dan mutu produk hortikultura",
            (m("Luas panen sayuran", "196.750 ha"), m("Jumlah kebun yang teregistrasi GAP", "415 kebun")),
            "Program Pengembangan Hortikultura",
            "17.845.000.000",
        ),
    ),
    (
        Post(
            "KEPALA SEKSI SAYURAN",
            (
                Goal(
                    "2.1.1",
                    "Meningkatnya produksi cabe dan bawang merah",
                    (m("Produksi cabe", "375.000 ton"), m("Produksi bawang merah", "132.500 ton")),
                    "Pengembangan Kawasan Sayuran",
                    "Rp. 8.920.000.000",
                ),
            ),
        ),
        Post(
            "KEPALA SEKSI BUAH-BUAHAN",
            (
                Goal(
                    "2.1.2",
                    "Meningkatnya produksi buah unggulan",
                    (
                        m("Luas kawasan mangga", "1.100 ha"),
                        m("Luas kawasan manggis", "640 ha"),
                        m("Jumlah kelompok tani bersertifikat", "24 kelompok"),
                    ),
                    "Pengembangan Kawasan Buah Unggulan",
                    "Rp. 6.375.000.000",
                ),
            ),
        ),
        Post(
            "KEPALA SEKSI TANAMAN HIAS DAN OBAT",
            (
                Goal(
                    "2.1.3",
                    "Meningkatnya produksi tanaman hias dan obat",
                    (m("Produksi krisan", "183 juta tangkai"),),
                    "Pengembangan Florikultura dan Biofarmaka",
                    "Rp. 2.550.000.000",
                ),
            ),
        ),
    ),
)
TRADE = Post(
    "KEPALA BIDANG BINA USAHA",
    (
        Goal(
            "3.1",
            "Menurunnya kehilangan hasil dan meningkatnya mutu olahan",
            (m("Jumlah unit pengolahan hasil yang aktif", "310 unit"), m("Susut hasil panen padi", "11,20%", True)),
            "Program Peningkatan Pengolahan Hasil Pertanian",
            "11.300.000.000",
        ),
        Goal(
            "3.2",
            "Meluasnya pasar dan akses modal pelaku usaha tani",
            (m("Nilai transaksi pasar lelang", "86 milyar rupiah"), m("Jumlah kemitraan usaha", "42 perjanjian")),
            "Program Pemasaran dan Pembiayaan Agribisnis",
            "7.415.000.000",
        ),
    ),
    (
        Post(
            "KEPALA SEKSI PENGOLAHAN HASIL",
            (
                Goal(
                    "3.1.1",
                    "Terfasilitasinya alat pasca panen dan pengolahan",
                    (m("Jumlah alat pasca panen", "275 unit"), m("Jumlah produk olahan bersertifikat", "38 produk")),
                    "Penanganan Pasca Panen dan Pengolahan",
                    "Rp. 11.300.000.000",
                ),
            ),
        ),
        Post(
            "KEPALA SEKSI PEMASARAN",
            (
                Goal(
                    "3.2.1",
                    "Meningkatnya promosi dan informasi pasar",
                    (m("Jumlah promosi dan pameran", "9 kali"), m("Jumlah lokasi informasi harga", "52 lokasi")),
                    "Promosi dan Informasi Pasar",
                    "Rp. 5.190.000.000",
                ),
            ),
        ),
        Post(
            "KEPALA SEKSI PERMODALAN DAN INVESTASI",
            (
                Goal(
                    "3.2.2",
                    "Meningkatnya akses petani terhadap modal",
                    (m("Jumlah Gapoktan penerima PUAP", "150 Gapoktan"),),
                    "Fasilitasi Permodalan Petani",
                    "Rp. 2.225.000.000",
                ),
            ),
        ),
    ),
    "18.715.000.000",
)
PESTS = Post(
    "KEPALA BALAI PROTEKSI TANAMAN PANGAN DAN HORTIKULTURA",
    (
        Goal(
            "1.2",
            "Terkendalinya serangan organisme pengganggu tumbuhan",
            (
                m("Persentase luas serangan OPT terhadap luas tanam", "3,10%", True),
                m("Luas areal yang aman dari OPT", "1.980.000 ha"),
            ),
            "Program Perlindungan Tanaman",
            "Rp. 9.260.000.000,-",
        ),
    ),
    (
        Post(
            "KEPALA SEKSI PENGAMATAN DAN PERAMALAN",
            (
                Goal(
                    "1.2.1",
                    "Tersedianya data peramalan serangan OPT",
                    (m("Jumlah laporan peramalan", "24 laporan"),),
                    "Pengamatan dan Peramalan OPT",
                    "Rp. 2.760.000.000,-",
                ),
            ),
        ),
        Post(
            "KEPALA SEKSI PENGENDALIAN",
            (
                Goal(
                    "1.2.2",
                    "Terlaksananya gerakan pengendalian OPT",
                    (m("Jumlah gerakan pengendalian", "260 kali"), m("Jumlah SL-PHT", "75 unit")),
                    "Pengendalian OPT Terpadu",
                    "Rp. 6.500.000.000,-",
                ),
            ),
        ),
    ),
)
SEEDS = Post(
    "KEPALA BALAI PENGAWASAN DAN SERTIFIKASI BENIH",
    (
        Goal(
            "1.3",
            "Meningkatnya ketersediaan benih bermutu",
            (m("Jumlah benih padi bersertifikat", "48.600 ton"),),
            "Program Pengembangan Perbenihan",
            "Rp. 5.115.000.000,-",
        ),
    ),
    (
        Post(
            "KEPALA SEKSI SERTIFIKASI",
            (
                Goal(
                    "1.3.1",
                    "Terlayaninya permohonan sertifikasi benih",
                    (m("Luas lahan yang disertifikasi", "17.300 ha"), m("Persentase benih lulus uji", "94%")),
                    "Sertifikasi Benih",
                    "Rp. 3.040.000.000,-",
                ),
            ),
        ),
        Post(
            "KEPALA SEKSI PENGAWASAN MUTU",
            (
                Goal(
                    "1.3.2",
                    "Terawasinya peredaran benih",
                    (m("Jumlah pengedar benih yang diawasi", "430 pengedar"),),
                    "Pengawasan Peredaran Benih",
                    "Rp. 2.075.000.000,-",
                ),
            ),
        ),
    ),
)
SHEETS: tuple[tuple[str, tuple[Post, ...]], ...] = (
    ("Sekretariat", (OFFICE,)),
    ("Bid Sumber Daya", (RESOURCES,)),
    ("Bid Padi Palawija", (GRAIN,)),
    ("Bid Horti", (GARDEN,)),
    ("Bid Bina Usaha", (TRADE,)),
    ("UPTD", (PESTS, SEEDS)),
)
