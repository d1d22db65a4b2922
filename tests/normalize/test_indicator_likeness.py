"""Two indicators' names: what is one measure, what are two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.normalize.canonical import SAME_INDICATOR
from pipeline.normalize.indicator_form import form_of
from pipeline.normalize.indicator_likeness import likeness, stem, word_weight


def alike(one: str, other: str, units: tuple[str | None, str | None] = (None, None), same_context: bool = False) -> bool:
    return likeness(form_of(one, units[0]), form_of(other, units[1]), same_context).score >= SAME_INDICATOR


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Persentase PPKS yang memperoleh bantuan sosial", "PERSENTASE PMKS PENERIMA BANTUAN SOSIAL"),
        ("Peresentase penyelesaian kasus hubungan industrial", "Persentase penyelesaian kasus hubungan industrial"),
        ("Nilai SAKIP Dinas Kesehatan", "Nilai AKIP"),
        ("Rasio Elektrifikasi rumah sebesar 87%", "Rasio elektrifikasi rumah"),
        ("Jumlah korbanbencana yang menerima paket sandang", "Jumlah korban bencana yang menerima paket sandang"),
        ("Persentase tingkat kepuasan pegawai terhadap layanan", "Tingkat kepuasan pegawai terhadap layanan"),
        ("Indeks Kepuasan Masyarakat (IKM) kecamatan", "Indeks Kepuasan Masyarakat"),
        (
            "Jumlah ibu hamil yang mendapatkan pelayanan kesehatan",
            "Jumlah ibu hamil yang mendapat pelayanan kesehatan sesuai standar",
        ),
        ("Angka rata-rata lama sekolah", "Rata-rata Lama Sekolah"),
    ],
)
def test_one_indicator_in_two_spellings(one: str, other: str) -> None:
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(
    ("short", "office"),
    [
        ("BKPSDM", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"),
        ("BPKAD", "Badan Pengelolaan Keuangan dan Aset Daerah"),
        ("Bapenda", "Badan Pendapatan Daerah"),
    ],
)
def test_the_short_name_of_the_own_office_says_nothing(short: str, office: str) -> None:
    assert form_of(f"Nilai SAKIP {short}", organisation=office).key == form_of("Nilai SAKIP").key
    assert form_of(f"Nilai SAKIP {short}", organisation="Kecamatan Wolio").key != form_of("Nilai SAKIP").key


def test_what_is_measured_of_a_government_has_a_key_of_its_own() -> None:
    assert form_of("Nilai SAKIP Kabupaten").key != form_of("Nilai SAKIP").key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Persentase PPKS yang ditangani", "Jumlah PPKS yang ditangani"),
        ("Jumlah PPKS", "Jumlah Penurunan PPKS"),
        ("Indeks Kualitas Air", "Indeks Kualitas Udara"),
        ("Jumlah Dokumen RKA-SKPD", "Jumlah Dokumen Perubahan RKA-SKPD"),
        ("Rata-rata lama sekolah", "Harapan lama sekolah"),
        ("Persentase PPKS yang memperoleh bantuan pangan", "Persentase PPKS yang memperoleh jaminan sosial"),
        ("Persentase Puskesmas kelas 1", "Persentase Puskesmas kelas 2"),
        ("Jumlah anak di dalam panti yang dilayani", "Jumlah anak di luar panti yang dilayani"),
        ("Nilai SAKIP perangkat daerah", "Nilai SAKIP Kabupaten"),
        ("Jumlah penyebaran informasi melalui media TV", "Jumlah penyebaran informasi melalui media Radio"),
    ],
)
def test_two_indicators_that_share_words(one: str, other: str) -> None:
    assert not alike(one, other)
    assert not alike(one, other, same_context=True)


def test_units_that_cannot_be_one_keep_apart() -> None:
    name = "PPKS yang keluar dari DTKS secara mandiri"
    assert not alike(name, name, ("%", "orang"))
    assert alike(name, name, ("jiwa", "orang"))
    assert alike(name, name, ("%", None))


def test_a_general_name_is_one_only_for_the_same_node() -> None:
    assert not alike("Jumlah dokumen", "Jumlah dokumen")
    assert alike("Jumlah dokumen", "Jumlah dokumen", same_context=True)


def test_the_own_region_and_office_say_nothing() -> None:
    one = form_of("Indeks Kepuasan Masyarakat Bakesbangpol Jawa Barat", None, "Provinsi Jawa Barat", "Bakesbangpol")
    assert one.key == form_of("Indeks Kepuasan Masyarakat").key


def test_the_reason_is_told() -> None:
    assert likeness(form_of("Jumlah PPKS"), form_of("Jumlah Penurunan PPKS")).reasons == ("decrease on one side only",)
    assert likeness(form_of("Indeks Kualitas Air"), form_of("Indeks Kualitas Udara")).reasons == ("air is not udara",)


@pytest.mark.parametrize(
    ("word", "root"),
    [("pelayanan", "layan"), ("dilayani", "layan"), ("penyusunan", "susun"), ("disusun", "susun"), ("desa", "desa")],
)
def test_stems(word: str, root: str) -> None:
    assert stem(word) == root


def test_rare_words_weigh_more_than_common_and_light_ones() -> None:
    assert word_weight("rumahsakitjiwa") > word_weight("sosial") > word_weight("disediakan")


@given(st.text(max_size=60), st.text(max_size=60), st.one_of(st.none(), st.text(max_size=12)), st.booleans())
def test_any_text_has_a_likeness_that_does_not_depend_on_order(one: str, other: str, unit: str | None, near: bool) -> None:
    a, b = form_of(one, unit), form_of(other)
    there, back = likeness(a, b, near).score, likeness(b, a, near).score
    assert 0.0 <= there <= 1.0
    assert there == pytest.approx(back, abs=0.1)
