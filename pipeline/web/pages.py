"""What all pages share: the workbench that serves them, templates with their filters, paging, links to a place in a document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from fastapi import HTTPException, Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from pipeline.load.browse import DocumentEntry, fetch_document
from pipeline.record import BBox
from pipeline.web import words
from pipeline.web.corpora import Corpora
from pipeline.web.security import COOKIE, new_session, token_for
from pipeline.web.sheets import Sheets

if TYPE_CHECKING:
    from sqlalchemy import Engine

ROWS = 50
"""Rows of a list on one page."""
LARGEST_ID = 2**31 - 1
"""Of ids and numbers in addresses: what a database's integer holds."""
LARGEST_POINT = 100_000.0
"""Points of a box's edge: ten times the largest sheet."""
BOX_NUMBERS = 4


@dataclass(frozen=True, slots=True)
class Workbench:
    """What serves the pages: the database, the drawer of pages, the corpus to compare, and the secret of the forms' tokens."""

    engine: Engine
    sheets: Sheets
    corpora: Corpora
    secret: bytes


@dataclass(frozen=True, slots=True)
class Paging:
    """Where a page of a list is: its number from 1, how many rows there are, and the address of the others."""

    page: int
    total: int
    path: str
    asked: Sequence[tuple[str, str]] = ()
    rows: int = ROWS

    @property
    def last(self) -> int:
        """The last page's number."""
        return max(1, -(-self.total // self.rows))

    @property
    def first_row(self) -> int:
        """Position of the first row, from 0."""
        return (self.page - 1) * self.rows

    def link(self, page: int) -> str:
        """The address of another page."""
        return f"{self.path}?{urlencode([*self.asked, ('hal', str(page))])}"


def workbench(request: Request) -> Workbench:
    """The workbench that serves a request."""
    served: Workbench = request.app.state.workbench
    return served


def known_document(request: Request, document_id: int) -> DocumentEntry:
    """A document of the database; else the page "not found"."""
    found = fetch_document(workbench(request).engine, document_id)
    if found is None:
        raise HTTPException(404)
    return found


def page(request: Request, template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """A page from its template; ``token`` is there for its forms."""
    session = request.cookies.get(COOKIE) or new_session()
    token = token_for(workbench(request).secret, session)
    html = templates().get_template(template).render(request_path=request.url.path, token=token, **values)
    response = HTMLResponse(html, status)
    if session != request.cookies.get(COOKIE):
        response.set_cookie(COOKIE, session, httponly=True, samesite="strict")
    return response


def place_link(document_id: int, page_number: int, box: Sequence[float] | None = None) -> str:
    """The address of a page of a document, with a box marked on it."""
    asked = f"?kotak={box_text(box)}#kotak" if box else ""
    return f"/dokumen/{document_id}/halaman/{page_number}{asked}"


def cut_link(document_id: int, page_number: int, box: Sequence[float]) -> str:
    """The address of the picture of a box's surroundings."""
    return f"/dokumen/{document_id}/halaman/{page_number}/potongan?kotak={box_text(box)}"


def box_text(box: Sequence[float]) -> str:
    """A box in an address: ``45,164.5,192.1,208``."""
    return ",".join(f"{edge:.1f}".removesuffix(".0") for edge in box)


def parse_box(text: str | None) -> BBox | None:
    """The box of an address; null where there is none or it is none."""
    try:
        edges = [float(part) for part in (text or "").split(",")]
    except ValueError:
        return None
    if len(edges) != BOX_NUMBERS or not all(isfinite(edge) and abs(edge) <= LARGEST_POINT for edge in edges):
        return None
    x0, y0, x1, y1 = edges
    return (x0, y0, x1, y1) if x0 <= x1 and y0 <= y1 else None


def plain(text: str) -> str:
    """A text of an address without what no database takes."""
    return text.replace("\x00", "")


def whole_number(text: str | None) -> int | None:
    """A number of an address from 0 on; null where there is none or it is none."""
    text = (text or "").strip()
    return (
        int(text) if text.isascii() and text.isdigit() and len(text) <= len(str(LARGEST_ID)) and int(text) <= LARGEST_ID else None
    )


@lru_cache
def templates() -> Environment:
    """The templates; every value is escaped, a misspelt one is an error."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "level": words.level_name,
        "type": words.type_name,
        "period": words.period_name,
        "number": words.number,
        "moment": words.moment,
        "word": lambda name, table: words.word(table, name),
        "fault": words.fault,
    }
    environment.globals |= {"place_link": place_link, "cut_link": cut_link}
    return environment
