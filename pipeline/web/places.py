"""A page of a document as a picture, what was read from it beside it, and cuts of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, HTTPException, Path, Request, Response
from fastapi.responses import HTMLResponse

from pipeline.load.browse import DocumentEntry
from pipeline.record import BBox, Budget, Record, Value
from pipeline.review.addresses import Addresses
from pipeline.web.documents import DocumentId, node_title
from pipeline.web.pages import LARGEST_ID, known_document, page, parse_box, workbench
from pipeline.web.reviewing import reviewed_of
from pipeline.web.sheets import SIZES, NoSheet, Sheet
from pipeline.web.words import level_name, period_name, word

router = APIRouter()
PageNumber = Annotated[int, Path(ge=1, le=LARGEST_ID)]
KEPT_SECONDS = 600
"""Time that a browser may keep a picture: its address holds the document's id, whose content may be replaced."""
SAME_PLACE = 0.5
"""Share of an item's box within the marked one from which it is what stands there."""


@dataclass(frozen=True, slots=True)
class Item:
    """Something read from a page: what it is, its text, what it belongs to; ``marked`` where it stands in the box asked for."""

    kind: str
    title: str
    detail: str
    page: int
    bbox: BBox | None
    doubts: tuple[str, ...] = ()
    marked: bool = False
    digest: str | None = None
    """Of its address, where it can be corrected."""


@router.get("/dokumen/{document_id}/halaman/{number}", response_class=HTMLResponse)
def sheet(request: Request, document_id: DocumentId, number: PageNumber, kotak: str = "", besar: str = "") -> HTMLResponse:
    """A page beside what was read from it, a box marked on it."""
    document = known_document(request, document_id)
    if number > max(1, document.pages):
        raise HTTPException(404)
    reviewed = reviewed_of(request, document_id)
    box = parse_box(kotak)
    drawn, why = _drawn(request, document, number, size_of(besar))
    near = workbench(request).sheets.cut(document, number, box) if drawn and box else None
    items = [item for item in items_of(reviewed.record, reviewed.keys, box) if item.page == number] if reviewed else []
    items.sort(key=lambda item: not item.marked)
    return page(
        request, "sheet.html", document=document, number=number, sheet=drawn, why=why, items=items, box=box, large=bool(besar),
        kotak=kotak if box else "", near=near,
    )  # fmt: skip


@router.get("/dokumen/{document_id}/halaman/{number}/gambar")
def picture(request: Request, document_id: DocumentId, number: PageNumber, besar: str = "") -> Response:
    """The picture of a page."""
    document = known_document(request, document_id)
    try:
        return _image(workbench(request).sheets.page(document, number, size_of(besar)))
    except NoSheet as error:
        raise HTTPException(404) from error


@router.get("/dokumen/{document_id}/halaman/{number}/potongan")
def cut(request: Request, document_id: DocumentId, number: PageNumber, kotak: str) -> Response:
    """The picture of a box's surroundings."""
    document, box = known_document(request, document_id), parse_box(kotak)
    if box is None:
        raise HTTPException(404)
    try:
        return _image(workbench(request).sheets.cut(document, number, box))
    except NoSheet as error:
        raise HTTPException(404) from error


def size_of(large: str) -> int:
    """Pixels of a page's picture, for the choice in its address."""
    return SIZES[1] if large else SIZES[0]


def _drawn(request: Request, document: DocumentEntry, number: int, size: int) -> tuple[Sheet | None, str]:
    """The page's picture, else why there is none."""
    try:
        return workbench(request).sheets.page(document, number, size), ""
    except NoSheet as error:
        return None, str(error)


def _image(sheet: Sheet) -> Response:
    return Response(sheet.data, media_type=sheet.type, headers={"Cache-Control": f"private, max-age={KEPT_SECONDS}"})


def items_of(record: Record, keys: Addresses, box: BBox | None = None) -> Iterator[Item]:
    """What was read, for readers; what stands in ``box`` is marked. ``keys`` are the addresses of the record's parts."""
    nodes = {node.id: node for node in record.nodes}
    indicators = {indicator.id: indicator for indicator in record.indicators}

    def marked(place: BBox | None) -> bool:
        return box is not None and place is not None and within(place, box) >= SAME_PLACE

    for node in record.nodes:
        detail = " · ".join(text for text in (node.code, node.name, node.holder) if text and text != node_title(node))
        digest = keys.nodes[node.id].digest
        yield Item(level_name(node.level), node_title(node), detail, node.page, node.bbox, (), marked(node.bbox), digest)
    for one in record.indicators:
        of, digest = f"mengukur: {node_title(nodes[one.node])}", keys.indicators[one.id].digest
        yield Item("Indikator", one.name, of, one.page, one.bbox, (), marked(one.bbox), digest)
    for value, address in zip(record.values, keys.values, strict=True):
        kind, of = _kind(value), indicators[value.indicator].name
        yield Item(kind, value.text, of, value.page, value.bbox, tuple(value.doubts), marked(value.bbox), address.digest)
    for budget, address in zip(record.budgets, keys.budgets, strict=True):
        kind, of = _kind(budget), node_title(nodes[budget.node])
        yield Item(kind, budget.text, of, budget.page, budget.bbox, tuple(budget.doubts), marked(budget.bbox), address.digest)
    for total in record.totals:
        yield Item(total.label, total.text, "", total.page, total.bbox, marked=marked(total.bbox))


def _kind(figure: Value | Budget) -> str:
    return " ".join(filter(None, (word("kinds", figure.kind), period_name(figure.period)))).capitalize()


def within(inner: BBox, outer: BBox) -> float:
    """Share of the smaller of two boxes that lies within the other, 0 to 1."""
    wide = min(inner[2], outer[2]) - max(inner[0], outer[0])
    high = min(inner[3], outer[3]) - max(inner[1], outer[1])
    if wide <= 0 or high <= 0:
        return 0.0
    areas = [(b[2] - b[0]) * (b[3] - b[1]) for b in (inner, outer)]
    return wide * high / min(areas)
