"""What the slides of Dinas Sosial Kabupaten Kotawaringin Timur say, slide by slide, spelling as printed.

A key like "1.2.1" is a place in the tree: CSF 1, second kondisi antara, first kondisi yang diperlukan.
A mark tells which indicator of the node a printed indicator is: "a" the first, "b" a second one.
"""

from typing import Any

# rows of the three-column table of TAHAP 1
STARTING_POINTS: list[tuple[str, ...]] = [
    ("Sesuai Ekspetasi Masyarakat", "Sesuai Mandat", "Sesuai Dengan Isu Strategis"),
    (
        "Keterangan Pengisian: 1. Elaborasi Mandat dan Isu Strategis 2. Solusi dari adanya Permasalahan",
        "Keterangan Pengisian: 1. Diambil dari UU 23 tahun 2014 (Sesuai urusan setiap PD, ambil yang lingkup Daerah Kab/Kota)",
        "Keterangan Pengisian: 1. Diambil dari Renstra bagian Isu Strategis",
    ),
    (
        "1. Fasilitasi Bantuan Pengembangan Ekonomi Masyarakat berupa Bantuan Kelompok Usaha Bersama (KUBE)",
        "1. Pemberdayaan sosial a. Pemberdayaan sosial KAT. b. Penerbitan izin "
        "pengumpulan sumbangan dalam Daerah kabupaten/kota. c. Pengembangan potensi "
        "sumber kesejahteraan sosial Daerah kabupaten/kota. d. Pembinaan lembaga "
        "konsultasi kesejahteraan keluarga (LK3) yang wilayah kegiatannya di Daerah "
        "kabupaten/kota.",
        "1. Belum optimalnya penguatan perlindungan sosial kelompok masyarakat rentan dan penduduk miskin",
    ),
    (
        "2. Fasilitas bantuan pengembangan ekonomi keluarga berupa bantuan Usaha Ekonomi Produktif (UEP)",
        "2. Penanganan Warga Negara Migran Korban Tindak Kekerasan a. Pemulangan warga "
        "negara migran korban tindak kekerasan dari titik debarkasi di Daerah "
        "kabupaten/kota untuk dipulangkan ke Desa/kelurahan asal.",
        "2. Kontribusi anggaran yang belum seimbang antara pemerintah pusat dengan "
        "pemerintah provinsi sehingga diperlukan kebijakan khusus yang mengarah kepada "
        "keseimbangan pendanaan sehingga program pusat mendapat dukungan yang memadai "
        "dari pemerintah provinsi",
    ),
    (
        "3. Fasilitasi pemenuhan alat bantu mobilitas bagi Penyandang Disabilitas berupa "
        "Bantuan Alat Bantu Mobilitas bagi Penyandang Disabilitas",
        "3. Rehabilitasi Sosial a. Rehabilitasi sosial bukan/tidak termasuk bekas korban "
        "penyalahgunaan NAPZA dan orang dengan Human Immunodeficiency Virus/ Acquired "
        "Immuno Deficiency Syndrome yang tidak memerlukan rehabilitasi pada panti, dan "
        "rehabilitasi anak yang berhadapan dengan hukum",
        "3. Perbedaan nomenkelatur instansi sosial pada kabupaten kota yang menyebabkan "
        "pelayanan menjadi lebih sempit karena dukungan anggaran yang terbagi dengan "
        "sektor lain",
    ),
    (
        "",
        "4. Perlindungan dan Jaminan Sosial a. Pemeliharaan anak-anak terlantar. b. "
        "Pendataan dan Pengelolaan data fakir miskin cakupan Daerah kabupaten/kota",
        "4. Proses rotasi yang cukup cepat di kabupaten/kota sehingga keberlanjutan "
        "program menjadi terganggu karena proses tersebut tidak disertai dengan "
        "regenerasi yang matang dalam perpindahan kekuasaan dalam organisasi",
    ),
    (
        "",
        "5. Penanganan Bencana a. Penyediaan kebutuhan dasar dan pemulihan trauma bagi "
        "korban bencana kabupaten/kota. b. Penyelenggaraan pemberdayaan masyarakat "
        "terhadap kesiapsiagaan bencana kab/kota",
        "5. Masih Lemahnya SDM Pengelola Data",
    ),
    ("", "6. Taman Makam Pahlawan a. Pemeliharaan taman makam pahlawan nasional kabupaten/kota"),
]

# heading left, key of the node that the heading names, heading right, left cell, right cells
CONDITIONS: list[tuple[Any, ...]] = [
    (
        "Faktor Penyebab/Pembentuk (CSF 1)",
        None,
        "Kondisi yang diperlukan",
        ("1", "Meningkatnya Pelayanan Sosial PPKS"),
        [
            ("1.1", "Terwujudnya korban bencana yang tertangani dengan bantuan"),
            ("1.2", "Terwujudnya rehabilitasi bagi PPKS"),
            ("1.3", "Terwujudnya distribusi bantuan jaminan sosial yang tepat sasaran"),
            ("1.4", "Terwujudnya penanganan warga negara migran yang dipulangkan ke daerah asal"),
        ],
    ),
    (
        "Kondisi Antara CSF (Critical Success Factor) 1",
        None,
        "Kondisi yang diperlukan",
        ("1.1", "Terwujudnya korban bencana yang tertangani dengan bantuan"),
        [("1.1.1", "Terpenuhinya kebutuhan dasar korban bencana alam")],
    ),
    (
        "Kondisi Antara (Terwujudnya korban bencana yang tertangani dengan bantuan)",
        "1.1",
        "Kondisi yang diperlukan",
        ("1.1.1", "Terpenuhinya kebutuhan dasar korban bencana alam"),
        [
            (
                "1.1.1.1",
                "Terpenuhinya Kebutuhan Permakanan Per Orang Sesuai dengan Standar Gizi Minimal Kewenangan Kabupaten/Kota",
            ),
            (
                "1.1.1.2",
                "Tersedianya Pakaian dan Kelengkapan Lainnya dalam 1 Tahun Kewenangan Kabupaten/Kota",
            ),
            ("1.1.1.3", "Tersedianya Tempat Penampungan Pengungsi Kewenangan Kabupaten/ Kota"),
            (
                "1.1.1.4",
                "Terpenuhinya Orang yang Mendapatkan Penanganan Khusus bagi Kelompok Rentan Kewenangan Kabupaten/ Kota",
            ),
            ("1.1.1.5", "Terpenuhinya Pelayanan Dukungan Psikososial Kewenangan Kabupaten/Kota"),
        ],
    ),
    (
        "Kondisi Antara CSF (Critical Success Factor) 1",
        None,
        "Kondisi yang diperlukan",
        ("1.2", "Terwujudnya rehabilitasi bagi PPKS"),
        [
            (
                "1.2.1",
                "Terwujudnya Rehabilitasi Dasar Penyandang Disabilitas Terlantar, Anak "
                "Terlantar, Lanjut Usia Terlantar serta Gelandangan di Luar Panti Sosial",
            ),
            (
                "1.2.2",
                "Terwujudnya rehabilitasi bagi Penyandang Masalah Kesejahteraan Sosial (PMKS) "
                "Lainnya Bukan Korban HIV/AIDS dan NAPZA di Luar Panti",
            ),
        ],
    ),
    (
        "Kondisi Antara (Terwujudnya Rehabilitasi Bagi PPKS)",
        "1.2",
        "Kondisi yang diperlukan",
        ("1.2", "Terwujudnya rehabilitasi bagi PPKS"),
        [
            (
                "1.2.1.1",
                "Terpenuhinya Pemenuhan Kebutuhan Permakanan Sesuai Dengan Standar Gizi Minimal Kewenangan Kabupaten/Kota",
            ),
            (
                "1.2.1.2",
                "Tersedianya Pakaian dan Kelengkapan Lainnya dalam 1 Tahun Kewenangan Kabupaten/Kota",
            ),
            (
                "1.2.1.3",
                "Terpenuhinya Disabilitas yang mendapatkan bantuan alat dengar, kursi roda dan "
                "kruk Sesuai Kebutuhan Kewenangan Kabupaten/Kota",
            ),
            ("1.2.1.4", "Terpenuhinya Orang Yang Mendapatkan Reunifikasi Keluarga Kewenangan Kab/Kota"),
            (
                "1.2.1.5",
                "Terlaksananya Pemberian Bimbingan Fisik, Mental, Spiritual dan Sosial Kewenangan Kabupaten/Kota",
            ),
            (
                "1.2.1.6",
                "Terlaksananya Bimbingan Sosial Kepada Keluarga Penyandang Disabilitas "
                "Terlantar, Anak Terlantar, Lanjut usia Terlantar Serta Gelandangan Pengemis "
                "dan Masyarakat Kewenangan Kab/Kota",
            ),
            (
                "1.2.1.7",
                "Terpenuhinya Fasilitasi Kebutuhan Pembuatan NIK, Akta Kelahiran, Surat Nikah "
                "dan Kartu Identitas Anak Bagi Penyandang Disabilitas Kewenangan Kab/Kota",
            ),
            (
                "1.2.1.8",
                "Terpenuhinya Orang yang Mendapatkan Akses ke Layanan Pendidikan dan Kesehatan Dasar Kewenangan Kabupaten/Kota",
            ),
            ("1.2.1.9", "Terpenuhinya Orang Yang Mendapatkan Layanan Data dan Pengaduan Kewenangan Kab/Kota"),
            ("1.2.1.10", "Terlaksananya Pemberian Layanan Kedaruratan Kewenangan Kab/Kota"),
            ("1.2.1.11", "Terlaksananya Pemberian Pelayanan Penelusuran Keluarga Kewenangan Kab/Kota"),
            ("1.2.1.12", "Terpenuhinya Layanan Rujukan Kewenangan Kabupaten/ Kota"),
        ],
    ),
    (
        "Kondisi Antara (Terwujudnya Rehabilitasi Bagi PPKS)",
        "1.2",
        "Kondisi yang diperlukan",
        (
            "1.2.2",
            "Terwujudnya rehabilitasi bagi Penyandang Masalah Kesejahteraan Sosial (PMKS) "
            "Lainnya Bukan Korban HIV/Aids dan Napza di Luar Panti Sosial",
        ),
        [
            (
                "1.2.2.1",
                "Terlaksananya Pemenuhan Kebutuhan Perbekalan Kesehatan di Luar Panti Kewenangan Kabupaten/ Kota",
            ),
            ("1.2.2.2", "Terlaksananya Pemberian Layanan Rujukan Kewenangan Kabupaten Kota"),
        ],
    ),
    (
        "Kondisi Antara CSF (Critical Success Factor) 1",
        None,
        "Kondisi yang diperlukan",
        ("1.3", "Terwujudnya Distribusi Bantuan Jaminan Sosial Yang Tepat Sasaran"),
        [("1.3.1", "Terpenuhinya PPKS Yang Menerima Bantuan")],
    ),
    (
        "Kondisi Antara (Terwujudnya distribusi bantuan jaminan sosial yang Tepat Sasaran)",
        "1.3",
        "Kondisi yang diperlukan",
        ("1.3.1", "Terpenuhinya PPKS Yang Menerima Bantuan"),
        [
            (
                "1.3.1.1",
                "Terpenuhinya Keluarga Penerima Manfaat (KPM) yang Mendapatkan Bantuan Sosial "
                "Kesejahteraan Keluarga Kewenangan Kabupaten/Kota",
            )
        ],
    ),
    (
        "Kondisi Antara CSF (Critical Success Factor) 1",
        None,
        "Kondisi yang diperlukan",
        ("1.4", "Terwujudnya Penanganan Warga Negara Migran Yang Dipulangkan Ke Daerah Asal"),
        [
            (
                "1.4.1",
                "Terpenuhinya Pemulangan Warga Negara Migran Korban Tindak Kekerasan Dari "
                "Titik Debarkasi di Daerah Kab/Kota untuk Dipulangkan ke Daerah Desa/Kelurahan "
                "Asal",
            )
        ],
    ),
    (
        "Kondisi Antara (Terwujudnya Penanganan Warga Negara Migran Yang Dipulangkan Ke Daerah Asal)",
        "1.4",
        "Kondisi yang diperlukan",
        (
            "1.4.1",
            "Terpenuhinya Pemulangan Warga Negara Migran Korban Tindak Kekerasan Dari Titik "
            "Debarkasi di Daerah Kab/Kota untuk Dipulangkan ke Daerah Desa/Kelurahan Asal",
        ),
        [
            (
                "1.4.1.1",
                "Terfasilitasinya Pemulangan Warga Negara Migran Korban Tindak Kekerasan Dari "
                "Titik Debarkasi di Daerah Kab/Kota untuk Dipulangkan ke Daerah Desa/Kelurahan "
                "Asal",
            )
        ],
    ),
    (
        "Faktor Penyebab/Pembentuk (CSF 2)",
        None,
        "Kondisi yang diperlukan",
        (
            "2",
            "Meningkatnya kapasitas potensi sumber kesejahteraan sosial (PSKS) dan restorasi nilai nilai sosial",
        ),
        [("2.1", "Terwujudnya PSKS yang berdaya"), ("2.2", "Terkelolanya taman makam pahlawan dengan baik")],
    ),
    (
        "Kondisi Antara CSF (Critical Success Factor) 2",
        None,
        "Kondisi yang diperlukan",
        ("2.1", "Terwujudnya PSKS yang berdaya"),
        [("2.1.1", "Terlaksananya peningkatan kemampuan PSKS")],
    ),
    (
        "Kondisi Antara Terwujudnya PSKS Yang Berdaya",
        "2.1",
        "Kondisi yang diperlukan",
        ("2.1.1", "Terwujudnya peningkatan kemampuan PSKS"),
        [
            (
                "2.1.1.1",
                "Terlaksananya Peningkatan Kemampuan Potensi Kesejahteraan Sosial Kelembagaan Masyarakat Kewenangan Kab/Kota",
            )
        ],
    ),
    (
        "Kondisi Antara CSF (Critical Success Factor) 2",
        None,
        "Kondisi yang diperlukan",
        ("2.2", "Terkelolanya taman makam pahlawan dengan baik"),
        [("2.2.1", "Terpeliharanya Taman Makam Pahlawan")],
    ),
    (
        "Kondisi Antara (Terkelolanya Taman makam Pahlawan Dengan Baik)",
        "2.2",
        "Kondisi yang diperlukan",
        ("2.2.1", "Terpeliharanya Taman Makam Pahlawan"),
        [
            ("2.2.1.1", "Terlaksananya Pemeliharaan Taman Makam Pahlawan Nasional Kabupaten/Kota"),
            ("2.2.1.2", "Terlaksananya Pengamanan Taman Makam Pahlawan Nasional Kabupaten/Kota"),
        ],
    ),
    (
        "Faktor Penyebab/Pembentuk (CSF 3)",
        None,
        "Kondisi yang diperlukan",
        ("3", "Meningkatnya akuntabilitas kinerja perangkat daerah"),
        [("3.1", "Terwujudnya akuntabilitas kinerja dinas sosial")],
    ),
    (
        "Kondisi Antara CSF (Critical Success Factor) 3",
        None,
        "Kondisi yang diperlukan",
        ("3.1", "Terwujudnya Akuntabilitas Kinerja Dinas Sosial"),
        [
            ("3.1.1", "Terpenuhinya perencanaan, penganggaran dan evaluasi kinerja yang disusun tepat waktu"),
            (
                "3.1.2",
                "Terpenuhinya unit kerja yang menyusun perencanaan dan laporan kinerja keuangan dengan kualitas baik",
            ),
            ("3.1.3", "Terpenuhinya Penyusunan Laporan Kinerja Kepegawaian Yang Tepat Waktu"),
            ("3.1.4", "Terpenuhinya Sarana dan Prasarana Yang Layak Fungsi"),
            ("3.1.5", "Terpenuhinya Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah"),
            ("3.1.6", "Terpenuhinya Pemeliharaan Barang Milik Daerah Penunjang urusan Pemerintahan Daerah"),
        ],
    ),
    (
        "Kondisi Antara (Terwujudnya Akuntabilitas Kinerja Dinas Sosial)",
        "3.1",
        "Kondisi Yang Diperlukan",
        ("3.1.1", "Terpenuhinya perencanaan, penganggaran dan evaluasi kinerja yang disusun tepat waktu"),
        [
            ("3.1.1.1", "Tersusunnya Dokumen Perencanaan Perangkat Daerah"),
            (
                "3.1.1.2",
                "Tersediannya Dokumen RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen RKA-SKPD",
            ),
        ],
    ),
    (
        "Kondisi Antara (Terwujudnya Akuntabilitas Kinerja Dinas Sosial)",
        "3.1",
        "Kondisi Yang Diperlukan",
        (
            "3.1.2",
            "Terpenuhinya unit kerja yang menyusun perencanaan dan laporan kinerja keuangan dengan kualitas baik",
        ),
        [
            ("3.1.2.1", "Tersediannya gaji dan tunjangan ASN"),
            ("3.1.2.2", "Tersediannya Administrasi Pelaksanaan Tugas ASN"),
        ],
    ),
    (
        "Kondisi Antara (Terwujudnya Akuntabilitas Kinerja Dinas Sosial)",
        "3.1",
        "Kondisi Yang Diperlukan",
        ("3.1.3", "Terpenuhinya Penyusunan Laporan Kinerja Kepegawaian Yang Tepat Waktu"),
        [("3.1.3.1", "Terlaksananya Bimbingan Teknis Implementasi Penyusunan Laporan Kinerja Kepegawaian")],
    ),
    (
        "Kondisi Antara (Terwujudnya Akuntabilitas Kinerja Dinas Sosial)",
        "3.1",
        "Kondisi Yang Diperlukan",
        ("3.1.4", "Terpenuhinya Sarana dan Prasarana Yang Layak Fungsi"),
        [
            (
                "3.1.4.1",
                "Tersedianya Paket Komponen Instalasi Listrik/ Penerangan Bangunan Kantor Yang Disediakan",
            ),
            ("3.1.4.2", "Tersedianya Paket Peralatan dan Perlengkapan Kantor"),
            ("3.1.4.3", "Tersedianya Paket Peralatan Rumah Tangga"),
            ("3.1.4.4", "Tersedianya Bahan Logistik Kantor"),
            ("3.1.4.5", "Tersedianya Barang Cetakan dan Pengadaan"),
            ("3.1.4.6", "Tersedianya Dokumen Bahan Bacaan dan Peraturan Perundang-Undangan"),
            ("3.1.4.7", "Tersusunnya Laporan Fasilitasi Kunjungan Tamu"),
            ("3.1.4.8", "Tersusunnya Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD"),
        ],
    ),
    (
        "Kondisi Antara (Terwujudnya Akuntabilitas Kinerja Dinas Sosial)",
        "3.1",
        "Kondisi Yang Diperlukan",
        ("3.1.5", "Terpenuhinya Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah"),
        [
            ("3.1.5.1", "Tersedianya Jasa Surat Menyurat"),
            ("3.1.5.2", "Tersedianya Jasa Komunikasi, Sumber Daya Air dan Listrik"),
            ("3.1.5.3", "Tersedianya Jasa Pelayanan Umum Kantor"),
        ],
    ),
    (
        "Kondisi Antara (Terwujudnya Akuntabilitas Kinerja Dinas Sosial)",
        "3.1",
        "Kondisi Yang Diperlukan",
        ("3.1.6", "Terpenuhinya Pemeliharaan Barang Milik Daerah"),
        [
            (
                "3.1.6.1",
                "Terlaksananya Pemeliharaan Kendaraan Perorangan Dinas Atau Kendaraan Dinas Jabatan yang dibayarkan pajaknya",
            ),
            (
                "3.1.6.2",
                "Terlaksananya Pemeliharaan Kendaraan Dinas Operasional atau Lapangan yang dibayarkan Pajak dan Perizinannya",
            ),
            ("3.1.6.3", "Terlaksananya Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya"),
            (
                "3.1.6.4",
                "Terlaksananya Pemeliharaan/Rehabilitasi Sraana dan Prasarana Gedung Kantor atau Bangunan LAinnya.",
            ),
        ],
    ),
]

# per slide: key, statement, indicator, mark
TREES: list[list[tuple[str, str, str, str]]] = [
    [
        (
            "0",
            "Meningkatnya Kesejahteraan Pemerlu Pelayanan Kesejahteraan Sosial (PPKS)",
            "Persentase Pemerlu Pelayanan Kesejahteraan Sosial Yang Tertangani",
            "a",
        ),
        ("1", "Meningkatnya Pelayanan Sosial PPKS", "Persentase PPKS yang terlayani", "a"),
        (
            "1.1",
            "Terwujudnya Korban Bencana Yang Tertangani dengan bantuan",
            "Persentase Korban Bencana yang Menerima Bantuan Sosial",
            "a",
        ),
        (
            "1.2",
            "Terwujudnya Rehabilitasi Bagi PPKS",
            "Persentase penyandang disabilitas terlantar, anak terlantar, anak terlantar, "
            "lanjut usia terlantar dan gelandangan pengemis yang terpenuhi kebutuhan "
            "dasarnya di luar panti",
            "a",
        ),
        (
            "1.3",
            "Terwujudnya Distribusi Bantuan Jaminan Sosial Yang Tepat Sasaran",
            "Persentase PPKS yang terdata dan terintegrasi",
            "a",
        ),
        (
            "1.4",
            "Terwujudnya Penanganan Warga Negara Migran Yang Dipulangkan Ke Daerah Asal",
            "Persentase warga negara migran yang dipulangkan ke daerah asal",
            "a",
        ),
        (
            "2",
            "Meningkatnya Kapasitas Potensi Sumber Kesejahteraan Sosial (PSKS) dan Restorasi Nilai-Nilai Sosial",
            "Persentase PSKS yang diberdayakan",
            "a",
        ),
        ("2.1", "Terwujudnya PSKS Yang Berdaya", "Persentase PSKS yang diberdayakan", "a"),
        ("2.2", "Terkelolanya Taman Makam Pahlawan", "Persentase taman makam pahlawan yang dikelola", "a"),
        (
            "3",
            "Meningkatnya Akuntabilitas Kinerja Perangkat Daerah",
            "Persentase Akuntabilitas Kinerja Yang Ditingkatkan",
            "a",
        ),
        (
            "3.1",
            "Terwujudnya Akuntabilitas Kinerja Dinas Sosial",
            "Persentase tingkat pemenuhan komponen penunjang perangkat daerah yang sesuai ketentuan perundangan",
            "a",
        ),
    ],
    [
        ("1", "Meningkatnya Pelayanan Sosial PPKS", "Persentase PPKS yang terlayani", "a"),
        (
            "1.1",
            "Terwujudnya Korban Bencana Yang Tertangani Dengan Bantuan",
            "Persentase Korban Bencana yang Menerima Bantuan Sosial",
            "a",
        ),
        (
            "1.1.1",
            "Terpenuhinya Kebutuhan Dasar Korban Bencana Alam",
            "Jumlah korban bencana alam dan sosial yang terpenuhi kebutuhannya",
            "a",
        ),
        (
            "1.1.1.1",
            "Terpenuhinya Kebutuhan Permakanan Per Orang Sesuai Dengan Standar Gizi Minimal Kewenangan Kabupaten/Kota",
            "Jumlah Orang yang Mendapatkan Permakanan 3x1 Hari dalam Masa Tanggap Darurat "
            "(Pengungsian) Kewenangan Kabupaten/Kota",
            "a",
        ),
        (
            "1.1.1.2",
            "Tersedianya Pakaian dan Kelengkapan Lainnya dalam 1 tahun kewenangan Kabupaten/Kota",
            "Jumlah Orang yang Mendapatkan Pakaian dan Kelengkapan Lainnya yang Tersedia "
            "pada Masa Tanggap Darurat (Pengungsian) dan Pasca Bencana Kewenangan "
            "Kabupaten/Kota",
            "a",
        ),
        (
            "1.1.1.3",
            "Tersedianya Tempat Penampungan Pengungsi Kewenangan Kab/Kota",
            "Jumlah Tempat Pengungsian Kewenangan Kabupaten/Kota",
            "a",
        ),
        (
            "1.1.1.4",
            "Terpenuhinya orang yang mendapatkan Penanganan Khusus Bagi Kelompok Rentan Kewenangan Kabupaten/ Kota",
            "Jumlah Orang yang Mendapatkan Penanganan Khusus bagi Kelompok Rentan Kewenangan Kabupaten/Kota",
            "a",
        ),
        (
            "1.1.1.5",
            "Terpenuhinya Pelayanan Dukungan Psikososial Kewenangan Kabupaten/ Kota",
            "Jumlah Orang Yang Mendapatkan Dukungan Psikososial Kewenangan Kabupaten/ Kota",
            "a",
        ),
    ],
    [
        ("1", "Meningkatnya Pelayanan Sosial PPKS", "Persentase PPKS yang terlayani", "a"),
        (
            "1.2",
            "Terwujudnya Rehabilitasi Bagi PPKS",
            "Persentase penyandang disabilitas terlantar, anak terlantar, lanjut usia "
            "terlantar dan gelandangan pengemis yang terpenuhi kebutuhan dasarnya di luar "
            "panti",
            "a",
        ),
        (
            "1.2.1",
            "Terwujudnya Pelayanan Sosial Terhadap Penyandang Disabilitas Terlantar, Anak "
            "Terlantar, Lanjut Usia Terlantar dan Gepeng di Luar Panti Sosial",
            "Jumlah penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gepeng yang dijangkau",
            "a",
        ),
        (
            "1.2.1.1",
            "Terpenuhinya Kebutuhan Permakanan Per Orang Sesuai Dengan Standar Gizi Minimal Kewenangan Kabupaten/Kota",
            "Jumlah Orang yang Mendapatkan Pemenuhan Kebutuhan Permakanan Sesuai dengan "
            "Standar Gizi Minimal Kewenangan Kabupaten/Kota",
            "a",
        ),
        (
            "1.2.1.2",
            "Tersedianya Pakaian dan Kelengkapan Lainnya dalam 1 Tahun Kewenangan Kabupaten/Kota",
            "Jumlah Orang yang Menerima Pakaian dan Kelengkapan Lainnya yang Tersedia dalam 1 Tahun Kewenangan Kabupaten/Kota",
            "a",
        ),
        (
            "1.2.1.3",
            "Terpenuhinya Orang Yang Mendapatkan Alat Bantu dengar, kursi roda dan kruk "
            "sesuai Kebutuhan Kewenangan Kabupaten/Kota",
            "Jumlah Orang yang Mendapatkan Alat Bantu dan Alat Bantu Peraga Sesuai kebutuhan Kewenangan Kabupaten/Kota",
            "a",
        ),
        (
            "1.2.1.4",
            "Terpenuhinya Orang Yang Mendapatkan Reunifikasi Keluarga Kewenangan Kab/Kota",
            "Jumlah PMKS yang dipulangkan dan dipertemukan dengan keluarganya",
            "a",
        ),
        (
            "1.2.1.5",
            "Terlaksananya Pemberian Bimbingan Fisik, Mental, Spiritual dan Sosial Kewenangan Kabupaten/Kota",
            "Jumlah Peserta Bimbingan Fisik, Mental, Spiritual dan Sosial Kewenangan Kabupaten/Kota",
            "a",
        ),
        (
            "1.2.1.6",
            "Terlaksananya Bimbingan Sosial Kepada Keluarga Penyandang Disabilitas "
            "Terlantar, Anak Terlantar, Lanjut usia Terlantar Serta Gelandangan Pengemis "
            "dan Masyarakat Kab/Kota",
            "Penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar serta "
            "gelandangan pengemis dan masyarakat yang keluarganya diberikan bimbingan "
            "sosial",
            "a",
        ),
        (
            "1.2.1.7",
            "Terpenuhinya Fasilitasi Kebutuhan Pembuatan NIK, Akta Kelahiran, Surat Nikah "
            "dan Kartu Identitas Anak Bagi Penyandang Disabilitas Kewenangan Kab/Kota",
            "Jumlah orang yang diberikan bantuan layanan pembuatan NIK, Akta Kelahiran, Surat Nikah dan KIA Kewenangan Kab/Kota",
            "a",
        ),
        (
            "1.2.1.8",
            "Terpenuhinya orang yang mendapatkan akses ke layanan Pendidikan dan Kesehatan dasar kewenangan kabupaten kota",
            "Jumlah Orang yang Mendapatkan Akses ke Layanan Pendidikan dan Kesehatan Dasar Kewenangan Kabupaten/Kota",
            "a",
        ),
        (
            "1.2.1.9",
            "Terpenuhinya Orang Yang Mendapatkan Layanan Data dan Pengaduan Kewenangan Kab/Kota",
            "Jumlah orang yang mendapatkn layanan data dan pengaduan kewenangan kab/kota",
            "a",
        ),
        (
            "1.2.1.10",
            "Terlaksananya Pemberian Layanan Kedaruratan Kewenangan Kab/Kota",
            "Jumlah orang yang mendapatkan layanan kedaruratan kewenangan kab/kota",
            "a",
        ),
        (
            "1.2.1.11",
            "Terlaksananya Pemberian Pelayanan Penelusuran Keluarga Kewenangan Kab/Kota",
            "Jumlah orang yang mendapatkan pelayanan penelusuran keluarga kewenangan kab/kota",
            "a",
        ),
        (
            "1.2.1.12",
            "Terlaksananya Pemberian Layanan Rujukan Kewenangan Kabupaten/Kota",
            "Terlaksananya Pemberian Layanan Rujukan Kewenangan Kabupaten/Kota",
            "a",
        ),
    ],
    [
        ("1", "Meningkatnya Pelayanan PPKS", "Persentase PPKS yang terlayani", "a"),
        (
            "1.2",
            "Terwujudnya Rehabilitasi Bagi PPKS",
            "Persentase Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia "
            "Terlantar dan Gelandangan Pengemis Yang Terpenuhinya Kebutuhannya di Luar "
            "Panti",
            "a",
        ),
        (
            "1.2.2",
            "Terwujudnya Rehabilitasi Bagi Penyandang Masalah kesejahteraan Sosial (PMKS) "
            "Lainnya Bukan Korban HIV/AIDS dan NAPZA di Luar Panti Sosial",
            "Jumlah Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban "
            "HIV/Aids dan Napza di Luar Panti Sosial yang direhabilitasi",
            "a",
        ),
        (
            "1.2.2.1",
            "Terlaksananya Pemenuhan Kebutuhan Perbekalan Kesehatan di Luar Panti Kewenangan Kabupaten/ Kota",
            "Jumlah Orang yang terpenuhi kebutuhan untuk pembekalan kesehatan di luar panti kewenangan kabupaten/ kota",
            "a",
        ),
        (
            "1.2.2.2",
            "Terlaksananya Pemberian Layanan Rujukan Kewenangan Kabupaten/ Kota",
            "Jumlah Orang yang mendapatkan layanan rujukan",
            "a",
        ),
    ],
    [
        ("1", "Meningkatnya Pelayanan PPKS", "Persentase PPKS yang terlayani", "a"),
        (
            "1.3",
            "Terwujudnya Distribusi Bantuan Jaminan Sosial Yan Tepat Sasaran",
            "Persentase PMKS yang memperoleh bantuan sosial",
            "b",
        ),
        (
            "1.3.1",
            "Terpenuhinya PPKS yang Menerima Bantuan",
            "Jumlah PPKS Yang Mendapatkan Bantuan Sosial",
            "a",
        ),
        (
            "1.3.1.1",
            "Terpenuhinya Keluarga Penerima Manfaat (KPM) yang mendapatkan bantuan sosial "
            "kesejahteraan keluarga kewenangan kabupaten/kota",
            "Jumlah Panti Sosial yang diberikan bantuan",
            "a",
        ),
    ],
    [
        ("1", "Meningkatnya Pelayanan PPKS", "Persentase PPKS yang terlayani", "a"),
        (
            "1.4",
            "Terwujudnya Penanganan Warga Negara Migran Yang Tertangani",
            "Persentase Warga Negara Migran Korban Tindak Kekerasan Yang Dipulangkan Dari "
            "Titik Debarkasi Di Daerah Provinsi Untuk Dipulangkan Ke Desa/Kelurahan Asal "
            "Kewenangan Kabupaten/Kota",
            "b",
        ),
        (
            "1.4.1",
            "Terpenuhinya Pemulangan Warga Negara Migran Korban Tindak Kekerasan Dari Titik "
            "Debarkasi di Daerah Kab/Kota untuk Dipulangkan ke Daerah Desa/Kelurahan Asal",
            "Jumlah warga negara migran yang dipulangkan",
            "a",
        ),
        (
            "1.4.1.1",
            "Terfasilitasinya Pemulangan Warga Negara Migran Migran Korban Tindak Kekerasan "
            "Dari Titik Debarkasi di Daerah Kab/Kota untuk Dipulangkan ke Daerah "
            "Desa/Kelurahan Asal",
            "Jumlah Warga Negara Migran Migran Korban Tindak Kekerasan yang dipulangkan "
            "Dari Titik Debarkasi di Daerah Kab/Kota ke Daerah Desa/Kelurahan Asal "
            "kewenangan kab/kota",
            "a",
        ),
    ],
    [
        (
            "2",
            "Meningkatnya Kapasitas Potensi Sumber Kesejahteraan Sosial (PSKS) dan Restorasi Nilai-Nilai Sosial",
            "Persentase PSKS Yang Diberdayakan",
            "a",
        ),
        ("2.1", "Terwujudnya PSKS yang Berdaya", "Persentase PSKS yang diberdayakan", "a"),
        (
            "2.1.1",
            "Terwujudnya Peningkatan Kemampuan PSKS",
            "Jumlah PSKS yang ditingkatkan kemampuannya",
            "a",
        ),
        (
            "2.1.1.1",
            "Terlaksananya peningkatan kemampuan potensi kesejahteraan sosial kelembagaan "
            "masyarakat kewenangan kab/kota (Karang Taruna)",
            "Jumlah Karang Taruna yang diberdayakan",
            "a",
        ),
        ("2.2", "Terkelolanya Taman Makam Pahlawan", "Persentase Taman Makam Pahlawan Yang Dikelola", "a"),
        ("2.2.1", "Terpeliharanya Taman Makam Pahlawan", "Jumlah taman makam pahlawan yang terpelihara", "a"),
        (
            "2.2.1.1",
            "Terlaksananya pemeliharaan Taman Makam Pahlawan Nasional Kab/Kota",
            "Jumlah Makam yang Terpenuhi Pemeliharaannya pada Taman Makam Pahlawan Kabupaten/Kota",
            "a",
        ),
        (
            "2.2.1.2",
            "Terlaksananya pengamanan Taman Makam Pahlawan Nasional Kab/Kota",
            "Jumlah Laporan Hasil Pengamanan Taman Makam Pahlawan Nasional Kabupaten/Kota",
            "a",
        ),
    ],
    [
        (
            "3",
            "Meningkatnya Akuntabilitas Kinerja Perangkat Daerah",
            "Persentase Akunatabilitas Kinerja Yang Ditingkatkan",
            "a",
        ),
        (
            "3.1",
            "Terwujudnya Akuntabilitas Kinerja Dinas Sosial",
            "Persentase tingkat pemenuhan komponen penunjang perangkat daerah yang sesuai ketentuan perundangan",
            "a",
        ),
        (
            "3.1.1",
            "Terpenuhinya perencanaan, penganggaran dan evaluasi kinerja yang disusun tepat waktu",
            "Jumlah perencanaan, penganggaran dan evaluasi kinerja yang disusun tepat waktu",
            "a",
        ),
        (
            "3.1.1.1",
            "Tersusunnya Dokumen Perencanaan Perangkat Daerah",
            "Jumlah dokumen perencanaan perangkat daerah yang tersusun",
            "a",
        ),
        (
            "3.1.1.2",
            "Tersediannya Dokumen RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen RKA-SKPD",
            "Jumlah Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD dan Laporan "
            "Hasil Koordinasi Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi "
            "Kinerja SKPD",
            "a",
        ),
        (
            "3.1.2",
            "Terpenuhinya unit kerja yang menyusun perencanaan dan laporan kinerja keuangan dengan kualitas baik",
            "Jumlah unit kerja yang menyusun perencanaan dan laporan kinerja keuangan dengan kualitas baik",
            "a",
        ),
        (
            "3.1.2.1",
            "Tersediannya gaji dan tunjangan ASN",
            "Jumlah Orang yang Menerima Gaji dan Tunjangan ASN",
            "a",
        ),
        (
            "3.1.2.2",
            "Tersediannya Adminsitrasi Pelaksanaan Tugas ASN",
            "Jumlah SDM Non PNS dan dokumentasi administrasi keuangan",
            "a",
        ),
        (
            "3.1.3",
            "Terpenuhinya Penyusunan Laporan Kinerja Kepegawaian Yang Tepat Waktu",
            "Jumlah laporan hasil kinerja kepegawaian yang tersusun",
            "a",
        ),
        (
            "3.1.3.1",
            "Terlaksananya Bimbingan Teknis Implementasi Penyusunan Laporan Kinerja Kepegawaian",
            "Jumlah orang yang mengikuti kursus, pelatihan, sosialisasi dan bimbingan teknis",
            "a",
        ),
    ],
    [
        (
            "3",
            "Meningkatnya Akuntabilitas Kinerja Perangkat Daerah",
            "Persentase Akunatabilitas Kinerja Yang Ditingkatkan",
            "a",
        ),
        (
            "3.1",
            "Terwujudnya Akuntabilitas Kinerja Dinas Sosial",
            "Persentase tingkat pemenuhan komponen penunjang perangkat daerah yang sesuai ketentuan perundangan",
            "a",
        ),
        (
            "3.1.4",
            "Terpenuhinya Sarana dan Prasarana Yang Layak Fungsi",
            "Jumlah sarana dan prasarana kantor yang disediakan",
            "a",
        ),
        (
            "3.1.4.1",
            "Tersedianya Paket Komponen Instalasi Listrik/ Penerangan Bangunan Kantor Yang Disediakan",
            "Jumlah paket komponen instalasi listrik/penerangan bangunan kantor yang disediakan",
            "a",
        ),
        (
            "3.1.4.2",
            "Tersedianya Paket Peralatan dan Perlengkapan Kantor",
            "Jumlah paket peralatan dan perlengkapan kantor yang disediakan",
            "a",
        ),
        (
            "3.1.4.3",
            "Tersedianya Paket Peralatan Rumah Tangga",
            "Jumlah paket peralatan rumah tangga yang disediakan",
            "a",
        ),
        (
            "3.1.4.4",
            "Tersedianya Bahan Logistik Kantor",
            "Jumlah paket bahan logistic kantor yang disediakan",
            "a",
        ),
        (
            "3.1.4.5",
            "Tersedianya Barang Cetak dan Pengadaan",
            "Jumlah paket barang cetak dan pengadaan yang disediakan",
            "a",
        ),
        (
            "3.1.4.6",
            "Tersedianya Dokumen Bahan Bacaan dan Peraturan Perundang-Undangan",
            "Jumlah dokumen bahan bacaan dan peraturan perundang-undangan yang disediakan",
            "a",
        ),
        (
            "3.1.4.7",
            "Tersusunnya Laporan Fasilitas Kunjungan Tamu",
            "Jumlah laporan fasilitas kunjungan tamu",
            "a",
        ),
        (
            "3.1.4.8",
            "Tersusunnya Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
            "Jumlah laporan penyelenggaraan rapat koordinasi dan konsultasi SKPD",
            "a",
        ),
    ],
    [
        (
            "3",
            "Meningkatnya Akuntabilitas Kinerja Perangkat Daerah",
            "Persentase Akunatabilitas Kinerja Yang Ditingkatkan",
            "a",
        ),
        (
            "3.1",
            "Terwujudnya Akuntabilitas Kinerja Dinas Sosial",
            "Persentase tingkat pemenuhan komponen penunjang perangkat daerah yang sesuai ketentuan perundangan",
            "a",
        ),
        (
            "3.1.5",
            "Terpenuhinya Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
            "Jumlah jasa yang dibayarkan",
            "a",
        ),
        ("3.1.5.1", "Tersedianya Jasa Surat Menyurat", "Jumlah laporan penyediaan jasa surat menyurat", "a"),
        (
            "3.1.5.2",
            "Tersedianya Jasa Komunikasi, Sumber Daya Air dan Listrik",
            "Jumlah laporan penyediaan jasa komunikasi, sumber daya air dan listrik yang disediakan",
            "a",
        ),
        (
            "3.1.5.3",
            "Tersedianya Jasa Pelayanan Umum Kantor",
            "Jumlah laporan penyediaan jasa pelayanan umum kantor yang disediakan",
            "a",
        ),
        (
            "3.1.6",
            "Terpenuhinya Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
            "Jumlah barang milik daerah yang dipelihara",
            "a",
        ),
        (
            "3.1.6.1",
            "Terlaksananya Pemeliharaan Kendaraan Perorangan Dinas Atau Kendaraan Dinas Jabatan yang dibayarkan pajaknya",
            "Jumlah kendaraan perorangan dinas atau kendaraan dinas jabatan yang dipelihara dan dibayarkan pajaknya",
            "a",
        ),
        (
            "3.1.6.2",
            "Terlaksananya Pemeliharaan Kendaraan Dinas Operasional atau Lapangan yang dibayarkan Pajak dan Perizinannya",
            "Jumlah kendaraan dinas operasional atau lapangan yang dipelihara dan dibayarkan pajak serta perizinannya",
            "a",
        ),
        (
            "3.1.6.3",
            "Terlaksananya Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya",
            "Jumlah Gedung kantor atau bangunan lainnya yang dipelihara",
            "a",
        ),
        (
            "3.1.6.4",
            "Terlaksananya Pemeliharaan/Rehabilitasi Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya",
            "Jumlah sarana dan prasarana Gedung kantor atau bangunan lainnya yang dipelihara/direbailitasi",
            "a",
        ),
    ],
]

# indicator and targets 2021 to 2025 of TAHAP 5
STRATEGIC: list[tuple[str, tuple[str, ...]]] = [
    (
        "Peningkatan Pelayanan Kepada PMKS yang Memperoleh Bantuan Sosial",
        ("63,32", "69,65", "75,99", "82,32", "94,99"),
    ),
    ("Persentase PMKS yang diberdayakan", ("61,37", "67,37", "73,37", "79,37", "85,37")),
    ("Persentase PMKS yang tertangani", ("70,05", "75,05", "80,05", "85,05", "90,05")),
    ("Persentase Warga Migran yang dipulangkan", ("69,93", "74,93", "79,93", "84,93", "89,93")),
    ("Persentase Ketersediaan Tenaga Terampil Tagana", ("34,07", "46,07", "58,07", "70,07", "82,07")),
    ("Persentase PMKS skala yang memperoleh bantuan", ("73,59", "78,59", "83,59", "88,59", "93,59")),
    ("Persentase Taman Makam Pahlawan yang dipelihara", ("70,91", "75,91", "80,91", "85,91", "90,91")),
]

# per slide: heading, cards of (key, name, sasaran, indicator, target, budget, mark) for program and kegiatan
PROGRAM_CARDS: list[tuple[str, list[list[tuple[str, ...]]]]] = [
    (
        "PROGRAM PENANGANAN BENCANA",
        [
            [
                (
                    "1.1",
                    "Program Penanganan Bencana",
                    "Terwujudnya Korban Bencana Yang Tertangani Dengan Bantuan",
                    "Presentase korban bencana yang menerima bantuan social",
                    "93,59%",
                    "372.250.370",
                    "a",
                ),
                (
                    "1.1.1",
                    "Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/ Kota",
                    "Terpenuhinya Kebutuhan Dasar Korban Bencana Alam",
                    "Jumlah Korban Bencana Alam dan Sosial Yang Terpenuhi Kebutuhan Dasarnya",
                    "93,59 %",
                    "372.250.370",
                    "a",
                ),
            ]
        ],
    ),
    (
        "PROGRAM REHABILITASI SOSIAL",
        [
            [
                (
                    "1.2",
                    "Proram Rehabilitasi Sosial",
                    "Terwujudnya Rehabilitasi Bagi PPKS",
                    "Persentase Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia "
                    "Terlantar dan Gelandangan Pengemis Yang Terpenuhi Kebutuhan dasarnya di Luar "
                    "Panti",
                    "95,50%",
                    "306.749.630",
                    "a",
                ),
                (
                    "1.2.1",
                    "Rehabilitasi sosial dasar penyandang disabilitas terlantar, anak terlantar, "
                    "lanjut usia terlantar serta gelandangan pengemis di luar panti social",
                    "Terwujudnya pelayanan sosial terhadap penyandang disabilitas terlantar, anak "
                    "terlantar, lanjut usia terlantar dan gepeng",
                    "Jumlah Penyandang Disabilitas Terlantar, anak Terlantar, Lanjut Usia "
                    "Terlantar dan Gepeng Pengemis yang dijangkau",
                    "95,50%",
                    "266.749.630",
                    "a",
                ),
            ],
            [
                (
                    "1.2",
                    "Proram Rehabilitasi Sosial",
                    "Terwujudnya Rehabilitasi Bagi PPKS",
                    "Persentase Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia "
                    "Terlantar dan Gelandangan Pengemis Yang Terpenuhi Kebutuhan dasarnya di Luar "
                    "Panti",
                    "95,50%",
                    "306.749.630",
                    "a",
                ),
                (
                    "1.2.2",
                    "Rehabilitasi Sosial Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya "
                    "Bukan Korban HIV/AIDS dan NAPZA di Luar Panti Sosial",
                    "Terwujudnya rehabilitasi bagi Penyandang Masalah Kesejahteraan Sosial (PMKS) "
                    "Lainnya Bukan Korban HIV/AIDS dan NAPZA di Luar Panti Sosial",
                    "Jumlah Penyandang Masalah Kesejahteraan Sosial (PMKS) Bukan Korban HIV/AIDS dan NAPZA di Luar Panti Sosial",
                    "95,50%",
                    "40.000.000",
                    "a",
                ),
            ],
        ],
    ),
    (
        "PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL",
        [
            [
                (
                    "1.3",
                    "Program Perlindungan dan Jaminan Sosial",
                    "Terwujudnya distribusi bantuan jaminan sosial yang tepat sasaran",
                    "Persentase PPKS yang terdata dan terintegrasi",
                    "93,59%",
                    "100.000.000",
                    "a",
                ),
                (
                    "1.3.1",
                    "Pengelolaan data Fakir Miskin Cakupan Daerah Kabupaten/Kota",
                    "Terpenuhinya PPKS yang menerima bantuan",
                    "Jumlah PPKS yang menerima bantuan",
                    "93,59%",
                    "100.000.000",
                    "a",
                ),
            ]
        ],
    ),
    (
        "PROGRAM PEMBERDAYAAN SOSIAL",
        [
            [
                (
                    "2.1",
                    "Program Pemberdayaan Sosial",
                    "Terwujudnya PSKS Yang Berdaya",
                    "Persentase PSKS yang diberdayakan",
                    "98%",
                    "150.000.000",
                    "a",
                ),
                (
                    "2.1.1",
                    "Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota",
                    "Terwujudnya Peningkatan Kemampuan PSKS",
                    "Jumlah PSKS yang ditingkatkan kemampuannya",
                    "98%",
                    "100.000.000",
                    "a",
                ),
            ]
        ],
    ),
    (
        "PROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN",
        [
            [
                (
                    "2.2",
                    "Program Pengelolaan Taman Makam Pahlawan",
                    "Terkelolanya Taman makam Pahlawan dengan baik",
                    "Persentase Taman Makam Pahlawan Yang terkelola",
                    "100%",
                    "32.400.000",
                    "a",
                ),
                (
                    "2.2.1",
                    "Pemeliharaan taman makam Pahlawan Nasional Kabupaten/Kota",
                    "Terpeliharanya Taman Makam Pahlawan",
                    "Jumlah Taman Makam Pahlawan Yang Terpelihara",
                    "100%",
                    "32.400.0000",
                    "a",
                ),
            ]
        ],
    ),
    (
        "PROGRAM PENANGANAN WARGA NEGARA MIGRAN KORBAN TINDAK KEKERASAN",
        [
            [
                (
                    "1.4",
                    "Program Penanganan Warga Negara Migran Korban Tindak Kekerasan",
                    "Terwujudnya Warga Negara Migran Korban Tindak Kekerasan yang Tertangani",
                    "Persentase Warga Negara Migran Korban Tindak Kekerasan Yang Dipulangkan Dari "
                    "Titik Debarkasi Di Daerah Provinsi Untuk Dipulangkan Ke Desa/Kelurahan Asal "
                    "Kewenangan Kabupaten/Kota",
                    "91%",
                    "23.000.000",
                    "b",
                ),
                (
                    "1.4.1",
                    "Pemulangan Warga Negara Migran Korban Tindak Kekerasan dari Titik Debarkasi "
                    "di Daerah Kabupaten/Kota untuk dipulangkan ke Desa/Kelurahan Asal",
                    "Terpenuhinya pemulangan warga negara migran tidak kekerasan dari titik "
                    "debarkasi di daerah kabupaten/kota untuk dipulangkan ke daerah "
                    "desa/kelurahan asal",
                    "Jumlah warga negara migran yang dipulangkan ke daerah asal",
                    "91%",
                    "23.000.000",
                    "a",
                ),
            ]
        ],
    ),
    (
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/ KOTA",
        [
            [
                (
                    "3.1",
                    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                    "Terwujudnya Akuntabilitas Kinerja Dinas Sosial",
                    "Persentase tingkat pemenuhan komponen penunjang perangkat daerah yang sesuai ketentuan perundangan",
                    "100%",
                    "5.328.418.993",
                    "a",
                ),
                (
                    "3.1.1",
                    "Perencanaan, Penganggaran dan Evaluasi Kinerja Perangkat Daerah",
                    "Terwujudnya perencanaan, penganggaran dan evaluasi kinerja yang disusun tepat waktu",
                    "Jumlah perencanaan, penganggaran dan evaluasi kinerja yang disusun tepat waktu",
                    "100%",
                    "140.241.400",
                    "a",
                ),
            ],
            [
                (
                    "3.1",
                    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                    "Terwujudnya Akuntabilitas Kinerja Dinas Sosial",
                    "Persentase tingkat pemenuhan komponen penunjang perangkat daerah yang sesuai ketentuan perundangan",
                    "100%",
                    "5.328.418.993",
                    "a",
                ),
                (
                    "3.1.2",
                    "Administrasi Keuangan Perangkat Daerah",
                    "Terwujudnya unit kerja yang Menyusun perencanaan dan laporan kinerja keuangan dengan kualitas baik",
                    "Jumlah unit kerja yang Menyusun perencanaan dan laporan kinerja keuangan dengan kualitas baik",
                    "100%",
                    "3.710.085.665",
                    "a",
                ),
            ],
            [
                (
                    "3.1",
                    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                    "Terwujudnya Akuntabilitas Kinerja Dinas Sosial",
                    "Persentase tingkat pemenuhan komponen penunjang perangkat daerah yang sesuai ketentuan perundangan",
                    "100%",
                    "5.328.418.993",
                    "a",
                ),
                (
                    "3.1.3",
                    "Administrasi Kepegawaian Perangkat Daerah",
                    "Terwujudnya administrasi kepegawaian yang selesai tepat Waktu",
                    "Jumlah administrasi kepegawaian yang selesai tepat waktu",
                    "100%",
                    "65.510.000",
                    "b",
                ),
            ],
            [
                (
                    "3.1",
                    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                    "Terwujudnya Akuntabilitas Kinerja Dinas Sosial",
                    "Persentase tingkat pemenuhan komponen penunjang perangkat daerah yang sesuai ketentuan perundangan",
                    "100%",
                    "5.328.418.993",
                    "a",
                ),
                (
                    "3.1.4",
                    "Adminstrasi Umum Perangkat Daerah",
                    "Terpenuhinya sarana dan prasarana yang layak fungsi",
                    "Jumlah sarana dan prasarana kantor yang disediakan",
                    "100%",
                    "667.292.466",
                    "a",
                ),
            ],
        ],
    ),
    (
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/ KOTA",
        [
            [
                (
                    "3.1",
                    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                    "Terwujudnya Akuntabilitas Kinerja Dinas Sosial",
                    "Persentase tingkat pemenuhan komponen penunjang perangkat daerah yang sesuai ketentuan perundangan",
                    "100%",
                    "5.328.418.993",
                    "a",
                ),
                (
                    "3.1.5",
                    "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                    "Terpenuhinya penyediaan jasa penunjang urusan pemerintahan",
                    "Jualah jasa penunjang urusan pemerintahan yang disediakan",
                    "100 %",
                    "514.997.012",
                    "b",
                ),
            ],
            [
                (
                    "3.1",
                    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                    "Terwujudnya Akuntabilitas Kinerja Dinas Sosial",
                    "Persentase tingkat pemenuhan komponen penunjang perangkat daerah yang sesuai ketentuan perundangan",
                    "100%",
                    "5.328.418.993",
                    "a",
                ),
                (
                    "3.1.6",
                    "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
                    "Terpenuhinya Prasarana Yang Layak Fungsi",
                    "Jumlah prasarana yan layak fungsi",
                    "100 %",
                    "230.292.450",
                    "b",
                ),
            ],
        ],
    ),
]

# per slide: program heading, kegiatan heading, key of the kegiatan, cards
SUB_CARDS: list[tuple[str, str, str, list[tuple[str, ...]]]] = [
    (
        "PROGRAM PENANGANAN BENCANA",
        "Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota",
        "1.1.1",
        [
            (
                "1.1.1.1",
                "Penyediaan Makanan",
                "Terpenuhinya Kebutuhan Permakanan Per Orang Sesuai dengan Standar Gizi Minimal Kewenangan Kabupaten/Kota",
                "Jumlah orang yang mendapatkan permakanan 3x1 hari dalam masa tangap darurat "
                "(pengungsian) kewenangan kabupaten/kota",
                "55 Orang",
                "268.037.410",
                "a",
            ),
            (
                "1.1.1.4",
                "Penanganan Khusus bagi Kelompok Rentan",
                "Terpenuhinya Orang yang Mendapatkan Penanganan Khusus bagi Kelompok Rentan Kewenangan Kabupaten/Kota",
                "Jumlah Orang yang Mendapatkan Penanganan Khusus bagi Kelompok Rentan Kewenangan Kabupaten/Kota",
                "20 Orang",
                "4.200.000",
                "a",
            ),
            (
                "1.1.1.2",
                "Penyediaan Sandang",
                "Tersedianya Pakaian dan Kelengkapan Lainnya",
                "Jumlah Orang yang Mendapatkan Pakaian dan Kelengkapan Lainnya yang Tersedia "
                "pada Masa Tanggap Darurat (Pengungsian) dan Pasca Bencana Kewenangan "
                "Kabupaten/Kota",
                "55 Orang",
                "58.512.960",
                "a",
            ),
            (
                "1.1.1.3",
                "Penyediaan Tempat Penampungan Pengungsi",
                "Tersedianya tempat penampungan pengungsi kewenangan kab/kota",
                "Jumlah tempat pengungsian yang disediakan kewenangan kab/kota",
                "1 Unit",
                "18.400.000",
                "a",
            ),
        ],
    ),
    (
        "PROGRAM PENANGANAN BENCANA",
        "Penyelenggaraan Pemberdayaan Masyarakat Terhadap Kesiapsiagaan Bencana Kabupaten/ Kota",
        "1.1.2",
        [
            (
                "1.1.1.5",
                "Pelayanan Dukungan Psikososial",
                "Terpebuhinya Pelayanan Dukungan Psikososial Kewenangan Kabupaten/Kota",
                "Jumlah orang yang mendapatkan dukungan psikososial kewenangan kabupaten/ kota",
                "20 Orang",
                "23.100.000",
                "a",
            )
        ],
    ),
    (
        "PROGRAM REHABILITASI SOSIAL",
        "Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, "
        "Lanjut Usia Terlantar Serta Gelandangan Pengemis di Luar Panti Sosial",
        "1.2.1",
        [
            (
                "1.2.1.1",
                "Penyediaan Permakanan",
                "Terpenuhinya Kebutuhan Permakanan Per Orang Sesuai dengan Standar Gizi Minimal Kewenangan Kabupaten/Kota",
                "Jumlah Orang yang Mendapatkan Pemenuhan Kebutuhan Permakanan Sesuai dengan "
                "Standar Gizi Minimal Kewenangan Kabupaten/Kota",
                "100 Orang",
                "55.160.000",
                "a",
            ),
            (
                "1.2.1.3",
                "Penyediaan Alat Bantu",
                "Terpenuhinya disabilitas yang mendapatkan bantuan alat dengar, kursi roda dan "
                "kruk sesuai kebutuhan kewenangan kabupaten/kota",
                "Jumlah Disabilitas Yang Mendapatkan Bantuan Alat Dengar, Kursi Roda Dan Kruk",
                "64 Orang",
                "102.460.000",
                "b",
            ),
            (
                "1.2.1.2",
                "Penyediaan Sandang",
                "Tersedianya Pakaian dan Kelengkapan Lainnya dalam 1 Tahun Kewenangan Kabupaten/Kota",
                "Jumlah Orang yang Menerima Pakaian dan Kelengkapan Lainnya yang Tersedia "
                "dalam 1 Tahun Kewenangan Kabupaten/Kota",
                "25 Orang",
                "15.750.000",
                "a",
            ),
            (
                "1.2.1.4",
                "Pemberian Pelayanan Reunifikasi Keluarga",
                "Terpenuhinya orang yang mendapatkan reunifikasi keluarga kewenangan kabupaten/kota",
                "Jumlah orang yang dipulangkan dan dipertemukan dengan keluarganya",
                "14 Orang",
                "18.259.180",
                "a",
            ),
        ],
    ),
    (
        "PROGRAM REHABILITASI SOSIAL",
        "Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, "
        "Lanjut Usia Terlantar Serta Gelandangan Pengemis di Luar Panti Sosial",
        "1.2.1",
        [
            (
                "1.2.1.5",
                "Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial",
                "Terlaksananya Pemberian Bimbingan Fisik, Mental, Spiritual dan Sosial Kewenangan Kabupaten/Kota",
                "Jumlah Disabilitas Terlantar, Anak Terlantar, Lansia Taerlantar, Serta "
                "Gelandangan Pengemis Diluar Panti Yang Didata Dan Dibina",
                "25 Orang",
                "1.355.000",
                "b",
            ),
            (
                "1.2.1.7",
                "Fasilitasi Pembuatan Nomor Induk Kependudukan, Akta Kelahiran, Surat Nikah dan Kartu Identitas Anak",
                "Terpenuhinya fasilitasi kebutuhan pembuatan NIK, Akta Kelahiran dan Kartu "
                "Identitas Anak bagi penyandang disabilitas kewenangan kab/kota",
                "Jumlah orang yang diberikan bantuan pembuatan NIK, Akta Kelahiran, Surat Nikah dan KIA Kewenangan Kab/Kota",
                "15 Orang",
                "271.000.000",
                "a",
            ),
            (
                "1.2.1.6",
                "Pemberian Bimbingan Sosial Kepada Keluarga Penyandang Disabilitas Terlantar, "
                "Anak Terlantar, Lanjut Usia Terlantar Serta Gelandangan Pengemis dan "
                "Masyarakat",
                "Terlaksananya bimbingan sosial kepada keluarga penyandang disabilitas "
                "terlantar, lanjut usia terlantar serta gelandangan pengemis dan masyarakat "
                "kab/kota",
                "Penyandang disabilitas terlantar, anak terlantar, lanjut terlantar, lanjut "
                "usia terlantar serta gelandangan pengemis dan masyarakat yang keluarganya "
                "diberikan bimbingan sosial",
                "25 Orang",
                "1.355.000",
                "a",
            ),
            (
                "1.2.1.8",
                "Pemberian Akses ke Layanan Pendidikan dan Kesehatan Dasar",
                "Terpenuhinya Orang yang Mendapatkan Akses ke Layanan Pendidikan dan Kesehatan Dasar Kewenangan Kabupaten/Kota",
                "Jumlah Orang yang Mendapatkan Akses ke Layanan Pendidikan dan Kesehatan Dasar Kewenangan Kabupaten/Kota",
                "30 Orang",
                "5.000.000",
                "a",
            ),
        ],
    ),
    (
        "PROGRAM REHABILITASI SOSIAL",
        "Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, "
        "Lanjut Usia Terlantar Serta Gelandangan Pengemis di Luar Panti Sosial",
        "1.2.1",
        [
            (
                "1.2.1.9",
                "Pemberian Layanan Data dan Pengaduan",
                "Terpenuhinya orang yang mendapatkan layanan data dan pengaduan kewenangan kab/ kota",
                "Jumlah orang yang mendapatkan layanan data dan pengaduan kewenangan kab/kota",
                "40 Orang",
                "1.355.000",
                "a",
            ),
            (
                "1.2.1.10",
                "Pemberian Layanan Kedaruratan",
                "Terlaksananya Pemberian Layanan Kedaruratan Kewenangan Kabupaten/Kota",
                "Jumlah Orang yang Mendapatkan Pelayanan Kedaruratan Kewenangan Kabupaten/Kota",
                "12 Orang",
                "55.513.450",
                "a",
            ),
            (
                "1.2.1.11",
                "Pemberian Pelayanan Penelusuran Keluarga",
                "Terlaksananya pemberian pelayanan penelusuran keluarga kewenangan kab/kota",
                "Jumlah orang yang mendapatkan pelayanan penelusuran keluarga kewenangan kab/kota",
                "16 Orang",
                "271.000",
                "a",
            ),
            (
                "1.2.1.12",
                "Pemberian Layanan Rujukan",
                "Terlaksananya Pemberian Layanan Rujukan Kewenangan Kabupaten/Kota",
                "Jumlah Orang Mendapatkan Layanan Rujukan Kewenangan Kabupaten/Kota",
                "10 Orang",
                "10.000.000",
                "b",
            ),
        ],
    ),
    (
        "PROGRAM REHABILITASI SOSIAL",
        "Rehabilitasi Sosial Dasar Penyandang Masalah Kesejahteraan Sosial (PMKS) "
        "Lainnya Bukan Korban HIV/AIDS dan NAPZA di Luar Panti Sosial",
        "1.2.2",
        [
            (
                "1.2.2.1",
                "Penyediaan Perbekalan Kesehatan di Luar Panti",
                "Terlaksananya pemenuhan kebutuhan pembekalan kesehatan di luar panti kewenangan kabupaten/ kota",
                "Jumlah orang yang terpenuhi kebutuhannya untuk pembekalan kesehatan diluar panti kewenangan kabupaten/ kota",
                "5 Orang",
                "5.000.000",
                "a",
            ),
            (
                "1.2.2.2",
                "Pemberian Layanan Rujukan",
                "Terlaksananya Pemberian Layanan Rujukan Kewenangan Kabupaten/Kota",
                "Jumlah Orang Mendapatkan Layanan Rujukan Kewenangan Kabupaten/Kota",
                "5 Orang",
                "35.000.000",
                "a",
            ),
        ],
    ),
    (
        "PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL",
        "Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/ Kota",
        "1.3.1",
        [
            (
                "1.3.1.1",
                "Fasilitasi Bantuan Sosial Kesejahteraan Keluarga",
                "Terpenuhinya Keluarga Penerima Manfaat (KPM) yang Mendapatkan Bantuan Sosial "
                "Kesejahteraan Keluarga Kewenangan Kabupaten/Kota",
                "Jumlah Panti Sosial yang diberikan bantuan",
                "1",
                "100.000.000",
                "a",
            )
        ],
    ),
    (
        "PROGRAM PEMBERDAYAAN SOSIAL",
        "Pengembangan Kemampuan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/ Kota",
        "2.1.1",
        [
            (
                "2.1.1.1",
                "Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kelembagaan Masyarakat Kewenangan Kabupaten/Kota",
                "Terlaksananya peningkatan kemampuan potensi kesejahteraan social kelembagaan "
                "masyarakat kewenangan kab/kota (Karang Taruna)",
                "Jumlah Karang Taruna yang diberdayakan",
                "1 Lembaga",
                "150.000.000",
                "a",
            )
        ],
    ),
    (
        "PROGRAM PENANGANAN WARGA NEGARA MIGRAN KORBAN TINDAK KEKERASAN",
        "Pemulangan Warga Negara Migran Korban Tindak Kekerasan Dari Titi Debarkasi di "
        "Daerah Kabupaten/ Kota Untuk Dipulangkan Ke Desa/ Kelurahan Asal",
        "1.4.1",
        [
            (
                "1.4.1.1",
                "Fasilitasi Pemulangan Warga Negara Migran Korban Tindak Kekerasan dari Titik "
                "Debarkasi di Daerah Kabupaten/ Kota untuk dipulangkan ke Desa/ kelurahan Asal",
                "Terfasilitasinya pemulangan warga negara migran korban tindak kekerasan dari "
                "titik debarkasi di daerah kab/kota untuk dipulangkan ke daerah desa/kelurahan "
                "asal",
                "Jumlah warga negara migran yang dipulangkan ke daerah asal dalam 1 tahun",
                "50 Orang",
                "23. 000.000",
                "b",
            )
        ],
    ),
    (
        "PROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN",
        "Pemeliharaan Taman Makam Pahlawan Nasional Kabupaten/ Kota",
        "2.2.1",
        [
            (
                "2.2.1.1",
                "Pemeliharaan Taman Makam Pahlawan Nasional Kabupaten/Kota",
                "Terlaksananya Pemeliharaan Taman Makam Pahlawan Nasional Kabupaten/Kota",
                "Jumlah Makam yang Terpenuhi Pemeliharannya pada Taman Makam Pahlawan Kabupaten/Kota",
                "2 TMP",
                "32.400.000",
                "a",
            )
        ],
    ),
    (
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/ KOTA",
        "Perencanaan, Penganggaran dan Evaluasi Kinerja Perangkat Daerah",
        "3.1.1",
        [
            (
                "3.1.1.1",
                "Koordinasi dan Penyusunan DPA-SKPD",
                "Tersusunnya dokumen perencanaan perangkat daerah",
                "Jumlah dokumen perencanaan perangkat daerah yang tersusun",
                "4 Dokumen",
                "109.128.000",
                "a",
            ),
            (
                "3.1.1.2",
                "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
                "Tersedianya Dokumen RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen RKASKPD",
                "Jumlah Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD dan "
                "Laporan Hasil Koordinasi Penyusunan Laporan Capaian Kinerja dan Ikhtisar "
                "Realisasi Kinerja SKPD",
                "7 Laporan",
                "31.113.400",
                "a",
            ),
        ],
    ),
    (
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/ KOTA",
        "Administrasi Keuangan Perangkat Daerah",
        "3.1.2",
        [
            (
                "3.1.2.1",
                "Penyediaan Gaji dan Tunjangan ASN",
                "Tersedianya Gaji dan Tunjangan ASN",
                "Jumlah Orang yang Menerima Gaji dan Tunjangan ASN",
                "33 Orang / Bulan",
                "3.536.925. 665",
                "a",
            ),
            (
                "3.1.2.2",
                "Penyediaan Administrasi Pelaksanaan Tugas ASN",
                "Tersedianya administrasi pelaksanaan tugas ASN",
                "Jumlah SDM Non PNS dan dokumentasi administrasi keuangan",
                "13 Dokumen",
                "173.160.000",
                "a",
            ),
        ],
    ),
    (
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/ KOTA",
        "Administrasi Kepegawaian Perangkat Daerah",
        "3.1.3",
        [
            (
                "3.1.3.1",
                "Bimbingan Teknis Implementasi Peraturan Perundang-Undangan",
                "Terlaksananya bimbingan teknis implementasi penyusunan laporan kinerja kepegawaian",
                "Jumlah orang yang mengikuti kursus, pelatihan, sosialisasi dan bimbingan teknis",
                "3 Orang",
                "165.510.000",
                "a",
            )
        ],
    ),
    (
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/ KOTA",
        "Administrasi Umum Perangkat Daerah",
        "3.1.4",
        [
            (
                "3.1.4.1",
                "Penyediaan komponen instalasi listrik/penerangan bangunan kantor",
                "Tersedianya paket komponen instalasi listrik/penerangan bangunan kantor yang disediakan",
                "Jumlah paket komponen instalasi listrik/penerangan bangunan kantor yang disediakan",
                "1 Paket",
                "10.000.000",
                "a",
            ),
            (
                "3.1.4.2",
                "Penyediaan Peralatan dan Perlengkapan Kantor",
                "Tersedianya Peralatan dan Perlengkapan Kantor",
                "Jumlah Paket Peralatan dan Perlengkapan Kantor yang Disediakan",
                "2 Paket",
                "12.480.000",
                "a",
            ),
            (
                "3.1.4.3",
                "Penyediaan peralatan rumah tangga",
                "Tersedianya paket peralatan rumah tangga",
                "Jumlah paket peralatan rumah tangga yang disediakan",
                "1 Paket",
                "13.2918.000",
                "a",
            ),
            (
                "3.1.4.4",
                "Penyediaan Bahan Logistik Kantor",
                "Tersedianya Bahan Logistik Kantor",
                "Jumlah Paket Bahan Logistik/mamin Kantor yang Disediakan",
                "2 Paket",
                "42.144.066",
                "a",
            ),
        ],
    ),
    (
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/ KOTA",
        "Administrasi Umum Perangkat Daerah",
        "3.1.4",
        [
            (
                "3.1.4.5",
                "Penyediaan Barang Cetak dan Penggandaan",
                "Tersedianya Barang Cetak dan Penggandaan",
                "Jumlah Paket Barang Cetak dan Penggandaan yang Disediakan",
                "10 Paket",
                "25.100.400",
                "a",
            ),
            (
                "3.1.4.6",
                "Penyediaan bahan bacaan dan peraturan perundang-undangan",
                "Tersedianya dokumen bahan bacaan dan peraturan perundang-undangan",
                "Jumlah dokumen bahan bacaan dan peraturan perundang-undangan yang disediakan",
                "4 dokumen",
                "14.000.000",
                "a",
            ),
            (
                "3.1.4.7",
                "Fasilitasi Kunjungan Tamu",
                "Tersusunnya laporan fasilitasi kunjungan tamu",
                "Jumlah laporan fasilitasi kunjungan tamu",
                "12 Laporan",
                "142.590.000",
                "a",
            ),
            (
                "3.1.4.8",
                "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                "Terlaksananya Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                "Jumlah Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                "10 Laporan",
                "407.680.000",
                "a",
            ),
        ],
    ),
    (
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/ KOTA",
        "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
        "3.1.5",
        [
            (
                "3.1.5.1",
                "Penyediaan Jasa Surat Menyurat",
                "Tersedianya jasa surat menyurat",
                "Jumlah laporan penyediaan jasa surat menyurat",
                "12 laporan",
                "7.230.000",
                "a",
            ),
            (
                "3.1.5.2",
                "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                "Tersedianya Jasa Komunikasi, Sumber Daya Air dan Listrik",
                "Jumlah Laporan Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik yang Disediakan",
                "12 Laporan",
                "78.735.552",
                "a",
            ),
            (
                "3.1.5.3",
                "Penyediaan Jasa Pelayanan Umum Kantor",
                "Tersedianya Jasa Pelayanan Umum Kantor",
                "Jumlah Laporan Penyediaan Jasa Pelayanan Umum Kantor yang Disediakan",
                "12 Laporan",
                "429.031.460",
                "a",
            ),
        ],
    ),
    (
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/ KOTA",
        "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
        "3.1.6",
        [
            (
                "3.1.6.1",
                "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan dan Pajak Kendaraan "
                "Perorangan Dinas atau Kendaraan Dinas Jabatan",
                "Terlaksananya Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan yang Dipelihara dan Dibayarkan Pajaknya",
                "Jumlah Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan yang Dipelihara dan Dibayarkan Pajaknya",
                "4 Unit",
                "67.940.000",
                "a",
            ),
            (
                "3.1.6.2",
                "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak, dan Perizinan "
                "Kendaraan Dinas Operasional atau Lapangan",
                "Tersedianya Jasa Pemeliharaan, Biaya Pemeliharaan dan Pajak Kendaraan "
                "Perorangan Dinas atau Kendaraan Dinas Jabatan",
                "Jumlah Kendaraan Dinas Operasional atau Lapangan yang Dipelihara dan dibayarkan Pajak dan Perizinannya",
                "10 Unit",
                "79.652.450",
                "a",
            ),
            (
                "3.1.6.4",
                "Pemeliharaan/Rehabilitasi Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya",
                "Terlaksananya Pemeliharaan/Rehabilitasi Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya",
                "Jumlah Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya yang Dipelihara/Direhabilitasi",
                "1 unit",
                "35.960.000",
                "a",
            ),
            (
                "3.1.6.3",
                "Pemeliharaan/Rehabilitasi Gedung Kantor dan bangunan lainnya",
                "Terlaksananya pemeliharaan/ rehabilitasi",
                "Jumlah Gedung kantor atau bangunan lainnya yang dipelihara",
                "2 Unit",
                "46.740.000",
                "a",
            ),
        ],
    ),
]

# the table over positions: its cells row by row, empty where merged
POSITIONS: list[tuple[str, ...]] = [
    (
        "Kinerja Strategis Daerah",
        "Peningkatan Kesejahteraan Masyarakat",
        "",
        "",
        "",
        "",
        "",
        "",
        "Tujuan RPJMD",
        "PK Kepala Daerah",
    ),
    ("", "Pertumbuhan Ekonomi Masyarakat", "", "", "", "", "", "", "Indikator Tujuan RPJMD", ""),
    (
        "",
        "Menguatnya Penanganan Terhadap Penyandang Masalah Kesejahteraan Sosial (PMKS)",
        "",
        "",
        "",
        "",
        "",
        "",
        "Sasaran RPJMD",
        "",
    ),
    (
        "Kinerja Strategis Bidang Urusan",
        "Meningkatkan Pelayanan Kepada PMKS dan Kepedulian Masyarakat Dalam Penyelenggaraan Kesejahteraan Sosial",
        "",
        "",
        "",
        "",
        "",
        "",
        "Tujuan Renstra",
        "PK Kepala Dinas",
    ),
    (
        "",
        "Jumlah PMKS Yang Memperoleh Bantuan/Tertangani dan Jumlah PSKS Yang "
        "Ditingkatkan Perannya Dalam Pembangunan Kesejahteraan Sosial",
        "",
        "",
        "",
        "",
        "",
        "",
        "Indikator Tujuan Renstra",
        "",
    ),
    (
        "",
        "MENINGKATNYA PELAYANAN SOSIAL PPKS",
        "",
        "",
        "MENINGKATNYA KAPASITAS POTENSI SUMBER KESEJAHTERAAN SOSIAL (PSKS) DAN RESTORASI NILAI-NILAI SOSIAL",
        "",
        "MENINGKATNYA AKUNTABILITAS KINERJA PERANGKAT DAERAH",
        "",
        "Sasaran Renstra Dinsos",
        "",
    ),
    (
        "",
        "Persentase Jumlah PPKS Yang tertangani",
        "",
        "",
        "Persentase Jumlah PSKS yang berdaya dan Taman Makam Pahlawan Yang Dikelola",
        "",
        "Persentase sarana dan Prasarana yan terpenuhi",
        "",
        "Indikator Sasaran",
        "",
    ),
    (
        "Kinerja Manajerial",
        "Program Penanganan Bencana",
        "Program Rehabilitasi Sosial",
        "Program Perlindungan dan Jaminan Sosial",
        "Program Penanganan Warga Negara Migran Korban Tindak Kekerasan",
        "Program Pemberdayaan Sosial",
        "Program Pengelolaan Taman Makam Pahlawan",
        "Program Penunjang Urusan Pemerintah Daerah Kabupaten/Kota",
        "Program",
        "PK Eselon 3",
    ),
    (
        "",
        "Persentase korban bencana alam yang menerima bantuan sosial",
        "Persentase penyandang disabilitas terlantar, anak terlantar, lanjut usia "
        "terlantar dan gelandangan pengemis yang terpenuhi kebutuhan dasarnya diluar "
        "panti",
        "Persentase PPKS yang terdata dan terintegrasi",
        "Persentase warga negara migran yang dipulangkan ke daerah asal",
        "Persentase PSKS yang diberdayakan",
        "Persentase Taman Makam Pahlawan yang terkelola",
        "Persentase Sarana dan Prasarana yang terpenuhi",
        "Indikator Program",
        "",
    ),
    (
        "Kinerja Manajerial",
        "Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota",
        "Rehabilitasi sosial dasar terhadap penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gepeng",
        "Pengelolaan data Fakir Miskin Cakupan Daerah kabupaten/Kota",
        "Pemulangan warga negara migran korban tindak kekerasan dari titik debarkasi di "
        "daerah kabupaten/kota untuk dipulangkan ke Desa/Kelurahan asal",
        "Pengembangan potensi sumber kesejahteraan sosial daerah kabupaten/kota",
        "Pemeliharaan Taman Makam Pahlawan Nasional Kabupaten/Kota",
        "Perencanaan, Penganggaran dan evaluasi Kinerja Perangkat Daerah",
        "Kegiatan",
        "PK JF",
    ),
    (
        "",
        "Jumlah korban bencana alam dan sosial yang terpenuhi kebutuhan dasarnya",
        "Jumlah penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar, dan gepeng yang dijangkau",
        "Jumlah PPKS yang menerima bantuan",
        "Jumlah warga negara migran yang dipulangkan",
        "Jumlah PSKS yang ditingkatkan kemampuannya",
        "Jumlah Taman Makam Pahlawan yang terpelihara",
        "Jumlah perencanaan, penganggaran dan evaluasi kinerja yang disusun tepat waktu",
        "Indikator Kegiatan",
        "",
    ),
]
