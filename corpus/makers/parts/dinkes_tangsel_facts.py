"""Programs, kegiatan and sub kegiatan of a city's health office with their figures of three quarters, invented."""

# three lines a row: kind and name; indicator (? where the cell is empty); physical figures | money | holder if another
FACTS = """\
p PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN / KOTA
  Nilai LKE PMPRB Perangkat Daerah
  ;;
i
  Predikat SAKIP
  ;;
i
  Indeks Kepuasan Masyarakat Unit Layanan Kesehatan
  82,14;82,90;83,27
k Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah
  Persentase dokumen perencanaan, penganggaran dan evaluasi kinerja perangkat daerah yang tersusun tepat waktu
  18,75%;43,75%;81,25%
s Penyusunan Dokumen Perencanaan Perangkat Daerah
  Jumlah Dokumen Perencanaan Perangkat Daerah
  0;1;3 | 22.606.000;16.850.000;19.653.500
s Koordinasi dan Penyusunan Dokumen RKA- SKPD
  Jumlah Dokumen RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen RKA-SKPD
  0;0;1 | -;-;8.640.000
s Koordinasi dan Penyusunan Dokumen Perubahan RKA-SKPD
  Jumlah Dokumen Perubahan RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen Perubahan RKA-SKPD
  0;0;1 | -;-;6.925.500
s Koordinasi dan Penyusunan DPA-SKPD
  Jumlah Dokumen DPA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen DPA-SKPD
  1;1;1 | 5.412.000;-;-
s Koordinasi dan Penyusunan Perubahan DPA- SKPD
  Tersedianya Dokumen Perubahan DPA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen Perubahan DPA-SKPD
  0;0;0 | -;-;-
s Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD
  Jumlah Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD dan Laporan Hasil Koordinasi Penyusunan Laporan \
Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD
  1;1;1 | 11.870.000;-;4.150.000
s Evaluasi Kinerja Perangkat Daerah
  Jumlah Laporan Evaluasi Kinerja Perangkat Daerah
  3;5;8 | 15.550.000;10.772.500;14.787.500
k Administrasi Keuangan Perangkat Daerah
  Terselenggaranya administrasi keuangan perangkat daerah
  3 Bulan;6 Bulan;9 Bulan
s Penyediaan Gaji dan Tunjangan ASN
  Jumlah Orang yang Menerima Gaji dan Tunjangan ASN
  1.127;1.127;1.119 | 16.195.067.500;27.125.954.965;14.923.700.000
s Penyediaan Administrasi Pelaksanaan Tugas ASN
  Jumlah Dokumen Hasil Penyediaan Administrasi Pelaksanaan Tugas ASN
  3;6;9 | 1.512.620.000;1.403.474.771;1.272.700.000
s Koordinasi dan Pelaksanaan Akuntansi SKPD
  Jumlah Dokumen Koordinasi dan Pelaksanaan Akuntansi SKPD
  1;1;1 | 9.045.000;10.898.500;8.480.500
s Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD
  Jumlah Laporan Keuangan Akhir Tahun SKPD dan Laporan Hasil Koordinasi Penyusunan Laporan Keuangan Akhir Tahun SKPD
  1;1;1 | 14.230.000;-;-
s Koordinasi dan Penyusunan Laporan Keuangan Bulanan / Triwulanan / Semesteran SKPD
  Jumlah Laporan Keuangan Bulanan/ Triwulanan/ Semesteran SKPD dan Laporan Koordinasi Penyusunan Laporan Keuangan \
Bulanan/Triwulanan/Semesteran SKPD
  3;7;11 | -;19.842.500;21.097.500
k Administrasi Barang Milik Daerah pada Perangkat Daerah
  Persentase barang milik daerah yang terinventarisasi
  0,00%;48,20%;74,60%
s Penyusunan Perencanaan Kebutuhan Barang Milik Daerah SKPD
  Jumlah Rencana Kebutuhan Barang Milik Daerah SKPD
  0;0;0 | -;-;-
s Pengamanan Barang Milik Daerah SKPD
  Jumlah Dokumen Pengamanan Barang Milik Daerah SKPD
  0;12;20 | 64.545.000;76.663.000;56.277.000
s Penatusahaan Barang Milik Daerah pada SKPD
  Jumlah Laporan Penatausahaan Barang Milik Daerah pada SKPD
  0;1;1 | 10.030.000;11.507.300;16.880.000
k Administrasi Kepegawaian Perangkat Daerah
  Jumlah layanan administrasi kepegawaian yang terlaksana
  0;1;2
s Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya
  Jumlah Paket Pakaian Dinas beserta Atribut Kelengkapan
  0;0;1 | -;-;487.630.000
s Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi
  Jumlah Pegawai Berdasarkan Tugas dan Fungsi yang Mengikuti Pendidikan dan Pelatihan
  0;36;36 | -;118.400.000;-
k Administrasi Umum Perangkat Daerah
  Persentase pemenuhan administrasi umum perangkat daerah
  19,80%;46,15%;70,33%
s Penyediaan Komponen Instalasi Listrik / Penerangan Bangunan Kantor
  Jumlah Paket Komponen Instalasi Listrik/Penerangan Bangunan Kantor yang Disediakan
  1;2;3 | -;12.965.000;9.881.500
s Penyediaan Peralatan dan Perlengkapan Kantor
  Jumlah Paket Peralatan dan Perlengkapan Kantor yang Disediakan
  0;3;6 | 85.735.000;178.805.000;103.090.000
s Penyediaan Barang Cetakan dan Penggandaan
  Jumlah Paket Barang Cetakan dan Penggandaan yang Disediakan
  2;5;8 | 51.100.000;69.028.500;68.322.500
s Fasilitasi Kunjungan Tamu
  Jumlah Laporan Fasilitasi Kunjungan Tamu
  3;6;9 | -;50.859.400;50.210.500
s Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD
  Jumlah Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD
  12;41;67 | 156.871.100;245.621.500;233.140.000
k Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah
  Persentase penyediaan jasa penunjang urusan
  25%;50%;75%
s Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik
  Jumlah Laporan Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik yang Disediakan
  3;6;9 | 830.929.000;1.182.323.700;991.876.900
s Penyediaan Jasa Pelayanan Umum Kantor
  Jumlah Laporan Penyediaan Jasa Pelayanan Umum Kantor yang Disediakan
  3;6; | 1.056.850.000;2.802.412.997;1.733.602.500
k Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah
  Persentase pelaksanaan pemeliharaan BMD
  7,41%;33,90%;61,02%
s Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, dan Pajak Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan
  Jumlah Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan yang Dipelihara dan dibayarkan Pajaknya
  1;1;1 | 5.692.000;15.635.000;12.015.000
s Pemeliharaan Peralatan dan Mesin Lainnya
  Jumlah Peralatan dan Mesin Lainnya yang Dipelihara
  0;64;118 | -;68.514.500;41.824.900
s Pemeliharaan / Rehabilitasi Gedung Kantor dan Bangunan Lainnya
  Jumlah Gedung Kantor dan Bangunan Lainnya yang Dipelihara/Direhabilitasi
  0;0;2 | -;-;364.912.000
k Peningkatan Pelayanan BLUD
  Persentase capaian kinerja BLUD Puskesmas dan RSU
  22,50%;46,80%;71,25%
s Pelayanan dan Penunjang Pelayanan BLUD
  Jumlah BLUD yang Menyediakan Pelayanan dan Penunjang Pelayanan
  31;31;31 | 33.606.750.000;18.185.670.000;38.730.605.000 | RSU DAN PUSKESMAS
p PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT
  Angka Kematian Ibu per 100.000 kelahiran hidup
  ;;
i
  Persentase ibu hamil yang mendapat pelayanan kesehatan ibu hamil
  24,31%;51,77%;78,40%
i
  Persentase fasilitas pelayanan kesehatan yang terakreditasi
  ;;
i
  Prevalensi stunting pada balita
  ;;
k Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP Kewenangan Daerah Kabupaten / Kota
  Persentase pemenuhan sarana, prasarana dan alat kesehatan sesuai standar
  0;38,20%;57,65%
s Rehabilitasi dan Pemeliharaan Rumah Sakit
  Jumlah Sarana, Prasarana dan Alat Kesehatan yang Telah Dilakukan Rehabilitasi dan Pemeliharaan oleh Rumah Sakit
  0;0;1 | -;-;1.206.450.000 | RSU TANGSEL
s Rehabilitasi dan Pemeliharaan Puskesmas
  Jumlah Sarana, Prasarana dan Alat Kesehatan yang Telah Dilakukan Rehabilitasi dan Pemeliharaan oleh Puskesmas
  0;2;5 | 819.782.500;1.050.255.000;851.526.500
s Pengadaan Sarana Fasilitas Pelayanan Kesehatan
  Jumlah Sarana di Fasilitas Pelayanan Kesehatan yang Disediakan
  0;0;0 | -;-;-
s Pengadaan Prasarana dan Pendukung Fasilitas Pelayanan Kesehatan
  Jumlah Prasarana Fasilitas Pelayanan Kesehatan yang Disediakan
  0;4;11 | 412.485.000;483.457.500;494.230.000
s Pengadaan Alat Kesehatan / Alat Penunjang Medik Fasilitas Pelayanan Kesehatan
  Jumlah Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan yang Disediakan
  0;87;214 | -;4.318.775.000;9.902.66.500
s Pengadaan Obat, Vaksin
  Jumlah Obat dan Vaksin yang Disediakan
  0;1;2 | 1.504.526.514;1.708.648.000;3.104.783.000
s Pengadaan Bahan Habis Pakai
  Jumlah Bahan Habis Pakai yang Disediakan
  1;2;2 | 1.463.986.602;1.354.315.000;691.361.500
s Pemeliharaan Rutin dan Berkala Alat Kesehatan / Alat Penunjang Medik Fasilitas Pelayanan Kesehatan
  Jumlah Alat Kesehatan/Alat Penunjang Medik Fasilitas Layanan Kesehatan yang Terpelihara Sesuai Standar
  0;0;146 | -;-;212.877.900
k Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten / Kota
  Persentase layanan SPM bidang kesehatan yang mencapai target
  25%;50%;66,67%
s Pengelolaan Pelayanan Kesehatan Ibu Hamil
  Jumlah Ibu Hamil yang Mendapatkan Pelayanan Kesehatan Sesuai Standar
  6.904;13.877;20.415 | 102.474.000;102.865.000;113.831.000
s Pengelolaan Pelayanan Kesehatan Ibu Bersalin
  Jumlah Ibu Bersalin yang Mendapatkan Pelayanan Kesehatan Sesuai Standar
  6.120;12.533;18.790 | 50.671.300;60.318.500;98.267.900
s Pengelolaan Pelayanan Kesehatan Bayi Baru Lahir
  Jumlah Bayi Baru Lahir yang Mendapatkan Pelayanan Kesehatan Sesuai Standar
  6.098;12.497;18.702 | -;42.445.000;40.907.500
s Pengelolaan Pelayanan Kesehatan Balita
  Jumlah Balita yang Mendapatkan Pelayanan Kesehatan Sesuai Standar
  28.340;54.912;80.177 | 127.352.500;173.210.500;78.419.700
s Pengelolaan Pelayanan Kesehatan pada Usia Pendidikan Dasar
  Jumlah Anak Usia Pendidikan Dasar yang Mendapatkan Pelayanan Kesehatan Sesuai Standar
  0;0;61.408 | -;-;92.115.000
s Pengelolaan Pelayanan Kesehatan pada Usia Lanjut
  Jumlah Penduduk Usia Lanjut yang Mendapatkan Pelayanan Kesehatan Sesuai Standar
  21.663;40.008;63.550 | 18.505.000;19.372.000;29.252.500
s Pengelolaan Pelayanan Kesehatan Penderita Hipertensi
  Jumlah Penderita Hipertensi yang Mendapatkan Pelayanan Kesehatan Sesuai Standar
  70.215;140.806;211.344 | -;50.709.500;40.552.500
s Pengelolaan Pelayanan Kesehatan Penderita Diabetes Melitus
  Jumlah Penderita Diabetes Melitus yang Mendapatkan Pelayanan Kesehatan Sesuai Standar
  7.480;14.902;22.165 | 47.196.100;37.845.000;29.279.500
s Pengelolaan Pelayanan Kesehatan Orang Terduga Tuberkulosis
  Jumlah Orang Terduga Menderita Tuberkulosis yang Mendapatkan Pelayanan Sesuai Standar
  8.277;15.904;24.036 | 161.150.000;129.760.000;158.397.200
s Pengelolaan Pelayanan Kesehatan Gizi Masyarakat
  Jumlah Dokumen Hasil Pengelolaan Pelayanan Kesehatan Gizi Masyarakat
  1;2;3 | 366.554.000;368.517.600;249.203.000
s Pengelolaan Pelayanan Kesehatan Lingkungan
  Jumlah Dokumen Hasil Pengelolaan Pelayanan Kesehatan Lingkungan
  0;1;2 | -;99.408.500;69.560.000
s Pengelolaan Surveilans Kesehatan
  Jumlah Dokumen Hasil Pengelolaan Surveilans Kesehatan
  3;6;9 | 33.646.000;43.175.000;50.158.600
s Pengelolaan Pelayanan Kesehatan Orang denganMasalah Kesehatan Jiwa (ODMK)
  Jumlah Orang dengan Masalah Kesehatan Jiwa (ODMK) yang Mendapatkan Pelayanan Kesehatan
  412;866;1.204 | -;15.665.000;18.405.000
s Pengelolaan Jaminan Kesehatan Masyarakat
  Jumlah Dokumen Hasil Pengelolaan Jaminan Kesehatan Masyarakat
  1;2;3 | 17.521.000.000;19.682.506.642;28.525.300.000
s Operasional Pelayanan Rumah Sakit
  Jumlah Dokumen Operasional Pelayanan Rumah Sakit
  3;6;9 | 4.042.700.000;5.855.251.616;5.032.609.904 | RSU TANGSEL
s Operasional Pelayanan Puskesmas
  Jumlah Dokumen Operasional Pelayanan Puskesmas
  29;29;29 | 2.855.615.463;2.575.086.500;2.498.650.000 | PUSKESMAS
s Pelaksanaan Akreditasi Fasilitas Kesehatan di Kabupaten / Kota
  Jumlah Fasilitas Kesehatan yang Terakreditasi di Kabupaten/Kota
  0;0;9 | -;14.700.000;386.420.000
k Penyelenggaraan Sistem Informasi Kesehatan Secara Terintegrasi
  ?
  0;0,00;0
s Pengelolaan Sistem Informasi Kesehatan
  Jumlah Dokumen Hasil Pengelolaan Sistem Informasi Kesehatan
  0;1;2 | -;82.641.300;43.165.000
k Penerbitan Izin Rumah Sakit Kelas C, D dan Fasilitas Pelayanan Kesehatan Tingkat Daerah Kabupaten / Kota
  Persentase rekomendasi izin yang diterbitkan tepat waktu
  100%;100%;97,30%
s Peningkatan Mutu Pelayanan Fasilitas Kesehatan
  Jumlah Fasilitas Kesehatan yang Dilakukan Pengukuran Indikator Nasional Mutu (INM) Pelayanan Kesehatan
  33;33;34 | -;58.417.500;31.630.000
s Penyiapan Perumusan dan Pelaksanaan Pelayanan Kesehatan Rujukan
  Jumlah Dokumen Hasil Penyiapan Perumusan dan Pelaksanaan Pelayanan Kesehatan Rujukan
  0;0;1 | -;-;27.300.000
p PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN
  Persentase puskesmas dengan jenis tenaga kesehatan sesuai standar
  ;;
k Pemberian Izin Praktik Tenaga Kesehatan di Wilayah Kabupaten / Kota
  Jumlah tenaga kesehatan yang berizin
  640;1.412;2.009
s Pembinaan dan Pengawasan Tenaga Kesehatan serta Tindak Lanjut Perizinan Praktik Tenaga Kesehatan
  Jumlah Dokumen Hasil Pembinaan dan Pengawasan Tenaga Kesehatan serta Tindak Lanjut Perizinan Praktik Tenaga Kesehatan
  1;2;3 | 20.458.900;24.942.500;27.865.000
k Perencanaan Kebutuhan dan Pendayagunaan Sumber Daya Manusia Kesehatan untuk UKP dan UKM di Wilayah Kabupaten / Kota
  Persentase pemenuhan kebutuhan SDM kesehatan
  88,10%;88,10%;90,42%
s Pemenuhan Kebutuhan Sumber Daya Manusia Kesehatan Sesuai Standar
  Jumlah Sumber Daya Manusia Kesehatan yang Memenuhi Standar di Fasilitas Pelayanan Kesehatan (Fasyankes)
  512;512;518 | 4.331.760.000;10.883.000.000;4.457.110.500
k Pengembangan Mutu dan Peningkatan Kompetensi Teknis Sumber Daya Manusia Kesehatan Tingkat Daerah Kabupaten / Kota
  Jumlah SDM kesehatan yang ditingkatkan kompetensinya
  0;45;120
s Pengembangan Mutu dan Peningkatan Kompetensi Teknis Sumber Daya Manusia Kesehatan Tingkat Daerah Kabupaten / Kota
  Jumlah Sumber Daya Manusia Kesehatan Tingkat Daerah Kabupaten/Kota yang Ditingkatkan Mutu dan Kompetensinya
  0;45;120 | -;82.560.000;143.775.000
p PROGRAM SEDIAAN FARMASI, ALAT KESEHATAN DAN MAKANAN MINUMAN
  Persentase sarana farmasi, alat kesehatan dan makanan minuman yang memenuhi persyaratan
  21,06%;40,33%;62,89%
k Pemberian Izin Apotek, Toko Obat, Toko Alat Kesehatan dan Optikal, Usaha Mikro Obat Tradisional (UMOT)
  Jumlah sarana kefarmasian yang dibina dan diawasi
  38;90;151
s Pengendalian dan Pengawasan serta Tindak Lanjut Pengawasan Perizinan Apotek, Toko Obat, Toko Alat Kesehatan, dan \
Optikal, Usaha Mikro Obat Tradisional (UMOT)
  Jumlah Dokumen Hasil Pengendalian dan Pengawasan serta Tindak Lanjut Pengawasan Perizinan Apotek, Toko Obat, Toko Alat \
Kesehatan, dan Optikal, Usaha Mikro Obat Tradisional (UMOT)
  1;2;3 | -;19.576.100;22.910.000
k Penerbitan Sertifikat Laik Higiene Sanitasi Tempat Pengelolaan Makanan (TPM) antara lain Jasa Boga, Rumah Makan / \
Restoran dan Depot Air Minum (DAM)
  Persentase TPM yang laik higiene sanitasi
  30,4%;33,1%;36,75%
s Pengendalian dan Pengawasan serta Tindak Lanjut Pengawasan Penerbitan Sertifikat Laik Higiene Sanitasi Tempat \
Pengelolaan Makanan (TPM) antara lain Jasa Boga, Rumah Makan / Restoran dan Depot Air Minum (DAM)
  Jumlah Dokumen Hasil Pengendalian dan Pengawasan serta Tindak Lanjut Pengawasan Penerbitan Sertifikat Laik Higiene \
Sanitasi Tempat Pengelolaan Makanan (TPM) antara lain Jasa Boga, Rumah Makan/Restoran dan Depot Air Minum (DAM)
  0;1;2 | -;18.647.500;18.375.000
p PROGRAM PEMBERDAYAAN MASYARAKAT BIDANG KESEHATAN
  Persentase pos pelayanan kesehatan berbasis pemberdayaan masyarakat yang aktif
  ;;
i
  Persentase rumah tangga ber-PHBS
  ;;71,08%
k Advokasi, Pemberdayaan, Kemitraan, Peningkatan Peran serta Masyarakat dan Lintas Sektor Tingkat Daerah Kabupaten / \
Kota
  Jumlah Mitra Potensial yang melakukan Upaya Promosi Kesehatan Advokasi Kemitraan dan Pemberdayaan Masyarakat di Bidang \
Kesehatan
  4;9;13
s Peningkatan Upaya Promosi Kesehatan, Advokasi, Kemitraan dan Pemberdayaan Masyarakat
  Jumlah Dokumen Promosi Kesehatan, Advokasi, Kemitraan dan Pemberdayaan Masyarakat
  0;1;2 | 62.780.000;179.308.600;162.551.500
k Pelaksanaan Sehat dalam rangka Promotif Preventif Tingkat Daerah Kabupaten / Kota
  Jumlah kelurahan yang menyelenggarakan promosi gerakan hidup bersih dan sehat
  0;27;54
s Penyelenggaraan Promosi Kesehatan dan Gerakan Hidup Bersih dan Sehat
  Jumlah Dokumen Hasil Penyelenggaraan Promosi Kesehatan dan Gerakan Hidup Bersih dan Sehat
  0;1;3 | 40.205.000;91.190.000;107.615.000
k Pengembangan dan Pelaksanaan Upaya Kesehatan Bersumber Daya Masyarakat (UKBM) Tingkat Daerah Kabupaten / Kota
  Jumlah Peningkatan Kapasitas Kader dan Tenaga Kesehatan UKBM
  0;300;850
s Bimbingan Teknis dan Supervisi Pengembangan dan Pelaksanaan Upaya Kesehatan Bersumber Daya Masyarakat (UKBM)
  Jumlah dokumen hasil bimbingan teknis dan supervisi upaya kesehatan bersumber daya masyarakat (UKBM)
  0;2;5 | -;411.250.000;536.480.000
"""
