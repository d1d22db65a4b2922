"""What the trade and industry office of Wajo means to reach in 2026; all figures invented."""

from corpus.makers.parts.facts import Fact, Measure

OFFICE = "Dinas Perindustrian dan Perdagangan"
CHIEF = "Kepala Dinas"


def m(name: str, target: str, **more: str) -> Measure:
    """An indicator with its target."""
    return Measure(name, target, more=dict(more))


def sub(statement: str, name: str, target: str) -> Fact:
    """A sub kegiatan: what it brings about, its one indicator."""
    return Fact("sub_kegiatan", statement, None, (m(name, target),))


def work(statement: str, name: str, holder: str, measures: tuple[Measure, ...], *subs: Fact) -> Fact:
    """A kegiatan with who answers for it."""
    return Fact("kegiatan", statement, name, measures, subs, holder=holder)


def program(statement: str, code: str, name: str, holder: str, measures: tuple[Measure, ...], *works: Fact) -> Fact:
    """A program with its code."""
    return Fact("program", statement, name, measures, works, code=code, holder=holder)


TRADE_HEAD, MARKET_HEAD = "Kepala Bidang Perdagangan", "Kepala Bidang Pengelolaan Pasar"
SCALE_HEAD, INDUSTRY_HEAD = "Kepala Bidang Kemetrologian", "Kepala Bidang Perindustrian"

TRADE = (
    program(
        "Terjaganya stabilitas harga barang kebutuhan pokok dan barang penting",
        "3.30.04",
        "Program Stabilisasi Harga Barang Kebutuhan Pokok dan Barang Penting",
        TRADE_HEAD,
        (m("Koefisien variasi harga antar waktu barang kebutuhan pokok", "6,5%", direction="down"),),
        work(
            "Terkendalinya harga dan stok barang kebutuhan pokok di tingkat pasar",
            "Pengendalian Harga, dan Stok Barang Kebutuhan Pokok dan Barang Penting di Tingkat Pasar Kabupaten/Kota",
            "Ketua Tim Kerja Distribusi dan Pengendalian Harga",
            (m("Persentase komoditas pokok yang harganya terpantau", "100%"),),
            sub("Tersedianya data harga dan stok di 6 pasar rakyat", "Jumlah laporan pemantauan harga dan stok", "52 Laporan"),
            sub(
                "Terlaksananya operasi pasar menjelang hari besar keagamaan", "Jumlah operasi pasar reguler dan khusus", "8 Kali"
            ),
            sub("Terkoordinasinya pasokan bahan pokok lintas daerah", "Jumlah laporan koordinasi stabilisasi harga", "4 Laporan"),
        ),
        work(
            "Tersalurnya pupuk dan pestisida bersubsidi sesuai ketentuan",
            "Pengawasan Pupuk dan Pestisida Bersubsidi di Tingkat Daerah Kabupaten/Kota",
            "Analis Perdagangan Ahli Muda",
            (m("Persentase pengecer pupuk bersubsidi yang diawasi", "85%"),),
            sub(
                "Terawasinya penyaluran pupuk bersubsidi di kios pengecer", "Jumlah laporan hasil pengawasan pupuk", "12 Laporan"
            ),
            sub("Terkoordinasinya kerja Komisi Pengawasan Pupuk (KP3)", "Jumlah rapat KP3", "4 Kali"),
        ),
    ),
    program(
        "Meningkatnya pemasaran produk lokal",
        "3.30.07",
        "Program Penggunaan dan Pemasaran Produk Dalam Negeri",
        TRADE_HEAD,
        (m("Persentase peningkatan omzet UKM peserta promosi", "12%"),),
        work(
            "Dikenalnya produk lokal Wajo oleh konsumen",
            "Pelaksanaan Promosi, Pemasaran dan Peningkatan Penggunaan Produk Dalam Negeri",
            "Ketua Tim Kerja Promosi dan Pemasaran",
            (m("Jumlah UKM yang mengikuti promosi", "45 UKM"), m("Persentase UKM yang masuk e-katalog lokal", "30%")),
            sub("Terselenggaranya pameran produk unggulan daerah", "Jumlah pameran yang diikuti", "5 Event"),
            sub("Terfasilitasinya UKM memakai lokapasar daring", "Jumlah UKM yang difasilitasi", "60 UKM"),
        ),
    ),
    program(
        "Meningkatnya nilai ekspor komoditi daerah",
        "3.30.05",
        "Program Pengembangan Ekspor",
        TRADE_HEAD,
        (m("Nilai ekspor bersih perdagangan", "USD 1.250.000"),),
        work(
            "Bertambahnya pelaku usaha yang siap ekspor",
            "Penyelenggaraan Promosi Dagang melalui Pameran Dagang dan Misi Dagang bagi Produk Ekspor Unggulan",
            "Analis Perdagangan Ahli Muda",
            (m("Jumlah pelaku usaha yang mendapat pembinaan ekspor", "15 Pelaku Usaha"),),
            sub("Terbinanya pelaku usaha sutera dan rumput laut", "Jumlah pelaku usaha yang dibina", "15 Orang"),
            sub("Terlaksananya misi dagang ke luar provinsi", "Jumlah misi dagang", "2 Kali"),
        ),
    ),
)
MARKET = (
    program(
        "Meningkatnya kualitas sarana distribusi perdagangan",
        "3.30.03",
        "Program Peningkatan Sarana Distribusi Perdagangan",
        MARKET_HEAD,
        (m("Persentase pasar rakyat dalam kondisi baik", "72%"), m("Indeks kepuasan pedagang dan pengunjung pasar", "81,50")),
        work(
            "Tersedianya sarana distribusi perdagangan yang layak",
            "Pembangunan dan Pengelolaan Sarana Distribusi Perdagangan",
            "Ketua Tim Kerja Sarana dan Prasarana Pasar",
            (m("Jumlah pasar rakyat yang ditingkatkan sarananya", "4 Pasar"),),
            sub("Terbangunnya los dan kios Pasar Siwa", "Jumlah unit los dan kios yang dibangun", "48 Unit"),
            sub("Terpeliharanya Pasar Sentral Sengkang", "Luas bangunan pasar yang dipelihara", "1.250 m2"),
            sub("Tersedianya fasilitas air bersih dan MCK pasar", "Jumlah fasilitas yang dibangun", "6 Unit"),
        ),
        work(
            "Terbinanya pengelola dan pedagang pasar",
            "Pembinaan terhadap Pengelola Sarana Distribusi Perdagangan Masyarakat di Wilayah Kerjanya",
            "Ketua Tim Kerja Pembinaan Pedagang",
            (m("Persentase pedagang yang tertib retribusi", "90%"),),
            sub("Terlatihnya pengelola pasar", "Jumlah pengelola pasar yang dilatih", "40 Orang"),
            sub("Tertatanya pedagang kaki lima", "Jumlah pedagang yang direlokasi", "115 Pedagang"),
        ),
    ),
    program(
        "Meningkatnya tertib usaha perdagangan",
        "3.30.02",
        "Program Perizinan dan Pendaftaran Perusahaan",
        MARKET_HEAD,
        (m("Persentase pelaku usaha perdagangan yang berizin", "64%"),),
        work(
            "Terbitnya Tanda Daftar Gudang sesuai ketentuan",
            "Penerbitan Tanda Daftar Gudang",
            "Penguji Mutu Barang Ahli Pertama",
            (m("Persentase gudang yang memiliki TDG", "55%"),),
            sub("Terfasilitasinya pemenuhan komitmen TDG", "Jumlah gudang yang difasilitasi", "20 Gudang"),
            sub("Terdatanya gudang di 14 kecamatan", "Jumlah dokumen data gudang", "1 Dokumen"),
        ),
    ),
)
SCALES = (
    program(
        "Meningkatnya perlindungan konsumen dan tertib ukur",
        "3.30.06",
        "Program Standardisasi dan Perlindungan Konsumen",
        SCALE_HEAD,
        (
            m("Persentase alat UTTP bertanda tera sah yang berlaku", "78%"),
            m("Persentase pengaduan konsumen yang ditangani", "100%"),
        ),
        work(
            "Terlayaninya tera dan tera ulang alat UTTP",
            "Pelaksanaan Metrologi Legal, Berupa Tera, Tera Ulang, dan Pengawasan",
            "Pengawas Kemetrologian Ahli Muda",
            (m("Jumlah UTTP yang ditera dan ditera ulang", "6.400 Unit"),),
            sub("Terlaksananya sidang tera ulang di pasar dan kecamatan", "Jumlah sidang tera ulang", "24 Lokasi"),
            sub("Terawasinya penggunaan UTTP dan BDKT", "Jumlah laporan pengawasan", "12 Laporan"),
            sub("Tersuluhnya pedagang tentang tertib ukur", "Jumlah pedagang yang disuluh", "200 Orang"),
            sub("Terpeliharanya standar dan peralatan tera", "Jumlah peralatan yang diverifikasi", "18 Set"),
        ),
    ),
)
INDUSTRY = (
    program(
        "Meningkatnya daya saing industri kecil dan menengah",
        "3.31.02",
        "Program Perencanaan dan Pembangunan Industri",
        INDUSTRY_HEAD,
        (m("Persentase IKM yang meningkat nilai produksinya", "18%"), m("Jumlah sentra IKM aktif", "11 Sentra")),
        work(
            "Terlaksananya pembangunan sumber daya dan sentra industri",
            "Penyusunan, Penerapan, dan Evaluasi Rencana Pembangunan Industri Kabupaten/Kota",
            "Pembina Industri Ahli Muda",
            (m("Persentase sasaran RPIK yang tercapai", "70%"),),
            sub("Terlatihnya perajin sutera", "Jumlah perajin yang dilatih", "100 Orang"),
            sub("Tersedianya alat tenun bukan mesin bagi IKM sutera", "Jumlah ATBM yang diserahkan", "40 Unit"),
            sub("Terfasilitasinya sertifikat halal dan merek IKM", "Jumlah IKM yang difasilitasi", "35 IKM"),
            sub("Terevaluasinya dokumen RPIK", "Jumlah dokumen evaluasi RPIK", "1 Dokumen"),
        ),
    ),
    program(
        "Meningkatnya kepatuhan usaha industri",
        "3.31.03",
        "Program Pengendalian Izin Usaha Industri",
        INDUSTRY_HEAD,
        (m("Persentase usaha industri yang memenuhi ketentuan izin", "60%"),),
        work(
            "Terkendalinya izin usaha industri kecil dan menengah",
            "Penerbitan Izin Usaha Industri (IUI), Izin Perluasan Usaha Industri (IPUI), Izin Usaha Kawasan Industri (IUKI)"
            " dan Izin Perluasan Kawasan Industri (IPKI) Kewenangan Kabupaten/Kota",
            "Ketua Tim Kerja Pengawasan Industri",
            (m("Jumlah usaha industri yang diverifikasi", "50 Usaha"),),
            sub("Terverifikasinya pemenuhan komitmen izin", "Jumlah berita acara verifikasi", "50 Dokumen"),
            sub("Terawasinya pengelolaan limbah IKM", "Jumlah IKM yang diawasi", "30 IKM"),
        ),
    ),
    program(
        "Tersedianya data industri yang mutakhir",
        "3.31.04",
        "Program Pengelolaan Sistem Informasi Industri Nasional",
        INDUSTRY_HEAD,
        (m("Persentase IKM yang memiliki akun SIINas", "25%"),),
        work(
            "Terisinya data industri pada SIINas",
            "Penyediaan Informasi Industri untuk Informasi Industri untuk IUI, IPUI, IUKI dan IPKI Kewenangan Kabupaten/Kota",
            "Ketua Tim Kerja Data dan Informasi Industri",
            (m("Jumlah IKM yang melapor melalui SIINas", "150 IKM"),),
            sub("Terdampinginya IKM membuat akun SIINas", "Jumlah IKM yang didampingi", "75 IKM"),
            sub("Tersebarnya informasi dan analisis industri daerah", "Jumlah publikasi data industri", "2 Dokumen"),
        ),
    ),
)
OFFICE_WORK = (
    program(
        "Meningkatnya kualitas tata kelola dan layanan kesekretariatan",
        "3.30.01",
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        "Sekretaris",
        (m("Indeks kepuasan layanan kesekretariatan", "86,00"), m("Persentase tindak lanjut LHP", "100%")),
        work(
            "Tersusunnya dokumen perencanaan dan evaluasi kinerja tepat waktu",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            "Kasubag Perencanaan dan Keuangan",
            (m("Persentase dokumen yang tepat waktu", "100%"),),
            sub("Tersusunnya Renja dan RKA", "Jumlah dokumen perencanaan", "6 Dokumen"),
            sub("Tersusunnya LKjIP dan laporan monev", "Jumlah laporan evaluasi kinerja", "5 Laporan"),
        ),
        work(
            "Tertibnya administrasi keuangan",
            "Administrasi Keuangan Perangkat Daerah",
            "Kasubag Perencanaan dan Keuangan",
            (m("Persentase laporan keuangan sesuai SAP", "100%"),),
            sub("Terbayarnya gaji dan tunjangan ASN", "Jumlah ASN yang dibayarkan gajinya", "78 Orang"),
            sub("Tersusunnya laporan keuangan akhir tahun", "Jumlah laporan keuangan", "1 Laporan"),
        ),
        work(
            "Meningkatnya disiplin dan kompetensi pegawai",
            "Administrasi Kepegawaian Perangkat Daerah",
            "Kasubag Umum dan Kepegawaian",
            (m("Persentase pegawai yang mengikuti diklat 20 JP", "80%"),),
            sub("Terlaksananya bimtek pegawai", "Jumlah pegawai yang mengikuti bimtek", "25 Orang"),
        ),
        work(
            "Terpenuhinya kebutuhan rumah tangga kantor",
            "Administrasi Umum Perangkat Daerah",
            "Kasubag Umum dan Kepegawaian",
            (m("Persentase kebutuhan kantor yang terpenuhi", "95%"),),
            sub("Tersedianya ATK dan barang cetakan", "Jumlah paket ATK", "12 Paket"),
            sub("Terlaksananya rapat koordinasi dan konsultasi", "Jumlah laporan perjalanan dinas", "40 Laporan"),
        ),
        work(
            "Terpeliharanya barang milik daerah",
            "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
            "Kasubag Umum dan Kepegawaian",
            (m("Persentase BMD dalam kondisi baik", "88%"),),
            sub("Terpeliharanya kendaraan dinas", "Jumlah kendaraan yang dipelihara", "23 Unit"),
            sub("Terpeliharanya gedung kantor", "Jumlah gedung yang dipelihara", "2 Unit"),
        ),
    ),
)
GOALS = (
    Fact(
        "sasaran",
        "Meningkatnya kinerja sektor perdagangan daerah",
        None,
        (
            m("Laju pertumbuhan PDRB kategori perdagangan", "5,85%"),
            m("Persentase penurunan disparitas harga bahan pokok", "2,4%"),
        ),
        (*TRADE, *MARKET, *SCALES),
        holder=CHIEF,
    ),
    Fact(
        "sasaran",
        "Meningkatnya kontribusi industri pengolahan terhadap perekonomian daerah",
        None,
        (m("Kontribusi industri pengolahan terhadap PDRB", "7,20%"),),
        INDUSTRY,
        holder=CHIEF,
    ),
    Fact(
        "sasaran",
        "Meningkatnya akuntabilitas kinerja perangkat daerah",
        None,
        (m("Nilai AKIP perangkat daerah", "BB (76,40)"),),
        OFFICE_WORK,
        holder=CHIEF,
    ),
)
AIM = Fact(
    "tujuan",
    "Meningkatkan daya saing perdagangan dan industri berbasis potensi unggulan daerah",
    None,
    (m("Laju pertumbuhan PDRB sektor perdagangan dan industri", "5,60%"),),
    GOALS,
)
REGION = Fact(
    "sasaran_daerah",
    "Meningkatnya pertumbuhan ekonomi daerah yang inklusif",
    None,
    (m("Laju Pertumbuhan Ekonomi", "5,10%"),),
    (AIM,),
)
