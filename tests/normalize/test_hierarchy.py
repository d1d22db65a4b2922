"""What the nomenclature says of parents: by names, by printed codes, over missing tiers."""

from __future__ import annotations

from pipeline.extraction import Extraction
from pipeline.normalize.hierarchy import DIRECT, REPEATED, SKIPPING, hierarchy_links
from pipeline.normalize.nomenclature import shipped
from pipeline.record import Document, Level, Node


def branch() -> tuple[str, str, str, str]:
    """Names of a program, its kegiatan, a sub kegiatan of that, and a sub kegiatan of another program; all of one version."""
    listed = shipped()
    by_name: dict[str, set[str]] = {}
    for entry in listed.entries:
        by_name.setdefault(entry.name, set()).add(entry.code)
    unique = [e for e in listed.by_level("sub_kegiatan", listed.versions[1]) if len(by_name[e.name]) == 1]
    first = unique[0]
    kegiatan = listed.by_code(first.parent_code or "", first.version)[0]
    program = listed.by_code(kegiatan.parent_code or "", first.version)[0]
    stranger = next(e for e in unique if not e.code.startswith(program.code))
    return program.name, kegiatan.name, first.name, stranger.name


def links(*named: tuple[Level, str | None, str | None], year: int = 2024) -> dict[tuple[str, str], float]:
    nodes = [Node(id=f"n{k}", level=level, name=name, code=code) for k, (level, name, code) in enumerate(named)]
    found = hierarchy_links(Extraction(Document(file="a.pdf", sha256="", year=year), nodes=nodes))
    assert all(link.evidence == "hierarchy" for link in found)
    return {(link.parent, link.child): link.weight for link in found}


def test_names_without_codes_find_their_parents() -> None:
    program, kegiatan, sub, stranger = branch()
    found = links(
        ("program", program, None), ("kegiatan", kegiatan, None), ("sub_kegiatan", sub, None), ("sub_kegiatan", stranger, None)
    )
    assert found == {("n0", "n1"): DIRECT, ("n1", "n2"): DIRECT}


def test_where_the_kegiatan_is_not_named_its_program_is_told() -> None:
    program, _, sub, _ = branch()
    assert links(("program", program, None), ("sub_kegiatan", sub, None)) == {("n0", "n1"): SKIPPING}


def test_of_several_nodes_with_the_code_each_is_told_weakly() -> None:
    program, kegiatan, *_ = branch()
    found = links(("program", program, None), ("program", program, None), ("kegiatan", kegiatan, None))
    assert found == {("n0", "n2"): REPEATED, ("n1", "n2"): REPEATED}


def test_printed_codes_tell_without_any_known_name() -> None:
    found = links(
        ("kegiatan", "Hal ini", "1.06.04.2.01"),
        ("sub_kegiatan", "Hal itu", "1.06.04.2.01.0003"),
        ("sub_kegiatan", "Lain", "1.06.05.2.01.0003"),
    )
    assert found == {("n0", "n1"): DIRECT}


def test_a_printed_code_of_another_level_tells_nothing() -> None:
    assert links(("program", "Hal ini", "1.06.04"), ("sub_kegiatan", "Hal itu", "1.06.04.2.01")) == {}


def test_before_the_nomenclature_names_tell_nothing() -> None:
    program, kegiatan, *_ = branch()
    assert links(("program", program, None), ("kegiatan", kegiatan, None), year=2017) == {}
