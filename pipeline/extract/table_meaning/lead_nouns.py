"""The noun of their level before all names of a table ("Kegiatan Penyediaan Jasa Surat", "Kegiatan Rapat Koordinasi" …): a lead
word, unlike that of a single name ("Kegiatan Reses")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from pipeline.extract.table_meaning.entities import Entity
from pipeline.record import Level

LEAST_NAMES = 3
"""Names of a level that all begin with its noun: so many do not by chance."""
_NOUNS: Mapping[Level, re.Pattern[str]] = {
    "kegiatan": re.compile(r"^kegiatan\s+(?=\w)", re.IGNORECASE),
    "sub_kegiatan": re.compile(r"^sub\s*-?\s*(?:kegiatan|keg\.?)\s+(?=\w)", re.IGNORECASE),
}


def drop_lead_nouns(entities: Iterable[Entity]) -> None:
    """Takes the noun from the names of each level of which every one begins with it; "Program" belongs to the name."""
    named: dict[Level, list[Entity]] = {level: [] for level in _NOUNS}
    for entity in entities:
        if entity.name and entity.level in named:
            named[entity.level].append(entity)
    for level, own in named.items():
        noun = _NOUNS[level]
        if len(own) >= LEAST_NAMES and all(noun.match(entity.name or "") for entity in own):
            for entity in own:
                entity.name = noun.sub("", entity.name or "")
