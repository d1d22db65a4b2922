"""The detector sees every part of a picture, whatever its size."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.extract.recognition import detection
from pipeline.extract.recognition.detection import OVERLAP, TILE
from pipeline.extract.recognition.engine import Picture, PixelBox


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
        patch.setattr(detection, "_detect_tile", look)
        detection.detect(picture, 1.0)
    places = [(top, left) for top in detection._steps(height) for left in detection._steps(width)]
    for (top, left), (high, wide) in zip(places, sizes, strict=True):
        seen[top : top + high, left : left + wide] = True
    assert seen.all()


@given(st.integers(1, 55), st.integers(1, 55))
def test_parts_are_small_and_tell_every_pixel_once(down: int, across: int) -> None:
    high, wide = down * detection.STEP, across * detection.STEP
    sizes: list[int] = []

    class Echo:
        """A network that answers with the first channel of what it sees."""

        def run(self, data: np.ndarray, last: bool) -> np.ndarray:
            sizes.append(data.shape[2] * data.shape[3])
            assert data.shape[2] % detection.STEP == data.shape[3] % detection.STEP == 0
            lasts.append(last)
            return data[:, :1]

    lasts: list[bool] = []
    tile = np.random.default_rng(0).integers(0, 256, (high, wide, 3), np.uint8)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(detection, "network", lambda task: Echo())
        found = detection._likelihood(tile)
    assert (found == detection._normal(tile)[0, 0]).all()
    assert max(sizes) <= detection.PART
    assert lasts == [False] * (len(lasts) - 1) + [True]
