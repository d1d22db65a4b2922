"""Figures of all kinds that offices print, in tables of several drawings, shuffled by lot: the number where it is certain, null
where it is not, nothing where the cell is empty."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from tests.extract.table_sheets import TableSheets

NONE = "no value"
FIGURES: dict[str, float | str | None] = {
    "≤ 5 %": 5, "> 75": 75, "± 12 kasus": 12, "Min 80": 80, "maks. 5%": 5, "-": NONE, "–": NONE, "NA": NONE, "n/a": NONE,
    "N/A.": NONE, "#DIV/0!": NONE, "#N/A": NONE, "belum dinilai": NONE, "Data tidak tersedia": NONE, "BB": None, "WTP": None,
    "81,5 (A)": 81.5, "A (81,5)": 81.5, "BB / 75,20": 75.2, "Sangat Baik / 88,31": 88.31, "Level 3 (3,35)": 3.35,
    "1 Dokumen": 1, "12 bulan": 12, "12 (dua belas) bulan": 12, "2 kali/tahun": 2, "34 Kab/Kota": 34,
    "100 % / 4 laporan": None, "80 - 90 %": None, "75 s.d. 80": None, "4 Kegiatan 2 Laporan": None,
    "105.39": 105.39, "101,58": 101.58, "98 . 6": 98.6, "1.234.567": 1234567, "1,234,567": 1234567, "1 234 567": 1234567,
    "1.234,56": 1234.56, "1,234.56": 1234.56, "(5,2)": -5.2, "-3,4": -3.4, "USD 4,2 juta": 4.2,
    "13.2918.000": None, "8O,5": None, ".5": None,
}  # fmt: skip
HEADS = (
    ("No", "Sasaran", "Indikator", "Target"),
    ("No", "Sasaran Strategis", "Indikator Kinerja", "Target 2024", "Realisasi 2024"),
    ("No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi"),
)


@pytest.mark.parametrize("rules", ["all", "across", "frame", "none"])
@pytest.mark.parametrize("head", HEADS, ids=len)
def test_every_kind_of_figure_in_every_drawing(tmp_path: Path, head: tuple[str, ...], rules: str) -> None:
    lot = Random(f"{head}{rules}")
    texts = lot.sample(sorted(FIGURES), 24)
    sheets = TableSheets(tmp_path, height=900)
    rows: list[list[str | None]] = [list(head)]
    for k, text in enumerate(texts):
        figures = [text, "77,5"] if len(head) > 4 else [text]
        unit = [""] if "Satuan" in head else []
        rows.append([str(k + 1), "Meningkatnya mutu" if k == 0 else "", f"Indikator mutu nomor {chr(65 + k)}", *unit, *figures])
    sheets.table(rows, [25, 110, 170, *[45] * ("Satuan" in head), 110, 90][: len(head)], rules=rules, gap=3)
    found = sheets.record().extraction
    names = {i.id: i.name for i in found.indicators}
    read = {names[v.indicator]: v.value for v in found.values if v.kind == "target"}
    assert {text: read.get(f"Indikator mutu nomor {chr(65 + k)}", NONE) for k, text in enumerate(texts)} == {
        text: FIGURES[text] for text in texts
    }


@pytest.mark.parametrize(
    ("head", "above", "factor"),
    [
        ("Anggaran (Rp)", None, 1),
        ("Anggaran (Rp. 000)", None, 1e3),
        ("Anggaran (Rp.1000,-)", None, 1e3),
        ("Pagu (ribuan rupiah)", None, 1e3),
        ("Anggaran (Ribu Rp.)", None, 1e3),
        ("Anggaran\n(x Rp 1.000)", None, 1e3),
        ("Anggaran", "(dalam ribuan rupiah)", 1e3),
        ("Pagu Anggaran (dalam juta rupiah)", None, 1e6),
        ("Anggaran (Jt Rp)", None, 1e6),
        ("Anggaran", "Dalam jutaan Rp", 1e6),
        ("Anggaran (Rp. Milyar)", None, 1e9),
        ("Anggaran (Miliar)", None, 1e9),
    ],
)
def test_money_is_counted_in_what_the_header_says(tmp_path: Path, head: str, above: str | None, factor: float) -> None:
    sheets = TableSheets(tmp_path)
    if above:
        sheets.text(40, 40, above)
    rows = [["No", "Program / Kegiatan", head, "Realisasi" + head[head.find("(") :] if "(" in head else "Realisasi"]]
    sums = ("1.250,50", "12.500", "800", "(75)", "-", "12.50.00")
    rows += [[str(k), f"Program Pembinaan Urusan {chr(64 + k)}", text, text] for k, text in enumerate(sums, 1)]
    sheets.table(rows, [25, 200, 130, 130])
    budgets = sheets.record(captions=(above,) if above else ()).extraction.budgets
    for kind in ("pagu", "realisasi"):
        expected = [1250.5 * factor, 12500 * factor, 800 * factor, -75 * factor, None]
        assert [b.amount for b in budgets if b.kind == kind] == expected


def test_figures_beside_an_empty_cell_are_those_of_the_indicator_left_of_it(tmp_path: Path) -> None:
    head = ["Tujuan", "Indikator Tujuan", "Sasaran", "Indikator Sasaran", "Satuan", "2021", "2022"]
    first, second = "Indeks Ketahanan Pangan", "Skor Pola Pangan Harapan"
    rows: list[list[str | None]] = [
        head,
        ["Mewujudkan ketahanan pangan", first, "", "", "Indeks", "72,00", "73,50"],
        ["", "", "Meningkatnya konsumsi pangan", second, "Skor", "81,0", "83,0"],
    ]
    sheets = TableSheets(tmp_path)
    sheets.table(rows, [120, 120, 130, 130, 50, 50, 50])
    found = sheets.record(year=2022).extraction
    names = {i.id: (i.name, i.unit) for i in found.indicators}
    assert [(*names[v.indicator], v.period, v.text) for v in found.values] == [
        (first, "Indeks", "2021", "72,00"),
        (first, "Indeks", "2022", "73,50"),
        (second, "Skor", "2021", "81,0"),
        (second, "Skor", "2022", "83,0"),
    ]
