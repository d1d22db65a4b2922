"""How recognised text is set: font size, baseline and weight, measured on the letters' ink."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.extract.recognition.engine import Picture
from pipeline.page import BBox, Word

ASCENDER, XHEIGHT, DESCENDER = 0.72, 0.52, 0.21
"""Heights above the baseline of tall and of small letters, depth below it, in font sizes: usual for office fonts, within 8 %."""
BOX_ABOVE, BOX_BELOW = 0.92, 0.22
"""A word's box above and below the baseline in font sizes, as the boxes of PDF text layers are."""
INK_SHARE = 0.35
"""Ink differs from its paper by this share of the line's whole contrast."""
HALF = 0.5
"""The same where edges are to be where they were before blur."""
RULE_SHARE = 0.75
"""A row of pixels with more ink than this share is a rule above or below the letters."""
LEAST_CONTRAST = 12.0
"""Lines with less contrast than this (of 255) can't be measured."""
ROW_INK = 2
"""A row of pixels belongs to the letters when at least so many of them are ink: the tail of a single g."""
COMMA = 0.13
"""Depth of a comma below the baseline in font sizes."""
USUAL_SHARE = 0.58
"""Font size as a share of the detected box's height where the letters can't be measured."""
LEAST_SIZE = 0.4
"""A font size below this share of the box's height is that of a speck or dash, not of the line."""
SAME_SIZE = 1.2
"""Sizes within this factor are one size of print: on scans the measure is good to 9 % either way."""
BOLD_RATIO = 1.17
"""Bold stems are at least this much thicker than regular ones of the same size; blur brings them nearer to each other."""
BOLD_VALLEY = 0.04
"""Half width of the valley between the two weights, as a share of the border between them."""
VALLEY_SHARE = 0.06
"""Share of the letters that may stand in that valley."""
NEXT_LINE = 1.7
"""Distance from line to line within a block, in font sizes, at most."""
BLOCK_SIZE = 1.3
"""Lines of one block are measured within this factor of each other."""
REGULAR_SHARE, BOLD_SHARE = 0.08, 0.02
"""Both weights have at least these shares of a size's letters: a few thin words are faint, a few thick ones smeared."""
TELLING = 3
"""A word of fewer letters and digits has too little ink to tell its weight."""
ABBREVIATION = 6
"""Letters of a word of capitals up to which it follows the small letters of its block."""
ENDS_LABEL = ":.)="
"""What a label in bold before a text ends on."""
HEAVY = 0.135
"""Where all print of one size has one weight, stems thicker than this, in font sizes, are bold."""

AROUND, DARKER = 41, 18
"""A pixel is part of a letter when it is darker by so much (of 255) than the mean of a square of so many pixels around it."""
LETTER_BOUNDS = (5, 90)
"""Heights in pixels of what may be a letter: below there is only grain, above are pictures."""
LEAST_LETTERS = 40
"""So many letters tell the usual height."""

_TALL = frozenset("bdfhijkltABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789()[]/%&!?|")
_DEEP = frozenset("gjpqy()[]Q|/")


class Setting(NamedTuple):
    """Font size and baseline of a level line in its crop's pixels."""

    size: float
    baseline: float


def letter_height(picture: Picture) -> float | None:
    """Usual height in pixels of what looks like single letters (small ones without tails mostly), None where there are few."""
    import cv2

    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    dark: Any = cv2.adaptiveThreshold(grey, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, AROUND, DARKER)
    _, _, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    w, h, area = stats[1:, 2], stats[1:, 3], stats[1:, 4]
    low, high = LETTER_BOUNDS
    letters = h[(h >= low) & (h <= high) & (w >= 0.3 * h) & (w <= 2 * h) & (area >= 0.25 * w * h)]
    return float(np.median(letters)) if len(letters) >= LEAST_LETTERS else None


def ink_of(crop: Picture, share: float = INK_SHARE) -> NDArray[np.bool_]:
    """True where a crop of one line holds ink, letters being lighter or darker than most of it; all true where it is flat.

    Ink differs from the paper by ``share`` of the line's contrast.
    """
    grey = crop.astype(np.float32).mean(axis=2)
    away = np.abs(grey - np.median(grey))
    contrast = float(np.percentile(away, 98))
    if contrast < LEAST_CONTRAST:
        return np.ones(grey.shape, np.bool_)
    return np.asarray(away > share * contrast, np.bool_)


def setting_of(crop: Picture, text: str) -> Setting:
    """Size and baseline of a line from the band of rows with ink around its middle and from which letters it holds."""
    ink = ink_of(crop, HALF)
    height = len(ink)
    rows = (ink.sum(axis=1) >= ROW_INK) & (ink.mean(axis=1) <= RULE_SHARE)
    top = bottom = height // 2
    while top > 0 and rows[top - 1]:
        top -= 1
    while bottom < height and rows[bottom]:
        bottom += 1
    if any(c in _DEEP for c in text):
        # Tails are thin: blur leaves them less than half the contrast.
        faint = ink_of(crop).sum(axis=1) >= ROW_INK
        while bottom < height and faint[bottom] and ink[bottom].mean() <= RULE_SHARE:
            bottom += 1
    above = ASCENDER if any(c in _TALL for c in text) else XHEIGHT
    below = DESCENDER if any(c in _DEEP for c in text) else COMMA if any(c in ",;" for c in text) else 0.0
    size = (bottom - top) / (above + below)
    if size < LEAST_SIZE * height or top == 0 or bottom == height:
        # Too little ink, or so much that neighbours or a fill's edge belong to it.
        size = USUAL_SHARE * height
        return Setting(size, height / 2 + size * (ASCENDER - DESCENDER) / 2)
    return Setting(size, bottom - below * size)


def stem_of(crop: Picture) -> float:
    """Mean thickness of the strokes in a crop of letters, in pixels, 0.0 where there is no contrast, negative for light ones.

    Twice the inked area over the length of its outline, both summed over grey values, so that thin strokes count in fractions.
    """
    if min(crop.shape[:2]) < 3:
        return 0.0
    grey = crop.astype(np.float32).mean(axis=2)
    low, middle, high = np.percentile(grey, (3, 50, 97))
    # Letters cover less than half of their box: the median is paper, and ink lies on its farther side.
    light = high - middle > middle - low
    away = np.abs(grey - np.percentile(grey, 25 if light else 75))
    contrast = float(np.percentile(away, 97))
    if contrast < 2 * LEAST_CONTRAST:
        return 0.0
    dark = np.clip((away / contrast - 0.15) / 0.85, 0, 1)
    outline = float(np.hypot(np.diff(dark, axis=1)[:-1], np.diff(dark, axis=0)[:, :-1]).sum())
    thickness = 2 * float(dark.sum()) / outline if outline > 1 else 0.0
    return -thickness if light else thickness


def ink_box(word: Word) -> BBox:
    """The part of a word's box between the tops of tall letters and the feet of deep ones: the rest is room to the next line, in
    which the border of a narrow cell may run."""
    x0, y0, x1, y1 = word.bbox
    across = (x1 - x0 if word.angle else y1 - y0) / (BOX_ABOVE + BOX_BELOW)
    above, below = (BOX_ABOVE - ASCENDER) * across, (BOX_BELOW - DESCENDER) * across
    if word.angle == 90:
        return x0 + below, y0, x1 - above, y1
    if word.angle == 270:
        return x0 + above, y0, x1 - below, y1
    return x0, y0 + above, x1, y1 - below


def even_sizes(words: list[Word]) -> list[Word]:
    """The words with sizes that differ by no more than measuring does made one: first within a block, then over the page."""
    blocks = _blocks(words)
    sizes: dict[int, float] = {}
    for block in set(blocks.values()):
        members = [w for w in words if blocks[w.line] == block]
        size = _weighted_median((w.size, len(w.text)) for w in members)
        sizes |= {line: size for line, of in blocks.items() if of == block}
    weights: dict[float, int] = {}
    for word in words:
        size = sizes[word.line]
        weights[size] = weights.get(size, 0) + len(word.text)
    even: dict[float, float] = {}
    left = sorted(weights)
    while left:
        start = max(left, key=lambda s: sum(weights[t] for t in left if s <= t <= SAME_SIZE * s))
        group = [t for t in left if start <= t <= SAME_SIZE * start]
        middle = _weighted_median((t, weights[t]) for t in group)
        even |= dict.fromkeys(group, middle)
        left = [t for t in left if t not in group]
    return [w._replace(size=even[sizes[w.line]]) for w in words]


def _blocks(words: list[Word]) -> dict[int, int]:
    """For each line the first line of its block: lines that follow closely, one under the other, in nearly one size."""
    lines: dict[int, list[Word]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    boxes = {n: (ws[0].bbox[0], ws[0].bbox[1], ws[-1].bbox[2], ws[0].bbox[3]) for n, ws in lines.items()}
    order = sorted((n for n, ws in lines.items() if ws[0].angle == 0), key=lambda n: boxes[n][1])
    block = {n: n for n in lines}
    for k, below in enumerate(order):
        size = lines[below][0].size
        x0, y0, x1, _ = boxes[below]
        for above in reversed(order[:k]):
            other, box = lines[above][0].size, boxes[above]
            if y0 - box[1] > 3 * NEXT_LINE * size:
                break
            shared = min(x1, box[2]) - max(x0, box[0])
            near = 0.5 * size < y0 - box[1] <= NEXT_LINE * max(size, other)
            alike = max(size, other) <= BLOCK_SIZE * min(size, other)
            if near and alike and shared >= 0.3 * min(x1 - x0, box[2] - box[0]):
                block[below] = block[above]
                break
    return block


def with_weight(words: list[Word], stems: list[float]) -> list[Word]:
    """The words with ``bold`` set from their stems (pixels, as their sizes, negative where letters are lighter than paper).

    Words of one size and polarity are compared with each other; one of few letters follows its neighbours on the line, or those
    of its block where it stands alone.
    """
    block_of = _blocks(words)
    small = {block_of[w.line] for w in words if sum(c.islower() for c in w.text) >= TELLING}
    telling = [
        sum(c.isalnum() for c in w.text) >= TELLING and stem != 0 and not (_is_abbreviation(w) and block_of[w.line] in small)
        for w, stem in zip(words, stems, strict=True)
    ]
    groups: dict[tuple[float, bool], list[tuple[float, int]]] = {}
    lines: dict[int, list[float]] = {}
    for word, stem, tells in zip(words, stems, telling, strict=True):
        if tells:
            # White print on a fill looks thicker than black on paper.
            groups.setdefault((word.size, stem < 0), []).append((abs(stem), len(word.text)))
            lines.setdefault(word.line, []).append(stem)
    blocks: dict[int, list[float]] = {}
    for line, stems_of in lines.items():
        blocks.setdefault(block_of[line], []).extend(stems_of)
    borders = {key: _border(group, key[0]) for key, group in groups.items()}
    out = []
    for word, stem, tells in zip(words, stems, telling, strict=True):
        beside = lines.get(word.line) or blocks.get(block_of[word.line])
        if not tells and beside:
            stem = float(np.median(beside))
        border = borders.get((word.size, stem < 0), HEAVY * word.size)
        out.append(word._replace(bold=abs(stem) > border))
    return even_weight(out)


def even_weight(words: list[Word]) -> list[Word]:
    """The words with one weight for each line: that of most of its letters, save for a label that begins it in another one.
    Within a line the weight of single words is too uncertain to part it."""
    out: list[Word] = []
    for _line, found in groupby(words, key=lambda w: w.line):
        own = list(found)
        bold = sum(len(w.text) for w in own if w.bold) * 2 > sum(len(w.text) for w in own)
        head = next((k for k, w in enumerate(own) if w.bold != own[0].bold), len(own))
        kept = max((k + 1 for k in range(head) if own[k].text[-1] in ENDS_LABEL), default=0)
        out += [w if k < kept or w.bold == bold else w._replace(bold=bold) for k, w in enumerate(own)]
    return out


def _is_abbreviation(word: Word) -> bool:
    """A short word of capitals, whose stems are thicker than those of the small letters around it."""
    return word.text.isupper() and len(word.text) <= ABBREVIATION


def _border(group: list[tuple[float, int]], size: float) -> float:
    """The stem in pixels that parts regular from bold in print of one size: the thinnest valley between two weights.

    ``group`` holds (stem, letters) of each word. Bold capitals stand above bold small letters, so that the first valley counts.
    """
    stems = np.array(sorted(group), float)
    values, letters = stems[:, 0], stems[:, 1]
    total, mass = letters.sum(), np.cumsum(letters)
    moment = np.cumsum(letters * values)
    for k in range(len(values) - 1):
        low, high = mass[k], total - mass[k]
        if low < REGULAR_SHARE * total or high < BOLD_SHARE * total:
            continue
        thin, thick = moment[k] / low, (moment[-1] - moment[k]) / high
        at = (values[k] + values[k + 1]) / 2
        valley = letters[np.abs(values - at) < BOLD_VALLEY * at].sum()
        if thick >= BOLD_RATIO * thin and valley <= VALLEY_SHARE * total:
            return float(at)
    return HEAVY * size


def _weighted_median(pairs: Iterable[tuple[float, int]]) -> float:
    ordered = sorted(pairs)
    half = sum(n for _, n in ordered) / 2
    for value, n in ordered:
        half -= n
        if half <= 0:
            return value
    return ordered[-1][0]
