"""A row of heads over a sideways tree: labels that name their office, plan or years; a lane of other offices; sums in corners."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.diagram import read_drawing
from pipeline.record import Document, Record
from pipeline.tree import decide
from tests.extract.sheets import BLUE, Sheet

HEADS = ("MISI RPJMD 2013-2018", "TUJUAN DAN SASARAN RPJMD", "SASARAN BPBD", "PROGRAM", "KEGIATAN", "LINTAS OPD")


def record(sheet: Sheet) -> Record:
    builder = Builder(Document(file="a.pdf", sha256="0", type="cascading", year=2016))
    read_drawing(sheet.layout(), builder)
    return decide(builder.extraction)


@pytest.fixture
def drawn(tmp_path: Path) -> Record:
    """Six columns with heads, lines from the left to the right, three touching kegiatan of which a line leads to the first."""
    sheet = Sheet(tmp_path, 1100, 420)
    for k, head in enumerate(HEADS):
        sheet.box((20 + 180 * k, 30, 160 + 180 * k, 50), head, fill=BLUE)
    sheet.box((20, 160, 160, 200), "Misi 4 :\nMewujudkan wilayah aman")
    sheet.box((200, 100, 340, 140), "Tujuan :\nMewujudkan lingkungan")
    sheet.box((200, 160, 340, 200), "Sasaran :\nMeningkatnya kesiapsiagaan")
    sheet.line((160, 180), (180, 180), (180, 120), (200, 120)).line((270, 140), (270, 160))
    for y, goal, program in ((80.0, "Menurunnya risiko", "Program Pencegahan"), (260.0, "Pulihnya sarana", "Program Pemulihan")):
        sheet.box((380, y, 520, y + 40), goal).box((560, y, 700, y + 40), program)
        sheet.line((340, 180), (360, 180), (360, y + 20), (380, y + 20)).line((520, y + 20), (560, y + 20))
    for y, name in ((80.0, "Pemetaan Bencana"), (130.0, "Pembentukan Desa"), (180.0, "Gladi Lapang"), (260.0, "Relokasi Rumah")):
        sheet.box((740, y, 880, y + 50), name, fill=(1.0, 0.9, 0.8)).box((830, y + 36, 880, y + 50), "Rp 850.000.000")
    sheet.line((700, 100), (740, 100)).line((700, 280), (740, 280))
    sheet.box((920, 80, 1060, 110), "Dinas ESDM").line((880, 95), (920, 95))
    sheet.box((920, 260, 1060, 290), "BPMPD").line((880, 275), (920, 275))
    return record(sheet)


def test_heads_name_tiers_and_the_region_s_plan_the_region_s(drawn: Record) -> None:
    levels = {(n.statement or n.name or "").split()[0]: n.level for n in drawn.nodes}
    assert levels["Mewujudkan"] in ("misi", "tujuan_daerah")
    assert levels["Meningkatnya"] == "sasaran_daerah"
    assert (levels["Menurunnya"], levels["Program"], levels["Pemetaan"]) == ("sasaran", "program", "kegiatan")
    assert len(drawn.nodes) == 11


def test_offices_in_their_lane_share_the_kegiatan_that_lines_lead_to(drawn: Record) -> None:
    shared = {n.name: n.crosscutting for n in drawn.nodes if n.crosscutting}
    assert shared == {"Pemetaan Bencana": ["Dinas ESDM"], "Relokasi Rumah": ["BPMPD"]}


def test_sums_in_the_corner_of_a_box_are_its_own(drawn: Record) -> None:
    named = {n.id: n.name for n in drawn.nodes}
    assert sorted(named[b.node] or "" for b in drawn.budgets) == [
        "Gladi Lapang",
        "Pembentukan Desa",
        "Pemetaan Bencana",
        "Relokasi Rumah",
    ]


def test_the_parent_of_a_stack_s_first_box_is_that_of_all(drawn: Record) -> None:
    says = {n.id: n.name or n.statement for n in drawn.nodes}
    parents = {says[e.child]: says[e.parent] for e in drawn.edges if e.kind == "cascade"}
    assert {parents[n] for n in ("Pemetaan Bencana", "Pembentukan Desa", "Gladi Lapang")} == {"Program Pencegahan"}
    assert parents["Relokasi Rumah"] == "Program Pemulihan"


def test_heads_that_all_name_an_office_or_years_and_a_lane_of_opd_terkait(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 700, 200)
    for k, head in enumerate(("SASARAN DINAS SOSIAL", "PROGRAM 2019", "KEGIATAN 2019", "OPD TERKAIT")):
        sheet.box((20 + 165 * k, 30, 150 + 165 * k, 50), head, fill=BLUE)
    for k, text in enumerate(("Meningkatnya jaminan", "Program Jaminan Sosial", "Verifikasi Data Miskin", "Disdukcapil")):
        sheet.box((20 + 165 * k, 80, 150 + 165 * k, 120), text)
        if k:
            sheet.line((165 * k - 15, 100), (20 + 165 * k, 100))
    found = record(sheet)
    assert [(n.level, n.crosscutting) for n in found.nodes] == [("sasaran", []), ("program", []), ("kegiatan", ["Disdukcapil"])]
