"""Invented facts of the cascading of the kecamatan Seririt, 2023: three sasaran, six programs, sums added up from below."""

from dataclasses import dataclass

Line = tuple[str, str]  # an indicator and its target


@dataclass(frozen=True)
class Act:
    """A kegiatan or sub kegiatan: code, name, sasaran, indicators, post (empty: the cell above goes on), printed sum, parts."""

    code: str
    name: str
    goal: str
    measures: tuple[Line, ...]
    post: str
    pagu: str = ""
    subs: "tuple[Act, ...]" = ()

    @property
    def money(self) -> int:
        """The sum as a number, stray blanks passed over."""
        if self.subs:
            return sum(sub.money for sub in self.subs)
        return int(self.pagu.replace(".", "").replace(" ", ""))


@dataclass(frozen=True)
class Program:
    """A program with the post, its sasaran and its kegiatan."""

    post: str
    code: str
    name: str
    goal: str
    measures: tuple[Line, ...]
    acts: tuple[Act, ...]

    @property
    def money(self) -> int:
        """The sum of its kegiatan."""
        return sum(act.money for act in self.acts)


@dataclass(frozen=True)
class Goal:
    """A sasaran of the camat."""

    statement: str
    measures: tuple[Line, ...]
    programs: tuple[Program, ...]


def sub(code: str, name: str, goal: str, measure: str, target: str, pagu: str, post: str) -> Act:
    """A sub kegiatan with one indicator."""
    return Act(code, name, goal, ((measure, target),), post, pagu)


AIM = "Meningkatnya kualitas penyelenggaraan pemerintahan, pelayanan dan pembinaan kemasyarakatan di wilayah kecamatan"
AIM_LINE: Line = ("Indeks Reformasi Birokrasi Kecamatan", "72,50")
PLANNER, TREASURER = "Kasubbag Perencanaan dan Keuangan", "Bendahara Pengeluaran"
GENERAL, KEEPER = "Kasubbag Umum dan Kepegawaian", "Pengurus Barang"
CLERK = "Pengadministrasi Umum"
REPORTS = "Tersusunnya laporan kinerja tepat waktu"

PLANNING = Act(
    "7.01.01.2.01",
    "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
    "Tersusunnya dokumen perencanaan dan evaluasi yang selaras",
    (("Persentase dokumen perencanaan dan evaluasi yang disusun tepat waktu", "100%"),),
    PLANNER,
    subs=(
        sub(
            "7.01.01.2.01.01",
            "Penyusunan Dokumen Perencanaan Perangkat Daerah",
            "Tersedianya dokumen perencanaan",
            "Jumlah dokumen perencanaan perangkat daerah",
            "4 Dokumen",
            "7.250.000",
            "Analis Perencanaan",
        ),
        Act(
            "7.01.01.2.01.06",
            "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
            REPORTS,
            (
                ("Jumlah laporan capaian kinerja dan ikhtisar realisasi kinerja SKPD", "6 Laporan"),
                ("Jumlah laporan hasil koordinasi penyusunan laporan capaian kinerja", "4 Laporan"),
            ),
            "Analis Perencanaan",
            "5. 480.000",
        ),
        sub(
            "7.01.01.2.01.07",
            "Evaluasi Kinerja Perangkat Daerah",
            "Terlaksananya evaluasi kinerja",
            "Jumlah laporan evaluasi kinerja perangkat daerah",
            "2 Laporan",
            "3.125.000",
            "Pengolah Data",
        ),
    ),
)
FINANCE = Act(
    "7.01.01.2.02",
    "Administrasi Keuangan Perangkat Daerah",
    "Terkelolanya keuangan kecamatan secara tertib",
    (("Persentase administrasi keuangan yang diselesaikan tepat waktu", "100%"),),
    PLANNER,
    subs=(
        sub(
            "7.01.01.2.02.01",
            "Penyediaan Gaji dan Tunjangan ASN",
            "Terbayarnya gaji dan tunjangan",
            "Jumlah orang yang menerima gaji dan tunjangan ASN",
            "38 Orang",
            "3.412.906.540",
            TREASURER,
        ),
        sub(
            "7.01.01.2.02.05",
            "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
            "Tersusunnya laporan keuangan",
            "Jumlah laporan keuangan akhir tahun SKPD",
            "1 Laporan",
            "2.150.000",
            "Pengelola Keuangan",
        ),
    ),
)
OFFICE = Act(
    "7.01.01.2.06",
    "Administrasi Umum Perangkat Daerah",
    "Terpenuhinya kebutuhan administrasi perkantoran",
    (("Persentase pemenuhan kebutuhan administrasi umum", "100%"),),
    GENERAL,
    subs=(
        sub(
            "7.01.01.2.06.02",
            "Penyediaan Peralatan dan Perlengkapan Kantor",
            "Tersedianya peralatan kantor",
            "Jumlah paket peralatan dan perlengkapan kantor yang disediakan",
            "12 Paket",
            "46.875.000",
            KEEPER,
        ),
        sub(
            "7.01.01.2.06.05",
            "Penyediaan Barang Cetakan dan Penggandaan",
            "Tersedianya barang cetakan",
            "Jumlah paket barang cetakan dan penggandaan yang disediakan",
            "4 Paket",
            "11.300.000",
            "",
        ),
        sub(
            "7.01.01.2.06.09",
            "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
            "Terlaksananya rapat koordinasi dan konsultasi",
            "Jumlah laporan penyelenggaraan rapat koordinasi dan konsultasi SKPD",
            "24 Laporan",
            "64.720.000",
            CLERK,
        ),
    ),
)
SERVICES = Act(
    "7.01.01.2.08",
    "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
    "Tersedianya jasa penunjang perkantoran",
    (("Persentase jasa penunjang yang tersedia", "100%"),),
    GENERAL,
    subs=(
        sub(
            "7.01.01.2.08.02",
            "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
            "Terbayarnya rekening kantor",
            "Jumlah laporan penyediaan jasa komunikasi, sumber daya air dan listrik",
            "12 Laporan",
            "58.440.000",
            CLERK,
        ),
        sub(
            "7.01.01.2.08.04",
            "Penyediaan Jasa Pelayanan Umum Kantor",
            "Terpeliharanya kebersihan kantor",
            "Jumlah laporan penyediaan jasa pelayanan umum kantor",
            "12 Laporan",
            "187.200.000",
            "",
        ),
    ),
)
SUPPORT = Program(
    "Sekretaris Kecamatan",
    "7.01.01",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    "Meningkatnya akuntabilitas kinerja dan kualitas administrasi perkantoran kecamatan",
    (("Nilai evaluasi AKIP unit kerja", "BB (71,25)"), ("Indeks kepuasan layanan internal", "3,40")),
    (PLANNING, FINANCE, OFFICE, SERVICES),
)
PUBLIC = Program(
    "Kasi Pelayanan Umum",
    "7.01.02",
    "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
    "Meningkatnya mutu pelayanan administrasi terpadu kecamatan",
    (("Persentase pelayanan yang selesai sesuai SOP", "96%"), ("Jumlah pengaduan yang tidak ditindaklanjuti", "2 Aduan")),
    (
        Act(
            "7.01.02.2.02",
            "Penyelenggaraan Urusan Pemerintahan yang Tidak Dilaksanakan oleh Unit Kerja Perangkat Daerah yang Ada di Kecamatan",
            "Terselenggaranya urusan pemerintahan di wilayah kecamatan",
            (("Persentase urusan pemerintahan yang difasilitasi", "90%"),),
            "Kasi Pelayanan Umum",
            subs=(
                sub(
                    "7.01.02.2.02.02",
                    "Fasilitasi Percepatan Pencapaian Standar Pelayanan Minimal di Wilayah Kecamatan",
                    "Terfasilitasinya pencapaian SPM",
                    "Jumlah dokumen fasilitasi percepatan pencapaian SPM",
                    "2 Dokumen",
                    "9.640.000",
                    "Pengelola Pelayanan",
                ),
                sub(
                    "7.01.02.2.02.03",
                    "Peningkatan Efektifitas Pelaksanaan Pelayanan kepada Masyarakat di Wilayah Kecamatan",
                    "Terlayaninya masyrakat dengan cepat dan tepat",
                    "Jumlah laporan peningkatan efektifitas pelaksanaan pelayanan",
                    "12 Laporan",
                    "21.375.000",
                    "Pengadministrasi Pelayanan",
                ),
            ),
        ),
        Act(
            "7.01.02.2.03",
            "Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat",
            "Terlaksananya kewenangan yang dilimpahkan",
            (("Persentase kewenangan limpahan yang dilaksanakan", "85%"),),
            "Kasi Pelayanan Umum",
            subs=(
                sub(
                    "7.01.02.2.03.01",
                    "Pelaksanaan Urusan Pemerintahan yang Terkait dengan Pelayanan Perizinan Non Usaha",
                    "Terbitnya izin dan rekomendasi non usaha",
                    "Jumlah dokumen non perizinan usaha yang dilaksanakan",
                    "420 Dokumen",
                    "14.560.000",
                    "Pengelola Perizinan",
                ),
            ),
        ),
    ),
)
EMPOWER = Program(
    "Kasi Pemberdayaan Masyarakat dan Desa",
    "7.01.03",
    "Program Pemberdayaan Masyarakat Desa dan Kelurahan",
    "Meningkatnya partisipasi masyarakat dalam pembangunan desa dan kelurahan",
    (("Persentase usulan Musrenbang yang terakomodir", "45%"),),
    (
        Act(
            "7.01.03.2.01",
            "Koordinasi Kegiatan Pemberdayaan Desa",
            "Terkoordinasinya kegiatan pemberdayaan desa",
            (("Persentase desa yang menyelenggarakan musyawarah tepat waktu", "100%"),),
            "Kasi Pemberdayaan Masyarakat dan Desa",
            subs=(
                sub(
                    "7.01.03.2.01.01",
                    "Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa",
                    "Meningkatnya kehadiran warga dalam musrenbang",
                    "Jumlah lembaga kemasyarakatan yang berpartisipasi dalam forum musrenbang desa",
                    "63 Lembaga",
                    "32.815.000",
                    "Penyusun Program Pemberdayaan",
                ),
            ),
        ),
        Act(
            "7.01.03.2.02",
            "Kegiatan Pemberdayaan Kelurahan",
            "Terlaksananya pemberdayaan di kelurahan",
            (("Persentase sarana dan prasarana kelurahan dalam kondisi baik", "78,5%"),),
            "Lurah Seririt",
            subs=(
                sub(
                    "7.01.03.2.02.02",
                    "Pembangunan Sarana dan Prasarana Kelurahan",
                    "Terbangunnya sarana dan prasarana",
                    "Jumlah sarana dan prasarana kelurahan yang terbangun",
                    "5 Unit",
                    "214.500.000",
                    "Kasi Pembangunan Kelurahan",
                ),
                sub(
                    "7.01.03.2.02.03",
                    "Pemberdayaan Masyarakat di Kelurahan",
                    "Berdayanya kelompok masyarakat",
                    "Jumlah pokmas yang melaksanakan pemberdayaan masyarakat",
                    "8 Pokmas",
                    "96.230.000",
                    "",
                ),
            ),
        ),
    ),
)
VILLAGES = Program(
    "Kasi Tata Pemerintahan",
    "7.01.06",
    "Program Pembinaan dan Pengawasan Pemerintahan Desa",
    "Meningkatnya tertib administrasi pemerintahan desa",
    (("Persentase desa dengan APBDes ditetapkan tepat waktu", "95,24%"), ("Jumlah temuan berulang pada desa", "3 Temuan")),
    (
        Act(
            "7.01.06.2.01",
            "Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa",
            "Terbinanya pemerintahan desa",
            (("Persentase desa yang dibina dan diawasi", "100%"),),
            "Kasi Tata Pemerintahan",
            subs=(
                sub(
                    "7.01.06.2.01.01",
                    "Fasilitasi Penyusunan Peraturan Desa dan Peraturan Kepala Desa",
                    "Tersusunnya peraturan desa",
                    "Jumlah dokumen fasilitasi penyusunan peraturan desa",
                    "42 Dokumen",
                    "8.925.000",
                    "Analis Pemerintahan Desa",
                ),
                sub(
                    "7.01.06.2.01.03",
                    "Fasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Aset Desa",
                    "Terkelolanya keuangan dan aset desa",
                    "Jumlah dokumen fasilitasi pengelolaan keuangan desa",
                    "21 Dokumen",
                    "17.350.000",
                    "",
                ),
                sub(
                    "7.01.06.2.01.11",
                    "Fasilitasi Pelaksanaan Tugas, Fungsi, dan Kewajiban Lembaga Kemasyarakatan",
                    "Aktifnya lembaga kemasyarakatan",
                    "Jumlah laporan fasilitasi lembaga kemasyarakatan",
                    "21 Laporan",
                    "6.400.000",
                    "Pengelola Data Desa",
                ),
            ),
        ),
    ),
)
ORDER = Program(
    "Kasi Ketenteraman dan Ketertiban Umum",
    "7.01.04",
    "Program Koordinasi Ketentraman dan Ketertiban Umum",
    "Menurunnya gangguan ketenteraman dan ketertiban",
    (("Persentase gangguan trantibum yang diselesaikan", "92%"),),
    (
        Act(
            "7.01.04.2.01",
            "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
            "Terkoordinasinya upaya penyelenggaraan trantibum",
            (("Persentase desa/kelurahan dengan siskamling aktif", "80%"),),
            "Kasi Ketenteraman dan Ketertiban Umum",
            subs=(
                sub(
                    "7.01.04.2.01.01",
                    "Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara Nasional Indonesia dan Instansi Vertikal",
                    "Terjalinnya sinergi dengan Polsek dan Koramil",
                    "Jumlah laporan hasil sinergitas",
                    "12 Laporan",
                    "27.960.000",
                    "Pranata Trantibum",
                ),
                sub(
                    "7.01.04.2.01.02",
                    "Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat",
                    "Terbinanya kerukunan warga",
                    "Jumlah laporan harmonisasi hubungan dengan tokoh agama dan tokoh masyarakat",
                    "4 Laporan",
                    "12.780.000",
                    "Pengolah Data Kesbang",
                ),
            ),
        ),
    ),
)
AFFAIRS = Program(
    "Kasi Kesejahteraan Sosial",
    "7.01.05",
    "Program Penyelenggaraan Urusan Pemerintahan Umum",
    "Meningkatnya wawasan kebangsaan dan kerukunan masyarakat",
    (("Jumlah konflik sosial yang terjadi", "0 Kasus"),),
    (
        Act(
            "7.01.05.2.01",
            "Penyelenggaraan Urusan Pemerintahan Umum Sesuai Penugasan Kepala Daerah",
            "Terlaksananya urusan pemerintahan umum",
            (("Persentase penugasan yang dilaksanakan", "100%"),),
            "Kasi Kesejahteraan Sosial",
            subs=(
                sub(
                    "7.01.05.2.01.01",
                    "Pembinaan Wawasan Kebangsaan dan Ketahanan Nasional",
                    "Meningkatnya pemahaman kebangsaan",
                    "Jumlah orang yang mengikuti pembinaan wawasan kebangsaan",
                    "150 Orang",
                    "19.840.000",
                    "Pengolah Data Sosial",
                ),
                sub(
                    "7.01.05.2.01.08",
                    "Pelaksanaan Tugas Forum Koordinasi Pimpinan di Kecamatan",
                    "Terlaksananya rapat Forkopimcam",
                    "Jumlah laporan pelaksanaan tugas forum koordinasi pimpinan di kecamatan",
                    "4 Laporan",
                    "10.600.000",
                    "",
                ),
            ),
        ),
    ),
)
GOALS = (
    Goal(
        "Meningkatnya kualitas pelayanan publik dan akuntabilitas kinerja kecamatan",
        (("Indeks Kepuasan Masyarakat (IKM)", "86,75"), ("Nilai SAKIP Kecamatan", "BB (74,10)")),
        (SUPPORT, PUBLIC),
    ),
    Goal(
        "Meningkatnya kemandirian dan tata kelola pemerintahan desa/kelurahan",
        (("Persentase desa berstatus maju dan mandiri", "85,71%"), ("Persentase swadaya masyarakat dalam pembangunan", "12,5%")),
        (EMPOWER, VILLAGES),
    ),
    Goal(
        "Terwujudnya ketenteraman, ketertiban dan kerukunan masyarakat",
        (("Angka gangguan trantibum per 1.000 penduduk", "0,85"),),
        (ORDER, AFFAIRS),
    ),
)
FEWER = {
    "Jumlah pengaduan yang tidak ditindaklanjuti",
    "Jumlah temuan berulang pada desa",
    "Jumlah konflik sosial yang terjadi",
    "Angka gangguan trantibum per 1.000 penduduk",
}
