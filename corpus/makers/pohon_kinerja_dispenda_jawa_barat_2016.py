"""Performance tree of a provincial revenue office: its indicator taken apart into factors, coloured cells and block arrows."""

from corpus.makers.common import Gold
from corpus.makers.parts.cellgrid import CellGrid
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk

STEM = "pohon-kinerja-dispenda-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a provincial revenue office: its indicator taken apart into factors, cells and block arrows",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "top down in coloured cells, red block arrows over the gaps, one left out, one between two boxes of its parent",
        "the indicator of the province is taken apart into factors in words without tier; some factors have nothing below",
        "sasaran numbered not in the order of their columns; number in a cell above the text",
        "indicators in boxes of their own under the sasaran, target in brackets at the end, one without",
        "the unit that answers in a cell of its own below the indicators",
        "bands of vision, mission, sasaran strategis and IKU over the whole width, half of the page empty",
        "tall narrow cells, small type, typing errors (Prosentase, Meningkatya), lower is better",
    ],
}


def ind(number: int, name: str, target: str = "", unit: str | None = None, down: bool = False) -> Measure:
    """A numbered indicator."""
    return Measure(name, target, unit, more={"number": number} | ({"direction": "down"} if down else {}))


def aim(number: int, statement: str, holder: str, *measures: Measure) -> tuple[int, Fact]:
    """A numbered sasaran of the office."""
    return number, Fact("sasaran", statement, None, measures, holder=holder)


AIMS = dict(
    (
        aim(
            1,
            "Meningkatnya Kualitas Pelayanan Pembayaran Pajak Kendaraan Bermotor",
            "Bidang Pajak",
            ind(1, "Prosentase Peningkatan Penerimaan Pajak Daerah", "7,5%"),
            ind(2, "Indeks Kepuasan Masyarakat Pengguna Layanan Samsat", "81"),
        ),
        aim(
            2,
            "Meningkatya Kesadaran dan Kepatuhan Wajib Pajak",
            "Bidang Pengendalian dan Pembinaan",
            ind(3, "Prosentase Wajib Pajak yang Membayar Tepat Waktu", "78,2%"),
            ind(4, "Jumlah Wajib Pajak Peserta Sosialisasi Taat Pajak", "12.500 orang", "orang"),
        ),
        aim(
            3,
            "Tersedianya Sarana dan Jaringan Pelayanan Samsat yang Memadai",
            "Bidang Perencanaan dan Pengembangan",
            ind(5, "Jumlah Outlet Samsat dan E-Samsat yang Beroperasi", "115 outlet", "outlet"),
        ),
        aim(
            4,
            "Menurunnya Tunggakan Pajak Kendaraan Bermotor",
            "UPPD Kab/Kota",
            ind(6, "Prosentase Kendaraan Tidak Melakukan Daftar Ulang (KTMDU)", "24%", None, True),
        ),
        aim(
            5,
            "Tersusunnya Data Potensi Pajak yang Akurat",
            "Balai Pengelolaan Informasi dan Data Pendapatan",
            ind(7, "Prosentase Data Objek Pajak yang Termutakhirkan", "92,5%"),
        ),
        aim(
            6,
            "Meningkatnya Pendapatan dari Pemanfaatan Kekayaan Daerah",
            "Bidang Non Pajak",
            ind(8, "Prosentase Peningkatan Retribusi Pemakaian Kekayaan Daerah", "5%"),
        ),
        aim(
            7,
            "Meningkatnya Koordinasi Pemungutan Retribusi dengan OPD Penghasil",
            "Bidang Non Pajak",
            ind(9, "Prosentase OPD Penghasil yang Mencapai Target Retribusi"),
        ),
    )
)


def factor(text: str, *below: Fact) -> Fact:
    """A part into which the indicator is taken apart."""
    return Fact("tujuan", text, None, (), below)


KINDS = tuple(factor(text) for text in ("PKB", "BBNKB", "PBBKB", "Pajak Air Permukaan", "Pajak Rokok"))
SERVICE = factor("Pelayanan / Sarana Prasarana", AIMS[1], AIMS[3])
AWARE = factor("Penyuluhan", AIMS[2])
LAW = factor("Penagihan dan Penegakan Hukum", AIMS[4])
DATA = factor("Pendataan", AIMS[5])
OBEY = factor("KEPATUHAN WAJIB PAJAK", SERVICE, AWARE, LAW, DATA)
OBJECT = factor("OBJEK PAJAK*", *KINDS)
TAX = factor("PAJAK DAERAH", OBEY, OBJECT)
ASSET = factor("Pemanfaatan Aset", AIMS[6])
BODIES = factor("OPD Penghasil", AIMS[7])
LEVY = factor("Retribusi, Bagi Hasil BUMD dan Lain-lain PAD yang Sah", ASSET, BODIES)
OTHER = factor("BUKAN PAJAK (Retribusi dan Lain-lain)", LEVY)
STATE = Fact(
    "sasaran_daerah",
    "Meningkatnya Kemandirian Keuangan Daerah",
    None,
    (Measure("Prosentase Peningkatan Pendapatan Asli Daerah (PAD)", "7,25%"),),
    (TAX, OTHER),
)
MISSION = Fact(
    "misi", "Meningkatkan Kinerja Pemerintahan, Profesionalisme Aparatur dan Perluasan Partisipasi Publik", None, (), (STATE,)
)
VISION = Fact("visi", "JAWA BARAT MAJU DAN SEJAHTERA UNTUK SEMUA", None, (), (MISSION,))
COLUMNS = 122
RED = "FF0000"
# where the boxes of sasaran stand: (left, right) of the column of boxes, its colour, columns of its indicators
PLACES = {
    1: ((1, 14), "FFFF66", ((1, 6), (9, 14))),
    3: ((17, 28), "BFBFBF", ((17, 28),)),
    2: ((31, 42), "FF8570", ((31, 36), (37, 42))),
    4: ((45, 55), "7799EE", ((45, 55),)),
    5: ((58, 68), "20D8F0", ((58, 68),)),
    6: ((96, 108), "FF7C80", ((96, 108),)),
    7: ((112, 122), "70AD47", ((112, 122),)),
}


def head(grid: CellGrid) -> None:
    """The bands over the whole width."""
    measure = STATE.measures[0]
    bands = (
        (f"POHON KINERJA DINAS PENDAPATAN PROVINSI JAWA BARAT TA. {YEAR}", 19, "FFC000", "000000"),
        (f"VISI PEMPROV JABAR: {VISION.statement}", 18, "1F3864", "FFFFFF"),
        (f"MISI KE-3: {MISSION.statement}", 13, "2E75B6", "FFFFFF"),
        (f"Sasaran Strategis-3: {STATE.statement}", 12, "BDD7EE", "000000"),
        (f"Indikator Kinerja Utama (IKU): {measure.name} ({measure.target})", 12, "F4B183", "000000"),
    )
    for row, (text, size, fill, color) in enumerate(bands, 1):
        grid.put(row, 1, COLUMNS, text, size=size, bold=True, fill=fill, color=color)


def factors(grid: CellGrid) -> None:
    """The parts of the indicator, three rows of them with arrows between."""
    boxes = (
        (7, TAX, 1, 88, "A9D08E", 12),
        (7, OTHER, 96, 122, "A9D08E", 10.5),
        (9, OBEY, 1, 68, "F4B084", 11),
        (9, OBJECT, 71, 88, "F4B084", 11),
        (9, LEVY, 96, 122, "F4B084", 6.5),
        (11, SERVICE, 1, 28, "FFFF66", 8.5),
        (11, AWARE, 31, 42, "FF8570", 8.5),
        (11, LAW, 45, 55, "7799EE", 7.5),
        (11, DATA, 58, 68, "20D8F0", 8.5),
        (11, ASSET, 96, 108, "FF7C80", 9),
        (11, BODIES, 112, 122, "70AD47", 9.5),
    )
    for row, fact, left, right, fill, size in boxes:
        grid.put(row, left, right, fact.statement, size=size, bold=row < 11 or left > 90, fill=fill)
    for place, fact in enumerate(KINDS):
        left, width = ((71, 2), (74, 3), (78, 3), (82, 3), (86, 3))[place]
        grid.put(11, left, left + width - 1, fact.statement, size=5, fill="CC66FF", last=12)
        grid.block(left - 1 + width / 2, 10, 1.2, RED)
    arrows = ((6, 44, 5.0), (6, 106, 2.4), (8, 34, 3.6), (8, 79, 3.2), (8, 109, 2.0))
    arrows += ((10, 14, 1.6), (10, 37, 1.6), (10, 50, 1.6), (10, 62, 1.6), (10, 101, 2.0), (10, 116, 2.4))
    for row, centre, thick in arrows:
        grid.block(centre, row, thick, RED)


def aims(grid: CellGrid) -> None:
    """The sasaran, their indicators and who answers for them."""
    for number, ((left, right), fill, cells) in PLACES.items():
        fact = AIMS[number]
        middle = (left - 1 + right) / 2
        if number != 5:
            grid.block(middle + (1.5 if number == 7 else 0), 12, 1.7, RED)
        grid.put(13, left, right, f"Sasaran {number}", size=7.5, bold=True, fill=fill)
        grid.put(14, left, right, fact.statement, size=6.5, fill=fill, bold=number > 5)
        for (first, last), measure in zip(cells, fact.measures, strict=True):
            grid.block((first - 1 + last) / 2, 15, 1.5, RED)
            grid.put(16, first, last, f"Indikator {measure.more['number']}", size=7, bold=True, fill=fill)
            target = f" ({measure.target})" if measure.target else ""
            grid.put(17, first, last, measure.name + target, size=7 if len(cells) == 1 else 6, bold=True, fill=fill)
        grid.put(19, left, right, fact.holder, size=6.5, italic=True, fill="F2F2F2")
    grid.block(29.5, 12, 1.5, RED)
    grid.put(21, 71, 92, "*) ditetapkan dengan Peraturan Daerah", "lm", size=6, rule=None)


def draw() -> None:
    """Write the PDF."""
    grid = CellGrid(COLUMNS, 1.35, "Arial")
    heights = (27, 26, 18, 17, 17, 15, 20, 14, 19, 15, 21, 21, 12, 30, 15, 12, 82, 6, 27, 8, 12)
    grid.rows(heights + (15,) * 20)
    head(grid)
    factors(grid)
    aims(grid)
    grid.put(41, 1, 1, " ", rule=None)
    grid.save(STEM, 8, (0.5, 0.5, 0.6, 0.5))


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, document | {"organisation": "Dinas Pendapatan", "year": int(YEAR), "pages": 1})
    known = add_tree(gold, VISION, None, YEAR, 1)
    for measure in gold.indicators:
        measure.pop("number", None)
    parts = [known[id(fact)] for fact in walk(VISION) if fact.level == "tujuan"]
    gold.ambiguous += [
        {
            "about": "boxes into which the IKU is taken apart: words without tier between sasaran strategis and sasaran",
            "chosen": "tujuan",
            "also_acceptable": ["sasaran_daerah", "sasaran", "strategi", "no node, the sasaran hang under the sasaran strategis"],
            "nodes": parts,
            "field": "level",
        },
        {
            "about": "the unit in the grey cell below the indicators of a sasaran",
            "chosen": "holder of the sasaran",
            "also_acceptable": [None],
            "nodes": [known[id(fact)] for fact in AIMS.values()],
            "field": "holder",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
