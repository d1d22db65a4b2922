"""Penjenjangan of a youth and sports office: ten slides from vision to the cards of sub kegiatan."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from pptx.enum.shapes import MSO_SHAPE

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.deck import Style, box, cell, link, new_deck, new_slide, segment, table, text_height
from corpus.makers.parts.facts import Fact, Measure, grade_of, unit_of

STEM = "penjenjangan-dispora-minahasa-selatan-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance cascade of a youth and sports office on ten slides, from vision and missions to cards of sub kegiatan",
    "type": "penjenjangan",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "slide of vision, three missions of which one leads on, tujuan and sasaran of the region, outcome of the office",
        "CSF table with a band for the outcome, a baseline and targets of three years",
        "kondisi antara in a table with indicator, target and program; kondisi yang diperlukan as bullets of one cell",
        "trees top down by division: elbows without arrowheads, sub kegiatan hung in stacks from loose trunks at the left",
        "positions as pills that overlap the upper edge of their box",
        "kegiatan named after Keg : in the tree only, sub kegiatan named on the cards only",
        "cards are shapes, not tables; their lines have lead words, two of them in another order",
        "a statement spelled otherwise in the tree, tiers' other names (Kondisi operasional)",
        "a mission without anything below it, a kegiatan with two indicators",
        "malformed sum, a sum without Rp, an empty one (-), typing errors (Meningkatya, kepamukaan)",
    ],
}
YEAR = "2025"
ROSE, LIME, INK, MIST = "9D174D", "D9F99D", "1F2937", "FCE7F3"


def keg(statement: str, name: str, *parts: Measure | Fact, holder: str | None = None) -> Fact:
    """A kondisi yang diperlukan."""
    measures = tuple(part for part in parts if isinstance(part, Measure))
    return Fact("kegiatan", statement, name, measures, tuple(part for part in parts if isinstance(part, Fact)), holder=holder)


def sub(statement: str, name: str, measure: Measure, pagu: str, holder: str) -> Fact:
    """A kondisi operasional."""
    return Fact("sub_kegiatan", statement, name, (measure,), pagu=pagu, holder=holder)


YOUTH = Fact(
    "program",
    "Meningkatnya kapasitas dan daya saing pemuda",
    "Program Pengembangan Kapasitas Daya Saing Kepemudaan",
    (Measure("Persentase wirausaha muda yang berkembang", "18,5%"),),
    (
        keg(
            "Terbinanya pemuda pelopor dan wirausaha muda",
            "Penyadaran, Pemberdayaan, dan Pengembangan Pemuda dan Kepemudaan terhadap Pemuda Pelopor Kabupaten/Kota, Wirausaha "
            "Muda Pemula, dan Pemuda Kader Kabupaten/Kota",
            Measure("Jumlah pemuda pelopor", "12 orang", "orang"),
            Measure("Jumlah wirausaha muda pemula", "85 orang", "orang"),
            sub(
                "Terlatihnya wirausaha muda pemula",
                "Peningkatan Kapasitas Daya Saing Wirausaha Pemula",
                Measure("Jumlah wirausaha pemula yang dilatih", "85 Orang", "Orang"),
                "Rp 146.300.000",
                "JF Analis Kepemudaan",
            ),
            sub(
                "Terlaksananya koordinasi pelayanan kepemudaan",
                "Koordinasi Strategis Lintas Sektor Penyelenggaraan Pelayanan Kepemudaan",
                Measure("Jumlah dokumen koordinasi", "2 Dokumen", "Dokumen"),
                "Rp 38.715.000",
                "JF Analis Kepemudaan",
            ),
        ),
        keg(
            "Meningkatnya organisasi kepemudaan yang aktif",
            "Pemberdayaan dan Pengembangan Organisasi Kepemudaan Tingkat Daerah Kabupaten/Kota",
            Measure("Persentase organisasi kepemudaan yang aktif", "64%"),
            sub(
                "Terbinanya organisasi kepemudaan",
                "Peningkatan Kapasitas Pemuda dan Organisasi Kepemudaan Kabupaten/Kota",
                Measure("Jumlah organisasi yang dibina", "21 Organisasi", "Organisasi"),
                "Rp 92.48.000",
                "Kasi Organisasi Kepemudaan",
            ),
        ),
    ),
    holder="Kabid Layanan Kepemudaan",
)
SCOUTS = Fact(
    "program",
    "Meningkatnya kapasitas gerakan kepamukaan",
    "Program Pengembangan Kapasitas Kepramukaan",
    (Measure("Persentase gugus depan yang terakreditasi", "40%"),),
    (
        keg(
            "Terbinanya organisasi kepramukaan",
            "Pembinaan dan Pengembangan Organisasi Kepramukaan",
            Measure("Jumlah kwartir ranting yang aktif", "17 kwarran", "kwarran"),
            sub(
                "Terlaksananya jambore dan kursus pembina",
                "Peningkatan Kapasitas Organisasi Kepramukaan Tingkat Daerah",
                Measure("Jumlah peserta kursus pembina pramuka", "120 Orang", "Orang"),
                "Rp 210.000.000",
                "Kasi Organisasi Kepemudaan",
            ),
        ),
    ),
    holder="Kabid Layanan Kepemudaan",
)
SPORTS = Fact(
    "program",
    "Meningkatnya pembinaan olahraga berjenjang",
    "Program Pengembangan Kapasitas Daya Saing Keolahragaan",
    (Measure("Persentase cabang olahraga yang dibina", "72,7%"), Measure("Jumlah atlet berprestasi", "46 atlet", "atlet")),
    (
        keg(
            "Meningkatnya kejuaraan olahraga pelajar",
            "Pembinaan dan Pengembangan Olahraga Pendidikan pada Jenjang Pendidikan yang Menjadi Kewenangan Daerah "
            "Kabupaten/Kota",
            Measure("Jumlah kejuaraan pelajar", "5 kejuaraan", "kejuaraan"),
            sub(
                "Terselenggaranya kompetisi pelajar (O2SN)",
                "Penyelenggaraan Kejuaraan dan Pekan Olahraga Tingkat Kabupaten/Kota",
                Measure("Jumlah atlet pelajar yang ikut serta", "310 Orang", "Orang"),
                "275.640.500",
                "Kasi Olahraga Pendidikan",
            ),
        ),
        keg(
            "Meningkatnya atlet yang lolos ke tingkat provinsi",
            "Pembinaan dan Pengembangan Olahraga Prestasi Tingkat Daerah Provinsi",
            Measure("Jumlah atlet yang lolos Porprov", "58 atlet", "atlet"),
            sub(
                "Terlaksananya seleksi atlet daerah",
                "Seleksi Atlet Daerah",
                Measure("Jumlah atlet yang diseleksi", "140 Orang", "Orang"),
                "Rp 88.900.000",
                "Kasi Olahraga Prestasi",
            ),
            sub(
                "Terbinanya atlet berprestasi",
                "Pembinaan dan Pengembangan Atlet Berprestasi Kabupaten/Kota",
                Measure("Jumlah atlet yang dibina", "46 Orang", "Orang"),
                "Rp 502.175.000",
                "Kasi Olahraga Prestasi",
            ),
        ),
        keg(
            "Meningkatnya partisipasi masyarakat berolahraga",
            "Pembinaan dan Pengembangan Olahraga Rekreasi",
            Measure("Tingkat partisipasi olahraga (SDI)", "0,38"),
            sub(
                "Terselenggaranya festival olahraga rekreasi",
                "Penyelenggaraan, Pengembangan dan Pemasalan Festival dan Olahraga Rekreasi",
                Measure("Jumlah festival yang diselenggarakan", "3 Kali", "Kali"),
                "-",
                "Kasi Olahraga Rekreasi",
            ),
        ),
    ),
    holder="Kabid Keolahragaan",
)
SUPPORT = Fact(
    "program",
    "Terpenuhinya layanan penunjang urusan",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    (Measure("Persentase layanan penunjang yang terpenuhi", "100%"),),
    (
        keg(
            "Tersusunnya dokumen perencanaan yang berkualitas",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            Measure("Jumlah dokumen yang sesuai ketentuan", "9 dokumen", "dokumen"),
            sub(
                "Tersusunnya Renja dan LKjIP",
                "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                Measure("Jumlah dokumen perencanaan", "6 Dokumen", "Dokumen"),
                "Rp 14.205.000",
                "Kasubbag Perencanaan",
            ),
        ),
        keg(
            "Tertibnya administrasi keuangan",
            "Administrasi Keuangan Perangkat Daerah",
            Measure("Persentase laporan keuangan tepat waktu", "100%"),
            sub(
                "Terbayarnya gaji ASN",
                "Penyediaan Gaji dan Tunjangan ASN",
                Measure("Jumlah orang yang menerima gaji", "41 Orang/bulan", "Orang/bulan"),
                "Rp 3.918.440.216",
                "Kasubbag Keuangan",
            ),
        ),
    ),
    holder="Sekretaris",
)


def years(baseline: str, before: str, after: str) -> tuple[tuple[str, str | None, str], ...]:
    """The figures of the CSF table besides the target of the year."""
    return (("baseline", "2023", baseline), ("target", "2024", before), ("target", "2026", after))


CSFS = (
    Fact(
        "sasaran",
        "Meningkatya partisipasi pemuda dalam pembangunan",
        None,
        (Measure("Tingkat partisipasi pemuda dalam organisasi kepemudaan", "9,20", "%", years("7,85", "8,50", "10,00")),),
        (YOUTH, SCOUTS),
    ),
    Fact(
        "sasaran",
        "Meningkatnya prestasi olahraga daerah",
        None,
        (
            Measure("Jumlah medali pada Porprov/event provinsi", "34", "Medali", years("27", "-", "40")),
            Measure("Peringkat pada Porprov", "7", "Peringkat", years("9", "-", "6"), {"direction": "down"}),
        ),
        (SPORTS,),
    ),
    Fact(
        "sasaran",
        "Meningkatnya akuntabilitas kinerja Dispora",
        None,
        (Measure("Nilai SAKIP", "B (68,40)", "Nilai", years("CC (58,10)", "B (63,00)", "BB (71,00)")),),
        (SUPPORT,),
    ),
)
OUTCOME = Fact(
    "tujuan",
    "Meningkatnya pembangunan pemuda dan budaya olahraga",
    None,
    (Measure("Indeks Pembangunan Pemuda (IPP)", "53,10", "Indeks", years("50.42", "51,75", "54,50")),),
    CSFS,
)
REGION = Fact(
    "sasaran_daerah", "Meningkatnya kualitas dan daya saing generasi muda", None, (Measure("Indeks Pemuda", "53,10"),), (OUTCOME,)
)
AIM = Fact("tujuan_daerah", "Mewujudkan sumber daya manusia yang unggul dan berkarakter", None, (), (REGION,))
MISSIONS = (
    Fact("misi", "Memperkuat perekonomian daerah berbasis pertanian dan kelautan"),
    Fact("misi", "Meningkatkan kualitas sumber daya manusia yang sehat, cerdas dan berprestasi", children=(AIM,)),
    Fact("misi", "Memantapkan tata kelola pemerintahan yang bersih dan melayani"),
)
VISION = Fact("visi", "Minahasa Selatan yang Maju, Berkepribadian dan Sejahtera", children=MISSIONS)
PROGRAMS = (YOUTH, SCOUTS, SPORTS, SUPPORT)
SUBS = tuple(each for program in PROGRAMS for work in program.children for each in work.children)
TREES = ((6, "BIDANG LAYANAN KEPEMUDAAN", CSFS[0]), (7, "BIDANG KEOLAHRAGAAN", CSFS[1]), (8, "SEKRETARIAT", CSFS[2]))
RESPELT = {  # what the trees print instead
    "Meningkatya partisipasi pemuda dalam pembangunan": "Meningkatnya partisipasi pemuda dlm pembangunan",
    "Meningkatnya atlet yang lolos ke tingkat provinsi": "Meningkatnya atlit yang lolos tingkat provinsi",
}
TEXT = Style("Calibri", 12, color=INK, align="l", line="BE185D", weight=0.75, margin=0.06)
HEAD = Style("Open Sans", 10.5, bold=True, color="FFFFFF", fill=ROSE, line="BE185D", weight=0.75)


def frame(deck: Any, title: str) -> Any:
    """A slide with its title at the right and a band at the foot."""
    slide = new_slide(deck)
    box(slide, (0, 7.1, 13.333, 0.4), "", Style(fill=ROSE))
    box(slide, (0.3, 7.12, 8, 0.34), "DISPORA KAB. MINAHASA SELATAN", Style("Open Sans", 9, color="FFFFFF", align="l"))
    box(slide, (12.3, 7.12, 0.8, 0.34), str(len(deck.slides)), Style("Open Sans", 9, True, color="FFFFFF", align="r"))
    box(slide, (2.2, 0.12, 10.9, 0.55), title, Style("Open Sans", 20, True, color=ROSE, align="r"))
    box(slide, (-0.3, 0.12, 1.6, 0.5), "", Style(fill="84CC16", shape=MSO_SHAPE.PARALLELOGRAM))
    return slide


def cover(deck: Any) -> None:
    """The first slide."""
    slide = new_slide(deck)
    box(slide, (0, 0, 13.333, 7.5), "", Style(fill=MIST))
    box(slide, (8.2, 0, 5.133, 7.5), "", Style(fill=ROSE, shape=MSO_SHAPE.FLOWCHART_MANUAL_INPUT))
    box(slide, (0.7, 1.9, 7.5, 1), "PENJENJANGAN KINERJA", Style("Open Sans", 34, True, color=ROSE, align="l"))
    below = "Dinas Kepemudaan dan Olahraga\nKabupaten Minahasa Selatan\nTahun 2025"
    box(slide, (0.7, 3.0, 7, 1.6), below, Style("Open Sans", 20, color=INK, align="l"))
    box(slide, (10.2, 2.7, 1.7, 1.7), "", Style(fill="84CC16", shape=MSO_SHAPE.STAR_5_POINT))


def vision_slide(deck: Any) -> None:
    """Vision, missions and what the office takes from them."""
    slide = frame(deck, "VISI DAN MISI KEPALA DAERAH")
    style = Style("Open Sans", 16, True, color="FFFFFF", fill=ROSE, shape=MSO_SHAPE.ROUNDED_RECTANGLE, margin=0.15)
    top = box(slide, (1.8, 0.95, 9.7, 0.95), f"VISI\n{VISION.statement}", style)
    boxes = []
    for place, mission in enumerate(MISSIONS):
        fill = LIME if mission.children else "F3F4F6"
        look = Style("Calibri", 13, bold=bool(mission.children), fill=fill, line=ROSE, margin=0.1)
        boxes.append(box(slide, (0.7 + 4.15 * place, 2.45, 3.75, 1.0), f"Misi {place + 1} : {mission.statement}", look))
        link(slide, (top, 2, boxes[-1], 0), "elbow", ROSE, 1.5)
    chain = [boxes[1]]
    rows = ((AIM, "Tujuan RPJMD : ", 3.85), (REGION, "Sasaran RPJMD : ", 4.75), (OUTCOME, "Outcome Dispora : ", 6.0))
    for fact, lead, y in rows:
        text = lead + (fact.statement or "")
        if fact is REGION:
            text += "\nIndikator : Indeks Pemuda (53,10)"
        high = 0.85 if fact is REGION else 0.55
        look = Style("Calibri", 13, bold=fact is OUTCOME, fill=MIST if fact is not OUTCOME else LIME, line=ROSE, margin=0.1)
        chain.append(box(slide, (2.9, y, 7.5, high), text, look))
        link(slide, (chain[-2], 2, chain[-1], 0), "straight", ROSE, 1.75, arrow=True)


def csf_slide(deck: Any) -> None:
    """The table of the CSF."""
    slide = frame(deck, "CRITICAL SUCCESS FACTOR (CSF)")
    measures = [(csf, measure) for csf in CSFS for measure in csf.measures]
    grid = table(slide, (0.5, 1.0), [0.5, 3.3, 3.3, 1.05, 1.15, 0.95, 0.95, 1.1], [0.35, 0.35] + [0.62] * (1 + len(measures)))
    for column, text in enumerate(("No", "CSF", "Indikator", "Satuan", "Kondisi Awal 2023")):
        cell(grid, 0, column, text, HEAD, (2, 1))
    cell(grid, 0, 5, "Target", HEAD, (1, 3))
    for column, text in enumerate(("2024", "2025", "2026"), 5):
        cell(grid, 1, column, text, HEAD)
    cell(grid, 2, 0, f"Outcome : {OUTCOME.statement}", replace(TEXT, bold=True, fill=LIME), (1, 2))
    csf_row(grid, 2, OUTCOME.measures[0], LIME)
    row = 3
    for number, csf in enumerate(CSFS, 1):
        count = len(csf.measures)
        cell(grid, row, 0, str(number), replace(TEXT, align="c"), (count, 1))
        cell(grid, row, 1, csf.statement or "", replace(TEXT, bold=True, fill=MIST), (count, 1))
        for measure in csf.measures:
            csf_row(grid, row, measure, None)
            row += 1


def csf_row(grid: Any, row: int, measure: Measure, fill: str | None) -> None:
    """Indicator, unit and figures of a row."""
    (_, _, baseline), (_, _, before), (_, _, after) = measure.values
    style = replace(TEXT, fill=fill)
    cell(grid, row, 2, measure.name, style)
    for column, text in enumerate((measure.unit or "", baseline, before, measure.target, after), 3):
        cell(grid, row, column, text, replace(style, align="c"))


def between_slide(deck: Any) -> None:
    """The table of kondisi antara."""
    slide = frame(deck, "KONDISI ANTARA")
    count = sum(len(program.measures) for program in PROGRAMS)
    grid = table(slide, (0.5, 1.05), [2.7, 2.9, 2.8, 1.1, 2.8], [0.45] + [0.78] * count)
    for column, text in enumerate(("CSF", "Kondisi Antara", "Indikator", "Target 2025", "Program Pendukung")):
        cell(grid, 0, column, text, HEAD)
    row = 1
    for csf in CSFS:
        rows = sum(len(program.measures) for program in csf.children)
        cell(grid, row, 0, csf.statement or "", replace(TEXT, bold=True, fill=MIST), (rows, 1))
        for program in csf.children:
            span = (len(program.measures), 1)
            cell(grid, row, 1, program.statement or "", TEXT, span)
            cell(grid, row, 4, program.name or "", replace(TEXT, italic=True), span)
            for measure in program.measures:
                cell(grid, row, 2, measure.name, TEXT)
                cell(grid, row, 3, measure.target, replace(TEXT, align="c"))
                row += 1


def needed_slide(deck: Any) -> None:
    """The table of kondisi yang diperlukan, several in one cell."""
    slide = frame(deck, "KONDISI YANG DIPERLUKAN")
    heights = [0.45] + [0.3 + 0.32 * len(program.children) for program in PROGRAMS]
    grid = table(slide, (0.9, 1.15), [0.7, 4.9, 5.9], heights)
    for column, text in enumerate(("No", "Kondisi Antara", "Kondisi yang Diperlukan")):
        cell(grid, 0, column, text, HEAD)
    for row, program in enumerate(PROGRAMS, 1):
        cell(grid, row, 0, f"{row}.", replace(TEXT, align="c"))
        cell(grid, row, 1, program.statement or "", replace(TEXT, size=14, fill=MIST))
        text = "\n".join(f"• {work.statement}" for work in program.children)
        cell(grid, row, 2, text, replace(TEXT, size=14))


def tree_slide(deck: Any, title: str, csf: Fact) -> None:
    """A tree from the CSF down to stacks of kondisi operasional."""
    slide = frame(deck, f"POHON KINERJA {title}")
    root_style = Style("Calibri", 13, True, color="FFFFFF", fill=ROSE, shape=MSO_SHAPE.ROUNDED_RECTANGLE, margin=0.1)
    statement = RESPELT.get(csf.statement or "", csf.statement)
    root = box(slide, (4.4, 0.85, 4.5, 0.62), f"CSF {CSFS.index(csf) + 1} : {statement}", root_style)
    works = sum(len(program.children) for program in csf.children)
    wide, gap = (3.7, 0.45) if works < 4 else (2.85, 0.3)
    left = (13.333 - works * wide - (works - 1) * gap) / 2
    for program in csf.children:
        span = len(program.children) * (wide + gap) - gap
        at = (left + span / 2 - wide / 2, 2.0, wide, 0.62)
        style = Style("Calibri", 12, True, fill=LIME, line=ROSE, shape=MSO_SHAPE.ROUNDED_RECTANGLE, margin=0.08)
        middle = box(slide, at, program.statement or "", style)
        link(slide, (root, 2, middle, 0), "elbow", INK, 1.5)
        pill = Style("Open Sans", 7.5, True, color="FFFFFF", fill=INK, shape=MSO_SHAPE.ROUNDED_RECTANGLE, margin=0.02)
        box(slide, (at[0] + wide - 2.0, 1.88, 2.1, 0.22), program.holder or "", pill)
        for work in program.children:
            work_boxes(slide, middle, work, (left, wide))
            left += wide + gap


def work_boxes(slide: Any, parent: Any, work: Fact, at: tuple[float, float]) -> None:
    """A kondisi yang diperlukan and its stack."""
    left, wide = at
    style = Style("Calibri", 10, fill=MIST, line=ROSE, margin=0.06)
    measures = [f"IK : {measure.name} ({measure.target})" for measure in work.measures]
    text = "\n".join([RESPELT.get(work.statement or "", work.statement or ""), f"Keg : {work.name}", *measures])
    high = text_height(text, wide, style) + 0.05
    shape = box(slide, (left, 3.15, wide, high), text, style)
    shape.text_frame.paragraphs[0].runs[0].font.bold = True
    shape.text_frame.paragraphs[1].runs[0].font.italic = True
    link(slide, (parent, 2, shape, 0), "elbow", INK, 1.25)
    top = 3.15 + high + 0.3
    trunk = int(shape.left + 914400 * 0.12)
    middle = 0
    for each in work.children:
        leaf = box(slide, (left + 0.4, top, wide - 0.4, 0.5), each.statement or "", replace(style, fill="FFFFFF", size=11))
        middle = int(leaf.top + leaf.height / 2)
        segment(slide, (trunk, middle), (int(leaf.left), middle), INK, 1)
        top += 0.68
    segment(slide, (trunk, int(shape.top + shape.height)), (trunk, middle), INK, 1)


def card_slide(deck: Any, subs: tuple[Fact, ...], first: int) -> None:
    """Cards, three abreast."""
    slide = frame(deck, "KARTU KINERJA SUB KEGIATAN")
    for place, each in enumerate(subs):
        left, top = 0.45 + 4.2 * (place % 3), 0.95 + 3.05 * (place // 3)
        head = Style("Open Sans", 10, True, color="FFFFFF", fill=ROSE, margin=0.08, shape=MSO_SHAPE.ROUND_2_SAME_RECTANGLE)
        box(slide, (left, top, 3.95, 0.7), f"{first + place}. {each.name}", head)
        measure = each.measures[0]
        lines = [f"Kondisi operasional : {each.statement}", f"Indikator : {measure.name}", f"Target : {measure.target}"]
        lines += [f"Pagu : {each.pagu}", f"PJ : {each.holder}"]
        if (first + place) in (3, 8):
            lines[3], lines[4] = lines[4], lines[3]
        body = replace(TEXT, size=12, anchor="t", fill="FFFFFF", margin=0.1)
        box(slide, (left, top + 0.7, 3.95, 2.0), "\n".join(lines), body)


def draw(path: Path) -> None:
    """The presentation."""
    deck = new_deck(13.333, 7.5)
    cover(deck)
    vision_slide(deck)
    csf_slide(deck)
    between_slide(deck)
    needed_slide(deck)
    for _, title, csf in TREES:
        tree_slide(deck, title, csf)
    card_slide(deck, SUBS[:6], 1)
    card_slide(deck, SUBS[6:], 7)
    deck.save(str(path))


def places(fact: Fact, tree: int) -> list[int]:
    """The pages where a node stands; tree is the page of its tree."""
    if fact.level in ("visi", "misi", "tujuan_daerah", "sasaran_daerah"):
        return [2]
    card = 0 if fact.level != "sub_kegiatan" else 9 if any(fact is each for each in SUBS[:6]) else 10
    known = {"tujuan": [2, 3], "sasaran": [3, 4, tree], "program": [4, 5, tree], "kegiatan": [5, tree]}
    return known.get(fact.level, [tree, card])


def nodes(fact: Fact, parent: str | None, tree: int, gold: Gold) -> Iterator[tuple[Fact, str]]:
    """The node, its indicators and money and all below it."""
    tree = next((page for page, _, csf in TREES if csf is fact), tree)
    pages = places(fact, tree)
    more = {"holder": fact.holder, "pages": pages}
    ident = gold.node(fact.level, fact.statement, fact.name, page=pages[0], parent=parent, **more)
    page = {"tujuan": 3, "kegiatan": tree}.get(fact.level, pages[-1] if fact.level == "sub_kegiatan" else pages[0])
    for measure in fact.measures:
        indicator = gold.indicator(ident, measure.name, unit_of(measure.target, measure.unit), page, **measure.more)
        for kind, period, text in (*measure.values[:2], ("target", YEAR, measure.target), *measure.values[2:]):
            gold.value(indicator, kind, period, text, unit_of(text, measure.unit), page, **grade_of(text))
    gold.budget(ident, "pagu", YEAR, fact.pagu, page)
    yield fact, ident
    for child in fact.children:
        yield from nodes(child, ident, tree, gold)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "penjenjangan", "types": ["penjenjangan"], "region": "Kabupaten Minahasa Selatan"}
    gold = Gold(STEM, document | {"organisation": "Dinas Kepemudaan dan Olahraga", "year": int(YEAR), "pages": 10})
    found = list(nodes(VISION, None, 0, gold))
    outcome = [ident for fact, ident in found if fact is OUTCOME]
    about = "the region's sasaran has Indeks Pemuda, the outcome Indeks Pembangunan Pemuda (IPP), with the same target"
    doubt = {"about": about, "chosen": "two indicators", "also_acceptable": [], "nodes": outcome}
    gold.ambiguous.append(doubt | {"field": "indicators"})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.pptx")
    build_gold().write()


if __name__ == "__main__":
    main()
