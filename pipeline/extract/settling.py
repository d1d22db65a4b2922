"""Small rules that settle what the parts of a composite box are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.box_text import Part
from pipeline.extract.boxes import Box
from pipeline.extract.drafts import Draft, DraftIndicator
from pipeline.extract.labels import is_statement_wording, split_name
from pipeline.extract.targets import figure_list
from pipeline.normalize.quantity import is_empty


def named_beside_money(parts: list[Part]) -> list[Part]:
    """The parts of a cell with money beside it: its one unlabelled text is a name, money is given to nothing else."""
    heads = [p for p in parts if p.kind in ("statement", "name")]
    if len(heads) != 1 or heads[0].level is not None or is_statement_wording(heads[0].text):
        return parts
    level, name = split_name(heads[0].text)
    return [replace(p, kind="name", level=level, text=name) if p is heads[0] else p for p in parts]


def next_item(before: str | None, item: str | None) -> bool:
    """ "3" after "2"."""
    return bool(before and item and before.isdigit() and item.isdigit() and int(item) == int(before) + 1)


def first_is_statement(draft: Draft) -> None:
    """Text worded as an indicator that stands first, before a name and a labelled indicator, is the statement."""
    first = draft.indicators[0] if draft.indicators else None
    if first is None or draft.statement or not draft.names or first.labelled:
        return
    if any(i.labelled for i in draft.indicators[1:]):
        draft.statement = first.name
        draft.indicators = draft.indicators[1:]


def list_figures(indicators: Sequence[DraftIndicator], box: Box) -> bool:
    """Gives a box's list of figures to as many indicators without one, in their order; whether the box holds such a list."""
    figures = figure_list(box.text)
    lacking = [i for i in indicators if not any(f[0] == "target" for f in i.figures)]
    if not figures or len(figures) != len(lacking):
        return False
    for indicator, figure in zip(lacking, figures, strict=True):
        if not is_empty(figure):
            indicator.figures.append(("target", figure, box.bbox, None))
    return True
