"""The evaluation of a Renja: n is the year being planned, what the Renstra has reached by then is a sum."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.documents import reader_of
from pipeline.extract.layout import lay_out
from pipeline.record import Document, DocumentType
from tests.extract.table_sheets import TableSheets

QUARTERS = ("I", "II", "III", "IV")
FIGURES = ("80", "900", "60", "300", *(str(10 + k) for k in range(8)), "74", "400", "92", "95", "67", "700", "84", "78")


def heads(relative: bool) -> list[str]:
    """The headings of the form over pairs of columns K and Rp, with years counted from n or printed."""
    evaluated, before = ("(Tahun n-1)", "(n-2)") if relative else ("(Tahun 2023)", "(2022)")
    until = "s/d tahun n-1" if relative else "s/d tahun 2023"
    return [
        "Target Renstra\nPD pada Tahun\n2026 (akhir\nperiode Renstra)",
        f"Realisasi Capaian\nRenstra PD s/d\nRenja Tahun Lalu\n{before}",
        *QUARTERS,
        f"Realisasi Capaian\nRenja PD yang\ndievaluasi\n{evaluated}",
        f"Tingkat Capaian\nRenja yang dievaluasi\n{evaluated} (%)",
        f"Realisasi Renstra\nPD {until}",
        f"Tingkat Capaian\nRenstra PD\n{until} (%)",
    ]


def form(folder: Path, relative: bool) -> TableSheets:
    sheets = TableSheets(folder, width=1500, height=500)
    sheets.text(40, 20, "Renstra 2021-2026", bold=True)
    sheets.text(40, 32, "EVALUASI HASIL RENJA TAHUN 2023", bold=True)
    named = heads(relative)
    first: list[str | None] = ["Program", "Indikator Kinerja"]
    second: list[str | None] = [None, None]
    spans = {(0, 0): (3, 1), (0, 1): (3, 1), (0, 6): (1, 8)}
    for k, head in enumerate(named):
        quarter = head in QUARTERS
        first += ["Realisasi Kinerja pada Triwulan" if head == "I" else None if quarter else head, None]
        second += [head if quarter else None, None]
        at = 2 + 2 * k
        spans.update({(1, at): (1, 2)} if quarter else {(0, at): (2, 2)})
    rows: list[list[str | None]] = [first, second, [None, None, *["K", "Rp"] * len(named)]]
    rows.append(["Program Pangan", "Indeks pangan", *FIGURES])
    sheets.table(rows, [100, 90, *[60] * (2 * len(named))], y=60, spans=spans)
    return sheets


@pytest.mark.parametrize("kind", ["renja", "realisasi"])
@pytest.mark.parametrize("relative", [True, False])
def test_years_of_the_form(kind: DocumentType, relative: bool, tmp_path: Path) -> None:
    builder = Builder(Document(file="a.pdf", sha256="0", year=2023, type=kind, types=[kind]))
    reader_of(kind)([lay_out(page) for page in form(tmp_path, relative).pages()], builder)
    values = {(v.kind, v.period, v.value) for v in builder.extraction.values}
    budgets = {(b.kind, b.period, b.amount) for b in builder.extraction.budgets}
    assert {
        ("target", "2026", 80),
        ("realisasi", "2022", 60),
        ("realisasi", "2023-Q1", 10),
        ("realisasi", "2023-Q4", 16),
    } <= values
    assert {("realisasi", "2023", 74), ("capaian", "2023", 92)} <= values
    assert {("realisasi", "2021/2023", 67), ("capaian", "2021/2023", 84)} <= values
    assert {("pagu", "2026", 900), ("realisasi", "2022", 300), ("realisasi", "2023", 400)} <= budgets
    assert ("realisasi", "2021/2023", 700) in budgets
