"""Stacks of cells in which one header comes again below each node: "Indikator :" over the indicators of the text above it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Draft
from tests.extract.sheets import BLUE, Colour, Sheet

HEADER = "Indikator :"
NODES = ("Pengadaan marka jalan", "Pembangunan halte sungai", "Penataan parkir tepi jalan")
MEASURES = ("Panjang marka jalan", "Jumlah halte sungai", "Jumlah juru parkir")


def read(folder: Path, cells: Sequence[str], fill: Colour | None = None, header: str = HEADER) -> list[Draft]:
    """The drafts of one column of cells; nodes are filled."""
    sheet = Sheet(folder, width=600, height=900)
    for k, text in enumerate(cells):
        head = text != header and not text.startswith(("Jumlah", "Panjang"))
        sheet.box((50, 50 + 20 * k, 290, 70 + 20 * k), text, fill=fill if head else None)
    layout = sheet.layout()
    return compose(layout.boxes, layout.networks, 1, layout.letter).drafts


def said(drafts: Sequence[Draft]) -> list[tuple[str | None, list[str]]]:
    """Statements with their indicators."""
    return [(d.statement, [i.name for i in d.indicators]) for d in drafts]


@pytest.mark.parametrize("fill", [None, BLUE])
@pytest.mark.parametrize("numbers", [("1. ", "2. ", "3. "), ("1. ", "2. ", "2. "), ("", "", "")])
@pytest.mark.parametrize("header", [HEADER, "Indikator Kinerja"])
def test_the_text_over_each_header_is_a_node(tmp_path: Path, fill: Colour | None, numbers: Sequence[str], header: str) -> None:
    triples = zip(numbers, NODES, MEASURES, strict=True)
    cells = [cell for number, node, measure in triples for cell in (number + node, header, measure)]
    assert said(read(tmp_path, cells, fill, header)) == [(n, [m]) for n, m in zip(NODES, MEASURES, strict=True)]


def test_a_node_without_indicator_and_one_with_two_cells_of_them(tmp_path: Path) -> None:
    cells = [NODES[0], HEADER, MEASURES[0], "Jumlah cat", NODES[1], HEADER, MEASURES[1], NODES[2], HEADER, ""]
    assert said(read(tmp_path, cells)) == [(NODES[0], [MEASURES[0], "Jumlah cat"]), (NODES[1], [MEASURES[1]]), (NODES[2], [])]


def test_below_the_header_every_wording_is_an_indicator(tmp_path: Path) -> None:
    cells = [NODES[0], HEADER, "Marka jalan yang baik", HEADER, "Cat jalan"]
    assert said(read(tmp_path, cells)) == [(NODES[0], ["Marka jalan yang baik", "Cat jalan"])]


def test_without_the_header_again_it_speaks_on(tmp_path: Path) -> None:
    cells = [NODES[0], HEADER, MEASURES[0], "Marka jalan yang baik"]
    assert said(read(tmp_path, cells)) == [(NODES[0], [MEASURES[0], "Marka jalan yang baik"])]


@pytest.mark.parametrize(("numbers", "goes_on"), [((1, 2), True), ((2, 2), True), ((2, 4), True), ((3, 1), False)])
def test_numbers_that_repeat_or_skip_go_on_with_the_list(tmp_path: Path, numbers: tuple[int, int], goes_on: bool) -> None:
    pairs = zip(numbers, NODES, MEASURES, strict=False)
    drafts = read(tmp_path, [cell for number, node, measure in pairs for cell in (f"{number}. {node}", HEADER, measure)])
    assert len(drafts) == 2 and (drafts[1].sibling is drafts[0]) is goes_on


@pytest.mark.parametrize(("second", "goes_on"), [(NODES[1], True), ("Meningkatnya mutu halte sungai", False)])
def test_without_numbers_the_list_goes_on_with_what_is_worded_alike(tmp_path: Path, second: str, goes_on: bool) -> None:
    drafts = read(tmp_path, [NODES[0], HEADER, MEASURES[0], second, HEADER, MEASURES[1]])
    assert len(drafts) == 2 and (drafts[1].sibling is drafts[0]) is goes_on
