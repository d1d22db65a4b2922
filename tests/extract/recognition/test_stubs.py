"""Short ends of connectors between a trunk and a box are found, cells' sides and gaps are none."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.extract.recognition.raster_lines import Segment
from pipeline.extract.recognition.stubs import find_stubs

LETTER = 24.0
BOX = (140.0, 60.0, 300.0, 120.0)
TRUNK = Segment((110, 20, 114, 220), level=False)


def stubs(*bars: tuple[int, int, int, int], trunk: Segment = TRUNK, ruled: bool = False, flip: bool = False) -> list[Segment]:
    lines = np.zeros((260, 340), np.uint8)
    for x0, y0, x1, y1 in (trunk.box, *bars):
        lines[y0:y1, x0:x1] = 255
    rules = lines if ruled else np.zeros_like(lines)
    if not flip:
        return find_stubs(lines, rules, [trunk], [BOX], LETTER)
    x0, y0, x1, y1 = trunk.box
    turned = Segment((y0, x0, y1, x1), level=True)
    return find_stubs(lines.T.copy(), rules.T.copy(), [turned], [(BOX[1], BOX[0], BOX[3], BOX[2])], LETTER)


@pytest.mark.parametrize("flip", [False, True])
def test_a_bar_from_trunk_to_box_is_a_stub_that_ends_just_before_the_box(flip: bool) -> None:
    (found,) = stubs((114, 88, 140, 92), flip=flip)
    assert found.level is not flip
    assert (found.start, found.end, found.thickness) == (112, 136, 4)


@pytest.mark.parametrize(
    "bar",
    [(114, 88, 130, 92), (114, 70, 140, 112), (114, 140, 140, 144)],
    ids=["a gap", "a fill", "below the box"],
)
def test_other_ink_beside_a_trunk_is_none(bar: tuple[int, int, int, int]) -> None:
    assert stubs(bar) == []


def test_a_rule_is_no_stub_nor_is_what_leaves_a_boxs_side() -> None:
    assert stubs((114, 88, 140, 92), ruled=True) == []
    assert stubs((114, 88, 140, 92), trunk=Segment((110, 88, 114, 120), level=False)) == []
    side = Segment((299, 60, 302, 120), level=False)
    assert find_stubs(np.full((260, 340), 255, np.uint8), np.zeros((260, 340), np.uint8), [side], [BOX], LETTER) == []
