"""The tables of a comparison: by region, office, year, indicator or name."""

from __future__ import annotations

from pipeline.compare.asked import Choice, is_asked, is_named, of_offices
from pipeline.compare.budgets import LEVELS, budget_table
from pipeline.compare.facts import Corpus
from pipeline.compare.indicators import indicator_table
from pipeline.compare.table import Table
from pipeline.compare.trees import region_table, tree_table


def compare(corpus: Corpus, choice: Choice) -> list[Table]:
    """The tables of a comparison: of what is asked for, else documents, indicators and names that several share."""
    documents = of_offices(corpus, choice)
    kept = {document.id for document in documents}
    nodes = [node for node in corpus.nodes if node.document.id in kept]
    indicators = [indicator for indicator in corpus.indicators if indicator.document.id in kept]
    tables: list[Table] = []
    if not choice.specific:
        in_years = [document for document in documents if not choice.years or document.year in choice.years]
        shown = {document.id for document in in_years}
        trees = tree_table(Corpus(in_years, [node for node in nodes if node.document.id in shown], []))
        tables.extend((region_table(trees), trees))
    if choice.indicator is not None or not choice.specific:
        asked = [indicator for indicator in indicators if is_asked(indicator, choice.indicator)]
        tables.append(indicator_table(asked, several=not choice.specific))
    for level in LEVELS:
        if level in choice.names or not choice.specific:
            asked_nodes = [node for node in nodes if is_named(node, level, choice.names.get(level))]
            tables.append(budget_table(asked_nodes, level, several=not choice.specific))
    return [_of_years(table, choice) for table in tables]


def _of_years(table: Table, choice: Choice) -> Table:
    if choice.years and any(column.key == "tahun" for column in table.columns):
        wanted = {str(year) for year in choice.years}
        table.rows = [row for row in table.rows if row["tahun"] in wanted]
    return table
