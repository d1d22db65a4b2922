"""Programs, kegiatan and sub kegiatan in one column are told apart by codes, words, sums, the nomenclature and style."""

from __future__ import annotations

import pytest

from pipeline.extract.table_meaning.row_levels import NamedRow, decide_levels
from pipeline.extract.table_meaning.row_numbers import Mark


def levels(rows: list[NamedRow]) -> list[str | None]:
    return [d.level for d in decide_levels(rows)]


def test_official_codes() -> None:
    rows = [
        NamedRow("URUSAN SOSIAL", "1.06"),
        NamedRow("Rehabilitasi", "1.06.04"),
        NamedRow("Rehabilitasi Dasar", "1.06.04.2.01"),
        NamedRow("Permakanan", "1.06.04.2.01.0001"),
    ]
    assert levels(rows) == [None, "program", "kegiatan", "sub_kegiatan"]


def test_codes_of_before_2020_have_the_office_before_the_program() -> None:
    rows = [
        NamedRow("Program Pelayanan Administrasi", "2.11.01.01"),
        NamedRow("Penyediaan Jasa Surat", "2.11.01.01.01"),
        NamedRow("Program Peningkatan Kualitas", "2.11.01.15"),
        NamedRow("Pembinaan Koperasi", "2.11.01.15.02"),
    ]
    assert levels(rows) == ["program", "kegiatan", "program", "kegiatan"]


def test_an_offices_own_codes_by_their_depth() -> None:
    rows = [NamedRow("Peningkatan Mutu", "39"), NamedRow("Pelatihan", "39.01"), NamedRow("Pemagangan", "39.02")]
    assert levels(rows) == ["program", "kegiatan", "kegiatan"]


def test_sums_tell_parents_from_children() -> None:
    rows = [
        NamedRow("Program Rahasia Daerah", amounts=(100.0, 30.0)),
        NamedRow("Urusan anu", amounts=(60.0, 20.0)),
        NamedRow("Anu satu", amounts=(40.0, 20.0)),
        NamedRow("Anu dua", amounts=(20.0, None)),
        NamedRow("Hal lain", amounts=(40.0, 10.0)),
        NamedRow("Lain satu", amounts=(25.0, 5.0)),
        NamedRow("Lain dua", amounts=(15.0, 5.0)),
    ]
    rows[1] = NamedRow("Penataan anu", amounts=(60.0, 20.0))
    assert levels(rows) == ["program", "kegiatan", "sub_kegiatan", "sub_kegiatan", "kegiatan", "sub_kegiatan", "sub_kegiatan"]


@pytest.mark.parametrize("lettered", [True, False])
def test_a_name_that_is_a_sub_kegiatan_since_is_what_its_list_is(lettered: bool) -> None:
    names = ["Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", "Anu satu", "Anu dua", "Anu tiga"]
    amounts = [40.0, 20.0, 25.0, 15.0]
    marks = [Mark((letter,), inside=True) if lettered else None for letter in "abcd"]
    rows = [NamedRow("Program Rahasia Daerah", amounts=(sum(amounts),))]
    rows += [NamedRow(name, amounts=(paid,), mark=mark) for name, paid, mark in zip(names, amounts, marks, strict=True)]
    assert levels(rows) == ["program", "kegiatan" if lettered else "sub_kegiatan", "kegiatan", "kegiatan", "kegiatan"]


def test_a_misprinted_sum_leaves_no_kegiatan_without_sub_kegiatan_among_others() -> None:
    rows = [NamedRow("Program Rahasia", amounts=(185.0,))]
    for name, parts in (("Penataan anu", (40.0, 20.0)), ("Pembinaan itu", (30.0, 25.0)), ("Urus hal", (10.0, 50.0))):
        rows.append(NamedRow(name, amounts=(sum(parts),)))
        rows += [NamedRow(f"{name} bagian {k}", amounts=(part,)) for k, part in enumerate(parts)]
        if name == "Pembinaan itu":
            rows.append(NamedRow("Hal yang terlewat", amounts=(10.0,)))
    subs = ["kegiatan", "sub_kegiatan", "sub_kegiatan"]
    assert levels(rows) == ["program", *subs, *subs, "sub_kegiatan", *subs]


def test_a_row_without_money_goes_on_with_its_neighbours() -> None:
    rows = [
        NamedRow("Program Rahasia", amounts=(50.0,)),
        NamedRow("Penataan anu", amounts=(50.0,)),
        NamedRow("Anu satu", amounts=(20.0,)),
        NamedRow("Anu dua", amounts=(30.0,)),
        NamedRow("Anu tiga", amounts=(None,)),
    ]
    assert levels(rows) == ["program", "kegiatan", "sub_kegiatan", "sub_kegiatan", "sub_kegiatan"]


def test_nomenclature_names_without_money() -> None:
    rows = [
        NamedRow("PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA"),
        NamedRow("Administrasi Keuangan Perangkat Daerah"),
        NamedRow("Penyediaan Gaji dan Tunjangan ASN"),
        NamedRow("Administrasi Umum Perangkat Daerah"),
    ]
    assert levels(rows) == ["program", "kegiatan", "sub_kegiatan", "kegiatan"]


def test_indent_tells_the_level_below_a_known_one() -> None:
    rows = [
        NamedRow("Program Pariwisata", bold=True, indent=30, amounts=(100.0,)),
        NamedRow("Pengelolaan tempat", bold=True, indent=38, amounts=(100.0,)),
        NamedRow("Pengawasan tempat", indent=50, amounts=(None,)),
        NamedRow("Perbaikan tempat", indent=50, amounts=(None,)),
    ]
    assert levels(rows) == ["program", "kegiatan", "sub_kegiatan", "sub_kegiatan"]


def test_offices_and_groups_have_no_level() -> None:
    rows = [NamedRow("DINAS SOSIAL"), NamedRow("BELANJA LANGSUNG", "52"), NamedRow("Program Sosial")]
    assert levels(rows) == [None, None, "program"]


def test_the_first_row_below_a_program_is_a_kegiatan_whatever_its_style() -> None:
    rows = [
        NamedRow("PROGRAM RAHASIA", amounts=(50.0,)),
        NamedRow("Penataan anu", bold=True, amounts=(50.0,)),
        NamedRow("Anu satu", amounts=(20.0,)),
        NamedRow("Anu dua", amounts=(30.0,)),
        NamedRow("PROGRAM TERTUTUP", amounts=(None,)),
        NamedRow("Hal lain", amounts=(None,)),
        NamedRow("Lain satu", amounts=(None,)),
    ]
    assert levels(rows) == ["program", "kegiatan", "sub_kegiatan", "sub_kegiatan", "program", "kegiatan", "sub_kegiatan"]


def test_numbers_tell_levels_where_words_know_one_form() -> None:
    printed = [
        ("I", "Program Rahasia"),
        ("1", "Anu"),
        ("a", "Ani"),
        ("b", "Una"),
        ("II", "Program Lain"),
        ("2", "Uni"),
        ("a", "Ina"),
    ]
    rows = [NamedRow(text, mark=Mark((mark,))) for mark, text in printed]
    assert levels(rows) == ["program", "kegiatan", "sub_kegiatan", "sub_kegiatan", "program", "kegiatan", "sub_kegiatan"]


def test_as_many_forms_of_numbers_as_the_header_names_levels() -> None:
    rows = [
        NamedRow(text, mark=Mark(tuple(mark.split("."))))
        for mark, text in (("A", "Anu"), ("A.1", "Ani"), ("B", "Una"), ("B.1", "Uni"))
    ]
    decided = decide_levels(rows, ("kegiatan", "sub_kegiatan"))
    assert [d.level for d in decided] == ["kegiatan", "sub_kegiatan", "kegiatan", "sub_kegiatan"]


def test_numbers_of_one_form_tell_nothing() -> None:
    rows = [
        NamedRow("Program Rahasia", mark=Mark(("1",))),
        NamedRow("Anu", mark=Mark(("2",))),
        NamedRow("Ani", mark=Mark(("3",))),
    ]
    assert levels(rows) == levels([NamedRow(row.text) for row in rows])


def test_what_is_not_called_program_is_none_however_it_is_set() -> None:
    rows = [
        NamedRow("Program Pemeliharaan Jalan"),
        NamedRow("Pemeliharaan Rutin Jalan", bullet="-"),
        NamedRow("Pelebaran Ruas Jalan"),
        NamedRow("Program Pembangunan Jembatan", bold=True),
        NamedRow("Penggantian Jembatan"),
    ]
    found = [d.level for d in decide_levels(rows, ("program", "kegiatan"))]
    assert found == ["program", "kegiatan", "kegiatan", "program", "kegiatan"]
