"""Pohon kinerja of a provincial sports and youth office: three indented outlines side by side in cells of one sheet."""

from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Border, Side
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.sheets import height, page, put

STEM = "pohon-kinerja-disorda-jawa-barat-2017"

ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Pohon kinerja of a provincial sports and youth office, three indented outline trees side by side in Excel cells",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "depth is shown by indent and by elbow lines made of cell borders; the children stand below their parent, not beside it",
        "three outlines share the rows of one sheet, so that boxes of different tiers stand on one line",
        "tiers are named by a colour legend only",
        "targets in a cell of their own, money and holder (a unit) in one cell beside the box",
        "one branch whose elbow line was forgotten; a malformed sum",
    ],
}


@dataclass(frozen=True)
class Box:
    """A box of the tree; lines: indicator, target, unit; more: pagu and the unit that answers for it."""

    text: str
    lines: tuple[tuple[str, str, str], ...] = ()
    below: tuple["Box", ...] = ()
    pagu: str = ""
    unit: str = ""
    loose: bool = False


LEVELS = ("tujuan", "sasaran", "program", "kegiatan")
FILLS = ("1F4E78", "2E75B6", "FFD966", "E2EFDA")
INKS = ("FFFFFF", "FFFFFF", "000000", "000000")
MISI = "Membangun Masyarakat yang Berkualitas dan Berdaya Saing"
SASARAN_DAERAH = "Meningkatnya peran pemuda dan prestasi olahraga Jawa Barat di tingkat nasional dan internasional"
IKU = ("Peringkat Jawa Barat pada PON dan kejuaraan nasional", "Peringkat 1", None)


def keg(text: str, name: str, target: str, unit: str, pagu: str, holder: str, loose: bool = False) -> Box:
    """A kegiatan with one output."""
    return Box(text, ((name, target, unit),), (), pagu, holder, loose)


TREES = (
    Box(
        "Meningkatkan kualitas kepemimpinan, kemandirian dan wawasan kebangsaan pemuda",
        below=(
            Box(
                "Meningkatnya pemuda yang mandiri dan berperan aktif dalam pembangunan",
                (
                    ("Persentase organisasi kepemudaan yang aktif", "62,50 %", "%"),
                    ("Jumlah wirausaha muda baru", "450 orang", "orang"),
                ),
                (
                    Box(
                        "Program Peningkatan Peran Serta Kepemudaan",
                        (("Persentase pemuda yang terlibat dalam kegiatan kepemudaan", "18 %", "%"),),
                        (
                            keg(
                                "Pendidikan dan Pelatihan Kepemimpinan Pemuda Tingkat Provinsi",
                                "Jumlah pemuda yang dilatih",
                                "270 orang",
                                "orang",
                                "1.350.000.000",
                                "Seksi Kepemimpinan dan Kepeloporan",
                            ),
                            keg(
                                "Seleksi dan Pembekalan Paskibraka Jawa Barat",
                                "Jumlah anggota Paskibraka yang dibina",
                                "86 orang",
                                "orang",
                                "2.175.400.000",
                                "Seksi Kepemimpinan dan Kepeloporan",
                            ),
                            keg(
                                "Pertukaran Pemuda Antar Provinsi dan Antar Negara",
                                "Jumlah peserta pertukaran pemuda",
                                "48 orang",
                                "orang",
                                "965.750.000",
                                "Seksi Organisasi Kepemudaan",
                            ),
                        ),
                        "4.491.150.000",
                        "Bidang Kepemudaan",
                    ),
                    Box(
                        "Program Penumbuhan Kewirausahaan dan Kecakapan Hidup Pemuda",
                        (("Persentase wirausaha muda yang usahanya bertahan 1 tahun", "40 %", "%"),),
                        (
                            keg(
                                "Pelatihan Kewirausahaan bagi Pemuda Perdesaan",
                                "Jumlah pemuda yang mengikuti pelatihan",
                                "540 orang",
                                "orang",
                                "1.820.000.000",
                                "Seksi Kewirausahaan Pemuda",
                            ),
                            keg(
                                "Fasilitasi Sentra Kewirausahaan Pemuda",
                                "Jumlah sentra yang difasilitasi",
                                "9 sentra",
                                "sentra",
                                "1.250.00.000",
                                "Seksi Kewirausahaan Pemuda",
                            ),
                        ),
                        "3.070.000.000",
                        "Bidang Kepemudaan",
                    ),
                ),
            ),
        ),
    ),
    Box(
        "Meningkatkan budaya dan prestasi olahraga masyarakat",
        below=(
            Box(
                "Meningkatnya prestasi olahraga Jawa Barat",
                (("Jumlah medali emas pada kejuaraan nasional dan internasional", "135 medali", "medali"),),
                (
                    Box(
                        "Program Pembinaan dan Pemasyarakatan Olah Raga",
                        (
                            ("Jumlah atlet pelajar yang lolos seleksi nasional", "74 atlet", "atlet"),
                            ("Persentase cabang olahraga yang memiliki jenjang kompetisi", "55 %", "%"),
                        ),
                        (
                            keg(
                                "Pembinaan Atlet Pusat Pendidikan dan Latihan Olahraga Pelajar (PPLP)",
                                "Jumlah atlet PPLP yang dibina",
                                "230 atlet",
                                "atlet",
                                "14.725.000.000",
                                "Seksi Olahraga Prestasi",
                            ),
                            keg(
                                "Penyelenggaraan Pekan Olahraga Pelajar Daerah",
                                "Jumlah cabang olahraga yang dipertandingkan",
                                "21 cabang",
                                "cabang",
                                "6.480.300.000",
                                "Seksi Olahraga Prestasi",
                            ),
                            keg(
                                "Penghargaan bagi Atlet dan Pelatih Berprestasi",
                                "Jumlah penerima penghargaan",
                                "312 orang",
                                "orang",
                                "9.100.000.000",
                                "Seksi Olahraga Prestasi",
                                True,
                            ),
                        ),
                        "30.305.300.000",
                        "Bidang Olahraga",
                    ),
                ),
            ),
            Box(
                "Meningkatnya partisipasi masyarakat dalam berolahraga",
                (("Persentase penduduk yang berolahraga secara teratur", "31,2 %", "%"),),
                (
                    Box(
                        "Program Pengembangan Olahraga Rekreasi dan Tradisional",
                        (("Jumlah kabupaten/kota yang menyelenggarakan festival olahraga rekreasi", "20 kab/kota", "kab/kota"),),
                        (
                            keg(
                                "Festival Olahraga Tradisional Jawa Barat",
                                "Jumlah kontingen yang mengikuti festival",
                                "27 kontingen",
                                "kontingen",
                                "1.140.000.000",
                                "Seksi Olahraga Rekreasi",
                            ),
                            keg(
                                "Pembinaan Olahraga bagi Penyandang Disabilitas dan Lanjut Usia",
                                "Jumlah peserta pembinaan",
                                "400 orang",
                                "orang",
                                "615.900.000",
                                "Seksi Olahraga Rekreasi",
                            ),
                        ),
                        "1.755.900.000",
                        "Bidang Olahraga",
                    ),
                ),
            ),
        ),
    ),
    Box(
        "Meningkatkan ketersediaan sarana prasarana dan tata kelola keolahragaan dan kepemudaan",
        below=(
            Box(
                "Tersedianya sarana dan prasarana olahraga yang memenuhi standar",
                (("Persentase sarana olahraga milik provinsi yang memenuhi standar", "70 %", "%"),),
                (
                    Box(
                        "Program Peningkatan Sarana dan Prasarana Olah Raga",
                        (("Jumlah sarana olahraga yang dibangun dan direhabilitasi", "12 unit", "unit"),),
                        (
                            keg(
                                "Pembangunan dan Rehabilitasi Komplek Olahraga Arcamanik",
                                "Jumlah venue yang direhabilitasi",
                                "4 venue",
                                "venue",
                                "27.860.000.000",
                                "Seksi Prasarana",
                            ),
                            keg(
                                "Bantuan Peralatan Olahraga bagi Desa/Kelurahan",
                                "Jumlah desa/kelurahan penerima",
                                "250 desa/kel",
                                "desa/kel",
                                "2.500.000.000",
                                "Seksi Sarana",
                            ),
                        ),
                        "30.360.000.000",
                        "Bidang Sarana dan Prasarana",
                    ),
                ),
            ),
            Box(
                "Meningkatnya akuntabilitas kinerja dinas",
                (("Nilai evaluasi AKIP", "A", None), ("Indeks kepuasan pengguna layanan", "78,00", None)),
                (
                    Box(
                        "Program Pelayanan Administrasi Perkantoran",
                        (("Tingkat pemenuhan layanan administrasi perkantoran", "100 %", "%"),),
                        (
                            keg(
                                "Penyusunan Dokumen Perencanaan, Evaluasi dan Pelaporan",
                                "Jumlah dokumen yang tersususn",
                                "9 dokumen",
                                "dokumen",
                                "475.250.000",
                                "Subbagian Perencanaan dan Pelaporan",
                            ),
                            keg(
                                "Pengelolaan Kepegawaian, Umum dan Kearsipan",
                                "Jumlah bulan layanan",
                                "12 bulan",
                                "bulan",
                                "3.218.600.000",
                                "Subbagian Kepegawaian dan Umum",
                            ),
                            keg(
                                "Penatausahaan Keuangan Dinas",
                                "Jumlah laporan keuangan yang disusun",
                                "14 laporan",
                                "laporan",
                                "288.000.000",
                                "Subbagian Keuangan",
                            ),
                        ),
                        "3.981.850.000",
                        "Sekretariat",
                    ),
                ),
            ),
        ),
    ),
)

WIDE = 29  # columns of one outline
BOX = 13  # columns of a box
FACE = {"font": "Calibri", "size": 9}


def line_cells(sheet: Worksheet, rows: tuple[int, int], column: int, half: int | None) -> None:
    """An elbow: the spine over rows along the left of the column, the stub below row half."""
    side = Side(style="medium", color="7F7F7F")
    for row in range(rows[0], rows[1] + 1):
        cell = sheet.cell(row, column)
        cell.border = Border(left=side, bottom=side if row == half else cell.border.bottom)


def draw_box(sheet: Worksheet, box: Box, level: int, row: int, left: int, tall: dict[int, float]) -> int:
    """Draw one box and all below it; gives the first free row."""
    start = left + 2 * level
    end = start + BOX
    bold = level < 3
    fill = {"fill": FILLS[level], "color": INKS[level], "bold": bold} | FACE
    put(sheet, (row, start, row + 1, end), box.text, "cm" if level < 2 else "lm", **fill)
    need = height(box.text, (BOX + 1) * 2.75, 10 if bold else 9) / 2
    for each in (row, row + 1):
        tall[each] = max(tall.get(each, 0), need, 9)
    last = row + 1
    for name, target, _ in box.lines:
        last += 1
        put(sheet, (last, start, last, end - 4), name, "lm", **FACE)
        put(sheet, (last, end - 3, last, end), target, "cm", **FACE)
        tall[last] = max(tall.get(last, 0), height(name, (BOX - 3) * 2.75, 9.5), height(target, 10, 9.5))
    if box.pagu:
        text = f"Rp {box.pagu}\n{box.unit}"
        put(sheet, (row, end + 1, last, left + WIDE - 2), text, "cm", italic=True, rule="hair", font="Calibri", size=8)
    following = last + 2
    tall[last + 1] = max(tall.get(last + 1, 0), 7)
    for position, child in enumerate(box.below):
        final = position == len(box.below) - 1
        top = following
        following = draw_box(sheet, child, level + 1, top, left, tall)
        if not child.loose:
            begin = last + 1 if position == 0 else top - 1
            line_cells(sheet, (begin, top if final else following - 1), start + 1, top)
    return following


def heading(sheet: Worksheet) -> int:
    """Title, legend and the tiers of the province; gives the row below."""
    full = 3 * WIDE
    none = {"rule": None, "bold": True, "font": "Calibri"}
    put(sheet, (1, 2, 1, full), "POHON KINERJA DINAS OLAHRAGA DAN PEMUDA", "cm", size=16, **none)
    put(sheet, (2, 2, 2, full), "PROVINSI JAWA BARAT TAHUN 2017", "cm", size=14, **none)
    names = ("TUJUAN", "SASARAN", "PROGRAM", "KEGIATAN")
    put(sheet, (4, 2, 4, 6), "Keterangan :", "lm", size=9, italic=True, rule=None)
    for number, name in enumerate(names):
        at = 7 + number * 5
        put(sheet, (4, at, 4, at + 3), name, "cm", fill=FILLS[number], color=INKS[number], **FACE)
    face = {"font": "Calibri", "size": 11, "bold": True}
    put(sheet, (6, 12, 6, full - 11), f"MISI 1 RPJMD : {MISI}", "cm", fill="A9D08E", **face)
    put(sheet, (8, 12, 8, full - 11), f"SASARAN RPJMD : {SASARAN_DAERAH}", "cm", fill="C6E0B4", **face)
    text = f"IKU : {IKU[0]} ({IKU[1]})"
    put(sheet, (9, 12, 9, full - 11), text, "cm", font="Calibri", size=10, italic=True)
    return 10


def draw(target: Path) -> None:
    """The sheet."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Pohon Kinerja"
    for column in range(1, 3 * WIDE + 2):
        sheet.column_dimensions[sheet.cell(1, column).column_letter].width = 2.75
    below = heading(sheet)
    side = Side(style="medium", color="7F7F7F")
    middle = 2 + WIDE + 7
    sheet.cell(7, middle).border = Border(left=side)
    sheet.cell(below, middle).border = Border(left=side)
    for column in range(9, 2 * WIDE + 9):
        left = side if column in (9, 9 + WIDE) else None
        sheet.cell(below + 1, column).border = Border(top=side, left=left)
    sheet.cell(below + 1, 2 * WIDE + 9).border = Border(left=side)
    tall: dict[int, float] = {}
    for number, tree in enumerate(TREES):
        draw_box(sheet, tree, 0, below + 2, 2 + number * WIDE, tall)
    for row, points in tall.items():
        sheet.row_dimensions[row].height = points
    for row, points in {1: 22, 2: 20, 6: 20, 7: 10, 8: 20, 9: 16, below: 9, below + 1: 9}.items():
        sheet.row_dimensions[row].height = points
    page(sheet, 8, (0.3, 0.3, 0.4, 0.4), 1)
    book.save(target)


def add(gold: Gold, box: Box, level: int, parent: str) -> None:
    """A box and all below it in the gold."""
    named = LEVELS[level] in ("program", "kegiatan")
    ident = gold.node(
        LEVELS[level], None if named else box.text, box.text if named else None, page=1, parent=parent, holder=box.unit or None
    )
    for name, target, unit in box.lines:
        gold.value(gold.indicator(ident, name, unit, 1), "target", "2017", target, unit, 1)
    if box.pagu:
        gold.budget(ident, "pagu", "2017", f"Rp {box.pagu}", 1)
    for child in box.below:
        add(gold, child, level + 1, ident)


def write_gold() -> Path:
    """The record."""
    gold = Gold(
        STEM,
        {
            "type": "pohon_kinerja",
            "types": ["pohon_kinerja"],
            "region": "Provinsi Jawa Barat",
            "organisation": "Dinas Olahraga dan Pemuda",
            "year": 2017,
            "pages": 1,
        },
    )
    misi = gold.node("misi", MISI, page=1)
    area = gold.node("sasaran_daerah", SASARAN_DAERAH, page=1, parent=misi)
    gold.value(gold.indicator(area, IKU[0], IKU[2], 1), "target", "2017", IKU[1], None, 1)
    for tree in TREES:
        add(gold, tree, 0, area)
    for value in gold.values:
        if value["text"] == "A":
            value["grade"] = "A"
    holders = [node["id"] for node in gold.nodes if node["holder"]]
    gold.ambiguous = [
        {
            "about": "beside the box stands a unit (Seksi, Bidang, Subbagian), not a position",
            "chosen": "the unit as holder",
            "also_acceptable": [None],
            "nodes": holders,
            "field": "holder",
        },
        {
            "about": "the elbow to this kegiatan was not drawn; it stands with the same indent below its siblings",
            "chosen": "child of the program above",
            "also_acceptable": [None],
            "nodes": [node["id"] for node in gold.nodes if (node["name"] or "").startswith("Penghargaan bagi Atlet")],
            "field": "parent",
        },
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    write_gold()


if __name__ == "__main__":
    main()
