"""Action plan of a provincial council's secretariat: a wide sheet printed on two pages side by side, from Calc."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.pagebreak import Break, ColBreak
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.floating import Floating, Point, add_shapes
from corpus.makers.parts.sheets import height, put, widths

STEM = "rencana-aksi-setwan-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Action plan of a provincial council's secretariat, one wide sheet on two pages side by side, arrows over months",
    "type": "rencana_aksi",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "a sheet too wide for its page: page 2 goes on at the right of page 1, row by row, only the number column repeated",
        "months as drawn block arrows over empty cells, several apart for one step, a step without any",
        "targets of the sasaran's indicators by quarter, cumulative and not, dashes in quarters, grade with score",
        "one program under three sasaran with other kegiatan each time, without sums of its own",
        "rows of steps: a kegiatan, its output, money and holder merged over one or two rows",
        "money by quarter and in all for a kegiatan, totals by quarter; a malformed sum, a space within a sum",
        "numbers of kegiatan at the left, none for sasaran; holders abbreviated; number and unit in one target cell",
        "titles on page 1 alone, signature block on page 2, header of two rows with merged cells on both",
    ],
}
YEAR = "2016"
OFFICE = "Sekretariat DPRD"
Run = tuple[int, int]  # first and last month


@dataclass(frozen=True)
class Work:
    """A kegiatan: output, target, holder, money of four quarters and in all, steps with their runs of months."""

    name: str
    output: str
    target: str
    holder: str
    money: tuple[str, str, str, str, str]
    steps: tuple[tuple[str, tuple[Run, ...]], ...]


@dataclass(frozen=True)
class Aim:
    """An indicator of a sasaran: unit, target, targets of the quarters parted by |, programs with their kegiatan."""

    name: str
    unit: str
    target: str
    quarters: str
    programs: tuple[tuple[str, tuple[Work, ...]], ...]


SASARAN: tuple[tuple[str, tuple[Aim, ...]], ...] = (
    (
        "Meningkatnya kualitas fasilitasi pelaksanaan fungsi legislasi DPRD",
        (
            Aim(
                "Persentase Raperda yang ditetapkan menjadi Perda",
                "%",
                "85",
                "15|35|60|85",
                (
                    (
                        "Program Peningkatan Kapasitas Lembaga Perwakilan Rakyat Daerah",
                        (
                            Work(
                                "Pembahasan Rancangan Peraturan Daerah",
                                "Jumlah Raperda yang dibahas",
                                "20 Raperda",
                                "Kabag Persidangan dan Perundang-undangan",
                                ("1.450.000.000", "2.875.500.000", "3.120.000.000", "1.904.500.000", "9.350.000.000"),
                                (
                                    ("Penyusunan jadwal dan pembentukan Pansus", ((1, 2), (7, 7))),
                                    ("Rapat kerja Pansus dengan OPD mitra dan konsultasi ke Kemendagri", ((2, 11),)),
                                ),
                            ),
                            Work(
                                "Penyusunan Naskah Akademik Raperda Inisiatif DPRD",
                                "Jumlah naskah akademik",
                                "6 dokumen",
                                "Kasubag Perundang-undangan",
                                ("-", "420.000.000", "630.000.000", "210.000.000", "1.260.000.000"),
                                (("FGD bersama perguruan tinggi dan penyusunan draft", ((4, 10),)),),
                            ),
                        ),
                    ),
                ),
            ),
            Aim(
                "Persentase risalah rapat yang tersusun tepat waktu",
                "%",
                "95",
                "90|92|94|95",
                (
                    (
                        "Program Peningkatan Kapasitas Lembaga Perwakilan Rakyat Daerah",
                        (
                            Work(
                                "Rapat-Rapat Alat Kelengkapan Dewan",
                                "Jumlah rapat yang difasilitasi",
                                "480 rapat",
                                "Kasubag Rapat dan Risalah",
                                ("2.210.000.000", "2.640.000.000", "2.105.000.000", "2.480.000.000", "9.435.000.000"),
                                (
                                    ("Fasilitasi rapat Badan Musyawarah dan rapat komisi", ((1, 12),)),
                                    ("Transkripsi dan pencetakan risalah", ((3, 3), (6, 6), (9, 9), (12, 12))),
                                ),
                            ),
                            Work(
                                "Rapat Paripurna",
                                "Jumlah rapat paripurna",
                                "36 kali",
                                "Kasubag Rapat dan Risalah",
                                ("315.000.000", "315.000.000", "390.000.000", "480.000.0000", "1.500.000.000"),
                                (("Penyiapan rapat paripurna termasuk Paripurna Istimewa HUT RI", ((1, 12),)),),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatnya kualitas fasilitasi fungsi anggaran dan pengawasan DPRD",
        (
            Aim(
                "Persentase rekomendasi DPRD yang ditindaklanjuti Pemerintah Daerah",
                "%",
                "75,5",
                "-|25|50|75,5",
                (
                    (
                        "Program Peningkatan Kapasitas Lembaga Perwakilan Rakyat Daerah",
                        (
                            Work(
                                "Pembahasan KUA-PPAS, APBD dan Perubahan APBD",
                                "Jumlah nota kesepakatan dan persetujuan bersama",
                                "5 dokumen",
                                "Kabag Keuangan",
                                ("-", "980.000.000", "1.760.000.000", "2.145.000.000", "4.885.000.000"),
                                (("Rapat kerja Badan Anggaran dengan TAPD", ((6, 11),)),),
                            ),
                            Work(
                                "Kunjungan Kerja Pimpinan dan Anggota DPRD Dalam Daerah",
                                "Jumlah kunjungan kerja",
                                "144 kali",
                                "Kasubag Kunjungan Kerja",
                                ("4.125.000.000", "5.340.000.000", "4.980.000.000", "3.855.000.000", "18.300.000.000"),
                                (
                                    ("Pelaksanaan kunjungan kerja komisi ke 27 kab/kota", ((2, 6), (8, 12))),
                                    ("Penyusunan laporan hasil kunjungan", ((3, 12),)),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            Aim(
                "Jumlah aspirasi masyarakat yang ditampung melalui reses",
                "aspirasi",
                "3.600",
                "1.200|1.200|2.400|3.600",
                (
                    (
                        "Program Peningkatan Kapasitas Lembaga Perwakilan Rakyat Daerah",
                        (
                            Work(
                                "Kegiatan Reses",
                                "Jumlah titik reses",
                                "300 titik",
                                "Kabag Humas dan Protokol",
                                ("6.100.000.000", "-", "6.100.000.000", "6.100.000.000", "18.300.000.000"),
                                (("Pelaksanaan reses masa sidang I, II dan III", ((3, 3), (8, 8), (12, 12))),),
                            ),
                            Work(
                                "Penyerapan Aspirasi dan Penerimaan Unjuk Rasa",
                                "Jumlah aspirasi yang difasilitasi",
                                "180 kali",
                                "Kasubag Aspirasi",
                                ("75.000.000", "75.000.000", "75.000.000", "75.000.000", "300.000.000"),
                                (("Fasilitasi audiensi dan penerimaan delegasi", ((1, 12),)),),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatnya kompetensi Pimpinan dan Anggota DPRD",
        (
            Aim(
                "Persentase Anggota DPRD yang mengikuti bimbingan teknis",
                "%",
                "100",
                "25|50|75|100",
                (
                    (
                        "Program Peningkatan Kapasitas Lembaga Perwakilan Rakyat Daerah",
                        (
                            Work(
                                "Peningkatan Kapasitas Pimpinan dan Anggota DPRD",
                                "Jumlah bimtek/workshop",
                                "4 kali",
                                "Kabag Umum dan Administrasi",
                                ("1.230.000.000", "1.230.000.000", "1.230.000.000", "1.230.000.000", "4.920.000.000"),
                                (
                                    (
                                        "Workshop dan bimtek bekerja sama dengan perguruan tinggi",
                                        ((2, 2), (5, 5), (9, 9), (11, 11)),
                                    ),
                                ),
                            ),
                            Work(
                                "Penyediaan Tenaga Ahli Fraksi dan Alat Kelengkapan",
                                "Jumlah tenaga ahli",
                                "35 orang",
                                "Kasubag Kepegawaian",
                                ("787.500.000", "787.500.000", "787.500.000", "787.500.000", "3.150.000.000"),
                                (
                                    ("Seleksi dan kontrak tenaga ahli", ((1, 1),)),
                                    ("Evaluasi kinerja tenaga ahli", ()),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatnya kualitas pelayanan administrasi dan akuntabilitas Sekretariat DPRD",
        (
            Aim(
                "Indeks kepuasan Anggota DPRD terhadap layanan Sekretariat",
                "indeks",
                "78,00",
                "-|76,00|-|78,00",
                (
                    (
                        "Program Pelayanan Administrasi Perkantoran",
                        (
                            Work(
                                "Penyelenggaraan Administrasi Perkantoran Sekretariat DPRD",
                                "Jumlah bulan pelayanan",
                                "12 bulan",
                                "Kabag Umum dan Administrasi",
                                ("5.215.000.000", "5.480.000.000", "5.325.000.000", "5.960.000.000", "21.980.000.000"),
                                (("Pembayaran jasa, ATK, makan minum rapat dan kebersihan", ((1, 12),)),),
                            ),
                        ),
                    ),
                    (
                        "Program Peningkatan Sarana dan Prasarana Aparatur",
                        (
                            Work(
                                "Pemeliharaan Gedung dan Kendaraan Dinas DPRD",
                                "Jumlah gedung dan kendaraan yang dipelihara",
                                "4 gedung",
                                "Kasubag Rumah Tangga",
                                ("640.000.000", "2. 150.000.000", "1.875.000.000", "735.000.000", "5.400.000.000"),
                                (("Lelang/pengadaan langsung dan pelaksanaan pemeliharaan", ((4, 9),)),),
                            ),
                        ),
                    ),
                ),
            ),
            Aim(
                "Nilai evaluasi AKIP Sekretariat DPRD",
                "nilai",
                "B (63,00)",
                "-|-|B (63,00)|-",
                (
                    (
                        "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
                        (
                            Work(
                                "Penyusunan Renja, LKIP dan Laporan Keuangan",
                                "Jumlah dokumen",
                                "9 dokumen",
                                "Kasubag Perencanaan dan Evaluasi",
                                ("185.000.000", "60.000.000", "95.000.000", "110.000.000", "450.000.000"),
                                (
                                    ("Penyusunan LKIP Tahun 2015 dan RKT 2017", ((1, 3),)),
                                    ("Desk Renja dan RKA Perubahan", ((7, 8),)),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
TOTAL = ("22.332.500.000", "22.353.000.000", "28.472.500.000", "26.072.000.000", "99.230.000.000")
LEFT_HEADS = ("NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET", "I", "II", "III", "IV", "PROGRAM", "KEGIATAN")
LEFT_HEADS += ("INDIKATOR KELUARAN", "TARGET")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des")
RIGHT_HEADS = ("RENCANA AKSI", *MONTHS, "TW I", "TW II", "TW III", "TW IV", "JUMLAH", "PENANGGUNG JAWAB")
WIDE = (4, 21, 24, 8.5, 8.5, 6.5, 6.5, 6.5, 6.5, 22, 27, 22, 11, 34, *[3.6] * 12, 13, 13, 13, 13, 14, 19)
FACE = "Liberation Sans"
HEAD = "FFD966"
TOP = 5  # row of the header


def cell(sheet: Worksheet, box: tuple[int, int, int, int], text: str, style: str = "lt", **more: object) -> None:
    """A ruled cell."""
    put(sheet, box, text, style, **{"font": FACE, "size": 8, **more})


def header(sheet: Worksheet) -> None:
    """Titles and the header of both halves."""
    titles = ("Lampiran 3", f"RENCANA AKSI PENCAPAIAN KINERJA TAHUN {YEAR}", "SEKRETARIAT DPRD PROVINSI JAWA BARAT")
    for row, text in enumerate(titles, 1):
        cell(sheet, (row, 2, row, 13), text, "lm" if row == 1 else "cm", rule=None, size=9 if row == 1 else 13, bold=True)
    look = {"bold": True, "fill": HEAD}
    for column, text in enumerate((*LEFT_HEADS, *RIGHT_HEADS), 1):
        lower = 6 <= column <= 9 or 15 <= column <= 30
        cell(sheet, (TOP + 1 if lower else TOP, column, TOP + 1, column), text, "cm", **look)
    for first, last, text in ((6, 9, "TARGET TRIWULAN"), (15, 26, f"JADWAL PELAKSANAAN TAHUN {YEAR}"), (27, 30, "ANGGARAN (Rp)")):
        cell(sheet, (TOP, first, TOP, last), text, "cm", **look)
    sheet.row_dimensions[TOP].height = sheet.row_dimensions[TOP + 1].height = 20
    for column in range(1, 33):
        cell(sheet, (TOP + 2, column, TOP + 2, column), str(column), "cm", size=6)


def rows_of(item: Aim) -> int:
    """How many rows an indicator takes."""
    return sum(len(work.steps) for _, works in item.programs for work in works)


def work_rows(sheet: Worksheet, row: int, number: int, work: Work) -> list[Floating]:
    """A kegiatan with its steps; gives the arrows over the months."""
    end = row + len(work.steps) - 1
    cell(sheet, (row, 1, end, 1), str(number), "ct")
    for column, text in ((11, work.name), (12, work.output), (13, work.target)):
        cell(sheet, (row, column, end, column), text, "ct" if column == 13 else "lt")
    for place, text in enumerate(work.money):
        cell(sheet, (row, 27 + place, end, 27 + place), text, "rt", bold=place == 4)
    cell(sheet, (row, 32, end, 32), work.holder, "lt")
    arrows = []
    tall = max(height(work.name, WIDE[10], 8), height(work.output, WIDE[11], 8), height(work.holder, WIDE[31], 8)) + 6
    for place, (text, spans) in enumerate(work.steps):
        here = row + place
        cell(sheet, (here, 14, here, 14), f"- {text}" if len(work.steps) > 1 else text, "lm")
        for month in range(12):
            cell(sheet, (here, 15 + month, here, 15 + month), "", "cm")
        sheet.row_dimensions[here].height = max(tall / len(work.steps), height(text, WIDE[13], 8) + 6, 30)
        for first, last in spans:
            start, stop = Point(14 + first, here, 20000, 110000), Point(14 + last, here, 250000, 270000)
            arrows.append(Floating(start, stop, "rightArrow", "2E75B6", outline="1F4E79"))
    return arrows


def body(sheet: Worksheet) -> list[Floating]:
    """All rows, the totals and the signature; gives the arrows."""
    row, number, arrows = TOP + 3, 0, []
    for statement, aims in SASARAN:
        cell(sheet, (row, 2, row + sum(map(rows_of, aims)) - 1, 2), statement, "lt", bold=True)
        for item in aims:
            end = row + rows_of(item) - 1
            for column, text in enumerate((item.name, item.unit, item.target, *item.quarters.split("|")), 3):
                cell(sheet, (row, column, end, column), text, "lt" if column == 3 else "ct")
            for program, works in item.programs:
                last = row + sum(len(work.steps) for work in works) - 1
                cell(sheet, (row, 10, last, 10), program, "lt")
                for work in works:
                    number += 1
                    arrows += work_rows(sheet, row, number, work)
                    row += len(work.steps)
    cell(sheet, (row, 14, row, 26), "JUMLAH", "cm", bold=True, fill=HEAD)
    for place, text in enumerate(TOTAL):
        cell(sheet, (row, 27 + place, row, 27 + place), text, "rm", bold=True, fill=HEAD)
    for place, text in enumerate(
        ("Bandung,      Januari 2016", "Sekretaris DPRD Provinsi Jawa Barat,", "", "( nama pejabat )", "NIP. ........")
    ):
        cell(sheet, (row + 2 + place, 29, row + 2 + place, 32), text, "cm", rule=None, size=9)
    return arrows


def draw() -> None:
    """Write the workbook and print it on two pages beside each other."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Renaksi"
    widths(sheet, WIDE)
    header(sheet)
    arrows = body(sheet)
    sheet.col_breaks = ColBreak()
    sheet.col_breaks.append(Break(id=13))
    sheet.print_title_cols = "A:A"
    setup = sheet.page_setup
    setup.paperSize, setup.orientation, setup.scale = 8, "landscape", 100
    margins = sheet.page_margins
    margins.left, margins.right, margins.top, margins.bottom = 0.4, 0.3, 0.5, 0.5
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{STEM}.xlsx")
        book.save(path)
        add_shapes(path, arrows)
        office_pdf(path, CORPUS / f"{STEM}.pdf")


def period(first: int, last: int) -> str:
    """A month or a run of months."""
    return f"{YEAR}-{first:02}" if first == last else f"{YEAR}-{first:02}/{YEAR}-{last:02}"


def add_work(gold: Gold, work: Work, parent: str) -> None:
    """A kegiatan: left half on page 1, steps, money and holder on page 2."""
    node = gold.node("kegiatan", None, work.name, page=1, parent=parent, holder=work.holder)
    gold.nodes[-1]["pages"] = [1, 2]
    unit = work.target.split(" ", 1)[1]
    ident = gold.indicator(node, work.output, unit, 1)
    gold.value(ident, "target", YEAR, work.target, unit, 1)
    for place, text in enumerate(work.money):
        gold.budget(node, "pagu", f"{YEAR}-Q{place + 1}" if place < 4 else YEAR, text, 2)
    for text, spans in work.steps:
        for when in [period(*span) for span in spans] or [YEAR]:
            gold.action(ident, when, text, 2)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "rencana_aksi", "types": ["rencana_aksi"], "region": "Provinsi Jawa Barat", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": 2})
    for statement, aims in SASARAN:
        node = gold.node("sasaran", statement, page=1)
        known: dict[str, str] = {}
        for item in aims:
            ident = gold.indicator(node, item.name, item.unit, 1)
            gold.value(ident, "target", YEAR, item.target, item.unit, 1, **grade_of(item.target))
            for turn, text in enumerate(item.quarters.split("|"), 1):
                gold.value(ident, "target", f"{YEAR}-Q{turn}", text, item.unit, 1, **grade_of(text))
            for program, works in item.programs:
                if program not in known:
                    known[program] = gold.node("program", None, program, page=1)
                    alone = sum(program == name for aim in aims for name, _ in aim.programs) == 1
                    gold.edge(node, known[program], **({"via_indicator": ident} if alone else {}))
                for work in works:
                    add_work(gold, work, known[program])
    for place, text in enumerate(TOTAL):
        gold.total("JUMLAH", "pagu", f"{YEAR}-Q{place + 1}" if place < 4 else YEAR, text, 2)
    doubts(gold)
    return gold


def doubts(gold: Gold) -> None:
    """Where a reading is open."""
    repeated = [node["id"] for node in gold.nodes if node["name"] and "Kapasitas Lembaga" in node["name"]]
    facts: list[tuple[str, str, list, list[str], str]] = [
        (
            "a program beside both indicators of a sasaran, each with other kegiatan",
            "one node",
            ["a node each"],
            repeated,
            "nodes",
        ),
        ("a program under three sasaran with other kegiatan", "a node each", ["one node, edges also"], repeated, "nodes"),
        ("a step whose arrows are apart", "one action a run of months", ["one action over all"], [], "actions"),
        ("a step without an arrow", YEAR, [None], [], "actions"),
        ("holders in abbreviated form", "as printed", ["written out"], [], "holder"),
    ]
    keys = ("about", "chosen", "also_acceptable", "nodes", "field")
    gold.ambiguous += [dict(zip(keys, fact, strict=True)) for fact in facts]


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
