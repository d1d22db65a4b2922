"""Perjanjian kinerja of a health office: the head's with the regent, then a division head's with the head."""

from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from corpus.makers.common import Gold, print_drawn
from corpus.makers.word import LEFT, UP, Look, centred, grid, page_break, runs, underlined

STEM = "perjanjian-kinerja-dinkes-wonosobo-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Perjanjian kinerja of a health office and, in the same file, of one of its division heads",
    "type": "perjanjian_kinerja",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "two agreements in one file; the first party of each is the holder of what its annex lists",
        "second party of one agreement is first party of the other",
        "sasaran cell spans the rows of its indicators",
        "unit inside the target text, per 100.000 KH, ≤ for lower is better, a grade with its score",
        "program list with sums and sources, not tied to the sasaran; sums with ,00",
        "a program of the first list restated in the second annex with statement, indicator and kegiatan",
        "program, kegiatan and sub kegiatan rows told apart by bold and nomenclature alone",
        "names and sums of the same kegiatan in two tables, targets in one and money in the other",
        "a table over a page break with repeated header",
        "malformed sum (412.7500.000), two Jumlah rows",
    ],
}
HEAD = "Kepala Dinas Kesehatan Kabupaten Wonosobo"
REGENT = "Bupati Wonosobo"
DIVISION = "Kepala Bidang Kesehatan Masyarakat"
YEAR = "2024"
ANNEXES = (2, 4)  # where the two annexes begin
PAGE_COUNT = 5


@dataclass(frozen=True)
class Measure:
    """An indicator with its target as printed, the unit and the direction that the target tells."""

    name: str
    target: str
    unit: str | None
    direction: str | None = None


@dataclass(frozen=True)
class Sasaran:
    """A sasaran of the head of the office."""

    statement: str
    measures: tuple[Measure, ...]


@dataclass(frozen=True)
class Program:
    """A line of the head's program list."""

    name: str
    budget: str
    source: str


@dataclass(frozen=True)
class Work:
    """A program, kegiatan or sub kegiatan of the division: statement, one indicator, target, unit, budget."""

    level: str
    name: str
    statement: str
    measure: Measure
    budget: str = ""
    source: str = ""


SASARAN = (
    Sasaran(
        "Menurunnya angka kematian ibu, bayi dan balita",
        (
            Measure("Angka Kematian Ibu (AKI)", "≤ 98,50 per 100.000 KH", "per 100.000 KH", "down"),
            Measure("Angka Kematian Bayi (AKB)", "≤ 8,20 per 1.000 KH", "per 1.000 KH", "down"),
            Measure("Persentase persalinan di fasilitas pelayanan kesehatan", "100%", "%"),
        ),
    ),
    Sasaran(
        "Menurunnya prevalensi masalah gizi masyarakat",
        (
            Measure("Prevalensi stunting pada balita", "18,75 %", "%"),
            Measure("Persentase balita gizi buruk yang mendapat perawatan", "100 %", "%"),
        ),
    ),
    Sasaran(
        "Meningkatnya akses dan mutu pelayanan kesehatan",
        (
            Measure("Cakupan kepesertaan Jaminan Kesehatan Nasional (UHC)", "98,10 %", "%"),
            Measure("Jumlah Puskesmas terakreditasi Paripurna", "15 Puskesmas", "Puskesmas"),
            Measure("Indeks Kepuasan Masyarakat (IKM) Dinas Kesehatan", "84,60", None),
        ),
    ),
    Sasaran(
        "Meningkatnya akuntabilitas kinerja Dinas Kesehatan",
        (Measure("Nilai SAKIP Dinas Kesehatan", "A (80,15)", None),),
    ),
)
UKP = "Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat"
EMPOWERMENT = "Program Pemberdayaan Masyarakat Bidang Kesehatan"
PROGRAMS = (
    Program("Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", "172.486.913.500,00", "APBD Kab."),
    Program(UKP, "118.730.264.000,00", "APBD Kab., DAK Fisik, DBHCHT"),
    Program("Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan", "2.914.805.000,00", "DAK Non Fisik"),
    Program("Program Sediaan Farmasi, Alat Kesehatan dan Makanan Minuman", "621.340.000,00", "DAK Non Fisik (POM)"),
    Program(EMPOWERMENT, "1.906.472.250,00", "BOK Kab."),
)
JUMLAH = "296.659.794.750,00"
WORKS = (
    Work(
        "program",
        UKP,
        "Meningkatnya cakupan pelayanan kesehatan ibu, anak dan gizi",
        Measure("Persentase capaian SPM bidang kesehatan ibu dan anak", "100", "Persen"),
    ),
    Work(
        "kegiatan",
        "Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota",
        "Terlaksananya layanan kesehatan ibu, anak, gizi dan lingkungan sesuai standar",
        Measure("Persentase Puskesmas yang melaksanakan layanan kesehatan keluarga", "100", "Persen"),
        "5.418.906.000",
    ),
    Work(
        "sub_kegiatan",
        "Pengelolaan Pelayanan Kesehatan Ibu Hamil",
        "Tersedianya pelayanan kesehatan bagi ibu hamil",
        Measure("Jumlah ibu hamil yang mendapatkan pelayanan kesehatan", "11.862", "Orang"),
        "1.284.650.000",
        "BOK Kab.",
    ),
    Work(
        "sub_kegiatan",
        "Pengelolaan Pelayanan Kesehatan Ibu Bersalin",
        "Tersedianya pelayanan kesehatan bagi ibu bersalin",
        Measure("Jumlah ibu bersalin yang mendapatkan pelayanan kesehatan", "11.320", "Orang"),
        "2.036.400.000",
        "Jampersal, BOK",
    ),
    Work(
        "sub_kegiatan",
        "Pengelolaan Pelayanan Kesehatan Balita",
        "Tersedianya pelayanan kesehatan bagi balita",
        Measure("Jumlah balita yang mendapatkan pelayanan kesehatan", "54.207", "Orang"),
        "412.7500.000",
        "BOK Kab.",
    ),
    Work(
        "sub_kegiatan",
        "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat",
        "Terkelolanya pelayanan kesehatan gizi masyarakat",
        Measure("Jumlah dokumen hasil pengelolaan pelayanan gizi masyarakat", "12", "Dokumen"),
        "1.420.106.000",
        "DAK Non Fisik",
    ),
    Work(
        "sub_kegiatan",
        "Pengelolaan Pelayanan Kesehatan Lingkungan",
        "Terkelolanya pelayanan kesehatan lingkungan",
        Measure("Jumlah dokumen hasil pengelolaan kesehatan lingkungan", "24", "Dokumen"),
        "265.000.000",
        "APBD Kab.",
    ),
    Work(
        "program",
        EMPOWERMENT,
        "Meningkatnya kemandirian masyarakat untuk hidup sehat",
        Measure("Persentase desa/kelurahan siaga aktif mandiri", "27,5", "Persen"),
    ),
    Work(
        "kegiatan",
        "Advokasi, Pemberdayaan, Kemitraan, Peningkatan Peran serta Masyarakat dan Lintas Sektor Tingkat Daerah Kabupaten/Kota",
        "Meningkatnya kemitraan lintas sektor di bidang kesehatan",
        Measure("Jumlah organisasi kemasyarakatan yang bermitra", "32", "Organisasi"),
        "684.122.250",
    ),
    Work(
        "sub_kegiatan",
        "Peningkatan Upaya Promosi Kesehatan, Advokasi, Kemitraan dan Pemberdayaan Masyarakat",
        "Terlaksananya promosi kesehatan, advokasi dan kemitraan",
        Measure("Jumlah dokumen promosi kesehatan, advokasi dan kemitraan", "6", "Dokumen"),
        "684.122.250",
        "BOK Kab.",
    ),
    Work(
        "kegiatan",
        "Pelaksanaan Sehat dalam rangka Promotif Preventif Tingkat Daerah Kabupaten/Kota",
        "Meningkatnya rumah tangga ber-PHBS",
        Measure("Persentase rumah tangga ber-PHBS", "86,4", "Persen"),
        "503.750.000",
    ),
    Work(
        "sub_kegiatan",
        "Penyelenggaraan Promosi Kesehatan dan Gerakan Hidup Bersih dan Sehat",
        "Terselenggaranya promosi kesehatan dan gerakan hidup bersih dan sehat",
        Measure("Jumlah dokumen penyelenggaraan gerakan hidup bersih dan sehat", "4", "Dokumen"),
        "503.750.000",
        "APBD Kab.",
    ),
    Work(
        "kegiatan",
        "Pengembangan dan Pelaksanaan Upaya Kesehatan Bersumber Daya Masyarakat (UKBM) Tingkat Daerah Kabupaten/Kota",
        "Berkembangnya UKBM di desa dan kelurahan",
        Measure("Persentase Posyandu strata mandiri", "61", "Persen"),
        "718.600.000",
    ),
    Work(
        "sub_kegiatan",
        "Bimbingan Teknis dan Supervisi Pengembangan dan Pelaksanaan Upaya Kesehatan Bersumber Daya Masyarakat (UKBM)",
        "Terlaksananya bimbingan teknis dan supervisi UKBM",
        Measure("Jumlah UKBM yang dibina", "1.215", "Unit"),
        "718.600.000",
        "BOK Kab.",
    ),
)
DIVISION_JUMLAH = "7.325.378.250"

TARGETS_RESUME_AT = 13  # the first line of WORKS that the table of targets prints on its second page
MONEY_PAGE = 5


def letterhead(document: Doc) -> None:
    """The office's letterhead over a double rule."""
    centred(document, "PEMERINTAH KABUPATEN WONOSOBO", 14)
    centred(document, "DINAS KESEHATAN", 17)
    underlined(centred(document, "Jalan T. Jogonegoro Wonosobo, Jawa Tengah, Kode Pos 56311", 9.5, bold=False))
    centred(document, "", 8)


def text(document: Doc, line: str) -> None:
    """A justified paragraph."""
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.paragraph_format.space_after = Pt(9)
    runs(paragraph, line)


def party(document: Doc, position: str, ordinal: str) -> None:
    """A party to the agreement."""
    for label, entry in (("Nama", "( nama pejabat )"), ("Jabatan", position)):
        paragraph = document.add_paragraph(f"{label}\t:  {entry}")
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(3.2))
        paragraph.paragraph_format.left_indent = Cm(1)
        paragraph.paragraph_format.space_after = Pt(2)
    lead = "Selaku atasan pihak pertama, selanjutnya" if ordinal == "kedua" else "Selanjutnya"
    text(document, f"{lead} disebut **pihak {ordinal}**.")


def signatures(document: Doc, second: str, first: str, place: str) -> None:
    """The two parties sign side by side, the second at the left."""
    document.add_paragraph().paragraph_format.space_after = Pt(2)
    table = document.add_table(1, 2)
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    left = ["", "PIHAK KEDUA,", second.upper(), "", "", "", "( nama pejabat )"]
    right = [place, "PIHAK PERTAMA,", first.upper(), "", "", "", "( nama pejabat )", "NIP. ........"]
    for cell, lines in zip(table.rows[0].cells, (left, right), strict=True):
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        cell.paragraphs[0].add_run("\n".join(lines)).font.size = Pt(11)


def letter(document: Doc, first: str, second: str, place: str) -> None:
    """An agreement."""
    letterhead(document)
    centred(document, f"PERJANJIAN KINERJA TAHUN {YEAR}", 14, after=14)
    text(
        document,
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta "
        "berorientasi pada hasil, kami yang bertanda tangan di bawah ini :",
    )
    party(document, first, "pertama")
    party(document, second, "kedua")
    text(
        document,
        "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian "
        "ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam "
        "dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi "
        "tanggung jawab kami.",
    )
    text(
        document,
        "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap "
        "capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian "
        "penghargaan dan sanksi.",
    )
    signatures(document, second, first, place)
    page_break(document)


def annex_head(document: Doc, office: str) -> None:
    """Title of an annex."""
    centred(document, f"LAMPIRAN PERJANJIAN KINERJA TAHUN {YEAR}", 12)
    centred(document, office, 12)
    centred(document, "KABUPATEN WONOSOBO", 12, after=10)


def sasaran_rows() -> list[list[str]]:
    """No, sasaran, indicator, target."""
    rows = [["No", "Sasaran Strategis", "Indikator Kinerja", "Target"], ["(1)", "(2)", "(3)", "(4)"]]
    for number, sasaran in enumerate(SASARAN, 1):
        for place, measure in enumerate(sasaran.measures):
            first = [UP, UP] if place else [str(number), sasaran.statement]
            rows.append([*first, f"{place + 1}. {measure.name}", measure.target])
    return rows


def program_rows() -> list[list[str]]:
    """The head's programs with their sums."""
    rows = [["", "Program", "Anggaran", "Keterangan"]]
    for number, program in enumerate(PROGRAMS, 1):
        rows.append([f"{number}.", program.name, f"Rp  {program.budget}", program.source])
    rows.append(["**Jumlah**", LEFT, f"**Rp  {JUMLAH}**", ""])
    return rows


def target_rows() -> list[list[str]]:
    """The division's programs, kegiatan and sub kegiatan with what they are to achieve."""
    heads = ["No", "Program / Kegiatan / Sub Kegiatan", "Sasaran Kinerja", "Indikator Kinerja"]
    rows = [[*heads, "Satuan", "Target"]]
    number = 0
    for work in WORKS:
        mark = "**" if work.level == "program" else ""
        number += work.level == "program"
        shown = str(number) if work.level == "program" else ""
        measure = work.measure
        row = [shown, work.name, work.statement, measure.name, measure.unit or "", measure.target]
        rows.append([f"{mark}{cell}{mark}" if cell else "" for cell in row])
    return rows


def money_rows() -> list[list[str]]:
    """The division's kegiatan and sub kegiatan with their budgets; a program is a heading without sum."""
    rows = [["Kegiatan / Sub Kegiatan", "Anggaran (Rp)", "Keterangan"]]
    for work in WORKS:
        if work.level == "program":
            rows.append([f"**{work.name}**", LEFT, LEFT])
            continue
        name = work.name if work.level == "sub_kegiatan" else f"**{work.name}**"
        rows.append([name, work.budget, work.source])
    rows.append(["**JUMLAH**", f"**{DIVISION_JUMLAH}**", ""])
    return rows


def draw(path: Path) -> None:
    """The Word document."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.5), Cm(33)
    section.left_margin, section.right_margin = Cm(3), Cm(2.3)
    section.top_margin, section.bottom_margin = Cm(2), Cm(1.8)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(12)
    normal.paragraph_format.space_after = Pt(4)
    normal.paragraph_format.line_spacing = 1.25
    letter(document, HEAD, REGENT, "Wonosobo,    Januari 2024")
    annex_head(document, "DINAS KESEHATAN")
    grid(document, sasaran_rows(), Look((1.1, 5.3, 6.3, 3.5), "cllc", 11, 2, shade=None))
    centred(document, "", 6)
    grid(document, program_rows(), Look((1.0, 7.2, 4.6, 3.4), "clrl", 11, shade=None))
    signatures(document, REGENT, HEAD, "Wonosobo,    Januari 2024")
    page_break(document)
    letter(document, DIVISION, HEAD, "Wonosobo,    Januari 2024")
    annex_head(document, "BIDANG KESEHATAN MASYARAKAT DINAS KESEHATAN")
    look = Look((1.0, 4.4, 3.9, 3.9, 2.1, 1.6), "clllcc", 11, repeat=True, shade="E2EFD9")
    grid(document, target_rows(), look)
    centred(document, "", 6)
    grid(document, money_rows(), Look((10.2, 3.4, 2.9), "lrl", 10, shade="E2EFD9"))
    signatures(document, HEAD, DIVISION, "Wonosobo,    Januari 2024")
    document.save(path)


def head_gold(gold: Gold) -> dict[str, str]:
    """The head's sasaran and programs; gives the programs' ids by name."""
    page = ANNEXES[0]
    for sasaran in SASARAN:
        node = gold.node("sasaran", sasaran.statement, page=page, holder=HEAD)
        for measure in sasaran.measures:
            unit, direction = measure.unit, measure.direction
            indicator = gold.indicator(node, measure.name, unit, page, direction=direction)
            grade = {"grade": "A"} if measure.target.startswith("A ") else {}
            gold.value(indicator, "target", YEAR, measure.target, unit, page, **grade)
    programs: dict[str, str] = {}
    for program in PROGRAMS:
        programs[program.name] = gold.node("program", None, program.name, page=page)
        gold.budget(programs[program.name], "pagu", YEAR, f"Rp {program.budget}", page)
    gold.total("Jumlah", "pagu", YEAR, f"Rp {JUMLAH}", page)
    return programs


def work_pages(place: int) -> tuple[int, int]:
    """The pages of a line of the division in the table of targets and in the table of money."""
    target = ANNEXES[1] + (place >= TARGETS_RESUME_AT)
    return target, MONEY_PAGE


def division_gold(gold: Gold, programs: dict[str, str]) -> None:
    """The division's programs (already known), kegiatan and sub kegiatan."""
    parents: dict[str, str] = {}
    for place, work in enumerate(WORKS):
        page, money = work_pages(place)
        if work.level == "program":
            parents["kegiatan"] = node = programs[work.name]
            known = next(one for one in gold.nodes if one["id"] == node)
            known |= {"statement": work.statement, "holder": DIVISION}
            known["pages"] = sorted({*known["pages"], page, money})
        else:
            more = {"holder": DIVISION, "pages": sorted({page, money})}
            parent = parents[work.level]
            node = gold.node(work.level, work.statement, work.name, page=page, parent=parent, **more)
            gold.budget(node, "pagu", YEAR, work.budget, money)
        if work.level == "kegiatan":
            parents["sub_kegiatan"] = node
        measure = work.measure
        indicator = gold.indicator(node, measure.name, measure.unit, page)
        gold.value(indicator, "target", YEAR, measure.target, measure.unit, page)
    gold.total("JUMLAH", "pagu", YEAR, DIVISION_JUMLAH, MONEY_PAGE)


def doubts(gold: Gold) -> None:
    """Where another reading is honest too."""
    by_name = {node["name"]: node["id"] for node in gold.nodes if node["name"]}
    shared = [by_name[UKP], by_name[EMPOWERMENT]]
    holders = [node["id"] for node in gold.nodes if node["holder"] == DIVISION]
    first = [node["id"] for node in gold.nodes if node["holder"] == HEAD]
    rows = (
        ("holder of the two programs that the second annex restates", DIVISION, [HEAD], shared, "holder"),
        (
            "the division's annex prints program, kegiatan and sub kegiatan with statements; all of them are the first party's",
            DIVISION,
            [None],
            holders,
            "holder",
        ),
        (
            "the agreement prints the head's position with the region, other places without",
            HEAD,
            ["Kepala Dinas Kesehatan"],
            first,
            "holder",
        ),
    )
    for about, chosen, other, nodes, part in rows:
        doubt = {"about": about, "chosen": chosen, "also_acceptable": other}
        gold.ambiguous.append(doubt | {"nodes": nodes, "field": part})


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "perjanjian_kinerja", "types": ["perjanjian_kinerja"], "region": "Kabupaten Wonosobo"}
    document |= {"organisation": "Dinas Kesehatan", "year": int(YEAR), "pages": PAGE_COUNT}
    gold = Gold(STEM, document)
    division_gold(gold, head_gold(gold))
    doubts(gold)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.docx")
    build_gold().write()


if __name__ == "__main__":
    main()
