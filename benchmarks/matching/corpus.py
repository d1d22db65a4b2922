"""How names and indicators of the corpus fare against the full lists, and the paragraph of docs/matching.md that says so.

    python -m benchmarks.matching.corpus [--write] [--lists FOLDER]

Counted on the records in gold/ of the documents that ship with pokin, so that no misreading plays a part. They are not labelled:
this tells how much is decided, not how much is right. ``--write`` puts the paragraph into the document.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.matching.cases import REFERENCE, load_lists
from pipeline.extraction import CandidateLink, Extraction
from pipeline.gold import gold_files
from pipeline.normalize.match import Matcher, match_extraction
from pipeline.normalize.nomenclature import Nomenclature
from pipeline.normalize.official_indicators import OfficialIndicators, match_indicators
from pipeline.record import Record

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs" / "matching.md"
MARKED = re.compile(r"(?<=<!-- corpus counts -->\n).*?(?=<!-- end -->)", re.DOTALL)
"""The paragraph, between its marks."""
FIRST_YEAR = 2020
STATUSES = ("matched", "review", "none")
LOWEST = "sub_kegiatan"


def counts(lists: Nomenclature, records: Iterator[Record]) -> Counter[tuple[str, str, str]]:
    """Decisions by part (names, indicators), kind (new, old; sub_kegiatan, above) and status; ``documents`` counts records."""
    matcher, official = Matcher(lists), OfficialIndicators(lists)
    found: Counter[tuple[str, str, str]] = Counter()
    for record in records:
        links = [CandidateLink(edge.parent, edge.child, "gold", 1.0) for edge in record.edges if edge.kind == "cascade"]
        extraction = Extraction(
            record.document, list(record.nodes), list(record.indicators), list(record.values), candidates=links
        )
        extraction.matches = match_extraction(extraction, matcher)
        age = "old" if (record.document.year or FIRST_YEAR) < FIRST_YEAR else "new"
        found.update(("names", age, match.status) for match in extraction.matches)
        levels = {node.id: node.level for node in record.nodes}
        whose = {indicator.id: levels[indicator.node] for indicator in record.indicators}
        for match in match_indicators(extraction, official):
            found["indicators", LOWEST if whose[match.indicator] == LOWEST else "above", match.status] += 1
        found["documents", age, ""] += 1
    return found


def paragraph(found: Counter[tuple[str, str, str]]) -> str:
    """What the document says of the counts."""

    def told(part: str, kind: str) -> tuple[int, ...]:
        each = [found[part, kind, status] for status in STATUSES]
        return sum(each), *each

    names, old = told("names", "new"), told("names", "old")
    lowest, above = told("indicators", LOWEST), told("indicators", "above")
    documents = found["documents", "new", ""] + found["documents", "old", ""]
    return (
        f"Counted on the records in gold of the {documents} documents of the corpus, with the full lists\n"
        "(`python -m benchmarks.matching.corpus --write` writes this paragraph anew):\n\n"
        "| | all | matched | for review | refused |\n| --- | --- | --- | --- | --- |\n"
        f"| names in documents of 2020 and later | {_row(names)} |\n"
        f"| names in the {found['documents', 'old', '']} documents of before 2020 | {_row(old)} |\n"
        f"| indicators of sub kegiatan | {_row(lowest)} |\n"
        f"| indicators of all other nodes | {_row(above)} |\n\n"
    )


def _row(figures: tuple[int, ...]) -> str:
    return " | ".join(f"{figure:,}" for figure in figures)


def corpus_records() -> Iterator[Record]:
    """The gold records of the documents that ship with pokin."""
    return (gold.record for gold in gold_files(ROOT / "gold") if gold.shipped)


def main() -> None:
    """Prints the paragraph, or writes it into the document."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="put the paragraph into docs/matching.md")
    parser.add_argument("--lists", type=Path, default=REFERENCE, help="folder of the full lists")
    asked = parser.parse_args()
    if not asked.lists.is_dir():
        sys.exit(f"the full lists are not at {asked.lists}")
    text = paragraph(counts(load_lists(asked.lists), corpus_records()))
    if asked.write:
        DOCUMENT.write_text(MARKED.sub(lambda _: text, DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
