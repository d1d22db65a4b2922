"""Folding, comparing and stripping of text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.normalize.text import fold, fold_name, similarity, squeeze, strip_lead


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Meningkatnya \n  kualitas\tSDM", "Meningkatnya kualitas SDM"),
        ("perlin-\ndungan sosial", "perlindungan sosial"),
        ("Dokumen RKA-\nSKPD", "Dokumen RKA-SKPD"),
        ("bahan-\nbahan pokok", "bahan-bahan pokok"),
        ("perundang-\nundangan", "perundang-undangan"),
        ("Renstra 2013-\n2018", "Renstra 2013-2018"),
        ("per\u00adlin\u00addungan\u00a0anak", "perlindungan anak"),
        ("satu -\ndua", "satu - dua"),
        ("", ""),
    ],
)
def test_squeeze(printed: str, expected: str) -> None:
    assert squeeze(printed) == expected


@given(st.text())
def test_squeeze_is_stable(text: str) -> None:
    once = squeeze(text)
    assert squeeze(once) == once
    assert "\n" not in once and "  " not in once


@given(st.text())
def test_fold_is_stable(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_fold() -> None:
    assert fold("  Persentase PPKS (%), yang\nmandiri! ") == "persentase ppks yang mandiri"


def test_similarity_forgives_joined_words_but_not_others() -> None:
    assert similarity("kemampuan SDM aparatur", "kemampuanSDM aparatur") == 1.0
    assert similarity("Meningkatnya kualitas", "MENINGKATNYA KUALITAS.") == 1.0
    assert similarity("Meningkatnya kualitas pelayanan", "Menurunnya angka kemiskinan") < 0.7
    assert similarity("", "Sasaran") == 0.0


@given(st.text(max_size=40), st.text(max_size=40))
def test_similarity_is_a_symmetric_share(a: str, b: str) -> None:
    assert 0.0 <= similarity(a, b) <= 1.0
    assert similarity(a, b) == pytest.approx(similarity(b, a))
    assert similarity(a, a) == 1.0


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("1. Persentase PPKS", "Persentase PPKS"),
        ("1.2.3 Persentase PPKS", "Persentase PPKS"),
        ("1.Persentase", "Persentase"),
        ("1.a Panjang jalan", "Panjang jalan"),
        ("12.b. Cakupan air minum", "Cakupan air minum"),
        ("a) Jumlah", "Jumlah"),
        ("(1) Jumlah", "Jumlah"),
        ("IV. Jumlah", "Jumlah"),
        ("S1. Meningkatnya mutu", "Meningkatnya mutu"),
        ("SS2. Meningkatnya mutu", "Meningkatnya mutu"),
        ("K3 dan lingkungan", "K3 dan lingkungan"),
        ("S1 Kedokteran", "S1 Kedokteran"),
        ("• - Jumlah", "Jumlah"),
        ("» Jumlah", "Jumlah"),
        ("> Jumlah", "Jumlah"),
        ("> 80 %", "> 80 %"),
        ("\uf0b7 Jumlah", "Jumlah"),
        ("*Penyediaan Makanan*", "Penyediaan Makanan"),
        ("(Program Rehabilitasi Sosial)", "Program Rehabilitasi Sosial"),
        ("[1. (Jumlah)]", "Jumlah"),
        ("(satu) dan (dua)", "(satu) dan (dua)"),
        ("2 Dokumen", "2 Dokumen"),
        ("1.250 orang", "1.250 orang"),
        ("-5 %", "-5 %"),
        ("100%", "100%"),
        ("A (83)", "A (83)"),
    ],
)
def test_strip_lead(printed: str, expected: str) -> None:
    assert strip_lead(printed) == expected


@given(st.text(max_size=60))
def test_strip_lead_is_stable(text: str) -> None:
    assert strip_lead(strip_lead(text)) == strip_lead(text)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Program Penunjang Urusan Kab/Kota", "PROGRAM PENUNJANG URUSAN KABUPATEN/KOTA"),
        ("Sarana & Prasarana yg layak", "Sarana dan prasarana yang layak"),
        ("Dokumen RKA-SKPD", "Dokumen RKA-OPD"),
        ("Evaluasi Kinerja PD", "Evaluasi kinerja Perangkat Daerah"),
        ("Barang Milik Daerah pd Perangkat Daerah", "BMD pada perangkat daerah"),
    ],
)
def test_fold_name_writes_abbreviations_out(a: str, b: str) -> None:
    assert fold_name(a) == fold_name(b)


@pytest.mark.parametrize("joined", ["Penyusunan RKASKPD", "Penatausahaan padaSKPD", "SKPDKabupaten"])
def test_fold_name_finds_abbreviations_in_joined_words(joined: str) -> None:
    assert "perangkat daerah" in fold_name(joined)


def test_fold_name_keeps_words_apart() -> None:
    assert fold_name("Rehabilitasi Sosial") != fold_name("Perlindungan Sosial")
