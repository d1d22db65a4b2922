"""Letters as a reader sees them where a producer lost what its glyphs mean: ligatures, printed hyphens, signs of symbol fonts.

A page drawn by one program and written again by another looks the same, and its text layer says other characters.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

from pipeline.normalize.common_words import is_known_word

_SYMBOL_FONT = re.compile(r"wing|webdings|dingbat|symbol", re.IGNORECASE)
"""Names of fonts whose codes are signs and no letters."""
_PRIVATE = 0xF000
"""Where symbol fonts have their codes in Unicode's private area, from here on by 256."""
_DINGBATS = {0xFC: "\u2713", 0xFE: "\u2713", 0xE0: "\u2192", 0xE8: "\u2192", 0xF0: "\u2192"}
"""Signs of Wingdings that are no bullets: ticks and arrows."""
_SIGNS = {0xA3: "\u2264", 0xB3: "\u2265", 0xB1: "\u00b1", 0xB7: "\u2022", 0xD6: "\u221a", 0xA8: "\u2666", 0xAE: "\u2192"}
"""The usual signs of Symbol."""
BULLET = "\u2022"
LEAST_REST = 3
"""Letters beside an unreadable one that make a word known enough to tell it."""


def as_seen(text: str) -> str:
    """A word of a text layer with the letters that its glyphs show."""
    return text if text.isascii() else _as_seen(text)


def sign_of(text: str, font: str) -> str:
    """The sign that a lone character of a symbol font shows, told by the font's name; any other text as it is."""
    if len(text) != 1 or not _SYMBOL_FONT.search(font):
        return text
    code = ord(text)
    if _PRIVATE <= code < _PRIVATE + 256:
        code -= _PRIVATE
    if not 0x20 < code < 256:
        return text
    if "symbol" in font.lower():
        return _SIGNS.get(code, text)
    return _DINGBATS.get(code, BULLET)


@lru_cache(maxsize=4096)
def _as_seen(text: str) -> str:
    if any(_turned(c) for c in text):
        text = "".join([_turned(c) or c for c in text])
    glyphs = _glyphs()
    if any(c in glyphs for c in text):
        # A capital that is also a ligature stands alone only as itself.
        text = "".join([glyphs.get(c, c) for c in text]) if len(text) > 1 or text == "\u00ad" else text
    return _completed(text)


def _turned(character: str) -> str | None:
    """The letter of a code whose bytes were written in the wrong order, or None."""
    low, high = ord(character) & 0xFF, ord(character) >> 8
    return chr(high) if low == 0 and high < 0x80 and chr(high).isalpha() else None


def _completed(text: str) -> str:
    """A word with the ligature put in that one unreadable glyph in it must be, where that makes a word that offices use."""
    odd = [k for k, c in enumerate(text) if _is_odd(c)]
    if len(odd) != 1 or sum(c.isalpha() for c in text) <= LEAST_REST:
        return text
    before, after = text[: odd[0]], text[odd[0] + 1 :]
    for letters in dict.fromkeys(letters for letters in _glyphs().values() if letters.isalpha()):
        word = (before + letters + after).strip(".,:;()[]*\"'").casefold()
        if any(is_known_word(part) for part in re.split(r"[^a-z]+", word) if letters in part):
            return before + letters + after
    return text


def _is_odd(character: str) -> bool:
    """A character that Indonesian is not written with: no ASCII, and a letter or nothing at all."""
    return not character.isascii() and (character == "\ufffd" or character.isalpha() or "\ud800" <= character <= "\udfff")


@lru_cache
def _glyphs() -> dict[str, str]:
    """Characters of text layers and the letters that they are, from ``glyphs.tsv``."""
    rows = files("pipeline.extract.reading").joinpath("glyphs.tsv").read_text("utf-8").splitlines()[1:]
    cells = [row.split("\t") for row in rows]
    return {chr(int(code, 16)): letters for code, letters, _ in cells}
