"""Units found in text and folded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.normalize.units import canonical_unit, is_unit, leading_unit, split_unit


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("580 jiwa", ("580", "jiwa")),
        ("13%", ("13", "%")),
        ("Jumlah SDM bersertifikat (Orang)", ("Jumlah SDM bersertifikat", "Orang")),
        ("33 Orang / Bulan", ("33", "Orang / Bulan")),
        ("Jumlah SDM (PPKS)", ("Jumlah SDM (PPKS)", None)),
        ("Jumlah orang", ("Jumlah orang", None)),
        ("12", ("12", None)),
    ],
)
def test_split_unit(text: str, expected: tuple[str, str | None]) -> None:
    assert split_unit(text) == expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Persen", "%"),
        ("%", "%"),
        ("Org", "orang"),
        ("Orang / Bulan", "orang/bulan"),
        ("Dok / Lap", "dokumen/laporan"),
        ("Wadah", "wadah"),
        (" ", None),
        (None, None),
    ],
)
def test_canonical_unit(printed: str | None, expected: str | None) -> None:
    assert canonical_unit(printed) == expected


def test_leading_unit_ends_at_a_word() -> None:
    assert leading_unit("orang / bulan lembur") == "orang / bulan"
    assert leading_unit("orangtua asuh") is None
    assert leading_unit("%") == "%"
    assert is_unit("Kepala Keluarga") and not is_unit("Kepala Dinas")


@given(st.text(max_size=30))
def test_split_loses_nothing(text: str) -> None:
    rest, unit = split_unit(text)
    assert rest in " ".join(text.split()) or unit is None
    assert canonical_unit(canonical_unit(text)) == canonical_unit(text)
