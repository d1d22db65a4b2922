"""Repairs of recognised words touch only what can't be right."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.recognition.engine import TextLine
from pipeline.extract.recognition.words import repair, words_of


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
        (">.Jumlah", ">Jumlah"),
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


def test_the_strokes_of_a_roman_number_stay_together() -> None:
    """Between the last two strokes lies white wide as a blank: letters stand in columns 20 pixels apart, that one 32."""
    picture = np.full((40, 260, 3), 255, np.uint8)
    text, lefts = "ESSELIII", [20, 40, 60, 80, 100, 120, 140, 172]
    for left in lefts:
        picture[8:32, left : left + 12] = 0
    places = tuple((left + 6 - 10) / 190 for left in lefts)
    line = TextLine(text, (10.0, 4.0, 200.0, 36.0), places, (0.99,) * len(text))
    assert [w.text for w in words_of(picture, [line])] == ["ESSELIII"]
    other = TextLine("ESSELIIA", line.box, places, line.confidences)
    assert [w.text for w in words_of(picture, [other])] == ["ESSELII", "A"]


def test_a_rule_at_the_end_of_a_line_is_no_part_of_its_word() -> None:
    picture = np.full((40, 260, 3), 255, np.uint8)
    picture[:, 12:15] = 0
    for left in range(22, 182, 20):
        picture[8:32, left : left + 12] = 0
    places = tuple((left + 6 - 10) / 190 for left in range(22, 182, 20))
    (word,) = words_of(picture, [TextLine("kegiatan", (10.0, 4.0, 200.0, 36.0), places, (0.99,) * 8)])
    assert word.bbox[0] == pytest.approx(22, abs=1)


def test_a_lone_sign_has_the_weight_of_its_block() -> None:
    """Three lines of thin strokes, below them one sign of thick ones."""
    picture = np.full((200, 260, 3), 255, np.uint8)
    lines = []
    for k, text in enumerate(["ketahana", "ketahana", "ketahana", "%"]):
        lefts = range(22, 22 + 20 * len(text), 20)
        for left in lefts:
            picture[38 * k + 12 : 38 * k + 32, left : left + (14 if text == "%" else 3)] = 0
        box = (10.0, 38.0 * k + 6, 200.0 if len(text) > 1 else 46.0, 38.0 * k + 38)
        places = tuple((left + 6 - 10) / (box[2] - box[0]) for left in lefts)
        lines.append(TextLine(text, box, places, (0.99,) * len(text)))
    assert [w.bold for w in words_of(picture, lines)] == [False] * 4
