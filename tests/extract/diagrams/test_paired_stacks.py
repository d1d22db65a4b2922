"""Stacks of tujuan, sasaran and coded indicators belong to each other cell by cell; codes below tell what is served."""

from __future__ import annotations

from pathlib import Path

from pipeline.record import Record
from tests.extract.read_back import read
from tests.extract.sheets import Sheet

TUJUAN = ("Mendorong hasil kebun rakyat", "Mencegah hama kebun", "Menekan susut hasil kebun")
SASARAN = ("Meningkatnya hasil kebun", "Terkendalinya hama kebun", "Menurunnya susut hasil")
MEASURES = ("Jumlah hasil kebun (Ton)", "Jumlah luas serangan hama (Ha)", "Persentase susut hasil (%)")
POSTS = {
    "KEPALA BIDANG PRODUKSI": (("1.1.", "Jumlah hasil kopi (Ton)"), ("1.1.", "Jumlah hasil cengkeh (Ton)")),
    "KEPALA BIDANG PERLINDUNGAN": (("1.2.", "Persentase kebun bebas hama (%)"),),
    "KEPALA BIDANG PASCA PANEN": (("1.3.", "Jumlah gudang kopi (unit)"), ("1.2.", "Jumlah alat semprot (unit)")),
}


def drawn(folder: Path) -> Record:
    """Heads over stacks of cells at the left of a sheet, positions with coded cells below in columns."""
    sheet = Sheet(folder)
    sheet.text(60, 30, "CASCADING KINERJA DINAS PERKEBUNAN KABUPATEN ANGIN TAHUN 2024", size=12)
    y = 60.0
    for head, texts in (("TUJUAN", TUJUAN), ("SASARAN", SASARAN), ("Indikator", MEASURES)):
        sheet.box((60, y, 300, y + 16), head)
        for k, text in enumerate(texts, 1):
            top = y + 18 * k - 2
            sheet.box((60, top, 85, top + 18), f"1.{k}." if head == "Indikator" else "")
            sheet.box((85, top, 300, top + 18), text)
        y += 90
    for k, (post, cells) in enumerate(POSTS.items()):
        left = 60 + 260 * k
        sheet.box((left, y, left + 240, y + 18), post)
        for row, (code, text) in enumerate(cells, 1):
            sheet.box((left, y + 18 * row, left + 25, y + 18 * row + 18), code)
            sheet.box((left + 25, y + 18 * row, left + 240, y + 18 * row + 18), text)
    sheet.document.save(sheet.path)
    return read(sheet.path)


def test_cells_of_equal_place_belong_together_and_codes_tell_what_positions_serve(tmp_path: Path) -> None:
    found = drawn(tmp_path)
    text = {n.id: n.statement or n.holder or "" for n in found.nodes}
    parents = {(text[e.child], text[e.parent]) for e in found.edges if e.kind == "cascade"}
    assert set(zip(SASARAN, TUJUAN, strict=True)) <= parents
    measured = {text[i.node]: i.name for i in found.indicators if text[i.node] in SASARAN}
    assert measured == dict(zip(SASARAN, MEASURES, strict=True))
    assert set(zip(POSTS, SASARAN, strict=True)) <= parents
    further = {(text[e.child], text[e.parent]) for e in found.edges if e.kind == "also"}
    assert further == {("KEPALA BIDANG PASCA PANEN", SASARAN[1])}
