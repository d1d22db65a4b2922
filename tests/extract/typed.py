"""Pages set from lines of text, for tests of what reads print and wording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.layout import Layout, lay_out
from pipeline.page import Page, Word

LETTER = 0.5
"""Width of a letter as a share of its height."""
LEADING = 1.35
"""Distance from line to line as a share of the letter height."""


@dataclass(frozen=True)
class Typed:
    """A line: ``x`` its left edge in points, None for the middle of the page; ``gap`` above it in letter heights."""

    text: str
    size: float = 10.0
    bold: bool = False
    x: float | None = 72.0
    gap: float = 0.0


def typed_page(
    lines: Sequence[Typed | str], number: int = 1, width: float = 595.0, height: float = 842.0, top: float = 40.0
) -> Page:
    """An upright page with these lines from the top; columns within a line are parted by a tab."""
    words: list[Word] = []
    y = top
    for index, line in enumerate(lines):
        line = Typed(line) if isinstance(line, str) else line
        y += line.gap * line.size
        length = len(line.text) * LETTER * line.size
        x = line.x if line.x is not None else (width - length) / 2
        for column in line.text.split("\t"):
            for text in column.split():
                end = x + len(text) * LETTER * line.size
                words.append(Word(text, (x, y, end, y + line.size), line.size, line.bold, line=index))
                x = end + LETTER * line.size
            x += 6 * line.size
        y += LEADING * line.size
    return Page(number, width, height, tuple(words))


def typed(*pages: Sequence[Typed | str]) -> list[Layout]:
    """The layouts of such pages."""
    return [lay_out(typed_page(lines, number)) for number, lines in enumerate(pages, 1)]


def title(text: str, size: float = 16.0) -> Typed:
    """A bold line in the middle."""
    return Typed(text, size, bold=True, x=None)
