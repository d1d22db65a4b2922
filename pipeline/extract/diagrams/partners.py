"""Boxes that name another organisation, in drawings that speak of crosscutting: its name, and in a box that touches, its part.

Only boxes that a line reaches or that lie across another's border count, and no unit or position of the office itself. Where
the touching box states a performance or an indicator it is the organisation's own node; else it only says what the organisation
contributes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.diagrams.box_text import parse_parts
from pipeline.extract.diagrams.neighbours import TAG_LEAST, TAG_MOST
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.diagrams.segments import PLAIN_SHARE, is_italic, size_of, small_share
from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.grid import Line, overlap_area, overlap_of_longer
from pipeline.extract.geometry.network import Network, area
from pipeline.extract.identity.organisations import find_organisations, starts_known_office
from pipeline.extract.words.labels import (
    is_indicator_wording,
    is_name_wording,
    is_position,
    is_statement_wording,
    is_title,
    is_unit_position,
    parse_label,
)
from pipeline.normalize.text import fold, squeeze

MOST_WORDS = 12
"""Words of an organisation's name at most."""
SMALLER = 0.9
"""Letters of what an organisation contributes are at most this share of its name's, where they are the smaller ones."""
TOUCH = 0.55
"""Boxes nearer than this many letter heights touch."""
SAME_SIDE = 0.8
"""Two touching boxes are one card when the shorter of the touching sides is at least this share of the longer."""

_CLAUSE = re.compile(r"\byang\b(?!\s+(?:membidangi|menangani|terkait|terlibat|menyelenggarakan|melaksanakan)\b)", re.IGNORECASE)
"""What an organisation is to be ("Lembaga kemasyarakatan yang berfungsi"), not which one it is."""


@dataclass(frozen=True, slots=True)
class Partner:
    """An organisation's ``name`` as printed, its box and the box that touches it, None where there is none; ``states``: that box
    states a performance or an indicator."""

    name: str
    box: int
    part: int | None
    states: bool


def find_partners(boxes: Sequence[Box], networks: Sequence[Network], letter: float, own: str | None) -> list[Partner]:
    """The partners of a page; ``own`` is the office whose document it is, ``letter`` the usual letter height in points."""
    reached = {a.box for network in networks for a in network.attachments}
    apart = _dashed_only(networks) | _headed_apart(boxes)
    heads = {i: name for i, box in enumerate(boxes) if box.kind != "text" and (name := _office(box, own, i in apart)) is not None}
    out = []
    for i, name in heads.items():
        part = next((j for j in range(len(boxes)) if j not in heads and _one_card(boxes, i, j, TOUCH * letter)), None)
        if i in reached or part in reached or _lies_across(boxes, i):
            out.append(Partner(name, i, part, part is not None and _states(boxes[part])))
    return out


def _lies_across(boxes: Sequence[Box], i: int) -> bool:
    """A small box across the border of a larger one."""
    b = boxes[i].bbox
    own = area(b)
    for j, box in enumerate(boxes):
        a = box.bbox
        if j == i or box.kind == "text" or area(a) < 2 * own:
            continue
        shared = overlap_area(a, b)
        if TAG_LEAST * own <= shared <= TAG_MOST * own:
            return True
    return False


def _dashed_only(networks: Sequence[Network]) -> set[int]:
    """The boxes that dashed lines alone tie to boxes of the tree, which solid lines join."""
    solid = {a.box for network in networks if not network.dashed for a in network.attachments}
    tied = [{a.box for a in network.attachments} for network in networks if network.dashed]
    return {i for ends in tied for i in ends - solid if ends & solid}


def _headed_apart(boxes: Sequence[Box]) -> set[int]:
    """The boxes of a column that a box with a word for crosscutting heads ("LINTAS OPD")."""
    out: set[int] = set()
    for head in boxes:
        if not heads_partners(head):
            continue
        x0, _, x1, y1 = head.bbox
        out.update(b.index for b in boxes if b.bbox[1] >= y1 and x0 <= (b.bbox[0] + b.bbox[2]) / 2 <= x1)
    return out


def heads_partners(box: Box) -> bool:
    """A box that says only that other organisations stand below it: "LINTAS OPD", "OPD TERKAIT"."""
    label = parse_label(squeeze(box.text)) if box.kind != "text" else None
    return label is not None and label.role == "crosscutting" and not label.rest


def _office(box: Box, own: str | None, apart: bool) -> str | None:
    """The organisation that a box names and nothing else, as printed, without a note in brackets below it.

    Beside the tree (``apart``) any short text names one that says no performance.
    """
    lines = _named_lines(box.lines)
    text = squeeze("\n".join(line.text for line in lines)).strip(" *:()")
    known = starts_known_office(text) or starts_known_office(text.replace(".", ""))
    if not text or len(text.split()) > MOST_WORDS or not (known or (apart and _names_only(lines, text))):
        return None
    if is_position(text) or is_unit_position(text) or is_name_wording(text) or is_title(text) or _CLAUSE.search(text):
        return None
    named = find_organisations(text)
    return None if own is not None and named and fold(named[0].name) == fold(own) else text


def _named_lines(lines: Sequence[Line]) -> Sequence[Line]:
    """The first lines of a box up to a note in brackets, or to what is contributed: below a name in bold in plain letters, below
    any other in slanted or smaller ones. What states a performance is no such thing."""
    first = lines[0]
    for k, line in enumerate(lines[1:], 1):
        quiet = (is_italic(line) and not is_italic(first)) or size_of(line) <= SMALLER * size_of(first)
        if line.text.startswith("("):
            return lines[:k]
        if (first.bold and not line.bold) or quiet:
            return lines if any(_is_performance(p) for p in parse_parts(lines[k:])) else lines[:k]
    return lines


def _names_only(lines: Sequence[Line], text: str) -> bool:
    """One text in capitals or with them, without a label, figure or wording of performance."""
    parts = parse_parts(lines)
    plain = all(p.kind == "statement" and p.level is None and p.item is None for p in parts)
    words = text.split()
    titled = text.isupper() or small_share(words) <= 1 - PLAIN_SHARE or all(w[0].isupper() for w in words)
    return plain and titled and not is_statement_wording(text) and not is_indicator_wording(text)


def _states(box: Box) -> bool:
    """A labelled, statement or indicator text worded as such."""
    return any(_is_performance(p) for p in parse_parts(box.lines))


def _is_performance(part: Part) -> bool:
    stated = part.kind == "statement" and is_statement_wording(part.text)
    return part.kind in ("indicator", "label") or part.level is not None or stated


def _one_card(boxes: Sequence[Box], head: int, other: int, touch: float) -> bool:
    """The other box touches the head from below or at its right, along the whole of their sides."""
    a, b = boxes[head].bbox, boxes[other].bbox
    if head == other or boxes[other].kind == "text":
        return False
    return any(abs(b[k] - a[k + 2]) <= touch and overlap_of_longer(a, b, 1 - k) >= SAME_SIDE for k in (0, 1))
