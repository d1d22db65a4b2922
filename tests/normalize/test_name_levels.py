"""The level of a name in the lists in force: the shipped ones, or those of a database."""

from __future__ import annotations

from pipeline.extract.table_meaning.row_levels import NamedRow, decide_levels
from pipeline.normalize.name_levels import NameLevels, names_in_force, official_level
from pipeline.normalize.nomenclature import Entry, Nomenclature

ROWS = [
    NamedRow("PROGRAM PEMBINAAN PERPUSTAKAAN"),
    NamedRow("Pembudayaan Gemar Membaca"),
    NamedRow("Pemilihan Duta Baca"),
    NamedRow("Pelestarian Koleksi Naskah Kuno"),
    NamedRow("Pendaftaran Naskah Kuno"),
]


def lists() -> NameLevels:
    entries = [
        Entry("v", "2.23.02.2.02", "kegiatan", "Pembudayaan Gemar Membaca"),
        Entry("v", "2.23.02.2.02.0001", "sub_kegiatan", "Pemilihan Duta Baca"),
        Entry("v", "2.23.03.2.01", "kegiatan", "Pelestarian Koleksi Naskah Kuno"),
        Entry("v", "2.23.03.2.01.0001", "sub_kegiatan", "Pendaftaran Naskah  Kuno"),
        Entry("v", "2.23.03.2.02", "kegiatan", "Naskah Kuno"),
        Entry("v", "2.23.03.2.02.0001", "sub_kegiatan", "Naskah Kuno"),
    ]
    return NameLevels(Nomenclature(entries))


def test_names_that_the_shipped_lists_lack_are_told_by_imported_ones() -> None:
    with names_in_force(lists()):
        assert [d.level for d in decide_levels(ROWS)] == ["program", "kegiatan", "sub_kegiatan", "kegiatan", "sub_kegiatan"]
    assert [d.level for d in decide_levels(ROWS)] == ["program", "kegiatan", "kegiatan", "kegiatan", "kegiatan"]


def test_a_typing_error_is_forgiven_a_name_of_two_levels_tells_nothing() -> None:
    names = lists()
    assert names.level_of("Pelestarian Koleksi Naskah Kunno") == "kegiatan"
    assert names.level_of("Naskah Kuno") is None
    assert names.level_of("Pengadaan Mebel") is None


def test_the_shipped_lists_hold_again_afterwards() -> None:
    with names_in_force(lists()):
        assert official_level("Penyediaan Gaji dan Tunjangan ASN") is None
    assert official_level("Penyediaan Gaji dan Tunjangan ASN") == "sub_kegiatan"
