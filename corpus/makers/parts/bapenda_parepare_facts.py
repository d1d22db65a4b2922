"""The invented facts of the cascading of Parepare's revenue office, 2025."""

from corpus.makers.parts.facts import Fact, Measure

DOWN = {"direction": "down"}


def sub(name: str, measure: str, target: str, holder: str | None = None) -> Fact:
    """A sub kegiatan with its one indicator; the unit is what stands behind the figure."""
    unit = "%" if target.endswith("%") else target.split(" ", 1)[1]
    return Fact("sub_kegiatan", None, name, (Measure(measure, target, unit),), holder=holder)


def work(holder: str, statement: str, name: str, measures: tuple[Measure, ...], children: tuple[Fact, ...]) -> Fact:
    """A kegiatan."""
    return Fact("kegiatan", statement, name, measures, children, holder=holder)


REVENUE, SUPPORTS = "Pengelolaan Pendapatan Daerah", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota"
PLANNER, CLERK, ANALYST = "Perencana Ahli Muda", "Pengadministrasi Umum", "Analis Pajak Daerah"
ENROL = work(
    "Kasubbid Pendataan dan Pendaftaran",
    "Meningkatnya cakupan pendataan objek pajak daerah",
    REVENUE,
    (Measure("Persentase objek pajak yang didata ulang", "62,50%"), Measure("Jumlah wajib pajak baru", "480 WP", "WP")),
    (
        sub(
            "Pendataan dan Pendaftaran Objek Pajak Daerah, Subjek Pajak dan Wajib Pajak Daerah",
            "Jumlah laporan hasil pendataan",
            "12 Laporan",
            ANALYST,
        ),
        sub(
            "Pengolahan, Pemeliharaan, dan Pelaporan Basis Data Pajak Daerah",
            "Jumlah basis data pajak yang dimutakhirkan",
            "9 Jenis Pajak",
            "Pranata Komputer Ahli Pertama",
        ),
        sub("Penelitian dan Verifikasi Data Pelaporan Pajak Daerah", "Jumlah SPTPD yang diverifikasi", "5.400 SPTPD", ANALYST),
        sub(
            "Penyediaan Sarana dan Prasarana Pengelolaan Pajak Daerah",
            "Jumlah alat perekam transaksi yang terpasang",
            "85 Unit",
        ),
    ),
)
ASSESS = work(
    "Kasubbid Penilaian dan Penetapan",
    "Tersedianya penetapan pajak yang tepat waktu dan tepat nilai",
    REVENUE,
    (Measure("Persentase SPPT PBB-P2 yang terbit s/d Februari", "100%"),),
    (
        sub("Penilaian PBB-P2 serta BPHTB", "Jumlah objek pajak yang dinilai", "1.250 Objek", "Penilai Pajak Ahli Pertama"),
        sub("Penetapan Wajib Pajak Daerah", "Jumlah SKPD/SPPT yang ditetapkan", "41.300 Lembar", "Penilai Pajak Ahli Pertama"),
        sub("Pencetakan dan Pendistribusian SPPT PBB-P2", "Jumlah SPPT yang didistribusikan", "38.750 Lembar", "Kolektor PBB"),
        sub("Analisa Zona Nilai Tanah (ZNT)", "Jumlah kelurahan dengan ZNT mutakhir", "22 Kelurahan"),
    ),
)
COLLECT = work(
    "Kasubbid Penagihan",
    "Meningkatya realisasi penagihan tunggakan pajak",
    REVENUE,
    (Measure("Persentase tunggakan yang tertagih", "35,75%"),),
    (
        sub("Penagihan Pajak Daerah", "Jumlah surat tagihan/teguran yang disampaikan", "3.600 Surat", "Juru Sita Pajak"),
        sub("Operasi Sadar Pajak pada Objek Penunggak", "Jumlah operasi lapangan", "24 Kali", "Juru Sita Pajak"),
        sub("Pemutakhiran Buku Piutang Pajak", "Jumlah buku piutang yang mutakhir", "11 Buku", "Bendahara Penerimaan"),
        sub("Penghapusan Piutang Pajak Kedaluwarsa", "Jumlah usulan penghapusan piutang", "1 Dokumen"),
    ),
)
OBJECT = work(
    "Kasubbid Keberatan dan Pemeriksaan",
    "Meningkatnya kepatuhan wajib pajak atas ketentuan perpajakan daerah",
    REVENUE,
    (
        Measure("Persentase keberatan yang selesai tepat waktu", "95%"),
        Measure("Persentse temuan pemeriksaan yang disetor", "80%"),
    ),
    (
        sub("Penyelesaian Keberatan Pajak Daerah", "Jumlah SK keberatan yang terbit", "15 SK", ANALYST),
        sub(
            "Pengendalian, Pemeriksaan dan Pengawasan Pajak Daerah",
            "Jumlah wajib pajak yang diperiksa",
            "60 WP",
            "Pemeriksa Pajak Ahli Muda",
        ),
        sub("Uji Petik Omzet Hotel dan Restoran", "Jumlah tempat usaha yang diuji petik", "40 Tempat Usaha"),
        sub("Rekonsiliasi Data Pajak dengan Notaris/PPAT", "Jumlah berita acara rekonsiliasi", "12 BA"),
    ),
)
DEVELOP = work(
    "Kasubbid Perencanaan dan Pengembangan",
    "Tersusunnya rencana dan kebijakan pendapatan daerah",
    REVENUE,
    (Measure("Deviasi realisasi terhadap target PAD", "≤ 5%", "%", more=DOWN),),
    (
        sub("Perencanaan Pengelolaan Pajak Daerah", "Jumlah dokumen rencana pendapatan", "2 Dokumen", PLANNER),
        sub(
            "Analisa dan Pengembangan Pajak Daerah, serta Penyusunan Kebijakan Pajak Daerah",
            "Jumlah ranperda/ranperwali pajak",
            "3 Dokumen",
            "Analis Kebijakan Ahli Muda",
        ),
        sub("Kajian Potensi Retribusi Daerah", "Jumlah kajian potensi", "1 Kajian", PLANNER),
    ),
)
SERVE = work(
    "Kasubbid Pelayanan dan Penyuluhan",
    "Meningkatnya pelayanan dan pengetahuan wajib pajak",
    REVENUE,
    (Measure("Persentase permohonan layanan yang selesai sesuai SOP", "97%"),),
    (
        sub("Pelayanan dan Konsultasi Pajak Daerah", "Jumlah layanan dan konsultasi", "2.900 Layanan", "Petugas Layanan"),
        sub(
            "Penyuluhan dan Penyebarluasan Kebijakan Pajak Daerah",
            "Jumlah peserta penyuluhan",
            "720 Orang",
            "Penyuluh Pajak Ahli Pertama",
        ),
        sub("Pembinaan dan Pengawasan Pengelolaan Retribusi Daerah", "Jumlah OPD pemungut yang dibina", "14 OPD"),
        sub("Pekan Panutan dan Undian Pajak", "Jumlah pelaksanaan pekan panutan", "1 Kali"),
    ),
)
PLAN = work(
    "Kasubbag Program",
    "Tersusunnya dokumen perencanaan dan evaluasi yang berkualitas",
    "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
    (Measure("Persentase dokumen perencanaan yang tepat waktu", "100%"),),
    (
        sub("Penyusunan Dokumen Perencanaan Perangkat Daerah", "Jumlah dokumen perencanaan", "4 Dokumen", PLANNER),
        sub("Koordinasi dan Penyusunan Dokumen RKA-SKPD", "Jumlah dokumen RKA", "2 Dokumen", PLANNER),
        sub("Koordinasi dan Penyusunan DPA-SKPD", "Jumlah dokumen DPA", "2 Dokumen"),
        sub("Evaluasi Kinerja Perangkat Daerah", "Jumlah laporan evaluasi kinerja", "7 Laporan", PLANNER),
    ),
)
FINANCE = work(
    "Kasubbag Keuangan",
    "Terwujudnya administrasi keuangan yang akuntabel",
    "Administrasi Keuangan Perangkat Daerah",
    (Measure("Persentase temuan keuangan yang ditindaklanjuti", "100%"),),
    (
        sub("Penyediaan Gaji dan Tunjangan ASN", "Jumlah ASN yang menerima gaji", "78 Orang/bulan", "Bendahara Pengeluaran"),
        sub("Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD", "Jumlah SPJ yang diverifikasi", "12 Dokumen"),
        sub("Penyusunan Laporan Keuangan Akhir Tahun SKPD", "Jumlah laporan keuangan", "1 Laporan", "Analis Keuangan"),
    ),
)
STAFF = work(
    "Kasubbag Umum dan Kepegawaian",
    "Meningkatnya disiplin dan kompetensi aparatur",
    "Administrasi Kepegawaian Perangkat Daerah",
    (Measure("Persentase ASN dengan nilai SKP minimal baik", "98,70%"),),
    (
        sub("Pengadaan Pakaian Dinas Beserta Atribut Kelengkapannya", "Jumlah pakaian dinas", "78 Stel", CLERK),
        sub("Sosialisasi Peraturan Perundang-Undangan", "Jumlah peserta sosialisasi", "78 Orang"),
        sub("Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi", "Jumlah pegawai yang mengikuti diklat", "16 Orang"),
    ),
)
GENERAL = work(
    "Kasubbag Umum dan Kepegawaian",
    "Terpenuhinya kebutuhan sarana dan jasa perkantoran",
    "Administrasi Umum Perangkat Daerah",
    (Measure("Persentase sarana kantor dalam kondisi baik", "90%"),),
    (
        sub("Penyediaan Peralatan dan Perlengkapan Kantor", "Jumlah paket peralatan", "6 Paket", CLERK),
        sub("Penyediaan Barang Cetakan dan Penggandaan", "Jumlah paket cetakan", "4 Paket", CLERK),
        sub("Fasilitasi Kunjungan Tamu", "Jumlah laporan kunjungan tamu", "12 Laporan"),
        sub("Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", "Jumlah laporan rapat", "12 Laporan"),
    ),
)
PROGRAM = f"Program {REVENUE}"
DATA = Fact(
    "program",
    "Meningkatnya validitas data dan ketetapan pajak daerah",
    PROGRAM,
    (
        Measure("Persentase data objek pajak yang valid", "92%"),
        Measure("Rasio ketetapan terhadap potensi pajak", "0,87"),
    ),
    (ENROL, ASSESS),
    holder="KEPALA BIDANG PENDATAAN DAN PENETAPAN",
)
DEBT = Fact(
    "program",
    "Menurunnya piutang pajak daerah",
    PROGRAM,
    (Measure("Persentase piutang pajak terhadap ketetapan", "18,40%", more=DOWN),),
    (COLLECT, OBJECT),
    holder="KEPALA BIDANG PENAGIHAN DAN PENGENDALIAN",
)
WELCOME = Fact(
    "program",
    "Meningkatnya kualitas perencanaan dan pelayanan pendapatan daerah",
    PROGRAM,
    (
        Measure("Persentase kebijakan pendapatan yang dilaksanakan", "100%"),
        Measure("Persentase pengaduan yang ditindaklanjuti", "96%"),
    ),
    (DEVELOP, SERVE),
    holder="KEPALA BIDANG PERENCANAAN DAN PELAYANAN",
)
SUPPORT = Fact(
    "program",
    "Meningkatnya kualitas layanan kesekretariatan",
    SUPPORTS,
    (
        Measure("Indeks kepuasan layanan internal", "3,45"),
        Measure("Persentase realisasi anggaran badan", "96,25%"),
    ),
    (PLAN, FINANCE, STAFF, GENERAL),
    holder="SEKRETARIS BADAN",
)
LOCAL = Fact(
    "sasaran",
    "Meningkatnya penerimaan pajak dan retribusi daerah",
    None,
    (
        Measure("Persentase pertumbuhan pajak daerah", "8,50%"),
        Measure("Persentase capaian target PAD", "95%"),
    ),
    (DATA, DEBT),
    holder="KEPALA BADAN",
)
SATISFY = Fact(
    "sasaran",
    "Meningkatnya kualitas pelayanan perpajakan daerah",
    None,
    (Measure("Indeks Kepuasan Masyarakat (IKM) layanan pajak", "86,20"),),
    (WELCOME,),
    holder="KEPALA BADAN",
)
ACCOUNT = Fact(
    "sasaran",
    "Meningkatnya akuntabilitas kinerja Badan Pendapatan Daerah",
    None,
    (Measure("Nilai SAKIP Badan Pendapatan Daerah", "BB (76,10)"),),
    (SUPPORT,),
    holder="KEPALA BADAN",
)
AIM = Fact(
    "tujuan",
    "Meningkatnya kemandirian fiskal daerah",
    None,
    (Measure("Rasio PAD terhadap total pendapatan daerah", "24,75%"),),
    (LOCAL, SATISFY, ACCOUNT),
)
