"""Sheets of cells that a page's end cuts: columns go on, codes tell sasaran of the page before."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.diagrams.continuing import coded_elsewhere, columns_that_go_on
from pipeline.extract.diagrams.drafts import DraftIndicator
from pipeline.extract.diagrams.links import Link
from pipeline.extract.documents.general import read
from pipeline.extract.layout import lay_out
from pipeline.extract.layouts import Layouts
from pipeline.extraction import Extraction
from pipeline.record import Document
from pipeline.tree import decide
from tests.extract.drafts import draft, reading
from tests.extract.sheets import BLUE, Sheet

CODES = ("1.1", "2.1", "3.1", "4.1")
WIDTH = 150.0


def row(sheet: Sheet, y: float, texts: list[str | None], codes: tuple[str, ...] | list[str] | None = None) -> None:
    """Cells side by side, each behind a cell with its code where there are codes; None for an empty cell."""
    for k, text in enumerate(texts):
        x = 20 + k * WIDTH
        if text is None:
            sheet.box((x, y, x + WIDTH, y + 30))
        elif codes is None:
            sheet.box((x, y, x + WIDTH, y + 30), text, fill=BLUE)
        else:
            sheet.box((x, y, x + 30, y + 30), codes[k])
            sheet.box((x + 30, y, x + WIDTH, y + 30), text)


def extracted(*sheets: Sheet) -> Extraction:
    builder = Builder(Document(file="x.pdf", sha256="0", type="cascading", types=["cascading"], year=2024, pages=len(sheets)))
    pages = [sheet.page() for sheet in sheets]
    # Pages of one document have one usual letter height.
    read(Layouts([lay_out(replace(page, number=k, usual=8.0)) for k, page in enumerate(pages, 1)]), builder)
    return builder.extraction


@pytest.fixture
def found(tmp_path: Path) -> Extraction:
    for k in (1, 2):
        (tmp_path / str(k)).mkdir()
    first, second = Sheet(tmp_path / "1", 700, 400), Sheet(tmp_path / "2", 700, 400)
    row(first, 20, [f"Sasaran {c} : Meningkatnya hal ke {c}" for c in CODES])
    row(first, 70, [f"KEPALA BIDANG {name}" for name in ("JALAN", "AIR", "PASAR", "DESA")])
    row(first, 100, [f"Persentase hal {c} [80%]" for c in CODES], CODES)
    row(first, 150, [f"KASI {name}" for name in ("JALAN RAYA", "AIR BAKU", "PASAR IKAN", "DESA WISATA")])
    row(first, 180, [f"Jumlah hal {c}" for c in CODES], CODES)
    row(second, 30, ["Jumlah jalan baru", None, "Jumlah pasar baru", None], CODES)
    row(second, 60, ["Jumlah jalan lama", None, None, None], CODES)
    row(second, 110, ["KEPALA BALAI SUNGAI", "KEPALA BALAI DANAU"])
    row(second, 140, ["Persentase sungai [90%]", "Persentase danau [70%]"], ("3.1.1", "2.1.1"))
    return extracted(first, second)


def test_the_indicators_of_a_column_go_on(found: Extraction) -> None:
    holders = {node.id: node.holder for node in found.nodes}
    own = {i.name: holders[i.node] for i in found.indicators if (i.page == 2 and "baru" in i.name) or "lama" in i.name}
    assert own == {
        "Jumlah jalan baru": "KASI JALAN RAYA",
        "Jumlah jalan lama": "KASI JALAN RAYA",
        "Jumlah pasar baru": "KASI PASAR IKAN",
    }
    assert all(node.holder or node.statement for node in found.nodes)
    assert next(node.pages for node in found.nodes if node.holder == "KASI PASAR IKAN") == [1, 2]


def test_codes_tell_the_sasaran_of_the_page_before(found: Extraction) -> None:
    texts = {node.id: node.statement or node.holder for node in found.nodes}
    parents = {texts[e.child]: texts[e.parent] for e in decide(found).edges if "BALAI" in (texts[e.child] or "")}
    assert parents == {
        "KEPALA BALAI SUNGAI": "Meningkatnya hal ke 3.1",
        "KEPALA BALAI DANAU": "Meningkatnya hal ke 2.1",
    }


def coded(number: str) -> list[DraftIndicator]:
    return [DraftIndicator("Jumlah hal", (0, 0, 1, 1), number)]


def test_only_cells_of_the_first_row_in_a_column_that_ended_the_page_go_on() -> None:
    before = [
        draft(0, 0, 500, holder="KASI JALAN", indicators=coded("1.1")),
        draft(1, 100, 500, holder="KASI AIR", indicators=coded("1.2")),
        draft(2, 200, 400, holder="KASI DESA", indicators=coded("1.3")),
    ]
    bare = {"statement": None, "indicators": coded("1.1")}
    page = reading(
        [
            draft(0, 20, 30, 80, **bare),
            draft(1, 130, 30, 40, **bare),
            draft(2, 220, 30, 80, **bare),
            draft(3, 100, 90, 100, **bare),
        ]
    )
    pairs = [(a.bbox[0], b.holder) for a, b in columns_that_go_on(page, before)]
    assert pairs == [(20, "KASI JALAN")]
    assert [d.index for d in page.drafts] == [0, 1, 2] and set(page.owner.values()) == {0, 1, 2}


def test_codes_of_nothing_drawn_tell_no_place() -> None:
    those = [draft(k, 100 * k, 0, level="program", indicators=coded(f"{k + 1}.1.1")) for k in range(4)]
    links = [Link(9, k, "code", 0.9) for k in range(3)]
    assert coded_elsewhere(those, links) == {3}
    assert coded_elsewhere(those, links[:1]) == set()
    those[3].indicators = coded("4")
    assert coded_elsewhere(those, links) == set()


def test_a_page_with_the_end_of_one_column_goes_on(tmp_path: Path) -> None:
    for k in (1, 2):
        (tmp_path / str(k)).mkdir()
    first, second = Sheet(tmp_path / "1", 700, 400), Sheet(tmp_path / "2", 700, 400)
    row(first, 20, [f"Sasaran {c} : Meningkatnya hal ke {c}" for c in CODES])
    row(first, 70, [f"KASI {name}" for name in ("JALAN", "AIR", "PASAR", "DESA")])
    row(first, 100, [f"Jumlah hal {c}" for c in CODES], CODES)
    row(second, 30, [None, "Jumlah air baru"], CODES)
    found = extracted(first, second)
    last = next(i for i in found.indicators if i.name == "Jumlah air baru")
    assert next(n.holder for n in found.nodes if n.id == last.node) == "KASI AIR"


def test_a_position_printed_again_over_the_rest_of_its_indicators_is_one_node(tmp_path: Path) -> None:
    for k in (1, 2):
        (tmp_path / str(k)).mkdir()
    first, second = Sheet(tmp_path / "1", 700, 400), Sheet(tmp_path / "2", 700, 400)
    posts: list[str | None] = [f"KASI {name}" for name in ("JALAN", "AIR", "PASAR", "DESA")]
    row(first, 20, [f"Sasaran {c} : Meningkatnya hal ke {c}" for c in CODES])
    row(first, 70, posts)
    row(first, 100, [f"Jumlah hal {c}" for c in CODES], CODES)
    row(second, 30, posts)
    row(second, 60, [f"Panjang hal {c}" for c in CODES], CODES)
    found = extracted(first, second)
    assert [n.holder for n in found.nodes if n.holder] == posts
    owned = {n.holder: [i.name for i in found.indicators if i.node == n.id] for n in found.nodes if n.holder}
    assert owned["KASI PASAR"] == ["Jumlah hal 3.1", "Panjang hal 3.1"]


def test_the_head_over_several_tujuan_answers_for_each(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 700, 400)
    sheet.box((20, 20, 620, 50), "KEPALA DINAS PEKERJAAN UMUM", fill=BLUE)
    row(sheet, 50, [f"Tujuan {c} : Meningkatkan hal ke {c}" for c in CODES])
    row(sheet, 80, [f"Sasaran {c} : Meningkatnya hal ke {c}" for c in CODES])
    assert [n.holder for n in extracted(sheet).nodes] == ["KEPALA DINAS PEKERJAAN UMUM"] * 8


def test_a_list_of_indicators_goes_on_above_the_next_card_of_its_column(tmp_path: Path) -> None:
    for k in (1, 2):
        (tmp_path / str(k)).mkdir()
    first, second = Sheet(tmp_path / "1", 400, 400), Sheet(tmp_path / "2", 400, 400)
    cards = [("Kasi Setoran", "Tercapainya setoran pasar", "1. Jumlah setoran\nTarget : 5 setoran")]
    cards += [("Kasi Kebersihan", "Terwujudnya pasar yang bersih", "1. Jumlah pasar bersih\nTarget : 9 pasar")]

    def draw(sheet: Sheet, y: float, texts: tuple[str, str, str]) -> None:
        for k, (text, height) in enumerate(zip((*texts[:2], "Indikator :", texts[2]), (20, 20, 20, 40), strict=True)):
            top = y + 20 * k
            sheet.box((100, top, 300, top + height), text, fill=BLUE if k == 0 else None)

    draw(first, 280, cards[0])
    second.box((100, 30, 300, 60), "2. Tunggakan setoran\nTarget : 5,5 %")
    draw(second, 60, cards[1])
    found = extracted(first, second)
    holders = {node.id: node.holder for node in found.nodes}
    assert {i.name: holders[i.node] for i in found.indicators} == {
        "Jumlah setoran": "Kasi Setoran",
        "Tunggakan setoran": "Kasi Setoran",
        "Jumlah pasar bersih": "Kasi Kebersihan",
    }
