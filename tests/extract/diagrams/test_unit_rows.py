"""Rows "indicator | figure | unit" of cards without headers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from tests.extract.sheets import BLUE, Sheet

Row = tuple[str, str, str]


def read(folder: Path, rows: Sequence[Row]) -> list[tuple[str, list[str], str | None]]:
    """The indicators of a position's card with these rows: name, figures, unit."""
    sheet = Sheet(folder)
    sheet.box((100, 50, 400, 66), "KASUBAG PERTANAHAN", fill=BLUE)
    for k, (name, figure, unit) in enumerate(rows):
        y = 66 + 16 * k
        for x0, x1, text in ((100, 280, name), (280, 330, figure), (330, 400, unit)):
            sheet.box((x0, y, x1, y + 16), text)
    layout = sheet.layout()
    (draft,) = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    return [(i.name, [f[1] for f in i.figures], i.unit) for i in draft.indicators]


@pytest.mark.parametrize("figure", ["12", "100", "77,5"])
def test_figure_and_unit_are_of_the_indicator_beside_them(tmp_path: Path, figure: str) -> None:
    rows = [("Jumlah sengketa yang dimediasi", figure, "kasus"), ("Persentase peta yang disusun", figure, "%")]
    assert read(tmp_path, rows) == [(name, [figure], unit) for name, figure, unit in rows]


@pytest.mark.parametrize("unit", ["Indeks", "%", "kg per ha"])
def test_a_unit_before_a_labelled_target(tmp_path: Path, unit: str) -> None:
    assert read(tmp_path, [("Nilai Tukar Petani", unit, "Target 2024 : 105,20")]) == [("Nilai Tukar Petani", ["105,20"], unit)]


def test_a_row_without_a_figure_has_its_unit(tmp_path: Path) -> None:
    found = read(tmp_path, [("Jumlah sengketa yang dimediasi", "-", "kasus"), ("Jumlah peta yang disusun", "7", "lembar")])
    assert [(name, unit) for name, _, unit in found] == [
        ("Jumlah sengketa yang dimediasi", "kasus"),
        ("Jumlah peta yang disusun", "lembar"),
    ]


def test_an_indicator_behind_a_number_is_none_s_unit(tmp_path: Path) -> None:
    rows = [("Jumlah sengketa dimediasi", "1", "Jumlah kasus"), ("Jumlah peta disusun", "2", "Jumlah desa")]
    assert not {unit for _, _, unit in read(tmp_path, rows)} - {None}
