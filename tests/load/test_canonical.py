"""Canonical indicators in the database: one across documents, under an id that stays, corrected by stewards."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, select

from pipeline.load.canonical import fetch_canonical, join_indicators
from pipeline.load.documents import Reading, load_record
from pipeline.load.indicator_decisions import NoSuchIndicator, decide_apart, decide_one, decide_two
from pipeline.load.tables import METADATA
from pipeline.record import Record
from tests.load.records import small_record


def office(letter: str, *names: str, unit: str | None = "%") -> Record:
    """A document with these indicators, one of each node."""
    record = small_record(f"{letter}.pdf", letter * 64, nodes=len(names), organisation=f"Dinas {letter}")
    for indicator, name in zip(record.indicators, names, strict=True):
        indicator.name, indicator.unit = name, unit
    return record


def load(engine: Engine, record: Record) -> None:
    load_record(engine, record, Reading(f"/in/{record.document.file}", "1"))


def links(engine: Engine) -> dict[tuple[str, str], int]:
    """The canonical id of each indicator, by document and printed name."""
    tables = METADATA.tables
    indicator, node, document = tables["indicator"], tables["node"], tables["document"]
    query = (
        select(document.c.file, indicator.c.name, indicator.c.canonical_id)
        .join_from(indicator, node, indicator.c.node_id == node.c.id)
        .join(document, node.c.document_id == document.c.id)
    )
    with engine.connect() as connection:
        return {(row.file, row.name): row.canonical_id for row in connection.execute(query)}


@pytest.fixture
def joined(engine: Engine) -> Engine:
    load(engine, office("a", "Persentase PPKS yang mandiri", "Persentase jalan mantap"))
    load(engine, office("b", "PERSENTASE PMKS MANDIRI", "Persentase ruas jalan kondisi baik"))
    join_indicators(engine)
    return engine


def test_one_indicator_of_two_documents_has_one_id(joined: Engine) -> None:
    found = links(joined)
    assert found[("a.pdf", "Persentase PPKS yang mandiri")] == found[("b.pdf", "PERSENTASE PMKS MANDIRI")]
    assert found[("a.pdf", "Persentase jalan mantap")] != found[("b.pdf", "Persentase ruas jalan kondisi baik")]
    rows = fetch_canonical(joined, "mandiri")
    assert [(row["name"], row["unit"], row["documents"], row["regions"]) for row in rows] == [
        ("Persentase PPKS yang mandiri", "%", 2, 1)
    ]


def test_ids_stay_when_documents_are_read_again_or_come_and_go(joined: Engine) -> None:
    before = links(joined)
    load(joined, office("c", "Persentase PPKS mandiri"))
    load(joined, office("a", "Persentase PPKS yang mandiri", "Persentase jalan mantap"))
    join_indicators(joined)
    after = links(joined)
    assert {key: after[key] for key in before} == before
    assert after[("c.pdf", "Persentase PPKS mandiri")] == before[("a.pdf", "Persentase PPKS yang mandiri")]
    load(joined, office("a", "Jumlah taman"))
    join_indicators(joined)
    load(joined, office("a", "Persentase PPKS yang mandiri", "Persentase jalan mantap"))
    join_indicators(joined)
    assert {key: links(joined)[key] for key in before} == before


def test_new_content_of_a_file_finds_its_indicators_again(engine: Engine) -> None:
    load(engine, office("a", "Persentase jalan mantap"))
    join_indicators(engine)
    before = links(engine)
    corrected = office("a", "Persentase jalan mantap")
    corrected.document.sha256 = "f" * 64
    load(engine, corrected)
    join_indicators(engine)
    assert links(engine) == before


def test_joining_twice_changes_nothing(joined: Engine) -> None:
    before = links(joined), fetch_canonical(joined)
    assert join_indicators(joined) == 3
    assert (links(joined), fetch_canonical(joined)) == before


def test_a_steward_s_join_holds_for_later_documents_and_survives(joined: Engine) -> None:
    found = links(joined)
    one, other = found[("a.pdf", "Persentase jalan mantap")], found[("b.pdf", "Persentase ruas jalan kondisi baik")]
    decide_one(joined, [one, other], "Bappeda")
    load(joined, office("b", "PERSENTASE PMKS MANDIRI", "Persentase ruas jalan kondisi baik"))
    load(joined, office("c", "Persentase Ruas Jalan Kondisi Baik"))
    join_indicators(joined)
    assert len({canonical for (_, name), canonical in links(joined).items() if "jalan" in name.lower()}) == 1


def test_a_steward_s_part_holds_and_the_later_decision_counts(engine: Engine) -> None:
    name, longer = "Persentase PPKS yang mandiri", "Persentase PPKS yang mandiri sesuai standar"
    load(engine, office("a", name))
    load(engine, office("b", longer))
    join_indicators(engine)
    (canonical,) = set(links(engine).values())
    decide_two(engine, canonical, longer.upper(), "Bappeda")
    load(engine, office("c", longer))
    join_indicators(engine)
    parted = links(engine)
    assert parted[("a.pdf", name)] == canonical
    assert parted[("b.pdf", longer)] == parted[("c.pdf", longer)] != canonical
    decide_one(engine, [canonical, parted[("b.pdf", longer)]], "Bappeda")
    join_indicators(engine)
    assert len(set(links(engine).values())) == 1


def test_spellings_of_one_name_cannot_be_parted(joined: Engine) -> None:
    with pytest.raises(NoSuchIndicator, match="however it is spelt"):
        decide_two(joined, links(joined)[("b.pdf", "PERSENTASE PMKS MANDIRI")], "PERSENTASE PMKS MANDIRI", "x")


def test_equal_names_are_parted_by_document_and_survive(joined: Engine) -> None:
    """What one office calls so is another thing; it stays one when its document is read again, and can be joined again."""
    before = links(joined)
    one, other = ("a.pdf", "Persentase PPKS yang mandiri"), ("b.pdf", "PERSENTASE PMKS MANDIRI")
    assert decide_apart(joined, before[one], "b.pdf", None, "bappeda") == 1
    join_indicators(joined)
    parted = links(joined)
    assert parted[one] == before[one] != parted[other]
    load(joined, office("b", "PERSENTASE PMKS MANDIRI", "Persentase ruas jalan kondisi baik"))
    load(joined, office("c", "Persentase PPKS mandiri"))
    join_indicators(joined)
    again = links(joined)
    assert (again[one], again[other]) == (parted[one], parted[other])
    assert again["c.pdf", "Persentase PPKS mandiri"] == again[one], "a new document is as it was"
    decide_one(joined, [again[one], again[other]], "bappeda")
    join_indicators(joined)
    assert links(joined)[one] == links(joined)[other]


def test_equal_names_of_one_document_are_parted_by_their_nodes(engine: Engine) -> None:
    record = office("b", "Jumlah balita yang dilayani puskesmas", "Persentase jalan mantap")
    record.nodes[0].statement = "Meningkatnya gizi"
    load(engine, office("a", "Jumlah balita yang dilayani puskesmas"))
    load(engine, record)
    join_indicators(engine)
    found = links(engine)["b.pdf", "Jumlah balita yang dilayani puskesmas"]
    with pytest.raises(NoSuchIndicator, match="under “jalan”"):
        decide_apart(engine, found, "b.pdf", "jalan", "x")
    assert decide_apart(engine, found, "b" * 12, "GIZI", "x") == 1
    join_indicators(engine)
    assert len(set(links(engine).values())) == 3


def test_a_document_that_has_all_members_parts_nothing(joined: Engine) -> None:
    alone = links(joined)["a.pdf", "Persentase jalan mantap"]
    with pytest.raises(NoSuchIndicator, match="all members"):
        decide_apart(joined, alone, "a.pdf", None, "x")


def test_what_is_not_there_cannot_be_decided(joined: Engine) -> None:
    with pytest.raises(NoSuchIndicator, match="999"):
        decide_one(joined, [1, 999], "x")
    with pytest.raises(NoSuchIndicator, match="Jumlah desa"):
        decide_two(joined, 1, "Jumlah desa", "x")


def test_nothing_to_join(engine: Engine) -> None:
    assert join_indicators(engine) == 0
    assert fetch_canonical(engine) == []
