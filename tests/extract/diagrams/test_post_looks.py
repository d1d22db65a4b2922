"""Heads in capitals of one fill over indicators are positions of one tier, whatever their wording."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.diagram import read_drawing
from pipeline.extract.restating import merge_restated
from pipeline.record import Document
from pipeline.tree import decide
from tests.extract.sheets import Sheet

GREY, TEAL = (0.85, 0.85, 0.85), (0.2, 0.5, 0.6)


@pytest.mark.parametrize("indent", [0.0, 20.0])
def test_staff_below_a_section(tmp_path: Path, indent: float) -> None:
    sheet = Sheet(tmp_path, 700, 400)
    staff = {"TEKNIS": ("PENERA AHLI", "PENGAMAT TERA"), "PENGAWASAN": ("PENGAWAS KEMETROLOGIAN",)}
    for x, part in ((20.0, "TEKNIS"), (300.0, "PENGAWASAN")):
        sheet.box((x, 20, x + 200, 50), f"KASI {part}", fill=TEAL).box(
            (x, 50, x + 200, 80), f"- Jumlah sidang {part.lower()} : 3 kali"
        )
        for k, post in enumerate(staff[part]):
            y = 84.0 + 50 * k
            sheet.box((x + indent, y, x + 200, y + 14), post, fill=GREY)
            sheet.box((x + indent, y + 14, x + 200, y + 44), f"- Jumlah alat {post.split()[0].lower()} : 9 unit")
    builder = Builder(Document(file="a.pdf", sha256="0", type="cascading", year=2016))
    read_drawing(sheet.layout(), builder)
    found = decide(builder.extraction)
    posts = {n.id: n for n in found.nodes}
    assert {n.holder: n.level for n in found.nodes if n.level == "aktivitas"} == dict.fromkeys(
        ("PENERA AHLI", "PENGAMAT TERA", "PENGAWAS KEMETROLOGIAN"), "aktivitas"
    )
    assert {posts[e.child].holder: posts[e.parent].holder for e in found.edges} == {
        "PENERA AHLI": "KASI TEKNIS",
        "PENGAMAT TERA": "KASI TEKNIS",
        "PENGAWAS KEMETROLOGIAN": "KASI PENGAWASAN",
    }


def test_a_slide_s_head_that_names_a_position_alone_is_the_node_of_the_slide_before(tmp_path: Path) -> None:
    builder = Builder(Document(file="a.pdf", sha256="0", type="cascading", year=2016))
    for page, (head, posts) in enumerate(
        [
            ("Sasaran : Meningkatnya layanan", ("KEPALA BIDANG GIZI", "KEPALA BIDANG JASA")),
            ("KEPALA BIDANG GIZI", ("KASI BALITA", "KASI LANSIA")),
        ]
    ):
        sheet = Sheet(tmp_path, 700, 300)
        sheet.box((250, 20, 450, 50), head, fill=TEAL).line((350, 50), (350, 80)).line((120, 80), (580, 80))
        for x, post in zip((20.0, 480.0), posts, strict=True):
            sheet.line((x + 100, 80), (x + 100, 110)).box((x, 110, x + 200, 140), post, fill=TEAL)
            sheet.box((x, 140, x + 200, 170), f"- Jumlah layanan {post.split()[-1].lower()} : 9 unit")
        read_drawing(replace(sheet.layout(), page=replace(sheet.layout().page, number=page + 1)), builder)
    merge_restated(builder.extraction)
    found = decide(builder.extraction)
    posts = {n.id: n.holder for n in found.nodes}
    assert {posts[e.child]: posts[e.parent] for e in found.edges} == {
        "KEPALA BIDANG GIZI": None,
        "KEPALA BIDANG JASA": None,
        "KASI BALITA": "KEPALA BIDANG GIZI",
        "KASI LANSIA": "KEPALA BIDANG GIZI",
    }
    assert list(posts.values()).count("KEPALA BIDANG GIZI") == 1
