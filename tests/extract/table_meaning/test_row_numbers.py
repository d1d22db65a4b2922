"""Numbers before rows: their parts, and how deep their forms stand."""

from __future__ import annotations

import pytest

from pipeline.extract.table_meaning.row_numbers import Mark, mark_depths, outline_numbers, parse_mark, split_mark


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("I.", ("I",)),
        ("1", ("1",)),
        ("b)", ("b",)),
        ("(3)", ("3",)),
        ("A.1.2", ("A", "1", "2")),
        ("1.2.", ("1", "2")),
        ("XIV", ("XIV",)),
        ("Rp", None),
        ("12,5", None),
        ("2024", None),
        ("-", None),
        ("", None),
    ],
)
def test_a_number_alone(text: str, mark: tuple[str, ...] | None) -> None:
    assert parse_mark(text) == (Mark(mark, bracket=")" in text) if mark else None)


@pytest.mark.parametrize(
    ("text", "mark", "rest"),
    [
        ("b. Rehabilitasi rumah", ("b",), "Rehabilitasi rumah"),
        ("IV. Program Jalan", ("IV",), "Program Jalan"),
        ("1.2 Layanan pos", ("1", "2"), "Layanan pos"),
        ("a)Layanan pos", ("a",), "Layanan pos"),
        ("A Layanan pos", None, "A Layanan pos"),
        ("2 kegiatan", None, "2 kegiatan"),
        ("Layanan pos", None, "Layanan pos"),
    ],
)
def test_a_number_before_a_text(text: str, mark: tuple[str, ...] | None, rest: str) -> None:
    assert split_mark(text) == (Mark(mark, ")" in text, inside=True) if mark else None, rest)


@pytest.mark.parametrize(
    ("printed", "depths"),
    [
        ("I 1 a b 2 a II 3 a", [0, 1, 2, 2, 1, 2, 0, 1, 2]),
        ("A A.1 A.1.1 A.2 B B.1", [0, 1, 2, 1, 0, 1]),
        ("1 1.1 1.1.1 2 2.1", [0, 1, 2, 0, 1]),
        ("A I 1 II B I", [0, 1, 2, 1, 0, 1]),
        ("I 1 1) 2) 2 1) II 3", [0, 1, 2, 2, 1, 2, 0, 1]),
        ("H 1 I 2 J", [0, 1, 0, 1, 0]),
        ("I - 1 -", [0, None, 1, None]),
        ("1 2 3", [None, None, None]),
        ("1.1 1 1.2", [None, None, None]),
    ],
)
def test_forms_nest_in_the_order_in_which_they_stand(printed: str, depths: list[int | None]) -> None:
    assert mark_depths([parse_mark(text) for text in printed.split()]) == depths


def test_numbers_in_a_cell_of_their_own_stand_over_those_inside_texts() -> None:
    marks = [parse_mark("1."), split_mark("1. Layanan pos")[0], split_mark("2. Layanan kapal")[0], parse_mark("2.")]
    assert mark_depths(marks) == [0, 1, 1, 0]


def test_an_outline_of_numbers_without_stops() -> None:
    texts = ["1 Program Air", "1.1 Layanan air", "1.1.1 Pipa", "2 Program Jalan", "2.1 Jembatan"]
    found = outline_numbers(texts)
    assert found is not None
    assert [rest for _, rest in found] == ["Program Air", "Layanan air", "Pipa", "Program Jalan", "Jembatan"]
    assert mark_depths([mark for mark, _ in found]) == [0, 1, 2, 0, 1]


@pytest.mark.parametrize(
    "texts", [["2 Puskesmas", "3 Pustu"], ["1.06.02 Program Sosial", "1.06 Urusan"], ["Program Air", "1.1 Pipa"], []]
)
def test_counts_and_codes_are_no_outline(texts: list[str]) -> None:
    assert outline_numbers(texts) is None
