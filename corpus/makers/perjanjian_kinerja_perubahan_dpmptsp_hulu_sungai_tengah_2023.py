"""Changed perjanjian kinerja of an investment and licensing office and of two of its divisions, each by another hand."""

import tempfile
import textwrap
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm, Pt
from PIL import Image, ImageDraw

from corpus.makers.common import CORPUS, Gold, number, office_pdf
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages, bare
from corpus.makers.word import ALIGN, LEFT, UP, Look, centred, grid, page_break, runs, underlined

STEM = "perjanjian-kinerja-perubahan-dpmptsp-hulu-sungai-tengah-2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Changed perjanjian kinerja of an investment and licensing office's head and of two heads of division",
    "type": "perjanjian_kinerja",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "three agreements, each with its statement, table and list of programs, in three layouts",
        "changed targets marked by a star with a note below, old targets not printed, in the first agreement",
        "targets before and after in two columns with a unit column in the second, one printed target in the third",
        "programs, sums and notes in a table; for the first division with codes and with sums before and after",
        "column Bertambah/(Berkurang) with sums in brackets that is no fact",
        "for the second division a list with dots between name and sum, no rules, levels by numbering and indent",
        "programs of the first list restated in the lists of the divisions, one with another sum",
        "the sasaran of a division not tied to its programs; no edge between the agreements is printed",
        "malformed sum, grade with a score, points and commas mixed, lower is better, typing errors (Penanam Modal)",
        "portrait and landscape pages, letterhead with logo on the first alone",
    ],
}
YEAR = "2023"
OFFICE = "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu"
HEAD = f"Kepala {OFFICE}"
CHIEFS = (
    "Kepala Bidang Pengendalian, Promosi dan Data Penanaman Modal",
    "Kepala Bidang Penyelenggaraan Pelayanan Perizinan dan Nonperizinan",
)


@dataclass(frozen=True)
class Iku:
    """An indicator with its target, the one before the change where it is printed, and a star for a changed one."""

    name: str
    unit: str | None
    target: str
    before: str = ""
    star: bool = False
    down: bool = False


@dataclass(frozen=True)
class Work:
    """A program (depth 0), kegiatan (1) or sub kegiatan (2) in a list."""

    depth: int
    code: str
    name: str
    before: str
    after: str
    note: str = "APBD"


Goals = tuple[tuple[str, tuple[Iku, ...]], ...]
GOALS: Goals = (
    (
        "Meningkatnya realisasi penanaman modal",
        (
            Iku("Nilai realisasi investasi PMA dan PMDN", "Milyar Rupiah", "412,50", star=True),
            Iku("Pertumbuhan jumlah investor", "%", "6,25"),
        ),
    ),
    (
        "Meningkatnya kualitas pelayanan perizinan dan nonperizinan",
        (
            Iku("Indeks Kepuasan Masyarakat (IKM) terhadap pelayanan perizinan", None, "86.75", star=True),
            Iku("Persentase izin yang diterbitkan sesuai standar waktu", "%", "97,50"),
            Iku("Rata-rata lama penyelesaian pengaduan", "Hari", "4", star=True, down=True),
        ),
    ),
    (
        "Meningkatnya akuntabilitas kinerja Perangkat Daerah",
        (Iku("Nilai AKIP DPMPTSP", None, "BB (74,10)"),),
    ),
)
PROGRAMS = (
    Work(0, "", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", "", "6.214.508.320"),
    Work(0, "", "Program Pengembangan Iklim Penanaman Modal", "", "148.200.000"),
    Work(0, "", "Program Promosi Penanaman Modal", "", "317.450.000"),
    Work(0, "", "Program Pelayanan Penanaman Modal", "", "286.915.500"),
    Work(0, "", "Program Pengendalian Pelaksanaan Penanaman Modal", "", "405.3620.000", "DAK Non Fisik"),
    Work(0, "", "Program Pengelolaan Data dan Sistem Informasi Penanaman Modal", "", "92.780.000"),
)
TOTAL = "7.465.215.820"
FIRST_GOALS: Goals = (
    (
        "Meningkatnya minat calon investor berinvestasi di daerah",
        (
            Iku("Jumlah calon investor yang berminat", "Investor", "14", "18"),
            Iku("Jumlah potensi investasi yang dipromosikan", "Potensi", "6", "6"),
        ),
    ),
    (
        "Meningkatnya kepatuhan pelaku usaha dalam penyampaian LKPM",
        (
            Iku("Persentase pelaku usaha yang menyampaikan LKPM", "%", "62,00", "70,00"),
            Iku("Jumlah permasalahan penanaman modal yang belum tertangani", "Kasus", "5", "3", down=True),
        ),
    ),
    (
        "Tersedianya data dan informasi penanaman modal yang mutakhir",
        (Iku("Persentase data penanaman modal yang dimutakhirkan", "%", "90.00", "85,00"),),
    ),
)
FIRST_WORKS = (
    Work(0, "2.18.03", "Program Promosi Penanaman Modal", "285.000.000", "317.450.000"),
    Work(
        1,
        "2.18.03.2.01",
        "Penyelenggaraan Promosi Penanaman Modal yang Menjadi Kewenangan Daerah Kabupaten/Kota",
        "285.000.000",
        "317.450.000",
    ),
    Work(2, "2.18.03.2.01.01", "Penyusunan Strategi Promosi Penanaman Modal", "60.000.000", "48.700.000"),
    Work(
        2,
        "2.18.03.2.01.02",
        "Pelaksanaan Kegiatan Promosi Penanaman Modal Daerah Kabupaten/Kota",
        "225.000.000",
        "268.750.000",
    ),
    Work(0, "2.18.05", "Program Pengendalian Pelaksanaan Penanaman Modal", "405.362.000", "405.362.000", "DAK Non Fisik"),
    Work(
        1,
        "2.18.05.2.01",
        "Pengendalian Pelaksanaan Penanaman Modal yang Menjadi Kewenangan Daerah Kabupaten/Kota",
        "405.362.000",
        "405.362.000",
        "DAK Non Fisik",
    ),
    Work(
        2,
        "2.18.05.2.01.01",
        "Koordinasi dan Sinkronisasi Pemantauan Pelaksanaan Penanaman Modal",
        "84.150.000",
        "76.325.000",
        "DAK Non Fisik",
    ),
    Work(
        2,
        "2.18.05.2.01.02",
        "Koordinasi dan Sinkronisasi Pembinaan Pelaksanaan Penanam Modal",
        "238.712.000",
        "252.037.000",
        "DAK Non Fisik",
    ),
    Work(
        2,
        "2.18.05.2.01.03",
        "Koordinasi dan Sinkronisasi Pengawasan Pelaksanaan Penanaman Modal",
        "82.500.000",
        "77.000.000",
        "DAK Non Fisik",
    ),
    Work(0, "2.18.06", "Program Pengelolaan Data dan Sistem Informasi Penanaman Modal", "92.780.000", "92.780.000"),
    Work(
        1,
        "2.18.06.2.01",
        "Pengelolaan Data dan Informasi Perizinan dan Non Perizinan yang Terintegrasi pada Tingkat Daerah Kabupaten/Kota",
        "92.780.000",
        "92.780.000",
    ),
    Work(
        2,
        "2.18.06.2.01.01",
        "Pengolahan, Penyajian dan Pemanfaatan Data dan Informasi Perizinan dan Non Perizinan",
        "92.780.000",
        "92.780.000",
    ),
)
FIRST_SUMS = ("783.142.000", "815.592.000")
SECOND_GOALS: Goals = (
    (
        "Terselenggaranya pelayanan perizinan dan nonperizinan berbasis sistem elektronik",
        (
            Iku("Persentase izin yang diproses melalui OSS-RBA", "%", "96,00"),
            Iku("Jumlah izin dan nonizin yang diterbitkan", "Dokumen", "3.150"),
        ),
    ),
    (
        "Meningkatnya penanganan pengaduan pelayanan perizinan",
        (Iku("Persentase pengaduan yang ditindaklanjuti", "%", "100"),),
    ),
)
SECOND_WORKS = (
    Work(0, "", "Program Pelayanan Penanaman Modal", "", "286.951.500"),
    Work(
        1,
        "",
        "Pelayanan Perizinan dan Non Perizinan secara Terpadu Satu Pintu di Bidang Penanaman Modal",
        "",
        "286.951.500",
    ),
    Work(2, "", "Penyediaan Pelayanan Terpadu Perizinan dan Nonperizinan berbasis Sistem OSS", "", "158.406.500"),
    Work(2, "", "Pemantauan Pemenuhan Komitmen Perizinan dan Non Perizinan Penanaman Modal", "", "73.545.000"),
    Work(2, "", "Penyediaan Layanan Konsultasi dan Pengelolaan Pengaduan Masyarakat", "", "55.000.000"),
)


def emblem(path: Path) -> None:
    """A simple logo."""
    picture = Image.new("RGB", (260, 300), "white")
    pen = ImageDraw.Draw(picture)
    pen.polygon([(130, 10), (245, 60), (220, 220), (130, 290), (40, 220), (15, 60)], fill="#00703C", outline="#FFC000", width=9)
    pen.polygon([(130, 70), (190, 190), (70, 190)], fill="#FFFFFF")
    picture.save(path)


def para(document: Doc, text: str, after: float = 6, size: float = 11.5) -> None:
    """A paragraph of a statement."""
    paragraph = document.add_paragraph()
    paragraph.alignment = ALIGN["j"]
    paragraph.paragraph_format.space_after, paragraph.paragraph_format.line_spacing = Pt(after), 1.25
    runs(paragraph, text, size)


def party(document: Doc, label: str, post: str, place: str) -> None:
    """Name and position of a party, colons at a tab stop."""
    for left, right in (("Nama", "( nama pejabat )"), ("Jabatan", post)):
        paragraph = document.add_paragraph()
        layout = paragraph.paragraph_format
        layout.left_indent, layout.first_line_indent, layout.space_after = Cm(3.6), Cm(-2.6), Pt(2)
        layout.tab_stops.add_tab_stop(Cm(3.6))
        runs(paragraph, f"{left}\t: {right}", 11.5)
    para(document, f"{label}selanjutnya disebut **{place}**", 8)


def signatures(document: Doc, first: str, second: str) -> None:
    """The two signatures."""
    table = document.add_table(2, 2)
    table.alignment = 1
    cells = (("", "Barabai,      September 2023"), (f"Pihak Kedua,\n{second}", f"Pihak Pertama,\n{first}"))
    for row, texts in enumerate(cells):
        for column, text in enumerate(texts):
            paragraph = table.cell(row, column).paragraphs[0]
            paragraph.alignment = ALIGN["c"]
            runs(paragraph, text + ("\n\n\n\n( nama pejabat )\nNIP. ........" if row else ""), 10.5)


def statement(document: Doc, first: str, second: str) -> None:
    """The words of an agreement."""
    centred(document, f"PERJANJIAN KINERJA PERUBAHAN TAHUN {YEAR}", 14, after=14)
    para(
        document,
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, "
        "yang bertanda tangan di bawah ini :",
    )
    party(document, "", first, "Pihak Pertama")
    party(document, "Selaku atasan langsung pihak pertama, ", second, "Pihak Kedua")
    para(
        document,
        "Pihak pertama pada tahun 2023 berjanji akan mewujudkan target kinerja tahunan sesuai lampiran perjanjian ini setelah "
        "Perubahan APBD, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen "
        "perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab pihak pertama.",
    )
    para(
        document,
        "Pihak kedua akan memberikan supervisi yang diperlukan serta akan melakukan evaluasi akuntabilitas kinerja terhadap "
        "capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan "
        "sanksi.",
        14,
    )
    signatures(document, first, second)


def printed(iku: Iku) -> str:
    """A target as the first annex prints it."""
    unit = f" {iku.unit}" if iku.unit and iku.unit != "%" else iku.unit or ""
    return f"{iku.target}{unit}"


def head_annex(document: Doc) -> None:
    """The head's table and list of programs."""
    centred(document, "LAMPIRAN PERJANJIAN KINERJA PERUBAHAN", 12)
    centred(document, OFFICE.upper(), 12)
    centred(document, f"KABUPATEN HULU SUNGAI TENGAH TAHUN {YEAR}", 12, after=10)
    rows = [["No.", "Sasaran Strategis", "Indikator Kinerja", "Target"], ["(1)", "(2)", "(3)", "(4)"]]
    for place, (goal, measures) in enumerate(GOALS, 1):
        for turn, iku in enumerate(measures):
            rows.append([*([UP, UP] if turn else [f"{place}.", goal]), iku.name, printed(iku) + (" *)" if iku.star else "")])
    grid(document, rows, Look((1.1, 5.4, 6.2, 3.8), "cllc", 10.5, 2, shade="DEEAF6"))
    paragraph = document.add_paragraph()
    runs(paragraph, "*) target yang mengalami perubahan berdasarkan Renja Perubahan Tahun 2023", 9)
    paragraph.runs[0].italic = True
    rows = [["No.", "Program", "Anggaran", LEFT, "Keterangan"]]
    rows += [[f"{place}.", work.name, "Rp", work.after, work.note] for place, work in enumerate(PROGRAMS, 1)]
    rows.append(["", "**Jumlah**", "**Rp**", f"**{TOTAL}**", ""])
    grid(document, rows, Look((1.1, 8.4, 1.0, 3.4, 2.6), "cllrc", 10.5, shade="DEEAF6"))
    centred(document, "", 6)
    signatures(document, HEAD, "Bupati Hulu Sungai Tengah")


def change(before: str, after: str) -> str:
    """The difference of two sums, brackets for less."""
    gap = int((number(after) or 0) - (number(before) or 0))
    text = f"{abs(gap):,}".replace(",", ".")
    return text if gap > 0 else f"({text})" if gap else "0"


def first_annex(document: Doc) -> None:
    """The first division's tables, landscape."""
    centred(document, "LAMPIRAN PERJANJIAN KINERJA PERUBAHAN", 12)
    centred(document, CHIEFS[0].upper(), 11, after=8)
    rows = [["NO", "SASARAN PROGRAM", "INDIKATOR KINERJA", "SATUAN", "TARGET", LEFT], [UP, UP, UP, UP, "SEBELUM", "SESUDAH"]]
    for place, (goal, measures) in enumerate(FIRST_GOALS, 1):
        for turn, iku in enumerate(measures):
            left = [UP, UP] if turn else [str(place), goal]
            rows.append([*left, iku.name, iku.unit or "", iku.before, iku.target])
    grid(document, rows, Look((1.2, 8.4, 9.2, 2.6, 2.6, 2.6), "cllccc", 10, 2, shade="FFE699"))
    centred(document, "", 6)
    heads = ["KODE", "PROGRAM / KEGIATAN / SUB KEGIATAN", "ANGGARAN (Rp)", LEFT, "BERTAMBAH / (BERKURANG)", "KET."]
    rows = [heads, [UP, UP, "SEBELUM PERUBAHAN", "SETELAH PERUBAHAN", UP, UP]]
    for work in FIRST_WORKS:
        mark = "**" if work.depth == 0 else ""
        cells = (work.code, work.name, work.before, work.after, change(work.before, work.after), work.note)
        rows.append([f"{mark}{text}{mark}" for text in cells])
    sums = (*FIRST_SUMS, change(*FIRST_SUMS))
    rows.append(["**JUMLAH**", LEFT, *(f"**{text}**" for text in sums), ""])
    grid(document, rows, Look((3.2, 11, 3.4, 3.4, 3.2, 2.6), "llrrrc", 10, 2, True, "FFE699"))
    centred(document, "", 6)
    signatures(document, CHIEFS[0], HEAD)


def second_annex(document: Doc) -> None:
    """The second division's table, and its list without rules."""
    centred(document, f"PERJANJIAN KINERJA PERUBAHAN TAHUN {YEAR}", 12)
    centred(document, f"({CHIEFS[1]})", 11, bold=False, after=8)
    rows = [["No", "Sasaran", "Indikator", "Target"]]
    for place, (goal, measures) in enumerate(SECOND_GOALS, 1):
        for turn, iku in enumerate(measures):
            rows.append([*([UP, UP] if turn else [str(place), goal]), f"{turn + 1}. {iku.name}", printed(iku)])
    grid(document, rows, Look((1.0, 6.0, 6.6, 2.9), "clll", 11, shade=None))
    centred(document, "", 6)
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(13.2), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(14))
    runs(paragraph, "**Program/Kegiatan\tAnggaran\tKeterangan**", 11)
    marks = {0: iter(("1.",)), 1: iter(("a.",)), 2: iter(("1)", "2)", "3)"))}
    for work in SECOND_WORKS:
        paragraph = document.add_paragraph()
        layout = paragraph.paragraph_format
        layout.left_indent, layout.first_line_indent = Cm(0.8 + work.depth * 0.8), Cm(-0.8)
        layout.right_indent, layout.space_after = Cm(0), Pt(3)
        layout.tab_stops.add_tab_stop(Cm(0.8 + work.depth * 0.8))
        layout.tab_stops.add_tab_stop(Cm(13.2), WD_TAB_ALIGNMENT.RIGHT, 1)
        layout.tab_stops.add_tab_stop(Cm(14))
        name = "\n".join(textwrap.wrap(work.name, 56 - 5 * work.depth))  # the clerk broke the lines by hand
        runs(paragraph, f"{next(marks[work.depth])}\t{name}\tRp. {work.after},-\t{work.note}", 10.5, work.depth == 0)
    centred(document, "", 10)
    signatures(document, CHIEFS[1], HEAD)


def turned(document: Doc, landscape: bool) -> None:
    """A new section of the given orientation."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Cm(33), Cm(21.5)) if landscape else (Cm(21.5), Cm(33))


def draw(path: Path, folder: Path) -> None:
    """The Word document."""
    logo = folder / "logo.png"
    emblem(logo)
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.5), Cm(33)
    section.left_margin, section.right_margin = Cm(2.6), Cm(2.2)
    section.top_margin, section.bottom_margin = Cm(1.8), Cm(1.6)
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = "Liberation Serif", Pt(11.5)
    centred(document, "").add_run().add_picture(str(logo), width=Cm(1.9))
    centred(document, "PEMERINTAH KABUPATEN HULU SUNGAI TENGAH", 13)
    centred(document, "DINAS PENANAMAN MODAL DAN", 14)
    centred(document, "PELAYANAN TERPADU SATU PINTU", 14)
    underlined(centred(document, "Jalan Perintis Kemerdekaan Barabai Kode Pos 71311", 9.5, bold=False, after=10))
    statement(document, f"{HEAD} Kabupaten Hulu Sungai Tengah", "Bupati Hulu Sungai Tengah")
    page_break(document)
    head_annex(document)
    page_break(document)
    statement(document, CHIEFS[0], HEAD)
    turned(document, True)
    first_annex(document)
    turned(document, False)
    statement(document, CHIEFS[1], HEAD)
    page_break(document)
    second_annex(document)
    document.save(path)


class Book:
    """The gold in the making, and where its tables begin."""

    def __init__(self, gold: Gold, pages: Pages) -> None:
        self.gold, self.pages = gold, pages
        self.programs: dict[str, dict] = {}

    def row(self, text: str, beside: str, start: int) -> int:
        """The page of a row, known by its text and what stands beside it."""
        wanted = bare(text + beside)
        found = [page for page in range(start, self.pages.count + 1) if wanted in self.pages.texts[page - 1]]
        return found[0] if found else self.pages.first(text, start)

    def goals(self, level: str, goals: Goals, holder: str, start: int) -> None:
        """The sasaran of one agreement with their indicators."""
        for goal, measures in goals:
            node = self.gold.node(level, goal, page=self.pages.first(goal, start), holder=holder)
            for iku in measures:
                page = self.pages.first(iku.name, start)
                one = self.gold.indicator(node, iku.name, iku.unit, page, **({"direction": "down"} if iku.down else {}))
                shown = iku.target if iku.before else printed(iku)
                for text in dict.fromkeys(text for text in (iku.before, shown) if text):
                    self.gold.value(one, "target", YEAR, text, iku.unit, page, **grade_of(text))

    def works(self, works: tuple[Work, ...], start: int, lead: str) -> None:
        """A list of programs, kegiatan and sub kegiatan; lead stands before a sum and belongs to it."""
        above = ["", "", ""]
        for work in works:
            page = self.row(work.name, "", start)
            if work.name in self.programs:
                fact = self.programs[work.name]
                fact["pages"].append(page)
                fact["code"] = work.code or None
                ident = fact["id"]
            else:
                level = ("program", "kegiatan", "sub_kegiatan")[work.depth]
                parent = above[work.depth - 1] if work.depth else None
                ident = self.gold.node(level, None, work.name, page=page, parent=parent, code=work.code or None)
                if work.depth == 0:
                    self.programs[work.name] = self.gold.nodes[-1]
            above[work.depth] = ident
            known = {each["amount"] for each in self.gold.budgets if each["node"] == ident}
            for text in dict.fromkeys((work.before, work.after)):
                if text and number(text) not in known:
                    self.gold.budget(ident, "pagu", YEAR, f"{lead}{text}", page)


def doubts(gold: Gold) -> None:
    """Where another reading is honest too."""
    named = [node["id"] for node in gold.nodes if node["name"]]
    aims = [node["id"] for node in gold.nodes if node["holder"] in CHIEFS]
    heads = [node["id"] for node in gold.nodes if node["level"] == "sasaran"]
    second = [node["id"] for node in gold.nodes if node["holder"] == CHIEFS[1]]
    long = f"{HEAD} Kabupaten Hulu Sungai Tengah"
    rows: tuple = (
        ("targets before and after the change", "two targets of 2023", ["the one after the change alone"], aims, "values"),
        ("sums before and after the change", "two pagu of 2023", ["the one after the change alone"], named, "budgets"),
        ("programs and kegiatan stand in lists without a holder", None, list(CHIEFS), named, "holder"),
        ("the sasaran of a head of division, in one table headed Sasaran alone", "program", ["sasaran"], second, "level"),
        ("the head's position with the region in the statement, without at the signature", long, [HEAD], heads, "holder"),
        ("sums with Rp. and ,- in the last list", "with Rp.", ["with ,- too", "the number alone"], named[-4:], "budget.text"),
    )
    for about, chosen, other, nodes, part in rows:
        doubt = {"about": about, "chosen": chosen, "also_acceptable": other}
        gold.ambiguous.append(doubt | {"nodes": nodes, "field": part})


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "perjanjian_kinerja", "types": ["perjanjian_kinerja"], "region": "Kabupaten Hulu Sungai Tengah"}
    gold = Gold(STEM, document | {"organisation": OFFICE, "year": int(YEAR), "pages": pages.count})
    book = Book(gold, pages)
    start = pages.first("(1)(2)(3)(4)")
    book.goals("sasaran", GOALS, f"{HEAD} Kabupaten Hulu Sungai Tengah", start)
    book.works(PROGRAMS, start, "")
    gold.total("Jumlah", "pagu", YEAR, TOTAL, book.row("JumlahRp", TOTAL, start))
    start = pages.first("SASARAN PROGRAM")
    book.goals("program", FIRST_GOALS, CHIEFS[0], start)
    book.works(FIRST_WORKS, start, "")
    for text in FIRST_SUMS:
        gold.total("JUMLAH", "pagu", YEAR, text, book.row("JUMLAH", FIRST_SUMS[0], start))
    start = pages.first(f"({CHIEFS[1]})")
    book.goals("program", SECOND_GOALS, CHIEFS[1], start)
    book.works(SECOND_WORKS, start, "Rp. ")
    doubts(gold)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{STEM}.docx"
        draw(source, Path(folder))
        office_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
