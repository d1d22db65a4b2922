"""Tables of "label : value" lines: the card of a program, kegiatan or sub kegiatan, one or several in a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pipeline.extract.builder import Builder
from pipeline.extract.geometry.grid import Cell, Grid
from pipeline.extract.table_meaning.entries import listed, split_code
from pipeline.extract.table_meaning.header_text import tight
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import squeeze, strip_lead
from pipeline.record import LEVELS, NAMED_LEVELS, BudgetKind, Indicator, Level, Node, ValueKind

if TYPE_CHECKING:
    from pipeline.extract.table_meaning.table_state import TableContext

MIN_LABELS = 3
"""Rows with a known label from which a table is made of cards."""
KINDS: dict[str, ValueKind] = {"target": "target", "realisasi": "realisasi", "capaian": "capaian"}
LABEL_SHARE = 0.6
"""Share of the table's rows that must have one."""

_NUMBER = re.compile(r"\(?\d{1,2}[.)]?|[a-z][.)]")
_LEVELS: tuple[tuple[Level, re.Pattern[str]], ...] = (
    ("sub_kegiatan", re.compile(r"sub-?(?:kegiatan|keg)")),
    ("kegiatan", re.compile(r"kegiatan|keg$")),
    ("program", re.compile(r"program")),
    ("tujuan", re.compile(r"tujuan|outcome")),
    ("sasaran", re.compile(r"sasaranstrategis|sasaran|csf")),
)
_PARTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("indicator", re.compile(r"^indikator|^iku|^ik$|^ikk|^ikp|^tolokukur")),
    ("target", re.compile(r"^target")),
    ("realisasi", re.compile(r"^realisasi(?!anggaran|keuangan)")),
    ("capaian", re.compile(r"^capaian(?!anggaran)|^persentasecapaian")),
    ("pagu", re.compile(r"^(?:pagu|anggaran|alokasi|dana|jumlahanggaran|biaya)")),
    ("spent", re.compile(r"^realisasi(?:anggaran|keuangan)")),
    ("unit", re.compile(r"^satuan")),
    ("holder", re.compile(r"^penanggungjawab|^pengampu|^pelaksana|^jabatan|^pj$")),
    ("formula", re.compile(r"^formula|^rumus|^caraperhitungan")),
    ("explanation", re.compile(r"^definisi|^penjelasan")),
    ("code", re.compile(r"^kode")),
    ("statement", re.compile(r"^sasaran|^tujuan|^kinerja|^outcome|^kondisi")),
    ("name", re.compile(r"^nama|^program|^kegiatan|^sub")),
)


def read_cards(grid: Grid, builder: Builder, context: TableContext) -> bool:
    """Reads a table of cards; False where it is none."""
    rows = [_label_and_value(grid, row) for row in range(grid.rows)]
    known = [(label, value) for label, value in rows if label is not None]
    filled = sum(any(c.lines for c in grid.starting(row)) for row in range(grid.rows))
    if len(known) < MIN_LABELS or len(known) < LABEL_SHARE * filled or not _is_card(known):
        return False
    reading = _Cards(builder, context)
    for part_level, value in rows:
        if part_level is not None and value is not None:
            reading.take(*part_level, value)
    reading.close()
    return True


def _is_card(rows: Sequence[tuple[tuple[str, Level | None] | None, Cell | None]]) -> bool:
    parts = {label[0] for label, _ in rows if label is not None}
    return bool(parts & {"name", "statement"}) and bool(parts & {"indicator", "target", "pagu"})


def _label_and_value(grid: Grid, row: int) -> tuple[tuple[str, Level | None] | None, Cell | None]:
    """The part and level that a row's label names, and the cell of its value; (None, None) where the row is another."""
    cells = [c for c in grid.starting(row) if c.lines]
    cells = [c for c in cells if squeeze(c.text) not in (":", "-", ".")]
    if cells and _NUMBER.fullmatch(squeeze(cells[0].text)):
        cells = cells[1:]
    if not 1 <= len(cells) <= 2:
        return None, None
    label = parse_card_label(squeeze(cells[0].text))
    if label is None:
        return None, None
    return label, cells[1] if len(cells) == 2 else None


def parse_card_label(text: str) -> tuple[str, Level | None] | None:
    """The part ("name", "target" …) and level of a card's label; None where it is no label."""
    text = text.rstrip(" :")
    if len(text.split()) > 6:
        return None
    key = tight(strip_lead(text))
    level = next((lv for lv, pattern in _LEVELS if pattern.search(key)), None)
    part = next((name for name, pattern in _PARTS if pattern.search(key)), None)
    return None if part is None else (part, level)


class _Cards:
    """Cards on their way into the builder: the open one, and the nodes above it."""

    def __init__(self, builder: Builder, context: TableContext) -> None:
        self.builder, self.context = builder, context
        self.year = str(context.year) if context.year else builder.year
        self.above: dict[Level, Node] = dict(context.parents)
        self.level: Level | None = None
        self.texts: dict[str, str] = {}
        self.code: str | None = None
        self.node: Node | None = None
        self.first: Cell | None = None
        self.indicators: list[Indicator] = []

    def take(self, part: str, level: Level | None, cell: Cell) -> None:
        """One line of a card."""
        text = squeeze(cell.text).lstrip(": ").strip()
        if not text or is_empty(text):
            return
        if part in ("name", "statement"):
            self._identify(part, level or self.level or "sasaran", text, cell)
        else:
            self._settle()
            self._fill(part, text, cell)

    def _identify(self, part: str, level: Level, text: str, cell: Cell) -> None:
        """A name or statement: of the open card, or the first line of a new one."""
        if level != self.level or part in self.texts:
            self._settle()
            self.level, self.texts, self.code, self.node, self.indicators = level, {}, None, None, []
        if level not in NAMED_LEVELS:
            part = "statement"
        elif part == "name":
            self.code, text = split_code(text)
        self.texts[part] = strip_lead(text)
        self.first = self.first if len(self.texts) > 1 else cell

    def _settle(self) -> None:
        """The node of the open card, once its name and statement are known."""
        if self.node is not None or not self.texts or self.level is None or self.first is None:
            return
        cell = self.first
        statement, name = self.texts.get("statement"), self.texts.get("name")
        node = self.builder.node(self.level, statement, name, page=cell.page, bbox=cell.text_bbox, code=self.code)
        higher = [lv for lv in self.above if LEVELS.index(lv) < LEVELS.index(self.level)]
        if higher:
            parent = self.above[max(higher, key=LEVELS.index)]
            self.builder.link(parent, node, "row", 0.9, page=cell.page, bbox=cell.text_bbox)
        for lower in [lv for lv in self.above if LEVELS.index(lv) >= LEVELS.index(self.level)]:
            del self.above[lower]
        self.above[self.level] = node
        self.node = node

    def _fill(self, part: str, text: str, cell: Cell) -> None:
        node = self.node
        if node is None:
            return
        box = cell.text_bbox
        if part == "indicator":
            self.indicators = [
                self.builder.indicator(node, strip_lead(item.text), page=cell.page, bbox=item.bbox) for item in listed(cell)
            ]
        elif part in ("target", "realisasi", "capaian"):
            self._figures(part, text, cell)
        elif part in ("pagu", "spent"):
            kind: BudgetKind = "pagu" if part == "pagu" else "realisasi"
            self.builder.budget(node, kind, self.year, text, page=cell.page, bbox=box)
        elif part == "holder":
            node.holder = node.holder or text
        elif part == "code":
            node.code = node.code or text
        elif part in ("unit", "formula", "explanation"):
            for indicator in self.indicators[-1:]:
                setattr(indicator, part, getattr(indicator, part) or text)

    def _figures(self, part: str, text: str, cell: Cell) -> None:
        """A figure for the card's indicator, or one for each of a list."""
        items = listed(cell)
        texts = [strip_lead(item.text) for item in items] if len(items) == len(self.indicators) > 1 else [text]
        for indicator, figure in zip(self.indicators, texts, strict=False):
            self.builder.value(indicator, KINDS[part], self.year, figure, page=cell.page, bbox=cell.text_bbox)

    def close(self) -> None:
        """Ends the last card."""
        self._settle()
