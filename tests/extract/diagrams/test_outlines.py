"""Trees of numbered boxes, and lists that name their nodes by number alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.outlines import levels_by_outline, outline_links
from pipeline.extract.words.outline_keys import OutlineKey
from tests.extract.numbered_trees import Style, faults, read
from tests.extract.sheets import Sheet

PLAIN = Style()
STYLES = {
    "bare numbers": PLAIN,
    "labels above": replace(PLAIN, numbers="labelled", font="tiro"),
    "letters of tiers, items": replace(PLAIN, numbers="letters", below="lines", tiers=True),
    "items with gaps": replace(PLAIN, numbers="letters", below="gap", headings=False),
    "items in cells": replace(PLAIN, numbers="letters", place="cell"),
    "initials": replace(PLAIN, numbers="initials", headings=False, more="merged"),
    "roman": replace(PLAIN, numbers="roman", more="repeated", header="Kode"),
    "capital, mirrored": replace(PLAIN, numbers="capital", mirrored=True, below="lines"),
    "numbers in cells": replace(PLAIN, place="cell", paid=False, header="No Pohon Kinerja"),
    "numbers above": replace(PLAIN, place="line", program="name"),
    "items right of their lists": replace(PLAIN, numbers="letters", sideways=True),
    "items right of their lists, no lines": replace(PLAIN, numbers="letters", sideways=True, lines=False),
    "a table for each level": replace(PLAIN, numbers="labelled", captions=True, lines=False),
    "levels told by the list": replace(PLAIN, program="statement"),
}


@pytest.mark.parametrize("name", STYLES)
def test_numbers_join_tree_and_list(tmp_path: Path, name: str) -> None:
    assert faults(read(tmp_path, STYLES[name]), STYLES[name]) == []


def draft(index: int, number: str, **given: object) -> Draft:
    parts = tuple(number.split("."))
    return Draft(index, 1, (0, 0, 10, 10), [index], number=number, outline=OutlineKey(parts), **given)  # type: ignore[arg-type]


def test_a_tier_of_numbers_takes_the_level_that_one_of_its_boxes_prints() -> None:
    drafts = [
        draft(0, "1.1", level="sasaran", explicit=True),
        draft(1, "1.1.1", level="program", explicit=True),
        draft(2, "1.1.2"),
        draft(3, "1.1.1.1"),
        draft(4, "1.1.2.1", level="program", on_tier=True),
    ]
    levels_by_outline(drafts, {})
    assert [d.level for d in drafts] == ["sasaran", "program", "program", "kegiatan", "kegiatan"]


def test_positions_tell_a_tier_that_nothing_prints() -> None:
    drafts = [draft(0, "1", level="program", explicit=True), draft(1, "1.1", holder="Kasi Jalan"), draft(2, "1.2")]
    levels_by_outline(drafts, {})
    assert drafts[2].level == "sub_kegiatan"


def test_a_line_that_runs_on_below_a_stack_leads_from_the_box_over_it() -> None:
    from pipeline.extract.diagrams.links import Link

    drafts = [
        draft(0, "1", level="program"),
        draft(1, "1.1", level="kegiatan"),
        draft(2, "1.1.a", level="sub_kegiatan"),
        draft(3, "1.2", level="kegiatan"),
    ]
    for link in (Link(2, 3, "connector", 0.9), Link(3, 2, "connector", 0.9)):
        found = outline_links(drafts, [link])
        assert (found[0].parent, found[0].child) == (0, 3)
        assert {(link.parent, link.child) for link in found} == {(0, 1), (1, 2), (0, 3)}


def test_numbered_indicators_do_not_make_a_numbered_tree(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    sheet.box((300, 40, 500, 65), "Sasaran 1 : Meningkatnya mutu jalan")
    for k in range(3):
        x = 100 + 180 * k
        sheet.box((x, 100, x + 160, 125), f"Sasaran 1.{k + 1} : Terjaganya mutu {'abc'[k]}")
        sheet.line((400, 65), (400, 82), (x + 80, 82), (x + 80, 100))
        sheet.box((x, 125, x + 160, 145), f"1.{k + 1}.1 Persentase jalan mantap {'abc'[k]}")
    layout = sheet.layout()
    drafts = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    assert [(d.number, d.outline) for d in drafts] == [("1", None), ("1.1", None), ("1.2", None), ("1.3", None)]
    assert [len(d.indicators) for d in drafts] == [0, 1, 1, 1]


def test_money_in_brackets_behind_a_name_is_its_budget(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    sheet.box((300, 40, 500, 65), "Program Pembangunan Jalan")
    sheet.box((300, 100, 500, 130), "Pemeliharaan Rutin Jalan\n(Rp 412.560.000)").line((400, 65), (400, 100))
    layout = sheet.layout()
    below = compose(layout.boxes, layout.networks, 1, layout.letter).drafts[1]
    assert (below.statement or below.names[0], [text for text, _ in below.budgets]) == (
        "Pemeliharaan Rutin Jalan",
        ["Rp 412.560.000"],
    )
    assert not below.indicators


@pytest.mark.parametrize(
    ("text", "paid"), [("Operasi Gabungan (Rp. 105.000.000,-)", True), ("Pendapatan Perkapita (Rp 5.000.000)", False)]
)
def test_a_sum_in_brackets_is_the_target_of_what_is_counted_in_money(tmp_path: Path, text: str, paid: bool) -> None:
    sheet = Sheet(tmp_path)
    sheet.box((300, 40, 500, 65), "Sasaran : Meningkatnya usaha warga").box((300, 65, 500, 95), text)
    layout = sheet.layout()
    drafts = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    assert [bool(d.budgets) for d in drafts][-1] is paid
    assert any(d.indicators for d in drafts) is not paid
