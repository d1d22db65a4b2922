"""What the lines of a box say: tier label, statement, name, indicators, targets, holder, budget, crosscutting.

Lines are cut into parts at labels, bullets, numbers and changes of style; a part's kind comes from its label, else its wording.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.extract.diagrams.centred_numbers import number_first
from pipeline.extract.diagrams.figure_columns import figure_rows
from pipeline.extract.diagrams.figure_lines import figure_below, is_target_line, with_targets_below
from pipeline.extract.diagrams.inner_tables import inner_table
from pipeline.extract.diagrams.label_columns import labels_together
from pipeline.extract.diagrams.money_columns import money_columns
from pipeline.extract.diagrams.named_lists import NamedList, named_list
from pipeline.extract.diagrams.part_kinds import STARS, measures_head, typed
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.diagrams.segments import BULLET, CROSS, Segment, segments
from pipeline.extract.diagrams.text_columns import column_by_column
from pipeline.extract.diagrams.whole_lines import (
    closed_up,
    figures_apart,
    label_with_name,
    money_and_posts,
    number_above,
    whole_labels,
    whole_names,
    without_gloss,
    without_office,
)
from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.grid import Line, box_of
from pipeline.extract.words.labels import (
    RESULT,
    TIER_PARTS,
    Label,
    is_indicator_wording,
    is_number_header,
    is_position,
    is_statement_wording,
    is_unit_position,
    parse_heading,
    parse_label,
    tier_levels,
)
from pipeline.extract.words.strips import tier_and_post
from pipeline.extract.words.targets import is_money, without_sign
from pipeline.normalize.text import squeeze, strip_lead

INNER = 0.88
"""Share of a box's width that text can fill between its margins."""
LEAST_MEASURED = 3
"""Boxes of results with their targets from which the others of that wording measure too."""
MOST_HOLDER = 90
"""A unit named alone in a box is shorter than this many characters; a sentence that starts like one is longer."""
LEAST_CAPITAL = 4
"""Letters of words that begin with a capital in a title; shorter ones (dan, di) may be small."""
_NUMBER_ONLY = re.compile(
    r"^\s*\(?(?:\d{1,2}|[a-z]|[ivx]+)(?:\s*[.,]\s*\d{1,2}){0,4}(?:(?<=\d)\s?\.\s?[a-z])?\s*[.)]?\s*$", re.IGNORECASE
)
_LEGEND = re.compile(
    r"^\W*(?:keterangan|legenda?|catatan|arti)(?:\s+(?:warna|gambar|simbol|garis|kotak|tanda|bagan|diagram|pohon|kinerja|dan)){0,3}\s*:?\W*$",
    re.IGNORECASE,
)
"""A line alone that heads the explanation of a drawing's signs: what stands in its box is no part of the tree."""
_CODE_ONLY = re.compile(r"\(?\d{1,2}(?:\.\d{1,2}){1,4}[.)]?")
_UNIT_OF = re.compile(r"(?P<unit>[^()]{3,60}?)\s*\((?P<label>[^()]{3,30})\)")
"""A name and a bracket."""
_SEPARATOR = re.compile(r"[\s.…_=]{4,}")
"""A line of dots or strokes between two parts of a box."""
_NOTHING = re.compile(r"\W*[-–—]\W*")
"""A line that says that there is no figure or money: "-", "(–)"."""


def parts_of(boxes: Sequence[Box]) -> list[list[Part]]:
    """What each box says."""
    parts = [parse_parts(b.lines, 0.0 if b.kind == "text" else b.bbox[2] - b.bbox[0]) for b in boxes]
    results = [k for k, box in enumerate(boxes) if box.lines and RESULT.match(box.lines[0].text)]
    below = _below_names(boxes, parts, results)
    if len(below) >= LEAST_MEASURED:
        for k in below:
            parts[k] = [_as_indicator(parts[k][0])]
    if sum(len(parts[k]) > 1 and parts[k][0].kind == "indicator" for k in results) >= LEAST_MEASURED:
        # What boxes of results measure with their targets, a box without one measures too.
        for k in results:
            if [p.kind for p in parts[k]] == ["statement"] and is_indicator_wording(parts[k][0].text):
                parts[k] = [_as_indicator(parts[k][0])]
    return money_columns(boxes, with_targets_below(boxes, parts))


def _below_names(boxes: Sequence[Box], parts: Sequence[Sequence[Part]], results: Sequence[int]) -> list[int]:
    """The boxes of results worded as indicators right below a box of their width that names a node and says no more: "Sub Keg. :
    Pengadaan Mebel", below it "Output : Jumlah mebel"."""
    named = {
        (round(b.bbox[0]), round(b.bbox[2]), round(b.bbox[3]))
        for b, own in zip(boxes, parts, strict=True)
        if b.kind != "text" and [p.kind for p in own] == ["name"] and own[0].level is not None
    }
    stated = [k for k in results if [p.kind for p in parts[k]] == ["statement"] and is_indicator_wording(parts[k][0].text)]
    return [k for k in stated if tuple(round(boxes[k].bbox[at]) for at in (0, 2, 1)) in named]


def parse_parts(lines: Sequence[Line], width: float = 0.0) -> list[Part]:
    """The parts of a box's lines in reading order; empty for no text. ``width`` of the box in points, 0 for none."""
    if not lines:
        return []
    if len(lines) > 1:
        lines = [line for line in lines if not _SEPARATOR.fullmatch(line.text)] or lines
    if len(lines) > 1 and _NOTHING.fullmatch(lines[-1].text):
        lines = lines[:-1]
    table = inner_table(lines)
    if table is not None:
        return [*parse_parts(table.before, width), *table.parts, *parse_parts(table.after, width)]
    columns = column_by_column(lines)
    if columns is not None:
        lines, width = columns, 0.0
    lines = _prepared(lines, INNER * width)
    whole = squeeze("\n".join(line.text for line in lines))
    box = box_of([line.bbox for line in lines])
    if _LEGEND.match(lines[0].text):
        return [Part("note", whole, box)]
    if _NUMBER_ONLY.match(whole):
        code = re.sub(r"\s*[.,]\s*", ".", whole).strip("(). ")
        return [Part("number", code, box, code=code)]
    if (whole[-1:].isdigit() or whole[-1:] in ".)") and all(_CODE_ONLY.fullmatch(word) for word in whole.split()):
        return [Part("number", w.text, w.bbox, code=w.text.strip("(). ")) for line in lines for w in line.words]
    if is_number_header(whole):
        return [Part("number", whole, box)]
    if is_unit_position(whole) and (whole.isupper() or _is_title(whole)) and len(whole) < MOST_HOLDER:
        return [Part("holder", whole, box)]
    told = _of_unit(whole)
    if told is not None:
        return [Part("label", whole, box, told.level, told.number)]
    strip = tier_and_post(whole)
    if strip is not None:
        return [Part("label", whole, box, strip[0].level, strip[0].number), Part("holder", strip[1], box)]
    levels = tier_levels("\n".join(line.text for line in lines))
    if levels:
        label = parse_label(whole) or (parse_label(TIER_PARTS.split(whole)[0]) if len(set(levels)) == 1 else None)
        number, names = (label.number, label.names) if label else (None, _names_all(whole))
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
    cut = list(segments(lines, INNER * width))
    for segment, following in zip(cut, [*cut[1:], None], strict=True):
        label = parse_label(segment.text) if segment.label is not None else None
        if label is not None and not label.rest:
            mode = label
            if RESULT.match(segment.text) and following is not None and measures_head(strip_lead(following.text), parts):
                # "Output :" below a name, over a list of what measures it.
                mode = replace(label, role="indicator", level=None)
                continue
            if label.level is not None:
                parts.append(Part("label", segment.text, segment.bbox, label.level, label.number, labelled=label.names))
            continue
        if label is not None:
            label = replace(label, role="indicator", level=None) if _has_target(segment, following, parts) else label
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
    return _list_gone_on(_name_behind(_measured_results(parts) if RESULT.match(lines[0].text) else parts))


def _prepared(lines: Sequence[Line], room: float) -> list[Line]:
    """The lines of a box with what its width of ``room`` points broke whole again, and without what explains others."""
    out = label_with_name(labels_together(lines), room)
    out = whole_labels(whole_names(number_above(number_first([closed_up(line) for line in out])), room))
    return without_gloss(money_and_posts(figures_apart(without_office(out))))


def _of_unit(text: str) -> Label | None:
    """What a bar says that names a unit and, in brackets, the node over whose branch it is: "BIDANG PARIWISATA (Sasaran 2)"."""
    found = _UNIT_OF.fullmatch(text) if text.endswith(")") else None
    label = parse_label(found["label"]) if found is not None and is_unit_position(found["unit"]) else None
    return label if label is not None and label.level is not None and label.number and not label.rest else None


def _names_all(text: str) -> bool:
    """Whether all tiers of a label are of names: "KEGIATAN DAN SUB KEGIATAN"."""
    labels = [parse_label(part.strip()) for part in TIER_PARTS.split(text)]
    return all(label is not None and label.names for label in labels)


def _is_title(text: str) -> bool:
    """Printed as titles are, every longer word with a capital, and worded as one: "Bagian Sarana Perekonomian"."""
    words = [w for w in text.split() if len(w) >= LEAST_CAPITAL]
    return len(words) > 1 and not any(ch.isdigit() for ch in text) and all(w[0].isupper() for w in words)


def _lacks_figure(parts: Sequence[Part]) -> bool:
    """Fewer targets than indicators so far."""
    counts = [p.kind for p in parts]
    return counts.count("indicator") > counts.count("target")


def _with_figure(segment: Segment, label: Label | None, before: Sequence[Part], own: bool) -> list[Part]:
    """A segment's parts; of an indicator under its label the figure on its last line is the target."""
    told = figure_below(segment.lines) if label is not None and label.role == "indicator" else None
    if told is None:
        return typed(segment, label, before, own)
    lines, figure = told
    name = Segment(lines, segment.label)
    if own:
        label = parse_label(name.text) or label
    return [*typed(name, label, before, own), Part("target", squeeze(figure.text), figure.bbox)]


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
    """Of two unlabelled texts before the indicators named so, where only the first is worded as a statement, the second names; so
    does one that is all of the box below the statement and printed as titles are."""
    if [p.kind for p in parts[:2]] != ["statement", "statement"]:
        return parts
    first, second = parts[0], parts[1]
    titled = len(parts) == 2 and _is_title(second.text) and not _is_title(first.text)
    if not titled and not any(p.labelled for p in parts[2:] if p.kind == "indicator"):
        return parts
    bare = all(p.level is None and p.item is None and p.code is None for p in (first, second))
    if bare and is_statement_wording(first.text) and not is_statement_wording(second.text):
        return [first, replace(second, kind="name"), *parts[2:]]
    return parts


def _has_target(segment: Segment, following: Segment | None, before: Sequence[Part]) -> bool:
    """Whether a result below a name or statement has a labelled target on the next line: "Output : Kendaraan terpelihara", below
    it "Target : 263 unit"."""
    told = parse_label(following.text) if following is not None and following.label is not None else None
    headed = any(p.kind in ("statement", "name") for p in before)
    return headed and bool(RESULT.match(segment.text)) and told is not None and told.role == "target"


def _measured_results(parts: list[Part]) -> list[Part]:
    """Results worded as indicators, each with its target and nothing else in the box, measure what stands above it: "Output :
    Luas areal", below it "Target : 5 Ha"."""
    texts, figures = parts[::2], parts[1::2]
    measured = all(p.kind in ("statement", "indicator") and is_indicator_wording(p.text) for p in texts)
    measured = measured and len(texts) == len(figures)
    if not measured or any(p.kind != "target" for p in figures):
        return parts
    return [_as_indicator(p) if p.kind == "statement" else p for p in parts]


def _as_indicator(part: Part) -> Part:
    return replace(part, kind="indicator", level=None, labelled=True)


def _list_gone_on(parts: list[Part]) -> list[Part]:
    """Numbered texts each with a labelled figure, of which the first is not numbered 1, go on with a list of indicators that
    another box or page began: "2. Tunggakan retribusi", below it "Target : 5,5 %"."""
    texts, figures = parts[::2], parts[1::2]
    item = parts[0].item if parts and parts[0].kind == "statement" else None
    first = int(item) if item is not None and item.isdigit() else 0
    plain = all(p.kind in ("statement", "indicator") and p.level is None and not is_statement_wording(p.text) for p in texts)
    counted = all(p.item in (None, str(first + k)) for k, p in enumerate(texts))
    if first < 2 or not plain or not counted or len(figures) != len(texts) or any(p.kind != "target" for p in figures):
        return parts
    return [replace(p, kind="indicator", item=None) if p.kind == "statement" else p for p in parts]


def heads_legend(text: str) -> bool:
    """The heading of a legend and nothing else: "Keterangan :", "Keterangan warna"."""
    return bool(_LEGEND.match(text))


def _stands_alone(text: str) -> bool:
    """Speaks for itself whatever label stood before: a position, an amount, a starred name, a program."""
    starred = text.lstrip()[:1] in tuple(STARS) or text.rstrip()[-1:] in tuple(STARS)
    program = re.match(r"^\W*(?:\d+\s*[.)]\s*)?program\s+\w", text, re.IGNORECASE)
    return is_position(text) or is_money(text) or starred or bool(program) or bool(CROSS.match(text))
