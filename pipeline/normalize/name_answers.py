"""What may be meant by a printed name: how it was looked up, what is known besides its words, and what was found."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.normalize.name_decision import FIRST_YEAR
from pipeline.normalize.nomenclature import Entry, Government
from pipeline.value import value_class


@value_class
class Spelling:
    """How a key comes of a printed name: ``shortened`` without what stands in brackets, ``old_words`` put into those of today."""

    shortened: bool = False
    old_words: bool = False


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
        return self.year is not None and self.year < FIRST_YEAR


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

    ``beside`` tells that it is of the level beside the printed one, ``old_words`` that it was found with words of today.
    """

    answer: Answer
    of_name: dict[str, float]
    of_context: dict[str, float]
    log_odds: float
    probability: float = 0.0
    beside: bool = False
    old_words: bool = False

    @property
    def entry(self) -> Entry:
        """The entry."""
        return self.answer.entry

    @property
    def values(self) -> dict[str, float]:
        """The evidence by feature."""
        return {**self.of_name, **self.of_context, **({"old_words": 1.0} if self.old_words else {})}

    @property
    def unsure(self) -> bool:
        """Whether the name is an old one, or has old words, or is printed on another level: a steward confirms that."""
        return self.answer.carried_on or self.beside or self.old_words
