"""Performance tree of a health office in spreadsheet cells, a page for each sasaran of the RPJMD, lines as cell borders."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Border, Side
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import Fact, Measure, add_tree
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "pohon-kinerja-dinkes-tanah-bumbu"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a regency's health office in spreadsheet cells, a page for each sasaran of the RPJMD, no year",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "three pages, three trees: each begins with another sasaran RPJMD; title on the first page only, no year anywhere",
        "connectors are borders of narrow empty cells: stem, bus and drops",
        "two sasaran whose lines join one bus that spreads again over three programs: parent by position or both",
        "eselon IV stacked in one column below its eselon III, no line between, numbered from 1 in each column",
        "tier bands as turned text at the left, two words for each (SASARAN STRATEGIS / ESSELON II)",
        "indicator beside its target in small cells, the word IK in a merged cell, some kegiatan without target",
        "numbers glued to the text (2.Pelayanan), typing errors (Meningkatya, Persentse, hipetensi), lower is better",
    ],
}


def m(name: str, target: str = "", down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    unit = target.split(" ", 1)[1] if " " in target else None
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def k(statement: str, *measures: Measure) -> Fact:
    """A sasaran kegiatan."""
    return Fact("kegiatan", statement, None, measures)


def p(statement: str, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """A sasaran program."""
    return Fact("program", statement, None, measures, below)


def s(statement: str, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """A sasaran strategis."""
    return Fact("sasaran", statement, None, measures, below)


MOTHERS = Fact(
    "sasaran_daerah",
    "MENINGKATNYA DERAJAT KESEHATAN IBU, ANAK DAN GIZI MASYARAKAT",
    None,
    (m("ANGKA HARAPAN HIDUP", "69,85 Tahun"),),
    (
        s(
            "Menurunnya angka kematian ibu dan bayi",
            (
                m("Angka Kematian Ibu per 100.000 kelahiran hidup", "138", True),
                m("Angka Kematian Bayi per 1.000 kelahiran hidup", "9,5", True),
            ),
            p(
                "Meningkatnya cakupan pelayanan kesehatan ibu dan anak",
                (
                    m("Persentase ibu bersalin ditolong tenaga kesehatan", "92 %"),
                    m("Cakupan kunjungan neonatus lengkap", "94,5 %"),
                    m("Cakupan komplikasi kebidanan yang ditangani", "80 %"),
                ),
                k("Pelayanan kesehatan ibu hamil dan bersalin", m("Jumlah ibu hamil yang mendapat pelayanan K4", "6.850 orang")),
                k("Pelatihan bidan desa dan dukun bayi", m("Jumlah bidan desa yang dilatih", "60 orang")),
                k("Jaminan persalinan (Jampersal)", m("Jumlah rumah tunggu kelahiran", "5 unit"), m("Jumlah ibu yang dirujuk")),
                k("Pelayanan kesehatan bayi dan anak balita", m("Jumlah posyandu yang melaksanakan SDIDTK", "212 posyandu")),
            ),
            p(
                "Terpenuhinya sarana rujukan maternal dan neonatal",
                (m("Persentase puskesmas mampu PONED", "57,14 %"),),
                k("Pengadaan alat kesehatan PONED", m("Jumlah paket alat kesehatan", "4 paket")),
                k("Peningkatan kemampuan tim PONED", m("Jumlah tim yang terlatih", "8 tim")),
            ),
        ),
        s(
            "Meningkatya status gizi masyarakat",
            (m("Prevalensi balita gizi buruk", "0,6 %", True), m("Persentase balita stunting", "24 %", True)),
            p(
                "Terlaksananya perbaikan gizi keluarga",
                (
                    m("Persentase balita ditimbang (D/S)", "78 %"),
                    m("Persentse bayi mendapat ASI eksklusif", "55 %"),
                    m("Cakupan ibu hamil mendapat 90 tablet Fe", "88 %"),
                ),
                k("Pemberian makanan tambahan dan vitamin", m("Jumlah balita kurus yang mendapat PMT", "450 balita")),
                k("Penanggulangan KEP, anemia gizi besi dan GAKY", m("Jumlah remaja putri yang diberi tablet tambah darah")),
                k("Pemberdayaan masyarakat untuk keluarga sadar gizi", m("Jumlah kader yang dibina", "424 kader")),
            ),
        ),
    ),
)
DISEASE = Fact(
    "sasaran_daerah",
    "MENURUNNYA ANGKA KESAKITAN PENYAKIT MENULAR DAN TIDAK MENULAR",
    None,
    (m("PERSENTASE PENURUNAN ANGKA KESAKITAN", "5 %"),),
    (
        s(
            "Terkendalinya penyakit menular",
            (m("Angka penemuan kasus TB paru BTA positif", "70 %"), m("Angka kesakitan DBD", "49 per 100.000 pddk", True)),
            p(
                "Meningkatnya pencegahan dan pemberantasan penyakit menular",
                (
                    m("Persentase penderita TB yang sembuh", "87 %"),
                    m("Annual Parasite Incidence (API) malaria", "1,2 per 1.000 pddk", True),
                ),
                k("Penyemprotan/fogging sarang nyamuk", m("Jumlah fokus yang disemprot", "120 fokus")),
                k("Pelayanan pencegahan dan penanggulangan penyakit menular", m("Jumlah penderita TB yang diobati", "410 orang")),
                k("Pengadaan kelambu berinsektisida", m("Jumlah kelambu yang dibagikan", "3.500 lembar")),
            ),
            p(
                "Tercapainya imunisasi dan kewaspadaan dini KLB",
                (m("Persentase desa UCI", "95 %"), m("Persentase KLB yang ditangani < 24 jam", "100 %")),
                k("Peningkatan imunisasi", m("Jumlah bayi imunisasi dasar lengkap", "6.300 bayi")),
                k("Peningkatan surveilans epidemiologi", m("Jumlah laporan W2 yang masuk", "728 laporan")),
            ),
        ),
        s(
            "Terkendalinya penyakit tidak menular",
            (m("Prevalensi hipetensi", "26,5 %", True),),
            p(
                "Meningkatnya deteksi dini faktor resiko PTM",
                (m("Persentase desa yang memiliki Posbindu PTM", "40 %"),),
                k("Pembinaan Posbindu PTM", m("Jumlah Posbindu yang aktif", "58 posbindu")),
                k("Deteksi dini kanker leher rahim dan payudara", m("Jumlah perempuan yang diperiksa IVA", "1.250 orang")),
                k(
                    "Penanganan kesehatan jiwa",
                    m("Jumlah ODGJ yang diobati", "185 orang"),
                    m("Jumlah kasus pasung", "0 kasus", True),
                ),
            ),
        ),
    ),
)
QUALITY = Fact(
    "sasaran_daerah",
    "MENINGKATNYA MUTU DAN PEMERATAAN PELAYANAN KESEHATAN",
    None,
    (m("INDEKS KEPUASAN MASYARAKAT", "80,25"),),
    (
        s(
            "Meningkatnya mutu pelayanan puskesmas dan jaringannya",
            (
                m("Persentase puskesmas terakreditasi", "64,29 %"),
                m("Persentase penduduk yang memiliki jaminan kesehatan", "85 %"),
                m("Rasio tenaga medis per satuan penduduk", "0,21"),
            ),
            p(
                "Terpenuhinya standar sarana dan prasarana puskesmas",
                (m("Persentase puskesmas sesuai standar", "71 %"),),
                k("Pembangunan dan rehabilitasi puskesmas", m("Jumlah puskesmas yang direhab", "3 unit")),
                k(
                    "Pengadaan puskesmas keliling",
                    m("Jumlah ambulans/ pusling", "2 unit"),
                    m("Jumlah pusling perairan", "1 unit"),
                ),
            ),
            p(
                "Terjaminnya ketersediaan obat dan perbekalan kesehatan",
                (m("Persentase ketersediaan obat esensial", "96 %"), m("Persentase obat kadaluarsa", "1,5 %", True)),
                k("Pengadaan obat dan BMHP", m("Jumlah item obat yang tersedia", "144 item")),
                k("Pengawasan obat, makanan dan kosmetik", m("Jumlah sarana yang diperiksa", "75 sarana")),
                k("Pembinaan industri rumah tangga pangan", m("Jumlah sertifikat PIRT yang terbit")),
            ),
            p(
                "Meningkatnya akses masyarakat miskin terhadap pelayanan kesehatan",
                (m("Persentase masyarakat miskin yang dilayani", "100 %"),),
                k("Pelayanan Jamkesda", m("Jumlah peserta Jamkesda", "21.400 jiwa")),
                k("Pelayanan kesehatan wilayah terpencil dan kepulauan", m("Jumlah desa yang dikunjungi", "12 desa")),
            ),
        ),
    ),
)
PAGES = (MOTHERS, DISEASE, QUALITY)
HEADINGS = ("SASARAN 4 RPJMD", "SASARAN 5 RPJMD", "SASARAN 6 RPJMD")
TIERS = ("SASARAN STRATEGIS\nESSELON II", "SASARAN PROGRAM\nESSELON III", "SASARAN KEGIATAN\nESSELON IV")
STEP = 5  # columns of a program: IK, two of the indicator, target, gap
FIRST = 3
WIDE = (7.5, 2.0) + (4.0, 11.0, 10.0, 11.5, 2.4) * 3
FACE = "DejaVu Sans"
LINE = Side(style="medium", color="000000")


@dataclass
class Place:
    """A page of the workbook and the row that comes next."""

    sheet: Worksheet
    row: int
    tint: str


def edge(sheet: Worksheet, row: int, column: int, side: str) -> None:
    """One border of an empty cell, beside those that it has."""
    cell = sheet.cell(row, column)
    old = cell.border
    sides = {"left": old.left, "top": old.top, "bottom": old.bottom, "right": old.right} | {side: LINE}
    cell.border = Border(**sides)


def lines(place: Place, above: list[int], below: list[int]) -> None:
    """Stems from the columns above to a bus and drops to the columns below, as borders of two low rows."""
    sheet, row = place.sheet, place.row
    sheet.row_dimensions[row].height = sheet.row_dimensions[row + 1].height = 11
    for column in above:
        edge(sheet, row, column, "left")
    for column in below:
        edge(sheet, row + 1, column, "left")
    for column in range(min(above + below), max(above + below)):
        edge(sheet, row, column, "bottom")
    place.row += 2


def box(place: Place, fact: Fact, rows: int, left: int, right: int, lead: str, size: float) -> None:
    """A node: its statement, then a row for each indicator; rows are kept free for the tallest of its tier."""
    sheet, row = place.sheet, place.row
    bold = fact.level != "kegiatan"
    style = "cm" if fact.level == "sasaran" else "lt"
    put(sheet, (row, left, row, right), f"{lead}{fact.statement}", style, size=size, bold=bold, font=FACE, fill=place.tint)
    put(sheet, (row + 1, left, row + rows - 1, left), "IK", "ct", size=size - 1, italic=True, bold=True, font=FACE)
    for number in range(rows - 1):
        measure = fact.measures[number] if number < len(fact.measures) else m("")
        at = row + 1 + number
        put(sheet, (at, left + 1, at, right - 1), measure.name, "lt", size=size, font=FACE)
        put(sheet, (at, right, at, right), measure.target, "cm", size=size, font=FACE)


def tall(sheet: Worksheet, row: int, boxes: list[tuple[str, float, float]]) -> None:
    """The height of a row by its tallest text: (text, width, size)."""
    sheet.row_dimensions[row].height = max(17.0, *(height(text, wide * 0.9, size) for text, wide, size in boxes))


def columns(tree: Fact) -> dict[int, tuple[int, int]]:
    """The first and the last column of every node but the kegiatan, by id()."""
    out, left = {}, FIRST
    for aim in tree.children:
        start = left
        for program in aim.children:
            out[id(program)] = (left, left + STEP - 2)
            left += STEP
        out[id(aim)] = (start, left - 2)
    return out


def tier(place: Place, facts: list[Fact], spans: dict[int, tuple[int, int]], label: str, size: float) -> None:
    """A row of nodes beside its band."""
    sheet, start = place.sheet, place.row
    rows = 1 + max(len(fact.measures) for fact in facts)
    for number in range(rows):
        texts = []
        for fact in facts:
            left, right = spans[id(fact)]
            whole = sum(WIDE[left - 1 : right])
            if number == 0:
                texts.append((fact.statement or "", whole, size))
            elif number <= len(fact.measures):
                measure = fact.measures[number - 1]
                texts += [(measure.name, whole - 15, size), (measure.target, WIDE[right - 1], size + 0.5)]
        tall(sheet, start + number, texts)
        if label == TIERS[0]:
            sheet.row_dimensions[start + number].height = max(30.0, sheet.row_dimensions[start + number].height)
    for fact in facts:
        box(place, fact, rows, *spans[id(fact)], "", size)
    put(sheet, (start, 1, start + rows - 1, 1), label, "cm", size=8, bold=True, turn=90, font=FACE, fill="DDEBF7")
    place.row += rows


def stacks(place: Place, programs: list[Fact], spans: dict[int, tuple[int, int]]) -> None:
    """Kegiatan below each other in the column of their program."""
    sheet, start = place.sheet, place.row
    for number in range(max(len(program.children) for program in programs)):
        here = [(program, program.children[number]) for program in programs if number < len(program.children)]
        rows = 1 + max(len(each.measures) for _, each in here)
        tall(sheet, place.row, [(f"1. {each.statement}", 36.0, 8.5) for _, each in here])
        for at in range(rows - 1):
            tall(sheet, place.row + 1 + at, [(each.measures[at].name, 21, 8.5) for _, each in here if at < len(each.measures)])
        for program, each in here:
            gap = "" if number == 1 and program is not programs[0] else " "
            box(place, each, 1 + len(each.measures), *spans[id(program)], f"{number + 1}.{gap}", 8.5)
        place.row += rows
    last = place.row - 1
    put(sheet, (start, 1, last, 1), TIERS[2], "cm", size=8, bold=True, turn=90, font=FACE, fill="E2EFDA")


def fill_page(sheet: Worksheet, tree: Fact, number: int) -> None:
    """One page: the sasaran RPJMD, the three tiers below it and the lines between."""
    place = Place(sheet, 1, "FFF2CC")
    spans = columns(tree)
    right = max(last for _, last in spans.values())
    if number == 0:
        for text, size in (("POHON KINERJA", 14), ("DINAS KESEHATAN KABUPATEN TANAH BUMBU", 12)):
            put(sheet, (place.row, 1, place.row, right), text, "cm", size=size, bold=True, font=FACE, rule=None)
            sheet.row_dimensions[place.row].height = size * 1.5
            place.row += 1
        place.row += 1
    row = place.row
    put(sheet, (row, 1, row + 1, 1), HEADINGS[number], "cm", size=7, bold=True, font=FACE, fill="BDD7EE")
    look = {"font": FACE, "bold": True}
    put(sheet, (row, FIRST + 1, row, right - 1), tree.statement, "cm", size=11, fill="F8CBAD", **look)
    head = tree.measures[0]
    put(sheet, (row + 1, FIRST + 1, row + 1, right - 1), f"Indikator :  {head.name}  ({head.target})", "lm", size=9, font=FACE)
    sheet.row_dimensions[row].height, sheet.row_dimensions[row + 1].height = 30, 20
    place.row += 2
    aims = list(tree.children)
    programs = [program for aim in aims for program in aim.children]
    middle = {id(fact): sum(spans[id(fact)]) // 2 + 1 for fact in aims + programs}
    lines(place, [(FIRST + right) // 2 + 1], [middle[id(aim)] for aim in aims])
    tier(place, aims, spans, TIERS[0], 9)
    if tree is DISEASE:
        lines(place, [middle[id(aim)] for aim in aims], [(FIRST + right) // 2 + 1])
        lines(place, [(FIRST + right) // 2 + 1], [middle[id(program)] for program in programs])
    else:
        before = place.row
        for aim in aims:
            place.row = before
            lines(place, [middle[id(aim)]], [middle[id(program)] for program in aim.children])
    place.tint = "E2EFDA"
    tier(place, programs, spans, TIERS[1], 8.5)
    before = place.row
    for program in programs:
        place.row = before
        lines(place, [middle[id(program)]], [middle[id(program)]])
    place.tint = "FFFFFF"
    stacks(place, programs, spans)


def draw() -> None:
    """Write the PDF."""
    book = Workbook()
    for number, tree in enumerate(PAGES):
        sheet = book.active if number == 0 else book.create_sheet()
        sheet.title = f"Sasaran {number + 4}"
        widths(sheet, WIDE)
        fill_page(sheet, tree, number)
        page(sheet, 5, (0.5, 0.4, 0.6, 0.5), tall=1, wide=False)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"{STEM}.xlsx")
        book.save(source)
        office_pdf(source, CORPUS / f"{STEM}.pdf")


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Tanah Bumbu"}
    gold = Gold(STEM, document | {"organisation": "Dinas Kesehatan", "year": None, "pages": 3})
    known: dict[int, str] = {}
    for number, tree in enumerate(PAGES, 1):
        known |= add_tree(gold, tree, None, None, number)
    first, second = DISEASE.children
    for aim, other in ((first, second), (second, first)):
        for program in aim.children:
            gold.edge(known[id(other)], known[id(program)], "also")
    gold.ambiguous += [
        {
            "about": "two sasaran join one bus that spreads over three programs",
            "chosen": "the sasaran above as cascade parent, the other as also",
            "also_acceptable": ["either sasaran as cascade parent", "no also edge"],
            "nodes": [known[id(program)] for aim in DISEASE.children for program in aim.children],
            "field": "parent",
        },
        {
            "about": "band says both SASARAN KEGIATAN and ESSELON IV",
            "chosen": "kegiatan",
            "also_acceptable": ["sub_kegiatan"],
            "nodes": [node["id"] for node in gold.nodes if node["level"] == "kegiatan"],
            "field": "level",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
