"""The boxes and connectors of a page are found when they are asked for, and its paths kept until then."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from pipeline.extract.figures import Figures
from pipeline.extract.layout import lay_out
from pipeline.page import Page, Shape, Stroke, kept_by_page
from tests.extract.sheets import Sheet, texts


def table(folder: Path) -> Sheet:
    """A ruled table of two rows and two columns."""
    sheet = Sheet(folder)
    for y in (100, 130, 160):
        sheet.line((100, y), (400, y))
    for x in (100, 250, 400):
        sheet.line((x, 100), (x, 160))
    return sheet.text(105, 108, "Sasaran").text(255, 108, "Target").text(105, 138, "Meningkatnya mutu").text(255, 138, "85%")


def test_a_page_of_a_table_waits_and_one_with_lines_beside_it_does_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    found = Figures.found
    monkeypatch.setattr(Figures, "found", lambda figures: asked.append(1) or found(figures))
    waiting = table(tmp_path).layout()
    assert waiting.grids and not asked
    assert texts(waiting.boxes) == ["Sasaran", "Target", "Meningkatnya mutu", "85%"] and asked
    asked.clear()
    table(tmp_path).line((200, 300), (200, 400)).layout()
    assert asked


def test_what_was_packed_has_its_boxes(tmp_path: Path) -> None:
    waiting = table(tmp_path).layout()
    packed = pickle.loads(pickle.dumps(waiting))
    assert texts(packed.boxes) == texts(waiting.boxes) and packed.networks == waiting.networks


def test_lines_and_small_figures_beside_tables_may_connect() -> None:
    line, arrow = Stroke(((10, 10), (10, 90))), Shape((50, 50, 58, 58), ((50, 50), (58, 54), (50, 58)), (0, 0, 0), rect=False)
    for page in (Page(1, 600, 800, strokes=(line,)), Page(1, 600, 800, shapes=(arrow,))):
        assert Figures(page, 10).may_lie_beside([]) and Figures(page, 10).may_lie_beside([(0, 0, 40, 75)])
        assert not Figures(page, 10).may_lie_beside([(0, 0, 60, 85)])
    assert not Figures(Page(1, 600, 800), 10).may_lie_beside([])
    assert Figures.of([], []).may_lie_beside([])


def test_what_a_page_keeps_is_worked_out_once_and_its_own() -> None:
    asked: list[int] = []

    @kept_by_page
    def worked_out(page: Page) -> int:
        asked.append(page.number)
        return page.number

    one, other = Page(1, 10, 10), Page(2, 10, 10)
    assert [worked_out(one), worked_out(one), worked_out(other)] == [1, 1, 2] and asked == [1, 2]
    assert lay_out(one).page.number == 1
