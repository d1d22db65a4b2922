"""Performance tree of a regency's trade and industry office: two divisions' trees side by side, a short cascade on page 3."""

from dataclasses import dataclass

from openpyxl.styles import Border, Side

from corpus.makers.common import Gold
from corpus.makers.parts.cellgrid import CellGrid
from corpus.makers.parts.facts import Fact, Measure, add_tree
from corpus.makers.parts.sheets import height, put, widths

STEM = "pohon-kinerja-disdagin-tanah-bumbu"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a regency's trade and industry office, two divisions side by side, cascade on page 3",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "two trees of spreadsheet cells side by side on a wide page, tier boxes at the left only",
        "slanted arrows that spread from one point, one program without an arrow; straight ones into the kegiatan, one missing",
        "bars of heading (SASARAN PROGRAM, Indikator Kinerja :) that are no nodes, one bar names another tier",
        "sasaran kegiatan stacked under their program, several first and all indicators after them in another order",
        "target on a line of its own below the indicator (Target : 4 Pasar), in brackets for the sasaran strategis, else none",
        "text centred, left or right by column; the sasaran RPJMD carries its number in the bar above it",
        "sasaran, indicators and programs again on an upright page 3 with other capitals, page 2 empty",
        "no year; typing errors (Meningktnya, Prosentase, pelatihn), a number twice, lower is better, a note with star",
    ],
}


def m(name: str, target: str = "", down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    unit = target.split(" ", 1)[1] if " " in target else None
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


@dataclass(frozen=True)
class Stack:
    """A program's column: its sasaran, its kegiatan in print order, their indicators in print order with the owner's place."""

    statement: str
    measures: tuple[Measure, ...]
    acts: tuple[str, ...]
    outputs: tuple[tuple[int, Measure], ...]
    bar: str = "Indikator Kinerja :"


@dataclass(frozen=True)
class Tree:
    """A division's tree from the sasaran RPJMD down."""

    division: str
    statement: str
    measure: Measure
    aim: str
    measures: tuple[Measure, ...]
    stacks: tuple[Stack, ...]


TRADE = Tree(
    "BIDANG PERDAGANGAN (Sasaran 9)",
    "Meningkatnya Kontribusi Sektor Perdagangan Terhadap PDRB",
    m("Persentase kontribusi sektor perdagangan terhadap PDRB"),
    "Meningktnya sarana dan kelancaran distribusi perdagangan",
    (
        m("Persentase pasar rakyat yang memenuhi standar", "62,5%"),
        m("Persentase pelaku usaha yang memiliki legalitas usaha perdagangan", "75%"),
        m("Prosentase alat UTTP bertanda tera sah", "80%"),
        m("Tingkat gejolak harga bahan pokok", "6%", True),
    ),
    (
        Stack(
            "Meningkatnya pengelolaan sarana distribusi perdagangan",
            (
                m("Persentase pasar yang dibangun dan direvitalisasi"),
                m("Persentase kios dan los pasar yang dimanfaatkan pedagang"),
                m("Persentase retribusi pasar yang tertagih"),
            ),
            ("Pembangunan dan pemeliharaan pasar daerah",),
            (
                (0, m("Jumlah pasar yang direhabilitasi", "4 Pasar")),
                (0, m("Jumlah los pasar ikan yang dibangun", "2 Unit")),
                (0, m("Jumlah pedagang yang mengikuti penataan lapak", "150 Pedagang")),
            ),
        ),
        Stack(
            "Meningkatnya perlindungan konsumen dan pengamanan perdagangan",
            (
                m("Persentase pengaduan konsumen yang ditindaklanjuti"),
                m("Persentase barang beredar yang diawasi"),
            ),
            (
                "Pelaksanaan operasi pasar dan pasar murah",
                "Pelayanan tera dan tera ulang",
                "Pengawasan barang beredar dan jasa *)",
            ),
            (
                (1, m("Jumlah alat UTTP yang ditera ulang", "1.250 Buah")),
                (0, m("Jumlah pasar murah yang dilaksanakan menjelang hari besar keagamaan", "10 Kali")),
                (2, m("Jumlah pengawasan barang beredar di toko dan swalayan", "12 Kali")),
                (0, m("Jumlah laporan harga bahan pokok mingguan", "48 Laporan")),
            ),
            "INDIKATOR KINERJA KEGIATAN",
        ),
    ),
)
INDUSTRY = Tree(
    "BIDANG PERINDUSTRIAN (Sasaran 11)",
    "Tumbuhnya Industri Kecil dan Menengah Berbasis Potensi Lokal",
    m("Jumlah industri kecil dan menengah"),
    "Meningkatnya daya saing industri kecil dan menengah",
    (
        m("Persentase pertumbuhan industri kecil"),
        m("Persentase produk IKM yang memiliki sertifikat"),
        m("Nilai produksi industri kecil dan menengah"),
    ),
    (
        Stack(
            "Meningkatnya kemampuan teknologi industri",
            (
                m("Persentase IKM yang menerapkan teknologi tepat guna"),
                m("Persentase IKM yang mendapat bantuan peralatan produksi"),
            ),
            ("Bantuan peralatan bagi industri kecil", "Magang pengrajin ke luar daerah"),
            (
                (0, m("Jumlah kelompok IKM penerima alat", "8 Kelompok")),
                (1, m("Jumlah pengrajin yang mengikuti magang", "20 Orang")),
            ),
        ),
        Stack(
            "Meningkatnya kualitas sumber daya pelaku IKM",
            (
                m("Persentase pelaku IKM yang mengikuti pelatihan"),
                m("Persentase peserta pelatihn yang membuka usaha baru"),
                m("Persentase IKM yang menerapkan standar mutu"),
            ),
            ("Pelatihan pengolahan hasil perikanan dan kelapa",),
            (
                (0, m("Jumlah peserta pelatihan pengolahan amplang dan abon ikan", "40 Orang")),
                (0, m("Jumlah peserta pelatihan kerajinan batok kelapa", "25 Orang")),
            ),
            "INDIKATOR KINERJA KEGIATAN",
        ),
        Stack(
            "Meningkatnya promosi dan sentra industri",
            (m("Persentase sentra industri yang berkembang"), m("Jumlah produk IKM yang dipasarkan keluar daerah")),
            ("Keikutsertaan pada pameran Dekranasda", "Penataan sentra industri potensial"),
            (
                (1, m("Jumlah sentra industri yang ditata", "3 Sentra")),
                (0, m("Jumlah pameran yang diikuti", "5 Kegiatan")),
                (0, m("Jumlah produk IKM yang dikurasi")),
            ),
            "SASARAN KEGIATAN",
        ),
    ),
)
TREES = (TRADE, INDUSTRY)
FIRST, WIDE = 6, 9
STARTS = (FIRST, FIRST + 2 * WIDE + 2)
FACE = "Calibri"
RED, BLUE, GREEN, YELLOW, SAND = "FF0000", "4472C4", "00B050", "FFFF00", "FFE699"
AIM_ROWS, PROGRAM_ROWS, LAST = 4, 3, 10
AIM, PROGRAM = 9, 9 + 3 + AIM_ROWS + 1
ACT = PROGRAM + 3 + PROGRAM_ROWS + 1


def items(stack: Stack) -> list[tuple[str, str]]:
    """What stands in the column of kegiatan, line by line: kind and text."""
    lines = [("act", text) for text in stack.acts] + [("bar", stack.bar)]
    for _, measure in stack.outputs:
        target = f"\nTarget : {measure.target}" if measure.target else ""
        lines.append(("measure", measure.name + target))
    return lines


def heights() -> tuple[float, ...]:
    """The heights of all rows."""
    columns = [items(stack) for tree in TREES for stack in tree.stacks]
    below = [
        max([height(column[place][1], 27, 8) for column in columns if place < len(column)], default=12) + 4
        for place in range(max(len(column) for column in columns))
    ]
    top = (15, 15, 15, 13, 16, 14, 14, 20)
    return (*top, 17, 20, 13, *(15,) * AIM_ROWS, 44, 16, 27, 13, *(28, 28, 28), 26, 17, *below)


def column(grid: CellGrid, stack: Stack, left: int, align: str) -> None:
    """A program and its kegiatan."""
    right = left + WIDE - 1
    grid.put(PROGRAM, left, right, "SASARAN PROGRAM", size=8, bold=True, fill=BLUE, color="FFFFFF")
    grid.put(PROGRAM + 1, left, right, stack.statement, size=8)
    grid.put(PROGRAM + 2, left, right, "Indikator Kinerja :", size=8, bold=True, fill=BLUE, color="FFFFFF")
    for place in range(PROGRAM_ROWS):
        text = f"{place + 1}. {stack.measures[place].name}" if place < len(stack.measures) else ""
        grid.put(PROGRAM + 3 + place, left, right, text, align, size=8, rule=None)
    frame(grid, PROGRAM + 3, PROGRAM + 2 + PROGRAM_ROWS, left, right)
    grid.put(ACT, left, right, "SASARAN KEGIATAN", size=8, bold=True, fill=GREEN, color="FFFFFF")
    for place, (kind, text) in enumerate(items(stack), ACT + 1):
        more = {"fill": GREEN, "color": "FFFFFF", "bold": True} if kind == "bar" else {}
        grid.put(place, left, right, text, size=8, **more)


def frame(grid: CellGrid, top: int, bottom: int, left: int, right: int) -> None:
    """A border around cells that have none between them."""
    thin = Side(style="thin")
    for row in range(top, bottom + 1):
        for place in (left, right):
            cell = grid.sheet.cell(row, place)
            foot = thin if row == bottom else Side()
            cell.border = Border(left=thin if place == left else Side(), right=thin if place == right else Side(), bottom=foot)
    for place in range(left + 1, right):
        grid.sheet.cell(bottom, place).border = Border(bottom=thin)


def upper(grid: CellGrid, number: int) -> None:
    """The head of a tree, from its division down to the sasaran strategis, and its arrows."""
    tree, left = TREES[number], STARTS[number]
    right = left + WIDE * len(tree.stacks) - 1
    middle = (left - 1 + right) / 2
    align = "lm" if number == 0 else "rm"
    grid.put(4, left, right, tree.division, size=8, bold=True, fill=YELLOW)
    grid.put(5, left, right, tree.statement, size=8, bold=True, fill=SAND)
    grid.put(6, left, right, "Indikator Sasaran :", "lm" if number else "cm", size=8, bold=True)
    grid.put(7, left, right, tree.measure.name, size=8, bold=True, fill=SAND)
    grid.line((middle + 0.6, 8, 0), (middle + 0.6, 8, 1), "000000", 1.5, True)
    grid.put(AIM, left, right, "SASARAN STRATEGIS", size=8, bold=True, fill=RED, color="FFFFFF")
    grid.put(AIM + 1, left, right, tree.aim, size=8, bold=True)
    grid.put(AIM + 2, left, left + 8, "Indikator Kinerja Sasaran :", size=8, bold=True, fill=RED, color="FFFFFF")
    for place in range(AIM_ROWS):
        text = ""
        if place < len(tree.measures):
            measure = tree.measures[place]
            printed = 2 if number and place == 2 else place + 1
            text = f"{printed}. {measure.name}" + (f" ({measure.target})" if measure.target else "")
        grid.put(AIM + 3 + place, left, right, text, align, size=8, rule=None)
    frame(grid, AIM + 2, AIM + 2 + AIM_ROWS, left, right)
    gap = AIM + 3 + AIM_ROWS
    for place, stack in enumerate(tree.stacks):
        start = left + place * WIDE
        centre = start - 1 + WIDE / 2
        column(grid, stack, start, "lt" if number == 0 and place == 0 else "rt")
        if (number, place) != (1, 1):
            grid.line((middle, gap, 0), (centre + (0.8 if place == 0 else -0.8), gap, 0.98), "000000", 1.25, True)
        if (number, place) != (1, 2):
            grid.line((centre, ACT - 1, 0), (centre, ACT - 1, 0.98), "000000", 1.5, True)


def cascade(grid: CellGrid) -> None:
    """The upright page of the cascade and the empty page before it."""
    grid.book.create_sheet("Sheet2").cell(3, 2).value = " "
    sheet = grid.book.create_sheet("cascading")
    widths(sheet, (40, 1.5, 14, 1.5, 40))
    title = {"size": 11, "bold": True, "rule": None, "font": "Copperplate Gothic Bold"}
    put(sheet, (1, 1, 1, 5), "DINAS PERDAGANGAN DAN PERINDUSTRIAN", "cm", **title)
    tiers = [("SASARAN RPJMD", "FFC000", lambda t: [t.statement]), ("SASARAN SKPD", "FFFF00", lambda t: [t.aim])]
    tiers.append(("IKU", "FFD966", lambda t: [each.name for each in t.measures]))
    tiers.append(("PROGRAM", "9DC3E6", lambda t: [each.statement for each in t.stacks]))
    for side, tree in ((1, TRADE), (5, INDUSTRY)):
        name = tree.division.split(" (")[0]
        put(sheet, (3, side, 3, side), f"CASCADING {name}", "cm", size=8, bold=True, fill="F4B183", font=FACE)
        row = 5
        for label, fill, lines in tiers:
            texts = lines(tree)
            many = max(len(lines(one)) for one in TREES)
            for place, text in enumerate(texts):
                style = ("r" if side == 1 else "l") + "m"
                put(sheet, (row + place, side, row + place, side), text.title(), style, size=7.5, bold=True, fill=fill, font=FACE)
            put(sheet, (row, 3, row + many - 1, 3), label, "cm", size=7, bold=True, fill=fill, font=FACE)
            row += many + 1
    put(sheet, (3, 3, 3, 3), "", fill="000000")
    for row in range(5, 24):
        sheet.row_dimensions[row].height = 22
    sheet.page_setup.paperSize, sheet.page_setup.orientation = 9, "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def draw() -> None:
    """Write the PDF."""
    grid = CellGrid(STARTS[1] + 3 * WIDE, 2.6, FACE)
    grid.rows(heights())
    right = STARTS[1] + 3 * WIDE - 1
    for row, text in enumerate(("POHON KINERJA", "DINAS PERDAGANGAN DAN PERINDUSTRIAN", "KABUPATEN TANAH BUMBU"), 1):
        grid.put(row, FIRST, right, text, size=10, bold=True, rule=None)
    labels = ((5, "SASARAN RPJMD", SAND, "000000"), (AIM, "ESELON II", RED, "FFFFFF"))
    labels += ((PROGRAM, "ESELON III", BLUE, "FFFFFF"), (ACT, "ESELON IV", GREEN, "FFFFFF"))
    for row, text, fill, color in labels:
        grid.put(row, 1, 4, text, size=8, bold=True, fill=fill, color=color)
    for number in range(len(TREES)):
        upper(grid, number)
    foot = len(heights())
    grid.put(foot, 1, 4, "*) tugas pembantuan", "lb", size=7, rule=None)
    cascade(grid)
    grid.save(STEM, 5, (0.4, 0.4, 0.4, 0.4))


def facts_of(tree: Tree) -> Fact:
    """A tree as facts."""
    programs = []
    for stack in tree.stacks:
        acts = tuple(
            Fact(
                "kegiatan",
                text.removesuffix(" *)"),
                None,
                tuple(measure for owner, measure in stack.outputs if owner == place),
                pages=(1,),
            )
            for place, text in enumerate(stack.acts)
        )
        programs.append(Fact("program", stack.statement, None, stack.measures, acts, pages=(1, 3)))
    aim = Fact("sasaran", tree.aim, None, tree.measures, tuple(programs), pages=(1, 3))
    return Fact("sasaran_daerah", tree.statement, None, (tree.measure,), (aim,), pages=(1, 3))


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja", "cascading"], "region": "Kabupaten Tanah Bumbu"}
    office = "Dinas Perdagangan dan Perindustrian"
    gold = Gold(STEM, document | {"organisation": office, "year": None, "pages": 3})
    for tree in TREES:
        add_tree(gold, facts_of(tree), None, None, 1)
    for node in gold.nodes:
        node["page"] = 1
    for entry in (*gold.indicators, *gold.values):
        entry["page"] = 1
    acts = [node for node in gold.nodes if node["level"] == "kegiatan"]
    stacked = [node["id"] for node in acts if node["statement"] not in (TRADE.stacks[0].acts[0], INDUSTRY.stacks[1].acts[0])]
    gold.ambiguous += [
        {
            "about": "several sasaran kegiatan stand above all indicators of the column: matched by their words",
            "chosen": "each indicator at the sasaran kegiatan whose words it takes up",
            "also_acceptable": ["all at the first", "all at the last"],
            "nodes": stacked,
            "field": "indicators",
        },
        {
            "about": "the bar says SASARAN KEGIATAN, the box at the left ESELON IV",
            "chosen": "kegiatan",
            "also_acceptable": ["sub_kegiatan"],
            "nodes": [node["id"] for node in acts],
            "field": "level",
        },
        {"about": "no year is printed", "chosen": None, "also_acceptable": [2017], "field": "document.year"},
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
