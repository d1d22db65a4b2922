"""What a piece of a box's text is: by the label before it, else by its wording."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from pipeline.extract.diagrams.parts import Part, level_of_code
from pipeline.extract.diagrams.segments import CROSS, PLACE_AND_DATE, PLAIN_SHARE, TAGGED, Segment, column_number, small_share
from pipeline.extract.identity.organisations import starts_known_office
from pipeline.extract.words.labels import (
    RESULT,
    Label,
    is_common_position,
    is_indicator_wording,
    is_name_wording,
    is_noise,
    is_position,
    is_signature,
    is_statement_wording,
    is_title,
    is_unit_position,
    is_worth_wording,
)
from pipeline.extract.words.ranks import position_level
from pipeline.extract.words.targets import figures_by_year, is_figure, is_money, is_no_money, last_bracket, without_sign
from pipeline.normalize.text import strip_lead
from pipeline.page import BBox
from pipeline.record import Level

_CODE = re.compile(r"^\s*\(?(\d{1,2}(?:\.\d{1,2}){1,4}(?:\.\d{4})?)\.?\)?\s+(?=\S)")
STARS = "*★☆✦✶⭐"
"""Signs that stand before or around a program's or kegiatan's name."""
_STARRED = re.compile(rf"^\s*(?:\d{{1,2}}\s*[.)]\s*(?=\D))?[{STARS}]?\s*(.+?)\s*(?:[{STARS}]\)?)?\s*$")
_STAR = re.compile(rf"[{STARS}\n]")
_LED = re.compile(r"^\d{1,2}\s*[.)]\s*(?=\D)")
_ENUMERATION = re.compile(r"(?:^|[;,]\s*|\s)(?:[a-h]|\d)[.)]\s+")
_CROSS_LEAD = re.compile(
    r"^[\s*(]*(?:cross\s*-?\s*cutting|lintas (?:opd|sektor))(?:\s+(?:dengan|dgn|bersama|opd|antar))*\s*:?\s*",
    re.IGNORECASE,
)


MOST_OFFICE = 8
"""Words of an office's name in brackets at most."""
ITEM_WORDS = 5
"""Words, bullet and figure among them, from which an item below a name is a text ("- 1 Buku Tentang Geothermal")."""


def typed(segment: Segment, label: Label | None, before: Sequence[Part], own: bool) -> list[Part]:
    """A segment as parts: several where it enumerates several indicators or targets. ``own``: the label stands in the segment."""
    raw = segment.text
    text = label.rest if own and label is not None else raw
    bold = segment.lines[0].bold
    number = label.number if own and label is not None else None
    code = None
    found = _CODE.match(text)
    column = column_number(segment.lines[0])
    if column is not None and text.startswith(column):
        code, text = column.strip("().").replace(",", "."), text[len(column) :].strip()
    elif found:
        code = found.group(1)
    if CROSS.match(raw):
        return _shared_with(_CROSS_LEAD.sub("", raw), segment.bbox)
    role = label.role if label is not None else None
    if own and label is not None and _measures(raw, label, before):
        role = "indicator"
    if role is not None:
        return _of_role(role, text, segment, number, code)
    if own and label is not None and label.level is not None:
        kind = "name" if label.names and not is_statement_wording(text) else "statement"
        return _with_bracket(Part(kind, _clean(text), segment.bbox, label.level, number, code, bold))
    if (unit := _unit_in_brackets(text)) is not None and any(p.kind in ("statement", "name") for p in before):
        return [Part("holder", unit, segment.bbox)]
    if (office := _office_in_brackets(text)) is not None and any(p.kind == "indicator" for p in before):
        return [Part("crosscutting", office, segment.bbox)]
    kind = _kind_by_wording(text, before, starred=_STAR.search(raw) is not None)
    if kind == "statement" and code is not None and not is_statement_wording(text) and _is_measured(text):
        kind = "indicator"
    if kind == "statement" and _measures_item(raw, before) and not is_statement_wording(text) and _is_measured(text):
        kind = "indicator"
    coded = level_of_code(code) if kind == "statement" and code is not None else None
    if coded and not is_statement_wording(text):
        # "5.03.02.2.02 Mutasi ASN": the nomenclature's code tells a name.
        kind, text = "name", text[found.end() :] if found else text
    level: Level | None = coded if kind == "name" else None
    if label is not None and label.level is not None and kind in ("statement", "name"):
        level = label.level
    if kind == "name" and level is None and re.match(r"^\W*(?:[\d.]+\W*)?program\b", raw, re.IGNORECASE):
        level = "program"
    named = _NAMED_SO.match(strip_lead(text)) if kind in ("name", "statement") and level is None else None
    if named is not None:
        kind = "name"
        level, text = ("sub_kegiatan" if named.group("sub") else "kegiatan"), named.group("rest")
    if kind == "target":
        text = without_sign(text)
    if kind == "indicator":
        return [Part("indicator", strip_lead(t), segment.bbox, code=code) for t in _items(text)]
    return _with_bracket(Part(kind, _clean(text), segment.bbox, level, number, code, bold, _item_of(raw)))


def _measures(raw: str, label: Label, before: Sequence[Part]) -> bool:
    """ "Keluaran : Jumlah …" below a name or statement measures it; another wording, or in a box of its own, it is a node's."""
    return label.level is not None and bool(RESULT.match(raw)) and measures_head(label.rest, before)


def measures_head(text: str, before: Sequence[Part]) -> bool:
    """Whether a result's text measures the name or statement above it: worded so, or closed by a figure; below a plain name also
    what is worded as a statement ("Terlaksananya pengawasan (30 paket)")."""
    heads = [p for p in before if p.kind in ("statement", "name")]
    if not heads:
        return False
    stated = is_statement_wording(text) and is_statement_wording(heads[-1].text)
    return is_indicator_wording(text) or (not stated and _is_measured(text))


def _measures_item(raw: str, before: Sequence[Part]) -> bool:
    """A bullet below a head without one: "Analisis Kebutuhan Diklat", below it "> Dokumen AKD (1 dokumen)"."""
    return _item_of(raw) == "-" and bool(before) and before[0].kind in ("statement", "name") and before[0].item is None


def _is_measured(text: str) -> bool:
    """Whether a figure in brackets closes a text: "NTP Subsektor Perikanan (105,72)"."""
    found = last_bracket(text)
    return found is not None and found.start() > 0 and is_figure(found.group(1))


def _unit_in_brackets(text: str) -> str | None:
    """The organisational unit that stands alone in brackets below what it answers for: "(Bidang Pengendalian Pencemaran)"."""
    if not (text.startswith("(") and text.endswith(")")) or "(" in text[1:-1]:
        return None
    inner = text[1:-1].strip()
    return inner if is_unit_position(inner) and not is_statement_wording(inner) else None


def _office_in_brackets(text: str) -> str | None:
    """The office in brackets alone below a performance that it answers for in a neighbour's tree: "(Dinas Sosial)"."""
    if not (text.startswith("(") and text.endswith(")")) or "(" in text[1:-1]:
        return None
    inner = text[1:-1].strip()
    known = starts_known_office(inner) and not is_position(inner) and not is_statement_wording(inner)
    return inner if known and len(inner.split()) <= MOST_OFFICE else None


_NAMED_SO = re.compile(r"(?P<sub>Sub[ -]?)?[Kk]egiatan\s+(?P<rest>[A-Z].*[a-z].*)", re.DOTALL)
"""A name that says what it is, without a colon: "Kegiatan Layanan Pos"; in small letters the word belongs to a sentence."""
_ITEM = re.compile(r"^\s*(?:(?P<n>\d{1,2})[.)]\s*(?=[^\d\s])|(?P<b>[•▪➢»›‣●○◦■\-–·])\s*(?=\w)|(?P<a>>)\s*(?=[^\W\d_]))")


def _item_of(raw: str) -> str | None:
    found = _ITEM.match(raw)
    return None if found is None else found.group("n") or "-"


NEXT_OFFICE = re.compile(
    r"\s*;\s*|\s*(?:[,&]|\bdan\b|\bserta\b)\s+(?=(?:dinas|badan|bappe|kecamatan|inspektorat|sekretariat|rsud|kantor|satuan|satpol|bagian)\b)",
    re.IGNORECASE,
)


def _shared_with(text: str, box: BBox) -> list[Part]:
    """The organisations of a crosscutting note, one part each."""
    return [Part("crosscutting", name.strip(" *();.,"), box) for name in NEXT_OFFICE.split(text) if name.strip(" *();.,")]


_FIGURE_NUMBER = re.compile(r"^\d{1,2}[.)]\s+(?=[<>≤≥±]?\s*\d)")
"""The number before one of several figures: "1. 58,20"."""
_MONEY = re.compile(r"\brp\.?\s*\d[\d.,]*\d(?:,-)?", re.IGNORECASE)
"""An amount of rupiah within a text."""


def _of_role(role: str, text: str, segment: Segment, number: str | None, code: str | None) -> list[Part]:
    if role == "indicator":
        return [Part("indicator", strip_lead(t), segment.bbox, None, number, code, labelled=True) for t in _items(text)]
    if role in ("target", "realisasi", "baseline"):
        yearly = figures_by_year(text)
        if yearly:
            return [Part(role, figure, segment.bbox, year=year) for year, figure in yearly]
        lead = re.search(r"20\d\d", segment.text[: segment.text.find(text)])
        year = lead.group() if lead else None
        return [Part(role, _FIGURE_NUMBER.sub("", t.strip(" .")), segment.bbox, year=year) for t in _items(text)]
    if role == "crosscutting":
        return _shared_with(text, segment.bbox)
    if role == "input":
        # Of what is put in, only the money has a place in the record.
        money = _MONEY.findall(text)
        return [Part("budget", m.strip(), segment.bbox) for m in money] or [Part("note", text, segment.bbox)]
    if role in ("holder", "explanation", "formula", "unit", "budget"):
        return [Part(role, text, segment.bbox)]
    return [Part("statement", _clean(text), segment.bbox)]


def _items(text: str) -> list[str]:
    """The items of "a. …; b. …", or of "Laju inflasi, PDRB per kapita"; the text itself where it enumerates no two."""
    marks = list(_ENUMERATION.finditer(text))
    if len(marks) < 2 or marks[0].start() > 1:
        parts = [part.strip() for part in text.split(", ")]
        named = all(p[:1].isupper() and is_indicator_wording(p) and len(p.split()) > 1 for p in parts)
        several = len(parts) > 1 and named
        return parts if several else [text]
    first = marks[0].group().strip(" ;,.)")
    if first not in ("a", "1"):
        return [text]
    ends = [m.start() for m in marks[1:]] + [len(text)]
    items = [text[m.end() : end].strip(" ;,") for m, end in zip(marks, ends, strict=True)]
    return [i for i in items if i] or [text]


_PROGRAM_NAME = re.compile(r"^\W*(?:\d+\s*[.)]\s*|\d{1,2}(?:\.\d{1,2})+\.?\s+)?P(?:rogram|ROGRAM)\s+\w")


def _kind_by_wording(text: str, before: Sequence[Part], starred: bool) -> str:
    if is_signature(text) or PLACE_AND_DATE.match(text):
        return "signature"
    if is_noise(text):
        return "note"
    if is_title(text) and not any(p.kind in ("statement", "name", "indicator") for p in before):
        return "title"
    if is_position(text) and not text[:1].islower():
        return "holder"
    if starred and not is_statement_wording(text):
        return "name"
    if _PROGRAM_NAME.match(text):
        return "name"
    if _NAMED_SO.match(strip_lead(text)):
        return "name"
    if is_money(text) or is_no_money(text):
        return "budget"
    heads = any(p.kind in ("statement", "name") for p in before)
    if is_statement_wording(text):
        return "statement"
    if is_indicator_wording(text) or TAGGED.search(text):
        return "indicator"
    if heads and any(p.kind in ("indicator", "budget") for p in before) and is_unit_position(text):
        return "holder"
    measured = any(p.kind == "indicator" for p in before)
    worded = _ITEM.match(text) is not None and len(text.split()) >= ITEM_WORDS
    if (measured or (heads and not worded)) and is_figure(strip_lead(without_sign(text))):
        return "target"
    if any(p.kind == "statement" for p in before) and is_name_wording(text):
        return "name"
    return "statement"


@lru_cache(maxsize=1_024)
def _clean(text: str) -> str:
    if _STAR.search(text) is None:
        # Without stars nothing is taken but the number before the text: the whole pattern takes ten times as long.
        return strip_lead(_LED.sub("", text.strip(), count=1)).strip()
    return strip_lead(_STARRED.sub(r"\1", text)).strip()


def _with_bracket(part: Part) -> list[Part]:
    """A name in brackets behind a statement is the node's name: "Terkelolanya … (Program Aplikasi Informatika)"; a position there
    answers for it: "Layanan Perpustakaan Keliling (Kasubid Layanan Ekstensi)"; money is its budget."""
    found = last_bracket(part.text) if part.kind in ("statement", "name") else None
    if found is None:
        return [part]
    inner = found.group(1).strip()
    post = is_position(inner) and not is_common_position(inner) and position_level(inner) is not None
    if found.start() > 0 and (post or (part.kind == "name" and is_unit_position(inner))):
        return [replace(part, text=part.text[: found.start()].strip()), Part("holder", inner, part.bbox)]
    if is_money(inner) and found.start() > 0 and not is_worth_wording(part.text):
        # What a name or statement closes on in brackets is what it costs; of an indicator it is the target.
        return [replace(part, text=part.text[: found.start()].strip()), Part("budget", inner, part.bbox)]
    if part.kind != "statement":
        return [part]
    if len(inner.split()) >= 3 and inner[:1].isupper() and (is_name_wording(inner) or _titled(part.text[: found.start()], inner)):
        statement = replace(part, text=part.text[: found.start()].strip())
        level: Level | None = "program" if inner.casefold().startswith("program ") else None
        return [statement, Part("name", inner, part.bbox, level)]
    return [part]


def _titled(statement: str, inner: str) -> bool:
    """A bracket in which words begin with capitals, behind a plain statement in which they do not."""
    if not is_statement_wording(statement) or is_statement_wording(inner) or is_position(inner):
        return False
    return small_share(inner.split()) <= 1 - PLAIN_SHARE and small_share(statement.split()[1:]) >= PLAIN_SHARE
