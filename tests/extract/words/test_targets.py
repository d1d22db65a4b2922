"""Figures of several years in one text."""

from __future__ import annotations

import pytest

from pipeline.extract.words.targets import figures_by_year


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2019 = 2,85; 2020 = 3,00", [("2019", "2,85"), ("2020", "3,00")]),
        ("2023 : 70 %, 2024 : 75 %; 2025: 80,5 %", [("2023", "70 %"), ("2024", "75 %"), ("2025", "80,5 %")]),
        ("(2023): BB (2024): A", [("2023", "BB"), ("2024", "A")]),
        ("2020", []),
        ("2020 : 5 orang", []),
        ("Rencana 2020 = 5; 2021 = 6", []),
        ("2020 = menurun; 2021 = 6", []),
    ],
)
def test_figures_of_years(text: str, expected: list[tuple[str, str]]) -> None:
    assert figures_by_year(text) == expected
