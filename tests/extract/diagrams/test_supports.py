"""Rows of programs and their money at a tree's foot."""

from __future__ import annotations

import pytest

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.links import Direction
from pipeline.extract.diagrams.supports import give_names
from tests.extract.drafts import draft, reading

NAMES = ("Program Nilai Budaya", "Program Keragaman Budaya")


def tree(wide: float = 210.0) -> Reading:
    """Two statements of program level over two positions' statements each, and below them a row of programs with money."""
    heads = [draft(k, 240.0 * k, 0, 210, level="program", holder="Kepala Bidang") for k in (0, 1)]
    below = [draft(2 + k, 120.0 * k, 80, level="sub_kegiatan", holder="Kepala Seksi") for k in range(4)]
    row = [draft(6 + k, 240.0 * k, 200, wide, level="program", statement=None, names=[NAMES[k]]) for k in (0, 1)]
    for k, program in enumerate(row):
        program.budgets = [(f"Rp {k + 1}.000.000", program.bbox)]
    return reading([*heads, *below, *row])


def turned(drawn: Reading, way: Direction) -> Reading:
    """The same tree grown another way."""
    for d in drawn.drafts:
        x0, y0, x1, y1 = d.bbox
        d.bbox = {"down": d.bbox, "up": (x0, -y1, x1, -y0), "right": (y0, x0, y1, x1), "left": (-y1, x0, -y0, x1)}[way]
    return drawn


def told(drawn: Reading) -> list[tuple[list[str], list[str]]]:
    return [(d.names, [text for text, _ in d.budgets]) for d in drawn.drafts]


@pytest.mark.parametrize("way", ["down", "up", "right", "left"])
@pytest.mark.parametrize("wide", [210.0, 150.0])
def test_names_below_a_branch_are_of_its_statement(way: Direction, wide: float) -> None:
    drawn = turned(tree(wide), way)
    give_names(drawn, way)
    assert told(drawn) == [([NAMES[0]], ["Rp 1.000.000"]), ([NAMES[1]], ["Rp 2.000.000"]), *[([], [])] * 4]
    # Lines to a program's box lead to the statement.
    assert [drawn.owner[box] for box in (6, 7)] == [0, 1]


def unchanged(drawn: Reading) -> bool:
    before = told(drawn)
    give_names(drawn, "down")
    return told(drawn) == before


def test_a_tier_of_programs_in_the_tree_stays() -> None:
    drawn = tree()
    drawn.drafts = [d for d in drawn.drafts if d.level != "sub_kegiatan"]
    assert unchanged(drawn)


def test_a_name_under_two_branches_stays() -> None:
    drawn = tree()
    last: Draft = drawn.drafts[-1]
    last.bbox = (0, 200, 450, 240)
    assert unchanged(drawn)


def test_statements_that_name_their_program_keep_it() -> None:
    drawn = tree()
    drawn.drafts[0].names = ["Program Cagar Budaya"]
    assert unchanged(drawn)
