"""Reads a drawn tree back and counts what came out as drawn."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from pipeline.extract.document import extract_document
from pipeline.normalize.text import fold
from pipeline.record import Record
from pipeline.settings import Settings
from pipeline.tree import decide
from tests.extract.drawings import Style, draw_tree
from tests.extract.office_trees import Place


@dataclass(frozen=True, slots=True)
class Score:
    """Shares, 0 to 1, of what was drawn that was read: ``nodes`` by text (what was read beside lowers it), ``edges`` by the texts
    of parent and child, ``levels``, ``indicators`` (under the right node) with their ``targets``, ``holders``."""

    nodes: float
    edges: float
    levels: float
    indicators: float
    targets: float
    holders: float

    @property
    def tree(self) -> bool:
        """The tree itself is the one drawn."""
        return self.nodes == self.edges == 1.0

    @property
    def whole(self) -> bool:
        """All but the levels, which a drawing without labels does not tell."""
        return self.tree and self.indicators == self.targets == self.holders == 1.0


def read(path: Path) -> Record:
    """The record of a PDF, without settings from the environment."""
    return decide(extract_document(path, limits=Settings(_env_file=None)))  # type: ignore[call-arg]


def read_back(tree: Place, style: Style, path: Path) -> Score:
    """Draws a tree in a style at ``path`` and reads it again."""
    return score(tree, read(draw_tree(tree, style, path)))


def score(tree: Place, record: Record) -> Score:
    """What of ``tree`` stands in ``record``."""
    text = {n.id: fold(n.statement or n.name or n.holder or n.id) for n in record.nodes}
    places = list(tree.walk())
    drawn_edges = {(fold(p.statement), fold(c.statement)) for p in places for c in p.children}
    read_edges = {(text[e.parent], text[e.child]) for e in record.edges if e.kind in ("cascade", "also")}
    drawn = {(fold(p.statement), fold(name)) for p in places for name, _ in p.indicators}
    indicators = {(text[i.node], fold(i.name)) for i in record.indicators}
    name = {i.id: (text[i.node], fold(i.name)) for i in record.indicators}
    targets = {(*name[v.indicator], fold(v.text)) for v in record.values if v.kind == "target"}
    return Score(
        _share({fold(p.statement) for p in places}, set(text.values())),
        _share(drawn_edges, read_edges),
        _share({(fold(p.statement), p.level) for p in places}, {(text[n.id], n.level) for n in record.nodes}),
        _share(drawn, indicators),
        _share({(fold(p.statement), fold(n), fold(t)) for p in places for n, t in p.indicators}, targets),
        _share(
            {(fold(p.statement), fold(p.holder)) for p in places if p.holder},
            {(text[n.id], fold(n.holder)) for n in record.nodes if n.holder},
        ),
    )


def _share(drawn: AbstractSet[object], found: AbstractSet[object]) -> float:
    """Shared part of both sets together (Jaccard); 1 where there is neither."""
    return len(drawn & found) / len(drawn | found) if drawn | found else 1.0
