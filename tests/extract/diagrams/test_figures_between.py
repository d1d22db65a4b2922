"""Figures between two indicators side by side below one statement: each is of the indicator on its left."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from tests.extract.sheets import BLUE, Sheet


@pytest.mark.parametrize(("first", "second"), [("43,50", "62 %"), ("9,75", "4,20"), ("1.250,5", "62,1"), ("85 %", "39,80")])
@pytest.mark.parametrize("gap", [0.0, 3.0])
def test_each_figure_is_of_the_indicator_on_its_left(tmp_path: Path, first: str, second: str, gap: float) -> None:
    sheet = Sheet(tmp_path).box((40, 40, 400, 70), "Sasaran 1 : Meningkatnya kualitas air sungai", fill=BLUE)
    for k, (name, figure) in enumerate((("Indeks kualitas air", first), ("Persentase titik cemar", second))):
        x = 40.0 + (180 + gap) * k
        sheet.box((x, 70, x + 130, 95), f"Indikator : {name}").box((x + 130, 70, x + 180, 95), figure)
    layout = sheet.layout()
    (draft,) = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    assert [(i.name, [f[1] for f in i.figures]) for i in draft.indicators] == [
        ("Indeks kualitas air", [first]),
        ("Persentase titik cemar", [second]),
    ]


@pytest.mark.parametrize("number", ["1,1", "1.1"])
def test_a_number_of_the_outline_leads_what_stands_behind_it(tmp_path: Path, number: str) -> None:
    sheet = Sheet(tmp_path).box((40, 40, 400, 70), "Sasaran 1 : Meningkatnya kualitas air sungai", fill=BLUE)
    sheet.box((40, 70, 180, 95), "Indeks kualitas air").box((180, 70, 220, 95), number)
    sheet.box((220, 70, 400, 95), "Persentase titik cemar")
    layout = sheet.layout()
    drafts = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    assert [len(i.figures) for d in drafts for i in d.indicators] == [0, 0]
