"""Opening within limits, refusals by name, and the same upright words however the page is turned."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pymupdf
import pytest

from pipeline import errors
from pipeline.extract.read import check_file, needs_ocr, open_pdf, pictures_without_text, read_pages, sha256
from pipeline.page import Image, Page, Word
from pipeline.settings import Settings
from tests.extract.drawings import Style, draw_tree
from tests.extract.office_trees import grow
from tests.extract.sheets import Sheet, defaults


def pdf(path: Path, pages: int = 1, **saving: object) -> Path:
    document = pymupdf.open()
    for number in range(pages):
        document.new_page().insert_text((72, 72), f"Halaman {number + 1}")
    document.save(path, **saving)
    return path


def no_pages(path: Path) -> Path:
    catalog, tree = b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n", b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    head = b"%PDF-1.4\n"
    start = len(head) + len(catalog) + len(tree)
    rows = b"0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \n" % (len(head), len(head) + len(catalog))
    end = b"trailer<</Size 3/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % start
    path.write_bytes(head + catalog + tree + b"xref\n0 3\n" + rows + end)
    return path


def written(content: bytes) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        path.write_bytes(content)
        return path

    return write


@pytest.mark.parametrize(
    ("make", "limits", "refusal"),
    [
        (lambda p: p, {}, errors.UnreadableFile),
        (written(b""), {}, errors.EmptyFile),
        (written(b"PK\x03\x04 a spreadsheet that was renamed"), {}, errors.NotAPdf),
        (written(b"%PDF-1.7\nnothing that can be repaired"), {}, errors.DamagedPdf),
        (no_pages, {}, errors.NoPages),
        (pdf, {"max_file_mb": 0}, errors.FileTooLarge),
        (lambda p: pdf(p, pages=3), {"max_pages": 2}, errors.TooManyPages),
        (
            lambda p: pdf(p, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="rahasia", owner_pw="rahasia"),
            {},
            errors.EncryptedPdf,
        ),
    ],
)
def test_each_refusal_has_its_name(
    make: Callable[[Path], Path], limits: dict[str, int], refusal: type[errors.PokinError], tmp_path: Path
) -> None:
    path = make(tmp_path / "naskah.pdf")
    with pytest.raises(refusal) as caught:
        list(read_pages(path, limits=defaults(**limits)))
    assert "naskah.pdf" in str(caught.value) and caught.value.remedy in str(caught.value)


def test_a_cut_file_is_refused_or_read_but_never_something_else(tmp_path: Path) -> None:
    whole = pdf(tmp_path / "a.pdf", pages=4).read_bytes()
    for share in (0.1, 0.4, 0.7, 0.95):
        (tmp_path / "b.pdf").write_bytes(whole[: int(share * len(whole))])
        try:
            list(read_pages(tmp_path / "b.pdf", limits=defaults()))
        except errors.PokinError as refusal:
            assert refusal.file == "b.pdf"


def test_a_password_that_only_forbids_printing_is_no_refusal(tmp_path: Path) -> None:
    path = pdf(tmp_path / "a.pdf", encryption=pymupdf.PDF_ENCRYPT_AES_256, owner_pw="rahasia")
    assert [p.words[0].text for p in read_pages(path, limits=defaults())] == ["Halaman"]


def test_too_many_paths_names_the_page(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    for k in range(12):
        sheet.line((10, 10 + 9 * k), (100, 10 + 9 * k))
    with pytest.raises(errors.TooManyPaths) as caught:
        list(read_pages(sheet.save(), limits=defaults(max_paths=11)))
    assert caught.value.page == 1
    assert len(list(read_pages(sheet.path, limits=defaults(max_paths=12)))) == 1


def test_only_the_pages_asked_for_come_in_order(tmp_path: Path) -> None:
    path = pdf(tmp_path / "a.pdf", pages=5)
    assert [(p.number, p.words[1].text) for p in read_pages(path, {4, 2, 9}, defaults())] == [(2, "2"), (4, "4")]


def test_the_digest_is_of_the_content(tmp_path: Path) -> None:
    path = pdf(tmp_path / "a.pdf")
    copy = tmp_path / "b.pdf"
    copy.write_bytes(path.read_bytes())
    assert sha256(path) == sha256(copy) != sha256(pdf(tmp_path / "c.pdf", pages=2))
    with pytest.raises(errors.UnreadableFile):
        sha256(tmp_path / "none.pdf")


def test_a_pdf_with_bytes_before_its_header_opens(tmp_path: Path) -> None:
    path = pdf(tmp_path / "a.pdf")
    path.write_bytes(b"\r\n\r\n" + path.read_bytes())
    check_file(path, Settings())
    assert open_pdf(path, defaults()).page_count == 1


def test_an_empty_page_is_empty(tmp_path: Path) -> None:
    page = Sheet(tmp_path).page()
    assert (page.source, page.words) == ("empty", ())


def words_of(page: Page) -> list[tuple[str, tuple[int, ...]]]:
    return [(w.text, tuple(round(v) for v in w.bbox)) for w in page.words]


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_rotate_is_undone(rotation: int, tmp_path: Path) -> None:
    tree, style = grow(4, tiers=3, nodes=8), Style(page="A4")
    plain = next(iter(read_pages(draw_tree(tree, style, tmp_path / "a.pdf"), limits=defaults())))
    rotated = Style(page="A4", rotate=rotation)
    turned = next(iter(read_pages(draw_tree(tree, rotated, tmp_path / "b.pdf"), limits=defaults())))
    assert pymupdf.open(tmp_path / "b.pdf")[0].rotation == rotation
    assert (turned.width, turned.height, turned.turn) == (plain.width, plain.height, 0)
    assert sorted(words_of(turned)) == sorted(words_of(plain))
    assert len(turned.strokes) == len(plain.strokes) and len(turned.shapes) == len(plain.shapes)


@pytest.mark.parametrize(("rotate", "turn"), [(90, 90), (180, 180), (270, 270)])
def test_a_page_whose_text_runs_sideways_is_turned(rotate: int, turn: int, tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 600, 600)
    for k in range(5):
        sheet.text(100 + 40 * k, 100 + 40 * k, "Meningkatnya kualitas", rotate=rotate)
    page = sheet.page()
    assert {w.angle for w in page.words} == {0}
    assert page.turn == turn
    first, second = page.words[0].bbox, page.words[1].bbox
    assert second[0] > first[2] and abs(first[1] - second[1]) < 1


def test_bold_italic_size_and_line_come_with_the_word(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path).text(50, 50, "Sasaran", bold=True).text(50, 90, "pelayanan publik", size=12)
    bold, first, second = sheet.page().words
    assert (bold.bold, first.bold) == (True, False)
    assert (bold.size, first.size) == (8, 12)
    assert first.line == second.line != bold.line


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_a_words_box_has_the_height_of_its_letters_in_every_font(rotate: int, tmp_path: Path) -> None:
    # Fonts tell of themselves 1.0 to 1.4 letter heights, and each program that embeds them another figure.
    heights = set()
    for font in ("helv", "tiro", "cour", "symb"):
        document = pymupdf.open()
        document.new_page(width=300, height=300).insert_text((150, 150), "mutu", fontname=font, fontsize=10, rotate=rotate)
        document.save(tmp_path / f"{font}.pdf")
        page = next(iter(read_pages(tmp_path / f"{font}.pdf", limits=defaults(), ocr=False)))
        x0, y0, x1, y1 = page.words[0].bbox
        heights.add(round(y1 - y0, 2))
        assert x1 - x0 > 5
    assert heights == {10.0}


def test_letters_parted_by_kerning_are_one_word_and_spaces_stay(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, size=10)
    end = 50 + pymupdf.get_text_length("Meningkatny", "helv", 10)
    sheet.text(50, 50, "Meningkatny").text(end + 0.8, 50, "a").text(end + 12, 50, "mutu")
    assert [w.text for w in sheet.page().words] == ["Meningkatnya", "mutu"]


def page_with(images: tuple[Image, ...], words: int = 0) -> Page:
    inside = tuple(Word("kata", (200 + k, 200, 210 + k, 210)) for k in range(words))
    return Page(1, 600, 800, inside, images=images)


def test_pictures_that_may_hold_text_are_told_from_those_under_text() -> None:
    scan, logo = Image((0, 0, 600, 800), 1700, 2200), Image((10, 10, 80, 80), 100, 100)
    assert pictures_without_text(page_with((scan, logo))) == [scan]
    assert pictures_without_text(page_with((scan,), words=40)) == []
    assert needs_ocr(page_with((scan,), words=3))
    assert not needs_ocr(page_with((logo,), words=3))


def test_a_scan_cut_into_strips_is_one() -> None:
    strips = tuple(Image((0, 40 * k, 600, 40 * k + 40), 1700, 110) for k in range(20))
    assert len(pictures_without_text(page_with(strips))) == 20


def test_a_text_layer_that_lies_is_read_anew(tmp_path: Path) -> None:
    printed, scan = pymupdf.open(), pymupdf.open()
    printed.new_page().insert_text((72, 100), "Meningkatnya kualitas pelayanan publik", fontsize=14)
    page = scan.new_page()
    page.insert_image(page.rect, pixmap=printed[0].get_pixmap(dpi=150))
    for k in range(15):
        page.insert_text((72, 100 + 20 * k), "Mcn|ngk^tny~ kv@l!t#s p3l*yxnzn", render_mode=3)
    scan.save(tmp_path / "a.pdf")
    (found,) = read_pages(tmp_path / "a.pdf", limits=defaults())
    assert found.source == "ocr"
    assert " ".join(w.text for w in found.words) == "Meningkatnya kualitas pelayanan publik"
