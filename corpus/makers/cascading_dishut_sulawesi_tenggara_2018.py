"""Cascading of a provincial forestry office: positions in four columns, coded lines of indicators, colours for the sasaran."""

from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "cascading-dishut-sulawesi-tenggara-2018"
YEAR = "2018"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a provincial forestry office with the positions in four columns on one A3 sheet",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "four columns of positions from left to right: office head, secretary and divisions, sections, staff",
        "cells hold indicators alone, several in one cell as coded lines, target in brackets at the end of the line",
        "sasaran cells that do not stand level with the divisions: code and colour alone carry the branch",
        "a division with two bodies in two colours that serves two sasaran",
        "sections and staff by the span of their rows; two staff below one section and none below another",
        "codes of three to five parts, one with a full stop behind it, one of a wrong branch (2.1.1.1 in the colour of 3)",
        "brackets inside indicators' names before the target's, an indicator without target, one target malformed (12.4500 Ha)",
        "a legend of colours, an empty separator column between the positions, signature block",
    ],
}

Line = tuple[str, str, str, str | None]  # code, indicator, target, unit


@dataclass(frozen=True)
class Post:
    """A position with its coded lines; colour: the number of the sasaran that the cell's colour shows."""

    holder: str
    colour: int
    lines: tuple[Line, ...]
    below: tuple["Post", ...] = ()
    second: tuple[int, tuple[Line, ...]] | None = None


HEAD = "KEPALA DINAS KEHUTANAN"
AIM = "Terwujudnya pengelolaan hutan yang lestari dan berkeadilan bagi masyarakat"
AIM_LINES: tuple[Line, ...] = (("", "Kontribusi sektor kehutanan terhadap PDRB", "0,42%", "%"),)
GOALS: tuple[tuple[str, tuple[Line, ...]], ...] = (
    (
        "Menurunnya kerusakan hutan dan lahan",
        (
            ("1.1", "Laju deforestasi", "4.150 Ha/tahun", "Ha/tahun"),
            ("1.2", "Persentase luas lahan kritis yang direhabilitasi", "3,75%", "%"),
            ("1.3", "Persentase penurunan gangguan keamanan hutan", "20%", "%"),
        ),
    ),
    (
        "Meningkatnya manfaat ekonomi hutan bagi masyarakat dan daerah",
        (
            ("2.1", "Penerimaan Negara Bukan Pajak (PNBP) sektor kehutanan", "Rp 38,6 Milyar", "Milyar"),
            ("2.2", "Luas areal kelola masyarakat (Perhutanan Sosial)", "27.500 Ha", "Ha"),
        ),
    ),
    (
        "Meningkatnya tata kelola dan akuntabilitas organisasi",
        (
            ("3.1", "Nilai evaluasi AKIP", "BB (72,00)", None),
            ("3.2", "Tingkat kepuasan pegawai thd layanan sekretariat", "80%", "%"),
        ),
    ),
)
POSTS = (
    Post(
        "SEKRETARIS",
        3,
        (
            ("3.1.1", "Persentase dokumen perencanaan dan pelaporan yang disusun tepat waktu", "100%", "%"),
            ("3.1.2", "Persentase temuan BPK yang ditindaklanjuti", "95%", "%"),
            ("3.2.1", "Persentase layanan umum dan kepegawaian sesuai standar (SOP)", "90%", "%"),
        ),
        (
            Post(
                "KASUBBAG PERENCANAAN DAN PELAPORAN",
                3,
                (
                    ("3.1.1.1", "Jumlah dokumen perencanaan", "6 dokumen", "dokumen"),
                    ("2.1.1.1", "Jumlah laporan kinerja triwulanan", "4 laporan", "laporan"),
                ),
                (
                    Post(
                        "Analis Perencanaan",
                        3,
                        (
                            ("3.1.1.1.1", "Jumlah draf Renja dan RKA", "2 dokumen", "dokumen"),
                            ("3.1.1.1.2", "Jumlah bahan rapat koordinasi teknis", "12 berkas", "berkas"),
                        ),
                    ),
                    Post(
                        "Pengolah Data Laporan",
                        3,
                        (("3.1.1.2.1", "Jumlah rekapitulasi laporan UPTD KPH", "300 berkas", "berkas"),),
                    ),
                ),
            ),
            Post(
                "KASUBBAG KEUANGAN",
                3,
                (("3.1.2.1", "Persentase SPJ yang diverifikasi tepat waktu", "98%", "%"),),
                (Post("Bendahara Pengeluaran", 3, (("3.1.2.1.1", "Jumlah SPM yang diterbitkan", "460 SPM", "SPM"),)),),
            ),
            Post(
                "KASUBBAG UMUM DAN KEPEGAWAIAN",
                3,
                (
                    ("3.2.1.1", "Jumlah pegawai yang mengikuti diklat", "45 orang", "orang"),
                    ("3.2.1.2", "Persentase sarana kantor dalam kondisi baik", "", None),
                ),
                (
                    Post(
                        "Pengadministrasi Kepegawaian",
                        3,
                        (("3.2.1.1.1", "Jumlah usulan kenaikan pangkat", "85 berkas", "berkas"),),
                    ),
                    Post(
                        "Pramu Kebersihan",
                        3,
                        (("3.2.1.2.1", "Jumlah ruang kerja yang dibersihkan tiap hari", "24 ruang", "ruang"),),
                    ),
                ),
            ),
        ),
    ),
    Post(
        "KEPALA BIDANG PERENCANAAN DAN PEMANFAATAN HUTAN",
        2,
        (
            ("2.1.1", "Jumlah pemegang izin (IUPHHK) yang memenuhi kewajiban PSDH/DR", "14 unit", "unit"),
            ("2.1.2", "Produksi hasil hutan bukan kayu (rotan, getah pinus, madu)", "12.4500 Ha", "Ha"),
        ),
        (
            Post(
                "KASI PEMANFAATAN HUTAN",
                2,
                (
                    ("2.1.1.1", "Jumlah laporan hasil produksi yang diverifikasi", "168 laporan", "laporan"),
                    ("2.1.2.1", "Jumlah kelompok usaha HHBK yang dibina", "20 kelompok", "kelompok"),
                ),
                (
                    Post(
                        "Penguji Mutu Hasil Hutan",
                        2,
                        (("2.1.1.1.1", "Jumlah dokumen SKSHH yang diperiksa", "1.240 lembar", "lembar"),),
                    ),
                    Post("Penyuluh Kehutanan", 2, (("2.1.2.1.1", "Jumlah kunjungan ke kelompok", "80 kali", "kali"),)),
                ),
            ),
            Post(
                "KASI PERENCANAAN DAN TATA HUTAN",
                2,
                (
                    (
                        "2.1.2.2.",
                        "Jumlah Rencana Pengelolaan Hutan Jangka Panjang (RPHJP) KPH yang disahkan",
                        "5 dokumen",
                        "dokumen",
                    ),
                ),
            ),
        ),
    ),
    Post(
        "KEPALA BIDANG PERLINDUNGAN HUTAN DAN KSDAE",
        1,
        (
            ("1.1.1", "Persentase kawasan hutan yang bebas perambahan", "87,5%", "%"),
            ("1.3.1", "Jumlah hotspot", "< 150 titik", "titik"),
        ),
        (
            Post(
                "KASI PENGENDALIAN KERUSAKAN DAN PENGAMANAN HUTAN",
                1,
                (
                    ("1.1.1.1", "Jumlah operasi pengamanan hutan", "18 kali", "kali"),
                    ("1.1.1.2", "Persentase kasus tipihut yang dilimpahkan ke penyidik", "75 %", "%"),
                ),
                (
                    Post("Polisi Kehutanan", 1, (("1.1.1.1.1", "Jumlah patroli rutin", "216 kali", "kali"),)),
                    Post(
                        "Penyidik Pegawai Negeri Sipil", 1, (("1.1.1.2.1", "Jumlah berkas perkara P-21", "6 berkas", "berkas"),)
                    ),
                ),
            ),
            Post(
                "KASI KEBAKARAN HUTAN DAN LAHAN",
                1,
                (("1.3.1.1", "Jumlah Masyarakat Peduli Api (MPA) yang terbentuk", "9 kelompok", "kelompok"),),
                (Post("Manggala Agni", 1, (("1.3.1.1.1", "Rata-rata waktu tanggap pemadaman", "2,5 jam", "jam"),)),),
            ),
        ),
    ),
    Post(
        "KEPALA BIDANG PENGELOLAAN DAS DAN PEMBERDAYAAN MASYARAKAT",
        1,
        (
            ("1.2.1", "Luas rehabilitasi hutan dan lahan (RHL) di dalam dan luar kawasan", "1.850 Ha", "Ha"),
            ("1.2.2", "Persentase tumbuh bibit umur 1 tahun", "70%", "%"),
        ),
        (
            Post(
                "KASI REHABILITASI HUTAN DAN LAHAN",
                1,
                (
                    ("1.2.1.1", "Jumlah bibit yang ditanam", "2.035.000 batang", "batang"),
                    ("1.2.2.1", "Luas pemeliharaan tanaman tahun I (P1)", "640 Ha", "Ha"),
                ),
                (Post("Pengelola Persemaian", 1, (("1.2.1.1.1", "Jumlah bibit siap tanam", "2.200.000 batang", "batang"),)),),
            ),
            Post(
                "KASI PERHUTANAN SOSIAL",
                2,
                (("2.2.1.1", "Jumlah usulan HKm/HTR/Hutan Desa yang difasilitasi", "22 usulan", "usulan"),),
                (
                    Post(
                        "Pendamping Perhutanan Sosial",
                        2,
                        (
                            ("2.2.1.1.1", "Jumlah kelompok tani hutan (KTH) naik kelas", "15 KTH", "KTH"),
                            ("2.2.1.1.2", "Jumlah peta areal kerja", "22 lembar", "lembar"),
                        ),
                    ),
                ),
            ),
        ),
        (2, (("2.2.1", "Persentase KTH yang memiliki izin kelola", "36,4%", "%"),)),
    ),
)
FILLS = {1: ("FFE699", "FFF2CC"), 2: ("A9D08E", "E2EFDA"), 3: ("9BC2E6", "DDEBF7")}
WIDTHS = (37, 1.5, 43, 1.5, 45, 1.5, 47)
FONT = "Tahoma"
TOP = 7


def shown(lines: tuple[Line, ...]) -> str:
    """The lines of a cell as printed."""
    return "\n".join(f"{code}  {name}" + (f" ({target})" if target else "") for code, name, target, _ in lines)


def cell(sheet: Worksheet, box: tuple[int, int, int, int], text: str, fill: str, **more: object) -> None:
    """A cell in the sheet's type."""
    put(sheet, box, text, more.pop("style", "lt"), font=FONT, size=more.pop("size", 8.5), fill=fill, **more)


def staff(post: Post) -> int:
    """How many pairs of rows a position takes; a position of two bodies needs as many for its own sake."""
    return max(sum(staff(child) for child in post.below), 1)


def draw_post(sheet: Worksheet, post: Post, row: int, column: int, tall: dict[int, float]) -> int:
    """A position and those at its right; gives the next free row."""
    count = staff(post)
    last = row + 2 * count - 1
    leaf = column == 7
    cell(
        sheet,
        (row, column, row, column),
        post.holder,
        "F2F2F2" if leaf else "D0CECE",
        style="cm",
        bold=not leaf,
        italic=leaf,
        size=8,
    )
    tall[row] = max(tall.get(row, 0), height(post.holder, WIDTHS[column - 1] * 0.86, 8.6))
    dark, light = FILLS[post.colour]
    body = shown(post.lines)
    if post.second:
        other, lines = post.second
        cell(sheet, (row + 1, column, last - 1, column), body, dark)
        cell(sheet, (last, column, last, column), shown(lines), FILLS[other][0])
    else:
        cell(sheet, (row + 1, column, last, column), body, light if column > 5 else dark)
    share = height(body, WIDTHS[column - 1], 8.9) / count - (12 * (count - 1))
    for body_row in range(row + 1, last + 1, 2):
        tall[body_row] = max(tall.get(body_row, 0), share)
    below = row
    for child in post.below:
        below = draw_post(sheet, child, below, column + 2, tall)
    return last + 1


def goal_rows(sheet: Worksheet, first: int, last: int) -> None:
    """The office head's column: the aim and the sasaran in cells of equal height, level with nothing at their right."""
    cell(sheet, (first, 1, first, 1), HEAD, "D0CECE", style="cm", bold=True, size=8)
    text = f"TUJUAN : {AIM}\n" + "\n".join(f"-  {name} ({target})" for _, name, target, _ in AIM_LINES)
    cell(sheet, (first + 1, 1, first + 3, 1), text, "FFFFFF", style="lm")
    step = (last - first - 3) // len(GOALS)
    row = first + 4
    for number, (statement, lines) in enumerate(GOALS, 1):
        end = last if number == len(GOALS) else row + step - 1
        cell(sheet, (row, 1, end, 1), f"Sasaran {number} : {statement}\n\n{shown(lines)}", FILLS[number][0], style="lm")
        row = end + 1


def draw(path: Path) -> None:
    """The workbook."""
    book = Workbook()
    sheet = book.active
    sheet.title = "cascading"
    widths(sheet, WIDTHS)
    titles = ("CASCADING INDIKATOR KINERJA DINAS KEHUTANAN", "PROVINSI SULAWESI TENGGARA", "TAHUN ANGGARAN 2018")
    for row, title in enumerate(titles, 1):
        put(sheet, (row, 1, row, 7), title, "cm", font=FONT, size=14 if row == 1 else 12, bold=True, rule=None)
    heads = ("ESELON II", "ESELON III", "ESELON IV", "STAF / PELAKSANA")
    for place, title in enumerate(heads):
        cell(sheet, (5, 1 + 2 * place, 5, 1 + 2 * place), title, "385723", style="cm", bold=True, color="FFFFFF", size=10)
    sheet.row_dimensions[5].height = 20
    sheet.row_dimensions[6].height = 5
    tall: dict[int, float] = {}
    row = TOP
    for post in POSTS:
        row = draw_post(sheet, post, row, 3, tall)
    goal_rows(sheet, TOP, row - 1)
    for place, value in tall.items():
        sheet.row_dimensions[place].height = max(value, 13)
    put(sheet, (row + 1, 1, row + 1, 1), "Keterangan warna :", font=FONT, size=8, rule=None, bold=True)
    for number, label in ((1, "mendukung Sasaran 1"), (2, "mendukung Sasaran 2"), (3, "mendukung Sasaran 3")):
        cell(sheet, (row + 1 + number, 1, row + 1 + number, 1), label, FILLS[number][0], size=8)
    sign = ("Kendari,      Januari 2018", "KEPALA DINAS KEHUTANAN", "", "", "( nama pejabat )", "NIP. ....................")
    for place, text in enumerate(sign):
        put(sheet, (row + 1 + place, 7, row + 1 + place, 7), text, "cm", font=FONT, size=9, rule=None)
    page(sheet, 8, (0.4, 0.4, 0.4, 0.4), tall=1)
    book.save(path)


def measure(gold: Gold, node: str, line: Line) -> None:
    """An indicator with its target and code."""
    code, name, target, unit = line
    more = {"code": code.rstrip(".")} if code else {}
    ident = gold.indicator(node, name, unit, 1, **more)
    grade = {"grade": target.split(" ")[0]} if target.startswith("BB") else {}
    gold.value(ident, "target", YEAR, target, unit, 1, **grade)


def post_gold(gold: Gold, post: Post, parent: str, depth: int, goals: list[str]) -> None:
    """A position and those at its right."""
    node = gold.node(("program", "sub_kegiatan", "aktivitas")[depth], page=1, parent=parent, holder=post.holder)
    second = post.second[1] if post.second else ()
    for line in (*post.lines, *second):
        measure(gold, node, line)
    if post.second:
        gold.edge(goals[post.second[0] - 1], node, "also")
    for child in post.below:
        post_gold(gold, child, node, depth + 1, goals)


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Sulawesi Tenggara"}
    gold = Gold(STEM, about | {"organisation": "Dinas Kehutanan", "year": 2018, "pages": 1})
    aim = gold.node("tujuan", AIM, page=1, holder=HEAD)
    measure(gold, aim, AIM_LINES[0])
    goals = []
    for statement, lines in GOALS:
        goals.append(gold.node("sasaran", statement, page=1, parent=aim, holder=HEAD))
        for line in lines:
            measure(gold, goals[-1], line)
    for post in POSTS:
        post_gold(gold, post, goals[post.colour - 1], 0, goals)
    doubts(gold, goals)
    return gold.write()


def doubts(gold: Gold, goals: list[str]) -> None:
    """Where the document may be read otherwise."""
    by_level = {
        level: [each["id"] for each in gold.nodes if each["level"] == level] for level in ("program", "sub_kegiatan", "aktivitas")
    }
    two = [edge["child"] for edge in gold.edges if edge["kind"] == "also"]
    wrong = [each for each in gold.indicators if each.get("code") == "2.1.1.1" and "triwulanan" in each["name"]]
    gold.ambiguous = [
        {
            "about": "eselon III and IV positions name no program, kegiatan or sub kegiatan",
            "chosen": ["program", "sub_kegiatan"],
            "also_acceptable": [["kegiatan", "sub_kegiatan"], ["program", "kegiatan"]],
            "nodes": by_level["program"] + by_level["sub_kegiatan"],
            "field": "level",
        },
        {
            "about": "staff column below eselon IV",
            "chosen": "aktivitas",
            "also_acceptable": ["sub_kegiatan"],
            "nodes": by_level["aktivitas"],
            "field": "level",
        },
        {
            "about": "a division with two coloured bodies serves two sasaran",
            "chosen": "one node, cascade from the first colour's sasaran, also from the other",
            "also_acceptable": ["one node, cascade from the other", "a node for each body"],
            "nodes": two,
            "field": "parent",
        },
        {
            "about": "code 2.1.1.1 in a section of the secretariat, in the colour of sasaran 3: a slip for 3.1.1.2",
            "chosen": "the section below the secretary alone",
            "also_acceptable": [f"also an edge from {goals[1]}'s branch"],
            "nodes": [each["node"] for each in wrong],
            "indicators": [each["id"] for each in wrong],
            "field": "parent",
        },
        {
            "about": "the head's position stands above the aim and the sasaran",
            "chosen": HEAD,
            "also_acceptable": [None],
            "nodes": ["n1"],
            "field": "holder",
        },
        {
            "about": "a target with a sign (< 150 titik)",
            "chosen": "< 150 titik",
            "also_acceptable": ["150 titik"],
            "nodes": [],
            "field": "value.text",
        },
        {
            "about": "unit of Rp 38,6 Milyar",
            "chosen": "Milyar",
            "also_acceptable": ["Rp", "Rp Milyar", "Milyar rupiah", None],
            "nodes": [goals[1]],
            "field": "unit",
        },
    ]


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    write_gold()


if __name__ == "__main__":
    main()
