"""What stands beside a comparison: who lacks an indicator, how far figures lie apart, coverage of the lists, findings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pipeline.compare.asked import Choice
from pipeline.compare.choice import compare
from pipeline.compare.coverage import coverage_table
from pipeline.compare.facts import Corpus, FindingFacts
from pipeline.compare.overview import SURVEYS, with_surveys
from pipeline.compare.page import html_page
from pipeline.normalize.nomenclature import Entry, Nomenclature, Validity
from tests.compare.corpora import Builder, figure


def _surveys(corpus: Corpus, choice: Choice) -> dict[str, list[dict[str, Any]]]:
    tables = with_surveys(corpus, choice, compare(corpus, choice))
    return {table.name: table.rows for table in tables if table.name in SURVEYS}


def _three_regions() -> Builder:
    """Two of three regions have an indicator, with other targets; two have a cost per person."""
    build = Builder()
    for number, region in enumerate(("Kabupaten A", "Kabupaten B", "Kabupaten C")):
        document = build.document(region)
        node = build.node(document, code="1.06.04.2.01.0002", official="Penyediaan Sandang")
        node.budgets = [figure(document, "pagu", 1_000_000.0)]
        if region != "Kabupaten C":
            indicator = build.indicator(node)
            indicator.figures = [figure(document, "target", 10.0 - 5 * number), figure(document, "realisasi", 8.0)]
    return build


def test_it_is_told_who_has_an_indicator_and_who_has_not() -> None:
    (row,) = _surveys(_three_regions().corpus(), Choice("orang"))["ringkasan"]
    assert (row["wilayah"], row["wilayah_tanpa"]) == (2, "Kabupaten C")
    assert (row["terendah"], row["pemilik_terendah"]) == (5.0, "Kabupaten B, Dinas Sosial")
    assert (row["tertinggi"], row["pemilik_tertinggi"], row["median"]) == (10.0, "Kabupaten A, Dinas Sosial", 7.5)
    assert (row["tercapai"], row["tak_tercapai"]) == (1, 1)


def test_an_indicator_without_figures_is_had_all_the_same() -> None:
    build = Builder()
    build.indicator(build.node(build.document("Kabupaten A", year=2024)), "Angka kemiskinan")
    tables = {table.name: table.rows for table in compare(build.corpus(), Choice("kemiskinan"))}
    (row,) = tables["indikator"]
    assert (row["wilayah"], row["tahun"], row["target"], row["catatan"]) == ("Kabupaten A", "2024", None, "tanpa angka")
    assert str(row["sumber"][0]) == "d1.pdf hal. 3"


def test_regions_that_are_not_asked_for_lack_nothing() -> None:
    (row,) = _surveys(_three_regions().corpus(), Choice("orang", regions=["Kabupaten A"]))["ringkasan"]
    assert row["wilayah_tanpa"] == ""


def test_equal_figures_are_nobody_s_and_unknown_years_are_none() -> None:
    build = Builder()
    for region, year in (("Kabupaten A", 2024), ("Kabupaten B", 2024), ("Kabupaten C", None)):
        document = build.document(region, year=year)
        indicator = build.indicator(build.node(document))
        indicator.figures = [figure(document, "target", 10.0)] if year else []
    (row,) = _surveys(build.corpus(), Choice("orang"))["ringkasan"]
    assert (row["pemilik_terendah"], row["pemilik_tertinggi"], row["tahun"]) == ("semua sama (2)", "semua sama (2)", "2024")


def test_costs_per_unit_lie_apart() -> None:
    (row,) = _surveys(_three_regions().corpus(), Choice(names={"sub_kegiatan": "sandang"}))["biaya"]
    assert (row["terendah"], row["tertinggi"], row["perangkat_daerah"]) == (100_000, 200_000, 2)
    assert row["pemilik_tertinggi"] == "Kabupaten B, Dinas Sosial, 2024"
    assert row["kali"] == 1.3


def test_costs_in_other_units_are_not_compared() -> None:
    build = Builder()
    for region, unit in (("Kabupaten A", "orang"), ("Kabupaten B", "dokumen")):
        document = build.document(region)
        node = build.node(document)
        node.budgets = [figure(document, "pagu", 1_000_000.0)]
        build.indicator(node, unit=unit).figures = [figure(document, "target", 10.0)]
    corpus = build.corpus()
    assert _surveys(corpus, Choice())["biaya"] == []
    page = html_page(with_surveys(corpus, Choice(), compare(corpus, Choice())), Path("/"))
    assert "Biaya per orang" not in page


def test_coverage_counts_what_a_region_names_of_the_list_of_its_year() -> None:
    entries = [
        Entry("alt", "1.06", "bidang_urusan", "Sosial"),
        Entry("alt", "1.06.04", "program", "Alt"),
        Entry("neu", "1.06.02", "program", "Pemberdayaan"),
        Entry("neu", "1.06.04", "program", "Rehabilitasi"),
        Entry("neu", "1.06.04.2.01", "kegiatan", "Rehabilitasi Dasar"),
        Entry("neu", "1.06.04.2.01.0002", "sub_kegiatan", "Sandang"),
        Entry("neu", "1.06.04.2.01.0003", "sub_kegiatan", "Pangan"),
        Entry("neu", "1.06.04.3.01.0009", "sub_kegiatan", "Otonomi khusus"),
    ]
    lists = Nomenclature(entries, {"alt": Validity(2018, 2020), "neu": Validity(2021, None)})
    build = Builder()
    document = build.document("Kabupaten A", year=2024)
    build.node(document, code="1.06.04.2.01.0002")
    build.node(document, code=None, codes=("1.06.02", "1.06.04"))
    (row,) = coverage_table(build.corpus().nodes, lists).rows
    assert (row["bidang"], row["versi"], row["program_tanpa"]) == ("Sosial", "neu", "")
    counts = [(row[level], row[f"{level}_resmi"]) for level in ("program", "kegiatan", "sub_kegiatan")]
    assert counts == [(2, 2), (1, 1), (1, 2)]
    assert coverage_table(build.corpus().nodes, None).rows == []


def test_findings_stand_with_their_region_the_gravest_first() -> None:
    build = Builder()
    document = build.document("Kabupaten A", year=2024)
    corpus = Corpus(
        [document], [], [], [
            FindingFacts(document, "target_unchanged", "info", None, "same"),
            FindingFacts(document, "malformed_number", "error", 3, "bad", None, "1.2.3"),
        ],
    )  # fmt: skip
    rows = _surveys(corpus, Choice())["temuan"]
    assert [(row["cek"], row["wilayah"], str(row["sumber"][0])) for row in rows] == [
        ("malformed_number", "Kabupaten A", "d1.pdf hal. 3"),
        ("target_unchanged", "Kabupaten A", "d1.pdf hal. 1"),
    ]
    assert rows[0]["pemeriksaan"] == "Angka tidak tertulis dengan benar"
    assert _surveys(corpus, Choice(years=[2023]))["temuan"] == []
