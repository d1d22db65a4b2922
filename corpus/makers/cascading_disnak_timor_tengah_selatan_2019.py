"""Cascading kinerja of a livestock office: sheets of an Excel book with merged columns by position, from head to staff."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pymupdf
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, number, print_drawn
from corpus.makers.parts import disnak_tts_facts as facts
from corpus.makers.parts.cascades import unit
from corpus.makers.parts.disnak_tts_facts import Division, Goal, Line, Program, Section, Staff, Work
from corpus.makers.parts.pages import bare
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "cascading-disnak-timor-tengah-selatan-2019"
YEAR = "2019"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading kinerja of a regency's livestock office: merged columns by position on four F4 sheets, down to the staff",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "merged columns, the span is the parenthood; labels of the rows in the first column",
        "the head's sasaran with IKU, units and targets in rows of their own on the first page, restated above the divisions",
        "programs listed below the sasaran on the first page, with outcome and indicators on the later ones",
        "indicator and target side by side in pairs of columns, several rows a kegiatan, empty cells below shorter ones",
        "one eselon III position over two programs, one eselon IV position over one or two kegiatan",
        "staff with indicators alone below some kegiatan, none below others",
        "money between a kegiatan's name and its output",
        "a blank narrow column between divisions; one sasaran over two divisions",
        "malformed target (1.5.000 dosis), an empty one (-), a grade with a score, a sign, Milyar",
    ],
}
FACE = "Cambria"
SIZE = 9
NAME, TARGET, GAP, LABEL = 23.0, 11.5, 1.6, 17.0
DARK, ROSE, SAND, CREAM, MINT, GREY = "632523", "E6B8B7", "FABF8F", "FDE9D9", "D8E4BC", "F2F2F2"
TITLE = "CASCADING KINERJA"
OFFICE = "DINAS PETERNAKAN KABUPATEN TIMOR TENGAH SELATAN"
HEAD = "KEPALA DINAS PETERNAKAN KABUPATEN TIMOR TENGAH SELATAN"
LABELS = {
    "goal": "SASARAN STRATEGIS",
    "division": "PENANGGUNG JAWAB (ESELON III)",
    "program": "PROGRAM",
    "outcome": "SASARAN PROGRAM",
    "first": "INDIKATOR OUTCOME",
    "section": "PENANGGUNG JAWAB (ESELON IV)",
    "work": "KEGIATAN",
    "pagu": "ANGGARAN",
    "second": "INDIKATOR OUTPUT",
    "staff": "PELAKSANA",
    "third": "INDIKATOR KINERJA INDIVIDU",
}
Box = tuple[int, int, int, int]


@dataclass(frozen=True)
class Span:
    """A fact and the columns that it takes."""

    fact: Any
    left: int
    right: int


class Canvas:
    """The sheet under way; remembers where each text of a fact stands."""

    def __init__(self, sheet: Worksheet, number_: int, sizes: tuple[float, ...]) -> None:
        self.sheet, self.page, self.sizes = sheet, number_, sizes
        self.cells: list[tuple[tuple[int, str], Box, str]] = []
        widths(sheet, sizes)

    def room(self, left: int, right: int) -> float:
        """The width of some columns."""
        return sum(self.sizes[left - 1 : right])

    def put(self, box: Box, text: str | None, style: str = "cm", key: tuple[int, str] | None = None, **more: Any) -> None:
        """A cell; the row grows with its text."""
        put(self.sheet, box, text, style, **({"font": FACE, "size": SIZE} | more))
        if text and box[0] == box[2]:
            size = more.get("size", SIZE)
            wanted = height(text, self.room(box[1], box[3]) * (0.84 if more.get("bold") else 0.9), size) + 4
            row = self.sheet.row_dimensions[box[0]]
            row.height = max(row.height or 14, wanted)
        if key and text:
            self.cells.append((key, box, text))

    def label(self, row: int, last: int, name: str) -> None:
        """The name of a row in the first column."""
        self.put((row, 1, last, 1), name, bold=True, fill=GREY, size=8)
        each = self.sheet.row_dimensions[row]
        each.height = max(each.height or 14, height(name, LABEL * 0.8, 8) / (last - row + 1) + 2)


def works(fact: Goal | Division | Program | Section) -> list[Work]:
    """The kegiatan below a fact, from left to right."""
    if isinstance(fact, Section):
        return list(fact.works)
    below = fact.divisions if isinstance(fact, Goal) else fact.programs if isinstance(fact, Division) else fact.sections
    return [work for each in below for work in works(each)]


def pairs(canvas: Canvas, row: int, spans: list[Span], fill: str) -> int:
    """Rows of indicators with their targets below each span's fact, empty cells below the shorter ones; gives the next row."""
    count = max(len(span.fact.lines) for span in spans if span.fact)
    for span in spans:
        wide = (span.right - span.left + 1) // 4 or 1
        for place in range(count):
            lines: tuple[Line, ...] = span.fact.lines if span.fact else ()
            name, target = lines[place] if place < len(lines) else (None, None)
            at, split = row + place, span.right - wide
            tint = fill if name else None
            canvas.put((at, span.left, at, split), name, "lm", (id(span.fact), f"name {place}"), fill=tint)
            canvas.put((at, split + 1, at, span.right), target, "cm", (id(span.fact), f"target {place}"), fill=tint)
    return row + count


def captions(canvas: Canvas, row: int, spans: list[Span]) -> None:
    """Indikator and Target above the pairs."""
    for span in spans:
        split = span.right - ((span.right - span.left + 1) // 4 or 1)
        canvas.put((row, span.left, row, split), "Indikator", italic=True, size=8)
        canvas.put((row, split + 1, row, span.right), "Target", italic=True, size=8)


def row_of(canvas: Canvas, row: int, spans: list[Span], what: str, **look: Any) -> int:
    """A row with one text of each fact; gives the next row."""
    canvas.label(row, row, LABELS.get(look.pop("label", what), ""))
    for span in spans:
        part = {"goal": "statement", "work": "name", "program": "name"}.get(what, what)
        part = "holder" if what in ("division", "section", "staff") else part
        text = getattr(span.fact, part, None)
        text = f"SS {span.fact.number} : {text}" if what == "goal" else text
        tint = look | ({} if text else {"fill": None})
        canvas.put((row, span.left, row, span.right), text, key=(id(span.fact), part), **tint)
    return row + 1


def spread(goals: tuple[Goal, ...]) -> tuple[tuple[float, ...], dict[str, list[Span]]]:
    """The widths of the columns and the spans of every tier of a page."""
    sizes, tiers, known = [LABEL], {}, {}
    for goal in goals:
        for division in goal.divisions:
            if len(sizes) > 1:
                sizes.append(GAP)
            for work in works(division):
                known[id(work)] = len(sizes) + 1
                sizes += [NAME, TARGET]
    every = {
        "goal": list(goals),
        "division": [each for goal in goals for each in goal.divisions],
    }
    every["program"] = [each for division in every["division"] for each in division.programs]
    every["section"] = [each for program in every["program"] for each in program.sections]
    for tier, found in every.items():
        tiers[tier] = [Span(each, known[id(works(each)[0])], known[id(works(each)[-1])] + 1) for each in found]
    all_works = [work for goal in goals for work in works(goal)]
    tiers["work"] = [Span(work, known[id(work)], known[id(work)] + 1) for work in all_works]
    tiers["staff"] = [Span(work.staff, known[id(work)], known[id(work)] + 1) for work in all_works]
    return tuple(sizes), tiers


def draw_below(sheet: Worksheet, number_: int, goals: tuple[Goal, ...]) -> Canvas:
    """A page of divisions, sections and staff."""
    sizes, tiers = spread(goals)
    canvas = Canvas(sheet, number_, sizes)
    canvas.put((1, 1, 1, len(sizes)), f"{TITLE} {OFFICE}", "lm", bold=True, rule=None, size=12, color=DARK)
    canvas.put((2, 1, 2, len(sizes)), f"TAHUN ANGGARAN {YEAR}", "lm", bold=True, rule=None, size=11, color=DARK)
    sheet.row_dimensions[3].height = 8
    row = row_of(canvas, 4, tiers["goal"], "goal", bold=True, fill=ROSE, size=11)
    sheet.row_dimensions[row].height = 6
    row = row_of(canvas, row + 1, tiers["division"], "division", bold=True, fill=DARK, color="FFFFFF", size=10)
    row = row_of(canvas, row, tiers["program"], "program", bold=True, fill=SAND, size=10)
    row = row_of(canvas, row, tiers["program"], "outcome", fill=SAND, italic=True)
    captions(canvas, row, tiers["program"])
    last = pairs(canvas, row + 1, tiers["program"], CREAM)
    canvas.label(row, last - 1, LABELS["first"])
    sheet.row_dimensions[last].height = 9
    row = row_of(canvas, last + 1, tiers["section"], "section", bold=True, fill=DARK, color="FFFFFF")
    row = row_of(canvas, row, tiers["work"], "work", bold=True, fill=MINT)
    row = row_of(canvas, row, tiers["work"], "pagu", fill=MINT)
    captions(canvas, row, tiers["work"])
    last = pairs(canvas, row + 1, tiers["work"], "FFFFFF")
    canvas.label(row, last - 1, LABELS["second"])
    row = row_of(canvas, last, tiers["staff"], "staff", bold=True, fill=GREY)
    last = pairs(canvas, row, tiers["staff"], "FFFFFF")
    canvas.label(row, last - 1, LABELS["third"])
    return canvas


def draw_head(sheet: Worksheet) -> Canvas:
    """The first page: the head's tujuan, sasaran, IKU and what carries them."""
    columns = sum(goal.width for goal in facts.GOALS)
    canvas = Canvas(sheet, 1, (LABEL, *(8.0,) * columns))
    last = columns + 1
    for row, text in enumerate((TITLE, OFFICE, f"TAHUN ANGGARAN {YEAR}"), 1):
        canvas.put((row, 1, row, last), text, bold=True, rule=None, size=14, color=DARK)
    canvas.label(5, 5, "ESELON II")
    canvas.put((5, 2, 5, last), HEAD, bold=True, fill=DARK, color="FFFFFF", size=12)
    canvas.label(6, 6, "TUJUAN")
    canvas.put((6, 2, 6, last), facts.PURPOSE, key=(0, "statement"), bold=True, fill=ROSE, size=11)
    canvas.label(7, 7, "INDIKATOR TUJUAN")
    name, measure, target = facts.PURPOSE_LINE
    for left, right, text, part in (
        (2, 14, name, "name 0"),
        (15, 20, measure, "unit"),
        (21, last, f"Target {YEAR} : {target}", "target 0"),
    ):
        canvas.put((7, left, 7, right), text, key=(0, part), fill=CREAM, size=10)
    rows = ("SASARAN STRATEGIS", "INDIKATOR KINERJA UTAMA", "SATUAN", f"TARGET {YEAR}")
    for row, text in enumerate(rows, 9):
        canvas.label(row, row, text)
    canvas.label(14, 14, "PROGRAM PENDUKUNG")
    canvas.label(15, 15, "PENANGGUNG JAWAB")
    left = 2
    for goal in facts.GOALS:
        right = left + goal.width - 1
        statement = f"SS {goal.number} : {goal.statement}"
        canvas.put((9, left, 9, right), statement, key=(id(goal), "statement"), bold=True, fill=ROSE, size=10)
        for place, (begin, end) in enumerate(shares(left, right, len(goal.lines))):
            name, measure, target = goal.lines[place]
            canvas.put((10, begin, 10, end), name, key=(id(goal), f"name {place}"), fill=CREAM, size=10)
            canvas.put((11, begin, 11, end), measure, key=(id(goal), f"unit {place}"), size=10)
            canvas.put((12, begin, 12, end), target, key=(id(goal), f"target {place}"), bold=True, size=10)
        programs = [each for division in goal.divisions for each in division.programs]
        places = shares(left, right, len(programs))
        for program, (begin, end) in zip(programs, places, strict=True):
            canvas.put((14, begin, 14, end), program.name, key=(id(program), "name"), fill=SAND, size=10)
        for division in goal.divisions:
            mine = [place for each, place in zip(programs, places, strict=True) if each in division.programs]
            canvas.put((15, mine[0][0], 15, mine[-1][1]), small(division.holder), fill=GREY)
        left = right + 1
    sheet.row_dimensions[8].height = sheet.row_dimensions[13].height = 10
    sheet.row_dimensions[10].height = (sheet.row_dimensions[10].height or 40) + 12
    signature = (
        "SoE,        Januari 2019",
        "Kepala Dinas Peternakan",
        "Kabupaten Timor Tengah Selatan,",
        "",
        "",
        "NAMA PEJABAT",
        "NIP. ........",
    )
    for row, text in enumerate(signature, 18):
        canvas.put((row, last - 7, row, last), text or None, rule=None, size=10)
    notes = ("Keterangan :", "SS : Sasaran Strategis", "IKU : Indikator Kinerja Utama")
    for row, text in enumerate(notes, 18):
        canvas.put((row, 1, row, 8), text, "lm", rule=None, size=8, italic=True)
    return canvas


def shares(left: int, right: int, count: int) -> list[tuple[int, int]]:
    """Columns shared out as evenly as they go, the first ones getting the rest."""
    each, rest = divmod(right - left + 1, count)
    found = []
    for place in range(count):
        end = left + each + (place < rest) - 1
        found.append((left, end))
        left = end + 1
    return found


def small(holder: str) -> str:
    """A position as the first page spells it, not in capitals."""
    return holder.title().replace(" Dan ", " dan ")


def draw(path: Path, canvases: list[Canvas]) -> None:
    """The workbook."""
    book = Workbook()
    first = book.active
    first.title = "Eselon II"
    canvases.append(draw_head(first))
    for place, goals in enumerate(facts.SHEETS, 2):
        canvases.append(draw_below(book.create_sheet(f"Es III-IV ({place - 1})"), place, goals))
    for sheet in book.worksheets:
        page(sheet, 14, (0.3, 0.3, 0.5, 0.4), tall=1)
    book.save(path)


def edges_of(canvas: Canvas, printed: pymupdf.Page) -> tuple[list[float], list[float]]:
    """Where the columns and rows of a sheet begin on its page, from the sizes and one known pair of lines."""
    lines = [each["rect"] for each in printed.get_drawings() if each["rect"].width > 5 or each["rect"].height > 5]
    left, right = min(each.x0 for each in lines), max(each.x1 for each in lines)
    bottom = max(each.y1 for each in lines)
    scale = (right - left) / sum((size * 7 + 5) * 0.75 for size in canvas.sizes)
    across = [left]
    for size in canvas.sizes:
        across.append(across[-1] + (size * 7 + 5) * 0.75 * scale)
    ruled = max(box[2] for _, box, _ in canvas.cells)
    ruled = 15 if canvas.page == 1 else ruled
    top = min(each.y0 for each in lines)
    first = 5 if canvas.page == 1 else 4
    heights = [canvas.sheet.row_dimensions[row].height or 15 for row in range(first, ruled + 1)]
    scale = (bottom - top) / sum(heights)
    down = [0.0] * first + [top]
    for high in heights:
        down.append(down[-1] + high * scale)
    return across, down


def places(canvases: list[Canvas]) -> dict[tuple[int, str, int], list[float]]:
    """The box of every fact's text by (fact, part, page); a text that is not whole in its cell is an error."""
    found: dict[tuple[int, str, int], list[float]] = {}
    with pymupdf.open(CORPUS / f"{STEM}.pdf") as pdf:
        assert len(pdf) == len(canvases)
        for canvas, printed in zip(canvases, pdf, strict=True):
            across, down = edges_of(canvas, printed)
            words = printed.get_text("words")
            for key, (top, left, bottom, right), text in canvas.cells:
                cell = pymupdf.Rect(across[left - 1], down[top], across[right], down[bottom + 1])
                inside = [
                    word for word in words if cell.contains(pymupdf.Point((word[0] + word[2]) / 2, (word[1] + word[3]) / 2))
                ]
                assert bare("".join(word[4] for word in inside)) == bare(text), (canvas.page, text, inside)
                found[(*key, canvas.page)] = [round(value, 1) for value in cell]
    return found


class Record:
    """The gold in the making, with the places of its texts."""

    def __init__(self, spots: dict[tuple[int, str, int], list[float]]) -> None:
        document = {"type": "cascading", "types": ["cascading"], "region": "Kabupaten Timor Tengah Selatan"}
        self.gold = Gold(STEM, document | {"organisation": "Dinas Peternakan", "year": int(YEAR), "pages": 4})
        self.spots = spots

    def around(self, key: int, at: int, *parts: str) -> list[float]:
        """The box around some texts of a fact."""
        boxes = [self.spots[(key, part, at)] for part in parts if (key, part, at) in self.spots]
        return [
            min(box[0] for box in boxes),
            min(box[1] for box in boxes),
            max(box[2] for box in boxes),
            max(box[3] for box in boxes),
        ]

    def measure(self, node: str, key: int, place: int, line: tuple[str, str | None, str], at: int, **more: Any) -> None:
        """An indicator with its target."""
        name, measure, target = line
        ident = self.gold.indicator(node, name, measure, at, bbox=self.around(key, at, f"name {place}"), **more)
        grade = {"grade": target.split(" ")[0], "value": number(target)} if target.startswith("B ") else {}
        self.gold.value(ident, "target", YEAR, target, measure, at, bbox=self.around(key, at, f"target {place}"), **grade)

    def node(self, level: str, fact: Program | Work | Staff, parent: str, holder: str, at: int, **more: Any) -> str:
        """A node of the later pages with its indicators."""
        statement, name = getattr(fact, "outcome", None), getattr(fact, "name", None)
        parts = ("name", "outcome") if name else ("holder",)
        more |= {} if isinstance(fact, Program) else {"bbox": self.around(id(fact), at, *parts)}
        node = self.gold.node(level, statement, name, page=more.pop("page", at), parent=parent, holder=holder, **more)
        for place, (text, target) in enumerate(fact.lines):
            self.measure(node, id(fact), place, (text, measure_of(target), target), at)
        if isinstance(fact, Work):
            self.gold.budget(node, "pagu", YEAR, fact.pagu, at)
        return node


def measure_of(target: str) -> str | None:
    """The unit in a target's text; of money, the words around the figure."""
    return "Rp Milyar" if target.startswith("Rp") else unit(target)


def tiers_below(record: Record, goal: Goal, top: str, at: int) -> Iterator[tuple[str, str]]:
    """The programs of a sasaran and all below them; gives pairs of level and node for the doubts."""
    for division in goal.divisions:
        for program in division.programs:
            box = record.around(id(program), 1, "name")
            node = record.node("program", program, top, small(division.holder), at, page=1, bbox=box, pages=[1, at])
            yield "program", node
            for section in program.sections:
                for work in section.works:
                    below = record.node("kegiatan", work, node, section.holder, at)
                    yield "kegiatan", below
                    if work.staff:
                        yield "aktivitas", record.node("aktivitas", work.staff, below, work.staff.holder, at)


def build_gold(canvases: list[Canvas]) -> Gold:
    """The facts as a record."""
    record = Record(places(canvases))
    gold = record.gold
    top = gold.node("tujuan", facts.PURPOSE, page=1, holder=HEAD, bbox=record.around(0, 1, "statement"))
    record.measure(top, 0, 0, facts.PURPOSE_LINE, 1)
    known = {}
    for at, goals in enumerate(facts.SHEETS, 2):
        for goal in goals:
            box = record.around(id(goal), 1, "statement")
            node = gold.node("sasaran", goal.statement, page=1, parent=top, holder=HEAD, bbox=box, pages=[1, at])
            known[goal.number] = node
            for place, line in enumerate(goal.lines):
                more = {"direction": "down"} if line[0] in goal.down else {}
                record.measure(node, id(goal), place, line, 1, **more)
    tiers: dict[str, list[str]] = {"program": [], "kegiatan": [], "aktivitas": []}
    for at, goals in enumerate(facts.SHEETS, 2):
        for goal in goals:
            for level, node in tiers_below(record, goal, known[goal.number], at):
                tiers[level].append(node)
    doubts(gold, tiers, [top, *known.values()])
    return gold


def doubts(gold: Gold, tiers: dict[str, list[str]], head: list[str]) -> None:
    """What another reader may read otherwise."""
    named = {each["name"]: each["id"] for each in gold.indicators}
    entries: tuple[tuple[str, Any, list[Any], str, list[str]], ...] = (
        ("eselon IV rows labelled KEGIATAN", "kegiatan", ["sub_kegiatan"], "level", tiers["kegiatan"]),
        ("staff below a kegiatan, indicators alone", "aktivitas", ["sub_kegiatan"], "level", tiers["aktivitas"]),
        ("the band of the head stands above tujuan and sasaran", HEAD, [None], "holder", head),
        (
            "the holder's spelling: capitals on the divisions' pages, small letters below the programs of page 1",
            "as on page 1",
            ["as on the divisions' pages"],
            "holder",
            tiers["program"],
        ),
        (
            "programs stand on page 1 by name alone, with their outcome later",
            1,
            ["page of the outcome"],
            "page",
            tiers["program"],
        ),
    )
    for about, chosen, other, part, nodes in entries:
        gold.ambiguous.append({"about": about, "chosen": chosen, "also_acceptable": other, "nodes": nodes, "field": part})
    figures = (
        ("target 1.5.000 dosis is malformed", "value null", [1500, 15000], "Jumlah vaksin Anthrax yang tersedia"),
        (
            "target Rp 96,5 Milyar: where its unit ends",
            "96.5, unit Rp Milyar",
            ["unit Milyar", "unit Rp", 96500000000],
            "Jumlah transaksi ternak di pasar hewan",
        ),
    )
    for about, chosen, other, name in figures:
        gold.ambiguous.append(
            {"about": about, "chosen": chosen, "also_acceptable": other, "indicators": [named[name]], "field": "value"}
        )


def main() -> None:
    """Write the PDF and its gold."""
    canvases: list[Canvas] = []
    print_drawn(lambda path: draw(path, canvases), f"{STEM}.xlsx")
    build_gold(canvases).write()


if __name__ == "__main__":
    main()
