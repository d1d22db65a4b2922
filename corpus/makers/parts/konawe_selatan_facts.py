"""Facts of the performance cascade of the public works office of Konawe Selatan; figures and targets are invented."""

from corpus.makers.parts.facts import Fact, Measure, walk

HEAD = "Kepala Dinas"
ROADS = "Kepala Bidang Bina Marga"
BUILDERS = "Kepala Bidang Bina Jasa Konstruksi"
WATER = "Kepala Bidang Sumber Daya Air"
SETTLEMENT = "Kepala Bidang Cipta Karya"
SPACE = "Kepala Bidang Tata Ruang"
SECRETARY = "Sekretaris Dinas"


def rupiah(sum_: int) -> str:
    """A sum with points between its thousands."""
    return f"{sum_:,}".replace(",", ".")


def sub(statement: str, measure: str, unit: str, target: str, name: str, pagu: int) -> Fact:
    """A kondisi operasional with its one indicator."""
    return Fact("sub_kegiatan", statement, name, (Measure(measure, target, unit),), pagu=rupiah(pagu))


def money(facts: tuple[Fact, ...]) -> int:
    """What the facts cost together; money printed wrongly counts as it was meant."""
    return sum(int(MEANT.get(fact.pagu, fact.pagu).replace(".", "")) for fact in facts)


MEANT = {"1.418.20.000": "1.418.200.000"}
"""A sum printed wrongly, and what was meant."""


def work(code: str, statement: str, measures: tuple[Measure, ...], name: str, holder: str, *subs: Fact, pagu: str = "") -> Fact:
    """A kondisi yang diperlukan; it costs what its parts cost unless the office typed something else."""
    return Fact("kegiatan", statement, name, measures, subs, code, holder, pagu=pagu or rupiah(money(subs)))


def program(code: str, statement: str, measure: Measure, name: str, holder: str, *works: Fact) -> Fact:
    """A kondisi antara."""
    return Fact("program", statement, name, (measure,), works, code, holder, pagu=rupiah(money(works)))


ROAD = program(
    "1.03.10",
    "Meningkatnya kemantapan jalan dan jembatan kabupaten",
    Measure("Persentase panjang jalan kabupaten yang tertangani", "12,35%"),
    "Program Penyelenggaraan Jalan",
    ROADS,
    work(
        "1.03.10.2.01",
        "Tertanganinya ruas jalan dan jembatan kabupaten sesuai standar",
        (
            Measure("Panjang jalan kabupaten yang ditingkatkan dan direhabilitasi", "68,4 Km"),
            Measure("Jumlah jembatan yang ditangani", "9 Unit"),
        ),
        "Penyelenggaraan Jalan Kabupaten/Kota",
        "Ketua Tim Kerja Pembangunan Jalan dan Jembatan",
        sub(
            "Terbangunnya jalan penghubung antar kecamatan",
            "Panjang jalan yang dibangun",
            "Km",
            "7,6",
            "Pembangunan Jalan",
            18_945_600_000,
        ),
        sub(
            "Meningkatnya struktur perkerasan jalan",
            "Panjang jalan yang ditingkatkan",
            "Km",
            "38,25",
            "Rekonstruksi Jalan",
            64_310_775_000,
        ),
        sub(
            "Pulihnya fungsi ruas jalan yang rusak",
            "Panjang jalan yang direhabilitasi",
            "Km",
            "22,55",
            "Rehabilitasi Jalan",
            21_760_400_000,
        ),
        sub(
            "Terpeliharanya jalan secara rutin",
            "Panjang jalan yang dipelihara secara rutin",
            "Km",
            "210",
            "Pemeliharaan Rutin Jalan",
            6_275_000_000,
        ),
        sub("Terbangunnya jembatan", "Jumlah jembatan yang dibangun", "Unit", "9", "Pembangunan Jembatan", 8_120_350_000),
    ),
)
BUILDING_TRADE = program(
    "1.03.11",
    "Meningkatnya kompetensi pelaku jasa konstruksi",
    Measure("Rasio tenaga kerja konstruksi bersertifikat", "31,80%"),
    "Program Pengembangan Jasa Konstruksi",
    BUILDERS,
    work(
        "1.03.11.2.01",
        "Terlatihnya tenaga terampil konstruksi",
        (Measure("Jumlah tenaga kerja konstruksi yang lulus uji", "120 Orang"),),
        "Penyelenggaraan Pelatihan Tenaga Terampil Konstruksi",
        "Ketua Tim Kerja Pemberdayaan Jasa Konstruksi",
        sub(
            "Tersertifikasinya tukang dan mandor lokal",
            "Jumlah tenaga terampil yang bersertifikat",
            "Orang",
            "120",
            "Fasilitasi Sertifikasi Tenaga Kerja Konstruksi Kualifikasi Jabatan Operator dan Teknisi atau Analis",
            264_500_000,
        ),
    ),
    work(
        "1.03.11.2.02",
        "Tersedianya data jasa konstruksi yang mutakhir",
        (Measure("Persentase data SIJK yang dimutakhirkan", "100%"),),
        "Penyelenggaraan Sistem Informasi Jasa Konstruksi (SIJK) Cakupan Daerah Kabupaten/Kota",
        "Ketua Tim Kerja Data dan Informasi Konstruksi",
        sub(
            "Tersedianya data badan usaha dan tenaga konstruksi",
            "Jumlah dokumen data jasa konstruksi",
            "Dokumen",
            "2",
            "Penyediaan Data dan Informasi Jasa Konstruksi Cakupan Kabupaten/Kota",
            58_300_000,
        ),
        sub(
            "Terkelolanya aplikasi informasi jasa konstruksi",
            "Jumlah layanan SIJK yang beroperasi",
            "Layanan",
            "1",
            "Operasional Layanan Informasi Jasa Konstruksi",
            41_750_000,
        ),
    ),
)
IRRIGATION = program(
    "1.03.02",
    "Meningkatnya layanan irigasi dan pengendalian daya rusak air",
    Measure("Persentase luas daerah irigasi kabupaten yang terlayani", "66,90%"),
    "Program Pengelolaan Sumber Daya Air (SDA)",
    WATER,
    work(
        "1.03.02.2.01",
        "Terlindunginya kawasan dari banjir dan abrasi",
        (Measure("Luas kawasan rawan banjir yang terlindungi", "145 Ha"),),
        "Pengelolaan SDA dan Bangunan Pengaman Pantai pada Wilayah Sungai (WS) dalam 1 (Satu) Daerah Kabupaten/Kota",
        "Ketua Tim Kerja Sungai dan Pantai",
        sub(
            "Terbangunnya tanggul dan perkuatan tebing sungai",
            "Panjang tanggul sungai yang dibangun",
            "Km",
            "1,85",
            "Pembangunan Tanggul Sungai",
            5_430_000_000,
        ),
        sub(
            "Ternormalisasinya alur sungai",
            "Panjang sungai yang dinormalisasi",
            "Km",
            "4,2",
            "Normalisasi/Restorasi Sungai",
            2_716_850_000,
        ),
    ),
    work(
        "1.03.02.2.02",
        "Berfungsinya jaringan irigasi kewenangan kabupaten",
        (Measure("Persentase jaringan irigasi dalam kondisi baik", "58,20%"),),
        "Pengembangan dan Pengelolaan Sistem Irigasi Primer dan Sekunder pada Daerah Irigasi yang Luasnya di Bawah 1000 Ha "
        "dalam 1 (Satu) Daerah Kabupaten/Kota",
        "Ketua Tim Kerja Irigasi dan Rawa",
        sub(
            "Meningkatnya kapasitas jaringan irigasi permukaan",
            "Panjang jaringan irigasi permukaan yang ditingkatkan",
            "Km",
            "6,75",
            "Peningkatan Jaringan Irigasi Permukaan",
            7_364_225_000,
        ),
        sub(
            "Pulihnya fungsi jaringan irigasi permukaan",
            "Panjang jaringan irigasi permukaan yang direhabilitasi",
            "Km",
            "11,4",
            "Rehabilitasi Jaringan Irigasi Permukaan",
            9_875_000_000,
        ),
        sub(
            "Terlaksananya operasi dan pemeliharaan irigasi",
            "Panjang jaringan irigasi yang dioperasikan dan dipelihara",
            "Km",
            "96",
            "Operasi dan Pemeliharaan Jaringan Irigasi Permukaan",
            1_150_400_000,
        ),
    ),
)
DRINKING = program(
    "1.03.03",
    "Meningkatnya cakupan layanan air minum perpipaan",
    Measure("Persentase rumah tangga yang terlayani SPAM jaringan perpipaan", "43,75%"),
    "Program Pengelolaan dan Pengembangan Sistem Penyediaan Air Minum",
    SETTLEMENT,
    work(
        "1.03.03.2.01",
        "Tersedianya prasarana air minum di perdesaan",
        (Measure("Jumlah sambungan rumah baru", "1.240 SR"),),
        "Pengelolaan dan Pengembangan Sistem Penyediaan Air Minum (SPAM) di Daerah Kabupaten/Kota",
        "Ketua Tim Kerja Air Minum",
        sub(
            "Terbangunnya SPAM jaringan perpipaan di desa",
            "Kapasitas SPAM yang dibangun",
            "Liter/Detik",
            "12,5",
            "Pembangunan SPAM Jaringan Perpipaan di Kawasan Perdesaan",
            9_642_180_000,
        ),
        sub(
            "Meluasnya jaringan perpipaan yang ada",
            "Jumlah sambungan rumah dari perluasan SPAM",
            "SR",
            "830",
            "Perluasan SPAM Jaringan Perpipaan di Kawasan Perdesaan",
            4_318_000_000,
        ),
    ),
)
WASTE_WATER = program(
    "1.03.05",
    "Meningkatnya cakupan layanan air limbah domestik",
    Measure("Persentase rumah tangga yang memperoleh layanan pengolahan air limbah", "79,60%"),
    "Program Pengelolaan dan Pengembangan Sistem Air Limbah",
    SETTLEMENT,
    work(
        "1.03.05.2.01",
        "Tersedianya prasarana air limbah setempat",
        (Measure("Jumlah rumah tangga yang mendapat tangki septik individual", "465 KK"),),
        "Pengelolaan dan Pengembangan Sistem Air Limbah Domestik dalam Daerah Kabupaten/Kota",
        "Ketua Tim Kerja Penyehatan Lingkungan",
        sub(
            "Terbangunnya tangki septik skala individual",
            "Jumlah rumah tangga yang memiliki tangki septik",
            "KK",
            "465",
            "Pembangunan/Penyediaan Sub Sistem Pengolahan Setempat",
            3_952_500_000,
        ),
        sub(
            "Terlaksananya penyedotan lumpur tinja",
            "Jumlah rumah tangga yang terlayani penyedotan",
            "KK",
            "350",
            "Penyediaan Jasa Penyedotan Lumpur Tinja",
            176_000_000,
        ),
    ),
)
SPATIAL = program(
    "1.03.12",
    "Meningkatnya kesesuaian pemanfaatan ruang dengan rencana",
    Measure("Persentase pemanfaatan ruang yang sesuai RTRW", "84,50%"),
    "Program Penyelenggaraan Penataan Ruang",
    SPACE,
    work(
        "1.03.12.2.01",
        "Tersedianya rencana tata ruang yang ditetapkan",
        (Measure("Jumlah dokumen rencana tata ruang yang ditetapkan", "2 Dokumen"),),
        "Penetapan Rencana Tata Ruang Wilayah (RTRW) dan Rencana Rinci Tata Ruang (RRTR) Kabupaten/Kota",
        "Ketua Tim Kerja Perencanaan Ruang",
        sub(
            "Tersusunnya RDTR kawasan perkotaan",
            "Jumlah materi teknis RDTR yang disusun",
            "Dokumen",
            "2",
            "Pelaksanaan Persetujuan Substansi RRTR Kabupaten/Kota",
            1_165_900_000,
        ),
        sub(
            "Tersosialisasinya peraturan bidang penataan ruang",
            "Jumlah peserta sosialisasi penataan ruang",
            "Orang",
            "150",
            "Sosialisasi Kebijakan dan Peraturan Perundang-undangan Bidang Penataan Ruang",
            252_300_000,
        ),
        pagu="1.418.20.000",
    ),
    work(
        "1.03.12.2.04",
        "Terkendalinya pelanggaran pemanfaatan ruang",
        (Measure("Persentase pelanggaran ruang yang ditindaklanjuti", "90%"),),
        "Koordinasi dan Sinkronisasi Pengendalian Pemanfaatan Ruang Daerah Kabupaten/Kota",
        "Ketua Tim Kerja Pengendalian Ruang",
        sub(
            "Terlaksananya pengawasan pemanfaatan ruang",
            "Jumlah laporan hasil pengawasan pemanfaatan ruang",
            "Laporan",
            "12",
            "Koordinasi Pelaksanaan Penertiban dan Penegakan Hukum Bidang Penataan Ruang",
            138_600_000,
        ),
    ),
)
HOUSES = program(
    "1.03.08",
    "Meningkatnya bangunan gedung yang laik fungsi",
    Measure("Persentase bangunan gedung yang memiliki PBG dan SLF", "27,15%"),
    "Program Penataan Bangunan Gedung",
    SPACE,
    work(
        "1.03.08.2.01",
        "Terselenggaranya layanan PBG dan SLF",
        (Measure("Jumlah PBG yang diterbitkan tepat waktu", "640 PBG"),),
        "Penyelenggaraan Bangunan Gedung di Wilayah Daerah Kabupaten/Kota, Pemberian Izin Mendirikan Bangunan (IMB) dan "
        "Sertifikat Laik Fungsi Bangunan Gedung",
        "Ketua Tim Kerja Bangunan Gedung",
        sub(
            "Terproseskannya permohonan PBG, SLF dan SBKBG",
            "Jumlah permohonan PBG dan SLF yang diproses",
            "Berkas",
            "700",
            "Penyelenggaraan Penerbitan PBG, SLF, dan SBKBG",
            215_450_000,
        ),
        sub(
            "Terbangunnya gedung kepentingan strategis daerah",
            "Jumlah bangunan gedung yang dibangun",
            "Unit",
            "3",
            "Pembangunan Bangunan Gedung Kepentingan Strategis Daerah Kabupaten/Kota",
            14_688_000_000,
        ),
    ),
)
SUPPORT = program(
    "1.03.01",
    "Terpenuhinya layanan penunjang urusan dinas",
    Measure("Persentase layanan penunjang yang sesuai standar", "100%"),
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    SECRETARY,
    work(
        "1.03.01.2.01",
        "Tersusunnya dokumen perencanaan dan pelaporan kinerja tepat waktu",
        (Measure("Persentase dokumen kinerja yang tepat waktu", "100%"),),
        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        "Kepala Sub Bagian Perencanaan",
        sub(
            "Tersusunnya Renja dan perubahannya",
            "Jumlah dokumen perencanaan perangkat daerah",
            "Dokumen",
            "4",
            "Penyusunan Dokumen Perencanaan Perangkat Daerah",
            47_500_000,
        ),
        sub(
            "Tersusunnya laporan kinerja dinas",
            "Jumlah laporan evaluasi kinerja",
            "Laporan",
            "6",
            "Evaluasi Kinerja Perangkat Daerah",
            38_250_000,
        ),
    ),
    work(
        "1.03.01.2.02",
        "Tertibnya pengelolaan keuangan dinas",
        (Measure("Persentase laporan keuangan sesuai SAP", "100%"),),
        "Administrasi Keuangan Perangkat Daerah",
        "Kepala Sub Bagian Keuangan",
        sub(
            "Terbayarnya gaji dan tunjangan ASN",
            "Jumlah orang yang menerima gaji dan tunjangan",
            "Orang/Bulan",
            "126",
            "Penyediaan Gaji dan Tunjangan ASN",
            11_904_318_650,
        ),
    ),
    work(
        "1.03.01.2.09",
        "Terpeliharanya barang milik daerah dan alat berat",
        (Measure("Persentase alat berat yang siap operasi", "82,50%"),),
        "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
        "Kepala Sub Bagian Umum dan Kepegawaian",
        sub(
            "Terpeliharanya kendaraan dinas operasional",
            "Jumlah kendaraan dinas yang dipelihara",
            "Unit",
            "34",
            "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan",
            512_640_000,
        ),
        sub(
            "Terpeliharanya alat berat",
            "Jumlah alat berat yang dipelihara",
            "Unit",
            "18",
            "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan dan Perizinan Alat Angkutan Darat Tak Bermotor",
            936_000_000,
        ),
    ),
)


def csf(statement: str, measures: tuple[Measure, ...], *programs: Fact) -> Fact:
    """A critical success factor."""
    return Fact("sasaran", statement, None, measures, programs, holder=HEAD)


def since(name: str, before: str, target: str) -> Measure:
    """An indicator with where it stood in 2024."""
    return Measure(name, target, None, (("baseline", "2024", before),))


CSFS = (
    csf(
        "Meningkatnya konektivitas antar wilayah",
        (since("Persentase jalan kabupaten dalam kondisi mantap", "58,74%", "61,50%"),),
        ROAD,
        BUILDING_TRADE,
    ),
    csf(
        "Meningkatnya akses air minum, sanitasi dan air irigasi",
        (
            since("Persentase rumah tangga dengan akses air minum layak", "81,06%", "83,40%"),
            since("Indeks kinerja sistem irigasi", "62,10", "64,25"),
        ),
        IRRIGATION,
        DRINKING,
        WASTE_WATER,
    ),
    csf(
        "Terwujudnya tertib ruang dan bangunan",
        (since("Tingkat kepatuhan terhadap rencana tata ruang", "80,12%", "82,75%"),),
        SPATIAL,
        HOUSES,
    ),
    csf("Meningkatnya akuntabilitas kinerja dinas", (since("Nilai SAKIP Dinas PUPR", "B (68,44)", "BB (70,60)"),), SUPPORT),
)
OUTCOME = Fact(
    "tujuan",
    "Meningkatnya kualitas infrastruktur wilayah yang merata dan berkelanjutan",
    None,
    (since("Indeks Kualitas Layanan Infrastruktur (IKLI)", "67,38", "69,50"),),
    CSFS,
)
PROGRAMS = tuple(each for one in CSFS for each in one.children)
WORKS = tuple(each for one in PROGRAMS for each in one.children)
SUBS = tuple(each for one in WORKS for each in one.children)
TOTAL = rupiah(money(SUBS))


def number(of: Fact) -> str:
    """The number of a fact under the outcome: 1, 1.2, 1.2.1."""
    for place, one in enumerate(CSFS, 1):
        for fact, path in numbered(one, str(place)):
            if fact is of:
                return path
    return ""


def numbered(fact: Fact, path: str) -> list[tuple[Fact, str]]:
    """A fact and all below it with their numbers."""
    below = [pair for place, child in enumerate(fact.children, 1) for pair in numbered(child, f"{path}.{place}")]
    return [(fact, path), *below]


ALL = tuple(walk(OUTCOME))
