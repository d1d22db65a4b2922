"""What is compared, out of the database: matches of nodes of one and of several names, provinces, findings."""

from __future__ import annotations

from sqlalchemy import Engine

from pipeline.load.comparison import fetch_corpus
from pipeline.load.documents import Reading, load_record
from pipeline.record import Match
from tests.load.records import small_record


def _match(raw: str, code: str | None, status: str) -> Match:
    return Match.model_validate({"node": "n1", "raw": raw, "level": "program", "code": code, "name": raw, "status": status})


def test_a_node_of_several_names_is_none_of_them(engine: Engine) -> None:
    """Its money is that of all of them: to hang it on one would be wrong."""
    record = small_record(nodes=1, region="Kabupaten Gowa")
    record.matches = [_match("Program A", "1.06.02", "matched"), _match("Program B", "1.06.04", "matched")]
    load_record(engine, record, Reading("a.pdf", "1"))
    corpus = fetch_corpus(engine)
    (node,) = corpus.nodes
    assert (node.code, node.official, node.codes, node.status) == (None, None, ("1.06.02", "1.06.04"), "matched")
    assert corpus.documents[0].province == "Sulawesi Selatan"
    assert len(corpus.findings) == len(record.findings)


def test_a_node_of_one_name_is_what_it_surely_means(engine: Engine) -> None:
    record = small_record(nodes=1)
    record.matches = [_match("Program A", "1.06.02", "matched")]
    load_record(engine, record, Reading("a.pdf", "1"))
    (node,) = fetch_corpus(engine).nodes
    assert (node.code, node.official, node.codes) == ("1.06.02", "Program A", ("1.06.02",))


def test_one_doubtful_name_of_two_makes_a_node_doubtful(engine: Engine) -> None:
    record = small_record(nodes=1)
    record.matches = [_match("Program A", "1.06.02", "matched"), _match("Program B", None, "none")]
    load_record(engine, record, Reading("a.pdf", "1"))
    (node,) = fetch_corpus(engine).nodes
    assert (node.status, node.codes) == ("review", ("1.06.02",))
