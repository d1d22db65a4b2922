"""Small rules that settle what the parts of a composite box are."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.diagrams.box_text import heads_legend
from pipeline.extract.diagrams.drafts import Draft, DraftIndicator, Reading
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.grid import box_of, overlap
from pipeline.extract.geometry.network import Network
from pipeline.extract.words.labels import is_statement_wording, is_worth_wording, lists_contents, named_by_grade, split_name
from pipeline.extract.words.ranks import position_level
from pipeline.extract.words.targets import (
    dated_figure,
    figure_list,
    is_code,
    is_money,
    split_target,
    stated_before,
    stated_target,
)
from pipeline.normalize.quantity import is_empty, parse_quantity
from pipeline.normalize.text import fold
from pipeline.page import BBox

SAMPLE = 25.0
"""Room for the sample of a line before what it stands for at most, in distances at which boxes touch."""
LEAST_LEGEND = 2
"""Texts with a sign before them that make a legend."""
ASIDE = 3.0
"""White between a statement's box and the box of its indicators beside it, in distances at which boxes touch."""
BESIDE = 0.6
"""Share of the lower one's height that a statement's box and a table beside it have in common."""
_COLON = re.compile(r":\s*\S+(?:\s+\S+){0,3}$")
"""A figure with its unit behind a colon."""
EVERYWHERE: BBox = (-1e9, -1e9, 1e9, 1e9)
"""A box around every page."""
FIRST_WORDS = 2
"""Words by which a text is found among the lines of its box."""
LEGEND_GAP = 3.0
"""White between a legend's heading without border and its first box, in distances at which boxes touch."""
LEAST_HEADED, HEADED_SHARE = 2, 0.8
"""Boxes below each of several labels side by side, and their share of all boxes below, where these head columns."""
LEAST_STRIP = 3
"""Labels that make a strip of tiers."""
MOST_ROW_WORDS = 3
"""Words of a row's label at most; more are a text of their own."""
RAGGED = 0.1
"""Share of their width by which the ends of labels in one strip may differ."""
LEAST_POSTS = 2
"""Ranks of the positions that make one."""


def named_beside_money(parts: list[Part]) -> list[Part]:
    """The parts of a cell with money beside it: its one unlabelled text is a name, money is given to nothing else."""
    heads = [p for p in parts if p.kind in ("statement", "name")]
    if len(heads) != 1 or heads[0].level is not None or is_statement_wording(heads[0].text):
        return parts
    level, name = split_name(heads[0].text)
    return [replace(p, kind="name", level=level, text=name) if p is heads[0] else p for p in parts]


def legend(boxes: Sequence[Box]) -> set[int]:
    """The boxes of a legend: texts behind a small coloured sign, of which there are several."""
    signed = {i for i, box in enumerate(boxes) if box.sign is not None}
    return signed if len(signed) >= LEAST_LEGEND else set()


def keys_below(near: Neighbours) -> set[int]:
    """The heading of a legend ("Keterangan warna :"), the boxes that stand below it, touching, and the labels of tiers in a row
    with these or with the heading."""
    out = {i for i, parts in enumerate(near.parts) if heads_legend(near.boxes[i].text) and all(p.kind == "note" for p in parts)}
    todo = sorted(out)
    while todo:
        b = near.boxes[todo[0]].bbox
        head = todo.pop(0)
        found = near.index.at((b[0], b[3] - near.touch, b[2], b[3] + LEGEND_GAP * near.touch))
        fresh = [
            j for j in found if j not in out and near.boxes[j].kind != "text" and (near.boxes[j].bbox[1] >= b[3] - near.touch)
        ]
        fresh = [j for j in fresh if j not in near.in_network and (head in near.above(j) or near.boxes[head].kind == "text")]
        out.update(fresh)
        todo += fresh
    return out | {j for i in out for j in (*_row_of_labels(near, i), *_explained_beside(near, i))}


def _explained_beside(near: Neighbours, i: int) -> list[int]:
    """The texts without border right of a heading that has none either, one behind the other in its row with room for a sample
    between: what lines and signs stand for."""
    if near.boxes[i].kind != "text" or not heads_legend(near.boxes[i].text):
        return []
    _, y0, edge, y1 = near.boxes[i].bbox
    row = [j for j in near.index.at((edge, y0, near.right, y1)) if j != i and near.same_row(j, i)]
    out: list[int] = []
    for j in sorted(row, key=lambda j: near.boxes[j].bbox[0]):
        if near.boxes[j].bbox[0] - edge > SAMPLE * near.touch:
            break
        edge = near.boxes[j].bbox[2]
        if near.boxes[j].kind == "text" and not any(p.level is not None for p in near.parts[j]):
            out.append(j)
    return out


def _row_of_labels(near: Neighbours, i: int) -> list[int]:
    """The labels of tiers, off all lines, in the row of a box: not those that stand beside the row of a tree."""
    _, y0, _, y1 = near.boxes[i].bbox
    row = [j for j in near.index.at((near.left, y0, near.right, y1)) if j != i and near.same_row(j, i)]
    labels = [j for j in row if near.bare(j) and near.parts[j][0].level is not None and j not in near.in_network]
    return labels if len(labels) == len(row) else []


def continues_number(code: str | None, number: str | None) -> bool:
    """Whether a code goes on from a node's number: "2.1" from "2"."""
    return code is not None and number is not None and code.startswith(f"{number}.")


def tier_strip(boxes: Sequence[Box], parts: Sequence[list[Part]], slack: float) -> set[int]:
    """Labels of several levels one above the other in boxes of one width, at a side of all other boxes: the drawing's tiers.

    A label may hold who answers for its tier ("KEGIATAN (Sub Koordinator)"), and one of a grade ("ESELON III") may stand below
    the level that its positions usually answer for. Without such a strip, the labels over columns of boxes.
    """
    labels = [
        i
        for i, said in enumerate(parts)
        if boxes[i].kind != "text" and [p.kind for p in said] in (["label"], ["label", "holder"]) and said[0].level is not None
    ]
    for first in labels:
        x0, _, x1, _ = boxes[first].bbox
        ragged = max(slack, RAGGED * (x1 - x0))
        column = {b.index for b in boxes if abs(b.bbox[0] - x0) <= ragged and abs(b.bbox[2] - x1) <= ragged}
        strip = column & set(labels)
        top = min(boxes[i].bbox[1] for i in column)
        others = [b for b in boxes if b.index not in column and b.kind != "text" and b.bbox[3] > top]
        aside = all(b.bbox[0] >= x1 - slack for b in others) or all(b.bbox[2] <= x0 + slack for b in others)
        heads = {i for i in column if boxes[i].kind != "text" and _heads_row(boxes[i], parts[i])}
        measures = {i for i in column if [(p.kind, p.code) for p in parts[i]] == [("header", "indicator")]}
        whole = len(strip) > 1 and len(strip | heads) >= LEAST_STRIP and column == strip | heads | measures
        own = [parts[i][0].level for i in strip if not named_by_grade(boxes[i].text)]
        parted = len(set(own)) == len(own)
        if (len(strip) >= LEAST_STRIP or whole) and parted and others and aside:
            return strip | heads
    return _column_heads(boxes, parts, labels, slack)


def _column_heads(boxes: Sequence[Box], parts: Sequence[list[Part]], labels: Sequence[int], slack: float) -> set[int]:
    """Labels of several levels side by side in boxes of one height, over columns of boxes of their width."""
    for first in labels:
        _, y0, _, y1 = boxes[first].bbox
        row = {i for i in labels if abs(boxes[i].bbox[1] - y0) <= slack and abs(boxes[i].bbox[3] - y1) <= slack}
        if len(row) < LEAST_STRIP or len({parts[i][0].level for i in row}) < len(row):
            continue
        others = [b for b in boxes if b.index not in row and b.kind != "text" and b.bbox[1] >= y1 - slack]
        columns = [(boxes[i].bbox[0] - slack, boxes[i].bbox[2] + slack) for i in row]
        served = [[b for b in others if x0 <= b.bbox[0] and b.bbox[2] <= x1] for x0, x1 in columns]
        if min(map(len, served)) >= LEAST_HEADED and sum(map(len, served)) >= HEADED_SHARE * len(others):
            return row
    return set()


def _heads_row(box: Box, said: Sequence[Part]) -> bool:
    """A few words among tier labels that say what stands in their row ("RPJMD", "SEKSI"), and are no label of figures; or several
    levels with their figures ("PROGRAM, KEGIATAN DAN PAGU")."""
    few = len(box.text.split()) <= MOST_ROW_WORDS or lists_contents(box.text)
    return few and len(said) == 1 and said[0].kind in ("statement", "name", "holder") and said[0].level is None


def post_strip(near: Neighbours) -> set[int]:
    """Positions alone one above the other in boxes of one width, apart at a side of all other boxes and off all lines: each names
    the tier beside it and who answers for it ("KEPALA DINAS", "KEPALA BIDANG")."""
    boxes, slack = near.boxes, near.touch
    posts = [
        i
        for i, said in enumerate(near.parts)
        if boxes[i].kind != "text" and [p.kind for p in said] == ["holder"] and position_level(said[0].text) is not None
    ]
    for first in posts:
        x0, _, x1, _ = boxes[first].bbox
        strip = {i for i in posts if abs(boxes[i].bbox[0] - x0) <= slack and abs(boxes[i].bbox[2] - x1) <= slack}
        others = [b for b in boxes if b.index not in strip and b.kind != "text"]
        aside = all(b.bbox[0] > x1 + slack for b in others) or all(b.bbox[2] < x0 - slack for b in others)
        levels = {position_level(near.parts[i][0].text) for i in strip}
        if len(levels) >= LEAST_POSTS and others and aside and not strip & near.in_network:
            return strip
    return set()


def hang_indicators(networks: Sequence[Network], drafts: Sequence[Draft], owner: dict[int, int]) -> None:
    """Boxes of indicators with their targets that hang on lines of one box are that box's, and so is what hangs on them.

    ``owner`` tells which draft a box belongs to, and is changed with the drafts.
    """
    _hang_at_side(networks, drafts, owner)
    for network in networks:
        heads = {owner[a.box] for a in network.attachments if a.side == "bottom" and a.box in owner}
        if len(heads) != 1:
            continue
        head = drafts[heads.pop()]
        if not (head.statement or head.names):
            continue
        for i in sorted({a.box for a in network.attachments if a.side == "top"} & owner.keys()):
            hung = drafts[owner[i]]
            if hung is not head and hung.only_indicators and all(one.figures for one in hung.indicators):
                head.indicators += hung.indicators
                head.boxes.append(i)
                hung.indicators = []
                owner[i] = head.index


def _hang_at_side(networks: Sequence[Network], drafts: Sequence[Draft], owner: dict[int, int]) -> None:
    """Boxes of indicators that one line alone ties to one box are its own where the line runs square to the tree or is dashed, as
    are several that one dashed network ties to it."""
    ends = [sorted({a.box for a in network.attachments} & owner.keys()) for network in networks]
    lines = Counter(i for own in ends for i in own)
    level = sum({a.side for a in network.attachments} <= {"left", "right"} for network in networks)
    for network, own in zip(networks, ends, strict=True):
        square = {a.side for a in network.attachments} <= {"left", "right"} and 2 * level < len(networks)
        if network.block or not (network.dashed or (square and len(own) == 2)):
            continue
        hung = [i for i in own if lines[i] == 1 and _hangs_alone(drafts[owner[i]], i)]
        heads = [drafts[owner[j]] for j in own if j not in hung]
        if hung and len(heads) == 1 and (heads[0].statement or heads[0].names):
            for i in hung:
                heads[0].indicators += drafts[owner[i]].indicators
                heads[0].boxes.append(i)
                drafts[owner[i]].indicators = []
                owner[i] = heads[0].index


def _hangs_alone(draft: Draft, box: int) -> bool:
    """The box says indicators with their figures and nothing else."""
    return draft.only_indicators and draft.boxes == [box] and all(one.figures for one in draft.indicators)


def join_beside(near: Neighbours, drafts: Sequence[Draft], owner: dict[int, int]) -> None:
    """Boxes of indicators alone beside a statement's box, in its row, with nothing above them, are that node's.

    They touch its side; where they say that they hold indicators, or have their figures in cells beside them, some white may part
    the two. No line may lead to them. ``owner`` tells which draft a box belongs to, and is changed with the drafts.
    """
    for draft in drafts:
        if not _measures_only(draft) or near.in_network & set(draft.boxes):
            continue
        i = draft.boxes[0]
        if any(near.boxes[j].kind == "text" for j in draft.boxes) or near.above(i):
            continue
        if len(draft.boxes) == 1 and draft.only_indicators:
            reach = ASIDE * near.touch if all(one.labelled for one in draft.indicators) else near.touch
            found = near.beside_of(i, EVERYWHERE, reach)
        else:
            found = []
        homes = {owner[j] for j in found if j in owner and _states(drafts[owner[j]], j)}
        if len(homes) != 1:
            homes = _beside_table(near, draft, drafts, owner)
        if len(homes) != 1:
            continue
        home = drafts[homes.pop()]
        if not draft.indicators:
            add_indicator(home, Part("indicator", draft.statement or "", draft.bbox), i, None)
        home.indicators += draft.indicators
        home.take_money(draft)
        home.boxes += draft.boxes
        draft.indicators, draft.statement = [], None
        owner.update(dict.fromkeys(draft.boxes, home.index))


def _measures_only(draft: Draft) -> bool:
    """Indicators alone, or one text with a figure behind a colon that is worded as no statement: "Dokumen RUPM : 1 dokumen"."""
    if draft.only_indicators:
        return True
    text = draft.statement or ""
    bare = not (draft.names or draft.holder or draft.level or draft.indicators or draft.budgets or draft.item)
    return (
        bare
        and len(draft.boxes) == 1
        and not is_statement_wording(text)
        and bool(_COLON.search(text))
        and bool(split_target(text)[1])
    )


def _beside_table(near: Neighbours, draft: Draft, drafts: Sequence[Draft], owner: dict[int, int]) -> set[int]:
    """The draft of the statement's box that a small table of indicators, each with a figure, stands beside: at its left, else at
    its right, sharing most of the lower one's height."""
    if draft.indicators and not all(one.figures for one in draft.indicators):
        return set()
    cells = [*draft.boxes, *(f for f, home in near.figure_of.items() if home in draft.boxes)]
    table = box_of(near.boxes[j].bbox for j in cells)
    reach = ASIDE * near.touch if len(cells) > len(draft.boxes) else near.touch
    about = near.index.at((table[0] - reach, table[1], table[2] + reach, table[3]))
    drawn = [j for j in about if j not in cells and near.boxes[j].kind != "text"]
    for side in (0, 2):
        found = []
        for j in drawn:
            b = near.boxes[j].bbox
            white = table[0] - b[2] if side == 0 else b[0] - table[2]
            level = overlap(b, table, 1) >= BESIDE * min(b[3] - b[1], table[3] - table[1])
            found += [j] if level and -near.touch <= white <= reach else []
        homes = {owner[j] for j in found if j in owner and _states(drafts[owner[j]], j)}
        if homes:
            return homes if all(owner.get(j) in homes for j in found) else set()
    return set()


def _states(draft: Draft, box: int) -> bool:
    """The draft has a text, and no indicators in other boxes than this one."""
    return bool(draft.statement or draft.names) and all(one.box == box for one in draft.indicators)


def closes(draft: Draft, parts: Sequence[Part]) -> bool:
    """A strip at the foot of a statement's box gives it the tier and who answers for it; whether it does."""
    if [p.kind for p in parts] != ["label", "holder"] or draft.level is not None or draft.holder or not draft.statement:
        return False
    draft.level, draft.explicit, draft.number, draft.holder = parts[0].level, True, parts[0].number, parts[1].text
    return True


def next_item(before: str | None, item: str | None) -> bool:
    """ "3" after "2"."""
    return bool(before and item and before.isdigit() and item.isdigit() and int(item) == int(before) + 1)


def first_is_statement(draft: Draft) -> None:
    """Text worded as an indicator that stands first, before a name and a labelled indicator, is the statement."""
    first = draft.indicators[0] if draft.indicators else None
    if first is None or draft.statement or not draft.names or first.labelled:
        return
    if any(i.labelled for i in draft.indicators[1:]):
        draft.statement = first.name
        draft.indicators = draft.indicators[1:]


def list_figures(indicators: Sequence[DraftIndicator], box: Box) -> bool:
    """Gives a box's list of figures to as many indicators without one, in their order; whether the box holds such a list."""
    figures = figure_list(box.text)
    lacking = [i for i in indicators if not any(f[0] == "target" for f in i.figures)]
    if not figures or len(figures) != len(lacking):
        return False
    for indicator, figure in zip(lacking, figures, strict=True):
        if not is_empty(figure):
            indicator.figures.append(("target", figure, box.bbox, None))
    return True


def part_shared_boxes(reading: Reading, boxes: Sequence[Box]) -> None:
    """Gives nodes of several levels that one box prints under each other their own part of its height: the first stands above."""
    shared: dict[int, list[Draft]] = defaultdict(list)
    for draft in reading.drafts:
        if draft.explicit and draft.boxes:
            shared[draft.boxes[0]].append(draft)
    for i, those in shared.items():
        tops = [_top(draft, boxes[i]) for draft in those]
        told = [top for top in tops if top is not None]
        if len(those) < 2 or len(told) < len(those) or len({d.level for d in those}) < len(those) or told != sorted(set(told)):
            continue
        x0, y0, x1, y1 = boxes[i].bbox
        for draft, top, end in zip(those, [y0, *told[1:]], [*told[1:], y1], strict=True):
            if draft.boxes == [i]:
                draft.bbox = (x0, top, x1, end)


def _top(draft: Draft, box: Box) -> float | None:
    """Where a box's line that holds the first words of a draft's text begins (points)."""
    start = fold(" ".join(draft.text.split()[:FIRST_WORDS]))
    return next((line.bbox[1] for line in box.lines if start and start in fold(line.text)), None)


def add_indicator(draft: Draft, part: Part, box: int, pending: Part | None) -> None:
    """An indicator of a draft, with the target that stands in its own text."""
    number = part.number or part.code or (pending.code if pending is not None and pending.kind == "number" else None)
    name, target = split_target(part.text)
    if not name:
        return
    stated = stated_target(name) if target is None else None
    indicator = DraftIndicator(name, part.bbox, number, box=box, labelled=part.labelled)
    within = stated_before(name) if target is None else []
    if stated is not None and within and stated.startswith(within[-1]):
        stated = None
    if stated is not None or within:
        *others, target = [*within, stated] if stated is not None else within
        indicator.figures += [("target", figure, part.bbox, None) for figure in others]
    if target is not None:
        year, figure = dated_figure(target)
        indicator.figures.append(("target", figure, part.bbox, year))
        indicator.printed = part.text
    draft.indicators.append(indicator)


def give_target(indicator: DraftIndicator, text: str, bbox: BBox, year: str | None = None) -> None:
    """A target that stands apart: what the indicator's own text ends on is then its wording, unless it is a plain figure of its
    own ("… yang direspon (95% pada tahun 2019)", "… sebesar 23,38%")."""
    if indicator.printed is not None and indicator.figures:
        inner = indicator.figures[-1][1]
        worded = indicator.printed == indicator.name
        if worded or parse_quantity(inner).value is None:
            indicator.name, indicator.figures = indicator.printed, []
    indicator.printed = None
    indicator.figures.append(("target", text, bbox, year))


def is_spent(draft: Draft, kind: str, text: str) -> bool:
    """A realised sum of money is what was spent of the node's own, not a figure of an indicator that is measured in money."""
    worth = any(is_worth_wording(one.name) for one in draft.indicators)
    return kind == "realisasi" and is_money(text) and bool(draft.budgets or not worth)


def add_figure(draft: Draft, kind: str, part: Part, box: int | None = None) -> None:
    """A figure belongs to the first indicator that lacks one of its kind when several are enumerated, else to the last: of those
    in its own ``box``, where it holds any."""
    if not draft.indicators or is_code(part.text):
        return
    own = [d for d in draft.indicators if d.box == box] or draft.indicators
    lacking = [d for d in own if not any(f[0] == kind for f in d.figures)]
    indicator = lacking[0] if lacking else own[-1]
    if kind == "target":
        give_target(indicator, part.text, part.bbox, part.year)
    else:
        indicator.figures.append((kind, part.text, part.bbox, part.year))
