"""A tree's statement and a list's name for which one position answers are one node, where that is told."""

from __future__ import annotations

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.restating import merge_restated
from pipeline.record import Document


@pytest.fixture
def builder() -> Builder:
    return Builder(Document(file="a.pdf", sha256="0", year=2024))


def add(builder: Builder, *nodes: tuple[str | None, str | None, str | None, int]) -> list[tuple[str | None, str | None]]:
    """Kegiatan as (statement, name, holder, page), and what they become."""
    for statement, name, holder, page in nodes:
        node = builder.node("kegiatan", statement, name, holder=holder, page=page, drawn=statement is not None)
        builder.budget(node, "pagu", "2024", f"Rp {page}.000", page=page)
    merge_restated(builder.extraction)
    return [(n.statement, n.name) for n in builder.extraction.nodes]


def test_one_position_joins_statement_and_name(builder: Builder) -> None:
    found = add(
        builder,
        ("Terlayaninya anak", None, "Kasi Anak", 1),
        ("Terlayaninya lansia", None, "Kasi Lansia", 1),
        (None, "Pelayanan Panti", "Kasi Anak", 2),
        (None, "Pelayanan Jompo", "KASI LANSIA", 2),
    )
    assert found == [("Terlayaninya anak", "Pelayanan Panti"), ("Terlayaninya lansia", "Pelayanan Jompo")]
    assert {b.node for b in builder.extraction.budgets} == {"n1", "n2"}


def test_as_many_of_either_kind_are_told_apart_by_their_words(builder: Builder) -> None:
    found = add(
        builder,
        ("Terlayaninya anak", None, "Kasi Anak", 1),
        ("Terlayaninya lanjut usia", None, "Kasi Anak", 1),
        (None, "Panti Lanjut Usia", "Kasi Anak", 2),
        (None, "Panti Anak", "Kasi Anak", 2),
    )
    assert found == [("Terlayaninya anak", "Panti Anak"), ("Terlayaninya lanjut usia", "Panti Lanjut Usia")]


@pytest.mark.parametrize(
    "second",
    [
        [(None, "Pelayanan Panti", "Kasi Lansia", 2)],
        [(None, "Pelayanan Panti", None, 2)],
        [(None, "Pelayanan Panti", "Kasi Anak", 1)],
        [(None, "Pelayanan Panti", "Kasi Anak", 2), (None, "Bantuan Usaha", "Kasi Anak", 2)],
        [("Terbantunya anak", "Bantuan Usaha", "Kasi Anak", 2)],
    ],
    ids=["another position", "no position", "the same page", "two names for one statement", "a statement of its own"],
)
def test_what_is_not_told_stays_apart(builder: Builder, second: list[tuple[str | None, str | None, str | None, int]]) -> None:
    assert len(add(builder, ("Terlayaninya anak", None, "Kasi Anak", 1), *second)) == 1 + len(second)


def siblings(builder: Builder, listed: list[str], cards: list[tuple[str, str]]) -> list[tuple[str | None, str | None]]:
    """Kegiatan of one program drawn on page 1 and described by cards on page 2, and what they become."""
    program = builder.node("program", "Terwujudnya akuntabilitas", page=1)
    for statement in listed:
        builder.link(program, builder.node("kegiatan", statement, page=1, drawn=True), "connector", 0.9, page=1)
    for statement, name in cards:
        builder.link(program, builder.node("kegiatan", statement, name, page=2), "row", 0.9, page=2)
    merge_restated(builder.extraction)
    return [(n.statement, n.name) for n in builder.extraction.nodes if n.level == "kegiatan"]


LISTED = ["Terpenuhinya laporan keuangan", "Terpenuhinya jasa kantor", "Terpenuhinya laporan kepegawaian tepat waktu"]
CARDS = [("Terpenuhinya laporan keuangan", "Administrasi Keuangan"), ("Terpenuhinya jasa kantor", "Penyediaan Jasa")]


def test_the_one_that_is_left_in_two_lists_of_siblings_is_the_same(builder: Builder) -> None:
    found = siblings(builder, LISTED, [*CARDS, ("Terwujudnya administrasi kepegawaian yang tepat waktu", "Kepegawaian")])
    assert found[2:] == [(LISTED[2], "Kepegawaian")]


@pytest.mark.parametrize(
    ("listed", "cards"),
    [
        (LISTED, [*CARDS, ("Terbangunnya gedung", "Pembangunan Gedung")]),
        (LISTED[1:], [*CARDS[1:], ("Terwujudnya administrasi kepegawaian yang tepat waktu", "Kepegawaian")]),
        (LISTED, [*CARDS, ("Terwujudnya administrasi kepegawaian", "Kepegawaian"), ("Terbinanya kepegawaian", "Pembinaan")]),
    ],
    ids=["nothing in common", "one sibling known", "two for one"],
)
def test_what_is_left_stays_apart(builder: Builder, listed: list[str], cards: list[tuple[str, str]]) -> None:
    assert len(siblings(builder, listed, cards)) == len({*listed, *(statement for statement, _ in cards)})


@pytest.mark.parametrize("tables", [[], [(1, 2)]])
def test_rows_of_one_table_restate_nothing(builder: Builder, tables: list[tuple[int, ...]]) -> None:
    goal = builder.node("tujuan", "Mewujudkan daerah maju", page=1)
    for page, text in ((1, "Meningkatnya mutu sarana olahraga desa"), (2, "Meningkatnya sarana olahraga desa wisata")):
        builder.link(goal, builder.node("sasaran", text, page=page), "column", 0.9, page=page)
    merge_restated(builder.extraction, tables)
    assert len(builder.extraction.nodes) == (3 if tables else 2)
