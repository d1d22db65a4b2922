"""Rencana aksi of a provincial council's secretariat: an annex of its LKIP, one wide ruled Word table over a faded picture."""

import io
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Emu, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from PIL import Image, ImageDraw, ImageFilter

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.pages import Pages
from corpus.makers.word import ALIGN, runs, shaded

STEM = "rencana-aksi-sekretariat-dprd-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Rencana aksi of a provincial council's secretariat, an annex of its LKIP, one A3 Word table over a faded picture",
    "type": "rencana_aksi",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "near sibling of a published annex: program in bold and kegiatan in one cell, once on the same line",
        "sasaran merged over its rows or followed by empty cells, the number's cell never merged",
        "targets of the sasaran by quarter, of the kegiatan for the year; dashes, a quarter without its percent sign, grades",
        "a kegiatan's cell over two rows with two indicators, its money printed in both",
        "one program with other kegiatan under several sasaran; one program with the same kegiatan and money under two",
        "rows without kegiatan indicator whose actions serve the sasaran's; two actions in a cell, one a paragraph",
        "targets without one number (tdk dpt diprediksi, 12 dan 24), a malformed sum, holders that are units",
        "a picture behind the table, letter-spaced footer, a rule with a tab as page label",
    ],
}


@dataclass(frozen=True)
class Row:
    """A row: indicator of the sasaran with its quarters, program, kegiatan, its indicator, target, actions, money, holder."""

    indicator: str
    quarters: str
    program: str
    kegiatan: str
    measure: str
    target: str
    actions: tuple[str, ...]
    pagu: str
    holder: str


LAW = "Program Peningkatan Kapasitas Lembaga Perwakilan Rakyat Daerah"
BILL = "Pembahasan Rancangan Peraturan Daerah"
TRIALS, ROUNDS, GENERAL = "Bagian Persidangan", "Bagian Humas dan Protokol", "Sub Bagian Rumah Tangga"
MONEY = "Sub Bagian Anggaran"
# statement, merged over its rows, rows
GOALS: tuple[tuple[str, bool, tuple[Row, ...]], ...] = (
    (
        "Meningkatnya kualitas pelayanan persidangan dan rapat-rapat DPRD",
        False,
        (
            Row(
                "Persentase rapat alat kelengkapan DPRD yang terfasilitasi sesuai jadwal Badan Musyawarah",
                "85%|87%|90%|95%",
                LAW,
                "Rapat-rapat Alat Kelengkapan Dewan",
                "Jumlah risalah rapat yang tersusun tepat waktu",
                "264",
                (
                    "Disusun jadwal rapat bersama Badan Musyawarah setiap akhir bulan",
                    "Dilakukan penyelesaian risalah paling lambat 3 (tiga) hari setelah rapat",
                ),
                "8.412.675.000",
                TRIALS,
            ),
            Row(
                "",
                "|||",
                "",
                "Rapat Paripurna",
                "Jumlah keputusan DPRD hasil rapat paripurna",
                "tdk dpt diprediksi",
                ("Setiap saat, siap memfasilitasi rapat paripurna dan rapat paripurna istimewa",),
                "2.906.340.000",
                TRIALS,
            ),
            Row(
                "",
                "|||",
                "",
                "Kunjungan Kerja Pimpinan dan Anggota DPRD dalam Daerah dan Luar Daerah",
                "Laporan hasil kunjungan kerja Komisi dan Badan",
                "12 dan 24",
                ("Dilakukan koordinasi dengan daerah tujuan kunjungan kerja pada setiap triwulan",),
                "21.775.500.000",
                "Sub Bagian Perjalanan Dinas",
            ),
        ),
    ),
    (
        "Meningkatnya penyerapan aspirasi masyarakat",
        False,
        (
            Row(
                "Persentase aspirasi masyarakat hasil reses yang dihimpun dan disampaikan kepada Pemerintah Daerah",
                "-|30|60%|100%",
                LAW,
                "Pelaksanaan Reses",
                "Laporan reses per daerah pemilihan",
                "36",
                (
                    "Difasilitasi pelaksanaan reses I pada bulan Maret, reses II bulan Juli dan reses III bulan November",
                    "Dilakukan rekapitulasi pokok-pokok pikiran DPRD sebelum Musrenbang",
                ),
                "14.580.000.000",
                TRIALS,
            ),
            Row(
                "Jumlah pengaduan masyarakat dan unjuk rasa yang difasilitasi",
                "-|-|-|48 kali",
                "",
                "Penerimaan Aspirasi Masyarakat",
                "",
                "",
                ("Dilakukan penjadwalan audiensi dengan Komisi terkait (waktu menyesuaikan surat yang masuk)",),
                "386.920.000",
                ROUNDS,
            ),
        ),
    ),
    (
        "Meningkatnya kuantitas dan kualitas produk hukum daerah",
        True,
        (
            Row(
                "Jumlah Raperda yang disetujui bersama",
                "2 raperda|4 raperda|7 raperda|12 raperda",
                "Program Penataan Peraturan Perundang-undangan",
                BILL,
                "Jumlah naskah akademik Raperda prakarsa DPRD",
                "5",
                ("Dilakukan penyusunan naskah akademik bersama tim ahli semenjak Propemperda ditetapkan",),
                "6.125.750.000",
                "Bagian Perundang-undangan",
            ),
            Row(
                "Persentase Raperda inisiatif DPRD terhadap Propemperda",
                "10%|20%|30%|40%",
                "",
                "",
                "Laporan panitia khusus pembahasan Raperda",
                "12",
                (
                    "Difasilitasi rapat kerja panitia khusus sesuai jadwal",
                    "Dilakukan konsultasi Raperda ke Kementerian Dalam Negeri",
                ),
                "6.125.750.000",
                "Bagian Perundang-undangan",
            ),
        ),
    ),
    (
        "Meningkatnya fungsi anggaran dan pengawasan DPRD",
        True,
        (
            Row(
                "Ketepatan waktu persetujuan bersama APBD",
                "-|-|-|30 November",
                "Program Penataan Peraturan Perundang-undangan",
                BILL,
                "Nota kesepakatan KUA dan PPAS",
                "2",
                ("Difasilitasi rapat Badan Anggaran dengan TAPD pada bulan Juli dan Oktober",),
                "6.125.750.000",
                MONEY,
            ),
            Row(
                "Persentase rekomendasi DPRD atas LKPJ Gubernur yang ditindaklanjuti",
                "-|50%|70%|80%",
                LAW,
                "Pengawasan Pelaksanaan Peraturan Daerah dan APBD",
                "Laporan Hasil Pengawasan Komisi I, II, III, IV dan V",
                "5",
                ("Dilakukan monitoring tindak lanjut rekomendasi semenjak rapat paripurna LKPJ",),
                "1.250.00.000",
                MONEY,
            ),
        ),
    ),
    (
        "Meningkatnya kualitas publikasi dan informasi kegiatan DPRD",
        False,
        (
            Row(
                "Jumlah pemberitaan kegiatan DPRD di media massa",
                "150|300|450|600",
                "Program Kerjasama Informasi dengan Mass Media",
                "Publikasi Kegiatan DPRD melalui Media Cetak dan Elektronik",
                "Kontrak kerjasama dengan media",
                "32 media",
                ("Dilakukan penandatanganan kontrak kerjasama pada bulan Pebruari", "Dilakukan kliping berita setiap hari kerja"),
                "3.240.000.000",
                ROUNDS,
            ),
            Row(
                "Predikat keterbukaan informasi publik Sekretariat DPRD",
                "-|-|-|B",
                "",
                "Pengelolaan Website dan Perpustakaan DPRD",
                "Jumlah koleksi dan konten yang dimutakhirkan",
                "1.200",
                ("Dilakukan pemutakhiran konten website setiap ada kegiatan dewan",),
                "415.600.000",
                ROUNDS,
            ),
        ),
    ),
    (
        "Meningkatnya kualitas pelayanan administrasi dan sarana prasarana Sekretariat DPRD",
        True,
        (
            Row(
                "Tingkat kepuasan Pimpinan dan Anggota DPRD terhadap pelayanan Sekretariat",
                "-|78 poin|-|80 poin",
                "Program Pelayanan Administrasi Perkantoran",
                "Penyediaan Jasa Administrasi dan Operasional Sekretariat DPRD",
                "",
                "",
                ("Dilakukan survei kepuasan kepada 100 orang anggota DPRD (Juni dan Desember)",),
                "18.964.215.000",
                "Sub Bagian Tata Usaha dan Kepegawaian",
            ),
            Row(
                "Persentase sarana dan prasarana gedung dalam kondisi baik",
                "70%|75%|80%|90%",
                "Program Peningkatan Sarana dan Prasarana Aparatur",
                "Rehabilitasi Gedung Kantor dan Rumah Jabatan Pimpinan",
                "Luas bangunan yang direhabilitasi",
                "2.150 m2",
                ("Perencanaan rehabilitasi ruang rapat Komisi dan ruang fraksi",),
                "9.870.430.000",
                GENERAL,
            ),
            Row(
                "Opini BPK-RI atas pengelolaan keuangan",
                "-|WTP|WTP|WTP",
                "Program Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
                "Penyusunan Laporan Kinerja dan Keuangan Sekretariat DPRD",
                "Laporan keuangan semesteran dan tahunan, LKIP serta LPPD",
                "5 laporan",
                ("Dilakukan rekonsiliasi aset dan keuangan setiap triwulan",),
                "274.830.000",
                MONEY,
            ),
        ),
    ),
)
ON_ONE_LINE = "Pelaksanaan Reses"  # printed on the line of its program
HEADS = ("NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA SASARAN", "TARGET KINERJA SASARAN", "", "", "", "PROGRAM dan KEGIATAN")
MORE = ("INDIKATOR KEGIATAN", "TARGET KEGIATAN", "RENCANA TINDAK LANJUT", "ANGGARAN (Rp)", "PENANGGUNG JAWAB")
WIDTHS = (0.9, 5.0, 5.3, 1.45, 1.45, 1.45, 1.6, 5.6, 4.9, 2.2, 5.4, 2.6, 2.9)
SIZE = 8


def text_in(cell: _Cell, text: str, across: str = "l", size: float = SIZE, bold: bool = False) -> None:
    """Paragraphs in a cell, parts between ** in bold."""
    for place, part in enumerate(text.split("\n")):
        paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
        paragraph.alignment = ALIGN[across]
        layout = paragraph.paragraph_format
        layout.space_before, layout.space_after, layout.line_spacing = Pt(0), Pt(0), 1.12
        runs(paragraph, part, size, bold)


def work_text(row: Row) -> str:
    """Program in bold and the kegiatan below or behind it."""
    if not row.program:
        return row.kegiatan
    return f"**{row.program}**{' ' if row.kegiatan == ON_ONE_LINE else chr(10)}{row.kegiatan}"


def heading(table: Table) -> None:
    """The two rows of the head."""
    for column, text in enumerate((*HEADS, *MORE)):
        if 3 <= column <= 6:
            cell = table.cell(1, column)
            text_in(cell, f"Trw {('I', 'II', 'III', 'IV')[column - 3]}", "c", bold=True)
        else:
            cell = table.cell(0, column).merge(table.cell(1, column))
            text_in(cell, text, "c", bold=True)
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        shaded(cell, "9DC3E6")
    cell = table.cell(0, 3).merge(table.cell(0, 6))
    text_in(cell, HEADS[3], "c", bold=True)
    shaded(cell, "9DC3E6")


def body(table: Table) -> None:
    """The rows of the sasaran."""
    at = 2
    for number, (statement, merged, rows) in enumerate(GOALS, 1):
        last = at + len(rows) - 1
        text_in(table.cell(at, 0), str(number), "c")
        text_in(table.cell(at, 1).merge(table.cell(last, 1)) if merged else table.cell(at, 1), statement)
        for place, row in enumerate(rows):
            line = at + place
            text_in(table.cell(line, 2), row.indicator)
            for turn, figure in enumerate(row.quarters.split("|")):
                text_in(table.cell(line, 3 + turn), figure, "c")
            if row.kegiatan:
                below = place + 1 < len(rows) and not rows[place + 1].kegiatan
                cell = table.cell(line, 7).merge(table.cell(line + 1, 7)) if below else table.cell(line, 7)
                text_in(cell, work_text(row))
            text_in(table.cell(line, 8), row.measure)
            text_in(table.cell(line, 9), row.target, "c")
            text_in(table.cell(line, 10), "\n".join(row.actions))
            text_in(table.cell(line, 11), "\n" + row.pagu, "r")
            text_in(table.cell(line, 12), row.holder, "c")
        at = last + 1


def ruled(table: Table) -> None:
    """Blue rules."""
    borders = OxmlElement("w:tblBorders")
    for name in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = OxmlElement(f"w:{name}")
        for key, value in (("val", "single"), ("sz", "4"), ("color", "4472C4")):
            line.set(qn(f"w:{key}"), value)
        borders.append(line)
    table._tbl.tblPr.append(borders)


def scenery() -> bytes:
    """A faded drawing of a building with a stepped roof under clouds."""
    picture = Image.new("RGB", (900, 520), "white")
    brush = ImageDraw.Draw(picture)
    for left, top, wide in ((40, 120, 300), (420, 60, 380), (620, 190, 260)):
        brush.ellipse((left, top, left + wide, top + wide // 3), fill=(214, 228, 245))
    for step in range(6):
        corners = ((250 + 34 * step, 300 - 30 * step), (450, 270 - 34 * step), (650 - 34 * step, 300 - 30 * step))
        brush.polygon(corners, fill=(238, 196, 178))
    brush.rectangle((180, 300, 720, 470), fill=(242, 224, 206))
    for left in range(200, 710, 46):
        brush.rectangle((left, 330, left + 22, 440), fill=(214, 188, 170))
    brush.rectangle((0, 470, 900, 520), fill=(216, 234, 206))
    out = io.BytesIO()
    picture.filter(ImageFilter.GaussianBlur(3)).point(lambda value: 150 + value * 105 // 255).save(out, "PNG")
    return out.getvalue()


def behind(paragraph: Paragraph, picture: bytes, left: float, top: float, wide: float) -> None:
    """A picture behind the text at a place of the page (cm)."""
    inline = paragraph.add_run().add_picture(io.BytesIO(picture), width=Cm(wide))._inline
    anchor = OxmlElement("wp:anchor")
    fixed = {"distT": 0, "distB": 0, "distL": 0, "distR": 0, "simplePos": 0, "relativeHeight": 2, "behindDoc": 1}
    for key, value in (fixed | {"locked": 0, "layoutInCell": 1, "allowOverlap": 1}).items():
        anchor.set(key, str(value))
    simple = OxmlElement("wp:simplePos")
    simple.set("x", "0")
    simple.set("y", "0")
    anchor.append(simple)
    for name, place in (("H", left), ("V", top)):
        position, offset = OxmlElement(f"wp:position{name}"), OxmlElement("wp:posOffset")
        position.set("relativeFrom", "page")
        offset.text = str(Emu(Cm(place)))
        position.append(offset)
        anchor.append(position)
    children = list(inline)
    wrap = OxmlElement("wp:wrapNone")
    for child in children:
        anchor.append(child)
        if child.tag == qn("wp:extent"):
            anchor.append(wrap)
    inline.getparent().replace(inline, anchor)


def label(paragraph: Paragraph, strong: str, wide: str) -> None:
    """Red capitals and letter-spaced italics behind them."""
    run = paragraph.add_run(strong + " ")
    run.bold, run.font.size, run.font.color.rgb = True, Pt(11), RGBColor(0xE0, 0, 0)
    run = paragraph.add_run(wide)
    run.italic, run.font.size, run.font.color.rgb = True, Pt(9.5), RGBColor(0x2E, 0x74, 0xB5)
    spacing = OxmlElement("w:spacing")
    spacing.set(qn("w:val"), "60")
    run._r.get_or_add_rPr().append(spacing)


def edges(document: Doc) -> None:
    """Header and footer: labels, picture, green rule."""
    section = document.sections[0]
    head = section.header.paragraphs[0]
    behind(head, scenery(), 26.5, 18.2, 15.0)
    label(head, "LKIP", "TAHUN 2016")
    foot = section.footer.paragraphs[0]
    label(foot, "SEKRETARIAT DPRD", "PROVINSI JAWA BARAT")
    tab = section.footer.add_paragraph()
    tab.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    tab.paragraph_format.right_indent = Cm(1.5)
    run = tab.add_run("Lamp -3")
    run.font.size, run.font.color.rgb = Pt(10), RGBColor(0x00, 0xB0, 0x50)
    border, line = OxmlElement("w:pBdr"), OxmlElement("w:top")
    for key, value in (("val", "single"), ("sz", "18"), ("space", "1"), ("color", "00B050")):
        line.set(qn(f"w:{key}"), value)
    border.append(line)
    tab._p.get_or_add_pPr().append(border)


def draw(path: Path) -> None:
    """The Word file."""
    document = Document()
    document.styles["Normal"].font.name = "Calibri"
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(42), Cm(29.7)
    section.left_margin = section.right_margin = Cm(1.2)
    section.top_margin, section.bottom_margin = Cm(1.9), Cm(2.2)
    section.header_distance, section.footer_distance = Cm(1.1), Cm(0.5)
    edges(document)
    for text in ("Lampiran 3", "Rencana Aksi Tahun 2016"):
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.space_after = Pt(0 if text == "Lampiran 3" else 6)
        run = paragraph.add_run(text)
        run.font.name, run.font.size, run.bold = "Arial", Pt(11), True
        run.font.color.rgb = RGBColor(0x44, 0x72, 0xC4)
    table = document.add_table(2 + sum(len(rows) for _, _, rows in GOALS), len(WIDTHS))
    table.style, table.alignment, table.autofit = "Table Grid", WD_TABLE_ALIGNMENT.CENTER, False
    ruled(table)
    for column, size in zip(table.columns, WIDTHS, strict=True):
        column.width = Cm(size)
        for cell in column.cells:
            cell.width = Cm(size)
    heading(table)
    body(table)
    document.save(str(path))


def unit_of(text: str) -> str | None:
    """What stands behind a figure."""
    if text.endswith("%"):
        return "%"
    parts = text.split(" ", 1)
    return parts[1] if len(parts) == 2 and parts[0].replace(".", "").isdigit() and " dan " not in text else None


def add_quarters(gold: Gold, goal: str, row: Row, at: int) -> str:
    """The sasaran's indicator with its targets by quarter."""
    figures = row.quarters.split("|")
    unit = "%" if "%" in row.quarters else unit_of(figures[-1])
    unit = None if unit == "November" else unit
    ident = gold.indicator(goal, row.indicator, unit, at)
    for turn, figure in enumerate(figures, 1):
        gold.value(ident, "target", f"{YEAR}-Q{turn}", figure, unit, at)
        if figure == "30 November":
            gold.values[-1]["value"] = None
    return ident


def add_goal(gold: Gold, goal: str, rows: tuple[Row, ...], known: dict[str, tuple[str, str]], at: int) -> None:
    """The rows of a sasaran; known: program and kegiatan that stand in the document already, by the kegiatan's name."""
    program = kegiatan = aim = ""
    for row in rows:
        aim = add_quarters(gold, goal, row, at) if row.indicator else aim
        if row.kegiatan in known:
            program, kegiatan = known[row.kegiatan]
            gold.edge(goal, program, "also")
        elif row.kegiatan:
            program = gold.node("program", None, row.program, page=at, parent=goal) if row.program else program
            kegiatan = gold.node("kegiatan", None, row.kegiatan, page=at, parent=program, holder=row.holder)
            known[row.kegiatan] = (program, kegiatan)
            gold.budget(kegiatan, "pagu", YEAR, row.pagu, at)
        served = aim
        if row.measure:
            unit = unit_of(row.target)
            served = gold.indicator(kegiatan, row.measure, unit, at)
            gold.value(served, "target", YEAR, row.target, unit, at)
            if " dan " in row.target:
                gold.values[-1]["value"] = None
        for text in row.actions:
            gold.action(served, YEAR, text, at)


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "rencana_aksi", "types": ["rencana_aksi"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, document | {"organisation": "Sekretariat DPRD", "year": int(YEAR), "pages": pages.count})
    known: dict[str, tuple[str, str]] = {}
    for statement, _, rows in GOALS:
        at = pages.first(statement)
        add_goal(gold, gold.node("sasaran", statement, page=at), rows, known, at)
    named = {each["name"]: each["id"] for each in gold.nodes if each["level"] == "kegiatan"}
    repeated = [each["id"] for each in gold.nodes if each["name"] == LAW]
    bill = named[BILL]
    extra = (
        ("one program with other kegiatan under three sasaran", "a node each", ["one node"], repeated, "nodes"),
        ("kegiatan under two sasaran with the same program and money", "one node, also", ["two nodes"], [bill], "parent"),
        ("the kegiatan of two sasaran has two holders", gold.nodes[int(bill[1:]) - 1]["holder"], [MONEY], [bill], "holder"),
        ("actions beside two indicators", "the kegiatan's, else the sasaran's", ["the sasaran's"], [], "actions"),
        ("months in the text of an action", YEAR, ["quarters by the months"], [], "actions.period"),
        ("30 without the percent sign of its row", "unit %", [None], [], "value.unit"),
        ("a date as target (30 November)", None, [30.0], [], "value.value"),
    )
    fields = ("about", "chosen", "also_acceptable", "nodes", "field")
    gold.ambiguous = [dict(zip(fields, row, strict=True)) for row in extra]
    return gold


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.docx")
    build_gold().write()


if __name__ == "__main__":
    main()
