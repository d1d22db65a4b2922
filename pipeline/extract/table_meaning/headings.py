"""What stands above a table: its caption lines, and the program or kegiatan that a heading names for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.builder import Builder
from pipeline.extract.geometry.grid import Grid, Line, lines_of
from pipeline.extract.layout import Layout
from pipeline.extract.table_structure.blocks import NOTE
from pipeline.extract.words.labels import parse_label
from pipeline.normalize.text import squeeze
from pipeline.page import Word
from pipeline.record import LEVELS, NAMED_LEVELS, Level, Node

HEADED = 0.85
"""How sure it is that what a heading names stands under what the heading above it names."""
BESIDE = 4.0
"""Letter heights of white from which what stands behind it in a line may be another table's."""
MOST_LINES = 8
"""Caption lines looked at above a table."""
_PROGRAM = re.compile(r"^\W*(PROGRAM|Program)\s+\w")
_NO_NAME = re.compile(r"^\W*program\s+(?:dan|pendukung|yang|untuk|ini)\b|[.;]$|\btahun\s+\d{4}", re.IGNORECASE)
"""Captions and sentences that begin with the word but name no program."""
_WRAPPED = re.compile(r"^\s*\(")
_PLAN_LABEL = re.compile(r"^\W*(?P<level>visi|misi)\b(?P<whose>[^:]{0,60}):\s*(?P<rest>\S.*)$", re.IGNORECASE)
"""A government's visi or misi above a table of what serves it, with whose and of which years: "Visi Jawa Barat 2013-2018 : …"."""
_QUOTES = " \"'\u201c\u201d\u2018\u2019"
SAME_START = 0.6
"""Letter heights from which the further lines of such a text begin under the first one's text."""


def captions_above(grid: Grid, layout: Layout) -> list[Line]:
    """The lines between a table and the table before it (or the page's top), nearest last, at most ``MOST_LINES``; without notes
    on the table before it ("Sumber: data diolah (2019)")."""
    top = grid.bbox[1]
    floor = max((g.bbox[3] for g in layout.grids if g.bbox[3] <= top + 1 and g.bbox != grid.bbox), default=0.0)
    lines = [line for line in layout.lines if floor <= line.bbox[1] and line.bbox[3] <= top + layout.letter * 0.3]
    lines = [line for line in lines if not NOTE.match(line.text)]
    return [_over(line, grid, layout.letter) for line in sorted(lines, key=lambda line: line.bbox[1])[-MOST_LINES:]]


def _over(line: Line, grid: Grid, letter: float) -> Line:
    """What of a line stands over a table, where wide white parts it from what stands beside: tables side by side each have a
    caption of their own. The whole line where none of its parts does."""
    parts: list[list[Word]] = []
    for word in sorted(line.words, key=lambda w: w.bbox[0]):
        if parts and word.bbox[0] - max(w.bbox[2] for w in parts[-1]) <= BESIDE * letter:
            parts[-1].append(word)
        else:
            parts.append([word])
    x0, _, x1, _ = grid.bbox
    over = [part for part in parts if min(part[-1].bbox[2], x1) > max(part[0].bbox[0], x0)]
    if not over or len(over) == len(parts):
        return line
    return next(iter(lines_of(word for part in over for word in part)), line)


def heading_nodes(captions: Sequence[Line], page: int, builder: Builder) -> dict[Level, Node]:
    """Nodes that headings name: "PROGRAM REHABILITASI SOSIAL", "(Kegiatan : …)", "Visi : …"; each under the one above."""
    found = _plan_nodes(captions, page, builder)
    for text, line in _joined(captions):
        level: Level | None = None
        name = ""
        label = parse_label(text)
        if label is not None and label.level in NAMED_LEVELS and label.names and label.rest:
            level, name = label.level, label.rest
        elif _PROGRAM.match(text) and not _NO_NAME.search(text):
            level, name = "program", text
        if level is None:
            continue
        node = builder.node(level, None, name.strip("()*: "), page=page, bbox=line.bbox)
        above = [lv for lv in found if LEVELS.index(lv) < LEVELS.index(level)]
        if above:
            builder.link(found[max(above, key=LEVELS.index)], node, "heading", HEADED, page=page)
        found[level] = node
    return found


def _plan_nodes(captions: Sequence[Line], page: int, builder: Builder) -> dict[Level, Node]:
    """The visi above a table and the misi below it, where there is one: which of several a table serves it says itself."""
    stated: dict[Level, list[tuple[str, Line]]] = {"visi": [], "misi": []}
    for k, line in enumerate(captions):
        label = _PLAN_LABEL.match(squeeze(line.text))
        if label is None:
            continue
        level: Level = "visi" if label["level"].casefold() == "visi" else "misi"
        first = next(
            (w for w, before in zip(line.words[1:], line.words, strict=False) if before.text.endswith(":")), line.words[0]
        )
        rest = [label["rest"]]
        for below in captions[k + 1 :]:
            if parse_label(below.text) is not None or abs(below.bbox[0] - first.bbox[0]) > SAME_START * first.size:
                break
            rest.append(below.text)
        stated[level].append((squeeze(" ".join(rest)).strip(_QUOTES), line))
    found: dict[Level, Node] = {}
    for level, texts in stated.items():
        if len(texts) != 1 or not texts[0][0]:
            continue
        node = builder.node(level, texts[0][0], page=page, bbox=texts[0][1].bbox)
        if "visi" in found:
            builder.link(found["visi"], node, "heading", HEADED, page=page)
        found[level] = node
    return found


def _joined(captions: Sequence[Line]) -> list[tuple[str, Line]]:
    """Caption lines with the continuations of a bracket or of a heading in capitals joined to them."""
    out: list[tuple[str, Line]] = []
    for line in captions:
        text = squeeze(line.text)
        if out and out[-1][0].count("(") > out[-1][0].count(")"):
            out[-1] = (f"{out[-1][0]} {text}", out[-1][1])
        elif "(" in text and not _WRAPPED.match(text) and _PROGRAM.match(text):
            head, _, tail = text.partition("(")
            out += [(head.strip(), line), (f"({tail}", line)]
        elif out and _PROGRAM.match(out[-1][0]) and text.isupper() and not _PROGRAM.match(text) and "(" not in text:
            out[-1] = (f"{out[-1][0]} {text}", out[-1][1])
        else:
            out.append((text, line))
    return out
