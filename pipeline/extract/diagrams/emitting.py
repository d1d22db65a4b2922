"""Drafts into the builder: nodes with their indicators and money, links between them, sums and figures without a home."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from pipeline.extract.builder import Builder
from pipeline.extract.diagrams.crosscutting import Tie
from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.links import Link, rank
from pipeline.extract.words.labels import is_statement_wording
from pipeline.normalize.text import fold
from pipeline.record import NAMED_LEVELS, EdgeKind, Indicator, Level, Node

_CODE = re.compile(r"(?:\d{1,2}|[Xx])\.(?:\d{2}|[Xx]{2})(?:\.\d{1,4}){0,4}")
"""A code of the nomenclature, of whatever year ("5.03.02.2.01", "X.XX.01", "53.10"); a number within the drawing ("2.1.1") has
a second part of one digit."""
_YEAR = re.compile(r"\(\s*(20\d{2})\s*\)\s*$")


def scopes_of(reading: Reading, links: Sequence[Link]) -> dict[int, str]:
    """Scopes that keep boxes of one text apart: drawn again with other children, another budget or position they are several.

    With the same children and money they are one whatever measures them, and so are those below two drawings of one parent.
    """
    children: dict[int, list[str]] = defaultdict(list)
    best: dict[int, Link] = {}
    for link in links:
        children[link.parent].append(fold(reading.drafts[link.child].text))
        if link.child not in best or link.weight > best[link.child].weight:
            best[link.child] = link
    groups: dict[tuple[str, str], list[Draft]] = defaultdict(list)
    for draft in sorted(reading.drafts, key=lambda d: rank(d.level) or 0):
        if draft.statement or draft.names:
            groups[(str(draft.level), fold(f"{draft.statement or ''} {' '.join(draft.names)}"))].append(draft)
    out: dict[int, str] = {}
    first: dict[int, int] = {}
    for same in groups.values():
        seen: list[tuple[list[str], list[str], list[str], str]] = []
        below: dict[int, int] = {}
        for draft in same if len(same) > 1 else ():
            paid, own = sorted(text for text, _ in draft.budgets), sorted(children[draft.index])
            measured = [] if paid and own else [i.name for i in draft.indicators]
            signature = (own, paid, measured, fold(draft.holder or ""))
            parent = best[draft.index].parent if draft.index in best else -1
            twin = below.get(first[parent]) if parent in first else None
            if twin is None and signature not in seen:
                seen.append(signature)
            place = seen.index(signature) if twin is None else twin
            below.setdefault(first.get(parent, parent), place)
            out[draft.index] = f"#{place}" if place else ""
            first[draft.index] = next(d.index for d in same if out[d.index] == out[draft.index])
    return out


def emit(draft: Draft, builder: Builder, scope: str) -> Node:
    """The node of a draft, with its indicators, figures and money; ``scope`` keeps nodes of one text apart."""
    level = draft.level or "sasaran"
    named = level in NAMED_LEVELS and not draft.explicit and not draft.of_sasaran
    if named and not draft.names and draft.statement and _is_name(draft.statement) and not _is_stated(builder, level, draft):
        draft.names, draft.statement = [draft.statement], None
    if level not in NAMED_LEVELS and not draft.statement and len(draft.names) == 1:
        # Only programs, kegiatan and sub kegiatan bear names: what a star or its wording makes one is a statement on other tiers.
        draft.names, draft.statement = [], draft.names[0]
    name = "; ".join(draft.names) or None
    anonymous = not draft.statement and not name
    if anonymous:
        scope = fold(draft.holder or "") + "|" + "|".join(fold(i.name) for i in draft.indicators)
    node = builder.node(
        level,
        draft.statement,
        name,
        page=draft.page,
        bbox=draft.bbox,
        names=draft.names if len(draft.names) > 1 else (),
        holder=draft.holder,
        crosscutting=draft.crosscutting,
        scope=scope,
        drawn=True,
    )
    if level in NAMED_LEVELS and node.code is None and draft.code and _CODE.fullmatch(draft.code):
        node.code = draft.code
    if draft.foreign:
        node.organisation = "; ".join(draft.foreign)
    emit_figures(draft, node, builder)
    return node


def emit_figures(draft: Draft, node: Node, builder: Builder) -> None:
    """The indicators and money of a draft as those of a node."""
    for drawn in draft.indicators:
        indicator = builder.indicator(node, drawn.name, page=draft.page, bbox=drawn.bbox, unit=drawn.unit, drawn=True)
        for kind, text, box, printed in drawn.figures:
            year = _YEAR.search(text)
            builder.value(
                indicator,
                kind,  # type: ignore[arg-type]
                printed or (year.group(1) if year else builder.year),
                text,
                page=draft.page,
                bbox=box,
                unit=drawn.unit,
            )
    for text, box in draft.budgets:
        builder.budget(node, "pagu", builder.year, text, page=draft.page, bbox=box)
    for text, box in draft.spent:
        builder.budget(node, "realisasi", builder.year, text, page=draft.page, bbox=box)


def _is_stated(builder: Builder, level: Level, draft: Draft) -> bool:
    """A node of the level is known whose statement, not name, a draft's text is."""
    known = builder.find(level, draft.statement, None)
    return known is not None and known.statement is not None


def _is_name(text: str) -> bool:
    """Worded as a name ("Penyediaan …", "Survei …"), not as a statement ("Tersedianya …")."""
    return not is_statement_wording(text)


def emit_link(link: Link, nodes: Mapping[int, Node], page: int, builder: Builder) -> None:
    """A candidate link between the nodes of two drafts; ``nodes`` by the drafts' indices."""
    parent, child = nodes[link.parent], nodes[link.child]
    via: str | None = None
    kind: EdgeKind = "also" if link.also else "cascade"
    if link.indicator is not None:
        own: list[Indicator] = builder.indicators_of(parent)
        via = own[link.indicator].id if link.indicator < len(own) else None
    builder.link(parent, child, link.evidence, link.weight, page=page, bbox=link.bbox, kind=kind, via_indicator=via)


def emit_ties(ties: Sequence[Tie], nodes: Mapping[int, Node], page: int, builder: Builder) -> None:
    """The crosscutting ties between the nodes of drafts; ``nodes`` by the drafts' indices."""
    for tie in ties:
        if tie.ours.index in nodes and tie.theirs.index in nodes:
            ends = nodes[tie.ours.index], nodes[tie.theirs.index]
            builder.link(*ends, tie.evidence, tie.strength, page=page, bbox=tie.bbox, kind="crosscut")


def emit_loose(reading: Reading, builder: Builder, page: int) -> None:
    """What belongs to no node: sums are kept, figures are reported."""
    emit_totals(reading, builder, page)
    report_homeless(reading, builder, page)


def emit_totals(reading: Reading, builder: Builder, page: int) -> None:
    """The sums of money that belong to no node."""
    for label, text, box in reading.totals:
        builder.total(label, "pagu", builder.year, text, page=page, bbox=box)


def report_homeless(reading: Reading, builder: Builder, page: int) -> None:
    """Figures beside a text that has no indicator are reported: the record has no place for them."""
    for kind, text, box in reading.homeless:
        builder.finding(
            "figure_without_indicator",
            f"The {kind} “{text}” stands beside a text that is no indicator and was left out",
            page=page,
            bbox=box,
            severity="info",
            found=text,
        )


def report_strayed(strayed: Sequence[tuple[Draft, str]], builder: Builder, page: int) -> None:
    """Labels that the row of their box contradicts are reported: the row's level was taken."""
    for draft, printed in strayed:
        builder.finding(
            "label_of_row_above",
            f"“{draft.text}” is labelled as the node it hangs under; its row tells another level",
            page=page,
            bbox=draft.bbox,
            expected=str(draft.level),
            found=printed,
        )
