"""Indicators printed again in other words are found among those already read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.table_meaning.same_indicators import align
from pipeline.record import Indicator

KNOWN = [
    ("Persentase jalan dalam kondisi mantap", "%"),
    ("Indeks Kualitas Air Sungai (IKAS)", "Indeks"),
    ("Persentase pengaduan masyarakat yang ditindaklanjuti tepat waktu", "%"),
    ("Nilai SAKIP Dinas PUPR", "Nilai"),
]


def found(printed: list[tuple[str, str | None]], known: list[tuple[str, str]] | None = None) -> list[str | None]:
    indicators = [
        Indicator(id=f"i{k}", node="n1", name=name, unit=unit)
        for k, (name, unit) in enumerate(KNOWN if known is None else known, 1)
    ]
    return [i.id if i is not None else None for i in align(printed, indicators)]


def test_equal_up_to_case_and_place() -> None:
    assert found([("NILAI SAKIP DINAS PUPR", "Nilai"), ("Persentase Jalan Dalam Kondisi Mantap", "%")]) == ["i4", "i1"]


def test_other_words_in_the_same_order() -> None:
    printed = [
        ("Persentase Jalan Kondisi Mantap", "%"),
        ("Indeks Kualitas Air Sungai", "Indeks"),
        ("Persentase pengaduan ditindaklanjuti", "%"),
        ("Nilai SAKIP", "Nilai"),
    ]
    assert found(printed) == ["i1", "i2", "i3", "i4"]


@pytest.mark.parametrize(
    "printed",
    [
        [("Jumlah peserta pelatihan", "orang")],
        [("Persentase jembatan yang dibangun", "%"), ("Nilai SAKIP Dinas PUPR", "Nilai")],
    ],
)
def test_a_new_indicator_stays_new(printed: list[tuple[str, str | None]]) -> None:
    assert found(printed)[0] is None


def test_what_is_known_already_fills_no_gap_elsewhere() -> None:
    names = [KNOWN[2][0], "Persentase jalan", KNOWN[0][0]]
    found_ids = [known for known in found([(name, None) for name in names]) if known is not None]
    assert len(set(found_ids)) == len(found_ids)


def test_what_stands_beside_a_known_one_of_the_same_node_may_be_shorter() -> None:
    known = [("Jumlah cadangan pangan daerah", "Ton"), ("Persentase desa yang memiliki lumbung pangan masyarakat", "%")]
    more = [*known, ("Jumlah desa rawan pangan", "Desa"), ("Persentase desa yang memiliki pasar", "%")]
    assert found([(known[0][0], "Ton"), ("Persentase desa yang memiliki lumbung pangan", "%")], more) == ["i1", "i2"]
    assert found([("Persentase desa yang memiliki lumbung pangan", "%"), (known[0][0], "Ton")], more) == [None, "i1"]
    assert found([(known[0][0], "Ton"), ("Persentase desa mandiri", "%")], more) == ["i1", None]


def test_nothing_known_yet() -> None:
    assert found([("Nilai SAKIP", "Nilai")], []) == [None]


def test_a_name_printed_twice_is_one_indicator() -> None:
    assert found([("Nilai SAKIP Dinas PUPR", None), ("Nilai SAKIP Dinas PUPR", None)]) == ["i4", "i4"]


def test_other_indicators_between_known_ones_stay_others() -> None:
    printed = [(KNOWN[0][0], "%"), ("Luas lahan pertanian", "Ha"), (KNOWN[2][0], "%")]
    assert found([(name, unit) for name, unit in printed]) == ["i1", None, "i3"]


def test_a_table_without_any_known_indicator_is_another_table() -> None:
    assert found([("Persentase pengaduan", None), ("Indeks air", None)]) == [None, None]


def test_an_indicator_named_further_down_is_not_found_for_another_name() -> None:
    printed: list[tuple[str, str | None]] = [("Persentase jalan", None), (KNOWN[1][0], None), (KNOWN[0][0], None)]
    assert found(printed) == [None, "i2", "i1"]


@given(st.lists(st.sampled_from([*(name for name, _ in KNOWN), "Nilai SAKIP", "Indeks Air", "Persentase jalan"]), max_size=8))
def test_no_indicator_is_found_for_two_different_names(names: list[str]) -> None:
    pairs = {(name, known) for name, known in zip(names, found([(n, None) for n in names]), strict=True) if known is not None}
    assert len({known for _, known in pairs}) == len(pairs)
