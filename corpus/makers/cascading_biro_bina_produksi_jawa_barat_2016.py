"""Cascading matrix of a production bureau: an Excel sheet with the posts side by side, printed over pages."""

import textwrap
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import Gold, print_drawn

STEM = "cascading-biro-bina-produksi-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading matrix of a province's production bureau: eselon II, III, IV and kegiatan with money side by side",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "parenthood told by merged cells that span rows, no line and no code",
        "heading of three rows repeated on each page, with a row of column numbers",
        "a sasaran and its indicators restated on the next page with (lanjutan)",
        "program on a row of its own with its sum, kegiatan on the rows below it",
        "target and unit in two columns for eselon II, in one column for eselon III and IV",
        "posts with two kegiatan and two sums, a post without money, indicators merged unevenly",
        "a malformed sum, a program sum that disagrees with its kegiatan, decimal point and comma mixed",
        "typing errors (Terlaksannya, Prosentase, Peresentase), a total and a signature block",
    ],
}
TITLE = "CASCADING KINERJA BIRO BINA PRODUKSI SEKRETARIAT DAERAH PROVINSI JAWA BARAT"
HEAD = "KEPALA BIRO BINA PRODUKSI"
TOTAL = "3.487.500.000"


@dataclass(frozen=True)
class Post:
    """A post of eselon IV: its sasaran, indicators with target, kegiatan with money."""

    holder: str
    sasaran: str
    indicators: list[tuple[str, str, str]]
    kegiatan: list[tuple[str, str]]


@dataclass(frozen=True)
class Division:
    """A post of eselon III with its program; page is where its block stands."""

    holder: str
    sasaran: str
    indicators: list[tuple[str, str, str]]
    program: str
    money: str
    posts: list[Post]
    page: int


@dataclass(frozen=True)
class Goal:
    """A sasaran of the head of the bureau; indicators with target and unit."""

    sasaran: str
    indicators: list[tuple[str, str, str]]
    divisions: list[Division]


GOALS = [
    Goal(
        "Meningkatnya kualitas rumusan kebijakan bidang pertanian, perkebunan, perikanan dan kehutanan",
        [
            ("Prosentase rumusan kebijakan bidang pertanian yang ditindaklanjuti OPD", "85", "%"),
            ("Jumlah rekomendasi kebijakan produksi pangan yang ditetapkan", "6", "Rekomendasi"),
        ],
        [
            Division(
                "Kepala Bagian Bina Produksi Pertanian",
                "Tersusunnya bahan kebijakan peningkatan produksi tanaman pangan, hortikultura dan perkebunan",
                [
                    ("Persentase bahan kebijakan produksi tanaman pangan yang selesai tepat waktu", "90%", "%"),
                    ("Jumlah naskah kebijakan perkebunan rakyat", "2 naskah", "naskah"),
                ],
                "Program Peningkatan Produksi Pertanian/Perkebunan",
                "1.025.000.000",
                [
                    Post(
                        "Kasubag Tanaman Pangan dan Hortikultura",
                        "Terlaksananya koordinasi produksi padi, palawija dan hortikultura",
                        [
                            ("Jumlah rapat koordinasi produksi padi dan palawija", "4 kali", "kali"),
                            ("Jumlah laporan pemantauan harga gabah di 18 Kabupaten", "12 laporan", "laporan"),
                        ],
                        [
                            ("Koordinasi Peningkatan Produksi Padi dan Palawija", "275.000.000"),
                            ("Fasilitasi Pengembangan Kawasan Hortikultura", "150.000.000"),
                        ],
                    ),
                    Post(
                        "Kasubag Perkebunan",
                        "Terlaksannya evaluasi kebijakan teh, kopi dan kelapa rakyat",
                        [("Jumlah dokumen evaluasi kebijakan teh, kopi dan kelapa", "3 dokumen", "dokumen")],
                        [("Evaluasi Kebijakan Agribisnis Teh dan Kopi Rakyat", "225.000.000")],
                    ),
                    Post(
                        "Kasubag Sarana dan Prasarana Pertanian",
                        "Tersalurkannya pupuk bersubsidi sesuai alokasi dan tepat sasaran",
                        [
                            ("Persentase penyaluran pupuk bersubsidi sesuai RDKK", "97,5%", "%"),
                            ("Jumlah Kabupaten/Kota yang dipantau Komisi Pengawas Pupuk", "27 Kab/Kota", "Kab/Kota"),
                            ("Jumlah kasus penyimpangan pupuk yang belum ditangani", "0 kasus", "kasus"),
                        ],
                        [("Pengawasan Pupuk dan Pestisida", "375.000.000")],
                    ),
                ],
                1,
            ),
            Division(
                "Kepala Bagian Bina Produksi Perikanan, Peternakan dan Kehutanan",
                "Tersusunnya bahan kebijakan produksi perikanan, peternakan dan hasil hutan",
                [("Persentase bahan kebijakan perikanan dan peternakan yang dimanfaatkan", "82.5%", "%")],
                "Program Pengembangan Agribisnis",
                "612.500.000",
                [
                    Post(
                        "Kasubag Perikanan dan Kelautan",
                        "Terfasilitasinya pengembangan budidaya ikan dan garam rakyat",
                        [
                            ("Jumlah kelompok pembudidaya ikan yang difasilitasi", "40 kelompok", "kelompok"),
                            ("Jumlah rekomendasi tata niaga garam rakyat", "1 rekomendasi", "rekomendasi"),
                        ],
                        [("Fasilitasi Pengembangan Budidaya Perikanan dan Garam Rakyat", "237.500.000")],
                    ),
                    Post(
                        "Kasubag Peternakan",
                        "Terkendalinya distribusi sapi potong dan susu segar",
                        [("Jumlah laporan pengendalian distribusi sapi potong", "4 laporan", "laporan")],
                        [
                            ("Koordinasi Distribusi Sapi Potong", "125.0000.000"),
                            ("Pembinaan Koperasi Susu", "100.000.000"),
                        ],
                    ),
                    Post(
                        "Kasubag Kehutanan",
                        "Tersedianya data produksi hasil hutan bukan kayu",
                        [
                            ("Jumlah data base hasil hutan bukan kayu", "1 data base", "data base"),
                            ("Peresentase sengketa pemanfaatan hutan yang difasilitasi", "75%", "%"),
                        ],
                        [("Inventarisasi Hasil Hutan Bukan Kayu", "150.000.000")],
                    ),
                ],
                2,
            ),
        ],
    ),
    Goal(
        "Meningkatnya efektivitas koordinasi bidang industri, perdagangan dan pariwisata",
        [
            ("Persentase kesepakatan koordinasi yang dilaksanakan pelaku usaha dan OPD", "78,25", "%"),
            ("Jumlah sentra industri unggulan yang difasilitasi promosinya", "15", "Sentra"),
            ("Lama penyelesaian naskah rekomendasi", "7", "Hari"),
        ],
        [
            Division(
                "Kepala Bagian Bina Industri dan Jasa",
                "Meningkatnya fasilitasi industri kecil dan kelancaran barang kebutuhan pokok",
                [
                    ("Jumlah sentra industri kecil yang ikut pameran", "15 sentra", "sentra"),
                    ("Persentase ketersediaan barang kebutuhan pokok menjelang hari raya", "100%", "%"),
                ],
                "Program Pengembangan Industri Kecil dan Menengah",
                "875.000.000",
                [
                    Post(
                        "Kasubag Industri",
                        "Terselenggaranya fasilitasi promosi produk unggulan",
                        [
                            ("Jumlah pameran yang diikuti", "5 pameran", "pameran"),
                            ("Jumlah IKM peserta pameran", "60 IKM", "IKM"),
                        ],
                        [("Fasilitasi Promosi Produk Unggulan Jawa Barat", "425.000.000")],
                    ),
                    Post(
                        "Kasubag Perdagangan",
                        "Terpantaunya stok dan harga barang kebutuhan pokok",
                        [("Jumlah laporan harga mingguan", "52 laporan", "laporan")],
                        [
                            ("Pemantauan Stok dan Harga Kebutuhan Pokok", "180.000.000"),
                            ("Koordinasi Tim Pengendali Inflasi Daerah", "120.000.000"),
                        ],
                    ),
                    Post(
                        "Kasubag Pariwisata dan Jasa",
                        "Tersusunnya bahan kebijakan jasa pariwisata",
                        [("Jumlah telaahan staf bidang jasa pariwisata", "8 telaahan", "telaahan")],
                        [("Penyusunan Kebijakan Jasa Pariwisata", "150.000.000")],
                    ),
                ],
                3,
            ),
        ],
    ),
    Goal(
        "Meningkatnya kualitas pembinaan pengelolaan sumber daya mineral, energi dan lingkungan",
        [("Persentase desa dalam kajian energi yang telah berlistrik", "96.4", "%")],
        [
            Division(
                "Kepala Bagian Bina Sumber Daya Mineral dan Lingkungan",
                "Terkoordinasikannya pengelolaan pertambangan rakyat dan energi perdesaan",
                [
                    ("Jumlah Kabupaten yang menertibkan pertambangan tanpa izin", "9 Kabupaten", "Kabupaten"),
                    ("Jumlah kesepakatan kerjasama listrik perdesaan", "4 kesepakatan", "kesepakatan"),
                ],
                "Program Pembinaan dan Pengawasan Bidang Pertambangan",
                "645.000.000",
                [
                    Post(
                        "Kasubag Pertambangan dan Energi",
                        "Terlaksananya koordinasi penertiban pertambangan tanpa izin",
                        [
                            ("Jumlah rapat koordinasi penertiban", "6 kali", "kali"),
                            ("Jumlah lokasi PETI yang ditinjau", "18 lokasi", "lokasi"),
                        ],
                        [
                            ("Koordinasi Penertiban Pertambangan Tanpa Izin", "260.000.000"),
                            ("Fasilitasi Listrik Perdesaan", "240.000.000"),
                        ],
                    ),
                    Post(
                        "Kasubag Lingkungan Hidup",
                        "Tersedianya rekomendasi pengendalian pencemaran DAS Citarum",
                        [("Jumlah rekomendasi pengendalian pencemaran", "2 rekomendasi", "rekomendasi")],
                        [("Kajian Pengendalian Pencemaran DAS Citarum", "140.000.000")],
                    ),
                ],
                4,
            ),
        ],
    ),
    Goal(
        "Terwujudnya tata kelola administrasi biro yang tertib dan akuntabel",
        [("Nilai evaluasi AKIP Biro Bina Produksi", "B (68,50)", "Nilai"), ("Temuan hasil pemeriksaan", "2", "Temuan")],
        [
            Division(
                "Kepala Bagian Bina Produksi Pertanian",
                "Terselenggaranya pelayanan administrasi perkantoran",
                [("Persentase layanan administrasi yang tepat waktu", "95%", "%")],
                "Program Pelayanan Administrasi Perkantoran",
                "335.000.000",
                [
                    Post(
                        "Kasubag Tata Usaha Biro",
                        "Tertibnya administrasi umum, keuangan dan kepegawaian",
                        [
                            ("Jumlah laporan keuangan semesteran", "2 laporan", "laporan"),
                            ("Jumlah pegawai yang mengikuti bimbingan teknis", "24 orang", "orang"),
                        ],
                        [
                            ("Penyediaan Jasa Administrasi Perkantoran", "285.000.000"),
                            ("Penyusunan Laporan Kinerja Biro", "50.000.000"),
                        ],
                    ),
                    Post(
                        "Pengelola Barang",
                        "Tertatanya barang milik daerah di lingkungan biro",
                        [("Persentase barang yang berlabel", "100%", "%")],
                        [("", "-")],
                    ),
                ],
                4,
            ),
        ],
    ),
]

WIDTHS = dict(zip("ABCDEFGHIJKLMNO", (4, 20, 20, 8, 11, 15, 20, 21, 10, 15, 21, 22, 11, 25, 14), strict=True))
THIN = Side(style="thin")
THICK = Side(style="medium")
LINE = 14.0


def put(sheet: Worksheet, column: str, row: int, last: int, text: str, **look: object) -> None:
    """A cell merged down to the last row; look: bold, fill, centre, right, size."""
    cell = sheet[f"{column}{row}"]
    cell.value = text
    cell.font = Font(name="Arial", size=look.get("size", 10), bold=bool(look.get("bold")))
    across = "center" if look.get("centre") else "right" if look.get("right") else "left"
    cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal=across)
    for number in range(row, last + 1):
        place = sheet[f"{column}{number}"]
        side = THICK if column in "BFJN" else THIN
        place.border = Border(left=side, right=THIN, top=THIN, bottom=THIN)
        if look.get("fill"):
            place.fill = PatternFill("solid", fgColor=str(look["fill"]))
    if last > row:
        sheet.merge_cells(f"{column}{row}:{column}{last}")


def lines(text: str, column: str) -> int:
    """How many lines a text takes in a column."""
    return len(textwrap.wrap(text, max(5, int(WIDTHS[column] * 0.86)))) or 1


def heading(sheet: Worksheet) -> None:
    """Title rows and the three heading rows that every page repeats."""
    for row, (text, size) in enumerate(((TITLE, 13), (f"TAHUN ANGGARAN {YEAR}", 12)), 1):
        sheet.merge_cells(f"A{row}:O{row}")
        sheet[f"A{row}"].value = text
        sheet[f"A{row}"].font = Font(name="Arial", size=size, bold=True)
        sheet[f"A{row}"].alignment = Alignment(horizontal="center")
    put(sheet, "A", 4, 5, "NO", bold=True, centre=True, fill="BFBFBF")
    groups = (("BCDE", f"ESELON II\n{HEAD}", "F4B183"), ("FGHI", "ESELON III\nKEPALA BAGIAN", "FFE699"))
    groups += (("JKLM", "ESELON IV\nKEPALA SUB BAGIAN", "C6E0B4"), ("NO", "PROGRAM / KEGIATAN", "BDD7EE"))
    for columns, text, fill in groups:
        for column in columns:
            put(sheet, column, 4, 4, text if column == columns[0] else "", bold=True, centre=True, fill=fill)
        sheet.merge_cells(f"{columns[0]}4:{columns[-1]}4")
    names = ("SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET", "SATUAN", "JABATAN", "SASARAN", "INDIKATOR KINERJA")
    names += ("TARGET", "JABATAN", "SASARAN", "INDIKATOR KINERJA", "TARGET", "URAIAN", "ANGGARAN (Rp)")
    for column, name in zip("BCDEFGHIJKLMNO", names, strict=True):
        put(sheet, column, 5, 5, name, bold=True, centre=True, fill="D9D9D9")
    for number, column in enumerate("ABCDEFGHIJKLMNO", 1):
        put(sheet, column, 6, 6, str(number), centre=True, size=8, fill="F2F2F2")
    sheet.row_dimensions[4].height, sheet.row_dimensions[5].height = 30, 30
    sheet.print_title_rows = "4:6"


def spread(sheet: Worksheet, columns: str, first: int, last: int, facts: list[tuple[str, ...]]) -> None:
    """Facts one under the other over the rows, the last one merged down to the end."""
    step = max(1, (last - first + 1) // len(facts))
    for index, texts in enumerate(facts):
        row = first + index * step
        end = last if index == len(facts) - 1 else row + step - 1
        for column, text in zip(columns, texts, strict=True):
            look = {"right": column == "O", "centre": column in "DEIM"}
            put(sheet, column, row, end, text, **look)
        need = max(lines(text, column) for column, text in zip(columns, texts, strict=True))
        stretch(sheet, row, end, need)


def stretch(sheet: Worksheet, first: int, last: int, need: int) -> None:
    """Make the rows together high enough for so many lines."""
    heights = [sheet.row_dimensions[row].height or LINE * 2 for row in range(first, last + 1)]
    lack = max(0.0, need * LINE + 4 - sum(heights)) / len(heights)
    for row, height in zip(range(first, last + 1), heights, strict=True):
        sheet.row_dimensions[row].height = height + lack


def division(sheet: Worksheet, block: Division, first: int) -> int:
    """The rows of a division; gives the last one."""
    row = first + 1
    for column in "JKLM":
        put(sheet, column, first, first, "", fill="EDEDED")
    sheet.merge_cells(f"J{first}:M{first}")
    put(sheet, "N", first, first, block.program, bold=True, fill="DDEBF7")
    put(sheet, "O", first, first, block.money, bold=True, right=True, fill="DDEBF7")
    stretch(sheet, first, first, lines(block.program, "N") + 1)
    for post in block.posts:
        end = row + max(len(post.indicators), len(post.kegiatan)) - 1
        spread(sheet, "LM", row, end, [(name, target) for name, target, _ in post.indicators])
        spread(sheet, "NO", row, end, list(post.kegiatan))
        put(sheet, "J", row, end, post.holder)
        put(sheet, "K", row, end, post.sasaran)
        stretch(sheet, row, end, max(lines(post.holder, "J"), lines(post.sasaran, "K")))
        row = end + 1
    put(sheet, "F", first, row - 1, block.holder, bold=True)
    put(sheet, "G", first, row - 1, block.sasaran)
    spread(sheet, "HI", first, row - 1, [(name, target) for name, target, _ in block.indicators])
    return row - 1


def closing(sheet: Worksheet, row: int) -> None:
    """The total and the signature block."""
    for column in "ABCDEFGHIJKLMN":
        put(sheet, column, row, row, "JUMLAH" if column == "A" else "", bold=True, centre=True, fill="BFBFBF")
    sheet.merge_cells(f"A{row}:N{row}")
    put(sheet, "O", row, row, TOTAL, bold=True, right=True, fill="BFBFBF")
    block = ("Bandung,        Januari 2016", HEAD, "", "", "( nama pejabat )", "NIP. ........")
    for offset, text in enumerate(block, 2):
        sheet.merge_cells(f"L{row + offset}:O{row + offset}")
        sheet[f"L{row + offset}"].value = text
        sheet[f"L{row + offset}"].font = Font(name="Arial", size=9, bold=offset == 3)
        sheet[f"L{row + offset}"].alignment = Alignment(horizontal="center")


def draw(path: Path) -> None:
    """The workbook."""
    book = Workbook()
    sheet = book.active
    sheet.title = "cascading biro"
    for column, width in WIDTHS.items():
        sheet.column_dimensions[column].width = width
    heading(sheet)
    row, page = 7, 1
    for number, goal in enumerate(GOALS, 1):
        for index, block in enumerate(goal.divisions):
            if block.page != page:
                sheet.row_breaks.append(Break(id=row - 1))
                page = block.page
            end = division(sheet, block, row)
            put(sheet, "A", row, end, str(number), centre=True)
            put(sheet, "B", row, end, goal.sasaran + (" (lanjutan)" if index else ""), bold=True, fill="FBE5D6")
            spread(sheet, "CDE", row, end, list(goal.indicators))
            row = end + 1
    closing(sheet, row)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 14
    sheet.page_setup.scale = 66
    sheet.page_margins.left = sheet.page_margins.right = 0.35
    sheet.page_margins.top = sheet.page_margins.bottom = 0.5
    sheet.print_options.horizontalCentered = True
    sheet.oddFooter.left.text = "Cascading Biro Bina Produksi 2016"
    sheet.oddFooter.right.text = "Halaman &P dari &N"
    book.save(path)


def gold(pages: int) -> Gold:
    """The record of the facts."""
    document = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    document |= {"organisation": "Biro Bina Produksi", "year": 2016, "pages": pages}
    record = Gold(STEM, document)
    for goal in GOALS:
        stands = sorted({block.page for block in goal.divisions})
        top = record.node("sasaran", goal.sasaran, page=stands[0], pages=stands, holder=HEAD)
        for name, target, unit in goal.indicators:
            ident = record.indicator(top, name, unit, stands[0])
            more = {"grade": "B"} if target.startswith("B ") else {}
            record.value(ident, "target", YEAR, target, unit, stands[0], **more)
        for block in goal.divisions:
            middle = record.node("program", block.sasaran, block.program, page=block.page, parent=top, holder=block.holder)
            record.budget(middle, "pagu", YEAR, block.money, block.page)
            measured(record, middle, block.indicators, block.page)
            for post in block.posts:
                leaf(record, middle, post, block.page)
    record.total("JUMLAH", "pagu", YEAR, TOTAL, pages)
    programs = [node["id"] for node in record.nodes if node["level"] == "program"]
    record.ambiguous.append(
        {
            "about": "level of the division's sasaran beside its program and of the post's beside its kegiatan",
            "chosen": "program and sub_kegiatan, from the eselon named in the heading",
            "also_acceptable": ["kegiatan"],
            "nodes": programs + [node["id"] for node in record.nodes if node["level"] == "sub_kegiatan"],
            "field": "level",
        }
    )
    return record


def measured(record: Gold, node: str, indicators: list[tuple[str, str, str]], page: int) -> None:
    """Indicators of a post with their targets."""
    for name, target, unit in indicators:
        record.value(record.indicator(node, name, unit, page), "target", YEAR, target, unit, page)


def leaf(record: Gold, parent: str, post: Post, page: int) -> None:
    """A post of eselon IV in the record."""
    names = [name for name, _ in post.kegiatan if name]
    more = {"names": names} if len(names) > 1 else {}
    joined = "; ".join(names) or None
    node = record.node("sub_kegiatan", post.sasaran, joined, page=page, parent=parent, holder=post.holder, **more)
    measured(record, node, post.indicators, page)
    for _, money in post.kegiatan:
        record.budget(node, "pagu", YEAR, money, page)


def main() -> None:
    """Draw the document and write its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    gold(max(block.page for goal in GOALS for block in goal.divisions)).write()


if __name__ == "__main__":
    main()
