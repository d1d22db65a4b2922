"""Share of made-up drawings that come back as drawn where a page holds two trees, or a tree goes on over pages.

    python -m benchmarks.joined_drawings [--count 48] [--seed 7] [--failures]

``side`` and ``below`` put two trees of one style on a page, side by side and one below the other; ``pages`` draws the top two
tiers on the first page and on each further one what stands below a node that is printed there again. A drawing counts as right
when all its nodes and edges are as drawn, and nothing else.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

import pymupdf

from benchmarks.drawing_styles import draw_lot
from pipeline.normalize.text import fold
from pipeline.record import Record
from tests.extract.drawings import Style, draw_tree
from tests.extract.office_trees import Place, grow
from tests.extract.read_back import read

WAYS = ("side", "below", "pages")
APART = 20.0
"""Points between two trees on a page."""


def main() -> None:
    """Prints a row per way of joining: right, all, share."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--count", type=int, default=48, help="drawings per way")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--failures", action="store_true", help="list the styles that did not come back")
    given = parser.parse_args()
    for way in WAYS:
        lot = Random(given.seed)
        right = 0
        for _ in range(given.count):
            style = _style(lot, way)
            trees = _pages_of(lot) if way == "pages" else _two(lot)
            with tempfile.TemporaryDirectory() as folder:
                record = read(_drawn(trees, style, way, Path(folder)))
            whole = _is_as_drawn(trees, record)
            right += whole
            if given.failures and not whole:
                print(f"{way}: {style}")
        print(f"{way:<8}{right:>4} of {given.count}  {right / given.count:.2f}")


def _style(lot: Random, way: str) -> Style:
    """A style by lot, at one size: with boxes, and with labels that hold for each page by itself."""
    while True:
        style, _ = draw_lot(lot)
        tiers = lot.choice(("box", "side", "none")) if way == "pages" else style.tiers
        if style.box != "none":
            return replace(style, rotate=0, page=lot.choice(("A4", "A3")), size=8.0, scale=1.0, tiers=tiers)


def _two(lot: Random) -> list[Place]:
    return [grow(lot.randrange(10_000), 4, nodes=15), grow(lot.randrange(10_000, 20_000), 4, nodes=15)]


def _pages_of(lot: Random) -> list[Place]:
    """The top two tiers of a tree, then each of their leaves with what stands below it."""
    tree = grow(lot.randrange(10_000), 4, nodes=26, indicators=0)
    top = Place(tree.level, tree.statement, children=[Place(c.level, c.statement) for c in tree.children])
    return [top, *tree.children]


def _drawn(trees: Sequence[Place], style: Style, way: str, folder: Path) -> Path:
    """The trees in one PDF: each on a page of its own, or both on one."""
    sheets = [pymupdf.open(draw_tree(tree, style, folder / f"{k}.pdf")) for k, tree in enumerate(trees)]
    document = pymupdf.open()
    if way == "pages":
        for sheet in sheets:
            document.insert_pdf(sheet)
    else:
        sizes = [sheet[0].rect for sheet in sheets]
        side = way == "side"
        width = sum(s.width for s in sizes) + APART if side else max(s.width for s in sizes)
        height = max(s.height for s in sizes) if side else sum(s.height for s in sizes) + APART
        page, x, y = document.new_page(width=width, height=height), 0.0, 0.0
        for sheet, size in zip(sheets, sizes, strict=True):
            page.show_pdf_page(pymupdf.Rect(x, y, x + size.width, y + size.height), sheet, 0)
            x, y = (x + size.width + APART, y) if side else (x, y + size.height + APART)
    document.save(folder / "joined.pdf")
    return folder / "joined.pdf"


def _is_as_drawn(trees: Sequence[Place], record: Record) -> bool:
    places = [p for tree in trees for p in tree.walk()]
    text = {n.id: fold(n.statement or n.name or n.holder or n.id) for n in record.nodes}
    edges = {(text[e.parent], text[e.child]) for e in record.edges if e.kind in ("cascade", "also")}
    drawn = {(fold(p.statement), fold(c.statement)) for p in places for c in p.children}
    return sorted(text.values()) == sorted({fold(p.statement) for p in places}) and edges == drawn


if __name__ == "__main__":
    main()
