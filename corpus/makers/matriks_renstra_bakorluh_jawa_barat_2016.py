"""Plan matrix of a provincial extension secretariat: targets 2014-2018 and results so far, hardly ruled, from Calc."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Border, Side
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, number, office_pdf
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "matriks-renstra-bakorluh-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Plan matrix of a provincial extension secretariat: tujuan, sasaran, indicators, targets and results, hardly ruled",
    "type": "renstra",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "no rules between rows or columns but a thin line above each sasaran and a thick one above each tujuan",
        "tujuan and sasaran printed in their first row only, the cells below empty for 'as above', tall first rows",
        "header of three rows in white on dark, not repeated on the second page: its columns go by position",
        "baseline, five targets, and realisasi and % side by side for three years",
        "sda in the unit column for 'as above', a baseline of -, a target that stays the same for two years",
        "traffic-light fills on the percentages with a legend below, dotted and comma decimals mixed",
        "grades with scores, lower is better, a realisasi that falls, tujuan numbered 1 and sasaran 1.1 in front of the text",
    ],
}
YEAR = "2016"
YEARS = ("2014", "2015", "2016", "2017", "2018")
OFFICE = "Sekretariat Badan Koordinasi Penyuluhan Pertanian, Perikanan dan Kehutanan"


@dataclass(frozen=True)
class Row:
    """An indicator: unit, baseline 2013, targets 2014-2018, realisasi and percent of 2014, 2015, 2016 in turn."""

    name: str
    unit: str
    baseline: str
    targets: tuple[str, str, str, str, str]
    results: tuple[str, str, str, str, str, str]
    direction: str | None = None


TUJUAN: tuple[tuple[str, tuple[tuple[str, tuple[Row, ...]], ...]], ...] = (
    (
        "Meningkatkan kapasitas kelembagaan pelaku utama dan kelembagaan penyuluhan",
        (
            (
                "Meningkatnya kelas kemampuan kelembagaan petani, pembudidaya ikan dan pekebun hutan",
                (
                    Row(
                        "Persentase kelompok tani kelas pemula",
                        "%",
                        "61,20",
                        ("58", "54", "50", "45", "40"),
                        ("57,40", "101,03", "52,85", "102,13", "51,10", "97,80"),
                        "down",
                    ),
                    Row(
                        "Persentase kelompok tani kelas madya dan utama",
                        "%",
                        "9,85",
                        ("10,50", "12,00", "13,50", "15,00", "17,00"),
                        ("10,72", "102,10", "12,60", "105,00", "13,05", "96,67"),
                    ),
                    Row(
                        "Jumlah Gapoktan yang berbadan hukum",
                        "Gapoktan",
                        "112",
                        ("140", "180", "225", "270", "320"),
                        ("151", "107,86", "203", "112,78", "248", "110,22"),
                    ),
                    Row(
                        "Jumlah Kelembagaan Ekonomi Petani (KEP)",
                        "Unit",
                        "-",
                        ("12", "24", "38", "54", "72"),
                        ("9", "75,00", "25", "104,17", "41", "107,89"),
                    ),
                ),
            ),
            (
                "Menguatnya kelembagaan penyuluhan di kabupaten/kota, kecamatan dan desa",
                (
                    Row(
                        "Persentase BP3K yang memenuhi standar sarana minimal",
                        "%",
                        "31,4",
                        ("36", "42", "48", "55", "62"),
                        ("36,8", "102,22", "41.5", "98,81", "50,2", "104,58"),
                    ),
                    Row(
                        "Jumlah Pos Penyuluhan Desa (Posluhdes) yang aktif",
                        "Pos",
                        "1.204",
                        ("1.350", "1.500", "1.700", "1.900", "2.100"),
                        ("1.377", "102,00", "1.588", "105,87", "1.713", "100,76"),
                    ),
                    Row(
                        "Persentase kabupaten/kota yang memiliki kelembagaan penyuluhan sesuai UU No. 16/2006",
                        "%",
                        "66,67",
                        ("70", "74", "78", "82", "85"),
                        ("70,37", "100,53", "74,07", "100,09", "62,96", "80,72"),
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatkan kompetensi dan profesionalisme penyuluh",
        (
            (
                "Meningkatnya kompetensi penyuluh PNS",
                (
                    Row(
                        "Persentase penyuluh PNS yang bersertifikat kompetensi",
                        "%",
                        "8,3",
                        ("10", "14", "18", "24", "30"),
                        ("10,6", "106,00", "13,9", "99,29", "19,4", "107,78"),
                    ),
                    Row(
                        "Jumlah penyuluh yang mengikuti diklat dasar dan alih kelompok",
                        "Orang",
                        "320",
                        ("300", "360", "420", "480", "540"),
                        ("312", "104,00", "360", "100,00", "435", "103,57"),
                    ),
                ),
            ),
            (
                "Meningkatnya peran serta penyuluh swadaya",
                (
                    Row(
                        "Jumlah penyuluh swadaya yang dikukuhkan",
                        "sda",
                        "1.015",
                        ("1.200", "1.500", "1.800", "2.200", "2.600"),
                        ("1.198", "99,83", "1.642", "109,47", "1.911", "106,17"),
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatkan kualitas penyelenggaraan penyuluhan",
        (
            (
                "Tersusunnya programa penyuluhan partisipatif dan terlaksananya kunjungan penyuluh",
                (
                    Row(
                        "Persentase desa yang menyusun programa penyuluhan",
                        "%",
                        "72,5",
                        ("76", "80", "85", "90", "95"),
                        ("77,1", "101,45", "80,6", "100,75", "86,3", "101,53"),
                    ),
                    Row(
                        "Rata-rata frekuensi kunjungan penyuluh ke kelompok",
                        "kali/bulan",
                        "1,6",
                        ("2", "2", "3", "3", "4"),
                        ("1,8", "90,00", "2,1", "105,00", "2,4", "80,00"),
                    ),
                ),
            ),
            (
                "Meningkatnya penerapan inovasi teknologi oleh pelaku utama dan pelaku usaha",
                (
                    Row(
                        "Tingkat penerapan teknologi pertanian, perikanan dan kehutanan oleh pelaku utama",
                        "%",
                        "48",
                        ("52", "56", "60", "65", "70"),
                        ("53,2", "102,31", "57,9", "103,39", "61.3", "102,17"),
                    ),
                    Row(
                        "Jumlah demplot/demfarm",
                        "Unit",
                        "54",
                        ("60", "81", "108", "108", "135"),
                        ("63", "105,00", "81", "100,00", "108", "100,00"),
                    ),
                    Row(
                        "Jumlah siaran dan materi penyuluhan yang disebarluaskan",
                        "Materi",
                        "96",
                        ("120", "144", "168", "192", "216"),
                        ("120", "100,00", "151", "104,86", "170", "101,19"),
                    ),
                ),
            ),
            (
                "Berkembangnya kemitraan usaha pelaku utama",
                (
                    Row(
                        "Jumlah kemitraan usaha antara kelompok dengan dunia usaha",
                        "MoU",
                        "7",
                        ("10", "14", "18", "24", "30"),
                        ("8", "80,00", "15", "107,14", "21", "116,67"),
                    ),
                ),
            ),
        ),
    ),
    (
        "Mewujudkan tata kelola administrasi penyuluhan yang akuntabel",
        (
            (
                "Meningkatnya akuntabilitas kinerja dan keuangan Sekretariat Bakorluh",
                (
                    Row(
                        "Nilai evaluasi AKIP Sekretariat Bakorluh",
                        "Nilai",
                        "C (46,71)",
                        ("CC (52,00)", "CC (56,00)", "CC (60,00)", "B (65,00)", "B (70,00)"),
                        ("CC (51,12)", "98,31", "CC (57,90)", "103,39", "B (62,08)", "103,47"),
                    ),
                    Row(
                        "Persentase temuan pemeriksaan yang ditindaklanjuti",
                        "%",
                        "100",
                        ("100", "100", "100", "100", "100"),
                        ("100", "100,00", "92,3", "92,30", "100", "100,00"),
                    ),
                ),
            ),
        ),
    ),
)
LEGEND = (("C6E0B4", "> 100 %"), ("FFE699", "90 % - 100 %"), ("F4B084", "< 90 %"))
WIDE = (27, 31, 38, 10.5, 10, 9.5, 9.5, 9.5, 9.5, 9.5, 9.5, 8, 9.5, 8, 9.5, 8)
FACE = "Carlito"
DARK = "203864"


def cell(sheet: Worksheet, box: tuple[int, int, int, int], text: str, style: str = "lt", **more: object) -> None:
    """A cell without borders."""
    put(sheet, box, text, style, rule=None, font=FACE, **more)


def header(sheet: Worksheet) -> int:
    """The titles and the header; gives the first row of the body."""
    cell(sheet, (1, 1, 1, 16), "Lampiran LKIP Tahun 2016", "rm", size=9, italic=True)
    cell(
        sheet,
        (2, 1, 2, 16),
        "MATRIKS RENCANA STRATEGIS TAHUN 2013 - 2018 DAN CAPAIAN SAMPAI DENGAN TAHUN 2016",
        "lm",
        size=14,
        bold=True,
    )
    cell(sheet, (3, 1, 3, 16), f"{OFFICE.upper()} PROVINSI JAWA BARAT", "lm", size=12, bold=True)
    dark = {"font": FACE, "bold": True, "color": "FFFFFF", "fill": DARK, "rule_color": "FFFFFF"}
    for column, text in enumerate(("TUJUAN", "SASARAN", "INDIKATOR KINERJA", "SATUAN", "KONDISI AWAL (2013)"), 1):
        put(sheet, (5, column, 7, column), text, "cm", **dark)
    put(sheet, (5, 6, 5, 10), "TARGET TAHUN", "cm", **dark)
    put(sheet, (5, 11, 5, 16), "CAPAIAN", "cm", **dark)
    for place, year in enumerate(YEARS):
        put(sheet, (6, 6 + place, 7, 6 + place), year, "cm", **dark)
    for place, year in enumerate(YEARS[:3]):
        left = 11 + 2 * place
        put(sheet, (6, left, 6, left + 1), year, "cm", **dark)
        put(sheet, (7, left, 7, left), "Realisasi", "cm", **dark)
        put(sheet, (7, left + 1, 7, left + 1), "%", "cm", **dark)
    for place in range(1, 17):
        cell(sheet, (8, place, 8, place), str(place), "cm", size=7, italic=True)
    return 9


def line(sheet: Worksheet, row: int, first: int, weight: str) -> None:
    """A rule above a row, from a column to the last."""
    for column in range(first, 17):
        sheet.cell(row, column).border = Border(top=Side(style=weight, color="7F7F7F"))


def light(text: str) -> str:
    """The fill of a percentage."""
    value = number(text) or 0
    return LEGEND[0][0] if value > 100 else LEGEND[1][0] if value >= 90 else LEGEND[2][0]


def body(sheet: Worksheet, row: int) -> int:
    """All rows; gives the row after them."""
    for place, (tujuan, groups) in enumerate(TUJUAN, 1):
        for turn, (sasaran, items) in enumerate(groups, 1):
            for nth, item in enumerate(items):
                texts = [f"{place}. {tujuan}" if turn == 1 and nth == 0 else "", f"{place}.{turn} {sasaran}" if nth == 0 else ""]
                texts += [item.name, item.unit, item.baseline, *item.targets, *item.results]
                for column, text in enumerate(texts, 1):
                    fill = light(text) if column in (12, 14, 16) else None
                    style = "lt" if column < 4 else "ct"
                    cell(sheet, (row, column, row, column), text, style, size=10.5, bold=column == 1, fill=fill)
                sheet.row_dimensions[row].height = (
                    max(height(text, wide * 0.95, 10.5) for text, wide in zip(texts[:3], WIDE, strict=False)) + 5
                )
                if nth == 0:
                    line(sheet, row, 1 if turn == 1 else 2, "medium" if turn == 1 else "thin")
                row += 1
    line(sheet, row, 1, "medium")
    return row


def draw() -> None:
    """Write the workbook and print it."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Matriks"
    widths(sheet, WIDE)
    row = body(sheet, header(sheet)) + 1
    cell(sheet, (row, 1, row, 1), "Keterangan % capaian :", "lm", size=8)
    for place, (fill, text) in enumerate(LEGEND):
        cell(sheet, (row + place, 2, row + place, 2), text, "lm", size=8, fill=fill, indent=1)
    cell(sheet, (row + 3, 1, row + 3, 3), "sda : sama dengan atas", "lm", size=8)
    for place, text in enumerate(
        ("Bandung,      Januari 2017", "Sekretaris Bakorluh,", "", "", "( nama pejabat )", "NIP. ........")
    ):
        cell(sheet, (row + place, 11, row + place, 16), text, "cm", size=10)
    page(sheet, 14, (0.4, 0.4, 0.45, 0.45))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{STEM}.xlsx")
        book.save(path)
        office_pdf(path, CORPUS / f"{STEM}.pdf")


def add_row(gold: Gold, node: str, item: Row, above: str, at: int) -> str:
    """An indicator with its figures; gives its unit."""
    unit = above if item.unit == "sda" else item.unit
    ident = gold.indicator(node, item.name, unit, at, direction=item.direction)
    gold.value(ident, "baseline", "2013", item.baseline, unit, at, **grade_of(item.baseline))
    for year, text in zip(YEARS, item.targets, strict=True):
        gold.value(ident, "target", year, text, unit, at, **grade_of(text))
    for place, year in enumerate(YEARS[:3]):
        result, percent = item.results[2 * place : 2 * place + 2]
        gold.value(ident, "realisasi", year, result, unit, at, **grade_of(result))
        gold.value(ident, "capaian", year, percent, "%", at)
    return unit


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "renstra", "types": ["renstra"], "region": "Provinsi Jawa Barat", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    at, unit = 1, ""
    for tujuan, groups in TUJUAN:
        at = pages.first(tujuan, at)
        top = gold.node("tujuan", tujuan, page=at)
        for sasaran, items in groups:
            at = pages.first(sasaran, at)
            node = gold.node("sasaran", sasaran, page=at, parent=top)
            for item in items:
                at = pages.first(item.name, at)
                unit = add_row(gold, node, item, unit, at)
    facts: list[tuple[str, str, list, str]] = [
        ("year of the document: Lampiran LKIP Tahun 2016, plan 2013 - 2018", "2016", [2013, None], "year"),
        ("unit sda (as above)", "the unit above (Orang)", ["sda", None], "indicator.unit"),
        ("columns Realisasi and % under the heading CAPAIAN", "realisasi and capaian", ["both capaian"], "value.kind"),
        ("type of a plan matrix with results", "renstra", ["iku", "lkjip"], "type"),
        (
            "the office is headed Sekretariat of the body it serves",
            OFFICE,
            [OFFICE.removeprefix("Sekretariat ")],
            "document.organisation",
        ),
    ]
    keys = ("about", "chosen", "also_acceptable", "field")
    gold.ambiguous += [dict(zip(keys, fact, strict=True)) | {"nodes": []} for fact in facts]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
