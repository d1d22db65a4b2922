"""Trees printed as lists: indented, numbered or bulleted statements with their attributes, over page breaks, into the builder."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.builder import Builder
from pipeline.extract.identity.organisations import starts_office
from pipeline.extract.layout import Layout
from pipeline.extract.lists.listing_levels import assign_levels, link_entries, read_legend
from pipeline.extract.lists.listing_lines import Entry, Piece, entries_of
from pipeline.extract.words.labels import is_name_wording, is_statement_wording
from pipeline.extract.words.targets import split_target
from pipeline.normalize.text import squeeze, strip_lead
from pipeline.record import Indicator, Node, ValueKind

FEWEST_ENTRIES = 4
"""A list of fewer entries is an enumeration in some text."""
TOLD_SHARE = 0.6
"""At least this share of the entries must be worded as performance or carry an indicator, or the list is of something else."""
NUMBER, INDENT = 0.97, 0.92
"""Share of right links among those that numbering tells, and that styles and indents tell."""
NAMED = ("program", "kegiatan", "sub_kegiatan", "aktivitas")
"""Levels that have names of the nomenclature besides their statement."""
FEWEST_NAME_WORDS = 2
"""Words of the shortest name in brackets; one word is an abbreviation."""
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*)[)\]]\s*\.?\s*$")
_MARK = re.compile(r"(?:^|(?<=[;,.])\s*|(?<=\s))\(?([a-h]|\d{1,2})[.)]\s+")
_YEAR = re.compile(r"20\d\d")
_VALUE_KINDS: dict[str, ValueKind] = {"target": "target", "realisasi": "realisasi", "baseline": "baseline"}


def read_listing(layouts: Sequence[Layout], builder: Builder) -> int:
    """Reads the pages as one list into the builder; the number of nodes it gave, 0 where the pages are no such list."""
    entries, preface = entries_of(layouts)
    if not is_listing(entries):
        return 0
    link_entries(entries)
    assign_levels(entries, read_legend(preface))
    entries = _fold_names(entries)
    nodes: dict[Entry, Node] = {}
    for entry in entries:
        nodes[entry] = _emit(entry, builder)
    for entry in entries:
        if entry.parent is not None:
            weight = NUMBER if entry.evidence == "number" else INDENT
            box = entry.statement.bbox
            builder.link(nodes[entry.parent], nodes[entry], entry.evidence, weight, page=entry.statement.page, bbox=box)
    return len({node.id for node in nodes.values()})


def is_listing(entries: Sequence[Entry]) -> bool:
    """Enough entries of at least two kinds that are worded as performance or carry an indicator."""
    if len(entries) < FEWEST_ENTRIES:
        return False
    told = sum(1 for e in entries if is_statement_wording(e.statement.text) or any(a.role == "indicator" for a in e.attributes))
    kinds = {(e.style, e.number.count(".") if e.number else 0, round(e.indent / max(e.size, 1.0))) for e in entries}
    carried = sum(1 for e in entries if e.attributes or e.level is not None or _BRACKET.search(e.statement.text))
    return len(kinds) > 1 and told >= TOLD_SHARE * len(entries) and carried >= TOLD_SHARE / 2 * len(entries)


def enumerated(text: str) -> list[str]:
    """The items of "a. …; b. …" or "1) … 2) …" whose marks follow each other; the text itself where it enumerates nothing."""
    cuts: list[tuple[int, int]] = []
    expected = ""
    for mark in _MARK.finditer(text):
        sign = mark.group(1)
        if (not cuts and sign in ("a", "1") and mark.start() == 0) or (cuts and sign == expected):
            cuts.append((mark.start(), mark.end()))
            expected = str(int(sign) + 1) if sign.isdigit() else chr(ord(sign) + 1)
    if len(cuts) < 2:
        return [text]
    ends = [start for start, _ in cuts[1:]] + [len(text)]
    items = [text[begin:end].strip(" ;,") for (_, begin), end in zip(cuts, ends, strict=True)]
    return [item for item in items if item] or [text]


def _fold_names(entries: Sequence[Entry]) -> list[Entry]:
    """ "Program : …" without number under an entry of that level is the entry's name, no entry of its own."""
    out: list[Entry] = []
    for entry in entries:
        above = out[-1] if out else None
        belongs = (
            entry.names
            and entry.style.startswith("label:")
            and above is not None
            and entry.parent is above
            and not above.style.startswith("label:")
            and (above.level == entry.level or (_BRACKET.search(above.statement.text) is None and above.level in NAMED))
        )
        if belongs and above is not None:
            above.level = entry.level
            above.attributes += [
                Piece(entry.statement.page, entry.statement.lines, "name", "", entry.statement.skip),
                *entry.attributes,
            ]
            for other in entries:
                if other.parent is entry:
                    other.parent = above
            continue
        out.append(entry)
    return out


def _emit(entry: Entry, builder: Builder) -> Node:
    """The entry's node with its indicators, figures and money."""
    statement, name = _statement_and_name(entry)
    holder = next((a.text for a in entry.attributes if a.role == "holder" and a.text), None)
    partners = [p for a in entry.attributes if a.role == "crosscutting" for p in _partners(a)]
    page, box = entry.statement.page, entry.statement.bbox
    node = builder.node(
        entry.level or "sasaran", statement, name, page=page, bbox=box, holder=holder, crosscutting=partners,
        scope="" if statement or name else str(id(entry)),
    )  # fmt: skip
    for piece in (entry.statement, *entry.attributes):
        if piece.page not in node.pages:
            node.pages.append(piece.page)
    waiting: list[Indicator] = []
    last = ""
    for piece in entry.attributes:
        if piece.role == "indicator":
            waiting = [*waiting, *_indicators(piece, node, builder)] if last == "indicator" else _indicators(piece, node, builder)
        elif piece.role in _VALUE_KINDS:
            _values(piece, waiting, builder)
        elif piece.role == "unit":
            for indicator, unit in zip(waiting, _items(piece), strict=False):
                indicator.unit = indicator.unit or unit
        elif piece.role == "budget":
            builder.budget(node, "pagu", _period(piece, builder), piece.text, page=piece.page, bbox=piece.bbox)
        elif piece.role in ("explanation", "formula") and waiting:
            setattr(waiting[-1], piece.role, getattr(waiting[-1], piece.role) or piece.text)
        last = piece.role or ""
    return node


def _statement_and_name(entry: Entry) -> tuple[str | None, str | None]:
    """What the entry states, and the program, kegiatan or sub kegiatan it names in brackets, in its own line or alone."""
    text = strip_lead(entry.statement.text)
    name = next((a.text for a in entry.attributes if a.role == "name" and a.text), None)
    if entry.level not in NAMED:
        return text or None, name
    found = _BRACKET.search(text)
    if name is None and found and found.start() > 0:
        inner = squeeze(found.group(1))
        if len(inner.split()) >= FEWEST_NAME_WORDS and inner[:1].isupper() and not _YEAR.fullmatch(inner):
            return text[: found.start()].strip(), inner
    if name is None and (entry.names or (is_name_wording(text) and not is_statement_wording(text))):
        return None, text or None
    return text or None, name


def _items(piece: Piece) -> list[str]:
    if piece.items:
        return [strip_lead(item) for item in piece.items if item.strip()]
    return [item for item in enumerated(piece.text) if item]


def _indicators(piece: Piece, node: Node, builder: Builder) -> list[Indicator]:
    """Emits the indicators of an attribute; those without a target in brackets, which may follow in a line of its own."""
    out: list[Indicator] = []
    for item in _items(piece):
        name, target = split_target(strip_lead(item))
        if not name:
            continue
        indicator = builder.indicator(node, name, page=piece.page, bbox=piece.bbox)
        if target:
            builder.value(indicator, "target", builder.year, target, page=piece.page, bbox=piece.bbox)
        else:
            out.append(indicator)
    return out


def _values(piece: Piece, indicators: Sequence[Indicator], builder: Builder) -> None:
    """The figures of an attribute, in the order of the indicators before it."""
    if not indicators or piece.role is None:
        return
    items = _items(piece) if len(indicators) > 1 else [strip_lead(i) for i in piece.items] or [piece.text]
    for indicator, text in zip(indicators, items, strict=False):
        found = re.search(r"\(\s*(20\d\d)\s*\)\s*$", text)
        period = found.group(1) if found else _period(piece, builder)
        builder.value(indicator, _VALUE_KINDS[piece.role], period, text.strip(" ;"), page=piece.page, bbox=piece.bbox)


def _period(piece: Piece, builder: Builder) -> str | None:
    """The year in the attribute's label ("Target 2025 :"), else the document's."""
    found = _YEAR.search(piece.lead)
    return found.group() if found else builder.year


def _partners(piece: Piece) -> list[str]:
    """The organisations that an attribute names: parted by semicolons, and by commas before another office."""
    if piece.items:
        return [strip_lead(item) for item in piece.items]
    out: list[str] = []
    for part in re.split(r"\s*;\s*", piece.text):
        for bit in re.split(r"\s*,\s*", part):
            if out and bit and part != bit and not starts_office(bit) and not part.startswith(bit):
                out[-1] = f"{out[-1]}, {bit}"
            elif bit:
                out.append(bit.strip(" ."))
    return out
