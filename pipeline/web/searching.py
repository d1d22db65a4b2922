"""Search over all documents, each hit with its page."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from pipeline.load.browse import search
from pipeline.web.pages import ROWS, Paging, page, plain, whole_number, workbench

router = APIRouter()


@router.get("/cari", response_class=HTMLResponse)
def found(request: Request, teks: str = "", hal: str = "1") -> HTMLResponse:
    """Names, statements, positions, codes and indicators that hold all words."""
    number = max(1, whole_number(hal) or 1)
    hits = search(workbench(request).engine, plain(teks), (number - 1) * ROWS, ROWS)
    paging = Paging(number, hits.total, "/cari", [("teks", teks)])
    return page(request, "search.html", text=teks, rows=hits.rows, paging=paging)
