"""Lampiran 3 of a provincial bureau's report for 2016: the action plan as one Calc sheet on folio pages."""

from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.pages import Pages
from corpus.makers.parts.sheets import height, put, widths

STEM = "rencana-aksi-biro-pelayanan-sosial-dasar-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Action plan of a provincial bureau: quarterly targets of the sasaran, programs, kegiatan, outputs, money, holders",
    "type": "rencana_aksi",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "folio landscape, header of three rows on the first page only, later pages begin in mid-sasaran",
        "program and kegiatan in two columns, program cell merged over its kegiatan, an empty one over the next kegiatan",
        "quarterly targets with the unit in a column of its own, a remark behind one figure",
        "a program again under another sasaran with other kegiatan",
        "a sum per program printed in italics in the money column of a Jumlah row",
        "a malformed sum, a sum with cents, spaces within a sum, typing errors",
        "holders that are heads of a part and of a sub part, one holder merged over several kegiatan",
    ],
}
YEAR = "2016"
OFFICE = "Biro Pelayanan Sosial Dasar"
TITLES = ("RENCANA AKSI PENCAPAIAN KINERJA", "BIRO PELAYANAN SOSIAL DASAR SETDA PROVINSI JAWA BARAT", f"TAHUN ANGGARAN {YEAR}")


@dataclass(frozen=True)
class Work:
    """A kegiatan: its output and target, its money and holder (empty: that of the one above)."""

    name: str
    output: str
    target: str
    money: str
    holder: str = ""


@dataclass(frozen=True)
class Program:
    """A program with its kegiatan and, where one is printed, the sum of them."""

    name: str
    works: tuple[Work, ...]
    total: str = ""


@dataclass(frozen=True)
class Measure:
    """An indicator of a sasaran: unit, target of the year, quarters parted by |, programs beside it."""

    name: str
    unit: str
    year: str
    quarters: str
    programs: tuple[Program, ...]


SASARAN: tuple[tuple[str, tuple[Measure, ...]], ...] = (
    (
        "Meningkatnya kualitas rumusan kebijakan bidang pendidikan, kepemudaan dan olahraga",
        (
            Measure(
                "Persentase rumusan kebijakan bidang pendidikan yang ditindaklanjuti OPD",
                "%",
                "85",
                "10|35|60|85",
                (
                    Program(
                        "Program Pendidikan Menengah",
                        (
                            Work(
                                "Koordinasi Perumusan Kebijakan Penyelenggaraan Pendidikan Menengah dan Tinggi",
                                "Jumlah bahan kebijakan pendidikan menengah dan tinggi",
                                "3 dokumen",
                                "412.560.000",
                                "Kepala Bagian Pendidikan",
                            ),
                            Work(
                                "Fasilitasi Pengalihan Kewenangan Pengelolaan SMA/SMK ke Provinsi",
                                "Jumlah berita acara hasil verifikasi P3D bidang pendidikan",
                                "27 dokumen",
                                "685.275.000",
                            ),
                            Work(
                                "Monitoring dan Evaluasi Bantuan Operasional Sekolah Provinsi",
                                "Jumlah kabupaten/kota yang dimonitor",
                                "27 kab/kota",
                                "298.400.000",
                                "Kasubag Pendidikan Dasar dan Menengah",
                            ),
                        ),
                        "1.396.235.000",
                    ),
                ),
            ),
            Measure(
                "Jumlah rekomendasi kebijakan kepemudaan dan olah raga menjelang PON XIX dan PEPARNAS XV",
                "rekomendasi",
                "4",
                "1|2|4|-",
                (
                    Program(
                        "Program Peningkatan Peran Serta Kepemudaan",
                        (
                            Work(
                                "Koordinasi Kebijakan Pembangunan Kepemudaan",
                                "Jumlah laporan rapat koordinasi kepemudaan",
                                "4 laporan",
                                "187.950.000",
                                "Kasubag Kepemudaan dan Olahraga",
                            ),
                            Work(
                                "Fasilitasi Kontingen dan Relawan PON XIX/2016",
                                "Jumlah relawan yang difasilitasi",
                                "1.250 orang",
                                "954.300.000",
                                "Kasubag Kepemudaan dan Olahraga",
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatnya koordinasi pelayanan kesehatan dan pengendalian penduduk",
        (
            Measure(
                "Persentase kabupaten/kota yang melaksanakan kebijakan Desa Siaga Aktif",
                "%",
                "74,07",
                "25,93|40,74|59,26|74,07",
                (
                    Program(
                        "Program Promosi Kesehatan dan Pemberdayaan Masyarakat",
                        (
                            Work(
                                "Pembinaan Tim Pembina UKS/M dan Desa Siaga",
                                "Jumlah tim pembina yang dibina",
                                "27 tim",
                                "334.120.000",
                                "Kepala Bagian Kesehatan",
                            ),
                            Work(
                                "Koordinasi Penanggulangan HIV/AIDS dan Penyakit Menular",
                                "Jumlah rakor KPA tingkat provinsi",
                                "4 kali",
                                "276.845.500",
                                "Kasubag Upaya dan Sarana Kesehatan",
                            ),
                        ),
                        "610.965.500",
                    ),
                    Program(
                        "Program Keluarga Berencana",
                        (
                            Work(
                                "Koordinasi Kebijakan Pengendalian Penduduk dan KB",
                                "Tersusunnya bahan kebijakan pengendalian penduduk",
                                "1 dok",
                                "142.7500.000",
                                "Kasubag Kependudukan",
                            ),
                        ),
                    ),
                ),
            ),
            Measure(
                "Cakupan kab/kota dengan Jaminan Kesehatan Daerah terintegrasi JKN",
                "kab/kota",
                "22",
                "14|16|19|22",
                (
                    Program(
                        "Program Kemitraan Peningkatan Pelayanan Kesehatan",
                        (
                            Work(
                                "Fasilitasi Integrasi Jamkesda ke dalam JKN",
                                "Jumlah nota kesepahaman yang difasilitasi",
                                "8 MoU",
                                "221.600.000,00",
                                "Kasubag Upaya dan Sarana Kesehatan",
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    (
        "Terwujudnya kerukunan dan meningkatnya pelayanan kehidupan beragama",
        (
            Measure(
                "Jumlah lembaga keagamaan yang mendapat pembinaan",
                "lembaga",
                "640",
                "80|260|480|640",
                (
                    Program(
                        "Program Pembinaan Lembaga Sosial Keagamaan",
                        (
                            Work(
                                "Fasilitasi Penyelenggaraan MTQ dan STQ Tingkat Provinsi",
                                "Jumlah kafilah yang difasilitasi",
                                "27 kafilah",
                                "2.486.300.000",
                                "Kepala Bagian Agama",
                            ),
                            Work(
                                "Pembinaan Pondok Pesantren dan Madrasah Diniyah",
                                "Jumlah pondok pesantren yg dibina",
                                "320 ponpes",
                                "867.415.000",
                            ),
                            Work(
                                "Koordinasi Pelayanan Haji dan Zakat",
                                "Jumlah petugas haji daerah yang diberangkatkan",
                                "138 orang",
                                "5. 314.000.000",
                                "Kasubag Urusan Haji",
                            ),
                        ),
                        "8.667.715.000",
                    ),
                ),
            ),
            Measure(
                "Indeks kerukunan umat beragama",
                "poin",
                "3,25",
                "-|3,10 (semester I)|-|3,25",
                (
                    Program(
                        "Program Peningkatan Kerukunan Umat Beragama",
                        (
                            Work(
                                "Fasilitasi Forum Kerukunan Umat Beragama (FKUB)",
                                "Jumlah pertemuan FKUB Provinsi",
                                "6 kali",
                                "405.000.000",
                                "Kasubag Bina Kerukunan",
                            ),
                            Work(
                                "Dialog Tokoh Lintas Agama di Wilayah Rawan Konflik",
                                "Jumlah dialog yang dilaksanakn",
                                "4 angkatan",
                                "318.240.000",
                                "Kasubag Bina Kerukunan",
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatnya penanganan penyandang masalah kesejahteraan sosial terpadu",
        (
            Measure(
                "Persentase rekomendasi penanganan PMKS yang dilaksanakan",
                "%",
                "80",
                "20|45|65|80",
                (
                    Program(
                        "Program Pelayanan dan Rehabilitasi Kesejahteraan Sosial",
                        (
                            Work(
                                "Koordinasi Penanganan Anak Jalanan, Gelandangan dan Pengemis",
                                "Jumlah laporan hasil koordinasi",
                                "4 laporan",
                                "176.330.000",
                                "Kepala Bagian Bina Sosial",
                            ),
                            Work(
                                "Verifikasi Penerima Hibah dan Bantuan Sosial Keagamaan",
                                "Jumlah proposal yang diverifikasi",
                                "3.150 proposal",
                                "742.085.000",
                                "Kasubag Bantuan Sosial",
                            ),
                        ),
                        "918.415.000",
                    ),
                    Program(
                        "Program Pembinaan Lembaga Sosial Keagamaan",
                        (
                            Work(
                                "Pembinaan Panti Asuhan dan Lembaga Kesejahteraan Sosial Anak",
                                "Jumlah panti/LKSA yang dibina",
                                "54 panti",
                                "263.000.000",
                                "Kasubag Bantuan Sosial",
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatnya kualitas pelayanan administrasi dan akuntabilitas kinerja Biro",
        (
            Measure(
                "Nilai evaluasi AKIP Biro",
                "nilai",
                "78 (BB)",
                "-|-|-|78 (BB)",
                (
                    Program(
                        "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
                        (
                            Work(
                                "Penyusunan Perencanaan, Evaluasi dan Pelaporan Biro",
                                "Jumlah dokumen (Renja, LKIP, LKPJ, LPPD)",
                                "7 dokumen",
                                "154.900.000",
                                "Kasubag Tata Usaha Biro",
                            ),
                        ),
                    ),
                ),
            ),
            Measure(
                "Tingkat pemenuhan pelayanan administrasi perkantoran",
                "%",
                "100",
                "25|50|75|100",
                (
                    Program(
                        "Program Pelayanan Administrasi Perkantoran",
                        (
                            Work(
                                "Pelayanan Administrasi Perkantoran Biro",
                                "Lamanya pelayanan adm. perkantoran",
                                "12 bulan",
                                "1.128.640.000",
                                "Kasubag Tata Usaha Biro",
                            ),
                        ),
                    ),
                    Program(
                        "Program Peningkatan Sarana dan Prasarana Aparatur",
                        (
                            Work(
                                "Peningkatan Sarana dan Prasarana Aparatur",
                                "Jumlah peralatan kantor yang diadakan",
                                "46 unit",
                                "386.715.000",
                                "Kasubag Tata Usaha Biro",
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
TOTAL = ("J U M L A H  A N G G A R A N", "15.756.425.500")
WIDTHS = (3.5, 17, 17, 10.5, 7, 7, 9, 7, 7.5, 17.5, 21, 17.5, 10, 14.5, 15.5)
HEADS = ("NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET\n2016")
TAIL = ("PROGRAM", "KEGIATAN", "INDIKATOR KELUARAN", "TARGET", "ANGGARAN\n(Rp.)", "PENANGGUNG JAWAB")
FACE = {"font": "Carlito", "size": 9.5}
GREEN, PALE = "A9D08E", "E2EFDA"
BREAKS = ("Koordinasi Kebijakan Pengendalian Penduduk", "Pembinaan Panti Asuhan")


def head(sheet: Worksheet) -> None:
    """Titles and the header of three rows."""
    put(sheet, (1, 14, 1, 15), "LAMPIRAN 3", "rt", rule=None, font="Carlito", size=11, bold=True)
    for row, text in enumerate(TITLES, 2):
        put(sheet, (row, 1, row, 15), text, "cm", rule=None, font="Carlito", size=13, bold=True)
    look = FACE | {"bold": True, "fill": GREEN}
    for column, text in enumerate(HEADS, 1):
        put(sheet, (6, column, 7, column), text, "cm", **look)
    put(sheet, (6, 6, 6, 9), "TARGET TRIWULAN", "cm", **look)
    for place, text in enumerate(("I", "II", "III", "IV")):
        put(sheet, (7, 6 + place, 7, 6 + place), text, "cm", **look)
    for column, text in enumerate(TAIL, 10):
        put(sheet, (6, column, 7, column), text, "cm", **look)
    for column in range(1, 16):
        put(sheet, (8, column, 8, column), f"({column})", "cm", font="Carlito", size=7, italic=True, fill=PALE)
    sheet.row_dimensions[6].height, sheet.row_dimensions[7].height = 22, 16


def work_row(sheet: Worksheet, row: int, work: Work) -> float:
    """Name, output, target and money of a kegiatan; gives the height it needs."""
    put(sheet, (row, 11, row, 11), work.name, "lt", **FACE)
    put(sheet, (row, 12, row, 12), work.output, "lt", **FACE)
    put(sheet, (row, 13, row, 13), work.target, "ct", **FACE)
    put(sheet, (row, 14, row, 14), work.money, "rt", **FACE)
    if work.name.startswith(BREAKS):
        sheet.row_breaks.append(Break(id=row - 1))
    return max(height(work.name, 20, 10), height(work.output, 16.5, 10), height(work.target, 9, 10))


def program_rows(sheet: Worksheet, row: int, program: Program) -> int:
    """The rows of a program; gives the next free one."""
    top = row
    name_room = height(program.name, 15.5, 10) / len(program.works)
    holder_at, holder = row, program.works[0].holder
    for work in program.works:
        if work.holder and row > top:
            put(sheet, (holder_at, 15, row - 1, 15), holder, "ct", **FACE)
            holder_at, holder = row, work.holder
        need = max(work_row(sheet, row, work), name_room)
        sheet.row_dimensions[row].height = max(need, height(holder, 14.5, 10) if work.holder else 0)
        row += 1
    put(sheet, (holder_at, 15, row - 1, 15), holder, "ct", **FACE)
    broken = [at for at, work in enumerate(program.works, top) if work.name.startswith(BREAKS) and at > top]
    put(sheet, (top, 10, (broken[0] if broken else row) - 1, 10), program.name, "lt", bold=True, **FACE)
    if broken:
        put(sheet, (broken[0], 10, row - 1, 10), None, **FACE)
    if program.total:
        put(sheet, (row, 10, row, 13), "Jumlah", "rm", italic=True, fill=PALE, **FACE)
        put(sheet, (row, 14, row, 14), program.total, "rm", italic=True, fill=PALE, **FACE)
        put(sheet, (row, 15, row, 15), None, fill=PALE, **FACE)
        sheet.row_dimensions[row].height = 14
        row += 1
    return row


def measure_rows(sheet: Worksheet, row: int, measure: Measure) -> int:
    """An indicator and all beside it; gives the next free row."""
    top = row
    for program in measure.programs:
        row = program_rows(sheet, row, program)
    put(sheet, (top, 3, row - 1, 3), measure.name, "lt", **FACE)
    cells = (measure.unit, measure.year, *measure.quarters.split("|"))
    for column, text in enumerate(cells, 4):
        put(sheet, (top, column, row - 1, column), text, "ct", **FACE)
    short = height(measure.name, 16, 10) - sum(sheet.row_dimensions[at].height for at in range(top, row))
    if short > 0:
        sheet.row_dimensions[row - 1].height += short
    return row


def draw(path: Path) -> None:
    """The sheet."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Lamp 3 Renaksi"
    widths(sheet, WIDTHS)
    head(sheet)
    row = 9
    for place, (statement, measures) in enumerate(SASARAN, 1):
        top = row
        for measure in measures:
            row = measure_rows(sheet, row, measure)
        put(sheet, (top, 1, row - 1, 1), str(place), "ct", **FACE)
        put(sheet, (top, 2, row - 1, 2), statement, "lt", **FACE)
    put(sheet, (row, 1, row, 13), TOTAL[0], "cm", bold=True, fill=GREEN, **FACE)
    put(sheet, (row, 14, row, 14), TOTAL[1], "rm", bold=True, fill=GREEN, **FACE)
    put(sheet, (row, 15, row, 15), None, fill=GREEN, **FACE)
    signature = ("Bandung,     Januari 2016", "KEPALA BIRO PELAYANAN SOSIAL DASAR", "", "", "( nama pejabat )", "NIP. ........")
    for shift, text in enumerate(signature, row + 2):
        put(sheet, (shift, 12, shift, 15), text, "cm", rule=None, font="Carlito", size=11)
    page = sheet.page_setup
    page.orientation, page.paperSize, page.fitToWidth, page.fitToHeight = "landscape", 14, 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left, sheet.page_margins.right = 0.6, 0.35
    sheet.page_margins.top, sheet.page_margins.bottom = 0.7, 0.7
    sheet.oddFooter.left.text = "LKIP Biro Yansosdas TA 2016"
    sheet.oddFooter.right.text = "Lamp. 3 - &P"
    book.save(path)


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "rencana_aksi", "types": ["rencana_aksi"], "region": "Provinsi Jawa Barat", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    at = 1
    twice: list[str] = []
    for statement, measures in SASARAN:
        at = pages.first(statement, at)
        goal = gold.node("sasaran", statement, page=at)
        for measure in measures:
            at = pages.first(measure.name, at)
            ident = gold.indicator(goal, measure.name, measure.unit, at)
            gold.value(ident, "target", YEAR, measure.year, measure.unit, at, **grade(measure.year))
            for turn, text in enumerate(measure.quarters.split("|"), 1):
                gold.value(ident, "target", f"{YEAR}-Q{turn}", text, measure.unit, at, **grade(text))
            for program in measure.programs:
                via = {"via_indicator": ident} if len(measures) > 1 else {}
                at, node = add_program(gold, pages, at, program)
                gold.edge(goal, node, **via)
                if program.name == "Program Pembinaan Lembaga Sosial Keagamaan":
                    twice.append(node)
    gold.total(TOTAL[0].replace("  ", " "), "pagu", YEAR, TOTAL[1], pages.first(TOTAL[1]))
    extra = (
        ("a program under two sasaran with other kegiatan", "two nodes", ["one node"], twice, "nodes"),
        ("the sum in a Jumlah row under a program", "budget of the program", ["a total"], [], "budgets"),
        ("the label of the grand total is set with spaces between its letters", TOTAL[0], ["JUMLAH ANGGARAN"], [], "totals"),
        ("the quarter's target '3,10 (semester I)'", "3.1 in the quarter of its column", ["2016-S1"], [], "period"),
    )
    fields = ("about", "chosen", "also_acceptable", "nodes", "field")
    gold.ambiguous = [dict(zip(fields, row, strict=True)) for row in extra]
    return gold


def grade(text: str) -> dict[str, str]:
    """The grade printed behind a figure."""
    return {"grade": "BB"} if "BB" in text else {}


def add_program(gold: Gold, pages: Pages, at: int, program: Program) -> tuple[int, str]:
    """A program and its kegiatan; gives the page reached and the program's id."""
    at = pages.first(program.name, at) if pages.first(program.works[0].name) == at else pages.first(program.works[0].name)
    node = gold.node("program", None, program.name, page=at)
    holder = ""
    for work in program.works:
        at = pages.first(work.name, at)
        holder = work.holder or holder
        child = gold.node("kegiatan", None, work.name, page=at, parent=node, holder=holder)
        unit = work.target.split(" ", 1)[1]
        ident = gold.indicator(child, work.output, unit, at)
        gold.value(ident, "target", YEAR, work.target, unit, at)
        gold.budget(child, "pagu", YEAR, work.money, at)
    if program.total:
        gold.budget(node, "pagu", YEAR, program.total, at)
    return at, node


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    build_gold().write()


if __name__ == "__main__":
    main()
