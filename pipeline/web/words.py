"""What the workbench says in Indonesian: names of states, errors, checks and doubts, numbers and periods."""

from __future__ import annotations

import tomllib
from datetime import datetime
from functools import lru_cache
from importlib.resources import files
from typing import Any

from pipeline.audit.titles import check_titles
from pipeline.load.tree_page import LEVEL_NAMES, TYPE_NAMES

QUARTERS = {"Q1": "triwulan I", "Q2": "triwulan II", "Q3": "triwulan III", "Q4": "triwulan IV"}
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
UNKNOWN_FAULT = ("Pembacaan gagal karena kesalahan program.", "Laporkan bersama berkasnya.")


@lru_cache
def words() -> dict[str, dict[str, Any]]:
    """The tables of ``words.toml``, and the titles of the checks."""
    read = tomllib.loads(files("pipeline.web").joinpath("words.toml").read_text(encoding="utf-8"))
    return {**read, "checks": check_titles()}


def word(table: str, name: str | None) -> str:
    """What a name of the record means, or the name itself where no word is known."""
    return str(words()[table].get(name, name)) if name else ""


def level_name(level: str | None) -> str:
    """A level of the tree for readers."""
    return LEVEL_NAMES.get(level or "", level or "")


def type_name(kind: str | None) -> str:
    """A type of document for readers."""
    return TYPE_NAMES.get(kind or "", kind or "jenis tidak dikenali")


def fault(error: str | None) -> tuple[str, str]:
    """What an error of a document means, and what to do."""
    meaning, remedy = words()["errors"].get(error or "", UNKNOWN_FAULT)
    return str(meaning), str(remedy)


def period_name(period: str | None) -> str:
    """A period of the record for readers: ``2024-Q1`` is "triwulan I 2024"."""
    if not period:
        return ""
    return " sampai ".join(_moment(part) for part in period.split("/"))


def _moment(part: str) -> str:
    year, _, rest = part.partition("-")
    if rest in QUARTERS:
        return f"{QUARTERS[rest]} {year}"
    if rest.isdigit() and 1 <= int(rest) <= len(MONTHS):
        return f"{MONTHS[int(rest) - 1]} {year}"
    return part


def number(value: float | None) -> str:
    """A number as Indonesian offices print it: ``1.234,5``; empty for none."""
    if value is None:
        return ""
    text = f"{value:,.4f}".rstrip("0").rstrip(".") if value % 1 else f"{value:,.0f}"
    return text.translate(str.maketrans(",.", ".,"))


def moment(when: datetime | None) -> str:
    """Date and time for readers: ``22 November 2026, 15.04``."""
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}, {when:%H.%M}" if when else ""
