"""Lines of a table without column rules that head the rows below them and run across its columns: they show no column."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from pipeline.extract.geometry.printed import PrintedLine

MOST_SHARE = 0.45
"""Share of a block's lines that may be headings."""
MOST_BOLD = 0.3
"""Share of the lines of several texts below the header that may be bold where bold tells headings."""
LEAST_LEFT = 4
"""Lines that must be left to show the columns."""
LEAST_REACH = 0.15
"""Share of the block's width that a heading has at least; shorter lines cross nothing."""

_ORDINAL = re.compile(r"^\(?(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*|[A-Za-z])[.)]?$")


def without_headings(block: Sequence[PrintedLine], edges: Sequence[float]) -> list[PrintedLine]:
    """A block without its heading lines."""
    heads = headings(block, edges)
    return [row for row, head in zip(block, heads, strict=True) if not head]


def headings(block: Sequence[PrintedLine], edges: Sequence[float]) -> list[bool]:
    """For each line of a block whether it is a heading; ``edges`` are heights in points at which rules or paint part rows.

    A heading stands alone in its line, a number before it aside, from the block's left edge on. It is bold where hardly any other
    line is, or has a band between two edges to itself.
    """
    if not block:
        return []
    left = min(row.phrases[0].bbox[0] for row in block)
    right = max(row.phrases[-1].bbox[2] for row in block)
    letter = max((w.size for row in block for w in row.phrases[0].words), default=0.0)
    places = [bisect_right(edges, (row.top + row.bottom) / 2) for row in block]
    bands = Counter(places)
    split = [all(p.bold for p in row.phrases) for row in block if len(row.phrases) > 1]
    body = split[split.index(False) :] if False in split else []
    bold = bool(body) and sum(body) <= MOST_BOLD * len(body)
    out = []
    for row, place in zip(block, places, strict=True):
        banded = 0 < place < len(edges) and bands[place] == 1
        out.append(_is_alone(row, left, right, letter) and (banded or (bold and row.phrases[-1].bold)))
    few = sum(out) <= MOST_SHARE * len(block) and len(block) - sum(out) >= LEAST_LEFT
    return out if few else [False] * len(block)


def _is_alone(row: PrintedLine, left: float, right: float, letter: float) -> bool:
    texts = row.phrases[1:] if len(row.phrases) == 2 and _ORDINAL.match(row.phrases[0].text) else row.phrases
    if len(texts) != 1 or row.phrases[0].bbox[0] > left + letter:
        return False
    return texts[0].bbox[2] - texts[0].bbox[0] >= LEAST_REACH * (right - left)
