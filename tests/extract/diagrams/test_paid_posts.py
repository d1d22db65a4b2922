"""Side cells that hold a sum and, below it, the unit that spends it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Reading
from tests.extract.sheets import BLUE, Sheet


def drawing(folder: Path, side: str, *, top: float = 0.0) -> Reading:
    """Two names over an indicator with its target; right of each a cell with ``side``, begun ``top`` points below the name."""
    sheet = Sheet(folder)
    for y, name, measure in ((40, "Pembinaan Atlet Pelajar", "Jumlah atlet"), (140, "Pelatihan Pemuda Desa", "Jumlah pemuda")):
        sheet.box((100, y, 340, y + 18), name, fill=BLUE)
        sheet.box((100, y + 18, 260, y + 54), measure)
        sheet.box((260, y + 18, 340, y + 54), "12 orang")
        sheet.box((340, y + top, 480, y + 54), side)
    layout = sheet.layout()
    return compose(layout.boxes, layout.networks, 1, layout.letter)


@pytest.mark.parametrize(
    "post", ["Seksi Prestasi", "Subbagian Perencanaan\ndan Pelaporan", "Sekretariat", "Kepala Bidang Olahraga"]
)
@pytest.mark.parametrize("money", ["Rp 1.350.000.000", "Rp. 475.250.000,-"])
def test_a_sum_and_a_unit_beside_a_node_are_its_budget_and_holder(money: str, post: str, tmp_path: Path) -> None:
    drafts = drawing(tmp_path, f"{money}\n{post}").drafts
    assert [d.text for d in drafts] == ["Pembinaan Atlet Pelajar", "Pelatihan Pemuda Desa"]
    assert [[text for text, _ in d.budgets] for d in drafts] == [[money]] * 2
    assert [d.holder for d in drafts] == [" ".join(post.split("\n"))] * 2
    assert [[f[1] for i in d.indicators for f in i.figures] for d in drafts] == [["12 orang"]] * 2


def test_a_sum_over_what_is_no_unit_tells_no_holder(tmp_path: Path) -> None:
    assert not any(d.holder for d in drawing(tmp_path, "Rp 1.350.000.000\nMeningkatnya prestasi").drafts)


def test_a_cell_begun_lower_than_the_name_is_left_alone(tmp_path: Path) -> None:
    drafts = drawing(tmp_path, "Rp 1.350.000.000\nSeksi Prestasi", top=8.0).drafts
    assert not any(d.budgets for d in drafts if d.indicators)
