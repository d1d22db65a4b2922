"""Text without a border beside or over a box is that box's: indicators, targets, holders; signs of a legend tell levels."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.tiers import levels_from_tiers
from tests.extract.sheets import BLUE, Sheet


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return Sheet(tmp_path)


def read(sheet: Sheet) -> Reading:
    layout = sheet.layout()
    return compose(layout.boxes, layout.networks, 1, layout.letter)


def tree(sheet: Sheet) -> Sheet:
    """A root over two children, each with a line."""
    sheet.box((200, 60, 360, 90), "Meningkatnya mutu data", fill=BLUE)
    sheet.box((80, 160, 240, 190), "Tersedianya peta", fill=BLUE).line((280, 90), (160, 160))
    return sheet.box((330, 160, 490, 190), "Tertatanya arsip", fill=BLUE).line((280, 90), (410, 160))


def told(draft: Draft) -> list[tuple[str, list[str]]]:
    return [(i.name, [f[1] for f in i.figures]) for i in draft.indicators]


def test_indicators_and_targets_beside_a_box_are_its_own(sheet: Sheet) -> None:
    tree(sheet).text(364, 62, "Indeks mutu data").text(364, 72, "82,45", bold=True).text(364, 82, "Predikat layanan").text(
        364, 92, "Pratama", bold=True
    )
    sheet.text(494, 166, "Jumlah arsip tertata (14 berkas)").text(244, 160, "Cakupan peta dasar").text(
        244, 170, "» 16%", bold=True
    )
    root, *children = read(sheet).drafts
    assert told(root) == [("Indeks mutu data", ["82,45"]), ("Predikat layanan", ["Pratama"])]
    assert [told(c) for c in children] == [[("Cakupan peta dasar", ["16%"])], [("Jumlah arsip tertata", ["14 berkas"])]]


def test_money_beside_a_box_is_its_budget(sheet: Sheet) -> None:
    tree(sheet).text(494, 160, "Jumlah arsip tertata").text(494, 170, "4 berkas", bold=True).text(494, 180, "Rp36.900.000")
    assert [text for text, _ in read(sheet).drafts[2].budgets] == ["Rp36.900.000"]


def test_a_position_over_a_box_answers_for_it(sheet: Sheet) -> None:
    tree(sheet).text(84, 150, "Kabid Pemetaan")
    assert [d.holder for d in read(sheet).drafts] == [None, "Kabid Pemetaan", None]


def test_a_statement_beside_a_box_is_not_its_own(sheet: Sheet) -> None:
    tree(sheet).text(364, 68, "Meningkatnya mutu layanan")
    assert all(d.statement != "Meningkatnya mutu data Meningkatnya mutu layanan" and not d.indicators for d in read(sheet).drafts)


def test_an_entry_of_a_column_under_a_head_stays_there(sheet: Sheet) -> None:
    sheet.box((100, 60, 240, 80), "STAF SEKSI DATA").box((250, 60, 390, 80), "STAF SEKSI ARSIP").box(
        (250, 80, 390, 110), "Jumlah arsip"
    )
    sheet.text(104, 84, "Jumlah data yang diolah staf seksi")
    assert [told(d) for d in read(sheet).drafts if d.holder == "STAF SEKSI ARSIP"] == [[("Jumlah arsip", [])]]


def test_signs_with_words_tell_the_levels_of_their_colours_wherever_they_stand(sheet: Sheet) -> None:
    red, green, yellow = (0.9, 0.5, 0.5), (0.5, 0.9, 0.5), (0.9, 0.9, 0.4)
    for k, (fill, text) in enumerate(((red, "Tujuan"), (green, "Sasaran (Es. II)"), (yellow, "Program (Es. III)"))):
        sheet.box((100 + 150 * k, 500, 114 + 150 * k, 510), fill=fill, radius=0.3).text(118 + 150 * k, 501, text)
    sheet.box((300, 60, 460, 90), "Meningkatnya mutu data", fill=red).box((300, 160, 460, 190), "Tertatanya arsip", fill=green)
    sheet.box((300, 260, 460, 290), "Tersedianya peta", fill=yellow).line((380, 90), (380, 160)).line((380, 190), (380, 260))
    reading = read(sheet)
    levels_from_tiers(reading, "down")
    assert [d.level for d in reading.drafts] == ["tujuan", "sasaran", "program"] and reading.tiers == []


@pytest.mark.parametrize("indent", [10, 40])
def test_short_lines_left_of_a_box_are_its_own(sheet: Sheet, indent: float) -> None:
    tree(sheet).text(60 + indent, 62, "Indeks mutu data daerah").text(60 + indent, 72, "82,45", bold=True)
    assert [told(d) for d in read(sheet).drafts] == [[("Indeks mutu data daerah", ["82,45"])], [], []]


def test_a_figure_in_a_line_of_its_own_is_the_target_in_any_style(sheet: Sheet) -> None:
    tree(sheet).text(364, 62, "Indeks mutu data\n82,45\nJumlah peta dasar per\n10.000 warga\n4 lembar")
    found = [("Indeks mutu data", ["82,45"]), ("Jumlah peta dasar per 10.000 warga", ["4 lembar"])]
    assert [told(d) for d in read(sheet).drafts] == [found, [], []]


def test_a_number_of_the_wording_is_no_target_where_one_follows(sheet: Sheet) -> None:
    tree(sheet).text(364, 62, "Rasio peta dasar per\n10.000 warga").text(364, 82, "3,8", bold=True)
    assert told(read(sheet).drafts[0]) == [("Rasio peta dasar per 10.000 warga", ["3,8"])]
