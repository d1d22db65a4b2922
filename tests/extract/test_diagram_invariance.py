"""What a drawing looks like does not matter: mirrored, scaled, recoloured, turned, on another page or written by another program,
it is the same tree.

Trees and styles are drawn by lot. The tree as read from a plain drawing must be the one drawn, so that the comparison says
something.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.normalize.text import fold
from pipeline.record import Record
from tests.extract.drawings import Style, draw_tree
from tests.extract.office_trees import Place, grow
from tests.extract.read_back import Score, read, score
from tests.extract.reproduce import reproduce

quick = settings(max_examples=5, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
"""Few examples, the same in every run: each draws and reads two pages."""

Told = tuple[frozenset[tuple[str, str]], frozenset[tuple[str, str, str]], frozenset[tuple[str, str, str]]]

LIGHT = st.tuples(*[st.floats(0.75, 1.0)] * 3)
DARK = st.tuples(*[st.floats(0.0, 0.35)] * 3)
TREES = st.builds(
    lambda seed, tiers, indicators: grow(seed, tiers=tiers, nodes=18, indicators=indicators),
    st.integers(0, 999),
    st.integers(3, 4),
    st.integers(0, 2),
)
STYLES = st.builds(
    Style,
    connector=st.sampled_from(("elbow", "straight", "bezier", "block")),
    box=st.sampled_from(("bordered", "both", "rounded")),
    head=st.sampled_from(("none", "triangle", "open")),
    tiers=st.sampled_from(("side", "box")),
    gap=st.just(30.0),
)


def told(record: Record) -> Told:
    """What a record says of its tree: levels and texts, edges, indicators with targets; without ids, places and order."""
    text = {n.id: fold(n.statement or n.name or n.holder or "") for n in record.nodes}
    name = {i.id: (text[i.node], fold(i.name)) for i in record.indicators}
    return (
        frozenset((n.level, text[n.id]) for n in record.nodes),
        frozenset((text[e.parent], text[e.child], e.kind) for e in record.edges),
        frozenset((*name[v.indicator], v.text) for v in record.values),
    )


def same(tree: Place, style: Style, other: Style) -> None:
    """Both drawings tell one tree, the one drawn."""
    with TemporaryDirectory() as folder:
        first, second = (read(draw_tree(tree, s, Path(folder) / f"{k}.pdf")) for k, s in enumerate((style, other)))
    assert score(tree, first) == Score(1.0, 1.0, 1.0, 1.0, 1.0, 1.0)
    assert told(first) == told(second)


@quick
@given(TREES, STYLES)
def test_mirrored(tree: Place, style: Style) -> None:
    same(tree, style, replace(style, mirrored=True))


@quick
@given(TREES, STYLES, st.sampled_from((0.25, 0.5, 2.0, 4.0)))
def test_scaled(tree: Place, style: Style, scale: float) -> None:
    same(tree, style, replace(style, scale=scale))


@quick
@given(TREES, STYLES, LIGHT, DARK, DARK, st.booleans())
def test_recoloured(
    tree: Place,
    style: Style,
    light: tuple[float, float, float],
    dark: tuple[float, float, float],
    line: tuple[float, float, float],
    inverse: bool,
) -> None:
    paper = replace(style, box="both")
    same(tree, paper, replace(paper, fill=dark if inverse else light, ink=(1.0, 1.0, 1.0) if inverse else dark, line=line))


@quick
@given(TREES, STYLES, st.sampled_from(("A4", "A1", "A0")))
def test_on_another_page(tree: Place, style: Style, page: str) -> None:
    same(tree, style, replace(style, page=page))


@quick
@given(TREES, STYLES, st.sampled_from((90, 180, 270)))
def test_turned(tree: Place, style: Style, rotate: int) -> None:
    same(tree, style, replace(style, rotate=rotate))


@quick
@given(TREES, STYLES, st.sampled_from(("up", "left", "right")))
def test_grown_another_way(tree: Place, style: Style, direction: str) -> None:
    same(tree, style, replace(style, direction=direction))


@quick
@given(TREES, STYLES, st.sampled_from(("tiro", "cour")))
def test_in_another_font(tree: Place, style: Style, font: str) -> None:
    same(tree, style, replace(style, font=font))


@quick
@given(TREES, STYLES, st.integers(0, 99))
def test_written_by_another_program(tree: Place, style: Style, seed: int) -> None:
    with TemporaryDirectory() as folder:
        path = draw_tree(tree, style, Path(folder) / "a.pdf")
        first, second = read(path), read(reproduce(path, Path(folder) / "b.pdf", Random(seed)))
    assert score(tree, first) == Score(1.0, 1.0, 1.0, 1.0, 1.0, 1.0)
    assert told(first) == told(second)


def test_the_comparison_can_fail(tmp_path: Path) -> None:
    tree = grow(3, nodes=18)
    before = told(read(draw_tree(tree, Style(), tmp_path / "a.pdf")))
    tree.children[0].children, tree.children[1].children = tree.children[1].children, tree.children[0].children
    assert told(read(draw_tree(tree, Style(), tmp_path / "b.pdf"))) != before
