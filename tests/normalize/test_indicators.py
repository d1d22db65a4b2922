"""Direction and canonical form of indicators."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extraction import Extraction
from pipeline.normalize.indicator_form import form_of
from pipeline.normalize.indicators import complete_indicators, direction_of
from pipeline.record import Document, Indicator, Node


@pytest.mark.parametrize(
    "name",
    [
        "ANGKA KEMISKINAN",
        "Persentase penduduk miskin",
        "Prevalensi stunting pada balita",
        "Tingkat Pengangguran Terbuka (TPT)",
        "Angka Kematian Ibu (AKI)",
        "Rata-rata waktu tunggu pelayanan",
        "Waktu tanggap kebakaran",
        "Indeks Gini",
        "Angka putus sekolah SD",
        "Angka perkawinan anak",
        "Jumlah temuan BPK",
        "Luas kawasan kumuh",
        "Jumlah rumah tidak layak huni",
        "Indeks Risiko Bencana",
        "Jumlah kasus kekerasan terhadap perempuan",
    ],
)
def test_less_is_better(name: str) -> None:
    assert direction_of(name) == "down"


@pytest.mark.parametrize(
    "name",
    [
        "Persentase penurunan angka kemiskinan",
        "Prosentase Pengurangan Temuan",
        "Persentase kasus kekerasan yang ditangani",
        "Prosentase temuan BPK/Inspektorat yang ditindaklanjuti",
        "Persentase keluhan penggunaan aplikasi SPSE yang terselesaikan",
        "Persentase PPKS yang memperoleh bantuan sosial",
        "Jumlah PPKS Keluar Dari DTKS Secara Mandiri",
        "Persentase dokumen perencanaan yang tersusun tepat waktu",
        "Nilai SAKIP perangkat daerah",
        "Jumlah Dokumen Perencanaan Perangkat Daerah",
        "Angka Partisipasi Murni (APM) SD/MI",
        "Rata-rata Lama Sekolah",
        "Indeks Kepuasan Masyarakat",
    ],
)
def test_more_is_better(name: str) -> None:
    assert direction_of(name) == "up"


@pytest.mark.parametrize("name", ["", "Rasio belanja", "Tingkat kelembapan"])
def test_not_told(name: str) -> None:
    assert direction_of(name) is None


def test_the_statement_helps() -> None:
    assert direction_of("Jumlah kendaraan parkir liar") == "up"
    assert direction_of("Jumlah kendaraan parkir liar", "Menurunnya parkir liar") == "down"
    assert direction_of("Persentase penurunan parkir liar", "Menurunnya parkir liar") == "up"
    assert direction_of("Persentase pelanggar yang ditindak", "Menurunnya pelanggaran") == "up"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("1. Persentase PPKS yang mandiri", "PERSENTASE PPKS MANDIRI"),
        ("Prosentase penduduk miskin di Kabupaten Gowa", "Persentase Penduduk Miskin Kota Depok Tahun 2024"),
        ("Jumlah Barang Milik Daerah (BMD)", "Jumlah BMD"),
        ("Jumlah SDM yg terlatih", "Jumlah sumber daya manusia terlatih"),
    ],
)
def test_one_key_for_one_indicator(a: str, b: str) -> None:
    assert form_of(a).key == form_of(b).key


def test_other_measures_stay_apart() -> None:
    keys = {form_of(name).key for name in ("Jumlah penduduk miskin", "Persentase penduduk miskin", "Jumlah penduduk")}
    assert len(keys) == 3


@given(st.text(max_size=60), st.one_of(st.none(), st.text(max_size=40)))
def test_no_text_breaks_it(name: str, statement: str | None) -> None:
    assert direction_of(name, statement) in ("up", "down", None)


def test_each_indicator_of_a_document_gets_its_direction() -> None:
    said = {"n1": "Menurunnya kemiskinan", "n2": "Meningkatnya mutu"}
    nodes = [Node(id=i, level="sasaran", statement=text, page=1) for i, text in said.items()]
    named = [("n1", "Jumlah rumah tangga"), ("n2", "Persentase layanan yang tepat waktu"), ("n2", "Opini BPK")]
    indicators = [Indicator(id=f"i{k}", node=node, name=name, page=1) for k, (node, name) in enumerate(named)]
    extraction = Extraction(Document(file="a.pdf", sha256="0"), nodes=nodes, indicators=indicators)
    complete_indicators(extraction)
    assert [i.direction for i in extraction.indicators] == ["down", "up", "up"]
