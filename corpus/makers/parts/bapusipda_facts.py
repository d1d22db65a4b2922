"""Facts of a provincial library and archives board's cascading of 2016."""

from corpus.makers.parts.cascades import unit
from corpus.makers.parts.facts import Fact, Measure

VISION = "Terwujudnya Masyarakat Jawa Barat Gemar Membaca dan Sadar Arsip"


def aim(text: str) -> Measure:
    """An indicator and its target, divided by a bar; the unit stands behind the figure."""
    name, target = text.split("|")
    return Measure(name, target, unit(target))


def act(name: str, holder: str, pagu: str, *outputs: str) -> Fact:
    """A kegiatan of eselon IV."""
    return Fact("kegiatan", None, name, tuple(map(aim, outputs)), holder=holder, pagu=pagu)


def plan(name: str, statement: str, holder: str, measures: tuple[str, ...], *acts: Fact) -> Fact:
    """A program of eselon III."""
    return Fact("program", statement, name, tuple(map(aim, measures)), acts, holder=holder)


READING = plan(
    "Program Pengembangan Budaya Baca dan Pembinaan Perpustakaan",
    "Meningkatnya pemanfaatan perpustakaan oleh masyarakat",
    "Kabid Layanan Perpustakaan",
    ("Jumlah kunjungan ke perpustakaan|325.000 orang", "Jumlah anggota perpustakaan aktif|41.500 orang"),
    act(
        "Layanan Perpustakaan Keliling",
        "Kasubid Layanan Ekstensi",
        "Rp. 925.000.000,-",
        "Jumlah titik layanan|210 titik",
    ),
    act(
        "Lomba Bercerita dan Duta Baca",
        "Kasubid Promosi Budaya Baca",
        "Rp. 410.000.000,-",
        "Jumlah peserta lomba|270 orang",
        "Jumlah duta baca kab/kota|27 orang",
    ),
    act(
        "Layanan Digital Candil",
        "Kasubid Layanan Sirkulasi dan Referensi",
        "Rp. 760.000.000,-",
        "Jumlah judul buku digital|5.200 judul",
    ),
)
COLLECTION = plan(
    "Program Pengembangan Bahan Pustaka",
    "Meningkatnya jumlah dan mutu koleksi",
    "Kabid Deposit dan Pengolahan",
    ("Rasio koleksi terhadap pemustaka|1,45",),
    act(
        "Pengadaan Bahan Pustaka",
        "Kasubid Akuisisi",
        "Rp. 2.350.000.000,-",
        "Jumlah eksemplar yang diadakan|31.000 eks",
    ),
    act(
        "Penghimpunan Karya Cetak dan Karya Rekam",
        "Kasubid Deposit",
        "Rp. 265.000.000,-",
        "Jumlah judul terbitan daerah|900 judul",
    ),
)
LIBRARIES = plan(
    "Program Pembinaan dan Peningkatan Kapasitas Perpustakaan",
    "Meningkatnya kualitas pengelolaan perpustakaan",
    "Kabid Pembinaan Perpustakaan",
    ("Persentase perpustakaan yang terakreditasi|22%", "Jumlah pustakawan bersertifikat|85 orang"),
    act(
        "Bimbingan Teknis Pengelola Perpustakaan Desa",
        "Kasubid Pembinaan Tenaga",
        "Rp. 540.000.000,-",
        "Jumlah pengelola yang dibina|300 orang",
    ),
    act(
        "Fasilitasi Akreditasi Perpustakaan",
        "Kasubid Pembinaan Kelembagaan",
        "Rp. 330.000.000,-",
        "Jumlah perpustakaan yang difasilitasi|36 perpustakaan",
        "Jumlah asesmen|18 kali",
    ),
    act(
        "Hibah Buku bagi Taman Bacaan Masyarakat",
        "Kasubid Pembinaan Kelembagaan",
        "Rp. 1.2500.000.000,-",
        "Jumlah TBM penerima|125 TBM",
    ),
)
RECORDS = plan(
    "Program Perbaikan Sistem Administrasi Kearsipan",
    "Meningkatnya tertib arsip di lingkungan OPD",
    "Kabid Pembinaan Kearsipan",
    ("Persentase OPD yang menerapkan SIKD|35%", "Nilai rata-rata audit kearsipan internal|68,5"),
    act(
        "Pengawasan Kearsipan OPD",
        "Kasubid Pengawasan Kearsipan",
        "Rp. 295.000.000,-",
        "Jumlah OPD yang diaudit|49 OPD",
    ),
    act(
        "Bimbingan Teknis Arsiparis",
        "Kasubid Bina Arsiparis",
        "Rp. 380.000.000,-",
        "Jumlah arsiparis yang mengikuti bimtek|120 orang",
    ),
    act(
        "Penerapan Aplikasi SIKD",
        "Kasubid Sistem Kearsipan",
        "Rp. 645.000.000,-",
        "Jumlah OPD yang didampingi|17 OPD",
        "Jumlah operator yang dilatih|68 orang",
    ),
)
ARCHIVES = plan(
    "Program Penyelamatan dan Pelestarian Dokumen/Arsip Daerah",
    "Terselamatkannya arsip statis bernilai sejarah",
    "Kabid Pengelolaan Arsip",
    ("Persentase arsip statis yang dilestarikan|57,8%",),
    act(
        "Akuisisi dan Penelusuran Arsip",
        "Kasubid Akuisisi Arsip",
        "Rp. 420.000.000,-",
        "Jumlah arsip yang diakuisisi|2.400 berkas",
    ),
    act(
        "Restorasi dan Digitalisasi Arsip",
        "Kasubid Pelestarian",
        "Rp. 1.080.000.000,-",
        "Jumlah lembar arsip yang direstorasi|15.000 lembar",
        "Jumlah arsip yang dialihmediakan|40.000 lembar",
    ),
)
HISTORY = plan(
    "Program Peningkatan Kualitas Pelayanan Informasi Kearsipan",
    "Meningkatnya pemanfaatan arsip oleh publik",
    "Kabid Pengelolaan Arsip",
    ("Jumlah pengguna arsip|1.150 orang",),
    act(
        "Pameran Arsip Sejarah Jawa Barat",
        "Kasubid Layanan Arsip",
        "Rp. 275.000.000,-",
        "Jumlah pengunjung pameran|4.000 orang",
    ),
    act(
        "Penyusunan Naskah Sumber Arsip",
        "Kasubid Layanan Arsip",
        "-",
        "Jumlah naskah sumber|3 naskah",
    ),
)
OFFICE = plan(
    "Program Pelayanan Administrasi Perkantoran",
    "Terpenuhinya kebutuhan administrasi perkantoran",
    "Sekretaris",
    ("Persentase pemenuhan layanan administrasi|100%",),
    act(
        "Penyediaan Jasa Administrasi Perkantoran",
        "Kasubag Kepegawaian dan Umum",
        "Rp. 3.715.000.000,-",
        "Jumlah bulan layanan|12 bulan",
    ),
    act(
        "Penatausahaan Keuangan dan Aset",
        "Kasubag Keuangan",
        "Rp. 190.000.000,-",
        "Jumlah laporan keuangan|14 dokumen",
    ),
    act(
        "Perencanaan, Evaluasi dan Pelaporan Kinerja",
        "Kasubag Perencanaan dan Program",
        "Rp. 225.000.000,-",
        "Jumlah dokumen perencanaan dan pelaporan|9 dokumen",
    ),
)
SASARAN = (
    Fact(
        "sasaran",
        "Meningkatnya minat baca masyarakat",
        measures=(aim("Indeks minat baca masyarakat|0,62"), aim("Persentase peningkatan pengunjung perpustakaan|6%")),
        children=(READING, COLLECTION),
    ),
    Fact(
        "sasaran",
        "Meningkatnya kualitas perpustakaan sesuai standar nasional",
        measures=(aim("Persentase perpustakaan yang memenuhi SNP|18,5%"),),
        children=(LIBRARIES,),
    ),
    Fact(
        "sasaran",
        "Meningkatnya pengelolaan arsip secara baku",
        measures=(aim("Persentase OPD yang mengelola arsip secara baku|80%"), aim("Jumlah khazanah arsip|92.000 berkas")),
        children=(RECORDS, ARCHIVES, HISTORY),
    ),
    Fact(
        "sasaran",
        "Meningkatnya akuntabilitas kinerja Bapusipda",
        measures=(aim("Nilai evaluasi AKIP|B (69,80)"),),
        children=(OFFICE,),
    ),
)
# misi, tujuan and the places of their sasaran, counted from 0
MISSIONS: tuple[tuple[str, str, tuple[int, ...]], ...] = (
    (
        "Meningkatkan budaya baca melalui pengembangan perpustakaan",
        "Mewujudkan masyarakat yang gemar membaca sepanjang hayat",
        (0, 1),
    ),
    (
        "Mewujudkan tertib arsip dan pelestarian memori kolektif daerah",
        "Mewujudkan arsip sebagai bahan pertanggungjawaban dan bukti sejarah",
        (2,),
    ),
    (
        "Meningkatkan kinerja kelembagaan Bapusipda",
        "Mewujudkan Bapusipda yang akuntabel dan profesional",
        (3,),
    ),
)
