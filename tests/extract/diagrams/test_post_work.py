"""What stands below positions with a number beside it: works with their measures; and lines that end at an indicator's header."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Reading
from tests.extract.sheets import BLUE, Sheet


def read(sheet: Sheet) -> Reading:
    layout = sheet.layout()
    return compose(layout.boxes, layout.networks, 1, layout.letter)


def said(reading: Reading) -> list[tuple[str, str | None, list[tuple[str, list[str]]]]]:
    return [(d.text, d.holder, [(i.name, [f[1] for f in i.figures]) for i in d.indicators]) for d in reading.drafts]


WORKS = (
    ("KASUBBAG UMUM", "1.1.1", "Pemeliharaan Gedung", "Jumlah gedung yang dipelihara (11 gedung)"),
    ("KASUBBAG KEUANGAN", "1.2.1", "Penatausahaan Keuangan", "Dokumen neraca (1 dokumen)"),
    ("KASUBBAG PROGRAM", "1.3.1", "Survei Kepuasan", ""),
)


@pytest.mark.parametrize("mark", [">", "-", "•", "»"])
@pytest.mark.parametrize("gap", [0.0, 2.0])
def test_a_numbered_text_with_its_measure_below_a_position_is_its_work(tmp_path: Path, mark: str, gap: float) -> None:
    sheet = Sheet(tmp_path)
    for k, (post, number, name, measure) in enumerate(WORKS):
        x = 40.0 + 220 * k
        sheet.box((x, 100, x + 200, 120), post, fill=BLUE)
        sheet.box((x, 120 + gap, x + 40, 160 + gap), number).box((x + 40, 120 + gap, x + 200, 160 + gap))
        sheet.text(x + 43, 123 + gap, f"{name}\n{mark} {measure}" if measure else name)
    assert said(read(sheet)) == [
        ("Pemeliharaan Gedung", "KASUBBAG UMUM", [("Jumlah gedung yang dipelihara", ["11 gedung"])]),
        ("Penatausahaan Keuangan", "KASUBBAG KEUANGAN", [("Dokumen neraca", ["1 dokumen"])]),
        ("Survei Kepuasan", "KASUBBAG PROGRAM", []),
    ]


def test_numbered_texts_without_measures_below_a_position_are_its_indicators(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    sheet.box((40, 100, 240, 120), "KASUBBAG UMUM", fill=BLUE)
    sheet.box((40, 120, 80, 160), "1.1.1").box((80, 120, 240, 160), "Gedung yang dipelihara")
    assert said(read(sheet)) == [("KASUBBAG UMUM", "KASUBBAG UMUM", [("Gedung yang dipelihara", [])])]


def test_a_line_that_ends_at_an_indicators_header_hangs_the_indicator_on_the_statement(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    sheet.box((100, 50, 400, 90), "Meningkatnya mutu layanan", fill=BLUE)
    for k, (name, figure) in enumerate((("Nilai akreditasi", "(A)"), ("Persentase layanan", "(88%)"))):
        x = 100.0 + 160 * k
        sheet.line((x + 70, 90), (x + 70, 120))
        sheet.box((x, 120, x + 140, 138), f"Indikator 1.{k + 1}", fill=(1, 0.8, 0)).box(
            (x, 138, x + 140, 170), f"{name} {figure}"
        )
        sheet.line((x + 70, 170), (x + 70, 210))
        sheet.box((x, 210, x + 140, 250), f"Program {('Mutu', 'Layanan')[k]}", fill=BLUE)
    assert said(read(sheet)) == [
        ("Meningkatnya mutu layanan", None, [("Nilai akreditasi", ["A"]), ("Persentase layanan", ["88%"])]),
        ("Program Mutu", None, []),
        ("Program Layanan", None, []),
    ]


@pytest.mark.parametrize("first", ["Rp. 3.265.00.000", "Rp. 3.265.000.000"])
def test_money_at_the_foot_of_one_card_is_no_figure_of_misprinted_money_at_the_foot_of_the_next(
    tmp_path: Path, first: str
) -> None:
    sheet = Sheet(tmp_path)
    for k, money in enumerate((first, "Rp. 2.940.000.000")):
        x = 100.0 + 202 * k
        sheet.box((x, 100, x + 200, 130), f"Program {('Mutu', 'Layanan')[k]}", fill=BLUE)
        sheet.box((x, 130, x + 200, 160), "- Jumlah layanan (5 jenis)").box((x, 160, x + 200, 176), money)
    reading = read(sheet)
    assert [[text for text, _ in d.budgets] for d in reading.drafts] == [[first], ["Rp. 2.940.000.000"]]
    assert [figures for _, _, figures in said(reading)] == [[("Jumlah layanan", ["5 jenis"])]] * 2


@pytest.mark.parametrize("numbered", [True, False])
@pytest.mark.parametrize("white", [0.0, 2.0, 8.0])
def test_a_position_answers_for_all_works_in_its_column(tmp_path: Path, white: float, numbered: bool) -> None:
    sheet = Sheet(tmp_path)
    for k, post in enumerate(("KASUBBAG UMUM", "KASUBBAG KEUANGAN")):
        x = 40.0 + 220 * k
        sheet.box((x, 100, x + 200, 120), post, fill=BLUE)
        for n in range(3 - k):
            y = 120 + n * (30 + white)
            if numbered:
                sheet.box((x, y, x + 40, y + 30), f"1.{k + 1}.{n + 1}")
            sheet.box((x + 40 * numbered, y, x + 200, y + 30))
            sheet.text(x + 43, y + 3, f"Survei Kepuasan {k + 1}{n + 1}\n- Jumlah laporan (1 laporan)")
    assert sorted((d.text[-2:], d.holder) for d in read(sheet).drafts) == [
        ("11", "KASUBBAG UMUM"),
        ("12", "KASUBBAG UMUM"),
        ("13", "KASUBBAG UMUM"),
        ("21", "KASUBBAG KEUANGAN"),
        ("22", "KASUBBAG KEUANGAN"),
    ]


def test_works_far_below_or_of_another_look_are_not_the_positions(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    sheet.box((40, 100, 240, 120), "KASUBBAG UMUM", fill=BLUE)
    for n, (y, fill) in enumerate(((120, None), (155, BLUE), (260, None))):
        sheet.box((40, y, 80, y + 30), f"1.1.{n + 1}").box((80, y, 240, y + 30), fill=fill)
        sheet.text(83, y + 3, f"Survei Kepuasan {n}\n- Jumlah laporan (1 laporan)")
    assert [d.holder for d in read(sheet).drafts] == ["KASUBBAG UMUM", None, None]
