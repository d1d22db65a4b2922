"""Small records to store, invented."""

from __future__ import annotations

from pipeline.record import Record


def small_record(file: str = "a.pdf", sha256: str = "a" * 64, nodes: int = 2, **document: object) -> Record:
    """A chain of ``nodes`` nodes, each with an indicator, a value, a budget and an action; every part is
    there.
    """
    keys = range(1, nodes + 1)
    return Record.model_validate(
        {
            "document": {
                "file": file,
                "sha256": sha256,
                "type": "cascading",
                "types": ["cascading", "pohon_kinerja"],
                "region": "Kabupaten Contoh",
                "organisation": "Dinas Percontohan",
                "year": 2024,
                "pages": 3,
                "region_note": "kept though it has no column",
                **document,
            },
            "nodes": [
                {
                    "id": f"n{k}",
                    "level": "program",
                    "statement": f"Meningkatnya mutu {k}",
                    "names": ["Program A", "Program B"],
                    "crosscutting": ["Bappeda"],
                    "page": k,
                    "bbox": [1.5, 2.0, 3.0, 4.25],
                    "pages": [k, k + 1],
                }
                for k in keys
            ],
            "indicators": [{"id": f"i{k}", "node": f"n{k}", "name": f"Persentase {k}", "unit": "%"} for k in keys],
            "values": [{"indicator": f"i{k}", "kind": "target", "period": "2024", "text": "15%", "value": 15.0} for k in keys],
            "budgets": [{"node": f"n{k}", "period": "2024", "text": "Rp1.000", "amount": 1000.0} for k in keys],
            "actions": [{"indicator": f"i{k}", "period": "2024-Q1", "text": "Persiapan data"} for k in keys],
            "edges": [
                {
                    "parent": f"n{k}",
                    "child": f"n{k + 1}",
                    "confidence": 0.9,
                    "evidence": ["connector"],
                    "via_indicator": f"i{k}",
                    "alternatives": ["n1"],
                }
                for k in keys
                if k < nodes
            ],
            "totals": [{"label": "Jumlah", "text": "Rp 2.000", "amount": 2000.0, "page": 2}],
            "matches": [{"node": "n1", "raw": "Program A", "level": "program", "code": "1.06.02", "version": "test"}],
            "indicator_matches": [
                {"indicator": "i1", "raw": "Persentase 1", "code": "1.06.02.2.01.0001", "version": "test", "unit": "Orang"}
            ],
            "findings": [{"check": "test", "message": "look", "page": 1, "bbox": [0, 0, 1, 1], "expected": "1"}],
        }
    )
