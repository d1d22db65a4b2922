"""The shipped corpus and its gold: every PDF has its entry and gold record, and gold says only what stands on the page."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from pipeline.gold import check_gold, load_gold
from pipeline.normalize.text import squeeze

ROOT = Path(__file__).resolve().parents[1]
CORPUS, GOLD = ROOT / "corpus", ROOT / "gold"
REAL = ROOT.parent / "shared" / "real"
MANIFEST = {e["file"]: e for e in json.loads((CORPUS / "manifest.json").read_text("utf-8"))["documents"]}


@pytest.mark.parametrize("pdf", sorted(p.name for p in CORPUS.glob("*.pdf")))
def test_every_pdf_has_its_entry_and_gold(pdf: str) -> None:
    entry = MANIFEST[pdf]
    digest = hashlib.sha256((CORPUS / pdf).read_bytes()).hexdigest()
    assert entry["sha256"] == digest
    assert entry["facts"] in ("published", "invented")
    gold = load_gold(GOLD / f"{Path(pdf).stem}.gold.json")
    assert gold.document.sha256 == digest
    assert gold.nodes


def test_the_manifest_names_no_file_that_is_not_there() -> None:
    assert {p.name for p in CORPUS.glob("*.pdf")} == set(MANIFEST)


def _page_texts(pdf: Path) -> dict[int, str]:
    import pymupdf

    with pymupdf.open(pdf) as document:
        return {page.number + 1: page.get_text() for page in document}


@pytest.mark.parametrize("path", sorted(GOLD.glob("*.gold.json")), ids=lambda p: p.stem[:40])
def test_corpus_gold_is_sound(path: Path) -> None:
    gold = load_gold(path)
    entry = MANIFEST[gold.document.file]
    if entry["text"] is False or "gambar" in path.stem or entry.get("tiled"):
        # Pictures have no text; of a sheet in tiles the page ends cut lines and words, and no page has them whole.
        assert check_gold(gold) == []
        return
    texts = _page_texts(CORPUS / gold.document.file)
    assert check_gold(gold, lambda number: squeeze(texts.get(number, ""))) == []


@pytest.mark.parametrize("path", sorted((GOLD / "real").glob("*.gold.json")), ids=lambda p: p.stem[:40])
def test_gold_of_published_documents_is_sound(path: Path) -> None:
    gold = load_gold(path)
    assert check_gold(gold) == []
    if not (REAL / gold.document.file).is_file():
        pytest.skip("the published PDFs are not beside this checkout (../shared/real)")
