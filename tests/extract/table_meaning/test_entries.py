"""What stands inside a cell: codes, labels, quarters, totals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.geometry.grid import Cell, Line, lines_of
from pipeline.extract.table_meaning.entries import (
    bold_runs,
    is_average,
    is_total,
    listed_lines,
    paragraphs,
    quarters,
    split_bracket,
    split_code,
    split_label,
)
from pipeline.page import Word
from pipeline.record import Level


def lines(text: str) -> tuple:  # type: ignore[type-arg]
    words = []
    for k, line in enumerate(text.split("\n")):
        x = 10.0
        for word in line.split():
            words.append(Word(word, (x, 20.0 * k, x + 5 * len(word), 20.0 * k + 10), line=k))
            x += 5 * len(word) + 4
    return lines_of(words)


@pytest.mark.parametrize(
    ("text", "code", "rest"),
    [
        ("1.06.02.2.01.0003 Penyediaan Permakanan", "1.06.02.2.01.0003", "Penyediaan Permakanan"),
        ("2.11.01 PROGRAM PENUNJANG", "2.11.01", "PROGRAM PENUNJANG"),
        ("39.08 Pembinaan Kemampuan", "39.08", "Pembinaan Kemampuan"),
        ("1. Program Pangan", None, "1. Program Pangan"),
        ("2024 Dokumen", None, "2024 Dokumen"),
        ("12 Laporan", None, "12 Laporan"),
    ],
)
def test_split_code(text: str, code: str | None, rest: str) -> None:
    assert split_code(text) == (code, rest)


@pytest.mark.parametrize(
    ("text", "level", "rest"),
    [
        ("Sasaran 2 : Meningkatnya Daya Saing", "sasaran", "Meningkatnya Daya Saing"),
        ("Misi Ke 5 : Meningkatkan Efektivitas", "misi", "Meningkatkan Efektivitas"),
        ("Sasaran Menurunnya Kemiskinan", "sasaran", "Menurunnya Kemiskinan"),
        ("Program Rehabilitasi Sosial", "program", "Program Rehabilitasi Sosial"),
        ("Proram Rehabilitasi Sosial", "program", "Proram Rehabilitasi Sosial"),
        ("Kegiatan : Pendataan Fakir Miskin", "kegiatan", "Pendataan Fakir Miskin"),
        ("SUB KEG 1 : Pendataan", "sub_kegiatan", "Pendataan"),
        ("Pendataan Fakir Miskin", None, "Pendataan Fakir Miskin"),
        ("MISI KEDUA : Membangun Perekonomian", "misi", "Membangun Perekonomian"),
        ("Misi Ketujuh Mewujudkan Tata Kelola", "misi", "Mewujudkan Tata Kelola"),
    ],
)
def test_split_label(text: str, level: str | None, rest: str) -> None:
    assert split_label(text) == (level, rest)


@pytest.mark.parametrize(
    ("text", "level", "found"),
    [
        (
            "Meningkatnya mutu layanan (Program Mutu Layanan)",
            None,
            ("Meningkatnya mutu layanan", "program", "Program Mutu Layanan"),
        ),
        (
            "Meningkatnya jangkauan (Advokasi dan Edukasi (KIE) sesuai Kearifan Lokal)",
            "kegiatan",
            ("Meningkatnya jangkauan", "kegiatan", "Advokasi dan Edukasi (KIE) sesuai Kearifan Lokal"),
        ),
        (
            "Pengelolaan Arsip Dinamis (Tertatanya arsip)",
            "kegiatan",
            ("Tertatanya arsip", "kegiatan", "Pengelolaan Arsip Dinamis"),
        ),
        ("Tertatanya arsip (Pengelolaan Arsip Dinamis)", "sasaran", ("Tertatanya arsip (Pengelolaan Arsip Dinamis)", None, None)),
        ("Terlayaninya peserta KB (SIGA)", "kegiatan", ("Terlayaninya peserta KB (SIGA)", None, None)),
        ("Turunnya pernikahan dini (usia anak)", "kegiatan", ("Turunnya pernikahan dini (usia anak)", None, None)),
        (
            "Terlayaninya warga (Lansia dan difabel)",
            "kegiatan",
            ("Terlayaninya warga (Lansia dan difabel)", None, None),
        ),
    ],
)
def test_split_bracket(text: str, level: Level | None, found: tuple[str, str | None, str | None]) -> None:
    assert split_bracket(text, level) == found


def test_quarters_of_a_cell() -> None:
    found = quarters(lines("TW 1 : Persiapan data\ncalon penerima\nTW 2 :\nTW III : 28%\nTriwulan 4 = 580 jiwa"))
    assert [(q.number, q.item.text) for q in found] == [
        (1, "Persiapan data calon penerima"),
        (2, ""),
        (3, "28%"),
        (4, "580 jiwa"),
    ]


def test_text_that_only_mentions_a_quarter_has_none() -> None:
    assert quarters(lines("Rapat pada triwulan I\ndan triwulan IV")) == []


@given(st.lists(st.tuples(st.integers(1, 4), st.sampled_from(["10%", "Rapat koordinasi", ""])), min_size=1, max_size=6))
def test_every_quarter_is_found(entries: list[tuple[int, str]]) -> None:
    found = quarters(lines("\n".join(f"TW {number} : {text}" for number, text in entries)))
    assert [(q.number, q.item.text) for q in found] == entries


@given(st.text(max_size=60))
def test_any_text_can_be_split(text: str) -> None:
    code, rest = split_code(text)
    level, behind = split_label(rest)
    assert isinstance(rest, str) and isinstance(behind, str)
    assert code is None or any(ch.isdigit() or ch in "xX" for ch in code)
    assert level is None or behind is not None


def test_totals_are_told_from_indicators() -> None:
    assert is_total("SUB JUMLAH II") and is_total("Sub Total")
    assert is_total("Jumlah") and is_total("JUMLAH I + II") and is_total("Total Anggaran") and is_total("Jumlah (Rp)")
    assert is_total("J U M L A H") and is_total("J U M L A H A N G G A R A N") and is_total("T O T A L  A N G G A R A N")
    assert is_total("JUMLAH TOTAL DLHK") and is_total("Jumlah Keseluruhan Anggaran Dinkes")
    assert (
        is_total("JUMLAH PAGU KECAMATAN")
        and is_total("Total Anggaran Perangkat Daerah")
        and not is_total("Jumlah Kecamatan Terang")
    )
    assert is_average("Rata-rata Capaian Sasaran 1") and is_average("Rata - rata capaian kinerja sasaran strategis II")
    assert not is_average("Rata-rata lama sekolah")
    assert not is_total("Jumlah peserta pelatihan") and not is_total("Total penduduk miskin yang dibantu")
    assert is_average("Rata-rata") and is_average("Rata-rata Capaian Kinerja")
    assert is_average("Rata-rata capaian dan predikat kinerja program") and is_average("Predikat Kinerja")
    assert not is_average("Rata-rata lama sekolah")


@pytest.mark.parametrize(
    ("confidence", "right", "runs"),
    [
        (0.97, 160.0, ["Penyelenggaraan Administrasi Perkantoran"]),  # no room before the break
        (0.97, 260.0, ["Penyelenggaraan Administrasi", "Perkantoran"]),
        (1.0, 160.0, ["Penyelenggaraan Administrasi", "Perkantoran"]),
    ],
)
def test_a_recognised_line_that_wraps_goes_on_whatever_its_weight(confidence: float, right: float, runs: list[str]) -> None:
    first, second = lines("Penyelenggaraan Administrasi\nPerkantoran")
    bold = Line(tuple(w._replace(bold=True, confidence=confidence) for w in first.words))
    plain = Line(tuple(w._replace(confidence=confidence) for w in second.words))
    found = bold_runs(Cell(0, 0, 1, 1, (8.0, 0.0, right, 40.0), 1, (bold, plain)))
    assert [" ".join(run.text.split()) for run in found] == runs


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sub Kegiatan :\nPenindakan atas gangguan\nunjuk rasa", ["Sub Kegiatan : Penindakan atas gangguan unjuk rasa"]),
        ("Meningkatnya mutu\nTersedianya data layanan\nbagi warga", ["Meningkatnya mutu", "Tersedianya data layanan bagi warga"]),
    ],
)  # fmt: skip
def test_a_level_alone_on_its_line_heads_what_stands_below(text: str, found: list[str]) -> None:
    cell = Cell(0, 0, 1, 1, (8.0, 0.0, 230.0, 70.0), 1, lines(text))
    assert [item.text for item in paragraphs(cell)] == found


def test_up_to_and_with_is_no_letter_of_a_list() -> None:
    assert [item.text for item in listed_lines(lines("LRA bulan Des 2024\ns.d Feb\na. Rapat"))] == [
        "LRA bulan Des 2024 s.d Feb a. Rapat"
    ]
    assert [item.text for item in listed_lines(lines("a. Rapat\nb. Rapat"))] == ["Rapat", "Rapat"]
