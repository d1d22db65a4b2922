"""Pohon kinerja of an environment and forestry office: Word shapes on one A3 sheet, names in boxes of their own."""

from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.shared import Cm, Pt

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk
from corpus.makers.word import centred

STEM = "pohon-kinerja-dlhk-bengkulu-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a provincial environment and forestry office in Word shapes on one A3 sheet",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "Word shapes with text, each anchored by itself, and elbow connectors that are not glued",
        "statement, Indikator : and Target : in one box; the name in capitals in a second box below, with or without a gap",
        "name boxes of other widths than their statement's, some pushed aside, one that overlaps its statement box's edge",
        "the position in brackets as last line of a program's name box; KEGIATAN : as a lead word in one branch only",
        "two indicators numbered below Indikator :, their targets numbered below Target :",
        "kegiatan in a stack, hung from the left edge of the program's name box",
        "tiers named in the boxes of tujuan and sasaran alone, kegiatan tops at uneven heights",
        "malformed target (1.2500 Ha), empty target (-), a grade with its score, a target with ≤, lower is better",
        "one box in other colours and another typeface; Indikator: and Target: without a space in it",
        "a dashed box of another office below a kegiatan, without a line, signature block, logo as a shape",
        "typing errors (Terlaksanannya, Persentasse, masyarkat)",
    ],
}
YEAR = "2024"


def activity(statement: str, name: str, indicator: str, target: str, unit: str | None, **more: str) -> Fact:
    """A kegiatan with one indicator."""
    values = {"direction": more["direction"]} if "direction" in more else {}
    cross = (more["cross"],) if "cross" in more else ()
    return Fact("kegiatan", statement, name, (Measure(indicator, target, unit, more=values),), cross=cross)


POLLUTION = Fact(
    "program",
    "Terkendalinya pencemaran dan kerusakan lingkungan hidup",
    "PROGRAM PENGENDALIAN PENCEMARAN DAN/ATAU KERUSAKAN LINGKUNGAN HIDUP",
    (Measure("Persentase usaha dan/atau kegiatan yang taat terhadap persetujuan lingkungan", "72%"),),
    (
        activity(
            "Terlaksanannya pemantauan kualitas air sungai dan udara ambien",
            "PENCEGAHAN PENCEMARAN DAN/ATAU KERUSAKAN LINGKUNGAN HIDUP",
            "Jumlah titik pantau air sungai dan udara ambien",
            "46 titik",
            "titik",
        ),
        activity(
            "Tertanganinya pengaduan pencemaran lingkungan dari masyarkat",
            "PENANGGULANGAN PENCEMARAN DAN/ATAU KERUSAKAN LINGKUNGAN HIDUP",
            "Persentase pengaduan yang ditindaklanjuti paling lama 14 hari",
            "100%",
            "%",
        ),
    ),
    holder="Kabid Pengendalian Pencemaran dan Kerusakan LH",
)
WASTE = Fact(
    "program",
    "Meningkatnya pengelolaan sampah lintas kabupaten/kota",
    "PROGRAM PENGELOLAAN PERSAMPAHAN",
    (Measure("Persentasse sampah yang terkelola di TPA regional", "38,5 %"),),
    (
        activity(
            "Beroperasinya TPA regional Bengkulu – Seluma",
            "PENANGANAN SAMPAH DI TPA/TPST REGIONAL",
            "Volume sampah yang ditimbun secara saniter",
            "21.900 ton",
            "ton",
        ),
    ),
    holder="Kepala UPTD TPA Regional",
)
FOREST = Fact(
    "program",
    "Meningkatnya pengelolaan hutan secara lestari di tingkat tapak",
    "PROGRAM PENGELOLAAN HUTAN",
    (
        Measure("Persentase KPH yang beroperasi mandiri", "37,5%"),
        Measure("Luas lahan kritis yang direhabilitasi", "1.2500 Ha", "Ha"),
    ),
    (
        activity(
            "Tersusunnya rencana pengelolaan hutan jangka pendek KPHL dan KPHP",
            "RENCANA PENGELOLAAN KESATUAN PENGELOLAAN HUTAN (KPH) KEWENANGAN PROVINSI",
            "Jumlah dokumen RPHJPd yang disahkan",
            "8 Dokumen",
            "Dokumen",
        ),
        activity(
            "Meningkatnya penerimaan dari hasil hutan bukan kayu",
            "PEMANFAATAN HUTAN DI KAWASAN HUTAN PRODUKSI DAN HUTAN LINDUNG",
            "Nilai transaksi ekonomi kelompok perhutanan sosial (NTE)",
            "Rp 2,4 Milyar",
            "Milyar",
        ),
        activity(
            "Bertambahnya tutupan vegetasi di luar kawasan hutan",
            "PELAKSANAAN REHABILITASI DI LUAR KAWASAN HUTAN NEGARA",
            "Luas tanaman pada lahan milik rakyat",
            "340 Ha",
            "Ha",
        ),
        activity(
            "Menurunnya gangguan keamanan hutan",
            "PELAKSANAAN PERLINDUNGAN HUTAN DI HUTAN LINDUNG DAN HUTAN PRODUKSI",
            "Jumlah kasus perambahan dan illegal logging",
            "≤ 14 kasus",
            "kasus",
            direction="down",
            cross="BPBD Provinsi",
        ),
    ),
    holder="Kabid Pengelolaan Hutan",
)
COMMUNITY = Fact(
    "program",
    "Meningkatnya peran serta masyarakat sekitar hutan",
    "PROGRAM PENDIDIKAN DAN PELATIHAN, PENYULUHAN DAN PEMBERDAYAAN MASYARAKAT DI BIDANG KEHUTANAN",
    (Measure("Persentase Kelompok Tani Hutan kelas Madya", "19%"),),
    (
        activity(
            "Terbinanya kelompok tani hutan oleh penyuluh kehutanan",
            "PELAKSANAAN PENYULUHAN KEHUTANAN PROVINSI DAN PEMBERDAYAAN MASYARAKAT DI BIDANG KEHUTANAN",
            "Jumlah kelompok tani hutan yang naik kelas",
            "-",
            None,
        ),
    ),
    holder="Kabid Penyuluhan dan Perhutanan Sosial",
)
SUPPORT = Fact(
    "program",
    "Meningkatnya kualitas perencanaan dan layanan kesekretariatan",
    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH PROVINSI",
    (Measure("Persentase unsur penunjang yang terlaksana tepat waktu", "95%"),),
    (
        activity(
            "Tersusunnya dokumen perencanaan dan pelaporan yang berkualitas",
            "PERENCANAAN, PENGANGGARAN, DAN EVALUASI KINERJA PERANGKAT DAERAH",
            "Jumlah dokumen perencanaan dan evaluasi",
            "11 Dokumen",
            "Dokumen",
        ),
        activity(
            "Terpenuhinya administrasi keuangan sesuai ketentuan",
            "ADMINISTRASI KEUANGAN PERANGKAT DAERAH",
            "Persentase laporan keuangan tepat waktu",
            "100%",
            "%",
        ),
    ),
    holder="Sekretaris",
)
AIMS = (
    Fact(
        "sasaran",
        "Meningkatnya kualitas air, udara dan pengelolaan sampah",
        measures=(Measure("Indeks Kualitas Air (IKA)", "58,20"), Measure("Indeks Kualitas Udara (IKU)", "91,35")),
        children=(POLLUTION, WASTE),
    ),
    Fact(
        "sasaran",
        "Meningkatnya kelestarian hutan dan manfaatnya bagi masyarakat",
        measures=(Measure("Laju deforestasi per tahun", "≤ 0,45%", more={"direction": "down"}),),
        children=(FOREST, COMMUNITY),
    ),
    Fact(
        "sasaran",
        "Meningkatnya akuntabilitas kinerja Dinas Lingkungan Hidup dan Kehutanan",
        measures=(Measure("Nilai SAKIP Perangkat Daerah", "BB (74,60)"),),
        children=(SUPPORT,),
    ),
)
ROOT = Fact(
    "tujuan",
    "Terwujudnya kualitas lingkungan hidup dan kelestarian hutan Provinsi Bengkulu",
    measures=(Measure("Indeks Kualitas Lingkungan Hidup (IKLH)", "73,40"),),
    children=AIMS,
)

EMU = 360000  # of a centimetre
SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


@dataclass(frozen=True)
class Box:
    """Where a shape stands, in centimetres of the page."""

    left: float
    top: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        """The x of its middle."""
        return self.left + self.width / 2

    @property
    def bottom(self) -> float:
        """The y of its lower edge."""
        return self.top + self.height


@dataclass(frozen=True)
class Style:
    """Fill, line and type of a shape; fill None is none, width in points."""

    fill: str | None
    line: str | None = "000000"
    width: float = 1.0
    shape: str = "rect"
    ink: str = "000000"
    font: str = "Carlito"
    size: float = 8.5
    dash: str = "solid"


TUJUAN = Style("375623", "1E3010", 1.5, "roundRect", "FFFFFF", size=10.5)
SASARAN = Style("A9D08E", "375623", 1.25, "roundRect", size=9.5)
PROGRAM = Style("E2EFDA", "375623")
PROGRAM_NAME = Style("FFD966", "7F6000", 1.5)
KEGIATAN = Style("FFFFFF", "548235", 0.75)
KEGIATAN_NAME = Style("DDEBF7", "2F5597", 0.75, size=8)
PASTED = Style("4472C4", "2F528F", 1.0, "rect", "FFFFFF", "Liberation Serif", 8.5)
BARE = Style(None, None, size=10)
OTHER = Style("FFFFFF", "C00000", 1.0, "rect", "C00000", size=8, dash="dash")

# where the statement's box and the name's box of each fact stand, in the order of the tree
PLACES: tuple[tuple[Box, Box | None], ...] = (
    (Box(14.6, 3.3, 12.6, 2.6), None),
    (Box(3.6, 6.95, 8.0, 4.3), None),
    (Box(2.55, 12.2, 5.6, 2.75), Box(2.55, 14.95, 5.6, 2.35)),
    (Box(0.9, 18.6, 4.1, 3.0), Box(0.9, 21.6, 4.1, 1.85)),
    (Box(5.35, 18.65, 4.05, 3.3), Box(5.15, 22.1, 4.4, 1.6)),
    (Box(9.75, 12.15, 4.3, 2.65), Box(9.75, 14.95, 4.3, 1.6)),
    (Box(9.85, 18.6, 4.0, 2.65), Box(9.85, 21.25, 4.0, 1.6)),
    (Box(19.1, 6.9, 7.6, 2.5), None),
    (Box(19.75, 12.05, 6.1, 3.6), Box(20.3, 15.65, 5.0, 1.05)),
    (Box(14.25, 18.7, 4.1, 2.7), Box(14.25, 21.4, 4.1, 1.95)),
    (Box(18.7, 18.6, 4.05, 2.75), Box(18.7, 21.3, 4.05, 1.5)),
    (Box(23.05, 18.6, 3.85, 2.65), Box(23.3, 21.35, 3.6, 1.6)),
    (Box(27.2, 18.75, 4.05, 2.7), Box(27.2, 21.45, 4.05, 1.75)),
    (Box(29.35, 12.2, 5.2, 2.4), Box(29.35, 14.6, 5.2, 2.55)),
    (Box(31.6, 18.6, 4.2, 2.75), Box(31.6, 21.35, 4.2, 2.3)),
    (Box(34.2, 6.95, 6.7, 2.6), None),
    (Box(35.75, 12.15, 5.3, 2.55), Box(35.75, 14.7, 5.3, 1.65)),
    (Box(36.85, 18.45, 4.3, 2.75), Box(36.85, 21.2, 4.3, 1.5)),
    (Box(36.85, 23.7, 4.3, 2.35), Box(36.85, 26.05, 4.3, 1.1)),
)
STYLES = {"tujuan": TUJUAN, "sasaran": SASARAN, "program": PROGRAM, "kegiatan": KEGIATAN}
NAME_STYLES = {"program": PROGRAM_NAME, "kegiatan": KEGIATAN_NAME}
STACKED = SUPPORT.children
ODD = FOREST.children[2]
OTHER_OFFICE = Box(27.55, 23.5, 3.4, 1.05)


def paragraph(text: str, style: Style, across: str = "center") -> str:
    """A paragraph of a shape; **bold** parts are marked."""
    out = [f'<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="{across}"/></w:pPr>']
    font = f'<w:rFonts w:ascii="{style.font}" w:hAnsi="{style.font}" w:cs="{style.font}"/>'
    for place, part in enumerate(text.split("**")):
        if part:
            weight = "<w:b/>" if place % 2 else ""
            look = f'{font}{weight}<w:color w:val="{style.ink}"/><w:sz w:val="{round(style.size * 2)}"/>'
            out.append(f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{escape(part)}</w:t></w:r>')
    return "".join(out) + "</w:p>"


def painted(style: Style) -> str:
    """Fill and line of a shape."""
    fill = f'<a:solidFill><a:srgbClr val="{style.fill}"/></a:solidFill>' if style.fill else "<a:noFill/>"
    if not style.line:
        return fill + "<a:ln><a:noFill/></a:ln>"
    colour = f'<a:solidFill><a:srgbClr val="{style.line}"/></a:solidFill><a:prstDash val="{style.dash}"/>'
    return f'{fill}<a:ln w="{round(style.width * 12700)}">{colour}</a:ln>'


def anchored(at: Box, graphic: str, uri: str, ident: int, behind: bool = False) -> str:
    """A run with a drawing that floats at a place of the page."""
    spots = "".join(
        f'<wp:position{axis} relativeFrom="page"><wp:posOffset>{round(offset * EMU)}</wp:posOffset></wp:position{axis}>'
        for axis, offset in (("H", at.left), ("V", at.top))
    )
    return (
        f'<w:r {SPACES}><w:rPr><w:noProof/></w:rPr><mc:AlternateContent><mc:Choice Requires="{uri[-3:].lower()}"><w:drawing>'
        f'<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{251650000 + ident}" '
        f'behindDoc="{int(behind)}" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>{spots}'
        f'<wp:extent cx="{round(at.width * EMU)}" cy="{round(at.height * EMU)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:wrapNone/><wp:docPr id="{ident}" name="Shape {ident}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{uri[:-4]}">{graphic}</a:graphicData></a:graphic></wp:anchor></w:drawing>'
        "</mc:Choice></mc:AlternateContent></w:r>"
    )


def shape(at: Box, lines: list[str], style: Style, ident: int, across: str = "center", middle: bool = True) -> str:
    """A shape with text."""
    size = f'<a:off x="0" y="0"/><a:ext cx="{round(at.width * EMU)}" cy="{round(at.height * EMU)}"/>'
    adjust = '<a:avLst><a:gd name="adj" fmla="val 9000"/></a:avLst>' if style.shape == "roundRect" else "<a:avLst/>"
    text = "".join(paragraph(line, style, across) for line in lines)
    graphic = (
        f'<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm>{size}</a:xfrm><a:prstGeom prst="{style.shape}">{adjust}</a:prstGeom>'
        f"{painted(style)}</wps:spPr>"
        + (f"<wps:txbx><w:txbxContent>{text}</w:txbxContent></wps:txbx>" if lines else "")
        + f'<wps:bodyPr rot="0" vert="horz" wrap="square" lIns="46800" tIns="28800" rIns="46800" bIns="28800" '
        f'anchor="{"ctr" if middle else "t"}"><a:noAutofit/></wps:bodyPr></wps:wsp>'
    )
    return anchored(at, graphic, "http://schemas.microsoft.com/office/word/2010/wordprocessingShape/wps", ident)


def elbow(start: tuple[float, float], end: tuple[float, float], kind: str, colour: str, ident: int) -> str:
    """An elbow connector downwards from start to end, turned as Word turns it."""
    across, down = end[0] - start[0], end[1] - start[1]
    wide, high = down, abs(across)
    left, top = (start[0] + end[0] - wide) / 2, (start[1] + end[1] - high) / 2
    turn = 'rot="16200000" flipH="1"' if across >= 0 else 'rot="5400000"'
    size = f'<a:off x="{round(left * EMU)}" y="{round(top * EMU)}"/><a:ext cx="{round(wide * EMU)}" cy="{round(high * EMU)}"/>'
    adjust = '<a:avLst><a:gd name="adj1" fmla="val 50000"/></a:avLst>' if kind == "bentConnector3" else "<a:avLst/>"
    return (
        f'<wps:wsp><wps:cNvPr id="{ident}" name="Elbow Connector {ident}"/><wps:cNvCnPr/><wps:spPr><a:xfrm {turn}>{size}</a:xfrm>'
        f'<a:prstGeom prst="{kind}">{adjust}</a:prstGeom><a:noFill/><a:ln w="15875"><a:solidFill><a:srgbClr val="{colour}"/>'
        "</a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>"
    )


def grouped(elbows: list[str], over: Box, ident: int) -> str:
    """All connectors as one group behind the boxes."""
    off = f'x="{round(over.left * EMU)}" y="{round(over.top * EMU)}"'
    size = f'cx="{round(over.width * EMU)}" cy="{round(over.height * EMU)}"'
    graphic = (
        f'<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/><a:chOff {off}/><a:chExt {size}/>'
        f"</a:xfrm></wpg:grpSpPr>{''.join(elbows)}</wpg:wgp>"
    )
    return anchored(over, graphic, "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup/wpg", ident, behind=True)


def statement_lines(fact: Fact, caption: str) -> list[str]:
    """What stands in the upper box of a fact."""
    space = "" if fact is ODD else " "
    lines = [f"**{caption}**"] if caption else []
    lines.append(f"**{fact.statement}**" if fact.level in ("tujuan", "sasaran") else str(fact.statement))
    if len(fact.measures) == 1:
        measure = fact.measures[0]
        return [*lines, f"**Indikator{space}:** {measure.name}", f"**Target{space}:** {measure.target}"]
    lines += ["**Indikator :**", *(f"{place}. {measure.name}" for place, measure in enumerate(fact.measures, 1))]
    return [*lines, "**Target :**", *(f"{place}. {measure.target}" for place, measure in enumerate(fact.measures, 1))]


def name_lines(fact: Fact, branch: Fact) -> list[str]:
    """What stands in the lower box of a fact."""
    lead = "KEGIATAN : " if fact.level == "kegiatan" and branch is AIMS[0] else ""
    lines = [f"**{lead}{fact.name}**"]
    return [*lines, f"({fact.holder})"] if fact.holder else lines


def captions() -> dict[int, str]:
    """The tier's label in the box, by id() of the fact."""
    return {id(ROOT): "TUJUAN"} | {id(aim): f"SASARAN {place} :" for place, aim in enumerate(AIMS, 1)}


def connectors(places: dict[int, tuple[Box, Box | None]]) -> tuple[list[str], Box]:
    """An elbow from each parent to each child, and the frame of them all."""
    out, ends = [], []
    for parent in walk(ROOT):
        upper, lower = places[id(parent)]
        foot = lower or upper
        for child in parent.children:
            head = places[id(child)][0]
            stacked = child in STACKED
            start = (foot.left + 0.45 if stacked else foot.middle, foot.bottom)
            end = (head.left, head.top + head.height / 2) if stacked else (head.middle, head.top)
            kind = "bentConnector2" if stacked else "bentConnector3"
            out.append(elbow(start, end, kind, "375623", 400 + len(out)))
            ends += [start, end]
    left, top = min(x for x, _ in ends), min(y for _, y in ends)
    return out, Box(left, top, max(x for x, _ in ends) - left, max(y for _, y in ends) - top)


def shapes() -> list[str]:
    """All drawings of the page, connectors first."""
    places = {id(fact): place for fact, place in zip(walk(ROOT), PLACES, strict=True)}
    named = captions()
    out = [grouped(*connectors(places), 1)]
    branches = {id(fact): aim for aim in AIMS for fact in walk(aim)}
    for fact in walk(ROOT):
        upper, lower = places[id(fact)]
        style = PASTED if fact is ODD else STYLES[fact.level]
        top = fact.level == "kegiatan" and fact is not ODD
        lines = statement_lines(fact, named.get(id(fact), ""))
        across = "left" if fact.level == "kegiatan" and fact not in STACKED else "center"
        out.append(shape(upper, lines, style, 10 + len(out), across, not top))
        if lower:
            lines = name_lines(fact, branches[id(fact)])
            out.append(shape(lower, lines, NAME_STYLES[fact.level], 10 + len(out)))
    out.append(shape(OTHER_OFFICE, ["Crosscutting :", "BPBD Provinsi"], OTHER, 90))
    sign = ["Bengkulu,     Januari 2024", "KEPALA DINAS,", "", "", "", "( nama pejabat )", "NIP. ........................"]
    out.append(shape(Box(1.2, 24.6, 6.4, 4.0), sign, BARE, 91))
    out.append(shape(Box(1.4, 0.9, 1.7, 1.95), [], Style("1F7A3D", "F2C200", 3, "flowChartOffpageConnector"), 92))
    out.append(shape(Box(1.8, 1.3, 0.9, 0.9), [], Style("F2C200", "FFFFFF", 1, "star5"), 93))
    return out


def draw(path: Path) -> None:
    """The Word file."""
    document = Document()
    section = document.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Cm(42), Cm(29.7)
    section.left_margin = section.right_margin = Cm(1)
    section.top_margin = section.bottom_margin = Cm(0.9)
    document.styles["Normal"].font.name = "Carlito"
    document.styles["Normal"].font.size = Pt(10)
    for text, size in (("POHON KINERJA", 18), ("DINAS LINGKUNGAN HIDUP DAN KEHUTANAN PROVINSI BENGKULU", 15), ("TAHUN 2024", 13)):
        centred(document, text, size)
    anchor = document.add_paragraph()
    for xml in shapes():
        anchor._p.append(parse_xml(xml))
    document.save(str(path))


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Provinsi Bengkulu"}
    document |= {"organisation": "Dinas Lingkungan Hidup dan Kehutanan", "year": 2024, "pages": 1}
    gold = Gold(STEM, document)
    known = add_tree(gold, ROOT, None, YEAR, 1)
    for about, nodes, also in (
        ("a target with a range sign: text with or without the sign", [known[id(AIMS[1])]], "0,45%"),
        ("a target with a range sign: text with or without the sign", [known[id(FOREST.children[3])]], "14 kasus"),
    ):
        entry = {"about": about, "chosen": f"≤ {also}", "also_acceptable": [also], "nodes": nodes, "field": "value.text"}
        gold.ambiguous.append(entry)
    money = {"about": "Rp 2,4 Milyar: a number with its word", "chosen": 2.4, "also_acceptable": [2400000000]}
    gold.ambiguous.append(money | {"nodes": [known[id(FOREST.children[1])]], "field": "value.value"})
    units = {"about": "unit of Rp 2,4 Milyar", "chosen": "Milyar", "also_acceptable": ["Rp Milyar", "Rp", None]}
    gold.ambiguous.append(units | {"nodes": [known[id(FOREST.children[1])]], "field": "value.unit"})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.docx")
    build_gold().write()


if __name__ == "__main__":
    main()
