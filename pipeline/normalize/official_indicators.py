"""Indicators as documents print them against the official indikator of sub kegiatan: candidates with scores, and a decision.

Most indicators have no official counterpart: those of tujuan, sasaran, programs and kegiatan are an office's own. Those of sub
kegiatan should have one, and are shortened, reworded, or another measure. The node is context: what its own name means in the
nomenclature, its level and its words; it shifts the odds and never shuts an indikator out, as the document may be wrong.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import itemgetter

from pipeline.extraction import Extraction
from pipeline.normalize.governments import USUAL_GOVERNMENT, code_rarity, general_identity, government_of_region
from pipeline.normalize.indicator_evidence import (
    STRATEGIC,
    UPPER,
    apart,
    best_case,
    indicator_model,
    name_features,
    place_features,
    stems,
)
from pipeline.normalize.indicator_form import Form, alike_heads, form_of
from pipeline.normalize.name_abbreviations import Abbreviations
from pipeline.normalize.name_decision import NameMatch, concluded, decided_by_steward, give_probabilities
from pipeline.normalize.name_index import Hit, NameIndex
from pipeline.normalize.name_keys import name_key
from pipeline.normalize.name_model import Model
from pipeline.normalize.name_versions import VersionsInForce
from pipeline.normalize.nomenclature import INDIKATOR, Entry, Government, Nomenclature, parent_of_code
from pipeline.normalize.text import fold_name, strip_lead
from pipeline.normalize.units import split_unit
from pipeline.record import IndicatorMatch, Match
from pipeline.value import value_class

_LEAD = re.compile(r"^(?:indikator(?:\s+kinerja)?|ik[pku]?)\s*[:.]\s*", re.IGNORECASE)
_AMOUNT = re.compile(r"\s+(?:(?:sebanyak|sejumlah|sebesar)\s+)?\d[\d.,]*$", re.IGNORECASE)
"""A figure behind a name, once its unit is taken off: "… sebanyak 2"."""
SHORTEST = 3
"""Words that a name keeps when a figure behind it is taken off."""
COMPARED = 12
"""Texts that are weighed: the likest, and those of the node."""
UNLIKE = 0.6
"""Likeness of letters (0 to 1) below which no text is weighed for a node above sub kegiatan: there hardly a word may be missing.
Of such indicators that were ever for review the least like is 0.71."""


_Rank = tuple[float, float, bool, float, int, str]
"""How little speaks for an entry: for its sub kegiatan, for what is above it, whether its government is another one, for its own
code; how rare its code is; and the code."""


@value_class
class Meant:
    """An entry that a node's name may mean, with its probability (0 to 1)."""

    code: str
    name: str
    score: float


@value_class
class Place:
    """What is known of an indicator besides its name; ``node`` is the node's name or statement as printed."""

    level: str | None = None
    node: str | None = None
    meant: tuple[Meant, ...] = ()
    unit: str | None = None
    year: int | None = None
    government: Government | None = None
    region: str | None = None
    organisation: str | None = None


@dataclass(slots=True)
class RankedIndicator:
    """An official indikator that may be meant: the entry that has it, the evidence, and the probability beside all others.

    It is ``unsure`` where another entry with the same indikator is as likely.
    """

    entry: Entry
    unsure: bool
    values: dict[str, float]
    log_odds: float
    probability: float = 0.0


class OfficialIndicators:
    """The official indikator of a nomenclature; building it takes a second or two for all official lists.

    ``decisions`` are stewards' (the code or null by level and :func:`name_key`), ``model`` weighs the evidence.
    """

    def __init__(
        self,
        nomenclature: Nomenclature,
        decisions: Mapping[tuple[str, str], str | None] | None = None,
        model: Model | None = None,
    ) -> None:
        self.model = model or indicator_model()
        self._decisions = {key: code for (level, key), code in (decisions or {}).items() if level == INDIKATOR}
        self._versions = VersionsInForce(nomenclature)
        self._partial = float(nomenclature.partial)
        held = [entry for entry in nomenclature.by_level("sub_kegiatan") if entry.indikator]
        self._abbreviations = Abbreviations(text for entry in held for text in (entry.name, entry.indikator or ""))
        groups: dict[str, list[Entry]] = defaultdict(list)
        self._forms: list[Form] = []
        keys: dict[str, str] = {}
        self._by_code: dict[str, list[Entry]] = defaultdict(list)
        for entry in held:
            form = form_of(entry.indikator or "", entry.satuan)
            key = self._abbreviations.write_out(form.text)
            if key.replace(" ", "") not in groups:
                self._forms.append(form)
                keys[key.replace(" ", "")] = key
            groups[key.replace(" ", "")].append(entry)
            self._by_code[entry.code].append(entry)
        self._groups = list(groups.values())
        self._of_name: dict[str, set[int]] = defaultdict(set)
        for place, group in enumerate(self._groups):
            for entry in group:
                self._of_name[_tight(entry.name)].add(place)
        self._index = NameIndex(list(keys.values()))
        self._texts = {form.tight for form in self._forms}
        self._heads = {form.heads for form in self._forms}
        self._least = math.log(self.model.review / (1.0 - self.model.review))
        self._best_case = cache(self._most_of_words)
        self._kind_known = lru_cache(maxsize=1_000)(self._is_kind_known)
        self._named = {(entry.version, entry.code, entry.government): entry.name for entry in nomenclature.entries}
        self._current = lru_cache(maxsize=20_000)(self._entries_in_year)
        self._stems_above = lru_cache(maxsize=20_000)(self._lineage)

    def match(self, raw: str, place: Place | None = None) -> NameMatch:
        """Decides about one indicator; ``name`` of the decision is the official indikator, ``code`` its sub kegiatan's."""
        place = place or Place()
        if self._decisions and (key := name_key(raw)) in self._decisions:
            entries = self._by_code.get(self._decisions[key] or "", ())
            return decided_by_steward(raw, INDIKATOR, entries, self._versions, place.year)
        hopeless = self._most(raw, place) < self._least
        ranked = [] if hopeless else self.rank(raw, place, UNLIKE if place.level in UPPER | STRATEGIC else 0.0)
        return concluded(raw, INDIKATOR, ranked, place.year, self.model)

    def rank(self, raw: str, place: Place, alike: float = 0.0) -> list[RankedIndicator]:
        """Official indikator that may be meant with their probabilities, the likeliest first.

        Only those of the node, and those whose letters are at least so ``alike`` (0 to 1).
        """
        printed = _printed(raw, place)
        if not printed.text:
            return []
        context = _Context(place)
        found: dict[int, RankedIndicator] = {}
        for key in self._abbreviations.readings(printed.text):
            hits = {hit.name: hit for hit in self._index.search(key, alike)[:COMPARED]}
            own = {at for name in context.own for at in self._of_name.get(name, ())}
            for at in dict.fromkeys((*hits, *sorted(own))):
                ranked = self._weigh(printed, key, hits.get(at) or self._index.compare(key, at), context)
                if at not in found or found[at].log_odds < ranked.log_odds:
                    found[at] = ranked
        answers = sorted(found.values(), key=lambda one: (-one.log_odds, one.entry.code))
        give_probabilities(answers)
        return answers

    def _most(self, raw: str, place: Place) -> float:
        """The log odds that an indicator can reach at most, by its level, its kind of figure and what its node means: most of
        those above sub kegiatan are refused by it before they are looked for.
        """
        printed = _printed(raw, place)
        exact = printed.tight in self._texts
        return self._best_case(exact, self._kind_known(printed.heads)) + self.model.log_odds(
            place_features(place.level, *_surest(place))
        )

    def _most_of_words(self, exact: bool, kind_known: bool) -> float:
        return best_case(self.model, exact, kind_known, self._partial)

    def _is_kind_known(self, heads: frozenset[str]) -> bool:
        """Whether any official indikator is a figure of this kind: hardly any is a share or an index."""
        return any(alike_heads(heads, official) for official in self._heads)

    def _weigh(self, printed: Form, key: str, hit: Hit, context: _Context) -> RankedIndicator:
        """An official text with the evidence, and the entry that has it which the node speaks for most."""
        at = hit.name
        lost, added = self._index.words_apart(key, at) if not hit.exact else ([], [])
        ranks = [(context.rank(entry), entry) for entry in self._current(at, context.place.year)]
        rank, entry = min(ranks, key=itemgetter(0))
        rest = apart(printed, self._forms[at], lost, added, context.stems, self._stems_above(entry))
        weights = self._index.weight(at), hit.printed
        values = name_features(printed, self._forms[at], rest, hit.letters, weights, (self._index.keys[at], key))
        certain = len(ranks) == 1 or self._is_without_rival(rank, ranks) or context.code_of(entry) >= self.model.matched
        values |= place_features(context.place.level, -rank[0], -rank[1])
        values["other_government"] = float(rank[2])
        values["special"] = float(rank[4] > 1)
        values["not_in_force"] = float(not self._versions.in_force(entry.version, context.place.year))
        values["partial"] = self._partial
        return RankedIndicator(entry, not certain, values, self.model.log_odds(values))

    @staticmethod
    def _is_without_rival(best: _Rank, ranks: Iterable[tuple[_Rank, Entry]]) -> bool:
        """Whether all entries of one text that the node speaks for as much are the same answer."""
        return len({general_identity(other.code) for rank, other in ranks if rank[:3] == best[:3]}) == 1

    def _entries_in_year(self, at: int, year: int | None) -> list[Entry]:
        """The entries that have an official text, in the versions that fit a year best."""
        return self._versions.current(self._groups[at], year)

    def _lineage(self, entry: Entry) -> frozenset[str]:
        """The stems of the words of an entry's name and of those above it, its program included."""
        kegiatan = entry.parent_code or ""
        codes = (entry.code, kegiatan, parent_of_code(kegiatan) or "")
        names = (self._named.get((entry.version, code, entry.government)) for code in codes)
        return stems(tuple(word for name in names if name for word in fold_name(name).split()))


class _Context:
    """A place as the entries are held against it."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.stems = stems(tuple(fold_name(place.node or "").split()))
        self.own: dict[str, float] = {}
        self._codes: dict[str, float] = {}
        for meant in place.meant:
            if place.level not in UPPER:
                self.own[_tight(meant.name)] = max(self.own.get(_tight(meant.name), 0.0), meant.score)
            code = general_identity(meant.code)
            self._codes[code] = max(self._codes.get(code, 0.0), meant.score)
        self._surest = max((meant.score for meant in place.meant), default=0.0)

    def own_of(self, entry: Entry) -> float:
        """How sure the node means the entry's sub kegiatan; negative where it means another one."""
        if not self.own:
            return 0.0
        return self.own.get(_tight(entry.name)) or -self._surest

    def below_of(self, entry: Entry) -> float:
        """How sure the node means the program or kegiatan above the entry; negative where it means another one."""
        if self.own or not self._codes:
            return 0.0
        code = general_identity(entry.code)
        return max((score for above, score in self._codes.items() if code.startswith(above + ".")), default=-self._surest)

    def code_of(self, entry: Entry) -> float:
        """How sure the node means the entry's own code, among sub kegiatan of one name."""
        return self._codes.get(general_identity(entry.code), 0.0)

    def governs(self, entry: Entry) -> bool:
        """Whether the entry is for the document's government."""
        return entry.government in (None, self.place.government or USUAL_GOVERNMENT)

    def rank(self, entry: Entry) -> _Rank:
        """Entries of one text in the order in which they may be meant, the likeliest least."""
        own, below = self.own_of(entry), self.below_of(entry)
        return (-own, -below, not self.governs(entry), -self.code_of(entry), code_rarity(entry.code), entry.code)


def _surest(place: Place) -> tuple[float, float]:
    """The most that :meth:`_Context.own_of` and :meth:`_Context.below_of` say of any entry."""
    surest = max((meant.score for meant in place.meant), default=0.0)
    return (0.0, surest) if place.level in UPPER else (surest, 0.0)


def _printed(raw: str, place: Place) -> Form:
    """The form of an indicator as its document prints it."""
    name, unit = _without_amount(raw)
    return form_of(name, place.unit or unit, place.region, place.organisation)


@lru_cache(maxsize=32_768)
def _tight(name: str) -> str:
    return name_key(name).replace(" ", "")


@lru_cache(maxsize=512)
def _without_amount(raw: str) -> tuple[str, str | None]:
    """An indicator without lead words, and without a unit or figure behind it; and the unit."""
    name = _LEAD.sub("", strip_lead(raw))
    shorter, unit = split_unit(name)
    shorter = _AMOUNT.sub("", shorter)
    return (shorter, unit) if len(shorter.split()) >= SHORTEST else (name, None)


def match_indicators(extraction: Extraction, official: OfficialIndicators) -> list[IndicatorMatch]:
    """Matches all indicators of an extraction whose names have been matched, in their order."""
    document = extraction.document
    government = government_of_region(document.region)
    nodes = {node.id: node for node in extraction.nodes}
    meant: dict[str, list[Meant]] = defaultdict(list)
    for match in extraction.matches:
        meant[match.node] += _meant_by(match)
    units = _units(extraction)
    out = []
    for indicator in extraction.indicators:
        node = nodes[indicator.node]
        place = Place(
            node.level, node.name or node.statement, tuple(meant[node.id]), indicator.unit or units.get(indicator.id),
            document.year, government, document.region, document.organisation,
        )  # fmt: skip
        decided = official.match(indicator.name, place)
        out.append(IndicatorMatch(indicator=indicator.id, **{**decided.to_record(), "unit": decided.unit}))
    return out


def _meant_by(match: Match) -> Iterable[Meant]:
    """What a node's name may mean: the candidates of its match, or what a steward chose."""
    candidates: Sequence[Mapping[str, float | str]] = getattr(match, "candidates", None) or []
    return [Meant(str(c["code"]), str(c["name"]), float(c["score"])) for c in candidates]


def _units(extraction: Extraction) -> dict[str, str]:
    """The first unit that an indicator's figures have."""
    found: dict[str, str] = {}
    for value in extraction.values:
        if value.unit:
            found.setdefault(value.indicator, value.unit)
    return found
