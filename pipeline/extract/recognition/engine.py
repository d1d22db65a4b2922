"""Character recognition on an upright picture: what each line of text says, character by character.

Pictures are ``uint8`` arrays, height × width × 3, channels blue, green, red.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.extract.recognition.models import alphabet, network

Picture = NDArray[np.uint8]
Mask = NDArray[np.uint8]
PixelBox = tuple[float, float, float, float]

BATCH = 6
"""Lines widened to one width, that of the widest; what a line reads as depends on it."""
BATCH_WIDTH = 6400
"""Pixels of width, over all lines of a batch, at most."""
RUN_WIDTH = 1200
"""The same of lines that go through the recogniser at once: it needs some 30 kB for each pixel, as its alphabet is large."""
LINE_HEIGHT = 48
"""Height in pixels of the recogniser's input, given by the model."""
LEAST_WIDTH = 320
"""Least width in pixels of the recogniser's input: narrower ones were not in its training."""
UPRIGHT_RATIO = 1.5
"""A box this many times higher than wide holds text that runs sideways."""


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
    runs = [run for batch in _batches(widths) for run in _runs(batch, max(LEAST_WIDTH, widths[batch[-1]]))]
    for k, (run, full) in enumerate(runs):
        _run(run, full, crops, widths, out, last=k == len(runs) - 1)
    return out


def _batches(widths: list[int]) -> Iterator[list[int]]:
    """Lines of about one width together, by their numbers, the widest last."""
    batch: list[int] = []
    for i in sorted(range(len(widths)), key=lambda k: widths[k]):
        if batch and (len(batch) >= BATCH or (len(batch) + 1) * widths[i] > BATCH_WIDTH):
            yield batch
            batch = []
        batch.append(i)
    if batch:
        yield batch


def _runs(batch: list[int], full: int) -> Iterator[tuple[list[int], int]]:
    """A batch in parts that the recogniser reads at once, each with the width that its lines are widened to."""
    count = max(1, RUN_WIDTH // full)
    for start in range(0, len(batch), count):
        yield batch[start : start + count], full


def _run(run: list[int], full: int, crops: list[Any], widths: list[int], out: list[Reading], last: bool) -> None:
    import cv2

    data = np.zeros((len(run), 3, LINE_HEIGHT, full), np.float32)
    for row, i in enumerate(run):
        scaled = cv2.resize(np.ascontiguousarray(crops[i]), (widths[i], LINE_HEIGHT))
        data[row, :, :, : widths[i]] = scaled.transpose(2, 0, 1).astype(np.float32) / 127.5 - 1.0
    scores = network("rec").run(data, last)
    for row, i in enumerate(run):
        out[i] = _decode(scores[row], alphabet(), full / widths[i])


def _decode(scores: NDArray[np.float32], letters: list[str], stretch: float) -> Reading:
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
            text.append(letters[int(best[start])])
            centres.append(min(1.0, (start + t) / 2 / steps * stretch))
            confidences.append(round(float(run.max()), 3))
        start = t
    return "".join(text), tuple(centres), tuple(confidences)
