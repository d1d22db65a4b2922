"""Levels for drafts that print none: from tier labels, positions, neighbours in their row and the lines that lead to them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from itertools import pairwise
from math import inf

from pipeline.extract.diagrams.direction import spanned
from pipeline.extract.diagrams.drafts import Draft, Reading, Tier
from pipeline.extract.diagrams.legend_levels import levels_from_legend
from pipeline.extract.diagrams.level_bounds import STEPS, ceilings, floors, heights, not_above, not_below, step_level
from pipeline.extract.diagrams.links import Direction, Link, along, rank
from pipeline.extract.diagrams.name_stacks import level_name_stacks
from pipeline.extract.diagrams.name_steps import STRONG, name_steps, names_posts
from pipeline.extract.diagrams.result_tiers import settle_results, state_results
from pipeline.extract.geometry.grid import overlap
from pipeline.extract.words.labels import named_by_grade, names_grade
from pipeline.extract.words.ranks import position_level, post_level
from pipeline.normalize.text import fold
from pipeline.page import BBox
from pipeline.record import LEVELS, NAMED_LEVELS, Level

LEAST_TOLD = 2
"""Positions of a rank beside one tier's label from which all of that rank answer for it."""
CARDS_SHARE = 2 / 3
"""Share of the labelled cards beside a position's label that tell what it means."""
LEAST_HEADINGS = 2
"""Labels between the rows of a drawing from which each may head the row below it."""
TOUCHING = 1.0
"""Points by which the borders of cells side by side may lie over each other."""
LEAST_STACKED, STACKED_SHARE = 3, 0.25
"""Labels of a legend at least, and the share of the drawing's height (width) that they take up at most."""
SAME_ROW = 0.6
"""Drafts are of one row when their heights overlap by this share of the lower one."""
_OF_SASARAN = re.compile(r"\W*(?:sasaran|kinerja|kondisi|(?:[\w-]+ ){0,2}outcome|es{1,2}(?:[eo]lon)?\b)", re.IGNORECASE)
_GRADE = re.compile(r"\W*es(?:s?[eo]lon)?\b[\W_]*(?:[IVX]+|[1-5])?\b(?:[\W_]*[a-d]\b)?[\W_]*", re.IGNORECASE)
"""The grade before a tier's own word: "ESELON IV / KEGIATAN"."""
_DIRECT = re.compile(r"program|kegiatan|sub|tujuan|sasaran (strategis|opd|skpd)", re.IGNORECASE)


def assign_levels(reading: Reading, links: Sequence[Link], way: Direction, known: dict[int, Level]) -> None:
    """Sets ``level`` on every draft of a drawing. ``known`` holds levels that other pages told, by draft."""
    for index, level in known.items():
        if reading.drafts[index].level is None:
            reading.drafts[index].level = level
    _before_own_vision(reading.drafts, way)
    ranks = _ranks_told(reading.drafts)
    for draft in reading.drafts:
        draft.level = draft.level or draft.measured
        if draft.level is None and draft.holder:
            usual, rank_of = position_level(draft.holder), post_level(draft.holder)
            draft.level = usual if rank_of is None else ranks.get(rank_of, usual)
            draft.by_holder = usual is not None and usual not in ranks
    _posts_of_one_look(reading.drafts)
    _part_equal_posts(reading.drafts, links, way)
    name_steps(reading.drafts, links)
    level_name_stacks(reading.drafts)
    _part_shared_tiers(reading, links)
    _raise_to_region(reading.drafts, links)
    _spread(reading, links, way)
    _by_depth(reading, links, way)


def _before_own_vision(drafts: Sequence[Draft], way: Direction) -> None:
    """What stands between the region's misi and the office's own visi, the second of the drawing, is the region's sasaran; of two
    one below the other the first its tujuan."""
    visions = sorted(along(d.bbox, way) for d in drafts if d.level == "visi")
    missions = [along(d.bbox, way) for d in drafts if d.level == "misi"]
    if len(visions) < 2 or not any(visions[0] < at < visions[-1] for at in missions):
        return
    between = [d for d in drafts if d.level is None and d.statement and min(missions) < along(d.bbox, way) < visions[-1]]
    for draft in between:
        below = any(d is not draft and along(d.bbox, way) > along(draft.bbox, way) for d in between)
        draft.level = "tujuan_daerah" if below else "sasaran_daerah"


def _posts_of_one_look(drafts: Sequence[Draft]) -> None:
    """A position of no known rank is of the tier of the other positions in boxes of its fill, where these are of one."""
    told: dict[object, set[Level]] = defaultdict(set)
    for draft in drafts:
        if draft.fill is not None and draft.by_holder and draft.level is not None:
            told[draft.fill].add(draft.level)
    for draft in drafts:
        alone = draft.level is None and draft.holder and not (draft.statement or draft.names)
        if alone and len(told.get(draft.fill, ())) == 1:
            draft.level, draft.by_holder = next(iter(told[draft.fill])), True


def _ranks_told(drafts: Sequence[Draft]) -> dict[Level, Level]:
    """What positions of a rank answer for in this drawing, by what they usually do, where its tiers agree on that."""
    told: dict[Level, Counter[Level]] = defaultdict(Counter)
    for draft in drafts:
        usual = post_level(draft.holder) if draft.holder else None
        if usual is not None and draft.level is not None and draft.on_tier:
            told[usual][draft.level] += 1
    return {usual: next(iter(found)) for usual, found in told.items() if len(found) == 1 and found.total() >= LEAST_TOLD}


def levels_from_tiers(reading: Reading, way: Direction, positions: dict[str, Level] | None = None) -> None:
    """Each draft without level takes the label of its tier: the one beside its middle.

    ``positions`` holds what the labels of positions stand for in this document, by folded text; what this page tells is added.
    """
    levels_from_legend(reading)
    axis = _axis(reading.tiers, way)
    if axis is not None and _stands_apart(reading, axis):
        reading.tiers, axis = [], None
    if axis is not None:
        positions = positions if positions is not None else {}
        _hear_cards(reading, axis, positions)
        _explain_positions(reading, axis, positions)
        _grades_below_named(reading.tiers, positions, axis, way)
        settle_results(reading.tiers, axis, way in ("up", "left"))
        _sasaran_of_posts(reading, axis)
    heading = axis is not None and _heads_rows(reading, axis)
    for draft in reading.drafts:
        tier = None
        if draft.level is None and axis is not None:
            tier = _last_before(draft.bbox, reading.tiers, axis) if heading else _tier_of(draft.bbox, reading.tiers, axis)
        if draft.sibling is not None and draft.level is None and (draft.item or tier is None):
            # A list below its tier's label is still of that tier, a numbered one also beside another label.
            draft.level, draft.of_sasaran = draft.sibling.level, draft.sibling.of_sasaran
        named = tier is not None and bool(tier.post and draft.holder and position_level(draft.holder))
        if draft.level is None and tier is not None and not named:
            draft.level, draft.on_tier, draft.tier = tier.level, tier.level is not None, tier
            draft.of_sasaran = _of_sasaran(tier.text)
    state_results(reading.drafts)


def _of_sasaran(label: str) -> bool:
    """Whether a tier's label announces statements; a grade alone does, beside the plan's own word that decides ("ESELON IV /
    KEGIATAN" stands by names, "ESELON IV SASARAN KEGIATAN" by statements)."""
    return bool(_OF_SASARAN.match(_GRADE.sub("", label, count=1) or label))


def _sasaran_of_posts(reading: Reading, axis: int) -> None:
    """The word "Sasaran" before a card's statement, without a number, says no level where a position below the office's head has
    the card and stands by a label of positions ("Eselon III"): it is the sasaran of that position."""
    for draft in reading.drafts:
        usual = position_level(draft.holder) if draft.holder else None
        if not draft.explicit or draft.level != "sasaran" or draft.number or usual not in NAMED_LEVELS:
            continue
        tier = _tier_of(draft.bbox, reading.tiers, axis)
        if tier is not None and tier.level in NAMED_LEVELS and names_posts(tier):
            draft.level, draft.on_tier, draft.tier, draft.of_sasaran = tier.level, True, tier, True


def posts_from_tiers(reading: Reading) -> None:
    """The position that names a tier answers for the nodes beside it, where none of them names another."""
    tiers = sorted((t for t in reading.tiers if t.post), key=lambda t: t.bbox[1])
    for k, tier in enumerate(tiers):
        end = tiers[k + 1].bbox[1] if k + 1 < len(tiers) else inf
        beside = [d for d in reading.drafts if d.level == tier.level and d.bbox[1] < end and d.bbox[3] > tier.bbox[1]]
        if not any(d.holder for d in beside):
            for draft in beside:
                draft.holder = tier.post


def _explain_positions(reading: Reading, axis: int, positions: dict[str, Level]) -> None:
    """A position's label beside one that names the tier ("Sasaran kegiatan", below it "Eselon IV") means that tier.

    So it is where every position's label has one that names the tier before it, or every one behind it, beside the same box.
    """
    ordered = sorted((t for t in reading.tiers if t.level is not None), key=lambda t: _middle(t.bbox, axis))
    at = [k for k, tier in enumerate(ordered) if names_posts(tier)]
    for step in (-1, 1):
        pairs = [(ordered[k], ordered[k + step]) for k in at if 0 <= k + step < len(ordered) and k + step not in at]
        if len(pairs) == len(at) and all(_beside_one(pair, reading.drafts, axis) for pair in pairs):
            for position, named in pairs:
                if named.level is not None:
                    positions.setdefault(fold(position.text), named.level)
            break
    for tier in ordered:
        tier.level = positions.get(fold(tier.text), tier.level)


def _grades_below_named(tiers: Sequence[Tier], explained: Collection[str], axis: int, way: Direction) -> None:
    """A grade's label ("Eselon III") stands for the level below what its positions usually answer for where a label that is that
    level's own ("Program") stands before it and the level below has none; not where the drawing explained it (``explained``,
    folded)."""
    step = -1 if way in ("up", "left") else 1
    named = [t for t in tiers if not names_grade(t.text)]
    for tier in tiers:
        at, below = step * _middle(tier.bbox, axis), BELOW.get(tier.level) if tier.level is not None else None
        before = any(t.level == tier.level and step * _middle(t.bbox, axis) < at for t in named)
        free = below is not None and all(t.level != below for t in named)
        if before and free and named_by_grade(tier.text) and fold(tier.text) not in explained:
            tier.level = below


def _hear_cards(reading: Reading, axis: int, positions: dict[str, Level]) -> None:
    """A position's label means what most cards beside it are labelled ("Sasaran Kegiatan" by "Eselon IV"), where no other tier's
    label means that."""
    for tier in reading.tiers:
        if not names_posts(tier) or tier.level not in NAMED_LEVELS:
            continue
        cards = [d for d in reading.drafts if d.explicit and d.follows is None and d.level in NAMED_LEVELS]
        told = Counter(d.level for d in cards if _tier_of(d.bbox, reading.tiers, axis) is tier)
        level, times = next(iter(told.most_common(1)), (None, 0))
        apart = all(other.level != level for other in reading.tiers if other is not tier)
        if level is not None and times >= max(LEAST_TOLD, CARDS_SHARE * told.total()) and apart:
            positions.setdefault(fold(tier.text), level)


def _beside_one(labels: tuple[Tier, Tier], drafts: Sequence[Draft], axis: int) -> bool:
    """Whether some box reaches beside both labels."""
    middles = [_middle(label.bbox, axis) for label in labels]
    return any(draft.bbox[axis] <= min(middles) and max(middles) <= draft.bbox[axis + 2] for draft in drafts)


ABOVE: dict[Level, Level] = {"sasaran_daerah": "tujuan_daerah", "tujuan": "sasaran_daerah", "sasaran": "tujuan"}
"""Where one tier label covers two rows of statements, the upper row is the tujuan of the lower."""


def _part_shared_tiers(reading: Reading, links: Sequence[Link]) -> None:
    """A drawn parent of the same unprinted level as its child stands one level higher, unless each has a label of its own."""
    for link in links:
        parent, child = reading.drafts[link.parent], reading.drafts[link.child]
        if _two_labels(parent.tier, child.tier):
            continue
        if link.weight >= STRONG and parent.level == child.level and not parent.explicit and parent.level in ABOVE:
            parent.level = ABOVE[parent.level]


BELOW: dict[Level, Level] = {"program": "kegiatan", "kegiatan": "sub_kegiatan"}
"""Where positions of one rank answer for two rows, the lower row is what the upper one consists of."""


def _part_equal_posts(drafts: Sequence[Draft], links: Sequence[Link], way: Direction) -> None:
    """Positions of one rank over each other: only one of them is on the tier that such a position usually tells."""
    strong = {(link.parent, link.child) for link in links if link.weight >= STRONG}
    over = strong or spanned(drafts, way, least=1) if spanned(drafts, way) or strong else set()
    equal = {(a, b) for a, b in over if drafts[a].by_holder and drafts[b].by_holder and drafts[a].level == drafts[b].level}
    for level in {level for a, _ in equal if (level := drafts[a].level) is not None}:
        upper = {a for a, _ in equal if drafts[a].level == level}
        lower = {b for _, b in equal if drafts[b].level == level}
        higher = ABOVE.get(level)
        if higher is not None and all(d.level != higher for d in drafts):
            _set_levels(drafts, upper, lower, higher, way)
        elif level in BELOW:
            _set_levels(drafts, lower, upper, BELOW[level], way)


def _set_levels(drafts: Sequence[Draft], moved: set[int], others: set[int], level: Level, way: Direction) -> None:
    """Moves drafts to a level, with those of their rows whose positions are of the same rank."""
    before = {drafts[i].level for i in moved}
    for row in _rows(drafts, way):
        if any(d.index in moved for d in row) and not any(d.index in others for d in row):
            moved = moved | {d.index for d in row if d.by_holder and d.level in before}
    for i in moved:
        drafts[i].level = level


def _two_labels(a: Tier | None, b: Tier | None) -> bool:
    """Two labels of one strip, one before the other."""
    if a is None or b is None or a is b:
        return False
    return any(min(a.bbox[k + 2], b.bbox[k + 2]) > max(a.bbox[k], b.bbox[k]) for k in (0, 1))


def _raise_to_region(drafts: Sequence[Draft], links: Sequence[Link]) -> None:
    """A printed sasaran from which lines lead to another printed sasaran is the region's."""
    below: dict[int, list[int]] = defaultdict(list)
    for link in links:
        if link.weight >= STRONG:
            below[link.parent].append(link.child)
    own = {d.index for d in drafts if d.level == "sasaran" and d.explicit}
    for draft in drafts:
        if draft.index not in own:
            continue
        seen, todo = {draft.index}, list(below[draft.index])
        while todo:
            at = todo.pop()
            if at in own:
                draft.level = "sasaran_daerah"
                break
            if at not in seen and (drafts[at].level is None or drafts[at].level == "tujuan"):
                seen.add(at)
                todo += below[at]
    raised = [d for d in drafts if d.index in own and d.level == "sasaran_daerah"]
    for draft in drafts:
        # One that no line leaves is of the row and look of those.
        if draft.index in own and draft.level == "sasaran" and any(_mates(draft, other) for other in raised):
            draft.level = "sasaran_daerah"


def _mates(a: Draft, b: Draft) -> bool:
    """Two printed sasaran side by side, of one look, both numbered or neither."""
    numbered = (a.number is None) == (b.number is None)
    return numbered and a.fill == b.fill and a.tier is b.tier and _in_row(a.bbox, b.bbox, 1) and overlap(a.bbox, b.bbox, 0) <= 0


def _axis(tiers: Sequence[Tier], way: Direction) -> int | None:
    """1 where labels stand in rows beside the tree, 0 where they head columns, None for no tiers."""
    if not tiers:
        return None
    if len(tiers) == 1:
        return 1 if way in ("down", "up") else 0
    spread_x = len({round(_middle(t.bbox, 0) / max(t.bbox[2] - t.bbox[0], 1.0)) for t in tiers})
    spread_y = len({round(_middle(t.bbox, 1) / max(t.bbox[3] - t.bbox[1], 1.0)) for t in tiers})
    if spread_x == spread_y:
        for k in (0, 1):
            if _side_by_side(tiers, k) and not _side_by_side(tiers, 1 - k):
                return k
        return 1 if way in ("down", "up") else 0
    return 1 if spread_y > spread_x else 0


def _side_by_side(tiers: Sequence[Tier], axis: int) -> bool:
    """The labels follow on each other along the axis, in one row across it."""
    ordered = sorted((t.bbox for t in tiers), key=lambda b: b[axis])
    apart = all(a[axis + 2] <= b[axis] + TOUCHING for a, b in pairwise(ordered))
    return apart and all(_in_row(a, b, 1 - axis) for a, b in pairwise(ordered))


def _stands_apart(reading: Reading, axis: int) -> bool:
    """Whether labels stand close together beside a small part of the drawing: a legend whose colours a grey print lost."""
    labels, drawn = [t.bbox for t in reading.tiers], [d.bbox for d in reading.drafts]
    if len(labels) < LEAST_STACKED or len(drawn) < 2 * len(labels) or not _side_by_side(reading.tiers, axis):
        return False
    over, whole = (max(b[axis + 2] for b in found) - min(b[axis] for b in found) for found in (labels, drawn))
    return over < STACKED_SHARE * whole


def _middle(b: BBox, k: int) -> float:
    return (b[k] + b[k + 2]) / 2


def _tier_of(box: BBox, tiers: Sequence[Tier], axis: int) -> Tier | None:
    """The label nearest to the box's middle along the axis, if they overlap or no other tier lies between."""
    middle = _middle(box, axis)
    best: tuple[float, int, Tier] | None = None
    for tier in tiers:
        t0, t1 = tier.bbox[axis], tier.bbox[axis + 2]
        outside = max(t0 - middle, middle - t1, 0.0)
        overlap = min(t1, box[axis + 2]) - max(t0, box[axis])
        if overlap <= 0 and outside > 0.8 * max(t1 - t0, box[axis + 2] - box[axis]):
            continue
        gap = abs(_middle(tier.bbox, axis) - middle)
        key = (round(gap / max(t1 - t0, 1.0), 1), 0 if _DIRECT.search(tier.text) else 1)
        if best is None or key < best[:2]:
            best = (*key, tier)
    return None if best is None else best[2]


def _heads_rows(reading: Reading, axis: int) -> bool:
    """The labels stand between the rows, the first before all boxes: each heads what follows on it up to the next label."""
    tiers, drafts = reading.tiers, reading.drafts
    if len(tiers) < LEAST_HEADINGS or not drafts:
        return False
    first = min(_middle(t.bbox, axis) for t in tiers)
    if any(d.bbox[axis] < first for d in drafts):
        return False
    return not any(d.bbox[axis] < _middle(t.bbox, axis) < d.bbox[axis + 2] for t in tiers for d in drafts)


def _last_before(box: BBox, tiers: Sequence[Tier], axis: int) -> Tier | None:
    """The label nearest before a box along the axis."""
    before = [t for t in tiers if _middle(t.bbox, axis) <= box[axis]]
    return max(before, key=lambda t: t.bbox[axis], default=None)


def _spread(reading: Reading, links: Sequence[Link], way: Direction) -> None:
    """Carries levels along rows and strong links until nothing changes.

    Where a box has no known level below it, only its row or else the level of its parent can tell: rows come first.
    """
    drafts = reading.drafts
    order = _order_used(drafts)
    rows = _rows(drafts, way)
    strong = [link for link in links if link.weight >= STRONG]
    floor, ceiling = floors(drafts, strong), ceilings(drafts, strong)
    height = heights(drafts, strong)
    bounded = [link for link in strong if floor.get(link.child, len(LEVELS)) < len(LEVELS)]
    for _ in range(2 * len(STEPS)):
        changed = _along_rows(rows, strong)
        for link in bounded if changed or _any_open(drafts, bounded) else strong:
            parent, child = drafts[link.parent], drafts[link.child]
            if child.level is None and parent.level is not None:
                below = step_level(parent.level, order, 1)
                child.level = not_below(below, parent.level, floor.get(link.child), height.get(link.child, 1))
                changed = True
            elif parent.level is None and child.level is not None:
                parent.level, changed = not_above(step_level(child.level, order, -1), child.level, ceiling.get(link.parent)), True
        if not changed:
            return


def _along_rows(rows: Sequence[Sequence[Draft]], links: Sequence[Link]) -> bool:
    """Gives drafts without level that of most others of their row; whether there was any."""
    changed = False
    for row in rows:
        levels = Counter(d.level for d in row if d.level is not None)
        if levels and levels.most_common(1)[0][1] >= 0.5 * sum(levels.values()):
            for d in row:
                if d.level is None and _linked_like(d, row, links):
                    d.level, changed = levels.most_common(1)[0][0], True
    return changed


def _any_open(drafts: Sequence[Draft], links: Sequence[Link]) -> bool:
    """A link has a level at one end only."""
    return any((drafts[link.parent].level is None) != (drafts[link.child].level is None) for link in links)


def _linked_like(draft: Draft, row: Sequence[Draft], links: Sequence[Link]) -> bool:
    """A draft shares its row's level unless a line joins it to a neighbour of that row."""
    mates = {d.index for d in row}
    return not any({link.parent, link.child} <= mates and draft.index in (link.parent, link.child) for link in links)


def _order_used(drafts: Sequence[Draft]) -> list[Level]:
    """The levels that a drawing uses, from the top, with the usual ones between filled in."""
    used = {d.level for d in drafts if d.level is not None}
    order = [level for level in STEPS if level in used]
    extra = [level for level in used if level not in STEPS]
    return sorted([*order, *extra], key=lambda level: rank(level) or 0)


def _rows(drafts: Sequence[Draft], way: Direction) -> list[list[Draft]]:
    """Drafts side by side across the tree's direction, in the order of the tree."""
    k = 1 if way in ("down", "up") else 0
    rows: list[list[Draft]] = []
    for draft in sorted(drafts, key=lambda d: _middle(d.bbox, k)):
        if rows and _in_row(rows[-1][0].bbox, draft.bbox, k):
            rows[-1].append(draft)
        else:
            rows.append([draft])
    return rows[::-1] if way in ("up", "left") else rows


def _in_row(a: BBox, b: BBox, k: int) -> bool:
    shared = overlap(a, b, k)
    return shared >= SAME_ROW * max(min(a[k + 2] - a[k], b[k + 2] - b[k]), 0.1)


def _by_depth(reading: Reading, links: Sequence[Link], way: Direction) -> None:
    """What nothing tells gets its level from its depth: the deepest usual tree of that many tiers."""
    unknown = [d for d in reading.drafts if d.level is None]
    if not unknown:
        return
    depth = _depths(reading.drafts, links, way)
    tiers = max(depth.values(), default=0) + 1
    first = {1: "sasaran", 2: "sasaran", 3: "sasaran", 4: "sasaran", 5: "tujuan", 6: "misi"}.get(
        tiers, "misi" if tiers > 6 else "sasaran"
    )
    start = STEPS.index(first)
    for draft in unknown:
        draft.level = STEPS[min(start + depth.get(draft.index, 0), len(STEPS) - 1)]


def _depths(drafts: Sequence[Draft], links: Sequence[Link], way: Direction) -> dict[int, int]:
    parents: dict[int, list[int]] = defaultdict(list)
    for link in links:
        if link.weight >= STRONG:
            parents[link.child].append(link.parent)
    for link in sorted(links, key=lambda link: -link.weight):
        if not parents[link.child]:
            parents[link.child].append(link.parent)
    if not any(parents.values()):
        return {d.index: k for k, row in enumerate(_rows(drafts, way)) for d in row}
    depth: dict[int, int] = {}

    def find(i: int, seen: frozenset[int]) -> int:
        if i not in depth:
            ups = [p for p in parents.get(i, ()) if p not in seen]
            depth[i] = 1 + max(find(p, seen | {i}) for p in ups) if ups else 0
        return depth[i]

    for draft in drafts:
        find(draft.index, frozenset({draft.index}))
    return depth
