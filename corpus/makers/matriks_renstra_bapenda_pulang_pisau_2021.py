"""Matrix of a revenue agency's strategic plan on A3: six years of targets, each with K and Rp, and coloured rows."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.pages import Pages
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "matriks-renstra-bapenda-pulang-pisau-2021"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Matrix of a regional revenue agency's strategic plan 2021-2026 on two A3 pages, K and Rp for each year",
    "type": "renstra",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "header of four rows repeated on page 2, with a row of column numbers",
        "six years with two columns each (K, Rp) and the state at the start and at the end",
        "tujuan, sasaran, program and kegiatan as coloured rows of one table, their level told by column and colour",
        "program names with a code in a column of its own, one kegiatan without code",
        "sums broken over two lines in narrow cells",
        "programs with two indicators and one sum merged over both rows",
        "empty years (-), decimal point and comma mixed, a figure in brackets",
        "grades as targets (B, BB, A)",
    ],
}
YEARS = tuple(range(2021, 2027))
START = "2020"
SPAN = "2021/2026"


@dataclass(frozen=True)
class Aim:
    """An indicator: name, unit, state at the start, the targets of six years, the state at the end."""

    name: str
    unit: str
    start: str
    targets: tuple[str, str, str, str, str, str]
    end: str


@dataclass(frozen=True)
class Row:
    """A tujuan, sasaran, program or kegiatan with its indicators, sums, holder and what lies below."""

    level: str
    text: str
    aims: tuple[Aim, ...]
    code: str = ""
    sums: tuple[str, ...] = ()
    holder: str = ""
    below: tuple["Row", ...] = ()


def rupiah(*thousands: int) -> tuple[str, ...]:
    """Six years of sums in thousands of rupiah, and their total, as printed."""
    return tuple(f"{each * 1000:,}".replace(",", ".") if each else "-" for each in (*thousands, sum(thousands)))


def same(text: str) -> tuple[str, str, str, str, str, str]:
    """The same target in all six years."""
    return (text, text, text, text, text, text)


SUPPORT = Row(
    "program",
    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
    (
        Aim("Nilai SAKIP Bapenda", "Nilai", "B", ("B", "B", "BB", "BB", "BB", "A"), "A"),
        Aim("Indeks Kepuasan Layanan Internal", "Indeks", "76,10", ("77", "78", "79.5", "81", "82,5", "84"), "84"),
    ),
    "5.02.01",
    rupiah(8412500, 8833125, 9274781, 9738520, 10225446, 10736719),
    "Sekretaris",
    (
        Row(
            "kegiatan",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            (Aim("Jumlah dokumen perencanaan dan evaluasi tepat waktu", "Dokumen", "11", same("12"), "72"),),
            "5.02.01.2.01",
            rupiah(96500, 101325, 106390, 111710, 117295, 123160),
            "Kasubbag Perencanaan & Keuangan",
        ),
        Row(
            "kegiatan",
            "Administrasi Keuangan Perangkat Daerah",
            (Aim("Persentase administrasi keuangan yang tertib", "%", "100", same("100"), "100"),),
            "5.02.01.2.02",
            rupiah(6914300, 7260015, 7623015, 8004165, 8404370, 8824590),
            "Kasubbag Perencanaan & Keuangan",
        ),
        Row(
            "kegiatan",
            "Administrasi Umum Perangkat Daerah",
            (Aim("Jumlah bulan layanan administrasi umum", "Bulan", "12", same("12"), "72"),),
            "5.02.01.2.06",
            rupiah(1401700, 1471785, 1545376, 1622645, 1703781, 1788969),
            "Kasubbag Umum dan Kepegawaian",
        ),
    ),
)
REVENUE = Row(
    "program",
    "PROGRAM PENGELOLAAN PENDAPATAN DAERAH",
    (
        Aim("Persentase capaian realisasi pajak daerah", "%", "88,41", ("90", "92", "94", "95", "97", "100"), "100"),
        Aim("Persentase piutang PBB-P2 yang tertagih", "%", "21,3", ("24", "28", "33", "38", "44", "50"), "50"),
        Aim("Jumlah inovasi layanan pajak berbasis elektronik", "Inovasi", "1", ("1", "2", "2", "3", "3", "4"), "4"),
    ),
    "5.02.04",
    rupiah(2318750, 2550625, 2805690, 3086260, 3394885, 3734370),
    "Kabid Pajak Daerah",
    (
        Row(
            "kegiatan",
            "Pengelolaan Pendapatan Daerah",
            (
                Aim(
                    "Persentase wajib pajak daerah yang terdaftar dan terdata",
                    "%",
                    "71.25",
                    ("74", "77", "80", "84", "88", "92"),
                    "92",
                ),
            ),
            "5.02.04.2.01",
            rupiah(1518750, 1670625, 1837690, 2021460, 2223605, 2445965),
            "Kasubbid Pendataan dan Penetapan",
        ),
        Row(
            "kegiatan",
            "Penagihan dan Penyelesaian Keberatan Pajak Daerah",
            (
                Aim(
                    "Jumlah SKPD/SPPT tertagih",
                    "Lembar",
                    "18.420",
                    ("19.500", "21.000", "22.750", "24.500", "26.000", "28.000"),
                    "28.000",
                ),
            ),
            "5.02.04.2.02",
            rupiah(450000, 495000, 544500, 598950, 658845, 724730),
            "Kasubbid Penagihan",
        ),
        Row(
            "kegiatan",
            "Pemutakhiran Basis Data PBB-P2 dan BPHTB",
            (
                Aim(
                    "Jumlah desa/kelurahan yang basis data PBB-nya dimutakhirkan",
                    "Desa/Kel",
                    "6",
                    ("8", "10", "12", "15", "18", "20"),
                    "83",
                ),
            ),
            "",
            rupiah(350000, 385000, 423500, 465850, 512435, 563675),
            "Kasubbid PBB dan BPHTB",
        ),
    ),
)
RETRIBUTION = Row(
    "program",
    "PROGRAM PENGEMBANGAN RETRIBUSI DAN PENDAPATAN LAIN-LAIN",
    (Aim("Persentase pertumbuhan retribusi daerah", "%", "(1,87)", ("1,5", "2", "2,5", "3", "3,5", "4"), "4"),),
    "5.02.05",
    rupiah(612400, 643020, 675171, 708930, 744376, 781595),
    "Kabid Retribusi dan PLL",
    (
        Row(
            "kegiatan",
            "Koordinasi, Pembinaan dan Evaluasi Retribusi pada Perangkat Daerah Penghasil",
            (
                Aim(
                    "Jumlah perangkat daerah pengelola retribusi yang dibina",
                    "PD",
                    "9",
                    ("9", "11", "11", "13", "13", "14"),
                    "14",
                ),
            ),
            "5.02.05.2.01",
            rupiah(412400, 433020, 454671, 477405, 501275, 526339),
            "Kasubbid Retribusi",
        ),
        Row(
            "kegiatan",
            "Intensifikasi Dana Bagi Hasil dan Pendapatan Lain-lain",
            (Aim("Jumlah laporan rekonsiliasi DBH", "Laporan", "-", ("-", "4", "4", "4", "4", "4"), "20"),),
            "5.02.05.2.02",
            rupiah(0, 210000, 220500, 231525, 243101, 255256),
            "Kasubbid DBH",
        ),
    ),
)
TREE = Row(
    "tujuan",
    "Meningkatkan kemandirian keuangan daerah",
    (Aim("Rasio kemandirian keuangan daerah", "%", "7,42", ("7,80", "8,20", "8,75", "9,30", "9,90", "10,50"), "10,50"),),
    below=(
        Row(
            "sasaran",
            "Meningkatnya Pendapatan Asli Daerah",
            (
                Aim("Persentase peningkatan PAD", "%", "3,11", ("4", "4.5", "5", "5.5", "6", "6.5"), "6.5"),
                Aim("Kontribusi pajak daerah terhadap PAD", "%", "38,06", ("39", "40", "41", "42", "43", "45"), "45"),
            ),
            below=(REVENUE, RETRIBUTION),
        ),
        Row(
            "sasaran",
            "Meningkatnya akuntabilitas kinerja dan kualitas pelayanan Bapenda",
            (Aim("Indeks Kepuasan Masyarakat (IKM)", "Indeks", "79,88", ("80,5", "81", "82", "83", "84", "85"), "85"),),
            below=(SUPPORT,),
        ),
    ),
)
TOTAL = rupiah(11343650, 12026770, 12755642, 13533710, 14364707, 15252684)
FILLS = {"tujuan": "F8CBAD", "sasaran": "FFE699", "program": "B4C6E7", "kegiatan": None}
WIDE = (13, 14, 11.5, 21, 20, 8, 7.5, *(7, 10.6) * 6, 7, 11, 13)
LAST = len(WIDE)


def head(sheet: Worksheet) -> None:
    """The header: two rows of titles, K and Rp, and the numbers of the columns."""
    face = {"bold": True, "size": 8, "fill": "BFBFBF", "font": "Tahoma"}
    tops = (
        "Tujuan",
        "Sasaran",
        "Kode",
        "Program dan Kegiatan",
        "Indikator Kinerja Tujuan, Sasaran, Program dan Kegiatan",
        "Satuan",
        f"Kondisi Awal (Tahun {START})",
    )
    for column, text in enumerate(tops, 1):
        put(sheet, (5, column, 7, column), text, "cm", **face)
    put(sheet, (5, 8, 5, 19), "Target Kinerja Program dan Kerangka Pendanaan", "cm", **face)
    for place, year in enumerate(YEARS):
        put(sheet, (6, 8 + 2 * place, 6, 9 + 2 * place), f"Tahun {year}", "cm", **face)
    put(sheet, (5, 20, 6, 21), "Kondisi Kinerja pada Akhir Periode Renstra", "cm", **face)
    for column in range(8, 22):
        put(sheet, (7, column, 7, column), "K" if column % 2 == 0 else "Rp", "cm", **face)
    put(sheet, (5, 22, 7, 22), "Unit Kerja Penanggung Jawab", "cm", **face)
    for column in range(1, LAST + 1):
        put(sheet, (8, column, 8, column), f"({column})", "cm", size=6.5, font="Tahoma", italic=True)
    for row, tall in ((5, 24), (6, 14), (7, 14), (8, 11)):
        sheet.row_dimensions[row].height = tall
    sheet.print_title_rows = "5:8"


def rows(sheet: Worksheet, item: Row, row: int) -> int:
    """The rows of an item and of all below it; gives the next free row."""
    look = {"font": "Tahoma", "size": 9, "fill": FILLS[item.level], "bold": item.level != "kegiatan"}
    last = row + len(item.aims) - 1
    name_at = {"tujuan": 1, "sasaran": 2, "program": 4, "kegiatan": 4}[item.level]
    texts = {1: "", 2: "", 3: item.code, 4: "", LAST: item.holder} | {name_at: item.text}
    texts |= {9 + 2 * place: text for place, text in enumerate(item.sums)} if item.sums else {9 + 2 * n: "" for n in range(7)}
    for column, text in texts.items():
        put(sheet, (row, column, last, column), text, "rt" if 9 <= column <= 21 else "lt", **look)
    tallest = 0.0
    for place, aim in enumerate(item.aims):
        line = row + place
        put(sheet, (line, 5, line, 5), aim.name, "lt", **look)
        for column, text in ((6, aim.unit), (7, aim.start), *((8 + 2 * n, t) for n, t in enumerate((*aim.targets, aim.end)))):
            put(sheet, (line, column, line, column), text, "ct", **look)
        need = height(aim.name, WIDE[4] * 0.74, 9)
        sheet.row_dimensions[line].height = max(need, 28 if item.sums else 16)
        tallest += max(need, 28 if item.sums else 16)
    wanted = (height(item.text, WIDE[name_at - 1] * 0.63, 9), height(item.holder, WIDE[-1] * 0.74, 9) if item.holder else 0)
    shortage = max(wanted) - tallest
    if shortage > 0:
        sheet.row_dimensions[last].height += shortage
    for each in item.below:
        last = rows(sheet, each, last + 1) - 1
    return last + 1


def draw() -> None:
    """Write the PDF."""
    book = Workbook()
    sheet = book.active
    widths(sheet, WIDE)
    page(sheet, 8, (0.4, 0.4, 0.55, 0.5))
    titles = (
        "TABEL T-C.27",
        "RENCANA PROGRAM, KEGIATAN, DAN PENDANAAN",
        "BADAN PENDAPATAN DAERAH KABUPATEN PULANG PISAU TAHUN 2021-2026",
    )
    for row, text in enumerate(titles, 1):
        put(sheet, (row, 1, row, LAST), text, "cm", rule=None, bold=True, size=12, font="Tahoma")
    head(sheet)
    row = rows(sheet, TREE, 9)
    face = {"bold": True, "size": 9, "fill": "D9D9D9", "font": "Tahoma"}
    put(sheet, (row, 1, row, 8), "JUMLAH", "cm", **face)
    for column in range(9, LAST + 1):
        text = TOTAL[(column - 9) // 2] if column % 2 and column < 22 else ""
        put(sheet, (row, column, row, column), text, "rm", **face)
    sheet.row_dimensions[row].height = 30
    signs = (
        "Pulang Pisau,           2021",
        "KEPALA BADAN PENDAPATAN DAERAH",
        "KABUPATEN PULANG PISAU,",
        "",
        "",
        "( nama pejabat )",
        "NIP. ........",
    )
    for place, text in enumerate(signs, row + 2):
        put(sheet, (place, 17, place, 22), text, "cm", rule=None, size=9, font="Tahoma")
    sheet.oddFooter.center.text = "&8Renstra Bapenda Kab. Pulang Pisau 2021-2026   VI - &P"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "renstra.xlsx")
        book.save(path)
        office_pdf(path, CORPUS / f"{STEM}.pdf")


def add(gold: Gold, pages: Pages, item: Row, parent: str | None, start: int) -> int:
    """An item with its indicators and sums and all below it; gives the page where it ends."""
    at = pages.first(item.aims[0].name, start)
    own = {"statement": item.text} if item.level in ("tujuan", "sasaran") else {"name": item.text}
    node = gold.node(item.level, page=at, parent=parent, code=item.code or None, holder=item.holder or None, **own)
    for aim in item.aims:
        where = pages.first(aim.name, start)
        ident = gold.indicator(node, aim.name, aim.unit, where)
        negative = {"value": -1.87} if aim.start == "(1,87)" else {}
        gold.value(ident, "baseline", START, aim.start, aim.unit, where, **negative)
        for year, text in zip(YEARS, aim.targets, strict=True):
            gold.value(ident, "target", str(year), text, aim.unit, where)
        if aim.end != aim.targets[-1]:
            gold.value(ident, "target", SPAN, aim.end, aim.unit, where)
    for period, text in zip((*(str(year) for year in YEARS), SPAN), item.sums, strict=False):
        gold.budget(node, "pagu", period, text, at)
    for each in item.below:
        at = add(gold, pages, each, node, at)
    return at


def build_gold(pages: Pages) -> Gold:
    """The facts as a record."""
    document = {"type": "renstra", "types": ["renstra"], "region": "Kabupaten Pulang Pisau"}
    gold = Gold(STEM, document | {"organisation": "Badan Pendapatan Daerah", "year": 2021, "pages": pages.count})
    add(gold, pages, TREE, None, 1)
    for period, text in zip((*(str(year) for year in YEARS), SPAN), TOTAL, strict=True):
        gold.total("JUMLAH", "pagu", period, text, pages.count)
    every = [node["id"] for node in gold.nodes]
    summed = [
        each["id"] for each in gold.indicators if any(v["indicator"] == each["id"] and v["period"] == SPAN for v in gold.values)
    ]
    gold.ambiguous += [
        {
            "about": "the state at the end: the target of 2026 where it is the same figure, else the sum over the plan",
            "chosen": SPAN,
            "also_acceptable": ["2026", None, "left out"],
            "nodes": every,
            "indicators": summed,
            "field": "period",
        },
        {
            "about": "the sums at the end are those of all six years",
            "chosen": SPAN,
            "also_acceptable": ["2026", "2021-01/2026-12", None, "left out"],
            "nodes": every,
            "field": "budgets.period",
        },
        {
            "about": "the plan runs from 2021 to 2026",
            "chosen": 2021,
            "also_acceptable": [2026, None],
            "nodes": [],
            "field": "document.year",
        },
        {
            "about": "a figure in brackets, (1,87): bookkeepers' minus",
            "chosen": -1.87,
            "also_acceptable": [1.87],
            "nodes": [],
            "indicators": [each["id"] for each in gold.indicators if "pertumbuhan retribusi" in each["name"]],
            "field": "value.value",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold(Pages(CORPUS / f"{STEM}.pdf")).write()


if __name__ == "__main__":
    main()
