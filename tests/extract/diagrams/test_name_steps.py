"""Names under named programs: what level they are of, whoever answers for them."""

from __future__ import annotations

import pytest

from pipeline.extract.diagrams.drafts import Tier
from pipeline.extract.diagrams.links import Link
from pipeline.extract.diagrams.name_steps import name_steps
from pipeline.extract.diagrams.tiers import assign_levels, levels_from_tiers
from pipeline.record import Level
from tests.extract.drafts import draft, reading

ESELON = [Tier((0, 0, 100, 20), "program", "ESELON III"), Tier((200, 0, 300, 20), "sub_kegiatan", "ESELON IV")]


@pytest.mark.parametrize(
    ("texts", "level"),
    [
        (["Layanan Perpustakaan Keliling", "Pameran Arsip"], "kegiatan"),
        (["Layanan Perpustakaan Keliling", "Tersedianya arsip"], "sub_kegiatan"),
    ],
)
def test_names_by_a_label_of_positions_are_kegiatan_of_a_named_program(texts: list[str], level: Level) -> None:
    program = draft(0, 0, 50, names=["Program Arsip"])
    below = [draft(k, 200, 50 * k, statement=text) for k, text in enumerate(texts, 1)]
    drawn = reading([program, *below], ESELON)
    levels_from_tiers(drawn, "right")
    assign_levels(drawn, [Link(0, 1, "connector", 0.96)], "right", {})
    assert [d.level for d in below] == [level] * len(below)


@pytest.mark.parametrize(("names", "level"), [(["Program Arsip"], "kegiatan"), ([], "sub_kegiatan")])
def test_a_name_under_a_named_program_is_its_kegiatan_though_a_kasi_answers(names: list[str], level: Level) -> None:
    drafts = [
        draft(0, 0, 0, level="program", names=names),
        draft(1, 0, 100, statement="Pameran Arsip", holder="Kasi Arsip", level="sub_kegiatan", by_holder=True),
    ]
    name_steps(drafts, [Link(0, 1, "connector", 0.96)])
    assert drafts[1].level == level
