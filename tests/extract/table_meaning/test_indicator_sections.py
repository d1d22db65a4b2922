"""Tables of figures alone below their indicator's heading: by years, by rows of kinds, as labels with figures beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.document import extract_document
from pipeline.extraction import Extraction
from tests.extract.table_sheets import TableSheets

SASARAN = ("Meningkatnya mutu pelayanan publik", "Meningkatnya promosi potensi daerah")
NAMES = ("Indeks kepuasan masyarakat", "Persentase tamu daerah yang terlayani", "Jumlah pengunjung anjungan")
BY_YEARS = [["Target Renstra 2013-2018", None, None], ["2014", "2015", "2016"]]
RESULTS = [["Realisasi", None, "Capaian 2016"], ["2015", "2016", None]]


class Report(TableSheets):
    """A report: an agreement, then a section for each indicator."""

    y = 40.0

    def line(self, text: str, bold: bool = False) -> None:
        self.text(40, self.y, text, bold)
        self.y += 14

    def agreement(self) -> None:
        self.text(200, self.y, "LAPORAN KINERJA DINAS SOSIAL KABUPATEN GOWA TAHUN 2016", True, 13)
        self.y += 30
        rows = [
            ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target 2016"],
            ["1", SASARAN[0], NAMES[0], "indeks", "80,00"],
            ["2", None, NAMES[1], "%", "92"],
            ["3", SASARAN[1], NAMES[2], "orang", "1.500"],
        ]
        spans = {(1, 1): (2, 1)}
        self.y = self.table(rows, [30, 200, 220, 60, 80], y=self.y, spans=spans)[-1] + 12

    def figures(self, rows: list[list[str | None]], spans: dict[tuple[int, int], tuple[int, int]] | None = None) -> None:
        self.y = self.table(rows, [150] * len(rows[0]), y=self.y, spans=spans or {})[-1] + 12

    def by_years(self, *targets: str) -> None:
        self.figures([*BY_YEARS, [*targets]], {(0, 0): (1, 3)})

    def results(self, *figures: str) -> None:
        self.figures([*RESULTS, [*figures]], {(0, 0): (1, 2), (0, 2): (2, 1)})

    def read(self) -> Extraction:
        self.document.save(self.path)
        return extract_document(self.path)


def report(folder: Path) -> Report:
    out = Report(folder, width=700, height=1100)
    out.agreement()
    return out


def figures(found: Extraction, name: str) -> dict[tuple[str, str | None], str]:
    (own,) = [i.id for i in found.indicators if i.name == name]
    return {(v.kind, v.period): v.text for v in found.values if v.indicator == own}


@pytest.mark.parametrize(
    "heading",
    ["Indikator {n} : {name}", "IKU {n}. {name}", "Indikator Kinerja : {name}", "{n}. {name}", "{n}) {name}", "3.1.{n} {name}"],
)
def test_two_tables_by_years_are_of_the_indicator_above_them(tmp_path: Path, heading: str) -> None:
    sheet = report(tmp_path)
    for n, name in enumerate(NAMES, 1):
        sheet.line(heading.format(n=n, name=name))
        sheet.by_years(f"7{n},10", f"7{n},20", f"8{n},30")
        sheet.results(f"7{n},40", f"7{n},50", f"10{n},60 %")
        sheet.line("Survei dilaksanakan dua kali dengan 240 responden dari seluruh bagian.")
    found = sheet.read()
    assert len(found.indicators) == len(NAMES)
    for n, name in enumerate(NAMES, 1):
        own = figures(found, name)
        assert (own["target", "2014"], own["target", "2015"]) == (f"7{n},10", f"7{n},20")
        assert (own["realisasi", "2015"], own["realisasi", "2016"]) == (f"7{n},40", f"7{n},50")
        assert own["capaian", "2016"] == f"10{n},60 %"


@pytest.mark.parametrize("first", ["Uraian", "Tahun", "Keterangan"])
def test_rows_of_kinds_below_years(tmp_path: Path, first: str) -> None:
    sheet = report(tmp_path)
    sheet.line(f"Indikator 1 : {NAMES[0]}")
    rows: list[list[str | None]] = [[first, "2014", "2015", "2016"], ["Target", "76,00", "77,00", "80,00"]]
    sheet.figures([*rows, ["Realisasi", "75,42", "77,86", "-"], ["Capaian (%)", "99,24", "101,12", "98,00"]])
    own = figures(sheet.read(), NAMES[0])
    assert own["target", "2015"] == "77,00" and own["realisasi", "2014"] == "75,42"
    assert own["capaian", "2016"] == "98,00" and ("realisasi", "2016") not in own


def test_one_row_of_target_realisasi_and_capaian(tmp_path: Path) -> None:
    sheet = report(tmp_path)
    sheet.line(f"a. {NAMES[1]}")
    sheet.line("Tamu yang terlayani dihitung dari permohonan yang masuk selama satu tahun.")
    sheet.figures([["Target 2016", "Realisasi 2016", "Capaian (%)"], ["92", "93,15", "101,25"]])
    own = figures(sheet.read(), NAMES[1])
    assert own == {("target", "2016"): "92", ("realisasi", "2016"): "93,15", ("capaian", "2016"): "101,25"}


@pytest.mark.parametrize("titled", [True, False])
def test_labels_with_their_figures_beside_them(tmp_path: Path, titled: bool) -> None:
    sheet = report(tmp_path)
    head = f"IKU 3. {NAMES[2]}"
    rows: list[list[str | None]] = [
        ["Target 2016", "1.550 orang", "Realisasi 2016", "1.502 orang"],
        ["Realisasi 2015", "1.421 orang", "Capaian 2016", "96,90 %"],
        ["Target Akhir\nRenstra (2018)", "1.850 orang", "Realisasi 2014", "1.263 orang"],
        ["Penjelasan", "Sampai dengan akhir tahun 2016 sebanyak 64 orang masih dalam proses pendaftaran.", None, None],
    ]
    if titled:
        sheet.figures([[head, None, None, None], *rows], {(0, 0): (1, 4), (4, 1): (1, 3)})
    else:
        sheet.line(head)
        sheet.figures(rows, {(3, 1): (1, 3)})
    own = figures(sheet.read(), NAMES[2])
    assert (own["realisasi", "2016"], own["realisasi", "2014"]) == ("1.502 orang", "1.263 orang")
    assert (own["target", "2018"], own["capaian", "2016"]) == ("1.850 orang", "96,90 %")


def test_a_heading_labelled_so_names_an_indicator_of_the_sasaran_above(tmp_path: Path) -> None:
    sheet = report(tmp_path)
    sheet.line(f"Sasaran 2 : {SASARAN[1]}")
    sheet.line("Indikator 4 : Jumlah event promosi budaya")
    sheet.by_years("18", "20", "22")
    found = sheet.read()
    assert figures(found, "Jumlah event promosi budaya")["target", "2014"] == "18"
    owner = next(i.node for i in found.indicators if i.name == "Jumlah event promosi budaya")
    assert next(n.statement for n in found.nodes if n.id == owner) == SASARAN[1]


def test_figures_of_places_or_without_a_heading_are_of_no_indicator(tmp_path: Path) -> None:
    sheet = report(tmp_path)
    sheet.by_years("1,1", "2,2", "3,3")
    sheet.line(f"Indikator 1 : {NAMES[0]}")
    sheet.figures([["Kabupaten/Kota", "Target", "Realisasi"], ["Garut", "41", "32"], ["Ciamis", "36", "27"]])
    found = sheet.read()
    assert {v.text for v in found.values} == {"80,00", "92", "1.500"}


def test_a_list_of_indicators_before_the_agreement_is_of_its_sasaran(tmp_path: Path) -> None:
    sheet = Report(tmp_path, width=700, height=1100)
    sheet.line("Tabel 2.1 Indikator Kinerja Utama")
    rows: list[list[str | None]] = [["No", "Indikator Kinerja Utama", "Satuan", "Definisi Operasional"]]
    sheet.figures([*rows, *([str(n), name, "%", f"Jumlah {n} dibagi seluruhnya"] for n, name in enumerate(NAMES, 1))])
    sheet.agreement()
    found = sheet.read()
    assert [i.name for i in found.indicators] == [*NAMES]
    assert all(n.statement for n in found.nodes)
    assert found.indicators[0].explanation == "Jumlah 1 dibagi seluruhnya"


def test_a_caption_names_the_indicator_of_its_table(tmp_path: Path) -> None:
    sheet = report(tmp_path)
    for line in ("Tabel 3.5", f"{NAMES[2]} Tahun 2015-2016"):
        sheet.line(line)
    sheet.figures([["Tahun", "Target (orang)", "Realisasi (orang)"], ["2015", "1.300", "1.284"], ["2016", "1.500", "1.655"]])
    sheet.line("Jumlah pegawai Tahun 2015-2016")
    sheet.figures([["Tahun", "Target (orang)", "Realisasi (orang)"], ["2015", "13", "12"], ["2016", "15", "14"]])
    assert figures(sheet.read(), NAMES[2]) == {
        ("target", "2015"): "1.300",
        ("realisasi", "2015"): "1.284",
        ("target", "2016"): "1.500",
        ("realisasi", "2016"): "1.655",
    }
