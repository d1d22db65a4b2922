"""What gave rise to a tree is no part of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from tests.extract.sheets import BLUE, Sheet


@pytest.mark.parametrize("apart", [True, False])
@pytest.mark.parametrize(
    "heads", [("Harapan Masyarakat", "Mandat", "Isu Strategis"), ("PERMASALAHAN", "Tantangan", "Kondisi Saat Ini")]
)
def test_issues_over_an_outcome_are_no_nodes(tmp_path: Path, apart: bool, heads: tuple[str, ...]) -> None:
    sheet = Sheet(tmp_path)
    for k, head in enumerate(heads):
        x = 40 + 250 * k
        text = "1) Harga ikan jatuh pada musim puncak\n2) Benih didatangkan dari luar daerah"
        if apart:
            sheet.box((x, 60, x + 220, 80), head, fill=BLUE).box((x, 80, x + 220, 150), text)
        else:
            sheet.box((x, 60, x + 220, 150), f"{head} :\n{text}")
        sheet.line((x + 110, 150), (x + 110, 180), (400, 180), (400, 220))
    sheet.box((250, 220, 550, 260), "Meningkatnya kesejahteraan nelayan", fill=BLUE)
    layout = sheet.layout()
    reading = compose(layout.boxes, layout.networks, 1, layout.letter)
    assert [d.text for d in reading.drafts] == ["Meningkatnya kesejahteraan nelayan"]


def test_a_statement_on_issues_is_a_node(tmp_path: Path) -> None:
    sheet = (
        Sheet(tmp_path)
        .box((40, 60, 260, 100), "Isu strategis daerah tertangani")
        .box((40, 160, 260, 200), "Mandatnya lembaga kuat")
    )
    layout = sheet.layout()
    reading = compose(layout.boxes, layout.networks, 1, layout.letter)
    assert len(reading.drafts) == 2
