"""Facts of a provincial investment and licensing board's cascading of 2016."""

from corpus.makers.parts.cascades import unit
from corpus.makers.parts.facts import Fact, Measure

VISION = "Menjadi Lembaga Terdepan dalam Mewujudkan Jawa Barat sebagai Tujuan Investasi yang Berdaya Saing"


def aim(text: str) -> Measure:
    """An indicator and its target, divided by a bar; the unit stands behind the figure."""
    name, target = text.split("|")
    return Measure(name, target, unit(target))


def act(holder: str, name: str, pagu: str, *outputs: str) -> Fact:
    """A kegiatan of a position of eselon IV."""
    return Fact("kegiatan", None, name, tuple(map(aim, outputs)), holder=holder, pagu=pagu)


PLANNING = Fact(
    "program",
    "Tersedianya potensi dan rencana pengembangan investasi yang siap ditawarkan",
    "Program Peningkatan Iklim dan Realisasi Investasi",
    tuple(
        map(
            aim,
            (
                "Jumlah proyek investasi siap ditawarkan (IPRO)|8 proyek",
                "Persentase kabupaten/kota yang memiliki peta potensi investasi|75%",
            ),
        )
    ),
    (
        act(
            "KASUBID PERENCANAAN",
            "Penyusunan Rencana Umum Penanaman Modal Provinsi",
            "Rp. 425.000.000",
            "Jumlah dokumen RUPM|1 dokumen",
            "Jumlah rapat koordinasi perencanaan|4 kali",
        ),
        act(
            "KASUBID PENGEMBANGAN POTENSI",
            "Penyusunan Pra Kelayakan Proyek Investasi",
            "Rp. 1.150.000.000",
            "Jumlah dokumen pra kelayakan (pre-FS)|6 dokumen",
            "Jumlah profil komoditas unggulan|12 profil",
            "Jumlah kab/kota yang memutakhirkan data potensi|20 kab/kota",
        ),
        act(
            "KASUBID DEREGULASI",
            "Kajian Insentif dan Kemudahan Penanaman Modal",
            "Rp. 310.000.000",
            "Jumlah rancangan peraturan gubernur|2 naskah",
        ),
    ),
    holder="KEPALA BIDANG PENGEMBANGAN PENANAMAN MODAL",
)
PROMOTION = Fact(
    "program",
    "Meningkatnya minat investasi di Jawa Barat",
    "Program Peningkatan Promosi dan Kerjasama Investasi",
    tuple(
        map(
            aim,
            (
                "Jumlah Letter of Intent yang ditandatangani|25 LoI",
                "Persentase calon investor yang menindaklanjuti kunjungan|30%",
            ),
        )
    ),
    (
        act(
            "KASUBID PROMOSI DALAM NEGERI",
            "Penyelenggaraan Pameran Investasi",
            "Rp. 2.240.000.000",
            "Jumlah pameran dalam negeri|9 kali",
            "Jumlah bahan promosi yang dicetak|5.000 eks",
        ),
        act(
            "KASUBID PROMOSI LUAR NEGERI",
            "West Java Investment Forum",
            "Rp. 3.075.500.000",
            "Jumlah peserta forum|350 orang",
            "Jumlah misi investasi ke luar negeri|4 negara",
        ),
        act(
            "KASUBID KERJASAMA",
            "Fasilitasi Kemitraan UMKM dengan PMA/PMDN",
            "Rp. 560.000.000",
            "Jumlah UMKM yang bermitra|120 UMKM",
            "Jumlah kesepakatan kerjasama|15 MoU",
        ),
    ),
    holder="KEPALA BIDANG PROMOSI DAN KERJASAMA",
)
CONTROL = Fact(
    "program",
    "Terkendalinya pelaksanaan penanaman modal",
    "Program Pengendalian Pelaksanaan Penanaman Modal",
    tuple(
        map(
            aim,
            (
                "Persentase perusahaan yang menyampaikan LKPM|62%",
                "Persentase permasalahan perusahaan yang difasilitasi|85%",
            ),
        )
    ),
    (
        act(
            "KASUBID PEMANTAUAN",
            "Pemantauan dan Pembinaan Pelaksanaan Penanaman Modal",
            "Rp. 780.000.000",
            "Jumlah perusahaan yang dipantau|450 perusahaan",
        ),
        act(
            "KASUBID PENGAWASAN",
            "Pengawasan Kepatuhan LKPM",
            "Rp. 645.000.000",
            "Jumlah perusahaan yang diawasi|180 perusahaan",
            "Jumlah bimtek LKPM online|6 angkatan",
        ),
        act(
            "KASUBID PENYELESAIAN MASALAH",
            "Task Force Penyelesaian Masalah Investasi",
            "Rp. 295.000.000",
            "Jumlah masalah yang diselesaikan|24 kasus",
        ),
    ),
    holder="KEPALA BIDANG PENGENDALIAN",
)
LICENCES = Fact(
    "program",
    "Terwujudnya pelayanan perijinan yang cepat, mudah dan transparan",
    "Program Peningkatan Kualitas Pelayanan Perijinan Terpadu",
    tuple(
        map(
            aim,
            (
                "Persentase ijin yang terbit sesuai SOP|97%",
                "Jumlah jenis ijin yang dilayani secara online|180 jenis",
                "Rata-rata waktu penyelesaian ijin|≤ 7 hari kerja",
            ),
        )
    ),
    (
        act(
            "KASUBID PERIJINAN SDA DAN LINGKUNGAN",
            "Pelayanan Perijinan Sumber Daya Alam",
            "Rp. 530.000.000",
            "Jumlah ijin yang diterbitkan|1.850 ijin",
        ),
        act(
            "KASUBID PERIJINAN PERHUBUNGAN DAN PU",
            "Pelayanan Perijinan Infrastruktur",
            "Rp. 515.000.000",
            "Jumlah ijin yang diterbitkan|4.200 ijin",
            "Jumlah peninjauan lapangan oleh tim teknis|96 kali",
        ),
        act(
            "KASUBID PERIJINAN SOSIAL EKONOMI",
            "Pelayanan Perijinan Ekonomi dan Sosial Budaya",
            "Rp. 498.000.000",
            "Jumlah ijin yang diterbitkan|2.100 ijin",
        ),
    ),
    holder="KEPALA BIDANG PELAYANAN PERIJINAN",
)
COMPLAINTS = Fact(
    "program",
    "Tertanganinya pengaduan dan tersebarnya informasi perijinan",
    "Program Pengembangan Data dan Informasi",
    tuple(map(aim, ("Persentase pengaduan yang ditindaklanjuti|100%",))),
    (
        act(
            "KASUBID PENGADUAN",
            "Penanganan Pengaduan Pelayanan Perijinan",
            "Rp. 185.000.000",
            "Jumlah pengaduan yang diselesaikan|60 aduan",
            "Jumlah survei kepuasan masyarakat|2 kali",
        ),
        act(
            "KASUBID SISTEM INFORMASI",
            "Pengembangan Aplikasi Simpatik",
            "Rp. 1.360.000.000",
            "Jumlah modul aplikasi|3 modul",
            "Jumlah gerai layanan yang terkoneksi|5 gerai",
        ),
        act(
            "KASUBID SOSIALISASI",
            "Sosialisasi Kebijakan Perijinan",
            "",
            "Jumlah peserta sosialisasi|600 orang",
        ),
    ),
    holder="KEPALA BIDANG PENGADUAN DAN INFORMASI",
)
SECRETARY = Fact(
    "program",
    "Meningkatnya dukungan manajemen Badan",
    "Program Pelayanan Administrasi Perkantoran",
    tuple(
        map(
            aim,
            (
                "Tingkat kepuasan pegawai terhadap layanan kesekretariatan|82%",
                "Persentase temuan BPK/Inspektorat yang ditindaklanjuti|100%",
            ),
        )
    ),
    (
        act(
            "KASUBAG PERENCANAAN DAN PROGRAM",
            "Penyusunan Perencanaan dan Pelaporan",
            "Rp. 375.000.000",
            "Jumlah dokumen perencanaan|6 dokumen",
            "Jumlah dokumen pelaporan|8 dokumen",
        ),
        act(
            "KASUBAG KEUANGAN",
            "Penatausahaan Keuangan",
            "Rp. 240.000.000",
            "Jumlah laporan keuangan|14 laporan",
        ),
        act(
            "KASUBAG KEPEGAWAIAN DAN UMUM",
            "Penyediaan Jasa dan Perlengkapan Kantor",
            "Rp. 4.865.000.000",
            "Jumlah bulan layanan perkantoran|12 bulan",
            "Jumlah pegawai yang mengikuti diklat|45 orang",
        ),
    ),
    holder="SEKRETARIS",
)
DIVISIONS = (PLANNING, PROMOTION, CONTROL, LICENCES, COMPLAINTS, SECRETARY)

# misi, tujuan, sasaran with their measures
GOALS = (
    Fact(
        "misi",
        "Meningkatkan Daya Tarik dan Realisasi Investasi",
        children=(
            Fact(
                "tujuan",
                "Meningkatkan pertumbuhan investasi yang merata di seluruh wilayah Jawa Barat",
                children=(
                    Fact(
                        "sasaran",
                        "Meningkatnya minat dan rencana penanaman modal",
                        measures=(
                            aim("Jumlah investor berskala nasional (PMA/PMDN)|650 investor"),
                            aim("Nilai rencana investasi|124,6 Trilyun"),
                        ),
                    ),
                    Fact(
                        "sasaran",
                        "Meningkatnya realisasi penanaman modal",
                        measures=(
                            aim("Laju pertumbuhan realisasi investasi|10,5%"),
                            aim("Penyerapan tenaga kerja dari investasi|285.000 orang"),
                        ),
                    ),
                ),
            ),
        ),
    ),
    Fact(
        "misi",
        "Mewujudkan Pelayanan Perijinan Prima",
        children=(
            Fact(
                "tujuan",
                "Meningkatkan kualitas pelayanan perijinan terpadu satu pintu",
                children=(
                    Fact(
                        "sasaran",
                        "Meningkatnya kepuasan masyarakat terhadap pelayanan perijinan",
                        measures=(aim("Indeks Kepuasan Masyarakat|80,25"),),
                    ),
                ),
            ),
        ),
    ),
    Fact(
        "misi",
        "Mewujudkan Tata Kelola Kelembagaan yang Akuntabel",
        children=(
            Fact(
                "tujuan",
                "Meningkatkan kapasitas kelembagaan dan sumber daya aparatur",
                children=(
                    Fact(
                        "sasaran",
                        "Meningkatnya akuntabilitas kinerja Badan",
                        measures=(aim("Nilai LKIP Badan|BB (74,00)"), aim("Opini BPK|WTP")),
                    ),
                ),
            ),
        ),
    ),
)
# for each division: the places of the sasaran that it is joined to, counted from 0; the first by cascade
SERVES = ((0,), (0, 1), (1,), (2,), (2,), (3,))
