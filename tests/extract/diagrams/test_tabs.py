"""A tab in the middle of a box's foot names who answers for the box, whatever hangs below it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.diagram import read_drawing
from pipeline.record import Document
from tests.extract.sheets import Sheet

RED, PAPER = (0.4, 0.1, 0.2), (1.0, 1.0, 1.0)


@pytest.mark.parametrize(("left", "holder"), [(185, "Kepala Dinas"), (110, None)])
def test_a_tab_with_a_line_to_the_indicators_is_the_statement_s_position(tmp_path: Path, left: float, holder: str | None) -> None:
    sheet = Sheet(tmp_path)
    for k, text in enumerate(("Meningkatnya kinerja perdagangan", "Meningkatnya kinerja industri")):
        x = 350 * k
        sheet.box((40 + x, 100, 400 + x - 20, 150), f"SASARAN {k + 1}\n{text}", fill=RED)
        sheet.box((left + x, 150, left + 60 + x, 166), "Kepala Dinas", fill=PAPER)
        sheet.line((left + 30 + x, 166), (left + 30 + x, 190))
        sheet.box((40 + x, 190, 400 + x - 20, 230), f"IKU :\nLaju pertumbuhan {'ab'[k]}\nTarget 2026 : 5%", fill=PAPER)
    builder = Builder(Document(file="a.pdf", sha256="0", year=2026))
    read_drawing(sheet.layout(), builder)
    found = {n.statement: n.holder for n in builder.extraction.nodes if n.statement}
    assert found == {"Meningkatnya kinerja perdagangan": holder, "Meningkatnya kinerja industri": holder}


def test_a_position_over_a_labelled_statement_answers_for_it_and_outcome_states_the_program(tmp_path: Path) -> None:
    """Cells on top of each other, as spreadsheets draw boxes."""
    sheet = Sheet(tmp_path, 800, 600)
    sheet.box((200, 40, 600, 80), "SASARAN 1 (Intermediate Outcome)\nMeningkatnya mutu sekolah", fill=RED)
    left = ("KEPALA BIDANG PEMBINAAN SD", "Sasaran Program :\nMeningkatnya mutu lulusan SD", "PROGRAM PENGELOLAAN SD")
    right = ("PROGRAM PENGELOLAAN SMP", "Outcome :\nMeningkatnya mutu lulusan SMP")
    for x, texts in ((60, left), (460, right)):
        sheet.line((400, 80), (400, 110), (x + 140, 110), (x + 140, 140))
        for k, text in enumerate(texts):
            sheet.box((x, 140 + 40 * k, x + 280, 180 + 40 * k), text, fill=PAPER)
    builder = Builder(Document(file="a.pdf", sha256="0", year=2026))
    read_drawing(sheet.layout(), builder)
    assert [(n.level, n.statement, n.name, n.holder) for n in builder.extraction.nodes] == [
        ("sasaran", "Meningkatnya mutu sekolah", None, None),
        ("program", "Meningkatnya mutu lulusan SD", "PROGRAM PENGELOLAAN SD", "KEPALA BIDANG PEMBINAAN SD"),
        ("program", "Meningkatnya mutu lulusan SMP", "PROGRAM PENGELOLAAN SMP", None),
    ]


@pytest.mark.parametrize("again", [1, 3])
def test_outputs_worded_as_indicators_below_names_measure_these(tmp_path: Path, again: int) -> None:
    """Where it is so in several places; a single one may be a statement that is worded so."""
    sheet = Sheet(tmp_path, 800, 600)
    sheet.box((60, 40, 260, 80), "Kegiatan : Penataan Kurikulum", fill=RED)
    sheet.line((160, 80), (160, 110))
    for k in range(again):
        y = 110 + 100 * k
        sheet.box((60, y, 260, y + 30), f"Sub Kegiatan : Penyusunan Silabus {'ABC'[k]}", fill=PAPER)
        sheet.box((60, y + 30, 260, y + 60), f"Output : Jumlah silabus {'abc'[k]}", fill=PAPER)
    builder = Builder(Document(file="a.pdf", sha256="0", year=2026))
    read_drawing(sheet.layout(), builder)
    found = [(n.name, n.statement) for n in builder.extraction.nodes if n.level == "sub_kegiatan"]
    measured = [i.name for i in builder.extraction.indicators]
    if again == 1:
        assert measured == []
    else:
        assert found == [(f"Penyusunan Silabus {k}", None) for k in "ABC"]
        assert measured == [f"Jumlah silabus {k}" for k in "abc"]
