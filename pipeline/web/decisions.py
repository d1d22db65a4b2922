"""The list of all decisions: what became of each, undoing, export."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from fastapi import APIRouter, BackgroundTasks, HTTPException, Path, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse

from pipeline.load.across import settle
from pipeline.load.corrections import NoSuchDecision, withdraw
from pipeline.load.indicator_decisions import FIELD as CANONICAL
from pipeline.load.questions import all_decisions, fetch_decisions_made
from pipeline.review.addresses import parse_address
from pipeline.web.pages import LARGEST_ID, ROWS, Paging, page, place_link, whole_number, workbench
from pipeline.web.returning import Form, given_by
from pipeline.web.words import level_name

router = APIRouter()
FIELDS = {
    "text": "teks", "value": "angka", "unit": "satuan", "amount": "rupiah", "statement": "pernyataan", "name": "nama",
    "holder": "penanggung jawab", "level": "tingkat", "parent": "induk", "indicator": "milik indikator", "node": "milik simpul",
    "confirmed": "dinyatakan benar", "removed": "dihapus", "nomenclature": "kode nomenklatur", "canonical": "indikator kanonik",
}  # fmt: skip
OUTCOMES = {
    "applied": "berlaku",
    "agrees": "berlaku; kini terbaca sama",
    "changed": "pembacaan berubah sejak diputuskan: lihat kembali",
    "lost": "tidak menemukan butirnya lagi; tetap disimpan",
}
COLUMNS = ("id", "decided_at", "decided_by", "file", "document", "key", "title", "field", "old", "new", "outcome", "withdrawn_at",
           "withdrawn_by")  # fmt: skip
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula."""


@router.get("/keputusan", response_class=HTMLResponse)
def made(request: Request, hal: str = "1", diurungkan: str = "") -> HTMLResponse:
    """All decisions, the newest first."""
    number = max(1, whole_number(hal) or 1)
    found = fetch_decisions_made(workbench(request).engine, (number - 1) * ROWS, ROWS)
    paging = Paging(number, found.total, "/keputusan")
    rows = [_shown(row) for row in found.rows]
    return page(request, "decisions.html", rows=rows, paging=paging, undone=bool(diurungkan))


@router.post("/keputusan/{decision_id}/urungkan")
def undo(
    request: Request, decision_id: Annotated[int, Path(ge=1, le=LARGEST_ID)], form: Form, later: BackgroundTasks
) -> Response:
    """Undoes a decision."""
    engine = workbench(request).engine
    try:
        decided = withdraw(engine, decision_id, given_by(form))
    except NoSuchDecision as error:
        raise HTTPException(404) from error
    if decided == CANONICAL:
        later.add_task(settle, engine)
    return RedirectResponse("/keputusan?diurungkan=1", 303)


@router.get("/keputusan.csv")
def export(request: Request) -> StreamingResponse:
    """All decisions as CSV, UTF-8 with a mark so that Excel reads it."""
    headers = {"Content-Disposition": 'attachment; filename="keputusan.csv"'}
    return StreamingResponse(
        _lines(all_decisions(workbench(request).engine)), media_type="text/csv; charset=utf-8", headers=headers
    )


def _lines(rows: Iterator[Mapping[str, Any]]) -> Iterator[str]:
    yield "\ufeff" + _line(COLUMNS)
    for row in rows:
        yield _line([_cell(row[name]) for name in COLUMNS])


def _line(cells: Any) -> str:
    stream = io.StringIO()
    csv.writer(stream).writerow(cells)
    return stream.getvalue()


def _cell(value: Any) -> str:
    """A cell that no spreadsheet runs as a formula."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(FORMULA) else text


def _shown(row: Mapping[str, Any]) -> dict[str, Any]:
    """A decision for readers."""
    address = parse_address(row["key"])
    link = None
    if address is not None and row["document_id"] is not None:
        link = place_link(row["document_id"], address.page, address.box)
    gone = address is not None and row["document_id"] is None
    status = "diurungkan" if row["withdrawn_at"] else "dokumennya tidak dimuat; tetap disimpan" if gone else ""
    return {
        **row,
        "page": address.page if address else None,
        "link": link,
        "what": row["title"] or row["key"],
        "shown_field": FIELDS.get(row["field"], row["field"]),
        "shown_old": _told(row["field"], row["old"], False),
        "shown_new": _told(row["field"], row["new"], True),
        "status": status or OUTCOMES.get(row["outcome"] or "", "berlaku"),
        "attention": not row["withdrawn_at"] and (gone or row["outcome"] in ("lost", "changed")),
    }


def _told(field: str, value: str | None, new: bool) -> str:
    if value is None:
        return "–"
    if field == "level":
        return level_name(value)
    if field == CANONICAL:
        return f"sama dengan “{value}”" if new else f"bukan “{value}”"
    address = parse_address(value)
    return address.text if address is not None else value
