"""Two nodes of one wording under two parents, told apart by their money: what a deck names alike under two kegiatan.

Texts are merged by their wording first. Where the pages of one such node fall into groups under different parents, and its pagu
on one group's pages is another than on the other's, there were two (the record's rule: "another budget each time").
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

from pipeline.extraction import CandidateLink, Extraction
from pipeline.record import Level, Node, Value

Root = Callable[[str], str]
"""The node that a node's id stands for after merging."""


def parted(members: Sequence[Node], x: Extraction, root: Root, least: float) -> list[list[Node]]:
    """The nodes that merged ones really are, each as the nodes to merge; ``[members]`` where they are one.

    A member that stands on pages of several groups is cut, in ``x`` too: its indicators, figures, money and links go with their
    pages. ``least``: the weight from which a link counts as parenthood.
    """
    ids = {m.id for m in members}
    if len({p for m in members for p in m.pages}) < 2 or len({b.amount for b in x.budgets if b.node in ids}) < 2:
        return [list(members)]
    links = [c for c in x.candidates if c.child in ids and c.weight >= least and c.kind == "cascade"]
    groups = _groups(members, links, x, root)
    if len(groups) < 2 or not _paid_apart(ids, groups, x):
        return [list(members)]
    out: list[list[Node]] = []
    later = set().union(*groups[1:])
    for k, pages in enumerate(groups):
        own = []
        for member in members:
            mine = {p for p in member.pages if (p in pages if k else p not in later)}
            if mine:
                own.append(member if len(mine) == len(member.pages) else _cut(member, mine, x) if k else member)
        out.append(own)
    return [own for own in out if own]


def _groups(members: Sequence[Node], links: Sequence[CandidateLink], x: Extraction, root: Root) -> list[set[int]]:
    """The pages of merged nodes by the parent that they have there, the earliest first; pages without a parent in none."""
    pages = {p for m in members for p in m.pages}
    by_parent: dict[str, set[int]] = defaultdict(set)
    for c in links:
        if c.page in pages:
            by_parent[root(c.parent)].add(c.page)
    _lower(by_parent, members[0].level, x, root)
    bare = pages - set().union(*by_parent.values())
    standing: dict[str, set[int]] = defaultdict(set)
    for node in x.nodes if bare else ():
        standing[root(node.id)].update(node.pages)
    for page in bare:
        there = [parent for parent in by_parent if page in standing[parent]]
        if len(there) == 1:
            by_parent[there[0]].add(page)
    groups: list[set[int]] = []
    for own in by_parent.values():
        joined = [g for g in groups if g & own]
        groups = [g for g in groups if not g & own] + [own.union(*joined)]
    return sorted(groups, key=min)


def _lower(by_parent: dict[str, set[int]], level: Level, x: Extraction, root: Root) -> None:
    """A page that leaves the parent out draws its children under the parent's own: it is told by what else stands there."""
    above = {root(c.child): root(c.parent) for c in x.candidates if root(c.child) in by_parent and root(c.parent) in by_parent}
    pages = {n.id: n.pages for n in x.nodes if n.level == level}
    for high in set(above.values()):
        low = {k for k, v in above.items() if v == high}
        for page in by_parent.pop(high, ()):
            known = {
                (root(c.parent), root(c.child)) for c in x.candidates if page in pages.get(c.child, ()) and root(c.parent) in low
            }
            votes = Counter(parent for parent, _ in known).most_common(2)
            if len(votes) == 1 or (votes and votes[0][1] > votes[1][1]):
                by_parent[votes[0][0]].add(page)


def _paid_apart(ids: Iterable[str], groups: Sequence[set[int]], x: Extraction) -> bool:
    """Whether each group with money of one kind and period has another sum than the others, and two have one."""
    known = set(ids)
    sums: dict[tuple[str, str | None], list[set[float]]] = defaultdict(lambda: [set() for _ in groups])
    for b in x.budgets:
        if b.node in known and b.amount is not None:
            for own, pages in zip(sums[b.kind, b.period], groups, strict=True):
                own |= {b.amount} if b.page in pages else set()
    paid = [[own for own in each if own] for each in sums.values()]
    return any(len(each) > 1 for each in paid) and all(not a & b for each in paid for k, a in enumerate(each) for b in each[:k])


def _cut(node: Node, pages: set[int], x: Extraction) -> Node:
    """A node of its own for these pages of ``node``, with what stands on them."""
    page, new_id = min(pages), _new_id("n", (n.id for n in x.nodes))
    own = {i.id for i in x.indicators if i.node == node.id}
    boxes = [b.bbox for b in x.budgets if b.node == node.id and b.page == page]
    boxes += [v.bbox for v in x.values if v.indicator in own and v.page == page]
    boxes += [c.bbox for c in x.candidates if c.child == node.id and c.page == page]
    place = next((b for b in boxes if b is not None), None)
    new = node.model_copy(update={"id": new_id, "pages": sorted(pages), "page": page, "bbox": place})
    new.crosscutting, new.names = list(node.crosscutting), list(node.names)
    node.pages = [p for p in node.pages if p not in pages]
    x.nodes.append(new)
    if node.page in pages:
        node.page, node.bbox, new.bbox = min(node.pages), None, node.bbox
    for b in x.budgets:
        if b.node == node.id and b.page in pages:
            b.node = new.id
    of_own: dict[str, list[Value]] = defaultdict(list)
    for v in x.values:
        if v.indicator in own:
            of_own[v.indicator].append(v)
    for indicator in [i for i in x.indicators if i.node == node.id]:
        figures = of_own[indicator.id]
        there, here = [v for v in figures if v.page in pages], [v for v in figures if v.page not in pages]
        moves = indicator.page in pages
        restated = here if moves else there
        if restated:
            twin_id = _new_id("i", (i.id for i in x.indicators))
            owner = node.id if moves else new.id
            twin = indicator.model_copy(update={"id": twin_id, "node": owner, "page": restated[0].page, "bbox": restated[0].bbox})
            x.indicators.append(twin)
            for v in restated:
                v.indicator = twin_id
        if moves:
            indicator.node = new.id
    x.candidates = [c if node.id not in (c.parent, c.child) else _of_page(c, node.id, new.id, pages) for c in x.candidates]
    return new


def _of_page(c: CandidateLink, old: str, new: str, pages: set[int]) -> CandidateLink:
    if c.page not in pages:
        return c
    parent, child = new if c.parent == old else c.parent, new if c.child == old else c.child
    return CandidateLink(parent, child, c.evidence, c.weight, c.page, c.bbox, c.kind, c.via_indicator)


def _new_id(letter: str, ids: Iterable[str]) -> str:
    return f"{letter}{1 + max(int(i[1:]) for i in ids)}"
