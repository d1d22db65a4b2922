"""Perjanjian kinerja: an agreement of two parties, then tables of what the first one promises.

The first party's position is the holder of its sasaran (Permenpan RB 53/2014, annex I). One file may hold the agreements of
the head and of those below: what an eselon III promises as "sasaran" stands on the program's level, what an eselon IV promises
on the sub kegiatan's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from pipeline.extract.builder import Builder
from pipeline.extract.documents.document_tables import document_tables, levels_named_in
from pipeline.extract.documents.general import read_table
from pipeline.extract.geometry.grid import Line
from pipeline.extract.identity.organisations import starts_known_office
from pipeline.extract.layout import Layout
from pipeline.extract.layouts import layouts_of
from pipeline.extract.lists.program_lists import read_program_lists
from pipeline.extract.table_meaning.table_reading import TableContext
from pipeline.extract.words.labels import is_position
from pipeline.extract.words.ranks import position_level
from pipeline.normalize.text import fold, squeeze, strip_lead
from pipeline.page import BBox
from pipeline.record import Level

RENAMED: dict[Level, dict[str, Level]] = {
    "program": {"sasaran": "program"},
    "sub_kegiatan": {"sasaran": "sub_kegiatan"},
}
"""What "sasaran" means in the agreement of a position on this level."""
_POSITION = re.compile(r"^\s*jabatan\s*:?\s*(?P<position>.+)$", re.IGNORECASE)
_LABEL = re.compile(r"jabatan\b", re.IGNORECASE)
_TITLE = re.compile(r"^(?:lampiran\s+)?(?:perubahan\s+)?(?:perjanjian|penetapan)\s+kinerja\b", re.IGNORECASE)
_UNFINISHED = re.compile(r"(?:\b(?:dan|serta|di|pada)|[,&/-])$", re.IGNORECASE)
_REGION = re.compile(r"(?:kabupaten|kab\b|kota|provinsi|prov\b|pada)", re.IGNORECASE)
TITLE_WORDS, TITLE_LINES = 10, 3
"""Words of such a title at most, and lines below it in which it goes on."""
SLACK = 0.9
"""How far a line that goes on begins from where the text above it does, in heights of a line at most."""
HEADING_GAP = 1.5
"""Heights of a line between a heading and its table at most."""
_FIRST = re.compile(r"pihak\s+(?:pertama|ke\s*-?\s*satu|i)\b", re.IGNORECASE)
_SECOND = re.compile(r"pihak\s+(?:kedua|ke\s*-?\s*dua|ii)\b", re.IGNORECASE)


def read(layouts: Sequence[Layout], builder: Builder) -> None:
    """Reads every agreement of the file into the builder: its tables, then the programs printed as lines with their money."""
    parties = first_parties(layouts)
    heads = {page for page, top, _ in parties for grid in layouts_of(layouts).numbered(page).grids[:1] if grid.bbox[1] > top}
    heads |= {layout.number for layout in layouts for grid in layout.grids[:1] if _headed(layout.lines, grid.bbox)}
    tables = document_tables(layouts, builder, begins=heads)
    names = levels_named_in(tables)
    used: dict[int, list[BBox]] = {}
    for table in tables:
        place = table.grid.page, table.grid.bbox[1]
        before = [position for number, top, position in parties if (number, top) <= place]
        party = before[-1] if before else None
        headed = _headed(layouts_of(layouts).numbered(place[0]).lines, table.grid.bbox)
        if headed is not None and (party is None or not _is_one(headed, party)):
            party = headed
        adapt = partial(_of_party, party, names)
        for page, boxes in read_table(table, builder, adapt).items():
            used.setdefault(page, []).extend(boxes)
    read_program_lists(layouts, used, builder)


def _headed(lines: Sequence[Line], box: BBox) -> str | None:
    """The position that is all a line right above a table says: "II. Wakil Direktur Pelayanan"."""
    above = max((line for line in lines if line.bbox[3] <= box[1] + SLACK), key=lambda line: line.bbox[3], default=None)
    if above is None or box[1] - above.bbox[3] > HEADING_GAP * (above.bbox[3] - above.bbox[1]):
        return None
    text = strip_lead(squeeze(above.text)).strip(" :")
    return text if text[:1].isupper() and is_position(text) and not _LABEL.match(text) else None


def _of_party(holder: str | None, names: Mapping[str, Level], context: TableContext) -> TableContext:
    """The context of a table that a first party promises."""
    context = replace(context, names=names)
    if holder is None:
        return context
    renamed = RENAMED.get(position_level(holder) or "sasaran", {})
    return replace(context, holder=holder, levels={**context.levels, **renamed})


def _names_second(text: str) -> bool:
    """Whether a line calls the one named before it the second party ("atasan pihak pertama, selanjutnya disebut pihak kedua")."""
    first, second = _last(_FIRST, text), _last(_SECOND, text)
    return second > first


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((found.start() for found in pattern.finditer(text)), default=-1)


def first_parties(layouts: Sequence[Layout]) -> list[tuple[int, float, str]]:
    """(page, height, position) of each agreement's first party: the first "Jabatan" before "pihak pertama", or of a pair; and of
    each further sheet that its title or its "Jabatan" alone calls a position's."""
    named: list[tuple[int, float, str]] = []
    out: list[tuple[int, float, str]] = []
    for layout in layouts:
        for k, line in enumerate(layout.lines):
            text = squeeze(line.text)
            found = _POSITION.match(text)
            if found:
                position = " ".join([found.group("position"), *_gone_on(layout.lines, k)]).strip(" :;,.")
                if is_position(position):
                    named.append((layout.number, line.bbox[1], position))
            elif (post := _titled(layout.lines, k)) is not None:
                # An annex repeats the position of the letter before it, shorter or with the office behind it.
                same = bool(out) and _is_one(post, out[-1][2])
                out.append((layout.number, line.bbox[1], out[-1][2] if same else post))
                named = []
            elif _FIRST.search(text) and not _SECOND.search(text) and named:
                out.append(named[-1])
                named = []
            elif _names_second(text):
                named = []
        if len(named) == 1 and out and named[0][0] == layout.number:
            # A form of one page prints whose it is, and names the parties only where they sign.
            out.append(named.pop())
    return out or named[:1]


def _titled(lines: Sequence[Line], k: int) -> str | None:
    """The position right below a title "Perjanjian Kinerja", in one block with it; None where there is none."""
    title = squeeze(lines[k].text)
    if not _TITLE.match(title) or len(title.split()) > TITLE_WORDS:
        return None
    post = ""
    for above, line in pairwise(lines[k : k + 1 + TITLE_LINES]):
        height = line.bbox[3] - line.bbox[1]
        begins = abs(line.bbox[0] - above.bbox[0])
        centres = abs(line.bbox[0] + line.bbox[2] - above.bbox[0] - above.bbox[2]) / 2
        if line.bbox[1] - above.bbox[3] > height or min(begins, centres) > height:
            break
        text = squeeze(line.text)
        post = f"{post} {text}".strip() if post or is_position(text) else ""
        if post and not _UNFINISHED.search(post):
            break
    return post or None


def _is_one(a: str, b: str) -> bool:
    """Whether two positions are one, with its office or region behind and without: "Sekretaris", "Sekretaris Dinas Sosial"; not
    "Kepala Seksi Sarana", "Kepala Seksi Sarana dan Prasarana"."""
    short, long = sorted((squeeze(a), squeeze(b)), key=len)
    rest = long[len(short) :].strip()
    if not fold(long).startswith(fold(short)):
        return False
    return not rest or starts_known_office(rest) or _REGION.match(rest) is not None


def _gone_on(lines: Sequence[Line], k: int) -> Iterator[str]:
    """The lines below a "Jabatan" that go on with its position: each begins where that does, right below the one before."""
    label = lines[k]
    words = label.words
    value = next((w for w in words if w.text.strip(" :") and not _LABEL.match(w.text)), words[-1])
    left, slack, foot = value.bbox[0], SLACK * (label.bbox[3] - label.bbox[1]), label.bbox[3]
    for line in lines[k + 1 :]:
        begins, height = line.bbox[0], line.bbox[3] - line.bbox[1]
        if abs(begins - left) > slack or not -slack <= line.bbox[1] - foot <= height:
            return
        yield squeeze(line.text)
        foot = line.bbox[3]
