"""Cascading of a provincial education office: one Excel sheet that the printer cut into six tiles."""

import io
from pathlib import Path

from openpyxl import Workbook
from openpyxl.drawing.image import Image as Picture
from openpyxl.worksheet.pagebreak import Break, ColBreak
from openpyxl.worksheet.worksheet import Worksheet
from PIL import Image, ImageDraw

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.cascades import Line, Post, several_doubt, tall, tier_doubt, unit
from corpus.makers.parts.pages import Pages
from corpus.makers.parts.sheets import height, put, widths

STEM = "cascading-disdik-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a provincial education office, one Excel sheet cut into six tiles of two rows",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "tiled": True,
    "facts": "invented",
    "carries": [
        "near sibling of a published sheet: tiles down first and then over, three across and two down",
        "the upper tiles hold misi to sasaran with their indicators, the lower ones the divisions and sections",
        "merged heads and sentences cut in mid-word by the edge of a tile, the rest on the next tile but one",
        "targets on another tile than their indicator, a table's first column alone at the end of a tile",
        "blocks above do not stand over the divisions that serve them; codes and colours tell",
        "each table restates its parent's indicator in bold with the parent's code above its own",
        "letterhead and logo across two tiles, yellow strips between the divisions, empty ruled rows",
        "codes left out, a code given twice, targets with and without unit, misspelt words (Prosentasi, peningkatn)",
    ],
}

OFFICE = "DINAS PENDIDIKAN"
ADDRESS = "Jl. Dr. Radjiman No: 6 Bandung 40171, Telp : 022 - 4264813, Fax : 022 - 4264881"
# misi, ((tujuan, sasaran, lines), …)
MISSIONS: tuple[tuple[str, tuple[tuple[str, str, tuple[Line, ...]], ...]], ...] = (
    (
        "Meningkatkan pemerataan dan keterjangkauan layanan pendidikan yang bermutu",
        (
            (
                "Meningkatkan akses pendidikan dasar dan menengah",
                "Meningkatnya partisipasi penduduk usia sekolah pada pendidikan dasar, menengah dan khusus di Jawa Barat",
                (
                    ("1.1", "Angka Partisipasi Kasar (APK) SMA/SMK/MA/SMALB", "78,50%"),
                    ("1.2", "Angka Melanjutkan SMP ke jenjang Pendidikan Menengah", "93"),
                ),
            ),
            (
                "Meningkatkan mutu dan relevansi lulusan",
                "Meningkatnya mutu lulusan serta keselarasan dengan dunia usaha dan dunia industri",
                (
                    ("2.1", "Persentase lulusan SMK yang terserap di dunia kerja", "62,75%"),
                    ("2.2", "Jumlah satuan pendidikan yang terakreditasi A", "1.150 sekolah"),
                ),
            ),
        ),
    ),
    (
        "Meningkatkan tata kelola dan kapasitas pendidik serta tenaga kependidikan",
        (
            (
                "Meningkatkan kompetensi pendidik dan akuntabilitas kinerja",
                "Meningkatnya kualifikasi guru dan tata kelola layanan pendidikan",
                (
                    ("3.1", "Persentase guru yang berkualifikasi S1/D4", "91%"),
                    ("3.2", "Nilai evaluasi AKIP Dinas", "B"),
                ),
            ),
        ),
    ),
)
DIVISIONS = (
    Post(
        "BIDANG PENDIDIKAN DASAR DAN PENDIDIKAN KHUSUS",
        (
            ("1.2", "Angka Melanjutkan SMP ke jenjang Pendidikan Menengah", "93"),
            ("1.2.1", "Jumlah ruang kelas SD/SMP yang direhabilitasi", "420 ruang"),
            ("1.2.2", "Jumlah siswa penyandang disabilitas yang mendapat layanan", "21.300 siswa"),
            ("2.2", "Jumlah satuan pendidikan yang terakreditasi A", "1.150 sekolah"),
            ("2.2.1", "Jumlah SD/SMP yang didampingi akreditasi", "310 sekolah"),
        ),
        (
            Post(
                "SEKSI KURIKULUM DAN KESISWAAN PENDIDIKAN DASAR",
                (
                    ("1.2.1", "Jumlah ruang kelas SD/SMP yang direhabilitasi", "420 ruang"),
                    ("1.2.1.1", "Jumlah proposal rehabilitasi yang diverifikasi", "615 proposal"),
                    ("1.2.1.2", "Jumlah monitoring pelaksanaan rehabilitasi", "27 kab/kota"),
                    ("2.2.1", "Jumlah SD/SMP yang didampingi akreditasi", "310 sekolah"),
                    ("2.2.1.1", "Jumlah pengawas yang dilatih sebagai pendamping", "54 orang"),
                    ("", "Jumlah lomba olimpiade sains tingkat provinsi", "2 kali"),
                ),
            ),
            Post(
                "SEKSI PENDIDIKAN KHUSUS DAN LAYANAN KHUSUS",
                (
                    ("1.2.2", "Jumlah siswa penyandang disabilitas yang mendapat layanan", "21.300 siswa"),
                    ("1.2.2.1", "Jumlah SLB penerima bantuan operasional", "356 SLB"),
                    ("1.2.2.2", "Jumlah sekolah penyelenggara pendidikan inklusif", "88 sekolah"),
                    ("1.2.2.2", "Jumlah guru pembimbing khusus yang dilatih", "150 orang"),
                ),
            ),
        ),
        ("1", "2"),
    ),
    Post(
        "BIDANG PENDIDIKAN MENENGAH DAN TINGGI",
        (
            ("1.1", "Angka Partisipasi Kasar (APK) SMA/SMK/MA/SMALB", "78,50%"),
            ("1.1.1", "Jumlah Ruang Kelas Baru (RKB) SMA/SMK", "1.500 ruang"),
            ("1.1.2", "Jumlah siswa penerima beasiswa dari keluarga kurang mampu", "16.000 siswa"),
            ("1.1.3", "Jumlah Unit Sekolah Baru (USB)", "12 unit"),
            ("2.1", "Persentase lulusan SMK yang terserap di dunia kerja", "62,75%"),
            ("2.1.1", "Jumlah kerjasama SMK dengan dunia industri", "140 naskah"),
            ("2.1.2", "Jumlah siswa SMK yang lulus uji kompetensi", "48.000 siswa"),
        ),
        (
            Post(
                "SEKSI PENDIDIKAN MENENGAH UMUM",
                (
                    ("1.1.1", "Jumlah Ruang Kelas Baru (RKB) SMA/SMK", "1.500 ruang"),
                    ("1.1.1.1", "Jumlah calon lokasi RKB yang disurvei", "1.740 lokasi"),
                    ("1.1.1.2", "Jumlah berita acara serah terima RKB", "1.500 berkas"),
                    ("1.1.2", "Jumlah siswa penerima beasiswa dari keluarga kurang mampu", "16.000 siswa"),
                    ("1.1.2.1", "Jumlah data calon penerima yang divalidasi", "19.250 siswa"),
                    ("1.1.3", "Jumlah Unit Sekolah Baru (USB)", "12 unit"),
                    ("1.1.3.1", "Jumlah dokumen studi kelayakan USB", "12"),
                ),
            ),
            Post(
                "SEKSI PENDIDIKAN MENENGAH KEJURUAN",
                (
                    ("2.1.1", "Jumlah kerjasama SMK dengan dunia industri", "140 naskah"),
                    ("2.1.1.1", "Jumlah temu mitra industri", "4 kali"),
                    ("2.1.1.2", "Jumlah guru produktif yang magang di industri", "220 orang"),
                    ("2.1.2", "Jumlah siswa SMK yang lulus uji kompetensi", "48.000 siswa"),
                    ("2.1.2.1", "Jumlah Tempat Uji Kompetensi yang diverifikasi", "95 TUK"),
                    ("2.1.2.2", "Jumlah bursa kerja khusus yang aktif", "130 BKK"),
                ),
            ),
        ),
        ("1", "2"),
    ),
    Post(
        "BIDANG PENDIDIK DAN TENAGA KEPENDIDIKAN",
        (
            ("3.1", "Persentase guru yang berkualifikasi S1/D4", "91%"),
            ("3.1.1", "Jumlah guru penerima bantuan peningkatn kualifikasi", "2.400 orang"),
            ("3.1.2", "Jumlah guru yang mengikuti Uji Kompetensi Guru", "18.500 orang"),
        ),
        (
            Post(
                "SEKSI PENINGKATAN MUTU PENDIDIK",
                (
                    ("3.1.1", "Jumlah guru penerima bantuan peningkatn kualifikasi", "2.400 orang"),
                    ("3.1.1.1", "Jumlah perguruan tinggi mitra", "14 PT"),
                    ("3.1.1.2", "Jumlah berkas calon penerima yang diseleksi", "3.100 berkas"),
                    ("3.1.2", "Jumlah guru yang mengikuti Uji Kompetensi Guru", "18.500 orang"),
                    ("3.1.2.1", "Jumlah diklat pasca UKG", "36 angkatan"),
                ),
            ),
            Post(
                "SEKSI KESEJAHTERAAN DAN PERLINDUNGAN",
                (
                    ("", "Jumlah guru bantu daerah terpencil yang menerima insentif", "960 orang"),
                    ("3.1.1.3", "Jumlah guru berprestasi yang diberi penghargaan", "60 orang"),
                ),
            ),
        ),
        ("3",),
    ),
    Post(
        "SEKRETARIAT",
        (
            ("3.2", "Nilai evaluasi AKIP Dinas", "B"),
            ("3.2.1", "Prosentasi dokumen perencanaan tepat waktu", "100%"),
            ("3.2.2", "Tingkat kepuasan pegawai", "82"),
            ("3.2.3", "Persentase laporan keuangan sesuai SAP", "100%"),
        ),
        (
            Post(
                "SUBBAGIAN PERENCANAAN DAN PROGRAM",
                (
                    ("3.2.1", "Prosentasi dokumen perencanaan tepat waktu", "100%"),
                    ("3.2.1.1", "Jumlah dokumen Renja, RKA dan DPA", "6 dokumen"),
                    ("3.2.1.2", "Jumlah profil pendidikan", "1 buku"),
                ),
            ),
            Post(
                "SUBBAGIAN KEUANGAN DAN UMUM",
                (
                    ("3.2.3", "Persentase laporan keuangan sesuai SAP", "100%"),
                    ("3.2.3.1", "Jumlah SPM yang diterbitkan", "2.640 SPM"),
                    ("3.2.2", "Tingkat kepuasan pegawai", "82"),
                    ("3.2.2.1", "Jumlah layanan kenaikan pangkat", "1.900 berkas"),
                ),
            ),
        ),
        ("3",),
    ),
)
FONT = "Calibri"
BLOCK = ((6.5, 25.0, 10.5), (8.0, 27.0, 11.0))  # sections of two widths by turns
STRIP = 2.2
SCALE = 72
BREAKS = (9, 18)  # last columns of the first and second tile
MISSION_FILLS = (("4F6228", "76933C", "C4D79B"), ("31869B", "92CDDC", "DAEEF3"))
GOAL_FILLS = {"1": "C4D79B", "2": "C4BD97", "3": "DAEEF3"}
LIGHT = {"1": "EBF1DE", "2": "EEECE1", "3": "F2FAFC"}
TOP = ((1, 10), (12, 20), (22, 27))  # columns of the blocks of the sasaran
HEAD_ROW = 7
CUT = {  # what the edge of a tile parts, as printed
    MISSIONS[0][0],
    MISSIONS[0][1][0][1],
    *MISSIONS[0][1][1][:2],
    *(post.holder for post in DIVISIONS[1:3]),
    DIVISIONS[1].below[0].holder,
    DIVISIONS[2].below[1].holder,
}


def left_of(section: int) -> int:
    """The first column of a section: three columns each, a strip after every second."""
    return 1 + 3 * section + section // 2


def sizes() -> tuple[float, ...]:
    """The widths of all columns."""
    found: list[float] = []
    for section in range(8):
        found += BLOCK[section % 2]
        if section % 2 and section < 7:
            found.append(STRIP)
    return tuple(found)


SIZES = sizes()


def face(size: float, **more: object) -> dict:
    """Font of a cell."""
    return {"font": FONT, "size": size} | more


def line_cells(sheet: Worksheet, row: int, span: tuple[int, int], line: Line | None, depth: int) -> None:
    """No, indicator and target; the restated one of the parent in bold."""
    left, right = span
    code, name, target = line or ("", None, None)
    strong = bool(code) and code.count(".") == depth
    fill = (GOAL_FILLS if strong else LIGHT).get(code[:1]) if code else None
    style = face(9, bold=strong, fill=fill)
    put(sheet, (row, left, row, left), code or None, "lt" if strong else "rt", **style)
    put(sheet, (row, left + 1, row, right - 1), name, "lt", **style)
    put(sheet, (row, right, row, right), target, "rt" if strong and depth == 1 else "ct", **style)
    if name:
        room = sum(SIZES[left : right - 1])
        needed = max(height(name, room * 0.95, 9), height(target or "", SIZES[right - 1] * 0.9, 9))
        tall(sheet, row, needed + (8 if depth == 2 else 0))


def titles(sheet: Worksheet, row: int, span: tuple[int, int], fill: str | None) -> None:
    """The small headings of a table."""
    for (first, last), text in (((0, 0), "No"), ((1, -1), "Indikator"), ((0, 0), "Target")):
        left = span[1] if text == "Target" else span[0] + first
        right = span[1] + last if text == "Indikator" else left
        put(sheet, (row, left, row, right), text, "cm", **face(9, bold=True, fill=fill))


def top(sheet: Worksheet) -> None:
    """Letterhead, misi, tujuan, sasaran and their indicators."""
    letters = (
        (1, f"{OFFICE} PROVINSI JAWA BARAT", 26, "Cambria"),
        (2, "CASCADING KINERJA TAHUN 2016", 20, FONT),
        (3, ADDRESS, 13, FONT),
    )
    for row, text, size, font in letters:
        put(sheet, (row, 5, row, 22), text, "cm", font=font, size=size, bold=row < 3, rule=None)
        sheet.row_dimensions[row].height = size * 1.9
    for row, tallness in ((4, 60), (5, 40), (6, 20), (7, 42), (8, 42), (9, 52), (10, 18), (11, 15)):
        sheet.row_dimensions[row].height = tallness
    place = number = 0
    for turn, (mission, aims) in enumerate(MISSIONS):
        fills = MISSION_FILLS[turn]
        first = TOP[place][0]
        for aim, goal, lines in aims:
            number += 1
            left, right = TOP[place]
            put(sheet, (8, left, 8, right), f"Tujuan {number} : {aim}", "cm", **face(14, bold=True, fill=fills[1]))
            put(sheet, (9, left, 9, right), f"Sasaran {number}: {goal}", "cm", **face(14, bold=True, fill=fills[2]))
            titles(sheet, 11, (left, right), fills[1])
            for step in range(3):
                row = 12 + step
                line_cells(sheet, row, (left, right), lines[step] if step < len(lines) else None, 1)
                sheet.row_dimensions[row].height = 24
            place += 1
        look = face(15, bold=True, fill=fills[0], color="FFFFFF")
        put(sheet, (HEAD_ROW, first, HEAD_ROW, TOP[place - 1][1]), f"Misi {turn + 1}: {mission}", "cm", **look)


def bottom(sheet: Worksheet, row: int) -> None:
    """Divisions with their tables and below them the sections."""
    deep = max(len(post.lines) for post in DIVISIONS) + 3
    for number, post in enumerate(DIVISIONS):
        left, right = left_of(2 * number), left_of(2 * number + 1) + 2
        put(sheet, (row, left, row, right), post.holder, "cm", **face(15, bold=True, fill="FFC000"))
        titles(sheet, row + 1, (left, right), None)
        for step in range(deep):
            line_cells(sheet, row + 2 + step, (left, right), post.lines[step] if step < len(post.lines) else None, 1)
            tall(sheet, row + 2 + step, 13)
        if number < 3:
            put(sheet, (row, right + 1, row + 24, right + 1), None, fill="FFFF00", rule=None)
    sheet.row_dimensions[row].height = 36
    below = row + deep + 3
    sheet.row_dimensions[below - 1].height = 12
    sections = [child for post in DIVISIONS for child in post.below]
    count = max(len(child.lines) for child in sections) + 2
    colours = ("E26B0A", "31869B", "B1A0C7", "C4D79B", "FFFFFF", "FFFFFF", "FFFFFF", "FFFFFF")
    for place, child in enumerate(sections):
        span = (left_of(place), left_of(place) + 2)
        put(sheet, (below, span[0], below, span[1]), child.holder, "cm", **face(10, bold=True, fill=colours[place]))
        titles(sheet, below + 1, span, None)
        for step in range(count):
            line_cells(sheet, below + 2 + step, span, child.lines[step] if step < len(child.lines) else None, 2)
            tall(sheet, below + 2 + step, 26)
    sheet.row_dimensions[below].height = 36


def logo() -> io.BytesIO:
    """A shield with a ribbon."""
    picture = Image.new("RGB", (220, 240), "white")
    brush = ImageDraw.Draw(picture)
    brush.ellipse((40, 8, 180, 190), fill=(0, 176, 80), outline="black", width=4)
    brush.polygon(((72, 120), (110, 60), (148, 120)), fill="black")
    brush.rectangle((66, 120, 154, 160), fill=(0, 176, 240))
    brush.polygon(((10, 170), (60, 200), (160, 200), (210, 170), (200, 215), (20, 215)), fill=(255, 230, 0), outline="black")
    out = io.BytesIO()
    picture.save(out, "PNG")
    out.seek(0)
    return out


def draw(path: Path) -> None:
    """The workbook with its page breaks."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Casecading"
    widths(sheet, SIZES)
    top(sheet)
    bottom(sheet, 17)
    picture = Picture(logo())
    picture.width, picture.height = 104, 114
    sheet.add_image(picture, "C1")
    sheet.row_breaks.append(Break(15))
    sheet.col_breaks = ColBreak()
    for column in BREAKS:
        sheet.col_breaks.append(Break(column))
    setup = sheet.page_setup
    setup.paperSize, setup.orientation, setup.scale, setup.pageOrder = 9, "portrait", SCALE, "downThenOver"
    margins = sheet.page_margins
    margins.left, margins.right, margins.top, margins.bottom = 0.9, 0.2, 0.75, 0.75
    book.save(path)


class Tiles:
    """On which page a column of the upper or the lower tiles stands."""

    def __init__(self) -> None:
        self.pages = Pages(CORPUS / f"{STEM}.pdf")

    @staticmethod
    def at(column: int, lower: bool) -> int:
        """The page of a column."""
        return 2 * sum(column > last for last in BREAKS) + (2 if lower else 1)

    def text(self, text: str, span: tuple[int, int], lower: bool) -> list[int]:
        """The pages over which a merged cell's text goes: that of its first column and, where it is cut, the next tile."""
        first = self.at(span[0], lower)
        return [first, first + 2] if text in CUT else [first]


def add_lines_at(gold: Gold, node: str, lines: tuple[Line, ...], span: tuple[int, int], lower: bool) -> None:
    """The indicators of a table, their targets on the tile of the last column."""
    for code, name, target in lines:
        more = {"code": code} if code else {}
        ident = gold.indicator(node, name, unit(target), Tiles.at(span[0] + 1, lower), **more)
        gold.value(ident, "target", YEAR, target, unit(target), Tiles.at(span[1], lower))


def write_gold() -> Path:
    """The gold record."""
    tiles = Tiles()
    about = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, about | {"organisation": "Dinas Pendidikan", "year": 2016, "pages": tiles.pages.count})
    keys: dict[str, str] = {}
    place = 0
    for mission, aims in MISSIONS:
        pages = tiles.text(mission, (TOP[place][0], TOP[place + len(aims) - 1][1]), False)
        one = gold.node("misi", mission, page=pages[0], pages=pages)
        for aim, goal, lines in aims:
            span = TOP[place]
            place += 1
            pages = tiles.text(aim, span, False)
            two = gold.node("tujuan", aim, page=pages[0], parent=one, pages=pages)
            pages = tiles.text(goal, span, False)
            keys[str(place)] = gold.node("sasaran", goal, page=pages[0], parent=two, pages=pages)
            add_lines_at(gold, keys[str(place)], lines, span, False)
    for number, post in enumerate(DIVISIONS):
        span = (left_of(2 * number), left_of(2 * number + 1) + 2)
        pages = tiles.text(post.holder, span, True)
        node = gold.node("program", page=pages[0], parent=keys[post.serves[0]], holder=post.holder, pages=pages)
        for key in post.serves[1:]:
            gold.edge(keys[key], node, "also")
        add_lines_at(gold, node, post.lines, span, True)
        for turn, child in enumerate(post.below):
            inner = (left_of(2 * number + turn), left_of(2 * number + turn) + 2)
            pages = tiles.text(child.holder, inner, True)
            leaf = gold.node("sub_kegiatan", page=pages[0], parent=node, holder=child.holder, pages=pages)
            add_lines_at(gold, leaf, child.lines, inner, True)
    cut = [each["id"] for each in gold.nodes if len(each["pages"]) > 1]
    posts = [each["id"] for each in gold.nodes if each["level"] in ("program", "sub_kegiatan")]
    extra = (
        ("page of what the tiles cut", "the tile that holds the beginning", ["the next tile"], cut, "page"),
        (
            "the parent's indicator restated in bold below a unit",
            "an indicator of the unit too",
            ["left out"],
            posts,
            "indicators",
        ),
        ("units stand as heads of the tables, not positions", "holder", [None], posts, "holder"),
    )
    fields = ("about", "chosen", "also_acceptable", "nodes", "field")
    gold.ambiguous = [tier_doubt(gold), several_doubt(gold), *(dict(zip(fields, row, strict=True)) for row in extra)]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    write_gold()


if __name__ == "__main__":
    main()
