"""What was found, drawn over the page."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline import errors
from pipeline.extract.debug import LONGEST_SIDE, draw
from pipeline.record import Edge
from tests.extract.drawings import Style, draw_tree
from tests.extract.office_trees import grow
from tests.extract.read_back import read


@pytest.fixture(scope="module")
def poster(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return draw_tree(grow(4, nodes=14), Style(), tmp_path_factory.mktemp("poster") / "pohon.pdf")


def test_a_png_of_legible_size(poster: Path, tmp_path: Path) -> None:
    import pymupdf

    draw(poster, 1, tmp_path / "a.png")
    content = (tmp_path / "a.png").read_bytes()
    assert content.startswith(b"\x89PNG")
    picture = pymupdf.Pixmap(content)
    assert 1000 < max(picture.width, picture.height) <= LONGEST_SIDE + 1


def test_an_svg_with_the_record_says_more_than_one_without(poster: Path, tmp_path: Path) -> None:
    draw(poster, 1, tmp_path / "a.svg")
    draw(poster, 1, tmp_path / "b.svg", read(poster))
    bare, full = (tmp_path / "a.svg").read_text(), (tmp_path / "b.svg").read_text()
    assert "<svg" in bare and bare.count("<path") < full.count("<path")


def test_rejected_links_are_drawn_with_what_was_left_for_them(poster: Path, tmp_path: Path) -> None:
    record = read(poster)
    parent = next(e.parent for e in record.edges)
    other = next(
        n.id for n in record.nodes if n.id != parent and all((e.parent, e.child) != (parent, n.id) for e in record.edges)
    )
    draw(poster, 1, tmp_path / "a.svg", record)
    draw(poster, 1, tmp_path / "b.svg", record, [Edge(parent=parent, child=other, confidence=0.12)])
    pink = "#ff99bf"
    assert (tmp_path / "a.svg").read_text().count(pink) == 0 < (tmp_path / "b.svg").read_text().count(pink)


def test_the_picture_shows_what_was_found(poster: Path, tmp_path: Path) -> None:
    import pymupdf

    plain = pymupdf.open(poster)[0].get_pixmap()
    draw(poster, 1, tmp_path / "a.png")
    colours = pymupdf.Pixmap((tmp_path / "a.png").read_bytes())
    assert colours.color_count() > plain.color_count()


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_a_turned_page_is_drawn_upright(rotate: int, tmp_path: Path) -> None:
    import pymupdf

    path = draw_tree(grow(4, nodes=14), Style(rotate=rotate), tmp_path / "a.pdf")
    draw(path, 1, tmp_path / "a.png", read(path))
    picture = pymupdf.Pixmap((tmp_path / "a.png").read_bytes())
    assert picture.width > picture.height


def test_the_file_itself_stays_as_it_is(poster: Path, tmp_path: Path) -> None:
    before = poster.read_bytes()
    draw(poster, 1, tmp_path / "a.png")
    assert poster.read_bytes() == before


def test_a_page_that_is_not_there_is_refused(poster: Path, tmp_path: Path) -> None:
    with pytest.raises(errors.NoPages):
        draw(poster, 7, tmp_path / "a.png")
