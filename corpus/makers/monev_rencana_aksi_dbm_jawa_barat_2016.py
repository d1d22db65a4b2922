"""Monitoring of the action plan 2016 of a provincial roads office: one wide Excel sheet on folio pages."""

import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, number, office_pdf
from corpus.makers.parts.pages import Pages, bare

STEM = "monev-rencana-aksi-dbm-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Monitoring of a provincial roads office's action plan: quarters of targets and results, programs, kegiatan, money",
    "type": "rencana_aksi",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "twenty-two columns on folio, header of three rows repeated, merged cells that run over the page break",
        "four quarters of targets and of results beside the indicator of a sasaran",
        "program in bold above its kegiatan in one column, told apart by type and tint only",
        "a program under two indicators of one sasaran with other kegiatan, and again under another sasaran",
        "kegiatan with two or three output indicators, unit within the figure",
        "sums in English form with cents, one with dots, one malformed",
        "actions numbered within a cell; holders that are units",
        "obstacles column that is no fact, empty quarters as -, typing errors",
    ],
}
YEAR = "2016"
TITLE = ("MONITORING DAN EVALUASI RENCANA AKSI ATAS PERJANJIAN KINERJA", "DINAS BINA MARGA PROVINSI JAWA BARAT", f"TAHUN {YEAR}")


@dataclass(frozen=True)
class Kegiatan:
    """A kegiatan: outputs (name, target, result), pagu, spending, actions, holder, remark."""

    name: str
    outputs: tuple[tuple[str, str, str], ...]
    pagu: str
    spent: str
    actions: tuple[str, ...]
    holder: str
    remark: str = ""


@dataclass(frozen=True)
class Block:
    """A program below an indicator, and its kegiatan."""

    name: str
    below: tuple[Kegiatan, ...]


@dataclass(frozen=True)
class Measure:
    """An indicator of a sasaran: unit, quarters of targets and results, capaian, the programs beside it."""

    name: str
    unit: str
    targets: tuple[str, str, str, str]
    results: tuple[str, str, str, str]
    reached: str
    blocks: tuple[Block, ...] = field(default=())


SASARAN: tuple[tuple[str, tuple[Measure, ...]], ...] = (
    (
        "Meningkatnya kemantapan jalan provinsi",
        (
            Measure(
                "Tingkat kemantapan jalan provinsi",
                "%",
                ("96,50", "96,80", "97,20", "97,75"),
                ("96,41", "96,75", "97,02", "97,60"),
                "99,85",
                (
                    Block(
                        "Program Rehabilitasi/Pemeliharan Jalan dan Jembatan",
                        (
                            Kegiatan(
                                "Pemeliharaan Rutin Jalan Provinsi di Wilayah Pelayanan I",
                                (("Panjang jalan yang dipelihara rutin di Wilayah I", "452,30 km", "452,30 km"),),
                                "24,318,500,000.00",
                                "23,906,114,750.00",
                                ("Melaksanakan pemeliharaan rutin secara swakelola oleh 14 SPP",),
                                "Balai Pengelolaan Jalan Wilayah Pelayanan I",
                            ),
                            Kegiatan(
                                "Pemeliharaan Rutin Jalan Provinsi di Wilayah Pelayanan II",
                                (
                                    ("Panjang jalan yang dipelihara rutin di Wilayah II", "381,75 km", "379,20 km"),
                                    ("Jumlah jembatan yang dipelihara", "146 buah", "146 buah"),
                                ),
                                "21,745,000,000.00",
                                "21,027,388,400.00",
                                (
                                    "Menyusun jadwal penanganan lubang dan bahu jalan",
                                    "Melaksanakan pemeliharaan jembatan setiap triwulan",
                                ),
                                "Balai Pengelolaan Jalan Wilayah Pelayanan II",
                                "2,55 km diserahkan ke Kab. Sukabumi",
                            ),
                            Kegiatan(
                                "Pemeliharaan Berkala Ruas Jalan Cikarang - Cibarusah",
                                (("Panjang jalan yang dipelihara berkala", "7,80 km", "7,80 km"),),
                                "18,900,000,000.00",
                                "17,455,210,000.00",
                                (
                                    "Melaksanakan proses lelang paling lambat Bulan Maret",
                                    "Melaksanakan pekerjaan fisik pelapisan ulang",
                                ),
                                "Bidang Pemeliharaan",
                                "Sisa lelang",
                            ),
                            Kegiatan(
                                "Penanganan Longsoran Ruas Jalan Provinsi",
                                (("Jumlah lokasi longsoran yang ditangani", "23 lokasi", "27 lokasi"),),
                                "9.750.000.000,00",
                                "9,702,846,000.00",
                                (
                                    "Menginventarisir titik rawan longsor bersama Balai",
                                    "Membangun tembok penahan tanah dan bronjong",
                                ),
                                "Bidang Pemeliharaan",
                                "Tambahan 4 lokasi bencana di Garut",
                            ),
                        ),
                    ),
                ),
            ),
            Measure(
                "Persentase panjang jalan provinsi dengan lebar sesuai standar",
                "%",
                ("-", "58,00", "-", "61,50"),
                ("-", "58,12", "-", "60,74"),
                "98,76",
                (
                    Block(
                        "Program Pembangunan Jalan dan Jembatan",
                        (
                            Kegiatan(
                                "Pelebaran Ruas Jalan Bandung - Pangalengan",
                                (("Panjang jalan yang dilebarkan ruas Bandung - Pangalengan", "5,20 km", "4,85 km"),),
                                "32,600,000,000.00",
                                "29,178,540,000.00",
                                ("Koordinasi relokasi utilitas (PLN, PDAM, Telkom)", "Melaksanakan pelebaran jalan dan drainase"),
                                "Bidang Pembangunan",
                                "Relokasi tiang terlambat 2 bulan",
                            ),
                            Kegiatan(
                                "Pelebaran Ruas Jalan Jampang - Surade",
                                (("Panjang jalan yang dilebarkan ruas Jampang - Surade", "9,60 km", "9,60 km"),),
                                "41,250,000,000.00",
                                "40,018,725,300.00",
                                ("Melaksanakan pelebaran jalan akses Geopark Ciletuh",),
                                "Bidang Pembangunan",
                            ),
                        ),
                    ),
                    Block(
                        "Program Rehabilitasi/Pemeliharan Jalan dan Jembatan",
                        (
                            Kegiatan(
                                "Rehabilitasi Bahu Jalan dan Drainase",
                                (("Panjang bahu jalan yang direhabilitasi", "64,00 km", "61,30 km"),),
                                "12,480,000,000.00",
                                "11,963,070,000.00",
                                ("Melaksanakan rehabilitasi bahu jalan ruas padat lalu lintas",),
                                "Bidang Pemeliharaan",
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatnya konektivitas antar pusat kegiatan di Jawa Barat",
        (
            Measure(
                "Jumlah jembatan yang dibangun/diganti",
                "unit",
                ("-", "-", "3", "7"),
                ("-", "-", "2", "7"),
                "100,00",
                (
                    Block(
                        "Program Pembangunan Jalan dan Jembatan",
                        (
                            Kegiatan(
                                "Penggantian Jembatan Ciawitali",
                                (("Panjang jembatan Ciawitali", "40 m", "40 m"),),
                                "11,200,000,000.00",
                                "10,744,650,000.00",
                                ("Melaksanakan pembongkaran dan penggantian bangunan atas",),
                                "Bidang Pembangunan",
                            ),
                            Kegiatan(
                                "Pembangunan Jembatan Cibarengkok dan Jembatan Cipamingkis",
                                (
                                    ("Panjang jembatan Cibarengkok", "35 m", "35 m"),
                                    ("Panjang jembatan Cipamingkis", "60 m", "52 m"),
                                    ("Dokumen supervisi", "2 dokumen", "2 dokumen"),
                                ),
                                "27,840,000.000.00",
                                "25,311,907,500.00",
                                ("Melaksanakan konstruksi jembatan", "Melaksanakan supervisi pekerjaan", "Uji beban jembatan"),
                                "Bidang Pembangunan",
                                "Jembatan Cipamingkis adendum waktu 50 hari",
                            ),
                        ),
                    ),
                ),
            ),
            Measure(
                "Panjang jalan baru yang dibangun",
                "km",
                ("0,00", "1,20", "3,00", "6,40"),
                ("0,00", "0,95", "2,70", "5,15"),
                "80,47",
                (
                    Block(
                        "Program Pembangunan Jalan dan Jembatan",
                        (
                            Kegiatan(
                                "Pembangunan Jalan Lingkar Utara Sumedang",
                                (("Panjang Jalan Lingkar Utara Sumedang", "3,40 km", "3,40 km"),),
                                "36,700,000,000.00",
                                "35,826,350,000.00",
                                ("Melaksanakan konstruksi badan jalan dan perkerasan",),
                                "Bidang Pembangunan",
                            ),
                            Kegiatan(
                                "Pengadaan Tanah Jalan Akses Bandara Kertajati",
                                (("Luas tanah yang dibebaskan", "14,25 Ha", "9,10 Ha"),),
                                "52,000,000,000.00",
                                "33,417,600,000.00",
                                ("Sosialisasi dan pengukuran bidang tanah bersama BPN", "Pembayaran ganti kerugian"),
                                "Sub Bagian Umum dan Kepegawaian",
                                "42 bidang konsinyasi di Pengadilan Negeri",
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatnya kualitas data dan perencanaan teknis jalan",
        (
            Measure(
                "Persentase dokumen perencanaan teknis yang digunakan dalam pelaksanaan konstruksi",
                "%",
                ("20", "45", "70", "100"),
                ("20", "40", "75", "95"),
                "95,00",
                (
                    Block(
                        "Program Perencanaan Teknis Jalan dan Jembatan",
                        (
                            Kegiatan(
                                "Penyusunan DED Peningkatan Jalan Jabar Bagian Selatan",
                                (
                                    ("Dokumen DED jalan", "6 dokumen", "6 dokumen"),
                                    ("Dokumen lingkungan (UKL-UPL)", "3 dokumen", "2 dokumen"),
                                ),
                                "4,375,000,000.00",
                                "4,120,780,000.00",
                                ("Seleksi konsultan perencana", "Melaksanakan pembahasan laporan antara dan laporan akhir"),
                                "Bidang Teknik",
                            ),
                            Kegiatan(
                                "Studi Kelayakan Jalan Tembus Cianjur - Bogor",
                                (("Dokumen studi kelayakan", "1 dokumen", "1 dokumen"),),
                                "985,600,000.00",
                                "942,115,000.00",
                                ("Melaksanakan survey lalu lintas dan sosial ekonomi",),
                                "Bidang Teknik",
                            ),
                        ),
                    ),
                ),
            ),
            Measure(
                "Ketersediaan data base jalan dan jembatan yang mutakhir",
                "ruas",
                ("60", "120", "180", "232"),
                ("60", "131", "190", "232"),
                "100,00",
                (
                    Block(
                        "Program Pengembangan Sistem Informasi dan Data Base Jalan",
                        (
                            Kegiatan(
                                "Survey Kondisi Jalan dan Jembatan (IRMS dan BMS)",
                                (("Data kondisi jalan dan jembatan", "2 laporan", "2 laporan"),),
                                "1,640,000,000.00",
                                "1,598,320,000.00",
                                ("Melaksanakan survey IRI semester I dan semester II",),
                                "Bidang Teknik",
                            ),
                            Kegiatan(
                                "Pengembangan Aplikasi Temanjabar",
                                (("Aplikasi pengaduan jalan rusak", "1 aplikasi", "1 aplikasi"),),
                                "375,000,000.00",
                                "361,900,000.00",
                                ("Merancang aplikasi pengaduan berbasis android",),
                                "Sub Bagian Perencanaan dan Program",
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatnya kompetensi penyedia jasa konstruksi",
        (
            Measure(
                "Jumlah tenaga kerja konstruksi yang bersertifikat",
                "orang",
                ("150", "400", "700", "950"),
                ("162", "418", "655", "1.012"),
                "106,53",
                (
                    Block(
                        "Program Pembinaan Jasa Konstruksi",
                        (
                            Kegiatan(
                                "Pelatihan dan Uji Kompetensi Tenaga Terampil Konstruksi",
                                (("Jumlah peserta pelatihan dan uji kompetensi", "950 orang", "1.012 orang"),),
                                "2,285,000,000.00",
                                "2,210,675,000.00",
                                ("Rekruitmen peserta melalui kabupaten/kota", "Melaksanakan pelatihan di 9 angkatan"),
                                "Balai Pelatihan Konstruksi",
                            ),
                            Kegiatan(
                                "Pembinaan dan Pengawasan Penyelenggaraan Konstruksi",
                                (("Jumlah kabupaten/kota yang dibina", "27 Kab/Kota", "25 Kab/Kota"),),
                                "468,250,000.00",
                                "420,096,500.00",
                                ("Melaksanakan monitoring IUJK di kabupaten/kota",),
                                "Balai Pelatihan Konstruksi",
                                "2 kota belum menyampaikan data",
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatnya akuntabilitas kinerja Dinas Bina Marga",
        (
            Measure(
                "Nilai evaluasi LKIP",
                "Nilai",
                ("-", "-", "-", "78,00"),
                ("-", "-", "-", "76,35"),
                "97,88",
                (
                    Block(
                        "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
                        (
                            Kegiatan(
                                "Penyusunan Perencanaan, Evaluasi dan Pelaporan Kinerja",
                                (("Jumlah dokumen perencanaan dan pelaporan", "9 dokumen", "9 dokumen"),),
                                "540,000,000.00",
                                "518,442,000.00",
                                (
                                    "Menyusun LKIP, Renja, Perjanjian Kinerja dan LPPD",
                                    "Melaksanakan rapat evaluasi tiap triwulan",
                                ),
                                "Sub Bagian Perencanaan dan Program",
                            ),
                            Kegiatan(
                                "Penatausahaan Keuangan dan Aset",
                                (("Jumlah laporan keuangan", "18 laporan", "18 laporan"),),
                                "612,300,000.00",
                                "587,914,250.00",
                                ("Rekonsiliasi aset jalan dengan BPKAD",),
                                "Sub Bagian Keuangan",
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
TOTAL = ("JUMLAH", "300,054,650,000.00", "269,312,628,700.00")
WIDTHS = (3.5, 14, 15, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 22, 18, 9, 9, 15.5, 15.5, 23, 13, 14)
HEADS = (
    ("NO", 1),
    ("SASARAN STRATEGIS", 1),
    ("INDIKATOR KINERJA", 1),
    ("SATUAN", 1),
    ("TARGET KINERJA TRIWULAN", 4),
    ("REALISASI KINERJA TRIWULAN", 4),
    ("CAPAIAN (%)", 1),
    ("PROGRAM / KEGIATAN", 1),
    ("INDIKATOR KELUARAN", 1),
    ("TARGET", 1),
    ("REALISASI", 1),
    ("ANGGARAN (Rp)", 1),
    ("REALISASI KEUANGAN (Rp)", 1),
    ("RENCANA AKSI", 1),
    ("PENANGGUNG JAWAB", 1),
    ("KENDALA / KETERANGAN", 1),
)
BREAKS = ("Pembangunan Jembatan Cibarengkok", "Pengembangan Aplikasi")  # kegiatan before which the clerk broke the page
HEAD_ROW, FIRST_ROW = 5, 8
THIN = Side(style="thin", color="000000")
HAIR = Side(style="hair", color="000000")


def put(sheet: Worksheet, row: int, column: int, text: str, across: str = "left", **look: bool) -> None:
    """Text into a cell."""
    cell = sheet.cell(row, column, text)
    cell.font = Font("Arial Narrow", size=10, bold=look.get("bold", False))
    cell.alignment = Alignment(across, "center" if look.get("middle") else "top", wrap_text=True)


def merge(sheet: Worksheet, top: int, bottom: int, *columns: int) -> None:
    """Merge cells downwards in each of the columns."""
    for column in columns:
        if bottom > top:
            sheet.merge_cells(start_row=top, end_row=bottom, start_column=column, end_column=column)


def header(sheet: Worksheet) -> None:
    """The title and the header of three rows."""
    for row, text in enumerate(TITLE, 1):
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(WIDTHS))
        put(sheet, row, 1, text, "center", bold=True)
        sheet.cell(row, 1).font = Font("Arial Narrow", size=15, bold=True)
    column = 1
    for text, wide in HEADS:
        put(sheet, HEAD_ROW, column, text, "center", bold=True, middle=True)
        if wide == 1:
            merge(sheet, HEAD_ROW, HEAD_ROW + 1, column)
        else:
            sheet.merge_cells(start_row=HEAD_ROW, end_row=HEAD_ROW, start_column=column, end_column=column + wide - 1)
            for place, quarter in enumerate(("TW I", "TW II", "TW III", "TW IV")):
                put(sheet, HEAD_ROW + 1, column + place, quarter, "center", bold=True, middle=True)
        column += wide
    for place in range(1, len(WIDTHS) + 1):
        put(sheet, HEAD_ROW + 2, place, str(place), "center")
        sheet.cell(HEAD_ROW + 2, place).font = Font("Arial Narrow", size=8, italic=True)
        for row in range(HEAD_ROW, HEAD_ROW + 3):
            sheet.cell(row, place).fill = PatternFill("solid", fgColor="F4B183" if row < HEAD_ROW + 2 else "FBE5D6")
    for row, high in ((HEAD_ROW, 26), (HEAD_ROW + 1, 18)):
        sheet.row_dimensions[row].height = high


def lines(text: str, width: float) -> int:
    """About how many lines a text takes in a column."""
    return sum(-(-len(part) // max(1, int(width * 1.2))) for part in text.split("\n"))


def listed(actions: tuple[str, ...]) -> str:
    """The actions as their cell prints them."""
    return actions[0] if len(actions) == 1 else "\n".join(f"{n}. {text}" for n, text in enumerate(actions, 1))


def kegiatan_rows(sheet: Worksheet, each: Kegiatan, top: int) -> int:
    """The rows of a kegiatan; gives the next free row."""
    bottom = top + len(each.outputs) - 1
    put(sheet, top, 14, f"- {each.name}")
    if each.name.startswith(BREAKS):
        sheet.row_breaks.append(Break(id=top - 1))
    for column, text in ((18, each.pagu), (19, each.spent)):
        put(sheet, top, column, text, "right")
    for column, text in ((20, listed(each.actions)), (21, each.holder), (22, each.remark)):
        put(sheet, top, column, text)
    merge(sheet, top, bottom, 14, 18, 19, 20, 21, 22)
    tall = max(lines(f"- {each.name}", 22), lines(listed(each.actions), 23), lines(each.holder, 13), lines(each.remark, 14))
    own = [max(lines(name, 18), lines(target, 9)) for name, target, _ in each.outputs]
    spare = max(0, tall - sum(own))
    for place, (name, target, result) in enumerate(each.outputs):
        for column, text, across in ((15, name, "left"), (16, target, "center"), (17, result, "center")):
            put(sheet, top + place, column, text, across)
        sheet.row_dimensions[top + place].height = 13.2 * (own[place] + (spare if place == len(own) - 1 else 0)) + 4
    return bottom + 1


def measure_rows(sheet: Worksheet, measure: Measure, top: int) -> int:
    """An indicator of a sasaran with what stands beside it; gives the next free row."""
    row = top
    for block in measure.blocks:
        put(sheet, row, 14, block.name, bold=True)
        sheet.row_dimensions[row].height = 13.2 * lines(block.name, 20) + 4
        for column in range(14, 23):
            sheet.cell(row, column).fill = PatternFill("solid", fgColor="F2F2F2")
        row += 1
        for each in block.below:
            row = kegiatan_rows(sheet, each, row)
    put(sheet, top, 3, measure.name)
    cells = (measure.unit, *measure.targets, *measure.results, measure.reached)
    for column, text in enumerate(cells, 4):
        put(sheet, top, column, text, "center")
    merge(sheet, top, row - 1, *range(3, 14))
    return row


def draw(path: Path) -> None:
    """The sheet."""
    book = Workbook()
    sheet = book.active
    sheet.title = "MONEV RENAKSI 2016"
    for place, width in enumerate(WIDTHS, 1):
        sheet.column_dimensions[sheet.cell(1, place).column_letter].width = width
    header(sheet)
    row = FIRST_ROW
    for place, (statement, measures) in enumerate(SASARAN, 1):
        top = row
        for measure in measures:
            row = measure_rows(sheet, measure, row)
        put(sheet, top, 1, str(place), "center")
        put(sheet, top, 2, statement)
        merge(sheet, top, row - 1, 1, 2)
    sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=17)
    for column, text, across in ((1, TOTAL[0], "center"), (18, TOTAL[1], "right"), (19, TOTAL[2], "right")):
        put(sheet, row, column, text, across, bold=True)
    for cells in sheet.iter_rows(HEAD_ROW, row, 1, len(WIDTHS)):
        for cell in cells:
            side = HAIR if cell.row > HEAD_ROW + 2 and cell.column > 13 else THIN
            cell.border = Border(THIN, THIN, side, side)
    for shift, text in enumerate(
        (
            "Bandung,    Januari 2017",
            "KEPALA DINAS BINA MARGA",
            "PROVINSI JAWA BARAT",
            "",
            "",
            "( nama pejabat )",
            "NIP. ........",
        )
    ):
        sheet.merge_cells(start_row=row + 2 + shift, end_row=row + 2 + shift, start_column=19, end_column=21)
        put(sheet, row + 2 + shift, 19, text, "center")
    page = sheet.page_setup
    page.orientation, page.paperSize, page.fitToWidth, page.fitToHeight = "landscape", 14, 1, 0  # folio
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW + 2}"
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top, sheet.page_margins.bottom = 0.9, 0.8
    sheet.oddFooter.center.text = "Halaman &P dari &N"
    book.save(path)


def rupiah(text: str) -> int | None:
    """The amount of a sum in English or Indonesian form, None where it is neither."""
    whole = text.removesuffix(".00")
    groups = whole.split(",")
    if text.endswith(".00") and len(groups) > 1 and all(len(part) == 3 and part.isdigit() for part in groups[1:]):
        return int(whole.replace(",", ""))
    value = number(text)
    return None if value is None else int(value)


def unit_of(text: str) -> str | None:
    """The unit behind a figure."""
    return text.split(" ", 1)[1] if " " in text else None


class Walk:
    """The gold in the order of the rows, with the page that each row stands on."""

    def __init__(self, gold: Gold, pages: Pages) -> None:
        self.gold, self.pages, self.page = gold, pages, 1
        self.programs: dict[tuple[str, str], str] = {}

    def on(self, text: str) -> int:
        """The page of the next row, known by its text."""
        wanted = bare(text)
        self.page = next((n for n in range(self.page, self.pages.count + 1) if wanted in self.pages.texts[n - 1]), self.page)
        return self.page

    def money(self, ident: str, kind: str, text: str, page: int) -> None:
        """A sum of a kegiatan."""
        self.gold.budget(ident, kind, YEAR, text, page)
        self.gold.budgets[-1]["amount"] = rupiah(text)

    def kegiatan(self, each: Kegiatan, program: str) -> None:
        """A kegiatan with its outputs, money and actions."""
        page = self.on(f"- {each.name}")
        ident = self.gold.node("kegiatan", None, each.name, page=page, parent=program, holder=each.holder)
        self.money(ident, "pagu", each.pagu, page)
        self.money(ident, "realisasi", each.spent, page)
        for place, (name, target, result) in enumerate(each.outputs):
            output = self.gold.indicator(ident, name, unit_of(target), self.on(name))
            self.gold.value(output, "target", YEAR, target, unit_of(target), self.page)
            self.gold.value(output, "realisasi", YEAR, result, unit_of(result), self.page)
            for text in each.actions if place == 0 else ():
                self.gold.action(output, YEAR, text, page)

    def measure(self, measure: Measure, sasaran: str) -> None:
        """An indicator of a sasaran and the programs beside it."""
        page = self.on(measure.blocks[0].name + "-" + measure.blocks[0].below[0].name)
        ident = self.gold.indicator(sasaran, measure.name, measure.unit, page)
        for kind, texts in (("target", measure.targets), ("realisasi", measure.results)):
            for quarter, text in enumerate(texts, 1):
                self.gold.value(ident, kind, f"{YEAR}-Q{quarter}", text, measure.unit, page)
        self.gold.value(ident, "capaian", YEAR, measure.reached, "%", page)
        for block in measure.blocks:
            key = (sasaran, block.name)
            page = self.on(block.name)
            if key not in self.programs:
                self.programs[key] = self.gold.node("program", None, block.name, page=page)
                self.gold.edge(sasaran, self.programs[key], via_indicator=ident)
            node = next(node for node in self.gold.nodes if node["id"] == self.programs[key])
            node["pages"] = sorted({*node["pages"], page})
            for each in block.below:
                self.kegiatan(each, self.programs[key])


def build_gold(pages: Pages) -> Gold:
    """The facts as a record."""
    document = {"type": "rencana_aksi", "types": ["rencana_aksi"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, document | {"organisation": "Dinas Bina Marga", "year": 2016, "pages": pages.count})
    walk = Walk(gold, pages)
    for statement, measures in SASARAN:
        ident = gold.node("sasaran", statement, page=walk.on(statement))
        for measure in measures:
            walk.measure(measure, ident)
    for kind, text in (("pagu", TOTAL[1]), ("realisasi", TOTAL[2])):
        gold.total(TOTAL[0], kind, YEAR, text, walk.on(TOTAL[0] + TOTAL[1]))
        gold.totals[-1]["amount"] = rupiah(text)
    doubled = [ident for (_, name), ident in walk.programs.items() if name.startswith(("Program Rehab", "Program Pembangunan"))]
    several = [node["id"] for node in gold.nodes if node["level"] == "kegiatan"]
    for about, chosen, other, nodes, part in (
        (
            "a program under two indicators of one sasaran and under two sasaran",
            "one node a sasaran",
            ["one node", "one node an indicator"],
            doubled,
            "nodes",
        ),
        ("actions numbered within one cell", "one each", ["one joined action"], several, "actions"),
        ("the unit's word Nilai in the unit column", "as printed", [None], [], "unit"),
        ("monitoring of a rencana aksi", "rencana_aksi", ["realisasi"], [], "document.type"),
    ):
        gold.ambiguous.append({"about": about, "chosen": chosen, "also_acceptable": other, "nodes": nodes, "field": part})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as name:
        source = Path(name) / f"{STEM}.xlsx"
        draw(source)
        pdf = office_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold(Pages(pdf)).write()


if __name__ == "__main__":
    main()
