"""Strips over a box: a tier and who answers for it."""

from __future__ import annotations

import pytest

from pipeline.extract.words.labels import is_position, tier_levels
from pipeline.extract.words.ranks import position_level
from pipeline.extract.words.strips import tier_and_post


@pytest.mark.parametrize(
    ("strip", "level", "number", "post"),
    [
        ("TUJUAN PD – KEPALA DINAS", "tujuan", None, "KEPALA DINAS"),
        ("SASARAN 2 / ES. II - KEPALA BPKAD", "sasaran", "2", "KEPALA BPKAD"),
        ("ESELON III / SASARAN PROGRAM : KABID ASET", "program", None, "KABID ASET"),
        ("ES. III - KABID ASET", "program", None, "KABID ASET"),
        ("Es.IV.a | Kasubbid Aset", "sub_kegiatan", None, "Kasubbid Aset"),
        ("Kepala Bidang Aset (Eselon III.b)", "program", None, "Kepala Bidang Aset"),
        ("Sasaran Program (Kepala Bidang)", "program", None, "Kepala Bidang"),
        ("PELAKSANA - ANALIS ASET DAERAH", "aktivitas", None, "ANALIS ASET DAERAH"),
    ],
)
def test_a_tier_and_a_post(strip: str, level: str, number: str | None, post: str) -> None:
    found = tier_and_post(strip)
    assert found is not None
    assert (found[0].level, found[0].number, found[1]) == (level, number, post)


@pytest.mark.parametrize(
    "strip",
    [
        "Kepala Bidang Aset", "Kepala Seksi Sarana / Program", "SASARAN 1 / ES. II", "Sasaran 1 : Meningkatnya mutu", "TUJUAN",
        "Program - Pengawas sekolah",
    ],
)  # fmt: skip
def test_no_strip(strip: str) -> None:
    assert tier_and_post(strip) is None


def test_the_head_of_an_office_named_by_its_letters_is_a_position() -> None:
    assert is_position("KEPALA BPKAD") and is_position("Kepala DPMPTSP Kota")
    assert position_level("Kepala BKPSDM") == "sasaran"
    assert not is_position("Kepala keluarga miskin") and not is_position("KEPALA KELUARGA MISKIN YANG MENERIMA BANTUAN SOSIAL")


def test_a_line_that_lists_what_the_drawing_shows_is_no_tier() -> None:
    assert tier_levels("Sasaran RPJMD, tujuan dan sasaran perangkat daerah") == []
    assert tier_levels("SASARAN KEGIATAN / ESELON III") == ["kegiatan", "program"]
