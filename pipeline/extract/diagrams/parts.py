"""What a part of a box is, and what a nomenclature code says of its level."""

from __future__ import annotations

import re

from pipeline.page import BBox
from pipeline.record import Level
from pipeline.value import value_class


@value_class
class Part:
    """One part of a box. ``kind``: label, title, statement, name, indicator, target, realisasi, baseline, unit, budget, holder,
    crosscutting, explanation, formula, number, signature, note. ``level`` and ``number`` come from its label; ``item`` is the
    ordinal of a numbered paragraph, or "-" for a bullet. ``labelled``: an indicator named so, a label that introduces names.
    ``apart``: an item of a list whose items are nodes of their own."""

    kind: str
    text: str
    bbox: BBox
    level: Level | None = None
    number: str | None = None
    code: str | None = None
    bold: bool = False
    item: str | None = None
    labelled: bool = False
    year: str | None = None
    apart: bool = False


_NOMENCLATURE = re.compile(r"\d\.\d\d\.\d\d(?P<kegiatan>\.\d{1,2}\.\d\d(?P<sub>\.\d{2,4})?)?", re.IGNORECASE)


def level_of_code(code: str) -> Level | None:
    """The level of what a nomenclature code names ("5.03.02" a program), None for other numbers ("2.1.1")."""
    found = _NOMENCLATURE.fullmatch(code)
    if found is None:
        return None
    return "sub_kegiatan" if found.group("sub") else "kegiatan" if found.group("kegiatan") else "program"
