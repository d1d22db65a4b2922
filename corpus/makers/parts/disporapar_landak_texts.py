"""Running text in the report of an office for youth, sport and tourism."""

PLAN = (
    "Dinas Pemuda, Olahraga dan Pariwisata (Disporapar) Kabupaten Landak menyusun Rencana Strategis Tahun 2023-2026 "
    "sebagai penjabaran Rencana Pembangunan Daerah (RPD) Kabupaten Landak. Renstra memuat 3 tujuan dan 4 sasaran yang "
    "diukur dengan 12 indikator sebagaimana Tabel 2.1.",
)
AGREED = (
    "Perjanjian Kinerja Tahun 2024 ditandatangani pada bulan Januari 2024 dan diubah satu kali pada bulan Oktober "
    "2024 sejalan dengan Perubahan APBD. Dibandingkan dengan Renstra, target jumlah kunjungan wisatawan dinaikkan "
    "2.500 orang karena bertambahnya 2 event pada kalender wisata daerah."
)
MONEYED = (
    "Untuk mencapai target tersebut dialokasikan anggaran pada 7 program dengan rincian sebagai berikut. Anggaran "
    "Program Pemasaran Pariwisata ditambah pada akhir tahun untuk mengikuti 1 pameran di Pontianak, sehingga pagu "
    "pada DPPA berbeda dengan Perjanjian Kinerja."
)
MEASURE = (
    "Capaian indikator yang makin tinggi makin baik dihitung dari realisasi dibagi target dikali 100 persen. Untuk "
    "indikator yang makin rendah makin baik digunakan rumus (2 x target - realisasi) / target x 100 persen. Hasilnya "
    "dikelompokkan menurut Permendagri Nomor 86 Tahun 2017 ke dalam 5 kategori."
)
ANALYSIS = (
    (
        "Dari 39 organisasi kepemudaan yang terdaftar, 21 organisasi dinyatakan aktif karena memiliki kepengurusan dan "
        "paling sedikit 2 kegiatan dalam setahun. Angka ini melampaui target Perjanjian Kinerja. Sebaliknya persentase "
        "wirausaha muda belum tercapai: dari 64 peserta pelatihan wirausaha pemula hanya 27 orang yang sudah menjalankan "
        "usahanya sampai akhir Desember.",
        "Faktor penghambatnya adalah akses modal (18 peserta ditolak bank) dan pendampingan yang baru berjalan 4 bulan.",
    ),
    (
        "Pada Porprov Kalimantan Barat kontingen Landak terdiri dari 187 atlet dan 46 ofisial yang mengikuti 26 cabang "
        "olahraga. Perolehan medali terdiri dari 9 emas, 14 perak dan 20 perunggu, naik dari peringkat 8 ke peringkat 6. "
        "Cabang yang meraih medali berjumlah 11, kurang 1 cabang dari yang direncanakan.",
    ),
    (
        "Kunjungan wisatawan hanya terpaut 626 orang dari target. Penyebab utamanya jembatan menuju Riam Mananggar rusak "
        "selama 7 minggu pada bulan Oktober-November 2024. Rincian per objek wisata ditampilkan pada tabel berikut "
        "sebagai data pendukung.",
        "Dari 31 destinasi, 11 destinasi belum memiliki pengelola. Pada tahun 2025 akan dibentuk 3 Pokdarwis baru, "
        "sehingga diharapakan tersisa 9 destinasi.",
    ),
    (
        "Hasil evaluasi Inspektorat menempatkan Disporapar pada predikat BB, naik 3,43 poin dari tahun 2023. Dari 8 "
        "rekomendasi tahun sebelumnya, 6 sudah ditindaklanjuti. Survei kepuasan melibatkan 150 responden pada 3 jenis "
        "layanan.",
    ),
)
YEARS = (
    "Perbandingan realisasi kinerja tahun 2024 dengan dua tahun sebelumnya dapat dilihat pada tabel di bawah ini. "
    "Dari 9 indikator, seluruhnya lebih baik dibanding tahun 2023; dua indikator olahraga sempat turun pada tahun "
    "2023 karena tidak ada Porprov."
)
END = (
    "Sampai dengan tahun kedua Renstra, kemajuan terhadap target akhir tahun 2026 disajikan pada tabel berikut. Rata-"
    "rata kemajuan sudah di atas 75 persen, sementara waktu yang sudah berjalan baru 50 persen."
)
SPENT = (
    "Anggaran Disporapar Tahun 2024 setelah perubahan dikelola pada 7 program, 14 kegiatan dan 30 sub kegiatan. "
    "Serapan terendah ada pada fasilitasi ekonomi kreatif karena 2 paket pelatihan batal lelang. Rincian realisasi "
    "sebagai berikut :"
)
