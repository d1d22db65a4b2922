"""Regions named in text."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.normalize.regions import all_regions, find_region, find_regions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kabupaten Gowa", "Kabupaten Gowa"),
        ("KAB. GOWA", "Kabupaten Gowa"),
        ("PEMERINTAH KABUPATEN\nLIMA PULUH KOTA", "Kabupaten Lima Puluh Kota"),
        ("Kota Depok", "Kota Depok"),
        ("Dinas Sosial Kota Tangerang Selatan Tahun 2023", "Kota Tangerang Selatan"),
        ("Pemerintah Provinsi Jawa Barat", "Provinsi Jawa Barat"),
        ("PROV. SULAWESI SELATAN", "Provinsi Sulawesi Selatan"),
        ("Bupati Tanah Bumbu", "Kabupaten Tanah Bumbu"),
        ("WALIKOTA BANJAR", "Kota Banjar"),
        ("Wali Kota Banjar", "Kota Banjar"),
        ("Kabupaten Banjar", "Kabupaten Banjar"),
        ("Provinsi Sulawesi Selatan, Kabupaten Gowa", "Kabupaten Gowa"),
        ("Kabupaten Bandung Barat", "Kabupaten Bandung Barat"),
        ("Kabupaten Toli-Toli", "Kabupaten Tolitoli"),
        ("Kota Lubuk Linggau", "Kota Lubuk Linggau"),
        ("Pemerintah Provinsi DKI Jakarta", "Provinsi DKI Jakarta"),
        ("Kota Administrasi Jakarta Timur", "Kota Jakarta Timur"),
        ("Kab. Kep. Siau Tagulandang Biaro", "Kabupaten Kepulauan Siau Tagulandang Biaro"),
        ("Dinas Kesehatan Gowa", "Kabupaten Gowa"),
        ("Bappeda Jabar", "Provinsi Jawa Barat"),
        ("Sasaran kabupaten/kota", None),
        ("Jumlah batu bara yang diburu", None),
        ("", None),
    ],
)
def test_find_region(text: str, expected: str | None) -> None:
    region = find_region(text)
    assert (region.printed if region else None) == expected


def test_confidence_falls_from_government_to_kind_to_bare_name() -> None:
    texts = ("Pemerintah Kabupaten Gowa", "Kabupaten Gowa", "Dinas Sosial Gowa", "Dinas Sosial Bandung")
    confidences = [region.confidence for text in texts if (region := find_region(text))]
    assert confidences == sorted(confidences, reverse=True) and len(set(confidences)) == len(texts)


def test_the_own_government_wins_over_those_mentioned() -> None:
    text = "Studi banding ke Kota Surabaya. Pemerintah Kabupaten Gowa menetapkan rencana aksi."
    found = find_region(text)
    assert found is not None and found.printed == "Kabupaten Gowa"
    assert {region.printed for region in find_regions(text)} == {"Kota Surabaya", "Kabupaten Gowa"}


def test_the_table_is_whole() -> None:
    regions = all_regions()
    assert Counter(region.kind for region in regions) == {"provinsi": 38, "kabupaten": 416, "kota": 98}
    assert len({region.code for region in regions}) == len({region.printed for region in regions}) == 552
    provinces = {region.code: region.name for region in regions if region.kind == "provinsi"}
    assert all(region.province == provinces[region.code[:2]] for region in regions)


@pytest.mark.parametrize("lead", ["{}", "PEMERINTAH {}", "Dinas Sosial {} Tahun 2024"])
def test_every_region_is_found_by_its_own_name(lead: str) -> None:
    for region in all_regions():
        found = find_region(lead.format(region.printed))
        assert found is not None and found.code == region.code, region


@given(st.text(max_size=60))
def test_no_text_breaks_the_search(text: str) -> None:
    found = find_region(text)
    assert found is None or 0.0 < found.confidence <= 1.0
