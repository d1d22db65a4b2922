"""Stacks of numbered cells below each other: as many sasaran as tujuan, and indicators below them whose codes ("1.2") tell by
their last number which of the sasaran each measures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.links import Link, rank

SAME_SIDE = 2.0
"""Points within which the cells of a column end alike, and those of a stack touch."""
PAIRED = 0.85
"""Share of right links among those of cells of equal place in two stacks."""
_CODE = re.compile(r"(\d{1,2})\.(\d{1,2})")
"""A code of two numbers: of the column and of the place in its stack."""


def pair_stacks(reading: Reading) -> list[Link]:
    """Hands the coded indicators of each stack's last cell to the cells that their codes count; the links from the cells of a
    stack to those of the stack of as many of the next level below it."""
    stacks = _stacks(reading.drafts)
    for stack in stacks:
        _hand_out(stack, reading)
    out: list[Link] = []
    for over in stacks:
        below = [s for s in stacks if _right_below(over, s, stacks)]
        if len(below) == 1 and len(below[0]) == len(over) and _alike_numbered(over, below[0]):
            out += [Link(a.index, b.index, "row", PAIRED) for a, b in zip(over, below[0], strict=True)]
    return out


def _stacks(drafts: Sequence[Draft]) -> list[list[Draft]]:
    """Runs of two or more cells with a statement of one level, each touching the one above, as wide as it."""
    out: list[list[Draft]] = []
    for draft in sorted(drafts, key=lambda d: d.bbox[1]):
        if draft.level is None or not draft.statement:
            continue
        stack = next((s for s in out if _goes_on(s[-1], draft)), None)
        if stack is None:
            out.append([draft])
        else:
            stack.append(draft)
    return [s for s in out if len(s) > 1]


def _goes_on(last: Draft, draft: Draft) -> bool:
    if last.level != draft.level or last.indicators:
        return False
    return abs(draft.bbox[2] - last.bbox[2]) <= SAME_SIDE and abs(draft.bbox[1] - last.bbox[3]) <= SAME_SIDE


def _hand_out(stack: Sequence[Draft], reading: Reading) -> None:
    """Gives the coded indicators that the last of a stack has to the cells that they count."""
    last = stack[-1]
    found = [_CODE.fullmatch(one.number or "") for one in last.indicators]
    codes = [(m[1], int(m[2])) for m in found if m is not None]
    cells = [one.box for one in last.indicators]
    if not codes or len(codes) < len(found) or len(set(cells)) < len(cells) or len({k for k, _ in codes}) > 1:
        return
    if any(b <= a for (_, a), (_, b) in pairwise(codes)) or not 1 <= codes[0][1] <= codes[-1][1] <= len(stack):
        return
    indicators, last.indicators = last.indicators, []
    for one, (_, place) in zip(indicators, codes, strict=True):
        home = stack[place - 1]
        home.indicators.append(one)
        if home is not last and one.box in last.boxes:
            last.boxes.remove(one.box)
            home.boxes.append(one.box)
            reading.owner[one.box] = home.index


def _right_below(over: Sequence[Draft], below: Sequence[Draft], stacks: Sequence[Sequence[Draft]]) -> bool:
    """A stack stands below another in its column, on a lower level, with no third one between them."""
    if not _below(over, below):
        return False
    return not any(_below(over, s) and _below(s, below) for s in stacks if s is not over and s is not below)


def _below(over: Sequence[Draft], below: Sequence[Draft]) -> bool:
    higher, lower = rank(over[0].level), rank(below[0].level)
    column = abs(over[0].bbox[2] - below[0].bbox[2]) <= SAME_SIDE
    return column and higher is not None and lower is not None and higher < lower and over[-1].bbox[3] <= below[0].bbox[1]


def _alike_numbered(a: Sequence[Draft], b: Sequence[Draft]) -> bool:
    """No cell of the one stack bears another number than that in its place in the other."""
    return all(x.number is None or y.number is None or x.number == y.number for x, y in zip(a, b, strict=True))
