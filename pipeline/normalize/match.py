"""Names as documents print them against the nomenclature: candidates with scores, and a decision."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from pipeline.extraction import Extraction
from pipeline.normalize.name_index import Hit, NameIndex, level_in_front, name_key
from pipeline.normalize.nomenclature import (
    Entry,
    Nomenclature,
    canonical_code,
    in_force_from,
    shipped,
    support_code,
)
from pipeline.record import Match, Node

if TYPE_CHECKING:
    from numpy.typing import NDArray

Status = Literal["matched", "review", "none"]
MATCH_LEVELS = ("program", "kegiatan", "sub_kegiatan")
MATCHED = 0.88
"""Score from which a name is taken where no word of weight is missing: misspelt and joined words reach it."""
MATCHED_GAP = 0.3
"""What may be missing for that, in rare words: "dan", "di", one of "Kabupaten/Kota", no word with a meaning."""
REVIEW = 0.80
"""Score from which a steward is asked."""
REVIEW_MISSING = 0.3
"""Share of weight that may be missing for that: more is another name with some words in common."""
MARGIN = 0.02
"""Lead that a misspelt name needs over another code's name for the choice to be certain."""
UNDER_PARENT = 0.03
"""What it adds to a score that the candidate's parent is the one the document names."""
CODE_SUPPORT = 0.75
"""Score from which a printed code decides between names: the name must still be about the same thing."""
FIRST_YEAR = 2020
"""First year of the nomenclature (Permendagri 90/2019); names of earlier years belong to another list."""
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
    """The decision about one printed name; ``code``, ``name`` and ``version`` are the best candidate's, or null."""

    raw: str
    level: str | None
    status: Status
    score: float = 0.0
    code: str | None = None
    name: str | None = None
    version: str | None = None
    candidates: tuple[Candidate, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The decision as plain values, as ``pokin match --json`` prints it."""
        candidates = [{"code": c.code, "name": c.name, "score": c.score} for c in self.candidates]
        return {
            "raw": self.raw, "level": self.level, "code": self.code, "name": self.name, "version": self.version,
            "score": self.score, "status": self.status, "candidates": candidates,
        }  # fmt: skip


class Matcher:
    """Matches names against one nomenclature; building it takes a second for a complete official list."""

    def __init__(self, nomenclature: Nomenclature, decisions: Mapping[tuple[str, str], str | None] | None = None) -> None:
        import numpy as np

        self.nomenclature = nomenclature
        self._decisions = dict(decisions or {})
        groups: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        for entry in nomenclature.entries:
            if entry.level in MATCH_LEVELS:
                groups[entry.level, name_key(entry.name)].append(entry)
        self._groups = list(groups.values())
        self._by_code: dict[tuple[str, str], list[tuple[Entry, int]]] = defaultdict(list)
        for place, group in enumerate(self._groups):
            for entry in group:
                self._by_code[entry.level, entry.code].append((entry, place))
        self._index = NameIndex([key for _, key in groups])
        levels = np.array([level for level, _ in groups], dtype=object)
        self._allowed: dict[str, NDArray[Any]] = {level: levels == level for level in MATCH_LEVELS}
        self._hits = lru_cache(maxsize=50_000)(self._search)

    def match(
        self,
        raw: str,
        level: str | None = None,
        parent_code: str | None = None,
        year: int | None = None,
        code: str | None = None,
    ) -> NameMatch:
        """Decides about one name.

        ``level`` limits the search (program, kegiatan, sub_kegiatan); ``parent_code`` and ``code`` are what the
        document or an earlier decision gives; ``year`` chooses the version, and before 2020 nothing matches.
        """
        if level is not None and level not in MATCH_LEVELS:
            return NameMatch(raw, level, "none")
        key, parent = name_key(raw), _canonical(parent_code)
        if level is not None and (level, key) in self._decisions:
            return self._decided(raw, level, self._decisions[level, key], year)
        ranked = self._ranked(key, level or level_in_front(raw), parent, year)
        if not ranked:
            return NameMatch(raw, level, "none")
        printed = _canonical(code)
        named = [found for found in ranked if printed == found.entry.code and found.hit.score >= CODE_SUPPORT]
        best = named[0] if named else ranked[0]
        status, score = _decide(best, ranked, bool(named), year), round(min(best.score, 1.0), 4)
        candidates = tuple(found.as_candidate() for found in ranked[:CANDIDATES])
        if status == "none":
            return NameMatch(raw, level, status, score, candidates=candidates)
        entry, own = best.entry, level or best.entry.level
        return NameMatch(raw, own, status, score, entry.code, entry.name, entry.version, candidates)

    def match_many(self, names: Iterable[tuple[str, str | None]], year: int | None = None) -> list[NameMatch]:
        """Decides about many names with their levels, in their order; repeats cost nothing."""
        return [self.match(raw, level, year=year) for raw, level in names]

    def _decided(self, raw: str, level: str, code: str | None, year: int | None) -> NameMatch:
        """What a steward has decided about the name, with the entry of the version that fits the year best."""
        entries = [entry for entry, _ in self._by_code.get((level, code or ""), [])]
        if not entries:
            return NameMatch(raw, level, "none", 1.0)
        entry = min(entries, key=lambda other: _fit(other.version, year))
        chosen = Candidate(entry.code, entry.name, 1.0, entry.version)
        return NameMatch(raw, level, "matched", 1.0, entry.code, entry.name, entry.version, (chosen,))

    def _search(self, key: str, level: str | None) -> tuple[Hit, ...]:
        return tuple(self._index.search(key, self._allowed[level] if level else None)) if key else ()

    def _ranked(self, key: str, level: str | None, parent: str | None, year: int | None) -> list[_Ranked]:
        """Entries with scores, best first: each name by its best version, names under the parent preferred."""
        best: dict[tuple[str, str], _Ranked] = {}
        for hit in self._hits(key, level):
            for found in _current(self._groups[hit.name], year):
                entry = self._in_force(found, key, year)
                under = parent is not None and entry.parent_code == parent
                ranked = _Ranked(entry, hit.score + (UNDER_PARENT if under else 0.0), hit)
                known = best.setdefault((entry.version, entry.code), ranked)
                if known.score < ranked.score:
                    best[entry.version, entry.code] = ranked
        return sorted(best.values(), key=lambda found: (-found.score, _rarity(found.entry), found.entry.code))

    def _in_force(self, entry: Entry, key: str, year: int | None) -> Entry:
        """The entry of the same code in the version that is in force for the year, where its name fits the key too.

        Versions spell one thing differently ("Keanggotan", "Keanggotaan"); a code that now means another thing
        does not fit.
        """
        newest, place = min(self._by_code[entry.level, entry.code], key=lambda other: _fit(other[0].version, year))
        closer = _fit(newest.version, year) < _fit(entry.version, year)
        return newest if closer and self._index.compare(key, place).score >= MATCHED else entry


@dataclass(frozen=True, slots=True)
class _Ranked:
    """An entry that may be meant, its score with what the parent adds, and how its name fits."""

    entry: Entry
    score: float
    hit: Hit

    def as_candidate(self) -> Candidate:
        """The entry as it is handed on."""
        entry = self.entry
        return Candidate(entry.code, entry.name, round(min(self.score, 1.0), 4), entry.version)


def _decide(best: _Ranked, ranked: list[_Ranked], named: bool, year: int | None) -> Status:
    """Matched where the name fits and no other code's comes close, review where a steward should look."""
    if year is not None and year < FIRST_YEAR:
        return "none"
    if named:
        return "matched"
    if best.hit.score < REVIEW or best.hit.missing > REVIEW_MISSING:
        return "none"
    rival = max((o.score for o in ranked if _identity(o.entry) != _identity(best.entry)), default=0.0)
    lead = best.score - rival
    fits = best.hit.score >= MATCHED and best.hit.gap <= MATCHED_GAP
    return "matched" if fits and (lead >= MARGIN or (best.hit.score == 1.0 and lead > 0.0)) else "review"


def _canonical(code: str | None) -> str | None:
    return support_code(canonical_code(code) or "") or None if code else None


def _identity(entry: Entry) -> tuple[str, str]:
    """What makes two entries the same answer: the code, provinces' and special autonomy's variants of it included."""
    parts = entry.code.split(".")
    return entry.level, ".".join((*parts[:3], *parts[4:])) if len(parts) > 3 else entry.code


def _rarity(entry: Entry) -> int:
    """Kabupaten and kota before provinces before the special autonomy of Papua: so many documents there are."""
    group = entry.code.split(".")[3] if entry.code.count(".") > 2 else "2"
    return {"2": 0, "1": 1}.get(group, 2)


def _current(entries: list[Entry], year: int | None) -> list[Entry]:
    """Of entries of one name, those of the version that fits the year best; each code once."""
    best: dict[str, Entry] = {}
    for entry in entries:
        known = best.get(entry.code)
        if known is None or _fit(entry.version, year) < _fit(known.version, year):
            best[entry.code] = entry
    nearest = min(_fit(entry.version, year) for entry in best.values())
    return [entry for entry in best.values() if _fit(entry.version, year) == nearest]


DEFAULT_YEAR = 2024
"""Year that is assumed where a document names none: most of those in circulation are of the years around it."""


@lru_cache(maxsize=1000)
def _fit(version: str, year: int | None) -> tuple[int, int]:
    """How far a version is from a year, least first: in force and newest, else the soonest to come."""
    start = in_force_from(version)
    if start is None:
        return (0, 0)
    distance = (year or DEFAULT_YEAR) - start
    return (0, distance) if distance >= 0 else (1, -distance)


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
    parents: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for link in extraction.candidates:
        parents[link.child].append((-link.weight, link.parent))
    codes: dict[str, str] = {}
    found: dict[str, list[Match]] = {}
    for level in MATCH_LEVELS:
        for node in extraction.nodes:
            if node.level == level and (node.name or node.names):
                above = next((codes[p] for _, p in sorted(parents[node.id]) if p in codes), None)
                found[node.id] = _match_node(matcher, node, above, extraction.document.year)
                first = found[node.id][0]
                if first.status == "matched" and first.code is not None:
                    codes[node.id] = first.code
    return [match for node in extraction.nodes for match in found.get(node.id, [])]


def _match_node(matcher: Matcher, node: Node, parent_code: str | None, year: int | None) -> list[Match]:
    """The matches of one node's names."""
    matches = []
    for raw in node.names or [node.name or ""]:
        decided = matcher.match(raw, node.level, parent_code, year, node.code)
        fields = {**decided.to_json(), "level": node.level}
        matches.append(Match(node=node.id, **fields))
    return matches
