"""What may be meant by a printed name: how it was looked up, what is known besides its words, and what was found."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.normalize.governments import bidang_of_code
from pipeline.normalize.name_decision import is_before
from pipeline.normalize.nomenclature import Entry, Government
from pipeline.value import value_class


@value_class
class Spelling:
    """How a key comes of a printed name: ``shortened`` without what stands in brackets, ``old_words`` put into those of today,
    ``local`` without the place, year or office that it is for."""

    shortened: bool = False
    old_words: bool = False
    local: bool = False

    @property
    def features(self) -> dict[str, float]:
        """What of it is evidence, beside that of the names."""
        return {name: 1.0 for name, told in (("old_words", self.old_words), ("local", self.local)) if told}

    @property
    def reworded(self) -> bool:
        """Whether a name was found with other words than those printed: a steward confirms that."""
        return self.old_words or self.local


_AS_PRINTED = Spelling()


@value_class
class Given:
    """What is known of a name besides its words; codes canonical."""

    parent: str | None = None
    year: int | None = None
    code: str | None = None
    government: Government | None = None
    bidang: frozenset[str] = frozenset()
    """The bidang urusan of the document's programs ("1.06"), looked at where no parent is known."""

    @property
    def old(self) -> bool:
        """Whether the document is of before the nomenclature; what its names live on as is told by the version of today."""
        return is_before(self.year)


@value_class
class Answer:
    """An entry that a name may mean in a year; ``code`` and ``parent`` as every office's, whichever bidang prints them.

    ``bidang`` is null for what every office has; ``carried_on`` tells that the name is an old one, and the entry what it lives
    on as.
    """

    entry: Entry
    identity: tuple[str, str]
    code: str
    parent: str
    bidang: str | None
    rarity: int
    in_force: bool
    carried_on: bool = False


@dataclass(slots=True)
class Ranked:
    """An entry that may be meant: its evidence by feature, their sum, and the probability beside all others.

    ``beside`` tells that it is of the level beside the printed one, ``spelling`` how it was found.
    """

    answer: Answer
    of_name: dict[str, float]
    of_context: dict[str, float]
    log_odds: float
    beside: bool = False
    spelling: Spelling = _AS_PRINTED
    probability: float = 0.0

    @property
    def entry(self) -> Entry:
        """The entry."""
        return self.answer.entry

    @property
    def values(self) -> dict[str, float]:
        """The evidence by feature."""
        return {**self.of_name, **self.of_context, **self.spelling.features}

    @property
    def unsure(self) -> bool:
        """Whether the name is an old one, or found with other words, or printed on another level: a steward confirms that."""
        return self.answer.carried_on or self.beside or self.spelling.reworded


def of_the_office(answer: Answer, given: Given) -> bool | None:
    """Whether an answer is of the office's bidang urusan; null where a parent tells more, or nobody knows."""
    if given.parent is not None or answer.bidang is None or not given.bidang:
        return None
    return answer.bidang in given.bidang


def under_its_parent(answer: Answer, given: Given) -> bool | None:
    """Whether an answer lies under the parent that is known; null where none is.

    What stood below one old program may have come under another of its bidang urusan, or of every office's: that says nothing.
    """
    if given.parent is None or _lies_under(answer.parent, given.parent):
        return None if given.parent is None else True
    beside = given.old and answer.bidang in (None, bidang_of_code(given.parent))
    return None if beside else False


def _lies_under(parent: str, above: str) -> bool:
    """Whether a parent's code is one that is given, or below it: of a sub kegiatan perhaps only the program is known."""
    return parent == above or parent.startswith(above + ".")
