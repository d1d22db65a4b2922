"""Block arrows are told from triangles and bars by their breadth along their length."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from pipeline.extract.recognition.arrows import block_arrow


def arrow(shaft: int = 8, length: int = 14, head: int = 16) -> NDArray[np.bool_]:
    """An arrow that points to the right."""
    breadths = [shaft] * length + list(range(head, 0, -2))
    out = np.zeros((head, len(breadths)), dtype=bool)
    for x, breadth in enumerate(breadths):
        top = (head - breadth) // 2
        out[top : top + breadth, x] = True
    return out


@pytest.mark.parametrize(
    ("turn", "tip"), [(lambda a: a, (22.0, 8.0)), (lambda a: a[:, ::-1], (0.0, 8.0)), (lambda a: a.T, (8.0, 22.0))]
)
def test_an_arrow_points_where_its_head_runs_out(turn, tip) -> None:  # type: ignore[no-untyped-def]
    corners = block_arrow(turn(arrow()))
    assert len(set(corners)) == 7
    assert tip in corners


@pytest.mark.parametrize("shape", [np.ones((10, 30), dtype=bool), np.tri(20, dtype=bool), arrow(length=1), arrow()[:, :5]])
def test_bars_triangles_and_pieces_are_none(shape: NDArray[np.bool_]) -> None:
    assert block_arrow(shape) == []


def test_the_end_of_a_curve_is_none() -> None:
    """Its breadths are those of an arrow, but what would be the shaft lies at one side of the head."""
    bent = arrow()
    bent[:, :14] = np.roll(bent[:, :14], -4, axis=0)
    assert block_arrow(arrow())
    assert block_arrow(bent) == []
