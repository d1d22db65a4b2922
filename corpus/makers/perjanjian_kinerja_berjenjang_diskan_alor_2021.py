"""A set of four agreements of a fisheries office in one file: head, secretary, a division head and a section head."""

import io
import tempfile
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Cm, Pt
from PIL import Image, ImageDraw

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages
from corpus.makers.word import ALIGN, LEFT, UP, Look, centred, grid, page_number, runs, underlined

STEM = "perjanjian-kinerja-berjenjang-diskan-alor-2021"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Four agreements of a fisheries office in one file, from the head of the office down to the head of a section",
    "type": "perjanjian_kinerja",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "four pairs of parties; the second party of three agreements is the first party of others",
        "columns that change with the position: Sasaran Strategis, Sasaran Program, Sasaran Kegiatan",
        "sasaran of the superior restated in a merged cell at the left, in other capitals; its indicator respelled (Jml.)",
        "statement tables and money tables not tied to each other",
        "program, kegiatan and sub kegiatan numbered 1, 1.1, 1.1.1 in a column of one table, two of the levels in bold",
        "programs and kegiatan restated in the next agreement with their sums, one with another sum (84.310.000, 84.301.000)",
        "a Keterangan column with the source of money (APBD, DAK, APBD/DAK) that is no figure",
        "one annex on a landscape page between portrait ones, header over two merged rows",
        "units in the targets (kg/kapita/tahun), ≤ for lower is better, a grade with its score, figures without unit",
        "malformed sums (685.118.5000, 34.7000.000), four Jumlah rows, typing errors (kesejateraan, berfungi)",
    ],
}
YEAR = "2021"
PLACE = "Kabupaten Alor"
HEAD = "Kepala Dinas Perikanan"
SECRETARY = "Sekretaris Dinas Perikanan"
DIVISION = "Kepala Bidang Perikanan Tangkap"
SECTION = "Kepala Sub Bagian Program, Data dan Evaluasi"
REGENT = "Bupati Alor"


@dataclass(frozen=True)
class Measure:
    """An indicator with its target as printed; again: its spelling in a later agreement."""

    name: str
    target: str
    unit: str | None = None
    again: str = ""
    direction: str | None = None


@dataclass(frozen=True)
class Aim:
    """A statement of an annex; again: its spelling in the next agreement."""

    level: str
    statement: str
    measures: tuple[Measure, ...]
    children: tuple["Aim", ...] = ()
    again: str = ""


@dataclass(frozen=True)
class Money:
    """A program, kegiatan or sub kegiatan with its sum and the source; again: the sum in the next agreement."""

    level: str
    name: str
    amount: str
    source: str
    children: tuple["Money", ...] = ()
    again: str = ""


PLANNING = Aim(
    "program",
    "Meningkatnya kualitas perencanaan dan pelaporan kinerja",
    (Measure("Persentase dokumen perencanaan yang tepat waktu", "100 %", "%"),),
    (
        Aim(
            "kegiatan",
            "Tersusunnya dokumen perencanaan, penganggaran dan evaluasi kinerja",
            (
                Measure("Jumlah dokumen perencanaan yang tersusun", "7 Dokumen", "Dokumen"),
                Measure("Jumlah laporan kinerja", "5 Laporan", "Laporan"),
            ),
        ),
        Aim(
            "kegiatan",
            "Terlaksananya administrasi keuangan yang tertib",
            (
                Measure("Jumlah laporan keuangan yang disusun", "14 Laporan", "Laporan"),
                Measure("Rata-rata waktu penyelesaian SPP", "≤ 3 hari", "hari", direction="down"),
            ),
        ),
    ),
    again="Meningkatnya Kualitas Perencanaan dan Pelaporan Kinerja",
)
SERVICE = Aim(
    "program",
    "Meningkatnya kualitas pelayanan administrasi perkantoran",
    (
        Measure("Indeks kepuasan ASN terhadap layanan sekretariat", "80,00"),
        Measure("Persentase aset dalam kondisi baik", "87,5 %", "%"),
    ),
)
FISHERS = Aim(
    "program",
    "Meningkatnya sarana dan kemampuan usaha nelayan kecil",
    (
        Measure("Persentase nelayan kecil yang terlayani bantuan sarana", "22,40 %", "%"),
        Measure("Jumlah Kelompok Usaha Bersama (KUB) yang naik kelas", "12 Kelompok", "Kelompok"),
    ),
)
AUCTION = Aim(
    "program",
    "Meningkatnya kualitas pengelolaan Tempat Pelelangan Ikan",
    (Measure("Jumlah TPI yang berfungi", "3 Unit", "Unit"),),
)
AIMS = (
    Aim(
        "sasaran",
        "Meningkatnya produksi perikanan",
        (
            Measure("Jumlah produksi perikanan tangkap", "14.250 Ton", "Ton", "Jml. Produksi Perikanan Tangkap"),
            Measure("Jumlah produksi perikanan budidaya", "38.600 Ton", "Ton"),
        ),
        (FISHERS, AUCTION),
        "Meningkatnya Produksi Perikanan",
    ),
    Aim(
        "sasaran",
        "Meningkatnya kesejateraan nelayan dan pembudidaya ikan",
        (
            Measure("Nilai Tukar Nelayan (NTN)", "103,25"),
            Measure("Tingkat konsumsi ikan", "46,10 kg/kapita/tahun", "kg/kapita/tahun"),
        ),
    ),
    Aim(
        "sasaran",
        "Meningkatnya akuntabilitas kinerja Dinas Perikanan",
        (Measure("Nilai AKIP Perangkat Daerah", "B (67,50)"),),
        (PLANNING, SERVICE),
        "Meningkatnya Akuntabilitas Kinerja Dinas Perikanan",
    ),
)
PLANS = Money(
    "kegiatan",
    "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
    "84.310.000",
    "APBD",
    (
        Money("sub_kegiatan", "Penyusunan Dokumen Perencanaan Perangkat Daerah", "31.200.000", "APBD"),
        Money("sub_kegiatan", "Koordinasi dan Penyusunan Dokumen RKA-SKPD", "18.410.000", "APBD"),
        Money("sub_kegiatan", "Evaluasi Kinerja Perangkat Daerah", "34.7000.000", "APBD"),
    ),
    "84.301.000",
)
FINANCE = Money(
    "kegiatan",
    "Administrasi Keuangan Perangkat Daerah",
    "4.912.400.150",
    "APBD",
    (
        Money("sub_kegiatan", "Penyediaan Gaji dan Tunjangan ASN", "4.890.150.150", "APBD"),
        Money("sub_kegiatan", "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD", "22.250.000", "APBD"),
    ),
)
SUPPORT = Money(
    "program",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    "5.874.220.150",
    "APBD",
    (
        PLANS,
        FINANCE,
        Money("kegiatan", "Administrasi Umum Perangkat Daerah", "318.220.000", "APBD"),
        Money("kegiatan", "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah", "421.090.000", "APBD"),
        Money("kegiatan", "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah", "138.200.000", "APBD"),
    ),
)
CATCH = Money(
    "program",
    "Program Pengelolaan Perikanan Tangkap",
    "4.318.500.000",
    "APBD/DAK",
    (
        Money(
            "kegiatan",
            "Pemberdayaan Nelayan Kecil dalam Daerah Kabupaten/Kota",
            "3.905.000.000",
            "APBD/DAK",
            (
                Money("sub_kegiatan", "Pengembangan Kapasitas Nelayan Kecil", "245.700.000", "APBD"),
                Money(
                    "sub_kegiatan",
                    "Pelaksanaan Fasilitasi Pembentukan dan Pengembangan Kelembagaan Nelayan Kecil",
                    "118.300.000",
                    "APBD",
                ),
                Money("sub_kegiatan", "Penyediaan Prasarana Usaha Perikanan Tangkap", "3.541.000.000", "DAK"),
            ),
        ),
        Money(
            "kegiatan",
            "Pengelolaan dan Penyelenggaraan Tempat Pelelangan Ikan (TPI)",
            "413.500.000",
            "APBD",
            (
                Money(
                    "sub_kegiatan",
                    "Penentuan Prosedur Pengelolaan dan Penyelenggaraan Tempat Pelelangan Ikan (TPI)",
                    "58.500.000",
                    "APBD",
                ),
                Money("sub_kegiatan", "Pelayanan Penyelenggaraan Tempat Pelelangan Ikan (TPI)", "355.000.000", "APBD"),
            ),
        ),
    ),
)
PROGRAMS = (
    SUPPORT,
    CATCH,
    Money("program", "Program Pengelolaan Perikanan Budidaya", "1.962.775.000", "APBD/DAK"),
    Money("program", "Program Pengawasan Sumber Daya Kelautan dan Perikanan", "212.400.000", "APBD"),
    Money("program", "Program Pengolahan dan Pemasaran Hasil Perikanan", "685.118.5000", "APBD"),
)
TOTALS = ("13.053.013.650", "5.874.220.150", "4.318.500.000", "4.996.710.150")  # of the four annexes
FACE = "URW Bookman"
SHADE = "FFE699"
DEPTH = ("program", "kegiatan", "sub_kegiatan")


def emblem() -> io.BytesIO:
    """A plain emblem for the letterhead."""
    picture = Image.new("RGB", (160, 190), "white")
    pen = ImageDraw.Draw(picture)
    pen.polygon(((10, 10), (150, 10), (150, 110), (80, 182), (10, 110)), fill="#0B6E4F", outline="#08415C", width=6)
    pen.ellipse((50, 30, 110, 90), fill="#FFD23F")
    pen.polygon(((30, 118), (80, 96), (130, 118), (80, 150)), fill="#FFFFFF")
    out = io.BytesIO()
    picture.save(out, "PNG")
    out.seek(0)
    return out


def letterhead(document: Doc) -> None:
    """The emblem and the office's name over a double rule."""
    table = document.add_table(1, 2)
    table.autofit = False
    for cell, wide in zip(table.rows[0].cells, (2.4, 15.0), strict=True):
        cell.width = Cm(wide)
    left, right = table.rows[0].cells
    left.paragraphs[0].add_run().add_picture(emblem(), height=Cm(2.1))
    lines = (("PEMERINTAH KABUPATEN ALOR", 13, False), ("DINAS PERIKANAN", 17, True))
    lines += (("Jalan Pelabuhan Rakyat, Kalabahi  Kode Pos 85811", 9, False),)
    for number, (text, size, bold) in enumerate(lines):
        paragraph = right.paragraphs[0] if number == 0 else right.add_paragraph()
        paragraph.alignment = ALIGN["c"]
        paragraph.paragraph_format.space_after = Pt(0)
        runs(paragraph, text, size, bold)
    rule = document.add_paragraph()
    rule.paragraph_format.space_after = Pt(6)
    underlined(rule)


def signatures(document: Doc, first: str, second: str, wide: float) -> None:
    """The two parties below the text, without names."""
    when = document.add_paragraph()
    when.alignment = ALIGN["r"]
    runs(when, "Kalabahi,       Januari 2021", 10.5)
    table = document.add_table(1, 2)
    table.autofit = False
    texts = (f"PIHAK KEDUA,\n{second},", f"PIHAK PERTAMA,\n{first},")
    for cell, text in zip(table.rows[0].cells, texts, strict=True):
        cell.width = Cm(wide / 2)
        for number, line in enumerate([*text.split("\n"), "", "", "( nama pejabat )", "NIP. ........"]):
            if "Bupati" in text and line.startswith("NIP"):
                continue
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            paragraph.alignment = ALIGN["c"]
            paragraph.paragraph_format.space_after = Pt(0)
            runs(paragraph, line, 10.5)


def letter(document: Doc, first: str, second: str) -> None:
    """The agreement itself."""
    letterhead(document)
    centred(document, "PERJANJIAN KINERJA TAHUN 2021", 13, after=14)
    opening = (
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada "
        "hasil, kami yang bertanda tangan di bawah ini :"
    )
    plain(document, opening)
    for role, post in (("PIHAK PERTAMA", first), ("PIHAK KEDUA", second)):
        plain(document, f"Nama\t:  ( nama pejabat )\nJabatan\t:  {post}", "l")
        above = "selaku atasan pihak pertama, " if role == "PIHAK KEDUA" else ""
        plain(document, f"{above}selanjutnya disebut **{role}**.")
    plain(
        document,
        "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam "
        "rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. "
        "Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.",
    )
    plain(
        document,
        "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari "
        "perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.",
    )
    signatures(document, first, second, 17)


def plain(document: Doc, text: str, across: str = "j") -> None:
    """A paragraph of the letter."""
    for line in text.split("\n"):
        paragraph = document.add_paragraph()
        paragraph.alignment = ALIGN[across]
        paragraph.paragraph_format.space_after = Pt(5)
        paragraph.paragraph_format.line_spacing = 1.2
        if across == "l":
            paragraph.paragraph_format.left_indent = Cm(1.2)
            paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(4))
        runs(paragraph, line, 11)


def annex(document: Doc, number: int, post: str) -> None:
    """The head of an annex."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(0)
    runs(paragraph, f"Lampiran {'I' * number if number < 4 else 'IV'} Perjanjian Kinerja", 9)
    centred(document, "PERJANJIAN KINERJA TAHUN 2021", 12)
    centred(document, f"{post} {PLACE}".upper(), 11, after=8)


def money_rows(items: tuple[Money, ...], deepest: str, prefix: str = "", restated: bool = False) -> list[list[str]]:
    """The rows of a table of sums down to a level, numbered by their place."""
    out = []
    for place, item in enumerate(items, 1):
        number = f"{prefix}{place}"
        mark = "**" if item.level == DEPTH[0] or (deepest == DEPTH[2] and item.level == DEPTH[1]) else ""
        amount = item.again if restated and item.again else item.amount
        out.append([number, f"{mark}{item.name}{mark}", f"{mark}{amount}{mark}", item.source])
        if item.level != deepest:
            out += money_rows(item.children, deepest, f"{number}.", restated)
    return out


def money_table(document: Doc, rows: list[list[str]], head: str, total: str, widths: tuple[float, ...]) -> None:
    """A table of sums with its source and Jumlah."""
    document.add_paragraph().paragraph_format.space_after = Pt(2)
    lines = [["No", head, "Anggaran (Rp)", "Keterangan"], *rows, ["**Jumlah**", LEFT, f"**{total}**", ""]]
    grid(document, lines, Look(widths, "clrc", 9, 1, True, SHADE))
    document.add_paragraph().paragraph_format.space_after = Pt(2)


def head_annex(document: Doc) -> None:
    """The annex of the head of the office."""
    rows = [["No", "Sasaran Strategis", "Indikator Kinerja", "Target"], ["(1)", "(2)", "(3)", "(4)"]]
    for place, aim in enumerate(AIMS, 1):
        for turn, measure in enumerate(aim.measures):
            first = [f"{place}.", aim.statement] if turn == 0 else [UP, UP]
            rows.append([*first, measure.name, measure.target])
    grid(document, rows, Look((1.1, 6.4, 6.3, 3.6), "cllc", 9.5, 2, False, SHADE))
    money_table(document, money_rows(PROGRAMS, "program"), "Program", TOTALS[0], (1.1, 9.2, 4.0, 3.1))


def secretary_annex(document: Doc) -> None:
    """The annex of the secretary, the head's sasaran merged at the left."""
    rows = [["No", "Sasaran Strategis", "Sasaran Program", "Indikator Kinerja", "Target"]]
    for aim in AIMS[2].children:
        for turn, measure in enumerate(aim.measures):
            start = ["1", AIMS[2].again] if len(rows) == 1 else [UP, UP]
            rows.append([*start, aim.statement if turn == 0 else UP, measure.name, measure.target])
    grid(document, rows, Look((1.0, 4.0, 4.7, 5.2, 2.5), "clllc", 9, 1, False, SHADE))
    lines = money_rows((SUPPORT,), "kegiatan")
    money_table(document, lines, "Program / Kegiatan", TOTALS[1], (1.3, 9.2, 3.9, 3.0))


def division_annex(document: Doc) -> None:
    """The annex of the division head, wide: sasaran and sasaran program side by side, each with its indicators."""
    top = ["No", "Sasaran Strategis Dinas", LEFT, LEFT, "Sasaran Program", LEFT, LEFT]
    rows = [top, [UP, "Sasaran", "Indikator", "Target", "Sasaran", "Indikator", "Target"]]
    aim, measure = AIMS[0], AIMS[0].measures[0]
    for child in aim.children:
        for turn, one in enumerate(child.measures):
            start = ["1", aim.again, measure.again, measure.target] if len(rows) == 2 else [UP] * 4
            rows.append([*start, child.statement if turn == 0 else UP, one.name, one.target])
    grid(document, rows, Look((1.0, 4.3, 4.3, 2.6, 5.8, 6.4, 2.8), "cllcllc", 9, 2, False, SHADE))
    lines = money_rows((CATCH,), "sub_kegiatan")
    money_table(document, lines, "Program / Kegiatan / Sub Kegiatan", TOTALS[2], (1.6, 17.2, 4.6, 3.8))


def section_annex(document: Doc) -> None:
    """The annex of the section head."""
    rows = [["No", "Sasaran Program", "Sasaran Kegiatan", "Indikator Kegiatan", "Target"]]
    for place, child in enumerate(PLANNING.children, 1):
        for turn, measure in enumerate(child.measures):
            start = [str(place), PLANNING.again if place == 1 else UP, child.statement] if turn == 0 else [UP, UP, UP]
            rows.append([*start, measure.name, measure.target])
    grid(document, rows, Look((1.0, 4.0, 4.7, 5.2, 2.5), "clllc", 9, 1, False, SHADE))
    lines = money_rows((PLANS, FINANCE), "sub_kegiatan", restated=True)
    money_table(document, lines, "Kegiatan / Sub Kegiatan", TOTALS[3], (1.3, 9.2, 3.9, 3.0))


def section(document: Doc, wide: bool) -> None:
    """A new section on a page of its own, portrait or landscape."""
    new = document.add_section(WD_SECTION.NEW_PAGE)
    new.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    new.page_width, new.page_height = (Cm(33), Cm(21.5)) if wide else (Cm(21.5), Cm(33))


def draw() -> None:
    """Write the document and print it."""
    document = Document()
    first = document.sections[0]
    first.page_width, first.page_height = Cm(21.5), Cm(33)
    first.left_margin = first.right_margin = Cm(2)
    first.top_margin, first.bottom_margin = Cm(1.8), Cm(1.8)
    document.styles["Normal"].font.name = FACE
    foot = first.footer.paragraphs[0]
    foot.alignment = ALIGN["c"]
    runs(foot, "PK Dinas Perikanan 2021  |  ", 8)
    page_number(foot)
    parties = ((HEAD, REGENT, head_annex), (SECRETARY, HEAD, secretary_annex))
    parties += ((DIVISION, HEAD, division_annex), (SECTION, SECRETARY, section_annex))
    for number, (one, other, fill) in enumerate(parties, 1):
        if number > 1:
            section(document, False)
        letter(document, f"{one} {PLACE}", f"{other} {PLACE}" if other != REGENT else REGENT)
        section(document, fill is division_annex)
        annex(document, number, one)
        fill(document)
        wide = 29 if fill is division_annex else 17
        signatures(document, one, other, wide)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"{STEM}.docx")
        document.save(str(source))
        office_pdf(source, CORPUS / f"{STEM}.pdf")


class Builder:
    """The gold in the making, and where each agreement begins."""

    def __init__(self, pages: Pages) -> None:
        document = {"type": "perjanjian_kinerja", "types": ["perjanjian_kinerja"], "region": PLACE}
        self.gold = Gold(STEM, document | {"organisation": "Dinas Perikanan", "year": int(YEAR), "pages": pages.count})
        self.pages = pages
        self.starts = [page for page in range(1, pages.count + 1) if "LampiranI" in pages.texts[page - 1]]

    def aim(self, aim: Aim, holder: str, parent: str | None, start: int) -> str:
        """A statement with its indicators, from the annex that begins at start."""
        page = self.pages.first(aim.statement, start)
        ident = self.gold.node(aim.level, aim.statement, None, page=page, parent=parent, holder=holder)
        if aim.again:
            self.gold.nodes[-1]["pages"] = sorted({page, *self.pages.all(aim.again, page)})
        for measure in aim.measures:
            there = self.pages.first(measure.name, start)
            one = self.gold.indicator(ident, measure.name, measure.unit, there, direction=measure.direction)
            self.gold.value(one, "target", YEAR, measure.target, measure.unit, there, **grade_of(measure.target))
        return ident

    def money(self, item: Money, parent: str | None, start: int) -> str:
        """A program or what is below it with its sums; start: the annex that lists it first."""
        page = self.pages.first(item.name, start)
        ident = self.gold.node(item.level, None, item.name, page=page, parent=parent)
        self.gold.budget(ident, "pagu", YEAR, item.amount, page)
        return ident


def build_gold() -> Gold:
    """The facts as a record."""
    make = Builder(Pages(CORPUS / f"{STEM}.pdf"))
    gold, (head, secretary, division, section_page) = make.gold, make.starts
    office = f"{HEAD} {PLACE}"
    aims = [make.aim(aim, office, None, head) for aim in AIMS]
    planning = make.aim(PLANNING, f"{SECRETARY} {PLACE}", aims[2], secretary)
    make.aim(SERVICE, f"{SECRETARY} {PLACE}", aims[2], secretary)
    for aim in (FISHERS, AUCTION):
        make.aim(aim, f"{DIVISION} {PLACE}", aims[0], division)
    for aim in PLANNING.children:
        make.aim(aim, f"{SECTION} {PLACE}", planning, section_page)
    stated = [node["id"] for node in gold.nodes]
    for item in PROGRAMS:
        program = make.money(item, None, head)
        starts = {id(SUPPORT): (secretary, section_page), id(CATCH): (division, division)}.get(id(item), (0, 0))
        if starts[0]:
            gold.nodes[-1]["pages"] = [head, starts[0]]
        for child in item.children:
            kegiatan = make.money(child, program, starts[0])
            if child in (PLANS, FINANCE):
                gold.nodes[-1]["pages"].append(section_page)
            gold.budget(kegiatan, "pagu", YEAR, child.again, section_page)
            for grand in child.children:
                make.money(grand, kegiatan, starts[1])
    for start, text in zip(make.starts, TOTALS, strict=True):
        gold.total("Jumlah", "pagu", YEAR, text, start)
    doubts(gold, stated)
    return gold


def doubts(gold: Gold, stated: list[str]) -> None:
    """Where a reading is open."""
    named = [node["id"] for node in gold.nodes if node["id"] not in stated]
    posts = {node["holder"] for node in gold.nodes if node["holder"]}
    gold.ambiguous += [
        {
            "about": "the letters print the positions with the region, the annexes and signatures without",
            "chosen": f"with {PLACE}",
            "also_acceptable": [post.removesuffix(f" {PLACE}") for post in sorted(posts)],
            "nodes": stated,
            "field": "holder",
        },
        {
            "about": "programs, kegiatan and sub kegiatan of the money tables are listed under the first party",
            "chosen": None,
            "also_acceptable": sorted(posts),
            "nodes": named,
            "field": "holder",
        },
        {
            "about": "statements under Sasaran Program and Sasaran Kegiatan are not tied to the names in the money tables",
            "chosen": "nodes of their own",
            "also_acceptable": ["one node with statement and name"],
            "nodes": [node["id"] for node in gold.nodes if node["statement"] and node["level"] != "sasaran"],
            "field": "name",
        },
    ]


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
