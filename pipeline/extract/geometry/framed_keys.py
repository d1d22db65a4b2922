"""Legends in a frame whose colours stand in a column, each as high as the lines that say what it means: "ULTIMATE OUTCOME" over
"Tujuan Perangkat Daerah" beside one coloured figure."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.geometry.grid import Line
from pipeline.page import BBox, Colour

LEAST_SIGNS = 3
"""Coloured figures of one column that make a legend of several lines an entry."""
MOST_LINES = 3
"""Lines of one entry at most; more are a card with coloured marks."""
SAME_EDGE = 1.0
"""Points within which figures of a column begin and end alike."""
BESIDE = 3.0
"""Letter heights between a figure and its text at most."""


def framed_entries(lines: Sequence[Line], signs: Sequence[tuple[BBox, Colour]]) -> list[tuple[tuple[Line, ...], Colour | None]]:
    """The entries of a legend with their colours, None for its heading and notes; empty where ``lines`` and ``signs`` make none.

    Every figure is of another colour and has its lines beside it, and no line between the first figure and the last has none.
    """
    if len(signs) < LEAST_SIGNS or len({colour for _, colour in signs}) < len(signs) or not _in_column([b for b, _ in signs]):
        return []
    entries: dict[int, list[Line]] = {}
    out: list[tuple[tuple[Line, ...], Colour | None]] = []
    top, foot = min(b[1] for b, _ in signs), max(b[3] for b, _ in signs)
    for line in lines:
        middle = (line.bbox[1] + line.bbox[3]) / 2
        beside = [k for k, (b, _) in enumerate(signs) if b[1] <= middle <= b[3] and _begins_beside(line, b)]
        if len(beside) == 1:
            entries.setdefault(beside[0], []).append(line)
        elif top <= middle <= foot:
            return []
        else:
            out.append(((line,), None))
    if len(entries) < len(signs) or max(map(len, entries.values())) > MOST_LINES:
        return []
    return [*out, *((tuple(own), signs[k][1]) for k, own in entries.items())]


def _in_column(boxes: Sequence[BBox]) -> bool:
    """Whether figures stand one above the other, of one width."""
    return all(abs(b[k] - boxes[0][k]) <= SAME_EDGE for b in boxes for k in (0, 2))


def _begins_beside(line: Line, sign: BBox) -> bool:
    return -SAME_EDGE <= line.bbox[0] - sign[2] <= BESIDE * line.words[0].size
