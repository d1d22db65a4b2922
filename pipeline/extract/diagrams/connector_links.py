"""Candidate links that connectors draw: within a network the boxes on the parents' side stand above the others."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from pipeline.extract.diagrams.converging import converging
from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.links import OPPOSITE, OUT, POINTS, Direction, Link, along, compare, middle, network_ends, rank
from pipeline.extract.geometry.network import Attachment, Network
from pipeline.page import BBox

DASHED = 0.55
"""A dashed line to a box that a solid one leads to as well: its further parent."""
CONNECTOR, SHARED, ARROW = 0.96, 0.9, 0.93
"""A line between two boxes; a trunk shared by several; a block arrow between two."""
IN_LINE = 0.1
"""Share of its thickness by which a box between two others may stand out of line with them."""
AMBIGUOUS = 0.45
"""A network with several boxes on the parents' side: one of them is meant."""


def connector_links(reading: Reading, networks: Sequence[Network], way: Direction) -> list[Link]:
    """Links that lines and arrows draw. Within a network the boxes on the parents' side stand above the others."""
    out: list[Link] = []
    led: set[int] = set()
    for network in sorted(networks, key=lambda n: n.dashed):
        ends = network_ends(network, reading)
        if len({d for d, _ in ends}) < 2:
            continue
        into = converging(network, ends, reading, way)
        if into is not None:
            served, office = into
            kind = "arrow" if network.block else "connector"
            out += [Link(p, office, kind, CONNECTOR, network.bbox, also=True) for p in served]
            continue
        parents, children = _pointed(network, ends, reading, way) or _split(ends, reading, way)
        for child in children:
            mine = [p for p in parents if p != child and _may_be_parent(reading.drafts[p], reading.drafts[child])]
            mine = mine or [p for p in parents if p != child]
            kind = "arrow" if network.block else "connector"
            for p in mine:
                if network.loose:
                    weight = AMBIGUOUS
                elif len(mine) == 1:
                    weight = ARROW if network.block else CONNECTOR if len(children) == 1 else SHARED
                else:
                    weight = AMBIGUOUS + 0.25 * _nearness(p, child, mine, reading)
                weight = min(weight, DASHED) if network.dashed and child in led else weight
                out.append(Link(p, child, kind, weight, network.bbox, _via(p, network, reading)))
        led.update(() if network.dashed else children)
    return out + _bracketed(out, reading, networks, way) + _passed_by(out, reading, networks, way)


def _bracketed(links: Sequence[Link], reading: Reading, networks: Sequence[Network], way: Direction) -> list[Link]:
    """Links for the boxes between the first and the last child of a brace, which reaches these two alone: of their look, in line
    with them, and met by no other line."""
    k = 1 if way in ("down", "up") else 0
    met = {d for n in networks for a in n.attachments for d in reading.reached(a.box) if a.side == OUT[OPPOSITE[way]]}
    out = []
    for (parent, bbox), ends in _drawn_below(links, reading).items():
        if len(ends) != 2 or ends[0].fill != ends[1].fill:
            continue
        first, last = sorted((d.bbox for d in ends), key=lambda b: b[1 - k])
        for draft in reading.drafts:
            b = draft.bbox
            between = first[3 - k] <= b[1 - k] and b[3 - k] <= last[1 - k]
            slack = IN_LINE * (b[k + 2] - b[k])
            alike = draft.fill == ends[0].fill and all(abs(b[k] - d.bbox[k]) <= slack for d in ends)
            if between and alike and draft.index not in met and draft.index != parent:
                out.append(Link(parent, draft.index, "connector", SHARED, bbox))
    return out


def _passed_by(links: Sequence[Link], reading: Reading, networks: Sequence[Network], way: Direction) -> list[Link]:
    """Links for the boxes that a trunk beside a column passes without a branch to them: between its children, of their look and
    width, and met by no other line."""
    k = 0 if way in ("down", "up") else 1
    met = {d for n in networks for a in n.attachments for d in reading.reached(a.box)}
    out = []
    for (parent, bbox), children in _drawn_below(links, reading).items():
        first = children[0]
        column = len(children) > 1 and all(d.fill == first.fill and _as_wide(d, first, k) for d in children)
        top, foot = min(d.bbox[1 - k] for d in children), max(d.bbox[3 - k] for d in children)
        for draft in reading.drafts if column and first.fill is not None else ():
            between = top <= draft.bbox[1 - k] and draft.bbox[3 - k] <= foot
            if between and draft.fill == first.fill and _as_wide(draft, first, k) and draft.index not in met | {parent}:
                out.append(Link(parent, draft.index, "connector", SHARED, bbox))
    return out


def _drawn_below(links: Sequence[Link], reading: Reading) -> dict[tuple[int, BBox | None], list[Draft]]:
    """The children that lines lead to, by their parent and the network's place."""
    below: dict[tuple[int, BBox | None], list[Draft]] = defaultdict(list)
    for link in links:
        if link.evidence == "connector" and link.weight >= SHARED:
            below[(link.parent, link.bbox)].append(reading.drafts[link.child])
    return below


def _as_wide(a: Draft, b: Draft, k: int) -> bool:
    """Both begin and end at one place along an axis."""
    slack = IN_LINE * (b.bbox[k + 2] - b.bbox[k])
    return max(abs(a.bbox[k] - b.bbox[k]), abs(a.bbox[k + 2] - b.bbox[k + 2])) <= slack


def _pointed(
    network: Network, ends: Sequence[tuple[int, Attachment]], reading: Reading, way: Direction
) -> tuple[list[int], list[int]] | None:
    """The two drafts of a block arrow that points across the tree, the one behind it as parent; None for other networks."""
    if network.tip is None or network.tip in (OUT[way], OUT[OPPOSITE[way]]) or len({d for d, _ in ends}) != 2:
        return None
    behind = [d for d, a in ends if a.side == network.tip]
    ahead = [d for d, a in ends if a.side == OUT[OPPOSITE[POINTS[network.tip]]]]
    if len(behind) != 1 or len(ahead) != 1 or behind == ahead:
        return None
    return None if compare(reading.drafts[behind[0]], reading.drafts[ahead[0]]) < 0 else (behind, ahead)


def _nearness(parent: int, child: int, all_parents: Sequence[int], reading: Reading) -> float:
    """1 for the parent whose middle is nearest to the child's, less for the others."""
    x, y = middle(reading.drafts[child].bbox)

    def gap(p: int) -> float:
        px, py = middle(reading.drafts[p].bbox)
        return abs(px - x) + abs(py - y)

    least = min(gap(p) for p in all_parents)
    return (least + 1.0) / (gap(parent) + 1.0)


def _may_be_parent(parent: Draft, child: Draft) -> bool:
    a, b = rank(parent.level), rank(child.level)
    return a is None or b is None or a < b


def _split(ends: list[tuple[int, Attachment]], reading: Reading, way: Direction) -> tuple[list[int], list[int]]:
    """The drafts of a network as (parents, children)."""
    drafts = list(dict.fromkeys(d for d, _ in ends))
    sides: dict[int, set[str]] = defaultdict(set)
    for d, a in ends:
        sides[d].add(a.side)
    out, into = OUT[way], OUT[OPPOSITE[way]]
    parents = [d for d in drafts if out in sides[d] and into not in sides[d]]
    children = [d for d in drafts if d not in parents]
    ranks = {d: rank(reading.drafts[d].level) for d in drafts}
    known = [r for r in ranks.values() if r is not None]
    guessed = any(reading.drafts[d].by_holder for d in drafts)
    if len(parents) == 1 and children and guessed and len(set(known)) > 1:
        # One box on the parents' side: what its position usually answers for tells less than that.
        return parents, children
    if known and len(set(known)) > 1 and len(known) == len(drafts):
        top = min(known)
        return [d for d in drafts if ranks[d] == top], [d for d in drafts if ranks[d] != top]
    if (not parents or not children) and len(known) == len(drafts) and len(set(known)) == 1:
        # Boxes of one tier that a line joins side by side are no parents of each other.
        return [], []
    if not parents or not children:
        # A trunk beside a column: the box nearest to the root stands above those that the trunk meets alike.
        ordered = sorted(drafts, key=lambda d: along(reading.drafts[d].bbox, way))
        usual = Counter(s for d in drafts for s in sides[d]).most_common(1)[0][0]
        odd = [d for d in ordered if usual not in sides[d]]
        first = odd[0] if len(odd) == 1 else ordered[0]
        return [first], [d for d in drafts if d != first]
    return parents, children


def _via(parent: int, network: Network, reading: Reading) -> int | None:
    """The indicator whose own box the line leaves from, where the parent's statement stands in another box."""
    draft = reading.drafts[parent]
    boxes = {a.box for a in network.attachments if reading.owner.get(a.box) == parent}
    if len(boxes) != 1 or len(draft.boxes) < 2:
        return None
    box = boxes.pop()
    own = [k for k, i in enumerate(draft.indicators) if i.box == box]
    return own[0] if len(own) == 1 and box != draft.boxes[0] else None
