"""What a program does to a document that leaves its looks alone changes nothing that is read of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from pipeline.record import Record
from tests.extract.drawings import Style, draw_tree
from tests.extract.office_trees import grow
from tests.extract.read_back import read
from tests.extract.rewriting import placed, redrawn
from tests.extract.table_sheets import PALE, TableSheets

HEAD = ["NO", "SASARAN", "INDIKATOR", "SATUAN", "TARGET", "PROGRAM", "ANGGARAN (Rp)"]
ROWS = [
    [
        "1", "Meningkatnya mutu\njalan daerah", "Persentase jalan\nmantap", "%", "82,5", "Program\nPenyelenggaraan Jalan",
        "12.500.000.000",
    ],
    [
        "2", "Meningkatnya layanan\nair minum", "Cakupan air minum\nlayak", "%", "91",
        "Program Pengelolaan\nSistem Penyediaan Air Minum", "3.250.750.000",
    ],
    [
        "3", "Tertatanya bangunan\ngedung", "Jumlah bangunan\nberizin", "unit", "1.250", "Program Penataan\nBangunan Gedung",
        "875.000.000",
    ],
]  # fmt: skip
WIDTHS = [30, 120, 120, 50, 60, 150, 100]


def drawing(folder: Path, **look: Any) -> Path:
    return draw_tree(grow(5, tiers=4, nodes=16, indicators=1), Style(**look), folder / "drawing.pdf")


def table(folder: Path, **look: Any) -> Path:
    sheets = TableSheets(folder)
    sheets.text(40, 30, "RENCANA KERJA DINAS PEKERJAAN UMUM KABUPATEN MAJU TAHUN 2024", bold=True, size=10)
    sheets.table([HEAD, *ROWS], WIDTHS, bold=[(0, c) for c in range(7)], fills={(0, c): PALE for c in range(7)}, **look)
    sheets.document.save(sheets.path)
    return sheets.path


SOURCES: dict[str, Callable[[Path], Path]] = {
    "boxes and elbows": lambda folder: drawing(folder),
    "filled boxes, labels in them": lambda folder: drawing(folder, box="both", connector="straight", tiers="box"),
    "text and lines": lambda folder: drawing(folder, box="none", tiers="box", direction="right"),
    "ruled table": lambda folder: table(folder),
    "table of level rules": lambda folder: table(folder, rules="across"),
}
WAYS: dict[str, Callable[[Path, Path], Path]] = {
    "a third": lambda a, b: placed(a, b, scale=0.33),
    "three fifths": lambda a, b: placed(a, b, scale=0.6),
    "twice and more": lambda a, b: placed(a, b, scale=2.6),
    "on a larger page": lambda a, b: placed(a, b, shift=(110.0, 45.0)),
    "turned": lambda a, b: placed(a, b, turned=90),
    "rules as fills": lambda a, b: redrawn(a, b, filled=True),
    "rules in pieces": lambda a, b: redrawn(a, b, cut=True),
    "pieces as fills": lambda a, b: redrawn(a, b, filled=True, cut=True),
    "bold by a second print": lambda a, b: redrawn(a, b, twice=True),
}


def told(record: Record) -> tuple[Any, ...]:
    """All that a record says, without ids, places and order."""
    text = {n.id: (n.level, n.statement, n.name, n.holder, n.code) for n in record.nodes}
    name = {i.id: (text[i.node], i.name, i.unit) for i in record.indicators}
    return (
        sorted(map(str, text.values())),
        sorted(map(str, name.values())),
        sorted(str((name[v.indicator], v.kind, v.period, v.text)) for v in record.values),
        sorted(str((text[b.node], b.kind, b.period, b.text)) for b in record.budgets),
        sorted(str((text[e.parent], text[e.child], e.kind)) for e in record.edges),
        (record.document.type, record.document.region, record.document.organisation, record.document.year),
    )


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("source", SOURCES)
def test_the_record_stays(source: str, way: str, tmp_path: Path) -> None:
    path = SOURCES[source](tmp_path)
    before = read(path)
    assert len(before.nodes) >= 6 and before.indicators and before.values
    assert told(read(WAYS[way](path, tmp_path / "after.pdf"))) == told(before)


def test_boxes_are_told_in_points_of_the_paper(tmp_path: Path) -> None:
    path = table(tmp_path)
    first, second = read(path), read(placed(path, tmp_path / "small.pdf", scale=0.5))
    for a, b in zip(first.nodes, second.nodes, strict=True):
        assert a.bbox is not None and b.bbox is not None
        assert [v / 2 for v in a.bbox] == pytest.approx(b.bbox, abs=0.2)
    page = pymupdf.open(tmp_path / "small.pdf")[0]
    assert all(n.bbox is not None and n.bbox[2] <= page.rect.width for n in second.nodes)
