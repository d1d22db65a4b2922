"""Nodes as a drawing shows them, before levels and parents are decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from pipeline.extract.words.outline_keys import OutlineKey
from pipeline.page import BBox
from pipeline.record import Level


@dataclass(slots=True)
class DraftIndicator:
    """An indicator as drawn: its figures as (kind, text, box, year printed with them).

    ``printed``: its text with the target that was told from it, where one was.
    """

    name: str
    bbox: BBox
    number: str | None = None
    figures: list[tuple[str, str, BBox, str | None]] = field(default_factory=list)
    unit: str | None = None
    box: int = -1
    labelled: bool = False
    printed: str | None = None

    def twin(self) -> DraftIndicator:
        """A copy that changes apart."""
        return replace(self, figures=self.figures.copy())


@dataclass(slots=True)
class Draft:
    """A node as drawn, before its level and parent are decided. ``boxes`` are the indices of the boxes that make it."""

    index: int
    page: int
    bbox: BBox
    boxes: list[int]
    level: Level | None = None
    number: str | None = None
    code: str | None = None
    statement: str | None = None
    names: list[str] = field(default_factory=list)
    holder: str | None = None
    crosscutting: list[str] = field(default_factory=list)
    indicators: list[DraftIndicator] = field(default_factory=list)
    budgets: list[tuple[str, BBox]] = field(default_factory=list)
    spent: list[tuple[str, BBox]] = field(default_factory=list)
    """What was spent of its money."""
    item: str | None = None
    """The ordinal before its statement."""
    sibling: Draft | None = None
    """The item before it in a numbered list that goes on below."""
    over: Draft | None = None
    """The node whose box stands on top of the stack of rows that it is in."""
    block: BBox | None = None
    """The box around the rows in one piece of which it is one, with the positions over them."""
    crossed: bool = False
    """It stands in a crosstab, whose rows and columns tell its parent (``over``) or that it has none on the page."""
    listed: bool = False
    """One of several numbered statements of a box."""
    follows: Draft | None = None
    """The node before it in a list of boxes under one label."""
    apart: bool = False
    """One of several names in a box that are nodes of their own."""
    explicit: bool = False
    """The level is printed in the box itself."""
    by_holder: bool = False
    """Its level is only what its position usually answers for."""
    on_tier: bool = False
    """The level is that of the tier label by which it stands."""
    tier: Tier | None = None
    """That label, also where its wording tells no level."""
    of_sasaran: bool = False
    """Its tier is one of statements ("Sasaran Kegiatan"), not of names ("Kegiatan")."""
    fill: tuple[float, float, float] | None = None
    look: tuple[float, float, float] | None = None
    """The fill of the box with its statement or name, where another box heads it."""
    bold: bool = False
    """Its first line is bold."""
    foreign: tuple[str, ...] = ()
    """The organisations whose node it is, where it is not the office's own."""
    measured: Level | None = None
    """The level that the header over its indicators names ("Indikator Kegiatan")."""
    serves: tuple[Level, tuple[int, ...]] | None = None
    """The level and numbers of those that it says to serve ("mendukung Sasaran 1 dan 2")."""
    passed: bool = False
    """A position's box through which lines pass: whom it named answers for what is above or below it."""
    outline: OutlineKey | None = None
    """The number that names it in a numbered drawing."""
    card: int | None = None
    """The box of the position in whose table its row stands, where that has several."""
    columned: bool = False
    """It is a box of a column that a header "Indikator" heads."""

    @property
    def empty(self) -> bool:
        """Nothing that makes a node: neither statement, name, holder nor indicator."""
        return not (self.statement or self.names or self.holder or self.indicators)

    def take_money(self, other: Draft) -> None:
        """Moves what another draft was given and has spent to this one."""
        self.budgets += other.budgets
        self.spent += other.spent
        other.budgets, other.spent = [], []

    @property
    def only_indicators(self) -> bool:
        """Indicators without anything that they are of."""
        return bool(self.indicators) and not (self.statement or self.names or self.holder or self.level)

    def twin(self) -> Draft:
        """A copy that changes apart; its sibling, what it follows and the node over it are the same."""
        return replace(
            self,
            boxes=self.boxes.copy(),
            names=self.names.copy(),
            crosscutting=self.crosscutting.copy(),
            indicators=[indicator.twin() for indicator in self.indicators],
            budgets=self.budgets.copy(),
            spent=self.spent.copy(),
        )

    def indicators_of_box(self, box: int) -> bool:
        """Whether the box that holds its text holds indicators too."""
        return any(one.box == box for one in self.indicators)

    @property
    def only_text(self) -> bool:
        """Nothing but one unlabelled text that is worded as an indicator: what a name below it makes a statement."""
        bare = not (self.statement or self.names or self.holder)
        return bare and len(self.indicators) == 1 and not self.indicators[0].labelled

    @property
    def text(self) -> str:
        """What names it best."""
        return self.statement or "; ".join(self.names) or self.holder or (self.indicators[0].name if self.indicators else "")


@dataclass(slots=True)
class Tier:
    """A label that stands apart and names the level of what stands beside or under it; None where its wording does not tell."""

    bbox: BBox
    level: Level | None
    text: str
    fill: tuple[float, float, float] | None = None
    sign: bool = False
    """It stands behind a small sign of that colour: an entry of a legend, no tier's place."""
    inputs: bool = False
    """What stands by it is put in, not achieved: no nodes."""
    post: str | None = None
    """The position that names the tier, where a position does."""


@dataclass(slots=True)
class Reading:
    """A drawing read: drafts in reading order, tier labels, titles, which draft (or draft's indicator) a box belongs to, and
    figures that belong to no indicator, as (kind, text, box)."""

    drafts: list[Draft]
    tiers: list[Tier]
    titles: list[str]
    owner: dict[int, int]
    homeless: list[tuple[str, str, BBox]] = field(default_factory=list)
    totals: list[tuple[str, str, BBox]] = field(default_factory=list)
    """Sums of money that belong to no node, as (label, amount, box)."""
    posts: list[tuple[str, BBox]] = field(default_factory=list)
    """The positions of a strip at the foot, with the columns that they answer for."""
    shared: dict[int, tuple[int, ...]] = field(default_factory=dict)
    """The boxes that a line to one box leads to: those beside a position that answers for all of them."""

    def reached(self, box: int) -> list[int]:
        """The drafts that a line to a box leads to."""
        return list(dict.fromkeys(self.owner[i] for i in self.shared.get(box, (box,)) if i in self.owner))

    def keep(self, drafts: Sequence[Draft], into: Mapping[int, int] | None = None) -> None:
        """Keeps these drafts alone, numbered anew; boxes of one that ``into`` names become those of the draft it is joined to."""
        joined = into or {}
        renumber = {draft.index: k for k, draft in enumerate(drafts)}
        homes = ((box, joined.get(index, index)) for box, index in self.owner.items())
        self.owner = {box: renumber[index] for box, index in homes if index in renumber}
        for k, draft in enumerate(drafts):
            draft.index = k
        self.drafts = list(drafts)

    def remove(self, draft: Draft) -> None:
        """Removes one draft, by its identity."""
        self.keep([other for other in self.drafts if other is not draft])

    def twin(self) -> Reading:
        """A copy that changes apart."""
        twins = {id(draft): draft.twin() for draft in self.drafts}
        for draft in twins.values():
            if draft.sibling is not None:
                draft.sibling = twins.get(id(draft.sibling), draft.sibling)
            if draft.follows is not None:
                draft.follows = twins.get(id(draft.follows), draft.follows)
            if draft.over is not None:
                draft.over = twins.get(id(draft.over), draft.over)
        tiers = [replace(tier) for tier in self.tiers]
        return replace(
            self,
            drafts=list(twins.values()),
            tiers=tiers,
            titles=self.titles.copy(),
            owner=self.owner.copy(),
            homeless=self.homeless.copy(),
            totals=self.totals.copy(),
            posts=self.posts.copy(),
        )
