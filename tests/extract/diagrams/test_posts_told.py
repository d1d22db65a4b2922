"""Levels that a list tells by its positions, for a tree that names the same."""

from __future__ import annotations

from pipeline.extract.diagrams.posts_told import levels_by_posts
from pipeline.record import Level, Node
from tests.extract.drafts import draft


def listed(*rows: tuple[Level, str]) -> list[Node]:
    return [Node(id=f"n{k}", level=level, name=f"Nama {k}", holder=post, page=2) for k, (level, post) in enumerate(rows)]


DRAFTS = [
    draft(0, 0, 0, holder="Kepala Dinas"),
    draft(1, 0, 100, holder="Kabid Anak"),
    draft(2, 0, 200, holder="Kasi Anak"),
    draft(3, 200, 200, holder="Kasi Lansia"),
]


def test_a_list_of_all_positions_tells_their_levels() -> None:
    nodes = listed(("program", "KABID ANAK"), ("kegiatan", "Kasi Anak"), ("kegiatan", "Kasi Lansia"))
    assert levels_by_posts(DRAFTS, nodes) == {1: "program", 2: "kegiatan", 3: "kegiatan"}


def test_a_list_of_some_positions_tells_nothing() -> None:
    assert levels_by_posts(DRAFTS, listed(("kegiatan", "Kabid Anak"))) == {}


def test_a_position_of_two_levels_tells_nothing() -> None:
    nodes = listed(("program", "Kabid Anak"), ("kegiatan", "Kabid Anak"), ("kegiatan", "Kasi Anak"), ("kegiatan", "Kasi Lansia"))
    assert levels_by_posts(DRAFTS, nodes) == {}
