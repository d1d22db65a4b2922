"""Performance tree of a finance and assets agency, three slides of the SmartArt kind turned into shapes."""

import tempfile
from pathlib import Path
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Emu, Inches, Pt

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.deck import METRICS, Style, box, link, new_deck, new_slide, segment, text_height
from corpus.makers.parts.facts import Fact, Measure, add_tree

STEM = "pohon-kinerja-bpkad-natuna-2021"
ENTRY = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a regional finance and assets agency: an overview slide and a slide for two of its sasaran",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "three slides: the whole down to the sasaran, then the branch of one sasaran each, its root restated in "
        "other words' capitals",
        "boxes of three parts: a strip with eselon and position, a statement, a separate indicator box with bullets",
        "indicator boxes below their statement, at its right, or half a step aside with a small gap",
        "a sasaran that no later slide unfolds",
        "one program name (in brackets) under five statements, held by different division heads",
        "elbow connectors, some glued, some loose that stop short of the box; stacks hung from poly-lines as "
        "SmartArt leaves them",
        "a tier of executing staff (aktivitas) below eselon IV on slide 3 only",
        "targets behind a colon, in brackets, after an equals sign; WTP as a target; a malformed one (1.52.0 Dokumen)",
    ],
}
PKD = "Program Pengelolaan Keuangan Daerah"
PBMD = "Program Pengelolaan Barang Milik Daerah"
METRICS["Cambria"] = "Caladea-Regular.ttf"


def sub(statement: str, name: str, holder: str, measures: tuple[Measure, ...], children: tuple[Fact, ...] = ()) -> Fact:
    """A box of eselon IV."""
    return Fact("sub_kegiatan", statement, name, measures, children, holder=holder)


def staff(statement: str, holder: str, indicator: str, target: str) -> Fact:
    """A box of the executing staff."""
    return Fact("aktivitas", statement, None, (Measure(indicator, target, unit_in(target)),), holder=holder)


def unit_in(text: str) -> str | None:
    """The unit that stands behind a target's number."""
    if "%" in text:
        return "%"
    return text.split(" ", 1)[1] if " " in text else None


def m(name: str, target: str) -> Measure:
    """An indicator and its target."""
    return Measure(name, target, unit_in(target))


BUDGET = Fact(
    "sasaran",
    "Meningkatnya kualitas perencanaan dan pelaksanaan anggaran daerah",
    None,
    (m("Persentase penetapan APBD tepat waktu", "100%"), m("Rasio SiLPA terhadap total belanja", "4,5 %")),
    (
        Fact(
            "program",
            "Tersusunnya anggaran daerah yang tepat waktu dan sesuai regulasi",
            PKD,
            (m("Persentase dokumen penganggaran yang disusun sesuai jadwal", "100%"),),
            (
                sub(
                    "Tersedianya dokumen KUA dan PPAS",
                    "Koordinasi dan Penyusunan KUA dan PPAS",
                    "KASUBBID PENYUSUNAN ANGGARAN",
                    (m("Jumlah dokumen KUA dan PPAS", "2 Dokumen"),),
                ),
                sub(
                    "Terverifikasinya RKA dan DPA perangkat daerah",
                    "Koordinasi, Penyusunan dan Verifikasi RKA-SKPD",
                    "KASUBBID VERIFIKASI ANGGARAN",
                    (m("Jumlah RKA-SKPD yang diverifikasi", "38 OPD"), m("Jumlah DPA yang disahkan", "38 OPD")),
                ),
                sub(
                    "Tersusunnya rancangan perda perubahan APBD",
                    "Koordinasi dan Penyusunan Peraturan Daerah tentang Perubahan APBD",
                    "KASUBBID PENYUSUNAN ANGGARAN",
                    (m("Jumlah Ranperda perubahan APBD", "1 Ranperda"),),
                ),
            ),
            holder="KABID ANGGARAN",
        ),
        Fact(
            "program",
            "Terlaksananya penatausahaan belanja daerah secara tertib",
            PKD,
            (
                m("Persentase SP2D yang terbit paling lama 2 hari kerja", "95%"),
                m("Persentase SPJ fungsional tepat waktu", "90%"),
            ),
            (
                sub(
                    "Terlaksananya pengelolaan kas daerah",
                    "Koordinasi dan Pengelolaan Kas Daerah",
                    "KASUBBID PENGELOLAAN KAS",
                    (m("Jumlah laporan posisi kas", "12 Laporan"),),
                ),
                sub(
                    "Terbitnya SP2D sesuai ketentuan",
                    "Penyiapan, Pelaksanaan Pengendalian dan Penerbitan Anggaran Kas dan SPD",
                    "KASUBBID BELANJA LANGSUNG",
                    (m("Jumlah SPD yang terbit", "1.52.0 Dokumen"),),
                ),
            ),
            holder="KABID PERBENDAHARAAN",
        ),
        Fact(
            "program",
            "Terkendalinya belanja pegawai perangkat daerah",
            PKD,
            (m("Persentase daftar gaji yang terverifikasi", "100 %"),),
            (
                sub(
                    "Terbayarnya gaji dan tunjangan ASN tepat waktu",
                    "Rekonsiliasi Data Penerimaan dan Pengeluaran Kas serta Pemungutan dan Pemotongan atas SP2D",
                    "KASUBBID BELANJA PEGAWAI",
                    (m("Jumlah berita acara rekonsiliasi gaji", "14 BA"),),
                ),
                sub(
                    "Tersedianya data iuran dan potongan pihak ketiga",
                    "Pengelolaan Data dan Potongan Pihak Ketiga",
                    "KASUBBID BELANJA PEGAWAI",
                    (),
                ),
            ),
            holder="KABID PERBENDAHARAAN",
        ),
    ),
    holder="KEPALA BPKAD",
)
ASSETS = Fact(
    "sasaran",
    "Meningkatnya kualitas laporan keuangan dan tata kelola aset daerah",
    None,
    (m("Persentase OPD dengan laporan keuangan sesuai SAP", "100%"), m("Persentase aset tanah bersertifikat", "62,35%")),
    (
        Fact(
            "program",
            "Tersajinya laporan keuangan pemerintah daerah yang andal",
            PKD,
            (m("Persentase laporan keuangan OPD yang disampaikan tepat waktu", "100%"),),
            (
                sub(
                    "Tersusunnya LKPD Kabupaten Natuna",
                    "Koordinasi Penyusunan Laporan Pertanggungjawaban Pelaksanaan APBD",
                    "KASUBBID PELAPORAN",
                    (m("Jumlah dokumen LKPD", "1 Dokumen"),),
                    (
                        staff(
                            "Menghimpun laporan keuangan OPD", "ANALIS LAPORAN KEUANGAN", "Jumlah laporan terhimpun", "38 laporan"
                        ),
                        staff("Menyusun konsep CALK", "PENGELOLA AKUNTANSI", "Jumlah konsep CALK", "1 konsep"),
                    ),
                ),
                sub(
                    "Terlaksananya rekonsiliasi realisasi pendapatan dan belanja",
                    "Rekonsiliasi dan Verifikasi Aset, Kewajiban, Ekuitas, Pendapatan, Belanja dan Pembiayaan",
                    "KASUBBID AKUNTANSI",
                    (m("Jumlah berita acara rekonsiliasi", "152 BA"),),
                    (
                        staff(
                            "Mencocokkan data BKU dengan rekening koran",
                            "VERIFIKATOR KEUANGAN",
                            "Jumlah BKU yang dicocokkan",
                            "456 BKU",
                        ),
                    ),
                ),
            ),
            holder="KABID AKUNTANSI",
        ),
        Fact(
            "program",
            "Tertibnya pengelolaan barang milik daerah",
            PBMD,
            (m("Persentase BMD yang tercatat dalam KIB", "97,5%"), m("Persentase pemanfaatan BMD menganggur", "35%")),
            (
                sub(
                    "Tersertifikasinya tanah milik pemerintah daerah",
                    "Pengamanan Barang Milik Daerah",
                    "KASUBBID PENGAMANAN DAN PEMANFAATAN",
                    (m("Jumlah bidang tanah yang disertifikatkan", "25 bidang"),),
                    (
                        staff(
                            "Mengukur bidang tanah bersama BPN", "PENGADMINISTRASI ASET", "Jumlah bidang yang diukur", "30 bidang"
                        ),
                        staff("Melengkapi alas hak tanah", "ANALIS ASET DAERAH", "Jumlah berkas lengkap", "25 berkas"),
                    ),
                ),
                sub(
                    "Tersusunnya laporan barang milik daerah",
                    "Penyusunan Laporan Barang Milik Daerah",
                    "KASUBBID PENATAUSAHAAN ASET",
                    (m("Jumlah laporan BMD semesteran dan tahunan", "3 Laporan"),),
                ),
                sub(
                    "Terhapusnya barang rusak berat dari daftar barang",
                    "Optimalisasi Penggunaan, Pemanfaatan, Pemindahtanganan, Pemusnahan dan Penghapusan BMD",
                    "KASUBBID PENATAUSAHAAN ASET",
                    (m("Jumlah SK penghapusan", "4 SK"), m("Nilai hasil lelang BMD", "Rp. 450 juta")),
                ),
            ),
            holder="KABID ASET DAERAH",
        ),
    ),
    holder="KEPALA BPKAD",
)
SERVICE = Fact(
    "sasaran",
    "Meningkatnya akuntabilitas kinerja BPKAD",
    None,
    (Measure("Nilai AKIP BPKAD", "B (66,40)"),),
    holder="KEPALA BPKAD",
)
TREE = Fact(
    "sasaran_daerah",
    "Meningkatnya akuntabilitas keuangan dan kinerja pemerintah daerah",
    None,
    (Measure("Opini BPK atas LKPD", "WTP"), Measure("Nilai SAKIP Kabupaten", "B")),
    (
        Fact(
            "tujuan",
            "Terwujudnya pengelolaan keuangan dan aset daerah yang tertib, transparan dan akuntabel",
            None,
            (m("Indeks Pengelolaan Keuangan Daerah (IPKD)", "72,18"),),
            (BUDGET, ASSETS, SERVICE),
            holder="KEPALA BPKAD",
        ),
    ),
    holder="BUPATI NATUNA",
)
LEAD = {"tujuan": "TUJUAN", "program": "ES. III", "sub_kegiatan": "ES. IV", "aktivitas": "PELAKSANA"}
STRIP = {"sasaran_daerah": "7B2C2C", "tujuan": "7B2C2C", "sasaran": "1F5C57", "program": "2F6B3A", "sub_kegiatan": "8A6D1B"}
STRIP |= {"aktivitas": "5A5A5A"}
BODY = {"sasaran_daerah": "F7E1DF", "tujuan": "F7E1DF", "sasaran": "D9EEEC", "program": "E2F0DA", "sub_kegiatan": "FBF1CF"}
BODY |= {"aktivitas": "EFEFEF"}
LINE = "6B6B6B"


def strip_text(fact: Fact) -> str:
    """What the strip of a box says."""
    if fact.level == "sasaran_daerah":
        return "SASARAN RPJMD - BUPATI NATUNA"
    if fact.level == "sasaran":
        return f"SASARAN {1 + (BUDGET, ASSETS, SERVICE).index(fact)} / ES. II - {fact.holder}"
    return f"{LEAD[fact.level]} - {fact.holder}"


def bullet(measure: Measure, place: int) -> str:
    """A line of the indicator box."""
    joint = (f" : {measure.target}", f" ({measure.target})", f" = {measure.target}")[place % 3]
    return f"•  {measure.name}{joint}"


def body_text(fact: Fact, capitals: bool) -> str:
    """The statement with the name in brackets below."""
    statement = fact.statement.upper() if capitals else fact.statement
    return f"{statement}\n({fact.name})" if fact.name else statement


class Card:
    """The three shapes of a node."""

    def __init__(self, slide: Any, fact: Fact, at: tuple[float, float, float], **how: Any) -> None:
        left, top, width = at
        size = how.get("size", 9)
        strip = Style(
            "Cambria", size - 1, True, color="FFFFFF", fill=STRIP[fact.level], shape=how.get("top_shape", MSO_SHAPE.RECTANGLE)
        )
        plain = Style("Cambria", size, how.get("bold", False), fill=BODY[fact.level], line=STRIP[fact.level], weight=0.75)
        listed = Style(
            "Cambria", size - 0.5, False, True, fill="FFFFFF", line=STRIP[fact.level], weight=0.5, align="l", anchor="t"
        )
        text = body_text(fact, how.get("capitals", False))
        lines = "\n".join(bullet(measure, place + how.get("turn", 0)) for place, measure in enumerate(fact.measures))
        beside = how.get("beside", 0.0)
        own = width - beside
        high = max(0.17 + size * 0.006, text_height(strip_text(fact), (own if beside else width) * 0.93, strip) + 0.02)
        tall = max(text_height(text, own, plain) + 0.06, how.get("least", 0))
        if beside:
            tall = max(tall, text_height(lines, beside, listed) + 0.04)
        self.body = box(slide, (left, top + high, own, tall), text, plain)
        self.strip = box(slide, (left, top, own if beside else width, high), strip_text(fact), strip)
        self.foot, self.bottom = self.body, top + high + tall
        if beside and fact.measures:
            box(slide, (left + own, top + how.get("drop", 0.0) + high, beside, tall), lines, listed)
        elif fact.measures:
            gap, shift = how.get("gap", 0.0), how.get("shift", 0.0)
            lower = text_height(lines, width - shift, listed) + 0.05
            self.foot = box(slide, (left + shift, self.bottom + gap, width - shift, lower), lines, listed)
            self.bottom += gap + lower


def elbow(slide: Any, parent: Card, child: Card, kind: str) -> None:
    """A bent line between boxes: glued, loose, or loose and stopping short."""
    connector = link(slide, (parent.foot, 2, child.strip, 0), "elbow", LINE, 1.25, glued=kind == "glued")
    if kind == "short":
        # turned by a quarter: its width is the way down, shortened at the child's end
        cut = Inches(0.055)
        if connector.rotation:
            centre = connector.top + connector.height / 2
            connector.width -= cut
            connector.left += cut // 2
            connector.top = Emu(int(centre - cut / 2 - connector.height / 2))
        else:
            connector.height -= cut


def poly(slide: Any, points: list[tuple[float, float]], color: str = LINE) -> None:
    """An open line through points in inches, as SmartArt leaves it when turned into shapes."""
    scaled = [(Inches(x), Inches(y)) for x, y in points]
    builder = slide.shapes.build_freeform(*scaled[0])
    builder.add_line_segments(scaled[1:], close=False)
    shape = builder.convert_to_shape()
    shape.fill.background()
    shape.line.color.rgb, shape.line.width = RGBColor.from_string(color), Pt(1.25)
    shape.shadow.inherit = False


def heading(slide: Any, second: str, page: int) -> None:
    """Title, a rule, the agency's mark and the number of the slide."""
    box(
        slide,
        (0.25, 0.14, 0.5, 0.5),
        "BPKAD",
        Style("Cambria", 7, True, color="FFFFFF", fill="1F5C57", shape=MSO_SHAPE.OVAL, margin=0),
    )
    box(
        slide,
        (0.85, 0.1, 11.5, 0.34),
        "POHON KINERJA BPKAD KABUPATEN NATUNA TAHUN 2021",
        Style("Cambria", 16, True, color="1F5C57", align="l"),
    )
    box(slide, (0.85, 0.41, 11.5, 0.26), second, Style("Cambria", 11, italic=True, align="l"))
    segment(slide, (Inches(0.25), Inches(0.72)), (Inches(13.08), Inches(0.72)), "1F5C57", 2)
    box(slide, (12.5, 7.2, 0.6, 0.22), str(page), Style("Cambria", 9, align="r"))


def overview(slide: Any) -> None:
    """Slide 1: down to the sasaran."""
    heading(slide, "Sasaran RPJMD, tujuan dan sasaran perangkat daerah", 1)
    aim = TREE.children[0]
    top = Card(slide, TREE, (4.3, 0.95, 4.7), size=12, bold=True)
    middle = Card(slide, aim, (3.9, 3.0, 5.4), size=12, turn=1, shift=0.6)
    elbow(slide, top, middle, "loose")
    places = ((0.5, 4.95, 3.7, "glued"), (4.75, 5.0, 3.9, "short"), (9.2, 4.95, 3.2, "glued"))
    for fact, (left, down, width, kind) in zip(aim.children, places, strict=True):
        card = Card(slide, fact, (left, down, width), size=11.5, gap=0.05, shift=0.3 if fact is not SERVICE else 0)
        elbow(slide, middle, card, kind)


def first_branch(slide: Any) -> None:
    """Slide 2: stacks under each program, indicators at the right of the sub kegiatan."""
    heading(slide, "Cabang Sasaran 1", 2)
    root = Card(slide, BUDGET, (4.2, 0.82, 4.9), size=10, capitals=True)
    widths = (4.25, 4.1, 4.0)
    left = 0.3
    for place, (fact, width) in enumerate(zip(BUDGET.children, widths, strict=True)):
        card = Card(slide, fact, (left, 2.42 + 0.06 * (place == 1), width - 0.35), size=9.5, turn=place, gap=0.04 * (place == 2))
        elbow(slide, root, card, ("glued", "loose", "short")[place])
        down, trunk = card.bottom + 0.17, left + 0.16
        for turn, leaf in enumerate(fact.children):
            beside = 1.45 + 0.1 * turn if leaf.measures else 0
            wide = width - 0.7 - (0.6 if not leaf.measures else 0)
            small = Card(slide, leaf, (left + 0.36, down, wide), size=8.5, beside=beside, turn=turn + place)
            middle = (down + 0.2 + small.bottom) / 2
            end = left + 0.36 - (0.05 if (place + turn) % 2 else 0)
            poly(slide, [(trunk, card.bottom), (trunk, middle), (end, middle)])
            down = small.bottom + 0.13 + 0.05 * place
        left += width + 0.15


def second_branch(slide: Any) -> None:
    """Slide 3: five columns with staff below."""
    heading(slide, "Cabang Sasaran 2", 3)
    root = Card(slide, ASSETS, (3.6, 0.82, 5.6), size=10, capitals=True)
    left = 0.22
    places = ((0.9, 3.5, (2.5, 2.55)), (7.35, 4.2, (2.55, 2.45, 2.5)))
    for place, (fact, (at, width, columns)) in enumerate(zip(ASSETS.children, places, strict=True)):
        card = Card(slide, fact, (at, 2.3, width), size=9.5, turn=2 * place, shift=0.25 * place)
        elbow(slide, root, card, "glued" if place else "loose")
        for turn, (leaf, wide) in enumerate(zip(fact.children, columns, strict=True)):
            small = Card(
                slide, leaf, (left, 3.98 + 0.05 * turn, wide), size=8.5, turn=turn, gap=0.03 * (turn == 1), shift=0.2 * place
            )
            elbow(slide, card, small, ("glued", "short", "glued")[turn])
            down, trunk = small.bottom + 0.13, left + 0.1 + 0.2 * place
            for one in leaf.children:
                low = Card(slide, one, (left + 0.25 + 0.2 * place, down, wide - 0.25 - 0.2 * place), size=8, turn=turn)
                middle = down + 0.28
                poly(slide, [(trunk, small.bottom), (trunk, middle), (left + 0.2 + 0.2 * place, middle)])
                down = low.bottom + 0.1
            left += wide + 0.1


def placed() -> Fact:
    """The tree with the slides on which each part stands."""
    aim = TREE.children[0]

    def on(fact: Fact, pages: tuple[int, ...], children: tuple[Fact, ...]) -> Fact:
        more = {"code": None, "holder": fact.holder, "pages": pages}
        return Fact(fact.level, fact.statement, fact.name, fact.measures, children, **more)

    def below(fact: Fact, page: int) -> Fact:
        return on(fact, (page,), tuple(below(child, page) for child in fact.children))

    first = on(BUDGET, (1, 2), tuple(below(child, 2) for child in BUDGET.children))
    second = on(ASSETS, (1, 3), tuple(below(child, 3) for child in ASSETS.children))
    return on(TREE, (1,), (on(aim, (1,), (first, second, on(SERVICE, (1,), ()))),))


def gold() -> Gold:
    """The record of the facts."""
    organisation = "Badan Pengelola Keuangan dan Aset Daerah"
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Natuna"}
    record = Gold(STEM, document | {"organisation": organisation, "year": 2021, "pages": 3})
    add_tree(record, placed(), None, "2021", 1)
    spell = {"about": "the slides print the short name of the office alone", "chosen": organisation}
    record.document["organisation"] = "BPKAD"
    spell |= {
        "chosen": "BPKAD",
        "also_acceptable": [organisation, organisation.replace("Pengelola ", "Pengelolaan ")],
        "nodes": [],
    }
    spell["field"] = "document.organisation"
    record.ambiguous.append(spell)
    own = [node["id"] for node in record.nodes if node["name"] == PKD]
    record.ambiguous.append(
        {
            "about": "one program name under four statements in boxes of their own",
            "chosen": "a node for each statement",
            "also_acceptable": [],
            "nodes": own,
            "field": "name",
        }
    )
    money = next(value for value in record.values if value["text"] == "Rp. 450 juta")
    money["unit"] = "juta"
    record.ambiguous.append(
        {
            "about": "unit of Rp. 450 juta",
            "chosen": "juta",
            "also_acceptable": ["Rp. juta", "Rp", None],
            "nodes": [],
            "field": "unit",
        }
    )
    return record


def main() -> None:
    """Draw the slides, print them, write the gold."""
    deck = new_deck(13.333, 7.5)
    for draw in (overview, first_branch, second_branch):
        draw(new_slide(deck))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{STEM}.pptx")
        deck.save(path)
        office_pdf(path, CORPUS / f"{STEM}.pdf")
    gold().write()


if __name__ == "__main__":
    main()
