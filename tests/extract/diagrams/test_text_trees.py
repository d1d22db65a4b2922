"""Trees of text without borders, read from left to right: lines end at the text's frame, which nobody sees."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from tests.extract.read_back import read
from tests.extract.sheets import Sheet

ROWS = (
    (90, "Tersusunnya rencana kerja", "Terlaksananya musyawarah"),
    (210, "Terkendalinya rencana", "Tersedianya laporan hasil"),
)


def tree(folder: Path, gap: float, heads: bool = True, doubled: bool = True) -> Sheet:
    """A program in a box, two kegiatan and four sub kegiatan in text; ``doubled``: a line of its own to each child."""
    sheet = Sheet(folder).text(200, 12, "POHON KINERJA DINAS SOSIAL KABUPATEN MAJU TAHUN 2024")
    for x, name in ((30, "Program"), (240, "Kegiatan"), (480, "Sub Keg.")) if heads else ():
        sheet.text(x, 40, name)
    sheet.box((30, 140, 190, 190), "Meningkatnya mutu perencanaan\n(Program Perencanaan Daerah)\nIK: Indeks perencanaan / 76,50")
    for y, kegiatan, sub in ROWS:
        sheet.line((190, 165), (215, 165), (215, y), (237, y))
        sheet.text(240, y - 10, f"{kegiatan}\nIK: Jumlah dokumen / 3 dokumen")
        start = 240 + 130 + gap
        for k, (at, text) in enumerate(((y - 30, f"{sub} satu"), (y + 30, f"{sub} dua"))):
            if doubled or k == 0:
                sheet.line((start, y), (455, y), (455, at), (477, at))
            else:
                sheet.line((455, y), (455, at), (477, at))
            sheet.text(480, at - 10, f"{text}\nIK: Jumlah kegiatan / {k + 4} kali")
    return sheet


@pytest.mark.parametrize("gap", [2, 12])
@pytest.mark.parametrize("doubled", [True, False])
@pytest.mark.parametrize("heads", [True, False])
def test_text_without_border_hangs_where_its_line_leads(gap: float, doubled: bool, heads: bool, tmp_path: Path) -> None:
    record = read(tree(tmp_path, gap, heads, doubled).save())
    name = {n.id: (n.statement or n.name or "") for n in record.nodes}
    levels = [n.level for n in record.nodes]
    assert sorted(levels) == sorted(["program"] + 2 * ["kegiatan"] + 4 * ["sub_kegiatan"])
    edges = {(name[e.parent], name[e.child]) for e in record.edges}
    for _, kegiatan, sub in ROWS:
        assert {(kegiatan, f"{sub} satu"), (kegiatan, f"{sub} dua"), ("Meningkatnya mutu perencanaan", kegiatan)} <= edges
    assert sorted(v.text for v in record.values) == sorted(["76,50", "3 dokumen", "3 dokumen", *2 * ("4 kali", "5 kali")])


def test_an_indicator_of_one_word_goes_on(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path).box((30, 100, 150, 180), "Meningkatnya perencanaan wilayah\nIK: Indeks\nPerencanaan\nDaerah / 76,50")
    layout = sheet.layout()
    (draft,) = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    assert [(i.name, [f[1] for f in i.figures]) for i in draft.indicators] == [("Indeks Perencanaan Daerah", ["76,50"])]
