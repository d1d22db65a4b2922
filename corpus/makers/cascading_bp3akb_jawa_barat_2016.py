"""Cascading of a provincial board for women, children and family planning: one wide coloured sheet with blocks of positions."""

from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.sheets import height, page, put

STEM = "cascading-bp3akb-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a provincial women and family planning board, a coloured sheet of positions below the sasaran",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "visi, misi, tujuan, sasaran and indicators as merged cells whose span is their parenthood, labels in rows of their own",
        "target in brackets below the indicator at the top, in a cell of its own beside it in the blocks of positions",
        "indicators of a position side by side in pairs of cells, row below row, holes where the count is odd",
        "colours of the sasaran run down through the blocks",
        "white gaps between the divisions; no lines; rows headed Outcome and Output",
        "a sasaran number given twice, decimal point beside decimal commas, a misspelt word",
    ],
}
TITLE = "Cascading Perjanjian Kinerja Kepala BP3AKB Provinsi Jawa Barat Tahun 2016"
HEAD = "KEPALA BADAN PEMBERDAYAAN PEREMPUAN, PERLINDUNGAN ANAK DAN KELUARGA BERENCANA PROVINSI JAWA BARAT"
VISI = "TERWUJUDNYA KELUARGA JAWA BARAT YANG BERKUALITAS, SETARA DAN TERLINDUNGI"
Line = tuple[str, str, str | None]  # indicator, target, unit


@dataclass(frozen=True)
class Post:
    """A position with its indicators."""

    holder: str
    lines: tuple[Line, ...]
    below: tuple["Post", ...] = ()


@dataclass(frozen=True)
class Goal:
    """A sasaran (one division below it): its label, statement, indicators, colour and division."""

    label: str
    statement: str
    lines: tuple[Line, ...]
    fill: str
    post: Post


S1 = Goal(
    "Sasaran 1",
    "Meningkatnya peran perempuan dan penerapan pengarusutamaan gender dalam pembangunan",
    (("Indeks Pemberdayaan Gender (IDG)", "69,85", None), ("Persentase OPD yang melaksanakan PPRG", "45%", "%")),
    "CCC0DA",
    Post(
        "KEPALA BIDANG PEMBERDAYAAN PEREMPUAN",
        (
            ("Persentase OPD yang menyusun Gender Analysis Pathway", "45%", "%"),
            ("Jumlah Kab/Kota penerima Anugerah Parahita Ekapraya", "14 Kab/ Kota", "Kab/ Kota"),
            ("Persentase perempuan kepala keluarga yang diberdayakan", "12,5%", "%"),
        ),
        (
            Post(
                "KEPALA SUB BIDANG PENGARUSUTAMAAN GENDER",
                (
                    ("Jumlah focal point PUG yang dilatih", "120 Orang", "Orang"),
                    ("Jumlah dokumen profil gender", "1 Dokumen", "Dokumen"),
                    ("Jumlah Kab/Kota yang dievaluasi PUG", "27 Kab/ Kota", "Kab/ Kota"),
                ),
            ),
            Post(
                "KEPALA SUB BIDANG PENINGKATAN KUALITAS HIDUP PEREMPUAN",
                (
                    ("Jumlah kelompok usaha perempuan yang dibina", "54 Kelompok", "Kelompok"),
                    ("Jumlah kader Sekoper Cinta tingkat kecamatan", "250 Orang", "Orang"),
                ),
            ),
        ),
    ),
)
S2 = Goal(
    "Sasaran 2",
    "Menurunnya kekerasan terhadap perempuan dan anak",
    (("Persentase korban kekerasan yang tertangani sesuai SPM", "100%", "%"),),
    "FABF8F",
    Post(
        "KEPALA BIDANG PERLINDUNGAN PEREMPUAN DAN ANAK",
        (
            ("Persentase korban TPPO yang direintegrasikan", "85%", "%"),
            ("Rasio pengaduan yang ditindaklanjuti kurang dari 3 hari", "0.92", None),
        ),
        (
            Post(
                "KEPALA SUB BIDANG PERLINDUNGAN PEREMPUAN",
                (
                    ("Jumlah korban yang mendapat pendampingan P2TP2A", "310 Orang", "Orang"),
                    ("Jumlah gugus tugas TPPO yang aktip", "21 Gugus Tugas", "Gugus Tugas"),
                ),
            ),
            Post(
                "KEPALA SUB BIDANG PERLINDUNGAN ANAK",
                (
                    ("Jumlah forum anak yang dibentuk", "27 Forum", "Forum"),
                    ("Jumlah sekolah ramah anak", "135 Sekolah", "Sekolah"),
                    ("Jumlah telepon sahabat anak (TESA) yang terlayani", "1.450 Panggilan", "Panggilan"),
                    ("Jumlah fasilitator KLA", "54 Orang", "Orang"),
                ),
            ),
        ),
    ),
)
S3 = Goal(
    "Sasaran 3",
    "Meningkatnya ketahanan dan kesejahteraan keluarga",
    (
        ("Persentase Keluarga Pra Sejahtera dan KS I", "38,20%", "%"),
        ("Cakupan anggota Bina Keluarga Balita (BKB) ber-KB", "86,40%", "%"),
    ),
    "B8CCE4",
    Post(
        "KEPALA BIDANG KETAHANAN KELUARGA",
        (
            ("Persentase kelompok UPPKS yang naik tahapan", "22%", "%"),
            ("Persentase PIK Remaja tahap tegar", "18,75%", "%"),
            ("Jumlah motivator ketahanan keluarga", "600 Orang", "Orang"),
            ("Cakupan BKL aktif", "70%", "%"),
        ),
        (
            Post(
                "KEPALA SUB BIDANG BINA KELUARGA DAN REMAJA",
                (
                    ("Jumlah kelompok BKB, BKR dan BKL yang dibina", "810 Kelompok", "Kelompok"),
                    ("Jumlah PIK Remaja yang difasilitasi", "108 PIK", "PIK"),
                ),
            ),
            Post(
                "KEPALA SUB BIDANG PEMBERDAYAAN EKONOMI KELUARGA",
                (("Jumlah kelompok UPPKS penerima modal", "75 Kelompok", "Kelompok"),),
            ),
        ),
    ),
)
S4 = Goal(
    "Sasaran 4",
    "Terkendalinya laju pertumbuhan penduduk",
    (("Total Fertility Rate (TFR)", "2,38", None), ("Prevalensi peserta KB aktif (CPR)", "76,10%", "%")),
    "D8E4BC",
    Post(
        "KEPALA BIDANG KELUARGA BERENCANA",
        (
            ("Persentase unmet need", "11,20%", "%"),
            ("Persentase peserta KB Metode Kontrasepsi Jangka Panjang", "24%", "%"),
            ("Rata-rata usia kawin pertama perempuan", "20,1 Tahun", "Tahun"),
        ),
        (
            Post(
                "KEPALA SUB BIDANG PELAYANAN KB",
                (
                    ("Jumlah akseptor MOP/MOW yang dilayani", "5.400 Akseptor", "Akseptor"),
                    ("Jumlah klinik KB yang memenuhi standar", "320 Klinik", "Klinik"),
                    ("Jumlah peserta KB baru di daerah galcitas", "12.500 Akseptor", "Akseptor"),
                ),
            ),
            Post(
                "KEPALA SUB BIDANG ADVOKASI DAN KIE",
                (
                    ("Jumlah media KIE yang disebarluaskan", "40.000 Eksemplar", "Eksemplar"),
                    ("Jumlah pos KB desa teladan", "27 Pos", "Pos"),
                ),
            ),
        ),
    ),
)
S5 = Goal(
    "Sasaran 4",
    "Terwujudnya tata kelola organisasi yang efektif dan akuntabel",
    (("Nilai evaluasi AKIP", "75,50", None), ("Tingkat kepuasan pelayanan kesekretariatan", "80%", "%")),
    "FFFF99",
    Post(
        "SEKRETARIS",
        (
            ("Persentase dokumen perencanaan dan pelaporan tepat waktu", "100%", "%"),
            ("Persentase temuan hasil pemeriksaan yang ditindaklanjuti", "100%", "%"),
            ("Persentase pegawai yang disiplin", "98%", "%"),
        ),
        (
            Post(
                "KEPALA SUB BAGIAN PERENCANAAN DAN PROGRAM",
                (
                    ("Jumlah dokumen perencanaan", "5 Dokumen", "Dokumen"),
                    ("Jumlah laporan kinerja (LKIP)", "1 Dokumen", "Dokumen"),
                ),
            ),
            Post("KEPALA SUB BAGIAN KEUANGAN", (("Jumlah laporan keuangan", "14 Laporan", "Laporan"),)),
            Post(
                "KEPALA SUB BAGIAN KEPEGAWAIAN DAN UMUM",
                (
                    ("Jumlah pegawai yang mengikuti diklat", "35 Orang", "Orang"),
                    ("Jumlah sarana kantor yang dipelihara", "64 Unit", "Unit"),
                    ("Jumlah arsip yang ditata", "-", None),
                ),
            ),
        ),
    ),
)
# label of the misi, its statement, colour, and its tujuan with label and sasaran
MISSIONS = (
    (
        "Misi 1",
        "Meningkatkan kesetaraan gender serta perlindungan perempuan dan anak",
        "B1A0C7",
        (
            ("Tujuan 1", "Mewujudkan kesetaraan gender dalam pembangunan daerah", (S1,)),
            ("Tujuan 2", "Memberikan perlindungan kepada perempuan dan anak", (S2,)),
        ),
    ),
    (
        "Misi 2",
        "Mewujudkan keluarga kecil, mandiri dan sejahtera",
        "95B3D7",
        (("Tujuan 3", "Meningkatkan kualitas keluarga dan mengendalikan pertumbuhan penduduk", (S3, S4)),),
    ),
    (
        "Misi 3",
        "Meningkatkan kapasitas kelembagaan BP3AKB",
        "FFFF00",
        (("Tujuan 4", "Mewujudkan pelayanan administrasi badan yang prima", (S5,)),),
    ),
)
TEXT_WIDE, TARGET_WIDE, GAP = 13.5, 8.5, 1.2
FACE = {"font": "Arial Narrow", "size": 8}
TALL = {1: 22, 2: 17, 3: 13, 4: 17, 5: 12, 6: 24, 7: 12, 8: 24, 9: 12, 10: 36, 11: 12, 12: 50, 13: 8}


def placed() -> list[tuple[int, int, Goal]]:
    """First and last column of each sasaran; a narrow column lies between two."""
    found, left = [], 1
    for mission in MISSIONS:
        for tujuan in mission[3]:
            for goal in tujuan[2]:
                right = left + 2 * len(goal.post.below) - 1
                found.append((left, right, goal))
                left = right + 2
    return found


def put_goal(sheet: Worksheet, left: int, right: int, goal: Goal, number: int) -> None:
    """A sasaran and its indicators, which share its width."""
    put(sheet, (9, left, 9, right), goal.label, "cm", bold=True, **FACE)
    put(sheet, (10, left, 10, right), goal.statement, "cm", fill=goal.fill, **FACE)
    wide = (right - left + 1) // len(goal.lines)
    for place, (name, target, _) in enumerate(goal.lines):
        first = left + place * wide
        last = right if place == len(goal.lines) - 1 else first + wide - 1
        put(sheet, (11, first, 11, last), f"Indikator {number + place}", "cm", bold=True, **FACE)
        put(sheet, (12, first, 12, last), f"{name}\n\n({target})", "cm", fill=goal.fill, **FACE)


def put_heads(sheet: Worksheet) -> None:
    """Everything above the sasaran."""
    ends = placed()
    last = ends[-1][1]
    put(sheet, (1, 1, 1, last), TITLE, "lm", rule=None, bold=True, font="Arial", size=13)
    put(sheet, (2, 1, 2, last), HEAD, "cm", fill="E26B0A", bold=True, **FACE)
    put(sheet, (3, 1, 3, last), "VISI", "cm", fill="00FF00", bold=True, **FACE)
    put(sheet, (4, 1, 4, last), VISI, "cm", fill="00FF00", bold=True, **FACE)
    spans = {id(goal): (left, right) for left, right, goal in ends}
    for label, statement, fill, aims in MISSIONS:
        goals = [goal for aim in aims for goal in aim[2]]
        left, right = spans[id(goals[0])][0], spans[id(goals[-1])][1]
        put(sheet, (5, left, 5, right), label, "cm", fill=fill, bold=True, **FACE)
        put(sheet, (6, left, 6, right), statement, "cm", fill=fill, **FACE)
        for title, text, own in aims:
            left, right = spans[id(own[0])][0], spans[id(own[-1])][1]
            put(sheet, (7, left, 7, right), title, "cm", bold=True, **FACE)
            put(sheet, (8, left, 8, right), text, "cm", fill=fill, **FACE)


def put_lines(sheet: Worksheet, row: int, left: int, pairs: int, lines: tuple[Line, ...], fill: str) -> int:
    """Indicators in pairs of cells, so many pairs side by side; gives the next free row."""
    for place, (name, target, _) in enumerate(lines):
        at, column = row + place // pairs, left + 2 * (place % pairs)
        text = f"{place + 1}. {name}" if pairs == 1 else name
        put(sheet, (at, column, at, column), text, "lm", fill=fill, **FACE)
        put(sheet, (at, column + 1, at, column + 1), target, "cm", fill=fill, **FACE)
        known = sheet.row_dimensions[at].height or 0
        sheet.row_dimensions[at].height = max(known, height(text, TEXT_WIDE * 1.05, 8) + 2)
    return row + (len(lines) + pairs - 1) // pairs


def draw(target: Path) -> None:
    """The sheet."""
    book = Workbook()
    sheet = book.active
    put_heads(sheet)
    number = 1
    row = 14
    deepest = row
    for left, right, goal in placed():
        for column in range(left, right + 2):
            wide = TEXT_WIDE if (column - left) % 2 == 0 else TARGET_WIDE
            letter = sheet.cell(40, column).column_letter
            sheet.column_dimensions[letter].width = GAP if column > right else wide
        put_goal(sheet, left, right, goal, number)
        number += len(goal.lines)
        put(sheet, (row, left, row, right), goal.post.holder, "cm", fill="FFFF00", bold=True, **FACE)
        put(sheet, (row + 1, left, row + 1, right), "Outcome", "cm", italic=True, **FACE)
        end = put_lines(sheet, row + 2, left, len(goal.post.below), goal.post.lines, goal.fill)
        deepest = max(deepest, end)
    sheet.row_dimensions[deepest].height = 9
    head = deepest + 1
    for left, _, goal in placed():
        for place, post in enumerate(goal.post.below):
            first = left + 2 * place
            put(sheet, (head, first, head, first + 1), post.holder, "cm", fill="FFC000", bold=True, **FACE)
            put(sheet, (head + 1, first, head + 1, first + 1), "Output", "cm", italic=True, **FACE)
            put_lines(sheet, head + 2, first, 1, post.lines, goal.fill)
    for at, points in (TALL | {row: 16, row + 1: 12, head: 36, head + 1: 12}).items():
        sheet.row_dimensions[at].height = points
    page(sheet, 8, (0.3, 0.3, 0.5, 0.4), tall=1)
    sheet.print_options.horizontalCentered = False
    book.save(target)


def add_lines(gold: Gold, node: str, lines: tuple[Line, ...]) -> None:
    """Indicators with their targets."""
    for name, target, unit in lines:
        gold.value(gold.indicator(node, name, unit, 1), "target", "2016", target, unit, 1)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    office = "Badan Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana"
    gold = Gold(STEM, document | {"organisation": office, "year": 2016, "pages": 1})
    top = gold.node("visi", VISI, page=1)
    for _, statement, _, aims in MISSIONS:
        mission = gold.node("misi", statement, page=1, parent=top)
        for _, text, goals in aims:
            aim = gold.node("tujuan", text, page=1, parent=mission)
            for goal in goals:
                node = gold.node("sasaran", goal.statement, page=1, parent=aim, holder=HEAD)
                add_lines(gold, node, goal.lines)
                division = gold.node("program", page=1, parent=node, holder=goal.post.holder)
                add_lines(gold, division, goal.post.lines)
                for post in goal.post.below:
                    add_lines(gold, gold.node("sub_kegiatan", page=1, parent=division, holder=post.holder), post.lines)
    gold.ambiguous = doubts(gold)
    return gold


def doubts(gold: Gold) -> list[dict]:
    """Where the sheet may be read otherwise."""
    posts = [node["id"] for node in gold.nodes if node["level"] in ("program", "sub_kegiatan")]
    tops = [node["id"] for node in gold.nodes if node["level"] not in ("program", "sub_kegiatan")]
    return [
        {
            "about": "a block below a position: one node for the position, or one for each indicator cell",
            "chosen": "one node for the position",
            "also_acceptable": ["a node for each cell"],
            "nodes": posts,
            "field": "node",
        },
        {
            "about": "level of positions without statements (Outcome, Output)",
            "chosen": ["program", "sub_kegiatan"],
            "also_acceptable": [["kegiatan", "sub_kegiatan"], ["program", "kegiatan"]],
            "nodes": posts,
            "field": "level",
        },
        {
            "about": "the bar of the head of the board stands above visi, misi, tujuan and sasaran",
            "chosen": "holder of the sasaran",
            "also_acceptable": ["holder of tujuan too", None],
            "nodes": tops,
            "field": "holder",
        },
    ]


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    build_gold().write()


if __name__ == "__main__":
    main()
