"""What the agriculture office of Jawa Barat answers for in 2016: its performance tree."""

from corpus.makers.parts.facts import Fact, Measure


def m(name: str, target: str = "", unit: str | None = None, down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    if unit is None and " " in target:
        unit = target.split(" ", 1)[1]
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def keg(name: str, holder: str, pagu: str, *measures: Measure) -> Fact:
    """A kegiatan of a seksi."""
    return Fact("kegiatan", None, name, measures, holder=holder, pagu=pagu)


FOOD = Fact(
    "program",
    "Meningkatnya produktivitas dan luas panen padi dan palawija",
    "Program Peningkatan Produksi Tanaman Pangan",
    (m("Produktivitas padi", "60,25 Ku/Ha"), m("Luas panen jagung", "162.500 Ha")),
    (
        keg(
            "Pengembangan Padi Sistem SRI Organik dan Jajar Legowo",
            "Kasi Padi",
            "Rp 4.875.000.000",
            m("Luas areal penerapan SRI organik", "1.250 Ha"),
        ),
        keg(
            "Pengembangan Budidaya Jagung dan Kedelai",
            "Kasi Palawija",
            "Rp 2.318.400.000",
            m("Luas demplot jagung hibrida", "400 Ha"),
            m("Luas demplot kedelai", "275 Ha"),
        ),
        keg(
            "Penguatan Data Statistik Tanaman Pangan",
            "Kasi Bina Teknik Produksi",
            "Rp 615.750.000",
            m("Jumlah buku statistik", "4 Buku"),
        ),
        keg(
            "Sekolah Lapang Pengelolaan Tanaman Terpadu (SL-PTT)",
            "Kasi Bina Teknik Produksi",
            "Rp 1.087.300.000",
            m("Jumlah kelompok tani peserta SL-PTT", "150 Kelompok"),
        ),
    ),
    holder="Kepala Bidang Produksi Tanaman Pangan",
)
SEED = Fact(
    "program",
    "Tersediannya benih bermutu dan bersertifikat",
    "Program Pengembangan Perbenihan Tanaman Pangan dan Hortikultura",
    (m("Prosentase benih bersertifikat yang beredar", "68 %"),),
    (
        keg(
            "Sertifikasi dan Pengawasan Peredaran Benih",
            "Kasubag TU BPSBTPH",
            "Rp 1.964.200.000",
            m("Jumlah benih padi yang disertifikasi", "32.000 Ton"),
        ),
        keg(
            "Perbanyakan Benih Sumber Padi",
            "Kasi Pengembangan BPBTPH",
            "Rp 1.250.0000.000",
            m("Jumlah benih sumber kelas FS dan SS", "215 Ton"),
        ),
        keg(
            "Pengujian Mutu Benih di Laboratorium",
            "Kasi Pengujian",
            "Rp 742.900.000",
            m("Jumlah contoh benih yang diuji", "5.500 Contoh"),
        ),
    ),
    holder="Kepala Balai Pengawasan dan Sertifikasi Benih",
)
GARDEN = Fact(
    "program",
    "Berkembangnya kawasan sayuran, buah-buahan dan florikultura",
    "Program Peningkatan Produksi Hortikultura",
    (m("Jumlah kawasan hortikultura yang berkembang", "18 Kawasan"),),
    (
        keg(
            "Pengembangan Kawasan Sayuran Dataran Tinggi",
            "Kasi Sayuran dan Biofarmaka",
            "Rp 1.871.300.000",
            m("Luas kawasan cabe dan bawang merah", "340 Ha"),
        ),
        keg(
            "Pengembangan Buah Unggulan Spesifik Lokasi",
            "Kasi Buah-buahan",
            "Rp 1.426.000.000",
            m("Jumlah bibit mangga gedong gincu yang disalurkan", "40.000 Batang"),
        ),
        keg(
            "Registrasi Kebun dan Lahan Usaha",
            "Kasi Tanaman Hias",
            "Rp -",
            m("Jumlah kebun yang diregistrasi", "120 Kebun"),
        ),
        keg(
            "Pengembangan Florikultura",
            "Kasi Tanaman Hias",
            "Rp 356.200.000",
            m("Jumlah green house yang dibangun", "6 Unit"),
        ),
    ),
    holder="Kepala Bidang Produksi Hortikultura",
)
GUARD = Fact(
    "program",
    "Terkendalinya serangan organisme pengganggu tumbuhan",
    "Program Perlindungan Tanaman Pangan dan Hortikultura",
    (m("Luas puso akibat serangan OPT", "1.150 Ha", down=True),),
    (
        keg(
            "Pengamatan dan Peramalan OPT",
            "Kasi Pengamatan",
            "Rp 988.600.000",
            m("Jumlah laporan peramalan OPT", "24 Laporan"),
        ),
        keg(
            "Gerakan Pengendalian Wereng dan Tikus",
            "Kasi Pengendalian",
            "Rp 1.533.250.000",
            m("Jumlah gerakan pengendalian", "85 Kali"),
        ),
        keg(
            "Pengembangan Agensia Hayati",
            "Kasubag TU BPTPH",
            "Rp 476.125.000",
            m("Jumlah Pos Pelayanan Agensia Hayati yang dibina", "52 Pos"),
        ),
        keg(
            "Penanganan Dampak Perubahan Iklim",
            "Kasi Pengendalian",
            "Rp 645.500.000",
            m("Luas areal penanganan banjir dan kekeringan", "900 Ha"),
        ),
    ),
    holder="Kepala Balai Proteksi Tanaman Pangan dan Hortikultura",
)
LAND = Fact(
    "program",
    "Meningkatnya pemanfaatan lahan, air dan alat mesin pertanian",
    "Program Pemberdayaan Sumber Daya Pertanian",
    (
        m("Luas lahan sawah yang dilindungi dari alih fungsi", "12.500 Ha"),
        m("Prosentase alsintan yang berfungsi baik", "82,5 %"),
    ),
    (
        keg(
            "Rehabilitasi Jaringan Irigasi Tingkat Usaha Tani",
            "Kasi Lahan dan Air",
            "Rp 6.420.000.000",
            m("Luas areal yang terairi", "3.100 Ha"),
        ),
        keg(
            "Penyediaan Alat dan Mesin Pertanian",
            "Kasi Sarana Produksi",
            "Rp 8.115.700.000",
            m("Jumlah traktor roda dua", "260 Unit"),
            m("Jumlah combine harvester", "24 Unit"),
        ),
        keg(
            "Pengawasan Pupuk dan Pestisida",
            "Kasi Pupuk dan Pestisida",
            "Rp 534.800.000",
            m("Jumlah kabupaten/kota yang diawasi", "27 Kab/Kota"),
        ),
        keg(
            "Inventarisasi Lahan Pertanian Pangan Berkelanjutan (LP2B)",
            "Kasi Lahan dan Air",
            "Rp 729.000.000",
            m("Jumlah peta LP2B kabupaten/kota", "5 Peta"),
        ),
    ),
    holder="Kepala Bidang Sumber Daya",
)
MARKET = Fact(
    "program",
    "Meningkatnya mutu olahan dan jangkauan pasar hasil pertanian",
    "Program Pemasaran dan Pengolahan Hasil Pertanian",
    (m("Jumlah kelompok usaha bersertifikat Prima", "36 Kelompok"),),
    (
        keg(
            "Pengembangan Pengolahan Hasil Pertanian",
            "Kasi Pasca Panen dan Pengolahan Hasil",
            "Rp 1.118.500.000",
            m("Jumlah unit pengolahan yang dibina", "45 Unit"),
        ),
        keg(
            "Promosi dan Pasar Tani",
            "Kasi Pemasaran",
            "Rp 893.475.000",
            m("Jumlah promosi yang diikuti", "12 Kali"),
        ),
        keg(
            "Fasilitasi Kemitraan dan Permodalan Petani",
            "Kasi Kelembagaan Usaha",
            "Rp 387.000.000",
            m("Jumlah gapoktan yang bermitra"),
        ),
    ),
    holder="Kepala Bidang Bina Usaha",
)
CLERKS = Fact(
    "program",
    "Terpenuhinya layanan administrasi perkantoran",
    "Program Pelayanan Administrasi Perkantoran",
    (m("Prosentase layanan tepat waktu", "100 %"),),
    (
        keg(
            "Penyelenggaraan Administrasi Perkantoran",
            "Kasubag Kepegawaian dan Umum",
            "Rp 5.236.900.000",
            m("Jumlah bulan layanan", "12 Bulan"),
        ),
        keg(
            "Pengelolaan Keuangan Dinas",
            "Kasubag Keuangan",
            "Rp 412.000.000",
            m("Jumlah laporan keuangan", "14 Laporan"),
        ),
    ),
    holder="Sekretaris",
)
PLANS = Fact(
    "program",
    "Terwujudnya perencanaan dan pelaporan yang tepat waktu",
    "Program Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
    (m("Jumlah temuan evaluasi AKIP", "5 Temuan", down=True),),
    (
        keg(
            "Perencanaan, Evaluasi dan Pelaporan Pembangunan Pertanian",
            "Kasubag Perencanaan dan Program",
            "Rp 1.024.350.000",
            m("Jumlah dokumen perencanaan dan pelaporan", "9 Dokumen"),
        ),
        keg(
            "Pengelolaan Website dan Data Pertanian",
            "Kasubag Perencanaan dan Program",
            "Rp 268.500.000",
            m("Jumlah data yang dimutakhirkan", "48 Data"),
        ),
    ),
    holder="Sekretaris",
)


def goal(statement: str, measures: tuple[Measure, ...], *programs: Fact) -> Fact:
    """A sasaran strategis."""
    return Fact("sasaran", statement, None, measures, programs)


AIMS = (
    Fact(
        "tujuan",
        "Meningkatkan produksi, produktivitas dan mutu tanaman pangan dan hortikultura",
        children=(
            goal(
                "Meningkatnya produksi tanaman pangan strategis",
                (
                    m("Jumlah produksi padi", "12.302.774 Ton GKG"),
                    m("Jumlah produksi jagung", "1.130.000 Ton"),
                    m("Jumlah produksi kedelai", "120.500 Ton"),
                ),
                FOOD,
                SEED,
            ),
            goal(
                "Meningkatnya produksi hortikutura unggulan",
                (
                    m("Prosentase peningkatan produksi sayuran", "3,5 %"),
                    m("Prosentase peningkatan produksi buah-buahan", "2,75 %"),
                ),
                GARDEN,
            ),
            goal(
                "Menurunnya kehilangan hasil akibat OPT dan dampak perubahan iklim",
                (m("Prosentase luas serangan OPT terhadap luas tanam", "4,2 %", down=True),),
                GUARD,
            ),
        ),
    ),
    Fact(
        "tujuan",
        "Meningkatkan nilai tambah usaha tani dan kesejahteraan petani",
        children=(
            goal(
                "Meningkatnya ketersediaan sarana dan prasarana pertanian",
                (m("Indeks Pertanaman (IP) padi", "2,15", None),),
                LAND,
            ),
            goal(
                "Meningkatnya daya saing produk pertanian",
                (
                    m("Prosentase peningkatan nilai ekspor hortikultura", "6 %"),
                    m("Rata-rata susut hasil panen padi", "10,4 %", down=True),
                ),
                MARKET,
            ),
        ),
    ),
    Fact(
        "tujuan",
        "Mewujudkan tata kelola dinas yang efektif dan akuntabel",
        children=(
            goal(
                "Meningkatnya akuntabilitas kinerja dan pelayanan dinas",
                (m("Nilai evaluasi AKIP", "72,50"), m("Indeks Kepuasan Masyarakat (IKM)", "79,80")),
                CLERKS,
                PLANS,
            ),
        ),
    ),
)
PROVINCE = Fact(
    "sasaran_daerah",
    "Meningkatnya kesejahteraan petani dan pertumbuhan sektor pertanian",
    None,
    (m("Nilai Tukar Petani (NTP)", "104,85"), m("Laju Pertumbuhan Ekonomi Sektor Pertanian", "2,1 %")),
    AIMS,
)
MISSION = Fact("misi", "Membangun Perekonomian yang Kokoh dan Berkeadilan", children=(PROVINCE,))
ROOT = Fact("visi", "Jawa Barat Maju dan Sejahtera Untuk Semua", children=(MISSION,))
