"""Boxes of one text that are several nodes."""

from __future__ import annotations

import pytest

from pipeline.extract.diagrams.emitting import scopes_of
from tests.extract.drafts import draft, reading


@pytest.mark.parametrize(
    ("posts", "scopes"), [(("Kasi A", "Kasi B"), ["", "#1"]), (("Kasi A", "KASI A"), ["", ""]), ((None, None), ["", ""])]
)
def test_one_text_of_two_positions_is_two_nodes(posts: tuple[str | None, str | None], scopes: list[str]) -> None:
    drafts = [
        draft(k, 200 * k, 0, statement="Tersusunnya dokumen wilayah", level="kegiatan", holder=post)
        for k, post in enumerate(posts)
    ]
    assert [scopes_of(reading(drafts), [])[k] for k in range(2)] == scopes
