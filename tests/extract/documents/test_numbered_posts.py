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
