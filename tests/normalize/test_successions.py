"""Old names: what lives on under another name is for a steward, its successor first; what does not is refused."""

from __future__ import annotations

import pytest

from pipeline.normalize.match import Matcher, shipped_matcher
from pipeline.normalize.nomenclature import Entry, Nomenclature, canonical_code, level_of_code
from pipeline.normalize.successions import known_successions

OLD, NEW = "050-3708/2020", "900.1.15.5-1317/2023"
KEGIATAN = [Entry(version, "2.13.03.2.01", "kegiatan", "Fasilitasi Kerja Sama Antar Desa") for version in (OLD, NEW)]


def sub_kegiatan(version: str, number: int, name: str) -> Entry:
    return Entry(version, f"2.13.03.2.01.{number:04}", "sub_kegiatan", name, parent_code="2.13.03.2.01")


def test_the_table_is_sound() -> None:
    told = known_successions()
    assert len(told) > 100 and len({(one.level, one.name) for one in told}) == len(told)
    for one in told:
        levels = {"program": ["program"], "kegiatan": ["kegiatan", "sub_kegiatan"]}[one.level]
        assert canonical_code(one.successor) == one.successor and level_of_code(one.successor) in levels
        assert one.source and one.name.startswith("Program ") == (one.level == "program")


@pytest.mark.parametrize("year", [2017, 2024, None])
@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Penyediaan jasa kebersihan kantor", "X.XX.01.2.08.0004"),
        ("Rapat-rapat koordinasi dan konsultasi ke luar daerah", "X.XX.01.2.06.0009"),
        ("Kegiatan Pemeliharaan rutin / berkala gedung kantor", "X.XX.01.2.09.0009"),
        ("Penyediaan alat tulis kantor", "X.XX.01.2.06"),
        ("Penyediaan Jasa Surat Menyurat", "X.XX.01.2.08.0001"),
    ],
)
def test_kegiatan_of_before_the_nomenclature_are_for_review(name: str, code: str, year: int | None) -> None:
    """Most of them are sub kegiatan now: a steward says so."""
    found = shipped_matcher().match(name, "kegiatan", year=year)
    assert (found.status, found.level, found.code) == ("review", "kegiatan", code)


def test_an_old_name_that_a_sub_kegiatan_has_too_is_no_old_one_there() -> None:
    found = shipped_matcher().match("Pemindahan Tugas ASN", "sub_kegiatan", year=2024)
    assert (found.status, found.code) == ("matched", "X.XX.01.2.05.0008")


@pytest.mark.parametrize("year", [2017, 2024, None])
@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Program Pelayanan Administrasi Perkantoran", "X.XX.01"),
        ("PROGRAM PELAYANAN ADM. PERKANTORAN", "X.XX.01"),
        ("Program Peningkatan Sarana dan Prasarana Aparatur", "X.XX.01"),
        ("Program Pelayanan dan Rehabilitasi Kesejahteraan Sosial", "1.06.04"),
    ],
)
def test_programs_of_before_the_nomenclature_are_for_review(name: str, code: str, year: int | None) -> None:
    found = shipped_matcher().match(name, "program", year=year)
    assert (found.status, found.code, found.candidates[0].code) == ("review", code, code)
    assert {evidence.feature for evidence in found.explanation} >= {"carried_on"}


@pytest.mark.parametrize("name", ["Program Pembangunan Jalan dan Jembatan", "Program Gowa Sejahtera"])
def test_what_the_lists_do_not_carry_on_is_refused(name: str) -> None:
    """The first one lives on in a bidang that the shipped lists do not have."""
    assert shipped_matcher().match(name, "program", year=2017).status == "none"


def test_a_name_of_the_nomenclature_is_no_old_one() -> None:
    found = shipped_matcher().match("Program Rehabilitasi Sosial", "program", year=2024)
    assert (found.status, found.code) == ("matched", "1.06.04")


def test_what_a_later_version_calls_otherwise_is_for_review_where_only_that_is_in_force() -> None:
    renamed = sub_kegiatan(NEW, 1, "Fasilitasi Kerja Sama Antar Desa dan Pihak Ketiga")
    matcher = Matcher(Nomenclature([*KEGIATAN, sub_kegiatan(OLD, 1, "Fasilitasi Kerja Sama Antar Desa"), renamed]))
    before = matcher.match("Fasilitasi Kerja Sama Antar Desa", "sub_kegiatan", year=2022)
    assert (before.status, before.version) == ("matched", OLD)
    after = matcher.match("Fasilitasi Kerja Sama Antar Desa", "sub_kegiatan", year=2025)
    assert (after.status, after.name, after.version) == ("review", renamed.name, NEW)


def test_a_code_given_to_another_thing_is_no_successor() -> None:
    entries = [sub_kegiatan(OLD, 1, "Pembentukan Badan Kerja Sama"), sub_kegiatan(NEW, 1, "Penyusunan Profil Desa")]
    found = Matcher(Nomenclature([*KEGIATAN, *entries])).match("Pembentukan Badan Kerja Sama", "sub_kegiatan", year=2025)
    assert (found.status, found.name) == ("matched", "Pembentukan Badan Kerja Sama")


def test_what_moved_to_another_code_is_found_there() -> None:
    entries = [
        sub_kegiatan(OLD, 1, "Penyusunan Profil Desa dan Kelurahan"),
        sub_kegiatan(NEW, 1, "Pembentukan Badan Kerja Sama"),
        sub_kegiatan(NEW, 7, "Penyusunan Profil Desa dan Kelurahan Baru"),
    ]
    found = Matcher(Nomenclature([*KEGIATAN, *entries])).match("Penyusunan Profil Desa dan Kelurahan", "sub_kegiatan", year=2025)
    assert (found.status, found.code) == ("review", "2.13.03.2.01.0007")


def test_a_government_in_the_name_makes_no_other_name() -> None:
    found = shipped_matcher().match("Program Penunjang Urusan Pemerintahan Daerah", "program", year=2025)
    assert (found.status, found.code) == ("matched", "X.XX.01")
