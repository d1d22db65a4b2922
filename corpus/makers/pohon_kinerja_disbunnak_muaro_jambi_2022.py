"""Performance tree of an estate crops and livestock office in Word text boxes on A3, its last tier as lists within boxes."""

from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.shared import Cm, Pt

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk
from corpus.makers.pohon_kinerja_dlhk_bengkulu_2024 import EMU, Box, Style, anchored, painted

STEM = "pohon-kinerja-disbunnak-muaro-jambi-2022"
YEAR = "2022"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of an estate crops and livestock office in Word text boxes, kegiatan as lists, one box a branch",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "the last tier is a list in one box per branch: several kegiatan in a box are nodes of their own",
        "indicator and target in brackets behind each kegiatan, written in five ways (colon, equals sign, line of its own)",
        "bullets, numbers, dashes and letters as list marks, each list with another heading that is no node",
        "brackets that belong to a name, two indicators in one bracket, items without indicator, a comma in a figure",
        "straight line shapes laid end on end, slightly slanted, some a little short or long, arrowheads on some",
        "boxes of program with the position on top, the name in italics, indicator and target below a row of dots",
        "uneven widths and heights, a sasaran off the middle of its children, boxes with much empty room",
        "typing errors (Meningkatkya, penyaki), lower is better",
    ],
}


def m(name: str, target: str, down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    tail = target.split(" ", 1)[1] if " " in target and target[0].isdigit() else None
    return Measure(name, target, tail or ("%" if "%" in target else None), more={"direction": "down"} if down else {})


def k(name: str, *measures: Measure) -> Fact:
    """A kegiatan."""
    return Fact("kegiatan", None, name, measures)


def branch(holder: str, statement: str, name: str, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """A program with its kegiatan."""
    return Fact("program", statement, name, measures, below, holder=holder)


CROPS = branch(
    "Kabid Produksi Perkebunan",
    "Meningkatnya produksi komoditas perkebunan rakyat",
    "Program Penyediaan dan Pengembangan Sarana Pertanian",
    (m("Produksi kelapa sawit rakyat", "412.500 ton"), m("Produksi karet", "38.740 ton")),
    k("Pengawasan Penggunaan Sarana Pertanian", m("Jumlah kelompok tani yang diawasi", "25 kelompok")),
    k("Peremajaan Kelapa Sawit Rakyat (PSR)", m("Luas kebun yang diremajakan", "1.150 ha")),
    k("Penyediaan Benih/Bibit Karet Unggul", m("Jumlah bibit yang disalurkan", "82.000 batang")),
    k("Pengelolaan Sumber Daya Genetik (SDG) Tanaman", m("Jumlah kebun induk yang dipelihara", "2 kebun")),
    k("Pendataan pekebun dan penerbitan STDB"),
)
TRADE = branch(
    "Kabid Prasarana dan Pengolahan Hasil",
    "Meningkatnya mutu hasil dan prasarana perkebunan",
    "Program Penyediaan dan Pengembangan Prasarana Pertanian",
    (m("Persentase jalan produksi dalam kondisi baik", "64,5%"),),
    k("Pembangunan Prasarana Pertanian", m("Panjang jalan produksi yang dibangun", "7,25 km")),
    k("Pengembangan Unit Pengolahan Bokar", m("Jumlah UPPB aktif", "14 unit"), m("Jumlah UPPB bersertifikat", "5 unit")),
    k("Pembinaan kemitraan petani dan pabrik kelapa sawit", m("Jumlah perjanjian kemitraan", "9 dokumen")),
    k("Pengendalian Kebakaran Lahan Perkebunan", m("Jumlah titik api di lahan perkebunan", "12 titik", True)),
)
CATTLE = branch(
    "Kabid Peternakan",
    "Meningkatkya populasi ternak besar dan unggas",
    "Program Pengembangan Ternak dan Pakan",
    (m("Pertumbuhan populasi sapi", "3,2%"), m("Produksi telur per tahun", "1.860 ton")),
    k("Pengelolaan Wilayah Sumber Bibit Ternak", m("Jumlah akseptor IB", "2.400 ekor")),
    k("Pengadaan Ternak untuk Kelompok Tani", m("Jumlah sapi yang dibagikan", "60 ekor")),
    k("Pengembangan Hijauan Pakan Ternak", m("Luas kebun HPT", "18 ha")),
    k("Pelatihan peternak milenial", m("Jumlah peserta", "45 orang")),
    k("Penyediaan Obat dan Vitamin Ternak"),
)
HEALTH = branch(
    "Kabid Kesehatan Hewan dan Kesmavet",
    "Terkendalinya penyaki hewan menular strategis",
    "Program Pengendalian Kesehatan Hewan dan Kesehatan Masyarakat Veteriner",
    (m("Persentase kasus PHMS yang tertangani", "95%"), m("Angka kematian ternak", "1,75%", True)),
    k("Vaksinasi Penyakit Mulut dan Kuku (PMK)", m("Jumlah ternak yang divaksin", "9.500 ekor")),
    k("Penjaminan Kesehatan Hewan, Penutupan dan Pembukaan Daerah Wabah", m("Jumlah desa bebas rabies", "118 desa")),
    k("Pengawasan Pemasukan dan Pengeluaran Hewan", m("Jumlah SKKH yang terbit", "640 surat")),
    k("Pelayanan Puskeswan", m("Jumlah ternak yang dilayani", "5.300 ekor")),
    k("Pengujian Produk Asal Hewan", m("Jumlah sampel daging dan telur", "210 sampel")),
    k("Pembinaan Rumah Potong Hewan (RPH)", m("Jumlah RPH ber-NKV", "1 RPH")),
)
OFFICE = branch(
    "Sekretaris",
    "Terwujudnya tertib administrasi perangkat daerah",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    (m("Persentase layanan administrasi tepat waktu", "98%"),),
    k("Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", m("Jumlah dokumen perencanaan", "6 dokumen")),
    k("Administrasi Keuangan Perangkat Daerah", m("Jumlah laporan keuangan", "13 laporan")),
    k("Administrasi Umum Perangkat Daerah", m("Jumlah bulan layanan umum", "12 bulan")),
    k("Pemeliharaan Barang Milik Daerah", m("Jumlah kendaraan yang dipelihara", "31 unit")),
)
AIMS = (
    Fact(
        "sasaran",
        "Meningkatnya produktivitas dan nilai tambah perkebunan",
        None,
        (m("Nilai Tukar Petani sub sektor perkebunan rakyat", "121,30"),),
        (CROPS, TRADE),
    ),
    Fact(
        "sasaran",
        "Meningkatnya populasi dan kesehatan ternak",
        None,
        (m("Produksi daging", "6.215 ton"), m("Jumlah kejadian luar biasa penyakit ternak", "0 kasus", True)),
        (CATTLE, HEALTH),
    ),
    Fact(
        "sasaran",
        "Meningkatnya akuntabilitas kinerja dinas",
        None,
        (m("Nilai SAKIP", "BB (71,80)"),),
        (OFFICE,),
    ),
)
ROOT = Fact(
    "tujuan",
    "Meningkatkan kesejahteraan petani pekebun dan peternak",
    None,
    (m("Persentase kontribusi PDRB sub sektor perkebunan dan peternakan", "34,6%"),),
    AIMS,
)
SERIF = "Liberation Serif"
TOP = Style("8B1A1A", "5A0F0F", 2.25, "rect", "FFFFFF", SERIF, 12)
AIM = Style("F7CAAC", "843C0B", 1.5, "rect", "000000", SERIF, 11)
MIDDLE = Style("FFFFFF", "843C0B", 1.5, "rect", "000000", SERIF, 10)
LISTS = Style("FFF9E7", "7F7F7F", 0.75, "rect", "000000", SERIF, 10)
PLAIN = Style(None, None, 1, "rect", "000000", SERIF, 10)
INK = "843C0B"
PLACES: dict[int, Box] = {
    id(ROOT): Box(12.4, 3.2, 17.3, 2.0),
    id(AIMS[0]): Box(4.3, 6.9, 9.4, 2.1),
    id(AIMS[1]): Box(20.2, 6.75, 9.0, 2.7),
    id(AIMS[2]): Box(34.2, 6.9, 6.3, 2.0),
    id(CROPS): Box(0.9, 11.0, 7.3, 4.4),
    id(TRADE): Box(8.95, 11.1, 7.5, 4.05),
    id(CATTLE): Box(17.3, 11.0, 7.4, 4.2),
    id(HEALTH): Box(25.3, 11.0, 7.7, 4.75),
    id(OFFICE): Box(33.9, 11.15, 7.2, 3.9),
}
LIST_PLACES: dict[int, Box] = {
    id(CROPS): Box(0.9, 17.0, 7.3, 6.6),
    id(TRADE): Box(8.8, 16.9, 7.8, 7.3),
    id(CATTLE): Box(17.4, 17.1, 7.1, 5.2),
    id(HEALTH): Box(25.2, 17.0, 8.0, 7.6),
    id(OFFICE): Box(33.9, 17.0, 7.2, 7.0),
}


@dataclass(frozen=True)
class Line:
    """A paragraph of a box: its text with **bold** and //italic// parts, how it stands and how far it hangs (twips)."""

    text: str
    across: str = "center"
    hang: int = 0
    after: int = 0


def run(text: str, style: Style, look: str) -> str:
    """A run; look is what goes into its properties."""
    font = f'<w:rFonts w:ascii="{style.font}" w:hAnsi="{style.font}" w:cs="{style.font}"/>'
    properties = f'{font}{look}<w:color w:val="{style.ink}"/><w:sz w:val="{round(style.size * 2)}"/>'
    tabbed = '</w:t><w:tab/><w:t xml:space="preserve">'.join(escape(part) for part in text.split("\t"))
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{tabbed}</w:t></w:r>'


def paragraph(line: Line, style: Style) -> str:
    """A paragraph of a box."""
    indent = f'<w:ind w:left="{line.hang}" w:hanging="{line.hang}"/>' if line.hang else ""
    spacing = f'<w:spacing w:before="0" w:after="{line.after}" w:line="240" w:lineRule="auto"/>'
    out = [f'<w:p><w:pPr>{spacing}{indent}<w:jc w:val="{line.across}"/></w:pPr>']
    for place, part in enumerate(line.text.split("**")):
        for inner, piece in enumerate(part.split("//")):
            if piece:
                out.append(run(piece, style, ("<w:b/>" if place % 2 else "") + ("<w:i/>" if inner % 2 else "")))
    return "".join(out) + "</w:p>"


def text_box(at: Box, lines: list[Line], style: Style, ident: int, anchor: str = "ctr") -> str:
    """A text box."""
    size = f'<a:off x="0" y="0"/><a:ext cx="{round(at.width * EMU)}" cy="{round(at.height * EMU)}"/>'
    text = "".join(paragraph(line, style) for line in lines)
    graphic = (
        f'<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm>{size}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f"{painted(style)}</wps:spPr><wps:txbx><w:txbxContent>{text}</w:txbxContent></wps:txbx>"
        f'<wps:bodyPr rot="0" vert="horz" wrap="square" lIns="64800" tIns="43200" rIns="64800" bIns="43200" anchor="{anchor}">'
        "<a:noAutofit/></wps:bodyPr></wps:wsp>"
    )
    return anchored(at, graphic, "http://schemas.microsoft.com/office/word/2010/wordprocessingShape/wps", ident)


def stroke(start: tuple[float, float], end: tuple[float, float], ident: int, arrow: bool = False) -> str:
    """A straight line shape."""
    left, top = min(start[0], end[0]), min(start[1], end[1])
    at = Box(left, top, max(abs(end[0] - start[0]), 0.02), max(abs(end[1] - start[1]), 0.02))
    size = f'<a:off x="0" y="0"/><a:ext cx="{round(at.width * EMU)}" cy="{round(at.height * EMU)}"/>'
    head = '<a:tailEnd type="triangle" w="med" len="med"/>' if arrow else ""
    graphic = (
        f'<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm>{size}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
        f'<a:ln w="19050"><a:solidFill><a:srgbClr val="{INK}"/></a:solidFill>{head}</a:ln></wps:spPr><wps:bodyPr/></wps:wsp>'
    )
    return anchored(at, graphic, "http://schemas.microsoft.com/office/word/2010/wordprocessingShape/wps", ident)


def bracket(fact: Fact, join: str) -> str:
    """Indicators and targets in brackets."""
    return "(" + "; ".join(f"{each.name}{join}{each.target}" for each in fact.measures) + ")" if fact.measures else ""


def list_lines(program: Fact) -> list[Line]:
    """The list in the box of a branch; every branch writes it in its own way."""
    items = program.children
    out: list[Line] = []
    if program is CROPS:
        out.append(Line("**KEGIATAN :**", "left", after=60))
        out += [Line(f"•\t{each.name} {bracket(each, ' : ')}".rstrip(), "left", 220, 50) for each in items]
    elif program is TRADE:
        out.append(Line("**Kegiatan Bidang Prasarana**", "center", after=60))
        for place, each in enumerate(items, 1):
            out.append(Line(f"{place}.\t**{each.name}**", "left", 280))
            out.append(Line(f"\t{bracket(each, ' = ')}", "left", 280, 70))
    elif program is CATTLE:
        out.append(Line("**KEGIATAN :**", "left", after=60))
        for each in items:
            out.append(Line(f"-\t{each.name} //{bracket(each, ' ')}//".removesuffix(" ////"), "left", 180, 50))
    elif program is HEALTH:
        out.append(Line("**Kegiatan-kegiatan :**", "left", after=60))
        for place, each in enumerate(items):
            out.append(Line(f"{'abcdef'[place]}.\t{each.name} {bracket(each, ', target ')}", "both", 260, 50))
    else:
        for each in items:
            (measure,) = each.measures
            out.append(Line(f"➢\t{each.name}", "left", 300))
            out.append(Line(f"\tIndikator : {measure.name} ({measure.target})", "left", 300, 60))
    return out


def head_lines(fact: Fact) -> list[Line]:
    """What stands in the box of a tujuan, sasaran or program."""
    if fact.level == "program":
        out = [Line(f"**{fact.holder}**"), Line(fact.statement or ""), Line(f"//{fact.name}//"), Line("………………………………")]
        for measure in fact.measures:
            out.append(Line(f"Indikator : {measure.name}", "left"))
            out.append(Line(f"Target : **{measure.target}**", "left"))
        return out
    lead = "TUJUAN : " if fact is ROOT else f"SASARAN {AIMS.index(fact) + 1} : "
    return [Line(f"**{lead}{fact.statement}**"), *(Line(f"{each.name} : {each.target}") for each in fact.measures)]


def lines_between(parent: Fact, number: int) -> list[str]:
    """Stem, bus and drops below a box, laid end on end by hand."""
    above = PLACES[id(parent)]
    below = [PLACES[id(child)] for child in parent.children]
    level = above.bottom + (min(each.top for each in below) - above.bottom) * 0.55
    if len(below) == 1:
        return [stroke((above.middle, above.bottom), (above.middle, below[0].top), number, True)]
    out = [stroke((above.middle, above.bottom), (above.middle, level + 0.03), number)]
    out.append(stroke((below[0].middle, level), (below[-1].middle + 0.04, level), number + 1))
    for place, each in enumerate(below):
        short = 0.06 if place == 1 else 0.0
        out.append(stroke((each.middle, level), (each.middle, each.top - short), number + 2 + place, parent is ROOT))
    return out


def shapes() -> list[str]:
    """All shapes of the page."""
    out: list[str] = []
    for parent in (ROOT, *AIMS):
        out += lines_between(parent, 300 + 10 * len(out))
    styles = {"tujuan": TOP, "sasaran": AIM, "program": MIDDLE}
    for fact in walk(ROOT):
        if id(fact) in PLACES:
            out.append(text_box(PLACES[id(fact)], head_lines(fact), styles[fact.level], 10 + len(out)))
        if id(fact) in LIST_PLACES:
            at = LIST_PLACES[id(fact)]
            middle = PLACES[id(fact)]
            out.append(stroke((middle.middle, middle.bottom), (middle.middle, at.top), 10 + len(out), True))
            out.append(text_box(at, list_lines(fact), LISTS, 10 + len(out), "t"))
    sign = ("Sengeti,     Januari 2022", "Kepala Dinas,", "", "", "( nama pejabat )", "NIP. .....................")
    out.append(text_box(Box(34.4, 25.0, 6.4, 3.4), [Line(text) for text in sign], PLAIN, 200))
    return out


def draw(path: Path) -> None:
    """The Word file."""
    document = Document()
    section = document.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Cm(42), Cm(29.7)
    section.left_margin = section.right_margin = Cm(1)
    section.top_margin = section.bottom_margin = Cm(0.8)
    document.styles["Normal"].font.name = "Times New Roman"
    titles = (("POHON KINERJA TAHUN 2022", 18), ("DINAS PERKEBUNAN DAN PETERNAKAN KABUPATEN MUARO JAMBI", 16))
    for text, size in titles:
        title = document.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.paragraph_format.space_after = Pt(0)
        written = title.add_run(text)
        written.bold, written.font.size, written.underline = True, Pt(size), size == 16
    holder = document.add_paragraph()
    for xml in shapes():
        holder._p.append(parse_xml(xml))
    document.save(str(path))


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Muaro Jambi"}
    gold = Gold(STEM, about | {"organisation": "Dinas Perkebunan dan Peternakan", "year": int(YEAR), "pages": 1})
    known = add_tree(gold, ROOT, None, YEAR, 1)
    gold.ambiguous = [
        {
            "about": "items of the lists: names of kegiatan, some of them worded freely",
            "chosen": "name, statement null",
            "also_acceptable": ["the item as statement"],
            "nodes": [known[id(each)] for each in walk(ROOT) if each.level == "kegiatan"],
            "field": "name",
        },
        {
            "about": "the last list has no heading KEGIATAN; its tier is known from the other lists",
            "chosen": "kegiatan",
            "also_acceptable": ["sub_kegiatan"],
            "nodes": [known[id(each)] for each in OFFICE.children],
            "field": "level",
        },
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.docx")
    write_gold()


if __name__ == "__main__":
    main()
