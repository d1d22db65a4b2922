"""Old names that live on: which entries carry each of them on, and when a printed name is one of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Container, Mapping, Sequence

from pipeline.normalize.governments import code_rarity, general_identity
from pipeline.normalize.indicators import fillers
from pipeline.normalize.name_index import Hit, NameIndex
from pipeline.normalize.nomenclature import Entry, Nomenclature, level_of_code, support_code
from pipeline.normalize.successions import all_successions

OLD_NAME = 0.6
"""Likeness (0 to 1) from which a printed name may be an old one that is known to live on: what has less in common is another."""
EXCHANGED = {"program": 0.15, "kegiatan": 0.25, "sub_kegiatan": 0.25}
"""Share of words that each of two names has and the other lacks, from which one is not the other: old names are alike. Programs
are printed as the list has them; kegiatan an office words."""
SAME_WORK = frozenset({"optimalisasi", "pelaksanaan", "peningkatan", "penyelenggaraan"})
"""Words before a work that leave it the same: the control of pollution may be printed for its increase."""
WORK = frozenset(
    {
        "atau", "bagi", "daerah", "dalam", "dan", "dari", "dengan", "di", "fasilitasi", "kabupaten", "ke", "kegiatan",
        "kewenangan", "koordinasi", "kota", "layanan", "optimalisasi", "pada", "pelaksanaan", "pelayanan", "pembinaan",
        "pemberdayaan", "pemberian", "pengelolaan", "pengembangan", "penguatan", "peningkatan",
        "penyediaan", "penyelenggaraan", "penyusunan", "program", "provinsi", "satu", "1", "serta", "sinkronisasi",
        "tingkat", "untuk", "yang",
    }
)  # fmt: skip
"""Words that say what is done, or for whom, and stand for each other between an old name and its successor; what a name is about
are all its others."""
ABROAD = "luar"
"""A word that makes the opposite of a name: journeys out of the region, work outside of homes."""

Carried = Mapping[tuple[str, str], list[Entry]]
"""Levels and keys without spaces of old names, with the entries that carry them on; none where nothing does."""


def carriers(nomenclature: Nomenclature, key_of: Callable[[str], str]) -> dict[tuple[str, str], list[Entry]]:
    """The old names of the table with the entries that carry them on.

    These are all that have the successor's name in its program, whatever number a version or government gives it; a
    government in the name makes no difference. An old name whose successor is not in these lists is left out.
    """
    olds = all_successions()
    wanted = {(level_of_code(old.successor), _program(old.successor)) for old in olds}
    named: dict[tuple[str, str, tuple[str, ...]], list[Entry]] = defaultdict(list)
    for entry in nomenclature.entries:
        place: tuple[str, str] = entry.level, _program(entry.code)
        if place in wanted and code_rarity(entry.code) <= 1:
            named[(*place, telling(key_of(entry.name)))].append(entry)
    found: dict[tuple[str, str], list[Entry]] = {}
    for old in olds:
        place = level_of_code(old.successor) or "", _program(old.successor)
        carried = _in_its_kegiatan(old.successor, named.get((*place, telling(key_of(old.successor_name))), []))
        if carried or not old.successor:
            found.setdefault((old.level, key_of(old.name).replace(" ", "")), []).extend(carried)
    return found


def _in_its_kegiatan(successor: str, carried: list[Entry]) -> list[Entry]:
    """Of the entries of one name in a program those of the successor's own kegiatan, where a list has several.

    Each kind of school has its furniture.
    """
    if not successor:
        return []
    lists = Counter((entry.version, entry.government) for entry in carried)
    above = general_identity(successor).rpartition(".")[0]
    own = [entry for entry in carried if general_identity(entry.code).rpartition(".")[0] == above]
    return own if own and max(lists.values()) > 1 else carried


def old_names(
    level: str, groups: Mapping[str, Container[str]], carried: Carried, key_of: Callable[[str], str]
) -> dict[str, list[Entry]]:
    """A level's old names (keys) that no entry has, with the entries that carry them on, of whatever level; none where none does.

    A kegiatan's may be a sub kegiatan's now: then it is no old name. ``groups`` are the lists' keys without spaces, by level.
    """
    found = {}
    for old in all_successions():
        key = key_of(old.name)
        tight = key.replace(" ", "")
        on = carried.get((level, tight)) if old.level == level else None
        taken = groups.values() if on and level != "program" else (groups[level],)
        if on is not None and not any(tight in names for names in taken):
            found[key] = on
    return found


def is_old_name(level: str, index: NameIndex, key: str, hit: Hit, given_up: float) -> bool:
    """Whether a printed name may be the old one that was found, ``given_up`` the likeness of one that nothing carries on.

    One that does something else first is another: the planning of a network is not its building; or that does it elsewhere.
    """
    if hit.score < OLD_NAME or hit.score <= given_up or min(hit.lost_share, hit.added_share) > EXCHANGED[level]:
        return False
    words = index.keys[hit.name].split()
    if (ABROAD in key.split()) != (ABROAD in words):
        return False
    first = words[0]
    return first in SAME_WORK or not index.lacks_its_opening(key, hit.name)


def objects_apart(index: NameIndex, key: str, place: int) -> dict[str, float]:
    """The evidence of what a printed name and one of the index are about: the share of each that the other lacks, 0 to 1."""
    lost, added = index.words_apart(key, place)
    return {
        "lost_object": _object_share(lost, index.weighed(index.keys[place])),
        "added_object": _object_share(added, index.weighed(key)),
    }


def _object_share(missing: Sequence[tuple[str, float]], words: Sequence[tuple[str, float]]) -> float:
    """The weight of missing words that are no work, of all such words of a name."""
    told = sum([weight for word, weight in words if word not in WORK])
    return sum([weight for word, weight in missing if word not in WORK]) / told if told else 0.0


def telling(key: str) -> tuple[str, ...]:
    """The words of a key without those that make no difference, such as whose the government is."""
    return tuple([word for word in key.split() if word not in fillers()])


def _program(code: str) -> str:
    """The code of the program that an entry is of, or under ("1.06.04")."""
    return ".".join(support_code(code).split(".")[:3])
