"""Names against the nomenclature."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extraction import CandidateLink, Extraction
from pipeline.normalize.match import Matcher, match_extraction, shipped_matcher
from pipeline.normalize.name_index import NameIndex
from pipeline.normalize.name_keys import level_in_front, name_key
from pipeline.normalize.nomenclature import Entry, Nomenclature, shipped
from pipeline.record import Document, Node

REFERENCE = Path(__file__).parents[2].parent / "shared" / "reference"


@pytest.mark.parametrize(
    ("raw", "level", "code"),
    [
        ("Program Rehabilitasi Sosial", "program", "1.06.04"),
        ("PROGRAM REHABILITASI SOSIAL", None, "1.06.04"),
        ("Rehabilitasi Sosial", "program", "1.06.04"),
        ("Program Perlindungan dan Jaminan Sosial", "program", "1.06.05"),
        ("Program Perlindungan & Jaminan Sosial", "program", "1.06.05"),
        ("PROGRAMPENANGANAN BENCANA", "program", "1.06.06"),
        ("Program Penunjang Urusan Pemerintahan Daerah Kab/Kota", "program", "X.XX.01"),
        ("Program Penunjang Urusan Pemerintahan Daerah Kabupaten Gowa", "program", "X.XX.01"),
        ("Penyediaan Gaji dan Tunjangan ASN", "sub_kegiatan", "X.XX.01.2.02.0001"),
        ("X.XX.01.2.02.0001 Penyediaan Gaji dan Tunjangan ASN", "sub_kegiatan", "X.XX.01.2.02.0001"),
        ("Penatusahaan Barang Milik Daerah pada SKPD", "sub_kegiatan", "X.XX.01.2.03.0006"),
        ("Penatausahaan BMD pd OPD", "sub_kegiatan", "X.XX.01.2.03.0006"),
        ("Koordinasi danPenyusunan DPA- SKPD", "sub_kegiatan", "X.XX.01.2.01.0004"),
        ("Koordinasi dna Penyusunan Perubahan DPA SKPD", "sub_kegiatan", "X.XX.01.2.01.0005"),
        ("Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota", "kegiatan", "1.06.05.2.02"),
        ("Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota", "sub_kegiatan", "1.06.05.2.02.0002"),
    ],
)
def test_matched(raw: str, level: str | None, code: str) -> None:
    found = shipped_matcher().match(raw, level, year=2024)
    assert (found.status, found.code) == ("matched", code)
    assert found.version == "900.1.15.5-1317/2023"
    assert found.candidates[0].code == code and 0.88 <= found.score <= 1.0


@pytest.mark.parametrize(
    ("raw", "level"),
    [
        ("Program Pembangunan Prasarana dan Fasilitas Perhubungan", "program"),
        ("Program Manajemen Pelayanan Pendidikan", "program"),
        ("Program Penataan Administrasi Kependudukan", "program"),
        ("Program Pemantapan Otonomi Daerah dan Sistem Administrasi Daerah", "program"),
        ("Program Pemberdayaan Fakir Miskin, KAT dan PMKS Lainnya", "program"),
        ("Program Penanggulangan Bencana", "program"),
        ("Program Gowa Sejahtera", "program"),
        ("Pembangunan Jalan Lingkar", "sub_kegiatan"),
        ("Dinas Sosial", None),
        ("", "program"),
        ("???", None),
        ("Penyediaan Gaji dan Tunjangan ASN", "visi"),
    ],
)
def test_refused(raw: str, level: str | None) -> None:
    found = shipped_matcher().match(raw, level)
    assert (found.status, found.code, found.name, found.version) == ("none", None, None, None)


@pytest.mark.parametrize(
    "raw",
    ["Penyediaan Permakanan", "Koordinasi, Penyusunan dan Verifikasi DPA-SKPD", "Pengamanan Barang Milik Daerah"],
)
def test_doubtful_names_go_to_a_steward(raw: str) -> None:
    found = shipped_matcher().match(raw, "sub_kegiatan", year=2024)
    assert found.status == "review" and found.code is not None and len(found.candidates) > 1


def test_a_parent_decides_between_equal_names() -> None:
    for parent in ("1.06.04.2.01", "1.06.04.2.02"):
        found = shipped_matcher().match("Penyediaan Permakanan", "sub_kegiatan", parent, 2024)
        assert found.status == "matched" and found.code is not None and found.code.startswith(parent)


def test_a_printed_code_decides_where_the_name_agrees() -> None:
    match = shipped_matcher().match
    assert match("Penyediaan Permakanan", "sub_kegiatan", code="1.06.04.2.02.03", year=2024).status == "matched"
    assert match("Penyediaan Sandang", "sub_kegiatan", code="1.06.05.2.02.0001", year=2024).status == "review"


def test_the_year_chooses_the_version() -> None:
    match = shipped_matcher().match
    name = "Fasilitasi Bantuan Sosial Kesejahteraan Keluarga"
    assert match(name, "sub_kegiatan", year=2024).code == "1.06.05.2.02.0003"
    assert match(name, "sub_kegiatan", year=2027).code == "1.06.05.2.02.0006"
    assert match("Program Rehabilitasi Sosial", "program", year=2021).version == "050-3708/2020"


def test_names_of_years_before_the_nomenclature_are_for_a_steward() -> None:
    """What lives on is proposed, never taken; what none carries on is refused."""
    match = shipped_matcher().match
    found = match("Program Rehabilitasi Sosial", "program", year=2017)
    assert (found.status, found.candidates[0].code) == ("review", "1.06.04")
    assert match("Program Pemantapan Otonomi Daerah dan Sistem Administrasi Daerah", "program", year=2017).status == "none"


def test_every_shipped_name_finds_itself() -> None:
    version = "900.1.15.5-1317/2023"
    for level in ("program", "kegiatan", "sub_kegiatan"):
        for entry in shipped().by_level(level, version):
            found = shipped_matcher().match(entry.name.upper(), level, entry.parent_code, 2024)
            assert found.candidates[0].score >= 0.99, entry.name
            assert found.name is not None and name_key(found.name) == name_key(entry.name)


@given(st.data())
def test_one_typing_error_changes_no_choice(data: st.DataObject) -> None:
    entries = [e for e in shipped().by_level("sub_kegiatan", "900.1.15.5-1317/2023") if len(e.name) > 30]
    entry = data.draw(st.sampled_from(entries))
    place = data.draw(st.integers(1, len(entry.name) - 2))
    misspelt = entry.name[:place] + entry.name[place + 1 :]
    found = shipped_matcher().match(misspelt, "sub_kegiatan", entry.parent_code, 2024)
    assert found.status != "none" and found.name is not None
    assert name_key(found.name) == name_key(entry.name)


def test_no_lost_letter_changes_a_choice() -> None:
    """Every letter of every long name left out once: what the drawn test above samples."""
    wrong = []
    for entry in shipped().by_level("sub_kegiatan", "900.1.15.5-1317/2023"):
        for place in range(1, len(entry.name) - 1) if len(entry.name) > 30 else ():
            misspelt = entry.name[:place] + entry.name[place + 1 :]
            found = shipped_matcher().match(misspelt, "sub_kegiatan", entry.parent_code, 2024)
            if found.name is None or name_key(found.name) != name_key(entry.name):
                wrong.append((misspelt, found.name))
    assert not wrong


def test_slips_change_no_choice() -> None:
    """Letters exchanged, doubled, mistyped, put in, and words split: every thirteenth of all such slips."""
    wrong, number = [], 0
    for entry in shipped().by_level("sub_kegiatan", "900.1.15.5-1317/2023"):
        name = entry.name
        for p in range(1, len(name) - 2) if len(name) > 30 else ():
            swapped = name[:p] + name[p + 1] + name[p] + name[p + 2 :]
            others = [name[:p] + put + name[p + skip :] for put, skip in ((name[p] * 2, 1), ("x", 1), (" ", 1), ("t", 0))]
            for misspelt in (swapped, *others):
                number += 1
                found = None if number % 13 else shipped_matcher().match(misspelt, "sub_kegiatan", entry.parent_code, 2024)
                if found and (found.name is None or name_key(found.name) != name_key(name)):
                    wrong.append((misspelt, found.name))
    assert not wrong


def test_an_older_spelling_is_answered_with_the_version_in_force() -> None:
    """Versions spell one code's name differently: the answer is the entry of the document's year."""
    old, new = "Penyelenggaraan Administrasi Keanggotan", "Penyelenggaraan Administrasi Keanggotaan"
    code = "1.06.05.2.01.0001"
    entries = [Entry("90/2019", code, "sub_kegiatan", old), Entry("900.1.15.5-1317/2023", code, "sub_kegiatan", new)]
    other = Entry("90/2019", "1.06.05.2.01.0002", "sub_kegiatan", "Penyediaan Sandang")
    moved = Entry("900.1.15.5-1317/2023", "1.06.05.2.01.0002", "sub_kegiatan", "Pemakaman Jenazah Terlantar")
    matcher = Matcher(Nomenclature([*entries, other, moved]))
    found = matcher.match(old, "sub_kegiatan", year=2024)
    assert (found.status, found.name, found.version) == ("matched", new, "900.1.15.5-1317/2023")
    assert matcher.match(old, "sub_kegiatan", year=2020).name == old
    assert matcher.match("Penyediaan Sandang", "sub_kegiatan", year=2024).name == "Penyediaan Sandang"


@given(st.text(max_size=60), st.sampled_from([None, "program", "sub_kegiatan"]))
def test_no_text_breaks_the_matcher(raw: str, level: str | None) -> None:
    found = shipped_matcher().match(raw, level)
    assert (found.code is None) == (found.status == "none")
    assert set(found.to_json()) == {"raw", "level", "code", "name", "version", "score", "status", "candidates"}


def test_name_key_and_level() -> None:
    assert name_key("1.06.04 PROGRAM  Rehabilitasi Sosial") == "rehabilitasi sosial"
    assert name_key("Sub Kegiatan Penyediaan Sandang") == "penyediaan sandang"
    assert name_key("Pelayanan di Kota Depok") == name_key("Pelayanan di Kab/Kota")
    assert level_in_front("Sub Kegiatan Penyediaan Sandang") == "sub_kegiatan"
    assert level_in_front("Penyediaan Sandang") is None


def test_an_empty_index_finds_nothing() -> None:
    assert NameIndex([]).search("rehabilitasi") == []
    assert Matcher(Nomenclature([])).match("Program Rehabilitasi Sosial").status == "none"


def test_extraction_is_matched_from_the_top_down() -> None:
    nodes = [
        Node(id="s", level="sub_kegiatan", name="Penyediaan Sandang"),
        Node(id="k", level="kegiatan", names=["Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak "
             "Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis di Luar Panti Sosial", "Lain"]),
        Node(id="p", level="program", name="Program Rehabilitasi Sosial"),
        Node(id="t", level="sasaran", statement="Meningkatnya pelayanan", name="Program Rehabilitasi Sosial"),
        Node(id="x", level="kegiatan", statement="Tanpa nama"),
    ]  # fmt: skip
    links = [CandidateLink("k", "s", "connector", 0.9), CandidateLink("x", "s", "column", 0.3)]
    document = Document(file="a.pdf", sha256="0", year=2024)
    matches = match_extraction(Extraction(document, nodes=nodes, candidates=links))
    found = [(match.node, match.code, match.status) for match in matches]
    assert found == [
        ("s", "1.06.04.2.01.0002", "matched"),
        ("k", "1.06.04.2.01", "matched"),
        ("k", None, "none"),
        ("p", "1.06.04", "matched"),
    ]


def test_ten_thousand_names_are_fast() -> None:
    names = [(f"{entry.name} {i % 7 or ''}", entry.level) for i in range(20) for entry in shipped().entries][:10_000]
    names = [name for name in names if name[1] in ("program", "kegiatan", "sub_kegiatan")]
    start = time.process_time()
    for name, level in names:
        shipped_matcher().match(name, level)
    assert time.process_time() - start < 30


@pytest.mark.skipif(not REFERENCE.is_dir(), reason="names of ../shared/reference are not at hand")
def test_names_of_a_whole_city() -> None:
    """Almost all names of 32 offices are taken, with the complete official list of their time."""
    from pipeline.normalize.nomenclature import read_official

    official = read_official(REFERENCE / "nomenclature" / "sub-kegiatan-kepmendagri-900.xlsx", "900.1.15.5-1317/2023")
    table = (REFERENCE / "C2_tangsel_triwulan2023_names_indicators.tsv").read_text(encoding="utf-8").splitlines()
    names = [line.split("\t")[1] for line in table[1:]]
    matcher = Matcher(Nomenclature(official.entries))
    found = [matcher.match(name, None, year=2023) for name in names]
    taken = sum(match.status == "matched" for match in found)
    assert taken >= 0.88 * len(names)
    assert all(match.status == "none" for match in found if match.raw.startswith(("DINAS ", "BADAN ", "KECAMATAN ")))


def test_entries_of_one_government_do_not_rival() -> None:
    """The same kegiatan of provinces and of kabupaten is one answer: the kabupaten's code comes first."""
    entries = [
        Entry("v", f"1.06.05.{group}.01", "kegiatan", "Pemeliharaan Anak-Anak Terlantar", parent_code="1.06.05")
        for group in (1, 2, 3)
    ]
    found = Matcher(Nomenclature(entries)).match("Pemeliharaan Anak Anak Terlantar", "kegiatan")
    assert (found.status, found.code) == ("matched", "1.06.05.2.01")


def test_a_name_is_compared_and_weighed_once_whatever_stands_around_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once for the tree, without regard to where it hangs, and once with its parent: the words are the same."""
    matcher, searched = Matcher(shipped()), []
    search = matcher._index["sub_kegiatan"].search
    monkeypatch.setattr(matcher._index["sub_kegiatan"], "search", lambda key, *more: searched.append(key) or search(key, *more))
    alone = matcher.match("Penyediaan Permakanan", "sub_kegiatan", year=2024)
    under = matcher.match("Penyediaan Permakanan", "sub_kegiatan", "1.06.04.2.01", 2024)
    assert (alone.status, under.status) == ("review", "matched") and searched == ["penyediaan permakanan"]


def test_what_is_printed_on_the_level_beside_is_for_review() -> None:
    """Tables without codes and indents show sub kegiatan as kegiatan; the level is context, and may be wrong."""
    found = shipped_matcher().match("Penyediaan Gaji dan Tunjangan ASN", "kegiatan", year=2024)
    assert (found.status, found.level, found.code) == ("review", "kegiatan", "X.XX.01.2.02.0001")
    assert "other_level" in {evidence.feature for evidence in found.explanation}
    found = shipped_matcher().match("Administrasi Keuangan Perangkat Daerah", "sub_kegiatan", year=2024)
    assert (found.status, found.code) == ("review", "X.XX.01.2.02")


def test_a_kegiatan_of_before_the_nomenclature_may_be_a_sub_kegiatan() -> None:
    found = shipped_matcher().match("Penyediaan Jasa Surat Menyurat", "kegiatan", year=2017)
    assert (found.status, found.code) == ("review", "X.XX.01.2.08.0001")
    assert "other_level" not in {evidence.feature for evidence in found.explanation}


ELSEWHERE = [
    Entry("90/2019", code, "sub_kegiatan", "Pemeliharaan Sarana Air", parent_code=code[:12])
    for code in ("1.03.02.2.01.0001", "2.11.03.2.01.0001")
]


def test_the_bidang_urusan_tells_entries_of_one_name_apart_where_no_parent_is_known() -> None:
    matcher = Matcher(Nomenclature(ELSEWHERE))
    assert matcher.match("Pemeliharaan Sarana Air", "sub_kegiatan").status == "review"
    found = matcher.match("Pemeliharaan Sarana Air", "sub_kegiatan", bidang=frozenset({"2.11"}))
    assert (found.status, found.code) == ("matched", "2.11.03.2.01.0001")
    under = matcher.match("Pemeliharaan Sarana Air", "sub_kegiatan", parent_code="1.03.02.2.01", bidang=frozenset({"2.11"}))
    assert under.code == "1.03.02.2.01.0001"


def test_a_sub_kegiatan_right_under_its_program_is_under_its_parent() -> None:
    found = Matcher(Nomenclature(ELSEWHERE)).match("Pemeliharaan Sarana Air", "sub_kegiatan", parent_code="2.11.03")
    assert (found.status, found.code) == ("matched", "2.11.03.2.01.0001")


def test_a_code_in_front_tells_entries_of_one_name_apart() -> None:
    matcher = Matcher(Nomenclature(ELSEWHERE))
    found = matcher.match("2.11.03.2.01.0001 Pemeliharaan Sarana Air", "sub_kegiatan")
    assert (found.status, found.code) == ("matched", "2.11.03.2.01.0001")
    assert matcher.match("3.1. Pemeliharaan Sarana Air", "sub_kegiatan").status == "review"


@pytest.mark.parametrize("level", ["program", "kegiatan", "sub_kegiatan"])
@pytest.mark.parametrize("year", [None, 2016, 2024])
def test_what_a_name_means_for_certain_is_what_it_is_matched_with(level: str, year: int | None) -> None:
    names = ("Program Rehabilitasi Sosial", "Rehabilitasi", "Penyediaan Gaji dan Tunjangan ASN", "Pembangunan Jembatan", "x")
    for matcher in (shipped_matcher(), Matcher(shipped(), {("program", "x"): "1.06.04"})):
        for name in names:
            decided = matcher.match(name, level, year=year)
            assert matcher.certain_code(name, level, year) == (decided.code if decided.status == "matched" else None)
