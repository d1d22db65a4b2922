"""Pictures on pages are read: words in the page's points, turned and straightened, merged with the layers around them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import pymupdf
import pytest

from pipeline import errors
from pipeline.extract import ocr
from pipeline.extract.read import read_pages
from pipeline.extract.recognition import cache
from pipeline.extract.recognition.deskew import straighten
from pipeline.extract.recognition.detection import detect
from pipeline.extract.recognition.engine import TextLine
from pipeline.extract.recognition.looks import even_weight
from pipeline.page import Page, Word
from pipeline.settings import Settings

WIDTH, HEIGHT = 300, 200
LINES = ("Meningkatnya kualitas layanan", "Persentase capaian 87,50", "Rp 1.250.000.000")
SIZE = 12.0
DPI = 150


@pytest.fixture(autouse=True)
def _no_memory() -> None:
    cache.forget()


@pytest.fixture
def limits() -> Settings:
    return Settings(ocr_dpi=DPI)


def printed() -> pymupdf.Page:
    """A small sheet with three lines and two rules."""
    page = pymupdf.open().new_page(width=WIDTH, height=HEIGHT)
    for k, line in enumerate(LINES):
        page.insert_text((40, 60 + 30 * k), line, fontsize=SIZE)
    for y in (35, 150):
        page.draw_line((30, y), (270, y), width=1)
    return page


def picture_of(page: pymupdf.Page) -> Any:
    pixmap = page.get_pixmap(dpi=DPI, alpha=False)
    return np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.height, pixmap.width, 3)[:, :, ::-1].copy()


def scan(picture: Any, path: Path, around: Callable[[pymupdf.Page], None] | None = None, at: Any = None) -> Path:
    """A PDF with the picture on its only page: all of it, or the box ``at`` of a page that ``around`` draws the rest of."""
    import cv2

    height, width = picture.shape[:2]
    document = pymupdf.open()
    page = document.new_page(width=width * 72 / DPI, height=height * 72 / DPI) if at is None else document.new_page()
    page.insert_image(at or page.rect, stream=cv2.imencode(".png", picture)[1].tobytes())
    if around:
        around(page)
    document.save(path)
    return path


def read(path: Path, limits: Settings) -> Page:
    return next(read_pages(path, limits=limits))


def text_of(page: Page) -> list[str]:
    lines: dict[int, list[Word]] = {}
    for word in page.words:
        lines.setdefault(word.line, []).append(word)
    return [" ".join(w.text for w in sorted(ws, key=lambda w: w.bbox[0])) for ws in lines.values()]


def test_a_scan_gives_words_where_they_are_printed(tmp_path: Path, limits: Settings) -> None:
    sheet = printed()
    page = read(scan(picture_of(sheet), tmp_path / "a.pdf"), limits)
    assert page.source == "ocr"
    assert text_of(page) == list(LINES)
    truth = {w[4]: w[:4] for w in sheet.get_text("words")}
    for word in page.words:
        x0, _, x1, y1 = truth[word.text]
        assert abs(word.bbox[0] - x0) < 2 and abs(word.bbox[2] - x1) < 2
        assert abs((word.bbox[1] + word.bbox[3]) / 2 - (truth[word.text][1] + y1) / 2) < 3
        assert word.size == pytest.approx(SIZE, rel=0.15)
        assert 0.7 < word.confidence <= 1
        assert not word.bold
    levels = sorted(s.points[0][1] for s in page.strokes if s.points[0][1] == s.points[1][1])
    assert levels == pytest.approx([35, 150], abs=0.8)


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_turned_scan_is_turned_upright(tmp_path: Path, limits: Settings, quarters: int) -> None:
    picture = np.ascontiguousarray(np.rot90(picture_of(printed()), quarters))
    page = read(scan(picture, tmp_path / "a.pdf"), limits)
    assert text_of(page) == list(LINES)
    assert (page.width, page.height) == pytest.approx((WIDTH, HEIGHT), abs=1)
    assert page.turn == 90 * quarters
    assert all(w.angle == 0 and w.bbox[2] - w.bbox[0] > 5 for w in page.words)


def test_a_leaning_scan_is_straightened_and_says_so(tmp_path: Path, limits: Settings) -> None:
    # Straightening by -2 makes it lean by 2 degrees clockwise.
    page = read(scan(straighten(picture_of(printed()), -2.0), tmp_path / "a.pdf"), limits)
    assert text_of(page) == list(LINES)
    note = next(n for n in page.notes if n.startswith("skew="))
    assert float(note.removeprefix("skew=")) == pytest.approx(2.0, abs=0.2)
    rules = [s for s in page.strokes if s.bbox[2] - s.bbox[0] > 200]
    assert len(rules) == 2
    assert all(s.points[0][1] == s.points[-1][1] for s in rules)


def test_text_outside_the_picture_stays(tmp_path: Path, limits: Settings) -> None:
    def caption(page: pymupdf.Page) -> None:
        page.insert_text((100, 100), "Gambar 2.1 Pohon Kinerja", fontsize=11)
        page.draw_line((100, 110), (300, 110))

    box = pymupdf.Rect(100, 300, 100 + 1.4 * WIDTH, 300 + 1.4 * HEIGHT)
    page = read(scan(picture_of(printed()), tmp_path / "a.pdf", caption, box), limits)
    assert page.source == "mixed"
    assert text_of(page) == ["Gambar 2.1 Pohon Kinerja", *LINES]
    inside = [w for w in page.words if w.line > 0]
    assert all(box.contains(pymupdf.Rect(w.bbox)) for w in inside)
    assert median(w.size for w in inside) == pytest.approx(1.4 * SIZE, rel=0.15)
    assert any(s.points == ((100, 110), (300, 110)) for s in page.strokes)


def test_bold_print_is_told_from_regular(tmp_path: Path, limits: Settings) -> None:
    page = pymupdf.open().new_page(width=WIDTH, height=HEIGHT)
    page.insert_text((30, 60), "Program Penunjang Urusan", fontsize=SIZE, fontname="hebo")
    page.insert_text((30, 90), "Administrasi Keuangan Daerah", fontsize=SIZE)
    words = read(scan(picture_of(page), tmp_path / "a.pdf"), limits).words
    assert {w.text for w in words if w.bold} == {"Program", "Penunjang", "Urusan"}


def test_a_list_s_marks_are_read_before_their_lines(tmp_path: Path, limits: Settings) -> None:
    page = pymupdf.open().new_page(width=WIDTH, height=HEIGHT)
    for y, text in ((60, "Penyediaan gaji pegawai"), (90, "Pemeliharaan gedung kantor"), (120, "Pengadaan kendaraan dinas")):
        page.draw_circle((34, y - 3.5), 2.2, fill=(0, 0, 0))
        page.insert_text((46, y), text, fontsize=SIZE)
    words = read(scan(picture_of(page), tmp_path / "a.pdf"), limits).words
    firsts = {w.line: w for w in reversed(words)}
    assert [w.text for w in firsts.values()] == ["•"] * 3
    assert all(30 < w.bbox[0] < 34 for w in firsts.values())


def test_a_sideways_label_keeps_its_direction(tmp_path: Path, limits: Settings) -> None:
    sheet = printed()
    sheet.insert_text((25, 130), "SASARAN", fontsize=SIZE, rotate=90)
    page = read(scan(picture_of(sheet), tmp_path / "a.pdf"), limits)
    label = next(w for w in page.words if w.text == "SASARAN")
    assert label.angle == 270
    assert label.bbox[3] - label.bbox[1] > 3 * (label.bbox[2] - label.bbox[0])
    assert page.turn == 0


def test_too_many_pixels_are_refused_before_rendering(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: Any) -> Any:
        raise AssertionError("rendered")

    path = scan(picture_of(printed()), tmp_path / "bomb.pdf")
    monkeypatch.setattr(ocr, "render", never)
    with pytest.raises(errors.ImageTooLarge, match=r"bomb\.pdf, page 1"):
        read(path, Settings(max_pixels=50_000))


def test_a_large_sheet_is_rendered_coarser_not_refused() -> None:
    poster = (0.0, 0.0, 3371.0, 2384.0)
    dpi = ocr._dpi(poster, 200, 1, "poster.pdf", Settings())
    assert ocr.LEAST_DPI <= dpi < 200
    assert 3371 * 2384 * (dpi / 72) ** 2 <= ocr.RENDER_PIXELS * 1.001
    with pytest.raises(errors.ImageTooLarge):
        ocr._dpi((0, 0, 14400, 14400), 200, 1, "wall.pdf", Settings())


def test_a_picture_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limits = Settings(ocr_dpi=DPI, ocr_cache=tmp_path / "kept")
    path = scan(picture_of(printed()), tmp_path / "a.pdf")
    first = asdict(read(path, limits))
    kept = list((tmp_path / "kept").iterdir())
    assert [k.suffix for k in kept] == [".json"]
    calls: list[int] = []
    monkeypatch.setattr(ocr, "detect", lambda *a: calls.append(1) or detect(*a))
    assert asdict(read(path, limits)) == first
    cache.forget()
    assert asdict(read(path, limits)) == first
    assert not calls
    cache.forget()
    kept[0].write_text("{ damaged")
    assert asdict(read(path, limits)) == first
    assert calls


def test_a_rubbish_layer_is_replaced(tmp_path: Path, limits: Settings) -> None:
    def layer(page: pymupdf.Page) -> None:
        for k in range(4):
            page.insert_text((30, 40 + 30 * k), "Mnngktny xkqlts lyn#n brtsk wxyz", fontsize=9, render_mode=3)

    scan(picture_of(printed()), tmp_path / "a.pdf", layer)
    document = pymupdf.open(tmp_path / "a.pdf")
    words = tuple(Word(w[4], w[:4], 9.0) for w in document[0].get_text("words"))
    page = Page(1, WIDTH, HEIGHT, words)
    assert ocr.is_rubbish(page)
    found = ocr.recognise(document[0], page, "a.pdf", limits)
    assert found.source == "ocr"
    assert text_of(found) == list(LINES)


def test_a_hidden_layer_gives_way_to_the_picture_and_doubts_its_figures(tmp_path: Path, limits: Settings) -> None:
    def layer(page: pymupdf.Page) -> None:
        for k, line in enumerate(LINES):
            page.insert_text((40, 60 + 30 * k), line.replace("87,50", "81,50"), fontsize=SIZE, render_mode=3)

    found = read(scan(picture_of(printed()), tmp_path / "a.pdf", layer), limits)
    assert found.source == "ocr" and text_of(found) == list(LINES)
    assert [w.text for w in found.words if w.confidence <= 0.5] == ["87,50"]
    assert found.strokes or found.shapes


def test_a_speck_bridges_no_gap_between_rules(tmp_path: Path, limits: Settings) -> None:
    sheet = printed()
    for x in (30, 270):
        sheet.draw_line((x, 35), (x, 85), width=1)
        sheet.draw_circle((x, 93), 0.4, fill=(0, 0, 0))
        sheet.draw_line((x, 100), (x, 150), width=1)
    page = read(scan(picture_of(sheet), tmp_path / "a.pdf"), limits)
    down = [s for s in page.strokes if s.points[0][0] == s.points[-1][0]]
    assert len(down) == 4


def test_strips_of_a_scan_are_one_region() -> None:
    from pipeline.page import Image

    strips = [Image((0, y, 500, y + 100), 1000, 200) for y in (0, 100, 200)]
    other = Image((0, 400, 500, 700), 1000, 600)
    assert ocr._regions([*strips, other]) == [(0, 0, 500, 300), (0, 400, 500, 700)]


def test_lines_below_the_least_confidence_are_dropped() -> None:
    from pipeline.extract.recognition.words import words_of

    picture = np.full((60, 200, 3), 255, np.uint8)
    line = TextLine("xx", (10.0, 10.0, 60.0, 40.0), (0.3, 0.7), (0.2, 0.3))
    assert words_of(picture, [line]) == []


def test_a_line_s_words_have_one_weight_but_for_a_label_before_them() -> None:
    def word(text: str, bold: bool, line: int) -> Word:
        return Word(text, (0, 0, 9, 9), 9.0, bold, line=line)

    lines = [
        [("Program:", True), ("Mutu", False), ("Air", True), ("Minum Warga", False)],
        [("Mutu", True), ("air", False), ("minum", False)],
    ]
    words = [word(text, bold, n) for n, line in enumerate(lines) for text, bold in line]
    assert [w.bold for w in even_weight(words)] == [True, False, False, False, False, False, False]
    two = [
        word(text, k < 4, 0) for k, text in enumerate(("Sasaran", "2", ":", "Meningkatnya", "mutu", "layanan", "perpustakaan"))
    ]
    assert [w.bold for w in even_weight(two)] == [True, True, True, False, False, False, False]
