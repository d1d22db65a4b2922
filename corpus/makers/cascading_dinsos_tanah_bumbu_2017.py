"""Cascading matrix of a regency's social office: three posts side by side on folio pages, the heading printed only once."""

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.worksheet.pagebreak import Break

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.sheets import height, put, widths

STEM = "cascading-dinsos-tanah-bumbu-2017"
YEAR = "2017"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading matrix of a regency's social office, Kepala Dinas, Kepala Bidang and Kepala Seksi side by side on folio",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "three blocks of columns (Sasaran, Indikator, Target) below the posts, a row of column numbers, printed on page 1 only",
        "cells merged over the rows of all that hangs below them, cut by the page end, two statements end on the next page",
        "position as an underlined first line in the cell of the statement, below it the statement",
        "a section with indicators alone, a section with two sasaran, a division whose indicators are merged unevenly",
        "the same indicator at two posts with different targets, a target missing, lower is better",
        "targets with and without unit, 'B' as a target, typing errors (Meningkatnnya, Prosentase, bansos yg)",
        "page number of the sheet and file name in the footer, signature block on the last page",
    ],
}


@dataclass(frozen=True)
class Part:
    """A statement of a post with its indicators (name, target, unit, lower is better) and what hangs below."""

    holder: str
    statement: str | None
    measures: tuple[tuple[str, ...], ...]
    below: tuple["Part", ...] = ()


HEAD = "Kepala Dinas Sosial"
PARTS = (
    Part(
        HEAD,
        "Meningkatnya penanganan Penyandang Masalah Kesejahteraan Sosial (PMKS)",
        (("Persentase PMKS yang tertangani", "45%", "%"), ("Persentase PMKS yang mandiri", "12,5%", "%")),
        (
            Part(
                "Kabid Rehabilitasi Sosial",
                "Meningkatnya keberfungsian sosial penyandang disabilitas, lansia dan anak terlantar",
                (
                    ("Persentase penyandang disabilitas yang mendapat rehabilitasi sosial", "38%", "%"),
                    ("Persentase lanjut usia terlantar yang terlayani", "60%", "%"),
                ),
                (
                    Part(
                        "Kasi Rehabilitasi Sosial Penyandang Disabilitas",
                        "Terlayaninya penyandang disabilitas",
                        (
                            ("Jumlah penyandang disabilitas yang menerima alat bantu", "75 orang", "orang"),
                            ("Jumlah penyandang disabilitas berat penerima jaminan hidup", "40 orang", "orang"),
                            ("Jumlah penyandang disabilitas yang dilatih keterampilan", "20 orang", "orang"),
                        ),
                    ),
                    Part(
                        "Kasi Rehabilitasi Sosial Anak dan Lanjut Usia",
                        "Terlayaninya anak terlantar dan berhadapan dengan hukum",
                        (
                            ("Jumlah anak terlantar yang dibina dalam panti", "110 anak", "anak"),
                            ("Jumlah anak berhadapan dengan hukum yang didampingi", "15 anak", "anak"),
                        ),
                    ),
                    Part(
                        "Kasi Rehabilitasi Sosial Anak dan Lanjut Usia",
                        "Terpenuhinya kebutuhan dasar lanjut usia terlantar",
                        (("Jumlah lansia penerima paket sembako", "250 orang", "orang"),),
                    ),
                    Part(
                        "Kasi Rehabilitasi Sosial Tuna Sosial",
                        "Berkurangnya gelandangan, pengemis dan tuna susila",
                        (
                            ("Jumlah gelandangan dan pengemis di wilayah kota", "18 orang", "orang", "down"),
                            ("Jumlah orang dengan gangguan jiwa yang dirujuk", "24 orang", "orang"),
                            ("Jumlah razia gabungan", "6 kali", "kali"),
                        ),
                    ),
                ),
            ),
            Part(
                "Kabid Perlindungan dan Jaminan Sosial",
                "Meningkatnnya perlindungan sosial bagi keluarga miskin dan korban bencana",
                (
                    ("Persentase korban bencana yang mendapat bantuan tanggap darurat", "100%", "%"),
                    ("Prosentase KPM PKH yang memenuhi komitmen", "92%", "%"),
                    ("Waktu tanggap penyaluran bantuan bencana", "24 jam", "jam", "down"),
                ),
                (
                    Part(
                        "Kasi Perlindungan Sosial Korban Bencana Alam",
                        "Tertanganinya korban bencana alam",
                        (
                            ("Jumlah paket bantuan bencana (buffer stock)", "600 paket", "paket"),
                            ("Jumlah personil Tagana yang aktif", "42 orang", "orang"),
                            ("Jumlah Kampung Siaga Bencana", "3 desa", "desa"),
                        ),
                    ),
                    Part(
                        "Kasi Perlindungan Sosial Korban Bencana Sosial",
                        "Tertanganinya korban bencana sosial dan orang terlantar",
                        (
                            ("Jumlah orang terlantar yang dipulangkan", "65 orang", "orang"),
                            ("Jumlah korban kekerasan yang didampingi", "30 orang", "orang"),
                        ),
                    ),
                    Part(
                        "Kasi Jaminan Sosial Keluarga",
                        None,
                        (
                            ("Jumlah keluarga penerima bansos yg diverifikasi", "4.317 KPM", "KPM"),
                            ("Jumlah pertemuan P2K2", "12 kali", "kali"),
                            ("Prosentase KPM PKH yang memenuhi komitmen", "90%", "%"),
                        ),
                    ),
                ),
            ),
        ),
    ),
    Part(
        HEAD,
        "Meningkatnya peran Potensi Sumber Kesejahteraan Sosial (PSKS)",
        (("Persentase PSKS yang aktif", "70%", "%"),),
        (
            Part(
                "Kabid Pemberdayaan Sosial dan Penanganan Fakir Miskin",
                "Meningkatnya kemandirian fakir miskin dan kelembagaan sosial",
                (
                    ("Persentase KUBE yang berkembang", "55%", "%"),
                    ("Persentase lembaga sosial yang terdaftar", "80%", "%"),
                ),
                (
                    Part(
                        "Kasi Penanganan Fakir Miskin",
                        "Meningkatnya pendapatan fakir miskin melalui usaha bersama",
                        (
                            ("Jumlah KUBE yang menerima bantuan modal", "35 kelompok", "kelompok"),
                            ("Jumlah rumah tidak layak huni yang diperbaiki", "50 rumah", "rumah"),
                            ("Jumlah pendamping KUBE", "10", ""),
                        ),
                    ),
                    Part(
                        "Kasi Pemberdayaan Kelembagaan Sosial",
                        "Berdayanya lembaga dan relawan sosial",
                        (
                            ("Jumlah Karang Taruna yang dibina", "48 kelompok", "kelompok"),
                            ("Jumlah LKS yang terakreditasi", "4 LKS", "LKS"),
                            ("Jumlah PSM dan TKSK yang mengikuti bimtek", "90 orang", "orang"),
                        ),
                    ),
                    Part(
                        "Kasi Kepahlawanan dan Restorasi Sosial",
                        "Terpeliharanya nilai kepahlawanan dan kesetiakawanan sosial",
                        (
                            ("Jumlah taman makam pahlawan yang dipelihara", "1 TMP", "TMP"),
                            ("Jumlah peserta ziarah dan napak tilas", "300 orang", "orang"),
                        ),
                    ),
                ),
            ),
        ),
    ),
    Part(
        HEAD,
        "Meningkatnya akuntabilitas kinerja Dinas Sosial",
        (("Nilai evaluasi SAKIP", "B", ""),),
        (
            Part(
                "Sekretaris",
                "Terwujudnya pelayanan administrasi yang tertib dan tepat waktu",
                (
                    ("Persentase dokumen perencanaan dan pelaporan tepat waktu", "100%", "%"),
                    ("Indeks kepuasan pegawai", "3,10", ""),
                ),
                (
                    Part(
                        "Kasubag Perencanaan dan Pelaporan",
                        "Tersusunnya dokumen perencanaan dan pelaporan",
                        (
                            ("Jumlah dokumen perencanaan", "5 dokumen", "dokumen"),
                            ("Jumlah dokumen pelaporan", "6 dokumen", "dokumen"),
                            ("Persentase data PMKS yang mutakhir", "", ""),
                        ),
                    ),
                    Part(
                        "Kasubag Umum dan Kepegawaian",
                        "Terlayaninya kebutuhan umum dan kepegawaian",
                        (
                            ("Jumlah bulan pelayanan administrasi perkantoran", "12 bulan", "bulan"),
                            ("Persentase usul kenaikan pangkat tepat waktu", "100%", "%"),
                        ),
                    ),
                    Part(
                        "Kasubag Keuangan dan Aset",
                        "Tertatanya keuangan dan aset dinas",
                        (
                            ("Jumlah laporan keuangan", "14 laporan", "laporan"),
                            ("Persentase aset yang tercatat dalam KIB", "95%", "%"),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
FONT, SIZE = "Cambria", 10.5
COLUMNS = (5, 25, 24, 11, 27, 26, 11, 28, 30, 13)
CUT = (  # statements whose last line stands on the next page
    "Terwujudnya pelayanan administrasi yang tertib dan tepat waktu",
    "Tersusunnya dokumen perencanaan dan pelaporan",
)
ROOM = 617.0  # points of rows on a page


def count(part: Part) -> int:
    """How many rows a part takes."""
    return sum(count(each) for each in part.below) if part.below else len(part.measures)


def spread(rows: int, pieces: int) -> list[int]:
    """Rows shared among the indicators of a merged cell, the last taking the rest."""
    each = max(1, rows // pieces - (1 if rows > 6 else 0))
    return [each] * (pieces - 1) + [rows - each * (pieces - 1)]


class Matrix:
    """The sheet in the making; remembers on which page a row stands."""

    def __init__(self) -> None:
        self.book = Workbook()
        self.sheet = self.book.active
        self.page_of: dict[int, int] = {}
        self.row_of: dict[tuple[str, ...], int] = {}
        widths(self.sheet, COLUMNS)

    def put(self, box: tuple[int, int, int, int], text: str | None, style: str = "lt", **more: Any) -> None:
        """A cell in the face of the sheet."""
        put(self.sheet, box, text, style, **({"font": FONT, "size": SIZE} | more))

    def title(self) -> int:
        """Title and heading; gives the first row of the body."""
        lines = ("MATRIX CASCADING KINERJA", "DINAS SOSIAL KABUPATEN TANAH BUMBU", "TAHUN 2017")
        for row, text in enumerate(lines, 1):
            self.put((row, 1, row, 10), text, "cm", bold=True, size=14, rule=None)
        look = {"bold": True, "fill": "D8E4BC"}
        self.put((5, 1, 6, 1), "NO", "cm", **look)
        for left, text in ((2, "KEPALA DINAS"), (5, "KEPALA BIDANG / SEKRETARIS"), (8, "KEPALA SEKSI / KASUBAG")):
            self.put((5, left, 5, left + 2), text, "cm", **look)
            for place, word in enumerate(("SASARAN", "INDIKATOR", "TARGET")):
                self.put((6, left + place, 6, left + place), word, "cm", **look)
        for column in range(1, 11):
            self.put((7, column, 7, column), str(column), "cm", size=8, italic=True)
        for row, high in ((1, 20), (2, 20), (3, 20), (4, 10), (5, 22), (6, 18), (7, 12)):
            self.sheet.row_dimensions[row].height = high
        return 8

    def statement(self, box: tuple[int, int, int, int], part: Part, place: int) -> None:
        """The cell of a statement with the position underlined above it; the first post stands in the heading."""
        self.put(box, part.statement)
        cell = self.sheet.cell(box[0], box[1])
        if place:
            face = {"rFont": FONT, "sz": SIZE}
            rich = [TextBlock(InlineFont(**face, u="single", i=True), part.holder + ("\n" if part.statement else ""))]
            rich += [TextBlock(InlineFont(**face), part.statement)] if part.statement else []
            cell.value = CellRichText(*rich)

    def part(self, part: Part, row: int, place: int) -> None:
        """A part in its block of columns and all below it; place 0 to 2."""
        rows, left = count(part), 2 + 3 * place
        self.statement((row, left, row + rows - 1, left), part, place)
        at = row
        for measure, size in zip(part.measures, spread(rows, len(part.measures)), strict=True):
            number = f"{part.measures.index(measure) + 1}. " if place == 1 else ""
            self.put((at, left + 1, at + size - 1, left + 1), number + measure[0])
            self.put((at, left + 2, at + size - 1, left + 2), measure[1] or None, "ct")
            self.row_of[(part.holder, part.statement or "", measure[0])] = at
            at += size
        self.row_of[(part.holder, part.statement or "")] = row
        at = row
        for child in part.below:
            self.part(child, at, place + 1)
            at += count(child)

    def finish(self, first: int, last: int) -> int:
        """Heights and page breaks of the body; gives the number of pages."""
        used, page = 122.0, 1
        for row in range(first, last):
            self.sheet.row_dimensions[row].height = self.need(row)
            if used + self.need(row) > ROOM:
                self.sheet.row_breaks.append(Break(id=row - 1))
                used, page = 0.0, page + 1
            used += self.need(row)
            self.page_of[row] = page
        return page

    def need(self, row: int) -> float:
        """The height of a row: that of its section's indicator, or of its section's text where that stands alone."""
        needed = 0.0
        for column in (8, 9, 10):
            value = self.sheet.cell(row, column).value
            spans = [
                each.size["rows"] for each in self.sheet.merged_cells.ranges if (each.min_row, each.min_col) == (row, column)
            ]
            needed = max(needed, height(str(value or ""), COLUMNS[column - 1], SIZE) / (spans[0] if spans else 1))
        return max(needed + 7, 40.0)

    def sign(self, row: int) -> None:
        """The block of the signature."""
        lines = (
            "Batulicin,      Januari 2017",
            "Kepala Dinas Sosial",
            "Kabupaten Tanah Bumbu,",
            "",
            "",
            "( nama pejabat )",
            "NIP. ....................",
        )
        for turn, text in enumerate(lines):
            self.put((row + 1 + turn, 8, row + 1 + turn, 10), text, "cm", rule=None)


def build() -> Matrix:
    """The whole sheet."""
    matrix = Matrix()
    row = first = matrix.title()
    for number, part in enumerate(PARTS, 1):
        matrix.put((row, 1, row + count(part) - 1, 1), str(number), "ct")
        matrix.part(part, row, 0)
        row += count(part)
    matrix.pages = matrix.finish(first, row)  # type: ignore[attr-defined]
    matrix.sign(row)
    setup = matrix.sheet.page_setup
    setup.paperSize, setup.orientation, setup.scale = 14, "landscape", 78
    margins = matrix.sheet.page_margins
    margins.left, margins.right, margins.top, margins.bottom = 0.5, 0.4, 0.6, 0.7
    matrix.sheet.oddFooter.left.text, matrix.sheet.oddFooter.right.text = "Cascading Dinsos 2017", "Hal &P"
    return matrix


def draw() -> None:
    """Write the PDF."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "cascading.xlsx")
        build().book.save(path)
        office_pdf(path, CORPUS / f"{STEM}.pdf")


def add(gold: Gold, matrix: Matrix, part: Part, parent: str | None, place: int) -> None:
    """A part and all below it."""
    key = (part.holder, part.statement or "")
    page = matrix.page_of[matrix.row_of[key]]
    level = ("sasaran", "program", "sub_kegiatan")[place]
    holder = part.holder if place else "KEPALA DINAS"
    more = {"pages": [page, page + 1]} if part.statement in CUT else {}
    node = gold.node(level, part.statement, page=page, parent=parent, holder=holder, **more)
    for name, target, unit, *down in part.measures:
        page = matrix.page_of[matrix.row_of[(*key, name)]]
        ident = gold.indicator(node, name, unit or None, page, direction="down" if down else None)
        gold.value(ident, "target", YEAR, target, unit or None, page)
    for child in part.below:
        add(gold, matrix, child, node, place + 1)


def build_gold() -> Gold:
    """The facts as a record."""
    matrix = build()
    document = {"type": "cascading", "types": ["cascading"], "region": "Kabupaten Tanah Bumbu"}
    pages = matrix.pages  # type: ignore[attr-defined]
    gold = Gold(STEM, document | {"organisation": "Dinas Sosial", "year": int(YEAR), "pages": pages})
    for part in PARTS:
        add(gold, matrix, part, None, 0)
    for level, words in (("program", "KEPALA BIDANG"), ("sub_kegiatan", "KEPALA SEKSI")):
        gold.ambiguous.append(
            {
                "about": f"no tier labels but the posts of the columns ({words})",
                "chosen": level,
                "also_acceptable": ["kegiatan"],
                "nodes": [node["id"] for node in gold.nodes if node["level"] == level],
                "field": "level",
            }
        )
    gold.ambiguous.append(
        {
            "about": "the first block names its post only in the heading of the columns",
            "chosen": "KEPALA DINAS",
            "also_acceptable": ["Kepala Dinas Sosial", None],
            "nodes": [node["id"] for node in gold.nodes if node["level"] == "sasaran"],
            "field": "holder",
        }
    )
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
