"""Turning a page and back; when a page is turned at all."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.reading.turning import turn, turn_box, turn_upright, unturn_box
from pipeline.page import Image, Page, Shape, Stroke, Word

side = st.floats(0, 500)


def page(*words: Word) -> Page:
    return Page(
        1,
        800,
        600,
        words,
        (Stroke(((10, 20), (30, 40))),),
        (Shape((10, 20, 110, 60), ((10, 20), (110, 20), (110, 60), (10, 60))),),
        (Image((5, 6, 7, 8), 10, 10),),
    )


def word(text: str, angle: int = 0) -> Word:
    return Word(text, (100, 50, 140, 60), angle=angle)


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_full_turn_brings_everything_back(degrees: int) -> None:
    start = page(word("kinerja"))
    there = turn(start, degrees)
    assert (there.width, there.height) == ((600, 800) if degrees != 180 else (800, 600))
    assert there.words[0].bbox != start.words[0].bbox
    assert asdict(turn(there, 360 - degrees)) == asdict(start)


@given(st.tuples(side, side, side, side), st.sampled_from((0, 90, 180, 270)))
def test_a_box_turned_back_is_the_box(corners: tuple[float, float, float, float], degrees: int) -> None:
    box = (min(corners[0], corners[2]), min(corners[1], corners[3]), max(corners[0], corners[2]), max(corners[1], corners[3]))
    turned = turn(Page(1, 800, 600), degrees) if degrees else Page(1, 800, 600)
    there = turn_box(box, 800, 600, degrees)
    assert unturn_box(there, turned) == pytest.approx(box)
    assert sorted((there[2] - there[0], there[3] - there[1])) == pytest.approx(sorted((box[2] - box[0], box[3] - box[1])))


def test_clockwise_is_clockwise() -> None:
    # The top left corner of a page goes to its top right.
    assert turn_box((0, 0, 1, 1), 800, 600, 90) == (599, 0, 600, 1)


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_a_page_is_turned_until_most_text_reads_upright(angle: int) -> None:
    found = turn_upright(page(word("persentase", angle), word("pelayanan", angle), word("no")))
    assert [w.angle for w in found.words] == [0, 0, (360 - angle) % 360]
    assert found.turn == (360 - angle) % 360


def test_a_few_sideways_words_turn_nothing() -> None:
    start = page(word("persentase"), word("pelayanan"), word("sasaran", 90))
    assert turn_upright(start) is start


def test_a_page_without_words_stays() -> None:
    start = page()
    assert turn_upright(start) is start
