"""Cards of positions that all print "Sasaran": each is of the level that its position answers for."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.post_sasaran import sasaran_of_ranks
from tests.extract.sheets import BLUE, Sheet


def card(sheet: Sheet, x: float, y: float, post: str, *goals: str) -> None:
    """A position over "Sasaran 1 : …" with an indicator, "Sasaran 2 : …" with another."""
    sheet.box((x, y, x + 240, y + 16), post, fill=BLUE)
    y += 16
    for n, goal in enumerate(goals, 1):
        sheet.box((x, y, x + 240, y + 16), f"Sasaran {n} : {goal}", fill=BLUE)
        for (a, b), text in zip(
            ((0, 40), (40, 180), (180, 240)), (f"1.{n}", f"Jumlah {goal.split()[-1]}", "9 unit"), strict=True
        ):
            sheet.box((x + a, y + 16, x + b, y + 32), text)
        y += 32


@pytest.mark.parametrize("ranks", [1, 2])
def test_where_two_ranks_print_the_word_it_says_no_level(tmp_path: Path, ranks: int) -> None:
    sheet = Sheet(tmp_path, 700, 400)
    if ranks == 2:
        card(sheet, 200, 20, "KEPALA BIDANG REHABILITASI HUTAN", "Meningkatnya luas hutan")
    card(sheet, 20, 150, "KEPALA SEKSI PERBENIHAN", "Tersedianya benih", "Tersedianya bibit")
    card(sheet, 300, 150, "KEPALA SEKSI LAHAN", "Tertanamnya lahan")
    layout = sheet.layout()
    drafts = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    sasaran_of_ranks(drafts, layout.boxes, layout.letter)
    found = {d.statement: (d.level, d.holder) for d in drafts}
    lowest = "sub_kegiatan" if ranks == 2 else "sasaran"
    assert found == {
        **({"Meningkatnya luas hutan": ("program", "KEPALA BIDANG REHABILITASI HUTAN")} if ranks == 2 else {}),
        "Tersedianya benih": (lowest, "KEPALA SEKSI PERBENIHAN"),
        "Tersedianya bibit": (lowest, "KEPALA SEKSI PERBENIHAN" if ranks == 2 else None),
        "Tertanamnya lahan": (lowest, "KEPALA SEKSI LAHAN"),
    }
