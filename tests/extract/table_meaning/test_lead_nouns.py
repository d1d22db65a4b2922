"""A level's noun before all of a table's names is a lead word; before some it is part of them."""

from __future__ import annotations

from pipeline.extract.table_meaning.entities import Entity
from pipeline.extract.table_meaning.lead_nouns import drop_lead_nouns
from pipeline.record import Level


def names(level: Level, *texts: str) -> list[str | None]:
    entities = [Entity(level, row, 0, 1, (0, 0, 1, 1), name=text) for row, text in enumerate(texts)]
    drop_lead_nouns(entities)
    return [entity.name for entity in entities]


def test_a_noun_before_all_names_is_dropped() -> None:
    assert names("kegiatan", "Kegiatan Rapat Kerja", "KEGIATAN Reses", "Kegiatan Pelatihan") == [
        "Rapat Kerja",
        "Reses",
        "Pelatihan",
    ]
    assert names("sub_kegiatan", "Sub Kegiatan A1", "Sub-Kegiatan B1", "SUB KEG. C1") == ["A1", "B1", "C1"]


def test_a_noun_before_some_or_few_names_is_kept() -> None:
    assert names("kegiatan", "Kegiatan Reses", "Rapat Kerja", "Kegiatan Pelatihan")[0] == "Kegiatan Reses"
    assert names("kegiatan", "Kegiatan Reses", "Kegiatan Pelatihan")[0] == "Kegiatan Reses"
    assert names("program", "Program A", "Program B", "Program C") == ["Program A", "Program B", "Program C"]
