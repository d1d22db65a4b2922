"""Cascading of a provincial estate crops office: a dense Excel matrix on two legal pages, down to the staff."""

from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.cascades import Line, Post, add_lines, add_post, several_doubt, tall, tier_doubt, walk
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "cascading-disbun-jawa-barat-2016"
YEAR = None
"""None is printed: only the name of the file carries 2016."""
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascade down of a provincial estate crops office, a dense Excel matrix on two legal pages, down to the staff",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "near sibling of a published matrix: type of four points, colours and codes tell the sasaran",
        "visi to sasaran in a box that ends before the secretary's columns, a group heading among its indicators",
        "cells without rules between the lines of a position, only between the positions; code and text in two cells",
        "the page break runs through the staff tier; the balai stand below it on page 2 with tiers of their own",
        "target in brackets at the end of the text, on some lines none, once the bracket is not closed",
        "positions of like name under two balai, codes 0.0.0 that lead nowhere",
        "codes given twice, a code of one number too many",
    ],
}

CHIEF = "KEPALA DINAS PERKEBUNAN PROVINSI JAWA BARAT"
VISION = "TERWUJUDNYA AGRIBISNIS PERKEBUNAN JAWA BARAT YANG MAJU, BERDAYA SAING DAN BERKELANJUTAN"
GROUP = "Prosentase Peningkatan Produksi Komoditi Strategis"  # a heading among the lines of sasaran 1.1
# misi, tujuan, ((key, sasaran, lines), …)
MISSIONS: tuple[tuple[str, str, tuple[tuple[str, str, tuple[Line, ...]], ...]], ...] = (
    (
        "Meningkatkan Produksi dan Produktivitas Tanaman Perkebunan",
        "Meningkatkan Ketersediaan Komoditi Perkebunan yang Bermutu",
        (
            (
                "1.1",
                "Meningkatkan Produksi Komoditi Perkebunan Jawa Barat",
                (
                    ("1.1.1", "Prosentase Peningkatan Produksi Teh Rakyat", "2,00%"),
                    ("1.1.2", "Prosentase Peningkatan Produksi Kopi", "7,50%"),
                    ("1.1.3", "Prosentase Peningkatan Produksi Tebu", "3,25%"),
                    ("1.1.4", "Prosentase Peningkatan Produksi Kelapa Dalam", "1,00%"),
                ),
            ),
            (
                "1.2",
                "Menurunkan Kehilangan Hasil Akibat OPT",
                (("1.2.1", "Prosentase Luas Serangan OPT Perkebunan yang Dikendalikan", "12,5%"),),
            ),
            (
                "1.3",
                "Meningkatkan Ketersediaan Benih Unggul Bersertifikat",
                (("1.3.1", "Jumlah Benih Perkebunan Bersertifikat yang Beredar", "9.250.000 batang"),),
            ),
        ),
    ),
    (
        "Meningkatkan Nilai Tambah dan Pemasaran Hasil Perkebunan",
        "Meningkatkan Mutu dan Daya Saing Produk Perkebunan",
        (
            (
                "2.1",
                "Meningkatkan Jumlah Unit Pengolahan yang Memenuhi Standar Mutu",
                (
                    ("2.1.1", "Prosentase Unit Pengolahan Hasil yang Menerapkan SNI", "35%"),
                    ("2.1.2", "Jumlah Produk Perkebunan yang Memiliki Indikasi Geografis", "2 produk"),
                ),
            ),
            (
                "2.2",
                "Meningkatkan Kesejahteraan Pekebun",
                (("2.2.1", "Nilai Tukar Petani (NTP) Subsektor Perkebunan Rakyat", "98,20"),),
            ),
        ),
    ),
    (
        "Memantapkan Pengelolaan Lahan Perkebunan yang Ramah Lingkungan",
        "Menjaga Kelestarian Lahan Perkebunan",
        (
            (
                "3.1",
                "Meningkatkan Luas Lahan Perkebunan yang Dikelola Secara Konservasi dan Penataan Usaha Perkebunan Besar",
                (
                    ("3.1.1", "Luas Lahan Perkebunan Berkemiringan di Atas 30% yang Dikonservasi", "450 ha"),
                    ("3.1.2", "Jumlah Perkebunan Besar yang Dinilai Kelas Kebunnya", "42 kebun"),
                ),
            ),
        ),
    ),
)
DIVISIONS = (
    Post(
        "KEPALA BIDANG PRODUKSI PERKEBUNAN",
        (
            ("1.1.1.1", "Jumlah Produksi Teh Rakyat (pucuk basah)", "51.300 ton"),
            ("1.1.2.1", "Jumlah Produksi Kopi Arabika dan Robusta", "17.850 ton"),
            ("1.1.3.1", "Jumlah Produksi Gula Kristal Putih", "98.400 ton"),
            ("1.1.4.1", "Jumlah Produksi Kelapa Dalam dan Kelapa Genjah", "92.115 ton"),
            ("1.3.1.1", "Jumlah Kebun Sumber Benih yang Ditetapkan", "14 kebun"),
        ),
        (
            Post(
                "KEPALA SEKSI BUDIDAYA TANAMAN TAHUNAN DAN PENYEGAR",
                (
                    ("1.1.1.1.1", "Luas Kebun Teh Rakyat yang diintensifikasi", "750 ha"),
                    ("1.1.1.1.2", "Luas Kebun Teh Rakyat yang direhabilitasi melalui GPATN (sulam)", "400 ha"),
                    ("1.1.2.1.1", "Luas Penanaman Kopi Arabika di lahan Perhutani dan lahan milik", "1.250 ha"),
                    ("1.1.2.1.2", "Jumlah Kelompok Tani yang dilatih pemangkasan kopi", "60 kelompok"),
                    ("1.1.4.1.1", "Luas Peremajaan Kelapa Dalam", "300 ha"),
                ),
                (
                    Post(
                        "STAF SEKSI BUDIDAYA TANAMAN TAHUNAN DAN PENYEGAR",
                        (
                            ("1.1.1.1.1.1", "Jumlah data CPCL intensifikasi teh rakyat", "5 kabupaten"),
                            ("1.1.1.1.1.2", "Jumlah laporan penyaluran pupuk", "12 laporan"),
                            ("1.1.1.1.2.1", "Jumlah verifikasi kebun teh yang disulam", "5 kali"),
                            ("1.1.2.1.1.1", "Jumlah rekapitulasi luas tanam kopi per kecamatan", "4 dokumen"),
                            ("1.1.2.1.1.2", "Jumlah bibit kopi yang diperiksa sebelum dibagikan", "1.600.000 batang"),
                            ("1.1.2.1.2.1", "Frekuensi pendampingan kelompok tani", "24 kali"),
                            ("1.1.4.1.1.1", "Jumlah laporan peremajaan kelapa dalam", ""),
                        ),
                    ),
                ),
            ),
            Post(
                "KEPALA SEKSI BUDIDAYA TANAMAN SEMUSIM",
                (
                    ("1.1.3.1.1", "Luas Bongkar Ratoon Tebu", "1.000 ha"),
                    ("1.1.3.1.2", "Luas Rawat Ratoon Tebu", "2.150 ha"),
                    ("1.1.3.1.2", "Luas Penanaman Tembakau Mole di sentra produksi", "325 ha"),
                ),
                (
                    Post(
                        "STAF SEKSI BUDIDAYA TANAMAN SEMUSIM",
                        (
                            ("1.1.3.1.1.1", "Jumlah data petani peserta bongkar ratoon", "870 orang"),
                            ("1.1.3.1.1.2", "Jumlah kontrak penyediaan benih tebu", "3 kontrak"),
                            ("1.1.3.1.2.1", "Frekuensi pembinaan petani tebu di wilayah PG Jatitujuh", "10 kali"),
                            ("1.1.3.1.2.2", "Jumlah data areal tembakau yang dimutakhirkan", "3 kabupaten"),
                        ),
                    ),
                ),
            ),
            Post(
                "KEPALA SEKSI PERBENIHAN DAN SARANA PRODUKSI",
                (
                    ("1.3.1.1.1", "Jumlah Penangkar Benih yang dibina", "85 penangkar"),
                    ("1.3.1.1.2", "Jumlah Kebun Induk Kopi yang dimurnikan", "4 kebun"),
                    ("1.1.2.1.3", "Jumlah Alat Pangkas dan Hand Sprayer yang disalurkan", "640 unit"),
                    ("1.1.1.1.3", "Jumlah Pupuk Organik yang diadakan", "1.120.000 kg"),
                ),
                (
                    Post(
                        "STAF SEKSI PERBENIHAN DAN SARANA PRODUKSI",
                        (
                            ("1.3.1.1.1.1", "Jumlah data penangkar yang memiliki TRUP", "85 penangkar"),
                            ("1.3.1.1.1.2", "Jumlah temu usaha penangkar", "1 kali"),
                            ("1.3.1.1.2.1", "Jumlah blok kebun induk yang diperiksa", "12 blok"),
                            ("1.1.2.1.3.1", "Jumlah berita acara serah terima alat", "32 berita acara"),
                            ("1.1.1.1.3.1", "Jumlah uji petik mutu pupuk organik", "6 sampel"),
                        ),
                    ),
                ),
            ),
        ),
        ("1.1", "1.3"),
    ),
    Post(
        "KEPALA BIDANG PENGEMBANGAN DAN PERLINDUNGAN PERKEBUNAN",
        (
            ("1.2.1.1", "Luas Areal Pengendalian OPT Utama", "2.300 ha"),
            ("1.2.1.2", "Jumlah Regu Pengendali OPT yang Aktif", "36 regu"),
            ("3.1.1.1", "Luas Lahan yang Diterasering dan Ditanami Pohon Pelindung", "450 ha"),
            ("3.1.2.1", "Jumlah Perkebunan Besar yang Memenuhi Kewajiban Laporan", "118 kebun"),
            ("3.1.2.2", "Jumlah Gangguan Usaha Perkebunan yang Difasilitasi", "9 kasus"),
        ),
        (
            Post(
                "KEPALA SEKSI PERLINDUNGAN TANAMAN",
                (
                    ("1.2.1.1.1", "Luas Pengendalian Penggerek Buah Kopi (PBKo)", "800 ha"),
                    ("1.2.1.1.2", "Luas Pengendalian Empoasca dan Cacar Daun Teh", "1.150 ha"),
                    ("1.2.1.1.3", "Luas Pengendalian Kumbang Kelapa", "350 ha"),
                    ("1.2.1.2.1", "Jumlah Petani yang mengikuti SL-PHT", "600 orang"),
                ),
                (
                    Post(
                        "STAF SEKSI PERLINDUNGAN TANAMAN",
                        (
                            ("1.2.1.1.1.1", "Jumlah rekapitulasi laporan serangan PBKo dari kabupaten", "12 laporan"),
                            ("1.2.1.1.2.1", "Jumlah kebutuhan agens hayati yang diusulkan", "3 usulan"),
                            ("1.2.1.1.3.1", "Jumlah perangkap feromon yang didistribusikan", "1.400 buah"),
                            ("1.2.1.2.1.1", "Jumlah kurikulum SL-PHT yang disusun", "2 dokumen"),
                            ("1.2.1.2.1.2", "Frekuensi evaluasi SL-PHT", "24 kali"),
                        ),
                    ),
                ),
            ),
            Post(
                "KEPALA SEKSI PENGEMBANGAN LAHAN",
                (
                    ("3.1.1.1.1", "Luas Kebun Kopi yang dilengkapi rorak dan teras", "250 ha"),
                    ("3.1.1.1.2", "Jumlah Pohon Pelindung yang ditanam", "90.000 batang"),
                    ("3.1.1.1.3", "Jumlah Embung Perkebunan yang dibangun", "7 unit"),
                    ("3.1.1.1.4", "Panjang Jalan Produksi yang diperbaiki", "6,4 km"),
                ),
                (
                    Post(
                        "STAF SEKSI PENGEMBANGAN LAHAN",
                        (
                            ("3.1.1.1.1.1", "Jumlah survei lokasi rorak dan teras", "5 kali"),
                            ("3.1.1.1.2.1", "Jumlah monitoring tumbuh pohon pelindung", "3 kali"),
                            ("3.1.1.1.3.1", "Jumlah dokumen desain sederhana embung", "7 dokumen"),
                            ("3.1.1.1.4.1", "Jumlah laporan kemajuan fisik jalan produksi", "4 laporan"),
                        ),
                    ),
                ),
            ),
            Post(
                "KEPALA SEKSI BINA USAHA PERKEBUNAN BESAR",
                (
                    ("3.1.2.1.1", "Jumlah Penilaian Fisik Kebun PBS dan PTPN", "42 kebun"),
                    ("3.1.2.1.2", "Jumlah Rekomendasi Teknis IUP yang diterbitkan", "6 rekomendasi"),
                    ("3.1.2.2.1", "Jumlah Mediasi sengketa lahan HGU", "9 kali"),
                ),
                (
                    Post(
                        "STAF SEKSI BINA USAHA PERKEBUNAN BESAR",
                        (
                            ("3.1.2.1.1.1", "Jumlah berkas penilaian usaha perkebunan yang diolah", "42 berkas"),
                            ("3.1.2.1.2.1", "Jumlah berkas permohonan yang ditelaah", "15 berkas"),
                            ("3.1.2.1.2.2", "Jumlah peninjauan lapangan", "12 kali"),
                            ("3.1.2.2.1.1", "Jumlah notulen rapat mediasi", "9 notulen"),
                        ),
                    ),
                ),
            ),
        ),
        ("1.2", "3.1"),
    ),
    Post(
        "KEPALA BIDANG PENGOLAHAN DAN PEMASARAN HASIL",
        (
            ("2.1.1.1", "Jumlah Unit Pengolahan Hasil yang Dibina", "64 UPH"),
            ("2.1.1.2", "Jumlah Sertifikat Mutu yang Diterbitkan", "11 sertifikat"),
            ("2.1.2.1", "Jumlah Buku Persyaratan Indikasi Geografis yang Diajukan", "2 buku"),
            ("2.2.1.1", "Jumlah Nilai Transaksi Produk Perkebunan", "27,5 milyar rupiah"),
            ("2.2.1.2", "Jumlah Kelompok yang Bermitra dengan Eksportir", "16 kelompok"),
            ("2.2.1.3", "Jumlah Pasar Lelang Komoditi", ""),
        ),
        (
            Post(
                "KEPALA SEKSI PENGOLAHAN HASIL",
                (
                    ("2.1.1.1.1", "Jumlah UPH Kopi yang mendapat mesin pulper dan huller", "24 UPH"),
                    ("2.1.1.1.2", "Jumlah UPH Teh Hijau yang direvitalisasi", "8 UPH"),
                    ("2.1.1.1.3", "Jumlah UPH Gula Aren yang dibina", "32 UPH"),
                ),
                (
                    Post(
                        "STAF SEKSI PENGOLAHAN HASIL",
                        (
                            ("2.1.1.1.1.1", "Jumlah identifikasi kebutuhan mesin UPH kopi", "24 UPH"),
                            ("2.1.1.1.1.2", "Jumlah uji coba mesin", "4 kali"),
                            ("2.1.1.1.2.1", "Jumlah laporan revitalisasi UPH teh", "2 laporan"),
                            ("2.1.1.1.3.1", "Frekuensi pembinaan pengrajin gula aren", "12 kali"),
                        ),
                    ),
                ),
            ),
            Post(
                "KEPALA SEKSI MUTU DAN STANDARISASI",
                (
                    ("2.1.1.2.1", "Jumlah Sampel Kopi yang diuji cita rasanya", "120 sampel"),
                    ("2.1.1.2.2", "Jumlah Petugas PPMB Perkebunan yang dilatih", "20 orang"),
                    ("2.1.2.1.1", "Jumlah Masyarakat Perlindungan Indikasi Geografis (MPIG) yang dibentuk", "2 MPIG"),
                ),
                (
                    Post(
                        "STAF SEKSI MUTU DAN STANDARISASI",
                        (
                            ("2.1.1.2.1.1", "Jumlah sampel yang dikirim ke laboratorium", "120 sampel"),
                            ("2.1.1.2.1.2", "Jumlah rekapitulasi hasil uji", "4 dokumen"),
                            ("2.1.1.2.2.1", "Jumlah peserta yang diseleksi", "35 orang"),
                            ("2.1.2.1.1.1", "Frekuensi pendampingan MPIG", "9 kali"),
                            ("2.1.2.1.1.2", "Jumlah peta wilayah indikasi geografis", "2 peta"),
                        ),
                    ),
                ),
            ),
            Post(
                "KEPALA SEKSI PEMASARAN DAN PROMOSI",
                (
                    ("2.2.1.1.1", "Jumlah Pameran yang diikuti (Daerah, Nasional dan Internasional)", "8 kali"),
                    ("2.2.1.1.2", "Jumlah Informasi Harga Komoditi yang disebarluaskan", "52 edisi"),
                    ("2.2.1.2.1", "Jumlah Temu Usaha Kopi Java Preanger", "2 kali"),
                    ("2.2.1.2.2", "Jumlah Kontrak Pembelian yang difasilitasi", "5 kontrak"),
                ),
                (
                    Post(
                        "STAF SEKSI PEMASARAN DAN PROMOSI",
                        (
                            ("2.2.1.1.1.1", "Jumlah bahan promosi yang dicetak", "3.500 lembar"),
                            ("2.2.1.1.1.2", "Jumlah transaksi selama pameran yang dicatat", "Rp. 400.000.000,00"),
                            ("2.2.1.1.2.1", "Jumlah pasar yang dipantau harganya", "12 pasar"),
                            ("2.2.1.2.1.1", "Jumlah undangan temu usaha", "150 undangan"),
                            ("2.2.1.2.2.1", "Jumlah draft kontrak yang ditelaah", "5 draft"),
                        ),
                    ),
                ),
            ),
        ),
        ("2.1", "2.2"),
    ),
    Post(
        "SEKRETARIS",
        (
            ("0.0.0", "Tingkat Kepuasan Pegawai Terhadap Pelayanan Kesekretariatan", "80%"),
            ("0.0.0", "Prosentase Dokumen Perencanaan dan Pelaporan Tepat Waktu", "100%"),
            ("0.0.0", "Prosentase Data Aset yang Akurat", "95%"),
            ("0.0.0", "Nilai Evaluasi AKIP Dinas", "72 poin"),
        ),
        (
            Post(
                "KEPALA SUB BAGIAN PERENCANAAN DAN PROGRAM",
                (
                    ("0.0.0", "Prosentase Dokumen Perencanaan Tepat Waktu", "100%"),
                    ("0.0.0", "Prosentase Laporan Capaian Kinerja Tepat Waktu", "100%"),
                    ("0.0.0", "Jumlah Buku Statistik Perkebunan Jawa Barat", "1 buku"),
                ),
                (
                    Post(
                        "STAF SUB BAGIAN PERENCANAAN DAN PROGRAM",
                        (
                            ("0.0.0", "Pelaporan dokumen perencanaan tepat waktu", "5 dokumen"),
                            ("0.0.0", "Jumlah data areal dan produksi yang diolah", "18 kabupaten"),
                            ("0.0.0", "Pelaporan dokumen capaian kinerja tepat waktu", "12 laporan"),
                        ),
                    ),
                ),
            ),
            Post(
                "KEPALA SUB BAGIAN KEUANGAN",
                (
                    ("0.0.0", "Prosentase Penyelesaian Pencairan Tepat Waktu", "95%"),
                    ("0.0.0", "Prosentase Temuan BPK/Inspektorat yang Ditindaklanjuti", "85%"),
                ),
                (
                    Post(
                        "STAF SUB BAGIAN KEUANGAN",
                        (
                            ("0.0.0", "Jumlah SPP dan SPM yang diterbitkan", "340 berkas"),
                            ("0.0.0", "Pelaporan dokumen laporan keuangan tepat waktu", "14 laporan"),
                        ),
                    ),
                ),
            ),
            Post(
                "KEPALA SUB BAGIAN KEPEGAWAIAN DAN UMUM",
                (
                    ("0.0.0", "Prosentase Pelayanan Administrasi Kepegawaian Tepat Waktu", "100%"),
                    ("0.0.0", "Jumlah Pegawai yang Mengikuti Peningkatan Kapasitas", "45 orang"),
                    ("0.0.0", "Prosentase Sarana Kerja dalam Kondisi Baik", "88%"),
                ),
                (
                    Post(
                        "STAF SUB BAGIAN KEPEGAWAIAN DAN UMUM",
                        (
                            ("0.0.0", "Jumlah usulan kenaikan pangkat yang diproses", "38 usulan"),
                            ("0.0.0", "Jumlah surat masuk dan keluar yang diagendakan", "6.200 surat"),
                            ("0.0.0", "Jumlah kendaraan dinas yang dipelihara", "27 unit"),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
OFFICES = (
    Post(
        "KEPALA BALAI PENGEMBANGAN DAN PRODUKSI BENIH TANAMAN PERKEBUNAN",
        (
            ("1.3.1.2", "Jumlah Produksi Benih Kopi Siap Salur", "750.000 batang"),
            ("1.3.1.3", "Jumlah Produksi Benih Teh dari Stek", "400.000 batang"),
            ("1.3.1.4", "Jumlah Paket Teknologi Perbenihan yang Diujicoba", "3 paket"),
        ),
        (
            Post(
                "KEPALA SEKSI PENGEMBANGAN BENIH",
                (
                    ("1.3.1.4.1", "Jumlah Paket Teknologi Somatik Embriogenesis yang diujicoba", "1 paket"),
                    ("1.3.1.4.2", "Jumlah Paket Teknologi Sambung Pucuk Kopi yang diujicoba", "2 paket"),
                ),
                (
                    Post(
                        "STAF SEKSI PENGEMBANGAN BENIH",
                        (
                            ("1.3.1.4.1.1", "Jumlah laporan pengamatan planlet", "12 laporan"),
                            ("1.3.1.4.2.1", "Jumlah data daya tumbuh sambungan", "4 set data"),
                        ),
                    ),
                ),
            ),
            Post(
                "KEPALA SEKSI PRODUKSI BENIH",
                (
                    ("1.3.1.2.1", "Jumlah Benih Kopi Arabika Sigararutang", "500.000 batang"),
                    ("1.3.1.2.2", "Jumlah Benih Kopi Robusta Klonal", "250.000 batang"),
                    ("1.3.1.3.1", "Jumlah Stek Teh Gambung 7 yang disemai", "520.000 stek"),
                ),
                (
                    Post(
                        "STAF SEKSI PRODUKSI BENIH",
                        (
                            ("1.3.1.2.1.1", "Jumlah polybag yang diisi", "560.000 polybag"),
                            ("1.3.1.2.2.1", "Jumlah entres yang diambil dari kebun induk", "275.000 entres"),
                            ("1.3.1.3.1.1", "Frekuensi pemeliharaan persemaian teh", "48 kali"),
                        ),
                    ),
                ),
            ),
            Post(
                "KEPALA SUB. BAGIAN TATA USAHA",
                (
                    ("0.0.0", "Prosentase Data Aset yang Valid", "90%"),
                    ("0.0.0", "Prosentase Pengelolaan Keuangan yang Tertib dan Tepat Waktu", "100%"),
                ),
                (Post("STAF SUB. BAGIAN TATA USAHA", (("0.0.0", "Jumlah laporan SPJ Balai", "12 laporan"),)),),
            ),
        ),
        ("1.3",),
        page=2,
    ),
    Post(
        "KEPALA BALAI PENGAWASAN DAN SERTIFIKASI BENIH",
        (
            ("1.3.1.5", "Jumlah Benih yang Disertifikasi", "8.500.000 batang"),
            ("1.3.1.6", "Jumlah Peredaran Benih yang Diawasi", "26 kab./kota"),
        ),
        (
            Post(
                "KEPALA SEKSI SERTIFIKASI",
                (
                    ("1.3.1.5.1", "Jumlah Pemeriksaan Lapangan Benih", "310 kali"),
                    ("1.3.1.5.2", "Jumlah Label Benih yang diterbitkan", "8.500.000 lembar"),
                ),
                (
                    Post(
                        "STAF SEKSI SERTIFIKASI",
                        (
                            ("1.3.1.5.1.1", "Jumlah permohonan sertifikasi yang diregistrasi", "310 permohonan"),
                            ("1.3.1.5.2.1", "Jumlah sertifikat mutu benih yang diketik", "310 sertifikat"),
                        ),
                    ),
                ),
            ),
            Post(
                "KEPALA SEKSI PENGAWASAN PEREDARAN BENIH",
                (
                    ("1.3.1.6.1", "Jumlah Inspeksi Mendadak pada kios dan penangkar", "52 kali"),
                    ("1.3.1.6.2", "Jumlah Kasus Benih Ilegal yang ditindaklanjuti", "2 kasus"),
                ),
                (
                    Post(
                        "STAF SEKSI PENGAWASAN PEREDARAN BENIH",
                        (
                            ("1.3.1.6.1.1", "Jumlah berita acara inspeksi", "52 berita acara"),
                            ("1.3.1.6.2.1", "Jumlah laporan pengawas benih tanaman", ""),
                        ),
                    ),
                ),
            ),
            Post(
                "KEPALA SUB. BAGIAN TATA USAHA",
                (
                    ("0.0.0", "Prosentase Data Aset yang Valid", "100%"),
                    ("0.0.0", "Prosentase Pelayanan Administrasi Kepegawaian Tepat Waktu", "95%"),
                    ("0.0.0", "Prosentase Fasilitasi Layanan Pelanggan Sesuai SOP", "100%"),
                ),
                (
                    Post(
                        "STAF SUB. BAGIAN TATA USAHA",
                        (
                            ("0.0.0", "Jumlah laporan SPJ Balai", "12 laporan"),
                            ("0.0.0", "Jumlah PNBP yang disetor tepat waktu", "12 kali"),
                        ),
                    ),
                ),
            ),
        ),
        ("1.3",),
        page=2,
    ),
    Post(
        "KEPALA BALAI PROTEKSI TANAMAN PERKEBUNAN",
        (
            ("1.2.1.3", "Jumlah Agens Pengendali Hayati yang Diproduksi", "24.000 kg"),
            ("1.2.1.4", "Jumlah Titik Pengamatan OPT", "148 titik"),
            ("3.1.1.2", "Jumlah Kebun Contoh Pengelolaan Ramah Lingkungan", "4 kebun"),
        ),
        (
            Post(
                "KEPALA SEKSI PENGAMATAN DAN PERAMALAN",
                (
                    ("1.2.1.4.1", "Jumlah Petugas Pengamat yang dilatih", "74 orang"),
                    ("1.2.1.4.2", "Jumlah Buletin Peramalan OPT", "4 edisi"),
                ),
                (
                    Post(
                        "STAF SEKSI PENGAMATAN DAN PERAMALAN",
                        (
                            ("1.2.1.4.1.1", "Jumlah laporan pengamatan mingguan yang diolah", "52 laporan"),
                            ("1.2.1.4.2.1", "Jumlah buletin yang dikirim", "400 eksemplar"),
                        ),
                    ),
                ),
            ),
            Post(
                "KEPALA SEKSI TEKNOLOGI PENGENDALIAN",
                (
                    ("1.2.1.3.1", "Jumlah Starter Beauveria bassiana yang diperbanyak", "3.000 kg"),
                    ("1.2.1.3.2", "Jumlah Laboratorium Lapangan yang difungsikan", "6 unit"),
                    ("3.1.1.2.1", "Luas Kebun Contoh tanpa pestisida kimia", "20 ha"),
                ),
                (
                    Post(
                        "STAF SEKSI TEKNOLOGI PENGENDALIAN",
                        (
                            ("1.2.1.3.1.1", "Jumlah sampel mutu starter yang diuji", "48 sampel"),
                            ("1.2.1.3.2.1", "Jumlah alat laboratorium yang dikalibrasi", "18 alat"),
                            ("3.1.1.2.1.1", "Jumlah monitoring kebun contoh", "12 kali"),
                        ),
                    ),
                ),
            ),
            Post(
                "KEPALA SUB. BAGIAN TATA USAHA",
                (("0.0.0", "Prosentase Data Aset yang Valid", "50%"),),
                (Post("STAF SUB. BAGIAN TATA USAHA", (("0.0.0", "Jumlah arsip balai yang ditata", "900 berkas"),)),),
            ),
        ),
        ("1.2", "3.1"),
        page=2,
    ),
)
UNCLOSED = "Frekuensi evaluasi SL-PHT"  # its closing bracket is missing
ODD_CODES = {"1.1.3.1.2.2": "1.1.1.3.1.2.2"}  # printed with one number too many
FILLS = {
    "1.1.1": "92D050",
    "1.1.2": "C65911",
    "1.1.3": "F4B084",
    "1.1.4": "FCE4D6",
    "1.2": "FF6699",
    "1.3": "FFFF00",
    "2.1.1": "8EA9DB",
    "2.1.2": "D9E1F2",
    "2.2": "00B0F0",
    "3.1.1": "A9D08E",
    "3.1.2": "548235",
}
MISSION_FILLS = ("833C0C", "305496", "375623")
GOAL_FILLS = {"1.1": "A65A2A", "1.2": "CC0066", "1.3": "BF9000", "2.1": "5B7BC0", "2.2": "0070C0", "3.1": "4E8A2E"}
SECTIONS = ((8.5, 27.0), (8.5, 19.0), (8.5, 30.0)), ((8.5, 32.0), (8.5, 20.0), (8.5, 21.0))
SIZES = (*SECTIONS[0], *SECTIONS[1], (8.5, 24.0), (8.5, 22.0), (8.5, 24.0), (6.5, 21.0), (6.5, 18.0), (6.5, 21.0))
GAP = 0.9
SIZE = 8
FACE = "Calibri"
BREAK_AFTER = 3  # rows of the staff tier that stand on page 1


def left_of(section: int) -> int:
    """The first column of a section: two columns each, a narrow one after every third."""
    return 1 + 2 * section + section // 3


def fill_of(code: str) -> str | None:
    """The colour of a line by its code."""
    return next((colour for key, colour in FILLS.items() if code.startswith(key + ".") or code == key), None)


def side(style: str | None) -> Side:
    """A rule of a cell."""
    return Side(style=style) if style else Side()


def entry(sheet: Worksheet, row: int, span: tuple[int, int], line: Line | None, last: bool, tops: bool = False) -> None:
    """One line of a position: code and text in two cells that only the edges of the position rule."""
    left, right = span
    code, name, target = line or ("", "", "")
    fill = fill_of(code)
    for column in range(left, right + 1):
        cell = sheet.cell(row, column)
        edges = (side("medium" if column == left else None), side("medium" if column == right else None))
        cell.border = Border(*edges, side(None), side("medium" if last else None))
        if fill:
            cell.fill = PatternFill("solid", fill)
        cell.font = Font(name=FACE, sz=SIZE, b=True)
        cell.alignment = Alignment(vertical="top" if tops else "center", wrap_text=True)
    if right > left + 1:
        sheet.merge_cells(start_row=row, start_column=left + 1, end_row=row, end_column=right)
    if line:
        text = f"{name} ({target}" if target else name
        sheet.cell(row, left).value = ODD_CODES.get(code, code)
        sheet.cell(row, left + 1).value = text + (")" if target and name != UNCLOSED else "")


def room(span: tuple[int, int]) -> float:
    """The width of a line's text."""
    known = [size for number, pair in enumerate(SIZES) for size in (*pair, *([GAP] if number % 3 == 2 else []))]
    return sum(known[span[0] : span[1]])


def tier(sheet: Worksheet, row: int, cells: list[tuple[tuple[int, int], Post]], colour: str, slack: float, spare: int) -> int:
    """Positions side by side, the row of their names and their lines; gives the next row."""
    for span, post in cells:
        box = (row, span[0], row, span[1])
        put(sheet, box, post.holder, "cm", font=FACE, size=SIZE, bold=True, fill=colour, rule="thin")
        tall(sheet, row, height(post.holder, (room(span) + 6) * 0.8, SIZE) + 8)
    count = max(len(post.lines) for _, post in cells) + spare
    for place in range(count):
        for span, post in cells:
            line = post.lines[place] if place < len(post.lines) else None
            entry(sheet, row + 1 + place, span, line, place == count - 1, slack > 1)
            if line:
                tall(sheet, row + 1 + place, height(f"{line[1]} ({line[2]})", room(span) * 0.95, SIZE) * slack)
    return row + 1 + count


def block(sheet: Worksheet, row: int, posts: tuple[Post, ...], spare: tuple[int, int, int]) -> tuple[int, int]:
    """Divisions, their sections and the staff; gives the first row of the staff's lines and the next row."""
    wide = [((left_of(3 * n), left_of(3 * n + 2) + 1), post) for n, post in enumerate(posts)]
    row = tier(sheet, row, wide, "DDD9C4", 1.0, spare[0])
    pairs = [(3 * n + turn, child) for n, post in enumerate(posts) for turn, child in enumerate(post.below)]
    cells = [((left_of(place), left_of(place) + 1), child) for place, child in pairs]
    row = tier(sheet, row, cells, "9966FF", 1.75, spare[1])
    sheet.row_dimensions[row].height = 7
    first = row + 2
    row = tier(sheet, row + 1, [(span, child.below[0]) for span, child in cells], "9966FF", 1.75, spare[2])
    return first, row


def top(sheet: Worksheet) -> int:
    """The office head's part above the middle columns; gives the next row."""
    first, last = left_of(0), left_of(8) + 1
    face = {"font": FACE, "bold": True}
    put(sheet, (1, first, 1, last), "DINAS PERKEBUNAN PROVINSI JAWA BARAT", "cm", rule="medium", **face | {"size": 16})
    put(sheet, (2, first, 2, last), CHIEF, "cm", fill="000080", color="FFFFFF", rule="medium", **face | {"size": 12})
    put(sheet, (3, first, 3, last), f"VISI : {VISION}", "cm", fill="0000FF", color="FFFFFF", rule="medium", **face)
    for row, tallness in ((1, 36), (2, 22), (3, 15)):
        sheet.row_dimensions[row].height = tallness
    count = max(2 + sum(1 + len(goal[2]) for goal in mission[2]) for mission in MISSIONS) + 1
    for number, (mission, aim, goals) in enumerate(MISSIONS):
        left, right = left_of(3 * number), left_of(3 * number + 2) + 1
        face = {"font": FACE, "bold": True, "size": SIZE, "color": "FFFFFF", "rule": "thin"}
        fill = MISSION_FILLS[number]
        put(sheet, (4, left, 4, right), f"MISI {number + 1} : {mission}", "lm", fill=fill, **face)
        put(sheet, (5, left, 5, right), f"TUJUAN {number + 1} : {aim}", "lm", fill=fill, **face)
        row = 6
        for key, statement, lines in goals:
            put(sheet, (row, left, row, right), f"Sasaran {key} : {statement}", "lm", fill=GOAL_FILLS[key], **face)
            row += 1
            if key == "1.1":
                put(sheet, (row, left, row, right), GROUP, "lm", fill="974706", **face)
                row += 1
            for line in lines:
                entry(sheet, row, (left, right), line, False)
                row += 1
        while row < 4 + count:
            entry(sheet, row, (left, right), None, row == 3 + count)
            row += 1
    for row in range(4, 4 + count):
        sheet.row_dimensions[row].height = 13.5
    return 4 + count


def draw(path: Path) -> None:
    """The workbook: one sheet, the break in the staff tier."""
    book = Workbook()
    sheet = book.active
    sheet.title = "CASCADE DOWN"
    widths(sheet, tuple(size for n, pair in enumerate(SIZES) for size in (*pair, *([GAP] if n % 3 == 2 else []))))
    row = top(sheet)
    sheet.row_dimensions[row].height = 7
    first, row = block(sheet, row + 1, DIVISIONS, (0, 2, 2))
    sheet.row_breaks.append(Break(first + BREAK_AFTER - 1))
    sheet.row_dimensions[row].height = 9
    block(sheet, row + 1, OFFICES, (1, 1, 1))
    page(sheet, 5, (0.2, 0.2, 0.7, 0.7))
    book.save(path)


def on_page(post: Post, number: int) -> Post:
    """The position and all below it on a page."""
    below = tuple(on_page(child, number) for child in post.below)
    return Post(post.holder, post.lines, below, post.serves, post.name, post.pagu, number)


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, about | {"organisation": "Dinas Perkebunan", "year": YEAR, "pages": 2})
    vision = gold.node("visi", VISION, page=1)
    keys: dict[str, str] = {}
    for mission, aim, goals in MISSIONS:
        one = gold.node("misi", mission, page=1, parent=vision)
        two = gold.node("tujuan", aim, page=1, parent=one, holder=CHIEF)
        for key, statement, lines in goals:
            keys[key] = gold.node("sasaran", statement, page=1, parent=two, holder=CHIEF)
            add_lines(gold, keys[key], lines, YEAR, 1)
    known: dict[int, str] = {}
    drawn = tuple(on_page(post, 2) for post in OFFICES)
    for post in (*DIVISIONS, *drawn):
        known |= add_post(gold, post, keys, YEAR)
    staff = {known[id(each)] for post in DIVISIONS for each in walk(post) if each.holder.startswith("STAF")}
    break_staff(gold, staff)
    for each in gold.indicators:
        each["code"] = ODD_CODES.get(each.get("code", ""), each.get("code"))
    loose = [known[id(post)] for post in DIVISIONS if not post.serves]
    high = [each["id"] for each in gold.nodes if each["level"] in ("visi", "misi", "tujuan", "sasaran")]
    leafs = [each["id"] for each in gold.nodes if each["level"] == "aktivitas"]
    extra = (
        ("the secretary's code 0.0.0 has no counterpart among the sasaran", "no parent", [], loose, "parent"),
        ("the head's position stands above visi, misi, tujuan and sasaran", CHIEF, [None], high, "holder"),
        ("staff below the sections", "aktivitas", ["sub_kegiatan"], leafs, "level"),
        ("the year is not printed, the file's name carries it", YEAR, [2016], [], "document.year"),
        ("a heading among the lines of sasaran 1.1 without code or target", "left out", ["an indicator"], [keys["1.1"]], "name"),
    )
    fields = ("about", "chosen", "also_acceptable", "nodes", "field")
    gold.ambiguous = [tier_doubt(gold), several_doubt(gold), *(dict(zip(fields, row, strict=True)) for row in extra)]
    return gold.write()


def break_staff(gold: Gold, staff: set[str]) -> None:
    """The lines of the divisions' staff that stand after the page break."""
    for node in gold.nodes:
        if node["id"] not in staff:
            continue
        late = [each for each in gold.indicators if each["node"] == node["id"]][BREAK_AFTER:]
        node["pages"] = [1, 2] if late else [1]
        for each in late:
            each["page"] = 2
    paged = {each["id"]: each["page"] for each in gold.indicators}
    for value in gold.values:
        value["page"] = paged[value["indicator"]]


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    write_gold()


if __name__ == "__main__":
    main()
