"""Positions whose titles tell their office."""

from __future__ import annotations

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.words.wording import link_positions
from pipeline.record import Document, Level


def linked(*positions: tuple[Level, str], statement: str | None = None) -> set[tuple[str, str]]:
    builder = Builder(Document(file="a.pdf", sha256="0"))
    for k, (level, holder) in enumerate(positions):
        builder.node(level, statement and f"{statement} {k}", None, page=1, holder=holder, scope=str(k))
    link_positions(builder)
    title = {n.id: n.holder or "" for n in builder.extraction.nodes}
    assert all(c.evidence == "wording" and 0.5 < c.weight < 1 for c in builder.extraction.candidates)
    return {(title[c.parent], title[c.child]) for c in builder.extraction.candidates}


HEADS: list[tuple[Level, str]] = [
    ("program", "Kepala Bidang Konsumsi dan Keanekaragaman Pangan"),
    ("program", "Kepala Bidang Distribusi Pangan"),
    ("program", "Kepala Bidang Penyuluhan Pertanian"),
]


@pytest.mark.parametrize(
    ("holder", "parent"),
    [
        ("Pengelola Data Konsumsi Pangan", HEADS[0][1]),
        ("Analis Distribusi Pangan", HEADS[1][1]),
        ("Pengadministrasi Penyuluhan", HEADS[2][1]),
    ],
)
def test_the_office_in_the_title_is_the_parent(holder: str, parent: str) -> None:
    assert linked(*HEADS, ("sub_kegiatan", holder)) == {(parent, holder)}


@pytest.mark.parametrize("holder", ["Pengadministrasi Keuangan", "Pengelola Pangan"])
def test_titles_that_fit_none_or_several_link_nothing(holder: str) -> None:
    assert linked(*HEADS, ("sub_kegiatan", holder)) == set()


def test_nodes_with_a_statement_are_left_to_lines_and_places() -> None:
    assert linked(*HEADS, ("sub_kegiatan", "Analis Distribusi Pangan"), statement="Tersedianya data") == set()


def test_nothing_above_links_nothing() -> None:
    assert linked(("program", "Kepala Bidang Distribusi Pangan")) == set()
    assert linked() == set()
