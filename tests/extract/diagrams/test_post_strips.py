"""Strips of positions at the foot of a drawing, and who answers for what stands in their columns."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.diagram import read_drawing
from pipeline.record import Document
from tests.extract.sheets import BLUE, Sheet

POSTS = ("Kepala Bidang Mutasi", "Kepala Bidang Diklat", "Sekretaris")
NAMES = (("Mutasi Pegawai", "Pengelolaan Mutasi"), ("Diklat Pegawai", "Pengelolaan Diklat"), ("Umum Kantor", "Pengelolaan Gaji"))


def holders(
    folder: Path, label: str | None, *, lined: bool = False, side: str = "left", narrow: bool = False, below: str = ""
) -> dict[str, str | None]:
    """What is held by whom in a drawing of a program over three columns of a kegiatan and its sub kegiatan, each by its label."""
    page = Sheet(folder, width=760)
    x0 = 10.0 if side == "left" else 700.0
    for y, text in ((40, "PROGRAM"), (120, "KEGIATAN"), (200, "SUB KEGIATAN")):
        page.box((x0, y, x0 + 60, y + 24), text)
    first = (100.0, 280.0) if narrow else (100.0, 680.0)
    page.box((first[0], 40, first[1], 64), "Program Kepegawaian", fill=BLUE)
    names = (
        ("Mutasi Pegawai", "Pengelolaan Mutasi"),
        ("Diklat Pegawai", "Pengelolaan Diklat"),
        ("Umum Kantor", "Pengelolaan Gaji"),
    )
    for k, (upper, lower) in enumerate(names):
        x = 100.0 + 200 * k
        page.line((min(x + 90, first[1] - 10), 64), (x + 90, 120)).box((x, 120, x + 180, 144), upper, fill=BLUE)
        page.line((x + 90, 144), (x + 90, 200)).box((x, 200, x + 180, 224), lower)
        page.box((x, 400, x + 180, 424), POSTS[k], fill=BLUE)
        if lined:
            page.line((x + 90, 224), (x + 90, 400))
    if label is not None:
        page.box((x0, 400, x0 + 60, 424), label)
    if below:
        page.box((100, 500, 280, 524), below)
    builder = Builder(Document(file="a.pdf", sha256="0", type="pohon_kinerja", year=2024))
    read_drawing(page.layout(), builder)
    return {str(n.name or n.statement): n.holder for n in builder.extraction.nodes if n.name or n.statement}


@pytest.mark.parametrize("label", ["PENANGGUNG\nJAWAB", "UNIT KERJA", "BAGIAN\nUNIT KERJA", "Pengampu"])
@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("lined", [False, True])
def test_a_position_answers_for_what_stands_in_its_columns(tmp_path: Path, label: str, side: str, lined: bool) -> None:
    found = holders(tmp_path, label, lined=lined, side=side)
    assert found.pop("Program Kepegawaian") is None
    assert found == {name: post for names, post in zip(NAMES, POSTS, strict=True) for name in names}


def test_a_program_in_the_columns_of_one_position_is_its_own(tmp_path: Path) -> None:
    assert holders(tmp_path, "PENANGGUNG\nJAWAB", narrow=True)["Program Kepegawaian"] == POSTS[0]


def test_what_stands_above_another_text_is_no_strip_at_the_foot(tmp_path: Path) -> None:
    found = holders(tmp_path, "PENANGGUNG\nJAWAB", below="Meningkatnya mutu layanan")
    assert found["Mutasi Pegawai"] is None


def test_a_bar_below_a_sasaran_answers_for_the_programs_that_stand_right_below_it(tmp_path: Path) -> None:
    sheet = (
        Sheet(tmp_path, 700, 300)
        .box((200, 20, 400, 60), "Sasaran 1 : Meningkatnya pemberdayaan sosial")
        .line((300, 60), (300, 90))
    )
    sheet.box((40, 90, 560, 110), "KABID. PEMBERDAYAAN SOSIAL")
    sheet.box((60, 110, 280, 140), "PROGRAM PEMBERDAYAAN SOSIAL").box((320, 110, 540, 140), "PROGRAM PENGELOLAAN TAMAN MAKAM")
    builder = Builder(Document(file="a.pdf", sha256="0" * 64, pages=1))
    read_drawing(sheet.layout(), builder)
    assert {(n.level, n.holder) for n in builder.extraction.nodes} == {
        ("sasaran", None),
        ("program", "KABID. PEMBERDAYAAN SOSIAL"),
    }
