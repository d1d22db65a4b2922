"""Lines that a bar of paint hides a piece of are found again; what only ends at a bar is left alone."""

from __future__ import annotations

import pytest

from pipeline.extract.recognition.bridging import is_bar, rules_through_bars, through_bars
from pipeline.extract.recognition.raster_lines import Segment
from pipeline.page import Point

BAR = (50.0, 400.0, 3000.0, 440.0)
LETTER = 24.0


def hidden(at: Point, to: Point) -> list[tuple[tuple[Point, ...], float]]:
    """A line but for what lies within 7 pixels of the bar."""

    def point(y: float) -> Point:
        return at[0] + (to[0] - at[0]) * (y - at[1]) / (to[1] - at[1]), y

    return [((at, point(BAR[1] - 7)), 3.0), ((to, point(BAR[3] + 7)), 3.0)]


@pytest.mark.parametrize("to", [(1500.0, 500.0), (1000.0, 520.0), (900.0, 500.0), (300.0, 480.0)])
def test_a_slanted_line_goes_on_below_the_bar(to: Point) -> None:
    (line,) = through_bars(hidden((1000.0, 300.0) if to[0] != 1000.0 else (1200.0, 300.0), to), [BAR], [], LETTER)
    assert line[0][0][1] == 300.0
    assert line[0][-1] == to
    assert [round(y) for _, y in line[0][1:-1]] == [400, 440]


def test_two_lines_from_one_box_each_find_their_own_piece() -> None:
    lines = hidden((1000.0, 300.0), (700.0, 500.0)) + hidden((1010.0, 300.0), (1300.0, 500.0))
    assert sorted((line[0][0], line[0][-1]) for line in through_bars(lines, [BAR], [], LETTER)) == [
        ((1000.0, 300.0), (700.0, 500.0)),
        ((1010.0, 300.0), (1300.0, 500.0)),
    ]


def test_what_goes_elsewhere_below_the_bar_is_another_line() -> None:
    lines = [hidden((1000.0, 300.0), (700.0, 500.0))[0], hidden((1000.0, 300.0), (1300.0, 500.0))[1]]
    assert through_bars(lines, [BAR], [], LETTER) == lines
    dash = [(((860.0, 385.0), (852.0, 393.0)), 3.0), (((820.0, 447.0), (812.0, 452.0)), 3.0)]
    assert through_bars(dash, [BAR], [], LETTER) == dash


def test_a_box_is_no_bar() -> None:
    assert is_bar(BAR, LETTER)
    box = (900.0, 400.0, 1100.0, 440.0)
    assert not is_bar(box, LETTER)
    lines = hidden((1100.0, 300.0), (800.0, 520.0))
    assert through_bars(lines, [box], [], LETTER) == lines


def test_upright_rules_go_on_where_no_word_stands_in_their_way() -> None:
    def rule(x: int, y0: int, y1: int) -> Segment:
        return Segment((x, y0, x + 3, y1), level=False)

    down = [
        rule(500, 300, 395),
        rule(501, 446, 520),
        rule(900, 300, 395),
        rule(1200, 446, 520),
        rule(100, 300, 394),
        rule(100, 445, 500),
    ]
    down += [rule(52, 300, 394), rule(52, 446, 500)]  # the side of a table, of which the bar is a row
    found = rules_through_bars(down, [BAR], [(60.0, 408.0, 180.0, 432.0)], LETTER)
    assert [(s.box[0], s.start, s.end, s.level) for s in found] == [(500, 395, 446, False)]


def test_a_slanted_line_crosses_a_rule_and_an_upright_one_ends_there() -> None:
    rule = Segment((50, 418, 3000, 421), level=True)
    slanted = [(((1000.0, 300.0), (850.0, 412.0)), 3.0), (((830.0, 427.0), (700.0, 524.0)), 3.0)]
    ((points, _),) = through_bars(slanted, [], [rule], LETTER)
    assert (points[0], points[-1]) == ((1000.0, 300.0), (700.0, 524.0))
    upright = [(((1000.0, 300.0), (1000.0, 412.0)), 3.0), (((1001.0, 427.0), (1001.0, 524.0)), 3.0)]
    assert through_bars(upright, [], [rule], LETTER) == upright
