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

from tests.extract.table_drawing import differences, draw, fitting, lot_of, read, said, shares
from tests.extract.table_plans import LAYOUTS, plan

FEATURES = (
    "rules",
    "spans",
    "header",
    "numbered",
    "again",
    "cut",
    "middle",
    "centred",
    "font",
    "size",
    "paper",
    "start",
    "around",
    "broken",
    "turned",
    "summed",
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
            style = fitting(layout, lot_of(lot))
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
