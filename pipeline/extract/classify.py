"""Type, region, organisation and year of a document. (Placeholder shape: replaced by rules over the first pages.)"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.layout import Layout
from pipeline.record import DocumentType


@dataclass(frozen=True, slots=True)
class Classification:
    """What a document is; null where its text does not tell."""

    type: DocumentType | None
    types: tuple[DocumentType, ...]
    region: str | None
    organisation: str | None
    year: int | None


def classify(layouts: Sequence[Layout], file: str) -> Classification:
    """Classifies a document by the text of its pages."""
    text = "\n".join(line.text for layout in layouts[:3] for line in layout.lines)
    year = re.search(r"20\d\d", text)
    return Classification("pohon_kinerja", ("pohon_kinerja",), None, None, int(year.group()) if year else None)
