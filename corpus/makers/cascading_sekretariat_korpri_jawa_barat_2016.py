"""Cascading of a small secretariat as slides: a card with a table for each post, connectors and block arrows."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.util import Cm, Pt

from corpus.makers.common import Gold, print_drawn

STEM = "cascading-sekretariat-korpri-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a secretariat on two slides: cards with small tables, elbow connectors, then block arrows",
    "type": "cascading",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "a card for each post: coloured bar with the position, sasaran in a box, table of indicators and targets",
        "elbow connectors start at a tier label, not at the card of eselon II; block arrows on slide 2 reach the first card only",
        "cards of eselon III restated on slide 2 without their indicators",
        "kegiatan and money as a last line of the card, one card without",
        "targets with unit in the figure, typing errors (Prosentase, Terlaksannya)",
    ],
}
HEAD = "SEKRETARIS DEWAN PENGURUS KORPRI"


@dataclass(frozen=True)
class Card:
    """A post: its sasaran, indicators (name, target, unit), kegiatan and money, and the posts below it."""

    holder: str
    text: str
    indicators: list[tuple[str, str, str]]
    below: tuple["Card", ...] = ()
    work: str | None = None
    money: str = "-"


TREE = Card(
    HEAD,
    "Meningkatnya pelayanan kesejahteraan, perlindungan dan pembinaan anggota Korpri",
    [
        ("Persentase anggota Korpri yang puas terhadap layanan sekretariat", "76,5%", "%"),
        ("Jumlah anggota penerima santunan dan bantuan", "1.250 orang", "orang"),
        ("Prosentase kasus anggota yang mendapat bantuan hukum", "100%", "%"),
    ],
    (
        Card(
            "KEPALA BAGIAN UMUM DAN KERJASAMA",
            "Meningkatnya tertib administrasi dan kerjasama lembaga",
            [
                ("Persentase layanan administrasi tepat waktu", "95%", "%"),
                ("Jumlah naskah kerjasama", "4 naskah", "naskah"),
            ],
            (
                Card(
                    "KASUBAG UMUM DAN KEPEGAWAIAN",
                    "Terlaksannya pelayanan surat menyurat dan kepegawaian",
                    [("Jumlah surat yang ditindaklanjuti", "900 surat", "surat")],
                    (),
                    "Pelayanan Administrasi Perkantoran",
                    "412.500.000",
                ),
                Card(
                    "KASUBAG KERJASAMA",
                    "Terjalinnya kerjasama dengan lembaga keuangan dan usaha",
                    [("Jumlah mitra kerjasama", "6 mitra", "mitra")],
                    (),
                    "Fasilitasi Kerjasama Korpri",
                    "85.000.000",
                ),
            ),
        ),
        Card(
            "KEPALA BAGIAN OLAHRAGA, SENI, BUDAYA, MENTAL DAN ROHANI",
            "Meningkatnya pembinaan olahraga, seni dan rohani anggota",
            [("Jumlah cabang olahraga yang berprestasi di Pornas", "9 cabang", "cabang")],
            (
                Card(
                    "KASUBAG OLAHRAGA, SENI DAN BUDAYA",
                    "Terselenggaranya seleksi dan pemusatan latihan atlet Korpri",
                    [
                        ("Jumlah atlet yang mengikuti pemusatan latihan", "140 atlet", "atlet"),
                        ("Jumlah pentas seni", "2 kali", "kali"),
                    ],
                    (),
                    "Pembinaan Olahraga dan Seni Budaya Korpri",
                    "675.000.000",
                ),
                Card(
                    "KASUBAG MENTAL DAN ROHANI",
                    "Terlaksananya pembinaan mental dan rohani",
                    [("Jumlah peserta MTQ Korpri", "32 orang", "orang")],
                ),
            ),
        ),
        Card(
            "KEPALA BAGIAN USAHA DAN BANTUAN SOSIAL",
            "Meningkatnya usaha ekonomi dan perlindungan anggota",
            [
                ("Jumlah unit usaha Korpri yang sehat", "27 unit", "unit"),
                ("Persentase santunan tepat waktu", "90%", "%"),
            ],
            (
                Card(
                    "KASUBAG USAHA",
                    "Terbinanya koperasi dan unit usaha Korpri",
                    [("Jumlah koperasi yang dibina", "27 koperasi", "koperasi")],
                    (),
                    "Pembinaan Usaha Korpri",
                    "150.000.000",
                ),
                Card(
                    "KASUBAG BANTUAN HUKUM DAN SOSIAL",
                    "Tersalurkannya santunan dan bantuan hukum",
                    [
                        ("Jumlah penerima santunan kematian", "480 orang", "orang"),
                        ("Jumlah perkara yang didampingi", "12 perkara", "perkara"),
                    ],
                    (),
                    "Bantuan Hukum dan Santunan Anggota",
                    "520.000.000",
                ),
            ),
        ),
    ),
)


def box(slide: Any, text: str, place: tuple[float, ...], fill: str, size: float, bold: bool = False) -> Any:
    """A filled rectangle with text; place: left, top, width, height in cm."""
    shape = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *(Cm(part) for part in place))
    shape.fill.solid()
    shape.fill.fore_color.rgb = RGBColor.from_string(fill)
    shape.line.color.rgb = RGBColor.from_string("404040")
    frame = shape.text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = Cm(0.1)
    frame.margin_top = frame.margin_bottom = Cm(0.05)
    frame.text = text
    font = frame.paragraphs[0].runs[0].font
    font.size, font.bold, font.name = Pt(size), bold, "Arial"
    font.color.rgb = RGBColor(255, 255, 255) if fill in ("1F4E79", "C55A11") else RGBColor(0, 0, 0)
    return shape


def draw_card(slide: Any, card: Card, place: tuple[float, float, float], fill: str, full: bool = True) -> tuple[Any, Any]:
    """A card at left, top, of a width; gives its first and its last shape, to glue connectors to."""
    left, top, width = place
    bar = box(slide, card.holder, (left, top, width, 0.95), fill, 9, bold=True)
    last = box(slide, card.text, (left, top + 0.95, width, 1.15), "FFF2CC", 9)
    if not full:
        return bar, last
    rows = len(card.indicators) + 1
    sizes = (Cm(left), Cm(top + 2.1), Cm(width), Cm(0.8 * rows))
    table = slide.shapes.add_table(rows, 2, *sizes).table
    table.columns[0].width, table.columns[1].width = Cm(width - 2.4), Cm(2.4)
    heads = [("Indikator Kinerja", "Target")] + [(name, target) for name, target, _ in card.indicators]
    for row, texts in enumerate(heads):
        for column, text in enumerate(texts):
            cell = table.cell(row, column)
            cell.margin_top = cell.margin_bottom = Cm(0.03)
            cell.margin_left = cell.margin_right = Cm(0.1)
            cell.text = text
            cell.text_frame.paragraphs[0].runs[0].font.size = Pt(8)
    if card.work:
        text = f"Kegiatan: {card.work} (Rp {card.money})"
        last = box(slide, text, (left, top + 2.1 + 0.8 * rows, width, 0.75), "DEEBF7", 8)
    return bar, last


def title(slide: Any, text: str) -> None:
    """The title line of a slide."""
    frame = slide.shapes.add_textbox(Cm(1), Cm(0.3), Cm(31.8), Cm(1)).text_frame
    frame.text = text
    frame.paragraphs[0].runs[0].font.size = Pt(18)
    frame.paragraphs[0].runs[0].font.bold = True


def draw(path: Path) -> None:
    """The two slides."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Cm(33.87), Cm(19.05)
    first, second = (deck.slides.add_slide(deck.slide_layouts[6]) for _ in range(2))
    title(first, "CASCADING KINERJA SEKRETARIAT KORPRI PROVINSI JAWA BARAT TAHUN 2016")
    title(second, "CASCADING ESELON III KE ESELON IV")
    draw_card(first, TREE, (10.4, 2, 13), "1F4E79")
    foot = box(first, "ESELON III", (15.4, 8.1, 3, 0.7), "E7E6E6", 9, bold=True)
    for index, block in enumerate(TREE.below):
        bar, _ = draw_card(first, block, (1.2 + 11 * index, 11, 9.4), "C55A11")
        line = first.shapes.add_connector(MSO_CONNECTOR.ELBOW, 0, 0, 0, 0)
        line.begin_connect(foot, 2)
        line.end_connect(bar, 0)
        top = 1.7 + 5.75 * index
        draw_card(second, block, (0.8, top + 1.2, 8.6), "C55A11", full=False)
        arrow = second.shapes.add_shape(MSO_SHAPE.RIGHT_ARROW, Cm(9.6), Cm(top + 1.8), Cm(1.5), Cm(0.9))
        arrow.fill.solid()
        arrow.fill.fore_color.rgb = RGBColor.from_string("A6A6A6")
        for place, post in enumerate(block.below):
            draw_card(second, post, (11.4 + 11 * place, top, 10.4), "A9D18E")
    deck.save(str(path))


def add(record: Gold, card: Card, level: int, parent: str | None) -> None:
    """A card and all below it in the record."""
    name, page = ("sasaran", "program", "sub_kegiatan")[level], 2 if level == 2 else 1
    pages = [1, 2] if level == 1 else [page]
    node = record.node(name, card.text, card.work, page=page, parent=parent, holder=card.holder, pages=pages)
    for text, target, unit in card.indicators:
        record.value(record.indicator(node, text, unit, page), "target", YEAR, target, unit, page)
    if card.work:
        record.budget(node, "pagu", YEAR, f"Rp {card.money}", page)
    for post in card.below:
        add(record, post, level + 1, node)


def main() -> None:
    """Draw the document and write its gold."""
    print_drawn(draw, f"{STEM}.pptx")
    document = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    document |= {"organisation": "Sekretariat Korpri", "year": 2016, "pages": 2}
    record = Gold(STEM, document)
    add(record, TREE, 0, None)
    for level, other in (("program", "kegiatan"), ("sub_kegiatan", "kegiatan")):
        named = [node["id"] for node in record.nodes if node["level"] == level]
        about = "tier of a post's sasaran: eselon III is program or kegiatan, the subbag names a kegiatan"
        more = {"chosen": level, "also_acceptable": [other], "nodes": named, "field": "level"}
        record.ambiguous.append({"about": about} | more)
    record.write()


if __name__ == "__main__":
    main()
