"""What does not add up, side by side: the findings of the audit with their region, office and page."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.audit.titles import check_title
from pipeline.compare.facts import FindingFacts
from pipeline.compare.table import CITATIONS, Citation, Column, Table

SEVERITIES = {"error": "kesalahan", "warning": "peringatan", "info": "catatan"}
"""Severities of the audit for readers, the gravest first."""
COLUMNS = (
    Column("pemeriksaan", "Pemeriksaan"),
    Column("bobot", "Bobot"),
    Column("wilayah", "Wilayah"),
    Column("perangkat_daerah", "Perangkat daerah"),
    Column("tahun", "Tahun"),
    Column("diharapkan", "Diharapkan"),
    Column("tercetak", "Tercetak"),
    Column("pesan", "Pesan"),
    Column("cek", "Nama cek"),
)
NOTE = (
    "Temuan mengatakan bahwa dua hal tidak cocok; mana yang salah diputuskan orang. Nama cek dijelaskan dalam docs/audit.md. "
    "Lembar XLSX dan CSV dapat disaring menurut pemeriksaan dan wilayah."
)


def findings_table(findings: Iterable[FindingFacts]) -> Table:
    """A row per finding, the gravest first, then by check and region."""
    order = list(SEVERITIES)
    rows = [
        {
            "pemeriksaan": check_title(one.check),
            "bobot": SEVERITIES.get(one.severity, one.severity),
            "wilayah": one.document.region or "",
            "perangkat_daerah": one.document.organisation or "",
            "tahun": str(one.document.year or ""),
            "diharapkan": one.expected or "",
            "tercetak": one.found or "",
            "pesan": one.message,
            "cek": one.check,
            CITATIONS: [Citation(one.document, one.page or 1)],
        }
        for one in sorted(
            findings,
            key=lambda one: (
                order.index(one.severity) if one.severity in order else len(order), one.check, one.document.region or "~",
                one.document.file, one.page or 0,
            ),
        )
    ]  # fmt: skip
    return Table("temuan", "Yang tidak cocok: temuan audit", COLUMNS, rows, NOTE)
