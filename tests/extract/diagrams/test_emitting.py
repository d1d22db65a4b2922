"""Boxes of one text that are several nodes."""

from __future__ import annotations

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.diagrams.drafts import DraftIndicator
from pipeline.extract.diagrams.emitting import emit, scopes_of
from pipeline.extract.diagrams.links import Link
from pipeline.record import Document
from tests.extract.drafts import draft, reading


@pytest.mark.parametrize(
    ("posts", "scopes"), [(("Kasi A", "Kasi B"), ["", "#1"]), (("Kasi A", "KASI A"), ["", ""]), ((None, None), ["", ""])]
)
def test_one_text_of_two_positions_is_two_nodes(posts: tuple[str | None, str | None], scopes: list[str]) -> None:
    drafts = [
        draft(k, 200 * k, 0, statement="Tersusunnya dokumen wilayah", level="kegiatan", holder=post)
        for k, post in enumerate(posts)
    ]
    assert [scopes_of(reading(drafts), [])[k] for k in range(2)] == scopes


@pytest.mark.parametrize(("money", "one"), [(("Rp 5.000.000", "Rp 5.000.000"), True), (("Rp 5.000.000", "Rp 7.000.000"), False)])
def test_a_program_drawn_twice_with_the_same_children_and_money_is_one_whatever_measures_it(
    money: tuple[str, str], one: bool
) -> None:
    drafts = []
    for k in range(2):
        measured = [[DraftIndicator(f"Jumlah {what} {k}", (0, 0, 1, 1))] for what in ("wilayah", "buku")]
        program = draft(2 * k, 200 * k, 0, statement=None, names=["Program Energi"], level="program", indicators=measured[0])
        program.budgets = [(money[k], program.bbox)]
        below = draft(2 * k + 1, 200 * k, 60, statement=None, names=["Niaga Migas"], level="kegiatan", indicators=measured[1])
        drafts += [program, below]
    scopes = scopes_of(reading(drafts), [Link(0, 1, "connector", 0.9), Link(2, 3, "connector", 0.9)])
    assert (scopes[0] == scopes[2], scopes[1] == scopes[3]) == (one, one)


@pytest.mark.parametrize(
    ("code", "kept"), [("5.03.02.2.01", True), ("X.XX.01.2.01", True), ("1.02.02", True), ("53.10", True), ("2.1.1", False)]
)
def test_codes_of_the_nomenclature_are_kept_and_numbers_within_the_drawing_are_not(code: str, kept: bool) -> None:
    drawn = draft(0, 0, 0, statement=None, names=["Penyediaan Layanan"], level="kegiatan")
    drawn.code = code
    assert emit(drawn, Builder(Document(file="a.pdf", sha256="0", year=2024)), "").code == (code if kept else None)
