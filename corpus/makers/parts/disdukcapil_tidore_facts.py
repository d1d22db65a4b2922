"""What the civil registry of Kota Tidore Kepulauan sets out to do in 2020 (figures invented)."""

from corpus.makers.parts.cascades import unit
from corpus.makers.parts.facts import Fact, Measure

HEAD = "KEPALA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KOTA TIDORE KEPULAUAN"
Line = tuple[str, str, str]


def measures(lines: tuple[Line, ...]) -> tuple[Measure, ...]:
    """Coded lines as indicators."""
    found = []
    for code, name, target in lines:
        more = {"code": code} if code else {}
        more |= {"direction": "down"} if target.startswith("<") else {}
        found.append(Measure(name, target, unit(target), more=more))
    return tuple(found)


def post(level: str, holder: str, statement: str | None, lines: tuple[Line, ...], *children: Fact) -> Fact:
    """A position with its statement and coded indicators."""
    return Fact(level, statement, None, measures(lines), children, holder=holder)


def bidang(holder: str, statement: str, lines: tuple[Line, ...], *children: Fact) -> Fact:
    """An eselon III position."""
    return post("program", holder, statement, lines, *children)


def seksi(holder: str, statement: str, *lines: Line, staff: Fact | None = None) -> Fact:
    """An eselon IV position."""
    return post("sub_kegiatan", holder, statement, lines, *([staff] if staff else []))


def staff(holder: str, *lines: Line) -> Fact:
    """A member of staff, by indicators alone."""
    return post("aktivitas", holder, None, lines)


RESIDENTS = bidang(
    "KEPALA BIDANG PELAYANAN PENDAFTARAN PENDUDUK",
    "Meningkatnya cakupan kepemilikan dokumen pendaftaran penduduk",
    (
        ("1.1.1", "Persentase wajib KTP yang telah melakukan perekaman KTP-el", "98,25%"),
        ("1.1.2", "Cakupan penerbitan Kartu Keluarga (KK)", "97%"),
        ("1.1.3", "Persentase anak usia 0-17 tahun yang memiliki KIA", "42,5 %"),
    ),
    seksi(
        "KASI IDENTITAS PENDUDUK",
        "Terlayaninya penerbitan KTP-el dan KIA",
        ("1.1.1", "Jumlah KTP-el yang dicetak", "6.500 keping"),
        ("1.1.1", "Jumlah kelurahan/desa yang dilayani perekaman keliling", "35 desa/kel"),
        ("1.1.3", "Jumlah KIA yang diterbitkan", "4.800 keping"),
        staff=staff("Operator KTP-el", ("1.1.1", "Jumlah wajib KTP yang direkam per bulan", "150 orang")),
    ),
    seksi(
        "KASI PINDAH DATANG PENDUDUK",
        "Tertatanya perpindahan penduduk antar daerah",
        ("1.1.2", "Jumlah surat keterangan pindah (SKPWNI) yang terbit", "1.250 surat"),
        ("1.1.2", "Waktu penyelesaian SKPWNI", "1 hari"),
    ),
    seksi(
        "KASI PENDATAAN PENDUDUK",
        "Terdatanya penduduk rentan administrasi kependudukan",
        ("1.1.2", "Jumlah penduduk rentan yang didata", "320 jiwa"),
        staff=staff("Petugas Registrasi", ("1.1.2", "Jumlah formulir F-1.01 yang diverifikasi", "960 formulir")),
    ),
)
RECORDS = bidang(
    "KEPALA BIDANG PELAYANAN PENCATATAN SIPIL",
    "Meningkatnya cakupan kepemilikan akta pencatatan sipil",
    (
        ("1.1.4", "Persentase anak usia 0-18 tahun yang memiliki akta kelahiran", "95,40%"),
        ("1.1.5", "Persentase peristiwa kematian yang diterbitkan aktanya", "60 %"),
    ),
    seksi(
        "KASI KELAHIRAN",
        "Terbitnya akta kelahiran tepat waktu",
        ("1.1.4", "Jumlah akta kelahiran umum yang diterbitkan", "2.150 akta"),
        ("1.1.4", "Jumlah akta kelahiran terlambat yang diterbitkan", "850 akta"),
        staff=staff("Pengadministrasi Akta", ("1.1.4", "Persentase register akta yang terarsip", "100%")),
    ),
    seksi(
        "KASI PERKAWINAN DAN PERCERAIAN",
        "Tercatatnya perkawinan dan perceraian penduduk non muslim",
        ("1.1.5", "Jumlah akta perkawinan", "48 akta"),
        ("1.1.5", "Jumlah akta perceraian", "3 akta"),
    ),
    seksi(
        "KASI PERUBAHAN STATUS ANAK, PEWARGANEGARAAN DAN KEMATIAN",
        "Tercatatnya perubahan status anak dan kematian",
        ("1.1.5", "Jumlah akta kematian yang diterbitkan", "5 40 akta"),
        ("", "Jumlah sosialisasi buku pokok pemakaman", "8 kelurahan"),
    ),
)
SECRETARY = bidang(
    "SEKRETARIS",
    "Meningkatnya tata kelola kesekretariatan dinas",
    (
        ("1.2.1", "Persentase rekomendasi hasil evaluasi SAKIP yang ditindaklanjuti", "100%"),
        ("1.2.2", "Persentase pengaduan yang diselesaikan", "96%"),
    ),
    seksi(
        "KASUBBAG UMUM DAN KEPEGAWAIAN",
        "Terpenuhinya layanan umum dan kepegawaian",
        ("1.2.2", "Jumlah petugas front office yang mengikuti bimtek pelayanan", "12 orang"),
        ("1.2.2", "Jumlah laporan IKM", "2 laporan"),
        staff=staff("Petugas Front Office", ("1.2.2", "Rata-rata waktu tunggu antrian", "15 menit")),
    ),
    seksi(
        "KASUBBAG PERENCANAAN DAN PROGRAM",
        "Tersusunnya dokumen perencanaan dan kinerja",
        ("1.2.1", "Jumlah dokumen Renja, RKA dan DPA", "3 dok"),
        ("1.2.1", "Jumlah LKjIP", "1 dok"),
    ),
    seksi(
        "KASUBBAG KEUANGAN",
        "Tertibnya administrasi keuangan",
        ("1.2.1", "Jumlah laporan keuangan bulanan", "12 laporan"),
    ),
)
DATA = bidang(
    "KEPALA BIDANG PENGELOLAAN INFORMASI ADMINISTRASI KEPENDUDUKAN",
    "Meningkatnya kualitas data kependudukan",
    (
        ("2.1.1", "Persentase data ganda dan anomali yang dibersihkan", "90%"),
        ("2.1.1", "Persentase jaringan SIAK yang aktif di kecamatan", "100 %"),
    ),
    seksi(
        "KASI SISTEM INFORMASI ADMINISTRASI KEPENDUDUKAN",
        "Beroperasinya SIAK secara on line",
        ("2.1.1", "Jumlah kecamatan yang terkoneksi SIAK", "8 kecamatan"),
        ("2.1.1", "Jumlah hari gangguan jaringan", "< 12 hari"),
    ),
    seksi(
        "KASI PENGOLAHAN DAN PENYAJIAN DATA KEPENDUDUKAN",
        "Tersajinya data kependudukan yang mutakhir",
        ("2.1.1", "Jumlah buku profil kependudukan", "50 buku"),
        ("2.1.1", "Jumlah data agregat per semester (DKB)", "2 data"),
        staff=staff("Analis Data dan Informasi", ("2.1.1", "Jumlah tabel agregat yang divalidasi", "36 tabel")),
    ),
    seksi(
        "KASI TATA KELOLA DAN SDM TIK",
        "Meningkatnya kemampuan operator SIAK",
        ("2.1.1", "Jumlah operator yang dilatih", "24 orang"),
    ),
)
USE = bidang(
    "KEPALA BIDANG PEMANFAATAN DATA DAN INOVASI PELAYANAN",
    "Meningkatnya pemanfaatan data kependudukan oleh perangkat daerah",
    (
        ("2.1.2", "Jumlah OPD yang memiliki perjanjian kerja sama (PKS) hak akses data", "14 OPD"),
        ("2.1.2", "Jumlah inovasi pelayanan", "2 inovasi"),
    ),
    seksi(
        "KASI KERJA SAMA",
        "Terjalinnya kerjasama pemanfaatan data",
        ("2.1.2", "Jumlah PKS yang ditandatangani", "6 PKS"),
        ("2.1.2", "Jumlah rapat koordinasi pemanfaatan data", "2 kali"),
    ),
    seksi(
        "KASI INOVASI PELAYANAN",
        "Berkembangnya inovasi pelayanan adminduk",
        ("2.1.2", "Jumlah aplikasi pelayanan yg dikembangkan", "1 aplikasi"),
        ("2.1.2", "Jumlah layanan jemput bola ke pulau-pulau (Mare, Maitara)", "10 kali"),
    ),
)
DOCUMENTS = Fact(
    "sasaran",
    "Meningkatnya kepemilikan dokumen kependudukan",
    measures=measures(
        (
            ("1.1.1", "Rasio penduduk ber-KTP", "0,98"),
            ("1.1.2", "Cakupan kepemilikan Kartu Keluarga", "97%"),
            ("1.1.4", "Rasio bayi berakta kelahiran", "0,95"),
        )
    ),
    children=(RESIDENTS, RECORDS),
    holder=HEAD,
)
SERVICE = Fact(
    "sasaran",
    "Meningkatnya kualitas pelayanan dan akuntabilitas dinas",
    measures=measures((("1.2.1", "Nilai AKIP", "B"), ("1.2.2", "Indeks Kepuasan Masyarakat (IKM)", "83,50"))),
    children=(SECRETARY,),
    holder=HEAD,
)
ACCURATE = Fact(
    "sasaran",
    "Tersedianya database kependudukan yang akurat dan dimanfaatkan",
    measures=measures(
        (
            ("2.1.1", "Persentase keakuratan database kependudukan", "94,75%"),
            ("2.1.2", "Persentase OPD yang memanfaatkan data", "45%"),
        )
    ),
    children=(DATA, USE),
    holder=HEAD,
)
FIRST = Fact(
    "tujuan",
    "Mewujudkan pelayanan administrasi kependudukan yang cepat, mudah dan pasti",
    children=(DOCUMENTS, SERVICE),
    holder=HEAD,
)
SECOND = Fact("tujuan", "Mewujudkan data kependudukan yang valid dan terintegrasi", children=(ACCURATE,), holder=HEAD)
MISSIONS = (
    Fact("misi", "Meningkatkan kualitas pelayanan administrasi kependudukan kepada masyarakat", children=(FIRST,)),
    Fact("misi", "Meningkatkan pengelolaan informasi dan pemanfaatan data kependudukan", children=(SECOND,)),
)
VISION = Fact("visi", "Terwujudnya tertib administrasi kependudukan menuju masyarakat Tidore yang bahagia", children=MISSIONS)
