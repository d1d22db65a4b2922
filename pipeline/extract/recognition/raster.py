"""Graphics of a straightened picture: rules, boxes, fills, arrowheads and connector lines, in its pixels.

Text is known beforehand (the boxes of its words) and taken out first, so that letters are no lines and a box's fill is even.
Rules are found in :mod:`.raster_lines`, slanted lines traced in :mod:`.tracing`; this module finds the closed regions (*faces*)
that walls of ink or changes of colour part from each other, and puts everything together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.extract.recognition.arrows import block_arrow
from pipeline.extract.recognition.bridging import rules_through_bars, through_bars
from pipeline.extract.recognition.engine import Mask, Picture, PixelBox, strongest
from pipeline.extract.recognition.erasing import without_text
from pipeline.extract.recognition.faint import faint_rules
from pipeline.extract.recognition.forks import may_fork, part_forks
from pipeline.extract.recognition.joining import Face, corners, join_bands, join_bars, join_rows
from pipeline.extract.recognition.raster_lines import (
    INK_WIDTH,
    Segment,
    black_hat,
    colour_at,
    darker,
    is_print,
    light_hat,
    mask_where,
    noise_of,
    rules_of,
)
from pipeline.extract.recognition.stairs import without_stairs
from pipeline.extract.recognition.stubs import find_stubs
from pipeline.extract.recognition.swallowed import through_fills
from pipeline.extract.recognition.tracing import connectors
from pipeline.page import Colour, Point, Shape, Stroke

USUAL_LETTER = 0.005
"""Letter height of a picture without text, as a share of its longer side."""
EDGE_LEAST, EDGE_NOISE = 12.0, 5.0
"""Change of colour (of 255) that is an edge: at least so much, and so many times the picture's noise."""
PAPER_NEAR = 14.0
"""A face whose colour is within this of the paper's, in every channel, is paper."""
FACE_SIDE = 0.8
"""Least side of a face in letter heights: smaller ones are insides of letters and joints of lines."""
FACE_SHARE = 0.75
"""A face over more than this share of the picture is its background."""
RECTANGLE = 0.93
"""A face that fills at least this share of its bounding box is a rectangle; rounded corners take a few per cent."""
BLURRED, CORNER = 0.8, 3
"""The same for one whose corners are filled but for so many pixels: of a small one blur takes more."""
CONVEX = 0.88
"""Boxes are convex: a paper-coloured face below this share of its hull is what is left between lines."""
WALL = 4
"""Half width in pixels of the band around a face where its border is looked for."""
BORDERED = 0.5
"""A face is outlined when ink takes at least this share of the band around it."""
WHOLE = 0.85
"""Rules along so much of a cell's side are its side; along less they are a piece of it."""
SHARED = 0.5
"""Two rectangles share a side when at least this part of the shorter one lies along the other."""
FRAMED = 6
"""So many worded faces inside a face of paper make it a frame around a drawing: a box with parts holds fewer."""
ONE_FILL = 5.0
"""Fills within this of each other, in every channel (of 255), are one colour: what grain and compression leave of it."""
HEAD_LEAST, HEAD_MOST = 0.25, 2.4
"""Sides of an arrowhead in letter heights."""
TRIANGLE = 0.68
"""An arrowhead fills at least this share of the smallest triangle around it."""
WHOLE_TRIANGLE = 0.78
"""What fills so much of it is a triangle and no block arrow, whose shaft is narrower than its head."""
DARK = 60
"""What differs from paper by more than this in any channel (of 255) may be an arrowhead."""
BESIDE, AS_THICK = 3, 0.75
"""Pixels around a patch in which a line may go on, and the share of the patch's own thickness from which it does."""
MARGIN, MARGIN_ASIDE = 0.05, 0.08
"""Room around a word in heights of its box, above and below, left and right."""
ONE_INK = 90.0
"""The same for lines: a thin one takes most of its colour from what it is drawn on."""
MOST_ODD = 120
"""More faces than this that hold no word and are no rectangle are patches of a photograph."""
MOST_FACES = 4000
"""A picture with more faces is a photograph or map: only its straight rules are kept."""


def find_graphics(picture: Picture, words: list[PixelBox], letter: float | None = None) -> tuple[list[Stroke], list[Shape]]:
    """Strokes and shapes of a picture in its pixels; ``words`` are the boxes of its text, ``letter`` its usual size in pixels."""
    letter = letter or max(8.0, USUAL_LETTER * max(picture.shape[:2]))
    printed, words = words, [_with_margin(w) for w in words]
    text = mask_of(words, picture.shape[:2])
    noise = noise_of(picture)
    clean = without_text(picture, words)
    # Beside light letters on a fill the fill would look like ink: thin dark things are looked for where words are painted over.
    ink = np.where(text > 0, darker(picture, clean), black_hat(clean, letter)).astype(np.uint8)
    across, down = rules_of(ink, text, words, letter)
    across = without_stairs([s for s in across if not is_print(picture, text, s)], letter)
    down = without_stairs(down, letter)
    light = light_hat(picture, clean, text, letter)
    if light.any():
        more = rules_of(light, text, words, letter)
        ink |= draw([*more[0], *more[1]], ink.shape, 0)
        across, down = across + more[0], down + more[1]
    del light
    faint = faint_rules(clean, text, words, letter, draw(across + down, ink.shape, 1), across + down)
    ink |= draw([*faint[0], *faint[1]], ink.shape, 0)
    across, down = across + faint[0], down + faint[1]
    ruled = draw(across + down, ink.shape, 1)
    # From here on clean shows the rules again, and ink nothing of the words: whole pictures are dear to keep twice.
    bare, lines = clean, ink
    np.copyto(bare, picture, where=ruled[:, :, None] > 0)
    lines[(text > 0) & (ruled == 0)] = 0
    del text
    faces = _with_one_fill(join_rows(find_faces(bare, lines, words, letter, noise), lines, letter))
    faces, bands = join_bands(join_bars(faces, letter), letter)
    thick = float(np.median([s.thickness for s in across + down])) if across or down else 1.0
    lattice = _lattice(faces)
    dark = _dark(bare)
    shapes = [*_shapes(faces, lattice), *arrowheads(bare, dark, faces, draw(across + down, ink.shape, 0), thick, letter)]
    borders = across + down + [s for k in sorted(lattice) for s in _unruled_sides(faces[k].box, ruled)]
    borders += _seams(faces) + find_stubs(lines, ruled, across + down, [f.box for f in faces if f.rect or f.worded], letter)
    fills = [s.bbox for s in shapes if s.fill is not None]
    borders += through_fills([s for s in borders if not s.level], fills, printed, letter)
    bare_bars = [f.box for f in faces if f.rect and f.fill is not None and f.outline is None]
    borders += rules_through_bars([s for s in borders if not s.level], bare_bars, printed, letter)
    strokes = [_stroke(picture, s) for s in borders]
    if len(faces) < MOST_FACES:
        rules = draw(across + down, ink.shape, 3)
        boxes = _outlines([s.points for s in shapes if s.bbox not in bands and not may_fork(s, letter)], ink.shape)
        dark[mask_of([*words, *(s.bbox for s in shapes if s.fill is not None and not may_fork(s, letter))], dark.shape) > 0] = 0
        shapes, forks = part_forks(shapes, lines & ~(rules | boxes), dark & ~(rules | boxes), letter)
        lines |= forks
        taken = rules | _outlines([s.points for s in shapes if s.bbox not in bands], ink.shape)
        traced = through_bars(connectors(lines & ~taken, taken, letter), bare_bars, across, letter)
        strokes += [Stroke(points, width, colour_at(picture, points)) for points, width in traced]
    return _with_one_ink(strokes), shapes


def _with_one_ink(strokes: list[Stroke]) -> list[Stroke]:
    """Strokes whose colours differ by no more than thin lines do in pixels have one: that of the longest of them."""
    inks = _evened([s.colour for s in strokes], [max(_sides(s.bbox)) for s in strokes], ONE_INK)
    return [s if ink == s.colour else replace(s, colour=ink) for s, ink in zip(strokes, inks, strict=True)]


def _evened(colours: Sequence[Colour | None], sizes: Sequence[float], most: float) -> list[Colour | None]:
    """The colours, each as the first like it among those of larger things; ``most``: how far like ones differ, of 255."""
    kinds: list[Colour] = []
    out = list(colours)
    for k in sorted(range(len(colours)), key=lambda k: -sizes[k]):
        colour = colours[k]
        if colour is None:
            continue
        same = next((c for c in kinds if max(abs(a - b) for a, b in zip(c, colour, strict=True)) <= most / 255), None)
        if same is None:
            kinds.append(colour)
        else:
            out[k] = same
    return out


def _sides(box: PixelBox) -> tuple[float, float]:
    return box[2] - box[0], box[3] - box[1]


def _with_margin(box: PixelBox) -> PixelBox:
    """A word's box with room for what sticks out above and below, and for the blur around letters."""
    up, aside = MARGIN * (box[3] - box[1]), MARGIN_ASIDE * (box[3] - box[1])
    if box[3] - box[1] > box[2] - box[0]:
        up, aside = min(up, MARGIN * (box[2] - box[0])), min(aside, MARGIN * (box[2] - box[0]))
    return box[0] - aside, box[1] - up, box[2] + aside, box[3] + up


def mask_of(boxes: list[PixelBox], size: tuple[int, ...]) -> Mask:
    """255 inside boxes, 0 elsewhere."""
    mask = np.zeros(size[:2], np.uint8)
    for x0, y0, x1, y1 in boxes:
        mask[max(0, int(y0)) : int(np.ceil(y1)), max(0, int(x0)) : int(np.ceil(x1))] = 255
    return mask


def draw(segments: list[Segment], size: tuple[int, ...], margin: int) -> Mask:
    """255 on the given rules, each widened by ``margin`` pixels, 0 elsewhere."""
    mask = np.zeros(size[:2], np.uint8)
    for s in segments:
        x0, y0, x1, y1 = s.box
        mask[max(0, y0 - margin) : y1 + margin, max(0, x0 - margin) : x1 + margin] = 255
    return mask


def find_faces(bare: Picture, lines: Mask, words: list[PixelBox], letter: float, noise: float) -> list[Face]:
    """Closed regions between walls of ink and changes of colour, of a size that could hold a letter."""
    import cv2

    smooth = cv2.medianBlur(bare, 5)
    walls = strongest(cv2.morphologyEx(smooth, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)))
    walls = ((walls > max(EDGE_LEAST, EDGE_NOISE * noise)) | (lines > 0)).astype(np.uint8)
    walls = cv2.morphologyEx(walls, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    walls = np.subtract(1, walls, dtype=np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(walls, connectivity=4)
    del walls
    least = max(4.0, FACE_SIDE * letter)
    big = [
        i
        for i in range(1, count)
        if min(stats[i][2], stats[i][3]) >= least
        and stats[i][2] * stats[i][3] <= FACE_SHARE * labels.size
        and stats[i][4] >= least * least / 2
    ]
    if len(big) > MOST_FACES:
        return []
    paper = _paper(smooth)
    worded = _worded(labels, words)
    out = [_face(i, labels, stats[i], smooth, lines, paper, i in worded, letter) for i in big]
    return [f for f in out if f is not None]


def _paper(smooth: Any) -> NDArray[np.float64]:
    """The most frequent light colour: scans are grey, their edges darker."""
    sample = smooth[::4, ::4].reshape(-1, 3)
    light = sample[sample.min(axis=1) >= max(128, int(np.percentile(sample.min(axis=1), 40)))]
    if not len(light):
        return np.array([255.0, 255.0, 255.0])
    codes = (light // 8).astype(np.int64) @ np.array([1, 32, 1024])
    return np.asarray(light[codes == np.bincount(codes).argmax()].mean(axis=0), np.float64)


def _worded(labels: Any, words: list[PixelBox]) -> set[int]:
    """Faces in which the middle of a word lies (its letters are painted over, so that the label is the face's)."""
    height, width = labels.shape
    out = set()
    for x0, y0, x1, y1 in words:
        x, y = min(width - 1, max(0, int((x0 + x1) / 2))), min(height - 1, max(0, int((y0 + y1) / 2)))
        out.add(int(labels[y, x]))
    return out


def _face(
    i: int, labels: Any, stat: Any, smooth: Any, lines: Mask, paper: NDArray[np.float64], worded: bool, letter: float
) -> Face | None:
    import cv2

    x, y, w, h, _ = (int(v) for v in stat)
    x0, y0 = max(0, x - WALL), max(0, y - WALL)
    window = slice(y0, y + h + WALL), slice(x0, x + w + WALL)
    own = (labels[window] == i).astype(np.uint8)
    mean = smooth[window][own > 0].mean(axis=0)
    filled = bool((np.abs(mean - paper) > PAPER_NEAR).any())
    contours, _ = cv2.findContours(own, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    contour = max(contours, key=cv2.contourArea)
    hull = cv2.convexHull(contour)
    # Areas count the pixels' squares, contours run through their middles.
    area = cv2.contourArea(contour) + len(contour) / 2
    solid = area / max(1.0, cv2.contourArea(hull) + len(contour) / 2)
    share = area / (w * h)
    rect = share >= RECTANGLE or (share >= BLURRED and _has_corners(own, x - x0, y - y0, w, h))
    if not rect and not filled and (not worded or solid < CONVEX):
        return None
    if not rect and not worded and 2 * area < INK_WIDTH * letter * len(contour):
        # The inside of a slanted or curved line.
        return None
    whole = np.zeros_like(own)
    cv2.drawContours(whole, [contour], -1, 1, -1)
    band = (cv2.dilate(whole, np.ones((2 * WALL + 1, 2 * WALL + 1), np.uint8)) > 0) & (whole == 0)
    inked = band & (lines[window] > 0)
    # A thin border takes a small part of a band four pixels wide: what counts is how far it goes round.
    round_share = inked.sum() / max(1, len(contour))
    outline = _colour(smooth[window][inked].mean(axis=0)) if round_share >= BORDERED else None
    grow = _growth(whole, inked) if outline is not None else 2.0
    outer = cv2.approxPolyDP(contour if solid < CONVEX else hull, max(1.5, 0.01 * (w + h)), True).reshape(-1, 2)
    box = (x - grow, y - grow, x + w + grow, y + h + grow)
    points = _widen([(float(px) + x0, float(py) + y0) for px, py in outer], box)
    return Face(box, corners(box) if rect else points, _colour(mean) if filled else None, outline, rect, worded)


def _has_corners(own: NDArray[np.uint8], x: int, y: int, w: int, h: int) -> bool:
    """The region fills all four corners of its box but for what blur takes: no arrow, circle or cut corner does."""
    k = min(CORNER, (w - 1) // 4, (h - 1) // 4)
    return all(own[at, along] > 0 for at in (y + k, y + h - 1 - k) for along in (x + k, x + w - 1 - k))


def _widen(points: list[Point], box: PixelBox) -> tuple[Point, ...]:
    """An outline stretched to the box that it is to fill: from the inner edge of a border to its middle."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    across = (box[2] - box[0]) / max(1.0, max(xs) - min(xs))
    down = (box[3] - box[1]) / max(1.0, max(ys) - min(ys))
    return tuple((box[0] + (x - min(xs)) * across, box[1] + (y - min(ys)) * down) for x, y in points)


def _growth(whole: Any, inked: NDArray[np.bool_]) -> float:
    """Pixels from a face's edge to the middle of the ink around it."""
    import cv2

    away = cv2.distanceTransform((1 - whole).astype(np.uint8), cv2.DIST_L2, 3)
    return float(np.median(away[inked]))


def _colour(bgr: Any) -> Colour:
    return round(float(bgr[2]) / 255, 3), round(float(bgr[1]) / 255, 3), round(float(bgr[0]) / 255, 3)


def _shapes(faces: list[Face], lattice: set[int]) -> list[Shape]:
    """Faces as shapes. Cells of a lattice are left to its rules, but for their fill; empty paper is no shape at all."""
    out: list[Shape] = []
    frames = _frames(faces)
    # Arrows and ornaments are few; where odd patches abound, they are those of a photograph.
    odd = sum(not f.rect and not f.worded for f in faces)
    for k, face in enumerate(faces):
        outline = None if k in lattice else face.outline
        if face.fill is None and (outline is None or not face.worded or k in frames):
            continue
        if odd > MOST_ODD and not face.rect and not face.worded:
            continue
        width = 1.0 if outline is not None else 0.0
        out.append(Shape(face.box, face.hull, face.fill, outline, width, face.rect))
    return out


def _frames(faces: list[Face]) -> set[int]:
    """Paper around many worded faces: a page's or a drawing's frame, whose own words stand between the boxes, not in one."""
    worded = [f.box for f in faces if f.worded]
    out: set[int] = set()
    for k, face in enumerate(faces):
        if face.fill is None and face.worded:
            x0, y0, x1, y1 = face.box
            inside = sum(b[0] > x0 and b[1] > y0 and b[2] < x1 and b[3] < y1 for b in worded)
            if inside >= FRAMED:
                out.add(k)
    return out


def _unruled_sides(box: PixelBox, ruled: Mask) -> list[Segment]:
    """The sides of a cell along which no rule was found, as rules: a dark fill next to a rule hides it."""
    x0, y0, x1, y1 = (round(v) for v in box)
    out: list[Segment] = []
    for level, at, start, end in ((True, y0, x0, x1), (True, y1, x0, x1), (False, x0, y0, y1), (False, x1, y0, y1)):
        low, high = max(0, at - WALL), at + WALL + 1
        band = ruled[low:high, max(0, start) : end] if level else ruled[max(0, start) : end, low:high].T
        if band.size and (band > 0).any(axis=0).mean() < WHOLE:
            out.append(Segment((start, at, end, at + 1) if level else (at, start, at + 1, end), level))
    return out


def _with_one_fill(faces: list[Face]) -> list[Face]:
    """Faces whose fills differ by no more than grain have one: that of the largest of them."""
    fills = _evened([f.fill for f in faces], [_area(f.box) for f in faces], ONE_FILL)
    return [f if fill == f.fill else replace(f, fill=fill) for f, fill in zip(faces, fills, strict=True)]


def _area(box: PixelBox) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _lattice(faces: list[Face]) -> set[int]:
    """Outlined rectangles that share a side with another one: cells of a table."""
    return {k for pair in _sharing([(k, f.box) for k, f in enumerate(faces) if f.rect and f.outline is not None]) for k in pair}


def _seams(faces: list[Face]) -> list[Segment]:
    """Where one rectangle of a fill stands on another of the same without a border: what parts the two as a rule."""
    bare = [(k, f.box) for k, f in enumerate(faces) if f.rect and f.outline is None and f.fill is not None]
    out: list[Segment] = []
    for k, m in _sharing(bare):
        (ax0, _, ax1, ay1), (bx0, by0, bx1, _) = faces[k].box, faces[m].box
        if faces[k].fill == faces[m].fill and abs(by0 - ay1) <= 2.0 * WALL and min(ax1, bx1) > max(ax0, bx0):
            middle = round((ay1 + by0) / 2)
            out.append(Segment((round(min(ax0, bx0)), middle, round(max(ax1, bx1)), middle + 1), True))
    return out


def _sharing(rects: list[tuple[int, PixelBox]]) -> Iterator[tuple[int, int]]:
    """Pairs of rectangles with a common side, the one at the left or above first, by their numbers."""
    reach = 2.0 * WALL
    for axis in (0, 1):
        other = 1 - axis
        ends = sorted(rects, key=lambda r: r[1][axis + 2])
        starts = sorted(rects, key=lambda r: r[1][axis])
        first = 0
        for k, a in ends:
            while first < len(starts) and starts[first][1][axis] < a[axis + 2] - reach:
                first += 1
            for m, b in starts[first:]:
                if b[axis] > a[axis + 2] + reach:
                    break
                common = min(a[other + 2], b[other + 2]) - max(a[other], b[other])
                if m != k and common >= SHARED * min(a[other + 2] - a[other], b[other + 2] - b[other]):
                    yield k, m


def _dark(bare: Picture) -> Mask:
    """255 where a picture differs from its paper as lines and arrowheads do."""
    import cv2

    paper = _paper(cv2.medianBlur(bare, 3)).astype(np.int16)
    return mask_where(strongest(cv2.absdiff(bare, np.array([*paper.tolist(), 0.0]))) > DARK)


def arrowheads(bare: Picture, different: Mask, faces: list[Face], ruled: Mask, thick: float, letter: float) -> list[Shape]:
    """Small filled triangles and block arrows outside the text: what is left of what is ``different`` from paper once rules, 255
    in ``ruled``, and other lines up to ``thick`` pixels thick are gone."""
    import cv2

    dark = np.minimum(different, 1)
    filled = [f.box for f in faces if f.fill is not None]
    # A head that touches a box as dark as itself is no part of it.
    dark[mask_of([f.box for f in faces if f.worded and f.fill is not None], dark.shape) > 0] = 0
    # A rule that runs through a head leaves its halves, which the closing joins; one beside it is gone.
    joint = round(thick) + 2 | 1
    dark &= cv2.morphologyEx(np.where(ruled > 0, 0, dark).astype(np.uint8), cv2.MORPH_CLOSE, np.ones((joint, joint), np.uint8))
    side = max(3, round(HEAD_LEAST * letter) | 1, round(2 * thick + 1) | 1)
    blobs = cv2.morphologyEx(dark, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(blobs, connectivity=8)
    out: list[Shape] = []
    # What a box's fill or a rule adds to a head that touches it is no line that goes on.
    loose = cv2.distanceTransform(np.where(mask_of(filled, dark.shape) > 0, 0, dark).astype(np.uint8), cv2.DIST_L2, 3)
    for i in range(1, min(count, 4 * MOST_FACES)):
        x, y, w, h, area = (int(v) for v in stats[i])
        if not (HEAD_LEAST * letter <= min(w, h) and max(w, h) <= HEAD_MOST * letter):
            continue
        if any(b[0] <= x and b[1] <= y and b[2] >= x + w and b[3] >= y + h for b in filled):
            continue
        contours, _ = cv2.findContours(
            (labels[y : y + h, x : x + w] == i).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE
        )
        contour = max(contours, key=len)
        own = labels[y : y + h, x : x + w] == i
        if _goes_on(own, loose, x, y):
            continue
        around, corners = cv2.minEnclosingTriangle(contour.astype(np.float32))
        triangle = [(float(px), float(py)) for px, py in corners.reshape(-1, 2)] if corners is not None else []
        # Blur takes the corners of a small triangle, so that its base looks like a short shaft.
        outline = triangle if area >= WHOLE_TRIANGLE * around else block_arrow(own)
        outline = outline or (triangle if area >= TRIANGLE * around else [])
        if not outline:
            continue
        points = tuple((px + x, py + y) for px, py in outline)
        fill = _colour(bare[y : y + h, x : x + w][own].mean(axis=0))
        out.append(Shape((x, y, x + w, y + h), points, fill, None, 0.0, False))
    # So many triangles are those of a photograph's patches.
    return out if len(out) <= MOST_ODD else []


def _goes_on(own: NDArray[np.bool_], depths: Any, x: int, y: int) -> bool:
    """The patch at (x, y) is a piece of a thick line: what is dark goes on beside it as thick. ``depths`` are the distances of
    dark pixels from light ones."""
    import cv2

    around = np.pad(own.astype(np.uint8), BESIDE)
    ring = cv2.dilate(around, np.ones((2 * BESIDE + 1, 2 * BESIDE + 1), np.uint8)) > cv2.dilate(around, np.ones((3, 3), np.uint8))
    high, wide = depths.shape
    rows, columns = np.nonzero(ring)
    rows, columns = rows + y - BESIDE, columns + x - BESIDE
    inside = (rows >= 0) & (rows < high) & (columns >= 0) & (columns < wide)
    beside = depths[rows[inside], columns[inside]]
    thick = cv2.distanceTransform(around, cv2.DIST_L2, 3).max()
    return bool(beside.size and beside.max() >= AS_THICK * thick)


def _outlines(polygons: list[tuple[Point, ...]], size: tuple[int, ...]) -> Mask:
    """255 on the borders of shapes and a little around them."""
    import cv2

    mask = np.zeros(size[:2], np.uint8)
    for points in polygons:
        if len(points) > 2:
            cv2.polylines(mask, [np.round(np.array(points)).astype(np.int32)], True, 255, 2 * WALL + 3)
    return mask


def _stroke(picture: Picture, segment: Segment) -> Stroke:
    x0, y0, x1, y1 = segment.box
    if segment.level:
        middle = (y0 + y1) / 2
        points: tuple[Point, ...] = ((float(x0), middle), (float(x1), middle))
        return Stroke(points, float(y1 - y0), colour_at(picture, points))
    middle = (x0 + x1) / 2
    points = ((middle, float(y0)), (middle, float(y1)))
    return Stroke(points, float(x1 - x0), colour_at(picture, points))
