"""Chapters two and three of the LKjIP of an office for youth, sport and tourism: plan, agreement, results, years, money."""

from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt, RGBColor

from corpus.makers.common import Gold, amount, number, print_drawn
from corpus.makers.parts import disporapar_landak_texts as texts
from corpus.makers.parts.disporapar_landak_facts import AIMS, GOALS, IKUS, PROGRAMS, SPOTS, YEARS
from corpus.makers.parts.dpmn_pasaman_barat_facts import Goal, Iku, Line
from corpus.makers.parts.dpmn_pasaman_barat_rows import comma, reached, rupiah
from corpus.makers.parts.measured_report import MeasuredReport
from corpus.makers.word import ALIGN, LEFT, UP, Look, centred, grid, page_number, runs, underlined

STEM = "lkjip-disporapar-landak-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Chapters two and three of the annual report of an office for youth, sport and tourism",
    "type": "lkjip",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "plan table with each tujuan as a row across all columns and its own indicator in the row below it",
        "an agreement without parties, its programs beside the sasaran they serve",
        "a small table of results for each sasaran under a two-level header, its last row a mean",
        "three years of results side by side with a column of change, sasaran in merged cells",
        "progress towards the end of the plan",
        "a table of visits per place that holds no performance, amid running text full of figures",
        "money numbered I, A, 1 instead of by codes, over pages, with a repeated header and a row of column numbers",
        "a target and a sum that the agreement prints differently, grades with scores, lower is better",
        "typing errors (diharapakan, Pelaksanan), one figure with stray blanks, a malformed sum",
    ],
}
YEAR = "2024"
FONT = "Caladea"
OFFICE = "Dinas Pemuda, Olahraga dan Pariwisata"
BLUE, PALE = "BDD7EE", "EDEDED"
CAPTIONS = {
    "plan": "Tabel 2.1 Tujuan, Sasaran, Indikator dan Target Renstra Disporapar Tahun 2023-2026",
    "agreed": "Tabel 2.2 Perjanjian Kinerja (Perubahan) Tahun 2024",
    "programs": "Tabel 2.3 Program dan Anggaran Perjanjian Kinerja Tahun 2024",
    "scale": "Tabel 3.1 Kategori Capaian Kinerja",
    "years": "Tabel 3.7 Perbandingan Realisasi Kinerja Tahun 2022-2024",
    "end": "Tabel 3.8 Realisasi Tahun 2024 dibandingkan Target Akhir Renstra",
    "money": "Tabel 3.9 Pagu dan Realisasi Anggaran Tahun 2024",
}
NUMBERS = (2, 3, 4, 6)  # of the tables of results; 5 is the table of visits
STRAY = {"94.983.000": "94.983. 000", "739.218.650": "739.2186.50"}  # what the money table prints instead


def para(document: Doc, text: str) -> None:
    """A paragraph of the report."""
    paragraph = document.add_paragraph()
    paragraph.alignment = ALIGN["j"]
    layout = paragraph.paragraph_format
    layout.first_line_indent, layout.space_after, layout.line_spacing = Cm(1), Pt(6), 1.35
    runs(paragraph, text)


def heading(document: Doc, text: str, size: float = 11.5, centre: bool = False) -> None:
    """A heading."""
    paragraph = document.add_paragraph()
    paragraph.alignment = ALIGN["c" if centre else "l"]
    layout = paragraph.paragraph_format
    layout.space_before, layout.space_after, layout.keep_with_next = Pt(8), Pt(4), True
    runs(paragraph, text, size, True)
    paragraph.runs[0].font.color.rgb = RGBColor(0x1F, 0x3A, 0x5F)


def table(document: Doc, caption: str, rows: list[list[str]], look: Look) -> None:
    """A table with its caption centred above it."""
    if caption:
        centred(document, caption, 10, True, 3).paragraph_format.keep_with_next = True
    for row in grid(document, rows, look).rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    document.add_paragraph().paragraph_format.space_after = Pt(0)


def plan_rows() -> list[list[str]]:
    """The plan: a row for each tujuan, its indicator, then its sasaran."""
    rows = [["Sasaran", "Indikator Kinerja", "Satuan", "Kondisi Awal (2022)", "Target", *[LEFT] * 3]]
    rows.append([UP] * 4 + list(YEARS))
    for place, aim in enumerate(AIMS, 1):
        rows.append([f"**Tujuan {place} : {aim.statement}**", *[LEFT] * 7])
        lead = aim.measure
        rows.append(["", lead.name, lead.unit, lead.base, *lead.plan])
        for goal in aim.goals:
            for turn, iku in enumerate(goal.measures):
                rows.append([UP if turn else goal.statement, iku.name, iku.unit, iku.base, *iku.plan])
    return rows


def agreed_rows() -> list[list[str]]:
    """The agreement."""
    rows = [["No.", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"]]
    for place, goal in enumerate(GOALS, 1):
        for turn, iku in enumerate(goal.measures):
            rows.append([*([UP, UP] if turn else [f"{place}.", goal.statement]), iku.name, iku.unit, iku.agreed])
    return rows


def program_rows() -> list[list[str]]:
    """The agreement's programs beside the sasaran."""
    rows = [["Sasaran Strategis", "Program", "Anggaran", "Sumber"]]
    for goal in GOALS:
        rows += [
            [UP if turn else goal.statement, line.name, f"Rp. {line.agreed}", "APBD"] for turn, line in enumerate(goal.programs)
        ]
    return [*rows, ["**JUMLAH**", LEFT, f"**Rp. {AGREED}**", ""]]


def share(iku: Iku) -> str:
    """Capaian of the year."""
    return reached(iku.agreed, iku.done, iku.down)


def mean(goal: Goal) -> str:
    """Mean capaian of a sasaran."""
    return comma(sum(number(share(iku)) or 0 for iku in goal.measures) / len(goal.measures))


def result_rows(goal: Goal) -> list[list[str]]:
    """Results of a sasaran."""
    rows = [["Indikator Kinerja", "Satuan", "Tahun 2024", LEFT, LEFT], [UP, UP, "Target", "Realisasi", "% Capaian"]]
    rows += [[iku.name, iku.unit, iku.agreed, iku.done, share(iku)] for iku in goal.measures]
    return [*rows, ["**Rata-rata capaian sasaran**", LEFT, LEFT, LEFT, f"**{mean(goal)}**"]]


def year_rows() -> list[list[str]]:
    """Three years side by side."""
    rows = [["Sasaran", "Indikator", "Realisasi", LEFT, LEFT, "Naik/ Turun"], [UP, UP, "2022", "2023", "2024", UP]]
    for goal in GOALS:
        for turn, iku in enumerate(goal.measures):
            gap = (number(iku.done) or 0) - (number(iku.before) or 0)
            change = f"{gap:+,.0f}".replace(",", ".") if iku.unit in ("Orang", "Medali") else f"{gap:+.2f}".replace(".", ",")
            rows.append([UP if turn else goal.statement, iku.name, iku.base, iku.before, iku.done, change])
    return rows


def progress(iku: Iku) -> str:
    """How far the year has come towards the end of the plan."""
    return reached(iku.plan[-1], iku.done, iku.down)


def end_rows() -> list[list[str]]:
    """Towards the end of the plan."""
    rows = [["No", "Indikator Kinerja", "Satuan", "Realisasi 2024", "Target Akhir Renstra (2026)", "Tingkat Kemajuan (%)"]]
    for place, iku in enumerate(IKUS, 1):
        rows.append([str(place), iku.name, iku.unit, iku.done, iku.plan[-1], progress(iku)])
    return rows


def figures(line: Line) -> tuple[str, str, str]:
    """Pagu, realisasi and the share, as printed."""
    pagu, spent = line.sums()
    text = rupiah(spent)
    return rupiah(pagu), STRAY.get(text, text), comma(spent / pagu * 100)


ALL = Line("", "TOTAL", children=PROGRAMS)
AGREED = rupiah(sum(amount(line.agreed) or 0 for line in PROGRAMS))


def money_rows() -> list[list[str]]:
    """Money by program, kegiatan and sub kegiatan."""
    rows = [["No", "Program/Kegiatan/Sub Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"], ["1", "2", "3", "4", "5"]]
    for program in PROGRAMS:
        rows.append([f"**{text}**" for text in (program.code, program.name, *figures(program))])
        for letter, kegiatan in zip("ABCDEFG", program.children, strict=False):
            rows.append([letter, f"**{kegiatan.name}**", *figures(kegiatan)])
            rows += [[str(place), each.name, *figures(each)] for place, each in enumerate(kegiatan.children, 1)]
    return [*rows, ["**TOTAL**", LEFT, *[f"**{text}**" for text in figures(ALL)]]]


def plan_chapter(document: Doc) -> None:
    """Chapter two."""
    heading(document, "BAB II\nPERENCANAAN KINERJA", 14, True)
    heading(document, "2.1  Rencana Strategis")
    for text in texts.PLAN:
        para(document, text)
    look = Look((3.5, 4.2, 1.5, 1.75, *[1.5] * 4), "ll" + "c" * 6, 9, 2, True, BLUE)
    table(document, CAPTIONS["plan"], plan_rows(), look)
    heading(document, "2.2  Perjanjian Kinerja Tahun 2024")
    para(document, texts.AGREED)
    table(document, CAPTIONS["agreed"], agreed_rows(), Look((1.0, 5.3, 6.2, 2.0, 2.2), "cllcc", 9.5, shade=BLUE))
    para(document, texts.MONEYED)
    table(document, CAPTIONS["programs"], program_rows(), Look((5.0, 6.4, 3.5, 1.8), "llrc", 9.5, shade=BLUE))


def result_chapter(document: Doc) -> None:
    """Chapter three."""
    heading(document, "BAB III\nAKUNTABILITAS KINERJA", 14, True)
    document.paragraphs[-1].paragraph_format.page_break_before = True
    heading(document, "3.1  Capaian Kinerja Organisasi")
    para(document, texts.MEASURE)
    scale = [
        ["Interval", "Kategori"],
        ["≥ 91", "Sangat Tinggi"],
        ["76 ≤ 90", "Tinggi"],
        ["66 ≤ 75", "Sedang"],
        ["51 ≤ 65", "Rendah"],
    ]
    table(document, CAPTIONS["scale"], [*scale, ["≤ 50", "Sangat Rendah"]], Look((4, 5), "cc", 9.5, shade=PALE))
    for place, (goal, lines) in enumerate(zip(GOALS, texts.ANALYSIS, strict=True), 1):
        heading(document, f"Sasaran Strategis {place} : {goal.statement}", 11)
        look = Look((6.6, 2.0, 2.5, 2.7, 2.6), "lcccc", 9.5, 2, False, BLUE)
        caption = f"Tabel 3.{NUMBERS[place - 1]} Capaian Kinerja Sasaran Strategis {place}"
        table(document, caption, result_rows(goal), look)
        para(document, lines[0])
        if place == 3:
            rows = [["Objek Wisata", "2022", "2023", "2024"], *[list(row) for row in SPOTS]]
            look = Look((7.5, 2.2, 2.2, 2.2), "lrrr", 9, shade=PALE)
            table(document, "Tabel 3.5 Jumlah Kunjungan per Objek Wisata (orang)", rows, look)
        for text in lines[1:]:
            para(document, text)
    heading(document, "3.2  Perbandingan dengan Tahun-tahun Sebelumnya")
    para(document, texts.YEARS)
    look = Look((4.2, 5.2, *[1.9] * 3, 1.7), "ll" + "c" * 4, 9.5, 2, False, BLUE)
    table(document, CAPTIONS["years"], year_rows(), look)
    heading(document, "3.3  Perbandingan dengan Target Akhir Renstra")
    para(document, texts.END)
    table(document, CAPTIONS["end"], end_rows(), Look((0.9, 6.2, 1.8, 2.4, 2.9, 2.5), "clcccc", 9.5, shade=BLUE))
    heading(document, "3.4  Realisasi Anggaran")
    para(document, texts.SPENT)
    table(document, CAPTIONS["money"], money_rows(), Look((1.0, 8.3, 3.0, 3.0, 1.5), "clrrc", 9, 2, True, BLUE))
    pagu, spent, part = figures(ALL)
    para(document, f"Secara keseluruhan realisasi anggaran mencapai Rp. {spent},- atau {part} persen dari pagu Rp. {pagu},-.")


def draw(path: Path) -> None:
    """The Word document."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.2), Cm(1.9)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(11)
    head = section.header.paragraphs[0]
    runs(head, f"Laporan Kinerja Instansi Pemerintah Tahun 2024\n{OFFICE} Kabupaten Landak", 9)
    underlined(head)
    foot = section.footer.paragraphs[0]
    foot.alignment = ALIGN["r"]
    runs(foot, "Halaman ", 9)
    page_number(foot)
    plan_chapter(document)
    result_chapter(document)
    document.save(str(path))


class Report(MeasuredReport):
    """The gold of the report in the making."""

    def __init__(self) -> None:
        super().__init__(STEM, "Kabupaten Landak", OFFICE, YEAR, CAPTIONS)

    def measure(self, node: str, iku: Iku) -> None:
        """An indicator and its figures in the plan."""
        page = self.pages.first(iku.name, self.at["plan"])
        more = {"direction": "down"} if iku.down else {}
        self.ids[iku.name] = self.gold.indicator(node, iku.name, iku.unit, page, **more)
        self.value(iku, "baseline", "2022", iku.base, page)
        for year, text in zip(YEARS, iku.plan, strict=True):
            self.value(iku, "target", year, text, page)

    def aims(self) -> None:
        """Tujuan, sasaran and indicators of the plan."""
        start = self.at["plan"]
        for aim in AIMS:
            page = self.pages.first(aim.statement, start)
            top = self.gold.node("tujuan", aim.statement, page=page)
            self.measure(top, aim.measure)
            for goal in aim.goals:
                first = self.pages.first(goal.statement, start)
                others = {self.pages.first(goal.statement, self.at[name]) for name in ("agreed", "programs")}
                others.add(self.compared(goal.measures[0]))
                place = GOALS.index(goal) + 1
                others.add(self.pages.first(f"Sasaran Strategis {place} : {goal.statement}"))
                node = self.gold.node("sasaran", goal.statement, page=first, pages=sorted({first, *others}), parent=top)
                self.ids[goal.statement] = node
                for iku in goal.measures:
                    self.measure(node, iku)

    def compared(self, iku: Iku) -> int:
        """The page of an indicator's row in the table of three years."""
        return self.pages.first(f"{iku.base} {iku.before} {iku.done}", self.at["years"])

    def results(self) -> None:
        """The agreement and chapter three."""
        for place, goal in enumerate(GOALS, 1):
            start = self.pages.first(f"Capaian Kinerja Sasaran Strategis {place}")
            for iku in goal.measures:
                self.value(iku, "target", YEAR, iku.agreed, self.pages.first(iku.name, self.at["agreed"]))
                page = self.pages.first(iku.name, start)
                self.value(iku, "realisasi", YEAR, iku.done, page)
                self.value(iku, "capaian", YEAR, share(iku), page)
                page = self.compared(iku)
                self.value(iku, "realisasi", "2022", iku.base, page)
                self.value(iku, "realisasi", "2023", iku.before, page)
                page = self.pages.first(f"{iku.done} {iku.plan[-1]} {progress(iku)}", self.at["end"])
                self.value(iku, "capaian", YEAR, progress(iku), page, against="Target Akhir Renstra")

    def programs(self) -> None:
        """Programs of the agreement, their money, and what is below them."""
        parents = {line.code: goal.statement for goal in GOALS for line in goal.programs}
        for line in PROGRAMS:
            first = self.pages.first(f"Rp. {line.agreed}", self.at["programs"])
            page = self.place(line)
            parent = self.ids[parents[line.code]]
            node = self.gold.node("program", None, line.name, page=first, pages=sorted({first, page}), parent=parent)
            self.ids[line.code] = node
            self.gold.budget(node, "pagu", YEAR, f"Rp. {line.agreed}", first)
            self.money(node, line, page, line.agreed)
            for kegiatan in line.children:
                self.below(node, "kegiatan", kegiatan)

    def place(self, line: Line) -> int:
        """The page of a row in the table of money, by its figures."""
        return self.pages.first(" ".join(figures(line)), self.at["money"])

    def below(self, parent: str, level: str, line: Line) -> None:
        """A kegiatan with its sub kegiatan."""
        page = self.place(line)
        node = self.gold.node(level, None, line.name, page=page, parent=parent)
        self.money(node, line, page)
        for each in line.children:
            self.below(node, "sub_kegiatan", each)

    def money(self, node: str, line: Line, page: int, known: str = "") -> None:
        """Pagu and realisasi; a pagu that is known already is not said again."""
        pagu, spent, _ = figures(line)
        if pagu != known:
            self.gold.budget(node, "pagu", YEAR, pagu, page)
        self.gold.budget(node, "realisasi", YEAR, spent, page)

    def totals(self) -> None:
        """The last rows."""
        pagu, spent, _ = figures(ALL)
        self.gold.total("JUMLAH", "pagu", YEAR, f"Rp. {AGREED}", self.pages.first(f"Rp. {AGREED}", self.at["programs"]))
        self.gold.total("TOTAL", "pagu", YEAR, pagu, self.place(ALL))
        self.gold.total("TOTAL", "realisasi", YEAR, spent, self.place(ALL))

    def doubts(self) -> None:
        """Where two readings are honest."""
        sasaran = [self.ids[goal.statement] for goal in GOALS]
        for about, chosen, also, nodes, field in DOUBTS:
            which = sasaran if nodes == "sasaran" else [self.ids["VI"]] if nodes == "VI" else []
            doubt = {"about": about, "chosen": chosen, "also_acceptable": list(also), "nodes": which, "field": field}
            self.gold.ambiguous.append(doubt)


DOUBTS: tuple[tuple[str, str, tuple[str, ...], str, str], ...] = (
    ("progress towards the plan's end (3.8)", "capaian of 2024, against set", ("capaian of 2026", "left out"), "", "values"),
    ("mean capaian in the last row of a sasaran's table", "left out", ("capaian of the sasaran",), "sasaran", "values"),
    ("Kondisi Awal (2022) and Realisasi 2022 print one figure", "baseline and realisasi", ("either alone",), "", "values"),
    ("visits per place (3.5)", "left out", ("realisasi of the indicator's parts",), "", "values"),
    ("target of visits in the plan and in the agreement", "both", ("the agreement's",), "", "values"),
    ("money of Program Pemasaran Pariwisata in 2.3 and 3.9", "both", ("the table of money",), "VI", "budgets"),
    ("numbers I, A, 1 before the rows of 3.9", "no code", ("code",), "", "code"),
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
