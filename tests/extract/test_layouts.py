"""Packed layouts are what was put in, by place and by page number, and a document reads the same however few are kept open."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.extract import layouts as module
from pipeline.extract.document import extract_document
from pipeline.extract.layout import Layout
from pipeline.extract.layouts import Layouts, layouts_of
from tests.extract.sheets import Sheet, defaults
from tests.extract.typed import typed

LINES = ["Sasaran 1 : Meningkatnya mutu layanan", "Indikator : Indeks kepuasan"]


def pages(count: int) -> Sequence[Layout]:
    """Layouts of pages that differ in their numbers alone."""
    (first,) = typed(LINES)
    return [replace(first, page=replace(first.page, number=number)) for number in range(1, count + 1)]


def told(layout: Layout) -> tuple[int, list[str], list[str]]:
    """What a layout says."""
    return layout.number, [line.text for line in layout.lines], [box.text for box in layout.boxes]


def test_layouts_come_back_as_they_were(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "OPEN_PAGES", 2)
    given = pages(5)
    kept = Layouts(given)
    assert len(kept) == 5
    assert [told(layout) for layout in kept] == [told(layout) for layout in given]
    assert told(kept[4]) == told(given[4])
    assert told(kept.numbered(3)) == told(given[2])
    assert [layout.number for layout in kept[1:4]] == [2, 3, 4]
    with pytest.raises(KeyError):
        kept.numbered(6)


def test_pages_behind_the_first_are_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "OPEN_PAGES", 1)
    given = pages(2)
    kept = list(Layouts(given))
    assert kept[0] is given[0] and kept[1] is not given[1]


def test_a_packed_word_is_one_word_in_page_and_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "OPEN_PAGES", 0)
    (layout,) = Layouts(pages(1))
    assert layout.lines[0].words[0] is layout.page.words[0]


def test_layouts_are_wrapped_once() -> None:
    kept = layouts_of(pages(2))
    assert layouts_of(kept) is kept


def test_a_document_reads_the_same_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = Sheet(tmp_path).box((100, 100, 300, 200), "Meningkatnya mutu layanan\nIndikator: Indeks kepuasan").save()
    limits = defaults()
    whole = extract_document(path, limits=limits)
    monkeypatch.setattr(module, "OPEN_PAGES", 0)
    assert extract_document(path, limits=limits) == whole
