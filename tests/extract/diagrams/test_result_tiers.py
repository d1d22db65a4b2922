"""Tiers named by the chain of results, and rows of inputs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pymupdf
import pytest

from pipeline.extract.diagrams.drafts import Draft, Tier
from pipeline.extract.diagrams.result_tiers import settle_results, state_results
from pipeline.extract.words.labels import parse_label, tier_levels
from pipeline.record import Record
from tests.extract.read_back import read

Point = tuple[float, float]
ROW, COLUMN = 90.0, 250.0


def settled(*names: str, backwards: bool = False) -> list[str | None]:
    """The levels of labels one below the other."""
    tiers = [Tier((0, 100 * k, 60, 100 * k + 40), tier_levels(name)[0], name) for k, name in enumerate(names)]
    settle_results(tiers, 1, backwards)
    return [t.level for t in tiers]


@pytest.mark.parametrize(
    ("names", "levels"),
    [
        (
            ("FINAL OUTCOME", "CSF", "INTERMEDIATE OUTCOME", "IMMEDIATE OUTCOME", "OUTPUT"),
            ("tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan"),
        ),
        (("ULTIMATE OUTCOME", "TUJUAN", "SASARAN"), ("sasaran_daerah", "tujuan", "sasaran")),
        (("Ultimate Outcome\nSasaran RPJMD", "Tujuan PD"), ("sasaran_daerah", "tujuan")),
        (("Outcome Akhir", "Outcome Antara", "Outcome Langsung", "Keluaran"), ("tujuan", "program", "kegiatan", "sub_kegiatan")),
        (
            ("SASARAN", "INTERMEDIATE OUTCOME 1", "INTERMEDIATE OUTCOME 2", "OUTPUT"),
            ("sasaran", "program", "kegiatan", "sub_kegiatan"),
        ),
        (("PROGRAM", "KEGIATAN", "SUB KEGIATAN"), ("program", "kegiatan", "sub_kegiatan")),
        (("OUTCOME", "SASARAN", "OUTCOME", "OUTPUT"), ("tujuan", "sasaran", "program", "kegiatan")),
        (("SASARAN", "OUTPUT", "OUTPUT"), ("sasaran", "kegiatan", "kegiatan")),
    ],
)
def test_levels_of_results_by_the_labels_around_them(names: Sequence[str], levels: Sequence[str]) -> None:
    assert settled(*names) == list(levels)
    down = {"tujuan": "sasaran_daerah"} if "TUJUAN" in names else {}
    if not down and "OUTCOME" not in names:
        assert settled(*reversed(names), backwards=True) == list(reversed(levels))


def test_the_plans_own_word_decides_before_the_chain_of_results() -> None:
    assert tier_levels("ULTIMATE OUTCOME\nSasaran Daerah") == ["sasaran_daerah", "tujuan"]
    assert tier_levels("Output / Sub Kegiatan")[0] == "sub_kegiatan"
    assert tier_levels("SASARAN KEGIATAN / ESELON III")[0] == "kegiatan"


@pytest.mark.parametrize(
    ("tier", "texts", "stated"),
    [
        ("OUTPUT", ("Kelas ibu hamil dilaksanakan di desa", "Posyandu remaja terbentuk", "Demo masak ikan"), True),
        ("OUTPUT", ("Penyediaan kelas ibu hamil bermutu", "Pelatihan kader yang berjenjang", "Demo masak ikan"), False),
        ("OUTPUT", ("Survei kepuasan peserta", "Rapat koordinasi terpadu", "Kunjungan terhadap keluarga"), False),
        ("SUB KEGIATAN", ("Kelas ibu hamil dilaksanakan di desa", "Posyandu remaja terbentuk"), False),
    ],
)
def test_sentences_on_a_tier_of_results_are_statements(tier: str, texts: Sequence[str], stated: bool) -> None:
    label = Tier((0, 0, 60, 40), "sub_kegiatan", tier)
    drafts = [Draft(k, 1, (0, 0, 9, 9), [k], statement=text, level="sub_kegiatan", tier=label) for k, text in enumerate(texts)]
    state_results(drafts)
    assert {d.of_sasaran for d in drafts} == {stated}


@pytest.mark.parametrize("text", ["Input", "INPUT :", "Masukan"])
def test_inputs_are_a_role(text: str) -> None:
    label = parse_label(text)
    assert label is not None and label.role == "input"


class Chain:
    """A tree of results on A2: labels at the side or over columns, boxes with an indicator and its target in square brackets."""

    def __init__(self, sideways: bool) -> None:
        self.document = pymupdf.open()
        self.sideways = sideways
        self.page = self.document.new_page(width=1684, height=1191)
        self.page.insert_text((500, 30), "POHON KINERJA DINAS SOSIAL KABUPATEN MAJU TAHUN 2024", fontsize=14)

    def at(self, tier: float, across: float) -> Point:
        """The top left of a box: ``tier`` counts along the tree, ``across`` the boxes of a row."""
        if self.sideways:
            return 60 + COLUMN * tier, 110 + 80 * across
        return 160 + COLUMN * across, 70 + ROW * tier

    def box(self, tier: float, across: float, *lines: str, wide: float = 200, high: float = 50, bold: int = 1) -> None:
        x, y = self.at(tier, across)
        self.page.draw_rect((x, y, x + wide, y + high), color=(0, 0, 0), width=0.8)
        for k, text in enumerate(lines):
            font = "hebo" if k < bold else "helv"
            self.page.insert_text((x + 4, y + 11 + k * 11), text, fontsize=8, fontname=font)

    def label(self, tier: int, *lines: str) -> None:
        """A tier's label, what explains it in small slanted letters."""
        x, y = (60 + COLUMN * tier, 60) if self.sideways else (20, 70 + ROW * tier)
        self.page.draw_polyline(
            [(x, y), (x + 90, y), (x + 110, y + 15), (x + 90, y + 35), (x, y + 35), (x, y)], fill=(0.8, 0.9, 1)
        )
        for k, text in enumerate(lines):
            self.page.insert_text((x + 4, y + 14 + 10 * k), text, fontsize=8 if k == 0 else 6, fontname="heit" if k else "hebo")

    def line(self, tier: float, across: float, to_tier: float, to_across: float) -> None:
        (x0, y0), (x1, y1) = self.at(tier, across), self.at(to_tier, to_across)
        if self.sideways:
            middle = x1 - 25
            points = [(x0 + 200, y0 + 25), (middle, y0 + 25), (middle, y1 + 25), (x1, y1 + 25)]
        else:
            middle = y1 - 20
            points = [(x0 + 100, y0 + 50), (x0 + 100, middle), (x1 + 100, middle), (x1 + 100, y1)]
        self.page.draw_polyline(points, color=(0.2, 0.2, 0.2), width=0.8)

    def read(self, path: Path) -> Record:
        self.document.save(path)
        return read(path)


@pytest.mark.parametrize("sideways", [False, True])
@pytest.mark.parametrize("drawn", [False, True])
def test_a_chain_of_results_down_to_its_inputs(tmp_path: Path, sideways: bool, drawn: bool) -> None:
    sheet = Chain(sideways)
    labels = (
        ("FINAL OUTCOME",),
        ("CSF", "faktor penentu"),
        ("INTERMEDIATE OUTCOME",),
        ("IMMEDIATE OUTCOME",),
        ("OUTPUT",),
        ("INPUT",),
    )
    for k, lines in enumerate(labels):
        sheet.label(k, *lines)
    sheet.box(0, 1, "Terwujudnya keluarga sejahtera", "Indeks Kesejahteraan [71,20]")
    for k, (factor, program) in enumerate((("Ketepatan bantuan", "penerima"), ("Kemandirian keluarga", "binaan"))):
        sheet.box(1, 2 * k, factor)
        sheet.line(0, 1, 1, 2 * k)
        sheet.box(2, 2 * k, f"Meningkatnya keluarga {program}", f"Persentase keluarga {program} [{40 + k} %]")
        sheet.line(1, 2 * k, 2, 2 * k)
        sheet.box(3, 2 * k, f"Tersusunnya data {program}", f"Jumlah data {program} [{k + 2} dokumen]")
        sheet.line(2, 2 * k, 3, 2 * k)
        for j in range(2):
            sheet.box(
                4, 2 * k + j, f"Terlaksananya survei {program} {'ab'[j]}", f"Jumlah survei {program} {'ab'[j]} [{j + 1} kali]"
            )
            sheet.line(3, 2 * k, 4, 2 * k + j)
            sheet.box(5, 2 * k + j, f"Petugas {j + 3} orang, kendaraan", f"Rp. {k + 1}{j}.500.000", high=30, bold=0)
            if drawn:
                sheet.line(4, 2 * k + j, 5, 2 * k + j)
    record = sheet.read(tmp_path / "chain.pdf")
    levels = [n.level for n in record.nodes]
    assert sorted(levels) == sorted(["tujuan", *["sasaran"] * 2, *["program"] * 2, *["kegiatan"] * 2, *["sub_kegiatan"] * 4])
    by_id = {n.id: n for n in record.nodes}
    money = {by_id[b.node].statement: b.amount for b in record.budgets}
    names = [f"Terlaksananya survei {program} {letter}" for program in ("penerima", "binaan") for letter in "ab"]
    assert money == dict(zip(names, (10_500_000, 11_500_000, 20_500_000, 21_500_000), strict=True))
    assert len([e for e in record.edges if e.kind == "cascade"]) == len(record.nodes) - 1
    assert sorted(v.text for v in record.values) == sorted(
        ["71,20", "40 %", "41 %", "2 dokumen", "3 dokumen", *["1 kali", "2 kali"] * 2]
    )


def test_an_office_across_a_boxs_border_shares_it_and_dashes_are_what_the_legend_says(tmp_path: Path) -> None:
    sheet = Chain(sideways=False)
    for k, name in enumerate(("SASARAN", "PROGRAM", "KEGIATAN")):
        sheet.label(k, name)
    sheet.box(0, 1, "Meningkatnya keluarga sejahtera", "Indeks Kesejahteraan [71,20]")
    for k, program in enumerate(("penerima", "binaan")):
        sheet.box(1, 2 * k, f"Meningkatnya keluarga {program}", f"Persentase keluarga {program} [{40 + k} %]")
        sheet.line(0, 1, 1, 2 * k)
        sheet.box(2, 2 * k, f"Tersusunnya data {program}", f"Jumlah data {program} [{k + 2} dokumen]")
        sheet.line(1, 2 * k, 2, 2 * k)
    x, y = sheet.at(2, 2)
    sheet.page.draw_oval((x + 40, y + 43, x + 160, y + 58), color=(0, 0, 0), fill=(0.6, 0.8, 0.4))
    sheet.page.insert_text((x + 60, y + 53), "Badan Pusat Statistik", fontsize=7)
    a, b = sheet.at(1, 2), sheet.at(2, 0)
    dashed = [(a[0] + 50, a[1] + 50), (a[0] + 50, a[1] + 60), (b[0] + 150, a[1] + 60), (b[0] + 150, b[1])]
    sheet.page.draw_polyline(dashed, color=(0.8, 0, 0), width=0.8, dashes="[4 2] 0")
    legend = (("kegiatan yang mendukung cabang lain", "[4 2] 0"), ("instansi lain (crosscutting)", None))
    for k, (text, dashes) in enumerate(legend):
        sheet.page.draw_line((1300, 60 + 14 * k), (1325, 60 + 14 * k), dashes=dashes)
        sheet.page.insert_text((1332, 63 + 14 * k), text, fontsize=8)
    record = sheet.read(tmp_path / "shared.pdf")
    by_id = {n.id: n.statement for n in record.nodes}
    assert {n.statement: n.crosscutting for n in record.nodes if n.crosscutting} == {
        "Tersusunnya data binaan": ["Badan Pusat Statistik"]
    }
    edges = {(by_id[e.parent], by_id[e.child], e.kind) for e in record.edges if by_id[e.child] == "Tersusunnya data penerima"}
    assert edges == {
        ("Meningkatnya keluarga penerima", "Tersusunnya data penerima", "cascade"),
        ("Meningkatnya keluarga binaan", "Tersusunnya data penerima", "also"),
    }
