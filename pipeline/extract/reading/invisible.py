"""Text that no reader sees: white on the white of the page, as offices hide what they do not delete."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pipeline.page import BBox, Shape, Word

WHITE = 250
"""Value of each channel, 0 to 255, from which text or ground is white."""
CONTRAST = 16
"""Grey values, 0 to 255, between the darkest and the lightest pixel of a word from which it can be seen."""
INNER = 0.25
"""Share of a word's height left out above and below: rules and fills of neighbours."""
LARGEST = 4_000
"""Pixels of the drawn page's longer side; a letter of eight points still has a pixel on the largest sheets."""


def without_invisible(loaded: Any, words: tuple[Word, ...], shapes: Sequence[Shape]) -> tuple[Word, ...]:
    """A page's words (PyMuPDF page ``loaded``, words and shapes in its points) without those that cannot be seen on it.

    Only white words on no coloured shape are looked at, in a drawing of the page: pictures and shadings may lie under them.
    """
    whites = {colour for colour in {word.colour for word in words} if _is_white(colour)}
    if not whites:
        return words
    white = [k for k, word in enumerate(words) if word.colour in whites]
    grounds = [s.bbox for s in shapes if s.fill is not None and min(s.fill) * 255 < WHITE]
    suspected = [k for k in white if not any(_lies_on(words[k].bbox, ground) for ground in grounds)]
    hidden = _unseen(loaded, words, suspected) if suspected else set()
    return tuple(word for k, word in enumerate(words) if k not in hidden) if hidden else words


def _is_white(colour: int) -> bool:
    return min(colour >> 16 & 255, colour >> 8 & 255, colour & 255) >= WHITE


def _lies_on(word: BBox, ground: BBox) -> bool:
    x, y = (word[0] + word[2]) / 2, (word[1] + word[3]) / 2
    return ground[0] <= x <= ground[2] and ground[1] <= y <= ground[3]


def _unseen(loaded: Any, words: Sequence[Word], suspected: Sequence[int]) -> set[int]:
    """Those of the suspected words whose place in the drawn page is of one colour."""
    import numpy as np
    import pymupdf

    scale = min(1.0, LARGEST / max(loaded.rect.width, loaded.rect.height))
    matrix: Any = pymupdf.Matrix
    drawn = loaded.get_pixmap(matrix=matrix(scale, scale), colorspace=pymupdf.csGRAY, alpha=False)
    pixels = np.frombuffer(drawn.samples, dtype=np.uint8).reshape(drawn.height, drawn.stride)[:, : drawn.width]
    out = set()
    for k in suspected:
        x0, y0, x1, y1 = words[k].bbox
        inner = INNER * (y1 - y0)
        rows = slice(max(int((y0 + inner) * scale), 0), int((y1 - inner) * scale) + 1)
        seen = pixels[rows, max(int(x0 * scale), 0) : int(x1 * scale) + 1]
        if seen.size and int(seen.max()) - int(seen.min()) < CONTRAST:
            out.add(k)
    return out
