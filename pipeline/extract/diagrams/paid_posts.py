"""Side cells with a sum and the unit that spends it: "Rp 1.350.000.000" over "Seksi Prestasi", beside a node's stack of cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.words.labels import is_position, is_unit_position
from pipeline.extract.words.targets import is_money
from pipeline.normalize.text import squeeze


@dataclass(frozen=True, slots=True)
class PaidPost:
    """A cell's sum as printed and the unit or position below it."""

    amount: str
    post: str


def find_paid_posts(near: Neighbours) -> dict[int, PaidPost]:
    """The cells that hold a sum on their first line and nothing but a unit or position on the others, by index of the box, and
    that touch the right side of another of the same upper edge."""
    out: dict[int, PaidPost] = {}
    for i, box in enumerate(near.boxes):
        if box.kind == "text" or len(box.lines) < 2:
            continue
        amount, post = squeeze(box.lines[0].text), squeeze(" ".join(line.text for line in box.lines[1:]))
        if is_money(amount) and (is_position(post) or is_unit_position(post)) and _heads_beside(near, i):
            out[i] = PaidPost(amount, post)
    return out


def give_paid_posts(near: Neighbours, found: Mapping[int, PaidPost], drafts: Sequence[Draft], owner: dict[int, int]) -> None:
    """Gives each sum and unit to the draft of the cell at its left whose upper edge is its own; who has a holder keeps it."""
    for i, paid in found.items():
        homes = {owner[j] for j in _heads_beside(near, i) if j in owner}
        if len(homes) == 1:
            draft = drafts[homes.pop()]
            draft.budgets.append((paid.amount, near.boxes[i].bbox))
            draft.holder = draft.holder or paid.post
            owner[i] = draft.index


def _heads_beside(near: Neighbours, i: int) -> list[int]:
    """The cells that touch cell ``i`` from the left and begin at its height."""
    x0, y0, _, y1 = near.boxes[i].bbox
    found = near.index.at((x0 - near.touch, y0, x0 + near.touch, y1))
    cells = [j for j in found if j != i and near.boxes[j].kind != "text"]
    return [j for j in cells if abs(near.boxes[j].bbox[2] - x0) <= near.touch and abs(near.boxes[j].bbox[1] - y0) <= near.touch]
