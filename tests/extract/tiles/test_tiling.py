"""Tiles of one sheet are put together; pages that only look alike are not."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from pipeline.extract.tiles.citing import cite_tiles
from pipeline.extract.tiles.cut_fills import whole_fills
from pipeline.extract.tiles.tiling import assembled
from pipeline.extraction import Extraction
from pipeline.page import Page, Shape, Stroke, Word
from pipeline.record import Document, Indicator, Node
from tests.extract.tiles.sheet_cuts import grid_strokes, tiles, words_in

XS = (0.0, 80.0, 250.0, 330.0, 520.0, 700.0)
YS = (0.0, 60.0, 100.0, 190.0, 240.0, 330.0, 400.0)
LONG = Word("berkelanjutan", (260.0, 70.0, 351.0, 80.0), line=99)
"""A word that the cut at 300 parts in the middle of its sixth letter."""


def sheet(down: bool, cuts_x: tuple[float, ...] = (0, 300, 560, 700), cuts_y: tuple[float, ...] = (0, 210, 400)) -> list[Page]:
    return tiles([*words_in(XS, YS), LONG], grid_strokes(XS, YS), cuts_x, cuts_y, down)


@pytest.mark.parametrize("down", [True, False])
def test_tiles_in_either_order_are_one_page(down: bool) -> None:
    found = list(assembled(sheet(down)))
    assert [p.number for p in found] == [1]
    page = found[0]
    assert len(page.tiles) == 6
    assert page.width == pytest.approx(700, abs=3)
    assert page.height == pytest.approx(400, abs=3)
    texts = [w.text for w in page.words]
    assert sorted(texts) == sorted({f"sel{r}x{c}" for r in range(6) for c in range(5)} | {"berkelanjutan"})


def test_a_cover_before_and_a_page_after_stay_apart() -> None:
    cover = Page(1, 400.0, 500.0, (Word("sampul", (30, 30, 80, 40)),))
    pages = [cover, *(replace(p, number=p.number + 1) for p in sheet(True)), replace(cover, number=8)]
    assert [(p.number, len(p.tiles)) for p in assembled(pages)] == [(1, 0), (2, 6), (8, 0)]


def test_a_table_without_outer_rules_on_each_page_is_no_sheet() -> None:
    rules = [((0.0, y), (340.0, y)) for y in YS] + [((x, 0.0), (x, 400.0)) for x in XS[1:3]]
    pages = [replace(tiles(words_in(XS[:4], YS), rules, (0, 340), (0, 400), True)[0], number=k + 1) for k in range(4)]
    assert all(not p.tiles for p in assembled(pages))


def test_ordinary_tables_are_no_sheet() -> None:
    pages = [tiles(words_in(XS[:4], YS), grid_strokes(XS[:4], YS), (0, 330), (0, 400), True)[0] for _ in range(6)]
    assert len(list(assembled(pages))) == 6


def test_other_heights_beyond_the_cut_are_no_sheet() -> None:
    one = sheet(True, (0, 300), (0, 400))[0]
    other = tiles(words_in(XS, YS), grid_strokes(XS, (0, 33, 77, 133, 222, 280, 400)), (300, 700), (0, 400), True)[0]
    assert len(list(assembled([one, replace(other, number=2)]))) == 2


def test_page_numbers_below_the_tiles_are_left_out() -> None:
    pages = [
        replace(p, words=(*p.words, Word("Halaman", (100, 470, 150, 480)), Word(f"{p.number}", (155, 470, 160, 480))))
        for p in sheet(True)
    ]
    page = next(iter(assembled(pages)))
    assert not {"Halaman", "1", "6"} & {w.text for w in page.words}
    assert page.height == pytest.approx(400, abs=3)


def test_items_cite_the_tile_on_which_they_start() -> None:
    page = next(iter(assembled(sheet(True))))
    extraction = Extraction(Document(file="a.pdf", sha256="0"))
    extraction.nodes = [Node(id="n1", level="program", page=1, bbox=(250, 100, 520, 190), pages=[1])]
    extraction.indicators = [
        Indicator(id="i1", node="n1", name="Jumlah", page=1, bbox=(570, 250, 600, 260)),
        Indicator(id="i2", node="n1", name="Nilai", page=1),
    ]
    cite_tiles(extraction, {1: page.tiles})
    node, (one, two) = extraction.nodes[0], extraction.indicators
    assert (node.page, node.pages) == (1, [1, 3])
    assert node.bbox == pytest.approx((280, 130, 330, 220), abs=1)
    assert one.page == 6
    assert one.bbox == pytest.approx((40, 70, 70, 80), abs=1)
    assert two.page == 1


def test_fills_that_a_cut_parts_are_whole_though_one_tile_paints_two_rows_at_once() -> None:
    red = (1.0, 0.0, 0.0)

    def fill(x0: float, y0: float, x1: float, y1: float) -> Shape:
        return Shape((x0, y0, x1, y1), (), red)

    rules = [Stroke(((0.0, y), (200.0, y))) for y in (10.0, 30.0, 50.0)]
    found = whole_fills([fill(0, 10, 100, 30), fill(0, 30, 100, 50), fill(100, 10, 200, 50)], rules, ((100.0,), ()))
    assert sorted(s.bbox for s in found) == [(0, 10, 200, 30), (0, 30, 200, 50)]


def test_blank_rows_at_a_break_leave_white() -> None:
    ys = (0.0, 60.0, 100.0)
    below = [((x, y + 300), (u, v + 300)) for (x, y), (u, v) in grid_strokes(XS, (0.0, 40.0, 150.0))]
    page = next(iter(assembled(tiles(words_in(XS, ys), [*grid_strokes(XS, ys), *below], (0, 300, 700), (0, 300, 450), True))))
    heights = sorted({s.points[0][1] for s in page.strokes if s.points[0][1] == s.points[1][1]})
    assert len(heights) == 6
    assert min(b - a for a, b in pairwise(heights)) > 5


@pytest.mark.parametrize("down", [True, False])
def test_tiles_that_were_not_printed_because_they_are_empty(down: bool) -> None:
    rules = grid_strokes(XS, (0.0, 60.0, 100.0, 190.0)) + grid_strokes(XS[:3], (210.0, 240.0, 330.0, 400.0))
    pages = tiles(words_in(XS, (0.0, 60.0, 100.0, 190.0)), rules, (0, 200, 450, 700), (0, 200, 400), down)
    printed = [replace(p, number=k + 1) for k, p in enumerate(p for p in pages if p.strokes)]
    assert len(printed) == 5
    page = next(iter(assembled(printed)))
    assert len(page.tiles) == 5
    assert (page.width, page.height) == (pytest.approx(700, abs=3), pytest.approx(380, abs=3))
