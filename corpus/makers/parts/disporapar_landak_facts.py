"""Facts of an office for youth, sport and tourism: plan 2023-2026, results of 2022 to 2024, programs and money of 2024."""

from corpus.makers.parts.dpmn_pasaman_barat_facts import Aim, Goal, Iku, Line

YEARS = ("2023", "2024", "2025", "2026")


def works(name: str, *subs: tuple[str, int, int]) -> Line:
    """A kegiatan with its sub kegiatan."""
    return Line("", name, children=tuple(Line("", *each) for each in subs))


SUPPORT = Line(
    "I",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    agreed="5.214.836.400",
    children=(
        works(
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            ("Penyusunan Dokumen Perencanaan Perangkat Daerah", 34_250_000, 33_874_500),
            ("Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD", 18_600_000, 18_112_000),
            ("Evaluasi Kinerja Perangkat Daerah", 22_475_000, 20_961_250),
        ),
        works(
            "Administrasi Keuangan Perangkat Daerah",
            ("Penyediaan Gaji dan Tunjangan ASN", 4_218_733_400, 4_097_526_118),
            ("Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD", 15_300_000, 15_045_000),
        ),
        works(
            "Administrasi Umum Perangkat Daerah",
            ("Penyediaan Peralatan dan Perlengkapan Kantor", 96_410_000, 94_983_000),
            ("Penyediaan Barang Cetakan dan Penggandaan", 27_518_000, 27_407_500),
            ("Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", 264_900_000, 263_718_942),
        ),
        works(
            "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
            ("Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", 148_250_000, 121_637_084),
            ("Penyediaan Jasa Pelayanan Umum Kantor", 368_400_000, 366_300_000),
        ),
    ),
)
YOUTH = Line(
    "II",
    "Program Pengembangan Kapasitas Daya Saing Kepemudaan",
    agreed="1.046.275.000",
    children=(
        works(
            "Penyadaran, Pemberdayaan, dan Pengembangan Pemuda dan Kepemudaan terhadap Pemuda Pelopor Kabupaten/Kota",
            ("Koordinasi, Sinkronisasi dan Pelaksanaan Pemberdayaan Pemuda Pelopor", 87_625_000, 86_940_000),
            ("Peningkatan Kapasitas Daya Saing Wira Usaha Pemula", 143_700_000, 128_416_300),
            ("Pembentukan dan Pembinaan Pasukan Pengibar Bendera (Paskibraka)", 618_450_000, 617_803_750),
        ),
        works(
            "Pemberdayaan dan Pengembangan Organisasi Kepemudaan Tingkat Daerah Kabupaten/Kota",
            ("Koordinasi, Sinkronisasi dan Pelaksanan Pemberdayaan Organisasi Kepemudaan", 196_500_000, 194_225_000),
        ),
    ),
)
SPORT = Line(
    "III",
    "Program Pengembangan Kapasitas Daya Saing Keolahragaan",
    agreed="3.392.640.000",
    children=(
        works(
            "Pembinaan dan Pengembangan Olahraga Pendidikan pada Jenjang Pendidikan yang Menjadi Kewenangan Daerah",
            ("Pemberian Penghargaan Olahraga Pendidikan", 46_000_000, 46_000_000),
            ("Penyediaan Sarana dan Prasarana Olahraga Pendidikan", 312_840_000, 309_551_700),
        ),
        works(
            "Penyelenggaraan Kejuaraan Olahraga Tingkat Daerah Kabupaten/Kota",
            ("Penyelenggaraan Kejuaraan dan Pekan Olahraga Tingkat Kabupaten", 584_300_000, 571_864_200),
            ("Keikutsertaan dalam Kejuaraan Tingkat Provinsi", 742_500_000, 739_218_650),
        ),
        works(
            "Pembinaan dan Pengembangan Organisasi Olahraga",
            ("Pemberian Hibah kepada Komite Olahraga Nasional Indonesia (KONI)", 1_500_000_000, 1_500_000_000),
            ("Peningkatan Kerja Sama Organisasi Keolahragaan", 207_000_000, 168_932_000),
        ),
    ),
)
SCOUTS = Line(
    "IV",
    "Program Pengembangan Kapasitas Kepramukaan",
    agreed="285.000.000",
    children=(
        works(
            "Pembinaan dan Pengembangan Organisasi Kepramukaan",
            ("Peningkatan Kapasitas Organisasi Kepramukaan Tingkat Daerah", 85_000_000, 84_215_000),
            ("Penyelenggaraan Kegiatan Kepramukaan Tingkat Daerah", 200_000_000, 197_640_500),
        ),
    ),
)
PLACES = Line(
    "V",
    "Program Peningkatan Daya Tarik Destinasi Pariwisata",
    agreed="1.874.150.000",
    children=(
        works(
            "Pengelolaan Daya Tarik Wisata Kabupaten/Kota",
            ("Penetapan Daya Tarik Wisata Kabupaten/Kota", 64_150_000, 61_230_000),
            ("Pengembangan Daya Tarik Wisata Kabupaten/Kota", 415_000_000, 402_867_345),
        ),
        works(
            "Pengelolaan Destinasi Pariwisata Kabupaten/Kota",
            ("Pengadaan/Pemeliharaan/Rehabilitasi Sarana dan Prasarana Destinasi Pariwisata", 1_310_500_000, 1_284_719_860),
            ("Monitoring dan Evaluasi Pengelolaan Destinasi Pariwisata", 84_500_000, 83_911_000),
        ),
    ),
)
MARKET = Line(
    "VI",
    "Program Pemasaran Pariwisata",
    agreed="402.750.000",
    children=(
        works(
            "Pemasaran Pariwisata Dalam dan Luar Negeri Daya Tarik, Destinasi dan Kawasan Strategis Pariwisata",
            ("Penguatan Promosi melalui Media Cetak, Elektronik, dan Media Lainnya", 118_250_000, 109_477_000),
            ("Fasilitasi Kegiatan Pemasaran Pariwisata Baik Dalam dan Luar Negeri", 327_600_000, 325_184_700),
        ),
    ),
)
CREATIVE = Line(
    "VII",
    "Program Pengembangan Sumber Daya Pariwisata dan Ekonomi Kreatif",
    agreed="238.900.000",
    children=(
        works(
            "Pelaksanaan Peningkatan Kapasitas Sumber Daya Manusia Pariwisata dan Ekonomi Kreatif Tingkat Dasar",
            ("Pelatihan Dasar SDM Kepariwisataan bagi Masyarakat", 156_400_000, 155_362_500),
            ("Fasilitasi Proses Kreasi, Produksi dan Distribusi Ekonomi Kreatif", 82_500_000, 64_380_000),
        ),
    ),
)
PROGRAMS = (SUPPORT, YOUTH, SPORT, SCOUTS, PLACES, MARKET, CREATIVE)
ACTIVE = Goal(
    "Meningkatnya partisipasi pemuda dalam pembangunan daerah",
    (
        Iku(
            "Persentase organisasi kepemudaan yang aktif",
            "%",
            "46,15",
            ("48,00", "52,00", "56,00", "60,00"),
            "52,00",
            "53,85",
            "48,72",
        ),
        Iku("Persentase wirausaha muda", "%", "1,92", ("2,10", "2,35", "2,60", "3,00"), "2,35", "2,17", "2,04"),
    ),
    (YOUTH, SCOUTS),
)
MEDALS = Goal(
    "Meningkatnya prestasi olahraga daerah",
    (
        Iku("Jumlah medali pada kejuaraan tingkat provinsi", "Medali", "31", ("34", "38", "42", "45"), "38", "43", "29"),
        Iku(
            "Persentase cabang olahraga yang meraih medali",
            "%",
            "38,46",
            ("40,00", "44,00", "48,00", "52,00"),
            "44,00",
            "42,31",
            "34,62",
        ),
    ),
    (SPORT,),
)
VISITS = Goal(
    "Meningkatnya kunjungan dan daya tarik wisata daerah",
    (
        Iku(
            "Jumlah kunjungan wisatawan",
            "Orang",
            "48.216",
            ("52.000", "60.000", "66.000", "72.500"),
            "62.500",
            "61.874",
            "54.903",
        ),
        Iku("Rata-rata lama tinggal wisatawan", "Hari", "1,21", ("1,25", "1,30", "1,40", "1,50"), "1,30", "1,34", "1,27"),
        Iku(
            "Persentase destinasi wisata yang belum dikelola",
            "%",
            "41,94",
            ("38,00", "34,00", "30,00", "25,00"),
            "34,00",
            "35,48",
            "38,71",
            down=True,
        ),
    ),
    (PLACES, MARKET, CREATIVE),
)
ORDER = Goal(
    "Meningkatnya akuntabilitas kinerja dan pelayanan Dinas",
    (
        Iku("Nilai AKIP Dinas", "Nilai", "B (64,30)", ("66,00", "70,10", "71,50", "73,00"), "70,10", "BB (70,85)", "B (67,42)"),
        Iku(
            "Indeks Kepuasan Masyarakat (IKM)",
            "Indeks",
            "79,64",
            ("80,00", "82,00", "83,50", "85,00"),
            "82,00",
            "84,17",
            "81,05",
        ),
    ),
    (SUPPORT,),
)
GOALS = (ACTIVE, MEDALS, VISITS, ORDER)
IKUS = tuple(iku for goal in GOALS for iku in goal.measures)
AIMS = (
    Aim(
        "Terwujudnya pemuda yang berdaya saing dan olahraga yang berprestasi",
        Iku("Indeks Pembangunan Pemuda", "Indeks", "49,83", ("50,50", "51,75", "53,00", "54,50")),
        (ACTIVE, MEDALS),
    ),
    Aim(
        "Meningkatnya kontribusi pariwisata terhadap perekonomian daerah",
        Iku("Persentase kontribusi sektor pariwisata terhadap PAD", "%", "0,87", ("0,95", "1,10", "1,25", "1,40")),
        (VISITS,),
    ),
    Aim(
        "Terwujudnya tata kelola Dinas yang baik",
        Iku("Indeks Reformasi Birokrasi Dinas", "Indeks", "57,20", ("60,00", "63,00", "66,00", "70,00")),
        (ORDER,),
    ),
)
SPOTS = (
    ("Riam Mananggar (Air Besar)", "9.412", "11.208", "13.577"),
    ("Riam Melanggar (Ngabang)", "6.038", "6.915", "7.246"),
    ("Rumah Radakng Aur Sampuk (Sengah Temila)", "4.127", "5.380", "6.112"),
    ("Keraton Ismahayana (Ngabang)", "8.754", "9.266", "10.431"),
    ("Objek wisata lainnya", "19.885", "22.134", "24.508"),
)
