"""Which version of the nomenclature a name is looked up in: the one in force in the document's year, before all others."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from pipeline.normalize.nomenclature import Entry, Nomenclature

DEFAULT_YEAR = 2024
"""Year that is assumed where a document names none: most of those in circulation are of the years around it."""

Distance = tuple[int, int]
"""How far a version is from a year: in force (0), out of force (1), to come (2); and by how many years."""


class VersionsInForce:
    """The versions of one nomenclature by how well they fit a year."""

    def __init__(self, nomenclature: Nomenclature) -> None:
        self._validity = {version: nomenclature.validity(version) for version in nomenclature.versions}
        self.distance = lru_cache(maxsize=1000)(self._distance)

    def _distance(self, version: str, year: int | None) -> Distance:
        """How far a version is from a year, least first: in force and newest, else the last one before, else to come."""
        validity, wanted = self._validity[version], year or DEFAULT_YEAR
        if validity.first is None:
            return (0, 0)
        if wanted < validity.first:
            return (2, validity.first - wanted)
        return (0 if validity.last is None or wanted <= validity.last else 1, wanted - validity.first)

    def in_force(self, version: str, year: int | None) -> bool:
        """Whether documents of a year use a version."""
        return self.distance(version, year)[0] == 0

    def expired(self, version: str, year: int | None) -> bool:
        """Whether documents of a year no longer use a version."""
        return self.distance(version, year)[0] == 1

    def current(self, entries: Iterable[Entry], year: int | None) -> list[Entry]:
        """Of entries of one name, those of the version that fits the year best; each code once."""
        best: dict[tuple[str, str | None], Entry] = {}
        for entry in entries:
            known = best.get((entry.code, entry.government))
            if known is None or self.distance(entry.version, year) < self.distance(known.version, year):
                best[entry.code, entry.government] = entry
        nearest = {g: min(self.distance(e.version, year) for e in best.values() if e.government == g) for _, g in best}
        return [entry for entry in best.values() if self.distance(entry.version, year) == nearest[entry.government]]
