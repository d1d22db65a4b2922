"""What a legend says that dashed lines are: the texts right behind short samples of them."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.geometry.grid import Line
from pipeline.page import Stroke

LEAST_SAMPLE, MOST_SAMPLE = 1.5, 10.0
"""Length of a sample, in letter heights."""
LEVEL = 0.2
"""Letter heights by which a sample may slant."""
SPACE = 1.5
"""White between words of one text at most, in letter heights."""
BEHIND = 4.0
"""White between a sample and its text at most, in letter heights."""


def dashed_meanings(strokes: Sequence[Stroke], lines: Sequence[Line], letter: float) -> tuple[str, ...]:
    """The texts that explain dashed lines; ``letter`` is the usual letter height in points."""
    out = []
    for stroke in strokes:
        if not stroke.dashed:
            continue
        x0, y0, x1, y1 = stroke.bbox
        if y1 - y0 > LEVEL * letter or not LEAST_SAMPLE * letter <= x1 - x0 <= MOST_SAMPLE * letter:
            continue
        near = [s for s in lines if s.bbox[1] <= y0 <= s.bbox[3] and 0 <= s.bbox[0] - x1 <= BEHIND * letter]
        if near:
            out.append(_up_to_gap(min(near, key=lambda s: s.bbox[0]), letter))
    return tuple(out)


def _up_to_gap(line: Line, letter: float) -> str:
    """The words of a line before a gap too wide for a space."""
    words = [line.words[0]]
    for word in line.words[1:]:
        if word.bbox[0] - words[-1].bbox[2] > SPACE * letter:
            break
        words.append(word)
    return " ".join(w.text for w in words)
