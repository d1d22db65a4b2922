"""Rules of a table go on through the paint of its darker rows."""

from __future__ import annotations

from pipeline.extract.recognition.raster_lines import Segment
from pipeline.extract.recognition.swallowed import through_fills

LETTER = 24.0
XS = (100, 300, 500, 700)
ROW = (100.0, 198.0, 704.0, 262.0)
"""A painted row between y 200 and 260."""


def column(x: int, *parts: tuple[int, int]) -> list[Segment]:
    return [Segment((x, y0, x + 2, y1), False) for y0, y1 in parts]


def table(*parts: tuple[int, int]) -> list[Segment]:
    """Upright rules of three columns in these parts."""
    return [s for x in XS for s in column(x, *parts)]


def uprights(found: list[Segment]) -> set[tuple[int, int, int]]:
    return {(s.box[0], s.start, s.end) for s in found if not s.level and s.length > 3}


def test_rules_that_end_above_the_paint_and_go_on_below_it_run_through() -> None:
    found = through_fills(table((100, 200), (260, 400)), [ROW], [], LETTER)
    assert uprights(found) == {(x, 200, 260) for x in XS}
    assert [(s.box[:3:2], s.box[1]) for s in found if s.level] == [((100, 704), 200), ((100, 704), 260)]


def test_the_row_goes_on_to_the_ends_of_its_paint() -> None:
    found = through_fills(table((100, 200), (260, 400)), [(40.0, 198.0, 760.0, 262.0)], [], LETTER)
    assert {s.box[:3:2] for s in found if s.level} == {(40, 760)}


def test_words_over_a_rule_s_place_say_that_the_row_is_one_cell_there() -> None:
    title = (280.0, 215.0, 560.0, 240.0)
    found = through_fills(table((100, 200), (260, 400)), [ROW], [title], LETTER)
    assert uprights(found) == {(x, 200, 260) for x in (100, 700)}


def test_a_blank_between_two_words_of_a_title_is_no_rule_s_place() -> None:
    title = [(200.0, 215.0, 294.0, 240.0), (306.0, 215.0, 400.0, 240.0)]
    assert (300, 200, 260) not in uprights(through_fills(table((100, 200), (260, 400)), [ROW], title, LETTER))
    apart = [(200.0, 215.0, 285.0, 240.0), (320.0, 215.0, 400.0, 240.0)]
    assert (300, 200, 260) in uprights(through_fills(table((100, 200), (260, 400)), [ROW], apart, LETTER))


def test_without_paint_a_gap_is_meant() -> None:
    assert through_fills(table((100, 200), (260, 400)), [], [], LETTER) == []
    assert through_fills(table((100, 200), (260, 400)), [(100.0, 220.0, 704.0, 250.0)], [], LETTER) == []


def test_the_sides_of_a_box_are_no_table() -> None:
    box = [*column(100, (100, 200), (260, 400)), *column(700, (100, 200), (260, 400))]
    assert through_fills(box, [ROW], [], LETTER) == []


def test_gaps_of_many_rows_or_at_different_heights_stay() -> None:
    assert through_fills(table((100, 200), (460, 600)), [(100.0, 198.0, 704.0, 462.0)], [], LETTER) == []
    stairs = [s for k, x in enumerate(XS) for s in column(x, (100, 200 + 20 * k), (260 + 20 * k, 400))]
    assert through_fills(stairs, [(100.0, 198.0, 704.0, 330.0)], [], LETTER) == []
