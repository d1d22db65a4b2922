"""What the lines of a box say: tier label, statement, name, indicators, targets, holder, budget, crosscutting.

Lines are cut into parts at labels, bullets, numbers and changes of style; a part's kind comes from its label, else its wording.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.extract.diagrams.centred_numbers import number_first
from pipeline.extract.diagrams.figure_columns import figure_rows
from pipeline.extract.diagrams.figure_lines import figure_below, is_target_line
from pipeline.extract.diagrams.named_lists import NamedList, named_list
from pipeline.extract.diagrams.segments import (
    BULLET,
    CROSS,
    PLACE_AND_DATE,
    PLAIN_SHARE,
    Segment,
    column_number,
    is_italic,
    segments,
    size_of,
    small_share,
)
from pipeline.extract.diagrams.text_columns import column_by_column
from pipeline.extract.geometry.boxes import Box
from pipeline.extract.geometry.grid import Line, box_of
from pipeline.extract.words.labels import (
    RESULT,
    TIER_PARTS,
    Label,
    is_indicator_wording,
    is_name_wording,
    is_noise,
    is_number_header,
    is_position,
    is_signature,
    is_statement_wording,
    is_title,
    is_unit_position,
    parse_heading,
    parse_label,
    tier_levels,
)
from pipeline.extract.words.strips import tier_and_post
from pipeline.extract.words.targets import BRACKET, figures_by_year, is_figure, is_money, is_no_money, without_sign
from pipeline.normalize.text import squeeze, strip_lead
from pipeline.page import BBox
from pipeline.record import Level
from pipeline.value import value_class

INNER = 0.88
"""Share of a box's width that text can fill between its margins."""
GLOSS_SIZE = 0.9
"""Letters of what explains a label are at most this share of the label's."""
MOST_LABEL_LINES, MOST_GLOSS_WORDS = 3, 6
"""Lines of such a label, and words of its explanation, at most."""
MOST_LABEL_WORDS = 4
"""Words on a label's first line at most."""
SAME_SIZE = 0.5
"""Points by which the letters of one text differ at most."""
MOST_HOLDER = 90
"""A unit named alone in a box is shorter than this many characters; a sentence that starts like one is longer."""

_CODE = re.compile(r"^\s*\(?(\d{1,2}(?:\.\d{1,2}){1,4}(?:\.\d{4})?)\.?\)?\s+(?=\S)")
_NUMBER_ONLY = re.compile(r"^\s*\(?(?:\d{1,2}|[a-z]|[ivx]+)(?:\s*[.,]\s*\d{1,2}){0,4}\s*[.)]?\s*$", re.IGNORECASE)
_LEGEND = re.compile(
    r"^\W*(?:keterangan|legenda?|catatan|arti)(?:\s+(?:warna|gambar|simbol|garis|kotak|tanda|bagan|diagram|pohon|kinerja|dan)){0,3}\s*:?\W*$",
    re.IGNORECASE,
)
"""A line alone that heads the explanation of a drawing's signs: what stands in its box is no part of the tree."""
_CODE_ONLY = re.compile(r"\(?\d{1,2}(?:\.\d{1,2}){1,4}[.)]?")
_STARS = "*★☆✦✶⭐"
"""Signs that stand before or around a program's or kegiatan's name."""
_FIRST_OF_NAME = re.compile(r"program", re.IGNORECASE)
"""The word that labels a program's name and is its first."""
_SEPARATOR = re.compile(r"[\s.…_=]{4,}")
"""A line of dots or strokes between two parts of a box."""
_STARRED = re.compile(rf"^\s*(?:\d{{1,2}}\s*[.)]\s*(?=\D))?[{_STARS}]?\s*(.+?)\s*(?:[{_STARS}]\)?)?\s*$")
_ENUMERATION = re.compile(r"(?:^|[;,]\s*|\s)(?:[a-h]|\d)[.)]\s+")
_CROSS_LEAD = re.compile(
    r"^[\s*(]*(?:cross\s*-?\s*cutting|lintas (?:opd|sektor))(?:\s+(?:dengan|dgn|bersama|opd|antar))*\s*:?\s*",
    re.IGNORECASE,
)


@value_class
class Part:
    """One part of a box. ``kind``: label, title, statement, name, indicator, target, realisasi, baseline, unit, budget, holder,
    crosscutting, explanation, formula, number, signature, note. ``level`` and ``number`` come from its label; ``item`` is the
    ordinal of a numbered paragraph, or "-" for a bullet. ``labelled``: an indicator named so, a label that introduces names.
    ``apart``: an item of a list whose items are nodes of their own."""

    kind: str
    text: str
    bbox: BBox
    level: Level | None = None
    number: str | None = None
    code: str | None = None
    bold: bool = False
    item: str | None = None
    labelled: bool = False
    year: str | None = None
    apart: bool = False


def parts_of(boxes: Sequence[Box]) -> list[list[Part]]:
    """What each box says."""
    return [parse_parts(b.lines, 0.0 if b.kind == "text" else b.bbox[2] - b.bbox[0]) for b in boxes]


def parse_parts(lines: Sequence[Line], width: float = 0.0) -> list[Part]:
    """The parts of a box's lines in reading order; empty for no text. ``width`` of the box in points, 0 for none."""
    if not lines:
        return []
    lines = [line for line in lines if not _SEPARATOR.fullmatch(line.text)] or lines
    columns = column_by_column(lines)
    if columns is not None:
        lines, width = columns, 0.0
    lines = _whole_labels(_whole_names(number_first([_closed_up(line) for line in lines]), INNER * width))
    lines = _without_gloss(lines)
    whole = squeeze("\n".join(line.text for line in lines))
    box = box_of(w.bbox for line in lines for w in line.words)
    if _LEGEND.match(lines[0].text):
        return [Part("note", whole, box)]
    if _NUMBER_ONLY.match(whole):
        code = re.sub(r"\s*[.,]\s*", ".", whole).strip("(). ")
        return [Part("number", code, box, code=code)]
    if all(_CODE_ONLY.fullmatch(word) for word in whole.split()):
        return [Part("number", w.text, w.bbox, code=w.text.strip("(). ")) for line in lines for w in line.words]
    if is_number_header(whole):
        return [Part("number", whole, box)]
    if is_unit_position(whole) and whole.isupper() and len(whole) < MOST_HOLDER:
        return [Part("holder", whole, box)]
    strip = tier_and_post(whole)
    if strip is not None:
        return [Part("label", whole, box, strip[0].level, strip[0].number), Part("holder", strip[1], box)]
    levels = tier_levels("\n".join(line.text for line in lines))
    if levels:
        label = parse_label(whole) or (parse_label(TIER_PARTS.split(whole)[0]) if len(set(levels)) == 1 else None)
        number, names = (label.number, label.names) if label else (None, False)
        return [Part("label", whole, box, levels[0], number, labelled=names)]
    heading = parse_heading("\n".join(line.text for line in lines))
    if heading is not None:
        return [Part("header", whole, box, code=heading.role, number=heading.number)]
    listed = named_list(lines)
    if listed is not None:
        return list(_named(listed))
    rows = figure_rows(lines)
    if rows is not None:
        beside = [p for text, figure in rows.rows for p in (*_measured(text), Part("target", squeeze(figure.text), figure.bbox))]
        return [*parse_parts(rows.before, width), *beside, *parse_parts(rows.after, width)]
    parts: list[Part] = []
    mode: Label | None = None
    for segment in segments(lines, INNER * width):
        label = parse_label(segment.text) if segment.label is not None else None
        if label is not None and not label.rest:
            mode = label
            if label.level is not None:
                parts.append(Part("label", segment.text, segment.bbox, label.level, label.number, labelled=label.names))
            continue
        if label is not None:
            mode = label if label.role == "indicator" else None
            parts.extend(_with_figure(segment, label, parts, own=True))
            continue
        if mode is not None and mode.rest and not BULLET.match(segment.text):
            # "Indikator : …" speaks for the numbered lines after it, not for a plain line in another style.
            mode = None
        if mode is not None and mode.role is not None and _stands_alone(segment.text):
            mode = None
        if mode is not None and mode.role == "indicator" and _lacks_figure(parts) and is_target_line(without_sign(segment.text)):
            parts.append(Part("target", without_sign(segment.text), segment.bbox))
            continue
        parts.extend(_with_figure(segment, mode, parts, own=False))
    if mode is not None and mode.role is not None and (not parts or parts[-1].kind == "label"):
        parts.append(Part("header", whole, box, code=mode.role, number=mode.number))
    return _name_behind(parts)


def _lacks_figure(parts: Sequence[Part]) -> bool:
    """Fewer targets than indicators so far."""
    counts = [p.kind for p in parts]
    return counts.count("indicator") > counts.count("target")


def _with_figure(segment: Segment, label: Label | None, before: Sequence[Part], own: bool) -> list[Part]:
    """A segment's parts; of an indicator under its label the figure on its last line is the target."""
    told = figure_below(segment.lines) if label is not None and label.role == "indicator" else None
    if told is None:
        return _typed(segment, label, before, own)
    lines, figure = told
    name = Segment(lines, segment.label)
    if own:
        label = parse_label(name.text) or label
    return [*_typed(name, label, before, own), Part("target", squeeze(figure.text), figure.bbox)]


def _named(listed: NamedList) -> Iterator[Part]:
    """The parts of a list of names with indicators of their own."""
    for item in listed.items:
        yield Part("name", item.name, item.bbox, listed.level, item=item.mark, apart=True)
        for name, target in item.measures:
            yield Part("indicator", name, item.bbox, labelled=True)
            if target is not None:
                yield Part("target", target, item.bbox)


def _measured(lines: Sequence[Line]) -> list[Part]:
    """The parts of a text with a figure beside it: an indicator, whatever its wording."""
    parts = parse_parts(lines)
    if all(p.kind in ("statement", "name", "indicator") and p.level is None for p in parts) and not any(
        p.labelled for p in parts
    ):
        whole = squeeze("\n".join(line.text for line in lines))
        return [Part("indicator", strip_lead(whole), box_of(line.bbox for line in lines))]
    return parts


def _name_behind(parts: list[Part]) -> list[Part]:
    """Of two unlabelled texts before the indicators named so, where only the first is worded as a statement, the second names."""
    kinds = [p.kind for p in parts]
    if kinds[:2] != ["statement", "statement"] or not any(p.labelled for p in parts[2:] if p.kind == "indicator"):
        return parts
    first, second = parts[0], parts[1]
    bare = all(p.level is None and p.item is None and p.code is None for p in (first, second))
    if bare and is_statement_wording(first.text) and not is_statement_wording(second.text):
        return [first, replace(second, kind="name"), *parts[2:]]
    return parts


def heads_legend(text: str) -> bool:
    """The heading of a legend and nothing else: "Keterangan :", "Keterangan warna"."""
    return bool(_LEGEND.match(text))


def _without_gloss(lines: list[Line]) -> list[Line]:
    """The lines of a label without what explains it in smaller or slanted letters: "CSF", below it "faktor kunci"."""
    for k in range(1, min(len(lines), MOST_LABEL_LINES + 1)):
        label, rest = parse_label(" ".join(line.text for line in lines[:k])), lines[k:]
        if label is None or label.rest or (label.level is None and label.role != "input"):
            continue
        quiet = all(is_italic(line) or size_of(line) <= GLOSS_SIZE * size_of(lines[0]) for line in rest)
        text = squeeze("\n".join(line.text for line in rest))
        said = parse_label(text) is not None or is_statement_wording(text) or is_indicator_wording(text) or is_name_wording(text)
        loud = not is_italic(lines[0]) and quiet and len(text.split()) <= MOST_GLOSS_WORDS
        if loud and not said and not is_position(text) and not any(c.isdigit() or c == ":" for c in text):
            return lines[:k]
    return lines


def _whole_names(lines: list[Line], width: float) -> list[Line]:
    """A name on whose first line the word "Program" stands alone, the next too long to stand beside it, with both on one line."""
    if len(lines) < 2 or width <= 0 or not _FIRST_OF_NAME.fullmatch(lines[0].text):
        return lines
    first, second = lines[0].words[-1], lines[1].words[0]
    alike = first.text.isupper() == lines[1].text.isupper() and abs(size_of(lines[0]) - size_of(lines[1])) < SAME_SIZE
    needed = lines[0].bbox[2] - lines[0].bbox[0] + second.bbox[2] - second.bbox[0]
    if not alike or lines[0].bold != lines[1].bold or needed < width or is_statement_wording(lines[1].text):
        return lines
    return [Line((*lines[0].words, *lines[1].words)), *lines[2:]]


def _whole_labels(lines: list[Line]) -> list[Line]:
    """Lines with a label that a narrow box broke ("Sasaran Sub / Kegiatan 1 : …") on one line again."""
    out: list[Line] = []
    for line in lines:
        if out and len(out[-1].words) <= MOST_LABEL_WORDS:
            joined = f"{out[-1].text} {line.text}"
            label = parse_label(joined)
            if label is not None and label.marked and len(joined) - len(label.rest) > len(out[-1].text) + 1:
                alone = parse_label(line.text)
                if alone is None or (alone.level, alone.role) != (label.level, label.role) or not alone.rest:
                    out[-1] = Line((*out[-1].words, *line.words))
                    continue
        out.append(line)
    return out


def _closed_up(line: Line) -> Line:
    """A line whose letters stand apart for show ("S E K R E T A R I S") as the words that they spell."""
    if len(line.words) < 5 or sum(len(w.text) == 1 for w in line.words) < 0.8 * len(line.words):
        return line
    gaps = [b.bbox[0] - a.bbox[2] for a, b in zip(line.words, line.words[1:], strict=False)]
    usual = sorted(gaps)[len(gaps) // 2]
    words = [line.words[0]]
    for gap, word in zip(gaps, line.words[1:], strict=True):
        last = words[-1]
        if gap <= 1.8 * max(usual, 0.5):
            words[-1] = last._replace(text=last.text + word.text, bbox=box_of([last.bbox, word.bbox]))
        else:
            words.append(word)
    return Line(tuple(words))


def _stands_alone(text: str) -> bool:
    """Speaks for itself whatever label stood before: a position, an amount, a starred name, a program."""
    starred = text.lstrip()[:1] in tuple(_STARS) or text.rstrip()[-1:] in tuple(_STARS)
    program = re.match(r"^\W*(?:\d+\s*[.)]\s*)?program\s+\w", text, re.IGNORECASE)
    return is_position(text) or is_money(text) or starred or bool(program) or bool(CROSS.match(text))


def _typed(segment: Segment, label: Label | None, before: Sequence[Part], own: bool) -> list[Part]:
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
    kind = _kind_by_wording(text, before, starred=any(star in raw for star in _STARS))
    if kind == "statement" and code is not None and not is_statement_wording(text) and _is_measured(text):
        kind = "indicator"
    coded = level_of_code(code) if kind == "statement" and code is not None else None
    if coded and not is_statement_wording(text):
        # "5.03.02.2.02 Mutasi ASN": the nomenclature's code tells a name.
        kind, text = "name", text[found.end() :] if found else text
    level: Level | None = coded if kind == "name" else None
    if label is not None and label.level is not None and kind in ("statement", "name"):
        level = label.level
    if kind == "name" and level is None and re.match(r"^\W*(?:\d+\W*)?program\b", raw, re.IGNORECASE):
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
    heads = any(p.kind in ("statement", "name") for p in before)
    return label.level is not None and heads and bool(RESULT.match(raw)) and is_indicator_wording(label.rest)


def _is_measured(text: str) -> bool:
    """Whether a figure in brackets closes a text: "NTP Subsektor Perikanan (105,72)"."""
    found = BRACKET.search(text)
    return found is not None and found.start() > 0 and is_figure(found.group(1))


_NOMENCLATURE = re.compile(r"\d\.\d\d\.\d\d(?P<kegiatan>\.\d{1,2}\.\d\d(?P<sub>\.\d{2,4})?)?", re.IGNORECASE)


def level_of_code(code: str) -> Level | None:
    """The level of what a nomenclature code names ("5.03.02" a program), None for other numbers ("2.1.1")."""
    found = _NOMENCLATURE.fullmatch(code)
    if found is None:
        return None
    return "sub_kegiatan" if found.group("sub") else "kegiatan" if found.group("kegiatan") else "program"


_NAMED_SO = re.compile(r"(?P<sub>Sub[ -]?)?[Kk]egiatan\s+(?P<rest>[A-Z].*[a-z].*)", re.DOTALL)
"""A name that says what it is, without a colon: "Kegiatan Layanan Pos"; in small letters the word belongs to a sentence."""
_ITEM = re.compile(r"^\s*(?:(?P<n>\d{1,2})[.)]\s*(?=[^\d\s])|(?P<b>[•▪➢●○◦■\-–·])\s*(?=\w))")


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


_PROGRAM_NAME = re.compile(r"^\W*(?:\d+\s*[.)]\s*)?P(?:rogram|ROGRAM)\s+\w")
_TAGGED = re.compile(r"\((?:IKU|IKD|IKK|IKP|IKS|IKSK)\)")
"""What an indicator is called, in brackets behind its name: "Daya Saing Provinsi (IKU)"."""


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
    if is_indicator_wording(text) or _TAGGED.search(text):
        return "indicator"
    if heads and any(p.kind == "indicator" for p in before) and is_unit_position(text):
        return "holder"
    if (heads or any(p.kind == "indicator" for p in before)) and is_figure(strip_lead(without_sign(text))):
        return "target"
    if any(p.kind == "statement" for p in before) and is_name_wording(text):
        return "name"
    return "statement"


def _clean(text: str) -> str:
    return strip_lead(_STARRED.sub(r"\1", text)).strip()


def _with_bracket(part: Part) -> list[Part]:
    """A name in brackets behind a statement is the node's name: "Terkelolanya … (Program Aplikasi Informatika)"."""
    if part.kind != "statement":
        return [part]
    found = BRACKET.search(part.text)
    if found is None:
        return [part]
    inner = found.group(1).strip()
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
