"""Official lists of the nomenclature as files: the SIPD workbook, the Kepmendagri workbook, and TSV.

SIPD: a row per sub kegiatan, with JENIS PEMDA, BIDANG, PROGRAM, KEGIATAN, SUBKEGIATAN as "code name", INDIKATOR, SATUAN; it has
no urusan, which are added from ``urusan.tsv``.
Kepmendagri: a row per entry of any level, its code in five columns (URUSAN … SUB KEGIATAN), then NOMENKLATUR URUSAN,
KINERJA, INDIKATOR, SATUAN. TSV (or CSV): columns ``code`` and ``name``; ``level``, ``kinerja``, ``indikator``, ``satuan``,
``government`` if known.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from pipeline.errors import UnknownNomenclatureFormat, UnreadableFile
from pipeline.normalize.list_repair import FIELDS, Repair, repair, repairs_of
from pipeline.normalize.nomenclature import (
    Entry,
    Government,
    canonical_code,
    clean_name,
    government_of,
    level_of_code,
    parent_of_code,
)
from pipeline.normalize.text import fold, squeeze

_CODED = re.compile(r"^\s*([\dXx]+(?:\.[\dXx]+)*)\s+(.*\S)\s*$", re.DOTALL)
_SIPD_COLUMNS = ("bidang", "program", "kegiatan", "subkegiatan")
_KEPMENDAGRI_COLUMNS = ("urusan unsur", "bidang urusan bidang unsur", "program", "kegiatan", "sub kegiatan")
_SPELLINGS = {
    "kode": "code", "nama": "name", "nomenklatur": "name", "gov": "government", "jenis pemda": "government",
    "nomenklatur urusan": "name", "sub kegiatan": "sub kegiatan", "urusan": "urusan unsur",
    "bidang urusan": "bidang urusan bidang unsur",
}  # fmt: skip
_BLANK_WORDS = frozenset({"", "-", "[null]", "null"})
HEADER_ROWS = 20
"""Rows from the top among which the headings are looked for: a title and a decree's number stand above them."""
_PROVINCE_MARK = "1"
"""First digit of a kegiatan's own code: 1 for provinces, 2 and above for kabupaten and kota."""

Cells = Sequence[str]


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was not taken: its number in the file (from 1), why, and what it says."""

    row: int
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class OfficialList:
    """What an official file holds: entries, rows refused with reasons, what was repaired, and how many rows repeat others.

    ``added`` are those of the entries that no row has: urusan above bidang, whose codes the bidang's begin with. ``gaps`` are
    codes of entries, below the urusan, whose entry above is missing all the same.
    """

    version: str
    entries: tuple[Entry, ...]
    refused: tuple[RefusedRow, ...]
    repairs: tuple[Repair, ...] = ()
    repeats: int = 0
    added: tuple[Entry, ...] = ()
    gaps: tuple[str, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """Entries by level, from the top."""
        found = Counter(entry.level for entry in self.entries)
        return {level: found[level] for level in ("urusan", "bidang_urusan", "program", "kegiatan", "sub_kegiatan")}


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An entry as a row proposes it."""

    row: int
    code: str
    name: str
    indikator: str = ""
    satuan: str = ""
    kinerja: str = ""
    government: Government | None = None
    level: str = ""


def read_list(path: Path, version: str) -> OfficialList:
    """Reads one official file; raises UnreadableFile or UnknownNomenclatureFormat, refuses single rows by reason."""
    rows = list(_rows(path))
    heading = _find_heading(rows)
    if heading is None:
        raise UnknownNomenclatureFormat(path.name)
    at, columns = heading
    body = [(number, cells) for number, cells in enumerate(rows[at + 1 :], start=at + 2) if any(cells)]
    if all(name in columns for name in _SIPD_COLUMNS):
        candidates = _sipd(body, columns)
    elif "code" in columns:
        candidates = _coded(body, columns)
    else:
        candidates = _kepmendagri(body, columns)
    return _accept(_with_one_government(list(candidates)), version)


def _with_one_government(candidates: list[_Candidate]) -> list[_Candidate]:
    """The candidates, those without a government given the only one that the others name."""
    named = {candidate.government for candidate in candidates} - {None}
    if len(named) != 1:
        return candidates
    (only,) = named
    return [replace(candidate, government=only) for candidate in candidates]


def _rows(path: Path) -> Iterator[list[str]]:
    """The file's rows as text cells."""
    if path.suffix.casefold() in {".tsv", ".csv", ".txt"}:
        yield from _text_rows(path)
        return
    import zipfile

    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        for sheet in book.worksheets:
            for row in sheet.iter_rows(values_only=True):
                yield ["" if cell is None else str(cell) for cell in row]
    except (OSError, zipfile.BadZipFile, InvalidFileException, KeyError, ValueError) as error:
        raise UnreadableFile(path.name, str(error)) from error


def _text_rows(path: Path) -> Iterator[list[str]]:
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFile(path.name, str(error)) from error
    if not lines or "\t" in lines[0]:
        yield from (line.split("\t") for line in lines)
    else:
        yield from csv.reader(lines, delimiter=";" if lines[0].count(";") > lines[0].count(",") else ",")


def _find_heading(rows: list[list[str]]) -> tuple[int, dict[str, int]] | None:
    """The row of the headings and the place of each column by its folded heading."""
    for number, cells in enumerate(rows[:HEADER_ROWS]):
        columns: dict[str, int] = {}
        for place, cell in enumerate(cells):
            heading = fold(cell)
            columns.setdefault(_SPELLINGS.get(heading, heading), place)
        sipd = all(name in columns for name in _SIPD_COLUMNS)
        kepmendagri = all(name in columns for name in (*_KEPMENDAGRI_COLUMNS, "name"))
        if sipd or kepmendagri or {"code", "name"} <= columns.keys():
            return number, columns
    return None


def _cell(cells: Cells, columns: dict[str, int], name: str) -> str:
    place = columns.get(name)
    text = squeeze(cells[place]) if place is not None and place < len(cells) else ""
    return "" if text.casefold() in _BLANK_WORDS else text


def _sipd(body: Iterable[tuple[int, Cells]], columns: dict[str, int]) -> Iterator[_Candidate]:
    """Entries of a SIPD row: its bidang, program and kegiatan, each once, and its sub kegiatan."""
    seen: set[tuple[str, str]] = set()
    for row, cells in body:
        government = _cell(cells, columns, "government")
        for name in _SIPD_COLUMNS:
            text = _cell(cells, columns, name)
            last = name == "subkegiatan"
            if not last and (government, text) in seen:
                continue
            seen.add((government, text))
            coded = _CODED.match(text)
            yield _Candidate(
                row,
                coded.group(1) if coded else "",
                coded.group(2) if coded else text,
                _cell(cells, columns, "indikator") if last else "",
                _cell(cells, columns, "satuan") if last else "",
                _cell(cells, columns, "kinerja") if last else "",
                government_of(government),
            )


def _kepmendagri(body: Iterable[tuple[int, Cells]], columns: dict[str, int]) -> Iterator[_Candidate]:
    """Entries of rows whose code stands in five columns; the government shows in the kegiatan's first digit."""
    for row, cells in body:
        parts = [_cell(cells, columns, name) for name in _KEPMENDAGRI_COLUMNS]
        kegiatan = parts[3]
        government: Government | None = None
        if kegiatan:
            government = "provinsi" if kegiatan.startswith(_PROVINCE_MARK + ".") else "kabupaten/kota"
        yield _Candidate(
            row,
            ".".join(part for part in parts if part),
            _cell(cells, columns, "name"),
            _cell(cells, columns, "indikator"),
            _cell(cells, columns, "satuan"),
            _cell(cells, columns, "kinerja"),
            government,
        )


def _coded(body: Iterable[tuple[int, Cells]], columns: dict[str, int]) -> Iterator[_Candidate]:
    """Entries of rows with their whole code in one column."""
    for row, cells in body:
        fields = ("code", "name", "indikator", "satuan", "kinerja", "level")
        values = {name: _cell(cells, columns, name) for name in fields}
        yield _Candidate(row, government=government_of(_cell(cells, columns, "government")), **values)


def _accept(candidates: list[_Candidate], version: str) -> OfficialList:
    """Takes the sound candidates; repeats with the same name are counted, the others refused with a reason."""
    taken: dict[tuple[str, Government | None], Entry] = {}
    rows: list[_Candidate] = []
    refused: list[RefusedRow] = []
    repeats = 0
    codes = {canonical_code(candidate.code) for candidate in candidates if candidate.name}
    for candidate in candidates:
        code = canonical_code(candidate.code)
        reason = _reason(candidate, code, codes, taken)
        if reason is not None:
            refused.append(RefusedRow(candidate.row, reason, f"{candidate.code} {candidate.name}".strip()))
        elif code is not None and (code, candidate.government) not in taken:
            taken[code, candidate.government] = _entry(candidate, code, version)
            rows.append(candidate)
        else:
            repeats += 1
    entries = repair(tuple(taken.values()))
    repairs = (one for row, entry in zip(rows, entries, strict=True) for one in repairs_of(entry.code, _texts(row), entry))
    added = tuple(_missing_urusan(entries))
    whole = (*added, *entries)
    return OfficialList(version, whole, tuple(refused), tuple(repairs), repeats, added, tuple(_gaps(whole)))


def _missing_urusan(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Urusan that a list leaves out although it has their bidang, as the SIPD workbook does, by government and code."""
    names = _urusan_names()
    present = {(entry.code, entry.government) for entry in entries if entry.level == "urusan"}
    wanted = {(entry.parent_code, entry.government) for entry in entries if entry.level == "bidang_urusan"}
    for code, government in sorted(wanted - present, key=lambda one: (one[1] or "", one[0] or "")):
        if code in names and (code, None) not in present:
            yield Entry(entries[0].version, code, "urusan", names[code], government=government)


def _gaps(entries: Sequence[Entry]) -> Iterator[str]:
    """Codes whose entry above is missing; what is for all governments stands above those of one too."""
    codes = {entry.code for entry in entries}
    yield from dict.fromkeys(entry.code for entry in entries if entry.parent_code is not None and entry.parent_code not in codes)


@lru_cache
def _urusan_names() -> dict[str, str]:
    """The names of the urusan by code; ``urusan.tsv`` says which regulation has them."""
    text = files("pipeline.normalize").joinpath("urusan.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {code: name for code, name, _ in rows}


def _texts(row: _Candidate) -> dict[str, str]:
    """The texts of a row by field, as the file has them."""
    return {field: getattr(row, field) for field in FIELDS}


def _reason(
    candidate: _Candidate,
    code: str | None,
    codes: set[str | None],
    taken: dict[tuple[str, Government | None], Entry],
) -> str | None:
    """Why a candidate is refused, or null."""
    if not any(char.isalpha() for char in candidate.name):
        return "no name"
    if code is None:
        return "no well-formed code"
    level, parent = level_of_code(code), parent_of_code(code)
    if candidate.level and candidate.level != level:
        return f"level {candidate.level}, but the code is that of a {level}"
    if level in ("kegiatan", "sub_kegiatan") and parent not in codes:
        return f"no entry {parent} above it"
    known = taken.get((code, candidate.government))
    if known is not None and fold(known.name) != fold(clean_name(candidate.name)):
        return f"code given before to '{known.name}'"
    return None


def _entry(candidate: _Candidate, code: str, version: str) -> Entry:
    level = level_of_code(code)
    assert level is not None, code
    return Entry(
        version,
        code,
        level,
        clean_name(candidate.name),
        clean_name(candidate.indikator) or None,
        clean_name(candidate.satuan) or None,
        parent_of_code(code),
        candidate.government,
        clean_name(candidate.kinerja) or None,
    )
