"""What cards that are tables (:mod:`.post_tables`) become: a draft for each statement, with its indicators, figures and money."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.diagrams.drafts import Draft, DraftIndicator
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.diagrams.post_tables import NamedRow, PostTable
from pipeline.extract.diagrams.settling import add_indicator, give_target
from pipeline.extract.geometry.grid import box_of, overlap
from pipeline.extract.geometry.network import Network
from pipeline.extract.table_meaning.column import Column
from pipeline.extract.words.outline_keys import parse_key, split_key
from pipeline.extract.words.ranks import position_level
from pipeline.extract.words.targets import figure_list, is_no_money
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import squeeze, strip_lead
from pipeline.record import Level

BEARING: tuple[Level, ...] = ("program", "kegiatan", "sub_kegiatan", "aktivitas")
"""Levels whose nodes bear the names of what they pay for."""
FIGURES = ("target", "realisasi", "baseline", "capaian")
"""Kinds of figures that an indicator has."""


@dataclass(frozen=True, slots=True)
class CardDrafts:
    """The drafts of a card, which of them a box belongs to (``owner``), and the boxes at which lines to all of them end, with a
    box of each (``shared``)."""

    drafts: tuple[Draft, ...]
    owner: dict[int, int]
    shared: dict[int, tuple[int, ...]]


def card_drafts(near: Neighbours, table: PostTable, networks: Sequence[Network], first: int, page: int) -> CardDrafts:
    """The drafts of a card, their indices counted from ``first``."""
    stated = table.under("statement") or table.under("name")
    stated = sorted(stated, key=lambda i: near.boxes[i].bbox[1])
    named_by_column = not table.under("statement")
    level = next((c.level for c, _ in table.columns if c.role == ("name" if named_by_column else "statement")), None)
    holder = next(p.text for p in near.parts[table.head] if p.kind == "holder")
    drafts: list[Draft] = []
    owner: dict[int, int] = {}
    for k, i in enumerate(stated):
        top = near.boxes[i].bbox[1] - near.touch
        end = near.boxes[stated[k + 1]].bbox[1] - near.touch if k + 1 < len(stated) else table.bbox[3]
        row = {j for _, boxes in table.columns for j in boxes if top <= near.boxes[j].bbox[1] < end}
        draft = Draft(first + k, page, box_of(near.boxes[j].bbox for j in {i, *row}), [i, *sorted(row - {i})])
        draft.holder, draft.fill, draft.of_sasaran = holder, near.boxes[i].fill, True
        draft.card = table.head if len(stated) > 1 else None
        _say(near, draft, i, level if named_by_column else None)
        _fill(near, draft, table, row)
        draft.measured = _told(level, holder)
        drafts.append(draft)
        owner.update(dict.fromkeys(draft.boxes, draft.index))
    own = _give_names(table, drafts, first + len(drafts), page)
    for extra, row_boxes in own:
        owner.update(dict.fromkeys(row_boxes, extra.index))
    whole = [table.head, *table.headers, *(i for row in table.named for i in row.boxes if i not in owner)]
    whole += [i for i in owner if _meets_foot(near, table, i, networks)] if len(stated) > 1 else []
    owner.update((i, first) for i in whole if i not in owner)
    if len(drafts) == 1:
        drafts[0].bbox = table.bbox if not own else drafts[0].bbox
        drafts[0].boxes = [table.head, *(i for i in drafts[0].boxes), *(i for i in whole if i != table.head)]
    return CardDrafts((*drafts, *(d for d, _ in own)), owner, dict.fromkeys(whole, tuple(stated)))


def _say(near: Neighbours, draft: Draft, i: int, level: Level | None) -> None:
    """The statement of a cell, its number before it; under a header of names (``level`` is theirs) the name."""
    key, text = split_key(near.boxes[i].text)
    text = strip_lead(text)
    draft.number = key.text if key is not None else None
    if level in BEARING:
        parts = [p for p in near.parts[i] if p.kind == "name"]
        draft.names = [p.text for p in parts] or [text]
        draft.code = next((p.code for p in near.parts[i] if p.code), None)
    else:
        draft.statement = text


def _told(level: Level | None, holder: str) -> Level | None:
    """The level that the header of a card tells: "Sasaran" alone is that of whoever has the card."""
    return level if level != "sasaran" or position_level(holder) in (None, "sasaran") else None


def _fill(near: Neighbours, draft: Draft, table: PostTable, row: set[int]) -> None:
    """Gives a draft what stands in its rows: number, indicators with their figures, names, money."""
    measures: list[tuple[int, list[DraftIndicator]]] = []
    for i in sorted(set(table.under("indicator")) & row, key=lambda i: near.boxes[i].bbox[1]):
        before = len(draft.indicators)
        for part in _indicators(near, i):
            add_indicator(draft, part, i, None)
        measures.append((i, draft.indicators[before:]))
    for column, boxes in table.columns:
        for i in sorted(set(boxes) & row, key=lambda i: near.boxes[i].bbox[1]):
            text = squeeze(near.boxes[i].text)
            if column.role == "number":
                key = parse_key(text)
                draft.number = draft.number or (key.text if key is not None else None)
            elif column.role == "name" and not draft.names and i != draft.boxes[0]:
                draft.names = [p.text for p in near.parts[i] if p.kind in ("name", "statement")] or [strip_lead(text)]
            elif column.role == "budget" and column.kind in (None, "pagu") and not is_no_money(text) and not is_empty(text):
                draft.budgets.append((text, near.boxes[i].bbox))
            elif measures:
                _measure(near, column, i, measures)


def _indicators(near: Neighbours, i: int) -> list[Part]:
    """The indicators of a cell: its parts, where it lists several, else all of its text."""
    text, parts = squeeze(near.boxes[i].text), [p for p in near.parts[i] if p.kind in ("indicator", "statement", "name")]
    if len(parts) > 1 and all(p.item for p in parts):
        return parts
    return [Part("indicator", strip_lead(text), near.boxes[i].bbox)]


def _measure(near: Neighbours, column: Column, i: int, measures: Sequence[tuple[int, list[DraftIndicator]]]) -> None:
    """A figure or unit belongs to the indicator in whose row it stands, a list of them to as many indicators of one cell."""
    text, box = squeeze(near.boxes[i].text), near.boxes[i].bbox
    _, own = max(measures, key=lambda m: overlap(near.boxes[m[0]].bbox, box, 1))
    kind = column.kind or "target"
    listed = figure_list(near.boxes[i].text)
    figures = listed if len(listed) == len(own) else [text]
    for indicator, figure in zip(own, figures, strict=False):
        if column.role == "unit":
            indicator.unit = figure
        elif column.role in ("value", "percent") and kind in FIGURES and not is_empty(figure):
            if kind == "target":
                give_target(indicator, figure, box, column.period)
            else:
                indicator.figures.append((kind, figure, box, column.period))


def _give_names(table: PostTable, drafts: Sequence[Draft], first: int, page: int) -> list[tuple[Draft, tuple[int, ...]]]:
    """Gives the drafts what the rows across name: those above the first statement, or else below it, are of the statements that
    they stand next to. What a sasaran's card lists are nodes below it: these are returned with their boxes."""
    out: list[tuple[Draft, tuple[int, ...]]] = []
    top = min((d.bbox[1] for d in drafts), default=0.0)
    leads = bool(table.named) and table.named[0].top < top
    groups: dict[int, list[NamedRow]] = {}
    for row in table.named:
        over = sum(d.bbox[1] < row.top for d in drafts)
        groups.setdefault(over if leads else over - 1, []).append(row)
    starts = sorted(groups)
    for n, at in enumerate(starts):
        if leads:
            mine = drafts[at : starts[n + 1] if n + 1 < len(starts) else len(drafts)]
        else:
            mine = drafts[starts[n - 1] + 1 if n else 0 : at + 1]
        rows = groups[at]
        bears = [d for d in mine if d.measured in BEARING or (position_level(d.holder or "") in BEARING)]
        for k, row in enumerate(rows):
            if not row.names:
                home = bears[k] if len(bears) == len(rows) else mine[0] if mine else None
                if home is not None:
                    home.budgets += row.money
            elif bears:
                _name(bears[k : k + 1] if len(rows) == len(bears) else bears, row)
            else:
                extra = Draft(first + len(out), page, box_of([p.bbox for p in row.names]), list(row.boxes))
                extra.names, extra.budgets = [p.text for p in row.names], list(row.money)
                extra.level, extra.explicit = row.names[0].level, row.names[0].level is not None
                extra.over = mine[0] if len(mine) == 1 else None
                out.append((extra, row.boxes))
    return out


def _name(drafts: Sequence[Draft], row: NamedRow) -> None:
    """Names several statements of one card alike; the money is the first one's."""
    for draft in drafts:
        draft.names += [p.text for p in row.names]
        draft.code = draft.code or next((p.code for p in row.names if p.code), None)
        draft.measured = draft.measured or row.names[0].level
    drafts[0].budgets += row.money


def _meets_foot(near: Neighbours, table: PostTable, i: int, networks: Sequence[Network]) -> bool:
    """Lines meet a cell of the card's last row at its lower edge alone: they lead from the whole card."""
    sides = {a.side for network in networks for a in network.attachments if a.box == i}
    return sides == {"bottom"} and abs(near.boxes[i].bbox[3] - table.bbox[3]) <= near.touch
