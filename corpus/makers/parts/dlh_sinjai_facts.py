"""Facts (invented) of the cascading of the environment office of Kabupaten Sinjai, 2022."""

from corpus.makers.parts.facts import Fact, Measure

ENV = "Pengendali Dampak Lingkungan Ahli Muda"


def sub(name: str, indicator: str, target: str, unit: str | None = None, holder: str | None = None) -> Fact:
    """A sub kegiatan: a name, an indicator and its target."""
    return Fact("sub_kegiatan", None, name, (Measure(indicator, target, unit),), holder=holder)


def work(statement: str, name: str, holder: str, measure: tuple[str, str], *children: Fact) -> Fact:
    """A kegiatan with one indicator."""
    return Fact("kegiatan", statement, name, (Measure(*measure),), children, holder=holder)


def program(statement: str, name: str, holder: str, measures: tuple[Measure, ...], *children: Fact) -> Fact:
    """A program of a head of division."""
    return Fact("program", statement, name, measures, children, holder=holder)


SUPPORT = program(
    "Meningkatnya kualitas pelayanan kesekretariatan",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    "Sekretaris",
    (Measure("Indeks kepuasan pelayanan kesekretariatan", "82,50"),),
    work(
        "Tersusunnya dokumen perencanaan dan pelaporan tepat waktu",
        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        "Kasubag Program",
        ("Persentase dokumen perencanaan dan evaluasi yang tepat waktu", "100%"),
        sub(
            "Penyusunan Dokumen Perencanaan Perangkat Daerah",
            "Jumlah dokumen perencanaan",
            "6 Dok",
            "Dok",
            "Perencana Ahli Pertama",
        ),
        sub("Evaluasi Kinerja Perangkat Daerah", "Jumlah laporan evaluasi kinerja", "5 Lap", "Lap", "Analis Perencanaan"),
    ),
    work(
        "Tertibnya penatausahaan keuangan",
        "Administrasi Keuangan Perangkat Daerah",
        "Kasubag Keuangan",
        ("Persentase laporan keuangan sesuai SAP", "100%"),
        sub("Penyediaan Gaji dan Tunjangan ASN", "Jumlah orang yang menerima gaji dan tunjangan", "67 Org", "Org", "Bendahara"),
        sub("Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD", "Jumlah laporan keuangan akhir tahun", "1 Lap", "Lap"),
    ),
    work(
        "Terpenuhinya kebutuhan administrasi perkantoran",
        "Administrasi Umum Perangkat Daerah",
        "Kasubag Umum dan Kepegawaian",
        ("Persentase kebutuhan administrasi umum yang terpenuhi", "95%"),
        sub("Penyediaan Peralatan dan Perlengkapan Kantor", "Jumlah paket peralatan kantor", "8 Paket", "Paket"),
        sub("Penyediaan Barang Cetakan dan Penggandaan", "Jumlah paket barang cetakan", "12 Paket", "Paket"),
        sub("Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", "Jumlah laporan rapat koordinasi", "24 Lap", "Lap"),
    ),
    work(
        "Terpeliharanya aset kantor",
        "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
        "Kasubag Umum dan Kepegawaian",
        ("Persentase barang milik daerah dalam kondisi baik", "88%"),
        sub("Penyediaan Jasa Pemeliharaan Kendaraan Dinas Operasional", "Jumlah kendaraan yang dipelihara", "31 Unit", "Unit"),
        sub("Pemeliharaan/Rehabilitasi Gedung Kantor", "Jumlah gedung yang direhabilitasi", "1 Unit", "Unit"),
    ),
)
PLANNING = program(
    "Tersedianya dokumen perencanaan LH yang dijadikan acuan pembangunan",
    "Program Perencanaan Lingkungan Hidup",
    "Kabid Tata Lingkungan",
    (Measure("Persentase dokumen perencanaan LH yang dimanfaatkan", "75%"),),
    work(
        "Tersusunnya RPPLH Kabupaten",
        "Rencana Perlindungan dan Pengelolaan Lingkungan Hidup (RPPLH) Kabupaten/Kota",
        "Sub Koordinator Inventarisasi dan RPPLH",
        ("Persentase muatan RPPLH yang tersusun", "60 %"),
        sub("Penyusunan dan Penetapan RPPLH Kabupaten/Kota", "Jumlah dokumen RPPLH yang disusun", "1 Dok", "Dok", ENV),
        sub("Pengendalian Pelaksanaan RPPLH Kabupaten/Kota", "Jumlah laporan pengendalian RPPLH", "2 Lap", "Lap"),
    ),
    work(
        "Terlaksananya kajian lingkungan hidup strategis",
        "Penyelenggaraan Kajian Lingkungan Hidup Strategis (KLHS) Kabupaten/Kota",
        "Sub Koordinator KLHS dan Kajian Dampak",
        ("Persentase KRP yang dilengkapi KLHS", "80 %"),
        sub("Pembuatan dan Pelaksanaan KLHS Rencana Tata Ruang", "Jumlah dokumen KLHS RTR", "1 Dok", "Dok", ENV),
        sub("Pembuatan dan Pelaksanaan KLHS RPJPD/RPJMD", "Jumlah dokumen KLHS RPJMD", "1 Dok", "Dok", ENV),
    ),
)
BIODIVERSITY = program(
    "Terjaganya keanekaragaman hayati dan ruang terbuka hijau",
    "Program Pengelolaan Keanekaragaman Hayati (KEHATI)",
    "Kabid Tata Lingkungan",
    (
        Measure("Luas RTH publik yang dikelola", "14,8 Ha", "Ha"),
        Measure("Jumlah taman kehati yang dikelola", "2 Lokasi", "Lokasi"),
    ),
    work(
        "Meningkatnya pengelolaan RTH perkotaan",
        "Pengelolaan Keanekaragaman Hayati Kabupaten/Kota",
        "Sub Koordinator Pemeliharaan LH",
        ("Persentase RTH yang terpelihara", "72,5 %"),
        sub("Pengelolaan Ruang Terbuka Hijau (RTH)", "Luas RTH yang dipelihara", "9,6 Ha", "Ha"),
        sub("Pengelolaan Taman Keanekaragaman Hayati di Luar Kawasan Hutan", "Jumlah jenis tanaman koleksi", "45 Jenis", "Jenis"),
        sub("Pengelolaan Kebun Raya", "Luas kebun raya yang ditata", "3 Ha", "Ha"),
    ),
)
WASTE = program(
    "Meningkatnya pelayanan persampahan di kawasan perkotaan",
    "Program Pengelolaan Persampahan",
    "Kabid Pengelolaan Sampah dan Limbah B3",
    (Measure("Persentase penanganan sampah", "73,00%"), Measure("Persentase pengurangan sampah", "24,10%")),
    work(
        "Meningkatnya cakupan pengangkutan dan pengurangan sampah",
        "Pengelolaan Sampah",
        "Sub Koordinator Pengurangan Sampah",
        ("Jumlah sampah yang terkurangi melalui 3R", "4.215,5 Ton"),
        sub(
            "Pengurangan Sampah dengan Melakukan Pembatasan, Pendauran Ulang dan Pemanfaatan Kembali",
            "Jumlah sampah yang didaur ulang",
            "1.860 Ton",
            "Ton",
        ),
        sub(
            "Peningkatan Peran Serta Masyarakat dalam Pengelolaan Persampahan",
            "Jumlah bank sampah aktif",
            "27 Unit",
            "Unit",
            "Penyuluh LH Ahli Pertama",
        ),
    ),
    work(
        "Terbinanya pengelola sampah swasta",
        "Pembinaan dan Pengawasan Pengelolaan Sampah yang Diselenggarakan oleh Pihak Swasta",
        "Sub Koordinator Penanganan Sampah",
        ("Persentase pihak swasta yang dibina", "50%"),
        sub("Monitoring dan Evaluasi Pengelolaan Sampah oleh Pihak Swasta", "Jumlah laporan monev", "4 Lap", "Lap"),
        sub("Fasilitasi Kerjasama Pengelolaan Sampah", "Jumlah dokumen kerjasama", "2 Dok", "Dok"),
    ),
    work(
        "Optimalnya pemrosesan akhir sampah di TPA Tondong",
        "Pengelolaan Sampah",
        "Kepala UPTD TPA",
        ("Persentase sampah yang diproses di TPA", "61,75%"),
        sub(
            "Penanganan Sampah melalui Pengangkutan",
            "Jumlah sampah yang terangkut ke TPA",
            "18.250 Ton",
            "Ton",
            "Kasubag TU UPTD TPA",
        ),
        sub("Penanganan Sampah melalui Pemrosesan Akhir Sampah di TPA", "Jumlah sampah yang diproses", "17.900 Ton", "Ton"),
        sub(
            "Penyediaan Sarana dan Prasarana Pengelolaan Persampahan di TPA", "Jumlah sarana TPA yang tersedia", "6 Unit", "Unit"
        ),
    ),
    work(
        "Berkurangnya timbulan lindi yang tidak terolah",
        "Pengolahan Lindi dan Gas Metan",
        "Kepala UPTD TPA",
        ("Persentase lindi yang diolah sesuai baku mutu", "90%"),
        sub("Pemeliharaan Instalasi Pengolahan Lindi", "Jumlah kolam lindi yang dipelihara", "4 Kolam", "Kolam"),
        sub("Pemanfaatan Gas Metan bagi Warga Sekitar TPA", "Jumlah KK pemanfaat gas metan", "35 KK", "KK"),
    ),
)
HAZARD = program(
    "Terkendalinya limbah B3",
    "Program Pengendalian Bahan Berbahaya dan Beracun (B3) dan Limbah B3",
    "Kabid Pengelolaan Sampah dan Limbah B3",
    (Measure("Persentase usaha yang mengelola limbah B3 sesuai ketentuan", "64%"),),
    work(
        "Tersedianya penyimpanan sementara limbah B3",
        "Penyimpanan Sementara Limbah B3",
        "Sub Koordinator Limbah B3",
        ("Persentase fasyankes yang memiliki TPS LB3", "70%"),
        sub(
            "Fasilitasi Pemenuhan Komitmen Izin Penyimpanan Sementara Limbah B3",
            "Jumlah rekomendasi yang terbit",
            "10 Rek",
            "Rek",
            ENV,
        ),
        sub("Verifikasi Lapangan Penyimpanan Sementara Limbah B3", "Jumlah lokasi yang diverifikasi", "16 Lokasi", "Lokasi"),
    ),
)
POLLUTION = program(
    "Menurunnya pencemaran dan kerusakan lingkungan hidup",
    "Program Pengendalian Pencemaran dan/atau Kerusakan Lingkungan Hidup",
    "Kabid Pengendalian Pencemaran dan Kerusakan LH",
    (
        Measure("Persentase sungai dengan status cemar ringan", "66,67%"),
        Measure("Jumlah titik kerusakan lahan", "9 Titik", "Titik", more={"direction": "down"}),
    ),
    work(
        "Tercegahnya pencemaran air, udara dan laut",
        "Pencegahan Pencemaran dan/atau Kerusakan Lingkungan Hidup Kabupaten/Kota",
        "Sub Koordinator Pencemaran Lingkungan",
        ("Persentase titik pantau yang memenuhi baku mutu", "78%"),
        sub("Pengujian Terhadap Media Tanah, Air, Udara, dan Laut", "Jumlah sampel yang diuji", "124 Sampel", "Sampel", ENV),
        sub("Pelaksanaan Inventarisasi Gas Rumah Kaca", "Jumlah dokumen inventarisasi GRK", "1 Dok", "Dok"),
        sub("Pengelolaan Laboratorium Lingkungan Hidup", "Jumlah parameter terakreditasi", "- "),
    ),
    work(
        "Tertanggulanginya pencemaran dan kerusakan LH",
        "Penanggulangan Pencemaran dan/atau Kerusakan Lingkungan Hidup Kabupaten/Kota",
        "Sub Koordinator Kerusakan Lingkungan",
        ("Persentase kasus pencemaran yang ditanggulangi", "100%"),
        sub(
            "Pemberian Informasi Peringatan Pencemaran kepada Masyarakat",
            "Jumlah informasi yang disebarluaskan",
            "12 Info",
            "Info",
        ),
        sub(
            "Penghentian Pencemaran dan/atau Kerusakan Lingkungan Hidup",
            "Jumlah sumber pencemar yang dihentikan",
            "3 Kasus",
            "Kasus",
        ),
    ),
    work(
        "Pulihnya lahan dan daerah tangkapan air",
        "Pemulihan Pencemaran dan/atau Kerusakan Lingkungan Hidup Kabupaten/Kota",
        "Sub Koordinator Kerusakan Lingkungan",
        ("Luas lahan kritis yang dipulihkan", "22,5 Ha"),
        sub("Pelaksanaan Rehabilitasi", "Jumlah bibit yang ditanam", "15.000 Pohon", "Pohon"),
        sub("Koordinasi dan Sinkronisasi Pembersihan Unsur Pencemar", "Jumlah rapat koordinasi", "4 Kali", "Kali"),
    ),
)
LICENCE = program(
    "Meningkatnya ketaatan pelaku usaha terhadap izin lingkungan",
    "Program Pembinaan dan Pengawasan Terhadap Izin Lingkungan dan Izin PPLH",
    "Kabid Penaatan dan Peningkatan Kapasitas LH",
    (Measure("Persentase usaha/kegiatan yang taat izin lingkungan", "58%"),),
    work(
        "Terawasinya usaha yang memiliki izin lingkungan",
        "Pembinaan dan Pengawasan Terhadap Usaha dan/atau Kegiatan yang Izin Lingkungannya Diterbitkan oleh Pemda",
        "Sub Koordinator Pengawasan dan Penegakan Hukum",
        ("Jumlah usaha yang diawasi", "48 Usaha"),
        sub("Fasilitasi Pemenuhan Ketentuan dan Kewajiban Izin Lingkungan", "Jumlah persetujuan lingkungan", "30 Dok", "Dok"),
        sub("Pengawasan Usaha dan/atau Kegiatan", "Jumlah laporan pengawasan", "48 Lap", "Lap", "Pengawas LH Ahli Muda"),
    ),
)
COMPLAINT = program(
    "Tertanganinya pengaduan masyarakat",
    "Program Penanganan Pengaduan Lingkungan Hidup",
    "Kabid Penaatan dan Peningkatan Kapasitas LH",
    (Measure("Persentase pengaduan yang ditindaklanjuti", "100%"),),
    work(
        "Terselesaikannya pengaduan kasus LH",
        "Penyelesaian Pengaduan Masyarakat di Bidang PPLH Kabupaten/Kota",
        "Sub Koordinator Pengawasan dan Penegakan Hukum",
        ("Persentase pengaduan yang selesai", "95%"),
        sub(
            "Pengelolaan Pengaduan Masyarakat terhadap PPLH",
            "Jumlah pengaduan yang dikelola",
            "14 Aduan",
            "Aduan",
            "Pengawas LH Ahli Muda",
        ),
        sub("Koordinasi dan Sinkronisasi Penerapan Sanksi", "Jumlah sanksi yang diterapkan", "5 Sanksi", "Sanksi"),
    ),
)
LEARNING = program(
    "Meningkatnya kapasitas lembaga peduli lingkungan",
    "Program Peningkatan Pendidikan, Pelatihan dan Penyuluhan LH Untuk Masyarakat",
    "Kabid Penaatan dan Peningkatan Kapasitas LH",
    (Measure("Jumlah sekolah Adiwiyata", "39 Sekolah", "Sekolah"),),
    work(
        "Terbinanya sekolah dan kelompok masyarakat",
        "Penyelenggaraan Pendidikan, Pelatihan, dan Penyuluhan LH Tingkat Daerah",
        "Sub Koordinator Peningkatan Kapasitas",
        ("Jumlah kelompok yang dibina", "21 Kelompok"),
        sub("Peningkatan Kapasitas dan Kompetensi SDM Bidang LH", "Jumlah peserta pelatihan", "120 Org", "Org"),
        sub(
            "Pendampingan Gerakan Peduli Lingkungan Hidup",
            "Jumlah sekolah yang didampingi",
            "25 Sekolah",
            "Sekolah",
            "Penyuluh LH Ahli Pertama",
        ),
    ),
)
QUALITY = Fact(
    "sasaran",
    "Meningkatnya kualitas air, udara dan tutupan lahan",
    None,
    (
        Measure("Indeks Kualitas Air", "54,20"),
        Measure("Indeks Kualitas Udara", "89,15"),
        Measure("Indeks Kualitas Lahan", "48,60"),
    ),
    (PLANNING, BIODIVERSITY, POLLUTION, LICENCE, COMPLAINT, LEARNING),
    holder="Kepala Dinas",
)
CLEAN = Fact(
    "sasaran",
    "Meningkatnya kinerja pengelolaan sampah dan limbah B3",
    None,
    (Measure("Persentase sampah yang terkelola", "97,10%"), Measure("Persentase LB3 yang terkelola", "64%")),
    (WASTE, HAZARD),
    holder="Kepala Dinas",
)
ACCOUNT = Fact(
    "sasaran",
    "Meningkatnya akuntablitas kinerja Dinas",
    None,
    (Measure("Nilai SAKIP Perangkat Daerah", "BB (74,25)"),),
    (SUPPORT,),
    holder="Kepala Dinas",
)
AIM = Fact(
    "tujuan",
    "Mewujudkan lingkungan hidup Kabupaten Sinjai yang bersih, lestari dan berkelanjutan",
    None,
    (Measure("Indeks Kualitas Lingkungan Hidup (IKLH)", "66,75"),),
    (QUALITY, CLEAN, ACCOUNT),
    holder="Kepala Dinas",
)
