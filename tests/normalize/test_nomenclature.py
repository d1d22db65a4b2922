"""The nomenclature's table, look-ups and codes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.normalize.nomenclature import (
    Validity,
    canonical_code,
    clean_name,
    level_of_code,
    parent_of_code,
    shipped,
    validity_of,
)


def test_the_shipped_table_is_sound() -> None:
    nomenclature = shipped()
    keys = [(entry.version, entry.code) for entry in nomenclature.entries]
    assert len(set(keys)) == len(keys)
    known = set(keys)
    for entry in nomenclature.entries:
        assert canonical_code(entry.code) == entry.code and level_of_code(entry.code) == entry.level
        assert entry.parent_code == parent_of_code(entry.code)
        assert entry.parent_code is None or (entry.version, entry.parent_code) in known, entry
        assert clean_name(entry.name) == entry.name
    newest = nomenclature.by_level("sub_kegiatan", "900.1.15.5-1317/2023")
    assert all(entry.indikator and entry.satuan for entry in newest)


def test_how_many_there_are() -> None:
    version = "900.1.15.5-1317/2023"
    counts = {level: len(shipped().by_level(level, version)) for level in ("program", "kegiatan", "sub_kegiatan")}
    assert counts == {"program": 7, "kegiatan": 39, "sub_kegiatan": 169}


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("1.06.04", "Program Rehabilitasi Sosial"),
        ("1.6.4", "Program Rehabilitasi Sosial"),
        ("1.06.04.2.01.0001", "Penyediaan Permakanan"),
        ("1.06.04.2.01.01", "Penyediaan Permakanan"),
        ("1.06.01", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota"),
        ("2.16.01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN"),
    ],
)
def test_codes_as_printed(printed: str, name: str) -> None:
    assert shipped().by_code(printed, "900.1.15.5-1317/2023")[0].name == name


@pytest.mark.parametrize("printed", ["", "5.1.02", "1.06.04.2", "Program", "1.06.04.2.01.12345", "9.99.99"])
def test_no_such_code(printed: str) -> None:
    assert shipped().by_code(printed) == []


def test_children() -> None:
    names = {entry.name for entry in shipped().children("1.06.05", "900.1.15.5-1317/2023")}
    assert "Pemeliharaan Anak-Anak Terlantar" in names
    assert {e.parent_code for e in shipped().children("1.06.01")} == {"X.XX.01"}


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("Koordinasi   dan\nPenyusunan DPA- SKPD", "Koordinasi dan Penyusunan DPA-SKPD"),
        ("Kesiapsiagaan BencanaKabupaten/Kota", "Kesiapsiagaan Bencana Kabupaten/Kota"),
        ("Informasi danKomunikasi", "Informasi dan Komunikasi"),
        ("Bulanan / Triwulanan", "Bulanan/Triwulanan"),
        ("mâ³/hari", "m³/hari"),
        ("Data - Informasi", "Data - Informasi"),
        ("Identifikasi,Inventarisasi , Pemanfaatan Tanah", "Identifikasi, Inventarisasi, Pemanfaatan Tanah"),
        ("Pembayaran 1,5 Persen", "Pembayaran 1,5 Persen"),
        ("Publikasi DataDPMK", "Publikasi Data DPMK"),
        ("1.03.07.2.01.0018 Optimalisasi Sistem", "Optimalisasi Sistem"),
    ],
)
def test_clean_name(dirty: str, clean: str) -> None:
    assert clean_name(dirty) == clean


def test_versions_know_their_first_year() -> None:
    assert validity_of("050-3708/2020").first == 2021
    assert validity_of("Kepmendagri 1/2029").first == 2030
    assert validity_of("setempat").first is None


@given(st.text(max_size=30))
def test_canonical_code_is_stable(text: str) -> None:
    code = canonical_code(text)
    assert code is None or canonical_code(code) == code


def test_a_known_version_is_known_by_its_number() -> None:
    assert validity_of("Kepmendagri 900.1.15.5-1317/2023") == validity_of("900.1.15.5-1317/2023") == Validity(2022, 2026)
    assert validity_of("Daftar 2031") == Validity(2032, None) and validity_of("tanpa tahun") == Validity()
