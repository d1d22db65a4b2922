"""How far regions and offices lie apart: per indicator its figures, per name its cost per unit of output; and who has none."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from statistics import median
from typing import Any

from pipeline.compare.facts import DocumentFacts
from pipeline.compare.table import CITATIONS, Column, Table
from pipeline.normalize.text import fold

Row = dict[str, Any]
REACHED = 100.0
"""Per cent of capaian from which a target is reached."""
ALL_SAME = "semua sama"
"""Whose the lowest and the highest figure is where all are equal."""
OTHERWISE = " lain: "
"""What a note has of a figure that another page prints otherwise."""
_APART = (
    Column("tahun_banding", "Tahun yang dibandingkan"),
    Column("terendah", "Terendah", "number"),
    Column("pemilik_terendah", "Terendah pada"),
    Column("median", "Median", "number"),
    Column("tertinggi", "Tertinggi", "number"),
    Column("pemilik_tertinggi", "Tertinggi pada"),
)
INDICATOR_COLUMNS = (
    Column("indikator", "Indikator"),
    Column("satuan", "Satuan"),
    Column("wilayah", "Wilayah", "count"),
    Column("perangkat_daerah", "Perangkat daerah", "count"),
    Column("tahun", "Tahun"),
    *_APART,
    Column("tercapai", "Target tercapai", "count"),
    Column("tak_tercapai", "Target tidak tercapai", "count"),
    Column("berbeda", "Angka berbeda antarhalaman", "count"),
    Column("wilayah_tanpa", "Wilayah tanpa indikator ini"),
    Column("id_kanonik", "ID kanonik", "count"),
)
INDICATOR_NOTE = (
    "Terendah, median dan tertinggi: target (bila tidak ada, realisasi) pada tahun dengan perangkat daerah terbanyak. Tercapai: "
    "capaian dihitung sekurang-kurangnya 100 %. Berbeda: baris yang angkanya tercetak lain di halaman atau dokumen lain."
)
COST_COLUMNS = (
    Column("tingkat", "Tingkat"),
    Column("kode", "Kode"),
    Column("nama", "Nama"),
    Column("satuan", "Satuan"),
    Column("perangkat_daerah", "Perangkat daerah", "count"),
    *(column if column.kind == "text" else Column(column.key, f"{column.title} (Rp)", "money") for column in _APART[1:]),
    Column("kali", "Tertinggi / median", "number"),
)
COST_NOTE = (
    "Biaya per satuan keluaran dari tabel di bawah, hanya nama yang dimiliki beberapa perangkat daerah dengan satuan yang sama; "
    "yang paling timpang di atas. Isi keluaran dengan nama yang sama dapat berbeda: selisih adalah pertanyaan, bukan kesimpulan."
)


def indicator_spread(indicators: Table, documents: Iterable[DocumentFacts], name_those_without: bool) -> Table:
    """A row per canonical indicator of an indicator table; ``documents`` are those among which it is asked who has none."""
    regions = sorted({document.region for document in documents if document.region})
    rows = []
    for canonical, group in groupby(indicators.rows, lambda row: row["id_kanonik"]):
        own = list(group)
        having = {row["wilayah"] for row in own}
        reached = [row["capaian_dihitung"] >= REACHED for row in own if row["capaian_dihitung"] is not None]
        without = [region for region in regions if region not in having] if name_those_without else []
        rows.append(
            {
                "indikator": own[0]["indikator"],
                "satuan": own[0]["satuan"],
                "wilayah": len(having - {""}),
                "perangkat_daerah": len({_office(row) for row in own}),
                "tahun": _years(own),
                **_apart(own, lambda row: row["target"] if row["target"] is not None else row["realisasi"]),
                "tercapai": sum(reached) if reached else None,
                "tak_tercapai": len(reached) - sum(reached) if reached else None,
                "berbeda": sum(OTHERWISE in row["catatan"] for row in own) or None,
                "wilayah_tanpa": ", ".join(without),
                "id_kanonik": canonical,
                CITATIONS: [],
            }
        )
    note = INDICATOR_NOTE
    none = sorted(set(regions) - {row["wilayah"] for row in indicators.rows})
    if name_those_without and none:
        note += f" Wilayah yang dokumennya tidak memuat satu pun dari indikator ini: {', '.join(none)}."
    return Table("ringkasan", "Indikator: siapa memilikinya, dan rentangnya", INDICATOR_COLUMNS, rows, note)


def cost_spread(tables: Iterable[Table]) -> Table:
    """A row per name and unit whose cost per unit several offices have, out of budget tables, the widest apart first."""
    rows = []
    for table in tables:
        groups: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
        for row in table.rows:
            if row["biaya_per_satuan"]:
                groups[row["kode"], row["nama"], fold(row["satuan"])].append(row)
        for (code, name, _), own in groups.items():
            if len({_office(row) for row in own}) < 2:
                continue
            apart = _apart(own, lambda row: row["biaya_per_satuan"], of_one_year=False)
            cited = [citation for row in own for citation in row[CITATIONS]]
            rows.append(
                {
                    "tingkat": table.name.replace("_", " "),
                    "kode": code,
                    "nama": name,
                    "satuan": own[0]["satuan"],
                    "perangkat_daerah": len({_office(row) for row in own}),
                    **apart,
                    "kali": round(apart["tertinggi"] / apart["median"], 1),
                    CITATIONS: list(dict.fromkeys(cited)),
                }
            )
    rows.sort(key=lambda row: (-row["kali"], row["kode"], row["nama"]))
    return Table("biaya", "Biaya per satuan keluaran: rentangnya", COST_COLUMNS, rows, COST_NOTE)


def _apart(rows: Sequence[Row], figure: Callable[[Row], float | None], of_one_year: bool = True) -> dict[str, Any]:
    """The least, the middle and the largest figure with whose they are; of the year that most offices have, or of all years."""
    told = [(value, row) for row in rows if (value := figure(row)) is not None]
    if not told:
        return dict.fromkeys(column.key for column in _APART)
    year = ""
    if of_one_year:
        counts = Counter(row["tahun"] for _, row in told)
        year = max(counts, key=lambda known: (counts[known], known))
        told = [(value, row) for value, row in told if row["tahun"] == year]
    least, most = min(told, key=lambda pair: pair[0]), max(told, key=lambda pair: pair[0])
    same = len(told) > 1 and least[0] == most[0]
    return {
        "tahun_banding": year,
        "terendah": least[0],
        "pemilik_terendah": f"{ALL_SAME} ({len(told)})" if same else _owner(least[1], not year),
        "median": median(value for value, _ in told),
        "tertinggi": most[0],
        "pemilik_tertinggi": f"{ALL_SAME} ({len(told)})" if same else _owner(most[1], not year),
    }


def _owner(row: Row, with_year: bool) -> str:
    named = ", ".join(filter(None, (row["wilayah"], row["perangkat_daerah"])))
    return f"{named}, {row['tahun']}" if with_year else named


def _office(row: Row) -> tuple[str, str]:
    return row["wilayah"], row["perangkat_daerah"]


def _years(rows: Iterable[Row]) -> str:
    """The years of rows, in short: ``2020–2024``."""
    years = sorted({row["tahun"] for row in rows} - {""})
    return f"{years[0]}–{years[-1]}" if len(years) > 1 else "".join(years)
