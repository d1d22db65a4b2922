"""Facts of the agreements 2020 of a regency's population office: statements, indicators, programs and money by position."""

from dataclasses import dataclass

YEAR = "2020"
PLACE = "Kabupaten Bangli"
OFFICE = "Dinas Kependudukan dan Pencatatan Sipil"


@dataclass(frozen=True)
class Measure:
    """An indicator with its target as printed."""

    name: str
    target: str
    unit: str | None = None
    down: bool = False


@dataclass(frozen=True)
class Kegiatan:
    """A kegiatan with its sum; what a section head signs for it; again: the sum on that sheet where it is another one."""

    name: str
    pagu: str
    statement: str = ""
    measures: tuple[Measure, ...] = ()
    again: str = ""


@dataclass(frozen=True)
class Program:
    """A program with its sum and source; what a division head signs for it; again: the sum on that sheet."""

    name: str
    pagu: str
    source: str = "APBD"
    statement: str = ""
    measures: tuple[Measure, ...] = ()
    below: tuple[Kegiatan, ...] = ()
    again: str = ""


@dataclass(frozen=True)
class Sheet:
    """An agreement: who signs, with whom, and what is listed: programs, or kegiatan of one program."""

    first: str
    second: str
    programs: tuple[Program, ...] = ()
    kegiatan: tuple[Kegiatan, ...] = ()
    total: str = ""


HEAD = f"Kepala {OFFICE} {PLACE}"
SECRETARY = f"Sekretaris {OFFICE}"
CIVIC = "Kepala Bidang Pelayanan Pendaftaran Penduduk"
BIRTHS = "Kepala Bidang Pelayanan Pencatatan Sipil"
AIMS = (
    (
        "Meningkatnya cakupan kepemilikan dokumen kependudukan",
        (
            Measure("Persentase penduduk wajib KTP yang memiliki KTP-el", "97,50 %", "%"),
            Measure("Persentase anak usia 0-18 tahun yang memiliki akta kelahiran", "93,00 %", "%"),
            Measure("Persentase anak yang memiliki Kartu Identitas Anak (KIA)", "40 %", "%"),
        ),
    ),
    (
        "Meningkatnya kualitas dan pemanfaatan data kependudukan",
        (
            Measure("Jumlah perangkat daerah yang memanfaatkan data kependudukan", "12 OPD", "OPD"),
            Measure("Persentase data ganda dan anomali", "≤ 1,25 %", "%", True),
        ),
    ),
    (
        "Meningkatnya kualitas pelayanan publik dan akuntabilitas kinerja Dinas",
        (
            Measure("Indeks Kepuasan Masyarakat (IKM)", "83,50"),
            Measure("Nilai AKIP Dinas Kependudukan dan Pencatatan Sipil", "B (67,00)"),
        ),
    ),
)
REPORTS = Program(
    "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
    "38.450.000",
    "APBD",
    "Meningkatnya ketepatan waktu penyusunan dokumen perencanaan dan pelaporan",
    (
        Measure("Persentase dokumen perencanaan dan pelaporan yang tepat waktu", "100 %", "%"),
        Measure("Jumlah temuan atas laporan keuangan", "0 Temuan", "Temuan", True),
    ),
    (
        Kegiatan(
            "Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
            "21.300.000",
            "Tersusunnya laporan kinerja perangkat daerah",
            (Measure("Jumlah laporan kinerja yang disusun", "5 dokumen", "dokumen"),),
        ),
        Kegiatan(
            "Penyusunan Laporan Keuangan Akhir Tahun",
            "17.150.000",
            "Tersusunnya laporan keuangan perangkat daerah",
            (
                Measure("Jumlah laporan keuangan yang disusun", "2 dokumen", "dokumen"),
                Measure("Persentase temuan yang ditindaklanjuti", "100 %", "%"),
            ),
        ),
    ),
)
DOCUMENTS = Program(
    "Program Penataan Administrasi Kependudukan",
    "1.486.920.000",
    "APBD, DAK",
    "Meningkatnya kepemilikan dokumen pendaftaran penduduk",
    (
        Measure("Persentase perekaman KTP-el", "98,25 %", "%"),
        Measure("Persentase kepala keluarga yang memiliki Kartu Keluarga", "99,10 %", "%"),
        Measure("Rata-rata waktu penyelesaian KTP-el", "≤ 2 hari", "hari", True),
    ),
    (
        Kegiatan(
            "Pelayanan Perekaman dan Pencetakan KTP Elektronik",
            "612.480.000",
            "Terlaksananya perekaman dan pencetakan KTP-el",
            (
                Measure("Jumlah penduduk yang direkam", "4.200 orang", "orang"),
                Measure("Jumlah KTP-el yang dicetak", "18.500 keping", "keping"),
            ),
        ),
        Kegiatan(
            "Pelayanan Penerbitan Kartu Identitas Anak (KIA)",
            "248.750.000",
            "Terlaksananya penerbitan Kartu Identitas Anak",
            (Measure("Jumlah KIA yang diterbitkan", "9.000 keping", "keping"),),
            "247.850.000",
        ),
        Kegiatan(
            "Pelayanan Jemput Bola Administrasi Kependudukan di Desa/Kelurahan",
            "174.600.000",
            "Terlaksananya pelayanan jemput bola adminduk",
            (Measure("Jumlah desa/kelurahan yang dilayani", "68 desa/kelurahan", "desa/kelurahan"),),
        ),
        Kegiatan(
            "Pelayanan Administrasi Pindah Datang Penduduk",
            "186.340.000",
            "Tertibnya administrasi perpindahan penduduk",
            (Measure("Jumlah surat keterangan pindah datang yang diterbitkan", "3.150 dokumen", "dokumen"),),
        ),
        Kegiatan(
            "Pendataan Penduduk Non Permanen dan Penduduk Rentan Administrasi Kependudukan",
            "264.750.000",
            "Tersedianya data penduduk non permanen dan rentan adminduk",
            (
                Measure("Jumlah penduduk non permanen yang terdata", "1.875 orang", "orang"),
                Measure("Jumlah penduduk rentan adminduk yang terdata", "640 orang", "orang"),
            ),
        ),
    ),
)
RECORDS = Program(
    "Program Peningkatan Pelayanan Pencatatan Sipil",
    "598.275.000",
    "APBD",
    "Meningkatnya cakupan pencatatan peristiwa penting",
    (
        Measure("Persentase anak usia 0-18 tahun yang memiliki akta kelahiran", "93,00 %", "%"),
        Measure("Persentase kepemilikan akta perkawinan", "82.50 %", "%"),
        Measure("Persentase kematian yang dilaporkan dan diterbitkan aktanya", "65 %", "%"),
    ),
    (
        Kegiatan(
            "Pelayanan Pencatatan Akta Kelahiran",
            "215.400.000",
            "Meningkatnya kepemilikan akta kelahiran anak",
            (Measure("Jumlah akta kelahiran yang diterbitkan", "3.600 akta", "akta"),),
        ),
        Kegiatan(
            "Pelayanan Terintegrasi Akta Kelahiran, Kartu Keluarga dan KIA (3 in 1)",
            "96.875.000",
            "Terlaksanya pelayanan dokumen terintegrasi bagi bayi baru lahir",
            (
                Measure("Jumlah fasilitas kesehatan yang bekerja sama", "14 faskes", "faskes"),
                Measure("Jumlah paket dokumen yang diserahkan", "1.100 paket", "paket"),
            ),
        ),
        Kegiatan("Pelayanan Pencatatan Akta Perkawinan dan Perceraian", "142.600.000"),
        Kegiatan("Pelayanan Pencatatan Akta Kematian", "143.4000.000"),
    ),
    "598.725.000",
)
PROGRAMS = (
    Program(
        "Program Pelayanan Administrasi Perkantoran",
        "1.124.635.800",
        "APBD",
        "Meningkatnya kelancaran pelayanan administrasi perkantoran",
        (Measure("Persentase pemenuhan kebutuhan administrasi perkantoran", "100 %", "%"),),
        (
            Kegiatan("Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", "187.200.000"),
            Kegiatan("Penyediaan Jasa Administrasi Keuangan", "214.560.000"),
            Kegiatan("Penyediaan Alat Tulis Kantor", "68.925.800"),
            Kegiatan("Penyediaan Barang Cetakan dan Penggandaan", "241.350.000"),
            Kegiatan("Penyediaan Jasa Tenaga Kontrak Pelayanan", "319.200.000"),
            Kegiatan("Rapat-Rapat Koordinasi dan Konsultasi ke Luar Daerah", "93.400.000"),
        ),
    ),
    Program(
        "Program Peningkatan Sarana dan Prasarana Aparatur",
        "426.180.000",
        "APBD",
        "Terpenuhinya sarana dan prasarana aparatur yang layak",
        (Measure("Persentase sarana dan prasarana dalam kondisi baik", "85 %", "%"),),
        (
            Kegiatan("Pengadaan Peralatan Gedung Kantor", "248.000.000"),
            Kegiatan("Pemeliharaan Rutin/Berkala Gedung Kantor", "82.430.000"),
            Kegiatan("Pemeliharaan Rutin/Berkala Kendaraan Dinas/Operasional", "95.750.000"),
        ),
    ),
    Program("Program Peningkatan Kapasitas Sumber Daya Aparatur", "64.200.000"),
    REPORTS,
    DOCUMENTS,
    RECORDS,
    Program("Program Pengelolaan Informasi Administrasi Kependudukan", "735.410.000", "DAK"),
)
TOTAL = "4.474.070.800"
WIDE = (
    Sheet(SECRETARY, HEAD, (*PROGRAMS[:2], REPORTS), (), "1.589.265.800"),
    Sheet(CIVIC, HEAD, (DOCUMENTS,), (), "1.486.920.000"),
    Sheet(BIRTHS, HEAD, (RECORDS,), (), "598.725.000"),
)
NARROW = (
    Sheet("Kepala Sub Bagian Perencanaan dan Keuangan", SECRETARY, (REPORTS,), REPORTS.below, "38.450.000"),
    Sheet("Kepala Seksi Identitas Penduduk", CIVIC, (DOCUMENTS,), DOCUMENTS.below[:3], "1.034.930.000"),
    Sheet("Kepala Seksi Pindah Datang dan Pendataan Penduduk", CIVIC, (DOCUMENTS,), DOCUMENTS.below[3:], "451.090.000"),
    Sheet("Kepala Seksi Kelahiran", BIRTHS, (RECORDS,), RECORDS.below[:2], "312.275.000"),
)
