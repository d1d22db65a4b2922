"""Performance tree of a food security office: two divisions side by side in spreadsheet cells, arrows drawn and pasted."""

import io
import tempfile
import zipfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.drawing.image import Image as Picture
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor
from openpyxl.worksheet.worksheet import Worksheet
from PIL import Image, ImageDraw

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk
from corpus.makers.parts.floating import SPACES, Floating, Point, shape_xml
from corpus.makers.parts.sheets import page, put, widths

STEM = "pohon-kinerja-dkp-sumbawa-barat-2019"
YEAR = "2019"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a food security office, two divisions side by side in the cells of one A3 sheet",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "statements in one row of cells, indicators in the next, with the target in brackets behind the name",
        "red block arrows as shapes at the left division, blue arrows as pasted pictures at the right one",
        "two indicator cells below one kegiatan, each with an arrow of its own",
        "cells without borders and without fill; two kegiatan without arrow, tied by column alone",
        "one branch goes a tier deeper (SUB KEGIATAN), the rows of section and money lie below it",
        "tier labels at the left, with arrows to the right into the lane",
        "rows SEKSI and ANGGARAN at the bottom hold holder and money of the kegiatan",
        "malformed sum, empty sum, typing errors, lower is better",
    ],
}


def m(text: str, unit: str | None = None, down: bool = False) -> Measure:
    """An indicator as printed: its target stands in brackets at the end."""
    name, target = text[:-1].rsplit(" (", 1)
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def activity(name: str, seksi: str, pagu: str, *measures: Measure, below: tuple[Fact, ...] = ()) -> Fact:
    """A kegiatan with its section and its sum."""
    return Fact("kegiatan", None, name, measures, below, holder=seksi, pagu=pagu)


STOCK = Fact(
    "program",
    None,
    "Program Peningkatan Ketersediaan dan Cadangan Pangan",
    (m("Persentase penguatan cadangan pangan pemerintah daerah (62,50 %)"),),
    (
        activity(
            "Pengembangan Cadangan Pangan Daerah",
            "SEKSI KETERSEDIAAN PANGAN",
            "Rp. 412.650.000,-",
            m("Jumlah cadangan beras pemerintah kabupaten (45 ton)", "ton"),
            m("Jumlah lumbung pangan yang dibina (8 unit)", "unit"),
        ),
        activity(
            "Analisis dan Penyusunan Neraca Bahan Makanan (NBM)",
            "SEKSI KETERSEDIAAN PANGAN",
            "Rp. 58.300.000,-",
            m("Jumlah dokumen NBM (1 dokumen)", "dokumen"),
        ),
        activity(
            "Penanganan Daerah Rawan Pangan",
            "SEKSI KERAWANAN PANGAN",
            "Rp. 226.0175.000,-",
            m("Jumlah desa rawan pangan yang ditangani (11 desa)", "desa"),
            m("Jumlah peta FSVA yang dimutahirkan (1 peta)", "peta"),
        ),
    ),
)
TRADE = Fact(
    "program",
    None,
    "Program Distribusi dan Stabilisasi Harga Pangan",
    (m("Persentse stabilitas harga pangan pokok (90 %)"),),
    (
        activity(
            "Pemantauan dan Analisis Harga Pangan Pokok",
            "SEKSI DISTRIBUSI PANGAN",
            "Rp. 74.500.000,-",
            m("Jumlah laporan panel harga (52 laporan)", "laporan"),
        ),
        activity(
            "Pengembangan Lembaga Distribusi Pangan Masyarakat (LDPM)",
            "SEKSI HARGA PANGAN",
            "-",
            m("Jumlah gapoktan LDPM yang aktif (6 kelompok)", "kelompok"),
        ),
    ),
)
DIET = Fact(
    "program",
    None,
    "Program Penganekaragaman Konsumsi Pangan",
    (
        m("Konsumsi beras per kapita per tahun (98,4 kg)", "kg", True),
        m("Konsumsi ikan dan protein hewani (28,75 gram/kap/hari)", "gram/kap/hari"),
    ),
    (
        activity(
            "Percepatan Penganekaragaman Konsumsi Pangan (P2KP)",
            "SEKSI KONSUMSI PANGAN",
            "Rp. 318.940.500,-",
            m("Jumlah kelompok KRPL yang mandiri (14 kelompok)", "kelompok"),
            below=(
                Fact(
                    "sub_kegiatan",
                    None,
                    "Pemanfaatan pekarangan (KRPL)",
                    (m("Jumlah rumah tangga penerima bibit (280 KK)", "KK"),),
                ),
                Fact(
                    "sub_kegiatan",
                    None,
                    "Lomba cipta menu B2SA tingkat kabupaten",
                    (m("Jumlah peserta lomba (8 kecamatan)", "kecamatan"),),
                ),
                Fact(
                    "sub_kegiatan",
                    None,
                    "Sosialisasi konsumsi pangan lokal",
                    (m("Jumlah peserta sosialisasi (160 orang)", "orang"),),
                ),
            ),
        ),
        activity(
            "Survey Konsumsi Pangan Tingkat Rumah Tangga",
            "SEKSI KONSUMSI PANGAN",
            "Rp. 65.000.000,-",
            m("Jumlah rumah tangga sampel (360 RT)", "RT"),
        ),
    ),
)
SAFETY = Fact(
    "program",
    None,
    "Program Pengawasan Mutu dan Keamanan Pangan",
    (m("Persentase pangan segar asal tumbuhan yang bebas residu (87 %)"),),
    (
        activity(
            "Pengujian Sampel Pangan Segar di Pasar Tradisional",
            "SEKSI KEAMANAN PANGAN",
            "Rp. 121.480.000,-",
            m("Jumlah sampel yang diuji (75 sampel)", "sampel"),
            m("Jumlah pasar yang diawasi (5 pasar)", "pasar"),
        ),
    ),
)
LEFT = Fact(
    "sasaran",
    "Meningkatnya ketersediaan dan kelancaran distribusi pangan",
    None,
    (m("Rasio ketersediaan pangan utama (105 %)"), m("Koefisien variasi harga beras (< 10 %)", down=True)),
    (STOCK, TRADE),
    holder="BIDANG KETERSEDIAAN DAN DISTRIBUSI PANGAN",
)
RIGHT = Fact(
    "sasaran",
    "Meningkatnya kualitas konsumsi dan kemanan pangan masyarakat",
    None,
    (m("Skor Pola Pangan Harapan (PPH) konsumsi (84,2)"),),
    (DIET, SAFETY),
    holder="BIDANG KONSUMSI DAN KEAMANAN PANGAN",
)
GOAL = Fact(
    "sasaran_daerah",
    "Terpenuhinya kebutuhan pangan masyarakat Kabupaten Sumbawa Barat",
    None,
    (m("Indeks Ketahanan Pangan (71,35)"),),
    (LEFT, RIGHT),
)
ROOT = Fact("misi", "Mewujudkan perekonomian daerah yang tangguh berbasis pertanian dan kearifan lokal", None, (), (GOAL,))
TOTAL = "Rp. 1.277.045.500,-"

WIDTHS = (15.0, 3.5) + (10.5, 10.5, 2.2) * 5 + (4.0,) + (13.0, 13.0, 13.0, 2.2) + (10.5, 10.5, 2.2) * 2
HEIGHTS = {1: 32, 2: 24, 3: 10, 4: 26, 5: 20, 6: 24, 7: 20, 8: 22, 9: 22, 10: 34, 11: 34, 12: 24, 13: 34, 14: 36, 15: 24}
HEIGHTS |= {16: 52, 17: 20, 18: 56, 19: 20, 20: 46, 21: 44, 22: 14, 23: 34, 24: 8, 25: 26, 26: 10, 27: 22, 28: 14}
HEIGHTS |= dict.fromkeys(range(29, 36), 15)
SPANS = {  # first and last column of each node
    id(LEFT): (3, 16),
    id(RIGHT): (19, 27),
    id(STOCK): (3, 10),
    id(TRADE): (12, 16),
    id(DIET): (19, 24),
    id(SAFETY): (26, 27),
}
SPANS |= {id(each): (3 + 3 * place, 4 + 3 * place) for place, each in enumerate(STOCK.children + TRADE.children)}
SPANS |= {id(DIET.children[0]): (19, 21), id(DIET.children[1]): (23, 24), id(SAFETY.children[0]): (26, 27)}
SPANS |= {id(each): (19 + place, 19 + place) for place, each in enumerate(DIET.children[0].children)}
ROWS = {"sasaran": 10, "program": 13, "kegiatan": 16, "sub_kegiatan": 20}
TINTS = {
    id(STOCK): ("FFFF00", "FFFFCC"),
    id(TRADE): ("F4B084", "FCE4D6"),
    id(DIET): ("9BC2E6", "DDEBF7"),
    id(SAFETY): ("CC99FF", "E4CCFF"),
}
BARE = {id(TRADE), id(TRADE.children[1]), id(DIET.children[1])}  # their indicator cells have neither border nor fill
NO_ARROW = {id(STOCK.children[1]), id(DIET.children[1])}


def indicator_cells(sheet: Worksheet, fact: Fact, row: int, fill: str) -> list[tuple[int, int]]:
    """The cells of a node's indicators side by side; gives their spans."""
    first, last = SPANS[id(fact)]
    count = len(fact.measures)
    out = []
    for place, measure in enumerate(fact.measures):
        left = first if place == 0 else out[-1][1] + 1
        right = last if place == count - 1 else first + (last - first + 1) // count - 1
        rule = None if id(fact) in BARE else "thin"
        text = f"{measure.name} ({measure.target})"
        put(
            sheet,
            (row, left, row, right),
            text,
            "cm",
            size=8,
            fill=None if rule is None else fill,
            rule=rule,
            font="Arial Narrow",
        )
        out.append((left, right))
    return out


def fill_tree(sheet: Worksheet) -> list[tuple[int, int, int, bool]]:
    """The cells of the tree; gives the arrows: row, first and last column, whether a picture."""
    arrows = [(9 - 1, 3, 16, False), (9 - 1, 19, 27, True)]
    for aim, dark, light in ((LEFT, "C00000", "FF7C80"), (RIGHT, "1F4E79", "BDD7EE")):
        first, last = SPANS[id(aim)]
        put(sheet, (9, first, 9, last), aim.holder, "cm", size=12, bold=True, fill=dark, color="FFFFFF", font="Arial")
        put(sheet, (10, first, 10, last), f"SASARAN : {aim.statement}", "cm", size=11, bold=True, fill=light)
        indicator_cells(sheet, aim, 11, "FFFFFF")
        for program in aim.children:
            strong, weak = TINTS[id(program)]
            arrows.append((12, *SPANS[id(program)], aim is RIGHT))
            first, last = SPANS[id(program)]
            put(sheet, (13, first, 13, last), program.name, "cm", size=10, bold=True, fill=strong)
            indicator_cells(sheet, program, 14, weak)
            for each in program.children:
                first, last = SPANS[id(each)]
                if id(each) not in NO_ARROW:
                    arrows.append((15, first, last, aim is RIGHT))
                put(sheet, (16, first, 16, last), each.name, "cm", size=9, fill=strong, rule="medium" if aim is RIGHT else "thin")
                cells = indicator_cells(sheet, each, 18, weak)
                arrows += [(17, *cell, aim is RIGHT) for cell in cells if len(cells) > 1 or id(each) not in NO_ARROW]
                put(sheet, (23, first, 23, last), each.holder, "cm", size=8, bold=True, fill="D9D9D9")
                put(sheet, (25, first, 25, last), each.pagu, "cm", size=9, bold=True, fill="FFC000")
                for sub in each.children:
                    column = SPANS[id(sub)][0]
                    arrows.append((19, column, column, True))
                    put(sheet, (20, column, 20, column), sub.name, "cm", size=8, italic=True, fill="E2EFDA", font="Arial Narrow")
                    indicator_cells(sheet, sub, 21, "FFFFFF")
    return arrows


def fill_frame(sheet: Worksheet) -> list[tuple[int, int, int, bool]]:
    """Title, upper tiers, tier labels and the foot."""
    last = len(WIDTHS) - 1
    put(sheet, (1, 1, 1, last), "POHON KINERJA DINAS KETAHANAN PANGAN", "cm", size=20, bold=True, rule=None, font="Arial Black")
    put(sheet, (2, 1, 2, last), "KABUPATEN SUMBAWA BARAT TAHUN 2019", "cm", size=16, bold=True, rule=None)
    put(sheet, (4, 3, 4, 27), f"MISI KE-3 : {ROOT.statement}", "cm", size=13, bold=True, fill="806000", color="FFFFFF")
    put(sheet, (6, 3, 6, 27), f"SASARAN RPJMD : {GOAL.statement}", "cm", size=12, bold=True, fill="FFD966")
    put(sheet, (7, 3, 7, 27), f"Indikator : {GOAL.measures[0].name} ({GOAL.measures[0].target})", "cm", size=10, fill="FFF2CC")
    labels = ((4, 4, "MISI"), (6, 7, "RPJMD"), (9, 11, "RENSTRA / IKU"), (13, 14, "PROGRAM"), (16, 18, "KEGIATAN"))
    labels += ((20, 21, "SUB KEGIATAN"), (23, 23, "SEKSI"), (25, 25, "ANGGARAN"))
    for top, bottom, text in labels:
        put(sheet, (top, 1, bottom, 1), text, "cm", size=9, bold=True, fill="FFFFFF", rule="double")
    put(sheet, (27, 23, 27, 27), f"JUMLAH ANGGARAN : {TOTAL}", "rm", size=10, bold=True, rule=None)
    sign = (
        "Taliwang,      Januari 2019",
        "KEPALA DINAS KETAHANAN PANGAN,",
        "",
        "",
        "",
        "( nama pejabat )",
        "NIP. .....................",
    )
    for row, text in enumerate(sign, 29):
        put(sheet, (row, 22, row, 27), text, "cm", size=10, rule=None, bold=row == 34)
    return [(5, 3, 27, False)]


def emu(column: int, part: float) -> int:
    """How far into a column a part of its width lies."""
    return int((WIDTHS[column - 1] * 7 + 5) * 9525 * part)


def corners(row: int, first: int, last: int, wide: float) -> tuple[Point, Point]:
    """The corners of an arrow in the middle of a span; wide in characters."""
    total = sum(WIDTHS[first - 1 : last])
    ends = []
    for at in (total / 2 - wide / 2, total / 2 + wide / 2):
        column = first
        while at > WIDTHS[column - 1]:
            at, column = at - WIDTHS[column - 1], column + 1
        ends.append((column, at / WIDTHS[column - 1]))
    (a, part_a), (b, part_b) = ends
    down = int(HEIGHTS[row] * 12700)
    return Point(a, row, emu(a, part_a), int(down * 0.08)), Point(b, row, emu(b, part_b), int(down * 0.93))


def arrow_picture() -> bytes:
    """A blue block arrow as a bitmap with a clear background."""
    image = Image.new("RGBA", (120, 90), (255, 255, 255, 0))
    pen = ImageDraw.Draw(image)
    pen.polygon([(34, 2), (86, 2), (86, 42), (118, 42), (60, 88), (2, 42), (34, 42)], fill=(47, 117, 181), outline=(31, 78, 121))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def paste(sheet: Worksheet, first: Point, second: Point) -> None:
    """A picture between two points."""
    ends = [AnchorMarker(each.column - 1, each.across, each.row - 1, each.down) for each in (first, second)]
    picture = Picture(io.BytesIO(arrow_picture()))
    picture.anchor = TwoCellAnchor("twoCell", *ends)
    sheet.add_image(picture)


def add_to_drawing(book: Path, shapes: list[Floating]) -> None:
    """Put shapes into the drawing that the pictures already made."""
    with zipfile.ZipFile(book) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    name = "xl/drawings/drawing1.xml"
    body = "".join(shape_xml(shape, number) for number, shape in enumerate(shapes, 500))
    body = body.replace("<xdr:twoCellAnchor>", f"<xdr:twoCellAnchor {SPACES}>")
    head, close, tail = parts[name].decode().rpartition("</")
    parts[name] = (head + body + close + tail).encode()
    with zipfile.ZipFile(book, "w", zipfile.ZIP_DEFLATED) as package:
        for part, data in parts.items():
            package.writestr(part, data)


def draw() -> None:
    """Draw the sheet and print it."""
    book = Workbook()
    sheet = book.active
    sheet.title = "POHON"
    widths(sheet, WIDTHS)
    for row, high in HEIGHTS.items():
        sheet.row_dimensions[row].height = high
    arrows = fill_frame(sheet) + fill_tree(sheet)
    shapes = []
    for row, first, last, pasted in arrows:
        ends = corners(row, first, last, 9.0 if row < 12 else 5.5)
        if pasted:
            paste(sheet, *ends)
        else:
            shapes.append(Floating(*ends, "downArrow", "FF0000", outline="7F0000"))
    for row in (4, 10, 13, 20):
        middle = HEIGHTS[row] * 12700 // 2
        ends = Point(2, row, emu(2, 0.05), middle - 70000), Point(2, row, emu(2, 0.95), middle + 70000)
        shapes.append(Floating(*ends, "rightArrow", "5B9BD5", outline="41719C"))
    page(sheet, 8, (0.3, 0.3, 0.4, 0.3), tall=1)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"{STEM}.xlsx")
        book.save(source)
        add_to_drawing(source, shapes)
        office_pdf(source, CORPUS / f"{STEM}.pdf")


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Sumbawa Barat"}
    gold = Gold(STEM, about | {"organisation": "Dinas Ketahanan Pangan", "year": int(YEAR), "pages": 1})
    known = add_tree(gold, ROOT, None, YEAR, 1)
    gold.total("JUMLAH ANGGARAN", "pagu", YEAR, TOTAL, 1)
    kegiatan = [known[id(fact)] for fact in walk(ROOT) if fact.level == "kegiatan"]
    gold.ambiguous = [
        {
            "about": "the division's name is a cell of its own above the sasaran; sections stand in a row at the bottom",
            "chosen": "holder of the sasaran and of the kegiatan",
            "also_acceptable": [None],
            "nodes": [known[id(LEFT)], known[id(RIGHT)], *kegiatan],
            "field": "holder",
        },
        {
            "about": "kegiatan and sub kegiatan are named, no statement of performance is printed beside the name",
            "chosen": "name, statement null",
            "also_acceptable": ["the same text as statement"],
            "nodes": [known[id(fact)] for fact in walk(ROOT) if fact.name],
            "field": "statement",
        },
        {
            "about": "a target with a range sign: text with or without the sign",
            "chosen": "< 10 %",
            "also_acceptable": ["10 %"],
            "nodes": [known[id(LEFT)]],
            "field": "value.text",
        },
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    draw()
    write_gold()


if __name__ == "__main__":
    main()
