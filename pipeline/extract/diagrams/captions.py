"""Text without a border that belongs to the box beside or below it: indicators with their targets, a holder, a crosscutting note.

Geometry and the kinds of what the text says decide; :mod:`.composite` gives the parts to the box's draft.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.diagrams.parts import Part
from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.grid import Line, box_of, overlap
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.extract.words.labels import is_indicator_wording
from pipeline.extract.words.targets import is_figure, is_money
from pipeline.normalize.text import squeeze, strip_lead

GAP = 1.2
"""A text stands beside or over a box when this many letter heights of white at most part them."""
MEASURED_GAP = 2.2
"""The same for an indicator with its target beside a box: a text box has margins, and clerks leave some white before it."""
RAGGED = 6.0
"""Left of a box, where a text's short lines end before their frame, so many letter heights."""
IN_ROW = 0.5
"""Beside it, both share at least this much of the lower one's height; above it, of the text's width."""
OVER = 0.3
"""Over it, the text shares at least this much of its width with the box: a line may leave the middle of the border."""
COLUMN = 0.6
"""A box above a text holds its column when it covers at least this much of its width."""
_MARKS = re.compile(r"^[^\w<>≤≥~(]+(?=[\w<>≤≥~(])")
"""Signs before a target: "» 56,30", "→ 12"."""


def find_captions(boxes: Sequence[Box], parts: Sequence[Sequence[Part]], index: SpatialIndex) -> dict[int, int]:
    """The boxes (values) that texts without a border (keys) belong to."""
    out: dict[int, int] = {}
    for i, box in enumerate(boxes):
        if box.kind != "text" or not parts[i] or _stands_under(i, boxes, index):
            continue
        kinds = {p.kind for p in parts[i]}
        if kinds <= {"holder"}:
            home = _below(i, boxes, index)
        elif kinds & {"indicator", "target"} and not kinds & {"label", "header", "title", "signature", "note"}:
            home = _beside(i, boxes, index, MEASURED_GAP if kinds == {"indicator", "target"} else GAP)
        else:
            continue
        if home is not None and not ("indicator" in kinds and measures(parts[home])):
            out[i] = home
    return out


def measures(said: Sequence[Part]) -> bool:
    """A box of indicators and their figures alone: an indicator beside it stands in a row of such, and is not of it."""
    return any(p.kind == "indicator" for p in said) and {p.kind for p in said} <= {"indicator", "target"}


def caption_parts(parts: Sequence[Part], lines: Sequence[Line] = ()) -> list[Part]:
    """What a caption says: its texts are indicators, what stands behind one in another style or alone is its target."""
    out: list[Part] = []
    followed = [p.kind in ("target", "statement", "name") for p in parts[1:]] + [False]
    for part in (
        piece for whole, more in zip(parts, followed, strict=True) for piece in ([whole] if more else _apart(whole, lines))
    ):
        text = _MARKS.sub("", part.text)
        if part.kind not in ("statement", "name"):
            out.append(part)
        elif is_figure(strip_lead(text)):
            out.append(replace(part, kind="target", text=strip_lead(text)))
        elif is_money(text) or re.match(r"rp\b", text, re.IGNORECASE):
            out.append(replace(part, kind="budget", text=text))
        elif part.bold and out and out[-1].kind == "indicator":
            out.append(replace(part, kind="target", text=text))
        else:
            out.append(replace(part, kind="indicator", text=squeeze(part.text), level=None))
    return out


def _apart(part: Part, lines: Sequence[Line]) -> list[Part]:
    """An indicator whose lines hold a figure alone behind words, cut there: its targets, and the indicators between them."""
    own = [line for line in lines if part.bbox[1] <= (line.bbox[1] + line.bbox[3]) / 2 <= part.bbox[3]]
    ends = [k for k in range(1, len(own)) if _is_target(own, k)] if part.kind == "indicator" else []
    if not ends:
        return [part]
    out: list[Part] = []
    for start, end in zip([0, *(k + 1 for k in ends)], [*ends, len(own)], strict=True):
        if own[start:end]:
            out.append(replace(part, text=strip_lead(_text(own[start:end])), bbox=box_of(x.bbox for x in own[start:end])))
        if end < len(own):
            out.append(Part("target", squeeze(own[end].text), own[end].bbox))
    return out


def _is_target(lines: Sequence[Line], k: int) -> bool:
    """A figure alone on its line, and behind it nothing or the beginning of an indicator."""
    text = squeeze(lines[k].text)
    return is_figure(text) and (k + 1 == len(lines) or is_indicator_wording(lines[k + 1].text))


def _text(lines: Sequence[Line]) -> str:
    return squeeze("\n".join(line.text for line in lines))


def _beside(i: int, boxes: Sequence[Box], index: SpatialIndex, gap: float) -> int | None:
    """The one box that a text stands right of, or left of where there is none; ``gap`` in letter heights at most."""
    x0, y0, x1, y1 = boxes[i].bbox
    reach = gap * boxes[i].size
    left = [j for j in index.at((x0 - reach, y0, x0 + reach, y1)) if _near(x0 - boxes[j].bbox[2], reach) and _row(i, j, boxes)]
    right = [j for j in index.at((x1 - reach, y0, x1 + reach, y1)) if _near(boxes[j].bbox[0] - x1, reach) and _row(i, j, boxes)]
    for found in (left, right):
        if found:
            return found[0] if len(found) == 1 else None
    # Short lines end far before their frame: the next thing at the right, over white alone.
    far = RAGGED * boxes[i].size
    ahead = [j for j in index.at((x1, y0, x1 + far, y1)) if j != i and boxes[j].bbox[0] >= x1 and _touches_row(i, j, boxes)]
    nearest = min(ahead, key=lambda j: boxes[j].bbox[0], default=None)
    return nearest if nearest is not None and _row(i, nearest, boxes) else None


def _stands_under(i: int, boxes: Sequence[Box], index: SpatialIndex) -> bool:
    """A box right above holds the text's column: it is an entry of that, as in a sheet with few borders."""
    x0, y0, x1, _ = boxes[i].bbox
    reach = GAP * boxes[i].size
    return any(
        boxes[j].kind != "text"
        and _near(y0 - boxes[j].bbox[3], reach)
        and min(x1, boxes[j].bbox[2]) - max(x0, boxes[j].bbox[0]) >= COLUMN * (x1 - x0)
        for j in index.at((x0, y0 - reach, x1, y0 + reach))
    )


def _near(gap: float, reach: float) -> bool:
    return -0.3 * reach <= gap <= reach


def _row(i: int, j: int, boxes: Sequence[Box]) -> bool:
    if i == j or boxes[j].kind == "text":
        return False
    a, b = boxes[i].bbox, boxes[j].bbox
    return overlap(a, b, 1) >= IN_ROW * min(a[3] - a[1], b[3] - b[1])


def _touches_row(i: int, j: int, boxes: Sequence[Box]) -> bool:
    a, b = boxes[i].bbox, boxes[j].bbox
    return min(a[3], b[3]) > max(a[1], b[1])


def _below(i: int, boxes: Sequence[Box], index: SpatialIndex) -> int | None:
    """The box right under a text that shares most of its width."""
    x0, _, x1, y1 = boxes[i].bbox
    reach = GAP * boxes[i].size
    shared = {
        j: min(x1, boxes[j].bbox[2]) - max(x0, boxes[j].bbox[0])
        for j in index.at((x0, y1 - reach, x1, y1 + reach))
        if boxes[j].kind != "text" and _near(boxes[j].bbox[1] - y1, reach)
    }
    best = max(shared, key=lambda j: shared[j], default=None)
    return best if best is not None and shared[best] >= OVER * (x1 - x0) else None
