"""Indicators that may be one, side by side, and what a steward says of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, BackgroundTasks, HTTPException, Request, Response

from pipeline.load.across import settle
from pipeline.load.browse import DocumentEntry, fetch_document
from pipeline.load.doubles import DOUBLE
from pipeline.load.indicator_decisions import decide_pair
from pipeline.load.questions import fetch_question
from pipeline.record import BBox
from pipeline.web.pages import workbench
from pipeline.web.returning import Digest, Form, back, given_by
from pipeline.web.sheets import NoSheet, Sheet

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Side:
    """One of two indicators: its name, document and place, its picture or why there is none."""

    name: str
    document: DocumentEntry
    page: int
    box: BBox | None
    sheet: Sheet | None
    why: str


@dataclass(frozen=True, slots=True)
class Double:
    """Two indicators that may be one, and how alike they are (0 to 1)."""

    question: Mapping[str, Any]
    score: float
    sides: tuple[Side, Side]


def double_of(request: Request, row: Mapping[str, Any]) -> Double | None:
    """The two indicators of a question; null where a document is gone."""
    told = row["reasons"][0]
    here = _side(request, row["title"], row)
    there = _side(request, row["said"], told["there"])
    return Double(row, told["score"], (here, there)) if here and there else None


@router.post("/tinjau/kembar/{digest}")
def answer(request: Request, digest: Digest, form: Form, later: BackgroundTasks) -> Response:
    """Stores whether two indicators are one; all are joined anew after the answer."""
    engine = workbench(request).engine
    row = fetch_question(engine, digest)
    if row is None or row["question"] != DOUBLE or form.get("aksi") not in ("sama", "beda"):
        raise HTTPException(404)
    told = row["reasons"][0]
    title = f"{row['title']} / {row['said']}"
    decide_pair(engine, told["one"], told["other"], form["aksi"] == "sama", given_by(form), title)
    if form["aksi"] == "sama":
        later.add_task(settle, engine)
    return back(form)


def _side(request: Request, name: str, place: Mapping[str, Any]) -> Side | None:
    document = fetch_document(workbench(request).engine, place["document_id"])
    if document is None:
        return None
    box = tuple(place["bbox"]) if place["bbox"] else None
    sheet, why = None, ""
    try:
        sheet = workbench(request).sheets.cut(document, place["page"], box) if box else None
    except NoSheet as error:
        why = str(error)
    return Side(name, document, place["page"], box, sheet, why)
