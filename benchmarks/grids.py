"""Cell by cell accuracy of tables: GriTS of what is found against the gold grids of ``gold/tables/``.

    python -m benchmarks.grids [--gold gold/tables] [--differences]

A row per table: places in gold, GriTS topology and content, the share of cells whose text and spans are exactly right, GriTS
location where gold has the edges of columns and rows; then their means. Documents that are not at hand are named and left out.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from benchmarks.gold_grids import GoldGrid, load_grids
from benchmarks.grits import Grits, Matrix, Place, grits, tight

FOLDERS = (Path(), Path("../shared"))
"""Where documents are looked for."""


def found_matrices(path: Path, pages: tuple[int, ...]) -> list[Matrix]:
    """The tables that the pipeline finds on pages of a document, joined over page breaks."""
    from pipeline.extract.read import read_pages
    from pipeline.extract.table_structure.joining import join_grids
    from pipeline.extract.tables import find_grids

    read = list(read_pages(path, set(pages)))
    out = []
    for grid in join_grids((page, find_grids(page)) for page in read):
        cells = tuple(Place(c.row, c.col, c.rowspan, c.colspan, c.text, (c.page, *c.bbox)) for c in grid.cells)
        out.append(Matrix(grid.rows, grid.cols, cells))
    return out


def best(gold: GoldGrid, path: Path) -> tuple[Grits, Matrix | None]:
    """The scores of the table that is most like gold, and that table; zeros where none is found."""
    scored = [(grits(gold.matrix, matrix), matrix) for matrix in found_matrices(path, gold.pages)]
    return max(scored, key=lambda s: (s[0].content, s[0].topology), default=(Grits(0.0, 0.0, 0.0), None))


def main() -> None:
    """Prints the table of scores."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--gold", type=Path, default=Path("gold/tables"))
    parser.add_argument("--differences", action="store_true", help="list the cells that only gold or only the found table has")
    given = parser.parse_args()
    scores: list[Grits] = []
    print(f"{'table':<52}{'places':>8}{'topology':>10}{'content':>10}{'exact':>8}{'location':>10}")
    for gold in load_grids(given.gold):
        path = next((folder / gold.file for folder in FOLDERS if (folder / gold.file).exists()), None)
        if path is None:
            print(f"{gold.name:<52}  absent: {gold.file}")
            continue
        score, matrix = best(gold, path)
        scores.append(score)
        places = gold.matrix.rows * gold.matrix.cols
        print(
            f"{gold.name:<52}{places:>8}{score.topology:>10.3f}{score.content:>10.3f}{score.exact:>8.3f}{_location(score.location)}"
        )
        if given.differences and matrix is not None:
            _print_differences(gold.matrix, matrix)
    if scores:
        means = [sum(getattr(s, part) for s in scores) / len(scores) for part in ("topology", "content", "exact")]
        placed = [s.location for s in scores if s.location is not None]
        told = "".join(f"{m:>{w}.3f}" for m, w in zip(means, (10, 10, 8), strict=True))
        print(f"{f'mean of {len(scores)}':<60}" + told + _location(sum(placed) / len(placed) if placed else None))


def _location(score: float | None) -> str:
    return f"{score:>10.3f}" if score is not None else f"{'–':>10}"


def _print_differences(gold: Matrix, found: Matrix) -> None:
    wanted, given = (Counter((tight(p.text), p.rowspan, p.colspan) for p in m.cells if tight(p.text)) for m in (gold, found))
    for side, items in (("gold", wanted - given), ("found", given - wanted)):
        for text, high, wide in items:
            print(f"    {side:<6}{high}x{wide} {text[:90]}")


if __name__ == "__main__":
    main()
