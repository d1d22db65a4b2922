"""Repairs of recognised words touch only what can't be right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.recognition.words import repair


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("1O.5OO", "10.500"),
        ("l2,5%", "12,5%"),
        ("(73,1O)", "(73,10)"),
        ("ke1uarga", "keluarga"),
        ("ko0rdinasi", "koordinasi"),
        ("Persentasé", "Persentase"),
        ("100％", "100%"),
        ("（IPG）", "(IPG)"),
        ("程", ""),
    ],
)
def test_what_is_certain_is_repaired(read: str, meant: str) -> None:
    assert repair(read) == meant


@pytest.mark.parametrize(
    "word", ["KinerjaUtama", "I", "II.1", "III", "l.", "B12", "PP10", "O", "A4", "Eselon", "1.01.2.0001", "-"]
)
def test_what_is_doubtful_is_left_alone(word: str) -> None:
    assert repair(word) == word


@given(st.text(max_size=30))
def test_repairing_twice_changes_nothing_more(word: str) -> None:
    once = repair(word)
    assert repair(once) == once


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,()-/", max_size=20))
def test_words_without_digits_stay(word: str) -> None:
    assert repair(word) == word
