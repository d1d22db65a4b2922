"""A list's number that stands at the middle of its text's height, where spreadsheets put it: it belongs before the first line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.geometry.grid import Line
from pipeline.page import Word

HANGING = 0.7
"""Letter heights by which the lines of a text may begin apart and still have one left edge."""
_NUMBER = re.compile(r"\(?(?:\d{1,2}|[a-zA-Z])[.)]")


def number_first(lines: Sequence[Line]) -> list[Line]:
    """The lines with the one number left of all of them before the first, where it stood at a later one or between two."""
    number = _number_aside(lines)
    if number is None or number in lines[0].words:
        return list(lines)
    rest = [Line(words) for line in lines if (words := tuple(w for w in line.words if w is not number))]
    return [Line((number, *rest[0].words)), *rest[1:]]


def _number_aside(lines: Sequence[Line]) -> Word | None:
    """The number in a column of its own at the left of a text whose lines all begin at one place."""
    if len(lines) < 2:
        return None
    found = [line.words[0] for line in lines if _NUMBER.fullmatch(line.words[0].text)]
    if len(found) != 1:
        return None
    number = found[0]
    starts = [words[0].bbox[0] for line in lines if (words := [w for w in line.words if w is not number])]
    aligned = max(starts) - min(starts) <= HANGING * number.size
    return number if aligned and number.bbox[2] <= min(starts) and len(starts) > 1 else None
