"""Figures of running text find the indicators that their sentences name."""

from __future__ import annotations

import pytest

from pipeline.extract.lists.statements import read_statements
from pipeline.record import Indicator
from tests.extract.typed import typed

NAMES = (
    "Jumlah penerima bantuan sosial",
    "Jumlah penerima bantuan sosial lanjut usia",
    "Persentase OPD yang memperoleh nilai CC ke atas",
)
INDICATORS = [Indicator(id=f"i{k}", node="n1", name=name) for k, name in enumerate(NAMES)]


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("Pada tahun ini target jumlah penerima bantuan sosial sebanyak 580 orang dan tercapai seluruhnya.", "i0"),
        ("Adapun jumlah penerima bantuan sosial lanjut usia terealisasi sebanyak 58 orang pada akhir tahun.", "i1"),
        ("Indikator persentase OPD yang memperoleh nilai CC ke atas terealisasi 78,57% pada akhir tahun ini.", "i2"),
        ("Jumlah penerima bantuan sosial dan persentase OPD yang memperoleh nilai CC ke atas mencapai target 90% semua.", None),
        ("Anggaran dinas ini pada tahun berjalan terealisasi sebesar Rp 5.000.000.000 dari seluruh pagu.", None),
    ],
)
def test_the_indicator_that_a_sentence_names(text: str, indicator: str | None) -> None:
    found = read_statements(typed([text]), INDICATORS)
    assert found and {s.indicator for s in found} == {indicator}
    assert all(s.sentence == text and s.page == 1 and s.bbox is not None for s in found)


def test_of_one_indicator_in_two_tables_the_first_is_meant() -> None:
    twice = [*INDICATORS, Indicator(id="i9", node="n2", name=NAMES[2])]
    (found,) = read_statements(
        typed(["Persentase OPD yang memperoleh nilai CC ke atas terealisasi 78,57% pada tahun ini."]), twice
    )
    assert (found.kind, found.number, found.indicator) == ("realisasi", 78.57, "i2")
