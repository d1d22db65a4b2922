"""Trees that converge on the office's visi and spread again, whichever way they run, and stacks of a branch's colour."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.document import extract_document
from pipeline.page import BBox
from pipeline.tree import decide
from tests.extract.sheets import Point, Sheet

WIDTH, HEIGHT = 1400.0, 900.0
TITLE = "POHON KINERJA DINAS SOSIAL KABUPATEN SUKAMAJU TAHUN 2024"
PLACES: dict[str, tuple[int, int]] = {
    "Misi 1 : Meningkatkan kesejahteraan sosial warga": (0, 1),
    "Sasaran RPJMD : Menurunnya jumlah warga miskin": (1, 0),
    "Sasaran RPJMD : Meningkatnya perlindungan sosial": (1, 2),
    "VISI\nDINAS SOSIAL\nTerwujudnya layanan sosial yang merata": (2, 1),
    "Tujuan 1 : Meningkatkan mutu layanan sosial": (3, 0),
    "Tujuan 2 : Meningkatkan tata kelola dinas": (3, 2),
}
LINES = [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4), (3, 5)]


def place(at: tuple[int, int], way: str) -> BBox:
    """The box of a place (step along, step across) in a tree that runs this way."""
    along, across = at
    if way == "down":
        return (60 + 420 * across, 90 + 200 * along, 360 + 420 * across, 160 + 200 * along)
    x = 60 + 340 * along if way == "right" else WIDTH - 320 - 340 * along
    return (x, 120 + 240 * across, x + 260, 190 + 240 * across)


def ends(a: BBox, b: BBox, way: str) -> tuple[Point, Point]:
    if way == "down":
        return ((a[0] + a[2]) / 2, a[3]), ((b[0] + b[2]) / 2, b[1])
    first, last = (a[2], b[0]) if way == "right" else (a[0], b[2])
    return (first, (a[1] + a[3]) / 2), (last, (b[1] + b[3]) / 2)


def drawn(folder: Path, way: str, heads: bool) -> Path:
    sheet = Sheet(folder, WIDTH, HEIGHT)
    sheet.text(400, 30, TITLE, size=14)
    boxes = [place(at, way) for at in PLACES.values()]
    for text, box in zip(PLACES, boxes, strict=True):
        sheet.box(box, text)
    for a, b in LINES:
        start, end = ends(boxes[a], boxes[b], way)
        sheet.line(start, end)
        if heads:
            x, y = end
            dx, dy = {"down": (0, -1), "right": (-1, 0), "left": (1, 0)}[way]
            sheet.polygon(end, (x + 8 * dx + 4 * dy, y + 8 * dy + 4 * dx), (x + 8 * dx - 4 * dy, y + 8 * dy - 4 * dx))
    return sheet.save()


@pytest.mark.parametrize("heads", [True, False])
@pytest.mark.parametrize("way", ["right", "left", "down"])
def test_what_leads_into_the_visi_is_also_served_by_it(tmp_path: Path, way: str, heads: bool) -> None:
    record = decide(extract_document(drawn(tmp_path, way, heads)))
    names = {n.id: f"{n.level}: {n.statement}" for n in record.nodes}
    found = {(names[e.parent], names[e.child], e.kind) for e in record.edges}
    visi, region = "visi: Terwujudnya layanan sosial yang merata", "misi: Meningkatkan kesejahteraan sosial warga"
    targets = ("sasaran_daerah: Menurunnya jumlah warga miskin", "sasaran_daerah: Meningkatnya perlindungan sosial")
    goals = ("tujuan: Meningkatkan mutu layanan sosial", "tujuan: Meningkatkan tata kelola dinas")
    assert found == {
        *((region, target, "cascade") for target in targets),
        *((target, visi, "also") for target in targets),
        *((visi, goal, "cascade") for goal in goals),
    }


@pytest.mark.parametrize("second", [(0.9, 0.9, 0.9), (0.7, 0.9, 0.7)])
def test_a_line_to_the_first_of_a_coloured_stack_leads_to_all_of_it(tmp_path: Path, second: tuple[float, float, float]) -> None:
    sheet = Sheet(tmp_path, WIDTH, HEIGHT)
    sheet.text(400, 30, TITLE, size=14)
    first = (1.0, 0.9, 0.6)
    for k, (fill, y) in enumerate(((first, 100.0), (second, 400.0))):
        program = f"Program Pelayanan Sosial {k + 1}"
        sheet.box((60, y, 320, y + 50), program, fill=fill).line((320, y + 25), (400, y + 25))
        for row in range(3):
            top = y + 60 * row
            sheet.box((400, top, 660, top + 45), f"Kegiatan : Pembinaan Keluarga {'ABC'[row]}{k + 1}", fill=fill)
    record = decide(extract_document(sheet.save()))
    names = {n.id: n.name or "" for n in record.nodes}
    assert {(names[e.parent][-1], names[e.child][-2:]) for e in record.edges} == {(k, f"{c}{k}") for k in "12" for c in "ABC"}
