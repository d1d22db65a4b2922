"""Pieces of rules that are steps of one slanted line: a steep line of a grainy picture falls into upright pieces side by side."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.recognition.raster_lines import Segment

STEP = 0.5
"""Letter heights by which one step stands beside the last, at most."""
GAP = 0.7
"""Letter heights between the end of one step and the beginning of the next, at most."""
LONGEST = 4.0
"""Letter heights of a step at most; longer pieces are rules."""
LEAST_STEPS = 3
"""Steps of a slanted line at least."""


def without_stairs(rules: Sequence[Segment], letter: float) -> list[Segment]:
    """The rules of one direction without those that step aside one after the other, always to the same side."""
    short = sorted((s for s in rules if s.length <= LONGEST * letter), key=lambda s: s.start)
    gone: set[Segment] = set()
    for sign in (1, -1):
        longest: dict[Segment, list[Segment]] = {}
        for k in range(len(short) - 1, -1, -1):
            step = short[k]
            ways = [longest[other] for other in short[k + 1 :] if _follows(step, other, sign, letter)]
            longest[step] = [step, *max(ways, key=len, default=[])]
        for chain in longest.values():
            if len(chain) >= LEAST_STEPS:
                gone.update(chain)
    return [s for s in rules if s not in gone]


def _follows(step: Segment, other: Segment, sign: int, letter: float) -> bool:
    """Whether another piece begins after one has begun, ends after it, and stands beside it by a step."""
    on = other.start > step.start and other.end > step.end and other.start - step.end <= GAP * letter
    return on and 0 < sign * (other.middle - step.middle) <= STEP * letter
