"""From how names fit to one probability: evidence feature by feature, with fitted weights.

Each official name that may be meant gets the sum of its evidence (log odds against "no counterpart"); the probabilities of
all of them and of "none" add up to one. Weights are in ``name_weights.toml``, fitted by ``benchmarks/matching/fit.py`` on
hand-made cases; nothing here knows how.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from pipeline.normalize.name_index import Hit
from pipeline.value import value_class

MEANINGS = {
    "base": "a name that shares rare words has a counterpart",
    "exact": "equal up to case, punctuation, spaces, abbreviations and level words",
    "letters": "share of letters that differ",
    "lost": "official words that are missing, in rare words",
    "lost_share": "official words that are missing, of all",
    "added": "printed words that are not official, in rare words",
    "added_share": "printed words that are not official, of all",
    "lost_object": "what the official name is about that is missing, of all that it is about",
    "added_object": "what the printed name is about that the official one is not, of all that it is about",
    "near": "official words exchanged for known ones like them, in rare words",
    "alias": "brackets left out",
    "thin": "the official name has few words that tell",
    "vague": "the printed name has few words that tell",
    "opening": "opens as a statement, indicator or office does",
    "action": "begins with another known word (pembangunan, pemeliharaan)",
    "partial": "the lists hold a few bidang urusan only",
    "carried_on": "is what an old name lives on as",
    "parent": "stands under the parent that the document names (1), or another (-1)",
    "bidang": "is of the bidang urusan of the document's programs (1), or another (-1), where no parent is known",
    "code": "has the printed code",
    "other_code": "has another code than the printed one",
    "other_government": "is for provinces where the document is a kabupaten's or kota's, or the other way round",
    "special": "is for the special autonomy of a few provinces",
    "not_in_force": "its version is not in force in the document's year",
    "other_level": "is a kegiatan where a sub kegiatan is printed, or the other way round",
    "old_words": "fits with words of today in place of those that a law has replaced: for a steward to confirm",
    "local": "fits without the place, year or office that is printed with it: for a steward to confirm",
}
"""What each kind of evidence says, in the order in which it is told."""
FEATURES = tuple(MEANINGS)
OF_ENTRY = frozenset({"code", "other_code", "other_government", "special", "not_in_force"})
"""Evidence of an entry that is told wherever its name is printed, and leaves it certain."""
MANY_WORDS = 2.0
"""Rare words from which one more lost or added says no more."""
THIN = 1.5
"""Rare words that an official name holds from which it is told from others with ease."""
VAGUE = 1.0
"""Rare words that a printed name holds from which it says what it means: "Koordinasi dan Penyusunan" does not."""


@value_class
class Evidence:
    """One feature of the best candidate: its value, and what it adds to the log odds."""

    feature: str
    value: float
    adds: float


BY_STEWARD = Evidence("steward", 1.0, 0.0)
"""What a decision of a steward is told by, in place of evidence that was weighed."""
BY_STEWARD_MEANS = "a steward has decided so"


@dataclass(frozen=True, slots=True)
class Model:
    """Fitted weights by feature, in the order in which evidence is told; the probabilities from which a name is taken, or shown
    to a steward. ``old`` is the model for documents of before the nomenclature, null where it is no other.
    """

    weights: Mapping[str, float]
    matched: float
    review: float
    old: Model | None = None

    def for_documents(self, old: bool) -> Model:
        """The model for documents of before the nomenclature (``old``) or of its time.

        Names of before are of another list and mostly longer or shorter than what carries them on: there, a likeness says less,
        and a word more or less is no great matter.
        """
        return self.old if old and self.old is not None else self

    def log_odds(self, values: Mapping[str, float]) -> float:
        """The sum of the evidence."""
        return sum([self.weights.get(name, 0.0) * value for name, value in values.items() if value])

    @property
    def least_certain(self) -> float:
        """The sum of the evidence of its words that a name has at least which is certain without regard to where it stands."""
        best = sum(max(0.0, self.weights.get(name, 0.0)) for name in OF_ENTRY)
        return math.log(self.matched / (1.0 - self.matched)) - best

    def explain(self, values: Mapping[str, float]) -> tuple[Evidence, ...]:
        """The evidence, feature by feature, without what says nothing."""
        told = [(name, weight, value) for name, weight in self.weights.items() if (value := values.get(name))]
        return tuple([Evidence(name, round(value, 4), round(weight * value, 4)) for name, weight, value in told])


def name_features(hit: Hit, weight: float, alias: bool, opening: bool, action: bool, partial: bool) -> dict[str, float]:
    """The evidence of the names alone; ``weight`` is the official name's, in rare words.

    An ``alias`` is short of its brackets; ``opening`` tells that the printed name opens as no name does, ``action`` that it
    opens as another one, ``partial`` that the lists hold but a few bidang urusan: then most names have no counterpart in them.
    """
    return {
        "base": 1.0,
        "exact": float(hit.exact),
        "letters": 1.0 - hit.letters,
        "lost": min(hit.lost, MANY_WORDS),
        "lost_share": hit.lost_share,
        "added": min(hit.added, MANY_WORDS),
        "added_share": hit.added_share,
        "near": min(hit.near, MANY_WORDS),
        "alias": float(alias),
        "thin": 0.0 if hit.exact else max(0.0, THIN - weight),
        "vague": 0.0 if hit.exact else max(0.0, VAGUE - hit.printed),
        "opening": float(opening),
        "action": float(action),
        "partial": float(partial),
    }


def context_features(
    parent: bool | None, bidang: bool | None, code: bool | None, government: bool, special: bool, in_force: bool,
    carried_on: bool = False, other_level: bool = False,
) -> dict[str, float]:  # fmt: skip
    """The evidence of what stands around a name, without what says nothing; null where the document does not tell.

    ``government`` tells whether the entry is for the document's, ``special`` that it is for the special autonomy of a
    few provinces, ``in_force`` whether its version is, ``carried_on`` that it has another name now than the one it is found by,
    ``other_level`` that it is on the level beside the printed one.
    """
    told = {
        "carried_on": float(carried_on),
        "parent": _agrees(parent),
        "bidang": _agrees(bidang),
        "code": float(code is True),
        "other_code": float(code is False),
        "other_government": float(not government),
        "special": float(special),
        "not_in_force": float(not in_force),
        "other_level": float(other_level),
    }
    return {name: value for name, value in told.items() if value}


def _agrees(told: bool | None) -> float:
    """1 where something agrees, -1 where it does not, 0 where nobody knows."""
    return 0.0 if told is None else 1.0 if told else -1.0


def opens_otherwise(printed: str, official: str) -> bool:
    """Whether a printed name opens as a statement, an indicator or an office does, and the official one does not (keys)."""
    first = printed.partition(" ")[0]
    return first != official.partition(" ")[0] and bool(_openings().match(first))


@lru_cache
def _openings() -> re.Pattern[str]:
    held = tomllib.loads(files("pipeline.normalize").joinpath("name_openings.toml").read_text(encoding="utf-8"))
    words = [re.escape(word).replace(r"\*", r"\w*nya") for kind in held.values() for word in kind]
    return re.compile(rf"(?:{'|'.join(words)})$")


def probabilities(log_odds: Sequence[float]) -> list[float]:
    """The probability of each of several exclusive answers, of which none may be right."""
    if not log_odds:
        return []
    top = max(0.0, *log_odds)
    powers = [math.exp(value - top) for value in log_odds]
    total = math.exp(-top) + sum(powers)
    return [power / total for power in powers]


@lru_cache
def fitted_model() -> Model:
    """The model with the weights that ship with the project."""
    text = files("pipeline.normalize").joinpath("name_weights.toml").read_text(encoding="utf-8")
    held = tomllib.loads(text)
    decision, before = held["decision"], held["before"]
    old = Model(before["weights"], decision["matched"], before["review"])
    return Model(held["weights"], decision["matched"], decision["review"], old)
