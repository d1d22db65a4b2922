"""Addresses of a record's parts by content and place: by them a correction finds its part again, however often, and however much
better, the document is read.

An address says what a part is, on which page and where, what it says and what it belongs to. Ids and order play no role.
As text: ``value|DIGEST|p3|99,197,138,205|target|2024|15|persentase ppks|1``.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pipeline.normalize.text import fold, similarity
from pipeline.record import BBox, Node, Record

Part = Literal["node", "indicator", "value", "budget"]
PARTS: tuple[Part, ...] = ("node", "indicator", "value", "budget")
FIGURES = ("value", "budget")
TEXT_LETTERS = 120
"""Letters of a text that an address keeps: enough to know it by, short enough for a database's index."""
DIGEST_LETTERS = 20
"""Hex digits that stand for an address in links: 80 bits, so that no two addresses of a corpus share them."""
SAME_PLACE = 0.5
"""Share that two boxes have in common, of what they cover together, from which they are one place: a reading that frames a text
more tightly keeps it, the next row's or column's box has none of it."""
SAME_TEXT = 0.9
"""Similarity from which two texts are one that was read twice."""
MARGIN = 0.2
"""How much better the best of several parts must fit (of at most 4): else nobody can say which one was meant."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a part stands and what it is; ``kind`` is a node's level or a figure's kind, texts are folded and cut.

    ``number`` tells parts apart that are alike in all else, from 1 in the record's order.
    """

    part: Part
    document: str
    page: int
    box: tuple[int, int, int, int] | None
    kind: str
    period: str
    text: str
    owner: str
    number: int = 1

    def __str__(self) -> str:
        box = ",".join(map(str, self.box)) if self.box else ""
        fields = (self.document, f"p{self.page}", box, self.kind, self.period, self.text, self.owner, str(self.number))
        return "|".join((self.part, *fields))

    @property
    def digest(self) -> str:
        """What stands for the address in links."""
        return digest_of(str(self))


@dataclass(frozen=True, slots=True)
class Addresses:
    """The addresses of a record's parts: of nodes and indicators by id, of values and budgets by position."""

    nodes: Mapping[str, Address]
    indicators: Mapping[str, Address]
    values: Sequence[Address]
    budgets: Sequence[Address]

    def of(self, part: Part) -> list[Address]:
        """The addresses of all parts of a kind, in the record's order."""
        if part in FIGURES:
            return list(self.values if part == "value" else self.budgets)
        return list((self.nodes if part == "node" else self.indicators).values())


def digest_of(key: str) -> str:
    """What stands for a key in links."""
    return hashlib.sha256(key.encode()).hexdigest()[:DIGEST_LETTERS]


def parse_address(key: str) -> Address | None:
    """The address that a text tells; null where it tells none (a decision about a name)."""
    fields = key.split("|")
    if len(fields) != 9 or fields[0] not in PARTS:
        return None
    part, document, page, box, kind, period, text, owner, number = fields
    try:
        edges = tuple(int(edge) for edge in box.split(",")) if box else None
        if edges is not None and len(edges) != 4:
            return None
        return Address(part, document, int(page.removeprefix("p")), edges, kind, period, text, owner, int(number))  # type: ignore[arg-type]
    except ValueError:
        return None


def addresses_of(record: Record) -> Addresses:
    """The addresses of all parts, no two alike."""
    document = record.document.sha256
    titles = {node.id: node_text(node) for node in record.nodes}
    names = {indicator.id: indicator.name for indicator in record.indicators}
    parents = {edge.child: titles.get(edge.parent, "") for edge in record.edges if edge.kind == "cascade"}
    nodes = [
        Address("node", document, n.page, _rounded(n.bbox), n.level, "", _cut(titles[n.id]), _cut(parents.get(n.id, "")))
        for n in record.nodes
    ]
    indicators = [
        Address("indicator", document, i.page, _rounded(i.bbox), "", "", _cut(i.name), _cut(titles.get(i.node, "")))
        for i in record.indicators
    ]
    values = [
        Address("value", document, v.page, _rounded(v.bbox), v.kind, v.period or "", _cut(v.text), _cut(names[v.indicator]))
        for v in record.values
    ]
    budgets = [
        Address("budget", document, b.page, _rounded(b.bbox), b.kind, b.period or "", _cut(b.text), _cut(titles[b.node]))
        for b in record.budgets
    ]
    return Addresses(
        dict(zip(titles, _numbered(nodes), strict=True)),
        dict(zip(names, _numbered(indicators), strict=True)),
        _numbered(values),
        _numbered(budgets),
    )


def node_text(node: Node) -> str:
    """What a node says: its statement, else its name, else its position."""
    return node.statement or node.name or node.holder or ""


class Finder:
    """Finds parts of one record by the addresses that they had in other readings of the same document."""

    def __init__(self, addresses: Addresses) -> None:
        self._all: dict[Part, list[Address]] = {part: addresses.of(part) for part in PARTS}
        self._exact: dict[str, int] = {str(address): row for rows in self._all.values() for row, address in enumerate(rows)}
        self._pages: dict[tuple[Part, int], list[int]] = defaultdict(list)
        for part, rows in self._all.items():
            for row, address in enumerate(rows):
                self._pages[part, address.page].append(row)

    def find(self, wanted: Address) -> int | None:
        """The position of the part with this address; null where none is it, or several may be."""
        exact = self._exact.get(str(wanted))
        if exact is not None:
            return exact
        rows = self._all[wanted.part]
        here = self._best(wanted, self._pages[wanted.part, wanted.page])
        return here if here is not None else self._best(wanted, range(len(rows)))

    def _best(self, wanted: Address, rows: Iterable[int]) -> int | None:
        fits = sorted(((fit, row) for row in rows if (fit := likeness(wanted, self._all[wanted.part][row])) > 0), reverse=True)
        if not fits:
            return None
        close = [row for fit, row in fits if fits[0][0] - fit < MARGIN]
        if len(close) == 1:
            return close[0]
        same = replace(self._all[wanted.part][close[0]], number=1)
        alike = all(replace(self._all[wanted.part][row], number=1) == same for row in close)
        numbered = [row for row in close if self._all[wanted.part][row].number == wanted.number]
        return numbered[0] if alike and len(numbered) == 1 else None


def likeness(wanted: Address, found: Address) -> float:
    """How well a part fits an address, 0 where it is another one, at most 4.

    A part is the same where it stands at the same place and agrees in something else, or where all that it says and belongs to is
    the same wherever it now stands. A figure's digits prove little, so its kind and period count like its text.
    """
    place = _overlap(wanted.box, found.box) if wanted.page == found.page else 0.0
    text = similarity(wanted.text, found.text) if wanted.text or found.text else 1.0
    owner = similarity(wanted.owner, found.owner) if wanted.owner or found.owner else 1.0
    moment = 1.0 if (wanted.kind, wanted.period) == (found.kind, found.period) else 0.0
    if wanted.part in FIGURES:
        same_text = wanted.text == found.text
        here = place >= SAME_PLACE and (moment == 1.0 or (same_text and owner >= SAME_TEXT))
        elsewhere = same_text and owner >= SAME_TEXT and moment == 1.0
    else:
        here = place >= SAME_PLACE and (text >= SAME_PLACE or owner >= SAME_TEXT)
        elsewhere = text >= SAME_TEXT and bool(wanted.text) and (wanted.page == found.page or owner >= SAME_TEXT)
    return place + text + owner + moment if here or elsewhere else 0.0


def _overlap(one: tuple[int, int, int, int] | None, other: tuple[int, int, int, int] | None) -> float:
    """What two boxes have in common, of what they cover together."""
    if one is None or other is None:
        return 0.0
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    if wide <= 0 or high <= 0:
        return 0.0
    areas = ((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return wide * high / (sum(areas) - wide * high)


def _rounded(box: BBox | None) -> tuple[int, int, int, int] | None:
    if box is None:
        return None
    x0, y0, x1, y1 = (round(edge) for edge in box)
    return (x0, y0, max(x1, x0 + 1), max(y1, y0 + 1))


def _cut(text: str) -> str:
    return fold(text)[:TEXT_LETTERS]


def _numbered(addresses: Sequence[Address]) -> list[Address]:
    seen: Counter[Address] = Counter()
    out = []
    for address in addresses:
        seen[address] += 1
        out.append(replace(address, number=seen[address]))
    return out
