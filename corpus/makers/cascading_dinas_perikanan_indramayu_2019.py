"""Cascading of a district fisheries office: an Excel sheet on A3, blocks of cells per eselon joined by drawn lines."""

import re

from corpus.makers.common import Gold
from corpus.makers.parts.cellgrid import CellGrid
from corpus.makers.parts.indramayu_facts import (
    AIMS,
    BUDIDAYA,
    GOAL,
    GOAL_MEASURES,
    HEAD,
    KANTOR,
    OFFICE,
    TANGKAP,
    TOTAL,
    USAHA,
    Block,
    Measure,
)
from corpus.makers.parts.sheets import height

STEM = "cascading-dinas-perikanan-indramayu-2019"
YEAR = "2019"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a district fisheries office, an Excel sheet on A3 from the kepala dinas down to the pelaksana",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "blocks of cells per position: a coloured head with the position, its sasaran, then rows of indicator and target",
        "tiers in a turned label column at the left, down to pelaksana below their seksi",
        "lines drawn over the cells, one that ends short of its head; the blocks of the pelaksana without lines",
        "the lead word Sasaran only in the upper blocks, numbering of indicators only where there are several",
        "programs and their budgets in a band at the foot, below the columns of their bidang, one bidang with two",
        "a total at the foot that the programs add up to",
    ],
}
LABEL, SPAN, WIDE = 3, 10, 9  # columns of the labels, from seksi to seksi, of a seksi
COLUMN = 1.85
LINE = "404040"
COLORS = {id(TANGKAP): "9BC2E6", id(BUDIDAYA): "A9D08E", id(USAHA): "F4B084", id(KANTOR): "C9C9C9"}
PALE = {id(TANGKAP): "DDEBF7", id(BUDIDAYA): "E2EFDA", id(USAHA): "FCE4D6", id(KANTOR): "EDEDED"}
ROWS: dict[str, int] = {
    "head": 5, "goal": 6, "aim": 10, "bidang": 18, "seksi": 25, "staff": 32, "more": 36, "foot": 40,
}  # fmt: skip


def room(columns: int) -> float:
    """The width of so many columns in characters."""
    return columns * (COLUMN * 7 + 5) / 7


def heights() -> tuple[float, ...]:
    """The heights of the rows, by the longest text in each."""
    high = dict.fromkeys(range(1, 49), 12.0)
    high |= {1: 20, 2: 17, 3: 15, 4: 8, 5: 17, 6: 16, 7: 15, 8: 11, 9: 11, 10: 13}
    high |= {16: 11, 17: 11, 23: 11, 24: 11, 31: 7, 35: 6, 39: 14, 40: 14}

    def need(row: int, text: str, columns: int, size: float = 7) -> None:
        high[row] = max(high[row], height(text, room(columns) * 0.86, size))

    for statement, measures, below in AIMS:
        wide = 38 if len(below) > 1 else 20 if below[0] is USAHA else 18
        need(11, statement, wide, 8.8)
        for place, (name, _) in enumerate(measures):
            need(13 + place, f"1. {name}", wide - 5)
    bidang = [each for _, _, below in AIMS for each in below]
    for each in bidang:
        wide = len(each.below) * SPAN - 5
        need(18, each.holder, wide, 9.2)
        need(19, f"Sasaran : {each.statement}", wide, 7.9)
        for place, (name, _) in enumerate(each.measures):
            need(21 + place, f"1. {name}", wide - 5)
    for block in (seksi for each in bidang for seksi in each.below):
        need(ROWS["seksi"], block.holder, WIDE - 2)
        need(ROWS["seksi"] + 1, block.statement, WIDE)
        for place, (name, target) in enumerate(block.measures):
            need(ROWS["seksi"] + 2 + place, f"1. {name}", 6)
            need(ROWS["seksi"] + 2 + place, target, 3)
        for row, one in zip((ROWS["staff"], ROWS["more"]), block.below, strict=True):
            need(row, one.holder, WIDE - 2)
            need(row + 1, one.statement, WIDE)
            need(row + 2, one.measures[0][0], 5)
    for each in bidang:
        for place, (name, _) in enumerate(each.programs):
            need(ROWS["foot"] + 1 + place, name, len(each.below) * SPAN - 9)
    return tuple(high[row] for row in sorted(high))


def block_cells(grid: CellGrid, row: int, left: int, right: int, part: int, block: Block, color: str, pale: str) -> None:
    """Statement and measures of a block below its head; part: columns of the targets."""
    grid.put(row, left, right, block.holder, bold=True, size=7, fill=color)
    grid.put(row + 1, left, right, block.statement, size=7, fill=pale)
    measures_cells(grid, row + 2, left, right, part, block.measures)


def measures_cells(grid: CellGrid, row: int, left: int, right: int, part: int, measures: tuple[Measure, ...]) -> None:
    """A row per indicator, its target at the right."""
    for place, (name, target) in enumerate(measures):
        lead = f"{place + 1}. " if len(measures) > 1 else ""
        grid.put(row + place, left, right - part, f"{lead}{name}", "lm", size=7)
        grid.put(row + place, right - part + 1, right, target, "cm", size=7)


def fork(grid: CellGrid, row: int, start: float, ends: list[float], weight: float, short: float = 0.0) -> None:
    """A stem down to a bar in the middle of two rows of gap, and a stem down to each end; short: how far the last stops off."""
    grid.line((start, row, 0.0), (start, row, 0.98), LINE, weight)
    low, far = min((start, *ends)), max((start, *ends))
    if far > low:
        grid.line((low, row + 1, 0.0), (far, row + 1, 0.0), LINE, weight)
    for end in ends:
        grid.line((end, row + 1, 0.0), (end, row + 1, 1.0 - (short if end == ends[-1] else 0.0)), LINE, weight)


def labels(grid: CellGrid) -> None:
    """The turned label column."""
    spans = (
        (5, 15, "ESELON II"), (18, 22, "ESELON III"), (25, 30, "ESELON IV"), (32, 38, "PELAKSANA"),
        (40, 42, "PROGRAM"),
    )  # fmt: skip
    for first, last, text in spans:
        style = {"turn": 90, "bold": True, "size": 8, "fill": "203864", "color": "FFFFFF"}
        grid.put(first, 1, 2, text, "cm", last=last, **style)


def draw() -> None:
    """The sheet."""
    columns = LABEL + 11 * SPAN - 1
    grid = CellGrid(columns, COLUMN, "Calibri")
    grid.rows(heights())
    grid.put(1, 1, columns, "CASCADING KINERJA", rule=None, bold=True, size=15)
    grid.put(2, 1, columns, f"{OFFICE.upper()} KABUPATEN INDRAMAYU", rule=None, bold=True, size=13)
    grid.put(3, 1, columns, "TAHUN 2019", rule=None, bold=True, size=11)
    labels(grid)
    middle = (LABEL + 1 + columns) // 2
    left, right = middle - 27, middle + 27
    grid.put(5, left, right, HEAD, bold=True, size=11, fill="203864", color="FFFFFF")
    grid.put(6, left, right, f"Tujuan : {GOAL}", bold=True, size=9, fill="FFE699")
    measures_cells(grid, 7, left, right, 10, GOAL_MEASURES)
    start, aims, bidang_at = LABEL + 1, [], LABEL + 1
    for number, (statement, measures, below) in enumerate(AIMS, 1):
        wide = sum(len(each.below) for each in below) * SPAN
        centre = start + (wide - 1) // 2
        half = 19 if wide > 30 else 10 if wide > 20 else 9
        first, last = centre - half, centre + half
        aims.append((first + last) / 2 - 0.5)
        grid.put(10, first, last, f"SASARAN STRATEGIS {number}", bold=True, size=7, fill="FFD966")
        grid.put(11, first, last, statement, size=8, bold=True, fill="FFF2CC")
        grid.put(12, first, last - 5, "Indikator Kinerja Utama", "cm", size=7, italic=True)
        grid.put(12, last - 4, last, "Target", "cm", size=7, italic=True)
        measures_cells(grid, 13, first, last, 5, measures)
        ends = []
        for block in below:
            width = len(block.below) * SPAN - 1
            one, two = bidang_at + 2, bidang_at + width - 3
            ends.append((one + two) / 2 - 0.5)
            color, pale = COLORS[id(block)], PALE[id(block)]
            grid.put(18, one, two, block.holder, bold=True, size=8, fill=color)
            grid.put(19, one, two, f"Sasaran : {block.statement}", size=7.5, fill=pale)
            grid.put(20, one, two - 5, "Indikator Kinerja", "cm", size=7, italic=True)
            grid.put(20, two - 4, two, "Target", "cm", size=7, italic=True)
            measures_cells(grid, 21, one, two, 5, block.measures)
            seksi = [bidang_at + place * SPAN for place in range(len(block.below))]
            for column, each in zip(seksi, block.below, strict=True):
                block_cells(grid, ROWS["seksi"], column, column + WIDE - 1, 3, each, color, pale)
                for row, staff in zip((ROWS["staff"], ROWS["more"]), each.below, strict=True):
                    block_cells(grid, row, column, column + WIDE - 1, 3, staff, "FFFFFF", pale)
            short = 0.2 if block is USAHA else 0.0
            fork(grid, 23, ends[-1], [column - 1 + WIDE / 2 for column in seksi], 1.0, short)
            foot(grid, block, bidang_at, bidang_at + width - 1, color)
            bidang_at += width + 1
        grid.line((aims[-1], 13 + len(measures), 0.0), (aims[-1], 16, 0.1), LINE, 1.25)
        fork(grid, 16, aims[-1], ends, 1.25)
        start += wide
    fork(grid, 8, middle - 0.5, aims, 1.5)
    grid.put(43, 1, columns - 12, "JUMLAH ANGGARAN PROGRAM TAHUN 2019", "rm", bold=True, size=8, fill="D9D9D9")
    grid.put(43, columns - 11, columns, TOTAL, "rm", bold=True, size=8, fill="D9D9D9")
    sign = ("Indramayu,        Januari 2019", f"KEPALA {OFFICE.upper()}", "", "NAMA PEJABAT", "NIP.")
    for row, text in enumerate(sign, 44):
        grid.put(row, columns - 30, columns, text, rule=None, size=8, bold=text.isupper())
    grid.save(STEM, 8, (0.3, 0.3, 0.3, 0.3))


def foot(grid: CellGrid, block: Block, left: int, right: int, color: str) -> None:
    """Programs and their money below the columns of a bidang."""
    grid.put(40, left, right - 8, "Nama Program", bold=True, size=7, fill=color)
    grid.put(40, right - 7, right, "Anggaran", bold=True, size=7, fill=color)
    for place in range(2):
        name, money = block.programs[place] if place < len(block.programs) else ("", "")
        grid.put(41 + place, left, right - 8, name, "lm", size=7)
        grid.put(41 + place, right - 7, right, money, "rm", size=7)


def add(gold: Gold, node: str, measures: tuple[Measure, ...]) -> None:
    """Indicators with their targets."""
    for name, target in measures:
        unit = re.sub(r"^(BB \()?[\d.,]+\)?\s*", "", target) or None
        ident = gold.indicator(node, name, unit, 1)
        gold.value(ident, "target", YEAR, target, unit, 1, **({"grade": "BB"} if target.startswith("BB") else {}))


def add_block(gold: Gold, block: Block, parent: str, levels: tuple[str, ...]) -> None:
    """A position and those below it."""
    names = [name for name, _ in block.programs]
    more = {"names": names} if len(names) > 1 else {}
    node = gold.node(levels[0], block.statement, "; ".join(names) or None, page=1, parent=parent, holder=block.holder, **more)
    add(gold, node, block.measures)
    for _, money in block.programs:
        gold.budget(node, "pagu", YEAR, money, 1)
    for each in block.below:
        add_block(gold, each, node, levels[1:])


def write_gold() -> None:
    """The gold record."""
    about = {"type": "cascading", "types": ["cascading"], "region": "Kabupaten Indramayu"}
    gold = Gold(STEM, about | {"organisation": OFFICE, "year": 2019, "pages": 1})
    goal = gold.node("tujuan", GOAL, page=1, holder=HEAD)
    add(gold, goal, GOAL_MEASURES)
    for statement, measures, below in AIMS:
        aim = gold.node("sasaran", statement, page=1, parent=goal, holder=HEAD)
        add(gold, aim, measures)
        for block in below:
            add_block(gold, block, aim, ("program", "sub_kegiatan", "aktivitas"))

    def of(level: str) -> list[str]:
        return [each["id"] for each in gold.nodes if each["level"] == level]

    kantor = [each["id"] for each in gold.nodes if each["holder"] == KANTOR.holder]
    money = [each["id"] for each in gold.indicators if each["unit"] == "milyar"]
    gold.ambiguous = [
        {
            "about": "a seksi (eselon IV) above pelaksana, no kegiatan drawn",
            "chosen": "sub_kegiatan",
            "also_acceptable": ["kegiatan"],
            "nodes": of("sub_kegiatan"),
            "field": "level",
        },
        {
            "about": "pelaksana below the seksi",
            "chosen": "aktivitas",
            "also_acceptable": ["sub_kegiatan"],
            "nodes": of("aktivitas"),
            "field": "level",
        },
        {
            "about": "two programs at the foot of the sekretariat's columns",
            "chosen": "one node with two names and two budgets",
            "also_acceptable": ["a node per program below the sekretaris"],
            "nodes": kantor,
            "field": "node",
        },
        {
            "about": "programs at the foot of the bidang's columns",
            "chosen": "name and budget of the bidang's node",
            "also_acceptable": ["nodes of their own below the bidang"],
            "nodes": of("program"),
            "field": "name",
        },
        {
            "about": "unit of figures in milyar, no rupiah printed",
            "chosen": "milyar",
            "also_acceptable": ["Rp milyar", None],
            "indicators": money,
            "field": "unit",
        },
    ]
    gold.total("JUMLAH ANGGARAN PROGRAM TAHUN 2019", "pagu", YEAR, TOTAL, 1)
    gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    draw()
    write_gold()


if __name__ == "__main__":
    main()
