"""Many words as one pattern."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.words.word_tree import any_word

WORDS = st.lists(st.text("ab.", min_size=1, max_size=4), min_size=1, max_size=8)


@given(WORDS, st.text("ab.c", max_size=20))
def test_finds_what_the_words_beside_each_other_find_the_longest_first(words: list[str], text: str) -> None:
    beside = re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True))))
    assert [m.span() for m in any_word(words).finditer(text)] == [m.span() for m in beside.finditer(text)]
