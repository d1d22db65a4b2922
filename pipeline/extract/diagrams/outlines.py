"""Trees whose boxes are numbered ("1.1 …", below it "1.1.2 …", in that "a. …"): a number says whose box it is and its tier."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.extract.diagrams.connector_links import SHARED
from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.level_bounds import STEPS
from pipeline.extract.diagrams.links import NUMBER, Link, rank
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.geometry.grid import overlap
from pipeline.extract.words.outline_keys import OutlineKey, follows, item_mark, parse_key, split_key, split_lone
from pipeline.extract.words.ranks import position_level
from pipeline.record import LEVELS, Level

LEAST_NUMBERED = 3
"""Numbers of several parts, printed before texts, from which a drawing is numbered."""
KNOWN_SHARE = 0.8
"""Share of them that go on from another box's number, and that no other box has."""
IN_COLUMN = 0.6
"""Share of an item's width that lies below the box of its list, or of the item before it."""
MEASURED_SHARE = 0.2
"""Share of the boxes with numbers of so many parts that may be indicators where such numbers are of nodes."""


def find_outline(near: Neighbours) -> dict[int, OutlineKey]:
    """The numbers of a drawing's boxes by box, items of lists below a numbered box in full; none where it is not numbered.

    Numbers behind a label ("Sasaran 1.1 :") alone are none of this: labels tell levels and parents themselves.
    """
    labelled: dict[int, OutlineKey] = {}
    printed: dict[int, OutlineKey] = {}
    measured: Counter[int] = Counter()
    for i, parts in enumerate(near.parts):
        first = next((p for p in parts if p.kind != "number"), None)
        if first is None or (near.boxes[i].kind == "text" and i not in near.in_network):
            continue
        if first.number is not None and first.level is not None:
            labelled[i] = OutlineKey(tuple(first.number.casefold().split(".")), first.level)
            continue
        key = _printed(near, i)
        if key is not None and first.kind == "indicator":
            measured[len(key.parts)] += 1
        elif key is not None and first.kind in ("statement", "name"):
            printed[i] = key
    counts = Counter(len(key.parts) for key in printed.values())
    printed = {i: k for i, k in printed.items() if measured[len(k.parts)] <= MEASURED_SHARE * counts[len(k.parts)]}
    if not _is_outline(labelled, printed):
        return {}
    printed |= _roots(near, printed)
    return {**labelled, **printed, **_items(near, printed)}


def _printed(near: Neighbours, i: int) -> OutlineKey | None:
    """The number before a box's text, or in the cell that leads it."""
    lead = near.beside.get(i)
    if lead is not None:
        return parse_key(near.boxes[lead].text)
    return split_key(near.boxes[i].text)[0]


def _is_outline(labelled: Mapping[int, OutlineKey], printed: Mapping[int, OutlineKey]) -> bool:
    """Whether most numbers of several parts go on from another's, and stand once."""
    known = {key.parts for key in (*labelled.values(), *printed.values())}
    dotted = [key.parts for key in printed.values() if len(key.parts) > 1]
    goes_on = sum(parts[:-1] in known for parts in dotted)
    return len(dotted) >= LEAST_NUMBERED and min(goes_on, len(set(dotted))) >= KNOWN_SHARE * len(dotted)


def _roots(near: Neighbours, printed: Mapping[int, OutlineKey]) -> dict[int, OutlineKey]:
    """The boxes with a number of one part from which others go on: "1 Mewujudkan …" above "1.1 Meningkatnya …"."""
    first = {key.parts[:1] for key in printed.values() if len(key.parts) == 2}
    out: dict[int, OutlineKey] = {}
    for i, box in enumerate(near.boxes):
        key = split_lone(box.text)[0] if i not in printed and any(p.kind == "statement" for p in near.parts[i]) else None
        if key is not None and key.parts in first and (box.kind != "text" or i in near.in_network):
            out[i] = key
    return out


def _items(near: Neighbours, printed: Mapping[int, OutlineKey]) -> dict[int, OutlineKey]:
    """The items of lists that stand below, or right of, a numbered box: "a." below "1.1.2" is "1.1.2.a"."""
    marks: dict[int, str] = {}
    for i in sorted(range(len(near.boxes)), key=lambda i: near.boxes[i].bbox[1]):
        mark = item_mark(near.boxes[near.beside.get(i, i)].text)
        if mark is not None and i not in printed and near.boxes[i].kind != "text" and not near.bare(i):
            marks[i] = mark
    out: dict[int, OutlineKey] = {}
    for i, mark in marks.items():
        above = _over(near, i, {*printed, *out})
        if above is None:
            continue
        if above in out and follows(out[above].parts[-1], mark):
            out[i] = OutlineKey((*out[above].parts[:-1], mark))
        elif above in printed and follows(None, mark):
            out[i] = OutlineKey((*printed[above].parts, mark))
    lists = _lists(near, {i: mark for i, mark in marks.items() if i not in out})
    for head, items in _heads_beside(near, lists, printed):
        out.update((i, OutlineKey((*printed[head].parts, marks[i]))) for i in items)
    return out


def _lists(near: Neighbours, marks: Mapping[int, str]) -> list[list[int]]:
    """Runs of items in one column, each from its first mark on."""
    out: list[list[int]] = []
    for i in sorted(marks, key=lambda i: (round(near.boxes[i].bbox[0] / near.touch), near.boxes[i].bbox[1])):
        if follows(None, marks[i]):
            out.append([i])
        elif out and follows(marks[out[-1][-1]], marks[i]):
            out[-1].append(i)
    return out


def _heads_beside(
    near: Neighbours, lists: Sequence[list[int]], printed: Mapping[int, OutlineKey]
) -> Iterator[tuple[int, list[int]]]:
    """The numbered box of each list: the one that lines join with all its items; without lines, of as many boxes in the column
    left of as many lists the one in the same place."""
    columns: dict[int, list[list[int]]] = defaultdict(list)
    for items in lists:
        linked = [j for j in printed if all((j, i) in near.linked for i in items)]
        if len(linked) == 1:
            yield linked[0], items
        else:
            columns[round(near.boxes[items[0]].bbox[0] / near.touch)].append(items)
    for own in columns.values():
        x0 = near.boxes[own[0][0]].bbox[0]
        left = [j for j in printed if near.boxes[j].bbox[2] <= x0]
        edge = max((near.boxes[j].bbox[2] for j in left), default=0.0)
        heads = sorted((j for j in left if edge - near.boxes[j].bbox[2] <= near.touch), key=lambda j: near.boxes[j].bbox[1])
        if len(heads) == len(own):
            yield from zip(heads, own, strict=True)


def _over(near: Neighbours, i: int, known: Collection[int]) -> int | None:
    """The nearest of the known boxes that stand above a box in its column."""
    x0, y0, x1, _ = near.boxes[i].bbox
    over = [j for j in known if near.boxes[j].bbox[3] <= y0 + near.touch and near.boxes[j].bbox[1] < y0]
    over = [j for j in over if overlap(near.boxes[j].bbox, near.boxes[i].bbox, 0) >= IN_COLUMN * (x1 - x0)]
    return max(over, key=lambda j: near.boxes[j].bbox[3], default=None)


def give_numbers(numbered: Mapping[int, OutlineKey], drafts: Sequence[Draft], owner: Mapping[int, int]) -> None:
    """Gives the drafts the numbers of the boxes that they begin with."""
    for i, key in numbered.items():
        draft = drafts[owner[i]] if i in owner else None
        if draft is not None and not draft.outline:
            draft.number, draft.outline = key.text, key
            draft.statement = _unnumbered(draft.statement, key) if draft.statement else None


def _unnumbered(text: str, key: OutlineKey) -> str:
    """A text without its number, where it still prints it."""
    for own, rest in (split_key(text), split_lone(text)):
        if own is not None and own.parts == key.parts:
            return rest
    return text


def number_of(draft: Draft) -> OutlineKey | None:
    """The number that names a draft, in a numbered drawing or behind its label."""
    if draft.outline is not None or not draft.number:
        return draft.outline
    return parse_key(draft.number)


def levels_by_outline(drafts: Sequence[Draft], listed: Mapping[tuple[str, ...], Level]) -> None:
    """Levels of numbered drafts: those whose numbers have as many parts are of one tier, below that of one part less.

    ``listed`` are levels that the document's lists tell of numbers.
    """
    tiers: dict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        if draft.outline is not None:
            draft.level = draft.level or draft.outline.level or listed.get(draft.outline.parts)
            tiers[len(draft.outline.parts)].append(draft)
    above: Level | None = None
    for depth in sorted(tiers):
        own = _level_of(tiers[depth], above)
        for draft in tiers[depth] if own is not None else ():
            known = draft.explicit or (draft.level is not None and draft.outline is not None and draft.outline.level)
            if not known and (draft.level is None or depth > 1):
                draft.level, draft.on_tier = own, True
        levels = [d.level for d in tiers[depth] if d.level is not None]
        above = max(levels, key=LEVELS.index) if levels else above


def _level_of(tier: Sequence[Draft], above: Level | None) -> Level | None:
    """The level of a tier: what its boxes print, else its label, its headers, its positions; the next below where these are not
    below the tier above."""
    for told in (
        [d.level for d in tier if d.explicit],
        [d.level for d in tier if d.on_tier],
        [d.level for d in tier],
        [d.measured for d in tier],
        [position_level(d.holder) for d in tier if d.holder],
    ):
        levels = Counter(level for level in told if level is not None)
        if levels:
            level = levels.most_common(1)[0][0]
            if above is None or LEVELS.index(level) > LEVELS.index(above):
                return level
    if above is None or above not in STEPS:
        return None
    return STEPS[min(STEPS.index(above) + 1, len(STEPS) - 1)]


def outline_parents(drafts: Sequence[Draft]) -> dict[int, int]:
    """The parents that numbers tell, by the drafts' indices: the lowest one above whose number a draft's goes on from."""
    by_number: dict[tuple[str, ...], list[Draft]] = defaultdict(list)
    for draft in drafts:
        if draft.outline is not None:
            by_number[draft.outline.parts].append(draft)
    out: dict[int, int] = {}
    for draft in drafts:
        own = rank(draft.level)
        if draft.outline is None or own is None:
            continue
        ranked = [(r, d.index) for d in by_number[draft.outline.parts[:-1]] if (r := rank(d.level)) is not None and r < own]
        lowest = [index for r, index in ranked if r == max(ranked)[0]]
        if len(lowest) == 1:
            out[draft.index] = lowest[0]
    return out


def _passes(drafts: Sequence[Draft], parents: Mapping[int, int], start: int, end: int) -> bool:
    """Whether one end of a line stands, by its number, somewhere below the parent of the other."""
    head = drafts[parents[end]].outline if end in parents else None
    own = drafts[start].outline
    return own is not None and head is not None and own.parts[: len(head.parts)] == head.parts


def outline_links(drafts: Sequence[Draft], links: Sequence[Link]) -> list[Link]:
    """The links with those that numbers tell. Lines that run on below a stack lead from the box over it, not from the last of
    its boxes: "1.2" hangs under "1", though the line ends at "1.1.3"."""
    parents = outline_parents(drafts)
    out: list[Link] = []
    for link in links:
        ends = ((link.parent, link.child), (link.child, link.parent)) if link.evidence in ("connector", "arrow") else ()
        passed = [end for start, end in ends if _passes(drafts, parents, start, end)]
        if passed and parents.get(link.child) != link.parent and parents.get(link.parent) != link.child:
            child = passed[0]
            link = replace(link, parent=parents[child], child=child, weight=min(link.weight, SHARED), indicator=None)
        out.append(link)
    told = {(link.parent, link.child) for link in links if link.evidence == "number"}
    return out + [Link(p, c, "number", NUMBER) for c, p in parents.items() if (p, c) not in told]
