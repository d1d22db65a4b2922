"""Cascading of agreements of a finance bureau on one A2 slide: a small table for each post, joined by arrows."""

import tempfile
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from lxml import etree
from pptx.enum.shapes import MSO_SHAPE
from pptx.oxml.ns import qn

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts import deck
from corpus.makers.parts.deck import Style

STEM = "cascading-biro-keuangan-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading perjanjian kinerja of a province's finance bureau, a small table for each post, joined by arrows",
    "type": "cascading",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "seventeen tables on one A2 slide, each with its own heading row (No, Sasaran, Indikator Kinerja, Target)",
        "the heading of the tables differs (Sasaran Strategis, Sasaran Program, Sasaran Kegiatan; one without headings)",
        "the number before a sasaran (3.1.2) tells its parent, divisions stand in another order than the sasaran",
        "arrows join tables, not rows: block arrows from eselon II, loose elbow and straight lines below, stacks chained",
        "two tables without any arrow, told by number and column only",
        "last row of a table holds the program or kegiatan with its money, one malformed sum, one empty",
        "indicators merged with their sasaran over rows, targets with unit, a grade (WTP), lower is better",
        "a number that is wrong (2.1.2 printed twice), typing errors (Terlaksannya, Prosentase)",
    ],
}


@dataclass(frozen=True)
class Row:
    """A sasaran with its indicators (name, target, unit, lower is better)."""

    number: str
    statement: str
    measures: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Post:
    """A post with its one sasaran, what it carries out and the posts below."""

    holder: str
    row: Row
    work: str
    pagu: str
    below: tuple["Post", ...] = ()


HEAD = "KEPALA BIRO KEUANGAN"
GOALS = (
    Row(
        "1",
        "Meningkatnya kualitas perencanaan anggaran daerah",
        (("Ketepatan waktu penetapan APBD", "30 Desember", ""), ("Persentase belanja langsung terhadap APBD", "32%", "%")),
    ),
    Row("2", "Meningkatnya ketertiban perbendaharaan daerah", (("Persentase SP2D terbit paling lama 2 hari", "98%", "%"),)),
    Row("3", "Meningkatnya kualitas laporan keuangan pemerintah daerah", (("Opini BPK atas LKPD", "WTP", ""),)),
    Row(
        "4",
        "Terwujudnya pembinaan keuangan Kabupaten/Kota dan BLUD",
        (("Persentase Raperda APBD kab/kota yang dievaluasi tepat waktu", "100%", "%"),),
    ),
)
POSTS = (
    Post(
        "KEPALA BAGIAN PERBENDAHARAAN",
        Row(
            "2.1",
            "Tertibnya penatausahaan belanja dan kas daerah",
            (
                ("Persentase SPM yang memenuhi syarat", "95%", "%"),
                ("Selisih kas pada rekonsiliasi bank", "0 rupiah", "rupiah", "down"),
            ),
        ),
        "Program Peningkatan Pengelolaan Perbendaharaan",
        "Rp. 2.350.000.000",
        (
            Post(
                "Kasubbag Belanja Langsung",
                Row(
                    "2.1.1",
                    "Terlaksananya verifikasi belanja langsung",
                    (("Jumlah SPM belanja langsung yang diverifikasi", "9.600 SPM", "SPM"),),
                ),
                "Verifikasi SPM Belanja Langsung",
                "Rp. 875.000.000",
            ),
            Post(
                "Kasubbag Belanja Tidak Langsung",
                Row(
                    "2.1.2",
                    "Terlaksananya pembayaran gaji dan hibah tepat waktu",
                    (
                        ("Jumlah daftar gaji yang diproses", "588 daftar", "daftar"),
                        ("Persentase SKPP terbit tepat waktu", "100%", "%"),
                    ),
                ),
                "Pengelolaan Gaji dan Tunjangan",
                "Rp. 790.000.000",
            ),
            Post(
                "Kasubbag Pengelolaan Kas",
                Row(
                    "2.1.2",
                    "Tersedianya data posisi kas harian",
                    (("Jumlah laporan posisi kas harian", "245 laporan", "laporan"),),
                ),
                "Rekonsiliasi Kas Daerah",
                "Rp. 685.000.00",
            ),
        ),
    ),
    Post(
        "KEPALA BAGIAN ANGGARAN",
        Row(
            "1.1",
            "Tersusunnya APBD yang tepat waktu dan tepat sasaran",
            (
                ("Persentase RKA OPD yang sesuai KUA-PPAS", "100%", "%"),
                ("Jumlah pergeseran anggaran per tahun", "2 kali", "kali", "down"),
            ),
        ),
        "Program Peningkatan Pengelolaan Anggaran Daerah",
        "Rp. 4.125.500.000",
        (
            Post(
                "Kasubbag Penyusunan Anggaran I",
                Row(
                    "1.1.1",
                    "Terlaksannya asistensi RKA OPD bidang pemerintahan dan ekonomi",
                    (("Jumlah RKA yang diasistensi", "28 RKA", "RKA"),),
                ),
                "Penyusunan APBD Murni",
                "Rp. 1.950.000.000",
            ),
            Post(
                "Kasubbag Penyusunan Anggaran II",
                Row(
                    "1.1.2",
                    "Terlaksananya asistensi RKA OPD bidang fisik dan sosial",
                    (("Jumlah RKA yang diasistensi", "21 RKA", "RKA"),),
                ),
                "Penyusunan APBD Perubahan",
                "Rp. 1.625.500.000",
            ),
            Post(
                "Kasubbag Administrasi Anggaran",
                Row(
                    "1.1.3",
                    "Terbitnya DPA dan SPD tepat waktu",
                    (("Jumlah DPA yang disahkan", "49 DPA", "DPA"), ("Jumlah SPD yang diterbitkan", "196 SPD", "SPD")),
                ),
                "Penerbitan DPA dan SPD",
                "Rp. 550.000.000",
            ),
        ),
    ),
    Post(
        "KEPALA BAGIAN AKUNTANSI",
        Row(
            "3.1",
            "Tersajinya laporan keuangan sesuai SAP berbasis akrual",
            (
                ("Persentase OPD yang menyampaikan laporan keuangan tepat waktu", "90%", "%"),
                ("Prosentase tindak lanjut temuan BPK", "85%", "%"),
            ),
        ),
        "Program Peningkatan Akuntabilitas Laporan Keuangan",
        "Rp. 3.010.000.000",
        (
            Post(
                "Kasubbag Akuntansi Penerimaan",
                Row(
                    "3.1.1",
                    "Terekonsiliasinya pendapatan daerah",
                    (("Jumlah berita acara rekonsiliasi pendapatan", "12 BA", "BA"),),
                ),
                "Rekonsiliasi Pendapatan",
                "Rp. 610.000.000",
            ),
            Post(
                "Kasubbag Akuntansi Pengeluaran",
                Row(
                    "3.1.2",
                    "Terekonsiliasinya belanja OPD",
                    (("Jumlah OPD yang direkonsiliasi", "49 OPD", "OPD"), ("Jumlah bimtek akuntansi akrual", "3 kali", "kali")),
                ),
                "Pembinaan Akuntansi OPD",
                "Rp. 1.400.000.000",
            ),
            Post(
                "Kasubbag Pelaporan",
                Row("3.1.3", "Tersusunnya LKPD", (("Jumlah dokumen LKPD", "2 dokumen", "dokumen"),)),
                "Penyusunan LKPD",
                "-",
            ),
        ),
    ),
    Post(
        "KEPALA BAGIAN BINA KEUANGAN DAERAH",
        Row(
            "4.1",
            "Terlaksananya evaluasi dan pembinaan keuangan kabupaten/kota",
            (("Jumlah kab/kota yang beropini WTP", "20 kab/kota", "kab/kota"),),
        ),
        "Program Pembinaan dan Fasilitasi Keuangan Kabupaten/Kota",
        "Rp. 1.880.000.000",
        (
            Post(
                "Kasubbag Bina Keuangan Wilayah I",
                Row(
                    "4.1.1",
                    "Terevaluasinya Raperda APBD wilayah I",
                    (("Jumlah Raperda yang dievaluasi", "42 Raperda", "Raperda"),),
                ),
                "Evaluasi Raperda APBD Wilayah I",
                "Rp. 640.000.000",
            ),
            Post(
                "Kasubbag Bina Keuangan Wilayah II",
                Row(
                    "4.1.2",
                    "Terevaluasinya Raperda APBD wilayah II",
                    (("Jumlah Raperda yang dievaluasi", "39 Raperda", "Raperda"),),
                ),
                "Evaluasi Raperda APBD Wilayah II",
                "Rp. 640.000.000",
            ),
            Post(
                "Kasubbag Bina BLUD",
                Row(
                    "4.1.3",
                    "Meningkatnya tata kelola keuangan BLUD",
                    (
                        ("Jumlah BLUD yang dibina", "11 BLUD", "BLUD"),
                        ("Jumlah BLUD yang menyusun RBA tepat waktu", "9 BLUD", "BLUD"),
                    ),
                ),
                "Pembinaan Pengelolaan Keuangan BLUD",
                "Rp. 600.000.000",
            ),
        ),
    ),
)
FONT = "Arial"
TINTS = {2: ("C00000", "F8D7D3"), 3: ("1F4E79", "DDEBF7"), 4: ("548235", "E2EFDA")}
WORDS = {2: "Sasaran Strategis", 3: "Sasaran Program", 4: "Sasaran Kegiatan"}
Frame = tuple[float, float, float, float]  # left, top, right, bottom of a table


def heights(rows: list[tuple[str, tuple[float, ...], Style]], widths: list[float]) -> float:
    """The height of a row by its widest text; rows are (text, columns, style)."""
    return max(deck.text_height(text, sum(widths[int(c)] for c in columns), style) for text, columns, style in rows) + 0.06


def block(
    slide: Any, at: tuple[float, float], widths: list[float], tier: int, holder: str, rows: tuple[Row, ...], foot: tuple[str, ...]
) -> Frame:
    """The table of a post; foot: lead word, name and money of the last row. Gives where it lies."""
    size = {2: 13, 3: 11, 4: 10}[tier]
    dark, light = TINTS[tier]
    rule = {"font": FONT, "size": size, "line": "404040", "weight": 0.75, "margin": 0.05}
    text, middle = Style(**rule, align="l", anchor="t"), Style(**rule, anchor="t")
    head = Style(**(rule | {"bold": True, "fill": light}))
    bar = Style(**(rule | {"bold": True, "fill": dark, "color": "FFFFFF", "size": size + 1}))
    bare = holder == "Kasubbag Pelaporan"
    plan = [heights([(holder, (0, 1, 2, 3), bar)], widths)]
    plan += [] if bare else [heights([("Indikator Kinerja", (2,), head), (WORDS[tier], (1,), head)], widths)]
    for row in rows:
        each = [heights([(name, (2,), text), (target, (3,), middle)], widths) for name, target, *_ in row.measures]
        lack = heights([(row.statement, (1,), text)], widths) - sum(each)
        plan += [part + max(0.0, lack) / len(each) for part in each]
    plan += [heights([(" ".join(foot[:2]), (0, 1), text)], widths)] if foot else []
    grid = deck.table(slide, at, widths, plan)
    deck.cell(grid, 0, 0, holder, bar, (1, 4))
    line = 1
    if not bare:
        for column, word in enumerate(("No", WORDS[tier], "Indikator Kinerja", "Target")):
            deck.cell(grid, 1, column, word, head)
        line = 2
    for row in rows:
        span = (len(row.measures), 1)
        deck.cell(grid, line, 0, row.number, middle, span)
        deck.cell(grid, line, 1, row.statement, text, span)
        for name, target, *_ in row.measures:
            deck.cell(grid, line, 2, name, text)
            deck.cell(grid, line, 3, target, middle)
            line += 1
    if foot:
        plain = Style(**(rule | {"italic": True, "align": "l"}))
        deck.cell(grid, line, 0, " ".join(foot[:2]), plain, (1, 2))
        deck.cell(grid, line, 2, foot[2], Style(**(rule | {"bold": True, "align": "r"})), (1, 2))
    return at[0], at[1], at[0] + sum(widths), at[1] + sum(plan)


def stroke(slide: Any, points: list[tuple[float, float]], color: str, arrow: bool = True) -> None:
    """A line through points in inches, glued to nothing; an arrowhead at its end."""
    for place, (first, last) in enumerate(pairwise(points), 2):
        ends = [(int(x * 914400), int(y * 914400)) for x, y in (first, last)]
        made = deck.segment(slide, ends[0], ends[1], color, 2)
        if arrow and place == len(points):
            etree.SubElement(made.line._get_or_add_ln(), qn("a:tailEnd"), type="triangle")


def column(slide: Any, place: int, post: Post, top: float) -> Frame:
    """A division and its subdivisions stacked below; the four columns are joined in different ways."""
    left = 1.75 + 5.42 * place
    frame = block(
        slide,
        (left, top),
        [0.55, 1.7, 1.9, 0.95],
        3,
        post.holder,
        (post.row,),
        ("Program :", post.work.removeprefix("Program "), post.pagu),
    )
    above, y = frame, 9.05 + 0.12 * (place % 2)
    for turn, each in enumerate(post.below):
        x = left + (0.4 if place != 1 else 0.0)
        below = block(slide, (x, y), [0.6, 1.45, 1.65, 0.95], 4, each.holder, (each.row,), ("Kegiatan :", each.work, each.pagu))
        middle = (below[1] + below[3]) / 2
        color = TINTS[4][0]
        if place == 1:
            centre = x + 2.1
            stroke(slide, [(centre, above[3] + (0.12 if turn == 0 else 0.03)), (centre, y - 0.02)], color)
        elif (place, turn) not in ((0, 2), (3, 1)):
            stroke(slide, [(left + 0.17, frame[3]), (left + 0.17, middle), (x - (0.08 if turn == 1 else 0.0), middle)], color)
        above, y = below, below[3] + 0.5 + 0.1 * ((turn + place) % 2)
    return frame


def draw() -> None:
    """Write the PDF."""
    show = deck.new_deck(23.39, 16.54)
    slide = deck.new_slide(show)
    deck.box(
        slide, (0.4, 0.3, 22.6, 0.75), "CASCADING PERJANJIAN KINERJA ESELON II, III DAN IV", Style(FONT, 28, True, color="C00000")
    )
    words = "BIRO KEUANGAN SEKRETARIAT DAERAH PROVINSI JAWA BARAT TAHUN ANGGARAN 2016"
    deck.box(slide, (0.4, 1.0, 22.6, 0.5), words, Style(FONT, 18, True, color="404040"))
    deck.box(slide, (20.4, 0.3, 2.5, 0.4), "LAMPIRAN 2b", Style(FONT, 14, line="000000"))
    head = block(slide, (5.6, 1.75), [0.7, 4.6, 5.0, 1.8], 2, HEAD, GOALS, ())
    for place, post in enumerate(POSTS):
        top = 6.0 + 0.15 * (place % 3)
        frame = column(slide, place, post, top)
        centre = (frame[0] + frame[2]) / 2
        style = Style(fill="F4B183", line="C55A11", shape=MSO_SHAPE.DOWN_ARROW)
        deck.box(slide, (centre - 0.3, head[3] + 0.45, 0.6, top - head[3] - 0.55), "", style)
    deck.box(slide, (1.9, head[3] + 0.3, 21.0, 0.12), "", Style(fill="F4B183"))
    for top, text, tier in ((2.3, "ESELON II", 2), (6.3, "ESELON III", 3), (9.6, "ESELON IV", 4)):
        look = Style(FONT, 13, True, color="FFFFFF", fill=TINTS[tier][0], shape=MSO_SHAPE.PENTAGON)
        deck.box(slide, (0.15, top, 1.45, 0.8), text, look)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "cascading.pptx")
        show.save(str(path))
        office_pdf(path, CORPUS / f"{STEM}.pdf")


def add_measures(gold: Gold, node: str, row: Row) -> None:
    """The indicators of a sasaran with their targets."""
    for name, target, unit, *down in row.measures:
        ident = gold.indicator(node, name, unit or None, 1, direction="down" if down else None)
        more = {"value": None} if target == "30 Desember" else {}
        gold.value(ident, "target", YEAR, target, unit or None, 1, **more)


def add_post(gold: Gold, post: Post, parent: str, level: str) -> None:
    """A post and those below it."""
    name = post.work.removeprefix("Program ") if level == "program" else post.work
    node = gold.node(level, post.row.statement, name, page=1, parent=parent, holder=post.holder)
    add_measures(gold, node, post.row)
    gold.budget(node, "pagu", YEAR, post.pagu, 1)
    for each in post.below:
        add_post(gold, each, node, "sub_kegiatan")


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, document | {"organisation": "Biro Keuangan", "year": int(YEAR), "pages": 1})
    goals = {}
    for row in GOALS:
        goals[row.number] = gold.node("sasaran", row.statement, page=1, holder=HEAD)
        add_measures(gold, goals[row.number], row)
    for post in POSTS:
        add_post(gold, post, goals[post.row.number.split(".")[0]], "program")
    leaves = [node["id"] for node in gold.nodes if node["level"] == "sub_kegiatan"]
    programs = [node["id"] for node in gold.nodes if node["level"] == "program"]
    gold.ambiguous += [
        {
            "about": "eselon IV tables say Sasaran Kegiatan and Kegiatan",
            "chosen": "sub_kegiatan",
            "also_acceptable": ["kegiatan"],
            "nodes": leaves,
            "field": "level",
        },
        {
            "about": "the row prints the lead word Program : and then the name without it",
            "chosen": "without Program",
            "also_acceptable": ["with Program before it"],
            "nodes": programs,
            "field": "name",
        },
        {
            "about": "a date stands as target (30 Desember)",
            "chosen": None,
            "also_acceptable": [30],
            "nodes": [goals["1"]],
            "field": "value",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
