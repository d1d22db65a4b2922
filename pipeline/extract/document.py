"""One PDF to its extraction: pages are read one at a time, laid out, classified together and read by the module of their type."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pipeline import errors
from pipeline.extract.builder import Builder
from pipeline.extract.classify import classify
from pipeline.extract.documents import reader_of
from pipeline.extract.layout import lay_out
from pipeline.extract.layouts import Layouts
from pipeline.extract.lists.statements import read_statements
from pipeline.extract.lists.visions import link_vision
from pipeline.extract.read import read_pages, sha256
from pipeline.extract.reading.turning import unturn_box
from pipeline.extract.recognition.doubts import mark_recognised
from pipeline.extract.tiles.citing import cite_tiles, pages_of
from pipeline.extraction import Extraction
from pipeline.normalize.name_levels import NameLevels, names_in_force
from pipeline.page import Page, Tile
from pipeline.record import Action, Budget, Document, DocumentType, Indicator, Node, Statement, Total, Value
from pipeline.settings import Settings, settings

REPORTS: frozenset[DocumentType | None] = frozenset({"lkjip"})
"""Types whose running text states figures."""


@dataclass(frozen=True, slots=True)
class Given:
    """What the caller knows of a document that it may not print; what is printed wins."""

    region: str | None = None
    organisation: str | None = None
    year: int | None = None


def extract_document(
    path: Path,
    *,
    pages: set[int] | None = None,
    given: Given | None = None,
    limits: Settings | None = None,
    names: NameLevels | None = None,
) -> Extraction:
    """All that a PDF says, before the tree is decided. ``pages`` limits reading to these page numbers (from 1); ``names`` are
    official names that tell kegiatan from sub kegiatan, in place of the shipped ones.

    Raises the refusals of :mod:`pipeline.errors`.
    """
    limits, given = limits or settings(), given or Given()
    layouts = Layouts()
    recognised: list[int] = []
    turned: dict[int, Page] = {}
    sheets: dict[int, tuple[Tile, ...]] = {}
    count = 0
    for page in read_pages(path, pages, limits):
        layout = lay_out(page)
        layouts.add(layout)
        if page.source in ("ocr", "mixed"):
            recognised.append(page.number)
        seen = layout.page
        if seen.turn or seen.scale != 1:
            turned[page.number] = Page(page.number, seen.width, seen.height, turn=seen.turn, scale=seen.scale)
        if page.tiles:
            sheets[page.number] = page.tiles
        count += pages_of(page.tiles)
    if not any(layout.lines for layout in layouts):
        raise errors.NoTextFound(path.name)
    found = classify(layouts, path.name)
    document = Document(
        file=path.name,
        sha256=sha256(path),
        type=found.type,
        types=list(found.types),
        region=found.region or given.region,
        organisation=found.organisation or given.organisation,
        year=found.year or given.year,
        pages=count,
    )
    builder = Builder(document)
    with names_in_force(names):
        reader_of(found.type)(layouts, builder)
    if REPORTS & {found.type, *found.types}:
        link_vision(layouts, builder)
        document.statements = read_statements(layouts, builder.extraction.indicators)
    mark_recognised(builder.extraction, (layouts.numbered(number).page for number in recognised))
    _turn_back(builder.extraction, turned)
    if sheets:
        cite_tiles(builder.extraction, sheets)
    return builder.extraction


def _turn_back(extraction: Extraction, turned: dict[int, Page]) -> None:
    """Boxes on pages that were turned or scaled to be read, in place: a citation needs the page as it was published."""
    found: list[Node | Indicator | Value | Budget | Action | Total | Statement] = [
        *extraction.nodes,
        *extraction.indicators,
        *extraction.values,
        *extraction.budgets,
        *extraction.actions,
        *extraction.totals,
        *extraction.document.statements,
    ]
    for item in found:
        page = turned.get(item.page)
        if page is not None and item.bbox is not None:
            item.bbox = unturn_box(item.bbox, page)
