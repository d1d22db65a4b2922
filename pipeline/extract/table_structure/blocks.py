"""Blocks of printed lines that may be a table without column rules: without prose around them and signatures below."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.geometry.printed import BLOCK_GAP, PrintedLine
from pipeline.normalize.period import month_names

LEAST_ROWS = 3
"""Lines over a tail from which a table shows its columns."""
TAIL_GAP = 0.8
"""White space in letter heights over a tail at least."""
WIDER = 1.5
"""How many times wider than any space in the table over it that is."""
ALIGNED = 3.0
"""Points within which two texts begin, end or have their middle at one place."""
MOSTLY_ALIGNED = 0.5
"""Share of a tail's texts that stand in the table's columns, from which it is no tail."""
ROW_TEXTS = 4
"""Texts side by side from which a line is a table's row: signatures stand in two or three columns."""
LONG_TAIL = 12
"""Lines of a tail at most."""

_PLACE = re.compile(
    r"^[A-Z][\w.' ()-]{2,40}?\s*,\s*(?:\d{1,2}|[.\u2026_]{2,})?\s*(?P<month>[A-Za-z]+)\s+(?:(?:19|20)\d{2}|20[.\u2026_]+)\.?$"
)

NOTE = re.compile(r"^(?:keterangan|ket|sumber|source|catatan)\s*\.?\s*:", re.IGNORECASE)
"""What explains a table below it."""
_SIGNED = re.compile(r"^(?:ditetapkan|dibuat|dikeluarkan)\s+di\s+[A-Z]|^pada\s+tanggal\b", re.IGNORECASE)


def blocks(rows: list[PrintedLine], letter: float) -> list[list[PrintedLine]]:
    """Runs of lines without a wide vertical gap; titles above, prose around a table and what is signed below it are cut off."""
    out: list[list[PrintedLine]] = []
    for row in rows:
        if out and row.top - out[-1][-1].bottom <= BLOCK_GAP * letter:
            out[-1].append(row)
        else:
            out.append([row])
    return [without_tail(part, letter) for block in out for part in _without_prose(block)]


def _without_prose(block: list[PrintedLine]) -> list[list[PrintedLine]]:
    """Parts between stretches of unbroken lines that fill the block's width; lone lines before the first row go too."""
    width = max(r.phrases[-1].bbox[2] for r in block) - min(r.phrases[0].bbox[0] for r in block)
    full = [len(r.phrases) == 1 and r.phrases[0].bbox[2] - r.phrases[0].bbox[0] > 0.8 * width for r in block]
    parts: list[list[PrintedLine]] = [[]]
    for k, row in enumerate(block):
        if full[k] and sum(full[max(0, k - 1) : k + 2]) >= 2:
            parts.append([])
        else:
            parts[-1].append(row)
    out = []
    for part in parts:
        first = next((k for k, row in enumerate(part) if len(row.phrases) > 1), None)
        if first is not None:
            # A lone line right above the first row may be the upper line of a header.
            keep = (
                first - 1 if first and part[first].top - part[first - 1].bottom < part[first].bottom - part[first].top else first
            )
            out.append(part[keep:])
    return out


def without_tail(block: list[PrintedLine], letter: float) -> list[PrintedLine]:
    """A block without lines that stand apart below it and keep none of its columns: place, date and signatures, prose.

    The space below the first line, which may be a caption, is no measure.
    """
    gaps = [max(0.0, b.top - a.bottom) for a, b in pairwise(block)]
    for k in range(max(LEAST_ROWS, len(block) - LONG_TAIL), len(block)):
        texts = [phrase.text for phrase in block[k].phrases]
        joined = [f"{left} {right}" for left, right in pairwise(texts)]
        if NOTE.match(texts[0]) or any(_is_place_and_date(text) for text in (*texts, *joined)):
            return block[:k]
        apart = gaps[k - 1] > max(TAIL_GAP * letter, WIDER * max(gaps[1 : k - 1], default=0.0))
        if apart and not _in_columns(block[:k], block[k:]) and not _is_row(block[:k], block[k]):
            return block[:k]
    return block


def _is_row(table: Sequence[PrintedLine], line: PrintedLine) -> bool:
    """Whether a line has as many texts as a signature's never has, and most of them stand where one of the table's does: the
    next row of a table of which one row of few lines stands above."""
    return len(line.phrases) >= ROW_TEXTS and _in_columns(table, [line], least=1)


def _is_place_and_date(text: str) -> bool:
    """Whether a text says where and when something was signed: "Sumedang, 2 Januari 2024", "Ditetapkan di Sumedang"."""
    if _SIGNED.match(text):
        return True
    found = _PLACE.match(text)
    return found is not None and found.group("month").casefold() in month_names()


def _in_columns(table: Sequence[PrintedLine], tail: Sequence[PrintedLine], least: int = 2) -> bool:
    """Whether most texts of a tail begin, end or are centred where several of the table do, at ``least`` so many."""
    places: tuple[Counter[int], ...] = (Counter(), Counter(), Counter())
    for row in table:
        for phrase in row.phrases:
            for count, x in zip(places, _places(phrase.bbox[0], phrase.bbox[2]), strict=True):
                count.update({round(x / ALIGNED) + step for step in (-1, 0, 1)})
    texts = [p for row in tail for p in row.phrases]
    kept = sum(
        any(count[round(x / ALIGNED)] >= least for count, x in zip(places, _places(p.bbox[0], p.bbox[2]), strict=True))
        for p in texts
    )
    return kept >= MOSTLY_ALIGNED * len(texts)


def _places(left: float, right: float) -> tuple[float, float, float]:
    return left, right, (left + right) / 2
