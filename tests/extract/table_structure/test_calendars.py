"""Months over a chart's columns are told together."""

from __future__ import annotations

import pytest

from pipeline.extract.table_structure.calendars import month_run

YEAR = list(range(1, 13))


@pytest.mark.parametrize(
    ("texts", "months"),
    [
        (["Jan", "Peb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nop", "Des"], YEAR),
        (["Jan", "", "PebMar", "Apr", "Mei", "Jun", "Jul", "Agt", "", "SepOkt", "", "NopDes"], YEAR),
        (list("JFMAMJJASOND"), YEAR),
        ([str(k) for k in YEAR], YEAR),
        (["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"], YEAR),
        (["April", "Mei", "Juni"], [4, 5, 6]),
        (["Jul.", "Agustus", "Sept", "Okt"], [7, 8, 9, 10]),
        (["Apr", "Jun", "Mei"], None),
        (["I", "II", "III", "IV"], None),
        (["1", "2", "3", "4", "5"], None),
        (["Target", "Realisasi", "Capaian"], None),
        (["Jan", "Feb"], None),
        ([], None),
    ],
)
def test_months_in_their_order(texts: list[str], months: list[int] | None) -> None:
    assert month_run(texts) == months


def test_months_that_were_lost_are_told_by_the_places_of_the_others() -> None:
    texts = ["Jan", "Peb", "Mar", "", "Mei", "Jun", "u", "", "Sep", "?", "Nop", "Des"]
    assert month_run(texts) == list(range(1, 13))
    assert month_run([*texts[1:], ""]) is None
    assert month_run(["Jan", "", "Mar", *[""] * 7, "Nop", "Des"]) is None
