"""What is worded alike under two parents is two nodes where the money says so, one where it does not."""

from __future__ import annotations

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.restating import merge_restated
from pipeline.extraction import Extraction
from pipeline.record import Document

ALIKE = "Tersedianya sandang"


@pytest.fixture
def builder() -> Builder:
    return Builder(Document(file="a.pdf", sha256="0", year=2024))


def deck(builder: Builder, first: str, second: str, *, apart: bool = True) -> Extraction:
    """Pages 1 and 2 draw a sub kegiatan of one wording under two kegiatan (or one), pages 3 and 4 hold its cards with money."""
    program = builder.node("program", "Terlindunginya warga", page=9)
    parents = [
        builder.node("kegiatan", text, page=page) for page, text in ((1, "Terpenuhinya korban bencana"), (2, "Terbinanya lansia"))
    ]
    if not apart:
        parents = [parents[0], parents[0]]
    for page, parent in ((1, parents[0]), (2, parents[1]), (3, parents[0]), (4, parents[1])):
        parent = builder.node("kegiatan", parent.statement, page=page)
        node = builder.node("sub_kegiatan", ALIKE, page=page)
        builder.link(program, parent, "connector", 0.9, page=page)
        builder.link(parent, node, "connector", 0.9, page=page)
        if page > 2:
            indicator = builder.indicator(node, "Jumlah orang", page=page)
            builder.value(indicator, "target", "2024", f"{page}0 orang", page=page)
            builder.budget(node, "pagu", "2024", {3: first, 4: second}[page], page=page)
    merge_restated(builder.extraction)
    return builder.extraction


def test_other_money_under_another_parent_is_another_node(builder: Builder) -> None:
    x = deck(builder, "58.512.960", "15.750.000")
    nodes = [n for n in x.nodes if n.statement == ALIKE]
    assert [sorted(n.pages) for n in nodes] == [[1, 3], [2, 4]]
    assert [[b.text for b in x.budgets if b.node == n.id] for n in nodes] == [["58.512.960"], ["15.750.000"]]
    of = {n.id: [i.id for i in x.indicators if i.node == n.id] for n in nodes}
    assert [[v.text for v in x.values if v.indicator in of[n.id]] for n in nodes] == [["30 orang"], ["40 orang"]]
    above = {n.id: {c.parent for c in x.candidates if c.child == n.id} for n in nodes}
    assert all(len(parents) == 1 for parents in above.values()) and len(set.union(*above.values())) == 2


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [("58.512.960", "58.512.960", True), ("58.512.960", "-", True), ("58.512.960", "15.750.000", False)],
    ids=["the same money", "money once", "one parent"],
)
def test_it_is_one_node_where_money_or_parent_is_one(builder: Builder, first: str, second: str, apart: bool) -> None:
    x = deck(builder, first, second, apart=apart)
    assert [sorted(n.pages) for n in x.nodes if n.statement == ALIKE] == [[1, 2, 3, 4]]


def test_a_page_that_leaves_the_parent_out_goes_with_its_neighbours(builder: Builder) -> None:
    program = builder.node("program", "Terlindunginya warga", page=5)
    other = builder.node("sub_kegiatan", "Terlaksananya bimbingan fisik", page=5)
    kegiatan = builder.node("kegiatan", "Terbinanya lansia", page=2)
    builder.link(kegiatan, builder.node("sub_kegiatan", "Terlaksananya bimbingan fisik", page=2), "connector", 0.9, page=2)
    for node in (other, builder.node("sub_kegiatan", ALIKE, page=5)):
        builder.link(program, node, "span", 0.9, page=5)
    x = deck(builder, "58.512.960", "15.750.000")
    assert [sorted(n.pages) for n in x.nodes if n.statement == ALIKE] == [[1, 3], [2, 4, 5]]
