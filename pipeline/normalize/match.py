"""Names as documents print them against the nomenclature: candidates with scores, and a decision."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Literal

from pipeline.extraction import Extraction
from pipeline.normalize.indicators import fillers
from pipeline.normalize.name_abbreviations import Abbreviations
from pipeline.normalize.name_index import Hit, NameIndex, level_in_front, name_key
from pipeline.normalize.name_model import (
    Evidence,
    Model,
    context_features,
    fitted_model,
    name_features,
    opens_otherwise,
    probabilities,
)
from pipeline.normalize.name_versions import VersionsInForce
from pipeline.normalize.nomenclature import Entry, Government, Nomenclature, canonical_code, shipped, support_code
from pipeline.normalize.regions import find_region
from pipeline.normalize.successions import known_successions
from pipeline.record import Match, Node

Status = Literal["matched", "review", "none"]
MATCH_LEVELS = ("program", "kegiatan", "sub_kegiatan")
FIRST_YEAR = 2020
"""First year of the nomenclature (Permendagri 90/2019); names of earlier years belong to another list."""
BIDANG_LETTERS, WHOLE_LIST = 4, 30
"""Letters of the code of a bidang urusan ("1.06"), and how many bidang there are in a list that holds all names: the official
ones have 44 to 50, the shipped list two."""
SAME_THING = 0.9
"""Likeness of two versions' names of one code (0 to 1) from which they name the same thing."""
RENAMED, MOVED = 0.6, 0.75
"""Share of the words of an old name, or of the one that its code has now, that the other has too, from which it was renamed:
codes that were given anew have names with few words in common. And the likeness of an old name with one beside it that has
another code: there few words may differ."""
_BRACKETS = re.compile(r"\([^()]*\)")
CANDIDATES = 5
"""Candidates that are handed on for a steward to choose from."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An official name that may be meant, with its code and score (0 to 1)."""

    code: str
    name: str
    score: float
    version: str


@dataclass(frozen=True, slots=True)
class NameMatch:
    """The decision about one printed name; ``code``, ``name`` and ``version`` are the best candidate's, or null.

    ``score`` is the probability that the best candidate is meant; ``explanation`` its evidence, feature by feature;
    ``unit`` the official satuan, of indicators only.
    """

    raw: str
    level: str | None
    status: Status
    score: float = 0.0
    code: str | None = None
    name: str | None = None
    version: str | None = None
    candidates: tuple[Candidate, ...] = ()
    explanation: tuple[Evidence, ...] = ()
    unit: str | None = None

    def to_json(self) -> dict[str, Any]:
        """The decision as plain values, as ``pokin match --json`` prints it."""
        candidates = [{"code": c.code, "name": c.name, "score": c.score} for c in self.candidates]
        return {
            "raw": self.raw, "level": self.level, "code": self.code, "name": self.name, "version": self.version,
            "score": self.score, "status": self.status, "candidates": candidates,
        }  # fmt: skip

    def explained(self) -> dict[str, Any]:
        """The decision with its evidence, as ``pokin match --json --explain`` prints it."""
        told = [{"feature": e.feature, "value": e.value, "adds": e.adds} for e in self.explanation]
        return {**self.to_json(), "explanation": told}


class Matcher:
    """Matches names against one nomenclature; building it takes a second or two for all official lists.

    ``decisions`` are stewards' (the code or null by level and :func:`name_key`), ``model`` weighs the evidence.
    """

    def __init__(
        self,
        nomenclature: Nomenclature,
        decisions: Mapping[tuple[str, str], str | None] | None = None,
        model: Model | None = None,
    ) -> None:
        self.nomenclature = nomenclature
        self.model = model or fitted_model()
        self._decisions = dict(decisions or {})
        self._abbreviations = Abbreviations(entry.name for entry in nomenclature.entries)
        self._key = cache(self._compared)
        self._names: dict[str, list[list[Entry]]] = {}
        self._full_names: dict[str, int] = {}
        self._present_names: dict[str, int] = {}
        self._index: dict[str, NameIndex] = {}
        self._by_code: dict[tuple[str, str], list[tuple[Entry, int]]] = defaultdict(list)
        for level in MATCH_LEVELS:
            self._add_level(level)
        self._versions = VersionsInForce(nomenclature)
        self._partial = is_partial(nomenclature)
        self._told = lru_cache(maxsize=50_000)(self._weigh_names)
        self._answers = lru_cache(maxsize=100_000)(self._entries_in_year)
        self._context = lru_cache(maxsize=1_000)(self._weigh_context)

    def _add_level(self, level: str) -> None:
        """Indexes the names of a level, those that are equal up to spaces as one; also without what stands in brackets."""
        groups: dict[str, list[Entry]] = defaultdict(list)
        keys: dict[str, str] = {}
        shorter: dict[str, tuple[str, list[Entry]]] = {}
        for entry in self.nomenclature.by_level(level):
            key = self._key(entry.name)
            keys.setdefault(key.replace(" ", ""), key)
            groups[key.replace(" ", "")].append(entry)
            if "(" in entry.name:
                bare = self._key(_BRACKETS.sub(" ", entry.name))
                shorter.setdefault(bare.replace(" ", ""), (bare, []))[1].append(entry)
        aliases = {tight: found for tight, found in shorter.items() if tight and tight not in groups}
        for place, group in enumerate(groups.values()):
            for entry in group:
                self._by_code[level, entry.code].append((entry, place))
        old = self._old_names(level, groups)
        self._names[level] = [*groups.values(), *(found for _, found in aliases.values()), *old.values()]
        self._full_names[level], self._present_names[level] = len(groups), len(groups) + len(aliases)
        self._index[level] = NameIndex([*keys.values(), *(key for key, _ in aliases.values())], list(old))

    def _old_names(self, level: str, taken: Container[str]) -> dict[str, list[Entry]]:
        """Keys of names of before the nomenclature that no entry has, with the entries that carry them on."""
        found = {}
        for told in known_successions():
            key, successors = self._key(told.name), self._by_code.get((level, told.successor))
            if told.level == level and successors and key.replace(" ", "") not in taken:
                found[key] = [entry for entry, _ in successors]
        return found

    def _compared(self, name: str) -> str:
        """The form in which a list's name is compared, its abbreviations written out."""
        return self._abbreviations.write_out(name_key(name))

    def match(
        self,
        raw: str,
        level: str | None = None,
        parent_code: str | None = None,
        year: int | None = None,
        code: str | None = None,
        government: Government | None = None,
    ) -> NameMatch:
        """Decides about one name.

        ``level`` limits the search (program, kegiatan, sub_kegiatan); ``parent_code`` and ``code`` are what the
        document or an earlier decision gives, ``government`` whose document it is; ``year`` chooses the version: names
        of years before 2020 are of another list, and what lives on of them is for a steward to say.
        """
        if level is not None and level not in MATCH_LEVELS:
            return NameMatch(raw, level, "none")
        if level is not None and self._decisions and (level, name_key(raw)) in self._decisions:
            return self._decided(raw, level, self._decisions[level, name_key(raw)], year)
        ranked = self.rank(raw, level, Given(_canonical(parent_code), year, _canonical(code), government))
        if not ranked:
            return NameMatch(raw, level, "none")
        best = ranked[0]
        status, score = decide(best.probability, best.answer.carried_on, year, self.model), round(best.probability, 4)
        candidates = tuple(found.as_candidate() for found in ranked[:CANDIDATES])
        told = self.model.explain(best.values)
        if status == "none":
            return NameMatch(raw, level, status, score, candidates=candidates, explanation=told)
        entry, own = best.entry, level or best.entry.level
        return NameMatch(raw, own, status, score, entry.code, entry.name, entry.version, candidates, told)

    def match_many(self, names: Iterable[tuple[str, str | None]], year: int | None = None) -> list[NameMatch]:
        """Decides about many names with their levels, in their order; repeats cost nothing."""
        return [self.match(raw, level, year=year) for raw, level in names]

    def _decided(self, raw: str, level: str, code: str | None, year: int | None) -> NameMatch:
        """What a steward has decided about the name, with the entry of the version that fits the year best."""
        entries = [entry for entry, _ in self._by_code.get((level, code or ""), [])]
        if not entries:
            return NameMatch(raw, level, "none", 1.0)
        entry = min(entries, key=lambda other: self._versions.distance(other.version, year))
        chosen = Candidate(entry.code, entry.name, 1.0, entry.version)
        return NameMatch(raw, level, "matched", 1.0, entry.code, entry.name, entry.version, (chosen,))

    def _search(self, key: str, level: str) -> tuple[Hit, ...]:
        """Official names of a level that fit a key, in any reading of its abbreviations."""
        best: dict[int, Hit] = {}
        for reading in self._abbreviations.readings(key) if key else ():
            for hit in self._index[level].search(reading):
                if hit.name not in best or best[hit.name].score < hit.score:
                    best[hit.name] = hit
        return tuple(best.values())

    def rank(self, raw: str, level: str | None, given: Given) -> list[Ranked]:
        """Entries that may be meant with their probabilities, the likeliest first; one answer stands once."""
        keys, wanted = {name_key(raw): False}, level or level_in_front(raw)
        if "(" in raw:
            keys.setdefault(name_key(_BRACKETS.sub(" ", raw)), True)
        best: dict[tuple[str, str], Ranked] = {}
        for searched in (wanted,) if wanted else MATCH_LEVELS:
            for key, shortened in keys.items():
                for ranked in self._weigh(key, searched, given, shortened):
                    known = best.get(ranked.answer.identity)
                    if known is None or (ranked.log_odds, known.answer.rarity) > (known.log_odds, ranked.answer.rarity):
                        best[ranked.answer.identity] = ranked
        answers = sorted(best.values(), key=lambda found: (-found.log_odds, found.answer.rarity, found.entry.code))
        for found, chance in zip(answers, probabilities([found.log_odds for found in answers]), strict=True):
            found.probability = chance
        return answers

    def _weigh(self, key: str, level: str, given: Given, shortened: bool) -> Iterator[Ranked]:
        """The entries that a key may mean with the evidence; ``shortened`` is one that leaves out what stands in brackets."""
        government = given.government or USUAL_GOVERNMENT
        for place, values, odds in self._told(key, level, shortened):
            for answer in self._answers(level, place, given.year):
                context, more = self._context(
                    None if given.parent is None else answer.parent == given.parent,
                    None if given.code is None else answer.code == given.code,
                    answer.entry.government in (None, government),
                    answer.rarity > 1,
                    answer.in_force,
                    answer.carried_on,
                )
                yield Ranked(answer, values, context, odds + more)

    def _weigh_names(self, key: str, level: str, shortened: bool) -> tuple[tuple[int, dict[str, float], float], ...]:
        """Places of the names that a key may mean, the evidence of their words and its sum.

        Kept, as a document's names are asked for twice: for the tree, without regard to where they hang, and with their parents.
        """
        index, found = self._index[level], []
        for hit in self._search(key, level):
            alias = shortened or self._full_names[level] <= hit.name < self._present_names[level]
            opening = opens_otherwise(key, index.keys[hit.name])
            action = index.opens_as_another(key, hit.name)
            values = name_features(hit, index.weight(hit.name), alias, opening, action, self._partial)
            found.append((hit.name, values, self.model.log_odds(values)))
        return tuple(found)

    def _weigh_context(self, *told: bool | None) -> tuple[dict[str, float], float]:
        """The evidence of a place and its sum; there are few different ones."""
        features = context_features(*told)  # type: ignore[arg-type]
        return features, self.model.log_odds(features)

    def _entries_in_year(self, level: str, place: int, year: int | None) -> tuple[Answer, ...]:
        """What a name means in a year: its entries in the version that fits best, as the version in force has them."""
        current = self._versions.current(self._names[level][place], year)
        old = place >= self._present_names[level]
        found = [(entry, True) if old else self._in_force(entry, place, year) for entry in current]
        return tuple(
            Answer(
                entry, (entry.level, general_identity(entry.code)), support_code(entry.code),
                support_code(entry.parent_code or ""), code_rarity(entry.code),
                self._versions.in_force(entry.version, year), carried_on,
            )
            for entry, carried_on in found
        )  # fmt: skip

    def _in_force(self, entry: Entry, name: int, year: int | None) -> tuple[Entry, bool]:
        """The entry that the version in force for the year has for this one; and whether it carries it on under another name.

        Versions spell one thing differently ("Keanggotan", "Keanggotaan"); a code that now means another thing has
        a name that does not fit. What is not in force any longer may live on, renamed, or with another code nearby; where
        no year is given, nothing is known to be out of force.
        """
        others = [o for o in self._by_code[entry.level, entry.code] if o[0].government in (None, entry.government)]
        newest, place = min(others, key=lambda other: self._versions.distance(other[0].version, year), default=(entry, name))
        better = self._versions.distance(newest.version, year) < self._versions.distance(entry.version, year)
        index = self._index[entry.level]
        hit = index.compare(index.keys[name], place) if place != name and better else None
        if hit is not None and (hit.score >= SAME_THING or _telling(index.keys[name]) == _telling(index.keys[place])):
            return newest, False
        if year is None or not self._versions.expired(entry.version, year):
            return entry, False
        if hit is not None and hit.overlap >= RENAMED and self._versions.in_force(newest.version, year):
            return newest, True
        moved = self._moved(entry, index.keys[name], year)
        return (moved, True) if moved else (entry, False)

    def _moved(self, entry: Entry, key: str, year: int | None) -> Entry | None:
        """The entry in force beside this one whose name is so like its own that it is the same under another code."""
        index, done = self._index[entry.level], key.partition(" ")[0]
        for hit in index.search(key):
            if hit.score < MOVED:
                break
            named = hit.name < self._full_names[entry.level] and done in index.keys[hit.name].split()
            for other in self._names[entry.level][hit.name] if named else ():
                same = other.parent_code == entry.parent_code and other.government == entry.government
                if same and self._versions.in_force(other.version, year):
                    return other
        return None


def _telling(key: str) -> list[str]:
    """The words of a key without those that make no difference, such as whose the government is."""
    return [word for word in key.split() if word not in fillers()]


def decide(probability: float, carried_on: bool, year: int | None, model: Model) -> Status:
    """Matched, or for a steward to look at, or refused; old names are never matched, nor those of years before the list."""
    if probability >= model.matched:
        return "review" if carried_on or (year is not None and year < FIRST_YEAR) else "matched"
    return "review" if probability >= model.review else "none"


@dataclass(frozen=True, slots=True)
class Given:
    """What is known of a name besides its words; codes canonical."""

    parent: str | None = None
    year: int | None = None
    code: str | None = None
    government: Government | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """An entry that a name may mean in a year; ``code`` and ``parent`` as every office's, whichever bidang prints them.

    ``carried_on`` tells that the name is an old one, and the entry what it lives on as.
    """

    entry: Entry
    identity: tuple[str, str]
    code: str
    parent: str
    rarity: int
    in_force: bool
    carried_on: bool = False


@dataclass(slots=True)
class Ranked:
    """An entry that may be meant: its evidence by feature, their sum, and the probability beside all others."""

    answer: Answer
    of_name: dict[str, float]
    of_context: dict[str, float]
    log_odds: float
    probability: float = 0.0

    @property
    def entry(self) -> Entry:
        """The entry."""
        return self.answer.entry

    @property
    def values(self) -> dict[str, float]:
        """The evidence by feature."""
        return {**self.of_name, **self.of_context}

    def as_candidate(self) -> Candidate:
        """The entry as it is handed on."""
        entry = self.entry
        return Candidate(entry.code, entry.name, round(self.probability, 4), entry.version)


def _canonical(code: str | None) -> str | None:
    return support_code(canonical_code(code) or "") or None if code else None


@lru_cache(maxsize=32_768)
def general_identity(code: str) -> str:
    """What makes two codes the same answer: provinces' and special autonomy's variants of it included."""
    parts = support_code(code).split(".")
    return ".".join((*parts[:3], *parts[4:])) if len(parts) > 3 else ".".join(parts)


def is_partial(nomenclature: Nomenclature) -> bool:
    """Whether a list holds but a few bidang urusan, so that most names have no counterpart in it."""
    return len({entry.code[:BIDANG_LETTERS] for entry in nomenclature.by_level("program")}) < WHOLE_LIST


def code_rarity(code: str) -> int:
    """Kabupaten and kota before provinces before the special autonomy of Papua: so many documents there are."""
    group = code.split(".")[3] if code.count(".") > 2 else "2"
    return {"2": 0, "1": 1}.get(group, 2)


USUAL_GOVERNMENT: Government = "kabupaten/kota"
"""Government that is assumed where nobody says which: 514 of the 552 regions are kabupaten and kota."""


@lru_cache
def shipped_matcher() -> Matcher:
    """The matcher over the shipped nomenclature."""
    return Matcher(shipped())


def match_extraction(extraction: Extraction, matcher: Matcher | None = None) -> list[Match]:
    """Matches the names of an extraction's programs, kegiatan and sub kegiatan, from the top down.

    A node's best candidate parent with a matched name narrows the choice among its children's names; a printed
    code decides where the name agrees. One match per name, in the order of the nodes.
    """
    matcher = matcher or shipped_matcher()
    region = find_region(extraction.document.region or "")
    government = GOVERNMENTS[region.kind] if region else None
    parents: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for link in extraction.candidates:
        parents[link.child].append((-link.weight, link.parent))
    codes: dict[str, str] = {}
    found: dict[str, list[Match]] = {}
    for level in MATCH_LEVELS:
        for node in extraction.nodes:
            if node.level == level and (node.name or node.names):
                above = next((codes[p] for _, p in sorted(parents[node.id]) if p in codes), None)
                given = Given(above, extraction.document.year, node.code, government)
                found[node.id] = _match_node(matcher, node, given)
                first = found[node.id][0]
                if first.status == "matched" and first.code is not None:
                    codes[node.id] = first.code
    return [match for node in extraction.nodes for match in found.get(node.id, [])]


GOVERNMENTS: dict[str, Government] = {"provinsi": "provinsi", "kabupaten": "kabupaten/kota", "kota": "kabupaten/kota"}


def _match_node(matcher: Matcher, node: Node, given: Given) -> list[Match]:
    """The matches of one node's names; ``explanation`` holds what each feature adds to the log odds."""
    matches = []
    for raw in node.names or [node.name or ""]:
        decided = matcher.match(raw, node.level, given.parent, given.year, given.code, given.government)
        told = {evidence.feature: evidence.adds for evidence in decided.explanation}
        matches.append(Match(node=node.id, **{**decided.to_json(), "level": node.level, "explanation": told}))
    return matches
