"""Facts of a performance tree held once, and the gold that follows from them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from corpus.makers.common import Gold


@dataclass(frozen=True)
class Measure:
    """An indicator with its figures; values holds (kind, period, text) besides the target of the year."""

    name: str
    target: str = ""
    unit: str | None = None
    values: tuple[tuple[str, str | None, str], ...] = ()
    more: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Fact:
    """A node of the tree; pages: where it stands, the last of them holding what hangs below it."""

    level: str
    statement: str | None = None
    name: str | None = None
    measures: tuple[Measure, ...] = ()
    children: tuple["Fact", ...] = ()
    code: str | None = None
    holder: str | None = None
    cross: tuple[str, ...] = ()
    pagu: str = ""
    spent: str = ""
    pages: tuple[int, ...] = ()


def walk(fact: Fact) -> Iterator[Fact]:
    """The node and all below it, parents first."""
    yield fact
    for child in fact.children:
        yield from walk(child)


def unit_of(text: str, unit: str | None) -> str | None:
    """The unit of a figure: the given one, else the percent sign of its text."""
    return unit or ("%" if "%" in text else None)


def grade_of(text: str) -> dict[str, str]:
    """The grade before a figure in brackets, if there is one: BB (74,15)."""
    letters = text.split(" ")[0]
    return {"grade": letters} if letters in ("AA", "A", "BB", "B", "CC", "C") and text != letters else {}


def add_measure(gold: Gold, node: str, measure: Measure, year: str | None, page: int) -> str:
    """An indicator with its target and its other figures."""
    unit = unit_of(measure.target, measure.unit)
    ident = gold.indicator(node, measure.name, unit, page, **measure.more)
    figures = (("target", year, measure.target), *measure.values)
    for kind, period, text in figures:
        gold.value(ident, kind, period, text, unit_of(text, measure.unit), page, **grade_of(text))
    return ident


def add_tree(gold: Gold, fact: Fact, parent: str | None, year: str | None, page: int) -> dict[int, str]:
    """A node, its indicators and money and all below it; gives the ids by id() of the facts."""
    pages = fact.pages or (page,)
    more = {"code": fact.code, "holder": fact.holder, "crosscutting": list(fact.cross), "pages": list(pages)}
    ident = gold.node(fact.level, fact.statement, fact.name, page=pages[0], parent=parent, **more)
    for measure in fact.measures:
        add_measure(gold, ident, measure, year, pages[0])
    if fact.pagu.strip("Rp. ") != "-":
        gold.budget(ident, "pagu", year, fact.pagu, pages[0])
    gold.budget(ident, "realisasi", year, fact.spent, pages[0])
    known = {id(fact): ident}
    for child in fact.children:
        known |= add_tree(gold, child, ident, year, pages[-1])
    return known
