"""What of a corpus is compared: by region, office, year, indicator or name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.compare.budgets import LEVELS, budget_table, general_code
from pipeline.compare.facts import Corpus, DocumentFacts, IndicatorFacts, NodeFacts
from pipeline.compare.indicators import indicator_table
from pipeline.compare.table import Table
from pipeline.compare.trees import region_table, tree_table
from pipeline.normalize.text import fold


@dataclass(frozen=True, slots=True)
class Choice:
    """What to compare. Texts are parts of names, however they are spelt; an indicator may be a canonical id, a name a code.

    ``names`` maps a level (``program``, ``kegiatan``, ``sub_kegiatan``) to what is asked for at it. Without an indicator and
    names everything that several offices or years share is compared.
    """

    indicator: str | None = None
    names: dict[str, str] = field(default_factory=dict)
    regions: Sequence[str] = ()
    organisations: Sequence[str] = ()
    years: Sequence[int] = ()

    @property
    def specific(self) -> bool:
        """Whether an indicator or name is asked for."""
        return self.indicator is not None or bool(self.names)


def compare(corpus: Corpus, choice: Choice) -> list[Table]:
    """The tables of a comparison: of what is asked for, else documents, indicators and names that several share."""
    documents = [document for document in corpus.documents if _of_offices(document, choice)]
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
        asked = [indicator for indicator in indicators if _is_asked(indicator, choice.indicator)]
        tables.append(indicator_table(asked, several=not choice.specific))
    for level in LEVELS:
        if level in choice.names or not choice.specific:
            asked_nodes = [node for node in nodes if _is_named(node, choice.names.get(level))]
            tables.append(budget_table(asked_nodes, level, several=not choice.specific))
    return [_of_years(table, choice) for table in tables]


def _of_offices(document: DocumentFacts, choice: Choice) -> bool:
    region, organisation = fold(document.region or ""), fold(document.organisation or "")
    return (not choice.regions or any(fold(name) in region for name in choice.regions)) and (
        not choice.organisations or any(fold(name) in organisation for name in choice.organisations)
    )


def _is_asked(indicator: IndicatorFacts, text: str | None) -> bool:
    if text is None:
        return True
    if text.isdigit():
        return indicator.canonical == int(text)
    return fold(text) in fold(indicator.canonical_name) or fold(text) in fold(indicator.name)


def _is_named(node: NodeFacts, text: str | None) -> bool:
    if text is None:
        return True
    if node.code and text[:1] in "0123456789X" and "." in text:
        return general_code(text) == general_code(node.code)
    return fold(text) in fold(node.title) or fold(text) in fold(node.name or "")


def _of_years(table: Table, choice: Choice) -> Table:
    if choice.years and any(column.key == "tahun" for column in table.columns):
        wanted = {str(year) for year in choice.years}
        table.rows = [row for row in table.rows if row["tahun"] in wanted]
    return table
