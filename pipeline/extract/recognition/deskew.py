"""How a scanned page leans, and the page straightened. Angles in degrees, clockwise positive."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from pipeline.extract.recognition.engine import Picture

MOST = 7.0
"""Largest lean that is looked for: a sheet that leans more was not fed through a scanner."""
COARSE, FINE = 0.5, 0.05
"""Steps of the search: over 500 points, the fine one moves a rule's end by less than half a point."""
LEAST = 0.08
"""A lean below this is left alone: straightening blurs more than it helps."""
SIDE = 1400
"""Longest side in pixels at which the lean is measured: text lines are still apart, a fine step moves an end by a pixel."""
POINTS = 60_000
"""Edge pixels that are weighed; more make the answer no better."""
GAIN = 1.03
"""The sharpness of the straightened profile must exceed that of the page as it lies by this factor."""
EDGE = 40
"""Contrast (of 255) from which a pixel is on an edge of a letter, line or fill."""


def skew_of(picture: Picture) -> float:
    """Degrees by which the content leans clockwise, 0.0 where nothing leans or nothing tells.

    The right angle is where edges, summed along rows and along columns, pile up most sharply.
    """
    import cv2

    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    factor = min(1.0, SIDE / max(grey.shape))
    grey = cv2.resize(grey, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    margin = max(2, round(0.01 * max(grey.shape)))
    grey = cv2.GaussianBlur(grey, (3, 3), 0)[margin:-margin, margin:-margin]
    if min(grey.shape) < 20:
        return 0.0
    # Horizontal strokes change brightness down the page, vertical ones across it.
    level, upright = abs(cv2.Sobel(grey, cv2.CV_16S, 0, 1)), abs(cv2.Sobel(grey, cv2.CV_16S, 1, 0))
    rows = _points((level > EDGE) & (level > 2 * upright))
    columns = _points((upright > EDGE) & (upright > 2 * level))
    if len(rows[0]) + len(columns[0]) < 200:
        return 0.0

    def sharpness(angle: float) -> float:
        lean = float(np.tan(np.radians(angle)))
        return _pile(rows[1] - rows[0] * lean) + _pile(columns[0] + columns[1] * lean)

    coarse = max(np.arange(-MOST, MOST + COARSE / 2, COARSE), key=lambda a: sharpness(float(a)))
    fine = max(np.arange(coarse - COARSE, coarse + COARSE + FINE / 2, FINE), key=lambda a: sharpness(float(a)))
    angle = round(float(fine), 2)
    if abs(angle) < LEAST or abs(angle) >= MOST or sharpness(angle) < GAIN * sharpness(0.0):
        return 0.0
    return angle


def _points(mask: NDArray[np.bool_]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """x and y of the set pixels, thinned evenly to :data:`POINTS`."""
    ys, xs = np.nonzero(mask)
    step = max(1, len(xs) // POINTS)
    return xs[::step].astype(np.float64), ys[::step].astype(np.float64)


def _pile(places: NDArray[np.float64]) -> float:
    """How unevenly places fall into bins of a pixel: the sum of squared counts."""
    if not len(places):
        return 0.0
    bins = np.bincount((places - places.min()).astype(np.int64))
    return float((bins.astype(np.float64) ** 2).sum())


def straighten(picture: Picture, skew: float) -> Picture:
    """The picture turned about its middle so that content which leans by ``skew`` degrees stands straight; size unchanged.

    Corners that come from outside take the colour of the picture's edge.
    """
    import cv2

    height, width = picture.shape[:2]
    # OpenCV's positive angle turns anticlockwise, which undoes a clockwise lean.
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), skew, 1.0)
    turned = cv2.warpAffine(picture, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(turned, np.uint8)
