"""What the cells beside texts are given to: units and figures of indicators, money and posts of drafts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pipeline.extract.diagrams.annexes import BULLETS
from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.paid_figures import paid_figure
from pipeline.extract.diagrams.settling import give_target, is_spent, list_figures
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import squeeze
from pipeline.page import BBox


def take_unit(near: Neighbours, i: int, drafts: Sequence[Draft], owner: dict[int, int]) -> None:
    """Gives a cell below "Satuan" to the indicators of the cell in its row."""
    text, unit = near.unit_of[i], squeeze(near.boxes[i].text)
    home = owner.get(text)
    for indicator in drafts[home].indicators if home is not None else ():
        if indicator.box == text and not is_empty(unit):
            indicator.unit = indicator.unit or unit
    if home is not None:
        owner[i] = home


def take_figure(near: Neighbours, i: int, drafts: Sequence[Draft], owner: dict[int, int]) -> None:
    """Gives a figure cell to the last indicator of the cell at its left, money below the figure to the draft; a figure alone is
    never a node."""
    home = owner.get(near.figure_of[i])
    if home is None:
        return
    figure, box = _with_sums(near, i, drafts[home])
    own = [d for d in drafts[home].indicators if d.box == near.figure_of[i]] or drafts[home].indicators
    if list_figures(own, near.boxes[i]):
        owner[i] = home
    elif own:
        give_target(own[-1], figure, box)
        owner[i] = home


def _with_sums(near: Neighbours, i: int, draft: Draft) -> tuple[str, BBox]:
    """The figure of a cell and its box; money that stands below it becomes the draft's."""
    paid = paid_figure(near.boxes[i].lines)
    if paid is None:
        return squeeze(near.boxes[i].text).lstrip(BULLETS), near.boxes[i].bbox
    draft.budgets += paid.sums
    return paid.figure, paid.bbox


def take_annexes(near: Neighbours, reading: Reading, drafts: Sequence[Draft], owner: Mapping[int, int]) -> None:
    """Gives money beside a text to its draft, a figure to the text's own indicator; what finds none is homeless."""
    for annex in near.annexes:
        home = owner.get(-1 if annex.home is None else annex.home)
        text, box = squeeze(near.boxes[annex.box].text).lstrip(BULLETS), near.boxes[annex.box].bbox
        if annex.role == "target" and home is not None:
            text, box = _with_sums(near, annex.box, drafts[home])
        own = [i for i in drafts[home].indicators if i.box == annex.home] if home is not None else []
        if annex.role == "holder":
            if home is not None:
                drafts[home].holder = drafts[home].holder or text
        elif annex.role == "budget" and home is not None:
            said = near.parts[annex.box]
            drafts[home].budgets.append((said[0].text, said[0].bbox) if [p.kind for p in said] == ["budget"] else (text, box))
        elif home is not None and is_spent(drafts[home], annex.role, text):
            drafts[home].spent.append((text, box))
        elif own:
            own[-1].figures.append((annex.role, text, box, None))
        else:
            reading.homeless.append((annex.role, text, box))
