"""Performance tree of a provincial public order unit on three slides: the upper tiers, then two divisions a slide."""

import tempfile
from pathlib import Path
from typing import Any

from lxml import etree
from pptx.enum.shapes import MSO_SHAPE
from pptx.oxml.ns import qn

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.deck import Style, box, link, new_deck, new_slide, segment, site, text_height
from corpus.makers.parts.facts import Fact, Measure, add_tree

STEM = "pohon-kinerja-satpol-pp-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a provincial public order unit on three slides: upper tiers first, then two sasaran a slide",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "the tree goes on from slide to slide: sasaran and programs of slide 1 are repeated as heads of slides 2 and 3",
        "a sasaran and a program spelled otherwise where they are repeated",
        "indicators in smaller dashed boxes: beneath tujuan and program, beside sasaran and kegiatan, target in brackets",
        "glued elbow connectors above; plain lines of the stacks leave the program's left side and enter the kegiatan's",
        "one kegiatan without connector, one without output, one empty target (-), one sum malformed",
        "label misnumbered (Misi 1 twice), holder as strip below the program and in brackets within the kegiatan",
        "typing errors (Prosentase, ketentraman, pelanggar Perda yang di tindak), lower is better",
    ],
}
FACE = "Arial Narrow"


def m(name: str, target: str, unit: str | None = None, down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number of the target."""
    if unit is None and " " in target and target[0].isdigit():
        unit = target.split(" ", 1)[1]
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def keg(name: str, holder: str | None, pagu: str, *measures: Measure) -> Fact:
    """A kegiatan of a section with its output."""
    return Fact("kegiatan", None, name, measures, holder=holder, pagu=pagu)


def prog(page: int, name: str, holder: str, pagu: str, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """A program of a division: on slide 1 and again on the slide of its kegiatan."""
    return Fact("program", None, name, measures, below, holder=holder, pagu=pagu, pages=(1, page))


ORDER = "Kepala Bidang Ketertiban Umum dan Ketentraman Masyarakat"
LAW = "Kepala Bidang Penegakan Perundang-Undangan Daerah"
GUARD = "Kepala Bidang Perlindungan Masyarakat"
PEOPLE = "Kepala Bidang Pengembangan Sumber Daya Aparatur"
DESK = "Sekretaris"
OPERATION = "Kasi Operasi dan Pengendalian"
COOPERATION = "Kasi Kerjasama"
INVESTIGATION = "Kasi Penyelidikan dan Penyidikan"
COACHING = "Kasi Pembinaan, Pengawasan dan Penyuluhan"
LINMAS = "Kasi Satuan Linmas"
POTENTIAL = "Kasi Bina Potensi Masyarakat"

COMFORT = prog(
    2,
    "Program Peningkatan Keamanan dan Kenyamanan Lingkungan",
    ORDER,
    "Rp. 3.245.000.000",
    (
        m("Prosentase gangguan ketertiban umum yang tertangani", "95%"),
        m("Cakupan patroli siaga ketertiban umum", "3 kali/hari"),
    ),
    keg("Patroli Wilayah Perbatasan", OPERATION, "Rp. 640.000.000", m("Jumlah patroli perbatasan", "48 kali")),
    keg(
        "Pengamanan Aset dan Gedung Pemerintah Provinsi",
        OPERATION,
        "Rp. 1.475.000.000",
        m("Jumlah lokasi yang diamankan", "14 lokasi"),
    ),
    keg("Pengawalan dan Pengamanan Pejabat", OPERATION, "Rp. 515.000.000", m("Jumlah pengawalan", "320 kali")),
    keg("Penertiban Jalur Hijau dan Ruang Milik Jalan", OPERATION, "Rp. 385.000.000", m("Jumlah operasi gabungan", "18 operasi")),
    keg("Pengamanan Unjuk Rasa", OPERATION, "Rp. 230.000.000", m("Jumlah unjuk rasa yang terkendali", "-")),
)
PREVENTION = prog(
    2,
    "Program Pemeliharaan Kantrantibmas dan Pencegahan Tindak Kriminal",
    ORDER,
    "Rp. 1.912.500.000",
    (m("Prosentase kabupaten/kota yang melaksanakan siskamling terpadu", "67%"),),
    keg(
        "Koordinasi Trantibum Kabupaten/Kota se Jawa Barat",
        COOPERATION,
        "Rp. 460.000.000",
        m("Jumlah rapat koordinasi", "4 kali"),
    ),
    keg("Kerjasama Pengamanan dengan TNI/POLRI", COOPERATION, "Rp. 875.000.000", m("Jumlah personil gabungan", "540 orang")),
    keg("Pemetaan Daerah Rawan Trantibum", COOPERATION, "Rp. 287.500.000", m("Dokumen peta rawan", "1 dokumen")),
    keg("Penyuluhan Pencegahan Penyakit Masyarakat", COOPERATION, "Rp. 290.000.000", m("Jumlah peserta", "650 orang")),
)
ENFORCE = prog(
    2,
    "Program Penegakan Peraturan Daerah dan Peraturan Kepala Daerah",
    LAW,
    "Rp. 2.730.000.000",
    (
        m("Prosentase pelanggar Perda yang di tindak", "82,50 %", "%"),
        m("Jumlah Perda yang memuat sanksi yang ditegakkan", "21 Perda"),
    ),
    keg("Operasi Yustisi Penegakan Perda", INVESTIGATION, "Rp. 945.000.000", m("Jumlah operasi yustisi", "24 kali")),
    keg("Operasi Pemberantasan Barang Kena Cukai Ilegal", INVESTIGATION, "Rp. 1.12.000.000", m("Jumlah operasi", "36 kali")),
    keg("Pemberkasan Perkara Pelanggaran Perda", INVESTIGATION, "Rp. 265.000.000", m("Jumlah berkas perkara", "45 berkas")),
    keg("Fasilitasi Sekretariat PPNS", INVESTIGATION, "Rp. 210.000.000"),
    keg("Pengawasan Perijinan Usaha", COACHING, "Rp. 190.000.000", m("Jumlah badan usaha yang diawasi", "110 badan usaha")),
)
RULES = prog(
    2,
    "Program Penataan Peraturan Perundang-Undangan",
    LAW,
    "Rp. 865.000.000",
    (m("Tingkat pemahaman masyarakat terhadap Perda", "71%"),),
    keg("Sosialisasi Peraturan Daerah", COACHING, "Rp. 420.000.000", m("Jumlah peserta sosialisasi", "1.350 orang")),
    keg("Penyusunan SOP Penegakan Perda", COACHING, "Rp. 135.000.000", m("Jumlah SOP", "8 SOP")),
    keg("Pembinaan PPNS Kabupaten/Kota", COACHING, "Rp. 310.000.000", m("Jumlah PPNS yang dibina", "162 orang")),
)
COMMUNITY = prog(
    3,
    "Program Pemberdayaan Masyarakat untuk Menjaga Ketertiban dan Keamanan",
    GUARD,
    "Rp. 4.118.000.000",
    (
        m("Rasio anggota Linmas per 10.000 penduduk", "92,40"),
        m("Prosentase desa/kelurahan yang memiliki Pos Linmas aktif", "58%"),
    ),
    keg("Pelatihan Dasar Anggota Satlinmas", LINMAS, "Rp. 1.650.000.000", m("Jumlah anggota yang dilatih", "1.080 orang")),
    keg("Jambore Satlinmas Tingkat Provinsi", LINMAS, "Rp. 980.000.000", m("Jumlah peserta jambore", "810 orang")),
    keg("Pengadaan Pakaian dan Perlengkapan Linmas", LINMAS, "Rp. 772.000.000", m("Jumlah perlengkapan", "2.700 stel")),
    keg("Lomba Sistem Keamanan Lingkungan", POTENTIAL, "Rp. 426.000.000", m("Jumlah Pos Kamling yang dinilai", "54 pos")),
    keg("Penyusunan Data Potensi Linmas", POTENTIAL, "Rp. 290.000.000", m("Jumlah buku data", "1 buku")),
)
SKILLS = prog(
    3,
    "Program Pembinaan dan Peningkatan Kapasitas Sumber Daya Aparatur",
    PEOPLE,
    "Rp. 2.384.750.000",
    (m("Prosentase anggota yang lulus diklat dasar Pol PP", "76%"),),
    keg("Diklat Dasar Polisi Pamong Praja", "Kasi Pelatihan Dasar", "Rp. 1.254.750.000", m("Jumlah lulusan diklat", "120 orang")),
    keg("Diklat Teknis dan Bintek PPNS", "Kasi Teknis Fungsional", "Rp. 610.000.000", m("Jumlah peserta", "40 orang")),
    keg("Pembinaan Jasmani dan Bela Diri", "Kasi Pelatihan Dasar", "Rp. 145.000.000", m("Jumlah latihan", "96 kali")),
    keg(
        "Penilaian Angka Kredit Jabatan Fungsional",
        "Kasi Teknis Fungsional",
        "Rp. 375.000.000",
        m("Jumlah berkas dinilai", "230 berkas"),
    ),
)
SERVICE = prog(
    3,
    "Program Pelayanan Administrasi Perkantoran",
    DESK,
    "Rp. 5.906.400.000",
    (m("Indeks kepuasan layanan kesekretariatan", "79,00"),),
    keg("Penyediaan Jasa Administrasi Perkantoran", "Kasubag Umum", "Rp. 3.720.400.000", m("Lama layanan", "12 bulan")),
    keg("Pengadaan Kendaraan Operasional", "Kasubag Umum", "Rp. 1.386.000.000", m("Jumlah kendaraan", "4 unit")),
    keg("Pemeliharaan Sarana dan Prasarana", "Kasubag Umum", "Rp. 800.000.000", m("Prosentase sarana laik pakai", "88%")),
)
REPORT = prog(
    3,
    "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
    DESK,
    "Rp. 548.000.000",
    (m("Prosentase laporan yang disampaikan tepat waktu", "100%"),),
    keg("Penyusunan Renja, LKIP dan Laporan Tahunan", "Kasubag Program", "Rp. 243.000.000", m("Jumlah dokumen", "7 dokumen")),
    keg("Penatausahaan Keuangan", "Kasubag Keuangan", "Rp. 190.000.000", m("Jumlah laporan keuangan", "14 laporan")),
    keg("Pengelolaan Sistem Informasi Trantibum", "Kasubag Program", "Rp. 115.000.000", m("Jumlah aplikasi", "2 aplikasi")),
)


def aim(page: int, statement: str, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """A sasaran: on slide 1 and as a head on the slide of its division."""
    return Fact("sasaran", statement, None, measures, below, pages=(1, page))


SAFE = aim(
    2,
    "Meningkatnya ketentraman dan ketertiban umum di Jawa Barat",
    (
        m("Angka gangguan ketertiban umum", "115 kejadian", down=True),
        m("Prosentase penyelesaian pelanggaran K3 (ketertiban, ketentraman, keindahan)", "90%"),
    ),
    COMFORT,
    PREVENTION,
)
OBEYED = aim(
    2,
    "Meningkatnya kepatuhan masyarakat dan badan usaha terhadap peraturan daerah",
    (m("Tingkat penyelesaian kasus pelanggaran Perda", "85%"), m("Jumlah pelanggaran Perda", "260 kasus", down=True)),
    ENFORCE,
    RULES,
)
GUARDED = aim(
    3,
    "Meningkatnya peran serta masyarakat dalam perlindungan masyarakat",
    (m("Prosentase anggota Linmas yang terlatih", "34,5%"),),
    COMMUNITY,
)
ABLE = aim(
    3,
    "Meningkatnya profesionalisme aparatur dan akuntabilitas kinerja Satpol PP",
    (m("Rasio anggota Satpol PP per 10.000 penduduk", "1,85"), m("Nilai LKIP", "B (68,90)")),
    SKILLS,
    SERVICE,
    REPORT,
)
MISI = (
    Fact(
        "misi",
        "Mewujudkan masyarakat Jawa Barat yang tentram, tertib dan taat hukum",
        children=(
            Fact(
                "tujuan",
                "Terciptanya kondisi daerah yang tentram, tertib dan teratur",
                None,
                (m("Indeks rasa aman masyarakat", "72,00"),),
                (SAFE,),
            ),
            Fact("tujuan", "Terwujudnya penegakan peraturan daerah yang konsisten", children=(OBEYED,)),
        ),
    ),
    Fact(
        "misi",
        "Meningkatkan kapasitas perlindungan masyarakat dan kelembagaan Polisi Pamong Praja",
        children=(
            Fact(
                "tujuan",
                "Terwujudnya Satpol PP dan Linmas yang profesional dan terpercaya",
                None,
                (m("Indeks kepuasan masyarakat terhadap layanan Satpol PP", "76,50"),),
                (GUARDED, ABLE),
            ),
        ),
    ),
)
VISI = Fact("visi", "Terwujudnya Jawa Barat yang Tertib dan Tentram melalui Pamong Praja yang Profesional", children=MISI)
AIMS = (SAFE, OBEYED, GUARDED, ABLE)
AGAIN = {  # how the clerk wrote it where he repeated it
    OBEYED.statement: "Meningkatnya kepatuhan masyarakat & badan usaha terhadap peraturan daerah",
    SKILLS.name: "Program Pembinaan dan Peningkatan Kapasitas Sumberdaya Aparatur",
}
UNLINED = {"Pemetaan Daerah Rawan Trantibum"}

ROUND = MSO_SHAPE.ROUNDED_RECTANGLE
TOP = Style(FACE, 13, bold=True, color="FFFFFF", fill="4F6228", line="000000")
MISSION = Style(FACE, 10.5, bold=True, color="FFFFFF", fill="76923C", line="4F6228")
GOAL = Style(FACE, 10, fill="D6E3BC", line="4F6228", shape=ROUND)
AIM = Style(FACE, 9.5, bold=True, fill="FABF8F", line="974806", shape=ROUND)
PROGRAM = Style(FACE, 9, bold=True, color="FFFFFF", fill="5F497A", line="3F3151", shape=MSO_SHAPE.SNIP_1_RECTANGLE)
WORK = Style(FACE, 8, fill="DAEEF3", line="31849B", align="l", margin=0.05)
SMALL = Style(FACE, 8, italic=True, fill="FFFFFF", line="7F7F7F", weight=0.75, margin=0.03)
HOLDER = Style(FACE, 7.5, fill="CCC0D9", line="3F3151", weight=0.5, margin=0.03)
OUTPUT = Style(FACE, 7.5, fill="FFFFCC", line="BFBFBF", weight=0.75, align="l", margin=0.03)
PLAIN = Style(FACE, 8, italic=True, align="r")


def measure_text(measure: Measure) -> str:
    """An indicator with its target in brackets."""
    return f"{measure.name} ({measure.target})"


def small_box(slide: Any, at: tuple[float, float, float], measure: Measure, style: Style = SMALL) -> float:
    """A dashed indicator box; gives the top of what follows below it."""
    left, top, width = at
    text = measure_text(measure)
    high = max(text_height(text, width, style), 0.26)
    shape = box(slide, (left, top, width, high), text, style)
    if style is SMALL:
        etree.SubElement(shape.line._get_or_add_ln(), qn("a:prstDash"), val="dash")
    return top + high


def heading(slide: Any, number: int, title: str) -> None:
    """The band with the title, the badge and the number of the slide."""
    box(slide, (0, 0, 14, 0.62), "", Style(fill="262626"))
    box(slide, (0.95, 0.06, 12.4, 0.5), title, Style(FACE, 17, bold=True, color="FFC000"))
    badge = Style(FACE, 6.5, bold=True, fill="FFC000", shape=MSO_SHAPE.OCTAGON, margin=0)
    box(slide, (0.25, 0.04, 0.54, 0.54), "SAT\nPOL PP", badge)
    box(slide, (12.2, 8.2, 1.6, 0.22), f"Pokin Satpol PP 2016 - {number}", PLAIN)


def upper_slide(deck: Any) -> None:
    """Slide 1: visi, misi, tujuan, sasaran with the indicators beside them, programs."""
    slide = new_slide(deck)
    heading(slide, 1, "POHON KINERJA SATUAN POLISI PAMONG PRAJA PROVINSI JAWA BARAT TAHUN 2016")
    top = box(slide, (2.2, 0.8, 9.6, 0.5), f"VISI : {VISI.statement}", TOP)
    drawn: dict[int, Any] = {}
    for one, left in zip(MISI, (1.6, 7.9), strict=True):
        drawn[id(one)] = box(slide, (left, 1.65, 4.6, 0.52), f"Misi 1 : {one.statement}", MISSION)
        link(slide, (top, 2, drawn[id(one)], 0), "elbow", "404040", 1.5)
    goals = [goal for one in MISI for goal in one.children]
    for number, (goal, left) in enumerate(zip(goals, (0.6, 4.0, 8.7), strict=True), 1):
        drawn[id(goal)] = box(slide, (left, 2.55, 3.1, 0.52), f"Tujuan {number} : {goal.statement}", GOAL)
        parent = MISI[0] if number < 3 else MISI[1]
        link(slide, (drawn[id(parent)], 2, drawn[id(goal)], 0), "elbow", "404040", 1.5)
    for number, each in enumerate(AIMS, 1):
        left = 0.35 + (number - 1) * 3.4
        high = 1.12 + 0.12 * (number % 2)
        drawn[id(each)] = box(slide, (left, 3.8, 1.75, high), f"SASARAN {number}\n{each.statement}", AIM)
        y = 3.8
        for measure in each.measures:
            y = small_box(slide, (left + 1.83, y, 1.32), measure) + 0.08
        goal = next(goal for goal in goals if each in goal.children)
        link(slide, (drawn[id(goal)], 2, drawn[id(each)], 0), "elbow", "404040", 1.5)
    for goal, left in zip(goals, (0.6, 4.0, 8.7), strict=True):
        for measure in goal.measures:
            small_box(slide, (left + 0.35, 3.07, 2.4), measure)
    lower_row(slide, drawn)


def lower_row(slide: Any, drawn: dict[int, Any]) -> None:
    """The programs at the foot of slide 1 with the strips of their holders."""
    programs = [(each, program) for each in AIMS for program in each.children]
    for place, (each, program) in enumerate(programs):
        left = 0.3 + place * 1.69
        shape = box(slide, (left, 5.75, 1.55, 1.12), program.name or "", PROGRAM)
        box(slide, (left, 6.87, 1.55, 0.42), program.holder or "", HOLDER)
        link(slide, (drawn[id(each)], 2, shape, 0), "elbow", "404040", 1.5)
    note = "Keterangan : kotak bergaris putus = indikator (target 2016); rincian kegiatan per bidang pada slide 2 dan 3"
    box(slide, (0.3, 7.6, 8.5, 0.25), note, Style(FACE, 9, italic=True, align="l"))


def side_elbow(slide: Any, first: Any, second: Any) -> None:
    """Three plain lines out of the left side of one shape and into the left side of another below it."""
    (x1, y1), (x2, y2) = site(first, 1), site(second, 1)
    trunk = x1 - 91440
    for start, end in (((x1, y1), (trunk, y1)), ((trunk, y1), (trunk, y2)), ((trunk, y2), (x2, y2))):
        segment(slide, start, end, "31849B", 1)


def column(slide: Any, program: Fact, left: float, top: float) -> Any:
    """A program with its holder, indicators and kegiatan; gives the program's box."""
    name = AGAIN.get(program.name, program.name)
    shape = box(slide, (left, top, 2.95, 0.58), f"{name}\n{program.pagu}", PROGRAM)
    box(slide, (left, top + 0.58, 2.95, 0.22), program.holder or "", HOLDER)
    y = top + 0.86
    for measure in program.measures:
        y = small_box(slide, (left + 0.3, y, 2.55), measure) + 0.05
    y = max(y + 0.12, top + 1.68)
    for place, each in enumerate(program.children):
        text = f"{each.name}\n({each.holder})\n{each.pagu}"
        high = text_height(text, 1.72, WORK) + (0.1 if place % 3 == 1 else 0.03)
        work = box(slide, (left + 0.12, y, 1.72, high), text, WORK)
        for measure in each.measures:
            needed = text_height(measure_text(measure), 1.05, OUTPUT)
            box(slide, (left + 1.9, y + 0.04, 1.05, max(needed, 0.4)), measure_text(measure), OUTPUT)
        if each.name not in UNLINED:
            side_elbow(slide, shape, work)
        y += high + 0.14
    return shape


def division_slide(deck: Any, number: int, title: str, aims: tuple[Fact, ...]) -> None:
    """A slide of two sasaran, their programs and kegiatan."""
    slide = new_slide(deck)
    heading(slide, number, title)
    place = 0
    for each in aims:
        count = len(each.children)
        middle = 0.4 + 3.38 * (place + count / 2) - 0.22
        text = f"SASARAN {AIMS.index(each) + 1} : {AGAIN.get(each.statement, each.statement)}"
        wide = 4.2 if count > 1 else 2.9
        head = box(slide, (middle - wide / 2, 0.78, wide, 0.5), text, AIM)
        for program in each.children:
            shape = column(slide, program, 0.4 + 3.38 * place, 1.62)
            link(slide, (head, 2, shape, 0), "elbow", "404040", 1.5)
            place += 1


def draw() -> None:
    """Write the PDF."""
    deck = new_deck(14, 8.5)
    upper_slide(deck)
    title = "BIDANG TRANTIBUM DAN BIDANG PENEGAKAN PERUNDANG-UNDANGAN DAERAH"
    division_slide(deck, 2, title, (SAFE, OBEYED))
    title = "BIDANG LINMAS, BIDANG PENGEMBANGAN SDA DAN SEKRETARIAT"
    division_slide(deck, 3, title, (GUARDED, ABLE))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pohon.pptx")
        deck.save(str(path))
        office_pdf(path, CORPUS / f"{STEM}.pdf")


def build_gold() -> Gold:
    """The facts as a record; what hangs on a program stands on the slide of its kegiatan."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, document | {"organisation": "Satuan Polisi Pamong Praja", "year": int(YEAR), "pages": 3})
    add_tree(gold, VISI, None, YEAR, 1)
    later = {node["id"]: node["pages"][-1] for node in gold.nodes if node["level"] == "program"}
    for indicator in gold.indicators:
        indicator["page"] = later.get(indicator["node"], indicator["page"])
    pages = {indicator["id"]: indicator["page"] for indicator in gold.indicators}
    for value in gold.values:
        value["page"] = pages[value["indicator"]]
    for budget in gold.budgets:
        budget["page"] = later.get(budget["node"], budget["page"])
    return gold


def main() -> None:
    """Write the PDF and the gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
