"""Figures that are none: printed as a number, but not well formed."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.audit.index import RecordIndex
from pipeline.audit.registry import Problem, check, problem_at
from pipeline.normalize.quantity import parse_quantity, parse_rupiah


@check("error")
def malformed_number(index: RecordIndex) -> Iterator[Problem]:
    """A figure's groups of digits make no number (arithmetic): thousands stand in threes, not as in ``13.2918.000``."""
    for value in index.record.values:
        if value.value is None and value.grade is None and parse_quantity(value.text, value.unit).garbled:
            name = index.indicators[value.indicator].name
            yield problem_at(value, f"The {value.kind} of “{name}” is no well-formed number", found=value.text)
    for budget in index.record.budgets:
        if budget.amount is None and should_be_money(budget.text):
            name = index.nodes[budget.node].name or index.nodes[budget.node].statement or budget.node
            yield problem_at(budget, f"The budget of “{name}” is no well-formed number", found=budget.text)
    for total in index.record.totals:
        if total.amount is None and should_be_money(total.text):
            yield problem_at(total, f"The total “{total.label}” is no well-formed number", found=total.text)


def should_be_money(text: str) -> bool:
    """Whether a text is meant as an amount, but is no well-formed one."""
    money = parse_rupiah(text)
    return not money.empty and not money.wellformed and any(letter.isdigit() for letter in text)
