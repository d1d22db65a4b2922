"""What a steward fills in, as answers: which fields of a part hold what. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.load.corrections import Answer
from pipeline.normalize.number import parse_number
from pipeline.normalize.quantity import parse_quantity, parse_rupiah
from pipeline.normalize.text import squeeze
from pipeline.record import LEVELS, Budget, Indicator, Node, Value
from pipeline.review.addresses import Part
from pipeline.review.corrections import NUMBERS, TEXTS, read_of
from pipeline.web.words import number

_NUMBER = re.compile(r"-?\d[\d.,\s]*")
MOST_LETTERS = 5000
"""Letters of a text: the longest statement ever printed has some hundred."""


class Unanswerable(Exception):
    """What was filled in can't be stored; ``str()`` tells a steward why, in Indonesian."""


def answers_of(part: Part, read: Node | Indicator | Value | Budget, now: object, form: Mapping[str, str]) -> list[Answer]:
    """The fields that a form changes: ``read`` is the part as it was read, ``now`` as it is corrected so far.

    A field that the form lacks stays. A figure whose text is changed, and its number not, gets the number of its new text.
    Raises Unanswerable.
    """
    said: dict[str, str | None] = {}
    for name in TEXTS[part]:
        if name in form:
            said[name] = _text(part, name, form[name])
    for name in NUMBERS[part]:
        if name in form:
            said[name] = _number(name, form, now, said)
    changed = {name: new for name, new in said.items() if not _same(new, read_of(now, name))}  # type: ignore[arg-type]
    return [Answer(name, read_of(read, name), new) for name, new in changed.items()]


def _text(part: Part, name: str, given: str) -> str | None:
    text = squeeze(given.replace("\x00", ""))
    if len(text) > MOST_LETTERS:
        raise Unanswerable("Teksnya terlalu panjang.")
    if name == "level" and text not in LEVELS:
        raise Unanswerable("Tingkat ini tidak dikenal.")
    if not text and (name == "text" or (part == "indicator" and name == "name")):
        raise Unanswerable("Teksnya tidak boleh kosong. Bila tidak tercetak, pilih “hapus”.")
    return text or None


def _number(name: str, form: Mapping[str, str], now: object, said: Mapping[str, str | None]) -> str | None:
    given = squeeze(form[name])
    shown = number(getattr(now, name))
    text = said.get("text")
    if given == shown and text is not None and text != getattr(now, "text", None):
        if name == "amount":
            found = parse_rupiah(text).amount
        else:
            found = parse_quantity(text, said.get("unit")).value
        return None if found is None else repr(found)
    if given == shown:
        return read_of(now, name)  # type: ignore[arg-type]
    if not given:
        return None
    found = parse_number(given, money=name == "amount") if _NUMBER.fullmatch(given) else None
    if found is None:
        raise Unanswerable(f"“{given}” bukan angka. Tulis seperti 1.234,5, atau kosongkan bila tidak ada angkanya.")
    return repr(float(found))


def _same(one: str | None, other: str | None) -> bool:
    return (one or "") == (other or "")
