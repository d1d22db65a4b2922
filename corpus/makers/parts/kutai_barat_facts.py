"""The facts of the poster of the personnel agency of Kutai Barat."""

from corpus.makers.parts.facts import Fact, Measure


def sub(name: str, measure: str, target: str, pagu: str) -> Fact:
    """A sub kegiatan with one indicator; the unit is what follows the number."""
    unit = target.split(" ", 1)[1] if " " in target else None
    measures = (Measure(measure, target, unit),) if measure else ()
    return Fact("sub_kegiatan", None, name, measures, pagu=pagu)


PLANNING = Fact(
    "kegiatan",
    "Tersusunnya dokumen perencanaan dan evaluasi yang selaras",
    "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
    (Measure("Persentase dokumen perencanaan dan evaluasi tepat waktu", "100 %"),),
    (
        sub("Penyusunan Dokumen Perencanaan Perangkat Daerah", "Jumlah dokumen perencanaan", "6 Dokumen", "Rp. 34.500.000"),
        sub("Koordinasi dan Penyusunan Dokumen RKA-SKPD", "Jumlah dokumen RKA-SKPD", "1 Dokumen", "Rp. 12.750.000"),
        sub(
            "Koordinasi dan Penyusunan Dokumen Perubahan RKA-SKPD",
            "Jumlah dokumen perubahan RKA-SKPD",
            "1 Dokumen",
            "Rp. 9.800.000",
        ),
        sub("Koordinasi dan Penyusunan DPA-SKPD", "Jumlah dokumen DPA-SKPD", "1 Dokumen", "Rp. 8.250.000"),
        sub("Koordinasi dan Penyusunan Perubahan DPA-SKPD", "Jumlah dokumen perubahan DPA-SKPD", "1 Dokumen", "Rp. -"),
        sub(
            "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
            "Jumlah laporan capaian kinerja",
            "4 Laporan",
            "Rp. 21.300.000",
        ),
        sub("Evaluasi Kinerja Perangkat Daerah", "Jumlah laporan evaluasi kinerja", "4 Laporan", "Rp. 16.400.000"),
    ),
    code="5.03.01.2.01",
    pagu="Rp. 103.000.000",
)
FINANCE = Fact(
    "kegiatan",
    "Tertibnya administrasi keuangan",
    "Administrasi Keuangan Perangkat Daerah",
    (Measure("Persentase laporan keuangan sesuai SAP", "100 %"),),
    (
        sub(
            "Penyediaaan Gaji dan Tunjangan ASN",
            "Jumlah orang yang menerima gaji dan tunjangan",
            "71 Orang/bulan",
            "Rp. 8.416.250.330",
        ),
        sub(
            "Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD",
            "Jumlah dokumen penatausahaan",
            "12 Dokumen",
            "Rp. 186.000.000",
        ),
        sub(
            "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
            "Jumlah laporan keuangan akhir tahun",
            "1 Laporan",
            "Rp. 11.000.000",
        ),
        sub(
            "Koordinasi dan Penyusunan Laporan Keuangan Bulanan/Triwulanan/Semesteran SKPD",
            "Jumlah laporan keuangan berkala",
            "18 Laporan",
            "Rp. 9.500.000",
        ),
    ),
    code="5.03.01.2.02",
    pagu="Rp. 8.622.750.330",
)
ASSETS = Fact(
    "kegiatan",
    None,
    "Administrasi Barang Milik Daerah pada Perangkat Daerah",
    (Measure("Persentase BMD yang tercatat", "100 %"),),
    (
        sub(
            "Rekonsiliasi dan Penyusunan Laporan Barang Milik Daerah pada SKPD",
            "Jumlah laporan rekonsiliasi",
            "2 Laporan",
            "Rp. 7.500.000",
        ),
        sub("Penatausahaan Barang Milik Daerah pada SKPD", "Jumlah laporan penatausahaan BMD", "4 Laporan", "Rp. 6.850.000"),
    ),
    code="5.03.01.2.03",
    pagu="Rp. 14.350.000",
)
STAFF = Fact(
    "kegiatan",
    None,
    "Administrasi Kepegawaian Perangkat Daerah",
    (Measure("Indeks profesionalitas ASN BKPSDM", "82,5"),),
    (
        sub("Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya", "Jumlah paket pakaian dinas", "74 Paket", "Rp. 66.600.000"),
        sub("Pendataan dan Pengolahan Administrasi Kepegawaian", "Jumlah dokumen kepegawaian", "12 Dokumen", "Rp. 5.400.000"),
        sub(
            "Bimbingan Teknis Implementasi Peraturan Perundang-Undangan",
            "Jumlah ASN yang mengikuti bimtek",
            "15 Orang",
            "Rp. 148.250.000",
        ),
    ),
    code="5.03.01.2.05",
    pagu="Rp. 220.250.000",
)
GENERAL = Fact(
    "kegiatan",
    "Terpenuhinya kebutuhan umum perkantoran",
    "Administrasi Umum Perangkat Daerah",
    (Measure("Persentase pemenuhan kebutuhan umum kantor", "95 %"),),
    (
        sub(
            "Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor",
            "Jumlah paket komponen listrik",
            "2 Paket",
            "14.200.000",
        ),
        sub("Penyediaan Peralatan dan Perlengakapan Kantor", "Jumlah paket peralatan", "3 Paket", "92.750.000"),
        sub("Penyediaan Bahan Logistik Kantor", "Jumlah paket logistik", "4 Paket", "58.300.000"),
        sub("Penyediaan Barang Cetakan dan Penggandaan", "Jumlah paket cetakan", "4 Paket", "37.450.000"),
        sub(
            "Penyediaan Bahan Bacaan dan Peraturan Perundang-undangan", "Jumlah dokumen bahan bacaan", "12 Dokumen", "10.800.000"
        ),
        sub(
            "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", "Jumlah laporan rapat koordinasi", "48 Laporan", "612.400.000"
        ),
    ),
    code="5.03.01.2.06",
    pagu="825.900.000",
)
PURCHASE = Fact(
    "kegiatan",
    None,
    "Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah",
    (Measure("Persentase pengadaan BMD sesuai rencana", "100 %"),),
    (
        sub("Pengadaan Mebel", "Jumlah paket mebel", "2 Paket", "Rp 84.000.000"),
        sub("Pengadaan Peralatan dan Mesin Lainnya", "Jumlah unit peralatan dan mesin", "16 Unit", "Rp 241.600.000"),
    ),
    code="5.03.01.2.07",
    pagu="Rp 325.600.000",
)
SERVICES = Fact(
    "kegiatan",
    None,
    "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
    (Measure("Persentase jasa penunjang yang terpenuhi", "100 %"),),
    (
        sub("Penyediaan Jasa Surat Menyurat", "Jumlah laporan surat menyurat", "12 Laporan", "Rp 3.000.000"),
        sub(
            "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
            "Jumlah laporan jasa komunikasi",
            "12 Laporan",
            "Rp 276.000.000",
        ),
        sub("Penyediaan Jasa Pelayanan Umum Kantor", "Jumlah laporan jasa pelayanan umum", "12 Laporan", "Rp 894.330.000"),
    ),
    code="5.03.01.2.08",
    pagu="Rp 1.173.3300.000",
)
UPKEEP = Fact(
    "kegiatan",
    "Terpeliharanya barang milik daerah",
    "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
    (Measure("Persentase BMD dalam kondisi baik", "90 %"),),
    (
        sub(
            "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan",
            "Jumlah kendaraan dinas yang dipelihara",
            "9 Unit",
            "Rp 164.900.000",
        ),
        sub("Pemeliharaan Peralatan dan Mesin Lainnya", "Jumlah peralatan yang dipelihara", "42 Unit", "Rp 38.000.000"),
        sub(
            "Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya",
            "Jumlah gedung yang direhabilitasi",
            "1 Unit",
            "Rp 198.500.000",
        ),
    ),
    code="5.03.01.2.09",
    pagu="Rp 401.400.000",
)
HIRING = Fact(
    "kegiatan",
    "Terpenuhinya kebutuhan ASN sesuai formasi dan data kepegawaian yang akurat",
    "Pengadaan, Pemberhentian dan Informasi Kepegawaian ASN",
    (Measure("Persentase pemenuhan formasi ASN", "88,5 %"), Measure("Persentase data ASN yang mutakhir dalam SIASN", "97 %")),
    (
        sub(
            "Penyusunan Rencana Kebutuhan, Jenis dan Jumlah Jabatan untuk Pelaksanaan Pengadaan ASN",
            "Jumlah dokumen rencana kebutuhan ASN",
            "1 Dokumen",
            "Rp 118.000.000",
        ),
        sub("Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK", "Jumlah formasi yang terisi", "1.240 Orang", "Rp 1.386.750.000"),
        sub(
            "Koordinasi Pelaksanaan Administrasi Pemberhentian",
            "Jumlah SK pensiun yang terbit tepat waktu",
            "146 SK",
            "Rp 74.200.000",
        ),
        sub("Fasilitasi Lembaga Profesi ASN", "Jumlah laporan fasilitasi Korpri", "2 Laporan", "Rp 95.000.000"),
        sub(
            "Pengelolaan Sistem Informasi Kepegawaian", "Jumlah modul aplikasi Simpeg yang dikelola", "7 Modul", "Rp 263.400.000"
        ),
        sub("Pengelolaan Data Kepegawaian", "Jumlah dokumen data kepegawaian", "", "Rp 48.150.000"),
        sub(
            "Evaluasi Pengadaan, Pemberhentian dan Pengelolaan Data Informasi Kepegawaian",
            "Jumlah laporan evaluasi",
            "2 Laporan",
            "Rp 15.500.000",
        ),
    ),
    code="5.03.02.2.01",
    pagu="Rp 2.001.000.000",
)
CAREER = Fact(
    "kegiatan",
    "Terwujudnya penempatan ASN sesuai kompetensi",
    "Mutasi dan Promosi ASN",
    (Measure("Persentase jabatan yang terisi sesuai kualifikasi", "92 %"),),
    (
        sub("Pengelolaan Mutasi ASN", "Jumlah dokumen mutasi", "185 Dokumen", "Rp 129.600.000"),
        sub("Pengelolaan Kenaikan Pangkat ASN", "Jumlah SK kenaikan pangkat", "1.060 SK", "Rp 142.300.000"),
        sub("Pengelolaan Promosi ASN", "Jumlah pejabat yang dilantik melalui seleksi terbuka", "24 Orang", "Rp 487.000.000"),
        sub("Evaluasi Mutasi dan Promosi ASN", "", "", "Rp 12.000.000"),
    ),
    code="5.03.02.2.02",
    pagu="Rp 770.900.000",
)
SKILLS = Fact(
    "kegiatan",
    "Meningkatnya kompetensi ASN melalui pendidikan dan pemetaan talenta",
    "Pengembangan Kompetensi ASN",
    (Measure("Persentase ASN yang terpetakan dalam manajemen talenta", "60 %"),),
    (
        sub("Peningkatan Kapasitas Kinerja ASN", "Jumlah ASN yang mengikuti 20 JP", "2.150 Orang", "Rp 356.000.000"),
        sub("Pengelolaan Assessment Center", "Jumlah ASN yang dinilai kompetensinya", "180 Orang", "Rp 648.900.000"),
        sub("Pengelolaan Pendidikan Lanjutan ASN", "Jumlah ASN penerima tugas belajar", "37 Orang", "Rp 925.000.000"),
        sub("Koordinasi dan Kerja Sama Pelaksanaan Diklat", "Jumlah kerja sama diklat", "5 Dokumen", "Rp 61.750.000"),
        sub("Pembinaan Jabatan Fungsional ASN", "Jumlah pejabat fungsional yang dibina", "410 Orang", "Rp 103.200.000"),
    ),
    code="5.03.02.2.03",
    pagu="Rp 2.094.850.000",
)
REVIEW = Fact(
    "kegiatan",
    "Meningkatnya disiplin dan kinerja ASN",
    "Penilaian dan Evaluasi Kinerja Aparatur",
    (
        Measure("Persentase ASN dengan nilai kinerja baik", "95 %"),
        Measure("Jumlah pelanggaran disiplin ASN", "< 12 kasus", "kasus", more={"direction": "down"}),
    ),
    (
        sub(
            "Pelaksanaan Penilaian dan Evaluasi Kinerja Aparatur",
            "Jumlah dokumen penilaian kinerja",
            "4 Dokumen",
            "Rp 82.400.000",
        ),
        sub("Pengelolaan Pemberian Penghargaan bagi Pegawai", "Jumlah ASN penerima penghargaan", "10 Orang", "Rp 75.000.000"),
        sub("Pengelolaan Tanda Jasa bagi Pegawai", "Jumlah ASN penerima Satyalancana Karya Satya", "215 Orang", "Rp 54.300.000"),
        sub("Pembinaan Disiplin ASN", "Jumlah OPD yang dibina disiplinnya", "34 OPD", "Rp 96.800.000"),
        sub("Pengelolaan Penyelesaian Pelanggaran Disiplin ASN", "Jumlah kasus yang diselesaikan", "12 Kasus", "Rp 68.250.000"),
    ),
    code="5.03.02.2.04",
    pagu="Rp 376.750.000",
)
TECHNICAL = Fact(
    "kegiatan",
    "Meningkatnya kompetensi teknis ASN",
    "Pengembangan Kompetensi Teknis",
    (Measure("Persentase ASN yang lulus diklat teknis", "96 %"),),
    (
        sub(
            "Penyelenggaraan Pengembangan Kompetensi Teknis Umum, Inti, dan Pilihan bagi Jabatan Administrasi "
            "Penyelenggara Urusan "
            "Pemerintahan Konkuren, Perangkat Daerah Penunjang, dan Urusan Pemerintahan Umum",
            "Jumlah ASN yang mengikuti diklat teknis",
            "240 Orang",
            "Rp 742.000.000",
        ),
        sub("Penyusunan Kebijakan Teknis Pengembangan Kompetensi", "Jumlah dokumen AKD", "1 Dokumen", "Rp 64.000.000"),
        sub(
            "Pembinaan, Pengoordinasian, Fasilitasi, Pemantauan, Evaluasi dan Pelaporan",
            "Jumlah laporan",
            "4 Laporan",
            "Rp 27.350.000",
        ),
    ),
    code="5.04.02.2.01",
    pagu="Rp 833.350.000",
)
LEADERS = Fact(
    "kegiatan",
    "Meningkatnya kompetensi manajerial dan fungsional",
    "Sertifikasi, Kelembagaan, Pengembangan Kompetensi Manajerial dan Fungsional",
    (Measure("Persentase pejabat struktural yang lulus PKA/PKP", "72 %"),),
    (
        sub(
            "Penyelenggaraan Pengembangan Kompetensi bagi Pimpinan Daerah, Jabatan Pimpinan Tinggi, Jabatan Fungsional, "
            "Kepemimpinan, dan Prajabatan",
            "Jumlah peserta PKA, PKP dan Latsar CPNS",
            "410 Orang",
            "Rp 4.218.600.000",
        ),
        sub(
            "Pengelolaan Lembaga Sertifikasi Penyelenggara Pemerintahan Dalam Negeri",
            "Jumlah laporan",
            "1 Laporan",
            "Rp 35.000.000",
        ),
        sub(
            "Pengelolaan Kelembagaan, Tenaga Pengembang Kompetensi, dan Sumber Belajar",
            "Jumlah modul",
            "6 Modul",
            "Rp 88.400.000",
        ),
        sub("Pelaksanaan Kerja Sama antar Lembaga", "Jumlah nota kesepahaman", "2 MoU", "Rp 30.000.000"),
    ),
    code="5.04.02.2.02",
    pagu="Rp 4.372.000.000",
)
PERSONNEL = Fact(
    "program",
    "Meningkatnya kualitas layanan dan manajemen kepegawaian daerah",
    "Program Kepegawaian Daerah",
    (Measure("Indeks sistem merit", "285 poin", "poin"), Measure("Indeks kepuasan layanan kepegawaian", "84,20")),
    (HIRING, CAREER, SKILLS, REVIEW),
    pagu="Rp 5.243.500.000",
)
TRAINING = Fact(
    "program",
    "Meningkatnya kualitas pengembangan kompetensi ASN",
    "Program Pengembangan Sumber Daya Manusia",
    (Measure("Persentase ASN yang memenuhi 20 JP per tahun", "55 %"),),
    (TECHNICAL, LEADERS),
    pagu="Rp 5.205.350.000",
)
SUPPORT = Fact(
    "program",
    "Terwujudnya tata kelola kesekretariatan yang akuntabel",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    (Measure("Nilai evaluasi SAKIP internal", "BB (72,60)"),),
    (PLANNING, FINANCE, ASSETS, STAFF, GENERAL, PURCHASE, SERVICES, UPKEEP),
    pagu="Rp 11.686.580.330",
)
ROOT = Fact(
    "misi",
    "Mewujudkan tata kelola pemerintahan yang bersih, profesional dan melayani",
    None,
    (),
    (
        Fact(
            "sasaran_daerah",
            "Meningkatnya kualitas reformasi birokrasi",
            None,
            (Measure("Indeks Reformasi Birokrasi", "B (66,75)"),),
            (
                Fact(
                    "tujuan",
                    "Terwujudnya aparatur sipil negara yang profesional, berintegritas dan berdaya saing",
                    None,
                    (Measure("Indeks Profesionalitas ASN (IP ASN)", "76,40"),),
                    (
                        Fact(
                            "sasaran",
                            "Meningkatnya penerapan sistem merit dalam manajemen ASN",
                            None,
                            (Measure("Nilai penerapan sistem merit", "Baik (285)"),),
                            (PERSONNEL,),
                        ),
                        Fact(
                            "sasaran",
                            "Meningkatnya kompetensi aparatur",
                            None,
                            (Measure("Dimensi kompetensi IP ASN", "32,15"),),
                            (TRAINING,),
                        ),
                        Fact(
                            "sasaran",
                            "Meningkatnya akuntabilitas kinerja BKPSDM",
                            None,
                            (Measure("Nilai SAKIP BKPSDM", "BB (72,60)"),),
                            (SUPPORT,),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
HOLDERS = (
    ("Kepala Bidang Pengadaan, Pemberhentian dan Informasi", 0, 0),
    ("Kepala Bidang Mutasi dan Promosi", 1, 1),
    ("Kepala Bidang Pengembangan Kompetensi Aparatur", 2, 2),
    ("Kepala Bidang Penilaian Kinerja dan Penghargaan", 3, 3),
    ("Kepala Bidang Pendidikan dan Pelatihan", 4, 5),
    ("Sekretaris BKPSDM", 6, 13),
)
"""Position, first and last column that it answers for."""
