"""Cascading of a provincial village empowerment board: a Word table on A3 where a cell's span is its parenthood."""

from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.cascades import unit
from corpus.makers.word import shaded

STEM = "cascading-bpmpd-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a provincial village empowerment board, a Word table on A3 without any connector",
    "type": "cascading",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "tier labels in the first column, the tree in merged cells: a cell's span is its parenthood",
        "kegiatan stacked in rows below their program, several rows under one label; cells of unequal height",
        "a program that lies across two sasaran of two tujuan",
        "indicators as paragraphs with 'Target :' on the next line, in kegiatan cells after 'Keluaran :'",
        "budget at the end of the kegiatan's cell, one without; a total in the last row",
        "the responsible bidang in a row of its own between program and kegiatan",
        "one malformed sum (Rp. 300.00.000), a signature block",
    ],
}

Measure = tuple[str, str]  # indicator, target


@dataclass(frozen=True)
class Work:
    """A kegiatan with its output and money."""

    name: str
    output: str
    target: str
    pagu: str


@dataclass(frozen=True)
class Program:
    """A program over one or two columns; under: numbers of the sasaran above it; stacks: the kegiatan of each column."""

    name: str
    measures: tuple[Measure, ...]
    bidang: str
    under: tuple[int, ...]
    stacks: tuple[tuple[Work, ...], ...]


OFFICE = "Badan Pemberdayaan Masyarakat dan Pemerintahan Desa"
VISION = "Terwujudnya Masyarakat dan Desa Mandiri yang Dinamis di Jawa Barat Tahun 2018"
# misi, ((tujuan, ((sasaran, measures, columns), …)), …)
MISSIONS: tuple[tuple[str, tuple[tuple[str, tuple[tuple[str, tuple[Measure, ...], int], ...]], ...]], ...] = (
    (
        "Meningkatkan kapasitas pemerintahan desa dan kelurahan",
        (
            (
                "Mewujudkan tata kelola pemerintahan desa yang baik",
                (
                    (
                        "Meningkatnya kapasitas penyelenggara pemerintahan desa",
                        (
                            ("Persentase desa dengan administrasi pemerintahan baik", "60 %"),
                            ("Persentase desa yang menetapkan APBDesa tepat waktu", "75 %"),
                        ),
                        2,
                    ),
                    (
                        "Meningkatnya pendapatan asli desa",
                        (("Rata-rata kenaikan PADes", "5,5 %"),),
                        2,
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatkan keberdayaan masyarakat dan lembaga kemasyarakatan",
        (
            (
                "Meningkatkan kemandirian ekonomi masyarakat perdesaan",
                (
                    (
                        "Berkembangnya lembaga ekonomi desa",
                        (
                            ("Jumlah BUM Desa yang aktif", "1.150 BUM Desa"),
                            ("Jumlah desa yang memanfaatkan TTG", "320 desa"),
                        ),
                        2,
                    ),
                ),
            ),
            (
                "Meningkatkan partisipasi dan swadaya masyarakat",
                (
                    (
                        "Meningkatnya keswadayaan masyarakat dalam pembangunan desa",
                        (
                            ("Persentase nilai swadaya terhadap nilai bantuan", "22,5 %"),
                            ("Jumlah Posyandu berstrata Mandiri", "9.800 Posyandu"),
                        ),
                        2,
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatkan kualitas tata kelola badan",
        (
            (
                "Mewujudkan akuntabilitas kinerja dan keuangan badan",
                (
                    (
                        "Meningkatnya akuntabilitas kinerja",
                        (("Nilai evaluasi AKIP badan", "B (68,00)"),),
                        2,
                    ),
                ),
            ),
        ),
    ),
)
PROGRAMS = (
    Program(
        "Program Peningkatan Kapasitas Aparatur Pemerintah Desa",
        (("Persentase aparatur desa yang lulus pelatihan", "80 %"),),
        "Bidang Pemerintahan Desa/Kelurahan",
        (1,),
        (
            (
                Work(
                    "Pelatihan Manajemen Pemerintahan Desa",
                    "Jumlah kepala desa yang dilatih",
                    "520 orang",
                    "Rp. 2.450.000.000",
                ),
                Work("Pembinaan Administrasi Desa", "Jumlah desa yang dibina", "260 desa", "Rp. 975.000.000"),
                Work("Lomba Desa dan Kelurahan", "Jumlah desa/kelurahan yang dinilai", "54 desa/kel", "Rp. 1.325.400.000"),
            ),
            (
                Work("Fasilitasi Penataan Desa", "Jumlah dokumen batas desa", "12 dokumen", "Rp. 410.000.000"),
                Work("Bimbingan Teknis Sistem Keuangan Desa", "Jumlah operator Siskeudes", "1.040 orang", "Rp. 1.875.250.000"),
            ),
        ),
    ),
    Program(
        "Program Pengembangan Kekayaan dan Keuangan Desa",
        (("Jumlah desa yang aset desanya terinventarisasi", "640 desa"), ("Persentase serapan Bantuan Keuangan Desa", "98 %")),
        "Bidang Kekayaan Desa",
        (2, 3),
        (
            (
                Work("Inventarisasi Aset Desa", "Jumlah desa yang mengisi buku inventaris", "640 desa", "Rp. 530.000.000"),
                Work("Monitoring Bantuan Keuangan Desa", "Jumlah laporan monitoring", "26 laporan", "Rp. 812.500.000"),
            ),
            (
                Work("Fasilitasi Pasar Desa", "Jumlah pasar desa yang direvitalisasi", "18 pasar", "Rp. 3.600.000.000"),
                Work("Pembinaan Pendirian BUM Desa", "Jumlah peraturan desa BUM Desa", "150 perdes", ""),
            ),
            (
                Work("Pelatihan Pengelola BUM Desa", "Jumlah pengelola yang dilatih", "300 orang", "Rp. 1.120.000.000"),
                Work("Klinik BUM Desa", "Jumlah konsultasi", "96 kali", "Rp. 245.750.000"),
            ),
        ),
    ),
    Program(
        "Program Pendayagunaan Teknologi Tepat Guna",
        (("Jumlah Posyantek yang aktif", "85 unit"),),
        "Bidang Sumber Daya Alam dan TTG",
        (3,),
        (
            (
                Work("Gelar TTG Tingkat Provinsi", "Jumlah alat TTG yang dipamerkan", "120 alat", "Rp. 1.450.000.000"),
                Work("Pembinaan Posyantek", "Jumlah pengurus Posyantek", "170 orang", "Rp. 395.000.000"),
                Work("Desa Mandiri Energi", "Jumlah digester biogas", "40 unit", "Rp. 600.000.000"),
            ),
        ),
    ),
    Program(
        "Program Peningkatan Partisipasi Masyarakat dalam Membangun Desa",
        (("Jumlah kader pemberdayaan masyarakat yang aktif", "5.300 orang"), ("Nilai swadaya masyarakat", "Rp 14,2 Milyar")),
        "Bidang Ketahanan Sosial Budaya Masyarakat",
        (4,),
        (
            (
                Work("Bulan Bhakti Gotong Royong Masyarakat", "Jumlah desa lokasi BBGRM", "27 desa", "Rp. 740.000.000"),
                Work("TNI Manunggal Membangun Desa", "Panjang jalan desa yang dibangun", "38,4 km", "Rp. 4.050.000.000"),
            ),
            (
                Work("Revitalisasi Posyandu", "Jumlah kader yang dilatih", "2.700 orang", "Rp. 2.210.000.000"),
                Work("Pembinaan PKK", "Jumlah Pokja PKK yang dibina", "27 pokja", "Rp. 1.500.000.000"),
                Work("Pemberdayaan Lembaga Adat", "Jumlah lembaga adat", "9 lembaga", "Rp. 300.00.000"),
            ),
        ),
    ),
    Program(
        "Program Pelayanan Administrasi Perkantoran",
        (("Tingkat kepuasan pegawai", "82 %"),),
        "Sekretariat",
        (5,),
        (
            (
                Work("Penyediaan Jasa Administrasi", "Jumlah bulan layanan", "12 bulan", "Rp. 5.640.000.000"),
                Work("Pemeliharaan Gedung Kantor", "Luas gedung terpelihara", "4.250 m2", "Rp. 880.000.000"),
            ),
        ),
    ),
    Program(
        "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
        (("Persentase laporan tepat waktu", "100 %"),),
        "Sekretariat",
        (5,),
        (
            (
                Work("Penyusunan Dokumen Perencanaan", "Jumlah dokumen", "5 dokumen", "Rp. 350.000.000"),
                Work("Penyusunan LKIP dan Laporan Keuangan", "Jumlah laporan", "4 laporan", "Rp. 215.000.000"),
                Work("Pengelolaan Data Profil Desa", "Jumlah desa yang datanya mutakhir", "5.319 desa", "Rp. 690.000.000"),
            ),
        ),
    ),
)
TOTAL = "Rp. 30.063.900.000"
COLUMNS = 10
DEPTH = 3
FONT = "Bookman Old Style"
LABEL, REST = 2.6, 3.72


def write(table: Table, box: tuple[int, int, int, int], text: str, size: float = 8, **more: object) -> None:
    """A merged cell over (row, column, last row, last column); lines that begin with ** are bold, with // italic."""
    top, left, bottom, right = box
    cell = table.cell(top, left)
    if (top, left) != (bottom, right):
        cell = cell.merge(table.cell(bottom, right))
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER if more.get("middle", True) else WD_CELL_VERTICAL_ALIGNMENT.TOP
    if more.get("fill"):
        shaded(cell, str(more["fill"]))
    for number, part in enumerate(text.split("\n")):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if more.get("center", True) else WD_ALIGN_PARAGRAPH.LEFT
        paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run(part.lstrip("*/"))
        run.font.name, run.font.size = FONT, Pt(size)
        run.bold, run.italic = part.startswith("**"), part.startswith("//")
        if more.get("color"):
            run.font.color.rgb = RGBColor.from_string(str(more["color"]))
    for extra in cell.paragraphs[text.count("\n") + 1 :]:
        extra._element.getparent().remove(extra._element)


def borders(table: Table) -> None:
    """Double rules around, single ones inside."""
    found = OxmlElement("w:tblBorders")
    for name in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = OxmlElement(f"w:{name}")
        line.set(qn("w:val"), "single" if name.startswith("inside") else "double")
        line.set(qn("w:sz"), "4")
        found.append(line)
    table._tbl.tblPr.append(found)


def measures_text(measures: tuple[Measure, ...]) -> str:
    """Indicators as paragraphs, the target on the next line."""
    numbered = len(measures) > 1
    parts = [f"{str(n) + '. ' if numbered else ''}{name}\n**Target : {target}" for n, (name, target) in enumerate(measures, 1)]
    return "\n".join(parts)


def upper(table: Table) -> None:
    """Visi to indikator sasaran."""
    write(table, (0, 1, 0, COLUMNS), f"**“{VISION}”", 11, fill="DEEAF6")
    left = 1
    goal = 0
    for number, (mission, aims) in enumerate(MISSIONS, 1):
        first = left
        for aim, goals in aims:
            start = left
            for statement, measures, width in goals:
                goal += 1
                end = left + width - 1
                write(table, (3, left, 3, end), f"**{statement}", 9, fill="FFF2CC")
                write(table, (4, left, 4, end), measures_text(measures), 8, center=False)
                left = end + 1
            write(table, (2, start, 2, left - 1), aim, 9)
        write(table, (1, first, 1, left - 1), f"Misi {number} : {mission}", 9, fill="F2F2F2")


def lower(table: Table) -> None:
    """Programs, their bidang and kegiatan."""
    left = 1
    for program in PROGRAMS:
        right = left + len(program.stacks) - 1
        write(table, (5, left, 5, right), f"**{program.name}", 9, fill="E2EFD9")
        write(table, (6, left, 6, right), measures_text(program.measures), 8, center=False)
        write(table, (7, left, 7, right), f"//{program.bidang}", 8, fill="EDEDED")
        for column, stack in enumerate(program.stacks, left):
            for place, work in enumerate(stack):
                bottom = 8 + DEPTH - 1 if work is stack[-1] else 8 + place
                text = f"**{work.name}\nKeluaran : {work.output}\nTarget : {work.target}"
                text += f"\n//{work.pagu}" if work.pagu else ""
                write(table, (8 + place, column, bottom, column), text, 7.5, center=False, middle=False)
        left = right + 1


def draw(path: Path) -> None:
    """The document: title, table, signature block."""
    document = Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(42), Cm(29.7)
    section.left_margin = section.right_margin = Cm(1.1)
    section.top_margin = section.bottom_margin = Cm(1.0)
    for text, size in (("CASCADING KINERJA", 16), (OFFICE.upper() + " PROVINSI JAWA BARAT", 14), ("TAHUN 2016", 12)):
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.space_after = Pt(2)
        run = paragraph.add_run(text)
        run.bold, run.font.size, run.font.name = True, Pt(size), FONT
    table = document.add_table(rows=9 + DEPTH, cols=COLUMNS + 1)
    table.autofit = False
    borders(table)
    for index in range(COLUMNS + 1):
        for cell in table.columns[index].cells:
            cell.width = Cm(LABEL if index == 0 else REST)
    labels = ("VISI", "MISI", "TUJUAN", "SASARAN", "INDIKATOR SASARAN", "PROGRAM", "INDIKATOR PROGRAM", "PENANGGUNG JAWAB")
    for row, label in enumerate(labels):
        write(table, (row, 0, row, 0), f"**{label}", 8, fill="1F4E79", color="FFFFFF")
    write(table, (8, 0, 7 + DEPTH, 0), "**KEGIATAN,\n**KELUARAN,\n**ANGGARAN", 8, fill="1F4E79", color="FFFFFF")
    upper(table)
    lower(table)
    write(table, (8 + DEPTH, 0, 8 + DEPTH, 0), "**JUMLAH", 8, fill="1F4E79", color="FFFFFF")
    write(table, (8 + DEPTH, 1, 8 + DEPTH, COLUMNS), f"**{TOTAL}", 9)
    sign = ("", "Bandung,      Pebruari 2016", f"KEPALA {OFFICE.upper()}", "", "( nama pejabat )", "NIP. ......................")
    for text in sign:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.left_indent, paragraph.paragraph_format.space_after = Cm(25), Pt(0)
        run = paragraph.add_run(text)
        run.font.size, run.font.name = Pt(9), FONT
    document.save(str(path))


def add(gold: Gold, node: str, name: str, target: str) -> None:
    """An indicator and its target."""
    ident = gold.indicator(node, name, unit(target), 1)
    grade = {"grade": "B"} if target.startswith("B (") else {}
    gold.value(ident, "target", YEAR, target, "Milyar" if "Milyar" in target else unit(target), 1, **grade)
    if "Milyar" in target:
        gold.indicators[-1]["unit"] = "Milyar"


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, about | {"organisation": OFFICE, "year": 2016, "pages": 1})
    vision = gold.node("visi", VISION, page=1)
    goals: list[str] = []
    for mission, aims in MISSIONS:
        one = gold.node("misi", mission, page=1, parent=vision)
        for aim, below in aims:
            two = gold.node("tujuan", aim, page=1, parent=one)
            for statement, measures, _ in below:
                goals.append(gold.node("sasaran", statement, page=1, parent=two))
                for name, target in measures:
                    add(gold, goals[-1], name, target)
    for program in PROGRAMS:
        node = gold.node("program", None, program.name, page=1, parent=goals[program.under[0] - 1], holder=program.bidang)
        for other in program.under[1:]:
            gold.edge(goals[other - 1], node, "also")
        for name, target in program.measures:
            add(gold, node, name, target)
        for work in (each for stack in program.stacks for each in stack):
            one = gold.node("kegiatan", None, work.name, page=1, parent=node)
            add(gold, one, work.output, work.target)
            gold.budget(one, "pagu", YEAR, work.pagu, 1)
    gold.total("JUMLAH", "pagu", YEAR, TOTAL, 1)
    across = [each["child"] for each in gold.edges if each["kind"] == "also"]
    money = [each["node"] for each in gold.indicators if each["unit"] == "Milyar"]
    gold.ambiguous = [
        {
            "about": "a program's cell lies below two sasaran of two misi",
            "chosen": "cascade from the first, also from the second",
            "also_acceptable": ["cascade from the second, also from the first", "cascade from the first alone"],
            "nodes": across,
            "field": "parent",
        },
        {
            "about": "unit of Rp 14,2 Milyar",
            "chosen": "Milyar",
            "also_acceptable": ["Rp", "Rp Milyar", None],
            "nodes": money,
            "field": "unit",
        },
        {
            "about": "the bidang in the row below the program answers for the program; for the kegiatan below too",
            "chosen": "holder of the program alone",
            "also_acceptable": ["holder of its kegiatan too"],
            "nodes": [each["id"] for each in gold.nodes if each["level"] == "kegiatan"],
            "field": "holder",
        },
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.docx")
    write_gold()


if __name__ == "__main__":
    main()
