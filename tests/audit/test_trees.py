"""The tree: orphans, branches that end early, skipped levels, repeated indicators."""

from __future__ import annotations

from typing import Any

from pipeline.record import Match, Record
from tests.audit.records import findings, record


def forest(programs: int = 4, **parts: Any) -> Record:
    """A sasaran with programs, each with a kegiatan and a sub kegiatan."""
    nodes: list[tuple[str, str, dict[str, Any]]] = [("s", "sasaran", {})]
    edges = []
    for k in range(programs):
        nodes += [(f"p{k}", "program", {}), (f"k{k}", "kegiatan", {}), (f"u{k}", "sub_kegiatan", {})]
        edges += [("s", f"p{k}"), (f"p{k}", f"k{k}"), (f"k{k}", f"u{k}")]
    return record(nodes=nodes, edges=edges, **parts)


def without(tree: Record, *children: str) -> Record:
    """The tree without the edges to these."""
    tree.edges = [edge for edge in tree.edges if edge.child not in children]
    return tree


def sure(node: str, code: str) -> Match:
    """A sure counterpart in the nomenclature."""
    return Match(node=node, raw="x", level="kegiatan", code=code, version="900", status="matched")


def cut(tree: Record, *gone: str) -> Record:
    """The tree without these nodes."""
    tree.nodes = [node for node in tree.nodes if node.id not in gone]
    tree.edges = [edge for edge in tree.edges if edge.child not in gone and edge.parent not in gone]
    return tree


def test_an_orphan_among_nodes_with_parents() -> None:
    assert not findings("orphan_node", forest())
    (finding,) = findings("orphan_node", without(forest(), "u1"))
    assert finding.message == "The sub_kegiatan “sub_kegiatan u1” serves nothing above it"
    assert (finding.page, finding.bbox) == (2, (1, 2, 3, 4))


def test_a_list_of_programs_beside_its_sasaran_is_the_document_s_form() -> None:
    assert not findings("orphan_node", without(forest(), "p0", "p1", "p2", "p3"))
    assert not findings("orphan_node", without(forest(2), "p0"))


def test_a_drawing_may_go_on_from_the_page_before() -> None:
    tree = without(forest(), "p1")
    for node in tree.nodes:
        node.page = 2 if node.id[1:] == "1" else 1
    assert not findings("orphan_node", tree)


def test_a_name_that_goes_on_elsewhere_does_not_end() -> None:
    tree = cut(forest(5), "u1")
    assert findings("branch_ends_early", tree)
    named = {node.id: node for node in tree.nodes}
    named["k1"].name = named["k0"].name
    assert not findings("branch_ends_early", tree)
    named["k1"].name = "kegiatan lain"
    tree.matches = [sure("k1", "1.06.02.2.03"), sure("u0", "1.06.02.2.03.0001")]
    assert not findings("branch_ends_early", tree)


def test_other_organisations_nodes_are_no_orphans() -> None:
    tree = without(forest(), "p1")
    assert findings("orphan_node", tree)
    tree.nodes[4].organisation = "Dinas Kesehatan"
    assert tree.nodes[4].id == "p1"
    assert not findings("orphan_node", tree)


def test_a_branch_that_ends_before_the_others() -> None:
    assert not findings("branch_ends_early", forest())
    found = findings("branch_ends_early", cut(forest(5), "u1", "k2", "u2"))
    assert [finding.message for finding in found] == [
        "Nothing serves the program “program p2”, as it does the others",
        "Nothing serves the kegiatan “kegiatan k1”, as it does the others",
    ]
    assert not findings("branch_ends_early", cut(forest(), "u0", "u1", "u2", "u3"))


def test_a_doubtful_tree_is_not_asked_for_its_ends() -> None:
    assert not findings("branch_ends_early", without(forest(5), "u1"))  # an orphan may belong there
    doubtful = cut(forest(5), "u1")
    doubtful.edges[0].review = True
    assert not findings("branch_ends_early", doubtful)


def test_a_level_that_is_skipped() -> None:
    tree = forest(5)
    edge = next(edge for edge in tree.edges if edge.child == "u2")
    edge.parent = "p2"
    assert not findings("level_skipped", tree)  # nobody knows whether it is a sub kegiatan at all
    tree.matches = [sure("u2", "1.06.02.2.03.0001")]
    (finding,) = findings("level_skipped", tree)
    assert (finding.expected, finding.found) == ("kegiatan", "program")
    edge.review = True
    assert not findings("level_skipped", tree)
    edge.review = False
    tree.matches.append(sure("k4", "1.06.02.2.03"))
    assert not findings("level_skipped", tree)  # its own kegiatan is there: the edge is doubtful


def test_an_indicator_that_is_merely_repeated_below() -> None:
    same = {"name": "Persentase PPKS yang mandiri"}
    indicators = [
        ("i", "s", same),
        ("j", "p0", {"name": "PERSENTASE PPKS MANDIRI"}),
        ("k", "k0", {"name": "Jumlah PPKS yang dilatih"}),
    ]
    (finding,) = findings("indicator_repeated_below", forest(indicators=indicators))
    assert finding.found == "PERSENTASE PPKS MANDIRI"
    other = forest(indicators=[("i", "s", same), ("j", "p0", {"name": "Persentase lansia yang mandiri"})])
    assert not findings("indicator_repeated_below", other)
