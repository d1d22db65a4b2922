"""A page of a document as a picture, what was read from it beside it, and cuts of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, HTTPException, Path, Request, Response
from fastapi.responses import HTMLResponse

from pipeline.load.browse import fetch_document_record
from pipeline.record import BBox, Record
from pipeline.web.documents import DocumentId, node_title
from pipeline.web.pages import LARGEST_ID, known_document, page, parse_box, workbench
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


@router.get("/dokumen/{document_id}/halaman/{number}", response_class=HTMLResponse)
def sheet(request: Request, document_id: DocumentId, number: PageNumber, kotak: str = "", besar: str = "") -> HTMLResponse:
    """A page beside what was read from it, a box marked on it."""
    document = known_document(request, document_id)
    if number > max(1, document.pages):
        raise HTTPException(404)
    record = fetch_document_record(workbench(request).engine, document_id)
    box = parse_box(kotak)
    drawn, why = _drawn(request, document_id, number, size_of(besar))
    items = [item for item in items_of(record, box) if item.page == number] if record else []
    items.sort(key=lambda item: not item.marked)
    return page(
        request, "sheet.html", document=document, number=number, sheet=drawn, why=why, items=items, box=box, large=bool(besar),
        kotak=kotak if box else "",
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


def _drawn(request: Request, document_id: int, number: int, size: int) -> tuple[Sheet | None, str]:
    """The page's picture, else why there is none."""
    try:
        return workbench(request).sheets.page(known_document(request, document_id), number, size), ""
    except NoSheet as error:
        return None, str(error)


def _image(sheet: Sheet) -> Response:
    return Response(sheet.data, media_type=sheet.type, headers={"Cache-Control": f"private, max-age={KEPT_SECONDS}"})


def items_of(record: Record, box: BBox | None = None) -> Iterator[Item]:
    """What was read, for readers; what stands in ``box`` is marked."""
    nodes = {node.id: node for node in record.nodes}
    indicators = {indicator.id: indicator for indicator in record.indicators}

    def marked(place: BBox | None) -> bool:
        return box is not None and place is not None and within(place, box) >= SAME_PLACE

    for node in record.nodes:
        detail = " · ".join(filter(None, (node.code, node.name if node.name != node_title(node) else None, node.holder)))
        yield Item(level_name(node.level), node_title(node), detail, node.page, node.bbox, marked=marked(node.bbox))
    for indicator in record.indicators:
        of = f"mengukur: {node_title(nodes[indicator.node])}"
        yield Item("Indikator", indicator.name, of, indicator.page, indicator.bbox, marked=marked(indicator.bbox))
    for value in record.values:
        kind = " ".join(filter(None, (word("kinds", value.kind), period_name(value.period))))
        of = indicators[value.indicator].name
        yield Item(kind.capitalize(), value.text, of, value.page, value.bbox, tuple(value.doubts), marked(value.bbox))
    for budget in record.budgets:
        kind = " ".join(filter(None, (word("kinds", budget.kind), period_name(budget.period))))
        of = node_title(nodes[budget.node])
        yield Item(kind.capitalize(), budget.text, of, budget.page, budget.bbox, tuple(budget.doubts), marked(budget.bbox))
    for total in record.totals:
        yield Item(total.label, total.text, "", total.page, total.bbox, marked=marked(total.bbox))


def within(inner: BBox, outer: BBox) -> float:
    """Share of the smaller of two boxes that lies within the other, 0 to 1."""
    wide = min(inner[2], outer[2]) - max(inner[0], outer[0])
    high = min(inner[3], outer[3]) - max(inner[1], outer[1])
    if wide <= 0 or high <= 0:
        return 0.0
    areas = [(b[2] - b[0]) * (b[3] - b[1]) for b in (inner, outer)]
    return wide * high / min(areas)
