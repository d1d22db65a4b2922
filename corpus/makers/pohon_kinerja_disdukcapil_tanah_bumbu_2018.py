"""Performance tree of a regency's civil registration office: five folio slides, downwards on the first, then to the right."""

from itertools import pairwise
from pathlib import Path
from typing import Any

from lxml import etree
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.deck import ALIGN, Style, box, link, new_deck, new_slide, segment
from corpus.makers.parts.facts import Fact, Measure

STEM = "pohon-kinerja-disdukcapil-tanah-bumbu-2018"
YEAR = "2018"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a regency's civil registration office, slides: overview downwards, branches to the right",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "slide 1 runs down to the sasaran program, slides 2 to 5 restate a sasaran and its program and run to the right",
        "circled letters send the reader from the program on slide 1 to the slide of its kegiatan",
        "a dashed line from another sasaran to a program, told by a legend as support",
        "program and kegiatan tied by elbow connectors, a left brace, trunk with stubs, and slanted arrows: a habit a slide",
        "one stub stops short of its box; block arrows between sasaran and program",
        "indicator and target in boxes right of their kegiatan; two indicators for some, none for one, a target left empty",
        "IKU in a note below the sasaran with the target after a colon; indicators of the program with the target in brackets",
        "position in a strip below the program, in brackets in the last line of the kegiatan; name of one program on four boxes",
        "pentagons with the tiers at the head of the columns; plain captions at the left on slide 1",
        "typing errors (kepemilkan, Prosentase, Terlaksanannya), decimal point beside decimal comma, lower is better",
    ],
}


def m(name: str, target: str = "", down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    unit = target.split(" ", 1)[1] if " " in target and "(" not in target else None
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def keg(statement: str, holder: str, *measures: Measure) -> Fact:
    """A sasaran kegiatan with its position."""
    return Fact("kegiatan", statement, None, measures, holder=holder)


ORDER = "Program Penataan Administrasi Kependudukan"
IDENTITY = Fact(
    "program",
    "Meningkatnya cakupan penerbitan dokumen identitas penduduk",
    ORDER,
    (
        m("Persentase penduduk wajib KTP yang melakukan perekaman", "97,5 %"),
        m("Persentase Kartu Keluarga yang diterbitkan tepat waktu", "95 %"),
    ),
    (
        keg(
            "Terlaksananya perekaman KTP-el keliling di kecamatan",
            "Kasi Identitas Penduduk",
            m("Jumlah wajib KTP yang direkam", "9.500 jiwa"),
            m("Jumlah titik layanan keliling", "36 desa"),
        ),
        keg("Tercetaknya blangko KTP-el", "Kasi Identitas Penduduk", m("Jumlah KTP-el yang dicetak", "42.000 keping")),
        keg(
            "Terlayaninya penerbitan Kartu Identitas Anak",
            "Kasi Identitas Penduduk",
            m("Jumlah KIA yang diterbitkan", "15.000 keping"),
        ),
        keg(
            "Terlayaninya perpindahan penduduk antar daerah",
            "Kasi Pindah Datang Penduduk",
            m("Jumlah SKPWNI yang diterbitkan", "4.150 surat"),
        ),
        keg(
            "Terdatanya penduduk pendatang dan penduduk rentan",
            "Kasi Pindah Datang Penduduk",
            m("Jumlah penduduk rentan yang didata", "600 jiwa"),
        ),
        keg(
            "Termutakhirkannya biodata penduduk",
            "Kasi Pendataan Penduduk",
            m("Jumlah biodata yang dimutakhirkan", "20.500 biodata"),
            m("Jumlah data ganda yang belum diselesaikan", "120 data", True),
        ),
        keg("Terbitnya Kartu Keluarga", "Kasi Pendataan Penduduk", m("Jumlah Kartu Keluarga yang diterbitkan", "18.000 lembar")),
        keg(
            "Terbinanya petugas registrasi desa",
            "Kasi Pendataan Penduduk",
            m("Jumlah petugas registrasi yang dibina", "149 orang"),
        ),
    ),
    holder="Kabid Pelayanan Pendaftaran Penduduk",
)
CIVIL = Fact(
    "program",
    "Meningkatnya cakupan penerbitan akta pencatatan sipil",
    ORDER,
    (m("Persentase permohonan akta yang selesai sesuai standar waktu", "90 %"),),
    (
        keg(
            "Terlayaninya pencatatan akta kelahiran",
            "Kasi Kelahiran",
            m("Jumlah kutipan akta kelahiran yang diterbitkan", "11.250 lembar"),
        ),
        keg(
            "Terlaksanannya sidang penetapan akta kelahiran terlambat bersama Pengadilan Negeri",
            "Kasi Kelahiran",
            m("Jumlah pemohon sidang keliling", "300 orang"),
        ),
        keg(
            "Terlayaninya pencatatan perkawinan non muslim",
            "Kasi Perkawinan dan Perceraian",
            m("Jumlah kutipan akta perkawinan", "210 lembar"),
        ),
        keg("Tercatatnya perceraian", "Kasi Perkawinan dan Perceraian"),
        keg(
            "Terlayaninya pencatatan kematian",
            "Kasi Perubahan Status Anak, Pewarganegaraan dan Kematian",
            m("Jumlah kutipan akta kematian", "1.800 lembar"),
            m("Jumlah desa yang menyampaikan laporan kematian", "110 desa"),
        ),
        keg(
            "Tercatatnya pengakuan dan pengesahan anak",
            "Kasi Perubahan Status Anak, Pewarganegaraan dan Kematian",
            m("Jumlah catatan pinggir yang dibuat", "45 dokumen"),
        ),
        keg("Tertatanya arsip register akta", "Kasi Kelahiran", m("Jumlah register akta yang dialihmediakan", "25.000 register")),
    ),
    holder="Kabid Pelayanan Pencatatan Sipil",
)
SYSTEM = Fact(
    "program",
    "Terkelolanya sistem informasi administrasi kependudukan",
    ORDER,
    (m("Persentase waktu jaringan SIAK berfungsi", "92.5 %"),),
    (
        keg("Terpeliharanya jaringan SIAK di kecamatan", "Kasi SIAK", m("Jumlah tempat layanan yang tersambung", "11 tempat")),
        keg("Terpeliharanya perangkat perekaman KTP-el", "Kasi SIAK", m("Jumlah alat rekam yang rusak", "2 unit", True)),
        keg(
            "Tersajinya data kependudukan semesteran",
            "Kasi Pengolahan dan Penyajian Data",
            m("Jumlah buku profil kependudukan", "2 buku"),
            m("Jumlah publikasi data agregat"),
        ),
        keg(
            "Meningkatnya kemampuan operator SIAK",
            "Kasi Tata Kelola dan SDM TIK",
            m("Jumlah operator yang mengikuti bimtek", "28 orang"),
        ),
    ),
    holder="Kabid Pengelolaan Informasi Administrasi Kependudukan",
)
USE = Fact(
    "program",
    "Meningkatnya kerjasama pemanfaatan data dan inovasi pelayanan",
    ORDER,
    (m("Jumlah inovasi pelayanan yang diterapkan", "3 inovasi"),),
    (
        keg("Tersusunnya perjanjian kerjasama hak akses data", "Kasi Kerjasama", m("Jumlah perjanjian kerjasama", "8 dokumen")),
        keg(
            "Terlayaninya permintaan data oleh SKPD",
            "Kasi Pemanfaatan Data",
            m("Jumlah SKPD yang mengakses data warehouse", "12 SKPD"),
        ),
        keg(
            "Terlaksananya layanan 3 in 1 di rumah sakit dan sekolah",
            "Kasi Inovasi Pelayanan",
            m("Jumlah lokasi layanan 3 in 1", "6 lokasi"),
        ),
        keg(
            "Tersebarluasnya informasi layanan adminduk",
            "Kasi Inovasi Pelayanan",
            m("Jumlah sosialisasi dan siaran radio", "24 kali"),
        ),
    ),
    holder="Kabid Pemanfaatan Data dan Inovasi Pelayanan",
)
OFFICE = Fact(
    "program",
    "Meningkatnya kualitas perencanaan, keuangan dan pelayanan kesekretariatan",
    "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
    (
        m("Persentase dokumen perencanaan dan pelaporan yang tepat waktu", "100 %"),
        m("Jumlah temuan pemeriksaan", "3 temuan", True),
    ),
    (
        keg(
            "Tersusunnya dokumen perencanaan SKPD",
            "Kasubbag Perencanaan dan Pelaporan",
            m("Jumlah dokumen perencanaan", "5 dokumen"),
        ),
        keg("Tersusunnya laporan kinerja SKPD", "Kasubbag Perencanaan dan Pelaporan", m("Jumlah laporan kinerja", "6 laporan")),
        keg("Tertibnya penatausahaan keuangan", "Kasubbag Keuangan", m("Jumlah laporan keuangan", "18 laporan")),
        keg(
            "Terpenuhinya sarana prasarana kantor",
            "Kasubbag Umum dan Kepegawaian",
            m("Jumlah jenis barang yang diadakan", "14 jenis"),
            m("Jumlah ruang layanan yang ditata", "2 ruang"),
        ),
        keg("Meningkatnya disiplin aparatur", "Kasubbag Umum dan Kepegawaian", m("Prosentase kehadiran pegawai", "98 %")),
    ),
    holder="Sekretaris",
)
CARDS = Fact(
    "sasaran",
    "Meningkatnya kepemilkan dokumen pendaftaran penduduk",
    None,
    (m("Persentase kepemilikan KTP-el", "96 %"), m("Persentase anak usia 0-17 tahun yang memiliki KIA", "30 %")),
    (IDENTITY,),
)
DEEDS = Fact(
    "sasaran",
    "Meningkatnya kepemilikan dokumen pencatatan sipil",
    None,
    (m("Persentase anak usia 0-18 tahun yang memiliki akta kelahiran", "88,75 %"), m("Prosentase kematian yang berakta", "40 %")),
    (CIVIL,),
)
DATA = Fact(
    "sasaran",
    "Meningkatnya pemanfaatan data kependudukan oleh lembaga pengguna",
    None,
    (m("Jumlah lembaga yang memanfaatkan data kependudukan", "12 lembaga"),),
    (SYSTEM, USE),
)
TRUST = Fact(
    "sasaran", "Meningkatnya akuntabilitas kinerja SKPD", None, (m("Nilai evaluasi SAKIP SKPD", "B (68,40)"),), (OFFICE,)
)
ROOT = Fact(
    "sasaran_daerah",
    "MENINGKATNYA KUALITAS PELAYANAN PUBLIK",
    None,
    (m("Indeks Kepuasan Masyarakat", "81,50"),),
    (CARDS, DEEDS, DATA, TRUST),
)
BRANCHES = ((CARDS, "A"), (DEEDS, "B"), (DATA, "C"), (TRUST, "D"))
"""The sasaran of slides 2 to 5, and the letter of their slide."""

FONT = "Cambria"
INK = "1F3864"
FACE: dict[str, Any] = {"font": FONT, "size": 10, "margin": 0.06}
GOAL = Style(**FACE, bold=True, fill="FFE699", line="7F6000", weight=1.25, shape=MSO_SHAPE.ROUNDED_RECTANGLE)
NOTE = Style(**(FACE | {"size": 9}), align="l", anchor="t", line="7F6000", weight=0.75, fill="FFFDF3")
WORK = Style(**FACE, bold=True, fill="C5E0B3", line="375623", weight=1.25)
STRIP = Style(**(FACE | {"size": 9}), italic=True, color="FFFFFF", fill="538135", line="375623", weight=1.25)
STEP = Style(**FACE, align="l", fill="DEEAF6", line=INK, weight=0.75)
PLAIN = Style(**(FACE | {"size": 9.5}), align="l", line="7F7F7F", weight=0.5)
MIDDLE = Style(**(FACE | {"size": 9.5}), line="7F7F7F", weight=0.5)
HEAD = Style(**(FACE | {"size": 10.5}), bold=True, color="FFFFFF", fill=INK, shape=MSO_SHAPE.PENTAGON)
CAPTION = Style(**(FACE | {"size": 9.5}), bold=True, italic=True, color="7F7F7F", align="l")
LETTER = Style(**FACE, bold=True, color="FFFFFF", fill="C00000", shape=MSO_SHAPE.OVAL)
ARROW = Style(fill="FFC000", line="7F6000", weight=0.5, shape=MSO_SHAPE.RIGHT_ARROW)
BRACE = Style(line=INK, weight=1.5, shape=MSO_SHAPE.LEFT_BRACE)
LEFTS = (1.35, 3.85, 6.35, 8.85, 11.35)
GOAL_LEFTS = (1.3, 3.8, 7.55, 11.3)
COLUMNS = ((0.35, 2.15), (3.0, 2.65), (6.35, 3.5), (10.1, 2.6), (12.7, 1.05))
LABELS = ("SASARAN STRATEGIS", "SASARAN PROGRAM", "SASARAN KEGIATAN", "INDIKATOR", "TARGET")
RANKS = ("ESELON II", "ESELON III", "ESELON IV", "KINERJA", "2018")
Rect = tuple[float, float, float, float]


def rects() -> dict[int, Rect]:
    """Where each node stands first, by id() of its fact: left, top, width, height in inches."""
    found: dict[int, Rect] = {id(ROOT): (3.9, 1.0, 6.8, 0.45)}
    for goal, left in zip(ROOT.children, GOAL_LEFTS, strict=True):
        found[id(goal)] = (left, 2.55, 2.35, 0.8)
    programs = [program for goal in ROOT.children for program in goal.children]
    for program, left in zip(programs, LEFTS, strict=True):
        found[id(program)] = (left, 5.5, 2.25, 0.85)
    left, wide = COLUMNS[2]
    for goal, _ in BRANCHES:
        works = [work for program in goal.children for work in program.children]
        pitch = min(0.98, 6.3 / len(works))
        gap = 0.25 if len(goal.children) > 1 else 0.0
        for place, work in enumerate(works):
            down = gap if gap and work in goal.children[1].children else 0.0
            room = pitch - gap / len(works)
            found[id(work)] = (left, 1.75 + place * room + down, wide, room - 0.14)
    return found


WHERE = rects()


def say(shape: Any, text: str, style: Style) -> None:
    """One more paragraph in a shape."""
    paragraph = shape.text_frame.add_paragraph()
    paragraph.alignment = ALIGN[style.align]
    run = paragraph.add_run()
    run.text = text
    run.font.name, run.font.size, run.font.italic = style.font, Pt(style.size - 1), True
    run.font.color.rgb = RGBColor.from_string("404040")


def line(slide: Any, *points: tuple[float, float], dash: bool = False, arrow: bool = False) -> None:
    """A line through points, drawn piece by piece."""
    for place, ((x1, y1), (x2, y2)) in enumerate(pairwise(points)):
        ends = (Inches(x1), Inches(y1)), (Inches(x2), Inches(y2))
        piece = segment(slide, *ends, "C00000" if dash else INK, 1.25)
        piece._element.find(qn("p:style")).find(qn("a:effectRef")).set("idx", "0")
        pen = piece.line._get_or_add_ln()
        if dash:
            etree.SubElement(pen, qn("a:prstDash"), val="dash")
        if arrow and place == len(points) - 2:
            etree.SubElement(pen, qn("a:tailEnd"), type="triangle")


def put_overview(slide: Any) -> None:
    """Slide 1: from the regency's sasaran down to the sasaran program."""
    title = "POHON KINERJA\nDINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KABUPATEN TANAH BUMBU TAHUN 2018"
    box(slide, (0.4, 0.2, 13.2, 0.72), title, Style(font=FONT, size=15, bold=True, color=INK))
    box(
        slide,
        WHERE[id(ROOT)],
        ROOT.statement or "",
        Style(**(FACE | {"size": 12}), bold=True, color="FFFFFF", fill=INK, line=INK),
    )
    left, top, wide, tall = WHERE[id(ROOT)]
    first = ROOT.measures[0]
    note = box(slide, (left, top + tall, wide, 0.34), f"Indikator Sasaran : {first.name}   Target : {first.target}", MIDDLE)
    for text, at in (
        ("SASARAN RPJMD", 1.05),
        ("SASARAN STRATEGIS\n(ESELON II)", 2.65),
        ("SASARAN PROGRAM\n(ESELON III)", 5.6),
    ):
        box(slide, (0.1, at, 1.15, 0.6), text, CAPTION)
    letters = iter("ABCCD")
    for goal in ROOT.children:
        left, top, wide, tall = WHERE[id(goal)]
        shape = box(slide, (left, top, wide, tall), goal.statement or "", GOAL)
        link(slide, (note, 2, shape, 0), "elbow", INK, 1.25)
        lines = [f"{place}. {one.name} : {one.target}" for place, one in enumerate(goal.measures, 1)]
        text = "IKU :\n" + "\n".join(lines if len(lines) > 1 else [lines[0].removeprefix("1. ")])
        under = box(slide, (left, top + tall, wide, 0.62 + 0.3 * len(goal.measures)), text, NOTE)
        for program in goal.children:
            x, y, w, h = WHERE[id(program)]
            work = box(slide, (x, y, w, h), program.statement or "", WORK)
            link(slide, (under, 2, work, 0), "elbow", INK, 1.25)
            box(slide, (x, y + h, w, 0.72), program.name or "", STRIP)
            box(slide, (x + w / 2 - 0.19, y + h + 0.8, 0.38, 0.36), next(letters), LETTER)
    x, y, _, _ = WHERE[id(SYSTEM)]
    line(slide, (5.75, 4.57), (5.75, 4.9), (x + 0.45, 4.9), (x + 0.45, y), dash=True, arrow=True)
    box(slide, (0.3, 7.75, 1.1, 0.25), "Keterangan :", CAPTION)
    line(slide, (1.45, 7.88), (2.0, 7.88))
    box(slide, (2.05, 7.75, 1.3, 0.25), "menurunkan", Style(**FACE, align="l"))
    line(slide, (3.35, 7.88), (3.9, 7.88), dash=True)
    box(slide, (3.95, 7.75, 1.5, 0.25), "ikut mendukung", Style(**FACE, align="l"))
    box(slide, (5.6, 7.7, 0.35, 0.33), "A", LETTER)
    box(slide, (6.0, 7.75, 3.2, 0.25), "dirinci pada halaman berikutnya", Style(**FACE, align="l"))


def put_kegiatan(slide: Any, work: Fact) -> Any:
    """A kegiatan with its indicators and targets at its right."""
    left, top, wide, tall = WHERE[id(work)]
    shape = box(slide, (left, top, wide, tall), work.statement or "", STEP)
    say(shape, f"({work.holder})", STEP)
    each = tall / max(1, len(work.measures))
    (name_left, name_wide), (left_edge, narrow) = COLUMNS[3], COLUMNS[4]
    if work.measures:
        line(slide, (left + wide, top + tall / 2), (name_left, top + tall / 2))
    for place, measure in enumerate(work.measures):
        y = top + place * each
        box(slide, (name_left, y, name_wide, each), measure.name, PLAIN)
        box(slide, (left_edge, y, narrow, each), measure.target, MIDDLE)
    return shape


def put_program(slide: Any, program: Fact, middle: float) -> tuple[Any, float]:
    """A program with its position and indicators; gives its box and where the middle of its right edge is."""
    left, wide = COLUMNS[1]
    tall = 0.9
    top = middle - tall / 2
    shape = box(slide, (left, top, wide, tall), program.statement or "", WORK)
    box(slide, (left, top + tall, wide, 0.42), program.holder or "", STRIP)
    lines = [f"- {one.name} ({one.target})" for one in program.measures]
    box(slide, (left, top + tall + 0.42, wide, 0.28 + 0.36 * len(lines)), "Indikator :\n" + "\n".join(lines), NOTE)
    return shape, middle


def put_branch(slide: Any, goal: Fact, letter: str) -> None:
    """Slides 2 to 5: a sasaran, its programs and their kegiatan, to the right."""
    box(
        slide,
        (0.95, 0.22, 11.6, 0.5),
        "POHON KINERJA DISDUKCAPIL KAB. TANAH BUMBU (lanjutan)",
        Style(font=FONT, size=15, bold=True, color=INK),
    )
    box(slide, (0.4, 0.28, 0.42, 0.4), letter, LETTER)
    for (left, wide), label, rank in zip(COLUMNS, LABELS, RANKS, strict=True):
        box(slide, (left, 0.95, wide, 0.52), f"{label}\n{rank}", HEAD)
    spots = []
    for program in goal.children:
        places = [WHERE[id(work)] for work in program.children]
        spots.append((places[0][1] + places[-1][1] + places[-1][3]) / 2 - (0.0 if len(goal.children) == 1 else 0.35))
    left, wide = COLUMNS[0]
    top, bottom = min(spots) - 0.6, max(spots) + 0.6
    shape = box(slide, (left, top, wide, bottom - top), goal.statement or "", GOAL)
    say(shape, "(Kepala Dinas)", GOAL)
    for program, middle in zip(goal.children, spots, strict=True):
        box(slide, (left + wide + 0.08, middle - 0.15, COLUMNS[1][0] - left - wide - 0.14, 0.3), "", ARROW)
        source, height = put_program(slide, program, middle)
        works = [put_kegiatan(slide, work) for work in program.children]
        tie(slide, goal, (source, height), program, works)


def tie(slide: Any, goal: Fact, source: tuple[Any, float], program: Fact, works: list[Any]) -> None:
    """The lines from a program to its kegiatan, in the habit of the slide."""
    shape, middle = source
    right, left = sum(COLUMNS[1]), COLUMNS[2][0]
    spots = [WHERE[id(work)] for work in program.children]
    centres = [top + tall / 2 for _, top, _, tall in spots]
    if goal is CARDS:
        for work in works:
            link(slide, (shape, 3, work, 1), "elbow", INK, 1.25)
    elif goal is DEEDS:
        top, bottom = spots[0][1], spots[-1][1] + spots[-1][3]
        brace = box(slide, (right + 0.12, top, 0.45, bottom - top), "", BRACE)
        brace.adjustments[1] = (middle - top) / (bottom - top)
    elif goal is DATA:
        trunk = right + 0.3
        line(slide, (right, middle), (trunk, middle))
        line(slide, (trunk, min(centres[0], middle)), (trunk, max(centres[-1], middle)))
        for place, y in enumerate(centres):
            short = 0.04 if program is SYSTEM and place == 2 else 0.0
            line(slide, (trunk, y), (left - short, y))
    else:
        for y in centres:
            line(slide, (right, middle), (left, y), arrow=True)


def draw(target: Path) -> None:
    """The deck."""
    deck = new_deck(14, 8.5)
    put_overview(new_slide(deck))
    for goal, letter in BRANCHES:
        put_branch(new_slide(deck), goal, letter)
    deck.save(target)


def points(rect: Rect) -> list[float]:
    """The corners of a place in points."""
    left, top, wide, tall = rect
    return [round(each * 72, 1) for each in (left, top, left + wide, top + tall)]


def add_measures(gold: Gold, node: str, fact: Fact, page: int) -> None:
    """The indicators of a node with their targets."""
    for measure in fact.measures:
        unit = measure.unit
        ident = gold.indicator(node, measure.name, unit, page, **measure.more)
        more = {"grade": "B"} if measure.target.startswith("B ") else {}
        gold.value(ident, "target", YEAR, measure.target, unit, page, **more)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Tanah Bumbu"}
    document |= {"organisation": "Dinas Kependudukan dan Pencatatan Sipil"}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": 1 + len(BRANCHES)})
    root = gold.node(ROOT.level, ROOT.statement, page=1, bbox=points(WHERE[id(ROOT)]))
    add_measures(gold, root, ROOT, 1)
    known: dict[int, str] = {}
    for page, goal in enumerate(ROOT.children, 2):
        more: dict[str, Any] = {"bbox": points(WHERE[id(goal)]), "pages": [1, page], "holder": "Kepala Dinas"}
        known[id(goal)] = gold.node(goal.level, goal.statement, page=1, parent=root, **more)
        add_measures(gold, known[id(goal)], goal, 1)
        for program in goal.children:
            more = {"bbox": points(WHERE[id(program)]), "pages": [1, page], "holder": program.holder}
            parent = known[id(goal)]
            known[id(program)] = gold.node(program.level, program.statement, program.name, page=1, parent=parent, **more)
            add_measures(gold, known[id(program)], program, page)
            for work in program.children:
                more = {"bbox": points(WHERE[id(work)]), "holder": work.holder}
                node = gold.node(work.level, work.statement, page=page, parent=known[id(program)], **more)
                add_measures(gold, node, work, page)
    gold.edge(known[id(DEEDS)], known[id(SYSTEM)], "also")
    gold.ambiguous = [
        {
            "about": "the column's head says SASARAN KEGIATAN and ESELON IV",
            "chosen": "kegiatan",
            "also_acceptable": ["sub_kegiatan"],
            "nodes": [node["id"] for node in gold.nodes if node["level"] == "kegiatan"],
            "field": "level",
        }
    ]
    return gold


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.pptx")
    build_gold().write()


if __name__ == "__main__":
    main()
