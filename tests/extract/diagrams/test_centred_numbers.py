"""A list's number at the middle of its text's height stands before the first line; a list in its lines stays as it is."""

from __future__ import annotations

import pytest

from pipeline.extract.diagrams.box_text import parse_parts
from pipeline.extract.diagrams.centred_numbers import number_first
from pipeline.extract.geometry.grid import Line
from pipeline.page import Word

SIZE = 8.0


def line(y: float, *words: tuple[float, str]) -> Line:
    """A line at a height; each word with where it begins."""
    return Line(tuple(Word(text, (x, y, x + 0.5 * SIZE * len(text), y + SIZE), SIZE) for x, text in words))


@pytest.mark.parametrize(
    "lines",
    [
        [line(0, (20, "Dokumen"), (50, "Hasil")), line(10, (0, "6)"), (20, "Workshop"), (60, "deteksi")), line(20, (20, "dini"))],
        [line(0, (20, "Dokumen"), (50, "Hasil")), line(5, (0, "6)")), line(10, (20, "Workshop"), (60, "deteksi"), (92, "dini"))],
    ],
)
def test_a_number_beside_the_middle_of_its_text(lines: list[Line]) -> None:
    said = [(p.kind, p.text) for p in parse_parts(lines)]
    assert said == [("statement", "Dokumen Hasil Workshop deteksi dini")]


@pytest.mark.parametrize(
    "lines",
    [
        [line(0, (0, "Indikator")), line(10, (0, "1)"), (20, "Persentase"), (65, "data")), line(20, (20, "terbuka"))],
        [line(0, (0, "1)"), (20, "Persentase")), line(10, (20, "data")), line(20, (0, "2)"), (20, "Indeks"))],
        [line(0, (20, "Persentase")), line(10, (60, "data"))],
        [line(0, (0, "1)"), (20, "Persentase"))],
    ],
)
def test_other_lines_stay(lines: list[Line]) -> None:
    assert number_first(lines) == lines
