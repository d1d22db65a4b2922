"""Indicators and their targets, misprinted periods, malformed figures."""

from __future__ import annotations

from typing import Any

from pipeline.audit import audit_record
from pipeline.audit.registry import CHECKS
from pipeline.record import Finding
from tests.audit.records import findings, record


def target(indicator: str, value: float | None, text: str = "", **more: Any) -> dict[str, Any]:
    return {
        "indicator": indicator,
        "kind": "target",
        "period": "2024",
        "text": text or str(value),
        "value": value,
        **more,
    }


def test_measured_levels_need_indicators() -> None:
    nodes = [("a", "program", {}), ("b", "program", {}), ("c", "kegiatan", {}), ("d", "visi", {})]
    found = findings("node_without_indicator", record(nodes=nodes, indicators=[("i", "a", {})]))
    assert [finding.message for finding in found] == ["The program “program b” has no indicator"]
    assert (found[0].page, found[0].bbox) == (2, (1, 2, 3, 4))


def test_a_document_without_indicators_is_told_once() -> None:
    assert len(findings("node_without_indicator", record(nodes=[("a", "program", {}), ("b", "program", {})]))) == 1


def test_indicators_need_targets() -> None:
    nodes = [("a", "program", {})]
    indicators = [("i", "a", {}), ("j", "a", {}), ("k", "a", {})]
    some = record(nodes=nodes, indicators=indicators, values=[target("i", 1.0)])
    assert len(findings("indicator_without_target", some)) == 2
    assert len(findings("indicator_without_target", record(nodes=nodes, indicators=indicators))) == 1


def test_one_indicator_has_one_target_a_period() -> None:
    nodes = [("a", "sasaran", {})]
    values = [target("i", 80.0), target("i", 85.0, page=4), target("i", 90.0, period="2025")]
    (finding,) = findings("conflicting_targets", record(nodes=nodes, indicators=[("i", "a", {})], values=values))
    assert (finding.page, finding.expected, finding.found) == (4, "80.0", "85.0")


def test_a_strategic_indicator_is_one_wherever_it_stands_a_common_name_is_not() -> None:
    own, common = {"name": "Indeks Kepuasan Masyarakat terhadap Layanan"}, {"name": "Jumlah dokumen"}
    nodes = [("a", "tujuan", {}), ("b", "sasaran", {}), ("c", "sub_kegiatan", {}), ("d", "sub_kegiatan", {})]
    indicators = [("i", "a", own), ("j", "b", own), ("k", "c", common), ("l", "d", common)]
    values = [target("i", 80.0), target("j", 85.0), target("k", 1.0), target("l", 2.0)]
    found = findings("conflicting_targets", record(nodes=nodes, indicators=indicators, values=values))
    assert [finding.found for finding in found] == ["85.0"]


def test_targets_before_and_after_a_change_are_no_conflict() -> None:
    names = "ijkl"
    values = [target(name, figure, page=3) for name in names for figure in (80.0, 85.0)]
    changed = record(nodes=[("a", "sasaran", {})], indicators=[(name, "a", {}) for name in names], values=values)
    assert not findings("conflicting_targets", changed)
    changed.values = changed.values[:4]  # two of four: no column
    changed.values += [changed.values[0].model_copy(update={"indicator": name}) for name in "kl"]
    assert len(findings("conflicting_targets", changed)) == 2


def test_a_target_in_another_unit_is_no_conflict() -> None:
    values = [target("i", 80.0, unit="%"), target("i", 12.0, unit="orang")]
    audited = record(nodes=[("a", "sasaran", {})], indicators=[("i", "a", {})], values=values)
    assert not findings("conflicting_targets", audited)


def test_malformed_figures_are_errors_and_grades_are_not() -> None:
    values = [target("i", None, "13.2918.000"), target("i", None, "BB", grade="BB"), target("i", None, "tersedia")]
    budgets = [{"node": "a", "text": "32.400.0000", "page": 6}, {"node": "a", "text": "Rp 5", "amount": 5.0}]
    totals = [{"label": "Jumlah", "text": "Rp 1.2.3"}]
    audited = record(nodes=[("a", "program", {})], indicators=[("i", "a", {})], values=values, budgets=budgets, totals=totals)
    found = findings("malformed_number", audited)
    assert [finding.found for finding in found] == ["13.2918.000", "32.400.0000", "Rp 1.2.3"]
    assert {finding.severity for finding in found} == {"error"}


def test_a_quarter_that_stands_twice_while_another_is_missing() -> None:
    def plan(*quarters: int) -> Any:
        actions = [{"indicator": "i", "period": f"2024-Q{q}", "text": f"langkah {n}"} for n, q in enumerate(quarters)]
        return record(nodes=[("a", "program", {})], indicators=[("i", "a", {})], actions=actions)

    (finding,) = findings("repeated_period", plan(1, 1, 3, 4))
    assert (finding.expected, finding.found) == ("2024-Q2", "2024-Q1")
    assert not findings("repeated_period", plan(1, 2, 3, 4, 4))
    assert not findings("repeated_period", plan(1, 3))
    assert not findings("repeated_period", plan(1, 1, 2, 2))
    (finding,) = findings("repeated_period", plan(1, 1, 1, 1))
    assert (finding.expected, finding.found) == ("2024-Q2", "2024-Q1")


def test_targets_and_actions_of_one_quarter_are_no_repetition() -> None:
    values = [target("i", 3.0, period="2024-Q3"), target("i", 4.0, period="2024-Q4")]
    actions = [{"indicator": "i", "period": f"2024-Q{q}", "text": f"langkah {q}"} for q in (3, 4)]
    audited = record(nodes=[("a", "program", {})], indicators=[("i", "a", {})], values=values, actions=actions)
    assert not findings("repeated_period", audited)


def test_auditing_twice_is_auditing_once_and_keeps_what_reading_found() -> None:
    audited = record(nodes=[("a", "program", {})])
    audited.findings.append(Finding(check="doubtful_parent", message="look"))
    once = audit_record(audited)
    assert audit_record(once) == once
    assert [finding.check for finding in once.findings] == ["doubtful_parent", "node_without_indicator"]
    assert audited.findings == [Finding(check="doubtful_parent", message="look")]


def test_every_check_tells_its_reason() -> None:
    assert len(CHECKS) >= 15
    assert all(function.__doc__ for _, function in CHECKS.values())
