"""Which node, indicator, value, budget and action of a record is which of the gold record: one to one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from pipeline.gold import Allowance
from pipeline.normalize.text import fold, similarity, squeeze
from pipeline.record import Action, Budget, Indicator, Node, Record, Value

SAME_TEXT = 0.92
"""Similarity from which two texts are the same: a wrong letter in ten passes, another word does not."""
SAME_CELL = 0.5
"""Share of indicators in common from which two nodes without statement and name are the same."""
PARENT_WEIGHT, NAME_WEIGHT, INDICATOR_WEIGHT, PAGE_WEIGHT = 0.03, 0.02, 0.02, 0.01
"""How much context counts between nodes of equal text: less in all than one further pair (SAME_TEXT)."""
OTHER_PERIOD = 0.5
"""Score of a value whose period is another that gold accepts: a value of the very period comes first."""
DIGITS = 6
"""Decimals to which numbers are compared: beyond what is ever printed."""

_CURRENCY = re.compile(r"^\W*rp\b[\s.:]*", re.IGNORECASE)
A = TypeVar("A")
B = TypeVar("B")


@dataclass(slots=True)
class Pairing:
    """Gold's counterpart in the record: ids for nodes and indicators, positions for the rest."""

    nodes: dict[str, str] = field(default_factory=dict)
    indicators: dict[str, str] = field(default_factory=dict)
    values: dict[int, int] = field(default_factory=dict)
    budgets: dict[int, int] = field(default_factory=dict)
    actions: dict[int, int] = field(default_factory=dict)


def pair(record: Record, gold: Record, allowed: Allowance) -> Pairing:
    """Pairs all parts: nodes by level and text, the others within what they belong to."""
    pairing = Pairing()
    pairing.nodes = _pair_nodes(record, gold, allowed)
    pairing.indicators = _pair_indicators(record, gold, allowed, pairing.nodes)
    pairing.values = _pair_owned(
        gold.values,
        record.values,
        lambda value: pairing.indicators.get(value.indicator),
        lambda value: value.indicator,
        lambda wanted, found: _same_value(wanted, found, allowed),
    )
    pairing.budgets = _pair_owned(
        gold.budgets, record.budgets, lambda b: pairing.nodes.get(b.node), lambda b: b.node, _same_budget
    )
    pairing.actions = _pair_owned(
        gold.actions,
        record.actions,
        lambda action: pairing.indicators.get(action.indicator),
        lambda action: action.indicator,
        _same_action,
    )
    return pairing


def _pair_nodes(record: Record, gold: Record, allowed: Allowance) -> dict[str, str]:
    """Gold node id → record node id; among equal texts the context (parent, name, page …) decides."""
    context_gold, context_record = _Context(gold), _Context(record)
    scores: dict[tuple[int, int], float] = {}
    for row, wanted in enumerate(gold.nodes):
        levels = {wanted.level, *allowed.levels.get(wanted.id, ())}
        for column, found in enumerate(record.nodes):
            if found.level not in levels:
                continue
            alike = _node_likeness(wanted, found, context_gold, context_record, allowed)
            if alike > 0.0:
                scores[row, column] = alike + _context_bonus(wanted, found, context_gold, context_record)
    chosen = assign(scores)
    return {gold.nodes[row].id: record.nodes[column].id for row, column in chosen.items()}


class _Context:
    """What stands around the nodes of one record: indicators by node, cascade parent by child."""

    def __init__(self, record: Record) -> None:
        self.indicators: dict[str, list[str]] = defaultdict(list)
        for indicator in record.indicators:
            self.indicators[indicator.node].append(indicator.name)
        by_id = {node.id: node for node in record.nodes}
        self.parent = {e.child: by_id.get(e.parent) for e in record.edges if e.kind == "cascade"}

    def parent_text(self, node: Node) -> str:
        """Statement or name of the cascade parent, or nothing."""
        parent = self.parent.get(node.id)
        return "" if parent is None else parent.statement or parent.name or parent.holder or ""


def _node_likeness(wanted: Node, found: Node, gold: _Context, record: _Context, allowed: Allowance) -> float:
    """Similarity of two nodes of one level where they may be the same, else 0."""
    further = allowed.texts.get(wanted.id, ())
    if wanted.id in allowed.either and bool(wanted.statement) != bool(wanted.name):
        alone = found.statement or found.name if bool(found.statement) != bool(found.name) else None
        alike = _best(alone, (wanted.statement or wanted.name or "", *further))
    elif wanted.statement:
        alike = _best(found.statement, (wanted.statement, *further))
    elif wanted.name:
        alike = _best(found.name, (wanted.name, *further)) if not found.statement else 0.0
    elif found.statement or found.name:
        return 0.0
    else:
        return _cell_likeness(wanted, found, gold, record)
    return alike if alike >= SAME_TEXT else 0.0


def _cell_likeness(wanted: Node, found: Node, gold: _Context, record: _Context) -> float:
    """Likeness of two nodes that hold indicators alone: by the indicators' names, else by the holder."""
    common = _common(gold.indicators[wanted.id], record.indicators[found.id])
    if common >= SAME_CELL:
        return SAME_TEXT + (1.0 - SAME_TEXT) * common
    holder = similarity(wanted.holder, found.holder) if wanted.holder and found.holder else 0.0
    return SAME_TEXT if holder >= SAME_TEXT else 0.0


def _context_bonus(wanted: Node, found: Node, gold: _Context, record: _Context) -> float:
    parents = gold.parent_text(wanted), record.parent_text(found)
    bonus = PARENT_WEIGHT * similarity(*parents) if all(parents) else 0.0
    bonus += NAME_WEIGHT * similarity(wanted.name or "", found.name or "")
    bonus += INDICATOR_WEIGHT * _common(gold.indicators[wanted.id], record.indicators[found.id])
    return bonus + PAGE_WEIGHT * (wanted.page == found.page)


def _common(wanted: Sequence[str], found: Sequence[str]) -> float:
    """Share of names in common, of the longer list."""
    if not wanted or not found:
        return 0.0
    scores = {(i, j): s for i, a in enumerate(wanted) for j, b in enumerate(found) if (s := similarity(a, b)) >= SAME_TEXT}
    return len(assign(scores)) / max(len(wanted), len(found))


def _pair_indicators(record: Record, gold: Record, allowed: Allowance, nodes: dict[str, str]) -> dict[str, str]:
    """Gold indicator id → record indicator id, within paired nodes."""
    theirs: dict[str, list[Indicator]] = defaultdict(list)
    for indicator in record.indicators:
        theirs[indicator.node].append(indicator)
    ours: dict[str, list[Indicator]] = defaultdict(list)
    for indicator in gold.indicators:
        ours[indicator.node].append(indicator)
    paired: dict[str, str] = {}
    for node, wanted in ours.items():
        paired |= _same_named(wanted, theirs.get(nodes.get(node, ""), []), allowed)
    for mine in gold.indicators:
        # What may stand on another node too is looked for there once every node has its own.
        for node in allowed.homes.get(mine.id, ()) if mine.id not in paired else ():
            free = [other for other in theirs.get(nodes.get(node, ""), []) if other.id not in paired.values()]
            paired |= _same_named([mine], free, allowed) if mine.id not in paired else {}
    return paired


def _same_named(wanted: Sequence[Indicator], found: Sequence[Indicator], allowed: Allowance) -> dict[str, str]:
    """Gold indicator id → record indicator id by name, one to one."""
    scores: dict[tuple[int, int], float] = {}
    for row, mine in enumerate(wanted):
        spellings = (mine.name, *allowed.texts.get(mine.id, ()))
        for column, other in enumerate(found):
            alike = _best(other.name, spellings)
            if alike >= SAME_TEXT:
                scores[row, column] = alike + PAGE_WEIGHT * (fold(mine.unit or "") == fold(other.unit or ""))
    return {wanted[row].id: found[column].id for row, column in assign(scores).items()}


def _pair_owned(
    wanted: Sequence[A],
    found: Sequence[A],
    owner_of_wanted: Callable[[A], str | None],
    owner_of_found: Callable[[A], str],
    same: Callable[[A, A], float],
) -> dict[int, int]:
    """Positions of gold items → positions of record items, within paired owners; ``same`` 0: they differ."""
    owned: dict[str, list[int]] = defaultdict(list)
    for place, item in enumerate(found):
        owned[owner_of_found(item)].append(place)
    scores: dict[tuple[int, int], float] = {}
    for row, item in enumerate(wanted):
        owner = owner_of_wanted(item)
        for column in owned.get(owner, ()) if owner is not None else ():
            alike = same(item, found[column])
            if alike > 0.0:
                scores[row, column] = alike
    return assign(scores)


def _same_value(wanted: Value, found: Value, allowed: Allowance) -> float:
    also = allowed.periods.get((wanted.indicator, wanted.period), frozenset())
    if wanted.kind != found.kind or found.period not in {wanted.period, *also}:
        return 0.0
    options = {_rounded(wanted.value), *map(_rounded, allowed.values.get(wanted.indicator, ()))}
    same = _same_number(wanted.text, found.text, options, _rounded(found.value))
    return same if wanted.period == found.period else same * OTHER_PERIOD


def _same_budget(wanted: Budget, found: Budget) -> float:
    if wanted.kind != found.kind or wanted.period != found.period:
        return 0.0
    # The currency's sign may stand in a column of its own, so malformed sums are compared without it.
    printed, read = (_CURRENCY.sub("", budget.text) for budget in (wanted, found))
    return _same_number(printed, read, {_rounded(wanted.amount)}, _rounded(found.amount))


def _same_number(wanted: str, found: str, options: set[float | None], number: float | None) -> float:
    """1 where the number is one of the options; where it is null, where the texts are equal when folded."""
    if number not in options:
        return 0.0
    if number is not None:
        return 1.0
    return float((fold(wanted) or squeeze(wanted)) == (fold(found) or squeeze(found)))


def _same_action(wanted: Action, found: Action) -> float:
    alike = similarity(wanted.text, found.text) if wanted.period == found.period else 0.0
    return alike if alike >= SAME_TEXT else 0.0


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, DIGITS)


def _best(text: str | None, spellings: Sequence[str]) -> float:
    return max(similarity(text, spelling) for spelling in spellings) if text else 0.0


def assign(scores: dict[tuple[int, int], float]) -> dict[int, int]:
    """Rows → columns, one to one, of the greatest total score; only pairs that have a score."""
    if not scores:
        return {}
    import numpy as np
    from scipy.optimize import linear_sum_assignment

    rows = sorted({row for row, _ in scores})
    columns = sorted({column for _, column in scores})
    at_row, at_column = {r: i for i, r in enumerate(rows)}, {c: i for i, c in enumerate(columns)}
    table = np.zeros((len(rows), len(columns)))
    for (row, column), score in scores.items():
        table[at_row[row], at_column[column]] = score
    picked = zip(*linear_sum_assignment(table, maximize=True), strict=True)
    return {rows[i]: columns[j] for i, j in picked if table[i, j] > 0.0}
