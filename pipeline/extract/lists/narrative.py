"""Figures that running text states, and what each is: target, realisasi, capaian, pagu, money spent.

For the audit, which holds them against the tables: "target … 580 orang, realisasi 653 orang", "pagu Rp … terserap Rp …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.extract.geometry.grid import Line, box_of
from pipeline.extract.identity.passages import EDGE_SHARE
from pipeline.extract.language import mentions, pipeline, read, vocabulary, year_of
from pipeline.extract.layout import Layout
from pipeline.normalize.quantity import parse_quantity, parse_rupiah
from pipeline.normalize.text import squeeze
from pipeline.normalize.units import leading_unit
from pipeline.page import BBox, Word
from pipeline.record import StatementKind as Kind

if TYPE_CHECKING:
    from spacy.matcher import PhraseMatcher
    from spacy.tokens import Doc, Span

REACH = 16
"""Words between a cue ("target") and its figure at most; the indicator's name stands between them."""
PARAGRAPH_GAP = 1.1
"""White space in letter heights that parts paragraphs."""
TABLE_COLUMNS = 3
"""Text in a table of at least so many columns is no running text."""
REPEATS = 2
"""Words between a cue and its repeat ("target yang ditetapkan")."""
FIGURES = ("MONEY", "QUANTITY")
"""Entities that are figures."""
FEWEST_WORDS = 5
"""Words of the shortest sentence that states a figure."""
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"(])")
_ABBREVIATED = re.compile(r"(?:\b(?:rp|no|nomor|kab|kec|jl|dll|dsb|ta|dr|ir|drs|hj|h|st|s\.d|a\.n)|\b[A-Z])\.$", re.IGNORECASE)
_ABBREVIATION = re.compile(r"\s+([A-Z]{2,6})\b")
_OTHERWISE = re.compile(
    r"^[\s,]*(?:,-)?\s*(?:atau\s+setara|atau|setara|\(|yaitu|yakni)[\s(]*(?:sebesar|sebanyak|dengan|sekitar|mencapai)?\s*$",
    re.IGNORECASE,
)
_NAMES_NUMBER = re.compile(
    r"(?:nomor|no\.?|pasal|ayat|tabel|gambar|bab|halaman|lampiran|sasaran|strategis|tujuan|misi|program|indikator|triwulan|tw"
    r"|semester|ke\s*-?|poin|huruf|angka)\s*$",
    re.IGNORECASE,
)


_PLANNED = re.compile(
    r"(?:\s+(?!dari\b|dengan\b|terhadap\b)[^\s,;.]+){0,8}?\s+yang\s+(?:telah\s+)?(?:ditargetkan|direncanakan|ditetapkan)\b",
    re.IGNORECASE,
)
"""Behind a figure: it is a target ("dari 45.000 orang wisatawan yang ditargetkan")."""
_STATED = re.compile(
    r"\b(?:sebesar|sebanyak|sejumlah|adalah|yaitu|yakni|tercatat|menjadi|diperoleh|berada\s+pada(?:\s+angka)?|mencapai|baru|hanya)"
    r"(?:\s+(?:nilai|angka|skor|sekitar|sebesar|sebanyak|sejumlah))?\s*$",
    re.IGNORECASE,
)
"""Before a figure: the sentence states it of what it is about."""
_ON_TO = r"(?:\s+(?!menjadi\b|yang\b|tahun\b)[^\s,;]+){0,8}\s*$"
_CHANGED = re.compile(r"\b(?:naik|turun|meningkat|menurun|bertambah|berkurang)\b" + _ON_TO, re.IGNORECASE)
"""Before a figure: it is a change ("naik sebesar 2,05%"), unless the words go on to what was reached ("naik menjadi")."""
_CHANGE = re.compile(r"\b(?:kenaikan|penurunan|peningkatan|penambahan|perbedaan|selisih|kurang)\b" + _ON_TO, re.IGNORECASE)
"""The same in nouns, which may be what is measured where the sentence speaks of target and result."""
_SHARE_OF = re.compile(r"\s*(?:[^\W\d]+\s+){0,2}dari\s+(?:total\s+)?\d", re.IGNORECASE)
"""Behind a figure: it is a part of a number, not what is measured ("20 dari 22 laporan atau 90,91%")."""
_NEXT_YEAR = re.compile(r"\btahun\s+20\d\d\s+(?:\S+\s+)?$", re.IGNORECASE)
"""Between two figures: the second is the same of another year ("tahun 2022 sebesar 80,12 sedangkan pada tahun 2023 sebesar")."""
_OF_YEAR = re.compile(
    r"\s*(?:(?!(?:pada|di|dari|dan|serta|namun|sedangkan|menjadi|kemudian)\b)[^\W\d]+\s+)?(?:pada|di|untuk|dalam)?\s*"
    r"tahun\s+(20\d\d)\b(?!\s*(?:[:=]|se(?:besar|banyak|jumlah)|adalah|mencapai|menjadi|yaitu|\d))",
    re.IGNORECASE,
)
"""Right behind a figure and its unit: its year, unless a figure of that year follows."""
_PARTS = frozenset({"indikator", "sasaran", "program", "kegiatan", "sub", "tujuan", "misi", "iku", "aspek", "bab"})
_COUNTED = re.compile(
    r"\b(?:dalam|terdiri\s+(?:dari|atas)|meliputi|memuat|melalui|mencakup|memiliki|dengan|terhadap)\s*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class FigureStatement:
    """One figure that a sentence states. ``text`` as printed with its unit; ``number`` null where it is not well formed;
    ``unit`` as printed, "Rp" for money; ``year`` where the sentence names it between cue and figure, or right behind the figure;
    ``bbox`` of the figure on ``page``, in points. ``implied``: no word says what the figure is ("Nilai SAKIP adalah 70,15"): it
    is a result if ``lead``, the sentence up to it, names an indicator."""

    kind: Kind
    text: str
    number: float | None
    unit: str | None
    page: int
    bbox: BBox
    sentence: str
    year: int | None = None
    implied: bool = False
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text with the word and page that each character comes from."""

    text: str
    starts: tuple[int, ...]
    words: tuple[Word, ...]
    pages: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, BBox]:
        """Page and box of the characters from ``start`` to ``end``, on the page where they begin."""
        inside = [k for k, at in enumerate(self.starts) if at < end and at + len(self.words[k].text) > start]
        inside = inside or [max((k for k, at in enumerate(self.starts) if at <= start), default=0)]
        page = self.pages[inside[0]]
        return page, box_of(self.words[k].bbox for k in inside if self.pages[k] == page)


NO_PARAGRAPH = Paragraph("", (), (), ())


def read_figures(layouts: Sequence[Layout], implied: bool = False) -> list[FigureStatement]:
    """The figures that the running text of the pages states, in the order of the text; with those that are ``implied`` to be
    results if asked for."""
    out: list[FigureStatement] = []
    for paragraph in paragraphs_of(layouts):
        for start, sentence in _sentences(paragraph.text):
            if len(sentence.split()) >= FEWEST_WORDS and re.search(r"\d", sentence):
                out += (found for found in _figures(sentence, start, paragraph) if implied or not found.implied)
    return out


def paragraphs_of(layouts: Sequence[Layout]) -> Iterator[Paragraph]:
    """Lines outside tables joined as long as style and distance allow; over a page's end while the sentence is open."""
    held: list[tuple[Line, int]] = []
    for line, page in running_lines(layouts):
        if held and not _goes_on(held[-1], line, page):
            yield _paragraph(held)
            held = []
        held.append((line, page))
    if held:
        yield _paragraph(held)


def running_lines(layouts: Sequence[Layout]) -> Iterator[tuple[Line, int]]:
    """The lines outside tables with their pages, without what stands at a page's edge."""
    for layout in layouts:
        for line in _running_text(layout):
            yield line, layout.number


def _running_text(layout: Layout) -> Iterator[Line]:
    tables = [g.bbox for g in layout.grids if g.cols >= TABLE_COLUMNS and g.rows > 1]
    height = layout.page.height
    for line in layout.lines:
        x0, y0, x1, y1 = line.bbox
        if y1 < EDGE_SHARE * height / 2 or (y0 > (1 - EDGE_SHARE) * height and len(line.words) < FEWEST_WORDS):
            continue
        if not any(b[0] <= (x0 + x1) / 2 <= b[2] and b[1] <= (y0 + y1) / 2 <= b[3] for b in tables):
            yield line


def _goes_on(last: tuple[Line, int], line: Line, page: int) -> bool:
    before, its_page = last
    size, other = max(w.size for w in line.words), max(w.size for w in before.words)
    if abs(size - other) > 0.1 * max(size, other):
        return False
    if page != its_page:
        return not re.search(r"[.!?:]\s*$", before.text)
    return line.bbox[1] - before.bbox[3] <= PARAGRAPH_GAP * size


def _paragraph(lines: Sequence[tuple[Line, int]]) -> Paragraph:
    """The lines' words as one text; a word broken at a line's end is closed."""
    text, starts, words, pages = "", [], [], []
    for line, page in lines:
        for index, word in enumerate(line.words):
            printed = squeeze(word.text)
            if not printed:
                continue
            if index == 0 and re.search(r"[^\W\d]-$", text) and printed[0].islower():
                text = text[:-1]
            elif text:
                text += " "
            starts.append(len(text))
            words.append(word)
            pages.append(page)
            text += printed
    return Paragraph(text, tuple(starts), tuple(words), tuple(pages))


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    """The sentences of a paragraph with their place in it; an abbreviation's full stop ends none."""
    start = 0
    for mark in _SENTENCE_END.finditer(text):
        if _ABBREVIATED.search(text[start : mark.start()]):
            continue
        yield start, text[start : mark.start()]
        start = mark.end()
    if start < len(text):
        yield start, text[start:]


def _figures(sentence: str, offset: int, paragraph: Paragraph) -> Iterator[FigureStatement]:
    doc = read(sentence)
    cues = _cues(doc)
    used: dict[int, Kind | None] = {}
    last_kind: Kind | None = None
    last_end = 0
    for entity in doc.ents:
        lead = sentence[: entity.start_char]
        if entity.label_ not in FIGURES or _NAMES_NUMBER.search(lead):
            continue
        text, unit, number = _read(sentence, entity)
        behind = sentence[entity.start_char + len(text) :]
        percent = unit is not None and unit.casefold() in ("%", "persen")
        kind: Kind | None = None
        implied = False
        cue = _nearest(cues, entity)
        if last_kind and percent and _OTHERWISE.match(sentence[last_end : entity.start_char]):
            kind = _of_result(last_kind, "realisasi" in used.values())
        elif _counts_parts(lead, unit) or _CHANGED.search(lead):
            kind = None
        elif _PLANNED.match(behind):
            kind = _kind("target", money=entity.label_ == "MONEY", percent=percent)
        elif cue is not None and cue.start not in used and (unit or _led(cue, entity, number, sentence)):
            kind = _kind(_meaning(cues, cue, percent, entity), money=entity.label_ == "MONEY", percent=percent)
            used[cue.start] = kind
        elif cue is not None and used.get(cue.start) and _NEXT_YEAR.search(sentence[last_end : entity.start_char]):
            kind = used[cue.start]
        elif entity.label_ != "MONEY" and number is not None and _states(lead, behind) and not (cue and cue.start not in used):
            kind, implied = "realisasi", True
        last_end = entity.start_char + len(text)
        if kind is None:
            continue
        last_kind = kind
        page, bbox = paragraph.place(offset + entity.start_char, offset + entity.start_char + len(text))
        year = _year_behind(behind) or _year(doc, cue, entity)
        yield FigureStatement(kind, text, number, unit, page, bbox, sentence, year, implied, lead)


def _of_result(last: Kind, reached: bool) -> Kind | None:
    """What a share says of the figure right before it: of a target only where the sentence tells what was ``reached``."""
    if last == "realisasi_anggaran":
        return "serapan"
    return "capaian" if last == "realisasi" or (last == "target" and reached) else None


def _states(lead: str, behind: str) -> bool:
    """Whether a sentence states a whole figure of what it is about: "Nilai SAKIP Dinas adalah" 70,15."""
    parted = re.match(r"\s?\d", behind) or _SHARE_OF.match(behind)
    return _STATED.search(lead) is not None and _CHANGE.search(lead) is None and not parted


def _counts_parts(lead: str, unit: str | None) -> bool:
    """Whether a number counts parts of the plan: "ditetapkan dalam 7 indikator", "terdiri dari 3 sasaran"."""
    return (unit or "").casefold().split(" ")[0] in _PARTS and _COUNTED.search(lead) is not None


def _year_behind(behind: str) -> int | None:
    """The year right behind a figure: "138 kejadian pada tahun 2023"."""
    found = _OF_YEAR.match(behind)
    return int(found.group(1)) if found else None


def _read(sentence: str, entity: Span) -> tuple[str, str | None, float | None]:
    """The figure's text with its unit, the unit, and the number."""
    printed = entity.text.rstrip(".,")
    if entity.label_ == "MONEY":
        return printed, "Rp", parse_rupiah(printed).amount
    behind = sentence[entity.start_char + len(printed) :]
    abbreviation = _ABBREVIATION.match(behind)
    unit = "%" if printed.endswith("%") else leading_unit(behind.lstrip()) or (abbreviation.group(1) if abbreviation else None)
    if unit and not printed.endswith("%"):
        end = entity.start_char + len(printed) + len(behind) - len(behind.lstrip()) + len(unit)
        printed = sentence[entity.start_char : end]
    return printed, unit, parse_quantity(printed).value


def _nearest(cues: Sequence[Span], entity: Span) -> Span | None:
    """The last cue before a figure within reach, with no semicolon between."""
    before = [cue for cue in cues if cue.end <= entity.start]
    last_figure = max((e.end for e in entity.doc.ents if e.label_ in FIGURES and e.end <= entity.start), default=0)
    while len(before) > 1 and before[-2].start >= last_figure and _leans(before[-2], before[-1], entity):
        before.pop()
    if not before:
        return None
    cue = before[-1]
    between = entity.doc[cue.end : entity.start]
    return None if len(between) > REACH or ";" in between.text else cue


def _leans(first: Span, second: Span, entity: Span) -> bool:
    """Whether the second of two cues says nothing new: it repeats the first ("target yang ditetapkan"), leads from it to
    the figure ("anggaran … mencapai Rp"), or is what the first is compared with ("realisasi melampaui target, … 653")."""
    figures = vocabulary()["figures"]
    if first.label_ == second.label_ and second.start - first.end <= REPEATS:
        return True
    if second.text.casefold() in figures["reaches"] and first.label_ != "target":
        return True
    compared = second.label_ == "target" and second.doc[second.start - 1].lower_ in figures["exceeds"]
    return compared and "," in entity.doc[second.end : entity.start].text


def _led(cue: Span, entity: Span, number: float | None, sentence: str) -> bool:
    """Whether a figure without unit is the cue's: it stands right behind it or behind a lead (sebesar), and no number follows
    (a table of contents)."""
    if number is None or re.match(r"\s*[\d.]*\d", sentence[entity.end_char :]):
        return False
    between = [t.lower_ for t in entity.doc[cue.end : entity.start] if not t.is_punct and parse_quantity(t.text).grade is None]
    return not between or between[-1] in vocabulary()["figures"]["leads"]


def _meaning(cues: Sequence[Span], cue: Span, percent: bool, entity: Span) -> str:
    """The cue's kind; "" for a change; a share that is reached is capaian where that word stands before."""
    before = cue.doc[cue.start - 1].lower_ if cue.start else ""
    figures = vocabulary()["figures"]
    if before in figures["changes"]:
        return ""
    if cue.label_ == "target" and before in figures["exceeds"]:
        # "melampaui target sebanyak 45.000 orang" says the target, "melampaui target sebesar 13%" by how much.
        between = {token.lower_ for token in cue.doc[cue.end : entity.start] if not token.is_punct}
        return "" if percent or not between <= set(figures["leads"]) else "target"
    if cue.label_ == "capaian" and not percent:
        return "realisasi"
    reached = percent and cue.text.casefold() in figures["reaches"]
    return "capaian" if reached and any(c.label_ == "capaian" for c in cues if c.end <= cue.start) else cue.label_


def _kind(cue: str, money: bool, percent: bool) -> Kind | None:
    """What a figure behind a cue is."""
    if money:
        return "pagu" if cue in ("pagu", "target") else "realisasi_anggaran" if cue in ("realisasi", "serapan") else None
    if cue == "serapan":
        return "serapan" if percent else None
    if cue in ("pagu", "other", ""):
        return None
    return cue  # type: ignore[return-value]


def _year(doc: Doc, cue: Span | None, entity: Span) -> int | None:
    start = doc[cue.start].idx if cue is not None else 0
    years = [m for m in mentions(doc, "YEAR_NAMED") if start <= m.start < entity.start_char]
    return year_of(years[-1]) if years else None


def _cues(doc: Doc) -> list[Span]:
    """The words of a sentence that say what a figure is, the longest where several overlap, from left to right."""
    from spacy.tokens import Span
    from spacy.util import filter_spans

    found = [Span(doc, start, end, label=doc.vocab.strings[label]) for label, start, end in _matcher()(doc)]
    return sorted(filter_spans(found), key=lambda span: span.start)


@lru_cache
def _matcher() -> PhraseMatcher:
    from spacy.matcher import PhraseMatcher

    nlp = pipeline()
    matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
    for kind, phrases in vocabulary()["figures"].items():
        if kind not in ("leads", "changes", "reaches", "exceeds"):
            matcher.add(kind, [nlp.make_doc(phrase) for phrase in phrases])
    return matcher
