"""Performance tree of a legal bureau in Word shapes on A3, with a table of programs and money on the second page."""

import tempfile
from dataclasses import replace
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.shared import Cm, Pt

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk
from corpus.makers.pohon_kinerja_dlhk_bengkulu_2024 import EMU, Box, Style, anchored, shape
from corpus.makers.word import LEFT, Look, centred, grid, page_break

STEM = "pohon-kinerja-biro-hukum-jawa-barat-2017"
YEAR = "2017"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a provincial secretariat's legal bureau in Word shapes on A3, programs and money on page 2",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "Word shapes and straight arrow lines, some short, some slanted, trunks that do not touch the box",
        "lanes of eselon with ovals at the left, an arrow from each oval into its lane that is no edge",
        "indicators and targets in dashed boxes beside or below the statement, shared by nothing else",
        "statements and positions on page 1, names of program and kegiatan and money on page 2, tied by position only",
        "a column of eselon IV below each other under the last division, the others side by side",
        "indicator and target apart: list of indicators, then list of targets",
        "malformed sum (475.00.000), number typed with a space, total at the foot of the table",
        "typing errors (Meningkatnya kulitas, dokumnetasi), lower is better",
    ],
}


def m(name: str, target: str = "", down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    unit = target.split(" ", 1)[1] if " " in target else None
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def keg(holder: str, statement: str, name: str, pagu: str, *measures: Measure) -> Fact:
    """A kegiatan of a subdivision."""
    return Fact("kegiatan", statement, name, measures, holder=holder, pagu=pagu, pages=(1, 2))


def prog(holder: str, statement: str, name: str, pagu: str, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """A program of a division."""
    return Fact("program", statement, name, measures, below, holder=holder, pagu=pagu, pages=(1, 2))


RULES = prog(
    "Kabag Peraturan Perundang-undangan",
    "Tersusunnya produk hukum daerah yang harmonis dan aspiratif",
    "Program Penataan Peraturan Perundang-undangan",
    "4.385.000.000",
    (m("Persentase Raperda yang ditetapkan sesuai Propemperda", "80 %"), m("Jumlah Perda yang dibatalkan", "0 perda", True)),
    keg(
        "Kasubbag Rancangan Peraturan Daerah",
        "Tersusunnya Rancangan Peraturan Daerah",
        "Penyusunan Rancangan Peraturan Daerah",
        "2.150.000.000",
        m("Jumlah Raperda yang disusun", "16 Raperda"),
    ),
    keg(
        "Kasubbag Peraturan Gubernur",
        "Tersusunnya Peraturan dan Keputusan Gubernur",
        "Penyusunan Peraturan dan Keputusan Gubernur",
        "1.260.000.000",
        m("Jumlah Peraturan Gubernur", "85 Pergub"),
        m("Jumlah Keputusan Gubernur", "900 Kepgub"),
    ),
    keg(
        "Kasubbag Naskah Hukum Lainnya",
        "Terkajinya naskah perjanjian dan nota kesepahaman",
        "Pengkajian Naskah Hukum",
        "975. 000.000",
        m("Jumlah naskah yang dikaji", "120 naskah"),
    ),
)
REGIONS = prog(
    "Kabag Pengawasan Produk Hukum Kab/Kota",
    "Meningkatnya kulitas produk hukum kabupaten/kota",
    "Program Pembinaan dan Pengawasan Produk Hukum",
    "2.240.000.000",
    (m("Persentase Raperda kab/kota yang dievaluasi tepat waktu", "95 %"),),
    keg(
        "Kasubbag Wilayah I",
        "Terlaksananya evaluasi Raperda wilayah Bogor dan Purwakarta",
        "Evaluasi Raperda Kabupaten/Kota Wilayah I",
        "1.120.000.000",
        m("Jumlah Raperda yang dievaluasi", "74 Raperda"),
    ),
    keg(
        "Kasubbag Wilayah II",
        "Terlaksananya evaluasi Raperda wilayah Priangan dan Cirebon",
        "Evaluasi Raperda Kabupaten/Kota Wilayah II",
        "1.120.000.000",
        m("Jumlah Raperda yang dievaluasi", "88 Raperda"),
    ),
)
COURTS = prog(
    "Kabag Bantuan Hukum dan HAM",
    "Tertanganinya perkara hukum pemerintah daerah",
    "Program Pelayanan Bantuan Hukum dan HAM",
    "3.475.000.000",
    (m("Persentase perkara yang dimenangkan", "70 %"), m("Persentase kab/kota peduli HAM", "88,89 %")),
    keg(
        "Kasubbag Sengketa Hukum",
        "Terselesaikannya sengketa hukum di dalam dan di luar pengadilan",
        "Penanganan Sengketa Hukum",
        "1.900.000.000",
        m("Jumlah perkara yang ditangani", "65 perkara"),
        m("Rata-rata lama penyiapan jawaban gugatan", "7 hari", True),
    ),
    keg(
        "Kasubbag Bantuan Hukum",
        "Terlayaninya masyarakat miskin yang berperkara",
        "Fasilitasi Bantuan Hukum Masyarakat Miskin",
        "1.100.000.000",
        m("Jumlah orang miskin yang dibantu", "240 orang"),
    ),
    keg(
        "Kasubbag HAM",
        "Terlaksananya Rencana Aksi HAM",
        "Pelaksanaan RANHAM Provinsi",
        "475.00.000",
        m("Jumlah laporan aksi HAM", "3 laporan"),
    ),
)
PAPERS = prog(
    "Kabag Dokumentasi dan Informasi Hukum",
    "Meningkatnya akses masyarakat terhadap dokumnetasi hukum",
    "Program Pengelolaan Dokumentasi dan Informasi Hukum",
    "1.618.750.000",
    (m("Jumlah pengunjung laman JDIH", "60.000 kunjungan"),),
    keg(
        "Kasubbag Dokumentasi dan JDIH",
        "Terkelolanya JDIH yang terintegrasi",
        "Pengelolaan JDIH",
        "745.500.000",
        m("Jumlah produk hukum yang diunggah", "1.050 dokumen"),
    ),
    keg(
        "Kasubbag Penyuluhan Hukum",
        "Meningkatnya pemahaman hukum aparatur dan masyarakat",
        "Penyuluhan dan Pembinaan Kadarkum",
        "573.250.000",
        m("Jumlah peserta penyuluhan", "1.400 orang"),
        m("Jumlah desa/kelurahan sadar hukum", "27 desa"),
    ),
    keg(
        "Kasubbag Tata Usaha Biro",
        "Terpenuhinya pelayanan administrasi biro",
        "Pelayanan Administrasi Perkantoran",
        "300.000.000",
        m("Persentase pelayanan tepat waktu", "100 %"),
    ),
)
AIMS = (
    Fact(
        "sasaran",
        "Meningkatnya kualitas produk hukum daerah",
        None,
        (m("Persentase produk hukum yang tidak bertentangan dengan peraturan lebih tinggi", "97 %"),),
        (RULES, REGIONS),
    ),
    Fact(
        "sasaran",
        "Meningkatnya perlindungan hukum dan HAM",
        None,
        (m("Indeks Peduli HAM", "82,5"), m("Persentase perkara yang selesai", "75 %")),
        (COURTS,),
    ),
    Fact(
        "sasaran",
        "Meningkatnya budaya dan informasi hukum",
        None,
        (m("Indeks Kepuasan Masyarakat atas layanan JDIH", "B (79,60)"),),
        (PAPERS,),
    ),
)
GOAL = Fact("tujuan", "Mewujudkan kepastian hukum dalam penyelenggaraan pemerintahan daerah", children=AIMS)
STATE = Fact(
    "sasaran_daerah",
    "Terwujudnya reformasi birokrasi bidang hukum dan perundang-undangan",
    None,
    (m("Indeks Reformasi Hukum", "68,00"),),
    (GOAL,),
)
TOTAL = "11.718.750.000"
FACE = "Liberation Sans"
HEAD = Style("1F4E79", "0B2A45", 1.5, "rect", "FFFFFF", FACE, 11)
MID = Style("DEEAF6", "1F4E79", 1.25, "roundRect", "000000", FACE, 10)
LOW = Style("FFFFFF", "1F4E79", 1.0, "rect", "000000", FACE, 8.5)
NOTE = Style("FFFDF2", "7F6000", 0.75, "rect", "000000", FACE, 8, dash="dash")
OVAL = Style("FFC000", "7F6000", 1.5, "ellipse", "000000", FACE, 8)
BARE = Style(None, None, 1.0, "rect", "000000", FACE, 9)
INK = "1F4E79"
PLACES: dict[int, Box] = {
    id(STATE): Box(14.2, 2.9, 15.6, 1.15),
    id(GOAL): Box(15.0, 5.6, 14.0, 1.1),
    id(AIMS[0]): Box(7.6, 8.1, 7.6, 1.4),
    id(AIMS[1]): Box(22.6, 8.1, 6.4, 1.3),
    id(AIMS[2]): Box(33.4, 8.0, 6.9, 1.3),
    id(RULES): Box(5.3, 12.3, 7.4, 2.3),
    id(REGIONS): Box(15.0, 12.3, 5.5, 2.3),
    id(COURTS): Box(22.7, 12.45, 7.2, 2.1),
    id(PAPERS): Box(34.2, 12.2, 6.6, 2.1),
}
NOTES: dict[int, Box] = {
    id(STATE): Box(29.9, 2.75, 5.6, 1.4),
    id(AIMS[0]): Box(7.9, 9.55, 7.0, 1.2),
    id(AIMS[1]): Box(22.6, 9.4, 6.4, 1.55),
    id(AIMS[2]): Box(33.4, 9.3, 6.9, 1.2),
    id(RULES): Box(5.5, 14.65, 7.0, 2.5),
    id(REGIONS): Box(15.0, 14.6, 5.5, 1.6),
    id(COURTS): Box(22.9, 14.6, 6.8, 2.1),
    id(PAPERS): Box(35.0, 14.35, 6.2, 1.2),
}
ROW = {id(RULES): (3.9, 3.45, 18.7), id(REGIONS): (14.5, 3.3, 18.6), id(COURTS): (21.3, 3.45, 18.7)}


def stroke(start: tuple[float, float], end: tuple[float, float], ident: int, arrow: bool = False) -> str:
    """A straight line shape, with a head at its lower end if told."""
    left, top = min(start[0], end[0]), min(start[1], end[1])
    at = Box(left, top, max(abs(end[0] - start[0]), 0.02), max(abs(end[1] - start[1]), 0.02))
    flip = ' flipH="1"' if end[0] < start[0] and end[1] > start[1] else ""
    size = f'<a:off x="0" y="0"/><a:ext cx="{round(at.width * EMU)}" cy="{round(at.height * EMU)}"/>'
    head = '<a:tailEnd type="triangle"/>' if arrow else ""
    graphic = (
        f'<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm{flip}>{size}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
        f'<a:ln w="15875"><a:solidFill><a:srgbClr val="{INK}"/></a:solidFill>{head}</a:ln></wps:spPr><wps:bodyPr/></wps:wsp>'
    )
    return anchored(at, graphic, "http://schemas.microsoft.com/office/word/2010/wordprocessingShape/wps", ident)


def note_lines(fact: Fact) -> list[str]:
    """Indicators and targets of a node: one in a line, several as two lists."""
    if len(fact.measures) == 1:
        measure = fact.measures[0]
        return [f"**Indikator :** {measure.name}", f"**Target :** {measure.target}"]
    out = ["**Indikator :**", *(f"{place}. {each.name}" for place, each in enumerate(fact.measures, 1))]
    return [*out, "**Target :** " + "; ".join(f"{place}) {each.target}" for place, each in enumerate(fact.measures, 1))]


def leaf_places() -> dict[int, Box]:
    """Where the boxes of eselon IV stand: side by side, or below each other at the right."""
    out: dict[int, Box] = {}
    for program in (RULES, REGIONS, COURTS):
        left, pitch, top = ROW[id(program)]
        for place, each in enumerate(program.children):
            drop = 0.25 if place == 1 else 0.0
            out[id(each)] = Box(left + pitch * place, top + drop, pitch - 0.3, 5.3 if program is not REGIONS else 4.6)
    top = 16.5
    for each, tall in zip(PAPERS.children, (3.0, 4.0, 2.9), strict=True):
        out[id(each)] = Box(35.4, top, 5.8, tall)
        top += tall + 0.5
    return out


def node_lines(fact: Fact) -> list[str]:
    """What stands in the box of a node."""
    if fact.level == "kegiatan":
        return [f"**{fact.holder}**", fact.statement or "", *note_lines(fact)]
    if fact.level == "program":
        return [f"**{fact.holder}**", fact.statement or ""]
    lead = {id(STATE): "SASARAN RPJMD MISI 3 : ", id(GOAL): "TUJUAN : "}.get(id(fact), "")
    return [f"**{lead}{fact.statement}**"]


def lines_of(places: dict[int, Box]) -> list[str]:
    """The lines between boxes."""
    out: list[str] = []

    def add(start: tuple[float, float], end: tuple[float, float], arrow: bool = False) -> None:
        out.append(stroke(start, end, 300 + len(out), arrow))

    add((22.0, 4.05), (22.05, 5.6), True)
    add((22.0, 6.7), (22.0, 7.3))
    add((11.4, 7.3), (36.9, 7.3))
    for aim, short in zip(AIMS, (0.0, 0.08, 0.0), strict=True):
        at = places[id(aim)]
        add((at.middle, 7.3), (at.middle, at.top - short), True)
    foot = NOTES[id(AIMS[0])]
    for program in (RULES, REGIONS):
        at = places[id(program)]
        add((foot.middle, foot.bottom), (at.middle, at.top - 0.05), True)
    for aim, program in ((AIMS[1], COURTS), (AIMS[2], PAPERS)):
        at = places[id(program)]
        add((at.middle, NOTES[id(aim)].bottom + 0.1), (at.middle, at.top), True)
    for program in (RULES, REGIONS, COURTS):
        note = NOTES[id(program)]
        level = note.bottom + 0.65
        spots = [places[id(each)].middle for each in program.children]
        add((note.middle, note.bottom), (note.middle, level))
        add((spots[0], level), (spots[-1], level))
        for each, spot in zip(program.children, spots, strict=True):
            add((spot, level), (spot, places[id(each)].top), True)
    last = places[id(PAPERS.children[-1])]
    add((34.7, places[id(PAPERS)].bottom), (34.7, last.top + 1.2))
    for each in PAPERS.children:
        middle = places[id(each)].top + 1.2
        add((34.7, middle), (35.4, middle), True)
    for top in (9.0, 13.6, 20.6):
        add((3.35, top), (3.85, top), True)
    return out


def shapes() -> list[str]:
    """All shapes of page 1."""
    places = PLACES | leaf_places()
    out = lines_of(places)
    styles = {
        "sasaran_daerah": HEAD,
        "tujuan": replace(HEAD, fill="2E75B6"),
        "sasaran": MID,
        "program": replace(MID, fill="E2EFDA"),
    }
    for fact in walk(STATE):
        look, at = styles.get(fact.level, LOW), places[id(fact)]
        out.append(shape(at, node_lines(fact), look, 10 + len(out), middle=fact.level != "kegiatan"))
        if id(fact) in NOTES:
            out.append(shape(NOTES[id(fact)], note_lines(fact), NOTE, 10 + len(out), "left"))
    for top, text in ((8.2, "ESELON II"), (12.8, "ESELON III"), (19.8, "ESELON IV")):
        words = {"ESELON II": "SASARAN", "ESELON III": "PROGRAM", "ESELON IV": "KEGIATAN"}
        out.append(shape(Box(0.2, top - 0.2, 3.15, 2.0), [f"**{text}**", words[text]], OVAL, 10 + len(out)))
    return out


def table_rows() -> list[list[str]]:
    """The table of page 2."""
    rows = [["NO", "PROGRAM / KEGIATAN", "PENANGGUNG JAWAB", f"ANGGARAN TAHUN {YEAR} (Rp)"]]
    for number, program in enumerate((RULES, REGIONS, COURTS, PAPERS)):
        rows.append([f"**{'ABCD'[number]}**", f"**{program.name}**", f"**{program.holder}**", f"**{program.pagu}**"])
        rows += [[str(at), each.name or "", each.holder or "", each.pagu] for at, each in enumerate(program.children, 1)]
    return [*rows, ["**JUMLAH**", LEFT, LEFT, f"**{TOTAL}**"]]


def draw() -> None:
    """Write the PDF."""
    document = Document()
    section = document.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Cm(42), Cm(29.7)
    section.left_margin = section.right_margin = Cm(1.5)
    section.top_margin = section.bottom_margin = Cm(0.9)
    document.styles["Normal"].font.name = FACE
    document.styles["Normal"].font.size = Pt(10)
    centred(document, "POHON KINERJA BIRO HUKUM DAN HAM", 16)
    centred(document, f"SEKRETARIAT DAERAH PROVINSI JAWA BARAT TAHUN {YEAR}", 14)
    anchor = document.add_paragraph()
    for xml in shapes():
        anchor._p.append(parse_xml(xml))
    page_break(document)
    centred(document, f"DAFTAR PROGRAM DAN KEGIATAN BIRO HUKUM DAN HAM TAHUN {YEAR}", 13, after=10)
    grid(document, table_rows(), Look((1.6, 15.0, 11.0, 6.4), "cllr", 11))
    for text in (
        "",
        "Bandung,      Januari 2017",
        "KEPALA BIRO HUKUM DAN HAM,",
        "",
        "",
        "( nama pejabat )",
        "NIP. ........................",
    ):
        line = document.add_paragraph(text)
        line.paragraph_format.left_indent = Cm(27)
        line.paragraph_format.space_after = Pt(0)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{STEM}.docx")
        document.save(str(path))
        office_pdf(path, CORPUS / f"{STEM}.pdf")


def build_gold() -> Gold:
    """The facts as a record; names and money stand on page 2."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, document | {"organisation": "Biro Hukum dan HAM", "year": int(YEAR), "pages": 2})
    known = add_tree(gold, STATE, None, YEAR, 1)
    for budget in gold.budgets:
        budget["page"] = 2
    for fact in AIMS:
        node = next(each for each in gold.nodes if each["id"] == known[id(fact)])
        node["page"], node["pages"] = 1, [1]
    gold.total("JUMLAH", "pagu", YEAR, TOTAL, 2)
    gold.ambiguous.append(
        {
            "about": "organisation: the bureau belongs to the Sekretariat Daerah",
            "chosen": "Biro Hukum dan HAM",
            "also_acceptable": ["Biro Hukum dan HAM Sekretariat Daerah", "Sekretariat Daerah"],
            "nodes": [],
            "field": "document.organisation",
        }
    )
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
