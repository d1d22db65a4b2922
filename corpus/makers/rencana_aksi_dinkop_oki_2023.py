"""Rencana aksi of a cooperatives office: a Word table whose programs, kegiatan and sub kegiatan stand in one cell as bullets."""

from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt
from docx.table import Table, _Cell

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.facts import Fact, Measure, add_measure
from corpus.makers.parts.pages import Pages
from corpus.makers.word import ALIGN, centred, fill, listed, numbering, page_number, runs, shaded

STEM = "rencana-aksi-dinkop-oki-2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Action plan of a cooperatives and small enterprise office as a Word table over several landscape folio pages",
    "type": "rencana_aksi",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "header of three rows, repeated; quarters I to IV under two merged headings",
        "program, kegiatan and sub kegiatan in one cell, told apart by bold, an arrow bullet and a dash alone",
        "sums and holders of programs alone, beside cells of many lines",
        "rows that break over pages: bullet lists and merged sasaran cells go on overleaf",
        "a program beside both indicators of its sasaran, others that stand beside one of them",
        "a target line whose quarters hold activities, and the grade in the last one alone",
        "kegiatan without sub kegiatan, Kegiatan as a lead word in some lines only",
        "money as 1.234.000,- with and without Rp, one malformed, one empty (-)",
        "typing errors (Pemeriksaaan, keanggotaanya), abbreviated holders, a lower-is-better indicator",
    ],
}
YEAR = "2023"
FONT = "Liberation Sans Narrow"


def sub(name: str) -> Fact:
    """A sub kegiatan."""
    return Fact("sub_kegiatan", None, name)


def keg(name: str, *names: str) -> Fact:
    """A kegiatan with its sub kegiatan."""
    return Fact("kegiatan", None, name, children=tuple(sub(each) for each in names))


def prog(name: str, pagu: str, holder: str | None, *children: Fact) -> Fact:
    """A program."""
    return Fact("program", None, name, children=children, pagu=pagu, holder=holder)


@dataclass(frozen=True)
class Block:
    """Indicators with their quarters, and the programs beside all of them."""

    measures: tuple[tuple[Measure, tuple[str, str, str, str]], ...]
    programs: tuple[Fact, ...]


@dataclass(frozen=True)
class Goal:
    """A sasaran with what stands beside it."""

    statement: str
    blocks: tuple[Block, ...]


LICENCE = prog(
    "Program Pelayanan Izin Usaha Simpan Pinjam",
    "38.750.000,-",
    "Kabid Kelembagaan dan Pengawasan",
    keg(
        "Penerbitan Izin Usaha Simpan Pinjam untuk Koperasi dengan Wilayah Keanggotaan dalam Daerah Kabupaten/Kota",
        "Fasilitasi Pemenuhan Izin Usaha Simpan Pinjam untuk Koperasi dengan Wilayah Keanggotaan dalam Daerah Kabupaten/Kota",
    ),
    keg(
        "Penerbitan Izin Pembukaan Kantor Cabang, Cabang Pembantu dan Kantor Kas Koperasi Simpan Pinjam untuk Koperasi "
        "dengan Wilayah Keanggotaan dalam Daerah Kabupaten/Kota",
    ),
)
AUDIT = prog(
    "Program Pengawasan dan Pemeriksaaan Koperasi",
    "174.218.500,-",
    "Kabid Kelembagaan dan Pengawasan",
    keg(
        "Pemeriksaan dan Pengawasan Koperasi, Koperasi Simpan Pinjam/Unit Simpan Pinjam Koperasi yang Wilayah "
        "keanggotaanya dalam Daerah Kabupaten/Kota",
        "Pengawasan Kekuatan, Kesehatan, Kemandirian, Ketangguhan, serta Akuntabilitas Koperasi Kewenangan Kabupaten/Kota",
        "Peningkatan Kepatuhan Koperasi terhadap Peraturan Perundang-Undangan serta Terciptanya Koperasi yang Sehat, "
        "Tangguh dan Mandiri",
    ),
)
HEALTH = prog(
    "Program Penilaian Kesehatan KSP/USP Koperasi",
    "61.400.000,-",
    "Kasi Pengawasan dan Penilaian Kesehatan KSP/USP",
    keg(
        "Penilaian Kesehatan Koperasi Simpan Pinjam/Unit Simpan Pinjam Koperasi yang Wilayah Keanggotaannya dalam 1 (Satu) "
        "Daerah Kabupaten/Kota",
        "Pelaksanaan Penilaian Kesehatan KSP/USP Koperasi Kewenangan Kabupaten/Kota",
    ),
)
SCHOOL = prog(
    "Program Pendidikan dan Latihan Perkoperasian",
    "Rp. 246.910.000,-",
    "Kabid Pemberdayaan Koperasi",
    keg(
        "Pendidikan dan Latihan Perkoperasian bagi Koperasi yang Wilayah Keanggotaan dalam Daerah Kabupaten/Kota",
        "Peningkatan Pemahaman dan Pengetahuan Perkoperasian serta Kapasitas dan Kompetensi SDM Koperasi",
    ),
)
STRONG = prog(
    "Program Pemberdayaan dan Perlindungan Koperasi",
    "118.40.000,-",
    "Kabid Pemberdayaan Koperasi",
    keg(
        "Pemberdayaan dan Perlindungan Koperasi yang Keanggotaannya dalam Daerah Kabupaten/Kota",
        "Pemberdayaan Peningkatan Produktivitas, Nilai Tambah, Akses Pasar, Akses Pembiayaan, Penguatan Kelembagaan, "
        "Penataan Manajemen, Standarisasi, dan Restrukturisasi Usaha Koperasi Kewenangan Kabupaten/Kota",
    ),
)
MICRO = prog(
    "Program Pemberdayaan Usaha Menengah, Usaha Kecil, dan Usaha Mikro (UMKM)",
    "512.366.750,-",
    "Kabid Usaha Mikro",
    keg(
        "Pemberdayaan Usaha Mikro yang Dilakukan Melalui Pendataan, Kemitraan, Kemudahan Perizinan, Penguatan Kelembagaan "
        "dan Koordinasi dengan Para Pemangku Kepentingan",
        "Pendataan Potensi dan Pengembangan Usaha Mikro",
        "Pemberdayaan Melalui Kemitraan Usaha Mikro",
        "Fasilitasi Kemudahan Perizinan Usaha Mikro",
        "Pemberdayaan Kelembagaan Potensi dan Pengembangan Usaha Mikro",
        "Koordinasi dan Sinkronisasi dengan Para Pemangku Kepentingan dalam Pemberdayaan Usaha Mikro",
    ),
)
GROW = prog(
    "Program Pengembangan UMKM",
    "337.585.000,-",
    "Kabid Usaha Mikro",
    keg(
        "Pengembangan Usaha Mikro dengan Orientasi Peningkatan Skala Usaha menjadi Usaha Kecil",
        "Fasilitasi Usaha Mikro Menjadi Usaha Kecil dalam Pengembangan Produksi dan Pengolahan, Pemasaran, SDM, serta "
        "Desain dan Teknologi",
    ),
)
SUPPORT = prog(
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    "Rp. 4.871.203.118,-",
    "Sekretaris",
    keg(
        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        "Penyusunan Dokumen Perencanaan Perangkat Daerah",
        "Koordinasi dan Penyusunan Dokumen RKA-SKPD",
        "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
        "Evaluasi Kinerja Perangkat Daerah",
    ),
    keg(
        "Administrasi Keuangan Perangkat Daerah",
        "Penyediaan Gaji dan Tunjangan ASN",
        "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
    ),
    keg("Administrasi Barang Milik Daerah pada Perangkat Daerah", "Penatausahaan Barang Milik Daerah pada SKPD"),
    keg(
        "Administrasi Umum Perangkat Daerah",
        "Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor",
        "Penyediaan Bahan Logistik Kantor",
        "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
    ),
    keg(
        "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
        "Penyediaan Jasa Surat Menyurat",
        "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
    ),
)
CLINIC = prog("Program Perlindungan Usaha Mikro Berbasis Klinik (PLUT)", "-", None)
GOALS = (
    Goal(
        "Meningkatnya kualitas kelembagaan dan usaha koperasi",
        (
            Block(
                ((Measure("Persentase koperasi aktif", "62,40", "%"), ("58,00", "59,25", "61.00", "62,40")),),
                (LICENCE, AUDIT),
            ),
            Block(
                ((Measure("Jumlah koperasi sehat", "34", "Koperasi"), ("-", "10", "22", "34")),),
                (HEALTH, SCHOOL),
            ),
            Block(
                (
                    (
                        Measure("Persentase koperasi yang tidak RAT 3 tahun berturut-turut", "≤ 18", "%"),
                        ("24", "21", "20", "18"),
                    ),
                ),
                (STRONG,),
            ),
        ),
    ),
    Goal(
        "Meningkatnya daya saing usaha mikro yang tangguh, mandiri, dan berkelanjutan serta berbasis potensi desa",
        (
            Block(
                (
                    (
                        Measure("Persentase usaha mikro yang naik kelas menjadi usaha kecil", "3,15", "%"),
                        ("-", "1,20", "-", "3,15"),
                    ),
                ),
                (MICRO,),
            ),
            Block(
                ((Measure("Jumlah usaha mikro ber-NIB", "1.250", "Usaha"), ("200", "550", "900", "1.250")),),
                (GROW, CLINIC),
            ),
        ),
    ),
    Goal(
        "Meningkatnya akuntabilitas kinerja dan kualitas pelayanan Dinas",
        (
            Block(
                (
                    (
                        Measure("Nilai SAKIP Perangkat Daerah", "BB (71,25)", "Nilai"),
                        ("Penyusunan LKjIP 2022", "Evaluasi mandiri (LKE)", "Penilaian oleh Inspektorat", "BB (71,25)"),
                    ),
                    (Measure("Indeks Kepuasan Masyarakat", "82,60", "Indeks"), ("-", "81,90", "-", "82,60")),
                ),
                (SUPPORT,),
            ),
        ),
    ),
)
DOWN = "Persentase koperasi yang tidak RAT 3 tahun berturut-turut"
TOTAL = "Rp. 6.360.833.368,-"
LEAD = ("Penerbitan Izin Usaha", "Pemeriksaan dan Pengawasan", "Administrasi Keuangan")  # these say Kegiatan : before the name
WIDTHS = (0.9, 3.7, 3.5, 1.6, 1.7, 1.75, 1.75, 1.75, 1.75, 7.4, 2.7, 2.5)
HEAD = (
    ("NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET", "<", "<", "<", "<", "<", "PROGRAM / KEGIATAN / SUB KEGIATAN", "ANGGARAN", "PENANGGUNG JAWAB"),  # noqa: E501
    ("^", "^", "^", "SATUAN", "TAHUN 2023", "TRIWULAN", "<", "<", "<", "^", "(Rp)", "^"),
    ("^", "^", "^", "^", "^", "I", "II", "III", "IV", "^", "^", "^"),
)  # fmt: skip


def head(table: Table) -> None:
    """The three rows of the header."""
    for row, texts in enumerate(HEAD):
        for column, text in enumerate(texts):
            if text in "<^":
                continue
            right, down = column, row
            while right + 1 < len(texts) and texts[right + 1] == "<":
                right += 1
            while down + 1 < len(HEAD) and HEAD[down + 1][column] == "^":
                down += 1
            cell = table.cell(row, column)
            if (row, column) != (down, right):
                cell = cell.merge(table.cell(down, right))
            fill(cell, text, 8.5, "c", True)
            cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        for cell in table.rows[row].cells:
            shaded(cell, "F4B083" if row == 0 else "FBE4D5")
        table.rows[row]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def bullets(document: Doc, cell: _Cell, program: Fact, marks: tuple[int, int]) -> None:
    """A program in bold with its kegiatan and sub kegiatan as a list below it."""
    fill(cell, program.name or "", 8.5, "l", True)
    lines: list[tuple[str, int]] = []
    for kegiatan in program.children:
        lines.append((kegiatan.name or "", 0))
        lines += [(each.name or "", 1) for each in kegiatan.children]
    for text, depth in lines:
        paragraph = cell.add_paragraph()
        lead = "Kegiatan : " if depth == 0 and text.startswith(LEAD) else ""
        runs(paragraph, lead + text, 8.5)
        listed(paragraph, marks[depth], 0.5 + 0.45 * depth)
        paragraph.paragraph_format.first_line_indent = Cm(-0.4)
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.paragraph_format.line_spacing = 1.0


def write_goal(document: Doc, table: Table, number: int, goal: Goal, marks: tuple[int, int]) -> None:
    """The rows of a sasaran: one a program or indicator, cells merged downwards."""
    first = len(table.rows)
    for block in goal.blocks:
        start = len(table.rows)
        count = max(len(block.programs), len(block.measures))
        for _ in range(count):
            table.add_row()
        for place, program in enumerate(block.programs):
            cells = table.rows[start + place].cells
            if place == len(block.programs) - 1 and count > len(block.programs):
                for column in (9, 10, 11):
                    table.cell(start + place, column).merge(table.cell(start + count - 1, column))
            bullets(document, cells[9], program, marks)
            fill(cells[10], program.pagu, 8.5, "r", False)
            fill(cells[11], program.holder or "", 8.5, "c", False)
        for place, (measure, quarters) in enumerate(block.measures):
            last = count - 1 if place == len(block.measures) - 1 else place
            texts = (measure.name, measure.unit or "", measure.target, *quarters)
            for column, text in enumerate(texts, 2):
                cell = table.cell(start + place, column)
                if last > place:
                    cell = cell.merge(table.cell(start + last, column))
                fill(cell, text, 8.5 if len(text) < 15 or column == 2 else 7.5, "l" if column == 2 else "c", False)
    for column, text in ((0, f"{number}."), (1, goal.statement)):
        cell = table.cell(first, column)
        if len(table.rows) - 1 > first:
            cell = cell.merge(table.cell(len(table.rows) - 1, column))
        fill(cell, text, 8.5, "c" if column == 0 else "l", False)


def draw(path: Path) -> None:
    """The Word document."""
    document = Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(33), Cm(21.5)
    section.left_margin, section.right_margin = Cm(1), Cm(1)
    section.top_margin, section.bottom_margin = Cm(1.6), Cm(1.5)
    section.footer_distance = Cm(0.7)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(10)
    foot = section.footer.paragraphs[0]
    foot.alignment = ALIGN["r"]
    runs(foot, "Rencana Aksi Dinas Koperasi dan UKM Kab. OKI Tahun 2023  |  ", 7.5)
    page_number(foot)
    centred(document, "RENCANA AKSI ATAS PERJANJIAN KINERJA TAHUN 2023", 13)
    centred(document, "DINAS KOPERASI, USAHA KECIL DAN MENENGAH", 13)
    centred(document, "KABUPATEN OGAN KOMERING ILIR", 13, after=8)
    table = document.add_table(len(HEAD), len(WIDTHS))
    table.style, table.autofit = "Table Grid", False
    head(table)
    marks = (numbering(document, "➢", "bullet"), numbering(document, "-", "bullet"))
    for number, goal in enumerate(GOALS, 1):
        write_goal(document, table, number, goal, marks)
    row = table.add_row()
    fill(row.cells[0].merge(row.cells[9]), "J U M L A H", 9, "c", True)
    fill(row.cells[10].merge(row.cells[11]), TOTAL, 9, "l", True)
    for line in table.rows:
        for cell, width in zip(line.cells, WIDTHS, strict=True):
            if cell.width is None or cell._tc.grid_span == 1:
                cell.width = Cm(width)
    for column, width in zip(table.columns, WIDTHS, strict=True):
        column.width = Cm(width)
    sign = ("", "Kayuagung,     Januari 2023", "KEPALA DINAS KOPERASI, USAHA KECIL DAN MENENGAH")
    for text in (*sign, "KABUPATEN OGAN KOMERING ILIR,", "", "", "( nama pejabat )", "NIP. ........"):
        paragraph = centred(document, text, 9.5, text.startswith("("))
        paragraph.paragraph_format.left_indent = Cm(19)
    document.save(path)


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "rencana_aksi", "types": ["rencana_aksi"], "region": "Kabupaten Ogan Komering Ilir"}
    office = "Dinas Koperasi, Usaha Kecil dan Menengah"
    gold = Gold(STEM, document | {"organisation": office, "year": int(YEAR), "pages": pages.count})
    page = 1
    for goal in GOALS:
        page = pages.first(goal.statement, page)
        node = gold.node("sasaran", goal.statement, page=page)
        several = sum(len(block.measures) for block in goal.blocks) > 1
        for block in goal.blocks:
            page = pages.first(block.programs[0].name or "", page)
            beside = [add_indicator(gold, pages, node, measure, quarters, page) for measure, quarters in block.measures]
            for program in block.programs:
                edge = {"via_indicator": beside} if several and len(block.measures) == 1 else {}
                page = add_program(gold, pages, program, node, page, edge)
    gold.total("J U M L A H", "pagu", YEAR, TOTAL, pages.first(TOTAL, page))
    doubts(gold)
    return gold


def add_indicator(gold: Gold, pages: Pages, node: str, measure: Measure, quarters: tuple[str, ...], page: int) -> str:
    """An indicator with its quarters, which are figures or activities."""
    page = pages.first(measure.name, page)
    figures, doings = [], []
    for place, text in enumerate(quarters, 1):
        words = text[:1].isalpha() and "(" not in text[:6]
        (doings if words else figures).append((f"{YEAR}-Q{place}", text))
    values = tuple(("target", period, text) for period, text in figures)
    more = {"direction": "down"} if measure.name == DOWN else {}
    ident = add_measure(gold, node, Measure(measure.name, measure.target, measure.unit, values, more), YEAR, page)
    for period, text in doings:
        gold.action(ident, period, text, page)
    return ident


def add_program(gold: Gold, pages: Pages, program: Fact, parent: str, page: int, edge: dict[str, object]) -> int:
    """A program and its list; gives the page of the last line."""
    page = pages.first(program.name or "", page)
    node = gold.node("program", None, program.name, page=page, holder=program.holder)
    gold.edge(parent, node, **edge)
    gold.budget(node, "pagu", YEAR, program.pagu, page)
    for kegiatan in program.children:
        page = pages.first(kegiatan.name or "", page)
        middle = gold.node("kegiatan", None, kegiatan.name, page=page, parent=node)
        for each in kegiatan.children:
            page = pages.first(each.name or "", page)
            gold.node("sub_kegiatan", None, each.name, page=page, parent=middle)
    return page


def doubts(gold: Gold) -> None:
    """Where another reading is honest too."""
    grade = [one["id"] for one in gold.indicators if one["name"].startswith("Nilai SAKIP")]
    doubt = {"about": "quarters of the grade's line hold activities", "chosen": "actions of the indicator"}
    gold.ambiguous.append(doubt | {"also_acceptable": ["left out"], "nodes": [], "indicators": grade, "field": "actions"})
    doubt = {"about": "a target with a sign (≤ 18): the number is the value", "chosen": 18.0, "also_acceptable": [None]}
    down = [one["node"] for one in gold.indicators if one["name"] == DOWN]
    gold.ambiguous.append(doubt | {"nodes": down, "field": "value.value"})


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.docx")
    build_gold().write()


if __name__ == "__main__":
    main()
