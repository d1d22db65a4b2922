"""Type, region, organisation and year of a document, from the print of its pages.

The title decides the type; where none is printed, the file's name, then what the pages look like.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.extract.identity.identity import LONGEST_TITLE, Reading, find_organisation_of, find_region_of, find_year_of
from pipeline.extract.identity.looks import type_by_looks
from pipeline.extract.identity.passages import COVER_WORDS, Passage, let_go, passages_of, running_key, running_texts
from pipeline.extract.language import TYPE, is_capitalised, mentions, read, type_of, vocabulary, words
from pipeline.extract.layout import Layout
from pipeline.extract.layouts import OPEN_PAGES
from pipeline.normalize.text import fold
from pipeline.record import DocumentType

FULL_PAGES = 8
"""Pages whose whole text is read; of later ones only what is set as a title or stands at the edge."""
CELL_PAGES = 2
"""Pages whose cells are read too: what a table's cells name later is its matter, not the document's."""
LONGEST_PLAIN_TITLE = 14
"""Words of a title that is set like the text around it."""
MOST_BESIDE_TITLE = 6
"""Lines beside a title at most (a logo's words, another tree's title); a label at a tree's side has the whole tree beside it."""
COVER_PASSAGES = 15
"""A page with at most so many passages may be a cover, where one word (RENSTRA) is a title; elsewhere it labels a tier."""
FEWEST_CHAPTERS = 2
"""Chapter headings (BAB I, BAB II) that make a file a report."""
CHAPTER_WEIGHT = 100
"""A chapter's name tells a report more surely than so many mentions of another."""
_CHAPTER = re.compile(r"^bab\s+[ivx]+\b", re.IGNORECASE)
_SECTION = re.compile(r"^(?:\(?\d{1,2}\.\d{1,2}(?:\.\d{1,2})*\.?|[A-J]\.)\s")
"""The number or letter of a report's section ("2.1 Rencana Strategis", "A. Rencana Strategis"): a single figure may number a
list's lines."""
_ANNEX = re.compile(r"^lampiran\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Classification:
    """What a document is; null where its text does not tell."""

    type: DocumentType | None
    types: tuple[DocumentType, ...]
    region: str | None
    organisation: str | None
    year: int | None


@dataclass(frozen=True, slots=True)
class Title:
    """A title that names types; ``page`` from 1."""

    page: int
    types: tuple[DocumentType, ...]
    edge: bool
    prominent: bool


def classify(layouts: Sequence[Layout], file: str) -> Classification:
    """Classifies a document by the text of its pages; ``file`` is its name, asked for the type where no title is printed."""
    readings = read_passages(layouts)
    types = find_types(readings) or _types_of_name(file) or type_by_looks(layouts, readings)
    kind = types[0] if types else None
    return Classification(
        kind, tuple(types), find_region_of(readings), find_organisation_of(readings), find_year_of(readings, kind)
    )


def read_passages(layouts: Sequence[Layout]) -> list[Reading]:
    """The passages of all pages with what the language rules find in them."""
    pages = [_told(layout, number) for number, layout in enumerate(layouts, 1)]
    running = running_texts(pages)
    return [Reading(p, p.edge and running_key(p.text) in running) for passages in pages for p in passages]


def _told(layout: Layout, number: int) -> list[Passage]:
    """The passages of a page that are read, ``number`` counted among the pages there are; of late ones without their
    surroundings, which would keep the layouts of a long document."""
    plain, cells = number <= FULL_PAGES, number <= CELL_PAGES
    found = passages_of(layout, plain)
    told = [p for p in found if cells or (plain and not p.in_table) or p.prominent or p.edge]
    if number > OPEN_PAGES:
        let_go(told)
    return told


def find_types(readings: Sequence[Reading]) -> list[DocumentType]:
    """The types that the titles name, in the order of the pages; a report (LKjIP) first where its chapters show it.

    Behind a cover a title begins a part of its own only where its page names the office, region or year again.
    """
    filled = Counter(r.passage.page for r in readings)
    sections = _sections(readings)
    titles = [
        t
        for place, r in enumerate(readings)
        if place not in sections
        and (t := title_of(r)) is not None
        and (len(r.passage.text.split()) > 1 or filled[t.page] <= COVER_PASSAGES)
    ]
    chosen = list(_page_titles([t for t in titles if t.prominent])) or list(_page_titles(titles))
    report = _report(readings, chosen)
    if report is not None:
        body = max((r.passage.page for r in readings if _is_chapter(r.passage)), default=0)
        annex = min((r.passage.page for r in readings if _is_annex(r.passage) and r.passage.page > body), default=None)
        return _unique([report, *(kind for t in chosen if annex is not None and t.page >= annex for kind in t.types)])
    printed = Counter[int]()
    for reading in readings:
        printed[reading.passage.page] += len(reading.passage.text.split())
    if chosen and printed[chosen[0].page] <= COVER_WORDS:
        named = [r for r in readings if r.titular and not r.running]
        own = {r.passage.page for r in named if any(not o.short for o in r.organisations) or r.regions or r.only_identity}
        chosen = [chosen[0], *(t for t in chosen[1:] if t.page in own)]
    return _unique([kind for title in chosen for kind in title.types])


def title_of(reading: Reading) -> Title | None:
    """The types that a passage names as a title does: at its start, behind nothing but lead words and offices."""
    passage = reading.passage
    named = [e for e in reading.entities if e.label.startswith(TYPE)]
    if not named:
        return None
    tokens = passage.text.split()
    if passage.in_table or len(tokens) > LONGEST_TITLE or passage.beside > MOST_BESIDE_TITLE:
        return None
    plain = not passage.prominent
    if plain and (passage.beside > 1 or len(tokens) > LONGEST_PLAIN_TITLE or not is_capitalised(tokens)):
        return None
    if not _leads_only(reading, named[0].start) or passage.text[named[0].end :].lstrip().startswith(":"):
        return None
    short = passage.larger and tokens[0][0].isupper() and len(tokens) <= LONGEST_PLAIN_TITLE
    if not (passage.upper or is_capitalised(tokens) or short):
        return None
    if named[0].start > 0 and named[0].start in passage.starts and " " not in named[0].text:
        return None  # RENSTRA in a line of its own below other words labels a lane
    kinds = [type_of(named[0].label)]
    for a, b in pairwise(named):
        between = passage.text[a.end : b.start].casefold().split()
        if not between or any(word not in words("titles", "joins") for word in between):
            break
        kinds.append(type_of(b.label))
    return Title(passage.page, tuple(kinds), passage.edge, passage.prominent)


def _leads_only(reading: Reading, end: int) -> bool:
    """Nothing stands in the line before ``end`` but words that may lead a title, figures, offices and regions."""
    begin = max(start for start in reading.passage.starts if start <= end) if reading.passage.upper else 0
    text = reading.passage.text[begin:end]
    for organisation in reading.organisations:
        if organisation.end <= end:
            text = text.replace(organisation.text, " ")
    rest = fold(text)
    for region in reading.regions:
        rest = rest.replace(fold(region.name), " ")
    allowed = words("titles", "leads") | {"pemerintah", "kabupaten", "kota", "provinsi", "tahun"}
    return all(word in allowed or word[0].isdigit() for word in rest.split())


def _sections(readings: Sequence[Reading]) -> set[int]:
    """The places of a report's section headings ("2.1 Rencana Strategis"): numbered or lettered, behind a chapter's heading."""
    out: set[int] = set()
    chapter = False
    for place, reading in enumerate(readings):
        chapter = chapter or _is_chapter(reading.passage)
        if chapter and _SECTION.match(reading.passage.text):
            out.add(place)
    return out


def _page_titles(titles: Sequence[Title]) -> Iterator[Title]:
    """Of each page its titles; a report's running head only where its page has no other, and nowhere if the first page has one:
    it is the volume whose annex the document is."""
    reports = vocabulary()["titles"]["reports"]
    pages = sorted({t.page for t in titles})
    annex = False
    for page in pages:
        own = [t for t in titles if t.page == page]
        titled = [t for t in own if not (t.edge and t.types[0] in reports)]
        annex = annex or (page == pages[0] and 0 < len(titled) < len(own))
        yield from titled or ([] if annex else own)


def _report(readings: Sequence[Reading], titles: Sequence[Title]) -> DocumentType | None:
    """The report that a file of chapters is: its title's, else the one that its chapters and its text name most."""
    reports = vocabulary()["titles"]["reports"]
    chapters = {r.passage.text.casefold().split()[1] for r in readings if _is_chapter(r.passage)}
    first = min((r.passage.page for r in readings), default=1)
    alone = _report_of_chapter(readings, titles) if len(chapters) < FEWEST_CHAPTERS else None
    if alone is not None:
        return alone
    if titles and titles[0].types[0] in reports and (titles[0].page <= first + 1 or len(chapters) < FEWEST_CHAPTERS):
        return titles[0].types[0]

    # A title on a chapter's page is a section's: an excerpt of a report may begin with any chapter.
    within = {r.passage.page for r in readings if _is_chapter(r.passage)}
    if titles and titles[0].page == 1 and not titles[0].edge and 1 not in within:
        return None
    if len(chapters) < FEWEST_CHAPTERS:
        return None
    counts = Counter(kind for reading in readings for kind in _reports_named(reading))
    for place, reading in enumerate(readings):
        if reading.passage.prominent:
            for kind in _chapters_named(readings, place):
                counts[kind] += CHAPTER_WEIGHT
    return counts.most_common(1)[0][0] if counts else None


def _report_of_chapter(readings: Sequence[Reading], titles: Sequence[Title]) -> DocumentType | None:
    """The report that a file of a single chapter is of, where nothing but running heads stands before the chapter's heading: the
    one that its name or those heads tell, or, without any title, that its text names most.
    """
    before: list[Reading] = []
    for place, reading in enumerate(readings):
        if _is_chapter(reading.passage):
            told = [*_chapters_named(readings, place), *(kind for head in before for kind in _reports_named(head))]
            if not told and not titles:
                told = [kind for kind, _ in Counter(k for r in readings for k in _reports_named(r)).most_common(1)]
            return told[0] if told else None
        if reading.passage.page > 1 or not reading.passage.edge:
            return None
        before.append(reading)
    return None


def _reports_named(reading: Reading) -> list[DocumentType]:
    """The reports that a passage names."""
    reports = vocabulary()["titles"]["reports"]
    kinds = (type_of(e.label) for e in reading.entities if e.label.startswith(TYPE))
    return [kind for kind in kinds if kind in reports]


def _chapters_named(readings: Sequence[Reading], place: int) -> list[DocumentType]:
    """The reports that have a chapter of a heading's name, which may stand in a passage of its own below "BAB III"."""
    name = _CHAPTER.sub("", fold(readings[place].passage.text)).strip()
    if not name and place + 1 < len(readings) and readings[place + 1].passage.prominent:
        name = fold(readings[place + 1].passage.text)
    return [kind for kind, headings in vocabulary()["titles"]["chapters"].items() if name in headings]


def _is_chapter(passage: Passage) -> bool:
    return _CHAPTER.match(passage.text) is not None and passage.prominent


def _is_annex(passage: Passage) -> bool:
    return _ANNEX.match(passage.text) is not None and passage.prominent


def _types_of_name(file: str) -> list[DocumentType]:
    """The first type that a file's name names."""
    name = re.sub(r"[\W_]+", " ", file.rsplit(".", 1)[0])
    return [type_of(e.label) for e in mentions(read(name), TYPE)][:1]


def _unique(kinds: Sequence[DocumentType]) -> list[DocumentType]:
    return list(dict.fromkeys(kinds))
