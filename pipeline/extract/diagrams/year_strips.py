"""Strips of years below an indicator with its figures right below them, as spreadsheets draw them: "2025 | 2026 | … | 2029"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise, product

from pipeline.extract.geometry.box import Box
from pipeline.normalize.text import squeeze

LEAST_YEARS = 3
"""Years in a row, one after the other, that make a strip."""
_YEAR = re.compile(r"20\d{2}")


def years_of_figures(boxes: Sequence[Box], touch: float) -> tuple[set[int], dict[int, str]]:
    """The boxes of years, and by box the year of each figure right below one; ``touch``: points between boxes that touch."""
    rows: dict[tuple[int, int], list[Box]] = defaultdict(list)
    for box in boxes:
        if box.kind != "text" and _YEAR.fullmatch(squeeze(box.text)):
            rows[(round(box.bbox[1]), round(box.bbox[3]))].append(box)
    heads: dict[int, Box] = {}
    for row in rows.values():
        row.sort(key=lambda b: b.bbox[0])
        runs: list[list[Box]] = [[row[0]]]
        for a, b in pairwise(row):
            on = b.bbox[0] - a.bbox[2] <= touch and int(squeeze(b.text)) == int(squeeze(a.text)) + 1
            if on:
                runs[-1].append(b)
            else:
                runs.append([b])
        heads |= {b.index: b for run in runs if len(run) >= LEAST_YEARS for b in run}
    below = {(round(b.bbox[0]), round(b.bbox[2]), round(b.bbox[1])): b.index for b in boxes if b.kind != "text" and b.lines}
    years: dict[int, str] = {}
    for head in heads.values():
        x0, _, x1, y1 = (round(v) for v in head.bbox)
        near = (below.get((x0 + a, x1 + b, y1 + c)) for a, b, c in product((0, -1, 1), repeat=3))
        found = next((j for j in near if j is not None and j not in heads), None)
        if found is not None:
            years[found] = squeeze(head.text)
    return set(heads), years
