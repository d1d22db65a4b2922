"""Lists of figures whose numbers were read without the space behind them."""

from __future__ import annotations

import pytest

from pipeline.extract.recognition.counted import with_counted
from pipeline.page import Word


def column(*texts: str, centred: bool = False) -> list[Word]:
    out = []
    for line, text in enumerate(texts):
        x = 100.0
        for word in text.split():
            wide = 8.0 * len(word)
            x0 = 200 - wide / 2 if centred else x
            out.append(Word(word, (x0, 100.0 + 20 * line, x0 + wide, 114.0 + 20 * line), 14.0, line=line, confidence=0.98))
            x += wide + 6
    return out


@pytest.mark.parametrize("centred", [False, True])
@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("1.86,25", "2.75%"), "1. 86,25 2. 75%"),
        (("1.100%", "2.100%"), "1. 100% 2. 100%"),
        (("1.57,14", "2.40", "3.-"), "1. 57,14 2. 40 3. -"),
    ],
)
def test_numbers_are_parted_from_their_figures(texts: tuple[str, ...], expected: str, centred: bool) -> None:
    assert " ".join(w.text for w in with_counted(column(*texts, centred=centred))) == expected


def test_the_number_of_the_first_line_may_stand_alone() -> None:
    assert [w.text for w in with_counted(column("1. 86,25", "2.75%"))] == ["1.", "86,25", "2.", "75%"]


@pytest.mark.parametrize(
    "texts",
    [
        ("1.250", "2.500"),
        ("1.50", "2.75"),
        ("1.86,25",),
        ("1.86,25", "3.75%"),
        ("2.86,25", "3.75%"),
        ("1.250.000", "2.500.000"),
        ("1.2.1", "2.2.1"),
        ("1.2.1", "2.75"),
    ],
)
def test_figures_stay_whole(texts: tuple[str, ...]) -> None:
    words = column(*texts)
    assert with_counted(words) == words


def test_figures_far_from_each_other_are_no_list() -> None:
    words = column("1.86,25", "2.75%")
    apart = [words[0], words[1]._replace(bbox=(400.0, 120.0, 440.0, 134.0))]
    assert with_counted(apart) == apart


def test_the_box_is_shared_by_letters() -> None:
    number, figure, *_ = with_counted(column("1.86,25", "2.75%"))
    assert number.bbox[2] == figure.bbox[0] == 116.0
