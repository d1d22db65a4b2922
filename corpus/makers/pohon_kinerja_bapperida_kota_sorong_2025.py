"""Performance tree of a city's planning and research agency: eight slides of trees, a crosscutting table and cards."""

from pathlib import Path
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import PP_ALIGN
from pptx.util import Pt

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.deck import Style, box, cell, link, new_deck, new_slide, table
from corpus.makers.parts.facts import Fact, Measure, add_measure, walk

STEM = "pohon-kinerja-bapperida-kota-sorong-2025"
YEAR = "2025"
OFFICE = "Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a city's planning and research agency: eight slides of trees, a crosscutting table and cards",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "a table of strategic issues that holds no nodes",
        "a tree from left to right for each sasaran: glued elbows, curly braces without connectors, loose straight lines",
        "the tujuan as a ribbon above all three trees, one of them in capitals",
        "program boxes with the statement and its name in brackets, kegiatan and sub kegiatan by name alone",
        "indicators of the sasaran after IKU with = before the target; programs' indicators on the cards alone",
        "cards in two columns: Program, Indikator, Target, Pagu after colons; two indicators and targets numbered in one card",
        "the same four labels on cards of sub kegiatan, only some of the tree's sub kegiatan have a card",
        "crosscutting table (kinerja, OPD terkait, bentuk dukungan) with kinerja merged over its rows, one partner twice",
        "a name shortened on its card (Kab/Kota), malformed sum (Rp 1.25.400.000), empty sum (Rp -)",
        "photo placeholder, slide numbers, a wave of shapes at the foot",
    ],
}


def sub(name: str, measure: str = "", target: str = "", unit: str | None = None, pagu: str = "") -> Fact:
    """A sub kegiatan, with what its card says."""
    return Fact("sub_kegiatan", name=name, measures=(Measure(measure, target, unit),) if measure else (), pagu=pagu)


GOALS = (
    Fact(
        "sasaran",
        "Meningkatnya kualitas perencanaan pembangunan yang selaras dan terukur",
        measures=(
            Measure("Persentase keselarasan RKPD dengan RPJMD", "94,00 %", "%"),
            Measure("Nilai Penghargaan Pembangunan Daerah (PPD)", "78,5", None),
        ),
        children=(
            Fact(
                "program",
                "Meningkatnya mutu dokumen dan evaluasi perencanaan",
                "Program Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah",
                (
                    Measure("Persentase program RKPD yang dilaksanakan dalam APBD", "97 %", "%"),
                    Measure("Persentase rekomendasi evaluasi yang ditindaklanjuti", "85,5 %", "%"),
                ),
                (
                    Fact(
                        "kegiatan",
                        name="Penyusunan Perencanaan dan Pendanaan",
                        children=(
                            sub(
                                "Pelaksanaan Konsultasi Publik",
                                "Jumlah berita acara konsultasi publik",
                                "2 berita acara",
                                "berita acara",
                                "Rp 164.300.000",
                            ),
                            sub(
                                "Penyiapan Bahan Koordinasi Musrenbang Kabupaten/Kota",
                                "Jumlah laporan musrenbang",
                                "1 laporan",
                                "laporan",
                                "Rp 412.750.000",
                            ),
                            sub("Koordinasi Penyusunan dan Penetapan Dokumen Perencanaan Pembangunan Daerah"),
                        ),
                    ),
                    Fact(
                        "kegiatan",
                        name="Pengendalian, Evaluasi dan Pelaporan Bidang Perencanaan Pembangunan Daerah",
                        children=(
                            sub(
                                "Koordinasi Pengendalian Perencanaan dan Pelaksanaan Pembangunan Daerah",
                                "Jumlah laporan pengendalian triwulanan",
                                "4 laporan",
                                "laporan",
                                "Rp 1.25.400.000",
                            ),
                            sub("Monitoring, Evaluasi dan Penyusunan Laporan Berkala Pelaksanaan Pembangunan"),
                        ),
                    ),
                ),
                pagu="Rp 1.987.652.000",
            ),
            Fact(
                "program",
                "Meningkatnya sinergi perencanaan antar bidang",
                "Program Koordinasi dan Sinkronisasi Perencanaan Pembangunan Daerah",
                (Measure("Persentase usulan bidang yang terakomodir dalam RKPD", "72,25 %", "%"),),
                (
                    Fact(
                        "kegiatan",
                        name="Koordinasi Perencanaan Bidang Pemerintahan dan Pembangunan Manusia",
                        children=(sub("Asistensi Penyusunan Dokumen Perencanaan Perangkat Daerah Bidang Pembangunan Manusia"),),
                    ),
                    Fact(
                        "kegiatan",
                        name="Koordinasi Perencanaan Bidang Infrastruktur dan Kewilayahan",
                        children=(
                            sub(
                                "Koordinasi Pelaksanaan Sinergitas dan Harmonisasi Perencanaan Bidang Infrastruktur",
                                "Jumlah rapat sinergitas",
                                "6 kali",
                                "kali",
                                "Rp -",
                            ),
                        ),
                    ),
                ),
                pagu="Rp 846.120.500",
            ),
        ),
    ),
    Fact(
        "sasaran",
        "Meningkatnya pemanfaatan hasil riset dan inovasi daerah",
        measures=(
            Measure("Indeks Inovasi Daerah", "52,40", None),
            Measure("Jumlah hasil riset yang dimanfaatkan", "5 riset", "riset"),
        ),
        children=(
            Fact(
                "program",
                "Berkembangnya riset dan inovasi perangkat daerah",
                "Program Penelitian dan Pengembangan Daerah",
                (Measure("Persentase perangkat daerah yang memiliki inovasi", "60 %", "%"),),
                (
                    Fact(
                        "kegiatan",
                        name="Penelitian dan Pengembangan Bidang Sosial dan Kependudukan",
                        children=(
                            sub(
                                "Penelitian dan Pengembangan Kesejahteraan Rakyat",
                                "Jumlah kajian",
                                "2 kajian",
                                "kajian",
                                "Rp 275.000.000",
                            ),
                            sub("Fasilitasi Kekayaan Intelektual"),
                        ),
                    ),
                    Fact(
                        "kegiatan",
                        name="Pengembangan Inovasi dan Teknologi",
                        children=(
                            sub(
                                "Diseminasi Jenis, Prosedur dan Metode Inovasi",
                                "Jumlah peserta diseminasi",
                                "120 orang",
                                "orang",
                                "Rp 98.600.000",
                            ),
                            sub(
                                "Sosialisasi dan Penjaringan Inovasi Daerah",
                                "Jumlah inovasi yang dijaring",
                                "45 inovasi",
                                "inovasi",
                                "Rp 87.450.000",
                            ),
                        ),
                    ),
                ),
                pagu="Rp 612.300.000",
            ),
        ),
    ),
    Fact(
        "sasaran",
        "Meningkatnya akuntabilitas kinerja badan",
        measures=(Measure("Nilai SAKIP Perangkat Daerah", "BB (74,00)", None),),
        children=(
            Fact(
                "program",
                "Terpenuhinya layanan kesekretariatan",
                "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                (Measure("Indeks kepuasan layanan internal", "83,10", None),),
                (
                    Fact(
                        "kegiatan",
                        name="Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                        children=(
                            sub(
                                "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                                "Jumlah dokumen perencanaan",
                                "4 dokumen",
                                "dokumen",
                                "Rp 46.900.000",
                            ),
                            sub("Evaluasi Kinerja Perangkat Daerah"),
                        ),
                    ),
                    Fact(
                        "kegiatan",
                        name="Administrasi Keuangan Perangkat Daerah",
                        children=(sub("Penyediaan Gaji dan Tunjangan ASN"),),
                    ),
                    Fact(
                        "kegiatan",
                        name="Administrasi Umum Perangkat Daerah",
                        children=(
                            sub("Penyediaan Bahan Logistik Kantor"),
                            sub("Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD"),
                        ),
                    ),
                ),
                pagu="Rp 9.874.005.250",
            ),
        ),
    ),
)
AIM = "Meningkatnya kualitas tata kelola perencanaan pembangunan berbasis riset"
AIM_MEASURE = Measure("Indeks Perencanaan Pembangunan Daerah", "81,30", None)
CARD_NAMES = {
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota": "Program Penunjang Urusan Pemerintahan Daerah Kab/Kota",
}
ISSUES = (
    (
        "Belum optimalnya keselarasan dokumen perencanaan",
        "Renstra PD disusun mendahului RPJMD; data dasar belum satu pintu",
        "Penguatan asistensi dan klinik Renstra",
    ),
    (
        "Rendahnya pemanfaatan hasil kajian",
        "Tema kajian tidak diusulkan oleh perangkat daerah pengguna",
        "Forum riset tahunan dengan perguruan tinggi",
    ),
    (
        "Evaluasi belum menjadi dasar penganggaran",
        "Laporan triwulan terlambat rata-rata 12 hari",
        "Aplikasi e-monev terintegrasi SIPD",
    ),
    (
        "Kapasitas perencana terbatas",
        "Jumlah fungsional perencana 9 orang dari kebutuhan 21 orang",
        "Diklat dan penyetaraan jabatan",
    ),
)
CROSS = (
    (
        "Meningkatnya mutu dokumen dan evaluasi perencanaan",
        (
            ("Badan Pengelola Keuangan dan Aset Daerah", "Penyelarasan KUA-PPAS dengan RKPD"),
            ("Inspektorat", "Reviu RKPD dan Renja perangkat daerah"),
            ("Dinas Komunikasi, Informatika dan Statistik", "Penyediaan data sektoral"),
        ),
    ),
    (
        "Meningkatnya sinergi perencanaan antar bidang",
        (
            ("Seluruh Distrik", "Pelaksanaan musrenbang distrik"),
            ("Dinas Pekerjaan Umum dan Penataan Ruang", "Sinkronisasi usulan infrastruktur"),
        ),
    ),
    ("Berkembangnya riset dan inovasi perangkat daerah", (("Inspektorat", "Verifikasi bukti dukung inovasi"),)),
)
NAVY, ORANGE, SAND, MIST = "1B2A49", "E07A1F", "FBEBD9", "E8EDF5"
FONT = "Cambria"
COLUMNS = ((0.35, 2.75), (3.55, 2.95), (6.95, 2.9), (10.25, 2.85))
FILLS = {
    "sasaran": (NAVY, "FFFFFF"),
    "program": (ORANGE, "FFFFFF"),
    "kegiatan": (SAND, "000000"),
    "sub_kegiatan": (MIST, "000000"),
}


def style(size: float = 11, **more: Any) -> Style:
    """A style in the deck's type."""
    return Style(font=FONT, size=size, **more)


def frame(deck: Any, number: int, title: str) -> Any:
    """A slide with its title, the foot's wave and its number."""
    slide = new_slide(deck)
    box(slide, (0, 7.18, 13.333, 0.32), "", style(fill=NAVY))
    box(slide, (9.8, 7.06, 3.533, 0.44), "", style(fill=ORANGE, shape=MSO_SHAPE.RIGHT_TRIANGLE))
    box(slide, (0.35, 7.19, 6, 0.28), "Bapperida Kota Sorong | Pohon Kinerja 2025", style(9, color="FFFFFF", align="l"))
    box(slide, (12.75, 7.2, 0.45, 0.26), str(number), style(9, color="FFFFFF", bold=True))
    box(slide, (0.35, 0.18, 0.14, 0.55), "", style(fill=ORANGE))
    box(slide, (0.6, 0.15, 11.5, 0.6), title, style(24, bold=True, color=NAVY, align="l"))
    return slide


def cover(deck: Any) -> None:
    """Slide 1."""
    slide = new_slide(deck)
    box(slide, (0, 0, 13.333, 7.5), "", style(fill=NAVY))
    box(slide, (8.6, 0, 4.733, 7.5), "", style(fill="D9D9D9"))
    box(slide, (9.6, 3.3, 2.8, 0.5), "[ foto Walikota dan jajaran ]", style(12, italic=True, color="7F7F7F"))
    box(slide, (7.9, 0, 0.7, 7.5), "", style(fill=ORANGE, shape=MSO_SHAPE.PARALLELOGRAM))
    box(slide, (0.8, 2.0, 6.8, 1.0), "POHON KINERJA", style(44, bold=True, color="FFFFFF", align="l"))
    box(slide, (0.8, 3.1, 6.8, 1.0), OFFICE, style(20, color="FFFFFF", align="l"))
    box(slide, (0.8, 4.15, 6.8, 0.5), "Kota Sorong, Provinsi Papua Barat Daya", style(16, color="FFFFFF", align="l"))
    box(slide, (0.8, 4.8, 2.2, 0.5), "Tahun 2025", style(16, bold=True, color=NAVY, fill="FFFFFF"))


def issues(deck: Any) -> None:
    """Slide 2."""
    slide = frame(deck, 2, "Isu Strategis")
    grid = table(slide, (0.6, 1.15), [0.6, 3.7, 4.3, 3.5], [0.5] + [1.1] * len(ISSUES))
    for column, text in enumerate(("No", "Isu Strategis", "Akar Masalah", "Arah Penanganan")):
        cell(grid, 0, column, text, style(13, bold=True, color="FFFFFF", fill=NAVY, line="FFFFFF"))
    for row, issue in enumerate(ISSUES, 1):
        fill = MIST if row % 2 else "FFFFFF"
        cell(grid, row, 0, str(row), style(12, fill=fill, line="BFBFBF"))
        for column, text in enumerate(issue, 1):
            cell(grid, row, column, text, style(12, fill=fill, line="BFBFBF", align="l", margin=0.1))


def leaves(fact: Fact) -> int:
    """How many boxes of the last column stand at its right."""
    return sum(leaves(child) for child in fact.children) or 1


def label(fact: Fact) -> str:
    """What a box of the tree says."""
    if fact.level == "sasaran":
        return "\n".join([fact.statement or "", *(f"IKU : {each.name} = {each.target}" for each in fact.measures)])
    if fact.level == "program":
        return f"{fact.statement}\n({fact.name})"
    return fact.name or ""


def draw_tree(slide: Any, fact: Fact, depth: int, top: float, step: float, kind: str) -> Any:
    """A box and those at its right, tied in the slide's way."""
    left, width = COLUMNS[depth]
    count = leaves(fact)
    tall = (2.4, 1.4, 0.7, 0.66)[depth]
    middle = top + count * step / 2
    fill, color = FILLS[fact.level]
    size = (12, 11, 10.5, 9.5)[depth]
    shape = MSO_SHAPE.ROUNDED_RECTANGLE if depth < 2 else MSO_SHAPE.RECTANGLE
    here = box(
        slide,
        (left, middle - tall / 2, width, tall),
        label(fact),
        style(size, bold=depth == 0, color=color, fill=fill, line=NAVY, shape=shape),
    )
    below = []
    at = top
    for child in fact.children:
        below.append(draw_tree(slide, child, depth + 1, at, step, kind))
        at += leaves(child) * step
    if below and kind == "brace":
        first, last = below[0], below[-1]
        start, end = first.top / 914400 + 0.08, (last.top + last.height) / 914400 - 0.08
        brace = box(
            slide, (left + width + 0.1, start, 0.28, end - start), "", style(line=NAVY, shape=MSO_SHAPE.LEFT_BRACE, weight=2)
        )
        brace.shadow.inherit = False
    elif below:
        for child in below:
            link(slide, (here, 3, child, 1), kind, NAVY, 1.5, glued=kind == "elbow")
    return here


def trees(deck: Any) -> None:
    """Slides 3 to 5."""
    for number, (goal, kind) in enumerate(zip(GOALS, ("elbow", "brace", "straight"), strict=True), 1):
        slide = frame(deck, number + 2, f"Pohon Kinerja Sasaran {number}")
        aim = AIM.upper() if number == 3 else AIM
        text = f"Tujuan : {aim}"
        if number == 1:
            text += f"\nIndikator Tujuan : {AIM_MEASURE.name} = {AIM_MEASURE.target}"
        box(
            slide,
            (0.35, 0.85, 12.75, 0.55),
            text,
            style(11, italic=True, fill="FFFFFF", line=ORANGE, shape=MSO_SHAPE.ROUNDED_RECTANGLE),
        )
        draw_tree(slide, goal, 0, 1.5, 5.35 / leaves(goal), kind)


def crosscutting(deck: Any) -> None:
    """Slide 6."""
    slide = frame(deck, 6, "Crosscutting Kinerja")
    count = sum(len(partners) for _, partners in CROSS)
    grid = table(slide, (0.6, 1.2), [4.2, 4.1, 3.8], [0.5] + [0.75] * count)
    for column, text in enumerate(("Kinerja", "OPD Terkait", "Bentuk Dukungan")):
        cell(grid, 0, column, text, style(13, bold=True, color="FFFFFF", fill=ORANGE, line="FFFFFF"))
    row = 1
    for statement, partners in CROSS:
        cell(grid, row, 0, statement, style(12, bold=True, fill=SAND, line="A6A6A6"), (len(partners), 1))
        for partner, support in partners:
            cell(grid, row, 1, partner, style(12, line="A6A6A6", align="l", margin=0.1))
            cell(grid, row, 2, support, style(12, line="A6A6A6", align="l", margin=0.1))
            row += 1


def card(slide: Any, at: tuple[float, float, float, float], fact: Fact) -> None:
    """A card: bold labels before colons."""
    shape = box(slide, at, "", style(fill="FFFFFF", line=ORANGE, weight=1.5, shape=MSO_SHAPE.ROUND_2_DIAG_RECTANGLE))
    kind = "Program" if fact.level == "program" else "Sub Kegiatan"
    many = len(fact.measures) > 1
    names = [f"{place}. {each.name}" if many else each.name for place, each in enumerate(fact.measures, 1)]
    targets = [f"{place}. {each.target}" if many else each.target for place, each in enumerate(fact.measures, 1)]
    name = CARD_NAMES.get(fact.name or "", fact.name)
    rows = ((kind, name), ("Indikator", " ".join(names)), ("Target", "   ".join(targets)), ("Pagu", fact.pagu))
    text = shape.text_frame
    text.word_wrap = True
    text.margin_left = text.margin_right = Pt(9)
    for place, (key, value) in enumerate(rows):
        paragraph = text.paragraphs[0] if place == 0 else text.add_paragraph()
        for part, bold in ((f"{key} : ", True), (value, False)):
            run = paragraph.add_run()
            run.text, run.font.name, run.font.size, run.font.bold = part, FONT, Pt(11.5), bold
            run.font.color.rgb = RGBColor.from_string(NAVY if bold else "000000")
        paragraph.space_after = Pt(2)
        paragraph.alignment = PP_ALIGN.LEFT


def cards(deck: Any, number: int, title: str, facts: list[Fact], tall: float) -> None:
    """Cards in two columns, read across."""
    slide = frame(deck, number, title)
    for place, fact in enumerate(facts):
        left = 0.5 + (place % 2) * 6.25
        card(slide, (left, 1.05 + place // 2 * (tall + 0.18), 6.05, tall), fact)


def everything() -> list[Fact]:
    """All facts below the aim."""
    return [fact for goal in GOALS for fact in walk(goal)]


def draw(path: Path) -> None:
    """The deck."""
    deck = new_deck(13.333, 7.5)
    cover(deck)
    issues(deck)
    trees(deck)
    crosscutting(deck)
    programs = [fact for fact in everything() if fact.level == "program"]
    subs = [fact for fact in everything() if fact.level == "sub_kegiatan" and fact.measures]
    cards(deck, 7, "Kartu Program", programs, 2.2)
    cards(deck, 8, "Kartu Sub Kegiatan Prioritas", subs, 1.3)
    deck.save(path)


def add(gold: Gold, fact: Fact, parent: str, page: int) -> None:
    """A node with what its card says, and all below it."""
    has_card = fact.level == "program" or (fact.level == "sub_kegiatan" and fact.measures)
    card_page = 7 if fact.level == "program" else 8
    partners = [partner for statement, rows in CROSS if statement == fact.statement for partner, _ in rows]
    pages = [page] + ([6] if partners else []) + ([card_page] if has_card else [])
    node = gold.node(fact.level, fact.statement, fact.name, page=page, parent=parent, pages=pages, crosscutting=partners)
    for measure in fact.measures:
        add_measure(gold, node, measure, YEAR, card_page if has_card else page)
    if fact.pagu != "Rp -":
        gold.budget(node, "pagu", YEAR, fact.pagu, card_page)
    for child in fact.children:
        add(gold, child, node, page)


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kota Sorong", "organisation": OFFICE}
    gold = Gold(STEM, about | {"year": 2025, "pages": 8})
    aim = gold.node("tujuan", AIM, page=3, pages=[3, 4, 5])
    add_measure(gold, aim, AIM_MEASURE, YEAR, 3)
    for page, goal in enumerate(GOALS, 3):
        add(gold, goal, aim, page)
    crossed = [node["id"] for node in gold.nodes if node["crosscutting"]]
    gold.ambiguous = [
        {
            "about": "the office's full name on the cover, its short name at the foot of the slides",
            "chosen": OFFICE,
            "also_acceptable": ["Bapperida", f"{OFFICE} (Bapperida)"],
            "nodes": [],
            "field": "document.organisation",
        },
        {
            "about": "the cover prints the city and its province",
            "chosen": "Kota Sorong",
            "also_acceptable": ["Kota Sorong, Provinsi Papua Barat Daya"],
            "nodes": [],
            "field": "document.region",
        },
        {
            "about": "partners in the crosscutting table, with the kind of support in a column of its own",
            "chosen": "crosscutting of the program whose statement the row repeats, name alone",
            "also_acceptable": ["nodes with crosscut edges", "name and support"],
            "nodes": crossed,
            "field": "crosscutting",
        },
        {
            "about": "a program's card shortens Kabupaten/Kota to Kab/Kota",
            "chosen": "the spelling of the tree",
            "also_acceptable": ["the spelling of the card"],
            "nodes": [node["id"] for node in gold.nodes if node["name"] in CARD_NAMES],
            "field": "name",
        },
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.pptx")
    write_gold()


if __name__ == "__main__":
    main()
