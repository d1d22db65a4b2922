"""Pohon kinerja of a municipal police office: a Word page whose drawing is one pasted picture."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.shapes.autoshape import Shape
from pptx.slide import Slide
from pptx.util import Cm as SlideCm
from pptx.util import Pt as SlidePt

from corpus.makers.common import CORPUS, Gold, office_pdf, page_images

STEM = "pohon-kinerja-satpolpp-metro-2024-gambar"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "A text page of a municipal police office whose pohon kinerja is one raster picture",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Writer (docx) with a PNG of LibreOffice Impress",
    "text": True,
    "facts": "invented",
    "carries": [
        "text layer with heading and paragraphs, nothing of the tree in it",
        "the tree is one picture of 200 dpi",
        "tree runs left to right, rounded boxes, elbow connectors",
        "tier labels above the columns",
        "sub kegiatan boxes hold a name alone",
        "targets behind a colon in the box",
    ],
}


@dataclass(frozen=True)
class Box:
    """A box: statement, name, one indicator (name, target, unit) and the boxes to the right."""

    statement: str | None
    name: str | None
    measure: tuple[str, str, str] | None = None
    children: tuple["Box", ...] = ()


def sub(name: str) -> Box:
    """A sub kegiatan box."""
    return Box(None, name)


TREE = Box(
    "Meningkatnya ketenteraman dan ketertiban umum di Kota Metro",
    None,
    ("Persentase gangguan trantibum yang diselesaikan", "95%", "%"),
    (
        Box(
            "Menurunnya pelanggaran Perda dan gangguan ketertiban",
            "Program Peningkatan Ketenteraman dan Ketertiban Umum",
            ("Persentase pelanggaran Perda yang ditindak", "100%", "%"),
            (
                Box(
                    "Tertanganinya gangguan trantibum di wilayah kota",
                    None,
                    ("Jumlah patroli wilayah", "720 kali", "kali"),
                    (
                        sub("Pemberdayaan Perlindungan Masyarakat dalam rangka Ketentraman dan Ketertiban Umum"),
                        sub("Penyusunan SOP Ketertiban Umum dan Ketenteraman Masyarakat"),
                    ),
                ),
                Box(
                    "Terlaksananya penegakan Perda dan Perwali",
                    None,
                    ("Jumlah sidang tipiring", "24 perkara", "perkara"),
                    (
                        sub("Sosialisasi Penegakan Peraturan Daerah dan Peraturan Kepala Daerah"),
                        sub("Dukungan Pelaksanaan Sidang atas Pelanggaran Peraturan Daerah"),
                    ),
                ),
            ),
        ),
        Box(
            "Meningkatnya layanan pencegahan dan penanggulangan kebakaran",
            "Program Pencegahan, Penanggulangan, Penyelamatan Kebakaran dan Penyelamatan Non Kebakaran",
            ("Tingkat waktu tanggap 15 menit", "92,5%", "%"),
            (
                Box(
                    "Tertanganinya kejadian kebakaran dan penyelamatan",
                    None,
                    ("Persentase kejadian yang ditangani", "100%", "%"),
                    (
                        sub("Pemadaman dan Pengendalian Kebakaran dalam Daerah Kabupaten/Kota"),
                        sub("Pembinaan Aparatur Pemadam Kebakaran"),
                    ),
                ),
                Box(
                    "Meningkatnya peran masyarakat dalam pencegahan kebakaran",
                    None,
                    ("Jumlah relawan kebakaran", "110 orang", "orang"),
                    (
                        sub("Pembentukan dan Pembinaan Relawan Pemadam Kebakaran"),
                        sub("Pendataan Sarana Prasarana Proteksi Kebakaran"),
                    ),
                ),
            ),
        ),
    ),
)
LEVELS = ("sasaran", "program", "kegiatan", "sub_kegiatan")
LABELS = ("SASARAN", "PROGRAM", "KEGIATAN", "SUB KEGIATAN")
PARAGRAPHS = (
    "Satuan Polisi Pamong Praja Kota Metro merupakan perangkat daerah yang melaksanakan urusan pemerintahan "
    "wajib "
    "yang berkaitan dengan pelayanan dasar. Penyusunan kinerja tahun 2024 dilakukan dengan pendekatan logis "
    "sebab-akibat sesuai Peraturan Menteri PANRB Nomor 89 Tahun 2021 tentang Penjenjangan Kinerja Instansi "
    "Pemerintah.",
    "Hasil penjenjangan tersebut digambarkan dalam pohon kinerja yang memuat hubungan antara kondisi yang "
    "ingin "
    "diwujudkan, ukuran keberhasilannya, serta pekerjaan yang mendukungnya sampai tingkat terendah, "
    "sebagaimana "
    "terlihat pada Gambar 2.1.",
)
DPI = 200
PICTURE = (17.0, 15.6)  # centimetres, width and height
LEFTS, WIDTHS = (0.15, 4.35, 8.75, 12.85), (3.45, 3.6, 3.3, 4.0)
HEIGHTS = (3.6, 4.4, 2.35, 1.55)
FIRST, ROW = 0.95, 1.82  # top of the first row and height of a lowest box's row, centimetres
FILLS = ("1F4E79", "2E75B6", "9DC3E6", "F2F2F2")


def leaves(box: Box) -> int:
    """How many lowest boxes stand to the right of it."""
    return sum(leaves(child) for child in box.children) or 1


def write(shape: Shape, lines: list[tuple[str, bool]], size: float, light: bool) -> None:
    """Text into a shape."""
    frame = shape.text_frame
    frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.MIDDLE
    frame.margin_left = frame.margin_right = SlideCm(0.1)
    frame.margin_top = frame.margin_bottom = SlideCm(0.05)
    for place, (text, bold) in enumerate(lines):
        paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
        paragraph.alignment = PP_ALIGN.CENTER
        run = paragraph.add_run()
        run.text = text
        run.font.name, run.font.size, run.font.bold = "Calibri", SlidePt(size), bold
        run.font.color.rgb = RGBColor(255, 255, 255) if light else RGBColor(0, 0, 0)


def place_box(slide: Slide, box: Box, depth: int, row: float) -> Shape:
    """A box beside the middle of its children, and an elbow connector to each."""
    middle = FIRST + (row + leaves(box) / 2) * ROW
    kind = MSO_SHAPE.ROUNDED_RECTANGLE if depth < 3 else MSO_SHAPE.RECTANGLE
    top = SlideCm(middle - HEIGHTS[depth] / 2)
    shape = slide.shapes.add_shape(kind, SlideCm(LEFTS[depth]), top, SlideCm(WIDTHS[depth]), SlideCm(HEIGHTS[depth]))
    shape.shadow.inherit = False
    shape.fill.solid()
    shape.fill.fore_color.rgb = RGBColor.from_string(FILLS[depth])
    shape.line.color.rgb, shape.line.width = RGBColor(0x1F, 0x3A, 0x5F), SlidePt(0.75)
    lines = [(box.statement, True)] if box.statement else []
    if box.name:
        lines.append((box.name, False))
    if box.measure:
        lines.append((f"Indikator : {box.measure[0]} : {box.measure[1]}", False))
    write(shape, lines, 8 if depth < 3 else 7.5, depth < 2)
    for child in box.children:
        beside = place_box(slide, child, depth + 1, row)
        line = slide.shapes.add_connector(MSO_CONNECTOR.ELBOW, 0, 0, 0, 0)
        line.begin_connect(shape, 3)
        line.end_connect(beside, 1)
        line.line.color.rgb, line.line.width = RGBColor(0x40, 0x40, 0x40), SlidePt(1)
        row += leaves(child)
    return shape


def draw_picture(folder: Path) -> Path:
    """The drawing, exported as a PNG."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = SlideCm(PICTURE[0]), SlideCm(PICTURE[1])
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    for depth, label in enumerate(LABELS):
        tag = slide.shapes.add_textbox(SlideCm(LEFTS[depth]), SlideCm(0.15), SlideCm(WIDTHS[depth]), SlideCm(0.6))
        write(tag, [(label, True)], 9, False)
    place_box(slide, TREE, 0, 0)
    deck.save(str(folder / "drawing.pptx"))
    pages = page_images(office_pdf(folder / "drawing.pptx", folder / "drawing.pdf"), DPI)
    pages[0].save(folder / "drawing.png", dpi=(DPI, DPI))
    return folder / "drawing.png"


def draw(path: Path, picture: Path) -> None:
    """The Word document."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(1.8)
    document.styles["Normal"].font.name = "Cambria"
    document.styles["Normal"].font.size = Pt(11)
    section.header.paragraphs[0].text = "Dokumen Pohon Kinerja Satpol PP Kota Metro Tahun 2024"
    section.footer.paragraphs[0].text = "7"
    section.footer.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    document.add_heading("BAB II  POHON KINERJA", 1)
    document.add_heading("2.1  Pohon Kinerja Satuan Polisi Pamong Praja", 2)
    for text in PARAGRAPHS:
        paragraph = document.add_paragraph(text)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        paragraph.paragraph_format.first_line_indent = Cm(1)
        paragraph.paragraph_format.space_after = Pt(4)
    frame = document.add_paragraph()
    frame.alignment = WD_ALIGN_PARAGRAPH.CENTER
    frame.add_run().add_picture(str(picture), width=Cm(PICTURE[0]))
    caption = document.add_paragraph()
    caption.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = caption.add_run("Gambar 2.1 Pohon Kinerja Satuan Polisi Pamong Praja Kota Metro")
    run.italic, run.font.size = True, Pt(10)
    document.save(path)


def add_gold(gold: Gold, box: Box, depth: int, parent: str | None) -> None:
    """A box and all to the right of it."""
    ident = gold.node(LEVELS[depth], box.statement, box.name, page=1, parent=parent)
    if box.measure:
        name, target, unit = box.measure
        gold.value(gold.indicator(ident, name, unit, 1), "target", "2024", target, unit, 1)
    for child in box.children:
        add_gold(gold, child, depth + 1, ident)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kota Metro"}
    document |= {"organisation": "Satuan Polisi Pamong Praja", "year": 2024, "pages": 1}
    gold = Gold(STEM, document)
    add_gold(gold, TREE, 0, None)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / f"{STEM}.docx"
        draw(source, draw_picture(folder))
        office_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
