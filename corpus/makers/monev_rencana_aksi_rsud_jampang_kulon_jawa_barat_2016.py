"""Monitoring of a provincial hospital's action plan: a wide sheet with target, result and attainment of four quarters."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, number, office_pdf
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages, bare
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "monev-rencana-aksi-rsud-jampang-kulon-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Monitoring of a provincial hospital's action plan: sasaran as bands, quarters of target, result and attainment",
    "type": "rencana_aksi",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "twenty-three columns on folio, three pages, header of three rows repeated, turned letters in the header",
        "a sasaran is a coloured band across the table, its indicators, programs and kegiatan in the rows below",
        "indicator, program and kegiatan in one column group, told apart by tint, bold and indent; program names over two "
        "columns",
        "quarters as three columns each: T, R and C; capaian of the year with a point, of the quarters with a comma",
        "kegiatan with an output indicator beside it, pagu, spending and percent, holder and obstacles at the right",
        "stars at figures, explained in notes below the table; empty results and grey cells for quarters without target",
        "lower-is-better indicators by a down arrow in the unit column, a grade with its score in one quarter alone",
        "a program under two sasaran with other kegiatan and another sum; sums of each sasaran and of the office",
        "malformed sum, typing errors (Pengadan, Pelayananan), holders that are units, two in one cell",
        "footer of the sheet with file name and page, signature block on the last page",
    ],
}
YEAR = "2016"
OFFICE = "RSUD Jampang Kulon"
FONT = "Liberation Sans"
BAND, PROGRAM_FILL, HEAD_FILL, GREY = "FFF2CC", "EAF1DD", "95B3D7", "D9D9D9"
WIDTHS = (4, 25, 22, 9.5, 9, *([7, 7, 7.2] * 4), 7.6, 14.5, 14.5, 6.6, 14, 19)
LAST = len(WIDTHS)
HEAD, SIZE = 5, 9


@dataclass(frozen=True)
class Measure:
    """An indicator: unit, target of the year, targets and results of four quarters parted by |; star: quarters marked."""

    name: str
    unit: str
    target: str
    plan: str
    done: str
    down: bool = False
    star: tuple[int, ...] = ()

    def rates(self) -> list[str]:
        """The attainment of the quarters."""
        pairs = zip(self.plan.split("|"), self.done.split("|"), strict=True)
        return [rate(goal, result, self.down) for goal, result in pairs]

    def year(self) -> str:
        """The attainment of the year: the last result by the target of the year, with a point."""
        results = [text for text in self.done.split("|") if text != "-"]
        return rate(self.target, results[-1], self.down).replace(",", ".") if results else "-"


@dataclass(frozen=True)
class Kegiatan:
    """A kegiatan with its output, money, holder and remark."""

    name: str
    output: Measure
    pagu: str
    spent: str
    holder: str
    note: str = ""


@dataclass(frozen=True)
class Program:
    """A program and its kegiatan."""

    name: str
    below: tuple[Kegiatan, ...]


@dataclass(frozen=True)
class Sasaran:
    """A sasaran, its indicators and programs."""

    statement: str
    measures: tuple[Measure, ...]
    programs: tuple[Program, ...]


ODD = {"1.284.3500.000": 1284350000}  # misprinted; the sums hold what was meant


def rate(target: str, result: str, down: bool) -> str:
    """Result by target in percent, or what is left of twice the target where less is better."""
    goal, done = number(target), number(result)
    if not goal or done is None or "-" in (target, result):
        return "-"
    return f"{(2 * goal - done if down else done) / goal * 100:.2f}".replace(".", ",")


def rupiah(text: str) -> int:
    """A printed sum as meant."""
    return ODD.get(text) or int(number(text) or 0)


def dotted(value: int) -> str:
    """A sum with dots."""
    return f"{value:,}".replace(",", ".")


MUTU = "Program Peningkatan Mutu Pelayanan Kesehatan BLUD"
MEDIS, TUNJANG, UMUM, KEU = "Bid. Pelayanan Medis", "Bid. Penunjang", "Bag. Umum dan Kepegawaian", "Bag. Keuangan"
SASARAN = (
    Sasaran(
        "Meningkatnya mutu pelayanan rumah sakit",
        (
            Measure("Bed Occupancy Rate (BOR)", "%", "72,00", "68,00|70,00|71,00|72,00", "66,41|71,28|69,95|74,10"),
            Measure("Average Length of Stay (ALOS)", "hari ↓", "4,00", "4,00|4,00|4,00|4,00", "3,62|3,71|3,85|3,58", True),
            Measure("Net Death Rate (NDR)", "‰ ↓", "18,00", "20,00|19,00|18,50|18,00", "21,34|19,72|17,90|16,45", True, (0,)),
            Measure("Indeks Kepuasan Masyarakat", "indeks", "78,50", "-|78,00|-|78,50", "-|76,93|-|80,12"),
        ),
        (
            Program(
                MUTU,
                (
                    Kegiatan(
                        "Pelayanan Kesehatan Rawat Jalan dan Rawat Inap RSUD Jampang Kulon",
                        Measure(
                            "Jumlah kunjungan pasien",
                            "orang",
                            "62.000",
                            "15.500|31.000|46.500|62.000",
                            "14.872|30.116|47.205|64.338",
                        ),
                        "18.462.750.000",
                        "17.915.208.436",
                        MEDIS,
                        "Dokter spesialis anestesi mengundurkan diri pada bulan Mei",
                    ),
                    Kegiatan(
                        "Pengadaan Obat-obatan dan Bahan Medis Habis Pakai",
                        Measure("Ketersediaan obat sesuai formularium", "%", "95", "95|95|95|95", "88,5|91,2|94|93,75"),
                        "9.840.000.000",
                        "9.377.481.250",
                        TUNJANG,
                        "Beberapa item kosong di e-catalogue",
                    ),
                    Kegiatan(
                        "Pelayananan Rujukan Maternal dan Neonatal (PONEK)",
                        Measure("Jumlah kasus rujukan yang tertangani", "kasus", "480", "120|240|360|480", "133|251|349|462"),
                        "725.300.000",
                        "718.940.000",
                        f"{MEDIS} / Komite Keperawatan",
                    ),
                ),
            ),
            Program(
                "Program Upaya Kesehatan Masyarakat",
                (
                    Kegiatan(
                        "Pelayanan Kesehatan Bagi Masyarakat Tidak Mampu Luar Kuota (SKTM)",
                        Measure("Jumlah pasien SKTM yang dilayani", "orang", "1.200", "300|600|900|1.200", "412|798|1.105|1.467"),
                        "1.150.000.000",
                        "1.149.872.300",
                        f"{KEU} / {MEDIS}",
                        "Kuota habis pada bulan Oktober, dilanjutkan dengan subsidi BLUD",
                    ),
                    Kegiatan(
                        "Promosi Kesehatan Rumah Sakit (PKRS)",
                        Measure("Jumlah penyuluhan", "kali", "48", "12|24|36|48", "10|24|38|50"),
                        "96.500.000",
                        "94.120.000",
                        "Inst. PKRS",
                    ),
                ),
            ),
            Program(
                "Program Standarisasi Pelayanan Kesehatan",
                (
                    Kegiatan(
                        "Akreditasi Rumah Sakit Versi 2012",
                        Measure("Jumlah pokja yang memenuhi syarat akreditasi", "pokja", "15", "4|8|12|15", "2|6|11|13"),
                        "864.500.000",
                        "791.326.000",
                        "Tim Akreditasi",
                        "Survei verifikasi dijadwalkan ulang Februari 2017",
                    ),
                    Kegiatan(
                        "Penyusunan dan Evaluasi Standar Pelayanan Minimal (SPM)",
                        Measure("Jumlah dokumen SPM", "dokumen", "2", "-|1|-|2", "-|1|-|2"),
                        "68.200.000",
                        "66.150.000",
                        MEDIS,
                    ),
                ),
            ),
        ),
    ),
    Sasaran(
        "Meningkatnya sarana, prasarana dan alat kesehatan sesuai standar RS Kelas C",
        (
            Measure(
                "Persentase pemenuhan alat kesehatan sesuai standar",
                "%",
                "81,00",
                "74,00|76,00|79,00|81,00",
                "73,15|73,15|78,62|82,40",
            ),
            Measure("Persentase bangunan dalam kondisi baik", "%", "85", "80|82|84|85", "80|80|83|83,5"),
            Measure("Angka kerusakan alat penunjang medik", "% ↓", "6,00", "8,00|7,50|7,00|6,00", "8,42|7,36|7,10|7,25", True),
        ),
        (
            Program(
                "Program Pengadaan, Peningkatan Sarana dan Prasarana Rumah Sakit",
                (
                    Kegiatan(
                        "Pengadan Alat Kesehatan dan Kedokteran (DAK)",
                        Measure("Jumlah alat kesehatan", "unit", "46", "-|-|31|46", "-|-|28|46"),
                        "12.250.000.000",
                        "11.984.615.500",
                        TUNJANG,
                        "Gagal lelang tahap I",
                    ),
                    Kegiatan(
                        "Pembangunan Gedung Rawat Inap Kelas III",
                        Measure("Progres fisik pembangunan", "%", "100", "10|35|70|100", "6,2|28,45|63,8|97,5"),
                        "7.930.000.000",
                        "7.488.206.300",
                        UMUM,
                        "Cuaca, adendum waktu 21 hari kalender",
                    ),
                    Kegiatan(
                        "Pengadaan Ambulance dan Mobil Jenazah",
                        Measure("Jumlah kendaraan", "unit", "3", "-|3|-|3", "-|0|-|3"),
                        "1.284.3500.000",
                        "1.266.900.000",
                        UMUM,
                    ),
                ),
            ),
            Program(
                "Program Pemeliharaan Sarana dan Prasarana Rumah Sakit",
                (
                    Kegiatan(
                        "Pemeliharaan Rutin/Berkala Alat-alat Kesehatan Rumah Sakit",
                        Measure("Jumlah alat yang dikalibrasi", "unit", "120", "30|60|90|120", "18|57|-|116"),
                        "540.000.000",
                        "497.318.750",
                        TUNJANG,
                        "TW III tidak dilaporkan",
                    ),
                    Kegiatan(
                        "Pemeliharaan Instalasi Pengolahan Air Limbah",
                        Measure(
                            "Jumlah parameter limbah yang memenuhi baku mutu", "parameter", "9", "9|9|9|9", "7|8|9|9", star=(0, 1)
                        ),
                        "318.450.000",
                        "309.771.000",
                        "Inst. Kesehatan Lingkungan",
                    ),
                ),
            ),
        ),
    ),
    Sasaran(
        "Meningkatnya kompetensi sumber daya manusia rumah sakit",
        (
            Measure(
                "Persentase pegawai yang mengikuti pelatihan minimal 20 jam per tahun",
                "%",
                "60",
                "15|30|45|60",
                "9,8|26,4|41,15|57,3",
            ),
            Measure("Rasio dokter spesialis dasar terhadap standar kelas C", "%", "100", "75|75|100|100", "75|62,5|62,5|75"),
        ),
        (
            Program(
                "Program Sumber Daya Kesehatan",
                (
                    Kegiatan(
                        "Pendidikan dan Pelatihan Tenaga Medis, Paramedis dan Non Medis",
                        Measure("Jumlah pegawai yang dilatih", "orang", "185", "45|90|140|185", "31|84|129|178"),
                        "612.000.000",
                        "583.402.500",
                        UMUM,
                    ),
                    Kegiatan(
                        "Pengadaan Tenaga Dokter Spesialis Kontrak",
                        Measure("Jumlah dokter spesialis kontrak", "orang", "6", "4|4|6|6", "4|3|3|4"),
                        "1.368.000.000",
                        "912.000.000",
                        f"{UMUM}; {MEDIS}",
                        "Peminat kurang karena jarak tempuh; diusulkan insentif khusus daerah selatan",
                    ),
                ),
            ),
        ),
    ),
    Sasaran(
        "Meningkatnya kemandirian dan akuntabilitas pengelolaan BLUD",
        (
            Measure("Cost Recovery Rate (CRR)", "%", "68,00", "62,00|64,00|66,00|68,00", "58,37|63,02|67,41|70,66"),
            Measure("Nilai evaluasi AKIP", "nilai", "BB (72,00)", "-|-|-|BB (72,00)", "-|-|-|B (68,45)", star=(3,)),
            Measure(
                "Persentase klaim BPJS yang tidak layak bayar", "% ↓", "3,00", "4,00|3,50|3,25|3,00", "5,12|4,03|3,18|2,87", True
            ),
        ),
        (
            Program(
                MUTU,
                (
                    Kegiatan(
                        "Penyediaan Jasa Pelayanan Pegawai BLUD",
                        Measure("Jumlah bulan pembayaran", "bulan", "12", "3|6|9|12", "3|6|9|12"),
                        "10.516.400.000",
                        "10.498.771.032",
                        KEU,
                    ),
                    Kegiatan(
                        "Pengembangan Sistem Informasi Manajemen Rumah Sakit (SIMRS)",
                        Measure("Jumlah modul SIMRS yang berfungsi", "modul", "18", "8|12|15|18", "8|10|14|16"),
                        "475.800.000",
                        "448.215.000",
                        "Inst. SIMRS",
                        "Bridging INA-CBG's belum selesai",
                    ),
                ),
            ),
            Program(
                "Program Pelayanan Administrasi Perkantoran",
                (
                    Kegiatan(
                        "Penyelenggaraan Administrasi Perkantoran RSUD Jampang Kulon",
                        Measure("Jumlah bulan pelayanan administrasi perkantoran", "bulan", "12", "3|6|9|12", "3|6|9|12"),
                        "1.872.640.000",
                        "1.798.004.615",
                        UMUM,
                    ),
                    Kegiatan(
                        "Pengelolaan Kebersihan dan Keamanan Lingkungan Rumah Sakit",
                        Measure(
                            "Luas area yang dikelola",
                            "m2",
                            "18.500",
                            "18.500|18.500|18.500|18.500",
                            "18.500|18.500|17.250|18.500",
                        ),
                        "965.000.000",
                        "951.730.000",
                        f"{UMUM}; Inst. Kesehatan Lingkungan",
                        "Penyedia diganti pada bulan Agustus",
                    ),
                ),
            ),
            Program(
                "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
                (
                    Kegiatan(
                        "Penyusunan Laporan Kinerja, Keuangan dan Rencana Bisnis Anggaran",
                        Measure("Jumlah dokumen laporan", "dokumen", "11", "3|5|8|11", "3|5|7|10"),
                        "124.600.000",
                        "118.035.000",
                        KEU,
                    ),
                ),
            ),
        ),
    ),
)
NOTES = (
    "Keterangan :",
    "T = target; R = realisasi; C = capaian (%). Tanda ↓ : semakin kecil semakin baik, C = (2T - R)/T x 100%",
    "*) angka sementara, menunggu verifikasi Dinas Kesehatan Provinsi Jawa Barat / Inspektorat",
    "Target triwulan bersifat kumulatif kecuali indikator mutu pelayanan",
)


def sums(programs: tuple[Program, ...]) -> tuple[str, str]:
    """Pagu and spending of some programs."""
    below = [each for program in programs for each in program.below]
    return dotted(sum(rupiah(each.pagu) for each in below)), dotted(sum(rupiah(each.spent) for each in below))


def share(pagu: str, spent: str) -> str:
    """Spending in percent."""
    return f"{rupiah(spent) / rupiah(pagu) * 100:.2f}"


class Sheet:
    """The sheet in the making."""

    def __init__(self, sheet: Worksheet) -> None:
        self.sheet, self.row = sheet, 1

    def cell(self, left: int, right: int, text: str, style: str = "lt", **more: object) -> None:
        """A cell of the present row."""
        put(self.sheet, (self.row, left, self.row, right), text, style, **({"font": FONT, "size": SIZE} | more))

    def tall(self, *parts: tuple[str, float]) -> None:
        """The height of the present row by its longest text, then on to the next row."""
        self.sheet.row_dimensions[self.row].height = max(14.0, *(height(text, wide, SIZE) for text, wide in parts))
        self.row += 1

    def header(self) -> None:
        """Title and head of the table."""
        for text, size in (
            (f"MONITORING DAN EVALUASI RENCANA AKSI PENCAPAIAN KINERJA TAHUN {YEAR}", 13),
            (f"{OFFICE.upper()} PROVINSI JAWA BARAT", 13),
            ("Periode : Triwulan I s.d. Triwulan IV", 9),
        ):
            self.cell(1, LAST, text, "cm", size=size, bold=size > 9, rule=None)
            self.row += 1
        self.row = HEAD
        names = {1: "NO", 2: "SASARAN STRATEGIS /\nPROGRAM / KEGIATAN", 3: "INDIKATOR KINERJA", 4: "SATUAN", 5: f"TARGET {YEAR}"}
        names |= {18: "CAPAIAN TAHUN (%)", 22: "PENANGGUNG JAWAB", 23: "KENDALA / TINDAK LANJUT"}
        look = {"font": FONT, "size": SIZE, "bold": True, "fill": HEAD_FILL}
        for column, text in names.items():
            turn = 90 if column in (1, 4, 18) else 0
            put(self.sheet, (HEAD, column, HEAD + 1, column), text, "cm", turn=turn, **look)
        for turn, text in enumerate(("TRIWULAN I", "TRIWULAN II", "TRIWULAN III", "TRIWULAN IV")):
            left = 6 + turn * 3
            put(self.sheet, (HEAD, left, HEAD, left + 2), text, "cm", **look)
            for place, letter in enumerate("TRC"):
                put(self.sheet, (HEAD + 1, left + place, HEAD + 1, left + place), letter, "cm", **look)
        put(self.sheet, (HEAD, 19, HEAD, 21), "ANGGARAN (Rp)", "cm", **look)
        for column, text in ((19, "PAGU"), (20, "REALISASI"), (21, "%")):
            put(self.sheet, (HEAD + 1, column, HEAD + 1, column), text, "cm", **look)
        for column in range(1, LAST + 1):
            put(self.sheet, (HEAD + 2, column, HEAD + 2, column), str(column), "cm", font=FONT, size=7, italic=True, fill=GREY)
        self.sheet.row_dimensions[HEAD].height, self.sheet.row_dimensions[HEAD + 1].height = 26, 30
        self.row = HEAD + 3

    def figures(self, measure: Measure) -> None:
        """Unit, targets, results and attainments of an indicator."""
        self.cell(3, 3, measure.name)
        self.cell(4, 4, measure.unit, "ct")
        self.cell(5, 5, measure.target, "ct")
        quarters = zip(measure.plan.split("|"), measure.done.split("|"), measure.rates(), strict=True)
        for turn, texts in enumerate(quarters):
            idle = texts[0] == "-"
            for place, text in enumerate(texts):
                shown = f"{text} *)" if place == 1 and turn in measure.star else text
                empty = "" if idle else shown
                self.cell(6 + turn * 3 + place, 6 + turn * 3 + place, empty, "ct", **({"fill": GREY} if idle else {}))
        self.cell(18, 18, measure.year(), "ct", bold=True)

    def block(self, place: int, sasaran: Sasaran) -> None:
        """A sasaran with all its rows."""
        pagu, spent = sums(sasaran.programs)
        look = {"bold": True, "fill": BAND}
        self.cell(1, 1, str(place), "cm", **look)
        self.cell(2, 18, f"SASARAN {place} : {sasaran.statement}", "lm", **look, size=10)
        for column, text in ((19, pagu), (20, spent), (21, share(pagu, spent))):
            self.cell(column, column, text, "rm", **look)
        self.cell(22, 23, "", **look)
        self.tall(("x", 10), ("x", 10))
        for turn, measure in enumerate(sasaran.measures, 1):
            self.cell(1, 1, "")
            self.cell(2, 2, "Indikator Sasaran" if turn == 1 else "", italic=True)
            self.figures(measure)
            for column in range(19, LAST + 1):
                self.cell(column, column, "")
            self.tall((measure.name, WIDTHS[2]), (f"{measure.done.split('|')[3]} *)", 5.5))
        for letter, program in zip("abcd", sasaran.programs, strict=False):
            self.program(letter, program)

    def program(self, letter: str, program: Program) -> None:
        """A program and its kegiatan."""
        pagu, spent = sums((program,))
        look = {"bold": True, "fill": PROGRAM_FILL}
        self.cell(1, 1, letter, "ct", **look)
        self.cell(2, 3, program.name, **look)
        for column in range(4, LAST + 1):
            text = {19: pagu, 20: spent, 21: share(pagu, spent)}.get(column, "")
            self.cell(column, column, text, "rt", **look)
        self.tall((program.name, (WIDTHS[1] + WIDTHS[2]) * 0.9), ("x", 9))
        for each in program.below:
            self.cell(1, 1, "")
            self.cell(2, 2, f"- {each.name}", indent=1)
            self.figures(each.output)
            for column, text in ((19, each.pagu), (20, each.spent), (21, share(each.pagu, each.spent))):
                self.cell(column, column, text, "rt")
            self.cell(22, 22, each.holder, "ct")
            self.cell(23, 23, each.note)
            parts = ((each.name, WIDTHS[1] - 3), (each.output.name, WIDTHS[2]), (each.note, WIDTHS[22]))
            self.tall(*parts, (each.holder, WIDTHS[21]))

    def end(self) -> None:
        """The sums of the office, notes and signature."""
        pagu, spent = sums(tuple(program for sasaran in SASARAN for program in sasaran.programs))
        self.cell(1, 18, "JUMLAH ANGGARAN", "cm", bold=True, fill=HEAD_FILL)
        for column, text in ((19, pagu), (20, spent), (21, share(pagu, spent))):
            self.cell(column, column, text, "rm", bold=True, fill=HEAD_FILL)
        self.cell(22, 23, "", fill=HEAD_FILL)
        self.tall(("x", 9), ("x", 9))
        for text in NOTES:
            self.cell(2, 12, text, rule=None, size=8, italic=True)
            self.row += 1
        self.row -= 3
        place = ("Sukabumi,     Januari 2017", "DIREKTUR RSUD JAMPANG KULON,")
        for text in (*place, "", "", "", "( nama pejabat )", "NIP. ........"):
            self.cell(19, 22, text, "cm", rule=None)
            self.row += 1


def draw(path: Path) -> None:
    """The workbook."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Monev RA 2016"
    widths(sheet, WIDTHS)
    work = Sheet(sheet)
    work.header()
    for place, sasaran in enumerate(SASARAN, 1):
        work.block(place, sasaran)
    work.end()
    page(sheet, 14, (0.45, 0.4, 1.0, 1.05))  # folio
    sheet.print_title_rows = f"{HEAD}:{HEAD + 2}"
    sheet.oddHeader.right.text = "&9Lampiran IV LKIP RSUD Jampang Kulon"
    sheet.oddFooter.left.text = "&8Monev_RA_RSUDJPK_2016_fix.xlsx"
    sheet.oddFooter.right.text = "&8Hal. &P dari &N"
    book.save(path)


class Walk:
    """The gold in the order of the rows, with the page that each row stands on."""

    def __init__(self, gold: Gold, pages: Pages) -> None:
        self.gold, self.pages, self.page = gold, pages, 1

    def on(self, text: str) -> int:
        """The page of the next row, known by its text."""
        wanted = bare(text)
        self.page = next(n for n in range(self.page, self.pages.count + 1) if wanted in self.pages.texts[n - 1])
        return self.page

    def measure(self, node: str, measure: Measure) -> None:
        """An indicator with its figures."""
        page = self.on(measure.name)
        unit = measure.unit.removesuffix(" ↓")
        one = self.gold.indicator(node, measure.name, unit, page, **({"direction": "down"} if measure.down else {}))
        self.gold.value(one, "target", YEAR, measure.target, unit, page, **grade_of(measure.target))
        for kind, texts, of in self.figures(measure, unit):
            for turn, text in enumerate(texts, 1):
                self.gold.value(one, kind, f"{YEAR}-Q{turn}", text, of, page, **grade_of(text))
        self.gold.value(one, "capaian", YEAR, measure.year(), "%", page)

    @staticmethod
    def figures(measure: Measure, unit: str) -> Iterator[tuple[str, list[str], str]]:
        """Kind, texts of the quarters and unit."""
        yield "target", measure.plan.split("|"), unit
        yield "realisasi", measure.done.split("|"), unit
        yield "capaian", measure.rates(), "%"

    def money(self, node: str, pagu: str, spent: str, page: int) -> None:
        """Pagu and spending of the year."""
        self.gold.budget(node, "pagu", YEAR, pagu, page)
        self.gold.budget(node, "realisasi", YEAR, spent, page)

    def sasaran(self, place: int, sasaran: Sasaran) -> None:
        """A sasaran and all below it."""
        page = self.on(f"SASARAN {place} : {sasaran.statement}")
        top = self.gold.node("sasaran", sasaran.statement, page=page)
        self.money(top, *sums(sasaran.programs), page)
        for measure in sasaran.measures:
            self.measure(top, measure)
        for program in sasaran.programs:
            page = self.on(program.name)
            middle = self.gold.node("program", None, program.name, page=page, parent=top)
            self.money(middle, *sums((program,)), page)
            for each in program.below:
                page = self.on(f"- {each.name}")
                node = self.gold.node("kegiatan", None, each.name, page=page, parent=middle, holder=each.holder)
                self.measure(node, each.output)
                self.money(node, each.pagu, each.spent, page)


def build_gold(pages: Pages) -> Gold:
    """The facts as a record."""
    document = {"type": "rencana_aksi", "types": ["rencana_aksi"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, document | {"organisation": OFFICE, "year": int(YEAR), "pages": pages.count})
    walk = Walk(gold, pages)
    for place, sasaran in enumerate(SASARAN, 1):
        walk.sasaran(place, sasaran)
    pagu, spent = sums(tuple(program for sasaran in SASARAN for program in sasaran.programs))
    page = walk.on("JUMLAH ANGGARAN" + pagu)
    gold.total("JUMLAH ANGGARAN", "pagu", YEAR, pagu, page)
    gold.total("JUMLAH ANGGARAN", "realisasi", YEAR, spent, page)
    tops = [node["id"] for node in gold.nodes if node["level"] == "sasaran"]
    same = [node["id"] for node in gold.nodes if node["name"] == MUTU]
    pairs = [node["id"] for node in gold.nodes if "/" in (node["holder"] or "") or ";" in (node["holder"] or "")]
    for about, chosen, other, nodes, part in (
        ("sums in the band of a sasaran", "budgets of the sasaran", ["totals", "left out"], tops, "budgets"),
        ("a program under two sasaran with other kegiatan", "two nodes", ["one node"], same, "nodes"),
        ("two holders in one cell", "as printed", ["a list"], pairs, "holder"),
        ("figures with a star for a note", "without the star", ["with the star"], [], "value.text"),
        ("units nilai and indeks, the arrow behind a unit", "as printed, without the arrow", [None], [], "unit"),
        ("monitoring of a rencana aksi", "rencana_aksi", ["realisasi"], [], "document.type"),
        ("obstacles and follow-up", "left out", ["actions"], [], "actions"),
    ):
        gold.ambiguous.append({"about": about, "chosen": chosen, "also_acceptable": other, "nodes": nodes, "field": part})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as name:
        source = Path(name) / f"{STEM}.xlsx"
        draw(source)
        pdf = office_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold(Pages(pdf)).write()


if __name__ == "__main__":
    main()
