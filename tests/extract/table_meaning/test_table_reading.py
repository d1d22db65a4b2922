"""Tables become nodes, indicators, values, budgets, actions and links."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.table_meaning.table_reading import TableContext, caption_year, read_grid
from pipeline.record import Document
from tests.extract.table_sheets import GREEN, PALE, TableSheets


def test_perjanjian_kinerja_with_programs_beside(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["Sasaran Strategis", "Indikator Kinerja", "Target", "Program", "Anggaran"],
        ["Menurunnya jumlah PPKS", "Jumlah PPKS", "580 jiwa", "Program Rehabilitasi Sosial", "Rp 234.292.000"],
        [None, None, None, "Program Penanganan Bencana", "Rp 133.680.500"],
    ]
    sheets.table(rows, [150, 110, 60, 150, 100], spans={(1, 0): (2, 1), (1, 1): (2, 1), (1, 2): (2, 1)})
    read = sheets.record()
    assert read.nodes() == [
        ("sasaran", "Menurunnya jumlah PPKS"),
        ("program", "Program Rehabilitasi Sosial"),
        ("program", "Program Penanganan Bencana"),
    ]
    assert read.values() == [("Jumlah PPKS", "target", "2024", 580.0, "jiwa")]
    assert [b[3] for b in read.budgets()] == [234_292_000, 133_680_500]
    assert read.links() == {
        ("Menurunnya jumlah PPKS", "Program Rehabilitasi Sosial"),
        ("Menurunnya jumlah PPKS", "Program Penanganan Bencana"),
    }


def test_empty_cells_mean_as_above(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["No", "Sasaran", "Indikator", "Satuan", "Target"],
        ["1", "Meningkatnya mutu", "Indeks mutu", "Indeks", "80"],
        ["", "", "Jumlah keluhan", "Keluhan", "12"],
        ["2", "Meningkatnya kerja", "Nilai SAKIP", "Nilai", "BB (72,50)"],
    ]
    sheets.table(rows, [30, 150, 150, 60, 80])
    read = sheets.record()
    assert read.values() == [
        ("Indeks mutu", "target", "2024", 80.0, "Indeks"),
        ("Jumlah keluhan", "target", "2024", 12.0, "Keluhan"),
        ("Nilai SAKIP", "target", "2024", 72.5, "Nilai"),
    ]
    assert [i.node for i in read.extraction.indicators] == ["n1", "n1", "n2"]


def test_quarters_inside_a_cell(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["Sasaran program", "Indikator kinerja", "Target", "Penjelasan"],
        [
            "Terpenuhinya pangan",
            "Persentase penerima",
            "TW 1 : Persiapan data\nTW 2 :\nTW 3 : Penyaluran\nTW 4 : 28%",
            "28 dari 100",
        ],
    ]
    sheets.table(rows, [150, 150, 150, 100])
    read = sheets.record()
    assert read.values() == [("Persentase penerima", "target", "2024-Q4", 28.0, "%")]
    assert read.actions() == [
        ("Persentase penerima", "2024-Q1", "Persiapan data"),
        ("Persentase penerima", "2024-Q3", "Penyaluran"),
    ]
    assert read.extraction.indicators[0].explanation == "28 dari 100"
    assert read.nodes() == [("program", "Terpenuhinya pangan")]


def test_quarters_with_a_misprinted_number_follow_their_order(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [["Sasaran", "Indikator", "Target"], ["Meningkatnya mutu", "Jumlah rapat", "TW 1 : 1\nTW 1 : 1\nTW 1 : 1\nTW 1 : 1"]]
    sheets.table(rows, [150, 150, 150])
    read = sheets.record()
    assert [v[2] for v in read.values()] == ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]
    assert [f.check for f in read.extraction.findings] == ["period_sequence"]


def test_program_and_kegiatan_in_one_cell_told_by_bold(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        [
            "Sasaran",
            "Indikator",
            "Program dan Kegiatan",
            "Indikator Kegiatan",
            "Target Kegiatan",
            "Anggaran (Rp)",
            "Penanggung Jawab",
        ],
        ["Meningkatnya mutu", "Indeks mutu", "\nPelatihan kader", "Jumlah kader", "30 orang", "15.000.000", "Kepala Bidang Mutu"],
        ["", "", "Pengadaan alat", "Jumlah alat", "5 unit", "25.000.000", "Kepala Seksi Alat"],
    ]
    sheets.table(rows, [110, 90, 130, 90, 70, 80, 110])
    sheets.text(243, 79, "Program Mutu Layanan", bold=True)
    read = sheets.record()
    assert read.nodes() == [
        ("sasaran", "Meningkatnya mutu"),
        ("program", "Program Mutu Layanan"),
        ("kegiatan", "Pelatihan kader"),
        ("kegiatan", "Pengadaan alat"),
    ]
    assert read.links() == {
        ("Meningkatnya mutu", "Program Mutu Layanan"),
        ("Program Mutu Layanan", "Pelatihan kader"),
        ("Program Mutu Layanan", "Pengadaan alat"),
    }
    assert read.values() == [
        ("Jumlah kader", "target", "2024", 30.0, "orang"),
        ("Jumlah alat", "target", "2024", 5.0, "unit"),
    ]
    assert [(b[0], b[3]) for b in read.budgets()] == [("Pelatihan kader", 15e6), ("Pengadaan alat", 25e6)]
    assert [n.holder for n in read.extraction.nodes] == [None, None, "Kepala Bidang Mutu", "Kepala Seksi Alat"]


def test_the_sasaran_of_a_program_in_one_cell_is_its_statement(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    text = "\n\nSasaran : Tertibnya\nperizinan usaha"
    rows = [
        ["Sasaran", "Program / Sasaran Program", "Indikator", "Target", "Pagu (Rp)", "Kegiatan"],
        ["Meningkatnya daya saing", text, "Persentase usaha berizin", "41,3%", "5.874.316.2\n20", "Penerbitan izin usaha"],
    ]
    sheets.table(rows, [130, 150, 130, 60, 60, 130])
    sheets.text(173, 79, "Program Pengendalian\nIzin Usaha", bold=True)
    read = sheets.record()
    program = read.extraction.nodes[1]
    assert (program.level, program.name, program.statement) == (
        "program", "Program Pengendalian Izin Usaha", "Tertibnya perizinan usaha",
    )  # fmt: skip
    assert read.links() == {
        ("Meningkatnya daya saing", "Tertibnya perizinan usaha"), ("Tertibnya perizinan usaha", "Penerbitan izin usaha"),
    }  # fmt: skip
    assert [(b.text, b.amount) for b in read.extraction.budgets] == [("5.874.316.220", 5_874_316_220)]


def test_uraian_with_group_rows_and_sums(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["No", "Uraian", "Anggaran", "Realisasi", "%"],
        ["Sasaran Menurunnya Kemiskinan", None, None, None, None],
        ["", "Program Sosial", "Rp 90.000.000", "Rp 80.000.000", "89%"],
        ["", "Pendataan keluarga", "Rp 60.000.000", "Rp 55.000.000", "92%"],
        ["", "Penyaluran bantuan", "Rp 30.000.000", "Rp 25.000.000", "83%"],
        ["Jumlah", None, "Rp 90.000.000", "Rp 80.000.000", "89%"],
    ]
    sheets.table(rows, [30, 200, 100, 100, 40], spans={(1, 0): (1, 5), (5, 0): (1, 2)})
    read = sheets.record()
    assert read.nodes() == [
        ("sasaran", "Menurunnya Kemiskinan"),
        ("program", "Program Sosial"),
        ("kegiatan", "Pendataan keluarga"),
        ("kegiatan", "Penyaluran bantuan"),
    ]
    assert read.links() == {
        ("Menurunnya Kemiskinan", "Program Sosial"),
        ("Program Sosial", "Pendataan keluarga"),
        ("Program Sosial", "Penyaluran bantuan"),
    }
    assert {(t.label, t.kind, t.amount) for t in read.extraction.totals} == {
        ("Jumlah", "pagu", 90e6),
        ("Jumlah", "realisasi", 80e6),
    }
    assert read.values() == []


def test_codes_in_their_own_column_give_levels_and_stay_with_the_node(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["Kode", "Urusan/Program/Kegiatan/Sub Kegiatan", "Indikator", "Pagu"],
        ["1.06", "URUSAN SOSIAL", "", "100.000.000"],
        ["1.06.04", "PROGRAM REHABILITASI SOSIAL", "Persentase PPKS", "100.000.000"],
        ["1.06.04.2.01", "Rehabilitasi Sosial Dasar", "Jumlah PPKS", "100.000.000"],
        ["1.06.04.2.01.0001", "Penyediaan Permakanan", "Jumlah orang", "100.000.000"],
    ]
    sheets.table(rows, [100, 220, 120, 100])
    read = sheets.record()
    assert [(n.level, n.code) for n in read.extraction.nodes] == [
        ("program", "1.06.04"),
        ("kegiatan", "1.06.04.2.01"),
        ("sub_kegiatan", "1.06.04.2.01.0001"),
    ]
    assert [t.label for t in read.extraction.totals] == ["URUSAN SOSIAL"]
    assert [read.names[i.node] for i in read.extraction.indicators] == [
        "PROGRAM REHABILITASI SOSIAL",
        "Rehabilitasi Sosial Dasar",
        "Penyediaan Permakanan",
    ]


def test_several_indicators_in_one_cell(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["Sasaran", "Indikator", "Target"],
        ["Meningkatnya mutu", "1. Indeks mutu\n2. Jumlah keluhan\nmasyarakat", "80\n12"],
    ]
    sheets.table(rows, [150, 150, 60])
    read = sheets.record()
    assert [v[:4] for v in read.values()] == [
        ("Indeks mutu", "target", "2024", 80.0),
        ("Jumlah keluhan masyarakat", "target", "2024", 12.0),
    ]


def test_painted_months_are_the_period_of_an_action(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, width=1100)
    months = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"]
    rows: list[list[str | None]] = [
        ["Kegiatan", "Indikator", "Target", "Rencana Aksi", *months],
        ["Pelatihan kader", "Jumlah kader", "30 orang", "Rekrutmen peserta", *[""] * 12],
        ["", "", "", "Pelaksanaan latihan", *[""] * 12],
    ]
    fills = {(1, 5): GREEN, (1, 6): GREEN, (2, 9): GREEN, (0, 0): PALE}
    sheets.table(rows, [110, 100, 60, 110, *[26] * 12], fills=fills)
    read = sheets.record()
    assert read.actions() == [
        ("Jumlah kader", "2024-02/2024-03", "Rekrutmen peserta"),
        ("Jumlah kader", "2024-06", "Pelaksanaan latihan"),
    ]


def test_numbers_beside_names_under_one_header_tell_their_levels(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, width=1100)
    months = ["Jan", "Peb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nop", "Des"]
    head = ["Program / Kegiatan / Sub Kegiatan", None, "Indikator", "Target", "Rencana Aksi"]
    jadwal: list[str | None] = ["Jadwal Pelaksanaan (Bulan)", *[None] * 11]
    rows: list[list[str | None]] = [
        [*head, *jadwal, "Anggaran (Rp. 000)"],
        [*[None] * 5, *months, None],
        ["A.", "Program Anu", "Persentase anu", "68%", "", *[""] * 12, "912.350"],
        ["A.1", "Pembinaan Anu", "Jumlah anu", "3 anu", "", *[""] * 12, "912.350"],
        ["A.1.1", "Pembinaan Anu", "Jumlah ani", "4 ani", "Rapat", *[""] * 12, "712.350"],
        ["A.1.2", "Penataan Ani", "Jumlah una", "5 una", "Kunjungan", *[""] * 12, "200.000"],
    ]
    spans = {(0, 0): (2, 2), **{(0, c): (2, 1) for c in (2, 3, 4, 17)}, (0, 5): (1, 12)}
    sheets.table(rows, [36, 110, 90, 50, 80, *[26] * 12, 100], spans=spans, fills={(4, 6): GREEN, (4, 7): GREEN, (5, 16): GREEN})
    read = sheets.record()
    assert read.nodes() == [
        ("program", "Program Anu"),
        ("kegiatan", "Pembinaan Anu"),
        ("sub_kegiatan", "Pembinaan Anu"),
        ("sub_kegiatan", "Penataan Ani"),
    ]
    assert [amount for *_, amount in read.budgets()] == [912_350_000.0, 912_350_000.0, 712_350_000.0, 200_000_000.0]
    assert read.actions() == [("Jumlah ani", "2024-02/2024-03", "Rapat"), ("Jumlah una", "2024-12", "Kunjungan")]


def test_months_as_initials_and_numbered_names_in_one_column(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, width=1100)
    jadwal: list[str | None] = ["Waktu Pelaksanaan", *[None] * 11]
    rows: list[list[str | None]] = [
        ["Program / Kegiatan / Sub Kegiatan", "Indikator", "Target", "Rencana Aksi", *jadwal, "Pagu (x Rp 1.000)"],
        [*[None] * 4, *"JFMAMJJASOND", None],
        ["1 Program Anu", "Persentase anu", "68%", "", *[""] * 12, "912.350"],
        ["1.1 Pembinaan Ani", "Jumlah anu", "3 anu", "", *[""] * 12, "912.350"],
        ["1.1.1 Penataan Ani", "Jumlah una", "5 una", "Kunjungan", "", "x", "x", *[""] * 9, "912.350"],
    ]
    spans = {**{(0, c): (2, 1) for c in (0, 1, 2, 3, 16)}, (0, 4): (1, 12)}
    sheets.table(rows, [200, 90, 50, 80, *[26] * 12, 100], spans=spans)
    read = sheets.record()
    assert read.nodes() == [("program", "Program Anu"), ("kegiatan", "Pembinaan Ani"), ("sub_kegiatan", "Penataan Ani")]
    assert read.actions() == [("Jumlah una", "2024-02/2024-03", "Kunjungan")]
    assert [amount for *_, amount in read.budgets()] == [912_350_000.0] * 3


def test_an_annex_of_targets_finds_its_indicators_in_other_words(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    first = [
        ["Sasaran", "Indikator Kinerja Utama", "Satuan"],
        ["Meningkatnya mutu jalan", "Persentase jalan dalam kondisi mantap", "%"],
        ["Meningkatnya mutu air", "Indeks Kualitas Air Sungai (IKAS)", "Indeks"],
        ["Meningkatnya akuntabilitas", "Nilai SAKIP Dinas Anu", "Nilai"],
    ]
    sheets.table(first, [180, 200, 60])
    annex: list[list[str | None]] = [
        ["No", "Indikator Kinerja Utama", "Satuan", "Kondisi Awal\n2023", "Target", None, "Akhir Renstra"],
        [None, None, None, None, "2024", "2025", None],
        ["1", "Persentase Jalan Kondisi Mantap", "%", "60,1", "61,2", "62,3", "70,0"],
        ["2", "Indeks Kualitas Air Sungai", "Indeks", "0.6418", "0.6550", "0.6700", "0.7125"],
        ["3", "Nilai SAKIP", "Nilai", "CC (58,20)", "B (60,50)", "B (63,00)", "BB (70,10)"],
    ]
    spans = {(0, 4): (1, 2), **{(0, c): (2, 1) for c in (0, 1, 2, 3, 6)}}
    sheets.page().table(annex, [30, 180, 60, 70, 70, 70, 80], spans=spans)
    read = sheets.record(captions=("Target Tahun 2024-2028",))
    assert len(read.nodes()) == len(read.extraction.indicators) == 3
    assert [v for v in read.values() if v[0] == "Nilai SAKIP Dinas Anu"] == [
        ("Nilai SAKIP Dinas Anu", "baseline", "2023", 58.2, "Nilai"),
        ("Nilai SAKIP Dinas Anu", "target", "2024", 60.5, "Nilai"),
        ("Nilai SAKIP Dinas Anu", "target", "2025", 63.0, "Nilai"),
        ("Nilai SAKIP Dinas Anu", "target", "2028", 70.1, "Nilai"),
    ]


def test_a_sasarans_indicators_again_in_other_words_by_the_number_of_the_year(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    first = [
        ["Sasaran", "Indikator", "Satuan"],
        ["Meningkatnya mutu air", "Indeks Kualitas Air Sungai (IKAS)", "Indeks"],
        ["", "Persentase usaha yang menaati persyaratan izin lingkungan", "%"],
    ]
    sheets.table(first, [180, 260, 60])
    again: list[list[str | None]] = [
        ["Sasaran / Indikator Kinerja", "Satuan", "Target Tahun Ke-", None, None],
        [None, None, "1", "2", "3"],
        ["Sasaran : Meningkatnya mutu air", "", "", "", ""],
        ["Indeks Kualitas Air", "Indeks", "50,5", "51,5", "52,5"],
        ["Persentase usaha taat izin lingkungan", "%", "61", "62", "63"],
    ]
    sheets.page().table(again, [240, 60, 70, 70, 70], spans={(0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (1, 3)})
    read = sheets.record(captions=("Target Tahun 2022-2026",))
    assert [i.name for i in read.extraction.indicators] == [row[1] for row in first[1:]]
    assert [v[2:4] for v in read.values()] == [
        ("2022", 50.5),
        ("2023", 51.5),
        ("2024", 52.5),
        ("2022", 61.0),
        ("2023", 62.0),
        ("2024", 63.0),
    ]


def test_sasaran_over_their_indicators_in_one_column(tmp_path: Path) -> None:
    head = ["No", "Sasaran / Indikator Kinerja", "Satuan", "Target", "Realisasi"]
    rows: list[list[str | None]] = [
        ["1", "Meningkatnya budaya baca", None, None, None],
        ["", "Tingkat kegemaran membaca", "Nilai", "58,00", "59,87"],
        ["", "Jumlah kunjungan", "Orang", "45.000", "52.418"],
        ["2", "Meningkatnya mutu arsip", None, None, None],
        ["", "Nilai pengawasan arsip", "Nilai", "62,00", "68,90"],
    ]
    wanted = {
        "Tingkat kegemaran membaca": "Meningkatnya budaya baca",
        "Jumlah kunjungan": "Meningkatnya budaya baca",
        "Nilai pengawasan arsip": "Meningkatnya mutu arsip",
    }
    for merged in (True, False):
        sheets = TableSheets(tmp_path)
        spans = {(1, 1): (1, 4), (4, 1): (1, 4)} if merged else {}
        body = rows if merged else [[text or "" for text in row] for row in rows]
        sheets.table([head, *body], [30, 220, 60, 70, 70], spans=spans)
        read = sheets.record()
        assert {i.name: read.names[i.node] for i in read.extraction.indicators} == wanted
        assert len(read.values()) == 6


def test_kondisi_antara_and_what_it_needs(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, height=200)
    tables = [
        ("Faktor Penyebab/Pembentuk (CSF 1)", "Meningkatnya pelayanan", "Terwujudnya rehabilitasi bagi warga"),
        ("Kondisi Antara CSF (Critical Success Factor) 1", "Terwujudnya rehabilitasi bagi warga", "Terpenuhinya kebutuhan dasar"),
        (
            "Kondisi Antara (Terwujudnya rehabilitasi bagi warga)",
            "Terpenuhinya kebutuhan dasar",
            "Tersedianya pakaian dan pangan",
        ),
    ]
    for k, (header, left, right) in enumerate(tables):
        if k:
            sheets.page()
        sheets.text(40, 30, f"Tahap {k + 3} menguraikan kondisi yang perlu dicapai", size=12)
        sheets.table([[header, "Kondisi yang diperlukan"], [left, right]], [260, 260])
    read = sheets.record()
    assert read.nodes() == [
        ("sasaran", "Meningkatnya pelayanan"),
        ("program", "Terwujudnya rehabilitasi bagi warga"),
        ("kegiatan", "Terpenuhinya kebutuhan dasar"),
        ("sub_kegiatan", "Tersedianya pakaian dan pangan"),
    ]
    assert len(read.links()) == 3


def test_years_of_a_plan_by_number(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["Sasaran", "Indikator", "Kondisi Awal", "Target", None, "Kondisi Akhir"],
        [None, None, None, "Th I", "Th II", None],
        ["Meningkatnya mutu", "Indeks mutu", "70", "75", "80", "95"],
    ]
    spans = {(0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (2, 1), (0, 3): (1, 2), (0, 5): (2, 1)}
    sheets.table(rows, [150, 120, 60, 60, 60, 60], spans=spans)
    read = sheets.record(captions=("Rencana Strategis Tahun 2013-2018",))
    assert [(v[1], v[2]) for v in read.values()] == [
        ("baseline", "2013"),
        ("target", "2014"),
        ("target", "2015"),
        ("target", "2018"),
    ]


@pytest.mark.parametrize(
    ("baseline", "last", "first_year"), [("Kondisi Awal", 6, 2021), ("Kondisi Awal 2020", 5, 2021), ("Kondisi Awal", 5, 2022)]
)
def test_a_plan_of_six_years_begins_with_its_first_where_the_table_says_so(
    tmp_path: Path, baseline: str, last: int, first_year: int
) -> None:
    sheets = TableSheets(tmp_path)
    years = [f"Tahun {k}" for k in range(1, last + 1)]
    rows = [
        ["Sasaran", "Indikator", baseline, *years],
        ["Meningkatnya mutu", "Indeks mutu", "70", *map(str, range(71, 71 + last))],
    ]
    sheets.table(rows, [130, 100, 70, *[50] * last])
    read = sheets.record(captions=("Rencana Strategis Tahun 2021-2026",))
    assert [v[2] for v in read.values() if v[1] == "target"] == [str(first_year + k) for k in range(last)]


def test_a_year_printed_twice_is_read_as_the_year_before(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["Sasaran", "Indikator", "Target", None, None],
        [None, None, "2024", "2024", "2025"],
        ["Meningkatnya mutu", "Indeks mutu", "70", "75", "80"],
    ]
    sheets.table(rows, [150, 120, 60, 60, 60], spans={(0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (1, 3)})
    read = sheets.record()
    assert [v[2] for v in read.values()] == ["2023", "2024", "2025"]
    assert [f.check for f in read.extraction.findings] == ["period_sequence"]


def test_money_in_thousands(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.table([["Program", "Pagu (dalam ribuan rupiah)"], ["Program Mutu", "84.500"]], [200, 150])
    assert sheets.record().budgets() == [("Program Mutu", "pagu", "2024", 84_500_000.0)]


def test_an_unknown_column_is_reported(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [["Sasaran", "Indikator", "Target", "Bobot"], ["Meningkatnya mutu", "Indeks mutu", "80", "anu"]]
    sheets.table(rows, [150, 150, 60, 60])
    read = sheets.record()
    assert [(f.check, f.severity, f.found) for f in read.extraction.findings] == [("unknown_column", "info", "Bobot")]


def test_cards_of_a_program_and_its_kegiatan(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["Nama Program", ":", "Program Penanganan Bencana"],
        ["Sasaran Program", ":", "Terwujudnya korban bencana yang tertangani"],
        ["Indikator Program", ":", "Persentase korban yang menerima bantuan"],
        ["Target Program", ":", "93,59%"],
        ["Anggaran", ":", "372.250.370"],
        ["Nama Kegiatan", ":", "Perlindungan Sosial Korban Bencana"],
        ["Sasaran Kegiatan", ":", "Terpenuhinya kebutuhan dasar korban"],
        ["Indikator Kegiatan", ":", "Jumlah korban yang terpenuhi kebutuhannya"],
        ["Target Kegiatan", ":", "150 orang"],
        ["Anggaran", ":", "13.2918.000"],
    ]
    sheets.table(rows, [120, 14, 300])
    read = sheets.record()
    assert [(n.level, n.name, n.statement) for n in read.extraction.nodes] == [
        ("program", "Program Penanganan Bencana", "Terwujudnya korban bencana yang tertangani"),
        ("kegiatan", "Perlindungan Sosial Korban Bencana", "Terpenuhinya kebutuhan dasar korban"),
    ]
    assert [(v[1], v[3], v[4]) for v in read.values()] == [("target", 93.59, "%"), ("target", 150.0, "orang")]
    assert [b[3] for b in read.budgets()] == [372_250_370, None]
    assert len(read.links()) == 1


@pytest.mark.parametrize("code", ["1.02.02.2.01", "1.02.02.2.01.0009"])
def test_a_cards_name_gives_its_code_and_its_sasaran_bears_no_name(code: str, tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["Sasaran Strategis", "Meningkatnya mutu layanan"],
        ["Kegiatan", f"{code} Penyediaan Fasilitas Pelayanan"],
        ["Sasaran Kegiatan", "Tersedianya fasilitas pelayanan"],
        ["Indikator", "Persentase fasilitas sesuai standar"],
        ["Target", "90%"],
        ["Pagu Anggaran (Rp)", "1.920.000.000"],
    ]
    sheets.table(rows, [140, 300])
    assert [(n.code, n.name, n.statement) for n in sheets.record().extraction.nodes] == [
        (None, None, "Meningkatnya mutu layanan"),
        (code, "Penyediaan Fasilitas Pelayanan", "Tersedianya fasilitas pelayanan"),
    ]


def test_tables_without_meaning_for_the_record(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.table([["Nilai %", "Pencapaian"], ["110 ke atas", "Sangat berhasil"], ["90 - 110", "Berhasil"]], [100, 150])
    read = sheets.record()
    assert read.understood == [False] and read.nodes() == []


def test_equal_names_under_two_kegiatan_are_two_nodes_unless_their_money_agrees(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["Program", "Kegiatan", "Sub Kegiatan", "Pagu (Rp)"],
        ["Pengelolaan Pendidikan", "Sekolah Dasar", "Ruang Kelas Baru", "200"],
        ["", "", "Buku", "100"],
        ["", "Sekolah Menengah", "Ruang Kelas Baru", "500"],
        ["", "", "Buku", "100"],
    ]
    sheets.table(rows, [150, 110, 110, 80])
    names = [name for _, name in sheets.record().nodes()]
    assert names.count("Ruang Kelas Baru") == 2
    assert names.count("Buku") == 1


def test_equal_names_with_other_codes_are_two_nodes(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu (Rp)"],
        ["1.01.02", "Pengelolaan Pendidikan", "200"],
        ["1.01.02.2.01", "Sekolah Dasar", "100"],
        ["1.01.02.2.01.0002", "Buku", "100"],
        ["1.01.02.2.02", "Sekolah Menengah", "100"],
        ["1.01.02.2.02.0002", "Buku", "100"],
    ]
    sheets.table(rows, [110, 200, 80])
    assert [name for _, name in sheets.record().nodes()].count("Buku") == 2


def test_a_program_under_two_sasaran_is_also_the_seconds(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["Sasaran", "Indikator", "Target", "Program", "Anggaran"],
        ["Meningkatnya mutu", "Indeks mutu", "80", "Program Penataan", "500"],
        ["Meningkatnya kerja", "Indeks kerja", "70", "Program Penataan", "500"],
    ]
    sheets.table(rows, [150, 110, 60, 150, 100])
    read = sheets.record()
    evidence = {c.parent: c.evidence for c in read.extraction.candidates}
    assert list(evidence.values()) == ["column", "also"]


def test_numbered_rows_between_few_rules_over_a_page_break(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, width=595, height=330)
    head = ["No.", "Program/Kegiatan/Sub Kegiatan", "", "Anggaran", "Ket."]
    widths = [40, 270, 40, 100, 60]
    first = [
        head,
        ["I.", "Program Perumahan", "", "", "APBD"],
        ["1.", "Pendataan Penyediaan dan Rehabilitasi\nRumah Korban Bencana", "Rp", "280.750.000,00", ""],
        ["", "a. Identifikasi Lokasi Rawan Bencana", "Rp", "186.500.000,00", ""],
        ["", "b. Pendataan Rumah Korban Bencana yang\nBelum Tertangani", "Rp", "94.250.000,00", ""],
        ["2.", "Urusan Penyelenggaraan Perumahan\ndan Relokasi", "Rp", "7.022.000.000,00", ""],
        ["", "a. Rehabilitasi Rumah bagi Korban", "Rp", "4.147.000.000,00", ""],
    ]
    bold = [(1, 0), (1, 1)]
    sheets.table(first, widths, y=140, rules=[0, 1], bold=bold)
    sheets.page()
    second = [
        head,
        ["", "b. Pembangunan Rumah bagi Korban", "Rp", "2.875.000.000,00", ""],
        ["", "Jumlah I", "Rp", "7.302.750.000,00", ""],
        ["II.", "Program Kawasan Permukiman", "", "", "DAK"],
        ["3.", "Peningkatan Kualitas Kawasan Kumuh\ndengan Luas di Bawah 10 Ha", "Rp", "5.365.340.000,00", ""],
        ["", "a. Perbaikan Rumah Tidak Layak Huni", "Rp", "5.365.340.000,00", ""],
        ["", "Jumlah II", "Rp", "5.365.340.000,00", ""],
        ["", "JUMLAH ANGGARAN", "Rp", "12.668.090.000,00", ""],
    ]
    sheets.table(second, widths, y=40, rules=[0, 1, 3, 7, 8], bold=[(3, 0), (3, 1)])
    read = sheets.record()
    assert read.nodes() == [
        ("program", "Program Perumahan"),
        ("kegiatan", "Pendataan Penyediaan dan Rehabilitasi Rumah Korban Bencana"),
        ("sub_kegiatan", "Identifikasi Lokasi Rawan Bencana"),
        ("sub_kegiatan", "Pendataan Rumah Korban Bencana yang Belum Tertangani"),
        ("kegiatan", "Urusan Penyelenggaraan Perumahan dan Relokasi"),
        ("sub_kegiatan", "Rehabilitasi Rumah bagi Korban"),
        ("sub_kegiatan", "Pembangunan Rumah bagi Korban"),
        ("program", "Program Kawasan Permukiman"),
        ("kegiatan", "Peningkatan Kualitas Kawasan Kumuh dengan Luas di Bawah 10 Ha"),
        ("sub_kegiatan", "Perbaikan Rumah Tidak Layak Huni"),
    ]
    assert {(name, amount) for name, _, _, amount in read.budgets()} >= {
        ("Program Perumahan", 7_302_750_000), ("Program Kawasan Permukiman", 5_365_340_000),
        ("Pembangunan Rumah bagi Korban", 2_875_000_000),
    }  # fmt: skip
    assert len(read.budgets()) == 10 and [t.label for t in read.extraction.totals] == ["JUMLAH ANGGARAN"]


def test_names_in_brackets_behind_statements_tell_the_levels(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["No.", "Sasaran Program/Kegiatan", "Indikator Kinerja", "Satuan", "Target"],
        ["I.", "Meningkatnya rumah layak\n(Program Perumahan)", "Persentase rumah layak", "%", "71,40"],
        ["", "", "Persentase fasilitasi", "%", "55"],
        ["1.", "Tersedianya data rumah (Kegiatan\nPendataan Rumah Korban)", "Jumlah dokumen", "Dokumen", "2"],
    ]
    sheets.table(rows, [40, 200, 150, 70, 60], rules="frame")
    read = sheets.record()
    assert [(n.level, n.statement, n.name) for n in read.extraction.nodes] == [
        ("program", "Meningkatnya rumah layak", "Program Perumahan"),
        ("kegiatan", "Tersedianya data rumah", "Pendataan Rumah Korban"),
    ]
    assert [i.node for i in read.extraction.indicators] == ["n1", "n1", "n2"]


def test_outline_numbers_beside_names_tell_levels_and_money_is_in_thousands(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["Program / Kegiatan / Sub Kegiatan", None, "Indikator", "Target", "Rencana Aksi", "Peb", "Mrt", "Nop", "Pagu (Rp. 000)"],
        ["A.", "Program Pelatihan Kerja", "Persentase lulusan", "68%", "", "", "", "", "1.988.400"],
        ["A.1", "Pelaksanaan Pelatihan", "Jumlah tenaga kerja", "320 orang", "", "", "", "", "1.988.400"],
        ["A.1.1", "Proses Pelatihan Keterampilan", "Jumlah peserta", "20 orang", "Seleksi peserta", "", "", "", "1.764.900"],
        ["A.1.2", "Koordinasi Lintas Lembaga", "Jumlah kerja sama", "6 MoU", "Penjajakan", "", "", "", "223.500"],
        ["B.", "Penempatan Tenaga Kerja", "Persentase pencari kerja", "75%", "", "", "", "", "612.480"],
    ]  # fmt: skip
    sheets.table(
        rows, [35, 150, 120, 60, 90, 25, 25, 25, 70], spans={(0, 0): (1, 2)}, fills={(3, 5): GREEN, (3, 6): GREEN, (4, 7): GREEN}
    )
    read = sheets.record()
    assert [n.level for n in read.extraction.nodes] == ["program", "kegiatan", "sub_kegiatan", "sub_kegiatan", "program"]
    assert {n.code for n in read.extraction.nodes} == {None}
    assert [b[3] for b in read.budgets()] == [1_988_400_000, 1_988_400_000, 1_764_900_000, 223_500_000, 612_480_000]
    assert read.actions() == [
        ("Jumlah peserta", "2024-02/2024-03", "Seleksi peserta"), ("Jumlah kerja sama", "2024-11", "Penjajakan"),
    ]  # fmt: skip


def test_headings_with_numbers_and_a_table_of_the_same_indicators_in_other_words(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["No", "Sasaran / Indikator Kinerja", "Satuan", "Target"],
        ["1", "Meningkatnya budaya literasi masyarakat", None, None],
        ["", "Tingkat Kegemaran Membaca (TGM)", "Nilai", "58,00"],
        ["", "Persentase BUMDes aktif dan berkembang", "%", "22,03"],
        ["2", "Meningkatnya kualitas pengelolaan arsip", None, None],
        ["", "Persentase perangkat daerah yang menyampaikan laporan\npertanggungjawaban tepat waktu", "%", "71,70"],
        ["", "Nilai SAKIP Dinas", "Nilai", "60,50"],
    ]
    y = sheets.table(rows, [30, 280, 60, 60], spans={(1, 1): (1, 3), (4, 1): (1, 3)})[-1]
    again = [
        ["No", "Indikator Kinerja Utama", "Satuan", "Target 2025"],
        ["1", "Tingkat kegemaran membaca", "Nilai", "60"],
        ["2", "Persentase BUM Desa Aktif dan Berkembang", "%", "27"],
        ["3", "Persentase perangkat daerah yang\nmenyampaikan LPJ tepat waktu", "%", "76"],
        ["4", "Nilai SAKIP", "Nilai", "63"],
    ]
    sheets.table(again, [30, 280, 60, 60], y=y + 60)
    read = sheets.record()
    assert read.nodes() == [
        ("sasaran", "Meningkatnya budaya literasi masyarakat"), ("sasaran", "Meningkatnya kualitas pengelolaan arsip"),
    ]  # fmt: skip
    assert [i.node for i in read.extraction.indicators] == ["n1", "n1", "n2", "n2"]
    assert [(v[0], v[3]) for v in read.values() if v[2] == "2025"] == [
        (i.name, number) for i, number in zip(read.extraction.indicators, (60, 27, 76, 63), strict=True)
    ]


def test_the_tree_of_a_cell_that_goes_on_below_another_kegiatan_keeps_its_head_s_money(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    first = "Program Pelestarian Rawa\n• Kegiatan : Penataan Tepi Rawa\n- Penanaman Bakau Muda\n- Pemagaran Tepi Rawa"
    second = "• Kegiatan : Pengawasan Penangkapan Ikan\n- Patroli Rawa Bersama\n- Lomba Rawa Bersih"
    rows = [
        ["Sasaran", "Indikator", "Target", "Program / Kegiatan / Sub Kegiatan", "Anggaran"],
        ["Lestarinya rawa", "Luas rawa", "40", first, "Rp 750.000"],
        ["", "Mutu air", "80", second, ""],
    ]
    sheets.table(rows, [90, 80, 40, 240, 70])
    read = sheets.record()
    assert [(b.node, b.amount) for b in read.extraction.budgets] == [("n2", 750_000)]
    assert read.nodes()[1] == ("program", "Program Pelestarian Rawa")


def test_the_tree_of_one_cell_in_bullets(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    tree = (
        "Program Pelestarian Rawa\n• Kegiatan : Penataan Tepi Rawa\n- Penanaman Bakau Muda\n- Pemagaran Tepi Rawa\n"
        "• Pengawasan Penangkapan Ikan\n- Patroli Rawa Bersama"
    )
    rows = [
        ["Sasaran", "Indikator", "Satuan", "Target", "TW I", "TW II", "Program / Kegiatan / Sub Kegiatan", "Anggaran"],
        ["Lestarinya rawa", "Luas rawa", "Hektar", "40", "10", "40", tree, "Rp 750.000"],
        ["", "Nilai SAKIP", "Nilai", "80", "Penyusunan LKjIP 2023", "80", "", ""],
    ]
    sheets.table(rows, [90, 80, 50, 40, 110, 40, 210, 70])
    read = sheets.record()
    assert read.nodes() == [
        ("sasaran", "Lestarinya rawa"),
        ("program", "Program Pelestarian Rawa"),
        ("kegiatan", "Penataan Tepi Rawa"),
        ("sub_kegiatan", "Penanaman Bakau Muda"),
        ("sub_kegiatan", "Pemagaran Tepi Rawa"),
        ("kegiatan", "Pengawasan Penangkapan Ikan"),
        ("sub_kegiatan", "Patroli Rawa Bersama"),
    ]
    assert read.links() == {
        ("Lestarinya rawa", "Program Pelestarian Rawa"),
        ("Program Pelestarian Rawa", "Penataan Tepi Rawa"),
        ("Penataan Tepi Rawa", "Penanaman Bakau Muda"),
        ("Penataan Tepi Rawa", "Pemagaran Tepi Rawa"),
        ("Program Pelestarian Rawa", "Pengawasan Penangkapan Ikan"),
        ("Pengawasan Penangkapan Ikan", "Patroli Rawa Bersama"),
    }
    assert [(read.extraction.nodes[1].id, 750_000)] == [(b.node, b.amount) for b in read.extraction.budgets]
    assert [(a.period, a.text) for a in read.extraction.actions] == [("2024-Q1", "Penyusunan LKjIP 2023")]


def test_parts_of_codes_below_one_header_and_quarters_of_figures_and_money(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        [
            "Kode",
            None,
            None,
            "Program / Kegiatan",
            "Indikator",
            "Target Kinerja dan Anggaran",
            None,
            "Realisasi s.d. TW IV",
            None,
        ],
        ["BU", "Prog", "Keg", None, None, "K", "Rp", "K", "Rp"],
        ["2.11", "03", "", "Program Lestari Rawa", "Luas rawa (Ha)", "40", "9.500.000", "38", "9.100.000"],
        ["2.11", "03", "2.01", "Penataan Tepi Rawa", "Panjang tepi (m)", "120", "9.500.000", "118", "9.100.000"],
    ]
    spans = {(0, 0): (1, 3), (0, 3): (2, 1), (0, 4): (2, 1), (0, 5): (1, 2), (0, 7): (1, 2)}
    sheets.table(rows, [30, 30, 30, 140, 110, 60, 80, 60, 80], spans=spans)
    read = sheets.record()
    assert [(n.level, n.name, n.code) for n in read.extraction.nodes] == [
        ("program", "Program Lestari Rawa", "2.11.03"),
        ("kegiatan", "Penataan Tepi Rawa", "2.11.03.2.01"),
    ]
    assert [v[1:4] for v in read.values()] == [
        ("target", "2024", 40.0),
        ("realisasi", "2024", 38.0),
        ("target", "2024", 120.0),
        ("realisasi", "2024", 118.0),
    ]
    assert [(b.kind, b.period, b.amount) for b in read.extraction.budgets[:2]] == [
        ("pagu", "2024", 9_500_000),
        ("realisasi", "2024", 9_100_000),
    ]


def test_statements_beside_names_of_several_levels_are_theirs(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["No", "Sasaran Program / Kegiatan", "Indikator", "Target", None, "Program / Kegiatan / Sub Kegiatan", "Anggaran (Rp)"],
        [None, None, None, "Semula", "Menjadi", None, None],
        ["1", "Terjaganya rawa", "Luas rawa", "40", "35", "Program Lestari Rawa", "9.500.000"],
        ["2", "Terlaksananya penataan", "Panjang tepi", "12", "11", "Kegiatan : Penataan Tepi", "9.500.000"],
        ["3", "Tersedianya bakau", "Jumlah bibit", "90", "80", "Sub Keg. : Penanaman Bakau", "9.500.000"],
    ]
    spans = {(0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (2, 1), (0, 3): (1, 2), (0, 5): (2, 1), (0, 6): (2, 1)}
    sheets.table(rows, [30, 140, 90, 50, 50, 170, 80], spans=spans)
    read = sheets.record()
    assert [(n.level, n.statement, n.name) for n in read.extraction.nodes] == [
        ("program", "Terjaganya rawa", "Program Lestari Rawa"),
        ("kegiatan", "Terlaksananya penataan", "Penataan Tepi"),
        ("sub_kegiatan", "Tersedianya bakau", "Penanaman Bakau"),
    ]
    assert [v[3] for v in read.values()] == [40.0, 35.0, 12.0, 11.0, 90.0, 80.0]


def test_a_row_of_header_words_with_its_number_is_no_header(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["No", "Program", "Anggaran", "Keterangan"],
        ["1.", "Program Penataan Rawa", "Rp. 9.500.000", "APBD"],
        ["2.", "Program Perencanaan Strategis", "Rp. -", "APBD"],
        ["3.", "Program Penyuluhan Rawa", "Rp. 1.500.000", "APBD"],
    ]
    sheets.table(rows, [30, 200, 100, 80])
    assert [name for _, name in sheets.record().nodes()] == [row[1] for row in rows[1:]]


def test_a_statement_labelled_as_of_a_higher_level_across_number_and_text(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["No", "CSF", "Indikator", "Satuan", "Target"],
        ["Outcome : Meningkatnya mutu rawa", None, "Indeks mutu rawa", "Indeks", "53,10"],
        ["1", "Terjaganya tepi rawa", "Panjang tepi", "m", "120"],
    ]
    sheets.table(rows, [30, 200, 120, 60, 60], spans={(1, 0): (1, 2)})
    read = sheets.record()
    assert read.nodes() == [("tujuan", "Meningkatnya mutu rawa"), ("sasaran", "Terjaganya tepi rawa")]
    assert [i.node for i in read.extraction.indicators] == ["n1", "n2"]


def test_a_figure_in_brackets_is_negative(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    head = ["Sasaran", "Indikator", "Kondisi Awal 2023", "Target 2024"]
    rows = [head, ["Meningkatnya retribusi", "Pertumbuhan retribusi", "(1,87)", "(70%)"]]
    sheets.table(rows, [150, 150, 90, 90])
    assert [v[3] for v in sheets.record().values()] == [-1.87, 70.0]


def test_the_evaluation_of_a_renja_in_physical_and_money_columns(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, width=1200, size=7)
    groups = [
        "Target Renstra pada\nTahun 2026", "Realisasi Kinerja s.d.\nRenja Tahun Lalu (n-1)", "Target Renja Tahun\nBerjalan (n)",
        "Realisasi pada\nTriwulan I", "Realisasi pada\nTriwulan II", "Tingkat Capaian Kinerja\ndan Anggaran (%)",
    ]  # fmt: skip
    fixed = ["No", "Sasaran", "Kode", "Program/Kegiatan/\nSub Kegiatan", "Indikator Kinerja"]
    figures = ["60", "450.000.000", "12", "88.000.000", "14", "90.000.000", "1", "1.000.000", "2", "2.000.000", "83,3", "90,9"]
    rows: list[list[str | None]] = [
        [*fixed, *(x for g in groups for x in (g, None)), "Unit Penanggung\nJawab"],
        [*(None for _ in fixed), *["K", "Rp"] * 6, None],
        ["1", "Meningkatnya\nlayanan", "1.06.02", "Program\nPemberdayaan", "Persentase PSKS", *figures, "Bidang Dayasos"],
        ["", "", "1.06.02.2.01", "Pengembangan\nPotensi", "Jumlah PSKS", *figures, "Bidang Dayasos"],
    ]
    spans = {(0, c): (2, 1) for c in (0, 1, 2, 3, 4, 17)} | {(0, 5 + 2 * k): (1, 2) for k in range(6)}
    sheets.table(rows, [25, 80, 70, 90, 90, *[40, 60] * 6, 80], spans=spans, x=20)
    read = sheets.record()
    assert read.nodes() == [
        ("sasaran", "Meningkatnya layanan"), ("program", "Program Pemberdayaan"), ("kegiatan", "Pengembangan Potensi"),
    ]  # fmt: skip
    assert [(v[1], v[2], v[3]) for v in read.values()][:6] == [
        ("target", "2026", 60), ("realisasi", "2023", 12), ("target", "2024", 14), ("realisasi", "2024-Q1", 1),
        ("realisasi", "2024-Q2", 2), ("capaian", "2024", 83.3),
    ]  # fmt: skip
    assert [b[1:] for b in read.budgets()][:5] == [
        ("pagu", "2026", 450e6), ("realisasi", "2023", 88e6), ("pagu", "2024", 90e6), ("realisasi", "2024-Q1", 1e6),
        ("realisasi", "2024-Q2", 2e6),
    ]  # fmt: skip


def test_headings_shorten_statements_and_units_in_brackets_come_and_go(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    first = [
        ["No", "Sasaran", "Indikator", "Target"],
        ["1", "Meningkatnya mutu dan luas rawa lindung", "Luas rawa (Ha)", "40"],
        ["2", "Menurunnya perburuan satwa di desa tepi", "Jumlah perburuan", "3"],
    ]
    y = sheets.table(first, [30, 220, 150, 80])[-1]
    second: list[list[str | None]] = [
        ["Kode", "Program", "Pagu (Rp)"],
        ["Sasaran 1 : Mutu dan luas rawa", None, None],
        ["1.01.02", "Program Lestari Rawa", "9.500.000"],
        ["Sasaran 2 : Perburuan satwa", None, None],
        ["1.01.03", "Program Jaga Satwa", "1.500.000"],
    ]
    y = sheets.table(second, [80, 260, 100], y=y + 30, spans={(1, 0): (1, 3), (3, 0): (1, 3)})[-1]
    sheets.table([["No", "Sasaran", "Indikator", "Realisasi"], [*first[1][:2], "Luas rawa", "38"]], [30, 220, 150, 80], y=y + 30)
    read = sheets.record()
    assert read.nodes() == [
        ("sasaran", "Meningkatnya mutu dan luas rawa lindung"),
        ("sasaran", "Menurunnya perburuan satwa di desa tepi"),
        ("program", "Program Lestari Rawa"),
        ("program", "Program Jaga Satwa"),
    ]
    assert read.links() == {
        ("Meningkatnya mutu dan luas rawa lindung", "Program Lestari Rawa"),
        ("Menurunnya perburuan satwa di desa tepi", "Program Jaga Satwa"),
    }
    assert [i.name for i in read.extraction.indicators] == ["Luas rawa", "Jumlah perburuan"]


def test_a_plan_ends_on_its_last_years_figure_and_the_money_of_all(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    years = [f"Tahun {year}" for year in (2021, 2022, 2023)]
    rows: list[list[str | None]] = [
        [
            "Program",
            "Indikator",
            years[0],
            None,
            years[1],
            None,
            years[2],
            None,
            "Kondisi Kinerja pada Akhir Periode Renstra",
            None,
        ],
        [None, None, *["K", "Rp"] * 4],
        ["Program Lestari Rawa", "Luas rawa", "40", "100.000", "41", "200.000", "45", "300.000", "46", "600.000"],
    ]
    spans = {(0, 0): (2, 1), (0, 1): (2, 1), **{(0, col): (1, 2) for col in (2, 4, 6, 8)}}
    sheets.table(rows, [110, 80, *[30, 60] * 4], spans=spans)
    read = sheets.record()
    assert [(v[2], v[3]) for v in read.values()] == [("2021", 40.0), ("2022", 41.0), ("2023", 45.0), ("2023", 46.0)]
    assert [(b.period, b.amount) for b in read.extraction.budgets][-1] == ("2021/2023", 600_000)


def test_columns_headed_by_positions_are_tiers_and_cells_begin_with_holders(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["Sasaran\nDirektur", "Indikator", "Sasaran\nWadir", "Indikator", "Sasaran\nKabid/Kabag", "Indikator"],
        [
            "Meningkatnya mutu layanan",
            "Indeks mutu (84,25)",
            "Wadir Pelayanan\nMeningkatnya mutu medik",
            "Angka mutu medik (65 %)",
            "Kabid Medik\nTerlaksananya layanan medik",
            "Persentase layanan (86,50 %)",
        ],
    ]
    sheets.table(rows, [120, 120, 130, 130, 140, 150])
    read = sheets.record()
    assert [(n.level, n.statement, n.holder) for n in read.extraction.nodes] == [
        ("sasaran", "Meningkatnya mutu layanan", None),
        ("program", "Meningkatnya mutu medik", "Wadir Pelayanan"),
        ("kegiatan", "Terlaksananya layanan medik", "Kabid Medik"),
    ]
    assert [v[3] for v in read.values()] == [84.25, 65.0, 86.5]


def test_a_position_alone_holds_what_is_not_stated_where_others_stand_above_statements(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["Sasaran\nKabid", "Indikator", "Sasaran\nKasi", "Indikator"],
        ["Kabid Sosial\nMeningkatnya layanan", "Indeks (80)", "Kasi Bencana\nTertanganinya korban", "Jumlah korban (9 orang)"],
        [None, None, "Kasi Jaminan Sosial", "Jumlah keluarga (12 KK)"],
    ]
    sheets.table(rows, [130, 120, 130, 150])
    read = sheets.record()
    assert [(n.statement, n.holder) for n in read.extraction.nodes] == [
        ("Meningkatnya layanan", "Kabid Sosial"),
        ("Tertanganinya korban", "Kasi Bencana"),
        (None, "Kasi Jaminan Sosial"),
    ]
    owner = {n.id: n.holder for n in read.extraction.nodes}
    assert [owner[i.node] for i in read.extraction.indicators] == ["Kabid Sosial", "Kasi Bencana", "Kasi Jaminan Sosial"]


def test_targets_in_brackets_may_be_grades_or_hold_brackets(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["Sasaran", "Indikator"],
        ["Meningkatnya mutu", "Nilai AKIP (BB (71,50))"],
        ["Tertibnya uang", "Opini auditor (WTP)"],
        ["Tertatanya aset", "Persentase aset (termasuk tanah)"],
    ]
    sheets.table(rows, [160, 240])
    read = sheets.record()
    assert [i.name for i in read.extraction.indicators] == ["Nilai AKIP", "Opini auditor", "Persentase aset (termasuk tanah)"]
    assert [(v.text, v.value, v.grade) for v in read.extraction.values] == [("BB (71,50)", 71.5, "BB"), ("WTP", None, "WTP")]


def test_a_plan_ends_on_the_sum_of_its_years_where_that_is_not_the_last_ones_figure(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["Sasaran", "Indikator Kinerja", "Target", None, None, "Sampai Tahun 2024"],
        [None, None, "2022", "2023", "2024", None],
        ["Meningkatnya mutu", "Indeks mutu", "70", "72", "74", "74"],
        ["", "Jumlah balai", "10", "20", "30", "75"],
    ]
    spans = {(0, 2): (1, 3), **{(0, col): (2, 1) for col in (0, 1, 5)}}
    sheets.table(rows, [120, 120, 50, 50, 50, 70], spans=spans)
    read = sheets.record(captions=("Target Renstra 2019-2024",))
    assert [v[2:4] for v in read.values() if v[0] == "Indeks mutu"] == [("2022", 70.0), ("2023", 72.0), ("2024", 74.0)]
    assert [v[2:4] for v in read.values() if v[0] == "Jumlah balai"][-1] == ("2019/2024", 75.0)


@pytest.mark.parametrize(
    ("figures", "kind"),
    [
        (["14", "12", "5", "6", "70,06", "68,4"], "realisasi"),
        (["104,2", "98", "112,5", "91", "100", "97,25"], "capaian"),
        (["100 %", "86 %", "125 %", "150 %", "86,5 %", "84,4 %"], "capaian"),
    ],
)
def test_capaian_in_the_indicators_own_unit_is_realisasi(tmp_path: Path, figures: list[str], kind: str) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["Sasaran", "Indikator Kinerja", "Target 2024", "Capaian 2022", "Capaian 2023"],
        ["Meningkatnya mutu", "Jumlah unit layanan", "14", *figures[:2]],
        ["", "Jumlah inovasi", "4", *figures[2:4]],
        ["", "Nilai SAKIP", "81", *figures[4:]],
    ]
    sheets.table(rows, [120, 120, 60, 60, 60])
    assert {v[1] for v in sheets.record().values() if v[2] in ("2022", "2023")} == {kind}


def test_capaian_beside_the_realisasi_of_its_year_is_capaian(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["Sasaran", "Indikator Kinerja", "Target 2024", "Realisasi 2024", "Capaian 2024"],
        ["Meningkatnya mutu", "Jumlah unit layanan", "14", "2", "14"],
        ["", "Jumlah inovasi", "4", "1", "25"],
        ["", "Jumlah kelas", "8", "1", "12"],
    ]
    sheets.table(rows, [120, 120, 60, 60, 60])
    assert [v[1] for v in sheets.record().values()] == ["target", "realisasi", "capaian"] * 3


def _shared_program(second: str) -> list[list[str | None]]:
    return [
        ["Sasaran", "Program", "Kegiatan", "Anggaran"],
        ["Meningkatnya mutu", "Program Penataan", "Penataan Loka", "100"],
        ["", "", "Penataan Balai", "200"],
        ["Meningkatnya kerja", "Program Penataan", second, "300"],
        ["", "", "Pembinaan Loka", "400"],
    ]


def test_a_program_with_other_kegiatan_under_another_sasaran_is_another(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.table(_shared_program("Pembinaan Balai"), [150, 150, 150, 80])
    assert [text for _, text in sheets.record().nodes()].count("Program Penataan") == 2


def test_a_kegiatan_in_common_makes_one_program_of_two_places(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.table(_shared_program("Penataan Loka"), [150, 150, 150, 80])
    read = sheets.record()
    assert [text for _, text in read.nodes()].count("Program Penataan") == 1
    assert "also" in {c.evidence for c in read.extraction.candidates}


def test_sasaran_again_in_other_words(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    first = [
        ["Sasaran", "Indikator Kinerja", "Target"],
        ["Meningkatnya kapasitas organisasi perangkat daerah", "Jumlah rekomendasi", "4"],
        ["Ketersediaan standar kerja organisasi", "Jumlah standar kerja", "13"],
        ["Meningkatnya akuntabilitas di lingkungan kota", "Nilai SAKIP kota", "81"],
        ["", "Persentase OPD bernilai baik", "95"],
    ]
    again = [
        ["Sasaran", "Indikator Kinerja", "Anggaran"],
        ["Meningkatnya kapasitas organisasi pemerintah daerah", "Jumlah rekomendasi", "100.000"],
        ["Ketersediaan standar kerja organisasi", "Jumlah standar kerja", "200.000"],
        ["Meningkatkan Kinerja OPD", "Nilai SAKIP kota", "300.000"],
        ["", "Persentase OPD bernilai baik", "400.000"],
    ]
    sheets.table(first, [200, 200, 60])
    sheets.page().table(again, [200, 200, 80])
    read = sheets.record()
    assert len(read.nodes()) == 3
    assert len(read.extraction.indicators) == 4
    assert [b.amount for b in read.extraction.budgets if b.node == "n3"] == [300_000, 400_000]


def test_the_sum_of_a_sasarans_rows_is_its_money_and_that_of_all_a_total(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["Sasaran", "Indikator Kinerja", "Anggaran"],
        ["Meningkatnya mutu", "Indeks mutu", "100.000"],
        ["", "Jumlah balai", "200.000"],
        ["Jumlah", None, "300.000"],
        ["Meningkatnya kerja", "Nilai kerja", "400.000"],
        ["", "Jumlah unit", "500.000"],
        ["Jumlah", None, "900.000"],
        ["Jumlah", None, "1.200.000"],
    ]
    sheets.table(rows, [150, 150, 80], spans={(r, 0): (1, 2) for r in (3, 6, 7)})
    read = sheets.record()
    assert [b[3] for b in read.budgets() if b[0] == "Meningkatnya mutu"] == [100_000, 200_000, 300_000]
    assert [b[3] for b in read.budgets() if b[0] == "Meningkatnya kerja"] == [400_000, 500_000, 900_000]
    assert [t.amount for t in read.extraction.totals] == [1_200_000]


def test_a_sasaran_beside_the_sasaran_program_keeps_its_level_in_the_agreement_of_a_head_of_division(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["Sasaran Strategis", "Sasaran Program", "Indikator Kinerja", "Target"],
        ["Meningkatnya produksi", "Tersedianya sarana", "Jumlah sarana", "12 Unit"],
    ]
    sheets.table(rows, [150, 150, 150, 80])
    builder = Builder(Document(file="tables.pdf", sha256="", year=2024))
    context = TableContext(year=2024, levels={"sasaran": "program"})
    (grid,) = sheets.grids()
    assert read_grid(grid, builder, context)
    assert [n.level for n in builder.extraction.nodes] == ["sasaran", "program"]
    alone = TableSheets(tmp_path)
    alone.table([["Sasaran", "Indikator Kinerja", "Target"], ["Tersedianya sarana", "Jumlah sarana", "12 Unit"]], [150, 150, 80])
    builder = Builder(Document(file="tables.pdf", sha256="", year=2024))
    read_grid(alone.grids()[0], builder, context)
    assert [n.level for n in builder.extraction.nodes] == ["program"]


def test_actions_by_quarter_beside_indicators_alone(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["No", "Indikator Sasaran", "TW I", "TW II", "TW III", "TW IV"],
        ["1", "Indeks mutu", "Menyusun jadwal", "Survei semester I", "-", "Menyusun laporan"],
        ["2", "Nilai SAKIP", "Reviu SOP", "-", "Sosialisasi SOP", "-"],
    ]
    sheets.table(rows, [30, 150, 120, 120, 120, 120])
    assert sheets.record().actions() == [
        ("Indeks mutu", "2024-Q1", "Menyusun jadwal"),
        ("Indeks mutu", "2024-Q2", "Survei semester I"),
        ("Indeks mutu", "2024-Q4", "Menyusun laporan"),
        ("Nilai SAKIP", "2024-Q1", "Reviu SOP"),
        ("Nilai SAKIP", "2024-Q3", "Sosialisasi SOP"),
    ]


def test_targets_under_the_head_of_a_group_that_names_the_plan_are_of_the_table_s_year(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["SASARAN BUPATI (RPJMD)", None, None, "SASARAN DINAS", None, None],
        ["Sasaran", "Indikator", "Target", "Sasaran", "Indikator", "Target"],
        ["Meningkatnya daya saing", "IPM", "67,90", "Terkendalinya penduduk", "TFR", "2,61"],
    ]
    sheets.table(rows, [120] * 6, spans={(0, 0): (1, 3), (0, 3): (1, 3)})
    read = sheets.record(captions=("MATRIKS CASCADING TAHUN 2024", "RPJMD 2021-2026"))
    assert read.nodes() == [("sasaran_daerah", "Meningkatnya daya saing"), ("sasaran", "Terkendalinya penduduk")]
    assert [v[:3] for v in read.values()] == [("IPM", "target", "2024"), ("TFR", "target", "2024")]


def test_a_caption_that_compares_two_years_tells_none() -> None:
    assert caption_year(["Renstra 2026", "Realisasi Tahun 2022 terhadap Target Akhir Renstra (2026)"]) is None
    assert caption_year(["PERJANJIAN KINERJA TAHUN 2022", "Renstra 2021-2026"]) == 2022


@pytest.mark.parametrize("head", ["Penanggung Jawab", "PENANG-GUNG JAWAB"])
def test_each_level_has_the_holder_column_that_follows_it(tmp_path: Path, head: str) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["Sasaran", "Program", head, "Kegiatan", "Anggaran", "Pelaksana"],
        ["Meningkatnya mutu", "Program Anu", "Kepala Bidang Anu", "Pembinaan Usaha", "10.000.000", "Kasi Usaha"],
        [None, None, None, "Promosi Produk", "20.000.000", "Kasi Promosi"],
    ]
    sheets.table(rows, [110, 110, 110, 110, 80, 100], spans={(1, 0): (2, 1), (1, 1): (2, 1), (1, 2): (2, 1)})
    read = sheets.record()
    assert [(n.level, n.holder) for n in read.extraction.nodes] == [
        ("sasaran", None),
        ("program", "Kepala Bidang Anu"),
        ("kegiatan", "Kasi Usaha"),
        ("kegiatan", "Kasi Promosi"),
    ]


def test_words_beside_a_sasarans_indicators_and_obstacles_with_answers_are_no_parts(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["No", "Sasaran / Program / Kegiatan", "Indikator Kinerja", "Target", "Pagu (Rp)", "Kendala / Tindak Lanjut"],
        ["1", "SASARAN 1 : Meningkatnya mutu layanan", None, None, "900.000.000", ""],
        ["", "Indikator Sasaran", "Indeks kepuasan", "78", "", "Belum ada survei; survei diulang"],
        ["", "", "Angka rujukan", "18", "", ""],
        ["a", "Program Mutu Layanan", "", "", "900.000.000", ""],
        ["", "- Layanan Rawat Jalan", "Jumlah kunjungan", "62", "900.000.000", "Dokter kurang"],
    ]
    sheets = TableSheets(tmp_path, width=900)
    sheets.table(rows, [30, 250, 150, 60, 100, 180], spans={(1, 1): (1, 3)})
    read = sheets.record()
    assert [n.statement or n.name for n in read.extraction.nodes] == [
        "Meningkatnya mutu layanan",
        "Program Mutu Layanan",
        "Layanan Rawat Jalan",
    ]
    owners = {n.id: n.statement or n.name for n in read.extraction.nodes}
    assert [(owners[i.node], i.name) for i in read.extraction.indicators] == [
        ("Meningkatnya mutu layanan", "Indeks kepuasan"),
        ("Meningkatnya mutu layanan", "Angka rujukan"),
        ("Layanan Rawat Jalan", "Jumlah kunjungan"),
    ]
    assert not read.actions()


def test_programs_across_the_columns_of_statements_below_a_row_that_says_their_kind(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "Program", "Anggaran (Rp)"],
        [
            "1.",
            "Meningkatnya kualitas koperasi",
            "Persentase koperasi aktif",
            "69 %",
            "Program Peningkatan Koperasi",
            "561.250.000",
        ],
        ["Program Penunjang", None, None, None, None, None],
        ["1)", "Program Pelayanan Administrasi Perkantoran", None, None, None, "765.580.000"],
        ["2)", "Program Peningkatan Sarana", None, None, None, "319.925.000"],
    ]
    spans = {(2, 0): (1, 6), (3, 1): (1, 4), (4, 1): (1, 4)}
    sheets.table(rows, [30, 160, 150, 60, 160, 90], spans=spans)
    read = sheets.record(year=2019)
    assert read.nodes() == [
        ("sasaran", "Meningkatnya kualitas koperasi"),
        ("program", "Program Peningkatan Koperasi"),
        ("program", "Program Pelayanan Administrasi Perkantoran"),
        ("program", "Program Peningkatan Sarana"),
    ]
    assert [(name, amount) for name, _, _, amount in read.budgets()] == [
        ("Program Peningkatan Koperasi", 561250000),
        ("Program Pelayanan Administrasi Perkantoran", 765580000),
        ("Program Peningkatan Sarana", 319925000),
    ]
    assert read.links() == {("Meningkatnya kualitas koperasi", "Program Peningkatan Koperasi")}


def test_a_level_alone_in_the_row_over_a_statement_over_the_header_says_its_level(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["TUJUAN PERANGKAT DAERAH (Ultimate Outcome)", None, None],
        ["Meningkatnya kualitas pembangunan manusia", None, None],
        ["Indikator", "Satuan", "Target 2024"],
        ["Harapan lama sekolah", "Tahun", "13,12"],
    ]
    sheets.table(rows, [250, 80, 80], spans={(0, 0): (1, 3), (1, 0): (1, 3)})
    read = sheets.record()
    assert read.nodes() == [("tujuan", "Meningkatnya kualitas pembangunan manusia")]
    assert read.values() == [("Harapan lama sekolah", "target", "2024", 13.12, "Tahun")]
