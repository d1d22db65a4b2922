"""Performance tree of an office for villages on one wide slide in the manner of a ready-made design template."""

import tempfile
from pathlib import Path
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Pt

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.deck import Style, box, link, new_deck, new_slide
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk

STEM = "pohon-kinerja-dpmk-merauke-2026"
YEAR = "2026"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of an office for village empowerment on one wide slide made from a design template",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "rounded coloured boxes with circles, icons and number badges (1.2) of their own over the corner",
        "statement in bold, name of the program or kegiatan in italics under it, in one box",
        "indicators in white boxes at the side or below, joined by dotted lines; two of them with two indicators",
        "target on a line of its own, at the top tiers after Target 2026:",
        "curved connectors, all from one foot; tiers are told by the legend of colours at the bottom alone",
        "a bubble with a partner office, joined by a dotted line (crosscutting)",
        "blobs of colour, a waving line and a motto that are no nodes",
        "a kegiatan without indicator, lower is better, typing error (Tersediannya)",
    ],
}


def m(name: str, target: str, down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    tail = target.split(" ", 1)[1] if " " in target and target[0].isdigit() else None
    return Measure(name, target, tail, more={"direction": "down"} if down else {})


def activity(statement: str, name: str, *measures: Measure) -> Fact:
    """A kegiatan."""
    return Fact("kegiatan", statement, name, measures)


VILLAGE = Fact(
    "program",
    "Meningkatnya tata kelola pemerintahan kampung",
    "Program Administrasi Pemerintahan Desa",
    (m("Persentase kampung yang menetapkan APBKam tepat waktu", "85 %"),),
    (
        activity(
            "Terlaksananya pembinaan aparatur kampung",
            "Pembinaan dan Pengawasan Penyelenggaraan Administrasi Pemerintahan Desa",
            m("Jumlah aparat kampung yang terlatih", "358 orang"),
        ),
        activity(
            "Tertibnya pengelolaan dana kampung",
            "Fasilitasi Pengelolaan Keuangan Desa",
            m("Jumlah laporan siskeudes", "179 laporan"),
            m("Jumlah temuan berulang", "6 temuan", True),
        ),
        activity(
            "Tersediannya profil kampung",
            "Fasilitasi Penyusunan Profil Desa",
            m("Jumlah dokumen profil", "179 dokumen"),
        ),
    ),
)
ORDER = Fact(
    "program",
    "Tertatanya batas dan kewenangan kampung",
    "Program Penataan Desa",
    (m("Jumlah kampung dengan batas definitif", "42 kampung"),),
    (
        activity("Ditetapkannya batas kampung", "Penyelenggaraan Penataan Desa", m("Jumlah peta batas kampung", "24 peta")),
        activity("Terverifikasinya pemekaran kampung", "Fasilitasi Penataan Wilayah Desa"),
    ),
)
WELFARE = Fact(
    "program",
    "Meningkatnya peran lembaga kemasyarakatan dan adat",
    "Program Pemberdayaan Lembaga Kemasyarakatan, Lembaga Adat dan Masyarakat Hukum Adat",
    (m("Persentase lembaga adat yang aktif", "73,5 %"), m("Persentase Posyandu aktif", "80 %")),
    (
        activity(
            "Terbinanya lembaga kemasyarakatan kampung",
            "Pemberdayaan Lembaga Kemasyarakatan yang Bergerak di Bidang Pemberdayaan Desa",
            m("Jumlah kader PKK terlatih", "160 orang"),
        ),
        activity(
            "Diakuinya masyarakat hukum adat",
            "Pemberdayaan Masyarakat Hukum Adat",
            m("Jumlah marga yang dipetakan", "12 marga"),
        ),
    ),
    cross=("Dinas Kesehatan",),
)
ECONOMY = Fact(
    "program",
    "Berkembangnya usaha ekonomi kampung",
    "Program Peningkatan Kerja Sama Desa",
    (m("Persentase BUMKam yang sehat", "31,25 %"),),
    (
        activity(
            "Terbentuknya kerja sama antar kampung",
            "Fasilitasi Kerja Sama Antar Desa",
            m("Jumlah naskah kerja sama", "7 naskah"),
        ),
        activity(
            "Meningkatnya kapasitas pengelola BUMKam",
            "Fasilitasi Pengembangan Usaha Ekonomi Masyarakat",
            m("Jumlah pengelola bersertifikat", "36 orang"),
        ),
    ),
)
SUPPORT = Fact(
    "program",
    "Terwujudnya layanan perkantoran yang prima",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    (m("Indeks kepuasan pegawai", "3,45"),),
    (
        activity(
            "Tersusunnya dokumen kinerja",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            m("Jumlah dokumen", "11 dokumen"),
        ),
        activity(
            "Terpenuhinya administrasi keuangan",
            "Administrasi Keuangan Perangkat Daerah",
            m("Jumlah bulan layanan", "12 bulan"),
        ),
    ),
)
ROOT = Fact(
    "tujuan",
    "Terwujudnya kampung yang maju, mandiri dan berbudaya",
    None,
    (m("Rata-rata Indeks Desa", "61,40"),),
    (
        Fact(
            "sasaran",
            "Meningkatnya kualitas penyelenggaraan pemerintahan kampung",
            None,
            (m("Persentase kampung bernilai tata kelola baik", "65 %"),),
            (VILLAGE, ORDER),
        ),
        Fact(
            "sasaran",
            "Meningkatnya kemandirian masyarakat kampung",
            None,
            (m("Jumlah kampung mandiri", "5 kampung"), m("Jumlah kampung tertinggal", "64 kampung", True)),
            (WELFARE, ECONOMY),
        ),
        Fact(
            "sasaran",
            "Meningkatnya akuntabilitas kinerja dinas",
            None,
            (m("Nilai AKIP", "B (64,20)"),),
            (SUPPORT,),
        ),
    ),
)
FACE = "Open Sans"
TINTS = {  # fill and ink
    "tujuan": ("0B4F6C", "FFFFFF"),
    "sasaran": ("F46036", "FFFFFF"),
    "program": ("2EC4B6", "10302D"),
    "kegiatan": ("FFD166", "3A2E00"),
}
TREE_INK = "5D576B"
# box and white box of each node in the order of the tree, in inches
PLACES: tuple[tuple[tuple[float, float, float, float], tuple[float, float, float, float] | None], ...] = (
    ((7.6, 1.15, 4.8, 0.85), (13.3, 1.2, 3.0, 0.75)),
    ((2.1, 2.85, 3.3, 0.95), (5.75, 2.95, 2.0, 0.85)),
    ((0.55, 4.75, 2.5, 1.35), (3.2, 4.85, 1.35, 1.25)),
    ((0.35, 7.25, 1.6, 1.75), (0.45, 9.3, 1.4, 0.75)),
    ((2.1, 7.35, 1.6, 1.4), (2.05, 9.1, 1.7, 1.25)),
    ((3.85, 7.25, 1.5, 1.3), (3.9, 8.85, 1.4, 0.8)),
    ((4.95, 4.9, 2.15, 1.0), (7.25, 4.95, 1.2, 1.0)),
    ((5.55, 7.4, 1.55, 1.2), (5.6, 8.95, 1.45, 0.7)),
    ((7.25, 7.25, 1.55, 1.35), None),
    ((9.2, 2.8, 3.2, 0.9), (12.75, 2.65, 2.15, 1.25)),
    ((8.75, 4.7, 2.6, 1.6), (11.5, 4.75, 1.35, 1.5)),
    ((9.0, 7.35, 1.75, 1.85), (9.1, 9.5, 1.55, 0.7)),
    ((10.9, 7.3, 1.55, 1.3), (10.95, 8.9, 1.45, 0.8)),
    ((13.05, 4.85, 2.15, 1.05), (15.3, 4.95, 1.15, 0.85)),
    ((12.65, 7.25, 1.6, 1.35), (12.7, 8.95, 1.45, 0.7)),
    ((14.45, 7.4, 1.6, 1.45), (14.5, 9.2, 1.5, 0.75)),
    ((16.0, 2.9, 2.9, 0.85), (17.2, 1.75, 1.5, 0.75)),
    ((16.65, 4.75, 1.9, 1.5), (18.65, 4.95, 1.15, 0.95)),
    ((16.3, 7.3, 1.65, 1.75), (16.35, 9.35, 1.5, 0.65)),
    ((18.1, 7.25, 1.6, 1.4), (18.15, 9.0, 1.5, 0.7)),
)
SIZES = {"tujuan": 14, "sasaran": 12, "program": 10.5, "kegiatan": 9}
ICONS = (MSO_SHAPE.SUN, MSO_SHAPE.HEART, MSO_SHAPE.STAR_5_POINT, MSO_SHAPE.GEAR_6, MSO_SHAPE.LIGHTNING_BOLT)
BUBBLE = (11.6, 6.55, 1.5, 0.5)


def style(size: float, **more: Any) -> Style:
    """The type of the slide."""
    return Style(FACE, size, **more)


def numbers(fact: Fact, own: str = "") -> dict[int, str]:
    """The badge of each node by id(): 1, 1.2, 1.2.1."""
    out = {id(fact): own}
    for place, child in enumerate(fact.children, 1):
        out |= numbers(child, f"{own}.{place}".lstrip("."))
    return out


def add_run(paragraph: Any, text: str, size: float, ink: str, bold: bool = False, italic: bool = False) -> None:
    """A run of text."""
    run = paragraph.add_run()
    run.text, run.font.name, run.font.size, run.font.bold, run.font.italic = text, FACE, Pt(size), bold, italic
    run.font.color.rgb = RGBColor.from_string(ink)


def node_box(slide: Any, fact: Fact, at: tuple[float, float, float, float], badge: str, place: int) -> Any:
    """A coloured box with its badge and its icon."""
    fill, ink = TINTS[fact.level]
    size = SIZES[fact.level]
    shape = box(
        slide,
        at,
        fact.statement or "",
        style(size, bold=True, color=ink, fill=fill, shape=MSO_SHAPE.ROUNDED_RECTANGLE, margin=0.1),
    )
    shape.adjustments[0] = 0.5 if fact.level in ("tujuan", "sasaran") else 0.12
    if fact.name:
        paragraph = shape.text_frame.add_paragraph()
        paragraph.alignment = shape.text_frame.paragraphs[0].alignment
        add_run(paragraph, fact.name, size - 1, ink, italic=True)
    left, top, width, _ = at
    if badge:
        wide = 0.36 if len(badge) < 4 else 0.46
        circle = style(
            8 if len(badge) < 4 else 7,
            bold=True,
            color=fill if fact.level != "kegiatan" else "7A5C00",
            fill="FFFFFF",
            line=fill,
            margin=0,
        )
        box(slide, (left - 0.1, top - 0.22, wide, 0.36), badge, Style(**{**circle.__dict__, "shape": MSO_SHAPE.OVAL}))
    if fact.level in ("tujuan", "sasaran", "program"):
        ring = style(8, fill="FFFFFF", line=fill, weight=1.5, shape=MSO_SHAPE.OVAL)
        box(slide, (left + width - 0.32, top - 0.24, 0.38, 0.38), "", ring)
        box(slide, (left + width - 0.24, top - 0.16, 0.22, 0.22), "", style(8, fill=fill, shape=ICONS[place % len(ICONS)]))
    return shape


def white_box(slide: Any, fact: Fact, at: tuple[float, float, float, float]) -> Any:
    """The indicators of a node in a white box."""
    fill, _ = TINTS[fact.level]
    size = 9 if fact.level in ("tujuan", "sasaran") else 8
    shape = box(slide, at, "", style(size, fill="FFFFFF", line=fill, weight=1.25, shape=MSO_SHAPE.ROUNDED_RECTANGLE, margin=0.05))
    shape.adjustments[0] = 0.1
    frame = shape.text_frame
    frame.word_wrap = True
    for place, measure in enumerate(fact.measures):
        first = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
        add_run(first, measure.name, size, "333333")
        second = frame.add_paragraph()
        lead = f"Target {YEAR}: " if fact.level in ("tujuan", "sasaran") else ""
        add_run(second, lead + measure.target, size + 0.5, "0B4F6C", bold=True)
    for paragraph in frame.paragraphs:
        paragraph.alignment = 2
    return shape


def decorate(slide: Any) -> None:
    """Background, title, blobs and motto."""
    box(slide, (0, 0, 20, 11.25), "", style(8, fill="FFF8EE"))
    for at, fill in (((-1.2, -1.4, 3.6, 3.2), "FFD9C7"), ((18.2, -0.9, 3, 2.4), "CDEFEB"), ((-1.0, 10.1, 2.6, 2.2), "CDEFEB")):
        box(slide, at, "", style(8, fill=fill, shape=MSO_SHAPE.OVAL))
    box(slide, (17.9, 10.25, 2.6, 1.5), "", style(8, fill="FFE3A6", shape=MSO_SHAPE.WAVE))
    box(slide, (0.5, 0.2, 9.5, 0.55), "POHON KINERJA 2026", style(28, bold=True, color="0B4F6C", align="l"))
    office = "Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Merauke"
    box(slide, (10.1, 0.28, 8.3, 0.45), office, style(15, color="F46036", bold=True, align="r"))
    box(slide, (0.6, 0.8, 4.6, 0.35), "“Izakod Bekai Izakod Kai”", style(11, italic=True, color="7A7A7A", align="l"))


def legend(slide: Any) -> None:
    """The colours of the tiers."""
    left = 5.1
    for level, text in (("tujuan", "Tujuan"), ("sasaran", "Sasaran"), ("program", "Program"), ("kegiatan", "Kegiatan")):
        box(slide, (left, 10.72, 0.28, 0.28), "", style(8, fill=TINTS[level][0], shape=MSO_SHAPE.OVAL))
        box(slide, (left + 0.32, 10.68, 1.4, 0.36), text, style(11, align="l", color="333333"))
        left += 1.85
    box(slide, (left, 10.74, 0.42, 0.24), "", style(8, fill="FFFFFF", line=TREE_INK, shape=MSO_SHAPE.ROUNDED_RECTANGLE))
    box(slide, (left + 0.46, 10.68, 2.6, 0.36), "Indikator dan target", style(11, align="l", color="333333"))


def draw_tree(slide: Any) -> None:
    """All boxes, then the connectors."""
    badges = numbers(ROOT)
    shapes: dict[int, Any] = {}
    for place, (fact, (at, white)) in enumerate(zip(walk(ROOT), PLACES, strict=True)):
        shapes[id(fact)] = here = node_box(slide, fact, at, badges[id(fact)], place)
        if white:
            beside = white_box(slide, fact, white)
            ends = (here, 3, beside, 1) if white[0] > at[0] + at[2] else (here, 2, beside, 0)
            if white[1] + white[3] < at[1]:
                ends = (here, 0, beside, 2)
            link(slide, ends, "straight", TINTS[fact.level][0], 1.75, dash="sysDot")
        if fact.cross:
            text = f"Crosscutting: {fact.cross[0]}"
            bubble = box(slide, BUBBLE, text, style(8.5, fill="E8DAF5", line="7B4BA8", shape=MSO_SHAPE.ROUNDED_RECTANGLE))
            link(slide, (here, 2, bubble, 1), "curve", "7B4BA8", 1.25, dash="dash", glued=False)
    for fact in walk(ROOT):
        for child in fact.children:
            link(slide, (shapes[id(fact)], 2, shapes[id(child)], 0), "curve", TREE_INK, 1.75)


def draw() -> None:
    """Draw the slide and print it."""
    deck = new_deck(20, 11.25)
    slide = new_slide(deck)
    decorate(slide)
    draw_tree(slide)
    legend(slide)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{STEM}.pptx")
        deck.save(str(path))
        office_pdf(path, CORPUS / f"{STEM}.pdf")


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Merauke"}
    gold = Gold(STEM, about | {"organisation": "Dinas Pemberdayaan Masyarakat dan Kampung", "year": int(YEAR), "pages": 1})
    known = add_tree(gold, ROOT, None, YEAR, 1)
    gold.ambiguous = [
        {
            "about": "a bubble names the partner office of one program, joined by a dashed line",
            "chosen": "crosscutting of the program",
            "also_acceptable": ["a node with a crosscut edge"],
            "nodes": [known[id(WELFARE)]],
            "field": "crosscutting",
        },
        {
            "about": "badges (1, 1.2, 1.2.1) number the boxes; they are no nomenclature",
            "chosen": "code null",
            "also_acceptable": ["the badge as code"],
            "nodes": list(known.values()),
            "field": "code",
        },
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    draw()
    write_gold()


if __name__ == "__main__":
    main()
