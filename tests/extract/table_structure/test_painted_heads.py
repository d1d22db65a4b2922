"""Web pages printed: header cells painted one by one over rows with lines between them, stripes, or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.table_structure.painted_heads import TOUCH, groups_that_touch
from pipeline.page import BBox
from tests.extract.table_sheets import BLUE, PALE, TableSheets, texts

HEAD: list[list[str | None]] = [
    ["Kode", "Program / Kegiatan", "Indikator", "Pagu", "Realisasi Kinerja", None, "Realisasi Anggaran", None],
    [None, None, None, None, "TW I", "TW II", "TW I", "TW II"],
]
BODY = [
    ["1.03.10", "PROGRAM JALAN", "Tingkat kemantapan", "25.400.000", "88", "", "4.100.000", ""],
    ["1.03.10.01", "Pembangunan Jalan", "Panjang jalan", "15.400.000", "4", "", "2.100.000", ""],
    ["1.03.10.02", "Pemeliharaan Jalan", "Panjang dipelihara", "10.000.000", "20", "", "2.000.000", ""],
]
WIDTHS = [60, 150, 110, 80, 50, 50, 80, 80]
SPANS = {(0, k): (2, 1) for k in range(4)} | {(0, 4): (1, 2), (0, 6): (1, 2)}
PAINT = {(0, k): BLUE for k in (0, 1, 2, 3, 4, 6)} | {(1, k): BLUE for k in (4, 5, 6, 7)}


@pytest.mark.parametrize("rules", ["none", "body", "stripes"])
def test_the_paint_of_a_header_shows_columns_and_groups(tmp_path: Path, rules: str) -> None:
    sheets = TableSheets(tmp_path, width=800)
    sheets.text(40, 20, "Realisasi Kinerja dan Anggaran", True)
    stripes = {(3, k): PALE for k in range(8)} if rules == "stripes" else {}
    drawn: str | list[int] = [2, 3, 4, 5] if rules == "body" else "none"
    sheets.table([*HEAD, *BODY], WIDTHS, spans=SPANS, rules=drawn, fills={**PAINT, **stripes})
    (grid,) = sheets.grids()
    assert texts(grid)[:2] == [[t for t in row if t is not None] for row in HEAD]
    assert [[c.text for c in grid.row_cells(2 + k)] for k in range(len(BODY))] == BODY
    assert [v[1:4] for v in sheets.record().values()] == [("realisasi", "2024-Q1", n) for n in (88.0, 4.0, 20.0)]


@pytest.mark.parametrize("rules", ["body", "none"])
def test_rows_of_fewer_lines_below_a_first_row_of_several_go_on(tmp_path: Path, rules: str) -> None:
    sheets = TableSheets(tmp_path, width=800)
    first = ["1.03.10", "PROGRAM JALAN", "Tingkat\nkemantapan\njalan", "25.400.000", "88", "", "4.100.000", ""]
    rows = [first, *BODY[1:]]
    sheets.table([*HEAD, *rows], WIDTHS, spans=SPANS, rules=[2, 3, 4, 5] if rules == "body" else "none", fills=PAINT, gap=4)
    (grid,) = sheets.grids()
    assert [[c.text for c in grid.row_cells(2 + k)] for k in range(len(rows))] == rows


def test_painted_boxes_of_a_drawing_are_no_header(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, width=800)
    boxes: list[list[str | None]] = [["Tujuan", None], ["Sasaran 1", "Sasaran 2"]]
    sheets.table(boxes, [200, 200], spans={(0, 0): (1, 2)}, rules="none", fills={(0, 0): BLUE, (1, 0): BLUE, (1, 1): BLUE})
    assert sheets.grids() == []


place = st.integers(0, 20)


@given(st.lists(st.tuples(place, place, st.integers(1, 4), st.integers(1, 4)), max_size=25))
def test_cells_that_touch_through_others_are_one_group(drawn: list[tuple[int, int, int, int]]) -> None:
    cells: list[BBox] = [(4.0 * x, 4.0 * y, 4.0 * x + w, 4.0 * y + h) for x, y, w, h in drawn]
    found = groups_that_touch(cells)
    assert sorted(c for group in found for c in group) == sorted(set(cells))
    home = {cell: k for k, group in enumerate(found) for cell in group}
    near = [(a, b) for a in home for b in home if all(a[k] <= b[k + 2] + TOUCH and b[k] <= a[k + 2] + TOUCH for k in (0, 1))]
    assert all(home[a] == home[b] for a, b in near)
    for group in found:
        reached, todo = {group[0]}, [group[0]]
        while todo:
            cell = todo.pop()
            new = {b for a, b in near if a == cell} - reached
            reached |= new
            todo += new
        assert reached == set(group)
