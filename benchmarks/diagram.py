"""Time to read one drawing as it grows: a poster of 500 boxes and 2,000 path segments, then 100 to 100,000 segments.

    python -m benchmarks.diagram [--segments 100 1000 10000] [--profile 2000] [--most-seconds 60] [--json]

The drawing is a forest of families on one page: a box, under it a row of children, each joined to it by an elbow of three lines.
A box is one path and its elbow three, so a quarter of the segments are boxes. Everything runs in one process on one core; each
station is timed alone, in processor time, the best of the rounds counts. A size is passed over where the size before lets expect
more than ``--most-seconds`` by the growth of the last two.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import pstats
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from math import log
from pathlib import Path
from time import process_time
from typing import Any, TypeVar

T = TypeVar("T")
POSTER = 2_000
"""Segments of the poster that must be read in ``LIMIT`` seconds."""
LIMIT = 2.0
SIZES = (100, 1_000, 10_000, 100_000)
SEGMENTS_PER_BOX = 4
CHILDREN = 4
WIDTH, HEIGHT, GAP, DROP = 42.0, 12.0, 6.0, 14.0
"""Of a box, between boxes and between a box and its children, in points: letters of 2.5 pt as on posters."""
LETTER = 2.5
WORDS = ("Meningkatnya mutu", "Tersedianya data", "Menurunnya angka", "Terkelolanya arsip")


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds per station for a drawing of so many segments."""

    segments: int
    boxes: int
    read: float
    boxes_found: float
    connectors: float
    tables: float
    classify: float
    drawing: float
    tree: float

    @property
    def total(self) -> float:
        """Seconds for everything."""
        return self.read + self.boxes_found + self.connectors + self.tables + self.classify + self.drawing + self.tree


def draw(segments: int, path: Path) -> int:
    """Writes the drawing; the number of its boxes comes back."""
    import pymupdf

    new: Any = pymupdf.open
    families = max(1, round(segments / SEGMENTS_PER_BOX / (CHILDREN + 1)))
    across = max(1, round((families * (HEIGHT * 2 + DROP + 10) / (CHILDREN * (WIDTH + GAP))) ** 0.5))
    down = -(-families // across)
    wide, high = CHILDREN * (WIDTH + GAP) + 10, 2 * HEIGHT + DROP + 16
    document = new()
    page = document.new_page(width=across * wide + 40, height=down * high + 40)
    shape = page.new_shape()
    for k in range(families):
        _family(shape, 20 + k % across * wide, 20 + k // across * high, k)
    shape.commit()
    document.save(path)
    document.close()
    return families * (CHILDREN + 1)


def _family(shape: Any, x: float, y: float, number: int) -> None:
    """A parent over its children; each child's elbow is three paths from the parent's foot."""
    middle = x + (CHILDREN * (WIDTH + GAP) - GAP) / 2
    _box(shape, middle - WIDTH / 2, y, f"{WORDS[number % 4]} {number}")
    foot, bend = y + HEIGHT, y + HEIGHT + DROP / 2
    for c in range(CHILDREN):
        left = x + c * (WIDTH + GAP)
        top = left + WIDTH / 2
        _box(shape, left, y + HEIGHT + DROP, f"{WORDS[(number + c + 1) % 4]} {number}-{c}")
        for a, b in (((middle, foot), (middle, bend)), ((middle, bend), (top, bend)), ((top, bend), (top, y + HEIGHT + DROP))):
            shape.draw_line(a, b)
            shape.finish(color=(0, 0, 0), width=0.3)


def _box(shape: Any, x: float, y: float, text: str) -> None:
    shape.draw_rect((x, y, x + WIDTH, y + HEIGHT))
    shape.finish(color=(0, 0, 0), fill=(0.85, 0.9, 1), width=0.3)
    shape.insert_text((x + 2, y + 6), text, fontsize=LETTER)


def measure(path: Path, segments: int, boxes: int, rounds: int) -> Timing:
    """Times every station on a drawing, best of ``rounds``."""
    from pipeline.extract.classify import classify
    from pipeline.extract.geometry.boxes import find_boxes
    from pipeline.extract.geometry.connectors import find_networks
    from pipeline.extract.geometry.ruling import letter_height
    from pipeline.extract.layout import lay_out
    from pipeline.extract.read import read_pages
    from pipeline.extract.tables import find_grids

    page, read = _best(lambda: next(iter(read_pages(path))), rounds)
    (found, empty), boxing = _best(lambda: find_boxes(page), rounds)
    _, connecting = _best(lambda: find_networks(page, found, empty, letter_height(page)), rounds)
    _, tables = _best(lambda: find_grids(page), rounds)
    layout = lay_out(page)
    _, classifying = _best(lambda: classify([layout], path.name), rounds)
    extraction, drawing = _best(lambda: _drawing(layout), rounds)
    from pipeline.tree import decide

    _, tree = _best(lambda: decide(extraction), rounds)
    return Timing(segments, boxes, read, boxing, connecting, tables, classifying, drawing, tree)


def _drawing(layout: Any) -> Any:
    from pipeline.extract.builder import Builder
    from pipeline.extract.diagram import read_drawing
    from pipeline.record import Document

    builder = Builder(Document(file="poster.pdf", sha256=""))
    read_drawing(layout, builder)
    return builder.extraction


def _best(run: Callable[[], T], rounds: int) -> tuple[T, float]:
    """What ``run`` gives, and the seconds of its fastest round."""
    best = float("inf")
    for _ in range(rounds):
        start = process_time()
        result = run()
        best = min(best, process_time() - start)
    return result, best


def profile(segments: int, lines: int = 25) -> None:
    """Prints where the time goes for one size."""
    from pipeline.extract.document import extract_document
    from pipeline.tree import decide

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "poster.pdf"
        draw(segments, path)
        profiler = cProfile.Profile()
        profiler.enable()
        decide(extract_document(path))
        profiler.disable()
    pstats.Stats(profiler).sort_stats("tottime").print_stats(lines)


def run(sizes: Sequence[int], most_seconds: float) -> list[Timing]:
    """Timings of the sizes in order; stops where the next would take too long if growth were linear."""
    out: list[Timing] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "poster.pdf"
        from pipeline.stations import collect_rarely

        measure(path, 100, draw(100, path), 1)  # imports, which no size should pay for
        for segments in sizes:
            if len(out) > 1 and _expected(out[-2], out[-1], segments) > most_seconds:
                break
            boxes = draw(segments, path)
            collect_rarely()  # as in production
            out.append(measure(path, segments, boxes, 3 if segments <= POSTER else 1))
    return out


def _expected(first: Timing, second: Timing, segments: int) -> float:
    """Seconds for a size if time goes on growing as from ``first`` to ``second``, at least linearly."""
    power = max(1.0, log(second.total / first.total) / log(second.segments / first.segments))
    return float(second.total * (segments / second.segments) ** power)


def main() -> None:
    """Prints the table; exit status 1 where the poster takes longer than its limit."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--segments", type=int, nargs="+", default=sorted({*SIZES, POSTER}))
    parser.add_argument(
        "--profile", type=int, metavar="SEGMENTS", help="print where the time goes for this size, and nothing else"
    )
    parser.add_argument("--most-seconds", type=float, default=60.0, help="pass over sizes expected to take longer")
    parser.add_argument("--json", action="store_true", help="machine-readable")
    given = parser.parse_args()
    if given.profile:
        profile(given.profile)
        return
    timings = run(given.segments, given.most_seconds)
    if given.json:
        print(json.dumps([{**asdict(t), "total": t.total} for t in timings]))
    else:
        _print(timings, given.segments)
    if any(t.segments == POSTER and t.total > LIMIT for t in timings):
        raise SystemExit(1)


def _print(timings: Sequence[Timing], sizes: Sequence[int]) -> None:
    columns = ("read", "boxes_found", "connectors", "tables", "classify", "drawing", "tree", "total")
    print(f"{'segments':>9}{'boxes':>8}" + "".join(f"{c:>13}" for c in columns) + f"{'ms/segment':>13}")
    for t in timings:
        cells = "".join(f"{getattr(t, c):>13.3f}" for c in columns)
        print(f"{t.segments:>9}{t.boxes:>8}{cells}{1000 * t.total / t.segments:>13.3f}")
    for left in sizes[len(timings) :]:
        print(f"{left:>9}   passed over: expected to take too long")


if __name__ == "__main__":
    main()
