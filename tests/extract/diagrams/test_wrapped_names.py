"""Names that go on with a label's word, and offices in brackets below an indicator."""

from __future__ import annotations

import pytest

from pipeline.extract.diagrams.box_text import parse_parts
from tests.extract.diagrams.test_box_text import lines


@pytest.mark.parametrize(
    ("bracket", "expected"),
    [
        ("(Dinas Pertanian)", ("crosscutting", "Dinas Pertanian")),
        ("(Badan Kesatuan Bangsa dan Politik)", ("crosscutting", "Badan Kesatuan Bangsa dan Politik")),
        ("(Bidang Penyuluhan)", ("holder", "Bidang Penyuluhan")),
    ],
)
def test_an_office_in_brackets_below_an_indicator_shares_it(bracket: str, expected: tuple[str, str]) -> None:
    told = parse_parts(lines("Meningkatnya kelompok tani", "IK : Jumlah kelompok tani yang dibina", bracket, bold=(0, 2)))
    assert (told[-1].kind, told[-1].text) == expected


@pytest.mark.parametrize(("line", "broken"), [("Target Konsumsi Pangan", False), ("Target : 80%", True), ("Target 80%", True)])
def test_a_name_may_go_on_with_a_target(line: str, broken: bool) -> None:
    told = parse_parts(lines("Kegiatan : Pelaksanaan Pencapaian", line))
    assert (told[0].text == "Pelaksanaan Pencapaian") is broken
