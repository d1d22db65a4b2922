"""Documents of one office against each other: the same indicator, the same money, another figure.

These checks see all documents together, so they run when all are loaded; each is a function from statements to problems.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from pipeline.audit.registry import Problem
from pipeline.normalize.indicator_form import unit_kind
from pipeline.record import BBox, Finding, Severity

ROUNDING_SHARE = 0.005
"""Share by which figures may differ: one document rounds what another prints in full."""
ROUNDING_RUPIAH = 1.0


@dataclass(frozen=True, slots=True)
class Statement:
    """A figure of a document: ``subject`` identifies what it is of (the same for the same indicator or program), ``title``
    names it. ``office`` is region and organisation; ``document`` an id, ``file`` its name. ``period`` is known. ``also`` are
    other readings of the figure: quarters' targets may lead to the year's by the last or by their sum.
    """

    office: tuple[str, str]
    document: int
    file: str
    subject: str
    title: str
    kind: str
    period: str
    text: str
    value: float
    unit: str | None
    page: int
    bbox: BBox | None = None
    also: tuple[float, ...] = ()

    def differs(self, other: Statement, share: float, absolute: float) -> bool:
        """Whether no reading of one is that of the other, up to a share or an absolute difference."""
        mine, theirs = (self.value, *self.also), (other.value, *other.also)
        return not any(abs(a - b) <= max(share * max(abs(a), abs(b)), absolute) for a in mine for b in theirs)


Contradiction = tuple[Statement, Problem]
AcrossCheck = Callable[[Sequence[Statement]], Iterator[Contradiction]]


def documents_contradict(statements: Sequence[Statement]) -> Iterator[Contradiction]:
    """An indicator of an office has one target and one result for one period, in whatever document (PermenPAN-RB 53/2014).

    A plan that was revised since shows here too: then the later document is right. Told once for each further document.
    """
    for kind in ("target", "realisasi"):
        for same in _grouped(s for s in statements if s.kind == kind):
            first = same[0]
            for other in _of_other_documents(first, same):
                units = {unit for s in (first, other) if (unit := unit_kind(s.unit))}
                if len(units) <= 1 and first.differs(other, ROUNDING_SHARE, 0.0):
                    message = (
                        f"The {kind} of “{other.title}” for {other.period} is another one in {first.file}, page {first.page}"
                    )
                    yield other, Problem(message, other.page, other.bbox, first.text, other.text)


def budgets_of_documents_differ(statements: Sequence[Statement]) -> Iterator[Contradiction]:
    """A program, kegiatan or sub kegiatan has one pagu a year in all documents of its office, but for a changed budget (APBD
    perubahan, Permendagri 77/2020).
    """
    for same in _grouped(s for s in statements if s.kind == "pagu"):
        first = same[0]
        for other in _of_other_documents(first, same):
            if first.differs(other, 0.0, ROUNDING_RUPIAH):
                message = f"The pagu of “{other.title}” for {other.period} is another one in {first.file}, page {first.page}"
                yield other, Problem(message, other.page, other.bbox, first.text, other.text)


ACROSS_CHECKS: dict[str, tuple[Severity, AcrossCheck]] = {
    "documents_contradict": ("warning", documents_contradict),
    "budgets_of_documents_differ": ("info", budgets_of_documents_differ),
}
"""Every check across documents, with the severity of its findings."""


def audit_offices(statements: Iterable[Statement]) -> Iterator[tuple[int, Finding]]:
    """The findings of all checks across documents, each with the id of the document that it belongs to."""
    known = sorted(statements, key=lambda s: (s.office, s.subject, s.period, s.file, s.page))
    for name, (severity, function) in ACROSS_CHECKS.items():
        for statement, problem in function(known):
            yield (
                statement.document,
                Finding(
                    check=name, severity=severity, page=problem.page, bbox=problem.bbox, message=problem.message,
                    expected=problem.expected, found=problem.found,
                ),
            )  # fmt: skip


def _grouped(statements: Iterable[Statement]) -> Iterator[list[Statement]]:
    """Statements of one office about one thing and period, where several documents make them."""
    for _, group in groupby(statements, key=lambda s: (s.office, s.subject, s.period)):
        same = list(group)
        if len({statement.document for statement in same}) > 1:
            yield same


def _of_other_documents(first: Statement, same: Sequence[Statement]) -> Iterator[Statement]:
    """One statement of each other document: the one nearest to the first, as a document may have several."""
    by_document: dict[int, list[Statement]] = defaultdict(list)
    for statement in same:
        by_document[statement.document].append(statement)
    own = [statement.value for statement in by_document.pop(first.document)]
    for others in by_document.values():
        yield min(others, key=lambda s: min(abs(s.value - value) for value in own))
