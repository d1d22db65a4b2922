"""Candidate links between drafts, what all their makers share, and the links that numbers and codes tell.

Each link names its evidence and how strong it is among its kind; what that is worth was fitted on gold (:mod:`pipeline.belief`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.geometry.grid import overlap
from pipeline.extract.geometry.network import Attachment, Network, Side
from pipeline.page import BBox
from pipeline.record import LEVELS, Level
from pipeline.value import value_class

Direction = Literal["down", "up", "right", "left"]
RANK: dict[Level, int] = {level: i for i, level in enumerate(LEVELS)}
SPAN, BELOW, NEAREST = 0.85, 0.6, 0.3
"""A cell whose span covers the child; a box above in the same column; the nearest box of the tier above."""
CODE, ALSO_CODE = 0.9, 0.7
"""The first and further sasaran that a position's coded indicators serve."""
FAR = 1e9
"""Beyond every page, in points."""
DRAWN = 0.8
"""Strength from which a line tells its two ends plainly."""
NUMBER = 0.8
"""The child's number continues the parent's (2.1 under 2)."""


@value_class
class Link:
    """A candidate link between two drafts; ``indicator`` is the parent's indicator (its place in the list) it hangs under;
    ``also``: it names a further parent and is no part of the tree."""

    parent: int
    child: int
    evidence: str
    weight: float
    bbox: BBox | None = None
    indicator: int | None = None
    also: bool = False


def rank(level: Level | None) -> int | None:
    """Place of a level from the top, None where unknown."""
    return None if level is None else RANK[level]


OPPOSITE: dict[Direction, Direction] = {"down": "up", "up": "down", "left": "right", "right": "left"}
OUT: dict[Direction, str] = {"down": "bottom", "up": "top", "right": "right", "left": "left"}
POINTS: dict[Side, Direction] = {"bottom": "down", "top": "up", "right": "right", "left": "left"}


def compare(a: Draft, b: Draft) -> int:
    """1 when ``a`` stands above ``b`` by its level, -1 below, 0 unknown or equal."""
    ra, rb = rank(a.level), rank(b.level)
    if ra is None or rb is None or ra == rb:
        return 0
    return 1 if ra < rb else -1


def network_ends(network: Network, reading: Reading) -> list[tuple[int, Attachment]]:
    """(draft, attachment) of a network, each draft and side once."""
    out: list[tuple[int, Attachment]] = []
    for a in network.attachments:
        for draft in reading.reached(a.box):
            if not any(d == draft and b.side == a.side for d, b in out):
                out.append((draft, a))
    return out


def middle(b: BBox) -> tuple[float, float]:
    return (b[0] + b[2]) / 2, (b[1] + b[3]) / 2


def along(b: BBox, way: Direction) -> float:
    """How far from the root a box begins."""
    return {"down": b[1], "up": -b[3], "right": b[0], "left": -b[2]}[way]


def extent(b: BBox, vertical: bool) -> float:
    return b[2] - b[0] if vertical else b[3] - b[1]


def overlap_share(parent: BBox, child: BBox, vertical: bool) -> float:
    """Share of the child's width (height in a sideways tree) under the parent's."""
    k = 0 if vertical else 1
    shared = overlap(parent, child, k)
    return shared / max(min(extent(child, vertical), extent(parent, vertical)), 0.1)


def number_links(drafts: Iterable[Draft]) -> list[Link]:
    """Links that numbering tells: a label "2.1" under the label "2" of a higher level, where that is unique."""
    labelled = [(d, d.number or d.code) for d in drafts if d.number or d.code]
    by_number: dict[str, list[Draft]] = defaultdict(list)
    for d, number in labelled:
        if number:
            by_number[number].append(d)
    out: list[Link] = []
    for d, number in labelled:
        if not number or "." not in number:
            continue
        up = number.rsplit(".", 1)[0]
        parents = [p for p in by_number.get(up, ()) if compare(p, d) > 0]
        if len(parents) == 1:
            out.append(Link(parents[0].index, d.index, "number", NUMBER))
    return out


def code_links(drafts: Sequence[Draft], ordered: Sequence[Level]) -> list[Link]:
    """Links that coded indicators tell: "5.1.1 Jumlah …" under a position serves "Sasaran 5.1" of the tier above it.

    A draft that counts on by itself counts its indicators likewise: "2." under "Sasaran 2" is no word on tujuan 2, as "6.1.1"
    under "Sasaran 6.1" is one on tujuan 6. Where codes stand several times over, one that an indicator above has is its.
    """
    out: list[Link] = []
    refers = _codes_refer(drafts)
    for d in drafts:
        counts = d.number is not None and "." not in d.number
        if d.level not in ordered or not d.indicators or counts:
            continue
        tier = ordered.index(d.level) - 1
        above = [p for p in drafts if tier >= 0 and p.level == ordered[tier]]
        coded = _codes_of(above) if refers else {}
        served: list[int] = []
        for indicator in d.indicators:
            own = coded.get(indicator.number or "")
            match = [p for p in above if continues_code(indicator.number, p)] if own is None else [own]
            if match:
                best = max(match, key=lambda p: len(p.number or ""))
                if best.index not in served:
                    served.append(best.index)
        out += [Link(p, d.index, "code", CODE if k == 0 else ALSO_CODE) for k, p in enumerate(served)]
    return out


def _codes_of(drafts: Iterable[Draft]) -> dict[str, Draft]:
    """The drafts by the codes of several numbers that stand before their indicators; empty where one stands twice."""
    told = [(i.number, d) for d in drafts for i in d.indicators if i.number is not None and "." in i.number]
    codes = dict(told)
    return codes if len(codes) == len(told) else {}


def _codes_refer(drafts: Iterable[Draft]) -> bool:
    """Codes before indicators are those of others that they serve, no numbers of their own: some draft has one several times."""
    for d in drafts:
        codes = [i.number for i in d.indicators if i.number is not None and "." in i.number]
        if len(set(codes)) < len(codes):
            return True
    return False


def without_farther_codes(links: Sequence[Link]) -> list[Link]:
    """The links without those that codes tell to what stands above the parent that a line draws: the nearer of both counts.

    A program that lines lead to from all sasaran stands between these and the positions below it, whatever their codes.
    """
    lines: dict[int, set[int]] = defaultdict(set)
    plain: dict[int, set[int]] = defaultdict(set)
    for link in links:
        if link.evidence in ("connector", "arrow"):
            lines[link.child].add(link.parent)
            plain[link.child] |= {link.parent} if link.weight >= DRAWN else set()
    return [
        link
        for link in links
        if link.evidence != "code" or not _lies_above(link.parent, plain.get(link.child, set()) - {link.parent}, lines)
    ]


def _lies_above(far: int, below: set[int], lines: Mapping[int, set[int]]) -> bool:
    """Whether lines lead down from a draft to one of some others, perhaps over further ones."""
    seen: set[int] = set()
    todo = list(below)
    while todo:
        at = todo.pop()
        if far in lines.get(at, ()):
            return True
        if at not in seen:
            seen.add(at)
            todo += lines.get(at, ())
    return False


def continues_code(number: str | None, parent: Draft) -> bool:
    """An indicator's code goes on from the parent's number, or is one of its indicators' codes."""
    if not number or not parent.number:
        return False
    own = parent.number
    return number == own or number.startswith(own + ".") or any(i.number == number for i in parent.indicators)
