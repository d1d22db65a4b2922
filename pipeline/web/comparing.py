"""Comparison: offices, regions and years side by side, each figure with a link to its page."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from markupsafe import Markup

from pipeline.compare.asked import Choice, Unknown, known_part
from pipeline.compare.choice import compare
from pipeline.compare.overview import with_surveys
from pipeline.compare.page import sections
from pipeline.compare.table import Citation
from pipeline.load.browse import fetch_choices
from pipeline.record import NAMED_LEVELS
from pipeline.web.pages import page, place_link, whole_number, workbench

router = APIRouter()


@router.get("/bandingkan", response_class=HTMLResponse)
def compared(
    request: Request, indikator: str = "", program: str = "", kegiatan: str = "", sub_kegiatan: str = "", wilayah: str = "",
    perangkat: str = "", tahun: str = "",
) -> HTMLResponse:  # fmt: skip
    """What is asked for, side by side; nothing is compared before something is asked for."""
    asked = {
        "indikator": indikator, "program": program, "kegiatan": kegiatan, "sub_kegiatan": sub_kegiatan, "wilayah": wilayah,
        "perangkat": perangkat, "tahun": tahun,
    }  # fmt: skip
    asked = {name: text.strip() for name, text in asked.items()}
    body, rows = Markup(), 0
    unknown: list[Unknown] = []
    if any(asked.values()):
        year = whole_number(asked["tahun"])
        choice = Choice(
            asked["indikator"] or None, {name: asked[name] for name in NAMED_LEVELS if asked[name]}, _some(asked["wilayah"]),
            _some(asked["perangkat"]), [year] if year else [],
        )  # fmt: skip
        corpus = workbench(request).corpora.current()
        unknown = known_part(corpus, choice)[1]
        tables = [table for table in with_surveys(corpus, choice, compare(corpus, choice)) if table.rows]
        rows = sum(len(table.rows) for table in tables)
        body = Markup(sections(tables, _link))  # its texts are escaped where they are put in
    choices = fetch_choices(workbench(request).engine)
    return page(request, "compare.html", asked=asked, body=body, rows=rows, choices=choices, unknown=unknown)


def _some(text: str) -> list[str]:
    return [text] if text else []


def _link(citation: Citation) -> str:
    return place_link(citation.document.id, citation.page)
