"""Numbers that name the nodes of a tree ("1.1.2", "T.1", "2.1.1.b"), in its boxes and in lists that refer to them."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.extract.words.label_patterns import vocabulary
from pipeline.extract.words.labels import parse_label
from pipeline.normalize.text import squeeze
from pipeline.record import Level
from pipeline.value import value_class

MOST_PARTS = 6
"""Parts of such a number at most; longer ones are codes of accounts."""
_PARTS = rf"(?:\d{{1,2}}|[A-Z]|[IVX]{{2,4}})(?:\s?[.\-]\s?\d{{1,2}}){{0,{MOST_PARTS - 1}}}(?:\s?[. ]\s?[a-z](?![a-z]))?"
_NUMBER = rf"(?:(?P<lead>[A-Z]{{1,2}})\s?[.\-]?\s?(?=\d))?(?P<parts>{_PARTS})"
_WHOLE = re.compile(rf"[\[(]?{_NUMBER}\s?[.):\]]?")
_HEAD = re.compile(rf"[\[(]?{_NUMBER}(?:\s?[.):\]]\s*|\s+)(?=[^\W\d_])")
_ROMAN = re.compile(r"[ivx]+")
_LONE = re.compile(r"[\[(]?(?P<part>\d{1,2}|[A-Z]|[IVX]{2,4})(?:[.):\]]\s*|\s+)(?=[^\W\d_]{2})")
_ITEM = re.compile(r"\(?(?P<item>[a-z]|\d{1,2})(?:[.)]|\s*\))\s*(?:$|(?=[^\W\d_]{2}))")


@value_class
class OutlineKey:
    """A node's number: its ``parts`` in small letters, ("1", "1", "a"); ``level`` that the letter or word before it tells."""

    parts: tuple[str, ...]
    level: Level | None = None

    @property
    def text(self) -> str:
        """The parts with full stops between."""
        return ".".join(self.parts)


def _key(found: re.Match[str]) -> OutlineKey | None:
    """The key of a match; None where letters before the number are neither a tier's nor a part of it."""
    parts = tuple(re.sub(r"(?<=[a-z\d])[\s\-]+(?=[a-z\d])", ".", found["parts"].casefold()).replace(" ", "").split("."))
    lead = (found["lead"] or "").casefold()
    level = vocabulary()["initials"].get(lead) if lead else None
    if lead and level is None:
        return OutlineKey((lead, *parts)) if len(lead) == 1 or _ROMAN.fullmatch(lead) else None
    return OutlineKey(tuple(part for part in parts if part), level)


@lru_cache(maxsize=1_024)
def parse_key(text: str) -> OutlineKey | None:
    """The number that a text is and nothing else ("1.1", "T.1", "2.1.1 b", "Sasaran 1.2"), else None."""
    text = squeeze(text)
    found = _WHOLE.fullmatch(text)
    if found is not None:
        return _key(found)
    label = parse_label(text)
    if label is None or label.level is None or label.number is None or label.rest:
        return None
    return OutlineKey(tuple(re.sub(r"\s+", "", label.number.casefold()).split(".")), label.level)


@lru_cache(maxsize=1_024)
def split_key(text: str) -> tuple[OutlineKey | None, str]:
    """The number before a text and the text behind it: "1.1.2 Rehabilitasi Jembatan" is ("1", "1", "2") and that name.

    A lone number counts with a tier's letter before it only: "3 Dokumen" is a figure, "T.1 Mewujudkan" a tujuan.
    """
    text = squeeze(text)
    found = _HEAD.match(text)
    key = _key(found) if found is not None else None
    if found is None or key is None or (len(key.parts) < 2 and key.level is None):
        return None, text
    return key, text[found.end() :]


def split_lone(text: str) -> tuple[OutlineKey | None, str]:
    """The number of one part before a text and the text behind it: "1 Mewujudkan …", "II. Mewujudkan …", "A. Mewujudkan …"."""
    text = squeeze(text)
    found = _LONE.match(text)
    return (OutlineKey((found["part"].casefold(),)), text[found.end() :]) if found is not None else (None, text)


def item_mark(text: str) -> str | None:
    """The letter or number of an item of a list ("b. Rehabilitasi …", "(2) …", "c."), None where a text begins with none."""
    found = _ITEM.match(squeeze(text))
    return found["item"] if found is not None else None


def follows(before: str | None, mark: str) -> bool:
    """Whether an item's mark is the next after another's, the first where there is none."""
    if before is None:
        return mark in ("a", "1")
    if before.isdigit() != mark.isdigit():
        return False
    return int(mark) == int(before) + 1 if mark.isdigit() else ord(mark) == ord(before) + 1
