"""A record's tree as one HTML page that needs nothing else: no network, no other file; for people, in Indonesian.

Every node shows its level, text, page and how sure its parent is; tiers open and close; a click shows indicators, figures, money,
evidence and the other parents that are possible.
"""

from __future__ import annotations

import html
import json
import re
from collections import defaultdict
from importlib.resources import files
from typing import Any

from pipeline.record import Record

LEVEL_NAMES = {
    "visi": "Visi", "misi": "Misi", "tujuan_daerah": "Tujuan daerah", "sasaran_daerah": "Sasaran daerah", "tujuan": "Tujuan",
    "sasaran": "Sasaran", "strategi": "Strategi", "arah_kebijakan": "Arah kebijakan", "program": "Program",
    "kegiatan": "Kegiatan", "sub_kegiatan": "Sub kegiatan", "aktivitas": "Aktivitas",
}  # fmt: skip
EVIDENCE_NAMES = {
    "connector": "garis penghubung", "arrow": "panah", "span": "rentang sel", "column": "kolom", "row": "baris", "code": "kode",
    "number": "nomor", "nearest": "letak terdekat", "beside": "letak di samping", "continued": "lanjutan halaman",
    "wording": "bunyi jabatan", "heading": "judul", "indent": "inden", "elsewhere": "bagian lain dokumen",
    "hierarchy": "hierarki nomenklatur", "nomenclature": "nomenklatur", "style": "gaya huruf", "words": "kata penanda",
    "sum": "penjumlahan", "order": "urutan", "also": "disebut lagi",
    "holder": "penanggung jawab yang sama", "steward": "keputusan wali data",
}  # fmt: skip
TYPE_NAMES = {
    "lkjip": "Laporan kinerja", "pohon_kinerja": "Pohon kinerja", "cascading": "Cascading kinerja",
    "iku": "Indikator kinerja utama", "rencana_aksi": "Rencana aksi", "penjenjangan": "Penjenjangan kinerja",
    "perjanjian_kinerja": "Perjanjian kinerja",
    "renja": "Rencana kerja", "renstra": "Rencana strategis", "realisasi": "Realisasi kinerja",
}  # fmt: skip
KIND_NAMES = {"target": "target", "realisasi": "realisasi", "capaian": "capaian", "baseline": "kondisi awal", "pagu": "pagu"}
_MARK = re.compile(r"@(TITLE|STYLE|SCRIPT|DATA)@")


def tree_page(record: Record, pages: str | None = None) -> str:
    """The page's HTML; ``pages`` is the address before the number of a page, the PDF beside the file where not given."""
    document = record.document
    kind = TYPE_NAMES.get(document.type or "", "Dokumen kinerja")
    title = " ".join(str(part) for part in (kind, document.organisation or document.region, document.year) if part)
    # "<" must not stand in a script element, where it could end it.
    data = json.dumps(_data(record) | {"pages": pages}, ensure_ascii=False).replace("<", "\\u003c")
    pieces = {"TITLE": html.escape(title), "STYLE": _asset("css"), "SCRIPT": _asset("js"), "DATA": data}
    # In one pass, so that nothing in the data is taken for a mark.
    return _MARK.sub(lambda mark: pieces[mark[1]], _asset("html"))


def _asset(kind: str) -> str:
    return files("pipeline.load").joinpath(f"tree_page.{kind}").read_text(encoding="utf-8").rstrip("\n")


def _data(record: Record) -> dict[str, Any]:
    """What the page's script needs, in plain values."""
    figures: dict[str, list[str]] = defaultdict(list)
    for value in record.values:
        figures[value.indicator].append(" ".join(filter(None, (KIND_NAMES[value.kind], value.period, value.text))))
    indicators: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for indicator in record.indicators:
        indicators[indicator.node].append({"name": indicator.name, "values": figures[indicator.id]})
    money: dict[str, list[str]] = defaultdict(list)
    for budget in record.budgets:
        money[budget.node].append(" ".join(filter(None, (KIND_NAMES[budget.kind], budget.period, budget.text))))
    shown = {"id", "level", "statement", "name", "code", "holder", "organisation", "crosscutting", "bbox"}
    return {
        "document": record.document.model_dump(include={"file", "organisation", "region", "year", "pages"}),
        "levels": LEVEL_NAMES,
        "evidence": EVIDENCE_NAMES,
        "nodes": [
            {
                **node.model_dump(include=shown),
                "pages": node.pages or [node.page],
                "indicators": indicators[node.id],
                "budgets": money[node.id],
            }
            for node in record.nodes
        ],
        "edges": [
            edge.model_dump(include={"parent", "child", "kind", "confidence", "evidence", "page", "review", "alternatives"})
            for edge in record.edges
        ],
    }
