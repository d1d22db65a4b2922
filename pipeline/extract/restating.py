"""One node for what a document restates in other words: the same place of the tree on a later slide, card or page.

Two nodes of one level are one when they never stand on one page with a statement each, hang under one parent (or share
children), and their rare words agree better than with any neighbour's; words are weighed by inverse document frequency within
the document. So are a statement and a name on two pages for which one position answers, and for nothing else on their level.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from math import log

from pipeline.extract.builder import same_text
from pipeline.extract.homonyms import parted
from pipeline.extraction import CandidateLink, Extraction
from pipeline.normalize.text import fold, fold_name
from pipeline.record import LEVELS, Indicator, Node

SAME_PLACE = 0.62
"""Weighted share of common words from which two statements under one parent are one; fitted on no document: half is chance for
siblings of one template, three quarters loses reworded cards."""
SAME_INDICATOR = 0.75
"""The same for indicators of one node."""
SAME_MEASURES = 0.6
"""Share of the fewer indicators of two positions of one title that both have where they are one."""
SHARED_CHILDREN = 0.6
"""Share of a node's children that another node of its level has too, from which both are one in spite of their wording."""
LEAST_LIKE = 0.3
"""Nodes that share children must still share this much of their wording."""
LEFT_OVER = 0.3
"""Likeness in words and shared children, added up, from which two that are left over in two lists of siblings are one."""
SPELLING = 85.0
"""Likeness (0 to 100) from which two words are one in two spellings: one letter in seven may differ."""
LONG_WORD = 4
"""Letters from which a word can tell two names apart."""
DRAWN = 0.6
"""Links from this weight on count as parenthood here."""


def merge_restated(extraction: Extraction, tables: Iterable[Sequence[int]] = ()) -> None:
    """Merges restated nodes and indicators in place; the first spelling and place win.

    ``tables``: the pages of each table, and of each drawing that a page's end cuts. Rows of one table are as little each other,
    restated, as two boxes of one page.
    """
    _Merger(extraction, tables).run()


class _Merger:
    def __init__(self, extraction: Extraction, tables: Iterable[Sequence[int]]) -> None:
        self.x = extraction
        self.sheet = {page: pages[0] for pages in tables for page in pages[1:]}
        self.alias: dict[str, str] = {}
        self.first = {n.id: n.page for n in extraction.nodes}
        texts = [_text(n) for n in extraction.nodes] + [i.name for i in extraction.indicators]
        self.posts: dict[tuple[str, str], list[Node]] = defaultdict(list)
        for node in extraction.nodes:
            self.posts[_post(node)].append(node)
        self.words = {text: Counter(fold_name(text).split()) for text in texts}
        self.weighed: dict[str, tuple[dict[str, float], float]] = {}
        """Of a text the weight of each of its words as often as it stands there, and of all."""
        seen = Counter(w for own in self.words.values() for w in own)
        self.measures: dict[str, list[str]] = defaultdict(list)
        for indicator in extraction.indicators:
            self.measures[indicator.node].append(indicator.name)
        self.idf = {w: log((len(self.words) + 1) / count) + 0.05 for w, count in seen.items()}

    def run(self) -> None:
        for level in LEVELS:
            self._merge_level([n for n in self.x.nodes if n.level == level])
        self._apply()
        self._merge_indicators()

    def _likeness(self, a: str, b: str) -> float:
        """Weighted share of the words of the shorter that the longer has, damped by what only one of them says."""
        (x, one), (y, two) = self._weights(a), self._weights(b)
        if not min(one, two):
            return 0.0
        common = sum([mine if mine < y[w] else y[w] for w, mine in x.items() if w in y])
        return 0.5 * common / min(one, two) + 0.5 * common / max(one, two)

    def _weights(self, text: str) -> tuple[dict[str, float], float]:
        known = self.weighed.get(text)
        if known is None:
            weights = {w: self.idf[w] * n for w, n in self.words[text].items()}
            known = self.weighed[text] = weights, sum(weights.values())
        return known

    def _sheets(self, node: Node) -> set[int]:
        """The pages on which a node stands, those of one table as its first."""
        return {self.sheet.get(page, page) for page in node.pages}

    def _root(self, node: str) -> str:
        while node in self.alias:
            node = self.alias[node]
        return node

    def _merge_level(self, nodes: Sequence[Node]) -> None:
        parents, children = self._families()
        sheets = [self._sheets(node) for node in nodes]
        pairs: list[tuple[float, int, int]] = []
        for k, later in enumerate(nodes):
            for j, earlier in enumerate(nodes[:k]):
                if earlier.statement and later.statement and not sheets[j].isdisjoint(sheets[k]):
                    continue
                score = self._score(earlier, later, parents, children)
                if score > 0:
                    pairs.append((score, j, k))
        stated: dict[str, set[int]] = defaultdict(set)
        for node, own in zip(nodes, sheets, strict=True):
            stated[self._root(node.id)] |= own if node.statement else set()
        for _, j, k in sorted(pairs, key=lambda p: -p[0]):
            a, b = self._root(nodes[j].id), self._root(nodes[k].id)
            if a == b or not stated[a].isdisjoint(stated[b]):
                continue
            self._join(a, b)
            stated[self._root(a)] = stated[a] | stated[b]
        self._join_left_over(nodes, parents, children)
        self._part_homonyms(nodes)

    def _join(self, a: str, b: str) -> None:
        first, second = sorted((a, b), key=lambda n: (self.first[n], _order(n)))
        self.alias[second] = first

    def _part_homonyms(self, nodes: Sequence[Node]) -> None:
        """Undoes what made one node of two with the same wording and other money."""
        amounts: dict[str, set[float | None]] = defaultdict(set)
        for budget in self.x.budgets:
            amounts[budget.node].add(budget.amount)
        for members in self._clusters(nodes).values():
            if len(members) == 1 == len(members[0].pages) or len(set().union(*(amounts[m.id] for m in members))) < 2:
                continue  # as most are: nothing tells two
            groups = parted(members, self.x, self._root, DRAWN)
            if len(groups) < 2:
                continue
            for member in members:
                self.alias.pop(member.id, None)
            for group in groups:
                for node in group:
                    self.first[node.id] = node.page
                for node in group[1:]:
                    self._join(self._root(group[0].id), self._root(node.id))

    def _join_left_over(self, nodes: Sequence[Node], parents: dict[str, set[str]], children: dict[str, set[str]]) -> None:
        """Two pages list the children of one parent, most of them alike: those that are left, as many on the one as on the other,
        are each other, the likest first."""
        clusters = self._clusters(nodes)
        stands = {root: {p for n in own for p in n.pages} for root, own in clusters.items()}
        families: dict[str, set[str]] = defaultdict(set)
        for node in nodes:
            for parent in parents[node.id]:
                families[self._root(parent)].add(self._root(node.id))
        for family in families.values():
            stated = [root for root in family if any(n.statement for n in clusters[root])]
            bare = [root for root in stated if not any(n.name for n in clusters[root])]
            first = {p for root in bare for p in stands[root]}
            named = [root for root in stated if root not in bare and not first & stands[root]]
            second = {p for root in named for p in stands[root]}
            known = [root for root in family if stands[root] & first and stands[root] & second]
            if not bare or len(bare) != len(named) or len(known) < max(2, len(bare)):
                continue
            pairs = [(self._kinship(clusters[a], clusters[b], children), a, b) for a in bare for b in named]
            for score, a, b in sorted(pairs, reverse=True):
                if score > LEFT_OVER and a in bare and b in named:
                    self._join(a, b)
                    bare.remove(a)
                    named.remove(b)

    def _clusters(self, nodes: Sequence[Node]) -> dict[str, list[Node]]:
        """Nodes by what they are one with so far."""
        clusters: dict[str, list[Node]] = defaultdict(list)
        for node in nodes:
            clusters[self._root(node.id)].append(node)
        return clusters

    def _kinship(self, ones: Sequence[Node], others: Sequence[Node], children: dict[str, set[str]]) -> float:
        """How alike two nodes are in words and children."""
        mine, its = ({c for n in nodes for c in children[n.id]} for nodes in (ones, others))
        share = len(mine & its) / min(len(mine), len(its)) if mine and its else 0.0
        texts = [t for n in others for t in (n.statement, n.name) if t]
        return share + max(self._likeness_of_names(n.statement or "", t) for n in ones for t in texts)

    def _score(self, a: Node, b: Node, parents: dict[str, set[str]], children: dict[str, set[str]]) -> float:
        """How sure it is that two nodes are one, 0 for not."""
        if not (a.statement or a.name) and not (b.statement or b.name):
            return 1.0 if self._one_post(a, b) else 0.0
        if a.name and b.name and not (same_text(a.name, b.name) or self._likeness_of_names(a.name, b.name) >= SAME_PLACE):
            return 0.0
        if a.name and b.name and _contrast(fold_name(a.name).split(), fold_name(b.name).split()):
            return 0.0
        if not (a.statement and b.statement):
            if a.name and b.name:
                return 1.0 if same_text(a.name, b.name) else self._renamed(a, b, parents)
            return 1.0 if self._of_one_post(a, b) else 0.0
        like = self._likeness(a.statement, b.statement)
        if like < LEAST_LIKE:
            return 0.0
        strangers = parents[a.id] and parents[b.id] and not self._kin(a, b, parents)
        own = children[b.id]
        if own and len(own & children[a.id]) >= max(2, SHARED_CHILDREN * len(own)):
            return 1.0 + like
        if a.name and b.name and not strangers:
            return 1.0 + like
        return like if like >= SAME_PLACE and not strangers else 0.0

    def _renamed(self, a: Node, b: Node, parents: dict[str, set[str]]) -> float:
        """How sure it is that two names under one parent are one, where at most one of them has words of its own."""
        like = self._likeness_of_names(a.name or "", b.name or "")
        return like if like >= SAME_PLACE and self._kin(a, b, parents) and not set(a.pages) & set(b.pages) else 0.0

    def _kin(self, a: Node, b: Node, parents: dict[str, set[str]]) -> bool:
        """Whether two nodes hang under one parent, also where a page leaves it out and draws them under its own."""
        above = [{g for p in parents[n.id] for g in parents[p]} for n in (a, b)]
        return bool(parents[a.id] & (parents[b.id] | above[1]) or above[0] & parents[b.id])

    def _of_one_post(self, a: Node, b: Node) -> bool:
        """One says what is achieved, the other on another page what is done, and the same position answers for both: for nothing
        else on their level, or for as many of either kind, of which these two are most alike."""
        if not (a.holder and b.holder) or _post(a) != _post(b) or set(a.pages) & set(b.pages):
            return False
        stated, named = (a, b) if a.statement else (b, a)
        own = self.posts[_post(a)]
        all_stated = [n for n in own if n.statement and not n.name]
        all_named = [n for n in own if n.name and not n.statement]
        if (
            stated not in all_stated
            or named not in all_named
            or len(all_stated) != len(all_named)
            or len(own) > 2 * len(all_named)
        ):
            return False
        return self._is_nearest(stated, named, all_named) and self._is_nearest(named, stated, all_stated)

    def _is_nearest(self, node: Node, other: Node, others: Sequence[Node]) -> bool:
        """``other`` is the only one of ``others``, or the one that shares most words with ``node``."""
        if len(others) == 1:
            return True
        like = sorted((self._likeness(_text(node), _text(n)), n is other) for n in others)
        return like[-1][1] and like[-1][0] > max(like[-2][0], 0.0)

    def _one_post(self, a: Node, b: Node) -> bool:
        """Whether positions without any text are one on two pages: of one title, and with the same indicators, or a head of a
        later page without any."""
        if not a.holder or not b.holder or fold(a.holder) != fold(b.holder) or set(a.pages) & set(b.pages):
            return False
        mine, its = self.measures[a.id], self.measures[b.id]
        shared = sum(any(same_text(one, other) for other in its) for one in mine)
        return not its or (bool(mine) and shared >= SAME_MEASURES * min(len(mine), len(its)))

    def _likeness_of_names(self, a: str, b: str) -> float:
        for text in (a, b):
            if text not in self.words:
                self.words[text] = Counter(fold_name(text).split())
                for w in self.words[text]:
                    self.idf.setdefault(w, log(len(self.words) + 1) + 0.05)
        return self._likeness(a, b)

    def _families(self) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
        parents: dict[str, set[str]] = defaultdict(set)
        children: dict[str, set[str]] = defaultdict(set)
        for c in self.x.candidates:
            if c.weight >= DRAWN and c.kind == "cascade":
                parent, child = self._root(c.parent), self._root(c.child)
                parents[c.child].add(parent)
                children[c.parent].add(child)
        return parents, children

    def _apply(self) -> None:
        """Moves everything of an alias to the node that it is."""
        by_id = {n.id: n for n in self.x.nodes}
        for node in self.x.nodes:
            root = by_id[self._root(node.id)]
            if root is not node:
                _absorb(root, node)
        self.x.nodes = [n for n in self.x.nodes if n.id not in self.alias]
        for indicator in self.x.indicators:
            indicator.node = self._root(indicator.node)
        for budget in self.x.budgets:
            budget.node = self._root(budget.node)
        self.x.candidates = [
            CandidateLink(p, c, x.evidence, x.weight, x.page, x.bbox, x.kind, x.via_indicator)
            for x in self.x.candidates
            if (p := self._root(x.parent)) != (c := self._root(x.child))
        ]
        seen: set[tuple[str, str, str | None, object]] = set()
        kept = []
        for b in self.x.budgets:
            key = (b.node, b.kind, b.period, b.amount if b.amount is not None else b.text)
            if key not in seen:
                seen.add(key)
                kept.append(b)
        self.x.budgets = kept

    def _merge_indicators(self) -> None:
        """Indicators of one node that another page restates are one; so are their figures."""
        same: dict[str, str] = {}
        by_node: dict[str, list[Indicator]] = defaultdict(list)
        for indicator in self.x.indicators:
            twin = next((i for i in by_node[indicator.node] if self._restates(i, indicator)), None)
            if twin is None:
                by_node[indicator.node].append(indicator)
            else:
                same[indicator.id] = twin.id
                twin.unit = twin.unit or indicator.unit
                if indicator.page < twin.page:
                    twin.name, twin.page, twin.bbox = indicator.name, indicator.page, indicator.bbox
        self.x.indicators = [i for i in self.x.indicators if i.id not in same]
        seen: set[tuple[str, str, str | None, object]] = set()
        kept = []
        for v in self.x.values:
            v.indicator = same.get(v.indicator, v.indicator)
            key = (v.indicator, v.kind, v.period, v.value if v.value is not None else v.text)
            if key not in seen:
                seen.add(key)
                kept.append(v)
        self.x.values = kept
        for action in self.x.actions:
            action.indicator = same.get(action.indicator, action.indicator)
        self.x.candidates = [
            x
            if x.via_indicator not in same
            else CandidateLink(x.parent, x.child, x.evidence, x.weight, x.page, x.bbox, x.kind, same[x.via_indicator])
            for x in self.x.candidates
        ]

    def _restates(self, a: Indicator, b: Indicator) -> bool:
        if a.page == b.page:
            return False
        return same_text(a.name, b.name) or self._likeness(a.name, b.name) >= SAME_INDICATOR


def _contrast(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether each of two names has a word that the other lacks in any spelling ("Penelusuran", "Reunifikasi"): two names of one
    template, not one name restated."""
    from rapidfuzz import fuzz

    def lacking(own: Sequence[str], other: Sequence[str]) -> bool:
        words = [w for w in own if len(w) >= LONG_WORD]
        return any(max((fuzz.ratio(w, o) for o in other), default=0.0) < SPELLING for w in words)

    return lacking(one, two) and lacking(two, one)


def _text(node: Node) -> str:
    return node.statement or node.name or ""


def _post(node: Node) -> tuple[str, str]:
    """A node's level and the position that answers for it, folded."""
    return node.level, fold_name(node.holder or "")


def _order(node: str) -> int:
    return int(node.removeprefix("n"))


def _absorb(root: Node, other: Node) -> None:
    root.statement = root.statement or other.statement
    if root.name is None and other.name:
        root.name, root.names = other.name, other.names
    root.code = root.code or other.code
    root.holder = root.holder or other.holder
    root.crosscutting += [c for c in other.crosscutting if c not in root.crosscutting]
    root.pages = sorted({*root.pages, *other.pages})
