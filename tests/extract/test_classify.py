"""Type, region, organisation and year from print and wording; then from gold, where the documents are at hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.extract.classify import classify
from pipeline.extract.identity.organisations import abbreviates, shortens
from pipeline.extract.layout import lay_out
from pipeline.extract.read import read_pages
from tests.extract.typed import Typed, title, typed

BODY = [f"Uraian kinerja perangkat daerah baris ke {word} dari naskah ini" for word in ("satu", "dua", "tiga", "empat", "lima")]


def test_a_title_tells_all_four() -> None:
    found = classify(
        typed([title("POHON KINERJA"), title("DINAS PERTANIAN KABUPATEN SIDRAP"), title("TAHUN 2023"), *BODY]), "a.pdf"
    )
    assert (found.type, found.types) == ("pohon_kinerja", ("pohon_kinerja",))
    assert (found.organisation, found.year) == ("Dinas Pertanian", 2023)


def test_the_kind_of_a_region_is_kept() -> None:
    assert classify(typed([title("CASCADING DINAS SOSIAL KOTA BANDUNG 2024"), *BODY]), "a.pdf").region == "Kota Bandung"
    assert classify(typed([title("CASCADING DINAS SOSIAL KABUPATEN BANDUNG 2024"), *BODY]), "a.pdf").region == "Kabupaten Bandung"


def test_a_kabupaten_beside_its_province_is_meant() -> None:
    page = [title("RENCANA AKSI DINAS SOSIAL"), title("KABUPATEN GOWA PROVINSI SULAWESI SELATAN"), *BODY]
    assert classify(typed(page), "a.pdf").region == "Kabupaten Gowa"


def test_several_parts_are_listed_in_order() -> None:
    first = [title("INDIKATOR KINERJA UTAMA DINAS SOSIAL"), *BODY]
    second = [title("RENCANA AKSI TAHUN 2024"), *BODY]
    found = classify(typed(first, second), "a.pdf")
    assert found.types == ("iku", "rencana_aksi") and found.type == "iku"


def test_two_types_joined_in_one_title_are_two_but_an_object_is_none() -> None:
    assert classify(typed([title("POHON KINERJA DAN CASCADING DINAS SOSIAL"), *BODY]), "a.pdf").types == (
        "pohon_kinerja",
        "cascading",
    )
    assert classify(typed([title("RENCANA AKSI ATAS PERJANJIAN KINERJA"), *BODY]), "a.pdf").types == ("rencana_aksi",)


def test_a_label_with_a_colon_is_no_title() -> None:
    page = [title("CASCADING DINAS SOSIAL"), Typed("Indikator Kinerja Utama (IKU) :", 10, bold=True), *BODY]
    assert classify(typed(page), "a.pdf").types == ("cascading",)


def test_a_running_head_above_a_title_is_the_volume_s() -> None:
    first = [Typed("LKIP 2016 | DINAS SOSIAL", 9, bold=True), title("RENCANA AKSI DINAS SOSIAL TAHUN 2016"), *BODY]
    assert classify(typed(first, [Typed("LKIP 2016 | DINAS SOSIAL", 9, bold=True), *BODY]), "a.pdf").types == ("rencana_aksi",)


def test_a_report_keeps_its_chapters_titles_to_itself() -> None:
    cover = [title("LAPORAN KINERJA INSTANSI PEMERINTAH", 20), title("DINAS SOSIAL KABUPATEN GOWA"), title("TAHUN 2024")]
    chapter = [title("BAB II PERENCANAAN KINERJA"), title("PERJANJIAN KINERJA TAHUN 2024", 14), *BODY]
    signed = [*BODY, "Sungguminasa, 14 Februari 2025", "Kepala Dinas Sosial,"]
    found = classify(typed(cover, chapter, signed), "a.pdf")
    assert found.types == ("lkjip",)
    assert found.year == 2024


def test_an_excerpt_s_numbered_sections_are_no_titles_of_its_own() -> None:
    head = Typed("LAPORAN KINERJA INSTANSI PEMERINTAH Dinas Sosial Kabupaten Gowa Tahun 2023", 9, bold=True)
    second = [head, title("BAB II"), title("PERENCANAAN KINERJA"), title("2.1 Rencana Strategis"), *BODY]
    third = [head, title("BAB III"), title("AKUNTABILITAS KINERJA"), *BODY]
    found = classify(typed(second, third), "a.pdf")
    assert (found.types, found.year) == (("lkjip",), 2023)
    assert classify(typed(second[1:], third[1:]), "a.pdf").types == ("lkjip",)


def test_lettered_sections_behind_a_chapters_heading_are_no_titles_either() -> None:
    head = Typed("LAPORAN KINERJA TAHUN 2016 DINAS SOSIAL", 9, bold=True)
    second = [head, title("BAB II PERENCANAAN KINERJA"), title("A. Rencana Strategis 2013-2018"), *BODY]
    third = [head, title("BAB III AKUNTABILITAS KINERJA"), title("C. Realisasi Anggaran"), *BODY]
    assert classify(typed(second, third), "a.pdf").types == ("lkjip",)


def test_a_government_named_in_a_sentence_tells_the_region() -> None:
    told = "Nilai barang milik daerah Pemerintah Provinsi Jawa Barat sebesar Rp. 27.914.302.118.405,00 pada akhir tahun"
    page = [title("LKIP BIRO PENGELOLAAN BARANG DAERAH 2016"), *BODY, told, *BODY]
    assert classify(typed(page), "a.pdf").region == "Provinsi Jawa Barat"
    assert classify(typed([*page[:-6], told.replace("Pemerintah Provinsi ", ""), *BODY]), "a.pdf").region is None


def test_a_coordinating_board_is_told_by_its_number() -> None:
    head = [title("LAPORAN KINERJA TAHUN 2016"), title("BKPP WILAYAH II"), *BODY]
    assert classify(typed(head), "a.pdf").organisation == "Badan Koordinasi Pemerintahan dan Pembangunan Wilayah II"
    assert classify(typed([title("LAPORAN KINERJA TAHUN 2016 BKPP KOTA BOGOR"), *BODY]), "a.pdf").organisation == (
        "Badan Kepegawaian, Pendidikan dan Pelatihan"
    )


def test_a_plan_s_title_may_name_a_year_besides_its_range() -> None:
    page = [title("MATRIKS RENCANA STRATEGIS TAHUN 2018-2023 DAN REALISASI SAMPAI TAHUN 2020"), *BODY]
    assert classify(typed(page), "a.pdf").year == 2020
    head = ["Keadaan Tahun 2018 dan Tahun 2019", "Gowa, 4 Maret 2018"]
    assert classify(typed([title("RENCANA STRATEGIS TAHUN 2018-2023"), *BODY, *head]), "a.pdf").year is None


def test_the_secretariat_of_a_coordinating_board_is_an_office() -> None:
    page = [title("RENCANA AKSI SEKRETARIAT BADAN KOORDINASI PENYULUHAN PROVINSI BANTEN"), *BODY]
    assert classify(typed(page), "a.pdf").organisation == "Sekretariat Badan Koordinasi Penyuluhan"


def test_an_lkjip_that_prints_only_its_date_speaks_of_the_year_before() -> None:
    page = [title("LAPORAN KINERJA INSTANSI PEMERINTAH"), *BODY, "Sungguminasa, 14 Februari 2025"]
    assert classify(typed(page), "a.pdf").year == 2024


def test_ranges_and_laws_are_no_years() -> None:
    page = [title("RENCANA STRATEGIS DINAS SOSIAL TAHUN 2021-2026"), "Peraturan Daerah Nomor 5 Tahun 2020 tentang RPJMD", *BODY]
    assert classify(typed(page), "a.pdf").year is None


def test_a_province_named_only_in_statements_yields_to_the_title() -> None:
    body = ["Meningkatnya kerja sama dengan Provinsi Jawa Barat dan Jawa Barat"] * 6
    assert classify(typed([title("POHON KINERJA DINAS SOSIAL KOTA DEPOK"), *body]), "a.pdf").region == "Kota Depok"


def test_nothing_printed_gives_nothing() -> None:
    found = classify(typed(BODY), "a.pdf")
    assert (found.type, found.region, found.organisation, found.year) == (None, None, None, None)


def test_without_a_title_the_files_name_tells_the_type() -> None:
    assert classify(typed(BODY), "Rencana_Aksi-2024.pdf").type == "rencana_aksi"


def test_letters_set_with_spaces_are_words() -> None:
    page = [Typed("I N S P E K T O R A T", 14, bold=True), Typed("R E N C A N A   A K S I", 14, bold=True), *BODY]
    assert classify(typed(page), "a.pdf").organisation == "Inspektorat"


def test_a_cover_is_all_title() -> None:
    cover = [
        Typed("Penjenjangan Kinerja", 40, gap=6),
        Typed("DINAS SOSIAL", 26),
        Typed("KABUPATEN GOWA", 26),
        Typed("TAHUN 2025", 26),
    ]
    assert classify(typed(cover, [*BODY, "Sesuai UU 23 Tahun 2014 tentang pemerintahan daerah"]), "a.pdf").year == 2025


def test_a_sentence_set_larger_is_no_title() -> None:
    page = [
        title("PERJANJIAN KINERJA TAHUN 2025"),
        *BODY,
        Typed("capaian kinerja dari perjanjian ini akan diawasi oleh pihak kedua", 13),
    ]
    assert classify(typed(page), "a.pdf").types == ("perjanjian_kinerja",)


def test_behind_a_cover_a_bare_title_is_a_section_not_a_part() -> None:
    cover = [title("PENJENJANGAN KINERJA", 30), title("DINAS SOSIAL KABUPATEN GOWA"), title("TAHUN 2024")]
    section = [title("POHON KINERJA CSF 1", 20), *BODY, *BODY, *BODY]
    part = [title("POHON KINERJA", 20), title("DINAS SOSIAL KABUPATEN GOWA"), *BODY, *BODY, *BODY]
    assert classify(typed(cover, section), "a.pdf").types == ("penjenjangan",)
    assert classify(typed(cover, part), "a.pdf").types == ("penjenjangan", "pohon_kinerja")


def test_a_title_below_its_office_is_found() -> None:
    page = [title("SATUAN POLISI PAMONG PRAJA DAN PEMADAM KEBAKARAN"), title("CASCADING KINERJA 2024"), *BODY]
    found = classify(typed(page), "a.pdf")
    assert found.type == "cascading"
    assert found.organisation == "Satuan Polisi Pamong Praja dan Pemadam Kebakaran"


def test_the_long_name_wins_over_its_abbreviation() -> None:
    page = [
        title("LAPORAN KINERJA BAPPEDA KOTA SALATIGA 2023"),
        "Badan Perencanaan Pembangunan Daerah menyusun laporan ini",
        *BODY,
    ]
    assert classify(typed(page), "a.pdf").organisation == "Badan Perencanaan Pembangunan Daerah"
    assert classify(typed([page[0], *BODY]), "a.pdf").organisation == "Bappeda"


@pytest.mark.parametrize("named", ["title", "text"])
def test_the_secretariat_below_its_only_bureau_is_what_that_belongs_to(named: str) -> None:
    bureau = "Biro Pelayanan Sosial Dasar menyusun laporan ini"
    above = [title("POHON KINERJA BIRO PELAYANAN SOSIAL DASAR")] if named == "title" else [title("POHON KINERJA")]
    page = [*above, title("SEKRETARIAT DAERAH PROVINSI JAWA BARAT TAHUN 2016"), bureau, *BODY]
    expected = "Biro Pelayanan Sosial Dasar" if named == "title" else "Sekretariat Daerah"
    assert classify(typed(page), "a.pdf").organisation == expected


GOLD = sorted(Path(__file__).parents[2].joinpath("gold").glob("*.gold.json"))
MOST_PAGES = 12
"""Longer documents are left to the evaluation, so that the tests stay quick."""


@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.name.removesuffix(".gold.json"))
def test_the_corpus_is_told_by_its_print_alone(gold: Path) -> None:
    record = json.loads(gold.read_text("utf-8"))
    expected = record["document"]
    path = gold.parents[1] / "corpus" / expected["file"]
    if not path.exists():
        pytest.skip("its PDF is not at hand")
    if expected["pages"] > MOST_PAGES:
        pytest.skip("too long for a quick test")
    layouts = [lay_out(page) for page in read_pages(path, ocr=False)]
    if any(not layout.lines for layout in layouts):
        pytest.skip("a scan: its text needs character recognition")
    found = classify(layouts, "document.pdf")
    got = {
        "type": found.type,
        "types": list(found.types),
        "region": found.region,
        "organisation": found.organisation,
        "year": found.year,
    }
    doubtful = {
        a["field"]: a["also_acceptable"] for a in record.get("ambiguous", ()) if a.get("field", "").startswith("document.")
    }
    # What may be the type instead may be a type beside it.
    got["types"] = [t for t in got["types"] if t in expected["types"] or t not in doubtful.get("document.type", ())]
    assert {k: v for k, v in got.items() if v != expected[k] and v not in doubtful.get(f"document.{k}", ())} == {}


@pytest.mark.parametrize(
    ("short", "full", "same"),
    [
        ("dinas koperasi dan ukm", "dinas koperasi usaha kecil dan menengah", True),
        ("dinas pupr", "dinas pekerjaan umum dan penataan ruang", True),
        ("dinas koperasi", "dinas koperasi usaha kecil dan menengah", False),
        ("dinas koperasi dan umk", "dinas koperasi usaha kecil dan menengah", False),
        ("dinas kesehatan", "dinas kesehatan", False),
        ("biro yansosdas", "biro pelayanan sosial dasar", True),
        ("biro pemum", "biro pemerintahan umum", True),
        ("dinas bunnak", "dinas perkebunan dan peternakan", True),
        ("biro yansos", "biro pelayanan sosial dasar", False),
        ("biro umum", "biro hukum", False),
        ("dinas perikanan", "dinas perkebunan", False),
    ],
)
def test_initials_or_syllables_inside_a_name_are_the_same_office(short: str, full: str, same: bool) -> None:
    assert abbreviates(short, full) is same


@pytest.mark.parametrize(
    ("letters", "full", "fits"),
    [
        ("dispora", "dinas kepemudaan dan olahraga", True),
        ("dishub", "dinas perhubungan", True),
        ("bappeda", "badan perencanaan pembangunan daerah", False),
        ("dispora", "dinas perhubungan", False),
        ("disdik", "badan pendidikan", False),
    ],
)
def test_an_abbreviation_fits_the_name_that_its_syllables_spell(letters: str, full: str, fits: bool) -> None:
    assert shortens(letters, full) is fits


def test_a_place_below_an_offices_name_is_not_of_it() -> None:
    page = [title("LAPORAN KINERJA DINAS PERTANIAN DAN PANGAN"), title("RAWABENING 2021")]
    body = ["Dinas Pertanian dan Pangan Kabupaten Kapuas Hulu menyusun laporan kinerja tahun 2021", *BODY]
    assert classify(typed([*page, *body]), "a.pdf").organisation == "Dinas Pertanian dan Pangan"


def test_an_excerpt_of_a_report_begins_with_a_chapter() -> None:
    chapters = [title("BAB II PERENCANAAN KINERJA"), title("2.2. Perjanjian Kinerja Tahun 2024", 13), *BODY]
    chapters += [title("BAB III AKUNTABILITAS KINERJA"), title("3.1. Capaian Kinerja", 13), *BODY]
    assert classify(typed(chapters), "a.pdf").type == "lkjip"


CHAPTER = ["Pengukuran dilakukan dengan membandingkan target dan realisasi yang telah ditetapkan", *BODY]


@pytest.mark.parametrize(
    "page",
    [
        [title("BAB III AKUNTABILITAS KINERJA"), title("3.1 Capaian Kinerja Organisasi", 12), *CHAPTER],
        [title("BAB II PERENCANAAN KINERJA"), title("2.1 Perjanjian Kinerja Tahun 2022", 12), *CHAPTER],
        [title("BAB III", 18), title("AKUNTABILITAS KINERJA", 15), title("Realisasi Kinerja Tahun 2022", 12), *CHAPTER],
    ],
)
def test_a_single_chapter_of_a_report_is_of_that_report(page: list[str | Typed]) -> None:
    assert classify(typed(page), "a.pdf").type == "lkjip"


def test_a_section_with_a_chapters_number_inside_another_document_is_no_report() -> None:
    page = [title("RENCANA AKSI DINAS PERIKANAN"), *BODY, title("BAB II PERENCANAAN KINERJA", 14), *BODY]
    assert classify(typed(page), "a.pdf").type == "rencana_aksi"


@pytest.mark.parametrize("year", ["- 2023", "Tahun 2023", "(2023)"])
def test_an_office_with_its_region_alone_in_plain_print_below_the_title_is_its_own(year: str) -> None:
    page = [title("POHON KINERJA"), f"Dinas Pariwisata dan Kebudayaan Kabupaten Ende {year}", "", *BODY]
    found = classify(typed(page), "a.pdf")
    assert (found.organisation, found.region, found.year) == ("Dinas Pariwisata dan Kebudayaan", "Kabupaten Ende", 2023)


def test_a_sentence_about_an_office_in_plain_print_is_no_head() -> None:
    page = [title("POHON KINERJA"), "Dinas Pariwisata Kabupaten Ende melayani warga", "", *BODY]
    assert classify(typed(page), "a.pdf").organisation is None


def test_a_forms_fields_tell_office_and_year() -> None:
    page = [
        "Perangkat Daerah: DINAS PERIKANAN",
        "Tahun: 2023",
        title("A. Realisasi Kinerja Sasaran s.d. Triwulan III", 12),
        *BODY,
    ]
    found = classify(typed(page), "a.pdf")
    assert (found.type, found.organisation, found.year) == ("realisasi", "Dinas Perikanan", 2023)


def test_the_last_chapter_alone_is_of_the_report_that_it_names() -> None:
    text = "Laporan Kinerja Dinas Perikanan Kabupaten Alor tahun 2022 ini disusun sebagai pertanggungjawaban"
    page = [title("BAB IV PENUTUP", 16), text, *BODY]
    assert classify(typed(page), "a.pdf").type == "lkjip"


def test_a_chapters_sections_do_not_tell_its_type() -> None:
    page = [title("BAB II", 18), title("PERENCANAAN KINERJA", 16), *BODY, title("2.1 Rencana Strategis", 13), *BODY]
    assert classify(typed(page), "a.pdf").type == "lkjip"


def test_fields_of_a_form_in_one_line() -> None:
    page = [title("E-SAKIP Kabupaten Alor", 16), "OPD : Dinas Perikanan Tahun : 2024 Periode : Triwulan III", *BODY]
    found = classify(typed(page), "a.pdf")
    assert (found.region, found.organisation, found.year) == ("Kabupaten Alor", "Dinas Perikanan", 2024)
