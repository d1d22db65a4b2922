"""An indicator's words, taken apart: what kind of figure it is, of what, and what narrows it."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib.resources import files
from itertools import takewhile
from typing import Any

from pipeline.normalize.regions import generalise
from pipeline.normalize.text import fold_name, squeeze, strip_lead
from pipeline.normalize.units import canonical_unit
from pipeline.value import once, open_value_class

_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_AMOUNT_BEHIND = re.compile(r"\bsebesar\s+(?:rp\.?\s*)?\d[\d.,]*.*$", re.IGNORECASE)
"""A target told behind the name: "sebesar 60%" says how much, not what."""
_LEAD_NUMBERS = re.compile(r"^(?:\d+(?:[./]\d+)*[./]?\s+)+(?=\D)|^\d+\s*\([a-z]+\)\s*", re.IGNORECASE)
"""Numbering that a cell leaves before a name ("9.2 1 (satu) dokumen …")."""
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*|\b[ivx]{1,4}\b")
OFFICE_KINDS = (
    "dinas", "badan", "kecamatan", "kelurahan", "inspektorat", "sekretariat", "bappeda", "satuan", "rsud", "bagian", "biro",
)  # fmt: skip
"""Words with which the name of an office begins."""
SHORT_NAME = 3
"""Letters of the shortest short name of an office."""
GOVERNMENT = "government"
"""Qualifier of what is measured of a whole government, not of one of its offices."""


@open_value_class
class Form:
    """An indicator's name without what makes no difference.

    ``key`` identifies it: its words in order, and its unit. ``heads`` are the kinds of its first words (``share``, ``count``
    …), ``words`` what it is about, ``aside`` what stands in brackets, ``qualifiers`` what makes another measure of it
    (``decrease``, ``negation`` …), ``figures`` its numbers. ``unit`` is a kind of unit, or the unit itself, or null.
    """

    key: str
    heads: frozenset[str]
    words: tuple[str, ...]
    aside: frozenset[str]
    qualifiers: frozenset[str]
    figures: frozenset[str]
    unit: str | None

    @once
    def text(self) -> str:
        """Its words in order, without its unit."""
        return self.key.removesuffix(f" [{self.unit}]")

    @once
    def tight(self) -> str:
        """The same without spaces."""
        return self.text.replace(" ", "")

    @once
    def counted(self) -> str | None:
        """The kind of unit that its words say it counts ("Jumlah dokumen …"), or null."""
        return unit_kind(self.words[0]) if self.words and self.words[0] in named_units() else None

    @once
    def measured_in(self) -> str | None:
        """The kind of its unit ("orang/bulan" counts persons too), else of what its words say it counts, or null."""
        first = (self.unit or "").partition("/")[0].strip()
        return unit_kind(first) if first else self.counted


@lru_cache(maxsize=65_536)
def form_of(name: str, unit: str | None = None, region: str | None = None, organisation: str | None = None) -> Form:
    """The form of an indicator that an office of a region prints; its own name and its region's say nothing in it."""
    printed = _AMOUNT_BEHIND.sub("", _LEAD_NUMBERS.sub("", squeeze(strip_lead(name))))
    aside = " ".join(_BRACKETS.findall(printed))
    plain = _plain(_BRACKETS.sub(" ", printed), region, organisation) or _plain(printed, region, organisation)
    figures = _one(frozenset(_FIGURE.findall(plain)))
    leads, rest = _split_heads(plain.split())
    heads = frozenset(kind for word in leads if (kind := head_kind(word)))
    qualifiers = frozenset(kind for word in (*rest, *_plain(aside, None, None).split()) if (kind := _qualifier_of().get(word)))
    if _of_government(rest, printed):
        qualifiers |= {GOVERNMENT}
    words = tuple(word for word in rest if word not in _fillers() and word not in _qualifier_of())
    kind = unit_kind(unit) or ("%" if "share" in heads else None)
    whose = (GOVERNMENT,) if GOVERNMENT in qualifiers else ()
    key = " ".join(word for word in (*leads, *rest, *whose) if word not in _fillers())
    in_brackets = frozenset(_plain(aside, region, organisation).split()) - _fillers()
    return Form(f"{key} [{kind}]" if kind else key, _one(heads), words, _one(in_brackets), _one(qualifiers), figures, kind)


@lru_cache(maxsize=256)
def _one(found: frozenset[str]) -> frozenset[str]:
    """A set that was made before in place of an equal one: forms are many, and most of their sets are empty or of one kind."""
    return found


@lru_cache(maxsize=32_768)
def object_words(text: str) -> tuple[str, ...]:
    """The words of what a form's text counts, without the kind of figure before them."""
    _, rest = _split_heads(text.split())
    return tuple(word for word in rest if word not in _fillers() and word not in _qualifier_of())


@lru_cache(maxsize=4_096)
def unit_kind(unit: str | None) -> str | None:
    """What a unit counts (``person``, ``paper``, ``%`` …), the folded unit itself where no group has it, or null."""
    canonical = canonical_unit(unit)
    return _unit_groups().get(canonical, canonical) if canonical else None


def counted_kind(unit: str | None) -> str | None:
    """The kind of what a unit counts, "orang/bulan" being persons; null where it counts nothing known."""
    kind = unit_kind((unit or "").partition("/")[0].strip())
    return kind if kind == "%" or (kind in vocabulary()["units"] and kind != "plain") else None


@lru_cache
def named_units() -> frozenset[str]:
    """Units that have a kind, folded."""
    return frozenset(_unit_groups())


def is_light(word: str) -> bool:
    """Whether a word hardly tells one indicator from another."""
    return word in _light()


@lru_cache(maxsize=1_024)
def alike_heads(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two kinds of figures may be one measure; no kind goes with any of a plain count, share, score or index."""
    a, b = _dominant(one), _dominant(other)
    if a == b or (a and b and b & {x for kind in a for x in vocabulary()["alike_heads"].get(kind, ())}):
        return True
    return (not a or not b) and not ((a | b) & {"mean", "ratio", "span", "area", "grade"})


def _dominant(heads: frozenset[str]) -> frozenset[str]:
    """The kinds that decide: a share of a count is a share, the score of an index an index."""
    for strong, weak in (("share", {"count", "level", "rate"}), ("index", {"score", "level"}), ("mean", {"rate", "count"})):
        if strong in heads:
            heads = heads - weak
    return heads


@lru_cache(maxsize=512)
def _plain(text: str, region: str | None, organisation: str | None) -> str:
    """Folded words, synonyms as one, without years, the own region and the own office."""
    folded = f" {_YEAR.sub(' ', generalise(text))} "
    for name in (_bare_region(region), fold_name(organisation or "")):
        if name:
            folded = folded.replace(f" {name} ", " ")
    for phrase, meaning in _synonyms():
        if f" {phrase} " in folded:
            folded = folded.replace(f" {phrase} ", f" {meaning} ")
    words = folded.split()
    if any(word in vocabulary()["own_measures"] for word in words):
        own = set(fold_name(organisation or "").split())
        behind = next((place for place, word in enumerate(words) if place > 1 and word in OFFICE_KINDS), len(words))
        words = [word for word in words[:behind] if word not in own and not _short_for_office(word, organisation)]
    while len(words) > 2 and words[-1] in OFFICE_KINDS:
        words.pop()
    return " ".join(words)


def _short_for_office(word: str, organisation: str | None) -> bool:
    """Whether a word may be the office's own short name ("bkpsdm", "bapenda"): it begins as the name does, and its letters
    are the first ones of the name's words, or their beginnings, in any order."""
    names = [part for part in fold_name(organisation or "").split() if part not in ("dan", "daerah")]
    if not names or len(word) < SHORT_NAME or word[0] != names[0][0] or word in names:
        return False
    rest, used = word, 0
    while rest:
        longest = max((_shared_beginning(rest, part) for part in (*names, "daerah")), default=0)
        if not longest:
            return False
        rest, used = rest[longest:], used + 1
    return used > 1


def _shared_beginning(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


@lru_cache
def _bare_region(region: str | None) -> str:
    words = fold_name(region or "").split()
    return " ".join(words[1:]) if words and words[0] in ("kabupaten", "kota", "provinsi") else " ".join(words)


def _split_heads(words: list[str]) -> tuple[list[str], list[str]]:
    """The first words that tell the kind of figure, well spelt, and the words behind them, of which one is left at least."""
    leads: list[str] = []
    place = 0
    while place < len(words) - 1 and (known := _known_head(words[place])) is not None:
        if known not in leads:
            leads.append(known)
        place += 1
    return leads, words[place:]


def _of_government(words: list[str], printed: str) -> bool:
    """Whether what offices measure of themselves is measured of the whole government here ("Nilai SAKIP Kabupaten")."""
    if not any(word in vocabulary()["own_measures"] for word in words):
        return False
    said = set(generalise(printed).split())
    return bool(said & {"kabupaten", "kota", "provinsi", "pemerintah"}) and not said & {*OFFICE_KINDS, "perangkat"}


@lru_cache(maxsize=4096)
def _known_head(word: str) -> str | None:
    """The word that announces a kind of figure, also where it is misspelt ("peresentase"); else null."""
    from rapidfuzz import fuzz

    kinds = _head_kinds()
    if word in kinds or len(word) < MISSPELT_LETTERS:
        return word if word in kinds else None
    near = max(kinds, key=lambda known: fuzz.ratio(known, word))
    return near if fuzz.ratio(near, word) >= MISSPELT_LIKENESS and word not in _light() else None


def head_kind(word: str) -> str | None:
    """The kind of figure that a first word announces (``share``, ``count`` …); else null."""
    known = _known_head(word)
    return _head_kinds()[known] if known else None


MISSPELT_LETTERS = 6
"""Letters from which a first word may be a misspelt one: shorter words are too near to others."""
MISSPELT_LIKENESS = 85
"""Likeness (0 to 100) from which it is: one letter in seven may be wrong."""


@lru_cache
def vocabulary() -> dict[str, Any]:
    """``canonical.toml``: kinds of figures, qualifiers, light words, synonyms, kinds of units."""
    return tomllib.loads(files("pipeline.normalize").joinpath("canonical.toml").read_text(encoding="utf-8"))


@lru_cache
def _head_kinds() -> dict[str, str]:
    return {word: kind for kind, words in vocabulary()["heads"].items() for word in words}


@lru_cache
def _qualifier_of() -> dict[str, str]:
    return {word: kind for kind, words in vocabulary()["qualifiers"].items() for word in words}


@lru_cache
def _light() -> frozenset[str]:
    return frozenset(vocabulary()["light"])


@lru_cache
def _unit_groups() -> dict[str, str]:
    return {unit: kind for kind, units in vocabulary()["units"].items() for unit in units}


@lru_cache
def _synonyms() -> list[tuple[str, str]]:
    """Phrases and what they are read as, the longest first."""
    pairs = [(phrase, line[0]) for line in vocabulary()["same"] for phrase in line[1:]]
    return sorted(pairs, key=lambda pair: -len(pair[0]))


@lru_cache
def _fillers() -> frozenset[str]:
    from pipeline.normalize.indicators import fillers

    return fillers()
