"""Key performance indicators and performance tree of a provincial mental hospital: a text page, a table, a tree."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PIL import ImageFont
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from corpus.makers.common import CORPUS, Gold
from corpus.makers.parts.facts import grade_of

STEM = "iku-pohon-kinerja-rsjd-jambi-2022"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Key performance indicators of a provincial mental hospital and its performance tree, after a page of text",
    "type": "iku",
    "producer": "ReportLab",
    "text": True,
    "facts": "invented",
    "carries": [
        "three pages of three formats: A4 portrait text, A4 landscape table, A3 landscape tree",
        "a table without rules, zebra stripes; tujuan and sasaran as bold lines across it without a number",
        "formula column, units in a column of their own, baseline of 2021 and targets of three years",
        "two types in one file (iku, then pohon_kinerja); sasaran restated in the tree as CSF, without number",
        "rounded boxes with shadow; slanted lines, curves and short uprights by tier, none with an arrowhead",
        "a kondisi antara with two parents, nothing to tell which is the first",
        "tier names in grey at the right-hand side; positions as small coloured tabs on the upper edge",
        "target in square brackets behind the indicator in the lower tiers, some without target; » before kondisi antara's",
        "a text page with numbers that are no figures of indicators; a target of words (WTP), a grade with its score",
        "lower is better (≤ 12,0), a decimal point among commas, an empty baseline, typing errors (Terpenuhiya, pasen)",
    ],
}
YEAR = "2022"
OFFICE = "Rumah Sakit Jiwa Daerah"
REGION = "Provinsi Jambi"
PERIODS = (("baseline", "2021"), ("target", "2022"), ("target", "2023"), ("target", "2024"))


@dataclass(frozen=True)
class Key:
    """A key performance indicator: baseline of 2021 and targets of three years."""

    name: str
    formula: str
    unit: str
    figures: tuple[str, str, str, str]
    direction: str | None = None


@dataclass(frozen=True)
class Box:
    """A node of the tree; measure: indicator and target ('' where none); again: its spelling in the tree."""

    level: str
    statement: str
    measure: tuple[str, str, str | None] | None = None
    children: tuple["Box", ...] = ()
    holder: str | None = None
    keys: tuple[Key, ...] = ()
    again: str = ""


def need(statement: str, indicator: str, target: str = "", unit: str | None = None, *below: Box) -> Box:
    """A kondisi yang diperlukan."""
    return Box("kegiatan", statement, (indicator, target, unit), below)


def work(statement: str) -> Box:
    """A kondisi operasional, which has a statement alone."""
    return Box("sub_kegiatan", statement)


CARE = Box(
    "program",
    "Terpenuhiya standar pelayanan rawat jalan dan rawat inap jiwa",
    ("Persentase indikator SPM yang tercapai", "88%", "%"),
    (
        need(
            "Tersedianya panduan praktik klinis jiwa yang mutakhir",
            "Jumlah PPK yang direviu",
            "18 dokumen",
            "dokumen",
            work("Tersusunnya tim reviu PPK"),
            work("Terlaksananya audit klinis dua kali setahun"),
        ),
        need(
            "Terlaksananya visite psikiater setiap hari",
            "Persentase pasen yang divisite sebelum pukul 12.00",
            "95%",
            "%",
        ),
    ),
    "Kabid Pelayanan Medik",
)
STAFF = Box(
    "program",
    "Tersedianya tenaga kesehatan jiwa yang kompeten",
    ("Persentase nakes bersertifikat kompetensi jiwa", "72.5%", "%"),
    (
        need("Terpenuhinya kebutuhan psikiater dan psikolog klinis", "Jumlah psikiater", "6 orang", "orang"),
        need(
            "Meningkatnya kompetensi perawat jiwa",
            "Jumlah perawat yang mengikuti pelatihan BCLS dan manajemen krisis",
            "64 orang",
            "orang",
            work("Terpetakannya kebutuhan diklat perawat"),
        ),
    ),
    "Kabag Umum dan SDM",
)
REHAB = Box(
    "program",
    "Terlaksananya rehabilitasi psikososial terpadu",
    ("Cakupan pasien yang menyelesaikan program rehabilitasi", "58%", "%"),
    (
        need("Tersedianya unit kerja terapi okupasi", "Jumlah jenis keterampilan kerja", "9 jenis", "jenis"),
        need("Terlaksananya edukasi keluarga pasien", "Persentase keluarga yang mengikuti edukasi"),
    ),
    "Kabid Keperawatan dan Rehabilitasi",
)
NETWORK = Box(
    "program",
    "Terbangunnya jejaring kesehatan jiwa dengan puskesmas dan RSUD",
    ("Jumlah kabupaten/kota dengan rujuk balik berjalan", "7 kab/kota", "kab/kota"),
    (
        need("Terlaksananya pendampingan puskesmas", "Jumlah puskesmas yang didampingi", "45 puskesmas", "puskesmas"),
        need("Terselenggaranya layanan jemput dan antar pasien terlantar", "Waktu tanggap penjemputan"),
        need("Tersedianya data ODGJ berbasis nama dan alamat", "Persentase ODGJ terdata", "90%", "%"),
    ),
    "Kabid Penunjang dan Kemitraan",
)
FINANCE = Box(
    "program",
    "Tertibnya pengelolaan keuangan BLUD",
    ("Persentase temuan SPI yang selesai ditindaklanjuti", "100%", "%"),
    (
        need("Tersusunnya RBA berbasis kinerja", "Ketepatan waktu penetapan RBA"),
        need(
            "Terklaimnya pelayanan JKN tanpa pending",
            "Persentase klaim pending",
            "≤ 3%",
            "%",
            work("Terlengkapinya resume medis dalam 24 jam"),
            work("Terverifikasinya berkas klaim oleh tim casemix"),
        ),
    ),
    "Kabag Keuangan",
)
ASSETS = Box(
    "program",
    "Terpenuhinya sarana, prasarana dan alat kesehatan sesuai kelas rumah sakit",
    ("Persentase pemenuhan ASPAK", "76,40%", "%"),
    (
        need("Terkalibrasinya alat kesehatan", "Persentase alat yang laik pakai", "92%", "%"),
        need(
            "Terpeliharanya ruang rawat yang aman bagi pasien",
            "Jumlah ruang isolasi sesuai standar",
            "5 ruang",
            "ruang",
        ),
    ),
    "Kabag Umum dan SDM",
)
QUALITY = Box(
    "sasaran",
    "Meningkatnya mutu pelayanan kesehatan jiwa",
    None,
    (CARE, STAFF),
    "Direktur",
    (
        Key(
            "Indeks Kepuasan Masyarakat",
            "Nilai rata-rata tertimbang 9 unsur x 25",
            "Indeks",
            ("81,24", "83,00", "84,50", "86,00"),
        ),
        Key(
            "Persentase pasien rawat inap kembali kurang dari 30 hari",
            "Pasien yang dirawat kembali dibagi seluruh pasien pulang x 100",
            "%",
            ("14,6", "≤ 12,0", "≤ 11,0", "≤ 10,0"),
            "down",
        ),
    ),
    "Mutu Pelayanan Kesehatan Jiwa Meningkat",
)
RECOVERY = Box(
    "sasaran",
    "Meningkatnya kemandirian pasien pascarawat",
    None,
    (REHAB, NETWORK),
    "Direktur",
    (
        Key(
            "Persentase pasien rehabilitasi yang mandiri",
            "Pasien dengan skor ADL mandiri dibagi pasien yang direhabilitasi x 100",
            "%",
            ("47,3", "55,0", "60.0", "65,0"),
        ),
        Key(
            "Jumlah pasien yang dipulangkan ke keluarga",
            "Pencatatan instalasi rawat inap",
            "Orang",
            ("-", "420", "440", "460"),
        ),
    ),
    "Meningkatnya Kemandirian Pasien Pascarawat",
)
ACCOUNT = Box(
    "sasaran",
    "Meningkatnya akuntabilitas dan tata kelola rumah sakit",
    None,
    (FINANCE, ASSETS),
    "Direktur",
    (
        Key(
            "Nilai SAKIP",
            "Hasil evaluasi Inspektorat Provinsi",
            "Predikat",
            ("B (66,20)", "BB (70,50)", "BB (73,00)", "BB (75,00)"),
        ),
        Key(
            "Cost Recovery Rate",
            "Pendapatan fungsional dibagi belanja operasional x 100",
            "%",
            ("42,1", "45,0", "48,0", "52,0"),
        ),
        Key(
            "Opini atas laporan keuangan BLUD",
            "Hasil audit kantor akuntan publik",
            "Opini",
            ("WDP", "WTP", "WTP", "WTP"),
        ),
    ),
    "Meningkatnya Akuntabilitas dan Tata Kelola Rumah Sakit",
)
ROOT = Box(
    "tujuan",
    "Meningkatnya derajat kesehatan jiwa masyarakat",
    None,
    (QUALITY, RECOVERY, ACCOUNT),
    None,
    (
        Key(
            "Persentase ODGJ berat yang mendapat pelayanan sesuai standar",
            "ODGJ berat yang dilayani sesuai standar dibagi seluruh ODGJ berat x 100",
            "%",
            ("71,5", "78,0", "85,0", "90,0"),
        ),
    ),
)
AIMS = ROOT.children
SECOND_PARENT = (RECOVERY, STAFF)
FACES = {
    "plain": "Roboto-Regular.ttf",
    "bold": "Roboto-Bold.ttf",
    "slant": "Roboto-Italic.ttf",
    "thin": "RobotoCondensed-Regular.ttf",
}
TEAL, SAND, INK, GREY = "#00695C", "#F1EFE7", "#212121", "#757575"
COLORS = {"tujuan": TEAL, "sasaran": "#26A69A", "program": "#FFE0B2", "kegiatan": "#FFF8E1", "sub_kegiatan": "#FFFFFF"}
SIZES = {"tujuan": 12.0, "sasaran": 10.0, "program": 8.2, "kegiatan": 7.4, "sub_kegiatan": 7.0}
TOPS = {"tujuan": 745.0, "sasaran": 640.0, "program": 520.0, "kegiatan": 365.0, "sub_kegiatan": 205.0}
WIDES = {"tujuan": 330.0, "sasaran": 215.0, "program": 142.0, "kegiatan": 76.0, "sub_kegiatan": 72.0}
SHIFT = (0.0, -14.0, 6.0, -6.0)
TIERS = (("OUTCOME", 715), ("CRITICAL SUCCESS FACTOR (CSF)", 610), ("KONDISI ANTARA", 480))
TIERS += (("KONDISI YANG DIPERLUKAN", 320), ("KONDISI OPERASIONAL", 175))
TEXT = (
    "# A.  LATAR BELAKANG",
    "Rumah Sakit Jiwa Daerah Provinsi Jambi merupakan rumah sakit khusus kelas B dengan kapasitas 260 tempat tidur yang "
    "menerapkan pola pengelolaan keuangan BLUD sejak tahun 2014. Pada tahun 2021 rumah sakit melayani 23.418 kunjungan "
    "rawat jalan dan 1.906 pasien rawat inap dari 11 kabupaten/kota.",
    "Penetapan indikator kinerja utama (IKU) dilakukan untuk memperoleh ukuran keberhasilan yang jelas dari pencapaian "
    "tujuan dan sasaran dalam Rencana Strategis Bisnis 2021-2026, serta menjadi dasar penyusunan perjanjian kinerja, "
    "laporan kinerja dan evaluasi internal.",
    "# B.  DASAR PENYUSUNAN",
    "Penyusunan pohon kinerja mengacu pada Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor "
    "89 Tahun 2021 tentang Penjenjangan Kinerja Instansi Pemerintah. Penjenjangan dimulai dari hasil akhir (outcome), "
    "faktor penentu keberhasilan (critical success factor), kondisi antara, sampai dengan kondisi operasional.",
    "# C.  LANGKAH PENYUSUNAN",
    "1.  Menentukan outcome yang akan diwujudkan rumah sakit dalam lima tahun;",
    "2.  Menentukan faktor penentu keberhasilan melalui FGD tanggal 17 dan 18 Januari 2022 yang diikuti 34 peserta;",
    "3.  Menguraikan faktor penentu keberhasilan menjadi kondisi antara sampai kondisi operasional;",
    "4.  Merumuskan indikator kinerja pada setiap kondisi;",
    "5.  Menerjemahkan pohon kinerja ke dalam perjanjian kinerja Direktur, Kepala Bagian dan Kepala Bidang.",
    "# D.  SISTEMATIKA",
    "Indikator kinerja utama disajikan pada halaman 2, sedangkan pohon kinerja disajikan pada halaman 3 dokumen ini. "
    "Dokumen ini ditinjau kembali paling sedikit satu kali dalam 12 bulan.",
)


@dataclass
class Place:
    """Where a node is drawn."""

    fact: Box
    left: float
    wide: float
    top: float = 0.0
    high: float = 0.0
    children: list["Place"] = field(default_factory=list)

    @property
    def middle(self) -> float:
        """The middle of its width."""
        return self.left + self.wide / 2


def broken(text: str, face: str, size: float, width: float) -> list[str]:
    """The lines that a text takes."""
    out = [""]
    for word in text.split(" "):
        longer = f"{out[-1]} {word}".strip()
        if pdfmetrics.stringWidth(longer, face, size) <= width or not out[-1]:
            out[-1] = longer
        else:
            out.append(word)
    return out


def ink(page: Canvas, face: str, size: float, color: str = INK) -> None:
    """Set the type and its colour."""
    page.setFont(face, size)
    page.setFillColor(HexColor(color))


def foot(page: Canvas, wide: float, number: int) -> None:
    """The running foot."""
    ink(page, "thin", 8, GREY)
    page.drawString(50, 26, "IKU dan Pohon Kinerja RSJD Provinsi Jambi Tahun 2022")
    page.drawRightString(wide - 50, 26, f"halaman {number}")


def text_page(page: Canvas) -> None:
    """Page 1: title and running text."""
    wide, high = A4
    page.setPageSize(A4)
    page.setFillColor(HexColor(TEAL))
    page.rect(0, high - 92, wide, 92, stroke=0, fill=1)
    page.setFillColor(HexColor("#B2DFDB"))
    page.circle(70, high - 46, 24, stroke=0, fill=1)
    page.setFillColor(HexColor(TEAL))
    page.rect(66, high - 62, 8, 32, stroke=0, fill=1)
    page.rect(54, high - 50, 32, 8, stroke=0, fill=1)
    ink(page, "bold", 15, "#FFFFFF")
    page.drawString(110, high - 40, "INDIKATOR KINERJA UTAMA DAN POHON KINERJA")
    ink(page, "plain", 11, "#FFFFFF")
    page.drawString(110, high - 58, "Rumah Sakit Jiwa Daerah Provinsi Jambi")
    page.drawString(110, high - 74, "Tahun 2022")
    y = high - 130
    for part in TEXT:
        heading = part.startswith("# ")
        ink(page, "bold" if heading else "plain", 11 if heading else 10.5, TEAL if heading else INK)
        indent = 16 if part[0].isdigit() else 0
        for turn, line in enumerate(broken(part.removeprefix("# "), "plain", 10.5, wide - 120 - indent)):
            page.drawString(60 + indent * (turn > 0), y, line)
            y -= 15.5
        y -= 7
    foot(page, wide, 1)
    page.showPage()


COLUMNS = (("No", 52, 22), ("Indikator Kinerja Utama", 80, 190), ("Formulasi", 280, 196), ("Satuan", 486, 50))
COLUMNS += (("Kondisi Awal 2021", 542, 58), ("2022", 606, 54), ("2023", 664, 54), ("2024", 722, 54))


def table_line(page: Canvas, y: float, cells: Iterable[tuple[str, float, float, str]], high: float, fill: str | None) -> None:
    """One line of the table: a stripe and the text of its cells."""
    if fill:
        page.setFillColor(HexColor(fill))
        page.rect(44, y - high, 748, high, stroke=0, fill=1)
    for text, left, width, face in cells:
        ink(page, face, 9)
        for turn, line in enumerate(broken(text, face, 9, width)):
            page.drawString(left, y - 13 - 11.5 * turn, line)


def table_page(page: Canvas) -> None:
    """Page 2: the table of key performance indicators."""
    wide, high = landscape(A4)
    page.setPageSize((wide, high))
    ink(page, "bold", 13, TEAL)
    page.drawString(50, high - 50, "Indikator Kinerja Utama RSJD Provinsi Jambi")
    ink(page, "slant", 9, GREY)
    page.drawString(50, high - 64, "Kondisi awal tahun 2021 dan target tahun 2022 - 2024")
    page.setFillColor(HexColor(TEAL))
    page.rect(44, high - 112, 748, 36, stroke=0, fill=1)
    ink(page, "bold", 9, "#FFFFFF")
    page.drawString(666, high - 88, "Target")
    for name, left, width in COLUMNS:
        for turn, line in enumerate(broken(name, "bold", 9, width)):
            page.drawString(left, high - (104 if name.isdigit() else 90) - 11 * turn, line)
    y, stripe, number = high - 112, 0, 0
    heads = [("Tujuan", ROOT)] + [(f"Sasaran {turn}", aim) for turn, aim in enumerate(AIMS, 1)]
    for label, fact in heads:
        table_line(page, y, [(f"{label} : {fact.statement}", 52, 700, "bold")], 20, SAND if stripe % 2 else None)
        y, stripe = y - 20, stripe + 1
        for key in fact.keys:
            number += 1
            texts = (str(number), key.name, key.formula, key.unit, *key.figures)
            cells = [(text, column[1], column[2], "plain") for text, column in zip(texts, COLUMNS, strict=True)]
            tall = 11.5 * max(len(broken(text, "plain", 9, width)) for text, _, width, _ in cells) + 9
            table_line(page, y, cells, tall, SAND if stripe % 2 else None)
            y, stripe = y - tall, stripe + 1
    ink(page, "slant", 8, GREY)
    page.drawString(50, y - 16, "Keterangan : ODGJ = orang dengan gangguan jiwa; ADL = activity of daily living")
    ink(page, "plain", 9)
    for turn, text in enumerate(("Jambi,      Februari 2022", "Direktur,", "", "", "( nama pejabat )", "NIP. ........")):
        page.drawString(640, y - 30 - 12 * turn, text)
    foot(page, wide, 2)
    page.showPage()


def parts(fact: Box) -> list[tuple[str, str, float]]:
    """The paragraphs of a box: face, text, size."""
    size = SIZES[fact.level]
    out = [("bold" if fact.level != "sub_kegiatan" else "plain", fact.again or fact.statement, size)]
    if fact is ROOT:
        key = fact.keys[0]
        out.append(("slant", f"{key.name} : {key.figures[1]} %", size - 2.5))
    if fact.measure:
        name, target, _ = fact.measure
        if fact.level == "program":
            out += [("slant", f"IK : {name}", size - 1), ("bold", f"» {target}", size - 0.6)]
        else:
            out.append(("thin", f"IK : {name}" + (f" [{target}]" if target else ""), size))
    return out


def tall(fact: Box, width: float) -> float:
    """The height that a box needs."""
    return sum(len(broken(text, face, size, width - 10)) * size * 1.2 + 2 for face, text, size in parts(fact)) + 10


def layout() -> Place:
    """All places: kegiatan side by side, parents over them, uneven tops."""
    turns = {"kegiatan": 0, "program": 0, "sub_kegiatan": 0}

    def place(fact: Box) -> Place:
        spot = Place(fact, 0, WIDES[fact.level], TOPS[fact.level])
        if fact.level == "kegiatan":
            spot.left = 30 + 84.0 * turns["kegiatan"]
        if fact.level in turns:
            turns[fact.level] += 1
            spot.top += SHIFT[turns[fact.level] % 4] * (fact.level != "sub_kegiatan")
        spot.high = tall(fact, spot.wide)
        spot.children = [place(child) for child in fact.children]
        if fact.level == "kegiatan":
            top = spot.top - spot.high - 26
            for child in spot.children:
                child.left, child.top = spot.left + 8, top
                top -= child.high + 10
        elif spot.children:
            spot.left = (spot.children[0].middle + spot.children[-1].middle) / 2 - spot.wide / 2
        return spot

    return place(ROOT)


def joined(page: Canvas, parent: Place, child: Place, color: str) -> None:
    """A line from a node to one below it: slanted, curved or upright by tier."""
    page.setStrokeColor(HexColor(color))
    page.setLineWidth(1.3 if parent.fact is ROOT else 0.9)
    x1, y1, x2, y2 = parent.middle, parent.top - parent.high, child.middle, child.top
    if child.fact.level in ("sasaran", "kegiatan"):
        page.line(x1, y1, x2, y2)
    elif child.fact.level == "sub_kegiatan":
        page.line(parent.left + 4, y1, parent.left + 4, child.top - child.high / 2)
        page.line(parent.left + 4, child.top - child.high / 2, child.left, child.top - child.high / 2)
    else:
        path = page.beginPath()
        path.moveTo(x1, y1)
        path.curveTo(x1, y1 - 40, x2, y2 + 45, x2, y2)
        page.drawPath(path, stroke=1, fill=0)


def draw_box(page: Canvas, spot: Place) -> None:
    """A rounded box with a shadow, its paragraphs, its holder's tab."""
    fact, dark = spot.fact, spot.fact.level in ("tujuan", "sasaran")
    radius = 9 if dark else 5
    page.setFillColor(HexColor("#D7D7D7"))
    page.roundRect(spot.left + 2, spot.top - spot.high - 2, spot.wide, spot.high, radius, stroke=0, fill=1)
    page.setFillColor(HexColor(COLORS[fact.level]))
    page.setStrokeColor(HexColor("#00695C" if dark else "#BF8F4A"))
    page.setLineWidth(0.8)
    page.roundRect(spot.left, spot.top - spot.high, spot.wide, spot.high, radius, stroke=1, fill=1)
    y = spot.top - 4
    for face, text, size in parts(fact):
        ink(page, face, size, "#FFFFFF" if dark else INK)
        for line in broken(text, face, size, spot.wide - 10):
            y -= size * 1.2
            page.drawCentredString(spot.middle, y, line)
        y -= 2
    if fact.holder:
        width = pdfmetrics.stringWidth(fact.holder, "bold", 6.6) + 10
        page.setFillColor(HexColor("#5D4037"))
        page.roundRect(spot.left + 8, spot.top - 2.5, width, 10, 3, stroke=0, fill=1)
        ink(page, "bold", 6.6, "#FFFFFF")
        page.drawString(spot.left + 13, spot.top, fact.holder)


def tree_page(page: Canvas) -> None:
    """Page 3: the tree."""
    wide, high = landscape(A3)
    page.setPageSize((wide, high))
    ink(page, "bold", 17, TEAL)
    page.drawString(40, high - 46, "POHON KINERJA RSJD PROVINSI JAMBI")
    ink(page, "plain", 10, GREY)
    page.drawString(40, high - 62, "Tahun 2022")
    for text, y in TIERS:
        ink(page, "bold", 6.5, "#9E9E9E")
        for turn, line in enumerate(broken(text, "bold", 6.5, 48)):
            page.drawRightString(wide - 12, y - 8 * turn, line)
    root = layout()
    spots, waiting = {}, [root]
    while waiting:
        spot = waiting.pop(0)
        spots[id(spot.fact)] = spot
        waiting += spot.children
    for spot in spots.values():
        for child in spot.children:
            joined(page, spot, child, TEAL if spot.fact.level in ("tujuan", "sasaran") else "#BF8F4A")
    joined(page, spots[id(SECOND_PARENT[0])], spots[id(SECOND_PARENT[1])], TEAL)
    for spot in spots.values():
        draw_box(page, spot)
    foot(page, wide, 3)
    page.showPage()


def draw() -> None:
    """Write the document."""
    for face, file in FACES.items():
        pdfmetrics.registerFont(TTFont(face, ImageFont.truetype(file).path))
    page = Canvas(str(CORPUS / f"{STEM}.pdf"), invariant=1)
    page.setTitle("IKU dan Pohon Kinerja RSJD Provinsi Jambi 2022")
    text_page(page)
    table_page(page)
    tree_page(page)
    page.save()


def add_keys(gold: Gold, node: str, fact: Box) -> None:
    """The key performance indicators of a node, from the table."""
    for key in fact.keys:
        one = gold.indicator(node, key.name, key.unit, 2, direction=key.direction, formula=key.formula)
        for (kind, period), text in zip(PERIODS, key.figures, strict=True):
            gold.value(one, kind, period, text, key.unit, 2, **grade_of(text))


def add_below(gold: Gold, fact: Box, parent: str, known: dict[int, str]) -> None:
    """What the tree alone has: a node, its indicator and all below it."""
    ident = known[id(fact)] = gold.node(fact.level, fact.statement, None, page=3, parent=parent, holder=fact.holder)
    if fact.measure:
        name, target, unit = fact.measure
        one = gold.indicator(ident, name, unit, 3, direction="down" if "≤" in target else None)
        gold.value(one, "target", YEAR, target, unit, 3)
    for child in fact.children:
        add_below(gold, child, ident, known)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "iku", "types": ["iku", "pohon_kinerja"], "region": REGION, "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": 3})
    root = gold.node("tujuan", ROOT.statement, None, page=2, pages=[2, 3])
    add_keys(gold, root, ROOT)
    known: dict[int, str] = {}
    for aim in AIMS:
        known[id(aim)] = gold.node("sasaran", aim.statement, None, page=2, parent=root, holder=aim.holder, pages=[2, 3])
        add_keys(gold, known[id(aim)], aim)
    for aim in AIMS:
        for child in aim.children:
            add_below(gold, child, known[id(aim)], known)
    first, second = known[id(SECOND_PARENT[1])], known[id(SECOND_PARENT[0])]
    gold.edge(second, first, "also")
    gold.ambiguous += [
        {
            "about": "a kondisi antara hangs on two CSF; the drawing does not tell which is the first",
            "chosen": f"cascade from {known[id(QUALITY)]}, also from {second}",
            "also_acceptable": [f"cascade from {second}, also from {known[id(QUALITY)]}"],
            "nodes": [first],
            "field": "edges",
        },
        {
            "about": "the first CSF's statement in the tree has the words in another order (Mutu ... Meningkat)",
            "chosen": "the same node as the table's sasaran",
            "also_acceptable": ["a node of its own"],
            "nodes": [known[id(QUALITY)]],
            "field": "pages",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
