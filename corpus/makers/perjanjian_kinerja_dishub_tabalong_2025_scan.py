"""Perjanjian kinerja of a transport office, printed, signed and scanned askew: no text layer."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Cm, Pt
from docx.table import _Cell

from corpus.makers.common import CORPUS, Gold, image_pdf, office_pdf, page_images, scanned

STEM = "perjanjian-kinerja-dishub-tabalong-2025-scan"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Scanned perjanjian kinerja of a transport office: agreement letter and its annex of tables",
    "type": "perjanjian_kinerja",
    "producer": "scan of LibreOffice Writer",
    "text": False,
    "facts": "invented",
    "carries": [
        "no text layer: grey scan of 150 dpi, 1.2 degrees askew, grain and specks",
        "first party is the holder of its sasaran",
        "sasaran cell spans the rows of its indicators",
        "programs and kegiatan with budgets in a table of their own, not tied to the sasaran",
        "unit inside the target text, one target a grade with a number (BB (73,10))",
        "malformed sum (1.415.22.000)",
        "total of the budgets, which repeats the right sum",
    ],
}


@dataclass(frozen=True)
class Sasaran:
    """A sasaran with its indicators: name, target as printed, unit."""

    statement: str
    indicators: tuple[tuple[str, str, str | None], ...]


@dataclass(frozen=True)
class Program:
    """A program and its kegiatan with their budgets as printed."""

    name: str
    budget: str
    kegiatan: tuple[tuple[str, str], ...]


HOLDER = "Kepala Dinas Perhubungan Kabupaten Tabalong"
SASARAN = (
    Sasaran(
        "Meningkatnya keselamatan dan kelancaran lalu lintas jalan",
        (
            ("Rasio fatalitas kecelakaan lalu lintas per 10.000 kendaraan", "1,85", None),
            ("Persentase perlengkapan jalan yang terpasang dan berfungsi baik", "71,40 %", "%"),
            ("V/C ratio ruas jalan utama kota Tanjung", "0,42", None),
        ),
    ),
    Sasaran(
        "Meningkatnya kualitas layanan angkutan umum dan kelaikan kendaraan",
        (
            ("Persentase kendaraan wajib uji yang lulus uji berkala", "88 %", "%"),
            ("Jumlah penumpang angkutan umum yang terlayani", "64.500 orang", "orang"),
        ),
    ),
    Sasaran(
        "Meningkatnya akuntabilitas kinerja Dinas Perhubungan",
        (("Nilai AKIP Dinas Perhubungan", "BB (73,10)", None),),
    ),
)
PROGRAMS = (
    Program(
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        "9.184.610.500",
        (
            ("Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", "42.875.000"),
            ("Administrasi Keuangan Perangkat Daerah", "7.612.409.500"),
            ("Administrasi Umum Perangkat Daerah", "486.306.000"),
            ("Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah", "1.043.020.000"),
        ),
    ),
    Program(
        "Program Penyelenggaraan Lalu Lintas dan Angkutan Jalan (LLAJ)",
        "5.327.945.000",
        (
            ("Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota", "3.106.250.000"),
            ("Pengelolaan Terminal Penumpang Tipe C", "412.480.000"),
            ("Pengujian Berkala Kendaraan Bermotor", "393.993.000"),
            (
                "Pelaksanaan Manajemen dan Rekayasa Lalu Lintas untuk Jaringan Jalan Kabupaten/Kota",
                "1.415.22.000",
            ),
        ),
    ),
)
TOTAL = ("Jumlah", "Rp 14.512.555.500")
SKEW_DEGREES = (1.2, 1.2)
DPI = 150


def centred(document: Doc, text: str, size: float = 12, bold: bool = True) -> None:
    """A centred line."""
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.space_after = Pt(0)
    run = paragraph.add_run(text)
    run.bold, run.font.size = bold, Pt(size)


def body(document: Doc, text: str) -> None:
    """A justified paragraph."""
    paragraph = document.add_paragraph(text)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.paragraph_format.space_after = Pt(8)


def party(document: Doc, position: str, ordinal: str) -> None:
    """A party to the agreement."""
    for label, text in (("Nama", "( nama pejabat )"), ("Jabatan", position)):
        paragraph = document.add_paragraph(f"{label}\t: {text}")
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(3))
        paragraph.paragraph_format.left_indent = Cm(0.8)
        paragraph.paragraph_format.space_after = Pt(2)
    body(document, f"Selanjutnya disebut pihak {ordinal}.")


def signatures(document: Doc) -> None:
    """Two signature blocks side by side, the second party to the left."""
    table = document.add_table(1, 2)
    left = ("", "Pihak Kedua,", "Bupati Tabalong", "", "", "", "( nama pejabat )", "")
    right = ("Tanjung,     Januari 2025", "Pihak Pertama,", "Kepala Dinas Perhubungan", "", "", "")
    for cell, lines in zip(table.rows[0].cells, (left, (*right, "( nama pejabat )", "NIP. ........")), strict=True):
        cell.text = "\n".join(lines)
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER


def letter(document: Doc) -> None:
    """The agreement."""
    for text, size in (("PEMERINTAH KABUPATEN TABALONG", 13), ("DINAS PERHUBUNGAN", 16)):
        centred(document, text, size)
    centred(document, "Jalan Jenderal Basuki Rahmat, Tanjung", 9, False)
    centred(document, "_" * 74, 10)
    centred(document, "")
    centred(document, "PERJANJIAN KINERJA TAHUN 2025", 13)
    centred(document, "")
    body(
        document,
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta "
        "berorientasi "
        "pada hasil, kami yang bertanda tangan di bawah ini :",
    )
    party(document, HOLDER, "pertama")
    party(document, "Bupati Tabalong", "kedua")
    body(
        document,
        "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian "
        "ini, "
        "dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen "
        "perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab "
        "kami.",
    )
    body(
        document,
        "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian "
        "kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian "
        "penghargaan "
        "dan sanksi.",
    )
    signatures(document)
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def fill(cell: _Cell, text: str, bold: bool = False, across: int = WD_ALIGN_PARAGRAPH.LEFT) -> None:
    """Write a table cell."""
    paragraph = cell.paragraphs[0]
    paragraph.alignment = across
    paragraph.paragraph_format.space_after = Pt(1)
    run = paragraph.add_run(text)
    run.bold, run.font.size = bold, Pt(10.5)


def columns(document: Doc, heads: tuple[str, ...], widths: tuple[float, ...], rows: int) -> list[list[_Cell]]:
    """A ruled table with its header; gives the body's cells."""
    table = document.add_table(rows + 1, len(heads))
    table.style = "Table Grid"
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        fill(cell, head, True, WD_ALIGN_PARAGRAPH.CENTER)
    return [list(row.cells) for row in table.rows[1:]]


def sasaran_table(document: Doc) -> None:
    """No, sasaran, indicator, target."""
    count = sum(len(sasaran.indicators) for sasaran in SASARAN)
    heads = ("No", "Sasaran Strategis", "Indikator Kinerja", "Target")
    cells = columns(document, heads, (1.1, 5.4, 6.9, 3.2), count)
    row = 0
    for place, sasaran in enumerate(SASARAN, 1):
        last = row + len(sasaran.indicators) - 1
        for column in (0, 1):
            cells[row][column].merge(cells[last][column])
        fill(cells[row][0], f"{place}.", across=WD_ALIGN_PARAGRAPH.CENTER)
        fill(cells[row][1], sasaran.statement)
        for name, target, _unit in sasaran.indicators:
            fill(cells[row][2], name)
            fill(cells[row][3], target, across=WD_ALIGN_PARAGRAPH.CENTER)
            row += 1


def program_table(document: Doc) -> None:
    """Programs and kegiatan with their budgets, and the total."""
    count = sum(1 + len(program.kegiatan) for program in PROGRAMS) + 1
    heads = ("No", "Program / Kegiatan", "Anggaran (Rp)", "Ket.")
    cells = columns(document, heads, (1.1, 9.4, 4.1, 2.0), count)
    right = WD_ALIGN_PARAGRAPH.RIGHT
    row = 0
    for place, program in enumerate(PROGRAMS, 1):
        fill(cells[row][0], f"{place}.", True, WD_ALIGN_PARAGRAPH.CENTER)
        fill(cells[row][1], program.name, True)
        fill(cells[row][2], program.budget, True, right)
        fill(cells[row][3], "APBD", across=WD_ALIGN_PARAGRAPH.CENTER)
        for number, (name, budget) in enumerate(program.kegiatan, 1):
            fill(cells[row + number][1], f"{number}) {name}")
            fill(cells[row + number][2], budget, across=right)
        row += 1 + len(program.kegiatan)
    fill(cells[row][1], TOTAL[0], True, WD_ALIGN_PARAGRAPH.CENTER)
    fill(cells[row][2], TOTAL[1], True, right)


def draw(path: Path) -> None:
    """The Word document."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.5), Cm(33)
    section.left_margin = section.right_margin = Cm(2.3)
    section.top_margin = section.bottom_margin = Cm(1.5)
    document.styles["Normal"].font.name = "Arial"
    document.styles["Normal"].font.size = Pt(11)
    letter(document)
    centred(document, "LAMPIRAN PERJANJIAN KINERJA TAHUN 2025")
    centred(document, "DINAS PERHUBUNGAN KABUPATEN TABALONG")
    centred(document, "", 8)
    sasaran_table(document)
    centred(document, "", 8)
    program_table(document)
    centred(document, "", 8)
    signatures(document)
    document.save(path)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "perjanjian_kinerja", "types": ["perjanjian_kinerja"]}
    document |= {
        "region": "Kabupaten Tabalong",
        "organisation": "Dinas Perhubungan",
        "year": 2025,
        "pages": 2,
    }
    gold = Gold(STEM, document)
    for sasaran in SASARAN:
        node = gold.node("sasaran", sasaran.statement, page=2, holder=HOLDER)
        for name, target, unit in sasaran.indicators:
            indicator = gold.indicator(node, name, unit, 2)
            grade = {"grade": "BB"} if target.startswith("BB") else {}
            gold.value(indicator, "target", "2025", target, unit, 2, **grade)
    for program in PROGRAMS:
        node = gold.node("program", None, program.name, page=2)
        gold.budget(node, "pagu", "2025", program.budget, 2)
        for name, budget in program.kegiatan:
            kegiatan = gold.node("kegiatan", None, name, page=2, parent=node)
            gold.budget(kegiatan, "pagu", "2025", budget, 2)
    gold.total(TOTAL[0], "pagu", "2025", TOTAL[1], 2)
    choice = {"about": "holder: the letter prints the position with the region, the signature without"}
    choice |= {"chosen": HOLDER, "also_acceptable": ["Kepala Dinas Perhubungan"], "field": "holder"}
    gold.ambiguous.append(choice | {"nodes": [node["id"] for node in gold.nodes if node["holder"]]})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{STEM}.docx"
        draw(source)
        pages = page_images(office_pdf(source, Path(folder) / "sheet.pdf"), DPI)
    scans = [scanned(page, SKEW_DEGREES[place], 520 + place) for place, page in enumerate(pages)]
    image_pdf(scans, CORPUS / f"{STEM}.pdf", DPI, quality=62)
    build_gold().write()


if __name__ == "__main__":
    main()
