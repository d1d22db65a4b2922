"""What is compared, out of the database: documents, nodes, indicators, figures and money."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from pipeline.compare.facts import Corpus, DocumentFacts, Figure, FindingFacts, IndicatorFacts, NodeFacts
from pipeline.load.lists import fetch_nomenclature
from pipeline.load.tables import METADATA

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine


def fetch_corpus(engine: Engine) -> Corpus:
    """All loaded documents with what they say, in order of region, organisation, year and file."""
    with engine.connect() as connection:
        documents = _documents(connection)
        nodes = _nodes(connection, documents)
        indicators = _indicators(connection, nodes)
        findings = _findings(connection, documents)
    lists = fetch_nomenclature(engine)
    return Corpus(list(documents.values()), list(nodes.values()), list(indicators.values()), findings, lists)


def corpus_state(engine: Engine) -> tuple[Any, ...]:
    """What changes whenever what is compared does: documents and when they were loaded, decisions made and withdrawn, and what
    indicators are joined to."""
    from sqlalchemy import func, select

    document, decision, canonical = (METADATA.tables[name] for name in ("document", "decision", "canonical_member"))
    query = select(
        select(func.count()).select_from(document).scalar_subquery(),
        select(func.max(document.c.loaded_at)).scalar_subquery(),
        select(func.max(decision.c.id)).scalar_subquery(),
        select(func.count(decision.c.withdrawn_at)).scalar_subquery(),
        select(func.max(canonical.c.id)).scalar_subquery(),
    )
    with engine.connect() as connection:
        return tuple(connection.execute(query).one())


def _documents(connection: Connection) -> dict[int, DocumentFacts]:
    from sqlalchemy import select

    tables = METADATA.tables
    document, office, region = tables["document"], tables["organisation"], tables["region"]
    finding = tables["finding"]
    counts = Counter(connection.execute(select(finding.c.document_id)).scalars())
    query = (
        select(document, region.c.name.label("region"), region.c.province, office.c.name.label("organisation"))
        .select_from(document.outerjoin(office, document.c.organisation_id == office.c.id))
        .outerjoin(region, document.c.region_id == region.c.id)
        .where(document.c.state == "loaded")
        .order_by(region.c.name, office.c.name, document.c.year, document.c.file)
    )
    return {
        row.id: DocumentFacts(
            row.id, row.file, row.path, row.type, row.year, row.region, row.organisation, counts[row.id], row.province
        )
        for row in connection.execute(query)
    }  # fmt: skip


def _findings(connection: Connection, documents: dict[int, DocumentFacts]) -> list[FindingFacts]:
    finding = METADATA.tables["finding"]
    return [
        FindingFacts(documents[row.document_id], row.check, row.severity, row.page, row.message, row.expected, row.found)
        for row in connection.execute(finding.select().order_by(finding.c.id))
        if row.document_id in documents
    ]


def _nodes(connection: Connection, documents: dict[int, DocumentFacts]) -> dict[int, NodeFacts]:
    from sqlalchemy import select

    tables = METADATA.tables
    node, edge, match, budget = (tables[name] for name in ("node", "edge", "match", "budget"))
    parents = {
        row.child_id: row.parent_id
        for row in connection.execute(select(edge.c.child_id, edge.c.parent_id).where(edge.c.kind == "cascade"))
    }
    matches: dict[int, list[Any]] = defaultdict(list)
    for row in connection.execute(match.select().where(match.c.node_id.is_not(None)).order_by(match.c.id)):
        matches[row.node_id].append(row)
    money: dict[int, list[Any]] = defaultdict(list)
    for row in connection.execute(budget.select().order_by(budget.c.id)):
        money[row.node_id].append(row)
    nodes = {}
    for row in connection.execute(node.select().order_by(node.c.id)):
        if row.document_id not in documents or (row.extra or {}).get("organisation"):
            continue  # nodes of other organisations stand beside the tree
        found, document = matches[row.id], documents[row.document_id]
        sure = [one for one in found if one.status == "matched"]
        alone = sure[0] if len(found) == 1 and sure else None  # of several names none is the node's own
        nodes[row.id] = NodeFacts(
            row.id, document, row.level, row.name, row.statement, row.page, parents.get(row.id),
            _status([one.status for one in found]), alone.code if alone else None, alone.name if alone else None,
            [Figure(b.kind, b.period, b.text, b.amount, None, b.page, document, _box(b.bbox)) for b in money[row.id]],
            codes=tuple(one.code for one in sure),
        )  # fmt: skip
    return nodes


def _status(each: list[str]) -> str | None:
    """How sure the names of a node are: matched where all are, for review where some are, null where it has none."""
    if not each or len(set(each)) == 1:
        return each[0] if each else None
    return "review"


def _indicators(connection: Connection, nodes: dict[int, NodeFacts]) -> dict[int, IndicatorFacts]:
    """The indicators with their figures; they are put under their nodes too."""
    tables = METADATA.tables
    indicator, canonical, value = tables["indicator"], tables["canonical_indicator"], tables["value"]
    known = {row.id: row for row in connection.execute(canonical.select())}
    indicators = {}
    for row in connection.execute(indicator.select().order_by(indicator.c.id)):
        node = nodes.get(row.node_id)
        if node is None:
            continue
        one = known.get(row.canonical_id)
        facts = IndicatorFacts(
            row.id, node.document, node.id, row.canonical_id, one.name if one else row.name,
            row.unit or (one.unit if one else None), row.direction or (one.direction if one else None),
            row.name, node.level, row.page,
        )  # fmt: skip
        node.indicators.append(facts)
        indicators[row.id] = facts
    for row in connection.execute(value.select().order_by(value.c.id)):
        if (owner := indicators.get(row.indicator_id)) is not None:
            owner.figures.append(
                Figure(row.kind, row.period, row.text, row.value, row.unit, row.page, owner.document, _box(row.bbox))
            )
    return indicators


def _box(stored: Any) -> tuple[float, float, float, float] | None:
    return (stored[0], stored[1], stored[2], stored[3]) if stored else None
