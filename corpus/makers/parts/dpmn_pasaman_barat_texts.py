"""Running text of the report of an office for villages (nagari)."""

PREFACE = (
    "Puji syukur ke hadirat Allah SWT atas rahmat dan karunia-Nya sehingga Laporan Kinerja Instansi Pemerintah (LKjIP) Dinas "
    "Pemberdayaan Masyarakat dan Nagari Kabupaten Pasaman Barat Tahun 2022 dapat diselesaikan tepat pada waktunya.",
    "Laporan ini disusun berdasarkan Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi "
    "Pemerintah dan Peraturan Menteri PAN dan RB Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan "
    "Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah.",
    "Kami menyadari laporan ini masih jauh dari sempurna. Untuk itu saran dan masukan yang membangun sangat kami harapkan demi "
    "perbaikan kinerja di tahun yang akan datang.",
)
SUMMARY = (
    "LKjIP Dinas Pemberdayaan Masyarakat dan Nagari (DPMN) Tahun 2022 memuat pertanggungjawaban atas 4 (empat) sasaran strategis "
    "dengan 8 (delapan) indikator kinerja utama yang diperjanjikan Kepala Dinas kepada Bupati Pasaman Barat.",
    "Dari 8 (delapan) indikator tersebut, 4 (empat) indikator mencapai atau melampaui target dan 4 (empat) "
    "indikator belum mencapai "
    "target. Capaian terendah terdapat pada Bumnag aktif, yaitu 43 dari 90 Bumnag yang terbentuk (47,78 persen).",
    "Jumlah anggaran setelah perubahan sebesar Rp6,5 miliar lebih dengan penyerapan di atas 94 persen. Sisa anggaran "
    "berasal dari efisiensi perjalanan dinas, gaji, serta kegiatan kerja sama antar nagari yang tidak terlaksana seluruhnya.",
    "Langkah perbaikan tahun 2023 diarahkan pada pendampingan Bumnag, percepatan penyelesaian batas nagari hasil pemekaran serta "
    "penguatan pengelolaan keuangan nagari berbasis aplikasi.",
)
CONTENTS = (
    ("KATA PENGANTAR", "i"),
    ("IKHTISAR EKSEKUTIF", "ii"),
    ("DAFTAR ISI", "iii"),
    ("BAB I     PENDAHULUAN", "1"),
    ("               A.  Latar Belakang", "1"),
    ("               B.  Kedudukan, Tugas dan Fungsi", "1"),
    ("               C.  Struktur Organisasi dan Sumber Daya", "2"),
    ("               D.  Permasalahan dan Isu Strategis", "3"),
    ("BAB II    PERENCANAAN KINERJA", "4"),
    ("BAB III   AKUNTABILITAS KINERJA", "8"),
    ("BAB IV   PENUTUP", "16"),
    ("LAMPIRAN", ""),
)
BACKGROUND = (
    "Terselenggaranya kepemerintahan yang baik (good governance) merupakan prasyarat bagi setiap pemerintahan untuk mewujudkan "
    "aspirasi masyarakat. Dalam rangka itu diperlukan pengembangan dan penerapan sistem pertanggungjawaban yang tepat, jelas dan "
    "terukur.",
    "Kabupaten Pasaman Barat terdiri dari 11 (sebelas) kecamatan. Sampai dengan tahun 2021 terdapat 19 nagari induk, dan melalui "
    "proses pemekaran sejak tahun 2016 bertambah 71 nagari sehingga pada tahun 2022 seluruhnya berjumlah 90 nagari. Pertambahan "
    "jumlah nagari membawa konsekuensi pada beban pembinaan yang makin besar.",
    "Dana Desa yang disalurkan ke nagari tahun 2022 sebesar Rp 78,4 milyar dan Alokasi Dana Nagari sebesar Rp 69,1 milyar. "
    "Pengelolaannya memerlukan pendampingan yang terus menerus karena sebagian besar wali nagari adalah penjabat.",
)
DUTY = (
    "Berdasarkan Peraturan Bupati Pasaman Barat tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi serta Tata Kerja, "
    "DPMN mempunyai tugas membantu Bupati melaksanakan urusan pemerintahan di bidang pemberdayaan masyarakat dan nagari. Dalam "
    "melaksanakan tugas tersebut DPMN menyelenggarakan fungsi:"
)
FUNCTIONS = (
    "perumusan kebijakan teknis di bidang pemberdayaan masyarakat dan nagari;",
    "pelaksanaan pembinaan administrasi pemerintahan nagari;",
    "pelaksanaan pemberdayaan lembaga kemasyarakatan dan lembaga adat;",
    "pembinaan usaha ekonomi nagari dan pemanfaatan teknologi tepat guna; dan",
    "pelaksanaan fungsi lain yang diberikan oleh Bupati.",
)
POSTS = (
    "Kepala Dinas;",
    "Sekretaris, membawahi Sub Bagian Umum dan Kepegawaian serta Sub Bagian Keuangan;",
    "Kepala Bidang Pemerintahan Nagari;",
    "Kepala Bidang Pemberdayaan Masyarakat;",
    "Kepala Bidang Pengembangan Ekonomi Nagari; dan",
    "Kelompok Jabatan Fungsional.",
)
STAFF = (
    ("IV", "6", "4", "10"),
    ("III", "11", "12", "23"),
    ("II", "3", "1", "4"),
    ("Jumlah", "20", "17", "37"),
)
ISSUES = (
    "Masih terdapat 13 nagari berstatus tertinggal pada tahun 2021 terutama di wilayah pesisir dan pebukitan;",
    "Belum tuntasnya penegasan batas nagari hasil pemekaran;",
    "Lebih dari separuh Bumnag belum menyampaikan laporan keuangan dan belum memiliki unit usaha yang berjalan;",
    "Kapasitas aparatur nagari dalam pengelolaan keuangan dan aset belum merata; dan",
    "Rendahnya pemanfaatan teknologi tepat guna oleh masyarakat.",
)
VISION = (
    "Rencana Pembangunan Jangka Menengah Daerah (RPJMD) Kabupaten Pasaman Barat Tahun 2021-2026 menetapkan Visi Bupati dan Wakil "
    "Bupati sebagai berikut:",
    "**“Mewujudkan Pasaman Barat yang Bermartabat, Maju dan Sejahtera”**",
    "Visi tersebut dijabarkan ke dalam 5 (lima) misi, yaitu:",
)
MISSIONS = (
    "Membangun sumber daya manusia yang sehat, cerdas dan berkarakter;",
    "Meningkatkan pembangunan infrastruktur yang merata;",
    "Mengembangkan perekonomian berbasis potensi unggulan dan nagari;",
    "Meningkatkan tata kelola pemerintahan yang bersih dan melayani;",
    "Memperkuat kehidupan beragama, adat dan budaya.",
)
SUPPORTS = (
    "DPMN mendukung misi ketiga dan misi keempat. Keterkaitan tujuan, sasaran dan target Renstra DPMN disajikan pada tabel di "
    "halaman berikut."
)
MAIN = (
    "Indikator Kinerja Utama (IKU) merupakan ukuran keberhasilan dari suatu tujuan dan sasaran strategis. IKU DPMN ditetapkan "
    "dengan Keputusan Kepala Dinas dan dipakai sebagai dasar penyusunan Perjanjian Kinerja."
)
AGREEMENT = (
    "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, kami "
    "yang bertanda tangan di bawah ini berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, "
    "dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan.",
    "Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.",
)
MEASURE = (
    "Pengukuran kinerja dilakukan dengan membandingkan realisasi dengan target. Semakin tinggi realisasi "
    "menunjukkan kinerja yang "
    "semakin baik, kecuali untuk indikator jumlah nagari tertinggal yang dihitung dengan rumus (2 x Target – Realisasi) / "
    "Target x 100%. Hasil pengukuran diberi predikat menurut skala ordinal berikut."
)
ANALYSIS = (
    (
        "Jumlah nagari maju dan mandiri tahun 2022 sebanyak 24 nagari dari 90 nagari (26,67%), bertambah 5 nagari dibanding "
        "tahun 2021. Kenaikan terbesar terjadi di Kecamatan Pasaman dan Luhak Nan Duo yang didukung akses jalan, jaringan "
        "internet dan keberadaan pasar nagari.",
        "Nagari tertinggal berkurang dari 13 menjadi 10 nagari, masih lebih banyak 1 nagari dari target. Nagari yang belum naik "
        "status pada umumnya memiliki nilai Indeks Ketahanan Lingkungan yang rendah (di bawah 0,55) akibat gempa bumi "
        "25 Februari 2022 yang merusak sarana air bersih.",
    ),
    (
        "Dari 90 Bumnag yang terbentuk baru 43 yang aktif. Hal ini disebabkan (1) perubahan status badan hukum sesuai "
        "PP 11 Tahun "
        "2021, baru 29 Bumnag yang memperoleh sertifikat; (2) pengurus yang berganti mengikuti pergantian wali nagari; dan (3) "
        "penyertaan modal yang dialihkan untuk BLT Dana Desa sebesar 40 persen.",
        "Penilaian terhadap 270 LKN menghasilkan 184 lembaga berkategori baik. Posyantek “Saiyo” meraih juara III "
        "tingkat Provinsi "
        "Sumatera Barat dengan alat pengering jagung hemat energi.",
    ),
    (
        "Sebanyak 83 nagari menetapkan APB Nagari sebelum 31 Desember, melampaui target 77 nagari. Keberhasilan ini "
        "didukung klinik "
        "APB yang dibuka 3 bulan di kantor camat serta surat edaran Bupati mengenai batas waktu penetapan.",
        "Nagari tanpa temuan materil baru 64 nagari (71%). Temuan terbanyak adalah kelebihan bayar pekerjaan fisik dan "
        "pajak yang "
        "terlambat disetor, dengan nilai Rp 412.300.000 dan telah ditindaklanjuti 78 persen.",
    ),
    (
        "Nilai AKIP Dinas hasil evaluasi Inspektorat tahun 2022 sebesar 66,45 atau predikat B, kurang 0,55 dari target. Komponen "
        "terendah adalah evaluasi internal dengan bobot 25 dan nilai 14,20.",
    ),
)
COMPARED = (
    "Dibanding tahun sebelumnya, seluruh indikator mengalami perbaikan realisasi. Namun persentase capaian Bumnag aktif turun, "
    "antara lain karena target tahun 2022 dinaikkan pada saat penyusunan perjanjian kinerja (dari 55 menjadi 56 persen).",
    "Terhadap target akhir Renstra, rata-rata kemajuan sudah di atas 70 persen. Indikator jumlah nagari tertinggal "
    "tidak dihitung "
    "tingkat kemajuannya karena target tahun 2026 adalah nol.",
    "Tidak seluruh indikator mempunyai pembanding di tingkat nasional. Indikator yang dapat dibandingkan disajikan pada tabel "
    "berikut.",
)
SPENDING = (
    "Tingkat efisiensi dihitung dari selisih antara rata-rata capaian kinerja sasaran dengan persentase penyerapan "
    "anggaran program "
    "yang mendukungnya. Sasaran dengan selisih positif dinyatakan efisien.",
    "Selisih terkecil terdapat pada sasaran kedua karena capaian Bumnag aktif jauh di bawah target. Pembinaan lembaga lebih "
    "banyak berupa pelatihan, sedangkan pendampingan di lapangan terbatas oleh jumlah pegawai (hanya 4 orang pada "
    "bidang terkait).",
)
MONEY = (
    "Pada APBD Perubahan Tahun Anggaran 2022, DPMN melaksanakan 5 (lima) program, 10 (sepuluh) kegiatan dan 28 sub kegiatan. "
    "Rincian anggaran dan realisasi masing-masing disajikan dalam tabel sebagai berikut."
)
CLOSING = (
    "Secara umum kinerja DPMN Kabupaten Pasaman Barat tahun 2022 sudah baik, walaupun masih ada empat indikator yang belum "
    "mencapai target. Keberhasilan tersebut tidak terlepas dari dukungan camat, wali nagari, tenaga pendamping profesional dan "
    "seluruh lembaga kemasyarakatan.",
    "Untuk meningkatkan kinerja pada tahun 2023 akan dilakukan langkah-langkah:",
)
STEPS = (
    "Mendampingi 45 Bumnag untuk memperoleh sertifikat badan hukum paling lambat bulan September;",
    "Menyusun peta jalan pengentasan 10 nagari tertinggal bersama perangkat daerah terkait;",
    "Memperluas penerapan Siskeudes online dan transaksi non tunai di seluruh nagari;",
    "Menyusun pedoman evaluasi internal dan memantau rencana aksi setiap triwulan.",
)
