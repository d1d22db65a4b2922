"""Blocks of rows (code, kegiatan, output, money) beside their programs without a line, under cells of positions."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.document import extract_document
from pipeline.page import BBox
from pipeline.record import Record
from pipeline.tree import decide
from tests.extract.sheets import Sheet

WIDTH = 1200.0
ROW = 22.0
WIDTHS = (30.0, 150.0, 150.0, 90.0)
PROGRAMS = (
    ("1", "Program Pembinaan Aparatur", 100.0),
    ("1", "Program Peningkatan Kapasitas", 260.0),
    ("2", "Program Disiplin", 400.0),
)
BLOCKS: tuple[tuple[float, tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...]], ...] = (
    (100.0, (
        ("SUBBID JABATAN", (("1.1", "Penilaian Pejabat", "Jumlah (320 orang)"), ("1.1", "Seleksi Jabatan", "Jumlah (9 x)"))),
        ("SUBBID FUNGSIONAL", (("1.2", "Pembinaan Fungsional", "Jumlah (25 orang)"), ("2.1", "Penilaian Kredit", "Jumlah (4)"))),
    )),
    (260.0, (("SUBBID FORMASI", (("1.2", "Analisis Kebutuhan", "Jumlah dokumen (1 dokumen)"),)),)),
    (400.0, (("SUBBID DISIPLIN", (("2.1", "Penanganan Kasus", "Jumlah kasus (60 kasus)"), ("2.1", "Sosialisasi Aturan", ""))),)),
)  # fmt: skip


def drawn(folder: Path, mirrored: bool, total: bool = True) -> Record:
    sheet = Sheet(folder, WIDTH, 640)

    def at(x: float, y: float, w: float, h: float) -> BBox:
        return (WIDTH - x - w, y, WIDTH - x, y + h) if mirrored else (x, y, x + w, y + h)

    sheet.text(250, 20, "POHON KINERJA BADAN KEPEGAWAIAN DAERAH KABUPATEN SUKAMAJU TAHUN 2024", size=12)
    for k, (x, w, label) in enumerate(((60, 200, "SASARAN"), (320, 240, "PROGRAM"), (620, 420, "KEGIATAN"))):
        sheet.box(at(x, 60, w, 18), label, fill=(0.8, 0.8, 0.9 - 0.1 * k))
    for number, y in (("1", 100.0), ("2", 400.0)):
        sheet.box(at(60, y, 200, 18), f"SASARAN {number}", fill=(1, 1, 0.6))
        sheet.box(at(60, y + 18, 200, 30), f"Meningkatnya mutu pegawai bagian {'AB'[int(number) - 1]}", fill=(1, 1, 0.6))
        for row in (1, 2):
            top = y + 48 + 20 * (row - 1)
            sheet.box(at(60, top, 30, 20), f"{number}.{row}").box(at(90, top, 170, 20), f"Persentase pegawai {row} (8{row}%)")
    for number, name, y in PROGRAMS:
        sheet.box(at(320, y, 240, 18), f"BIDANG {name.split()[-1].upper()}", fill=(0.6, 0.7, 0.9))
        sheet.box(at(320, y + 18, 240, 30), name, fill=(1, 1, 0.6))
        sheet.box(at(320, y + 48, 40, 20), f"{number}.1.a").box(at(360, y + 48, 200, 20), "Persentase formasi (78%)")
        a, b = (260, 320) if not mirrored else (WIDTH - 260, WIDTH - 320)
        source = 124 if number == "1" else 424
        sheet.line((a, source), ((a + b) / 2, source), ((a + b) / 2, y + 30), (b, y + 30))
    left = 620 if not mirrored else WIDTH - 620 - sum(WIDTHS)
    for top, stacks in BLOCKS:
        y = top
        for head, rows in stacks:
            sheet.box((left, y, left + sum(WIDTHS), y + 14), head, fill=(0.9, 0.9, 0.8))
            y += 14
            for code, name, output in rows:
                x = left
                for w, text in zip(WIDTHS, (code, name, output, "Rp. 2.450.000.000"), strict=True):
                    sheet.box((x, y, x + w, y + ROW), text)
                    x += w
                y += ROW
    if total:
        sheet.box((left, y, left + sum(WIDTHS[:3]), y + 14), "JUMLAH", fill=(1, 0.9, 0.6))
        sheet.box((left + sum(WIDTHS[:3]), y, left + sum(WIDTHS), y + 14), "Rp. 17.150.000.000", fill=(1, 0.9, 0.6))
    return decide(extract_document(sheet.save()))


@pytest.mark.parametrize("mirrored", [False, True])
def test_rows_belong_to_the_program_beside_their_block_and_codes_name_what_else_they_serve(
    tmp_path: Path, mirrored: bool
) -> None:
    record = drawn(tmp_path, mirrored)
    names = {n.id: n.name or n.statement or "" for n in record.nodes}
    found = {(names[e.parent], names[e.child], e.kind) for e in record.edges}
    first, second, third = (name for _, name, _ in PROGRAMS)
    assert found == {
        *((f"Meningkatnya mutu pegawai bagian {'A' if p is not third else 'B'}", p, "cascade") for p in (first, second, third)),
        *((first, k, "cascade") for k in ("Penilaian Pejabat", "Seleksi Jabatan", "Pembinaan Fungsional", "Penilaian Kredit")),
        (second, "Analisis Kebutuhan", "cascade"),
        *((third, k, "cascade") for k in ("Penanganan Kasus", "Sosialisasi Aturan")),
        ("Meningkatnya mutu pegawai bagian B", "Penilaian Kredit", "also"),
    }


def test_positions_over_rows_hold_them_an_empty_output_is_none_and_a_sum_is_no_node(tmp_path: Path) -> None:
    record = drawn(tmp_path, mirrored=False)
    holders = {n.name: n.holder for n in record.nodes if n.level == "kegiatan"}
    assert holders["Seleksi Jabatan"] == "SUBBID JABATAN" and holders["Sosialisasi Aturan"] == "SUBBID DISIPLIN"
    last = next(n.id for n in record.nodes if n.name == "Sosialisasi Aturan")
    assert [i.name for i in record.indicators if i.node == last] == []
    assert [b.amount for b in record.budgets if b.node == last] == [2_450_000_000]
    assert [(t.label, t.amount) for t in record.totals] == [("JUMLAH", 17_150_000_000)]
