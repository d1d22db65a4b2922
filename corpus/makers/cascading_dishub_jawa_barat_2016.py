"""Cascading of a provincial transport office: one sheet from left to right, printed without scaling onto many portrait pages."""

from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.cascades import Line, Post, add_lines, add_post, tall
from corpus.makers.parts.pages import Pages, bare
from corpus.makers.parts.sheets import height, put, widths

STEM = "cascading-dishub-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a provincial transport office, one spreadsheet tiled over many portrait pages",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "tiled": True,
    "facts": "invented",
    "carries": [
        "one sheet printed unscaled: page breaks cut through columns and rows, down first and then over",
        "texts cut in mid-word at a page's edge, the rest on a page of another column of tiles",
        "left to right; a cell's span of rows is its parenthood, spans go on over pages without their text",
        "a sasaran's cell whose text stands far below its first row",
        "positions as heads of small tables (No, Indikator, Target), kegiatan and sum in a column of their own",
        "letterhead across the tiles, tiles that are empty but for rules",
        "a section without lines, a target without figure (ada), one malformed sum",
    ],
}
HOLDER = "KEPALA DINAS PERHUBUNGAN"
VISION = "Terwujudnya Perhubungan Jawa Barat yang Handal, Berdaya Saing dan Berwawasan Lingkungan"


def kasi(holder: str, name: str | None, pagu: str, *lines: Line) -> Post:
    """A section with its kegiatan."""
    return Post(holder, lines, name=name, pagu=pagu)


# sasaran, its indicators, the divisions below it
GOALS: tuple[tuple[str, tuple[Line, ...], tuple[Post, ...]], ...] = (
    (
        "Meningkatnya keselamatan dan kelancaran lalu lintas jalan provinsi",
        (
            ("1.1", "Persentase penurunan kecelakaan di ruas jalan provinsi", "10%"),
            ("1.2", "Rata-rata V/C ratio jalan provinsi", "0,68"),
            ("1.3", "Persentase ketersediaan fasilitas perlengkapan jalan", "47,5%"),
        ),
        (
            Post(
                "KEPALA BIDANG PERHUBUNGAN DARAT",
                (
                    ("1.1.1", "Jumlah lokasi rawan kecelakaan yang ditangani", "14 lokasi"),
                    ("1.2.1", "Jumlah simpang yang dioptimalkan", "9 simpang"),
                    ("1.3.1", "Panjang jalan provinsi yang dilengkapi marka", "310 km"),
                ),
                (
                    kasi(
                        "KASI LALU LINTAS JALAN",
                        "Pengadaan dan Pemasangan Fasilitas Perlengkapan Jalan",
                        "18.450.000.000",
                        ("1.3.1.1", "Jumlah rambu lalu lintas yang terpasang", "2.150 buah"),
                        ("1.3.1.2", "Panjang guardrail", "4.800 meter"),
                        ("1.3.1.3", "Jumlah PJU yang terpasang pada ruas jalan provinsi", "650 titik"),
                        ("1.2.1.1", "Jumlah APILL berkoordinasi (ATCS)", "6 unit"),
                    ),
                    kasi(
                        "KASI ANGKUTAN JALAN",
                        "Penataan Trayek dan Pengawasan Angkutan Umum AKDP",
                        "2.275.600.000",
                        ("1.1.1.1", "Jumlah kendaraan AKDP yang diperiksa kelaikannya", "3.400 kendaraan"),
                        ("1.1.1.2", "Jumlah awak angkutan teladan", "27 orang"),
                        ("1.1.1.3", "Jumlah trayek yang dievaluasi", "45 trayek"),
                    ),
                    kasi(
                        "KASI KESELAMATAN",
                        "Kampanye Keselamatan Berlalu Lintas",
                        "1.120.0000.000",
                        ("1.1.1.4", "Jumlah pelajar pelopor keselamatan", "54 orang"),
                        ("1.1.1.5", "Jumlah Zona Selamat Sekolah (ZoSS)", "12 lokasi"),
                    ),
                ),
                ("1",),
                "Program Peningkatan Pelayanan Lalu Lintas dan Angkutan Jalan",
                "21.845.600.000",
            ),
            Post(
                "KEPALA BALAI PENGELOLAAN LLAJ WILAYAH I",
                (
                    ("1.1.2", "Jumlah terminal tipe B yang beroperasi sesuai standar", "3 terminal"),
                    ("1.2.2", "Persentase pelanggaran muatan lebih yang ditindak", "85%"),
                ),
                (
                    kasi(
                        "KASI PENGENDALIAN OPERASIONAL",
                        "Penertiban Muatan Lebih",
                        "940.000.000",
                        ("1.2.2.1", "Jumlah operasi gabungan di jembatan timbang", "36 kali"),
                        ("1.2.2.2", "Jumlah kendaraan barang yang ditimbang", "91.500 kend"),
                    ),
                    kasi("KASUBAG TATA USAHA BALAI", None, ""),
                ),
                ("1",),
                "Program Pengendalian dan Pengamanan Lalu Lintas",
                "940.000.000",
            ),
        ),
    ),
    (
        "Meningkatnya kapasitas dan pelayanan simpul transportasi laut, udara dan perkeretaapian",
        (
            ("2.1", "Persentase kemajuan pembangunan BIJB Kertajati (sisi darat)", "60%"),
            ("2.2", "Jumlah pelabuhan pengumpan regional yang beroperasi", "4 pelabuhan"),
            ("2.3", "Jumlah penumpang kereta api perkotaan", "7,2 juta orang"),
        ),
        (
            Post(
                "KEPALA BIDANG PERHUBUNGAN LAUT DAN ASDP",
                (
                    ("2.2.1", "Jumlah dermaga yang direhabilitasi", "3 dermaga"),
                    ("2.2.2", "Jumlah kapal di bawah 7 GT yang diukur ulang", "450 kapal"),
                ),
                (
                    kasi(
                        "KASI KEPELABUHANAN",
                        "Rehabilitasi Dermaga Pelabuhan Pengumpan",
                        "7.800.000.000",
                        ("2.2.1.1", "Panjang dermaga yang direhabilitasi di Palabuhanratu dan Cirebon", "210 meter"),
                        ("2.2.1.2", "Jumlah dokumen amdal pelabuhan", "1 dokumen"),
                        ("2.2.1.3", "Dukungan pembangunan Pelabuhan Patimban", "ada"),
                    ),
                    kasi(
                        "KASI ANGKUTAN LAUT DAN ASDP",
                        "Pembinaan Angkutan Sungai, Danau dan Penyeberangan",
                        "865.000.000",
                        ("2.2.2.1", "Jumlah pas kecil yang diterbitkan", "400 pas"),
                        (
                            "2.2.2.2",
                            "Jumlah jaket pelampung yang disalurkan di Waduk Jatiluhur, Cirata dan Saguling",
                            "1.200 buah",
                        ),
                    ),
                ),
                ("2",),
                "Program Pengembangan Perhubungan Laut dan ASDP",
                "8.665.000.000",
            ),
            Post(
                "KEPALA BIDANG PERHUBUNGAN UDARA",
                (
                    ("2.1.1", "Luas lahan BIJB yang dibebaskan", "120 Ha"),
                    ("2.1.2", "Jumlah rute penerbangan perintis", "2 rute"),
                ),
                (
                    kasi(
                        "KASI KEBANDARUDARAAN",
                        "Pengembangan Bandarudara di Jawa Barat",
                        "156.300.000.000",
                        ("2.1.1.1", "Jumlah bidang tanah yang dibayar", "540 bidang"),
                        ("2.1.1.2", "Jumlah dokumen rencana induk Bandara Nusawiru dan Cakrabhuwana", "2 dokumen"),
                    ),
                    kasi(
                        "KASI ANGKUTAN UDARA",
                        "Fasilitasi Angkutan Udara Perintis",
                        "430.000.000",
                        ("2.1.2.1", "Jumlah rapat koordinasi angkutan udara", "6 kali"),
                        ("2.1.2.2", "Jumlah laporan angkutan lebaran, natal dan haji", "3 laporan"),
                    ),
                ),
                ("2",),
                "Program Pengembangan Perhubungan Udara",
                "156.730.000.000",
            ),
            Post(
                "KEPALA BIDANG BINA SISTEM OPERASIONAL TRANSPORTASI",
                (
                    ("2.3.1", "Jumlah perlintasan sebidang yang dijaga", "22 perlintasan"),
                    ("2.3.2", "Jumlah dokumen perencanaan transportasi", "5 dokumen"),
                ),
                (
                    kasi(
                        "KASI PERKERETAAPIAN",
                        "Peningkatan Keselamatan Perlintasan Sebidang Kereta Api",
                        "3.150.000.000",
                        ("2.3.1.1", "Jumlah early warning system perlintasan", "5 unit"),
                        ("2.3.1.2", "Jumlah penjaga perlintasan bersertifikat", "66 orang"),
                        ("2.3.1.3", "Jumlah sosialisasi keselamatan perlintasan", "4 kali"),
                    ),
                    kasi(
                        "KASI JARINGAN TRANSPORTASI",
                        "Penyusunan Rencana Jaringan Transportasi",
                        "1.875.250.000",
                        ("2.3.2.1", "Jumlah dokumen studi LRT Bandung Raya", "1 dokumen"),
                        ("2.3.2.2", "Jumlah data asal tujuan perjalanan yang diolah", "8.000 sampel"),
                    ),
                ),
                ("2",),
                "Program Pembangunan Sistem Transportasi",
                "5.025.250.000",
            ),
        ),
    ),
    (
        "Meningkatnya akuntabilitas kinerja Dinas Perhubungan",
        (("3.1", "Nilai evaluasi AKIP", "BB"), ("3.2", "Persentase capaian PAD", "100%")),
        (
            Post(
                "SEKRETARIS",
                (
                    ("3.1.1", "Persentase dokumen kinerja yang tepat waktu", "100%"),
                    ("3.2.1", "Jumlah retribusi yang disetor", "6,4 Milyar"),
                ),
                (
                    kasi(
                        "KASUBAG PERENCANAAN DAN PROGRAM",
                        "Penyusunan Dokumen Perencanaan dan Evaluasi",
                        "1.345.000.000",
                        ("3.1.1.1", "Jumlah dokumen perencanaan", "7 dokumen"),
                        ("3.1.1.2", "Jumlah laporan kinerja triwulan", "4 laporan"),
                    ),
                    kasi(
                        "KASUBAG KEUANGAN",
                        "Pengelolaan Keuangan",
                        "520.000.000",
                        ("3.2.1.1", "Jumlah laporan keuangan yang sesuai SAP", "2 laporan"),
                    ),
                    kasi(
                        "KASUBAG UMUM DAN KEPEGAWAIAN",
                        "Pelayanan Administrasi Perkantoran",
                        "12.640.750.000",
                        ("3.1.1.3", "Jumlah pegawai yang mengikuti diklat perhubungan", "85 orang"),
                        ("3.1.1.4", "Persentase kendaraan dinas laik jalan", "96%"),
                        ("3.1.1.5", "Jumlah arsip in aktif yang ditata", "2.700 berkas"),
                    ),
                ),
                ("3",),
                "Program Pelayanan Administrasi Perkantoran",
                "14.505.750.000",
            ),
        ),
    ),
)
TEXT = (11.0, 11.0, 11.0)
BLOCK = (8.5, *TEXT, 13.0)
SIZES = (14.0, 14.0, *BLOCK, 2.0, *BLOCK, 2.0, *BLOCK, 12.0, 12.0, 18.0)
SECOND, THIRD, FOURTH, WORKS = 3, 9, 15, 20  # first columns: indicators of II, positions of III and IV, kegiatan
FILLS = ("FFD966", "9DC3E6", "C9C9C9")
FONT = "Cambria"
SCALE = 118


def line(sheet: Worksheet, row: int, left: int, entry: Line | None, fill: str | None, end: int = 0) -> None:
    """No, indicator and target of a line, or empty cells."""
    code, name, target = entry or (None, None, None)
    last = max(row, end)
    face = {"font": FONT, "size": 10, "fill": fill}
    put(sheet, (row, left, last, left), code, "rt", **face)
    put(sheet, (row, left + 1, last, left + 3), name, "lt", **face)
    put(sheet, (row, left + 4, last, left + 4), target, "ct", **face)
    if name and last == row:
        tall(sheet, row, height(name, sum(TEXT) * 0.95, 10) + 4)


def head(sheet: Worksheet, row: int, left: int, text: str, fill: str) -> None:
    """A position and the small headings below it."""
    put(sheet, (row, left, row, left + 4), text, "cm", font=FONT, size=11, bold=True, fill=fill)
    tall(sheet, row, height(text, sum(BLOCK) * 0.85, 11) + 8)
    for (first, last), title in zip(((0, 0), (1, 3), (4, 4)), ("No", "Indikator", "Target"), strict=True):
        put(sheet, (row + 1, left + first, row + 1, left + last), title, "cm", font=FONT, size=9, italic=True)


def section(sheet: Worksheet, row: int, post: Post) -> int:
    """A position of the fourth tier with its kegiatan; gives the next row."""
    head(sheet, row, FOURTH, post.holder, "F2F2F2")
    count = max(1, len(post.lines))
    for place in range(count):
        line(sheet, row + 2 + place, FOURTH, post.lines[place] if post.lines else None, None)
    last = row + 1 + count
    put(sheet, (row, WORKS, last, WORKS + 1), f"Kegiatan {post.name}" if post.name else None, "lm", font=FONT, size=10)
    put(sheet, (row, WORKS + 2, last, WORKS + 2), f"Rp. {post.pagu}" if post.pagu else None, "cm", font=FONT, size=10)
    sheet.row_dimensions[last + 1].height = 6
    return last + 2


def division(sheet: Worksheet, row: int, post: Post, fill: str) -> int:
    """A position of the third tier and those at its right; gives the next row."""
    head(sheet, row, THIRD, post.holder, fill)
    below = row
    for child in post.below:
        below = section(sheet, below, child)
    for place, entry in enumerate(post.lines):
        line(sheet, row + 2 + place, THIRD, entry, None)
    after = row + 2 + len(post.lines)
    text = f"{post.name}\nAnggaran Rp. {post.pagu}"
    put(sheet, (after, THIRD, below - 2, THIRD + 4), text, "lt", font=FONT, size=10, bold=True)
    return below


def draw(path: Path) -> None:
    """The workbook: tiles as the program cuts them."""
    book = Workbook()
    sheet = book.active
    sheet.title = "cascading"
    widths(sheet, SIZES)
    last = len(SIZES)
    titles = ("PEMERINTAH PROVINSI JAWA BARAT", "DINAS PERHUBUNGAN", "Jalan Sukabumi Bandung", "CASCADING KINERJA TAHUN 2016")
    for row, (text, size) in enumerate(zip(titles, (20, 28, 11, 18), strict=True), 1):
        put(sheet, (row, 1, row, last), text, "cm", font=FONT, size=size, bold=size > 11, rule=None)
        sheet.row_dimensions[row].height = size * 1.6
    put(sheet, (6, 1, 6, last), f"VISI : {VISION}", "cm", font=FONT, size=16, italic=True, fill="E2EFDA")
    sheet.row_dimensions[6].height = 30
    heads = ((1, 7, f"ESELON II - {HOLDER}"), (THIRD, THIRD + 4, "ESELON III"), (FOURTH, FOURTH + 4, "ESELON IV"))
    for first, end, text in (*heads, (WORKS, last, "KEGIATAN DAN ANGGARAN")):
        put(sheet, (8, first, 8, end), text, "cm", font=FONT, size=13, bold=True, fill="1F4E78", color="FFFFFF")
    sheet.row_dimensions[8].height = 26
    row = 9
    for number, (statement, lines, posts) in enumerate(GOALS, 1):
        first = row
        for post in posts:
            row = division(sheet, row, post, FILLS[number - 1])
        text, fill = f"Sasaran {number}\n{statement}", FILLS[number - 1]
        put(sheet, (first, 1, row - 2, 2), text, "cm", font=FONT, size=12, bold=True, fill=fill)
        step = (row - 1 - first) // len(lines)
        for place, entry in enumerate(lines):
            end = row - 2 if place == len(lines) - 1 else first + (place + 1) * step - 1
            line(sheet, first + place * step, SECOND, entry, fill, end)
    sheet.cell(row + 1, WORKS).value = "Bandung,     Januari 2016"
    for place, text in enumerate((HOLDER, "", "", "( nama pejabat )", "NIP. ..................."), 2):
        sheet.cell(row + place, WORKS).value = text
    for place in range(1, 7):
        sheet.cell(row + place, WORKS).font, sheet.cell(row + place, WORKS).alignment = Font(name=FONT, sz=11), Alignment()
    setup = sheet.page_setup
    setup.paperSize, setup.orientation, setup.scale, setup.pageOrder = 5, "portrait", SCALE, "downThenOver"
    margins = sheet.page_margins
    margins.left = margins.right = 0.35
    margins.top = margins.bottom = 0.5
    book.save(path)


class Tiles:
    """Where texts stand on the tiles: three columns of tiles, down first and then over."""

    def __init__(self) -> None:
        self.pages = Pages(CORPUS / f"{STEM}.pdf")
        self.deep = self.pages.count // 3

    def find(self, text: str, across: int, late: bool = False) -> int:
        """The page in a column of tiles (from 0) that holds the text; the lower one (late) where a cut cell centres it."""
        pages = range(across * self.deep + 1, (across + 1) * self.deep + 1)
        for page in reversed(pages) if late else pages:
            if bare(text) in self.pages.texts[page - 1]:
                return page
        raise ValueError(f"not printed: {text}")

    def node(self, node: dict) -> None:
        """The pages of a node: a section's head begins on the tile left of the one that holds its end."""
        level = node["level"]
        if level in ("visi", "sasaran"):
            node["page"] = 1 if level == "visi" else self.find(node["statement"], 0, late=True)
            node["pages"] = [1, 1 + self.deep, 1 + 2 * self.deep] if level == "visi" else [node["page"]]
        elif level == "program":
            node["page"] = self.find(node["holder"], 1)
            node["pages"] = sorted({node["page"], self.find(node["name"], 1)})
        else:
            end = self.find(node["holder"][-10:], 2)
            node["page"] = end - self.deep
            node["pages"] = sorted({node["page"], end, *([self.find(node["name"], 2, late=True)] if node["name"] else [])})


def paged(gold: Gold) -> None:
    """Set the pages where the parts of the record stand, as the program cut the sheet."""
    tiles = Tiles()
    gold.document["pages"] = tiles.pages.count
    levels = {}
    for node in gold.nodes:
        tiles.node(node)
        levels[node["id"]] = node["level"]
    place = {}
    for indicator in gold.indicators:
        level = levels[indicator["node"]]
        text = indicator["code"] if level == "kegiatan" else indicator["name"]
        indicator["page"] = tiles.find(text, 0 if level == "sasaran" else 1)
        place[indicator["id"]] = indicator["page"] + (tiles.deep if level == "kegiatan" else 0)
    for value in gold.values:
        value["page"] = place[value["indicator"]]
    for budget in gold.budgets:
        across = 2 if levels[budget["node"]] == "kegiatan" else 1
        budget["page"] = tiles.find("Rp. " + budget["text"], across, late=True)


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, about | {"organisation": "Dinas Perhubungan", "year": 2016, "pages": 0})
    vision = gold.node("visi", VISION, page=1)
    keys: dict[str, str] = {}
    for number, (statement, lines, _) in enumerate(GOALS, 1):
        keys[str(number)] = gold.node("sasaran", statement, page=1, parent=vision, holder=HOLDER)
        add_lines(gold, keys[str(number)], lines, YEAR, 1)
    for _, _, posts in GOALS:
        for post in posts:
            add_post(gold, post, keys, YEAR)
    for node in gold.nodes:
        if node["level"] == "sub_kegiatan":
            node["level"] = "kegiatan"
    paged(gold)
    gold.ambiguous = [
        {
            "about": "eselon IV with a kegiatan at its right",
            "chosen": "kegiatan",
            "also_acceptable": ["sub_kegiatan"],
            "nodes": [each["id"] for each in gold.nodes if each["level"] == "kegiatan"],
            "field": "level",
        },
        {
            "about": "page of what the tiles cut",
            "chosen": "the tile that holds the beginning",
            "also_acceptable": ["the tile at its right"],
            "nodes": [each["id"] for each in gold.nodes if len(each["pages"]) > 1],
            "field": "page",
        },
        {
            "about": "the head's position in the heading of the sasaran's columns",
            "chosen": HOLDER,
            "also_acceptable": [None],
            "nodes": list(keys.values()),
            "field": "holder",
        },
        {
            "about": "vision above the sasaran, no tujuan printed",
            "chosen": "edges from the vision",
            "also_acceptable": ["no edge"],
            "nodes": list(keys.values()),
            "field": "parent",
        },
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    write_gold()


if __name__ == "__main__":
    main()
