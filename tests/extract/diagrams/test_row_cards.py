"""Rows of cells that are nodes: code, name, indicator, money side by side, under a position, a program or a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.document import extract_document
from pipeline.record import Record
from pipeline.tree import decide
from tests.extract.sheets import BLUE, Sheet

PROGRAMS = {
    "Program Pembangunan Jalan": (
        ("03.15.02", "Peningkatan Jalan Wilayah", "Panjang jalan", "38,2 km", "Rp. 214.650.000"),
        ("03.15.03", "Pelebaran Jalan Kawasan", "Panjang pelebaran", "17 km", "Rp. 96.300.000"),
    ),
    "Program Air Minum": (
        ("03.27.01", "Pembangunan SPAM", "Kapasitas terpasang", "150 liter", "Rp. 45.600.000"),
        ("03.27.03", "Fasilitasi Pamsimas", "Jumlah desa", "390 desa", "Rp. 6.725.000"),
    ),
}
POSTS = {"Program Pembangunan Jalan": "SEKSI JALAN", "Program Air Minum": "SEKSI AIR MINUM"}
WIDTHS = {"code": 50.0, "name": 110.0, "measure": 110.0, "figure": 50.0, "money": 80.0}
TITLES = {"code": "KODE", "name": "KEGIATAN", "measure": "INDIKATOR", "figure": "TARGET", "money": "ANGGARAN"}


def drawn(folder: Path, columns: tuple[str, ...], *, post: bool, header: bool, line: bool, sign: str = " / ") -> Record:
    """Two programs with a stack of rows each: right below, or below a line, with or without a position and headers on top."""
    sheet = Sheet(folder, width=900, size=7)
    sheet.text(200, 10, "POHON KINERJA DINAS PEKERJAAN UMUM KABUPATEN MAJU TAHUN 2024", size=12)
    total = sum(WIDTHS[c] for c in columns)
    sheet.box((250, 40, 650, 60), "Sasaran 1 : Meningkatnya kualitas infrastruktur", fill=BLUE)
    for k, (program, rows) in enumerate(PROGRAMS.items()):
        left = 30 + 440 * k
        middle = left + total / 2
        sheet.line((450, 60), (450, 80), (middle, 80), (middle, 100))
        sheet.box((left, 100, left + total, 125), program, fill=BLUE)
        y = 125.0
        if line:
            sheet.line((middle, y), (middle, y + 30))
            y += 30
        if post:
            sheet.box((left, y, left + 0.8 * total, y + 18), POSTS[program], fill=BLUE)
            y += 18
        for row in ([TITLES] if header else []) + [
            {"code": code, "name": name, "measure": measure if "figure" in columns else f"{measure}{sign}{target}"}
            | {"figure": target, "money": money}
            for code, name, measure, target, money in rows
        ]:
            x = left
            for column in columns:
                sheet.box((x, y, x + WIDTHS[column], y + 24), row[column])
                x += WIDTHS[column]
            y += 24
    return decide(extract_document(sheet.save()))


COLUMNS = [
    ("code", "name", "measure", "money"),
    ("name", "measure", "money"),
    ("code", "name", "measure", "figure", "money"),
    ("code", "name", "measure"),
]


@pytest.mark.parametrize("columns", COLUMNS, ids=" ".join)
@pytest.mark.parametrize(
    ("post", "header", "line"),
    [(True, False, True), (True, True, True), (False, False, True), (False, False, False), (False, True, False)],
)
def test_each_row_is_a_kegiatan_of_its_program(
    columns: tuple[str, ...], post: bool, header: bool, line: bool, tmp_path: Path
) -> None:
    record = drawn(tmp_path, columns, post=post, header=header, line=line)
    names = {n.id: n.name or n.statement for n in record.nodes}
    above = {names[e.child]: names[e.parent] for e in record.edges}
    indicators = {names[i.node]: i for i in record.indicators}
    targets = {v.indicator: v.text for v in record.values}
    money = {names[b.node]: b.text for b in record.budgets}
    assert len(record.nodes) == 1 + len(PROGRAMS) + sum(map(len, PROGRAMS.values()))
    for program, rows in PROGRAMS.items():
        for code, name, measure, target, amount in rows:
            node = next(n for n in record.nodes if n.name == name)
            assert (node.level, above[name]) == ("kegiatan", program)
            assert node.holder == (POSTS[program] if post else None)
            assert (indicators[name].name, targets[indicators[name].id]) == (measure, target)
            assert money.get(name) == (amount if "money" in columns else None)
            assert node.code == (code if "code" in columns else None)
