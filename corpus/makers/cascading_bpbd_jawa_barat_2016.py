"""Cascading of a provincial disaster board: RPJMD tiers converge on its tujuan and spread to work shared with others."""

from dataclasses import dataclass
from pathlib import Path

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.cascades import unit
from corpus.makers.parts.deck import Style, text_height
from corpus.makers.parts.drawing import Drawing

STEM = "cascading-bpbd-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a provincial disaster board on an A2 drawing, converging from the RPJMD and shared with other offices",
    "type": "cascading",
    "producer": "LibreOffice Draw (fodg)",
    "text": True,
    "facts": "invented",
    "carries": [
        "left to right; two branches of the RPJMD converge on the board's one tujuan, which spreads again",
        "programs drawn below two sasaran, a kegiatan drawn below two programs",
        "a last column of other offices joined by red lines to the kegiatan that they share; some offices take several",
        "the same office spelled in two ways; a line that runs past a box of another branch",
        "one stack of kegiatan whose boxes touch, only the first joined by a line",
        "holder in a dark strip above the program, indicators in a box fixed below the name, budget in a corner box",
        "tier labels in a band at the top, a vision in an ellipse that no line meets, a legend of lines",
    ],
}

Measure = tuple[str, str]


@dataclass(frozen=True)
class Work:
    """A kegiatan; with_: the other offices that share it; also: a further program above it (its place)."""

    name: str
    measures: tuple[Measure, ...]
    pagu: str
    with_: tuple[str, ...] = ()
    also: int | None = None


@dataclass(frozen=True)
class Program:
    """A program; under: places of the sasaran above it; joined: whether each kegiatan has a line of its own."""

    holder: str
    name: str
    measures: tuple[Measure, ...]
    pagu: str
    under: tuple[int, ...]
    works: tuple[Work, ...]
    joined: bool = True


VISION = "Jawa Barat Tangguh Menghadapi Bencana"
HEAD = "KEPALA PELAKSANA BPBD"
# misi, tujuan daerah, sasaran daerah, measures
REGION: tuple[tuple[str, str, str, tuple[Measure, ...]], ...] = (
    (
        "Mewujudkan Jawa Barat yang Nyaman dan Pembangunan Infrastruktur Strategis yang Berkelanjutan",
        "Mewujudkan keseimbangan lingkungan dan pengurangan risiko bencana",
        "Meningkatnya kesiapsiagaan dan penanggulangan bencana",
        (("Tingkat pelayanan penanggulangan bencana", "100 %"),),
    ),
    (
        "Meningkatkan Kehidupan Sosial, Seni dan Budaya, serta Ketahanan Keluarga",
        "Mewujudkan penanganan penyandang masalah kesejahteraan sosial",
        "Meningkatnya penanganan korban bencana",
        (("Persentase korban bencana yang tertangani", "95 %"), ("Jumlah desa siaga bencana", "140 desa")),
    ),
)
AIM, AIM_MEASURES = "Mewujudkan masyarakat yang tangguh dan pulih lebih baik dari bencana", (("Indeks Risiko Bencana", "158,4"),)
GOALS: tuple[tuple[str, tuple[Measure, ...]], ...] = (
    (
        "Menurunnya risiko bencana di daerah rawan",
        (("Jumlah kab/kota yang memiliki dokumen RPB", "19 kab/kota"), ("Persentase desa tangguh bencana", "12 %")),
    ),
    (
        "Meningkatnya kecepatan penanganan darurat",
        (("Waktu tanggap darurat", "≤ 6 jam"), ("Persentase kebutuhan dasar pengungsi terpenuhi", "95 %")),
    ),
    ("Pulihnya sarana prasarana vital pasca bencana", (("Persentase kerusakan yang direhabilitasi", "65 %"),)),
    ("Meningkatnya akuntabilitas kinerja BPBD", (("Nilai AKIP", "B"), ("Tindak lanjut LHP", "100 %"))),
)
PROGRAMS = (
    Program(
        "KEPALA BIDANG PENCEGAHAN DAN KESIAPSIAGAAN",
        "Program Pencegahan Dini dan Penanggulangan Korban Bencana Alam",
        (("Jumlah sistem peringatan dini yang berfungsi", "34 unit"), ("Jumlah kajian risiko", "4 dokumen")),
        "Rp 6.815.000.000",
        (0,),
        (
            Work(
                "Penyusunan Peta Rawan Bencana",
                (("Jumlah peta skala 1:25.000", "9 lembar"),),
                "Rp 850.000.000",
                ("Badan Pengelolaan Lingkungan Hidup Daerah", "Dinas ESDM"),
            ),
            Work(
                "Pemasangan Early Warning System Longsor dan Banjir",
                (("Jumlah EWS terpasang", "11 unit"),),
                "Rp 3.240.000.000",
                ("Dinas ESDM", "Dinas PSDA"),
            ),
            Work("Pembentukan Desa Tangguh Bencana", (("Jumlah desa yang dibentuk", "25 desa"),), "Rp 1.475.000.000", ("BPMPD",)),
            Work(
                "Sekolah/Madrasah Aman Bencana",
                (("Jumlah sekolah", "30 sekolah"), ("Jumlah guru terlatih", "120 orang")),
                "Rp 1.250.000.000",
                ("Dinas Pendidikan",),
            ),
        ),
    ),
    Program(
        "KEPALA BIDANG PENCEGAHAN DAN KESIAPSIAGAAN",
        "Program Peningkatan Kesiagaan dan Pencegahan Bahaya Kebakaran",
        (("Jumlah relawan yang siap digerakkan", "650 orang"),),
        "Rp 2.120.500.000",
        (0, 1),
        (
            Work(
                "Gladi Lapang Penanggulangan Bencana",
                (("Jumlah gladi", "3 kali"),),
                "Rp 980.500.000",
                ("Dinas Sosial", "Satpol PP"),
            ),
            Work(
                "Operasional Pusat Pengendalian Operasi (Pusdalops)",
                (("Jumlah hari siaga 24 jam", "366 hari"),),
                "Rp 1.140.000.000",
                (),
                also=2,
            ),
        ),
    ),
    Program(
        "KEPALA BIDANG KEDARURATAN DAN LOGISTIK",
        "Program Tanggap Darurat dan Logistik",
        (("Persentase kejadian yang ditangani < 6 jam", "90 %"), ("Jumlah gudang logistik siap pakai", "4 gudang")),
        "Rp 9.450.000.000",
        (1,),
        (
            Work("Pengiriman Tim Reaksi Cepat", (("Jumlah penugasan TRC", "75 kali"),), "Rp 1.900.000.000", ("Satpol. PP",)),
            Work(
                "Penyediaan Logistik Korban Bencana",
                (("Jumlah paket sembako", "15.000 paket"), ("Jumlah tenda", "120 unit")),
                "Rp 5.300.000.000",
                ("Dinas Sosial",),
            ),
            Work(
                "Distribusi Air Bersih Daerah Kekeringan", (("Volume air", "2.600 tangki"),), "Rp 1.350.000.000", ("Dinas PSDA",)
            ),
            Work("Posko Kesehatan Darurat", (("Jumlah posko", "6 posko"),), "Rp 900.00.000", ("Dinas Kesehatan",)),
        ),
        joined=False,
    ),
    Program(
        "KEPALA BIDANG REHABILITASI DAN REKONSTRUKSI",
        "Program Rehabilitasi dan Rekonstruksi Pasca Bencana",
        (("Jumlah dokumen Jitupasna dan Renaksi", "6 dokumen"),),
        "Rp 11.300.000.000",
        (2,),
        (
            Work(
                "Relokasi Rumah Korban Longsor",
                (("Jumlah rumah", "210 unit"),),
                "Rp 8.925.000.000",
                ("Dinas Permukiman dan Perumahan",),
            ),
            Work("Trauma Healing", (("Jumlah jiwa yang didampingi", "1.400 jiwa"),), "Rp 375.000.000", ("Dinas Kesehatan",)),
            Work("Perbaikan Sarana Air Bersih", (("Jumlah titik", "17 titik"),), "Rp 2.000.000.000"),
        ),
    ),
    Program(
        "SEKRETARIS",
        "Program Pelayanan Administrasi Perkantoran",
        (("Indeks kepuasan pegawai", "77,8"),),
        "Rp 4.862.250.000",
        (3,),
        (
            Work("Penyusunan Dokumen Perencanaan dan Pelaporan", (("Jumlah dokumen", "9 dokumen"),), "Rp 412.250.000"),
            Work("Pemeliharaan Kendaraan Operasional", (("Jumlah kendaraan", "26 unit"),), ""),
        ),
    ),
)
SAME = {"Satpol. PP": "Satpol PP"}
FONT = "Arial"
LANES = ("MISI RPJMD 2013-2018", "TUJUAN DAN SASARAN RPJMD", "TUJUAN BPBD", "SASARAN BPBD", "PROGRAM", "KEGIATAN", "LINTAS OPD")
LEFTS = (0.9, 8.4, 16.6, 23.2, 31.6, 42.0, 53.4)
WIDTHS = (6.2, 6.8, 5.2, 7.0, 8.6, 9.4, 5.2)
RED = "C00000"


def tall(text: str, width: float, size: float, bold: bool = False) -> float:
    """The height in centimetres that a text needs in a box of this width."""
    return text_height(text, width / 2.54, Style(font=FONT, size=size, bold=bold)) * 2.54 + 0.15


def listed(measures: tuple[Measure, ...]) -> str:
    """Indicators as printed, the target in brackets."""
    return "\n".join(f"- {name} ({target})" for name, target in measures)


def card(
    drawing: Drawing, at: tuple[float, float, float], head: tuple[str, str], measures: tuple[Measure, ...], size: float
) -> float:
    """A box of a statement (text, fill) with its indicators in a box fixed below; gives the bottom."""
    left, top, width = at
    text, fill = head
    high = tall(text, width, size, True)
    drawing.box((left, top, width, high), text, size, fill=fill, bold=True)
    if not measures:
        return top + high
    body = listed(measures)
    low = tall(body, width, size - 1)
    drawing.box((left, top + high, width, low), body, size - 1, fill="FFFFFF", align="left")
    return top + high + low


def elbow(
    drawing: Drawing, start: tuple[float, float], end: tuple[float, float], share: float = 0.5, color: str = "404040"
) -> None:
    """Three lines from right to left edge."""
    middle = start[0] + (end[0] - start[0]) * share
    drawing.line(start, (middle, start[1]), color)
    if abs(start[1] - end[1]) > 0.01:
        drawing.line((middle, start[1]), (middle, end[1]), color)
    drawing.line((middle, end[1]), end, color)


def works(drawing: Drawing) -> tuple[list[list[float]], list[tuple[float, tuple[str, ...]]]]:
    """The kegiatan lane; gives the middles by program and those shared with others."""
    left, width, top = LEFTS[5], WIDTHS[5], 4.6
    middles, shared = [], []
    for program in PROGRAMS:
        here = []
        for work in program.works:
            text = work.name + "\n" + listed(work.measures)
            high = max(1.75, tall(text, width - 2.6, 8.5) + 0.1)
            drawing.box((left, top, width, high), "", 8, fill="FFF2CC")
            drawing.box((left, top, width - 2.7, high * 0.5), work.name, 8.5, line=None, bold=True, align="left")
            drawing.box((left, top + high * 0.5, width - 2.7, high * 0.5), listed(work.measures), 8, line=None, align="left")
            drawing.box((left + width - 2.7, top + high - 0.62, 2.7, 0.62), work.pagu or "Rp -", 7.5, fill="FFFFFF")
            here.append(top + high / 2)
            if work.with_:
                shared.append((top + high / 2, work.with_))
            top += high + (0.45 if program.joined else 0)
        middles.append(here)
        top += 0.75 if not program.joined else 0.45
    return middles, shared


def others(drawing: Drawing, shared: list[tuple[float, tuple[str, ...]]]) -> None:
    """The lane of other offices, one box for each spelling, joined by red lines."""
    where: dict[str, list[float]] = {}
    for middle, names in shared:
        for name in names:
            where.setdefault(name, []).append(middle)
    order = sorted(where, key=lambda name: (sum(where[name]) / len(where[name]), name))
    top = 5.0
    for place, name in enumerate(order):
        top = max(top, sum(where[name]) / len(where[name]) - 0.7)
        drawing.box((LEFTS[6], top, WIDTHS[6], 1.4), broken(name), 9.5, fill="FBE5D6", line=RED, shape="ellipse")
        for middle in where[name]:
            elbow(drawing, (LEFTS[5] + WIDTHS[5], middle), (LEFTS[6], top + 0.7), 0.2 + 0.055 * place, RED)
        top += 1.75


def broken(text: str) -> str:
    """A long name on two lines, since an ellipse does not wrap."""
    words = text.split(" ")
    half = (len(words) + 1) // 2
    return text if len(text) < 20 else " ".join(words[:half]) + "\n" + " ".join(words[half:])


def programs(drawing: Drawing, middles: list[list[float]]) -> list[tuple[float, float]]:
    """The program lane with its lines to the kegiatan; gives (middle of the left edge, the right edge's)."""
    left, width = LEFTS[4], WIDTHS[4]
    spots = []
    for program, here in zip(PROGRAMS, middles, strict=True):
        middle = (here[0] + here[-1]) / 2
        body = 0.6 + tall(program.name, width, 9.5, True) + tall(listed(program.measures), width, 8.5) + 0.6
        top = middle - body / 2
        drawing.box((left, top, width, 0.6), program.holder, 8, fill="404040", color="FFFFFF")
        low = card(drawing, (left, top + 0.6, width), (program.name, "C5E0B3"), program.measures, 9.5)
        drawing.box((left + width - 3.4, low, 3.4, 0.6), program.pagu, 8.5, fill="FFFF99", bold=True)
        spots.append((middle, middle))
        for number, each in enumerate(here):
            if program.joined or number == 0:
                elbow(drawing, (left + width, middle), (LEFTS[5], each), 0.35)
    for program in PROGRAMS:
        for work, each in zip(program.works, middles[PROGRAMS.index(program)], strict=True):
            if work.also is not None:
                elbow(drawing, (left + width, spots[work.also][1] - 0.4), (LEFTS[5], each + 0.3), 0.75)
    return spots


def draw(path: Path) -> None:
    """The drawing."""
    drawing = Drawing(59.4, 42.0, FONT)
    title = "CASCADING BADAN PENANGGULANGAN BENCANA DAERAH PROVINSI JAWA BARAT"
    drawing.box((0.9, 0.6, 40, 1.0), title, 22, line=None, bold=True, align="left")
    drawing.box((0.9, 1.6, 20, 0.8), "TAHUN 2016", 16, line=None, bold=True, align="left")
    for label, left, width in zip(LANES, LEFTS, WIDTHS, strict=True):
        drawing.box((left, 2.9, width, 0.9), label, 11, fill="2F5496", color="FFFFFF", bold=True)
    middles, shared = works(drawing)
    others(drawing, shared)
    spots = programs(drawing, middles)
    aim_y = 20.5
    drawing.box(
        (LEFTS[2] - 0.4, 8.2, WIDTHS[2] + 0.8, 3.0), f"VISI\n{broken(VISION)}", 11, fill="FFE699", italic=True, shape="ellipse"
    )
    drawing.box((LEFTS[2], aim_y - 2.2, WIDTHS[2], 0.7), HEAD, 8.5, fill="404040", color="FFFFFF")
    card(drawing, (LEFTS[2], aim_y - 1.5, WIDTHS[2]), (AIM, "F4B083"), AIM_MEASURES, 11)
    goal_y = (8.6, 15.8, 28.3, 34.6)
    for (statement, measures), y in zip(GOALS, goal_y, strict=True):
        card(drawing, (LEFTS[3], y - 1.0, WIDTHS[3]), (statement, "BDD6EE"), measures, 10.5)
        elbow(drawing, (LEFTS[2] + WIDTHS[2], aim_y), (LEFTS[3], y))
    for program, (middle, _) in zip(PROGRAMS, spots, strict=True):
        for order, place in enumerate(program.under):
            share = (0.65, 0.35, 0.5, 0.5)[place]
            elbow(drawing, (LEFTS[3] + WIDTHS[3], goal_y[place]), (LEFTS[4], middle + 0.5 * order), share)
    for number, ((mission, aim, goal, measures), y) in enumerate(zip(REGION, (13.0, 26.0), strict=True)):
        card(drawing, (LEFTS[0], y - 1.5, WIDTHS[0]), (f"Misi {4 + number} :\n{mission}", "D9D9D9"), (), 11)
        card(drawing, (LEFTS[1], y - 3.6, WIDTHS[1]), (f"Tujuan :\n{aim}", "EDEDED"), (), 10.5)
        card(drawing, (LEFTS[1], y + 0.4, WIDTHS[1]), (f"Sasaran :\n{goal}", "E2EFD9"), measures, 10.5)
        elbow(drawing, (LEFTS[0] + WIDTHS[0], y - 0.2), (LEFTS[1], y - 2.6))
        low = y - 3.6 + tall(f"Tujuan :\n{aim}", WIDTHS[1], 10.5, True)
        drawing.line((LEFTS[1] + 3.4, low), (LEFTS[1] + 3.4, y + 0.4), "404040")
        elbow(drawing, (LEFTS[1] + WIDTHS[1], y + 1.2), (LEFTS[2], aim_y - 0.2 + 0.5 * number))
    drawing.line((1.0, 38.2), (3.0, 38.2), "404040")
    drawing.box((3.2, 37.8, 8, 0.8), "garis penjabaran kinerja", 9, line=None, align="left")
    drawing.line((1.0, 39.2), (3.0, 39.2), RED)
    drawing.box((3.2, 38.8, 8, 0.8), "garis keterkaitan dengan OPD lain", 9, line=None, align="left")
    drawing.save(path)


def add(gold: Gold, node: str, measures: tuple[Measure, ...]) -> None:
    """Indicators and their targets."""
    for name, target in measures:
        ident = gold.indicator(node, name, unit(target), 1)
        gold.value(ident, "target", YEAR, target, unit(target), 1)


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, about | {"organisation": "Badan Penanggulangan Bencana Daerah", "year": 2016, "pages": 1})
    vision = gold.node("visi", VISION, page=1)
    above = []
    for mission, aim, goal, measures in REGION:
        one = gold.node("misi", mission, page=1)
        two = gold.node("tujuan_daerah", aim, page=1, parent=one)
        above.append(gold.node("sasaran_daerah", goal, page=1, parent=two))
        add(gold, above[-1], measures)
    tujuan = gold.node("tujuan", AIM, page=1, parent=above[0], holder=HEAD)
    gold.edge(above[1], tujuan, "also")
    add(gold, tujuan, AIM_MEASURES)
    goals = []
    for statement, measures in GOALS:
        goals.append(gold.node("sasaran", statement, page=1, parent=tujuan))
        add(gold, goals[-1], measures)
    nodes, late = [], []
    for program in PROGRAMS:
        node = gold.node("program", None, program.name, page=1, parent=goals[program.under[0]], holder=program.holder)
        nodes.append(node)
        for place in program.under[1:]:
            gold.edge(goals[place], node, "also")
        add(gold, node, program.measures)
        gold.budget(node, "pagu", YEAR, program.pagu, 1)
        for work in program.works:
            one = gold.node("kegiatan", None, work.name, page=1, parent=node, crosscutting=list(work.with_))
            add(gold, one, work.measures)
            gold.budget(one, "pagu", YEAR, work.pagu, 1)
            if work.also is not None:
                late.append((work.also, one))
    for place, one in late:
        gold.edge(nodes[place], one, "also")
    two_parents = sorted({each["child"] for each in gold.edges if each["kind"] == "also"})
    gold.ambiguous = [
        {
            "about": "nodes with two lines from the tier above: which is the cascade parent",
            "chosen": "the upper one by cascade, the other also (of the kegiatan: the program that it stands level with)",
            "also_acceptable": ["the other way round"],
            "nodes": two_parents,
            "field": "parent",
        },
        {
            "about": "the vision in an ellipse is joined to nothing",
            "chosen": "no edge",
            "also_acceptable": ["visi above the board's tujuan"],
            "nodes": [vision, tujuan],
            "field": "parent",
        },
        {
            "about": "Satpol. PP and Satpol PP are one office",
            "chosen": "as printed at each kegiatan",
            "also_acceptable": [SAME["Satpol. PP"]],
            "nodes": [each["id"] for each in gold.nodes if "Satpol. PP" in each["crosscutting"]],
            "field": "crosscutting",
        },
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.fodg")
    write_gold()


if __name__ == "__main__":
    main()
