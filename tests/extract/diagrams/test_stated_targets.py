"""Figures that an indicator's own words state in their middle are its targets; codes beside it are none."""

from __future__ import annotations

from pathlib import Path

from tests.extract.read_back import read
from tests.extract.sheets import Sheet


def test_figures_before_what_they_are_for_are_targets_and_the_name_keeps_them(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    sheet.text(60, 30, "CASCADING KINERJA DINAS PERKEBUNAN KABUPATEN ANGIN TAHUN 2024", size=12)
    sheet.box((60, 60, 560, 84), "SASARAN: Meningkatnya hasil kebun rakyat")
    sheet.line((310, 84), (310, 110))
    sheet.box((60, 110, 560, 134), "KEPALA BIDANG PRODUKSI")
    names = (
        "Produktivitas kopi sebesar 61,11 Ku/Ha dalam rangka pencapaian hasil kebun sebesar 12.317 Ton",
        "Produksi cengkeh sebesar 2.884 Ton dalam rangka pencapaian hasil kebun",
    )
    for row, name in enumerate(names):
        sheet.box((60, 134 + 18 * row, 90, 152 + 18 * row), "1.1.")
        sheet.box((90, 134 + 18 * row, 560, 152 + 18 * row), name)
    sheet.document.save(sheet.path)
    found = read(sheet.path)
    names_of = {i.id: i.name for i in found.indicators}
    assert sorted(names_of.values()) == sorted(names)
    values = sorted((names_of[v.indicator][:14], v.value) for v in found.values)
    assert values == [("Produksi cengk", 2884.0), ("Produktivitas ", 61.11), ("Produktivitas ", 12317.0)]
