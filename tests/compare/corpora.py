"""Small corpora to compare, invented."""

from __future__ import annotations

from typing import Any

from pipeline.compare.facts import Corpus, DocumentFacts, Figure, IndicatorFacts, NodeFacts


class Builder:
    """Collects documents, nodes and indicators with running ids."""

    def __init__(self) -> None:
        self.documents: list[DocumentFacts] = []
        self.nodes: list[NodeFacts] = []
        self.indicators: list[IndicatorFacts] = []

    def document(self, region: str = "Kabupaten A", kind: str = "lkjip", year: int | None = 2024, **more: Any) -> DocumentFacts:
        """A document of an office called Dinas Sosial."""
        number = len(self.documents) + 1
        file = more.pop("file", f"d{number}.pdf")
        office = more.pop("organisation", "Dinas Sosial")
        found = DocumentFacts(number, file, f"/in/{file}", kind, year, region, office, **more)
        self.documents.append(found)
        return found

    def node(
        self, document: DocumentFacts, level: str = "sub_kegiatan", name: str | None = "Penyediaan Sandang", **more: Any
    ) -> NodeFacts:
        """A node on page 2."""
        found = NodeFacts(len(self.nodes) + 1, document, level, name, None, 2, **more)
        self.nodes.append(found)
        return found

    def indicator(
        self, node: NodeFacts, name: str = "Jumlah orang", unit: str | None = "orang", canonical: int = 1, **more: Any
    ) -> IndicatorFacts:
        """An indicator of a node, of a canonical indicator of its name."""
        direction = more.get("direction")
        found = IndicatorFacts(
            len(self.indicators) + 1, node.document, node.id, canonical, name, unit, direction, name, node.level, 3
        )  # fmt: skip
        node.indicators.append(found)
        self.indicators.append(found)
        return found

    def corpus(self) -> Corpus:
        """All of it."""
        return Corpus(self.documents, self.nodes, self.indicators)


def figure(
    document: DocumentFacts, kind: str, value: float | None, period: str | None = "2024", unit: str | None = None, page: int = 4
) -> Figure:
    """A figure as it is printed."""
    return Figure(kind, period, str(value), value, unit, page, document)
