"""Invented facts of a sub-district in 2024: five agreements and the money before and after the change of the budget."""

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.makers.common import number

YEAR = "2024"
OFFICE = "Kecamatan Babat"
ODD = {"17.2500.000": 17250000}  # misprinted; the sums above hold what was meant


@dataclass(frozen=True)
class Iku:
    """An indicator with its target."""

    name: str
    unit: str | None
    target: str
    down: bool = False


@dataclass(frozen=True)
class Work:
    """A program (depth 0), kegiatan (1) or sub kegiatan (2); camat: the sum after the change in the camat's own table."""

    depth: int
    code: str
    name: str
    before: str
    after: str
    note: str
    camat: str = ""


@dataclass(frozen=True)
class Agreement:
    """An agreement: its parties, the header over its sasaran and their level, its tables."""

    first: str
    second: str
    label: str
    level: str
    goals: tuple[tuple[str, tuple[Iku, ...]], ...]
    works: tuple[Work, ...]
    style: str


def dotted(amount: int) -> str:
    """A sum with dots, a dash for none."""
    return f"{amount:,}".replace(",", ".") if amount else "-"


def rupiah(text: str) -> int:
    """What was meant by a printed sum."""
    return ODD.get(text) or int(number(text) or 0)


def whole(works: Sequence[Work]) -> tuple[str, str]:
    """The sums before and after the change."""
    return dotted(sum(rupiah(w.before) for w in works)), dotted(sum(rupiah(w.after) for w in works))


def change(before: str, after: str) -> str:
    """The remark on a change."""
    gap = rupiah(after) - rupiah(before)
    return "Bertambah" if gap > 0 else "Berkurang" if gap else "Tetap"


Below = tuple[tuple[str, str, tuple[tuple[str, str, str, str], ...]], ...]


def program(code: str, name: str, below: Below, note: str = "", camat: str = "") -> tuple[Work, ...]:
    """A program with its kegiatan and sub kegiatan, sums added up; note: the remark of all rows, else the change."""
    works: list[Work] = []
    heads: list[Work] = []
    for part, title, leaves in below:
        subs = [Work(2, f"{code}.{part}.{c}", n, b, a, note or change(b, a)) for c, n, b, a in leaves]
        sums = whole(subs)
        heads.append(Work(1, f"{code}.{part}", title, *sums, note or change(*sums)))
        works += [heads[-1], *subs]
    sums = whole(heads)
    return (Work(0, code, name, *sums, note or change(*sums), camat or sums[1]), *works)


SUPPORT = program(
    "7.01.01",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    (
        (
            "2.01",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            (
                ("0001", "Penyusunan Dokumen Perencanaan Perangkat Daerah", "4.250.000", "4.250.000"),
                ("0007", "Evaluasi Kinerja Perangkat Daerah", "3.100.000", "2.600.000"),
            ),
        ),
        (
            "2.02",
            "Administrasi Keuangan Perangkat Daerah",
            (
                ("0001", "Penyediaan Gaji dan Tunjangan ASN", "3.486.215.410", "3.612.870.925"),
                ("0005", "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD", "2.400.000", "2.400.000"),
            ),
        ),
        (
            "2.06",
            "Administrasi Umum Perangkat Daerah",
            (
                (
                    "0001",
                    "Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor",
                    "8.500.000",
                    "8.500.000",
                ),
                ("0002", "Penyediaan Peralatan dan Perlengkapan Kantor", "27.500.000", "22.350.000"),
                ("0004", "Penyediaan Bahan Logistik Kantor", "46.780.000", "52.310.000"),
                ("0005", "Penyediaan Barang Cetakan dan Penggandaan", "14.600.000", "14.600.000"),
                ("0009", "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", "61.400.000", "58.150.000"),
            ),
        ),
        (
            "2.07",
            "Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah",
            (("0006", "Pengadaan Peralatan dan Mesin Lainnya", "-", "38.500.000"),),
        ),
        (
            "2.08",
            "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
            (
                ("0002", "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", "72.000.000", "72.000.000"),
                ("0004", "Penyediaan Jasa Pelayanan Umum Kantor", "118.800.000", "132.660.000"),
            ),
        ),
        (
            "2.09",
            "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
            (
                (
                    "0002",
                    "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional atau "
                    "Lapangan",
                    "38.650.000",
                    "41.150.000",
                ),
                ("0009", "Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya", "45.000.000", "-"),
            ),
        ),
    ),
)
SERVICE = program(
    "7.01.02",
    "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
    (
        (
            "2.01",
            "Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan",
            (
                (
                    "0001",
                    "Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan dengan Perangkat Daerah dan Instansi "
                    "Vertikal Terkait",
                    "24.300.000",
                    "24.300.000",
                ),
            ),
        ),
        (
            "2.04",
            "Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat",
            (
                (
                    "0002",
                    "Pelaksanaan Urusan Pemerintahan yang Terkait dengan Pelayanan Perizinan Non Usaha",
                    "12.750.000",
                    "17.2500.000",
                ),
                (
                    "0003",
                    "Pelaksanaan Urusan Pemerintahan yang Terkait dengan Nonperizinan",
                    "9.875.000",
                    "9.875.000",
                ),
            ),
        ),
    ),
    "APBD",
)
EMPOWER = program(
    "7.01.03",
    "Program Pemberdayaan Masyarakat Desa dan Kelurahan",
    (
        (
            "2.01",
            "Koordinasi Kegiatan Pemberdayaan Desa",
            (
                (
                    "0001",
                    "Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa",
                    "16.500.000",
                    "16.500.000",
                ),
                (
                    "0003",
                    "Peningkatkan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan",
                    "33.240.000",
                    "48.965.000",
                ),
            ),
        ),
        (
            "2.02",
            "Pemberdayaan Kelurahan",
            (
                ("0002", "Pembangunan Sarana dan Prasarana Kelurahan", "400.000.000", "385.420.000"),
                ("0003", "Pemberdayaan Masyarakat di Kelurahan", "142.500.000", "157.080.000"),
            ),
        ),
    ),
    camat="607.695.000",
)
ORDER = program(
    "7.01.04",
    "Program Koordinasi Ketenteraman dan Ketertiban Umum",
    (
        (
            "2.01",
            "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
            (
                (
                    "0001",
                    "Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara Nasional Indonesia dan Instansi Vertikal "
                    "di Wilayah Kecamatan",
                    "28.600.000",
                    "34.100.000",
                ),
                ("0002", "Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat", "11.250.000", "11.250.000"),
            ),
        ),
        (
            "2.02",
            "Koordinasi Penerapan dan Penegakan Peraturan Daerah dan Peraturan Kepala Daerah",
            (
                (
                    "0001",
                    "Koordinasi/Sinergi dengan Perangkat Daerah yang Tugas dan Fungsinya di Bidang Penegakan Peraturan "
                    "Perundang-undangan",
                    "14.400.000",
                    "12.900.000",
                ),
            ),
        ),
    ),
)
GENERAL = program(
    "7.01.05",
    "Program Penyelenggaraan Urusan Pemerintahan Umum",
    (
        (
            "2.01",
            "Penyelenggaraan Urusan Pemerintahan Umum Sesuai Penugasan Kepala Daerah",
            (
                ("0001", "Pembinaan Wawasan Kebangsaan dan Ketahanan Nasional", "52.000.000", "67.850.000"),
                ("0006", "Pelaksanaan Tugas Forum Koordinasi Pimpinan di Kecamatan", "19.700.000", "19.700.000"),
            ),
        ),
    ),
)
VILLAGE = program(
    "7.01.06",
    "Program Pembinaan dan Pengawasan Pemerintahan Desa",
    (
        (
            "2.01",
            "Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa",
            (
                ("0001", "Fasilitasi Penyusunan Peraturan Desa dan Peraturan Kepala Desa", "8.400.000", "8.400.000"),
                ("0002", "Fasilitasi Administrasi Tata Pemerintahan Desa", "13.625.000", "15.125.000"),
                ("0003", "Fasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Aset Desa", "21.300.000", "19.800.000"),
            ),
        ),
    ),
    "APBD",
)
PROGRAMS = tuple(works[0] for works in (SUPPORT, SERVICE, EMPOWER, ORDER, GENERAL, VILLAGE))
CAMAT = "Camat Babat"
AGREEMENTS = (
    Agreement(
        CAMAT,
        "Bupati Lamongan",
        "Sasaran Strategis",
        "sasaran",
        (
            (
                "Meningkatnya kualitas pelayanan publik di Kecamatan",
                (
                    Iku("Indeks Kepuasan Masyarakat (IKM) Kecamatan", None, "87,25"),
                    Iku("Persentase pelayanan yang diselesaikan sesuai standar pelayanan", "%", "98 %"),
                ),
            ),
            (
                "Meningkatnya kualitas tata kelola pemerintahan desa dan kelurahan",
                (
                    Iku("Persentase desa yang tertib administrasi pemerintahan desa", "%", "90,48 %"),
                    Iku("Rata-rata Indeks Desa Membangun (IDM)", None, "0,8215"),
                ),
            ),
            (
                "Meningkatnya akuntabilitas kinerja Kecamatan Babat",
                (Iku("Nilai SAKIP Kecamatan", None, "A (80,60)"),),
            ),
        ),
        PROGRAMS,
        "camat",
    ),
    Agreement(
        "Sekretaris Kecamatan Babat",
        CAMAT,
        "Sasaran Program",
        "program",
        (
            (
                "Meningkatnya kualitas pelayanan kesekretariatan",
                (
                    Iku("Indeks kepuasan pegawai terhadap layanan sekretariat", None, "84,00"),
                    Iku("Persentase pemenuhan sarana dan prasarana kantor", "%", "95 %"),
                ),
            ),
            (
                "Terwujudnya perencanaan dan pelaporan yang tepat waktu",
                (
                    Iku("Jumlah dokumen perencanaan dan pelaporan yang disusun", "Dokumen", "14 (empat belas) Dokumen"),
                    Iku("Persentase penyerapan anggaran", "%", "96,50 %"),
                ),
            ),
        ),
        SUPPORT,
        "numbers",
    ),
    Agreement(
        "Kepala Seksi Pemerintahan",
        CAMAT,
        "Sasaran Program",
        "program",
        (
            (
                "Meningkatnya penyelenggaraan pemerintahan dan pelayanan di tingkat kecamatan",
                (Iku("Persentase pelimpahan kewenangan yang dilaksanakan", "%", "100 %"),),
            ),
            (
                "Meningkatnya pembinaan dan pengawasan pemerintahan desa",
                (
                    Iku("Jumlah desa yang menetapkan APBDes tepat waktu", "Desa", "21 Desa"),
                    Iku("Persentase desa dengan laporan keuangan tepat waktu", "%", "95,24 %"),
                ),
            ),
        ),
        (*SERVICE, *VILLAGE),
        "codes",
    ),
    Agreement(
        "Kepala Seksi Pemberdayaan Masyarakat dan Desa",
        CAMAT,
        "Sasaran Kegiatan",
        "kegiatan",
        (
            (
                "Meningkatnya partisipasi masyarakat dalam pembangunan desa",
                (
                    Iku("Persentase kehadiran unsur masyarakat dalam Musrenbang", "%", "85 %"),
                    Iku("Jumlah lembaga kemasyarakatan desa yang aktif", "Lembaga", "63 Lembaga"),
                ),
            ),
            (
                "Meningkatnya sarana prasarana dan pemberdayaan di kelurahan",
                (Iku("Jumlah sarana prasarana kelurahan yang terbangun", "Unit", "6 Unit"),),
            ),
        ),
        EMPOWER,
        "numbers",
    ),
    Agreement(
        "Kepala Seksi Ketenteraman dan Ketertiban Umum",
        CAMAT,
        "Sasaran Kegiatan",
        "kegiatan",
        (
            (
                "Menurunnya gangguan ketenteraman dan ketertiban umum",
                (
                    Iku("Jumlah gangguan ketenteraman dan ketertiban umum yang terjadi", "Kasus", "≤ 5 Kasus", True),
                    Iku("Persentase gangguan yang diselesaikan", "%", "100 %"),
                ),
            ),
            (
                "Meningkatnya kesadaran masyarakat tentang wawasan kebangsaan",
                (Iku("Jumlah peserta pembinaan wawasan kebangsaan", "Orang", "250 Orang"),),
            ),
        ),
        (*ORDER, *GENERAL),
        "columns",
    ),
)
