"""Marks of footnotes: small raised numbers and stars behind a word ("SPIP²", "68,91¹⁾") are no part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

RAISED = 1
"""PyMuPDF's span flag of text that stands above its line's base line."""
SMALLER = 0.85
"""Share of its line's largest letters under which raised text is a mark."""
MOST_APART = 0.5
"""Points by which a mark's box may reach out of its word's."""

_MARK = re.compile(r"^(?:\d{1,2}|[*\u2020\u2021]{1,3}|[a-z])?[)\]]?$")
_POWER = re.compile(r"(?:^|[^A-Za-z])(?:[a-z]{1,2}|10)$")
"""What a raised number belongs to: m², km², 10³."""


def marks_of(spans: Sequence[Any]) -> list[tuple[float, float, str]]:
    """Left and right edge in points and text of the footnote marks among a line's spans."""
    if len(spans) < 2:
        return []
    largest = max(span["size"] for span in spans)
    out = []
    for span in spans:
        text = span["text"].strip()
        if span["flags"] & RAISED and span["size"] <= SMALLER * largest and text and _MARK.match(text):
            out.append((span["bbox"][0], span["bbox"][2], text))
    return out


def without_mark(text: str, left: float, right: float, marks: Sequence[tuple[float, float, str]]) -> tuple[str, float]:
    """A word that reaches from ``left`` to ``right`` (points) without the mark at its end, and where it ends then; a raised
    number behind a short unit and a word that is nothing but a mark stay.
    """
    for start, end, mark in marks:
        inside = left - MOST_APART <= start and end <= right + MOST_APART
        rest = text.removesuffix(mark)
        if inside and rest and rest != text and not (mark.isdigit() and _POWER.search(rest)):
            return rest, start
    return text, right
