"""Made-up tables in styles drawn by lot come back as they were drawn."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from tests.extract.table_drawing import differences, draw, fitting, lot_of, read, said
from tests.extract.table_plans import LAYOUTS, plan


@pytest.mark.parametrize("seed", range(200_000, 200_020))
def test_a_drawn_table_comes_back(seed: int, tmp_path: Path) -> None:
    lot = Random(seed)
    layout = lot.choice(LAYOUTS)
    style = fitting(layout, lot_of(lot))
    table = plan(layout, lot)
    draw(table, style, tmp_path / "table.pdf")
    assert list(differences(said(table), read(tmp_path / "table.pdf"))) == [], f"{layout} {style}"
