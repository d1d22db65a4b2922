"""Levels of the boxes by a legend of positions whose signs are as low as its letters, and positions level with their boxes."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.diagram import read_drawing
from pipeline.record import Document
from tests.extract.sheets import Sheet

BLUE_GREY = (0.6, 0.7, 0.75)
HEAD, THIRD, FOURTH, PAPER = (0.1, 0.5, 0.4), (1.0, 0.9, 0.5), (0.85, 1.0, 0.9), (1.0, 1.0, 1.0)
LEGEND = ((HEAD, "Kepala Dinas"), (THIRD, "Eselon III"), (FOURTH, "Eselon IV / Sub Koordinator"), (PAPER, "Pelaksana / JF"))


def tree(folder: Path, sign: float, kegiatan: str) -> list[tuple[str, str, str | None]]:
    """Level, text and holder of what a tree of four rows says, the legend's signs so high in points."""
    sheet = Sheet(folder)
    sheet.box((300, 40, 500, 80), "Meningkatnya kebersihan kota", fill=HEAD)
    sheet.box((210, 42, 298, 78), "Kepala Dinas", fill=BLUE_GREY)
    sheet.line((400, 80), (400, 130))
    sheet.box((300, 130, 500, 180), "Tertanganinya sampah kota\nProgram Pengelolaan Persampahan", fill=THIRD)
    sheet.line((400, 180), (400, 230))
    sheet.box((300, 230, 500, 280), f"Terangkutnya sampah warga\n{kegiatan}", fill=FOURTH)
    for x in (300, 420):
        sheet.line((400, 280), (400, 300), (x + 50, 300), (x + 50, 330))
        sheet.box((x, 330, x + 100, 370), f"Penyediaan gerobak {'barat' if x == 300 else 'timur'}", fill=PAPER)
    for k, (fill, text) in enumerate(LEGEND):
        sheet.box((40 + 150 * k, 560, 52 + 150 * k, 560 + sign), "", fill=fill)
        sheet.text(57 + 150 * k, 560, text)
    builder = Builder(Document(file="a.pdf", sha256="0", year=2024))
    read_drawing(sheet.layout(), builder)
    return [(n.level, n.statement or n.name or "", n.holder) for n in builder.extraction.nodes]


@pytest.mark.parametrize("sign", [8.0, 14.0])
def test_a_grade_stands_for_what_its_boxes_are_labelled_and_who_is_below_for_what_is_below(tmp_path: Path, sign: float) -> None:
    assert [level for level, _, _ in tree(tmp_path, sign, "Kegiatan : Pengelolaan Sampah")] == [
        "sasaran", "program", "kegiatan", "sub_kegiatan", "sub_kegiatan",
    ]  # fmt: skip


def test_without_labels_the_legend_s_words_tell(tmp_path: Path) -> None:
    levels = [level for level, _, _ in tree(tmp_path, 8.0, "")]
    assert levels[2:] == ["sub_kegiatan", "aktivitas", "aktivitas"]


def test_a_position_level_with_a_statement_answers_for_it(tmp_path: Path) -> None:
    nodes = tree(tmp_path, 8.0, "Kegiatan : Pengelolaan Sampah")
    assert nodes[0] == ("sasaran", "Meningkatnya kebersihan kota", "Kepala Dinas")
    assert [holder for _, _, holder in nodes[1:]] == [None] * 4
