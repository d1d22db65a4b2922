"""Coverage of the nomenclature: which of the official programs, kegiatan and sub kegiatan of a bidang urusan a region names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from pipeline.compare.budgets import LEVELS
from pipeline.compare.facts import NodeFacts
from pipeline.compare.table import CITATIONS, Citation, Column, Table, share
from pipeline.normalize.governments import USUAL_GOVERNMENT, bidang_of_code, code_rarity, general_identity, government_of_region
from pipeline.normalize.name_versions import VersionsInForce
from pipeline.normalize.nomenclature import Entry, Government, Nomenclature, support_code

SUPPORT = "X.XX"
"""What stands for the bidang of a program that every office has."""
SUPPORT_NAME = "Penunjang urusan (setiap perangkat daerah)"
WHOSE = re.compile(r"^urusan pemerintahan bidang ", re.IGNORECASE)
"""What the lists write before the name of a bidang urusan."""
MOST_NAMED = 12
"""Programs that are named as missing at most; of more their number is told."""
COLUMNS = (
    Column("wilayah", "Wilayah"),
    Column("kode", "Kode bidang"),
    Column("bidang", "Bidang urusan"),
    Column("tahun", "Tahun"),
    Column("program", "Program disebut", "count"),
    Column("program_resmi", "Program resmi", "count"),
    Column("cakupan_program", "Cakupan program", "percent"),
    Column("kegiatan", "Kegiatan disebut", "count"),
    Column("kegiatan_resmi", "Kegiatan resmi", "count"),
    Column("cakupan_kegiatan", "Cakupan kegiatan", "percent"),
    Column("sub_kegiatan", "Sub kegiatan disebut", "count"),
    Column("sub_kegiatan_resmi", "Sub kegiatan resmi", "count"),
    Column("cakupan_sub_kegiatan", "Cakupan sub kegiatan", "percent"),
    Column("program_tanpa", "Program resmi yang tidak disebut"),
    Column("versi", "Daftar"),
)
NOTE = (
    "Disebut: cocok dengan pasti dengan daftar resmi. Resmi: banyaknya dalam daftar yang berlaku pada tahun itu bagi "
    "pemerintahannya, tanpa otonomi khusus. Bidang urusan yang daftarnya belum diimpor (pokin nomenclature import) tidak tampil."
)


def coverage_table(nodes: Iterable[NodeFacts], nomenclature: Nomenclature | None) -> Table:
    """A row per region and bidang urusan that it names a program, kegiatan or sub kegiatan of, by the list of its latest year."""
    table = Table("cakupan", "Cakupan nomenklatur per bidang urusan", COLUMNS, [], NOTE)
    if nomenclature is None:
        return table
    groups: dict[tuple[str, str], list[NodeFacts]] = defaultdict(list)
    for node in nodes:
        for code in dict.fromkeys(_codes(node)) if node.level in LEVELS else ():
            groups[node.document.region or "", bidang_of_code(code) or SUPPORT].append(node)
    lists = _Lists(nomenclature)
    for (region, bidang), members in sorted(groups.items(), key=lambda item: (not item[0][0], item[0])):
        if (row := _row(region, bidang, members, lists)) is not None:
            table.rows.append(row)
    return table


class _Lists:
    """The official entries by bidang urusan, for a government and a year."""

    def __init__(self, nomenclature: Nomenclature) -> None:
        self._versions = VersionsInForce(nomenclature)
        self._entries: dict[str, list[Entry]] = defaultdict(list)
        self.names: dict[str, str] = {}
        for entry in nomenclature.entries:
            if entry.level == "bidang_urusan":
                self.names.setdefault(entry.code, entry.name)
            elif entry.level in LEVELS and code_rarity(entry.code) <= 1:
                self._entries[bidang_of_code(entry.code) or SUPPORT].append(entry)
        self.of = lru_cache(maxsize=None)(self._of)

    def _of(self, bidang: str, government: Government, year: int | None) -> tuple[Entry, ...]:
        """The entries of a bidang in the version that fits the year best, for a government; none where no list has it."""
        own = [entry for entry in self._entries[bidang] if entry.government in (None, government)]
        version = min({e.version for e in own}, key=lambda v: (self._versions.distance(v, year), v), default=None)
        return tuple(entry for entry in own if entry.version == version)


def _row(region: str, bidang: str, members: Sequence[NodeFacts], lists: _Lists) -> dict[str, Any] | None:
    year = max((node.document.year for node in members if node.document.year), default=None)
    official = lists.of(bidang, government_of_region(region) or USUAL_GOVERNMENT, year)
    if not official:
        return None
    row: dict[str, Any] = {
        "wilayah": region,
        "kode": bidang,
        "bidang": SUPPORT_NAME if bidang == SUPPORT else WHOSE.sub("", lists.names.get(bidang, "")),
        "tahun": str(year or ""),
        "versi": official[0].version,
        CITATIONS: list(dict.fromkeys(Citation(node.document, 1) for node in members)),
    }
    for level in LEVELS:
        listed = {general_identity(entry.code): entry.name for entry in official if entry.level == level}
        named = {above for node in members for code in _codes(node) for above in _upward(code) if above in listed}
        row |= {level: len(named), f"{level}_resmi": len(listed), f"cakupan_{level}": share(len(named), len(listed))}
        if level == "program":
            missing = [name for code, name in sorted(listed.items()) if code not in named]
            row["program_tanpa"] = "; ".join(missing) if len(missing) <= MOST_NAMED else f"{len(missing)} program"
    return row


def _codes(node: NodeFacts) -> tuple[str, ...]:
    return node.codes or ((node.code,) if node.code else ())


def _upward(code: str) -> Iterable[str]:
    """A code and those above it down to the program: who names a sub kegiatan works in its program, though it is not named."""
    parts = support_code(code).split(".")
    for length in (3, 5, 6):
        if len(parts) >= length:
            yield general_identity(".".join(parts[:length]))
