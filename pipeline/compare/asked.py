"""What a comparison is asked for against what a corpus has: which names are meant, which are unknown, and what is near these."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from pipeline.compare.budgets import general_code
from pipeline.compare.facts import Corpus, DocumentFacts, IndicatorFacts, NodeFacts, years_of
from pipeline.normalize.text import fold, fold_name

NEAREST, LIKENESS = 3, 55.0
"""Names that are proposed for one that is unknown, and how alike they are at least (0 to 100): what is less so is another."""
BIDANG_PARTS = 2
"""Parts of a code that name its bidang urusan ("1.06")."""
MANY = 12
"""Regions or years that are told at most where nothing is found."""
KINDS = ("kabupaten ", "kota ", "provinsi ")
"""Folded words before a region's name that people leave out."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What to compare. Texts are parts of names, however they are spelt; an indicator may be a canonical id, a name a code.

    ``names`` maps a level (``program``, ``kegiatan``, ``sub_kegiatan``) to what is asked for at it. Without an indicator and
    names everything that several offices or years share is compared.
    """

    indicator: str | None = None
    names: dict[str, str] = field(default_factory=dict)
    regions: Sequence[str] = ()
    organisations: Sequence[str] = ()
    years: Sequence[int] = ()
    provinces: Sequence[str] = ()

    @property
    def specific(self) -> bool:
        """Whether an indicator or name is asked for."""
        return self.indicator is not None or bool(self.names)


@dataclass(frozen=True, slots=True)
class Unknown:
    """A name that is asked for and that nothing has: ``option`` is what asks ("region"), ``nearest`` the likest there are."""

    option: str
    text: str
    nearest: tuple[str, ...] = ()


def known_part(corpus: Corpus, choice: Choice) -> tuple[Choice | None, list[Unknown]]:
    """What of a choice the corpus has, and what it has not; null where nothing is left of something that was asked for."""
    unknown: list[Unknown] = []
    left = replace(
        choice,
        regions=_kept("region", choice.regions, _regions(corpus), unknown),
        provinces=_kept("province", choice.provinces, _provinces(corpus), unknown),
        organisations=_kept("organisation", choice.organisations, _organisations(corpus), unknown),
        years=_known_years(corpus, choice.years, unknown),
        indicator=_known_indicator(corpus, choice.indicator, unknown),
        names={level: text for level, text in choice.names.items() if _is_known_name(corpus, level, text, unknown)},
    )
    lists = ("regions", "provinces", "organisations", "years")
    emptied = any(getattr(choice, name) and not getattr(left, name) for name in lists)
    return (None if emptied or (choice.specific and not left.specific) else left), unknown


def why_empty(corpus: Corpus, choice: Choice) -> str:
    """Why nothing is found though each name is known: who has what is asked for, in one line."""
    nodes = [node for level, text in choice.names.items() for node in corpus.nodes if is_named(node, level, text)]
    found = [one for one in corpus.indicators if choice.indicator is not None and is_asked(one, choice.indicator)]
    holders = {document.id: document for document in (*(n.document for n in nodes), *(i.document for i in found))}
    documents = list(holders.values()) if choice.specific else corpus.documents
    if not documents:
        return "no document is loaded; run “pokin ingest” first"
    figures = [figure for one in found for figure in one.figures] + [figure for node in nodes for figure in node.budgets]
    years = years_of(figures) or sorted({str(document.year) for document in documents if document.year})
    regions = sorted({document.region or "(no region)" for document in documents})
    told = f"{_told(regions)}; years {_told(years)}" if years else f"{_told(regions)}, without figures of any year"
    return f"no document fits all that is asked for; what is asked for stands in those of {told}"


def of_offices(corpus: Corpus, choice: Choice) -> list[DocumentFacts]:
    """The documents of the regions, provinces and offices that are asked for; all where none is."""
    regions = _meant_of(choice.regions, _regions(corpus))
    provinces = _meant_of(choice.provinces, _provinces(corpus))
    organisations = _meant_of(choice.organisations, _organisations(corpus))
    return [
        document
        for document in corpus.documents
        if (not choice.regions or document.region in regions)
        and (not choice.provinces or document.province in provinces)
        and (not choice.organisations or document.organisation in organisations)
    ]


def is_asked(indicator: IndicatorFacts, text: str | None) -> bool:
    """Whether an indicator is the one of an id, or has a text in its name; without a text each is."""
    if text is None:
        return True
    if text.isdigit():
        return indicator.canonical == int(text)
    return _has(indicator.canonical_name, text) or _has(indicator.name, text)


def is_named(node: NodeFacts, level: str, text: str | None) -> bool:
    """Whether a node of a level has a code, or a text in its name; without a text each of the level is."""
    if node.level != level or text is None:
        return node.level == level
    if _is_code(text):
        return general_code(text) in {general_code(code) for code in (node.code, *node.codes) if code}
    return _has(node.title, text) or _has(node.name or "", text)


def meant(text: str, names: Iterable[str]) -> set[str]:
    """The names that a text means: those equal to it, with or without "Kabupaten", else those that have its words, else those
    in which its last word goes on. "Jambi" is the province, not Muaro Jambi; "Kab. Banjar" is not Banjarnegara.
    """
    asked, known = fold_name(text), {name: f" {fold_name(name)} " for name in names}
    if not asked:
        return set()
    equal = {name for name, folded in known.items() if asked in (folded.strip(), _without_kind(folded.strip()))}
    whole = {name for name, folded in known.items() if f" {asked} " in folded}
    return equal or whole or {name for name, folded in known.items() if f" {asked}" in folded}


def _meant_of(texts: Iterable[str], names: Sequence[str]) -> set[str]:
    return {name for text in texts for name in meant(text, names)}


def _without_kind(folded: str) -> str:
    return next((folded.removeprefix(kind) for kind in KINDS if folded.startswith(kind)), folded)


def _kept(option: str, texts: Sequence[str], names: Sequence[str], unknown: list[Unknown]) -> list[str]:
    """The texts that mean some of the names; the others are added to the unknown."""
    found = [text for text in texts if meant(text, names)]
    unknown.extend(Unknown(option, text, nearest(text, names)) for text in texts if text not in found)
    return found


def _known_years(corpus: Corpus, years: Sequence[int], unknown: list[Unknown]) -> list[int]:
    if not years:
        return []
    figures = [figure for indicator in corpus.indicators for figure in indicator.figures]
    money = [figure for node in corpus.nodes for figure in node.budgets]
    known = {*years_of([*figures, *money]), *(str(document.year) for document in corpus.documents if document.year)}
    near = tuple(sorted(year for year in known if year.isdigit()))
    unknown.extend(Unknown("year", str(year), near) for year in years if str(year) not in known)
    return [year for year in years if str(year) in known]


def _known_indicator(corpus: Corpus, text: str | None, unknown: list[Unknown]) -> str | None:
    if text is None or any(is_asked(indicator, text) for indicator in corpus.indicators):
        return text
    names = [indicator.canonical_name for indicator in corpus.indicators]
    unknown.append(Unknown("indicator", text, () if text.isdigit() else nearest(text, names)))
    return None


def _is_known_name(corpus: Corpus, level: str, text: str, unknown: list[Unknown]) -> bool:
    if any(is_named(node, level, text) for node in corpus.nodes):
        return True
    own = [node for node in corpus.nodes if node.level == level]
    near = _nearest_codes(text, own) if _is_code(text) else nearest(text, (node.title for node in own))
    unknown.append(Unknown(level.replace("_", "-"), text, near))
    return False


def _nearest_codes(text: str, nodes: Iterable[NodeFacts]) -> tuple[str, ...]:
    """The codes that have most in common with one from their beginning on, at least the bidang urusan, with their names."""
    asked = (general_code(text) or "").split(".")
    named = {code: node.title for node in nodes if (code := general_code(node.code))}
    alike = {code: _equal_parts(asked, code.split(".")) for code in named}
    likest = sorted((code for code in named if alike[code] >= BIDANG_PARTS), key=lambda code: (-alike[code], code))
    return tuple(f"{code} {named[code]}" for code in likest[:NEAREST])


def _equal_parts(asked: Sequence[str], parts: Sequence[str]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(asked, parts, strict=False)))


def nearest(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """The names that are likest to a text, those of many documents first; none where none is like it."""
    from rapidfuzz import fuzz, process

    counted = Counter(name for name in names if name)
    asked, folded = fold_name(text), {name: fold_name(name) for name, _ in counted.most_common()}
    found = process.extract(asked, folded, scorer=fuzz.WRatio, limit=NEAREST, score_cutoff=LIKENESS)
    return tuple(name for _, _, name in found)


def _has(name: str, text: str) -> bool:
    """Whether a text is part of a name from the beginning of a word on, as it is spelt or with abbreviations written out."""
    asked = fold(text)
    return bool(asked) and (f" {asked}" in f" {fold(name)}" or f" {fold_name(text)}" in f" {fold_name(name)}")


def _is_code(text: str) -> bool:
    return text[:1] in tuple("0123456789X") and "." in text


def _regions(corpus: Corpus) -> list[str]:
    return sorted({document.region for document in corpus.documents if document.region})


def _provinces(corpus: Corpus) -> list[str]:
    return sorted({document.province for document in corpus.documents if document.province})


def _organisations(corpus: Corpus) -> list[str]:
    return sorted({document.organisation for document in corpus.documents if document.organisation})


def _told(names: Sequence[str]) -> str:
    """Some of many, and how many more."""
    more = f" and {len(names) - MANY} more" if len(names) > MANY else ""
    return ", ".join(names[:MANY]) + more
