"""A table per position, numbered through: the numbers tell the tree, the positions who answers."""

from __future__ import annotations

from pathlib import Path

from pipeline.extract.document import extract_document
from pipeline.record import Record
from pipeline.tree import decide
from tests.extract.sheets import Sheet

Row = tuple[str, str, str, str]
POSTS: dict[str, list[Row]] = {
    "DIREKTUR": [
        ("1", "Meningkatnya mutu pelayanan", "Indeks kepuasan", "78,5"),
        ("2", "Meningkatnya tata kelola", "Nilai AKIP", "65"),
    ],
    "KEPALA BAGIAN UMUM": [
        ("2.1", "Terpenuhinya pegawai", "Jumlah dokter", "8 orang"),
        ("1.1", "Terpeliharanya gedung", "Luas", "9 m2"),
    ],
    "KEPALA SEKSI KEPEGAWAIAN": [("2.1.1", "Terlaksananya rekrutmen", "Jumlah pegawai baru", "20 orang")],
}


def cascading(tmp_path: Path, numbered: bool = True) -> Record:
    """The tables one below the other, below that of the last position its kegiatan and money."""
    sheet = Sheet(tmp_path, width=600, height=800)
    sheet.text(120, 20, "CASCADING KINERJA RUMAH SAKIT UMUM DAERAH MUARA TAHUN 2017", size=10)
    y = 60.0
    for post, rows in POSTS.items():
        sheet.text(60, y, post, bold=True)
        y += 16
        for number, *texts in [("No", "Sasaran", "Indikator Kinerja", "Target"), *rows]:
            for x0, x1, text in zip(
                (60, 110, 310, 470), (110, 310, 470, 540), (number if numbered else "-", *texts), strict=True
            ):
                sheet.box((x0, y, x1, y + 22), text)
            y += 22
        y += 24
    sheet.text(60, y - 20, "Kegiatan : Rekrutmen Pegawai BLUD").text(60, y - 8, "Anggaran : Rp. 410.000.000")
    return decide(extract_document(sheet.save()))


def test_numbers_tell_the_tree_and_posts_the_holders(tmp_path: Path) -> None:
    record = cascading(tmp_path)
    nodes = {n.id: n for n in record.nodes}
    assert [(n.level, n.statement, n.name, n.holder) for n in record.nodes] == [
        ("sasaran", "Meningkatnya mutu pelayanan", None, "DIREKTUR"),
        ("sasaran", "Meningkatnya tata kelola", None, "DIREKTUR"),
        ("program", "Terpenuhinya pegawai", None, "KEPALA BAGIAN UMUM"),
        ("program", "Terpeliharanya gedung", None, "KEPALA BAGIAN UMUM"),
        ("sub_kegiatan", "Terlaksananya rekrutmen", "Rekrutmen Pegawai BLUD", "KEPALA SEKSI KEPEGAWAIAN"),
    ]
    assert {(nodes[e.parent].statement, nodes[e.child].statement) for e in record.edges} == {
        ("Meningkatnya tata kelola", "Terpenuhinya pegawai"),
        ("Meningkatnya mutu pelayanan", "Terpeliharanya gedung"),
        ("Terpenuhinya pegawai", "Terlaksananya rekrutmen"),
    }
    assert [(nodes[b.node].name, b.amount) for b in record.budgets] == [("Rekrutmen Pegawai BLUD", 410e6)]
    assert len(record.indicators) == len(record.values) == 5


def test_without_numbers_no_tree_is_told_by_them(tmp_path: Path) -> None:
    assert not any("number" in e.evidence for e in cascading(tmp_path, numbered=False).edges)


def table(sheet: Sheet, x: float, y: float, widths: tuple[float, ...], rows: list[tuple[str, ...]]) -> float:
    """Rows of boxes; one with a single text runs over all columns. Where the table ends."""
    edges = [x + sum(widths[:k]) for k in range(len(widths) + 1)]
    for row in rows:
        if len(row) == 1:
            sheet.box((edges[0], y, edges[-1], y + 20), row[0])
        else:
            for x0, x1, text in zip(edges, edges[1:], row, strict=False):
                sheet.box((x0, y, x1, y + 20), text)
        y += 20
    return y


def test_posts_in_the_first_row_programs_in_tables_of_their_own_and_cards_of_indicators(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, width=700, height=800)
    sheet.text(120, 20, "CASCADING PERJANJIAN KINERJA DINAS PERTANIAN TAHUN 2017", size=10)
    head = ("NO", "SASARAN PROGRAM", "INDIKATOR KINERJA", "TARGET")
    goals = (
        ("KEPALA DINAS PERTANIAN",),
        ("NO", "SASARAN STRATEGIS", "INDIKATOR", "TARGET"),
        ("1", "Meningkatnya produksi", "Ton", "9"),
    )
    y = table(sheet, 40, 60, (40, 200, 200, 80), list(goals))
    rows = [
        ("KEPALA BIDANG USAHA",),
        ("Mendukung Sasaran Strategis : 1",),
        head,
        ("1.1", "Meluasnya pasar petani", "Transaksi", "86 unit"),
    ]
    y = table(sheet, 40, y + 30, (40, 200, 200, 80), rows)
    y = table(
        sheet, 40, y + 30, (40, 360, 120), [("NO", "PROGRAM", "ANGGARAN (Rp)"), ("1.1", "Program Pemasaran", "7.415.000.000")]
    )
    cards = {
        "PROMOSI": ("1.1.1", "Terlaksananya promosi", "5.190.000"),
        "MODAL": ("1,1.2", "Meningkatnya akses modal", "2.225.000"),
    }
    for k, (post, (number, goal, money)) in enumerate(cards.items()):
        rows = [
            (f"KEPALA SEKSI {post}",),
            ("NO", "SASARAN / INDIKATOR", "TARGET"),
            (number, goal, ""),
            ("a.", f"Jumlah {post}", "9 kali"),
        ]
        rows += [(f"Kegiatan : Fasilitasi {post.title()}",), ("Anggaran", "", f"Rp. {money}")]
        table(sheet, 40 + 300 * k, y + 30, (50, 150, 80), rows)
    record = decide(extract_document(sheet.save()))
    nodes = {n.id: n for n in record.nodes}
    assert {(n.level, n.statement, n.name, n.holder) for n in record.nodes} == {
        ("sasaran", "Meningkatnya produksi", None, "KEPALA DINAS PERTANIAN"),
        ("program", "Meluasnya pasar petani", "Program Pemasaran", "KEPALA BIDANG USAHA"),
        ("sub_kegiatan", "Terlaksananya promosi", "Fasilitasi Promosi", "KEPALA SEKSI PROMOSI"),
        ("sub_kegiatan", "Meningkatnya akses modal", "Fasilitasi Modal", "KEPALA SEKSI MODAL"),
    }
    assert {(nodes[e.parent].statement, nodes[e.child].statement) for e in record.edges} == {
        ("Meningkatnya produksi", "Meluasnya pasar petani"),
        ("Meluasnya pasar petani", "Terlaksananya promosi"),
        ("Meluasnya pasar petani", "Meningkatnya akses modal"),
    }
    assert {(nodes[b.node].name, b.amount) for b in record.budgets} == {
        ("Program Pemasaran", 7_415_000_000),
        ("Fasilitasi Promosi", 5_190_000),
        ("Fasilitasi Modal", 2_225_000),
    }
