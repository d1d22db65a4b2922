"""Headers are told from rows, and columns get their roles from header paths and content."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.table_meaning.column import Column
from pipeline.extract.table_meaning.columns import sections
from pipeline.extract.table_meaning.header_text import is_header_text
from tests.extract.table_sheets import PALE, TableSheets


def columns(
    folder: Path, rows: list[list[str | None]], spans: dict[tuple[int, int], tuple[int, int]] | None = None
) -> list[Column]:
    sheets = TableSheets(folder, width=1200)
    sheets.table(rows, [90] * len(rows[0]), spans=spans or {})
    (grid,) = sheets.grids()
    (section,) = sections(grid, 2024)
    return section.columns


def roles(found: list[Column]) -> list[tuple[str, str | None, str | None]]:
    return [(c.role, c.kind, c.period) for c in found]


@pytest.mark.parametrize(
    "text",
    [
        "No.",
        "SASARAN\nSTRATEGIS",
        "Target 2024",
        "PENANGGU\nNG JAWAB",
        "Realisasi s/d TW II",
        "(%)",
        "1",
        "(3)",
        "Anggaran (Rp)",
        "Anggaran\n(Rp. 000)",
        "Pagu (x Rp 1.000)",
        "Peb",
        "Sat.",
        "Setahun",
        "2021",
    ],
)
def test_header_words(text: str) -> None:
    assert is_header_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "Meningkatnya pelaksanaan program dan kegiatan",
        "Jumlah dokumen perencanaan",
        "Program Rehabilitasi Sosial",
        "1.500.000.000",
        "Rp 350.000",
        "Rp 1.000.000",
        "88,5%",
        "Terlaksananya monitoring kegiatan",
    ],
)
def test_entries_are_no_header_words(text: str) -> None:
    assert not is_header_text(text)


def test_roles_of_a_perjanjian_kinerja(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Program", "Anggaran (Rp)"],
        ["1", "Meningkatnya mutu", "Indeks mutu", "Indeks", "80", "Program Mutu", "10.000.000"],
    ]
    found = columns(tmp_path, rows)
    assert [c.role for c in found] == ["number", "statement", "indicator", "unit", "value", "name", "budget"]
    assert found[1].levels == ("sasaran",) and found[5].levels == ("program",)


def test_years_below_their_kind(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["Sasaran", "Indikator", "Kondisi Awal", "Target", None, "Realisasi", None],
        [None, None, "2021", "2022", "2023", "2022", "2023"],
        ["Meningkatnya mutu", "Indeks mutu", "70", "75", "80", "74", "81"],
    ]
    spans = {(0, 0): (2, 1), (0, 1): (2, 1), (0, 3): (1, 2), (0, 5): (1, 2)}
    assert roles(columns(tmp_path, rows, spans))[2:] == [
        ("value", "baseline", "2021"),
        ("value", "target", "2022"),
        ("value", "target", "2023"),
        ("value", "realisasi", "2022"),
        ("value", "realisasi", "2023"),
    ]


def test_physical_and_money_part_of_quarters(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["Program/Kegiatan", "Indikator", "Realisasi Kinerja dan Anggaran Tahun 2023 pada Triwulan", None, None, None],
        [None, None, "I", None, "II", None],
        ["1", "2", "3", "4", "5", "6"],
        [None, None, "K", "Rp", "K", "Rp"],
        ["Program Mutu", "Indeks mutu", "70", "10.000.000", "75", "20.000.000"],
    ]
    spans = {(0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (1, 4), (1, 2): (1, 2), (1, 4): (1, 2), (2, 0): (2, 1), (2, 1): (2, 1)}
    assert roles(columns(tmp_path, rows, spans))[2:] == [
        ("value", "realisasi", "2023-Q1"),
        ("budget", "realisasi", "2023-Q1"),
        ("value", "realisasi", "2023-Q2"),
        ("budget", "realisasi", "2023-Q2"),
    ]


@pytest.mark.parametrize("quarters", [["I", "II", "III", "IV"], ["I", "III", "IIIII", "IV"], ["I", "ll", "III", "lV"]])
def test_quarters_are_counted_where_a_numeral_is_misread(quarters: list[str], tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["Sasaran", "Indikator", "Target Triwulan 2024", None, None, None],
        [None, None, *quarters],
        ["Meningkatnya mutu", "Indeks mutu", "70", "75", "80", "85"],
    ]
    found = columns(tmp_path, rows, {(0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (1, 4)})
    assert [c.period for c in found][2:] == ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]


def test_quarters_below_another_header_are_counted_where_their_blank_was_not_read(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["Sasaran", "Indikator", "Target Kinerja 2024", None, None, None],
        [None, None, "Trw1", "TrwII", "Trw III", "Trw IV"],
        ["Meningkatnya mutu", "Indeks mutu", "70", "75", "80", "85"],
    ]
    found = columns(tmp_path, rows, {(0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (1, 4)})
    assert [c.period for c in found][2:] == ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]


def test_percentages_of_money_are_no_capaian(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["Sasaran", "Indikator", "Kinerja", None, None, "Anggaran", None, None],
        [None, None, "Target", "Realisasi", "Capaian", "Pagu", "Realisasi", "%"],
        ["Meningkatnya mutu", "Indeks mutu", "80", "81", "101%", "Rp 9.000.000", "Rp 8.000.000", "88%"],
    ]
    spans = {(0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (1, 3), (0, 5): (1, 3)}
    assert [(c.role, c.kind) for c in columns(tmp_path, rows, spans)][2:] == [
        ("value", "target"),
        ("value", "realisasi"),
        ("value", "capaian"),
        ("budget", "pagu"),
        ("budget", "realisasi"),
        ("share", None),
    ]


@pytest.mark.parametrize(
    ("header", "role"),
    [
        ("Capaian Kinerja (%)", ("value", "capaian")),
        ("Capaian Kinerja Keuangan (%)", ("share", None)),
        ("Capaian (%)", ("share", None)),
    ],
)
def test_a_capaian_right_of_money_says_whether_it_is_of_the_performance(
    header: str, role: tuple[str, str | None], tmp_path: Path
) -> None:
    rows: list[list[str | None]] = [
        ["Program", "Indikator", "Target", "Realisasi", "Keuangan (Rp)", header, "Serapan Anggaran (%)"],
        ["Program Mutu", "Indeks mutu", "80", "81", "9.000.000", "101,25", "88,00"],
    ]
    assert [(c.role, c.kind) for c in columns(tmp_path, rows)][5] == role


def test_realisasi_beside_money_is_money_by_its_figures(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["No", "Uraian", "Anggaran", "Realisasi", "%"],
        ["1", "Program Mutu", "Rp 84.000.000", "Rp 82.000.000", "97"],
    ]
    assert [(c.role, c.kind) for c in columns(tmp_path, rows)][2:] == [
        ("budget", "pagu"),
        ("budget", "realisasi"),
        ("share", None),
    ]


def test_scale_of_money(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [["Program", "Pagu (ribuan Rp)", "Realisasi (juta Rp)"], ["Program Mutu", "84.000", "82"]]
    assert [c.scale for c in columns(tmp_path, rows)][1:] == [1000.0, 1_000_000.0]


def test_number_and_unit_under_one_header(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["Sasaran", "Indikator", "Target", None],
        ["Meningkatnya mutu", "Jumlah dokumen", "4", "Dokumen"],
    ]
    assert [c.role for c in columns(tmp_path, rows, {(0, 2): (1, 2)})] == ["statement", "indicator", "value", "unit"]


def test_levels_of_nested_words(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["Sasaran Strategis", "Sasaran Program", "Sasaran Sub Kegiatan", "Sub Kegiatan", "Indikator Kegiatan", "Target"],
        ["Meningkatnya a", "Meningkatnya b", "Tersedianya c", "Penyediaan d", "Jumlah e", "4"],
    ]
    assert [c.level for c in columns(tmp_path, rows)][:5] == ["sasaran", "program", "sub_kegiatan", "sub_kegiatan", "kegiatan"]


def test_header_repeated_in_mid_table_with_its_heading(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["Misi 1: Meningkatkan mutu", None],
        ["Sasaran", "Target"],
        ["Meningkatnya mutu", "80"],
        ["Misi 2: Meningkatkan kerja", None],
        ["Sasaran", "Target"],
        ["Meningkatnya kerja", "90"],
    ]
    sheets.table(rows, [200, 80], spans={(0, 0): (1, 2), (3, 0): (1, 2)})
    (grid,) = sheets.grids()
    assert [(s.before, s.body) for s in sections(grid, 2024)] == [([0], range(2, 3)), ([3], range(5, 6))]


def test_a_table_of_other_things_is_not_understood(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.table([["Nama", "Golongan", "Masa kerja"], ["Anu", "III/a", "12"], ["Ani", "III/b", "8"]], [100, 80, 80])
    (grid,) = sheets.grids()
    assert sections(grid, 2024) == []


def test_targets_and_money_side_by_side_below_a_heading_of_both(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["Program", "Indikator Kinerja", "Target Kinerja dan Kerangka Pendanaan", None, None, None],
        [None, None, "2022", None, "Kondisi akhir periode Renstra", None],
        [None, None, "target", "Rp", "target", "Rp"],
        ["Program Mutu", "Indeks mutu", "75", "100.000.000", "90", "500.000.000"],
    ]
    spans = {(0, 0): (3, 1), (0, 1): (3, 1), (0, 2): (1, 4), (1, 2): (1, 2), (1, 4): (1, 2)}
    assert roles(columns(tmp_path, rows, spans))[2:] == [
        ("value", "target", "2022"),
        ("budget", "pagu", "2022"),
        ("value", "target", None),
        ("budget", "pagu", None),
    ]


def test_words_that_mention_capaian_in_a_target_or_realisasi(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        [
            "Program",
            "Indikator",
            "Target Capaian Kinerja",
            "Realisasi Capaian Kinerja",
            "Tingkat Capaian (%)",
            "Capaian Nasional",
        ],
        ["Program Mutu", "Indeks mutu", "75", "76", "101", "70"],
    ]
    assert [(c.role, c.kind) for c in columns(tmp_path, rows)][2:] == [
        ("value", "target"),
        ("value", "realisasi"),
        ("value", "capaian"),
        ("note", "capaian"),
    ]


def test_semesters_and_quarters_up_to(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["Sasaran", "Indikator", "Target", None, None],
        [None, None, "Semester I", "s.d. TW III", "Tahunan"],
        ["Meningkatnya mutu", "Indeks mutu", "70", "75", "80"],
    ]
    spans = {(0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (1, 3)}
    assert [c.period for c in columns(tmp_path, rows, spans)][2:] == ["2024-01/2024-06", "2024-01/2024-09", None]


def test_volume_and_unit_below_a_target_are_its_figure_and_unit(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["Sasaran", "Indikator", "Target Kinerja", None],
        [None, None, "Volume", "Satuan"],
        ["Meningkatnya mutu", "Indeks mutu", "80", "Indeks"],
    ]
    found = columns(tmp_path, rows, {(0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (1, 2)})
    assert [c.role for c in found] == ["statement", "indicator", "value", "unit"]


GROUP = ["Indikator", "Target", "Penanggung Jawab"]
BODY = ["Indeks mutu", "80", "Camat"]


@pytest.mark.parametrize(
    ("heads", "leaf", "expected"),
    [
        (["SASARAN BUPATI (RPJMD)", "SASARAN DINAS", "PROGRAM"], "Sasaran", ["sasaran_daerah", "sasaran", "program"]),
        (["Sasaran Daerah", "Eselon II", "Eselon III"], "Kinerja", ["sasaran_daerah", "sasaran", "program"]),
        (["Eselon II", "Eselon III", "Eselon IV"], "Uraian", ["sasaran", "program", "sub_kegiatan"]),
        (["KEPALA DINAS", "KEPALA BIDANG", "KEPALA SEKSI"], "Sasaran Kinerja", ["sasaran", "program", "sub_kegiatan"]),
        (["PK Direktur", "PK Wadir", "PK Kasi"], "Sasaran", ["sasaran", "program", "sub_kegiatan"]),
        (["Tujuan", "Sasaran", "Kegiatan"], "Uraian", ["tujuan", "sasaran", "kegiatan"]),
    ],
)
def test_tiers_of_groups_whose_columns_are_all_called_alike(
    heads: list[str], leaf: str, expected: list[str], tmp_path: Path
) -> None:
    rows: list[list[str | None]] = [[], [], []]
    for head in heads:
        rows[0] += [head, None, None, None]
        rows[1] += [leaf, *GROUP]
        rows[2] += [f"Meningkatnya {head.casefold()}", *BODY]
    found = columns(tmp_path, rows, {(0, 4 * k): (1, 4) for k in range(len(heads))})
    assert [c.levels for c in found[::4]] == [(level,) for level in expected]
    assert [c.role for c in found[1:4]] == ["indicator", "value", "holder"]


def test_figures_of_a_group_called_kinerja_are_no_statements(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["Program", "Target 2024", None, "Target 2025", None],
        [None, "Kinerja", "Anggaran", "Kinerja", "Anggaran"],
        ["Program Pangan", "80", "10.000.000", "85", "12.000.000"],
    ]
    found = columns(tmp_path, rows, {(0, 0): (2, 1), (0, 1): (1, 2), (0, 3): (1, 2)})
    assert [c.role for c in found] == ["name", "value", "budget", "value", "budget"]


@pytest.mark.parametrize("header", ["Target Akhir Renstra/RPJMD", "Target (RPJMD)", "RPJMD 2021-2026 Target", "Target RPD"])
def test_plans_that_begin_like_rupiah_are_no_money(header: str, tmp_path: Path) -> None:
    rows: list[list[str | None]] = [["Sasaran", "Indikator", header], ["Meningkatnya mutu", "Indeks mutu", "80"]]
    assert columns(tmp_path, rows)[2].role == "value"


def test_progress_against_the_end_of_a_plan_is_of_the_realisasi_s_year(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["Indikator", "Realisasi\n2023", "Target Akhir\nRenstra 2026", "Tingkat\nKemajuan (%)"],
        ["Indeks mutu", "80", "90", "88,9"],
    ]
    assert roles(columns(tmp_path, rows))[1:] == [
        ("value", "realisasi", "2023"),
        ("value", "target", "2026"),
        ("value", "capaian", "2023"),
    ]


@pytest.mark.parametrize(
    "header", ["% thd\nTarget 2026", "% Realisasi\nterhadap\nTarget 2026", "Capaian thd\nTarget Renstra\n2026 (%)"]
)
def test_a_share_of_a_later_target_is_of_the_realisasi_s_year(header: str, tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["Indikator Kinerja", "Realisasi 2022", "Realisasi 2023", "Target 2026", header],
        ["Indeks mutu", "78", "80", "90", "88,9"],
    ]
    assert roles(columns(tmp_path, rows))[-1] == ("value", "capaian", "2023")


def test_abbreviated_headers_of_money(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["No", "Prog/Keg", "Angg (Rp)", "Real (Rp)", "Keu (%)", "Fis (%)"],
        ["A", "Program Mutu Layanan", "40.000.000", "39.000.000", "97,50", "100"],
        ["1", "Pelatihan Kader", "40.000.000", "39.000.000", "97,50", "100"],
    ]
    found = columns(tmp_path, rows)
    assert [(c.role, c.kind) for c in found[2:4]] == [("budget", "pagu"), ("budget", "realisasi")]
    assert found[1].levels == ("program", "kegiatan") and found[4].role == found[5].role == "share"


@pytest.mark.parametrize("look", ["painted", "bold", "plain"])
def test_a_header_that_stands_apart_may_hold_more_abbreviations(look: str, tmp_path: Path) -> None:
    head = ["No", "Program / Kegiatan", "Kd", "Anggaran (Rp)", "Xy (%)", "Fs"]
    rows: list[list[str | None]] = [head, ["1", "Program Mutu Layanan", "A", "40.000.000", "98", "100"]]
    places = [(0, col) for col in range(len(head))]
    sheets = TableSheets(tmp_path)
    sheets.table(
        rows, [90] * len(head), fills={p: PALE for p in places if look == "painted"}, bold=places if look == "bold" else ()
    )
    (grid,) = sheets.grids()
    assert bool(sections(grid, 2024)) is (look != "plain")


def test_what_is_to_be_done_by_quarter_and_figures_by_quarter(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["No", "Indikator Sasaran", "TW I", "TW II", "TW III", "TW IV"],
        ["1", "Indeks mutu", "Menyusun jadwal", "Survei semester I", "-", "Menyusun laporan akhir"],
        ["2", "Nilai SAKIP", "Reviu SOP", "-", "Sosialisasi SOP", "-"],
    ]
    assert [(c.role, c.period) for c in columns(tmp_path, rows)[2:]] == [("action", f"2024-Q{k}") for k in range(1, 5)]
    rows[1:] = [["1", "Dokumen", "2 Dokumen", "40", "-", "80 %"], ["2", "Nilai SAKIP", "-", "Level 3", "-", "BB (70,5)"]]
    (tmp_path / "figures").mkdir()
    assert [c.role for c in columns(tmp_path / "figures", rows)[2:]] == ["value"] * 4


def test_the_year_of_a_long_header(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        [
            "Program",
            "Indikator",
            "Target Renstra Perangkat\nDaerah pada Tahun 2026\n(Akhir Periode Renstra\nPerangkat Daerah)",
            "Realisasi Capaian Kinerja\nRenstra Perangkat Daerah\ns/d Renja Perangkat Daerah\nTahun lalu (2023)",
            "Realisasi Capaian Kinerja\nRenstra Perangkat Daerah\ns/d Renja Perangkat Daerah\nTahun lalu",
        ],
        ["Program Penataan", "Indeks mutu", "80", "70", "70"],
    ]
    assert [c.period for c in columns(tmp_path, rows)][2:] == ["2026", "2023", "2023"]


@pytest.mark.parametrize(
    ("header", "role", "kind", "period"),
    [
        ("PIC", "holder", None, None),
        ("Ket (+/-)", "note", None, None),
        ("Jumlah Indikator", "note", None, None),
        ("Tipe Penghitungan", "note", None, None),
        ("Tingkat Realisasi (%)", "value", "capaian", None),
        ("Kondisi Kinerja pada\nawal periode RPJMD", "value", "baseline", None),
        ("Target Kinerja Capaian\nTahun 2026", "value", "target", "2026"),
        ("Prakiraan Maju\nTarget", "value", "target", "2025"),
        ("Prakiraan Maju\nPagu (Rp)", "budget", "pagu", "2025"),
        ("Realisasi B09", "value", "realisasi", "2024-01/2024-09"),
        ("Target NSPK", "note", None, None),
        ("Persentase (%)", "value", "capaian", None),
    ],
)
def test_headers_of_official_forms(header: str, role: str, kind: str | None, period: str | None, tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["Sasaran", "Indikator Kinerja", "Realisasi", header],
        ["Meningkatnya mutu", "Indeks mutu", "75", "80"],
    ]
    found = columns(tmp_path, rows)[3]
    assert (found.role, found.period) == (role, period)
    assert role not in ("value", "budget") or found.kind == kind


def test_a_column_of_statements_tells_itself_left_of_the_indicators(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["No", "Kinerja", "Indikator", "Target", "Dampak"],
        ["1", "Meningkatnya mutu", "Indeks mutu", "80", "Meningkatnya kepercayaan"],
        ["2", "Menurunnya keluhan", "Jumlah keluhan", "12", "Meningkatnya kepuasan"],
    ]
    assert [(c.role, c.level) for c in columns(tmp_path, rows)[1:]] == [
        ("statement", "sasaran"),
        ("indicator", None),
        ("value", None),
        ("unknown", None),
    ]


@pytest.mark.parametrize("header", ["2013 (AWAL)", "Tahun Awal 2013", "Kondisi Tahun 2013", "Kondisi Awal (2013)"])
def test_a_year_that_a_plan_begins_with(header: str, tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["Sasaran", "Indikator", header, "Target 2014"],
        ["Meningkatnya mutu", "Indeks mutu", "70", "75"],
    ]
    assert roles(columns(tmp_path, rows))[2:] == [("value", "baseline", "2013"), ("value", "target", "2014")]


@pytest.mark.parametrize(("first", "expected"), [("Realisasi 2015", "note"), ("Target 2016", "value")])
def test_how_one_year_is_to_another_is_no_capaian(first: str, expected: str, tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["Sasaran", "Indikator", first, "Realisasi 2016", "(%)"],
        ["Meningkatnya mutu", "Indeks mutu", "70", "75", "107,14"],
    ]
    assert columns(tmp_path, rows)[4].role == expected


def test_a_kinds_letter_alone_below_its_year_beside_pairs_of_them(tmp_path: Path) -> None:
    found = columns(
        tmp_path,
        [
            ["Sasaran", "Indikator", "2022", None, "2023", None, "2024"],
            [None, None, "T", "R", "T", "R", "T"],
            ["Meningkatnya mutu", "Nilai SAKIP", "70,10", "71,20", "72,30", "73,40", "74,50"],
        ],
        {(0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (1, 2), (0, 4): (1, 2)},
    )
    assert roles(found)[2:] == [
        ("value", "target", "2022"),
        ("value", "realisasi", "2022"),
        ("value", "target", "2023"),
        ("value", "realisasi", "2023"),
        ("value", "target", "2024"),
    ]


@pytest.mark.parametrize(("before", "role"), [("Murni", "budget"), ("Induk", "budget"), ("Program", "note")])
def test_money_after_the_years_change_is_money_too(tmp_path: Path, before: str, role: str) -> None:
    found = columns(
        tmp_path,
        [
            ["Kode", "Program/Kegiatan", "Pagu Anggaran (Rp)", None, "Realisasi (Rp)"],
            [None, None, before, "Perubahan", None],
            ["1.01", "Program Pelayanan Perkantoran", "955.000.000", "943.500.000", "927.534.150"],
            ["1.01.02", "Penyediaan Jasa", "745.000.000", "745.000.000", "731.204.150"],
        ],
        {(0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (1, 2), (0, 4): (2, 1)},
    )
    assert found[3].role == role


@pytest.mark.parametrize(
    ("head", "level"),
    [
        ("IKU PROV. JABAR", "sasaran_daerah"),
        ("Indikator Kinerja\nUtama Pemerintah\nDaerah", "sasaran_daerah"),
        ("IKU RPJMD", "sasaran_daerah"),
        ("Indikator Kinerja Utama", "sasaran"),
        ("IKU Kab/Kota", "sasaran"),
    ],
)
def test_a_sasaran_beside_the_regions_indicators_is_the_regions(tmp_path: Path, head: str, level: str) -> None:
    found = columns(
        tmp_path,
        [
            ["Visi", "Misi", "Sasaran", head, "Target 2016"],
            ["Jawa Barat maju", "Meningkatkan kinerja", "Meningkatnya kualitas layanan", "Indeks kepuasan", "76 poin"],
            ["", "", "Meningkatnya komunikasi", "Tingkat partisipasi", "87,50 %"],
        ],
    )
    assert found[2].level == level
    office = columns(tmp_path, [["Tujuan", "Sasaran", head, "Target"], ["Mewujudkan", "Meningkatnya mutu", "Indeks", "76 poin"]])
    assert office[1].level == "sasaran"


def test_parts_as_wide_as_the_header_over_them_are_its_parts(tmp_path: Path) -> None:
    """ "TARGET KINERJA" over "Setahun" and "Triwulan", beside it "RENCANA AKSI" over "Triwulan" alone."""
    found = columns(
        tmp_path,
        [
            ["SASARAN", "INDIKATOR", "TARGET KINERJA", None, None, "RENCANA AKSI", None],
            [None, None, "Setahun", "Triwulan", None, "Triwulan", None],
            [None, None, None, "I", "II", "I", "II"],
            ["Meningkatnya mutu", "Nilai", "80", "-", "80", "Menyusun rencana", "Mengukur mutu"],
        ],
        {(0, 0): (3, 1), (0, 1): (3, 1), (0, 2): (1, 3), (0, 5): (1, 2), (1, 2): (2, 1), (1, 3): (1, 2), (1, 5): (1, 2)},
    )
    assert roles(found)[2:] == [
        ("value", "target", None),
        ("value", "target", "2024-Q1"),
        ("value", "target", "2024-Q2"),
        ("action", None, "2024-Q1"),
        ("action", None, "2024-Q2"),
    ]


@pytest.mark.parametrize(("spent", "pagu"), [("REALISASI (Rp)", "2024"), ("SISA", "2024-01/2024-09")])
def test_a_pagu_beside_what_was_spent_of_it_so_far_is_the_year_s(spent: str, pagu: str, tmp_path: Path) -> None:
    found = columns(
        tmp_path,
        [
            ["PROGRAM", "INDIKATOR KINERJA", "ANGGARAN s.d. TRIWULAN III", None],
            [None, None, "PAGU (Rp)", spent],
            ["Program Penunjang", "Nilai", "500.000.000", "350.000.000"],
        ],
        {(0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (1, 2)},
    )
    assert roles(found)[2] == ("budget", "pagu", pagu)
    if pagu == "2024":
        assert roles(found)[3] == ("budget", "realisasi", "2024-01/2024-09")


def test_a_progress_right_of_what_was_realised_in_several_years_is_of_the_last(tmp_path: Path) -> None:
    header = ["No", "Indikator Kinerja", "Satuan", "Realisasi 2022", "Realisasi 2023", "Target 2026", "Tingkat Kemajuan (%)"]
    rows = [
        ["1", "Indeks layanan", "%", "78,20", "85,64", "100", "85,64"],
        ["2", "Cakupan desa", "%", "40,10", "57,92", "90", "64,36"],
    ]
    found = columns(tmp_path, [header, *rows])
    assert roles(found)[-1] == ("value", "capaian", "2023")


@pytest.mark.parametrize("first", ["I", ""])
def test_a_lost_numeral_over_a_pair_of_columns_is_told_by_its_place(tmp_path: Path, first: str) -> None:
    pairs = [text for _ in range(4) for text in ("K", "Rp")]
    rows: list[list[str | None]] = [
        ["Program/Kegiatan", "Indikator", "Realisasi Kinerja dan Anggaran pada Triwulan", *[None] * 7],
        [None, None, first, None, "II", None, "II", None, "IV", None],
        [None, None, *pairs],
        ["Program Pangan", "Jumlah stok", "1", "1.000.000", "2", "2.000.000", "3", "3.000.000", "4", "4.000.000"],
    ]
    spans = {(0, 0): (3, 1), (0, 1): (3, 1), (0, 2): (1, 8), **{(1, 2 * k): (1, 2) for k in range(1, 5)}}
    found = roles(columns(tmp_path, rows, spans))[2:]
    assert [period for _, _, period in found] == [f"2024-Q{k}" for k in (1, 1, 2, 2, 3, 3, 4, 4)]
    assert [role for role, _, _ in found] == ["value", "budget"] * 4
