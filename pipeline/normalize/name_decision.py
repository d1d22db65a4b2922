"""From weighed answers to one decision about a printed name; the same for names of nodes and for indicators."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, Protocol

from pipeline.normalize.name_model import BY_STEWARD, Evidence, Model, probabilities
from pipeline.normalize.name_versions import VersionsInForce
from pipeline.normalize.nomenclature import INDIKATOR, Entry
from pipeline.value import value_class

Status = Literal["matched", "review", "none"]
FIRST_YEAR = 2020
"""First year of the nomenclature (Permendagri 90/2019); names of earlier years belong to another list."""
CANDIDATES = 5
"""Candidates that are handed on for a steward to choose from."""


@value_class
class Candidate:
    """An official name that may be meant, with its code and score (0 to 1)."""

    code: str
    name: str
    score: float
    version: str


@value_class
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

    def to_record(self) -> dict[str, Any]:
        """The decision as the record of a document keeps it: ``explanation`` is what each feature adds to the log odds."""
        return {**self.to_json(), "explanation": {evidence.feature: evidence.adds for evidence in self.explanation}}


class Weighed(Protocol):
    """An entry that may be meant, with the sum of its evidence; ``unsure`` is one that only a steward may take."""

    log_odds: float
    probability: float

    @property
    def entry(self) -> Entry:
        """The entry."""

    @property
    def values(self) -> Mapping[str, float]:
        """The evidence by feature."""

    @property
    def unsure(self) -> bool:
        """Whether a name is never ``matched`` with it, however probable it is."""


def give_probabilities(answers: Sequence[Weighed]) -> None:
    """Gives each of several exclusive answers its probability, of which none may be right."""
    for found, chance in zip(answers, probabilities([found.log_odds for found in answers]), strict=True):
        found.probability = chance


def concluded(raw: str, level: str | None, ranked: Sequence[Weighed], year: int | None, model: Model) -> NameMatch:
    """The decision about a name whose answers are ranked, the likeliest first; ``level`` null where nobody said which."""
    if not ranked:
        return NameMatch(raw, level, "none")
    best, entry = ranked[0], ranked[0].entry
    status, score = decide(best.probability, best.unsure, year, model), round(best.probability, 4)
    candidates = tuple(_candidate(found.entry, level, round(found.probability, 4)) for found in ranked[:CANDIDATES])
    told = model.for_documents(is_before(year)).explain(best.values)
    if status == "none":
        return NameMatch(raw, level, status, score, candidates=candidates, explanation=told)
    return _taken(raw, level or entry.level, status, entry, score, candidates, told)


def decided_by_steward(raw: str, level: str, entries: Iterable[Entry], versions: VersionsInForce, year: int | None) -> NameMatch:
    """What a steward has decided about a name, with the entry of the version that fits the year best."""
    entry = min(entries, key=lambda other: versions.distance(other.version, year), default=None)
    if entry is None:
        return NameMatch(raw, level, "none", 1.0, explanation=(BY_STEWARD,))
    return _taken(raw, level, "matched", entry, 1.0, (_candidate(entry, level, 1.0),), (BY_STEWARD,))


def decide(probability: float, unsure: bool, year: int | None, model: Model) -> Status:
    """Matched, or for a steward to look at, or refused; never matched what is ``unsure``, nor names of years before the list."""
    old = is_before(year)
    if probability >= model.matched:
        return "review" if unsure or old else "matched"
    return "review" if probability >= model.for_documents(old).review else "none"


def is_before(year: int | None) -> bool:
    """Whether a year is before the nomenclature; a document without a year is taken for one of its time."""
    return year is not None and year < FIRST_YEAR


def _taken(
    raw: str, level: str, status: Status, entry: Entry, score: float, candidates: tuple[Candidate, ...],
    told: tuple[Evidence, ...],
) -> NameMatch:  # fmt: skip
    unit = entry.satuan if level == INDIKATOR else None
    return NameMatch(raw, level, status, score, entry.code, _text(entry, level), entry.version, candidates, told, unit)


def _candidate(entry: Entry, level: str | None, score: float) -> Candidate:
    return Candidate(entry.code, _text(entry, level), score, entry.version)


def _text(entry: Entry, level: str | None) -> str:
    """What of an entry names of a level are matched with: its name, or its indikator."""
    return entry.indikator or "" if level == INDIKATOR else entry.name
