"""The mistakes that the published documents of the corpus contain are found, on the records of gold."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.audit import audit_record
from pipeline.gold import load_gold

GOLD = Path(__file__).parents[2] / "gold"
PENJENJANGAN = "penjenjangan-dinsos-kotawaringin-timur-2025"
MISTAKES = [
    (PENJENJANGAN, "malformed_number", "13.2918.000"),
    (PENJENJANGAN, "malformed_number", "32.400.0000"),
    (PENJENJANGAN, "budget_sum_disagrees", "150.000.000"),  # a program whose one kegiatan has 100.000.000
    (PENJENJANGAN, "budget_sum_disagrees", "266.749.630"),  # a kegiatan with a sub kegiatan of 271.000.000
    ("lkjip-dinsos-gowa-2024", "capaian_disagrees", "115%"),
]


@pytest.mark.parametrize(("document", "check", "found"), MISTAKES)
def test_mistakes_of_published_documents_are_found(document: str, check: str, found: str) -> None:
    audited = audit_record(load_gold(GOLD / f"{document}.gold.json"))
    hits = [finding for finding in audited.findings if finding.check == check and finding.found == found]
    assert len(hits) == 1
    assert hits[0].page is not None


@pytest.mark.parametrize("path", sorted(GOLD.glob("*.gold.json")), ids=lambda path: path.stem)
def test_sound_documents_are_not_flooded(path: Path) -> None:
    record = load_gold(path)
    serious = [finding for finding in audit_record(record).findings if finding.severity != "info"]
    assert len(serious) <= max(3, len(record.nodes) // 5)
