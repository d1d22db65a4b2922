"""What a line calls itself, in many offices' words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.words.labels import (
    is_indicator_wording,
    is_name_wording,
    is_position,
    is_signature,
    is_statement_wording,
    is_title,
    is_unit_position,
    lists_contents,
    parse_label,
    tier_levels,
)
from pipeline.extract.words.ranks import position_level


@pytest.mark.parametrize(
    ("text", "level", "number", "rest"),
    [
        ("Sasaran 1 : Meningkatnya mutu", "sasaran", "1", "Meningkatnya mutu"),
        ("SASARAN STRATEGIS 2: Terwujudnya data", "sasaran", "2", "Terwujudnya data"),
        ("Sasaran OPD : Terwujudnya data", "sasaran", None, "Terwujudnya data"),
        ("Sasaran Bappeda 2 : Terwujudnya data", "sasaran", "2", "Terwujudnya data"),
        ("Outcome Disbun : Meningkatnya hasil kebun", "tujuan", None, "Meningkatnya hasil kebun"),
        ("Keg. Pengelolaan Aset Daerah", "kegiatan", None, "Pengelolaan Aset Daerah"),
        ("Subkeg. Penyusunan Laporan", "sub_kegiatan", None, "Penyusunan Laporan"),
        ("Prog. Penunjang Urusan", "program", None, "Penunjang Urusan"),
        ("SS 1.2 Meningkatnya mutu", "sasaran", "1.2", "Meningkatnya mutu"),
        ("Misi II - Mewujudkan daya saing", "misi", "ii", "Mewujudkan daya saing"),
        ("MISI 5 RPJMD : Mewujudkan daya saing", "misi", None, "Mewujudkan daya saing"),
        ("Misi ke-3: Mewujudkan daya saing", "misi", "ke-3", "Mewujudkan daya saing"),
        ("VISI : Kabupaten yang maju", "visi", None, "Kabupaten yang maju"),
        ("Tujuan : Menurunkan kemiskinan", "tujuan", None, "Menurunkan kemiskinan"),
        ("Tujuan RPJMD: Menurunkan kemiskinan", "tujuan_daerah", None, "Menurunkan kemiskinan"),
        ("Sasaran RPD 1: Menurunnya kemiskinan", "sasaran_daerah", "1", "Menurunnya kemiskinan"),
        ("Sasaran Program : Meningkatnya cakupan", "program", None, "Meningkatnya cakupan"),
        ("Kinerja Program : Meningkatnya cakupan", "program", None, "Meningkatnya cakupan"),
        ("PROGRAM 1 : Pengelolaan Arsip", "program", "1", "Pengelolaan Arsip"),
        ("Kondisi antara : tersedianya data", "program", None, "tersedianya data"),
        ("Sasaran Kegiatan: Terlaksananya rapat", "kegiatan", None, "Terlaksananya rapat"),
        ("KEG 1 : Koordinasi", "kegiatan", "1", "Koordinasi"),
        ("SUB KEG 1 : Penyediaan ATK", "sub_kegiatan", "1", "Penyediaan ATK"),
        ("Sub-Kegiatan : Penyediaan ATK", "sub_kegiatan", None, "Penyediaan ATK"),
        ("Nama Sub Kegiatan: Penyediaan ATK", "sub_kegiatan", None, "Penyediaan ATK"),
        ("ESELON III", "program", None, ""),
        ("Eselon IV.a", "sub_kegiatan", None, ""),
        ("Eselon III.b", "program", None, ""),
        ("Strategi 3 : Memperluas layanan", "strategi", "3", "Memperluas layanan"),
        ("CSF (Critical Success Factor)", "sasaran", None, ""),
        ("* Sasaran :", "sasaran", None, ""),
    ],
)  # fmt: skip
def test_tier_labels(text: str, level: str, number: str | None, rest: str) -> None:
    found = parse_label(text)
    assert found is not None
    assert (found.level, found.role, found.rest) == (level, None, rest)
    assert number is None or (found.number or "").endswith(number.removeprefix("ke-"))


@pytest.mark.parametrize(
    ("text", "role", "rest"),
    [
        ("Indikator : Persentase layanan", "indicator", "Persentase layanan"),
        ("INDIKATOR KINERJA UTAMA (IKU) :", "indicator", ""),
        ("IK : Persentase layanan", "indicator", "Persentase layanan"),
        ("IKD : Indeks mutu", "indicator", "Indeks mutu"),
        ("IKU 2. Indeks mutu", "indicator", "Indeks mutu"),
        ("Indikator Sub Kegiatan: Jumlah dokumen", "indicator", "Jumlah dokumen"),
        ("Target : 85%", "target", "85%"),
        ("Target 2024 : 85%", "target", "85%"),
        ("Realisasi 2023: 80", "realisasi", "80"),
        ("Kondisi awal : 70", "baseline", "70"),
        ("Satuan : persen", "unit", "persen"),
        ("Anggaran (Rp) : 12.000.000", "budget", "12.000.000"),
        ("Pagu : Rp 5.000.000", "budget", "Rp 5.000.000"),
        ("Penanggung Jawab : Kepala Bidang Sosial", "holder", "Kepala Bidang Sosial"),
        ("Pengampu: Bidang Data", "holder", "Bidang Data"),
        ("Cross cutting : Dinas Kesehatan", "crosscutting", "Dinas Kesehatan"),
        ("Formulasi : jumlah a / jumlah b", "formula", "jumlah a / jumlah b"),
    ],
)
def test_part_labels(text: str, role: str, rest: str) -> None:
    found = parse_label(text)
    assert found is not None
    assert (found.role, found.level, found.rest) == (role, None, rest)


@pytest.mark.parametrize(
    "text",
    [
        "Meningkatnya sasaran program yang tepat", "Programmer komputer", "Kegiatan yang dilaksanakan tepat waktu oleh dinas",
        "Visioner", "Indikatif", "Persentase tujuan yang tercapai", "Targetnya tercapai", "", "   ", "1.", ":", "Kepala Dinas",
    ],
)  # fmt: skip
def test_running_text_is_no_label(text: str) -> None:
    assert parse_label(text) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Program : Pengelolaan Arsip", True),
        ("SUB KEG 1 : Penyediaan", True),
        ("Sasaran Program : Meningkatnya", False),
        ("Tujuan : A b", False),
    ],
)
def test_labels_of_names_are_told_from_those_of_statements(text: str, names: bool) -> None:
    found = parse_label(text)
    assert found is not None and found.names is names


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("SASARAN KEGIATAN / ESELON III", ["kegiatan", "program"]),
        ("PROGRAM\nKEGIATAN", ["program", "kegiatan"]),
        ("SASARAN\nPROGRAM", ["program"]),
        ("Tujuan", ["tujuan"]),
        ("(SASARAN)", ["sasaran"]),
        ("Tujuan dan Sasaran", ["tujuan", "sasaran"]),
        ("Sasaran : Meningkatnya mutu", []),
        ("Meningkatnya mutu", []),
        ("", []),
        ("SASARAN\nPROGRAM\nESSELON III", ["program", "program"]),
        ("SASARAN\nSTRATEGIS\nESELON II", ["sasaran", "sasaran"]),
        ("Sasaran Program Eselon III", ["program", "program"]),
        ("ESELON IV\nKEGIATAN", ["kegiatan", "sub_kegiatan"]),
        ("SASARAN RPJMD MISI 3", ["sasaran_daerah"]),
        ("SASARAN RPJMD KABUPATEN HULU MUARA", ["sasaran_daerah"]),
        ("TUJUAN PROVINSI MUARA", ["tujuan_daerah"]),
        ("Sasaran Strategis Daerah Kota Muara", ["sasaran_daerah"]),
        ("SASARAN KABUPATEN TERCAPAINYA LAYANAN", []),
        ("SASARAN STRATEGSI 1 (ESELON II)", ["sasaran"]),
        ("SASARAN PRORGAM", ["program"]),
        ("Rencana Strategi", []),
        ("KONDISI\nOPERA-\nSIONAL", ["sub_kegiatan"]),
        ("KONDISI YANG DI-PERLUKAN", ["kegiatan"]),
        ("KONDISI BERKE-LANJUTAN", []),
    ],
)
def test_tier_labels_name_one_or_more_levels(text: str, levels: list[str]) -> None:
    assert tier_levels(text) == levels


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Kepala Dinas Sosial", "sasaran"), ("Inspektur", "sasaran"), ("Inspektur Pembantu Wilayah I", "program"),
        ("Camat", "sasaran"),
        ("Kepala Bidang Rehabilitasi", "program"), ("Kabid Data", "program"), ("Sekretaris", "program"),
        ("Kepala UPTD Panti", "program"),
        ("Kasi Perlindungan", "sub_kegiatan"), ("Kepala Sub Bagian Umum", "sub_kegiatan"),
        ("Sub Koordinator Arsip", "sub_kegiatan"),
        ("Analis Kebijakan", "aktivitas"), ("1. Kepala Seksi Data", "sub_kegiatan"), ("Meningkatnya mutu", None), ("", None),
    ],
)  # fmt: skip
def test_positions_tell_their_tier(text: str, level: str | None) -> None:
    assert position_level(text) == level


@pytest.mark.parametrize(
    ("text", "role", "level", "rest"),
    [
        ("Indikaktor :", "indicator", None, ""),
        ("Indiktor Kinerja : Jumlah data", "indicator", None, "Jumlah data"),
        ("Sasran 1 : Meningkatnya mutu", None, "sasaran", "Meningkatnya mutu"),
    ],
)
def test_labels_with_a_slip(text: str, role: str | None, level: str | None, rest: str) -> None:
    label = parse_label(text)
    assert label is not None
    assert (label.role, label.level, label.rest) == (role, level, rest)


@pytest.mark.parametrize("text", ["Indikaktor kinerja dinas", "Saran : Perbaikan data", "Bulan tujuh : 12", "Programa"])
def test_other_words_are_no_labels_with_a_slip(text: str) -> None:
    assert parse_label(text) is None


def test_wordings() -> None:
    assert (
        is_indicator_wording("Persentase layanan")
        and is_indicator_wording("1. Jumlah dokumen")
        and is_indicator_wording("RATA-RATA lama")
    )
    assert not is_indicator_wording("Persentasenya") and not is_indicator_wording("Meningkatnya jumlah")
    assert (
        is_statement_wording("Meningkatnya jumlah")
        and is_statement_wording("- Mewujudkan layanan")
        and is_statement_wording("TERSEDIANYA")
    )
    assert not is_statement_wording("Mesin cetak") and not is_statement_wording("Persentase meningkatnya")
    assert is_position("Kepala Bidang Data") and not is_position("Kepala daerah yang baik dan benar")
    assert (
        is_position("Pembina Industri Ahli Muda")
        and not is_signature("Pembina Industri Ahli Muda")
        and is_signature("Pembina Tk. I")
    )
    assert is_unit_position("Bidang Data") and is_unit_position("UPTD Pasar")
    assert is_signature("NIP. 19800101") and is_title("POHON KINERJA DINAS") and is_name_wording("Penyediaan Jasa")
    assert not is_name_wording("Meningkatnya penyediaan")


@given(st.text(max_size=80))
def test_no_text_is_too_odd(text: str) -> None:
    found = parse_label(text)
    assert found is None or (found.level is None) != (found.role is None)
    assert isinstance(tier_levels(text), list)
    assert position_level(text) is None or isinstance(position_level(text), str)
    for ask in (
        is_indicator_wording,
        is_statement_wording,
        is_position,
        is_unit_position,
        is_signature,
        is_title,
        is_name_wording,
    ):
        assert ask(text) in (True, False)


@given(
    st.sampled_from(("Sasaran 1 : ", "Indikator: ", "KEG 2 : ", "- Target : ")),
    st.text(alphabet="abcdefghij klmn", min_size=1, max_size=40),
)
def test_what_follows_a_label_comes_out_as_printed(label: str, text: str) -> None:
    found = parse_label(label + text)
    assert found is not None
    assert found.rest == " ".join(text.split())


def test_ess_is_short_for_eselon() -> None:
    assert tier_levels("ESS II") == tier_levels("Eselon II") != []
    assert tier_levels("Ess. IV") == tier_levels("Eselon IV")


@pytest.mark.parametrize(
    ("text", "level", "number", "rest"),
    [
        ("MISI III (RPJMD) MENINGKATKAN KINERJA", "misi", "III", "MENINGKATKAN KINERJA"),
        ("SASARAN MISI III (RPJMD) MENINGKATNYA MUTU", "sasaran_daerah", "III", "MENINGKATNYA MUTU"),
        ("Tujuan 2 (RPJMD 2018-2023) : Mewujudkan kota", "tujuan_daerah", "2", "Mewujudkan kota"),
    ],
)
def test_labels_that_name_the_plan_in_brackets(text: str, level: str, number: str, rest: str) -> None:
    found = parse_label(text)
    assert found is not None and (found.level, found.number, found.rest) == (level, number, rest)


def test_the_plan_in_brackets_within_a_sentence_is_no_label() -> None:
    assert parse_label("Sasaran (RPJMD) yang dicapai daerah") is None


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("PROGRAM, KEGIATAN DAN PAGU (Rp)", True),
        ("PROGRAM,\nKEGIATAN\nDAN PAGU", True),
        ("PROGRAM / KEGIATAN", False),
        ("KEGIATAN DAN ANGGARAN", False),
        ("Program dan Kegiatan Dinas", False),
        ("PAGU", False),
    ],
)
def test_a_label_of_several_levels_with_their_figures_tells_none(text: str, listed: bool) -> None:
    assert lists_contents(text) is listed


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("Intermediate Outcome (Sasaran)", ["sasaran"]),
        ("Immediate Outcome (Program)", ["program"]),
        ("Output (Kegiatan)", ["kegiatan"]),
        ("Output (Kepala Bidang Sosial)", []),
    ],
)
def test_a_place_in_the_chain_of_results_with_its_level_in_brackets(text: str, levels: list[str]) -> None:
    assert tier_levels(text) == levels
