"""Pohon kinerja of a women and children's office: an Impress drawing with straight connectors, scanned."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.shapes.autoshape import Shape
from pptx.slide import Slide
from pptx.util import Inches, Pt

from corpus.makers.common import CORPUS, Gold, image_pdf, office_pdf, page_images, scanned

STEM = "pohon-kinerja-dp3a-lombok-timur-2024-scan"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Scanned pohon kinerja of a women and child protection office: boxes and straight lines",
    "type": "pohon_kinerja",
    "producer": "scan of LibreOffice Impress",
    "text": False,
    "facts": "invented",
    "carries": [
        "no text layer: grey scan of 150 dpi, 0.8 degrees askew clockwise, grain and specks",
        "tree top down, straight slanting connectors from box to box",
        "tier labels at the side, arrow-shaped, that point at their lanes",
        "indicators with targets inside the boxes, IK as lead word",
        "boxes of uneven size, three tinted, grey in the scan",
    ],
}


@dataclass(frozen=True)
class Box:
    """A box: statement, name, (indicator, target, unit) and the boxes below."""

    statement: str
    measures: tuple[tuple[str, str, str | None], ...]
    children: tuple["Box", ...] = ()
    name: str | None = None


TREE = Box(
    "Meningkatnya kualitas hidup perempuan dan perlindungan anak",
    (("Indeks Pembangunan Gender (IPG)", "92,15", None), ("Indeks Perlindungan Anak", "64,8", None)),
    (
        Box(
            "Meningkatnya peran perempuan dalam pembangunan",
            (("Indeks Pemberdayaan Gender (IDG)", "58,40", None),),
            (
                Box(
                    "Meningkatnya pelaksanaan PUG di perangkat daerah",
                    (("Persentase OPD yang menyusun ARG", "65%", "%"),),
                    (
                        Box(
                            "Terlembaganya PUG pada perangkat daerah",
                            (("Jumlah focal point yang dilatih", "48 orang", "orang"),),
                        ),
                        Box(
                            "Tersusunnya analisis anggaran responsif gender",
                            (("Jumlah dokumen GBS", "30 dokumen", "dokumen"),),
                        ),
                    ),
                    "Program Pengarusutamaan Gender dan Pemberdayaan Perempuan",
                ),
                Box(
                    "Meningkatnya kualitas keluarga responsif gender",
                    (("Persentase PUSPAGA aktif", "75%", "%"),),
                    (
                        Box(
                            "Terlaksananya konseling keluarga di PUSPAGA",
                            (("Jumlah keluarga yang dilayani", "320 keluarga", "keluarga"),),
                        ),
                        Box(
                            "Terbinanya kelompok usaha perempuan",
                            (("Jumlah kelompok binaan", "21 kelompok", "kelompok"),),
                        ),
                    ),
                    "Program Peningkatan Kualitas Keluarga",
                ),
            ),
        ),
        Box(
            "Meningkatnya perlindungan perempuan dan anak dari kekerasan",
            (("Rasio kekerasan terhadap perempuan dan anak", "1,9", None),),
            (
                Box(
                    "Menurunnya kekerasan terhadap perempuan",
                    (("Persentase korban yang mendapat layanan", "100%", "%"),),
                    (
                        Box(
                            "Terselenggaranya sosialisasi anti TPPO",
                            (("Jumlah desa sasaran", "42 desa", "desa"),),
                        ),
                        Box(
                            "Tertanganinya pengaduan perempuan korban",
                            (("Jumlah korban yang didampingi", "95 orang", "orang"),),
                        ),
                    ),
                    "Program Perlindungan Perempuan",
                ),
                Box(
                    "Terpenuhinya hak anak",
                    (("Skor Kabupaten Layak Anak", "Madya (620)", None),),
                    (
                        Box(
                            "Terbentuknya desa layak anak",
                            (("Jumlah desa/kelurahan layak anak", "36 desa", "desa"),),
                        ),
                        Box(
                            "Aktifnya Forum Anak di kecamatan",
                            (("Jumlah Forum Anak yang aktif", "18 forum", "forum"),),
                        ),
                    ),
                    "Program Pemenuhan Hak Anak (PHA)",
                ),
                Box(
                    "Meningkatnya perlindungan khusus anak",
                    (("Angka perkawinan anak", "13,5%", "%"),),
                    (
                        Box(
                            "Terdampinginya anak berhadapan dengan hukum",
                            (("Jumlah ABH yang didampingi", "60 anak", "anak"),),
                        ),
                        Box(
                            "Terlaksananya gerakan cegah kawin anak",
                            (("Jumlah sekolah sasaran", "25 sekolah", "sekolah"),),
                        ),
                    ),
                    "Program Perlindungan Khusus Anak",
                ),
            ),
        ),
    ),
)
LEVELS = ("tujuan", "sasaran", "program", "kegiatan")
LABELS = ("TUJUAN", "SASARAN STRATEGIS", "PROGRAM", "KEGIATAN")
DEGREES, DPI = -0.8, 150

SHEET = (16.54, 11.69)  # A3, inches
LEFT, LEAF = 1.55, 1.46  # where the tree begins, and the room of one lowest box
TOPS = (1.35, 3.35, 5.6, 8.2)
WIDTHS = (4.6, 3.4, 2.45, 1.36)
HEIGHTS = (1.2, 1.15, 1.6, 1.75)
TINTS = ("BDD7EE", "FFE699", "C6E0B4", "FFFFFF")
INK = RGBColor(0, 0, 0)


def leaves(box: Box) -> int:
    """How many lowest boxes stand under it."""
    return sum(leaves(child) for child in box.children) or 1


def write(shape: Shape, lines: list[tuple[str, bool, float]], across: int = PP_ALIGN.CENTER) -> None:
    """Text into a shape: (text, bold, size) a paragraph."""
    frame = shape.text_frame
    frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.MIDDLE
    frame.margin_left = frame.margin_right = Inches(0.05)
    frame.margin_top = frame.margin_bottom = Inches(0.03)
    for place, (text, bold, size) in enumerate(lines):
        paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
        paragraph.alignment = across
        run = paragraph.add_run()
        run.text = text
        run.font.bold, run.font.size, run.font.name, run.font.color.rgb = bold, Pt(size), "Verdana", INK


def place_box(slide: Slide, box: Box, depth: int, left: float) -> Shape:
    """A box centred over its children, then these, joined by straight connectors."""
    room = leaves(box) * LEAF
    width, size = WIDTHS[depth], (11, 10.5, 10, 9)[depth]
    tall = HEIGHTS[depth] + (0.12 if len(box.statement) % 3 == 0 else 0)
    start = left + (room - width) / 2
    shape = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, Inches(start), Inches(TOPS[depth]), Inches(width), Inches(tall))
    shape.fill.solid()
    shape.fill.fore_color.rgb = RGBColor.from_string(TINTS[depth])
    shape.line.color.rgb, shape.line.width = INK, Pt(1.25)
    lines = [(box.statement, True, size)]
    if box.name:
        lines.append((f"({box.name})", False, size - 1))
    lines += [(f"IK : {name} ({target})", False, size - 0.5) for name, target, _unit in box.measures]
    write(shape, lines)
    for child in box.children:
        below = place_box(slide, child, depth + 1, left)
        line = slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, 0, 0, 0, 0)
        line.begin_connect(shape, 2)
        line.end_connect(below, 0)
        line.line.color.rgb, line.line.width = INK, Pt(1.5)
        left += leaves(child) * LEAF
    return shape


def place_frame(slide: Slide) -> None:
    """Title, tier labels and signature."""
    title = slide.shapes.add_textbox(Inches(1), Inches(0.25), Inches(SHEET[0] - 2), Inches(0.9))
    lines = ["POHON KINERJA TAHUN 2024", "DINAS PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK"]
    write(title, [(text, True, 15) for text in (*lines, "KABUPATEN LOMBOK TIMUR")])
    for depth, label in enumerate(LABELS):
        top, tall = TOPS[depth] + 0.25, HEIGHTS[depth] - 0.5
        tag = slide.shapes.add_shape(MSO_SHAPE.PENTAGON, Inches(0.25), Inches(top), Inches(1.22), Inches(max(tall, 0.7)))
        tag.fill.solid()
        tag.fill.fore_color.rgb = RGBColor.from_string("D9D9D9")
        tag.line.color.rgb = INK
        write(tag, [(label, True, 9)])
    sign = slide.shapes.add_textbox(Inches(12.2), Inches(10.25), Inches(3.8), Inches(1.3))
    lines = ["Selong,      Januari 2024", "Kepala Dinas,", "", "", "( nama pejabat )"]
    write(sign, [(text, False, 10) for text in lines])


def draw(path: Path) -> None:
    """The presentation."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(SHEET[0]), Inches(SHEET[1])
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    place_frame(slide)
    place_box(slide, TREE, 0, LEFT)
    deck.save(str(path))


def add_gold(gold: Gold, box: Box, depth: int, parent: str | None) -> None:
    """A box and all below it."""
    ident = gold.node(LEVELS[depth], box.statement, box.name, page=1, parent=parent)
    for name, target, unit in box.measures:
        indicator = gold.indicator(ident, name, unit, 1)
        grade = {"grade": "Madya"} if target.startswith("Madya") else {}
        gold.value(indicator, "target", "2024", target, unit, 1, **grade)
    for child in box.children:
        add_gold(gold, child, depth + 1, ident)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Lombok Timur"}
    document |= {
        "organisation": "Dinas Pemberdayaan Perempuan dan Perlindungan Anak",
        "year": 2024,
        "pages": 1,
    }
    gold = Gold(STEM, document)
    add_gold(gold, TREE, 0, None)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{STEM}.pptx"
        draw(source)
        pages = page_images(office_pdf(source, Path(folder) / "sheet.pdf"), DPI)
    scans = [scanned(page, DEGREES, 806 + place) for place, page in enumerate(pages)]
    image_pdf(scans, CORPUS / f"{STEM}.pdf", DPI, quality=66)
    build_gold().write()


if __name__ == "__main__":
    main()
