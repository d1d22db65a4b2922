"""Cells below positions and beside codes are what their place says, whatever their first word."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Draft
from tests.extract.sheets import Sheet

HEADS = ("KEPALA SEKSI DATA", "KEPALA SEKSI ARSIP", "KEPALA SEKSI PUSTAKA")
Row = tuple[str, ...]


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return Sheet(tmp_path)


def lanes(sheet: Sheet, heads: Row, *rows: Row, codes: bool = False, figures: bool = False, x: float = 40) -> Sheet:
    """Columns of cells under heads, all touching; with a cell of a code at the left of each cell, or of a figure at the right."""
    for k, head in enumerate(heads):
        left, y = x + 200 * k, 60.0
        sheet.box((left, y, left + 200, y + 20), head)
        for r, row in enumerate(rows):
            if not row[k]:
                continue
            y0, y1 = 80 + 30 * r, 110 + 30 * r
            at, end = left + (25 if codes else 0), left + (150 if figures else 200)
            sheet.box((at, y0, end, y1), row[k])
            if codes:
                sheet.box((left, y0, at, y1), f"{k + 1}.{r + 1}")
            if figures:
                sheet.box((end, y0, left + 200, y1), f"{r + 1} Buku")
    return sheet


def drafts(sheet: Sheet) -> list[Draft]:
    layout = sheet.layout()
    return compose(layout.boxes, layout.networks, 1, layout.letter).drafts


def told(sheet: Sheet) -> list[tuple[str | None, str | None, list[str]]]:
    return [(d.holder, d.statement or "; ".join(d.names) or None, [i.name for i in d.indicators]) for d in drafts(sheet)]


WORDED = ("Jumlah data yang diolah", "Persentase arsip yang tertata", "Jumlah pengunjung pustaka")
BARE = ("Dokumen data sektoral", "1 (satu) buku tata arsip daerah", "Rumah baca yang aktif")
NAMES = ("Pengolahan data sektoral", "Penataan arsip dinamis", "Pembinaan rumah baca")


@pytest.mark.parametrize(("rows", "codes"), [((WORDED, BARE), False), ((WORDED, BARE), True), ((BARE, WORDED, WORDED), True)])
def test_cells_among_indicators_below_positions_are_indicators(sheet: Sheet, rows: tuple[Row, ...], codes: bool) -> None:
    found = told(lanes(sheet, HEADS, *rows, codes=codes))
    assert found == [(head, None, [row[k] for row in rows]) for k, head in enumerate(HEADS)]


def test_a_column_without_any_indicator_wording_follows_its_row(sheet: Sheet) -> None:
    mixed = (WORDED[0], WORDED[1], BARE[2])
    assert told(lanes(sheet, HEADS, mixed, mixed))[2] == (HEADS[2], None, [BARE[2], BARE[2]])


@pytest.mark.parametrize("odd", ["Terlaksananya pembinaan pustaka", "Pelayanan pustaka keliling"])
def test_a_figure_beside_makes_a_statement_or_name_an_indicator(sheet: Sheet, odd: str) -> None:
    found = drafts(lanes(sheet, HEADS, WORDED, (BARE[0], BARE[1], odd), figures=True))
    assert [[i.name for i in d.indicators] for d in found] == [[WORDED[k], (BARE[0], BARE[1], odd)[k]] for k in range(3)]
    assert [f[1] for f in found[2].indicators[1].figures] == ["2 Buku"]


def test_statements_below_positions_stay_heads(sheet: Sheet) -> None:
    statements = ("Meningkatnya mutu data", "Tertatanya arsip", "Meningkatnya minat baca")
    assert told(lanes(sheet, HEADS, statements, WORDED)) == [(head, statements[k], [WORDED[k]]) for k, head in enumerate(HEADS)]


def test_names_below_positions_stay_heads(sheet: Sheet) -> None:
    assert [d.names or [d.statement] for d in drafts(lanes(sheet, HEADS, NAMES, WORDED))] == [[name] for name in NAMES]


def test_a_label_of_a_level_below_a_position_makes_heads(sheet: Sheet) -> None:
    sheet.box((40, 20, 640, 40), "KEPALA DINAS ARSIP DAERAH")
    for k, text in enumerate(("Menjamin arsip yang prima", "Regulator arsip", "Gerakan membaca")):
        sheet.box((40 + 200 * k, 40, 240 + 200 * k, 60), f"Misi {k + 1}").box((40 + 200 * k, 60, 240 + 200 * k, 80), text)
        sheet.box((40 + 200 * k, 80, 240 + 200 * k, 100), "Indikator").box((40 + 200 * k, 100, 240 + 200 * k, 120), WORDED[k])
    assert [d.level for d in drafts(sheet) if d.statement] == ["misi"] * 3


def test_output_below_a_position_labels_its_indicators(sheet: Sheet) -> None:
    found = drafts(lanes(sheet, HEADS, ("Output", "Output", "Output"), BARE, WORDED, figures=False))
    texts = {i.name for d in found for i in d.indicators}
    assert set(WORDED) <= texts and [d for d in found if d.statement and d.statement.startswith("Jumlah")] == []


def test_a_head_over_an_empty_cell_where_the_others_have_a_label(sheet: Sheet) -> None:
    lanes(sheet, HEADS, ("Output", "Output", ""), (WORDED[0], WORDED[1], BARE[2]), figures=False)
    assert [i.name for d in drafts(sheet) for i in d.indicators] == [WORDED[0], WORDED[1], BARE[2]]


def test_numbered_cells_below_a_row_of_sasaran_are_their_indicators(sheet: Sheet) -> None:
    heads = ("Sasaran 1. Meningkatnya mutu data", "Sasaran 2. Tertatanya arsip", "Sasaran 3. Meningkatnya minat baca")
    cells = ("Jumlah data yang diolah", "Persentase arsip yang tertata", "Tersedianya rumah baca di desa")
    found = drafts(lanes(sheet, heads, cells, codes=True))
    assert [[i.name for i in d.indicators] for d in found] == [[cell] for cell in cells]
    assert [d.level for d in found] == ["sasaran"] * 3


def test_a_misspelled_position_in_a_row_of_positions(sheet: Sheet) -> None:
    heads = (*HEADS, "KERALA SEKSI LAYANAN")
    assert [d.holder for d in drafts(lanes(sheet, heads, (*WORDED, "Jumlah layanan"), x=0))] == list(heads)


def test_two_rows_of_boxes_that_are_no_positions_are_left_alone(sheet: Sheet) -> None:
    found = told(lanes(sheet, ("Meningkatnya mutu data", "Tertatanya arsip", "Meningkatnya minat baca"), BARE))
    assert {None} == {holder for holder, _, _ in found} and not any(indicators for _, _, indicators in found)


def test_a_cell_beside_several_codes_holds_an_indicator_for_each(sheet: Sheet) -> None:
    sheet.box((40, 60, 240, 80), "BIDANG DATA").box((40, 80, 70, 140)).box((70, 80, 240, 140))
    sheet.text(43, 83, "2.1\n\n2.2\n2.3").text(
        73, 83, "Jumlah data yang diolah\nsampai selesai\nDokumen statistik\nPeta sektoral"
    )
    (draft,) = drafts(sheet)
    assert [(i.number, i.name) for i in draft.indicators] == [
        ("2.1", "Jumlah data yang diolah sampai selesai"), ("2.2", "Dokumen statistik"), ("2.3", "Peta sektoral"),
    ]  # fmt: skip
