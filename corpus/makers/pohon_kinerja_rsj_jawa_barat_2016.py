"""Performance tree of a provincial mental hospital: a grid of cells, a column a branch, units and money in the last rows."""

from dataclasses import dataclass

from corpus.makers.common import Gold
from corpus.makers.parts.cellgrid import CellGrid
from corpus.makers.parts.sheets import height

STEM = "pohon-kinerja-rsj-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a provincial mental hospital in spreadsheet cells, a column a branch, money in the last rows",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "columns are branches, rows are tiers with boxed labels at the left; spans of misi and sasaran RPJMD above",
        "sasaran of the hospital hang under one indicator of the sasaran RPJMD by thin blue lines, one line left out",
        "target within the indicator's sentence (sebesar 87%), sasaran and program share the indicator",
        "a program in several columns with other kegiatan and another sum",
        "kegiatan in dark cells above their outputs in light ones, number given twice, one kegiatan without output",
        "unit that answers, anggaran and realisasi in rows at the foot: of the column, one unit for two columns' programs",
        "long lines through empty cells down to the unit; malformed sum (Rp. 1.15.500.000), Rp without space, one empty sum",
        "misi numbered 1, 3; typing errors (Meningkatya, Presentase), lower is better, a vertical red line",
    ],
}


@dataclass(frozen=True)
class Act:
    """A kegiatan and its outputs, as numbered in print."""

    lead: str
    name: str
    outputs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Branch:
    """A column: sasaran, indicator with target (text, target, unit), program, kegiatan, unit, money planned and spent."""

    statement: str
    measure: tuple[str, str, str | None]
    program: str
    acts: tuple[Act, ...]
    unit: str
    money: str
    spent: str
    down: bool = False


@dataclass(frozen=True)
class State:
    """A sasaran of the RPJMD; each of its indicators stands over its branches."""

    label: str
    statement: str
    measures: tuple[tuple[str, tuple[Branch, ...]], ...]


@dataclass(frozen=True)
class Mission:
    """A misi of the governor."""

    label: str
    statement: str
    states: tuple[State, ...]


SERVICE = "Program Pelayanan Kesehatan Jiwa"
MEANS = "Program Sumber Daya Kesehatan"
INPATIENT = Branch(
    "Meningkatnya mutu pelayanan rawat inap jiwa",
    ("Tingkat hunian tempat tidur (BOR) sebesar ", "80%", None),
    SERVICE,
    (
        Act("1. ", "Pelayanan Rawat Inap Psikiatri", ("Penyediaan makan dan obat pasien",)),
        Act("2. ", "Pengadaan Obat dan Perbekalan Kesehatan", ("Obat psikotropika", "Bahan medis habis pakai")),
        Act("3. ", "Pelayanan Gawat Darurat Psikiatri", ("Layanan IGD 24 jam",)),
        Act("3. ", "Penanganan Pasien Gaduh Gelisah", ("Ruang isolasi yang memenuhi standar",)),
    ),
    "BIDANG PELAYANAN MEDIK",
    "Rp. 14.275.000.000",
    "Rp. 13.916.240.500",
)
OUTPATIENT = Branch(
    "Meningkatnya cakupan pelayanan rawat jalan dan subspesialis",
    ("Jumlah kunjungan rawat jalan sebesar ", "42.500 kunjungan", "kunjungan"),
    SERVICE,
    (
        Act("1. ", "Pelayanan Poliklinik Jiwa Anak dan Remaja", ("Klinik tumbuh kembang",)),
        Act("2. ", "Pelayanan Poliklinik Psikogeriatri"),
    ),
    "BIDANG PELAYANAN MEDIK",
    "Rp. 3.480.000.000",
    "Rp. 3.122.000.000",
)
CARE = Branch(
    "Meningkatnya keselamatan pasien dan asuhan keperawatan",
    ("Presentase kejadian pasien cedera sebesar ", "0,5 %", None),
    SERVICE,
    (
        Act("1. ", "Peningkatan Mutu Asuhan Keperawatan Jiwa", ("Pelatihan BTCLS 40 perawat", "Dokumen SPO keperawatan")),
        Act("2. ", "Terapi Aktivitas Kelompok dan Rehabilitasi Psikososial", ("Produk bengkel kerja pasien",)),
    ),
    "BIDANG KEPERAWATAN",
    "Rp.985.000.000",
    "Rp.901.775.000",
    True,
)
COMMUNITY = Branch(
    "Meningkatnya jangkauan pelayanan kesehatan jiwa masyarakat",
    ("Jumlah puskesmas yang dibina dalam layanan jiwa sebesar ", "60 puskesmas", "puskesmas"),
    "Program Promosi dan Pemberdayaan Kesehatan Jiwa",
    (
        Act("1. ", "Pelayanan Kesehatan Jiwa Masyarakat (Keswamas)", ("Kunjungan ke 27 kab/kota",)),
        Act("2. ", "Penanganan Pasien Pasung (Jabar Bebas Pasung)", ("Penjemputan pasien pasung", "Home visit pasca rawat")),
        Act("3. ", "Penyuluhan Kesehatan Jiwa di Sekolah", ("Leaflet dan media penyuluhan",)),
    ),
    "INSTALASI KESWAMAS DAN BIDANG KEPERAWATAN",
    "Rp. 1.15.500.000",
    "Rp. 1.098.300.000",
)
DRUGS = Branch(
    "Meningkatya pemulihan korban penyalahgunaan NAPZA",
    ("Persentase pasien NAPZA yang menyelesaikan program rehabilitasi sebesar ", "72,5%", None),
    SERVICE,
    (
        Act("1. ", "Rehabilitasi Medik dan Sosial Korban NAPZA", ("Layanan detoksifikasi", "Therapeutic community")),
        Act("2. ", "Program Terapi Rumatan Metadon", ("Obat metadon",)),
        Act("3. ", "Pasca Rehabilitasi dan Pelatihan Vokasional", ("Pelatihan keterampilan 50 pasien",)),
    ),
    "INSTALASI NAPZA",
    "Rp. 2.760.000.000",
    "Rp. 2.698.450.000",
)
QUALITY = Branch(
    "Meningkatnya kepuasan pelanggan rumah sakit",
    ("Indeks Kepuasan Masyarakat sebesar ", "78,25", None),
    "Program Manajemen Kesehatan",
    (
        Act("1. ", "Akreditasi Rumah Sakit Versi KARS", ("Survei akreditasi", "Dokumen pokja")),
        Act("2. ", "Survei Kepuasan Pelanggan", ("Laporan IKM semester I dan II",)),
    ),
    "BAGIAN UMUM DAN SUB KOMITE MUTU",
    "Rp. 640.250.000",
    "Rp. 588.000.000",
)
STAFF = Branch(
    "Meningkatnya kompetensi SDM rumah sakit",
    ("Persentase pegawai yang mengikuti diklat minimal 20 jam sebesar ", "65 %", None),
    MEANS,
    (
        Act("1. ", "Pendidikan dan Pelatihan Tenaga Kesehatan", ("Pelatihan teknis 120 orang",)),
        Act("2. ", "Penyelenggaraan Diklat Mahasiswa Praktik", ("Kerja sama institusi pendidikan",)),
        Act("3. ", "Penelitian dan Pengembangan Kesehatan Jiwa", ("Jurnal kesehatan jiwa 2 edisi",)),
    ),
    "BIDANG SDM DAN PENDIDIKAN",
    "Rp. 1.325.000.000",
    "Rp. 1.287.640.000",
)
PREMISES = Branch(
    "Terpenuhinya sarana dan alat kesehatan sesuai standar RS kelas A",
    ("Persentase pemenuhan alat kesehatan sesuai standar sebesar ", "83%", None),
    MEANS,
    (
        Act("1. ", "Pembangunan Gedung Rawat Inap Terpadu Tahap II", ("Gedung 3 lantai",)),
        Act("2. ", "Pengadaan Alat Kedokteran Jiwa", ("ECT dan EEG brain mapping",)),
        Act("3. ", "Pemeliharaan Sarana IPAL dan Kelistrikan", ("Kalibrasi dan uji limbah",)),
        Act("4. ", "Penataan Lingkungan dan Taman Terapi", ("Taman terapi seluas 1.200 m2",)),
    ),
    "BAGIAN UMUM",
    "Rp. 31.600.000.000",
    "",
)
ACCOUNT = Branch(
    "Meningkatnya akuntabilitas kinerja dan keuangan BLUD",
    ("Nilai evaluasi AKIP rumah sakit sebesar ", "B (68,20)", None),
    "Program Manajemen Kesehatan",
    (
        Act("1. ", "Penyusunan RBA, Renja dan LKIP", ("Dokumen perencanaan dan pelaporan",)),
        Act("2. ", "Penatausahaan Keuangan BLUD", ("Laporan keuangan teraudit",)),
    ),
    "BAGIAN KEUANGAN DAN PERENCANAAN",
    "Rp. 415.000.000",
    "Rp. 409.120.000",
)
MISSIONS = (
    Mission(
        "MISI 1",
        "Membangun Masyarakat yang Berkualitas dan Berdaya Saing",
        (
            State(
                "SASARAN 3:",
                "Meningkatnya Akses dan Mutu Pelayanan Kesehatan",
                (
                    ("Angka Harapan Hidup (IKU)", (INPATIENT, OUTPATIENT)),
                    ("Cakupan Pelayanan Kesehatan Rujukan (IKD)", (CARE, COMMUNITY)),
                ),
            ),
            State(
                "SASARAN 4:",
                "Menurunnya Penyalahgunaan NAPZA di Masyarakat",
                (("Prevalensi Penyalahgunaan NAPZA (IKU)", (DRUGS,)),),
            ),
        ),
    ),
    Mission(
        "MISI 3",
        "Meningkatkan Kinerja Pemerintahan, Profesionalisme Aparatur, dan Perluasan Partisipasi Publik",
        (
            State(
                "SASARAN 1:",
                "Meningkatnya Kualitas dan Akuntabilitas Layanan Pemerintahan",
                (
                    ("Indeks Kepuasan Masyarakat (IKU)", (QUALITY, STAFF, PREMISES)),
                    ("Nilai Evaluasi AKIP (IKU)", (ACCOUNT,)),
                ),
            ),
        ),
    ),
)
FIRST, WIDE, STEP = 7, 8, 9
FACE = "Calibri"
MISI, RPJMD, IKU, AIM, AIM_IK, PROG, PROG_IK, ACTS = 3, 5, 6, 8, 9, 11, 12, 14
PAIRS = 4
UNIT = ACTS + 2 * PAIRS + 1
MONEY, SPENT = UNIT + 2, UNIT + 4
BLUE = "5B9BD5"


def under(mission: Mission) -> list[Branch]:
    """The branches below a misi."""
    return [branch for state in mission.states for _, branches in state.measures for branch in branches]


BRANCHES = [branch for mission in MISSIONS for branch in under(mission)]


def place(branches: list[Branch] | tuple[Branch, ...]) -> tuple[int, int]:
    """The first and the last column of the cells over some branches."""
    first, last = BRANCHES.index(branches[0]), BRANCHES.index(branches[-1])
    return FIRST + first * STEP, FIRST + last * STEP + WIDE - 1


def centre(span: tuple[int, int]) -> float:
    """The middle of a span of columns."""
    return (span[0] - 1 + span[1]) / 2


def heights() -> tuple[float, ...]:
    """The heights of all rows."""
    pairs: list[float] = []
    for number in range(PAIRS):
        some = [branch.acts[number] for branch in BRANCHES if number < len(branch.acts)]
        pairs.append(max(height(act.lead + act.name, 25, 8) for act in some) + 2)
        pairs.append(max(height("\n".join(f"- {text}" for text in act.outputs), 24, 8) for act in some) + 6)
    return (32, 8, 32, 15, 52, 25, 15, 36, 48, 15, 30, 48, 15, *pairs, 14, 28, 12, 17, 10, 17)


def join(grid: CellGrid, row: int, top: tuple[int, int], below: list[tuple[int, int]]) -> None:
    """Thin lines from a cell over a gap row to the cells below."""
    if len(below) == 1:
        grid.line((centre(below[0]), row, 0), (centre(below[0]), row, 0.98), BLUE, 1, True)
        return
    grid.line((centre(top), row, 0), (centre(top), row, 0.45), BLUE)
    grid.line((centre(below[0]), row, 0.45), (centre(below[-1]), row, 0.46), BLUE)
    for span in below:
        grid.line((centre(span), row, 0.45), (centre(span), row, 0.98), BLUE, 1, True)


def upper(grid: CellGrid) -> None:
    """The tiers of the government above the branches."""
    for mission in MISSIONS:
        span = place(under(mission))
        grid.put(MISI, *span, f"{mission.label}\n{mission.statement}", "ct", size=9, fill="92D050")
        spans = [place([each for _, many in state.measures for each in many]) for state in mission.states]
        join(grid, MISI + 1, span, spans)
        for state, one in zip(mission.states, spans, strict=True):
            grid.put(RPJMD, *one, f"{state.label}\n{state.statement}", size=9, fill="C6E0B4")
            for name, branches in state.measures:
                cell = place(branches)
                last = cell[1] if branches[-1] is state.measures[-1][1][-1] else cell[1] + 1
                grid.put(IKU, cell[0], last, name, size=8.5, fill="E2EFDA")
                if branches[0] is not DRUGS:
                    join(grid, IKU + 1, cell, [place([branch]) for branch in branches])


def column(grid: CellGrid, branch: Branch) -> None:
    """A branch from its sasaran down to its money."""
    span = place([branch])
    middle = centre(span)
    sentence = branch.measure[0] + branch.measure[1]
    grid.put(AIM, *span, f"SASARAN:\n{branch.statement}", "ct", size=8, fill="9BC2E6")
    grid.put(AIM_IK, *span, f"INDIKATOR SASARAN:\n{sentence}", "ct", size=8, fill="DDEBF7")
    grid.put(PROG, *span, branch.program, "ct", size=8, fill="FFD966")
    grid.put(PROG_IK, *span, f"INDIKATOR PROGRAM:\n{sentence}", "ct", size=8, fill="FFF2CC")
    grid.line((middle, AIM_IK + 1, 0), (middle, AIM_IK + 1, 0.98), BLUE, 1, True)
    grid.line((middle, PROG_IK + 1, 0), (middle, PROG_IK + 1, 0.98), BLUE, 1, True)
    for number, act in enumerate(branch.acts):
        row = ACTS + 2 * number
        grid.put(row, *span, act.lead + act.name, "lt", size=8, fill="F8CBAD")
        grid.put(row + 1, *span, "\n".join(f"- {text}" for text in act.outputs), "lt", size=8, fill="FCE4D6")
    foot = ACTS + 2 * len(branch.acts) - 1
    grid.line((middle, foot, 1), (middle, UNIT - 1, 0.98), BLUE, 1, True)
    grid.put(UNIT, *span, branch.unit, size=8, fill="E7E6E6")
    grid.line((middle, UNIT + 1, 0), (middle, UNIT + 1, 0.98), BLUE, 1, True)
    grid.put(MONEY, *span, branch.money, "ct", size=8, fill="FFC000")
    grid.put(SPENT, *span, branch.spent, "ct", size=8, fill="FFE699")


def draw() -> None:
    """Write the PDF."""
    grid = CellGrid(FIRST + STEP * len(BRANCHES), 2.25, FACE)
    grid.rows(heights())
    right = FIRST + STEP * len(BRANCHES) - 2
    title = f"POHON KINERJA RUMAH SAKIT JIWA PROVINSI JAWA BARAT TAHUN {YEAR}"
    grid.put(1, FIRST, right, title, size=21, bold=True, rule=None, font="Arial Black")
    labels = ((MISI, MISI, "MISI GUBERNUR"), (RPJMD, IKU, "RPJMD"), (AIM, AIM_IK, "RENSTRA"), (PROG, PROG_IK, "PROGRAM"))
    labels += ((ACTS, UNIT - 2, "KEGIATAN"), (UNIT, UNIT, "UNIT KERJA"), (MONEY, MONEY, "ANGGARAN"), (SPENT, SPENT, "REALISASI"))
    for row, last, text in labels:
        grid.put(row, 1, 4, text, size=8, bold=True, last=last)
    grid.line((5.1, 1, 0.5), (5.1, SPENT, 1), "FF0000", 0.75)
    upper(grid)
    for branch in BRANCHES:
        column(grid, branch)
    grid.save(STEM, 8, (0.5, 0.5, 0.6, 0.6))


def add_branch(gold: Gold, branch: Branch, parent: str, via: str) -> None:
    """A branch: sasaran, program, kegiatan."""
    name, target, unit = branch.measure
    more = {"direction": "down"} if branch.down else {}
    unit = "%" if "%" in target else unit
    grade = {"grade": "B"} if target.startswith("B") else {}
    ident = gold.node("sasaran", branch.statement, page=1)
    gold.edge(parent, ident, via_indicator=via)
    program = gold.node("program", None, branch.program, page=1, parent=ident, holder=branch.unit)
    for node in (ident, program):
        measure = gold.indicator(node, name + target, unit, 1, **more)
        gold.value(measure, "target", YEAR, target, unit, 1, **grade)
    gold.budget(program, "pagu", YEAR, branch.money, 1)
    gold.budget(program, "realisasi", YEAR, branch.spent, 1)
    for act in branch.acts:
        node = gold.node("kegiatan", None, act.name, page=1, parent=program)
        for text in act.outputs:
            gold.indicator(node, text, None, 1)


def doubts(gold: Gold) -> None:
    """Where the sheet can be read in more ways."""
    programs = [node["id"] for node in gold.nodes if node["level"] == "program"]
    gold.ambiguous += [
        {
            "about": "the target stands in the indicator's sentence (… sebesar 80%)",
            "chosen": "the whole sentence as name, as in the published tree of the same form",
            "also_acceptable": ["name without the words sebesar and the figure"],
            "field": "name",
        },
        {
            "about": "outputs listed with a dash below the kegiatan",
            "chosen": "indicators of the kegiatan without figures",
            "also_acceptable": ["actions", "aktivitas nodes", "left out"],
            "nodes": [node["id"] for node in gold.nodes if node["level"] == "kegiatan"],
            "field": "indicators",
        },
        {
            "about": "unit and sums at the foot of the column",
            "chosen": "of the column's program",
            "also_acceptable": ["of the column's sasaran", "of the last kegiatan of the column"],
            "nodes": programs,
            "field": "holder",
        },
        {
            "about": "(IKU), (IKD) behind the indicators of the RPJMD",
            "chosen": "part of the name as printed",
            "also_acceptable": ["left out"],
            "field": "name",
        },
    ]


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, document | {"organisation": "Rumah Sakit Jiwa", "year": int(YEAR), "pages": 1})
    for mission in MISSIONS:
        top = gold.node("misi", mission.statement, page=1)
        for state in mission.states:
            node = gold.node("sasaran_daerah", state.statement, page=1, parent=top)
            for name, branches in state.measures:
                down = {"direction": "down"} if branches[0] is DRUGS else {}
                via = gold.indicator(node, name, None, 1, **down)
                for branch in branches:
                    add_branch(gold, branch, node, via)
    doubts(gold)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
