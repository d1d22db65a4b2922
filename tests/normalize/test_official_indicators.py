"""Indicators against the official indikator: what is meant, what has no counterpart, and what the node has to say."""

from __future__ import annotations

import pytest

from pipeline.extraction import Extraction
from pipeline.normalize.indicator_evidence import FEATURES, MEANINGS, indicator_model, same_object
from pipeline.normalize.match import match_extraction, shipped_matcher
from pipeline.normalize.nomenclature import Entry, Nomenclature, shipped
from pipeline.normalize.official_indicators import Meant, OfficialIndicators, Place, match_indicators
from pipeline.record import Document, Indicator, Node, Value

GAJI = "X.XX.01.2.02.0001"
SALARY = Place("sub_kegiatan", "Penyediaan Gaji dan Tunjangan ASN", (Meant(GAJI, "Penyediaan Gaji dan Tunjangan ASN", 0.99),))


@pytest.fixture(scope="module")
def official() -> OfficialIndicators:
    return OfficialIndicators(shipped())


@pytest.mark.parametrize(
    "raw",
    [
        "Jumlah Orang yang Menerima Gaji dan Tunjangan ASN",
        "jumlah orang yg menerima gaji & tunjangan ASN",
        "IK : Jumlah Orang yang Menerima Gaji dan Tunjangan ASN sebanyak 45 orang",
        "1. JUMLAH ORANG YANG MENERIMA GAJI DAN TUNJANGAN ASN (Orang)",
        "Jumlah orang yang menerima gaji",
        "Jumlah ASN yang menerima gaji dan tunjangan",
        "Jumlah pegawai yang menerima gaji dan tunjangan ASN",
    ],
)
def test_spellings_of_an_official_indikator(official: OfficialIndicators, raw: str) -> None:
    found = official.match(raw, SALARY)
    assert (found.status, found.code, found.unit) == ("matched", GAJI, "Orang/bulan")
    assert found.name == "Jumlah Orang yang Menerima Gaji dan Tunjangan ASN" and found.raw == raw


@pytest.mark.parametrize(
    ("raw", "level"),
    [
        ("Persentase ASN yang menerima gaji dan tunjangan tepat waktu", "sub_kegiatan"),
        ("Nilai SAKIP Perangkat Daerah", "sasaran"),
        ("Persentase PPKS yang tertangani", "program"),
        ("Indeks Kepuasan Masyarakat", "tujuan"),
        ("Tingkat kemiskinan", "sasaran_daerah"),
        ("", "sub_kegiatan"),
        ("-", "sub_kegiatan"),
    ],
)
def test_what_has_no_counterpart_is_refused(official: OfficialIndicators, raw: str, level: str) -> None:
    found = official.match(raw, Place(level, "Penyediaan Gaji dan Tunjangan ASN"))
    assert (found.status, found.code, found.name) == ("none", None, None)


@pytest.mark.parametrize("level", ["tujuan", "sasaran", "program", "kegiatan", "aktivitas", "sub_kegiatan"])
def test_what_is_refused_unseen_would_be_refused_when_seen(official: OfficialIndicators, level: str) -> None:
    """An indicator is not looked for where nothing could speak for it enough; no decision depends on that."""
    for raw in ("Jumlah Orang yang Menerima Gaji dan Tunjangan ASN", "Jumlah laporan", "Persentase laporan", "Nilai SAKIP"):
        place = Place(level, "Penyediaan Gaji dan Tunjangan ASN", SALARY.meant if level == "sub_kegiatan" else (), "dokumen")
        told, ranked = official.match(raw, place), official.rank(raw, place)
        assert (told.status == "none") == (not ranked or ranked[0].probability < official.model.review)
        assert told.candidates or told.status == "none"


def test_two_words_for_persons_are_no_other_object_and_a_document_is(official: OfficialIndicators) -> None:
    for counted, other in (("pegawai", 0.0), ("dokumen", 1.0)):
        found = official.rank(f"Jumlah {counted} yang menerima gaji dan tunjangan ASN", SALARY)
        assert next(one for one in found if one.entry.code == GAJI).values["other_object"] == other


def test_an_index_of_a_sasaran_is_not_looked_for(official: OfficialIndicators) -> None:
    assert not official.match("Indeks Kepuasan Masyarakat atas Laporan", Place("sasaran")).candidates
    assert official.match("Jumlah Orang yang Menerima Gaji dan Tunjangan ASN", Place("sasaran")).candidates, "an official one"


def test_a_wrong_heading_shifts_the_odds_and_shuts_nothing_out(official: OfficialIndicators) -> None:
    """The indikator of one sub kegiatan under the name of another one is still what it says."""
    raw = "Jumlah Laporan Penyediaan Jasa Surat Menyurat"
    alone, wrong = official.match(raw, Place("sub_kegiatan")), official.match(raw, SALARY)
    assert wrong.name == alone.name == raw and wrong.score < alone.score
    assert wrong.status in ("matched", "review")


def test_the_node_says_which_sub_kegiatan_a_shared_indikator_is_of() -> None:
    entries = [
        Entry(
            "SIPD 2027", f"1.01.02.2.0{n}.0001", "sub_kegiatan", f"Pengadaan Perlengkapan {name}", "Jumlah Perlengkapan Sekolah"
        )
        for n, name in enumerate(("SD", "SMP"), start=1)
    ]
    official = OfficialIndicators(Nomenclature(entries))
    alone = official.match("Jumlah Perlengkapan Sekolah", Place("sub_kegiatan", year=2027))
    assert alone.status == "review", "two sub kegiatan have it"
    meant = (Meant("1.01.02.2.02.0001", "Pengadaan Perlengkapan SMP", 0.99),)
    named = official.match("Jumlah Perlengkapan Sekolah", Place("sub_kegiatan", "Pengadaan Perlengkapan SMP", meant, year=2027))
    assert (named.status, named.code) == ("matched", "1.01.02.2.02.0001")


def test_the_version_in_force_and_the_government_are_answered() -> None:
    codes = (("2", "kabupaten/kota"), ("1", "provinsi"))
    entries = [
        Entry(version, f"1.06.02.{digit}.03.0001", "sub_kegiatan", "Peningkatan Kemampuan", f"Jumlah Orang{word} yang Dilatih",
              "Orang", None, government)  # type: ignore[arg-type]
        for version, word in (("900.1.15.5-1317/2023", ""), ("SIPD 2027", " Miskin"))
        for digit, government in codes
    ]  # fmt: skip
    official = OfficialIndicators(Nomenclature(entries))
    for government, digit in (("kabupaten/kota", "2"), ("provinsi", "1")):
        found = official.rank("Jumlah Orang yang Dilatih", Place("sub_kegiatan", year=2024, government=government))[0]  # type: ignore[arg-type]
        assert (found.entry.code, found.entry.version) == (f"1.06.02.{digit}.03.0001", "900.1.15.5-1317/2023")


def test_names_of_before_the_nomenclature_are_never_matched(official: OfficialIndicators) -> None:
    place = Place(SALARY.level, SALARY.node, SALARY.meant, year=2018)
    assert official.match("Jumlah Orang yang Menerima Gaji dan Tunjangan ASN", place).status != "matched"


def test_a_decision_is_obeyed_in_every_spelling() -> None:
    decided = OfficialIndicators(
        shipped(), {("indikator", "jumlah pns yang digaji"): GAJI, ("sub_kegiatan", "jumlah pppk yang digaji"): GAJI}
    )
    found = decided.match("Jumlah PNS yang Digaji", Place("sasaran"))
    assert (found.status, found.code, found.score, found.unit) == ("matched", GAJI, 1.0, "Orang/bulan")
    assert decided.match("Jumlah PPPK yang Digaji", Place("sasaran")).status == "none", "a decision about a name of another level"


def test_every_decision_explains_itself(official: OfficialIndicators) -> None:
    assert tuple(indicator_model().weights) == FEATURES == tuple(MEANINGS)
    found = official.match("Jumlah orang yang menerima gaji", SALARY)
    told = {evidence.feature: evidence.adds for evidence in found.explanation}
    assert told["own"] > 0 > told["implied"] and set(told) <= set(FEATURES)


def test_indicators_of_an_extraction_are_matched_after_its_names() -> None:
    nodes = [
        Node(id="n1", level="sasaran", statement="Meningkatnya akuntabilitas kinerja"),
        Node(id="n2", level="sub_kegiatan", name="Penyediaan Gaji dan Tunjangan ASN"),
    ]
    indicators = [
        Indicator(id="i1", node="n1", name="Nilai SAKIP"),
        Indicator(id="i2", node="n2", name="Jumlah ASN yang menerima gaji dan tunjangan"),
    ]
    values = [Value(indicator="i2", kind="target", text="45 orang", value=45.0, unit="orang")]
    extraction = Extraction(Document(file="a.pdf", sha256="", year=2024), nodes=nodes, indicators=indicators, values=values)
    extraction.matches = match_extraction(extraction, shipped_matcher())
    first, second = match_indicators(extraction, OfficialIndicators(shipped()))
    assert (first.indicator, first.status, first.unit) == ("i1", "none", None)
    assert (second.indicator, second.level, second.code, second.status) == ("i2", "indikator", GAJI, "matched")
    assert second.model_extra is not None and second.model_extra["explanation"]["own"] > 0


@pytest.mark.parametrize(
    ("mine", "theirs", "same"),
    [
        (("rumah", "layak"), ("rumah", "layak"), True),
        (("obyek", "wisata"), ("objek", "wisata"), True),
        (("drang", "miskin"), ("orang", "miskin"), True),
        (("pejabat", "fungsional"), ("asn", "fungsional"), True),
        (("unit", "rumah"), ("rumah", "korban"), True),
        (("dipelihara",), ("pemeliharaan",), True),
        (("perpustakaan",), ("puskesmas",), False),
        (("laporan", "forum"), ("forum", "lalu"), False),
        (("kelompok", "penerima"), ("orang", "penerima"), False),
        (("desa",), ("data",), False),
    ],
)
def test_what_is_counted_is_the_same_thing(mine: tuple[str, ...], theirs: tuple[str, ...], same: bool) -> None:
    assert same_object(mine, theirs) == same == same_object(theirs, mine)


def test_an_abbreviation_counts_what_it_stands_for() -> None:
    entry = Entry(
        "v",
        "1.04.03.2.03.0001",
        "sub_kegiatan",
        "Perbaikan Rumah Tidak Layak Huni",
        "Jumlah Rumah Tidak Layak Huni yang Diperbaiki",
    )
    official = OfficialIndicators(Nomenclature([entry]))
    place = Place("sub_kegiatan", entry.name, (Meant(entry.code, entry.name, 0.99),))
    assert official.match("Jumlah RTLH yang diperbaiki", place).status == "matched"


def test_a_share_is_no_count(official: OfficialIndicators) -> None:
    assert official.match("Persentase orang yang menerima gaji dan tunjangan ASN", SALARY).status == "none"
