"""Where the texts of a Word table stand in the PDF printed of it: each column's characters, searched from top to bottom."""

from pathlib import Path
from typing import Any

import pdfplumber

from corpus.makers.parts.pages import bare

Spot = tuple[int, list[float]]  # page from 1, box in points


class Finder:
    """Finds texts in reading order within bands of the page's width; a cell that goes on over a page has its first page's box."""

    def __init__(self, pdf: Path, sizes: tuple[float, float]) -> None:
        """The characters of a type size between the two; headings of another size are passed over."""
        self.chars: list[tuple[int, dict[str, Any]]] = []
        with pdfplumber.open(pdf) as document:
            self.pages = len(document.pages)
            for number, page in enumerate(document.pages, 1):
                kept = [each for each in page.chars if sizes[0] < each["size"] < sizes[1] and each["text"].strip()]
                kept.sort(key=lambda each: (round(each["bottom"]), each["x0"]))
                self.chars += [(number, each) for each in kept]
        self.bands: dict[tuple[float, float], list[tuple[int, dict[str, Any]]]] = {}
        self.at: dict[tuple[float, float], int] = {}
        self.last = 1  # the page on which the text found last ends

    def next(self, band: tuple[float, float], text: str) -> Spot:
        """The next place of a text in a band."""
        if band not in self.bands:
            inside = [each for each in self.chars if band[0] < (each[1]["x0"] + each[1]["x1"]) / 2 < band[1]]
            self.bands[band], self.at[band] = inside, 0
        chars, wanted = self.bands[band], bare(text)
        start = bare("".join(each["text"] for _, each in chars)).find(wanted, self.at[band])
        if start < 0:
            raise ValueError(f"{text!r} is not printed in {band}")
        self.at[band] = start + len(wanted)
        hit = chars[start : start + len(wanted)]
        page, self.last = hit[0][0], hit[-1][0]
        boxes = [each for number, each in hit if number == page]
        box = [min(each["x0"] for each in boxes), min(each["top"] for each in boxes)]
        box += [max(each["x1"] for each in boxes), max(each["bottom"] for each in boxes)]
        return page, [round(side, 1) for side in box]
