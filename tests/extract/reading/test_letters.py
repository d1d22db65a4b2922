"""Letters whose glyphs a producer numbered otherwise come as a reader sees them; everything else stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.reading.letters import as_seen, sign_of


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("di\u7400\u6900ndaklanju\u7400\u6900", "ditindaklanjuti"),
        ("Pan\u7400\u6900", "Panti"),
        ("parƟsipaƟf", "partisipatif"),
        ("Crosscuƫng", "Crosscutting"),
        ("pla\u019eorm", "platform"),
        ("\u00ad", "-"),
        ("Tri\u00adwulan", "Tri-wulan"),
        ("verifikasi", "verifikasi"),
        ("Veri\ufb01kasi", "Verifikasi"),
        ("Veri\xfbkasi", "Verifikasi"),
        ("kon\ufffdik,", "konflik,"),
        ("par\ufffdsipasi", "partisipasi"),
        ("Crosscut\ufffdng", "Crosscutting"),
    ],
)
def test_lost_letters_are_found(text: str, seen: str) -> None:
    assert as_seen(text) == seen


@pytest.mark.parametrize("text", ["é", "Ō", "\ufffd", "m²", "≤", "\ufffd12,0", "Café", "Zürich", "•", "„Standarisasi"])
def test_what_no_official_word_explains_stays(text: str) -> None:
    assert as_seen(text) == text


@given(st.text(st.characters(max_codepoint=0x7E, min_codepoint=0x20)))
def test_ascii_stays(text: str) -> None:
    assert as_seen(text) == text


@pytest.mark.parametrize(
    ("text", "font", "seen"),
    [
        ("\u00a7", "ABCDEF+Wingdings-Regular", "•"),
        ("\uf0d8", "Wingdings", "•"),
        ("v", "Wingdings", "•"),
        ("\u00fc", "Wingdings", "\u2713"),
        ("\uf0b7", "SymbolMT", "•"),
        ("\u00b7", "Symbol", "•"),
        ("\uf0a3", "Symbol", "≤"),
        ("\u03a3", "Symbol", "\u03a3"),
        ("v", "Arial", "v"),
        ("vi", "Wingdings", "vi"),
        ("\uf0a7", "Arial", "\uf0a7"),
    ],
)
def test_symbol_fonts_show_signs(text: str, font: str, seen: str) -> None:
    assert sign_of(text, font) == seen
