"""Statements that name in brackets the ones that they serve."""

from __future__ import annotations

import pytest

from pipeline.extract.diagrams.served import take_served
from pipeline.record import Level
from tests.extract.drafts import draft

TEXT = "Meningkatnya tertib administrasi"


@pytest.mark.parametrize(
    ("behind", "serves"),
    [
        ("(mendukung Sasaran 1)", ("sasaran", (1,))),
        ("(mendukung Sasaran 1 dan 2)", ("sasaran", (1, 2))),
        ("(Menunjang Tujuan 2, 3)", ("tujuan", (2, 3))),
    ],
)
def test_the_brackets_are_no_part_of_the_statement(behind: str, serves: tuple[Level, tuple[int, ...]]) -> None:
    one = draft(0, 0, 0, statement=f"{TEXT} {behind}")
    take_served([one])
    assert (one.statement, one.serves) == (TEXT, serves)


@pytest.mark.parametrize("behind", ["(mendukung kota 1)", "(10 kecamatan)", "(mendukung Sasaran RPJMD)", "mendukung Sasaran 1"])
def test_other_brackets_stay(behind: str) -> None:
    one = draft(0, 0, 0, statement=f"{TEXT} {behind}")
    take_served([one])
    assert (one.statement, one.serves) == (f"{TEXT} {behind}", None)
