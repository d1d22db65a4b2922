"""Cards of cells that close on a row of figures: a name, below it its indicator, below that target and money side by side.

What stands over such a row below another text is an indicator however worded ("Waktu rata-rata penyaluran", "7 hari | Rp. …"),
where most cards of the drawing say so by their wording.
"""

from __future__ import annotations

from pipeline.extract.diagrams.lanes import as_indicators
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.words.targets import is_figure, is_money, is_no_money
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import squeeze

LEAST_TOLD, TOLD_SHARE = 2, 0.5
"""Cards whose wording tells their indicator, and their share of all cards of the drawing, from which it holds for the others."""
NARROWER = 0.9
"""Share of a cell's width that a figure's cell in the row below takes at most."""


def settle_foot_rows(near: Neighbours) -> list[list[Part]]:
    """The parts of all boxes; the cell between a card's head and its row of figures is an indicator."""
    found = [i for i in range(len(near.boxes)) if _may_measure(near, i) and _closes_on_figures(near, i) and _has_head(near, i)]
    told = [i for i in found if near.parts[i][0].kind == "indicator"]
    parts = list(near.parts)
    if len(told) >= max(LEAST_TOLD, TOLD_SHARE * len(found)):
        for i in found:
            parts[i] = as_indicators(parts[i])
    return parts


def _may_measure(near: Neighbours, i: int) -> bool:
    """One text without a level or code of its own, in a cell that no line reaches."""
    said = near.parts[i]
    plain = len(said) == 1 and said[0].kind in ("statement", "name", "indicator") and said[0].level is None
    return plain and near.boxes[i].kind != "text" and i not in near.in_network and said[0].code is None


def _closes_on_figures(near: Neighbours, i: int) -> bool:
    """Right below stand narrower cells within its width, a figure first, then money or a figure, and nothing else."""
    x0, _, x1, y1 = near.boxes[i].bbox
    touched = near.index.at((x0, y1 - near.touch, x1, y1 + near.touch))
    cells = [j for j in touched if j != i and near.boxes[j].kind != "text" and abs(near.boxes[j].bbox[1] - y1) <= near.touch]
    row = sorted((near.boxes[j] for j in cells), key=lambda b: b.bbox[0])
    texts = [squeeze(box.text) for box in row]
    within = all(b.bbox[0] >= x0 - near.touch and b.bbox[2] <= x1 + near.touch for b in row)
    narrow = all(b.bbox[2] - b.bbox[0] <= NARROWER * (x1 - x0) for b in row)
    closed = all(is_figure(text) or is_money(text) or is_no_money(text) or is_empty(text) for text in texts)
    return bool(row) and within and narrow and closed and is_figure(texts[0]) and not is_money(texts[0])


def _has_head(near: Neighbours, i: int) -> bool:
    """A text that is no indicator stands on top of it, in a cell as wide."""
    over = [
        j for j in near.above(i) if near.same_width(i, j) and abs(near.boxes[j].bbox[3] - near.boxes[i].bbox[1]) <= near.touch
    ]
    return any({p.kind for p in near.parts[j]} & {"statement", "name"} for j in over)
