"""What the quarterly report of a civil service office says, a line for each row.

S, P, K, U open a sasaran, program, kegiatan or sub kegiatan: code, name, holder; a sub kegiatan also its pagu and its spending
by quarter in rupiah. I is an indicator of what was opened last: name, unit, target of the year, targets and results by quarter.
"""

FACTS = """
S||Meningkatnya Profesionalitas dan Kualitas Manajemen Aparatur Sipil Negara|Kepala Badan
I|Indeks Profesionalitas ASN|Indeks|78,50|-;-;-;78,50|-;62,14;-;79,06
I|Indeks Sistem Merit|Angka|285,5|-;-;-;285,5|-;-;-;272,5
P|5.03.02|PROGRAM KEPEGAWAIAN DAERAH|Kepala Badan
I|Persentase jabatan yang terisi sesuai kompetensi|%|86|80;82;84;86|79,4;81,75;84,1;86,92
I|Persentase ASN yang melakukan pelanggaran disiplin|%|0,60|0,60;0,60;0,60;0,60|0,11;0,25;0,36;0,48
K|5.03.02.2.01|Pengadaan, Pemberhentian dan Informasi Kepegawaian ASN|Kabid Pengadaan, Pemberhentian dan Informasi
I|Persentase pemenuhan kebutuhan formasi ASN|%|72|20;40;60;72|18,3;41,2;55;69,7
U|5.03.02.2.01.0001|Penyusunan Rencana Kebutuhan, Jenis dan Jumlah Jabatan untuk Pelaksanaan Pengadaan ASN|Analis SDM Aparatur Ahli Muda|64200000|8350000 22415000 17890500 11206000
I|Jumlah Dokumen Rencana Kebutuhan, Jenis dan Jumlah Jabatan untuk Pelaksanaan Pengadaan ASN|Dokumen|3|0;1;1;1|0;1;1;1
U|5.03.02.2.01.0002|Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK|Analis SDM Aparatur Ahli Muda|918450000|12600000 74318500 268941000 497206250
I|Jumlah Dokumen Hasil Koordinasi dan Fasilitasi Pengadaan PNS dan PPPK|Dokumen|4|0;1;1;2|0;1;1;2
U|5.03.02.2.01.0003|Koordinasi Pelaksanaan Administrasi Pemberhentian|Analis SDM Aparatur Ahli Pertama|41750000|6210000 9875000 10420000 12960000
I|Jumlah Dokumen Hasil Koordinasi Pelaksanaan Administrasi Pemberhentian|Dokumen|118|30;30;30;28|27;33;31;24
U|5.03.02.2.01.0005|Pengelolaan Sistem Informasi Kepegawaian|Pranata Komputer Ahli Muda|186300000|14750000 62840000 31480500 68115000
I|Jumlah Dokumen Pengelolaan Sistem Informasi Kepegawaian|Dokumen|12|3;3;3;3|3;3;3;3
I|Persentase data ASN yang mutakhir pada SIMPEG|%|97|90;93;95;97|91,2;93;94,6;98.1
K|5.03.02.2.02|Mutasi dan Promosi ASN|Kabid Mutasi dan Promosi
I|Persentase layanan mutasi dan promosi ASN yang selesai tepat waktu|%|95|95;95;95;95|92;96;95,5;97
U|5.03.02.2.02.0001|Pengelolaan Mutasi ASN|Analis SDM Aparatur Ahli Muda|72600000|11320000 18940000 15275000 21608000
I|Jumlah Dokumen Pengelolaan Mutasi ASN|Dokumen|210|45;60;55;50|38;64;61;52
U|5.03.02.2.02.0002|Pengelolaan Kenaikan Pangkat ASN|Analis SDM Aparatur Ahli Muda|98125000|9450000 33160000 14702500 35890000
I|Jumlah Dokumen Hasil Pengelolaan Kenaikan Pangkat ASN|SK|640|0;310;0;330|0;297;0;351
U|5.03.02.2.02.0003|Pengelolaan Promosi ASN|Analis SDM Aparatur Ahli Muda|354900000|0 128450000 46215000 151730400
I|Jumlah Dokumen Hasil Pengelolaan Promosi ASN|Dokumen|4|0;2;0;2|0;2;0;1
K|5.03.02.2.04|Penilaian dan Evaluasi Kinerja Aparatur|Kabid Penilaian Kinerja dan Penghargaan
I|Persentase ASN dengan predikat kinerja minimal Baik|%|92|-;-;-;92|-;-;-;94,35
U|5.03.02.2.04.0001|Pelaksanaan Penilaian dan Evaluasi Kinerja Aparatur|Analis SDM Aparatur Ahli Pertama|58300000|7115000 13260000 12480000 22075000
I|Jumlah Dokumen Hasil Penilaian dan Evaluasi Kinerja Aparatur|Dokumen|2|1;0;0;1|1;0;0;1
U|5.03.02.2.04.0003|Pengelolaan Pemberian Penghargaan bagi Pegawai|Analis SDM Aparatur Ahli Pertama|121480000|0 0 104365000 9840000
I|Jumlah Laporan Hasil Pengelolaan Pemberian Penghargaan bagi Pegawai|Laporan|1|0;0;1;0|0;0;1;0
U|5.03.02.2.04.0004|Pengelolaan Penyelesaian Pelanggran Disiplin ASN|Analis SDM Aparatur Ahli Muda|46900000|5400000 8725000 13190000 10645000
I|Jumlah Laporan Hasil Penyelesaian Pelanggaran Disiplin ASN|Laporan|12|3;3;3;3|2;4;3;3
P|5.04.02|PROGRAM PENGEMBANGAN SUMBER DAYA MANUSIA|Kabid Pengembangan Kompetensi
I|Persentase ASN yang mengikuti pengembangan kompetensi minimal 20 JP|%|65|10;30;50;65|8,6;27,9;51,3;61,8
K|5.04.02.2.01|Pengembangan Kompetensi Teknis|Kabid Pengembangan Kompetensi
I|Jumlah ASN yang lulus pelatihan teknis|Orang|340|40;120;100;80|32;134;97;90
U|5.04.02.2.01.0003|Penyelengaraan Pengembangan Kompetensi Teknis Umum, Inti, dan Pilihan bagi Jabatan Administrasi Penyelenggara Urusan Pemerintahan Konkuren, Perangkat Daerah Penunjang, dan Urusan Pemerintahan Umum|Widyaiswara Ahli Muda|612750000|38900000 214630500 167245000 159880000
I|Jumlah ASN yang Mengikuti Pengembangan Kompetensi Teknis Umum, Inti, dan Pilihan|Orang|340|40;120;100;80|32;134;97;90
K|5.04.02.2.02|Sertifikasi, Kelembagaan, Pengembangan Kompetensi Manajerial dan Fungsional|Kabid Pengembangan Kompetensi
I|Persentase pejabat struktural yang telah mengikuti pelatihan kepemimpinan|%|74|-;68;-;74|-;66,5;-;74,8
I|Persentase CPNS yang lulus Latsar|%|100|-;-;-;100|-;-;-;99,21
U|5.04.02.2.02.0004|Pelaksanaan Sertifikasi Kompetensi di Lingkungan Pemerintah Kabupaten|Widyaiswara Ahli Pertama|0|0 0 0 0
I|Jumlah ASN yang Mengikuti Sertifikasi Kompetensi|Orang|0|0;0;0;0|0;0;0;0
U|5.04.02.2.02.0007|Penyelenggaraan Pengembangan Kompetensi bagi Pimpinan Daerah, Jabatan Pimpinan Tinggi, Jabatan Fungsional, Kepemimpinan, dan Prajabatan|Widyaiswara Ahli Muda|1874300000|0 412865000 733190750 618447500
I|Jumlah ASN yang Mengikuti Pelatihan Kepemimpinan dan Prajabatan|Orang|176|0;50;63;63|0;48;63;63
S||Meningkatnya Akuntabilitas Kinerja Perangkat Daerah|Kepala Badan
I|Nilai AKIP Perangkat Daerah|Predikat|BB (74,00)|-;-;-;BB (74,00)|-;-;-;BB (74,35)
P|5.03.01|PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA|Sekretaris
I|Nilai Indeks Kepuasan Masyarakat terhadap layanan BKPSDM|Indeks|86,00|-;85,00;-;86,00|-;84,73;-;87,15
I|Persentase pemenuhan layanan kesekretariatan|%|100|25;50;75;100|24;49,5;76;100
K|5.03.01.2.01|Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah|Kasubbag Perencanaan dan Keuangan
I|Persentase dokumen perencanaan dan evaluasi yang disusun tepat waktu|%|100|25;50;75;100|25;50;70;100
U|5.03.01.2.01.0001|Penyusunan Dokumen Perencanaan Perangkat Daerah|Perencana Ahli Muda|23600000|5180000 7240000 4915000 4630000
I|Jumlah Dokumen Perencanaan Perangkat Daerah|Dokumen|5|2;1;1;1|2;1;1;1
U|5.03.01.2.01.0006|Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD|Perencana Ahli Pertama|11250000|6415000 1380000 1290000 1775000
I|Jumlah Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD dan Laporan Hasil Koordinasi Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD|Laporan|5|2;1;1;1|2;1;1;1
U|5.03.01.2.01.0007|Evaluasi Kinerja Perangkat Daerah|Perencana Ahli Pertama|8400000|0 3120000 0 4685000
I|Jumlah Laporan Evaluasi Kinerja Perangkat Daerah|Laporan|4|1;1;1;1|1;1;0;2
K|5.03.01.2.02|Administrasi Keuangan Perangkat Daerah|Kasubbag Perencanaan dan Keuangan
I|Persentase terpenuhinya administrasi keuangan perangkat daerah|%|100|25;50;75;100|22,6;51,4;74,8;98,3
U|5.03.01.2.02.0001|Penyediaan Gaji dan Tunjangan ASN|Bendahara Pengeluaran|6482115700|1296540218 1874330925 1421968300 1780227450
I|Jumlah Orang yang Menerima Gaji dan Tunjangan ASN|Orang/bulan|62|62;62;62;62|62;61;61;60
U|5.03.01.2.02.0003|Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD|Bendahara Pengeluaran|74880000|18720000 18720000 18720000 18720000
I|Jumlah Dokumen Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD|Dokumen|12|3;3;3;3|3;3;3;3
K|5.03.01.2.06|Administrasi Umum Perangkat Daerah|Kasubbag Umum dan Kepegawaian
I|Persentase terpenuhinya administrasi umum perangkat daerah|%|100|25;50;75;100|25;50;75;100
U|5.03.01.2.06.0001|Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor|Pengurus Barang|9750000|0 4860000 2415000 2390000
I|Jumlah Paket Komponen Instalasi Listrik/Penerangan Bangunan Kantor yang Disediakan|Paket|3|0;1;1;1|0;1;1;1
U|5.03.01.2.06.0004|Penyediaan Bahan Logistik Kantor|Pengurus Barang|83200000|14925000 21670000 19885000 25040500
I|Jumlah Paket Bahan Logistik Kantor yang Disediakan|Paket|12|3;3;3;3|3;3;3;3
U|5.03.01.2.06.0009|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Kasubbag Umum dan Kepegawaian|391600000|61480750 118335200 97614000 112870300
I|Jumlah Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD|Laporan|48|10;14;12;12|9;15;12;12
K|5.03.01.2.08|Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah|Kasubbag Umum dan Kepegawaian
I|Persentase terpenuhinya jasa penunjang perkantoran|%|100|25;50;75;100|25;50;75;100
U|5.03.01.2.08.0002|Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik|Pengurus Barang|148500000|30215460 35118905 33840212 38406177
I|Jumlah Laporan Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik yang Disediakan|Laporan|12|3;3;3;3|3;3;3;3
U|5.03.01.2.08.0004|Penyediaan Jasa Pelayanan Umum Kantor|Kasubbag Umum dan Kepegawaian|462000000|110500000 115500000 115500000 115500000
I|Jumlah Laporan Penyediaan Jasa Pelayanan Umum Kantor yang Disediakan|Laporan|12|3;3;3;3|3;3;3;3
K|5.03.01.2.09|Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah|Kasubbag Umum dan Kepegawaian
I|Persentase barang milik daerah dalam kondisi baik|%|90|84;86;88;90|84;86;87,5;91
U|5.03.01.2.09.0002|Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan|Pengurus Barang|127350000|17640000 29815500 33972000 41206000
I|Jumlah Kendaraan Dinas Operasional atau Lapangan yang Dipelihara dan Dibayarkan Pajak dan Perizinannya|Unit|23|23;23;23;23|21;23;23;23
"""  # noqa: E501
