"""Matrices of positions: labels over columns, cells that name who answers over cells of coded indicators, a legend of colours."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.drafts import Reading
from pipeline.extract.diagrams.stacked_tiers import stacked_links
from pipeline.record import Record
from tests.extract.drafts import draft
from tests.extract.read_back import read
from tests.extract.sheets import Sheet

GREY, PALE, GREEN = (0.85, 0.85, 0.85), (0.95, 0.95, 0.95), (0.7, 0.9, 0.7)
HEADS = ("ESELON II", "ESELON III", "ESELON IV", "STAF / PELAKSANA")


def matrix(folder: Path, heads: tuple[str, ...] = HEADS) -> Record:
    """A tujuan over a sasaran at the left, then positions over their indicators, the last column with names of all kinds."""
    sheet = Sheet(folder, width=1000, height=640)
    sheet.text(300, 20, "CASCADING INDIKATOR KINERJA DINAS KEHUTANAN KABUPATEN MAJU TAHUN 2024", bold=True)
    xs = [20 + 240 * k for k in range(4)]
    for x, head in zip(xs, heads, strict=True):
        sheet.box((x, 50, x + 230, 70), head, fill=GREEN)
    sheet.box((xs[0], 80, xs[0] + 230, 100), "KEPALA DINAS KEHUTANAN", fill=GREY)
    sheet.box((xs[0], 100, xs[0] + 230, 180), "TUJUAN : Terwujudnya hutan yang lestari\n- Kontribusi sektor kehutanan (0,42%)")
    sheet.box(
        (xs[0], 180, xs[0] + 230, 480),
        "Sasaran 1 : Menurunnya kerusakan hutan\n1.1  Laju kerusakan hutan (4.150 Ha)\n"
        "1.2  Penerimaan Negara Bukan Pajak (Rp 38,6 Milyar)",
    )
    posts = (("KEPALA BIDANG PERLINDUNGAN", "1.1.1"), ("KEPALA BIDANG PEMANFAATAN", "1.2.1"))
    for k, (post, code) in enumerate(posts):
        y = 80 + 200 * k
        sheet.box((xs[1], y, xs[1] + 230, y + 20), post, fill=GREY)
        sheet.box((xs[1], y + 20, xs[1] + 230, y + 200), f"{code}  Persentase hutan {k + 1} (87,5%)")
        sheet.box((xs[2], y, xs[2] + 230, y + 20), f"KASI {'AB'[k]}", fill=GREY)
        sheet.box((xs[2], y + 20, xs[2] + 230, y + 200), f"{code}.1  Jumlah operasi {k + 1} (18 kali)")
    names = ("Analis Perencanaan", "Manggala Agni", "Pengolah Data", "Juru Semai Bibit")
    for k, name in enumerate(names):
        y = 80 + 100 * k
        sheet.box((xs[3], y, xs[3] + 230, y + 16), name, fill=PALE)
        sheet.box((xs[3], y + 16, xs[3] + 230, y + 100), f"{posts[k // 2][1]}.1.{k + 1}  Jumlah berkas {k + 1} (6 berkas)")
    sheet.text(20, 500, "Keterangan warna :", bold=True)
    for k in range(2):
        sheet.box((20, 515 + 16 * k, 250, 531 + 16 * k), f"mendukung Sasaran {k + 1}", fill=GREEN)
    sheet.save()
    return read(sheet.path)


def test_columns_of_positions_over_coded_indicators(tmp_path: Path) -> None:
    record = matrix(tmp_path)
    holders = {n.holder or n.statement: n.level for n in record.nodes if n.level not in ("tujuan", "sasaran")}
    assert holders == {
        "KEPALA BIDANG PERLINDUNGAN": "program",
        "KEPALA BIDANG PEMANFAATAN": "program",
        "KASI A": "sub_kegiatan",
        "KASI B": "sub_kegiatan",
        "Analis Perencanaan": "aktivitas",
        "Manggala Agni": "aktivitas",
        "Pengolah Data": "aktivitas",
        "Juru Semai Bibit": "aktivitas",
    }
    top = [(n.level, n.statement, n.holder) for n in record.nodes if n.level in ("tujuan", "sasaran")]
    assert top == [
        ("tujuan", "Terwujudnya hutan yang lestari", "KEPALA DINAS KEHUTANAN"),
        ("sasaran", "Menurunnya kerusakan hutan", "KEPALA DINAS KEHUTANAN"),
    ]
    assert [i.name for i in record.indicators if i.name.startswith("Penerimaan")] == ["Penerimaan Negara Bukan Pajak"]
    parents = {e.child: e.parent for e in record.edges if e.kind == "cascade"}
    assert len(parents) == len(record.nodes) - 1
    tujuan, sasaran = (n.id for n in record.nodes if n.level in ("tujuan", "sasaran"))
    assert parents[sasaran] == tujuan


@pytest.mark.parametrize(("way", "count"), [("right", 1), ("down", 0)])
def test_a_tujuan_over_its_sasaran_in_a_column(way: str, count: int) -> None:
    drafts = [draft(0, 0, 0, level="tujuan"), draft(1, 0, 60, level="sasaran"), draft(2, 300, 60, level="program")]
    links = stacked_links(Reading(drafts, [], [], {}), way, [])  # type: ignore[arg-type]
    assert [(link.parent, link.child) for link in links] == [(0, 1)] * count


@pytest.mark.parametrize("longest", [0, 2, 4])
@pytest.mark.parametrize("sign", ["", ":", "="])
def test_columns_of_one_row_are_of_one_tier_however_many_cells_they_have(tmp_path: Path, longest: int, sign: str) -> None:
    """Positions over indicators side by side; below them the colours are explained, with marks between colour and word."""
    sheet = Sheet(tmp_path, width=1000, height=640)
    sheet.text(300, 20, "CASCADING DINAS PENDAPATAN KABUPATEN MAJU TAHUN 2016", bold=True).text(450, 32, "ESELON III", bold=True)
    heads = ["KEPALA BIDANG PAJAK", "KEPALA BIDANG RETRIBUSI", "KEPALA BIDANG EVALUASI", "KEPALA BIDANG DATA", "SEKRETARIS"]
    for k, head in enumerate(heads):
        x, cells = 20 + 190.0 * k, 8 if k == longest else 2 + k % 3
        sheet.box((x, 60, x + 190, 80), head, fill=GREY)
        for j in range(8):
            text = f"{k + 1}.{j + 1} Jumlah berkas {k}{j}\nTarget : {j + 2} berkas" if j < cells else ""
            sheet.box((x, 80 + 40 * j, x + 190, 120 + 40 * j), text, fill=GREEN if text else None)
    sheet.text(20, 420, "KETERANGAN WARNA")
    for j, name in enumerate(("Tujuan", "Sasaran", "Indikator Sasaran 1.1.")):
        y = 440 + 24.0 * j
        sheet.box((20, y, 44, y + 24), fill=(1.0, 0.3 * j, 0.2), border=None)
        sheet.text(56, y + 8, sign).text(72 if sign else 56, y + 8, name)
    sheet.save()
    record = read(sheet.path)
    assert [(n.holder, n.level) for n in record.nodes] == [(head, "program") for head in heads]
    assert not record.edges
