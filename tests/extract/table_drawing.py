"""Draws made-up tables in many styles, and tells how much of what they say is read back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import pymupdf

from pipeline.extract.builder import Builder
from pipeline.extract.read import read_pages
from pipeline.extract.table_meaning.columns import sections
from pipeline.extract.table_meaning.table_reading import TableContext, named_levels, read_grid
from pipeline.extract.table_structure.joining import join_grids
from pipeline.extract.tables import find_grids
from pipeline.normalize.text import fold
from pipeline.record import Document
from tests.extract.table_plans import YEAR, Item, Slot, Table, money

PAD = 3.0
LEADING = 1.25
MARGIN = 45.0
INDENT = 8.0
GREY = (0.85, 0.85, 0.85)
BLUE = (0.75, 0.85, 0.95)
PALE = (0.95, 0.96, 0.98)
PROSE = (
    "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, kami",
    "yang bertanda tangan di bawah ini menyatakan akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini,",
    "dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan.",
)
SIGNED = (("Pihak Kedua,", "Pihak Pertama,"), ("Bupati Anu,", "Kepala Dinas Anu,"), ("NAMA SATU", "NAMA DUA, S.E., M.Si"))
PAPER = {"A4": (595.0, 842.0), "A4 landscape": (842.0, 595.0), "F4 landscape": (936.0, 612.0)}
BOLD = {"helv": "hebo", "tiro": "tibo"}


@dataclass(frozen=True, slots=True)
class TableStyle:
    """How a table is drawn.

    ``rules``: all, thin (filled rectangles as rules), across (between rows), frame (header and end), none, zebra, painted (cells
    filled, white between); ``spans``: merged, empty (one text, then empty cells), repeated; ``turned``: headings of figures run
    upwards; ``summed``: a row of sums ends a table with money; ``broken``: merged cells run over page breaks as spreadsheets
    print them, open at the break and with their text in the middle of the whole.
    """

    rules: str = "all"
    spans: str = "merged"
    header: str = "plain"
    numbered: bool = False
    again: bool = True
    cut: bool = False
    middle: bool = False
    centred: bool = False
    font: str = "helv"
    size: float = 9.0
    paper: str = "A4 landscape"
    start: float = 100.0
    around: bool = False
    turned: bool = False
    summed: bool = False
    broken: bool = False


def lot_of(lot: Random) -> TableStyle:
    """A style; what nobody could read is left out: cells merged or set in the middle without rules to show it."""
    rules = lot.choice(("all", "all", "thin", "across", "frame", "none", "zebra", "painted"))
    ruled = rules in ("all", "thin", "painted")
    return TableStyle(
        rules=rules,
        spans=lot.choice(("merged", "empty", "repeated")) if ruled else "empty",
        header=lot.choice(("plain", "filled")),
        numbered=lot.random() < 0.3,
        again=lot.random() < 0.5,
        cut=lot.random() < 0.4,
        middle=ruled and lot.random() < 0.4,
        centred=lot.random() < 0.5,
        font=lot.choice(("helv", "tiro")),
        size=lot.choice((7.0, 9.0, 11.0)),
        paper=lot.choice(list(PAPER)),
        start=lot.choice((100.0, 250.0, 400.0)),
        around=lot.random() < 0.5,
        turned=ruled and lot.random() < 0.3,
        summed=ruled and lot.random() < 0.4,
        broken=rules in ("all", "thin") and lot.random() < 0.4,
    )


def fitting(layout: str, style: TableStyle) -> TableStyle:
    """The style, with rules where nobody would print a layout without them."""
    return replace(style, rules="all") if layout == "tiers" and style.rules not in ("all", "thin", "painted") else style


def with_sums(table: Table) -> Table:
    """The table with a last row of sums under its columns of money; the table itself where it has none."""
    columns = sorted({c for (_, c), slot in table.body.items() if slot.kind == "money"})
    if not columns or columns[0] == 0:
        return table
    body = dict(table.body)
    body[(table.rows, 0)] = Slot("JUMLAH", cols=columns[0], bold=True)
    kinds = list(table.roots[0].money)
    for k, column in enumerate(columns):
        total = sum(root.money.get(kinds[k % len(kinds)], 0) for root in table.roots) if kinds else 1_000_000
        body[(table.rows, column)] = Slot(money(total or 1_000_000), kind="money", bold=True)
    return replace(table, body=body, rows=table.rows + 1)


class _Drawing:
    def __init__(self, table: Table, style: TableStyle, path: Path) -> None:
        self.table, self.style, self.path = with_sums(table) if style.summed else table, style, path
        table = self.table
        # Only headings over columns of figures are turned, and only those of one column.
        figures = {c for (_, c), slot in table.body.items() if slot.kind in ("figure", "money") and c}
        self.turned = {id(s) for (_, c), s in table.header.items() if style.turned and s.cols == 1 and c in figures}
        self.document = pymupdf.open()
        self.width, self.height = PAPER[style.paper]
        total = sum(table.widths)
        self.xs = [MARGIN]
        for w in table.widths:
            self.xs.append(self.xs[-1] + w / total * (self.width - 2 * MARGIN))
        self.fonts = {bold: pymupdf.Font(BOLD[style.font] if bold else style.font) for bold in (False, True)}
        self.size = style.size
        while any(self._too_wide(slot, c) for slots in (table.header, table.body) for (_, c), slot in slots.items()):
            self.size -= 0.5
        self.line = self.size * LEADING

    def _too_wide(self, slot: Slot, col: int) -> bool:
        if id(slot) in self.turned:
            return False
        room = self.xs[col + slot.cols] - self.xs[col] - 2 * PAD - slot.indent * INDENT
        return any(self.fonts[slot.bold].text_length(word, self.size) > room for word in slot.text.split())

    def draw(self) -> None:
        self._page()
        self.sheet.insert_text((MARGIN, self.style.start - 20), self.table.caption, fontsize=self.size + 1, fontname="hebo")
        y = self.style.start
        y = self._head(y)
        heights = self._heights(self.table.body, self.table.rows)
        groups = self._groups()
        room = self.height - 2 * MARGIN - self._head_height()
        tall = any(sum(heights[a:b]) > room for a, b in groups)
        merged = self.style.spans == "merged"
        if merged and (tall or self.style.broken):
            y, groups = self._over_breaks(heights, y), []
        elif tall:
            groups = [(row, row + 1) for row in range(self.table.rows)]
        for first, last in groups:
            part = heights[first:last]
            if y + sum(part) > self.height - MARGIN:
                if self.style.cut and last - first == 1 and self._cut(first, y, part[0]):
                    y = self._after_cut
                    continue
                self._end(y)
                self._page()
                y = self._head(MARGIN) if self.style.again else MARGIN
            y = self._rows(self.table.body, first, part, y, body=True)
        self._end(y)
        if self.style.around:
            self._around(y)
        self.document.save(self.path)
        self.document.close()

    def _around(self, y: float) -> None:
        """Prose over the caption and under the table, and the signatures of two parties."""
        first, last = self.document[0], self.sheet
        size, room = self.size, self.width - 2 * MARGIN
        for k, line in enumerate(PROSE):
            text = line
            while self.fonts[False].text_length(text, size) > room:
                text = text.rpartition(" ")[0]
            first.insert_text((MARGIN, self.style.start - 75 + k * self.line), text, fontsize=size, fontname=self.style.font)
        if y + 12 * self.line > self.height - MARGIN:
            last, y = self.document.new_page(width=self.width, height=self.height), MARGIN
        last.insert_text((MARGIN, y + 3 * self.line), "Sumber: data diolah", fontsize=size, fontname=self.style.font)
        for k, (left, right) in enumerate(SIGNED):
            at = y + (6 + k) * self.line
            last.insert_text((MARGIN + 40, at), left, fontsize=size, fontname=self.style.font)
            last.insert_text((self.width / 2 + 60, at), right, fontsize=size, fontname=self.style.font)

    def _page(self) -> None:
        self.sheet = self.document.new_page(width=self.width, height=self.height)

    def _head(self, y: float) -> float:
        heights = self._heights(self.table.header, self.table.header_rows)
        top = y
        y = self._rows(self.table.header, 0, heights, y, body=False)
        if self.style.numbered:
            numbers = {(0, c): Slot(str(c + 1), kind="figure") for c in range(len(self.table.widths))}
            y = self._rows(numbers, 0, self._heights(numbers, 1), y, body=False)
        if self.style.rules in ("across", "frame"):
            for at in (top, y):
                self.sheet.draw_line((self.xs[0], at), (self.xs[-1], at), width=0.8)
        return y

    def _end(self, y: float) -> None:
        if self.style.rules in ("across", "frame"):
            self.sheet.draw_line((self.xs[0], y), (self.xs[-1], y), width=0.8)

    def _over_breaks(self, heights: list[float], y: float) -> float:
        """Draws all rows, those that do not fit on further pages; returns where the last one ends."""
        first = 0
        tops = [0.0]
        for h in heights:
            tops.append(tops[-1] + h)
        parts: list[tuple[int, int, float]] = []
        for row, height in enumerate(heights):
            if y + (tops[row] - tops[first]) + height > self.height - MARGIN and row > first:
                parts.append((first, row, y))
                first, y = row, MARGIN + (self._head_height() if self.style.again else 0.0)
        parts.append((first, len(heights), y))
        for k, (a, b, top) in enumerate(parts):
            if k:
                self._page()
                if self.style.again:
                    self._head(MARGIN)
            self._piece(a, b, top, tops)
        return y + tops[-1] - tops[first]

    def _head_height(self) -> float:
        numbers = self._heights({(0, 0): Slot("1", kind="figure")}, 1) if self.style.numbered else []
        return sum(self._heights(self.table.header, self.table.header_rows)) + sum(numbers)

    def _piece(self, first: int, last: int, top: float, tops: list[float]) -> None:
        """The rows of one page; what runs on stays open at the page's edge."""
        filled = {(r + i, c + j) for (r, c), s in self.table.body.items() for i in range(s.rows) for j in range(s.cols)}
        empty = {(r, c): Slot("") for r in range(first, last) for c in range(len(self.table.widths)) if (r, c) not in filled}
        for (r, c), slot in {**self.table.body, **empty}.items():
            a, b = max(r, first), min(r + slot.rows, last)
            if a >= b:
                continue
            box = (self.xs[c], top + tops[a] - tops[first], self.xs[c + slot.cols], top + tops[b] - tops[first])
            self._open_frame(box, above=r < first, below=r + slot.rows > last)
            middle = (tops[r] + tops[r + slot.rows]) / 2
            if slot.text and tops[a] <= middle < tops[b]:
                self._text(slot, self._lines(slot, c), box, top=a == r and b == r + slot.rows and not self.style.middle)

    def _open_frame(self, box: tuple[float, float, float, float], above: bool, below: bool) -> None:
        x0, y0, x1, y1 = box
        sides = [(x0, y0, x0, y1), (x1, y0, x1, y1)]
        sides += [] if above else [(x0, y0, x1, y0)]
        sides += [] if below else [(x0, y1, x1, y1)]
        for ax, ay, bx, by in sides:
            if self.style.rules == "thin":
                self.sheet.draw_rect((ax, ay, max(bx, ax + 0.5), max(by, ay + 0.5)), color=None, fill=(0, 0, 0))
            else:
                self.sheet.draw_line((ax, ay), (bx, by), width=0.5)

    def _groups(self) -> list[tuple[int, int]]:
        """Rows that a span keeps on one page."""
        out = []
        row = 0
        while row < self.table.rows:
            end = row + 1
            k = row
            while k < end:
                end = max([end, *(r + s.rows for (r, _), s in self.table.body.items() if r == k)])
                k += 1
            out.append((row, end))
            row = end
        return out

    def _lines(self, slot: Slot, col: int) -> list[str]:
        room = self.xs[col + slot.cols] - self.xs[col] - 2 * PAD - slot.indent * INDENT
        font = self.fonts[slot.bold]
        lines = [""]
        for word in slot.text.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and font.text_length(longer, self.size) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def _heights(self, slots: dict[tuple[int, int], Slot], rows: int) -> list[float]:
        need = [self.line + 2 * PAD] * rows
        for (r, c), slot in sorted(slots.items(), key=lambda x: x[1].rows):
            height = len(self._lines(slot, c)) * self.line + 2 * PAD
            if id(slot) in self.turned:
                height = self.fonts[slot.bold].text_length(slot.text, self.size) + 4 * PAD
            if slots is self.table.body and self.style.spans != "merged":
                last = r + slot.rows if self.style.spans == "repeated" and slot.kind == "text" else r + 1
                need[r:last] = [max(h, height) for h in need[r:last]]
                continue
            missing = height - sum(need[r : r + slot.rows])
            if missing > 0:
                need[r + slot.rows - 1] += missing
        return need

    def _rows(self, slots: dict[tuple[int, int], Slot], first: int, heights: list[float], y: float, body: bool) -> float:
        ys = [y]
        for h in heights:
            ys.append(ys[-1] + h)
        covered: set[tuple[int, int]] = set()
        merged = not body or self.style.spans == "merged"
        for (r, c), slot in slots.items():
            if not first <= r < first + len(heights):
                continue
            k = r - first
            down = slot.rows if merged else 1
            covered |= {(r + i, c + j) for i in range(slot.rows) for j in range(slot.cols)}
            self._cell(slot, (self.xs[c], ys[k], self.xs[c + slot.cols], ys[k + down]), c, body, r)
            for i in range(down, min(slot.rows, len(ys) - 1 - k)):
                text = slot if self.style.spans == "repeated" and slot.kind == "text" else Slot("")
                self._cell(text, (self.xs[c], ys[k + i], self.xs[c + 1], ys[k + i + 1]), c, body, r + i)
        for r in range(first, first + len(heights)):
            for c in range(len(self.table.widths)):
                if (r, c) not in covered:
                    self._cell(Slot(""), (self.xs[c], ys[r - first], self.xs[c + 1], ys[r - first + 1]), c, body, r)
        if body and self.style.rules == "across":
            for k, at in enumerate(ys[:-1]):
                x0 = min((self.xs[c] for (r, c) in slots if r == first + k), default=self.xs[0])
                self.sheet.draw_line((x0, at), (self.xs[-1], at), width=0.5)
        return ys[-1]

    def _cut(self, row: int, y: float, height: float) -> bool:
        """Draws a row over the page break, cut between lines; False where there is no room for a line of each cell."""
        room = int((self.height - MARGIN - y - 2 * PAD) // self.line)
        slots = {c: s for (r, c), s in self.table.body.items() if r == row}
        if room < 1 or self.style.rules not in ("all", "thin"):
            return False
        lines = {c: self._lines(s, c) for c, s in slots.items()}
        if max(len(x) for x in lines.values()) <= room:
            return False
        for part in (0, 1):
            now = {c: x[:room] if part == 0 else x[room:] for c, x in lines.items()}
            count = max(len(x) for x in now.values())
            if part:
                self._end(y)
                self._page()
                y = self._head(MARGIN) if self.style.again else MARGIN
            bottom = y + count * self.line + 2 * PAD
            for c in range(len(self.table.widths)):
                box = (self.xs[c], y, self.xs[c + 1], bottom)
                self._frame(box, True, row)
                slot = slots.get(c, Slot(""))
                self._text(slot, now.get(c, []), box, top=True)
            y = bottom
        self._after_cut = y
        return True

    def _cell(self, slot: Slot, box: tuple[float, float, float, float], col: int, body: bool, row: int) -> None:
        self._frame(box, body, row)
        if id(slot) in self.turned:
            place = ((box[0] + box[2]) / 2 + 0.3 * self.size, box[3] - PAD)
            self.sheet.insert_text(place, slot.text, fontsize=self.size, fontname=BOLD[self.style.font], rotate=90)
        elif slot.text:
            self._text(slot, self._lines(slot, col), box, top=body and not self.style.middle)

    def _frame(self, box: tuple[float, float, float, float], body: bool, row: int) -> None:
        rules, paint = self.style.rules, None
        if not body and self.style.header == "filled":
            paint = BLUE
        if rules == "zebra" and (not body or row % 2):
            paint = BLUE if not body else PALE
        if rules == "painted":
            paint = BLUE if not body else PALE
            box = (box[0] + 0.7, box[1] + 0.7, box[2] - 0.7, box[3] - 0.7)
        if paint:
            self.sheet.draw_rect(box, color=None, fill=paint)
        if rules == "all":
            self.sheet.draw_rect(box, color=(0, 0, 0), width=0.5)
        elif rules == "thin":
            x0, y0, x1, y1 = box
            for thin in ((x0, y0, x1, y0 + 0.5), (x0, y1, x1, y1 + 0.5), (x0, y0, x0 + 0.5, y1), (x1, y0, x1 + 0.5, y1)):
                self.sheet.draw_rect(thin, color=None, fill=(0, 0, 0))

    def _text(self, slot: Slot, lines: list[str], box: tuple[float, float, float, float], top: bool) -> None:
        font = self.fonts[slot.bold]
        room = box[3] - box[1] - len(lines) * self.line
        y = box[1] + (PAD if top else max(PAD, room / 2))
        for k, line in enumerate(lines):
            length = font.text_length(line, self.size)
            x = box[0] + PAD + slot.indent * INDENT
            if slot.kind == "money":
                x = box[2] - PAD - length
            elif (slot.kind == "figure" and self.style.centred) or not top:
                x = (box[0] + box[2] - length) / 2 if slot.kind != "text" or slot.bold else x
            name = BOLD[self.style.font] if slot.bold else self.style.font
            self.sheet.insert_text((x, y + (k + 0.8) * self.line), line, fontsize=self.size, fontname=name)


Parts = dict[str, Counter[tuple[object, ...]]]


def said(table: Table) -> Parts:
    """What a table says, part by part."""
    out: Parts = {p: Counter() for p in ("nodes", "indicators", "values", "budgets", "edges")}

    def visit(item: Item, above: Item | None) -> None:
        out["nodes"][(item.level, fold(item.text))] += 1
        if above is not None:
            out["edges"][(fold(above.text), fold(item.text))] += 1
        for m in item.measures:
            out["indicators"][(fold(item.text), fold(m.name))] += 1
            for (kind, period), value in m.figures.items():
                out["values"][(fold(m.name), kind, period, value)] += 1
        for kind, amount in item.money.items():
            out["budgets"][(fold(item.text), kind, amount)] += 1
        for child in item.children:
            visit(child, item)

    for root in table.roots:
        visit(root, None)
    return out


def read(path: Path) -> Parts:
    """What is read of a drawn table, part by part."""
    builder = Builder(Document(file=path.name, sha256="", year=YEAR))
    pages = list(read_pages(path, ocr=False))
    grids = list(join_grids((p, find_grids(p)) for p in pages))
    understood = [sections(grid, YEAR) for grid in grids]
    names = named_levels(zip(grids, understood, strict=True))
    for grid, rows in zip(grids, understood, strict=True):
        read_grid(grid, builder, TableContext(year=YEAR, names=names, sections=rows))
    found = builder.extraction
    text = {n.id: fold(n.statement or n.name or "") for n in found.nodes}
    named = {i.id: fold(i.name) for i in found.indicators}
    return {
        "nodes": Counter((n.level, text[n.id]) for n in found.nodes),
        "indicators": Counter((text[i.node], named[i.id]) for i in found.indicators),
        "values": Counter((named[v.indicator], v.kind, v.period, v.value) for v in found.values),
        "budgets": Counter((text[b.node], b.kind, b.amount) for b in found.budgets),
        "edges": Counter({(text[c.parent], text[c.child]): 1 for c in found.candidates}),
    }


def shares(wanted: Parts, found: Parts) -> dict[str, float]:
    """F1 of each part that the table has or that was read."""
    out = {}
    for part, items in wanted.items():
        both = (items & found[part]).total()
        whole = items.total() + found[part].total()
        if whole:
            out[part] = 2 * both / whole
    return out


def differences(wanted: Parts, found: Parts) -> Iterable[str]:
    """What is missing and what is too much."""
    for part, items in wanted.items():
        for item in items - found[part]:
            yield f"{part} missing {item}"
        for item in found[part] - items:
            yield f"{part} extra   {item}"


def draw(table: Table, style: TableStyle, path: Path) -> None:
    """Draws a table to a file."""
    _Drawing(table, style, path).draw()
