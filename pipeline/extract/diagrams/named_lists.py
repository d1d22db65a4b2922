"""Lists of programs, kegiatan or sub kegiatan in one box, each item a name with its own indicator and target.

"• Vaksinasi Ternak (Jumlah ternak yang divaksin : 9.500 ekor)", or the indicator behind a label of its own. Each item is a node.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.extract.geometry.grid import Line, box_of
from pipeline.extract.words.labels import is_indicator_wording, is_statement_wording, parse_label
from pipeline.extract.words.targets import BRACKET, is_figure, split_target
from pipeline.normalize.text import squeeze
from pipeline.page import BBox
from pipeline.record import Level

LEAST_ITEMS = 2
"""Items of a list, and items with an indicator of their own, at least; the latter are half of them too."""
MOST_HEAD_LINES = 2
"""Lines above the list that head it at most."""
FLUSH = 0.5
"""The marks of a list stand at most this many letter heights apart across."""

_MARK = re.compile(
    r"^(?:(?P<bullet>[•▪➢»›‣●○◦■✓\-–*·](?=\s*\w)|>(?=\s*[^\W\d_]))\s*"
    r"|(?P<number>\d{1,2})\s*[.)]\s*(?=\D)|(?P<letter>[a-z])\s*[.)]\s+)"
)
_HEAD = re.compile(r"^(?P<sub>sub[ -]?)?(?:kegiatan|program)\b(?!.*\d)[^:]{0,60}:?$", re.IGNORECASE)
"""A line over a list that tells what its items are: "Kegiatan Bidang Prasarana", "Kegiatan-kegiatan :"."""
_FIGURE = re.compile(
    r"^(?P<name>.*?\w\)?)\s*(?:[,;]?\s*\btarget\b\s*[:=]?|[:=,])?\s+(?P<figure>[<>≤≥]?\s*(?:rp\.?\s*)?\d[^()]*)$",
    re.IGNORECASE,
)
"""An indicator with a figure behind it, with or without what parts them; the figure must be one."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item: its name with its box, its mark ("-" for a bullet), and indicators with the text of their target."""

    name: str
    bbox: BBox
    mark: str
    measures: list[tuple[str, str | None]]


@dataclass(frozen=True, slots=True)
class NamedList:
    """The list of a box: what its items are, where its heading tells that, and the items."""

    level: Level | None
    items: list[Item]


def named_list(lines: Sequence[Line]) -> NamedList | None:
    """The list that a box's lines are, None where they are something else: statements, indicators, names without figures."""
    first = next((k for k, line in enumerate(lines[: MOST_HEAD_LINES + 1]) if _MARK.match(line.text)), None)
    if first is None:
        return None
    level: Level | None = None
    if first:
        level = _level(squeeze("\n".join(line.text for line in lines[:first])))
        if level is None:
            return None
    items = [_item(own) for own in _cut(lines[first:])]
    measured = sum(bool(item.measures) for item in items)
    if len(items) < LEAST_ITEMS or measured < LEAST_ITEMS or 2 * measured < len(items):
        return None
    if any(not item.name or is_indicator_wording(item.name) or is_statement_wording(item.name) for item in items):
        return None
    return NamedList(level, items)


def _level(head: str) -> Level | None:
    """What a heading says that the items below it are."""
    label = parse_label(head)
    if label is not None and not label.rest:
        return label.level if label.names else None
    found = _HEAD.match(head)
    if found is None:
        return None
    return "program" if head.casefold().startswith("program") else "sub_kegiatan" if found["sub"] else "kegiatan"


def _cut(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines of each item: from a mark like the first one, at its place, to the next."""
    head = _MARK.match(lines[0].text)
    x, size = lines[0].bbox[0], max(w.size for w in lines[0].words)
    own: list[Line] = []
    for line in lines:
        found = _MARK.match(line.text)
        alike = found is not None and head is not None and found.lastgroup == head.lastgroup
        if alike and abs(line.bbox[0] - x) <= FLUSH * size and own:
            yield own
            own = []
        own.append(line)
    yield own


def _item(lines: Sequence[Line]) -> Item:
    """An item's name, up to the bracket or label that its indicator stands in."""
    found = _MARK.match(lines[0].text)
    mark = (found["number"] or found["letter"] or "-") if found else "-"
    box = box_of(line.bbox for line in lines)
    labels = [parse_label(line.text) for line in lines]
    at = next((k for k, label in enumerate(labels) if k and label is not None and label.role == "indicator"), None)
    text = squeeze("\n".join(line.text for line in lines[:at]))
    text = _MARK.sub("", text)
    if at is not None:
        return Item(text.strip(" .:;"), box, mark, list(_labelled(lines[at:])))
    bracket = BRACKET.search(text)
    measures = _measures(bracket.group(1)) if bracket is not None and bracket.start() > 0 else []
    if bracket is not None and measures:
        text = text[: bracket.start()]
    return Item(text.strip(" .:;"), box, mark, measures)


def _measures(text: str) -> list[tuple[str, str | None]]:
    """The indicators with their figures that a bracket holds, parted by semicolons; none where one has no figure."""
    out: list[tuple[str, str | None]] = []
    for piece in text.split(";"):
        found = _FIGURE.match(piece.strip())
        if found is None or not is_figure(found["figure"].strip()) or not is_indicator_wording(found["name"]):
            return []
        out.append((found["name"].strip(" ,:="), found["figure"].strip()))
    return out


def _labelled(lines: Sequence[Line]) -> Iterator[tuple[str, str | None]]:
    """The indicators behind labels of their own, each with the target behind it or behind its label."""
    groups: list[list[Line]] = []
    for line in lines:
        label = parse_label(line.text)
        if groups and (label is None or label.role is None):
            groups[-1].append(line)
        else:
            groups.append([line])
    told: list[tuple[str, str | None]] = []
    for group in groups:
        label = parse_label(squeeze("\n".join(line.text for line in group)))
        if label is not None and label.role == "indicator":
            told.append((label.rest, None))
        elif label is not None and label.role == "target" and told:
            name, target = told[-1]
            told[-1] = name, label.rest if target is None else f"{target} {label.rest}"
    for name, target in told:
        yield (name, target) if target is not None else split_target(name)
