"""With which words patterns can begin: a look at a text's first word tells most patterns that they needn't be asked.

Patterns are those of ``labels.toml``: matched at the start of a case-folded text, and no letter may follow on what they match.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_LETTERS = re.compile("[a-z]*")
_ENDS = re.compile(r"(?:$|\(\?= \?(?:\[:=\]|:\|\$)\)$|(?:\( [^?*()][^()]*(?:\([^()]*\)[^()]*)*\)[?*]?)+$| (?![?*{]))")
"""What stands in a pattern behind its first word where no letter can follow on that."""
_MAY_LACK = ("?", "*", "{")
"""What says of a letter, or group, that it may be lacking."""


def first_word(folded: str) -> str:
    """The letters that a case-folded text begins with; empty for none."""
    found = _LETTERS.match(folded)
    return found.group() if found else ""


class Openings:
    """The first words of the texts that some patterns match: whole ones, and the beginnings of others."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._whole: set[str] = set()
        self._begun: set[str] = set()
        for pattern in patterns:
            for word, ends in _first_words(pattern):
                (self._whole if ends else self._begun).add(word)
        self._lengths = sorted({len(word) for word in self._begun})

    @property
    def words(self) -> frozenset[str]:
        """All of them."""
        return frozenset(self._whole | self._begun)

    def may_open(self, word: str) -> bool:
        """Whether one of the patterns may match a text whose :func:`first_word` this is; False is certain."""
        return word in self._whole or any(word[:length] in self._begun for length in self._lengths)


def _first_words(pattern: str) -> Iterator[tuple[str, bool]]:
    """What the first word of a match can begin with, and whether it is the whole word.

    Where a pattern is too rich to tell, that is nothing, with which each word begins.
    """
    if pattern.startswith("("):
        inner, rest = _group(pattern)
        if inner.startswith("?") or rest.startswith(_MAY_LACK):
            yield "", False
            return
        for choice in _choices(inner):
            for word, ends in _first_words(choice):
                yield word, ends and not (word == choice and _ENDS.match(rest) is None)
        return
    word = first_word(pattern)
    rest = pattern[len(word) :]
    if rest.startswith(_MAY_LACK):
        yield word[:-1], False
    else:
        yield word, bool(word) and _ENDS.match(rest) is not None


def _group(pattern: str) -> tuple[str, str]:
    """What stands in the group that a pattern begins with, without its mark, and what stands behind it."""
    depth = 0
    for place, sign in enumerate(pattern):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return pattern[1:place].removeprefix("?:"), pattern[place + 1 :]
    return "?", ""


def _choices(inner: str) -> list[str]:
    """The choices of a group; with groups in it they stay one."""
    return inner.split("|") if "(" not in inner else [inner]
