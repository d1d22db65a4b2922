"""Cascading and crosscutting of a population and family planning office: two very wide slides, partners at the sides."""

import tempfile
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from lxml import etree
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.deck import Style, box, lines_needed, link, new_deck, new_slide, segment
from corpus.makers.parts.facts import Fact, Measure, add_tree

STEM = "cascading-crosscutting-dppkb-asahan-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading and crosscutting of a family planning office on two very wide slides, partner offices at both sides",
    "type": "cascading",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "partner offices in dashed boxes at both sides, tied by dashed lines to nodes of several tiers",
        "a partner with two dashed lines, a partner that stands on both slides, a dashed line of loose segments with a bend",
        "partners with a contribution in brackets below their name",
        "names of programs and kegiatan after a star, position in brackets on the last line of the box",
        "indicators in white pills that overlap the lower edge of their box; connectors leave from the pill",
        "sub kegiatan as one box: name, indicator after IK, target, sum; one pill with two indicators",
        "target after = in the pills, a unit of several words, lower-is-better indicators, a grade with its score",
        "the tujuan restated on slide 2 in other capitals; two sasaran side by side on slide 2",
        "a legend whose dashed and solid lines are no edges, tier names nowhere",
        "malformed sum (Rp 96.4500.000), empty sum (Rp -), typing errors (Terkendalinnya, pembinan)",
    ],
}
YEAR = "2024"
WIDE, HIGH = 25.0, 10.6


def sub(name: str, indicator: str, target: str, pagu: str) -> Fact:
    """A sub kegiatan; the target's unit are all words behind its number."""
    unit = target.split(" ", 1)[1] if " " in target else None
    return Fact("sub_kegiatan", None, name, (Measure(indicator, target, unit),), pagu=pagu)


DALDUK = Fact(
    "program",
    "Terwujudnya sinkronisasi kebijakan pengendalian kuantitas penduduk",
    "Program Pengendalian Penduduk",
    (Measure("Persentase perangkat daerah yang memanfaatkan data kependudukan", "70%", "%"),),
    (
        Fact(
            "kegiatan",
            "Tersusunnya rancangan induk pengendalian kuantitas penduduk",
            "Pemaduan dan Sinkronisasi Kebijakan Pemerintah Daerah Provinsi dengan Pemerintah Daerah Kabupaten/Kota dalam "
            "rangka Pengendalian Kuantitas Penduduk",
            (Measure("Jumlah dokumen GDPK yang dimutakhirkan", "1 dokumen", "dokumen"),),
            (
                sub(
                    "Penyusunan dan Pemanfaatan Grand Design Pembangunan Kependudukan (GDPK)",
                    "Jumlah dokumen GDPK",
                    "1 Dokumen",
                    "Rp 118.250.000",
                ),
                sub(
                    "Penyerasian Kebijakan Pembangunan Daerah terhadap Program KKBPK",
                    "Jumlah kebijakan yang diserasikan",
                    "4 Kebijakan",
                    "Rp 64.900.000",
                ),
            ),
            holder="Penata KKB Ahli Muda",
            cross=("Bappelitbangda",),
        ),
        Fact(
            "kegiatan",
            "Meningkatnya ketersediaan data keluarga yang mutakhir",
            "Pemetaan Perkiraan Pengendalian Penduduk Cakupan Daerah Kabupaten/Kota",
            (Measure("Persentase keluarga yang terdata", "98,5%", "%"),),
            (
                sub("Pencatatan dan Pengumpulan Data Keluarga", "Jumlah laporan pendataan", "25 Laporan", "Rp 412.075.500"),
                sub(
                    "Pengolahan dan Pelaporan Data Pengendalian Lapangan dan Pelayanan KB",
                    "Jumlah laporan hasil pengolahan data",
                    "12 Laporan",
                    "Rp 96.4500.000",
                ),
            ),
            holder="Kasi Data dan Informasi",
        ),
    ),
    holder="Kepala Bidang Pengendalian Penduduk, Penyuluhan dan Penggerakan",
    cross=("Badan Pusat Statistik Kabupaten Asahan", "Dinas Kependudukan dan Pencatatan Sipil"),
)
KB = Fact(
    "program",
    "Meningkatnya kesertaan ber-KB pasangan usia subur",
    "Program Pembinaan Keluarga Berencana (KB)",
    (
        Measure("Angka pemakaian kontrasepsi modern (mCPR)", "66,4%", "%"),
        Measure("Persentase kebutuhan ber-KB yang tidak terpenuhi (unmet need)", "9,8%", "%", more={"direction": "down"}),
    ),
    (
        Fact(
            "kegiatan",
            "Meningkatnya pengetahuan masyarakat tentang KB",
            "Pelaksanaan Advokasi, Komunikasi, Informasi dan Edukasi (KIE) Pengendalian Penduduk dan KB sesuai "
            "Kearifan Budaya Lokal",
            (Measure("Persentase PUS yang memperoleh KIE", "81%", "%"),),
            (
                sub(
                    "Advokasi Program KKBPK kepada Stakeholders dan Mitra Kerja",
                    "Jumlah mitra kerja",
                    "40 Mitra",
                    "Rp 88.312.000",
                ),
                sub(
                    "Promosi dan KIE Program KKBPK Melalui Media Massa Cetak dan Elektronik serta Media Luar Ruang",
                    "Jumlah media KIE",
                    "15 Media",
                    "Rp -",
                ),
            ),
            holder="Penyuluh KB Ahli Madya",
        ),
        Fact(
            "kegiatan",
            "Terpenuhinya kebutuhan alat dan obat kontrasepsi serta pembinan pelayanan KB",
            "Pengendalian dan Pendistribusian Kebutuhan Alat dan Obat Kontrasepsi serta Pelaksanaan Pelayanan KB di Daerah "
            "Kabupaten/Kota",
            (Measure("Persentase faskes yang siap melayani KB MKJP", "92%", "%"),),
            (
                sub(
                    "Peningkatan Kesertaan Penggunaan Metode Kontrasepsi Jangka Panjang (MKJP)",
                    "Jumlah akseptor MKJP baru",
                    "1.250 Akseptor",
                    "Rp 735.600.000",
                ),
                sub(
                    "Penyediaan Sarana Penunjang Pelayanan KB",
                    "Jumlah unit sarana",
                    "27 Unit",
                    "Rp 1.204.118.000",
                ),
                sub("Pembinaan Pasca Pelayanan Bagi Peserta KB", "Jumlah peserta KB yang dibina", "600 Orang", "Rp 45.720.000"),
            ),
            holder="Kasi Jaminan Ber-KB",
            cross=("Dinas Kesehatan", "RSUD H. Abdul Manan Simatupang"),
        ),
    ),
    holder="Kepala Bidang Keluarga Berencana",
    cross=("Dinas Kesehatan", "Kodim 0208/Asahan"),
)
FAMILY = Fact(
    "program",
    "Meningkatnya ketahanan dan kesejahteraan keluarga",
    "Program Pemberdayaan dan Peningkatan Keluarga Sejahtera (KS)",
    (Measure("Persentase keluarga yang mengikuti kelompok tribina", "48,25%", "%"),),
    (
        Fact(
            "kegiatan",
            "Terlaksananya pendampingan keluarga berisiko stunting",
            "Pelaksanaan Pembangunan Keluarga melalui Pembinaan Ketahanan dan Kesejahteraan Keluarga",
            (Measure("Persentase keluarga berisiko stunting yang didampingi", "90%", "%"),),
            (
                sub(
                    "Pengadaan Sarana Kelompok Kegiatan Ketahanan dan Kesejahteraan Keluarga (BKB, BKR, BKL, PPPKS, PIK-R)",
                    "Jumlah kelompok yang menerima sarana",
                    "50 Kelompok",
                    "Rp 310.440.000",
                ),
                sub(
                    "Promosi dan Sosialisasi Kelompok Kegiatan Ketahanan dan Kesejahteraan Keluarga",
                    "Jumlah kader yang mengikuti sosialisasi",
                    "408 Orang",
                    "Rp 152.800.000",
                ),
                sub(
                    "Penyediaan Biaya Operasional bagi Kelompok Kegiatan Ketahanan dan Kesejahteraan Keluarga",
                    "Jumlah tim pendamping keluarga yang dibiayai",
                    "612 Tim Pendamping Keluarga",
                    "Rp 2.448.000.000",
                ),
            ),
            holder="Kasi Bina Ketahanan Keluarga",
            cross=("Dinas Kesehatan", "Dinas Sosial", "Dinas Ketahanan Pangan"),
        ),
        Fact(
            "kegiatan",
            "Meningkatnya peran organisasi dalam pembangunan keluarga",
            "Pelaksanaan dan Peningkatan Peran Serta Organisasi Kemasyarakatan Tingkat Daerah Kabupaten/Kota",
            (Measure("Jumlah organisasi yang berperan serta", "18 organisasi", "organisasi"),),
            (
                sub(
                    "Pendayagunaan Mitra Kerja dan Organisasi Kemasyarakatan dalam Penggerakan Operasional Pembinaan Program "
                    "Ketahanan Keluarga",
                    "Jumlah kegiatan bersama mitra",
                    "6 Kali",
                    "Rp 71.350.000",
                ),
                sub(
                    "Penguatan Peran Serta Kelompok UPPKA melalui Pendampingan Usaha",
                    "Jumlah kelompok UPPKA yang didampingi",
                    "24 Kelompok",
                    "Rp 58.225.000",
                ),
            ),
            holder="Kasi Pemberdayaan Keluarga Sejahtera",
        ),
    ),
    holder="Kepala Bidang Ketahanan dan Kesejahteraan Keluarga",
    cross=("Bappelitbangda", "Dinas Pemberdayaan Masyarakat dan Desa"),
)
OFFICE = Fact(
    "program",
    "Meningkatnya kualitas layanan kesekretariatan",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    (Measure("Indeks kepuasan layanan internal", "82,0", None),),
    (
        Fact(
            "kegiatan",
            "Tersedianya dokumen perencanaan dan evaluasi yang selaras",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            (Measure("Persentase dokumen perencanaan tepat waktu", "100%", "%"),),
            (
                sub("Penyusunan Dokumen Perencanaan Perangkat Daerah", "Jumlah dokumen", "6 Dokumen", "Rp 32.105.000"),
                sub("Evaluasi Kinerja Perangkat Daerah", "Jumlah laporan", "5 Laporan", "Rp 18.990.000"),
            ),
            holder="Kasubbag Program",
            cross=("Inspektorat Daerah",),
        ),
        Fact(
            "kegiatan",
            "Terpenuhinya jasa penunjang perkantoran",
            "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
            (Measure("Jumlah bulan layanan", "12 bulan", "bulan"),),
            (
                sub(
                    "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                    "Jumlah laporan penyediaan jasa",
                    "12 Laporan",
                    "Rp 144.000.000",
                ),
                sub("Penyediaan Jasa Pelayanan Umum Kantor", "Jumlah laporan", "12 Laporan", "Rp 516.240.000"),
            ),
            holder="Kasubbag Umum dan Keuangan",
        ),
    ),
    holder="Sekretaris",
)
HEAD = "Kepala Dinas PPKB"
FIRST = Fact(
    "sasaran",
    "Terkendalinnya laju pertumbuhan penduduk",
    None,
    (Measure("Angka kelahiran total (TFR)", "2,21 anak per wanita", "anak per wanita", more={"direction": "down"}),),
    (DALDUK, KB),
    holder=HEAD,
)
SECOND = Fact(
    "sasaran",
    "Menurunnya keluarga berisiko stunting",
    None,
    (Measure("Persentase keluarga berisiko stunting", "21,6%", "%", more={"direction": "down"}),),
    (FAMILY,),
    holder=HEAD,
    cross=("TP PKK Kabupaten",),
    pages=(2,),
)
THIRD = Fact(
    "sasaran",
    "Meningkatnya akuntabilitas kinerja perangkat daerah",
    None,
    (Measure("Nilai AKIP", "BB (71,40)", None),),
    (OFFICE,),
    holder=HEAD,
    pages=(2,),
)
ROOT = Fact(
    "tujuan",
    "Terwujudnya penduduk tumbuh seimbang dan keluarga berkualitas",
    None,
    (Measure("Indeks Pembangunan Keluarga (iBangga)", "62,38", None),),
    (FIRST, SECOND, THIRD),
)
RESTATED = "Terwujudnya Penduduk Tumbuh Seimbang dan Keluarga Berkualitas"
FILLS = {"tujuan": "17365D", "sasaran": "1F7A8C", "program": "F4D35E", "kegiatan": "CFE8CF", "sub_kegiatan": "FFFFFF"}
LINES = {"tujuan": "0B1F3A", "sasaran": "10454F", "program": "B08900", "kegiatan": "4E8A4E", "sub_kegiatan": "7F7F7F"}
SIZES = {"tujuan": 15.0, "sasaran": 13.0, "program": 11.0, "kegiatan": 9.5, "sub_kegiatan": 8.5}
SIZE_WIDE = {"tujuan": 6.2, "sasaran": 4.6, "program": 3.5, "kegiatan": 2.75, "sub_kegiatan": 1.5}
GAP = 0.48
DARK = ("tujuan", "sasaran")


@dataclass
class Card:
    """A node as drawn: its box, and the pill that hangs over its lower edge."""

    fact: Fact
    middle: float
    shape: Any = None
    foot: Any = None
    children: list["Card"] = field(default_factory=list)


def written(fact: Fact, statement: str) -> list[tuple[str, Style]]:
    """The paragraphs of a box."""
    size, color = SIZES[fact.level], "FFFFFF" if fact.level in DARK else "000000"
    out = [(statement, Style(size=size, bold=True, color=color, margin=0.06))] if statement else []
    if fact.level == "sub_kegiatan":
        measure = fact.measures[0]
        out = [(fact.name or "", Style(size=size, color=color, margin=0.06))]
        out.append((f"IK: {measure.name}", Style(size=size - 0.5, italic=True, color="1F4E79", margin=0.06)))
        out.append((measure.target, Style(size=size - 0.5, bold=True, color="1F4E79", margin=0.06)))
        return [*out, (fact.pagu, Style(size=size, bold=True, color="C00000", margin=0.06))]
    if fact.name:
        out.append((f"★ {fact.name}", Style(size=size - 0.5, italic=True, color="7B2D00", margin=0.06)))
    if fact.holder:
        out.append((f"({fact.holder})", Style(size=size - 1, color=color, margin=0.06)))
    return out


def paragraphs(shape: Any, parts: list[tuple[str, Style]]) -> None:
    """Write paragraphs of several styles into a shape."""
    frame = shape.text_frame
    frame.word_wrap = True
    for number, (text, style) in enumerate(parts):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.alignment = 2
        run = paragraph.add_run()
        run.text = text
        run.font.name, run.font.size, run.font.bold, run.font.italic = style.font, Pt(style.size), style.bold, style.italic
        run.font.color.rgb = RGBColor.from_string(style.color)


def high(parts: list[tuple[str, Style]], wide: float) -> float:
    """The height in inches of paragraphs in a box."""
    return sum(lines_needed(text, wide, style) * style.size * 1.24 / 72 for text, style in parts) + 0.1


def pill_text(fact: Fact) -> list[tuple[str, Style]]:
    """The indicators of a node as its pill has them."""
    style = Style(size=SIZES[fact.level] - 2 if fact.level in DARK else SIZES[fact.level] - 1, margin=0.1)
    return [(f"{measure.name} = {measure.target}", style) for measure in fact.measures]


def draw_card(slide: Any, card: Card, top: float, statement: str) -> float:
    """A box and its pill; gives where they end."""
    fact, wide = card.fact, SIZE_WIDE[card.fact.level]
    parts = written(fact, statement)
    tall = high(parts, wide)
    rounded = MSO_SHAPE.ROUNDED_RECTANGLE if fact.level in DARK else MSO_SHAPE.RECTANGLE
    look = Style(fill=FILLS[fact.level], line=LINES[fact.level], shape=rounded, margin=0.06)
    pill = fact.level != "sub_kegiatan"
    card.shape = box(slide, (card.middle - wide / 2, top, wide, tall + 0.12 * pill), "", look)
    paragraphs(card.shape, parts)
    card.shape.text_frame.vertical_anchor = 1 if pill else 3
    card.foot = card.shape
    end = top + tall + 0.12 * pill
    if pill:
        texts = pill_text(fact)
        deep = high(texts, wide * 0.86)
        white = Style(fill="FFFFFF", line=LINES[fact.level], weight=0.75, shape=MSO_SHAPE.ROUNDED_RECTANGLE, margin=0.1)
        card.foot = box(slide, (card.middle - wide * 0.43, end - 0.1, wide * 0.86, deep), "", white)
        paragraphs(card.foot, texts)
        end += deep - 0.1
    return end


def leaves(fact: Fact) -> int:
    """How many sub kegiatan stand below a node."""
    return sum(leaves(child) for child in fact.children) or 1


def cards(fact: Fact, left: float, pitch: float) -> Card:
    """A node placed over the middle of what is below it."""
    below, at = [], left
    for child in fact.children:
        below.append(cards(child, at, pitch))
        at += leaves(child) * pitch
    middle = (below[0].middle + below[-1].middle) / 2 if below else left + pitch / 2
    return Card(fact, middle, children=below)


def draw_tree(slide: Any, root: Card, top: float, again: bool) -> dict[int, Card]:
    """Tier by tier, then the lines; gives the cards by id() of the facts."""
    known, tier = {}, [root]
    while tier:
        ends = []
        for card in tier:
            statement = RESTATED if again and card is root else card.fact.statement or ""
            ends.append(draw_card(slide, card, top, statement))
            known[id(card.fact)] = card
        top = max(ends) + GAP
        tier = [child for card in tier for child in card.children]
    for card in known.values():
        for child in card.children:
            glued = card.fact.level != "kegiatan"
            link(slide, (card.foot, 2, child.shape, 0), "elbow", "404040", 1.25, glued=glued)
    return known


def partner(slide: Any, at: tuple[float, float], name: str, note: str = "") -> Any:
    """A partner office in a dashed box."""
    shape = box(slide, (*at, 2.6, 0.82 if note else 0.6), "", Style(fill="F3ECF8", line="7030A0", weight=1.5))
    line = shape.line._get_or_add_ln()
    etree.SubElement(line, qn("a:prstDash"), val="dash")
    parts = [(name, Style(size=11, bold=True, color="3F1A5C"))]
    if note:
        parts.append((note, Style(size=9, italic=True, color="3F1A5C")))
    paragraphs(shape, parts)
    return shape


def dashed(slide: Any, ends: tuple[Any, int, Any, int], kind: str = "straight") -> None:
    """A dashed line between a partner and a node."""
    link(slide, ends, kind, "7030A0", 1.25, dash="dash", glued=kind == "straight")


def bend(slide: Any, start: Any, node: Any, over: float, side: int) -> None:
    """A dashed way of three loose segments: out of the partner, over the boxes, down to the top of the node."""
    x1 = start.left + (start.width if side == 3 else 0)
    y1 = start.top + start.height // 2
    x2, y2 = node.left + node.width // 4, node.top
    turn, level = x1 + Inches(0.25 if side == 3 else -0.25), y2 - Inches(over)
    corners = ((x1, y1), (turn, y1), (turn, level), (x2, level), (x2, y2))
    for first, second in pairwise(corners):
        line = segment(slide, first, second, "7030A0")
        etree.SubElement(line.line._get_or_add_ln(), qn("a:prstDash"), val="dash")


def frame(slide: Any, part: str) -> None:
    """Title band, legend and footer."""
    box(slide, (0, 0, WIDE, 0.16), "", Style(fill="7030A0"))
    head = "CASCADING DAN CROSSCUTTING KINERJA TAHUN 2024"
    box(slide, (0.4, 0.22, 14, 0.45), head, Style(size=20, bold=True, align="l", color="17365D"))
    office = "Dinas Pengendalian Penduduk dan Keluarga Berencana Kabupaten Asahan"
    box(slide, (0.4, 0.62, 14, 0.35), office, Style(size=13, align="l", color="595959"))
    box(slide, (WIDE - 4, 0.3, 3.6, 0.4), part, Style(size=13, italic=True, align="r", color="595959"))
    y = HIGH - 0.3
    for left, text, dash in ((0.5, "cascading", False), (3.0, "crosscutting dengan perangkat daerah/instansi lain", True)):
        line = segment(slide, (Inches(left), Inches(y)), (Inches(left + 0.7), Inches(y)), "7030A0" if dash else "404040")
        if dash:
            etree.SubElement(line.line._get_or_add_ln(), qn("a:prstDash"), val="dash")
        box(slide, (left + 0.75, y - 0.14, 5, 0.28), text, Style(size=10, align="l"))
    box(slide, (9, y - 0.14, 6, 0.28), "★ nama program/kegiatan    ( ) penanggung jawab", Style(size=10, align="l"))


def first_slide(deck: Any) -> None:
    """Sasaran 1."""
    slide = new_slide(deck)
    frame(slide, "Lembar 1")
    root = cards(Fact("tujuan", ROOT.statement, None, ROOT.measures, (FIRST,)), 4.6, 1.75)
    known = draw_tree(slide, root, 0.75, False)
    keg = DALDUK.children[0], KB.children[1]
    at = {key: known[id(fact)].shape for key, fact in (("dalduk", DALDUK), ("kb", KB), ("gdpk", keg[0]), ("alkon", keg[1]))}
    bps = partner(slide, (0.4, 2.55), "Badan Pusat Statistik Kabupaten Asahan")
    capil = partner(slide, (0.4, 3.65), "Dinas Kependudukan dan Pencatatan Sipil", "(pemanfaatan data kependudukan)")
    plan = partner(slide, (0.4, 5.6), "Bappelitbangda")
    dashed(slide, (bps, 3, at["dalduk"], 1))
    dashed(slide, (capil, 3, at["dalduk"], 1), "elbow")
    dashed(slide, (plan, 3, at["gdpk"], 1))
    kodim = partner(slide, (22.0, 2.55), "Kodim 0208/Asahan", "(TNI Manunggal KB Kesehatan)")
    health = partner(slide, (22.0, 4.1), "Dinas Kesehatan")
    hospital = partner(slide, (22.0, 5.7), "RSUD H. Abdul Manan Simatupang")
    dashed(slide, (kodim, 1, at["kb"], 3))
    dashed(slide, (health, 1, at["kb"], 3))
    dashed(slide, (health, 1, at["alkon"], 3))
    dashed(slide, (hospital, 1, at["alkon"], 3))


def second_slide(deck: Any) -> None:
    """Sasaran 2 and 3."""
    slide = new_slide(deck)
    frame(slide, "Lembar 2")
    root = cards(Fact("tujuan", ROOT.statement, None, ROOT.measures, (SECOND, THIRD)), 4.6, 1.8)
    known = draw_tree(slide, root, 0.75, True)
    pkk = partner(slide, (0.4, 1.75), "TP PKK Kabupaten")
    plan = partner(slide, (0.4, 2.75), "Bappelitbangda", "(koordinator percepatan penurunan stunting)")
    village = partner(slide, (0.4, 3.9), "Dinas Pemberdayaan Masyarakat dan Desa")
    health = partner(slide, (0.4, 5.0), "Dinas Kesehatan")
    social = partner(slide, (0.4, 5.95), "Dinas Sosial")
    food = partner(slide, (0.4, 6.9), "Dinas Ketahanan Pangan")
    family, escort = known[id(FAMILY)].shape, known[id(FAMILY.children[0])].shape
    dashed(slide, (pkk, 3, known[id(SECOND)].shape, 1))
    dashed(slide, (plan, 3, family, 1))
    dashed(slide, (village, 3, family, 1))
    for each in (health, social, food):
        dashed(slide, (each, 3, escort, 1))
    audit = partner(slide, (22.0, 4.4), "Inspektorat Daerah", "(reviu dokumen perencanaan)")
    bend(slide, audit, known[id(OFFICE.children[0])].shape, 0.12, 1)


def draw() -> None:
    """Write the deck and print it."""
    deck = new_deck(WIDE, HIGH)
    first_slide(deck)
    second_slide(deck)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"{STEM}.pptx")
        deck.save(source)
        office_pdf(source, CORPUS / f"{STEM}.pdf")


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "cascading", "types": ["cascading"], "region": "Kabupaten Asahan"}
    office = "Dinas Pengendalian Penduduk dan Keluarga Berencana"
    gold = Gold(STEM, document | {"organisation": office, "year": int(YEAR), "pages": 2})
    known = add_tree(gold, ROOT, None, YEAR, 1)
    gold.nodes[0]["pages"] = [1, 2]
    shared = [node["id"] for node in gold.nodes if node["crosscutting"]]
    gold.ambiguous += [
        {
            "about": "boxes of partner offices at the sides, some with a contribution in brackets",
            "chosen": "crosscutting of the node at the other end of the dashed line, name alone",
            "also_acceptable": ["nodes with crosscut edges", "name and contribution"],
            "nodes": shared,
            "field": "crosscutting",
        },
        {
            "about": "no tier is named; the root has neither position nor program",
            "chosen": "tujuan",
            "also_acceptable": ["sasaran_daerah", "sasaran"],
            "nodes": [known[id(ROOT)]],
            "field": "level",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
