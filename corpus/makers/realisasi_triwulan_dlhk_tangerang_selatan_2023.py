"""Realisasi of the quarters of a municipal environment office: a spreadsheet on legal paper with codes and sub totals."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.marked import doubt, summed
from corpus.makers.parts.pages import Pages
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "realisasi-triwulan-dlhk-tangerang-selatan-2023"
YEAR = "2023"
OFFICE = "Dinas Lingkungan Hidup dan Kebersihan"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Realisasi of the quarters of a municipal environment office, a spreadsheet with codes and sub totals",
    "type": "realisasi",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "legal paper, title and city printed, three header rows repeated on each page, column numbers with a gap",
        "codes in a column of their own, programs and kegiatan shaded and bold, sub kegiatan plain",
        "a program with two indicators: the name merged over both rows, the money in the first; another one unmerged",
        "sums with dots, with commas, with Rp, with decimals, without separators; dashes, zeros and empty cells",
        "fourth quarter filled for some rows only",
        "sub total below each program that repeats its sums, a grand total at the end",
        "a page break between the two indicators of a program",
        "holder is the office's short name, once for each item",
    ],
}


@dataclass(frozen=True)
class Row:
    """A row: code, name, measures (indicator, target, K of the quarters parted by |), pagu, share spent by quarter."""

    code: str
    name: str
    measures: tuple[tuple[str, str, str], ...]
    pagu: int = 0
    shares: tuple[float, ...] = ()
    look: str = "dot"


def sub(code: str, name: str, measure: tuple[str, str, str], pagu: int, *shares: float, look: str = "dot") -> Row:
    """A sub kegiatan."""
    return Row(code, name, (measure,), pagu, shares, look)


def head(code: str, name: str, *measures: tuple[str, str, str], look: str = "dot") -> Row:
    """A program or kegiatan, whose sums are those of its parts."""
    return Row(code, name, measures, look=look)


ROWS = (
    head(
        "2.11.01",
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
        ("Nilai SAKIP Perangkat Daerah", "78,50 Poin", "-|-|-|77,85"),
        ("Nilai Indeks Kepuasan Masyarakat", "84 Poin", "-|81,20|-|83,65"),
    ),
    head(
        "2.11.01.2.01",
        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        ("Persentase dokumen perencanaan dan evaluasi yang disusun tepat waktu", "100%", "25%|50%|75%|100%"),
    ),
    sub(
        "2.11.01.2.01.01",
        "Penyusunan Dokumen Perencanaan Perangkat Daerah",
        ("Jumlah Dokumen Perencanaan Perangkat Daerah", "5 Dokumen", "1|2|4|5"),
        *(62480000, 0.09, 0.31, 0.26, 0.28),
    ),
    sub(
        "2.11.01.2.01.07",
        "Evaluasi Kinerja Perangkat Daerah",
        ("Jumlah Laporan Evaluasi Kinerja Perangkat Daerah", "8 Laporan", "2|4|6|8"),
        *(31750000, 0.18, 0.22, 0.24, 0.29),
    ),
    head(
        "2.11.01.2.02",
        "Administrasi Keuangan Perangkat Daerah",
        ("Persentase pelayanan administrasi keuangan yang terpenuhi", "100%", "25%|50%|75%|100%"),
        look="comma",
    ),
    sub(
        "2.11.01.2.02.01",
        "Penyediaan Gaji dan Tunjangan ASN",
        ("Jumlah Orang yang Menerima Gaji dan Tunjangan ASN", "212 Orang/bulan", "212|210|209|209"),
        *(38926514200, 0.195, 0.287, 0.241, 0.252),
        look="comma",
    ),
    sub(
        "2.11.01.2.02.05",
        "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
        ("Jumlah Laporan Keuangan Akhir Tahun SKPD", "1 Laporan", "1|0|0|0"),
        *(14200000, 0.94, 0, 0, 0),
        look="comma",
    ),
    head(
        "2.11.01.2.06",
        "Administrasi Umum Perangkat Daerah",
        ("Persentase pemenuhan kebutuhan administrasi umum", "100%", "22%|47%|70%|98,50%"),
    ),
    sub(
        "2.11.01.2.06.02",
        "Penyediaan Peralatan dan Perlengkapan Kantor",
        ("Jumlah Paket Peralatan dan Perlengkapan Kantor yang Disediakan", "7 Paket", "0|3|5|7"),
        *(486900000, 0, 0.342, 0.277, 0.331),
    ),
    sub(
        "2.11.01.2.06.09",
        "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
        ("Jumlah Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", "12 Laporan", "3|6|9|"),
        *(298750000, 0.121, 0.258, 0.303),
        look="rp",
    ),
    head(
        "2.11.02",
        "PROGRAM PERENCANAAN LINGKUNGAN HIDUP",
        ("Persentase dokumen perencanaan lingkungan hidup yang tersedia", "100%", "0%|50%|50%|"),
    ),
    head(
        "2.11.02.2.02",
        "Penyelenggaraan Kajian Lingkungan Hidup Strategis (KLHS) Kabupaten/Kota",
        ("Jumlah KLHS yang tersusun", "1 Dokumen", "0|0|1|"),
    ),
    sub(
        "2.11.02.2.02.01",
        "Pembuatan dan Pelaksanaan KLHS Rencana Tata Ruang",
        ("Jumlah Dokumen KLHS Rencana Tata Ruang yang Disusun", "1 Dokumen", "0|0|1|"),
        *(274500000, 0, 0.118, 0.602),
        look="plain",
    ),
    head(
        "2.11.03",
        "PROGRAM PENGENDALIAN PENCEMARAN DAN/ATAU KERUSAKAN LINGKUNGAN HIDUP",
        ("Indeks Kualitas Air", "51,30 Poin", "-|48,75|-|50,62"),
        ("Indeks Kualitas Udara", "72,10 Poin", "-|69,44|-|71,08"),
    ),
    head(
        "2.11.03.2.01",
        "Pencegahan Pencemaran dan/atau Kerusakan Lingkungan Hidup Kabupaten/Kota",
        ("Jumlah titik pantau kualitas lingkungan", "64 Titik", "12|30|48|64"),
        look="cents",
    ),
    sub(
        "2.11.03.2.01.01",
        "Koordinasi, Sinkronisasi, dan Pelaksanaan Pencegahan Pencemaran Lingkungan Hidup terhadap Media Tanah, Air, "
        "Udara, dan Laut",
        ("Jumlah Laporan Hasil Pengujian terhadap Media Tanah, Air, dan Udara", "4 Laporan", "1|2|3|4"),
        *(538200000, 0.087, 0.264, 0.291, 0.318),
        look="cents",
    ),
    sub(
        "2.11.03.2.01.03",
        "Pengelolaan Laboratorium Lingkungan Hidup Kabupaten/Kota",
        ("Jumlah Parameter Uji Laboratorium yang Dikelola", "1.250 Parameter", "214|580|963|1.250"),
        *(412650000, 0.104, 0.211, 0.276, 0.372),
        look="cents",
    ),
    head(
        "2.11.03.2.02",
        "Penanggulangan Pencemaran dan/atau Kerusakan Lingkungan Hidup Kabupaten/Kota",
        ("Persentase kasus pencemaran yang ditanggulangi", "100%", "100%|83,33%|100%|"),
    ),
    sub(
        "2.11.03.2.02.01",
        "Pemberian Informasi Peringatan Pencemaran dan/atau Kerusakan Lingkungan Hidup pada Masyarakat",
        ("Jumlah Layanan Informasi yang Diberikan kepada Masyarakat", "24 Layanan", "6|12|18|"),
        *(96400000, 0.142, 0.203, 0.259),
    ),
    head(
        "2.11.04",
        "PROGRAM PENGELOLAAN KEANEKARAGAMAN HAYATI (KEHATI)",
        ("Persentase luas Ruang Terbuka Hijau yang dipelihara", "18,40%", "17,10%|17,35%|17,90%|18,22%"),
    ),
    head(
        "2.11.04.2.01",
        "Pengelolaan Keanekaragaman Hayati Kabupaten/Kota",
        ("Luas taman kehati yang dikelola", "14,75 Ha", "13,20|13,20|14,10|14,75"),
    ),
    sub(
        "2.11.04.2.01.05",
        "Pengelolaan Ruang Terbuka Hijau (RTH)",
        ("Luas RTH yang Dikelola Kabupaten/Kota", "126 Ha", "118|120|123|126"),
        *(7845300000, 0.133, 0.247, 0.268, 0.306),
    ),
    sub(
        "2.11.04.2.01.07",
        "Pengelolaan Taman Keanekaragaman Hayati Lainnya",
        ("Jumlah Taman Keanekaragaman Hayati yang Dikelola", "3 Unit", "1|1|2|3"),
        *(642000000, 0.048, 0.151, 0.333, 0.412),
        look="rp",
    ),
    head(
        "2.11.08",
        "PROGRAM PENINGKATAN PENDIDIKAN, PELATIHAN DAN PENYULUHAN LINGKUNGAN HIDUP UNTUK MASYARAKAT",
        ("Persentase kelompok masyarakat yang berperan serta dalam pengelolaan lingkungan", "46%", "38%|40,25%|42%|"),
    ),
    head(
        "2.11.08.2.01",
        "Penyelenggaraan Pendidikan, Pelatihan, dan Penyuluhan Lingkungan Hidup untuk Lembaga Kemasyarakatan",
        ("Jumlah lembaga kemasyarakatan yang dibina", "54 Lembaga", "10|27|41|"),
    ),
    sub(
        "2.11.08.2.01.02",
        "Pendampingan Gerakan Peduli Lingkungan Hidup",
        ("Jumlah Sekolah dan Kampung Iklim yang Didampingi", "60 Lokasi", "12|30|45|"),
        *(351800000, 0.096, 0.287, 0.244),
        look="plain",
    ),
    head(
        "2.11.11",
        "PROGRAM PENGELOLAAN PERSAMPAHAN",
        ("Persentase sampah yang tertangani", "72,50%", "68,12%|69,40%|70,95%|72,08%"),
        ("Persentase pengurangan sampah", "26%", "19,80%|21,35%|23,10%|25,44%"),
        look="comma",
    ),
    head(
        "2.11.11.2.01",
        "Pengelolaan Sampah",
        ("Volume sampah yang diangkut ke TPA", "146.000 Ton", "34.215|69.870|106.442|143.918"),
        look="comma",
    ),
    sub(
        "2.11.11.2.01.01",
        "Pengurangan Sampah dengan Melakukan Pembatasan, Pendauran Ulang dan Pemanfaatan Kembali",
        ("Jumlah Sampah yang Terkurangi melalui Bank Sampah dan TPS 3R", "52.000 Ton", "9.640|21.875|36.118|50.296"),
        *(4216750000, 0.112, 0.224, 0.275, 0.339),
        look="comma",
    ),
    sub(
        "2.11.11.2.01.03",
        "Penanganan Sampah dengan Melakukan Pemilahan, Pengumpulan, Pengangkutan, Pengolahan, dan Pemrosesan Akhir Sampah "
        "di TPA/TPST/SPA Kabupaten/Kota",
        ("Jumlah Sampah yang Ditangani", "146.000 Ton", "34.215|69.870|106.442|143.918"),
        *(118432600000, 0.142, 0.238, 0.262, 0.317),
        look="comma",
    ),
    sub(
        "2.11.11.2.01.06",
        "Penyediaan Sarana dan Prasarana Pengelolaan Persampahan di TPA/TPST/SPA Kabupaten/Kota",
        ("Jumlah Sarana dan Prasarana Persampahan yang Disediakan", "38 Unit", "0|6|19|37"),
        *(23675400000, 0, 0.108, 0.345, 0.492),
        look="comma",
    ),
)
HOLDER = "DLHK"
WIDTHS = (17, 37, 32, 12, 18.5, 10, 17.5, 10, 17.5, 10, 17.5, 10, 17.5, 14)
FACE = {"font": "Liberation Sans Narrow", "size": 13}
GREEN, PALE, GREY = "A9D18E", "E2F0D9", "EDEDED"
PROGRAM, KEGIATAN = 2, 4  # points in the code of a program, a kegiatan


def below(code: str) -> Iterator[Row]:
    """The sub kegiatan of a program or kegiatan, or of all."""
    return (row for row in ROWS if row.pagu and row.code.startswith(code))


def sums(row: Row | None) -> list[int | None]:
    """Pagu and money of the four quarters of a row (None: of all); an unfilled quarter is None."""
    parts = [row] if row and row.pagu else list(below(row.code + "." if row else ""))
    columns: list[list[int]] = [[part.pagu for part in parts]]
    for turn in range(4):
        given = [part for part in parts if turn < len(part.shares)]
        columns.append([int(part.pagu * part.shares[turn]) // 500 * 500 for part in given])
    return [sum(column) if column else None for column in columns]


def shown(value: int | None, look: str) -> str:
    """A sum as printed."""
    if value is None:
        return ""
    if value == 0:
        return "-"
    dots = f"{value:,}".replace(",", ".")
    return {"dot": dots, "comma": f"{value:,}", "rp": f"Rp {dots}", "cents": f"{dots},00", "plain": str(value)}[look]


def header(sheet: Worksheet) -> None:
    """Title and the rows that each page repeats."""
    for number, text in enumerate((f"REALISASI KINERJA DAN ANGGARAN TRIWULAN I s.d. IV TAHUN {YEAR}", OFFICE.upper())):
        put(sheet, (number + 1, 1, number + 1, 14), text, "cm", rule=None, bold=True, font=FACE["font"], size=13)
    put(sheet, (3, 1, 3, 14), "KOTA TANGERANG SELATAN", "cm", rule=None, bold=True, font=FACE["font"], size=13)
    look = FACE | {"bold": True, "fill": GREEN}
    tops = ("Kode", "Urusan / Program / Kegiatan / Sub Kegiatan", "Indikator Kinerja Program (outcome) / Kegiatan (output)")
    for column, text in enumerate(tops, 1):
        put(sheet, (5, column, 6, column), text, "cm", **look)
    groups = [f"Target Tahun {YEAR}", *(f"Realisasi Triwulan {turn}" for turn in ("I", "II", "III", "IV"))]
    for place, text in enumerate(groups):
        put(sheet, (5, 4 + 2 * place, 5, 5 + 2 * place), text, "cm", **look)
        for step, name in enumerate(("K", "Rp")):
            put(sheet, (6, 4 + 2 * place + step, 6, 4 + 2 * place + step), name, "cm", **look)
    put(sheet, (5, 14, 6, 14), "Perangkat Daerah Penanggung Jawab", "cm", **look)
    numbers = ("1", "2", "3", "5", "6", *(str(n) for n in range(7, 15)), "16")
    for column, text in enumerate(numbers, 1):
        put(sheet, (7, column, 7, column), text, "cm", **FACE | {"size": 8, "italic": True})
    sheet.row_dimensions[5].height, sheet.row_dimensions[6].height = 40, 20
    sheet.print_title_rows = "5:7"


def money_row(sheet: Worksheet, at: int, label: str, row: Row | None, fill: str) -> None:
    """A row of sums: label over the first four columns, sums, the other cells empty."""
    look = FACE | {"bold": True, "fill": fill}
    put(sheet, (at, 1, at, 4), label, "rm", **look)
    for place, value in enumerate(sums(row)):
        put(sheet, (at, 5 + 2 * place, at, 5 + 2 * place), shown(value, row.look if row else "dot"), "rm", **look)
        put(sheet, (at, 6 + 2 * place, at, 6 + 2 * place), None, "rm", **look)
    sheet.row_dimensions[at].height = 19 if len(label) < 70 else 36


def item(sheet: Worksheet, at: int, row: Row) -> int:
    """A program, kegiatan or sub kegiatan; gives the next free row."""
    points = row.code.count(".")
    fill = PALE if points == PROGRAM else GREY if points == KEGIATAN else None
    look = FACE | {"bold": fill is not None, "fill": fill}
    last = at + len(row.measures) - 1
    merged = row.code != "2.11.03"
    for number, (name, target, done) in enumerate(row.measures):
        line = at + number
        for column, text in ((1, row.code), (2, row.name)):
            if number == 0:
                put(sheet, (at, column, last if merged else at, column), text, "lt", **look)
            elif not merged:
                put(sheet, (line, column, line, column), None, "lt", **look)
        put(sheet, (line, 3, line, 3), name, "lt", **look)
        figures = (target, *done.split("|"))
        for place, (figure, value) in enumerate(zip(figures, sums(row), strict=True)):
            put(sheet, (line, 4 + 2 * place, line, 4 + 2 * place), figure, "ct", **look)
            text = shown(value, row.look) if number == 0 else None
            put(sheet, (line, 5 + 2 * place, line, 5 + 2 * place), text, "lt" if row.look == "rp" else "rt", **look)
        put(sheet, (line, 14, line, 14), HOLDER if number == 0 else None, "ct", **look)
        tall = [height(name, WIDTHS[2], 13), height(target, WIDTHS[3], 13)]
        share = len(row.measures) if merged else 1
        tall += [height(row.name, WIDTHS[1] - (6 if fill else 1), 13) / share] if number == 0 or merged else []
        sheet.row_dimensions[line].height = max(tall) + 20
    return last + 1


def draw(target: Path) -> None:
    """The spreadsheet."""
    book = Workbook()
    sheet = book.active
    widths(sheet, WIDTHS)
    header(sheet)
    look = FACE | {"bold": True}
    put(sheet, (8, 1, 8, 1), "2.11", "lt", **look)
    put(sheet, (8, 2, 8, 13), "URUSAN PEMERINTAHAN BIDANG LINGKUNGAN HIDUP", "lt", **look)
    put(sheet, (8, 14, 8, 14), HOLDER, "ct", **look)
    at, program = 9, ROWS[0]
    for row in ROWS:
        if row.code.count(".") == PROGRAM:
            if row is not program:
                money_row(sheet, at, f"Sub Jumlah Program {program.code}", program, "FFF2CC")
                at += 1
            program = row
        at = item(sheet, at, row)
    money_row(sheet, at, f"Sub Jumlah Program {program.code}", program, "FFF2CC")
    money_row(sheet, at + 1, f"JUMLAH TOTAL {HOLDER}", None, GREEN)
    page(sheet, 5, (0.4, 0.4, 0.9, 1.1))
    sheet.oddFooter.right.text = "Halaman &P dari &N"
    book.save(target)


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "realisasi", "types": ["realisasi"], "region": "Kota Tangerang Selatan", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    at, known = 1, {}
    for row in ROWS:
        at = pages.first(row.code, at)
        points = row.code.count(".")
        level = {PROGRAM: "program", KEGIATAN: "kegiatan"}.get(points, "sub_kegiatan")
        parent = known.get(row.code.rsplit(".", 2 if points == KEGIATAN else 1)[0])
        node = known[row.code] = gold.node(level, None, row.name, page=at, parent=parent, code=row.code, holder=HOLDER)
        for name, target, done in row.measures:
            unit = "%" if target.endswith("%") else target.split(" ", 1)[1]
            here = pages.first(name, at)
            ident = gold.indicator(node, name, unit, here)
            gold.value(ident, "target", YEAR, target, unit, here)
            for turn, text in enumerate(done.split("|"), 1):
                gold.value(ident, "realisasi", f"{YEAR}-Q{turn}", text, unit, here)
        for turn, value in enumerate(sums(row)):
            text = shown(value, row.look)
            before = len(gold.budgets)
            gold.budget(node, "realisasi" if turn else "pagu", f"{YEAR}-Q{turn}" if turn else YEAR, text, at)
            for each in gold.budgets[before:]:
                each["amount"] = summed(text)
    for turn, value in enumerate(sums(None)):
        period = f"{YEAR}-Q{turn}" if turn else YEAR
        gold.total(f"JUMLAH TOTAL {HOLDER}", "realisasi" if turn else "pagu", period, shown(value, "dot"), pages.count)
    every = [node["id"] for node in gold.nodes]
    gold.ambiguous = [
        doubt("sub total below each program repeats the program's sums", "not repeated", ["totals"], "totals"),
        doubt("organisation is printed in capitals in the title", OFFICE, [OFFICE.upper(), HOLDER], "document.organisation"),
        doubt("unit of K: printed in the target's cell only", "unit of the indicator", [None], "value.unit") | {"nodes": every},
    ]
    return gold


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    build_gold().write()


if __name__ == "__main__":
    main()
