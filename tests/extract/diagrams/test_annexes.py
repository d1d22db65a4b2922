"""Figures and positions below headers of their own belong to the text in their row, or to the card that they lie in."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Reading
from tests.extract.sheets import BLUE, Sheet

WHITE = (1.0, 1.0, 1.0)
COLUMNS = (("TARGET", "62,5%"), ("PAGU", "Rp3.486.275.000"), ("PENANGGUNG JAWAB", "Kepala Bidang Perikanan"))


def read(sheet: Sheet) -> Reading:
    layout = sheet.layout()
    return compose(layout.boxes, layout.networks, 1, layout.letter)


@pytest.mark.parametrize("inside", [True, False])
@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (2, 0)])
def test_what_stands_below_headers_on_a_card_is_of_its_program(tmp_path: Path, inside: bool, order: tuple[int, ...]) -> None:
    sheet = Sheet(tmp_path)
    for top in (60, 160, 260):
        sheet.box(
            (20, top, 780 if inside else 330, top + 70), "Program Pengelolaan Perikanan\n\nIndikator : Persentase a", fill=BLUE
        )
        rim = 6 if inside else 0
        for k, column in enumerate(order):
            x = 330 + 145 * k
            head, text = COLUMNS[column]
            sheet.box((x + rim, top + rim, x + 145 - rim, top + 26), head, fill=BLUE)
            sheet.box((x + rim, top + 26, x + 145 - rim, top + 70 - rim), text, fill=WHITE)
    drafts = read(sheet).drafts
    assert [d.holder for d in drafts] == ["Kepala Bidang Perikanan"] * 3
    assert [[f[1] for i in d.indicators for f in i.figures] for d in drafts] == [["62,5%"]] * 3
    assert [[text for text, _ in d.budgets] for d in drafts] == [["Rp3.486.275.000"] if 1 in order else []] * 3
