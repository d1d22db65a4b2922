"""Precision and recall of canonical indicators on labelled pairs: ``python -m benchmarks.indicators [--freeze]``.

``mentions.csv`` holds the indicators of 38 documents as text facts (19 of the corpus, 19 published ones), ``pairs.csv`` pairs of
them that were labelled by reading: ``same`` where a reader who compares offices would put their figures into one series,
``other`` where not, and ``part``: words and thresholds were chosen by looking at ``tuned`` alone, ``held out`` was only counted.
All mentions are grouped together; a pair is found where both are in one group. ``frozen.json`` holds the run to compare with;
without ``--freeze`` the command ends with 1 where a figure has fallen below it.
"""

from __future__ import annotations

import csv
import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.normalize.canonical import Mention, compare_mentions, group_mentions

FOLDER = Path(__file__).parent
FROZEN = FOLDER / "frozen.json"
TARGETS = {"precision": 0.98, "recall": 0.92}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two mentions by id, and whether they are one indicator."""

    one: str
    other: str
    same: bool
    part: str


def mentions() -> list[Mention]:
    """The indicators of ``mentions.csv``."""
    with (FOLDER / "mentions.csv").open(encoding="utf-8", newline="") as stream:
        return [
            Mention(
                row["id"], row["document"], row["name"], row["unit"] or None, row["direction"] or None, row["level"],
                row["node"] or None, row["page"], row["region"] or None, row["organisation"] or None,
            )
            for row in csv.DictReader(stream)
        ]  # fmt: skip


def pairs() -> list[Pair]:
    """The labelled pairs of ``pairs.csv``."""
    with (FOLDER / "pairs.csv").open(encoding="utf-8", newline="") as stream:
        return [Pair(row["one"], row["other"], row["label"] == "same", row["part"]) for row in csv.DictReader(stream)]


def measure() -> dict[str, Any]:
    """Figures for all pairs and for each part, the pairs that went wrong, and the seconds that grouping took."""
    known = {mention.id: mention for mention in mentions()}
    start = time.perf_counter()
    groups = group_mentions(list(known.values()))
    seconds = time.perf_counter() - start
    group_of = {mention.id: number for number, group in enumerate(groups) for mention in group}
    labelled = pairs()
    found = {pair: group_of[pair.one] == group_of[pair.other] for pair in labelled}
    parts = {"all": labelled, **{part: [p for p in labelled if p.part == part] for part in ("tuned", "held out")}}
    return {
        "mentions": len(known),
        "groups": len(groups),
        "groups of several": sum(len(group) > 1 for group in groups),
        "seconds": round(seconds, 2),
        "parts": {part: _figures([(pair.same, found[pair]) for pair in chosen]) for part, chosen in parts.items()},
        "wrong": [_told(pair, known, found[pair]) for pair in labelled if found[pair] != pair.same],
    }


def _figures(judged: list[tuple[bool, bool]]) -> dict[str, float]:
    right = sum(same and found for same, found in judged)
    same, found = sum(s for s, _ in judged), sum(f for _, f in judged)
    precision, recall = right / found if found else 1.0, right / same if same else 1.0
    return {"pairs": len(judged), "same": same, "found": found, "precision": round(precision, 4), "recall": round(recall, 4)}


def _told(pair: Pair, known: dict[str, Mention], found: bool) -> dict[str, Any]:
    one, other = known[pair.one], known[pair.other]
    likeness = compare_mentions(one, other)
    return {
        "found": found, "part": pair.part, "one": one.name, "other": other.name,
        "score": round(likeness.score, 3), "why": "; ".join(likeness.reasons),
    }  # fmt: skip


def main() -> int:
    """Prints the figures, and the pairs of the tuned part that went wrong; 1 where they are worse than the frozen run."""
    run = measure()
    print(f"{run['mentions']} mentions in {run['groups']} groups, {run['groups of several']} of several; {run['seconds']} s")
    for part, figures in run["parts"].items():
        print(f"{part:9} {figures}")
    for wrong in run["wrong"]:
        if wrong["part"] == "tuned" or "--all" in sys.argv:
            print(
                f"{'joined' if wrong['found'] else 'parted'} {wrong['score']} ({wrong['why']}): {wrong['one']} | {wrong['other']}"
            )
    if "--freeze" in sys.argv:
        FROZEN.write_text(json.dumps(run, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        return 0
    before = json.loads(FROZEN.read_text(encoding="utf-8"))["parts"] if FROZEN.exists() else {}
    return int(any(run["parts"][part][name] < before[part][name] for part in before for name in TARGETS))


if __name__ == "__main__":
    sys.exit(main())
