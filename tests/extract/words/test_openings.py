"""The first words that patterns can begin with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.words.label_patterns import beginning, vocabulary
from pipeline.extract.words.openings import Openings, first_word

TABLES = [patterns for table in ("roles", "levels", "wording") for patterns in vocabulary()[table].values()]
WORDS = sorted({word for patterns in TABLES for p in patterns for word in p.replace("(", " ").replace("|", " ").split()})
TEXTS = st.tuples(st.sampled_from(WORDS), st.text("aeknyit -:.1", max_size=12)).map("".join)


@given(TEXTS)
def test_no_pattern_matches_a_text_whose_first_word_opens_none(text: str) -> None:
    for patterns in TABLES:
        if not Openings(patterns).may_open(first_word(text)):
            assert beginning(patterns).match(text) is None


@pytest.mark.parametrize(
    ("pattern", "opens", "not_opens"),
    [
        ("sasaran program", "sasaran", "sasar"),
        ("sub ?kegiatan", "subkegiatan", "su"),
        ("(opd|skpd) lain(nya)?", "skpd", "skp"),
        ("es{1,2}[eo]lon", "esselon", "target"),
        ("target( kinerja| tahun)?", "target", "targetnya"),
        ("t(?= ?[:=])", "t", "terwujudnya"),
        ("me[a-z]+nya", "meningkatnya", "tersedianya"),
        ("staf{1,2}", "staff", "satuan"),
    ],
)
def test_whole_words_and_beginnings(pattern: str, opens: str, not_opens: str) -> None:
    openings = Openings([pattern])
    assert openings.may_open(opens)
    assert not openings.may_open(not_opens)
