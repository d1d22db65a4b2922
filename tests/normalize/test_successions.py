"""Old names: what lives on under another name is for a steward, its successor first; what does not is refused."""

from __future__ import annotations

import pytest

from benchmarks.matching.cases import REFERENCE, load_lists
from pipeline.normalize.match import Matcher, code_above, shipped_matcher
from pipeline.normalize.name_index import NameIndex
from pipeline.normalize.name_keys import name_key
from pipeline.normalize.nomenclature import Entry, Government, Nomenclature, canonical_code, level_of_code
from pipeline.normalize.old_names import is_old_name, objects_apart
from pipeline.normalize.successions import MADE, all_successions, known_successions, written_out

OLD, NEW = "050-3708/2020", "900.1.15.5-1317/2023"
KEGIATAN = [Entry(version, "2.13.03.2.01", "kegiatan", "Fasilitasi Kerja Sama Antar Desa") for version in (OLD, NEW)]


def sub_kegiatan(version: str, number: int, name: str) -> Entry:
    return Entry(version, f"2.13.03.2.01.{number:04}", "sub_kegiatan", name, parent_code="2.13.03.2.01")


def test_the_table_is_sound() -> None:
    told = known_successions()
    assert len(told) > 2_000 and len({(one.level, one.name) for one in told}) == len(told)
    assert sum(one.level == "kegiatan" for one in told) > 1_700
    for one in told:
        levels = {"program": ["program"], "kegiatan": ["kegiatan", "sub_kegiatan"]}[one.level]
        assert bool(one.successor) == bool(one.successor_name), one
        if one.successor:
            assert canonical_code(one.successor) == one.successor and level_of_code(one.successor) in levels
        assert one.source and one.name.startswith("Program ") == (one.level == "program")


@pytest.mark.skipif(not REFERENCE.is_dir(), reason=f"the official lists are not at {REFERENCE}")
def test_each_successor_is_an_official_name_under_its_code() -> None:
    lists = load_lists(REFERENCE)
    for one in all_successions():
        names = {name_key(entry.name) for entry in lists.by_code(one.successor)} if one.successor else {""}
        assert name_key(one.successor_name) in names, one


@pytest.mark.parametrize("year", [2017, 2024, None])
@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Penyediaan jasa kebersihan kantor", "X.XX.01.2.08.0004"),
        ("Rapat-rapat koordinasi dan konsultasi ke luar daerah", "X.XX.01.2.06.0009"),
        ("Kegiatan Pemeliharaan rutin / berkala gedung kantor", "X.XX.01.2.09.0009"),
        ("Penyediaan alat tulis kantor", "X.XX.01.2.06.0004"),
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


@pytest.mark.parametrize("name", ["Penyediaan Jasa Administrasi Perkantoran", "PENYEDIAAN JASA ADMINISTRASI PERKANTORAN"])
def test_an_old_name_that_nothing_carries_on_is_refused_however_like_another_it_is(name: str) -> None:
    found = shipped_matcher().match(name, "kegiatan", year=2017)
    assert (found.status, found.candidates) == ("none", ())
    assert shipped_matcher().match("Penyediaan Jasa Administrasi Keuangan", "kegiatan", year=2017).code == "X.XX.01.2.02"


@pytest.mark.parametrize(
    "name", ["Program Peningkatan Sarana dan Prasarana Peternakan", "Program Peningkatan Pelayanan Perizinan"]
)
def test_an_old_name_with_its_telling_word_exchanged_is_another(name: str) -> None:
    assert shipped_matcher().match(name, "program", year=2017).status == "none"


@pytest.mark.parametrize(("number", "government"), [("2.03.0007", "kabupaten/kota"), ("1.05.0002", "provinsi")])
def test_a_successor_is_known_by_its_name_whatever_number_it_has(number: str, government: Government) -> None:
    code = f"2.11.04.{number}"
    kegiatan = Entry(NEW, code.rpartition(".")[0], "kegiatan", "Pengelolaan Keanekaragaman Hayati")
    green = Entry(
        NEW, code, "sub_kegiatan", "Pengelolaan Ruang Terbuka Hijau (RTH)", parent_code=kegiatan.code, government=government
    )
    other = Entry(NEW, "2.11.04.2.01.0004", "sub_kegiatan", "Pengelolaan Kebun Raya", parent_code="2.11.04.2.01")
    found = Matcher(Nomenclature([kegiatan, green, other])).match(
        "Pemeliharaan RTH", "kegiatan", year=2017, government=government
    )
    assert (found.status, found.code) == ("review", code)


def test_an_old_program_tells_where_what_stands_below_it_is_sought() -> None:
    """It is for a steward to confirm; as a parent it is sure enough."""
    matcher = shipped_matcher()
    found = matcher.match("Program Pelayanan Administrasi Perkantoran", "program", year=2017)
    assert found.status == "review"
    assert code_above("program", found.code, found.score, matcher.model) == "X.XX.01"
    assert code_above("kegiatan", "X.XX.01.2.08.0001", 1.0, matcher.model) is None
    assert code_above("program", found.code, 0.5, matcher.model) is None


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


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("Penyusunan Pelaporan Prognosis Realisasi Anggaran", "Penyusunan Pelaporan dan Analisis Prognosis Realisasi Anggaran"),
        ("Penanggulangan Kebakaran", "Pencegahan, Penanggulangan, Penyelamatan Kebakaran dan Penyelamatan Non Kebakaran"),
    ],
)
def test_a_word_more_is_another_name_and_other_words_between_are_no_other_thing(before: str, now: str) -> None:
    matcher = Matcher(Nomenclature([*KEGIATAN, sub_kegiatan(OLD, 1, before), sub_kegiatan(NEW, 1, now)]))
    found = matcher.match(before, "sub_kegiatan", year=2025)
    assert (found.status, found.name) == ("review", now)


def test_a_code_that_was_given_to_another_thing_renames_nothing() -> None:
    """What is done first is done by neither: "Register" is not "Pelindungan", however like the rest."""
    other = sub_kegiatan(NEW, 1, "Pelindungan Cagar Budaya")
    matcher = Matcher(Nomenclature([*KEGIATAN, sub_kegiatan(OLD, 1, "Register Cagar Budaya"), other]))
    assert matcher.match("Register Cagar Budaya", "sub_kegiatan", year=2025).name != other.name
    same = sub_kegiatan(NEW, 2, "Penyusunan Standar Harga")
    longer = sub_kegiatan(OLD, 2, "Koordinasi dan Penyusunan Standar Harga Berdasarkan Jenis dan Tipe Barang")
    matcher = Matcher(Nomenclature([*KEGIATAN, longer, same]))
    found = matcher.match(longer.name, "sub_kegiatan", year=2025)
    assert (found.status, found.name) == ("review", same.name)


def test_an_old_name_printed_shorter_is_the_old_one() -> None:
    """ "Pengendalian Polusi" has no other word than "Peningkatan Pengendalian Polusi": its letters may lie elsewhere."""
    carrier = Entry(NEW, "2.11.03", "program", "PROGRAM PENGENDALIAN PENCEMARAN DAN/ATAU KERUSAKAN LINGKUNGAN HIDUP")
    rival = Entry(NEW, "2.14.02", "program", "PROGRAM PENGENDALIAN PENDUDUK")
    found = Matcher(Nomenclature([carrier, rival])).match("Program Pengendalian Polusi", "program", year=2023)
    assert (found.status, found.code) == ("review", carrier.code)


@pytest.mark.skipif(not REFERENCE.is_dir(), reason=f"the official lists are not at {REFERENCE}")
def test_what_is_likest_to_a_name_that_was_given_up_is_no_official_one() -> None:
    """In an old document: a school's library is something else, and "of which school" nobody knows."""
    matcher = Matcher(load_lists(REFERENCE))
    assert matcher.match("Kegiatan Pembangunan/ Rehabilitasi Gedung Sekolah", "kegiatan", year=2018).status == "none"


def test_what_is_done_outside_is_not_what_is_done_within() -> None:
    """Journeys out of the region are an old name of their own."""
    index = NameIndex(["penyediaan jasa"], ["rapat koordinasi dan konsultasi dalam daerah"])
    for printed, same in (
        ("rapat koordinasi dan konsultasi luar daerah", False),
        ("rapat koordinasi konsultasi dalam daerah", True),
    ):
        hit = index.compare(printed, 1)
        assert is_old_name("kegiatan", index, printed, hit, 0.0) == same


def test_a_rule_stands_for_each_choice_of_its_braces() -> None:
    assert written_out("{Pembinaan|Pelatihan} Atlet {|Pelajar}") == [
        "Pembinaan Atlet", "Pembinaan Atlet Pelajar", "Pelatihan Atlet", "Pelatihan Atlet Pelajar",
    ]  # fmt: skip


def test_the_names_that_rules_make_are_sound() -> None:
    table, everything = known_successions(), all_successions()
    made = [one for one in everything if one.source == MADE]
    assert everything[: len(table)] == table and len(made) > 3_000
    told = {(one.level, name_key(one.name)) for one in table}
    successors: dict[tuple[str, str], list[str]] = {}
    for one in made:
        key = one.level, name_key(one.name)
        successors.setdefault(key, []).append(one.successor)
        assert not set("{}|") & set(one.name) and one.successor and one.successor_name
        assert key not in told or one.successor.split(".")[3] == "1", one
    for name, codes in successors.items():
        assert sum(len(code.split(".")) < 4 or code.split(".")[3] != "1" for code in codes) <= 1, name


def test_each_kind_of_school_has_its_own_successor_of_one_name() -> None:
    """Entries of one name in one program: the successor's kegiatan says which is meant."""
    entries = [
        Entry(NEW, f"1.01.02.2.{kegiatan:02}", "kegiatan", f"Pengelolaan Pendidikan {school}")
        for kegiatan, school in ((1, "Sekolah Dasar"), (2, "Sekolah Menengah Pertama"))
    ]
    entries += [
        Entry(
            NEW,
            f"1.01.02.2.{kegiatan:02}.{sub}",
            "sub_kegiatan",
            "Pengadaan Mebel Sekolah",
            parent_code=f"1.01.02.2.{kegiatan:02}",
        )
        for kegiatan, sub in ((1, "0014"), (2, "0025"))
    ]
    matcher = Matcher(Nomenclature(entries))
    found = [matcher.match(f"Pengadaan Mebel {school}", "kegiatan", year=2017).code for school in ("SD", "SMP")]
    assert found == ["1.01.02.2.01.0014", "1.01.02.2.02.0025"]


def test_what_two_names_are_about_is_told_without_what_is_done() -> None:
    index = NameIndex(["pembinaan atlet daerah", "penyusunan data gender"])
    assert objects_apart(index, "peningkatan atlet", 0) == {"lost_object": 0.0, "added_object": 0.0}
    apart = objects_apart(index, "pembinaan wasit", 0)
    assert apart == {"lost_object": 1.0, "added_object": 1.0}
