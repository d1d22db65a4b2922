"""Which boxes lines join, in all the ways that they are drawn."""

from __future__ import annotations

from itertools import pairwise
from math import cos, pi, sin
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.geometry.connectors import outside
from pipeline.extract.geometry.network import along
from pipeline.page import BBox, Point
from tests.extract.sheets import Sheet, named

TOP, LEFT, MIDDLE, RIGHT = (300, 50, 400, 80), (100, 150, 200, 180), (300, 150, 400, 180), (500, 150, 600, 180)
FAMILY: dict[str, BBox] = {"ibu": TOP, "satu": LEFT, "dua": MIDDLE, "tiga": RIGHT}


coordinate = st.integers(0, 12).map(float)


@given(st.lists(st.tuples(*[coordinate] * 4), max_size=6), *[st.tuples(coordinate, coordinate)] * 2)
def test_what_is_left_of_a_line_lies_outside_all_boxes(boxes: list[BBox], a: Point, b: Point) -> None:
    boxes = [(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)) for x0, y0, x1, y1 in boxes]
    left = outside(a, b, boxes)
    assert all(t0 < t1 <= u0 for (t0, t1), (u0, _) in pairwise(left))
    for step in range(101):
        x, y = along(a, b, step / 100)
        inside = any(x0 + 0.01 < x < x1 - 0.01 and y0 + 0.01 < y < y1 - 0.01 for x0, y0, x1, y1 in boxes)
        apart = all(x < x0 - 0.01 or x > x1 + 0.01 or y < y0 - 0.01 or y > y1 + 0.01 for x0, y0, x1, y1 in boxes)
        kept = any(t0 <= step / 100 <= t1 for t0, t1 in left)
        assert not (inside and kept)
        assert kept or not apart


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return Sheet(tmp_path)


@pytest.fixture
def family(sheet: Sheet) -> Sheet:
    return named(sheet, FAMILY)


def test_a_straight_line_joins_two_and_knows_their_sides(family: Sheet) -> None:
    boxes, networks = family.line((350, 80), (350, 150)).networks()
    (network,) = networks
    assert {(boxes[a.box].text, a.side) for a in network.attachments} == {("ibu", "bottom"), ("dua", "top")}


def test_an_elbow_of_one_path_or_of_three_joins_two(family: Sheet) -> None:
    family.line((350, 80), (350, 115), (150, 115), (150, 150))
    family.line((380, 80), (380, 125)).line((380, 125), (550, 125)).line((550, 125), (550, 150))
    assert family.joined() == [{"ibu", "satu"}, {"ibu", "tiga"}]


@pytest.mark.parametrize(("white", "met"), [(3, True), (6, True), (12, False)])
def test_branches_that_stop_short_of_their_trunk_are_of_it(family: Sheet, white: float, met: bool) -> None:
    family.line((350, 80), (350, 115)).line((150, 115), (550, 115))
    for x in (150, 350, 550):
        family.line((x, 115 + white), (x, 150))
    assert any({"ibu", "satu", "tiga"} <= names for names in family.joined()) == met


def test_a_line_that_ends_beside_another_of_its_own_way_does_not_meet_it(family: Sheet) -> None:
    family.line((350, 80), (350, 150)).line((150, 150), (150, 110), (344, 110), (344, 118), (344, 125))
    assert {"dua", "ibu"} in family.joined()


def test_a_shared_trunk_is_one_network(family: Sheet) -> None:
    family.line((350, 80), (350, 115)).line((150, 115), (550, 115))
    for x in (150, 350, 550):
        family.line((x, 115), (x, 150))
    boxes, networks = family.networks()
    assert [{boxes[a.box].text for a in n.attachments} for n in networks] == [{"ibu", "satu", "dua", "tiga"}]
    assert {a.side for a in networks[0].attachments if boxes[a.box].text != "ibu"} == {"top"}


def test_thin_filled_bars_are_lines_too(family: Sheet) -> None:
    for x0, y0, x1, y1 in ((349.5, 80, 350.5, 115), (150, 114.5, 350, 115.5), (149.5, 115, 150.5, 150)):
        family.box((x0, y0, x1, y1), border=None, fill=(0, 0, 0))
    assert family.joined() == [{"ibu", "satu"}]


def test_slanted_lines_filled_as_outlines_are_lines_too(family: Sheet) -> None:
    # Line and arrowhead are the outlines of one filled path each: quadrilaterals no thicker than a pen.
    for x in (150, 550):
        family.polygon((350, 80), (x, 146), (x + 0.5, 146.5), (350.5, 80.5)).polygon((x, 150), (x - 2, 146), (x + 2, 146))
    assert family.joined() == [{"ibu", "satu"}, {"ibu", "tiga"}]


def test_a_side_trunk_meets_every_box_of_its_column(sheet: Sheet) -> None:
    named(
        sheet,
        {"ibu": (100, 50, 220, 80), "satu": (120, 100, 220, 120), "dua": (120, 130, 220, 150), "tiga": (120, 160, 220, 180)},
    )
    sheet.line((108, 80), (108, 170))
    for y in (110, 140, 170):
        sheet.line((108, y), (120, y))
    boxes, networks = sheet.networks()
    (network,) = networks
    found = {boxes[a.box].text: a.side for a in network.attachments}
    assert found == {"ibu": "bottom", "satu": "left", "dua": "left", "tiga": "left"}


def test_a_curve_joins_its_ends(family: Sheet) -> None:
    family.curve((350, 80), (350, 120), (150, 110), (150, 150))
    assert family.joined() == [{"ibu", "satu"}]


def test_lines_that_cross_are_not_joined(sheet: Sheet) -> None:
    named(
        sheet,
        {
            "utara": (350, 50, 450, 80),
            "selatan": (350, 250, 450, 280),
            "barat": (100, 150, 200, 180),
            "timur": (600, 150, 700, 180),
        },
    )
    sheet.line((400, 80), (400, 250)).line((200, 165), (600, 165))
    assert sheet.joined() == [{"barat", "timur"}, {"selatan", "utara"}]


def test_lines_that_meet_in_a_t_are_joined(sheet: Sheet) -> None:
    named(sheet, {"utara": (350, 50, 450, 80), "barat": (100, 150, 200, 180), "timur": (600, 150, 700, 180)})
    sheet.line((400, 80), (400, 165)).line((200, 165), (600, 165))
    assert sheet.joined() == [{"barat", "timur", "utara"}]


def test_two_elbows_whose_trunks_cross_stay_two(sheet: Sheet) -> None:
    named(sheet, {"a": (100, 50, 200, 80), "b": (400, 50, 500, 80), "x": (100, 250, 200, 280), "y": (400, 250, 500, 280)})
    sheet.line((150, 80), (150, 140), (450, 140), (450, 250)).line(
        (450, 80), (450, 110), (300, 110), (300, 200), (150, 200), (150, 250)
    )
    assert sheet.joined() == [{"a", "y"}, {"b", "x"}]


@pytest.mark.parametrize("gap", [0.0, 2.0, 5.0, 8.0])
def test_lines_that_stop_short_still_reach(family: Sheet, gap: float) -> None:
    assert family.line((350, 80 + gap), (350, 150 - gap)).joined() == [{"dua", "ibu"}]


def test_a_line_that_stops_far_off_reaches_nothing(family: Sheet) -> None:
    assert family.line((350, 80), (350, 118)).joined() == []


def test_a_line_beside_a_box_does_not_attach(family: Sheet) -> None:
    # From "ibu" down to a stray end between two boxes, close by the corner of one.
    family.line((350, 80), (350, 110), (250, 110), (250, 240))
    assert family.joined() == []


@pytest.mark.parametrize("down", [True, False])
def test_an_arrowhead_points_at_its_box(family: Sheet, down: bool) -> None:
    if down:
        family.line((350, 80), (350, 144)).polygon((350, 150), (347, 144), (353, 144))
    else:
        family.line((350, 86), (350, 150)).polygon((350, 80), (347, 86), (353, 86))
    boxes, networks = family.networks()
    (network,) = networks
    assert {boxes[a.box].text for a in network.attachments if a.head} == {"dua" if down else "ibu"}
    assert {boxes[a.box].text for a in network.attachments} == {"ibu", "dua"}


def test_an_open_arrowhead_reaches_only_its_box(family: Sheet) -> None:
    family.line((350, 80), (350, 150)).line((346, 144), (350, 150), (354, 144))
    assert family.joined() == [{"dua", "ibu"}]


@pytest.mark.parametrize("end", [(350, 142), (146, 144)])
def test_an_open_arrowhead_may_stop_short_of_its_box(family: Sheet, end: tuple[float, float]) -> None:
    x, y = end
    family.line((350, 80), end).line((x - 3, y - 5), end, (x + 4, y - 5))
    _, (network,) = family.networks()
    assert sorted(a.side for a in network.attachments) == ["bottom", "top"]


def test_a_block_arrow_joins_the_boxes_before_and_behind(sheet: Sheet) -> None:
    named(sheet, {"ibu": (300, 50, 400, 80), "anak": (300, 120, 400, 150), "jauh": (300, 400, 400, 430)})
    sheet.polygon((350, 116), (330, 100), (340, 100), (340, 84), (360, 84), (360, 100), (370, 100))
    boxes, networks = sheet.networks()
    (network,) = networks
    assert network.block
    assert {(boxes[a.box].text, a.side) for a in network.attachments} == {("ibu", "bottom"), ("anak", "top")}


def test_a_block_arrow_sideways(sheet: Sheet) -> None:
    named(sheet, {"ibu": (100, 50, 200, 90), "anak": (250, 50, 350, 90)})
    sheet.polygon((246, 70), (230, 50), (230, 62), (204, 62), (204, 78), (230, 78), (230, 90))
    assert sheet.joined() == [{"anak", "ibu"}]


def _arrow(sheet: Sheet, x: float, y: float) -> Sheet:
    """A block arrow of 40 by 32 points that points down to (x, y)."""
    outline = ((0, 0), (-20, -16), (-10, -16), (-10, -32), (10, -32), (10, -16), (20, -16))
    return sheet.polygon(*((x + dx, y + dy) for dx, dy in outline))


def test_a_block_arrow_near_one_box_points_from_the_far_one(sheet: Sheet) -> None:
    named(sheet, {"ibu": (100, 50, 400, 80), "anak": (300, 250, 400, 280)})
    _, (network,) = _arrow(sheet, 350, 246).networks()
    assert network.tip == "bottom"
    assert [a.side for a in sorted(network.attachments, key=lambda a: a.side)] == ["bottom", "top"]


def test_a_block_arrow_beside_a_text_without_a_border_comes_from_the_nearest(sheet: Sheet) -> None:
    for x, name in ((150, "ibu"), (450, "bibi")):
        sheet.text(x, 50, f"{name} yang\npertama")
    for x in (100, 200, 400, 500):
        _arrow(sheet.text(x, 150, f"anak{x} yang\nkedua"), x + 30, 140)
    _, networks = sheet.networks()
    assert sheet.joined() == [{"anak100", "ibu"}, {"anak200", "ibu"}, {"anak400", "bibi"}, {"anak500", "bibi"}]
    assert all(n.loose for n in networks)


def test_a_line_behind_a_box_is_cut_at_its_borders(sheet: Sheet) -> None:
    named(sheet, {"ibu": (300, 50, 400, 80), "anak": (300, 150, 400, 180), "cucu": (300, 250, 400, 280)}, fill=(1, 1, 1))
    sheet.line((350, 80), (350, 250))
    assert sheet.joined() == [{"anak", "cucu"}, {"anak", "ibu"}]


def test_the_borders_of_boxes_and_empty_cells_are_no_connectors(sheet: Sheet) -> None:
    for y in (100, 130, 160):
        sheet.line((100, y), (500, y))
    for x in (100, 200, 300, 400, 500):
        sheet.line((x, 100), (x, 160))
    sheet.text(105, 105, "satu").text(305, 105, "dua").text(205, 135, "tiga").text(405, 135, "empat")
    assert sheet.joined() == []


def test_empty_boxes_between_two_join_nothing(sheet: Sheet) -> None:
    named(sheet, {"satu": (100, 100, 200, 130), "dua": (300, 100, 400, 130)}).box((200, 100, 300, 130))
    assert sheet.joined() == []


def test_underlines_and_dust_join_nothing(family: Sheet) -> None:
    family.line((103, 165), (125, 165)).line((250, 100), (251, 100)).line((250, 110), (250, 112))
    assert family.joined() == []


def test_a_frame_around_a_part_of_the_drawing_joins_nothing(family: Sheet) -> None:
    family.line((80, 140), (620, 140), (620, 200), (80, 200), (80, 140)).line((350, 80), (350, 150))
    assert family.joined() == [{"dua", "ibu"}]


def test_each_box_and_side_attaches_once(family: Sheet) -> None:
    family.line((340, 80), (340, 115), (150, 115), (150, 150)).line((360, 80), (360, 115), (340, 115))
    _, networks = family.networks()
    ends = [(a.box, a.side) for n in networks for a in n.attachments]
    assert len(ends) == len(set(ends))


@pytest.mark.parametrize("slope", [(250, 150), (100, 150), (20, 130), (20, 100)])
def test_a_slanted_line_leaves_and_enters_by_the_sides_that_it_touches(sheet: Sheet, slope: tuple[float, float]) -> None:
    x, y = slope
    named(sheet, {"ibu": (600, 50, 700, 80), "anak": (x, y, x + 100, y + 30)}).line((650, 80), (x + 50, y))
    boxes, (network,) = sheet.networks()
    assert {(boxes[a.box].text, a.side) for a in network.attachments} == {("ibu", "bottom"), ("anak", "top")}


def test_lines_that_fan_out_reach_text_without_a_border(sheet: Sheet) -> None:
    sheet.text(300, 50, "ibu yang\ninduk").text(200, 150, "satu\nanak").text(420, 150, "dua\nanak")
    sheet.line((320, 75), (210, 146)).line((320, 75), (430, 146))
    assert sorted(set().union(*sheet.joined()) if sheet.joined() else set()) == ["dua", "ibu", "satu"]


def test_curves_and_open_arrowheads_reach_text_far_from_its_frame(sheet: Sheet) -> None:
    # The text of each frame, which is not drawn, ends 30 points before the line begins or ends.
    sheet.text(100, 100, "ibu yang\ninduk").text(350, 50, "satu\nanak").text(350, 150, "dua\nanak")
    for y in (60, 160):
        sheet.curve((160, 110), (240, 110), (240, y), (320, y)).line((315, y - 4), (320, y), (315, y + 4))
    boxes, (network,) = sheet.networks()
    found = {boxes[a.box].text.split()[0]: a.side for a in network.attachments}
    assert found == {"ibu": "right", "satu": "left", "dua": "left"}


@pytest.mark.parametrize("sideways", [False, True])
def test_lines_that_part_tiers_from_end_to_end_join_nothing(sheet: Sheet, sideways: bool) -> None:
    def turned(*values: float) -> tuple[float, ...]:
        return tuple(v for pair in zip(values[1::2], values[::2], strict=True) for v in pair) if sideways else values

    places = {"a": (100, 40, 200, 70), "b": (300, 40, 400, 70), "c": (100, 140, 200, 170), "d": (300, 140, 400, 170)}
    named(sheet, {name: turned(*box) for name, box in places.items()})  # type: ignore[misc]
    for ends in ((150, 70, 150, 100), (150, 100, 150, 140), (350, 70, 350, 100), (350, 100, 350, 140), (80, 100, 420, 100)):
        x0, y0, x1, y1 = turned(*ends)
        sheet.line((x0, y0), (x1, y1))
    assert sheet.joined() == [{"a", "c"}, {"b", "d"}]


def test_a_line_runs_across_a_banner(family: Sheet) -> None:
    family.box((90, 100, 610, 120), "jenjang", border=None, fill=(0.8, 0.9, 0.8))
    family.line((340, 80), (150, 150)).line((350, 80), (350, 150)).curve((390, 80), (390, 115), (550, 115), (550, 150))
    assert family.joined() == [{"dua", "ibu"}, {"ibu", "satu"}, {"ibu", "tiga"}]


def test_lines_lead_to_what_lies_on_a_band(sheet: Sheet) -> None:
    for top in (40, 140):
        sheet.box((60, top, 640, top + 50), "", border=None, fill=(0.9, 0.95, 0.9)).text(64, top + 20, "jenjang")
    named(sheet, FAMILY, fill=(1.0, 1.0, 1.0)).line((350, 80), (150, 150)).line((350, 80), (550, 150))
    assert sheet.joined() in ([{"ibu", "satu", "tiga"}], [{"ibu", "satu"}, {"ibu", "tiga"}])


def test_dashes_drawn_one_by_one_make_a_dashed_line(family: Sheet) -> None:
    for k in range(9):
        family.line((350, 81 + 8 * k), (350, 85 + 8 * k))
    family.line((380, 80), (520, 150))
    assert sorted(network.dashed for network in family.networks()[1]) == [False, True]


def test_a_dashed_line_does_not_join_the_bend_of_a_line_that_it_passes(sheet: Sheet) -> None:
    named(
        sheet, {"atas": (100, 50, 200, 80), "bawah": (130, 150, 230, 180), "sana": (400, 150, 500, 180), "sini": (40, 40, 90, 70)}
    )
    sheet.line((150, 80), (150, 115), (180, 115), (180, 150))
    dashed = sheet.sheet.new_shape()
    dashed.draw_polyline([(65, 70), (65, 115), (450, 115), (450, 150)])
    dashed.finish(color=(0, 0, 0), width=0.7, dashes="[4 3] 0", closePath=False)
    dashed.commit()
    assert sheet.joined() == [{"atas", "bawah"}, {"sana", "sini"}]


def test_a_dashed_line_that_ends_on_another_joins_it(sheet: Sheet) -> None:
    named(sheet, {"atas": (100, 50, 200, 80), "bawah": (100, 150, 200, 180), "sana": (400, 150, 500, 180)})
    sheet.line((150, 80), (150, 150))
    dashed = sheet.sheet.new_shape()
    dashed.draw_polyline([(150, 115), (450, 115), (450, 150)])
    dashed.finish(color=(0, 0, 0), width=0.7, dashes="[4 3] 0", closePath=False)
    dashed.commit()
    assert sheet.joined() == [{"atas", "bawah", "sana"}]


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("radius", [2, 4, 8])
def test_a_line_jumps_over_another_without_meeting_it(sheet: Sheet, whole: bool, radius: float) -> None:
    named(
        sheet,
        {"ibu": (300, 50, 400, 80), "anak": (300, 150, 400, 180), "satu": (100, 100, 200, 130), "dua": (500, 100, 600, 130)},
    )
    sheet.line((350, 80), (350, 150))
    y = 115.0
    arc = [(350 + radius * cos(t * pi / 8), y - radius * sin(t * pi / 8)) for t in range(8, -1, -1)]
    if whole:
        sheet.line((200, y), *arc, (500, y))
    else:
        sheet.line((200, y), arc[0]).line(*arc).line(arc[-1], (500, y))
    assert sheet.joined() == [{"anak", "ibu"}, {"dua", "satu"}]


def test_an_arc_that_crosses_nothing_still_joins(sheet: Sheet) -> None:
    named(sheet, {"satu": (100, 100, 200, 130), "dua": (500, 100, 600, 130)})
    arc = [(350 + 4 * cos(t * pi / 8), 115 - 4 * sin(t * pi / 8)) for t in range(8, -1, -1)]
    sheet.line((200, 115), arc[0]).line(*arc).line(arc[-1], (500, 115))
    assert sheet.joined() == [{"dua", "satu"}]


def _bracket(family: Sheet) -> Sheet:
    return family.line((150, 150), (150, 115)).line((150, 115), (550, 115)).line((550, 115), (550, 150))


def test_a_bracket_belongs_to_the_trunk_that_crosses_it(family: Sheet) -> None:
    assert _bracket(family).line((350, 80), (350, 150)).joined() == [{"ibu", "satu", "dua", "tiga"}]


def test_a_bracket_that_two_trunks_cross_is_nobodys(sheet: Sheet) -> None:
    boxes = {**FAMILY, "bibi": (410, 50, 490, 80), "empat": (410, 150, 490, 180)}
    drawn = _bracket(named(sheet, boxes)).line((350, 80), (350, 150)).line((450, 80), (450, 150))
    assert sorted(map(sorted, drawn.joined())) == [["bibi", "empat"], ["dua", "ibu"], ["satu", "tiga"]]


def test_a_line_between_siblings_crosses_no_bracket_as_trunk(sheet: Sheet) -> None:
    boxes = {**FAMILY, "anak": (300, 250, 400, 280)}
    drawn = named(sheet, boxes).line((150, 180), (150, 215), (550, 215), (550, 180)).line((350, 80), (350, 150))
    assert sorted(map(sorted, drawn.joined())) == [["dua", "ibu"], ["satu", "tiga"]]


def test_a_line_runs_over_a_block_arrow(family: Sheet) -> None:
    family.polygon((345, 84), (355, 84), (355, 130), (362, 130), (350, 146), (338, 130), (345, 130))
    family.line((350, 80), (350, 110)).line((350, 110), (550, 110)).line((550, 110), (550, 150))
    assert {"ibu", "tiga"} in family.joined()


@pytest.mark.parametrize("end", [295, 298])
def test_an_arrow_past_a_trunk_of_another_colour_is_a_line_of_its_own(sheet: Sheet, end: float) -> None:
    red, blue = (0.8, 0.0, 0.0), (0.0, 0.0, 0.8)
    places = {"satu": (50, 50, 150, 80), "dua": (50, 150, 150, 180), "a": (300, 50, 400, 80), "b": (300, 100, 400, 130)}
    named(sheet, {**places, "c": (300, 150, 400, 180)})
    # The blue trunk of the second box passes where the red arrow of the first ends.
    sheet.line((150, 165), (290, 165), colour=blue).line((290, 115), (290, 180), colour=blue)
    sheet.line((290, 115), (300, 115), colour=blue).line((290, 165), (300, 165), colour=blue)
    sheet.line((150, 65), (284, 65), (284, 163), (end - 4, 163), colour=red)
    sheet.polygon((end - 4, 160), (300, 163), (end - 4, 166), colour=red)
    assert {"satu", "c"} in sheet.joined() and {"dua", "b", "c"} in sheet.joined()


def test_branches_of_another_colour_than_their_trunk_hang_together(family: Sheet) -> None:
    red = (0.8, 0.0, 0.0)
    family.line((350, 80), (350, 115), (150, 115), (150, 150)).line((350, 115), (550, 115), (550, 150), colour=red)
    assert family.joined() == [{"ibu", "satu", "tiga"}]


def test_arrowheads_on_a_trunk_point_to_the_boxes_beside_it(sheet: Sheet) -> None:
    """Their stubs are shorter than they are: the trunk runs through them."""
    named(sheet, {"ibu": (100, 50, 220, 80), "satu": (115, 100, 220, 120), "dua": (115, 130, 220, 150)})
    sheet.line((110, 80), (110, 140))
    for y in (110, 140):
        sheet.polygon((114.5, y), (108, y - 3), (108, y + 3))
    boxes, (network,) = sheet.networks()
    assert {boxes[a.box].text: a.side for a in network.attachments} == {"ibu": "bottom", "satu": "left", "dua": "left"}


def test_an_arrowhead_that_points_along_a_line_beside_it_is_no_branch_of_it(sheet: Sheet) -> None:
    named(sheet, {"ibu": (100, 50, 220, 80), "satu": (100, 150, 220, 170), "lain": (100, 112, 103, 118)})
    sheet.line((110, 80), (110, 150)).polygon((112, 122), (109, 112), (115, 112))
    boxes, networks = sheet.networks()
    assert [{boxes[a.box].text for a in n.attachments} for n in networks] == [{"ibu", "satu"}]


def test_borders_of_neighbours_drawn_as_one_line_join_nothing(sheet: Sheet) -> None:
    named(sheet, {"satu": (100, 100, 200, 130), "dua": (204, 100, 300, 130), "tiga": (400, 100, 500, 130)})
    sheet.line((100, 130), (300, 130))
    assert sheet.joined() == []
    sheet = Sheet(sheet.path.parent)
    named(sheet, {"satu": (100, 100, 200, 130), "dua": (204, 100, 300, 130), "tiga": (400, 100, 500, 130)})
    sheet.line((300, 115), (400, 115))
    assert sheet.joined() == [{"dua", "tiga"}]


@pytest.mark.parametrize("way", [((200, 80), (340, 220)), ((200, 80), (262, 142), (340, 220))])
@pytest.mark.parametrize(("aside", "ends"), [(2.5, {"ibu", "dua"}), (-8.0, {"ibu", "tepi"})])
def test_a_line_by_a_corner_goes_on_one_into_the_box_ends_there(
    sheet: Sheet, way: tuple[tuple[float, float], ...], aside: float, ends: set[str]
) -> None:
    # The line passes the place where the lower left corner of "tepi" stands, or one to the right of that.
    named(sheet, {"ibu": (100, 50, 200, 80), "dua": (300, 220, 400, 250), "tepi": (270 + aside, 100, 420, 150)})
    assert ends in sheet.line(*way).joined()


def test_a_trunk_that_runs_along_a_boxs_side_goes_on_below_it(sheet: Sheet) -> None:
    named(sheet, {"induk": (100, 50, 300, 80), "satu": (120, 120, 150, 200), "dua": (120, 240, 150, 320)})
    # The line passes behind the box's left border, so that only its ends above and below are seen.
    sheet.line((100, 65), (90, 65), (90, 100), (120.5, 100), (120.5, 120)).line(
        (120.5, 200), (120.5, 220), (112, 220), (112, 280)
    )
    sheet.line((112, 280), (120, 280))
    assert sheet.joined() == [{"induk", "satu", "dua"}]


def test_what_crossing_connectors_enclose_is_no_cell_that_cuts_them(sheet: Sheet) -> None:
    named(sheet, {"a": (60, 50, 160, 80), "b": (240, 50, 340, 80), "c": (40, 220, 140, 250), "d": (300, 220, 400, 250)})
    sheet.line((110, 80), (110, 130)).line((110, 130), (330, 130)).line((330, 130), (330, 220))
    sheet.line((290, 80), (290, 170)).line((80, 170), (360, 170)).line((80, 170), (80, 220)).line((360, 170), (360, 220))
    assert sheet.joined() == [{"a", "d"}, {"b", "c", "d"}]
