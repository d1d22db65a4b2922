"""Performance tree of a bureau for basic social services on an A3 sheet: boxes of cells, indicators beside and below."""

from dataclasses import dataclass

from corpus.makers.common import Gold
from corpus.makers.parts.cellgrid import CellGrid
from corpus.makers.parts.sheets import height

STEM = "pohon-kinerja-biro-yansos-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a province's basic social services bureau in Excel cells on A3, drawn lines between the tiers",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "tier captions at the left margin (ESELON II, III, IV) as merged cells, turned upwards, with arrows into the lane",
        "indicators beside the box in eselon II, below it in eselon III, below each kegiatan in eselon IV",
        "target in a cell of its own beside the indicator, beside it the money of the kegiatan",
        "position, program and sasaran program in three cells of one box",
        "drawn lines as connectors: a trunk with drops, two drops that stop short, one kegiatan column without a line",
        "stacks of one to three kegiatan below a position, the rows of all stacks aligned",
        "money of each program in the last row, one of them not the sum of its kegiatan; total of the bureau",
        "malformed sum (Rp. 1250.000.00), a kegiatan without money, typing errors (kesejahteran, Jumlah Jumlah)",
    ],
}


@dataclass(frozen=True)
class Work:
    """A kegiatan with its one indicator."""

    name: str
    indicator: str
    target: str
    unit: str
    pagu: str = ""


@dataclass(frozen=True)
class Unit:
    """A subdivision and its kegiatan."""

    holder: str
    works: tuple[Work, ...]


@dataclass(frozen=True)
class Division:
    """A division: its program, the sasaran of the program and the subdivisions."""

    holder: str
    program: str
    statement: str
    measures: tuple[tuple[str, str, str], ...]
    units: tuple[Unit, ...]
    pagu: str
    fill: str


@dataclass(frozen=True)
class Goal:
    """A sasaran of the bureau with its divisions."""

    statement: str
    measures: tuple[tuple[str, str, str], ...]
    divisions: tuple[Division, ...]


FAITH = Division(
    "KEPALA BAGIAN KEAGAMAAN",
    "Program Fasilitasi Pelayanan Kehidupan Beragama",
    "Meningkatnya kualitas penyelenggaraan kehidupan beragama",
    (
        ("Jumlah lembaga keagamaan yang difasilitasi", "430 lembaga", "lembaga"),
        ("Prestasi MTQ tingkat nasional", "Peringkat 3", ""),
    ),
    (
        Unit(
            "KEPALA SUBBAGIAN BINA LEMBAGA KEAGAMAAN",
            (
                Work(
                    "Pembinaan LPTQ dan MTQ Tingkat Provinsi",
                    "Jumlah kafilah yang dibina",
                    "78 orang",
                    "orang",
                    "Rp. 4.850.000.000",
                ),
                Work(
                    "Fasilitasi MUI, BAZNAS dan Badan Wakaf",
                    "Jumlah lembaga yang difasilitasi",
                    "5 lembaga",
                    "lembaga",
                    "Rp. 625.000.000",
                ),
            ),
        ),
        Unit(
            "KEPALA SUBBAGIAN SARANA KEAGAMAAN",
            (
                Work(
                    "Verifikasi Hibah Sarana Peribadatan",
                    "Jumlah Jumlah proposal hibah yang diverifikasi",
                    "1.200 proposal",
                    "proposal",
                    "Rp. 415.000.000",
                ),
                Work(
                    "Pengelolaan Masjid Raya dan Pusdai",
                    "Tingkat kepuasan jemaah",
                    "80%",
                    "%",
                    "Rp. 2.100.500.000",
                ),
                Work("Pendataan Pondok Pesantren", "Jumlah pesantren terdata", "8.400 unit", "unit", "Rp. 210.000.000"),
            ),
        ),
        Unit(
            "KEPALA SUBBAGIAN URUSAN HAJI",
            (
                Work(
                    "Koordinasi Penyelenggaraan Ibadah Haji",
                    "Jumlah kloter yang dilayani",
                    "76 kloter",
                    "kloter",
                    "Rp. 1.732.000.000",
                ),
            ),
        ),
    ),
    "Rp. 9.932.500.000",
    "C6E0B4",
)
WELFARE = Division(
    "KEPALA BAGIAN KESEJAHTERAAN SOSIAL",
    "Program Pelayanan dan Rehabilitasi Kesejahteraan Sosial",
    "Meningkatnya efektivitas rumusan kebijakan kesejahteran sosial",
    (("Persentase rekomendasi kebijakan sosial yang disetujui", "90 %", "%"),),
    (
        Unit(
            "KEPALA SUBBAGIAN SOSIAL DAN PENANGGULANGAN BENCANA",
            (
                Work("Koordinasi Penanganan PMKS", "Jumlah rapat koordinasi PMKS", "6 kali", "kali", "Rp. 275.000.000"),
                Work(
                    "Fasilitasi Bantuan Sosial Tidak Terencana",
                    "Waktu rata-rata penyaluran bantuan",
                    "7 hari",
                    "hari",
                    "Rp. 180.000.000",
                ),
            ),
        ),
        Unit(
            "KEPALA SUBBAGIAN TENAGA KERJA DAN TRANSMIGRASI",
            (
                Work(
                    "Analisis Kebijakan Ketenagakerjaan",
                    "Jumlah dokumen analisis",
                    "2 dokumen",
                    "dokumen",
                    "Rp. 1250.000.00",
                ),
                Work(
                    "Monitoring Penetapan Upah Minimum",
                    "Jumlah kab/kota yang dimonitor",
                    "27 kab/kota",
                    "kab/kota",
                    "Rp. 140.000.000",
                ),
            ),
        ),
        Unit(
            "KEPALA SUBBAGIAN PEMBERDAYAAN PEREMPUAN DAN KB",
            (
                Work(
                    "Pembinaan Gerakan Sayang Ibu",
                    "Jumlah kecamatan sayang ibu",
                    "54 kec.",
                    "kec.",
                    "Rp. 320.000.000",
                ),
                Work(
                    "Evaluasi Kebijakan Pengarusutamaan Gender",
                    "Persentase OPD yang menyusun PPRG",
                    "70%",
                    "%",
                ),
            ),
        ),
    ),
    "Rp. 1.040.000.000",
    "BDD7EE",
)
SCHOOL = Division(
    "KEPALA BAGIAN PENDIDIKAN DAN KESEHATAN",
    "Program Koordinasi Kebijakan Pelayanan Dasar",
    "Terwujudnya keselarasan kebijakan pendidikan dan kesehatan",
    (
        ("Persentase kebijakan pelayanan dasar yang selaras dengan RPJMD", "88,5 %", "%"),
        ("Jumlah kesepakatan kerja sama lintas sektor", "4 naskah", "naskah"),
    ),
    (
        Unit(
            "KEPALA SUBBAGIAN PENDIDIKAN",
            (
                Work(
                    "Fasilitasi UKS dan Sekolah Sehat",
                    "Jumlah sekolah yang dinilai",
                    "108 sekolah",
                    "sekolah",
                    "Rp. 465.000.000",
                ),
                Work("Koordinasi Pendidikan Inklusif", "Jumlah peserta rakor", "150 peserta", "peserta", "Rp. 130.000.000"),
                Work(
                    "Fasilitasi Beasiswa Mahasiswa",
                    "Jumlah penerima beasiswa",
                    "1.000 orang",
                    "orang",
                    "Rp. 6.000.000.000",
                ),
            ),
        ),
        Unit(
            "KEPALA SUBBAGIAN KESEHATAN",
            (
                Work(
                    "Koordinasi Kabupaten/Kota Sehat", "Jumlah Kabupaten/Kota Sehat", "21 kab/kota", "kab/kota", "Rp. 310.000.000"
                ),
                Work(
                    "Sosialisasi Penanggulangan HIV/AIDS",
                    "Persentase kasus baru HIV/AIDS",
                    "0,4%",
                    "%",
                    "Rp. 890.000.000",
                ),
            ),
        ),
        Unit(
            "KEPALA SUBBAGIAN PEMUDA DAN OLAHRAGA",
            (
                Work(
                    "Fasilitasi Panitia Besar PON XIX",
                    "Jumlah venue yang terkoordinasi",
                    "63 venue",
                    "venue",
                    "Rp. 1.500.000.000",
                ),
            ),
        ),
    ),
    "Rp. 9.259.000.000",
    "BDD7EE",
)
OFFICE = Division(
    "KEPALA BAGIAN TATA USAHA BIRO",
    "Program Pelayanan Administrasi Perkantoran",
    "Meningkatnya tertib administrasi perkantoran Biro",
    (("Persentase pemenuhan layanan administrasi", "100%", "%"), ("Persentase temuan BPK yang ditindaklanjuti", "100%", "%")),
    (
        Unit(
            "KEPALA SUBBAGIAN UMUM DAN KEPEGAWAIAN",
            (
                Work(
                    "Penyelenggaraan Administrasi Perkantoran",
                    "Jumlah bulan layanan administrasi perkantoran",
                    "12 bulan",
                    "bulan",
                    "Rp. 745.200.000",
                ),
                Work("Pemeliharaan Sarana Kerja", "Jumlah kendaraan yang dipelihara", "9 unit", "unit", "Rp. 196.350.000"),
            ),
        ),
        Unit(
            "KEPALA SUBBAGIAN KEUANGAN",
            (
                Work(
                    "Penatausahaan Keuangan Biro",
                    "Jumlah laporan keuangan tepat waktu",
                    "14 laporan",
                    "laporan",
                    "Rp. 88.000.000",
                ),
            ),
        ),
        Unit(
            "KEPALA SUBBAGIAN PROGRAM DAN PELAPORAN",
            (
                Work("Penyusunan Renja dan RKA", "Jumlah dokumen perencanaan", "4 dokumen", "dokumen", "Rp. 95.000.000"),
                Work("Penyusunan LKIP", "Jumlah dokumen LKIP", "1 dokumen", "dokumen", "Rp. 40.000.000"),
            ),
        ),
    ),
    "Rp. 1.164.550.000",
    "FFE699",
)
GOALS = (
    Goal(
        "Meningkatnya kualitas kebijakan dan pelayanan keagamaan",
        (("Persentase rumusan kebijakan keagamaan yang ditindaklanjuti", "85 %", "%"),),
        (FAITH,),
    ),
    Goal(
        "Meningkatnya koordinasi kebijakan bidang kesejahteraan sosial, pendidikan dan kesehatan",
        (
            ("Persentase bahan kebijakan pelayanan sosial dasar yang menjadi produk hukum daerah", "75 %", "%"),
            ("Indeks kepuasan OPD terhadap fasilitasi Biro", "3,20", ""),
        ),
        (WELFARE, SCHOOL),
    ),
    Goal("Meningkatnya akuntabilitas kinerja Biro", (("Nilai evaluasi AKIP Biro", "BB (74,50)", ""),), (OFFICE,)),
)
DAERAH = (
    ("Meningkatnya kerukunan dan kualitas kehidupan beragama", "Indeks Kerukunan Umat Beragama", "70,5", 0, 1),
    ("Meningkatnya kualitas dan akses pelayanan dasar masyarakat", "Indeks Pembangunan Manusia (IPM)", "70,05", 1, 3),
)
MISI = (
    "Meningkatkan Kehidupan Sosial, Seni dan Budaya dalam Bingkai Kearifan Lokal",
    "Membangun Masyarakat yang Berkualitas dan Berdaya Saing",
)
TOTAL = "Rp. 21.396.050.000"
FONT = "Calibri"
FIRST, WIDE = 7, 6  # first column of the tree, columns of a stack with its gap
HALF = (3 * WIDE - 1) / 2  # the middle of a division
DROPLESS, SHORT = (5,), (1, 7)  # stacks without a line, with a line that stops short


def divisions() -> list[tuple[Goal, Division]]:
    """All divisions in the order of the columns."""
    return [(goal, division) for goal in GOALS for division in goal.divisions]


def left_of(place: int) -> int:
    """The first column of a division."""
    return FIRST + place * 3 * WIDE


def heights() -> tuple[float, ...]:
    """The heights of the rows, the kegiatan rows by the longest text of a stack."""
    fixed = [30, 22, 12, 34, 22, 36, 20, 26, 42, 42, 30, 20, 22, 30, 26, 26, 30, 54]
    units = [unit for _, division in divisions() for unit in division.units]
    for turn in range(3):
        works = [unit.works[turn] for unit in units if len(unit.works) > turn]
        fixed += [max(height(work.name, 14.5, 10) for work in works) + 4]
        fixed += [max(height(work.indicator, 14.5, 9) for work in works) + 4, 26]
    return (*fixed, 14, 26, 20, 24)


def margin(grid: CellGrid) -> None:
    """The captions of the tiers and their arrows."""
    look = {"bold": True, "size": 9, "fill": "F2F2F2"}
    bands = (
        (4, 4, "MISI GUBERNUR"),
        (6, 7, "SASARAN RPJMD"),
        (9, 10, "ESELON II\nSASARAN STRATEGIS"),
        (12, 16, "ESELON III\nSASARAN PROGRAM"),
        (18, 27, "ESELON IV\nKEGIATAN"),
    )
    for top, last, text in bands:
        grid.put(top, 1, 4, text, last=last, turn=90 if top == 18 else 0, **look)
        if top > 6:
            row = (top + last) // 2
            grid.line((4.1, row, 0.5), (5.6, row, 0.5), "C00000", 2.0, arrow=True)
    grid.put(29, 1, 4, "ANGGARAN PROGRAM", **look)


def crown(grid: CellGrid) -> None:
    """Title, misi and sasaran of the province."""
    last = FIRST + 12 * WIDE - 2
    grid.put(1, 1, last, "POHON KINERJA BIRO PELAYANAN SOSIAL DASAR", bold=True, size=20, rule=None)
    grid.put(2, 1, last, "SEKRETARIAT DAERAH PROVINSI JAWA BARAT TAHUN 2016", bold=True, size=13, rule=None)
    for misi, (statement, indicator, target, first, until) in zip(MISI, DAERAH, strict=True):
        left = left_of(first)
        right = left_of(until) - 2 if first == 0 else left_of(4) - 2
        word = "MISI 5 :" if first == 0 else "MISI 1 :"
        grid.put(4, left, right, f"{word} {misi}", bold=True, size=11, fill="7030A0", color="FFFFFF")
        grid.put(6, left, right, statement, size=11, fill="D9C3EC", bold=True)
        grid.put(7, left, right, f"IKU : {indicator} = {target}", size=9, italic=True)
        middle = (left + right) / 2 - 0.5
        grid.line((middle, 5, 0.0), (middle, 5, 0.95), "7030A0", 1.75, arrow=True)
    a, b = (left_of(0) + left_of(1) - 2) / 2 - 0.5, (left_of(1) + left_of(4) - 2) / 2 - 0.5
    grid.line((a, 8, 0.0), (a, 8, 0.95), "7030A0", 1.5, arrow=True)
    grid.line((b, 8, 0.0), (b, 8, 0.45), "7030A0", 1.5)
    ends = (left_of(1) + HALF, left_of(3) + 3)
    grid.line((ends[0], 8, 0.45), (ends[1], 8, 0.45), "7030A0", 1.5)
    for end in ends:
        grid.line((end, 8, 0.45), (end, 8, 0.95), "7030A0", 1.5, arrow=True)


def goal_boxes(grid: CellGrid) -> None:
    """The sasaran of eselon II, their indicators beside the box."""
    place = 0
    for goal in GOALS:
        left, right = left_of(place), left_of(place + len(goal.divisions)) - 2
        cut = left + (right - left) // 2
        grid.put(9, left, cut, goal.statement, last=10, bold=True, size=12, fill="F4B084")
        rows = ((9, 10),) if len(goal.measures) == 1 else ((9, 9), (10, 10))
        for (top, last), (name, target, _) in zip(rows, goal.measures, strict=True):
            grid.put(top, cut + 1, right - 3, name, "lm", last=last, size=10, fill="FCE4D6")
            grid.put(top, right - 2, right, target, last=last, size=10, bold=True, fill="FCE4D6")
        middle = (left + cut) / 2
        grid.line((middle, 11, 0.0), (middle, 11, 0.5), "C55A11", 1.5)
        drops = [left_of(place + turn) - 1 + HALF for turn in range(len(goal.divisions))]
        grid.line((min(middle, *drops), 11, 0.5), (max(middle, *drops), 11, 0.5), "C55A11", 1.5)
        for drop in drops:
            grid.line((drop, 11, 0.5), (drop, 11, 0.95), "C55A11", 1.5, arrow=True)
        place += len(goal.divisions)


def division_box(grid: CellGrid, place: int, division: Division) -> None:
    """A box of eselon III with its indicators below, its money at the foot and the trunk to eselon IV."""
    left, right = left_of(place), left_of(place + 1) - 2
    grid.put(12, left, right, division.holder, bold=True, size=9, fill=division.fill)
    grid.put(13, left, right, division.program, italic=True, size=9, fill=division.fill)
    grid.put(14, left, right, division.statement, size=10, bold=True)
    for row in (15, 16):
        if row - 15 < len(division.measures):
            name, target, _ = division.measures[row - 15]
            grid.put(row, left, right - 3, f"{row - 14}. {name}", "lm", size=9.5)
            grid.put(row, right - 2, right, target, size=9.5)
    grid.put(29, left, right, division.pagu, bold=True, size=10, fill="FFC000")
    foot = 17 if len(division.measures) == 2 else 16
    grid.line((left - 1 + HALF, foot, 0.0), (left - 1 + HALF, 17, 0.45), "2F5597", 1.25)
    drops = [turn for turn in range(3) if place * 3 + turn not in DROPLESS]
    grid.line((left + 1.5 + WIDE * drops[0], 17, 0.45), (left + 1.5 + WIDE * drops[-1], 17, 0.45), "2F5597", 1.25)
    for turn in drops:
        short = place * 3 + turn in SHORT
        grid.line(
            (left + 1.5 + WIDE * turn, 17, 0.45),
            (left + 1.5 + WIDE * turn, 17, 0.7 if short else 0.97),
            "2F5597",
            1.25,
            arrow=not short,
        )


def stack(grid: CellGrid, left: int, unit: Unit, fill: str) -> None:
    """A column of eselon IV."""
    right = left + WIDE - 2
    grid.put(18, left, right, unit.holder, bold=True, size=9, fill="D9D9D9")
    for turn in range(3):
        row = 19 + 3 * turn
        work = unit.works[turn] if turn < len(unit.works) else None
        if work is None:
            continue
        grid.put(row, left, right, f"{turn + 1}. {work.name}", "lm", size=9.5, bold=True, fill=fill)
        grid.put(row + 1, left, right, work.indicator, "lt", size=9)
        grid.put(row + 2, left, left + 1, work.target, size=8.5)
        grid.put(row + 2, left + 2, right, work.pagu or None, "rm", size=8.5)


def draw() -> None:
    """Write the PDF."""
    grid = CellGrid(FIRST + 12 * WIDE - 2, 3.3, FONT)
    grid.rows(heights())
    crown(grid)
    margin(grid)
    goal_boxes(grid)
    for place, (_, division) in enumerate(divisions()):
        division_box(grid, place, division)
        for turn, unit in enumerate(division.units):
            stack(grid, left_of(place) + turn * WIDE, unit, division.fill)
    last = FIRST + 12 * WIDE - 2
    grid.put(31, left_of(3), left_of(3) + 6, "JUMLAH", bold=True, size=10)
    grid.put(31, left_of(3) + 7, last, TOTAL, bold=True, size=10)
    grid.save(STEM, 8, (0.3, 0.3, 0.4, 0.3))


def add_division(gold: Gold, parent: str, division: Division) -> None:
    """A division with its kegiatan."""
    node = gold.node("program", division.statement, division.program, page=1, parent=parent, holder=division.holder)
    for name, target, unit in division.measures:
        gold.value(gold.indicator(node, name, unit or None, 1), "target", YEAR, target, unit or None, 1)
    gold.budget(node, "pagu", YEAR, division.pagu, 1)
    for each in division.units:
        for work in each.works:
            child = gold.node("kegiatan", None, work.name, page=1, parent=node, holder=each.holder)
            gold.value(gold.indicator(child, work.indicator, work.unit, 1), "target", YEAR, work.target, work.unit, 1)
            gold.budget(child, "pagu", YEAR, work.pagu, 1)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, document | {"organisation": "Biro Pelayanan Sosial Dasar", "year": int(YEAR), "pages": 1})
    tops = []
    for misi, (statement, indicator, target, _, _) in zip(MISI, DAERAH, strict=True):
        above = gold.node("misi", misi, page=1)
        tops.append(gold.node("sasaran_daerah", statement, page=1, parent=above))
        gold.value(gold.indicator(tops[-1], indicator, None, 1), "target", YEAR, target, None, 1)
    for place, goal in enumerate(GOALS):
        node = gold.node("sasaran", goal.statement, page=1, parent=tops[min(place, 1)])
        for name, target, unit in goal.measures:
            more = {"grade": "BB"} if target.startswith("BB") else {}
            gold.value(gold.indicator(node, name, unit or None, 1), "target", YEAR, target, unit or None, 1, **more)
        for division in goal.divisions:
            add_division(gold, node, division)
    gold.total("JUMLAH", "pagu", YEAR, TOTAL, 1)
    doubts(gold)
    return gold


def doubts(gold: Gold) -> None:
    """What may be read otherwise."""
    acts = [node["id"] for node in gold.nodes if node["level"] == "kegiatan"]
    gold.ambiguous += [
        {
            "about": "the margin says ESELON IV and KEGIATAN",
            "chosen": "kegiatan",
            "also_acceptable": ["sub_kegiatan"],
            "nodes": acts,
            "field": "level",
        },
        {
            "about": "the kegiatan's text is a name that stands where other tiers have a statement",
            "chosen": "name",
            "also_acceptable": ["statement"],
            "nodes": acts,
            "field": "name",
        },
    ]


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
