"""Running text of the performance report 2019 of a regency's environment office."""

FOREWORD = (
    "Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa, atas rahmat dan karunia-Nya Laporan Kinerja Instansi "
    "Pemerintah (LKjIP) Dinas Lingkungan Hidup Kabupaten Purbalingga Tahun 2019 dapat diselesaikan.",
    "LKjIP disusun sebagai bentuk pertanggungjawaban atas pelaksanaan tugas dan fungsi serta penggunaan anggaran, berpedoman "
    "pada Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah dan Peraturan "
    "Menteri PANRB Nomor 53 Tahun 2014.",
    "Kami menyadari laporan ini masih jauh dari sempurna. Oleh karena itu saran dan masukan sangat kami harapkan demi "
    "perbaikan kinerja pada tahun-tahun mendatang.",
)
SUMMARY = (
    "Dinas Lingkungan Hidup Kabupaten Purbalingga pada tahun 2019 menetapkan 4 (empat) sasaran strategis dengan 11 (sebelas) "
    "indikator kinerja sasaran. Dari sebelas indikator tersebut, 8 indikator mencapai atau melebihi target dan 3 indikator "
    "belum mencapai target, yaitu Indeks Kualitas Air (IKA), Indeks Kualitas Tutupan Lahan (IKTL) dan persentase penanganan "
    "sampah.",
    "Anggaran belanja langsung yang dikelola setelah perubahan sebesar Rp 14,82 milyar dengan realisasi Rp 14,10 milyar atau "
    "95,14%. Anggaran tersebut dilaksanakan melalui 8 program dan 26 kegiatan.",
    "Permasalahan yang dihadapi antara lain masih rendahnya kesadaran masyarakat dalam memilah sampah dari sumbernya, "
    "umur teknis TPA Banjaran yang hampir habis, dan masih ditemukannya pembuangan limbah industri kecil ke badan air.",
)
BACKGROUND = (
    "Penyelenggaraan pemerintahan yang baik (good governance) mensyaratkan adanya akuntabilitas kinerja instansi pemerintah. "
    "Setiap perangkat daerah wajib mempertanggungjawabkan keberhasilan maupun kegagalan pelaksanaan misinya secara periodik.",
    "LKjIP Dinas Lingkungan Hidup Tahun 2019 merupakan laporan tahun ketiga pelaksanaan Renstra Dinas Lingkungan Hidup "
    "setelah penataan perangkat daerah berdasarkan Peraturan Daerah Nomor 12 Tahun 2016.",
)
DUTIES = (
    "Berdasarkan Peraturan Bupati Purbalingga Nomor 88 Tahun 2016, Dinas Lingkungan Hidup mempunyai tugas membantu Bupati "
    "melaksanakan urusan pemerintahan bidang lingkungan hidup, dengan fungsi :"
)
FUNCTIONS = (
    "perumusan kebijakan teknis bidang lingkungan hidup;",
    "pelaksanaan kebijakan bidang tata lingkungan, pengendalian pencemaran, persampahan dan pertamanan;",
    "pelaksanaan evaluasi dan pelaporan bidang lingkungan hidup;",
    "pelaksanaan administrasi dinas; dan",
    "pelaksanaan fungsi lain yang diberikan oleh Bupati.",
)
STAFF = (
    ("1", "S2", "6", "2", "8"),
    ("2", "S1/D4", "17", "11", "28"),
    ("3", "D3", "5", "4", "9"),
    ("4", "SLTA", "61", "7", "68"),
    ("5", "SLTP/SD", "42", "3", "45"),
    ("", "Jumlah", "131", "27", "158"),
)
FLEET = (
    ("1", "Dump truck", "14", "11", "3"),
    ("2", "Arm roll truck", "5", "5", "-"),
    ("3", "Kontainer", "47", "38", "9"),
    ("4", "Kendaraan roda tiga", "31", "24", "7"),
)
ISSUES = (
    "Timbulan sampah mencapai 372 ton/hari sedangkan kapasitas pengangkutan baru 109 ton/hari;",
    "Umur teknis TPA Banjaran diperkirakan hanya sampai dengan tahun 2021;",
    "Menurunnya kualitas air sungai akibat limbah domestik dan industri kecil (tahu, batik dan knalpot);",
    "Berkurangnya ruang terbuka hijau karena alih fungsi lahan pada kawasan perkotaan;",
    "Belum optimalnya pengawasan terhadap pemegang izin lingkungan karena hanya tersedia 2 orang PPLHD.",
)
ORDER = (
    ("BAB I", "Pendahuluan, memuat latar belakang, tugas dan fungsi, sumber daya serta isu strategis."),
    ("BAB II", "Perencanaan Kinerja, memuat ringkasan Renstra, IKU dan Perjanjian Kinerja Tahun 2019."),
    ("BAB III", "Akuntabilitas Kinerja, memuat capaian kinerja organisasi dan realisasi anggaran."),
    ("BAB IV", "Penutup, memuat simpulan dan langkah perbaikan kinerja."),
)
VISION = (
    "Renstra Dinas Lingkungan Hidup Tahun 2016-2021 mengacu pada RPJMD Kabupaten Purbalingga dengan visi Bupati dan Wakil "
    "Bupati “Purbalingga yang mandiri dan berdaya saing, menuju masyarakat sejahtera yang berakhlak mulia”. Visi tersebut "
    "dijabarkan dalam tujuh misi, yaitu :"
)
MISSIONS = (
    "menyelenggarakan pemerintahan yang profesional, efektif, inovatif, bersih, akuntabel dan demokratis;",
    "mendorong kehidupan masyarakat religius yang beriman dan bertaqwa;",
    "mengupayakan kecukupan kebutuhan pokok manusia utamanya pangan dan papan secara layak;",
    "meningkatkan kualitas sumber daya manusia melalui pendidikan dan kesehatan;",
    "mempercepat pertumbuhan dan pemerataan ekonomi rakyat;",
    "meningkatkan pembangunan berbasis desa dan kawasan perdesaan; dan",
    "mewujudkan kawasan perkotaan dan perdesaan yang sehat dan menarik dengan menjaga kelestarian lingkungan hidup.",
)
PLAN = (
    "Dinas Lingkungan Hidup mendukung pencapaian misi ketujuh. Tujuan dan sasaran Renstra beserta indikator dan target "
    "kinerja tahunannya disajikan pada tabel 2.1."
)
AGREEMENT = (
    "Perjanjian Kinerja merupakan tekad dan janji rencana kinerja tahunan yang akan dicapai antara Kepala Dinas Lingkungan "
    "Hidup dengan Bupati Purbalingga. Perjanjian Kinerja Tahun 2019 ditetapkan pada bulan Januari 2019, dengan rincian "
    "sebagai berikut:"
)
METHOD = (
    "Pengukuran kinerja dilakukan dengan membandingkan target yang telah ditetapkan dalam Perjanjian Kinerja dengan "
    "realisasinya. Apabila semakin tinggi realisasi menunjukkan kinerja yang semakin baik, digunakan rumus (1). Apabila "
    "semakin tinggi realisasi menunjukkan kinerja yang semakin rendah, digunakan rumus (2)."
)
WORDS = {
    "Indeks Kualitas Air (IKA)": (
        "Nilai IKA dihitung dari hasil pemantauan 7 sungai pada 14 titik pantau. Pada tahun 2019 IKA sebesar 51,43 atau naik "
        "0,52 poin dibanding tahun 2018, namun belum mencapai target 52. Parameter yang melebihi baku mutu adalah BOD, COD dan "
        "total coliform, terutama pada bagian hilir Sungai Klawing dan Sungai Gringsing.",
        "Faktor penghambat: 47% rumah tangga di bantaran sungai belum memiliki sarana pengolah air limbah domestik. Upaya yang "
        "dilakukan adalah pembangunan 2 unit IPAL komunal industri tahu di Kecamatan Kutasari.",
    ),
    "Indeks Kualitas Udara": (
        "Pemantauan udara ambien dilakukan dengan metode passive sampler pada empat lokasi (transportasi, industri, "
        "perkantoran dan permukiman). Rata-rata NO2 sebesar 9,82 µg/m3 dan SO2 sebesar 7,15 µg/m3, masih di bawah baku mutu.",
    ),
    "Persentase usaha dan/atau kegiatan yang taat terhadap izin lingkungan": (
        "Dari 60 usaha dan/atau kegiatan yang diawasi, 40 di antaranya (66,67%) telah taat terhadap izin lingkungan. "
        "Ketidaktaatan terbanyak adalah tidak disampaikannya laporan pelaksanaan UKL-UPL setiap semester.",
    ),
    "Jumlah pengaduan kasus lingkungan yang belum tertangani": (
        "Sepanjang tahun 2019 diterima 23 pengaduan dan 19 pengaduan telah selesai ditangani. Empat kasus yang tersisa masih "
        "dalam proses verifikasi lapangan.",
    ),
    "Indeks Kualitas Tutupan Lahan (IKTL)": (
        "IKTL dipengaruhi luas hutan, semak belukar, kebun raya dan RTH. Realisasi 37,71 hanya terpaut 0,04 poin dari target. "
        "Penanaman 16.200 batang pohon pada enam mata air belum seluruhnya tercatat sebagai tutupan lahan pada citra satelit.",
    ),
    "Persentase Ruang Terbuka Hijau (RTH) publik perkotaan": (
        "Luas RTH publik bertambah 3,1 ha dengan selesainya penataan Taman Usman Janatin dan tiga taman kecamatan.",
    ),
    "Persentase penanganan sampah": (
        "Sampah yang ditangani tahun 2019 sebanyak 39.726 ton dari 78.110 ton timbulan sampah wilayah pelayanan. Target 52% "
        "belum tercapai karena pengadaan 8 unit kendaraan roda tiga gagal lelang serta tingginya kerusakan armada.",
        "Solusi: pengadaan kendaraan roda tiga diusulkan kembali pada APBD 2020 dan penyusunan studi kelayakan TPA baru.",
    ),
    "Persentase pengurangan sampah": (
        "Pengurangan sampah melalui TPS 3R, bank sampah dan pengomposan mencapai 4.960 ton atau hampir 6,4% dari timbulan.",
    ),
    "Jumlah bank sampah aktif": (
        "Jumlah bank sampah aktif bertambah 23 unit. Sebanyak 71 bank sampah tersebar di 15 kecamatan, sedangkan tiga "
        "kecamatan belum memiliki bank sampah aktif.",
    ),
    "Nilai SAKIP Dinas Lingkungan Hidup": (
        "Nilai SAKIP naik 2,65 poin dengan predikat B. Rekomendasi Inspektorat adalah penyempurnaan cascading kinerja dan "
        "pemanfaatan pengukuran kinerja triwulanan.",
    ),
    "Indeks Kepuasan Masyarakat (IKM)": (
        "Survei dilakukan terhadap 212 responden pada layanan rekomendasi UKL-UPL, laboratorium dan penyedotan tinja. "
        "Unsur terendah adalah waktu penyelesaian layanan.",
    ),
}
SAVED = (
    "Sisa anggaran belanja langsung sebesar Rp 720.300.220,00 terutama berasal dari gagal lelang pengadaan kendaraan roda tiga "
    "dan efisiensi bahan bakar armada. Rincian capaian kinerja dan anggaran program dan kegiatan disajikan pada tabel 3.11."
)
CLOSING = (
    "Secara umum capaian kinerja Dinas Lingkungan Hidup Kabupaten Purbalingga tahun 2019 termasuk dalam kategori Sangat "
    "Tinggi. Meskipun demikian masih terdapat tiga indikator yang belum mencapai target dan perlu mendapat perhatian.",
    "Langkah-langkah yang akan dilakukan pada tahun mendatang adalah :",
)
STEPS = (
    "mempercepat proses pengadaan sarana persampahan sejak awal tahun anggaran;",
    "menyusun dokumen perencanaan TPA pengganti TPA Banjaran;",
    "memperluas pembangunan IPAL komunal pada sentra industri kecil;",
    "menambah jumlah PPLHD serta mendorong pelaporan UKL-UPL secara elektronik; dan",
    "memperkuat pemantauan rencana aksi setiap triwulan.",
)
