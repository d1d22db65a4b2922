"""Share of made-up trees that come back as drawn, per feature of their style.

    python -m benchmarks.drawing_styles [--count 300] [--seed 1] [--failures]

Styles and trees are drawn by lot from the whole range of ``tests/extract/drawings.py``, also from what is known not to come back
yet; a tree counts as right when nodes, edges, indicators, targets and holders are all as drawn.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import defaultdict
from pathlib import Path
from random import Random

from tests.extract.drawings import Style
from tests.extract.office_trees import Place, grow
from tests.extract.read_back import Score, read_back

FEATURES = ("direction", "connector", "head", "box", "tiers", "font", "size", "page", "scale", "mirrored", "rotate")


def draw_lot(lot: Random) -> tuple[Style, Place]:
    """One style and tree; sideways stacks and borderless merged cells, which nobody could read, are left out."""
    while True:
        style = Style(
            direction=lot.choice(("down", "up", "right", "left")),
            connector=lot.choice(("straight", "elbow", "bezier", "block", "spans", "stack")),
            head=lot.choice(("none", "triangle", "open")),
            box=lot.choice(("bordered", "filled", "both", "rounded", "stacked", "none")),
            tiers=lot.choice(("none", "side", "box")),
            font=lot.choice(("helv", "tiro", "cour")),
            size=lot.choice((2.0, 5.0, 8.0, 12.0)),
            page=lot.choice(("A4", "A3", "A1", "A0")),
            scale=lot.choice((0.5, 1.0, 2.0)),
            mirrored=lot.random() < 0.5,
            rotate=lot.choice((0, 0, 90, 180, 270)),
            width=20.0,
            gap=lot.choice((5.0, 15.0, 30.0)),
        )
        sideways = style.connector == "stack" and not style.vertical
        if not sideways and not (style.connector == "spans" and style.box in ("none", "filled")):
            break
    tree = grow(
        lot.randrange(10_000), lot.choice((3, 4, 5)), nodes=22, indicators=lot.choice((0, 1, 2)), holders=lot.random() < 0.3
    )
    return style, tree


def main() -> None:
    """Prints a row per value of every feature: right, all, share, and the mean shares of nodes and edges."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--failures", action="store_true", help="list the styles that did not come back")
    given = parser.parse_args()
    lot = Random(given.seed)
    scores: dict[tuple[str, str], list[Score]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(given.count):
            style, tree = draw_lot(lot)
            found = read_back(tree, style, Path(folder) / "tree.pdf")
            scores[("all", "")].append(found)
            for feature in FEATURES:
                scores[(feature, str(getattr(style, feature)))].append(found)
            if given.failures and not found.whole:
                print(f"{found}\n    {style}")
    print(f"{'feature':<12}{'value':<12}{'right':>7}{'of':>6}{'share':>8}{'nodes':>8}{'edges':>8}")
    for (feature, value), those in sorted(scores.items()):
        right, n = sum(s.whole for s in those), len(those)
        nodes, edges = sum(s.nodes for s in those) / n, sum(s.edges for s in those) / n
        print(f"{feature:<12}{value:<12}{right:>7}{n:>6}{right / n:>8.2f}{nodes:>8.2f}{edges:>8.2f}")


if __name__ == "__main__":
    main()
