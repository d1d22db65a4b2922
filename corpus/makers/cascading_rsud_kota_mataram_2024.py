"""A hospital's cascading on two slides, of ellipses, hexagons, chevrons, grouped and shadowed boxes."""

import tempfile
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import PP_ALIGN
from pptx.oxml.ns import qn
from pptx.shapes.autoshape import Shape
from pptx.slide import Slide
from pptx.util import Cm, Pt

from corpus.makers.cascading_pohon_kinerja_dinsos_mamuju import At, Look, Run, arrow, elbow, put, stroke
from corpus.makers.common import CORPUS, Gold, office_pdf

STEM = "cascading-rsud-kota-mataram-2024"

ENTRY: dict[str, Any] = {
    "file": f"{STEM}.pdf",
    "what": "The cascading of the general hospital of Kota Mataram: from the mission to the programs and the "
    "support kegiatan, and on a second slide one program with its kegiatan and budgets.",
    "type": "cascading",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "ellipses, hexagons, chevrons, pentagons and cut boxes as nodes; shapes grouped and with shadows",
        "chevrons at the left are tier labels, chevrons in the tree are programs",
        "lines that stop short of a box, two lines that cross, a note box that is no node",
        "a program with two drawn parents",
        "a tree over two pages: a leaf of page 1 is the root of page 2, which runs from left to right",
        "a kegiatan and its sub kegiatan with the same name",
        "budgets on page 2 only, one malformed, and a total",
        "a grade with its number, a target in words (Paripurna), per mille, minutes where less is better",
    ],
}


class Measure(NamedTuple):
    """An indicator, its target as printed and the unit."""

    name: str
    target: str
    unit: str | None = None
    direction: str | None = None


@dataclass
class Box:
    """A node of the cascading and where it is drawn, in centimetres."""

    level: str
    at: At
    statement: str
    name: str | None = None
    holder: str | None = None
    measures: list[Measure] = field(default_factory=list)
    pagu: str | None = None
    page: int = 1
    children: list["Box"] = field(default_factory=list)


class Row(NamedTuple):
    """A sub kegiatan of page 2: statement, name, indicator, pagu."""

    statement: str
    name: str
    measure: Measure
    pagu: str


def stacked(rows: list[Row], top: float) -> list[Box]:
    """Sub kegiatan of page 2 under one another from a height on."""
    return [
        Box(
            "sub_kegiatan",
            At(27.6, top + 2.93 * number, 13.6, 2.6),
            row.statement,
            row.name,
            None,
            [row.measure],
            row.pagu,
            2,
        )
        for number, row in enumerate(rows)
    ]


MUTU_SDM = "Pengembangan Mutu dan Peningkatan Kompetensi Teknis Sumber Daya Manusia Kesehatan Tingkat Daerah Kabupaten/Kota"

REFERRAL = Box(
    "program",
    At(5.2, 14.4, 10.6, 3.7),
    "Meningkatnya akses dan mutu pelayanan rujukan",
    "PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT",
    "Wakil Direktur Pelayanan",
    [
        Measure("Status akreditasi rumah sakit", "Paripurna"),
        Measure("Bed Occupancy Rate (BOR)", "68,5%", "%"),
    ],
    "Rp 48.915.750.000",
    children=[
        Box(
            "kegiatan",
            At(13.2, 5.0, 10.8, 4.6),
            "Terpenuhinya sarana, prasarana dan alat kesehatan rumah sakit",
            "Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP Kewenangan Daerah Kabupaten Kota",
            "Kepala Bidang Penunjang Medik",
            [Measure("Persentase pemenuhan sarana, prasarana dan alat sesuai kelas", "83%", "%")],
            "Rp 31.240.500.000",
            2,
            stacked(
                [
                    Row(
                        "Tersedianya gedung pelayanan yang dikembangkan",
                        "Pengembangan Rumah Sakit",
                        Measure("Jumlah gedung yang dikembangkan", "1 unit", "unit"),
                        "Rp 14.500.000.000",
                    ),
                    Row(
                        "Tersedianya alat kesehatan",
                        "Pengadaan Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan",
                        Measure("Jumlah alat kesehatan yang diadakan", "46 unit", "unit"),
                        "Rp 9.870.500.000",
                    ),
                    Row(
                        "Tersedianya obat dan vaksin",
                        "Pengadaan Obat, Vaksin",
                        Measure("Persentase ketersediaan obat sesuai formularium", "96,5%", "%"),
                        "Rp 4.120.00.000",
                    ),
                    Row(
                        "Tersedianya bahan habis pakai",
                        "Pengadaan Bahan Habis Pakai",
                        Measure("Jumlah paket bahan habis pakai", "12 paket", "paket"),
                        "Rp 2.750.000.000",
                    ),
                ],
                2.5,
            ),
        ),
        Box(
            "kegiatan",
            At(13.2, 15.0, 10.8, 4.6),
            "Meningkatnya mutu layanan rawat jalan, rawat inap dan gawat darurat",
            "Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota",
            "Kepala Bidang Pelayanan Medik",
            [
                Measure("Waktu tunggu rawat jalan", "55 menit", "menit", "down"),
                Measure("Waktu tanggap gawat darurat", "4 menit", "menit", "down"),
            ],
            "Rp 15.325.250.000",
            2,
            stacked(
                [
                    Row(
                        "Terselenggaranya pelayanan rumah sakit",
                        "Operasional Pelayanan Rumah Sakit",
                        Measure("Jumlah pasien yang dilayani", "118.400 orang", "orang"),
                        "Rp 14.100.000.000",
                    ),
                    Row(
                        "Terpenuhinya standar akreditasi",
                        "Pelaksanaan Akreditasi Fasilitas Kesehatan di Kabupaten/Kota",
                        Measure("Jumlah kelompok kerja yang memenuhi standar", "16 pokja", "pokja"),
                        "Rp 785.250.000",
                    ),
                    Row(
                        "Terlayaninya konsultasi jarak jauh",
                        "Penyediaan Telemedicine di Fasilitas Pelayanan Kesehatan",
                        Measure("Jumlah konsultasi jarak jauh", "1.250 konsultasi", "konsultasi"),
                        "Rp 440.000.000",
                    ),
                ],
                14.22,
            ),
        ),
        Box(
            "kegiatan",
            At(13.2, 22.6, 10.8, 4.0),
            "Terintegrasinya sistem informasi rumah sakit",
            "Penyelenggaraan Sistem Informasi Kesehatan secara Terintegrasi",
            "Kepala Instalasi SIMRS",
            [Measure("Persentase unit yang memakai rekam medis elektronik", "100%", "%")],
            "Rp 2.350.000.000",
            2,
            stacked(
                [
                    Row(
                        "Berfungsinya sistem informasi rumah sakit",
                        "Pengelolaan Sistem Informasi Kesehatan",
                        Measure("Jumlah modul yang aktif", "22 modul", "modul"),
                        "Rp 1.150.000.000",
                    ),
                    Row(
                        "Tersedianya perangkat dan jaringan",
                        "Pengadaan Alat/Perangkat Sistem Informasi Kesehatan dan Jaringan Internet",
                        Measure("Jumlah perangkat yang diadakan", "64 unit", "unit"),
                        "Rp 1.200.000.000",
                    ),
                ],
                23.01,
            ),
        ),
    ],
)


def support_sub(at: At, statement: str, name: str, measure: Measure) -> Box:
    """A sub kegiatan of page 1."""
    return Box("sub_kegiatan", at, statement, name, None, [measure])


SUPPORT = Box(
    "program",
    At(18.0, 14.4, 10.6, 3.7),
    "Meningkatnya tata kelola keuangan dan pelayanan BLUD",
    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
    "Wakil Direktur Umum dan Keuangan",
    [Measure("Persentase realisasi pendapatan BLUD", "100%", "%")],
    children=[
        Box(
            "kegiatan",
            At(13.6, 20.0, 5.9, 3.3),
            "Meningkatnya pelayanan BLUD",
            "Peningkatan Pelayanan BLUD",
            "Kepala Bagian Keuangan",
            [Measure("Persentase belanja BLUD yang terlaksana", "95%", "%")],
            children=[
                support_sub(
                    At(13.6, 24.2, 5.9, 2.2),
                    "Terlaksananya layanan BLUD",
                    "Pelayanan dan Penunjang Pelayanan BLUD",
                    Measure("Lama layanan BLUD", "12 bulan", "bulan"),
                ),
            ],
        ),
        Box(
            "kegiatan",
            At(20.4, 20.0, 5.9, 3.3),
            "Tersusunnya dokumen perencanaan dan evaluasi",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            "Kepala Bagian Perencanaan",
            [Measure("Persentase dokumen tepat waktu", "100%", "%")],
            children=[
                support_sub(
                    At(20.4, 24.2, 5.9, 2.2),
                    "Tersedianya dokumen perencanaan",
                    "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                    Measure("Jumlah dokumen", "6 dokumen", "dokumen"),
                ),
                support_sub(
                    At(20.4, 26.8, 5.9, 2.2),
                    "Tersedianya laporan evaluasi",
                    "Evaluasi Kinerja Perangkat Daerah",
                    Measure("Jumlah laporan", "4 laporan", "laporan"),
                ),
            ],
        ),
        Box(
            "kegiatan",
            At(27.2, 20.0, 5.9, 3.3),
            "Terpenuhinya administrasi keuangan",
            "Administrasi Keuangan Perangkat Daerah",
            "Kepala Bagian Keuangan",
            [Measure("Persentase laporan keuangan tepat waktu", "100%", "%")],
            children=[
                support_sub(
                    At(27.2, 24.2, 5.9, 2.2),
                    "Terbayarnya gaji dan tunjangan",
                    "Penyediaan Gaji dan Tunjangan ASN",
                    Measure("Jumlah ASN yang dibayar", "412 orang", "orang"),
                ),
            ],
        ),
    ],
)

STAFF = Box(
    "program",
    At(30.8, 14.4, 10.6, 3.7),
    "Meningkatnya kapasitas tenaga kesehatan rumah sakit",
    "PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN",
    "Wakil Direktur Pendidikan dan SDM",
    [Measure("Persentase tenaga kesehatan yang tersertifikasi", "80%", "%")],
    children=[
        Box(
            "kegiatan",
            At(34.4, 20.0, 7.0, 3.3),
            "Meningkatnya kompetensi teknis tenaga kesehatan",
            MUTU_SDM,
            "Kepala Bidang SDM dan Diklat",
            [Measure("Persentase tenaga yang lulus pelatihan", "90%", "%")],
            children=[
                support_sub(
                    At(34.4, 24.2, 7.0, 2.6),
                    "Terlatihnya tenaga kesehatan",
                    MUTU_SDM,
                    Measure("Jumlah tenaga kesehatan yang dilatih", "185 orang", "orang"),
                ),
            ],
        ),
    ],
)

QUALITY = Box(
    "sasaran",
    At(5.2, 9.0, 10.6, 3.5),
    "Meningkatnya mutu pelayanan klinis dan keselamatan pasien",
    None,
    "Direktur",
    [
        Measure("Persentase indikator mutu nasional yang tercapai", "92%", "%"),
        Measure("Net Death Rate (NDR)", "21 ‰", "‰", "down"),
    ],
    children=[REFERRAL],
)
COMPETENCE = Box(
    "sasaran",
    At(18.0, 9.0, 10.6, 3.5),
    "Meningkatnya kompetensi dan kecukupan tenaga kesehatan",
    None,
    "Direktur",
    [Measure("Persentase tenaga kesehatan yang memenuhi jam pelatihan", "75%", "%")],
    children=[STAFF],
)
ACCOUNT = Box(
    "sasaran",
    At(30.8, 9.0, 10.6, 3.5),
    "Meningkatnya akuntabilitas kinerja dan kemandirian keuangan rumah sakit",
    None,
    "Direktur",
    [
        Measure("Nilai SAKIP", "A (81,20)"),
        Measure("Cost Recovery Rate (CRR)", "88,7 %", "%"),
    ],
    children=[SUPPORT],
)
GOAL = Box(
    "tujuan",
    At(14.3, 4.6, 18.0, 2.9),
    "Meningkatnya mutu dan keterjangkauan pelayanan kesehatan rujukan",
    None,
    None,
    [Measure("Indeks Kepuasan Pasien", "86,50")],
    children=[QUALITY, COMPETENCE, ACCOUNT],
)
MISSION = Box(
    "misi",
    At(15.3, 2.3, 16.0, 1.7),
    "Meningkatkan derajat kesehatan masyarakat yang merata dan terjangkau",
    children=[GOAL],
)

FURTHER = ((COMPETENCE, REFERRAL),)
TOTAL = "Rp 48.915.750.000"

LOOKS = {
    "misi": Look("1B4F72", 10, "FFFFFF", "154360", MSO_SHAPE.OVAL),
    "tujuan": Look("2E86C1", 11, "FFFFFF", "154360", MSO_SHAPE.OVAL),
    "sasaran": Look("A9DFBF", 9, edge="1E8449", kind=MSO_SHAPE.HEXAGON),
    "program": Look("FAD7A0", 9, edge="B9770E", kind=MSO_SHAPE.CHEVRON),
    "kegiatan": Look("D6EAF8", 8, edge="2874A6", kind=MSO_SHAPE.ROUNDED_RECTANGLE),
    "sub_kegiatan": Look("FDFEFE", 7.5, edge="7D3C98", kind=MSO_SHAPE.SNIP_1_RECTANGLE),
}


def shadow(shape: Shape) -> None:
    """Give a shape the soft shadow that the office program offers."""
    effects = shape._element.spPr.find(qn("a:effectLst"))
    cast = effects.makeelement(qn("a:outerShdw"), {"blurRad": "50800", "dist": "63500", "dir": "2700000", "algn": "tl"})
    colour = cast.makeelement(qn("a:srgbClr"), {"val": "000000"})
    colour.append(colour.makeelement(qn("a:alpha"), {"val": "40000"}))
    cast.append(colour)
    effects.append(cast)


def runs_of(box: Box, page: int) -> list[Run]:
    """The paragraphs of a box on a page."""
    restated = page != box.page
    if box.level == "misi":
        return [Run(f"Misi 2 : {box.statement}", True)]
    lead = {"kegiatan": "Kegiatan : ", "sub_kegiatan": "Sub Kegiatan : "}.get(box.level, "") if page == 2 else ""
    runs = [Run(box.statement, box.level != "sub_kegiatan")]
    if box.name:
        runs.insert(0 if page == 2 else 1, Run(lead + box.name, page == 2))
    if restated:
        runs.append(Run("(lanjutan halaman 1)"))
    for measure in [] if restated else box.measures:
        runs.append(Run(f"IK : {measure.name} ; Target : {measure.target}"))
    if box.pagu and page == 2:
        runs.append(Run(f"Pagu : {box.pagu}", True))
    return runs


def draw(slide: Slide, box: Box, page: int, at: At | None = None) -> Shape:
    """A node: its shape and, grouped with it, the position that answers for it."""
    place, look = at or box.at, LOOKS[box.level]
    group = slide.shapes.add_group_shape() if box.holder else slide
    if page == 2 and box.level == "program":
        look = look._replace(kind=MSO_SHAPE.PENTAGON)
    if page == 2:
        look = look._replace(size=look.size + (1.5 if box.level == "kegiatan" else 1.0))
    shape = put(group, place, runs_of(box, page), look)
    if look.kind in (MSO_SHAPE.CHEVRON, MSO_SHAPE.PENTAGON, MSO_SHAPE.HEXAGON):
        shape.adjustments[0] = 0.16
    if box.level in ("kegiatan", "sasaran") or (box.level == "program" and page == 1):
        shadow(shape)
    if box.holder:
        wide = 0.19 * len(box.holder) + 0.6
        plaque = At(place.x + place.w / 2 - wide / 2, place.y - 0.3, wide, 0.55)
        put(group, plaque, [Run(box.holder)], Look("FFFFFF", 8, "922B21", "922B21"))
    return shape


def upper(at: At) -> tuple[float, float]:
    """The middle of the upper edge, over the plaque."""
    return at.x + at.w / 2, at.y - 0.3


def lower(at: At) -> tuple[float, float]:
    """The middle of the lower edge."""
    return at.x + at.w / 2, at.y + at.h


def loose(slide: Slide, points: list[tuple[float, float]]) -> None:
    """Loose strokes through points, an arrowhead at the last."""
    line = None
    for start, end in pairwise(points):
        line = stroke(slide, start, end)
        line.line.width = Pt(1.5)
    if line is not None:
        arrow(line)


def draw_labels(slide: Slide) -> None:
    """Tier labels of page 1."""
    tiers = {"TUJUAN": 5.2, "SASARAN": 9.9, "PROGRAM": 15.4, "KEGIATAN": 20.8, "SUB KEGIATAN": 24.6}
    for text, y in tiers.items():
        look = Look("566573", 9, "FFFFFF", None, MSO_SHAPE.CHEVRON)
        put(slide, At(0.4, y, 4.5, 1.4), [Run(text, True)], look).adjustments[0] = 0.3


def draw_heading(slide: Slide, text: str) -> None:
    """The title and the emblem of a slide."""
    lines = [Run(text, True), Run("RSUD KOTA MATARAM TAHUN 2024", True)]
    put(slide, At(8, 0.3, 26, 1.8), lines, Look(None, 16, "1B4F72", None))
    put(slide, At(0.6, 0.4, 1.7, 1.7), [], Look("27AE60", 8, kind=MSO_SHAPE.OVAL))
    put(slide, At(1.0, 0.8, 0.9, 0.9), [], Look("FFFFFF", 8, edge=None, kind=MSO_SHAPE.MATH_PLUS))


def draw_upper_lines(slide: Slide) -> None:
    """The lines from the aim of the hospital to the programs."""
    shelf = 8.2
    for number, child in enumerate(GOAL.children):
        top = upper(child.at)
        if number == 1:
            loose(slide, [lower(GOAL.at), (top[0], top[1] - 0.38)])
            continue
        loose(slide, [lower(GOAL.at), (lower(GOAL.at)[0], shelf), (top[0], shelf), top])
    loose(slide, [lower(QUALITY.at), upper(REFERRAL.at)])
    x, y = lower(COMPETENCE.at)
    loose(slide, [(x - 2.4, y), (upper(REFERRAL.at)[0] + 2.6, upper(REFERRAL.at)[1] + 0.3)])
    loose(slide, [(x + 1.2, y), (upper(STAFF.at)[0] - 1.0, upper(STAFF.at)[1])])
    x, y = lower(ACCOUNT.at)
    loose(slide, [(x - 1.2, y), (upper(SUPPORT.at)[0] + 1.0, upper(SUPPORT.at)[1] - 0.1)])


def draw_lower_lines(slide: Slide, shapes: dict[int, Shape]) -> None:
    """The lines from the programs of page 1 to their sub kegiatan."""
    shelf = 18.9
    x, y = lower(SUPPORT.at)
    for number, keg in enumerate(SUPPORT.children):
        top = upper(keg.at)
        loose(slide, [(x, y), (x, shelf), (top[0], shelf), (top[0], top[1] - (0.3 if number == 2 else 0))])
    x, y = lower(STAFF.at)
    top = upper(STAFF.children[0].at)
    loose(slide, [(x, y + 0.25), (x, shelf), (top[0], shelf), top])
    for keg in (*SUPPORT.children, *STAFF.children):
        if len(keg.children) == 1:
            elbow(slide, shapes[id(keg)], shapes[id(keg.children[0])])
            continue
        side, middle = keg.at.x - 0.35, keg.at.y + keg.at.h - 0.6
        for child in keg.children:
            y = child.at.y + child.at.h / 2
            loose(slide, [(keg.at.x, middle), (side, middle), (side, y), (child.at.x, y)])


def everything(box: Box) -> list[Box]:
    """A box and all under it."""
    return [box, *(each for child in box.children for each in everything(child))]


def draw_first(slide: Slide) -> None:
    """Page 1: from the mission to the sub kegiatan, all but those of the first program."""
    draw_heading(slide, "CASCADING KINERJA")
    draw_labels(slide)
    shapes = {id(box): draw(slide, box, 1) for box in everything(MISSION) if box.page == 1}
    line = stroke(slide, lower(MISSION.at), (GOAL.at.x + GOAL.at.w / 2, GOAL.at.y))
    line._connect_begin_to(shapes[id(MISSION)], 4)
    line.end_connect(shapes[id(GOAL)], 0)
    draw_upper_lines(slide)
    draw_lower_lines(slide, shapes)
    put(slide, At(7.6, 18.5, 5.0, 0.7), [Run("rincian pada halaman 2")], Look("FCF3CF", 8, "7D6608", "B7950B"))
    lines = [
        "Mataram, 8 Januari 2024",
        "Direktur RSUD Kota Mataram",
        " ",
        " ",
        "( nama pejabat )",
        "NIP. ................",
    ]
    put(slide, At(5.0, 23.6, 7.4, 4.6), [Run(line) for line in lines], Look(None, 9.5, edge=None))


def draw_second(slide: Slide) -> None:
    """Page 2: the first program, its kegiatan and sub kegiatan from left to right."""
    draw_heading(slide, "CASCADING KINERJA (LANJUTAN)")
    place = At(0.8, 12.2, 9.8, 4.6)
    draw(slide, REFERRAL, 2, place)
    for number, keg in enumerate(REFERRAL.children):
        shape = draw(slide, keg, 2)
        start = (place.x + place.w, place.y + place.h / 2)
        end = (keg.at.x, keg.at.y + keg.at.h / 2)
        line = slide.shapes.add_connector(MSO_CONNECTOR.ELBOW, *(Cm(value) for value in (*start, *end)))
        line.line.color.rgb, line.line.width = RGBColor.from_string("1B4F72"), Pt(1.75)
        line.end_connect(shape, 1)
        kind = MSO_CONNECTOR.CURVE if number == 1 else MSO_CONNECTOR.ELBOW
        for child in keg.children:
            target = draw(slide, child, 2)
            ends = (keg.at.x + keg.at.w, end[1], child.at.x, child.at.y + child.at.h / 2)
            branch = slide.shapes.add_connector(kind, *(Cm(value) for value in ends))
            branch.line.color.rgb, branch.line.width = RGBColor.from_string("7D3C98"), Pt(1.5)
            if number != 2:
                branch.begin_connect(shape, 3)
                branch.end_connect(target, 1)
            arrow(branch)
    total = [Run(f"Jumlah : {TOTAL}", True)]
    put(slide, At(0.8, 26.8, 9.8, 1.2), total, Look("F2F3F4", 11, align=PP_ALIGN.LEFT))


def presentation(folder: Path) -> Path:
    """The two slides."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Cm(42), Cm(29.7)
    blank = deck.slide_layouts[6]
    draw_first(deck.slides.add_slide(blank))
    draw_second(deck.slides.add_slide(blank))
    path = folder / f"{STEM}.pptx"
    deck.save(str(path))
    return path


def add(gold: Gold, box: Box, parent: str | None, ids: dict[int, str]) -> None:
    """A node and all under it."""
    pages = [1, 2] if box is REFERRAL else [box.page]
    node = gold.node(box.level, box.statement, box.name, page=box.page, parent=parent, pages=pages, holder=box.holder)
    ids[id(box)] = node
    for measure in box.measures:
        more = {"direction": measure.direction} if measure.direction else {}
        ident = gold.indicator(node, measure.name, measure.unit, box.page, **more)
        grade = {"grade": "A"} if measure.target.startswith("A (") else {}
        gold.value(ident, "target", "2024", measure.target, measure.unit, box.page, **grade)
    if box.pagu:
        gold.budget(node, "pagu", "2024", box.pagu, 2)
    for child in box.children:
        add(gold, child, node, ids)


def build_gold() -> Gold:
    """The record of the slides."""
    document = {
        "type": "cascading",
        "types": ["cascading"],
        "region": "Kota Mataram",
        "organisation": "RSUD Kota Mataram",
        "year": 2024,
        "pages": 2,
    }
    gold, ids = Gold(STEM, document), {}
    add(gold, MISSION, None, ids)
    for parent, child in FURTHER:
        gold.edge(ids[id(parent)], ids[id(child)], "also")
    gold.total("Jumlah", "pagu", "2024", TOTAL, 2)
    gold.ambiguous.append(
        {
            "about": "a program with two drawn parents: the sasaran straight above it is taken for the cascade",
            "chosen": [ids[id(QUALITY)], ids[id(COMPETENCE)]],
            "also_acceptable": [[ids[id(COMPETENCE)], ids[id(QUALITY)]]],
            "nodes": [ids[id(REFERRAL)]],
            "field": "parent",
        }
    )
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        office_pdf(presentation(Path(folder)), CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
