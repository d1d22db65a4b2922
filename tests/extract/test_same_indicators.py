"""Indicators that a later table names in other words are found again, others are not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.same_indicators import align
from pipeline.record import Indicator

KNOWN = [
    Indicator(id=f"i{k}", node="n1", name=name)
    for k, name in enumerate(
        ["Persentase desa maju", "Rata-rata Indeks Desa (IDM)", "Jumlah desa bermasalah hukum", "Nilai SAKIP Dinas"]
    )
]


def found(*names: str) -> list[str | None]:
    return [i and i.id for i in align(names, KNOWN)]


def test_other_wordings_between_neighbours_that_are_the_same() -> None:
    assert found("Persentase desa maju", "Rata-Rata Indeks Desa", "Jumlah desa bermasalah hukum", "Nilai SAKIP") == [
        "i0",
        "i1",
        "i2",
        "i3",
    ]


def test_other_indicators_stay_others() -> None:
    assert found("Persentase desa maju", "Luas lahan pertanian", "Jumlah desa bermasalah hukum") == ["i0", None, "i2"]


def test_a_table_without_any_known_indicator_is_another_table() -> None:
    assert found("Nilai SAKIP", "Indeks Desa rata-rata") == [None, None]


@given(st.lists(st.sampled_from([*(i.name for i in KNOWN), "Nilai SAKIP", "Indeks Desa", "Jumlah desa"]), max_size=8))
def test_no_indicator_is_found_for_two_different_names(names: list[str]) -> None:
    pairs = {(name, i.id) for name, i in zip(names, align(names, KNOWN), strict=True) if i is not None}
    assert len({i for _, i in pairs}) == len(pairs)
