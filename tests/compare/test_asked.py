"""What a comparison is asked for against what there is: which names are meant, what is near an unknown one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.compare.asked import Choice, is_named, known_part, meant, of_offices, why_empty
from pipeline.compare.facts import Corpus
from tests.compare.corpora import Builder, figure

REGIONS = (
    "Kabupaten Banjar",
    "Kabupaten Banjarnegara",
    "Kabupaten Muaro Jambi",
    "Kota Bandung",
    "Kabupaten Bandung",
    "Provinsi Jambi",
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kab. Banjar", {"Kabupaten Banjar"}),
        ("banjar", {"Kabupaten Banjar"}),
        ("BANJARNEGARA", {"Kabupaten Banjarnegara"}),
        ("Jambi", {"Provinsi Jambi"}),
        ("Muaro", {"Kabupaten Muaro Jambi"}),
        ("Muar", {"Kabupaten Muaro Jambi"}),
        ("Bandung", {"Kota Bandung", "Kabupaten Bandung"}),
        ("kota", {"Kota Bandung"}),
        ("negara", set()),
        ("", set()),
        ("–", set()),
    ],
)
def test_a_region_is_meant_by_its_words(text: str, found: set[str]) -> None:
    assert meant(text, REGIONS) == found


@given(st.text(max_size=20))
def test_only_names_that_there_are_can_be_meant(text: str) -> None:
    assert meant(text, REGIONS) <= set(REGIONS)


def _corpus() -> Corpus:
    build = Builder()
    for region, province in (("Kabupaten Asahan", "Sumatera Utara"), ("Kabupaten Alor", "Nusa Tenggara Timur")):
        document = build.document(region, province=province)
        node = build.node(document, code="1.06.04.2.01.0002", official="Penyediaan Sandang")
        indicator = build.indicator(node, "Jumlah orang yang menerima sandang")
        indicator.figures.append(figure(document, "target", 10.0))
    return build.corpus()


def test_a_province_stands_for_its_regions() -> None:
    found = of_offices(_corpus(), Choice(provinces=["sumatera utara"]))
    assert [document.region for document in found] == ["Kabupaten Asahan"]


def test_what_is_unknown_is_left_out_and_told_with_what_is_near() -> None:
    choice = Choice("zzz", {"sub_kegiatan": "1.06.04.2.01.0009"}, ["Asahan", "Asahen"], years=[1999])
    left, unknown = known_part(_corpus(), choice)
    assert left is None
    assert [(one.option, one.nearest) for one in unknown] == [
        ("region", ("Kabupaten Asahan",)),
        ("year", ("2024",)),
        ("indicator", ()),
        ("sub-kegiatan", ("1.06.04.2.01.0002 Penyediaan Sandang",)),
    ]


def test_what_is_known_is_left() -> None:
    choice = Choice("orang yang menerima", {}, ["Asahan", "Asahen"])
    left, unknown = known_part(_corpus(), choice)
    assert (left and (left.indicator, left.regions)) == ("orang yang menerima", ["Asahan"])
    assert [one.text for one in unknown] == ["Asahen"]


def test_an_indicator_is_found_from_the_beginning_of_a_word_on() -> None:
    assert known_part(_corpus(), Choice("sandang"))[0] is not None
    assert known_part(_corpus(), Choice("andang"))[0] is None


def test_it_is_told_who_has_what_the_filters_leave_nothing_of() -> None:
    told = why_empty(_corpus(), Choice("orang", regions=["Asahan"], years=[2025]))
    assert "Kabupaten Alor, Kabupaten Asahan; years 2024" in told
    assert "pokin ingest" in why_empty(Corpus([], [], []), Choice())


def test_a_node_of_several_names_is_found_by_each_code() -> None:
    build = Builder()
    node = build.node(build.document(), "program", "Program A; Program B", codes=("1.06.02", "1.06.04"))
    assert [is_named(node, "program", code) for code in ("1.06.02", "1.06.04", "1.06.05")] == [True, True, False]
