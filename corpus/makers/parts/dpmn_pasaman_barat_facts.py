"""Facts of an office for villages (nagari): plan, indicators, results, programs and money of 2022."""

from dataclasses import dataclass

YEARS = ("2021", "2022", "2023", "2024", "2025", "2026")


@dataclass(frozen=True)
class Iku:
    """An indicator: baseline of 2020 and targets of 2021 to 2026, agreed target, results of 2021 and 2022."""

    name: str
    unit: str
    base: str
    plan: tuple[str, ...]
    agreed: str = ""
    done: str = ""
    before: str = ""
    formula: str = ""
    source: str = ""
    nation: str = ""
    respelt: str = ""  # as the agreement spells it
    down: bool = False


@dataclass(frozen=True)
class Line:
    """A program, kegiatan or sub kegiatan; sums of upper lines follow from the lower ones."""

    code: str
    name: str
    pagu: int = 0
    spent: int = 0
    children: tuple["Line", ...] = ()
    misprint: str = ""  # what the table prints as realisasi instead
    agreed: str = ""  # pagu of a program in the agreement
    measures: tuple[tuple[str, str, str, str], ...] = ()  # indicators in the appendix: name, unit, target, realisasi

    def sums(self) -> tuple[int, int]:
        """Pagu and realisasi."""
        if not self.children:
            return self.pagu, self.spent
        below = [child.sums() for child in self.children]
        return sum(pair[0] for pair in below), sum(pair[1] for pair in below)


@dataclass(frozen=True)
class Goal:
    """A sasaran with its indicators and the programs that support it."""

    statement: str
    measures: tuple[Iku, ...]
    programs: tuple[Line, ...]


@dataclass(frozen=True)
class Aim:
    """A tujuan with its indicator and its sasaran."""

    statement: str
    measure: Iku
    goals: tuple[Goal, ...]


SUPPORT = Line(
    "2.13.01",
    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
    agreed="4.402.617.350",
    measures=(
        ("Persentase pemenuhan layanan administrasi perkantoran", "%", "100", "98,40"),
        ("Persentase ASN yang mengikuti diklat", "%", "35", "21,74"),
    ),
    children=(
        Line(
            "2.13.01.2.01",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            children=(
                Line("2.13.01.2.01.01", "Penyusunan Dokumen Perencanaan Perangkat Daerah", 21_450_000, 20_962_500),
                Line("2.13.01.2.01.02", "Koordinasi dan Penyusunan Dokumen RKA-SKPD", 8_200_000, 7_915_000),
                Line("2.13.01.2.01.07", "Evaluasi Kinerja Perangkat Daerah", 12_375_000, 11_870_400),
            ),
        ),
        Line(
            "2.13.01.2.02",
            "Administrasi Keuangan Perangkat Daerah",
            children=(
                Line("2.13.01.2.02.01", "Penyediaan Gaji dan Tunjangan ASN", 3_412_806_250, 3_298_114_907),
                Line(
                    "2.13.01.2.02.03", "Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD", 96_720_000, 96_720_000
                ),
            ),
        ),
        Line(
            "2.13.01.2.05",
            "Administrasi Kepegawaian Perangkat Daerah",
            children=(
                Line("2.13.01.2.05.09", "Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi", 34_000_000, 18_650_000),
            ),
        ),
        Line(
            "2.13.01.2.06",
            "Administrasi Umum Perangkat Daerah",
            children=(
                Line("2.13.01.2.06.02", "Penyediaan Peralatan dan Perlengkapan Kantor", 47_118_400, 46_902_000),
                Line("2.13.01.2.06.05", "Penyediaan Barang Cetakan dan Penggandaan", 18_640_000, 18_211_750),
                Line(
                    "2.13.01.2.06.09",
                    "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                    186_450_000,
                    184_977_213,
                    misprint="184.9772.13",
                ),
            ),
        ),
        Line(
            "2.13.01.2.08",
            "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
            children=(
                Line("2.13.01.2.08.02", "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", 72_600_000, 61_448_936),
                Line("2.13.01.2.08.04", "Penyediaan Jasa Pelayanan Umum Kantor", 331_200_000, 329_400_000),
            ),
        ),
        Line(
            "2.13.01.2.09",
            "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
            children=(
                Line(
                    "2.13.01.2.09.02",
                    "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional "
                    "atau Lapangan",
                    118_557_700,
                    112_036_550,
                ),
                Line("2.13.01.2.09.09", "Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya", 42_500_000, 42_375_000),
            ),
        ),
    ),
)
LAYOUT = Line(
    "2.13.02",
    "PROGRAM PENATAAN DESA",
    agreed="148.930.000",
    measures=(("Jumlah nagari hasil pemekaran yang difasilitasi penetapannya", "Nagari", "71", "71"),),
    children=(
        Line(
            "2.13.02.2.01",
            "Penyelenggaraan Penataan Desa",
            children=(
                Line("2.13.02.2.01.02", "Fasilitasi Penataan Wilayah Desa", 96_480_000, 90_275_300),
                Line("2.13.02.2.01.04", "Fasilitasi Penataan Kewenangan Desa", 52_450_000, 49_018_000),
            ),
        ),
    ),
)
TOGETHER = Line(
    "2.13.03",
    "PROGRAM PENINGKATAN KERJA SAMA DESA",
    agreed="87.365.000",
    measures=(("Persentase nagari yang melaksanakan kerja sama", "%", "22", "13,33"),),
    children=(
        Line(
            "2.13.03.2.01",
            "Fasilitasi Kerja sama antar Desa",
            children=(
                Line("2.13.03.2.01.01", "Fasilitasi Kerja Sama antar Desa dalam Kabupaten/Kota", 41_265_000, 17_540_000),
                Line("2.13.03.2.01.03", "Fasilitasi Pembangunan Kawasan Perdesaan", 46_100_000, 45_236_500),
            ),
        ),
    ),
)
ADMIN = Line(
    "2.13.04",
    "PROGRAM ADMINISTRASI PEMERINTAHAN DESA",
    agreed="1.216.540.000",
    measures=(
        ("Persentase nagari yang menyusun RKP Nagari tepat waktu", "%", "95", "92,22"),
        ("Persentase aparatur nagari yang dilatih", "%", "60", "64,81"),
        ("Jumlah Bumnag yang dibina", "Bumnag", "40", "38"),
    ),
    children=(
        Line(
            "2.13.04.2.01",
            "Pembinaan dan Pengawasan Penyelenggaraan Administrasi Pemerintahan Desa",
            children=(
                Line(
                    "2.13.04.2.01.01",
                    "Fasilitasi Penyelenggaraan Administrasi Pemerintahan Desa",
                    162_800_000,
                    154_391_000,
                ),
                Line("2.13.04.2.01.02", "Fasilitasi Penyusunan Produk Hukum Desa", 74_210_000, 72_963_500),
                Line("2.13.04.2.01.03", "Fasilitasi Pengelolaan Keuangan Desa", 318_475_000, 309_720_850),
                Line("2.13.04.2.01.04", "Pembinaan Peningkatan Kapasitas Aparatur Pemerintah Desa", 284_900_000, 281_077_300),
                Line(
                    "2.13.04.2.01.08",
                    "Evaluasi dan Pengawasan Peraturan Desa",
                    36_725_000,
                    35_118_000,
                ),
                Line(
                    "2.13.04.2.01.10",
                    "Pembinaan dan Pemberdayaan BUM Desa dan Lembaga Kerja Sama antar Desa",
                    143_600_000,
                    118_442_000,
                ),
                Line(
                    "2.13.04.2.01.12",
                    "Fasilitasi Penyelenggaraan Pemilihan, Pengangkatan dan Pemberhentian Kepala Desa",
                    258_340_000,
                    249_807_250,
                ),
            ),
        ),
    ),
)
PEOPLE = Line(
    "2.13.05",
    "PROGRAM PEMBERDAYAAN LEMBAGA KEMASYARAKATAN, LEMBAGA ADAT DAN MASYARAKAT HUKUM ADAT",
    agreed="612.488.000",
    measures=(
        ("Persentase LKN yang aktif", "%", "80", "83,70"),
        ("Jumlah Posyantek nagari yang terbentuk", "Unit", "19", "14"),
    ),
    children=(
        Line(
            "2.13.05.2.01",
            "Pemberdayaan Lembaga Kemasyarakatan yang Bergerak di Bidang Pemberdayaan Desa dan Lembaga Adat Tingkat Daerah "
            "Kabupaten/Kota serta Pemberdayaan Masyarakat Hukum Adat",
            children=(
                Line(
                    "2.13.05.2.01.02",
                    "Peningkatan Kapasitas Kelembagaan Lembaga Kemasyarakatan Desa/Kelurahan (RT, RW, PKK, Posyandu, LPM, dan "
                    "Karang Taruna)",
                    148_300_000,
                    144_615_500,
                ),
                Line(
                    "2.13.05.2.01.05", "Fasilitasi Pemerintah Desa dalam Pemanfaatan Teknologi Tepat Guna", 87_940_000, 63_208_000
                ),
                Line("2.13.05.2.01.07", "Fasilitasi Bulan Bhakti Gotong Royong Masyarakat", 52_248_000, 51_990_000),
                Line(
                    "2.13.05.2.01.09",
                    "Fasilitasi Tim Penggerak PKK dalam Penyelenggaraan Gerakan Pemberdayaan Masyarakat dan Kesejahteraan "
                    "Keluarga",
                    324_000_000,
                    318_765_400,
                ),
            ),
        ),
    ),
)
PROGRAMS = (SUPPORT, LAYOUT, TOGETHER, ADMIN, PEOPLE)
AIMS = (
    Aim(
        "Meningkatnya kemandirian nagari",
        Iku(
            "Indeks Desa Membangun (IDM) Kabupaten",
            "Indeks",
            "0,6518",
            ("0,6600", "0,6750", "0,6900", "0,7050", "0,7150", "0,7250"),
        ),
        (
            Goal(
                "Meningkatnya status perkembangan nagari",
                (
                    Iku(
                        "Persentase Nagari Maju dan Mandiri",
                        "%",
                        "15,79",
                        ("18,89", "24,44", "30,00", "36,67", "43,33", "50,00"),
                        "24,44",
                        "26,67",
                        "21,11",
                        "(Jumlah nagari maju + mandiri) / jumlah seluruh nagari x 100%",
                        "Berita Acara IDM Kemendesa PDTT",
                        "36,20",
                    ),
                    Iku(
                        "Jumlah nagari tertinggal",
                        "Nagari",
                        "14",
                        ("12", "9", "6", "4", "2", "0"),
                        "9",
                        "10",
                        "13",
                        "Jumlah nagari dengan IDM antara 0,4907 dan 0,5989",
                        "Berita Acara IDM",
                        down=True,
                    ),
                ),
                (LAYOUT, TOGETHER),
            ),
            Goal(
                "Meningkatnya keberdayaan lembaga masyarakat dan ekonomi nagari",
                (
                    Iku(
                        "Persentase Badan Usaha Milik Nagari (Bumnag) aktif",
                        "%",
                        "42,11",
                        ("48,00", "55,00", "62,00", "68,00", "74,00", "80,00"),
                        "56,00",
                        "47,78",
                        "44,44",
                        "Jumlah Bumnag yang beroperasi dan melapor / jumlah Bumnag terbentuk x 100%",
                        "Bidang Pengembangan Ekonomi Nagari",
                        "61,45",
                        "Persentase Bumnag aktif",
                    ),
                    Iku(
                        "Persentase lembaga kemasyarakatan nagari berkategori baik",
                        "%",
                        "58,00",
                        ("62,00", "66,00", "70,00", "74,00", "78,00", "82,00"),
                        "66,00",
                        "68,15",
                        "63,70",
                        "LKN berkategori baik / jumlah LKN yang dinilai x 100%",
                        "Bidang Pemberdayaan Masyarakat",
                    ),
                    Iku(
                        "Jumlah Posyantek berprestasi tingkat provinsi",
                        "Unit",
                        "0",
                        ("1", "1", "1", "2", "2", "2"),
                        "1",
                        "1",
                        "-",
                        "Jumlah Posyantek yang menerima penghargaan provinsi",
                        "SK Gubernur",
                    ),
                ),
                (PEOPLE,),
            ),
        ),
    ),
    Aim(
        "Terwujudnya tata kelola pemerintahan nagari dan perangkat daerah yang akuntabel",
        Iku(
            "Persentase nagari dengan tata kelola pemerintahan baik",
            "%",
            "61,00",
            ("65,00", "70,00", "75,00", "80,00", "85,00", "90,00"),
        ),
        (
            Goal(
                "Meningkatnya kualitas penyelenggaran pemerintahan nagari",
                (
                    Iku(
                        "Persentase nagari yang menetapkan APB Nagari tepat waktu",
                        "%",
                        "73,68",
                        ("80,00", "85,56", "90,00", "95,00", "97,78", "100"),
                        "85,56",
                        "92.22",
                        "82,22",
                        "Nagari yang menetapkan APB s.d. 31 Desember / jumlah nagari x 100%",
                        "Siskeudes",
                        "88,00",
                    ),
                    Iku(
                        "Persentase nagari tanpa temuan materil pengelolaan keuangan",
                        "%",
                        "67,00",
                        ("70,00", "75,00", "80,00", "85,00", "90,00", "95,00"),
                        "75,00",
                        "71,11",
                        "70,00",
                        "Nagari tanpa temuan materil / jumlah nagari yang diperiksa x 100%",
                        "LHP Inspektorat",
                    ),
                ),
                (ADMIN,),
            ),
            Goal(
                "Meningkatnya akuntabilitas kinerja Dinas",
                (
                    Iku(
                        "Nilai evaluasi AKIP Dinas",
                        "Nilai",
                        "B (62,10)",
                        ("B (64,00)", "B (67,00)", "BB (70,50)", "BB (73,00)", "BB (76,00)", "A (80,10)"),
                        "B (67,00)",
                        "B (66,45)",
                        "B (63,82)",
                        "Hasil evaluasi AKIP oleh Inspektorat",
                        "LHE Inspektorat",
                    ),
                ),
                (SUPPORT,),
            ),
        ),
    ),
)
GOALS = tuple(goal for aim in AIMS for goal in aim.goals)
IKUS = tuple(iku for goal in GOALS for iku in goal.measures)
