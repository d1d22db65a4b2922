"""A tier's label in a box between a parent and its children, from which the lines to these leave."""

from __future__ import annotations

from pathlib import Path

from pipeline.extract.builder import Builder
from pipeline.extract.diagram import read_drawing
from pipeline.record import Document
from tests.extract.sheets import BLUE, Sheet

HEAD = "Meningkatnya pembinaan anggota"
GOALS = ("Meningkatnya tertib administrasi", "Meningkatnya olahraga anggota", "Meningkatnya usaha anggota")


def read(tmp_path: Path, joined: bool) -> tuple[dict[str, str], set[tuple[str, str]]]:
    """Levels by statement and cascade candidates of a head over the label "ESELON III" and three cards that it leads to; with a
    line from the head to the label or with white between."""
    sheet = Sheet(tmp_path, 700, 300).box((250, 20, 450, 50), HEAD, fill=BLUE)
    sheet.box((320, 80, 380, 96), "ESELON III")
    if joined:
        sheet.line((350, 50), (350, 80))
    sheet.line((350, 96), (350, 120)).line((120, 120), (580, 120))
    for x, goal in zip((20.0, 250.0, 480.0), GOALS, strict=True):
        sheet.box((x, 140, x + 200, 170), goal).line((x + 100, 120), (x + 100, 140))
    builder = Builder(Document(file="a.pdf", sha256="0" * 64, pages=1))
    read_drawing(sheet.layout(), builder)
    nodes = {node.id: node.statement or "" for node in builder.extraction.nodes}
    levels = {node.statement or "": str(node.level) for node in builder.extraction.nodes}
    links = {(nodes[c.parent], nodes[c.child]) for c in builder.extraction.candidates if c.evidence == "connector"}
    return levels, links


def test_lines_from_a_label_come_from_what_stands_before_it(tmp_path: Path) -> None:
    levels, links = read(tmp_path, joined=False)
    assert links == {(HEAD, goal) for goal in GOALS}
    assert levels == {HEAD: "sasaran", **dict.fromkeys(GOALS, "program")}


def test_a_line_may_lead_to_the_label_too(tmp_path: Path) -> None:
    levels, links = read(tmp_path, joined=True)
    assert links == {(HEAD, goal) for goal in GOALS}
    assert levels == {HEAD: "sasaran", **dict.fromkeys(GOALS, "program")}
