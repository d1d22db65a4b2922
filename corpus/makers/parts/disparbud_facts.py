"""Facts of a provincial tourism and culture office's cascading of 2016: by mission, from the RPJMD down to the kegiatan."""

from corpus.makers.parts.facts import Fact, Measure

VISION = "JAWA BARAT MAJU DAN SEJAHTERA UNTUK SEMUA"


def out(name: str, text: str) -> Measure:
    """An output: its volume and its unit, divided by a bar."""
    volume, unit = text.split("|")
    return Measure(name, volume, unit)


def act(name: str, holder: str, pagu: str, *outputs: Measure) -> Fact:
    """A kegiatan."""
    return Fact("kegiatan", None, name, outputs, holder=holder, pagu=pagu)


DESTINATION = Fact(
    "program",
    None,
    "Program Pengembangan Destinasi Pariwisata",
    (
        Measure("Persentase destinasi unggulan yang menerapkan Sapta Pesona", "60%"),
        Measure("Jumlah desa wisata kategori mandiri", "12 desa", "desa"),
    ),
    (
        act(
            "Penataan Kawasan Wisata Pantai Selatan",
            "Kasi Objek dan Daya Tarik Wisata",
            "4.850.000.000",
            out("Jumlah kawasan yang ditata", "3|kawasan"),
            out("Jumlah fasilitas pendukung yang dibangun", "14|unit"),
        ),
        act(
            "Pengembangan Desa Wisata",
            "Kasi Objek dan Daya Tarik Wisata",
            "1.275.000.000",
            out("Jumlah desa wisata yang dibina", "25|desa"),
        ),
        act(
            "Penyusunan Masterplan Kawasan Strategis Pariwisata Provinsi",
            "Kasi Pengembangan Kawasan",
            "950.000.000",
            out("Jumlah dokumen masterplan", "2|dokumen"),
        ),
        act(
            "Pelatihan Penjaga Pantai dan Pemandu Wisata",
            "Kasi Sumber Daya Pariwisata",
            "612.500.000",
            out("Jumlah peserta pelatihan", "160|orang"),
        ),
    ),
    holder="Kepala Bidang Kepariwisataan",
    pagu="7.687.500.000",
)
MARKETING = Fact(
    "program",
    None,
    "Program Pengembangan Pemasaran Pariwisata",
    (Measure("Pertumbuhan kunjungan pada event pariwisata provinsi", "7,5%"),),
    (
        act(
            "Promosi Pariwisata Dalam dan Luar Negeri",
            "Kasi Promosi",
            "3.100.000.000",
            out("Jumlah pameran yang diikuti", "11|kali"),
            out("Jumlah travel mart", "2|kali"),
        ),
        act(
            "Pengelolaan West Java Tourism Information Center",
            "Kasi Informasi Pariwisata",
            "480.000.000",
            out("Jumlah pengunjung pusat informasi", "9.500|orang"),
        ),
        act(
            "Pasanggiri Mojang Jajaka",
            "Kasi Promosi",
            "1.150.000.0000",
            out("Jumlah finalis", "54|orang"),
        ),
    ),
    holder="Kepala Bidang Pemasaran",
    pagu="4.730.000.000",
)
PARTNERS = Fact(
    "program",
    None,
    "Program Pengembangan Kemitraan",
    (
        Measure("Persentase usaha pariwisata bersertifikat", "18%"),
        Measure("Jumlah kesepakatan kerja sama yang ditindaklanjuti", "6 MoU", "MoU"),
    ),
    (
        act(
            "Fasilitasi Sertifikasi Usaha Jasa Pariwisata",
            "Kasi Usaha Jasa Pariwisata",
            "725.000.000",
            out("Jumlah usaha yang difasilitasi sertifikasi", "75|usaha"),
            out("Jumlah asesor yang dilatih", "20|orang"),
        ),
        act(
            "Temu Usaha Pariwisata se Jawa Barat",
            "Kasi Kemitraan",
            "390.000.000",
            out("Jumlah pelaku usaha yang hadir", "200|orang"),
        ),
        act(
            "Penyusunan Paket Wisata Tematik",
            "Kasi Kemitraan",
            "215.000.000",
            out("Jumlah paket wisata", "8|paket"),
        ),
    ),
    holder="Kepala Bidang Kepariwisataan",
    pagu="1.330.000.000",
)
CREATIVE = Fact(
    "program",
    None,
    "Program Pengembangan Ekonomi Kreatif",
    (Measure("Jumlah komunitas kreatif yang aktif", "45 komunitas", "komunitas"),),
    (
        act(
            "Fasilitasi Ruang Kreatif Pemuda",
            "Kasi Ekonomi Kreatif",
            "2.400.000.000",
            out("Jumlah creative center yang difasilitasi", "4|lokasi"),
        ),
        act(
            "West Java Film Festival",
            "Kasi Perfilman",
            "870.000.000",
            out("Jumlah film peserta festival", "60|judul"),
            out("Jumlah penonton", "3.500|orang"),
        ),
        act(
            "Pembinaan Subsektor Kriya dan Kuliner",
            "Kasi Ekonomi Kreatif",
            "-",
            out("Jumlah pelaku kriya yang dibina", "120|orang"),
        ),
    ),
    holder="Kepala Bidang Ekonomi Kreatif",
    pagu="3.270.000.000",
)
VALUES = Fact(
    "program",
    None,
    "Program Pengembangan Nilai Budaya",
    (Measure("Persentase sekolah yang melaksanakan muatan bahasa daerah", "92%"),),
    (
        act(
            "Gelar Seni dan Bahasa Daerah",
            "Kasi Bahasa dan Aksara Daerah",
            "1.040.000.000",
            out("Jumlah penutur muda yang mengikuti pasanggiri", "540|orang"),
        ),
        act(
            "Pelestarian Kampung Adat",
            "Kasi Nilai Budaya",
            "1.860.000.000",
            out("Jumlah kampung adat yang direvitalisasi", "5|kampung"),
            out("Jumlah rumah adat yang diperbaiki", "37|unit"),
        ),
    ),
    holder="Kepala Bidang Kebudayaan",
    pagu="2.900.000.000",
)
HERITAGE = Fact(
    "program",
    None,
    "Program Pengelolaan Kekayaan Budaya",
    (
        Measure("Persentase cagar budaya yang terpelihara", "47,5%"),
        Measure("Jumlah kunjungan museum", "185.000 orang", "orang"),
    ),
    (
        act(
            "Pemeliharaan Situs dan Cagar Budaya",
            "Kasi Kepurbakalaan dan Permuseuman",
            "1.525.000.000",
            out("Jumlah situs yang dipelihara", "38|situs"),
            out("Jumlah juru pelihara yang diberi insentif", "76|orang"),
        ),
        act(
            "Pengelolaan Museum Sri Baduga",
            "Kepala Balai Pengelolaan Museum Negeri Sri Baduga",
            "2.310.000.000",
            out("Jumlah koleksi yang dikonservasi", "420|benda"),
            out("Jumlah pameran temporer", "4|kali"),
        ),
        act(
            "Kajian Penetapan Cagar Budaya Peringkat Provinsi",
            "Kasi Kepurbakalaan dan Permuseuman",
            "340.000.000",
            out("Jumlah naskah rekomendasi Tim Ahli", "10|naskah"),
        ),
    ),
    holder="Kepala Bidang Kebudayaan",
    pagu="4.175.000.000",
)
DIVERSITY = Fact(
    "program",
    None,
    "Program Pengelolaan Keragaman Budaya",
    (Measure("Persentase jenis kesenian tradisional yang dipentaskan", "55%"),),
    (
        act(
            "Pergelaran Seni di Taman Budaya",
            "Kepala Balai Pengelolaan Taman Budaya",
            "2.050.000.000",
            out("Jumlah pergelaran", "48|kali"),
        ),
        act(
            "Misi Kesenian ke Luar Negeri",
            "Kasi Kesenian",
            "1.700.000.000",
            out("Jumlah misi kesenian", "3|kali"),
        ),
        act(
            "Pewarisan Seni Tradisi yang Hampir Punah",
            "Kasi Kesenian",
            "645.000.000",
            out("Jumlah seniman yang mengikuti pewarisan", "90|orang"),
            out("Jumlah jenis kesenian yang diwariskan", "6|jenis"),
        ),
    ),
    holder="Kepala Bidang Kesenian",
    pagu="4.395.000.000",
)
OFFICE = Fact(
    "program",
    None,
    "Program Pelayanan Administrasi Perkantoran",
    (Measure("Tingkat pemenuhan pelayanan administrasi perkantoran", "100%"),),
    (
        act(
            "Penyelenggaraan Administrasi Perkantoran",
            "Kasubag Kepegawaian dan Umum",
            "5.230.000.000",
            out("Jumlah bulan layanan", "12|bulan"),
        ),
        act(
            "Pengelolaan Keuangan Satuan Kerja",
            "Kasubag Keuangan",
            "260.000.000",
            out("Jumlah laporan keuangan", "14|laporan"),
        ),
    ),
    holder="Sekretaris",
    pagu="5.490.000.000",
)
REPORTS = Fact(
    "program",
    None,
    "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
    (Measure("Persentase dokumen perencanaan dan pelaporan tepat waktu", "100%"),),
    (
        act(
            "Perencanaan, Evaluasi dan Pelaporan",
            "Kasubag Perencanaan dan Program",
            "415.000.000",
            out("Jumlah dokumen perencanaan", "5|dokumen"),
            out("Jumlah dokumen pelaporan", "6|dokumen"),
        ),
    ),
    holder="Sekretaris",
    pagu="415.000.000",
)


def iku(name: str, unit: str | None, before: str, target: str) -> Measure:
    """A main indicator with the state of the year before."""
    return Measure(f"{name} ({unit})", target, unit, (("baseline", "2015", before),))


MISSIONS = (
    Fact(
        "misi",
        "Membangun Perekonomian yang Kokoh dan Berkeadilan",
        children=(
            Fact(
                "sasaran_daerah",
                "Meningkatnya kontribusi pariwisata dan industri kreatif terhadap PDRB",
                children=(
                    Fact(
                        "tujuan",
                        "Menjadikan Jawa Barat sebagai daerah tujuan wisata berkelas dunia",
                        children=(
                            Fact(
                                "sasaran",
                                "Meningkatnya kunjungan wisatawan",
                                measures=(
                                    iku("Jumlah kunjungan wisatawan nusantara", "orang", "41.250.000", "43.300.000"),
                                    iku("Jumlah kunjungan wisatawan mancanegara", "orang", "1.480.000", "1.750.000"),
                                ),
                                children=(DESTINATION, MARKETING),
                            ),
                            Fact(
                                "sasaran",
                                "Meningkatnya daya saing usaha pariwisata",
                                measures=(iku("Rata-rata lama tinggal wisatawan", "hari", "1,62", "1,8"),),
                                children=(PARTNERS,),
                            ),
                        ),
                    ),
                    Fact(
                        "tujuan",
                        "Menumbuhkan ekonomi kreatif berbasis budaya lokal",
                        children=(
                            Fact(
                                "sasaran",
                                "Berkembangnya pelaku ekonomi kreatif",
                                measures=(iku("Persentase pertumbuhan pelaku ekonomi kreatif", "%", "-", "4,5"),),
                                children=(CREATIVE,),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    Fact(
        "misi",
        "Mengokohkan Kehidupan Sosial Kemasyarakatan melalui Peningkatan Peran Pemuda, Olah Raga, Seni, Budaya "
        "dan Pariwisata dalam Bingkai Kearifan Lokal",
        children=(
            Fact(
                "sasaran_daerah",
                "Meningkatnya pelestarian seni, budaya dan kearifan lokal",
                children=(
                    Fact(
                        "tujuan",
                        "Melestarikan dan mengembangkan budaya daerah",
                        children=(
                            Fact(
                                "sasaran",
                                "Terpeliharanya nilai dan kekayaan budaya Jawa Barat",
                                measures=(
                                    iku("Persentase warisan budaya yang dilestarikan", "%", "38,4", "43"),
                                    iku("Jumlah warisan budaya tak benda yang ditetapkan", "karya", "5", "9"),
                                ),
                                children=(VALUES, HERITAGE),
                            ),
                            Fact(
                                "sasaran",
                                "Meningkatnya apresiasi masyarakat terhadap seni",
                                measures=(iku("Jumlah penonton pergelaran seni", "orang", "61.700", "65.000"),),
                                children=(DIVERSITY,),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    Fact(
        "misi",
        "Meningkatkan Kinerja Pemerintahan, Profesionalisme Aparatur dan Perluasan Partisipasi Publik",
        children=(
            Fact(
                "sasaran_daerah",
                "Meningkatnya akuntabilitas kinerja penyelenggaraan pemerintahan",
                children=(
                    Fact(
                        "tujuan",
                        "Meningkatkan tata kelola Dinas",
                        children=(
                            Fact(
                                "sasaran",
                                "Meningkatnya kinerja pelayanan Dinas",
                                measures=(iku("Nilai evaluasi LKIP", "poin", "71,05", "75"),),
                                children=(OFFICE, REPORTS),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
