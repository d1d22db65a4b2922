"""Lists of nodes under one label, each with its indicators below it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.document import extract_document
from tests.extract.sheets import BLUE, Colour, Sheet

WHITE = (1.0, 1.0, 1.0)
LEFT, RIGHT = 50.0, 290.0


def read(folder: Path, rows: list[str | tuple[str, str]], fill: Colour | None = BLUE, split: bool = True) -> list[Draft]:
    """The drafts of one column of cells; a pair is an indicator with its figure, side by side or in one cell."""
    sheet = Sheet(folder, width=1000)
    for k, row in enumerate(rows):
        top, foot = 50.0 + 20 * k, 70.0 + 20 * k
        if isinstance(row, str):
            sheet.box((LEFT, top, RIGHT, foot), row, fill=fill if k else None)
        elif split:
            sheet.box((LEFT, top, RIGHT - 60, foot), row[0]).box((RIGHT - 60, top, RIGHT, foot), row[1])
        else:
            sheet.box((LEFT, top, RIGHT, foot), f"{row[0]} : {row[1]}", fill=WHITE)
    layout = sheet.layout()
    return compose(layout.boxes, layout.networks, 1, layout.letter).drafts


FIRST, SECOND, THIRD = ("Jumlah guru dilatih", "40 orang"), ("Jumlah ruang kelas", "12 unit"), ("Luas taman", "3 ha")


@pytest.mark.parametrize(("fill", "split"), [(BLUE, True), (BLUE, False), (None, True)])
def test_the_label_speaks_for_each(tmp_path: Path, fill: Colour | None, split: bool) -> None:
    rows = ["SASARAN KEGIATAN", "Pelatihan guru", FIRST, "Pembangunan ruang kelas", SECOND, "Penataan taman sekolah", THIRD]
    drafts = read(tmp_path, rows, fill, split)
    assert [(d.level, d.explicit, d.statement, len(d.indicators)) for d in drafts] == [
        ("kegiatan", True, text, 1) for text in ("Pelatihan guru", "Pembangunan ruang kelas", "Penataan taman sekolah")
    ]


def test_the_label_does_not_speak_for_cells_that_look_otherwise(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, width=1000)
    sheet.box((LEFT, 50, RIGHT, 70), "SASARAN PROGRAM").box((LEFT, 70, RIGHT, 90), "Pelayanan sekolah", fill=BLUE)
    sheet.box((LEFT, 90, RIGHT - 60, 110), "Jumlah guru dilatih").box((RIGHT - 60, 90, RIGHT, 110), "40 orang")
    sheet.box((LEFT, 110, RIGHT, 130), "Pembangunan ruang kelas", fill=WHITE)
    layout = sheet.layout()
    drafts = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    assert [d.level for d in drafts] == ["program", None]


def test_the_label_does_not_speak_for_cells_worded_otherwise(tmp_path: Path) -> None:
    drafts = read(tmp_path, ["SASARAN PROGRAM", "Meningkatnya mutu guru", FIRST, "Pembangunan ruang kelas", SECOND])
    assert [d.level for d in drafts] == ["program", None]


@pytest.mark.parametrize("text", ["Backlog kepemilikan rumah", "Kawasan kumuh"])
def test_a_cell_with_a_figure_below_such_an_indicator_is_one_however_worded(tmp_path: Path, text: str) -> None:
    sheet = Sheet(tmp_path, width=1000).box((LEFT, 50, RIGHT, 70), "Berkurangnya rumah tidak layak huni")
    for top, name, figure in ((70, "Jumlah rumah yang diperbaiki", "12.000 unit"), (90, text, "21,4 %")):
        sheet.box((LEFT, top, RIGHT - 60, top + 20), name).box((RIGHT - 60, top, RIGHT, top + 20), figure)
    layout = sheet.layout()
    drafts = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    assert [[(i.name, i.figures[0][1]) for i in d.indicators] for d in drafts] == [
        [("Jumlah rumah yang diperbaiki", "12.000 unit"), (text, "21,4 %")]
    ]


def test_a_cell_with_a_figure_that_is_wider_than_the_indicator_above_is_none(tmp_path: Path) -> None:
    sheet = (
        Sheet(tmp_path, width=1000)
        .box((LEFT, 50, RIGHT, 70), "SASARAN KEGIATAN")
        .box((LEFT, 70, RIGHT, 90), "Rehabilitasi rumah")
    )
    sheet.box((LEFT, 90, RIGHT - 60, 110), "Jumlah rumah").box((RIGHT - 60, 90, RIGHT, 110), "12 unit")
    sheet.box((LEFT, 110, RIGHT, 130), "Penataan kawasan kumuh")
    layout = sheet.layout()
    drafts = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    assert [len(d.indicators) for d in drafts] == [1, 0]


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_positions_label_means_what_the_cards_beside_it_are_labelled(tmp_path: Path, at: int) -> None:
    sheet = Sheet(tmp_path, width=1250)
    sheet.text(200, 20, "POHON KINERJA DINAS PENDIDIKAN KABUPATEN GOWA TAHUN 2021")
    for top, text in ((60, "ESELON III"), (160, "ESELON IV")):
        sheet.box((20, top, 110, top + 30), text, fill=BLUE)
    for k in range(3):
        x0, x1 = 150.0 + 300 * k, 390.0 + 300 * k
        sheet.box((x0, 55, x1, 75), "SASARAN PROGRAM").box((x0, 75, x1, 95), f"Meningkatnya layanan sekolah {'ABC'[k]}")
        sheet.line((x0 + 120, 95), (x0 + 120, 155))
        if k == at:
            sheet.box((x0, 155, x1, 195), f"Penataan taman {'ABC'[k]}")
        else:
            sheet.box((x0, 155, x1, 175), "SASARAN KEGIATAN").box((x0, 175, x1, 195), f"Pelatihan guru {'ABC'[k]}")
    levels = {node.statement: node.level for node in extract_document(sheet.save()).nodes}
    assert {level for text, level in levels.items() if text and not text.startswith("Meningkatnya")} == {"kegiatan"}
