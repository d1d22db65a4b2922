"""Share of made-up tables that are read back as drawn, per layout and feature of their style.

    python -m benchmarks.table_styles [--count 400] [--seed 1] [--failures]

Layouts and styles are drawn by lot from ``tests/extract/table_plans.py`` and ``tests/extract/table_drawing.py``; a table
counts as right when nodes, indicators, values, budgets and edges are all as drawn.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import defaultdict
from pathlib import Path
from random import Random

from tests.extract.table_drawing import PAPER, TableStyle, differences, draw, read, said, shares
from tests.extract.table_plans import LAYOUTS, plan

FEATURES = ("rules", "spans", "header", "numbered", "again", "cut", "middle", "centred", "font", "size", "paper", "start")


def draw_lot(lot: Random) -> TableStyle:
    """A style; what nobody could read is left out: cells merged or set in the middle without rules to show it."""
    rules = lot.choice(("all", "all", "thin", "across", "frame", "none", "zebra", "painted"))
    ruled = rules in ("all", "thin", "painted")
    return TableStyle(
        rules=rules,
        spans=lot.choice(("merged", "empty", "repeated")) if ruled else "empty",
        header=lot.choice(("plain", "filled")),
        numbered=lot.random() < 0.3,
        again=lot.random() < 0.5,
        cut=lot.random() < 0.4,
        middle=ruled and lot.random() < 0.4,
        centred=lot.random() < 0.5,
        font=lot.choice(("helv", "tiro")),
        size=lot.choice((7.0, 9.0, 11.0)),
        paper=lot.choice(list(PAPER)),
        start=lot.choice((100.0, 250.0, 400.0)),
    )


def main() -> None:
    """Prints a row per layout and per value of every feature: right, all, share, and the mean F1 of each part."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--failures", action="store_true", help="list what did not come back")
    given = parser.parse_args()
    results: dict[tuple[str, str], list[dict[str, float]]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.pdf"
        for k in range(given.count):
            lot = Random(given.seed * 100_000 + k)
            layout = lot.choice(LAYOUTS)
            style = draw_lot(lot)
            table = plan(layout, lot)
            draw(table, style, path)
            wanted, found = said(table), read(path)
            score = shares(wanted, found)
            results[("all", "")].append(score)
            results[("layout", layout)].append(score)
            for feature in FEATURES:
                results[(feature, str(getattr(style, feature)))].append(score)
            if given.failures and min(score.values()) < 1.0:
                print(f"{k} {layout} {style}\n    {score}")
                print("".join(f"        {line}\n" for line in list(differences(wanted, found))[:6]), end="")
    parts = ("nodes", "indicators", "values", "budgets", "edges")
    print(f"{'feature':<10}{'value':<14}{'right':>7}{'of':>6}{'share':>8}" + "".join(f"{p:>12}" for p in parts))
    for (feature, value), those in sorted(results.items()):
        right = sum(min(s.values()) == 1.0 for s in those)
        means = []
        for part in parts:
            had = [s[part] for s in those if part in s]
            means.append(f"{sum(had) / len(had):>12.3f}" if had else f"{'–':>12}")
        print(f"{feature:<10}{value:<14}{right:>7}{len(those):>6}{right / len(those):>8.2f}" + "".join(means))


if __name__ == "__main__":
    main()
