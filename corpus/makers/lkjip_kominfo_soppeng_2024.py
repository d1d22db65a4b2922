"""Excerpt of a communication office's LKjIP: agreement, results with categories, money by code on a landscape page."""

from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table

from corpus.makers.common import CORPUS, Gold, number, print_drawn
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages
from corpus.makers.word import ALIGN, LEFT, UP, Look, centred, grid, listed, numbering, page_number, runs, shaded

STEM = "lkjip-kominfo-soppeng-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Excerpt of a communication office's annual performance report: agreement, results, analysis and money by code",
    "type": "lkjip",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "an excerpt whose printed page numbers begin at 13; running header with a rule, footer as a coloured bar",
        "table of results without a unit column, sasaran as rows across it, the category as a coloured cell",
        "rows of column numbers in headers, (1) (2) (3), one of which skips a number",
        "misi, tujuan and sasaran tied by merged cells in one table, sasaran and programs in another",
        "a target that the agreement and the table of results print differently, one with a ≤ sign",
        "an indicator respelled (Prosentase), a decimal point among commas, an indicator without result (-)",
        "lower is better, a grade with its score",
        "the agreement breaks over a page within a sasaran and within an indicator, its header repeated",
        "realisasi of three years and a target of 2026 in one table",
        "money on a landscape page between portrait ones: codes of three lengths, rows of urusan that are no nodes",
        "a program's sum that changed between two tables, a malformed sum, totals of urusan and Jumlah",
        "paragraphs of analysis that repeat and round figures, numbered lists, a scale of judgement",
        "typing errors (Meningkatnya kualtas, penyebarluasaan)",
    ],
}
YEAR = "2024"
FONT = "Cambria"
OFFICE = "Dinas Komunikasi, Informatika, Persandian dan Statistik"
BLUE = "8EAADB"
COLOURS = {"Sangat Baik": "70AD47", "Baik": "A9D18E", "Cukup": "FFD966", "Kurang": "F4B183"}


@dataclass(frozen=True)
class Iku:
    """An indicator: agreed target, what table 3.2 prints, realisasi of 2022 and 2023, target of 2026."""

    name: str
    unit: str
    agreed: str
    target: str
    done: str
    reached: str
    category: str
    before: tuple[str, str]
    last: str
    respelt: str = ""
    down: bool = False


@dataclass(frozen=True)
class Line:
    """A program, kegiatan or sub kegiatan; sums of upper lines follow from the lower ones."""

    code: str
    name: str
    pagu: int = 0
    spent: int = 0
    children: tuple["Line", ...] = ()
    misprint: str = ""  # what the table prints as realisasi instead

    def sums(self) -> tuple[int, int]:
        """Pagu and realisasi."""
        if not self.children:
            return self.pagu, self.spent
        below = [child.sums() for child in self.children]
        return sum(pair[0] for pair in below), sum(pair[1] for pair in below)


@dataclass(frozen=True)
class Goal:
    """A sasaran, its indicators, and its programs with the sums of the agreement."""

    statement: str
    measures: tuple[Iku, ...]
    programs: tuple[tuple[Line, str], ...]


MEDIA = Line(
    "2.16.02",
    "PROGRAM PENGELOLAAN INFORMASI DAN KOMUNIKASI PUBLIK",
    children=(
        Line(
            "2.16.02.2.01",
            "Pengelolaan Informasi dan Komunikasi Publik Pemerintah Daerah Kabupaten/Kota",
            children=(
                Line("2.16.02.2.01.0003", "Pengelolaan Konten dan Perencanaan Media Komunikasi Publik", 612_450_000, 588_317_500),
                Line("2.16.02.2.01.0005", "Pelayanan Informasi Publik", 184_200_000, 171_946_300),
                Line("2.16.02.2.01.0009", "Kemitraan Komunikasi dengan Komunitas Informasi Masyarakat", 96_775_000, 90_112_000),
            ),
        ),
    ),
)
APPS = Line(
    "2.16.03",
    "PROGRAM PENGELOLAAN APLIKASI INFORMATIKA",
    children=(
        Line(
            "2.16.03.2.01",
            "Pengelolaan Nama Domain yang telah Ditetapkan oleh Pemerintah Pusat dan Sub Domain",
            children=(
                Line(
                    "2.16.03.2.01.0004", "Penyelenggaraan Sistem Jaringan Intra Pemerintah Daerah", 1_348_600_000, 1_291_204_850
                ),
            ),
        ),
        Line(
            "2.16.03.2.02",
            "Pengelolaan E-government di Lingkup Pemerintah Daerah Kabupaten/Kota",
            children=(
                Line(
                    "2.16.03.2.02.0007",
                    "Pengelolaan Pusat Data Pemerintahan Daerah",
                    527_310_000,
                    498_625_000,
                    misprint="498.6250.00",
                ),
                Line(
                    "2.16.03.2.02.0010",
                    "Pengembangan Aplikasi dan Proses Bisnis Pemerintahan Berbasis Elektronik",
                    316_940_500,
                    274_883_000,
                ),
                Line(
                    "2.16.03.2.02.0015", "Pengembangan dan Pengelolaan Ekosistem Kabupaten/Kota Cerdas", 118_000_000, 62_475_000
                ),
            ),
        ),
    ),
)
STATS = Line(
    "2.20.02",
    "PROGRAM PENYELENGGARAAN STATISTIK SEKTORAL",
    children=(
        Line(
            "2.20.02.2.01",
            "Penyelenggaraan Statistik Sektoral di Lingkup Daerah Kabupaten/Kota",
            children=(
                Line(
                    "2.20.02.2.01.0011",
                    "Koordinasi dan Sinkronisasi Pengumpulan, Pengolahan dan Diseminasi Data",
                    142_385_000,
                    139_902_200,
                ),
                Line("2.20.02.2.01.0013", "Peningkatan Kapasitas Kelembagaan Statistik Sektoral", 58_650_000, 55_420_000),
            ),
        ),
    ),
)
CODES = Line(
    "2.21.02",
    "PROGRAM PENYELENGGARAAN PERSANDIAN UNTUK PENGAMANAN INFORMASI",
    children=(
        Line(
            "2.21.02.2.01",
            "Penyelenggaraan Persandian untuk Pengamanan Informasi Pemerintah Daerah Kabupaten/Kota",
            children=(Line("2.21.02.2.01.0004", "Pelaksanaan Keamanan Informasi Pemerintahan Daerah", 203_118_000, 187_655_400),),
        ),
    ),
)
SUPPORT = Line(
    "2.16.01",
    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
    children=(
        Line(
            "2.16.01.2.01",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            children=(
                Line("2.16.01.2.01.0001", "Penyusunan Dokumen Perencanaan Perangkat Daerah", 24_870_000, 24_100_000),
                Line("2.16.01.2.01.0007", "Evaluasi Kinerja Perangkat Daerah", 18_425_000, 17_995_500),
            ),
        ),
        Line(
            "2.16.01.2.02",
            "Administrasi Keuangan Perangkat Daerah",
            children=(Line("2.16.01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN", 4_216_733_900, 4_087_561_214),),
        ),
    ),
)
URUSAN = (
    ("2.16", "URUSAN PEMERINTAHAN BIDANG KOMUNIKASI DAN INFORMATIKA", (SUPPORT, MEDIA, APPS)),
    ("2.20", "URUSAN PEMERINTAHAN BIDANG STATISTIK", (STATS,)),
    ("2.21", "URUSAN PEMERINTAHAN BIDANG PERSANDIAN", (CODES,)),
)
MISSION = "Mewujudkan tata kelola pemerintahan yang bersih, inovatif dan melayani"
AIM = "Terwujudnya layanan pemerintahan berbasis elektronik yang terpadu dan informatif"
GOALS = (
    Goal(
        "Meningkatnya kualtas layanan informasi publik",
        (
            Iku(
                "Indeks Keterbukaan Informasi Publik",
                "Nilai",
                "82,00",
                "82,00",
                "84,65",
                "103,23",
                "Sangat Baik",
                ("76,30", "80,12"),
                "88,00",
            ),
            Iku(
                "Persentase penyebarluasaan informasi kebijakan pemerintah daerah",
                "%",
                "90",
                "90%",
                "87,40%",
                "97,11",
                "Baik",
                ("71,25", "82,60"),
                "95",
                respelt="Prosentase penyebarluasaan informasi kebijakan pemerintah daerah",
            ),
        ),
        ((MEDIA, "893.425.000"),),
    ),
    Goal(
        "Meningkatnya penerapan Sistem Pemerintahan Berbasis Elektronik (SPBE)",
        (
            Iku("Indeks SPBE", "Indeks", "3,40", "3,40", "3.52", "103,53", "Sangat Baik", ("2,61", "3,18"), "3,80"),
            Iku(
                "Persentase perangkat daerah yang terhubung dengan jaringan intra pemerintah daerah",
                "%",
                "85",
                "80%",
                "76,19%",
                "95,24",
                "Baik",
                ("52,38", "66,67"),
                "100",
            ),
            Iku(
                "Jumlah layanan publik yang terintegrasi dalam super app",
                "Layanan",
                "20",
                "20",
                "13",
                "65,00",
                "Cukup",
                ("-", "6"),
                "40",
            ),
        ),
        ((APPS, "2.185.350.500"),),
    ),
    Goal(
        "Meningkatnya keamanan informasi dan kualitas data statistik sektoral",
        (
            Iku("Indeks KAMI", "Skor", "420", "420", "398", "94,76", "Baik", ("295", "364"), "500"),
            Iku(
                "Jumlah insiden keamanan siber yang berdampak pada layanan",
                "Insiden",
                "≤ 12",
                "≤ 12",
                "9",
                "125,00",
                "Sangat Baik",
                ("21", "15"),
                "≤ 6",
                down=True,
            ),
            Iku(
                "Indeks Pembangunan Statistik (IPS)",
                "Indeks",
                "2,60",
                "2,60",
                "2,71",
                "104,23",
                "Sangat Baik",
                ("1,94", "2.33"),
                "3,00",
            ),
        ),
        ((CODES, "203.118.000"), (STATS, "201.035.000")),
    ),
    Goal(
        "Meningkatnya akuntabilitas kinerja dan pelayanan perangkat daerah",
        (
            Iku(
                "Nilai SAKIP perangkat daerah",
                "Predikat",
                "BB (74,00)",
                "BB (74,00)",
                "BB (73,15)",
                "98,85",
                "Baik",
                ("B (67,80)", "BB (71,44)"),
                "A (80,50)",
            ),
            Iku("Indeks Kepuasan Masyarakat (IKM)", "Nilai", "85,50", "85,50", "-", "-", "-", ("80,07", "83,92"), "88,00"),
        ),
        ((SUPPORT, "4.260.028.900"),),
    ),
)


def rupiah(value: int) -> str:
    """A sum as printed."""
    return f"{value:,}".replace(",", ".")


def figures(line: Line) -> tuple[str, str, str]:
    """Pagu, realisasi and share of a line as printed."""
    pagu, spent = line.sums()
    return rupiah(pagu), line.misprint or rupiah(spent), f"{spent / pagu * 100:.2f}".replace(".", ",")


def summed(code: str, name: str, lines: tuple[Line, ...]) -> tuple[str, str, str]:
    """The figures of several programs together."""
    return figures(Line(code, name, children=lines))


ALL = tuple(line for _, _, lines in URUSAN for line in lines)


def tie_rows() -> list[list[str]]:
    """Table 2.1."""
    rows = [["Misi RPJMD", "Tujuan", "Sasaran Strategis"]]
    for place, goal in enumerate(GOALS):
        rows.append([f"Misi 3 : {MISSION}" if not place else UP, AIM if not place else UP, f"{place + 1}. {goal.statement}"])
    return rows


def agreed_rows() -> list[list[str]]:
    """Table 2.2."""
    rows = [["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"], ["(1)", "(2)", "(3)", "(4)", "(5)"]]
    for place, goal in enumerate(GOALS, 1):
        for turn, iku in enumerate(goal.measures):
            head = [UP, UP] if turn else [f"{place}.", goal.statement]
            rows.append([*head, iku.name, iku.unit, iku.agreed])
    return rows


def program_rows() -> list[list[str]]:
    """Table 2.3."""
    rows = [["Sasaran Strategis", "Program", "Anggaran (Rp)", "Ket."]]
    for goal in GOALS:
        for turn, (line, pagu) in enumerate(goal.programs):
            rows.append([UP if turn else goal.statement, title(line.name), pagu, "APBD"])
    return rows


def title(text: str) -> str:
    """A program's name in the spelling of table 2.3."""
    small = {"Dan", "Untuk"}
    words = [word.title() for word in text.split(" ")]
    return " ".join(word.lower() if word in small else word for word in words)


def reached_rows() -> list[list[str]]:
    """Table 3.2."""
    rows = [["Indikator Kinerja", "Target", "Realisasi", "Capaian (%)", "Kategori"], ["(1)", "(2)", "(3)", "(4)", "(6)"]]
    for place, goal in enumerate(GOALS, 1):
        rows.append([f"**Sasaran {place} : {goal.statement}**", LEFT, LEFT, LEFT, LEFT])
        rows += [[iku.respelt or iku.name, iku.target, iku.done, iku.reached, iku.category] for iku in goal.measures]
    return rows


def years_rows() -> list[list[str]]:
    """Table 3.3."""
    rows = [
        ["No", "Indikator Kinerja", "Realisasi", LEFT, LEFT, "Target Akhir Renstra (2026)"],
        [UP, UP, "2022", "2023", "2024", UP],
    ]
    ikus = [iku for goal in GOALS for iku in goal.measures]
    return rows + [[str(place), iku.name, *iku.before, iku.done.removesuffix("%"), iku.last] for place, iku in enumerate(ikus, 1)]


def money_rows() -> list[list[str]]:
    """Table 3.4."""
    rows = [["Kode Rekening", "Urusan / Program / Kegiatan / Sub Kegiatan", "Anggaran Tahun 2024", LEFT, "%"]]
    rows += [[UP, UP, "Pagu (Rp)", "Realisasi (Rp)", UP], ["(1)", "(2)", "(3)", "(4)", "(5)"]]
    for code, name, lines in URUSAN:
        rows.append([f"**{text}**" for text in (code, name, *summed(code, name, lines))])
        for program in lines:
            rows.append([f"**{text}**" for text in (program.code, program.name, *figures(program))])
            for kegiatan in program.children:
                rows.append([kegiatan.code, f"**{kegiatan.name}**", *figures(kegiatan)])
                rows += [[each.code, each.name, *figures(each)] for each in kegiatan.children]
    return [*rows, [f"**{text}**" for text in ("JUMLAH", LEFT, *summed("", "", ALL))]]


def fixed(rows: list[list[str]]) -> list[list[str]]:
    """The rows with the mark of a merged cell bare of bold."""
    return [[LEFT if text == f"**{LEFT}**" else text for text in row] for row in rows]


def para(document: Doc, text: str, indent: float = 1.1) -> None:
    """A justified paragraph."""
    paragraph = document.add_paragraph()
    paragraph.alignment = ALIGN["j"]
    layout = paragraph.paragraph_format
    layout.first_line_indent, layout.space_after, layout.line_spacing = Cm(indent), Pt(6), 1.4
    runs(paragraph, text)


def items(document: Doc, texts: tuple[str, ...]) -> None:
    """A numbered list."""
    number_ = numbering(document, "%1)", "decimal")
    for text in texts:
        paragraph = document.add_paragraph()
        paragraph.alignment = ALIGN["j"]
        paragraph.paragraph_format.space_after = Pt(2)
        runs(paragraph, text)
        listed(paragraph, number_)


def heading(document: Doc, text: str, level: int = 2) -> None:
    """A heading."""
    paragraph = document.add_heading(level=level)
    paragraph.alignment = ALIGN["c" if level == 1 else "l"]
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(8), Pt(4)
    run = paragraph.add_run(text)
    run.font.name, run.font.size, run.font.color.rgb = FONT, Pt({1: 14, 2: 12, 3: 11}[level]), RGBColor(0, 0, 0)


def captioned(document: Doc, caption: str, rows: list[list[str]], look: Look, source: str = "") -> Table:
    """A table with its caption of two lines."""
    for text in caption.split("\n"):
        centred(document, text, 10.5).paragraph_format.keep_with_next = True
    table = grid(document, rows, look)
    after = document.add_paragraph()
    after.paragraph_format.space_after = Pt(4)
    runs(after, source, 8.5)
    return table


def tinted(table: Table, rows: list[list[str]]) -> None:
    """The colours of table 3.2."""
    for line, texts in zip(table.rows, rows, strict=True):
        if texts[1] == LEFT:
            shaded(line.cells[0], "D9E2F3")
        elif texts[-1] in COLOURS:
            shaded(line.cells[-1], COLOURS[texts[-1]])


def plans(document: Doc) -> None:
    """Chapter two."""
    heading(document, "BAB II\nPERENCANAAN KINERJA", 1)
    heading(document, "2.1.  Tujuan dan Sasaran Strategis")
    for text in PLAN_TEXT:
        para(document, text)
    look = Look((4.6, 4.8, 6.6), "lll", 9.5, shade=BLUE)
    captioned(document, "Tabel 2.1\nKeterkaitan Misi, Tujuan dan Sasaran", tie_rows(), look)
    heading(document, "2.2.  Perjanjian Kinerja Tahun 2024")
    para(document, AGREED_TEXT)
    look = Look((1.0, 4.9, 5.9, 2.1, 2.3), "cllcc", 9.5, 2, True, BLUE)
    captioned(document, "Tabel 2.2\nPerjanjian Kinerja Diskominfo-SP Kabupaten Soppeng Tahun 2024", agreed_rows(), look)
    para(document, "Untuk mencapai target tersebut didukung 5 (lima) program dengan anggaran sebagaimana tabel berikut:")
    look = Look((5.2, 6.4, 3.2, 1.4), "llrc", 9.5, shade=BLUE)
    captioned(document, "Tabel 2.3\nProgram dan Anggaran Tahun 2024", program_rows(), look)


def results(document: Doc) -> None:
    """Chapter three up to the money."""
    heading(document, "BAB III\nAKUNTABILITAS KINERJA", 1)
    document.paragraphs[-1].paragraph_format.page_break_before = True
    heading(document, "3.1.  Capaian Kinerja Organisasi")
    para(document, SCALE_TEXT)
    rows = [["Rentang Capaian", "Kategori"], ["> 100%", "Sangat Baik"], ["80% – 100%", "Baik"], ["60% – 79,99%", "Cukup"]]
    rows.append(["< 60%", "Kurang"])
    captioned(document, "Tabel 3.1\nSkala Kategori Capaian Kinerja", rows, Look((4.5, 4.5), "cc", 9.5, shade="C5E0B3"))
    rows = reached_rows()
    look = Look((6.8, 2.2, 2.3, 2.1, 2.6), "lcccc", 9.5, 2, True, BLUE)
    caption = "Tabel 3.2\nCapaian Kinerja Diskominfo-SP Tahun 2024"
    tinted(captioned(document, caption, rows, look, "Sumber: Diskominfo-SP Kab. Soppeng (data diolah, Januari 2025)"), rows)
    for place, (goal, texts) in enumerate(zip(GOALS, ANALYSIS, strict=True), 1):
        heading(document, f"Sasaran {place} : {goal.statement}", 3)
        for text in texts:
            para(document, text)
    heading(document, "3.2.  Perbandingan Realisasi Kinerja")
    para(document, "Perbandingan realisasi kinerja tahun 2022 sampai dengan 2024 dan target akhir Renstra sebagai berikut:")
    look = Look((1.0, 6.6, 2.0, 2.0, 2.0, 2.6), "clcccc", 9.5, 2, shade=BLUE)
    captioned(document, "Tabel 3.3\nPerbandingan Realisasi Kinerja dengan Target Renstra", years_rows(), look)


def money(document: Doc) -> None:
    """The landscape page."""
    turned(document, True)
    heading(document, "3.3.  Realisasi Anggaran")
    look = Look((3.5, 13.2, 3.3, 3.3, 1.7), "llrrc", 8, 3, True, BLUE)
    caption = "Tabel 3.4  Realisasi Anggaran per Program, Kegiatan dan Sub Kegiatan Tahun 2024"
    captioned(document, caption, fixed(money_rows()), look)


def closing(document: Doc) -> None:
    """Analysis of the money and the last chapter."""
    turned(document, False)
    pagu, spent, share = summed("", "", ALL)
    para(
        document,
        f"Berdasarkan Tabel 3.4, anggaran setelah perubahan sebesar Rp{pagu},- dengan realisasi Rp{spent},- atau {share}%. "
        "Sisa anggaran terutama berasal dari efisiensi pengadaan perangkat jaringan dan sub kegiatan kabupaten cerdas yang "
        "hanya terserap sekitar 53 persen karena penyedia tidak dapat menyelesaikan pekerjaan pada bulan Desember.",
    )
    for text in MONEY_TEXT:
        para(document, text)
    heading(document, "3.4.  Rencana Tindak Lanjut")
    items(document, FOLLOW_UP)
    heading(document, "BAB IV\nPENUTUP", 1)
    for text in CLOSING_TEXT:
        para(document, text)


PLAN_TEXT = (
    "Perencanaan kinerja Dinas Komunikasi, Informatika, Persandian dan Statistik (Diskominfo-SP) Kabupaten Soppeng mengacu pada "
    "Rencana Strategis Tahun 2021-2026 yang merupakan penjabaran dari RPJMD. Dari 5 (lima) misi Bupati, Diskominfo-SP mendukung "
    "misi ketiga dengan 1 (satu) tujuan dan 4 (empat) sasaran strategis sebagaimana tabel di bawah ini.",
    "Rumusan tujuan dan sasaran tersebut telah diselaraskan dengan hasil reviu Renstra pada bulan Oktober 2023 sehingga "
    "jumlah indikator berkurang dari 14 menjadi 10 indikator. Indikator yang dihapus dinilai bersifat keluaran dan selanjutnya "
    "menjadi indikator pada tingkat kegiatan serta sub kegiatan.",
    "Penetapan sasaran memperhatikan isu strategis, antara lain belum meratanya jaringan intra pemerintah di 8 kecamatan, masih "
    "rendahnya kematangan keamanan informasi, serta data sektoral yang belum memenuhi prinsip Satu Data Indonesia.",
)
AGREED_TEXT = (
    "Perjanjian kinerja merupakan lembar komitmen pencapaian kinerja yang terukur berdasarkan tugas, fungsi dan wewenang serta "
    "sumber daya yang tersedia. Perjanjian Kinerja Tahun 2024 memuat 10 (sepuluh) indikator sebagai berikut:"
)
SCALE_TEXT = (
    "Pengukuran capaian dilakukan dengan membandingkan realisasi dengan target. Untuk indikator yang semakin rendah semakin baik "
    "digunakan rumus (2 x target - realisasi) dibagi target. Hasilnya dikelompokkan ke dalam kategori berikut."
)
ANALYSIS = (
    (
        "Indeks Keterbukaan Informasi Publik mencapai 84,65 dari target 82 atau 103,23% dan menempatkan Kabupaten Soppeng pada "
        "kualifikasi Menuju Informatif. Capaian ini didorong oleh pembaruan 46 Daftar Informasi Publik serta pembentukan PPID "
        "Pelaksana pada 42 perangkat daerah.",
        "Penyebarluasan informasi baru mencapai 87,4 persen karena 53 dari 421 agenda kebijakan tidak terliput. Keterbatasan "
        "tenaga jurnalis dan kerusakan videotron menjadi penyebab utama.",
    ),
    (
        "Indeks SPBE hasil evaluasi Kementerian PAN-RB naik dari 3,18 menjadi 3,52 (predikat Sangat Baik). Kenaikan terbesar "
        "pada domain layanan SPBE. Sementara itu baru 32 dari 42 perangkat daerah terhubung dengan jaringan intra (76%).",
        "Jumlah layanan dalam super app baru 13 layanan dari 20 layanan yang ditargetkan. Integrasi tertunda karena 7 layanan "
        "masih menggunakan aplikasi milik kementerian yang belum menyediakan API.",
    ),
    (
        "Skor Indeks KAMI sebesar 398 belum mencapai target, namun meningkat 34 poin dibanding tahun 2023. Insiden siber yang "
        "berdampak pada layanan turun menjadi 9 kejadian, didominasi defacement laman kecamatan.",
        "Indeks Pembangunan Statistik mencapai 2,71 dengan predikat Baik, didukung forum data yang dilaksanakan 4 kali serta "
        "terpenuhinya metadata 118 dari 134 data prioritas. Kendala yang dihadapi adalah pergantian operator data pada "
        "9 perangkat daerah.",
    ),
    (
        "Nilai SAKIP sebesar 73,15 dengan predikat BB, naik 1,71 poin namun kurang 0,85 poin dari target. IKM tahun 2024 belum "
        "dapat disajikan karena hasil survei semester II masih dalam proses verifikasi Bagian Organisasi. Sebagai gambaran, "
        "nilai sementara semester I adalah 84,10.",
    ),
)
MONEY_TEXT = (
    "Bila dibandingkan dengan capaian kinerja, sasaran pertama tergolong efisien karena rata-rata capaian 100,17% diperoleh "
    "dengan penyerapan di bawah 96 persen. Pada sasaran kedua, anggaran Program Pengelolaan Aplikasi Informatika bertambah pada "
    "perubahan APBD untuk perpanjangan lisensi pusat data.",
    "Pada sasaran ketiga penyerapan tertinggi terdapat pada kegiatan statistik sektoral. Kegiatan persandian menyisakan anggaran "
    "Rp15.462.600,- dari belanja perjalanan dinas dan honorarium narasumber.",
)
FOLLOW_UP = (
    "Menyelesaikan pembangunan jaringan intra pada 10 perangkat daerah yang belum terhubung paling lambat triwulan III 2025;",
    "Menyusun peta jalan integrasi layanan publik bersama pemilik aplikasi, dengan target 30 layanan pada tahun 2025;",
    "Membentuk tim tanggap insiden siber (CSIRT) tingkat kecamatan dan melakukan audit keamanan 2 kali setahun;",
    "Menambah tenaga peliputan melalui pola kemitraan dengan Komunitas Informasi Masyarakat di 8 kecamatan.",
)
CLOSING_TEXT = (
    "Secara umum kinerja Diskominfo-SP Kabupaten Soppeng Tahun 2024 berkategori Baik dengan rata-rata capaian 98,55% dari "
    "9 (sembilan) indikator yang telah dapat diukur. Empat indikator berkategori Sangat Baik, empat Baik dan satu Cukup.",
    "Laporan ini diharapkan menjadi bahan evaluasi bagi peningkatan kinerja pada tahun berikutnya.",
)


def turned(document: Doc, landscape: bool) -> None:
    """A new section on a page that lies or stands."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    for start in section._sectPr.findall(qn("w:pgNumType")):
        section._sectPr.remove(start)
    wide, high = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7))
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = wide, high


def running(document: Doc) -> None:
    """Header with a rule, footer as a coloured bar, page numbers from 13."""
    section = document.sections[0]
    start = OxmlElement("w:pgNumType")
    start.set(qn("w:start"), "13")
    section._sectPr.append(start)
    head = section.header.paragraphs[0]
    head.alignment = ALIGN["r"]
    runs(head, "**LAPORAN KINERJA INSTANSI PEMERINTAH 2024**\nDiskominfo-SP Kabupaten Soppeng", 8.5)
    border, line = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "12"), ("space", "3"), ("color", "2F5496")):
        line.set(qn(f"w:{name}"), value)
    border.append(line)
    head._p.get_or_add_pPr().append(border)
    foot = section.footer.paragraphs[0]
    foot.alignment = ALIGN["r"]
    page_number(foot)
    fill = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", "BDD6EE")):
        fill.set(qn(f"w:{name}"), value)
    foot._p.get_or_add_pPr().append(fill)


def draw(path: Path) -> None:
    """The Word document."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.6), Cm(2.1)
    section.top_margin, section.bottom_margin = Cm(2.3), Cm(1.9)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(11)
    running(document)
    plans(document)
    results(document)
    money(document)
    closing(document)
    document.save(str(path))


class Report:
    """The gold of the report in the making: a figure that several tables print alike is one value."""

    def __init__(self) -> None:
        self.pages = Pages(CORPUS / f"{STEM}.pdf")
        document = {"type": "lkjip", "types": ["lkjip"], "region": "Kabupaten Soppeng"}
        self.gold = Gold(STEM, document | {"organisation": OFFICE, "year": int(YEAR), "pages": self.pages.count})
        self.ids: dict[str, str] = {}
        self.seen: set[tuple[str, str, str, float | None]] = set()
        self.table = {name: self.pages.first(f"Tabel {name}") for name in ("2.1", "2.2", "2.3", "3.3")}
        self.table["3.2"] = self.pages.first("Tabel 3.2 Capaian Kinerja")
        self.table["3.4"] = self.pages.first("Tabel 3.4  Realisasi")

    def value(self, iku: Iku, kind: str, period: str, text: str, table: str) -> None:
        """A figure of a table."""
        ident = self.ids[iku.name]
        key = (ident, kind, period, number(text))
        if text == "-" or key in self.seen:
            return
        self.seen.add(key)
        spelt = iku.respelt if table == "3.2" and iku.respelt else iku.name
        page = self.pages.first(spelt[:32], self.table[table])
        self.gold.value(ident, kind, period, text, "%" if kind == "capaian" else iku.unit, page, **grade_of(text))

    def aims(self) -> None:
        """Tables 2.1 and 2.2."""
        first = self.table["2.1"]
        mission = self.gold.node("misi", MISSION, page=first)
        aim = self.gold.node("tujuan", AIM, page=first, parent=mission)
        for goal in GOALS:
            pages = self.pages.all(goal.statement, first)
            self.ids[goal.statement] = self.gold.node("sasaran", goal.statement, page=pages[0], parent=aim, pages=pages)
            for iku in goal.measures:
                page = self.pages.first(iku.name[:32], self.table["2.2"])  # a cell breaks over the page
                more = {"direction": "down"} if iku.down else {}
                self.ids[iku.name] = self.gold.indicator(self.ids[goal.statement], iku.name, iku.unit, page, **more)

    def figures(self) -> None:
        """Tables 2.2, 3.2 and 3.3."""
        for iku in (iku for goal in GOALS for iku in goal.measures):
            self.value(iku, "target", YEAR, iku.agreed, "2.2")
            self.value(iku, "target", YEAR, iku.target, "3.2")
            self.value(iku, "realisasi", YEAR, iku.done, "3.2")
            self.value(iku, "capaian", YEAR, iku.reached, "3.2")
            for year, text in zip(("2022", "2023"), iku.before, strict=True):
                self.value(iku, "realisasi", year, text, "3.3")
            self.value(iku, "target", "2026", iku.last, "3.3")

    def programs(self) -> None:
        """Tables 2.3 and 3.4."""
        page = self.table["3.4"]
        for goal in GOALS:
            for program, agreed in goal.programs:
                name = title(program.name)
                first = self.pages.first(name, self.table["2.3"])
                more = {"code": program.code, "pages": sorted({first, page})}
                node = self.gold.node("program", None, name, page=first, parent=self.ids[goal.statement], **more)
                self.gold.budget(node, "pagu", YEAR, agreed, first)
                self.money(node, program, agreed)
                for kegiatan in program.children:
                    under = self.gold.node("kegiatan", None, kegiatan.name, page=page, parent=node, code=kegiatan.code)
                    self.money(under, kegiatan)
                    for each in kegiatan.children:
                        leaf = self.gold.node("sub_kegiatan", None, each.name, page=page, parent=under, code=each.code)
                        self.money(leaf, each)

    def money(self, node: str, line: Line, known: str = "") -> None:
        """Pagu and realisasi of table 3.4; a pagu that is known already is not said again."""
        pagu, spent, _ = figures(line)
        if pagu != known:
            self.gold.budget(node, "pagu", YEAR, pagu, self.table["3.4"])
        self.gold.budget(node, "realisasi", YEAR, spent, self.table["3.4"])

    def totals(self) -> None:
        """Rows of urusan and the last row."""
        for code, name, lines in (*URUSAN, ("", "JUMLAH", ALL)):
            pagu, spent, _ = summed(code, name, lines)
            self.gold.total(name, "pagu", YEAR, pagu, self.table["3.4"])
            self.gold.total(name, "realisasi", YEAR, spent, self.table["3.4"])
        about = "rows of urusan with sums in table 3.4"
        doubt = {"about": about, "chosen": "totals", "also_acceptable": ["left out"], "nodes": [], "field": "totals"}
        self.gold.ambiguous.append(doubt)
        doubt = {"about": "the office's name, in full in the text and short in the running header", "chosen": OFFICE}
        self.gold.ambiguous.append(doubt | {"also_acceptable": ["Diskominfo-SP"], "nodes": [], "field": "organisation"})


def build_gold() -> Gold:
    """The facts as a record."""
    report = Report()
    report.aims()
    report.figures()
    report.programs()
    report.totals()
    return report.gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.docx")
    build_gold().write()


if __name__ == "__main__":
    main()
