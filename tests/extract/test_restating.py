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
