"""Lines of a straightened picture: ink, horizontal and vertical rules, in its pixels."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.extract.recognition.engine import Mask, Picture, PixelBox, strongest
from pipeline.page import Colour, Point

INK_LEAST, INK_NOISE = 28.0, 9.0
"""Ink is darker than what lies around it by so much (of 255), and by so many usual deviations more than grain mostly is."""
INK_WIDTH = 0.45
"""Lines up to this many letter heights thick are ink; what is thicker is a filled region."""
PIECE = 1.2
"""Pieces of rules shorter than this many letter heights are not looked for: letters are made of them."""
PAINT, PAINT_SIDE = 130, 1.0
"""Paint is dark where no channel (of 255) is lighter, over at least so many letter heights both ways."""
GAP = 0.6
"""Gaps in a rule up to this many letter heights are closed: dashes, faint print, a letter that touches."""
SPECK = 0.25
"""Pieces of ink below this many letter heights both ways are dust; dashes are longer."""
LEAST_LEVEL, LEAST_UPRIGHT = 2.2, 1.2
"""Least length of a whole rule in letter heights, horizontal and vertical."""
UNDERLINE = 0.9
"""A horizontal piece inside a word's box that is shorter than this share of it is a part of a letter."""
IN_WORD = 0.65
"""Share of a piece within a word's box from which it is part of a letter."""
EDGE = 0.13
"""Room at the edges of a word, in its heights, where a rule may run; between them are the bodies of its letters."""
STEMS = 3.5
"""Letter heights up to which stems of letters on close lines can grow together."""
INKED_SHORT, INKED_LONG = 0.85, 0.5
"""Share of ink along a piece, at least: gaps are closed in long (dashed) ones, not between a short line and its neighbour."""
LONG = 4.0
"""Letter heights from which a piece is long."""
UNEVEN = 0.25
"""A rule over words is even: its most even row of pixels varies by less than this share of its contrast. Rows of letters whose
strokes blur has run together vary more."""
ON_WORDS = 0.4
"""Share of a level rule on words from which it may be their blurred strokes."""
GOES_ON = 0.4
"""Share of a rule beside the words on it that is dark, at least."""
THICK = 0.5
"""A rule is at most this many letter heights thick."""


class Segment(NamedTuple):
    """A rule: its box in whole pixels (right and lower side exclusive), ``level`` for a horizontal one."""

    box: tuple[int, int, int, int]
    level: bool

    @property
    def length(self) -> int:
        """Pixels along the rule."""
        return self.end - self.start

    @property
    def thickness(self) -> int:
        """Pixels across the rule."""
        return self.box[3] - self.box[1] if self.level else self.box[2] - self.box[0]

    @property
    def middle(self) -> float:
        """Its y where it is horizontal, its x where it is vertical."""
        return (self.box[1] + self.box[3]) / 2 if self.level else (self.box[0] + self.box[2]) / 2

    @property
    def start(self) -> int:
        """Its first pixel along itself."""
        return self.box[0] if self.level else self.box[1]

    @property
    def end(self) -> int:
        """The pixel after its last along itself."""
        return self.box[2] if self.level else self.box[3]


def noise_of(picture: Picture) -> float:
    """Standard deviation of the grain, of 255, from the usual difference to the median of the neighbours."""
    import cv2

    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    away = cv2.absdiff(grey, cv2.medianBlur(grey, 3))[::3, ::3]
    # Most pixels of a clean picture differ by nothing at all: the mean of the lower nine tenths is steady where the median is 0.
    return float(np.sort(away, axis=None)[: int(away.size * 0.9)].mean()) / 0.68


def black_hat(picture: Picture, letter: float) -> Mask:
    """255 where something thin is darker than its surroundings in any channel."""
    import cv2

    side = max(7, round(INK_WIDTH * letter)) | 1
    hat = strongest(cv2.morphologyEx(picture, cv2.MORPH_BLACKHAT, np.ones((side, side), np.uint8)))
    # Lines and letters cover the lesser part of a picture: what the rest gives is its grain.
    sample = hat[::3, ::3]
    usual = float(np.median(sample))
    grain = usual + INK_NOISE * float(np.median(np.abs(sample - usual)))
    return mask_where(hat > max(INK_LEAST, grain))


def light_hat(picture: Picture, behind: Picture, text: Mask, letter: float) -> Mask:
    """255 where something thin is lighter than the dark paint around it in any channel: rules of a header's cells, and letters,
    which ``text`` covers and ``behind`` is without."""
    import cv2

    side = max(7, round(INK_WIDTH * letter)) | 1
    wide = np.ones((max(side + 2, round(PAINT_SIDE * letter)),) * 2, np.uint8)
    paint = cv2.morphologyEx(mask_where(behind.max(axis=2) < PAINT), cv2.MORPH_OPEN, wide)
    if not paint.any():
        return np.zeros_like(text)
    paint = cv2.morphologyEx(paint, cv2.MORPH_CLOSE, np.ones((side, side), np.uint8))
    hat = strongest(cv2.morphologyEx(behind, cv2.MORPH_TOPHAT, np.ones((side, side), np.uint8)))
    thin = np.where(text > 0, strongest(cv2.subtract(picture, behind)), hat)
    return mask_where((thin > INK_LEAST) & (paint > 0))


def mask_where(true: NDArray[np.bool_]) -> Mask:
    """255 where it is true, 0 elsewhere (numpy's ``where`` with plain numbers takes eight bytes a pixel on the way)."""
    return np.multiply(true, 255, dtype=np.uint8)


def darker(picture: Picture, behind: Picture) -> Mask:
    """255 where a picture is darker, in any channel, than what lies behind its words."""
    import cv2

    return mask_where(strongest(cv2.subtract(behind, picture)) > INK_LEAST)


def rules_of(ink: Mask, text: Mask, words: list[PixelBox], letter: float) -> tuple[list[Segment], list[Segment]]:
    """Horizontal and vertical rules. ``text`` is the mask of ``words``; outside it gaps are closed before the search."""
    bare = without_specks(np.where(text > 0, 0, ink).astype(np.uint8), SPECK * letter)
    places = defaultdict(list)
    cell = max(16, int(4 * letter))
    for box in words:
        for cx in range(int(box[0]) // cell, int(box[2]) // cell + 1):
            for cy in range(int(box[1]) // cell, int(box[3]) // cell + 1):
                places[(cx, cy)].append(box)
    out = []
    core = _cores(words, text.shape)
    for level in (True, False):
        pieces = [
            p
            for p in _pieces(ink, bare, letter, level)
            if not (_in_word(p, places, cell) or _in_text(p, text, letter) or _of_letters(p, core, letter))
        ]
        least = (LEAST_LEVEL if level else LEAST_UPRIGHT) * letter
        joined = _join(pieces, GAP * letter)
        out.append([s for s in joined if s.length >= least and s.thickness <= max(4.0, THICK * letter)])
    return out[0], out[1]


def is_print(picture: Picture, text: Mask, s: Segment) -> bool:
    """A level rule that lies on words for much of its length and is not as dark all along, nor goes on beside them: the strokes
    of blurred letters."""
    x0, y0, x1, y1 = s.box
    if not s.level or float((text[y0:y1, x0:x1] > 0).mean()) < ON_WORDS:
        return False
    around = picture[max(0, y0 - s.thickness) : y1 + s.thickness, x0:x1].mean(axis=2)
    rows = picture[y0:y1, x0:x1].mean(axis=2)
    best, usual = rows[int(rows.mean(axis=1).argmin())], float(np.median(around))
    contrast = usual - float(best.mean())
    free = ~(text[y0:y1, x0:x1] > 0).any(axis=0)
    if free.any() and float((best[free] < usual - contrast / 2).mean()) >= GOES_ON:
        return False
    return float(rows.std(axis=1).min()) > UNEVEN * max(1.0, contrast)


def without_specks(ink: Mask, side: float) -> Mask:
    """The mask without pieces smaller than ``side`` pixels both ways: dust would bridge the gap between two rules."""
    import cv2

    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    keep = np.maximum(stats[:, 2], stats[:, 3]) >= side
    keep[0] = False
    return mask_where(keep[labels])


def _pieces(ink: Mask, bare: Mask, letter: float, level: bool) -> Iterator[Segment]:
    import cv2

    length, gap = max(5, round(PIECE * letter)), max(2, round(GAP * letter))

    def run(n: int, thickness: int = 1) -> Any:
        return np.ones((thickness, n) if level else (n, thickness), np.uint8)

    # A rule that is not quite straight steps from one row of pixels to the next: thicken it across first.
    thick = cv2.dilate(ink, run(1, 3))
    closed: Any = cv2.morphologyEx(cv2.dilate(bare, run(1, 3)), cv2.MORPH_CLOSE, run(gap))
    mask = cv2.morphologyEx(thick | closed, cv2.MORPH_OPEN, run(length))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    for i in range(1, count):
        x, y, w, h = (int(v) for v in stats[i][:4])
        if level:
            y, h = _core(labels[y : y + h, x : x + w] == i, y, 1)
        else:
            x, w = _core(labels[y : y + h, x : x + w] == i, x, 0)
        inked = (thick[y : y + h, x : x + w] > 0).any(axis=0 if level else 1).mean()
        if inked >= (INKED_LONG if max(w, h) >= LONG * letter else INKED_SHORT):
            yield Segment((x, y, x + w, y + h), level)


def _core(own: NDArray[np.bool_], start: int, axis: int) -> tuple[int, int]:
    """First row (column) and thickness of where a rule mostly runs; the thickening by a pixel on each side is undone."""
    counts = own.sum(axis=axis)
    rows = np.flatnonzero(counts >= 0.5 * counts.max())
    first, last = int(rows[0]), int(rows[-1])
    if last - first >= 2:
        first, last = first + 1, last - 1
    return start + first, last - first + 1


def _in_word(s: Segment, places: dict[tuple[int, int], list[PixelBox]], cell: int) -> bool:
    """The piece is a part of a letter: it lies in the box of a word, and neither underlines it nor runs through it."""
    x0, y0, x1, y1 = s.box
    for box in places.get(((x0 + x1) // 2 // cell, (y0 + y1) // 2 // cell), ()):
        w, h = min(x1, box[2]) - max(x0, box[0]), min(y1, box[3]) - max(y0, box[1])
        if s.level and h > 0 and w >= IN_WORD * s.length and s.length < UNDERLINE * (box[2] - box[0]):
            return True
        if not s.level and w > 0 and h >= IN_WORD * s.length:
            return True
    return False


def _in_text(s: Segment, text: Mask, letter: float) -> bool:
    """A short upright piece mostly on text: stems of letters on lines above each other."""
    x0, y0, x1, y1 = s.box
    return not s.level and s.length <= STEMS * letter and float((text[y0:y1, x0:x1] > 0).mean()) >= IN_WORD


def _cores(words: list[PixelBox], size: tuple[int, ...]) -> Mask:
    """255 where the bodies of letters stand: level words without their edges, where rules may run."""
    mask = np.zeros(size[:2], np.uint8)
    for x0, y0, x1, y1 in words:
        edge = EDGE * (y1 - y0)
        if y1 - y0 <= x1 - x0:
            mask[max(0, round(y0 + edge)) : max(0, round(y1 - edge)), max(0, round(x0 + edge)) : max(0, round(x1 - edge))] = 255
    return mask


def _of_letters(s: Segment, core: Mask, letter: float) -> bool:
    """The piece is small print that has run together: a level one along the bodies of letters, an upright one through a word that
    is too short outside of it."""
    x0, y0, x1, y1 = s.box
    if s.level:
        return float((core[y0:y1, x0:x1] > 0).mean()) >= IN_WORD
    within = core[y0:y1, min(core.shape[1] - 1, (x0 + x1) // 2)] > 0
    return bool(within.any()) and int((~within).sum()) < PIECE * letter


def _join(pieces: list[Segment], gap: float) -> list[Segment]:
    """Pieces in one line with small gaps between them as one rule."""
    lanes: list[list[Segment]] = []
    ordered = sorted(pieces, key=lambda s: (s.box[1] + s.box[3]) if s.level else (s.box[0] + s.box[2]))
    for piece in ordered:
        for lane in reversed(lanes[-8:]):
            if abs(lane[-1].middle - piece.middle) <= max(2.0, piece.thickness):
                lane.append(piece)
                break
        else:
            lanes.append([piece])
    out: list[Segment] = []
    for lane in lanes:
        lane.sort(key=lambda s: s.box[0] if s.level else s.box[1])
        group = [lane[0]]
        for piece in lane[1:]:
            if piece.start - max(s.end for s in group) <= gap:
                group.append(piece)
            else:
                out.append(_whole(group))
                group = [piece]
        out.append(_whole(group))
    return out


def _whole(group: list[Segment]) -> Segment:
    """One rule for pieces of a lane, at the middle of their lengths, of their usual thickness."""
    total = sum(s.length for s in group)
    middle = sum(s.middle * s.length for s in group) / max(1, total)
    thickness = max(1, round(sum(s.thickness * s.length for s in group) / max(1, total)))
    low = round(middle - thickness / 2)
    start, end = min(s.start for s in group), max(s.end for s in group)
    level = group[0].level
    return Segment((start, low, end, low + thickness) if level else (low, start, low + thickness, end), level)


def colour_at(picture: Picture, points: tuple[Point, ...]) -> Colour:
    """The colour of a line, from the picture along it: the darkest third, where the line surely is."""
    height, width = picture.shape[:2]
    samples = []
    for (ax, ay), (bx, by) in pairwise(points):
        for t in np.linspace(0.1, 0.9, 9):
            x = min(width - 1, max(0, int(ax + (bx - ax) * t)))
            y = min(height - 1, max(0, int(ay + (by - ay) * t)))
            samples.append(picture[y, x])
    ordered = sorted((tuple(int(v) for v in s) for s in samples), key=sum)
    blue, green, red = np.mean(ordered[: max(1, len(ordered) // 3)], axis=0)
    return round(float(red) / 255, 3), round(float(green) / 255, 3), round(float(blue) / 255, 3)
