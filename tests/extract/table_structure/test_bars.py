"""Charts whose months are drawn as bars and arrows over empty cells."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.table_sheets import BLUE, TableSheets

LEFT, TASK, MONTH = 40.0, 160.0, 22.0
NAMES = {
    "names": ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"],
    "longer": ["Jan", "Peb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agust", "Sept", "Okt", "Nop", "Des"],
    "initials": list("JFMAMJJASOND"),
    "numbers": [str(k) for k in range(1, 13)],
}
RUNS = {"Rapat persiapan": [(1, 2), (7, 7)], "Penyusunan naskah": [(3, 10)], "Pelaporan": [(12, 12)]}
WANTED = {
    ("Rapat persiapan", "2024-01/2024-02"),
    ("Rapat persiapan", "2024-07"),
    ("Penyusunan naskah", "2024-03/2024-10"),
    ("Pelaporan", "2024-12"),
}


def draw(sheets: TableSheets, look: str, box: tuple[float, float, float, float]) -> None:
    """A bar of a look over the whole of some cells."""
    x0, y0, x1, y1 = box
    middle, page = (y0 + y1) / 2, sheets.sheet
    x0, x1 = x0 + 2, x1 - 1
    if look in ("arrow", "outline"):
        tip = x1 - 5
        half = 2.0
        points = [(x0, middle - half), (tip, middle - half), (tip, middle - 4), (x1, middle), (tip, middle + 4)]
        points += [(tip, middle + half), (x0, middle + half)]
        page.draw_polyline([*points, points[0]], fill=BLUE if look == "arrow" else None, color=(0, 0, 0), closePath=True)
    elif look == "bar":
        page.draw_rect((x0, middle - 3, x1, middle + 3), color=None, fill=BLUE)
    else:
        page.draw_line((x0, middle), (x1 - 3, middle), width=1.5, color=(0.8, 0, 0))
        head = [(x1 - 4, middle - 3), (x1, middle), (x1 - 4, middle + 3)]
        page.draw_polyline([*head, head[0]], fill=(0.8, 0, 0), color=None, closePath=True)


def chart(folder: Path, look: str, names: str = "names") -> TableSheets:
    sheets = TableSheets(folder)
    head: list[list[str | None]] = [
        ["Sasaran", "Indikator", "Rencana Aksi", "Bulan", *[None] * 11, "Anggaran (Rp)"],
        [None, None, None, *NAMES[names], None],
    ]
    tasks: list[list[str | None]] = [[None, None, task, *[""] * 12, "1.000.000"] for task in RUNS]
    tasks[0][:2] = ["Meningkatnya mutu", "Indeks mutu"]
    spans = {(0, k): (2, 1) for k in (0, 1, 2, 15)} | {(0, 3): (1, 12), (2, 0): (3, 1), (2, 1): (3, 1)}
    ys = sheets.table([*head, *tasks], [100, 90, TASK, *[MONTH] * 12, 80], spans=spans)
    start = LEFT + 190 + TASK
    for row, runs in enumerate(RUNS.values(), 2):
        for first, last in runs:
            draw(sheets, look, (start + MONTH * (first - 1), ys[row], start + MONTH * last, ys[row + 1]))
    return sheets


@pytest.mark.parametrize("names", list(NAMES))
@pytest.mark.parametrize("look", ["arrow", "outline", "bar", "line"])
def test_months_under_bars_and_arrows(tmp_path: Path, look: str, names: str) -> None:
    assert {(text, period) for _, period, text in chart(tmp_path, look, names).record().actions()} == WANTED


def test_arrows_between_full_cells_paint_nothing(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["Sasaran", "Indikator", "Target", "Satuan"],
        ["Meningkatnya mutu", "Indeks mutu", "80", "poin"],
    ]
    ys = sheets.table(rows, [150] * 4)
    draw(sheets, "arrow", (340, ys[1], 490, ys[2]))
    (grid,) = sheets.grids()
    assert all(cell.fill is None for cell in grid.cells)
