"""What extraction hands on: the record's parts without edges, and candidate links with their evidence."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.record import (
    Action,
    BBox,
    Budget,
    Document,
    EdgeKind,
    Finding,
    Indicator,
    IndicatorMatch,
    Match,
    Node,
    Total,
    Value,
)
from pipeline.value import value_class


@value_class
class CandidateLink:
    """A possible edge with one piece of evidence.

    ``evidence`` names its kind (connector, span, column, tier, number, nomenclature, repeat …); ``weight`` is its strength among
    its kind, stated as a probability from 0 to 1; what that is worth was fitted on gold (:mod:`pipeline.belief`).
    """

    parent: str
    child: str
    evidence: str
    weight: float
    page: int = 1
    bbox: BBox | None = None
    kind: EdgeKind = "cascade"
    via_indicator: str | None = None


@dataclass(slots=True)
class Extraction:
    """All that one document says, before the tree is decided."""

    document: Document
    nodes: list[Node] = field(default_factory=list)
    indicators: list[Indicator] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)
    budgets: list[Budget] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    totals: list[Total] = field(default_factory=list)
    candidates: list[CandidateLink] = field(default_factory=list)
    matches: list[Match] = field(default_factory=list)
    indicator_matches: list[IndicatorMatch] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
