"""Periods that labels name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.normalize.period import parse_period


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("TW 1", "2024-Q1"),
        ("TW1", "2024-Q1"),
        ("TW-II", "2024-Q2"),
        ("TW. 3", "2024-Q3"),
        ("Triwulan III", "2024-Q3"),
        ("TRIWULAN KE-2", "2024-Q2"),
        ("T.W IV", "2024-Q4"),
        ("Q4", "2024-Q4"),
        ("TW IV 2023", "2023-Q4"),
        ("Target TW 2", "2024-Q2"),
        ("TW I - TW III", "2024-01/2024-09"),
        ("TWII", "2024-Q2"),
        ("TRIWULANIV", "2024-Q4"),
        ("s.d. TW III", "2024-01/2024-09"),
        ("Realisasi B09", "2024-01/2024-09"),
        ("Capaian B12", "2024"),
        ("s.d. TW IV", "2024"),
        ("Januari - Desember", "2024"),
        ("Realisasi s/d Triwulan II", "2024-01/2024-06"),
        ("Januari", "2024-01"),
        ("Jan", "2024-01"),
        ("JAN.", "2024-01"),
        ("Nopember", "2024-11"),
        ("Des 2023", "2023-12"),
        ("Jan-23", "2023-01"),
        ("Jan - Mar", "2024-01/2024-03"),
        ("Januari s/d Maret", "2024-01/2024-03"),
        ("Maret dan April", "2024-03/2024-04"),
        ("Maret, Juni", None),
        ("s.d. bulan Juni", "2024-01/2024-06"),
        ("Bulan ke-3", "2024-03"),
        ("Semester 1", "2024-01/2024-06"),
        ("SMT II", "2024-07/2024-12"),
        ("Tahun 2024", "2024"),
        ("2023", "2023"),
        ("Target 2025", "2025"),
        ("T.A. 2022", "2022"),
        ("2021-2026", "2021/2026"),
        ("Tahun n-1", "2023"),
        ("Realisasi s.d. Renja Tahun Lalu (n-1)", "2023"),
        ("Realisasi (n-2)", "2022"),
        ("Realisasi tahun lalu", "2023"),
        ("Realisasi Tahun Sebelumnya", "2023"),
        ("Target Tahun Berjalan (n)", "2024"),
        ("Target tahun berjalan", "2024"),
        ("Prakiraan maju tahun berikutnya", "2025"),
        ("N-2", "2022"),
        ("Tahun n", "2024"),
        ("Target", None),
        ("", None),
        ("1.2024.000", None),
        ("Kepala Bidang", None),
    ],
)
def test_labels(label: str, expected: str | None) -> None:
    assert parse_period(label, 2024) == expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [("TW 1", None), ("Maret", None), ("Tahun n-1", None), ("TW 1 2022", "2022-Q1"), ("Mar-24", "2024-03")],
)
def test_without_a_year_only_the_label_can_give_it(label: str, expected: str | None) -> None:
    assert parse_period(label, None) == expected


def test_a_sentence_is_no_label() -> None:
    sentence = "Dilakukan pelaksanaan pendampingan dan evaluasi terhadap LPPD Pemda Kab/Kota pada bulan Juni"
    assert parse_period(sentence, 2024) is None


@given(st.text(max_size=30), st.one_of(st.none(), st.integers(2000, 2099)))
def test_no_label_breaks_the_reader(label: str, year: int | None) -> None:
    found = parse_period(label, year)
    assert found is None or found[:4].isdigit()


@given(st.integers(1, 4), st.integers(2000, 2040), st.sampled_from(["TW {}", "Triwulan {}", "tw.{}", "TW-{} "]))
def test_quarters(quarter: int, year: int, form: str) -> None:
    roman = ["I", "II", "III", "IV"][quarter - 1]
    assert parse_period(form.format(quarter), year) == f"{year}-Q{quarter}"
    assert parse_period(form.format(roman), year) == f"{year}-Q{quarter}"
