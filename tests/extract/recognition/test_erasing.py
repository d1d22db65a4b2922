"""Words are painted over in the colour behind them."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from pipeline.extract.recognition.erasing import _runs, background, without_text

TEXT = "KEPALA SEKSI"


def written(picture: Any, colour: tuple[int, int, int], at: tuple[int, int]) -> tuple[float, float, float, float]:
    (w, h), _ = cv2.getTextSize(TEXT, 0, 0.8, 2)
    cv2.putText(picture, TEXT, at, 0, 0.8, colour, 2, cv2.LINE_AA)
    return float(at[0]), at[1] - h - 2.0, float(at[0] + w), at[1] + 3.0


@pytest.mark.parametrize("colour", [(0, 0, 0), (255, 255, 255)])
def test_a_word_in_a_narrow_cell_takes_the_cells_colour_not_that_of_its_surroundings(colour: tuple[int, int, int]) -> None:
    picture = np.full((120, 320, 3), 250, np.uint8)
    cv2.rectangle(picture, (0, 40), (320, 66), (80, 176, 0), -1)
    picture[39:41] = picture[66:68] = 20
    box = written(picture, colour, (20, 61))
    clean = without_text(cv2.GaussianBlur(picture, (0, 0), 0.8), [box])
    inside = clean[44:62, 10:300].reshape(-1, 3).astype(int)
    assert np.abs(inside - (80, 176, 0)).max(axis=1).mean() < 6


def test_a_shaded_fill_stays_shaded() -> None:
    picture = np.zeros((60, 320, 3), np.uint8)
    picture[:] = np.linspace(60, 140, 60)[:, None, None].astype(np.uint8)
    before = picture.copy()
    box = written(picture, (0, 0, 0), (20, 40))
    clean = without_text(picture, [box])
    assert np.abs(clean.astype(int) - before).max() <= 16
    assert np.ptp(clean[:, 100, 0].astype(int)) > 60


def test_grainy_paper_is_told_from_ink_of_one_colour() -> None:
    picture = np.clip(np.random.default_rng(1).normal(240, 8, (40, 200, 3)), 0, 255).astype(np.uint8)
    written(picture, (30, 30, 30), (10, 28))
    assert np.abs(background(picture).astype(int) - 240).max() < 14


def test_words_of_one_line_share_one_colour_with_the_blanks_between_them_but_not_over_a_rule() -> None:
    picture = np.full((40, 400, 3), (20, 90, 200), np.uint8)
    words, x = [], 10
    for k, word in enumerate(("KEPALA", "BIDANG", "HULU", "LINTAS")):
        cv2.putText(picture, word, (x, 28), 0, 0.6, (255, 255, 255), 2, cv2.LINE_AA)
        wide = cv2.getTextSize(word, 0, 0.6, 2)[0][0]
        words.append((float(x), 12.0, float(x + wide), 30.0))
        x += wide + 10
        if k == 1:
            picture[:, x - 6 : x - 4] = 0
            rule = x - 5
    clean = without_text(cv2.GaussianBlur(picture, (0, 0), 1.0), words)
    row = clean[20].astype(int)
    assert row[rule].max() < 90
    steps = np.abs(np.diff(row[12:x], axis=0)).max(axis=1)
    assert [k + 12 for k in np.flatnonzero(steps > 12) if abs(k + 12 - rule) > 6] == []


def test_duller_paper_between_letters_shades_into_the_rest_of_its_row_but_not_into_another_cells() -> None:
    picture = np.full((30, 600, 3), (20, 88, 198), np.uint8)
    picture[:, 60:300] = (40, 98, 176)
    picture[:, 440:] = (160, 200, 250)
    for x in range(64, 296, 8):
        picture[6:24, x : x + 3] = 250
    clean = without_text(picture, [(60.0, 4.0, 300.0, 26.0), (304.0, 4.0, 438.0, 26.0)])
    steps = np.abs(np.diff(clean[15].astype(int), axis=0)).max(axis=1)
    assert steps[:430].max() <= 8
    assert steps[430:445].max() > 40


@pytest.mark.parametrize(("rule", "runs"), [(False, 1), (True, 2)])
def test_a_stem_at_the_end_of_a_word_is_no_rule(rule: bool, runs: int) -> None:
    picture = np.full((60, 200, 3), 250, np.uint8)
    picture[20:40, 76:80] = 20
    if rule:
        picture[:, 81:83] = 20
    assert len(list(_runs(picture, [(20.0, 20.0, 80.0, 40.0), (84.0, 20.0, 150.0, 40.0)]))) == runs
