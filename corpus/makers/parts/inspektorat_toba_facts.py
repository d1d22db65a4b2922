"""The facts of rencana-aksi-inspektorat-toba-2024: sasaran, indicators, programs and what is below them."""

from dataclasses import dataclass

INSPEKTUR = "Inspektur Daerah"
IRBAN1, IRBAN2, IRBAN3 = "Irban Wilayah I", "Irban Wilayah II", "Irban Wilayah III"
IRBANSUS, SEKRETARIS = "Irban Khusus", "Sekretaris"
EVLAP, RENCANA, UMUM = "Kasubbag Evaluasi dan Pelaporan", "Kasubbag Perencanaan", "Kasubbag Umum dan Keuangan"
Measure = tuple[str, str, str]


@dataclass(frozen=True)
class Aim:
    """An indicator of a sasaran: unit, target of the year and of the quarters, added up."""

    name: str
    unit: str
    targets: tuple[str, str, str, str, str]
    down: bool = False


@dataclass(frozen=True)
class Work:
    """A program, kegiatan or sub kegiatan; printed is its sum where it is not the plain figure, months its marks."""

    level: str
    code: str
    name: str
    measures: tuple[Measure, ...]
    holder: str | None
    rupiah: int = 0
    months: str = ""
    printed: str | None = None
    below: tuple["Work", ...] = ()

    @property
    def total(self) -> int:
        """Its sum, or that of what stands below it."""
        return sum(each.total for each in self.below) if self.below else self.rupiah

    @property
    def money(self) -> str:
        """Its sum as printed."""
        return f"{self.total:,}".replace(",", ".") if self.printed is None else self.printed


@dataclass(frozen=True)
class Goal:
    """A sasaran with its indicators and the programs that support it."""

    statement: str
    aims: tuple[Aim, ...]
    programs: tuple[Work, ...]


def prog(code: str, name: str, measure: Measure, holder: str, *below: Work) -> Work:
    """A program."""
    return Work("program", code, name, (measure,), holder, below=below)


def keg(code: str, name: str, measure: Measure | None, holder: str, *below: Work) -> Work:
    """A kegiatan, which may lack an indicator."""
    return Work("kegiatan", code, name, (measure,) if measure else (), holder, below=below)


def sub(
    code: str,
    name: str,
    measures: Measure | tuple[Measure, ...],
    holder: str | None,
    rupiah: int,
    months: str,
    printed: str | None = None,
) -> Work:
    """A sub kegiatan with one indicator or several."""
    several = measures if isinstance(measures[0], tuple) else (measures,)
    return Work("sub_kegiatan", code, name, several, holder, rupiah, months, printed)  # type: ignore[arg-type]


WATCH = "PROGRAM PENYELENGGARAAN PENGAWASAN"
GOALS = (
    Goal(
        "Meningkatnya kualitas pengawasan internal atas penyelenggaraan pemerintahan daerah",
        (
            Aim("Persentase rekomendasi hasil pengawasan APIP yang ditindak lanjuti", "%", ("85", "20", "45", "65", "85")),
            Aim("Persentase rekomendasi BPK RI yang selesai ditindaklanjuti", "%", ("88,50", "80", "83,25", "86.00", "88,50")),
            Aim("Jumlah temuan berulang pada Perangkat Daerah", "Temuan", ("≤ 12", "-", "≤ 6", "≤ 9", "≤ 12"), down=True),
        ),
        (
            prog(
                "6.01.02",
                WATCH,
                ("Persentase PKPT yang terlaksana", "%", "100"),
                INSPEKTUR,
                keg(
                    "6.01.02.2.01",
                    "Penyelenggaraan Pengawasan Internal",
                    ("Persentase laporan hasil pengawasan yang terbit tepat waktu", "%", "95"),
                    IRBAN1,
                    sub(
                        "6.01.02.2.01.0001",
                        "Pengawasan Kinerja Pemerintah Daerah",
                        ("Jumlah laporan hasil audit kinerja", "Laporan", "18"),
                        IRBAN1,
                        312_460_000,
                        "■■■■■■ ■■■■ ",
                    ),
                    sub(
                        "6.01.02.2.01.0002",
                        "Pengawasan Keuangan Pemerintah Daerah",
                        ("Jumlah laporan hasil pengawasan keuangan", "Laporan", "24"),
                        IRBAN2,
                        287_915_000,
                        " ■■■■ ■■■■■ ",
                    ),
                    sub(
                        "6.01.02.2.01.0003",
                        "Reviu Laporan Kinerja",
                        (
                            ("Jumlah laporan reviu LKjIP Kabupaten", "Laporan", "1"),
                            ("Jumlah LHE SAKIP Perangkat Daerah", "LHE", "42"),
                        ),
                        IRBAN3,
                        96_480_000,
                        " ■■  ■■■    ",
                        "96.48.000",
                    ),
                    sub(
                        "6.01.02.2.01.0004",
                        "Reviu Laporan Keuangan",
                        ("Jumlah laporan reviu LKPD", "Laporan", "2"),
                        IRBAN2,
                        74_250_000,
                        " ■■         ",
                    ),
                    sub(
                        "6.01.02.2.01.0005",
                        "Pengawasan Desa",
                        ("Jumlah desa yang diaudit", "Desa", "64"),
                        "Irban Wilayah I, II dan III",
                        468_300_000,
                        "   ■■■■■■■  ",
                    ),
                    sub(
                        "6.01.02.2.01.0007",
                        "Monitoring dan Evaluasi Tindak Lanjut Hasil Pemeriksaan BPK RI dan Tindak Lanjut Hasil Pemeriksaan APIP",
                        ("Jumlah laporan pemutakhiran data tindak lanjut", "Laporan", "4"),
                        EVLAP,
                        158_720_000,
                        "  ■  ■  ■  ■",
                    ),
                ),
            ),
        ),
    ),
    Goal(
        "Meningkatnya kapabilitas APIP dan maturitas penyelenggaraan SPIP",
        (
            Aim("Level Kapabilitas APIP", "Level", ("3", "-", "-", "-", "3")),
            Aim("Nilai Maturitas SPIP Terintegrasi", "Nilai", ("3,12", "-", "3,00", "3,05", "3,12")),
        ),
        (
            prog(
                "6.01.03",
                "PROGRAM PERUMUSAN KEBIJAKAN, PENDAMPINGAN DAN ASISTENSI",
                ("Persentase Perangkat Daerah yang menerapkan SPIP level 3", "%", "70"),
                INSPEKTUR,
                keg(
                    "6.01.03.2.01",
                    "Perumusan Kebijakan Teknis di Bidang Pengawasan dan Fasilitasi Pengawasan",
                    ("Jumlah kebijakan pengawasan yang ditetapkan", "Dokumen", "5"),
                    SEKRETARIS,
                    sub(
                        "6.01.03.2.01.0001",
                        "Perumusan Kebijakan Teknis di Bidang Pengawasan",
                        ("Jumlah rumusan kebijakan teknis", "Dokumen", "3"),
                        RENCANA,
                        48_600_000,
                        "■         ■■",
                    ),
                    sub(
                        "6.01.03.2.01.0002",
                        "Perumusan Kebijakan Teknis di Bidang Fasilitasi Pengawasan",
                        ("Jumlah rumusan kebijakan fasilitasi", "Dokumen", "2"),
                        RENCANA,
                        31_275_000,
                        "■■          ",
                    ),
                ),
                keg(
                    "6.01.03.2.02",
                    "Pendampingan dan Asistensi",
                    ("Persentase Perangkat Daerah yang didampingi", "%", "100"),
                    IRBAN3,
                    sub(
                        "6.01.03.2.02.0001",
                        "Pendampingan dan Asistensi Urusan Pemerintahan Daerah",
                        ("Jumlah Perangkat Daerah yang mendapat pendampingan SPIP", "PD", "42"),
                        IRBAN3,
                        127_880_000,
                        "  ■■■ ■■■   ",
                    ),
                    sub(
                        "6.01.03.2.02.0002",
                        "Pendampingan, Asistensi, Verifikasi, dan Penilaian Reformasi Birokrasi",
                        ("Jumlah laporan penilaian mandiri RB", "Laporan", "2"),
                        IRBAN1,
                        59_140_000,
                        "     ■■     ",
                    ),
                ),
            ),
        ),
    ),
    Goal(
        "Meningkatnya integritas aparatur dan pencegahan korupsi di lingkungan Pemerintah Kabupaten",
        (
            Aim("Nilai Monitoring Center for Prevention (MCP) KPK", "Nilai", ("86", "10", "35", "60", "86")),
            Aim("Persentasi pengaduan masyarakat yang ditangani", "%", ("100", "100", "100", "100", "100")),
            Aim("Jumlah unit kerja yang diusulkan menuju WBK", "Unit Kerja", ("2", "-", "1", "2", "2")),
        ),
        (
            prog(
                "6.01.02",
                WATCH,
                ("Persentase kasus pengaduan yang selesai ditangani", "%", "90"),
                IRBANSUS,
                keg(
                    "6.01.02.2.02",
                    "Penyelenggaraan Pengawasan dengan Tujuan Tertentu",
                    ("Jumlah laporan pengawasan dengan tujuan tertentu", "Laporan", "20"),
                    IRBANSUS,
                    sub(
                        "6.01.02.2.02.0001",
                        "Penanganan Penyelesaian Kerugian Negara/Daerah",
                        ("Jumlah laporan penyelesaian kerugian daerah", "Laporan", "2"),
                        SEKRETARIS,
                        42_350_000,
                        "     ■     ■",
                    ),
                    sub(
                        "6.01.02.2.02.0002",
                        "Pengawasan dengan Tujuan Tertentu",
                        (
                            ("Jumlah laporan audit investigatif", "Laporan", "6"),
                            ("Jumlah laporan penanganan pengaduan masyarakat", "Laporan", "12"),
                        ),
                        IRBANSUS,
                        214_600_000,
                        "■■■■■■■■■■■■",
                        "Rp 214.600.000",
                    ),
                ),
            ),
            prog(
                "6.01.03",
                "PROGRAM PERUMUSAN KEBIJAKAN, PENDAMPINGAN DAN ASISTENSI",
                ("Persentase rencana aksi pencegahan korupsi yang terlaksana", "%", "95"),
                IRBANSUS,
                keg(
                    "6.01.03.2.02",
                    "Pendampingan dan Asistensi",
                    None,
                    IRBANSUS,
                    sub(
                        "6.01.03.2.02.0003",
                        "Koordinasi, Monitoring dan Evaluasi serta Verifikasi Pencegahan dan Pemberantasan Korupsi",
                        ("Jumlah laporan verifikasi dokumen MCP", "Laporan", "4"),
                        IRBANSUS,
                        118_940_000,
                        "  ■  ■  ■  ■",
                    ),
                    sub(
                        "6.01.03.2.02.0004",
                        "Pendampingan, Asistensi dan Verifikasi Penegakan Integritas",
                        ("Jumlah unit kerja yang dinilai zona integritas", "Unit Kerja", "4"),
                        None,
                        66_715_000,
                        "   ■■■      ",
                    ),
                ),
            ),
        ),
    ),
    Goal(
        "Meningkatnya akuntabilitas kinerja Inspektorat Daerah",
        (
            Aim("Nilai SAKIP Inspektorat Daerah", "Predikat", ("BB (74,50)", "-", "-", "BB (74,50)", "BB (74,50)")),
            Aim("Persentase realisasi anggaran Inspektorat Daerah", "%", ("96", "18", "44", "70", "96")),
        ),
        (
            prog(
                "6.01.01",
                "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
                ("Persentase layanan kesekretariatan yang terpenuhi", "%", "100"),
                SEKRETARIS,
                keg(
                    "6.01.01.2.01",
                    "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                    ("Jumlah dokumen perencanaan dan evaluasi", "Dokumen", "9"),
                    SEKRETARIS,
                    sub(
                        "6.01.01.2.01.0001",
                        "Penyususnan Dokumen Perencanaan Perangkat Daerah",
                        ("Jumlah dokumen perencanaan", "Dokumen", "4"),
                        RENCANA,
                        28_400_000,
                        "xx   xx     ",
                    ),
                    sub(
                        "6.01.01.2.01.0007",
                        "Evaluasi Kinerja Perangkat Daerah",
                        ("Jumlah laporan evaluasi kinerja", "Laporan", "5"),
                        EVLAP,
                        19_850_000,
                        "x  x  x  x X",
                    ),
                ),
                keg(
                    "6.01.01.2.02",
                    "Administrasi Keuangan Perangkat Daerah",
                    ("Persentase administrasi keuangan tertib", "%", "100"),
                    UMUM,
                    sub(
                        "6.01.01.2.02.0001",
                        "Penyediaan Gaji dan Tunjangan ASN",
                        ("Jumlah orang yang menerima gaji dan tunjangan ASN", "Orang/bulan", "58"),
                        UMUM,
                        6_214_835_000,
                        "xxxxxxxxxxxx",
                    ),
                ),
                keg(
                    "6.01.01.2.05",
                    "Administrasi Kepegawaian Perangkat Daerah",
                    ("Persentase auditor dan PPUPD yang mengikuti diklat", "%", "80"),
                    SEKRETARIS,
                    sub(
                        "6.01.01.2.05.0009",
                        "Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi",
                        ("Jumlah pegawai yang mengikuti diklat", "Orang", "36"),
                        UMUM,
                        243_500_000,
                        "  xxx  xxX  ",
                    ),
                    sub(
                        "6.01.01.2.05.0011",
                        "Bimbingan Teknis Implementasi Peraturan Perundang-Undangan",
                        ("Jumlah pegawai yang mengikuti bimtek", "Orang", "-"),
                        UMUM,
                        0,
                        "            ",
                        "-",
                    ),
                ),
                keg(
                    "6.01.01.2.08",
                    "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                    ("Jumlah bulan penyediaan jasa penunjang", "Bulan", "12"),
                    UMUM,
                    sub(
                        "6.01.01.2.08.0002",
                        "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                        ("Jumlah laporan penyediaan jasa komunikasi, air dan listrik", "Laporan", "12"),
                        UMUM,
                        132_600_000,
                        "xxxxxxxxxxxx",
                    ),
                    sub(
                        "6.01.01.2.08.0004",
                        "Penyediaan Jasa Pelayanan Umum Kantor",
                        ("Jumlah laporan jasa pelayanan umum kantor", "Laporan", "12"),
                        UMUM,
                        187_200_000,
                        "xxxxxxxxxxxx",
                    ),
                ),
            ),
        ),
    ),
)
TOTAL = "8.934.010.000"
TOTAL_LABEL = "JUMLAH ANGGARAN"
