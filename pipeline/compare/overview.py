"""What stands beside a comparison so that it can be surveyed: coverage, findings, and how far apart its figures lie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.compare.asked import Choice, of_offices
from pipeline.compare.budgets import LEVELS
from pipeline.compare.coverage import coverage_table
from pipeline.compare.facts import Corpus
from pipeline.compare.found import findings_table
from pipeline.compare.spread import cost_spread, indicator_spread
from pipeline.compare.table import Table

SURVEYS = frozenset({"cakupan", "temuan", "ringkasan", "biaya"})
"""Names of the tables that are added here."""


def with_surveys(corpus: Corpus, choice: Choice, tables: Sequence[Table]) -> list[Table]:
    """The tables of a comparison with those that survey them, each before what it surveys.

    Where an indicator or name is asked for, only surveys in which something stands.
    """
    return [
        table for table in _in_order(corpus, choice, tables) if table.rows or table.name not in SURVEYS or not choice.specific
    ]


def _in_order(corpus: Corpus, choice: Choice, tables: Sequence[Table]) -> Iterator[Table]:
    budgets = [table for table in tables if table.name in LEVELS]
    for table in tables:
        if table.name == "indikator":
            yield indicator_spread(table, of_offices(corpus, choice), name_those_without=choice.specific)
        if budgets and table is budgets[0]:
            yield cost_spread(budgets)
        yield table
        if table.name == "dokumen":
            yield from _of_documents(corpus, choice)


def _of_documents(corpus: Corpus, choice: Choice) -> tuple[Table, Table]:
    """Coverage of the nomenclature and findings, of the documents of the offices and years that are asked for."""
    documents = of_offices(corpus, choice)
    shown = {document.id for document in documents if not choice.years or document.year in choice.years}
    nodes = [node for node in corpus.nodes if node.document.id in shown]
    findings = [finding for finding in corpus.findings if finding.document.id in shown]
    return coverage_table(nodes, corpus.nomenclature), findings_table(findings)
