"""Numbers of lists that recognition has run together with the figure behind them: "1.86,25" over "2.75%" are "1. 86,25" and
"2. 75%". One such line alone may be a figure; lines that are counted through, of which one is no figure as it stands, are a
list."""

from __future__ import annotations

import re

from pipeline.page import Word

BELOW = 1.3
"""Letter heights between a line and the next one of a list at most."""
IN_COLUMN = 2.5
"""Letter heights by which the lines of a list may begin, have their middles or end apart."""

_GLUED = re.compile(r"(?P<number>\d\.)(?P<figure>[-–]|\d[\d.,]*%?)")
_NUMBER = re.compile(r"\d\.")
_FIGURE = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d{1,2})?%?")
"""A well-formed number; a share of a thousand and more is none."""


def with_counted(words: list[Word]) -> list[Word]:
    """The words (in order of their lines, boxes in any unit), those that begin the lines of such a list in two."""
    first = [k for k, w in enumerate(words) if w.angle == 0 and (not k or words[k - 1].line != w.line)]
    parted: set[int] = set()
    for k in first:
        if words[k].text.startswith("1."):
            chain = _chain(words, k, first)
            if len(chain) > 1 and any(_is_list(words[m].text) for m in chain):
                parted.update(chain)
    return [part for k, word in enumerate(words) for part in (_parts(word) if k in parted else [word])]


def _is_list(text: str) -> bool:
    """Whether a word can be nothing but a list's number, alone or with its figure: neither a figure nor a code ("1.2.1")."""
    told = _NUMBER.fullmatch(text) is not None or any(sign in text for sign in ",%-–")
    return told and not _FIGURE.fullmatch(text)


def _chain(words: list[Word], start: int, first: list[int]) -> list[int]:
    """The words that begin the lines of a list from its first one on, by their places."""
    chain = [start] if _counts(words[start], 1) else []
    while chain:
        following = [k for k in first if _counts(words[k], len(chain) + 1) and _is_below(words[chain[-1]], words[k])]
        if not following:
            break
        chain.append(min(following, key=lambda k: words[k].bbox[1]))
    return chain


def _counts(word: Word, number: int) -> bool:
    """Whether a word is a list's number, alone or with a figure."""
    fits = _NUMBER.fullmatch(word.text) or _GLUED.fullmatch(word.text)
    return fits is not None and word.text[0] == str(number)


def _is_below(above: Word, word: Word) -> bool:
    """Whether a word stands in the next line of a column."""
    a, b = above.bbox, word.bbox
    near = 0 < (b[1] + b[3]) / 2 - (a[1] + a[3]) / 2 <= BELOW * word.size + (a[3] - a[1]) / 2
    return near and min(abs(a[0] - b[0]), abs(a[2] - b[2]), abs(a[0] + a[2] - b[0] - b[2]) / 2) <= IN_COLUMN * word.size


def _parts(word: Word) -> list[Word]:
    """The number and the figure of a word, each with its share of the box by their letters."""
    found = _GLUED.fullmatch(word.text)
    if found is None:
        return [word]
    x0, y0, x1, y1 = word.bbox
    cut = x0 + (x1 - x0) * len(found["number"]) / len(word.text)
    return [
        word._replace(text=found["number"], bbox=(x0, y0, cut, y1)),
        word._replace(text=found["figure"], bbox=(cut, y0, x1, y1)),
    ]
