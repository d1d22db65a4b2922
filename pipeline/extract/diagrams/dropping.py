"""What a drawing prints that is no node: numbers of columns, the office's name, captions of pictures, decoration and sums."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.name_stacks import names_alone
from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.network import Network
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.extract.words.labels import is_name_wording, is_statement_wording
from pipeline.extract.words.targets import labels_sum
from pipeline.normalize.text import fold
from pipeline.record import Document

ISOLATED_SHARE = 0.7
"""Where lines reach at least this share of the drafts, a draft that none reaches and that has no level is decoration."""
JOINED_SHARE = 0.4
"""Share of the drafts that lines join to others, at least, in a drawing whose nodes stand in boxes or on lines."""
CAPTION_WORDS = 3
"""Words of a picture's caption at most; more may be a statement without a border."""
LEAST_ALIKE = 2
"""Filled boxes of a column that lines reach, from which others there are nodes too."""
STATEMENT_LETTERS = 20
"""Letters from which the text of such a box is no caption, whatever its words: a picture's may be run together."""
COLUMN_SLACK = 0.03
"""Boxes drawn by hand in one column begin and end at one place, within this share of their width."""
STACK_SLACK = 0.02
"""Boxes of a stack end at one place, within this share of their width; they touch within a point."""


def drop_empty_words(reading: Reading, networks: Sequence[Network], boxes: Sequence[Box], document: Document) -> None:
    """Removes what says nothing of its own: figures alone, which number columns, and text without a border that is only the
    office's name, part of the title wherever it stands, or the caption of a picture."""
    office = fold(document.organisation or "")
    captions = _captions(reading, networks, boxes)
    names = {office, f"{office} {fold(document.region or '')}".strip()} - {""}
    for draft in list(reading.drafts):
        alone = not (draft.names or draft.indicators or draft.holder or draft.budgets)
        figures = bool(draft.statement) and not any(c.isalpha() for c in draft.statement or "")
        named = fold(draft.statement or "") in names and all(boxes[i].kind == "text" for i in draft.boxes)
        if alone and (figures or named or id(draft) in captions):
            reading.remove(draft)


def _captions(reading: Reading, networks: Sequence[Network], boxes: Sequence[Box]) -> set[int]:
    """The drafts, by identity, of a few words without border or level that no line joins to another, in a drawing of boxes: what
    stands under a logo or a photograph."""
    ends = [{index for a in network.attachments for index in reading.reached(a.box)} for network in networks]
    joined = {index for those in ends if len(those) > 1 for index in those}
    loose = [d for d in reading.drafts if all(boxes[i].kind == "text" for i in d.boxes)]
    if len(joined) < JOINED_SHARE * len(reading.drafts):
        return set()
    few = [d for d in loose if d.index not in joined and d.level is None and len((d.statement or "").split()) <= CAPTION_WORDS]
    return {id(d) for d in few if not is_statement_wording(d.text)}


def drop_decoration(reading: Reading, networks: Sequence[Network]) -> None:
    """Removes drafts that are no part of a connected drawing."""
    reached = {index for n in networks for a in n.attachments for index in reading.reached(a.box)}
    reached |= {d.index for d in reading.drafts if d.apart and reading.owner.get(d.boxes[0]) in reached}
    if len(reached) < ISOLATED_SHARE * len(reading.drafts):
        return
    reached |= _stacked_on(reading.drafts, reached)
    reached |= _of_columns(reading.drafts, reached)
    kept = [
        d
        for d in reading.drafts
        if d.index in reached or d.apart or d.level is not None or d.indicators or d.foreign or d.budgets
    ]
    reading.keep(kept)


def _of_columns(drafts: Sequence[Draft], reached: Collection[int]) -> set[int]:
    """The statements that no line reaches in a column of filled boxes that lines do reach: what one forgot is a node."""
    looks = [drafts[k] for k in reached if drafts[k].fill is not None]
    return {
        d.index
        for d in drafts
        if d.index not in reached
        and d.fill is not None
        and (is_statement_wording(d.statement or "") or len(d.statement or "") >= STATEMENT_LETTERS)
        and sum(_one_column(d, other) for other in looks) >= LEAST_ALIKE
    }


def _one_column(one: Draft, other: Draft) -> bool:
    """Whether two boxes begin and end at one place across the page, one as bold as the other."""
    slack = COLUMN_SLACK * (one.bbox[2] - one.bbox[0])
    ends = abs(one.bbox[0] - other.bbox[0]) <= slack and abs(one.bbox[2] - other.bbox[2]) <= slack
    return ends and one.bold == other.bold


def _stacked_on(drafts: Sequence[Draft], reached: Collection[int]) -> set[int]:
    """The statements in one column with a draft that lines reach, box to box, and the names below names: lines lead to the whole
    stack."""
    index = SpatialIndex([d.bbox for d in drafts])
    out: set[int] = set()
    todo = list(reached)
    while todo:
        at = drafts[todo.pop()]
        x0, y0, x1, y1 = at.bbox
        slack = STACK_SLACK * (x1 - x0)
        for i in index.at((x0, y0 - 1.0, x1, y1 + 1.0)):
            b, text = drafts[i].bbox, drafts[i].statement or ""
            column = abs(b[0] - x0) <= slack and abs(b[2] - x1) <= slack
            listed = names_alone(at) and names_alone(drafts[i]) and is_name_wording(drafts[i].text)
            if column and i not in reached and i not in out and (is_statement_wording(text) or listed):
                out.add(i)
                todo.append(i)
    return out


def take_totals(reading: Reading) -> None:
    """A box that says only "Jumlah" with an amount beside it is a sum, no node, and measures nothing that it hangs under."""
    for draft in list(reading.drafts):
        if draft.statement or draft.names or draft.holder or len(draft.indicators) != 1:
            continue
        name, figures = draft.indicators[0].name, draft.indicators[0].figures
        amounts = [(text, box) for kind, text, box, _ in figures if kind == "target"] + draft.budgets
        if labels_sum(name) and amounts:
            reading.totals += [(name, text, box) for text, box in amounts]
            reading.remove(draft)
