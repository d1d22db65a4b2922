"""One indicator across offices and years: target, realisasi, capaian."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from pipeline.compare.facts import Chosen, Figure, IndicatorFacts, choose, moment_of, years_of
from pipeline.compare.table import CITATIONS, Citation, Column, Table, cite
from pipeline.normalize.units import canonical_unit

COLUMNS = (
    Column("indikator", "Indikator"),
    Column("satuan", "Satuan"),
    Column("arah", "Arah"),
    Column("wilayah", "Wilayah"),
    Column("perangkat_daerah", "Perangkat daerah"),
    Column("tahun", "Tahun"),
    Column("target", "Target", "number"),
    Column("realisasi", "Realisasi", "number"),
    Column("capaian", "Capaian (tercetak)", "percent"),
    Column("capaian_dihitung", "Capaian (dihitung)", "percent"),
    Column("catatan", "Catatan"),
    Column("id_kanonik", "ID kanonik", "count"),
)
NO_FIGURES = "tanpa angka"
"""Note of an indicator that is printed without any figure: its office has it all the same."""
DIRECTIONS = {"up": "naik", "down": "turun", None: ""}
NOTE = (
    "Capaian dihitung = realisasi / target × 100; bila makin kecil makin baik (arah turun): (2 × target − realisasi) / target "
    "× 100 (PermenPAN-RB 53/2014). Dihitung hanya bila keduanya untuk seluruh tahun dan bersatuan sama."
)


def indicator_table(indicators: Iterable[IndicatorFacts], several: bool = False) -> Table:
    """A row per canonical indicator, office and year; one without figures has one row. ``several``: only indicators of several
    offices or years."""
    groups: dict[tuple[int, str, str], list[IndicatorFacts]] = defaultdict(list)
    for indicator in indicators:
        if indicator.canonical is not None:
            groups[(indicator.canonical, *indicator.document.office)].append(indicator)
    rows: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for (canonical, _, _), members in groups.items():
        figures = [figure for member in members for figure in member.figures]
        for year in years_of(figures) or [str(members[0].document.year or "")]:
            rows[canonical].append(_row(members, figures, year))
    kept = [own for own in rows.values() if not several or len(own) > 1]
    kept.sort(key=lambda own: (-len({row["wilayah"] for row in own}), own[0]["indikator"], own[0]["id_kanonik"]))
    ordered = [
        row for own in kept for row in sorted(own, key=lambda row: (row["wilayah"], row["perangkat_daerah"], row["tahun"]))
    ]
    return Table("indikator", "Indikator antarwilayah dan antartahun", COLUMNS, ordered, NOTE)


def _row(members: Sequence[IndicatorFacts], figures: Sequence[Figure], year: str) -> dict[str, Any]:
    first = members[0]
    chosen = {kind: choose(figures, kind, year) for kind in ("target", "realisasi", "capaian")}
    printed = {kind: picked.figure for kind, picked in chosen.items() if picked}
    return {
        "id_kanonik": first.canonical,
        "indikator": first.canonical_name,
        "satuan": first.unit or "",
        "arah": DIRECTIONS.get(first.direction, ""),
        "wilayah": first.document.region or "",
        "perangkat_daerah": first.document.organisation or "",
        "tahun": year,
        **{kind: printed[kind].value if kind in printed else None for kind in ("target", "realisasi", "capaian")},
        "capaian_dihitung": computed_capaian(printed.get("target"), printed.get("realisasi"), first.direction),
        "catatan": "; ".join(_notes(chosen)) if figures else NO_FIGURES,
        CITATIONS: cite([figure for kind in printed for figure in (printed[kind], *chosen_others(chosen[kind]))])
        or [Citation(members[0].document, members[0].page)],
    }


def computed_capaian(target: Figure | None, done: Figure | None, direction: str | None) -> float | None:
    """Capaian in per cent by the formula of the direction, or null where it makes no sense.

    An indicator of unknown direction is taken for one that should rise, as offices do.
    """
    if target is None or done is None or not target.value or done.value is None:
        return None
    moments = [moment_of(figure.period, figure.document.year) for figure in (target, done)]
    units = {unit for figure in (target, done) if (unit := canonical_unit(figure.unit))}
    if len(units) > 1 or any(moment is None or not moment.whole for moment in moments):
        return None
    reached = 2 * target.value - done.value if direction == "down" else done.value
    return round(100 * reached / target.value, 2)


def chosen_others(chosen: Chosen | None) -> tuple[Figure, ...]:
    """What differs from the chosen figure."""
    return chosen.others if chosen else ()


def _notes(chosen: dict[str, Chosen | None]) -> Iterable[str]:
    """What a reader must know of the figures: not of the whole year, or printed differently elsewhere."""
    for kind, picked in chosen.items():
        if picked is None:
            continue
        moment = moment_of(picked.figure.period, picked.figure.document.year)
        if moment is not None and not moment.whole:
            yield f"{kind} {period_name(picked.figure.period)}"
        for other in picked.others:
            yield f"{kind} lain: {other.text} ({other.document.file} hal. {other.page})"


def period_name(period: str | None) -> str:
    """A period for readers: ``triwulan IV``, ``bulan 03``, else as it is."""
    last = (period or "").split("/")[-1]
    _, quarter, number = last.partition("-Q")
    if quarter:
        return f"triwulan {('I', 'II', 'III', 'IV')[int(number) - 1]}"
    _, month, number = last.partition("-")
    return f"s.d. bulan {number}" if month else last
