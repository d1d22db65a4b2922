"""Numbers that name the nodes of a tree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.words.outline_keys import OutlineKey, follows, item_mark, parse_key, split_key, split_lone


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("1.1", OutlineKey(("1", "1"))),
        ("1.1.2.", OutlineKey(("1", "1", "2"))),
        ("(2.1)", OutlineKey(("2", "1"))),
        ("T.1", OutlineKey(("1",), "tujuan")),
        ("SS-2", OutlineKey(("2",), "sasaran")),
        ("P.1.1.2", OutlineKey(("1", "1", "2"), "program")),
        ("2.1.1 b", OutlineKey(("2", "1", "1", "b"))),
        ("2.1.1.b.", OutlineKey(("2", "1", "1", "b"))),
        ("IV.2", OutlineKey(("iv", "2"))),
        ("A.1.2", OutlineKey(("a", "1", "2"))),
        ("II", OutlineKey(("ii",))),
        ("Sasaran 1.2", OutlineKey(("1", "2"), "sasaran")),
        ("Jumlah", None),
        ("1.06.02.2.01.0003", None),
        ("12 Dokumen", None),
        ("", None),
    ],
)
def test_whole_numbers(text: str, key: OutlineKey | None) -> None:
    assert parse_key(text) == key


@pytest.mark.parametrize(
    ("text", "parts", "rest"),
    [
        ("1.1.2 Rehabilitasi\nJembatan", "1.1.2", "Rehabilitasi Jembatan"),
        ("T.1  Mewujudkan lingkungan", "1", "Mewujudkan lingkungan"),
        ("3 Dokumen Perencanaan", None, "3 Dokumen Perencanaan"),
        ("Meningkatnya mutu", None, "Meningkatnya mutu"),
        ("62,75 persen jalan", None, "62,75 persen jalan"),
    ],
)
def test_numbers_before_a_text(text: str, parts: str | None, rest: str) -> None:
    key, behind = split_key(text)
    assert (key.text if key else None, behind) == (parts, rest)


def test_lone_numbers_and_items() -> None:
    assert split_lone("II. Mewujudkan kota") == (OutlineKey(("ii",)), "Mewujudkan kota")
    marks = [item_mark(text) for text in ("b. Rehabilitasi", "(2) Taman", "c.", "2.1 Taman", "2 Taman")]
    assert marks == ["b", "2", "c", None, None]
    assert follows(None, "a") and follows("a", "b") and follows("9", "10") and not follows("a", "c") and not follows("a", "2")


@given(st.lists(st.integers(1, 30), min_size=2, max_size=5))
def test_a_number_is_its_parts(parts: list[int]) -> None:
    text = ".".join(map(str, parts))
    key = parse_key(text)
    assert key is not None and key.text == text and split_key(f"{text} Taman Kota")[0] == key
