"""Tables are found from rules, paint and alignment; drawings and prose are left alone."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from pipeline.extract.tables import find_grids
from tests.extract.table_sheets import BLUE, PALE, TableSheets, texts

HEADER = ["No", "Sasaran", "Indikator", "Target", "Realisasi"]
BODY = [
    ["1", "Meningkatnya mutu\nlayanan", "Indeks kepuasan\nmasyarakat", "88,5", "90,1"],
    ["2", "Meningkatnya\nakuntabilitas", "Nilai SAKIP", "72", "70,4"],
    ["3", "Menurunnya\nkemiskinan", "Persentase penduduk\nmiskin", "6,8", "6,9"],
]
WIDTHS = [30, 150, 160, 70, 70]


def test_ruled_table_gives_its_cells(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.table([HEADER, *BODY], WIDTHS)
    (grid,) = sheets.grids()
    assert (grid.rows, grid.cols, grid.kind) == (4, 5, "ruled")
    assert texts(grid)[1] == ["1", "Meningkatnya mutu layanan", "Indeks kepuasan masyarakat", "88,5", "90,1"]


def test_merged_cells_keep_their_spans(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["Sasaran", "Target", None, "Ket"],
        [None, "2023", "2024", None],
        ["Meningkatnya mutu", "10", "20", "naik"],
    ]
    sheets.table(rows, [150, 60, 60, 60], spans={(0, 0): (2, 1), (0, 1): (1, 2), (0, 3): (2, 1)})
    (grid,) = sheets.grids()
    target = grid.at(0, 2)
    assert target is not None and target.text == "Target" and target.colspan == 2
    assert grid.at(1, 0) is grid.at(0, 0)


def test_table_without_outer_rules_keeps_its_outer_columns(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    ys = sheets.table([HEADER, *BODY], WIDTHS, rules="across")
    for x in (70, 220, 380, 450):
        sheets.sheet.draw_line((x, ys[0]), (x, ys[-1]), width=0.5)
    (grid,) = sheets.grids()
    assert grid.cols == 5
    assert texts(grid)[2] == ["2", "Meningkatnya akuntabilitas", "Nilai SAKIP", "72", "70,4"]


def test_painted_cells_without_rules_are_a_table(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    fills = {(r, c): BLUE if r == 0 else ((0.9, 0.9, 0.8) if (r + c) % 2 else PALE) for r in range(4) for c in range(5)}
    sheets.table([HEADER, *BODY], WIDTHS, rules="none", fills=fills)
    (grid,) = sheets.grids()
    assert (grid.rows, grid.cols) == (4, 5)


def test_seams_inside_a_painted_cell_are_no_rows(tmp_path: Path) -> None:
    """Word processors paint a cell as margins and lines of one colour."""
    sheets = TableSheets(tmp_path)
    ys = sheets.table([["Sasaran\nStrategis", "Target\nTahunan"], ["Meningkatnya mutu", "10"]], [150, 80])
    for x0, x1 in ((40, 190), (190, 270)):
        middle = (ys[0] + ys[1]) / 2
        for box in (
            (x0, ys[0], x0 + 4, ys[1]),
            (x1 - 4, ys[0], x1, ys[1]),
            (x0 + 4, ys[0], x1 - 4, middle),
            (x0 + 4, middle, x1 - 4, ys[1]),
        ):
            sheets.sheet.draw_rect(box, color=None, fill=BLUE, overlay=False)
    (grid,) = sheets.grids()
    assert (grid.rows, grid.cols) == (2, 2)


def test_half_ruled_table_with_rules_between_rows(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.table([HEADER, *BODY], WIDTHS, rules="across")
    (grid,) = sheets.grids()
    assert (grid.kind, grid.cols) == ("half_ruled", 5)
    assert texts(grid)[3] == ["3", "Menurunnya kemiskinan", "Persentase penduduk miskin", "6,8", "6,9"]


def test_half_ruled_table_with_header_and_end_only(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.table([HEADER, *BODY], WIDTHS, rules="frame", gap=6)
    (grid,) = sheets.grids()
    assert [row[0] for row in texts(grid)] == ["No", "1", "2", "3"]


def test_unruled_table_shows_by_alignment(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.text(40, 30, "Indikator Kinerja Utama Dinas Sosial", bold=True, size=12)
    sheets.table([HEADER, *BODY], WIDTHS, rules="none", gap=6)
    (grid,) = sheets.grids()
    assert (grid.kind, grid.cols) == ("unruled", 5)
    assert texts(grid)[0] == HEADER
    assert texts(grid)[3] == ["3", "Menurunnya kemiskinan", "Persentase penduduk miskin", "6,8", "6,9"]


@pytest.mark.parametrize("rules", ["none", "frame"])
@pytest.mark.parametrize("signed", ["Kota Anu, 2 Januari 2024", "Ditetapkan di Kota Anu"])
def test_place_date_and_signatures_below_a_table_are_no_rows(rules: str, signed: str, tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    below = sheets.table([HEADER, *BODY], WIDTHS, rules=rules, gap=2)[-1]
    sheets.text(430, below + 4, signed).text(80, below + 16, "Pihak Kedua,").text(450, below + 16, "Pihak Pertama,")
    (grid,) = sheets.grids()
    assert [row[0] for row in texts(grid)] == ["No", "1", "2", "3"]


def test_bold_headings_between_rows_without_rules_are_rows(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["Sasaran / Indikator", "Satuan", "Target", "Realisasi"],
        ["Mutu layanan", "", "", ""],
        ["Indeks kepuasan", "Indeks", "88,5", "90,1"],
        ["Waktu tunggu", "Menit", "12", "10"],
        ["Akuntabilitas", "", "", ""],
        ["Nilai SAKIP", "Nilai", "72", "70,4"],
    ]
    y = 60.0
    for r, row in enumerate(rows):
        for x, text in zip((40, 240, 340, 440), row, strict=True):
            sheets.text(x, y, text, bold=r in (0, 1, 4))
        y += 10
    for at in (58, 69.5, y + 1):
        sheets.sheet.draw_line((38, at), (540, at), width=0.7)
    (grid,) = sheets.grids()
    assert texts(grid) == rows


def test_a_grade_over_its_figure_is_one_row(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [["1", "Nilai SAKIP", "CC\n(58,20)", "B\n(63,00)"], ["2", "Indeks air", "50", "51"], ["3", "Jumlah izin", "4", "5"]]
    sheets.table([["No", "Indikator", "2023", "2024"], *rows], [30, 200, 80, 80], rules="across")
    (grid,) = sheets.grids()
    assert texts(grid)[1] == ["1", "Nilai SAKIP", "CC (58,20)", "B (63,00)"]


def test_half_ruled_tables_with_prose_between_are_two(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    below = sheets.table([HEADER, *BODY], WIDTHS, rules="across")[-1]
    sheets.text(40, below + 14, "Untuk mencapai sasaran tersebut dilaksanakan dua program dengan anggaran sebagai berikut. " * 2)
    sheets.text(40, below + 34, "Tabel 2. Program dan Anggaran", bold=True)
    second = [["Program", "Sasaran", "Anggaran"], ["Program Anu", "Mutu anu", "1.000"], ["Program Ani", "Mutu ani", "2.000"]]
    sheets.table(second, [250, 200, sum(WIDTHS) - 450], y=below + 46, rules="across")
    first, other = sheets.grids()
    assert (first.kind, first.rows, first.cols) == ("half_ruled", 4, 5)
    assert (other.kind, texts(other)) == ("half_ruled", second)


def test_rows_between_three_rules_without_a_header(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, height=300)
    first = [["Sasaran", "Program", "Anggaran", "Ket."], ["Mutu anu", "Program Anu", "1.000", "APBD"]]
    widths = [180, 180, 120, 60]
    sheets.table(first, widths, y=220, rules="across")
    sheets.page()
    rows = [
        ["Mutu pelayanan anu", "", "", ""],
        ["Akuntabilitas\nKinerja\nKantor\nPos\nDaerah\nAnu", "Program\nPenunjang\nUrusan\nPos\nDaerah\nAni", "2.000", "APBD"],
    ]
    sheets.table(rows, widths, y=40, rules="across")
    (grid,) = sheets.grids()
    assert texts(grid)[2:] == [
        ["Mutu pelayanan anu", "", "", ""],
        ["Akuntabilitas Kinerja Kantor Pos Daerah Anu", "Program Penunjang Urusan Pos Daerah Ani", "2.000", "APBD"],
    ]


def test_stripes_part_rows_and_columns(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    fills = {(r, c): PALE for r in (1, 3) for c in range(5)}
    sheets.table([HEADER, *BODY], WIDTHS, rules="none", fills=fills)
    (grid,) = sheets.grids()
    assert (grid.rows, grid.cols) == (4, 5)


def test_rows_without_rules_between_them_are_cut_at_their_figures(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["Kode", "Kegiatan", "Pagu", "Realisasi"],
        [
            "40.01\n\n\n40.02\n\n\n40.03",
            "Penyediaan bantuan\nsosial\n\nPendataan keluarga\nmiskin\n\nPelatihan usaha",
            "995.890.000\n\n\n168.675.000\n\n\n267.450.000",
            "987.810.550\n\n\n144.895.000\n\n\n267.400.000",
        ],
    ]
    sheets.table(rows, [50, 160, 90, 90])
    (grid,) = sheets.grids()
    assert texts(grid)[1:] == [
        ["40.01", "Penyediaan bantuan sosial", "995.890.000", "987.810.550"],
        ["40.02", "Pendataan keluarga miskin", "168.675.000", "144.895.000"],
        ["40.03", "Pelatihan usaha", "267.450.000", "267.400.000"],
    ]


def test_rows_of_text_without_rules_are_cut_where_columns_begin_anew_together(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["Misi", "Sasaran", "Strategi"],
        [
            "Menata kelembagaan\nyang tepat\n\n\n\nMeningkatkan\nakuntabilitas",
            "Meningkatnya\nkapasitas\n\n\n\nMeningkatnya kinerja",
            "1) Menata jabatan\n2) Menata beban\n\n3) Menata unit\n\n1) Menata\nlaporan",
        ],
    ]
    sheets.table(rows, [150, 150, 150])
    (grid,) = sheets.grids()
    assert [c.text.split("\n")[0] for c in grid.cells if c.col == 0] == ["Misi", "Menata kelembagaan", "Meningkatkan"]
    sasaran = next(c for c in grid.cells if c.text == "Meningkatnya kinerja")
    strategi = next(c for c in grid.cells if c.text == "1) Menata\nlaporan")
    assert sasaran.row == strategi.row


def test_labels_over_texts_in_ruled_rows_are_no_rows(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [[f"TUJUAN {r}{c}\n\n\nMeningkatnya mutu\nlayanan dasar" for c in "abc"] for r in range(5)]
    sheets.table(rows, [150, 150, 150])
    (grid,) = sheets.grids()
    assert grid.rows == 5


def test_paragraphs_of_one_row_stay_in_it(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["Sasaran", "Indikator", "Penjelasan"],
        ["Meningkatnya kinerja", "Nilai akuntabilitas\n\nNilai mutu", "Menurut pedoman\nkementerian\n\ndan hasil survei"],
    ]
    sheets.table(rows, [150, 150, 150])
    (grid,) = sheets.grids()
    assert grid.rows == 2


@pytest.mark.parametrize(("pagu", "spent"), [("15.753.\n340.000", "14.200.\n100.000"), ("5.874.316.2\n20", "5.874.316.2\n20")])
def test_a_number_broken_in_its_cell_is_no_second_row(pagu: str, spent: str, tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [["Program", "Pagu", "Realisasi"], ["Program Rehabilitasi\nSosial", pagu, spent]]
    sheets.table(rows, [120, 60, 60])
    (grid,) = sheets.grids()
    assert grid.rows == 2


def test_text_written_upwards_reads_in_order(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.table([["", "Target pada akhir tahun"], ["", "Sepuluh dokumen perencanaan"]], [40, 120], gap=60)
    sheets.sheet.insert_text((60, 130), "Sasaran Strategis", fontsize=8, rotate=90)
    (grid,) = sheets.grids()
    cell = grid.at(0, 0)
    assert cell is not None and cell.text == "Sasaran Strategis"


def test_boxes_with_connectors_are_no_table(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.sheet.draw_rect((350, 40, 500, 80))
    sheets.text(360, 50, "Meningkatnya kesejahteraan")
    sheets.sheet.draw_line((425, 80), (425, 110))
    sheets.sheet.draw_line((125, 110), (725, 110))
    for x in (50, 350, 650):
        sheets.sheet.draw_line((x + 75, 110), (x + 75, 140))
        sheets.sheet.draw_rect((x, 140, x + 150, 190))
        sheets.text(x + 10, 150, "Terwujudnya layanan\nyang bermutu")
    assert sheets.grids() == []


def test_prose_and_lists_are_no_tables(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    for k in range(12):
        sheets.text(
            60, 60 + 12 * k, "Pengukuran kinerja dilakukan dengan membandingkan target dan realisasi pada tahun yang sama,"
        )
    sheets.text(60, 240, "1.  Peraturan Pemerintah\n2.  Peraturan Presiden\n3.  Peraturan Menteri\n4.  Peraturan Daerah")
    assert sheets.grids() == []


def test_a_large_table_is_found_quickly(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, width=1200, height=1600, size=6)
    rows = [[f"r{r}c{c}" for c in range(14)] for r in range(100)]
    sheets.table(rows, [80] * 14)
    (page,) = sheets.pages()
    start = time.process_time()
    (grid,) = find_grids(page)
    assert time.process_time() - start < 1.0
    assert (grid.rows, grid.cols) == (100, 14)
