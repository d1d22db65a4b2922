"""Realisasi of two quarters of a municipal transport office: a Word table on three A3 pages, rules missing between rows."""

from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table, _Cell

from corpus.makers.common import CORPUS, Gold, amount, print_drawn
from corpus.makers.parts.pages import Pages
from corpus.makers.word import ALIGN, runs, shaded

STEM = "realisasi-triwulan-dishub-tangerang-selatan-2023"
YEAR = "2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Realisasi of two quarters of a municipal transport office, a Word table on three A3 pages without pagu or target",
    "type": "realisasi",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "near sibling of two published forms: program in bold capitals, kegiatan and sub kegiatan alike but for the sums",
        "columns numbered 2, 3, 7, 8, 9, 10, 14 as in a wider table; quarters III and IV empty, of unequal width",
        "no target and no pagu: K and Rp of each quarter only; zeros, dashes, an empty K, percent beside counts",
        "rules missing between most rows; the head not repeated; the page's last row ruled at the bottom",
        "sums of the first quarter on a second line at the left, dashes at the right, sums of the second at the right",
        "indicators of a program in rows of their own with an empty first column",
        "rows of the urusan and the office, some with the short name alone; one malformed sum, one sum that does not add up",
    ],
}
OFFICE, SHORT = "Dinas Perhubungan", "DISHUB"


@dataclass(frozen=True)
class Sub:
    """A sub kegiatan: name, indicator, K and Rp of two quarters parted by |."""

    name: str
    measure: str
    done: str
    spent: str


@dataclass(frozen=True)
class Work:
    """A kegiatan: name, indicator, K of two quarters, sub kegiatan."""

    name: str
    measure: str
    done: str
    subs: tuple[Sub, ...]


Program = tuple[str, tuple[str, ...], tuple[Work, ...]]
SUPPORT: Program = (
    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN / KOTA",
    ("Nilai LKE PMPRB Perangkat Daerah", "Predikat SAKIP"),
    (
        Work(
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            "Persentase dokumen perencanaan, penganggaran, dan evaluasi kinerja yang tersusun tepat waktu",
            "11,11%|38,89%",
            (
                Sub(
                    "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                    "Jumlah Dokumen Perencanaan Perangkat Daerah",
                    "1|2",
                    "8.240.000|21.765.500",
                ),
                Sub(
                    "Koordinasi dan Penyusunan Dokumen RKA-SKPD",
                    "Jumlah Dokumen RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen RKA-SKPD",
                    "0|0",
                    "-|-",
                ),
                Sub(
                    "Koordinasi dan Penyusunan DPA-SKPD",
                    "Jumlah Dokumen DPA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen DPA- SKPD",
                    "0|1",
                    "-|3.950.000",
                ),
                Sub(
                    "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
                    "Jumlah Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD dan Laporan Hasil Koordinasi Penyusunan "
                    "Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
                    "0|2",
                    "6.115.000|12.480.000",
                ),
                Sub(
                    "Evaluasi Kinerja Perangkat Daerah",
                    "Jumlah Laporan Evaluasi Kinerja Perangkat Daerah",
                    "3|5",
                    "4.200.000|9.336.000",
                ),
            ),
        ),
        Work(
            "Administrasi Keuangan Perangkat Daerah",
            "Terselenggaranya administrasi keuangan perangkat daerah",
            "3|6",
            (
                Sub(
                    "Penyediaan Gaji dan Tunjangan ASN",
                    "Jumlah Orang yang Menerima Gaji dan Tunjangan ASN",
                    "129|128",
                    "4.816.377.205|9.912.640.118",
                ),
                Sub(
                    "Pelaksanaan Penatausahaan dan Pengujian / Verifikasi Keuangan SKPD",
                    "Jumlah Dokumen Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD",
                    "0|6",
                    "-|14.275.000",
                ),
                Sub(
                    "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
                    "Jumlah Laporan Keuangan Akhir Tahun SKPD dan Laporan Hasil Koordinasi Penyusunan Laporan Keuangan "
                    "Akhir Tahun SKPD",
                    "1|1",
                    "5.640.000|-",
                ),
            ),
        ),
        Work(
            "Administrasi Barang Milik Daerah pada Perangkat Daerah",
            "Jumlah laporan administrasi BMD perangkat daerah",
            "0|1",
            (
                Sub(
                    "Rekonsiliasi dan Penyusunan Laporan Barang Milik Daerah pada SKPD",
                    "Jumlah Laporan Rekonsiliasi dan Penyusunan Laporan Barang Milik Daerah pada SKPD",
                    "0|1",
                    "-|7.180.000",
                ),
            ),
        ),
        Work(
            "Administrasi Kepegawaian Perangkat Daerah",
            "Persentase pelaksanaan administrasi kepegawaian perangkat daerah",
            "0%|45%",
            (
                Sub(
                    "Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya",
                    "Jumlah Paket Pakaian Dinas beserta Atribut Kelengkapan",
                    "0|1",
                    "-|186.450.000",
                ),
                Sub(
                    "Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi",
                    "Jumlah Pegawai Berdasarkan Tugas dan Fungsi yang Mengikuti Pendidikan dan Pelatihan",
                    "0|",
                    "-|23.500.000",
                ),
            ),
        ),
        Work(
            "Administrasi Umum Perangkat Daerah",
            "Persentase pelaksanaan pelayanan administrasi umum perangkat daerah",
            "18%|41%",
            (
                Sub(
                    "Penyediaan Komponen Instalasi Listrik / Penerangan Bangunan Kantor",
                    "Jumlah Paket Komponen Instalasi Listrik/Penerangan Bangunan Kantor yang Disediakan",
                    "0|1",
                    "-|17.904.000",
                ),
                Sub(
                    "Penyediaan Peralatan dan Perlengkapan Kantor",
                    "Jumlah Paket Peralatan dan Perlengkapan Kantor yang Disediakan",
                    "0|1",
                    "38.115.000|204.730.850",
                ),
                Sub(
                    "Penyediaan Barang Cetakan dan Penggandaan",
                    "Jumlah Paket Barang Cetakan dan Penggandaan yang Disediakan",
                    "0|0",
                    "12.4500.000|26.911.000",
                ),
                Sub(
                    "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                    "Jumlah Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
                    "3|6",
                    "64.208.400|137.552.100",
                ),
            ),
        ),
        Work(
            "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
            "Pemenuhan penyediaan jasa penunjang urusan pemerintahan daerah",
            "3|6",
            (
                Sub(
                    "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                    "Jumlah Laporan Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik yang Disediakan",
                    "3|6",
                    "91.336.712|188.420.935",
                ),
                Sub(
                    "Penyediaan Jasa Pelayanan Umum Kantor",
                    "Jumlah Laporan Penyediaan Jasa Pelayanan Umum Kantor yang Disediakan",
                    "3|6",
                    "2.618.400.000|5.402.750.000",
                ),
            ),
        ),
    ),
)
TRAFFIC: Program = (
    "PROGRAM PENYELENGGARAAN LALU LINTAS DAN ANGKUTAN JALAN (LLAJ)",
    (
        "Rasio konektivitas kota",
        "Kinerja lalu lintas kota (V/C Ratio)",
        "Persentase perlengkapan jalan yang berfungsi dengan baik",
    ),
    (
        Work(
            "Penyediaan Perlengkapan Jalan di Jalan Kabupaten / Kota",
            "Jumlah perlengkapan jalan yang tersedia",
            "86|1.214",
            (
                Sub(
                    "Pembangunan Prasarana Jalan di Jalan Kabupaten / Kota",
                    "Jumlah Prasarana Jalan yang Terbangun di Jalan Kabupaten/Kota",
                    "0|2",
                    "-|315.880.000",
                ),
                Sub(
                    "Penyediaan Perlengkapan Jalan di Jalan Kabupaten / Kota",
                    "Jumlah Perlengkapan Jalan yang Tersedia di Jalan Kabupaten/Kota",
                    "0|640",
                    "22.760.000|1.874.305.500",
                ),
                Sub(
                    "Rehabilitasi dan Pemeliharaan Perlengkapan Jalan",
                    "Jumlah Perlengkapan Jalan yang Direhabilitasi dan Dipelihara",
                    "86|572",
                    "418.906.330|1.106.214.775",
                ),
            ),
        ),
        Work(
            "Pengelolaan Terminal Penumpang Tipe C",
            "Persentase pengelolaan terminal penumpang tipe C",
            "0|0",
            (
                Sub(
                    "Peningkatan Kapasitas Sumber Daya Manusia Pengelola Terminal",
                    "Jumlah Sumber Daya Manusia Pengelola Terminal yang Meningkat Kapasitasnya",
                    "0|0",
                    "-|-",
                ),
                Sub(
                    "Pengembangan Sarana dan Prasarana Terminal",
                    "Jumlah Sarana dan Prasarana Terminal yang Dikembangkan",
                    "0|1",
                    "-|48.600.000",
                ),
            ),
        ),
        Work(
            "Penerbitan Izin Penyelenggaraan dan Pembangunan Fasilitas Parkir",
            "Jumlah rekomendasi fasilitas parkir yang diterbitkan",
            "14|31",
            (
                Sub(
                    "Koordinasi dan Sinkronisasi Pengawasan Pelaksanaan Izin Penyelenggaraan dan Pembangunan Fasilitas Parkir "
                    "Kewenangan Kabupaten / Kota",
                    "Jumlah Laporan Koordinasi dan Sinkronisasi Pengawasan Pelaksanaan Izin Penyelenggaraan dan Pembangunan "
                    "Fasilitas Parkir",
                    "3|6",
                    "17.325.000|40.870.000",
                ),
            ),
        ),
        Work(
            "Pengujian Berkala Kendaraan Bermotor",
            "Jumlah kendaraan bermotor wajib uji yang diuji",
            "6.412|13.907",
            (
                Sub(
                    "Penyediaan Sarana dan Prasarana Pengujian Berkala Kendaraan Bermotor",
                    "Jumlah Sarana dan Prasarana Pengujian Berkala Kendaraan Bermotor yang Disediakan",
                    "0|1",
                    "-|392.150.000",
                ),
                Sub(
                    "Penyediaan Bukti Lulus Uji Pengujian Berkala Kendaraan Bermotor",
                    "Jumlah Bukti Lulus Uji Pengujian Berkala Kendaraan Bermotor yang Tersedia",
                    "6.000|12.000",
                    "210.000.000|210.000.000",
                ),
                Sub(
                    "Pemeliharaan Sarana dan Prasarana Pengujian Berkala Kendaraan Bermotor",
                    "Jumlah Sarana dan Prasarana Pengujian Berkala Kendaraan Bermotor yang Dipelihara",
                    "0|4",
                    "-|61.735.000",
                ),
            ),
        ),
        Work(
            "Pelaksanaan Manajemen dan Rekayasa Lalu Lintas untuk Jaringan Jalan Kabupaten / Kota",
            "Persentase ruas jalan yang dikelola lalu lintasnya",
            "12,50%|27,08%",
            (
                Sub(
                    "Penataan Manajemen dan Rekayasa Lalu Lintas untuk Jaringan Jalan Kabupaten / Kota",
                    "Jumlah Dokumen Penataan Manajemen dan Rekayasa Lalu Lintas untuk Jaringan Jalan Kabupaten/Kota",
                    "0|1",
                    "31.640.000|88.215.000",
                ),
                Sub(
                    "Pengadaan, Pemasangan, Perbaikan dan Pemeliharaan Perlengkapan Jalan dalam rangka Manajemen dan Rekayasa "
                    "Lalu Lintas",
                    "Jumlah Perlengkapan Jalan yang Diadakan, Dipasang, Diperbaiki dan Dipelihara dalam rangka Manajemen dan "
                    "Rekayasa Lalu Lintas",
                    "9|23",
                    "142.860.500|507.118.000",
                ),
                Sub(
                    "Pengawasan dan Pengendalian Efektivitas Pelaksanaan Kebijakan untuk Jalan Kabupaten / Kota",
                    "Jumlah Laporan Pengawasan dan Pengendalian Efektivitas Pelaksanaan Kebijakan untuk Jalan Kabupaten/Kota",
                    "3|6",
                    "506.790.000|1.118.460.000",
                ),
            ),
        ),
        Work(
            "Persetujuan Hasil Analisis Dampak Lalu Lintas (Andalalin) untuk Jalan Kabupaten / Kota",
            "Jumlah persetujuan andalalin yang diterbitkan",
            "7|19",
            (
                Sub(
                    "Koordinasi dan Sinkronisasi Penilaian Hasil Andalalin",
                    "Jumlah Laporan Koordinasi dan Sinkronisasi Penilaian Hasil Andalalin",
                    "3|6",
                    "9.870.000|24.635.000",
                ),
            ),
        ),
        Work(
            "Penyediaan Angkutan Umum untuk Jasa Angkutan Orang dan/atau Barang "
            "antar Kota dalam 1 (Satu) Daerah Kabupaten / Kota",
            "Jumlah penumpang Trans Anggrek yang terlayani",
            "21.330|47.815",
            (
                Sub(
                    "Penyediaan Angkutan Umum untuk Jasa Angkutan Orang dan/atau Barang "
                    "Antar Kota dalam 1 Daerah Kabupaten / Kota",
                    "Jumlah Kendaraan Angkutan Umum yang Tersedia",
                    "8|8",
                    "388.047.600|801.945.200",
                ),
                Sub(
                    "Pengendalian dan Pengawasan Ketersediaan Angkutan Umum",
                    "Jumlah Laporan Pengendalian dan Pengawasan Ketersediaan Angkutan Umum",
                    "3|5",
                    "11.205.000|29.480.000",
                ),
            ),
        ),
    ),
)
PROGRAMS = (SUPPORT, TRAFFIC)
ODD = {"12.4500.000": 12450000}  # misprinted, summed as meant
WRONG = {"Pengelolaan Terminal Penumpang Tipe C": "-|46.800.000"}  # a printed sum that is not that of its parts
PAGE_ENDS = ("Administrasi Kepegawaian Perangkat Daerah", "Pengujian Berkala Kendaraan Bermotor")
WIDTHS = (4.75, 6.75, 2.58, 4.4, 2.45, 4.35, 1.6, 1.63, 1.6, 4.1, 3.8)
RULED_EVERY = (5, 9, 10, 15, 21, 24, 30, 37, 41, 44, 50, 52)  # rows with a rule above
SIZE = 9
Cells = tuple[str, str, str, str, str, str, bool]  # name, indicator, K, Rp, K, Rp, bold


def rupiah(value: int) -> str:
    """A sum as printed."""
    return f"{value:,}".replace(",", ".") if value else "-"


def sums(subs: tuple[Sub, ...]) -> list[int]:
    """The Rp of two quarters as numbers."""
    rows = [[0 if text == "-" else ODD.get(text, amount(text) or 0) for text in sub.spent.split("|")] for sub in subs]
    return [sum(column) for column in zip(*rows, strict=True)]


def spent(item: Sub | Work) -> list[str]:
    """The Rp of two quarters as printed."""
    if isinstance(item, Sub):
        return item.spent.split("|")
    return WRONG[item.name].split("|") if item.name in WRONG else [rupiah(value) for value in sums(item.subs)]


def program_spent(programs: tuple[Program, ...]) -> list[str]:
    """The Rp of two quarters of programs."""
    subs = tuple(sub for program in programs for work in program[2] for sub in work.subs)
    return [rupiah(value) for value in sums(subs)]


def item_cells(item: Sub | Work) -> Cells:
    """The row of a kegiatan or sub kegiatan."""
    (first, second), (one, two) = item.done.split("|"), spent(item)
    return (item.name, item.measure, first, one, second, two, False)


def all_rows() -> list[Cells]:
    """The rows below the head."""
    one, two = program_spent(PROGRAMS)
    empty: Cells = ("", "", "", "", "", "", True)
    rows = [empty, ("URUSAN PEMERINTAHAN BIDANG PERHUBUNGAN", "", "", "", "", "", True)]
    rows += [empty, (OFFICE.upper(), "", "", one, "", two, True)]
    for program in PROGRAMS:
        name, measures, works = program
        one, two = program_spent((program,))
        rows.append((name, measures[0], "", one, "", two, True))
        rows += [("", measure, "", "", "", "", True) for measure in measures[1:]]
        for work in works:
            rows.append(item_cells(work))
            rows += [item_cells(sub) for sub in work.subs]
    return rows


def text_in(cell: _Cell, text: str, across: str, bold: bool) -> None:
    """Paragraphs in a cell."""
    for place, part in enumerate(text.split("\n")):
        paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
        paragraph.alignment = ALIGN[across]
        layout = paragraph.paragraph_format
        layout.space_before, layout.space_after, layout.line_spacing = Pt(0), Pt(0), 1.0
        runs(paragraph, part, SIZE, bold)


def money_in(cell: _Cell, text: str, quarter: int, bold: bool) -> None:
    """A sum: at the right, or on a second line at the left."""
    low = text not in ("", "-") and (quarter == 1 or bold or len(text) > 12)
    text_in(cell, "\n" + text if low else text, "l" if low else "r", bold)


def edge(cell: _Cell, sides: tuple[str, ...], value: str) -> None:
    """Set or take away borders of a cell."""
    borders = OxmlElement("w:tcBorders")
    for side in sides:
        line = OxmlElement(f"w:{side}")
        line.set(qn("w:val"), value)
        if value == "single":
            line.set(qn("w:sz"), "4")
        borders.append(line)
    cell._tc.get_or_add_tcPr().append(borders)


def heading(table: Table) -> None:
    """Four rows of head with the numbers of the wider table."""
    names = {0: "Urusan/Bidang Urusan/Program/Kegiatan", 10: "Perangkat Daerah Penanggung Jawab"}
    names[1] = "Indikator Kinerja Program (Outcome)/Indikator Kinerja Kegiatan (Output)"
    numbers = {0: "2", 1: "3", 10: "14"}
    for column, text in names.items():
        cell = table.cell(0, column).merge(table.cell(1, column))
        text_in(cell, text, "c", True)
        shaded(cell, "92D050")
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        cell = table.cell(2, column).merge(table.cell(3, column))
        text_in(cell, numbers[column], "c", True)
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    cell = table.cell(0, 2).merge(table.cell(0, 9))
    text_in(cell, f"Realisasi Kinerja Pada Triwulan I - IV Tahun {YEAR}", "c", True)
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    shaded(cell, "FFC000")
    for turn, roman in enumerate(("I", "II", "III", "IV")):
        left = 2 + 2 * turn
        cell = table.cell(1, left).merge(table.cell(1, left + 1))
        text_in(cell, roman, "c", True)
        shaded(cell, "FFC000")
        edge(cell, ("top", "left", "right"), "nil")
        text_in(table.cell(2, left).merge(table.cell(2, left + 1)), str(7 + turn), "c", True)
        text_in(table.cell(3, left), "K", "c", True)
        text_in(table.cell(3, left + 1), "Rp", "c", True)
    table.rows[0].height = Cm(1.8)


def draw(path: Path) -> None:
    """The Word file."""
    document = Document()
    document.styles["Normal"].font.name = "Arial"
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(42), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.54), Cm(1.2)
    section.top_margin, section.bottom_margin = Cm(2.54), Cm(2.54)
    rows = all_rows()
    table = document.add_table(4 + len(rows), len(WIDTHS))
    table.style, table.alignment, table.autofit = "Table Grid", WD_TABLE_ALIGNMENT.LEFT, False
    for column, size in zip(table.columns, WIDTHS, strict=True):
        column.width = Cm(size)
        for cell in column.cells:
            cell.width = Cm(size)
    heading(table)
    for number, (name, measure, first, one, second, two, bold) in enumerate(rows, 4):
        cells = table.rows[number].cells
        for column, text, across in ((0, name, "l"), (1, measure, "l"), (2, first, "c"), (4, second, "c")):
            text_in(cells[column], text, across, bold)
        money_in(cells[3], one, 1, bold)
        money_in(cells[5], two, 2, bold)
        text_in(cells[10], SHORT if number > 4 else "", "l", bold)
        table.rows[number]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        free = [] if number in RULED_EVERY or number < 6 else ["top"]
        free += [] if number + 1 in RULED_EVERY or number < 5 or number == 3 + len(rows) else ["bottom"]
        if number % 3 != 1:
            cells[0].paragraphs[-1].paragraph_format.space_after = Pt(7)
        free = [each for each in free if name not in PAGE_ENDS or each == "top"]
        for cell in cells if free else ():
            edge(cell, tuple(free), "nil")
    document.save(str(path))


def add_row(gold: Gold, node: str, item: Sub | Work, at: int) -> None:
    """Indicator, K and Rp of a row."""
    unit = "%" if "%" in item.done else None
    ident = gold.indicator(node, item.measure, unit, at)
    for turn, (figure, text) in enumerate(zip(item.done.split("|"), spent(item), strict=True), 1):
        gold.value(ident, "realisasi", f"{YEAR}-Q{turn}", figure, unit, at)
        gold.budget(node, "realisasi", f"{YEAR}-Q{turn}", text, at)


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "realisasi", "types": ["realisasi"], "region": "Kota Tangerang Selatan", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    at = 1
    for program in PROGRAMS:
        name, measures, works = program
        at = pages.first(name + measures[0], at)
        top = gold.node("program", None, name, page=at, holder=SHORT)
        for measure in measures:
            gold.indicator(top, measure, None, pages.first(measure, at))
        for turn, text in enumerate(program_spent((program,)), 1):
            gold.budget(top, "realisasi", f"{YEAR}-Q{turn}", text, at)
        for work in works:
            at = pages.first(work.name + work.measure, at)
            node = gold.node("kegiatan", None, work.name, page=at, parent=top, holder=SHORT)
            add_row(gold, node, work, at)
            for sub in work.subs:
                at = pages.first(sub.name + sub.measure, at)
                add_row(gold, gold.node("sub_kegiatan", None, sub.name, page=at, parent=node, holder=SHORT), sub, at)
    for turn, text in enumerate(program_spent(PROGRAMS), 1):
        gold.total(OFFICE.upper(), "realisasi", f"{YEAR}-Q{turn}", text, 1)
    extra = (
        ("the city is not printed", "given by the caller", [None], [], "document.region"),
        ("organisation stands in capitals in the office's row", OFFICE, [OFFICE.upper(), SHORT], [], "document.organisation"),
        ("holder is the office's short name", SHORT, [None], [each["id"] for each in gold.nodes], "holder"),
        ("kegiatan and sub kegiatan look alike", "by the nomenclature and the sums", [], [], "level"),
    )
    fields = ("about", "chosen", "also_acceptable", "nodes", "field")
    gold.ambiguous = [dict(zip(fields, row, strict=True)) for row in extra]
    return gold


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.docx")
    build_gold().write()


if __name__ == "__main__":
    main()
