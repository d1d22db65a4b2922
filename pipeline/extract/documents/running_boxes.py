"""Heads and feet of pages with drawings, no part of these: texts that pages print alike, and a template's title bars."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from pipeline.extract.geometry.box import Box
from pipeline.extract.identity.passages import EDGE_SHARE, running_key
from pipeline.extract.layout import Layout
from pipeline.extract.words.labels import is_statement_wording, parse_label, tier_levels
from pipeline.page import BBox, Page

_RESULT = re.compile(r"\W*\w+nya\b", re.IGNORECASE)
LEAST_BARS = 3
"""Pages with a bar at one place at least: the template's."""
FLUSH = 1.5
"""Points by which such a bar may end before the page's edge, and by which it differs from page to page."""


def running_boxes(layouts: Sequence[Layout]) -> dict[int, list[BBox]]:
    """The boxes of such heads and feet, in points, by page: text at the edge that several pages print alike and that says nothing
    of performance, but for a legend's entries, which name levels; and bars in a corner of the page where most state no result."""
    texts: dict[str, list[tuple[int, BBox]]] = defaultdict(list)
    bars: dict[tuple[int, ...], list[tuple[int, BBox]]] = defaultdict(list)
    stated: Counter[tuple[int, ...]] = Counter()
    for layout in layouts if len(layouts) > 1 else ():
        edge = EDGE_SHARE * layout.page.height
        for box in layout.boxes:
            at_edge = box.bbox[3] < edge or box.bbox[1] > layout.page.height - edge
            told = is_statement_wording(box.text) or parse_label(box.text) is not None or tier_levels(box.text)
            if box.kind != "cell" and at_edge and not told:
                texts[running_key(box.text)].append((layout.number, box.bbox))
            if box.kind != "text" and _in_corner(box, layout.page):
                place = tuple(round(x / FLUSH) for x in box.bbox)
                bars[place].append((layout.number, box.bbox))
                stated[place] += _states(box.text)
    out: dict[int, list[BBox]] = defaultdict(list)
    titles = {place: found for place, found in bars.items() if 2 * stated[place] < len(found)}
    repeated = [(text, places, 2) for text, places in texts.items()] + [
        (key, places, LEAST_BARS) for key, places in titles.items()
    ]
    for key, places, least in repeated:
        if key and len({number for number, _ in places}) >= least:
            for number, bbox in places:
                out[number].append(bbox)
    return out


def _states(text: str) -> bool:
    """A labelled statement, or one of what is achieved ("Meningkatnya …"): a deck's steps are titled "Menetapkan …"."""
    return parse_label(text) is not None or _RESULT.match(text) is not None


def _in_corner(box: Box, page: Page) -> bool:
    """A box that reaches the page's top or foot and one of its sides: paper that a node would leave white."""
    x0, y0, x1, y1 = box.bbox
    return (y0 <= FLUSH or y1 >= page.height - FLUSH) and (x0 <= FLUSH or x1 >= page.width - FLUSH)
