"""Cascading of a provincial forestry office: a crosstab of positions (rows) and sasaran (columns) on two legal pages."""

from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "cascading-dishut-jawa-barat-2016"

ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a provincial forestry office, a crosstab with positions as rows and sasaran as columns",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "positions are rows, sasaran are columns: a filled cell is a node, an empty one is nothing",
        "the parent is the cell of the same column in the row of the division's head above",
        "page 2 goes on without the column heads",
        "one position serves two sasaran; a row whose head has no cell in that column",
        "cells hold coded indicators alone, the target behind an equals sign",
        "two sasaran under one tujuan, misspelt words, a code that was given twice",
    ],
}

TITLE = ("CASCADING KINERJA DINAS KEHUTANAN PROVINSI JAWA BARAT", "TAHUN 2016")
MISI = "Mewujudkan Jawa Barat yang Nyaman dan Pembangunan Infrastruktur Strategis yang Berkelanjutan"
TUJUAN = (
    ("Mewujudkan kelestarian hutan dan fungsi kawasan lindung", 2),
    ("Meningkatkan manfaat ekonomi hutan bagi masyarakat", 1),
    ("Mewujudkan tata kelola dinas yang akuntabel", 1),
)
SASARAN = (
    "Meningkatnya tutupan vegetasi hutan dan lahan",
    "Menurunnya gangguan terhadap keamanan hutan",
    "Meningkatnya produksi hasil hutan dan pendapatan masyarakat sekitar hutan",
    "Meningkatnya akuntabilitas kinerja dan kualitas pelayanan dinas",
)
Line = tuple[str, str, str, str | None]  # code, indicator, target, unit


@dataclass(frozen=True)
class Post:
    """A position; cells: number of the sasaran to its coded lines."""

    holder: str
    cells: dict[int, tuple[Line, ...]]
    below: tuple["Post", ...] = ()


HEAD = Post(
    "KEPALA DINAS KEHUTANAN",
    {
        1: (
            ("1.1", "Persentase penurunan luas lahan kritis", "4,20 %", "%"),
            ("1.2", "Persentase kawasan berfungsi lindung terhadap luas Jawa Barat", "39,50%", "%"),
        ),
        2: (("2.1", "Jumlah kejadian gangguan keamanan hutan", "< 120 kejadian", "kejadian"),),
        3: (
            ("3.1", "Produksi hasil hutan kayu rakyat", "1.150.000 m3", "m3"),
            ("3.2", "Persentase kenaikan pendapatan kelompok tani hutan", "12,5 %", "%"),
        ),
        4: (("4.1", "Nilai evaluasi AKIP dinas", "BB (72,10)", None), ("4.2", "Indeks Kepuasan Masyarakat", "76,40", None)),
    },
)

POSTS = (
    Post(
        "KEPALA BIDANG REHABILITASI DAN PERHUTANAN SOSIAL",
        {
            1: (
                ("1.1.1", "Luas lahan kritis yang direhabilitasi", "8.500 Ha", "Ha"),
                ("1.1.2", "Jumlah bibit tanaman hutan yang disalurkan", "2.500.000 batang", "batang"),
            ),
            3: (("3.2.1", "Jumlah kelompok tani hutan yang naik kelas", "40 kelompok", "kelompok"),),
        },
        (
            Post(
                "Kepala Seksi Rehabilitasi Hutan dan Lahan",
                {
                    1: (
                        ("1.1.1.1", "Luas penanaman pada lahan kritis milik masyarakat", "6.250 Ha", "Ha"),
                        ("1.1.1.2", "Jumlah bangunan konservasi tanah yang dibuat", "315 unit", "unit"),
                    )
                },
            ),
            Post(
                "Kepala Seksi Perbenihan Tanaman Hutan",
                {1: (("1.1.2.1", "Jumlah persemaian permanen yang dikelola", "7 lokasi", "lokasi"),)},
            ),
            Post(
                "Kepala Seksi Perhutanan Sosial",
                {
                    3: (
                        ("3.2.1.1", "Jumlah kelompok tani hutan yang didampingi penyuluh", "180 kelompok", "kelompok"),
                        ("3.2.1.2", "Luas hutan desa dan hutan kemasyarakatan yang difasilitasi", "4.000 Ha", "Ha"),
                    )
                },
            ),
        ),
    ),
    Post(
        "KEPALA BIDANG PERLINDUNGAN DAN KONSERVASI HUTAN",
        {
            1: (("1.2.1", "Persentase kawasan lindung di luar kawasan hutan yang terkelola", "35 %", "%"),),
            2: (
                ("2.1.1", "Persentase penurunan pencurian kayu", "15 %", "%"),
                ("2.1.2", "Luas kebakaran hutan dan lahan", "< 450 Ha", "Ha"),
            ),
        },
        (
            Post(
                "Kepala Seksi Pengamanan Hutan",
                {
                    2: (
                        ("2.1.1.1", "Jumlah operasi gabungan pengamanan hutan", "24 kali", "kali"),
                        ("2.1.1.2", "Jumlah anggota Polisi Kehutanan yang dilatih", "75 orang", "orang"),
                    )
                },
            ),
            Post(
                "Kepala Seksi Konservasi Sumber Daya Alam dan Ekosistem",
                {1: (("1.2.1.1", "Jumlah Taman Hutan Raya yang dikelola sesuai blok", "2 Tahura", "Tahura"),)},
            ),
            Post(
                "Kepala Seksi Pengendalian Kebakaran Hutan",
                {
                    2: (
                        ("2.1.2.1", "Jumlah kelompok masyarakat peduli api yang aktip", "56 kelompok", "kelompok"),
                        ("2.1.2.1", "Jumlah titik pantau hotspot yang berfungsi", "12 titik", "titik"),
                    )
                },
            ),
        ),
    ),
    Post(
        "KEPALA BIDANG PEMANFAATAN HUTAN",
        {
            3: (
                ("3.1.1", "Persentase industri primer hasil hutan yang memenuhi bahan baku legal", "85 %", "%"),
                ("3.1.2", "Produksi hasil hutan bukan kayu", "42.300 ton", "ton"),
            )
        },
        (
            Post(
                "Kepala Seksi Produksi dan Peredaran Hasil Hutan",
                {3: (("3.1.1.1", "Jumlah dokumen peredaran kayu yang diperiksa", "1.200 dokumen", "dokumen"),)},
            ),
            Post(
                "Kepala Seksi Industri Hasil Hutan",
                {3: (("3.1.1.2", "Jumlah industri yang bersertifikat SVLK", "64 unit", "unit"),)},
            ),
            Post(
                "Kepala Seksi Aneka Usaha Kehutanan",
                {
                    3: (
                        ("3.1.2.1", "Jumlah sentra madu, bambu dan sutera yang dibina", "23 sentra", "sentra"),
                        ("3.1.2.2", "Jumlah peserta temu usaha hasil hutan bukan kayu", "150 orang", "orang"),
                    )
                },
            ),
        ),
    ),
    Post(
        "KEPALA BIDANG PLANOLOGI KEHUTANAN",
        {1: (("1.2.2", "Persentase batas kawasan hutan yang mantap", "67,75 %", "%"),)},
        (
            Post(
                "Kepala Seksi Pengukuhan dan Perpetaan Hutan",
                {1: (("1.2.2.1", "Panjang batas kawasan hutan yang direkonstruksi", "210 km", "km"),)},
            ),
            Post(
                "Kepala Seksi Penatagunaan Hutan",
                {
                    1: (("1.2.2.2", "Jumlah rekomendasi penggunaan kawasan hutan", "18 rekomendasi", "rekomendasi"),),
                    4: (("4.2.1.3", "Lama penerbitan rekomendasi", "14 hari kerja", "hari kerja"),),
                },
            ),
        ),
    ),
    Post(
        "SEKRETARIS",
        {
            4: (
                ("4.1.1", "Persentase dokumen perencanaan dan pelaporan tepat waktu", "100%", "%"),
                ("4.2.1", "Persentase layanan kesekretariatan sesuai standar", "90%", "%"),
            )
        },
        (
            Post(
                "Kepala Subbagian Perencanaan dan Program",
                {
                    4: (
                        ("4.1.1.1", "Jumlah dokumen perencanaan yang disusun", "6 dokumen", "dokumen"),
                        ("4.1.1.2", "Jumlah laporan kinerja yang disusun", "5 laporan", "laporan"),
                    )
                },
            ),
            Post(
                "Kepala Subbagian Keuangan",
                {4: (("4.1.1.3", "Persentase temuan pemeriksaan yang ditindaklanjuti", "100 %", "%"),)},
            ),
            Post(
                "Kepala Subbagian Kepegawaian dan Umum",
                {
                    4: (
                        ("4.2.1.1", "Persentase pegawai yang mengikuti diklat", "30 %", "%"),
                        ("4.2.1.2", "Persentase aset yang tercatat dalam ATISISBADA", "95 %", "%"),
                    )
                },
            ),
        ),
    ),
    Post(
        "KEPALA BALAI SERTIFIKASI PERBENIHAN TANAMAN HUTAN",
        {1: (("1.1.3", "Persentase benih dan bibit yang bersertifikat", "80 %", "%"),)},
        (
            Post("Kepala Subbagian Tata Usaha BSPTH", {4: (("4.2.2.1", "Persentase pelayanan tata usaha balai", "100 %", "%"),)}),
            Post(
                "Kepala Seksi Sertifikasi Benih",
                {1: (("1.1.3.1", "Jumlah sertifikat mutu benih yang diterbitkan", "410 sertifikat", "sertifikat"),)},
            ),
            Post(
                "Kepala Seksi Pengawasan Peredaran Bibit",
                {1: (("1.1.3.2", "Jumlah pengada dan pengedar yang diawasi", "95 pengedar", "pengedar"),)},
            ),
        ),
    ),
)
SECOND_PAGE = 2  # the division that page 2 begins with

SIZES = (30.0, 42.0, 38.0, 42.0, 40.0)
FILLS = {1: "C6E0B4", 2: "F8CBAD", 3: "FFE699", 4: "D9E1F2"}
FACE = {"font": "Tahoma", "size": 9}


def put_post(sheet: Worksheet, row: int, post: Post, tier: int) -> int:
    """The rows of a position: one for each line of its longest cell; gives the next free row."""
    deep = max(len(lines) for lines in post.cells.values())
    look = ({"fill": "1E4620", "color": "FFFFFF", "bold": True}, {"fill": "A6A6A6", "bold": True}, {"indent": 1})[tier]
    put(sheet, (row, 1, row + deep - 1, 1), post.holder, "lm", **look, **FACE)
    tall = [height(post.holder, SIZES[0] * 0.86, 9) / deep] * deep
    for number in range(1, 5):
        lines = post.cells.get(number, ())
        if not lines:
            put(sheet, (row, number + 1, row + deep - 1, number + 1), None, **FACE)
        for place, (code, name, target, _) in enumerate(lines):
            text = f"{code} {name} = {target}"
            last = row + deep - 1 if place == len(lines) - 1 else row + place
            fill = FILLS[number] if tier < 2 else None
            put(sheet, (row + place, number + 1, last, number + 1), text, "lm", fill=fill, bold=tier == 0, **FACE)
            tall[place] = max(tall[place], height(text, SIZES[number] * 0.9, 9.4))
    for place, points in enumerate(tall):
        sheet.row_dimensions[row + place].height = points
    return row + deep


def draw(target: Path) -> None:
    """The sheet: heads, then one band of rows for every position."""
    book = Workbook()
    sheet = book.active
    sheet.title = "cascading 2016"
    widths(sheet, SIZES)
    for row, text in enumerate(TITLE, 1):
        put(sheet, (row, 1, row, 5), text, "cm", rule=None, bold=True, font="Tahoma", size=13)
    bold = FACE | {"bold": True}
    put(sheet, (4, 1, 4, 1), "MISI 3 GUBERNUR", "lm", **bold)
    put(sheet, (4, 2, 4, 5), MISI, "cm", fill="E2EFDA", **bold)
    put(sheet, (5, 1, 5, 1), "TUJUAN DINAS", "lm", **bold)
    put(sheet, (6, 1, 6, 1), "SASARAN", "lm", **bold)
    left = 2
    for number, (text, wide) in enumerate(TUJUAN, 1):
        put(sheet, (5, left, 5, left + wide - 1), f"T{number}. {text}", "cm", fill="EDEDED", **FACE)
        left += wide
    for number, text in enumerate(SASARAN, 1):
        put(sheet, (6, number + 1, 6, number + 1), f"S{number}. {text}", "cm", fill=FILLS[number], **bold)
    put(sheet, (7, 1, 7, 1), "JABATAN", "cm", **bold)
    put(sheet, (7, 2, 7, 5), "INDIKATOR KINERJA DAN TARGET TAHUN 2016", "cm", **bold)
    for row, points in {1: 19, 2: 19, 4: 18, 5: 27, 6: 44, 7: 18}.items():
        sheet.row_dimensions[row].height = points
    row = put_post(sheet, 8, HEAD, 0)
    for number, post in enumerate(POSTS):
        if number == SECOND_PAGE:
            sheet.row_breaks.append(Break(id=row - 1))
        row = put_post(sheet, row, post, 1)
        for child in post.below:
            row = put_post(sheet, row, child, 2)
    signature = "Bandung,      Januari 2016\nKEPALA DINAS KEHUTANAN\nPROVINSI JAWA BARAT\n\n\n( nama pejabat )\nNIP. ........"
    put(sheet, (row + 1, 5, row + 1, 5), signature, "ct", rule=None, **FACE)
    sheet.row_dimensions[row + 1].height = 96
    page(sheet, 5, (0.4, 0.4, 0.4, 0.7))
    sheet.sheet_properties.pageSetUpPr.fitToPage = False
    sheet.page_setup.scale = 76
    sheet.oddFooter.right.text = "Cascading Dishut 2016 - &P"
    sheet.oddFooter.right.size = 8
    book.save(target)


def add_lines(gold: Gold, node: str, lines: tuple[Line, ...], sheet_page: int) -> None:
    """The indicators of a cell."""
    for code, name, target, unit in lines:
        ident = gold.indicator(node, name, unit, sheet_page, code=code)
        more = {"grade": "BB"} if target.startswith("BB") else {}
        gold.value(ident, "target", "2016", target, unit, sheet_page, **more)


def write_gold() -> Path:
    """The record."""
    gold = Gold(
        STEM,
        {
            "type": "cascading",
            "types": ["cascading"],
            "region": "Provinsi Jawa Barat",
            "organisation": "Dinas Kehutanan",
            "year": 2016,
            "pages": 2,
        },
    )
    misi = gold.node("misi", MISI, page=1)
    goals: dict[int, str] = {}
    for text, wide in TUJUAN:
        tujuan = gold.node("tujuan", text, page=1, parent=misi)
        for _ in range(wide):
            number = len(goals) + 1
            goals[number] = gold.node("sasaran", SASARAN[number - 1], page=1, parent=tujuan, holder=HEAD.holder)
            add_lines(gold, goals[number], HEAD.cells[number], 1)
    many: list[str] = []
    stray: list[str] = []
    cells: list[str] = []
    for place, post in enumerate(POSTS):
        here = 2 if place >= SECOND_PAGE else 1
        own: dict[int, str] = {}
        for number, lines in post.cells.items():
            own[number] = gold.node("program", page=here, parent=goals[number], holder=post.holder)
            add_lines(gold, own[number], lines, here)
        for child in post.below:
            for number, lines in child.cells.items():
                ident = gold.node("sub_kegiatan", page=here, parent=own.get(number, goals[number]), holder=child.holder)
                add_lines(gold, ident, lines, here)
                cells.append(ident)
                many += [ident] if len(child.cells) > 1 else []
                stray += [] if number in own else [ident]
        cells += own.values()
        many += own.values() if len(post.cells) > 1 else []
    gold.ambiguous = doubts(cells, many, stray, next(i["id"] for i in gold.indicators if i["code"] == "2.1.2.1"))
    return gold.write()


def doubts(cells: list[str], many: list[str], stray: list[str], doubled: str) -> list[dict]:
    """Where the sheet may be read otherwise."""
    return [
        {
            "about": "a position that fills two columns",
            "chosen": "one node for each cell, each below the cell of its own column",
            "also_acceptable": ["one node for the position, cascade to the first column, also to the second"],
            "nodes": many,
            "field": "node",
        },
        {
            "about": "level of the heads of divisions and the balai (eselon III)",
            "chosen": "program",
            "also_acceptable": ["kegiatan"],
            "nodes": cells,
            "field": "level",
        },
        {
            "about": "the row of the division's head has no cell in this column",
            "chosen": "child of the sasaran of the column",
            "also_acceptable": ["child of the division's head", None],
            "nodes": stray,
            "field": "parent",
        },
        {
            "about": "code 2.1.2.1 is printed twice",
            "chosen": "kept as printed",
            "also_acceptable": [],
            "indicators": [doubled],
            "field": "code",
        },
    ]


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    write_gold()


if __name__ == "__main__":
    main()
