"""The detector sees every part of a picture, whatever its size."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.extract.recognition import engine
from pipeline.extract.recognition.engine import OVERLAP, TILE, Picture, PixelBox


@example(TILE + OVERLAP // 2, 100)
@given(st.integers(1, 4 * TILE), st.integers(1, 2 * TILE))
def test_tiles_cover_the_picture(width: int, height: int) -> None:
    seen = np.zeros((height, width), np.bool_)
    picture = np.broadcast_to(np.uint8(255), (height, width, 3))

    def look(tile: Picture) -> list[PixelBox]:
        high, wide = tile.shape[:2]
        assert max(high, wide) <= TILE + OVERLAP
        sizes.append((high, wide))
        return []

    sizes: list[tuple[int, int]] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "_detect_tile", look)
        engine.detect(picture, 1.0)
    places = [(top, left) for top in engine._steps(height) for left in engine._steps(width)]
    for (top, left), (high, wide) in zip(places, sizes, strict=True):
        seen[top : top + high, left : left + wide] = True
    assert seen.all()
