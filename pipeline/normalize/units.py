"""Units of measure of Indonesian planning documents: recognised in text, folded to one spelling."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

from pipeline.normalize.text import squeeze

_BRACKETED = re.compile(r"^(.*\S)\s*[(\[]\s*([^()\[\]]+?)\s*[)\]]\s*$", re.DOTALL)
_JOINT = re.compile(r"\s*/\s*")
_FIGURE_WITH_UNIT = re.compile(r"^(.*\d[.,]?)\s*([^\d]+)$")
_WORD_END = r"(?![^\W_])"


@lru_cache(maxsize=4_096)
def canonical_unit(unit: str | None) -> str | None:
    """One spelling for a unit (``Persen`` → ``%``, ``Org`` → ``orang``); unknown folded, empty null."""
    if unit is None:
        return None
    key = _JOINT.sub("/", squeeze(unit).casefold()).strip(" .:;,()")
    if not key:
        return None
    known = _units().get(key)
    if known is not None or "/" not in key:
        return known or key
    return "/".join(_units().get(part, part) for part in key.split("/"))


def is_unit(text: str) -> bool:
    """Whether the whole text is a unit of the list, or several joined by a slash."""
    parts = _JOINT.split(squeeze(text).casefold().strip(" .:;,()"))
    return all(part in _units() for part in parts) or "/".join(parts) in _units()


@lru_cache(maxsize=1_024)
def leading_unit(text: str) -> str | None:
    """The unit, as printed, that the text begins with ("Orang / Bulan", "% dari target" → "%"); else null."""
    text = squeeze(text)
    first = _unit_pattern().match(text)
    if first is None:
        return None
    end = first.end()
    while (slash := _JOINT.match(text, end)) is not None:
        further = _unit_pattern().match(text, slash.end())
        if further is None:
            break
        end = further.end()
    return text[:end]


def split_unit(text: str) -> tuple[str, str | None]:
    """The text and the unit that ends it: ``580 jiwa`` → ("580", "jiwa").

    A unit in brackets may end any text (``Jumlah SDM (Orang)`` → ("Jumlah SDM", "Orang")); a bare one only
    follows a figure. The unit is null where none is known.
    """
    text = squeeze(text)
    bracketed = _BRACKETED.match(text)
    if bracketed is not None and is_unit(bracketed.group(2)):
        return bracketed.group(1), bracketed.group(2)
    figure = _FIGURE_WITH_UNIT.match(text)
    if figure is not None and is_unit(figure.group(2)):
        return figure.group(1).strip(), figure.group(2).strip()
    return text, None


@lru_cache
def _units() -> dict[str, str]:
    table = files("pipeline.normalize").joinpath("units.tsv").read_text(encoding="utf-8")
    return dict(line.split("\t")[:2] for line in table.splitlines()[1:])


@lru_cache
def _unit_pattern() -> re.Pattern[str]:
    longest_first = sorted(_units(), key=len, reverse=True)
    choices = "|".join(re.escape(unit) + ("" if not unit[-1].isalnum() else _WORD_END) for unit in longest_first)
    return re.compile(f"(?:{choices})", re.IGNORECASE)
