"""Performance tree of a regency's village empowerment office: two folio pages of one Excel sheet, a tree on each."""

import tempfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk
from corpus.makers.parts.floating import Floating, Point, add_shapes
from corpus.makers.parts.sheets import lines, put, widths

STEM = "pohon-kinerja-dpmd-tanah-bumbu-2017"
YEAR = "2017"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a regency's village empowerment office, Excel cells and drawn lines, a tree a page",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "two trees of one office, one on each page; tier boxes at the left with block arrows into their lane",
        "stacks of sasaran kegiatan below their program, no line between; target in a narrow cell beside the indicator",
        "one column lists its statements first, then its indicators in another order",
        "lines of bus and drops that stop short; one drop missing; one slanted line",
        "money of the program at the foot of its column, one left out, one malformed",
        "a heading band left out over one stack, another band misnamed (SASARAN PROGRAM over kegiatan)",
        "typing errors (Meningkatya, pemberdayan), numbering 1., 2., 2.",
    ],
}


def m(name: str, target: str = "", down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    unit = target.split(" ", 1)[1] if " " in target else None
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def keg(statement: str, *measures: Measure, at: int = 1) -> Fact:
    """A sasaran kegiatan."""
    return Fact("kegiatan", statement, None, measures, pages=(at,))


def prog(statement: str, pagu: str, measures: tuple[Measure, ...], *below: Fact, at: int = 1) -> Fact:
    """A sasaran program."""
    return Fact("program", statement, None, measures, below, pagu=pagu, pages=(at,))


ADMIN = prog(
    "Meningkatnya kapasitas aparatur pemerintahan desa",
    "Rp 1.285.400.000",
    (m("Persentase aparatur desa yang mengikuti pelatihan", "60 %"), m("Persentase desa dengan administrasi lengkap", "55 %")),
    keg("Pelatihan aparatur pemerintahan desa", m("Jumlah aparatur desa yang dilatih", "288 orang")),
    keg("Pembinaan administrasi desa", m("Jumlah desa yang dibina", "144 desa")),
    keg("Fasilitasi pemilihan kepala desa", m("Jumlah desa yang melaksanakan pilkades serentak", "37 desa")),
    keg("Penyusunan profil desa", m("Jumlah profil desa yang mutakhir", "144 dokumen")),
)
FUNDS = prog(
    "Meningkatya tata kelola keuangan dan aset desa",
    "Rp 976.00.000",
    (m("Persentase desa yang menetapkan APBDes tepat waktu", "85 %"),),
    keg("Pembinaan pengelolaan keuangan desa", m("Jumlah bendahara desa yang dibina", "144 orang")),
    keg("Monitoring penyaluran Dana Desa", m("Jumlah laporan penyaluran ADD dan DD", "4 laporan")),
    keg("Inventarisasi aset desa", m("Jumlah desa yang aset desanya terdata", "72 desa")),
)
PEOPLE = prog(
    "Meningkatnya peran lembaga kemasyarakatan desa",
    "Rp 842.750.000",
    (m("Persentase LPM aktif", "70 %"), m("Persentase PKK aktif", "100 %"), m("Persentase posyandu aktif", "64,5 %")),
    keg("Pembinaan kelompok masyarakat pembangunan desa", m("Jumlah LPM yang dibina", "90 lembaga")),
    keg("Pembinaan PKK dan posyandu", m("Jumlah kader yang dibina", "450 kader")),
    keg("Pelaksanaan Bulan Bhakti Gotong Royong", m("Jumlah desa peserta lomba desa", "10 desa")),
    keg("Pelaksanaan TNI Manunggal Membangun Desa", m("Panjang jalan desa yang dibuka", "3,2 km")),
)
TOOLS = prog(
    "Berkembangnya teknologi tepat guna di desa",
    "",
    (m("Jumlah posyantek yang aktif", "6 unit"),),
    keg("Gelar teknologi tepat guna", m("Jumlah alat yang dipamerkan", "12 alat")),
    keg("Pelatihan pengelola posyantek", m("Jumlah pengelola yang dilatih", "30 orang")),
)
FIRST = Fact(
    "sasaran_daerah",
    "Meningkatnya kemandirian desa",
    None,
    (m("Jumlah desa mandiri", "9 desa"),),
    (
        Fact(
            "sasaran",
            "Meningkatnya kualitas penyelenggaraan pemerintahan desa",
            None,
            (m("Persentase desa dengan tata kelola baik", "62,5 %"), m("Jumlah desa yang terlambat melapor", "12 desa", True)),
            (ADMIN, FUNDS),
        ),
        Fact(
            "sasaran",
            "Meningkatnya pemberdayan dan partisipasi masyarakat desa",
            None,
            (m("Persentase swadaya masyarakat dalam pembangunan desa", "7,5 %"),),
            (PEOPLE, TOOLS),
        ),
    ),
)
TRADE = prog(
    "Berkembangnya badan usaha milik desa",
    "Rp 655.000.000",
    (m("Persentase BUMDes yang berkembang", "35 %"),),
    keg("Pelatihan pengelola BUMDes", m("Jumlah pengelola BUMDes yang dilatih", "120 orang"), at=2),
    keg("Fasilitasi pembentukan BUMDes bersama", m("Jumlah BUMDes bersama yang terbentuk", "3 BUMDesma"), at=2),
    keg("Penguatan pasar desa", m("Jumlah pasar desa yang ditata", "5 pasar"), at=2),
    at=2,
)
POOR = prog(
    "Meningkatnya usaha ekonomi keluarga miskin perdesaan",
    "Rp 1.120.000.000",
    (m("Jumlah keluarga miskin yang berusaha", "600 KK"), m("Persentase tunggakan dana bergulir", "11,25 %", True)),
    keg("Pelatihan keterampilan usaha keluarga miskin", m("Jumlah keluarga yang dilatih", "200 KK"), at=2),
    keg("Pembinaan UPK dan dana bergulir", m("Jumlah UPK yang diaudit", "10 UPK"), at=2),
    keg("Bantuan peralatan usaha kelompok", m("Jumlah kelompok penerima", "40 kelompok"), at=2),
    at=2,
)
BORDER = prog(
    "Meningkatnya pembangunan kawasan perdesaan",
    "Rp 430.250.000",
    (m("Jumlah kawasan perdesaan yang ditetapkan", "2 kawasan"),),
    keg("Penyusunan rencana kawasan perdesaan", m("Jumlah dokumen RPKP", "2 dokumen"), at=2),
    keg("Kerja sama antar desa", m("Jumlah badan kerja sama antar desa", "10 BKAD"), at=2),
    at=2,
)
SECOND = Fact(
    "sasaran_daerah",
    "Menurunnya angka kemiskinan perdesaan",
    None,
    (m("Persentase penduduk miskin perdesaan", "4,95 %", True),),
    (
        Fact(
            "sasaran",
            "Meningkatnya perekonomian masyarakat desa",
            None,
            (m("Persentase desa yang memiliki lembaga ekonomi aktif", "40 %"), m("Rata-rata omzet BUMDes", "Rp 65.000.000")),
            (TRADE, POOR, BORDER),
            pages=(2,),
        ),
    ),
    pages=(2,),
)
LISTED = PEOPLE  # its statements stand above, its indicators below in another order
ORDER = (1, 0, 3, 2)
ROW = 13.0
TEXT, SIDE, GAP = 35.0, 12.0, 3.0
HALF = 1_600_000
FACE = "Tahoma"


def left(number: int) -> int:
    """The sheet column where a column of programs starts."""
    return 5 + 3 * number


def rows_for(text: str, width: float, size: float) -> int:
    """How many sheet rows a text takes."""
    return max(1, -(-int(lines(text, width * 0.86, size) * size * 1.25 + 3) // int(ROW)))


class Sheet:
    """The sheet in the making and the lines over it."""

    def __init__(self) -> None:
        self.book = Workbook()
        self.sheet: Worksheet = self.book.active
        self.shapes: list[Floating] = []

    def line(self, first: tuple[float, int, int], last: tuple[float, int, int], arrow: bool = True) -> None:
        """A line between (column of programs, row, part of the row); halves lie in the gap behind a column."""
        ends = [
            Point(left(int(c)), r, HALF, d) if c == int(c) else Point(left(int(c)) + 2, r, 90000, d) for c, r, d in (first, last)
        ]
        flip = ends[1].column < ends[0].column
        if flip:
            low, high = ends[1], ends[0]
            ends = [Point(low.column, high.row, low.across, high.down), Point(high.column, low.row, high.across, low.down)]
        self.shapes.append(Floating(ends[0], ends[1], "line", "1F1F1F", 1.25, arrow, flip))

    def tier(self, row: int, text: str, fill: str) -> None:
        """The tier's name at the left and its block arrow."""
        put(self.sheet, (row, 2, row + 1, 2), text, "cm", font=FACE, size=9, bold=True, fill=fill)
        self.shapes.append(Floating(Point(3, row, 20000, 30000), Point(4, row + 1, 60000, 120000), "rightArrow", "4F81BD"))

    def wide(self, row: int, rows: int, span: tuple[int, int], text: str, **more: object) -> int:
        """A cell over columns of programs; gives the row below."""
        style = str(more.pop("style", "cm"))
        put(self.sheet, (row, left(span[0]), row + rows - 1, left(span[1]) + 1), text, style, font=FACE, **more)
        return row + rows


def measures(on: Sheet, row: int, span: tuple[int, int], own: tuple[Measure, ...], number: bool = True) -> int:
    """Indicators, numbered, each with its target at the right; gives the row below."""
    room = sum((TEXT, SIDE, GAP) * (span[1] - span[0])) + TEXT
    for place, one in enumerate(own, 1):
        text = f"{min(place, 2)}. {one.name}" if number and len(own) > 1 else one.name
        tall = rows_for(text, room, 9)
        last = left(span[1]) + 1
        put(on.sheet, (row, left(span[0]), row + tall - 1, last - 1), text, "lm", font=FACE, size=9)
        put(on.sheet, (row, last, row + tall - 1, last), one.target, "cm", font=FACE, size=9)
        row += tall
    return row


def head(on: Sheet, row: int, span: tuple[int, int], fact: Fact, band: str, fill: str) -> int:
    """A box: coloured band, statement, indicators; gives the row below."""
    row = on.wide(row, 1, span, band, size=9, bold=True, fill=fill, color="FFFFFF")
    row = on.wide(row, 2, span, fact.statement or "", size=9.5, bold=True)
    row = on.wide(row, 1, span, "Indikator Kinerja :", style="lm", size=8.5, italic=True, fill="F2F2F2")
    return measures(on, row, span, fact.measures)


def stack(on: Sheet, row: int, number: int, program: Fact) -> int:
    """The kegiatan of a program below each other and its money; gives the row below."""
    span = (number, number)
    band = "SASARAN PROGRAM" if program is FUNDS else "SASARAN KEGIATAN"
    if program is not BORDER:
        row = on.wide(row, 1, span, band, size=9, bold=True, fill="76923C", color="FFFFFF")
    for place, each in enumerate(program.children, 1):
        text = f"{place}. {each.statement}" if program is LISTED else each.statement or ""
        row = on.wide(row, rows_for(text, TEXT + SIDE, 9), span, text, size=9.5, fill="EAF1DD" if program is not LISTED else None)
        if program is not LISTED:
            row = measures(on, row, span, each.measures)
    if program is LISTED:
        row = on.wide(row, 1, span, "INDIKATOR KEGIATAN", size=9, bold=True, fill="76923C", color="FFFFFF")
        for place in ORDER:
            row = measures(on, row, span, program.children[place].measures)
    if program.pagu:
        row = on.wide(row, 1, span, f"Anggaran : {program.pagu}", style="rm", size=9, bold=True)
    return row


def tree(on: Sheet, row: int, fact: Fact, first: int, last: int) -> None:
    """One page from this row."""
    title = ("POHON KINERJA", "DINAS PEMBERDAYAAN MASYARAKAT DAN DESA KABUPATEN TANAH BUMBU", "TAHUN 2017")
    for text in title:
        put(on.sheet, (row, 2, row, left(3) + 1), text, "cm", font=FACE, size=12, bold=True, rule=None)
        row += 1
    row += 1
    on.tier(row + 1, "SASARAN RPJMD", "FABF8F")
    middle = (first, last) if last - first < 3 else (1, 2)
    end = head(on, row, middle, fact, "SASARAN RPJMD", "E36C09")
    sasaran = end + 3
    on.tier(sasaran + 1, "ESELON II", "D99594")
    spans, at = [], first
    for each in fact.children:
        spans.append((at, at + len(each.children) - 1))
        at += len(each.children)
    ends = [head(on, sasaran, span, each, "SASARAN STRATEGIS", "943634") for span, each in zip(spans, fact.children, strict=True)]
    if len(spans) == 2:
        on.line((1.5, end, 0), (0.5, sasaran, -0))
        on.line((1.5, end, 0), (2.5, sasaran, -0))
    else:
        on.line((first + 1, end, 0), (first + 1, sasaran, 0))
    start = max(ends) + 4
    on.tier(start + 1, "ESELON III", "B8CCE4")
    bottoms = programs(on, fact, (spans, ends), start)
    below = max(bottoms) + 2
    on.tier(below + 1, "ESELON IV", "C2D69B")
    for number in range(first, last + 1):
        if number != 3:
            on.line((number, bottoms[number - first], 0), (number, below, 0))
    number = first
    for each in fact.children:
        for program in each.children:
            stack(on, below, number, program)
            number += 1


def programs(on: Sheet, fact: Fact, above: tuple[list[tuple[int, int]], list[int]], start: int) -> list[int]:
    """The programs and the bus above them; gives the rows below."""
    bottoms = []
    for span, end, each in zip(*above, fact.children, strict=True):
        middle = (span[0] + span[1]) / 2
        on.line((middle, end, 0), (middle, start - 2, 0), False)
        on.line((span[0], start - 2, 0), (span[1], start - 2, 0), False)
        for number, program in enumerate(each.children, span[0]):
            if program is not POOR:
                on.line((number, start - 2, 0), (number, start - 1, 130000))
            bottoms.append(head(on, start, (number, number), program, "SASARAN PROGRAM", "17365D"))
    return bottoms


def draw(folder: Path) -> Path:
    """The workbook, saved."""
    on = Sheet()
    second = 64
    tree(on, 2, FIRST, 0, 3)
    tree(on, second, SECOND, 0, 2)
    on.sheet.row_breaks.append(Break(id=second - 2))
    for each in range(1, second + 60):
        on.sheet.row_dimensions[each].height = ROW
    widths(on.sheet, (1.0, 15, 4, 2, *(TEXT, SIDE, GAP) * 4))
    setup = on.sheet.page_setup
    setup.paperSize, setup.orientation, setup.scale = 14, "landscape", 66
    margins = on.sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top = margins.bottom = 0.4
    on.sheet.print_options.horizontalCentered = True
    margins.header = margins.footer = 0.2
    path = folder / f"{STEM}.xlsx"
    on.book.save(path)
    add_shapes(path, on.shapes)
    return path


def gold() -> Gold:
    """The record of the same facts."""
    document = {
        "type": "pohon_kinerja",
        "types": ["pohon_kinerja"],
        "region": "Kabupaten Tanah Bumbu",
        "organisation": "Dinas Pemberdayaan Masyarakat dan Desa",
        "year": 2017,
        "pages": 2,
    }
    record = Gold(STEM, document)
    ids = add_tree(record, FIRST, None, YEAR, 1) | add_tree(record, SECOND, None, YEAR, 2)
    for value in record.values:
        if value["text"].startswith("Rp"):
            value["unit"] = "Rp"
    for one in record.indicators:
        if one["name"] == "Rata-rata omzet BUMDes":
            one["unit"] = "Rp"
    works = [each for root in (FIRST, SECOND) for each in walk(root) if each.level == "kegiatan"]
    doubts = (
        ("bars say SASARAN KEGIATAN, the tier box ESELON IV", "kegiatan", ["sub_kegiatan"], works, "level"),
        ("the band over this stack says SASARAN PROGRAM", "kegiatan", ["program", "sub_kegiatan"], FUNDS.children, "level"),
        (
            "statements first, then indicators in another order",
            "matched by content",
            ["matched by order"],
            LISTED.children,
            "indicators",
        ),
        ("no drop to this program from the bus", "child of the sasaran above", [None], (POOR,), "parent"),
    )
    for about, chosen, also, nodes, field in doubts:
        named = [ids[id(each)] for each in nodes]
        record.ambiguous.append({"about": about, "chosen": chosen, "also_acceptable": also, "nodes": named, "field": field})
    return record


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        office_pdf(draw(Path(folder)), CORPUS / f"{STEM}.pdf")
    gold().write()


if __name__ == "__main__":
    main()
