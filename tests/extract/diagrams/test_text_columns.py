"""Text in two columns within a box: read column after column, but rows where rows are meant."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from pipeline.extract.diagrams.box_text import parse_parts
from pipeline.extract.diagrams.text_columns import column_by_column
from pipeline.extract.geometry.grid import Line, lines_of
from pipeline.page import Word

SIZE = 8.0


def _column(x: float, texts: Sequence[str], shift: float = 0.0) -> list[Word]:
    words = []
    for k, text in enumerate(texts):
        at, y = x, 100.0 + 1.2 * SIZE * k + shift
        for word in text.split():
            end = at + 0.5 * SIZE * len(word)
            words.append(Word(word, (at, y, end, y + SIZE), SIZE, line=k))
            at = end + 0.28 * SIZE
    return words


def _box(left: Sequence[str], right: Sequence[str], shift: float = 0.0) -> list[Line]:
    wide = max(w.bbox[2] for w in _column(50.0, left))
    return list(lines_of([*_column(50.0, left), *_column(wide + 0.8 * SIZE, right, shift)]))


LEFT = ["Sasaran :", "Meningkatnya mutu", "layanan perizinan", "IK :", "Persentase izin"]
RIGHT = ["Target :", "85%", "IK :", "Indeks kepuasan", "Target :", "80"]


@pytest.mark.parametrize("shift", [0.0, 0.35 * SIZE, 0.5 * SIZE])
def test_columns_are_read_one_after_the_other(shift: float) -> None:
    parts = [(p.kind, p.text) for p in parse_parts(_box(LEFT, RIGHT, shift), 300.0)]
    assert parts[1:] == [
        ("statement", "Meningkatnya mutu layanan perizinan"),
        ("indicator", "Persentase izin"),
        ("target", "85%"),
        ("indicator", "Indeks kepuasan"),
        ("target", "80"),
    ]


def test_targets_beside_several_indicators_are_rows() -> None:
    left = ["IK : Persentase izin", "IK : Indeks kepuasan", "IK : Jumlah layanan"]
    assert column_by_column(_box(left, ["Target : 85%", "Target : 80", "Target : 4"])) is None


def test_a_right_column_without_labels_is_none() -> None:
    assert column_by_column(_box(LEFT, ["yang dilayani", "pada waktunya", "di daerah", "terpencil"])) is None


def test_ordinary_lines_have_no_columns() -> None:
    texts = ["Sasaran : Meningkatnya mutu", "IK : Persentase izin yang", "selesai tepat waktu", "Target : 85% dan lebih"]
    assert column_by_column(list(lines_of(_column(50.0, texts)))) is None


def test_a_programs_name_goes_on_in_italics() -> None:
    words = _column(50.0, ["Meningkatnya mutu", "Program Peningkatan", "Maturitas Layanan", "IK : Persentase izin"])
    slanted = [w._replace(italic=w.line in (1, 2)) for w in words]
    parts = [(p.kind, p.text) for p in parse_parts(list(lines_of(slanted)))]
    assert ("name", "Program Peningkatan Maturitas Layanan") in parts
