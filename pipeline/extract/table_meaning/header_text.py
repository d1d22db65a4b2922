"""What a header's text is: words of headers, numbers of columns, what money is counted in; and the vocabulary of columns."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Any

from pipeline.extract.words.labels import is_position, is_statement_wording
from pipeline.extract.words.word_tree import any_word
from pipeline.normalize.period import month_names
from pipeline.normalize.text import squeeze
from pipeline.record import LEVELS, Level

HEADER_SHARE = 0.8
"""Share of a cell's letters that must belong to header words."""
MAX_HEADER_WORDS = 16
"""A header cell with more words is a sentence."""
LONG_WORD = 4
"""Letters from which a header word is recognised inside other letters."""
MIN_QUOTED_WORDS = 3
"""Words of a statement that a header quotes."""
SHORTEST_NOUN = 6
"""Letters from which a header's noun is known with one letter wrong: shorter ones are other words with one letter changed."""
MOST_MENDED_WORDS = 6
"""Words of a header in which a misprint is looked for; more are a sentence."""

NUMBERING = re.compile(r"^\(?\d{1,2}[a-z]?\)?\.?$|^\(?\d{1,2}\)?\s*=\s*.+$|^\(?[a-z]\)?$", re.IGNORECASE)
FIGURES = re.compile(r"\d\s*%|\d[.,]\d|\d{5}|(?<!\d)(?!19|20)\d{3,4}(?!\d)")
"""Figures that no header prints: percentages, decimals, thousands."""
COUNTED_IN = re.compile(
    r"\(\s*(?:dalam\s+)?(?:x\s*)?(?:rp\.?\s*)?(?:1[.,]?)?000(?:[.,]?000)*(?:,-)?\s*\)"
    r"|(?<![\w.,])(?:x\s*(?:rp\.?\s*)?(?:1[.,]?)?|rp\.?\s*)000(?:[.,]?000)*(?![\d.,])",
    re.IGNORECASE,
)
"""What money is counted in: "(Rp. 000)", "x 1.000"."""
_QUOTED = re.compile(r"\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)?\s*$|(?i:(?<=kondisi antara))\s+(.*)$")
YEARS = re.compile(r"(?:19|20)\d{2}")
_OF_POSITION = re.compile(r"^(?:sasaran|kinerja)(?:\s+(?:strategis|utama))?\s+(?P<post>\w[\w\s./-]{3,60})$", re.IGNORECASE)
_NO_LETTER = re.compile(r"[\W\d_]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_HYPHENATED = re.compile(r"([^\W\d_]+)-\s*([^\W\d_]+)")
_TIGHT = re.compile(r"[^\w%/&()-]+|_")


@lru_cache
def words() -> dict[str, Any]:
    """The parsed ``vocabulary.toml``."""
    return tomllib.loads(files("pipeline.extract").joinpath("vocabulary.toml").read_text("utf-8"))


@lru_cache
def pattern(table: str, key: str = "patterns") -> re.Pattern[str]:
    """What one list of the vocabulary looks for, as one pattern over a tight text."""
    return re.compile("|".join(f"(?:{p})" for p in words()[table][key]))


@lru_cache
def _lexicon() -> re.Pattern[str]:
    """Header words long enough to be told inside text whose spaces are lost or stray."""
    return any_word(w for w in _header_words() if len(w) >= LONG_WORD)


@lru_cache
def _short_words() -> frozenset[str]:
    return frozenset(w for w in _header_words() if len(w) < LONG_WORD)


@lru_cache
def _header_words() -> frozenset[str]:
    return frozenset(words()["lexicon"]["words"]) | month_names()


@lru_cache(maxsize=4_096)
def tight(text: str) -> str:
    """A header's text as the patterns see it: case folded, without white space and most punctuation, misprints mended and words
    whole that a hyphen broke ("capai-an")."""
    return _TIGHT.sub("", _mended(_HYPHENATED.sub(_unbroken, squeeze(text).casefold())))


def _unbroken(found: re.Match[str]) -> str:
    whole = found.group(1) + found.group(2)
    return whole if whole in _header_words() else found.group()


MISCOUNTED = re.compile(r"(?i)(?=.*[il])[i1l!|]{4,6}")
"""A numeral of strokes, of which recognition has seen too many: "IIIII" for "III"."""
_JOINED_QUARTER = re.compile(r"(?i)\b(tw|tri?w)(?=[ivl]{1,3}\b)")
"""A quarter whose blank was not read: "TWII"."""


@lru_cache(maxsize=4_096)
def is_header_text(text: str) -> bool:
    """Whether a cell's text consists of header words, a period, a column number, or nothing."""
    text = squeeze(text)
    if not text or NUMBERING.match(text) or MISCOUNTED.fullmatch(text) or position_of(text) is not None:
        return True
    text = without_reference(COUNTED_IN.sub("", text).strip())
    if len(text.split()) > MAX_HEADER_WORDS or FIGURES.search(text):
        return False
    text = _JOINED_QUARTER.sub(r"\1 ", text)
    letters = _NO_LETTER.sub("", text.casefold())
    if not letters:
        return bool(YEARS.search(text)) or text.strip("()") == "%"
    known = sum(map(len, _lexicon().findall(letters)))
    known += sum([len(w) for w in _LETTERS.findall(text.casefold()) if w in _short_words()])
    if known >= HEADER_SHARE * len(letters):
        return True
    mended = _mended(text.casefold())
    return mended != text.casefold() and is_header_text(mended)


def _mended(text: str) -> str:
    """A case-folded header whose nouns have no letter wrong: "sasran strategis" → "sasaran strategis".

    Words that a line's end broke are left alone: with their other part they are a header's.
    """
    parts = text.split()
    if len(parts) > MOST_MENDED_WORDS or not any(w.isalpha() and len(w) >= SHORTEST_NOUN - 1 for w in parts):
        return text
    if not (nouns := [_meant(w) if w.isalpha() else None for w in parts]) or not any(nouns):
        return text
    letters = "".join(w for w in parts if w.isalpha())
    if sum(map(len, _lexicon().findall(letters))) >= len(letters) - 1:
        return text
    return " ".join(noun or w for noun, w in zip(nouns, parts, strict=True))


@lru_cache(maxsize=4_096)
def _meant(word: str) -> str | None:
    """The header's noun that a word is with one letter wrong, missing, too many or in another's place; None where it is none or
    right."""
    if not SHORTEST_NOUN - 1 <= len(word) <= _longest_noun() or word in _header_words():
        return None
    from rapidfuzz.distance import OSA

    meant = [noun for noun in words()["lexicon"]["nouns"] if noun[0] == word[0] and OSA.distance(noun, word, score_cutoff=1) == 1]
    return meant[0] if len(meant) == 1 else None


@lru_cache
def _longest_noun() -> int:
    """Letters of the longest noun, and one too many."""
    return 1 + max(len(noun) for noun in words()["lexicon"]["nouns"])


def position_of(text: str) -> str | None:
    """The position that a header names behind "Sasaran" or "Kinerja": "Sasaran Kabid / Kabag"; None where it names none."""
    found = _OF_POSITION.match(squeeze(text))
    if found is None or not all(is_position(part) for part in re.split(r"\s*/\s*", found["post"])):
        return None
    return found["post"]


def without_reference(text: str) -> str:
    """A header without the statement that it quotes: "Kondisi Antara (Terwujudnya …)" → "Kondisi Antara"."""
    found = _QUOTED.search(text)
    quoted = next((g for g in found.groups() if g), "") if found else ""
    if found is None or len(quoted.split()) < MIN_QUOTED_WORDS or not is_statement_wording(quoted):
        return text
    return text[: found.start()].strip() or text


@lru_cache(maxsize=4_096)
def kind_of(text: str) -> str | None:
    """The kind of figure that a tight header text names: baseline, capaian, realisasi or target; None where it names none."""
    return next((str(kind) for kind in words()["kinds"] if pattern("kinds", kind).search(text)), None)


def levels_in(text: str) -> tuple[Level, ...]:
    """Levels whose nouns stand in a header, top first; a noun inside a longer one does not count twice."""
    found: list[Level] = []
    rest = re.sub(r"\(outcome\)|\(output\)|\(hasil\)|\(keluaran\)|jangkamenengah", "", text)
    for level in words()["levels"]:
        noun = pattern("levels", level)
        if noun.search(rest):
            found.append(level)
            rest = noun.sub("|", rest)
    if "program" in found and "sasaran" in found and re.search(r"kondisiantara", text):
        # "Kondisi Antara CSF 1": the level between the CSF and what it needs.
        found.remove("sasaran")
    if "sasaran" in found and len(found) > 1 and re.search(r"sasaran\W*\|", _pattern_free(text)):
        found.remove("sasaran")
    return tuple(sorted(found, key=LEVELS.index))


def _pattern_free(text: str) -> str:
    """The header with program, kegiatan and sub kegiatan struck out, to see whether "sasaran" stands before one."""
    for level in ("sub_kegiatan", "kegiatan", "program"):
        text = pattern("levels", level).sub("|", text)
    return text
