"""Facts of the cascading matrix of the Dinas Sosial of Kabupaten Sumbawa, invented; one record a line, divided by bars.

T tujuan and its indicator; A sasaran; M its indicator (formula, unit, targets of five years); P program (code, name, post); I its
indicator and target; K kegiatan (code, name); S sub kegiatan (code, name, indicator, target, post; ^: post of the line above).
A line that begins with a blank goes on from the one above.
"""

TEXT = """
T|Meningkatnya kesejahteraan sosial masyarakat Kabupaten Sumbawa|Persentase penurunan PPKS
A|Meningkatnya pemenuhan kebutuhan dasar Pemerlu Pelayanan Kesejahteraan Sosial (PPKS)
M|Persentase PPKS yang terpenuhi kebutuhan dasarnya
 |(Jumlah PPKS yang terpenuhi kebutuhan dasarnya / Jumlah seluruh PPKS) x 100%|%|58,20|61,00|64,50|68,00|72,00
M|Persentase korban bencana yang menerima bantuan sosial
 |(Jumlah korban bencana yang dibantu / Jumlah korban bencana) x 100%|%|100|100|100|100|100
P|1.06.04|PROGRAM REHABILITASI SOSIAL|Kepala Bidang Rehabilitasi Sosial
I|Persentase PPKS di luar panti yang direhabilitasi|74,50%
I|Jumlah kasus ODGJ yang dipasung|4 Kasus
K|1.06.04.2.01|Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar,
  serta Gelandangan Pengemis di Luar Panti Sosial
S|1.06.04.2.01.01|Penyediaan Permakanan|Jumlah orang yang menerima paket permakanan|540 Orang|Pekerja Sosial Ahli Muda
S|1.06.04.2.01.03|Penyediaan Alat Bantu|Jumlah orang yang menerima alat bantu|85 Orang|^
S|1.06.04.2.01.05|Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial
 |Jumlah orang yang mengikuti bimbingan fisik, mental, spiritual dan sosial|120 Orang|Penyuluh Sosial Ahli Muda
S|1.06.04.2.01.09|Pemberian Layanan Data dan Pengaduan|Jumlah layanan data dan pengaduan|1.250 Layanan|^
K|1.06.04.2.02|Rehabilitasi Sosial Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV/AIDS dan NAPZA
  di Luar Panti Sosial
S|1.06.04.2.02.07|Pemberian Layanan Rujukan|Jumlah orang yang dirujuk ke panti/balai|36 Orang|Pekerja Sosial Ahli Muda
S|1.06.04.2.02.04|Pemulangan Orang Terlantar ke Daerah Asal|Jumlah orang terlantar yang di pulangkan|60 Orang|^
P|1.06.05|PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL|Kepala Bidang Perlindungan dan Jaminan Sosial
I|Persentase keluarga miskin penerima bantuan sosial tepat sasaran|96%
K|1.06.05.2.01|Pemeliharaan Anak-Anak Terlantar
S|1.06.05.2.01.02|Pengasuhan Anak Terlantar|Jumlah anak terlantar dalam pengasuhan|214 Anak|Pekerja Sosial Ahli Pertama
K|1.06.05.2.02|Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota
S|1.06.05.2.02.01|Pendataan Fakir Miskin Cakupan Daerah Kabupaten/Kota
 |Jumlah keluarga fakir miskin yang didata|41.300 Keluarga|Kepala Seksi Pengelolaan Data Fakir Miskin
S|1.06.05.2.02.02|Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota
 |Persentase data terpadu yang diverifikasi dan divalidasi|90 %|^
S|1.06.05.2.02.03|Fasilitasi Bantuan Sosial Kesejahteraan Keluarga
 |Jumlah keluarga yang difasilitasi bantuan sosial|18.750 Keluarga|Kepala Seksi Jaminan Sosial
S|1.06.05.2.02.04|Fasilitasi Bantuan Pengembangan Ekonomi Masyarakat|Jumlah KUBE yang di bantu|32 KUBE|^
P|1.06.06|PROGRAM PENANGANAN BENCANA|Kepala Bidang Perlindungan dan Jaminan Sosial
I|Persentase korban bencana yang dilayani pada masa tanggap darurat|100%
I|Rata-rata waktu tanggap penyaluran logistik|≤ 24 jam
K|1.06.06.2.01|Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota
S|1.06.06.2.01.01|Penyediaan Makanan|Jumlah korban bencana yang mendapat makanan|2.400 Jiwa
 |Kepala Seksi Perlindungan Sosial Korban Bencana
S|1.06.06.2.01.02|Penyediaan Sandang|Jumlah korban bencana yang mendapat paket sandang|600 Jiwa|^
S|1.06.06.2.01.05|Pelayanan Dukungan Psikososial|Jumlah korban bencana yang mendapat layanan dukungan psikososial|150 Jiwa|^
K|1.06.06.2.02|Penyelenggaraan Pemberdayaan Masyarakat terhadap Kesiapsiagaan Bencana Kabupaten/Kota
S|1.06.06.2.02.01|Koordinasi, Sosialisasi dan Pelaksanaan Kampung Siaga Bencana|Jumlah Kampung Siaga Bencana yang dibina|9 KSB
 |Kepala Seksi Perlindungan Sosial Korban Bencana
S|1.06.06.2.02.02|Koordinasi, Sosialisasi dan Pelaksanaan Taruna Siaga Bencana|Jumlah Tagana yang aktif|48 Orang|^
A|Meningkatnya peran Potensi Sumber Kesejahteraan Sosial (PSKS)
M|Persentase PSKS yang aktif dalam penyelenggaraan kesejahteraan sosial
 |(Jumlah PSKS aktif / Jumlah PSKS) x 100%|%|66,00|69,50|73.00|76,50|80,00
P|1.06.02|PROGRAM PEMBERDAYAAN SOSIAL|Kepala Bidang Pemberdayaan Sosial
I|Persentase Karang Taruna klasifikasi maju|35%
I|Persentase LKS yang terakreditasi|62,50%
K|1.06.02.2.01|Pemberdayaan Sosial Komunitas Adat Terpencil (KAT)
S|1.06.02.2.01.03|Fasilitasi Pemberdayaan Sosial KAT|Jumlah warga KAT yang difasilitasi|-|Penyuluh Sosial Ahli Muda
K|1.06.02.2.02|Pengumpulan Sumbangan dalam Daerah Kabupaten/Kota
S|1.06.02.2.02.01|Koordinasi dan Sinkronisasi Penerbitan Izin Undian Gratis Berhadiah dan Pengumpulan Uang atau Barang
 |Jumlah dokumen izin PUB|5 Dokumen|Kepala Seksi Kelembagaan Sosial
S|1.06.02.2.02.02|Pengendalian dan Pengawasan Pelaksanaan Izin Pengumpulan Sumbangan|Jumlah laporan pengawasan|4 Laporan|^
K|1.06.02.2.03|Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota
S|1.06.02.2.03.01|Peningkatan Kemampuan Potensi Pekerja Sosial Masyarakat Kewenangan Kabupaten/Kota
 |Jumlah PSM yang mengikuti peningkatan kemampuan|165 Orang|Penyuluh Sosial Ahli Muda
S|1.06.02.2.03.02|Peningkatan Kemampuan Potensi TKSK Kewenangan Kabupaten/Kota
 |Jumlah TKSK yang ditingkatkan kapasitasnya|24 Orang|^
S|1.06.02.2.03.04|Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kelembagaan Masyarakat
 |Jumlah LKS dan Karang Taruna yang dibina|57 Lembaga|Kepala Seksi Kelembagaan Sosial
P|1.06.07|PROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN|Kepala Bidang Pemberdayaan Sosial
I|Persentase TMP yang terpelihara|100%
K|1.06.07.2.01|Pemeliharaan Taman Makam Pahlawan Nasional Kabupaten/Kota
S|1.06.07.2.01.01|Rehabilitasi Sarana dan Prasarana Taman Makam Pahlawan Nasional|Jumlah sarana TMP yang direhab|1 Unit
 |Kepala Seksi Kepahlawanan
S|1.06.07.2.01.02|Pemeliharaan Taman Makam Pahlawan Nasional|Jumlah makam yang dipelihara|186 Makam|^
T|Meningkatnya akuntabilitas kinerja Dinas Sosial|Nilai Reformasi Birokrasi Dinas Sosial
A|Meningkatnya kualitas perencanaan, pelaporan dan pelayanan Dinas Sosial
M|Nilai AKIP Dinas Sosial|Hasil evaluasi AKIP oleh Inspektorat|Nilai|B (64,10)|B (66,50)|B (69,00)|BB (71,25)|BB (74,00)
M|Indeks Kepuasan Masyarakat (IKM)|Nilai rata-rata tertimbang 9 unsur x 25|Indeks|81,50|82,25|83,00|84,00|85,00
P|1.06.01|PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA|Sekretaris
I|Persentase pemenuhan layanan penunjang|100%
K|1.06.01.2.01|Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah
S|1.06.01.2.01.01|Penyusunan Dokumen Perencanaan Perangkat Daerah|Jumlah dokumen perencanaan perangkat daerah|6 Dokumen
 |Kepala Sub Bagian Program dan Keuangan
S|1.06.01.2.01.07|Evaluasi Kinerja Perangkat Daerah|Jumlah laporan evaluasi kinerja|8 Laporan|^
K|1.06.01.2.02|Administrasi Keuangan Perangkat Daerah
S|1.06.01.2.02.01|Penyediaan Gaji dan Tunjangan ASN|Jumlah orang yang menerima gaji dan tunjangan ASN|67 Orang/bulan
 |Kepala Sub Bagian Program dan Keuangan
S|1.06.01.2.02.05|Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD|Jumlah laporan keuangan ahir tahun|1 Laporan|^
K|1.06.01.2.05|Administrasi Kepegawaian Perangkat Daerah
S|1.06.01.2.05.09|Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi|Jumlah pegawai yang mengikuti diklat|15 Orang
 |Kepala Sub Bagian Umum dan Kepegawaian
K|1.06.01.2.08|Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah
S|1.06.01.2.08.02|Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik|Jumlah laporan penyediaan jasa|12 Laporan
 |Kepala Sub Bagian Umum dan Kepegawaian
S|1.06.01.2.08.04|Penyediaan Jasa Pelayanan Umum Kantor|Jumlah laporan jasa pelayanan umum kantor|12 Laporan|^
"""
