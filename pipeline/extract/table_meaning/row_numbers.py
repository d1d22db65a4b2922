"""Numbers that stand before the rows of a table ("I.", "2", "b)", "A.1.2"): their form tells how deep a row stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.normalize.text import squeeze


class Mark(NamedTuple):
    """The number of a row: its ``parts`` as printed, ("A", "1", "2"); whether it closes with a ``bracket``, and stands ``inside``
    the row's text, not in a cell of its own."""

    parts: tuple[str, ...]
    bracket: bool = False
    inside: bool = False


Form = tuple[int, str, bool, bool]
"""What numbers of one depth share: how many parts they have, and the sign of a lone one, its bracket and its place."""

MAX_PARTS = 5
"""Parts of a number of a row; longer ones are codes."""
MAX_DEPTHS = 4
"""Forms of numbers that one table nests."""

OUTLINE_SHARE = 0.8
"""Share of a column's texts that are numbered where their numbers are an outline."""

_OUTLINE = re.compile(rf"^([1-9]\d?(?:\.[1-9]\d?){{0,{MAX_PARTS - 1}}})\.?\s+(?=[^\W\d_])")
_PART = r"(?:[IVX]{1,5}|[ivx]{1,5}|[A-Za-z]|\d{1,2})"
_MARK = re.compile(rf"^\(?({_PART}(?:\.{_PART}){{0,{MAX_PARTS - 1}}})\s?[.)]?$")
_LEAD = re.compile(
    rf"^\(?((?:{_PART}(?:\.{_PART}){{0,{MAX_PARTS - 1}}})[.)]|{_PART}(?:\.{_PART}){{1,{MAX_PARTS - 1}}}(?=\s))\s*(?=[^\W\d])"
)
_ROMAN = re.compile(r"[IVX]+|[ivx]+")


def parse_mark(text: str) -> Mark | None:
    """The parts of a text that is the number of a row and nothing else, else None."""
    found = _MARK.match(squeeze(text))
    return Mark(tuple(found.group(1).split(".")), text.rstrip().endswith(")")) if found else None


def split_mark(text: str) -> tuple[Mark | None, str]:
    """The number before a text and the text behind it: "b. Rehabilitasi Rumah" → (b, "Rehabilitasi Rumah")."""
    text = squeeze(text)
    found = _LEAD.match(text)
    if found is None:
        return None, text
    mark = parse_mark(found.group(1))
    return mark._replace(inside=True) if mark is not None else None, text[found.end() :]


def outline_numbers(texts: Sequence[str]) -> list[tuple[Mark | None, str]] | None:
    """The numbers "1", "1.1", "1.1.1" before texts, without a stop behind them, and the texts; None where most have none.

    Only numbers of several depths, lone ones among them, make an outline: "2 Puskesmas" alone is a name, "1.06.02" a code.
    """
    found = [_OUTLINE.match(squeeze(text)) for text in texts]
    marks = [Mark(tuple(m.group(1).split(".")), inside=True) if m is not None else None for m in found]
    depths = {len(mark.parts) for mark in marks if mark is not None}
    numbered = sum(mark is not None for mark in marks)
    if len(depths) < 2 or 1 not in depths or numbered < OUTLINE_SHARE * len(texts):
        return None
    rests = [squeeze(text)[m.end() :] if m is not None else squeeze(text) for text, m in zip(texts, found, strict=True)]
    return list(zip(marks, rests, strict=True))


def mark_depths(marks: Sequence[Mark | None]) -> list[int | None]:
    """How deep each numbered row stands, from 0; all None where the numbers have one form or do not nest.

    Forms differ by their parts (1, 1.1); alone by their signs (I, A, 1, a), brackets and places. They nest in the order in which
    they stand.
    """
    forms = mark_forms(marks)
    order = list(dict.fromkeys(form for form in forms if form is not None))
    depth = {form: k for k, form in enumerate(order)}
    lengths = [form[0] for form in order]
    if not 2 <= len(order) <= MAX_DEPTHS or lengths != sorted(lengths):
        return [None] * len(marks)
    return [depth[form] if form is not None else None for form in forms]


def mark_forms(marks: Sequence[Mark | None]) -> list[Form | None]:
    """Each number's parts, and the sign of its last one: for longer numbers all signs are one, parts tell."""
    out: list[Form | None] = []
    before: dict[bool, str] = {}
    for mark in marks:
        if mark is None:
            out.append(None)
            continue
        last = mark.parts[-1]
        sign = "digit" if last.isdigit() else _letter_sign(last, before.get(last.isupper()))
        if not last.isdigit():
            before[last.isupper()] = last
        lone = len(mark.parts) == 1
        out.append((1, sign, mark.bracket, mark.inside) if lone else (len(mark.parts), "", False, False))
    return out


def _letter_sign(part: str, before: str | None) -> str:
    """Whether a letter counts as a Roman number: it has the form of one and does not follow its neighbour in the alphabet."""
    case = "upper" if part.isupper() else "lower"
    follows = len(part) == 1 and before is not None and len(before) == 1 and ord(part) == ord(before) + 1
    roman = _ROMAN.fullmatch(part) is not None and not follows
    return f"{case} roman" if roman else case
