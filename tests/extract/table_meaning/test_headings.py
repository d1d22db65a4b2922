"""Headings above a table name its program or kegiatan; captions that begin with the word do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.geometry.grid import lines_of
from pipeline.extract.layout import lay_out
from pipeline.extract.table_meaning.headings import captions_above, heading_nodes
from pipeline.page import Word
from pipeline.record import Document
from tests.extract.table_sheets import TableSheets


def named(text: str) -> list[str]:
    words = [Word(word, (40.0 + 50 * k, 40.0, 85.0 + 50 * k, 50.0), 10.0) for k, word in enumerate(text.split())]
    builder = Builder(Document(file="a.pdf", sha256="", year=2024))
    return [node.name or "" for node in heading_nodes(lines_of(words), 1, builder).values()]


@pytest.mark.parametrize("text", ["PROGRAM REHABILITASI SOSIAL", "Program Penanganan Bencana"])
def test_a_heading_names_its_program(text: str) -> None:
    assert named(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Program dan Anggaran Perjanjian Kinerja",
        "Program Pendukung Pencapaian Sasaran",
        "Program Penanganan Bencana Tahun 2024",
        "Program Penataan mendukung dua sasaran.",
    ],
)
def test_captions_and_sentences_name_none(text: str) -> None:
    assert named(text) == []


def stated(*lines: tuple[float, str]) -> list[tuple[str, str]]:
    """Level and text of what lines of captions state, each at its left edge."""
    words = [
        Word(word, (left + 50 * k, 40.0 + 14 * row, left + 50 * k + 45, 50.0 + 14 * row), 10.0)
        for row, (left, text) in enumerate(lines)
        for k, word in enumerate(text.split())
    ]
    builder = Builder(Document(file="a.pdf", sha256="", year=2024))
    return [(level, node.statement or "") for level, node in heading_nodes(lines_of(words), 1, builder).items()]


@pytest.mark.parametrize("label", ["Visi Jawa Barat 2013 - 2018 :", "VISI :", "Visi RPJMD:"])
def test_a_visi_above_a_table_is_a_node(label: str) -> None:
    assert stated((200.0, "CASCADING KINERJA"), (40.0, f'{label} "DAERAH MAJU DAN SEJAHTERA"')) == [
        ("visi", "DAERAH MAJU DAN SEJAHTERA")
    ]


def test_a_visi_goes_on_below_its_text_and_the_misi_stands_under_it() -> None:
    lines = [(40.0, "Visi : Daerah maju"), (140.0, "dan sejahtera"), (40.0, "Misi 2 : Meningkatkan mutu"), (300.0, "TAHUN 2024")]
    assert stated(*lines) == [("visi", "Daerah maju dan sejahtera"), ("misi", "Meningkatkan mutu")]


def test_of_several_misi_above_a_table_none_is_its_parent() -> None:
    assert stated((40.0, "Misi 1 : Meningkatkan mutu"), (40.0, "Misi 2 : Mewujudkan daya saing")) == []


def test_a_note_on_the_table_above_is_no_caption(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    head, widths = ["No", "Program", "Anggaran"], [30, 260, 120]
    end = sheets.table([head, ["1", "Program A", "Rp. 1.000"], ["2", "Program B", "Rp. 2.000"]], widths, y=60)[-1]
    sheets.text(40, end + 4, "Sumber : data diolah (2019)")
    sheets.text(40, end + 20, "Tabel 2.4 Program Pendukung")
    sheets.table([head, ["1", "Program C", "Rp. 3.000"], ["2", "Program D", "Rp. 4.000"]], widths, y=end + 40)
    page = sheets.pages()[0]
    layout = lay_out(page)
    assert [line.text for line in captions_above(layout.grids[1], layout)] == ["Tabel 2.4 Program Pendukung"]
