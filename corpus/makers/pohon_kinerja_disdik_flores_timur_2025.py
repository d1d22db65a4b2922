"""Pohon kinerja of an education office for five years, kept by its staff in a spreadsheet: merged cells as boxes, cell
borders as lines, printed on one A1 sheet; every division filled in its own branch in its own manner."""

from pathlib import Path
from typing import Any

import pymupdf

from corpus.makers.common import CORPUS, Gold, number, print_drawn
from corpus.makers.parts import flores_timur_facts as facts
from corpus.makers.parts.bordered import LOW, STEP, UNITS, Key, Sheet, first, last, points, rows_for
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.flores_timur_facts import YEARS, Item, Mark
from corpus.makers.parts.pages import bare

STEM = "pohon-kinerja-disdik-flores-timur-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Pohon kinerja 2025-2029 of a regency's education office on an A1 sheet of Excel: merged cells and borders alone",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "no drawn shapes: boxes are merged cells, connectors are borders of narrow empty columns and low empty rows",
        "visi and misi as lines of label and text at the top, in one chain with tujuan and sasaran",
        "tables of IKU below tujuan and sasaran: satuan, kondisi awal 2024 and a small cell for each year to 2029",
        "tables of the programs with years in side cells; in narrow boxes a strip of years below each indicator",
        "sub kegiatan with the target of the last year alone in a side cell, its year in the head of the stack",
        "each branch labels in its own way: Sasaran Program and IK, Outcome and Output, none at all",
        "holder in a strip on top of some boxes, as PJ at the foot of others, none on many",
        "stacks hung on a trunk at their left, on both sides of a trunk in the middle, or touching each other",
        "kegiatan with their sub kegiatan in two columns, once with the side cells mirrored",
        "the same program name in three branches, once with its code; statement and name in either order",
        "a stub that ends two points short of its box",
        "a grade with score, an empty target (-), a full stop for a comma (47.20), typing errors (Persentse, Terlaksanya)",
        "crosscutting at the foot of two programs, notes, signature block with placeholders",
    ],
}
TITLE = "Bookman Old Style"
BLUE, GREEN, RED, PURPLE, TEAL, GREY, GOLD = "1F4E79", "375623", "9C2A10", "5B2C6F", "0B5563", "595959", "BF8F00"
PALE = {BLUE: "DDEBF7", GREEN: "E2EFDA", RED: "FBE5D6", PURPLE: "EADCF4", TEAL: "D5F0F2", GREY: "EDEDED", GOLD: "FFF2CC"}


def wide_table(
    at: Sheet, row: int, units: tuple[int, int], item: Item, color: str, heads: tuple[str, str] = ("Indikator", "Sat.")
) -> int:
    """Indicators with a unit and a small cell for each year, perhaps with the year before; gives the row below."""
    based = bool(item.marks[0].base)
    left, right = first(units[0]), last(units[1])
    years = right - 9
    base = years - 4
    measure = base - 2 if based else years - 4
    names = (heads[0], heads[1], *(("Kondisi Awal 2024",) if based else ()), *YEARS)
    ends = [(left, measure - 1), (measure, base - 1), (base, years - 1)] if based else [(left, measure - 1), (measure, years - 1)]
    ends += [(years + 2 * place, years + 2 * place + 1) for place in range(5)]
    high = max(rows_for(name, *end, 10.5, True) for name, end in zip(names, ends, strict=True))
    for name, end in zip(names, ends, strict=True):
        at.put(row, *end, name, bold=True, size=9, fill=PALE[color], high=high)
    row += high
    for place, mark in enumerate(item.marks):
        texts = (mark.name, mark.unit, *((mark.base,) if based else ()), *(text for _, text in mark.years))
        parts = ("name", "unit", *(("2024",) if based else ()), *YEARS)
        high = max(rows_for(text or "", *end, 11.5, False) for text, end in zip(texts, ends, strict=True))
        for part, text, end in zip(parts, texts, ends, strict=True):
            style = "lm" if part == "name" else "cm"
            at.put(row, *end, text, style, high=high, key=(id(item), f"{place} {part}"))
        row += high
    return row


def strip_table(at: Sheet, row: int, unit: tuple[int, int], item: Item, color: str, lead: str) -> int:
    """Each indicator over the whole box, below it five years and five targets; gives the row below."""
    left, right = first(unit[0]), last(unit[1])
    step = (right - left - 1 if right - left > 9 else right - left + 1) // 5
    for place, mark in enumerate(item.marks):
        row = at.put(row, left, right, lead + mark.name, "lm", key=(id(item), f"{place} name"))
        ends, start = [], left
        for number_ in range(5):
            stop = right if number_ == 4 else start + step - 1 + (2 if right - left > 9 and number_ == 2 else 0)
            ends.append((start, stop))
            start = stop + 1
        for (year, _), end in zip(mark.years, ends, strict=True):
            at.put(row, *end, year, size=8.5, bold=True, fill=PALE[color], high=3)
        for (year, text), end in zip(mark.years, ends, strict=True):
            at.put(row + 3, *end, text, size=9.5, high=3, key=(id(item), f"{place} {year}"))
        row += 6
    return row


def said(at: Sheet, row: int, left: int, right: int, item: Item, manner: tuple[str, ...], fill: str) -> int:
    """Statement and name of a box in the order of the manner, each with its lead; gives the row below."""
    for part in manner:
        what, lead = part.split("|")
        text = getattr(item, what)
        if text is None:
            continue
        code = f"{item.code} " if what == "name" and item.code else ""
        looks = {"bold": True, "fill": fill} if what == "name" else {"fill": fill, "size": 11}
        row = at.put(row, left, right, lead.replace("/", "\n") + code + text, key=(id(item), what), **looks)
    return row


def foot(at: Sheet, row: int, left: int, right: int, text: str, color: str) -> int:
    """A line at the foot of a box."""
    return at.put(row, left, right, text, "lm", size=9.5, italic=True, color=color)


# ---------------------------------------------------------------- the branches

MANNERS = {  # color, holder on top, lines of program, of kegiatan, of sub kegiatan, lead of the indicators below
    "paud": (GREEN, True, ("statement|Sasaran Program :/", "name|"), ("name|Kegiatan : ", "statement|Sasaran : "), "IK : "),
    "sd": (RED, True, ("statement|Sasaran Program :/", "name|"), ("name|Kegiatan : ", "statement|Sasaran : "), "IK : "),
    "smp": (PURPLE, False, ("name|", "statement|Outcome :/"), ("statement|Output Kegiatan :/", "name|Keg. : "), "Indikator : "),
    "ptk": (TEAL, False, ("name|", "statement|Outcome :/"), ("statement|Output Kegiatan :/", "name|Keg. : "), "Indikator : "),
    "sek": (GREY, False, ("statement|", "name|"), ("name|",), ""),
}


def program(at: Sheet, row: int, units: tuple[int, int], item: Item, manner: str) -> int:
    """The box of a program; gives the row below."""
    color, on_top, lines, _, lead = MANNERS[manner]
    left, right = first(units[0]), last(units[1])
    if on_top:
        row = at.put(row, left, right, item.holder, bold=True, fill=color, color="FFFFFF", key=(id(item), "holder"))
    row = said(at, row, left, right, item, lines, PALE[color])
    if units[0] == units[1]:
        row = strip_table(at, row, units, item, color, lead)
    else:
        row = wide_table(at, row, units, item, color, ("Indikator Outcome" if manner in ("smp", "ptk") else "Indikator", "Sat."))
    if not on_top:
        row = foot(at, row, left, right, f"PJ : {item.holder}", color)
    if item.cross:
        row = foot(at, row, left, right, f"Crosscutting : {item.cross}", "C00000")
    return row


def work(at: Sheet, row: int, units: tuple[int, int], item: Item, manner: str) -> int:
    """The box of a kegiatan; gives the row below."""
    color, on_top, _, lines, lead = MANNERS[manner]
    left, right = first(units[0]), last(units[1])
    if on_top and item.holder:
        row = at.put(row, left, right, item.holder, size=9.5, bold=True, color=color, fill="FFFFFF")
    row = said(at, row, left, right, item, lines, PALE[color])
    row = strip_table(at, row, units, item, color, lead)
    if not on_top and item.holder:
        row = foot(at, row, left, right, f"PJ : {item.holder}", color)
    return row


def head(at: Sheet, row: int, unit: int, color: str, mirrored: bool) -> int:
    """The head of a stack: what its two columns hold."""
    left, right = first(unit), last(unit)
    split = left + 3 if mirrored else right - 2
    spans = ((left, split - 1), (split, right))
    texts = ("Target 2029", "Sub Kegiatan") if mirrored else ("Sub Kegiatan", "Target 2029")
    for text, end in zip(texts, spans, strict=True):
        at.put(row, *end, text, size=8.5, bold=True, fill=color, color="FFFFFF", high=3)
    return row + 3


def piece(at: Sheet, row: int, unit: int, item: Item, place: int, manner: str, mirrored: bool = False) -> int:
    """A sub kegiatan: its texts, its indicator, its target beside both or beside the indicator; gives the row below."""
    left, right = first(unit), last(unit)
    text_left, text_right = (left + 3, right) if mirrored else (left, right - 3)
    side = (left, left + 2) if mirrored else (right - 2, right)
    mark, fill = item.marks[0], PALE[MANNERS[manner][0]]
    top, key = row, (id(item), "0 2029")
    if manner == "sek":
        row = at.put(row, left, right, f"{place}. {item.name}", "lm", fill=fill, key=(id(item), "name"))
        high = max(rows_for(mark.name, text_left, text_right, 11.5, False), rows_for(mark.targets, *side, 11.5, True))
        at.put(row, text_left, text_right, mark.name, "lm", high=high, key=(id(item), "0 name"))
        return at.put(row, *side, mark.targets, bold=True, size=9.5, high=high, key=key)
    leads = {"paud": ("", "IK : "), "sd": ("Sub Keg. : ", "Output : "), "smp": (f"{place}. ", "Output : ")}
    lead, before = leads.get(manner, ("Sub Kegiatan : ", "Indikator : "))
    if item.statement:
        row = at.put(
            row, text_left, text_right, f"Output : {item.statement}", "lm", bold=True, fill=fill, key=(id(item), "statement")
        )
    row = at.put(
        row,
        text_left,
        text_right,
        lead + (item.name or ""),
        "lm",
        fill="FFFFFF" if item.statement else fill,
        key=(id(item), "name"),
    )
    row = at.put(row, text_left, text_right, before + mark.name, "lm", italic=True, size=9.5, key=(id(item), "0 name"))
    assert row - top >= rows_for(mark.targets, *side, 11.5, True), mark.targets
    at.put(top, *side, mark.targets, bold=True, size=9.5, high=row - top, key=key)
    return row


def left_stack(at: Sheet, start: tuple[int, int], unit: int, item: Item, manner: str) -> None:
    """Sub kegiatan one below the other on a trunk at their left, which starts at the side of the kegiatan's box."""
    trunk, from_row = unit * 12 + 1, start[0] + 3
    row, middle = head(at, start[1] + 2, unit, MANNERS[manner][0], False), from_row
    for place, each in enumerate(item.below, 1):
        below = piece(at, row, unit, each, place, manner)
        middle = (row + below) // 2
        at.across(middle, trunk, trunk + 1)
        row = below + 2
    at.across(from_row, trunk, trunk + 1)
    at.down(trunk, from_row, middle)


def middle_stack(at: Sheet, start: int, unit: int, item: Item, manner: str, mirrored: bool) -> None:
    """Sub kegiatan at both sides of a trunk between two units, the halves of the list left and right."""
    trunk, half, lowest = unit * 12 + 13, (len(item.below) + 1) // 2, start
    for side, some in ((0, item.below[:half]), (1, item.below[half:])):
        flip = mirrored and side == 0
        row = head(at, start + 3, unit + side, MANNERS[manner][0], flip)
        for place, each in enumerate(some, 1 + half * side):
            below = piece(at, row, unit + side, each, place, manner, flip)
            middle = (row + below) // 2
            at.across(middle, trunk - (side == 0), trunk + (side == 1))
            lowest = max(lowest, middle)
            row = below + 2
    at.down(trunk, start, lowest)


def plain_stack(at: Sheet, start: int, unit: int, item: Item, manner: str) -> None:
    """Sub kegiatan that touch each other, hung on one short line."""
    at.down(unit * 12 + 7, start, start + 3)
    row = head(at, start + 3, unit, MANNERS[manner][0], False)
    for place, each in enumerate(item.below, 1):
        row = piece(at, row, unit, each, place, manner)


# ---------------------------------------------------------------- the sheet


def top(at: Sheet) -> int:
    """Title, visi, misi, tujuan; gives the row below."""
    wide = (1, UNITS * 12)
    row = at.put(
        1, *wide, "POHON KINERJA DINAS PENDIDIKAN KABUPATEN FLORES TIMUR", font=TITLE, size=30, bold=True, rule=None, high=7
    )
    row = at.put(
        row, *wide, "PERIODE RENCANA STRATEGIS TAHUN 2025 - 2029", font=TITLE, size=20, bold=True, rule=None, color=BLUE, high=5
    )
    left, right, centre = first(4), last(9), 7 * 12 + 1
    row += 2
    for label, key, text in (("VISI BUPATI", "visi", facts.VISION), ("MISI KE-1", "misi", facts.MISSION)):
        at.put(row, left, left + 7, label, bold=True, size=13, fill=GOLD, color="FFFFFF", high=5)
        row = at.put(row, left + 8, right, text, size=14, high=5, fill=PALE[GOLD], key=(0, key))
        at.down(centre, row, row + 3)
        row += 3
    left, right = first(5), last(8)
    row = at.put(row, left, right, "TUJUAN PERANGKAT DAERAH (Ultimate Outcome)", bold=True, size=12, fill=BLUE, color="FFFFFF")
    row = at.put(row, left, right, facts.AIM.statement, bold=True, size=13, fill=PALE[BLUE], key=(id(facts.AIM), "statement"))
    return wide_table(at, row, (5, 8), facts.AIM, BLUE, ("Indikator Tujuan", "Satuan"))


def goals(at: Sheet, row: int) -> list[int]:
    """The three sasaran; gives the rows below them."""
    ends = []
    for place, (goal, units) in enumerate(zip(facts.GOALS, ((0, 1), (4, 6), (10, 12)), strict=True), 1):
        left, right = first(units[0]), last(units[1])
        label = f"SASARAN {place} (Intermediate Outcome)"
        below = at.put(row, left, right, label, bold=True, size=11, fill=BLUE, color="FFFFFF")
        below = at.put(below, left, right, goal.statement, bold=True, size=12, fill=PALE[BLUE], key=(id(goal), "statement"))
        below = wide_table(at, below, units, goal, BLUE, ("Indikator Kinerja Utama (IKU)", "Satuan"))
        ends.append(foot(at, below, left, right, "PJ : Kepala Dinas Pendidikan", BLUE))
    return ends


PLACES = (  # program, its units, the column of its line, manner, units of each kegiatan
    (facts.PAUD, (0, 1), 13, "paud", ((0, 0), (1, 1))),
    (facts.SD, (2, 3), 37, "sd", ((2, 3),)),
    (facts.CURRICULUM, (4, 4), 55, "sd", ((4, 4),)),
    (facts.SMP, (5, 6), 73, "smp", ((5, 6),)),
    (facts.TEACHERS, (7, 8), 97, "ptk", ((7, 8),)),
    (facts.OFFICE, (10, 12), 139, "sek", tuple((unit, unit) for unit in range(9, 14))),
)


def line_of(units: tuple[int, int]) -> int:
    """The column at whose left the line of a box stands."""
    return units[0] * 12 + 7 if units[0] == units[1] else units[1] * 12 + 1


def draw(path: Path, at: Sheet) -> None:
    """The workbook."""
    row = top(at)
    centres = [13, 67, 139]
    start = row + 10
    at.fan(row, 85, centres, row + 4, start)
    ends = goals(at, start)
    start = max(ends) + 11
    for place, end in enumerate(ends):
        below = [each[2] for each in PLACES if each[0] in facts.GOALS[place].below]
        at.fan(end, centres[place], below, start - 4, start)
    ends = [program(at, start, each[1], each[0], each[3]) for each in PLACES]
    start = max(ends) + 11
    at.low.add(start - 1)
    for (item, _, line, manner, units), end in zip(PLACES, ends, strict=True):
        short = line_of(units[-2]) if manner == "sek" else 0
        at.fan(end, line, [line_of(each) for each in units], start - 4, start, short)
        for each, place in zip(item.below, units, strict=True):
            below = work(at, start, place, each, manner)
            if place[0] != place[1]:
                middle_stack(at, below, place[0], each, manner, manner == "smp")
            elif manner == "sek":
                plain_stack(at, below, place[0], each, manner)
            else:
                left_stack(at, (start, below), place[0], each, manner)
    notes(at, at.end + 4)
    for number_ in range(1, at.end):
        at.sheet.row_dimensions[number_].height = LOW if number_ in at.low else STEP
    setup = at.sheet.page_setup
    setup.orientation, setup.paperWidth, setup.paperHeight = "landscape", "594mm", "841mm"
    setup.fitToWidth, setup.fitToHeight = 1, 1
    at.sheet.sheet_properties.pageSetUpPr.fitToPage = True
    margins = at.sheet.page_margins
    margins.left = margins.right = margins.top = margins.bottom = 0.4
    margins.header = margins.footer = 0
    at.sheet.print_options.horizontalCentered = True
    at.sheet.sheet_view.showGridLines = False
    at.book.save(path)


def notes(at: Sheet, row: int) -> None:
    """What the short words mean, and who signs."""
    texts = (
        "Keterangan :",
        "IK = Indikator Kinerja;  Sat. = Satuan;  PJ = Penanggung Jawab",
        "Target sub kegiatan adalah target akhir Renstra",
    )
    for place, text in enumerate(texts):
        at.put(row + 3 * place, 2, 34, text, "lm", rule=None, size=11, italic=place > 0, bold=not place, high=3)
    signed = (
        "Larantuka,                    2025",
        "Kepala Dinas Pendidikan",
        "Kabupaten Flores Timur,",
        "",
        "",
        "NAMA PEJABAT",
        "NIP. ........................",
    )
    for place, text in enumerate(signed):
        at.put(row + 3 * place, first(12), last(13), text or None, rule=None, size=12, bold=place == 5, high=3)


# ---------------------------------------------------------------- gold


def places(at: Sheet) -> dict[Key, list[float]]:
    """The box of every text; a text that is not whole in its cell is an error."""
    found: dict[Key, list[float]] = {}
    with pymupdf.open(CORPUS / f"{STEM}.pdf") as pdf:
        assert len(pdf) == 1
        printed = pdf[0]
        rects = [each["rect"] for each in printed.get_drawings() if each["rect"].width > 5 or each["rect"].height > 5]
        words = printed.get_text("words")
    left, right = min(each.x0 for each in rects), max(each.x1 for each in rects)
    head_, bottom = min(each.y0 for each in rects), max(each.y1 for each in rects)
    across, down = [0.0], [0.0]
    for column in range(1, UNITS * 12 + 1):
        across.append(across[-1] + points(column))
    for row in range(1, at.end):
        down.append(down[-1] + (LOW if row in at.low else STEP))
    begin, stop = across[1], across[UNITS * 12 - 1]
    first_row, last_row = down[min(box[0] for box in at.boxes) - 1], down[max(box[2] for box in at.boxes)]
    wide, high = (right - left) / (stop - begin), (bottom - head_) / (last_row - first_row)
    across = [left + (value - begin) * wide for value in across]
    down = [head_ + (value - first_row) * high for value in down]
    for key, (top_, one, below, other), text in at.cells:
        cell = pymupdf.Rect(across[one - 1], down[top_ - 1], across[other], down[below])
        inside = [word for word in words if cell.contains(pymupdf.Point((word[0] + word[2]) / 2, (word[1] + word[3]) / 2))]
        assert bare("".join(word[4] for word in inside)) == bare(text), (text, inside)
        assert all(word[1] > cell.y0 - 1 and word[3] < cell.y1 + 1 for word in inside), ("too low", text)
        found[key] = [round(value, 1) for value in cell]
    return found


class Record:
    """The gold in the making, with the places of its texts."""

    def __init__(self, spots: dict[Key, list[float]]) -> None:
        document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Flores Timur"}
        self.gold = Gold(STEM, document | {"organisation": "Dinas Pendidikan", "year": 2025, "pages": 1})
        self.spots = spots
        self.tiers: dict[str, list[str]] = {}

    def around(self, item: Item) -> list[float]:
        """The box around statement and name."""
        found = [self.spots[id(item), part] for part in ("statement", "name") if (id(item), part) in self.spots]
        ends = [max(each) for each in zip(*found, strict=True)]
        return [min(each) for each in zip(*found, strict=True)][:2] + ends[2:]

    def mark(self, node: str, item: Item, place: int, mark: Mark) -> None:
        """An indicator with its figures."""
        spots = {part: self.spots.get((id(item), f"{place} {part}")) for part in ("name", "2024", *YEARS)}
        ident = self.gold.indicator(node, mark.name, mark.unit, 1, bbox=spots["name"], **mark.more)
        for kind, year, text in (("baseline", "2024", mark.base), *(("target", *each) for each in mark.years)):
            grade = grade_of(text) | ({"value": number(text)} if grade_of(text) else {})
            self.gold.value(ident, kind, year, text, mark.unit, 1, bbox=spots[year], **grade)

    def tree(self, item: Item, levels: tuple[str, ...], parent: str, holder: str | None = None) -> None:
        """A node and all below it."""
        cross = [item.cross] if item.cross else []
        more = {"code": item.code, "holder": item.holder or holder, "crosscutting": cross, "bbox": self.around(item)}
        node = self.gold.node(levels[0], item.statement, item.name, page=1, parent=parent, **more)
        self.tiers.setdefault(levels[0], []).append(node)
        for place, mark in enumerate(item.marks):
            self.mark(node, item, place, mark)
        for each in item.below:
            self.tree(each, levels[1:], node)


def build_gold(at: Sheet) -> Gold:
    """The facts as a record."""
    record = Record(places(at))
    gold = record.gold
    node = gold.node("visi", facts.VISION, page=1, bbox=record.spots[0, "visi"])
    node = gold.node("misi", facts.MISSION, page=1, parent=node, bbox=record.spots[0, "misi"])
    aim = gold.node("tujuan", facts.AIM.statement, page=1, parent=node, bbox=record.around(facts.AIM))
    for place, mark in enumerate(facts.AIM.marks):
        record.mark(aim, facts.AIM, place, mark)
    for goal in facts.GOALS:
        record.tree(goal, ("sasaran", "program", "kegiatan", "sub_kegiatan"), aim, "Kepala Dinas Pendidikan")
    doubts(gold)
    return gold


def doubts(gold: Gold) -> None:
    """What another reader may read otherwise."""
    teachers = [each["id"] for each in gold.nodes if each["level"] == "sub_kegiatan" and each["statement"]]
    same = [each["id"] for each in gold.nodes if each["name"] == facts.PAUD.name]
    entries: tuple[tuple[str, Any, list[Any], list[str], str], ...] = (
        ("the plan runs from 2025 to 2029", 2025, [2029, None], [], "document.year"),
        ("one program name in three branches, with other statement, holder and children", "three nodes", [], same, "node"),
        ("Output above, name of the sub kegiatan below it", "statement and name of one node", [], teachers, "statement"),
    )
    for about, chosen, other, nodes, part in entries:
        gold.ambiguous.append({"about": about, "chosen": chosen, "also_acceptable": other, "nodes": nodes, "field": part})
    long = [each["id"] for each in gold.indicators if each["unit"] in ("Orang/ Bulan", "Desa/ Kelurahan")]
    about = "units with a blank after the stroke"
    doubt = {"about": about, "chosen": "as printed", "also_acceptable": ["Orang/Bulan", "Desa/Kelurahan", "Orang", "Desa"]}
    gold.ambiguous.append(doubt | {"indicators": long, "field": "unit"})
    dotted = [each["id"] for each in gold.indicators if each["name"] == facts.SD.marks[1].name]
    about = "target 47.20 has a full stop where a comma is meant"
    gold.ambiguous.append(
        {"about": about, "chosen": 47.2, "also_acceptable": [None], "indicators": dotted, "field": "value.value"}
    )


def main() -> None:
    """Write the PDF and its gold."""
    at = Sheet()
    print_drawn(lambda path: draw(path, at), f"{STEM}.xlsx")
    build_gold(at).write()


if __name__ == "__main__":
    main()
