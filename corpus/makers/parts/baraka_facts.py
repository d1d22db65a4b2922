"""Invented facts of the pengukuran kinerja of the puskesmas Baraka, 2024: measures over four years, money, explanations."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Measure:
    """An indicator: unit, target and realisasi of 2024, capaian and its class, 2021 to 2023, end of the Renstra, progress."""

    name: str
    unit: str
    target: str
    result: str
    reached: str
    rank: str
    past: tuple[str, str, str]
    end: str
    progress: str


@dataclass(frozen=True)
class Goal:
    """A sasaran with its measures and what the report says about them."""

    statement: str
    measures: tuple[Measure, ...]
    said: str


TOP, HIGH, MIDDLE, LOWEST = "Sangat Tinggi", "Tinggi", "Sedang", "Sangat Rendah"
GOALS = (
    Goal(
        "Menurunnya kematian ibu dan bayi",
        (
            Measure("Cakupan kunjungan ibu hamil K6", "%", "100", "91,35", "91,35", TOP, ("-", "78,20", "85,64"), "100", "91,35"),
            Measure(
                "Cakupan persalinan di fasilitas kesehatan",
                "%",
                "100",
                "97,02",
                "97,02",
                TOP,
                ("90,11", "92,48", "95,30"),
                "100",
                "97,02",
            ),
            Measure("Jumlah kematian bayi", "Kasus", "2", "3", "50,00", LOWEST, ("6", "5", "3"), "1", "-"),
        ),
        "Dari 289 sasaran ibu hamil, 264 orang (91,35%) memperoleh pelayanan K6, naik 5,71 poin dari tahun 2023. Target 100% "
        "belum tercapai karena ibu hamil di Desa Latimojong dan Desa Karangan masih bersalin di rumah orang tua di luar wilayah. "
        "Kematian bayi tercatat 3 kasus, 2 kasus karena BBLR dan 1 kasus karena asfiksia.",
    ),
    Goal(
        "Menurunnya prevalensi masalah gizi balita",
        (
            Measure("Prevalensi balita stunting", "%", "14", "15,62", "88,43", HIGH, ("24,10", "21,37", "17,94"), "12", "69,83"),
            Measure(
                "Persentase balita yang ditimbang (D/S)",
                "%",
                "85",
                "82,10",
                "96,59",
                TOP,
                ("68,40", "73,25", "79,88"),
                "90",
                "91,22",
            ),
        ),
        "Prevalensi stunting turun dari 17,94% pada tahun 2023 menjadi 15,62% pada tahun 2024 (hasil bulan penimbangan), namun "
        "masih di atas target 14%. PMT lokal diberikan kepada 96 balita gizi kurang selama 90 hari.",
    ),
    Goal(
        "Meningkatnya pengendalian penyakit menular dan tidak menular",
        (
            Measure(
                "Persentase penderita hipertensi yang mendapat pelayanan sesuai standar",
                "%",
                "100",
                "68,44",
                "68,44",
                MIDDLE,
                ("31,75", "44,06", "57,92"),
                "100",
                "68,44",
            ),
            Measure(
                "Cakupan penemuan dan pengobatan kasus TBC",
                "%",
                "90",
                "94,20",
                "104,67",
                TOP,
                ("52,17", "66,90", "81,45"),
                "90",
                "104,67",
            ),
            Measure("Jumlah desa UCI", "Desa", "15", "14", "93,33", TOP, ("11", "12", "14"), "15", "93,33"),
        ),
        "Penemuan kasus TBC melampaui target (104,67%) karena investigasi kontak oleh 30 kader. Pelayanan hipertensi baru "
        "mencapai 2.418 dari 3.533 penderita; kunjungan ulang rendah akibat jarak ke Posbindu.",
    ),
    Goal(
        "Meningkatnya mutu pelayanan puskesmas",
        (
            Measure(
                "Indeks Kepuasan Masyarakat (IKM)",
                "Indeks",
                "86",
                "87,14",
                "101,33",
                TOP,
                ("80,52", "82,77", "85,06"),
                "88",
                "99,02",
            ),
            Measure(
                "Persentase pengaduan yang ditindak lanjuti",
                "%",
                "100",
                "100",
                "100,00",
                TOP,
                ("87,50", "90,00", "100"),
                "100",
                "100,00",
            ),
        ),
        "Survei kepuasan terhadap 316 responden menghasilkan indeks 87,14 dengan mutu pelayanan B (Baik). Seluruh 11 pengaduan "
        "pada kotak saran dan nomor WhatsApp puskesmas ditindaklanjuti.",
    ),
)
FEWER = {"Jumlah kematian bayi", "Prevalensi balita stunting"}

# Code, name, pagu and realisasi of 2024; programs and kegiatan carry the sums of what is below them.
LINES: tuple[tuple[str, str, int, int], ...] = (
    ("1.02.01", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", 0, 0),
    ("1.02.01.2.10", "Peningkatan Pelayanan BLUD", 0, 0),
    ("1.02.01.2.10.0001", "Pelayanan dan Penunjang Pelayanan BLUD", 1_846_250_000, 1_702_318_455),
    ("1.02.02", "Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat", 0, 0),
    (
        "1.02.02.2.02",
        "Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota",
        0,
        0,
    ),
    ("1.02.02.2.02.0001", "Pengelolaan Pelayanan Kesehatan Ibu Hamil", 68_420_000, 64_115_000),
    ("1.02.02.2.02.0002", "Pengelolaan Pelayanan Kesehatan Ibu Bersalin", 112_500_000, 98_760_000),
    ("1.02.02.2.02.0004", "Pengelolaan Pelayanan Kesehatan Balita", 37_890_000, 37_140_000),
    ("1.02.02.2.02.0008", "Pengelolaan Pelayanan Kesehatan Penderita Hipertensi", 24_650_000, 19_875_000),
    ("1.02.02.2.02.0011", "Pengelolaan Pelayanan Kesehatan Orang Terduga Tuberkulosis", 41_300_000, 40_925_000),
    ("1.02.02.2.02.0015", "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat", 186_750_000, 179_402_500),
    ("1.02.02.2.02.0033", "Operasional Pelayanan Puskesmas", 312_840_000, 298_667_300),
    ("1.02.02.2.04", "Penerbitan Izin Rumah Sakit Kelas C, D dan Fasilitas Pelayanan Kesehatan", 0, 0),
    ("1.02.02.2.04.0003", "Peningkatan Mutu Pelayanan Fasilitas Kesehatan", 22_500_000, 21_980_000),
    ("1.02.03", "Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan", 0, 0),
    ("1.02.03.2.02", "Perencanaan Kebutuhan dan Pendayagunaan Sumber Daya Manusia Kesehatan", 0, 0),
    ("1.02.03.2.02.0002", "Pemenuhan Kebutuhan Sumber Daya Manusia Kesehatan Sesuai Standar", 144_000_000, 144_000_000),
    ("1.02.05", "Program Pemberdayaan Masyarakat Bidang Kesehatan", 0, 0),
    ("1.02.05.2.03", "Pengembangan dan Pelaksanaan Upaya Kesehatan Bersumber Daya Masyarakat", 0, 0),
    ("1.02.05.2.03.0001", "Bimbingan Teknis dan Supervisi Pengembangan UKBM", 58_975_000, 51_230_000),
)


def sums(code: str) -> tuple[int, int]:
    """Pagu and realisasi of a line and all below it."""
    own = [line for line in LINES if line[0] == code or line[0].startswith(f"{code}.")]
    return sum(line[2] for line in own), sum(line[3] for line in own)


def total() -> tuple[int, int]:
    """Pagu and realisasi of all."""
    return sum(line[2] for line in LINES), sum(line[3] for line in LINES)
