"""A drawn tree comes back as drawn, whatever it looks like; then what single pages of a drawing tell each other."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path
from random import Random

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.diagram import printed, read_drawing
from pipeline.extraction import Extraction
from pipeline.record import Document
from pipeline.tree import decide
from tests.extract.drawings import Style, draw_tree
from tests.extract.office_trees import Place, grow
from tests.extract.read_back import Score, read, read_back
from tests.extract.sheets import BLUE, Sheet

PERFECT = Score(1.0, 1.0, 1.0, 1.0, 1.0, 1.0)
DIRECTIONS = ("down", "up", "right", "left")
KINDS = ("elbow", "straight", "bezier", "block", "spans", "stack")


def sample(count: int, seed: int = 11) -> list[tuple[Style, int]]:
    """Styles drawn by lot, each way and kind of connector in turn, with the seed of a tree."""
    lot = Random(seed)
    pairs = [(way, kind) for way, kind in product(DIRECTIONS, KINDS) if kind != "stack" or way in ("down", "up")]
    out = []
    for k in range(count):
        way, kind = pairs[k % len(pairs)]
        # Without a label nothing but lines tells levels; fills of one colour that touch have no visible border.
        boxes = ("bordered", "both", "rounded") if kind == "spans" else ("bordered", "filled", "both", "rounded")
        style = Style(
            direction=way,  # type: ignore[arg-type]
            connector=kind,  # type: ignore[arg-type]
            head=lot.choice(("none", "triangle", "open")),
            box=lot.choice(boxes),  # type: ignore[arg-type]
            tiers=lot.choice(("side", "box")),
            font=lot.choice(("helv", "tiro")),
            size=lot.choice((2.0, 4.0, 8.0, 12.0)),
            page=lot.choice(("A4", "A3", "A1", "A0")),
            scale=lot.choice((0.5, 1.0, 2.0)),
            mirrored=lot.random() < 0.5,
            rotate=lot.choice((0, 0, 90, 180, 270)),
            width=lot.choice((14.0, 20.0)),
            gap=30.0 if kind in ("straight", "bezier") else 5.0,
        )
        out.append((style, lot.randrange(1000)))
    return out


def name_of(value: object) -> str | None:
    """A short name for a style in the list of tests."""
    if not isinstance(value, Style):
        return None
    return f"{value.direction}-{value.connector}-{value.head}-{value.box}-{value.tiers}-{value.size:g}pt-{value.page}"


@pytest.mark.parametrize("tiers", ["banner", "band", "heading"])
@pytest.mark.parametrize("kind", ["elbow", "straight", "bezier"])
@pytest.mark.parametrize("box", ["bordered", "both", "stacked"])
def test_tiers_on_banners_bands_and_headings(tiers: str, kind: str, box: str, tmp_path: Path) -> None:
    style = Style(tiers=tiers, connector=kind, box=box, gap=15.0)  # type: ignore[arg-type]
    tree = grow(hash_of(tiers, kind, box), tiers=4, nodes=18, indicators=1)
    assert read_back(tree, style, tmp_path / "tree.pdf") == PERFECT


def hash_of(*texts: str) -> int:
    """A number for a tree, the same in every run."""
    return sum(ord(letter) for text in texts for letter in text)


@pytest.mark.parametrize(
    ("style", "seed"),
    sample(44),
    ids=name_of,
)
def test_a_drawn_tree_comes_back(style: Style, seed: int, tmp_path: Path) -> None:
    lot = Random(seed)
    tree = grow(seed, tiers=lot.choice((3, 4)), nodes=20, indicators=lot.choice((0, 1, 2)), holders=lot.random() < 0.3)
    assert read_back(tree, style, tmp_path / "a.pdf") == PERFECT


@pytest.mark.parametrize("way", DIRECTIONS)
@pytest.mark.parametrize("kind", ["elbow", "bezier", "block"])
@pytest.mark.parametrize("head", ["none", "triangle"])
def test_lines_alone_tell_the_tree(way: str, kind: str, head: str, tmp_path: Path) -> None:
    style = Style(direction=way, connector=kind, head=head, gap=30.0 if kind == "bezier" else 5.0)  # type: ignore[arg-type]
    assert read_back(grow(2, nodes=20), style, tmp_path / "a.pdf") == PERFECT


@pytest.mark.parametrize("kind", ["elbow", "block", "stack"])
@pytest.mark.parametrize("holders", [False, True])
def test_stacked_boxes_come_back(kind: str, holders: bool, tmp_path: Path) -> None:
    style = Style(box="stacked", connector=kind, tiers="box")  # type: ignore[arg-type]
    assert read_back(grow(5, nodes=20, indicators=2, holders=holders), style, tmp_path / "a.pdf") == PERFECT


@pytest.mark.parametrize("depth", [3, 4, 5])
@pytest.mark.parametrize("tiers", ["none", "side", "box"])
def test_trees_of_every_depth_come_back(depth: int, tiers: str, tmp_path: Path) -> None:
    tree = grow(8, tiers=depth, most=4, nodes=24)
    assert read_back(tree, Style(tiers=tiers), tmp_path / "a.pdf").tree  # type: ignore[arg-type]


BASES = {
    "elbow": Style(tiers="box"), "bezier": Style(connector="bezier", head="triangle", gap=30, direction="right", box="rounded"),
    "spans": Style(connector="spans", box="both", tiers="side"), "stack": Style(connector="stack", head="open", box="both"),
}  # fmt: skip
CHANGES = {
    "mirrored": {"mirrored": True},
    "half as large": {"scale": 0.5},
    "four times as large": {"scale": 4.0},
    "other colours": {"fill": (1.0, 0.8, 0.6), "line": (0.7, 0.0, 0.0), "ink": (0.0, 0.0, 0.4)},
    "white on dark": {"fill": (0.1, 0.2, 0.4), "ink": (1.0, 1.0, 1.0), "box": "both"},
    "A4": {"page": "A4"},
    "A0": {"page": "A0"},
    "small print": {"size": 3.0},
    "turned": {"rotate": 90},
    "upside down": {"rotate": 180},
    "other type": {"font": "tiro"},
    "no title": {"title": False},
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("base", BASES)
def test_looks_change_nothing(base: str, change: str, tmp_path: Path) -> None:
    style = replace(BASES[base], **CHANGES[change])  # type: ignore[arg-type]
    tree = grow(17, nodes=20)
    found = read_back(tree, style, tmp_path / "a.pdf")
    assert found == read_back(tree, BASES[base], tmp_path / "b.pdf")
    assert found.whole


def test_sixty_boxes_on_a_poster(tmp_path: Path) -> None:
    assert read_back(grow(3, tiers=5, most=4, nodes=60), Style(page="A0", size=9), tmp_path / "a.pdf").whole


SIDEWAYS = Style(direction="left", connector="bezier", head="open", box="stacked", tiers="box", gap=30)
HELD = {"tiers": 5, "holders": True}


@pytest.mark.parametrize(
    ("style", "seed", "tree"),
    [
        *((Style(connector="spans", direction=way), 1, {}) for way in ("up", "right", "left")),
        (Style(connector="straight"), 1, {}),
        (Style(tiers="box"), 2, {"tiers": 2, "most": 2}),
        (Style(direction="right", box="none", tiers="box", size=2, width=10), 792, {"indicators": 0}),
        (Style(direction="up", tiers="side"), 863, {"tiers": 5}),
        (Style(box="stacked", marked=False, tiers="box"), 1, {}),
        (replace(SIDEWAYS, font="tiro", size=12), 319, {"indicators": 2}),
        (Style(box="stacked", tiers="box", size=2, page="A0", width=10, connector="bezier", gap=30), 689, HELD),
    ],
    ids=[
        "spans up", "spans right", "spans left", "flat lines", "three boxes", "columns without borders", "up from the sasaran",
        "bare figures", "lines at a seam", "tiny on a poster",
    ],
)  # fmt: skip
def test_rarer_looks_come_back(style: Style, seed: int, tree: dict[str, int], tmp_path: Path) -> None:
    found = read_back(grow(seed, nodes=25, **tree), style, tmp_path / "a.pdf")
    assert found.whole and (style.tiers == "none" or found.levels == 1.0)


def drawn(sheet: Sheet, builder: Builder | None = None) -> Extraction:
    builder = builder or Builder(Document(file="a.pdf", sha256="0", year=2024))
    read_drawing(sheet.layout(), builder)
    return builder.extraction


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return Sheet(tmp_path)


def test_a_banner_with_the_head_of_the_office_names_the_holder(sheet: Sheet) -> None:
    sheet.box((100, 20, 500, 45), "KEPALA DINAS SOSIAL").box((100, 80, 300, 120), "Sasaran 1 : Meningkatnya mutu")
    sheet.box((100, 160, 300, 200), "Program 1 : Pengelolaan Arsip").line((200, 120), (200, 160))
    nodes = drawn(sheet).nodes
    assert [(n.level, n.holder) for n in nodes] == [("sasaran", "KEPALA DINAS SOSIAL"), ("program", None)]


def test_figures_alone_are_no_nodes(sheet: Sheet) -> None:
    sheet.box((100, 20, 300, 60), "Sasaran 1 : Meningkatnya mutu").box((100, 70, 300, 85), "13 14")
    sheet.box((100, 160, 300, 200), "Program 1 : Pengelolaan Arsip").line((200, 85), (200, 160))
    assert [n.level for n in drawn(sheet).nodes] == ["sasaran", "program"]


def test_a_box_of_indicators_on_a_line_belongs_to_the_node_above(sheet: Sheet) -> None:
    sheet.box((100, 20, 300, 60), "Sasaran 1 : Meningkatnya mutu").box(
        (100, 90, 300, 120), "Indikator : Persentase layanan"
    ).line((200, 60), (200, 90))
    sheet.box((100, 150, 300, 190), "Sasaran Program 1 : Tersedianya data").line((200, 120), (200, 150))
    found = drawn(sheet)
    assert [n.level for n in found.nodes] == ["sasaran", "program"]
    assert [(i.node, i.name) for i in found.indicators] == [("n1", "Persentase layanan")]
    assert ("n1", "n2") in {(c.parent, c.child) for c in found.candidates}


def test_levels_that_one_box_prints_under_each_other_stand_over_each_other(sheet: Sheet) -> None:
    sheet.box((100, 20, 700, 60), "VISI : Daerah yang maju\nMISI 1 : Mewujudkan layanan yang mudah")
    sheet.box((100, 80, 700, 110), "Tujuan 1 : Meningkatnya mutu").line((400, 60), (400, 80))
    edges = decide(drawn(sheet)).edges
    assert [(e.parent, e.child) for e in edges] == [("n1", "n2"), ("n2", "n3")]


def test_a_starred_text_above_the_programs_is_a_statement(sheet: Sheet) -> None:
    sheet.box((100, 20, 300, 60), "Tujuan 1 : Meningkatnya mutu").box((100, 90, 300, 120), "KONSUMSI*").line((200, 60), (200, 90))
    sheet.box((100, 150, 300, 190), "Sasaran 1 : Tersedianya data").line((200, 120), (200, 150))
    assert [(n.level, n.statement, n.name) for n in drawn(sheet).nodes][1] == ("tujuan", "KONSUMSI", None)


def test_boxes_beside_a_connected_drawing_are_no_nodes(sheet: Sheet) -> None:
    sheet.box((300, 20, 500, 60), "Meningkatnya mutu").line((400, 60), (400, 80)).line((150, 80), (650, 80))
    for k in range(3):
        sheet.box((50 + 250 * k, 100, 250 + 250 * k, 140), f"Tersedianya data {'abc'[k]}").line(
            (150 + 250 * k, 80), (150 + 250 * k, 100)
        )
    sheet.box((50, 500, 250, 540), "Dibuat oleh tim penyusun")
    assert [n.statement for n in drawn(sheet).nodes] == ["Meningkatnya mutu", *(f"Tersedianya data {x}" for x in "abc")]


def test_statements_stacked_under_one_that_a_line_reaches_are_nodes(sheet: Sheet) -> None:
    # Lines enter the stack at its top and leave it at its foot; a lone text aside is decoration.
    sheet.box((100, 20, 300, 50), "Meningkatnya mutu").line((200, 50), (200, 70))
    for k, text in enumerate(("Tersedianya data", "Terkelolanya arsip", "Tersusunnya laporan")):
        sheet.box((100, 70 + 25 * k, 300, 95 + 25 * k), text)
    sheet.line((200, 145), (200, 165)).box((100, 165, 300, 195), "Terlaksananya survei").box((500, 300, 600, 330), "Moto kami")
    for k in range(3):
        sheet.box((100 + 250 * k, 230, 300 + 250 * k, 260), f"Terpilihnya hal {'abc'[k]}").line((200 + 240 * k, 230), (200, 195))
    texts = [n.statement for n in drawn(sheet).nodes]
    assert "Terkelolanya arsip" in texts and "Moto kami" not in texts


def test_one_text_drawn_twice_with_other_children_is_two_nodes(sheet: Sheet) -> None:
    for k in (0, 1):
        x = 50 + 400 * k
        sheet.box((x, 20, x + 200, 60), f"Sasaran {k + 1} : Meningkatnya mutu {'ab'[k]}").line((x + 100, 60), (x + 100, 100))
        sheet.box((x, 100, x + 200, 140), "Program : Pengelolaan Arsip").line((x + 100, 140), (x + 100, 180))
        sheet.box((x, 180, x + 200, 220), f"Kegiatan : Penataan Arsip {'Statis' if k else 'Dinamis'}")
    assert [n.name for n in drawn(sheet).nodes if n.level == "program"] == ["Pengelolaan Arsip"] * 2


def test_a_line_from_the_last_of_a_stack_to_its_position_leaves_it_its_parent(sheet: Sheet) -> None:
    for t, y in (("PROGRAM", 60), ("KEGIATAN", 120), ("UNIT KERJA", 260)):
        sheet.box((10, y, 80, y + 24), t)
    for k in (0, 1):
        x = 120 + 300 * k
        sheet.box((x, 60, x + 200, 84), f"Program Pengelolaan Arsip {'AB'[k]}").line((x + 100, 84), (x + 100, 120))
        for j in range(3):
            sheet.box((x, 120 + 30 * j, x + 200, 150 + 30 * j), f"{j + 1}. Penataan Arsip {'ABCDEF'[3 * k + j]}", fill=BLUE)
        sheet.line((x + 100, 210), (x + 100, 260)).box((x, 260, x + 200, 284), f"BIDANG ARSIP {'AB'[k]}")
    record = decide(drawn(sheet))
    nodes = {n.id: n for n in record.nodes}
    under = {nodes[e.child].name: nodes[e.parent].name for e in record.edges}
    assert under == {f"Penataan Arsip {'ABCDEF'[k]}": f"Program Pengelolaan Arsip {'AB'[k // 3]}" for k in range(6)}
    assert {n.holder for n in record.nodes if n.level == "program"} <= {"BIDANG ARSIP A", "BIDANG ARSIP B", None}


def test_names_and_statements_by_level_and_wording(sheet: Sheet) -> None:
    sheet.box((100, 20, 300, 60), "Sasaran : Meningkatnya mutu").line((200, 60), (200, 100)).box(
        (100, 100, 300, 140), "Penyediaan Jasa Kantor"
    )
    found = {n.level: (n.statement, n.name) for n in drawn(sheet).nodes}
    assert found == {"sasaran": ("Meningkatnya mutu", None), "program": (None, "Penyediaan Jasa Kantor")}


def test_a_target_with_its_year_in_brackets_is_of_that_year(sheet: Sheet) -> None:
    sheet.box((100, 20, 300, 80), "Sasaran : Meningkatnya mutu\nIndikator : Persentase layanan\nTarget : 85% (2026)")
    sheet.box((100, 120, 300, 180), "Program : Pengelolaan Arsip\nIndikator : Jumlah arsip\nTarget : 12 Dokumen").line(
        (200, 80), (200, 120)
    )
    assert [(v.period, v.value) for v in drawn(sheet).values] == [("2026", 85.0), ("2024", 12.0)]


def test_what_one_page_prints_holds_on_another(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    first = Sheet(tmp_path).box((100, 20, 300, 60), "Sasaran Kegiatan 1 : Tersedianya data terpadu").layout()
    second = Sheet(tmp_path / "b").box((100, 20, 300, 60), "Tersedianya data terpadu").layout()
    known = printed([first, replace(second, page=replace(second.page, number=2))])
    assert known.levels == {"tersedianya data terpadu": "kegiatan"}
    builder = Builder(Document(file="a.pdf", sha256="0"))
    read_drawing(replace(second, page=replace(second.page, number=2)), builder, known)
    assert [n.level for n in builder.extraction.nodes] == ["kegiatan"]


def test_an_empty_page_gives_nothing(sheet: Sheet) -> None:
    assert drawn(sheet).nodes == []


def test_a_tree_over_two_pages_is_one(tmp_path: Path) -> None:
    tree = grow(6, tiers=4, nodes=30)
    child = max(tree.children, key=lambda c: len(list(c.walk())))
    style = Style(tiers="box")
    first, second = draw_tree(tree, style, tmp_path / "a.pdf"), draw_tree(child, style, tmp_path / "b.pdf")
    record = read(_joined(first, second, tmp_path / "c.pdf"))
    assert len(record.nodes) == len(list(tree.walk()))
    assert {n.statement: n.pages for n in record.nodes}[child.statement] == [1, 2]


def test_a_node_told_again_overleaf_keeps_its_parent(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    first = Sheet(tmp_path).box((50, 20, 200, 60), "Sasaran Program 1 : Terkelolanya data")
    first.box((300, 20, 450, 60), "Sasaran Program 2 : Terlayaninya warga").line((125, 60), (125, 120))
    first.box((50, 120, 200, 160), "Sasaran Kegiatan : Tersedianya peta")
    again = Sheet(tmp_path / "b").box((300, 20, 450, 60), "Sasaran Kegiatan : Tersedianya peta").layout()
    builder = Builder(Document(file="a.pdf", sha256="0"))
    before = read_drawing(first.layout(), builder)
    read_drawing(replace(again, page=replace(again.page, number=2)), builder, None, before)
    said = {n.id: n.statement for n in builder.extraction.nodes}
    assert [(said[c.parent], said[c.child]) for c in builder.extraction.candidates] == [("Terkelolanya data", "Tersedianya peta")]


def _joined(first: Path, second: Path, path: Path) -> Path:
    import pymupdf

    document = pymupdf.open(first)
    document.insert_pdf(pymupdf.open(second))
    document.save(path)
    return path


def test_the_generator_draws_what_it_is_told() -> None:
    tree = grow(1, tiers=4, nodes=25)
    places: list[Place] = list(tree.walk())
    assert tree.depth() == 4 and 12 <= len(places) <= 40
    assert len({p.statement for p in places}) == len(places)
    assert [p.statement for p in grow(1, tiers=4, nodes=25).walk()] == [p.statement for p in places]
