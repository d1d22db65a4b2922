"""Facts of a research and innovation office: three sasaran, three programs, eight kegiatan with their sub kegiatan."""

from corpus.makers.parts.facts import Fact, Measure

HEAD = "KEPALA BADAN RISET DAN INOVASI DAERAH"
POLICY = "Analis Kebijakan Ahli Muda"
PLANNING_HEAD = "KEPALA SUB BAGIAN PERENCANAAN DAN KEUANGAN"
GENERAL_HEAD = "KEPALA SUB BAGIAN UMUM DAN KEPEGAWAIAN"
LITBANG = "Penelitian dan Pengembangan"
FACILITATE = f"Fasilitasi, Pelaksanaan dan Evaluasi {LITBANG} Bidang"


def past(name: str, last: str, target: str, unit: str) -> Measure:
    """An indicator of the upper tiers: what 2024 brought, the target, the unit in a column of its own."""
    return Measure(name, target, unit, (("realisasi", "2024", last),))


def counted(name: str, target: str) -> Measure:
    """An indicator of the lower tiers: number and unit in one cell."""
    return Measure(name, target, None if "%" in target else target.split(" ", 1)[1])


def sub(name: str, holder: str, pagu: str, *measures: Measure, cross: tuple[str, ...] = ()) -> Fact:
    """A sub kegiatan."""
    return Fact("sub_kegiatan", None, name, measures, holder=holder, pagu=pagu, cross=cross)


GOVERNMENT = Fact(
    "kegiatan",
    "Tersedianya hasil kajian bidang pemerintahan dan peraturan",
    f"{LITBANG} Bidang Penyelenggaraan Pemerintahan dan Pengkajian Peraturan",
    (counted("Jumlah hasil kajian bidang pemerintahan yang dimanfaatkan", "3 Kajian"),),
    (
        sub(
            f"{FACILITATE} Penyelenggaraan Otonomi Daerah",
            POLICY,
            "Rp 118.640.000",
            counted("Jumlah laporan kajian penyelenggaraan otonomi daerah", "1 Laporan"),
        ),
        sub(
            f"{FACILITATE} Aparatur dan Reformasi Birokrasi",
            POLICY,
            "Rp 96.250.000",
            counted("Jumlah laporan kajian aparatur dan reformasi birokrasi", "1 Laporan"),
            counted("Jumlah policy brief yang disampaikan kepada Bupati", "2 Dokumen"),
        ),
        sub(
            "Pengelolaan Data Kelitbangan dan Peraturan",
            "Pranata Komputer Ahli Pertama",
            "Rp 41.300.000",
            counted("Jumlah data kelitbangan dan peraturan yang terkelola", "60 Data"),
        ),
        sub(
            "Fasilitasi Pemberian Rekomendasi Penelitian bagi Warga Negara Asing untuk Diterbitkannya Izin Penelitian oleh"
            " Instansi yang Berwenang",
            POLICY,
            "Rp 12.500.000",
            counted("Jumlah rekomendasi penelitian WNA yang diproses", "6 Rekomendasi"),
        ),
    ),
    code="5.05.02.2.01",
    holder="ANALIS KEBIJAKAN AHLI MADYA",
    pagu="Rp 268.690.000",
)
SOCIAL = Fact(
    "kegiatan",
    "Tersedianya hasil kajian bidang sosial dan kependudukan",
    f"{LITBANG} Bidang Sosial dan Kependudukan",
    (counted("Persentase kajian sosial yang dijadikan bahan kebijakan", "75%"),),
    (
        sub(
            f"{LITBANG} Pendidikan dan Kebudayaan",
            "Peneliti Ahli Muda",
            "Rp 112.400.000",
            counted("Jumlah dokumen kajian angka putus sekolah dan perkawinan anak", "1 Dokumen"),
        ),
        sub(
            f"{LITBANG} Kesehatan",
            "Peneliti Ahli Muda",
            "Rp 134.775.000",
            counted("Jumlah dokumen kajian percepatan penurunan stunting", "1 Dokumen"),
            counted("Jumlah desa lokus yang disurvei", "18 Desa"),
            cross=("Dinas Kesehatan", "DP2KBP3A"),
        ),
        sub(
            f"{LITBANG} Pariwisata",
            "Peneliti Ahli Pertama",
            "Rp 98.150.000",
            counted("Jumlah dokumen kajian daya dukung kawasan Senggigi dan tiga gili", "1 Dokumen"),
            cross=("Dinas Pariwisata",),
        ),
    ),
    code="5.05.02.2.02",
    holder="PENELITI AHLI MADYA",
    pagu="Rp 345.325.000",
)
ECONOMY = Fact(
    "kegiatan",
    "Tersedianya hasil kajian bidang ekonomi dan pembangunan",
    f"{LITBANG} Bidang Ekonomi dan Pembangunan",
    (
        counted("Jumlah hasil kajian ekonomi dan pembangunan", "4 Kajian"),
        counted("Persentase rekomendasi yang diterima perangkat daerah pengampu", "80%"),
    ),
    (
        sub(
            f"{LITBANG} Koperasi, Usaha Kecil dan Menengah",
            POLICY,
            "Rp 88.600.000",
            counted("Jumlah dokumen kajian pembiayaan UMKM gerabah dan anyaman ketak", "1 Dokumen"),
        ),
        sub(
            f"{LITBANG} Pertanian, Perkebunan dan Pangan",
            "Peneliti Ahli Muda",
            "Rp 145.365.000",
            counted("Jumlah dokumen kajian rantai nilai kakao dan jagung", "1 Dokumen"),
            counted("Luas petak uji varietas padi gogo", "2,5 Ha"),
        ),
        sub(
            f"{LITBANG} Kelautan dan Perikanan",
            "Peneliti Ahli Pertama",
            "Rp 104.200.000",
            counted("Jumlah dokumen kajian budidaya kerang mutiara dan lobster", "1 Dokumen"),
        ),
        sub(
            f"{LITBANG} Lingkungan Hidup",
            POLICY,
            "Rp 84.300.000",
            counted("Jumlah dokumen kajian timbulan sampah TPA Kebon Kongok", "1 Dokumen"),
        ),
    ),
    code="5.05.02.2.03",
    holder="ANALIS KEBIJAKAN AHLI MADYA",
    pagu="Rp 422.465.000",
)
INNOVATION = Fact(
    "kegiatan",
    "Bertambahnya inovasi perangkat daerah, desa dan masyarakat",
    "Pengembangan Inovasi dan Teknologi",
    (counted("Jumlah inovasi baru yang lolos penilaian", "25 Inovasi"),),
    (
        sub(
            "Penelitian, Pengembangan, dan Perekayasaan di Bidang Teknologi dan Inovasi",
            "Perekayasa Ahli Muda",
            "Rp 176.900.000",
            counted("Jumlah dokumen hasil perekayasaan teknologi tepat guna", "2 Dokumen"),
        ),
        sub(
            "Uji Coba dan Penerapan Rancang Bangun/Model Replikasi dan Invensi di Bidang Difusi Inovasi dan Penerapan Teknologi",
            "Perekayasa Ahli Muda",
            "Rp 143.275.000",
            counted("Jumlah laporan uji coba dan replikasi inovasi", "3 Laporan"),
            counted("Jumlah desa penerap alat pengering rumput laut", "4 Desa"),
        ),
        sub(
            "Diseminasi Jenis, Prosedur dan Metode Penyelenggaraan Pemerintahan Daerah yang Bersifat Inovatif",
            POLICY,
            "Rp 121.450.000",
            counted("Jumlah peserta lomba inovasi daerah", "150 Peserta"),
        ),
        sub(
            "Sosialisasi dan Diseminasi Hasil-Hasil Kelitbangan",
            "Pranata Humas Ahli Pertama",
            "Rp 82.600.000",
            counted("Jumlah jurnal hasil riset daerah yang terbit", "2 Edisi"),
            counted("Jumlah peserta seminar hasil kelitbangan", "220 Orang"),
        ),
        sub(
            "Fasilitasi Hak Kekayaan Intelektual",
            POLICY,
            "Rp 74.500.000",
            counted("Jumlah permohonan KI yang difasilitasi pendaftarannya", "12 Permohonan"),
        ),
    ),
    code="5.05.02.2.04",
    holder="KEPALA BIDANG INOVASI DAN TEKNOLOGI",
    pagu="Rp 598.725.000",
)
RESEARCH_PROGRAM = Fact(
    "program",
    "Terlaksananya riset yang sesuai kebutuhan pembangunan daerah",
    "Program Penelitian dan Pengembangan Daerah",
    (Measure("Persentase riset yang sesuai Rencana Induk dan Peta Jalan Pemajuan Iptek Daerah", "80,00", "%"),),
    (GOVERNMENT, SOCIAL, ECONOMY),
    code="5.05.02",
    holder="KEPALA BIDANG RISET",
    pagu="Rp 1.036.480.000",
)
INNOVATION_PROGRAM = Fact(
    "program",
    "Meningkatnya penerapan inovasi dan teknologi di daerah",
    "Program Penelitian dan Pengembangan Daerah",
    (
        Measure("Persentasi inovasi yang diterapkan berkelanjutan", "65,00", "%"),
        Measure("Jumlah inovasi desa yang direplikasi", "7", "Inovasi"),
    ),
    (INNOVATION,),
    code="5.05.02",
    holder="KEPALA BIDANG INOVASI DAN TEKNOLOGI",
    cross=("Bappeda", "Dinas PMD"),
    pagu="Rp 598.725.000",
)
PLANS = Fact(
    "kegiatan",
    "Tersusunnya dokumen perencanaan dan evaluasi kinerja tepat waktu",
    "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
    (counted("Persentase dokumen perencanaan dan pelaporan yang tepat waktu", "100%"),),
    (
        sub(
            "Penyusunan Dokumen Perencanaan Perangkat Daerah",
            "Perencana Ahli Muda",
            "Rp 18.250.000",
            counted("Jumlah dokumen perencanaan perangkat daerah", "6 Dokumen"),
        ),
        sub(
            "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
            "Perencana Ahli Muda",
            "Rp 9.600.000",
            counted("Jumlah laporan capaian kinerja dan ikhtisar realisasi kinerja", "5 Laporan"),
        ),
        sub(
            "Evaluasi Kinerja Perangkat Daerah",
            "Penelaah Teknis Kebijakan",
            "Rp 7.150.000",
            counted("Jumlah laporan evaluasi kinerja perangkat daerah", "4 Laporan"),
        ),
    ),
    code="5.05.01.2.01",
    holder=PLANNING_HEAD,
    pagu="Rp 35.000.000",
)
FINANCE = Fact(
    "kegiatan",
    "Terlaksananya administrasi keuangan yang tertib",
    "Administrasi Keuangan Perangkat Daerah",
    (
        counted("Persentase temuan pemeriksaan yang ditindaklanjuti", "100%"),
        counted("Jumlah laporan keuangan yang disusun sesuai SAP", "2 Laporan"),
    ),
    (
        sub(
            "Penyediaan Gaji dan Tunjangan ASN",
            "Bendahara Pengeluaran",
            "Rp 3.862.417.500",
            counted("Jumlah orang yang menerima gaji dan tunjangan ASN", "41 Orang/bulan"),
        ),
        sub(
            "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
            "Penata Laporan Keuangan",
            "Rp 4.800.000",
            counted("Jumlah laporan keuangan akhir tahun SKPD", "2 Laporan"),
        ),
    ),
    code="5.05.01.2.02",
    holder=PLANNING_HEAD,
    pagu="Rp 3.867.217.500",
)
OFFICE = Fact(
    "kegiatan",
    "Terpenuhinya kebutuhan administrasi umum kantor",
    "Administrasi Umum Perangkat Daerah",
    (counted("Tingkat pemenuhan kebutuhan administrasi umum", "95%"),),
    (
        sub(
            "Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor",
            "Pengelola Barang Milik Daerah",
            "Rp 4.125.000",
            counted("Jumlah paket komponen instalasi listrik", "1 Paket"),
        ),
        sub(
            "Penyediaan Peralatan dan Perlengkapan Kantor",
            "Pengelola Barang Milik Daerah",
            "Rp 62.380.000",
            counted("Jumlah paket peralatan kantor", "3 Paket"),
            counted("Jumlah laptop untuk peneliti", "4 Unit"),
        ),
        sub(
            "Penyediaan Barang Cetakan dan Penggandaan",
            "Pengadministrasi Perkantoran",
            "Rp 15.640.000",
            counted("Jumlah paket barang cetakan dan penggandaan", "2 Paket"),
        ),
        sub(
            "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
            "Pengadministrasi Perkantoran",
            "Rp 187.300.000",
            counted("Jumlah laporan rapat koordinasi dan konsultasi SKPD", "24 Laporan"),
        ),
    ),
    code="5.05.01.2.06",
    holder=GENERAL_HEAD,
    pagu="Rp 269.454.000",
)
UPKEEP = Fact(
    "kegiatan",
    "Terpeliharanya barang milik daerah",
    "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
    (counted("Persentase barang milik daerah dalam kondisi baik", "88,50%"),),
    (
        sub(
            "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan",
            "Pengelola Barang Milik Daerah",
            "Rp 58.600.000",
            counted("Jumlah kendaraan dinas operasional yang dipelihara dan dibayarkan pajaknya", "9 Unit"),
        ),
        sub(
            "Pemeliharaan Peralatan dan Mesin Lainnya",
            "Pengelola Barang Milik Daerah",
            "Rp 12.750.000",
            counted("Jumlah peralatan dan mesin lainnya yang dipelihara", "20 Unit"),
        ),
        sub(
            "Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya",
            "Pengelola Barang Milik Daerah",
            "Rp -",
            counted("Jumlah gedung kantor yang dipelihara/direhabilitasi", "1 Unit"),
        ),
    ),
    code="5.05.01.2.09",
    holder=GENERAL_HEAD,
    pagu="Rp 71.350.000",
)
SUPPORT_PROGRAM = Fact(
    "program",
    "Terpenuhinya layanan administrasi dan kinerja perangkat daerah",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    (
        Measure("Persentase layanan penunjang yang terpenuhi tepat waktu", "100", "%"),
        Measure("Indeks Profesionalitas ASN BRIDA", "81,50", "Indeks"),
    ),
    (PLANS, FINANCE, OFFICE, UPKEEP),
    code="5.05.01",
    holder="SEKRETARIS",
    pagu="Rp 4.243.012.500",
)
USED = Fact(
    "sasaran",
    "Meningkatnya pemanfaatan hasil riset dalam perumusan kebijakan daerah",
    None,
    (past("Persentase hasil riset yang ditindaklanjuti menjadi kebijakan", "61,54", "70,00", "%"),),
    (RESEARCH_PROGRAM,),
    holder=HEAD,
    pages=(1,),
)
RIPE = Fact(
    "sasaran",
    "Meningkatnya kematangan inovasi perangkat daerah",
    None,
    (
        past("Jumlah inovasi daerah yang dilaporkan dengan bukti dukung lengkap", "87", "100", "Inovasi"),
        past("Persentase perangkat daerah yang berinovasi", "78,05", "85,00", "%"),
    ),
    (INNOVATION_PROGRAM,),
    holder=HEAD,
    pages=(1,),
)
ACCOUNT = Fact(
    "sasaran",
    "Meningkatnya akuntabilitas kinerja dan kualitas pelayanan BRIDA",
    None,
    (
        past("Nilai AKIP BRIDA", "B (68,35)", "BB (70,10)", "Nilai"),
        past("Indeks Kepuasan Masyarakat atas layanan rekomendasi penelitian", "83,12", "84,00", "Indeks"),
    ),
    (SUPPORT_PROGRAM,),
    holder=HEAD,
)
AIM = Fact(
    "tujuan",
    "Meningkatnya kapasitas riset dan inovasi daerah",
    None,
    (
        past("Indeks Inovasi Daerah", "58,74", "62,00", "Indeks"),
        past("Persentase kebijakan daerah yang berbasis hasil riset", "45,00", "52,50", "%"),
    ),
    (USED, RIPE, ACCOUNT),
    holder=HEAD,
    pages=(1, 2),
)
REGENCY = Fact(
    "sasaran_daerah",
    "Meningkatnya daya saing daerah berbasis inovasi",
    None,
    (past("Indeks Daya Saing Daerah", "3,41", "3,47", "Indeks"),),
    (AIM,),
    holder="BUPATI LOMBOK BARAT",
)
TOTAL = ("JUMLAH PAGU ANGGARAN BRIDA TAHUN 2025", "Rp 5.878.217.500")
