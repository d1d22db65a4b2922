"""Sums of money."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.record import Record
from tests.audit.records import findings, record


def pagu(node: str, amount: float | None, text: str = "", **more: Any) -> dict[str, Any]:
    return {"node": node, "period": "2024", "amount": amount, "text": text or f"Rp {amount}", "page": 5, **more}


def family(parent: float | None, *children: float | None, text: str = "") -> Record:
    nodes = [("p", "program", {}), *((f"k{n}", "kegiatan", {}) for n in range(len(children)))]
    edges = [("p", f"k{n}") for n in range(len(children))]
    budgets = [pagu("p", parent, text), *(pagu(f"k{n}", c, "13.2918.000") for n, c in enumerate(children) if c != -1)]
    return record(nodes=nodes, edges=edges, budgets=budgets)


@pytest.mark.parametrize(
    ("parent", "children", "wrong"),
    [
        (300.0, (100.0, 200.0), False),
        (300.0, (100.0, 201.5), False),  # rounding of each part
        (150_000_000.0, (100_000_000.0,), True),
        (266_749_630.0, (271_000_000.0,), True),
        (300.0, (100.0, None), False),  # the malformed part may be the rest
        (300.0, (100.0, -1), False),  # as may the one without a budget
        (300.0, (310.0, None), True),  # but what is there is too much already
        (None, (100.0,), False),
    ],
)
def test_a_budget_is_the_sum_of_its_parts(parent: float, children: tuple[float, ...], wrong: bool) -> None:
    assert bool(findings("budget_sum_disagrees", family(parent, *children))) is wrong


def test_a_document_of_one_official_may_show_parts_only() -> None:
    agreement = family(300.0, 100.0)
    assert findings("budget_sum_disagrees", agreement)
    agreement.document.type = "perjanjian_kinerja"
    assert not findings("budget_sum_disagrees", agreement)


def test_a_finding_says_where_and_what() -> None:
    (finding,) = findings("budget_sum_disagrees", family(150.0, 1_000.0, text="Rp 150"))
    assert (finding.page, finding.expected, finding.found, finding.severity) == (5, "Rp 1.000", "Rp 150", "warning")


def test_amounts_of_other_periods_and_kinds_do_not_add_up() -> None:
    budgets = [pagu("p", 300.0), pagu("k", 100.0, period="2025"), pagu("k", 90.0, kind="realisasi")]
    nodes = [("p", "program", {}), ("k", "kegiatan", {})]
    assert not findings("budget_sum_disagrees", record(nodes=nodes, edges=[("p", "k")], budgets=budgets))


@pytest.mark.parametrize(("total", "wrong"), [(700.0, False), (300.0, False), (710.0, True)])
def test_a_total_is_the_sum_of_the_topmost(total: float, wrong: bool) -> None:
    nodes = [("p", "program", {}), ("k", "kegiatan", {}), ("q", "program", {})]
    budgets = [pagu("p", 300.0), pagu("k", 300.0), pagu("q", 400.0)]
    totals = [
        {"label": "Jumlah", "text": f"Rp {total}", "amount": total, "period": "2024", "page": 9},
        {"label": "Subjumlah", "text": "Rp 5", "amount": 5.0, "period": "2024", "page": 1},
    ]
    audited = record(nodes=nodes, edges=[("p", "k")], budgets=budgets, totals=totals)
    assert [finding.page for finding in findings("total_disagrees", audited)] == ([9] if wrong else [])


def test_a_program_of_several_sasaran_is_shared_among_them() -> None:
    nodes = [("s", "sasaran", {}), ("t", "sasaran", {}), ("p", "program", {})]
    budgets = [pagu("s", 100.0), pagu("t", 200.0), pagu("p", 300.0)]
    shared = record(nodes=nodes, edges=[("s", "p"), ("t", "p")], budgets=budgets)
    shared.edges[1].kind = "also"
    assert not findings("budget_sum_disagrees", shared)
    shared.edges.pop()
    assert findings("budget_sum_disagrees", shared)


def test_a_total_may_hold_what_is_malformed() -> None:
    nodes = [("p", "program", {}), ("q", "program", {})]
    totals = [{"label": "Jumlah", "text": "Rp 700", "amount": 700.0, "period": "2024", "page": 9}]
    audited = record(nodes=nodes, budgets=[pagu("p", 300.0), pagu("q", None, "312.0450.000")], totals=totals)
    assert not findings("total_disagrees", audited)
    audited.totals[0].amount = 200.0
    assert findings("total_disagrees", audited)


@pytest.mark.parametrize(
    ("whole", "direct", "other", "wrong"),
    [(900.0, 300.0, 600.0, False), (910.0, 310.0, 600.0, False), (900.0, 310.0, 500.0, True), (900.0, 300.0, 500.0, True)],
)
def test_a_total_may_hold_another_that_no_node_bears(whole: float, direct: float, other: float, wrong: bool) -> None:
    """A program has 300 of them, the rest serves none; a printed sum counts as printed, a wrong one too."""
    kept = [("Belanja Tidak Langsung", other), ("Belanja Langsung", direct), ("Jumlah", whole)]
    totals = [{"label": label, "text": f"Rp {n:g}", "amount": n, "period": "2024", "page": 9} for label, n in kept]
    audited = record(nodes=[("p", "program", {})], budgets=[pagu("p", 300.0)], totals=totals)
    assert bool(findings("total_disagrees", audited)) == wrong


def test_no_more_is_spent_than_allowed() -> None:
    nodes = [("p", "program", {}), ("q", "program", {})]
    budgets = [
        *(pagu("p", 100.0), pagu("p", 101.5, kind="realisasi")),
        *(pagu("q", 100.0), pagu("q", 100.0, kind="realisasi")),
    ]
    assert len(findings("realisation_exceeds_budget", record(nodes=nodes, budgets=budgets))) == 1


def test_one_node_has_one_budget() -> None:
    budgets = [pagu("p", 100.0), pagu("p", 100.0, "Rp 100,00"), pagu("p", 120.0, page=7)]
    (finding,) = findings("budgets_of_one_node_differ", record(nodes=[("p", "program", {})], budgets=budgets))
    assert (finding.page, finding.found) == (7, "Rp 120.0")


@pytest.mark.parametrize(
    ("whole", "second", "wrong"), [(500.0, 200.0, False), (450.0, 200.0, True), (500.0, None, False), (250.0, None, True)]
)
def test_each_of_several_names_of_a_node_has_a_budget_of_its_own(whole: float, second: float | None, wrong: bool) -> None:
    several = {"name": "Pemantauan Stok; Pengendalian Inflasi", "names": ["Pemantauan Stok", "Pengendalian Inflasi"]}
    nodes = [("p", "program", {}), ("k", "sub_kegiatan", several), ("l", "sub_kegiatan", {})]
    budgets = [pagu("p", whole), pagu("k", 180.0), pagu("k", second, "125.0000.000" if second is None else ""), pagu("l", 120.0)]
    parts = record(nodes=nodes, edges=[("p", "k"), ("p", "l")], budgets=budgets)
    assert not findings("budgets_of_one_node_differ", parts)
    assert bool(findings("budget_sum_disagrees", parts)) == wrong


def test_two_budgets_of_most_nodes_are_told_once() -> None:
    nodes = [(f"p{k}", "program", {}) for k in range(6)]
    budgets = [pagu(f"p{k}", amount) for k in range(6) for amount in (100.0, 120.0)]
    (finding,) = findings("budgets_of_one_node_differ", record(nodes=nodes, budgets=budgets))
    assert finding.message.startswith("6 of 6 budgets")
    some = [*budgets[:8], *(pagu(f"p{k}", 100.0) for k in (4, 5))]
    assert len(findings("budgets_of_one_node_differ", record(nodes=nodes, budgets=some))) == 4


def test_a_pages_budgets_before_and_after_a_change_are_told_once() -> None:
    changed = [pagu(f"k{n}", amount, page=4) for n in range(5) for amount in (100.0, 120.0)]
    repeated = [pagu("p", 120.0, page=2), pagu("p", 100.0, page=4)]
    wrong = [
        pagu("q", 286.0, page=2),
        pagu("q", 268.0, page=7),
        *(pagu("r", a, page=p) for a, p in ((1.0, 2), (5.0, 4), (9.0, 4))),
    ]
    plain = [pagu(f"s{n}", 7.0) for n in range(12)]
    nodes = [(name, "program", {}) for name in ("p", "q", "r", *(f"k{n}" for n in range(5)), *(f"s{n}" for n in range(12)))]
    told = findings("budgets_of_one_node_differ", record(nodes=nodes, budgets=[*repeated, *wrong, *changed, *plain]))
    assert [(f.page, f.found) for f in told if f.found] == [(7, "Rp 268.0"), (4, "Rp 5.0"), (4, "Rp 9.0")]
    assert [f.message[:19] for f in told if not f.found] == ["6 budgets on page 4"]
    assert len(findings("budgets_of_one_node_differ", record(nodes=nodes, budgets=[*repeated, *changed[:8], *plain]))) == 5


def test_one_name_with_two_budgets_is_told() -> None:
    same = {"name": "Program Penanganan Bencana"}
    nodes = [("p", "program", same), ("q", "program", {"name": "PROGRAM PENANGANAN BENCANA"}), ("r", "kegiatan", same)]
    budgets = [pagu("p", 100.0), pagu("q", 120.0), pagu("r", 1.0)]
    assert len(findings("budgets_of_one_name_differ", record(nodes=nodes, budgets=budgets))) == 1
