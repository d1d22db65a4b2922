"""Numbers with Indonesian or English separators and the spaces that office programs leave in them."""

from __future__ import annotations

import re

MINUS = "\u2010\u2011\u2012\u2013\u2014\u2212-"
"""Signs that stand for minus or for an empty cell; the hyphen last, so that it may end a character class."""
_RUN = re.compile(rf"(?<![^\W\d_])(?:(?<![\w.,)%])(?<!\d\s)[{MINUS}]\s?)?\d(?:[\d.,]|\s(?=[\d.,]))*")
_THOUSANDS = re.compile(r"\d{1,3}([.,])\d{3}(?:\1\d{3})*")
_SPACED_THOUSANDS = re.compile(r"\d{1,3}(?:\s\d{3})+")
_SPACE = re.compile(r"\s")
_SEPARATOR = re.compile(r"[.,]")
GROUP = 3
"""Digits between two separators of thousands."""
CENTS = 2
"""Decimals that a sum of money may have at most; three digits behind a comma are thousands there."""


def number_runs(text: str) -> list[re.Match[str]]:
    """The runs of digits, separators and inner spaces that follow no letter, with their sign."""
    return list(_RUN.finditer(text))


def parse_number(run: str, money: bool = False, percent: bool = False) -> float | None:
    """The number of one run; null where its groups make none (``13.2918.000``).

    A single dot before three digits separates thousands (``1.250``), except in a percentage, and before more
    digits nothing (``10.2450``); a single comma is decimal (``3,000``), except in money before three digits.
    Where both stand, the last is decimal.
    """
    sign = -1.0 if run[0] in MINUS else 1.0
    run = run.lstrip(MINUS + " ").rstrip(" .,")
    if _SPACED_THOUSANDS.fullmatch(run):
        return sign * float(_SPACE.sub("", run))
    tight = _SPACE.sub("", run)
    if tight != run and not _joinable(run, tight):
        return None
    whole, decimals = _split_decimals(tight, money, percent)
    if _SEPARATOR.search(whole):
        if not _THOUSANDS.fullmatch(whole):
            return None
        whole = _SEPARATOR.sub("", whole)
    return sign * float(f"{whole}.{decimals or 0}") if whole and "," not in decimals else None


def _split_decimals(tight: str, money: bool, percent: bool) -> tuple[str, str]:
    """The whole part, with its separators, and the decimals of a number without spaces."""
    dots, commas = tight.count("."), tight.count(",")
    if not dots and not commas:
        return tight, ""
    last = max(tight.rfind("."), tight.rfind(","))
    whole, tail = tight[:last], tight[last + 1 :]
    if dots and commas:
        return (whole, tail) if tight.count(tight[last]) == 1 else (tight, "")
    if dots + commas > 1:
        return tight, ""
    if money:
        return (whole, tail) if len(tail) <= CENTS else (tight, "")
    if tight[last] == "," or whole == "0" or len(tail) < GROUP or (percent and len(tail) == GROUP):
        return whole, tail
    return (tight, "") if len(tail) > GROUP or len(whole) <= GROUP else (whole, tail)


def _joinable(run: str, tight: str) -> bool:
    """Whether inner spaces are stray: all beside a separator, or closing them gives whole thousands."""
    beside = all(run[m.start() - 1] in ".," or run[m.end()] in ".," for m in re.finditer(r"\s", run))
    return beside or bool(_THOUSANDS.fullmatch(tight))
