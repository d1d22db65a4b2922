"""Stacks of indicators on tiers beside a strip of labels: row by row those of the stack above, or of the node over them."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.record import Record
from tests.extract.read_back import read
from tests.extract.sheets import Sheet

WIDTH, HEIGHT = 260.0, 18.0
LABELS = ("SASARAN RPJMD", "SASARAN SKPD", "IKU", "OUTCOME", "OUTPUT")
OUTCOMES = ("Meningkatnya minat berkunjung", "Meningkatnya lama tinggal tamu", "Meluasnya kabar wisata")
OUTPUTS = ("Jumlah festival daerah", "Jumlah kamar hotel", "Jumlah siaran radio")
MEASURES = ("Persentase kunjungan tamu", "Persentase festival terlaksana")


def drawn(folder: Path, outputs: tuple[str, ...]) -> Record:
    """Stacks of cells one below the other, a line between each two, labels at their right."""
    sheet = Sheet(folder)
    sheet.text(60, 30, "POHON KINERJA DINAS PARIWISATA KABUPATEN ANGIN TAHUN 2024", size=12)
    stacks = (("Berkembangnya industri wisata",), ("Meningkatnya destinasi wisata",), MEASURES, OUTCOMES, outputs)
    y = 80.0
    for k, (label, texts) in enumerate(zip(LABELS, stacks, strict=True)):
        foot = y + HEIGHT * len(texts)
        for row, text in enumerate(texts):
            sheet.box((60, y + HEIGHT * row, 60 + WIDTH, y + HEIGHT * (row + 1)), text)
        sheet.box((60 + WIDTH + 10, y, 60 + WIDTH + 100, foot), label)
        if k < len(stacks) - 1:
            sheet.line((190, foot), (190, foot + 22))
        y = foot + 22
    sheet.document.save(sheet.path)
    return read(sheet.path)


def tree(found: Record) -> list[tuple[str, str | None]]:
    """Each node that holds indicators alone: its indicator and its parent's statement."""
    nodes = {n.id: n for n in found.nodes}
    above = {e.child: nodes[e.parent].statement for e in found.edges if e.kind == "cascade"}
    alone = [n for n in found.nodes if not n.statement and not n.name]
    return [(i.name, above.get(n.id)) for n in alone for i in found.indicators if i.node == n.id]


def test_row_by_row(tmp_path: Path) -> None:
    assert tree(drawn(tmp_path, OUTPUTS)) == list(zip(OUTPUTS, OUTCOMES, strict=True))


def test_a_label_of_indicators_gives_them_no_tier(tmp_path: Path) -> None:
    found = drawn(tmp_path, OUTPUTS)
    owners = {i.name: next(n for n in found.nodes if n.id == i.node).statement for i in found.indicators if i.name in MEASURES}
    assert owners == dict.fromkeys(MEASURES, "Meningkatnya destinasi wisata")


@pytest.mark.parametrize("count", [1, 2])
def test_other_numbers_of_cells_are_not_paired(tmp_path: Path, count: int) -> None:
    assert len({parent for _, parent in tree(drawn(tmp_path, OUTPUTS[:count]))}) == 1
