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
from pipeline.extract.table_meaning.header_text import levels_in, pattern, tight
from pipeline.extract.words.labels import TIER_PARTS, is_statement_wording
from pipeline.normalize.text import squeeze
from pipeline.record import Level

_LABEL = re.compile(r"^(?:outcome|output|hasil|keluaran)\s*(?:\d{1,2}\s*)?[:=\u2013-]\s*", re.IGNORECASE)
_ANNOUNCED = re.compile(r"outcome|output|keluaran")
_OUTCOME = re.compile(r"^outcome(?:program)?$")
_RESULT = re.compile(r"(?:ultimate|intermediate|immediate|final)?outcome|output|hasil|keluaran")
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
    as those of kegiatan and sub kegiatan, "Kondisi Diperlukan / Operasional" beside names of several levels as theirs, and a
    place in the chain of results ("Immediate Outcome") that stands before the table's one column of names as what these are for.
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
    stated_once = [c for c in columns if c.role == "statement"]
    named_once = [c for c in columns if c.role == "name"]
    if len(stated_once) == len(named_once) == 1 and named_once[0].index == stated_once[0].index + 1:
        stated, names = stated_once[0], named_once[0]
        if _RESULT.fullmatch(leaves[stated.index]) and len(names.levels) == 1 and not names.mixed:
            out[stated.index] = replace(stated, levels=names.levels)
    for a, b in pairwise(columns):
        for stated, names in ((a, b), (b, a)):
            if _is_of_several(stated) and names.role == "name" and len(names.levels) > 1:
                out[stated.index] = replace(out[stated.index], levels=names.levels, mixed=True, relative=False)
    return out


def _is_of_several(column: Column) -> bool:
    """Whether a header names the conditions of several tiers, each by a word of its own: "Kondisi Diperlukan / Operasional"."""
    parts = [tight(part) for part in TIER_PARTS.split(column.header.split(" > ")[-1])]
    relative = [bool(pattern("relative").search(part)) for part in parts]
    return (
        column.role == "statement"
        and len(parts) > 1
        and any(relative)
        and all(told or levels_in(part) for told, part in zip(relative, parts, strict=True))
    )
