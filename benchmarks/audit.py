"""How many findings are right: ``python -m benchmarks.audit [--db URL]`` after ``pokin ingest corpus``.

A finding on what was read is right where the same check finds the same on the record in ``gold/``; else it comes of a misreading.
What the checks find on gold alone was missed. Checks that need matches or other documents are not measured: gold has neither.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from pathlib import Path

from rapidfuzz import fuzz

from pipeline.audit import audit_record
from pipeline.audit.registry import CHECKS
from pipeline.gold import load_gold
from pipeline.load.database import open_database
from pipeline.load.records import fetch_records
from pipeline.record import Finding, Record

SAME_MESSAGE = 88
"""Likeness (0 to 100) from which two messages tell the same: names may be read slightly otherwise."""
UNMEASURED = frozenset({"kegiatan_not_of_its_program", "program_of_another_bidang", "code_disagrees_with_name", "level_skipped"})
"""Checks that need the nomenclature."""


def main() -> None:
    """Prints right, wrong and missed findings by check, apart for the corpus and for published documents."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--db", default="sqlite:///pokin.db")
    parser.add_argument("--gold", type=Path, default=Path("gold"))
    arguments = parser.parse_args()
    published = {path for path in arguments.gold.rglob("*.gold.json") if path.parent.name == "real"}
    gold = {load_gold(path).document.file: path for path in sorted(arguments.gold.rglob("*.gold.json"))}
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for record in fetch_records(open_database(arguments.db)):
        path = gold.get(record.document.file)
        if path is not None:
            source = "published" if path in published else "corpus"
            for check, verdict in judged(record, load_gold(path)):
                counts[(check, source)][verdict] += 1
    print(f"{'check':34} {'':10} right wrong missed")
    for check in sorted(CHECKS):
        for source in ("corpus", "published"):
            if found := counts.get((check, source)):
                print(f"{check:34} {source:10} {found['right']:5} {found['wrong']:5} {found['missed']:6}")


def judged(read: Record, gold: Record) -> list[tuple[str, str]]:
    """Each finding of a document as (check, verdict): ``right``, ``wrong`` or ``missed``."""
    expected: dict[str, list[str]] = defaultdict(list)
    for finding in audit_record(gold).findings:
        expected[finding.check].append(_told(finding))
    verdicts = []
    for finding in audit_record(read.model_copy(update={"findings": []})).findings:
        if finding.check not in CHECKS or finding.check in UNMEASURED:
            continue
        told, open_ones = _told(finding), expected[finding.check]
        best = max(open_ones, key=lambda text, told=told: fuzz.ratio(told, text), default="")  # type: ignore[misc]
        right = bool(best) and fuzz.ratio(told, best) >= SAME_MESSAGE
        if right:
            open_ones.remove(best)
        verdicts.append((finding.check, "right" if right else "wrong"))
    left = [(check, "missed") for check, texts in expected.items() if check in CHECKS and check not in UNMEASURED for _ in texts]
    return verdicts + left


def _told(finding: Finding) -> str:
    return f"{finding.message} {finding.found or ''}"


if __name__ == "__main__":
    main()
