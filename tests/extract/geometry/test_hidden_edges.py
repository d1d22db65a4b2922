"""Edges of rows that only the ends of upright rules show."""

from __future__ import annotations

from pathlib import Path

from pipeline.extract.geometry.hidden_edges import close_hidden, hidden_edges
from tests.extract.table_sheets import Pen, TableSheets

EDGES = (0.0, 60.0, 80.0)


def test_ends_of_two_rules_away_from_all_drawn_edges_show_one() -> None:
    ends = [(100.0, 40.0), (200.0, 40.5), (100.0, 80.0), (200.0, 80.0)]
    assert hidden_edges(EDGES, ends, 1.0) == [40.0]
    assert hidden_edges(EDGES, ends[:1] * 2, 1.0) == []
    assert hidden_edges(EDGES, [(100.0, 57.0), (200.0, 57.0)], 1.0) == []
    assert hidden_edges(EDGES, [(100.0, 90.0), (200.0, 90.0)], 1.0) == []


def test_an_edge_is_closed_only_between_rules_that_run_through_it() -> None:
    below = [[True] * 4, [False] * 4, [True] * 4]
    right = [[True, True], [True, True], [False, True], [True, True], [True, True]]
    close_hidden(1, below, right)
    assert below[1] == [False, True, True, False]


def test_headings_of_groups_stand_over_their_columns_where_no_rule_parts_them(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    xs = [40.0, 160.0, 220.0, 280.0, 340.0, 400.0]
    pen = Pen(sheets.sheet)
    for y in (60.0, 100.0, 116.0, 132.0, 148.0):
        pen.rule((xs[0], y), (xs[-1], y), 0.5)
    for k, x in enumerate(xs):
        pen.rule((x, {2: 100.0, 4: 100.0, 3: 82.0}.get(k, 60.0)), (x, 148.0), 0.5)
    pen.rule((340.0, 82.0), (340.0, 100.0), 0.5)
    texts = {
        (44, 62): "Program", (200, 64): "Realisasi Triwulan Tahun 2023", (215, 86): "I", (305, 86): "II", (360, 86): "III",
        (165, 103): "K", (225, 103): "Rp", (285, 103): "K", (345, 103): "K",
        (44, 119): "Program A", (165, 119): "1", (225, 119): "5.000", (285, 119): "2", (345, 119): "3",
    }  # fmt: skip
    pen.commit()
    for (x, y), text in texts.items():
        sheets.text(x, y, text)
    grid = sheets.grids()[0]
    heads = {(c.row, c.col, c.rowspan, c.colspan): c.text for c in grid.cells if c.row < 2 and c.lines}
    assert heads == {
        (0, 0, 2, 1): "Program",
        (0, 1, 1, 4): "Realisasi Triwulan Tahun 2023",
        (1, 1, 1, 2): "I",
        (1, 3, 1, 1): "II",
        (1, 4, 1, 1): "III",
    }
