"""What a drawing shares with other organisations: boxes that name them, their own nodes drawn beside, and dashed lines.

A box that begins with the field's words for crosscutting names the organisations that share the node it is tied to. Where a
statement follows, it is their node: it stands beside the tree, tied to ours by an edge of kind ``crosscut``. Dashed lines between
nodes that solid lines join to the tree are such edges too, where the drawing speaks of crosscutting at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise

from pipeline.extract.diagrams.box_text import parse_parts
from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.links import Link
from pipeline.extract.diagrams.partners import Partner, find_partners, heads_partners
from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.grid import Line, box_of, overlap
from pipeline.extract.geometry.network import Network, parted_at_boxes
from pipeline.extract.geometry.printed import PHRASE_GAP
from pipeline.extract.layout import Layout
from pipeline.extract.words.label_patterns import vocabulary
from pipeline.extract.words.labels import LEAST_LABEL, is_indicator_wording, is_statement_wording, parse_label
from pipeline.extract.words.openings import Openings
from pipeline.extract.words.word_tree import any_word
from pipeline.normalize.text import fold, squeeze, strip_lead
from pipeline.page import BBox

DRAWN, BESIDE = 0.9, 0.7
"""Strength of a tie that a line draws, and of one to the nearest box in the same row or column."""
MEET = 0.35
"""Lines meet within this many letter heights."""
NEAR = 25.0
"""A box without a line is tied to a node at most this many letter heights away."""
SAME_ROW = 0.5
"""Share of the lower box's height (or the narrower one's width) that must be common for boxes to stand in one row or column."""
MOST_WORDS = 6
"""Words of a line that names crosscutting as a heading or a legend; longer ones are statements that mention it."""
_NO_LETTER = re.compile(r"[\W\d_]+")
_END = re.compile(r"[\s:;,.]+$")


@dataclass(slots=True)
class Shared:
    """A box about other organisations: their names, and whether it also states their own performance."""

    box: int
    bbox: BBox
    organisations: list[str]
    states: bool


@dataclass(slots=True)
class Tie:
    """A draft of the tree and a node that shares with it: another organisation's, or one that a dashed line leads to."""

    ours: Draft
    theirs: Draft
    evidence: str
    strength: float
    bbox: BBox | None = None


@dataclass(slots=True)
class Crosscutting:
    """What a drawing says of other organisations: boxes about them, lines to these, whether it speaks of crosscutting, and
    whether its dashed lines are something else by its legend."""

    shared: list[Shared] = field(default_factory=list)
    networks: list[Network] = field(default_factory=list)
    spoken: bool = False
    dashed_otherwise: bool = False


@lru_cache
def _spoken() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in vocabulary()["crosscutting"]["spoken"]))


@lru_cache
def _heading() -> re.Pattern[str]:
    words = "|".join(f"(?:{p})" for p in vocabulary()["crosscutting"]["heading"])
    return re.compile(rf"(?:{words})(?:\s+(?:{words}))*")


@lru_cache
def _leads() -> re.Pattern[str]:
    """The first words for crosscutting and their halves, of which a misspelt one keeps one, among letters without spaces."""
    known = Openings(vocabulary()["roles"]["crosscutting"]).words | {"cross", "lintas"}
    halves = {half for word in known if len(word) >= LEAST_LABEL for half in (word[: len(word) // 2], word[len(word) // 2 :])}
    return any_word(known | halves)


def find_crosscutting(layout: Layout, own: str | None = None) -> tuple[Crosscutting, list[Box], list[Network]]:
    """What is shared, and the tree's own boxes and networks: other organisations' boxes keep their statements only, lines to them
    are taken out. ``own`` is the office whose document it is.
    """
    boxes, networks = list(layout.boxes), list(layout.networks)
    lines = [line for those in (layout.lines, *(b.lines for b in boxes)) for line in those]
    whole = "\n".join([line.text for line in lines]).casefold()
    spoken = _spoken().search(whole) is not None and any(_speaks(phrase) for line in lines for phrase in _phrases(line))
    spoken = spoken or any(heads_partners(box) for box in boxes)
    otherwise = bool(layout.dashed) and not any(_spoken().search(text.casefold()) for text in layout.dashed)
    found = Crosscutting(spoken=spoken, dashed_otherwise=otherwise)
    for i, box in enumerate(boxes if spoken else ()):
        head, tail = _cut(box.lines)
        names = organisations(head)
        if names:
            found.shared.append(Shared(i, box.bbox, names, bool(tail)))
            if tail:
                boxes[i] = replace(box, lines=tail)
    known = {s.box for s in found.shared}
    for partner in find_partners(boxes, networks, layout.letter, own) if spoken else ():
        if partner.box not in known and partner.part not in known:
            networks = _share_with(partner, found, boxes, networks)
    gone = {s.box for s in found.shared}
    slack = MEET * layout.letter
    networks = [part for n in networks for part in (parted_at_boxes(n, slack) if _reaches(n, gone) else [n])]
    found.networks = [n for n in networks if _reaches(n, gone)]
    return found, boxes, [n for n in (_without(network, gone) for network in networks) if n is not None]


def _speaks(phrase: Line) -> bool:
    """A short line that speaks of crosscutting."""
    return len(phrase.words) <= MOST_WORDS and _spoken().search(phrase.text.casefold()) is not None


def _reaches(network: Network, boxes: set[int]) -> bool:
    return any(a.box in boxes for a in network.attachments)


def _phrases(line: Line) -> list[Line]:
    """A printed line cut at wide gaps: entries of a legend, a heading and a sheet's number."""
    starts = [0]
    for k in range(1, len(line.words)):
        left, right = line.words[k - 1], line.words[k]
        if right.bbox[0] - left.bbox[2] >= PHRASE_GAP * max(left.size, right.size):
            starts.append(k)
    return [line] if len(starts) == 1 else [Line(line.words[a:b]) for a, b in pairwise([*starts, len(line.words)])]


def _share_with(partner: Partner, found: Crosscutting, boxes: list[Box], networks: list[Network]) -> list[Network]:
    """Takes a partner's boxes from the tree, but for what it states; the networks with the lines to its name moved to that."""
    card = [partner.box] if partner.part is None else [partner.box, partner.part]
    home = card[-1] if partner.states else partner.box
    found.shared.append(Shared(home, box_of(boxes[i].bbox for i in card), [partner.name], partner.states))
    for i in card:
        if i != home or not partner.states:
            boxes[i] = replace(boxes[i], lines=())
    return [_moved(n, partner.box, home) for n in networks]


def _moved(network: Network, box: int, home: int) -> Network:
    """The network with its ends at a box moved to another."""
    ends = [replace(a, box=home) if a.box == box else a for a in network.attachments]
    return replace(network, attachments=ends)


def _without(network: Network, gone: set[int]) -> Network | None:
    """The network without its ends at these boxes; None where it joins nothing else, or is dashed from there on."""
    ends = [a for a in network.attachments if a.box not in gone]
    if len(ends) == len(network.attachments):
        return network
    if network.dashed:
        return None
    return replace(network, attachments=ends) if len({a.box for a in ends}) > 1 else None


def _cut(lines: tuple[Line, ...]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The lines of a box that name organisations, and those from its first statement or labelled line on."""
    for k, line in enumerate(lines):
        label, bare = parse_label(line.text), strip_lead(line.text)
        labelled = label is not None and label.role != "crosscutting"
        if k > 0 and (labelled or is_statement_wording(bare) or is_indicator_wording(bare)):
            return lines[:k], lines[k:]
    return lines, ()


def organisations(lines: Sequence[Line]) -> list[str]:
    """The organisations that lines name after a word for crosscutting; none where they say anything else."""
    if _leads().search(_NO_LETTER.sub("", "".join([line.text for line in lines]).casefold())) is None:
        return []
    parts = parse_parts(lines)
    if any(p.kind != "crosscutting" for p in parts):
        return []
    names = [name for p in parts if (name := _END.sub("", strip_lead(squeeze(p.text))))]
    return [name for name in names if not _heading().fullmatch(name.casefold())]


def settle(found: Crosscutting, reading: Reading, letter: float) -> list[Tie]:
    """Ties each box about others to the draft of the tree that it is drawn to or stands beside.

    The draft takes the organisations; a node of their own, marked ``foreign``, is tied to it.
    """
    for shared in found.shared:
        if shared.states and shared.box in reading.owner:
            reading.drafts[reading.owner[shared.box]].foreign = tuple(shared.organisations)
    out: list[Tie] = []
    for shared in found.shared:
        at = reading.owner.get(shared.box)
        theirs = reading.drafts[at] if at is not None else None
        if theirs is not None and not theirs.foreign:
            # Touches a node's box, or lies across its border, and was read with it.
            theirs.crosscutting += _unknown(shared.organisations, theirs)
            continue
        drawn = _drawn_to(shared, found, reading)
        near = None if drawn else _beside(shared, reading, letter)
        for ours in drawn if near is None else [near]:
            ours.crosscutting += _unknown(shared.organisations, ours)
            if theirs is not None:
                out.append(Tie(ours, theirs, "connector" if drawn else "beside", DRAWN if drawn else BESIDE, shared.bbox))
    return out


def _unknown(names: Sequence[str], draft: Draft) -> list[str]:
    known = {fold(name) for name in draft.crosscutting}
    return [name for name in names if fold(name) not in known]


def _drawn_to(shared: Shared, found: Crosscutting, reading: Reading) -> list[Draft]:
    """The draft of the tree nearest to the box on each of the lines that leave it."""
    out: list[Draft] = []
    for network in found.networks:
        if not _reaches(network, {shared.box}):
            continue
        owners = {k for a in network.attachments if (k := reading.owner.get(a.box)) is not None}
        ours = [d for d in (reading.drafts[k] for k in sorted(owners)) if not d.foreign]
        nearest = min(ours, key=_nearness(shared), default=None)
        if nearest is not None and not any(nearest is d for d in out):
            out.append(nearest)
    return out


def _beside(shared: Shared, reading: Reading, letter: float) -> Draft | None:
    """The nearest draft of the tree in the box's row or column."""
    near = [d for d in reading.drafts if not d.foreign and _lined_up(d.bbox, shared.bbox)]
    best = min(near, key=_nearness(shared), default=None)
    return best if best is not None and _gap(best.bbox, shared.bbox) <= NEAR * letter else None


def _nearness(shared: Shared) -> Callable[[Draft], float]:
    return lambda draft: _gap(draft.bbox, shared.bbox)


def _gap(a: BBox, b: BBox) -> float:
    return max(a[0] - b[2], b[0] - a[2], 0.0) + max(a[1] - b[3], b[1] - a[3], 0.0)


def _lined_up(a: BBox, b: BBox) -> bool:
    return any(overlap(a, b, k) >= SAME_ROW * min(a[k + 2] - a[k], b[k + 2] - b[k]) for k in (0, 1))


def dashed_ties(found: Crosscutting, reading: Reading, networks: Sequence[Network], links: Sequence[Link]) -> list[Tie]:
    """Ties that dashed lines draw between nodes that solid lines join to the tree."""
    if not found.spoken or found.dashed_otherwise:
        return []
    solid = {k for n in networks if not n.dashed for a in n.attachments if (k := reading.owner.get(a.box)) is not None}
    out = []
    for network in networks:
        ends = list(dict.fromkeys(k for a in network.attachments if (k := reading.owner.get(a.box)) is not None))
        if network.dashed and len(ends) == 2 and solid >= set(ends):
            drawn = any(link.bbox == network.bbox and link.parent == ends[1] for link in links)
            ours, theirs = (reading.drafts[k] for k in (reversed(ends) if drawn else ends))
            out.append(Tie(ours, theirs, "connector", DRAWN, network.bbox))
    return out
