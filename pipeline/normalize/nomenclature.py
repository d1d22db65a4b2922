"""The Permendagri nomenclature: urusan, bidang, programs, kegiatan and sub kegiatan with their codes, by version.

Codes have the form ``1.06.04.2.01.0001``; what every office does stands under ``X.XX.01`` and is printed with the
office's own bidang in front (``1.06.01``). The shipped table holds urusan sosial and penunjang for kabupaten and
kota; complete official lists are imported with :func:`read_official`.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pipeline.normalize.text import fold, squeeze

if TYPE_CHECKING:
    from pipeline.normalize.official import OfficialList

NomenclatureLevel = Literal["urusan", "bidang_urusan", "program", "kegiatan", "sub_kegiatan"]
Government = Literal["provinsi", "kabupaten/kota"]
COLUMNS = ("version", "code", "level", "name", "indikator", "satuan", "parent_code", "government")
"""Columns of the shipped table and of a TSV that may be imported; indikator, satuan and government may be empty."""
INDIKATOR = "indikator"
"""Level under which indicators are matched and decided about; what they match with is the indikator of a sub kegiatan."""
SUPPORT_PREFIX = "X.XX.01"
"""The program that every office has: its kegiatan are printed under each bidang's own number 01."""

BIDANG_LETTERS, WHOLE_LIST = 4, 30
"""Letters of the code of a bidang urusan ("1.06"), and how many bidang there are in a list that holds all names: the official
ones have 44 to 50, the shipped list two."""

_LEVEL_BY_PARTS: dict[int, NomenclatureLevel] = {
    1: "urusan", 2: "bidang_urusan", 3: "program", 5: "kegiatan", 6: "sub_kegiatan",
}  # fmt: skip
_WIDTHS = (1, 2, 2, 1, 2, 4)
"""Digits of each part of a code; sub kegiatan had two before 2023 and are padded to four."""
_JOINED = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_SHOUTED = re.compile(r"(?<=[a-z]{3})(?=[A-Z]{2})")
_COMMA_GAP, _COMMA_JOINT = re.compile(r"\s+(?=,)|,\s*(?=,)"), re.compile(r",(?=[^\W\d])")
_FIGURE_JOINT = re.compile(r"(?<=[a-z]{4})(?=\d+ \()")
_SECOND_CODE = re.compile(r"^(?:\d\.\d\d|X\.XX)(?:\.\d+)+\s+(?=[^\W\d])")
_HYPHEN_GAP = re.compile(r"(?<=\w)(?:-\s+|\s+-)(?=\w)")
_BETWEEN_PARTS, _PART = re.compile(r"[.\s]+"), re.compile(r"\d+|X+")
_SLASH_GAP = re.compile(r"\s*/\s*")
_MOJIBAKE = {"mâ³": "m³", "mÂ³": "m³", "â€“": "-", "\u2013": "-"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the nomenclature; ``kinerja``, ``indikator`` and ``satuan`` are official for sub kegiatan only."""

    version: str
    code: str
    level: NomenclatureLevel
    name: str
    indikator: str | None = None
    satuan: str | None = None
    parent_code: str | None = None
    government: Government | None = None
    kinerja: str | None = None


class Nomenclature:
    """Entries of one or several versions with look-ups by code, level and parent."""

    def __init__(self, entries: Iterable[Entry], validity: Mapping[str, Validity] | None = None) -> None:
        self.entries: tuple[Entry, ...] = tuple(entries)
        self._validity = dict(validity or {})
        self._by_code: dict[str, list[Entry]] = defaultdict(list)
        self._by_level: dict[str, list[Entry]] = defaultdict(list)
        self._by_parent: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.entries:
            self._by_code[entry.code].append(entry)
            self._by_level[entry.level].append(entry)
            if entry.parent_code is not None:
                self._by_parent[entry.parent_code].append(entry)

    def __len__(self) -> int:
        return len(self.entries)

    @property
    def versions(self) -> tuple[str, ...]:
        """The versions held, in the order of their first entries."""
        return tuple(dict.fromkeys(entry.version for entry in self.entries))

    @property
    def partial(self) -> bool:
        """Whether only a few bidang urusan are held, so that most names have no counterpart."""
        return len({entry.code[:BIDANG_LETTERS] for entry in self.by_level("program")}) < WHOLE_LIST

    def validity(self, version: str) -> Validity:
        """The years of a version: as its import said, else as :func:`validity_of` knows."""
        return self._validity.get(version) or validity_of(version)

    def by_code(self, code: str, version: str | None = None) -> list[Entry]:
        """Entries of a code as printed: sub kegiatan padded, an office's own ``1.06.01`` read as ``X.XX.01``."""
        canonical = canonical_code(code)
        found = self._by_code.get(canonical or "", []) or self._by_code.get(support_code(canonical or ""), [])
        return [entry for entry in found if version is None or entry.version == version]

    def by_level(self, level: str, version: str | None = None) -> list[Entry]:
        """Entries of a level."""
        return [e for e in self._by_level.get(level, []) if version is None or e.version == version]

    def children(self, parent_code: str, version: str | None = None) -> list[Entry]:
        """Entries right below a code as printed."""
        canonical = canonical_code(parent_code) or ""
        found = self._by_parent.get(canonical, []) or self._by_parent.get(support_code(canonical), [])
        return [entry for entry in found if version is None or entry.version == version]


@lru_cache(maxsize=8_192)
def canonical_code(code: str) -> str | None:
    """The code with parts of full width (``1.6.4.2.1.1`` → ``1.06.04.2.01.0001``), or null where it is none."""
    parts = [part for part in _BETWEEN_PARTS.split(squeeze(code).upper().strip(" .")) if part]
    if len(parts) not in _LEVEL_BY_PARTS or not all(_PART.fullmatch(part) for part in parts):
        return None
    padded = [p if "X" in p else p.lstrip("0").rjust(w, "0") for p, w in zip(parts, _WIDTHS, strict=False)]
    return ".".join(padded) if all(len(p) == w for p, w in zip(padded, _WIDTHS, strict=False)) else None


@lru_cache(maxsize=32_768)
def support_code(code: str) -> str:
    """The code under ``X.XX.01`` where it is an office's own program 01, else the code itself."""
    return re.sub(r"^\d\.\d\d\.01(?=$|\.)", SUPPORT_PREFIX, code)


def level_of_code(code: str) -> NomenclatureLevel | None:
    """The level that a canonical code has by its number of parts."""
    return _LEVEL_BY_PARTS.get(code.count(".") + 1)


def parent_of_code(code: str) -> str | None:
    """The canonical code above; null for an urusan."""
    parts = code.split(".")
    above = {6: 5, 5: 3, 3: 2, 2: 1}.get(len(parts))
    return ".".join(parts[:above]) if above else None


def clean_name(name: str) -> str:
    """An official name freed of copying flaws: runs of spaces, joined words, gaps at hyphens and slashes, a second code."""
    text = _SECOND_CODE.sub("", squeeze(name))
    for wrong, right in _MOJIBAKE.items():
        text = text.replace(wrong, right)
    text = _FIGURE_JOINT.sub(" ", _COMMA_JOINT.sub(", ", _COMMA_GAP.sub("", text)))
    return _SHOUTED.sub(" ", _JOINED.sub(" ", _SLASH_GAP.sub("/", _HYPHEN_GAP.sub("-", text)))).strip(" .")


@dataclass(frozen=True, slots=True)
class Validity:
    """The first and the last year whose documents use a version; null where nobody knows, or where it is in force."""

    first: int | None = None
    last: int | None = None


def validity_of(version: str) -> Validity:
    """The years of a version: of the known one whose number its label contains, else from the year after that in it."""
    label = fold(version)
    known = [(len(number), validity) for number, validity in _versions().items() if number in label]
    if known:
        return max(known, key=lambda entry: entry[0])[1]
    year = re.search(r"(?:19|20)\d{2}", version)
    return Validity(int(year.group()) + 1 if year else None)


def read_official(path: Path, version: str) -> OfficialList:
    """Reads an official list (SIPD workbook, Kepmendagri workbook, TSV); see :mod:`pipeline.normalize.official`."""
    from pipeline.normalize.official import read_list

    return read_list(path, version)


@lru_cache
def shipped() -> Nomenclature:
    """The table that ships with the project: urusan sosial and penunjang of kabupaten and kota."""
    text = files("pipeline.normalize").joinpath("nomenclature.tsv").read_text(encoding="utf-8")
    return Nomenclature(entry_from_row(row.split("\t")) for row in text.splitlines()[1:])


def entry_from_row(row: list[str]) -> Entry:
    """An entry from the values of :data:`COLUMNS`."""
    version, code, level, name, indikator, satuan, parent, government = row
    return Entry(
        version,
        code,
        _LEVELS[level],
        name,
        indikator or None,
        satuan or None,
        parent or None,
        _GOVERNMENTS.get(government),
    )


_LEVELS: dict[str, NomenclatureLevel] = {level: level for level in _LEVEL_BY_PARTS.values()}
_GOVERNMENTS: dict[str, Government] = {
    **dict.fromkeys(("provinsi", "prov"), "provinsi"),
    **dict.fromkeys(("kabupaten/kota", "kab", "kabkot", "kabupaten", "kota"), "kabupaten/kota"),
}


def government_of(text: str) -> Government | None:
    """The kind of government that an official list means (``PROV``, ``KABKOT``, ``kab`` …), or null."""
    return _GOVERNMENTS.get(squeeze(text).casefold())


@lru_cache
def _versions() -> dict[str, Validity]:
    """The years of the known versions by their folded numbers."""
    text = files("pipeline.normalize").joinpath("nomenclature_versions.toml").read_text(encoding="utf-8")
    listed = tomllib.loads(text)["versions"]
    return {fold(entry["version"]): Validity(entry["from"], entry.get("until")) for entry in listed}
