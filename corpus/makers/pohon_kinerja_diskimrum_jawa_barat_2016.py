"""Performance tree of a provincial housing office in the cells of one A3 sheet, one column a sasaran."""

import tempfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import Fact, Measure, add_tree
from corpus.makers.parts.floating import Floating, Point, add_shapes
from corpus.makers.parts.sheets import lines, page, put, widths

STEM = "pohon-kinerja-diskimrum-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a provincial housing office in Excel cells on A3, one column a sasaran, stacks of kegiatan",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "columns of stacked cells; spans of misi and sasaran RPJMD above them, thin arrows over the gaps, two left out",
        "sasaran of the office hang under one indicator of the sasaran RPJMD; one indicator over two columns",
        "target in a narrow cell at the right of its indicator, for the sasaran RPJMD in brackets",
        "a program repeated in two columns with other kegiatan and another budget",
        "money of the kegiatan in its cell's last line, of the program in a row of its own at the foot",
        "the division stands between sasaran and program; one kegiatan without output, one malformed sum, one without money",
        "typing errors (Meningkatya, drainse, pesampahan), numbering with a number twice",
    ],
}


def m(name: str, target: str = "", down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    unit = target.split(" ", 1)[1] if " " in target and target[0].isdigit() else None
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def keg(name: str, pagu: str, *measures: Measure) -> Fact:
    """A kegiatan with its outputs."""
    return Fact("kegiatan", None, name, measures, pagu=pagu)


def col(sasaran: str, measures: tuple[Measure, ...], unit: str, program: str, pagu: str, of: Measure, *below: Fact) -> Fact:
    """A column: a sasaran with its only program."""
    one = Fact("program", None, program, (of,), below, holder=unit, pagu=pagu)
    return Fact("sasaran", sasaran, None, measures, (one,))


WATER = "Program Pengembangan Kinerja Pengelolaan Air Minum dan Air Limbah"
A = col(
    "Meningkatya akses masyarakat terhadap air minum yang aman",
    (m("Persentase penduduk yang terlayani air minum", "72,5 %"),),
    "BIDANG AIR MINUM DAN PENYEHATAN LINGKUNGAN",
    WATER,
    "Rp. 41.350.000.000",
    m("Jumlah SPAM regional yang beroperasi", "3 unit"),
    keg("Pembangunan SPAM Regional Metropolitan Bandung", "Rp. 28.500.000.000", m("Panjang pipa transmisi", "12,4 km")),
    keg("Pembangunan SPAM Ibukota Kecamatan", "Rp. 9.850.000.000", m("SPAM IKK terbangun", "6 unit")),
    keg("Pembinaan Badan Pengelola SPAM Perdesaan", "Rp. 3.000.000.000", m("Jumlah BP-SPAM yang dibina", "54 kelompok")),
)
B = col(
    "Meningkatnya pelayanan air limbah dan drainse perkotaan",
    (m("Persentase penduduk terlayani sistem air limbah", "66 %"), m("Luas genangan di kawasan perkotaan", "310 ha", True)),
    "BIDANG AIR MINUM DAN PENYEHATAN LINGKUNGAN",
    WATER,
    "Rp. 17.225.500.000",
    m("Jumlah kota/kab yang memiliki dokumen SSK mutakhir", "19 kab/kota"),
    keg(
        "Pembangunan IPAL Komunal", "Rp. 11.400.500.000", m("IPAL komunal terbangun", "38 unit"), m("Sambungan rumah", "1.900 SR")
    ),
    keg("Peningkatan Drainase Perkotaan", "Rp. 4.925.000.000", m("Panjang drainase yang ditingkatkan", "4.200 m")),
    keg("Fasilitasi Percepatan Pembangunan Sanitasi Permukiman", "Rp. 900.000.000"),
)
C = col(
    "Terkelolanya sampah lintas kabupaten/kota",
    (m("Volume sampah yang diolah di TPPAS regional", "1.250 ton/hari"),),
    "BALAI PENGELOLAAN SAMPAH REGIONAL",
    "Program Pengembangan Kinerja Pengelolaan Persampahan",
    "Rp. 33.760.000.000",
    m("Jumlah TPPAS regional", "2 lokasi"),
    keg("Operasional TPK Sarimukti", "Rp. 14.260.000.000", m("Sampah masuk yang tertangani", "100%")),
    keg("Pembangunan TPPAS Regional Legok Nangka", "Rp. 18.000.000.000", m("Jalan akses dan gerbang", "1 paket")),
    keg("Kampanye 3R dan Bank Sampah", "Rp. 850.000.000", m("Jumlah bank sampah baru", "27 unit")),
    keg("Penyusunan Basis Data pesampahan", "Rp. 650.00.000", m("Dokumen basis data", "1 dokumen")),
)
D = col(
    "Berkurangnya rumah tidak layak huni",
    (m("Jumlah rumah tidak layak huni yang diperbaiki", "12.000 unit"), m("Backlog kepemilikan rumah", "21,4 %", True)),
    "BIDANG PERUMAHAN",
    "Program Pengembangan Perumahan",
    "Rp. 137.900.000.000",
    m("Persentase bantuan rumah yang tepat sasaran", "95 %"),
    keg("Rehabilitasi Rumah Tidak Layak Huni", "Rp. 120.000.000.000", m("Rumah yang direhabilitasi", "12.000 unit")),
    keg("Pembangunan Rusunawa Pekerja", "Rp. 16.750.000.000", m("Twin blok terbangun", "2 TB")),
    keg("Penyusunan RP3KP Provinsi", "Rp. 1.150.000.000", m("Dokumen RP3KP", "1 dokumen")),
)
E = col(
    "Berkurangnya luas permukiman kumuh",
    (m("Luas permukiman kumuh perkotaan", "2.870 ha", True),),
    "BIDANG PERMUKIMAN",
    "Program Lingkungan Sehat Perumahan",
    "Rp. 22.480.000.000",
    m("Jumlah kawasan kumuh yang ditata", "11 kawasan"),
    keg(
        "Penataan Kawasan Kumuh Perkotaan",
        "Rp. 15.600.000.000",
        m("Kawasan yang ditata", "11 kawasan"),
        m("Jalan lingkungan", "9,8 km"),
    ),
    keg("Penataan Kampung Nelayan", "Rp. 5.230.000.000", m("Kampung yang ditata", "3 lokasi")),
    keg("Pembinaan Kelembagaan Masyarakat Permukiman", "-", m("Jumlah KSM yang dibina", "60 KSM")),
)
F = col(
    "Terwujudnya bangunan gedung dan ruang publik yang tertata",
    (m("Persentase bangunan gedung negara yang laik fungsi", "64 %"),),
    "BIDANG TATA BANGUNAN DAN KAWASAN",
    "Program Penataan Penguasaan, Pemilikan dan Pemanfaatan Bangunan",
    "Rp. 29.125.000.000",
    m("Jumlah bangunan strategis provinsi", "4 unit"),
    keg("Pembangunan Gedung Negara Strategis", "Rp. 24.000.000.000", m("Gedung terbangun", "2 unit")),
    keg("Penataan Alun-alun dan Ruang Terbuka Publik", "Rp. 4.625.000.000", m("Alun-alun yang ditata", "5 lokasi")),
    keg("Pendataan Bangunan Gedung Negara", "Rp. 500.000.000", m("Gedung yang didata", "310 unit")),
)
G = col(
    "Meningkatnya akuntabilitas dan pelayanan dinas",
    (m("Nilai evaluasi AKIP dinas", "BB (72,10)"), m("Indeks kepuasan pengguna layanan", "79,8")),
    "SEKRETARIAT",
    "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
    "Rp. 1.940.000.000",
    m("Persentase dokumen tepat waktu", "100 %"),
    keg("Penyusunan Dokumen Perencanaan dan Evaluasi", "Rp. 740.000.000", m("Jumlah dokumen", "9 dokumen")),
    keg("Penatausahaan Keuangan Dinas", "Rp. 610.000.000", m("Jumlah laporan keuangan", "14 laporan")),
    keg("Pengelolaan Sistem Informasi Permukiman", "Rp. 590.000.000", m("Aplikasi yang dikelola", "2 aplikasi")),
)
COLS = (A, B, C, D, E, F, G)
R1 = Fact(
    "sasaran_daerah",
    "Meningkatnya pemenuhan infrastruktur dasar permukiman",
    None,
    (m("Cakupan Pelayanan Air Minum", "72,5%"), m("Cakupan Pelayanan Sanitasi", "67%")),
    (A, B, C),
)
R2 = Fact(
    "sasaran_daerah",
    "Meningkatnya kualitas perumahan dan lingkungan permukiman",
    None,
    (m("Persentase rumah layak huni", "93,2%"), m("Persentase kawasan kumuh", "6,1%", True)),
    (D, E, F),
)
R3 = Fact(
    "sasaran_daerah",
    "Meningkatnya akuntabilitas kinerja pemerintah daerah",
    None,
    (m("Predikat AKIP Pemerintah Provinsi", "A"),),
    (G,),
)
M4 = Fact(
    "misi", "Mewujudkan Jawa Barat yang Nyaman dan Pembangunan Infrastruktur Strategis yang Berkelanjutan", children=(R1, R2)
)
M3 = Fact("misi", "Meningkatkan Kinerja Pemerintahan dan Profesionalisme Aparatur", children=(R3,))
# indicator of the sasaran RPJMD, its columns
IKU = ((R1, 0, 0, 0), (R1, 1, 1, 2), (R2, 0, 3, 3), (R2, 1, 4, 5), (R3, 0, 6, 6))
TOTAL = "Rp. 283.780.500.000"
ROW = 12.5
TEXT, SIDE, GAP = 22.0, 9.5, 2.2
HALF = 1_150_000


def left(number: int) -> int:
    """The sheet column where a column of the tree starts."""
    return 4 + 3 * number


def rows_for(text: str, width: float, size: float) -> int:
    """How many sheet rows a text takes."""
    return max(1, -(-int(lines(text, width * 0.92, size) * size * 1.25 + 3) // int(ROW)))


class Sheet:
    """The sheet in the making and the arrows over it."""

    def __init__(self) -> None:
        self.book = Workbook()
        self.sheet: Worksheet = self.book.active
        self.shapes: list[Floating] = []

    def line(self, first: tuple[int, int, int], last: tuple[int, int, int], arrow: bool = False) -> None:
        """A line between (column of the tree, row, part of the row in EMU)."""
        points = [Point(left(c), r, HALF, down) for c, r, down in (first, last)]
        self.shapes.append(Floating(points[0], points[1], "line", "5B9BD5", 1.25, arrow))

    def drop(self, number: int, row: int, rows: int = 2) -> None:
        """An arrow down the gap."""
        self.line((number, row, 8000), (number, row + rows, 0), True)

    def label(self, row: int, last: int, text: str) -> None:
        """The tier's name at the left."""
        put(self.sheet, (row, 2, last, 2), text, "cm", font="Calibri", size=10, bold=True, rule="medium")

    def cell(self, row: int, rows: int, number: int, text: str | None, style: str, **more: object) -> None:
        """A cell over the whole width of a column of the tree."""
        last = int(more.pop("to", number))
        put(self.sheet, (row, left(number), row + rows - 1, left(last) + 1), text, style, font="Calibri", **more)


def measured(on: Sheet, row: int, number: int, measures: tuple[Measure, ...], fill: str, rows: int) -> None:
    """Indicators with the target in the narrow cell at the right; rows in all."""
    for place, one in enumerate(measures):
        tall = rows // len(measures)
        top = row + place * tall
        end = row + rows - 1 if place == len(measures) - 1 else top + tall - 1
        put(on.sheet, (top, left(number), end, left(number)), one.name, "lm", font="Calibri", size=9, fill=fill)
        put(
            on.sheet,
            (top, left(number) + 1, end, left(number) + 1),
            one.target,
            "cm",
            font="Calibri",
            size=9,
            fill=fill,
            bold=True,
        )


def top(on: Sheet) -> int:
    """Misi and sasaran RPJMD; gives the row of the sasaran."""
    put(
        on.sheet,
        (2, 2, 3, 24),
        "POHON KINERJA DINAS PERMUKIMAN DAN PERUMAHAN PROVINSI JAWA BARAT",
        "cm",
        size=20,
        bold=True,
        rule=None,
    )
    put(on.sheet, (4, 2, 4, 24), "TAHUN 2016", "cm", size=12, bold=True, rule=None)
    on.label(6, 8, "MISI")
    on.cell(6, 3, 0, f"MISI KEEMPAT\n{M4.statement}", "cm", to=5, size=11, bold=True, fill="00B0F0", rule="medium")
    on.cell(6, 3, 6, f"MISI KETIGA\n{M3.statement}", "cm", size=9, bold=True, fill="00B0F0", rule="medium")
    on.label(11, 16, "RPJMD")
    for number, (fact, first, last) in enumerate(((R1, 0, 2), (R2, 3, 5), (R3, 6, 6)), 1):
        on.cell(11, 3, first, f"SASARAN {number}\n{fact.statement}", "cm", to=last, size=10, bold=True, fill="9DC3E6")
    for fact, which, first, last in IKU:
        one = fact.measures[which]
        on.cell(14, 3, first, f"IKU : {one.name} ({one.target})", "cm", to=last, size=9, italic=True, fill="DEEBF7")
    on.line((2, 9, 5000), (2, 10, 5000))
    on.line((1, 10, 5000), (4, 10, 5000))
    for each in (1, 4):
        on.line((each, 10, 5000), (each, 11, 0), True)
    on.drop(6, 9)
    return 19


def draw(folder: Path) -> Path:
    """The workbook, saved."""
    on = Sheet()
    row = top(on)
    for number in (0, 1, 2, 3, 4, 6):
        on.drop(number, 17)
    on.label(row, row + 8, "RENSTRA\n(Sasaran)")
    for number, fact in enumerate(COLS):
        on.cell(row, 4, number, f"Sasaran :\n{fact.statement}", "cm", size=9.5, bold=True, fill="A9D18E")
        measured(on, row + 4, number, fact.measures, "E2F0D9", 5)
        if number != 3:
            on.drop(number, row + 9, 1)
        on.cell(row + 10, 2, number, fact.children[0].holder, "cm", size=8.5, italic=True, fill="EDEDED")
        on.drop(number, row + 12, 1)
        on.cell(row + 13, 4, number, fact.children[0].name, "cm", size=9.5, bold=True, fill="FFD966")
        measured(on, row + 17, number, fact.children[0].measures, "FFF2CC", 3)
        on.drop(number, row + 20, 2)
    on.label(row + 10, row + 11, "BIDANG")
    on.label(row + 13, row + 19, "PROGRAM")
    start = row + 22
    bottoms = [stack(on, number, start) for number in range(len(COLS))]
    foot = max(bottoms) + 2
    on.label(start, foot - 3, "KEGIATAN")
    on.label(foot, foot + 1, "ANGGARAN")
    for number, fact in enumerate(COLS):
        on.line((number, bottoms[number], 5000), (number, foot, 0), True)
        on.cell(foot, 2, number, fact.children[0].pagu, "cm", size=10, bold=True, fill="F4B183", rule="medium")
    on.cell(foot + 3, 2, 5, f"TOTAL ANGGARAN : {TOTAL}", "cm", to=6, size=11, bold=True, fill="F4B183", rule="medium")
    for each in range(5, foot + 5):
        on.sheet.row_dimensions[each].height = ROW
    widths(on.sheet, (1.5, 12, 2.5, *(TEXT, SIDE, GAP) * len(COLS)))
    page(on.sheet, 8, (0.4, 0.4, 0.4, 0.3), 1)
    path = folder / f"{STEM}.xlsx"
    on.book.save(path)
    add_shapes(path, on.shapes)
    return path


def stack(on: Sheet, number: int, row: int) -> int:
    """The kegiatan of a column below each other; gives the row below."""
    for place, each in enumerate(COLS[number].children[0].children, 1):
        shown = 2 if (number, place) == (4, 3) else place  # the clerk's number twice
        title = f"{shown}. {each.name}"
        tall = rows_for(title, TEXT + SIDE, 9)
        on.cell(row, tall, number, title, "lt", size=9, fill="F8CBAD")
        row += tall
        for one in each.measures:
            tall = rows_for("- " + one.name, TEXT, 8.5)
            put(on.sheet, (row, left(number), row + tall - 1, left(number)), f"- {one.name}", "lm", font="Calibri", size=8.5)
            side = (row, left(number) + 1, row + tall - 1, left(number) + 1)
            put(on.sheet, side, one.target, "cm", font="Calibri", size=8.5)
            row += tall
        on.cell(row, 1, number, each.pagu, "rm", size=8.5, italic=True, fill="FBE5D6")
        row += 1
    return row


def gold() -> Gold:
    """The record of the same facts."""
    document = {
        "type": "pohon_kinerja",
        "types": ["pohon_kinerja"],
        "region": "Provinsi Jawa Barat",
        "organisation": "Dinas Permukiman dan Perumahan",
        "year": 2016,
        "pages": 1,
    }
    record = Gold(STEM, document)
    ids = add_tree(record, M4, None, YEAR, 1) | add_tree(record, M3, None, YEAR, 1)
    for fact, which, first, last in IKU:
        own = [one["id"] for one in record.indicators if one["node"] == ids[id(fact)]]
        below = {ids[id(each)] for each in COLS[first : last + 1]}
        for edge in record.edges:
            if edge["child"] in below:
                edge["via_indicator"] = own[which]
    record.total("TOTAL ANGGARAN", "pagu", YEAR, TOTAL, 1)
    programs = [ids[id(each.children[0])] for each in COLS]
    record.ambiguous.append(
        {
            "about": "the unit in the row between sasaran and program answers for the program; for sasaran or kegiatan too",
            "chosen": "holder of the program alone",
            "also_acceptable": ["holder of the sasaran above", "holder of its kegiatan too"],
            "nodes": programs,
            "field": "holder",
        }
    )
    return record


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        office_pdf(draw(Path(folder)), CORPUS / f"{STEM}.pdf")
    gold().write()


if __name__ == "__main__":
    main()
