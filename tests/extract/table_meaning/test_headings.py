"""Headings above a table name its program or kegiatan; captions that begin with the word do not."""

from __future__ import annotations

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.geometry.grid import lines_of
from pipeline.extract.table_meaning.headings import heading_nodes
from pipeline.page import Word
from pipeline.record import Document


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
