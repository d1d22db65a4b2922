"""Decks: sideways trees below a banner, tables of who else shares a performance, tables of another matter, cards."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.record import Record
from tests.extract.read_back import read
from tests.extract.table_sheets import BLUE, TableSheets

ORANGE = (0.9, 0.5, 0.1)
PROGRAMS = ("Meningkatnya mutu dokumen", "Meningkatnya sinergi antar bidang")


class Deck(TableSheets):
    """Slides: :meth:`tree` draws one of a tree from left to right."""

    def box(self, x: float, y: float, text: str) -> None:
        self.sheet.draw_rect((x, y, x + 170, y + 50), color=(0, 0, 0), width=0.8)
        self.text(x + 4, y + 4, text)

    def line(self, *points: tuple[float, float]) -> None:
        self.sheet.draw_polyline(points, color=(0.2, 0.2, 0.4), width=1.0)

    def tree(self, title: str, banner: str, root: str) -> None:
        """A root with two programs, a named kegiatan and sub kegiatan under each."""
        self.text(30, 20, title, bold=True, size=16)
        if banner:
            self.sheet.draw_rect((30, 60, 810, 84), color=ORANGE, width=0.8)
            self.text(250, 66, banner)
        self.box(30, 250, root)
        for k, program in enumerate(PROGRAMS):
            y = 150 + 200 * k
            self.box(240, y, f"{program}\n(Program Perencanaan Daerah {'AB'[k]})")
            self.line((200, 275), (220, 275), (220, y + 25), (240, y + 25))
            self.box(450, y, f"Penyusunan Dokumen {'AB'[k]}")
            self.line((410, y + 25), (450, y + 25))
            self.box(650, y, f"Pelaksanaan Konsultasi {'AB'[k]}")
            self.line((620, y + 25), (650, y + 25))

    def read(self) -> Record:
        self.document.save(self.path)
        return read(self.path)


def deck(folder: Path, title: str = "Pohon Kinerja Sasaran 1", banner: str = "Tujuan : Meningkatnya tata kelola") -> Deck:
    """A cover and a slide with a tree."""
    out = Deck(folder)
    out.text(60, 150, "POHON KINERJA", bold=True, size=30).text(
        60, 220, "Badan Perencanaan Pembangunan Daerah Kota Maju", size=16
    )
    out.text(60, 260, "Tahun 2025", size=16)
    out.page().tree(title, banner, "Meningkatnya kualitas perencanaan\nIKU : Indeks Perencanaan = 81,30")
    return out


@pytest.mark.parametrize("title", ["Pohon Kinerja Sasaran 1", "Pohon Kinerja", "Cascading Sasaran Strategis"])
@pytest.mark.parametrize("banner", ["Tujuan : Meningkatnya tata kelola", ""])
def test_roots_hang_below_a_banner_and_are_what_the_title_says(tmp_path: Path, title: str, banner: str) -> None:
    record = deck(tmp_path, title, banner).read()
    by_id = {n.id: n for n in record.nodes}
    above = {by_id[e.child].statement: by_id[e.parent].statement for e in record.edges if e.kind == "cascade"}
    levels = {n.statement: n.level for n in record.nodes if n.statement}
    assert levels["Meningkatnya kualitas perencanaan"] == "sasaran"
    assert above.get("Meningkatnya kualitas perencanaan") == (banner.removeprefix("Tujuan : ") or None)
    assert {levels[program] for program in PROGRAMS} == {"program"}


HEADERS = (
    ("Kinerja", "OPD Terkait", "Bentuk Dukungan"),
    ("Sasaran Program", "Perangkat Daerah Pendukung", "Peran"),
    ("Program", "Instansi Terkait", "Kontribusi"),
    ("Kinerja", "Crosscutting", "Keterangan"),
    ("Uraian Kinerja", "Lintas OPD", "Peran Serta"),
    ("Kinerja", "Mitra Kerja", "Uraian Dukungan"),
)


@pytest.mark.parametrize("header", HEADERS)
@pytest.mark.parametrize("numbered", [False, True])
def test_a_table_of_crosscutting_names_who_shares_the_nodes(tmp_path: Path, header: tuple[str, ...], numbered: bool) -> None:
    sheets = deck(tmp_path)
    sheets.page().text(30, 20, "Crosscutting Kinerja", bold=True, size=16)
    rows: list[list[str | None]] = [
        ["No", *header],
        ["1", PROGRAMS[0], "Dinas Sosial", "Penyediaan data"],
        [None, None, "Inspektorat", "Reviu rencana"],
        ["2", PROGRAMS[1], "1. Dinas Kesehatan\n2. Badan Pengelola Keuangan\nDaerah", "-"],
    ]
    spans = {(1, 0): (2, 1), (1, 1): (2, 1)}
    if not numbered:
        rows, spans = [row[1:] for row in rows], {(1, 0): (2, 1)}
    widths = [40, 200, 200, 200] if numbered else [200, 200, 200]
    sheets.table(rows, widths, spans=spans, fills={(0, c): ORANGE for c in range(len(widths))}, gap=20)
    record = sheets.read()
    shared = {n.statement: n.crosscutting for n in record.nodes if n.crosscutting}
    assert shared == {
        PROGRAMS[0]: ["Dinas Sosial", "Inspektorat"],
        PROGRAMS[1]: ["Dinas Kesehatan", "Badan Pengelola Keuangan Daerah"],
    }
    assert len(record.nodes) == 8


@pytest.mark.parametrize(
    ("header", "filled"),
    [
        (("No", "Isu Strategis", "Akar Masalah", "Arah Penanganan"), False),
        (("No", "Isu Strategis", "Akar Masalah", "Arah Penanganan"), True),
        (("Permasalahan", "Penyebab", "Dampak yang Timbul", "Solusi"), True),
        (("Tantangan", "Peluang", "Isu", "Rekomendasi"), True),
    ],
)
def test_a_table_of_another_matter_is_no_tree(tmp_path: Path, header: tuple[str, ...], filled: bool) -> None:
    sheets = deck(tmp_path)
    rows: list[list[str | None]] = [list(header)]
    for k in range(1, 5):
        first = str(k) if header[0] == "No" else f"Belum selarasnya dokumen {k}"
        rows.append([first, f"Rendahnya pemanfaatan kajian {k}", f"Data belum satu pintu {k}", f"Forum riset tahunan {k}"])
    sheets.page().table(rows, [120, 200, 200, 200], fills={(0, c): BLUE for c in range(4)} if filled else None, gap=20)
    assert len(sheets.read().nodes) == 8


def test_a_card_with_an_abbreviated_name_is_the_node_of_the_tree(tmp_path: Path) -> None:
    sheets = Deck(tmp_path)
    sheets.text(30, 20, "POHON KINERJA BADAN PERENCANAAN KOTA MAJU TAHUN 2025", bold=True)
    sheets.box(30, 250, "Sasaran 1 : Meningkatnya kualitas")
    for k, name in enumerate(("Penunjang Urusan Pemerintahan\nDaerah Kabupaten/Kota", "Koordinasi Perencanaan")):
        y = 150 + 200 * k
        sheets.box(240, y, f"Program {name}")
        sheets.line((200, 275), (220, 275), (220, y + 25), (240, y + 25))
    sheets.page()
    cards = (("Program Penunjang Urusan Pemerintahan Daerah Kab/Kota", 12), ("Program Koordinasi Perencanaan", 30))
    for k, (name, money) in enumerate(cards):
        x = 30 + 400 * k
        sheets.sheet.draw_rect((x, 100, x + 370, 180), color=ORANGE, width=1.5)
        sheets.text(x + 8, 110, f"Program : {name}\nIndikator : Indeks kepuasan {k}\nTarget : 83,1{k}\nPagu : Rp {money}.000.000")
    record = sheets.read()
    programs = {n.id: n.name for n in record.nodes if n.level == "program"}
    assert list(programs.values()) == [
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        "Program Koordinasi Perencanaan",
    ]
    assert [(programs[b.node], b.amount) for b in record.budgets] == [
        ("Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", 12_000_000),
        ("Program Koordinasi Perencanaan", 30_000_000),
    ]


@pytest.mark.parametrize(
    ("header", "is_partner"),
    [
        ("Perangkat Daerah Pendukung", True),
        ("OPD Pendukung/Terkait", True),
        ("Instansi/Lembaga yang Terlibat", True),
        ("Unit Kerja Terkait", True),
        ("Dukungan Perangkat Daerah", True),
        ("Perangkat Daerah Penanggung Jawab", False),
        ("Unit Kerja Pelaksana", False),
        ("Bidang Pengampu", False),
    ],
)
def test_who_supports_is_no_holder(tmp_path: Path, header: str, is_partner: bool) -> None:
    sheets = TableSheets(tmp_path)
    sheets.text(40, 20, "RENCANA AKSI DINAS PERTANIAN KABUPATEN ANGIN TAHUN 2024")
    rows = [["No", "Sasaran", "Indikator Kinerja", "Target", header]]
    rows.append(["1", "Meningkatnya produksi padi", "Produksi padi", "125 ton", "Dinas Perdagangan"])
    rows.append(["2", "Meningkatnya mutu benih", "Jumlah benih bermutu", "12 ton", "Dinas Pangan"])
    sheets.table(rows, [30, 190, 150, 80, 130])
    sheets.pages()
    nodes = read(sheets.path).nodes
    assert [(n.holder, n.crosscutting) for n in nodes] == [
        (None, [office]) if is_partner else (office, []) for office in ("Dinas Perdagangan", "Dinas Pangan")
    ]
