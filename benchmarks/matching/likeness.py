"""How far likeness alone finds what carries on an old name: why pokin has a table of successions, and no such route.

    python -m benchmarks.matching.likeness [LISTS]

Each kegiatan of ``successions.tsv`` is looked up, as if it were not in the table, among the kegiatan and sub kegiatan in force of
the bidang urusan that its successor is of (one that nothing carries on: of its neighbours' in the table). The evidence (the
rarest word in common, words lost and added, letters, what is done) is weighed by weights that have seen no name of the same
bidang. Printed: how many are proposed from a probability on, and how many of these are right.
"""

from __future__ import annotations

import math
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.matching.cases import REFERENCE, load_lists
from benchmarks.matching.logit import fit_weights
from pipeline.normalize.governments import bidang_of_code, code_rarity, general_identity
from pipeline.normalize.name_index import NameIndex
from pipeline.normalize.name_keys import name_key
from pipeline.normalize.name_model import probabilities
from pipeline.normalize.nomenclature import Entry, Nomenclature
from pipeline.normalize.old_words import in_words_of_today
from pipeline.normalize.successions import Succession, known_successions

IN_FORCE = "900.1.15.5-1317/2023"
FEATURES = ("base", "rare", "lost", "added", "letters", "action")
FOR = frozenset({"base", "rare"})
PARTS, NEIGHBOURS = 8, 4
"""Parts of the bidang urusan of which each is left out once; rows before and behind one that tell its bidang."""
SUPPORT = "X.XX"


@dataclass(frozen=True, slots=True)
class Looked:
    """An old name with its candidates' identities and evidence, and which of them carries it on."""

    bidang: str
    meant: str | None
    found: tuple[str, ...]
    evidence: Any

    @property
    def place(self) -> int | None:
        """The place of what carries it on, or of something below that, among the candidates."""
        return next((at for at, one in enumerate(self.found) if self.is_right(one)), None)

    def is_right(self, found: str) -> bool:
        """Whether a candidate is what carries the name on, or below it."""
        return self.meant is not None and f"{found}.".startswith(f"{self.meant}.")


def look_up(lists: Nomenclature) -> list[Looked]:
    """All kegiatan of the table that no list has by their own name, with their candidates."""
    entries: dict[str, list[Entry]] = defaultdict(list)
    for level in ("kegiatan", "sub_kegiatan"):
        for entry in lists.by_level(level, IN_FORCE):
            if code_rarity(entry.code) == 0:
                entries[_bidang(entry.code)].append(entry)
    held = {name_key(entry.name) for level in ("kegiatan", "sub_kegiatan") for entry in lists.by_level(level)}
    common = Counter(word for name in held for word in set(name.split()))
    indexes = {bidang: NameIndex([name_key(entry.name) for entry in own]) for bidang, own in entries.items()}
    told = [one for one in known_successions() if one.level == "kegiatan"]
    out = []
    for at, one in enumerate(told):
        bidang = _bidang(one.successor) if one.successor else _of_neighbours(told, at)
        if bidang is None or name_key(one.name) in held:
            continue
        key = in_words_of_today(name_key(one.name))
        hits = indexes[bidang].search(key)
        names = [indexes[bidang].keys[hit.name] for hit in hits]
        rare = [_rarest({*key.split()} & {*name.split()}, common, len(held)) for name in names]
        evidence = [
            [1.0, share, hit.lost_share, hit.added_share, 1.0 - hit.letters, indexes[bidang].opens_as_another(key, hit.name)]
            for hit, share in zip(hits, rare, strict=True)
        ]
        found = tuple(general_identity(entries[bidang][hit.name].code) for hit in hits)
        meant = general_identity(one.successor) if one.successor else None
        out.append(Looked(bidang, meant, found, np.array(evidence, dtype=float).reshape(len(found), len(FEATURES))))
    return out


def _rarest(words: set[str], common: Counter[str], names: int) -> float:
    """The weight of the rarest of some words, 1 for one that a single name of all has; 0 without words."""
    return max((math.log((names + 1) / max(1, common[word])) / math.log(names + 1) for word in words), default=0.0)


def _bidang(code: str) -> str:
    return bidang_of_code(code) or SUPPORT


def _of_neighbours(told: Sequence[Succession], at: int) -> str | None:
    near = [_bidang(one.successor) for one in told[max(0, at - NEIGHBOURS) : at + NEIGHBOURS + 1] if one.successor]
    return Counter(near).most_common(1)[0][0] if near else None


def proposals(looked: Sequence[Looked]) -> list[tuple[float, bool]]:
    """The probability of the first candidate of each name, by weights of other bidang, and whether it is right."""
    bidang = sorted({one.bidang for one in looked})
    out = []
    for part in range(PARTS):
        left = {name for at, name in enumerate(bidang) if at % PARTS == part}
        learnt = [(one.evidence, one.place) for one in looked if one.found and one.bidang not in left]
        weights = np.array(list(fit_weights(learnt, FEATURES, {}, FOR).values()))
        for one in looked:
            if one.found and one.bidang in left:
                chances = probabilities(list(one.evidence @ weights))
                best = int(np.argmax(chances))
                out.append((chances[best], one.is_right(one.found[best])))
    return out


def main() -> None:
    """Prints how many are proposed, and how many of these are right, from several probabilities on."""
    looked = look_up(load_lists(Path(sys.argv[1]) if len(sys.argv) > 1 else REFERENCE))
    told = proposals(looked)
    print(f"{len(looked)} old kegiatan, {sum(one.meant is not None for one in looked)} with a successor")
    for least in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        own = [right for chance, right in told if chance >= least]
        print(f"from {least}: {len(own)} proposed, {sum(own)} right")


if __name__ == "__main__":
    main()
