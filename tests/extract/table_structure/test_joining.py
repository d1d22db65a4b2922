"""Tables go on over page breaks: with and without a repeated header, through rows that the break cuts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.table_sheets import TableSheets, texts

HEADER = ["No", "Program", "Pagu"]
WIDTHS = [30, 220, 90]


def two_pages(folder: Path, first: list[list[str]], second: list[list[str]]) -> TableSheets:
    sheets = TableSheets(folder, height=300)
    sheets.table([HEADER, *first], WIDTHS, y=200 - 16 * len(first))
    sheets.page()
    sheets.table(second, WIDTHS, y=40)
    return sheets


def test_repeated_header_is_dropped(tmp_path: Path) -> None:
    sheets = two_pages(tmp_path, [["1", "Program Pangan", "10.000.000"]], [HEADER, ["2", "Program Kesehatan", "20.000.000"]])
    (grid,) = sheets.grids()
    assert grid.pages == (1, 2)
    assert texts(grid) == [HEADER, ["1", "Program Pangan", "10.000.000"], ["2", "Program Kesehatan", "20.000.000"]]


def test_a_repeated_header_of_two_rows_is_dropped_though_its_numerals_are_read_otherwise(tmp_path: Path) -> None:
    def header(*quarters: str) -> list[list[str | None]]:
        return [["Program", "Target Triwulan", None, None, None], [None, *quarters]]

    spans = {(0, 0): (2, 1), (0, 1): (1, 4)}
    sheets = TableSheets(tmp_path, height=300)
    widths = [220, 60, 60, 60, 60]
    sheets.table([*header("I", "II", "III", "IV"), ["Program Pangan", "10", "20", "30", "40"]], widths, y=160, spans=spans)
    sheets.page()
    sheets.table([*header("1", "III", "IIIII", "IV"), ["Program Gizi", "11", "21", "31", "41"]], widths, y=40, spans=spans)
    (grid,) = sheets.grids()
    assert [row[0] for row in texts(grid)] == ["Program", "I", "Program Pangan", "Program Gizi"]


@pytest.mark.parametrize(("counted", "rows"), [("3", 4), ("i3", 4)])
def test_numbers_of_columns_below_a_repeated_header_go_though_one_was_misread(counted: str, rows: int, tmp_path: Path) -> None:
    header = ["No", "Program", "Indikator", "Target"]
    widths = [30, 150, 150, 60]
    sheets = TableSheets(tmp_path, height=300)
    sheets.table([header, ["1", "2", counted, "4"], ["a", "Program Pangan", "Stok", "10"]], widths, y=200)
    sheets.page()
    sheets.table([header, ["1", "2", "3", "4"], ["b", "Program Gizi", "Porsi", "20"]], widths, y=40)
    (grid,) = sheets.grids()
    assert grid.rows == rows and texts(grid)[-1] == ["b", "Program Gizi", "Porsi", "20"]


def test_numbers_of_columns_may_have_formulas_and_gaps(tmp_path: Path) -> None:
    header = ["No", "Program", "Indikator", "Target", "Realisasi", "Capaian"]
    widths = [30, 150, 150, 60, 60, 60]
    sheets = TableSheets(tmp_path, height=300)
    sheets.table([header, ["1", "2", "3", "4", "5", "6=5/4"], ["a", "Program Pangan", "Stok", "10", "9", "90"]], widths, y=200)
    sheets.page()
    sheets.table([header, ["1", "2", "", "4", "5", "6=5/4x"], ["b", "Program Gizi", "Porsi", "20", "10", "50"]], widths, y=40)
    (grid,) = sheets.grids()
    assert [row[0] for row in texts(grid)[2:]] == ["a", "b"]


def test_continuation_without_header(tmp_path: Path) -> None:
    sheets = two_pages(tmp_path, [["1", "Program Pangan", "10.000.000"]], [["2", "Program Kesehatan", "20.000.000"]])
    (grid,) = sheets.grids()
    assert texts(grid)[2] == ["2", "Program Kesehatan", "20.000.000"]
    assert grid.cells[-1].page == 2


def test_row_cut_in_mid_sentence_is_mended(tmp_path: Path) -> None:
    sheets = two_pages(
        tmp_path,
        [["1", "Program Peningkatan Sarana dan", "10.000.000"]],
        [["", "prasarana aparatur", ""], ["2", "Program Kesehatan", "20.000.000"]],
    )
    (grid,) = sheets.grids()
    assert texts(grid)[1:] == [
        ["1", "Program Peningkatan Sarana dan prasarana aparatur", "10.000.000"],
        ["2", "Program Kesehatan", "20.000.000"],
    ]


def test_row_cut_before_a_capital_is_mended_where_every_row_has_its_figure(tmp_path: Path) -> None:
    rows = [[str(k), f"Program {name}", "10.000.000"] for k, name in enumerate(("Pangan", "Kesehatan", "Pendidikan"), 1)]
    sheets = two_pages(tmp_path, rows, [["", "Aparatur Daerah", ""], ["4", "Program Wisata", "20.000.000"]])
    (grid,) = sheets.grids()
    assert texts(grid)[3] == ["3", "Program Pendidikan Aparatur Daerah", "10.000.000"]


def test_a_new_row_with_equal_figures_is_not_mended(tmp_path: Path) -> None:
    sheets = two_pages(tmp_path, [["1", "Program Pangan", "-"]], [["2", "Program Kesehatan", "-"]])
    (grid,) = sheets.grids()
    assert grid.rows == 3


def test_a_first_part_of_one_row_stands_in_the_columns_of_the_second(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, height=300)
    widths = [40, 260, 60, 120]
    head = ["No.", "Program/Kegiatan", "Anggaran", ""]
    rows = [
        ["1.", "Layanan anu", "Rp", "1.500.000"],
        ["", "a. Pos dan telekomunikasi", "Rp", "500.000"],
        ["2.", "Layanan una", "Rp", "9.000.000"],
    ]
    below = sheets.table([head, ["I.", "Program Anu", "", ""]], widths, y=240, rules="none")
    for at in below[:2]:
        sheets.sheet.draw_line((40, at), (520, at), width=0.7)
    sheets.page()
    sheets.table([head, *rows], widths, y=40, rules="across")
    (grid,) = sheets.grids()
    assert texts(grid) == [head, ["I.", "Program Anu", "", ""], *rows]


def test_cell_that_spans_the_break_stretches(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, height=300)
    widths = [160, 160, 90]
    first = [["Sasaran", "Kegiatan", "Pagu"], ["Meningkatnya mutu layanan", "1. Pelatihan kader", "1.000.000"]]
    sheets.table(first, widths, y=180)
    sheets.page()
    second = [["dan sarana kesehatan", "2. Penyediaan obat", "2.000.000"], [None, "3. Rujukan pasien", "3.000.000"]]
    sheets.table(second, widths, y=40, spans={(0, 0): (2, 1)})
    (grid,) = sheets.grids()
    sasaran = grid.at(1, 0)
    assert sasaran is not None
    assert (sasaran.text.replace("\n", " "), sasaran.rowspan) == ("Meningkatnya mutu layanan dan sarana kesehatan", 3)


def test_a_row_cut_with_a_cell_that_spans_it_and_the_next_is_one_row(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, height=300)
    widths = [30, 140, 160, 60, 60]
    first = [
        ["No", "Sasaran", "Indikator", "2023", "2024"],
        ["1", "Meningkatnya kapasitas", "Jumlah rekomendasi", "1", "5"],
        ["2", "Meningkatnya layanan", "Jumlah unit", "14", "18"],
        ["3", "Ketersediaan standar", "Jumlah regulasi", "13", "14"],
        ["4", "Meningkatkan kinerja di\nlingkungan", "Predikat Sistem", "81", "82"],
    ]
    sheets.table(first, widths, y=160)
    sheets.page()
    second = [
        first[0],
        ["", "Provinsi Contoh", "Pemerintah (SAKIP)", "", ""],
        [None, None, "Persentase perangkat daerah", "95", "98"],
    ]
    sheets.table(second, widths, y=40, spans={(1, 0): (2, 1), (1, 1): (2, 1)})
    (grid,) = sheets.grids()
    assert texts(grid)[4:] == [
        ["4", "Meningkatkan kinerja di lingkungan Provinsi Contoh", "Predikat Sistem Pemerintah (SAKIP)", "81", "82"],
        ["Persentase perangkat daerah", "95", "98"],
    ]
    assert [c.rowspan for c in grid.starting(4)] == [2, 2, 1, 1, 1]


def test_the_last_word_of_a_numbered_name_goes_on_overleaf(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, height=300)
    names = ["1. Program Perencanaan", "2. Program Kualitas Kerja", "3. Program Kesempatan", "4. Program Sarana dan Prasarana"]
    sheets.table([["Program", "Anggaran (Rp)"], *([n, f"{k + 1},365,526,350"] for k, n in enumerate(names))], [220, 120], y=150)
    sheets.page()
    sheets.table([["Aparatur", ""], ["5. Program Transmigrasi", "2,107,767,500"]], [220, 120], y=40)
    (grid,) = sheets.grids()
    assert texts(grid)[4:] == [
        ["4. Program Sarana dan Prasarana Aparatur", "4,365,526,350"],
        ["5. Program Transmigrasi", "2,107,767,500"],
    ]


def test_text_printed_on_both_sides_of_the_break_counts_once(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, height=300)
    sheets.table([["Program", "Penjelasan"], ["Pangan", "Target dibagi jumlah\nkeluarga penerima"]], [100, 200], y=180)
    sheets.page()
    sheets.table([["", "keluarga penerima\nbantuan tahun lalu"]], [100, 200], y=40)
    sheets.sheet.draw_line((40, 60), (40, 60))
    (grid,) = sheets.grids()
    cell = grid.at(1, 1)
    assert cell is not None and cell.text.split("\n") == ["Target dibagi jumlah", "keluarga penerima", "bantuan tahun lalu"]


def test_running_heads_do_not_part_a_table(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, height=300)
    for k in (1, 2):
        if k == 2:
            sheets.page()
        sheets.text(40, 40, "Laporan Kinerja Dinas Sosial")
        sheets.table([HEADER, [str(k), f"Program nomor {k}", "10.000.000"]], WIDTHS, y=70)
    (grid,) = sheets.grids()
    assert grid.rows == 3


def test_other_columns_are_another_table(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, height=300)
    sheets.table([HEADER, ["1", "Program Pangan", "10.000.000"]], WIDTHS, y=180)
    sheets.page()
    sheets.table([["Indikator", "Target"], ["Nilai SAKIP", "72"]], [200, 140], y=40)
    assert len(sheets.grids()) == 2


def test_a_heading_between_parts_two_tables(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, height=300)
    sheets.table([HEADER, ["1", "Program Pangan", "10.000.000"]], WIDTHS, y=180)
    sheets.page()
    sheets.text(40, 60, "Tabel 3.2 Realisasi Anggaran Dinas Sosial")
    sheets.table([HEADER, ["2", "Program Kesehatan", "20.000.000"]], WIDTHS, y=90)
    assert len(sheets.grids()) == 2


def test_merged_cells_that_the_break_leaves_open_are_one_wherever_their_text_stands(tmp_path: Path) -> None:
    widths = [150, 150, 150]
    header = ["Sasaran", "Program", "Kegiatan"]
    sheets = TableSheets(tmp_path, height=300)
    first: list[list[str | None]] = [header, ["Meningkatnya mutu", "", "Pendataan warga"], [None, None, "Pelatihan kader"]]
    sheets.table(first, widths, y=220, spans={(1, 0): (2, 1), (1, 1): (2, 1)}, unruled={(1, 0): "foot", (1, 1): "foot"})
    sheets.page()
    second: list[list[str | None]] = [
        ["", "Tertatanya data", "Pemutakhiran data"],
        [None, "Terlatihnya kader", "Magang usaha"],
        ["Meningkatnya akuntabilitas", "Tertibnya keuangan", "Penatausahaan"],
    ]
    sheets.table(second, widths, y=30, spans={(0, 0): (2, 1)}, unruled={(0, 0): "top", (0, 1): "top"})
    (grid,) = sheets.grids()
    spans = [(c.row, c.col, c.rowspan, c.text) for c in grid.cells if c.row and c.col < 2]
    assert spans == [
        (1, 0, 4, "Meningkatnya mutu"),
        (1, 1, 3, "Tertatanya data"),
        (4, 1, 1, "Terlatihnya kader"),
        (5, 0, 1, "Meningkatnya akuntabilitas"),
        (5, 1, 1, "Tertibnya keuangan"),
    ]
    assert next(c.page for c in grid.cells if c.text == "Tertatanya data") == 2


def test_rows_of_a_table_without_any_rule_at_the_break_stay_apart(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, height=300)
    foot = {(1, c): "foot" for c in range(3)}
    sheets.table([HEADER, ["1", "Program Pangan", "10.000.000"]], WIDTHS, y=220, unruled=foot)
    sheets.page()
    sheets.table([["2", "Program Kesehatan", "20.000.000"], ["3", "Program Wisata", "5.000.000"]], WIDTHS, y=30)
    (grid,) = sheets.grids()
    assert [row[0] for row in texts(grid)] == ["No", "1", "2", "3"]


def test_headings_without_figures_do_not_hide_that_the_break_cut_a_row(tmp_path: Path) -> None:
    widths = [300, 90]
    rows: list[list[str | None]] = [
        ["Program", "Pagu"],
        ["Sasaran 1 : Meningkatnya mutu", None],
        ["Program Pangan", "10.000.000"],
        ["Program Kesehatan", "20.000.000"],
        ["Evaluasi Kinerja", "30.000.000"],
    ]
    sheets = TableSheets(tmp_path, height=300)
    sheets.table(rows, widths, y=190, spans={(1, 0): (1, 2)}, bold=[(1, 0)])
    sheets.page()
    sheets.table([["Perangkat Daerah", ""], ["Program Wisata", "5.000.000"]], widths, y=30)
    (grid,) = sheets.grids()
    assert texts(grid)[4:] == [["Evaluasi Kinerja Perangkat Daerah", "30.000.000"], ["Program Wisata", "5.000.000"]]


def test_sheets_of_one_form_filled_in_otherwise_are_two_tables(tmp_path: Path) -> None:
    for second, count in (
        ("Sasaran : Meningkatnya produksi perikanan budidaya", 2),
        ("Sasaran : Meningkatnya produksi perikanan tangkap", 1),
    ):
        sheets = TableSheets(tmp_path, height=400)
        sheets.text(40, 60, "Sasaran : Meningkatnya produksi perikanan tangkap")
        sheets.table([HEADER, ["1", "Program Tangkap", "10.000.000"]], WIDTHS, y=100)
        sheets.page()
        sheets.text(40, 60, second)
        sheets.table([HEADER, ["2", "Program Lain", "20.000.000"]], WIDTHS, y=100)
        assert len(sheets.grids()) == count


def test_a_numbered_entry_whose_text_stands_overleaf_is_one(tmp_path: Path) -> None:
    """Its number and its statement are each set in the middle of their cells, so the break may leave one on either page."""
    sheets = TableSheets(tmp_path, height=300)
    widths = [30, 180, 200, 60]
    first: list[list[str | None]] = [
        ["No", "Sasaran", "Indikator", "Target"],
        ["1.", "Meningkatnya mutu jalan", "Persentase jalan mantap", "80"],
        ["2.", "Meningkatnya mutu air", "Persentase air layak", "70"],
        ["3.", "", "Jumlah kunjungan wisatawan", "62.500"],
    ]
    sheets.table(first, widths, y=200)
    sheets.page()
    second: list[list[str | None]] = [
        ["", "Meningkatnya kunjungan wisata", "Rata-rata lama tinggal", "1,30"],
        ["4.", "Meningkatnya akuntabilitas", "Nilai AKIP", "70,10"],
    ]
    sheets.table(second, widths, y=40)
    (grid,) = sheets.grids()
    third = grid.at(3, 1)
    assert third is not None and third.text == "Meningkatnya kunjungan wisata" and third.rowspan == 2
    assert grid.at(4, 1) is third and grid.at(4, 0) is grid.at(3, 0)
    assert [c.text for c in grid.starting(5)][:2] == ["4.", "Meningkatnya akuntabilitas"]


def test_a_word_without_code_in_a_column_of_codes_goes_on_overleaf(tmp_path: Path) -> None:
    names = ("Koordinasi Upaya Ketertiban", "Fasilitasi Rapat", "Sinergi dengan Polri dan Instansi")
    sheets = TableSheets(tmp_path, height=300)
    rows = [[f"7.01.04.2.0{k} {name}", "Jumlah laporan", str(k)] for k, name in enumerate(names, 1)]
    sheets.table([["Sub Kegiatan", "Indikator", "Target"], *rows], [220, 120, 60], y=150)
    sheets.page()
    sheets.table([["Vertikal", "", ""], ["7.01.04.2.04 Harmonisasi Warga", "Jumlah rapat", "4"]], [220, 120, 60], y=40)
    (grid,) = sheets.grids()
    assert texts(grid)[3:] == [
        ["7.01.04.2.03 Sinergi dengan Polri dan Instansi Vertikal", "Jumlah laporan", "3"],
        ["7.01.04.2.04 Harmonisasi Warga", "Jumlah rapat", "4"],
    ]


@pytest.mark.parametrize(("overleaf", "rows"), [("BLUD tepat waktu", 5), ("Tersusunnya laporan", 6)])
def test_a_text_begun_like_no_other_and_with_nothing_beside_it_goes_on_overleaf(overleaf: str, rows: int, tmp_path: Path) -> None:
    head = ["Sasaran", "Indikator"]
    body = [
        ["Terlaksananya asuhan", "Persentase dokumen"],
        ["Terpenuhinya alat", "Jumlah alat"],
        ["Meningkatnya disiplin", "Tingkat kehadiran"],
        ["Tersusunnya laporan keuangan", "Jumlah laporan"],
    ]
    sheets = TableSheets(tmp_path)
    sheets.table([head, *body], [200, 200])
    sheets.page().table([head, [overleaf, ""]], [200, 200])
    (grid,) = sheets.grids()
    assert grid.rows == rows


@pytest.mark.parametrize("code", ["", "1.06.02.2.02 "])
def test_an_entry_whose_unit_begins_in_small_letters_is_another_one_overleaf(code: str, tmp_path: Path) -> None:
    head = ["Kegiatan", "Satuan", "Target"]
    body = [
        [f"{code and f'1.06.02.2.0{k} '}- Pemeliharaan {k}", unit, str(k)] for k, unit in enumerate(("orang", "unit", "paket"), 1)
    ]
    sheets = TableSheets(tmp_path)
    sheets.table([head, *body], [250, 80, 60])
    sheets.page().table([head, [f"{code}- Pengujian air", "parameter", "9"], [f"{code}- Kalibrasi", "alat", "4"]], [250, 80, 60])
    (grid,) = sheets.grids()
    assert [row[1] for row in texts(grid)] == ["Satuan", "orang", "unit", "paket", "parameter", "alat"]


def test_an_entry_whose_list_counts_from_one_again_is_another_one_overleaf(tmp_path: Path) -> None:
    head = ["No", "Sasaran", "Capaian", "Program", "Kegiatan"]
    widths = [30, 120, 60, 150, 200]
    body = [
        [str(k), f"Meningkatnya mutu {k}", "105,42", f"Program Pengembangan {k}", "1. Pembinaan koperasi"] for k in range(1, 5)
    ]
    sheets = TableSheets(tmp_path)
    sheets.table([head, *body], widths)
    last = ["5", "Meningkatnya tertib", "98,45", "Program Pelaporan", "1. Penyusunan dokumen"]
    sheets.page().table([head, ["", "", "", "Program Pendukung Usaha", "1. Penyelenggaraan pameran"], last], widths)
    (grid,) = sheets.grids()
    assert [row[-1] for row in texts(grid)][4:] == [
        "1. Pembinaan koperasi",
        "1. Penyelenggaraan pameran",
        "1. Penyusunan dokumen",
    ]
