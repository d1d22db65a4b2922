"""Indicators: missing ones, ones without target, ones with more targets than one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from pipeline.audit.index import RecordIndex, title
from pipeline.audit.registry import Problem, check, problem_at
from pipeline.normalize.text import fold
from pipeline.record import Indicator, Value

MEASURED = ("tujuan_daerah", "sasaran_daerah", "tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan")
"""Levels that Perpres 29/2014 (SAKIP) and Permendagri 86/2017 want measured; visi, misi and strategi are
not.
"""
STRATEGIC = ("tujuan_daerah", "sasaran_daerah", "tujuan", "sasaran")
"""Levels whose indicators are the office's own few: a name means one indicator wherever it stands."""
BEFORE_AND_AFTER = 2
"""Targets of an indicator in a table that tells a change."""
SEVERAL = 3
"""Indicators from which two targets are a column, not a misprint."""
DISTINCT_WORDS = 4
"""Words from which a name is one indicator's own; "Jumlah dokumen" may be another's."""


@check("info")
def node_without_indicator(index: RecordIndex) -> Iterator[Problem]:
    """A performance statement needs an indicator (Perpres 29/2014 on SAKIP; PermenPAN-RB 89/2021 on
    cascading).

    Asked for on the levels on which the document measures at all: a tree of names is not a fault a hundred
    times.
    """
    levels = {index.nodes[i.node].level for i in index.record.indicators if i.node in index.nodes}
    for node in index.record.nodes:
        asked = node.level in MEASURED and node.level in levels and (node.statement or node.name)
        if asked and not index.indicators_of[node.id]:
            yield problem_at(node, f"The {node.level} “{title(node)}” has no indicator")
    if index.record.nodes and not index.record.indicators:
        yield Problem("No node of the document has an indicator", 1)


@check("info")
def indicator_without_target(index: RecordIndex) -> Iterator[Problem]:
    """An indicator needs a target for each planned period (PermenPAN-RB 53/2014, annex I).

    Where the document gives no target at all, that is one finding.
    """
    record = index.record
    if not any(value.kind == "target" for value in record.values):
        if record.indicators:
            yield Problem("No indicator of the document has a target", record.indicators[0].page)
        return
    for indicator in record.indicators:
        if not any(value.kind == "target" for value in index.values_of[indicator.id]):
            yield problem_at(indicator, f"The indicator “{indicator.name}” has no target")


@check("warning")
def conflicting_targets(index: RecordIndex) -> Iterator[Problem]:
    """One indicator has one target for one period, wherever the document repeats it (PermenPAN-RB 53/2014).

    An indicator is the same under one node and under nodes of equal text; a strategic one anywhere, if its
    name is long enough to be its own. Two targets side by side for most indicators are a form: before a change and after it.
    """
    targets: dict[tuple[str, str | None], list[tuple[Indicator, Value]]] = defaultdict(list)
    for indicator in index.record.indicators:
        for value in index.values_of[indicator.id]:
            if value.kind == "target" and value.value is not None:
                targets[(_identity(index, indicator), value.period)].append((indicator, value))
    if _in_two_columns(targets):
        return
    for (_, period), printed in targets.items():
        first_indicator, first = printed[0]
        others = [value for _, value in printed[1:] if value.value != first.value and _same_unit(first, value)]
        for other in others:
            yield problem_at(
                other,
                f"The target of “{first_indicator.name}”{f' for {period}' if period else ''} is printed differently"
                f" on page {first.page}",
                expected=first.text,
                found=other.text,
            )


def _in_two_columns(targets: dict[tuple[str, str | None], list[tuple[Indicator, Value]]]) -> bool:
    """Whether most indicators of a page have two targets of one period there."""
    pages: dict[int, list[int]] = defaultdict(list)
    for printed in targets.values():
        for page, count in Counter(value.page for _, value in printed).items():
            pages[page].append(count)
    doubled = [(counts.count(BEFORE_AND_AFTER), len(counts)) for counts in pages.values()]
    return any(twice >= SEVERAL and twice > whole / 2 for twice, whole in doubled)


def _identity(index: RecordIndex, indicator: Indicator) -> str:
    """What indicators share that are one."""
    name, node = fold(indicator.name), index.nodes[indicator.node]
    if node.level in STRATEGIC and len(name.split()) >= DISTINCT_WORDS:
        return name
    text = fold(f"{node.statement or ''} {node.name or ''}") or node.id
    return " | ".join((node.level, text, name))


def _same_unit(one: Value, other: Value) -> bool:
    return not one.unit or not other.unit or fold(one.unit) == fold(other.unit)
