"""Rules hardly darker than the paper's grain are found by their mean; edges of paint and lone lines are none."""

from __future__ import annotations

import numpy as np

from pipeline.extract.recognition.engine import Mask, Picture
from pipeline.extract.recognition.faint import faint_rules
from pipeline.extract.recognition.raster_lines import Segment

LETTER = 20.0
ROWS, COLUMNS = range(100, 601, 100), range(100, 901, 200)


def paper(seed: int = 3) -> Picture:
    """A grey sheet with grain."""
    grain = np.random.default_rng(seed).normal(235, 5, (700, 1000, 1)).clip(0, 255)
    return np.repeat(grain.astype(np.uint8), 3, axis=2)


def ruled(sheet: Picture, depth: int = 16, gap: bool = False) -> Picture:
    """A table's rules, two pixels wide; with a gap in its second column rule."""
    out = sheet.astype(np.int16)
    for y in ROWS:
        out[y : y + 2, 100:902] -= depth
    for k, x in enumerate(COLUMNS):
        for low, high in ((102, 200), (202, 300), (302, 400), (402, 500), (502, 600)):
            if not (gap and k == 1 and low == 302):
                out[low:high, x : x + 2] -= depth
    return out.clip(0, 255).astype(np.uint8)


def found(sheet: Picture, known: list[Segment] | None = None) -> tuple[list[Segment], list[Segment]]:
    bare: Mask = np.zeros(sheet.shape[:2], np.uint8)
    return faint_rules(sheet, bare, [], LETTER, bare, known or [])


def test_the_rules_of_a_faint_table() -> None:
    across, down = found(ruled(paper()))
    assert sorted(round(s.middle) for s in across) == [y + 1 for y in ROWS]
    assert sorted({round(s.middle) for s in down}) == [x + 1 for x in COLUMNS]
    assert all(abs(s.start - 100) <= 12 and abs(s.end - 902) <= 12 for s in across)


def test_a_rule_ends_where_a_cell_spans_it() -> None:
    _, down = found(ruled(paper(), gap=True))
    second = sorted((s.start, s.end) for s in down if round(s.middle) == 301)
    assert len(second) == 2
    assert abs(second[0][1] - 302) <= 15
    assert abs(second[1][0] - 400) <= 15


def test_grain_alone_and_lines_of_one_direction_are_no_table() -> None:
    assert found(paper()) == ([], [])
    lines = paper().astype(np.int16)
    for y in ROWS:
        lines[y : y + 2, 100:902] -= 16
    assert found(lines.clip(0, 255).astype(np.uint8)) == ([], [])


def test_beside_strong_rules_faint_ones_are_left_alone() -> None:
    strong = [Segment((50, 20 + 20 * k, 950, 22 + 20 * k), True) for k in range(9)]
    assert found(ruled(paper()), strong) == ([], [])
