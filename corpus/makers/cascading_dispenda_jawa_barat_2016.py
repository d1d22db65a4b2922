"""Cascading of a provincial revenue office: three Word tables on A3, coded and coloured indicators with targets."""

from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.cascades import Line, Post, add_lines, add_post, several_doubt, tier_doubt
from corpus.makers.word import page_break, shaded

STEM = "cascading-dispenda-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading perjanjian kinerja of a provincial revenue office, three Word tables on A3 without a line between them",
    "type": "cascading",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "near sibling of a published annex: one table a tier, each on its own page; code and colour lead to the sasaran",
        "visi, misi, tujuan and sasaran as merged cells over their indicators, one cell an indicator with 'Target :' below it",
        "empty ruled cells below the shorter columns; a sasaran's indicator without number below a numbered one",
        "positions as column heads with indicators alone; one position's column serves several sasaran",
        "codes 7.x of the secretary lead to no sasaran, the subdivisions' codes lead to the secretary",
        "one cell with two codes and two targets (5.1./5.2., 40 orang dan 15 orang); targets as grade, opinion and roman number",
        "a code given twice, another target than on page 1, MISI and Misi mixed, white type on dark fills, a legend of colours",
    ],
}

CHIEF = "KEPALA DINAS PENDAPATAN PROVINSI JAWA BARAT"
VISION = "Dinas Pendapatan Provinsi Jawa Barat menjadi pengelola pendapatan daerah yang amanah dan inovatif"
BARE = "Tingkat kepatuhan wajib pajak bahan bakar kendaraan bermotor"  # printed without its number
# label, misi, ((tujuan, ((sasaran, lines), …)), …)
MISSIONS: tuple[tuple[str, str, tuple[tuple[str, tuple[tuple[str, tuple[Line, ...]], ...]], ...]], ...] = (
    (
        "MISI I",
        "Mengoptimalkan penerimaan pendapatan daerah dari pajak dan bukan pajak secara berkesinambungan",
        (
            (
                "Meningkatnya Penerimaan Pajak Daerah Yang Optimal Melalui Intensifikasi Dan Ekstensifikasi",
                (
                    (
                        "Meningkatnya penerimaan dan kepatuhan wajib pajak kendaraan bermotor",
                        (
                            ("1.1.", "Persentase pencapaian target PKB dan BBNKB", "102%"),
                            (
                                "1.2.",
                                "Persentase penurunan Kendaraan Tidak Melakukan Daftar Ulang (KTMDU) pada wilayah Samsat "
                                "se-Jawa Barat",
                                "5%",
                            ),
                            ("", BARE, "98%"),
                        ),
                    ),
                    (
                        "Meningkatnya penerimaan pajak air permukaan dan pajak rokok",
                        (("2.1.", "Jumlah penerimaan Pajak Air Permukaan", "Rp. 61,5 milyar"),),
                    ),
                ),
            ),
            (
                "Meningkatnya Penerimaan Retribusi Dan Lain-Lain PAD Yang Sah",
                (
                    (
                        "Meningkatnya penerimaan non pajak sesuai dengan potensi",
                        (
                            ("3.1.", "Persentase pencapaian target retribusi daerah OPD penghasil", "100%"),
                            ("3.2.", "Opini BPK-RI atas laporan piutang pendapatan daerah", "WTP"),
                        ),
                    ),
                ),
            ),
        ),
    ),
    (
        "MISI II",
        "Meningkatkan mutu pelayanan pendapatan daerah kepada masyarakat",
        (
            (
                "Terwujudnya Pelayanan Samsat Yang Cepat, Tepat, Transparan Dan Bersih Dari Pungutan Liar",
                (
                    (
                        "Meningkatnya kualitas pelayanan pembayaran pajak kendaraan bermotor",
                        (
                            ("4.1.", "Indeks Kepuasan Masyarakat terhadap pelayanan Samsat", "81,25 poin"),
                            ("4.2.", "Jumlah wajib pajak yang memanfaatkan e-Samsat", "120.000 WP"),
                            ("4.3.", "Jumlah Samsat Induk yang bersertifikat ISO 9001:2008", "34 unit"),
                        ),
                    ),
                ),
            ),
        ),
    ),
    (
        "Misi III",
        "Meningkatkan kapasitas kelembagaan dan aparatur pendapatan yang profesional serta didukung sistem informasi yang andal",
        (
            (
                "Meningkatnya Kompetensi Aparatur Dan Keandalan Sistem Informasi Pendapatan",
                (
                    (
                        "Meningkatnya jumlah dan mutu aparatur pengelola pendapatan",
                        (
                            ("5.1.", "Jumlah aparatur pelayanan yang lulus diklat juru sita dan penilai", "40 orang"),
                            ("5.2.", "Jumlah pejabat yang mengikuti diklat manajemen risiko", "15 orang"),
                        ),
                    ),
                    (
                        "Meningkatnya pengendalian intern dan akuntabilitas kinerja Dinas",
                        (
                            ("6.1.", "Nilai evaluasi AKIP Dinas Pendapatan", "A"),
                            ("6.2.", "Level maturitas SPIP", "III"),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
SUBS = (
    Post(
        "KASUBAG PERENCANAAN DAN PROGRAM",
        (
            ("7.1.", "Persentase diselesaikannya dokumen Renstra dan Renja Dinas", "100%"),
            ("7.1.", "Persentase diselesaikannya Dokumen Pelaksanaan Anggaran dan perubahannya", "100%"),
            ("7.1.", "Persentase diselesaikannya proyeksi pendapatan daerah tahun 2017-2018", "100%"),
            ("6.1.", "Persentase diselesaikannya Laporan Akuntabilitas Kinerja Instansi Pemerintah tahun 2015", "100%"),
            ("6.2.", "Persentase cabang pelayanan yang menyusun peta risiko", "85%"),
            ("7.2.", "Jumlah laporan realisasi kegiatan bulanan", "12 laporan"),
        ),
        page=3,
    ),
    Post(
        "KASUBAG KEUANGAN",
        (
            ("7.3.", "Persentase diselesaikannya Laporan Keuangan berbasis akrual semester I dan akhir tahun", "100%"),
            ("7.3.", "Persentase SPJ cabang pelayanan yang diverifikasi tepat waktu", "100%"),
            ("7.3.", "Jumlah SPM yang diterbitkan", "1.150 SPM"),
            ("3.2.", "Persentase penyelesaian rekonsiliasi piutang dengan cabang pelayanan", "95%"),
        ),
        page=3,
    ),
    Post(
        "KASUBAG KEPEGAWAIAN DAN UMUM",
        (
            ("5.1./5.2.", "Jumlah aparatur dan pejabat yang diusulkan mengikuti diklat teknis", "40 orang dan 15 orang"),
            ("7.4.", "Persentase diselesaikannya dokumen bezetting pegawai tahun 2016", "100%"),
            ("7.4.", "Persentase kenaikan pangkat periode April dan Oktober yang diproses tepat waktu", "100%"),
            ("7.4.", "Jumlah kendaraan operasional Samsat Keliling yang laik jalan", "38 unit"),
            ("4.1.", "Persentase pemenuhan sarana ruang tunggu Samsat", "80%"),
        ),
        page=3,
    ),
)
DIVISIONS = (
    Post(
        "KEPALA BIDANG PAJAK",
        (
            ("1.1.", "Jumlah penerimaan Pajak Kendaraan Bermotor di 34 cabang pelayanan", "Rp. 6,41 triliun"),
            ("1.1.", "Jumlah penerimaan Bea Balik Nama Kendaraan Bermotor", "Rp. 5,02 triliun"),
            ("1.2.", "Jumlah KTMDU yang dilakukan penelusuran", "750.000 unit"),
            ("2.1.", "Jumlah wajib pajak air permukaan yang terdata", "1.284 WP"),
            ("4.2.", "Jumlah transaksi e-Samsat melalui bank mitra", "120.000 transaksi"),
        ),
        serves=("1", "2", "4"),
        page=2,
    ),
    Post(
        "KEPALA BIDANG NON PAJAK",
        (
            ("3.1.", "Jumlah OPD penghasil retribusi yang mencapai target", "18 OPD"),
            ("3.1.", "Jumlah potensi retribusi baru yang dikaji", "4 kajian"),
            ("3.2.", "Persentase piutang pendapatan yang diselesaikan", "60%"),
            ("6.2.", "Persentase OPD penghasil yang menyampaikan laporan bulanan penerimaan", "100%"),
        ),
        serves=("3", "6"),
        page=2,
    ),
    Post(
        "KEPALA BIDANG PENGENDALIAN DAN PEMBINAAN",
        (
            ("4.1.", "Jumlah pengaduan pelayanan Samsat yang ditindaklanjuti", "100%"),
            ("4.3.", "Jumlah Samsat Induk yang diaudit mutu internalnya", "34 unit"),
            ("4.3.", "Jumlah Samsat Outlet yang dievaluasi standar pelayanannya", "52 outlet"),
            ("6.2.", "Persentase temuan pemeriksaan cabang pelayanan yang ditindaklanjuti", "90%"),
        ),
        serves=("4", "6"),
        page=2,
    ),
    Post(
        "KEPALA BIDANG PERENCANAAN DAN PENGEMBANGAN",
        (
            ("1.2.", "Jumlah basis data kendaraan bermotor yang dimutakhirkan", "14.250.000 data"),
            ("2.1.", "Jumlah kajian potensi pajak daerah", "3 dokumen"),
            ("4.2.", "Jumlah kanal pembayaran elektronik yang dikembangkan", "4 kanal"),
            ("4.2.", "Tingkat ketersediaan jaringan Samsat on line", "99,50%"),
            ("5.2.", "Jumlah modul aplikasi pendapatan yang diujicobakan", "6 modul"),
        ),
        serves=("1", "2", "4", "5"),
        page=2,
    ),
    Post(
        "SEKRETARIS",
        (
            ("5.1.", "Jumlah aparatur pelayanan yang lulus diklat juru sita dan penilai", "36 orang"),
            ("5.2.", "Jumlah pejabat yang mengikuti diklat manajemen risiko", "15 orang"),
            ("6.1.", "Nilai evaluasi AKIP Dinas Pendapatan", "A"),
            ("7.1.", "Persentase pemenuhan dokumen perencanaan Dinas", "100%"),
            ("7.2.", "Persentase pemenuhan dokumen pelaporan dan evaluasi kegiatan", "100%"),
            ("7.3.", "Persentase pemenuhan dokumen keuangan", "100%"),
            ("7.4.", "Persentase pemenuhan dokumen kepegawaian", "100%"),
            ("7.4.", "Persentase sarana kerja dalam kondisi baik", "92%"),
        ),
        SUBS,
        serves=("5", "6"),
        page=2,
    ),
)
FILLS = {
    "1.1.": "FF0000",
    "1.2.": "FFFF00",
    "2.1.": "5B9BD5",
    "3.1.": "99FF33",
    "3.2.": "548235",
    "4.1.": "33CCCC",
    "4.2.": "66FFFF",
    "4.3.": "0000CC",
    "5.1.": "FFC000",
    "5.2.": "FF0066",
    "6.1.": "C00000",
    "6.2.": "33CC33",
    "7": "F7CAAC",
}
WHITE = ("1.1.", "3.2.", "4.3.", "6.1.")
HEAD, GOLDEN, ORANGE = "C45911", "FFD966", "FF9900"
FONT = "Bookman Old Style"


def write(cell: _Cell, text: str, *, size: float = 10, **more: object) -> None:
    """A paragraph in a cell, a new one where the first is taken; more: bold, italic, white, center, left (cm), hang (cm)."""
    fresh = len(cell.paragraphs) == 1 and not cell.paragraphs[0].runs
    paragraph = cell.paragraphs[0] if fresh else cell.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if more.get("center") else WD_ALIGN_PARAGRAPH.LEFT
    layout = paragraph.paragraph_format
    layout.space_after = layout.space_before = Pt(float(str(more.get("gap", 0))))
    layout.line_spacing = 1.0
    if more.get("left"):
        layout.left_indent, layout.first_line_indent = Cm(float(str(more["left"]))), Cm(-float(str(more.get("hang", 0))))
        layout.tab_stops.add_tab_stop(Cm(float(str(more["left"]))))
    run = paragraph.add_run(text)
    run.font.name, run.font.size = FONT, Pt(size)
    run.bold, run.italic = bool(more.get("bold")), bool(more.get("italic"))
    if more.get("white"):
        run.font.color.rgb = RGBColor(255, 255, 255)


def measure(cell: _Cell, line: Line, gap: float = 0) -> None:
    """An indicator's cell: code, name, target, filled by the code."""
    code, name, target = line
    key = code[:4] if code[:4] in FILLS else "7"
    if code:
        shaded(cell, FILLS[key])
    else:
        shaded(cell, FILLS["1.2."])
    white = key in WHITE and bool(code)
    left = 1.9 if "/" in code else 0.95
    write(cell, f"{code}\t{name}" if code else name, left=left if code else 0.02, hang=left if code else 0, white=white)
    write(cell, f"Target : {target}", left=left if code else 0.02, white=white, gap=gap)


def grid(document: Doc, rows: int, sizes: tuple[float, ...]) -> Table:
    """An empty ruled table."""
    table = document.add_table(rows, len(sizes))
    table.style, table.alignment, table.autofit = "Table Grid", WD_TABLE_ALIGNMENT.CENTER, False
    for column, size in zip(table.columns, sizes, strict=True):
        column.width = Cm(size)
        for cell in column.cells:
            cell.width = Cm(size)
    return table


def title(document: Doc, *texts: str) -> None:
    """Blue lines above a table."""
    for text in texts:
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.space_after = Pt(0 if text != texts[-1] else 16)
        run = paragraph.add_run(text)
        run.font.name, run.font.size, run.bold = "Arial", Pt(16), True
        run.font.color.rgb = RGBColor(0x44, 0x72, 0xC4)


def first_table(document: Doc) -> None:
    """Visi to the indicators of the sasaran."""
    sizes = (6.2, 5.6, 5.6, 6.2, 5.6, 5.6)
    table = grid(document, 8, sizes)
    cells = [list(row.cells) for row in table.rows]

    def merged(row: int, left: int, right: int, fill: str) -> _Cell:
        cell = cells[row][left] if left == right else cells[row][left].merge(cells[row][right])
        shaded(cell, fill)
        return cell

    last = len(sizes) - 1
    for row, tallness in ((2, 2.6), (4, 3.2), (5, 2.6), (6, 2.4), (7, 2.0)):
        table.rows[row].height = Cm(tallness)
    write(merged(0, 0, last, HEAD), CHIEF, bold=True, white=True, center=True, gap=4)
    write(merged(1, 0, last, GOLDEN), f"VISI:  {VISION}", bold=True, center=True, gap=8)
    column = aim_number = 0
    for label, mission, aims in MISSIONS:
        start = column
        for aim, goals in aims:
            left = column
            aim_number += 1
            for statement, lines in goals:
                cell = merged(4, column, column, ORANGE)
                write(cell, f"Sasaran {column + 1}", bold=True)
                write(cell, statement, gap=4)
                for place, line in enumerate(lines):
                    measure(cells[5 + place][column], line)
                column += 1
            cell = merged(3, left, column - 1, GOLDEN)
            write(cell, f"TUJUAN {aim_number}", bold=True)
            write(cell, aim, italic=True, gap=4)
        write(merged(2, start, column - 1, GOLDEN), f"{label}: {mission}", bold=True)


def posts_table(document: Doc, posts: tuple[Post, ...], sizes: tuple[float, ...], gap: float) -> None:
    """Positions as heads of columns of indicators."""
    table = grid(document, 1 + max(len(post.lines) for post in posts), sizes)
    cells = [list(row.cells) for row in table.rows]
    for row in table.rows[1:]:
        row.height = Cm(1.75)
    for column, post in enumerate(posts):
        shaded(cells[0][column], HEAD)
        cells[0][column].vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        write(cells[0][column], post.holder, bold=True, white=True, center=True)
        for place, line in enumerate(post.lines, 1):
            measure(cells[place][column], line, gap)


def legend(document: Doc) -> None:
    """What the colours mean."""
    names = [(GOLDEN, "Tujuan"), (ORANGE, "Sasaran")]
    names += [(fill, f"Indikator Sasaran {code}") for code, fill in FILLS.items() if code != "7"]
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.left_indent = Pt(22), Cm(1)
    run = paragraph.add_run("KETERANGAN WARNA")
    run.font.name, run.font.size = FONT, Pt(9)
    half = (len(names) + 1) // 2
    table = document.add_table(half, 6)
    table.autofit = False
    for column, size in zip(table.columns, (0.9, 0.9, 6.0) * 2, strict=True):
        column.width = Cm(size)
    for place, (fill, text) in enumerate(names):
        row, left = table.rows[place % half].cells, 3 * (place // half)
        for cell, size in zip(row[left : left + 3], (0.9, 0.9, 6.0), strict=True):
            cell.width = Cm(size)
        shaded(row[left], fill)
        write(row[left + 1], ":", center=True, gap=3)
        write(row[left + 2], text, gap=3)


def draw(path: Path) -> None:
    """The Word file: three pages."""
    document = Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(42), Cm(29.7)
    section.left_margin = section.right_margin = Cm(1.5)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(1.8)
    head = "CASCADING PERJANJIAN KINERJA DINAS PENDAPATAN JAWA BARAT TA. 2016"
    title(document, "Lampiran 2c", head)
    first_table(document)
    page_break(document)
    title(document, head, "ESELON III")
    posts_table(document, DIVISIONS, (7.8, 7.2, 7.4, 7.8, 7.6), 0)
    page_break(document)
    title(document, head, "ESELON IV")
    posts_table(document, SUBS, (12.2, 12.4, 12.2), 4)
    legend(document)
    document.save(str(path))


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, about | {"organisation": "Dinas Pendapatan", "year": 2016, "pages": 3})
    vision = gold.node("visi", VISION, page=1)
    keys: dict[str, str] = {}
    for _, mission, aims in MISSIONS:
        one = gold.node("misi", mission, page=1, parent=vision)
        for aim, goals in aims:
            two = gold.node("tujuan", aim, page=1, parent=one, holder=CHIEF)
            for statement, lines in goals:
                key = str(len(keys) + 1)
                keys[key] = gold.node("sasaran", statement, page=1, parent=two, holder=CHIEF)
                add_lines(gold, keys[key], lines, YEAR, 1)
    for post in DIVISIONS:
        add_post(gold, post, keys, YEAR)
    for value in gold.values:
        if " dan " in value["text"]:
            value["value"], value["unit"] = None, "orang"
    for each in gold.indicators:
        each["unit"] = "orang" if each["unit"] and " dan " in each["unit"] else each["unit"]
    subs = [each["id"] for each in gold.nodes if (each["holder"] or "").startswith("KASUBAG")]
    high = [each["id"] for each in gold.nodes if each["level"] in ("visi", "misi", "tujuan", "sasaran")]
    bare = [each["node"] for each in gold.indicators if each["name"] == BARE]
    extra = (
        ("eselon IV: no position named above; the codes 7.x are the secretary's", "SEKRETARIS", ["none"], subs, "parent"),
        ("the head's position stands above visi, misi, tujuan and sasaran", CHIEF, [None], high, "holder"),
        ("the cell without number below 1.2. has its colour", "an indicator of the same sasaran", [], bare, "indicator"),
        ("two targets of two codes in one cell", "one value, null", ["40", "two values"], [subs[-1]], "value.value"),
        ("triliun and milyar behind Rp.", "the figure before the word", ["the full number"], [], "value.value"),
    )
    fields = ("about", "chosen", "also_acceptable", "nodes", "field")
    gold.ambiguous = [tier_doubt(gold), several_doubt(gold), *(dict(zip(fields, row, strict=True)) for row in extra)]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.docx")
    write_gold()


if __name__ == "__main__":
    main()
