"""Chains of boxes of one printed tier."""

from __future__ import annotations

from typing import Any

from pipeline.extract.diagrams.chains import pass_along_chains
from pipeline.extract.diagrams.drafts import Draft, Tier
from pipeline.extract.diagrams.links import Link
from tests.extract.drafts import draft


def column(**told: Any) -> list[Draft]:
    """A kegiatan over three sub kegiatan one below the other."""
    first = draft(0, 0, 0, level="kegiatan", **told)
    return [first, *(draft(k, 0, 60.0 * k, level="sub_kegiatan", **told) for k in (1, 2, 3))]


CHAIN = [Link(0, 1, "connector", 0.96), Link(1, 2, "connector", 0.96), Link(2, 3, "connector", 0.96)]


def parents(drafts: list[Draft]) -> set[tuple[int, int]]:
    return {(link.parent, link.child) for link in pass_along_chains(drafts, CHAIN)}


def test_boxes_of_one_tier_in_a_chain_have_the_parent_of_the_first() -> None:
    assert parents(column(on_tier=True)) == parents(column(explicit=True)) == {(0, 1), (0, 2), (0, 3)}


def test_a_level_that_nothing_prints_makes_no_siblings() -> None:
    assert parents(column()) == {(0, 1), (1, 2), (2, 3)}


def test_a_box_that_spans_others_is_no_link_of_a_chain() -> None:
    drafts = column(on_tier=True)
    drafts[1].bbox = (-300, 60, 400, 100)
    assert (1, 2) in parents(drafts)


def test_a_chain_without_a_parent_stays() -> None:
    drafts = column(on_tier=True)
    assert pass_along_chains(drafts, CHAIN[1:]) == CHAIN[1:]


def test_boxes_beside_two_labels_of_one_level_are_no_chain() -> None:
    drafts = column(on_tier=True)
    units, sections = Tier((0, 0, 1, 1), "sub_kegiatan", "ESELON III"), Tier((0, 0, 1, 1), "sub_kegiatan", "ESELON IV")
    for one in drafts[1:]:
        one.tier = sections
    drafts[1].tier = units
    assert parents(drafts) == {(0, 1), (1, 2), (1, 3)}
