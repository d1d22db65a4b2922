"""The tree as a page: whole in itself, safe with any text, and usable in a real browser with hundreds of nodes."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from pipeline.load.tree_page import EVIDENCE_NAMES, LEVEL_NAMES, tree_page
from pipeline.record import LEVELS, Document, Edge, Node, Record
from tests.load.records import small_record

BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def data_of(page: str) -> Any:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert found
    return json.loads(found[1])


def big_record(families: int = 25, children: int = 20) -> Record:
    """A root over families of children: 1 + 25 + 500 nodes; the last child's parent is doubtful, one child has another parent."""
    nodes = [Node(id="n0", level="sasaran", statement="Meningkatnya pelayanan", page=1, pages=[1])]
    edges: list[Edge] = []
    for f in range(families):
        nodes.append(Node(id=f"f{f}", level="program", statement=f"Terkelolanya urusan {f}", page=2, pages=[2, 3]))
        edges.append(Edge(parent="n0", child=f"f{f}", confidence=0.95, evidence=["connector"]))
        for c in range(children):
            nodes.append(
                Node(id=f"c{f}-{c}", level="kegiatan", statement=f"Tersedianya layanan {f} nomor {c}", page=3, pages=[3])
            )
            edges.append(Edge(parent=f"f{f}", child=f"c{f}-{c}", confidence=0.93, evidence=["span"]))
    edges[-1].confidence, edges[-1].review, edges[-1].alternatives = 0.41, True, ["f3"]
    edges.append(Edge(parent="f0", child="c1-0", kind="also", confidence=0.8, evidence=["code"]))
    document = Document(
        file="pohon kinerja.pdf", sha256="0", type="pohon_kinerja", organisation="Dinas Percontohan", year=2024, pages=3
    )
    return Record(document=document, nodes=nodes, edges=edges)


def test_the_page_needs_nothing_else() -> None:
    page = tree_page(small_record())
    assert not re.search(r"(?:src|href)\s*=\s*[\"']?(?:https?:)?//|@import|url\(", page)
    assert "default-src 'none'" in page


def test_everything_of_the_record_is_there() -> None:
    data = data_of(tree_page(small_record(nodes=3)))
    assert [n["id"] for n in data["nodes"]] == ["n1", "n2", "n3"]
    assert data["nodes"][0]["indicators"] == [{"name": "Persentase 1", "values": ["target 2024 15%"]}]
    assert (data["nodes"][0]["budgets"], data["nodes"][0]["pages"]) == (["pagu 2024 Rp1.000"], [1, 2])
    assert data["edges"][0]["confidence"] == 0.9 and data["edges"][0]["alternatives"] == ["n1"]


@pytest.mark.parametrize("text", ["</script><b>x", "<!-- @DATA@ <script>", "\u2028 \\ \" '", "@SCRIPT@"])
def test_no_text_breaks_out(text: str) -> None:
    record = small_record()
    record.nodes[0].statement = record.document.organisation = text
    page = tree_page(record)
    assert data_of(page)["nodes"][0]["statement"] == text
    assert page.count("<script") == 2 and page.count("</script>") == 2
    assert "<b>" not in page


def test_every_level_and_kind_of_evidence_has_an_indonesian_name() -> None:
    from pipeline.belief import fitted

    assert set(LEVEL_NAMES) == set(LEVELS)
    assert set(fitted().kinds) <= set(EVIDENCE_NAMES)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A browser page on the big record, with what it complains of and asks the network for."""
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    browser = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if browser is None:
        pytest.skip("no Chromium on this machine")
    path = tmp_path_factory.mktemp("page") / "tree.html"
    path.write_text(tree_page(big_record()), encoding="utf-8")
    with api.sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        opened = chromium.new_page(viewport={"width": 1280, "height": 800})
        opened.complaints, opened.asked = [], []
        opened.on("pageerror", lambda error: opened.complaints.append(str(error)))
        opened.on("console", lambda said: opened.complaints.append(said.text) if said.type == "error" else None)
        opened.on("request", lambda request: opened.asked.append(request.url))
        opened.goto(path.as_uri())
        yield opened
        assert opened.complaints == []
        assert [url for url in opened.asked if not url.startswith("file:")] == []
        chromium.close()


def shown(page: Any) -> int:
    return int(page.locator(".node").count())


def test_at_first_as_much_is_open_as_can_be_taken_in(page: Any) -> None:
    assert shown(page) == 26
    assert "526 simpul" in page.inner_text("#source") and "Dinas Percontohan" in page.inner_text("h1")
    assert page.get_attribute("html", "lang") == "id"


def test_nodes_show_their_page_and_how_sure_their_parent_is(page: Any) -> None:
    text = page.inner_text('[data-id="f0"]')
    assert "hlm. 2, 3" in text and "yakin 95%" in text and "PROGRAM" in text.upper()


def test_a_branch_opens_and_closes(page: Any) -> None:
    page.click('[data-id="f0"] .fold')
    assert shown(page) == 46 and page.get_attribute('[data-id="f0"]', "aria-expanded") == "true"
    page.click('[data-id="f0"] .fold')
    assert shown(page) == 26


def test_all_nodes_open_at_once_without_one_over_another(page: Any) -> None:
    from time import perf_counter

    start = perf_counter()
    page.click("#open")
    assert shown(page) == 526 and perf_counter() - start < 5
    boxes = page.eval_on_selector_all(".node", "all => all.map(e => [e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight])")
    columns: dict[int, list[tuple[int, int]]] = {}
    for x, y, _, h in boxes:
        columns.setdefault(x, []).append((y, y + h))
    assert len(columns) == 3
    for column in columns.values():
        column.sort()
        assert all(a[1] <= b[0] for a, b in pairwise(column))
    assert page.locator("#lines path").count() == 526  # 525 of the tree, one to a further parent
    page.click("#close")
    assert shown(page) == 1


def test_search_finds_and_opens(page: Any) -> None:
    page.fill("#search", "layanan 24 nomor 18")
    assert page.inner_text("#found") == "1 cocok"
    assert page.locator('.node.hit[data-id="c24-18"]').count() == 1
    page.fill("#search", "")


def test_what_is_doubtful_is_marked_and_its_alternatives_lead_on(page: Any) -> None:
    assert "(1)" in page.inner_text("#next")
    page.click("#next")
    doubtful = page.locator('[data-id="c24-19"]')
    assert "review" in doubtful.get_attribute("class") and "tinjau: 41%" in doubtful.inner_text()
    detail = page.inner_text("#detail")
    assert "perlu ditinjau" in detail and "41%" in detail and "rentang sel" in detail
    page.click("#detail button.link >> text=Terkelolanya urusan 3")
    assert "Terkelolanya urusan 3" in page.inner_text("#detail h2")


def test_the_source_is_cited_and_leads_to_the_page(page: Any) -> None:
    page.fill("#search", "urusan 0")
    page.press("#search", "Enter")
    assert page.get_attribute("#detail a >> nth=1", "href") == "pohon%20kinerja.pdf#page=3"
    page.fill("#search", "")


def test_the_keyboard_walks_the_tree(page: Any) -> None:
    page.click("#close")
    page.focus('[data-id="n0"]')
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.dataset.id") == "f0"
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.dataset.id") == "f1"
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.dataset.id") == "n0"
