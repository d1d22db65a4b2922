"""Facts of the performance tree of the agriculture office of Belu; figures, targets and sums are invented."""

from corpus.makers.parts.facts import Fact, Measure

FOOD = "Kepala Bidang Tanaman Pangan dan Hortikultura"
GROUND = "Kepala Bidang Prasarana dan Sarana"
TEACHERS = "Kepala Bidang Penyuluhan"
CATTLE = "Kepala Bidang Peternakan dan Kesehatan Hewan"
SECRETARY = "Sekretaris"


def sub(name: str, output: str, target: str, pagu: str) -> Fact:
    """A sub kegiatan with its output; it prints no statement."""
    return Fact("sub_kegiatan", None, name, (Measure(output, target),), pagu=pagu)


def work(name: str, measure: tuple[str, str], *subs: Fact) -> Fact:
    """A kegiatan with its one indicator; it prints no statement."""
    return Fact("kegiatan", None, name, (Measure(*measure),), subs)


def program(name: str, outcome: str, measures: tuple[Measure, ...], holder: str, pagu: str, *works: Fact, **more: object) -> Fact:
    """A program with its outcome, holder and sum; more: cross."""
    return Fact("program", outcome, name, measures, works, holder=holder, pagu=pagu, **more)


MEANS = program(
    "PROGRAM PENYEDIAAN DAN PENGEMBANGAN SARANA PERTANIAN",
    "Tercukupinya sarana produksi petani",
    (Measure("Persentase kebutuhan benih unggul yang terpenuhi", "64,5 %"),),
    FOOD,
    "Rp 3.948.750.000",
    work(
        "Pengawasan Penggunaan Sarana Pertanian",
        ("Persentase pupuk bersubsidi yang tersalur sesuai RDKK", "92 %"),
        sub(
            "Pengawasan Penggunaan Sarana Pendukung Pertanian sesuai dengan Komoditas, Teknologi dan Spesifik Lokasi",
            "Jumlah sarana pertanian yang diawasi",
            "18 Unit",
            "Rp 1.386.500.000",
        ),
        sub(
            "Pendampingan Penggunaan Sarana Pendukung Pertanian",
            "Jumlah kelompok tani yang didampingi",
            "96 Kelompok",
            "Rp 412.250.000",
        ),
        sub("Pengawasan Peredaran Pupuk dan Pestisida", "Jumlah laporan KP3", "12 Laporan", "Rp 86.400.000"),
    ),
    work(
        "Pengelolaan Sumber Daya Genetik (SDG) Hewan, Tumbuhan, dan Mikro Organisme Kewenangan Kabupaten/Kota",
        ("Jumlah varietas lokal yang dilestarikan", "4 Varietas"),
        sub(
            "Penjaminan Kemurnian dan Kelestarian SDG Hewan/Tanaman",
            "Jumlah SDG yang dijamin kemurniannya",
            "4 Jenis",
            "Rp 175.000.000",
        ),
        sub(
            "Peningkatan Kualitas SDG Hewan/Tanaman",
            "Jumlah benih padi dan jagung yang disalurkan",
            "42,5 Ton",
            "Rp 1.888.600.000",
        ),
    ),
)
LAND = program(
    "PROGRAM PENYEDIAAN DAN PENGEMBANGAN PRASARANA PERTANIAN",
    "Meningkatnya lahan pertanian yang terairi dan terjangkau",
    (Measure("Persentase luas lahan yang terairi", "41,20 %"), Measure("Indeks Pertanaman (IP)", "1,35")),
    GROUND,
    "Rp 9.672.130.000",
    work(
        "Pengembangan Prasarana Pertanian",
        ("Luas lahan pertanian berkelanjutan yang ditetapkan", "3.120 Ha"),
        sub(
            "Penyusunan Rencana Pengembangan Prasarana, Kawasan dan Komoditas",
            "Jumlah dokumen rencana pengembangan kawasan",
            "2 Dokumen",
            "Rp 148.900.000",
        ),
        sub(
            "Pengendalian dan Pemanfaatan Kawasan LP2B",
            "Luas LP2B yang dipetakan",
            "1.560 Ha",
            "Rp 236.780.000",
        ),
    ),
    work(
        "Pembangunan Prasarana Pertanian",
        ("Jumlah prasarana pertanian yang dibangun", "57 Unit"),
        sub("Pembangunan, Rehabilitasi dan Pemeliharaan Embung Pertanian", "Jumlah embung", "9 Unit", "Rp 2.340.000.000"),
        sub(
            "Pembangunan, Rehabilitasi dan Pemeliharaan Jalan Usaha Tani",
            "Panjang jalan usaha tani",
            "14,8 Km",
            "Rp 4.218.450.000",
        ),
        sub(
            "Pembangunan, Rehabilitasi dan Pemeliharaan Jaringan Irigasi Usaha Tani",
            "Jumlah jaringan irigasi usaha tani",
            "21 Unit",
            "Rp 1.963.000.000",
        ),
        sub(
            "Pembangunan, Rehabilitasi dan Pemeliharaan Balai Penyuluh di Kecamatan serta Sarana Pendukungnya",
            "Jumlah balai penyuluh yang direhabilitasi",
            "3 Unit",
            "Rp 765.00.000",
        ),
    ),
    cross=("Dinas PUPR",),
)
TEACHING = program(
    "PROGRAM PENYULUHAN PERTANIAN",
    "Meningkatnya kelas kelompok tani",
    (Measure("Persentase kelompok tani kelas madya dan utama", "22,75 %"),),
    TEACHERS,
    "Rp 1.527.900.000",
    work(
        "Pelaksanaan Penyuluhan Pertanian",
        ("Jumlah kelompok tani yang disuluh", "684 Kelompok"),
        sub(
            "Peningkatan Kapasitas Kelembagaan Penyuluhan Pertanian di Kecamatan dan Desa",
            "Jumlah BPP yang ditingkatkan kapasitasnya",
            "12 BPP",
            "Rp 640.000.000",
        ),
        sub(
            "Pengembangan Kapasitas Kelembagaan Petani di Kecamatan dan Desa",
            "Jumlah poktan yang dibina",
            "684 Kelompok",
            "Rp 521.400.000",
        ),
        sub("Penyediaan dan Pemanfaatan Sarana dan Prasarana Penyuluhan", "Jumlah paket sarana penyuluhan", "12 Paket", "-"),
        sub(
            "Pembentukan dan Penyelenggaraan Sekolah Lapang Kelompok Tani",
            "Jumlah SL yang dilaksanakan",
            "16 SL",
            "Rp 366.500.000",
        ),
    ),
    cross=("Dinas PMD",),
)
PESTS = program(
    "PROGRAM PENGENDALIAN DAN PENANGGULANGAN BENCANA PERTANIAN",
    "Menurunya luas serangan hama dan kekeringan",
    (Measure("Persentase luas tanaman yang puso", "1,80 %", more={"direction": "down"}),),
    FOOD,
    "Rp 654.300.000",
    work(
        "Pengendalian dan Penanggulangan Bencana Pertanian Kabupaten/Kota",
        ("Luas serangan OPT yang dikendalikan", "350 Ha"),
        sub(
            "Pengendalian Organisme Pengganggu Tumbuhan (OPT) Tanaman Pangan, Hortikultura, dan Perkebunan",
            "Luas areal pengendalian OPT",
            "350 Ha",
            "Rp 487.800.000",
        ),
        sub(
            "Penanganan Dampak Perubahan Iklim (DPI)",
            "Luas lahan terdampak kekeringan yang ditangani",
            "125 Ha",
            "Rp 166.500.000",
        ),
    ),
)
HEALTH = program(
    "PROGRAM PENGENDALIAN KESEHATAN HEWAN DAN KESEHATAN MASYARAKAT VETERINER",
    "Terkendalinya penyakit hewan menular strategis",
    (Measure("Persentase kejadian ASF dan Brucellosis yang tertangani", "95 %"), Measure("Cakupan vaksinasi ternak", "68,00 %")),
    CATTLE,
    "Rp 2.216.845.000",
    work(
        "Penjaminan Kesehatan Hewan, Penutupan dan Pembukaan Daerah Wabah Penyakit Hewan Menular dalam Daerah Kabupaten/Kota",
        ("Jumlah ternak yang divaksin", "48.200 Ekor"),
        sub(
            "Pengendalian dan Penanggulangan Penyakit Hewan dan Zoonosis",
            "Jumlah dosis vaksin yang diberikan",
            "52.000 Dosis",
            "Rp 1.120.000.000",
        ),
        sub(
            "Pembebasan Penyakit Hewan Menular dalam 1 (Satu) Daerah Kabupaten/Kota",
            "Jumlah sampel yang diuji",
            "1.500 Sampel",
            "Rp 318.645.000",
        ),
        sub(
            "Penanggulangan Daerah Terdampak Wabah Penyakit Hewan Menular",
            "Jumlah desa terdampak yang ditangani",
            "24 Desa",
            "Rp 226.000.000",
        ),
    ),
    work(
        "Pengelolaan Pelayanan Jasa Laboratorium dan Jasa Medik Veteriner dalam Daerah Kabupaten/Kota",
        ("Jumlah pelayanan medik veteriner", "3.650 Layanan"),
        sub("Penyediaan Pelayanan Jasa Medik Veteriner", "Jumlah ternak yang dilayani Puskeswan", "3.650 Ekor", "Rp 402.200.000"),
        sub("Pendampingan Unit Usaha Hewan dan Produk Hewan", "Jumlah unit usaha ber-NKV", "6 Unit Usaha", "Rp 150.000.000"),
    ),
)
PERMITS = program(
    "PROGRAM PERIZINAN USAHA PERTANIAN",
    "Meningkatnya usaha peternakan yang berizin",
    (Measure("Persentase usaha peternakan yang memiliki izin", "37,5 %"),),
    CATTLE,
    "Rp 118.750.000",
    work(
        "Penerbitan Izin Usaha Pertanian yang Kegiatan Usahanya dalam Daerah Kabupaten/Kota",
        ("Jumlah rekomendasi izin yang terbit", "45 Rekomendasi"),
        sub(
            "Pembinaan dan Pengawasan Penerapan Izin Usaha Pertanian",
            "Jumlah pelaku usaha yang diawasi",
            "60 Pelaku Usaha",
            "Rp 118.750.000",
        ),
    ),
    cross=("DPMPTSP",),
)
SUPPORT = program(
    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
    "Terpenuhinya pelayanan administrasi perangkat daerah",
    (Measure("Persentase pemenuhan layanan administrasi", "100 %"),),
    SECRETARY,
    "Rp 14.380.512.300",
    work(
        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        ("Persentase dokumen perencanaan tepat waktu", "100 %"),
        sub("Penyusunan Dokumen Perencanaan Perangkat Daerah", "Jumlah dokumen Renja dan Renstra", "3 Dokumen", "Rp 38.000.000"),
        sub("Koordinasi dan Penyusunan Dokumen RKA-SKPD", "Jumlah dokumen RKA", "2 Dokumen", "Rp 12.500.000"),
        sub("Evaluasi Kinerja Perangkat Daerah", "Jumlah laporan evaluasi kinerja", "5 Laporan", "Rp 18.312.300"),
    ),
    work(
        "Administrasi Keuangan Perangkat Daerah",
        ("Persentase laporan keuangan tepat waktu", "100 %"),
        sub("Penyediaan Gaji dan Tunjangan ASN", "Jumlah ASN yang menerima gaji", "214 Orang", "Rp 13.106.400.000"),
        sub(
            "Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD",
            "Jumlah dokumen penatausahaan keuangan",
            "12 Dokumen",
            "Rp 54.000.000",
        ),
    ),
    work(
        "Administrasi Umum Perangkat Daerah",
        ("Persentase kebutuhan administrasi umum yang terpenuhi", "95 %"),
        sub("Penyediaan Peralatan dan Perlengkapan Kantor", "Jumlah paket peralatan kantor", "6 Paket", "Rp 142.600.000"),
        sub("Penyediaan Bahan Logistik Kantor", "Jumlah paket bahan logistik", "12 Paket", "Rp 96.000.000"),
        sub("Penyediaan Barang Cetakan dan Penggandaan", "Jumlah paket barang cetakan", "4 Paket", "Rp 27.700.000"),
        sub(
            "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
            "Jumlah laporan perjalanan dinas",
            "48 Laporan",
            "Rp 385.000.000",
        ),
    ),
    work(
        "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
        ("Persentase BMD dalam kondisi baik", "85 %"),
        sub(
            "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan",
            "Jumlah kendaraan dinas yang dipelihara",
            "41 Unit",
            "Rp 328.000.000",
        ),
        sub(
            "Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya",
            "Jumlah gedung yang dipelihara",
            "2 Unit",
            "Rp 172.000.000",
        ),
    ),
)
GOALS = (
    Fact(
        "sasaran",
        "Meningkatnya produksi tanaman pangan dan hortikultura",
        None,
        (
            Measure("Produktivitas padi", "4,12 Ton/Ha"),
            Measure("Produksi jagung", "71.350 Ton"),
            Measure("Produksi bawang merah", "486 Ton"),
        ),
        (MEANS, LAND, TEACHING, PESTS),
    ),
    Fact(
        "sasaran",
        "Meningkatnya populasi dan kesehatan ternak",
        None,
        (Measure("Populasi sapi", "78.540 Ekor"), Measure("Angka kematian ternak", "2,9 %", more={"direction": "down"})),
        (HEALTH, PERMITS),
    ),
    Fact(
        "sasaran", "Meningkatnya akuntabilitas kinerja Dinas Pertanian", None, (Measure("Nilai SAKIP", "B (67,25)"),), (SUPPORT,)
    ),
)
AIM = Fact(
    "tujuan",
    "Meningkatkan kesejahteraan petani dan peternak",
    None,
    (Measure("Nilai Tukar Petani (NTP)", "98,20"), Measure("Pertumbuhan PDRB sub sektor pertanian", "3,15 %")),
    GOALS,
)
REGION = Fact(
    "sasaran_daerah",
    "MENINGKATNYA PERTUMBUHAN EKONOMI DAERAH BERBASIS POTENSI LOKAL",
    None,
    (Measure("Laju Pertumbuhan Ekonomi", "4,85 %"),),
    (AIM,),
)
