"""Tables of programs at a drawing's foot are of the positions whose columns they stand below."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.program_feet import heads_program_feet
from pipeline.extract.table_meaning.column import Column
from tests.extract.sheets import BLUE, Sheet

POSTS = ("TANGKAP", "BUDIDAYA")


def drawing(folder: Path, posts: tuple[str, ...]) -> dict[str | None, tuple[list[str], list[str]]]:
    """Names and money by holder: heads of divisions over two sections each, below these the tables of their programs."""
    sheet = Sheet(folder, 900, 400)
    for k, part in enumerate(posts):
        x = 20.0 + 430 * k
        sheet.box((x + 100, 20, x + 300, 36), f"KEPALA BIDANG {part}", fill=BLUE)
        sheet.box((x + 100, 36, x + 300, 60), f"Meningkatnya hasil {part.lower()}")
        for n in range(2):
            sheet.box((x + 205 * n, 90, x + 200 + 205 * n, 106), f"KEPALA SEKSI {part} {n + 1}", fill=BLUE)
            sheet.box((x + 205 * n, 106, x + 200 + 205 * n, 130), f"Tersedianya layanan {part.lower()} {'ab'[n]}")
        sheet.box((x, 200, x + 300, 216), "Nama Program", fill=BLUE).box((x + 300, 200, x + 405, 216), "Anggaran", fill=BLUE)
        for n in range(k + 1):
            y = 216.0 + 16 * n
            sheet.box((x, y, x + 300, y + 16), f"Program {part.title()} {n + 1}").box(
                (x + 300, y, x + 405, y + 16), f"Rp. {n + 1}.500.000"
            )
    layout = sheet.layout()
    drafts = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    return {d.holder: (d.names, [text for text, _ in d.budgets]) for d in drafts if d.names}


def test_each_table_is_of_the_head_over_its_columns(tmp_path: Path) -> None:
    assert drawing(tmp_path, POSTS) == {
        "KEPALA BIDANG TANGKAP": (["Program Tangkap 1"], ["Rp. 1.500.000"]),
        "KEPALA BIDANG BUDIDAYA": (["Program Budidaya 1", "Program Budidaya 2"], ["Rp. 1.500.000", "Rp. 2.500.000"]),
    }


def test_a_single_table_makes_no_foot(tmp_path: Path) -> None:
    assert "KEPALA BIDANG TANGKAP" not in drawing(tmp_path, POSTS[:1])


@pytest.mark.parametrize(
    ("roles", "feet"), [("name budget name budget", True), ("name budget", False), ("name value budget budget", False)]
)
def test_columns_of_such_tables_side_by_side(roles: str, feet: bool) -> None:
    assert heads_program_feet([Column(k, role) for k, role in enumerate(roles.split())]) == feet
