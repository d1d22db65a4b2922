"""A table below a kegiatan: each cell says a sub kegiatan and its output, the cell beside it the target over its money."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from tests.extract.sheets import BLUE, Sheet

ROWS = (
    ("Pembangunan Embung", "Jumlah embung", "9 Unit", "Rp 2.340.000.000"),
    ("Pemeliharaan Jalan Usaha Tani", "Panjang jalan", "14,8 Km", "Rp 765.00.000"),
    ("Rehabilitasi Balai Penyuluh", "Jumlah balai", "3 Unit", "-"),
)


@pytest.mark.parametrize("head", ["TARGET / PAGU", "TARGET & ANGGARAN", "Target dan Pagu"])
def test_each_row_is_a_node_with_target_and_money(tmp_path: Path, head: str) -> None:
    sheet = Sheet(tmp_path)
    sheet.box((100, 40, 340, 70), "KEGIATAN :\nPembangunan Prasarana Pertanian", fill=BLUE)
    sheet.line((220, 70), (220, 90))
    sheet.box((100, 90, 240, 108), "SUB KEGIATAN", fill=BLUE).box((240, 90, 340, 108), head, fill=BLUE)
    for k, (name, output, target, paid) in enumerate(ROWS):
        y = 108 + 44 * k
        sheet.box((100, y, 240, y + 44), f"{name}\nOutput : {output}")
        sheet.box((240, y, 340, y + 44), f"{target}\n{paid}")
    layout = sheet.layout()
    _, *drafts = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    assert [(d.level, *d.names, d.indicators[0].name, d.indicators[0].figures[0][1]) for d in drafts] == [
        ("sub_kegiatan", name, output, target) for name, output, target, _ in ROWS
    ]
    assert [[text for text, _ in d.budgets] for d in drafts] == [[paid] if paid != "-" else [] for *_, paid in ROWS]
