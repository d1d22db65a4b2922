"""Speed and memory of reading text PDFs: pokin against PyMuPDF's bare words and drawings and pdfplumber's
tables.

    python -m benchmarks.throughput corpus [FOLDER…] [--rounds 3] [--json]

Every reader reads the same files, once in each round, in a fresh process: nothing that one round has seen helps the
next, and no file is read twice in a process. The readers take turns. What counts is processor time (no reader waits for
anything, and other work on the machine then counts less), of each file in its fastest round. Each round begins with a page that
is drawn for it and not counted (imports, models, word lists), and then with another file, so that what a process does once
falls on another file each time: a worker reads 50 documents. Files without text layer are left out: character recognition would
measure something else. Memory is the peak of resident memory of a fresh process: over a whole round, and reading one document
of so many pages, made of the same pages over and over. What such a document says grows with its pages; the size of its record
as JSON tells how much of the memory is the result. The files that do need character recognition are read for their peak of memory
alone, each in a process of its own.

The interpreter matters: Debian's Python 3.11 runs pokin a quarter faster than one that is compiled without optimisation by
profile, and PyMuPDF, which is C, no faster. It is named in the output.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
MEMORY_PAGES = (40, 160, 640)
"""Lengths of the documents whose peak memory is measured."""
WARM_UP = (
    "POHON KINERJA DINAS SOSIAL KABUPATEN GOWA TAHUN 2024",
    "Sasaran : Meningkatnya kualitas layanan. Indikator : Indeks kepuasan. Target : 80 %",
    "Program Rehabilitasi Sosial, Rp. 1.000.000",
)
"""What the page says that is read before the measured ones."""
WATCH_SECONDS = 0.005
"""Interval at which resident memory is looked at."""
MEGABYTE = 1_000_000
AGAINST_PYMUPDF, AGAINST_PDFPLUMBER, MEMORY_MB = 0.2, 5.0, 400.0
"""What pokin has promised: at least these multiples of the others' speed, at most this memory."""


@dataclass(frozen=True, slots=True)
class Speed:
    """Pages of one reader, the processor time that it needs for them, and the peak of its memory in MB."""

    reader: str
    pages: int
    seconds: float
    peak_mb: float

    @property
    def pages_per_second(self) -> float:
        """Speed over all files."""
        return self.pages / self.seconds


def read_with_pokin(path: Path) -> None:
    """Read, extract, normalise and tree."""
    from pipeline.stations import understand

    understand(path)


def read_with_pymupdf(path: Path) -> None:
    """Words and drawings of every page, and nothing made of them."""
    import pymupdf

    with pymupdf.open(path) as document:
        for page in document:
            page.get_text("words")
            page.get_drawings()


def read_with_pdfplumber(path: Path) -> None:
    """The tables of every page."""
    import pdfplumber

    with pdfplumber.open(path) as document:
        for page in document.pages:
            page.extract_tables()
            page.close()


READERS: dict[str, Callable[[Path], None]] = {
    "pokin": read_with_pokin,
    "PyMuPDF words + drawings": read_with_pymupdf,
    "pdfplumber tables": read_with_pdfplumber,
}


def main() -> None:
    """Measures and prints, for people or as JSON."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folders", nargs="+", type=Path, help="folders with PDFs")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    files = list(_text_pdfs(arguments.folders))
    with tempfile.TemporaryDirectory() as folder:
        speeds = _measure_speeds(files, arguments.rounds, _warm_up(Path(folder) / "warm-up.pdf"))
        long = [_repeated(files, count, Path(folder) / f"{count}.pdf") for count in MEMORY_PAGES]
        memory = {count: _in_child(_measure_peak, path) for count, path in zip(MEMORY_PAGES, long, strict=True)}
    pictured = {path: _in_child(_measure_peak, path)[0] for path in _pdfs(arguments.folders) if path not in files}
    if arguments.json:
        print(
            json.dumps(
                {
                    "speeds": [asdict(speed) for speed in speeds],
                    "peak_mb_by_pages": memory,
                    "peak_mb_recognised": {path.name: peak for path, peak in pictured.items()},
                },
                indent=1,
            )
        )
    else:
        _show(files, speeds, memory)
        for path, peak in pictured.items():
            print(f"peak memory of pokin, with character recognition {peak:6.0f} MB  {path.name}")


def _show(files: Sequence[Path], speeds: Sequence[Speed], memory: dict[int, tuple[float, float]]) -> None:
    print(f"{len(files)} text PDFs, {speeds[0].pages} pages, one process, Python {sys.version}\n")
    for speed in speeds:
        print(f"{speed.reader:28}{speed.pages_per_second:9.1f} pages/s {speed.peak_mb:8.0f} MB")
    pokin, pymupdf, pdfplumber = (speed.pages_per_second for speed in speeds)
    print(f"\npokin / PyMuPDF     {pokin / pymupdf:6.2f}  (promised: at least {AGAINST_PYMUPDF})")
    print(f"pokin / pdfplumber  {pokin / pdfplumber:6.2f}  (promised: at least {AGAINST_PDFPLUMBER})\n")
    for count, (peak, record) in memory.items():
        promised = f"promised: at most {MEMORY_MB:.0f}"
        print(f"peak memory of pokin, {count:4} pages {peak:6.0f} MB  ({promised}), its record {record:.1f} MB")
    (few, (low, _)), (many, (high, _)) = min(memory.items()), max(memory.items())
    print(f"growth {(high - low) / (many - few):.2f} MB a page")


def _text_pdfs(folders: Sequence[Path]) -> Iterator[Path]:
    """The PDFs that need no character recognition on any page."""
    import pymupdf

    from pipeline.extract.read import needs_ocr, read_pages

    for path in _pdfs(folders):
        with pymupdf.open(path) as document:
            pictures = {page.number + 1 for page in document if page.get_images()}
        pages = read_pages(path, ocr=False)
        if not any(needs_ocr(page) or (page.source == "empty" and page.number in pictures) for page in pages):
            yield path


def _pdfs(folders: Sequence[Path]) -> Iterator[Path]:
    """All PDFs of the folders."""
    for folder in folders:
        yield from sorted(folder.rglob("*.pdf"))


def _measure_speeds(files: Sequence[Path], rounds: int, warm_up: Path) -> list[Speed]:
    """The speed of each reader: of every file the fastest of several rounds, which begin at other files."""
    import pymupdf

    pages = 0
    for path in files:
        with pymupdf.open(path) as document:
            pages += document.page_count
    starts = [len(files) * number // rounds for number in range(rounds)]
    taken = [{name: _in_child(_seconds, name, files, start, warm_up) for name in READERS} for start in starts]
    fastest = {name: sum(map(min, zip(*(times[name] for times in taken), strict=True))) for name in READERS}
    return [Speed(name, pages, fastest[name], _in_child(_measure_round, name, files)) for name in READERS]


def _seconds(reader: str, files: Sequence[Path], start: int, warm_up: Path) -> list[float]:
    """Processor time in seconds that a reader takes for each file, in their order, reading from the file ``start`` on."""
    read = READERS[reader]
    read(warm_up)
    taken = {}
    for path in [*files[start:], *files[:start]]:
        began = time.process_time()
        read(path)
        taken[path] = time.process_time() - began
    return [taken[path] for path in files]


def _warm_up(out: Path) -> Path:
    """A document outside the measured ones, that makes a reader load what it loads once."""
    import pymupdf

    document = pymupdf.open()
    page = document.new_page()
    for at, text in enumerate(WARM_UP):
        box = (72, 72 + 80 * at, 400, 132 + 80 * at)
        page.draw_rect(box)
        page.insert_textbox(box, text)
    document.save(out)
    return out


def _measure_round(reader: str, files: Sequence[Path]) -> float:
    """Peak of memory in MB over all files."""
    with _Watch() as watch:
        for path in files:
            READERS[reader](path)
    return watch.peak_mb


def _measure_peak(path: Path) -> tuple[float, float]:
    """Peak of memory in MB while one document is read, and the size of its record as JSON in MB."""
    from pipeline.stations import understand

    with _Watch() as watch:
        record = understand(path)
    return watch.peak_mb, len(record.model_dump_json()) / MEGABYTE


def _repeated(files: Sequence[Path], count: int, out: Path) -> Path:
    """A document of ``count`` pages: those of the files over and over."""
    import pymupdf

    whole = pymupdf.open()
    while whole.page_count < count:
        for path in files:
            with pymupdf.open(path) as document:
                whole.insert_pdf(document)
    whole.select(range(count))
    whole.save(out, garbage=4, deflate=True)
    return out


class _Watch:
    """The peak of this process's resident memory, in MB, while the block runs."""

    def __enter__(self) -> _Watch:
        self.peak_mb = 0.0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _look(self) -> None:
        import psutil

        process = psutil.Process()
        while True:
            self.peak_mb = max(self.peak_mb, process.memory_info().rss / MEGABYTE)
            if self._done.wait(WATCH_SECONDS):
                return


def _in_child(function: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
    """Calls a function in a fresh process."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(function, arguments, named)


if __name__ == "__main__":
    main()
