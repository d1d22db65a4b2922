"""Likeness of tables cell by cell, and the gold grids that it is measured on."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.gold_grids import GoldGridError, load_grids, parse_grid
from benchmarks.grits import Grits, Matrix, Place, grits

HEAD = "file: corpus/x.pdf\npages: 2-3\n\n"
TABLE = "No\tSasaran\tTarget\t<\n^\t^\t2023\t2024\n1\tMutu\t80\t85\n^\tAkses\t70\t\n"
GOLD = Path(__file__).parents[1] / "gold" / "tables"


def matrix(body: str) -> Matrix:
    return parse_grid("x", HEAD + body).matrix


def test_a_gold_grid_is_read_with_its_spans() -> None:
    grid = parse_grid("x", HEAD + TABLE)
    assert (grid.file, grid.pages, grid.matrix.rows, grid.matrix.cols) == ("corpus/x.pdf", (2, 3), 4, 4)
    spans = {(p.text, p.rowspan, p.colspan) for p in grid.matrix.cells if p.rowspan > 1 or p.colspan > 1}
    assert spans == {("No", 2, 1), ("Sasaran", 2, 1), ("Target", 1, 2), ("1", 2, 1)}
    assert grid.matrix.at[1][0].text == "No" and grid.matrix.at[3][3].text == ""


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("pages: 1\n\na\tb\n", "file and pages"),
        (HEAD + "a\tb\nc\n", "row 2 has 1 places, the first has 2"),
        (HEAD + "<\ta\n", "row 1, place 1"),
        (HEAD + "a\t<\n^\tb\n", "row 2, place 1"),
    ],
)
def test_what_is_wrong_with_a_gold_grid_is_told(text: str, says: str) -> None:
    with pytest.raises(GoldGridError, match=says):
        parse_grid("x", text)


def test_every_gold_grid_is_well_formed_and_says_something() -> None:
    grids = load_grids(GOLD)
    assert len(grids) >= 8
    for grid in grids:
        assert sum(bool(p.text) for p in grid.matrix.cells) >= grid.matrix.rows, grid.name
        assert sum(p.rowspan * p.colspan for p in grid.matrix.cells) == grid.matrix.rows * grid.matrix.cols, grid.name
        assert grid.pages and grid.file.endswith(".pdf"), grid.name


PLACED = "columns: 0 10 50 60 70\nrows: 2: 700 720 740; 3: 60 80 100\n\n"


def placed(edges: str = PLACED) -> Matrix:
    return parse_grid("x", HEAD.rstrip("\n") + "\n" + edges + TABLE).matrix


def test_edges_give_cells_their_boxes() -> None:
    boxes = {p.text: p.box for p in placed().cells if p.text}
    assert boxes["Target"] == (2, 50, 700, 70, 720)
    assert boxes["No"] == (2, 0, 700, 10, 740)
    assert boxes["70"] == (3, 50, 80, 60, 100)
    with pytest.raises(GoldGridError, match="the edges make 4 rows and 3 columns"):
        placed(PLACED.replace(" 70", ""))


def test_location_is_the_overlap_of_boxes() -> None:
    assert grits(placed(), placed()).location == 1.0
    assert grits(matrix(TABLE), placed()).location is None
    assert grits(placed(), matrix(TABLE)).location == 0.0
    moved = PLACED.replace("columns: 0 10 50 60 70", "columns: 0 10 50 60 80")
    score = grits(placed(), placed(moved))
    assert score.topology == score.content == 1.0 and 0.8 < (score.location or 0.0) < 1.0
    elsewhere = grits(placed(), placed(PLACED.replace("; 3:", "; 4:")))
    assert 0.0 < (elsewhere.location or 0.0) < 1.0


def test_equal_tables_are_wholly_alike() -> None:
    assert grits(matrix(TABLE), matrix(TABLE)) == Grits(1.0, 1.0, 1.0)


def test_a_missing_row_costs_its_places() -> None:
    short = "No\tSasaran\tTarget\t<\n^\t^\t2023\t2024\n1\tMutu\t80\t85\n"
    score = grits(matrix(TABLE), matrix(short))
    assert score.content == pytest.approx(2 * 12 / (16 + 12))
    assert score.exact < 1.0 and score.topology < 1.0


def test_a_lost_span_costs_topology_and_only_empty_places_cost_content() -> None:
    score = grits(matrix("Target\t<\n1\t2\n"), matrix("Target\t\n1\t2\n"))
    assert score.topology == pytest.approx((0.5 + 0.5 + 1 + 1) / 4)
    assert score.content == pytest.approx(3 / 4)
    assert score.exact == pytest.approx(2 / 3)


def test_white_space_does_not_count_but_letters_do() -> None:
    assert grits(matrix("AKHIR RENSTRA\tb\n"), matrix("AKHIR RENSTR A\tb\n")).content == 1.0
    assert grits(matrix("80\tb\n"), matrix("30\tb\n")).content == pytest.approx((0.5 + 1) / 2)


@given(st.integers(1, 5), st.integers(1, 4), st.integers(0, 4), st.data())
def test_scores_are_shares_and_a_table_is_most_like_itself(rows: int, cols: int, lost: int, data: st.DataObject) -> None:
    texts = data.draw(st.lists(st.text("ab1 ", max_size=3), min_size=rows * cols, max_size=rows * cols))
    cells = tuple(Place(k // cols, k % cols, 1, 1, text) for k, text in enumerate(texts))
    whole = Matrix(rows, cols, cells)
    kept = max(1, rows - lost)
    part = Matrix(kept, cols, cells[: kept * cols])
    score = grits(whole, part)
    assert all(0.0 <= s <= 1.0 for s in (score.topology, score.content, score.exact))
    assert grits(whole, whole).content == pytest.approx(1.0) and score.content <= 1.0
