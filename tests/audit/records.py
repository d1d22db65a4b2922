"""Records in short for the checks: a node is ``("n1", "program", {…})``."""

from __future__ import annotations

from typing import Any

from pipeline.audit import audit_record
from pipeline.record import Finding, Record


def record(**parts: Any) -> Record:
    """A record of these parts; nodes, indicators and edges may be given in short."""
    nodes = [
        {"id": node_id, "level": level, "name": f"{level} {node_id}", "page": 2, "bbox": (1, 2, 3, 4), **more}
        for node_id, level, more in parts.pop("nodes", [])
    ]
    indicators = [
        {"id": indicator_id, "node": node, "name": f"Persentase {indicator_id}", **more}
        for indicator_id, node, more in parts.pop("indicators", [])
    ]
    edges = [{"parent": parent, "child": child} for parent, child in parts.pop("edges", [])]
    document = {"file": "a.pdf", "sha256": "0" * 64}
    return Record.model_validate({"document": document, "nodes": nodes, "indicators": indicators, "edges": edges, **parts})


def findings(check: str, audited: Record) -> list[Finding]:
    """What one check finds in it."""
    return [finding for finding in audit_record(audited).findings if finding.check == check]
