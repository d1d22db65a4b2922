"""Cells in a row labelled "PELAKSANA" or "STAF" name who does the work, whatever they are called."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.words.labels import is_indicator_wording, is_statement_wording
from pipeline.normalize.text import fold

MOST_WORDS = 8
"""Words of such a name at most."""
_EXECUTORS = re.compile(r"(?:jabatan )?(?:pelaksana|staf{1,2}|jfu|jft|fungsional(?: umum| tertentu)?)")


def settle_executors(near: Neighbours) -> list[list[Part]]:
    """The parts of all boxes; a lone text in such a row that is worded as neither statement nor indicator is a position."""
    out = list(near.parts)
    for i, role in near.row_roles.items():
        said = out[i]
        if (
            role.kind != "label"
            or not _EXECUTORS.fullmatch(fold(role.text))
            or [p.kind for p in said] not in (["statement"], ["name"])
        ):
            continue
        text = said[0].text
        if len(text.split()) <= MOST_WORDS and not is_statement_wording(text) and not is_indicator_wording(text):
            out[i] = [replace(said[0], kind="holder")]
    return out
