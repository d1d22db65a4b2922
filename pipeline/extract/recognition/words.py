"""Recognised lines to words: where words end, what each one's box is, and repairs that can't be wrong."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pipeline.extract.recognition.counted import with_counted
from pipeline.extract.recognition.engine import Picture, TextLine
from pipeline.extract.recognition.looks import BOX_ABOVE, BOX_BELOW, Setting, even_sizes, ink_of, setting_of, stem_of, with_weight
from pipeline.extract.recognition.marks import Mark, head_mark
from pipeline.page import BBox, Word

LEAST_CONFIDENCE = 0.5
"""Lines below this mean confidence are specks, stamps and ornaments read as text."""
MOST_CONFIDENCE = 0.999
"""What was recognised is never as sure as a text layer, whose words have confidence 1."""
WIDE_GAP = 0.2
"""White between two letters, as a share of the line's height, that is a blank the recogniser passed over."""
WIDE_RATIO = 2.2
"""The same white measured in the line's usual white between letters."""
LEAST_MARKS = 2
"""Marks of lists on a picture: one alone may be a speck."""
SIDE, FULL = 0.4, 0.95
"""A rule at the end of a line stands within so many of its heights and takes this share of its height at least."""

_NUMBER = re.compile(r"^[(]?(?=(?:.*\d){2})[\dOoQlI|.,]+[)%]*$")
_SPECK = re.compile(r"^>[.,](?=[^\W\d_])")
"""A list's mark with what no list has behind it."""
_SPECK_BEFORE = re.compile(r"^[.,](?=\d)")
"""A figure begins with a digit."""
_DIGIT_IN_WORD = re.compile(r"(?<=[a-z])([01])(?=[a-z])")
_BETWEEN_LETTERS = {"0": "o", "1": "l"}
_BETWEEN_DIGITS = str.maketrans({"O": "0", "o": "0", "Q": "0", "l": "1", "I": "1", "|": "1"})
_NUMERIC = set("0123456789.,")


def words_of(picture: Picture, lines: list[TextLine]) -> list[Word]:
    """The words of recognised lines, boxes in the picture's pixels, ``size`` in pixels, lines numbered from 0."""
    words: list[Word] = []
    stems: list[float] = []
    marks: dict[int, Mark] = {}
    for number, line in enumerate(lines):
        if line.confidence >= LEAST_CONFIDENCE and line.text.strip():
            for first, (word, stem) in enumerate(_split(picture, line, number)):
                mark = (
                    None if first or line.angle or not word.text[0].isalnum() else head_mark(picture, word, _first_letter(line))
                )
                if mark is not None:
                    marks[number] = mark
                    word = word._replace(bbox=(max(word.bbox[0], mark.letters), *word.bbox[1:]))
                words.append(word)
                stems.append(stem)
    return with_counted(_with_marks(with_weight(even_sizes(words), stems), marks))


def _first_letter(line: TextLine) -> float:
    """The middle of a level line's first letter, in the picture's pixels."""
    at = next(i for i, c in enumerate(line.text) if not c.isspace())
    return line.box[0] + line.centres[at] * (line.box[2] - line.box[0])


def _with_marks(words: list[Word], marks: dict[int, Mark]) -> list[Word]:
    """The words, before each line's first its mark, where no word was read in its place and the picture has more than one."""
    free = {
        number: mark for number, mark in marks.items() if not any(_holds(w.bbox, mark.box) for w in words if w.line != number)
    }
    if len(free) < LEAST_MARKS:
        return words
    out: list[Word] = []
    for word in words:
        mark = free.get(word.line)
        if mark is not None and (not out or out[-1].line != word.line):
            box = mark.box[0], word.bbox[1], mark.box[2], word.bbox[3]
            out.append(word._replace(text=mark.text, bbox=box, bold=False, confidence=MOST_CONFIDENCE))
        out.append(word)
    return out


def _holds(box: BBox, mark: BBox) -> bool:
    """Whether the middle of a mark is in a word's box."""
    x, y = (mark[0] + mark[2]) / 2, (mark[1] + mark[3]) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _split(picture: Picture, line: TextLine, number: int) -> Iterator[tuple[Word, float]]:
    """The words of a line, each with the thickness of its strokes in pixels."""
    crop = _level(picture, line)
    height, length = crop.shape[:2]
    ink = _without_sides(ink_of(crop))
    setting = setting_of(crop, line.text)
    columns = np.asarray(ink[round(0.15 * height) : max(1, round(0.85 * height))].any(axis=0))
    # Without what lies above and below the letters: neighbours and rules have strokes of their own.
    rows = slice(max(0, round(setting.baseline - 0.8 * setting.size)), round(setting.baseline + 0.25 * setting.size))
    runs = list(_runs(line.text, _cuts(line, columns, height)))
    # Between two words lies the widest white between the last letter of one and the first of the next.
    borders = [_widest(columns, line.centres[a[1]], line.centres[b[0]])[0] for a, b in pairwise(runs)]
    for (first, last), start, end in zip(runs, [0.0, *borders], [*borders, float(length)], strict=True):
        text = repair(line.text[first : last + 1])
        if not text:
            continue
        left, right = _shrink(columns, start, end)
        confidence = word_confidence(line, first, last)
        box = _place(line, left, right, length, setting)
        word = Word(text, box, setting.size, line=number, angle=line.angle, confidence=confidence)
        yield word, stem_of(crop[rows, int(left) : int(np.ceil(right))])


def _without_sides(ink: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The ink of a line without upright rules at its ends, which run from above to below it as no letter does."""
    height, length = ink.shape
    reach = min(length // 2, max(1, round(SIDE * height)))
    full = ink.mean(axis=0) >= FULL
    out = ink.copy()
    for columns in (slice(0, reach), slice(length - reach, length)):
        if not full[columns].all():
            out[:, columns][:, full[columns]] = False
    return out


def word_confidence(line: TextLine, first: int, last: int) -> float:
    """How sure a word is: the mean of its letters, and never more than its least sure digit, which no other letter makes good."""
    sure = line.confidences[first : last + 1]
    digits = [c for c, letter in zip(sure, line.text[first : last + 1], strict=True) if letter.isdigit()]
    return round(min(MOST_CONFIDENCE, float(np.mean(sure)), *digits), 3)


def _level(picture: Picture, line: TextLine) -> Picture:
    """The line's part of the picture, turned so that it reads left to right."""
    x0, y0, x1, y1 = line.box
    crop = picture[max(0, int(y0)) : int(np.ceil(y1)), max(0, int(x0)) : int(np.ceil(x1))]
    return np.rot90(crop, {0: 0, 90: 1, 270: 3}[line.angle])


def _place(line: TextLine, left: float, right: float, length: int, setting: Setting) -> BBox:
    """A stretch along the writing as a box of the picture, as high as boxes of text layers are above and below the baseline."""
    x0, y0, x1, _ = line.box
    top = setting.baseline - BOX_ABOVE * setting.size
    bottom = setting.baseline + BOX_BELOW * setting.size
    if line.angle == 0:
        return x0 + left, y0 + top, x0 + right, y0 + bottom
    if line.angle == 90:
        return x1 - bottom, y0 + left, x1 - top, y0 + right
    return x0 + top, y0 + length - right, x0 + bottom, y0 + length - left


def _cuts(line: TextLine, ink: NDArray[np.bool_], height: int) -> set[int]:
    """Indices of characters before which a word ends though no blank was read: the white there is wide as a blank's."""
    whites: dict[int, int] = {}
    for i in range(1, len(line.text)):
        if line.text[i].isspace() or line.text[i - 1].isspace():
            continue
        whites[i] = _widest(ink, line.centres[i - 1], line.centres[i])[1]
    if len(whites) < 4:
        return set()
    usual = max(1.0, float(np.median(list(whites.values()))))
    return {
        i
        for i, white in whites.items()
        if white >= WIDE_GAP * height
        and white >= WIDE_RATIO * usual
        and not (line.text[i] in _NUMERIC and line.text[i - 1] in _NUMERIC)
        and not line.text[i] == line.text[i - 1] == "I"
    }


def _widest(ink: NDArray[np.bool_], a: float, b: float) -> tuple[float, int]:
    """Middle and width in pixels of the widest run of white between two places (shares of the length)."""
    length = len(ink)
    start, end = int(a * length), max(int(a * length) + 1, int(b * length))
    best, middle, run = 0, (start + end) / 2, 0
    for x in range(start, min(end, length)):
        run = 0 if ink[x] else run + 1
        if run > best:
            best, middle = run, x + 0.5 - run / 2 + 0.5
    return middle, best


def _shrink(ink: NDArray[np.bool_], start: float, end: float) -> tuple[float, float]:
    """The part of a stretch that holds ink, with a pixel to spare."""
    set_at = np.flatnonzero(ink[int(start) : max(int(start) + 1, int(np.ceil(end)))])
    if not len(set_at):
        return start, end
    return int(start) + float(set_at[0]), int(start) + float(set_at[-1]) + 1.0


def _runs(text: str, cuts: set[int]) -> Iterator[tuple[int, int]]:
    """First and last index of each word."""
    first: int | None = None
    for i, character in enumerate(text):
        if character.isspace():
            if first is not None:
                yield first, i - 1
            first = None
        elif first is None:
            first = i
        elif i in cuts:
            yield first, i - 1
            first = i
    if first is not None:
        yield first, len(text) - 1


def repair(word: str) -> str:
    """A recognised word with what no Indonesian text can hold set right; anything less than certain is left alone.

    >>> repair("1O.5OO"), repair("ke1uarga"), repair("Persentasé"), repair("100％")
    ('10.500', 'keluarga', 'Persentase', '100%')
    """
    word = unicodedata.normalize("NFKC", word)
    # The alphabet of the model holds Chinese characters and accented letters; the language's writing has none of them.
    word = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    word = "".join(c for c in word if c.isascii() or not (c.isalpha() and ord(c) > 0x2E80)).replace("、", ",").replace("。", ".")
    word = _SPECK_BEFORE.sub("", _SPECK.sub(">", word))
    if _NUMBER.match(word):
        return word.translate(_BETWEEN_DIGITS)
    if sum(c.isdigit() for c in word) == 1 and len(word) >= 4:
        return _DIGIT_IN_WORD.sub(lambda m: _BETWEEN_LETTERS[m.group(1)], word)
    return word
