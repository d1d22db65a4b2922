"""Other organisations in a drawing: who shares a node, their own nodes, dashed lines; none of it is forced into the tree."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from pipeline.record import Record
from tests.extract.read_back import read

DASHES = "[3] 0"
LEFT, MIDDLE, RIGHT = 150, 500, 850


class Sheet:
    """An A3 page with a sasaran over three programs with a kegiatan each; ``dashes`` is the pattern for what is added."""

    def __init__(self) -> None:
        self.document = pymupdf.open()
        self.page = self.document.new_page(width=1191, height=842)
        self.page.insert_text((400, 30), "POHON KINERJA DINAS SOSIAL KABUPATEN MAJU TAHUN 2024", fontsize=11)
        self.shape = self.page.new_shape()
        self.box(MIDDLE, 60, "Sasaran 1 : Meningkatnya kesejahteraan", "penduduk miskin")
        programs = (
            ("Terpenuhinya", "kebutuhan dasar penduduk"),
            ("Meningkatnya", "kemandirian keluarga"),
            ("Terkelolanya", "data terpadu"),
        )
        kegiatan = (("Tersalurkannya", "bantuan pangan"), ("Terlatihnya", "keluarga binaan"), ("Tersedianya", "data mutakhir"))
        for k, x in enumerate((LEFT, MIDDLE, RIGHT)):
            self.box(x, 160, f"Sasaran Program {k + 1} : {programs[k][0]}", programs[k][1])
            self.line((595, 100), (595, 130), (x + 95, 130), (x + 95, 160))
            self.box(x, 260, f"Sasaran Kegiatan {k + 1} : {kegiatan[k][0]}", kegiatan[k][1])
            self.line((x + 95, 200), (x + 95, 260))

    def box(self, x: float, y: float, *lines: str, dashes: str | None = None, bold: int = 0) -> None:
        """A box 190 pt wide; its first ``bold`` lines are bold."""
        self.shape.draw_rect((x, y, x + 190, y + 20 + 10 * len(lines)))
        self.shape.finish(color=(0, 0, 0), width=0.8, dashes=dashes)
        for k, text in enumerate(lines):
            self.page.insert_text((x + 4, y + 11 + k * 10), text, fontsize=8, fontname="hebo" if k < bold else "helv")

    def line(self, *points: tuple[float, float], dashes: str | None = None) -> None:
        """An open path."""
        self.shape.draw_polyline(points)
        self.shape.finish(color=(0.2, 0.2, 0.2), width=0.8, dashes=dashes, closePath=False)

    def read(self, path: Path) -> Record:
        """The record of the page."""
        self.shape.commit()
        self.document.save(path)
        return read(path)


def edges(record: Record, kind: str) -> set[tuple[str, str]]:
    said = {n.id: (n.statement or "").split()[0] for n in record.nodes}
    return {(said[e.parent], said[e.child]) for e in record.edges if e.kind == kind}


def sharing(record: Record) -> dict[str, list[str]]:
    return {(n.statement or "").split()[0]: n.crosscutting for n in record.nodes if n.crosscutting}


TREE = {
    ("Meningkatnya", "Terpenuhinya"), ("Meningkatnya", "Meningkatnya"), ("Meningkatnya", "Terkelolanya"),
    ("Terpenuhinya", "Tersalurkannya"), ("Meningkatnya", "Terlatihnya"), ("Terkelolanya", "Tersedianya"),
}  # fmt: skip


def test_a_box_that_names_organisations_is_no_node(tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.box(LEFT, 360, "Crosscutting :", "Dinas Kesehatan", dashes=DASHES)
    sheet.line((LEFT + 95, 300), (LEFT + 95, 360), dashes=DASHES)
    sheet.box(RIGHT, 360, "Crosscutting dengan :", "1. Dinas Pendidikan", "2. Dinas Kominfo")
    record = sheet.read(tmp_path / "a.pdf")
    assert sharing(record) == {"Tersalurkannya": ["Dinas Kesehatan"], "Tersedianya": ["Dinas Pendidikan", "Dinas Kominfo"]}
    assert len(record.nodes) == 7 and edges(record, "cascade") == TREE and not edges(record, "crosscut")


@pytest.mark.parametrize("lines", [("Crosscutting Dinas Kesehatan :",), ("Crosscutting :", "Dinas Kesehatan")])
def test_another_organisations_node_hangs_beside_the_tree(lines: tuple[str, ...], tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.box(LEFT, 360, *lines, "Menurunnya gizi buruk", "keluarga miskin", "Indikator : Prevalensi stunting", dashes=DASHES)
    sheet.line((LEFT + 95, 300), (LEFT + 95, 360), dashes=DASHES)
    record = sheet.read(tmp_path / "a.pdf")
    assert edges(record, "crosscut") == {("Tersalurkannya", "Menurunnya")}
    assert edges(record, "cascade") == TREE
    theirs = next(n for n in record.nodes if n.organisation)
    assert (theirs.organisation, theirs.level, theirs.statement) == (
        "Dinas Kesehatan",
        "kegiatan",
        "Menurunnya gizi buruk keluarga miskin",
    )
    assert [i.name for i in record.indicators if i.node == theirs.id] == ["Prevalensi stunting"]
    assert sharing(record) == {"Tersalurkannya": ["Dinas Kesehatan"]}


def test_a_dashed_line_is_crosscutting_where_the_drawing_says_so(tmp_path: Path) -> None:
    dashed, plain = Sheet(), Sheet()
    for sheet in (dashed, plain):
        sheet.line((LEFT + 190, 280), (420, 280), (420, 190), (MIDDLE, 190), dashes=DASHES)
        sheet.line((MIDDLE + 190, 180), (RIGHT, 180), dashes=DASHES)
    dashed.page.insert_text((100, 800), "- - - : crosscutting", fontsize=8)
    record = dashed.read(tmp_path / "a.pdf")
    assert edges(record, "cascade") == TREE and not edges(record, "also")
    assert edges(record, "crosscut") == {("Meningkatnya", "Tersalurkannya"), ("Meningkatnya", "Terkelolanya")}
    assert not edges(plain.read(tmp_path / "b.pdf"), "crosscut")


def test_far_from_everything_a_box_shares_nothing(tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.box(LEFT, 700, "Crosscutting :", "Dinas Kesehatan")
    record = sheet.read(tmp_path / "a.pdf")
    assert sharing(record) == {} and len(record.nodes) == 7


def partners(heading: str, name: str, part: tuple[str, ...], beside: bool = False) -> Sheet:
    """A drawing with a heading and a partner's card of two touching boxes, drawn to the first kegiatan by a dashed line."""
    sheet = Sheet()
    sheet.page.insert_text((400, 48), heading, fontsize=10)
    sheet.box(LEFT, 360, name)
    sheet.box(LEFT + (190 if beside else 0), 360 if beside else 390, *part)
    sheet.line((LEFT + 95, 300), (LEFT + 95, 360), dashes=DASHES)
    return sheet


@pytest.mark.parametrize("name", ["DINAS KESEHATAN", "Polres Maju", "DPMPTSP", "BAZNAS"])
@pytest.mark.parametrize("beside", [False, True])
def test_a_partners_card_under_a_heading_shares_the_node_it_is_drawn_to(name: str, beside: bool, tmp_path: Path) -> None:
    record = partners("CROSSCUTTING KINERJA", name, ("Penanganan korban",), beside).read(tmp_path / "a.pdf")
    assert sharing(record) == {"Tersalurkannya": [name]}
    assert len(record.nodes) == 7 and edges(record, "cascade") == TREE


def test_a_partner_that_states_a_performance_has_a_node(tmp_path: Path) -> None:
    record = partners("CROSSCUTTING KINERJA", "DINAS KESEHATAN", ("Menurunnya gizi buruk",)).read(tmp_path / "a.pdf")
    assert edges(record, "crosscut") == {("Tersalurkannya", "Menurunnya")} and edges(record, "cascade") == TREE
    assert [n.organisation for n in record.nodes if n.organisation] == ["DINAS KESEHATAN"]


@pytest.mark.parametrize(
    ("heading", "name"), [("KINERJA TAHUN 2024", "DINAS KESEHATAN"), ("CROSSCUTTING KINERJA", "DINAS SOSIAL")]
)
def test_no_partner_without_a_heading_nor_the_office_itself(heading: str, name: str, tmp_path: Path) -> None:
    assert sharing(partners(heading, name, ("Penanganan korban",)).read(tmp_path / "a.pdf")) == {}


@pytest.mark.parametrize("name", ["Yayasan Bina Insan", "KARANG TARUNA", "TP PKK Kabupaten", "Kodim 0208"])
@pytest.mark.parametrize("note", [(), ("(pendataan warga)",)])
def test_a_box_that_only_dashed_lines_tie_to_the_tree_names_a_partner(name: str, note: tuple[str, ...], tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.page.insert_text((400, 48), "CASCADING DAN CROSSCUTTING", fontsize=10)
    sheet.page.insert_text((1000, 48), "Lembar 1 dari beberapa lembar", fontsize=10)
    sheet.box(MIDDLE, 360, name, *note, dashes=DASHES)
    sheet.line((MIDDLE + 95, 360), (MIDDLE + 95, 300), dashes=DASHES)
    record = sheet.read(tmp_path / "a.pdf")
    assert sharing(record) == {"Terlatihnya": [name]} and len(record.nodes) == 7 and edges(record, "cascade") == TREE


@pytest.mark.parametrize("name", [
    ("Dinas Perdagangan", "dan Perindustrian"), ("Perum BULOG",), ("Bapppeda",), ("TP-PKK Kabupaten",), ("LOKA POM",),
])  # fmt: skip
@pytest.mark.parametrize("part", [("Pemantauan harga", "di pasar"), ("Data balita gizi buruk",), ("Penyaluran beras",)])
def test_what_stands_in_plain_letters_below_a_partner_is_its_part(
    name: tuple[str, ...], part: tuple[str, ...], tmp_path: Path
) -> None:
    sheet = Sheet()
    sheet.page.insert_text((400, 48), "CASCADING DAN CROSSCUTTING", fontsize=10)
    sheet.box(MIDDLE, 360, *name, *part, bold=len(name))
    sheet.line((MIDDLE + 95, 360), (MIDDLE + 95, 300), dashes=DASHES)
    record = sheet.read(tmp_path / "a.pdf")
    assert sharing(record) == {"Terlatihnya": [" ".join(name)]} and len(record.nodes) == 7 and edges(record, "cascade") == TREE


def test_two_partners_of_one_node_and_two_nodes_of_one_partner(tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.page.insert_text((400, 48), "CASCADING DAN CROSSCUTTING", fontsize=10)
    for x, name in ((LEFT, "Dinas Kesehatan"), (MIDDLE, "Dinas Pendidikan"), (RIGHT, "Polres Maju")):
        sheet.box(x, 400, name, dashes=DASHES)
    # Lines from several partners to one point, and from one partner to two nodes, are one network of lines.
    sheet.line((LEFT + 95, 400), (LEFT + 95, 300), dashes=DASHES)
    sheet.line((MIDDLE + 95, 400), (LEFT + 95, 300), dashes=DASHES)
    sheet.line((MIDDLE + 95, 400), (RIGHT + 95, 300), dashes=DASHES)
    sheet.line((RIGHT + 95, 400), (RIGHT + 95, 300), dashes=DASHES)
    record = sheet.read(tmp_path / "a.pdf")
    shared = {name: sorted(names) for name, names in sharing(record).items()}
    assert shared == {
        "Tersalurkannya": ["Dinas Kesehatan", "Dinas Pendidikan"],
        "Tersedianya": ["Dinas Pendidikan", "Polres Maju"],
    }
    assert edges(record, "cascade") == TREE and not edges(record, "crosscut")


def test_what_an_organisation_is_to_be_is_a_condition_no_partner(tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.box(LEFT, 360, "Lembaga kemasyarakatan", "yang berfungsi")
    sheet.line((LEFT + 95, 300), (LEFT + 95, 360))
    record = sheet.read(tmp_path / "a.pdf")
    assert "Lembaga kemasyarakatan yang berfungsi" in {n.statement or n.name for n in record.nodes}
