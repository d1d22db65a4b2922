"""Changed perjanjian kinerja of a livestock office: old and new targets, programs with sources of money, a division's annex."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Cm, Pt
from PIL import Image, ImageDraw

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.pages import Pages
from corpus.makers.word import ALIGN, LEFT, UP, Look, centred, grid, page_break, page_number, runs, underlined

STEM = "perjanjian-kinerja-perubahan-disnak-sumba-timur-2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Changed perjanjian kinerja of a livestock office and, on landscape pages, of one of its divisions",
    "type": "perjanjian_kinerja",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "targets before and after the change side by side (Semula, Menjadi), some alike",
        "sasaran cells merged over several indicators in a table with full rules",
        "programs, sums and sources of money (APBD, APBN, DAK) in a table of their own, not tied to the sasaran",
        "portrait agreement, landscape annex of a division; two statements, two pairs of parties",
        "the division's table: program, kegiatan and sub kegiatan with lead words in the last but one column",
        "a kegiatan's cells merged over two indicators; header repeated over a page break",
        "a program of the first table that the second restates with the same sum",
        "units in the targets, in the first table; in a column of their own in the second",
        "lower-is-better indicators, a grade with its score, malformed sum, empty sum (-), decimal points among commas",
        "typing errors (Meningkatya, Penjaminam), letterhead with a logo, text of a statement over the tables",
    ],
}
YEAR = "2023"
FONT = "URW Bookman"
HEAD = "Kepala Dinas Peternakan dan Kesehatan Hewan"
CHIEF = "Kepala Bidang Kesehatan Hewan dan Kesmavet"


@dataclass(frozen=True)
class Iku:
    """An indicator with its target before and after the change."""

    name: str
    before: str
    target: str
    unit: str | None = None
    down: bool = False


@dataclass(frozen=True)
class Work:
    """A row of the division's table."""

    level: str
    statement: str
    name: str
    measures: tuple[Iku, ...]
    pagu: str


GOALS = (
    (
        "Meningkatya populasi dan produksi hasil peternakan",
        (
            Iku("Populasi ternak sapi", "71.200 Ekor", "68.420 Ekor", "Ekor"),
            Iku("Populasi ternak kuda", "24.150 Ekor", "24.150 Ekor", "Ekor"),
            Iku("Produksi daging", "3.412,50 Ton", "3.180.25 Ton", "Ton"),
        ),
    ),
    (
        "Menurunnya kasus penyakit hewan menular strategis",
        (
            Iku("Persentase penurunan kasus African Swine Fever (ASF)", "25 %", "15 %", "%"),
            Iku("Angka kematian ternak akibat penyakit", "≤ 4,00 %", "≤ 4,75 %", "%", True),
        ),
    ),
    (
        "Meningkatnya kesejahteraan peternak",
        (Iku("Nilai Tukar Petani sub sektor peternakan (NTPt)", "102,40", "101,15"),),
    ),
    (
        "Meningkatnya akuntabilitas kinerja dinas",
        (
            Iku("Nilai SAKIP", "B (66,50)", "B (66,50)"),
            Iku("Indeks Kepuasan Masyarakat (IKM)", "81,00", "82.30"),
        ),
    ),
)
VET = "Program Pengendalian Kesehatan Hewan dan Kesehatan Masyarakat Veteriner"
PROGRAMS = (
    ("Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", "Rp. 7.918.240.316", "APBD"),
    ("Program Penyediaan dan Pengembangan Sarana Pertanian", "Rp. 2.406.115.000", "APBD"),
    ("Program Penyediaan dan Pengembangan Prasarana Pertanian", "Rp. 1.873.500.000", "DAK Fisik"),
    (VET, "Rp. 1.284.310.750", "APBD"),
    ("Program Perizinan Usaha Pertanian", "Rp. -", "APBD"),
    ("Program Penyuluhan Pertanian", "Rp. 312.0450.000", "APBD"),
    ("Program Nilai Tambah dan Daya Saing Industri", "Rp. 948.600.000", "APBN (TP)"),
)
TOTAL = "Rp. 14.742.811.066"
WORKS = (
    Work(
        "program",
        "Terkendalinya penyakit hewan menular strategis",
        VET,
        (Iku("Persentase penanganan penyakit hewan menular strategis", "80", "75", "%"),),
        "1.284.310.750",
    ),
    Work(
        "kegiatan",
        "Terlaksananya penutupan dan pembukaan daerah wabah",
        "Penjaminam Kesehatan Hewan, Penutupan dan Pembukaan Daerah Wabah Penyakit Hewan Menular Dalam Daerah Kabupaten/Kota",
        (
            Iku("Cakupan vaksinasi ternak", "60", "62,5", "%"),
            Iku("Jumlah kasus rabies pada hewan", "10", "14", "Kasus", True),
        ),
        "641.205.000",
    ),
    Work(
        "sub_kegiatan",
        "Tersedianya data pengendalian dan penanggulangan penyakit hewan",
        "Pengendalian dan Penanggulangan Penyakit Hewan dan Zoonosis",
        (Iku("Jumlah Penyakit Hewan dan Zoonosis yang Dikendalikan", "6", "6", "Jenis"),),
        "418.905.000",
    ),
    Work(
        "sub_kegiatan",
        "Terlaksananya pembebasan penyakit hewan menular dalam satu daerah",
        "Pembebasan Penyakit Hewan Menular dalam 1 (Satu) Daerah Kabupaten/Kota",
        (Iku("Jumlah Wilayah yang Dibebaskan dari Penyakit Hewan Menular", "2", "1", "Kecamatan"),),
        "222.300.000",
    ),
    Work(
        "kegiatan",
        "Terlaksananya pengawasan lalu lintas hewan dan produk hewan",
        "Pengawasan Pemasukan dan Pengeluaran Hewan dan Produk Hewan Daerah Kabupaten/Kota",
        (Iku("Persentase hewan yang dikirim memenuhi syarat kesehatan", "100", "100", "%"),),
        "148.630.750",
    ),
    Work(
        "sub_kegiatan",
        "Terlaksananya penerapan persyaratan teknis kesehatan hewan",
        "Pengawasan atas Penerapan Persyaratan Teknis Kesehatan Hewan yang Masuk/Keluar Daerah Kabupaten/Kota",
        (Iku("Jumlah Laporan Pengawasan Lalu Lintas Hewan", "12", "12", "Laporan"),),
        "148.630.750",
    ),
    Work(
        "kegiatan",
        "Meningkatnya pelayanan jasa laboratorium dan jasa medik veteriner",
        "Pengelolaan Pelayanan Jasa Laboratorium dan Jasa Medik Veteriner dalam Daerah Kabupaten/Kota",
        (
            Iku("Jumlah sampel yang diuji", "1.500", "1.820", "Sampel"),
            Iku("Jumlah ternak yang mendapat layanan medik", "9.000", "8.750", "Ekor"),
        ),
        "494.475.000",
    ),
    Work(
        "sub_kegiatan",
        "Tersedianya pelayanan jasa medik veteriner di puskeswan",
        "Penyediaan Pelayanan Jasa Medik Veteriner",
        (Iku("Jumlah Puskeswan yang Memberikan Pelayanan", "7", "7", "Unit"),),
        "494.4750.000",
    ),
)
LEADS = {"program": "", "kegiatan": "Kegiatan : ", "sub_kegiatan": "Sub Keg. : "}


def emblem(path: Path) -> None:
    """A simple logo."""
    picture = Image.new("RGB", (240, 280), "white")
    pen = ImageDraw.Draw(picture)
    pen.polygon([(20, 20), (220, 20), (220, 170), (120, 265), (20, 170)], fill="#C00000", outline="#7F6000", width=8)
    pen.ellipse((80, 70, 160, 150), fill="#FFE699")
    picture.save(path)


def para(document: Doc, text: str, across: str = "j", after: float = 6) -> None:
    """A paragraph of the statement."""
    paragraph = document.add_paragraph()
    paragraph.alignment = ALIGN[across]
    paragraph.paragraph_format.space_after = Pt(after)
    paragraph.paragraph_format.line_spacing = 1.15
    runs(paragraph, text, 10.5)


def statement(document: Doc, first: str, second: str) -> None:
    """The words of an agreement, and the signatures."""
    para(
        document,
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, "
        "kami yang bertanda tangan di bawah ini :",
    )
    for place, post in (("pertama", first), ("kedua", second)):
        para(document, "Nama\t\t: ( nama pejabat )", "l", 0)
        para(document, f"Jabatan\t: {post}", "l", 4)
        more = "selaku atasan pihak pertama, " if place == "kedua" else ""
        para(document, f"{more}selanjutnya disebut **pihak {place}**.", after=8)
    para(
        document,
        "Pihak pertama berjanji akan mewujudkan target kinerja perubahan yang seharusnya sesuai lampiran perjanjian "
        "ini, sehubungan "
        "dengan refocusing dan perubahan APBD Tahun Anggaran 2023. Keberhasilan dan kegagalan pencapaian target kinerja tersebut "
        "menjadi tanggung jawab pihak pertama.",
    )
    para(
        document,
        "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja "
        "dari perjanjian "
        "ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.",
    )
    signatures(document)


def signatures(document: Doc) -> None:
    """Two signatures side by side in a table without rules."""
    table = document.add_table(2, 2)
    cells = (
        ("", "Waingapu,      Oktober 2023"),
        ("PIHAK KEDUA,\n\n\n( nama pejabat )", "PIHAK PERTAMA,\n\n\n( nama pejabat )\nNIP. ........"),
    )
    for row, texts in enumerate(cells):
        for column, text in enumerate(texts):
            paragraph = table.cell(row, column).paragraphs[0]
            paragraph.alignment = ALIGN["c"]
            runs(paragraph, text, 10)


def letterhead(document: Doc, logo: Path) -> None:
    """Logo and name of the office above a rule."""
    centred(document, "").add_run().add_picture(str(logo), width=Cm(1.7))
    centred(document, "PEMERINTAH KABUPATEN SUMBA TIMUR", 13)
    centred(document, "DINAS PETERNAKAN DAN KESEHATAN HEWAN", 14)
    underlined(centred(document, "Jalan Jenderal Soeharto – Waingapu", 9, bold=False, after=8))


def goal_rows() -> list[list[str]]:
    """The table of the sasaran."""
    rows = [["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET", LEFT], [UP, UP, UP, "SEMULA", "MENJADI"]]
    rows.append(["(1)", "(2)", "(3)", "(4)", "(5)"])
    for place, (goal, measures) in enumerate(GOALS, 1):
        for turn, iku in enumerate(measures):
            rows.append([*([UP, UP] if turn else [f"{place}.", goal]), f"{turn + 1}. {iku.name}", iku.before, iku.target])
    return rows


def program_rows() -> list[list[str]]:
    """The table of the programs."""
    rows = [["NO", "PROGRAM", "ANGGARAN", "KETERANGAN"]]
    rows += [[f"{place}.", *program] for place, program in enumerate(PROGRAMS, 1)]
    return [*rows, ["**JUMLAH**", LEFT, f"**{TOTAL}**", ""]]


def work_rows() -> list[list[str]]:
    """The division's table."""
    heads = ["NO", "SASARAN PROGRAM / KEGIATAN", "INDIKATOR KINERJA", "SATUAN", "TARGET", "PROGRAM / KEGIATAN / SUB KEGIATAN"]
    rows = [[*heads, "ANGGARAN (Rp)"]]
    for place, work in enumerate(WORKS, 1):
        bold = "**" if work.level == "program" else ""
        for turn, iku in enumerate(work.measures):
            if turn:
                rows.append([UP, UP, iku.name, iku.unit or "", iku.target, UP, UP])
                continue
            named = f"{bold}{LEADS[work.level]}{work.name}{bold}"
            rows.append([str(place), work.statement, iku.name, iku.unit or "", iku.target, named, work.pagu])
    return rows


def draw(path: Path, folder: Path) -> None:
    """The Word document."""
    logo = folder / "logo.png"
    emblem(logo)
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.59), Cm(33.02)
    section.left_margin, section.right_margin = Cm(2.5), Cm(2)
    section.top_margin, section.bottom_margin = Cm(1.5), Cm(1.5)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(10.5)
    foot = section.footer.paragraphs[0]
    foot.alignment = ALIGN["c"]
    runs(foot, "PK-P Disnakeswan 2023 – ", 8)
    page_number(foot)
    letterhead(document, logo)
    centred(document, "PERJANJIAN KINERJA PERUBAHAN TAHUN 2023", 13, after=8)
    statement(document, f"{HEAD} Kabupaten Sumba Timur", "Bupati Sumba Timur")
    page_break(document)
    centred(document, "LAMPIRAN PERJANJIAN KINERJA PERUBAHAN TAHUN 2023", 12)
    centred(document, "DINAS PETERNAKAN DAN KESEHATAN HEWAN KABUPATEN SUMBA TIMUR", 11, after=8)
    grid(document, goal_rows(), Look((1.1, 5.2, 5.8, 2.4, 2.4), "cllcc", 9.5, 3, shade="A8D08D"))
    centred(document, "", 5)
    grid(document, program_rows(), Look((1.1, 8.6, 4.4, 2.8), "cllc", 9.5, shade="A8D08D"))
    centred(document, "", 5)
    signatures(document)
    wide = document.add_section(WD_SECTION.NEW_PAGE)
    wide.orientation = WD_ORIENT.LANDSCAPE
    wide.page_width, wide.page_height = Cm(33.02), Cm(21.59)
    centred(document, "PERJANJIAN KINERJA PERUBAHAN TAHUN 2023", 13)
    centred(document, "BIDANG KESEHATAN HEWAN DAN KESEHATAN MASYARAKAT VETERINER", 11, after=8)
    statement(document, CHIEF, HEAD)
    centred(document, "", 6)
    centred(document, "LAMPIRAN", 11)
    centred(document, "PERJANJIAN KINERJA PERUBAHAN KEPALA BIDANG KESEHATAN HEWAN DAN KESMAVET TAHUN 2023", 11, after=6)
    widths = (1, 6, 6, 2.2, 1.9, 8, 3.2)
    grid(document, work_rows(), Look(widths, "cllcclr", 9, repeat=True, shade="C5E0B3"))
    centred(document, "", 5)
    signatures(document)
    document.save(path)


def grade(text: str) -> dict[str, str]:
    """The grade before a score in brackets."""
    return {"grade": text.split(" ")[0]} if "(" in text else {}


def add_goals(gold: Gold, pages: Pages) -> int:
    """The sasaran of the head of the office; gives the page of their table."""
    start = page = pages.first("(1)(2)(3)(4)(5)")
    for goal, measures in GOALS:
        page = pages.first(goal, page)
        node = gold.node("sasaran", goal, page=page, holder=f"{HEAD} Kabupaten Sumba Timur")
        for iku in measures:
            here = pages.first(iku.name, page)
            ident = gold.indicator(node, iku.name, iku.unit, here, **({"direction": "down"} if iku.down else {}))
            for text in dict.fromkeys((iku.before, iku.target)):
                gold.value(ident, "target", YEAR, text, iku.unit, here, **grade(text))
    return start


def add_works(gold: Gold, pages: Pages, start: int, known: dict[str, str]) -> None:
    """The division's program, kegiatan and sub kegiatan."""
    above: dict[str, str] = {}
    page = start
    for work in WORKS:
        page = pages.first(work.statement, page)
        if work.name in known:
            node = known[work.name]
            fact = next(each for each in gold.nodes if each["id"] == node)
            fact |= {"statement": work.statement, "holder": CHIEF, "pages": [fact["page"], page]}
        else:
            parent = above["program" if work.level == "kegiatan" else "kegiatan"]
            node = gold.node(work.level, work.statement, work.name, page=page, parent=parent, holder=CHIEF)
            gold.budget(node, "pagu", YEAR, work.pagu, page)
        above[work.level] = node
        for iku in work.measures:
            here = pages.first(iku.name, page)
            ident = gold.indicator(node, iku.name, iku.unit, here, **({"direction": "down"} if iku.down else {}))
            gold.value(ident, "target", YEAR, iku.target, iku.unit, here)


def doubts(gold: Gold, programs: list[str]) -> None:
    """Where another reading is honest too."""
    goals = [node["id"] for node in gold.nodes if node["level"] == "sasaran"]
    works = [node["id"] for node in gold.nodes if node["holder"] == CHIEF]
    rows = (
        ("targets before and after the change", "two targets of 2023", ["the one after the change alone"], goals, "values"),
        ("the office's programs stand in a table without holder", None, [f"{HEAD} Kabupaten Sumba Timur"], programs, "holder"),
        ("the letter names the post with the region, other places without", gold.nodes[0]["holder"], [HEAD], goals, "holder"),
        ("the division's table is the first party's throughout", CHIEF, [None], works, "holder"),
    )
    for about, chosen, other, nodes, part in rows:
        doubt = {"about": about, "chosen": chosen, "also_acceptable": other}
        gold.ambiguous.append(doubt | {"nodes": nodes, "field": part})


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "perjanjian_kinerja", "types": ["perjanjian_kinerja"], "region": "Kabupaten Sumba Timur"}
    office = "Dinas Peternakan dan Kesehatan Hewan"
    gold = Gold(STEM, document | {"organisation": office, "year": int(YEAR), "pages": pages.count})
    page = add_goals(gold, pages)
    known = {}
    for name, pagu, _ in PROGRAMS:
        page = pages.first(name, page)
        known[name] = gold.node("program", None, name, page=page)
        if pagu != "Rp. -":
            gold.budget(known[name], "pagu", YEAR, pagu, page)
    gold.total("JUMLAH", "pagu", YEAR, TOTAL, pages.first(TOTAL, page))
    add_works(gold, pages, pages.first("SASARAN PROGRAM / KEGIATAN"), known)
    doubts(gold, [known[name] for name, *_ in PROGRAMS if name != VET])
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
