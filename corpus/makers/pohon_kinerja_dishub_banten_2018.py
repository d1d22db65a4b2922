"""Performance tree of a province's transport office on one A3 slide, programs hanging under indicators drawn as boxes."""

import tempfile
from pathlib import Path
from typing import Any

from lxml import etree
from pptx.enum.shapes import MSO_SHAPE
from pptx.oxml.ns import qn

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts import deck
from corpus.makers.parts.deck import Style
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk

STEM = "pohon-kinerja-dishub-banten-2018"
YEAR = "2018"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a province's transport office on one A3 slide, vision to kegiatan, indicators as boxes",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "indicators are boxes of their own between sasaran and program: programs hang under one of them",
        "two indicators join into one program; two indicators with two programs each",
        "an indicator box without a program below, one line that begins beside the middle of its box",
        "glued elbow connectors above, loose strokes laid end on end below, side trunks, one not tied to its middle kegiatan",
        "position in a small dark box on the lower edge of the program",
        "kegiatan as boxes with number, output and target behind >>, money only of some, position in brackets",
        "two boxes mislabelled (Tujuan 1 twice), tier labels in the boxes, numbering that jumps",
        "a misi in another font and shape, a column of kegiatan that touch each other",
        "typing errors (Meningkatnnya, keselamtan), decimal point beside decimal comma, lower is better",
    ],
}


def m(name: str, target: str = "", down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    unit = target.split(" ", 1)[1] if " " in target else None
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def keg(name: str, output: str, target: str, holder: str, pagu: str = "") -> Fact:
    """A kegiatan of a section."""
    return Fact("kegiatan", None, name, (m(output, target),), holder=holder, pagu=pagu)


def prog(holder: str, name: str, *below: Fact) -> Fact:
    """A program of a division."""
    return Fact("program", None, name, children=below, holder=holder)


TRAFFIC = prog(
    "Kabid Lalu Lintas Jalan",
    "Program Pengendalian dan Pengamanan Lalu Lintas",
    keg("Pengadaan dan Pemasangan Rambu", "Jumlah rambu terpasang", "1.250 unit", "Kasi Rekayasa", "Rp 3.412.500.000"),
    keg("Pemasangan Marka dan Guardrail", "Panjang marka", "42.500 m2", "Kasi Rekayasa", "Rp 5.120.000.000"),
    keg("Forum LLAJ", "Jumlah rekomendasi", "6 dokumen", "Kasi Manajemen Lalu Lintas"),
)
SAFETY = prog(
    "Kabid Keselamatan",
    "Program Peningkatan Keselamtan Transportasi",
    keg("Audit Lokasi Rawan Kecelakaan", "Jumlah lokasi", "18 titik", "Kasi Keselamatan"),
    keg("Kampanye Pelajar Pelopor Keselamatan", "Jumlah pelajar", "480 orang", "Kasi Bina Keselamatan", "Rp 615.750.000"),
)
LINES = prog(
    "Kabid Angkutan",
    "Program Peningkatan Pelayanan Angkutan",
    keg("Penataan Trayek AKDP", "Jumlah trayek dievaluasi", "37 trayek", "Kasi Angkutan Orang"),
    keg("Subsidi Angkutan Perintis", "Jumlah rit", "2.190 rit", "Kasi Angkutan Orang", "Rp 2.760.000.000"),
    keg("Pengawasan Muatan Lebih", "Persentase pelanggaran", "22.5 %", "Kasi Angkutan Barang"),
)
STOPS = prog(
    "Kepala UPTD Terminal",
    "Program Pembangunan Prasarana dan Fasilitas Perhubungan",
    keg("Rehabilitasi Terminal Tipe B", "Jumlah terminal", "3 terminal", "Kasi Sarana Prasarana", "Rp 14.8000.000.000"),
    keg("Pembangunan Halte", "Jumlah halte", "25 halte", "Kasi Sarana Prasarana"),
)
PORTS = prog(
    "Kabid Pelayaran",
    "Program Pengembangan Pelabuhan Pengumpan Regional",
    keg("Studi Kelayakan Pelabuhan Warnasari", "Jumlah dokumen", "1 dokumen", "Kasi Kepelabuhanan"),
    keg("Pengadaan Alat Keselamatan Pelayaran", "Jumlah life jacket", "600 buah", "Kasi Angkutan Perairan", "Rp 480.000.000"),
)
RAILS = prog(
    "Kabid Perkeretaapian",
    "Program Pengembangan Perkeretaapian",
    keg("Penjagaan Perlintasan Sebidang", "Jumlah perlintasan dijaga", "14 lokasi", "Kasi Prasarana KA"),
    keg("Kajian Reaktivasi Jalur Rangkasbitung - Labuan", "Jumlah kajian", "1 kajian", "Kasi Prasarana KA"),
)
STAFF = prog(
    "Sekretaris",
    "Program Tata Kelola Pemerintahan",
    keg("Penyusunan Perencanaan dan Evaluasi", "Jumlah dokumen", "8 dokumen", "Kasubag PEP"),
    keg("Pengelolaan Keuangan dan Aset", "Jumlah laporan", "16 laporan", "Kasubag Keuangan", "Rp 1.105.240.000"),
    keg("Pelayanan Umum dan Kepegawaian", "Lama layanan", "12 bulan", "Kasubag Umum dan Kepegawaian"),
)
SAFE = Fact(
    "sasaran",
    "Menurunnya kecelakaan lalu lintas pada ruas jalan provinsi",
    None,
    (m("Angka kecelakaan per 10.000 kendaraan", "4,2", True), m("Persentase pemenuhan perlengkapan jalan", "58,60 %")),
    (TRAFFIC, SAFETY),
)
MOVE = Fact(
    "sasaran",
    "Meningkatnnya layanan angkutan umum dan simpul transportasi",
    None,
    (m("Load factor angkutan umum", "62 %"), m("Persentase simpul sesuai SPM", "45.5 %")),
    (LINES, STOPS),
)
JOIN = Fact(
    "sasaran",
    "Terwujudnya keterpaduan antar moda laut dan kereta api",
    None,
    (m("Jumlah simpul antar moda yang terhubung", "5 simpul"),),
    (PORTS, RAILS),
)
RULE = Fact(
    "sasaran",
    "Meningkatnya kualitas tata kelola organisasi",
    None,
    (m("Nilai AKIP", "B (68,75)"), m("Indeks Kepuasan Masyarakat", "80,15")),
    (STAFF,),
)
AIMS = (
    Fact("tujuan", "Meningkatkan keselamatan berlalu lintas", children=(SAFE,)),
    Fact("tujuan", "Meningkatkan aksesibilitas dan keterpaduan transportasi wilayah", children=(MOVE, JOIN)),
    Fact("tujuan", "Mewujudkan organisasi perhubungan yang akuntabel", children=(RULE,)),
)
MISSIONS = (
    Fact("misi", "Mengembangkan sistem transportasi yang selamat dan tertib", children=AIMS[:1]),
    Fact("misi", "Membangun jaringan pelayanan transportasi yang terpadu, terjangkau dan merata", children=AIMS[1:2]),
    Fact("misi", "Memantapkan kapasitas kelembagaan dan aparatur perhubungan", children=AIMS[2:]),
)
VISION = Fact(
    "visi", "Terwujudnya Pelayanan Transportasi yang Handal, Terpadu dan Berkeselamatan di Provinsi Banten", children=MISSIONS
)
PROGRAMS = (TRAFFIC, SAFETY, LINES, STOPS, PORTS, RAILS, STAFF)
# which indicators of the sasaran a program hangs under
UNDER = {
    id(TRAFFIC): (0, 1),
    id(SAFETY): (1,),
    id(LINES): (0,),
    id(STOPS): (1,),
    id(PORTS): (0,),
    id(RAILS): (0,),
    id(STAFF): (0,),
}
FONT = "Calibri"
WIDE, HIGH = 16.54, 11.69
PITCH, FIRST = 2.32, 0.25
TOPS = {"misi": 1.62, "tujuan": 2.72, "sasaran": 3.75, "program": 6.55}
LOOKS = {
    "misi": Style(FONT, 11, True, color="FFFFFF", fill="1F3864", line="FFFFFF", shape=MSO_SHAPE.ROUNDED_RECTANGLE),
    "tujuan": Style(FONT, 10.5, fill="9DC3E6", line="1F3864", shape=MSO_SHAPE.SNIP_2_DIAG_RECTANGLE),
    "sasaran": Style(FONT, 10.5, fill="FFE699", line="BF9000", weight=1.5),
    "program": Style(FONT, 10, True, fill="C5E0B4", line="385723"),
    "kegiatan": Style(FONT, 8.5, fill="FFFFFF", line="7F7F7F", weight=0.75, align="l"),
}
HOLDER = Style(FONT, 8, True, color="FFFFFF", fill="385723", line="FFFFFF", margin=0.02)
MEASURE = Style(FONT, 9.5, fill="F8CBAD", line="C55A11", shape=MSO_SHAPE.FLOWCHART_PREPARATION, margin=0.0)


def middle(fact: Fact) -> float:
    """Where the middle of a node lies, in inches: over its programs."""
    if fact.level == "program":
        return FIRST + PITCH * (PROGRAMS.index(fact) + 0.5)
    spots = [middle(each) for each in fact.children]
    return sum((min(spots), max(spots))) / 2


def node(slide: Any, fact: Fact, label: str, width: float) -> Any:
    """The box of a misi, tujuan, sasaran or program."""
    look = LOOKS[fact.level]
    text = f"{label}{fact.statement or fact.name}"
    if fact is MISSIONS[2]:
        look = Style("Times New Roman", 11.5, True, color="FFFFFF", fill="1F3864", line="FFFFFF")
    tall = deck.text_height(text, width - 0.1, look) + 0.12
    top = TOPS[fact.level] + (0.12 if fact in (JOIN, AIMS[2], STOPS) else 0)
    shape = deck.box(slide, (middle(fact) - width / 2, top, width, tall), text, look)
    if label and fact.level == "sasaran":
        shape.text_frame.paragraphs[0].runs[0].font.bold = True
    return shape


def gauges(slide: Any, fact: Fact, shape: Any) -> list[Any]:
    """The indicators of a sasaran as boxes side by side, tied to it."""
    spots = [middle(each) for each in fact.children]
    if fact is RULE:
        spots = [middle(STAFF) - 0.56, middle(STAFF) + 0.56]
    if len(fact.measures) == 1:
        spots = [middle(fact)]
    out = []
    width = 1.08 if fact is RULE else 2.0
    for number, (spot, measure) in enumerate(zip(spots, fact.measures, strict=True), 1):
        look = Style(FONT, 8.5, fill="F8CBAD", line="C55A11") if fact is RULE else MEASURE
        text = f"Indikator {number} :\n{measure.name}\n{measure.target}"
        tall = deck.text_height(text, width - (0.1 if fact is RULE else 0.6), look) + 0.1
        gauge = deck.box(slide, (spot - width / 2, 5.0 + (0.1 if number == 2 else 0), width, tall), text, look)
        gauge.text_frame.paragraphs[2].runs[0].font.bold = True
        deck.link(slide, (shape, 2, gauge, 0), "elbow", "C55A11", 1.25, arrow=True)
        out.append(gauge)
    return out


def tied(slide: Any, gauge: Any, program: Any, fact: Fact) -> None:
    """Loose strokes from an indicator to a program: stem, bar and drop, or one stroke where they stand in line."""
    x1, y1 = deck.site(gauge, 2)
    x2, y2 = deck.site(program, 0)
    x1 += 100000 if fact is RAILS else 0
    if abs(x1 - x2) < 9000:
        last = deck.segment(slide, (x1, y1), (x2, y2), "385723")
    else:
        level = y1 + (330000 if fact is not TRAFFIC else 180000)
        deck.segment(slide, (x1, y1), (x1, level), "385723")
        deck.segment(slide, (x1, level), (x2, level), "385723")
        last = deck.segment(slide, (x2, level), (x2, y2), "385723")
    etree.SubElement(last.line._get_or_add_ln(), qn("a:tailEnd"), type="triangle")


def acts(slide: Any, fact: Fact, program: Any) -> None:
    """The kegiatan of a program below each other on a side trunk of loose strokes."""
    left = middle(fact) - PITCH / 2 + 0.3
    width = PITCH - 0.42
    y = (program.top + program.height) / 914400 + 0.22
    spots = []
    for number, each in enumerate(fact.children, 1):
        measure = each.measures[0]
        lines = [f"Keg. {number} : {each.name}", f"{measure.name} >> {measure.target}"]
        lines += [f"Anggaran : {each.pagu}"] if each.pagu else []
        lines.append(f"({each.holder})")
        text = "\n".join(lines)
        look = LOOKS["kegiatan"]
        tall = deck.text_height(text, width - 0.06, look) + 0.06
        shape = deck.box(slide, (left, y, width, tall), text, look)
        paragraphs = shape.text_frame.paragraphs
        paragraphs[0].runs[0].font.bold = True
        paragraphs[-1].runs[0].font.italic = True
        spots.append(y + tall / 2)
        y += tall + (0.14 if fact is not LINES else 0.0)
    scale = 914400
    trunk = int((left - 0.15) * scale)
    foot = program.top + program.height
    deck.segment(slide, (trunk, foot), (trunk, int(spots[-1] * scale)), "7F7F7F", 1)
    for spot in spots if fact is not LINES else spots[:1] + spots[-1:]:
        deck.segment(slide, (trunk, int(spot * scale)), (int(left * scale), int(spot * scale)), "7F7F7F", 1)


def frame(slide: Any) -> Any:
    """Title, banner and signature; gives the banner."""
    deck.box(slide, (0, 0, WIDE, 0.62), "", Style(fill="1F3864"))
    deck.box(slide, (0.3, 0.06, 0.5, 0.5), "", Style(fill="FFC000", line="FFFFFF", shape=MSO_SHAPE.OVAL))
    title = f"POHON KINERJA DINAS PERHUBUNGAN PROVINSI BANTEN TAHUN {YEAR}"
    deck.box(slide, (1, 0.04, 14.5, 0.54), title, Style(FONT, 22, True, color="FFFFFF"))
    sign = "Serang,     Februari 2018\nKepala Dinas Perhubungan\n\n\n( nama pejabat )\nNIP. ...................."
    deck.box(slide, (13.6, 10.5, 2.7, 1.12), sign, Style(FONT, 9))
    look = Style(
        FONT,
        14,
        True,
        color="1F3864",
        fill="FFF2CC",
        line="BF9000",
        weight=2,
    )
    return deck.box(slide, (2.2, 0.78, 12.2, 0.5), f"VISI : {VISION.statement}", look)


def draw() -> None:
    """Write the PDF."""
    show = deck.new_deck(WIDE, HIGH)
    slide = deck.new_slide(show)
    shapes = {id(VISION): frame(slide)}
    widths = {"misi": 3.5, "tujuan": 3.1, "sasaran": 3.3, "program": 2.02}
    labels = {id(each): f"Misi {place} : " for place, each in enumerate(MISSIONS, 1)}
    labels |= {id(each): f"Tujuan {place} :\n" for place, each in zip((1, 1, 3), AIMS, strict=True)}
    labels |= {
        id(each): f"Sasaran {place} :\n" for place, each in zip(("1", "2.1", "2.3", "4"), (SAFE, MOVE, JOIN, RULE), strict=True)
    }
    for fact in walk(VISION):
        if fact.level in widths:
            width = 2.15 if fact is RULE or RULE in fact.children or fact is MISSIONS[2] else widths[fact.level]
            shapes[id(fact)] = node(slide, fact, labels.get(id(fact), ""), width)
    for parent in (VISION, *MISSIONS, *AIMS):
        for child in parent.children:
            glued = parent is not MISSIONS[0]
            deck.link(slide, (shapes[id(parent)], 2, shapes[id(child)], 0), "elbow", "1F3864", 1.5, arrow=True, glued=glued)
    for fact in (SAFE, MOVE, JOIN, RULE):
        boxes = gauges(slide, fact, shapes[id(fact)])
        for program in fact.children:
            for number in UNDER[id(program)]:
                tied(slide, boxes[number], shapes[id(program)], program)
    for fact in PROGRAMS:
        shape = shapes[id(fact)]
        acts(slide, fact, shape)
        foot = (shape.top + shape.height) / 914400
        deck.box(slide, (middle(fact) - 0.34, foot - 0.05, 1.36, 0.21), fact.holder or "", HOLDER)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pohon.pptx")
        show.save(str(path))
        office_pdf(path, CORPUS / f"{STEM}.pdf")


def build_gold() -> Gold:
    """The facts as a record; programs hang under an indicator of their sasaran."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Provinsi Banten"}
    gold = Gold(STEM, document | {"organisation": "Dinas Perhubungan", "year": int(YEAR), "pages": 1})
    known = add_tree(gold, VISION, None, YEAR, 1)
    facts = {known[id(fact)]: fact for fact in PROGRAMS}
    joined = []
    for edge in gold.edges:
        if edge["child"] in facts:
            places = UNDER[id(facts[edge["child"]])]
            own = [each["id"] for each in gold.indicators if each["node"] == edge["parent"]]
            edge["via_indicator"] = own[places[0]] if len(places) == 1 else [own[place] for place in places]
            if len(places) > 1:
                joined.append(edge["child"])
    gold.ambiguous.append(
        {
            "about": "two indicators over two programs, a bar ties their lines",
            "chosen": "both for the first program, the second for the second",
            "also_acceptable": ["the one straight above", "both for both"],
            "nodes": [*joined, known[id(SAFETY)]],
            "field": "via_indicator",
        }
    )
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
