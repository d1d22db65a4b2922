"""Pohon kinerja of a communication office that is no drawing: a numbered, indented list made in Word."""

from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from corpus.makers.common import Gold, print_drawn

STEM = "pohon-kinerja-daftar-diskominfo-pekalongan-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Pohon kinerja of a communication office, written out as an indented, numbered list",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "tree given by outline numbers (1, 1.1, 1.1.1, 1.1.1.1) and indent, no drawing",
        "Indikator and Target lines, several lettered ones with as many lettered targets",
        "names of program, kegiatan and sub kegiatan in brackets behind the statement",
        "tier given by number depth and explained in the text",
        "holder in a line of its own, crosscutting organisations in another",
        "the page turns between an indicator and its target; header and footer on each page",
    ],
}


@dataclass(frozen=True)
class Item:
    """An item of the list: statement, name in brackets, (indicator, target, unit) and children."""

    statement: str
    name: str | None
    measures: tuple[tuple[str, str, str | None], ...]
    children: tuple["Item", ...] = ()
    holder: str | None = None
    shared: tuple[str, ...] = ()


GOAL = Item(
    "Terwujudnya tata kelola pemerintahan digital yang terpadu dan terbuka",
    None,
    (("Indeks Reformasi Birokrasi bidang SPBE", "3,15", None),),
    (
        Item(
            "Meningkatnya kualitas layanan pemerintahan berbasis elektronik",
            None,
            (
                ("Indeks SPBE", "3,62 (Sangat Baik)", None),
                ("Indeks Keamanan Informasi (KAMI)", "512 poin", "poin"),
            ),
            (
                Item(
                    "Meningkatnya integrasi aplikasi dan data perangkat daerah",
                    "Program Aplikasi Informatika",
                    (("Persentase layanan publik yang terintegrasi", "82%", "%"),),
                    (
                        Item(
                            "Tertatanya domain dan sub domain pemerintah kota",
                            "Pengelolaan Nama Domain yang Telah Ditetapkan oleh Pemerintah Pusat dan Sub "
                            "Domain di "
                            "Lingkup Pemerintah Daerah Kabupaten/Kota",
                            (("Persentase sub domain yang aktif dan aman", "100 %", "%"),),
                            (
                                Item(
                                    "Tersedianya jaringan intra antar perangkat daerah",
                                    "Penyelenggaraan Sistem Jaringan Intra Pemerintah Daerah",
                                    (
                                        (
                                            "Jumlah perangkat daerah yang tersambung fiber optik",
                                            "47 unit",
                                            "unit",
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        Item(
                            "Terkelolanya layanan e-government",
                            "Pengelolaan E-government di Lingkup Pemerintah Daerah Kabupaten/Kota",
                            (
                                ("Persentase aplikasi yang memenuhi standar arsitektur SPBE", "70%", "%"),
                                ("Jumlah layanan pada portal satu pintu", "35 layanan", "layanan"),
                            ),
                            (
                                Item(
                                    "Beroperasinya pusat data sesuai standar",
                                    "Pengelolaan Pusat Data Pemerintahan Daerah",
                                    (("Uptime pusat data", "99,5%", "%"),),
                                ),
                                Item(
                                    "Terbangunnya aplikasi sesuai kebutuhan perangkat daerah",
                                    "Pengembangan Aplikasi dan Proses Bisnis Pemerintahan Berbasis Elektronik",
                                    (("Jumlah aplikasi yang dikembangkan", "6 aplikasi", "aplikasi"),),
                                    shared=("Bappeda", "Bagian Organisasi Setda"),
                                ),
                            ),
                        ),
                    ),
                    "Kepala Bidang Informatika",
                ),
                Item(
                    "Meningkatnya keamanan informasi pemerintah daerah",
                    "Program Penyelenggaraan Persandian untuk Pengamanan Informasi",
                    (("Tingkat kematangan penanganan insiden siber", "Level 3 (3,10)", None),),
                    (
                        Item(
                            "Terlaksananya pengamanan informasi dan jaring komunikasi sandi",
                            "Penyelenggaraan Persandian untuk Pengamanan Informasi Pemerintah Daerah Kabupaten/Kota",
                            (("Persentase insiden siber yang tertangani dalam 24 jam", "95%", "%"),),
                            (
                                Item(
                                    "Terpenuhinya layanan sertifikat elektronik",
                                    "Penyediaan Layanan Keamanan Informasi Pemerintah Daerah Kabupaten/Kota",
                                    (
                                        (
                                            "Jumlah ASN pengguna tanda tangan elektronik",
                                            "1.250 orang",
                                            "orang",
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                    "Kepala Bidang Persandian dan Statistik",
                ),
            ),
        ),
        Item(
            "Meningkatnya keterbukaan informasi publik dan kualitas data sektoral",
            None,
            (("Predikat keterbukaan informasi publik", "Informatif (92,40)", None),),
            (
                Item(
                    "Meningkatnya jangkauan penyebarluasan informasi pembangunan",
                    "Program Pengelolaan Informasi dan Komunikasi Publik",
                    (("Persentase masyarakat yang menjadi sasaran informasi publik", "76,5%", "%"),),
                    (
                        Item(
                            "Terkelolanya media komunikasi dan layanan informasi publik",
                            "Pengelolaan Informasi dan Komunikasi Publik Pemerintah Daerah Kabupaten/Kota",
                            (("Persentase permohonan informasi yang dijawab tepat waktu", "100%", "%"),),
                            (
                                Item(
                                    "Tersebarnya konten informasi melalui media daerah",
                                    "Pengelolaan Media Komunikasi Publik",
                                    (
                                        ("Jumlah konten yang ditayangkan", "1.800 konten", "konten"),
                                        ("Jumlah siaran Radio Kota Batik", "365 hari", "hari"),
                                    ),
                                ),
                                Item(
                                    "Terlayaninya permohonan informasi PPID",
                                    "Pelayanan Informasi Publik",
                                    (
                                        (
                                            "Jumlah dokumen hasil pelayanan informasi publik",
                                            "12 dokumen",
                                            "dokumen",
                                        ),
                                    ),
                                ),
                                Item(
                                    "Terpantaunya aduan masyarakat",
                                    "Monitoring Opini dan Aspirasi Publik",
                                    (("Persentase aduan yang ditindaklanjuti", "98 %", "%"),),
                                    shared=("Seluruh Perangkat Daerah",),
                                ),
                            ),
                        ),
                    ),
                    "Kepala Bidang Komunikasi dan Informasi Publik",
                ),
                Item(
                    "Meningkatnya ketersediaan statistik sektoral",
                    "Program Penyelenggaraan Statistik Sektoral",
                    (("Indeks Pembangunan Statistik", "2,75", None),),
                    (
                        Item(
                            "Tersusunnya data sektoral yang valid dan mutakhir",
                            "Penyelenggaraan Statistik Sektoral di Lingkup Daerah Kabupaten/Kota",
                            (("Persentase data prioritas yang termutakhirkan", "90%", "%"),),
                            (
                                Item(
                                    "Terhimpunnya metadata statistik sektoral",
                                    "Membangun Metadata Statistik Sektoral",
                                    (("Jumlah metadata yang dihimpun", "64 metadata", "metadata"),),
                                ),
                            ),
                        ),
                    ),
                    "Kepala Bidang Persandian dan Statistik",
                ),
            ),
        ),
    ),
)
LEVELS = ("sasaran", "program", "kegiatan", "sub_kegiatan")
# The page turns inside this item: its target stands on page 2.
TURNS_IN = "Terlaksananya pengamanan informasi dan jaring komunikasi sandi"
INDENT_CM = (0.0, 0.9, 1.9, 3.1)
HANG_CM = (0.7, 1.0, 1.3, 1.6)
BLUE = RGBColor(0x1F, 0x4E, 0x79)


def add_numbering(document: Doc) -> int:
    """A native multilevel numbering (1., 1.1, 1.1.1, 1.1.1.1); gives its id."""
    numbering = document.part.numbering_part.element
    levels = ""
    for depth, (left, hang) in enumerate(zip(INDENT_CM, HANG_CM, strict=True)):
        text = ".".join(f"%{place}" for place in range(1, depth + 2)) + ("." if depth == 0 else "")
        start, turn = round((left + hang) * 567), round(hang * 567)
        levels += (
            f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
            f'<w:lvlText w:val="{text}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{start}" w:hanging="{turn}"/></w:pPr></w:lvl>'
        )
    kind = '<w:multiLevelType w:val="multilevel"/>'
    abstract = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{kind}{levels}</w:abstractNum>')
    numbering.insert(0, abstract)
    number = parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>')
    numbering.append(number)
    return 77


def number_paragraph(paragraph: Paragraph, number: int, depth: int) -> None:
    """Make a paragraph an item of the list."""
    properties = OxmlElement("w:numPr")
    for tag, value in (("w:ilvl", depth), ("w:numId", number)):
        child = OxmlElement(tag)
        child.set(qn("w:val"), str(value))
        properties.append(child)
    paragraph._p.get_or_add_pPr().append(properties)


def add_line(document: Doc, depth: int, label: str, text: str) -> None:
    """A line below an item: a label in italics and its text."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.left_indent = Cm(INDENT_CM[depth] + HANG_CM[depth])
    paragraph.paragraph_format.space_after = Pt(1)
    paragraph.add_run(label).italic = True
    paragraph.add_run(f" {text}")


def add_item(document: Doc, item: Item, depth: int, number: int) -> None:
    """An item with its lines, then its children."""
    paragraph = document.add_paragraph()
    number_paragraph(paragraph, number, depth)
    paragraph.paragraph_format.space_before = Pt(7 if depth < 2 else 4)
    paragraph.paragraph_format.space_after = Pt(1)
    paragraph.paragraph_format.keep_with_next = True
    run = paragraph.add_run(item.statement)
    run.bold = depth < 2
    run.font.color.rgb = BLUE if depth == 0 else None
    if item.name:
        paragraph.add_run(f" ({item.name})")
    letters = "abc" if len(item.measures) > 1 else ""
    names = [f"{letters[i]}. {m[0]}" if letters else m[0] for i, m in enumerate(item.measures)]
    targets = [f"{letters[i]}. {m[1]}" if letters else m[1] for i, m in enumerate(item.measures)]
    add_line(document, depth, "Indikator:", "; ".join(names))
    add_line(document, depth, "Target:", "; ".join(targets))
    if item.holder:
        add_line(document, depth, "Penanggung jawab:", item.holder)
    if item.shared:
        add_line(document, depth, "Crosscutting:", ", ".join(item.shared))
    for child in item.children:
        add_item(document, child, depth + 1, number)


def add_top(document: Doc) -> None:
    """Heading, explanation and the goal."""
    for text, size in (
        ("POHON KINERJA", 15),
        ("DINAS KOMUNIKASI DAN INFORMATIKA", 13),
        ("KOTA PEKALONGAN", 13),
    ):
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run(text)
        run.bold, run.font.size = True, Pt(size)
    paragraph = document.add_paragraph("TAHUN 2024")
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.add_paragraph(
        "Pohon kinerja disajikan dalam bentuk daftar berjenjang. Nomor satu angka menunjukkan sasaran "
        "strategis "
        "(eselon II), dua angka menunjukkan sasaran program (eselon III), tiga angka menunjukkan sasaran "
        "kegiatan, "
        "dan empat angka menunjukkan sasaran sub kegiatan. Nama program, kegiatan dan sub kegiatan ditulis "
        "dalam "
        "kurung."
    ).alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph = document.add_paragraph()
    paragraph.add_run(f"Tujuan : {GOAL.statement}").bold = True
    paragraph.paragraph_format.space_after = Pt(1)
    name, target, _unit = GOAL.measures[0]
    add_line(document, 0, "Indikator:", name)
    add_line(document, 0, "Target:", target)


def draw(path: Path) -> None:
    """The Word document."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.5), Cm(33)
    section.left_margin, section.right_margin = Cm(2.5), Cm(2)
    section.top_margin = section.bottom_margin = Cm(2)
    document.styles["Normal"].font.name = "Bookman Old Style"
    document.styles["Normal"].font.size = Pt(10)
    section.header.paragraphs[0].text = "Pemerintah Kota Pekalongan\t\tDinas Komunikasi dan Informatika"
    section.footer.paragraphs[0].text = "Pohon Kinerja Tahun 2024"
    add_top(document)
    number = add_numbering(document)
    for item in GOAL.children:
        add_item(document, item, 0, number)
    for text in (
        "",
        "Pekalongan,        Februari 2024",
        "Kepala Dinas,",
        "",
        "",
        "( nama pejabat )",
        "NIP. ........",
    ):
        paragraph = document.add_paragraph(text)
        paragraph.paragraph_format.left_indent = Cm(10)
        paragraph.paragraph_format.space_after = Pt(0)
    document.save(path)


def add_gold(gold: Gold, item: Item, depth: int, parent: str, page: int) -> int:
    """An item and what stands under it; gives the page that it ends on."""
    more = {"holder": item.holder, "crosscutting": list(item.shared)}
    ident = gold.node(LEVELS[depth], item.statement, item.name, page=page, parent=parent, **more)
    add_measures(gold, ident, item, page)
    page += item.statement == TURNS_IN
    for child in item.children:
        page = add_gold(gold, child, depth + 1, ident, page)
    return page


def add_measures(gold: Gold, node: str, item: Item, page: int) -> None:
    """The indicators and targets of an item."""
    for name, target, unit in item.measures:
        indicator = gold.indicator(node, name, unit, page)
        gold.value(indicator, "target", "2024", target, unit, page + (item.statement == TURNS_IN), **grade(target))


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kota Pekalongan"}
    document |= {"organisation": "Dinas Komunikasi dan Informatika", "year": 2024, "pages": 2}
    gold = Gold(STEM, document)
    goal = gold.node("tujuan", GOAL.statement, page=1)
    add_measures(gold, goal, GOAL, 1)
    page = 1
    for item in GOAL.children:
        page = add_gold(gold, item, 0, goal, page)
    return gold


def grade(target: str) -> dict[str, object]:
    """The grade of a target and the number that goes with it, where it is printed with one."""
    return {
        "3,62 (Sangat Baik)": {"grade": "Sangat Baik", "value": 3.62},
        "Level 3 (3,10)": {"grade": "Level 3", "value": 3.1},
        "Informatif (92,40)": {"grade": "Informatif", "value": 92.4},
    }.get(target, {})


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.docx")
    build_gold().write()


if __name__ == "__main__":
    main()
