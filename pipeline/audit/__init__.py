"""Checks over a record; each finding cites page and box. A new check is one function in one of these
modules.
"""

from __future__ import annotations

from pipeline.record import Record


def audit_record(record: Record) -> Record:
    """The record with the findings of all checks added to those of earlier stations.

    Auditing twice gives the same findings as auditing once.
    """
    from pipeline.audit import (  # noqa: F401  they register
        achievement,
        budgets,
        codes,
        figures,
        indicators,
        measures,
        periods,
        statements,
        targets,
        trees,
    )
    from pipeline.audit.index import RecordIndex
    from pipeline.audit.registry import CHECKS, run_checks

    earlier = [finding for finding in record.findings if finding.check not in CHECKS]
    return record.model_copy(update={"findings": [*earlier, *run_checks(RecordIndex(record))]})
