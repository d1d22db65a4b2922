"""Invented facts of the cascading matrix of the kecamatan Loa Janan, 2025: six programs, their sums added up from below."""

from dataclasses import dataclass

Line = tuple[str, str]  # an indicator and its target


@dataclass(frozen=True)
class Sub:
    """A sub kegiatan: code below its kegiatan, name, indicator, figure, unit, printed sum, post."""

    code: str
    name: str
    measure: str
    volume: str
    unit: str
    pagu: str
    post: str

    @property
    def money(self) -> int:
        """The sum as a number, stray blanks passed over."""
        digits = self.pagu.replace(".", "").replace(" ", "")
        return int(digits) if digits.isdigit() else 0


@dataclass(frozen=True)
class Activity:
    """A kegiatan."""

    name: str
    measures: tuple[Line, ...]
    subs: tuple[Sub, ...]


@dataclass(frozen=True)
class Program:
    """A program and the post that answers for it and its kegiatan."""

    name: str
    measures: tuple[Line, ...]
    post: str
    activities: tuple[Activity, ...]


@dataclass(frozen=True)
class Goal:
    """A sasaran."""

    statement: str
    measures: tuple[Line, ...]
    programs: tuple[Program, ...]


@dataclass(frozen=True)
class Aim:
    """A tujuan."""

    statement: str
    measures: tuple[Line, ...]
    goals: tuple[Goal, ...]


PUBLIC, VILLAGE, PEACE, PEOPLE = "Kasi Pelayanan Umum", "Kasi Pemerintahan", "Kasi Trantib dan Linmas", "Kasi PMD"
PLAN, STAFF = "Kasubbag Perencanaan dan Keuangan", "Kasubbag Umum dan Kepegawaian"
CLERK, HELPER, ANALYST = "Pengelola Layanan Operasional", "Pengadministrasi Perkantoran", "Penelaah Teknis Kebijakan"

SERVICE = Program(
    "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
    (("Persentase pelayanan administrasi yang sesuai SOP", "96%"), ("Persentase pelimpahan kewenangan yang dilaksanakan", "85%")),
    PUBLIC,
    (
        Activity(
            "Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan",
            (("Jumlah laporan koordinasi lintas sektor", "12 Laporan"),),
            (
                Sub(
                    "7.01.02.2.01.0001",
                    "Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan dengan Perangkat Daerah dan "
                    "Instansi Vertikal Terkait",
                    "Jumlah laporan koordinasi/sinergi dengan perangkat daerah dan instansi vertikal",
                    "12",
                    "Laporan",
                    "48.600.000",
                    ANALYST,
                ),
                Sub(
                    "7.01.02.2.01.0003",
                    "Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan",
                    "Jumlah dokumen peningkatan efektifitas kegiatan pemerintahan",
                    "4",
                    "Dokumen",
                    "27.350.000",
                    ANALYST,
                ),
            ),
        ),
        Activity(
            "Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat",
            (
                ("Persentase urusan yang dilimpahkan yang terlaksana", "100%"),
                ("Rata-rata waktu layanan perizinan non usaha", "2 hari"),
            ),
            (
                Sub(
                    "7.01.02.2.03.0001",
                    "Pelaksanaan Urusan Pemerintahan yang terkait dengan Pelayanan Perizinan Non Usaha",
                    "Jumlah dokumen non perizinan usaha yang dilaksanakan",
                    "1.250",
                    "Dokumen",
                    "36.125.500",
                    CLERK,
                ),
                Sub(
                    "7.01.02.2.03.0004",
                    "Pelaksanaan Urusan Pemerintahan yang terkait dengan Kewenangan Lain yang Dilimpahkan",
                    "Jumlah laporan pelaksanaan kewenangan lain yang dilimpahkan",
                    "12",
                    "Laporan",
                    "112. 480.000",
                    CLERK,
                ),
            ),
        ),
    ),
)
EMPOWER = Program(
    "Program Pemberdayaan Masyarakat Desa dan Kelurahan",
    (("Persentase lembaga kemasyarakatan desa yang aktif", "78,5%"), ("Persentase usulan Musrenbang yang diakomodir", "35%")),
    PEOPLE,
    (
        Activity(
            "Koordinasi Kegiatan Pemberdayaan Desa",
            (("Persentase partisipasi masyarakat dalam musyawarah perencanaan", "82%"),),
            (
                Sub(
                    "7.01.03.2.01.0001",
                    "Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa",
                    "Jumlah lembaga kemasyarakatan yang berpartisipasi dalam Musrenbang",
                    "40",
                    "Lembaga",
                    "64.900.000",
                    ANALYST,
                ),
                Sub(
                    "7.01.03.2.01.0003",
                    "Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan",
                    "Jumlah laporan peningkatan efektifitas kegiatan pemberdayaan",
                    "4",
                    "Laporan",
                    "58.240.000",
                    HELPER,
                ),
            ),
        ),
        Activity(
            "Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan",
            (("Jumlah lembaga kemasyarakatan yang dibina", "26 Lembaga"),),
            (
                Sub(
                    "7.01.03.2.03.0001",
                    "Penyelenggaraan Lembaga Kemasyarakatan",
                    "Jumlah laporan penyelenggaraan lembaga kemasyarakatan",
                    "2",
                    "Laporan",
                    "175.300.000",
                    HELPER,
                ),
                Sub(
                    "7.01.03.2.03.0002",
                    "Fasilitasi Pengembangan Usaha Ekonomi Masyarakat",
                    "Jumlah kelompok usaha yang difasilitasi (UP2K, BUMDes)",
                    "12",
                    "Kelompok",
                    "-",
                    HELPER,
                ),
            ),
        ),
    ),
)
GUIDE = Program(
    "Program Pembinaan dan Pengawasan Pemerintahan Desa",
    (("Persentase desa yang tertib administrasi", "87,5%"),),
    VILLAGE,
    (
        Activity(
            "Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa",
            (
                ("Jumlah desa yang menyampaikan APBDes tepat waktu", "8 Desa"),
                ("Persentase rekomendasi yang ditindaklanjuti", "90%"),
            ),
            (
                Sub(
                    "7.01.06.2.01.0001",
                    "Fasilitasi Penyusunan Peraturan Desa dan Peraturan Kepala Desa",
                    "Jumlah dokumen peraturan desa yang difasilitasi",
                    "24",
                    "Dokumen",
                    "31.075.000",
                    ANALYST,
                ),
                Sub(
                    "7.01.06.2.01.0003",
                    "Fasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Aset Desa",
                    "Jumlah dokumen pengelolaan keuangan desa yang dievaluasi",
                    "8",
                    "Dokumen",
                    "52.810.000",
                    ANALYST,
                ),
                Sub(
                    "7.01.06.2.01.0009",
                    "Fasilitasi Pelaksanaan Pemilihan Kepala Desa",
                    "Jumlah laporan fasilitasi Pilkades",
                    "1",
                    "Laporan",
                    "20.000.000",
                    HELPER,
                ),
            ),
        ),
    ),
)
ORDER = Program(
    "Program Koordinasi Ketentraman dan Ketertiban Umum",
    (("Persentase gangguan trantibum yang ditangani", "94%"),),
    PEACE,
    (
        Activity(
            "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
            (("Jumlah patroli wilayah bersama TNI/Polri", "48 Kali"),),
            (
                Sub(
                    "7.01.04.2.01.0001",
                    "Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara Nasional Indonesia dan Instansi Vertikal",
                    "Jumlah laporan hasil sinergitas",
                    "12",
                    "Laporan",
                    "86.400.000",
                    HELPER,
                ),
                Sub(
                    "7.01.04.2.01.0002",
                    "Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat",
                    "Jumlah laporan harmonisasi hubungan dengan tokoh agama dan masyarakat",
                    "4",
                    "Laporan",
                    "29.750.000",
                    HELPER,
                ),
            ),
        ),
        Activity(
            "Koordinasi Penerapan dan Penegakan Peraturan Daerah dan Peraturan Kepala Daerah",
            (("Jumlah pelanggaran Perda", "15 Kasus"),),
            (
                Sub(
                    "7.01.04.2.02.0001",
                    "Koordinasi/Sinergi dengan Perangkat Daerah yang Tugas dan Fungsinya di Bidang Penegakan Peraturan",
                    "Jumlah laporan koordinasi penegakan Perda",
                    "2",
                    "Laporan",
                    "14.265.000",
                    HELPER,
                ),
            ),
        ),
    ),
)
GENERAL = Program(
    "Program Penyelenggaraan Urusan Pemerintahan Umum",
    (("Persentase konflik sosial yang diselesaikan", "100%"), ("Jumlah peserta pembinaan wawasan kebangsaan", "150 Orang")),
    VILLAGE,
    (
        Activity(
            "Penyelenggaraan Urusan Pemerintahan Umum sesuai Penugasan Kepala Daerah",
            (("Persentase penugasan yang terlaksana", "100%"),),
            (
                Sub(
                    "7.01.05.2.01.0002",
                    "Pembinaan Wawasan Kebangsaan dan Ketahanan Nasional",
                    "Jumlah orang yang mengikuti pembinaan wawasan kebangsaan",
                    "150",
                    "Orang",
                    "97.500.000",
                    ANALYST,
                ),
                Sub(
                    "7.01.05.2.01.0008",
                    "Pelaksanaan Tugas Forum Koordinasi Pimpinan di Kecamatan",
                    "Jumlah dokumen tugas Forkopimcam",
                    "12",
                    "Dokumen",
                    "60.000.000",
                    ANALYST,
                ),
            ),
        ),
    ),
)
SUPPORT = Program(
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    (("Nilai evaluasi SAKIP kecamatan", "BB (72,80)"), ("Persentase penatausahaan keuangan dan aset yang tertib", "100%")),
    "Sekretaris Kecamatan",
    (
        Activity(
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            (("Persentase dokumen perencanaan yang tepat waktu", "100%"),),
            (
                Sub(
                    "7.01.01.2.01.0001",
                    "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                    "Jumlah dokumen perencanaan perangkat daerah",
                    "5",
                    "Dokumen",
                    "18.450.000",
                    PLAN,
                ),
                Sub(
                    "7.01.01.2.01.0007",
                    "Evaluasi Kinerja Perangkat Daerah",
                    "Jumlah laporan evaluasi kinerja perangkat daerah",
                    "6",
                    "Laporan",
                    "12.300.000",
                    PLAN,
                ),
            ),
        ),
        Activity(
            "Administrasi Keuangan Perangkat Daerah",
            (("Persentase laporan keuangan sesuai SAP", "100%"),),
            (
                Sub(
                    "7.01.01.2.02.0001",
                    "Penyediaan Gaji dan Tunjangan ASN",
                    "Jumlah orang yang menerima gaji dan tunjangan ASN",
                    "34",
                    "Orang/bulan",
                    "4.118.276.400",
                    PLAN,
                ),
            ),
        ),
        Activity(
            "Administrasi Umum Perangkat Daerah",
            (("Persentase pemenuhan adminstrasi umum", "100%"), ("Indeks kepuasan pegawai atas layanan umum", "3,4")),
            (
                Sub(
                    "7.01.01.2.06.0002",
                    "Penyediaan Peralatan dan Perlengkapan Kantor",
                    "Jumlah paket peralatan dan perlengkapan kantor",
                    "6",
                    "Paket",
                    "143.900.000",
                    STAFF,
                ),
                Sub(
                    "7.01.01.2.06.0009",
                    "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                    "Jumlah laporan rapat koordinasi dan konsultasi SKPD",
                    "24",
                    "Laporan",
                    "205.660.000",
                    STAFF,
                ),
            ),
        ),
        Activity(
            "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
            (("Persentase jasa penunjang yang terpenuhi", "100%"),),
            (
                Sub(
                    "7.01.01.2.08.0002",
                    "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                    "Jumlah laporan penyediaan jasa komunikasi, air dan listrik",
                    "12",
                    "Laporan",
                    "133.200.000",
                    STAFF,
                ),
                Sub(
                    "7.01.01.2.08.0004",
                    "Penyediaan Jasa Pelayanan Umum Kantor",
                    "Jumlah laporan jasa pelayanan umum kantor",
                    "12",
                    "Laporan",
                    "468.000.000",
                    STAFF,
                ),
            ),
        ),
    ),
)
AIMS = (
    Aim(
        "Meningkatnya kualitas pelayanan dan pemberdayaan masyarakat di kecamatan",
        (("Indeks Kepuasan Masyarakat (IKM) Kecamatan", "87,25"), ("Persentase desa mandiri", "62,50%")),
        (
            Goal(
                "Meningkatnya kualitas pelayanan publik kecamatan",
                (("Nilai survei kepuasan pelayanan PATEN", "87,25"), ("Persentase pengaduan yang diselesaikan", "98%")),
                (SERVICE,),
            ),
            Goal(
                "Meningkatnya keberdayaan masyarakat dan tata kelola pemerintahan desa",
                (("Persentase lembaga desa berkinerja baik", "80%"), ("Rata-rata nilai Indeks Desa", "0,8125")),
                (EMPOWER, GUIDE),
            ),
        ),
    ),
    Aim(
        "Terwujudnya lingkungan kecamatan yang tenteram, tertib dan rukun",
        (("Angka gangguan ketenteraman dan ketertiban umum", "12 Kejadian"),),
        (
            Goal(
                "Menurunnya gangguan trantibum dan konflik sosial",
                (("Jumlah gangguan trantibum", "12 Kejadian"),),
                (ORDER, GENERAL),
            ),
        ),
    ),
    Aim(
        "Meningkatnya tata kelola organisasi Kecamatan Loa Janan yang akuntabel",
        (("Nilai Reformasi Birokrasi Kecamatan", "BB (74,00)"),),
        (
            Goal(
                "Meningkatnya akuntabilitas kinerja dan keuangan kecamatan",
                (("Nilai AKIP Kecamatan", "BB (72,80)"), ("Persentase temuan Inspektorat yang ditindaklanjuti", "100%")),
                (SUPPORT,),
            ),
        ),
    ),
)
FEWER = {"Angka gangguan ketenteraman dan ketertiban umum", "Jumlah gangguan trantibum", "Jumlah pelanggaran Perda"}
FEWER |= {"Rata-rata waktu layanan perizinan non usaha"}
"""Indicators of which less is better."""
