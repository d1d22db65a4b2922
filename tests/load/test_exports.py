"""Exports carry the whole database and can be read by others."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import networkx as nx
import pytest
from openpyxl import load_workbook
from pyarrow import parquet
from sqlalchemy import Engine

from pipeline.load.documents import Reading, load_record
from pipeline.load.exports import OWN, TABLES, export
from pipeline.load.tables import METADATA
from pipeline.load.workbook import write_workbook
from pipeline.record import Record
from tests.load.records import small_record


@pytest.fixture
def filled(engine: Engine) -> Engine:
    load_record(engine, small_record(nodes=3), Reading("/in/a.pdf", "1"))
    load_record(engine, small_record(sha256="b" * 64), Reading("/other/a.pdf", "1"))
    return engine


def test_every_table_is_exported() -> None:
    assert {*TABLES, *OWN} == set(METADATA.tables) and not {*TABLES} & {*OWN}


def test_csv(filled: Engine, tmp_path: Path) -> None:
    paths = export(filled, tmp_path / "out", "csv")
    assert {path.stem for path in paths} == set(TABLES)
    with (tmp_path / "out" / "node.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 5
    assert rows[0]["statement"] == "Meningkatnya mutu 1"
    assert json.loads(rows[0]["bbox"]) == [1.5, 2.0, 3.0, 4.25]


def test_parquet(filled: Engine, tmp_path: Path) -> None:
    paths = export(filled, tmp_path, "parquet")
    assert {path.stem for path in paths} == set(TABLES)
    nodes = parquet.read_table(tmp_path / "node.parquet").to_pylist()
    assert len(nodes) == 5 and nodes[0]["statement"] == "Meningkatnya mutu 1"
    assert nodes[0]["bbox"] == [1.5, 2.0, 3.0, 4.25] and nodes[0]["pages"] == [1, 2]
    assert [value["value"] for value in parquet.read_table(tmp_path / "value.parquet").to_pylist()] == [15.0] * 5
    document = parquet.read_table(tmp_path / "document.parquet")
    assert str(document.schema.field("loaded_at").type) == "timestamp[us, tz=UTC]"
    assert document.column("loaded_at").null_count == 0


def test_a_parquet_file_without_rows_has_its_columns(engine: Engine, tmp_path: Path) -> None:
    export(engine, tmp_path, "parquet")
    empty = parquet.read_table(tmp_path / "edge.parquet")
    assert empty.num_rows == 0 and str(empty.schema.field("evidence").type).startswith("list<")
    assert empty.schema.names == list(METADATA.tables["edge"].c.keys())


def test_xlsx(engine: Engine, tmp_path: Path) -> None:
    record = small_record(nodes=3)
    record.nodes[0].statement = "=SUM(A1) \x0b"
    load_record(engine, record, Reading("/in/a.pdf", "1"))
    (path,) = export(engine, tmp_path, "xlsx")
    workbook = load_workbook(path, read_only=True)
    assert workbook.sheetnames == list(TABLES)
    head, *rows = workbook["node"].iter_rows()
    row = dict(zip([cell.value for cell in head], rows[0], strict=False))
    assert len(rows) == 3
    assert row["statement"].value == "=SUM(A1)  " and row["statement"].data_type == "s"
    assert json.loads(row["bbox"].value) == [1.5, 2.0, 3.0, 4.25]


def test_a_long_table_goes_on_in_another_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.load.workbook.MOST_ROWS", 3)
    write_workbook([("value", ["id"], ({"id": number} for number in range(5)))], tmp_path / "a.xlsx")
    workbook = load_workbook(tmp_path / "a.xlsx", read_only=True)
    found = {name: [row[0] for row in workbook[name].iter_rows(values_only=True)] for name in workbook.sheetnames}
    assert found == {"value": ["id", 0, 1], "value 2": ["id", 2, 3], "value 3": ["id", 4]}


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
