"""Programs, kegiatan and sub kegiatan printed as lines with their money, outside tables: lists below a perjanjian kinerja.

Permenpan RB 53/2014 (annex I) closes the form with "Program … Anggaran"; offices type it as lines with dotted leaders, tabs or
gaps. Words, codes, numbers and indents tell levels and parents.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.extract.builder import Builder
from pipeline.extract.diagrams.parts import level_of_code
from pipeline.extract.layout import Layout
from pipeline.extract.lists.money_lines import MoneyLine
from pipeline.extract.lists.money_lists import INDENT, LEVEL_WORDS, MoneyList, money_lists
from pipeline.extract.table_meaning.row_numbers import mark_forms
from pipeline.extract.table_meaning.table_state import caption_year
from pipeline.normalize.quantity import parse_rupiah
from pipeline.normalize.text import fold
from pipeline.page import BBox
from pipeline.record import NAMED_LEVELS, Level, Node

FEWEST = 2
"""Sums of a list without heading at least."""
FORM, PLACE = 0.97, 0.92
"""Share of right links among those that numbers tell, and that indents tell."""
_SCALES = {"ribuan": 1e3, "jutaan": 1e6}


def read_program_lists(layouts: Sequence[Layout], used: Mapping[int, Sequence[BBox]], builder: Builder) -> None:
    """Reads the lists of the pages into the builder; lines inside ``used`` boxes (by page) and ruled tables are left alone."""
    for found in money_lists(layouts, used):
        unclear = any(entry.is_unclear for entry in found.entries)
        sums = len(found.totals) + sum(entry.priced is not None for entry in found.entries)
        if not unclear and sums >= (1 if found.heading else FEWEST):
            _emit(found, builder)


@dataclass(frozen=True, slots=True)
class _Place:
    """An entry's place in the tree: how it is numbered (None: not at all), where it begins, its level and node."""

    form: object
    start: float
    level: Level
    node: Node


def _emit(listed: MoneyList, builder: Builder) -> None:
    """The nodes, links, money and sums of a list."""
    year = caption_year((listed.heading,))
    period = str(year) if year else builder.year
    scale = next((factor for word, factor in _SCALES.items() if word in fold(listed.heading)), 1.0)
    named = [level for level, pattern in LEVEL_WORDS.items() if pattern.search(fold(listed.heading))] or list(NAMED_LEVELS)
    entries = [e for e in listed.entries if e.priced or (e.first.begins and (e.first.mark or e is not listed.entries[-1]))]
    forms = mark_forms([e.first.mark if e.first.is_counted else None for e in entries])
    stack: list[_Place] = []
    for entry, form in zip(entries, forms, strict=True):
        first = entry.first
        key = ("code", first.code.count(".")) if first.code else form
        level = _place(stack, first, key, named)
        if level is None or not entry.name:
            continue
        node = builder.node(level, None, entry.name, page=first.page, bbox=entry.bbox, code=first.code)
        if stack:
            evidence, weight = ("number", FORM) if key is not None else ("indent", PLACE)
            builder.link(stack[-1].node, node, evidence, weight, page=first.page, bbox=entry.bbox)
        stack.append(_Place(key, first.start, level, node))
        if entry.priced is not None:
            paid = entry.priced
            builder.budget(node, "pagu", period, paid.money, page=paid.page, bbox=paid.money_box, scale=scale)
    for total in listed.totals:
        known = {(t.period, t.amount) for t in builder.extraction.totals}
        if (period, parse_rupiah(total.money, scale).amount) not in known:
            builder.total(total.name, "pagu", period, total.money, page=total.page, bbox=total.money_box, scale=scale)


def _place(stack: list[_Place], first: MoneyLine, form: object, named: Sequence[Level]) -> Level | None:
    """The level of an entry; what it does not stand below is taken off the stack. None below the lowest level."""
    told = first.level or (level_of_code(first.code) if first.code else None)
    if told is not None:
        while stack and NAMED_LEVELS.index(stack[-1].level) >= NAMED_LEVELS.index(told):
            stack.pop()
        return told
    margin = INDENT * first.size
    for k in reversed(range(len(stack))):
        if stack[k].form == form and (form is not None or abs(stack[k].start - first.start) <= margin):
            level = stack[k].level
            del stack[k:]
            return level
    while stack and stack[-1].start > first.start + margin:
        stack.pop()
    if not stack:
        return named[0]
    below = NAMED_LEVELS[NAMED_LEVELS.index(stack[-1].level) + 1 :]
    return next((level for level in below if level in named), below[0] if below else None)
