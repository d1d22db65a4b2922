"""Block arrows in pixels: a shaft of one breadth, then a head that is broader at first and runs out to a tip."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from pipeline.page import Point

LEAST_LENGTH = 8
"""Pixels from a block arrow's tail to its tip at least; fewer do not show a shaft."""
SHAFT_LEAST, SHAFT_MOST = 0.25, 0.87
"""Breadth of the shaft as a share of the head's."""
SHAFT_EVEN = 0.2
"""Shares of the head's breadth by which the shaft's may vary."""
SHAFT_PART, HEAD_PART = 0.2, 0.2
"""Shares of the length that shaft and head take at least."""
ASIDE = 0.2
"""Shares of the head's breadth by which the middle of a part may lie aside from that of another."""
TIP_MOST = 0.4
"""Breadth of the last pixels at the tip as a share of the head's, at most."""


def block_arrow(own: NDArray[np.bool_]) -> list[Point]:
    """The seven corners of the block arrow that a patch of pixels is, in its own pixels from its upper left; empty for none.

    ``own`` is true where the patch is, cut to its box.
    """
    for turned in (False, True):
        if not _straight(own.T if turned else own):
            continue
        breadths = own.sum(axis=1 if turned else 0).astype(np.float64)
        for back in (False, True):
            at = _head_at(breadths[::-1] if back else breadths)
            if at is not None:
                return _outline(breadths[::-1] if back else breadths, at, own.shape, turned, back)
    return []


def _straight(own: NDArray[np.bool_]) -> bool:
    """Every part of the patch lies alike on both sides of one line along it; the end of a curve doesn't."""
    breadths = own.sum(axis=0)
    at = np.flatnonzero(breadths)
    middles = (own * np.arange(len(own))[:, None]).sum(axis=0)[at] / breadths[at]
    return bool(np.ptp(middles[1:-1]) <= ASIDE * breadths.max()) if len(at) >= LEAST_LENGTH else False


def _head_at(breadths: NDArray[np.float64]) -> int | None:
    """Where the head begins, from the tail on; None where the breadths are not those of an arrow that points to the end."""
    length = len(breadths)
    if length < LEAST_LENGTH:
        return None
    top = float(breadths.max())
    at = int(breadths.argmax())
    # The blurred steps at the tail and before the head are no shaft.
    shaft, head = breadths[1 : max(at - 1, 1)], breadths[at:]
    if at < SHAFT_PART * length or len(head) < HEAD_PART * length or not len(shaft):
        return None
    breadth = float(np.median(shaft))
    even = np.quantile(shaft, 0.9) - np.quantile(shaft, 0.1) <= SHAFT_EVEN * top
    tapers = bool((np.diff(head) <= 1).all()) and head[-1] <= TIP_MOST * top
    return at if even and tapers and SHAFT_LEAST * top <= breadth <= SHAFT_MOST * top else None


def _outline(breadths: NDArray[np.float64], at: int, size: tuple[int, ...], turned: bool, back: bool) -> list[Point]:
    height, width = size
    long, across = (height, width) if turned else (width, height)
    middle, half, shaft = across / 2, float(breadths.max()) / 2, float(np.median(breadths[1:at])) / 2
    corners = [
        (0.0, middle - shaft),
        (float(at), middle - shaft),
        (float(at), middle - half),
        (float(long), middle),
        (float(at), middle + half),
        (float(at), middle + shaft),
        (0.0, middle + shaft),
    ]
    placed = [((long - along) if back else along, aside) for along, aside in corners]
    return [(aside, along) if turned else (along, aside) for along, aside in placed]
