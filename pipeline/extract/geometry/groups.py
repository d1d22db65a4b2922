"""Things that belong together, joined pair by pair: rules that touch, pieces of a connector, places that no rule parts."""

from __future__ import annotations


class Groups:
    """Numbers from 0 in groups, each alone at first."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def of(self, number: int) -> int:
        """The number that stands for the group of this one; it changes as groups are joined."""
        above = self._above
        while above[number] != number:
            above[number] = above[above[number]]
            number = above[number]
        return number

    def all(self) -> list[int]:
        """For each number the one that stands for its group."""
        return [number if above == number else self.of(number) for number, above in enumerate(self._above)]

    def join(self, one: int, other: int) -> None:
        """Makes one of the groups of two numbers."""
        self._above[self.of(one)] = self.of(other)
