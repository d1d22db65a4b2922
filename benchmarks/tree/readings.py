"""What pokin extracts from the PDFs of gold records, before the tree is decided: what weights are fitted on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pipeline.evaluate import group_of, scans
from pipeline.extraction import Extraction
from pipeline.gold import default_pdf_folders, gold_files
from pipeline.record import Record


@dataclass(slots=True)
class Reading:
    """A gold record and the extraction of its PDF."""

    file: str
    gold: Record
    extraction: Extraction
    shipped: bool


def readings(gold_dir: Path) -> Iterator[Reading]:
    """The readings of all gold records whose PDF is at hand and has text, by name.

    Of pictures many boxes are misread: weights would learn that lines are not to be believed.
    """
    from pipeline.errors import PokinError
    from pipeline.stations import normalised

    folders = default_pdf_folders(gold_dir)
    without_text = scans(folders[0] / "manifest.json") if folders else set()
    for gold in gold_files(gold_dir, *folders):
        if gold.pdf is None or group_of(gold, gold.pdf.name in without_text) in ("scan", "picture"):
            continue
        try:
            extraction = normalised(gold.pdf)
        except PokinError:
            continue
        yield Reading(gold.path.name, gold.record, extraction, gold.shipped)
