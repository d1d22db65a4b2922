"""Trees printed as lists: numbers, letters, bullets, indents, labels and page breaks."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.builder import Builder
from pipeline.extract.lists.listing import enumerated, read_listing
from pipeline.extract.lists.listing_levels import read_legend
from pipeline.record import Document, Record
from pipeline.tree import decide
from tests.extract.typed import Typed, title, typed


def listing(*pages: Sequence[Typed | str], year: int | None = 2024) -> tuple[int, Record]:
    builder = Builder(Document(file="a.pdf", sha256="", year=year))
    count = read_listing(typed(*pages), builder)
    return count, decide(builder.extraction)


def tree(record: Record) -> dict[str, str | None]:
    """Each node's text with its parent's."""
    text = {n.id: n.statement or n.name or "" for n in record.nodes}
    parent = {e.child: e.parent for e in record.edges if e.kind == "cascade"}
    return {text[n.id]: text[parent[n.id]] if n.id in parent else None for n in record.nodes}


def levels(record: Record) -> list[str]:
    return [n.level for n in record.nodes]


NUMBERED = [
    Typed("1. Meningkatnya mutu layanan kesehatan", x=72),
    Typed("Indikator: Indeks kepuasan", x=90),
    Typed("Target: 88,5", x=90),
    Typed("1.1 Meningkatnya akses layanan (Program Upaya Kesehatan)", x=90),
    Typed("Indikator: Cakupan layanan", x=108),
    Typed("Target: 90%", x=108),
    Typed("1.1.1 Tersedianya obat (Penyediaan Obat Esensial)", x=108),
    Typed("Indikator: Jumlah obat", x=126),
    Typed("1.2 Meningkatnya kapasitas tenaga (Program Sumber Daya Manusia Kesehatan)", x=90),
    Typed("2. Menurunnya angka stunting", x=72),
    Typed("Indikator: Prevalensi stunting (14%)", x=90),
]


def test_numbers_tell_parents() -> None:
    count, record = listing(NUMBERED)
    assert count == 5
    assert tree(record)["Tersedianya obat"] == "Meningkatnya akses layanan"
    assert tree(record)["Meningkatnya kapasitas tenaga"] == "Meningkatnya mutu layanan kesehatan"
    assert tree(record)["Menurunnya angka stunting"] is None
    assert all(e.confidence and e.confidence > 0.9 for e in record.edges)


def test_a_program_in_brackets_names_the_node_and_fixes_the_levels() -> None:
    _, record = listing(NUMBERED)
    assert levels(record) == ["sasaran", "program", "kegiatan", "program", "sasaran"]
    assert [n.name for n in record.nodes][:3] == [None, "Program Upaya Kesehatan", "Penyediaan Obat Esensial"]


def test_figures_with_units_and_targets_in_brackets() -> None:
    _, record = listing(NUMBERED)
    assert [(v.text, v.value, v.unit, v.period) for v in record.values] == [
        ("88,5", 88.5, None, "2024"),
        ("90%", 90.0, "%", "2024"),
        ("14%", 14.0, "%", "2024"),
    ]
    assert record.indicators[-1].name == "Prevalensi stunting"


def test_a_page_break_parts_nothing() -> None:
    head = "Dinas Kesehatan Kota Bitung"
    for cut in range(1, len(NUMBERED)):
        count, record = listing([head, *NUMBERED[:cut]], [head, *NUMBERED[cut:]])
        assert count == 5, cut
        assert tree(record) == tree(listing(NUMBERED)[1])
        assert len(record.values) == 3


MIXED = [
    ("a. Meningkatnya tertib administrasi", 0),
    ("Indikator: Nilai tertib", 1),
    ("1) Terlaksananya pendataan", 1),
    ("Indikator: Jumlah data", 2),
    ("(a) Tersusunnya laporan pendataan", 2),
    ("Indikator: Jumlah laporan", 3),
    ("(b) Tersusunnya peta", 2),
    ("Indikator: Jumlah peta", 3),
    ("2) Terlaksananya pelayanan", 1),
    ("Indikator: Waktu layanan", 2),
    ("b. Meningkatnya kinerja pegawai", 0),
    ("Indikator: Indeks pegawai", 1),
]


@pytest.mark.parametrize("step", [0.0, 6.0, 18.0])
def test_styles_of_numbers_nest_with_and_without_indent(step: float) -> None:
    count, record = listing([Typed(text, x=72 + step * depth) for text, depth in MIXED])
    assert count == 6
    assert tree(record) == {
        "Meningkatnya tertib administrasi": None,
        "Terlaksananya pendataan": "Meningkatnya tertib administrasi",
        "Tersusunnya laporan pendataan": "Terlaksananya pendataan",
        "Tersusunnya peta": "Terlaksananya pendataan",
        "Terlaksananya pelayanan": "Meningkatnya tertib administrasi",
        "Meningkatnya kinerja pegawai": None,
    }


def test_bullets_nest_by_indent() -> None:
    lines = [
        Typed("• Meningkatnya literasi", x=72),
        Typed("Indikator: Indeks literasi", x=84),
        Typed("• Meningkatnya koleksi buku", x=96),
        Typed("Indikator: Jumlah koleksi", x=108),
        Typed("• Tersedianya buku baru", x=120),
        Typed("Indikator: Jumlah buku", x=132),
        Typed("• Meningkatnya minat baca", x=96),
        Typed("Indikator: Nilai minat", x=108),
    ]
    _, record = listing(lines)
    assert tree(record)["Tersedianya buku baru"] == "Meningkatnya koleksi buku"
    assert tree(record)["Meningkatnya minat baca"] == "Meningkatnya literasi"


def test_labels_are_levels() -> None:
    lines = [
        "Tujuan : Terwujudnya kota bersih",
        "Indikator : Indeks kebersihan",
        "Sasaran 1 : Meningkatnya pengelolaan sampah",
        "Indikator : Persentase sampah terkelola",
        "Program : Program Pengelolaan Persampahan",
        "Indikator : Persentase sampah terangkut",
        "Kegiatan : Pengelolaan Sampah",
        "Indikator : Volume sampah",
        "Sasaran 2 : Meningkatnya kualitas udara",
        "Indikator : Indeks kualitas udara",
    ]
    _, record = listing(lines)
    assert levels(record) == ["tujuan", "sasaran", "program", "kegiatan", "sasaran"]
    assert tree(record)["Pengelolaan Sampah"] == "Program Pengelolaan Persampahan"
    assert tree(record)["Meningkatnya kualitas udara"] == "Terwujudnya kota bersih"


def test_several_indicators_keep_their_targets() -> None:
    lines = [
        *NUMBERED,
        Typed("Indikator: a. Jumlah balita; b. Persentase ibu", x=90),
        Typed("Target: a. 1.250 orang; b. 75%", x=90),
    ]
    _, record = listing(lines)
    names = {i.id: i.name for i in record.indicators}
    assert [(names[v.indicator], v.value) for v in record.values][-2:] == [("Jumlah balita", 1250.0), ("Persentase ibu", 75.0)]


def test_indicators_listed_below_their_label_are_no_entries() -> None:
    lines = [
        Typed("1. Meningkatnya mutu data", x=72),
        Typed("Indikator:", x=90),
        Typed("1. Persentase data valid", x=108),
        Typed("2. Jumlah data yang", x=108),
        Typed("diperbarui", x=120),
        Typed("Target:", x=90),
        Typed("1. 80%", x=108),
        Typed("2. 40 data", x=108),
        Typed("1.1 Tersedianya data sektoral", x=90),
        Typed("Indikator: Jumlah dokumen", x=108),
        Typed("1.1.1 Terlaksananya survei", x=108),
        Typed("Indikator: Jumlah survei", x=126),
        Typed("2. Meningkatnya layanan", x=72),
        Typed("Indikator: Nilai layanan", x=90),
    ]
    count, record = listing(lines)
    assert count == 4
    assert [i.name for i in record.indicators][:2] == ["Persentase data valid", "Jumlah data yang diperbarui"]
    assert [v.value for v in record.values] == [80.0, 40.0]


def test_holder_and_partners() -> None:
    extra = [Typed("Penanggung jawab: Kepala Bidang Gizi", x=90), Typed("Crosscutting: Dinas Sosial, Bagian Umum", x=90)]
    _, record = listing([*NUMBERED, *extra])
    assert record.nodes[-1].holder == "Kepala Bidang Gizi"
    assert record.nodes[-1].crosscutting == ["Dinas Sosial", "Bagian Umum"]


def test_a_legend_tells_levels() -> None:
    legend = (
        "Nomor satu angka menunjukkan tujuan, dua angka menunjukkan sasaran strategis, tiga angka menunjukkan sasaran program."
    )
    assert read_legend([legend]) == {1: "tujuan", 2: "sasaran", 3: "program"}
    _, record = listing([title("POHON KINERJA"), legend, *NUMBERED])
    assert levels(record)[0] == "tujuan"


def test_chapters_and_plain_lists_are_no_tree() -> None:
    report = [
        "1. Latar Belakang",
        "Uraian singkat tentang dinas.",
        "1.1 Dasar Hukum",
        "1.2 Maksud dan Tujuan",
        "2. Gambaran Umum",
        "2.1 Struktur",
    ]
    assert listing(report)[0] == 0
    assert listing(["Surat pengantar", "dengan hormat"])[0] == 0


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("a. 3,62 (Sangat Baik); b. 512 poin", ["3,62 (Sangat Baik)", "512 poin"]),
        ("1) satu 2) dua", ["satu", "dua"]),
        ("Jumlah a. b", ["Jumlah a. b"]),
        ("82%", ["82%"]),
    ],
)
def test_enumerated(text: str, items: list[str]) -> None:
    assert enumerated(text) == items


@given(st.lists(st.text(alphabet="1a.() -•:Indikator", max_size=30), max_size=12))
def test_any_lines_are_read_or_refused(lines: list[str]) -> None:
    count, record = listing(lines)
    assert count == len(record.nodes)
