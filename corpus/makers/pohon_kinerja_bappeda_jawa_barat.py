"""Performance tree of a provincial planning agency: a grid of coloured cells with block arrows, positions with indicators."""

from dataclasses import dataclass

from corpus.makers.common import Gold
from corpus.makers.parts.cellgrid import CellGrid

STEM = "pohon-kinerja-bappeda-jawa-barat"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a provincial planning agency in coloured cells with block arrows, no year, page 2 empty",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "top down in merged coloured cells: a cell's span is its parenthood, block arrows of several shades, one left out",
        "turned tier labels in narrow cells at the left; vision and mission of the province before the office's own",
        "each indicator a cell with a heading (Indikator 1.1.1), the code in a narrow red cell and the name beside it",
        "positions of eselon III and IV hold coded indicators alone; their stacks have one to three cells",
        "one sasaran over two divisions; the secretariat stands apart at the right without any parent",
        "targets in a row below the indicators of the sasaran only, two left out",
        "order of indicators 3.2 before 3.1, a code twice, a heading that differs from the code in its cell",
        "very small type, no year anywhere, typing errors (Presentase, Meningkatnnya), an empty second page",
    ],
}
Lines = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Desk:
    """A position of eselon IV and its stacks of coded indicators, a column each."""

    holder: str
    stacks: tuple[Lines, ...]


@dataclass(frozen=True)
class Division:
    """A position of eselon III, its colour, its coded indicators and the desks below."""

    holder: str
    fill: str
    lines: Lines
    desks: tuple[Desk, ...]


@dataclass(frozen=True)
class Aim:
    """A misi with its tujuan, sasaran, coded indicators with targets, and divisions."""

    mission: str
    goal: str
    statement: str
    lines: tuple[tuple[str, str, str], ...]
    divisions: tuple[Division, ...]


STATE_VISION = "JAWA BARAT MAJU DAN SEJAHTERA UNTUK SEMUA"
STATE_MISSION = "Meningkatkan kinerja pemerintahan, profesionalisme aparatur, dan perluasan partisipasi publik"
STATE_AIM = "Meningkatnya kualitas perencanaan, pengendalian dan evaluasi pembangunan daerah"
STATE_MEASURE = "Persentase kesesuaian RKPD dengan RPJMD"
VISION = "BADAN PERENCANAAN PEMBANGUNAN DAERAH YANG ANDAL, PARTISIPATIF DAN TERPERCAYA"
ECONOMY = Division(
    "KEPALA BIDANG EKONOMI",
    "92FF5F",
    (
        ("1.1.1", "Persentase program bidang ekonomi dalam RPJMD yang diakomodir dalam RKPD"),
        ("1.2.1", "Jumlah kesepakatan hasil forum OPD bidang ekonomi"),
    ),
    (
        Desk(
            "KASUBBID PERTANIAN DAN KELAUTAN",
            (
                (
                    ("1.1.1.1", "Jumlah dokumen perencanaan pengembangan kawasan agribisnis"),
                    ("1.1.1.2", "Persentase usulan kab/kota urusan pertanian yang diverifikasi"),
                ),
            ),
        ),
        Desk(
            "KASUBBID INDUSTRI, PERDAGANGAN DAN JASA",
            (
                (("1.1.1.3", "Jumlah dokumen kajian pengembangan industri unggulan"),),
                (
                    ("1.2.1.1", "Jumlah rapat koordinasi teknis bidang ekonomi"),
                    ("1.2.1.2", "Presentase rekomendasi forum yang ditindaklanjuti"),
                    ("1.2.1.2", "Jumlah laporan pelaksanaan forum OPD"),
                ),
            ),
        ),
    ),
)
PHYSICAL = Division(
    "KEPALA BIDANG FISIK",
    "FFFF8A",
    (
        ("2.1.1", "Jumlah dokumen perencanaan infrastruktur strategis"),
        ("2.1.2", "Persentase pola ruang kab/kota yang selaras dengan RTRW Provinsi"),
        ("2.1.3", "Jumlah rekomendasi BKPRD yang diterbitkan"),
    ),
    (
        Desk(
            "KASUBBID PERMUKIMAN DAN TATA RUANG",
            (
                (("2.1.2.1", "Jumlah kab/kota yang difasilitasi penyusunan RDTR"),),
                (("2.1.3.1", "Jumlah sidang BKPRD yang diselenggarakan"),),
            ),
        ),
        Desk(
            "KASUBBID PENGEMBANGAN INFRASTRUKTUR WILAYAH",
            (
                (
                    ("2.1.1.1", "Jumlah kajian kelayakan pembangunan BIJB dan Aerocity"),
                    ("2.1.1.2", "Jumlah dokumen rencana induk jaringan irigasi"),
                ),
            ),
        ),
    ),
)
SOCIAL = Division(
    "KEPALA BIDANG SOSIAL DAN BUDAYA",
    "FAC090",
    (
        ("2.2.1", "Persentase program pendidikan dan kesehatan dalam RPJMD yang diakomodir dalam RKPD"),
        ("2.2.2", "Jumlah rencana aksi penanggulangan kemiskinan kab/kota"),
    ),
    (
        Desk(
            "KASUBBID PENDIDIKAN DAN KEBUDAYAAN",
            ((("2.2.1.1", "Jumlah dokumen perencanaan pendidikan menengah"), ("2.2.1.2", "Jumlah peserta rakor sosial budaya")),),
        ),
        Desk(
            "KASUBBID KESEHATAN DAN KESEJAHTERAAN SOSIAL",
            (
                (
                    ("2.2.2.1", "Jumlah dokumen strategi penanggulangan kemiskinan daerah"),
                    ("2.2.2.2", "Jumlah rapat TKPKD yang dilaksanakan tepat waktu"),
                ),
            ),
        ),
    ),
)
CONTROL = Division(
    "KEPALA BIDANG PENGENDALIAN DAN EVALUASI",
    "5B9BD5",
    (
        ("3.2.1", "Persentase OPD yang menyampaikan laporan evaluasi renja tepat waktu"),
        ("3.1.1", "Persentase ketersediaan data capaian indikator RPJMD"),
    ),
    (
        Desk(
            "KASUBBID MONITORING DAN EVALUASI",
            (
                (
                    ("3.2.1.1", "Jumlah laporan evaluasi hasil RKPD triwulanan"),
                    ("3.2.1.2", "Jumlah OPD yang dibina dalam pengisian e-monev"),
                ),
                (("3.2.1.3", "Jumlah titik monitoring lapangan bantuan keuangan"),),
            ),
        ),
        Desk(
            "KASUBBID DATA DAN PELAPORAN",
            (
                (
                    ("3.1.1.1", "Jumlah buku data pembangunan yang diterbitkan"),
                    ("3.1.1.2", "Persentase elemen data SIPD yang terisi"),
                    ("3.1.1.3", "Jumlah bahan LKPJ dan LPPD yang disusun"),
                ),
            ),
        ),
    ),
)
SECRETARY = Division(
    "S E K R E T A R I S",
    "5B9BD5",
    (
        ("4.1.1", "Persentase laporan keuangan dan aset yang disampaikan tepat waktu"),
        ("4.1.2", "Tingkat kepuasan pegawai terhadap layanan sekretariat"),
    ),
    (
        Desk("KASUBBAG KEUANGAN", ((("4.1.1.1", "Jumlah laporan keuangan semesteran dan tahunan"),),)),
        Desk(
            "KASUBBAG KEPEGAWAIAN DAN UMUM",
            (
                (
                    ("4.1.2.1", "Persentase data kepegawaian yang valid"),
                    ("4.1.2.2", "Jumlah pegawai yang mengikuti diklat perencana"),
                ),
            ),
        ),
        Desk("KASUBBAG PERENCANAAN DAN PROGRAM", ((("4.1.1.2", "Jumlah dokumen RKA, DPA dan LKIP yang disusun"),),)),
    ),
)
AIMS = (
    Aim(
        "Meningkatkan kualitas perencanaan pembangunan ekonomi",
        "Terwujudnya perencanaan ekonomi daerah yang terpadu dan berbasis potensi wilayah",
        "Meningkatnnya keterpaduan perencanaan pembangunan bidang ekonomi antar pemerintahan",
        (
            ("1.1", "Persentase konsistensi program bidang ekonomi antara RPJMD dan RKPD", "90 %"),
            ("1.2", "Jumlah kesepakatan pembangunan lintas kab/kota", "27 kesepakatan"),
        ),
        (ECONOMY,),
    ),
    Aim(
        "Meningkatkan kualitas perencanaan kewilayahan, infrastruktur dan pembangunan manusia",
        "Terwujudnya perencanaan kewilayahan dan sosial budaya yang berkelanjutan dan berpihak kepada masyarakat miskin",
        "Meningkatnya keselarasan perencanaan tata ruang, infrastruktur dan sosial budaya dengan kebutuhan masyarakat",
        (
            ("2.1", "Persentase keselarasan rencana pembangunan infrastruktur dengan RTRW Provinsi", "85%"),
            ("2.2", "Persentase kab/kota yang memiliki dokumen strategi penanggulangan kemiskinan", ""),
        ),
        (PHYSICAL, SOCIAL),
    ),
    Aim(
        "Mengembangkan sistem pengendalian dan data perencanaan",
        "Terwujudnya pengendalian dan evaluasi pembangunan yang didukung data akurat",
        "Meningkatnya efektivitas pengendalian dan evaluasi rencana pembangunan daerah",
        (
            ("3.2", "Persentase rekomendasi hasil evaluasi yang ditindaklanjuti OPD", "75,5 %"),
            ("3.1", "Persentase ketersediaan data pembangunan", ""),
        ),
        (CONTROL,),
    ),
)
FIRST, STEP, GAP = 11, 10, 2
RED, ORANGE, CODE = "FF0000", "FFC000", "FF5A4B"
HEIGHTS = (28, 10, 24, 22, 17, 22, 10, 17, 6, 48, 13, 54, 14, 10, 60, 13, 10, 42, 10, 14, 20, 9, 66, 13, 33)
STACK = 26


def spans(division: Division) -> int:
    """How many stacks a division has."""
    return sum(len(desk.stacks) for desk in division.desks)


def measure(grid: CellGrid, row: int, span: tuple[int, int], line: tuple[str, str], heading: str = "") -> None:
    """The two rows of an indicator: its heading, below it the code and the name."""
    code, text = line
    left, right = span
    grid.put(row, left, right, f"Indikator {heading or code}", size=5.5, bold=True, fill=ORANGE)
    grid.put(row + 1, left, left + 1, code, "lt", size=5, fill=CODE)
    grid.put(row + 1, left + 2, right, text, "lt", size=6)


def share(left: int, width: int, many: int) -> list[tuple[int, int]]:
    """The spans of cells that share a width, a column of gap between them."""
    each = (width - (many - 1)) // many
    starts = [left + place * (each + 1) for place in range(many)]
    return [(start, start + each - 1 if place < many - 1 else left + width - 1) for place, start in enumerate(starts)]


def draw_division(grid: CellGrid, one: Division, left: int) -> int:
    """A division and its desks from a column on; gives its width."""
    width = spans(one) * STEP - 1
    grid.put(21, left, left + width - 1, one.holder, size=7, bold=True, fill=one.fill)
    for line, span in zip(one.lines, share(left, width, len(one.lines)), strict=True):
        measure(grid, 22, span, line)
    start = left
    for desk in one.desks:
        many = len(desk.stacks) * STEP - 1
        grid.put(25, start, start + many - 1, desk.holder, size=5.5, bold=True, fill=one.fill)
        for place, stack in enumerate(desk.stacks):
            column = start + place * STEP
            if one is not SOCIAL or place or desk is one.desks[0]:
                grid.block(column + 3.5, 24, 1.6, RED)
            for number, line in enumerate(stack):
                heading = "2.1.1.2" if line[0] == "2.1.3.1" else ""
                measure(grid, STACK + 3 * number, (column, column + STEP - 2), line, heading)
        start += many + 1
    return width


def draw_aim(grid: CellGrid, number: int, aim: Aim, left: int) -> int:
    """A misi with all below it; gives its width."""
    width = sum(spans(one) * STEP for one in aim.divisions) + len(aim.divisions) - 2
    right, middle = left + width - 1, left + width / 2
    green = ("99FF66", "A6FF79", "99FF66")[number - 1]
    grid.put(10, left, right, f"MISI {number} : {aim.mission}", "ct", size=8.5, bold=True, fill=green)
    grid.put(12, left, right, f"TUJUAN {number} : {aim.goal}", "ct", size=8.5, bold=True, fill=green)
    grid.put(14, left, right, f"SASARAN {number}", size=6, bold=True, fill=CODE)
    grid.put(15, left, right, aim.statement, "lt" if number < 3 else "ct", size=8.5, bold=True, fill=green)
    grid.block(middle, 11, 2.2, "C00000" if number == 2 else RED)
    grid.block(middle + (number == 3) * 3, 13, 2.2, RED)
    for (code, text, target), span in zip(aim.lines, share(left, width, len(aim.lines)), strict=True):
        centre = (span[0] + span[1]) / 2
        measure(grid, 17, span, (code, text))
        grid.put(19, *span, f"Target : {target}" if target else "", size=5.5, italic=True, fill="FFF2CC")
        grid.block(centre, 16, 1.8, RED)
        grid.block(centre + 1, 20, 1.8, RED)
    for one in aim.divisions:
        left += draw_division(grid, one, left) + 2
    return width


def draw() -> None:
    """Write the PDF."""
    grid = CellGrid(170, 1.15, "Arial")
    grid.rows(HEIGHTS + (9, 46, 5) * 3)
    left, last = FIRST, FIRST + sum(spans(one) * STEP for aim in AIMS for one in aim.divisions) + 2
    grid.put(
        1, FIRST, last, "POHON KINERJA BADAN PERENCANAAN PEMBANGUNAN DAERAH PROVINSI JAWA BARAT", size=12, bold=True, fill=CODE
    )
    bands = (
        (3, f"VISI PEMPROV JABAR  : {STATE_VISION}", 11, "403151", "FFFFFF"),
        (4, f"MISI KE-3 : {STATE_MISSION}", 9, "60497A", "FFFFFF"),
        (5, STATE_AIM, 7.5, "CCC0DA", "000000"),
        (6, f"Indikator Kinerja Utama (IKU) : {STATE_MEASURE}", 9, "CCC0DA", "000000"),
        (8, f"VISI Renstra OPD : {VISION}", 9, "00FF00", "000000"),
    )
    for row, text, size, fill, color in bands:
        grid.put(row, FIRST, last, text, size=size, bold=True, fill=fill, color=color)
    labels = (
        (3, 6, "IKU\nPROVINSI JAWA BARAT", 8),
        (8, 19, "IKU ES 2 (RENSTRA OPD)", 12),
        (21, 23, "INDIKATOR PROGRAM (OUTCOME)\nES-3", 5),
        (25, 33, "OUTPUT ES-4", 8),
    )
    for row, end, text, size in labels:
        grid.put(row, 5, 8, text, size=size, fill="E4DFEC", turn=90, last=end)
    for number, aim in enumerate(AIMS, 1):
        left += draw_aim(grid, number, aim, left) + GAP
    draw_division(grid, SECRETARY, left + 1)
    other = grid.book.create_sheet("Sheet2")
    other.cell(5, 2).value = " "
    other.page_setup.orientation = "landscape"
    other.page_setup.paperSize = 8
    grid.save(STEM, 8, (0.7, 0.3, 0.4, 0.4))


def add_division(gold: Gold, one: Division, parent: str | None) -> str:
    """A division with its indicators and desks."""
    ident = gold.node("program", page=1, parent=parent, holder="SEKRETARIS" if one is SECRETARY else one.holder)
    for _, text in one.lines:
        gold.indicator(ident, text, None, 1)
    for desk in one.desks:
        node = gold.node("sub_kegiatan", page=1, parent=ident, holder=desk.holder)
        for stack in desk.stacks:
            for _, text in stack:
                gold.indicator(node, text, None, 1)
    return ident


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Provinsi Jawa Barat"}
    office = "Badan Perencanaan Pembangunan Daerah"
    gold = Gold(STEM, document | {"organisation": office, "year": None, "pages": 2})
    top = gold.node("visi", STATE_VISION, page=1)
    misi = gold.node("misi", STATE_MISSION, page=1, parent=top)
    state = gold.node("sasaran_daerah", STATE_AIM, page=1, parent=misi)
    gold.indicator(state, STATE_MEASURE, None, 1)
    vision = gold.node("visi", VISION, page=1)
    for aim in AIMS:
        node = gold.node("misi", aim.mission, page=1, parent=vision)
        goal = gold.node("tujuan", aim.goal, page=1, parent=node)
        parent = gold.node("sasaran", aim.statement, page=1, parent=goal)
        for _, text, target in aim.lines:
            unit = "%" if "%" in target else (target.split(" ", 1)[1] if target else None)
            gold.value(gold.indicator(parent, text, unit, 1), "target", None, target, unit, 1)
        for one in aim.divisions:
            add_division(gold, one, parent)
    secretary = add_division(gold, SECRETARY, None)
    doubts(gold, vision, state, secretary)
    return gold


def doubts(gold: Gold, vision: str, state: str, secretary: str) -> None:
    """Where the drawing can be read in more ways."""
    last = [node["id"] for node in gold.nodes if node["level"] == "sasaran"][-1]
    gold.ambiguous += [
        {
            "about": "eselon III and IV: positions with coded indicators, no statements or names",
            "chosen": "a node per position, program / sub_kegiatan",
            "also_acceptable": ["kegiatan for eselon IV", "kegiatan for eselon III"],
            "nodes": [node["id"] for node in gold.nodes if node["holder"]],
            "field": "level",
        },
        {
            "about": "the office's vision stands below the bands of the province, no arrow between",
            "chosen": [],
            "also_acceptable": [[state]],
            "nodes": [vision],
            "field": "parent",
        },
        {
            "about": "the secretariat stands beside the tree; its codes 4.x have no sasaran",
            "chosen": [],
            "also_acceptable": [[last]],
            "nodes": [secretary],
            "field": "parent",
        },
        {
            "about": "S E K R E T A R I S is printed with spaces between the letters",
            "chosen": "SEKRETARIS",
            "also_acceptable": ["S E K R E T A R I S"],
            "nodes": [secretary],
            "field": "holder",
        },
        {"about": "no year is printed", "chosen": None, "also_acceptable": [2016], "field": "document.year"},
    ]


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
