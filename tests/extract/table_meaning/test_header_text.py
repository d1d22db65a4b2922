"""Words of headers: misprints are understood, words that a line's end broke and other words are left alone."""

from __future__ import annotations

import pytest

from pipeline.extract.table_meaning.header_text import is_header_text, tight


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("SASRAN\nSTRATEGIS", "sasaranstrategis"),
        ("Indikatr Kinerja", "indikatorkinerja"),
        ("Program/Kegaitan", "program/kegaitan"),
        ("Tagret", "target"),
        ("Realisassi 2016", "realisasi2016"),
        ("PENANGGUN\nG JAWAB", "penanggungjawab"),
        ("REALISA SI FISIK", "realisasifisik"),
        ("Strategi", "strategi"),
    ],
)
def test_a_letter_wrong_in_a_headers_noun_is_mended(printed: str, meant: str) -> None:
    assert tight(printed) == meant


def test_a_misprinted_header_is_a_header_and_a_statement_is_none() -> None:
    assert is_header_text("Sasran Strategis")
    assert is_header_text("Triw III")
    assert is_header_text("TWIII") and not is_header_text("TWINNING")
    assert not is_header_text("Meningkatnya sasran kesehatan masyarakat")
    assert not is_header_text("Kegaitan belajar mengajar")


def test_a_numeral_with_strokes_too_many_is_a_quarter_s() -> None:
    assert is_header_text("IIIII")
    assert is_header_text("lIIl")
    assert not is_header_text("IIIII jalan")


def test_a_word_that_a_hyphen_broke_is_whole_and_a_compound_stays() -> None:
    assert tight("Capai-an\n(%)") == "capaian(%)"
    assert tight("Sub-Kegiatan") == "sub-kegiatan"
