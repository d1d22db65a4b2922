"""Rows that add up to the row above them, also where one figure is misprinted."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from pipeline.extract.table_meaning.row_levels import NamedRow, decide_levels
from pipeline.extract.table_meaning.row_sums import UNREADABLE, sum_parents

MONEY = st.integers(1, 9_999).map(lambda n: n * 1_000.0)


def test_rows_below_a_sum_are_its_addends() -> None:
    rows = [(100.0, 30.0), (60.0, 20.0), (40.0, 20.0), (20.0, None), (40.0, 10.0), (25.0, 5.0), (15.0, 5.0)]
    assert sum_parents(rows) == [None, 0, 1, 1, 0, 4, 4]


def test_a_malformed_figure_tells_nothing_against_a_sum() -> None:
    rows = [(100.0, 50.0), (60.0, 30.0), (40.0, UNREADABLE)]
    assert sum_parents(rows) == [None, 0, 0]
    assert sum_parents([(100.0, UNREADABLE), (60.0, 30.0), (40.0, 20.0)]) == [None, 0, 0]


def test_equal_addends_are_not_each_others_sum() -> None:
    assert sum_parents([(200.0,), (100.0,), (50.0,), (50.0,), (100.0,), (100.0,)]) == [None, 0, 1, 1, 0, 4]


def test_a_malformed_figure_alone_makes_no_sum() -> None:
    assert sum_parents([(UNREADABLE,), (60.0,), (40.0,)]) == [None, None, None]
    assert sum_parents([(100.0,), (UNREADABLE,), (40.0,)]) == [None, None, None]


def test_one_column_may_miss_where_two_others_are_exact() -> None:
    assert sum_parents([(100.0, 50.0, 33.0), (60.0, 30.0, 20.0), (40.0, 20.0, 15.0)]) == [None, 0, 0]
    assert sum_parents([(100.0, 50.0, 39.0), (60.0, 30.0, 20.0), (40.0, 20.0, 15.0)]) == [None, 0, 0]
    assert sum_parents([(100.0, 33.0), (60.0, 20.0), (40.0, 15.0)]) == [None, None, None]


def test_an_exact_sum_goes_before_one_that_misses() -> None:
    rows = [(100.0, 50.0, 30.0), (60.0, 30.0, 20.0), (40.0, 20.0, 5.0), (None, None, 5.0)]
    assert sum_parents(rows) == [None, 0, 0, 0]


@given(st.lists(st.lists(st.tuples(MONEY, MONEY, MONEY), min_size=2, max_size=4), min_size=2, max_size=4), st.data())
def test_levels_by_sums_outlive_a_malformed_figure(kegiatan: list[list[tuple[float, ...]]], data: st.DataObject) -> None:
    rows = [NamedRow("Program Rahasia Daerah", amounts=_added([_added(subs) for subs in kegiatan]))]
    expected = ["program"]
    assume(len({sub for subs in kegiatan for sub in subs}) == sum(map(len, kegiatan)))
    for subs in kegiatan:
        rows.append(NamedRow("Penataan anu", amounts=_added(subs)))
        rows += [NamedRow("Anu", amounts=sub) for sub in subs]
        expected += ["kegiatan", *["sub_kegiatan"] * len(subs)]
    row, column = data.draw(st.integers(1, len(rows) - 1)), data.draw(st.integers(0, 2))
    amounts = list(rows[row].amounts)
    amounts[column] = UNREADABLE
    rows[row] = NamedRow(rows[row].text, amounts=tuple(amounts))
    assert [d.level for d in decide_levels(rows)] == expected


def _added(rows: list[tuple[float, ...]]) -> tuple[float, ...]:
    return tuple(sum(column) for column in zip(*rows, strict=True))


def test_one_of_two_columns_may_miss_where_four_rows_add_up_in_the_other() -> None:
    rows = [(1000.0, 500.0), (400.0, 130.0), (300.0, 120.0), (200.0, 110.0), (100.0, 139.0), (None, 7.0)]
    assert sum_parents(rows) == [None, 0, 0, 0, 0, None]
    assert sum_parents([(900.0, 500.0), *rows[1:4]]) == [None, None, None, None]
