"""The form in which names are compared, and what stands before and behind them: codes, numbers, level words, money, the year."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz

from pipeline.normalize.nomenclature import canonical_code
from pipeline.normalize.regions import generalise
from pipeline.normalize.text import fold_name

_LEADING_CODE = re.compile(r"^\s*[\dXx]+(?:\.[\dXx]+)+\.?\s*")
_NUMBERED_LEVEL = re.compile(
    r"^\W*(?:\d{1,2}[.)]\s*)?((?:sub[\s.-]*)?keg(?:iatan)?|program)\b[\s.]*\d{0,2}\s*[:.]\s*", re.IGNORECASE
)
_NUMBERING = re.compile(r"^\W*(?:\d{1,2}|[a-z])\s*[.)]\s*(?=[^\W\d])", re.IGNORECASE)
_LEAD = re.compile(r"^(?:program\s*|(?:sub\s*kegiatan|kegiatan)\s+)+(?=\w)")
_REMARK = re.compile(r"\([^()]*\bhanya digunakan\b[^()]*\)", re.IGNORECASE)
"""A list's remark on who may use an entry."""
_TAIL = re.compile(
    r"[\s(\[]*(?:(?:Rp\.?\s*[\d.,]+|[\d.]*\d\.\d\d\.\d\d[\d.]*)[\s)\]]*|(?:tahun\s+|ta\.?\s*)?(?:19|20)\d\d\s*)$",
    re.IGNORECASE,
)
"""What follows a name in its cell: money, a code, the year."""
_FUNDS = re.compile(
    r"(?<=\w)[\s-]*\(\s*(?:(?:da[ku]|did|dbh|dbhcht|apb[nd]|bankeu|banprov|banpem|dana alokasi khusus"
    r"|bantuan (?:keuangan|provinsi))\b[^()]*|(?:non[\s-]*)?fisik|lanjutan|luncuran)\)\s*$",
    re.IGNORECASE,
)
"""Where the money for what is named comes from, in brackets behind it: "(DAK)", "(Banprov)", "(lanjutan)"."""
_MAY_END = re.compile(r"\d|rp", re.IGNORECASE)
"""What such a tail holds, looked for first: most names have none."""
LEAD_CUTOFF = 80.0
"""Likeness (0 to 100) from which a first word is "program", misspelt."""


def level_in_front(name: str) -> str | None:
    """The level that a name's first words say (``Program …``, ``Sub Kegiatan …``), or null."""
    words = fold_name(_bare(name, keep_level=True)).split()
    if words[:2] == ["sub", "kegiatan"]:
        return "sub_kegiatan"
    return words[0] if len(words) > 1 and words[0] in ("program", "kegiatan") else None


def code_in_front(name: str) -> str | None:
    """The canonical code that stands before a name, or null: ``1.06.04.2.01.0001 Penyediaan Permakanan``."""
    found = _LEADING_CODE.match(name)
    return canonical_code(found.group()) if found else None


@lru_cache(maxsize=2_048)
def name_key(name: str) -> str:
    """The form in which names are compared: folded, regions general, without code, numbering and level word in front."""
    folded = generalise(_bare(name))
    first, _, rest = folded.partition(" ")
    if rest and first[:1] in "pg" and first != "program" and _is_program(first):
        return rest
    return _LEAD.sub("", folded)


def _bare(name: str, keep_level: bool = False) -> str:
    """The name without what stands before and behind it; never empty where the name is not."""
    text = _without(_LEADING_CODE, _REMARK.sub(" ", name) if "(" in name else name)
    if not keep_level:
        text = _without(_NUMBERED_LEVEL, text)
    text = _without(_LEADING_CODE, _without(_NUMBERING, text))
    ended = _TAIL.sub("", text) if _MAY_END.search(text) else text
    return (_FUNDS.sub("", ended) if "(" in ended else ended).strip() or text or name


def _without(lead: re.Pattern[str], text: str) -> str:
    """The text without what a pattern finds at its start."""
    found = lead.match(text)
    return text[found.end() :] if found else text


@lru_cache(maxsize=4096)
def _is_program(word: str) -> bool:
    return fuzz.ratio(word, "program") >= LEAD_CUTOFF
