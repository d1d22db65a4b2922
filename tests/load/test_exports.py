"""Exports carry the whole database and can be read by others."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import networkx as nx
import pytest
from sqlalchemy import Engine

from pipeline.load.documents import Reading, load_record
from pipeline.load.exports import TABLES, export
from pipeline.load.tables import METADATA
from pipeline.record import Record
from tests.load.records import small_record


@pytest.fixture
def filled(engine: Engine) -> Engine:
    load_record(engine, small_record(nodes=3), Reading("/in/a.pdf", "1"))
    load_record(engine, small_record(sha256="b" * 64), Reading("/other/a.pdf", "1"))
    return engine


def test_every_table_is_exported() -> None:
    assert set(TABLES) == set(METADATA.tables)


def test_csv(filled: Engine, tmp_path: Path) -> None:
    paths = export(filled, tmp_path / "out", "csv")
    assert {path.stem for path in paths} == set(TABLES)
    with (tmp_path / "out" / "node.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 5
    assert rows[0]["statement"] == "Meningkatnya mutu 1"
    assert json.loads(rows[0]["bbox"]) == [1.5, 2.0, 3.0, 4.25]


def test_jsonl(filled: Engine, tmp_path: Path) -> None:
    export(filled, tmp_path, "jsonl")
    values = [json.loads(line) for line in (tmp_path / "value.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [value["value"] for value in values] == [15.0] * 5
    records = (tmp_path / "records.jsonl").read_text(encoding="utf-8").splitlines()
    assert Record.model_validate_json(records[0]) == small_record(nodes=3)


def test_graphml(filled: Engine, tmp_path: Path) -> None:
    paths = export(filled, tmp_path, "graphml")
    assert len(set(paths)) == 2  # two documents of one file name do not overwrite each other
    graph = nx.read_graphml(paths[0])
    assert set(graph.edges) == {("n1", "n2"), ("n2", "n3")}
    assert graph.nodes["n1"]["level"] == "program"
    assert (graph.nodes["n1"]["label"], graph.nodes["n1"]["pages"]) == ("Meningkatnya mutu 1", "1; 2")
    assert graph.edges["n2", "n3"]["confidence"] == 0.9 and graph.edges["n2", "n3"]["alternatives"] == "n1"


def test_graphml_takes_any_text(engine: Engine, tmp_path: Path) -> None:
    record = small_record()
    record.nodes[0].statement = 'Mutu \x0b<a> & "b" ]]> \ufffe'
    load_record(engine, record, Reading("/in/a.pdf", "1"))
    (path,) = export(engine, tmp_path, "graphml")
    assert nx.read_graphml(path).nodes["n1"]["statement"].split() == ["Mutu", "<a>", "&", '"b"', "]]>"]


def test_html(filled: Engine, tmp_path: Path) -> None:
    paths = export(filled, tmp_path, "html")
    assert len(set(paths)) == 2 and all(path.read_text("utf-8").startswith("<!doctype html>") for path in paths)


def test_an_unknown_format_is_refused(filled: Engine, tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        export(filled, tmp_path, "doc")
