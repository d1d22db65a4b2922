"""Cards that are small tables below a position, joined by lines or told by numbers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from pipeline.extract.diagrams.card_links import one_row_each
from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.links import Link
from pipeline.extract.document import extract_document
from pipeline.record import Record
from pipeline.tree import decide
from tests.extract.sheets import BLUE, Colour, Sheet

WIDTHS = (35.0, 130.0, 130.0, 60.0)
ROW = 30.0
Row = tuple[str, str, str, str]
TOP: Sequence[Row] = (
    ("1", "Meningkatnya produksi ikan", "Jumlah produksi ikan", "1.200 ton"),
    ("", "", "Kenaikan pendapatan pembudidaya", "5%"),
    ("2", "Meningkatnya kepatuhan nelayan", "Persentase pelanggaran", "90%"),
)
MIDDLE: Sequence[tuple[str, Row, tuple[str, str]]] = (
    (
        "Kepala Bidang Pengawasan",
        ("2.1", "Tertibnya izin kapal", "Persentase kapal berizin", "80%"),
        ("Program : Pengawasan Laut", "Rp 780.000.000"),
    ),
    (
        "Kepala Bidang Budidaya",
        ("1.1", "Membaiknya benih ikan", "Persentase benih bersertifikat", "30 Desember"),
        ("Program : Budidaya Ikan", "-"),
    ),
)


def card(
    sheet: Sheet,
    at: tuple[float, float],
    post: str,
    rows: Sequence[Row],
    *,
    foot: tuple[str, str] | None = None,
    leads: bool = False,
    headers: Row | None = ("No", "Sasaran Strategis", "Indikator Kinerja", "Target"),
    numbered: bool = True,
    fill: Colour | None = BLUE,
) -> float:
    """Draws a card; its lower edge."""
    x, y = at
    first = 0 if numbered else 1
    width = sum(WIDTHS[first:])
    sheet.box((x, y, x + width, y + ROW), post, fill=fill)
    y += ROW

    def across() -> None:
        if foot is not None:
            sheet.box((x, y, x + 0.6 * width, y + ROW), foot[0]).box((x + 0.6 * width, y, x + width, y + ROW), foot[1])

    if leads:
        across()
        y += ROW
    body = [*([headers] if headers else []), *rows]
    for k, row in enumerate(body):
        left = x
        for text, wide in list(zip(row, WIDTHS, strict=True))[first:]:
            below = 1 + sum(not later[1] for later in body[k + 1 : k + 2]) if text and wide is not WIDTHS[3] else 1
            high = ROW * (below if text in row[:2] else 1)
            if text:
                sheet.box((left, y, left + wide, y + high), text, fill=fill if row is headers else None)
            left += wide
        y += ROW
    if not leads and foot is not None:
        across()
        y += ROW
    return y


def drawing(folder: Path, *, lines: bool = False, **how: Any) -> Sheet:
    """A card of two sasaran over two cards of programs, the second first."""
    sheet = Sheet(folder, width=900, size=7)
    sheet.text(250, 10, "CASCADING KINERJA DINAS PERIKANAN KABUPATEN BANTUL TAHUN 2019", size=12)
    headers = how.pop("headers", ("No", "Sasaran Program", "Indikator Kinerja", "Target"))
    plain = {key: how[key] for key in ("numbered", "fill") if key in how}
    low = card(sheet, (270, 40), "Kepala Dinas Perikanan", TOP, **plain)
    for k, (post, row, foot) in enumerate(MIDDLE):
        at = (40.0 + 450 * k, 300.0 + 12 * k)
        card(sheet, at, post, [row], foot=foot, headers=headers, **how)
        if lines:
            sheet.line((450, low), (450, low + 30), (at[0] + 150, low + 30), (at[0] + 150, at[1]))
    return sheet


def record(sheet: Sheet) -> Record:
    """The record of the sheet's only page."""
    sheet.layout()
    return decide(extract_document(sheet.path))


@pytest.mark.parametrize("leads", [False, True])
@pytest.mark.parametrize("fill", [BLUE, None])
@pytest.mark.parametrize("lines", [False, True])
def test_each_statement_of_a_card_is_a_node_of_its_position(
    lines: bool, fill: Colour | None, leads: bool, tmp_path: Path
) -> None:
    out = record(drawing(tmp_path, lines=lines, fill=fill, leads=leads))
    assert [(n.level, n.statement, n.name, n.holder) for n in out.nodes] == [
        ("sasaran", TOP[0][1], None, "Kepala Dinas Perikanan"),
        ("sasaran", TOP[2][1], None, "Kepala Dinas Perikanan"),
        ("program", "Tertibnya izin kapal", "Pengawasan Laut", "Kepala Bidang Pengawasan"),
        ("program", "Membaiknya benih ikan", "Budidaya Ikan", "Kepala Bidang Budidaya"),
    ]
    assert [(i.node, i.name) for i in out.indicators[:3]] == [(out.nodes[k].id, TOP[n][2]) for k, n in ((0, 0), (0, 1), (1, 2))]
    assert [(b.node, b.amount) for b in out.budgets] == [(out.nodes[2].id, 780000000)]
    assert {(v.text, v.value) for v in out.values} >= {("80%", 80.0), ("30 Desember", None)}
    told = {(e.parent, e.child, e.kind) for e in out.edges}
    assert told == {(out.nodes[1].id, out.nodes[2].id, "cascade"), (out.nodes[0].id, out.nodes[3].id, "cascade")}


def test_a_card_without_headers_has_the_columns_of_the_others(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, width=900, size=7)
    card(sheet, (40, 40), "Kepala Bidang Pengawasan", [MIDDLE[0][1]], foot=MIDDLE[0][2])
    card(sheet, (480, 60), "Kepala Bidang Budidaya", [MIDDLE[1][1]], foot=MIDDLE[1][2], headers=None)
    layout = sheet.layout()
    drafts = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    assert [(d.number, d.statement, d.names) for d in drafts] == [
        ("2.1", "Tertibnya izin kapal", ["Pengawasan Laut"]),
        ("1.1", "Membaiknya benih ikan", ["Budidaya Ikan"]),
    ]


def test_a_table_alone_is_no_card(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, width=900, size=7)
    card(sheet, (40, 40), "Kepala Bidang Pengawasan", [MIDDLE[0][1]])
    layout = sheet.layout()
    assert all(d.card is None and not d.of_sasaran for d in compose(layout.boxes, layout.networks, 1, layout.letter).drafts)


def test_lines_from_a_card_are_of_the_row_that_numbers_tell() -> None:
    drafts = [Draft(k, 1, (0, 0, 1, 1), [], card=7 if k < 2 else None) for k in range(4)]
    lined = [Link(p, c, "connector", 0.9) for c in (2, 3) for p in (0, 1)]
    number = Link(1, 2, "number", 0.8)
    out = one_row_each(drafts, [*lined, number])
    assert [(k.parent, k.child, k.evidence) for k in out] == [
        (1, 2, "connector"),
        (0, 3, "span"),
        (1, 3, "span"),
        (1, 2, "number"),
    ]
