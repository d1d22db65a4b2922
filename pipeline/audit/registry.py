"""The register of checks: a check is a function from a record's index to findings, known by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from pipeline.audit.index import RecordIndex
from pipeline.record import BBox, Finding, Severity


@dataclass(frozen=True, slots=True)
class Problem:
    """What a check found, before it is known under which name: place, message, what was expected and
    found.
    """

    message: str
    page: int | None
    bbox: BBox | None = None
    expected: str | None = None
    found: str | None = None


Check = Callable[[RecordIndex], Iterator[Problem]]
CHECKS: dict[str, tuple[Severity, Check]] = {}
"""Every registered check with the severity of its findings, by the function's name."""


def check(severity: Severity) -> Callable[[Check], Check]:
    """Registers a check under its function's name."""

    def register(function: Check) -> Check:
        CHECKS[function.__name__] = (severity, function)
        return function

    return register


def run_checks(index: RecordIndex) -> Iterator[Finding]:
    """The findings of all checks, in order of registration."""
    for name, (severity, function) in CHECKS.items():
        for problem in function(index):
            yield Finding(
                check=name,
                severity=severity,
                page=problem.page,
                bbox=problem.bbox,
                message=problem.message,
                expected=problem.expected,
                found=problem.found,
            )


def problem_at(item: Any, message: str, expected: str | None = None, found: str | None = None) -> Problem:
    """A problem at the place of a node, indicator, value, budget, action or total."""
    return Problem(message, item.page, item.bbox, expected, found)


def rupiah(amount: float) -> str:
    """An amount as offices print it: ``Rp 1.250.000``."""
    return "Rp " + f"{amount:,.0f}".replace(",", ".")
