"""Performance tree of a regency's transport office: two folio slides, stacks of cells below their programs."""

from pathlib import Path
from typing import Any

from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Inches

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.deck import Style, box, new_deck, new_slide, segment, text_height
from corpus.makers.parts.facts import Fact, Measure

STEM = "pohon-kinerja-dishub-tanah-bumbu-2019"
YEAR = "2019"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a regency's transport office, upright folio slides with tier boxes and block arrows",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "a tree a page; tier labels and boxed eselon at the left with block arrows into their lane",
        "each box is a stack of cells: statement, a cell that says Indikator, the indicators, numbered where there are several",
        "sasaran kegiatan stacked below their program, touching, numbered, one number given twice",
        "buses with drops, one of which stops short of its box; the year on page 1 only",
        "target behind an equals sign in some indicators, in brackets in others, missing in the rest",
        "a kegiatan whose indicator cell is empty; words misspelt (Tersediannya, kendaran)",
    ],
}


def m(name: str, target: str = "", sign: str = "=") -> Measure:
    """An indicator; its target stands behind an equals sign or in brackets."""
    unit = target.split(" ", 1)[1] if " " in target else None
    return Measure(name, target, unit, more={"sign": sign})


def keg(statement: str, *measures: Measure) -> Fact:
    """A sasaran kegiatan."""
    return Fact("kegiatan", statement, None, measures)


def prog(statement: str, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """A sasaran program."""
    return Fact("program", statement, None, measures, below)


SAFE = prog(
    "MENINGKATNYA KESELAMATAN LALU LINTAS JALAN",
    (m("Persentase ruas jalan yang dilengkapi rambu dan marka", "48 %"), m("Persentase simpang berlampu lalu lintas", "60 %")),
    keg("Pengadaan dan pemasangan rambu lalu lintas", m("Jumlah rambu yang terpasang", "215 buah")),
    keg("Pengadaan marka jalan", m("Panjang marka jalan yang terpasang", "12.400 meter")),
    keg("Pemasangan traffic light dan warning light", m("Jumlah traffic light dan warning light yang terpasang")),
    keg("Penyuluhan ketertiban lalu lintas bagi pelajar", m("Jumlah pelajar yang mengikuti penyuluhan", "350 orang")),
)
TEST = prog(
    "MENINGKATNYA KELAIKAN KENDARAAN BERMOTOR",
    (m("Persentase kendaran wajib uji yang lulus uji berkala", "82,5 %"),),
    keg("Pengujian kendaraan bermotor", m("Jumlah kendaraan yang diuji", "6.900 unit")),
    keg("Pengadaan alat uji kendaraan bermotor", m("Jumlah alat uji yang diadakan", "2 unit")),
    keg(
        "Operasi penertiban kendaraan angkutan barang",
        m("Jumlah operasi gabungan", "24 kali"),
        m("Jumlah pelanggar yang ditindak"),
    ),
)
ROUTE = prog(
    "TERPENUHINYA LAYANAN ANGKUTAN UMUM",
    (m("Persentase kecamatan yang terlayani angkutan umum"), m("Load factor angkutan perdesaan", "55 %")),
    keg("Penataan trayek angkutan perdesaan", m("Jumlah trayek yang ditata", "9 trayek")),
    keg("Subsidi angkutan pelajar", m("Jumlah bus sekolah yang beroperasi", "7 unit")),
    keg("Pembinaan awak kendaraan umum teladan"),
)
FIRST = Fact(
    "sasaran_daerah",
    "MENINGKATNYA KUALITAS DAN KESELAMATAN TRANSPORTASI DARAT",
    None,
    (m("RASIO KEJADIAN KECELAKAAN LALU LINTAS"),),
    (
        Fact(
            "sasaran",
            "MENURUNNYA ANGKA KECELAKAAN LALU LINTAS",
            None,
            (m("PERSENTASE PENURUNAN KECELAKAAN LALU LINTAS", "7,5 %"),),
            (SAFE, TEST),
        ),
        Fact("sasaran", "MENINGKATNYA CAKUPAN ANGKUTAN UMUM", None, (m("PERSENTASE LAYANAN ANGKUTAN DARAT", "64 %"),), (ROUTE,)),
    ),
)
PORT = prog(
    "Tersediannya sarana prasarana pelabuhan dan dermaga",
    (m("Persentase dermaga sungai dalam kondisi baik", "70 %", "("),),
    keg("Rehabilitasi dermaga sungai", m("Jumlah dermaga yang direhabilitasi", "3 unit", "(")),
    keg("Pembangunan halte sungai", m("Jumlah halte sungai yang dibangun", "2 unit", "(")),
    keg("Pengadaan alat keselamatan pelayaran", m("Jumlah life jacket yang dibagikan", "500 buah", "(")),
)
TERMINAL = prog(
    "Meningkatnya kualitas terminal dan parkir",
    (m("Persentase fasilitas terminal yang berfungsi"), m("Jumlah titik parkir resmi", "31 titik", "(")),
    keg("Pemeliharaan terminal angkutan penumpang", m("Jumlah terminal yang dipelihara", "2 terminal", "(")),
    keg("Penataan parkir tepi jalan umum", m("Jumlah juru parkir yang dibina", "64 orang", "(")),
    keg("Pengawasan retribusi terminal dan parkir", m("Jumlah laporan pengawasan retribusi", "12 laporan", "(")),
    keg("Pengadaan lampu penerangan terminal", m("Jumlah lampu yang terpasang", "40 titik", "(")),
)
LIGHT = prog(
    "Meningkatnya penerangan jalan umum",
    (m("Persentase jalan kabupaten yang berpenerangan", "38,4 %", "("),),
    keg("Pemasangan PJU tenaga surya", m("Jumlah PJU tenaga surya yang terpasang", "120 titik", "(")),
    keg("Pemeliharaan PJU", m("Jumlah PJU yang dipelihara", "1.050 titik", "(")),
)
SECOND = Fact(
    "sasaran_daerah",
    "MENINGKATNYA KETERSEDIAAN INFRASTRUKTUR PERHUBUNGAN",
    None,
    (m("PERSENTASE PRASARANA PERHUBUNGAN DALAM KONDISI BAIK"),),
    (
        Fact(
            "sasaran",
            "MENINGKATNYA PRASARANA PERHUBUNGAN",
            None,
            (m("RASIO PRASARANA PERHUBUNGAN", "0,62", "("),),
            (PORT, TERMINAL),
        ),
        Fact("sasaran", "MENINGKATNYA PENERANGAN JALAN", None, (m("CAKUPAN PENERANGAN JALAN", "41 %", "("),), (LIGHT,)),
    ),
)
TREES = ((1, "SASARAN 7 RPJMD", FIRST), (2, "SASARAN 8 RPJMD", SECOND))
FONT = "Arial"
COLUMNS, WIDE = (2.25, 4.3, 6.35), 1.8
FACE = {"font": FONT, "size": 8.5, "line": "000000", "weight": 0.75, "align": "l", "margin": 0.04}
CELL = Style(**FACE)
HEAD = Style(**(FACE | {"align": "c", "fill": "F2F2F2"}))
MARK = Style(**FACE, bold=True, italic=True)
BARE = Style(font=FONT, size=8.5)
TIER = Style(font=FONT, size=8.5, bold=True, line="000000", align="l")
ARROW = Style(fill="4F81BD", line="385D8A", shape=MSO_SHAPE.RIGHT_ARROW)


def indicator_text(measure: Measure) -> str:
    """The indicator with its target as printed."""
    if not measure.target:
        return measure.name
    return f"{measure.name} ({measure.target})" if measure.more["sign"] == "(" else f"{measure.name} = {measure.target}"


def stack(slide: Any, at: tuple[float, float], fact: Fact, head: str, style: Style, least: float = 0.0) -> float:
    """The cells of a fact; gives the lower edge."""
    left, top = at
    several = len(fact.measures) > 1
    texts = [f"{place}. {indicator_text(one)}" if several else indicator_text(one) for place, one in enumerate(fact.measures, 1)]
    body = "\n".join(texts)
    parts = ((head, style, least), ("Indikator :", MARK, 0.0), (body, CELL, 0.32))
    for text, look, small in parts:
        tall = max(small, text_height(text, WIDE - 0.1, look) + 0.05) if text else small
        box(slide, (left, top, WIDE, tall), text, look)
        top += tall
    return top


def line(slide: Any, x1: float, y1: float, x2: float, y2: float) -> None:
    """A thin black line."""
    segment(slide, (Inches(x1), Inches(y1)), (Inches(x2), Inches(y2)), "000000", 0.75)


def bus(slide: Any, above: tuple[float, float], below: list[float], top: float, short: bool = False) -> None:
    """A trunk, a bus and drops to the tops of the boxes below; the last drop may stop short."""
    x, bottom = above
    middle = (bottom + top) / 2
    line(slide, x, bottom, x, middle)
    if min(below) != max(below) or x != below[0]:
        line(slide, min([*below, x]), middle, max([*below, x]), middle)
    for place, each in enumerate(below):
        line(slide, each, middle, each, top - (0.06 if short and place == len(below) - 1 else 0))


def tier(slide: Any, top: float, label: str, eselon: str) -> None:
    """The label of a lane at the left with its arrow."""
    box(slide, (0.35, top, 1.35, 0.28), label, BARE)
    if eselon:
        box(slide, (0.35, top + 0.36, 1.35, 0.2), eselon, TIER)
    box(slide, (1.72, top + (0.34 if eselon else 0.02), 0.45, 0.24), "", ARROW)


def put_tree(slide: Any, number: int, label: str, tree: Fact) -> None:
    """A page."""
    title = "POHON KINERJA DINAS PERHUBUNGAN KABUPATEN TANAH BUMBU" + (f"\nTAHUN {YEAR}" if number == 1 else "")
    box(slide, (0.4, 0.35, 7.7, 0.5), title, Style(font=FONT, size=11, bold=True))
    box(slide, (0.35, 1.05, 1.35, 0.4), label, Style(font=FONT, size=8.5, line="000000"))
    box(slide, (1.72, 1.13, 0.45, 0.24), "", ARROW)
    box(slide, (2.25, 1.0, 5.9, 0.28), tree.statement or "", Style(font=FONT, size=9, bold=True, line="000000", weight=0.75))
    box(slide, (2.25, 1.28, 5.9, 0.24), f"Indikator :   {tree.measures[0].name}", CELL)
    centres = [left + WIDE / 2 for left in COLUMNS]
    places = ((COLUMNS[0] + COLUMNS[1]) / 2, COLUMNS[2])
    bus(slide, (5.2, 1.52), [left + WIDE / 2 for left in places], 1.9)
    tier(slide, 2.0, "SASARAN STRATEGIS", "ESSELON II")
    goals = zip(places, tree.children, strict=True)
    bottoms = [stack(slide, (left, 1.9), fact, fact.statement or "", HEAD, 0.45) for left, fact in goals]
    top = max(bottoms) + 0.4
    bus(slide, (places[0] + WIDE / 2, bottoms[0]), centres[:2], top, number == 1)
    bus(slide, (places[1] + WIDE / 2, bottoms[1]), centres[2:], top)
    tier(slide, top + 0.1, "SASARAN PROGRAM", "ESSELON III")
    programs = [program for goal in tree.children for program in goal.children]
    placed = zip(COLUMNS, programs, strict=True)
    ends = [stack(slide, (left, top), fact, fact.statement or "", HEAD, 0.55) for left, fact in placed]
    low = max(ends) + 0.3
    tier(slide, low + 0.1, "SASARAN KEGIATAN", "ESSELON IV")
    for left, end, program in zip(COLUMNS, ends, programs, strict=True):
        line(slide, left + WIDE / 2, end, left + WIDE / 2, low)
        at = low
        for place, child in enumerate(program.children, 1):
            turn = 2 if program is TERMINAL and place == 3 else place
            at = stack(slide, (left, at), child, f"{turn}. {child.statement}", CELL)


def draw(target: Path) -> None:
    """The deck."""
    deck = new_deck(8.5, 14)
    for number, label, tree in TREES:
        put_tree(new_slide(deck), number, label, tree)
    deck.save(target)


def add_fact(gold: Gold, fact: Fact, parent: str | None, page: int) -> None:
    """A node with its indicators and all below it."""
    node = gold.node(fact.level, fact.statement, page=page, parent=parent)
    for measure in fact.measures:
        ident = gold.indicator(node, measure.name, measure.unit, page)
        gold.value(ident, "target", YEAR, measure.target, measure.unit, page)
    for child in fact.children:
        add_fact(gold, child, node, page)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Tanah Bumbu"}
    gold = Gold(STEM, document | {"organisation": "Dinas Perhubungan", "year": int(YEAR), "pages": len(TREES)})
    for number, _, tree in TREES:
        add_fact(gold, tree, None, number)
    gold.ambiguous = [
        {
            "about": "labels say SASARAN KEGIATAN, the tier box ESSELON IV",
            "chosen": "kegiatan",
            "also_acceptable": ["sub_kegiatan"],
            "nodes": [node["id"] for node in gold.nodes if node["level"] == "kegiatan"],
            "field": "level",
        }
    ]
    return gold


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.pptx")
    build_gold().write()


if __name__ == "__main__":
    main()
