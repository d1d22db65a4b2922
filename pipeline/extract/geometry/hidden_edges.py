"""Edges of rows that no rule draws but the rules across them show: where several upright rules end in the middle of a cell.

Headings over groups of columns are often printed so: "Realisasi Kinerja" over "I | II | III | IV", without a rule between them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

LEAST_ENDS = 2
"""Rules that end at one height within cells, at least, to show an edge there."""
LEAST_APART = 6.0
"""Points between such an edge and the next that is drawn, at least: nearer ones are ends that miss it."""


def hidden_edges(edges: Sequence[float], ends: Sequence[tuple[float, float]], snap: float) -> list[float]:
    """The heights between the outermost ``edges``, away from all of them, at which rules of at least two places end or begin;
    ``ends`` are (place, height) of upright rules, all in points."""
    inside = sorted(
        (height, at)
        for at, height in ends
        if edges[0] < height < edges[-1] and min(abs(height - edge) for edge in edges) > LEAST_APART
    )
    groups: list[list[tuple[float, float]]] = []
    for height, at in inside:
        if groups and height - groups[-1][0][0] <= snap:
            groups[-1].append((height, at))
        else:
            groups.append([(height, at)])
    return [group[0][0] for group in groups if len({round(at / snap) for _, at in group}) >= LEAST_ENDS]


def close_hidden(row: int, below: list[list[bool]], right: list[list[bool]]) -> None:
    """Draws in place the hidden edge above ``row`` between rules that run through it, where it has columns on one side alone.

    ``below[r][c]`` is the rule above row r in column c, ``right[c][r]`` the one left of it.
    """
    through = [c for c in range(len(right)) if right[c][row - 1] and right[c][row]]
    for start, end in pairwise(through):
        over, under = (any(right[c][r] for c in range(start + 1, end)) for r in (row - 1, row))
        if over != under:
            below[row][start:end] = [True] * (end - start)
