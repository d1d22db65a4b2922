"""Lines that a page's end cuts lead on to the next page at the same place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.documents.general import read
from pipeline.extract.layout import lay_out
from pipeline.extract.layouts import Layouts
from pipeline.page import BBox
from pipeline.record import Document
from pipeline.tree import decide
from tests.extract.sheets import Sheet

TIERS = {"TUJUAN": 40, "SASARAN": 140, "PROGRAM": 240}


def card(sheet: Sheet, x: float, tier: str, text: str, name: str) -> BBox:
    """A statement over its indicator; returns the box of both."""
    y = TIERS[tier]
    sheet.box((x, y, x + 150, y + 30), text).box((x, y + 30, x + 150, y + 50), f"IK : Persentase {name}")
    return (x, y, x + 150, y + 50)


def family(sheet: Sheet, x: float, name: str) -> float:
    """A sasaran with its program below; returns the middle of its top."""
    card(sheet, x, "SASARAN", f"Meningkatnya urusan {name}", name)
    sheet.line((x + 75, 190), (x + 75, 240))
    card(sheet, x, "PROGRAM", f"Terlaksananya layanan {name}", f"layanan {name}")
    return x + 75


def labelled(sheet: Sheet) -> Sheet:
    for text, y in TIERS.items():
        sheet.box((20, y, 80, y + 50), text)
    return sheet


def parents(*sheets: Sheet) -> dict[str, str]:
    builder = Builder(Document(file="x.pdf", sha256="0", type="pohon_kinerja", types=["pohon_kinerja"], year=2024, pages=2))
    read(Layouts([lay_out(replace(sheet.page(), number=k)) for k, sheet in enumerate(sheets, 1)]), builder)
    record = decide(builder.extraction)
    texts = {n.id: (n.statement or "").split()[-1] + n.level[0] for n in record.nodes}
    return {texts[e.child]: texts[e.parent] for e in record.edges}


@pytest.fixture
def pages(tmp_path: Path) -> tuple[Sheet, Sheet]:
    for k in (1, 2):
        (tmp_path / str(k)).mkdir()
    return labelled(Sheet(tmp_path / "1", 700, 400)), labelled(Sheet(tmp_path / "2", 700, 400))


EXPECTED = {"transportasis": "ramaht", "pendidikans": "ramaht", "perdagangans": "ramaht"}
EXPECTED |= {"transportasip": "transportasis", "pendidikanp": "pendidikans", "perdaganganp": "perdagangans"}


def test_a_trunk_runs_out_at_the_right_and_goes_on_at_the_left(pages: tuple[Sheet, Sheet]) -> None:
    first, second = pages
    card(first, 400, "TUJUAN", "Terwujudnya kota yang ramah", "kota")
    first.line((475, 90), (475, 115)).line((family(first, 150, "transportasi"), 140), (225, 115), (640, 115))
    a, b = family(second, 150, "pendidikan"), family(second, 450, "perdagangan")
    second.line((80, 115), (b, 115), (b, 140)).line((a, 115), (a, 140))
    assert parents(first, second) == EXPECTED


def test_the_parent_may_stand_on_the_second_page(pages: tuple[Sheet, Sheet]) -> None:
    first, second = pages
    a, b = family(first, 120, "transportasi"), family(first, 400, "pendidikan")
    first.line((a, 140), (a, 115), (680, 115)).line((b, 115), (b, 140))
    card(second, 150, "TUJUAN", "Terwujudnya kota yang ramah", "kota")
    c = family(second, 450, "perdagangan")
    second.line((85, 115), (c, 115), (c, 140)).line((225, 90), (225, 115))
    assert parents(first, second) == EXPECTED


def test_lines_at_other_heights_are_two(pages: tuple[Sheet, Sheet]) -> None:
    first, second = pages
    card(first, 400, "TUJUAN", "Terwujudnya kota yang ramah", "kota")
    first.line((475, 90), (475, 115)).line((family(first, 150, "transportasi"), 140), (225, 115), (640, 115))
    a = family(second, 220, "pendidikan")
    second.line((80, 125), (a, 125), (a, 140))
    assert "pendidikans" not in parents(first, second)
