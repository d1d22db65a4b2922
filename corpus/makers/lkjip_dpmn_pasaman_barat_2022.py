"""A whole LKjIP of an office for villages (nagari): four chapters of text, plan, agreement, results and money, an appendix."""

from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt, RGBColor

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts import dpmn_pasaman_barat_rows as rows_of
from corpus.makers.parts import dpmn_pasaman_barat_texts as texts
from corpus.makers.parts.dpmn_pasaman_barat_facts import AIMS, GOALS, IKUS, PROGRAMS, YEARS, Iku, Line
from corpus.makers.parts.measured_report import MeasuredReport
from corpus.makers.word import ALIGN, Look, centred, grid, listed, numbering, page_break, page_number, runs

STEM = "lkjip-dpmn-pasaman-barat-2022"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Annual performance report of an office for villages, whole: summary, plan, agreement, results, money and appendix",
    "type": "lkjip",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "a whole report with cover, preface, summary and contents; landscape pages between portrait ones",
        "visi and misi of the regent in running text only",
        "Renstra table with indicators of tujuan and sasaran in one column and six years of targets",
        "IKU table with formulas and sources, without sasaran",
        "an agreement whose parties stand only in its signatures; targets with units; programs with money before the change",
        "captions left above tables, numbered III-1; one number used twice, tables without caption",
        "a small table of results for each sasaran, its statement only in the heading above it",
        "two years side by side, each with target, realisasi and capaian",
        "progress towards the end of the plan, national averages, efficiency by merged sasaran",
        "money by code over pages whose header is not repeated, with a column of what is left",
        "a table whose header stands alone at the foot of a page",
        "a shortened indicator, a decimal point among commas, a malformed sum, grades with scores, lower is better",
        "a target that the plan and the agreement print differently, a sum that changed since the agreement",
        "an appendix of program indicators with the positions that answer",
        "typing errors (penyelenggaran, pebukitan)",
    ],
}
YEAR = "2022"
FONT = "Arial Narrow"
OFFICE = "Dinas Pemberdayaan Masyarakat dan Nagari"
HEAD = "KEPALA DINAS PEMBERDAYAAN MASYARAKAT DAN NAGARI"
GREEN, SAND = "C6E0B4", "FFF2CC"
CAPTIONS = {
    "plan": "Tabel II-1. Tujuan, Sasaran dan Target Renstra DPMN Tahun 2021-2026",
    "iku": "Tabel II-2. Indikator Kinerja Utama",
    "agreed": "LAMPIRAN PERJANJIAN KINERJA TAHUN 2022",
    "scale": "Tabel III-1. Skala Predikat Kinerja",
    "years": "Tabel III-6. Perbandingan Target dan Realisasi Tahun 2021 dan 2022",
    "end": "Tabel III-7. Realisasi Tahun 2022 terhadap Target Akhir Renstra",
    "nation": "Tabel III-7. Perbandingan dengan Rata-rata Nasional",
    "thrift": "Tabel III-8. Efisiensi Penggunaan Sumber Daya",
    "money": "Tabel III-9. Anggaran dan Realisasi per Program, Kegiatan dan Sub Kegiatan",
    "appendix": "CAPAIAN INDIKATOR PROGRAM TAHUN 2022",
}


def para(document: Doc, text: str, across: str = "j") -> None:
    """A paragraph of the report."""
    paragraph = document.add_paragraph()
    paragraph.alignment = ALIGN[across]
    layout = paragraph.paragraph_format
    layout.first_line_indent = Cm(1.25 if across == "j" else 0)
    layout.space_after, layout.line_spacing = Pt(6), 1.5
    runs(paragraph, text)


def items(document: Doc, lines: tuple[str, ...], style: str, kind: str = "decimal") -> None:
    """A list."""
    ident = numbering(document, style, kind)
    for text in lines:
        paragraph = document.add_paragraph()
        paragraph.alignment = ALIGN["j"]
        paragraph.paragraph_format.space_after, paragraph.paragraph_format.line_spacing = Pt(2), 1.4
        runs(paragraph, text)
        listed(paragraph, ident)


def chapter(document: Doc, text: str, new: bool = True) -> None:
    """A chapter's heading."""
    heading(document, text, 1)
    document.paragraphs[-1].paragraph_format.page_break_before = new


def heading(document: Doc, text: str, level: int = 2) -> None:
    """A heading."""
    paragraph = document.add_heading(level=level)
    paragraph.alignment = ALIGN["c" if level == 1 else "l"]
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(10), Pt(5)
    run = paragraph.add_run(text)
    run.font.name, run.font.size, run.font.color.rgb = FONT, Pt({1: 15, 2: 12.5, 3: 12}[level]), RGBColor(0x1E, 0x4D, 0x2B)
    run.italic = level == 3


def table(document: Doc, caption: str, rows: list[list[str]], look: Look) -> None:
    """A table with its caption left above it."""
    if caption:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(2)
        paragraph.paragraph_format.keep_with_next = True
        runs(paragraph, caption, 10.5, True)
    for row in grid(document, rows, look).rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    document.add_paragraph().paragraph_format.space_after = Pt(2)


def turned(document: Doc, landscape: bool) -> None:
    """A new section on a page that lies or stands."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    wide, high = (Cm(33), Cm(21.5)) if landscape else (Cm(21.5), Cm(33))
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = wide, high


def front(document: Doc) -> None:
    """Cover, preface, summary, contents."""
    for text, size, after in (
        ("\n\n\nLAPORAN KINERJA INSTANSI PEMERINTAH", 22, 0),
        ("(LKjIP)", 22, 12),
        ("TAHUN 2022", 20, 220),
        ("DINAS PEMBERDAYAAN MASYARAKAT DAN NAGARI", 17, 0),
        ("KABUPATEN PASAMAN BARAT", 17, 0),
        ("Simpang Empat, Februari 2023", 12, 0),
    ):
        centred(document, text, size, True, after)
    chapter(document, "KATA PENGANTAR")
    for text in texts.PREFACE:
        para(document, text)
    signed(document, [["", "Simpang Empat,      Februari 2023\nKepala Dinas\n\n\n\nNAMA PEJABAT"]])
    chapter(document, "IKHTISAR EKSEKUTIF")
    for text in texts.SUMMARY:
        para(document, text)
    chapter(document, "DAFTAR ISI")
    for text, page in texts.CONTENTS:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(2)
        dots = "." * (96 - len(text)) if page else ""
        runs(paragraph, f"{text} {dots} {page}")


def signed(document: Doc, rows: list[list[str]]) -> None:
    """Signatures side by side."""
    grid(document, rows, Look((8.2, 8.2), "cc", 11, 0, style="Normal Table"))


def opening(document: Doc) -> None:
    """Chapter one."""
    chapter(document, "BAB I\nPENDAHULUAN")
    heading(document, "A.  Latar Belakang")
    for text in texts.BACKGROUND:
        para(document, text)
    heading(document, "B.  Kedudukan, Tugas dan Fungsi")
    para(document, texts.DUTY)
    items(document, texts.FUNCTIONS, "%1)", "lowerLetter")
    heading(document, "C.  Struktur Organisasi dan Sumber Daya")
    para(document, "Susunan organisasi DPMN terdiri dari:")
    items(document, texts.POSTS, "%1.")
    para(document, "Jumlah pegawai DPMN per 31 Desember 2022 menurut golongan adalah sebagai berikut:")
    rows = [["Golongan", "Laki-laki", "Perempuan", "Jumlah"], *[list(row) for row in texts.STAFF]]
    table(document, "", rows, Look((3.5, 3, 3, 3), "cccc", 10, shade=SAND))
    heading(document, "D.  Permasalahan dan Isu Strategis")
    items(document, texts.ISSUES, "%1.")


def plans(document: Doc) -> None:
    """Chapter two."""
    chapter(document, "BAB II\nPERENCANAAN KINERJA")
    heading(document, "A.  Visi dan Misi Kepala Daerah")
    for text in texts.VISION:
        para(document, text, "c" if text.startswith("**") else "j")
    items(document, texts.MISSIONS, "Misi %1 :")
    heading(document, "B.  Tujuan dan Sasaran Renstra")
    para(document, texts.SUPPORTS)
    turned(document, True)
    look = Look((4.2, 4.4, 5.2, 1.7, 2.1, *[1.85] * 6), "lll" + "c" * 8, 9, 2, True, GREEN)
    table(document, CAPTIONS["plan"], rows_of.plan_rows(), look)
    turned(document, False)
    heading(document, "C.  Indikator Kinerja Utama")
    para(document, texts.MAIN)
    table(document, CAPTIONS["iku"], rows_of.iku_rows(), Look((1.0, 5.4, 6.4, 3.6), "clll", 9.5, shade=GREEN))
    heading(document, "D.  Perjanjian Kinerja")
    para(document, "Perjanjian Kinerja DPMN Tahun 2022 adalah sebagaimana berikut ini.")
    page_break(document)
    centred(document, "PEMERINTAH KABUPATEN PASAMAN BARAT", 13)
    centred(document, "PERJANJIAN KINERJA TAHUN 2022", 13, True, 12)
    for text in texts.AGREEMENT:
        para(document, text)
    place = "Simpang Empat,    Januari 2022\n"
    first = f"{place}Pihak Pertama,\n{HEAD}\n\n\n\nNAMA PEJABAT"
    signed(document, [["\nPihak Kedua,\nBUPATI PASAMAN BARAT\n\n\n\n\nNAMA PEJABAT", first]])
    page_break(document)
    centred(document, CAPTIONS["agreed"], 12, True, 8)
    table(document, "", rows_of.agreed_rows(), Look((1.1, 5.6, 6.6, 3.0), "cllc", 10, 2, False, None))
    table(document, "", rows_of.program_rows(), Look((1.1, 9.4, 4.0, 1.8), "clrc", 10, 1, False, None))
    signed(document, [["BUPATI PASAMAN BARAT\n\n\n\n\nNAMA PEJABAT", f"{HEAD}\n\n\n\nNAMA PEJABAT"]])


def results(document: Doc) -> None:
    """Chapter three up to the money."""
    chapter(document, "BAB III\nAKUNTABILITAS KINERJA")
    heading(document, "A.  Capaian Kinerja Organisasi")
    para(document, texts.MEASURE)
    rows = [["Interval Nilai", "Predikat"], ["≥ 91", "Sangat Tinggi"], ["76 – 90,99", "Tinggi"], ["66 – 75,99", "Sedang"]]
    table(document, CAPTIONS["scale"], [*rows, ["≤ 65,99", "Rendah"]], Look((4.5, 5), "cc", 10, shade=SAND))
    for place, (goal, lines) in enumerate(zip(GOALS, texts.ANALYSIS, strict=True), 1):
        heading(document, f"Sasaran {place} : {goal.statement}", 3)
        look = Look((5.6, 1.8, 2.2, 2.2, 2.1, 2.5), "lccccc", 10, shade=GREEN)
        table(document, f"Tabel III-{place + 1}. Capaian Sasaran {place}", rows_of.result_rows(goal), look)
        for text in lines:
            para(document, text)
    heading(document, "B.  Perbandingan Kinerja")
    para(document, texts.COMPARED[0])
    look = Look((0.9, 5.0, *[1.75] * 6), "cl" + "c" * 6, 9, 2, False, GREEN)
    table(document, CAPTIONS["years"], rows_of.year_rows(), look)
    para(document, texts.COMPARED[1])
    table(document, CAPTIONS["end"], rows_of.end_rows(), Look((7.2, 3, 3.2, 3), "lccc", 10, shade=GREEN))
    para(document, texts.COMPARED[2])
    table(document, CAPTIONS["nation"], rows_of.nation_rows(), Look((7.2, 2.8, 3.0, 3.4), "lccc", 10, shade=SAND))


def money(document: Doc) -> None:
    """Efficiency, the money and the end."""
    heading(document, "C.  Analisis Efisiensi Penggunaan Sumber Daya")
    para(document, texts.SPENDING[0])
    look = Look((0.8, 3.0, 1.5, 3.8, 2.4, 2.4, 1.4, 1.5), "clclrrcc", 8, 1, False, GREEN)
    table(document, CAPTIONS["thrift"], rows_of.thrift_rows(), look)
    para(document, texts.SPENDING[1])
    heading(document, "D.  Realisasi Anggaran")
    document.paragraphs[-1].paragraph_format.page_break_before = True
    para(document, texts.MONEY)
    look = Look((2.8, 5.2, 2.6, 2.6, 2.3, 1.3), "llrrrc", 9.5, 1, False, GREEN)
    table(document, CAPTIONS["money"], rows_of.money_rows(), look)
    pagu, spent, left, share = rows_of.figures(rows_of.ALL)
    total = f"Total realisasi belanja DPMN tahun 2022 sebesar Rp{spent},- dari anggaran Rp{pagu},- ({share}%), "
    para(document, total + f"dengan sisa Rp{left},-.")
    chapter(document, "BAB IV\nPENUTUP")
    for text in texts.CLOSING:
        para(document, text)
    items(document, texts.STEPS, "%1)")
    signed(document, [["", f"Simpang Empat,      Februari 2023\n{HEAD}\nKABUPATEN PASAMAN BARAT\n\n\n\nNAMA PEJABAT"]])
    turned(document, True)
    para(document, "Lampiran 1", "l")
    centred(document, CAPTIONS["appendix"], 12, True, 6)
    table(document, "", rows_of.appendix_rows(), Look((1.1, 7.0, 7.0, 2.0, 2.0, 2.2, 2.2, 4.6), "cllccccl", 10, shade=GREEN))


def draw(path: Path) -> None:
    """The Word document."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.5), Cm(33)
    section.left_margin, section.right_margin = Cm(2.8), Cm(2.2)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2.2)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(12)
    section.different_first_page_header_footer = True
    foot = section.footer.paragraphs[0]
    foot.alignment = ALIGN["c"]
    runs(foot, "LKjIP DPMN Kab. Pasaman Barat Tahun 2022  |  ", 9)
    page_number(foot)
    front(document)
    opening(document)
    plans(document)
    results(document)
    money(document)
    document.save(str(path))


class Report(MeasuredReport):
    """The gold of the report in the making."""

    def __init__(self) -> None:
        super().__init__(STEM, "Kabupaten Pasaman Barat", OFFICE, YEAR, CAPTIONS)

    def row(self, iku: Iku, table: str) -> int:
        """The page of an indicator's row in a table."""
        return self.pages.first((iku.respelt if table == "agreed" else "") or iku.name, self.at[table])

    def measure(self, node: str, iku: Iku) -> None:
        """An indicator and its figures in the plan."""
        page = self.row(iku, "plan")
        more = {"direction": "down"} if iku.down else {}
        more |= {"formula": iku.formula} if iku.formula else {}
        self.ids[iku.name] = self.gold.indicator(node, iku.name, iku.unit, page, **more)
        self.value(iku, "baseline", "2020", iku.base, page)
        for year, text in zip(YEARS, iku.plan, strict=True):
            self.value(iku, "target", year, text, page)

    def aims(self) -> None:
        """Tujuan, sasaran and indicators of the plan."""
        start = self.at["plan"]
        for aim in AIMS:
            top = self.gold.node("tujuan", aim.statement, page=start, pages=self.pages.all(aim.statement, start))
            self.measure(top, aim.measure)
            for goal in aim.goals:
                pages = self.pages.all(goal.statement, start)
                node = self.gold.node("sasaran", goal.statement, page=pages[0], parent=top, pages=pages, holder=HEAD)
                self.ids[goal.statement] = node
                for iku in goal.measures:
                    self.measure(node, iku)

    def results(self) -> None:
        """The agreement and chapter three."""
        for place, goal in enumerate(GOALS, 1):
            start = self.pages.first(f"Tabel III-{place + 1}. Capaian Sasaran {place}")
            for iku in goal.measures:
                self.value(iku, "target", YEAR, rows_of.with_unit(iku.agreed, iku.unit), self.row(iku, "agreed"))
                page = self.pages.first(iku.name, start)
                self.value(iku, "realisasi", YEAR, iku.done, page)
                self.value(iku, "capaian", YEAR, rows_of.reached(iku.agreed, iku.done, iku.down), page)
                row = rows_of.year_rows()[2 + IKUS.index(iku)]
                page = self.pages.first(" ".join(row), self.at["years"])
                self.value(iku, "realisasi", "2021", iku.before, page)
                self.value(iku, "capaian", "2021", rows_of.reached(iku.plan[0], iku.before, iku.down), page)
                row = rows_of.end_rows()[1 + IKUS.index(iku)]
                page = self.pages.first(" ".join(row), self.at["end"])
                self.value(iku, "capaian", YEAR, rows_of.progress(iku), page, against="Target Akhir Renstra")

    def programs(self) -> None:
        """Programs of the agreement, their money and their indicators."""
        parents = {line.code: goal.statement for goal in GOALS for line in goal.programs}
        for line in PROGRAMS:
            name = rows_of.spoken(line.name)
            first = self.pages.first(name, self.at["agreed"])
            others = {self.pages.first(line.name, self.at[table]) for table in ("thrift", "appendix")}
            others.add(self.pages.first(f"{line.code} {line.name}", self.at["money"]))
            more = {"code": line.code, "holder": rows_of.HOLDERS[line.code], "pages": sorted({first, *others})}
            node = self.gold.node("program", None, name, page=first, parent=self.ids[parents[line.code]], **more)
            self.gold.budget(node, "pagu", YEAR, f"Rp {line.agreed}", first)
            self.money(node, line, self.at["thrift"], line.agreed)
            for kegiatan in line.children:
                self.below(node, "kegiatan", kegiatan)
            for title, unit, target, done in line.measures:
                page = self.at["appendix"]
                ident = self.gold.indicator(node, title, unit, page)
                self.gold.value(ident, "target", YEAR, target, unit, page)
                self.gold.value(ident, "realisasi", YEAR, done, unit, page)
                self.gold.value(ident, "capaian", YEAR, f"{rows_of.reached(target, done)}%", "%", page)

    def below(self, parent: str, level: str, line: Line) -> None:
        """A kegiatan with its sub kegiatan."""
        page = self.pages.first(f"{line.code} {line.name}", self.at["money"])
        node = self.gold.node(level, None, line.name, page=page, parent=parent, code=line.code)
        self.money(node, line, page)
        for each in line.children:
            self.below(node, "sub_kegiatan", each)

    def money(self, node: str, line: Line, page: int, known: str = "") -> None:
        """Pagu and realisasi; a pagu that is known already is not said again."""
        pagu, spent, _, _ = rows_of.figures(line)
        if pagu != known:
            self.gold.budget(node, "pagu", YEAR, pagu, page)
        self.gold.budget(node, "realisasi", YEAR, spent, page)

    def totals(self) -> None:
        """The row of the urusan and the last rows."""
        pagu, spent, _, _ = rows_of.figures(rows_of.ALL)
        self.gold.total("JUMLAH", "pagu", YEAR, f"Rp {rows_of.AGREED_SUM}", self.at["agreed"])
        code, label = rows_of.URUSAN
        for name, page in (
            (label, self.pages.first(f"{code} {label}", self.at["money"])),
            ("JUMLAH", self.pages.first(f"JUMLAH {pagu}", self.at["money"])),
        ):
            self.gold.total(name, "pagu", YEAR, pagu, page)
            self.gold.total(name, "realisasi", YEAR, spent, page)

    def doubts(self) -> None:
        """Where two readings are honest."""
        sasaran = [self.ids[goal.statement] for goal in GOALS]
        programs = [node["id"] for node in self.gold.nodes if node["level"] == "program"]
        for about, chosen, also, nodes, field in DOUBTS:
            which = sasaran if nodes == "sasaran" else programs if nodes == "program" else []
            doubt = {"about": about, "chosen": chosen, "also_acceptable": list(also), "nodes": which, "field": field}
            self.gold.ambiguous.append(doubt)


DOUBTS: tuple[tuple[str, str, tuple[str, ...], str, str], ...] = (
    ("visi and misi of the regent that the text lists", "no nodes", ("nodes visi and misi",), "", "node"),
    ("progress towards the renstra's end (III-7)", "capaian of 2022, against set", ("capaian of 2026", "left out"), "", "values"),
    ("national averages", "left out", ("target",), "", "values"),
    ("mean capaian and efficiency of a sasaran (III-8)", "left out", ("capaian of the sasaran",), "sasaran", "values"),
    (
        "targets of 2022 in the plan, the agreement (with units) and chapter three",
        "one value",
        ("each spelling",),
        "",
        "value.text",
    ),
    ("holder of the sasaran: named in the signatures only", HEAD, ("none",), "sasaran", "holder"),
    ("Kabid, Sekretaris of the appendix", "holders of the programs", ("of their indicators",), "program", "holder"),
    ("row of the urusan (III-9)", "totals", ("left out",), "", "totals"),
    ("an agreement within the report", "lkjip alone", ("lkjip and perjanjian_kinerja",), "", "types"),
    (
        "Persentase Bumnag aktif in the agreement",
        "the indicator of the plan",
        ("an indicator of its own",),
        "sasaran",
        "indicator.name",
    ),
)


def build_gold() -> Gold:
    """The facts as a record."""
    report = Report()
    report.aims()
    report.results()
    report.programs()
    report.totals()
    report.doubts()
    return report.gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.docx")
    build_gold().write()


if __name__ == "__main__":
    main()
