"""The pages of the performance report 2019 of a regency's environment office, as a Word document."""

from pathlib import Path

from docx import Document as new_document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table
from PIL import Image, ImageDraw

from corpus.makers.common import number
from corpus.makers.parts import dlh_purbalingga_rows as tables
from corpus.makers.parts import dlh_purbalingga_texts as texts
from corpus.makers.parts.dlh_purbalingga_facts import LINES, YEAR
from corpus.makers.parts.dlh_purbalingga_programs import AGREED, PROGRAMS, dotted
from corpus.makers.word import ALIGN, Look, centred, grid, page_break, page_number, runs, shaded

FONT = "Carlito"
GREEN, LEAF, MINT, GOLD = "375623", "A9D08E", "E2EFDA", "FFE699"
COLOURS = {"Sangat Tinggi": "70AD47", "Tinggi": "C6E0B4", "Sedang": "FFD966", "Rendah": "F4B084"}
CHAPTERS = (
    ("BAB I PENDAHULUAN", "BAB I"),
    ("BAB II PERENCANAAN KINERJA", "BAB II"),
    ("BAB III AKUNTABILITAS KINERJA", "BAB III"),
    ("BAB IV PENUTUP", "BAB IV"),
)
CAPTIONS = {
    "1.1": "Jumlah Pegawai Menurut Pendidikan dan Jenis Kelamin",
    "1.2": "Sarana Pengangkutan Sampah",
    "2.1": "Tujuan, Sasaran, Indikator dan Target Kinerja Renstra Tahun 2016-2021",
    "2.2": "Strategi dan Arah Kebijakan",
    "2.3": "Indikator Kinerja Utama",
    "2.4": "Perjanjian Kinerja Tahun 2019",
    "3.1": "Skala Nilai Peringkat Kinerja",
    "3.2": "Capaian Indikator Tujuan Tahun 2019",
    "3.3": "Capaian Kinerja Sasaran Strategis Tahun 2019",
    "3.4": "Perbandingan Capaian Kinerja Sasaran Strategis 1",
    "3.5": "Perbandingan Realisasi Kinerja Tahun 2019 dengan Provinsi dan Nasional",
    "3.6": "Perbandingan Capaian Kinerja Sasaran Strategis 2",
    "3.7": "Perbandingan Capaian Kinerja Sasaran Strategis 3",
    "3.8": "Perbandingan Capaian Kinerja Sasaran Strategis 4",
    "3.9": "Program Pendukung Sasaran dan Serapan Anggaran Tahun 2019",
    "3.10": "Anggaran dan Realisasi Belanja Tahun 2019",
    "3.11": "Capaian Kinerja dan Anggaran Program dan Kegiatan Tahun 2019",
}
YEARS_LOOK = Look((0.8, 4.1, 1.3, 1.35, 1.35, 1.35, 1.5, 1.45, 1.6, 1.9), "clcccccccc", 8.5, 2, False, LEAF)


def para(document: Doc, text: str, indent: float = 1.2, after: float = 5) -> None:
    """A paragraph of running text."""
    paragraph = document.add_paragraph()
    paragraph.alignment = ALIGN["j"]
    layout = paragraph.paragraph_format
    layout.first_line_indent, layout.line_spacing, layout.space_after = Cm(indent), 1.2, Pt(after)
    runs(paragraph, text)


def items(document: Doc, lines: tuple[str, ...]) -> None:
    """Lines with a letter typed by hand."""
    for mark, text in zip("abcdefgh", lines, strict=False):
        para(document, f"{mark}.\t{text}", -0.7, 2)
        layout = document.paragraphs[-1].paragraph_format
        layout.left_indent = Cm(1.6)
        layout.tab_stops.add_tab_stop(Cm(1.6))


def chapter(document: Doc, label: str, title: str) -> None:
    """The head of a chapter: the number in a coloured box at the right, the title below it."""
    table = document.add_table(1, 1)
    table.alignment, table.autofit = 2, False
    cell = table.rows[0].cells[0]
    table.columns[0].width = cell.width = Cm(3.4)
    shaded(cell, GREEN)
    for text, place in ((label, cell.paragraphs[0]), (title, document.add_paragraph(style="Heading 1"))):
        place.alignment = ALIGN["c"] if text == label else ALIGN["r"]
        runs(place, text, 18 if text == label else 15, True)
        place.runs[0].font.name = FONT
        place.runs[0].font.color.rgb = RGBColor.from_string("FFFFFF" if text == label else GREEN)
    document.paragraphs[-1].paragraph_format.space_before = Pt(4)
    document.paragraphs[-1].paragraph_format.space_after = Pt(12)


def heading(document: Doc, text: str, level: int = 2) -> None:
    """A heading within a chapter."""
    paragraph = document.add_heading(level=level)
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(8), Pt(4)
    run = paragraph.add_run(text)
    run.font.name, run.font.size = FONT, Pt(12.5 if level == 2 else 11.5)
    run.font.color.rgb = RGBColor.from_string("000000" if level == 2 else GREEN)


def caption(document: Doc, label: str, lead: str = "Tabel") -> None:
    """The caption above a table, on one line at the left."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(6), Pt(3)
    paragraph.paragraph_format.keep_with_next = True
    runs(paragraph, f"{lead} {label}. {CAPTIONS[label]}", 10.5, True)


def titled(document: Doc, label: str, rows: list[list[str]], look: Look, lead: str = "Tabel", source: bool = False) -> Table:
    """A table below its caption, its rows of column numbers small and slanted."""
    caption(document, label, lead)
    table = grid(document, rows, look)
    for row in table.rows[: look.head_rows + 1]:
        for paragraph in (paragraph for cell in row.cells for paragraph in cell.paragraphs):
            paragraph.paragraph_format.keep_with_next = True
    for texts_, row in zip(rows, table.rows, strict=True):
        if texts_[0] in ("1", "(1)") and texts_[1] in ("2", "(2)"):
            for run in (run for cell in row.cells for paragraph in cell.paragraphs for run in paragraph.runs):
                run.italic, run.bold, run.font.size = True, False, Pt(7.5)
    below = document.add_paragraph()
    below.paragraph_format.space_after = Pt(4)
    runs(below, f"Sumber: DLH Kabupaten Purbalingga, {int(YEAR) + 1}" if source else "", 8.5)
    return table


def emblem(path: Path) -> Path:
    """A plain emblem."""
    picture = Image.new("RGB", (240, 270), "white")
    pen = ImageDraw.Draw(picture)
    pen.polygon(((15, 20), (225, 20), (225, 160), (120, 260), (15, 160)), fill="#1E6B34", outline="#C9A227", width=8)
    pen.ellipse((78, 50, 162, 134), fill="#C9A227")
    pen.polygon(((40, 180), (90, 120), (120, 160), (150, 120), (200, 180), (120, 240)), fill="#FFFFFF")
    picture.save(path)
    return path


def chart(path: Path) -> Path:
    """Two groups of bars, a picture."""
    image = Image.new("RGB", (1000, 430), "white")
    pen = ImageDraw.Draw(image)
    pen.line((70, 370, 960, 370), fill="black", width=2)
    for turn, each in enumerate(LINES[2].measures[:2]):
        for place, text in enumerate((*each.done, each.target)):
            left = 110 + turn * 440 + place * 95
            top = 370 - 5.6 * (number(text) or 0)
            pen.rectangle((left, top, left + 70, 370), fill=("#A9D08E", "#70AD47", "#375623", "#FFC000")[place])
            pen.text((left + 8, top - 26), text, fill="black", font_size=20)
            pen.text((left + 8, 376), ("2017", "2018", "2019", "Target")[place], fill="black", font_size=17)
        pen.text((160 + turn * 440, 402), each.name, fill="black", font_size=19)
    image.save(path)
    return path


def cover(document: Doc, folder: Path) -> None:
    """The cover: lines in the middle, a coloured band at the foot."""
    centred(document, "", 20)
    centred(document, "").add_run().add_picture(str(emblem(folder / "emblem.png")), width=Cm(4))
    for text, size, after in (
        ("LAPORAN KINERJA INSTANSI PEMERINTAH", 22, 4),
        ("(LKjIP)", 22, 20),
        (f"TAHUN {YEAR}", 26, 210),
    ):
        centred(document, text, size, after=after).runs[0].font.color.rgb = RGBColor.from_string(GREEN)
    table = document.add_table(1, 1)
    cell = table.rows[0].cells[0]
    shaded(cell, GREEN)
    for turn, text in enumerate(("PEMERINTAH KABUPATEN PURBALINGGA", "DINAS LINGKUNGAN HIDUP", "2020")):
        paragraph = cell.paragraphs[0] if not turn else cell.add_paragraph()
        paragraph.alignment = ALIGN["c"]
        runs(paragraph, text, 17, True)
        paragraph.runs[0].font.color.rgb = RGBColor.from_string("FFFFFF")
    page_break(document)


def contents(document: Doc, printed: dict[str, str]) -> None:
    """The lists of chapters and tables with their pages behind dots."""
    lines = [("KATA PENGANTAR", "ii"), ("DAFTAR ISI", "iii"), ("IKHTISAR EKSEKUTIF", "iv")]
    lines += [(text, printed.get(mark, "")) for text, mark in CHAPTERS]
    for title in ("DAFTAR ISI", "DAFTAR TABEL"):
        centred(document, title, 14, after=8)
        for text, page in lines:
            paragraph = document.add_paragraph()
            paragraph.paragraph_format.space_after = Pt(3)
            paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(16.3), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
            runs(paragraph, f"{text}\t{page}", 11)
        lines = [(f"Tabel {label}. {text}", printed.get(label, "")) for label, text in CAPTIONS.items()]
    page_break(document)


def signed(document: Doc, where: str) -> None:
    """The signature block without a name."""
    for text in (where, "KEPALA DINAS LINGKUNGAN HIDUP", "KABUPATEN PURBALINGGA", "", "", "NAMA PEJABAT"):
        paragraph = centred(document, text, 11, text.isupper())
        paragraph.paragraph_format.left_indent = Cm(8)


def front(document: Doc, folder: Path, printed: dict[str, str]) -> None:
    """Cover, foreword, lists, summary."""
    cover(document, folder)
    centred(document, "KATA PENGANTAR", 14, after=12)
    for text in texts.FOREWORD:
        para(document, text)
    document.add_paragraph()
    signed(document, "Purbalingga,       Februari 2020")
    page_break(document)
    contents(document, printed)
    centred(document, "IKHTISAR EKSEKUTIF", 14, after=12)
    for text in texts.SUMMARY:
        para(document, text)


def numbered(section: Section, kind: str, start: int = 0) -> None:
    """How the pages of a section are numbered."""
    mark = OxmlElement("w:pgNumType")
    mark.set(qn("w:fmt"), kind)
    if start:
        mark.set(qn("w:start"), str(start))
    section._sectPr.append(mark)


def new_section(document: Doc, wide: bool) -> Section:
    """Go on in a section of its own, portrait or landscape."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Cm(29.7), Cm(21)) if wide else (Cm(21), Cm(29.7))
    section.different_first_page_header_footer = False
    for mark in section._sectPr.findall(qn("w:pgNumType")):
        section._sectPr.remove(mark)
    numbered(section, "decimal")
    return section


def first_chapter(document: Doc) -> None:
    """The office, its staff and what troubles it."""
    chapter(document, "BAB I", "PENDAHULUAN")
    heading(document, "1.1. Latar Belakang")
    for text in texts.BACKGROUND:
        para(document, text)
    heading(document, "1.2. Tugas Pokok dan Fungsi")
    para(document, texts.DUTIES)
    items(document, texts.FUNCTIONS)
    heading(document, "1.3. Sumber Daya")
    rows = [["NO", "PENDIDIKAN", "LAKI-LAKI", "PEREMPUAN", "JUMLAH"], *map(list, texts.STAFF)]
    titled(document, "1.1", rows, Look((1.2, 5, 3, 3, 3), "clccc", 10, 1, False, LEAF))
    rows = [["NO", "JENIS SARANA", "JUMLAH (unit)", "KONDISI BAIK", "RUSAK"], *map(list, texts.FLEET)]
    titled(document, "1.2", rows, Look((1.2, 5, 3, 3, 3), "clccc", 10, 1, False, LEAF), source=True)
    heading(document, "1.4. Isu Strategis")
    items(document, texts.ISSUES)
    heading(document, "1.5. Sistematika Penulisan")
    for label, text in texts.ORDER:
        para(document, f"{label}\t: {text}", -2, 2)
        document.paragraphs[-1].paragraph_format.left_indent = Cm(2.6)
        document.paragraphs[-1].paragraph_format.tab_stops.add_tab_stop(Cm(2.4))


def program_list(document: Doc) -> None:
    """The programs and their sums below the agreement, a table without rules."""
    rows = [["", "**Program**", "**Anggaran**", "**Keterangan**"]]
    for turn, each in enumerate(PROGRAMS, 1):
        source = "APBD, DAK" if each.number == "16" else "APBD"
        rows.append([f"{turn}.", each.name, f"Rp {tables.agreed_sum(each)}", source])
    rows.append(["", "**Jumlah**", f"**Rp {dotted(AGREED)}**", ""])
    grid(document, rows, Look((0.9, 8.9, 3.9, 2.8), "llrc", 10, 0, style="Normal Table"))
    document.add_paragraph()


def second_chapter(document: Doc) -> None:
    """The plan on a wide page, the way there, the IKU and the agreement."""
    section = new_section(document, False)
    chapter(document, "BAB II", "PERENCANAAN KINERJA")
    heading(document, "2.1. Rencana Strategis")
    para(document, texts.VISION)
    for turn, text in enumerate(texts.MISSIONS, 1):
        para(document, f"{turn}.\t{text}", -0.7, 2)
        document.paragraphs[-1].paragraph_format.left_indent = Cm(1.6)
        document.paragraphs[-1].paragraph_format.tab_stops.add_tab_stop(Cm(1.6))
    para(document, texts.PLAN)
    section = new_section(document, True)
    section.header.is_linked_to_previous = True
    look = Look((3.6, 3.8, 4.5, 1.5, 1.9, *[1.55] * 6), "lll" + "c" * 8, 8.5, 3, True, LEAF)
    titled(document, "2.1", tables.plan_rows(), look, source=True)
    new_section(document, False)
    para(document, "Untuk mencapai sasaran tersebut ditetapkan strategi dan arah kebijakan sebagaimana tabel berikut.")
    titled(document, "2.2", tables.way_rows(), Look((0.9, 4.2, 5, 6.4), "clll", 9, 1, True, LEAF))
    heading(document, "2.2. Indikator Kinerja Utama")
    para(document, "Indikator Kinerja Utama (IKU) ditetapkan dengan Keputusan Kepala Dinas Lingkungan Hidup Tahun 2017.")
    look = Look((0.9, 3.2, 4.2, 1.4, 4.8, 2), "cllclc", 8.5, 1, False, LEAF)
    titled(document, "2.3", tables.iku_rows(0, 2), look)
    page_break(document)
    titled(document, "2.3", tables.iku_rows(2, 4), look, "Lanjutan Tabel")
    heading(document, "2.3. Perjanjian Kinerja Tahun 2019")
    para(document, texts.AGREEMENT)
    titled(document, "2.4", tables.agreed_rows(), Look((1, 5.2, 7.3, 3), "cllc", 9.5, 2, False, LEAF))
    program_list(document)


def formula(document: Doc) -> None:
    """The two ways of computing, in a box each."""
    for text in (
        "Capaian = (Realisasi : Target) x 100%          (1)",
        "Capaian = ((2 x Target – Realisasi) : Target) x 100%          (2)",
    ):
        table = grid(document, [[text]], Look((11,), "c", 10.5, 0))
        shaded(table.rows[0].cells[0], GOLD)
        document.add_paragraph().paragraph_format.space_after = Pt(0)


def coloured(table: Table, rows: list[list[str]]) -> None:
    """The cells of the judgement in their colours."""
    for texts_, row in zip(rows, table.rows, strict=True):
        if texts_[-1] in COLOURS:
            shaded(row.cells[-1], COLOURS[texts_[-1]])


def third_chapter(document: Doc, folder: Path) -> None:
    """The results: of the year, beside other years, and the money."""
    page_break(document)
    chapter(document, "BAB III", "AKUNTABILITAS KINERJA")
    heading(document, "3.1. Metodologi Pengukuran")
    para(document, texts.METHOD)
    formula(document)
    rows = [["NO", "INTERVAL NILAI REALISASI KINERJA (%)", "KRITERIA PENILAIAN"]]
    scale = ("91 ≤", "76 ≤ 90", "66 ≤ 75", "≤ 65")
    rows += [[str(turn), *each] for turn, each in enumerate(zip(scale, COLOURS, strict=True), 1)]
    coloured(titled(document, "3.1", rows, Look((1.2, 6.5, 5), "ccc", 10, 1, False, LEAF)), rows)
    heading(document, "3.2. Capaian Kinerja Organisasi")
    titled(document, "3.2", tables.aim_rows(), Look((0.9, 5, 4.6, 2, 2.1, 1.9), "cllccc", 9.5, 1, False, LEAF))
    rows = tables.result_rows()
    look = Look((0.8, 3.4, 4.3, 1.4, 1.5, 1.8, 1.6, 1.8), "cllccccc", 8.5, 1, True, LEAF)
    coloured(titled(document, "3.3", rows, look, source=True), rows)
    for place, sasaran in enumerate(LINES):
        heading(document, f"Sasaran {place + 1} : {sasaran.statement}", 3)
        titled(document, ("3.4", "3.6", "3.7", "3.8")[place], tables.years_rows(place), YEARS_LOOK)
        for turn, each in enumerate(sasaran.measures):
            para(document, f"**{turn + 1}) {each.name}**", 0, 2)
            document.paragraphs[-1].paragraph_format.keep_with_next = True
            for text in texts.WORDS[each.name]:
                para(document, text)
        if place == 0:
            titled(document, "3.5", tables.other_rows(), Look((1, 5.5, 3.4, 3.4, 2.6), "clccc", 9.5, 1, False, MINT))
        if place == 2:
            centred(document, "").add_run().add_picture(str(chart(folder / "chart.png")), width=Cm(12))
            centred(document, "Gambar 3.1 Penanganan dan Pengurangan Sampah Tahun 2017-2019 (%)", 10, False, 8)
    heading(document, "3.3. Realisasi Anggaran")
    para(
        document,
        "Anggaran dan realisasi belanja Dinas Lingkungan Hidup menurut program pendukung sasaran adalah sebagai berikut.",
    )
    look = Look((0.8, 3.3, 1.9, 4.3, 2.4, 2.4, 1.6), "clclrrc", 8.5, 1, False, LEAF)
    titled(document, "3.9", tables.thrift_rows(), look)
    titled(document, "3.10", tables.spending_rows(), Look((6, 4, 4, 2), "lrrc", 10, 1, False, LEAF))
    para(document, texts.SAVED)
    new_section(document, True)
    look = Look((2.6, 6, 5.3, 2.3, 2.3, 1.3, 2.5, 2.5, 1.3), "lllcccrrc", 8.5, 3, True, LEAF)
    titled(document, "3.11", tables.money_rows(), look, source=True)
    new_section(document, False)


def whole_rows(table: Table) -> None:
    """Rows that no page break may part."""
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def draw(path: Path, folder: Path, printed: dict[str, str]) -> None:
    """The Word document; printed: the page number printed for each chapter and table."""
    document = new_document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.5), Cm(2)
    section.top_margin, section.bottom_margin = Cm(2.5), Cm(2.2)
    section.different_first_page_header_footer = True
    numbered(section, "lowerRoman", 1)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(11.5)
    head = section.header.paragraphs[0]
    head.alignment = ALIGN["r"]
    runs(head, "LAPORAN KINERJA INSTANSI PEMERINTAH TAHUN 2019", 8.5)
    foot = section.footer.paragraphs[0]
    runs(foot, "Dinas Lingkungan Hidup Kabupaten Purbalingga  |  ", 8.5)
    page_number(foot)
    front(document, folder, printed)
    section = new_section(document, False)
    section._sectPr.find(qn("w:pgNumType")).set(qn("w:start"), "1")
    first_chapter(document)
    second_chapter(document)
    third_chapter(document, folder)
    chapter(document, "BAB IV", "PENUTUP")
    for text in texts.CLOSING:
        para(document, text)
    items(document, texts.STEPS)
    document.add_paragraph()
    signed(document, "Purbalingga,       Februari 2020")
    for table in document.tables:
        whole_rows(table)
    document.save(str(path))
