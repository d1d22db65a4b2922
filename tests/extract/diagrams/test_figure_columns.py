"""Indicators with their targets in a column of their own within a box."""

from __future__ import annotations

import pytest

from pipeline.extract.diagrams.box_text import parse_parts
from pipeline.extract.geometry.grid import Line
from pipeline.page import Word

SIZE = 8.0


def put(*placed: tuple[float, float, str]) -> list[Line]:
    """Texts at places (in letter heights from the box's corner); those of one height are one line."""
    rows: dict[float, list[Word]] = {}
    for k, (x, y, text) in enumerate(placed):
        for word in text.split():
            end = x + 0.5 * len(word)
            rows.setdefault(y, []).append(Word(word, (x * SIZE, y * SIZE, end * SIZE, (y + 1) * SIZE), SIZE, line=k))
            x = end + 0.28
    return [Line(tuple(rows[y])) for y in sorted(rows)]


def parts(*placed: tuple[float, float, str]) -> list[tuple[str, str]]:
    return [(p.kind, p.text) for p in parse_parts(put(*placed))]


SCHOOLS, TEACHERS = "Persentase sekolah ramah anak", "Angka putus sekolah"


@pytest.mark.parametrize(
    ("placed", "expected"),
    [
        ([(0, 0, SCHOOLS), (30, 0, "74,8")], [(SCHOOLS, "74,8")]),
        ([(0, 0, SCHOOLS), (30, 0, "74,8"), (0, 1.2, TEACHERS), (30, 1.2, "0")], [(SCHOOLS, "74,8"), (TEACHERS, "0")]),
        # The figure stands beside the first, the middle, the last line of its text.
        ([(0, 0, "Persentase sekolah"), (20, 0, "80%"), (0, 1.2, "ramah anak")], [(SCHOOLS, "80%")]),
        ([(0, 0, "Persentase"), (0, 1.2, "sekolah ramah"), (20, 1.2, "80%"), (0, 2.4, "anak")], [(SCHOOLS, "80%")]),
        # A unit that the narrow column broke off; a grade; a text that is not worded as an indicator.
        ([(0, 0, SCHOOLS), (20, 0, "21.500"), (20, 1.2, "orang")], [(SCHOOLS, "21.500 orang")]),
        ([(0, 0, "Predikat AKIP"), (20, 0, "BB")], [("Predikat AKIP", "BB")]),
        ([(0, 0, "Desa mandiri"), (20, 0, "12 desa")], [("Desa mandiri", "12 desa")]),
    ],
)  # fmt: skip
def test_a_figure_right_of_a_gutter_is_the_target(
    placed: list[tuple[float, float, str]], expected: list[tuple[str, str]]
) -> None:
    told = parts(*placed)
    assert told == [item for name, target in expected for item in (("indicator", name), ("target", target))]


def test_the_statement_above_the_columns_keeps_its_lines() -> None:
    told = parts((2, 0, "Meningkatnya mutu sekolah di semua kecamatan"), (0, 1.4, SCHOOLS), (24, 1.4, "74,8"))
    assert told == [
        ("statement", "Meningkatnya mutu sekolah di semua kecamatan"), ("indicator", SCHOOLS), ("target", "74,8"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "placed",
    [
        # A word runs over the gutter; a year in justified text; a second text at the right.
        [(0, 0, "Persentase sekolah"), (20, 0, "80%"), (0, 1.2, "ramah anak di seluruh kecamatan yang ada di daerah")],
        [(0, 0, "Meningkatnya mutu sekolah sampai tahun"), (20.5, 0, "2024 di semua kecamatan")],
        [(0, 0, "Persentase sekolah"), (20, 0, "Dinas Pendidikan")],
    ],
)
def test_no_figure_column(placed: list[tuple[float, float, str]]) -> None:
    assert not any(kind == "target" for kind, _ in parts(*placed))
