"""The language rules: what a text names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.identity.organisations import canonical, find_organisations, initials
from pipeline.extract.language import mentions, read, year_of


def names(text: str) -> list[str]:
    return [o.name for o in find_organisations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("DINAS SOSIAL KABUPATEN GOWA", ["Dinas Sosial"]),
        ("POHON KINERJA DINAS PENDIDIKAN DAN KEBUDAYAAN TAHUN 2024", ["Dinas Pendidikan dan Kebudayaan"]),
        (
            "Dinas Kepemudaan, Olahraga dan Pariwisata, Dinas Sosial",
            ["Dinas Kepemudaan, Olahraga dan Pariwisata", "Dinas Sosial"],
        ),
        ("KEPALA BADAN PENANGGULANGAN BENCANA DAERAH PROVINSI ACEH", ["Badan Penanggulangan Bencana Daerah"]),
        ("POHON KINERJA BADAN PENDIDIKAN DAN PELATIHAN PROVINSI JAMBI", ["Badan Pendidikan dan Pelatihan"]),
        ("INSPEKTUR JAWA BARAT", ["Inspektorat"]),
        ("SATPOL PP KOTA METRO", ["Satuan Polisi Pamong Praja"]),
        ("RSUD Al Ihsan Provinsi Jawa Barat", ["RSUD Al Ihsan"]),
        ("POHON KINERJA RUMAH SAKIT JIWA PROVINSI JAWA BARAT", ["Rumah Sakit Jiwa"]),
        ("Pelayanan Rumah Sakit Jiwa meningkat", []),
        ("CASCADING RSUD KOTA MATARAM TAHUN 2024", ["RSUD Kota Mataram"]),
        ("RSUD dr. SOEDONO MADIUN PROVINSI JAWA TIMUR", ["RSUD dr. Soedono Madiun"]),
        ("Kelurahan Tanjung Kecamatan Depok", ["Kelurahan Tanjung"]),
        ("Kecamatan Batu Ampar Kota Batam", ["Kecamatan Batu Ampar"]),
        ("Sekretariat DPRD Kabupaten Gowa", ["Sekretariat DPRD"]),
        ("Biro Organisasi Sekretariat Daerah", ["Biro Organisasi"]),
        ("BIRO ADMINISTRASI PEREKONOMIAN SETDA PROVINSI JAWA BARAT", ["Biro Administrasi Perekonomian"]),
        ("Dinas Kesehatan Jawa Barat", ["Dinas Kesehatan"]),
        ("belanja pakaian dinas dan perjalanan dinas", []),
        ("Kendaraan Dinas Operasional", []),
        ("Dinas terkait dan instansi lainnya", []),
        ("badan usaha dan lembaga", []),
    ],
)
def test_names_offices_without_their_region(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_tells_the_head_and_the_region_behind() -> None:
    (found,) = find_organisations("KEPALA DINAS PERKEBUNAN PROVINSI JAWA BARAT")
    assert found.headed and found.region_follows and not found.short
    assert found.text == "DINAS PERKEBUNAN"


@pytest.mark.parametrize(
    ("text", "label", "year"),
    [
        ("TA. 2016", "YEAR_NAMED", 2016),
        ("Tahun Anggaran 2024", "YEAR_NAMED", 2024),
        ("RENSTRA 2021-2026", "YEAR_RANGE", 2026),
        ("Tahun 2022–2026", "YEAR_RANGE", 2026),
        ("Peraturan Menteri Nomor 89 Tahun 2021", "YEAR_LAW", 2021),
        ("Sungguminasa, 2 Januari 2025", "YEAR_DATE", 2025),
        ("tahun 2015, 2017 dan 2018", "YEAR_RANGE", 2017),
        ("POHON KINERJA 2024", "YEAR", 2024),
    ],
)
def test_tells_what_a_year_is(text: str, label: str, year: int) -> None:
    found = mentions(read(text), "YEAR")[0]
    assert (found.label, year_of(found)) == (label, year)


def test_the_longest_title_wins() -> None:
    labels = [m.label for m in mentions(read("LAPORAN KINERJA TRIWULAN II"), "TYPE:")]
    assert labels == ["TYPE:realisasi"]


def test_money_and_percent_are_figures() -> None:
    found = {m.label: m.text for m in mentions(read("Anggaran Rp5.319.338.072,- atau 98,5%"))}
    assert found["MONEY"] == "Rp5.319.338.072"
    assert found["QUANTITY"] == "98,5%"


def test_canonical_print() -> None:
    assert canonical("DINAS PENGENDALIAN PENDUDUK DAN KB") == "Dinas Pengendalian Penduduk dan KB"
    assert initials("Badan Keuangan dan Aset Daerah") == "bkad"


@given(st.text(alphabet="DINAS SOIALKBUPTEdan,.&/()-1024\n", max_size=60))
def test_any_text_gives_names_that_it_prints(text: str) -> None:
    for found in find_organisations(text):
        assert found.name
        assert found.end > found.start
