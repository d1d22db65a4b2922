"""Lists at the right of heads that they begin level with."""

from __future__ import annotations

from pipeline.extract.diagrams.level_lists import level_lists
from tests.extract.drafts import draft


def test_a_list_goes_on_to_the_next_head() -> None:
    heads = [draft(0, 0, 0), draft(1, 0, 200)]
    below = [draft(k, 200, y) for k, y in ((2, 0), (3, 50), (4, 130), (5, 200), (6, 250))]
    below[2].bbox = (200, 100, 300, 140)
    assert level_lists(heads, below) == {2: 0, 3: 0, 4: 0, 5: 1, 6: 1}


def test_heads_in_the_middle_of_their_children_head_no_lists() -> None:
    heads = [draft(0, 0, 0), draft(1, 0, 150)]
    assert level_lists(heads, [draft(2 + k, 200, y) for k, y in enumerate((0, 100, 150, 200))]) == {}
    assert level_lists(heads, [draft(2 + k, 200, y) for k, y in enumerate((0, 50, 100, 150))]) == {}
