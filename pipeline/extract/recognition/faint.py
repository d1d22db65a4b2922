"""Rules too faint for a scanner to keep apart from the paper's grain: each pixel of such a rule says nothing, its mean along the
rule does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from pipeline.extract.recognition.engine import Mask, Picture, PixelBox
from pipeline.extract.recognition.raster_lines import INK_WIDTH, Segment, mask_where, rules_of

LEAST, GRAIN = 4.0, 2.0
"""By how much (of 255) the mean along a rule is darker than beside it: at least, and as a multiple of what nine tenths of a
picture stay below."""
RUN, LONG = 4.0, 6.0
"""Letter heights along which the picture is averaged, and of a faint rule at least."""
SHORT_RUN, SHORT = 1.5, 1.8
"""The same for one in whose line a longer one runs."""
IN_LINE, ASIDE = 8.0, 3.0
"""Letter heights between the two at most, and pixels by which they may lie beside each other."""
BREAK, PALE = 1.0, 0.25
"""Letter heights over which a rule has ended, where it is no darker than this share of what it mostly is."""
BESIDE = 3, 6
"""Pixels beside a rule, from and to, that show what it is darker than."""
KNOWN, NEAR = 0.5, 3
"""Share of a rule that lies within so many pixels of known ones: it is one of these."""

LEAST_DOWN, UPRIGHT = 3, 0.15
"""Upright rules of a faint table at least, and their length as a share of that of the level ones."""
MOST = 2.0
"""The length of all faint rules as a multiple of that of the others, at least."""

Rules = tuple[list[Segment], list[Segment]]


def faint_rules(clean: Picture, text: Mask, words: list[PixelBox], letter: float, ruled: Mask, known: Sequence[Segment]) -> Rules:
    """Level and upright rules that are faint, in pixels: long ones, and short ones in line with longer ones.

    ``clean`` is the picture without its ``words``, which ``text`` covers; ``ruled`` covers the rules that are ``known``;
    ``letter``: height of letters.
    """
    grey = np.asarray(clean.min(axis=2), np.uint8)
    long, short = (
        [
            [piece for s in rules for piece in _pieces(grey, s, letter)]
            for rules in _unknown(rules_of(hat, text, words, letter), ruled)
        ]
        for hat in (_hat(grey, RUN * letter, LONG * letter, letter), _hat(grey, SHORT_RUN * letter, SHORT * letter, letter))
    )
    across, down = long
    for found, fresh in zip((across, down), short, strict=True):
        level = found is across
        told = [*found, *(s for s in known if s.level == level and s.length >= LONG * letter)]
        found += [s for s in fresh if not any(_covers(f, s) for f in found) and any(_in_line(s, other, letter) for other in told)]
    return (across, down) if _are_a_table(across, down, known) else ([], [])


def _are_a_table(across: Sequence[Segment], down: Sequence[Segment], known: Sequence[Segment]) -> bool:
    """Whether the faint rules run both ways and are most of a picture's rules: what is faint beside strong rules is the edge of
    paint, a shadow, what compression leaves of a line."""
    level, upright = (sum(s.length for s in rules) for rules in (across, down))
    return len(down) >= LEAST_DOWN and upright >= UPRIGHT * level and level + upright >= MOST * sum(s.length for s in known)


def _covers(rule: Segment, other: Segment) -> bool:
    """Whether one rule is a piece of another."""
    return (
        abs(rule.middle - other.middle) <= ASIDE
        and min(rule.end, other.end) - max(rule.start, other.start) >= KNOWN * other.length
    )


def _in_line(piece: Segment, rule: Segment, letter: float) -> bool:
    """Whether a rule goes on in the line of another."""
    apart = max(rule.start - piece.end, piece.start - rule.end)
    return abs(piece.middle - rule.middle) <= ASIDE and apart <= IN_LINE * letter


def _hat(grey: Any, run: float, long: float, letter: float) -> Any:
    """255 on what is thin, straight, level or upright, at least ``long`` and on average darker than what lies beside it."""
    import cv2

    side = max(7, round(INK_WIDTH * letter)) | 1
    along, least = max(3, round(run)), max(3, round(long))
    out: Any = np.zeros_like(grey)
    for picture, turned in ((grey, False), (np.ascontiguousarray(grey.T), True)):
        found: Any = cv2.morphologyEx(_darker(picture, along, side), cv2.MORPH_OPEN, np.ones((1, least), np.uint8))
        out |= found.T if turned else found
    return out


def _darker(picture: Any, run: int, side: int) -> Any:
    """255 where the mean of ``run`` pixels in a row is darker than those over and below it."""
    import cv2

    hat: Any = cv2.morphologyEx(cv2.blur(picture, (run, 1)), cv2.MORPH_BLACKHAT, np.ones((side, 1), np.uint8))
    return mask_where(hat > max(LEAST, GRAIN * float(np.percentile(hat[::3, ::3], 90))))


def _pieces(grey: Any, rule: Segment, letter: float) -> list[Segment]:
    """A rule as far as it is darker than its sides: the mean of a long run is dark also beyond its ends and over gaps."""
    picture, low, high = (grey, rule.box[1], rule.box[3]) if rule.level else (grey.T, rule.box[0], rule.box[2])
    rows = picture[:, rule.start : rule.end]
    sides = [rows[max(0, low - BESIDE[1]) : max(0, low - BESIDE[0])], rows[high + BESIDE[0] : high + BESIDE[1]]]
    if any(not side.size for side in sides):
        return [rule]
    depth = np.mean([side.mean(axis=0) for side in sides], axis=0) - rows[low:high].mean(axis=0)
    step = max(3, round(BREAK * letter))
    smooth = np.convolve(np.pad(depth, step // 2, mode="edge"), np.ones(step) / step, mode="valid")[: len(depth)]
    seen = np.flatnonzero(smooth > max(LEAST / 2, PALE * float(np.median(smooth))))
    runs = np.split(seen, np.flatnonzero(np.diff(seen) > step // 2) + 1)
    return [_between(rule, int(run[0]), int(run[-1]) + 1) for run in runs if len(run) >= SHORT * letter]


def _between(rule: Segment, first: int, last: int) -> Segment:
    """The piece of a rule between two of its pixels."""
    x0, y0, x1, y1 = rule.box
    start, end = rule.start + first, rule.start + last
    return Segment((start, y0, end, y1) if rule.level else (x0, start, x1, end), rule.level)


def _unknown(found: Rules, ruled: Mask) -> Rules:
    """The rules that are not among those in the mask ``ruled``."""
    import cv2

    around: Any = cv2.dilate(ruled, np.ones((2 * NEAR + 1, 2 * NEAR + 1), np.uint8))
    across, down = (
        [s for s in rules if float((around[s.box[1] : s.box[3], s.box[0] : s.box[2]] > 0).mean()) < KNOWN] for rules in found
    )
    return across, down
