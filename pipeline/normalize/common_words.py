"""Words that offices use often enough to be no misprint of each other: "kualitas" and "kapasitas" are two words."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import lru_cache
from importlib.resources import files

from pipeline.normalize.text import fold

OFTEN = 3
"""Times that a word stands in the official lists, so that it is no slip in them."""
VERBS = frozenset(
    f"{verb}nya"
    for verb in (
        "meningkat", "menguat", "menurun", "membaik", "meluas", "menyeluruh", "merata", "mantap", "terwujud", "tersedia",
        "terlaksana", "terselenggara", "terkelola", "terpenuhi", "tercipta", "tercapai", "tersusun", "terbangun", "terbina",
        "terlayani", "tertata", "terjaga", "terpelihara", "terkendali", "terlindungi", "terlindung", "tersalur", "terdata",
        "terfasilitasi", "terintegrasi", "terpantau", "terawasi", "terkoordinasi", "terdampingi", "tersosialisasi", "terlatih",
        "terbentuk", "terjamin", "terjalin", "tertangani", "tertib", "berkembang", "bertambah", "berkurang", "berfungsi",
        "optimal", "efektif", "efisien",
    )
)  # fmt: skip
"""First words of statements: each says another thing."""
TERMS = frozenset(
    (
        "crosscutting", "cutting", "outcome", "output", "impact", "ultimate", "intermediate", "immediate", "strategic",
        "tactical", "operational", "critical", "success", "factor", "factors", "cascading", "visi", "misi", "tujuan", "sasaran",
        "strategis", "taktikal", "operasional", "indikator", "target", "realisasi", "capaian", "kondisi", "antara",
    )
)  # fmt: skip
"""Words with which documents of performance name their parts, many of which the official lists lack."""


def both_common(a: str, b: str) -> bool:
    """Whether two folded words are different words in common use, neither of which holds the other."""
    return a != b and a not in b and b not in a and _is_common(a) and _is_common(b)


def _is_common(word: str) -> bool:
    return word in VERBS or word in official_words()


def is_known_word(word: str) -> bool:
    """Whether a folded word stands in the official lists, begins statements or names parts of such documents."""
    return _is_common(word) or word in TERMS


def both_official(a: str, b: str) -> bool:
    """Whether two folded texts name two things in the official lists, new or old, so that neither is a slip in the other."""
    known = _official_names()
    return a != b and a in known and b in known and not known[a] & known[b]


@lru_cache
def _official_names() -> dict[str, frozenset[str]]:
    """The codes that each folded name of the lists has had; of an old name that has none, the name."""
    folder = files("pipeline.normalize")
    lines = [line.split("\t") for line in folder.joinpath("nomenclature.tsv").read_text("utf-8").splitlines()[1:]]
    named = [(fold(cells[3]), cells[1]) for cells in lines]
    old = folder.joinpath("successions.tsv").read_text("utf-8").splitlines()[1:]
    named += [(name, name) for name in (fold(line.split("\t")[1]) for line in old)]
    out: dict[str, set[str]] = defaultdict(set)
    for name, code in named:
        out[name].add(code)
    return {name: frozenset(codes) for name, codes in out.items()}


@lru_cache
def official_words() -> frozenset[str]:
    """Words of the official names and indicators."""
    folder = files("pipeline.normalize")
    counts: Counter[str] = Counter()
    for line in folder.joinpath("nomenclature.tsv").read_text("utf-8").splitlines()[1:]:
        counts.update(fold(line.split("\t")[3]).split())
    for line in folder.joinpath("indicator_words.tsv").read_text("utf-8").splitlines()[1:]:
        word, count = line.split("\t")
        counts[word] += int(count)
    return frozenset(word for word, count in counts.items() if count >= OFTEN and word.isalpha())
