"""What speaks for a printed indicator being an official one, and what against it: features of the words and of their place.

Weights are in ``indicator_weights.toml``, fitted by ``benchmarks/matching/fit_indicators.py`` on hand-made cases.
"""

from __future__ import annotations

import tomllib
from collections.abc import Set
from functools import lru_cache
from importlib.resources import files

from rapidfuzz.distance import OSA

from pipeline.normalize.indicator_form import Form, alike_heads, object_words, unit_kind, vocabulary
from pipeline.normalize.indicator_likeness import stem
from pipeline.normalize.name_model import Model
from pipeline.value import value_class

MEANINGS = {
    "base": "an indicator that shares rare words has a counterpart",
    "exact": "equal up to case, punctuation, abbreviations, regions and words that make no difference",
    "letters": "share of letters that differ",
    "lost": "official words that neither the indicator nor its node has, of all",
    "implied": "official words that the node has in the indicator's stead, of all",
    "added_share": "printed words that are not official, nor in the names above it, of all",
    "thin": "the official indikator has few words that tell",
    "vague": "the printed indicator has few words that tell",
    "other_kind": "another kind of figure: a share, an index, a count",
    "no_kind": "a statement, where the official one counts",
    "other_object": "begins with another thing that is counted; of two words for persons nobody knows",
    "paper": "only one of them begins with a document or report",
    "unit": "the unit is the official one (1), or of another kind (-1)",
    "own": "is the indikator of the sub kegiatan that the node means (1), or not (-1); as far as the node is sure",
    "below": "is of a sub kegiatan below the program or kegiatan that the node means (1), or not (-1)",
    "upper": "stands on a program or kegiatan",
    "strategic": "stands on a tujuan or sasaran",
    "other_level": "stands on an activity, or nobody knows where",
    "other_government": "is for provinces where the document is a kabupaten's or kota's, or the other way round",
    "special": "is for the special autonomy of a few provinces",
    "not_in_force": "its version is not in force in the document's year",
    "partial": "the lists hold a few bidang urusan only",
}  # fmt: skip
"""What each kind of evidence says, in the order in which it is told."""
FEATURES = tuple(MEANINGS)
THIN, VAGUE = 1.2, 1.0
"""Rare words that an official, and a printed, indicator holds from which it is told from others with ease."""
STRATEGIC = frozenset({"visi", "misi", "tujuan_daerah", "sasaran_daerah", "tujuan", "sasaran", "strategi", "arah_kebijakan"})
UPPER = frozenset({"program", "kegiatan"})
PIECE = unit_kind("unit")
"""Kind of the units that say no more than that pieces are counted."""
SLIPS, SLIPS_OF_LONG, LONG_WORD = 1, 2, 8
"""Letters in which two spellings of one word may differ, and those of a word of so many letters."""
PAPER = "paper"
"""Kind of the units of documents and reports, which offices count where they should count what these are about."""

PLACED = frozenset({"own", "below", "upper", "strategic", "other_level"})
"""Evidence of the node (:func:`place_features`)."""

Words = list[tuple[str, float]]
"""Words with their weights."""


@value_class
class Apart:
    """What two indicators do not share, in rare words; ``implied`` are official words that the node has.

    Printed words that the official program, kegiatan and sub kegiatan have are not ``added``: they say where, not what.
    """

    lost: float
    implied: float
    added: float


def apart(printed: Form, official: Form, lost: Words, added: Words, node: Set[str], above: Set[str]) -> Apart:
    """What remains where words of one stem (``dipelihara``, ``pemeliharaan``) are one.

    ``lost`` and ``added`` are the words that only one of them has; ``node`` are the stems of the node's words, ``above`` those of
    the official entries that the official indikator is of.
    """
    mine, theirs = stems(printed.words), stems(official.words)
    missing = [(root, weight) for word, weight in lost if (root := stem(word)) not in mine]
    more = [(root, weight) for word, weight in added if (root := stem(word)) not in theirs]
    return Apart(
        sum([weight for root, weight in missing if root not in node]),
        sum([weight for root, weight in missing if root in node]),
        sum([weight for root, weight in more if root not in above]),
    )


@lru_cache(maxsize=2_048)
def stems(words: tuple[str, ...]) -> frozenset[str]:
    """The stems of a name's words."""
    return frozenset(map(stem, words))


def name_features(
    printed: Form, official: Form, rest: Apart, letters: float, weights: tuple[float, float], texts: tuple[str, str]
) -> dict[str, float]:
    """The evidence of the words; ``letters`` is their likeness (0 to 1), ``weights`` are those of the official and the
    printed words, in rare words, ``texts`` the official and the printed text with their abbreviations written out."""
    theirs, mine = weights
    exact = printed.tight == official.tight
    return {
        "base": 1.0,
        "exact": float(exact),
        "letters": 1.0 - letters,
        "lost": rest.lost / (theirs or 1.0),
        "implied": rest.implied / (theirs or 1.0),
        "added_share": rest.added / (mine or 1.0),
        "thin": 0.0 if exact else max(0.0, THIN - theirs),
        "vague": 0.0 if exact else max(0.0, VAGUE - mine),
        "other_kind": float(not alike_heads(printed.heads, official.heads)),
        "no_kind": float(not printed.heads and bool(official.heads)),
        **({} if exact else _objects(printed, official, *texts)),
        "unit": _units(printed, official),
    }


def best_case(model: Model, exact: bool, kind_known: bool, partial: float) -> float:
    """The most that the words of an indicator can add up to before it is held against any official one, in log odds.

    ``exact`` tells whether it is equal to one, ``kind_known`` whether any official one is a figure of its kind.
    """
    known = {"exact": float(exact), "other_kind": float(not kind_known), "partial": partial}
    unknown = {name: 1.0 for name in MEANINGS if model.weights.get(name, 0.0) > 0 and name not in PLACED}
    return model.log_odds(unknown | known)


@lru_cache(maxsize=4_096)
def place_features(level: str | None, own: float, below: float) -> dict[str, float]:
    """The evidence of the node: its level, and how far the official indikator is of what the node means (-1 to 1)."""
    told = {
        "own": own,
        "below": below,
        "upper": float(level in UPPER),
        "strategic": float(level in STRATEGIC),
        "other_level": float(level is None or level == "aktivitas"),
    }
    return {name: value for name, value in told.items() if value}


def _units(printed: Form, official: Form) -> float:
    """1 where both count in units of one kind, -1 where in others, 0 where one does not tell."""
    mine, theirs = printed.measured_in, official.measured_in
    if not mine or not theirs or "plain" in (mine, theirs):
        return 0.0
    return 1.0 if mine == theirs else -1.0


def _objects(printed: Form, official: Form, official_text: str, printed_text: str) -> dict[str, float]:
    """Whether two names count other things: their first words differ, or only one is a paper."""
    mine, theirs = object_words(printed_text), object_words(official_text)
    if not mine or not theirs:
        return {}
    return {
        "other_object": float(not same_object(mine, theirs)),
        "paper": float((printed.counted == PAPER) != (official.counted == PAPER)),
    }


@lru_cache(maxsize=256)
def same_object(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether two names count the same thing: their first words are of one stem, misspelt, or both for persons. A piece word
    before it is none of it: "Jumlah unit rumah" counts what "Jumlah rumah" does.
    """
    firsts = [(mine[0], theirs[0])]
    if unit_kind(mine[0]) == PIECE and len(mine) > 1:
        firsts.append((mine[1], theirs[0]))
    if unit_kind(theirs[0]) == PIECE and len(theirs) > 1:
        firsts.append((mine[0], theirs[1]))
    return any(_alike(one, other) for one, other in firsts)


def _alike(one: str, other: str) -> bool:
    first, second = stem(one), stem(other)
    slips = SLIPS_OF_LONG if min(len(one), len(other)) >= LONG_WORD else SLIPS
    return first == second or {first, second} <= _persons() or OSA.distance(one, other, score_cutoff=slips) <= slips


@lru_cache
def _persons() -> frozenset[str]:
    return frozenset(map(stem, vocabulary()["persons"]))


@lru_cache
def indicator_model() -> Model:
    """The model with the weights that ship with the project."""
    text = files("pipeline.normalize").joinpath("indicator_weights.toml").read_text(encoding="utf-8")
    held = tomllib.loads(text)
    return Model(held["weights"], held["decision"]["matched"], held["decision"]["review"])
