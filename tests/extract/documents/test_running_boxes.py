"""Bars in the corner of every page are the template's; boxes at one place elsewhere, or that state performance, are nodes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.extract.documents.running_boxes import running_boxes
from pipeline.extract.layout import lay_out
from tests.extract.sheets import BLUE, Sheet

TITLES = ("Menetapkan Outcome", "Faktor Kunci", "Pohon Kinerja CSF 1")


STATED = ("Meningkatnya mutu jalan", "Terwujudnya air bersih", "Pohon Kinerja")


@pytest.mark.parametrize(
    ("x0", "y0", "titles", "bar"),
    [(0.0, 0.0, TITLES, True), (60.0, 30.0, TITLES, False), (60.0, 0.0, TITLES, False), (0.0, 0.0, STATED, False)],
)
def test_title_bars_are_no_nodes(tmp_path: Path, x0: float, y0: float, titles: tuple[str, ...], bar: bool) -> None:
    layouts = []
    for number, title in enumerate(titles, 1):
        folder = tmp_path / str(number)
        folder.mkdir()
        sheet = Sheet(folder)
        sheet.box((x0, y0, x0 + 500, y0 + 40), title, fill=BLUE)
        sheet.box((200, 120, 500, 160), f"Meningkatnya mutu {number}", fill=BLUE)
        layouts.append(lay_out(replace(sheet.page(), number=number)))
    found = running_boxes(layouts)
    assert [len(found[n]) for n in (1, 2, 3)] == ([1, 1, 1] if bar else [0, 0, 0])
