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


SECRETARY: tuple[Level, str] = ("program", "Sekretaris")


@pytest.mark.parametrize("holder", ["Kasubag Perencanaan", "Kepala Sub Bagian Umum dan Kepegawaian", "KASUBBAG KEUANGAN"])
def test_sub_bagian_are_the_secretarys(holder: str) -> None:
    assert linked(*HEADS, SECRETARY, ("sub_kegiatan", holder)) == {("Sekretaris", holder)}


@pytest.mark.parametrize("holder", ["Kasubag Tata Usaha UPTD Balai Benih", "Kepala Seksi Benih"])
def test_heads_in_branches_and_of_seksi_are_not(holder: str) -> None:
    assert linked(*HEADS, SECRETARY, ("sub_kegiatan", holder)) == set()


def test_sub_bagian_of_an_office_with_bagian_are_not() -> None:
    heads: list[tuple[Level, str]] = [SECRETARY, ("program", "Kepala Bagian Umum")]
    assert linked(*heads, ("sub_kegiatan", "Kasubag Rumah Tangga")) == set()


def test_small_words_tell_no_office() -> None:
    heads: list[tuple[Level, str]] = [("program", "Irban Ekonomi dan Sosial"), ("program", "Irban Kesra")]
    assert linked(*heads, ("sub_kegiatan", "Pengelola Data dan Laporan")) == set()


def test_the_words_of_the_office_tell_no_place() -> None:
    builder = Builder(Document(file="a.pdf", sha256="0", organisation="Dinas Sumber Daya Air"))
    for level, holder in (
        ("program", "Kepala Balai Sumber Daya Air"),
        ("program", "Kepala Bidang Irigasi"),
        ("sub_kegiatan", "Kasi Sumber Daya Air"),
    ):
        builder.node(level, None, None, page=1, holder=holder, scope=holder)  # type: ignore[arg-type]
    link_positions(builder)
    assert not builder.extraction.candidates


def test_a_cell_that_spans_a_position_tells_more_than_its_words() -> None:
    builder = Builder(Document(file="a.pdf", sha256="0"))
    one = builder.node("program", None, None, page=1, holder="Kepala Bidang Irigasi", scope="1")
    builder.node("program", None, None, page=1, holder="Kepala Balai Informasi", scope="2")
    child = builder.node("sub_kegiatan", None, None, page=1, holder="Kasi Informasi", scope="3")
    builder.link(one, child, "span", 0.85, page=1)
    link_positions(builder)
    assert [c.evidence for c in builder.extraction.candidates] == ["span"]
