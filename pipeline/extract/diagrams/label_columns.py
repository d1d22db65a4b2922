"""Labels in a column of their own, each on as many lines as it takes, beside what they say behind a colon.

    Nama Sub      : Pengelolaan Pelayanan
    Kegiatan      Kesehatan Ibu Hamil
    Indikator     : Jumlah ibu hamil

The colons stand below each other; a line without one goes on with the label at its left and with what is said at its right.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.geometry.grid import Line
from pipeline.extract.words.labels import parse_label
from pipeline.page import Word

LEAST_COLONS = 3
"""Lines with a colon that make a column."""
FLUSH = 0.3
"""The colons stand within this many letter heights of each other."""


def labels_together(lines: Sequence[Line]) -> list[Line]:
    """The lines with each label before what it says, where labels run over several lines beside it; else as they are."""
    at = _colons(lines)
    if at is None:
        return list(lines)
    sides = [_sides(line, at) for line in lines]
    out: list[Line] = []
    k = 0
    while k < len(lines):
        n = k + 1
        while n < len(lines) and _opens(lines[k]) and not _opens(lines[n]):
            n += 1
        left = [word for words, _ in sides[k:n] for word in words]
        if n - k > 1 and any(words for words, _ in sides[k + 1 : n]) and _is_label(" ".join(w.text for w in left)):
            out.append(Line((*left, *sides[k][1])))
            out += [Line(tuple(words)) for _, words in sides[k + 1 : n] if words]
        else:
            out += lines[k:n]
        k = n
    return out


def _is_label(text: str) -> bool:
    label = parse_label(f"{text} :")
    return label is not None and label.marked and not label.rest


def _colons(lines: Sequence[Line]) -> float | None:
    """Where words with a colon in front begin, one below the other behind a label; None where no such column is."""
    starts = [w.bbox[0] for line in lines for w in _marks(line)]
    if len(starts) < LEAST_COLONS:
        return None
    size = lines[0].words[0].size
    return min(starts) if max(starts) - min(starts) <= FLUSH * size else None


def _opens(line: Line) -> bool:
    """The line has a label and its colon."""
    return bool(_marks(line))


def _marks(line: Line) -> list[Word]:
    """The words of a line that begin with a colon, behind its first."""
    return [w for w in line.words[1:] if w.text.startswith(":")]


def _sides(line: Line, at: float) -> tuple[list[Word], list[Word]]:
    """The words left of the column of colons, and those from it on."""
    return [w for w in line.words if w.bbox[0] < at], [w for w in line.words if w.bbox[0] >= at]
