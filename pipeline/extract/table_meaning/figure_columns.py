"""What columns of figures are by their neighbours: percentages, and which year a capaian is of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.geometry.grid import Cell
from pipeline.extract.table_meaning.column import Column
from pipeline.extract.table_meaning.header_text import pattern, tight

_SO_FAR = re.compile(r"(\d{4})-01/\1-\d\d")
"""From January to a later month."""


def compared(columns: list[Column]) -> list[Column]:
    """A capaian without a period of its own has that of the table's realisasi, where all of it is of one year; the only one,
    right of what was realised in several years, that of the last."""
    realised = [c for c in columns if c.role == "value" and c.kind == "realisasi"]
    years = {c.period for c in realised}
    reached = [c.index for c in columns if c.role == "value" and c.kind == "capaian"]
    if not years or not all(re.fullmatch(r"\d{4}", year or "") for year in years):
        return columns
    if len(years) > 1 and not (len(reached) == 1 and reached[0] > max(c.index for c in realised)):
        return columns
    year = max(year for year in years if year)
    return [replace(c, period=year) if c.role == "value" and c.kind == "capaian" and c.period is None else c for c in columns]


def planned_for_year(columns: list[Column]) -> list[Column]:
    """A pagu headed together with what was spent of it so far ("ANGGARAN s.d. TRIWULAN III": "PAGU", "REALISASI") is the
    year's."""
    spent = {c.period for c in columns if c.role == "budget" and c.kind == "realisasi" and c.period}
    out = []
    for column in columns:
        so_far = _SO_FAR.fullmatch(column.period or "")
        own = column.role == "budget" and column.kind == "pagu" and column.period in spent
        out.append(replace(column, period=so_far[1]) if own and so_far else column)
    return out


def against_targets(columns: list[Column]) -> list[Column]:
    """A percentage headed as set against a target ("% thd Target 2018") is the capaian of what was realised last, which stands
    left of it; the year behind the word is the target's."""
    out: list[Column] = []
    for column in columns:
        left = [c for c in out if c.role == "value" and c.kind == "realisasi"]
        header = tight(column.header.split(" > ")[-1])
        if left and column.role in ("percent", "share", "value") and pattern("against").search(header):
            year = max((c.period for c in left if c.period), default=None)
            unit = "%" if "%" in column.header or column.role != "value" else None
            column = replace(column, role="value", kind="capaian", period=year, unit=column.unit or unit)
        out.append(column)
    return out


def counted(columns: list[Column]) -> list[Column]:
    """A "Volume" beside its unit ("Indikator | Volume | Satuan") is the target, where the indicator has no other figures."""
    out = list(columns)
    for k, column in enumerate(columns):
        leaf = tight(column.header.split(" > ")[-1])
        if column.role != "note" or not pattern("small", "figure").search(leaf):
            continue
        beside = [columns[j].role for j in (k - 1, k + 1) if 0 <= j < len(columns)]
        left = next((c for c in reversed(columns[:k]) if c.role in ("indicator", "value", "name", "statement")), None)
        right = columns[k + 2].role if beside[-1] == "unit" and k + 2 < len(columns) else beside[-1]
        if "unit" in beside and left is not None and left.role == "indicator" and right != "value":
            out[k] = replace(column, role="value", kind="target")
    return out


def percents(columns: list[Column]) -> list[Column]:
    """A bare "%", or a share beside figures: of money beside money, the capaian beside an indicator's figures; beside what was
    realised in several years, in a table without targets, how one year is to the other, which is no capaian."""
    out: list[Column] = []
    figures = [c for c in columns if c.role == "value"]
    yearly = len({c.period for c in figures if c.kind == "realisasi"}) > 1 and all(c.kind == "realisasi" for c in figures)
    for column in columns:
        left = next((c for c in reversed(out) if c.role in ("value", "budget", "share")), None)
        if column.role == "percent":
            if yearly and column.kind is None and left is not None and left.role == "value":
                column = replace(column, role="note")
            elif left is not None and left.role == "value" and column.kind != "target":
                period = column.period or left.period
                column = replace(column, role="value", kind="capaian", unit=column.unit or "%", period=period)
            else:
                column = replace(column, role="share" if left is not None else "note")
        elif (
            column.kind == "capaian"
            and left is not None
            and left.role == "budget"
            and pattern("share").search(tight(column.header))
            and not pattern("small", "figure").search(tight(column.header.split(" > ")[-1]))
            and not pattern("share", "performance").search(tight(column.header))
        ):
            column = replace(column, role="share", kind=None)
        out.append(column)
    return out


def changed(columns: Sequence[Column], paths: Sequence[Sequence[Cell]]) -> list[Column]:
    """The columns, "Perubahan" read as what stands before the change beside it ("Murni", "Induk", "Semula") under one header:
    the figures after it. Elsewhere it is how much they changed by."""
    out = list(columns)
    for k, column in enumerate(columns[1:], 1):
        if column.role != "note" or len(paths[k]) < 2 or not pattern("changed", "after").search(tight(paths[k][-1].text)):
            continue
        beside, head = columns[k - 1], paths[k - 1]
        same = len(head) > 1 and head[-2] is paths[k][-2] and pattern("changed", "before").search(tight(head[-1].text))
        if same and beside.role in ("budget", "value"):
            out[k] = replace(beside, index=k, header=column.header)
    return out
