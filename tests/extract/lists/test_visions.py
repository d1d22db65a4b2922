"""The visi that a report's text quotes."""

from __future__ import annotations

from collections.abc import Sequence

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


MISI = ("Meningkatkan mutu layanan", "Memperluas jangkauan layanan ke seluruh wilayah")
TUJUAN = ("Terjaminnya mutu layanan", "Terlayaninya warga di seluruh wilayah")


def told(visi: str, lead: str, items: Sequence[str], *, derived: bool = True) -> set[tuple[str | None, str | None]]:
    """The statements of parents and children that a text of visi, misi and tujuan gives to a report without any in its tables."""
    lines: list[Typed | str] = [Typed(f"{visi} \u201c{TEXT}\u201d", x=60), Typed(lead, x=60)]
    lines += [Typed(item, x=80) for item in items]
    if derived:
        lines += [Typed("Setiap misi diturunkan menjadi tujuan, yaitu sebagai berikut :", x=60)]
        lines += [Typed(f"{k}. {text};", x=80) for k, text in enumerate(TUJUAN, 1)]
    lines += [Typed("Dinas berkantor di ibu kota.", x=60)]
    builder = Builder(Document(file="a.pdf", sha256="0", type="lkjip", types=["lkjip"], pages=1))
    link_vision(typed(lines), builder)
    by_id = {n.id: n.statement for n in builder.extraction.nodes}
    return {(by_id[link.parent], by_id[link.child]) for link in builder.extraction.candidates}


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        ("Misi untuk mewujudkan visi tersebut adalah :", [f"1. {MISI[0]};", f"2. {MISI[1]}."]),
        (
            "Untuk itu dirumuskan dua misi sebagai berikut :",
            [f"1) {MISI[0]},", "2) Memperluas jangkauan layanan ke", "seluruh wilayah."],
        ),
        ("Dinas memiliki 2 (dua) misi, yaitu :", [f"Misi Pertama : {MISI[0]}; dan", f"Misi Kedua : {MISI[1]}."]),
    ],
)
@pytest.mark.parametrize("derived", [False, True])
def test_misi_and_tujuan_of_the_text_stand_below_its_visi(lead: str, items: list[str], derived: bool) -> None:
    tied = set(zip(MISI, TUJUAN, strict=True)) if derived else set()
    assert told("Visi Dinas Sosial Tahun 2021-2026 :", lead, items, derived=derived) == {*((TEXT, m) for m in MISI), *tied}


@pytest.mark.parametrize("visi", ["Visi Kabupaten Gowa yaitu", "Pemerintah Kabupaten Gowa telah menetapkan visi, yaitu"])
def test_the_visi_of_the_government_is_not_the_offices(visi: str) -> None:
    assert told(visi, "dengan misi sebagai berikut :", [f"1. {MISI[0]};", f"2. {MISI[1]}."]) == set()


def test_a_visi_alone_adds_nothing() -> None:
    assert told("Visi Dinas Sosial adalah", "Moto dinas :", ["1. Cepat;", "2. Tepat."], derived=False) == set()
