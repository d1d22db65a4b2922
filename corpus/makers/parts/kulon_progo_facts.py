"""Facts of the cascading of Kulon Progo's culture office."""

from corpus.makers.parts.facts import Fact, Measure


def ms(*texts: str) -> tuple[Measure, ...]:
    """Indicators from "name | target"; what stands behind the number is its unit."""
    out = []
    for text in texts:
        name, _, target = (part.strip() for part in text.partition("|"))
        unit = target.split(" ", 1)[1] if " " in target and "(" not in target else None
        out.append(Measure(name, target, unit))
    return tuple(out)


def sub(name: str, indicator: str, holder: str | None = None) -> Fact:
    """A sub kegiatan."""
    return Fact("sub_kegiatan", None, name, ms(indicator), holder=holder)


def keg(statement: str, name: str, indicator: str, holder: str, *below: Fact) -> Fact:
    """A kegiatan."""
    return Fact("kegiatan", statement, name, ms(indicator), below, holder=holder)


OLD, SITE = "Kepala Bidang Warisan Budaya", "Ketua Tim Kerja Purbakala dan Permuseuman"
PAST = "Ketua Tim Kerja Sejarah, Bahasa dan Sastra"
ART, CUSTOM = "Kepala Bidang Adat, Seni dan Tradisi", "Ketua Tim Kerja Adat dan Tradisi"
STAGE = "Ketua Tim Kerja Pengembangan Seni"
CHIEF, PLAN, STAFF = "Sekretaris", "Perencana Ahli Muda", "Kepala Sub Bagian Umum dan Kepegawaian"
MONEY = "Kepala Sub Bagian Keuangan"
HERITAGE = Fact(
    "program",
    "Meningkatnya cagar budaya yang terlindungi",
    "Program Pelestarian dan Pengelolaan Cagar Budaya",
    ms("Persentase cagar budaya yang dilestarikan | 64,20 persen", "Jumlah cagar budaya yang ditetapkan | 11 objek"),
    (
        keg(
            "Terlaksananya penetapan cagar budaya",
            "Penetapan Cagar Budaya Peringkat Kabupaten/Kota",
            "Persentase usulan cagar budaya yang dikaji | 85 persen",
            SITE,
            sub("Pendaftaran Objek Diduga Cagar Budaya", "Jumlah Objek Diduga Cagar Budaya yang Didaftarkan | 40 objek", SITE),
            sub("Penetapan Cagar Budaya", "Jumlah Cagar Budaya yang Ditetapkan | 11 objek"),
        ),
        keg(
            "Terlestarikannnya situs dan bangunan cagar budaya",
            "Pengelolaan Cagar Budaya Peringkat Kabupaten/Kota",
            "Persentase cagar budaya dalam kondisi terawat | 72,50 persen",
            SITE,
            sub("Pelindungan Cagar Budaya", "Jumlah Cagar Budaya yang Dilindungi | 26 objek", SITE),
            sub("Pengembangan Cagar Budaya", "Jumlah Kajian Pengembangan Cagar Budaya | 2 dokumen", SITE),
            sub("Pemanfaatan Cagar Budaya", "Jumlah Cagar Budaya yang Dimanfaatkan | 9 objek", SITE),
        ),
    ),
    holder=OLD,
    cross=("Dinas Pekerjaan Umum, Perumahan dan Kawasan Permukiman",),
)
MUSEUM = Fact(
    "program",
    "Meningkatnya kunjungan museum daerah",
    "Program Pengelolaan Permuseuman",
    ms("Jumlah pengunjung museum | 8.750 orang"),
    (
        keg(
            "Terkelolanya koleksi museum",
            "Pengelolaan Museum Kabupaten/Kota",
            "Persentase koleksi yang terdokumentasi | 58 persen",
            SITE,
            sub(
                "Pelindungan, Pengembangan, dan Pemanfaatan Koleksi secara Terpadu",
                "Jumlah Koleksi Museum yang Dirawat | 315 koleksi",
                SITE,
            ),
            sub(
                "Peningkatan Pelayanan dan Akses Masyarakat terhadap Museum",
                "Jumlah Layanan Edukasi Museum yang Terselenggara | 12 kali",
            ),
        ),
    ),
    holder=OLD,
)
HISTORY = Fact(
    "program",
    "Meningkatnya pemahaman masyarakat atas sejarah lokal",
    "Program Pembinaan Sejarah",
    ms("Persentase peserta didik yang memahami sejarah lokal | -"),
    (
        keg(
            "Terbinanya pelaku dan lembaga sejarah lokal",
            "Pembinaan Sejarah Lokal dalam 1 (Satu) Daerah Kabupaten/Kota",
            "Jumlah komunitas sejarah yang dibina | 7 komunitas",
            PAST,
            sub(
                "Pemberdayaan Sumber Daya Manusia dan Lembaga Sejarah Lokal Kabupaten/Kota",
                "Jumlah SDM Sejarah yang Diberdayakan | 150 orang",
                PAST,
            ),
            sub(
                "Peningkatan Akses Masyarakat terhadap Data dan Informasi Sejarah",
                "Jumlah Buku Sejarah Lokal yang Diterbitkan | 3 judul",
                PAST,
            ),
        ),
    ),
    holder=OLD,
    cross=("Dinas Pendidikan, Pemuda dan Olahraga", "Dinas Perpustakaan dan Kearsipan"),
)
CULTURE = Fact(
    "program",
    "Meningkatnya objek pemajuan kebudayaan yang berkembang",
    "Program Pengembangan Kebudayaan",
    ms("Persentase objek pemajuan kebudayaan yang dikembangkan | 47,30 persen"),
    (
        keg(
            "Terkelolanya objek pemajuan kebudayaan",
            "Pengelolaan Kebudayaan yang Masyarakat Pelakunya dalam Daerah Kabupaten/Kota",
            "Jumlah objek pemajuan kebudayaan yang dikelola | 34 OPK",
            CUSTOM,
            sub(
                "Pelindungan, Pengembangan, Pemanfaatan Objek Pemajuan Kebudayaan",
                "Jumlah Objek Pemajuan Kebudayaan yang Dilindungi, Dikembangkan, dan Dimanfaatkan | 34 objek",
                CUSTOM,
            ),
            sub(
                "Pembinaan Sumber Daya Manusia, Lembaga, dan Pranata Kebudayaan",
                "Jumlah Orang yang Dibina | 275 orang",
                CUSTOM,
            ),
        ),
        keg(
            "Terbinanya lembaga adat",
            "Pembinaan Lembaga Adat yang Penganutnya dalam Daerah Kabupaten/Kota",
            "Persentase lembaga adat yang aktif | 66,70 persen",
            CUSTOM,
            sub(
                "Penyediaan Sarana dan Prasarana Pembinaan Lembaga Adat",
                "Jumlah Lembaga Adat yang Difasilitasi | 18 lembaga",
                CUSTOM,
            ),
        ),
    ),
    holder=ART,
    cross=("Dinas Pariwisata",),
)
STAGES = Fact(
    "program",
    "Meningkatnya kualitas kelompok kesenian tradisional",
    "Program Pengembangan Kesenian Tradisional",
    ms("Persentase kelompok kesenian berkategori maju | 23,50 persen", "Jumlah pelaku seni yang tersertifikasi | 60 orang"),
    (
        keg(
            "Terbinanya kelompok kesenian",
            "Pembinaan Kesenian yang Masyarakat Pelakunya dalam Daerah Kabupaten/Kota",
            "Jumlah kelompok kesenian yang dibina | 132 kelompok",
            STAGE,
            sub(
                "Peningkatan Pendidikan dan Pelatihan Sumber Daya Manusia Kesenian Tradisional",
                "Jumlah SDM Kesenian Tradisional yang Dilatih | 240 orang",
                STAGE,
            ),
            sub(
                "Peningkatan Kapasitas Tata Kelola Lembaga Kesenian Tradisional",
                "Jumlah Lembaga yang Ditingkatkan Kapasitasnya | 88 lembaga",
            ),
        ),
    ),
    holder=ART,
)
SPECIAL = Fact(
    "program",
    "Menguatnya nilai keistimewaan dalam kehidupan masyarakat",
    "Program Penyelenggaraan Keistimewaan Yogyakarta Urusan Kebudayaan",
    ms("Jumlah kalurahan mandiri budaya | 6 kalurahan", "Persentase upacara adat yang dilestarikan | 90 persen"),
    (
        keg(
            "Terselenggaranya pembinaan kalurahan budaya",
            "Pembinaan dan Pengembangan Kalurahan/Desa Budaya",
            "Jumlah kalurahan budaya yang naik kategori | 3 kalurahan",
            CUSTOM,
            sub("Pendampingan Kalurahan Budaya", "Jumlah Kalurahan Budaya yang Didampingi | 22 kalurahan", CUSTOM),
            sub("Gelar Potensi Kalurahan Budaya", "Jumlah Gelar Potensi yang Dilaksanakan | 16 kali", CUSTOM),
        ),
        keg(
            "Terselenggaranya gelar seni dan upacara adat",
            "Adat, Seni, Tradisi dan Lembaga Budaya",
            "Jumlah gelar seni dan upacara adat | 54 event",
            STAGE,
            sub("Misi Kebudayaan ke Luar Daerah", "Jumlah Misi Kebudayaan yang Diikuti | 4 kali", STAGE),
            sub("Pembinaan Upacara Adat dan Tradisi", "Jumlah Upacara Adat yang Difasilitasi | 31 upacara", CUSTOM),
        ),
    ),
    holder=ART,
    cross=("Dinas Pariwisata", "Dinas Pemberdayaan Masyarakat dan Desa"),
)
SUPPORT = Fact(
    "program",
    "Meningkatnya kualitas layanan kesekretariatan",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    ms("Indeks kepuasan layanan internal | 83,10 indeks", "Persentase ketercapaian kinerja perangkat daerah | 100 persen"),
    (
        keg(
            "Tersusunnya dokumen perencanan dan evaluasi yang berkualitas",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            "Persentase dokumen yang disusun tepat waktu | 100 persen",
            CHIEF,
            sub("Penyusunan Dokumen Perencanaan Perangkat Daerah", "Jumlah Dokumen Perencanaan | 7 dokumen", PLAN),
            sub("Evaluasi Kinerja Perangkat Daerah", "Jumlah Laporan Evaluasi Kinerja | 14 laporan", PLAN),
        ),
        keg(
            "Tertibnya administrasi keuangan",
            "Administrasi Keuangan Perangkat Daerah",
            "Persentase laporan keuangan tepat waktu | 100 persen",
            MONEY,
            sub("Penyediaan Gaji dan Tunjangan ASN", "Jumlah Orang yang Menerima Gaji dan Tunjangan ASN | 61 orang/bulan", MONEY),
            sub(
                "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
                "Jumlah Laporan Keuangan Akhir Tahun | 1 laporan",
                MONEY,
            ),
        ),
        keg(
            "Terpenuhinya kebutuhan umum kantor",
            "Administrasi Umum Perangkat Daerah",
            "Persentase pemenuhan kebutuhan administrasi umum | 95 persen",
            STAFF,
            sub("Penyediaan Peralatan dan Perlengkapan Kantor", "Jumlah Paket Peralatan dan Perlengkapan | 5 paket", STAFF),
            sub(
                "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                "Jumlah Laporan Penyelenggaraan Rapat | 12 laporan",
                STAFF,
            ),
        ),
        keg(
            "Tersedianya jasa penunjang",
            "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
            "Persentase jasa penunjang yang tersedia | 100 persen",
            STAFF,
            sub("Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", "Jumlah Laporan Penyediaan Jasa | 12 laporan"),
        ),
        keg(
            "Terpeliharanya barang milik daerah",
            "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
            "Persentase BMD dalam kondisi baik | 88,25 persen",
            STAFF,
            sub("Pemeliharaan Peralatan dan Mesin Lainnya", "Jumlah Peralatan dan Mesin yang Dipelihara | 73 unit", STAFF),
            sub(
                "Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya",
                "Jumlah Gedung Kantor yang Dipelihara | 2 unit",
                STAFF,
            ),
        ),
    ),
    holder=CHIEF,
)
HEAD = "Kepala Dinas Kebudayaan (Kundha Kabudayan)"
KEEP = Fact(
    "sasaran",
    "Meningkatnya pelestarian warisan budaya dan sejarah",
    None,
    ms("Persentase warisan budaya yang dilestarikan | 61,75 persen"),
    (HERITAGE, MUSEUM, HISTORY),
    holder=HEAD,
    pages=(1,),
)
GROW = Fact(
    "sasaran",
    "Meningkatnya pengembangan adat, seni dan tradisi",
    None,
    ms("Persentase lembaga budaya berkategori berkembang dan maju | 52,00 persen", "Jumlah kalurahan budaya | 22 kalurahan"),
    (CULTURE, STAGES, SPECIAL),
    holder=HEAD,
    pages=(2,),
)
RULE = Fact(
    "sasaran",
    "Meningkatnya akuntabilitas kinerja Dinas Kebudayaan",
    None,
    ms("Nilai AKIP Dinas Kebudayaan | A (81,20)", "Indeks Kepuasan Masyarakat | 84,60 indeks"),
    (SUPPORT,),
    holder=HEAD,
    pages=(3,),
)
LIVING = Fact(
    "tujuan",
    "Terwujudnya masyarakat yang berbudaya dan melestarikan warisan budaya",
    None,
    ms("Indeks Pemajuan Kebudayaan | 58,35 indeks"),
    (KEEP, GROW),
    holder=HEAD,
    pages=(1, 2),
)
ORDER = Fact(
    "tujuan",
    "Terwujudnya tata kelola Dinas Kebudayaan yang akuntabel",
    None,
    ms("Nilai Reformasi Birokrasi Perangkat Daerah | 78,40 nilai"),
    (RULE,),
    holder=HEAD,
    pages=(3,),
)
ROOTS = (
    Fact(
        "sasaran_daerah",
        "Meningkatnya pelestarian dan pengembangan budaya daerah",
        None,
        ms("Indeks Pembangunan Kebudayaan | 62,40 indeks"),
        (LIVING,),
        pages=(1, 2),
    ),
    Fact(
        "sasaran_daerah",
        "Meningkatnya akuntabilitas kinerja penyelenggaraan pemerintahan",
        None,
        ms("Nilai SAKIP Kabupaten | A (80,85)"),
        (ORDER,),
        pages=(3,),
    ),
)
