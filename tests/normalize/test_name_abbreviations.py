"""Abbreviations that a list explains."""

from __future__ import annotations

import pytest

from pipeline.normalize.name_abbreviations import Abbreviations

LEARNT = Abbreviations(
    [
        "Pengelolaan Sistem Penyediaan Air Minum (SPAM)",
        "Pengembangan SPAM di Kawasan Perdesaan",
        "Pengelolaan Keanekaragaman Hayati (KEHATI)",
        "Pengelolaan Sumber Daya Air (SDA)",
        "Koordinasi Bidang Perekonomian dan Sumber Daya Alam (SDA)",
        "Pendidikan Anak Usia Dini (PAUD) dan Pendidikan Dasar (SD)",
        "Pembinaan (Bina) Keluarga bina sejahtera",
    ]
)


@pytest.mark.parametrize(
    ("key", "written"),
    [
        ("pengembangan spam", "pengembangan sistem penyediaan air minum"),
        ("pengelolaan sistem penyediaan air minum spam", "pengelolaan sistem penyediaan air minum"),
        ("pengelolaan kehati", "pengelolaan keanekaragaman hayati"),
        ("layanan paud", "layanan pendidikan anak usia dini"),
        ("pengelolaan sda", "pengelolaan sda"),
        ("pengelolaan sumber daya air sda", "pengelolaan sumber daya air"),
        ("bina keluarga", "bina keluarga"),
    ],
)
def test_written_out(key: str, written: str) -> None:
    assert LEARNT.write_out(key) == written


def test_readings_of_what_has_two_meanings_or_a_letter_too_many() -> None:
    assert set(LEARNT.readings("pengelolaan sda")) == {
        "pengelolaan sda", "pengelolaan sumber daya air", "pengelolaan sumber daya alam",
    }  # fmt: skip
    assert "pengembangan sistem penyediaan air minum" in LEARNT.readings("pengembangan sppam")
    assert LEARNT.readings("pengelolaan sampah") == ["pengelolaan sampah"]
