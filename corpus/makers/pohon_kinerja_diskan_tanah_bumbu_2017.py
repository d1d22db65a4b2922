"""Performance tree of a regency's fisheries office on four slides, each branch headed by a box of the first slide."""

import tempfile
from pathlib import Path
from typing import Any

from lxml import etree
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.oxml.ns import qn
from pptx.util import Pt

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts import deck
from corpus.makers.parts.deck import Style
from corpus.makers.parts.facts import Fact, Measure, add_tree

STEM = "pohon-kinerja-diskan-tanah-bumbu-2017"
YEAR = "2017"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a regency's fisheries office on four slides, a branch each, headed by a box of the first",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "indicators inside the box of their statement below IK : as bullets, dashes or numbers, three habits in one file",
        "sasaran of slide 1 restated at the head of slides 2 to 4, once with its indicators, once shortened of them",
        "no tier label but the position in the first line of the box (Kabid, Kasi)",
        "elbow connectors glued on slide 2, loose and short of the box on slide 4, a trunk with stubs on slide 3",
        "a box without any connector, told by its place alone; a stray connector that ends in the empty page",
        "text box laid over an empty shape, rounded and plain boxes mixed, uneven heights",
        "targets in brackets behind the name, two indicators without target, lower is better",
        "typing errors (Meningkatya, budiaya, Prosentase), decimal point beside decimal comma",
    ],
}


def m(name: str, target: str = "", down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    unit = target.split(" ", 1)[1] if " " in target else None
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def k(holder: str, statement: str, *measures: Measure) -> Fact:
    """What a section answers for."""
    return Fact("sub_kegiatan", statement, None, measures, holder=holder)


def p(holder: str, statement: str, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """What a division answers for, with its sections."""
    return Fact("program", statement, None, measures, below, holder=holder)


CATCH = Fact(
    "sasaran",
    "Meningkatnya produksi perikanan tangkap yang berkelanjutan",
    None,
    (m("Jumlah produksi perikanan tangkap", "62.450 ton"), m("Nilai Tukar Nelayan (NTN)", "104,25")),
    (
        p(
            "Kabid Perikanan Tangkap",
            "Meningkatnya sarana dan prasarana penangkapan ikan",
            (
                m("Persentase nelayan yang menggunakan alat tangkap ramah lingkungan", "68%"),
                m("Jumlah armada tangkap 5 GT ke atas", "412 unit"),
            ),
            k(
                "Kasi Kapal dan Alat Tangkap",
                "Tersalurkannya bantuan kapal dan alat penangkap ikan",
                m("Jumlah kapal motor 3 GT yang diserahkan", "14 unit"),
                m("Jumlah paket alat tangkap (rengge, rawai)", "120 paket"),
            ),
            k(
                "Kasi Pelabuhan Perikanan",
                "Terpeliharanya fasilitas Pangkalan Pendaratan Ikan",
                m("Jumlah PPI yang dipelihara", "2 PPI"),
                m("Jumlah hari operasional SPDN nelayan", "300 hari"),
            ),
            k(
                "Kasi Kelembagaan Nelayan",
                "Meningkatya kapasitas kelompok nelayan",
                m("Jumlah KUB yang dibina", "36 KUB"),
                m("Jumlah nelayan penerima kartu asuransi", "1.250 orang"),
            ),
        ),
        p(
            "Kabid Pengawasan Sumber Daya Perikanan",
            "Terkendalinya pemanfaatan sumber daya ikan di perairan kabupaten",
            (m("Jumlah kasus penangkapan ikan yang merusak", "9 kasus", True),),
            k(
                "Kasi Pengawasan",
                "Terlaksananya patroli pengawasan perairan umum bersama Pokmaswas",
                m("Jumlah patroli pengawasan", "24 kali"),
                m("Jumlah Pokmaswas aktif", "11 kelompok"),
            ),
            k(
                "Kasi Konservasi",
                "Terjaganya kawasan konservasi dan reservat",
                m("Luas reservat yang dikelola", "135,5 ha"),
                m("Jumlah benih yang ditebar (restocking)", "200.000 ekor"),
            ),
        ),
    ),
    pages=(1, 2),
)
FARM = Fact(
    "sasaran",
    "Meningkatnya produksi perikanan budiaya",
    None,
    (m("Jumlah produksi perikanan budidaya", "8.975 ton"),),
    (
        p(
            "Kabid Perikanan Budidaya",
            "Meningkatnya produktivitas usaha budidaya air tawar dan payau",
            (m("Produktivitas kolam", "3.2 ton/ha"), m("Produktivitas tambak", "1,15 ton/ha")),
            k(
                "Kasi Budidaya Air Tawar",
                "Berkembangnya usaha kolam dan keramba jaring apung",
                m("Jumlah Pokdakan penerima paket budidaya", "28 Pokdakan"),
            ),
            k(
                "Kasi Budidaya Air Payau",
                "Berkembangnya usaha tambak rakyat",
                m("Luas tambak yang direhabilitasi", "40 ha"),
                m("Jumlah petambak yang dilatih CBIB", "60 orang"),
            ),
            k(
                "Kasi Kesehatan Ikan dan Lingkungan",
                "Terkendalinya hama dan penyakit ikan",
                m("Prosentase serangan hama dan penyakit ikan", "7,5%", True),
            ),
        ),
        p(
            "Kepala UPTD Balai Benih Ikan",
            "Tercukupinya benih ikan bermutu",
            (m("Jumlah produksi benih", "2.350.000 ekor"),),
            k(
                "Kasubag TU BBI",
                "Terpenuhinya sarana perbenihan",
                m("Jumlah induk unggul yang tersedia", "450 paket"),
                m("Jumlah bak/kolam yang dipelihara"),
            ),
            k(
                "Koordinator Unit Pembenihan Rakyat",
                "Terbinanya unit pembenihan rakyat (UPR)",
                m("Jumlah UPR bersertifikat CPIB", "5 UPR"),
            ),
        ),
    ),
    pages=(1, 3),
)
TRADE = Fact(
    "sasaran",
    "Meningkatnya konsumsi dan daya saing produk hasil perikanan",
    None,
    (m("Tingkat konsumsi ikan", "52,40 kg/kapita/tahun"), m("Jumlah UMKM pengolah hasil perikanan", "186 UMKM")),
    (
        p(
            "Kabid Pengolahan dan Pemasaran Hasil Perikanan",
            "Meningkatnya mutu dan nilai tambah produk perikanan",
            (m("Persentase UPI yang memenuhi standar mutu", "35%"), m("Jumlah produk ber-PIRT", "48 produk")),
            k(
                "Kasi Pengolahan dan Mutu",
                "Meningkatnya keterampilan poklahsar dalam diversifikasi olahan",
                m("Jumlah poklahsar yang dilatih", "20 poklahsar"),
                m("Jumlah jenis olahan baru", "6 jenis"),
            ),
            k(
                "Kasi Sarana Pengolahan",
                "Tersedianya peralatan pengolahan hasil perikanan",
                m("Jumlah paket peralatan pengolahan", "17 paket"),
            ),
            k(
                "Kasi Promosi dan Pemasaran",
                "Meluasnya pemasaran produk hasil perikanan",
                m("Jumlah pameran yang diikuti", "4 kali"),
                m("Jumlah lokasi Gemarikan", "12 desa"),
            ),
        ),
        p(
            "Sekretaris",
            "Meningkatnya akuntabilitas kinerja dan pelayanan administrasi perkantoran",
            (m("Nilai evaluasi LKjIP", "65,00"), m("Persentase pelayanan administrasi tepat waktu", "100%")),
            k(
                "Kasubag Perencanaan dan Keuangan",
                "Tersusunnya dokumen perencanaan, pelaporan dan keuangan tepat waktu",
                m("Jumlah dokumen perencanaan dan pelaporan", "9 dokumen"),
                m("Jumlah laporan keuangan", "4 laporan"),
            ),
            k(
                "Kasubag Umum dan Kepegawaian",
                "Terpenuhinya kebutuhan umum dan administrasi kepegawaian",
                m("Persentase aset yang tercatat"),
                m("Jumlah ASN yang mengikuti diklat", "18 orang"),
            ),
        ),
    ),
    pages=(1, 4),
)
ROOT = Fact(
    "sasaran_daerah",
    "Meningkatnya pertumbuhan ekonomi sektor unggulan daerah",
    None,
    (m("Kontribusi sub sektor perikanan terhadap PDRB", "5,86%"),),
    (CATCH, FARM, TRADE),
)
FONT = "Calibri"
NAVY, SEA, SAND = "1F3864", "2E75B6", "FFE699"
HEAD = Style(FONT, 10.5, fill=SAND, line="7F6000", weight=1.25, align="c", margin=0.07)
BRANCH = Style(FONT, 10.5, fill="BDD7EE", line=SEA, weight=1.5, align="l", anchor="t", margin=0.07)
LEAF = Style(FONT, 9.5, fill="E2F0D9", line="548235", weight=0.75, align="l", anchor="t", margin=0.06)


def content(fact: Fact, mark: str, lead: str = "IK :") -> list[tuple[str, str]]:
    """The lines of a box: kind (who, what, lead, item) and text."""
    lines = [("who", fact.holder)] if fact.holder else []
    lines.append(("what", fact.statement or ""))
    if fact.measures:
        lines.append(("lead", lead))
    for number, each in enumerate(fact.measures, 1):
        sign = {"-": "- ", "1": f"{number}. ", "*": ""}[mark]
        lines.append(("item" + mark, sign + each.name + (f" ({each.target})" if each.target else "")))
    return lines


def bullet(paragraph: Any) -> None:
    """A real bullet with a hanging indent."""
    properties = paragraph._p.get_or_add_pPr()
    properties.set("marL", "114300")
    properties.set("indent", "-114300")
    etree.SubElement(properties, qn("a:buFont"), typeface="Arial")
    etree.SubElement(properties, qn("a:buChar"), char="•")


def fill_box(shape: Any, lines: list[tuple[str, str]], style: Style) -> None:
    """Lines of several faces in one shape."""
    frame = shape.text_frame
    frame.word_wrap = True
    for number, (kind, text) in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.alignment = deck.ALIGN["c" if kind in ("who", "what") and style is not LEAF else style.align]
        if kind.startswith("item"):
            paragraph.alignment = deck.ALIGN["l"]
        run = paragraph.add_run()
        run.text = text
        run.font.name, run.font.size = style.font, Pt(style.size)
        run.font.bold = kind in ("what", "lead")
        run.font.italic = kind == "who"
        run.font.color.rgb = RGBColor.from_string("7030A0" if kind == "who" else style.color)
        if kind == "item*":
            bullet(paragraph)


def card(slide: Any, at: tuple[float, float, float], lines: list[tuple[str, str]], style: Style, more: float = 0.0) -> Any:
    """A box as high as its text and a little more."""
    left, top, width = at
    indent = Style(style.font, style.size, margin=style.margin + 0.06)
    high = sum(deck.text_height(text, width, indent) - 0.07 for _, text in lines) + 0.14 + more
    shape = deck.box(slide, (left, top, width, high), "", style)
    frame = shape.text_frame
    frame.vertical_anchor = {"t": 1, "m": 3}[style.anchor]
    fill_box(shape, lines, style)
    return shape


def loose(slide: Any, start: tuple[float, float], end: tuple[float, float], color: str) -> None:
    """An elbow connector in inches that is glued to nothing."""
    (x1, y1), (x2, y2) = ((int(x * 914400), int(y * 914400)) for x, y in (start, end))
    straight = abs(x1 - x2) < 9000
    kind = MSO_CONNECTOR.STRAIGHT if straight else MSO_CONNECTOR.ELBOW
    stroke = slide.shapes.add_connector(kind, x1, y1, x2, y2)
    if not straight:
        deck.turn(stroke, x1, y1, x2, y2)
    stroke.line.color.rgb = RGBColor.from_string(color)
    stroke.line.width = Pt(1.5)
    etree.SubElement(stroke.line._get_or_add_ln(), qn("a:tailEnd"), type="arrow")


def frame_of(slide: Any, number: int) -> None:
    """The band, the badge and the foot of a slide."""
    deck.box(slide, (0, 0, 11.69, 0.52), "", Style(fill=NAVY))
    words = "POHON KINERJA DINAS PERIKANAN" + (" KABUPATEN TANAH BUMBU TAHUN 2017" if number == 1 else "")
    deck.box(slide, (0.8, 0.06, 9.6, 0.4), words, Style(FONT, 18 if number == 1 else 15, True, color="FFFFFF", align="l"))
    deck.box(slide, (0.2, 0.05, 0.42, 0.42), "", Style(fill="FFFFFF", line=SEA, shape=MSO_SHAPE.OVAL))
    deck.box(slide, (0.28, 0.17, 0.26, 0.18), "", Style(fill=SEA, shape=MSO_SHAPE.WAVE))
    deck.box(slide, (10.9, 7.93, 0.6, 0.25), str(number), Style(FONT, 9, color="7F7F7F", align="r"))
    deck.box(
        slide, (0.2, 7.93, 5, 0.25), "Dinas Perikanan Kab. Tanah Bumbu", Style(FONT, 8, italic=True, color="7F7F7F", align="l")
    )


def inches(shape: Any) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a shape."""
    left, top = shape.left / 914400, shape.top / 914400
    return left, top, left + shape.width / 914400, top + shape.height / 914400


def overview(deck_: Any) -> None:
    """Slide 1: the sasaran of the regency and the three of the office."""
    slide = deck.new_slide(deck_)
    frame_of(slide, 1)
    root = deck.box(
        slide, (3.0, 0.95, 5.7, 1.2), "", Style(fill="F8CBAD", line="C55A11", weight=2, shape=MSO_SHAPE.ROUNDED_RECTANGLE)
    )
    over = deck.box(slide, (3.1, 1.0, 5.5, 1.1), "", Style(FONT, 12, margin=0.05))
    measure = ROOT.measures[0]
    lines = [("lead", "SASARAN RPJMD"), ("what", ROOT.statement or ""), ("item", f"IK : {measure.name} ({measure.target})")]
    fill_box(over, lines, Style(FONT, 12, align="c"))
    for place, (aim, mark, top) in enumerate(((CATCH, "*", 3.15), (FARM, "-", 3.15), (TRADE, "*", 3.3))):
        style = Style(FONT, 13, fill=SAND, line="7F6000", weight=1.25, margin=0.1, anchor="m", shape=MSO_SHAPE.ROUNDED_RECTANGLE)
        lines = [("lead", f"Sasaran {place + 1}"), *content(aim, mark)]
        shape = card(slide, (0.45 + 3.7 * place, top, 3.35), lines, style, 0.25)
        deck.link(slide, (root, 2, shape, 0), "elbow", NAVY, 1.75, glued=place != 2, arrow=True)
    sign = (
        "Batulicin,   Maret 2017\nKepala Dinas Perikanan\nKabupaten Tanah Bumbu,\n\n\n( nama pejabat )\nNIP. ...................."
    )
    deck.box(slide, (8.0, 6.25, 3.2, 1.55), sign, Style(FONT, 11))


def side_by_side(deck_: Any, number: int, aim: Fact, lines: list[tuple[str, str]], marks: str) -> None:
    """A slide with the sections of both divisions in one row."""
    slide = deck.new_slide(deck_)
    frame_of(slide, number)
    head = card(slide, (2.9 if number == 2 else 3.4, 0.75, 5.9 if number == 2 else 5.0), lines, HEAD)
    left, glued = 0.25, number == 2
    foot = inches(head)[3]
    for place, program in enumerate(aim.children):
        room = 2.24 * len(program.children)
        wide = 3.9 if place == 0 else 3.3
        x = left + (room - wide) / 2 + (0.0 if glued else -0.15)
        box = card(slide, (x, foot + (0.5 if glued else 0.62), wide), content(program, marks[0], "IK :"), BRANCH)
        middle = x + wide / 2
        if glued:
            deck.link(slide, (head, 2, box, 0), "elbow", NAVY, 1.5, arrow=True)
        else:
            loose(slide, ((inches(head)[0] + inches(head)[2]) / 2, foot - 0.03), (middle + 0.1, inches(box)[1] - 0.09), SEA)
        for turn, act in enumerate(program.children):
            top = (4.15 if glued else 4.4) + 0.12 * (turn % 2)
            leaf = card(slide, (left + 2.24 * turn, top, 2.12), content(act, marks[1]), LEAF, 0.1 * turn)
            if glued:
                deck.link(slide, (box, 2, leaf, 0), "elbow", "548235", 1.25, arrow=turn != 1)
            elif (place, turn) != (1, 1):
                end = (left + 2.24 * turn + 1.06 + 0.07 * turn, top - 0.13 * (turn % 2) - 0.02)
                loose(slide, (middle, inches(box)[3] + 0.04 * turn), end, "548235")
        left += room
    if not glued:
        loose(slide, (0.6, 6.75), (1.7, 7.2), SEA)


def stacked(deck_: Any, number: int, aim: Fact) -> None:
    """A slide with the sections below each other at a trunk."""
    slide = deck.new_slide(deck_)
    frame_of(slide, number)
    lines = [("what", "MENINGKATNYA PRODUKSI PERIKANAN BUDIDAYA"), *content(aim, "-")[1:]]
    head = card(slide, (0.35, 0.8, 4.6), lines, HEAD)
    for place, program in enumerate(aim.children):
        x, y = 1.0 + 5.4 * place, 2.05 if place == 0 else 1.75
        box = card(slide, (x, y, 4.4), content(program, "*", "IK:"), BRANCH)
        if place == 0:
            deck.link(slide, (head, 2, box, 0), "elbow", NAVY, 1.5, arrow=True)
        else:
            deck.link(slide, (head, 3, box, 0), "elbow", NAVY, 1.5, glued=False)
        top, trunk = inches(box)[3] + 0.3, x + 0.3
        stubs = []
        for turn, act in enumerate(program.children):
            style = Style(
                **(vars(LEAF) | {"size": 10, "shape": MSO_SHAPE.SNIP_1_RECTANGLE if turn == 1 else MSO_SHAPE.RECTANGLE})
            )
            leaf = card(slide, (x + 0.75, top, 3.55 + 0.2 * (turn % 2)), content(act, "1" if place else "-", "IK :"), style, 0.08)
            stubs.append((inches(leaf)[1] + inches(leaf)[3]) / 2)
            top = inches(leaf)[3] + 0.22
        points = [((trunk, inches(box)[3]), (trunk, stubs[-1]))]
        points += [((trunk, y), (x + 0.75 - (0.1 if turn == 1 else 0), y)) for turn, y in enumerate(stubs)]
        for first, last in points:
            ends = [(int(a * 914400), int(b * 914400)) for a, b in (first, last)]
            deck.segment(slide, ends[0], ends[1], "548235", 1.5)


def draw() -> None:
    """Write the PDF."""
    show = deck.new_deck(11.69, 8.27)
    overview(show)
    side_by_side(show, 2, CATCH, content(CATCH, "*"), "*-")
    stacked(show, 3, FARM)
    side_by_side(show, 4, TRADE, [("what", TRADE.statement or "")], "1*")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pohon.pptx")
        show.save(str(path))
        office_pdf(path, CORPUS / f"{STEM}.pdf")


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Tanah Bumbu"}
    gold = Gold(STEM, document | {"organisation": "Dinas Perikanan", "year": int(YEAR), "pages": 4})
    add_tree(gold, ROOT, None, YEAR, 1)
    for tier, chosen, other in (
        ("Kabid, Kepala UPTD, Sekretaris", "program", "kegiatan"),
        ("Kasi, Kasubag", "sub_kegiatan", "kegiatan"),
    ):
        gold.ambiguous.append(
            {
                "about": f"no tier labels, only positions in the boxes ({tier})",
                "chosen": chosen,
                "also_acceptable": [other],
                "nodes": [node["id"] for node in gold.nodes if node["level"] == chosen],
                "field": "level",
            }
        )
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
