"""Rencana aksi of a provincial police unit: a sheet of each division, months as filled cells, money in millions, from Calc."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, number, office_pdf
from corpus.makers.parts.pages import Pages
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "rencana-aksi-satpolpp-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Action plan of a provincial public order unit, a page of each division, steps of kegiatan as filled months",
    "type": "rencana_aksi",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "three worksheets with a small table of sasaran above the plan, other columns than the plan below it",
        "a sasaran on two worksheets with another indicator each, the second time in other capitals",
        "months as filled cells without text under quarter headings, two colours explained below; figures 1-12 for months",
        "steps of a kegiatan lettered a, b, c below it in the same column, with a column of weights (Bobot) that is no fact",
        "steps of several separate months, one of the whole year, one without any filled month",
        "two outputs in one cell of a kegiatan with their targets and units line by line in two columns",
        "money in millions with decimals, said by the heading alone (Rp. Juta); programs with sums in bold capitals",
        "holders in a cell merged over the rows of a kegiatan, abbreviated; quarters left empty or -",
        "a row of the planned progress by month at the foot of the table, which belongs to no node",
        "typing errors, a unit within the target, a target in words",
    ],
}
YEAR = "2016"
OFFICE = "Satuan Polisi Pamong Praja"
STATEMENT = "Meningkatnya ketenteraman dan ketertiban umum di Jawa Barat"
Step = tuple[str, str, tuple[int, ...]]  # text, weight, months; the last month of a reporting step is drawn in the other colour


@dataclass(frozen=True)
class Kegiatan:
    """A kegiatan: outputs (name, target, unit), money in millions, holder, steps."""

    name: str
    outputs: tuple[tuple[str, str, str], ...]
    pagu: str
    holder: str
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Program:
    """A program as printed, with its money and its kegiatan."""

    name: str
    pagu: str
    kegiatan: tuple[Kegiatan, ...]


@dataclass(frozen=True)
class Unit:
    """A worksheet: division, sasaran, indicators (name, unit, target, four quarters), programs, foot rows."""

    tab: str
    title: str
    sasaran: str
    indicators: tuple[tuple[str, str, str, tuple[str, ...]], ...]
    programs: tuple[Program, ...]
    total: str
    progress: tuple[str, ...]


REPORT = "Penyusunan laporan kegiatan"
ORDER = Unit(
    "Trantibum",
    "BIDANG KETENTERAMAN DAN KETERTIBAN UMUM",
    STATEMENT,
    (
        ("Persentase gangguan ketertiban umum yang tertangani", "persen", "90", ("85", "87", "89", "90")),
        ("Rasio anggota Satlinmas per 10.000 penduduk", "orang", "18,5", ("-", "-", "-", "18,5")),
    ),
    (
        Program(
            "PROGRAM PEMELIHARAAN KETENTERAMAN DAN KETERTIBAN MASYARAKAT",
            "4.862,75",
            (
                Kegiatan(
                    "Patroli Wilayah dan Pengamanan Aset Pemerintah Provinsi",
                    (("Jumlah patroli wilayah yang dilaksanakan", "96", "kali"),),
                    "1.745,25",
                    "Kasi Operasi dan Pengendalian",
                    (
                        ("Penyusunan jadwal dan rute patroli", "10", (1,)),
                        ("Pelaksanaan patroli di 4 wilayah BKPP", "70", tuple(range(1, 13))),
                        ("Evaluasi hasil patroli", "10", (3, 6, 9, 12)),
                        (REPORT, "10", (12,)),
                    ),
                ),
                Kegiatan(
                    "Pembinaan dan Pengerahan Satuan Perlindungan Masyarakat",
                    (("Jumlah anggota Satlinmas yang dibina", "540", "orang"), ("Buku data Satlinmas Jawa Barat", "1", "buku")),
                    "1.312,50",
                    "Kasi Linmas",
                    (
                        ("Rapat persiapan dan pembentukan panitia", "15", (2,)),
                        ("Pemanggilan peserta dari 27 Kab/Kota", "15", (3, 4)),
                        ("Pelaksanaan pembinaan 6 angkatan", "50", (4, 5, 7, 8, 9, 10)),
                        ("Pemutakhiran data Satlinmas", "10", (10, 11)),
                        (REPORT, "10", (11,)),
                    ),
                ),
                Kegiatan(
                    "Pengamanan dan Pengawalan Pejabat, Tamu dan Kegiatan Kenegaraan",
                    (("Jumlah kegiatan yang dilakukan pengamanan", "sesuai agenda Pimpinan", "kegiatan"),),
                    "1.805,00",
                    "Kasi Operasi dan Pengendalian",
                    (
                        ("Koordinasi dengan Biro Humas, Protokol dan Umum", "20", (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)),
                        ("Pengamanan pelaksanaan PON XIX dan Peparnas XV", "60", (9, 10)),
                        (REPORT, "20", (6, 12)),
                    ),
                ),
            ),
        ),
    ),
    "4.862,75",
    ("5", "12", "20", "30", "39", "48", "57", "66", "80", "92", "96", "100"),
)
ENFORCEMENT = Unit(
    "Gakda",
    "BIDANG PENEGAKAN PERATURAN DAERAH",
    "Meningkatnya Ketenteraman dan Ketertiban Umum di Jawa Barat",
    (("Persentase pelanggaran Perda dan Perkada yang diselesaikan", "persen", "75", ("60", "65", "70", "75")),),
    (
        Program(
            "PROGRAM PENEGAKAN PERATURAN DAERAH DAN PERATURAN KEPALA DAERAH",
            "2.614,80",
            (
                Kegiatan(
                    "Operasi Penegakan Perda dan Perkada (Yustisi)",
                    (("Jumlah operasi yustisi", "12 kali", "-"), ("Jumlah pelanggaran yang disidangkan", "150", "perkara")),
                    "1.128,30",
                    "Kasi Penyelidikan dan Penyidikan",
                    (
                        ("Pemetaan lokasi rawan pelanggaran", "20", (1, 2)),
                        ("Koordinasi dengan Korwas PPNS Polda", "10", (2, 3)),
                        ("Pelaksanaan operasi gabungan dan sidang ditempat", "60", (3, 4, 5, 7, 8, 9, 10, 11)),
                        (REPORT, "10", (12,)),
                    ),
                ),
                Kegiatan(
                    "Pembinaan dan Pengawasan Penyidik Pegawai Negeri Sipil (PPNS)",
                    (("Jumlah PPNS yang mengikuti pembinaan", "60", "orang"),),
                    "640,00",
                    "Kasi Pembinaan PPNS",
                    (
                        ("Pendataan PPNS OPD dan Kab/Kota", "30", (1, 2, 3)),
                        ("Bimbingan teknis PPNS", "60", (5, 8)),
                        (REPORT, "10", ()),
                    ),
                ),
                Kegiatan(
                    "Sosialisasi Peraturan Daerah kepada Masyarakat dan Pelaku Usaha",
                    (("Jumlah peserta sosialisasi Perda", "800", "orang"),),
                    "846,50",
                    "Kasi Bimbingan dan Penyuluhan",
                    (
                        ("Penyiapan bahan sosialisasi", "20", (2,)),
                        ("Pelaksanaan sosialisasi di 8 Kab/Kota", "70", (3, 4, 5, 8, 9, 10)),
                        (REPORT, "10", (11,)),
                    ),
                ),
            ),
        ),
    ),
    "2.614,80",
    ("4", "11", "22", "33", "44", "48", "57", "68", "79", "89", "95", "100"),
)
SECRETARIAT = Unit(
    "Sekretariat",
    "SEKRETARIAT",
    "Meningkatnya kapasitas dan akuntabilitas aparatur Satuan Polisi Pamong Praja",
    (
        ("Nilai evaluasi LKIP Satpol PP", "nilai", "72,00", ("", "", "", "72,00")),
        ("Persentase anggota yang mengikuti diklat dasar Pol PP", "persen", "85", ("70", "75", "80", "85")),
    ),
    (
        Program(
            "PROGRAM PELAYANAN ADMINISTRASI PERKANTORAN",
            "3.974,60",
            (
                Kegiatan(
                    "Penyelenggaraan Administrasi Perkantoran Satpol PP",
                    (("Terpenuhinya pelayanan administrasi perkantoran", "12", "bulan"),),
                    "3.974,60",
                    "Kasubag Kepegawaian dan Umum",
                    (
                        ("Pembayaran jasa telepon, air, listrik dan internet", "50", tuple(range(1, 13))),
                        ("Pengadaan alat tulis kantor dan barang cetakan", "30", (2, 5, 8, 11)),
                        (REPORT, "20", (12,)),
                    ),
                ),
            ),
        ),
        Program(
            "PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA APARATUR",
            "1.486,25",
            (
                Kegiatan(
                    "Pendidikan dan Pelatihan Dasar Polisi Pamong Praja",
                    (("Jumlah anggota yang lulus diklat dasar", "40", "orang"),),
                    "986,25",
                    "Kasubag Kepegawaian dan Umum",
                    (
                        ("Seleksi peserta", "10", (3,)),
                        ("Pelaksanaan diklat 2 angkatan di Badan Diklat", "80", (4, 5, 8, 9)),
                        (REPORT, "10", (10,)),
                    ),
                ),
                Kegiatan(
                    "Pembinaan Fisik dan Mental Anggota",
                    (("Jumlah pembinaan fisik dan mental", "24", "kali"),),
                    "500,00",
                    "Kasubag Kepegawaian dan Umum",
                    (
                        ("Pelaksanaan samapta dan latihan bela diri", "90", (1, 2, 3, 4, 5, 8, 9, 10, 11)),
                        (REPORT, "10", (12,)),
                    ),
                ),
            ),
        ),
        Program(
            "PROGRAM PENINGKATAN PENGEMBANGAN SISTEM PELAPORAN CAPAIAN KINERJA DAN KEUANGAN",
            "275,50",
            (
                Kegiatan(
                    "Penyusunan Perencanaan dan Pelaporan",
                    (("Jumlah dokumen perencanaan dan pelaporan yang disusun", "9", "dokumen"),),
                    "275,50",
                    "Kasubag Perencanaan dan Program",
                    (
                        ("Penyusunan LKIP, LPPD dan LKPJ tahun 2015", "35", (1, 2, 3)),
                        ("Penyusunan Renja dan RKA tahun 2017", "45", (2, 3, 4, 7, 8, 10, 11)),
                        ("Monitoring dan evaluasi rencana aksi", "20", (4, 7, 10)),
                    ),
                ),
            ),
        ),
    ),
    "5.736,35",
    ("9", "18", "28", "38", "47", "53", "60", "69", "78", "86", "94", "100"),
)
UNITS = (ORDER, ENFORCEMENT, SECRETARIAT)
FACE, SIZE = "Carlito", 9.5
HEAD, DOING, TELLING, BAND = "B8CCE4", "4F81BD", "F79646", "DCE6F1"
WIDTHS = (4, 40, 31, 11, 10, 11.5, 7, *((3.2,) * 12), 19)
QUARTERS = ("TW I", "TW II", "TW III", "TW IV")


def write(sheet: Worksheet, box: tuple[int, int, int, int], text: str, style: str = "lt", **more: object) -> None:
    """A ruled cell in the sheet's face."""
    put(sheet, box, text, style, **({"font": FACE, "size": SIZE, "rule": "thin"} | more))


def aims(sheet: Worksheet, unit: Unit) -> int:
    """Titles and the small table of the sasaran; gives the next free row."""
    titles = ("RENCANA AKSI PENCAPAIAN KINERJA", "SATUAN POLISI PAMONG PRAJA PROVINSI JAWA BARAT", f"TAHUN ANGGARAN {YEAR}")
    for row, text in enumerate(titles, 1):
        put(sheet, (row, 1, row, 20), text, "cm", rule=None, font=FACE, size=13, bold=True)
    put(sheet, (4, 1, 4, 6), f"UNIT KERJA :  {unit.title}", "lm", rule=None, font=FACE, size=11, bold=True, wrap=False)
    look = {"bold": True, "fill": HEAD}
    for text, first, last in (
        ("SASARAN STRATEGIS", 1, 2),
        ("INDIKATOR KINERJA", 3, 4),
        ("SATUAN", 5, 5),
        (f"TARGET {YEAR}", 6, 7),
    ):
        write(sheet, (5, first, 6, last), text, "cm", **look)
    write(sheet, (5, 8, 5, 19), "TARGET TRIWULAN", "cm", **look)
    for turn, text in enumerate(("I", "II", "III", "IV")):
        write(sheet, (6, 8 + 3 * turn, 6, 10 + 3 * turn), text, "cm", **look)
    row = 7
    write(sheet, (row, 1, row + len(unit.indicators) - 1, 2), unit.sasaran, "lm")
    for name, measure, target, quarters in unit.indicators:
        write(sheet, (row, 3, row, 4), name, "lm")
        write(sheet, (row, 5, row, 5), measure, "cm")
        write(sheet, (row, 6, row, 7), target, "cm")
        for turn, text in enumerate(quarters):
            write(sheet, (row, 8 + 3 * turn, row, 10 + 3 * turn), text, "cm")
        sheet.row_dimensions[row].height = max(28, height(name, 42, SIZE))
        row += 1
    return row + 1


def plan_head(sheet: Worksheet, row: int) -> int:
    """The header of the plan; gives the next free row."""
    look = {"bold": True, "fill": HEAD}
    tops = ("NO", "PROGRAM / KEGIATAN / TAHAPAN", "OUTPUT", "TARGET", "SATUAN", "ANGGARAN (Rp. Juta)", "BOBOT (%)")
    for column, text in enumerate(tops, 1):
        write(sheet, (row, column, row + 2, column), text, "cm", **look)
    write(sheet, (row, 8, row, 19), "JADWAL PELAKSANAAN (BULAN)", "cm", **look)
    for turn, text in enumerate(QUARTERS):
        write(sheet, (row + 1, 8 + 3 * turn, row + 1, 10 + 3 * turn), text, "cm", **look)
    for month in range(1, 13):
        write(sheet, (row + 2, 7 + month, row + 2, 7 + month), str(month), "cm", **look)
    write(sheet, (row, 20, row + 2, 20), "PENANGGUNG JAWAB", "cm", **look)
    return row + 3


def kegiatan_rows(sheet: Worksheet, row: int, place: int, work: Kegiatan) -> int:
    """A kegiatan and its steps; gives the next free row."""
    names, targets, measures = zip(*work.outputs, strict=True)
    many = len(names) > 1
    texts = [f"{turn}) {name}" for turn, name in enumerate(names, 1)] if many else list(names)
    last = row + len(work.steps)
    write(sheet, (row, 1, last, 1), str(place), "ct")
    write(sheet, (row, 2, row, 2), work.name, "lt", bold=True)
    write(sheet, (row, 3, last, 3), "\n".join(texts), "lt")
    gap = "\n\n" if many else "\n"
    write(sheet, (row, 4, last, 4), gap.join(targets), "ct")
    write(sheet, (row, 5, last, 5), gap.join(measures), "ct")
    write(sheet, (row, 6, last, 6), work.pagu, "rt")
    for column in range(7, 20):
        write(sheet, (row, column, row, column), "100" if column == 7 else "", "cm")
    write(sheet, (row, 20, last, 20), work.holder, "lt")
    sheet.row_dimensions[row].height = height(work.name, 36, SIZE)
    for turn, (text, weight, months) in enumerate(work.steps):
        row += 1
        write(sheet, (row, 2, row, 2), f"{'abcdefg'[turn]}. {text}", "lm", indent=1)
        write(sheet, (row, 7, row, 7), weight, "cm")
        for month in range(1, 13):
            write(sheet, (row, 7 + month, row, 7 + month), "")
            if month in months:
                fill = PatternFill("solid", TELLING if text == REPORT else DOING)
                sheet.cell(row, 7 + month).fill = fill
        sheet.row_dimensions[row].height = height(text, 35, SIZE)
    return row + 1


def plan(sheet: Worksheet, unit: Unit, row: int) -> int:
    """The plan of a division; gives the next free row."""
    row = plan_head(sheet, row)
    for roman, program in zip(("I", "II", "III"), unit.programs, strict=False):
        write(sheet, (row, 1, row, 1), roman, "cm", bold=True, fill=BAND)
        write(sheet, (row, 2, row, 5), program.name, "lm", bold=True, fill=BAND)
        write(sheet, (row, 6, row, 6), program.pagu, "rm", bold=True, fill=BAND)
        for column in range(7, 21):
            write(sheet, (row, column, row, column), "", fill=BAND)
        sheet.row_dimensions[row].height = 17
        row += 1
        for place, work in enumerate(program.kegiatan, 1):
            row = kegiatan_rows(sheet, row, place, work)
    write(sheet, (row, 1, row, 5), "JUMLAH", "cm", bold=True)
    write(sheet, (row, 6, row, 6), unit.total, "rm", bold=True)
    for column in range(7, 21):
        write(sheet, (row, column, row, column), "")
    row += 1
    write(sheet, (row, 1, row, 7), "Target fisik kumulatif (%)", "rm", italic=True)
    for month, text in enumerate(unit.progress, 1):
        write(sheet, (row, 7 + month, row, 7 + month), text, "cm", size=7.5, italic=True)
    write(sheet, (row, 20, row, 20), "")
    return row + 1


def closing(sheet: Worksheet, row: int) -> None:
    """The legend and the signature."""
    for turn, (fill, text) in enumerate(((DOING, "= pelaksanaan"), (TELLING, "= pelaporan"))):
        sheet.cell(row + 1 + turn, 1).fill = PatternFill("solid", fill)
        put(sheet, (row + 1 + turn, 2, row + 1 + turn, 2), text, "lm", rule=None, font=FACE, size=8.5)
    lines = ("Bandung,    Januari 2016", "KEPALA SATUAN POLISI PAMONG PRAJA", "PROVINSI JAWA BARAT", "", "", "( nama pejabat )")
    for turn, text in enumerate((*lines, "NIP. ........"), 1):
        put(sheet, (row + turn, 7, row + turn, 20), text, "cm", rule=None, font=FACE, size=10)


def draw() -> None:
    """Write the workbook and print it."""
    book = Workbook()
    book.remove(book.active)
    for unit in UNITS:
        sheet = book.create_sheet(unit.tab)
        widths(sheet, WIDTHS)
        closing(sheet, plan(sheet, unit, aims(sheet, unit)))
        page(sheet, 14, (0.4, 0.4, 0.45, 0.45), tall=1)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"{STEM}.xlsx")
        book.save(source)
        office_pdf(source, CORPUS / f"{STEM}.pdf")


def millions(gold: Gold, node: str | None, text: str, at: int) -> None:
    """A sum in millions of rupiah, of a node or of the worksheet."""
    if node:
        gold.budget(node, "pagu", YEAR, text, at)
    else:
        gold.total("JUMLAH", "pagu", YEAR, text, at)
    (gold.budgets if node else gold.totals)[-1]["amount"] = round((number(text) or 0) * 1_000_000)


def spans(months: tuple[int, ...]) -> list[str]:
    """The runs of filled months as periods; the year where none is filled."""
    runs: list[list[int]] = []
    for month in months:
        if runs and runs[-1][-1] == month - 1:
            runs[-1].append(month)
        else:
            runs.append([month])
    ends = [(f"{YEAR}-{run[0]:02d}", f"{YEAR}-{run[-1]:02d}") for run in runs]
    return [first if first == last else f"{first}/{last}" for first, last in ends] or [YEAR]


def add_kegiatan(gold: Gold, work: Kegiatan, parent: str, at: int) -> None:
    """A kegiatan with outputs, money and steps."""
    node = gold.node("kegiatan", None, work.name, page=at, parent=parent, holder=work.holder)
    millions(gold, node, work.pagu, at)
    idents = []
    for name, target, unit in work.outputs:
        known = unit if unit != "-" else target.split(" ")[1]
        idents.append(gold.indicator(node, name, known, at))
        gold.value(idents[-1], "target", YEAR, target, known, at)
    for text, _, months in work.steps:
        for period in spans(months):
            gold.action(idents[0], period, text, at)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "rencana_aksi", "types": ["rencana_aksi"], "region": "Provinsi Jawa Barat", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": Pages(CORPUS / f"{STEM}.pdf").count})
    known: dict[str, str] = {}
    for at, unit in enumerate(UNITS, 1):
        if unit.sasaran.lower() in known:
            gold.nodes[0]["pages"].append(at)
        else:
            known[unit.sasaran.lower()] = gold.node("sasaran", unit.sasaran, page=at)
        sasaran = known[unit.sasaran.lower()]
        for name, measure, target, quarters in unit.indicators:
            ident = gold.indicator(sasaran, name, measure, at)
            for period, text in zip((YEAR, *(f"{YEAR}-Q{turn}" for turn in range(1, 5))), (target, *quarters), strict=True):
                gold.value(ident, "target", period, text, measure, at)
        for program in unit.programs:
            parent = gold.node("program", None, program.name, page=at, parent=sasaran)
            millions(gold, parent, program.pagu, at)
            for work in program.kegiatan:
                add_kegiatan(gold, work, parent, at)
        millions(gold, None, unit.total, at)
    gold.ambiguous += doubts(gold)
    return gold


def doubts(gold: Gold) -> list[dict]:
    """Where reading is honestly ambiguous."""
    works = [node["id"] for node in gold.nodes if node["level"] == "kegiatan"]
    paid = [node["id"] for node in gold.nodes if node["level"] != "sasaran"]
    facts: list[tuple[str, str, list, str, list[str]]] = [
        ("the heading says Rp. Juta: the amount is in rupiah", "text × 1000000", ["the number as printed"], "amount", paid),
        ("an action whose filled months are apart", "one a run of months", ["one action over all"], "period", works),
        ("an action without a filled month", YEAR, [None], "period", works),
        ("steps of a kegiatan with two outputs", "of the first", ["of both"], "actions.indicator", works),
        ("steps of a kegiatan", "actions", ["nodes (aktivitas)"], "nodes", works),
    ]
    keys = ("about", "chosen", "also_acceptable", "field", "nodes")
    return [dict(zip(keys, fact, strict=True)) for fact in facts]


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
