"""Programs, kegiatan and sub kegiatan across offices and years: money, output, cost per unit of output."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from pipeline.compare.facts import SUMMED, Chosen, Figure, IndicatorFacts, NodeFacts, choose, moment_of, whole_year, years_of
from pipeline.compare.indicators import chosen_others, period_name
from pipeline.compare.table import CITATIONS, Column, Table, cite
from pipeline.normalize.indicator_form import unit_kind
from pipeline.normalize.text import fold

LEVELS = {"program": "Program", "kegiatan": "Kegiatan", "sub_kegiatan": "Sub kegiatan"}
COLUMNS = (
    Column("kode", "Kode"),
    Column("nama", "Nama"),
    Column("wilayah", "Wilayah"),
    Column("perangkat_daerah", "Perangkat daerah"),
    Column("tahun", "Tahun"),
    Column("pagu", "Pagu (Rp)", "money"),
    Column("realisasi_anggaran", "Realisasi anggaran (Rp)", "money"),
    Column("serapan", "Serapan", "percent"),
    Column("indikator", "Indikator"),
    Column("satuan", "Satuan"),
    Column("target", "Target", "number"),
    Column("realisasi", "Realisasi", "number"),
    Column("biaya_per_satuan", "Biaya per satuan keluaran (Rp)", "money"),
    Column("dasar_biaya", "Dasar biaya"),
    Column("catatan", "Catatan"),
)
NOTE = (
    "Biaya per satuan keluaran = realisasi anggaran / realisasi keluaran, atau pagu / target bila realisasi belum ada; hanya "
    "bila ada tepat satu indikator yang menghitung keluaran (orang, dokumen, unit …), bukan persen, indeks atau nilai."
)
NOT_COUNTED = frozenset({"%", "plain", "tahun", "bulan", "hari", "menit", "jam", "rupiah", "juta rupiah", "miliar rupiah"})
"""Units whose figures are no output: a price per per cent or per index point says nothing."""


def budget_table(nodes: Iterable[NodeFacts], level: str, several: bool = False) -> Table:
    """A row per name, office and year of a level. ``several``: only names that several offices or years have.

    A name is known by its code in the nomenclature, where the match is sure, else by its folded words.
    """
    groups: dict[str, dict[tuple[str, str], list[NodeFacts]]] = defaultdict(lambda: defaultdict(list))
    for node in nodes:
        if node.level == level and node.title:
            groups[general_code(node.code) or fold(node.title)][node.document.office].append(node)
    kept = []
    for offices in groups.values():
        named = _named([node for members in offices.values() for node in members])
        rows = [{**row, **named} for members in offices.values() for row in _rows(members)]
        if rows and (not several or len(rows) > 1):
            kept.append(sorted(rows, key=lambda row: (row["wilayah"], row["perangkat_daerah"], row["tahun"])))
    kept.sort(key=lambda rows: (-len({row["wilayah"] for row in rows}), rows[0]["kode"] or "~", rows[0]["nama"]))
    title = f"{LEVELS[level]} antarwilayah dan antartahun"
    return Table(level, title, COLUMNS, [row for rows in kept for row in rows], NOTE)


def general_code(code: str | None) -> str | None:
    """A code without the office's own bidang, where every office has the entry (``1.06.01…`` → ``X.XX.01…``)."""
    if code is None:
        return None
    parts = code.split(".")
    return ".".join(["X", "XX", *parts[2:]]) if len(parts) > 2 and parts[2] == "01" else code


def _named(members: Sequence[NodeFacts]) -> dict[str, str]:
    """The code and the name of a group: the official ones, else the name that most print, rather not in capitals."""
    codes = Counter(code for node in members if (code := general_code(node.code)))
    titles = Counter(node.official or "" for node in members if node.official) or Counter(node.title for node in members)
    name = max(titles, key=lambda title: (title != title.upper(), titles[title], title))
    return {"kode": codes.most_common(1)[0][0] if codes else "", "nama": name}


def _rows(members: Sequence[NodeFacts]) -> Iterable[dict[str, Any]]:
    money = [figure for node in members for figure in node.budgets]
    outputs = [figure for node in members for indicator in node.indicators for figure in indicator.figures]
    years = years_of([*money, *outputs])
    for year in years:
        yield _row(members, money, year)


def _row(members: Sequence[NodeFacts], money: Sequence[Figure], year: str) -> dict[str, Any]:
    first = members[0]
    pagu = choose(money, "pagu", year)
    spent = whole_year(money, "realisasi", year, pagu.figure.value if pagu else None, flow=True)
    output = _output(members, year)
    measured = [
        figure
        for node in members
        for i in node.indicators
        if output and fold(i.name) == fold(output.name)
        for figure in i.figures
    ]
    target = choose(measured, "target", year)
    done = whole_year(measured, "realisasi", year, target.figure.value if target else None, flow=False)
    figures = {name: picked.figure for name, picked in (("p", pagu), ("s", spent), ("t", target), ("d", done)) if picked}
    cost, basis = unit_cost(figures.get("p"), figures.get("s"), figures.get("t"), figures.get("d"), output)
    absorbed = absorption(figures.get("p"), figures.get("s"))
    return {
        "wilayah": first.document.region or "",
        "perangkat_daerah": first.document.organisation or "",
        "tahun": year,
        "pagu": figures["p"].value if pagu else None,
        "realisasi_anggaran": figures["s"].value if spent else None,
        "serapan": absorbed,
        "indikator": output.name if output else "",
        "satuan": (output.unit or "") if output else "",
        "target": figures["t"].value if target else None,
        "realisasi": figures["d"].value if done else None,
        "biaya_per_satuan": cost,
        "dasar_biaya": basis,
        "catatan": "; ".join([*_of_quarters("anggaran", spent), *_of_quarters("keluaran", done), *_differing(pagu, spent)]),
        CITATIONS: cite(figures.values()),
    }


def _of_quarters(what: str, chosen: Chosen | None) -> Iterable[str]:
    """What a reader must know of a realisasi that is not printed for the whole year."""
    if chosen is not None and chosen.figure.text == SUMMED:
        yield f"realisasi {what} = {SUMMED}"
    elif chosen is not None and "-" in (chosen.figure.period or ""):
        yield f"realisasi {what} {period_name(chosen.figure.period)}"


def _differing(*chosen: Chosen | None) -> Iterable[str]:
    for picked in chosen:
        for other in chosen_others(picked):
            yield f"{other.kind} lain: {other.text} ({other.document.file} hal. {other.page})"


def absorption(pagu: Figure | None, spent: Figure | None) -> float | None:
    """Per cent of a pagu that was spent in its year, or null."""
    if pagu is None or spent is None or not pagu.value or spent.value is None:
        return None
    moment = moment_of(spent.period, spent.document.year)
    if moment is None or not moment.whole:
        return None
    return round(100 * spent.value / pagu.value, 2)


def _output(members: Sequence[NodeFacts], year: str) -> IndicatorFacts | None:
    """The one indicator that has figures for the year; where there are several, the only one that counts an output."""
    with_figures = [i for node in members for i in node.indicators if year in years_of(i.figures)]
    by_name = {fold(indicator.name): indicator for indicator in with_figures}
    if len(by_name) == 1:
        return next(iter(by_name.values()))
    counted = [indicator for indicator in by_name.values() if counts_output(indicator)]
    return counted[0] if len(counted) == 1 else None


def counts_output(indicator: IndicatorFacts) -> bool:
    """Whether an indicator counts things that have a price each."""
    kind = unit_kind(indicator.unit)
    return kind is not None and kind not in NOT_COUNTED


def unit_cost(
    pagu: Figure | None, spent: Figure | None, target: Figure | None, done: Figure | None, output: IndicatorFacts | None
) -> tuple[float | None, str]:
    """Rupiah per unit of output and what it is of: ``realisasi``, else ``rencana``; null where units do not allow it."""
    if output is None or not counts_output(output):
        return None, ""
    for money, count, basis in ((spent, done, "realisasi"), (pagu, target, "rencana")):
        if money is None or count is None or not money.value or not count.value or count.value <= 0:
            continue
        if moment_of(money.period, money.document.year) == moment_of(count.period, count.document.year):
            return round(money.value / count.value), basis
    return None, ""
