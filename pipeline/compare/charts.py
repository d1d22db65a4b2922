"""Bar charts as inline SVG: no script, no network, readable in print."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

COLOURS = ("#1f6f8b", "#e08e45", "#7a9e3f", "#8c5a9e")
"""Of the series, in order; they differ in lightness too, for print in grey."""
WIDTH = 900
LABEL_WIDTH = 330
BAR_HEIGHT = 16
ROW_GAP = 10
VALUE_WIDTH = 130
"""Room at the right for the figures, in pixels, as all sizes here."""
LABEL_LETTERS = 46
"""Letters of a label that fit into its width."""


@dataclass(frozen=True, slots=True)
class Bar:
    """What one label has: a value or null per series."""

    label: str
    values: Sequence[float | None]


def bar_chart(title: str, series: Sequence[str], bars: Sequence[Bar], unit: str = "") -> str:
    """A grouped horizontal bar chart from zero, with every figure written beside its bar; empty without figures."""
    bars = [bar for bar in bars if any(_known(value) for value in bar.values)]
    if not bars:
        return ""
    largest = max(abs(value) for bar in bars for value in bar.values if value is not None and _known(value)) or 1.0
    row = len(series) * BAR_HEIGHT + ROW_GAP
    top = 44 if len(series) > 1 else 28
    parts = [_legend(series)] if len(series) > 1 else []
    for number, bar in enumerate(bars):
        parts.append(_group(bar, top + number * row, largest, unit, len(series)))
    height = top + len(bars) * row
    return (
        f'<svg class="chart" role="img" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" '
        f'xmlns="http://www.w3.org/2000/svg"><title>{escape(title)}</title>'
        f'<text x="0" y="16" class="chart-title">{escape(title)}</text>{"".join(parts)}</svg>'
    )


def _legend(series: Sequence[str]) -> str:
    parts = []
    for number, name in enumerate(series):
        x = LABEL_WIDTH + number * 170
        parts.append(
            f'<rect x="{x}" y="24" width="12" height="12" fill="{COLOURS[number % len(COLOURS)]}"/>'
            f'<text x="{x + 18}" y="34">{escape(name)}</text>'
        )
    return "".join(parts)


def _group(bar: Bar, y: float, largest: float, unit: str, series: int) -> str:
    room = WIDTH - LABEL_WIDTH - VALUE_WIDTH
    label = bar.label if len(bar.label) <= LABEL_LETTERS else bar.label[: LABEL_LETTERS - 1] + "…"
    middle = y + series * BAR_HEIGHT / 2 + 4
    parts = [
        f'<text x="{LABEL_WIDTH - 8}" y="{middle:.0f}" text-anchor="end">{escape(label)}<title>{escape(bar.label)}</title></text>'
    ]
    for number, value in enumerate(bar.values):
        if value is None or not _known(value):
            continue
        length = max(abs(value) / largest * room, 1.0)
        place = y + number * BAR_HEIGHT
        parts.append(
            f'<rect x="{LABEL_WIDTH}" y="{place + 1:.0f}" width="{length:.1f}" height="{BAR_HEIGHT - 3}" '
            f'fill="{COLOURS[number % len(COLOURS)]}"/>'
            f'<text x="{LABEL_WIDTH + length + 5:.1f}" y="{place + 12:.0f}">{escape(indonesian(value))}{escape(unit)}</text>'
        )
    return "".join(parts)


def _known(value: float | None) -> bool:
    return value is not None and math.isfinite(value)


def indonesian(value: float) -> str:
    """A number as Indonesians write it: ``1.234.567,5``; at most two decimals, none that are zero."""
    text = f"{value:,.2f}".rstrip("0").rstrip(".")
    return text.translate(str.maketrans(",.", ".,"))
