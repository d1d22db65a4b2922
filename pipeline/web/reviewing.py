"""Review: the queue of what is doubtful, each beside its place; and the correction of any part of a document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, Response

from pipeline.load.browse import DocumentEntry
from pipeline.load.corrections import Answer, decide
from pipeline.load.doubles import DOUBLE
from pipeline.load.name_decisions import NoSuchCode, decide_name, decision_key
from pipeline.load.questions import count_questions, fetch_corrected, fetch_question, fetch_questions
from pipeline.record import LEVELS, Edge, IndicatorMatch, Match, Node, Record
from pipeline.review.addresses import PARTS, Addresses, Part, node_text
from pipeline.review.corrections import CONFIRMED, OWNER, PARENT, REMOVED, Corrected, signature
from pipeline.web.answers import Unanswerable, answers_of
from pipeline.web.documents import DocumentId
from pipeline.web.doubles import Double, double_of
from pipeline.web.pages import Paging, known_document, page, whole_number, workbench
from pipeline.web.returning import Digest, Form, back, given_by, here, last_by
from pipeline.web.sheets import NoSheet, Sheet

router = APIRouter()
QUESTIONS = {
    "parent": "Induk", "level": "Tingkat", "name": "Nama menurut nomenklatur", "double": "Indikator kembar",
    "figure": "Angka dan anggaran",
}  # fmt: skip
Question = Literal["", "parent", "level", "name", "double", "figure"]
CASES = 8
"""Questions on one page, each with a picture."""
CHOICES = 300
"""Nodes or indicators that a choice offers, nearest first: a longer list can't be looked through."""


@dataclass(slots=True)
class Reviewed:
    """A document under review: as it was read, as it is corrected, and its parts by the digests of their addresses."""

    document: DocumentEntry
    read: Record
    corrected: Corrected
    parts: dict[str, tuple[Part, int]] = field(default_factory=dict)

    @property
    def record(self) -> Record:
        """The corrected record."""
        return self.corrected.record

    @property
    def keys(self) -> Addresses:
        """The addresses of its parts."""
        return self.corrected.keys


@dataclass(slots=True)
class Case:
    """A part to look at: itself as it is now, its address, what it belongs to, its picture (or why there is none)."""

    reviewed: Reviewed
    part: Part
    item: Any
    digest: str
    key: str
    title: str
    question: Mapping[str, Any] | None = None
    edge: Edge | None = None
    match: Match | IndicatorMatch | None = None
    sheet: Sheet | None = None
    why: str = ""


@router.get("/tinjau", response_class=HTMLResponse)
def queue(request: Request, jenis: Question = "", dokumen: str = "", hal: str = "1", tersimpan: str = "") -> HTMLResponse:
    """What is doubtful, the answers that bring most first."""
    engine, document = workbench(request).engine, whole_number(dokumen)
    number = max(1, whole_number(hal) or 1)
    counts = count_questions(engine, document)
    total = sum(counts.values()) if not jenis else counts.get(jenis, 0)
    asked = [(name, text) for name, text in (("jenis", jenis), ("dokumen", str(document or ""))) if text]
    paging = Paging(min(number, max(1, -(-total // CASES))), total, "/tinjau", asked, CASES)
    found = fetch_questions(engine, jenis or None, document, paging.first_row, CASES)
    known: dict[int, Reviewed | None] = {}
    cases: list[Case | Double] = []
    for row in found.rows:
        if row["question"] == DOUBLE:
            cases += [double] if (double := double_of(request, row)) else []
            continue
        if row["document_id"] not in known:
            known[row["document_id"]] = reviewed_of(request, row["document_id"])
        reviewed = known[row["document_id"]]
        case = _case_of_question(reviewed, row) if reviewed else None
        if case is not None:
            cases.append(_with_picture(request, case))
    return page(
        request, "review.html", cases=cases, counts=counts, questions=QUESTIONS, chosen=jenis, paging=paging, document=document,
        by=last_by(request), back=here(request), saved=bool(tersimpan), choices=choices_of, rivals=rivals_of,
    )  # fmt: skip


@router.get("/dokumen/{document_id}/butir/{digest}", response_class=HTMLResponse)
def part(request: Request, document_id: DocumentId, digest: Digest, tersimpan: str = "") -> HTMLResponse:
    """One part of a document to correct, beside its place."""
    case = _with_picture(request, _known_case(request, document_id, digest))
    return page(
        request, "part.html", case=case, document=case.reviewed.document, by=last_by(request), back=here(request),
        saved=bool(tersimpan), choices=choices_of, rivals=rivals_of,
    )  # fmt: skip


@router.post("/dokumen/{document_id}/butir/{digest}")
def correct(request: Request, document_id: DocumentId, digest: Digest, form: Form) -> Response:
    """Stores what a steward says of a part."""
    case = _known_case(request, document_id, digest)
    try:
        answers = _answers(case, form)
    except Unanswerable as error:
        return page(request, "fault.html", 400, heading="Belum tersimpan", message=str(error))
    if answers:
        decide(workbench(request).engine, document_id, case.key, answers, given_by(form), case.title)
    return back(form)


@router.post("/tinjau/nama/{digest}")
def name(request: Request, digest: Digest, form: Form) -> Response:
    """Stores what a name means, in all documents."""
    row = fetch_question(workbench(request).engine, digest)
    reviewed = reviewed_of(request, row["document_id"]) if row else None
    case = _case_of_question(reviewed, row) if row and reviewed else None
    if case is None or case.match is None:
        raise HTTPException(404)
    code = None if form.get("aksi") == "tidak_ada" else (form.get("lain", "").strip() or form.get("kode", "").strip())
    try:
        if code == "":
            raise Unanswerable("Pilih salah satu kode, atau “tidak ada padanannya”.")
        decide_name(workbench(request).engine, case.match.raw, case.match.level, code, given_by(form))
    except (Unanswerable, NoSuchCode) as error:
        message = str(error) if isinstance(error, Unanswerable) else f"Kode {code} tidak ada dalam daftar untuk tingkat ini."
        return page(request, "fault.html", 400, heading="Belum tersimpan", message=message)
    return back(form)


def reviewed_of(request: Request, document_id: int) -> Reviewed | None:
    """A loaded document with the addresses of its parts, or null."""
    found = fetch_corrected(workbench(request).engine, document_id)
    if found is None:
        return None
    read, corrected = found
    parts = {address.digest: (part, row) for part in PARTS for row, address in enumerate(corrected.keys.of(part))}
    return Reviewed(known_document(request, document_id), read, corrected, parts)


def rivals_of(case: Case) -> list[Any]:
    """The other figures that a document prints for the same thing, kind and period."""
    record, item = case.reviewed.record, case.item
    if case.part == "value":
        same: list[Any] = [v for v in record.values if v.indicator == item.indicator]
    else:
        same = [budget for budget in record.budgets if budget.node == item.node]
    return [one for one in same if one is not item and (one.kind, one.period) == (item.kind, item.period)]


def choices_of(case: Case) -> list[tuple[str, str]]:
    """What a figure may belong to, or a node hang on: digests and titles, those of its page first; never its own branch."""
    record, keys = case.reviewed.record, case.reviewed.keys
    if case.part == "value":
        near = sorted(record.indicators, key=lambda other: abs(other.page - case.item.page))
        return [(keys.indicators[i.id].digest, f"{i.name} (hlm. {i.page})") for i in near[:CHOICES]]
    own = _branch(record, case.item.id) if isinstance(case.item, Node) else set()
    nodes = [node for node in record.nodes if node.id not in own]
    if isinstance(case.item, Node):
        rank = LEVELS.index(case.item.level)
        nodes = [node for node in nodes if LEVELS.index(node.level) < rank or node.page == case.item.page]
    nodes.sort(key=lambda other: abs(other.page - case.item.page))
    return [(keys.nodes[n.id].digest, f"{n.level}: {node_text(n)} (hlm. {n.page})") for n in nodes[:CHOICES]]


def _branch(record: Record, node: str) -> set[str]:
    """A node and all below it."""
    below = {node}
    edges = [edge for edge in record.edges if edge.kind == "cascade"]
    while fresh := {edge.child for edge in edges if edge.parent in below} - below:
        below |= fresh
    return below


def _known_case(request: Request, document_id: int, digest: str) -> Case:
    reviewed = reviewed_of(request, document_id)
    if reviewed is None or digest not in reviewed.parts:
        raise HTTPException(404)
    return _case(reviewed, digest)


def _case(reviewed: Reviewed, digest: str) -> Case:
    part, row = reviewed.parts[digest]
    record = reviewed.record
    items: dict[Part, Any] = {
        "node": record.nodes, "indicator": record.indicators, "value": record.values, "budget": record.budgets,
    }  # fmt: skip
    item, key = items[part][row], str(reviewed.keys.of(part)[row])
    edge = next((e for e in record.edges if part == "node" and e.child == item.id and e.kind == "cascade"), None)
    return Case(reviewed, part, item, digest, key, _title(record, part, item), edge=edge)


def _title(record: Record, part: Part, item: Any) -> str:
    """What a part is about: a figure is of its indicator or node."""
    if part == "indicator":
        return str(item.name)
    if part == "value":
        return next(indicator.name for indicator in record.indicators if indicator.id == item.indicator)
    owner = item.id if part == "node" else item.node
    return next(node_text(node) for node in record.nodes if node.id == owner)


def _case_of_question(reviewed: Reviewed | None, row: Mapping[str, Any]) -> Case | None:
    """The part that a question is about; null where it has just been decided elsewhere."""
    if reviewed is None:
        return None
    if row["question"] != "name":
        if row["digest"] not in reviewed.parts:
            return None
        case = _case(reviewed, row["digest"])
        case.question = row
        return case
    matches: list[Match | IndicatorMatch] = [*reviewed.record.matches, *reviewed.record.indicator_matches]
    match = next((m for m in matches if decision_key(m.level, m.raw) == row["key"]), None)
    if match is None:
        return None
    if isinstance(match, Match):
        digest = reviewed.keys.nodes[match.node].digest
    else:
        digest = reviewed.keys.indicators[match.indicator].digest
    case = _case(reviewed, digest)
    case.question, case.match = row, match
    return case


def _with_picture(request: Request, case: Case) -> Case:
    if case.item.bbox is None:
        case.why = f"Letaknya di halaman {case.item.page} tidak diketahui."
        return case
    try:
        case.sheet = workbench(request).sheets.cut(case.reviewed.document, case.item.page, case.item.bbox)
    except NoSheet as error:
        case.why = str(error)
    return case


def _answers(case: Case, form: Mapping[str, str]) -> list[Answer]:
    """What a form says of a part; nothing where it says nothing new. Raises Unanswerable."""
    read = _as_read(case)
    if form.get("aksi") == "hapus" and case.part in OWNER:
        return [Answer(REMOVED, None, "ya")]
    answers = [] if form.get("aksi") == "benar" else answers_of(case.part, read, case.item, form)
    if "induk" in form and case.part == "node":
        answers += _parent(case, form["induk"])
    if case.part in OWNER and form.get("milik") and form.get("aksi") != "benar":
        answers += _owner(case, form["milik"])
    if not answers and (case.key not in case.reviewed.corrected.settled):
        answers = [Answer(CONFIRMED, None, signature(read, case.part))]
    return answers


def _parent(case: Case, digest: str) -> list[Answer]:
    keys = case.reviewed.keys.nodes
    old = str(keys[case.edge.parent]) if case.edge else None
    if digest == "":
        return [] if case.edge is None else [Answer(PARENT, old, None)]
    found = case.reviewed.parts.get(digest)
    if found is None or found[0] != "node":
        raise Unanswerable("Induk yang dipilih tidak ada lagi.")
    parent = case.reviewed.record.nodes[found[1]].id
    if parent in _branch(case.reviewed.record, case.item.id):
        raise Unanswerable("Induk yang dipilih berada di bawah simpul ini sendiri.")
    if case.edge is not None and case.edge.parent == parent and not case.edge.review:
        return []
    return [Answer(PARENT, old, str(keys[parent]))]


def _owner(case: Case, digest: str) -> list[Answer]:
    part = OWNER[case.part]
    found = case.reviewed.parts.get(digest)
    if found is None or found[0] != part:
        raise Unanswerable("Pilihan ini tidak ada lagi.")
    ids = case.reviewed.keys.nodes if part == "node" else case.reviewed.keys.indicators
    now = getattr(case.item, part)
    new = list(ids)[found[1]]
    return [] if new == now else [Answer(part, str(ids[now]), str(ids[new]))]


def _as_read(case: Case) -> Any:
    """The part as it was read: the corrected record has the same ids, and its figures the same addresses."""
    from pipeline.review.addresses import addresses_of

    rows = [str(address) for address in addresses_of(case.reviewed.read).of(case.part)]
    read = case.reviewed.read
    items: dict[Part, Any] = {"node": read.nodes, "indicator": read.indicators, "value": read.values, "budget": read.budgets}
    return items[case.part][rows.index(case.key)]
