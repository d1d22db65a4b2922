"""Documents side by side: how deep and how complete the tree is, what of it is in the nomenclature, how much money it names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from pipeline.compare.budgets import LEVELS
from pipeline.compare.facts import Chosen, Corpus, DocumentFacts, Figure, NodeFacts, choose, whole_year, years_of
from pipeline.compare.table import CITATIONS, Citation, Column, Table, share

COLUMNS = (
    Column("wilayah", "Wilayah"),
    Column("perangkat_daerah", "Perangkat daerah"),
    Column("tahun", "Tahun"),
    Column("jenis", "Jenis dokumen"),
    Column("simpul", "Simpul", "count"),
    Column("kedalaman", "Kedalaman (tingkat)", "count"),
    Column("program", "Program", "count"),
    Column("kegiatan", "Kegiatan", "count"),
    Column("sub_kegiatan", "Sub kegiatan", "count"),
    Column("terhubung", "Simpul terhubung ke induk", "percent"),
    Column("bercabang", "Simpul perantara yang bercabang", "percent"),
    Column("berindikator", "Simpul berindikator", "percent"),
    Column("bertarget", "Indikator bertarget", "percent"),
    Column("kelengkapan", "Kelengkapan pohon", "percent"),
    Column("nomenklatur", "Nama sesuai nomenklatur", "percent"),
    Column("ditinjau", "Nama perlu ditinjau", "percent"),
    Column("pagu", "Pagu (Rp)", "money"),
    Column("realisasi_anggaran", "Realisasi anggaran (Rp)", "money"),
    Column("temuan", "Temuan audit", "count"),
)
NOTE = (
    "Terhubung: simpul di bawah tingkat teratas yang punya induk. Bercabang: simpul di atas tingkat terbawah yang punya anak. "
    "Berindikator: simpul tujuan sampai sub kegiatan yang punya indikator. Kelengkapan pohon = rata-rata bagian yang ada. "
    "Sesuai nomenklatur: nama program, kegiatan dan sub kegiatan yang cocok dengan pasti dengan daftar yang dimuat."
)
REGION_COLUMNS = (
    Column("wilayah", "Wilayah"),
    Column("dokumen", "Dokumen", "count"),
    Column("perangkat_daerah", "Perangkat daerah", "count"),
    *(column for column in COLUMNS if column.key not in ("wilayah", "perangkat_daerah", "tahun", "jenis", "kedalaman")),
)
REGION_NOTE = (
    "Bagian (%) = rata-rata dokumen wilayah itu; jumlah simpul, program, kegiatan, sub kegiatan dan temuan = jumlah semua "
    "dokumennya. Uang = jumlah dokumen, dari tiap perangkat daerah dan tahun yang terbesar."
)
ORDER = (
    "visi", "misi", "tujuan_daerah", "sasaran_daerah", "tujuan", "sasaran", "strategi", "arah_kebijakan",
    "program", "kegiatan", "sub_kegiatan", "aktivitas",
)  # fmt: skip
MEASURED = frozenset({"tujuan_daerah", "sasaran_daerah", "tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan"})


def tree_table(corpus: Corpus) -> Table:
    """A row per document."""
    nodes: dict[int, list[NodeFacts]] = defaultdict(list)
    for node in corpus.nodes:
        nodes[node.document.id].append(node)
    rows = [_row(document, nodes[document.id]) for document in corpus.documents]
    rows.sort(key=lambda row: (row["wilayah"], row["perangkat_daerah"], row["tahun"], str(row[CITATIONS][0])))
    return Table("dokumen", "Dokumen dan pohon kinerjanya", COLUMNS, rows, NOTE)


def region_table(documents: Table) -> Table:
    """A row per region, out of the rows of :func:`tree_table`; documents without region stand last, under an empty name."""
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in documents.rows:
        groups[row["wilayah"]].append(row)
    rows = []
    for region, own in sorted(groups.items(), key=lambda item: (not item[0], item[0])):
        offices = {row["perangkat_daerah"] for row in own}
        whole: dict[str, Any] = {"wilayah": region, "dokumen": len(own), "perangkat_daerah": len(offices)}
        for column in REGION_COLUMNS[3:]:
            known = [row[column.key] for row in own if row[column.key] is not None]
            if column.kind == "percent":
                whole[column.key] = round(sum(known) / len(known), 1) if known else None
            elif column.kind == "money":
                whole[column.key] = _largest_of_each(own, column.key) if known else None
            else:
                whole[column.key] = sum(known)
        rows.append({**whole, CITATIONS: [citation for row in own for citation in row[CITATIONS]]})
    return Table("wilayah", "Wilayah berdampingan", REGION_COLUMNS, rows, REGION_NOTE)


def _largest_of_each(rows: Sequence[dict[str, Any]], key: str) -> float:
    """The sum over offices and years of the largest amount that one of their documents names: they repeat each other."""
    largest: dict[tuple[str, str], float] = {}
    for row in rows:
        office = (row["perangkat_daerah"], row["tahun"])
        largest[office] = max(largest.get(office, 0.0), row[key] or 0.0)
    return sum(largest.values())


def _row(document: DocumentFacts, nodes: Sequence[NodeFacts]) -> dict[str, Any]:
    levels = Counter(node.level for node in nodes)
    named = [node for node in nodes if node.level in LEVELS and node.name]
    parts = _completeness(nodes)
    known = [part for part in parts.values() if part is not None]
    return {
        "wilayah": document.region or "",
        "perangkat_daerah": document.organisation or "",
        "tahun": str(document.year or ""),
        "jenis": (document.type or "").replace("_", " "),
        "simpul": len(nodes),
        "kedalaman": depth(nodes),
        **{level: levels[level] for level in LEVELS},
        **parts,
        "kelengkapan": round(sum(known) / len(known), 1) if known else None,
        "nomenklatur": share(sum(node.status == "matched" for node in named), len(named)),
        "ditinjau": share(sum(node.status == "review" for node in named), len(named)),
        "pagu": _money(nodes, "pagu"),
        "realisasi_anggaran": _money(nodes, "realisasi"),
        "temuan": document.findings,
        CITATIONS: [Citation(document, 1)],
    }


def _completeness(nodes: Sequence[NodeFacts]) -> dict[str, float | None]:
    """Shares of nodes that have what they should, in per cent; null where nothing should."""
    present = [level for level in ORDER if any(node.level == level for node in nodes)]
    top, bottom = (present[0], present[-1]) if present else ("", "")
    with_children = {node.parent for node in nodes}
    below = [node for node in nodes if node.level != top]
    between = [node for node in nodes if node.level != bottom]
    measured = [node for node in nodes if node.level in MEASURED]
    indicators = [indicator for node in nodes for indicator in node.indicators]
    return {
        "terhubung": share(sum(node.parent is not None for node in below), len(below)),
        "bercabang": share(sum(node.id in with_children for node in between), len(between)),
        "berindikator": share(sum(bool(node.indicators) for node in measured), len(measured)),
        "bertarget": share(sum(any(f.kind == "target" for f in i.figures) for i in indicators), len(indicators)),
    }


def depth(nodes: Sequence[NodeFacts]) -> int:
    """Nodes on the longest way from a root to a leaf."""
    parents = {node.id: node.parent for node in nodes}
    longest = 0
    for node in nodes:
        steps, place = 1, parents[node.id]
        while place is not None and place in parents and steps <= len(nodes):
            steps, place = steps + 1, parents[place]
        longest = max(longest, steps)
    return longest


def _money(nodes: Sequence[NodeFacts], kind: str) -> float | None:
    """The sum of the highest level that names money, for the latest year with such amounts; null where none is named."""
    for level in LEVELS:
        own = [node for node in nodes if node.level == level and any(b.kind == kind for b in node.budgets)]
        years = years_of(
            budget for node in own for budget in node.budgets if budget.kind == kind and "/" not in (budget.period or "")
        )
        if years:
            picked = [_chosen(node.budgets, kind, years[-1]) for node in own]
            return sum(chosen.figure.value or 0.0 for chosen in picked if chosen)
    return None


def _chosen(budgets: Sequence[Figure], kind: str, year: str) -> Chosen | None:
    pagu = choose(budgets, "pagu", year)
    return pagu if kind == "pagu" else whole_year(budgets, kind, year, pagu.figure.value if pagu else None, flow=True)
