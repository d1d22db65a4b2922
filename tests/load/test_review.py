"""A doubtful edge is loaded, marked and comes with the other parents that are possible."""

from __future__ import annotations

from sqlalchemy import Engine, select

from pipeline.extraction import CandidateLink, Extraction
from pipeline.load.documents import Reading, load_record
from pipeline.load.records import fetch_records
from pipeline.load.tables import METADATA
from pipeline.record import Document, Node
from pipeline.tree import decide


def test_a_doubtful_edge_is_loaded_with_its_alternatives(engine: Engine) -> None:
    nodes = [
        Node(id=key, level="program" if key == "c" else "sasaran", statement=text, page=1, bbox=(0, 0, 9, 9))
        for key, text in (("a", "Meningkatnya mutu"), ("b", "Menurunnya angka"), ("c", "Terkelolanya data"))
    ]
    links = [CandidateLink("a", "c", "span", 0.8), CandidateLink("b", "c", "span", 0.75)]
    record = decide(Extraction(Document(file="a.pdf", sha256="1" * 64), nodes=nodes, candidates=links))
    load_record(engine, record, Reading("/in/a.pdf", "1"))
    edge, node, finding = (METADATA.tables[name] for name in ("edge", "node", "finding"))
    with engine.connect() as connection:
        (row,) = connection.execute(select(edge).where(edge.c.review)).mappings()
        keys = {row.id: row.key for row in connection.execute(select(node.c.id, node.c.key))}
        (message,) = connection.execute(select(finding.c.message).where(finding.c.check == "doubtful_parent")).scalars()
    assert (keys[row["parent_id"]], keys[row["child_id"]], row["kind"]) == ("a", "c", "cascade")
    assert row["confidence"] < 0.7 and row["alternatives"] == ["b"]
    assert "Meningkatnya mutu" in message and "Menurunnya angka" in message
    (back,) = fetch_records(engine)
    assert back.edges == record.edges
