"""Cards of cells that close on a target and money side by side, the tier's label beside them, and the strip of money below."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.tiers import levels_from_tiers
from pipeline.extract.words.targets import is_figure
from tests.extract.sheets import BLUE, Sheet

Card = tuple[str, str, str, str]
CARDS: tuple[tuple[Card, ...], ...] = (
    (
        ("1. Fasilitasi Lembaga Adat", "Jumlah lembaga", "5 lembaga", "Rp. 625.000.000"),
        ("2. Pendataan Rumah Ibadah", "Waktu rata-rata pendataan", "7 hari", "Rp. 210.000.000"),
    ),
    (
        ("1. Koordinasi Bantuan Sosial", "Jumlah rapat", "6 kali", "Rp. 275.000.000"),
        ("2. Pembinaan Lanjut Usia", "Jumlah lansia yang dibina", "70 orang", "Rp. 140.000.000"),
    ),
)
POSTS = ("KEPALA SUBBAGIAN AGAMA", "KEPALA SUBBAGIAN SOSIAL")


def draw(folder: Path, cards: tuple[tuple[Card, ...], ...] = CARDS, strip: str | None = "ANGGARAN\nPROGRAM") -> Sheet:
    """Two heads of programs, each over a column of cards below a position, and a strip of money at the foot."""
    sheet = Sheet(folder, width=700)
    for k, column in enumerate(cards):
        x = 100.0 + 300 * k
        sheet.box((x, 40, x + 200, 60), ("Meningkatnya kerukunan", "Meningkatnya kesejahteraan")[k], fill=BLUE)
        sheet.box((x, 100, x + 160, 130), POSTS[k])
        for j, (name, measure, target, money) in enumerate(column):
            y = 130.0 + 70 * j
            sheet.box((x, y, x + 160, y + 25), name, fill=BLUE).box((x, y + 25, x + 160, y + 50), measure)
            sheet.box((x, y + 50, x + 70, y + 70), target).box((x + 70, y + 50, x + 160, y + 70), money)
        sheet.box((x, 400, x + 200, 420), f"Rp. {k + 1}.000.000.000", fill=BLUE)
    if strip is not None:
        sheet.box((20, 400, 80, 425), strip)
    return sheet


def read(sheet: Sheet) -> Reading:
    layout = sheet.layout()
    return compose(layout.boxes, layout.networks, 1, layout.letter)


def works(reading: Reading) -> list[Draft]:
    return [d for d in reading.drafts if not d.text.startswith("Mening")]


def test_what_stands_over_the_figures_is_an_indicator_however_worded(tmp_path: Path) -> None:
    said = [(d.text, [(i.name, [f[1] for f in i.figures]) for i in d.indicators], [b[0] for b in d.budgets])
            for d in works(read(draw(tmp_path)))]  # fmt: skip
    assert sorted(said) == sorted(
        (name.partition(". ")[2], [(measure, [target])], [money]) for column in CARDS for name, measure, target, money in column
    )


def test_names_alone_over_the_figures_stay_names(tmp_path: Path) -> None:
    # Where no card says by its wording that an indicator stands there, a name below a name is a node.
    cards = tuple(tuple((a, f"Pendataan {k}{j}", c, d) for j, (a, _, c, d) in enumerate(col)) for k, col in enumerate(CARDS))
    assert not any(i.name.startswith("Pendataan") for d in read(draw(tmp_path, cards)).drafts for i in d.indicators)


def test_the_position_answers_for_the_cards_below_it(tmp_path: Path) -> None:
    held = {d.text: d.holder for d in works(read(draw(tmp_path)))}
    assert held == {name.partition(". ")[2]: POSTS[k] for k, column in enumerate(CARDS) for name, *_ in column}


@pytest.mark.parametrize("label", ["ANGGARAN\nPROGRAM", "PAGU", "Anggaran :", None])
def test_a_strip_of_money_is_of_the_columns_over_it(tmp_path: Path, label: str | None) -> None:
    reading = read(draw(tmp_path, strip=label))
    assert {d.text: [b[0] for b in d.budgets] for d in reading.drafts if d.text.startswith("Mening")} == {
        "Meningkatnya kerukunan": ["Rp. 1.000.000.000"],
        "Meningkatnya kesejahteraan": ["Rp. 2.000.000.000"],
    }
    assert reading.tiers == []


def test_amounts_that_fit_no_column_are_given_to_none(tmp_path: Path) -> None:
    sheet = draw(tmp_path)
    sheet.box((606, 400, 696, 420), "Rp. 5.000.000.000")
    assert all(not d.budgets for d in read(sheet).drafts if d.text.startswith("Mening"))


@pytest.mark.parametrize(
    ("label", "states"),
    [
        ("ESELON IV\nKEGIATAN", False),
        ("KEGIATAN", False),
        ("ESELON IV / KEGIATAN", False),
        ("ESELON IV", True),
        ("ESELON IV\nSASARAN KEGIATAN", True),
        ("SASARAN KEGIATAN", True),
    ],
)
@pytest.mark.parametrize("side", ["left", "right"])
def test_the_plans_word_beside_a_grade_says_that_names_stand_there(tmp_path: Path, label: str, states: bool, side: str) -> None:
    sheet = Sheet(tmp_path, width=700)
    x = 20.0 if side == "left" else 600.0
    for k, text in enumerate(("ESELON II\nSASARAN", "ESELON III\nPROGRAM", label)):
        sheet.box((x, 40 + 100 * k, x + 80, 100 + 100 * k), text)
        for j in range(2):
            sheet.box((150 + 200 * j, 50 + 100 * k, 310 + 200 * j, 90 + 100 * k), f"Pembinaan Lembaga {'ABC'[k]}{'DE'[j]}")
    reading = read(sheet)
    levels_from_tiers(reading, "down")
    lowest = [d for d in reading.drafts if "Lembaga C" in d.text]
    assert [d.of_sasaran for d in lowest] == [states] * 2


@pytest.mark.parametrize("text", ["Peringkat 3", "Level 2", "Skor 3,4", "Rangking ke 5", "peringkat: 1"])
def test_a_place_with_its_number_is_a_figure(text: str) -> None:
    assert is_figure(text)


@pytest.mark.parametrize("text", ["Peringkat kabupaten", "Nilai SAKIP 3 OPD", "Peringkat", "Tingkat 3 pelayanan"])
def test_a_text_that_begins_with_such_a_word_is_none(text: str) -> None:
    assert not is_figure(text)
