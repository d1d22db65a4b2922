"""Cells with one sum beside them: the first is what the sum is for, the others hold its indicators."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Reading
from tests.extract.sheets import BLUE, Sheet

STACKS = (
    ("Pembinaan Koperasi", ("Jumlah koperasi dinilai : 81 koperasi", "Jumlah rapat : 4 kali"), "1.175.000.000"),
    ("Penataan Kelembagaan", ("Jumlah koperasi ditertibkan : 5 koperasi", "Tersusunnya data base"), "860.000.000"),
    ("Penguatan Usaha", ("Jumlah usaha dibina : 45 usaha",), "340.500.000"),
)


def drawing(folder: Path, *, number: bool, bullet: str, money: str, second: str | None = None) -> Reading:
    """A column of kegiatan over their indicators, a sum right of each group. ``second`` stands in place of a last indicator."""
    sheet = Sheet(folder)
    y = 40.0
    for n, (name, measures, amount) in enumerate(STACKS, 1):
        top = y
        sheet.box((100, y, 340, y + 18), f"{n}. {name}" if number else name, fill=BLUE)
        cells = (*measures[:-1], second) if second and len(measures) > 1 else measures
        for text in cells:
            y += 18
            sheet.box((100, y, 340, y + 18), f"{bullet}{text}")
        y += 18
        sheet.box((340, top, 440, y), f"{money}{amount}")
    layout = sheet.layout()
    return compose(layout.boxes, layout.networks, 1, layout.letter)


@pytest.mark.parametrize("number", [True, False])
@pytest.mark.parametrize("bullet", ["- ", "", "a. "])
@pytest.mark.parametrize("money", ["Rp. ", ""])
def test_a_sum_beside_a_name_and_its_indicators_is_of_the_name(number: bool, bullet: str, money: str, tmp_path: Path) -> None:
    drafts = drawing(tmp_path, number=number, bullet=bullet, money=money).drafts
    assert [(d.text, [text for text, _ in d.budgets]) for d in drafts] == [(n, [f"{money}{a}"]) for n, _, a in STACKS]
    assert [[i.name for i in d.indicators] for d in drafts] == [
        [m.split(" : ")[0] for m in measures] for _, measures, _ in STACKS
    ]


def test_a_sum_beside_two_names_is_of_neither(tmp_path: Path) -> None:
    drafts = drawing(tmp_path, number=False, bullet="", money="Rp. ", second="Penyediaan Data Usaha").drafts
    assert not any(d.budgets for d in drafts if d.text in ("Pembinaan Koperasi", "Penataan Kelembagaan"))
