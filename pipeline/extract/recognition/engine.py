"""Character recognition on an upright picture: where text lines stand, and what each says, character by character.

Detection and recognition models are those inside the ``rapidocr`` wheel, run by onnxruntime on at most :data:`THREADS`
threads; nothing is ever downloaded. Pictures are ``uint8`` arrays, height × width × 3, channels blue, green, red.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from typing import Any

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
Mask = NDArray[np.uint8]
PixelBox = tuple[float, float, float, float]

THREADS = 2
"""Threads of one model: the worker pool already has a process per core."""
TILE = 1600
"""Longest side in pixels of what the detector sees at once: it needs some 150 MB per megapixel."""
OVERLAP = 160
"""Pixels that neighbouring tiles share, several text lines high, so that a line cut by one is whole in the other."""
BATCH = 6
"""Lines recognised together."""
BATCH_WIDTH = 6400
"""Pixels of width, over all lines of a batch: bounds the recogniser's memory on very long lines."""
LINE_HEIGHT = 48
"""Height in pixels of the recogniser's input, given by the model."""
LEAST_WIDTH = 320
"""Least width in pixels of the recogniser's input: narrower ones were not in its training."""
LEAST_SIDE = 4
"""Boxes with a side below this many pixels are specks."""
UPRIGHT_RATIO = 1.5
"""A box this many times higher than wide holds text that runs sideways."""
SLANTED = 0.25
"""Tangent of the angle from which a detected line is a diagonal watermark, not text of the page."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """One recognised line. ``box`` in pixels, axis-parallel; ``centres`` are the characters' places along the direction of
    writing as shares of the line's length; ``confidences`` (0 to 1) one per character; ``angle`` 0, 90 or 270 degrees."""

    text: str
    box: PixelBox
    centres: tuple[float, ...]
    confidences: tuple[float, ...]
    angle: int = 0

    @property
    def confidence(self) -> float:
        """Mean over its characters, 0 where there is none."""
        return sum(self.confidences) / len(self.confidences) if self.confidences else 0.0


def strongest(channels: Any) -> Any:
    """The greatest of the three channels at each place (numpy's own maximum along a short last axis takes ten times as long)."""
    return np.maximum(np.maximum(channels[..., 0], channels[..., 1]), channels[..., 2])


def engine_version() -> str:
    """Name and release of what recognises: part of the key under which results are kept."""
    return f"rapidocr-{version('rapidocr')}"


@lru_cache(maxsize=1)
def _engine() -> tuple[Any, Any]:
    """Detector and recogniser, loaded once per process, silent and limited in threads."""
    from rapidocr import RapidOCR

    logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
    engine: Any = RapidOCR(
        params={
            "Global.log_level": "critical",
            "Global.use_cls": False,
            "EngineConfig.onnxruntime.intra_op_num_threads": THREADS,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            # Scaling is decided here, per tile, not by the engine.
            "Det.limit_type": "max",
            "Det.limit_side_len": 100_000,
        }
    )
    return engine._load_det_model(), engine._load_rec_model()


def detect(picture: Picture, scale: float) -> list[PixelBox]:
    """Boxes of the text lines of a picture, in its pixels; the detector sees it scaled by ``scale``, in tiles."""
    import cv2

    small = picture
    if abs(scale - 1) > 0.01:
        small = np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    height, width = small.shape[:2]
    found: list[tuple[PixelBox, bool]] = []
    # A side that is a little longer than a tile has one all the same, which sees it whole.
    tops, lefts = _steps(height), _steps(width)
    high, wide = TILE if len(tops) > 1 else height, TILE if len(lefts) > 1 else width
    for top in tops:
        for left in lefts:
            tile = small[top : top + high, left : left + wide]
            for box in _detect_tile(tile):
                cut = _is_cut(box, left, top, tile.shape[1], tile.shape[0], width, height)
                found.append(((box[0] + left, box[1] + top, box[2] + left, box[3] + top), cut))
    boxes = _join_tiles(found)
    return [(b[0] / scale, b[1] / scale, b[2] / scale, b[3] / scale) for b in boxes]


def _steps(length: int) -> list[int]:
    """Where tiles begin along one side."""
    if length <= TILE + OVERLAP:
        return [0]
    count = -(-(length - OVERLAP) // (TILE - OVERLAP))
    return [round(i * (length - TILE) / (count - 1)) for i in range(count)]


def _detect_tile(tile: Picture) -> list[PixelBox]:
    quads = _engine()[0](np.ascontiguousarray(tile)).boxes
    out: list[PixelBox] = []
    for quad in quads if quads is not None else ():
        a, b, _, d = (np.asarray(p, float) for p in quad)
        along = b - a if np.hypot(*(b - a)) >= np.hypot(*(d - a)) else d - a
        if min(abs(along)) > SLANTED * max(abs(along)) and np.hypot(*along) > 3 * LEAST_SIDE * LEAST_SIDE:
            continue
        xs, ys = [float(p[0]) for p in quad], [float(p[1]) for p in quad]
        if max(xs) - min(xs) >= LEAST_SIDE and max(ys) - min(ys) >= LEAST_SIDE:
            out.append((min(xs), min(ys), max(xs), max(ys)))
    return out


def _is_cut(box: PixelBox, left: int, top: int, tile_w: int, tile_h: int, width: int, height: int) -> bool:
    """The box ends at a side of its tile that is no side of the picture."""
    return bool(
        (left > 0 and box[0] <= 2)
        or (top > 0 and box[1] <= 2)
        or (left + tile_w < width and box[2] >= tile_w - 3)
        or (top + tile_h < height and box[3] >= tile_h - 3)
    )


def _join_tiles(found: list[tuple[PixelBox, bool]]) -> list[PixelBox]:
    """Each line once: pieces cut by tile edges on one line are joined, doubles from the overlap dropped."""
    boxes = [box for box, cut in found if not cut]
    for box in (box for box, cut in found if cut):
        merged = box
        rest: list[PixelBox] = []
        for other in boxes:
            x = min(merged[2], other[2]) - max(merged[0], other[0])
            y = min(merged[3], other[3]) - max(merged[1], other[1])
            if x > 0 and y > 0.5 * min(merged[3] - merged[1], other[3] - other[1]):
                merged = (
                    min(merged[0], other[0]),
                    min(merged[1], other[1]),
                    max(merged[2], other[2]),
                    max(merged[3], other[3]),
                )
            else:
                rest.append(other)
        boxes = [*rest, merged]
    kept: list[PixelBox] = []
    for box in sorted(boxes, key=lambda b: -(b[2] - b[0]) * (b[3] - b[1])):
        area = (box[2] - box[0]) * (box[3] - box[1])
        if not any(_overlap(box, other) > 0.7 * area for other in kept):
            kept.append(box)
    return sorted(kept, key=lambda b: (b[1], b[0]))


def _overlap(a: PixelBox, b: PixelBox) -> float:
    w, h = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    return w * h if w > 0 and h > 0 else 0.0


def sideways_share(boxes: list[PixelBox]) -> float:
    """Share of the text's length that stands in boxes much higher than wide, 0 where there is no text."""
    long = sum(b[3] - b[1] for b in boxes if b[3] - b[1] > UPRIGHT_RATIO * (b[2] - b[0]))
    total = sum(max(b[2] - b[0], b[3] - b[1]) for b in boxes)
    return long / total if total else 0.0


def read_lines(picture: Picture, boxes: list[PixelBox]) -> list[TextLine]:
    """The text in boxes of a picture (pixels), in their order; sideways ones in the direction that reads better."""
    angles = [90 if b[3] - b[1] > UPRIGHT_RATIO * (b[2] - b[0]) else 0 for b in boxes]
    # Text that runs downwards (angle 90) lies level after a quarter turn anticlockwise.
    crops = [np.rot90(_crop(picture, b), 1) if a else _crop(picture, b) for b, a in zip(boxes, angles, strict=True)]
    lines = _recognise(crops)
    # Capitals upside down can read as other capitals: both directions are tried.
    sideways = [i for i, a in enumerate(angles) if a]
    for i, other in zip(sideways, _recognise([np.rot90(crops[i], 2) for i in sideways]), strict=True):
        if _mean(other[2]) > _mean(lines[i][2]):
            lines[i], angles[i] = other, 270
    return [TextLine(t, b, c, p, a) for (t, c, p), b, a in zip(lines, boxes, angles, strict=True)]


def _mean(values: tuple[float, ...]) -> float:
    return sum(values) / len(values) if values else 0.0


def _crop(picture: Picture, box: PixelBox) -> Picture:
    height, width = picture.shape[:2]
    x0, y0 = max(0, int(box[0])), max(0, int(box[1]))
    x1, y1 = min(width, int(np.ceil(box[2]))), min(height, int(np.ceil(box[3])))
    return picture[y0 : max(y1, y0 + 1), x0 : max(x1, x0 + 1)]


Reading = tuple[str, tuple[float, ...], tuple[float, ...]]


def _recognise(crops: list[Any]) -> list[Reading]:
    """Text, character places (shares of the width) and confidences of level pictures of one line each."""
    out: list[Reading] = [("", (), ())] * len(crops)
    widths = [max(1, round(LINE_HEIGHT * c.shape[1] / c.shape[0])) for c in crops]
    batch: list[int] = []
    for i in sorted(range(len(crops)), key=lambda k: widths[k]):
        if batch and (len(batch) >= BATCH or (len(batch) + 1) * widths[i] > BATCH_WIDTH):
            _run(batch, crops, widths, out)
            batch = []
        batch.append(i)
    if batch:
        _run(batch, crops, widths, out)
    return out


def _run(batch: list[int], crops: list[Any], widths: list[int], out: list[Reading]) -> None:
    import cv2

    recogniser = _engine()[1]
    full = max(LEAST_WIDTH, max(widths[i] for i in batch))
    data = np.zeros((len(batch), 3, LINE_HEIGHT, full), np.float32)
    for row, i in enumerate(batch):
        scaled = cv2.resize(np.ascontiguousarray(crops[i]), (widths[i], LINE_HEIGHT))
        data[row, :, :, : widths[i]] = scaled.transpose(2, 0, 1).astype(np.float32) / 127.5 - 1.0
    scores = recogniser.session(data)
    alphabet = recogniser.postprocess_op.character
    for row, i in enumerate(batch):
        out[i] = _decode(scores[row], alphabet, full / widths[i])


def _decode(scores: NDArray[np.float32], alphabet: list[str], stretch: float) -> Reading:
    """Greedy decoding of connectionist temporal classification: runs of one class are one character, class 0 is none."""
    best = scores.argmax(axis=1)
    steps = len(best)
    text: list[str] = []
    centres: list[float] = []
    confidences: list[float] = []
    start = 0
    for t in range(1, steps + 1):
        if t < steps and best[t] == best[start]:
            continue
        if best[start] != 0:
            run = scores[start:t, best[start]]
            text.append(alphabet[int(best[start])])
            centres.append(min(1.0, (start + t) / 2 / steps * stretch))
            confidences.append(round(float(run.max()), 3))
        start = t
    return "".join(text), tuple(centres), tuple(confidences)
