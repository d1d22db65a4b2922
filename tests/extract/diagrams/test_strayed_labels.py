"""Labels left standing from the row above."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.document import extract_document
from pipeline.extraction import Extraction
from tests.extract.sheets import Sheet

NAMES = ("Pelatihan guru", "Pembangunan ruang kelas", "Penataan taman sekolah", "Pengadaan buku")


def read(folder: Path, labels: list[str], drawn: bool = True) -> Extraction:
    """Programs side by side, below each, by a line, a card with one of the labels and two nodes."""
    sheet = Sheet(folder, width=1250)
    sheet.text(200, 20, "POHON KINERJA DINAS PENDIDIKAN KABUPATEN GOWA TAHUN 2021")
    for k, label in enumerate(labels):
        x0, x1 = 50.0 + 300 * k, 290.0 + 300 * k
        for top, text in (
            (60, "SASARAN PROGRAM"),
            (80, f"Meningkatnya layanan sekolah {'ABCD'[k]}"),
            (140, label),
            (160, NAMES[k]),
        ):
            sheet.box((x0, top, x1, top + 20), text)
        sheet.box((x0, 180, x1, 200), f"{NAMES[k]} lanjutan")
        if drawn:
            sheet.line((x0 + 120, 100), (x0 + 120, 140))
    return extract_document(sheet.save())


def levels(extraction: Extraction) -> set[str]:
    return {node.level for node in extraction.nodes if any(name in (node.statement or "") for name in NAMES)}


@pytest.mark.parametrize("at", [0, 1, 2])
def test_the_row_tells_the_level_and_the_label_is_reported(tmp_path: Path, at: int) -> None:
    labels = ["SASARAN KEGIATAN"] * 3
    labels[at] = "SASARAN PROGRAM"
    found = read(tmp_path, labels)
    assert levels(found) == {"kegiatan"}
    said = [(f.expected, f.found) for f in found.findings if f.check == "label_of_row_above"]
    assert said == [("kegiatan", "program")]


def test_a_row_that_is_not_of_one_level_tells_nothing(tmp_path: Path) -> None:
    found = read(tmp_path, ["SASARAN KEGIATAN", "SASARAN PROGRAM", "SASARAN SUB KEGIATAN"])
    assert "program" in levels(found)
    assert not [f for f in found.findings if f.check == "label_of_row_above"]


def test_without_a_line_from_its_like_a_label_stands(tmp_path: Path) -> None:
    assert "program" in levels(read(tmp_path, ["SASARAN KEGIATAN", "SASARAN PROGRAM", "SASARAN KEGIATAN"], drawn=False))
