"""Columns of quarters and months whose header says when, not what ("TW I" over "Rp" and "K"): the table's title tells it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.table_meaning.column import Column, Section
from pipeline.extract.table_meaning.column_content import is_part_of_year
from pipeline.extract.table_meaning.header_text import pattern, tight, words
from pipeline.record import DocumentType

LONGEST_TITLE = 14
"""Words of a title; a caption with more is a sentence."""
FIGURES = frozenset({"value", "budget"})
"""Roles of columns whose kind a title may tell."""
OPEN_KINDS = frozenset({"target", "pagu", "realisasi"})
"""Kinds that a column has where nothing tells it; a percentage beside a target is told by that."""
_PLANNED = re.compile(r"target|pagu|alokasi|rencana|aliran ?kas|anggaran ?kas")
_REALISED = re.compile(r"realisasi|realiasi|realisai")
_WATCHED = re.compile(r"evaluasi|monitoring|monev|pemantauan|pengukuran|capaian")
"""What is done with a plan while it is carried out: such a title leaves open which of its figures it prints."""


def titled(sections: Sequence[Section], captions: Sequence[str], kind: DocumentType | None) -> list[Section]:
    """The sections, their figures of quarters and months of the kind that the nearest title among the ``captions`` names, else
    that of such figures beside them, where no header names one; in a document of the type ``realisasi`` they are realised.
    """
    if not any(_is_open(c) for s in sections for c in s.columns):
        return list(sections)
    named = next((k for text in reversed(captions) if (k := _kind_in(text))), "realisasi" if kind == "realisasi" else None)
    return [replace(s, columns=_told(s.columns, named)) for s in sections]


def _told(columns: Sequence[Column], named: str | None) -> list[Column]:
    out = []
    for column in columns:
        kind = (named or _kind_beside(columns, column)) if _is_open(column) else None
        if kind is not None:
            column = replace(column, kind="pagu" if column.role == "budget" and kind == "target" else kind)
        out.append(column)
    return out


def _is_open(column: Column) -> bool:
    """Whether a column of figures is of a part of the year and none of its headers says of what kind."""
    if column.role not in FIGURES or column.kind not in OPEN_KINDS or not is_part_of_year(column.period):
        return False
    heads = [tight(part) for part in column.header.split(" > ")]
    named = any(pattern("kinds", kind).search(head) for head in heads for kind in words()["kinds"])
    return not named and not any(_PLANNED.search(head) or head.startswith("anggaran") for head in heads)


def _kind_beside(columns: Sequence[Column], column: Column) -> str | None:
    """``realisasi`` for money beside figures under one header ("TW I" over "Rp" and "K") that are realised."""
    over = _group(column)
    beside = (c.kind for c in columns if c.role == "value" and c.period == column.period and _group(c) == over)
    return "realisasi" if column.role == "budget" and over and "realisasi" in beside else None


def _group(column: Column) -> str:
    return column.header.rpartition(" > ")[0]


def _kind_in(caption: str) -> str | None:
    """What a title says its table's figures are; None where it says nothing, or both."""
    text = caption.casefold()
    if len(text.split()) > LONGEST_TITLE or text.rstrip().endswith((".", ";", ":")):
        return None
    realised, planned = _REALISED.search(text), _PLANNED.search(text)
    if bool(realised) == bool(planned) or (planned and _WATCHED.search(text)):
        return None
    return "realisasi" if realised else "target"
