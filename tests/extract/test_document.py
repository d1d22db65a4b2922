"""One file to its extraction: what is printed, what the caller gives, which pages, and refusals."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline import errors
from pipeline.extract.document import Given, extract_document
from pipeline.extract.read import sha256
from tests.extract.drawings import Style, draw_tree
from tests.extract.office_trees import grow
from tests.extract.sheets import Sheet, defaults


@pytest.fixture(scope="module")
def poster(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return draw_tree(grow(4, nodes=14), Style(tiers="box"), tmp_path_factory.mktemp("poster") / "pohon.pdf")


def test_what_is_printed_is_read(poster: Path) -> None:
    found = extract_document(poster, limits=defaults()).document
    assert (found.file, found.sha256, found.pages) == ("pohon.pdf", sha256(poster), 1)
    assert (found.type, found.organisation, found.year) == ("pohon_kinerja", "Dinas Sosial", 2024)


def test_what_is_given_fills_in_and_what_is_printed_wins(tmp_path: Path, poster: Path) -> None:
    given = Given(region="Kabupaten Gowa", organisation="Dinas Kesehatan", year=2019)
    assert extract_document(poster, given=given, limits=defaults()).document.year == 2024
    bare = draw_tree(grow(4, nodes=14), Style(tiers="box", title=False), tmp_path / "a.pdf")
    found = extract_document(bare, given=given, limits=defaults()).document
    assert (found.region, found.organisation, found.year) == ("Kabupaten Gowa", "Dinas Kesehatan", 2019)


def test_nothing_but_the_pages_asked_for(tmp_path: Path) -> None:
    import pymupdf

    document = pymupdf.open()
    for seed in (1, 2, 3):
        document.insert_pdf(pymupdf.open(draw_tree(grow(seed, nodes=14), Style(tiers="box"), tmp_path / f"{seed}.pdf")))
    document.save(tmp_path / "all.pdf")
    found = extract_document(tmp_path / "all.pdf", pages={2}, limits=defaults())
    assert {n.page for n in found.nodes} == {2}
    assert {n.statement for n in found.nodes} == {p.statement for p in grow(2, nodes=14).walk()}


def test_every_item_knows_its_page_and_box(poster: Path) -> None:
    found = extract_document(poster, limits=defaults())
    for item in (*found.nodes, *found.indicators, *found.values):
        assert item.page == 1 and item.bbox is not None and item.bbox[0] < item.bbox[2] and item.bbox[1] < item.bbox[3]
    ids = {n.id for n in found.nodes}
    assert ids >= {c.parent for c in found.candidates} | {c.child for c in found.candidates} | {i.node for i in found.indicators}
    assert all(0 < c.weight < 1 for c in found.candidates)


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_boxes_are_those_of_the_page_as_published(poster: Path, tmp_path: Path, angle: int) -> None:
    import pymupdf

    source, turned = pymupdf.open(poster), pymupdf.open()
    width, height = source[0].rect.width, source[0].rect.height
    page = turned.new_page(width=width if angle == 180 else height, height=height if angle == 180 else width)
    page.show_pdf_page(page.rect, source, 0, rotate=angle)
    turned.save(tmp_path / "a.pdf")
    found = extract_document(tmp_path / "a.pdf", limits=defaults()).nodes
    assert [n.statement for n in found] == [n.statement for n in extract_document(poster, limits=defaults()).nodes]
    with pymupdf.open(tmp_path / "a.pdf") as published:
        for node in found:
            assert node.statement is not None
            inside = published[0].get_text("text", clip=node.bbox).split()
            assert set(node.statement.split()) <= set(inside)


def test_the_same_file_gives_the_same_extraction(poster: Path) -> None:
    assert extract_document(poster, limits=defaults()) == extract_document(poster, limits=defaults())


def test_a_file_without_any_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(errors.NoTextFound):
        extract_document(Sheet(tmp_path).box((100, 100, 300, 200)).save(), limits=defaults())


def test_a_refusal_of_reading_comes_through(tmp_path: Path) -> None:
    with pytest.raises(errors.UnreadableFile):
        extract_document(tmp_path / "none.pdf", limits=defaults())
