"""How much of the corpus' text PDFs is read from their scans: printed, scanned askew, saved as JPEG, read, held against gold.

    python -m benchmarks.scans [--count 30] [--seed 5] [--dpi 200] [PATTERN …]

Documents of at most three pages and A2, drawn by lot, each page leaning up to 0.9 degrees, with grain, specks and uneven light
(``scanned`` in ``corpus/makers/common.py``). Prints F1 per document, and for all of them together.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from random import Random

import pymupdf
from PIL import Image

from corpus.makers.common import image_pdf, scanned
from pipeline.evaluate import PARTS, Evaluation, Score, score
from pipeline.extract.document import Given
from pipeline.gold import load_gold
from pipeline.record import Record
from pipeline.sources import hints_beside
from pipeline.stations import understand

ROOT = Path(__file__).parents[1]
MOST_PAGES, MOST_SIDE = 3, 1700.0
"""Pages, and points of the longer side of a page, at most."""
MOST_LEAN = 0.9
"""Degrees that a page may lean."""
QUALITY = 60
"""Of the JPEG."""


def main() -> None:
    """Prints a row per document, then the figures of all."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--count", type=int, default=30, help="documents")
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--dpi", type=int, default=200)
    parser.add_argument("patterns", nargs="*", help="parts of file names; all documents of fitting size where none is given")
    given = parser.parse_args()
    found = sorted(path for path in (ROOT / "corpus").glob("*.pdf") if _fits(path, given.patterns))
    Random(given.seed).shuffle(found)
    read = Evaluation()
    print(f"{'':68}" + " ".join(f"{part[:7]:>7}" for part in PARTS))
    for path in found[: given.count]:
        read.documents.append(score(_read_scan(path, given.dpi, given.seed), load_gold(ROOT / "gold" / f"{path.stem}.gold.json")))
        print(f"{path.stem:68}" + _row(read.documents[-1].parts), flush=True)
    print(f"{'all':68}" + _row(read.totals("text")))


def _fits(path: Path, patterns: list[str]) -> bool:
    """Whether a document of the corpus has text of its own and few pages of no great size, and is wanted."""
    if any(word in path.stem for word in ("scan", "gambar")) or (patterns and not any(p in path.stem for p in patterns)):
        return False
    with pymupdf.open(path) as document:
        return document.page_count <= MOST_PAGES and all(max(p.rect.width, p.rect.height) < MOST_SIDE for p in document)


def _read_scan(path: Path, dpi: int, seed: int) -> Record:
    """The record of a document's scan, with what stands beside the document itself."""
    lot = Random(f"{seed} {path.stem}")
    with pymupdf.open(path) as document:
        maps = [page.get_pixmap(dpi=dpi, alpha=False) for page in document]
    sheets = [Image.frombytes("RGB", (m.width, m.height), m.samples) for m in maps]
    pages = [scanned(sheet, lot.uniform(-MOST_LEAN, MOST_LEAN), lot.randrange(10_000)) for sheet in sheets]
    with tempfile.TemporaryDirectory() as folder:
        out = image_pdf(pages, Path(folder) / path.name, dpi, QUALITY)
        return understand(out, given=Given(**hints_beside(path)))


def _row(scores: dict[str, Score]) -> str:
    """F1 of each part, a dash where it is neither in gold nor found."""
    counts = (scores[part] for part in PARTS)
    return " ".join(f"{each.f1:7.3f}" if each.found + each.gold else f"{'–':>7}" for each in counts)


if __name__ == "__main__":
    main()
