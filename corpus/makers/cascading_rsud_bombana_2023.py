"""Cascading of a district hospital as one Word table on landscape pages, its cells merged downwards."""

import tempfile
from pathlib import Path

from docx import Document as new_document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import Fact, Measure, grade_of, unit_of
from corpus.makers.parts.pages import Pages
from corpus.makers.word import UP, Look, centred, grid, page_number, runs, shaded

STEM = "cascading-rsud-bombana-2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading matrix of a district hospital from director to section heads as a Word table on landscape pages",
    "type": "cascading",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "a matrix of four pairs of columns, cells merged downwards, parenthood by span only",
        "targets in brackets behind the indicator, beside abbreviations in brackets",
        "position in bold on the first line of a cell",
        "several indicators numbered in one cell",
        "header repeated on the second page, statements and a target that go on over the page break",
        "cells of a section that hold indicators alone",
        "unusual units (permil, hari, menit), signs (<, ≥), lower is better",
    ],
}
YEAR = "2023"


def kasi(statement: str | None, *measures: Measure) -> Fact:
    """A sasaran of a section head."""
    return Fact("sub_kegiatan", statement, measures=measures)


def kabid(holder: str, statement: str, measures: tuple[Measure, ...], *children: Fact) -> Fact:
    """A sasaran of a division head."""
    return Fact("kegiatan", statement, holder=holder, measures=measures, children=children)


def wadir(holder: str, statement: str, measures: tuple[Measure, ...], *children: Fact) -> Fact:
    """A sasaran of a vice director."""
    return Fact("program", statement, holder=holder, measures=measures, children=children)


DOWN = {"direction": "down"}
CARE = wadir(
    "Wadir Pelayanan",
    "Meningkatnya mutu pelayanan medik dan keperawatan",
    (
        Measure("Bed Occupancy Rate (BOR)", "65 %"),
        Measure("Net Death Rate (NDR)", "< 25 ‰", "‰", more=DOWN),
    ),
    kabid(
        "Kabid Pelayanan Medik",
        "Terlaksananya pelayanan medik sesuai Standar Pelayanan Minimal",
        (Measure("Persentase capaian SPM pelayanan medik", "86,50 %"),),
        kasi(
            "Meningkatnya waktu tanggap pelayanan gawat darurat",
            Measure("Emergency response time (ERT)", "≤ 5 menit", "menit", more=DOWN),
            Measure("Kematian pasien < 24 jam di IGD", "2 ‰", "‰", more=DOWN),
        ),
        kasi(
            "Meningkatnya ketepatan pelayanan rawat jalan",
            Measure("Waktu tunggu rawat jalan", "≤ 60 menit", "menit", more=DOWN),
            Measure("Persentase poliklinik yang buka tepat waktu", "90 %"),
        ),
        kasi(None, Measure("Persentase tindakan operasi elektif yang ditunda", "< 5%", "%", more=DOWN)),
    ),
    kabid(
        "Kabid Keperawatan",
        "Meningkatnya asuhan keperawatan yang aman bagi pasien",
        (
            Measure("Persentase kepatuhan identifikasi pasien", "100%"),
            Measure("Angka kejadian dekubitus", "1,5 %", more=DOWN),
        ),
        kasi(
            "Terlaksananya asuhan keperawatan & kebidanan sesuai SOP",
            Measure("Persentase dokumen askep yang lengkap", "88%"),
        ),
        kasi(
            "Terpenuhinya kompetensi perawat dan bidan",
            Measure("Jumlah perawat/bidan yang mengikuti pelatihan", "35 orang", "orang"),
            Measure("Persentase perawat yang memiliki SIP aktif", "100 %"),
        ),
    ),
)
MEANS = wadir(
    "Wadir Umum dan Keuangan",
    "Meningkatnya kemandirian keuangan BLUD",
    (Measure("Cost Recovery Rate (CRR)", "58,40%"),),
    kabid(
        "Kabag Keuangan",
        "Meningkatnya pendapatan rumah sakit",
        (Measure("Persentase pertumbuhan pendapatan BLUD", "7,5 %"),),
        kasi(
            "Tertibnya klaim BPJS dan piutang pasien",
            Measure("Persentase klaim BPJS yang tidak dikembalikan (non pending)", "93 %"),
        ),
        kasi(
            "Tersusunnya laporan keuangan BLUD tepat waktu",
            Measure("Jumlah laporan keuangan", "4 Dokumen", "Dokumen"),
        ),
    ),
    kabid(
        "Kabag Umum",
        "Terpenuhinya sarana, prasarana dan SDM rumah sakit",
        (
            Measure("Persentase pemenuhan alkes sesuai ASPAK", "71.25%"),
            Measure("Rasio dokter spesialis dasar terhadap kebutuhan", "0,80"),
        ),
        kasi(
            "Terpeliharanya alat kesehatan dan IPSRS",
            Measure("Persentase alkes yang terkalibrasi", "95 %"),
        ),
        kasi(
            "Meningkatnya kedisiplinan dan kesejahteraan pegawai",
            Measure("Tingkat kehadiran pegawai", "97%"),
        ),
    ),
)
PLANS = wadir(
    "Wadir Umum dan Keuangan",
    "Meningkatnya akuntabilitas kinerja rumah sakit",
    (Measure("Nilai AKIP RSUD", "BB (71,50)"),),
    kabid(
        "Kabag Perencanaan dan Evaluasi",
        "Terwujudnya perencanaan dan pelaporan yang berkualitas",
        (Measure("Persentase dokumen perencanaan yg selaras", "100%"),),
        kasi(
            "Tersedianya dokumen perencanaan, evaluasi dan pelaporan kinerja",
            Measure("Jumlah dokumen RBA/Renja", "3 Dok", "Dok"),
            Measure("Jumlah LKjIP dan laporan SPM", "2 Dok", "Dok"),
        ),
        kasi(
            "Berfungsinya SIMRS",
            Measure("Jumlah modul SIMRS yang terintegrasi SATUSEHAT", "6 modul", "modul"),
        ),
    ),
)
TREES = (
    Fact(
        "sasaran",
        "Meningkatnya kualitas pelayanan kesehatan rujukan yang paripurna",
        measures=(Measure("Indeks Kepuasan Masyarakat (IKM)", "84,25"), Measure("Status akreditasi RS", "Utama")),
        children=(CARE,),
    ),
    Fact(
        "sasaran",
        "Meningkatnya tata kelola rumah sakit yang akuntabel dan mandiri",
        measures=(Measure("Opini auditor independen", "WTP"),),
        children=(MEANS, PLANS),
    ),
)
HEAD = (
    "SASARAN\nDIREKTUR",
    "INDIKATOR",
    "SASARAN\nWADIR",
    "INDIKATOR",
    "SASARAN\nKABID/KABAG",
    "INDIKATOR",
    "SASARAN\nKASI/KASUBBAG",
    "INDIKATOR",
)
COLOURS = ("F4CCCC", "F4CCCC", "FCE5CD", "FCE5CD", "FFF2CC", "FFF2CC", "D9EAD3", "D9EAD3")
WIDTHS = (3.5, 3.3, 3.5, 3.4, 3.6, 3.7, 3.8, 4.4)


def measure_text(measures: tuple[Measure, ...]) -> str:
    """The indicators of a cell with their targets in brackets."""
    texts = [f"{measure.name} ({measure.target})" for measure in measures]
    return texts[0] if len(texts) == 1 else "\n".join(f"{place}. {text}" for place, text in enumerate(texts, 1))


def rows(fact: Fact) -> list[list[str]]:
    """The rows of a node and of all below it, from its own column rightwards."""
    own = [f"**{fact.holder}**\n{fact.statement}" if fact.holder else fact.statement or "", measure_text(fact.measures)]
    if not fact.children:
        return [own]
    below = [row for each in fact.children for row in rows(each)]
    return [[*(own if place == 0 else (UP, UP)), *row] for place, row in enumerate(below)]


def draw() -> None:
    """Write the PDF."""
    document = new_document()
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = "Liberation Sans Narrow", Pt(10)
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(33), Cm(21.5)
    section.left_margin = section.right_margin = Cm(1.6)
    section.top_margin, section.bottom_margin = Cm(1.6), Cm(1.4)
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    runs(footer, f"Cascading Kinerja RSUD Kab. Bombana {YEAR} - ", 8)
    page_number(footer)
    centred(document, "CASCADING KINERJA", 15)
    centred(document, "RUMAH SAKIT UMUM DAERAH KABUPATEN BOMBANA", 13)
    centred(document, f"TAHUN {YEAR}", 13, after=8)
    body = [row for tree in TREES for row in rows(tree)]
    table = grid(document, [list(HEAD), *body], Look(WIDTHS, "llllllll", 11.5, 1, True, None))
    for cell, colour in zip(table.rows[0].cells, COLOURS, strict=True):
        shaded(cell, colour)
    document.add_paragraph()
    for text in ("Rumbia,       Januari 2023", "Direktur RSUD Kabupaten Bombana,", "", "", "( nama pejabat )", "NIP. ........"):
        centred(document, text, 10.5, bold=False).paragraph_format.left_indent = Cm(19)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "cascading.docx")
        document.save(str(path))
        office_pdf(path, CORPUS / f"{STEM}.pdf")


def add(gold: Gold, pages: Pages, fact: Fact, parent: str | None, start: int) -> int:
    """A node with its indicators and all below it; gives the page where it begins."""
    where = pages.first(fact.statement or fact.measures[0].name, start)
    node = gold.node(fact.level, fact.statement, page=where, parent=parent, holder=fact.holder)
    for measure in fact.measures:
        at = pages.first(measure.name, where)
        unit = unit_of(measure.target, measure.unit)
        ident = gold.indicator(node, measure.name, unit, at, **measure.more)
        printed = pages.first(f"({measure.target})", at)
        gold.value(ident, "target", YEAR, measure.target, unit, printed, **grade_of(measure.target))
    for each in fact.children:
        where = add(gold, pages, each, node, where)
    return where


def build_gold(pages: Pages) -> Gold:
    """The facts as a record."""
    document = {"type": "cascading", "types": ["cascading"], "region": "Kabupaten Bombana"}
    gold = Gold(STEM, document | {"organisation": "Rumah Sakit Umum Daerah", "year": int(YEAR), "pages": pages.count})
    for tree in TREES:
        add(gold, pages, tree, None, 1)
    gold.ambiguous += [
        {
            "about": "three tiers below the director: vice director, division head, section head",
            "chosen": "program, kegiatan, sub_kegiatan",
            "also_acceptable": ["vice directors' as sasaran", "vice directors' and division heads' both program"],
            "nodes": [node["id"] for node in gold.nodes if node["level"] in ("program", "kegiatan")],
            "field": "level",
        },
        {
            "about": "positions of the first and the last column stand in the header only",
            "chosen": None,
            "also_acceptable": ["Direktur", "Kasi/Kasubbag"],
            "nodes": [node["id"] for node in gold.nodes if node["level"] in ("sasaran", "sub_kegiatan")],
            "field": "holder",
        },
        {
            "about": "the office's name: Rumah Sakit Umum Daerah, with or without the region",
            "chosen": "Rumah Sakit Umum Daerah",
            "also_acceptable": ["Rumah Sakit Umum Daerah Kabupaten Bombana", "RSUD"],
            "nodes": [],
            "field": "document.organisation",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold(Pages(CORPUS / f"{STEM}.pdf")).write()


if __name__ == "__main__":
    main()
