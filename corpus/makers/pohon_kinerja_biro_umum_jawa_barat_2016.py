"""Performance tree of a provincial secretariat's general affairs bureau in old Word shapes (VML) on one A3 page."""

from dataclasses import replace
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.shared import Cm, Pt

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk
from corpus.makers.parts.vml import CM, Box, Look, box, box_cm, drop, hook

STEM = "pohon-kinerja-biro-umum-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a provincial secretariat's general affairs bureau in Word shapes, aims of the province on top",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Writer (docx, VML shapes)",
    "text": True,
    "facts": "invented",
    "carries": [
        "shapes and connectors as Word 2007 stores them: gradients, shadows, elbow connectors, a comb down each column",
        "bands of eselon with upright text at the side, a legend of colours that is no part of the tree",
        "visi, misi, tujuan and two sasaran of the RPJMD on top, labels within the boxes, IKD below the sasaran",
        "IKU in boxes of their own between sasaran and program, each with a TARGET tab; programs hang under an IKU",
        "two IKU that join into one program, one IKU with two programs",
        "position strips glued on top of programs and kegiatan; in one column the position is a last line instead",
        "outcome statement, its indicators, output with the target in brackets, behind an equals sign or on a line of its own",
        "money below the kegiatan, one malformed sum (482.50.000), one with a blank, a total at the foot",
        "typing errors (Sekretarait, kendaran), lower is better, a grade without figure (WTP), one kegiatan with two outputs",
    ],
}


def m(name: str, target: str, down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    unit = target.split(" ", 1)[1] if " " in target else None
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def keg(holder: str, name: str, pagu: str, *measures: Measure) -> Fact:
    """A kegiatan of a subdivision."""
    return Fact("kegiatan", None, name, measures, holder=holder, pagu=pagu)


def prog(holder: str, statement: str, name: str, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """A program of a division."""
    return Fact("program", statement, name, measures, below, holder=holder)


PAPERS = prog(
    "KEPALA BAGIAN TATA USAHA",
    "Terlaksananya administrasi perkantoran Sekretarait Daerah secara tertib",
    "Program Pelayanan Administrasi Perkantoran",
    (m("Persentase naskah dinas yang diselesaikan sesuai SOP", "95 %"),),
    keg(
        "Kasubbag TU Pimpinan",
        "Pengelolaan Surat Menyurat Pimpinan",
        "Rp. 318.400.000,-",
        m("Jumlah surat yang dikelola", "12.500 surat"),
    ),
    keg(
        "Kasubbag Arsip dan Ekspedisi",
        "Penataan dan Penyelamatan Arsip Setda",
        "Rp. 275.000.000,-",
        m("Jumlah berkas arsip yang tertata", "4.200 berkas"),
        m("Jumlah arsip yang dimusnahkan", "650 berkas"),
    ),
    keg("Kasubbag Arsip dan Ekspedisi", "Penyediaan Jasa Pengiriman", "Rp. 96.750.000,-", m("Jumlah kiriman", "7.800 kiriman")),
    keg("Kasubbag Kepegawaian", "Pembinaan Pegawai Setda", "Rp. 482.50.000,-", m("Jumlah pegawai yang dibina", "410 orang")),
)
HOUSE = prog(
    "KEPALA BAGIAN RUMAH TANGGA",
    "Terpenuhinya kebutuhan kedinasan Kepala Daerah/Wakil Kepala Daerah",
    "Program Peningkatan Pelayanan Kedinasan Kepala Daerah/Wakil Kepala Daerah",
    (m("Persentase kegiatan pimpinan yang terlayani", "100 %"), m("Jumlah keluhan tamu", "6 keluhan", True)),
    keg(
        "Kasubbag RT Pimpinan",
        "Penyediaan Jamuan dan Akomodasi Tamu",
        "Rp. 4.125.000.000,-",
        m("Jumlah tamu yang dilayani", "18.000 orang"),
    ),
    keg(
        "Kasubbag RT Pimpinan", "Pelayanan Kerumahtanggaan Gedung Pakuan", "Rp. 2.640.000.000,-", m("Lama pelayanan", "12 bulan")
    ),
    keg(
        "Kasubbag Urusan Dalam",
        "Pengamanan Lingkungan Gedung Sate",
        "Rp. 1.870.500.000,-",
        m("Jumlah personil pengamanan", "84 orang"),
    ),
    keg("Kasubbag Kendaraan", "Pelayanan Angkutan Pimpinan", "Rp. 905.000.000,-", m("Jumlah perjalanan terlayani", "1.150 trip")),
)
GOODS = prog(
    "KEPALA BAGIAN PERLENGKAPAN",
    "Tersedianya sarana dan prasarana kerja sesuai standar",
    "Program Peningkatan Sarana dan Prasarana Aparatur",
    (m("Persentase unit kerja yang sarana kerjanya sesuai standar", "82,5 %"),),
    keg(
        "Kasubbag Analisa Kebutuhan",
        "Penyusunan Rencana Kebutuhan Barang",
        "Rp. 140.000.000,-",
        m("Jumlah dokumen RKBU", "2 dokumen"),
    ),
    keg(
        "Kasubbag Pengadaan",
        "Pengadaan Perlengkapan Gedung Kantor",
        "Rp. 3.218.000.000,-",
        m("Jumlah perlengkapan", "1.325 unit"),
    ),
    keg("Kasubbag Pengadaan", "Pengadaan Kendaran Dinas/Operasional", "Rp. 2. 750.000.000,-", m("Jumlah kendaraan", "7 unit")),
    keg(
        "Kasubbag Penyimpanan dan Distribusi",
        "Penatausahaan Barang",
        "Rp. 188.300.000,-",
        m("Jumlah laporan mutasi barang", "4 laporan"),
    ),
)
UPKEEP = prog(
    "KEPALA BAGIAN PEMELIHARAAN",
    "Terpeliharanya gedung dan kendaraan dinas Sekretariat Daerah",
    "Program Pemeliharaan Sarana dan Prasarana Aparatur",
    (m("Persentase gedung laik fungsi", "90 %"), m("Persentase kendaraan laik jalan", "94 %")),
    keg("Kasubbag Gedung", "Pemeliharaan Rutin Gedung Kantor", "Rp. 5.460.000.000,-", m("Luas gedung terpelihara", "48.750 m2")),
    keg("Kasubbag Gedung", "Penataan Taman Gedung Sate", "Rp. 735.000.000,-", m("Luas taman yang ditata", "2,4 ha")),
    keg(
        "Kasubbag Kendaraan Dinas", "Pemeliharaan Kendaraan Dinas", "Rp. 1.980.000.000,-", m("Kendaraan terpelihara", "263 unit")
    ),
    keg("Kasubbag Instalasi", "Pemeliharaan Instalasi Listrik dan Air", "Rp. 640.000.000,-", m("Jumlah instalasi", "31 titik")),
)
MONEY = prog(
    "KEPALA BAGIAN KEUANGAN SETDA",
    "Tersusunnya laporan keuangan Sekretariat Daerah tepat waktu",
    "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
    (m("Persentase laporan keuangan yang tepat waktu", "100 %"),),
    keg("Kasubbag Anggaran", "Penyusunan Anggaran Setda", "Rp. 210.000.000,-", m("Jumlah dokumen RKA/DPA", "10 dokumen")),
    keg("Kasubbag Perbendaharaan", "Pengelolaan Gaji dan Tunjangan", "Rp. 164.250.000,-", m("Jumlah daftar gaji", "13 daftar")),
    keg(
        "Kasubbag Akuntansi",
        "Penyusunan Laporan Keuangan",
        "Rp. 225.000.000,-",
        m("Jumlah laporan keuangan semester dan tahunan", "2 laporan"),
    ),
)
COLUMNS = (PAPERS, HOUSE, GOODS, UPKEEP, MONEY)
AIMS = (
    Fact(
        "sasaran",
        "Meningkatnya kualitas pelayanan ketatausahaan dan kerumahtanggaan pimpinan",
        None,
        (
            m("Persentase surat pimpinan yang diproses tepat waktu", "92 %"),
            m("Tingkat kepuasan pimpinan dan tamu terhadap pelayanan", "85 %"),
        ),
        (PAPERS, HOUSE),
    ),
    Fact(
        "sasaran",
        "Terwujudnya sarana dan prasarana kerja Sekretariat Daerah yang layak dan terpelihara",
        None,
        (m("Persentase sarana dan prasarana dalam kondisi baik", "87,5 %"),),
        (GOODS, UPKEEP),
    ),
    Fact(
        "sasaran",
        "Meningkatnya tertib administrasi keuangan Sekretariat Daerah",
        None,
        (m("Persentase tindak lanjut temuan", "100 %"), m("Jumlah temuan berulang", "2 temuan", True)),
        (MONEY,),
    ),
)
STATE = (
    Fact(
        "sasaran_daerah",
        "Meningkatnya kualitas dan akuntabilitas layanan pemerintahan",
        None,
        (m("Indeks Kepuasan Masyarakat", "80,25"),),
        AIMS[:2],
    ),
    Fact(
        "sasaran_daerah",
        "Meningkatnya kualitas pengelolaan keuangan dan aset daerah",
        None,
        (m("Opini BPK terhadap LKPD", "WTP"),),
        AIMS[2:],
    ),
)
GOAL = Fact("tujuan_daerah", "Mewujudkan tata kelola pemerintahan yang bersih, efektif dan akuntabel", children=STATE)
MISSION = "Meningkatkan Kinerja Pemerintahan, Profesionalisme Aparatur, dan Perluasan Partisipasi Publik"
VISION = Fact("visi", "JAWA BARAT MAJU DAN SEJAHTERA UNTUK SEMUA", children=(Fact("misi", MISSION, children=(GOAL,)),))
TOTAL = "Rp. 26.423.700.000,-"
VIA = {id(PAPERS): (AIMS[0], (0,)), id(HOUSE): (AIMS[0], (1,)), id(GOODS): (AIMS[1], (0,))}
VIA |= {id(UPKEEP): (AIMS[1], (0,)), id(MONEY): (AIMS[2], (0, 1))}

FACE = "Caladea"
INK = "4F6228"
TOP = Look("4F6228", "76923C", "3B4A1E", 1.5, "FFFFFF", FACE, 10, "1F2A10")
STATE_LOOK = Look("C2D69B", "EAF1DD", "76923C", 1.0, "000000", FACE, 9.5, "4E6128")
BAR = Look("E36C0A", None, "974806", 1.0, "FFFFFF", FACE, 9)
AIM = Look("FBD4B4", None, "974806", 1.0, "000000", FACE, 9.5)
IKU = Look("FFFF99", None, "7F7F00", 0.75, "000000", "Liberation Sans Narrow", 9)
STRIP = Look("17365D", None, "17365D", 0.75, "FFFFFF", FACE, 8.5)
PROGRAM = Look("C6D9F1", "FFFFFF", "17365D", 1.25, "000000", FACE, 8.5, "243F60")
SUB = Look("D9D9D9", None, "595959", 0.5, "000000", "Liberation Sans Narrow", 8)
WORK = Look("FFFFFF", None, "595959", 0.75, "000000", "Liberation Sans Narrow", 8.5)
BAND = Look("B8CCE4", None, "17365D", 1.0, "17365D", FACE, 12)
BARE = Look(None, None, None, 0.5, "000000", FACE, 9.5)
LEFTS = (2.85, 10.75, 18.5, 26.35, 34.1)
PROGRAM_TOP = 13.35
WORK_TOP = 17.9
PLACES: dict[int, Box] = {
    id(VISION): box_cm(11.4, 2.45, 20.4, 0.75),
    id(VISION.children[0]): box_cm(9.2, 3.6, 24.9, 0.75),
    id(GOAL): box_cm(12.2, 4.75, 18.9, 0.75),
    id(STATE[0]): box_cm(9.9, 6.25, 11.6, 1.5),
    id(STATE[1]): box_cm(30.3, 6.3, 10.2, 1.45),
    id(AIMS[0]): box_cm(6.3, 9.0, 8.6, 1.1),
    id(AIMS[1]): box_cm(21.8, 9.0, 9.0, 1.1),
    id(AIMS[2]): box_cm(34.4, 9.05, 6.9, 1.1),
}
IKU_PLACES = {
    (0, 0): box_cm(3.1, 11.2, 5.0, 1.25),
    (0, 1): box_cm(11.2, 11.25, 5.0, 1.25),
    (1, 0): box_cm(23.4, 11.2, 5.0, 1.2),
    (2, 0): box_cm(33.7, 11.05, 2.4, 1.75),
    (2, 1): box_cm(37.75, 11.05, 2.1, 1.75),
}


def column_places() -> tuple[dict[int, Box], dict[int, Box]]:
    """Where programs and kegiatan stand, and the strips of their positions."""
    bodies: dict[int, Box] = {}
    strips: dict[int, Box] = {}
    for program, left in zip(COLUMNS, LEFTS, strict=True):
        wide = 7.1 if program is not MONEY else 7.2
        strips[id(program)] = box_cm(left, PROGRAM_TOP, wide, 0.55)
        bodies[id(program)] = box_cm(left, PROGRAM_TOP + 0.55, wide, 3.15 if len(program.measures) > 1 else 2.75)
        top = WORK_TOP
        for each in program.children:
            own_line = program is UPKEEP
            long = len(each.measures) > 1
            if not own_line:
                strips[id(each)] = box_cm(left + 0.85, top, 6.2, 0.48)
            bodies[id(each)] = box_cm(left + 0.85, top + (0 if own_line else 0.48), 6.2, 2.3 if long else 1.95)
            top += (2.85 if long else 2.48) if not own_line else 2.42
    return bodies, strips


def program_lines(program: Fact) -> list[str]:
    """What stands in the box of a program."""
    out = [f"**{program.name}**", f"Outcome : {program.statement}"]
    if len(program.measures) == 1:
        return [*out, f"//Indikator : {program.measures[0].name} ({program.measures[0].target})//"]
    return [*out, "//Indikator ://", *(f"//{at}. {each.name} ({each.target})//" for at, each in enumerate(program.measures, 1))]


def work_lines(program: Fact, work: Fact) -> list[str]:
    """What stands in the box of a kegiatan; the columns write it in three ways."""
    out = [f"**Kegiatan {work.name}**"]
    if program in (PAPERS, HOUSE):
        out += [f"Output : {each.name} ({each.target})" for each in work.measures]
    elif program is GOODS:
        out += [f"Output : {each.name} = {each.target}" for each in work.measures]
    else:
        out += [line for each in work.measures for line in (f"Output : {each.name}", f"Target : {each.target}")]
    out.append(work.pagu)
    return [*out, f"//PJ : {work.holder}//"] if program is UPKEEP else out


def lines_of(places: dict[int, Box], strips: dict[int, Box]) -> list[str]:
    """The connectors."""
    out: list[str] = []

    def join(start: tuple[float, float], end: tuple[float, float], color: str = INK) -> None:
        out.append(drop(start, end, color, 300 + len(out)))

    mission = VISION.children[0]
    for above, below in ((VISION, mission), (mission, GOAL)):
        at, to = places[id(above)], places[id(below)]
        join((at.middle, at.bottom), (at.middle, to.top))
    for above, below in ((GOAL, STATE), (STATE[0], AIMS[:2]), (STATE[1], AIMS[2:])):
        at = places[id(above)]
        for each in below:
            head = bar_of(places[id(each)]) if each in AIMS else places[id(each)]
            join((at.middle, at.bottom), (head.middle, head.top))
    for (aim, place), to in IKU_PLACES.items():
        at = places[id(AIMS[aim])]
        join((at.middle, at.bottom), (to.middle, to.top - (1.5 if place else 0)), "974806")
    for program in COLUMNS:
        aim, used = VIA[id(program)]
        to = strips[id(program)]
        for place in used:
            at = IKU_PLACES[AIMS.index(aim), place]
            join((at.middle, at.bottom), (to.middle, to.top), "17365D")
        trunk = places[id(program)].left + 0.35 * CM
        for each in program.children:
            head = strips.get(id(each), places[id(each)])
            tip = head.left - (1.5 if program is HOUSE else 0)
            level = head.top + (head.height / 2 if id(each) in strips else 0.9 * CM)
            out.append(hook((trunk, places[id(program)].bottom), (tip, level), "17365D", 300 + len(out)))
    return out


def bar_of(at: Box) -> Box:
    """The strip with the number of a sasaran on top of its box."""
    return Box(at.left, at.top - 0.55 * CM, at.width, 0.55 * CM)


def shapes(places: dict[int, Box], strips: dict[int, Box]) -> list[str]:
    """All shapes of the page."""
    out = lines_of(places, strips)

    def add(at: Box, lines: list[str], look: Look, across: str = "center", upright: bool = False) -> None:
        out.append(box(at, lines, look, 10 + len(out), across, upright))

    add(places[id(VISION)], [f"**VISI : {VISION.statement}**"], TOP)
    add(places[id(VISION.children[0])], [f"**MISI KETIGA : {MISSION}**"], TOP)
    add(places[id(GOAL)], [f"**TUJUAN : {GOAL.statement}**"], TOP)
    for each in STATE:
        measure = each.measures[0]
        add(places[id(each)], [f"**SASARAN RPJMD : {each.statement}**", f"IKD : {measure.name} ({measure.target})"], STATE_LOOK)
    for number, aim in enumerate(AIMS, 1):
        add(bar_of(places[id(aim)]), [f"**SASARAN {number}**"], BAR)
        add(places[id(aim)], [aim.statement or ""], AIM)
        for place, measure in enumerate(aim.measures):
            at = IKU_PLACES[number - 1, place]
            wide = 1.5 * CM
            add(at, [f"**IKU {number}.{place + 1}** {measure.name}"], IKU, "left")
            add(Box(at.right, at.top, wide, 0.48 * CM), ["**TARGET**"], replace(IKU, fill="FFC000", size=7.5))
            add(Box(at.right, at.top + 0.48 * CM, wide, at.height - 0.48 * CM), [measure.target], IKU)
    for program in COLUMNS:
        add(strips[id(program)], [f"**{program.holder}**"], STRIP)
        add(places[id(program)], program_lines(program), PROGRAM)
        for each in program.children:
            if id(each) in strips:
                add(strips[id(each)], [f"//{each.holder}//"], SUB)
            add(places[id(each)], work_lines(program, each), WORK, "left" if program is not MONEY else "center")
    for top, tall, words in ((2.45, 5.1, ["**RPJMD PROVINSI**"]), (8.4, 4.3, ["**ESELON II**"])):
        add(box_cm(0.75, top, 1.25, tall), words, BAND, upright=True)
    for top, tall, words in ((13.3, 4.0, ["**ESELON III**"]), (17.9, 9.9, ["**ESELON IV**"])):
        add(box_cm(0.75, top, 1.25, tall), words, BAND, upright=True)
    for row, (look, word) in enumerate(((AIM, "Sasaran"), (IKU, "IKU"), (PROGRAM, "Program"), (WORK, "Kegiatan"))):
        add(box_cm(37.9, 2.4 + 0.65 * row, 0.8, 0.45), [""], replace(look, shadow=None))
        add(box_cm(38.8, 2.34 + 0.65 * row, 2.4, 0.55), [word], BARE, "left")
    add(box_cm(37.8, 1.7, 3.4, 0.6), ["**Keterangan :**"], BARE, "left")
    sign = ("Bandung,       Januari 2016", "KEPALA BIRO UMUM,", "", "", "( NAMA PEJABAT )", "NIP. ............................")
    add(box_cm(34.9, 25.7, 6.3, 3.0), list(sign), BARE)
    add(box_cm(2.85, 28.25, 20.0, 0.7), [f"**JUMLAH ANGGARAN BIRO UMUM TAHUN {YEAR} : {TOTAL}**"], replace(BARE, size=11), "left")
    return out


def draw(path: Path) -> None:
    """The Word file."""
    document = Document()
    section = document.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Cm(42), Cm(29.7)
    section.left_margin = section.right_margin = Cm(1.2)
    section.top_margin = section.bottom_margin = Cm(0.7)
    for text, size in (("POHON KINERJA BIRO UMUM SEKRETARIAT DAERAH PROVINSI JAWA BARAT", 17), (f"TAHUN {YEAR}", 15)):
        title = document.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.paragraph_format.space_after = Pt(0)
        written = title.add_run(text)
        written.bold, written.font.size, written.font.name = True, Pt(size), FACE
    holder = document.add_paragraph()
    bodies, strips = column_places()
    for xml in shapes(PLACES | bodies, strips):
        holder._p.append(parse_xml(xml))
    document.save(str(path))


def settle(gold: Gold, known: dict[int, str]) -> None:
    """What the tree alone does not tell: the IKU that programs hang under, codes, boxes, marks without a figure."""
    bodies, _ = column_places()
    nodes = {each["id"]: each for each in gold.nodes}
    for fact in walk(VISION):
        nodes[known[id(fact)]]["bbox"] = (PLACES | bodies)[id(fact)].bbox
    measures = {name: [each for each in gold.indicators if each["node"] == name] for name in nodes}
    for number, aim in enumerate(AIMS, 1):
        for place, each in enumerate(measures[known[id(aim)]], 1):
            each["code"], each["label"] = f"{number}.{place}", "IKU"
    for program in COLUMNS:
        aim, used = VIA[id(program)]
        via = [measures[known[id(aim)]][place]["id"] for place in used]
        edge = next(each for each in gold.edges if each["child"] == known[id(program)])
        edge["via_indicator"] = via if len(via) > 1 else via[0]
    for value in gold.values:
        if value["text"] == "WTP":
            value["grade"] = "WTP"


def build_gold() -> Gold:
    """The facts as a record."""
    about = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, about | {"organisation": "Biro Umum", "year": int(YEAR), "pages": 1})
    known = add_tree(gold, VISION, None, YEAR, 1)
    settle(gold, known)
    gold.total(f"JUMLAH ANGGARAN BIRO UMUM TAHUN {YEAR}", "pagu", YEAR, TOTAL, 1)
    programs = [known[id(each)] for each in COLUMNS]
    works = [known[id(each)] for program in COLUMNS for each in program.children]
    gold.ambiguous = [
        {
            "about": "organisation: the bureau belongs to the Sekretariat Daerah",
            "chosen": "Biro Umum",
            "also_acceptable": ["Biro Umum Sekretariat Daerah", "Sekretariat Daerah"],
            "nodes": [],
            "field": "document.organisation",
        },
        {
            "about": "programs hang from boxes of IKU: edge from the sasaran that owns them, the IKU in via_indicator",
            "chosen": "via_indicator the IKU (both for the last program)",
            "also_acceptable": ["no via_indicator", "one of the two"],
            "nodes": programs,
            "field": "via_indicator",
        },
        {
            "about": "Outcome in the box of a program",
            "chosen": "statement of the program",
            "also_acceptable": ["a node of its own above the program"],
            "nodes": programs,
            "field": "statement",
        },
        {
            "about": "the word Kegiatan before each kegiatan name",
            "chosen": "left off",
            "also_acceptable": ["kept"],
            "nodes": works,
            "field": "name",
        },
        {
            "about": "holder of the sasaran: the band says ESELON II, the signature KEPALA BIRO UMUM",
            "chosen": None,
            "also_acceptable": ["KEPALA BIRO UMUM", "ESELON II"],
            "nodes": [known[id(each)] for each in AIMS],
            "field": "holder",
        },
        {
            "about": "TUJUAN below visi and misi, in the band of the RPJMD",
            "chosen": "tujuan_daerah",
            "also_acceptable": ["tujuan"],
            "nodes": [known[id(GOAL)]],
            "field": "level",
        },
    ]
    return gold


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.docx")
    build_gold().write()


if __name__ == "__main__":
    main()
