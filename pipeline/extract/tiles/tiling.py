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
    whole = next((order for order in _whole(len(profiles)) if _is_sheet(order, profiles)), ())
    ragged = next((order for order in _ragged(profiles) if _is_sheet(order, profiles)), ())
    return max(ragged, whole, key=_count) or None


def _count(order: Order) -> int:
    return sum(map(len, order))


def _whole(most: int) -> Iterator[Order]:
    """Sheets of as many tiles in each row, the largest first."""
    for count in range(most, 1, -1):
        for columns in range(count, 1, -1):
            rows, rest = divmod(count, columns)
            if rest == 0:
                for place in (_down_then_over(rows), _over_then_down(columns)):
                    yield tuple(tuple(place(row, col) for col in range(columns)) for row in range(rows))


def _ragged(profiles: Sequence[Profile]) -> Iterator[Order]:
    """Sheets whose empty tiles were not printed: rows of tiles (or columns) of several lengths, as far as cuts lead on."""
    meets = [_meets(a, b) for a, b in pairwise(profiles)]
    rows: list[list[int]] = [[0]]
    for place, met in enumerate(meets, 1):
        if met:
            rows[-1].append(place)
        else:
            rows.append([place])
    while rows and len(rows[-1]) == 1:
        rows.pop()
    if len(rows) > 1:
        yield tuple(map(tuple, rows))
    starts = [0]
    while (follower := _follower(profiles, starts[-1])) is not None:
        starts.append(follower)
    if len(starts) > 1 and starts[1] > 1:
        ends = [*starts[1:], min(len(profiles), 2 * starts[-1] - starts[-2])]
        for end in range(ends[-1], starts[-1], -1):
            lengths = [b - a for a, b in zip(starts, [*starts[1:], end], strict=True)]
            if lengths == sorted(lengths, reverse=True):
                yield tuple(
                    tuple(start + row for start, high in zip(starts, lengths, strict=True) if row < high)
                    for row in range(lengths[0])
                )


def _meets(left: Profile, right: Profile) -> bool:
    found = meeting(left, right)
    return found.met > 0 and found.met >= MET_SHARE * (found.met + found.missed)


def _follower(profiles: Sequence[Profile], start: int) -> int | None:
    """The first page that goes on at the right of this one."""
    return next((k for k in range(start + 1, len(profiles)) if _meets(profiles[start], profiles[k])), None)


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
    widest = max(map(len, order))
    for one, two in pairwise(range(widest)):
        found = [meeting(profiles[row[one]], profiles[row[two]]) for row in order if two < len(row)]
        met, missed = sum(m.met for m in found), sum(m.missed for m in found)
        if not met or met < MET_SHARE * (met + missed):
            return False
        total += met
    per_seam = total / (widest - 1)
    return total >= LEAST_MET and sum(len(side.cells) for side in outer) <= STRAY_SHARE * per_seam
