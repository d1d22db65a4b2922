"""Performance tree of a provincial civil service agency, left to right in the coloured cells of one A3 sheet."""

import tempfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk
from corpus.makers.parts.floating import Floating, Point, add_shapes
from corpus.makers.parts.sheets import lines, page, put, widths

STEM = "pohon-kinerja-bkd-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a provincial civil service agency, left to right in the coloured cells of one A3 sheet",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "the tree reads from left to right; parents are tall merged cells, tier labels stand above the columns",
        "block arrows over the gaps, one left out, one a little off; no connector between program and kegiatan",
        "codes in narrow cells colour the sasaran served; one kegiatan carries the code of another sasaran than its program's",
        "indicators in cells of their own with the target in brackets behind the name",
        "the unit above its kegiatan is their holder; the unit of the program stands above the program",
        "kegiatan, output and money side by side, one sum malformed, one output missing, JUMLAH at the foot",
        "rotated text of the misi, text set in other sizes than the neighbour's to make it fit",
        "typing errors (Prosentase, pelangaran, Assesment), lower is better, a grade with its score",
    ],
}


def m(name: str, target: str = "", down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    unit = target.split(" ", 1)[1] if " " in target and not target[0].isalpha() else None
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def keg(code: str, unit: str, name: str, pagu: str, *measures: Measure) -> Fact:
    """A kegiatan of a unit; code is the number of the sasaran's indicator that it serves."""
    return Fact("kegiatan", None, name, measures, holder=unit, pagu=pagu, code=code)


def prog(code: str, unit: str, name: str, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """A program of a division."""
    return Fact("program", None, name, measures, below, holder=unit, code=code)


CAREER = prog(
    "1.1",
    "BIDANG PENGEMBANGAN KARIR",
    "Program Pembinaan dan Pengembangan Aparatur",
    (
        m("Prosentase pejabat struktural yang telah dinilai kompetensinya", "85%"),
        m("Jumlah jabatan pimpinan tinggi yang diisi melalui seleksi terbuka", "9 jabatan"),
    ),
    keg(
        "1.1",
        "SUBBID JABATAN STRUKTURAL",
        "Assesment Center Pejabat Struktural",
        "Rp. 2.450.000.000",
        m("Jumlah pejabat yang mengikuti penilaian kompetensi", "320 orang"),
    ),
    keg(
        "1.1",
        "SUBBID JABATAN STRUKTURAL",
        "Seleksi Terbuka Jabatan Pimpinan Tinggi",
        "Rp. 875.500.000",
        m("Jumlah jabatan yang diseleksi", "9 jabatan"),
    ),
    keg(
        "1.1",
        "SUBBID JABATAN FUNGSIONAL",
        "Pembinaan Jabatan Fungsional Tertentu",
        "Rp. 412.300.000",
        m("Jumlah pejabat fungsional yang dibina", "250 orang"),
    ),
    keg(
        "2.2",
        "SUBBID JABATAN FUNGSIONAL",
        "Penilaian Angka Kredit dan Prestasi Kerja",
        "Rp. 310.000.000",
        m("Prosentase berkas angka kredit yang dinilai", "100%"),
    ),
)
FORMATION = prog(
    "1.2",
    "BIDANG PERENCANAAN DAN FORMASI PEGAWAI",
    "Program Peningkatan Kapasitas Sumber Daya Aparatur",
    (m("Prosentase formasi yang terpenuhi", "78%"),),
    keg(
        "1.2",
        "SUBBID FORMASI",
        "Penyusunan Analisis Kebutuhan Pegawai",
        "Rp. 525.000.000",
        m("Dokumen kebutuhan pegawai OPD", "1 dokumen"),
    ),
    keg(
        "1.2",
        "SUBBID PENGADAAN",
        "Penerimaan Calon Praja IPDN",
        "Rp. 640.750.000",
        m("Jumlah calon praja yang diseleksi", "1.150 orang"),
    ),
    keg(
        "1.2",
        "SUBBID PENGADAAN",
        "Tugas Belajar dan Ijin Belajar PNS",
        "Rp. 1.980.00.000",
        m("Jumlah PNS tugas belajar", "45 orang"),
        m("Jumlah ijin belajar yang terbit", "600 SK"),
    ),
)
DISCIPLINE = prog(
    "2.1",
    "BIDANG KESEJAHTERAAN DAN DISIPLIN",
    "Program Peningkatan Disiplin Aparatur",
    (
        m("Prosentase kasus pelangaran disiplin yang diselesaikan", "100%"),
        m("Prosentase PNS yang mendapat penghargaan", "4,5%"),
    ),
    keg(
        "2.1",
        "SUBBID DISIPLIN",
        "Penanganan Kasus Pelanggaran Disiplin PNS",
        "Rp. 389.125.000",
        m("Jumlah kasus yang ditangani", "60 kasus"),
    ),
    keg("2.1", "SUBBID DISIPLIN", "Sosialisasi Peraturan Disiplin PNS", "Rp. 215.000.000"),
    keg(
        "2.2",
        "SUBBID KESEJAHTERAAN",
        "Penilaian Sasaran Kerja Pegawai Berbasis Elektronik",
        "Rp. 760.000.000",
        m("Jumlah OPD yang menerapkan SKP online", "51 OPD"),
    ),
    keg(
        "2.2",
        "SUBBID KESEJAHTERAAN",
        "Pemberian Penghargaan Satyalancana Karya Satya",
        "Rp. 298.400.000",
        m("Jumlah PNS penerima penghargaan", "700 orang"),
    ),
)
MUTATION = prog(
    "3.1",
    "BIDANG MUTASI PEGAWAI",
    "Program Fasilitasi Pindah/Purna Tugas PNS",
    (m("Prosentase SK kenaikan pangkat dan pensiun tepat waktu", "95%"),),
    keg(
        "3.1",
        "SUBBID KEPANGKATAN",
        "Penyelesaian Kenaikan Pangkat PNS",
        "Rp. 845.000.000",
        m("Jumlah SK kenaikan pangkat", "3.200 SK"),
    ),
    keg(
        "3.1",
        "SUBBID PEMINDAHAN DAN PENSIUN",
        "Fasilitasi Pemindahan PNS Antar Daerah",
        "Rp. 176.500.000",
        m("Jumlah PNS yang dipindahkan", "140 orang"),
    ),
    keg(
        "3.1",
        "SUBBID PEMINDAHAN DAN PENSIUN",
        "Pembekalan PNS Menjelang Purna Tugas",
        "Rp. 455.000.000",
        m("Jumlah PNS yang dibekali", "280 orang"),
    ),
)
DATA = prog(
    "3.2",
    "BIDANG DATA DAN INFORMASI",
    "Program Pengembangan Data/Informasi Kepegawaian",
    (m("Prosentase data PNS yang mutakhir", "97,5%"),),
    keg(
        "3.2",
        "SUBBID PENGOLAHAN DATA",
        "Pemutakhiran Data dan Tata Naskah Pegawai",
        "Rp. 520.000.000",
        m("Jumlah naskah PNS yang dialihmediakan", "7.500 berkas"),
    ),
    keg(
        "3.2",
        "SUBBID SISTEM INFORMASI",
        "Pemeliharaan Sistem Informasi Kepegawaian (SIMPEG)",
        "Rp. 390.000.000",
        m("Jumlah aplikasi yang dipelihara", "6 aplikasi"),
    ),
)
OFFICE = prog(
    "4.1",
    "SEKRETARIAT",
    "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
    (m("Nilai evaluasi LKIP", "BB (74,20)"),),
    keg(
        "4.1",
        "SUBBAG PERENCANAAN DAN PROGRAM",
        "Penyusunan Perencanaan dan Pelaporan Kinerja",
        "Rp. 285.000.000",
        m("Jumlah dokumen yang disusun", "8 dokumen"),
    ),
    keg(
        "4.1", "SUBBAG KEUANGAN", "Penatausahaan Keuangan dan Aset", "Rp. 198.750.000", m("Jumlah laporan keuangan", "14 laporan")
    ),
)
SASARAN = (
    Fact(
        "sasaran",
        "Meningkatnya kesesuaian kompetensi pegawai dengan jabatannya",
        None,
        (
            m("Prosentase pejabat yang memenuhi standar kompetensi jabatan", "82%"),
            m("Prosentase kebutuhan pegawai OPD yang terpenuhi", "78%"),
        ),
        (CAREER, FORMATION),
    ),
    Fact(
        "sasaran",
        "Meningkatnya disiplin dan prestasi kerja pegawai",
        None,
        (
            m("Prosentase PNS yang dijatuhi hukuman disiplin", "0,35%", down=True),
            m("Prosentase PNS dengan nilai SKP baik", "92%"),
        ),
        (DISCIPLINE,),
    ),
    Fact(
        "sasaran",
        "Meningkatnya mutu pelayanan administrasi kepegawaian",
        None,
        (
            m("Indeks kepuasan pegawai atas layanan kepegawaian", "80,50"),
            m("Lama rata-rata penyelesaian layanan", "6 hari", down=True),
        ),
        (MUTATION, DATA),
    ),
    Fact(
        "sasaran",
        "Meningkatnya akuntabilitas kinerja badan",
        None,
        (m("Predikat akuntabilitas kinerja", "BB (74,20)"),),
        (OFFICE,),
    ),
)
AIMS = (
    Fact("tujuan", "Mewujudkan aparatur yang kompeten, disiplin dan berkinerja tinggi", children=SASARAN[:2]),
    Fact("tujuan", "Mewujudkan pelayanan kepegawaian yang cepat, tepat dan akuntabel", children=SASARAN[2:]),
)
GOAL = Fact(
    "sasaran_daerah",
    "Meningkatnya profesionalisme dan kesejahteraan aparatur",
    None,
    (m("Indeks Profesionalitas Aparatur", "75"),),
    AIMS,
)
ROOT = Fact("misi", "Meningkatkan Kinerja Pemerintahan dan Profesionalisme Aparatur", children=(GOAL,))
TOTAL = "Rp. 11.727.325.000"

COLOURS = ("FFF266", "FF8F80", "8FB4F0", "BFBFBF")
COLUMNS = (1.5, 7, 4, 20, 5, 20, 5.5, 5, 27, 6, 5, 31, 2, 5, 30, 33, 18)
ROW = 13.0
FIRST = 7


class Sheet:
    """The sheet in the making and the shapes that will float over it."""

    def __init__(self) -> None:
        self.book = Workbook()
        self.sheet: Worksheet = self.book.active
        self.shapes: list[Floating] = []

    def arrow(self, column: int, row: int, colour: str = "FF0000", rows: int = 1) -> None:
        """A block arrow to the right, over the gap in this column."""
        first = Point(column, row, 45000, 20000)
        self.shapes.append(Floating(first, Point(column, row + rows, 340000, -0), "rightArrow", colour))


def rows_for(text: str, column: int, size: float, more: int = 0) -> int:
    """How many sheet rows a text takes in a column (and the next more columns)."""
    width = sum(COLUMNS[column - 1 : column + more])
    return max(1, -(-int(lines(text, width * 0.93, size) * size * 1.24 + 3) // int(ROW)))


def measure_text(measure: Measure) -> str:
    """An indicator as printed: with its target in brackets."""
    return f"{measure.name} ({measure.target})" if measure.target else measure.name


def draw_kegiatan(on: Sheet, program: Fact, row: int) -> int:
    """The units and kegiatan of a program from this row; gives the row below them."""
    unit = ""
    for each in program.children:
        if each.holder != unit:
            unit = each.holder or ""
            put(on.sheet, (row, 14, row, 17), unit, "cm", fill="DDD9C3", size=8, bold=True)
            row += 1
        output = "\n".join(measure_text(one) for one in each.measures)
        tall = max(rows_for(each.name or "", 15, 8.5), rows_for(output, 16, 8.5), 2)
        end = row + tall - 1
        put(on.sheet, (row, 14, end, 14), each.code, "cm", fill=COLOURS[int((each.code or "1")[0]) - 1], size=8, bold=True)
        put(on.sheet, (row, 15, end, 15), each.name, "lm", size=8.5)
        put(on.sheet, (row, 16, end, 16), output or None, "lm", size=8.5, italic=True)
        put(on.sheet, (row, 17, end, 17), each.pagu, "rm", size=8.5)
        row = end + 1
    return row


def draw_program(on: Sheet, program: Fact, number: int, row: int) -> int:
    """A program at the left of its kegiatan; gives the first row below both."""
    colour = COLOURS[number]
    bottom = draw_kegiatan(on, program, row)
    put(on.sheet, (row, 11, row, 12), program.holder, "cm", fill="1F3864", color="FFFFFF", size=8, bold=True)
    tall = rows_for(program.name or "", 11, 9, 1)
    end = row + tall
    put(on.sheet, (row + 1, 11, end, 12), program.name, "cm", fill=colour, size=9, bold=True)
    for place, measure in enumerate(program.measures):
        text = measure_text(measure)
        tall = rows_for(text, 12, 8.5)
        put(on.sheet, (end + 1, 11, end + tall, 11), f"{program.code}.{'ab'[place]}", "cm", fill=colour, size=7.5)
        put(on.sheet, (end + 1, 12, end + tall, 12), text, "lm", size=8.5)
        end += tall
    return max(bottom, end + 1)


def draw_sasaran(on: Sheet, sasaran: Fact, number: int, row: int) -> int:
    """A sasaran with its indicators and all to the right of it; gives the row below."""
    starts = []
    bottom = row
    for program in sasaran.children:
        starts.append(bottom)
        bottom = draw_program(on, program, number, bottom) + 1
    colour = COLOURS[number]
    put(on.sheet, (row, 8, row, 9), f"SASARAN {number + 1}", "cm", fill=colour, size=8.5, bold=True)
    end = row + rows_for(sasaran.statement or "", 8, 9.5, 1)
    put(on.sheet, (row + 1, 8, end, 9), sasaran.statement, "cm", fill=colour, size=9.5, bold=True)
    for place, measure in enumerate(sasaran.measures, 1):
        text = measure_text(measure)
        tall = rows_for(text, 9, 8.5)
        put(on.sheet, (end + 1, 8, end + tall, 8), f"{number + 1}.{place}", "cm", fill=colour, size=8)
        put(on.sheet, (end + 1, 9, end + tall, 9), text, "lm", size=8.5)
        end += tall
    for place, start in enumerate(starts):
        on.arrow(10, start + (place == 0), rows=2 if place == 0 else 1)
    if len(starts) > 1:
        spine = (Point(10, row + 3, 120000, 0), Point(10, starts[-1], 120000, 90000))
        on.shapes.append(Floating(*spine, "line", "FF0000", 1.5))
    return bottom


def heads(on: Sheet) -> None:
    """The title and the labels of the tiers above the columns."""
    sheet = on.sheet
    put(
        sheet,
        (2, 2, 2, 17),
        "POHON KINERJA BADAN KEPEGAWAIAN DAERAH PROVINSI JAWA BARAT",
        "cm",
        fill="C00000",
        color="FFFFFF",
        size=18,
        bold=True,
    )
    put(sheet, (3, 2, 3, 17), "TAHUN ANGGARAN 2016", "cm", fill="F2DCDB", size=13, bold=True)
    spans = (
        (2, 2, "MISI"),
        (4, 4, "SASARAN RPJMD"),
        (6, 6, "TUJUAN"),
        (8, 9, "SASARAN STRATEGIS"),
        (11, 12, "PROGRAM (ESELON III)"),
        (14, 15, "KEGIATAN (ESELON IV)"),
        (16, 16, "OUTPUT"),
        (17, 17, "ANGGARAN"),
    )
    for left, right, text in spans:
        put(sheet, (5, left, 5, right), text, "cm", fill="404040", color="FFFFFF", size=8.5, bold=True)
    sheet.row_dimensions[2].height, sheet.row_dimensions[3].height, sheet.row_dimensions[5].height = 27, 19, 20


def draw(folder: Path) -> Path:
    """The workbook, saved."""
    on = Sheet()
    heads(on)
    row, number, spans, tops = FIRST, 0, [], []
    for aim in AIMS:
        start = row
        for sasaran in aim.children:
            tops.append(row)
            row = draw_sasaran(on, sasaran, number, row) + 1
            number += 1
        spans.append((start, row - 3))
    for place, (aim, (start, end)) in enumerate(zip(AIMS, spans, strict=True)):
        put(
            on.sheet,
            (start, 6, end, 6),
            f"TUJUAN {place + 1} :\n{aim.statement}",
            "cm",
            fill=("C6E0B4", "A9D08E")[place],
            size=10,
            bold=place == 0,
        )
        on.arrow(5, (start + end) // 2, "00B050", 2)
        on.arrow(7, tops[place * 2] + 1, "FFC000", 2)
        if place == 0:
            on.arrow(7, tops[1] + 2, "FFC000", 2)
    last = spans[-1][1]
    put(on.sheet, (FIRST + 6, 4, last - 12, 4), GOAL.statement, "cm", fill="BDD7EE", size=11, bold=True)
    put(on.sheet, (last - 11, 4, last - 11, 4), "Indikator", "lm", fill="DDEBF7", size=8.5, italic=True)
    put(on.sheet, (last - 10, 4, last - 8, 4), measure_text(GOAL.measures[0]), "lm", fill="DDEBF7", size=9)
    put(
        on.sheet,
        (FIRST, 2, last, 2),
        f"MISI 3 : {ROOT.statement}",
        "cm",
        fill="7030A0",
        color="FFFFFF",
        size=12,
        bold=True,
        turn=90,
    )
    on.arrow(3, (FIRST + last) // 2, "7030A0", 3)
    put(on.sheet, (last + 1, 14, last + 1, 16), "JUMLAH", "rm", size=9, bold=True, fill="FFE699")
    put(on.sheet, (last + 1, 17, last + 1, 17), TOTAL, "rm", size=9, bold=True, fill="FFE699")
    note = "Keterangan : nomor dan warna pada kolom kode menunjukkan sasaran / indikator sasaran yang didukung"
    put(on.sheet, (last + 1, 2, last + 1, 9), note, "lm", size=8, italic=True, rule=None, wrap=False)
    for each in range(FIRST, last + 2):
        on.sheet.row_dimensions[each].height = ROW
    widths(on.sheet, COLUMNS)
    page(on.sheet, 8, (0.3, 0.3, 0.4, 0.3), 1)
    path = folder / f"{STEM}.xlsx"
    on.book.save(path)
    add_shapes(path, on.shapes)
    return path


def gold() -> Gold:
    """The record of the same facts; codes are numbers of the sasaran, no codes of the nomenclature."""
    document = {
        "type": "pohon_kinerja",
        "types": ["pohon_kinerja"],
        "region": "Provinsi Jawa Barat",
        "organisation": "Badan Kepegawaian Daerah",
        "year": 2016,
        "pages": 1,
    }
    record = Gold(STEM, document)
    ids = add_tree(record, ROOT, None, YEAR, 1)
    for node in record.nodes:
        node["code"] = None
    odd = ids[id(CAREER.children[3])]
    record.edge(ids[id(SASARAN[1])], odd, "also")
    record.ambiguous.append(
        {
            "about": "code 2.2 before a kegiatan that stands among those of the program of sasaran 1: the note at the foot says "
            "that the code names the sasaran served",
            "chosen": [ids[id(CAREER)], ids[id(SASARAN[1])]],
            "also_acceptable": [[ids[id(CAREER)]], [ids[id(SASARAN[1])]]],
            "nodes": [odd],
            "field": "parent",
        }
    )
    record.total("JUMLAH", "pagu", YEAR, TOTAL, 1)
    return record


def main() -> None:
    """Write the PDF and its gold."""
    assert sum(1 for _ in walk(ROOT)) == 32, sum(1 for _ in walk(ROOT))
    with tempfile.TemporaryDirectory() as folder:
        office_pdf(draw(Path(folder)), CORPUS / f"{STEM}.pdf")
    gold().write()


if __name__ == "__main__":
    main()
