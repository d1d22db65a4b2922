"""Years over figures in cells below an indicator are the figures' years."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.diagram import read_drawing
from pipeline.record import Document
from tests.extract.sheets import Sheet

WHITE = (1.0, 1.0, 1.0)


@pytest.mark.parametrize(
    ("years", "periods"), [((2025, 2026, 2027), ["2025", "2026", "2027"]), ((2025, 2030, 2027), None)], ids=["strip", "no strip"]
)
def test_a_strip_of_years_tells_when_its_figures_are_due(
    tmp_path: Path, years: tuple[int, ...], periods: list[str] | None
) -> None:
    sheet = Sheet(tmp_path, 800, 600)
    sheet.box((60, 40, 360, 70), "SASARAN 1\nMeningkatnya mutu sekolah", fill=WHITE)
    sheet.line((210, 70), (210, 100))
    sheet.box((60, 100, 360, 130), "Kegiatan : Pengelolaan Sekolah Dasar", fill=WHITE)
    sheet.box((60, 130, 360, 150), "Indikator : Persentase ruang kelas baik", fill=WHITE)
    for k, year in enumerate(years):
        sheet.box((60 + 100 * k, 150, 160 + 100 * k, 166), str(year), fill=WHITE)
        sheet.box((60 + 100 * k, 166, 160 + 100 * k, 182), f"{70 + k}%", fill=WHITE)
    builder = Builder(Document(file="a.pdf", sha256="0", year=2026))
    read_drawing(sheet.layout(), builder)
    found = [(v.period, v.value) for v in builder.extraction.values if v.value is not None and v.value < 100]
    if periods is None:
        assert {period for period, _ in found} == {"2026"}
    else:
        assert found == [(period, 70.0 + k) for k, period in enumerate(periods)]
        assert len(builder.extraction.values) == len(periods)
