"""Finds the runs of pages that are tiles of one sheet, and passes on each such sheet as one page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from pipeline.extract.tiles.joining import join
from pipeline.extract.tiles.seams import Profile, meeting, profile_of
from pipeline.page import Page

MOST_TILES = 64
"""Pages that are held back at most while a sheet may still go on; the largest published sheet has 18."""
MET_SHARE = 0.85
"""Share of the cells cut at a seam that must go on beyond it."""
STRAY_SHARE = 0.15
"""Open cells at the sheet's own sides, as a share of those met at a seam: text that runs over a last cell's side leaves a few."""
MOST_WHOLE = 8
"""Pages in a row without any cut after which no sheet goes on: its column of tiles may have so many that end in a margin."""
LEAST_MET = 3
"""Cells that must go on over a sheet's seams: two forms may have one open row at one height by chance."""

Order = tuple[tuple[int, ...], ...]
"""A sheet's rows of tiles, each as places in the run of pages."""


def assembled(pages: Iterable[Page]) -> Iterator[Page]:
    """The pages in order, those that are tiles of one sheet put together to one page with the number of the first tile.

    Pages are held back only while they are cut open at a side, and one size; an ordinary document passes page by page.
    """
    held: list[Page] = []
    profiles: list[Profile] = []
    for page in pages:
        profile = profile_of(page) if page.source == "text" and not page.turn else None
        fits = profile is not None and (not profiles or profile.size == profiles[0].size)
        whole = len(profiles) >= MOST_WHOLE and not any(p.cut for p in profiles[-MOST_WHOLE:])
        if held and (not fits or whole or len(held) == MOST_TILES):
            yield from _put_together(held, profiles)
            held, profiles = [], []
        if profile is not None and (held or profile.cut):
            held.append(page)
            profiles.append(profile)
        else:
            yield page
    yield from _put_together(held, profiles)


def _put_together(held: Sequence[Page], profiles: Sequence[Profile]) -> Iterator[Page]:
    """The held pages, with the sheets among them as one page each."""
    start = 0
    while start < len(held):
        order = _sheet_at(profiles[start:])
        if order is None:
            yield held[start]
            start += 1
            continue
        yield join([[held[start + place] for place in row] for row in order])
        start += sum(map(len, order))


def _sheet_at(profiles: Sequence[Profile]) -> Order | None:
    """The largest sheet that starts with the first of these pages."""
    for count in range(len(profiles), 1, -1):
        for columns in range(count, 1, -1):
            rows, rest = divmod(count, columns)
            if rest:
                continue
            for place in (_down_then_over(rows), _over_then_down(columns)):
                order = tuple(tuple(place(row, col) for col in range(columns)) for row in range(rows))
                if _is_sheet(order, profiles):
                    return order
    return None


def _down_then_over(rows: int) -> Callable[[int, int], int]:
    return lambda row, col: col * rows + row


def _over_then_down(columns: int) -> Callable[[int, int], int]:
    return lambda row, col: row * columns + col


def _is_sheet(order: Order, profiles: Sequence[Profile]) -> bool:
    """Whether at every seam between columns of tiles the cells that it cuts go on, and the sheet's own sides are closed.

    Tables without outer rules, page after page, are open at both sides and no sheet.
    """
    outer = [side for row in order for side in (profiles[row[0]].left, profiles[row[-1]].right) if side is not None]
    total = 0
    for one, two in pairwise(range(len(order[0]))):
        found = [meeting(profiles[row[one]], profiles[row[two]]) for row in order]
        met, missed = sum(m.met for m in found), sum(m.missed for m in found)
        if not met or met < MET_SHARE * (met + missed):
            return False
        total += met
    per_seam = total / (len(order[0]) - 1)
    return total >= LEAST_MET and sum(len(side.cells) for side in outer) <= STRAY_SHARE * per_seam
