"""The 2016 agreements of a provincial education office down to eselon IV, one Word file, as lampiran 3a."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages
from corpus.makers.word import ALIGN, LEFT, UP, Look, centred, grid, page_break, page_number, runs

STEM = "perjanjian-kinerja-disdik-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Agreements of a provincial education office for 2016: its head with letter and annex, sheets of eselon III and IV",
    "type": "perjanjian_kinerja",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "three forms in one file: letter with an annex, landscape sheets of eselon III, portrait sheets of eselon IV",
        "tables ruled across only (annex), fully (eselon III), outer box only (eselon IV)",
        "programs and sums as a list with dotted leaders and Rp ...,- below the table, no table at all",
        "a program restated with another sum on the sheet of eselon III, a kegiatan restated with a malformed sum",
        "the head's sasaran restated in capitals of its own at the left of the eselon III sheets",
        "unit in a column of its own (eselon III), behind the figure (annex), split from it (eselon IV)",
        "blank cells for 'as above' in the eselon IV sheets",
        "number in words in brackets, < for lower is better, grade with a score, points and commas mixed, typing errors",
        "titles that name the position only, signature blocks of two parties without names",
    ],
}
YEAR = "2016"
OFFICE = "Dinas Pendidikan"
PLACE = "Provinsi Jawa Barat"
HEAD = f"Kepala {OFFICE} {PLACE}"


@dataclass(frozen=True)
class Measure:
    """An indicator, its target as printed, its unit."""

    name: str
    target: str
    unit: str | None = None
    direction: str | None = None


@dataclass(frozen=True)
class Work:
    """A kegiatan: sum on the eselon III sheet; outputs and the sum on the eselon IV sheet where there is one."""

    name: str
    pagu: str
    outputs: tuple[Measure, ...] = ()
    again: str = ""


@dataclass(frozen=True)
class Program:
    """A program: sum in the head's annex; what the sheet of eselon III says of it."""

    name: str
    pagu: str
    statement: str = ""
    measures: tuple[Measure, ...] = ()
    works: tuple[Work, ...] = ()
    again: str = ""
    serves: int = 0  # place of the head's sasaran


AIMS: tuple[tuple[str, str, tuple[Measure, ...]], ...] = (
    (
        "Meningkatnya akses dan pemerataan pendidikan menengah",
        "Meningkatnya Akses dan Pemerataan Pendidikan Menengah",
        (
            Measure("Angka Partisipasi Kasar (APK) Pendidikan Menengah", "76,50 %", "%"),
            Measure("Angka Partisipasi Murni (APM) Pendidikan Menengah", "58,75 %", "%"),
            Measure("Angka putus sekolah SMA/SMK/MA", "< 0,70 %", "%", "down"),
        ),
    ),
    (
        "Meningkatnya mutu dan relevansi pendidikan menengah",
        "",
        (
            Measure("Persentase SMA/SMK terakreditasi A", "46 %", "%"),
            Measure("Persentase lulusan SMK yang terserap dunia kerja", "61.50 %", "%"),
            Measure("Persentase guru berkualifikasi S1/D4", "92,10 %", "%"),
        ),
    ),
    (
        "Meningkatnya layanan pendidikan luar biasa, PAUD dan pendidikan non formal",
        "Meningkatnya Layanan Pendidikan Luar Biasa, PAUD dan Pendidikan Non Formal",
        (
            Measure(
                "Jumlah anak berkebutuhan khusus yang terlayani",
                "21.350 (dua puluh satu ribu tiga ratus lima puluh) siswa",
                "siswa",
            ),
            Measure("APK Pendidikan Anak Usia Dini", "68,00 %", "%"),
            Measure("Angka Melek Huruf (AMH)", "98,90 %", "%"),
        ),
    ),
    (
        "Meningkatnya akuntabilitas kinerja dan keuangan Dinas",
        "Meningkatnya Akuntabilitas Kinerja dan Keuangan Dinas",
        (
            Measure("Nilai evaluasi AKIP Dinas", "BB (71,00)"),
            Measure("Persentase tindak lanjut temuan hasil pemeriksaan BPK", "100 %", "%"),
        ),
    ),
)
SECONDARY = Program(
    "Program Pendidikan Menengah",
    "612.480.000.000",
    "Tersedianya sarana prasarana dan layanan pendidikan menengah yang merata",
    (
        Measure("Jumlah Ruang Kelas Baru (RKB) SMA/SMK yang terbangun", "1.250", "Ruang"),
        Measure("Jumlah Unit Sekolah Baru (USB)", "14", "Unit"),
        Measure("Persentase siswa SMA/SMK/MA penerima BOS Provinsi", "100", "%"),
    ),
    (
        Work(
            "Pembangunan Ruang Kelas Baru SMA/SMK",
            "287.500.000.000",
            (Measure("Jumlah RKB SMA yang dibangun", "550", "ruang"), Measure("Jumlah RKB SMK yang dibangun", "700", "ruang")),
        ),
        Work(
            "Pembangunan Unit Sekolah Baru SMA/SMK",
            "49.000.000.000",
            (
                Measure("Jumlah USB SMA", "5", "unit"),
                Measure("Jumlah USB SMK", "9", "unit"),
                Measure("Jumlah dokumen perencanaan teknis dan pengawasan", "14", "dokumen"),
            ),
        ),
        Work(
            "Rehabilitasi Ruang Kelas Rusak Berat SMA/SMK",
            "36.250.000.000",
            (Measure("Jumlah ruang kelas yang direhabilitasi", "290", "ruang"),),
            "36.250.000.00",
        ),
        Work(
            "Pengadaan Alat Praktek dan Peraga Siswa SMK",
            "18.730.000.000",
            (Measure("Jumlah SMK penerima alat praktek", "62", "sekolah"), Measure("Jumlah paket alat peraga", "124", "paket")),
        ),
        Work("Bantuan Operasional Sekolah Provinsi bagi SMA/SMK/MA", "214.000.000.000"),
        Work("Penyelenggaraan Ujian Nasional Tingkat Provinsi", "7.000.000.000"),
    ),
    serves=0,
)
QUALITY = Program(
    "Program Peningkatan Mutu Pendidik dan Tenaga Kependidikan",
    "41.915.500.000",
    "Meningkatnya kompetensi pendidik dan tenaga kependidikan menengah",
    (
        Measure("Jumlah guru SMA/SMK yang mengikuti pengembangan kompetensi", "6.400", "Orang"),
        Measure("Rata-rata nilai Uji Kompetensi Guru (UKG) SMA/SMK", "60.25", "Nilai"),
    ),
    (
        Work(
            "Pelatihan Implementasi Kurikulum 2013 bagi Guru SMA/SMK",
            "22.415.500.000",
            (
                Measure("Jumlah guru SMA yang dilatih", "2.600", "orang"),
                Measure("Jumlah guru SMK yang dilatih", "3.100", "orang"),
                Measure("Jumlah modul yang digandakan", "5.700", "eksemplar"),
            ),
        ),
        Work(
            "Lomba Kreatifitas Guru dan Kepala Sekolah Berprestasi",
            "1.500.000.000",
            (Measure("Jumlah peserta lomba", "270", "orang"),),
        ),
        Work("Bantuan Peningkatan Kualifikasi Guru S1/D4", "18.000.000.000"),
    ),
    serves=1,
)
SPECIAL = Program(
    "Program Pendidikan Luar Biasa",
    "58.640.000.000",
    "Terlayaninya anak berkebutuhan khusus pada SLB dan sekolah inklusif",
    (
        Measure("Jumlah siswa SLB penerima bantuan biaya pendidikan", "19.800", "Siswa"),
        Measure("Jumlah sekolah penyelenggara pendidikan inklusif yang dibina", "310", "Sekolah"),
        Measure("Persentase SLB yang memenuhi Standar Nasional Pendidikan", "37,50", "%"),
    ),
    (
        Work(
            "Bantuan Biaya Pendidikan bagi Siswa SLB",
            "31.680.000.000",
            (
                Measure("Jumlah siswa SLB Negeri penerima bantuan", "4.950", "siswa"),
                Measure("Jumlah siswa SLB Swasta penerima bantuan", "14.850", "siswa"),
            ),
        ),
        Work(
            "Pembinaan Minat, Bakat dan Kreativitas Siswa SLB",
            "2.760.000.000",
            (Measure("Jumlah siswa mengikuti O2SN dan FLS2N", "432", "siswa"),),
        ),
        Work("Pembangunan dan Rehabilitasi Gedung SLB Negeri", "24.200.000.000"),
    ),
    "58.460.000.000",
    2,
)
OFFICE_WORK = Program(
    "Program Pelayanan Administrasi Perkantoran",
    "37.290.450.000",
    "Terpenuhinya pelayanan administrasi perkantoran",
    (Measure("Tingkat kepuasan pegawai terhadap layanan administrasi", "80,00", "Indeks"),),
    (
        Work("Penyelenggaraan Administrasi Perkantoran Dinas Pendidikan", "28.110.450.000"),
        Work("Penyelenggaraan Administrasi Perkantoran 5 (Lima) Balai", "9.180.000.000"),
    ),
    serves=3,
)
REPORTS = Program(
    "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
    "3.874.000.000",
    "Tersusunnya dokumen perencanaan, evaluasi dan pelaporan tepat waktu",
    (
        Measure("Persentase dokumen perencanaan yang tepat waktu", "100", "%"),
        Measure("Jumlah laporan capaian kinerja dan ikhtisar realisasi kinerja", "16", "Laporan"),
    ),
    (
        Work(
            "Penyusunan Renja, RKA dan DPA Dinas Pendidikan",
            "1.624.000.000",
            (
                Measure("Jumlah dokumen Renja", "2", "dokumen"),
                Measure("Jumlah dokumen RKA/DPA", "4", "dokumen"),
                Measure("Jumlah dokumen Perjanjian Kinerja", "38", "dokumen"),
            ),
        ),
        Work(
            "Penyusunan LKIP, LPPD dan Laporan Capaian Program",
            "950.000.000",
            (Measure("Jumlah laporan", "16", "laporan"),),
            "950.000.000",
        ),
        Work(
            "Pengelolaan Data Pokok dan Profil Pendidikan",
            "1.300.000.000",
            (Measure("Jumlah profil pendidikan yang di terbitkan", "1", "buku"),),
        ),
    ),
    serves=3,
)
OTHERS = (
    Program("Program Wajib Belajar Pendidikan Dasar Sembilan Tahun", "146.325.000.000"),
    Program("Program Pendidikan Anak Usia Dini", "12.480.000.000"),
    Program("Program Pendidikan Non Formal", "19.755.000.000"),
    Program("Program Manajemen Pelayanan Pendidikan", "23.118.750.000"),
    Program("Program Peningkatan Sarana dan Prasarana Aparatur", "8.962.300.000"),
)
PROGRAMS = (SECONDARY, *OTHERS[:1], SPECIAL, *OTHERS[1:3], QUALITY, OTHERS[3], OFFICE_WORK, OTHERS[4], REPORTS)
TOTAL = "964.841.000.000"
DEPUTIES: tuple[tuple[str, tuple[Program, ...], str], ...] = (
    (f"Sekretaris {OFFICE}", (OFFICE_WORK, REPORTS), "41.164.450.000"),
    ("Kepala Bidang Pendidikan Menengah dan Tinggi", (SECONDARY, QUALITY), "654.395.500.000"),
    ("Kepala Bidang Pendidikan Luar Biasa", (SPECIAL,), "58.460.000.000"),
)
CHIEFS: tuple[tuple[str, str, tuple[Work, ...], str], ...] = (
    ("Kepala Subbagian Perencanaan dan Program", DEPUTIES[0][0], REPORTS.works, "3.874.000.000"),
    ("Kepala Seksi Sarana dan Prasarana Pendidikan Menengah", DEPUTIES[1][0], SECONDARY.works[:4], "391.480.000.000"),
    ("Kepala Seksi Kurikulum dan Tenaga Pendidik", DEPUTIES[1][0], QUALITY.works[:2], "23.915.500.000"),
    ("Kepala Seksi Kesiswaan Pendidikan Luar Biasa", DEPUTIES[2][0], SPECIAL.works[:2], "34.440.000.000"),
)
LETTER = (
    "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, "
    "yang bertanda tangan di bawah ini :",
    "Pihak Pertama pada tahun 2016 ini berjanji akan mewujudkan target kinerja tahunan sesuai lampiran perjanjian ini dalam "
    "rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan "
    "kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab Pihak Pertama.",
    "Pihak Kedua akan memberikan supervisi yang diperlukan serta akan melakukan evaluasi akuntabilitas kinerja terhadap capaian "
    "kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.",
)
FACE = "Liberation Serif"


def rules(table: Table, **sizes: int) -> None:
    """The rules of a table by name (top, bottom, left, right, insideH, insideV), in eighths of a point; 0 is none."""
    border = OxmlElement("w:tblBorders")
    for name in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = OxmlElement(f"w:{name}")
        size = sizes.get(name, 0)
        for key, text in (("val", "single" if size else "nil"), ("sz", str(size)), ("space", "0"), ("color", "000000")):
            line.set(qn(f"w:{key}"), text)
        border.append(line)
    table._tbl.tblPr.append(border)


def say(document: Doc, text: str, size: float = 11, across: str = "j", left: float = 0, after: float = 6) -> None:
    """A paragraph."""
    item = document.add_paragraph()
    item.alignment = ALIGN[across]
    item.paragraph_format.space_after, item.paragraph_format.left_indent = Pt(after), Cm(left)
    item.paragraph_format.tab_stops.add_tab_stop(Cm(left + 2.6))
    runs(item, text, size)


def signed(document: Doc, left: str, right: str, wide: float, when: str = "Januari 2016") -> None:
    """Both parties, without names."""
    document.add_paragraph().paragraph_format.space_after = Pt(0)
    table = document.add_table(1, 2)
    table.autofit = False
    for cell, post, top in zip(table.rows[0].cells, (left, right), ("Pihak Kedua,", "Pihak Pertama,"), strict=True):
        cell.width = Cm(wide / 2)
        date = f"Bandung,      {when}" if post is right else ""
        low = ["( nama pejabat )"] + ([] if post.startswith("Gubernur") else ["NIP. ........"])
        for place, line in enumerate([date, top, f"**{post}**", "", "", *low]):
            item = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
            item.alignment = ALIGN["c"]
            item.paragraph_format.space_after = Pt(0)
            item.paragraph_format.keep_with_next = True
            runs(item, line, 10)


def letter(document: Doc) -> None:
    """The head's letter."""
    say(document, "**Lampiran 3a**", 10, "r")
    centred(document, "PERNYATAAN PERJANJIAN KINERJA", 14)
    centred(document, f"{OFFICE.upper()} {PLACE.upper()}", 13)
    centred(document, "TAHUN 2016", 13, after=24)
    say(document, LETTER[0])
    say(document, "Nama\t:  ( nama pejabat )", left=1, after=0)
    say(document, f"Jabatan\t:  {HEAD}", left=1)
    say(document, "selanjutnya disebut **PIHAK PERTAMA**")
    say(document, "Nama\t:  ( nama pejabat )", left=1, after=0)
    say(document, "Jabatan\t:  Gubernur Jawa Barat", left=1)
    say(document, "selaku atasan langsung Pihak Pertama, selanjutnya disebut **PIHAK KEDUA**")
    say(document, LETTER[1])
    say(document, LETTER[2], after=24)
    signed(document, "Gubernur Jawa Barat", HEAD, 17)


def annex(document: Doc) -> None:
    """The head's annex: a table ruled across only, a list of sums with leaders."""
    page_break(document)
    centred(document, "PERJANJIAN KINERJA TAHUN 2016", 12)
    centred(document, OFFICE.upper(), 12, after=8)
    rows = [["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET"], ["1", "2", "3", "4"]]
    for place, (statement, _, measures) in enumerate(AIMS, 1):
        for turn, item in enumerate(measures):
            rows.append([*((f"{place}.", statement) if turn == 0 else (UP, UP)), item.name, item.target])
    look = Look((1.0, 5.6, 6.6, 3.8), "clll", 10, 2, False, None, "Normal Table")
    rules(grid(document, rows, look), top=12, bottom=12, insideH=4)
    say(document, "", 6)
    heading = document.add_paragraph()
    heading.paragraph_format.tab_stops.add_tab_stop(Cm(14.2), WD_TAB_ALIGNMENT.CENTER)
    runs(heading, "PROGRAM\tANGGARAN (APBD)", 10.5, True)
    for place, program in enumerate(PROGRAMS, 1):
        tabbed(document, f"{place}.\t{program.name}\tRp.\t{program.pagu},-")
    tabbed(document, f"\t**JUMLAH**\t**Rp.**\t**{TOTAL},-**")
    signed(document, "Gubernur Jawa Barat", HEAD, 17)


def tabbed(document: Doc, text: str) -> None:
    """A line of the list of sums."""
    item = document.add_paragraph()
    layout = item.paragraph_format
    layout.space_after, layout.left_indent, layout.first_line_indent = Pt(1), Cm(0.9), Cm(-0.9)
    layout.right_indent = Cm(0)
    layout.tab_stops.add_tab_stop(Cm(0.9))
    layout.tab_stops.add_tab_stop(Cm(13.25), WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.DOTS)
    layout.tab_stops.add_tab_stop(Cm(16.9), WD_TAB_ALIGNMENT.RIGHT)
    runs(item, text, 10)


def section(document: Doc, wide: bool) -> None:
    """A new page, portrait or landscape."""
    new = document.add_section(WD_SECTION.NEW_PAGE)
    new.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    new.page_width, new.page_height = (Cm(29.7), Cm(21)) if wide else (Cm(21), Cm(29.7))


def deputy(document: Doc, post: str, programs: tuple[Program, ...], total: str) -> None:
    """A sheet of eselon III."""
    section(document, True)
    centred(document, f"PERJANJIAN KINERJA ESELON III TAHUN {YEAR}", 12)
    centred(document, post.upper(), 12, after=6)
    rows = [["Sasaran Strategis Dinas", "Program", "Sasaran Program", "Indikator Kinerja Program (Outcome)", "Satuan", "Target"]]
    shown = -1
    for program in programs:
        statement, again, _ = AIMS[program.serves]
        for turn, item in enumerate(program.measures):
            head = [again or statement, program.name, program.statement] if turn == 0 else [UP, UP, UP]
            if turn == 0 and program.serves == shown:
                head[0] = UP
            rows.append([*head, item.name, item.unit or "", item.target])
        shown = program.serves
    grid(document, rows, Look((5.2, 4.6, 5.2, 6.6, 1.9, 2.0), "llllcc", 9.5, 1, True, "FBE4D5"))
    say(document, "", 4)
    money = [["No", "Program / Kegiatan", "Anggaran (Rp)"]]
    for letter_, program in zip("AB", programs, strict=False):
        money.append([f"**{letter_}**", f"**{program.name}**", f"**{program.again or program.pagu}**"])
        money += [[str(place), work.name, work.pagu] for place, work in enumerate(program.works, 1)]
    money.append(["", "**Jumlah Anggaran**", f"**{total}**"])
    table = grid(document, money, Look((1.2, 14.5, 4.6), "clr", 9.5, 1, True, "FBE4D5"))
    table.alignment = 0
    signed(document, HEAD, post, 25.5)


def chief(document: Doc, post: str, above: str, works: tuple[Work, ...], total: str) -> None:
    """A sheet of eselon IV: boxed outside, lines between the columns, none between the rows."""
    section(document, False)
    centred(document, "FORMULIR PERJANJIAN KINERJA", 12)
    centred(document, f"TAHUN ANGGARAN {YEAR}", 12, after=10)
    say(document, f"Jabatan\t:  {post}", 10.5, "l", after=0)
    say(document, "Eselon\t:  IV.a", 10.5, "l", after=0)
    say(document, f"Unit Kerja\t:  {OFFICE} {PLACE}", 10.5, "l")
    rows = [["No.", "Kegiatan", "Indikator Keluaran", "Target", LEFT, "Anggaran (Rp.)"]]
    for place, work in enumerate(works, 1):
        for turn, item in enumerate(work.outputs):
            head = [f"{place}", work.name] if turn == 0 else ["", ""]
            rows.append([*head, item.name, item.target, item.unit or "", (work.again or work.pagu) if turn == 0 else ""])
        rows.append([""] * 6)
    rows.append(["", "**Jumlah**", "", "", "", f"**{total}**"])
    table = grid(document, rows, Look((1.0, 5.3, 5.0, 1.5, 1.9, 3.1), "cllrlr", 9.5, 1, True, None, "Normal Table"))
    rules(table, top=8, bottom=8, left=8, right=8, insideV=4)
    signed(document, above, post, 17)


def draw() -> None:
    """Write the document and print it."""
    document = Document()
    first = document.sections[0]
    first.page_width, first.page_height = Cm(21), Cm(29.7)
    first.left_margin = first.right_margin = Cm(2)
    first.top_margin = first.bottom_margin = Cm(1.9)
    document.styles["Normal"].font.name = FACE
    foot = first.footer.paragraphs[0]
    foot.alignment = ALIGN["r"]
    runs(foot, f"Perjanjian Kinerja {OFFICE} Tahun {YEAR}   -   ", 8)
    page_number(foot)
    letter(document)
    annex(document)
    for sheet in DEPUTIES:
        deputy(document, *sheet)
    for form in CHIEFS:
        chief(document, *form)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"{STEM}.docx")
        document.save(str(source))
        office_pdf(source, CORPUS / f"{STEM}.pdf")


def add_measures(gold: Gold, node: str, measures: tuple[Measure, ...], pages: Pages, start: int) -> None:
    """Indicators with the year's target."""
    for item in measures:
        at = pages.first(item.name, start)
        ident = gold.indicator(node, item.name, item.unit, at, direction=item.direction)
        gold.value(ident, "target", YEAR, item.target, item.unit, at, **grade_of(item.target))


def add_program(gold: Gold, program: Program, aims: list[str], pages: Pages, starts: dict[str, int]) -> None:
    """A program of the annex, and what the sheets below say of it."""
    at = pages.first(program.name, starts["annex"])
    holder = next((post for post, programs, _ in DEPUTIES if program in programs), None)
    node = gold.node("program", program.statement or None, program.name, page=at, holder=holder)
    gold.budget(node, "pagu", YEAR, f"Rp. {program.pagu},-", at)
    if holder is None:
        return
    sheet = starts[holder]
    gold.nodes[-1]["pages"] = sorted({at, pages.first(program.name, sheet), pages.first(program.again or program.pagu, sheet)})
    gold.edge(aims[program.serves], node)
    if program.again:
        gold.budget(node, "pagu", YEAR, program.again, pages.first(program.again, sheet))
    add_measures(gold, node, program.measures, pages, sheet)
    for work in program.works:
        here = pages.first(work.name, sheet)
        post = next((one for one, _, works, _ in CHIEFS if work in works), None)
        kegiatan = gold.node("kegiatan", None, work.name, page=here, parent=node, holder=post)
        gold.budget(kegiatan, "pagu", YEAR, work.pagu, here)
        if post:
            form = starts[post]
            gold.nodes[-1]["pages"] = [here, pages.first(work.name, form)]
            if work.again and work.again != work.pagu:
                gold.budget(kegiatan, "pagu", YEAR, work.again, pages.first(work.again, form))
            add_measures(gold, kegiatan, work.outputs, pages, form)


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "perjanjian_kinerja", "types": ["perjanjian_kinerja"], "region": PLACE, "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    starts = {"annex": pages.first("INDIKATOR KINERJA")}
    starts |= {post: pages.first(f"ESELON III TAHUN {YEAR} {post.upper()}") for post, *_ in DEPUTIES}
    starts |= {post: pages.first(f"Jabatan : {post}") for post, *_ in CHIEFS}
    aims = []
    for place, (statement, again, measures) in enumerate(AIMS):
        at = pages.first(statement, starts["annex"])
        aims.append(gold.node("sasaran", statement, page=at, holder=HEAD))
        sheets = {starts[post] for post, programs, _ in DEPUTIES if any(item.serves == place for item in programs)}
        gold.nodes[-1]["pages"] = sorted({at} | {pages.first(again or statement, sheet) for sheet in sheets})
        add_measures(gold, aims[-1], measures, pages, starts["annex"])
    for program in PROGRAMS:
        add_program(gold, program, aims, pages, starts)
    gold.total("JUMLAH", "pagu", YEAR, f"Rp. {TOTAL},-", pages.first(TOTAL, starts["annex"]))
    for label, sheets_ in (("Jumlah Anggaran", DEPUTIES), ("Jumlah", CHIEFS)):
        for post, *_, total in sheets_:
            gold.total(label, "pagu", YEAR, total, pages.first(f"{label}{total}", starts[post]))
    doubts(gold)
    return gold


def doubts(gold: Gold) -> None:
    """Where a reading is open."""
    programs = [node for node in gold.nodes if node["level"] == "program"]
    listed = [node["id"] for node in programs if not node["holder"]]
    later = [node["id"] for node in programs if node["holder"]]
    loose = [node["id"] for node in gold.nodes if node["level"] == "kegiatan" and not node["holder"]]
    deep = [node["id"] for node in gold.nodes if node["level"] == "kegiatan"]
    facts: list[tuple[str, object, list, list[str], str]] = [
        ("programs that only the head's list names, below his agreement", None, [HEAD], listed, "holder"),
        ("programs are listed by the head and stand on a sheet of eselon III", "eselon III", [HEAD, None], later, "holder"),
        ("kegiatan that only the eselon III sheet lists", None, [post for post, *_ in DEPUTIES], loose, "holder"),
        ("kegiatan on sheets of eselon IV: column Kegiatan, position eselon IV", "kegiatan", ["sub_kegiatan"], deep, "level"),
        ("sums of the annex print Rp. and ,- around the figure", "with both", ["the figure alone"], [], "budget.text"),
        ("target with its number in words in brackets: unit behind the bracket", "siswa", [None], [], "value.unit"),
    ]
    keys = ("about", "chosen", "also_acceptable", "nodes", "field")
    gold.ambiguous += [dict(zip(keys, fact, strict=True)) for fact in facts]


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
