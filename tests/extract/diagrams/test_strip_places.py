"""Cards with a strip (tier and position) and a box of indicators, wherever offices put them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.read_back import read
from tests.extract.sheets import Sheet

WIDTH, HEIGHT, STRIP, BOX = 150.0, 40.0, 18.0, 30.0
TEAL, WHITE = (0.2, 0.5, 0.5), (1.0, 1.0, 1.0)
POSTS = (("SASARAN - KEPALA BPKAD", 380, 40), ("ES. III - KABID ASET", 160, 220), ("ES. III - KABID KAS", 600, 220))


def card(sheet: Sheet, x: float, y: float, strip: str, place: tuple[str, str], texts: tuple[str, str]) -> tuple[float, float]:
    """A strip at the top, foot or across the upper border; indicators at a side, below or across the lower border. Returns where
    lines enter and leave."""
    at, side = place
    top = y + STRIP if at == "top" else y
    foot = top + HEIGHT + (STRIP if at == "foot" else 0)
    sheet.box((x, top, x + WIDTH, top + HEIGHT), texts[0], fill=(0.9, 0.95, 1.0))
    strips = {"top": (x, y, x + WIDTH, y + STRIP), "foot": (x, foot - STRIP, x + WIDTH, foot)}
    sheet.box(strips.get(at, (x + 10, y - 9, x + WIDTH - 20, y + 9)), strip, fill=TEAL)
    boxes = {
        "right": (x + WIDTH, top, x + WIDTH + 110, top + HEIGHT),
        "left": (x - 110, top, x, top + HEIGHT),
        "below": (x, foot, x + WIDTH, foot + BOX),
        "indented": (x + 20, foot + 3, x + WIDTH, foot + 3 + BOX),
        "across": (x + 12, foot - 8, x + WIDTH - 12, foot - 8 + BOX),
    }
    sheet.box(boxes[side], texts[1], fill=WHITE)
    return (y if at != "across" else y - 9), (foot if side in ("right", "left") else boxes[side][3])


@pytest.mark.parametrize("strip", ["top", "foot", "across"])
@pytest.mark.parametrize("side", ["right", "left", "below", "indented", "across"])
def test_strip_statement_and_indicators_are_one_node(strip: str, side: str, tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 900, 400).text(20, 8, "POHON KINERJA BPKAD KABUPATEN MAJU TAHUN 2024", 12)
    words = ("keuangan", "aset", "kas")
    ends = [
        card(sheet, x, y, post, (strip, side), (f"Tertibnya pengelolaan {word}\ndaerah", f"Persentase {word}\ntertib : 8{k}%"))
        for k, ((post, x, y), word) in enumerate(zip(POSTS, words, strict=True))
    ]
    middle, low = POSTS[0][1] + WIDTH / 2, ends[0][1]
    for (_, x, _), (enter, _) in zip(POSTS[1:], ends[1:], strict=True):
        sheet.line((middle, low), (middle, low + 15), (x + WIDTH / 2, low + 15), (x + WIDTH / 2, enter))
    record = read(sheet.save())
    assert [(n.level, n.holder, n.statement) for n in record.nodes] == [
        ("sasaran", "KEPALA BPKAD", "Tertibnya pengelolaan keuangan daerah"),
        ("program", "KABID ASET", "Tertibnya pengelolaan aset daerah"),
        ("program", "KABID KAS", "Tertibnya pengelolaan kas daerah"),
    ]
    own = {n.id: word for n, word in zip(record.nodes, words, strict=True)}
    assert sorted((own[i.node], i.name) for i in record.indicators) == sorted((w, f"Persentase {w} tertib") for w in words)
    assert sorted(v.text for v in record.values) == ["80%", "81%", "82%"]
    assert {(own[e.parent], own[e.child]) for e in record.edges} == {("keuangan", "aset"), ("keuangan", "kas")}
