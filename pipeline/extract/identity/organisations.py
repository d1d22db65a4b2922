"""The offices that a text names (Dinas Sosial, RSUD Al Ihsan, Satpol PP), in canonical print and without their region.

Words stand in ``language.toml`` and ``organisations.tsv``. Source of the abbreviations: the offices' own documents.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from pipeline.extract.language import first_words, lead_words, read, vocabulary, words
from pipeline.normalize.regions import all_regions, find_region
from pipeline.normalize.text import fold

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

BUREAU, SECRETARIAT = "Biro ", "Sekretariat Daerah"
"""How an office within the regional secretariat is named, and that one."""
WITHIN = (BUREAU, "Kelurahan ", "Puskesmas ", "UPTD Puskesmas ", "UPT Puskesmas ")
"""Offices within another that is named behind them (Biro Organisasi Sekretariat Daerah): the inner one is meant."""
LONGEST_NAME = 18
"""Words that the longest names of offices have, with room."""
LONGEST_LEAD = 8
"""Words of the longest lead (Sekretariat Dewan Perwakilan Rakyat Daerah), with room."""
SYLLABLE = 2
"""Letters that an abbreviation of syllables takes of each word at least."""
SHORTEST_SYLLABLES = 5
"""Letters of the shortest such abbreviation (pemum, yansos)."""
LONGEST_REGION = 4
"""Words of the longest name of a region."""
_GLUED = re.compile(r"(?i:provinsi|kabupaten)\w|[A-Z]?[a-z]+[A-Z]")
"""Words that recognition of characters joined: a name ends before them."""
PARTING = ("·", "•", "|")
"""Signs that part office, region and year in the heading of a page from a web application."""
FEWEST_INITIALS = 3
"""Letters that an abbreviation has at least to be known by its initials."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """An office that a text names: canonical ``name``, ``text`` as printed, character offsets of it.

    ``headed``: its head is named ("Kepala Dinas Sosial"), ``short``: the text prints an abbreviation, ``region_follows``:
    a region's name stands right behind it.
    """

    name: str
    text: str
    start: int
    end: int
    headed: bool = False
    short: bool = False
    region_follows: bool = False


def find_organisations(text: str) -> list[Organisation]:
    """The offices that a text names, from left to right."""
    return organisations_of(read(text))


def organisations_of(doc: Doc) -> list[Organisation]:
    """The offices that an analysed text names, from left to right."""
    out: list[Organisation] = []
    tokens, text = list(doc), doc.text
    place = 0
    starters = _starters()
    while place < len(tokens):
        if tokens[place].lower_ not in starters:
            place += 1
            continue
        found = _at(tokens, place, text)
        if found is None:
            place += 1
            continue
        organisation, place = found
        if out and out[-1].end + 1 >= organisation.start and out[-1].name.startswith(WITHIN):
            out[-1] = replace(out[-1], region_follows=organisation.region_follows)
            continue
        out.append(organisation)
    return out


def may_name_office(text: str) -> bool:
    """Whether a text holds a word that can begin an office's name."""
    return not _starting_words().isdisjoint(lead_words(text))


def canonical(name: str) -> str:
    """The canonical print: "DINAS PENDIDIKAN DAN KEBUDAYAAN" → "Dinas Pendidikan dan Kebudayaan"."""
    v = vocabulary()
    shouting = all(word.isupper() for word in name.split() if len(word.strip(".,")) >= FEWEST_INITIALS)
    out = []
    for word in re.sub(r"\s*,\s*", ", ", name.replace("&", " dan ")).split():
        bare = word.strip(",").casefold()
        if bare in v["printing"]["own"]:
            word = v["printing"]["own"][bare]
        elif bare in v["printing"]["upper"]:
            word = word.upper()
        elif bare in v["organisations"]["small"]:
            word = word.lower()
        elif bare.strip(".") in v["organisations"]["honours"]:
            word = word.lower() if bare.strip(".") == "dr" else word
        elif shouting or word.islower() or bare in words("organisations", "needs"):
            word = "-".join(part[:1].upper() + part[1:].lower() for part in word.split("-"))
        out.append(word)
    return " ".join(out)


def initials(name: str) -> str:
    """The initials of a name's words but the small ones, folded: "Badan Keuangan dan Aset Daerah" → "bkad"."""
    small = words("organisations", "small")
    return "".join(word[0] for word in fold(name).split() if word not in small)


def abbreviates(short: str, full: str) -> bool:
    """Whether a name is another with some words as their initials ("dinas koperasi dan ukm" of "dinas koperasi usaha kecil dan
    menengah") or as their syllables ("biro yansos" of "biro pelayanan sosial"). Both folded; small words aside."""
    small = words("organisations", "small")
    rest = [word for word in full.split() if word not in small]
    shortened = False
    for word in short.split():
        if word in small:
            continue
        if rest and rest[0] == word:
            rest = rest[1:]
        elif len(word) >= 2 and [other[0] for other in rest[: len(word)]] == list(word):
            rest, shortened = rest[len(word) :], True
        elif rest and len(word) >= SHORTEST_SYLLABLES and (told := _syllables(word, rest)) > 1:
            rest, shortened = rest[told:], True
        else:
            return False
    return shortened and not rest


def _syllables(word: str, full: list[str]) -> int:
    """How many words of a name, from its first on, an abbreviation takes letters in a row of each from, most possible; 0 where
    it is none: "yansosdas" of "pelayanan", "sosial", "dasar"."""
    if not word or not full:
        return 0
    most = 0
    for size in range(SYLLABLE, len(word) + 1):
        if word[:size] not in full[0]:
            break
        after = _syllables(word[size:], full[1:])
        if size == len(word) or after:
            most = max(most, 1 + after)
    return most


def shortens(letters: str, full: str) -> bool:
    """Whether an abbreviation of syllables may be a name's: "dispora" of "dinas kepemudaan dan olahraga". Both folded.

    Its letters stand in the name in their order, and the first ones begin it.
    """
    rest = iter(full.replace(" ", ""))
    return letters[:FEWEST_INITIALS] in (full[:FEWEST_INITIALS], _clipped(full)) and all(letter in rest for letter in letters)


def _clipped(name: str) -> str:
    """How the kind of an office begins its abbreviation: "dinas" → "dis", "badan" → "bad"."""
    return {"dinas": "dis"}.get(name.split()[0], name[:FEWEST_INITIALS])


def _at(tokens: list[Token], place: int, text: str) -> tuple[Organisation, int] | None:
    """The office whose name starts at a token, and the place behind it."""
    before = tokens[place - 1].lower_ if place else ""
    headed = before in words("heads", "before")
    for phrase, name in vocabulary()["heads"]["names"].items():
        end = place + len(phrase.split())
        if " ".join(t.lower_ for t in tokens[place:end]) == phrase and _follows_region(tokens, end):
            return _make(tokens, place, end, name, text, True, False), end
    for end in range(min(place + 3, len(tokens)), place, -1):
        name = _abbreviations().get(" ".join(t.lower_ for t in tokens[place:end]), "")
        if name and tokens[place].text[0].isupper():
            return _make(tokens, place, end, name, text, headed, True), end
    found = _lead(tokens, place)
    if found is None or before in words("organisations", "not_behind"):
        return None
    end, needs = found
    stop = _extent(tokens, place, end, freely=_lower(tokens, place, end) in words("organisations", "named_freely"))
    if needs and stop == end and not (_follows_region(tokens, end) and _names_kind(_lower(tokens, place, end))):
        return None
    if stop == end and not needs and _lower(tokens, place, end) in words("organisations", "named_freely"):
        region = find_region(text[tokens[end].idx :]) if _follows_region(tokens, end) else None
        lead = canonical(text[tokens[place].idx : tokens[end - 1].idx + len(tokens[end - 1])])
        return _make(tokens, place, end, f"{lead} {region}" if region else lead, text, headed, False), end
    printed = text[tokens[place].idx : tokens[stop - 1].idx + len(tokens[stop - 1])]
    return _make(tokens, place, stop, canonical(printed), text, headed, False), stop


def _make(tokens: list[Token], start: int, end: int, name: str, text: str, headed: bool, short: bool) -> Organisation:
    a, b = tokens[start].idx, tokens[end - 1].idx + len(tokens[end - 1])
    return Organisation(name, text[a:b], a, b, headed, short, _follows_region(tokens, end))


def _lower(tokens: list[Token], start: int, end: int) -> str:
    return " ".join(t.lower_ for t in tokens[start:end])


def _lead(tokens: list[Token], place: int) -> tuple[int, bool] | None:
    """The end of the longest lead phrase at a token, and whether it needs a name behind it."""
    if not tokens[place].text[0].isupper():
        return None
    for end in range(min(place + LONGEST_LEAD, len(tokens)), place, -1):
        phrase = _lower(tokens, place, end)
        if phrase in words("organisations", "alone"):
            return end, False
        if phrase in words("organisations", "needs"):
            first = vocabulary()["organisations"]["first"].get(phrase)
            if first and (end >= len(tokens) or tokens[end].lower_ not in first):
                return None
            return end, True
    return None


def _names_kind(lead: str) -> bool:
    """Whether a lead is a shorter one with its kind, which a region's only one has for a name: Rumah Sakit Jiwa Provinsi Jawa
    Barat."""
    parts = lead.split()
    return any(" ".join(parts[:n]) in words("organisations", "needs") for n in range(1, len(parts)))


def _extent(tokens: list[Token], start: int, end: int, freely: bool) -> int:
    """Where the name ends: before a stop word, a region, a figure, a small word in mixed print."""
    joins, stops = words("organisations", "joins"), words("organisations", "stops")
    if not freely and _lower(tokens, start, end) in words("organisations", "alone"):
        return end
    shouting = tokens[start].text.isupper() and tokens[start].lower_ not in words("printing", "upper")
    last = place = end
    while place < len(tokens) and place - start < LONGEST_NAME:
        token = tokens[place]
        if token.lower_ in joins and place > end:
            place += 1
            continue
        if token.lower_ in stops or not token.text[0].isalpha() or _region_at(tokens, place, provinces=freely):
            break
        if freely and token.lower_.strip(".") in words("organisations", "honours"):
            place += 1 + (place + 1 < len(tokens) and tokens[place + 1].text == ".")
            continue
        if _GLUED.match(token.text):
            break
        if not token.text[0].isupper() or (shouting and not token.text.isupper()):
            break
        place += 1
        last = place
    return last


def _region_at(tokens: list[Token], place: int, provinces: bool = False) -> bool:
    """Whether a region's name starts at a token; ``provinces``: only a province's, where an office may be named after a
    place (RSUD Bekasi)."""
    names = _region_names(provinces)
    return any("".join(fold(t.text) for t in tokens[place : place + n]) in names for n in range(LONGEST_REGION, 0, -1))


def _follows_region(tokens: list[Token], place: int) -> bool:
    """Whether a region stands at a token, or behind the sign there that parts what a heading's line names."""
    if place < len(tokens) and tokens[place].text in PARTING:
        place += 1
    if place >= len(tokens):
        return False
    return tokens[place].lower_ in ("kabupaten", "kota", "provinsi", "propinsi", "kab", "kab.", "prov", "prov.") or _region_at(
        tokens, place
    )


@lru_cache
def _region_names(provinces: bool) -> frozenset[str]:
    """Names of all regions or of the provinces, folded, without spaces, and the short names of provinces."""
    names = {fold(region.name).replace(" ", "") for region in all_regions() if region.kind == "provinsi" or not provinces}
    short = (
        "jabar",
        "jateng",
        "jatim",
        "sumut",
        "sumbar",
        "sumsel",
        "kalsel",
        "kalbar",
        "kaltim",
        "kalteng",
        "sulsel",
        "sulut",
        "sulteng",
    )
    return frozenset(names | {name for name in short if find_region(name)})


@lru_cache
def _table() -> tuple[list[str], ...]:
    rows = files("pipeline.extract").joinpath("organisations.tsv").read_text("utf-8").splitlines()[1:]
    return tuple(row.split("\t") for row in rows)


@lru_cache
def _abbreviations() -> dict[str, str]:
    return {short: name for short, name, kept in _table() if not kept}


@lru_cache
def _starters() -> frozenset[str]:
    """The first words of all that can begin an office's name."""
    leads = [*words("organisations", "alone"), *words("organisations", "needs")]
    leads += [*vocabulary()["heads"]["names"], *_abbreviations()]
    return frozenset(phrase.split()[0] for phrase in leads if phrase)


@lru_cache
def _starting_words() -> frozenset[str]:
    return first_words(_starters())


@lru_cache
def _known_leads() -> frozenset[str]:
    """The first words of offices, units and partners."""
    kinds = ("needs", "alone", "partners")
    return frozenset(lead.split()[0] for kind in kinds for lead in words("organisations", kind))


@lru_cache
def full_names() -> dict[str, str]:
    """Abbreviations that stand for a name of their own (Bappeda), folded, to the long name that a document may print too."""
    return {fold(short): fold(name) for short, name, kept in _table() if kept}


def starts_office(text: str) -> bool:
    """Whether a text begins with an office, an abbreviation of one, a word for units and partners (Bagian, Kementerian), or in
    capitals."""
    return starts_known_office(text) or (bool(text.split()) and text.split()[0].strip(".,").isupper())


def starts_known_office(text: str) -> bool:
    """Whether a text begins with an office, an abbreviation of one or a word for units and partners, whatever its letters."""
    folded = text.casefold().lstrip("(").split(None, 1)
    return bool(folded) and (folded[0] in _known_leads() or folded[0] in _abbreviations())
