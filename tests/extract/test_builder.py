"""A node stands once however often it is printed; misprints are one text, other words are another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.builder import Builder, same_text
from pipeline.record import Document

MUTU = "Meningkatnya kualitas pelayanan administrasi kependudukan"


@pytest.fixture
def builder() -> Builder:
    return Builder(Document(file="a.pdf", sha256="0", year=2024))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (MUTU, MUTU.upper()),
        (MUTU, "Meningkatnya kwalitas pelayanan administrasi kependudukan"),
        (MUTU, "Meningkatnya kualitas pelayananadministrasi kependudukan."),
        ("Penyediaan Jasa Surat Menyurat", "Penyedian Jasa Surat Menyurat"),
        ("Program Penunjang Urusan Pemerintahan Daerah", "Program Penunjang  Urusan Pemerintahan\nDaerah"),
        ("Terwujudnya data yang terpadu bagi masyarakat desa", "Terwujudnya data terpadu bagi masyarakat desa"),
        ("Mutu Pelayanan Kesehatan Jiwa Meningkat", "Meningkatnya mutu pelayanan kesehatan jiwa"),
        ("", ""),
    ],
)
def test_misprints_are_one_text(a: str, b: str) -> None:
    assert same_text(a, b) and same_text(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Penyediaan Bahan Komunikasi, Informasi dan Edukasi Masyarakat Desa",
            "Penyebarluasan Bahan Komunikasi, Informasi dan Edukasi Masyarakat Desa",
        ),
        ("Jumlah dokumen perencanaan yang disusun tahun 2023", "Jumlah dokumen perencanaan yang disusun tahun 2024"),
        ("Koordinasi dan Penyusunan Dokumen RKA-SKPD", "Koordinasi dan Penyusunan Dokumen DPA-SKPD"),
        ("Meningkatnya angka partisipasi sekolah menengah", "Menurunnya angka partisipasi sekolah menengah"),
        ("Persentase layanan", "Persentase layanan yang tepat waktu"),
        ("Mutu pelayanan meningkat", "Menurunnya mutu pelayanan"),
        (MUTU, ""),
    ],
)
def test_other_words_are_other_texts(a: str, b: str) -> None:
    assert not same_text(a, b) and not same_text(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Pembinaan Penyelenggaraan Pemerintahan Wilayah II Kabupaten",
            "Pembinaan Penyelenggaraan Pemerintahan Wilayah III Kabupaten",
        ),
        ("Inspektur Pembantu Wilayah III Inspektorat Kabupaten", "Inspektur Pembantu Wilayah II Inspektorat Kabupaten"),
    ],
)
def test_numerals_tell_texts_apart(a: str, b: str) -> None:
    assert not same_text(a, b)


@given(st.text(max_size=60), st.text(max_size=60))
def test_being_the_same_goes_both_ways_and_holds_for_oneself(a: str, b: str) -> None:
    assert same_text(a, a)
    assert same_text(a, b) == same_text(b, a)


def test_a_repeat_is_the_node_seen_before(builder: Builder) -> None:
    first = builder.node("sasaran", MUTU, page=1, bbox=(0, 0, 10, 10))
    again = builder.node("sasaran", MUTU.replace("kualitas", "kwalitas"), page=3, holder="Kepala Dinas")
    assert again is first
    assert (first.statement, first.page, first.pages, first.holder, first.bbox) == (
        MUTU,
        1,
        [1, 3],
        "Kepala Dinas",
        (0, 0, 10, 10),
    )


def test_the_same_text_on_two_levels_or_in_two_scopes_is_two_nodes(builder: Builder) -> None:
    nodes = [
        builder.node("sasaran", MUTU, page=1),
        builder.node("program", MUTU, page=1),
        builder.node("sasaran", MUTU, page=1, scope="#1"),
    ]
    assert [n.id for n in nodes] == ["n1", "n2", "n3"]
    assert builder.node("sasaran", MUTU, page=2, scope="#1") is nodes[2]


def test_a_statement_with_two_names_is_one_node_and_two_statements_of_one_name_are_two(builder: Builder) -> None:
    first = builder.node("program", MUTU, "Program Pendaftaran Penduduk", page=1)
    assert builder.node("program", MUTU, None, page=1) is first
    assert builder.node("program", "Menurunnya angka kemiskinan", "Program Pendaftaran Penduduk", page=1) is not first


def test_names_and_codes_fill_in_what_was_missing(builder: Builder) -> None:
    first = builder.node("program", MUTU, page=1)
    builder.node("program", MUTU, "Program Pendaftaran", names=["Program Pendaftaran"], code="2.12.02", page=2)
    assert (first.name, first.names, first.code) == ("Program Pendaftaran", ["Program Pendaftaran"], "2.12.02")
    builder.node("program", MUTU, code="9.9", page=2)
    assert first.code == "2.12.02"


def test_nodes_without_text_merge_only_by_scope(builder: Builder) -> None:
    assert builder.node("program", None, None, page=1) is not builder.node("program", None, None, page=1)


def test_indicators_once_per_node(builder: Builder) -> None:
    node, other = builder.node("sasaran", MUTU, page=1), builder.node("sasaran", "Menurunnya kemiskinan", page=1)
    first = builder.indicator(node, "Persentase layanan tepat waktu", page=1)
    assert builder.indicator(node, "Persentase  Layanan tepat\nwaktu", page=2, unit="%") is first
    assert first.unit == "%"
    assert builder.indicator(other, "Persentase layanan tepat waktu", page=1) is not first
    assert [i.id for i in builder.indicators_of(node)] == ["i1"]


def test_values_once_and_empty_ones_not_at_all(builder: Builder) -> None:
    indicator = builder.indicator(builder.node("sasaran", MUTU, page=1), "Persentase layanan", page=1)
    first = builder.value(indicator, "target", "2024", "85,0 %", page=1)
    assert first is not None and (first.value, first.unit) == (85.0, "%")
    assert indicator.unit == "%"
    assert builder.value(indicator, "target", "2024", "85%", page=2) is None
    assert builder.value(indicator, "target", "2025", "85%", page=1) is not None
    assert builder.value(indicator, "realisasi", "2024", "85%", page=1) is not None
    assert builder.value(indicator, "target", "2026", "-", page=1) is None
    assert len(builder.extraction.values) == 3


def test_budgets_in_rupiah_after_scale(builder: Builder) -> None:
    node = builder.node("program", MUTU, page=1)
    made = builder.budget(node, "pagu", "2024", "Rp 1.250", page=1, scale=1000)
    assert made is not None and made.amount == 1_250_000
    assert builder.budget(node, "pagu", "2024", "1.250", page=2, scale=1000) is None
    assert builder.budget(node, "pagu", "2024", "-", page=1) is None


def test_actions_and_totals(builder: Builder) -> None:
    indicator = builder.indicator(builder.node("sasaran", MUTU, page=1), "Persentase layanan", page=1)
    assert builder.action(indicator, "2024-Q1", "Menyusun jadwal", page=1) is not None
    assert builder.action(indicator, "2024-Q1", "menyusun  jadwal.", page=1) is None
    assert builder.action(indicator, "2024-Q1", " - ", page=1) is None
    builder.total("Jumlah", "pagu", "2024", "Rp 5.000.000", page=1)
    builder.total("Jumlah", "pagu", "2024", "-", page=1)
    assert [t.amount for t in builder.extraction.totals] == [5_000_000]


def test_a_link_to_itself_is_none(builder: Builder) -> None:
    node = builder.node("sasaran", MUTU, page=1)
    builder.link(node, node, "connector", 0.9, page=1)
    builder.link(node, builder.node("program", MUTU, page=1), "connector", 0.9, page=1)
    assert [(c.parent, c.child) for c in builder.extraction.candidates] == [("n1", "n2")]


def test_year_and_findings(builder: Builder) -> None:
    builder.finding("format", "Angka tidak terbaca", page=2)
    assert builder.year == "2024" and builder.extraction.findings[0].page == 2
    assert Builder(Document(file="a.pdf", sha256="0")).year is None
    assert builder.get(builder.node("misi", "Mewujudkan daya saing", page=1).id).level == "misi"


def test_a_word_behind_a_prefix_is_another_word() -> None:
    assert not same_text("Program Penyediaan Sarana Pertanian Rakyat Desa", "Program Penyediaan Prasarana Pertanian Rakyat Desa")
    assert same_text("Jumlah orang yang terpenuhi kebutuhannya", "Jumlah orang yang terpenuhinya kebutuhannya")


@pytest.mark.parametrize(
    "other",
    ["Menguatnya kualitas sanitasi permukiman di kecamatan", "Meningkatnya kapasitas sanitasi permukiman di kecamatan"],
)
def test_another_common_word_makes_two_texts_beside_each_other(builder: Builder, other: str) -> None:
    text = "Meningkatnya kualitas sanitasi permukiman di kecamatan"
    first = builder.node("sasaran", text, page=1)
    assert builder.node("sasaran", other, page=1) is not first
    assert builder.node("sasaran", text.replace("kualitas", "kwalitas"), page=1) is first
    assert same_text(text, other) and not same_text(text, other, siblings=True)


def test_two_official_names_are_two_however_alike() -> None:
    assert not same_text("Program Pengelolaan Kekayaan Budaya", "Program Pengelolaan Keragaman Budaya")
    assert same_text("Program Pengelolaan Kekayaan Budaya", "Program Pengelolaan Kekayan Budaya")


def test_rows_of_one_table_are_siblings_on_all_its_pages(builder: Builder) -> None:
    text, other = "Meningkatnya kualitas layanan kesehatan masyarakat", "Meningkatnya kapasitas layanan kesehatan masyarakat"
    first = builder.node("sasaran", text, page=1)
    assert builder.node("sasaran", other, page=2) is first
    assert builder.node("sasaran", other.replace("masyarakat", "bagi masyarakat"), page=2, beside=(1, 2)) is not first


def test_what_is_forgotten_takes_its_measures_along() -> None:
    builder = Builder(Document(file="a.pdf", sha256="0" * 64, pages=1))
    kept, gone = (builder.node("sasaran", f"Meningkatnya mutu {k}", page=1) for k in "ab")
    for node in (kept, gone):
        indicator = builder.indicator(node, "Nilai AKIP", page=1)
        builder.value(indicator, "target", "2024", "80", page=1)
        builder.action(indicator, "2024-Q1", "Rapat", page=1)
        builder.budget(node, "pagu", "2024", "Rp 1.000.000", page=1)
    builder.forget([gone.id])
    found = builder.extraction
    own = {i.id for i in found.indicators}
    assert [i.node for i in found.indicators] == [b.node for b in found.budgets] == [kept.id]
    assert {v.indicator for v in found.values} == {a.indicator for a in found.actions} == own
    again = builder.indicator(builder.node("sasaran", "Meningkatnya mutu c", page=1), "Nilai AKIP", page=1)
    assert again.id not in own
    assert builder.value(again, "target", "2024", "80", page=1) is not None
