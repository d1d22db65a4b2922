"""Small tables of indicators within a box, under a header, without lines."""

from __future__ import annotations

import pytest

from pipeline.extract.diagrams.box_text import parse_parts
from pipeline.extract.geometry.grid import Line
from pipeline.page import Word

SIZE = 8.0
Placed = tuple[float, float, str]


def told(*placed: Placed) -> list[tuple[str, str]]:
    """The parts of texts at places, in letter heights from the box's corner; those of one height are one line."""
    rows: dict[float, list[Word]] = {}
    for x, y, text in placed:
        for word in text.split():
            end = x + 0.5 * len(word)
            rows.setdefault(y, []).append(Word(word, (x * SIZE, y * SIZE, end * SIZE, (y + 1) * SIZE), SIZE))
            x = end + 0.28
    lines = [Line(tuple(sorted(rows[y], key=lambda w: w.bbox[0]))) for y in sorted(rows)]
    return [(p.kind, p.text) for p in parse_parts(lines)]


HEAD: list[Placed] = [(0, 1.2, "Indikator"), (30, 1.2, "Target"), (33.4, 1.2, "Satuan")]
STATED: Placed = (0, 0, "Meningkatnya kemandirian desa")


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([(0, 2.4, "Persentase desa mandiri"), (30.4, 2.4, "81,82"), (33.2, 2.4, "Persen")],
         [("indicator", "Persentase desa mandiri"), ("target", "81,82"), ("unit", "Persen")]),
        # A single digit; a grade with its value, wider than the header; wording that no list of indicators knows.
        ([(0, 2.4, "Rapat koordinasi"), (32.5, 2.4, "6"), (33.2, 2.4, "Kali")],
         [("indicator", "Rapat koordinasi"), ("target", "6"), ("unit", "Kali")]),
        ([(0, 2.4, "Nilai AKIP"), (27.9, 2.4, "BB (73,40)"), (33.2, 2.4, "Nilai")],
         [("indicator", "Nilai AKIP"), ("target", "BB (73,40)"), ("unit", "Nilai")]),
        # No target, but a unit.
        ([(0, 2.4, "Jumlah pemilihan"), (32.5, 2.4, "-"), (33.2, 2.4, "Desa")],
         [("indicator", "Jumlah pemilihan"), ("unit", "Desa")]),
        # The text is broken, its figure beside the first line; a unit is broken, its figure beside the middle one.
        ([(0, 2.4, "Persentase gangguan yang"), (31.4, 2.4, "100"), (33.2, 2.4, "Persen"), (0, 3.6, "diselesaikan")],
         [("indicator", "Persentase gangguan yang diselesaikan"), ("target", "100"), ("unit", "Persen")]),
        ([(0, 2.4, "Indeks kepuasan"), (31.8, 2.4, "88"), (33.2, 2.4, "Indeks"),
          (33.2, 4.0, "per"), (0, 5.2, "Angka kematian"), (31.8, 5.2, "92"), (33.2, 5.2, "100.000"), (33.2, 6.4, "KH")],
         [("indicator", "Indeks kepuasan"), ("target", "88"), ("unit", "Indeks"),
          ("indicator", "Angka kematian"), ("target", "92"), ("unit", "per 100.000 KH")]),
    ],
)  # fmt: skip
def test_rows_below_a_header_are_indicators_with_figures_and_units(rows: list[Placed], expected: list[tuple[str, str]]) -> None:
    assert told(STATED, *HEAD, *rows) == [("statement", STATED[2]), *expected]


def test_columns_stand_in_the_header_s_order_and_numbers_count_rows() -> None:
    head: list[Placed] = [
        (0, 0, "No"),
        (2, 0, "Indikator Kinerja"),
        (20, 0, "Satuan"),
        (26, 0, "Target 2025"),
        (34, 0, "Realisasi"),
    ]
    row: list[Placed] = [(0, 1.2, "1"), (2, 1.2, "Cakupan imunisasi"), (20, 1.2, "Persen"), (27, 1.2, "95"), (35, 1.2, "91,5")]
    assert told(*head, *row) == [
        ("indicator", "Cakupan imunisasi"), ("unit", "Persen"), ("target", "95"), ("realisasi", "91,5"),
    ]  # fmt: skip


def test_a_position_with_its_money_below_the_table_is_no_row() -> None:
    row: list[Placed] = [(0, 2.4, "Jumlah laporan"), (31.8, 2.4, "12"), (33.2, 2.4, "Laporan")]
    foot: list[Placed] = [(0, 4, "Kepala Seksi Sarana"), (28, 4, "Rp86.400.000"), (0, 5.2, "Prasarana")]
    assert told(STATED, *HEAD, *row, *foot)[-2:] == [("holder", "Kepala Seksi Sarana Prasarana"), ("budget", "Rp86.400.000")]


def test_words_of_a_header_in_a_sentence_head_no_table() -> None:
    assert (
        told((0, 0, "Tercapainya target indikator kinerja"), (0, 1.2, "Persentase capaian"), (30, 1.2, "95"))[0][0] == "statement"
    )
