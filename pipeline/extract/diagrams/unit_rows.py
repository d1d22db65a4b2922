"""Rows "indicator | figure | unit" of a card without headers: what each cell is, the cells beside it and the rows below tell."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.diagrams.block_columns import BlockColumns
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.extract.words.labels import is_indicator_wording, is_statement_wording
from pipeline.extract.words.targets import is_figure, is_grade, is_money
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import squeeze

FEWEST_ROWS = 2
"""Rows of the same three columns on a page from which they are made so."""
MOST_WORDS = 3
"""Words of a unit at most ("berita acara", "orang per hari")."""


def unit_rows(boxes: Sequence[Box], parts: Sequence[Sequence[Part]], index: SpatialIndex, touch: float) -> BlockColumns:
    """The figures and units of such rows, each with the cell of its indicator. ``touch`` in points: cells nearer than this
    touch."""
    rows: list[tuple[int, int, int]] = []
    for i, box in enumerate(boxes):
        if not _is_figure(box) or (text := _beside(i, boxes, index, touch, left=True)) is None:
            continue
        unit = _beside(i, boxes, index, touch, left=False)
        if unit is not None and _measures(boxes[text], parts[text]) and _is_unit(boxes[unit]):
            rows.append((text, i, unit))
    edges = [tuple(boxes[j].bbox[k] for j in row for k in (0, 2)) for row in rows]
    found = [row for row, own in zip(rows, edges, strict=True) if sum(_alike(own, e, touch) for e in edges) >= FEWEST_ROWS]
    units = {unit: text for text, _, unit in found} | _before_targets(boxes, parts, index, touch)
    return BlockColumns({figure: text for text, figure, _ in found}, units)


def _before_targets(boxes: Sequence[Box], parts: Sequence[Sequence[Part]], index: SpatialIndex, touch: float) -> dict[int, int]:
    """The units between an indicator's cell and one that says its target with a label ("Target 2019 : 105,20"), each with the
    indicator's cell."""
    out: dict[int, int] = {}
    for i, said in enumerate(parts):
        if [p.kind for p in said] != ["target"] or is_figure(squeeze(boxes[i].text)) or boxes[i].kind == "text":
            continue
        unit = _beside(i, boxes, index, touch, left=True)
        text = _beside(unit, boxes, index, touch, left=True) if unit is not None else None
        if unit is None or text is None or not _measures(boxes[text], parts[text]):
            continue
        # One word is a unit also where indicators begin with it: "Indeks".
        if _is_unit(boxes[unit]) or squeeze(boxes[unit].text).isalpha():
            out[unit] = text
    return out


def _alike(a: Sequence[float], b: Sequence[float], touch: float) -> bool:
    """Rows of the same columns."""
    return all(abs(x - y) <= touch for x, y in zip(a, b, strict=True))


def _is_figure(box: Box) -> bool:
    if box.kind == "text":
        return False
    text = squeeze(box.text)
    return (is_figure(text) or is_grade(text) or is_empty(text)) and not is_money(text)


def _measures(box: Box, parts: Sequence[Part]) -> bool:
    """An indicator and nothing else."""
    return [p.kind for p in parts] == ["indicator"] and not is_figure(squeeze(box.text))


def _is_unit(box: Box) -> bool:
    """Few words that say nothing of their own: no figure, indicator or statement."""
    text = squeeze(box.text)
    worded = is_indicator_wording(text) or is_statement_wording(text)
    return 0 < len(text.split()) <= MOST_WORDS and not worded and not any(c.isdigit() for c in text)


def _beside(i: int, boxes: Sequence[Box], index: SpatialIndex, touch: float, left: bool) -> int | None:
    """The one cell that touches cell ``i`` at its left, or right, and is as high."""
    b = boxes[i].bbox
    x, side = (b[0], 2) if left else (b[2], 0)
    near = [j for j in index.at((x - touch, b[1], x + touch, b[3])) if j != i and boxes[j].kind != "text"]
    beside = [j for j in near if abs(boxes[j].bbox[side] - x) <= touch]
    found = [j for j in beside if max(abs(boxes[j].bbox[k] - b[k]) for k in (1, 3)) <= touch]
    return found[0] if len(found) == 1 else None
