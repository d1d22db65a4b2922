"""The workbench in a real browser: a steward finds a doubt, sees its place, corrects it; with and without JavaScript."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from pipeline.audit import audit_record
from pipeline.extract.read import sha256
from pipeline.load.database import open_database
from pipeline.load.documents import Reading, load_record
from pipeline.load.records import fetch_records
from pipeline.web.app import create_app
from tests import pdfs
from tests.load.test_tree_page import BROWSERS
from tests.review.readings import reading

START_SECONDS = 60


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """The address of a workbench over one document, and its database."""
    folder: Path = tmp_path_factory.mktemp("serve")
    url = f"sqlite:///{folder / 'test.db'}"
    pdf = pdfs.tree(folder / "a.pdf")
    record = reading()
    record.document.sha256 = sha256(pdf)
    engine = open_database(url)
    load_record(engine, audit_record(record), Reading(pdf.as_posix(), "1"))
    server = uvicorn.Server(uvicorn.Config(create_app(engine), port=0, log_level="error"))
    thread = threading.Thread(target=server.run)
    thread.start()
    for _ in range(START_SECONDS * 20):
        if server.started:
            break
        threading.Event().wait(0.05)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}", url
    server.should_exit = True
    thread.join()
    engine.dispose()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """A browser."""
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip("no Chromium on this machine")
    with api.sync_playwright() as play:
        browser = play.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(params=[True, False], ids=["script", "no script"])
def page(chromium: Any, address: tuple[str, str], request: pytest.FixtureRequest) -> Iterator[Any]:
    """A page that complains of nothing and asks nobody else."""
    context = chromium.new_context(java_script_enabled=request.param, viewport={"width": 1300, "height": 900})
    opened = context.new_page()
    complaints: list[str] = []
    asked: list[str] = []
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    opened.on("request", lambda one: asked.append(one.url))
    yield opened
    assert complaints == []
    assert [one for one in asked if not one.startswith(address[0])] == []
    context.close()


def test_a_steward_corrects_what_is_doubtful(page: Any, address: tuple[str, str]) -> None:
    root, url = address
    page.goto(root)
    page.click("text=Tinjau")
    before = page.locator("article.case").count()
    case = page.locator("article.case", has_text="Target 2024 dari Jumlah rumah tangga")
    assert "pengenalan huruf tidak yakin" in case.inner_text()
    mark, cut = case.locator("rect.mark").bounding_box(), case.locator("svg.sheet").bounding_box()
    assert cut["x"] <= mark["x"] and mark["x"] + mark["width"] <= cut["x"] + cut["width"] and mark["width"] > 20
    case.locator("input[name=text]").fill("77,25%")
    case.locator("text=Simpan perbaikan").click()
    assert "Tersimpan" in page.inner_text("[role=status]") and page.locator("article.case").count() == before - 1
    (record,) = fetch_records(open_database(url))
    assert [value.value for value in record.values if value.text == "77,25%"] == [77.25]
    page.click("[role=status] >> text=Keputusan")
    assert "77,25%" in page.inner_text("table")
    for _ in range(page.locator("tbody button").count()):
        page.locator("tbody button").first.click()
    (record,) = fetch_records(open_database(url))
    assert "77,25%" not in [value.text for value in record.values]


def test_a_page_lies_beside_its_fields(page: Any, address: tuple[str, str]) -> None:
    page.goto(f"{address[0]}/cari?teks=kesejahteraan")
    page.click(".hits .place >> nth=0")
    picture = page.locator(".paper image")
    assert picture.bounding_box()["width"] > 400 and page.locator("rect#kotak").count() == 1
    assert "Meningkatnya kesejahteraan masyarakat" in page.inner_text("li.marked >> nth=0")
    page.goto(f"{address[0]}/dokumen/1")
    assert page.locator(".tree li").count() == 8


def test_pages_are_usable_on_a_small_screen(page: Any, address: tuple[str, str]) -> None:
    page.set_viewport_size({"width": 400, "height": 800})
    for path in ("/", "/tinjau", "/keputusan", "/bandingkan", "/cari?teks=mutu", "/dokumen/1/halaman/1"):
        page.goto(address[0] + path)
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= 400, path
