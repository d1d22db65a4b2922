"""Numbers joined pair by pair are one group, whatever the order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.geometry.groups import Groups

COUNT = 12
number = st.integers(0, COUNT - 1)


@given(st.lists(st.tuples(number, number)))
def test_groups_are_what_can_be_reached(pairs: list[tuple[int, int]]) -> None:
    groups = Groups(COUNT)
    reached = [{k} for k in range(COUNT)]
    for one, other in pairs:
        groups.join(one, other)
        whole = reached[one] | reached[other]
        for k in whole:
            reached[k] = whole
    assert groups.all() == [groups.of(k) for k in range(COUNT)]
    assert all((groups.of(i) == groups.of(j)) == (j in reached[i]) for i in range(COUNT) for j in range(COUNT))
