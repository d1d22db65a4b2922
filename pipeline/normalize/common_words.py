"""Words that offices use often enough to be no misprint of each other: "kualitas" and "kapasitas" are two words."""

from __future__ import annotations

from collections import Counter
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


def both_common(a: str, b: str) -> bool:
    """Whether two folded words are different words in common use, neither of which holds the other."""
    return a != b and a not in b and b not in a and _is_common(a) and _is_common(b)


def _is_common(word: str) -> bool:
    return word in VERBS or word in official_words()


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
