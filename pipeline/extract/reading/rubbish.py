"""Tells text layers that are worse than none: broken encodings and poor character recognition under a scan."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from string import ascii_lowercase

from pipeline.page import Page

LEAST_WORDS = 8
"""Fewer words than this tell nothing."""
BROKEN_SHARE = 0.06
"""Share of characters without meaning (replacement, private use, control) from which an encoding is broken."""
ODD_SHARE = 0.4
"""Share of letters in words that no Latin writing forms, from which a text layer is rubbish."""
ODD_SHARE_SCAN = 0.22
"""The same under a picture of the whole page: the layer is somebody's character recognition, ours is likely better."""
SCAN_SHARE = 0.7
"""A picture over this share of the page makes it a scan."""
LEAST_LETTERS, LEAST_VOWELS, MOST_VOWELS = 60, 0.29, 0.6
"""From so many letters on the share of vowels tells a language: on 624 pages of offices it lies between .35 and .45, in texts
whose letters are moved on by one or more below .23."""
MANY_LETTERS, LEAST_A = 150, 0.04
"""From so many letters on the share of a, the most frequent one (.11 to .25, in English .08)."""
WORD = re.compile(r"[A-Za-z]")
_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]{5,}", re.IGNORECASE)
_VOWEL = re.compile(r"[aeiouy]", re.IGNORECASE)
_INSIDE = re.compile(r"[A-Za-z][^\sA-Za-z.,:;/&()'’\"\-–_@]+[A-Za-z]|[a-z][A-Z][a-z]?[A-Z]")
_SPECIAL = re.compile(r"[^ -~]")
_PLAIN = re.compile(r"^[A-Za-z0-9\s.,:;/%()\[\]&+<>=*'’‘\"“”\-–—_•●▪✓√≥≤°²³@#!?|~$]+$")


def is_rubbish(page: Page) -> bool:
    """True where the words of a page's text layer can't be what a reader sees on it.

    Letters are weighed, not words, so that a few odd acronyms among good text change nothing. False on pages with few words.
    """
    if len(page.words) < LEAST_WORDS:
        return False
    text = "".join([w.text for w in page.words])
    if sum(map(_is_broken, _SPECIAL.findall(text))) >= BROKEN_SHARE * len(text) or _is_shifted(text):
        return True
    odd_words = {word for word in {w.text for w in page.words} if _is_odd(word)}
    odd = sum([len(w.text) for w in page.words if w.text in odd_words]) if odd_words else 0
    limit = ODD_SHARE_SCAN if _is_scan(page) else ODD_SHARE
    return odd >= limit * len(text)


def _is_shifted(text: str) -> bool:
    """Whether letters stand for other letters, as where a font's table is one off: no language has so few vowels or so few a."""
    text = text.casefold()
    letters = sum(map(text.count, ascii_lowercase))
    if letters < LEAST_LETTERS:
        return False
    vowels = sum(map(text.count, "aeiou")) / letters
    rare = letters >= MANY_LETTERS and text.count("a") < LEAST_A * letters
    return rare or not LEAST_VOWELS <= vowels <= MOST_VOWELS


def _is_broken(character: str) -> bool:
    return character == "\ufffd" or unicodedata.category(character) in ("Co", "Cc", "Cn")


def _is_scan(page: Page) -> bool:
    area = page.width * page.height
    return any((i.bbox[2] - i.bbox[0]) * (i.bbox[3] - i.bbox[1]) >= SCAN_SHARE * area for i in page.images)


@lru_cache(maxsize=4_096)
def _is_odd(word: str) -> bool:
    """A word that no Indonesian office writes: no vowel, a heap of consonants, signs inside, or not of the Latin alphabet."""
    if word.isascii() and word.isalpha():
        return _is_odd_run(word)
    bare = word.strip(".,:;()[]\"'’“”-–/*")
    if not _PLAIN.match(word):
        return True
    letters = WORD.findall(bare)
    if not letters:
        # Figures, dashes and bullets say nothing, a heap of mixed signs does.
        return len(bare) >= 2 and not any(c.isdigit() for c in bare) and len(set(bare)) > 1
    if bare.isupper():
        return len(letters) >= 12 and not _VOWEL.search(bare)
    if len(letters) < 3:
        return False
    return not _VOWEL.search(bare) or bool(_CONSONANTS.search(bare)) or bool(_INSIDE.search(bare))


def _is_odd_run(word: str) -> bool:
    """The same of a word of plain letters, as most are: signs needn't be looked for."""
    if word.isupper():
        return len(word) >= 12 and not _VOWEL.search(word)
    if len(word) < 3:
        return False
    if not _VOWEL.search(word) or _CONSONANTS.search(word):
        return True
    return not word[1:].islower() and bool(_INSIDE.search(word))
