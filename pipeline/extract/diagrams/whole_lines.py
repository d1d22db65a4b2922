"""Lines of a box before they are cut into parts: broken labels and names, spaced letters, explanations of a label."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.diagrams.segments import is_italic, size_of
from pipeline.extract.geometry.grid import Line, box_of
from pipeline.extract.identity.organisations import starts_known_office
from pipeline.extract.words.labels import (
    is_indicator_wording,
    is_name_wording,
    is_position,
    is_statement_wording,
    is_unit_position,
    parse_label,
)
from pipeline.extract.words.outline_keys import parse_key
from pipeline.extract.words.targets import is_money
from pipeline.normalize.text import squeeze
from pipeline.record import NAMED_LEVELS

GLOSS_SIZE = 0.9
"""Letters of what explains a label are at most this share of the label's."""
MOST_LABEL_LINES, MOST_GLOSS_WORDS = 3, 6
"""Lines of such a label, and words of its explanation, at most."""
MOST_LABEL_WORDS = 4
"""Words on a label's first line at most."""
SPACE = 0.25
"""Width of a space in letter heights."""
LEAST_WRAPPED = 3
"""Lines of a text from which it shows where its margin is."""
FLUSH, NEXT_LINE = 0.3, 2.0
"""A line goes on with the one above where both begin within the first, and it at most the second lower, in letter heights."""
SAME_SIZE = 0.5
"""Points by which the letters of one text differ at most."""
LEAST_SPELT, SPELT_SHARE = 5, 0.8
"""Words of a line whose letters stand apart at least, and the share of them that are single letters."""
SHORT_LABEL = 4
"""Letters of a label (visi, misi) that may stand apart too."""
MOST_OFFICE_LINES = 3
"""Lines of an office's name below a label at most."""
FIGURES = ("baseline", "target", "realisasi", "unit")
"""Roles of labels of which several may stand on a line, each with its figure."""
_RUPIAH = re.compile(r"rp(?:\b|\d)", re.IGNORECASE)
_FIRST_OF_NAME = re.compile(r"program", re.IGNORECASE)
"""The word that labels a program's name and is its first."""


def without_gloss(lines: list[Line]) -> list[Line]:
    """The lines of a label without what explains it in smaller or slanted letters: "CSF", below it "faktor kunci"."""
    for k in range(1, min(len(lines), MOST_LABEL_LINES + 1)):
        label, rest = parse_label(" ".join(line.text for line in lines[:k])), lines[k:]
        if label is None or label.rest or (label.level is None and label.role != "input"):
            continue
        quiet = all(is_italic(line) or size_of(line) <= GLOSS_SIZE * size_of(lines[0]) for line in rest)
        text = squeeze("\n".join(line.text for line in rest))
        said = parse_label(text) is not None or is_statement_wording(text) or is_indicator_wording(text) or is_name_wording(text)
        loud = not is_italic(lines[0]) and quiet and len(text.split()) <= MOST_GLOSS_WORDS
        if loud and not said and not is_position(text) and not any(c.isdigit() or c == ":" for c in text):
            return lines[:k]
    return lines


def without_office(lines: list[Line]) -> list[Line]:
    """The lines of a box without the office whose statement it is, between the label and what is stated: "VISI", "DINAS SOSIAL",
    "Terwujudnya …"."""
    label = parse_label(lines[0].text)
    if label is None or label.level is None or label.rest or len(lines) < 3 or not starts_known_office(lines[1].text):
        return lines
    stated = [k for k, line in enumerate(lines[: MOST_OFFICE_LINES + 2]) if is_statement_wording(line.text)]
    return [lines[0], *lines[stated[0] :]] if stated and stated[0] > 1 else lines


def money_and_posts(lines: list[Line]) -> list[Line]:
    """The lines of a box, each of money with the position that spends it ("Rp. 650.000.000 (Kasubbag Perdagangan)", "Camat
    Rp86.400.000") in two."""
    out: list[Line] = []
    for line in lines:
        if len(out) > 1 and _goes_on_beside(out[-2], out[-1], line):
            out[-2] = Line((*out[-2].words, *line.words))
        else:
            out += _paid_post(line) if "(" in line.text else _post_paid(line)
    return out


def figures_apart(lines: list[Line]) -> list[Line]:
    """The lines of a box, each of several labelled figures ("Awal 2024 : 58,74%   Target 2025 : 61,50%") as one line for each."""
    if not any(line.text.count(":") > 1 for line in lines):
        return lines
    return [part for line in lines for part in _by_figures(line)]


def _by_figures(line: Line) -> list[Line]:
    """A line cut before each label of a figure, where it begins with one."""
    starts = [k for k in range(len(line.words)) if _labels_figure(Line(line.words[k:]).text)]
    # "Target 2025 :" and "2025 :" are no two labels: the longest counts, which begins first.
    if len(starts) < 2 or starts[0] != 0:
        return [line]
    return [Line(line.words[a:b]) for a, b in pairwise([*starts, len(line.words)])]


def _labels_figure(text: str) -> bool:
    label = parse_label(text) if ":" in text else None
    return label is not None and label.marked and label.role in FIGURES


def _goes_on_beside(post: Line, money: Line, line: Line) -> bool:
    """A line below a position with its money at the right that goes on with the position: flush with it, and near."""
    size = size_of(line)
    if not (abs(post.bbox[1] - money.bbox[1]) < size and post.bbox[2] < money.bbox[0] and is_money(money.text)):
        return False
    flush = abs(line.bbox[0] - post.bbox[0]) <= FLUSH * size and 0 <= line.bbox[1] - post.bbox[1] <= NEXT_LINE * size
    same = line.bold == post.bold and abs(size - size_of(post)) < SAME_SIZE and parse_label(line.text) is None
    told = is_statement_wording(line.text) or is_indicator_wording(line.text) or is_position(line.text)
    return flush and same and not told and not any(c.isdigit() for c in line.text)


def _paid_post(line: Line) -> list[Line]:
    k = next((k for k, word in enumerate(line.words) if k and word.text.startswith("(")), 0)
    if not k or not is_money(" ".join(w.text for w in line.words[:k])):
        return [line]
    behind = Line(line.words[k:])
    told = is_position(behind.text) or is_unit_position(behind.text)
    return [Line(line.words[:k]), behind] if told else [line]


def _post_paid(line: Line) -> list[Line]:
    k = next((k for k, word in enumerate(line.words) if k and _RUPIAH.match(word.text)), 0)
    if not k or not is_money(" ".join(w.text for w in line.words[k:])):
        return [line]
    before = Line(line.words[:k])
    told = is_position(before.text) or is_unit_position(before.text)
    return [before, Line(line.words[k:])] if told else [line]


def whole_names(lines: list[Line], width: float) -> list[Line]:
    """A name of which the word "Program" stands alone on a line, the next too long to stand beside it, with both on one line."""
    at = next((k for k, line in enumerate(lines[:-1]) if _FIRST_OF_NAME.fullmatch(line.text)), None)
    if at is None or width <= 0:
        return lines
    word, after = lines[at], lines[at + 1]
    alike = word.text.isupper() == after.text.isupper() and abs(size_of(word) - size_of(after)) < SAME_SIZE
    meant = _with_first(word, after) < width and not _wrapped(lines[at:])
    if not alike or word.bold != after.bold or meant or is_statement_wording(after.text):
        return lines
    return [*lines[:at], Line((*word.words, *after.words)), *lines[at + 2 :]]


def _with_first(line: Line, after: Line) -> float:
    """The width in points of a line with the next one's first word beside it."""
    first = after.words[0].bbox
    return line.bbox[2] - line.bbox[0] + first[2] - first[0] + SPACE * size_of(line)


def _wrapped(lines: Sequence[Line]) -> bool:
    """Several lines, none of which had room for the next one's first word at the width of the widest: the margin broke them."""
    wide = [line.bbox[2] - line.bbox[0] for line in lines]
    firsts = [line.words[0].bbox[2] - line.words[0].bbox[0] + SPACE * size_of(line) for line in lines[1:]]
    return len(lines) >= LEAST_WRAPPED and all(w + first > max(wide) for w, first in zip(wide, firsts, strict=False))


def number_above(lines: list[Line]) -> list[Line]:
    """A text over which its number stands alone ("1.1.2", "P.1.1"), with both on one line."""
    key = parse_key(lines[0].text) if len(lines) > 1 and len(lines[0].words) == 1 else None
    if key is None or (len(key.parts) < 2 and key.level is None):
        return lines
    return [Line((*lines[0].words, *lines[1].words)), *lines[2:]]


def whole_labels(lines: list[Line]) -> list[Line]:
    """Lines with a label that a narrow box broke ("Sasaran Sub / Kegiatan 1 : …") on one line again."""
    out: list[Line] = []
    for line in lines:
        if out and len(out[-1].words) <= MOST_LABEL_WORDS:
            joined = f"{out[-1].text} {line.text}"
            label = parse_label(joined)
            if label is not None and label.marked and len(joined) - len(label.rest) > len(out[-1].text) + 1:
                alone = parse_label(line.text)
                if alone is None or (alone.level, alone.role) != (label.level, label.role) or not alone.rest:
                    out[-1] = Line((*out[-1].words, *line.words))
                    continue
        out.append(line)
    return out


def label_with_name(lines: list[Line], room: float) -> list[Line]:
    """A level's label with a colon and the name below it on one line, where that had no ``room`` (points) for the name's
    first word: "KEGIATAN : | PENANGGULANGAN PENCEMARAN"."""
    out: list[Line] = []
    for line in lines:
        label = parse_label(out[-1].text) if out and out[-1].text.endswith(":") else None
        alone = label is not None and label.level in NAMED_LEVELS and not label.rest and parse_label(line.text) is None
        if alone and _with_first(out[-1], line) > room > 0:
            out[-1] = Line((*out[-1].words, *line.words))
        else:
            out.append(line)
    return out


def closed_up(line: Line) -> Line:
    """A line whose letters stand apart for show ("S E K R E T A R I S") as the words that they spell."""
    if len(line.words) < SHORT_LABEL:
        return line
    spelt = sum([len(w.text) == 1 for w in line.words])
    short = spelt == len(line.words) == SHORT_LABEL and parse_label("".join(w.text for w in line.words)) is not None
    if not short and (len(line.words) < LEAST_SPELT or spelt < SPELT_SHARE * len(line.words)):
        return line
    gaps = [b.bbox[0] - a.bbox[2] for a, b in zip(line.words, line.words[1:], strict=False)]
    usual = sorted(gaps)[len(gaps) // 2]
    words = [line.words[0]]
    for gap, word in zip(gaps, line.words[1:], strict=True):
        last = words[-1]
        if gap <= 1.8 * max(usual, 0.5):
            words[-1] = last._replace(text=last.text + word.text, bbox=box_of([last.bbox, word.bbox]))
        else:
            words.append(word)
    return Line(tuple(words))
