"""What a report's running text says against what its tables print."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.audit.index import RecordIndex
from pipeline.audit.registry import Problem, check
from pipeline.normalize.units import canonical_unit
from pipeline.record import Statement, Value

KINDS = ("target", "realisasi", "capaian")
"""Kinds of figures that tables print too."""
ROUNDING = 0.005
"""Share of a figure by which the text may round it."""
WHOLE = 20.0
"""Figures from this one on are cut to whole numbers in a text: 112 % for 112,59 %."""


@check("info")
def text_disagrees(index: RecordIndex) -> Iterator[Problem]:
    """The running text gives an indicator another figure of a year than the tables (PermenPAN-RB 53/2014 asks for one)."""
    for said in index.record.document.statements:
        if said.indicator not in index.indicators or said.kind not in KINDS or said.number is None:
            continue
        printed = [v for v in index.values_of[said.indicator] if v.value is not None]
        same = [v for v in printed if v.kind == said.kind and _may_be_meant(index, said, v)]
        if same and not any(_agrees(said.number, v.value or 0.0) for v in printed):
            name = index.indicators[said.indicator].name
            found = ", ".join(dict.fromkeys(v.text for v in same))
            message = f"The text gives “{name}” another {said.kind} than the tables: {said.text}"
            yield Problem(message, said.page, said.bbox, expected=found, found=said.text)


def _may_be_meant(index: RecordIndex, said: Statement, value: Value) -> bool:
    """Whether a printed figure is of the year that the text names, or of the report's own where it names none, and no figure of
    another unit."""
    units = {canonical_unit(said.unit), canonical_unit(value.unit)} - {None}
    if said.kind != "capaian" and len(units) > 1:
        return False
    year = said.year or index.record.document.year
    return value.period is None or year is None or value.period == str(year)


def _agrees(said: float, printed: float) -> bool:
    if said == round(said) and abs(printed) > WHOLE and abs(said - printed) < 1:
        return True
    return abs(said - printed) <= ROUNDING * abs(printed)
