"""Slanted, curved and short lines of a picture: skeletons of its ink as polylines, in its pixels."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from pipeline.extract.recognition.engine import Mask
from pipeline.page import Point

CONNECTOR = 0.7
"""Least extent of a connector in letter heights."""
SPUR = 0.5
"""Free ends of a skeleton shorter than this many letter heights are frayed edges."""
REACH = 4
"""Pixels within which a line's end is at what it was cut off from: thinning shortens lines by half their thickness."""
ARM, STUB = 0.8, 0.8
"""Letter heights of a line on both sides of where it turns back that show its turn; and to what it turns away from, at most."""
ASIDE = 0.15
"""Lines that meet on one side lie at most so near to going by: the cosine to the way back."""
KNOTS = 14
"""A connected piece of ink with more junctions than this for its size is a logo, a seal or a picture."""
SLACK = 1.6
"""Pixels by which a traced line may differ from the skeleton it stands for."""
THINNING_ROUNDS = 40
"""Rounds of thinning at most: each takes a pixel off both sides."""


def connectors(lines: Mask, cut: Mask, letter: float) -> list[tuple[tuple[Point, ...], float]]:
    """Slanted, curved and short lines of a mask as polylines, each with its thickness; specks, fringes and logos are left out.

    ``cut`` is what was taken out of ``lines``, the borders of boxes among it: lines that end there run up to it."""
    import cv2

    least = CONNECTOR * letter
    near = np.pad(np.asarray(cv2.dilate(cut, np.ones((2 * REACH + 1, 2 * REACH + 1), np.uint8)), np.uint8), 1)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(lines, connectivity=8)
    out: list[tuple[tuple[Point, ...], float]] = []
    for i in range(1, count):
        x, y, w, h, area = (int(v) for v in stats[i])
        if max(w, h) < least or area < least:
            continue
        own = np.pad((labels[y : y + h, x : x + w] == i).astype(np.uint8), 1)
        skeleton = thin(own)
        length = int(skeleton.sum())
        width = area / max(1, length)
        # Thinning shortens both ends by half the thickness.
        if length + width < least or width > max(4.0, letter):
            continue
        paths = list(trace(skeleton, SPUR * letter, near[y : y + h + 2, x : x + w + 2]))
        if len(paths) > KNOTS * max(1.0, max(w, h) / (20 * letter)):
            continue
        drawn = [cv2.approxPolyDP(np.array(path, np.int32).reshape(-1, 1, 2), SLACK, False).reshape(-1, 2) for path in paths]
        drawn += [np.array(stub, np.int32) for stub in _to_cut(paths, near[y : y + h + 2, x : x + w + 2], letter)]
        for points in drawn:
            if len(points) > 1:
                out.append((tuple((float(px) + x - 0.5, float(py) + y - 0.5) for px, py in points), width))
    return out


def _to_cut(paths: Sequence[Sequence[tuple[int, int]]], near: Mask, letter: float) -> Iterator[list[tuple[int, int]]]:
    """From the points where lines meet on one side, straight on to what they were cut off from: curves that leave a box at one
    place meet before it or turn back there, as thinning eats what they have in common."""
    arm = max(2, round(ARM * letter))
    arms: dict[tuple[int, int], list[NDArray[np.float64]]] = defaultdict(list)
    for path in paths:
        at = np.array(path, float)
        for end, inner in ((0, min(arm, len(path) - 1)), (-1, max(-1 - arm, -len(path)))):
            arms[path[end]].append(at[inner] - at[end])
        if len(path) > 2 * arm:
            before, after = at[: -2 * arm] - at[arm:-arm], at[2 * arm :] - at[arm:-arm]
            k = int((before * after).sum(axis=1).argmax())
            arms[path[k + arm]] += [before[k], after[k]]
    for (x, y), found in arms.items():
        units = [v / max(1e-6, float(np.hypot(*v))) for v in found]
        ahead = -np.sum(units, axis=0)
        ahead /= max(1e-6, float(np.hypot(*ahead)))
        if len(units) < 2 or any(float(u @ -ahead) < ASIDE for u in units):
            continue
        for step in range(1, round(STUB * letter) + 1):
            px, py = (int(v) for v in np.round((x, y) + step * ahead))
            if not (0 <= py < near.shape[0] and 0 <= px < near.shape[1]) or near[py, px]:
                px, py = (int(v) for v in np.round((x, y) + (step + REACH) * ahead))
                yield [(x, y), (px, py)]
                break


def thin(mask: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The skeleton of a mask of ones with a margin of zeros, one pixel wide (Zhang and Suen 1984)."""
    out = mask.copy()
    for _ in range(THINNING_ROUNDS):
        changed = False
        for step in (0, 1):
            p2, p3, p4, p5, p6, p7, p8, p9 = _neighbours(out)
            ring = np.stack((p2, p3, p4, p5, p6, p7, p8, p9, p2))
            filled = ring[:8].sum(axis=0)
            rises = ((ring[:-1] == 0) & (ring[1:] == 1)).sum(axis=0)
            if step == 0:
                open_sides = (p2 * p4 * p6 == 0) & (p4 * p6 * p8 == 0)
            else:
                open_sides = (p2 * p4 * p8 == 0) & (p2 * p6 * p8 == 0)
            core = out[1:-1, 1:-1]
            gone = (core == 1) & (filled >= 2) & (filled <= 6) & (rises == 1) & open_sides
            if gone.any():
                core[gone] = 0
                changed = True
        if not changed:
            break
    return out


def _neighbours(m: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], ...]:
    """The eight neighbours of every inner pixel, clockwise from the one above."""
    return (
        m[:-2, 1:-1],
        m[:-2, 2:],
        m[1:-1, 2:],
        m[2:, 2:],
        m[2:, 1:-1],
        m[2:, :-2],
        m[1:-1, :-2],
        m[:-2, :-2],
    )


def trace(skeleton: NDArray[np.uint8], spur: float, held: Mask | None = None) -> Iterator[list[tuple[int, int]]]:
    """Paths of a skeleton between its ends and junctions as (x, y) pixels; free ends shorter than ``spur`` are left out, but for
    those that end where ``held`` is not 0."""
    pixels = {(int(x), int(y)) for y, x in zip(*np.nonzero(skeleton), strict=True)}
    around = {p: _adjacent(p, pixels) for p in pixels}
    knots = {p for p, near in around.items() if len(near) != 2}
    seen: set[tuple[tuple[int, int], tuple[int, int]]] = set()
    for knot in sorted(knots):
        for second in around[knot]:
            if (knot, second) in seen:
                continue
            path = _walk(knot, second, around, knots)
            seen |= {(path[0], path[1]), (path[-1], path[-2])}
            free = [(x, y) for x, y in (path[0], path[-1]) if len(around[(x, y)]) == 1]
            kept = len(free) != 1 or (held is not None and held[free[0][1], free[0][0]] > 0)
            if len(path) > 2 and (kept or len(path) >= spur):
                yield path
    if not knots and pixels:
        start = min(pixels)
        yield _walk(start, around[start][0], around, {start})


def _walk(
    first: tuple[int, int],
    second: tuple[int, int],
    around: dict[tuple[int, int], list[tuple[int, int]]],
    knots: set[tuple[int, int]],
) -> list[tuple[int, int]]:
    path, visited = [first, second], {first, second}
    while path[-1] not in knots:
        following = [q for q in around[path[-1]] if q not in visited or (q in knots and q != path[-2])]
        if not following:
            break
        path.append(following[0])
        visited.add(following[0])
    return path


def _adjacent(p: tuple[int, int], pixels: set[tuple[int, int]]) -> list[tuple[int, int]]:
    """Neighbours in the skeleton; a diagonal one only where no straight one leads there, so that stairs are no junctions."""
    x, y = p
    straight = [q for q in ((x, y - 1), (x + 1, y), (x, y + 1), (x - 1, y)) if q in pixels]
    diagonal = [
        (x + dx, y + dy)
        for dx, dy in ((1, -1), (1, 1), (-1, 1), (-1, -1))
        if (x + dx, y + dy) in pixels and (x + dx, y) not in pixels and (x, y + dy) not in pixels
    ]
    return straight + diagonal
