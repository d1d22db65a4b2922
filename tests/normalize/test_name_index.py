"""Comparing names letter by letter, against the plainest way to do it."""

from __future__ import annotations

from collections import Counter
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import Indel

from pipeline.normalize import name_index
from pipeline.normalize.name_index import WORD_CUTOFF, NameIndex
from pipeline.normalize.name_keys import name_key

NAMES = (
    "penyediaan gaji dan tunjangan aparatur sipil negara",
    "penyediaan jasa surat menyurat",
    "koordinasi dan penyusunan dokumen perencanaan perangkat daerah",
    "pengelolaan data fakir miskin cakupan daerah kabupaten kota",
    "rehabilitasi sosial dasar penyandang disabilitas terlantar",
    "pemeliharaan rutin berkala gedung kantor",
)
WORDS = sorted({*chain.from_iterable(map(str.split, NAMES)), "penyedian", "koord", "a", "jasasurat", "pemelihara", "kota kota"})
KEYS = st.lists(st.sampled_from(WORDS) | st.text("adgnis", min_size=1, max_size=9), min_size=1, max_size=9).map(" ".join)


def found_again(printed: list[str], official: list[str]) -> set[str]:
    """The official words of which enough letters are aligned, most of them with a printed word found likewise."""
    tight, other = "".join(printed), "".join(official)
    mine = [place for place, word in enumerate(printed) for _ in word]
    theirs = [place for place, word in enumerate(official) for _ in word]
    blocks = Indel.editops(tight, other).as_matching_blocks()
    pairs = [(mine[b.a + step], theirs[b.b + step]) for b in blocks for step in range(b.size)]
    of_mine, of_theirs = Counter(i for i, _ in pairs), Counter(j for _, j in pairs)
    whole = {i for i, word in enumerate(printed) if of_mine[i] >= WORD_CUTOFF * len(word)}
    found = set()
    for j, word in enumerate(official):
        if of_theirs[j] >= WORD_CUTOFF * len(word):
            (first, _), *_ = Counter(i for i, other in pairs if other == j).most_common()
            found |= {word} if first in whole else set()
    return found


@given(KEYS, st.sampled_from(range(len(NAMES))))
@settings(max_examples=300)
def test_words_are_found_as_their_letters_are_aligned(key: str, place: int) -> None:
    lacking, _ = NameIndex(NAMES).words_apart(key, place)
    by_letters = found_again(key.split(), NAMES[place].split())
    assert not by_letters & {word for word, missing in lacking if missing > 0}


def test_words_of_other_names_are_not_found() -> None:
    lacking, added = NameIndex(NAMES).words_apart("rehabilitasi sosial dasar lanjut usia terlantar", 4)
    assert [word for word, _ in lacking] == ["penyandang", "disabilitas"]
    assert [word for word, _ in added] == ["lanjut", "usia"]


@given(KEYS, st.floats(0.3, 1.0))
@settings(max_examples=200)
def test_few_names_are_looked_through_without_loss(key: str, least: float) -> None:
    with pytest.MonkeyPatch.context() as patched:
        quick = NameIndex(NAMES).search(key, least)
        patched.setattr(name_index, "FEW_NAMES", 0)
        assert NameIndex(NAMES).search(key, least) == quick


@pytest.mark.parametrize(
    ("printed", "without", "place"),
    [
        ("penyediaan jsaa surat menyurat", "penyediaan surat menyurat", 1),
        ("penyediaan jasa surat menyur", "penyediaan jasa surat", 1),
        ("penyediaan gaji dan tunjangan asn", "penyediaan gaji dan tunjangan", 0),
    ],
)
def test_unknown_words_stand_for_known_ones(printed: str, without: str, place: int) -> None:
    """Misspelt, shortened, by their initials: most of the known ones' weight is found."""
    index = NameIndex(NAMES)
    missing, all_of_it = (sum(weight for _, weight in index.words_apart(key, place)[0]) for key in (printed, without))
    assert 0 < missing <= 0.26 * all_of_it


def test_old_names_take_no_place_of_an_official_one() -> None:
    """However many old names are like a key, the official ones that are compared stay the same."""
    key, old = "penyediaan jasa surat", [f"penyediaan jasa surat {word}" for word in "abcdefghijklmnopqrst"]
    alone = NameIndex(NAMES).search(key, 0.3)
    both = NameIndex(NAMES, old).search(key, 0.3)
    assert [hit for hit in both if hit.name < len(NAMES)] == alone
    assert 0 < sum(hit.name >= len(NAMES) for hit in both) <= name_index.COMPARED_BESIDES


def test_words_of_old_names_only_may_still_be_initials() -> None:
    """An old name's "asn" leaves it the initials of official words."""
    key = "penyediaan gaji dan tunjangan asn"
    alone, both = NameIndex(NAMES), NameIndex(NAMES, ["pembinaan asn"])
    assert both.words_apart(key, 0)[0] == alone.words_apart(key, 0)[0]


def test_a_word_of_an_old_name_is_not_misspelt_for_another_old_ones() -> None:
    """ "cpns" is no misprint of "pns": both are words of old names."""
    index = NameIndex(NAMES, ["penempatan pns", "pengadaan cpns"])
    lacking, _ = index.words_apart("penempatan cpns", len(NAMES))
    assert [word for word, _ in lacking] == ["pns"]


@pytest.mark.parametrize(
    "printed",
    [
        "Pengendalian Penyakit (DAK)", "Pengendalian Penyakit (DAK Non Fisik) 2019", "Pengendalian Penyakit (Banprov)",
        "Pengendalian Penyakit (Bantuan Keuangan Provinsi)", "Pengendalian Penyakit - (Dana Alokasi Khusus)",
        "Pengendalian Penyakit (lanjutan)",
    ],
)  # fmt: skip
def test_whose_money_it_is_is_no_part_of_a_name(printed: str) -> None:
    assert name_key(printed) == "pengendalian penyakit"


@pytest.mark.parametrize("printed", ["Pengelolaan Dana Alokasi Khusus (DAK) Fisik", "(DAK)", "Pendataan (Didik)"])
def test_money_that_is_managed_and_other_brackets_are(printed: str) -> None:
    assert name_key(printed).endswith(("dak fisik", "dak", "didik"))
