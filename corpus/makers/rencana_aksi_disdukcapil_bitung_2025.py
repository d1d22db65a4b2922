"""Rencana aksi of a civil registry office: horizontal rules only, on pages that are turned by /Rotate."""

from dataclasses import dataclass

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, Table, TableStyle

from corpus.makers.common import CORPUS, Gold

STEM = "rencana-aksi-disdukcapil-bitung-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Rencana aksi of a civil registry office with quarterly targets, a table without vertical rules",
    "type": "rencana_aksi",
    "producer": "ReportLab",
    "text": True,
    "facts": "invented",
    "carries": [
        "page rotation 90 in the page dictionary",
        "horizontal rules only",
        "programs and kegiatan in one column, told apart by bold and a dash",
        "four quarter columns under one heading, some empty (-)",
        "program hangs under one indicator of its sasaran",
        "header repeated on page 2, a sasaran that goes on over the page break",
        "stray space inside a sum (98. 500.000)",
        "total at the end",
    ],
}


@dataclass(frozen=True)
class Program:
    """A program, its kegiatan and their budgets as printed."""

    name: str
    budget: str
    kegiatan: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Indicator:
    """An indicator with its yearly and quarterly targets, and the programs in its row."""

    name: str
    unit: str
    target: str
    quarters: tuple[str, str, str, str]
    programs: tuple[Program, ...] = ()


@dataclass(frozen=True)
class Sasaran:
    """A sasaran and its indicators."""

    statement: str
    indicators: tuple[Indicator, ...]


FIRST_PAGE = (
    Sasaran(
        "Meningkatnya kepemilikan dokumen kependudukan masyarakat",
        (
            Indicator(
                "Persentase penduduk wajib KTP yang memiliki KTP-el",
                "Persen",
                "99,20",
                ("98,60", "98,80", "99,00", "99,20"),
                (
                    Program(
                        "Program Pendaftaran Penduduk",
                        "1.012.750.000",
                        (
                            ("Pelayanan Pendaftaran Penduduk", "642.400.000"),
                            ("Penyelenggaraan Pendaftaran Penduduk", "271.850.000"),
                            ("Pembinaan dan Pengawasan Penyelenggaraan Pendaftaran Penduduk", "98. 500.000"),
                        ),
                    ),
                ),
            ),
            Indicator("Cakupan kepemilikan Kartu Identitas Anak (KIA)", "Persen", "68", ("55", "60", "64", "68")),
            Indicator(
                "Cakupan kepemilikan akta kelahiran anak usia 0-18 tahun",
                "Persen",
                "98,50",
                ("97,9", "98,1", "98,3", "98,5"),
                (
                    Program(
                        "Program Pencatatan Sipil",
                        "487.315.200",
                        (
                            ("Pelayanan Pencatatan Sipil", "312.115.200"),
                            ("Penyelenggaraan Pencatatan Sipil", "175.200.000"),
                        ),
                    ),
                ),
            ),
        ),
    ),
    Sasaran(
        "Meningkatnya pemanfaatan data kependudukan oleh perangkat daerah dan lembaga pengguna",
        (
            Indicator(
                "Jumlah perangkat daerah yang telah memanfaatkan data kependudukan berdasarkan perjanjian kerja sama",
                "OPD",
                "24",
                ("-", "18", "21", "24"),
                (
                    Program(
                        "Program Pengelolaan Informasi Administrasi Kependudukan",
                        "356.940.000",
                        (
                            (
                                "Pengumpulan Data Kependudukan dan Pemanfaatan dan Penyajian Database Kependudukan",
                                "96.940.000",
                            ),
                            (
                                "Penyelenggaraan Pengelolaan Informasi Administrasi Kependudukan",
                                "260.000.000",
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
SECOND_PAGE = (
    Sasaran(
        FIRST_PAGE[1].statement,
        (
            Indicator(
                "Persentase ketersediaan profil kependudukan",
                "Persen",
                "100",
                ("-", "-", "50", "100"),
                (
                    Program(
                        "Program Pengelolaan Profil Kependudukan",
                        "64.300.000",
                        (("Penyusunan Profil Kependudukan", "64.300.000"),),
                    ),
                ),
            ),
        ),
    ),
    Sasaran(
        "Meningkatnya akuntabilitas kinerja dan kualitas pelayanan publik Dinas Kependudukan dan Pencatatan Sipil",
        (
            Indicator("Nilai SAKIP perangkat daerah", "Nilai", "BB (74,25)", ("-", "-", "-", "BB (74,25)")),
            Indicator(
                "Indeks Kepuasan Masyarakat (IKM)",
                "Indeks",
                "88,75",
                ("88,10", "88,30", "88,55", "88,75"),
                (
                    Program(
                        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                        "4.871.226.430",
                        (
                            (
                                "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                                "57.800.000",
                            ),
                            ("Administrasi Keuangan Perangkat Daerah", "4.124.381.430"),
                            ("Administrasi Umum Perangkat Daerah", "318.445.000"),
                            ("Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah", "370.600.000"),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
TOTAL = ("JUMLAH ANGGARAN", "6.792.531.630")
PAGES = (FIRST_PAGE, SECOND_PAGE)

WIDTHS = (22, 120, 126, 46, 50, 194, 78, 36, 36, 36, 36)
BODY = ParagraphStyle("body", fontName="Times-Roman", fontSize=9, leading=11)
BOLD = ParagraphStyle("bold", BODY, fontName="Times-Bold")
HEAD = ParagraphStyle("head", BOLD, alignment=1)
CENTRE = ParagraphStyle("centre", BODY, alignment=1)
RIGHT = ParagraphStyle("right", BODY, alignment=2)
RIGHT_BOLD = ParagraphStyle("right bold", BOLD, alignment=2)
LIST = ParagraphStyle("list", BODY, leftIndent=9, firstLineIndent=-6)


def head_rows() -> list[list]:
    """The two rows of the header."""
    tops = (
        "NO",
        "SASARAN",
        "INDIKATOR KINERJA",
        "SATUAN",
        "TARGET 2025",
        "PROGRAM / KEGIATAN",
        "ANGGARAN (Rp)",
    )
    quarters = [Paragraph(f"TW {roman}", HEAD) for roman in ("I", "II", "III", "IV")]
    first = [Paragraph(text, HEAD) for text in tops] + [Paragraph("TARGET TRIWULAN", HEAD), "", "", ""]
    return [first, [""] * 7 + quarters]


def program_lines(programs: tuple[Program, ...]) -> list[tuple[Paragraph | str, Paragraph | str]]:
    """The lines of the program column with their sums."""
    lines: list[tuple[Paragraph | str, Paragraph | str]] = []
    for program in programs:
        lines.append((Paragraph(program.name, BOLD), Paragraph(program.budget, RIGHT_BOLD)))
        for name, budget in program.kegiatan:
            lines.append((Paragraph(f"- {name}", LIST), Paragraph(budget, RIGHT)))
    return lines or [("", "")]


def table(page: tuple[Sasaran, ...], first_number: int, last: bool) -> Table:
    """The table of one page."""
    rows = head_rows()
    rules: list[tuple] = [("SPAN", (column, 0), (column, 1)) for column in range(7)]
    rules += [("SPAN", (7, 0), (10, 0)), ("LINEABOVE", (0, 0), (-1, 0), 1.4, "black")]
    rules += [("LINEBELOW", (0, 1), (-1, 1), 1.0, "black"), ("LINEBELOW", (7, 0), (10, 0), 0.4, "black")]
    rules += [("VALIGN", (0, 0), (-1, 1), "MIDDLE"), ("VALIGN", (0, 2), (-1, -1), "TOP")]
    for place, sasaran in enumerate(page, first_number):
        start = len(rows)
        for indicator in sasaran.indicators:
            begin = len(rows)
            lines = program_lines(indicator.programs)
            left = ["", ""]
            if begin == start:
                left = [Paragraph(f"{place}.", CENTRE), Paragraph(sasaran.statement, BODY)]
            left += [Paragraph(indicator.name, BODY)]
            left += [Paragraph(text, CENTRE) for text in (indicator.unit, indicator.target)]
            quarters = [Paragraph(text, CENTRE) for text in indicator.quarters]
            rows.append([*left, *lines[0], *quarters])
            rows += [[""] * 5 + [*line] + [""] * 4 for line in lines[1:]]
            rules += [("SPAN", (c, begin), (c, len(rows) - 1)) for c in (2, 3, 4, 7, 8, 9, 10) if len(lines) > 1]
            rules.append(("LINEABOVE", (2, begin), (-1, begin), 0.3, "grey"))
        rules += [("SPAN", (column, start), (column, len(rows) - 1)) for column in (0, 1)]
        rules.append(("LINEBELOW", (0, len(rows) - 1), (-1, len(rows) - 1), 0.8, "black"))
    if last:
        rows.append([""] * 5 + [Paragraph(TOTAL[0], BOLD), Paragraph(TOTAL[1], RIGHT_BOLD)] + [""] * 4)
        rules.append(("LINEBELOW", (0, -1), (-1, -1), 1.4, "black"))
    rules += [("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
    rules += [("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 3)]
    return Table(rows, WIDTHS, style=TableStyle(rules))


def sign(canvas: Canvas, top: float) -> None:
    """The signature block."""
    lines = ("Bitung,      Januari 2025", "KEPALA DINAS KEPENDUDUKAN DAN", "PENCATATAN SIPIL KOTA BITUNG")
    canvas.setFont("Times-Roman", 10)
    for place, text in enumerate((*lines, "", "", "", "( nama pejabat )", "NIP. ........")):
        canvas.drawCentredString(660, top - 13 * place, text)


def draw() -> None:
    """Write the PDF: upright A4 pages whose content lies on its side, shown level by their rotation."""
    canvas = Canvas(str(CORPUS / f"{STEM}.pdf"), pagesize=(A4[1], A4[0]), invariant=1)
    canvas.setTitle("Rencana Aksi 2025")
    width, height = A4[1], A4[0]
    for number, page in enumerate(PAGES, 1):
        canvas.setPageRotation(90)
        canvas.translate(A4[0], 0)
        canvas.rotate(90)
        top = height - 36
        if number == 1:
            canvas.setFont("Times-Bold", 13)
            titles = ("RENCANA AKSI PENCAPAIAN KINERJA TAHUN 2025", "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL")
            for text in (*titles, "KOTA BITUNG"):
                canvas.drawCentredString(width / 2, top, text)
                top -= 16
        drawn = table(page, number, number == len(PAGES))
        _, tall = drawn.wrapOn(canvas, width, height)
        drawn.drawOn(canvas, (width - sum(WIDTHS)) / 2, top - tall)
        if number == len(PAGES):
            sign(canvas, top - tall - 26)
        canvas.setFont("Times-Italic", 8)
        canvas.drawRightString(width - 36, 20, f"Rencana Aksi Disdukcapil 2025 | halaman {number}")
        canvas.showPage()
    canvas.save()


def add_indicator(gold: Gold, node: str, fact: Indicator, page: int) -> None:
    """An indicator, its values, and the programs in its row."""
    indicator = gold.indicator(node, fact.name, fact.unit, page)
    periods = ("2025", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4")
    for period, text in zip(periods, (fact.target, *fact.quarters), strict=True):
        grade = {"grade": text.split()[0]} if text.startswith("BB") else {}
        gold.value(indicator, "target", period, text, fact.unit, page, **grade)
    for program in fact.programs:
        parent = gold.node("program", None, program.name, page=page)
        gold.edge(node, parent, via_indicator=indicator)
        gold.budget(parent, "pagu", "2025", program.budget, page)
        for name, budget in program.kegiatan:
            kegiatan = gold.node("kegiatan", None, name, page=page, parent=parent)
            gold.budget(kegiatan, "pagu", "2025", budget, page)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "rencana_aksi", "types": ["rencana_aksi"], "region": "Kota Bitung"}
    document |= {"organisation": "Dinas Kependudukan dan Pencatatan Sipil", "year": 2025, "pages": len(PAGES)}
    gold = Gold(STEM, document)
    known: dict[str, str] = {}
    for page, parts in enumerate(PAGES, 1):
        for sasaran in parts:
            if sasaran.statement in known:
                gold.nodes[int(known[sasaran.statement][1:]) - 1]["pages"].append(page)
            else:
                known[sasaran.statement] = gold.node("sasaran", sasaran.statement, page=page)
            for fact in sasaran.indicators:
                add_indicator(gold, known[sasaran.statement], fact, page)
    gold.total(TOTAL[0], "pagu", "2025", TOTAL[1], len(PAGES))
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
