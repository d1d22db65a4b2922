"""The visi that a report's text quotes."""

from __future__ import annotations

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.lists.visions import link_vision
from pipeline.record import Document
from tests.extract.typed import Typed, typed

TEXT = "Menjadi dinas yang melayani warga dengan cepat"


def linked(*pages: list[Typed | str]) -> list[str | None]:
    """The statements of the visi under which a known misi comes to stand."""
    builder = Builder(Document(file="a.pdf", sha256="0", type="lkjip", types=["lkjip"], pages=len(pages)))
    misi = builder.node("misi", "Meningkatkan mutu layanan", page=1)
    link_vision(typed(*pages), builder)
    parents = {link.parent for link in builder.extraction.candidates if link.child == misi.id}
    return [n.statement for n in builder.extraction.nodes if n.id in parents]


@pytest.mark.parametrize(
    "lines",
    [
        ["Visi Dinas Sosial Kabupaten Gowa adalah :", Typed(f"\u201c{TEXT}\u201d", gap=2)],
        [f'Adapun visi Dinas Sosial tahun 2021-2026 yaitu "{TEXT}".', "Untuk mewujudkannya ditetapkan misi."],
        [
            "Dinas Sosial mempunyai visi sebagai berikut:",
            Typed("\u201cMenjadi dinas yang melayani", gap=2),
            "warga dengan cepat.\u201d",
        ],
        [Typed("2.1.1 Visi", bold=True), Typed(f"\u201c{TEXT}\u201d", gap=2)],
    ],
)
def test_a_quoted_visi_stands_over_the_misi(lines: list[Typed | str]) -> None:
    assert linked(lines) == [TEXT]


@pytest.mark.parametrize(
    "lines",
    [
        ["Visi dan misi dinas disusun bersama."],
        [f"Moto dinas adalah \u201c{TEXT}\u201d."],
        [
            f"Visi Bupati adalah \u201c{TEXT}\u201d.",
            Typed("Visi dinas adalah \u201cMenjadi dinas yang lain sama sekali\u201d.", gap=3),
        ],
    ],
)
def test_text_that_quotes_no_visi_or_several_adds_none(lines: list[Typed | str]) -> None:
    assert linked(lines) == []
