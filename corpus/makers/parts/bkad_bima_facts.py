"""Facts of the action plan of a finance and assets office: rows of one table, from the tujuan down to the sub kegiatan."""

from dataclasses import dataclass

Action = tuple[int, int, str]  # first quarter, last quarter, text


@dataclass(frozen=True)
class Measure:
    """An indicator: unit, target of the year, targets of the quarters."""

    name: str
    unit: str
    target: str
    quarters: tuple[str, str, str, str]


@dataclass(frozen=True)
class Row:
    """A row of the table with what stands below it; pagu None: the sum of the rows below; misprint: what is printed instead."""

    level: str
    code: str
    name: str
    holder: str
    measures: tuple[Measure, ...]
    below: tuple["Row", ...] = ()
    actions: tuple[Action, ...] = ()
    pagu: int | None = None
    misprint: str = ""

    @property
    def money(self) -> int:
        """The row's money in rupiah."""
        return self.pagu if self.pagu is not None else sum(row.money for row in self.below)


def sub(code: str, name: str, holder: str, pagu: int, measure: Measure, *actions: Action, misprint: str = "") -> Row:
    """A sub kegiatan with its output and its actions."""
    return Row("sub_kegiatan", code, name, holder, (measure,), (), actions, pagu, misprint)


def each(*texts: str) -> tuple[Action, ...]:
    """One action a quarter, the first in the first one."""
    return tuple((place, place, text) for place, text in enumerate(texts, 1))


def flat(text: str) -> tuple[str, str, str, str]:
    """The same target in every quarter."""
    return (text, text, text, text)


HEAD, SEC = "Kepala Badan", "Sekretaris"
PLAN = "Kasubbag Perencanaan dan Pelaporan"

BUDGETING = Row(
    "kegiatan",
    "5.02.02.2.01",
    "Koordinasi dan Penyusunan Rencana Anggaran Daerah",
    "Kabid Anggaran",
    (Measure("Persentase dokumen anggaran yang disusun tepat waktu", "%", "100", ("-", "-", "60", "100")),),
    (
        sub(
            "5.02.02.2.01.0001",
            "Koordinasi dan Penyusunan KUA dan PPAS",
            "Kasubbid Anggaran I",
            214_650_000,
            Measure("Jumlah dokumen KUA dan PPAS yang disusun", "Dokumen", "2", ("-", "-", "2", "-")),
            (1, 1, "Pengumpulan bahan asumsi makro dan proyeksi pendapatan"),
            (2, 2, "Penyusunan rancangan KUA-PPAS bersama TAPD"),
            (3, 3, "Pembahasan dengan Banggar dan penandatanganan nota kesepakatan"),
        ),
        sub(
            "5.02.02.2.01.0003",
            "Koordinasi, Penyusunan dan Verifikasi RKA-SKPD",
            "Kasubbid Anggaran II",
            168_375_500,
            Measure("Jumlah RKA-SKPD yang diverifikasi", "Dokumen", "52", ("-", "-", "20", "32")),
            (2, 2, "Sosialisasi pedoman penyusunan RKA"),
            (3, 3, "Asistensi dan verifikasi RKA-SKPD tahap I"),
            (4, 4, "Verifikasi akhir RKA-SKPD dan pengesahan DPA"),
        ),
        sub(
            "5.02.02.2.01.0007",
            "Koordinasi dan Penyusunan Peraturan Daerah tentang APBD dan Peraturan Kepala Daerah tentang Penjabaran APBD",
            "Kasubbid Anggaran I",
            612_940_000,
            Measure("Jumlah Perda APBD dan Perkada Penjabaran APBD", "Dokumen", "2", ("-", "-", "-", "2")),
            (3, 3, "Penyusunan nota keuangan dan Raperda APBD 2026"),
            (4, 4, "Pembahasan, evaluasi Gubernur NTB dan penetapan Perda"),
        ),
        sub(
            "5.02.02.2.01.0008",
            "Koordinasi dan Penyusunan Peraturan Daerah tentang Perubahan APBD dan Perkada Penjabaran Perubahan APBD",
            "Kasubbid Anggaran I",
            385_200_000,
            Measure("Jumlah Perda Perubahan APBD dan Perkada Penjabarannya", "Dokumen", "2", ("-", "-", "2", "-")),
            (2, 2, "Evaluasi realisasi semester I dan usulan pergeseran SKPD"),
            (3, 3, "Penyusunan, pembahasan dan penetapan Perda Perubahan APBD"),
        ),
    ),
)
TREASURY = Row(
    "kegiatan",
    "5.02.02.2.02",
    "Koordinasi dan Pengelolaan Perbendaharaan Daerah",
    "Kabid Perbendaharaan",
    (
        Measure("Persentase SP2D yang terbit paling lambat 2 hari kerja", "%", "98", ("95", "96", "97", "98")),
        Measure("Persentase penyerapan kas daerah terhadap anggaran kas", "%", "93,50", ("15,00", "42,50", "68,75", "93,50")),
    ),
    (
        sub(
            "5.02.02.2.02.0001",
            "Koordinasi dan Pengelolaan Kas Daerah",
            "Kasubbid Pengelolaan Kas Daerah",
            296_480_000,
            Measure("Jumlah dokumen pengelolaan kas daerah", "Dokumen", "12", flat("3")),
            *each(
                "Penyusunan anggaran kas dan penerbitan SPD TW I",
                "Penerbitan SPD TW II dan rekonsiliasi RKUD dengan Bank NTB Syariah",
                "Penerbitan SPD TW III, pemantauan saldo kas harian",
                "Penerbitan SPD TW IV dan penutupan kas akhir tahun",
            ),
        ),
        sub(
            "5.02.02.2.02.0005",
            "Koordinasi, Fasilitasi, Asistensi, Sinkronisasi, Supervisi, Monitoring dan Evaluasi Pengelolaan Dana Perimbangan "
            "dan Dana Transfer Lainnya",
            "Kasubbid Perbendaharaan",
            142_300_000,
            Measure("Jumlah dokumen pengelolaan dana transfer", "Dokumen", "4", flat("1")),
            (1, 1, "Penginputan syarat salur DAU/DAK pada OM-SPAN"),
            (2, 3, "Monitoring penyaluran DAK fisik tahap I dan II ke SKPD penerima"),
            (4, 4, "Laporan realisasi dana transfer ke KPPN Bima"),
        ),
        sub(
            "5.02.02.2.02.0009",
            "Rekonsiliasi Data Penerimaan dan Pengeluaran Kas serta Pemungutan dan Pemotongan atas SP2D dengan Instansi Terkait",
            "Kasubbid Perbendaharaan",
            87_925_000,
            Measure("Jumlah berita acara rekonsiliasi pajak pusat dan iuran", "BA", "4", flat("1")),
            (1, 4, "Rekonsiliasi PPh/PPN dengan KPP Pratama Raba Bima, Taspen dan BPJS Kesehatan setiap triwulan"),
        ),
    ),
)
ACCOUNTING = Row(
    "kegiatan",
    "5.02.02.2.03",
    "Koordinasi dan Pelaksanaan Akuntansi dan Pelaporan Keuangan Daerah",
    "Kabid Akuntansi dan Pelaporan",
    (Measure("Persentase SKPD yang menyampaikan laporan keuangan tepat waktu", "%", "100", ("100", "-", "100", "-")),),
    (
        sub(
            "5.02.02.2.03.0002",
            "Rekonsiliasi dan Verifikasi Aset, Kewajiban, Ekuitas, Pendapatan, Belanja, Pembiayaan, Pendapatan-LO dan Beban",
            "Kasubbid Akuntansi",
            195_760_000,
            Measure("Jumlah SKPD yang direkonsiliasi", "SKPD", "52", flat("52")),
            *each(
                "Rekonsiliasi data TA 2024 (unaudited)",
                "Rekonsiliasi TW I dengan bendahara SKPD",
                "Rekonsiliasi semester I",
                "Rekonsiliasi TW III dan persiapan tutup buku",
            ),
        ),
        sub(
            "5.02.02.2.03.0003",
            "Koordinasi Penyusunan Laporan Pertanggungjawaban Pelaksanaan APBD Bulanan, Triwulanan dan Semesteran",
            "Kasubbid Pelaporan",
            121_400_000,
            Measure("Jumlah laporan realisasi APBD", "Laporan", "17", ("4", "4", "5", "4")),
            *each(
                "LRA bulan Des 2024 s.d Feb",
                "LRA bulan Maret s.d Mei",
                "LRA bulan Juni s.d Agust. dan laporan semester I",
                "LRA bulan Sept s.d Nov",
            ),
        ),
        sub(
            "5.02.02.2.03.0004",
            "Konsolidasi Laporan Keuangan SKPD, BLUD dan Laporan Keuangan Pemerintah Daerah",
            "Kasubbid Pelaporan",
            458_615_000,
            Measure("Jumlah LKPD yang disusun dan diserahkan ke BPK", "Dokumen", "1", ("1", "-", "-", "-")),
            (1, 1, "Konsolidasi LK SKPD/BLUD dan penyerahan LKPD unaudited"),
            (2, 2, "Pendampingan pemeriksaan terinci BPK RI Perwakilan NTB"),
            (3, 3, "Penyusunan Raperda Pertanggungjawban Pelaksanaan APBD"),
            misprint="458.61.5000",
        ),
    ),
)
FINANCE = Row(
    "program",
    "5.02.02",
    "PROGRAM PENGELOLAAN KEUANGAN DAERAH",
    "Kabid Anggaran, Kabid Perbendaharaan, Kabid Akuntansi dan Pelaporan",
    (
        Measure("Persentase ketepatan waktu penetapan APBD", "%", "100", ("-", "-", "-", "100")),
        Measure("Deviasi realisasi belanja terhadap belanja total dalam APBD", "%", "8,25", ("-", "-", "-", "8,25")),
    ),
    (BUDGETING, TREASURY, ACCOUNTING),
)
GOODS = Row(
    "kegiatan",
    "5.02.03.2.01",
    "Pengelolaan Barang Milik Daerah",
    "Kabid Pengelolaan BMD",
    (Measure("Persentase SKPD yang tertib administrasi BMD", "%", "90", ("60", "70", "80", "90")),),
    (
        sub(
            "5.02.03.2.01.0001",
            "Penyusunan Standar Harga",
            "Kasubbid Perencanaan dan Pengadaan BMD",
            136_850_000,
            Measure("Jumlah dokumen standar harga satuan", "Dokumen", "1", ("-", "1", "-", "-")),
            (1, 1, "Survey harga pasar di Kec. Woha, Bolo dan Sape"),
            (2, 2, "Penetapan SSH/ASB/HSPK dengan Peraturan Bupati"),
            (4, 4, "Pemutakhiran SSH pada SIPD-RI"),
        ),
        sub(
            "5.02.03.2.01.0003",
            "Penyusunan Perencanaan Kebutuhan Barang Milik Daerah",
            "Kasubbid Perencanaan dan Pengadaan BMD",
            58_240_000,
            Measure("Jumlah dokumen RKBMD", "Dokumen", "2", ("-", "1", "1", "-")),
            (2, 2, "Penelaahan usulan RKBMD SKPD"),
            (3, 3, "Penetapan RKBMD 2026 dan RKBMD Perubahan"),
        ),
        sub(
            "5.02.03.2.01.0005",
            "Penatausahaan Barang Milik Daerah",
            "Kasubbid Penatausahaan BMD",
            184_975_000,
            Measure("Jumlah laporan barang milik daerah", "Laporan", "3", ("1", "-", "1", "1")),
            *each(
                "Penyusunan LBMD tahun 2024",
                "Bimtek e-BMD bagi pengurus barang (52 SKPD)",
                "LBMD semester I",
                "Rekonsiliasi belanja modal",
            ),
        ),
        sub(
            "5.02.03.2.01.0006",
            "Inventarisasi Barang Milik Daerah",
            "Kasubbid Penatausahaan BMD",
            243_500_000,
            Measure("Jumlah SKPD yang diinventarisasi", "SKPD", "18", ("-", "6", "6", "6")),
            (1, 1, "Pembentukan tim dan jadwal inventarisasi"),
            (2, 4, "Cek fisik aset tetap di 6 SKPD tiap triwulan dan penyusunan berita acara"),
        ),
        sub(
            "5.02.03.2.01.0007",
            "Pengamanan Barang Milik Daerah",
            "Kasubbid Pengamanan dan Pemanfaatan BMD",
            527_600_000,
            Measure("Jumlah bidang tanah Pemda yang bersertifikat", "Bidang", "75", ("-", "20", "30", "25")),
            *each(
                "Identifikasi bidang tanah bersama BPN",
                "Pengukuran dan pemasangan patok 40 bidang",
                "Pemasangan papan nama aset",
                "Penerimaan sertifikat",
            ),
        ),
        sub(
            "5.02.03.2.01.0010",
            "Optimalisasi Penggunaan, Pemanfaatan, Pemindahtanganan, Pemusnahan dan Penghapusan Barang Milik Daerah",
            "Kasubbid Pengamanan dan Pemanfaatan BMD",
            93_180_000,
            Measure("Jumlah SK pengunaan, pemanfaatan dan penghapusan BMD", "SK", "24", ("6", "6", "6", "6")),
            (1, 2, "Verifikasi usulan penghapusan dan penilaian bersama KPKNL Bima"),
            (3, 3, "Lelang kendaraan dinas rusak berat"),
            (4, 4, "Penerbitan SK penghapusan"),
        ),
    ),
)
ASSETS = Row(
    "program",
    "5.02.03",
    "PROGRAM PENGELOLAAN BARANG MILIK DAERAH",
    "Kabid Pengelolaan BMD",
    (Measure("Persentase BMD yang tercatat sesuai ketentuan", "%", "92", ("-", "85", "-", "92")),),
    (GOODS,),
)
SUPPORT = Row(
    "program",
    "5.02.01",
    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
    SEC,
    (Measure("Indeks kepuasan layanan kesekretariatan", "Indeks", "84", ("-", "82", "-", "84")),),
    (
        Row(
            "kegiatan",
            "5.02.01.2.01",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            PLAN,
            (Measure("Persentase dokumen perencanaan dan evaluasi yang tepat waktu", "%", "100", flat("100")),),
            (
                sub(
                    "5.02.01.2.01.0001",
                    "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                    PLAN,
                    42_350_000,
                    Measure("Jumlah dokumen perencanaan perangkat daerah", "Dokumen", "4", ("1", "2", "1", "-")),
                    *each("Forum perangkat daerah", "Penyusunan Renja 2026 dan Renstra 2025-2029", "Renja Perubahan 2025"),
                ),
                sub(
                    "5.02.01.2.01.0007",
                    "Evaluasi Kinerja Perangkat Daerah",
                    PLAN,
                    26_180_000,
                    Measure("Jumlah laporan evaluasi kinerja", "Laporan", "6", ("3", "1", "1", "1")),
                    *each(
                        "Penyusunan LKjIP, LPPD dan evaluasi renaksi TW IV 2024",
                        "Evaluasi renaksi TW I",
                        "Evaluasi renaksi TW II",
                        "Evaluasi renaksi TW III",
                    ),
                ),
            ),
        ),
        Row(
            "kegiatan",
            "5.02.01.2.02",
            "Administrasi Keuangan Perangkat Daerah",
            "Kasubbag Keuangan",
            (Measure("Persentase administrasi keuangan yang terlaksana", "%", "100", ("25", "50", "75", "100")),),
            (
                sub(
                    "5.02.01.2.02.0001",
                    "Penyediaan Gaji dan Tunjangan ASN",
                    "Kasubbag Keuangan",
                    7_845_312_764,
                    Measure("Jumlah orang yang menerima gaji dan tunjangan ASN", "Orang/ bulan", "68", flat("68")),
                    (1, 4, "Pembayaran gaji dan TPP ASN setiap bulan, gaji ke-13 dan THR"),
                ),
            ),
        ),
        Row(
            "kegiatan",
            "5.02.01.2.06",
            "Administrasi Umum Perangkat Daerah",
            "Kasubbag Umum dan Kepegawaian",
            (Measure("Persentase pemenuhan kebutuhan administrasi umum", "%", "100", ("25", "50", "75", "100")),),
            (
                sub(
                    "5.02.01.2.06.0005",
                    "Penyediaan Barang Cetakan dan Penggandaan",
                    "Kasubbag Umum dan Kepegawaian",
                    64_225_000,
                    Measure("Jumlah paket barang cetakan dan penggandaan", "Paket", "4", flat("1")),
                    (1, 1, "Pengadaan cetak blangko SP2D"),
                    (2, 4, "Penggandaan dokumen sesuai kebutuhan"),
                ),
                sub(
                    "5.02.01.2.06.0009",
                    "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                    "Kasubbag Umum dan Kepegawaian",
                    318_700_000,
                    Measure("Jumlah laporan rapat koordinasi dan konsultasi", "Laporan", "12", flat("3")),
                    *each(
                        "Konsultasi ke Kemendagri dan BPK",
                        "Rakor TAPD tingkat Provinsi",
                        "Konsultasi evaluasi APBD-P",
                        "Konsultasi evaluasi RAPBD",
                    ),
                ),
            ),
        ),
    ),
)
AIMS = (
    Row(
        "sasaran",
        "",
        "Meningkatnya kualitas perencanaan, penatausahaan dan pelaporan keuangan daerah",
        HEAD,
        (
            Measure("Persentase SKPD dengan laporan keuangan sesuai SAP", "%", "98,08", ("-", "98,08", "-", "-")),
            Measure("Persentase tindak lanjut temuan BPK bidang keuangan", "%", "87", ("78", "81", "84", "87")),
        ),
        (FINANCE,),
    ),
    Row(
        "sasaran",
        "",
        "Meningkatnya tertib pengelolaan barang milik daerah",
        HEAD,
        (Measure("Indeks Pengelolaan Aset (IPA)", "Indeks", "3,15", ("-", "-", "-", "3,15")),),
        (ASSETS,),
    ),
    Row(
        "sasaran",
        "",
        "Meningkatnya akuntabilitas kinerja dan kualitas pelayanan BKAD",
        HEAD,
        (
            Measure("Nilai SAKIP BKAD", "Nilai", "BB (72,40)", ("-", "-", "BB (72,40)", "-")),
            Measure("Indeks Kepuasan Masyarakat (IKM)", "Indeks", "85.20", ("-", "83,50", "-", "85.20")),
        ),
        (SUPPORT,),
    ),
)
TOP = Row(
    "tujuan",
    "",
    "Terwujudnya pengelolaan keuangan dan aset daerah yang akuntabel dan transparan",
    HEAD,
    (Measure("Opini BPK atas LKPD", "Opini", "WTP", ("-", "WTP", "-", "-")),),
    AIMS,
)
