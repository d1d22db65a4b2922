"""The same indicator across documents, years and regions: blocking, scores, clustering with constraints."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations, product
from typing import NamedTuple

from pipeline.normalize.indicator_form import Form, form_of
from pipeline.normalize.indicator_likeness import Likeness, is_general, likeness, stem, word_weight
from pipeline.normalize.text import fold_name

SAME_INDICATOR = 0.86
"""Likeness from which two indicators are one, on average over all pairs of two groups that join; chosen on labelled pairs."""
NEAR = 0.74
"""Likeness from which two indicators that are not joined are shown to a steward: below it hardly any are one."""
SAME_CONTEXT = 0.85
"""Likeness (0 to 1) from which two nodes have the same name."""
RARE_WORDS = 3
"""Rarest words of a name by which it is looked up: two names of one indicator share one of them."""
JOINED_LETTERS = 12
"""Letters of all words joined, by which names are looked up that are spaced otherwise."""
BLOCK_LIMIT = 400
"""Forms in a block, beyond which its word is too common to compare all of them."""
NODES_COMPARED = 60
"""Nodes under which one form stands, up to which the likeness of their names decides which belong together."""
STRATEGIC = frozenset({"tujuan_daerah", "sasaran_daerah", "tujuan", "sasaran"})
"""Levels whose indicators a document says again at another place; below them a repeated name is another one's."""

APART = "#"
"""What stands before a steward's mark in a key: no folded word has it."""
FormPair = frozenset[str]


@dataclass(frozen=True, slots=True)
class Mention:
    """An indicator where a document prints it.

    ``id`` is the caller's. ``document`` stands for the document: two mentions of one are two indicators, as a table lists
    each once. ``node`` is the name or statement of what it measures, ``table`` the page (or table) on which it stands.
    """

    id: str
    document: str
    name: str
    unit: str | None = None
    direction: str | None = None
    level: str | None = None
    node: str | None = None
    table: str | None = None
    region: str | None = None
    organisation: str | None = None
    apart: str | None = None
    """A steward's mark: mentions without it are another indicator, though their words are the same."""

    @property
    def form(self) -> Form:
        """Its words, taken apart; the mark is a part of its key."""
        form = form_of(self.name, self.unit, self.region, self.organisation)
        return form if self.apart is None else replace(form, key=f"{form.key} {APART}{self.apart}")

    @property
    def place(self) -> Place:
        """What it measures, folded."""
        return Place(self.level, _folded(self.node or ""))


class Place(NamedTuple):
    """A node as a context: its level and folded name."""

    level: str | None
    node: str


@dataclass(frozen=True, slots=True)
class Constraints:
    """What stewards decided, by the keys of two forms: ``joined`` are one indicator, ``parted`` are two."""

    joined: frozenset[FormPair] = frozenset()
    parted: frozenset[FormPair] = frozenset()


class NearPair(NamedTuple):
    """Two groups, by their positions, and how alike they are (0 to 1)."""

    one: int
    other: int
    score: float


class _Kind(NamedTuple):
    """What mentions have in common that score alike."""

    form: str
    place: Place


class _Group:
    """Mentions of one indicator, by document and by what scores alike."""

    def __init__(self) -> None:
        self.members: list[Mention] = []
        self.documents: dict[str, list[Mention]] = defaultdict(list)
        self.kinds: Counter[_Kind] = Counter()
        self.forms: dict[str, Form] = {}

    def add(self, mention: Mention) -> None:
        """Takes a mention in."""
        self.members.append(mention)
        self.documents[mention.document].append(mention)
        self.kinds[_Kind(mention.form.key, mention.place)] += 1
        self.forms[mention.form.key] = mention.form

    def take(self, other: _Group) -> None:
        """Takes all mentions of another group in."""
        for mention in other.members:
            self.add(mention)

    def shares_table(self, other: _Group) -> bool:
        """Whether a document lists something of both, other than one indicator said again."""
        few, many = sorted((self.documents, other.documents), key=len)
        both = [document for document in few if document in many]
        return any(not _repeats(a, b) for document in both for a in few[document] for b in many[document])


def group_mentions(mentions: Sequence[Mention], constraints: Constraints | None = None) -> list[list[Mention]]:
    """The mentions, each in exactly one group; those of a group are one indicator. In the order of their first mentions.

    Groups join from the likeliest pair down, as long as no two mentions of one table come together, stewards have not
    parted them, and they are alike on average. What stewards joined is joined first, whatever it looks like.
    """
    rules = constraints or Constraints()
    by_form: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_form[mention.form.key].append(mention)
    bunches = {key: _bunches(same) for key, same in by_form.items()}
    joined = _Joined([group for groups in bunches.values() for group in groups])
    for pair in sorted(rules.joined, key=sorted):
        one, other = min(pair), max(pair)
        for a in bunches.get(one, []):
            for b in bunches.get(other, []):
                if not joined.of(a).shares_table(joined.of(b)):
                    joined.join(a, b)
    scores = _Scores()
    for one_group, other_group in _likely_pairs(bunches, scores):
        a, b = joined.of(one_group), joined.of(other_group)
        if a is not b and _may_join(a, b, scores, rules):
            joined.join(one_group, other_group)
    order = {mention.id: number for number, mention in enumerate(mentions)}
    groups = [sorted(group.members, key=lambda m: order[m.id]) for group in joined.groups()]
    return sorted(groups, key=lambda group: order[group[0].id])


def near_pairs(groups: Sequence[Sequence[Mention]], constraints: Constraints | None = None) -> list[NearPair]:
    """Groups that are nearly alike enough to be one indicator, and may be, the likeliest first: for a steward to decide.

    Pairs about whose names stewards have decided are none of them.
    """
    rules = constraints or Constraints()
    decided = rules.joined | rules.parted
    made: dict[str, list[_Group]] = defaultdict(list)
    place: dict[int, int] = {}
    for number, mentions in enumerate(groups):
        group = _Group()
        for mention in mentions:
            group.add(mention)
        place[id(group)] = number
        made[mentions[0].form.key].append(group)
    scores = _Scores()
    found = []
    for one_key, other_key in _form_pairs(made):
        if one_key == other_key or frozenset((one_key, other_key)) in decided:
            continue
        for a, b in product(made[one_key], made[other_key]):
            score = scores.best(a, b)[0]
            if score >= NEAR and not a.shares_table(b):
                found.append(NearPair(place[id(a)], place[id(b)], score))
    return sorted(found, key=lambda pair: (-pair.score, pair.one, pair.other))


def same_context(one: Place, other: Place) -> bool:
    """Whether two nodes have the same name: what measures one sub kegiatan in two documents is often one indicator."""
    if one.level != other.level or not one.node or not other.node:
        return False
    return one.node == other.node or _ratio(one.node, other.node) >= SAME_CONTEXT


def compare_mentions(one: Mention, other: Mention) -> Likeness:
    """How alike two mentions are, and why."""
    return likeness(one.form, other.form, same_context(one.place, other.place))


class _Scores:
    """Likeness of kinds of mentions, computed once for each pair of forms and contexts."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, bool], float] = {}

    def of(self, one: _Kind, other: _Kind, a: Form, b: Form) -> float:
        """Likeness of two kinds with their forms, 0 to 1."""
        near = same_context(one.place, other.place)
        key = (min(one.form, other.form), max(one.form, other.form), near)
        if key not in self._known:
            self._known[key] = likeness(a, b, near).score
        return self._known[key]

    def best(self, one: _Group, other: _Group) -> tuple[float, bool, bool]:
        """The likeliest pair of two groups: its score, whether the nodes are alike, whether the levels are the same."""
        return max(
            (
                self.of(a, b, one.forms[a.form], other.forms[b.form]),
                same_context(a.place, b.place),
                a.place.level == b.place.level,
            )
            for a in one.kinds
            for b in other.kinds
        )

    def mean(self, one: _Group, other: _Group) -> float:
        """Mean likeness over all pairs of mentions."""
        total = sum(
            self.of(a, b, one.forms[a.form], other.forms[b.form]) * one.kinds[a] * other.kinds[b]
            for a in one.kinds
            for b in other.kinds
        )
        return total / (len(one.members) * len(other.members))


class _Joined:
    """Groups that have become one."""

    def __init__(self, groups: Sequence[_Group]) -> None:
        self._now = {id(group): group for group in groups}
        self._parts = {id(group): [group] for group in groups}

    def of(self, group: _Group) -> _Group:
        """The group in which this one now is."""
        return self._now[id(group)]

    def join(self, one: _Group, other: _Group) -> None:
        """Moves the smaller into the larger."""
        keep, gone = self.of(one), self.of(other)
        if keep is gone:
            return
        if len(keep.members) < len(gone.members):
            keep, gone = gone, keep
        keep.take(gone)
        for part in self._parts.pop(id(gone)):
            self._now[id(part)] = keep
            self._parts[id(keep)].append(part)

    def groups(self) -> list[_Group]:
        """What there is in the end."""
        return [self._now[key] for key in self._parts]


def _bunches(same: list[Mention]) -> list[_Group]:
    """Mentions of one form: together, if its name is enough to know it by and each document has it once; else by node.

    A name that is too general ("Jumlah dokumen") or that a document has several times is one indicator of each node.
    """
    by_place: dict[Place, list[Mention]] = defaultdict(list)
    for mention in same:
        by_place[mention.place].append(mention)
    groups: list[_Group] = []
    for place in sorted(by_place, key=lambda place: (str(place.level), place.node)):
        groups.extend(_fitted([], by_place[place]))
    if is_general(same[0].form):
        return groups
    repeated = any(a.shares_table(b) for a, b in combinations(groups, 2)) if len(groups) <= NODES_COMPARED else False
    return groups if repeated else _fitted([], [mention for group in groups for mention in group.members])


def _fitted(groups: list[_Group], mentions: Sequence[Mention]) -> list[_Group]:
    """Each mention in the first group that has nothing of its table."""
    for mention in mentions:
        alone = _Group()
        alone.add(mention)
        fit = next((group for group in groups if not group.shares_table(alone)), None)
        if fit is None:
            groups.append(alone)
        else:
            fit.add(mention)
    return groups


def _likely_pairs(bunches: dict[str, list[_Group]], scores: _Scores) -> Iterator[tuple[_Group, _Group]]:
    """Pairs of groups that are alike enough, the likeliest first; equally likely ones in a fixed order."""
    found: list[tuple[float, int, str, str, _Group, _Group]] = []
    for one_key, other_key in _form_pairs(bunches):
        own = one_key == other_key
        pairs = combinations(bunches[one_key], 2) if own else product(bunches[one_key], bunches[other_key])
        for a, b in pairs:
            score, near, level = scores.best(a, b)
            if score >= SAME_INDICATOR:
                first, second = sorted((a.members[0].id, b.members[0].id))
                found.append((-score, -(4 * own + 2 * near + level), first, second, a, b))
    found.sort(key=lambda entry: entry[:4])
    return ((entry[4], entry[5]) for entry in found)


def _form_pairs(bunches: dict[str, list[_Group]]) -> Iterator[tuple[str, str]]:
    """Pairs of forms that share a rare word, and forms that have several groups with themselves."""
    blocks: dict[str, list[str]] = defaultdict(list)
    for key, groups in bunches.items():
        for word in _block_words(groups[0].forms[key]):
            blocks[word].append(key)
        if 1 < len(groups) <= BLOCK_LIMIT:
            yield key, key
    seen: set[tuple[str, str]] = set()
    for keys in blocks.values():
        if len(keys) <= BLOCK_LIMIT:
            seen.update((min(a, b), max(a, b)) for a, b in combinations(keys, 2))
    yield from sorted(seen)


def _block_words(form: Form) -> set[str]:
    """Stems of the rarest words, and the beginning of them all joined, which spaces and misprints touch least."""
    weighty = sorted(set(form.words), key=lambda word: (-word_weight(word), word))[:RARE_WORDS]
    return {stem(word) for word in weighty} | {"=" + "".join(form.words)[:JOINED_LETTERS]}


def _repeats(one: Mention, other: Mention) -> bool:
    """Whether a document says one strategic indicator twice: the same words on another page."""
    strategic = one.level in STRATEGIC and other.level in STRATEGIC
    return strategic and one.form.key == other.form.key and one.table != other.table


def _may_join(one: _Group, other: _Group, scores: _Scores, rules: Constraints) -> bool:
    if one.shares_table(other):
        return False
    for pair in rules.parted:
        a, b = min(pair), max(pair)
        if (a in one.forms and b in other.forms) or (b in one.forms and a in other.forms):
            return False
    units = {form.unit for group in (one, other) for form in group.forms.values()} - {None, "plain"}
    if "%" in units and len(units) > 1:
        return False
    return scores.mean(one, other) >= SAME_INDICATOR


@lru_cache(maxsize=65_536)
def _folded(text: str) -> str:
    return fold_name(text)


@lru_cache(maxsize=262_144)
def _ratio(one: str, other: str) -> float:
    from rapidfuzz import fuzz

    return fuzz.ratio(one, other) / 100
