"""The whole way on both engines: a PDF is ingested, corrected in the workbench, ingested again with --force: still corrected."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from pipeline.load.database import open_database
from pipeline.load.records import fetch_records
from pipeline.record import Record
from pipeline.sources import find_sources
from pipeline.web.app import create_app
from tests import pdfs

pytestmark = pytest.mark.usefixtures("prefect_server")
MISREAD, RIGHT = "Terwujudnya rehabilitasi sosial yang layak", "Terwujudnya rehabilitasi sosial yang layak bagi semua"


def stored(url: str) -> Record:
    (record,) = fetch_records(open_database(url))
    return record


def test_a_correction_outlives_a_forced_ingest(url: str, tmp_path: Path) -> None:
    import flows

    pdf = pdfs.tree(tmp_path / "a.pdf")
    sources = find_sources([pdf])
    assert [outcome.state for outcome in flows.ingest(sources, flows.Order(url)).outcomes] == ["loaded"]
    before = stored(url)
    node = next(node for node in before.nodes if node.statement == MISREAD)
    engine = open_database(url)
    with TestClient(create_app(engine), base_url="http://127.0.0.1") as browser:
        page = browser.get("/dokumen/1/halaman/1").text
        items = re.findall(r"<li data-item.*?</li>", page, re.DOTALL)
        path = re.findall(r"/dokumen/1/butir/\w+", next(item for item in items if f"{MISREAD}</a>" in item))[0]
        token = re.findall(r'name="token" value="(\w+)"', browser.get(path).text)[0]
        fields = {"token": token, "statement": RIGHT, "level": "kegiatan", "aksi": "simpan", "oleh": "Bappeda"}
        assert browser.post(path, data=fields, follow_redirects=False).status_code == 303
    for force in (True, False, True):
        flows.ingest(sources, flows.Order(url, force=force))
        after = stored(url)
        (fixed,) = (found for found in after.nodes if found.id == node.id)
        assert (fixed.statement, fixed.level) == (RIGHT, "kegiatan")
        assert [found for found in after.nodes if found != fixed] == [found for found in before.nodes if found != node]
        assert after.edges == before.edges
    engine.dispose()
