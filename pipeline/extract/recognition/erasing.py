"""Words taken out of a picture: each painted over in the colour of what it is printed on, even where that shades off.

The colour behind a word is the one that most pixels in and around its box have; the box may reach over the border of a narrow
cell, so that neither its frame nor a median tells it.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from pipeline.extract.recognition.engine import Picture, PixelBox, strongest

RING = 3
"""Width in pixels of the frame around a word that helps to tell the colour behind it."""
ASIDE = 0.3
"""The same to its left and right in widths of what is painted, up to its height: blanks there show the colour."""
BLANK = 0.6
"""White between two words of one line in heights of their boxes, at most."""
RULED, BEYOND = 0.85, 0.25
"""A column of that white with so much of another colour, from so many heights above to as many below the words, is a rule or
another fill."""
LEVELS = 16
"""Step of colour (of 255) at which pixels are counted for the most frequent colour."""
CANDIDATES = 5
"""So many of the most frequent steps are tried: grain spreads paper over neighbouring ones, ink of one colour stays in one."""
SAME = 16.0
"""Pixels within this of a colour, in every channel, are of that colour: grain, but not the shades of blurred letters."""
NEAR = 26.0
"""Pixels within this of the most frequent colour, in every channel, are background: a gradient's change along a word."""
SHADED = 0.35
"""Share of the pixels that must be background for its shading to be measured; where less is seen, one colour is taken."""

FADE = 2
"""What is painted shades into the paper beside it over so many of its heights."""
SAME_PAPER = 40.0
"""Paper beside print within this of what is painted, in every channel (of 255), is the same one: compression dulls colours."""
BESIDE = 0.5
"""Share of the rows in which it is the same."""


def without_text(picture: Picture, words: list[PixelBox]) -> Picture:
    """The picture with its words painted over in the colour behind their letters, with the blanks between words of one line."""
    out = picture.copy()
    height, width = picture.shape[:2]
    for run in _runs(picture, words):
        x0, y0 = max(0, int(min(b[0] for b in run))), max(0, int(min(b[1] for b in run)))
        x1 = min(width, int(np.ceil(max(b[2] for b in run))))
        y1 = min(height, int(np.ceil(max(b[3] for b in run))))
        if x1 <= x0 or y1 <= y0:
            continue
        aside = max(RING, round(min(y1 - y0, ASIDE * (x1 - x0))))
        top, left = max(0, y0 - RING), max(0, x0 - aside)
        behind = background(picture[top : y1 + RING, left : x1 + aside], picture[y0:y1, x0:x1])
        painted = behind[y0 - top : y1 - top, x0 - left : x1 - left]
        out[y0:y1, x0:x1] = _faded(painted, out[y0:y1, left:x0], out[y0:y1, x1 : x1 + aside])
    return out


def _faded(painted: Picture, before: Picture, after: Picture) -> Picture:
    """What is painted with its ends shaded into the paper beside it: where print fills a narrow row the paper between letters is
    duller than that of the rest of the row, and a step from one to the other would look like a side of the cell."""
    out = painted.astype(np.float32)
    length = min(painted.shape[1] // 2, FADE * painted.shape[0])
    if length < 2:
        return painted
    share = np.linspace(1.0, 0.0, length)[None, :, None]
    out[:, :length] += share * _step(painted[:, 0], before)
    out[:, -length:] += share[:, ::-1] * _step(painted[:, -1], after)
    return np.asarray(np.clip(np.rint(out), 0, 255), np.uint8)


def _step(edge: Picture, beside: Picture) -> NDArray[np.float32]:
    """How far the paper beside an end differs from what is painted there (of 255, by channel); 0 where it is another paper."""
    if not beside.shape[1]:
        return np.zeros(3, np.float32)
    away = np.median(beside.astype(np.float32), axis=1) - edge.astype(np.float32)
    same = strongest(np.abs(away)) <= SAME_PAPER
    return np.asarray(np.median(away[same], axis=0), np.float32) if same.mean() >= BESIDE else np.zeros(3, np.float32)


def _runs(picture: Picture, words: list[PixelBox]) -> Iterator[list[PixelBox]]:
    """Words that follow each other on one line of print, without a rule or another fill between them."""
    run: list[PixelBox] = []
    for box in words:
        if run and not _follows(picture, run[-1], box):
            yield run
            run = []
        run.append(box)
    if run:
        yield run


def _follows(picture: Picture, before: PixelBox, after: PixelBox) -> bool:
    """The second box goes on with the line of the first: level, at the distance of a blank, on the same paper all along."""
    high = min(before[3] - before[1], after[3] - after[1])
    level = abs(before[1] - after[1]) <= BLANK * high / 2 and abs(before[3] - after[3]) <= BLANK * high / 2
    if not level or not -high <= after[0] - before[2] <= BLANK * high or after[0] <= before[0]:
        return False
    x0, x1 = int(min(before[2], after[0])) - 1, int(np.ceil(max(before[2], after[0]))) + 1
    # A stem at the end of a word fills a column as a rule does; the rule goes on above and below it.
    more = round(BEYOND * high)
    gap = picture[max(0, int(before[1]) - more) : int(before[3]) + more, max(0, x0) : x1].astype(np.float32)
    if not gap.size:
        return True
    usual = np.median(gap[more : len(gap) - more].reshape(-1, 3), axis=0)
    return bool((strongest(np.abs(gap - usual)) > NEAR).mean(axis=0).max() < RULED)


def background(window: Picture, inner: Picture | None = None) -> Picture:
    """What lies behind the letters of a window, as a picture of its size: the most frequent colour of its ``inner`` part, which
    holds the letters, or of all of it where they hide it; shaded as the pixels near that colour are along both sides."""
    pixels = (window if inner is None else inner).reshape(-1, 3).astype(np.int64)
    usual = _usual(pixels)
    if (strongest(np.abs(pixels - usual)) <= NEAR).mean() < SHADED:
        usual = _usual(window.reshape(-1, 3).astype(np.int64))
    near = strongest(np.abs(window.astype(np.float32) - usual)) <= NEAR
    if near.mean() < SHADED:
        return np.broadcast_to(np.rint(usual).astype(np.uint8), window.shape)
    return _plane(window, _farther(window, near, usual))


def _farther(window: Picture, near: NDArray[np.bool_], usual: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Of the pixels near a colour the half that lies away from the others: blurred letters shade into what they stand on."""
    ink = window[~near]
    if not len(ink):
        return near
    towards = (window.astype(np.float32) - usual) @ (ink.mean(axis=0) - usual)
    return np.asarray(near & (towards <= np.median(towards[near])), np.bool_)


def _usual(pixels: NDArray[np.int64]) -> NDArray[np.float64]:
    """The colour that has most of the pixels near it, of the most frequent ones (counted in steps, over which grain spreads)."""
    codes = (pixels // LEVELS) @ np.array([1, 16, 256])
    counts = np.bincount(codes)
    often = np.argsort(-counts)[:CANDIDATES]
    candidates = [pixels[codes == c].mean(axis=0) for c in often if counts[c]]
    return max(candidates, key=lambda c: int((strongest(np.abs(pixels - c)) <= SAME).sum()))


def _plane(window: Picture, near: NDArray[np.bool_]) -> Picture:
    """The plane through the colours of the ``near`` pixels, in each channel (least squares)."""
    ys, xs = np.nonzero(near)
    height, width = near.shape
    terms = np.column_stack((np.ones(len(xs)), xs / width - 0.5, ys / height - 0.5))
    solution = np.linalg.lstsq(terms, window[near].astype(np.float64), rcond=None)[0]
    grid = np.ones((height, width, 3))
    grid[:, :, 1], grid[:, :, 2] = np.arange(width)[None, :] / width - 0.5, np.arange(height)[:, None] / height - 0.5
    return np.asarray(np.clip(np.rint(grid @ solution), 0, 255), np.uint8)
