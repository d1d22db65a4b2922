"""Headings over tables part a document: what stands below one, over several tables, serves its tujuan and sasaran."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.document import extract_document
from pipeline.extraction import Extraction
from tests.extract.table_sheets import TableSheets

MEASURES = [["No", "Indikator Kinerja", "Satuan", "Target 2024"]]
PLANS = [["Kode", "Program / Kegiatan", "Indikator Kinerja", "Target", "Satuan", "Anggaran (Rp)"]]
FIRST = [
    ["2.01.18", "Program Produksi Pertanian", "Persentase produksi", "2,00", "%", "38.417.250.000"],
    ["2.01.18.01", "Pengembangan Padi", "Luas areal", "25.000", "ha", "38.417.250.000"],
]
SECOND = [
    ["2.01.18", "Program Produksi Pertanian", "Persentase produksi sayur", "3,50", "%", "14.236.700.000"],
    ["2.01.18.09", "Pengembangan Sayuran", "Luas kawasan", "420", "ha", "14.236.700.000"],
]


class Plan(TableSheets):
    """A plan with headings and tables one below the other."""

    y = 60.0

    def heading(self, text: str, bold: bool = True) -> None:
        self.text(40, self.y, text, bold)
        self.y += 14 * (1 + text.count("\n"))

    def measures(self, *names: str) -> None:
        rows = [*MEASURES, *([str(k), name, "ton", f"{k}2,5"] for k, name in enumerate(names, 1))]
        self.y = self.table(rows, [30, 300, 80, 80], y=self.y)[-1] + 10

    def plans(self, rows: list[list[str]]) -> None:
        self.y = self.table([*PLANS, *rows], [60, 200, 150, 60, 40, 110], y=self.y)[-1] + 10

    def read(self) -> Extraction:
        self.document.save(self.path)
        return extract_document(self.path)


def links(found: Extraction) -> set[tuple[str, str]]:
    texts = {n.id: n.statement or n.name or "" for n in found.nodes}
    return {(texts[c.parent], texts[c.child]) for c in found.candidates}


def owners(found: Extraction) -> dict[str, str]:
    texts = {n.id: n.statement or n.name or "" for n in found.nodes}
    return {i.name: texts[i.node] for i in found.indicators}


def plan(folder: Path) -> Plan:
    out = Plan(folder, width=700, height=900)
    out.text(200, 20, "RENCANA KINERJA TAHUNAN 2024", True, 14)
    return out


@pytest.mark.parametrize(
    ("tujuan", "one", "two"),
    [
        ("TUJUAN 1 : {}", "SASARAN 1.1 : {}", "SASARAN 1.2 : {}"),
        ("Tujuan : {}", "Sasaran : {}", "Sasaran : {}"),
        ("Tujuan 1. {}", "Sasaran Strategis 1 : {}", "Sasaran Strategis 2 : {}"),
    ],
)
def test_tables_below_headings_are_of_them(tmp_path: Path, tujuan: str, one: str, two: str) -> None:
    sheets = plan(tmp_path)
    sheets.heading(tujuan.format("Meningkatkan produksi"))
    sheets.heading(one.format("Meningkatnya produksi padi"))
    sheets.measures("Produksi padi", "Produksi jagung")
    sheets.plans(FIRST)
    sheets.heading(two.format("Meningkatnya produksi sayur"))
    sheets.measures("Produksi cabai")
    sheets.plans(SECOND)
    found = sheets.read()
    assert owners(found)["Produksi jagung"] == "Meningkatnya produksi padi"
    assert owners(found)["Produksi cabai"] == "Meningkatnya produksi sayur"
    assert links(found) == {
        ("Meningkatkan produksi", "Meningkatnya produksi padi"),
        ("Meningkatkan produksi", "Meningkatnya produksi sayur"),
        ("Meningkatnya produksi padi", "Program Produksi Pertanian"),
        ("Meningkatnya produksi sayur", "Program Produksi Pertanian"),
        ("Program Produksi Pertanian", "Pengembangan Padi"),
        ("Program Produksi Pertanian", "Pengembangan Sayuran"),
    }
    assert [b.amount for b in found.budgets] == [38_417_250_000, 38_417_250_000, 14_236_700_000, 14_236_700_000]
    assert sum(n.level == "program" for n in found.nodes) == 2


def test_one_program_with_the_same_money_below_two_headings_is_one(tmp_path: Path) -> None:
    sheets = plan(tmp_path)
    for text in ("padi", "sayur"):
        sheets.heading(f"SASARAN : Meningkatnya produksi {text}")
        sheets.plans(FIRST)
    assert sum(n.level == "program" for n in sheets.read().nodes) == 1


def test_a_heading_goes_on_where_its_line_is_full_and_overleaf(tmp_path: Path) -> None:
    sheets = plan(tmp_path)
    words = "Meningkatnya produksi dan produktivitas tanaman pangan unggulan pada seluruh kawasan sentra pertanian rakyat"
    sheets.heading(f"SASARAN 1.1 : {words} serta kesejahteraan petani dan\npekebun")
    sheets.measures("Produksi padi")
    sheets.page()
    sheets.y = 60
    sheets.heading(f"SASARAN 1.1 : {words} serta kesejahteraan petani dan\npekebun (lanjutan)")
    sheets.plans(FIRST)
    found = sheets.read()
    assert [n.statement for n in found.nodes if n.level == "sasaran"] == [f"{words} serta kesejahteraan petani dan pekebun"]


def test_other_text_and_sections_end_what_a_heading_holds(tmp_path: Path) -> None:
    for between in ("3.2 Realisasi Anggaran", "Anggaran yang dikelola oleh dinas pada tahun ini dirinci dalam tabel berikut ini"):
        sheets = plan(tmp_path)
        sheets.heading("SASARAN 1.1 : Meningkatnya produksi padi")
        sheets.measures("Produksi padi")
        sheets.heading(between, bold=False)
        sheets.plans(FIRST)
        assert ("Meningkatnya produksi padi", "Program Produksi Pertanian") not in links(sheets.read())


def test_a_heading_that_states_nothing_is_none(tmp_path: Path) -> None:
    sheets = plan(tmp_path)
    sheets.heading("Sasaran : Petani dan pekebun")
    sheets.plans(FIRST)
    assert [n.level for n in sheets.read().nodes] == ["program", "kegiatan"]


def test_other_text_at_the_foot_of_the_page_before_ends_it_too(tmp_path: Path) -> None:
    for text, held in (("Anggaran yang dikelola oleh dinas pada tahun ini dirinci dalam tabel berikut ini", False), ("", True)):
        sheets = plan(tmp_path)
        sheets.heading("SASARAN 1.1 : Meningkatnya produksi padi")
        sheets.measures("Produksi padi")
        sheets.heading(text, bold=False)
        sheets.page()
        sheets.y = 60
        sheets.plans(FIRST)
        assert (("Meningkatnya produksi padi", "Program Produksi Pertanian") in links(sheets.read())) is held


def test_a_programs_heading_below_a_sasarans_is_linked_to_it(tmp_path: Path) -> None:
    sheets = plan(tmp_path)
    sheets.heading("Sasaran : Meningkatnya produksi padi")
    sheets.heading("Program : Program Produksi Pertanian")
    sheets.y = sheets.table(
        [["No", "Kegiatan", "Indikator", "Target", "Satuan"], ["1", "Pengembangan Padi", "Luas areal", "250", "ha"]],
        [30, 200, 150, 60, 60],
        y=sheets.y,
    )[-1]
    assert links(sheets.read()) == {
        ("Meningkatnya produksi padi", "Program Produksi Pertanian"),
        ("Program Produksi Pertanian", "Pengembangan Padi"),
    }


@pytest.mark.parametrize(("other", "programs"), [("Pengembangan Sayuran", 2), ("Pengembangan Padi", 1)])
def test_a_program_without_money_below_two_sasaran_is_two_where_it_lists_others(
    other: str, programs: int, tmp_path: Path
) -> None:
    sheet = plan(tmp_path)
    for number, sasaran, kegiatan in (
        (1, "Meningkatnya produksi padi", "Pengembangan Padi"),
        (2, "Meningkatnya mutu panen", other),
    ):
        sheet.heading(f"Sasaran {number} : {sasaran}")
        code = "2.01.18.01" if kegiatan == "Pengembangan Padi" else "2.01.18.09"
        rows = [
            ["2.01.18", "Program Produksi Pertanian", "", "", "", ""],
            [code, kegiatan, "Luas areal", "25", "ha", "38.417.250.000"],
        ]
        sheet.plans(rows)
    found = sheet.read()
    assert sum(n.level == "program" for n in found.nodes) == programs


def test_a_heading_is_measured_by_the_labelled_lines_below_it(tmp_path: Path) -> None:
    sheet = plan(tmp_path)
    sheet.heading("Tujuan : Meningkatnya ketahanan pangan daerah")
    sheet.heading("Indikator Tujuan : Indeks ketahanan pangan", bold=False)
    sheet.heading("Target 2023 : 72,50", bold=False)
    sheet.plans(FIRST)
    found = sheet.read()
    assert owners(found)["Indeks ketahanan pangan"] == "Meningkatnya ketahanan pangan daerah"
    ours = next(i.id for i in found.indicators if i.name == "Indeks ketahanan pangan")
    assert [(v.kind, v.period, v.text) for v in found.values if v.indicator == ours] == [("target", "2023", "72,50")]


def test_a_caption_below_a_heading_is_no_part_of_it_though_its_line_is_full(tmp_path: Path) -> None:
    long = (
        "Sasaran 2 : Meningkatnya keberdayaan lembaga masyarakat serta usaha ekonomi desa dan kelurahan yang mandiri sepenuhnya"
    )
    found = plan(tmp_path)
    found.heading(f"{long}\nTabel III-3. Capaian Sasaran 2")
    found.measures("Produksi padi")
    assert list(owners(found.read()).values()) == [long.partition(" : ")[2]]
