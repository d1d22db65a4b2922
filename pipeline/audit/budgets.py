"""Money: parts against their whole, realisation against ceiling, one name against itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from math import inf

from pipeline.audit.figures import should_be_money
from pipeline.audit.index import RecordIndex, title
from pipeline.audit.registry import Problem, check, problem_at, rupiah
from pipeline.normalize.text import fold
from pipeline.record import Budget, Node

ROUNDING_RUPIAH = 1.0
"""Rupiah by which a sum may differ per summand: amounts are printed without decimals."""
FUNDED = ("program", "kegiatan", "sub_kegiatan", "aktivitas")
"""Levels that carry money in the budget (Permendagri 77/2020); a sasaran shows the sum of what serves it."""

MANY = 5
"""Nodes with several budgets, in a document or on one page, from which it may be its form."""
PAIR = 2
"""Amounts of a budget that is printed before and after its change."""
PARTIAL = ("perjanjian_kinerja",)
"""Types of documents that list what one official answers for, so that parts of a budget may stand
elsewhere.
"""

Purse = tuple[str, str | None]
"""Kind and period of an amount: only amounts of one purse add up."""


@dataclass(frozen=True, slots=True)
class Range:
    """What an amount may be where it is printed more than once, in rupiah."""

    low: float
    high: float

    def __add__(self, other: Range) -> Range:
        return Range(self.low + other.low, self.high + other.high)


@check("warning")
def budget_sum_disagrees(index: RecordIndex) -> Iterator[Problem]:
    """A node's budget is the sum of its children's: program of kegiatan, kegiatan of sub kegiatan
    (Permendagri 77/2020).

    Where a child's amount is missing or malformed, or the document shows parts only, the sum can be too
    high, not too low. Of a child that serves several any part may be meant.
    """
    partial = index.record.document.type in PARTIAL
    for parent in index.record.nodes:
        children = [child for child in index.children(parent) if child.level in FUNDED]
        if not children:
            continue
        for purse, printed in _by_purse(index.budgets_of[parent.id]).items():
            whole = _range(printed, parent)
            parts = [part for child in children if (part := _share(index, child, purse)) is not None]
            if whole is None or not parts:
                continue
            total = sum(parts, Range(0.0, 0.0))
            tolerance = ROUNDING_RUPIAH * len(parts)
            complete = len(parts) == len(children) and not partial
            if total.low > whole.high + tolerance or (complete and total.high < whole.low - tolerance):
                yield problem_at(
                    printed[0],
                    f"The budget of “{title(parent)}” is not the sum of its {len(parts)} parts",
                    expected=rupiah(total.low),
                    found=printed[0].text,
                )


@check("warning")
def total_disagrees(index: RecordIndex) -> Iterator[Problem]:
    """A printed total is the sum of one level, of the document or of the pages down to where it stands, or
    of what is topmost there.

    Asked only of the largest total of a kind and period: smaller ones may be sums of a group. It may hold another total that no
    node bears (spending that serves no program, Permendagri 13/2006), or be the sum of two. Where an amount is malformed it may
    be more.
    """
    largest: dict[Purse, float] = defaultdict(float)
    garbled = {(b.kind, b.period) for b in index.record.budgets if b.amount is None and should_be_money(b.text)}
    for total in index.record.totals:
        largest[(total.kind, total.period)] = max(largest[(total.kind, total.period)], total.amount or 0.0)
    for total in index.record.totals:
        purse = (total.kind, total.period)
        if total.amount is None or total.amount < largest[purse]:
            continue
        sums = _possible_totals(index, purse, total.page)
        others = {t.amount for t in index.record.totals if t is not total and (t.kind, t.period) == purse and t.amount}
        if sums:
            sums = [*sums, *(s + o for s in sums for o in others), *(a + b for a, b in combinations(others, 2))]
        if purse in garbled and sums and total.amount > min(sums):
            continue
        if sums and not any(abs(total.amount - s) <= ROUNDING_RUPIAH * len(index.nodes) for s in sums):
            yield problem_at(
                total,
                f"The total “{total.label}” is not the sum of what stands above it",
                expected=rupiah(min(sums, key=lambda s: abs(s - (total.amount or 0.0)))),
                found=total.text,
            )


@check("warning")
def realisation_exceeds_budget(index: RecordIndex) -> Iterator[Problem]:
    """No more may be spent than the budget allows (Government Regulation 12/2019)."""
    for node in index.record.nodes:
        purses = _by_purse(index.budgets_of[node.id])
        for (kind, period), spent in purses.items():
            ceiling = _range(purses.get(("pagu", period), []), node)
            used = _range(spent, node)
            if kind == "realisasi" and used and ceiling and used.low > ceiling.high + ROUNDING_RUPIAH:
                yield problem_at(
                    spent[0],
                    f"More is spent on “{title(node)}” than its budget",
                    expected=f"at most {rupiah(ceiling.high)}",
                    found=spent[0].text,
                )


@check("warning")
def budgets_of_one_node_differ(index: RecordIndex) -> Iterator[Problem]:
    """A program, kegiatan or sub kegiatan has one budget in one period, wherever it is printed
    (Permendagri 77/2020).

    Where most nodes have several, that is one finding: the table has columns of its own, or was misread. So is it where several
    nodes have two amounts each on one page: a budget before and after its change.
    """
    funded = [node for node in index.record.nodes if index.budgets_of[node.id]]
    problems = {node.id: list(_differing(node, index.budgets_of[node.id])) for node in funded}
    differing = [found for found in problems.values() if found]
    if len(differing) >= MANY and len(differing) > len(funded) / 2:
        first = differing[0][0]
        message = f"{len(differing)} of {len(funded)} budgets have several amounts for one period: another form, or misread"
        yield Problem(message, first.page, first.bbox, first.expected, first.found)
        return
    paired = _paired_pages(index, funded)
    for page, nodes in paired.items():
        message = f"{len(nodes)} budgets on page {page} have two amounts each: before and after a change, or misread"
        yield Problem(message, page)
    for node in funded:
        if not _is_explained(index.budgets_of[node.id], paired):
            yield from problems[node.id]


def _paired_pages(index: RecordIndex, funded: Iterable[Node]) -> dict[int, list[Node]]:
    """The pages on which several nodes have two amounts of one purse each, with these nodes."""
    found: dict[int, list[Node]] = defaultdict(list)
    for node in funded:
        for page in sorted({b.page for b in index.budgets_of[node.id]}):
            own = _by_purse(b for b in index.budgets_of[node.id] if b.page == page)
            if any(_distinct(printed) == PAIR for printed in own.values()):
                found[page].append(node)
    return {page: nodes for page, nodes in found.items() if len(nodes) >= MANY}


def _is_explained(budgets: Iterable[Budget], paired: Mapping[int, list[Node]]) -> bool:
    """Whether the two amounts of each purse may be those before and after a change: one of them stands on such a page."""
    purses = [printed for printed in _by_purse(budgets).values() if _distinct(printed) > 1]
    return all(_distinct(printed) == PAIR and any(b.page in paired for b in printed) for printed in purses)


def _distinct(budgets: Iterable[Budget]) -> int:
    return len({budget.amount for budget in budgets})


@check("info")
def budgets_of_one_name_differ(index: RecordIndex) -> Iterator[Problem]:
    """A name under several parents with another budget each: shares of one program, or a mistake
    (Permendagri 77/2020).
    """
    by_name: dict[tuple[str, str], list[Node]] = defaultdict(list)
    for node in index.record.nodes:
        if node.name and node.level in FUNDED:
            by_name[(node.level, fold(node.name))].append(node)
    for nodes in by_name.values():
        firsts = [printed[0] for node in nodes for printed in _by_purse(index.budgets_of[node.id]).values()]
        yield from _differing(nodes[0], firsts)


def _differing(node: Node, budgets: Iterable[Budget]) -> Iterator[Problem]:
    for printed in _by_purse(budgets).values():
        first = printed[0]
        for other in printed[1:] if len(printed) != len(node.names) else ():
            if abs((other.amount or 0.0) - (first.amount or 0.0)) > ROUNDING_RUPIAH:
                message = f"“{title(node)}” has another {other.kind} on page {first.page}"
                yield problem_at(other, message, expected=first.text, found=other.text)


def _by_purse(budgets: Iterable[Budget]) -> dict[Purse, list[Budget]]:
    """Well-formed amounts by kind and period."""
    purses: dict[Purse, list[Budget]] = defaultdict(list)
    for budget in budgets:
        if budget.amount is not None:
            purses[(budget.kind, budget.period)].append(budget)
    return purses


def _range(budgets: list[Budget], node: Node) -> Range | None:
    """What a node's amount may be: any that is printed; of a node with several names and as many amounts, their sum."""
    amounts = [budget.amount for budget in budgets if budget.amount is not None]
    if not amounts:
        return None
    together = len(node.names) > 1 and len(amounts) == len(node.names)
    return Range(sum(amounts), sum(amounts)) if together else Range(min(amounts), max(amounts))


def _amount(index: RecordIndex, node: Node, purse: Purse) -> Range | None:
    budgets = index.budgets_of[node.id]
    whole = _range(_by_purse(budgets).get(purse, []), node)
    garbled = any(b.amount is None and should_be_money(b.text) and (b.kind, b.period) == purse for b in budgets)
    return Range(whole.low, inf) if whole is not None and garbled and len(node.names) > 1 else whole


def _share(index: RecordIndex, node: Node, purse: Purse) -> Range | None:
    """What of a node's amount may belong to one of its parents: all of it, or any part where it has several."""
    whole = _amount(index, node, purse)
    return Range(0.0, whole.high) if whole is not None and len(index.parents_of[node.id]) > 1 else whole


def _possible_totals(index: RecordIndex, purse: Purse, page: int) -> list[float]:
    amounts = {node.id: a.low for node in index.record.nodes if (a := _amount(index, node, purse)) is not None}
    covered = {below for node_id in amounts for below in index.descendants(index.nodes[node_id])}
    groups: list[set[str]] = [{node_id for node_id in amounts if node_id not in covered}]
    for level in FUNDED:
        groups.append({node_id for node_id in amounts if index.nodes[node_id].level == level})
    sums = []
    for group in groups:
        sums.append(sum(amounts[node_id] for node_id in group))
        sums.append(sum(amounts[n] for n in group if index.nodes[n].page == page))
        sums.append(sum(amounts[n] for n in group if index.nodes[n].page <= page))
    return [total for total in sums if total]
