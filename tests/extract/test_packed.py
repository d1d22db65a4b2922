"""What is packed comes back equal, in its place."""

from __future__ import annotations

import tempfile

import pytest

from pipeline.extract.packed import Packed
from pipeline.page import Word

GIVEN = [(number, "x" * number) for number in range(6)]


@pytest.mark.parametrize("open_items", [0, 2, 6, 9])
def test_items_come_back_in_their_places(open_items: int) -> None:
    kept = Packed(open_items, GIVEN)
    assert list(kept) == GIVEN == list(kept), "a second look finds the same"
    assert len(kept) == 6
    assert (kept[0], kept[4], kept[-1]) == (GIVEN[0], GIVEN[4], GIVEN[-1])
    assert kept[1:5:2] == GIVEN[1:5:2]
    with pytest.raises(IndexError):
        kept[6]


def test_only_the_first_items_are_kept_as_they_are() -> None:
    kept = Packed(2, GIVEN)
    assert kept[1] is GIVEN[1]
    assert kept[2] is not GIVEN[2]


def test_without_room_for_a_file_items_are_kept_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    assert list(Packed(1, GIVEN)) == GIVEN


def test_the_file_is_closed_with_its_items() -> None:
    kept = Packed(1, GIVEN)
    file = kept._file
    assert file is not None and not file.closed
    del kept
    assert file.closed


def test_words_come_back_as_words() -> None:
    given = Word("Program", (1.0, 2.0, 30.0, 12.0), 10.0, bold=True, line=3, angle=90)
    (word,) = Packed(0, [given])
    assert (type(word), word) == (Word, given)
    assert word.bold and word.angle == 90
