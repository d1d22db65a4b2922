"""Outcomes and outputs beside or below the names they belong to, as plans from 2025 on print them (Inmendagri 2/2025).

"Bidang Urusan / Program / Outcome / Kegiatan / Subkegiatan / Output" is one column: below each name stands what it is for, with
its indicators. Or "Outcome" and "Output" are columns of their own left of the names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.extract.table_meaning.column import Column
from pipeline.extract.table_meaning.header_text import tight
from pipeline.extract.words.labels import is_statement_wording
from pipeline.normalize.text import squeeze
from pipeline.record import Level

_LABEL = re.compile(r"^(?:outcome|output|hasil|keluaran)\s*(?:\d{1,2}\s*)?[:=\u2013-]\s*", re.IGNORECASE)
_ANNOUNCED = re.compile(r"outcome|output|keluaran")
_OUTCOME = re.compile(r"^outcome(?:program)?$")
_OUTPUT = re.compile(r"^(?:output|keluaran)(?:(?:sub)?kegiatan|/(?:sub)?kegiatan)*$")


def stated_below(texts: Sequence[str], column: Column) -> list[str | None]:
    """For each text of a column of names the statement that it gives the name above it; None for names.

    It is labelled ("Output : Tersedianya …"), or worded as a statement where the column's header announces outcomes.
    """
    announced = bool(_ANNOUNCED.search(tight(column.header))) and not {"tujuan", "sasaran"} & set(column.levels)
    out: list[str | None] = []
    named = False
    for text in texts:
        rest = _LABEL.sub("", squeeze(text))
        worded = is_statement_wording(rest)
        told = named and worded and (announced or rest != squeeze(text))
        named = told or not worded
        out.append(rest if told else None)
    return out


def with_outcomes(columns: Sequence[Column]) -> list[Column]:
    """The columns, "Outcome" right of tujuan and sasaran as statements of programs, "Output" left of another column of indicators
    as those of kegiatan and sub kegiatan.
    """
    out = list(columns)
    leaves = [tight(c.header.split(" > ")[-1]) for c in columns]
    outputs = sum(bool(_OUTPUT.search(leaf)) for leaf in leaves)
    for (column, after), leaf in zip(pairwise(columns), leaves, strict=False):
        left: set[Level] = {level for c in out[: column.index] if c.role == "statement" for level in c.levels}
        if column.role == "statement" and _OUTCOME.search(leaf) and left & {"tujuan", "sasaran"}:
            out[column.index] = replace(column, levels=("program",))
        elif column.role == "indicator" and _OUTPUT.search(leaf) and after.role == "indicator" and outputs == 1:
            named = any(c.role == "name" and len(c.levels) > 1 for c in columns)
            levels: tuple[Level, ...] = ("kegiatan", "sub_kegiatan") if named else ("kegiatan",)
            out[column.index] = replace(column, role="statement", levels=levels, mixed=named)
    return out
