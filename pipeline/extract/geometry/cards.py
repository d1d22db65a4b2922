"""Cards: a bordered figure with strips across its whole breadth, as web applications draw them: a head, the text, a foot.

What stands between the strips is a box of its own, no larger than that: the strips touch it from above and below.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.page import BBox, Word

FLUSH = 0.4
"""A strip ends with its card, or touches its top, bottom or another strip, within this many letter heights."""
MOST_HIGH = 0.6
"""A strip is no higher than this share of its card."""


def strips_of(card: BBox, inside: Sequence[BBox], letter: float) -> list[BBox]:
    """The boxes among those ``inside`` that lie across the whole card, from above; the first or last one touches its top or
    bottom. Empty where there are none. ``letter`` is the usual letter height in points."""
    slack = FLUSH * letter
    x0, y0, x1, y1 = card
    across = sorted(
        (
            b
            for b in inside
            if abs(b[0] - x0) <= slack
            and abs(b[2] - x1) <= slack
            and b[1] >= y0 - slack
            and b[3] <= y1 + slack
            and b[3] - b[1] <= MOST_HIGH * (y1 - y0)
        ),
        key=lambda b: b[1],
    )
    if not across or (across[0][1] - y0 > slack and y1 - across[-1][3] > slack):
        return []
    return across


def between_strips(card: BBox, words: Sequence[Word], strips: Sequence[BBox]) -> Iterator[tuple[BBox, list[Word]]]:
    """The parts of a card that its strips leave, each with its words, from above; parts without words are left out."""
    x0, y0, x1, y1 = card
    edges = [y0, *(y for strip in strips for y in (strip[1], strip[3])), y1]
    for top, bottom in zip(edges[::2], edges[1::2], strict=True):
        own = [w for w in words if top <= (w.bbox[1] + w.bbox[3]) / 2 < bottom]
        if own:
            yield (x0, top, x1, bottom), own
