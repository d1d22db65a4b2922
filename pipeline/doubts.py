"""Which figures of a record are doubtful, and why: they are kept, marked and shown, never passed off as certain.

A figure is seldom misread; it stands at the wrong node or indicator. So most reasons look at where a figure hangs. What marks a
misread digit (``recognised``) comes from extraction, which alone knows how sure character recognition was.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from pipeline.extract.table_meaning.header_text import is_header_text
from pipeline.extract.words.labels import is_indicator_wording
from pipeline.normalize.text import fold, similarity
from pipeline.record import Budget, Finding, Indicator, Node, Record, Value

REASONS = {
    "recognised": "character recognition was not sure of its digits",
    "conflicting": "the document prints another figure of the same kind and period there",
    "restated": "the document restates its node on other pages with other indicators",
    "fused": "its node's text holds an amount of money: the parts of a box were not told apart",
    "shared": "its box holds several indicators where the box on which it stands has none",
    "nameless": "its node has neither statement nor name nor position: what it measures was not found",
    "unlike": "its node has no name or no statement where the others of its level have both",
    "unnamed": "what it measures is no indicator's name: a single word, words of a heading, or the rest of a sentence",
    "muddled": "much of what its page gives as nodes and indicators is not worded like them",
    "separator": "its one comma or point may part thousands or decimals: the document prints both ways",
}
"""Why a figure is doubtful, in words for a steward; the keys stand in ``doubts``."""
CHECK = "doubtful_figure"
"""The findings' check."""
LEAST_SEVERAL = 5
"""Nodes of one level on a page from which they show what a node of that level has."""
ALIKE = 0.6
"""Similarity from which two indicators of a node may be one in other words."""
SAME_COLUMN = 0.8
"""Share of the wider of two boxes that must stand over the other for them to be one stack."""
LEAST_TOLD = 5
"""Indicators on a drawing's page from which their wording tells how well it was read."""
MUDDLED = 0.6
"""Share of these not worded like indicators from which the page was not."""
FRAGMENTS, LEAST_FRAGMENTS = 0.1, 2
"""Share and number of these that name nothing, from which it was not either: where fragments are taken for indicators, others
hang wrongly too."""
DRAWN = frozenset({"pohon_kinerja", "cascading"})
"""Types whose indicators no column's header names: their wording alone tells them."""
LEAST_WORDS = 2
"""Words that an indicator's name has at least, unless it is an abbreviation."""
SMALL_WORD = 3
"""Letters of words that name nothing alone."""
_WORD = re.compile(r"[^\W\d_]+")
_LISTED = re.compile(r"^(?:[a-z]|\d{1,2})\s+(?=[A-Z])")
"""A list's letter before a name."""
_MONEY = re.compile(r"\brp\.?\s*\d", re.IGNORECASE)
"""An amount of rupiah within a text."""
_DECIMALS = re.compile(r"\d([.,])\d{1,2}(?![\d.,])")
"""A separator before decimals, beyond doubt: one or two digits behind it."""
_THREE = re.compile(r"\D*[1-9]\d{0,2}([.,])\d{3}(?![\d.,])")
"""A figure whose one separator stands before three digits; of a rate ("89/100.000 KH") its first number counts."""
MOST_SHARE = 0.5
"""Share of these that must have both statement and name for one without to be unlike them."""


def is_certain(value: Value) -> bool:
    """Whether a figure is passed off as right: a number or grade that nothing casts doubt on."""
    return not value.doubts and (value.value is not None or value.grade is not None)


def mark_doubts(record: Record) -> Record:
    """Marks doubtful values and budgets in place, with a finding for each; gives the record back."""
    marks = _Marks(record)
    for value in record.values:
        value.doubts = sorted({*value.doubts, *marks.of_value(value)})
    for budget in record.budgets:
        budget.doubts = sorted({*budget.doubts, *marks.of_budget(budget)})
    return settle(record, ())


def settle(record: Record, figures: Sequence[Value | Budget]) -> Record:
    """Takes all doubts from these of a record's figures, which a steward has decided, in place; the findings follow."""
    for figure in figures:
        figure.doubts = []
    doubted: list[Value | Budget] = [*record.values, *record.budgets]
    earlier = [finding for finding in record.findings if finding.check != CHECK]
    record.findings = [*earlier, *(_finding(item) for item in doubted if item.doubts)]
    return record


class _Marks:
    """The record by node and indicator, and what casts doubt on a figure there."""

    def __init__(self, record: Record) -> None:
        self.nodes = {n.id: n for n in record.nodes}
        self.indicators = {i.id: i for i in record.indicators}
        self.parents = {e.child: e.parent for e in record.edges if e.kind == "cascade"}
        self.own: dict[str, list[Indicator]] = defaultdict(list)
        for indicator in record.indicators:
            self.own[indicator.node].append(indicator)
        self.printed = _numbers((v.indicator, v.kind, v.period, v.value) for v in record.values)
        self.paid = _numbers((b.node, b.kind, b.period, b.amount) for b in record.budgets)
        self.level: dict[tuple[str, int], list[Node]] = defaultdict(list)
        for node in record.nodes:
            self.level[node.level, node.page].append(node)
        self.posts: dict[tuple[str, str], list[Node]] = defaultdict(list)
        for node in record.nodes:
            if node.holder and not (node.statement or node.name):
                self.posts[node.level, fold(node.holder)].append(node)
        self.several = {key: _mostly_with_both(nodes) for key, nodes in self.level.items()}
        self.named = {i.id: _names_something(i.name) for i in record.indicators}
        self.muddled = _muddled_pages(record)
        self.decimals = Counter(sign for v in record.values for sign in _DECIMALS.findall(v.text))

    def of_value(self, value: Value) -> Iterator[str]:
        """The reasons to doubt a value."""
        indicator = self.indicators[value.indicator]
        node = self.nodes[indicator.node]
        if self.printed[value.indicator, value.kind, value.period] > 1:
            yield "conflicting"
        again = len(node.pages) > 1 and any(_reworded(i, indicator) for i in self.own[node.id])
        if again or self._is_post_elsewhere(node):
            yield "restated"
        if _is_fused(node):
            yield "fused"
        if len(self.own[node.id]) > 1 and any(not self.own[n.id] and _stacked(n, node) for n in self._beside(node)):
            yield "shared"
        if not (node.statement or node.name or node.holder):
            yield "nameless"
        if not self.named[indicator.id]:
            yield "unnamed"
        if value.page in self.muddled:
            yield "muddled"
        if self._is_unlike(node):
            yield "unlike"
        if self._is_parted_both_ways(value.text):
            yield "separator"

    def _is_post_elsewhere(self, node: Node) -> bool:
        """Whether a position alone stands for a node here, and for another one of its level on an earlier page."""
        if node.statement or node.name or not node.holder:
            return False
        same = self.posts[node.level, fold(node.holder)]
        return any(other.page < node.page for other in same)

    def of_budget(self, budget: Budget) -> Iterator[str]:
        """The reasons to doubt a budget."""
        if self.paid[budget.node, budget.kind, budget.period] > 1:
            yield "conflicting"
        if self._is_unlike(self.nodes[budget.node]):
            yield "unlike"

    def _beside(self, node: Node) -> Iterator[Node]:
        """The nodes of its level and page under the same parent."""
        for other in self.level[node.level, node.page]:
            if other is not node and self.parents.get(other.id) == self.parents.get(node.id):
                yield other

    def _is_parted_both_ways(self, text: str) -> bool:
        """Whether the one separator before three digits may be read otherwise: a comma where decimals stand behind points
        elsewhere in the document, a point where they mostly do."""
        found = _THREE.match(text)
        if found is None or "%" in text:
            return False
        points, commas = self.decimals["."], self.decimals[","]
        return points > 0 if found.group(1) == "," else points > commas

    def _is_unlike(self, node: Node) -> bool:
        """Whether a node lacks a name or statement that most of its level on its page have beside the other."""
        return not (node.statement and node.name) and self.several[node.level, node.page]


def _mostly_with_both(level: Sequence[Node]) -> bool:
    """Whether so many of a level's nodes on a page have statement and name that one without them is unlike them."""
    return len(level) >= LEAST_SEVERAL and sum(bool(n.statement and n.name) for n in level) >= MOST_SHARE * len(level)


def _names_something(name: str) -> bool:
    """Whether a text can be an indicator's name: several words, not those of a heading alone, from their beginning."""
    name = _LISTED.sub("", name.strip())
    if is_indicator_wording(name):
        return True
    words = [word for word in _WORD.findall(name) if len(word) >= SMALL_WORD]
    short = len(words) < LEAST_WORDS and not (words and words[0].isupper() and not is_header_text(name))
    return not (short or name[:1].islower() or is_header_text(name))


def _muddled_pages(record: Record) -> set[int]:
    """The pages of a drawing most of whose indicators are not worded like indicators; all where boxes were fused."""
    if record.document.type not in DRAWN:
        return set()
    if sum(_is_fused(node) for node in record.nodes) >= LEAST_FRAGMENTS:
        return {page for node in record.nodes for page in (node.page, *node.pages)}
    told: dict[int, list[str]] = defaultdict(list)
    for indicator in record.indicators:
        told[indicator.page].append(_LISTED.sub("", indicator.name))
    return {page for page, names in told.items() if len(names) >= LEAST_TOLD and _is_muddled(names)}


def _is_muddled(names: Sequence[str]) -> bool:
    """Whether so many of a page's indicators are not worded like indicators, or fragments, that others will be wrong too."""
    other = sum(not is_indicator_wording(name) for name in names)
    fragments = sum(not _names_something(name) for name in names)
    return other >= MUDDLED * len(names) or fragments >= max(LEAST_FRAGMENTS, FRAGMENTS * len(names))


def _is_fused(node: Node) -> bool:
    """Whether a node's text holds an amount of money."""
    return bool(_MONEY.search(node.statement or node.name or ""))


def _reworded(one: Indicator, two: Indicator) -> bool:
    """Whether two indicators of a node on different pages may be one in other words."""
    return one.page != two.page and similarity(one.name, two.name) >= ALIKE


def _stacked(upper: Node, lower: Node) -> bool:
    """Whether a node's box stands right on another's, in its column."""
    a, b = upper.bbox, lower.bbox
    if a is None or b is None:
        return False
    width = max(a[2] - a[0], b[2] - b[0])
    return min(a[2], b[2]) - max(a[0], b[0]) >= SAME_COLUMN * width and abs(b[1] - a[3]) <= a[3] - a[1]


def _numbers(printed: Iterator[tuple[str, str, str | None, float | None]]) -> Counter[tuple[str, str, str | None]]:
    """How many different numbers stand at one place, kind and period."""
    return Counter(key[:3] for key in set(printed) if key[3] is not None)


def _finding(item: Value | Budget) -> Finding:
    why = "; ".join(REASONS.get(reason, reason) for reason in item.doubts)
    message = f"The {item.kind} is doubtful: {why}"
    return Finding(check=CHECK, severity="info", page=item.page, bbox=item.bbox, message=message, found=item.text)
