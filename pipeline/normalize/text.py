"""Folding of Indonesian office text: as printed (`squeeze`), to compare (`fold`), to match (`fold_name`)."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_HYPHENS = ("-", "\u2010", "\u2011")
_LINE_END_HYPHEN = re.compile(r"(\w+)[-\u2010\u2011][^\S\n]*\n\s*(\w+)")
_NOT_WORD = re.compile(r"[\W_]+")
_BULLET = re.compile(
    "^(?:[\u2022\u2023\u00bb\u203a\u25aa\u25ab\u25a0\u25a1\u25cf\u25cb\u25e6\u25ba\u25b6\u27a2\u2713\u2714\u00b7\u2219\u2605\u2606\u2726\u2736\u2756\u25c6\u27a4\u21b3\u2514\u251c\u2b50\ue000-\uf8ff*]"
    r"|[-\u2013\u2014\u2212](?![\d-])|>(?=\s*[^\W\d_]))\s*"
)
_NUMBERING = re.compile(
    r"""^(?:
        \(\s*(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\s*\)      # (1) (a) (iv)
      | (?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\s*\)           # 1) a) iv)
      | \d{1,2}\.[a-z][.)]?(?=\s+[A-Z])                    # 1.a 2.b. before a capital
     | \d{1,3}(?:\.\d{1,3})*\.(?=\s*[^\W\d]|\s*[(\["])   # 1. 1.2. before a word
      | \d{1,2}(?:\.\d{1,2}){2,}(?=\s+[^\W\d])            # 1.2.3 before a word
      | \d{1,2}\.\d{1,2}(?=\s+[A-Z])                      # 1.2 before a capital: "1.5 persen" is a figure
      | (?:[a-zA-Z]|[IVX]{1,5}|[ivx]{2,5})\.(?=\s)        # a. IV. before a space
      | [A-Z]{1,2}\d{1,2}\.(?=\s+[A-Z][a-z])             # S1. T2. before a word: the tier's letter with its number
      | (?:[A-Z]{1,2}|[IVX]{1,4})\.\d{1,2}(?:\.\d{1,2})*\.?(?=\s+[A-Z][a-z])   # T.1 P.1.2 IV.2 before a word
      | o(?=\s+[A-Z])                                     # the letter that stands for a hollow bullet
    )\s*""",
    re.VERBOSE,
)
_ASCII_WORDS = "".join(c if c.isalnum() else " " for c in map(chr, range(128)))
_ASCII_FOLDED = _ASCII_WORDS.lower()
"""What each ASCII character is where words are parted by spaces, and in folded text."""
_PAIRS = {"(": ")", "[": "]", "{": "}", "\u201c": "\u201d", '"': '"', "\u2018": "\u2019"}
_SAID_TWICE = re.compile(r"\b(\w+(?: \w+){1,6}) \1\b")
"""A phrase and its abbreviation behind it, written out: "barang milik daerah (BMD)"; single words may be doubled."""
MIN_REPEATED_STEM = 4
"""Letters that both sides of a line-end hyphen must share to be a doubled word (berturut-turut)."""


@lru_cache(maxsize=2_048)
def squeeze(text: str) -> str:
    """The text as printed, on one line, without soft and line-end hyphens and runs of spaces.

    A hyphen at a line's end stays where it belongs to the word: before a capital or digit (``RKA-SKPD``), in
    doubled words (``bahan-bahan``, ``perundang-undangan``).
    """
    text = _visible(text)
    if "\n" in text and any(hyphen in text for hyphen in _HYPHENS):
        text = _LINE_END_HYPHEN.sub(_join_hyphenated, text)
    return " ".join(text.split())


def _visible(text: str) -> str:
    return text if text.isascii() else _INVISIBLE.sub("", text)


def _composed(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


def _join_hyphenated(match: re.Match[str]) -> str:
    left, right = match.group(1), match.group(2)
    stem = right[:MIN_REPEATED_STEM].casefold()
    doubled = len(right) >= MIN_REPEATED_STEM - 1 and stem in left.casefold()
    keeps = doubled or not right[0].islower() or not left[-1].isalpha()
    return f"{left}-{right}" if keeps else left + right


@lru_cache(maxsize=8_192)
def fold(text: str) -> str:
    """The text for comparison: NFKC, case folded, all but letters and digits one space."""
    if text.isascii():
        return " ".join(text.translate(_ASCII_FOLDED).split())
    return _NOT_WORD.sub(" ", _composed(_composed(_visible(text)).casefold())).strip()


def similarity(a: str, b: str) -> float:
    """How alike two texts are when folded, 0 to 1; joined or split words do not count as different."""
    from rapidfuzz import fuzz

    x, y = fold(a), fold(b)
    if x == y:
        return 1.0
    tight_x, tight_y = x.replace(" ", ""), y.replace(" ", "")
    return max(fuzz.ratio(x, y), fuzz.ratio(tight_x, tight_y)) / 100.0


@lru_cache(maxsize=2_048)
def strip_lead(text: str) -> str:
    """The text without numbering, bullets, stars and brackets around the whole; squeezed.

    A number that belongs to the text ("2 Dokumen", "100%") stays. Nothing but a lead comes back empty.
    """
    out = squeeze(text)
    while True:
        shorter = _strip_once(out)
        if shorter == out:
            return out
        out = shorter


def _strip_once(text: str) -> str:
    text = _NUMBERING.sub("", _BULLET.sub("", text, count=1), count=1).strip()
    text = text.rstrip("*").strip()
    if len(text) > 1 and _wraps(text):
        text = text[1:-1].strip()
    return text


def _wraps(text: str) -> bool:
    """Whether the bracket or quote that opens the text is closed by its last character and not before."""
    opening, closing = text[0], _PAIRS.get(text[0])
    if closing is None or text[-1] != closing:
        return False
    if opening == closing:
        return closing not in text[1:-1]
    depth = 0
    for place, char in enumerate(text):
        depth += (char == opening) - (char == closing)
        if depth == 0:
            return place == len(text) - 1
    return False


@lru_cache(maxsize=4_096)
def fold_name(text: str) -> str:
    """The folded text with office abbreviations written out (``Kab/Kota``, ``yg``, ``&``, ``SKPD`` …).

    For matching names. Words and meanings stand in ``abbreviations.tsv``; an entry marked ``upper`` holds
    only where it is printed in capitals within mixed text (``PD`` is perangkat daerah, ``pd`` is pada); one
    marked ``inside``, whose letters no word has, also where it is joined with its neighbour (``RKASKPD``).
    """
    short, upper, phrases, inside = _abbreviations()
    plain = _composed(_visible(text)).replace("&", " dan ")
    joined = inside.search(plain.casefold()) is not None
    printed = plain.translate(_ASCII_WORDS).split() if plain.isascii() else _NOT_WORD.split(plain)
    words = [word.casefold() for word in printed]
    if joined or not (short.keys().isdisjoint(words) and upper.keys().isdisjoint(words)):
        shouting = plain.upper() == plain
        for place, (key, word) in enumerate(zip(words, printed, strict=True)):
            meaning = short.get(key)
            if key in upper and word.isupper() and not (shouting and meaning is not None):
                meaning = upper[key]
            if meaning is None and joined:
                meaning = inside.sub(lambda found: f" {short[found.group()]} ", key)
            words[place] = key if meaning is None else meaning
    folded = fold(" ".join(words))
    for phrase, meaning in phrases:
        if phrase in folded:
            folded = re.sub(rf"\b{phrase}\b", meaning, folded)
    tokens = folded.split(" ")
    if len(set(tokens)) == len(tokens) or len(set(pairwise(tokens))) == len(tokens) - 1:
        return folded  # no two words stand in it twice, so no phrase does
    return _SAID_TWICE.sub(r"\1", folded)


def composed(text: str) -> str:
    """The text without invisible signs, its letters in their usual form: what folding begins with."""
    return _composed(_visible(text))


@lru_cache
def written_out() -> dict[str, list[str]]:
    """What :func:`fold_name` puts in place of abbreviations and phrases, by the letters that these begin with."""
    short, upper, phrases, _ = _abbreviations()
    out: dict[str, list[str]] = defaultdict(list)
    for written, meaning in (*short.items(), *upper.items(), *phrases):
        out[re.split("[^a-z]", written, maxsplit=1)[0]].append(meaning)
    return dict(out)


def joined_abbreviations() -> re.Pattern[str]:
    """The abbreviations that count where they are joined with another word too."""
    return _abbreviations()[3]


@lru_cache
def _abbreviations() -> tuple[dict[str, str], dict[str, str], list[tuple[str, str]], re.Pattern[str]]:
    """Single words, words that count in capitals only, and phrases (longest first), each to what it means.

    The pattern finds the words that also count where they are joined with another.
    """
    short: dict[str, str] = {}
    upper: dict[str, str] = {}
    phrases: list[tuple[str, str]] = []
    inside: list[str] = []
    table = files("pipeline.normalize").joinpath("abbreviations.tsv").read_text(encoding="utf-8")
    for line in table.splitlines()[1:]:
        written, meaning, case = line.split("\t")
        if " " in written:
            phrases.append((written, meaning))
        else:
            (upper if case == "upper" else short)[written] = meaning
        if case == "inside":
            inside.append(re.escape(written))
    phrases.sort(key=lambda entry: -len(entry[0]))
    return short, upper, phrases, re.compile("|".join(inside))
