"""Documents: the list with its filters, and one document with its tree, tables and findings."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

from fastapi import APIRouter, HTTPException, Path, Request
from fastapi.responses import HTMLResponse

from pipeline.load.browse import DocumentEntry, DocumentFilter, fetch_choices, fetch_document_record, fetch_documents
from pipeline.load.questions import count_questions
from pipeline.load.tree_page import tree_page
from pipeline.record import Edge, Node, Record
from pipeline.web.pages import LARGEST_ID, ROWS, Paging, known_document, page, plain, whole_number, workbench

router = APIRouter()
DocumentId = Annotated[int, Path(ge=1, le=LARGEST_ID)]
Part = Literal["simpul", "indikator", "anggaran", "temuan"]
TREE_NODES = 400
"""Nodes of a tree that a page lists; a larger one has its own page, where branches open one by one."""
INLINE = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"
"""Policy of the interactive tree, which is one file with its own style and script."""


@dataclass(slots=True)
class Branch:
    """A node of the tree with its place in it: the edge to its parent, null for a root."""

    node: Node
    edge: Edge | None = None
    indicators: int = 0
    children: list[Branch] = field(default_factory=list)


@router.get("/", response_class=HTMLResponse)
def listed(
    request: Request, wilayah: str = "", perangkat: str = "", tahun: str = "", jenis: str = "", keadaan: str = "", cari: str = "",
    hal: str = "1",
) -> HTMLResponse:  # fmt: skip
    """All documents, filtered."""
    engine = workbench(request).engine
    jenis, keadaan, cari = plain(jenis), plain(keadaan), plain(cari)
    wanted = DocumentFilter(
        whole_number(wilayah), whole_number(perangkat), whole_number(tahun), jenis or None, keadaan or None, cari
    )  # fmt: skip
    asked = {"wilayah": wilayah, "perangkat": perangkat, "tahun": tahun, "jenis": jenis, "keadaan": keadaan, "cari": cari}
    number = max(1, whole_number(hal) or 1)
    found = fetch_documents(engine, wanted, (number - 1) * ROWS, ROWS)
    paging = Paging(number, found.total, "/", [(name, text) for name, text in asked.items() if text])
    return page(request, "documents.html", rows=found.rows, paging=paging, choices=fetch_choices(engine), asked=asked)


@router.get("/dokumen/{document_id}", response_class=HTMLResponse)
def one(request: Request, document_id: DocumentId) -> HTMLResponse:
    """A document: what it is and its tree; of a refused one, why."""
    document = known_document(request, document_id)
    record = fetch_document_record(workbench(request).engine, document_id)
    if record is None:
        return page(request, "refused.html", document=document)
    small = len(record.nodes) <= TREE_NODES
    roots = branches(record) if small else []
    return page(
        request, "document.html", document=document, counts=_counts(request, document, record), part="pohon", roots=roots,
        nodes=len(record.nodes), small=small,
    )  # fmt: skip


@router.get("/dokumen/{document_id}/pohon", response_class=HTMLResponse)
def tree(request: Request, document_id: DocumentId) -> HTMLResponse:
    """The interactive tree; its pages lead to the workbench's."""
    document = known_document(request, document_id)
    record = fetch_document_record(workbench(request).engine, document_id)
    if record is None:
        raise HTTPException(404)
    html = tree_page(record, pages=f"/dokumen/{document.id}/halaman/")
    return HTMLResponse(html, headers={"Content-Security-Policy": INLINE})


@router.get("/dokumen/{document_id}/{part}", response_class=HTMLResponse)
def part(request: Request, document_id: DocumentId, part: Part, hal: str = "1") -> HTMLResponse:
    """The nodes, indicators, budgets or findings of a document as a table."""
    document = known_document(request, document_id)
    record = fetch_document_record(workbench(request).engine, document_id)
    if record is None:
        raise HTTPException(404)
    items, more = _table(record, part)
    paging = Paging(max(1, whole_number(hal) or 1), len(items), f"/dokumen/{document_id}/{part}")
    shown = items[paging.first_row : paging.first_row + ROWS]
    return page(
        request, f"part_{part}.html", document=document, counts=_counts(request, document, record), part=part, items=shown,
        paging=paging, **more,
    )  # fmt: skip


def _table(record: Record, part: Part) -> tuple[list[Any], dict[str, Any]]:
    """The items of a part, and what its table says beside them."""
    nodes = {node.id: node for node in record.nodes}
    if part == "simpul":
        parents = {edge.child: nodes[edge.parent] for edge in record.edges if edge.kind == "cascade"}
        edges = {edge.child: edge for edge in record.edges if edge.kind == "cascade"}
        return list(record.nodes), {"parents": parents, "edges": edges}
    if part == "indikator":
        values = defaultdict(list)
        for value in record.values:
            values[value.indicator].append(value)
        return list(record.indicators), {"values": values, "nodes": nodes}
    if part == "anggaran":
        return [*record.budgets, *record.totals], {"nodes": nodes}
    order = {"error": 0, "warning": 1, "info": 2}
    return sorted(record.findings, key=lambda found: (order[found.severity], found.page or 0)), {}


def _counts(request: Request, document: DocumentEntry, record: Record) -> dict[str, int]:
    """How much each part of a document holds, and how many questions there are about it."""
    return {
        "tinjau": sum(count_questions(workbench(request).engine, document.id).values()),
        "simpul": len(record.nodes),
        "indikator": len(record.indicators),
        "anggaran": len(record.budgets) + len(record.totals),
        "temuan": len(record.findings),
    }


def branches(record: Record) -> list[Branch]:
    """The roots of a record's tree with all that hangs on them, in the record's order; nodes of others stand beside it."""
    own: Counter[str] = Counter(indicator.node for indicator in record.indicators)
    made = {node.id: Branch(node, indicators=own[node.id]) for node in record.nodes}
    for edge in record.edges:
        if edge.kind == "cascade":
            made[edge.child].edge = edge
            made[edge.parent].children.append(made[edge.child])
    return [branch for branch in made.values() if branch.edge is None]


def node_title(node: Node) -> str:
    """What a node is called: its statement, name, or position."""
    return node.statement or node.name or node.holder or f"({node.id})"
