"""Words that the law has replaced: a name with old ones is for review under today's, and no other word is touched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.matching.cases import REFERENCE, load_lists
from pipeline.normalize.match import Matcher
from pipeline.normalize.name_keys import name_key
from pipeline.normalize.nomenclature import Entry, Nomenclature
from pipeline.normalize.old_words import in_words_of_today, known_old_words
from pipeline.normalize.text import fold


@pytest.mark.parametrize(
    ("old", "today"),
    [
        ("rehabilitasi sosial penyandang cacat", "rehabilitasi sosial penyandang disabilitas"),
        ("pelatihan bagi purna tki", "pelatihan bagi purna pekerja migran indonesia"),
        ("pengendalian polusi udara", "pengendalian pencemaran udara"),
        ("pencatatan sipil", "pencatatan sipil"),
        ("pembangunan rumah sakit", "pembangunan rumah sakit"),
    ],
)
def test_old_words_are_put_into_those_of_today(old: str, today: str) -> None:
    assert in_words_of_today(old) == today == in_words_of_today(today)


def test_the_table_is_sound() -> None:
    told = known_old_words()
    assert len({one.old for one in told}) == len(told) >= 10
    for one in told:
        assert one.old == fold(one.old) and one.today == fold(one.today) and one.source
        assert in_words_of_today(one.today) == one.today


@pytest.mark.skipif(not REFERENCE.is_dir(), reason=f"the official lists are not at {REFERENCE}")
def test_the_official_lists_say_what_is_said_today() -> None:
    said = " ".join(name_key(text) for entry in load_lists(REFERENCE).entries for text in (entry.name, entry.indikator or ""))
    assert [one.today for one in known_old_words() if one.today not in said] == []


@given(st.text(alphabet="abcdefghij ", max_size=40))
def test_other_words_stay(text: str) -> None:
    assert in_words_of_today(fold(text)) == fold(text)


def test_a_name_with_old_words_is_for_review() -> None:
    entry = Entry("v", "1.06.04.2.01.0009", "sub_kegiatan", "Pemberian Alat Bantu bagi Penyandang Disabilitas")
    matcher = Matcher(Nomenclature([entry]))
    old = matcher.match("Pemberian Alat Bantu bagi Penyandang Cacat", "sub_kegiatan")
    assert (old.status, old.code) == ("review", entry.code)
    assert "old_words" in {evidence.feature for evidence in old.explanation}
    new = matcher.match("Pemberian Alat Bantu bagi Penyandang Disabilitas", "sub_kegiatan")
    assert (new.status, new.code) == ("matched", entry.code)
