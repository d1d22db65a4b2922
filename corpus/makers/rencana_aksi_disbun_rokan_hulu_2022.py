"""Action plan and its results for one division of a plantation office: quarters in threes, obstacles, and a table of money."""

from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages
from corpus.makers.parts.sheets import height, put, widths

STEM = "rencana-aksi-disbun-rokan-hulu-2022"
YEAR = "2022"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Action plan of one division of a plantation office with four quarters of results and a table of money",
    "type": "rencana_aksi",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "three columns (Target, Realisasi, %) under each quarter, header of two rows and a row of column numbers, not repeated",
        "obstacles and follow-up line by line in sheet rows of their own beside merged figures",
        "a page break inside an indicator's merged row: its last lines of obstacles stand alone on the second page",
        "figures of the quarters without unit, the unit in the yearly target alone",
        "empty quarters (-), a quarter of 0, a decimal point among decimal commas, a grade with its score, capaian over 100",
        "a second table of other columns below the first, tied to the sasaran by a column of their numbers",
        "program, kegiatan and sub kegiatan told apart by bold, italic and indent alone, without codes",
        "a program that serves two sasaran (1 dan 2); malformed sum (1.125.40.000), empty sums, percent of money",
        "a kegiatan name that holds its sub kegiatan's, Jumlah row, signature block of the head of division",
    ],
}

Quarter = tuple[str, str, str]  # target, realisasi, percent


@dataclass(frozen=True)
class Measure:
    """An indicator: yearly target, unit, quarters, obstacles, follow-up."""

    name: str
    target: str
    unit: str | None
    quarters: tuple[Quarter, Quarter, Quarter, Quarter]
    obstacles: tuple[str, ...]
    follow: tuple[str, ...]


EMPTY: Quarter = ("-", "-", "-")
GOALS: tuple[tuple[str, tuple[Measure, ...]], ...] = (
    (
        "Meningkatnya produksi komoditas perkebunan rakyat",
        (
            Measure(
                "Produksi kelapa sawit rakyat",
                "412.500 Ton",
                "Ton",
                (
                    ("103.125", "98.740", "95,75"),
                    ("103.125", "101.312", "98,24"),
                    ("103.125", "104.880", "101,70"),
                    ("103.125", "105.004", "101,82"),
                ),
                ("- Curah hujan tinggi pada bulan Februari", "- Harga pupuk naik", "- Tanaman tua belum diremajakan"),
                ("- Penyaluran bantuan pupuk", "- Percepatan usulan PSR", "- Pendataan ulang kebun"),
            ),
            Measure(
                "Produksi karet rakyat (kadar karet kering)",
                "38.200 Ton",
                "Ton",
                (
                    ("9.550", "9.012", "94,37"),
                    ("9.550", "8.875", "92,93"),
                    ("9.550", "9.104", "95.33"),
                    ("9.550", "9.390", "98,32"),
                ),
                ("- Penyakit gugur daun", "- Alih fungsi kebun karet"),
                ("- Pengendalian OPT terpadu", "- Sosialisasi klon unggul"),
            ),
            Measure(
                "Luas peremajaan sawit rakyat (PSR)",
                "1.250 Ha",
                "Ha",
                (EMPTY, ("400", "215", "53,75"), ("450", "380", "84,44"), ("400", "522", "130,50")),
                ("- Sertifikat lahan pekebun tumpang tindih", "- Rekomtek terlambat terbit"),
                ("- Koordinasi dengan BPN dan KLHK", "- Pendampingan kelompok tani"),
            ),
        ),
    ),
    (
        "Meningkatnya penggunaan benih unggul bersertifikat",
        (
            Measure(
                "Persentase benih tanaman perkebunan yang bersertifikat",
                "82,5 %",
                "%",
                (
                    ("20 %", "18,4 %", "92,00"),
                    ("40 %", "41,2 %", "103,00"),
                    ("60 %", "59,5 %", "99,17"),
                    ("82,5 %", "80,3 %", "97,33"),
                ),
                ("- Penangkar belum memiliki izin", "- Peredaran benih ilegal"),
                ("- Pembinaan penangkar", "- Operasi pengawasan bersama UPT Sertifikasi"),
            ),
            Measure(
                "Jumlah penangkar benih yang dibina",
                "16 penangkar",
                "penangkar",
                (("4", "4", "100"), ("4", "4", "100"), ("4", "0", "0"), ("4", "8", "200")),
                ("- Refocusing anggaran di triwulan III",),
                ("- Kegiatan digabung pada triwulan IV",),
            ),
        ),
    ),
    (
        "Menurunnya serangan organisme pengganggu tanaman",
        (
            Measure(
                "Persentase luas serangan OPT",
                "3,40 %",
                "%",
                (("4,10", "4,35", "93,90"), ("3,90", "3,88", "100,51"), ("3,60", "3,71", "96,94"), ("3,40", "3,32", "102,35")),
                ("- Serangan Ganoderma meluas di Kec. Tambusai", "- Petugas pengamat hanya 5 orang", "- Alat semprot rusak"),
                ("- Sanitasi kebun dan parit isolasi", "- Pelatihan regu pengendali", "- Pengadaan mist blower"),
            ),
            Measure(
                "Jumlah regu pengendali OPT",
                "12 regu",
                "regu",
                (("3", "3", "100"), ("3", "2", "66,67"), ("3", "4", "133,33"), ("3", "3", "100")),
                ("- Jadwal panen petani bersamaan", "- Lokasi jauh dari kantor"),
                ("- Penjadwalan ulang", "- Membentuk regu per kecamatan"),
            ),
        ),
    ),
    (
        "Meningkatnya akuntabilitas kinerja bidang",
        (
            Measure(
                "Nilai evaluasi internal SAKIP bidang",
                "BB (75,00)",
                None,
                (EMPTY, EMPTY, EMPTY, ("BB (75,00)", "B (69,45)", "92,60")),
                ("- Bukti dukung tidak lengkap",),
                ("- Menunjuk admin data kinerja",),
            ),
        ),
    ),
)


@dataclass(frozen=True)
class Money:
    """A row of the second table: level, name, the sasaran's numbers, pagu, sums and percents of four quarters."""

    level: str
    name: str
    goals: str
    pagu: str
    spent: tuple[str, str, str, str]
    percents: tuple[str, str, str, str]


MONEY = (
    Money(
        "program",
        "Program Penyediaan dan Pengembangan Sarana Pertanian",
        "1 dan 2",
        "4.218.650.000",
        ("312.480.000", "1.004.225.500", "1.125.40.000", "1.590.118.250"),
        ("7,41", "23,80", "26,68", "37,69"),
    ),
    Money(
        "kegiatan",
        "Pengawasan Penggunaan Sarana Pertanian",
        "",
        "3.410.200.000",
        ("250.100.000", "840.500.000", "905.300.000", "1.310.075.000"),
        ("7,33", "24,65", "26,55", "38,42"),
    ),
    Money(
        "sub_kegiatan",
        "Pengawasan Penggunaan Sarana Pendukung Pertanian Sesuai dengan Komoditas, Teknologi dan Spesifik Lokasi",
        "",
        "2.860.000.000",
        ("210.100.000", "700.500.000", "760.300.000", "1.105.075.000"),
        ("7,35", "24,49", "26,58", "38,64"),
    ),
    Money(
        "sub_kegiatan",
        "Pendampingan Penggunaan Sarana Pendukung Pertanian",
        "",
        "550.200.000",
        ("40.000.000", "140.000.000", "145.000.000", "205.000.000"),
        ("7,27", "25,45", "26,35", "37,26"),
    ),
    Money(
        "kegiatan",
        "Pengendalian dan Pengawasan Penyediaan dan Peredaran Benih Tanaman",
        "",
        "808.450.000",
        ("62.380.000", "163.725.500", "220.100.000", "280.043.250"),
        ("7,72", "20,25", "27,22", "34,64"),
    ),
    Money(
        "sub_kegiatan",
        "Pengawasan Peredaran Benih Tanaman Perkebunan",
        "",
        "808.450.000",
        ("62.380.000", "163.725.500", "220.100.000", "280.043.250"),
        ("7,72", "20,25", "27,22", "34,64"),
    ),
    Money(
        "program",
        "Program Pengendalian dan Penanggulangan Bencana Pertanian",
        "3",
        "965.300.000",
        ("-", "288.400.000", "301.750.000", "391.912.000"),
        ("-", "29,88", "31,26", "40,60"),
    ),
    Money(
        "kegiatan",
        "Pengendalian dan Penanggulangan Bencana Pertanian Kabupaten/Kota",
        "",
        "965.300.000",
        ("-", "288.400.000", "301.750.000", "391.912.000"),
        ("-", "29,88", "31,26", "40,60"),
    ),
    Money(
        "sub_kegiatan",
        "Pengendalian Organisme Pengganggu Tumbuhan (OPT) Tanaman Perkebunan",
        "",
        "845.300.000",
        ("-", "248.400.000", "261.750.000", "351.912.000"),
        ("-", "29,39", "30,97", "41,63"),
    ),
    Money(
        "sub_kegiatan",
        "Penanganan Dampak Perubahan Iklim (DPI) Tanaman Perkebunan",
        "",
        "120.000.000",
        ("-", "40.000.000", "40.000.000", "40.000.000"),
        ("-", "33,33", "33,33", "33,33"),
    ),
    Money(
        "program",
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        "4",
        "84.500.000",
        ("12.000.000", "20.500.000", "-", "51.250.000"),
        ("14,20", "24,26", "-", "60,65"),
    ),
    Money(
        "kegiatan",
        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        "",
        "84.500.000",
        ("12.000.000", "20.500.000", "-", "51.250.000"),
        ("14,20", "24,26", "-", "60,65"),
    ),
    Money(
        "sub_kegiatan",
        "Evaluasi Kinerja Perangkat Daerah",
        "",
        "84.500.000",
        ("12.000.000", "20.500.000", "-", "51.250.000"),
        ("14,20", "24,26", "-", "60,65"),
    ),
)
TOTAL = Money(
    "",
    "Jumlah",
    "",
    "5.268.450.000",
    ("324.480.000", "1.313.125.500", "1.427.150.000", "2.033.280.250"),
    ("6,16", "24,92", "27,09", "38,59"),
)
WIDTHS = (4, 22, 25, 11.5, *((8.6, 8.6, 7.2) * 4), 30, 30)
FONT = "Arial Narrow"
ROMAN = ("I", "II", "III", "IV")
HEAD = 6
FILL = "C6E0B4"


def cell(sheet: Worksheet, box: tuple[int, int, int, int], text: str, look: str = "ct", **more: object) -> None:
    """A cell in the sheet's type."""
    put(sheet, box, text, look, font=FONT, size=10, **more)


def heads(sheet: Worksheet) -> None:
    """Titles and the head of the first table."""
    titles = (
        "RENCANA AKSI DAN REALISASI KINERJA TAHUN 2022",
        "BIDANG PRODUKSI DAN PERLINDUNGAN PERKEBUNAN",
        "DINAS PERKEBUNAN KABUPATEN ROKAN HULU",
    )
    for row, title in enumerate(titles, 1):
        put(sheet, (row, 1, row, 18), title, "cm", font=FONT, size=13, bold=True, rule=None)
    put(sheet, (4, 1, 4, 4), "A. CAPAIAN KINERJA", "lm", font=FONT, size=10, bold=True, rule=None)
    plain = ((1, "No"), (2, "Sasaran"), (3, "Indikator Kinerja"), (4, "Target Tahunan"), (17, "Kendala"), (18, "Tindak Lanjut"))
    for column, text in plain:
        cell(sheet, (HEAD, column, HEAD + 1, column), text, "cm", bold=True, fill=FILL)
    for place, name in enumerate(ROMAN):
        first = 5 + 3 * place
        cell(sheet, (HEAD, first, HEAD, first + 2), f"Triwulan {name}", "cm", bold=True, fill=FILL)
        for offset, text in enumerate(("Target", "Realisasi", "%")):
            cell(sheet, (HEAD + 1, first + offset, HEAD + 1, first + offset), text, "cm", bold=True, fill=FILL)
    for column in range(1, 19):
        put(sheet, (HEAD + 2, column, HEAD + 2, column), str(column), "cm", font=FONT, size=7, italic=True)


def results(sheet: Worksheet) -> int:
    """The first table; gives the next free row."""
    row = HEAD + 3
    for number, (statement, measures) in enumerate(GOALS, 1):
        first = row
        for measure in measures:
            count = max(len(measure.obstacles), len(measure.follow), 2)
            last = row + count - 1
            cell(sheet, (row, 3, last, 3), measure.name, "lt")
            cell(sheet, (row, 4, last, 4), measure.target)
            for place, quarter in enumerate(measure.quarters):
                for offset, text in enumerate(quarter):
                    cell(sheet, (row, 5 + 3 * place + offset, last, 5 + 3 * place + offset), text)
            for column, lines in ((17, measure.obstacles), (18, measure.follow)):
                for offset in range(count):
                    text = lines[offset] if offset < len(lines) else ""
                    cell(sheet, (row + offset, column, row + offset, column), text, "lt")
            need = height(measure.name, WIDTHS[2], 11) / count
            for offset in range(count):
                sheet.row_dimensions[row + offset].height = max(14, need)
            for offset, text in enumerate(measure.obstacles):
                two = max(height(text, WIDTHS[16], 10), height(measure.follow[offset], WIDTHS[17], 10))
                sheet.row_dimensions[row + offset].height = max(14, need, two)
            row = last + 1
        cell(sheet, (first, 1, row - 1, 1), str(number))
        cell(sheet, (first, 2, row - 1, 2), statement, "lt")
    return row


def money_row(sheet: Worksheet, row: int, number: str, line: Money) -> None:
    """A row of the second table."""
    look = {
        "bold": line.level in ("program", ""),
        "italic": line.level == "kegiatan",
        "fill": "E2EFDA" if line.level == "program" else None,
    }
    cell(sheet, (row, 1, row, 1), number, **look)
    indent = {"kegiatan": 1, "sub_kegiatan": 2}.get(line.level, 0)
    cell(sheet, (row, 2, row, 3), line.name, "lt" if line.level else "ct", indent=indent, **look)
    cell(sheet, (row, 4, row, 4), line.goals, **look)
    cell(sheet, (row, 5, row, 6), line.pagu, "rt", **look)
    for place in range(4):
        first = 7 + 3 * place if place < 3 else 16
        right = first + 1 if place < 3 else 17
        cell(sheet, (row, first, row, right), line.spent[place], "rt" if line.spent[place] != "-" else "ct", **look)
        cell(sheet, (row, right + 1, row, right + 1), line.percents[place], **look)
    sheet.row_dimensions[row].height = max(14, height(line.name, 44 - 2 * indent, 9.6))


def money(sheet: Worksheet, row: int) -> int:
    """The second table; gives the next free row."""
    put(sheet, (row + 1, 1, row + 1, 4), "B. REALISASI ANGGARAN", "lm", font=FONT, size=10, bold=True, rule=None)
    top = row + 2
    plain = (
        ((1, 1), "No"),
        ((2, 3), "Program / Kegiatan / Sub Kegiatan"),
        ((4, 4), "Mendukung Sasaran No."),
        ((5, 6), "Pagu (Rp)"),
    )
    for (first, last), text in plain:
        cell(sheet, (top, first, top + 1, last), text, "cm", bold=True, fill=FILL)
    for place, name in enumerate(ROMAN):
        first = 7 + 3 * place if place < 3 else 16
        right = first + 1 if place < 3 else 17
        cell(sheet, (top, first, top, right + 1), f"Realisasi Triwulan {name}", "cm", bold=True, fill=FILL)
        cell(sheet, (top + 1, first, top + 1, right), "Rp", "cm", bold=True, fill=FILL)
        cell(sheet, (top + 1, right + 1, top + 1, right + 1), "%", "cm", bold=True, fill=FILL)
    sheet.row_dimensions[top].height = 20
    sheet.row_dimensions[top + 1].height = 14
    at, number = top + 2, 0
    for line in MONEY:
        number += line.level == "program"
        money_row(sheet, at, str(number) if line.level == "program" else "", line)
        at += 1
    money_row(sheet, at, "", TOTAL)
    return at + 1


def draw(path: Path) -> None:
    """The workbook."""
    book = Workbook()
    sheet = book.active
    sheet.title = "RENAKSI BIDANG"
    widths(sheet, WIDTHS)
    heads(sheet)
    row = results(sheet)
    row = money(sheet, row)
    sign = (
        "Pasir Pengaraian,      Januari 2023",
        "Kepala Bidang Produksi dan Perlindungan Perkebunan",
        "",
        "",
        "( nama pejabat )",
        "NIP. ....................",
    )
    for place, text in enumerate(sign):
        put(sheet, (row + 1 + place, 17, row + 1 + place, 18), text, "cm", font=FONT, size=9, rule=None)
    setup = sheet.page_setup
    setup.paperSize, setup.orientation, setup.scale = 14, "landscape", 71
    margins = sheet.page_margins
    margins.left = margins.right = 0.35
    margins.top, margins.bottom = 0.55, 0.6
    sheet.print_options.horizontalCentered = True
    sheet.oddFooter.left.text, sheet.oddFooter.right.text = "Disbun Rohul - Renaksi 2022", "Hal. &P / &N"
    sheet.row_breaks.append(Break(id=BREAK_AFTER))
    book.save(path)


BREAK_AFTER = HEAD + 2 + 3 + 2 + 2 + 2 + 2 + 2  # within the seventh indicator's merged rows: two of its three lines stay


def add_results(gold: Gold) -> list[str]:
    """The sasaran with their indicators and figures; gives the ids."""
    goals = []
    for statement, measures in GOALS:
        goals.append(gold.node("sasaran", statement, page=1))
        for measure in measures:
            ident = gold.indicator(goals[-1], measure.name, measure.unit, 1)
            gold.value(ident, "target", YEAR, measure.target, measure.unit, 1, **grade_of(measure.target))
            for place, quarter in enumerate(measure.quarters, 1):
                for kind, text in zip(("target", "realisasi", "capaian"), quarter, strict=True):
                    unit = "%" if kind == "capaian" or "%" in text else None
                    gold.value(ident, kind, f"{YEAR}-Q{place}", text, unit, 1, **grade_of(text))
    return goals


def settle_pages(gold: Gold, pages: Pages) -> None:
    """The page of each sasaran and indicator, and with it that of its figures."""
    for part in (gold.nodes, gold.indicators):
        for each in part:
            each["page"] = pages.first(each.get("statement") or each["name"])
    for node in gold.nodes:
        node["pages"] = [node["page"]]
    where = {each["id"]: each["page"] for each in gold.indicators}
    for value in gold.values:
        value["page"] = where[value["indicator"]]


def add_money(gold: Gold, goals: list[str], pages: Pages) -> None:
    """The second table."""
    parents: dict[str, str] = {}
    above = {"program": "", "kegiatan": "program", "sub_kegiatan": "kegiatan"}
    for line in MONEY:
        page = pages.first(line.name, 2)
        numbers = [int(part) - 1 for part in line.goals.split(" dan ")] if line.goals else []
        parent = goals[numbers[0]] if numbers else parents[above[line.level]]
        node = gold.node(line.level, None, line.name, page=page, parent=parent)
        for also in numbers[1:]:
            gold.edge(goals[also], node, "also")
        parents[line.level] = node
        gold.budget(node, "pagu", YEAR, line.pagu, page)
        for place, text in enumerate(line.spent, 1):
            gold.budget(node, "realisasi", f"{YEAR}-Q{place}", text, page)
    gold.total(TOTAL.name, "pagu", YEAR, TOTAL.pagu, 2)
    for place, text in enumerate(TOTAL.spent, 1):
        gold.total(TOTAL.name, "realisasi", f"{YEAR}-Q{place}", text, 2)


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "rencana_aksi", "types": ["rencana_aksi", "realisasi"], "region": "Kabupaten Rokan Hulu"}
    pages = Pages(CORPUS / f"{STEM}.pdf")
    gold = Gold(STEM, about | {"organisation": "Dinas Perkebunan", "year": 2022, "pages": pages.count})
    goals = add_results(gold)
    settle_pages(gold, pages)
    add_money(gold, goals, pages)
    bare = [value["indicator"] for value in gold.values if value["unit"] is None]
    gold.ambiguous = [
        {
            "about": "a quarter's figure without the unit that the yearly target prints",
            "chosen": None,
            "also_acceptable": ["the unit of the yearly target"],
            "indicators": sorted(set(bare), key=lambda ident: int(ident[1:])),
            "nodes": goals,
            "field": "value.unit",
        },
        {
            "about": "lines under Tindak Lanjut",
            "chosen": "left out: what follows from the obstacles, not the plan's actions",
            "also_acceptable": ["actions of the indicator, one a line", "actions of the indicator, one a cell"],
            "nodes": goals,
            "field": "actions",
        },
        {
            "about": "program of the column Mendukung Sasaran No. = 1 dan 2",
            "chosen": "cascade from the first, also from the second",
            "also_acceptable": ["cascade from the second, also from the first"],
            "nodes": [edge["child"] for edge in gold.edges if edge["kind"] == "also"],
            "field": "parent",
        },
        {
            "about": "the title names a plan and its results",
            "chosen": "rencana_aksi",
            "also_acceptable": ["realisasi"],
            "nodes": [],
            "field": "document.type",
        },
        {
            "about": "the document is of one division of the office",
            "chosen": "Dinas Perkebunan",
            "also_acceptable": ["Bidang Produksi dan Perlindungan Perkebunan Dinas Perkebunan"],
            "nodes": [],
            "field": "document.organisation",
        },
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    write_gold()


if __name__ == "__main__":
    main()
