"""Performance tree of an environment office in a ruled Word table with floating labels, indicators in a list overleaf."""

import tempfile
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

from corpus.makers.common import CORPUS, Gold, number, office_pdf
from corpus.makers.parts.facts import Fact, Measure, walk
from corpus.makers.pohon_kinerja_dlhk_bengkulu_2024 import Box, Style, shape

STEM = "pohon-kinerja-dlh-tanah-laut-2021"
YEAR = "2021"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of an environment office in a ruled Word table with floating labels, indicators in a list overleaf",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "page 1 holds statements and names without any indicator, page 2 on a list of indicators tied by number alone",
        "connectors are borders of empty table cells; a line goes on through the empty cells below a short column",
        "tiers are labelled by floating arrow shapes at the left, the last two tiers by one label",
        "kegiatan and its sub kegiatan in touching cells, told apart by shade, bold and numbering (1.1.1, a.)",
        "money in brackets in the boxes of sub kegiatan, one malformed, one without",
        "list with unit column and holder column, groups A to E, two indicators under one number, a number left out",
        "one number of the list written otherwise than in the tree (2.1.1 b)",
        "program box with statement and name in italics; one of them without statement",
        "typing errors (Meningkanya, Laboratorum), lower is better, signature block",
    ],
}


def m(name: str, unit: str, target: str, down: bool = False) -> Measure:
    """An indicator of the list."""
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def sub(name: str, pagu: str, holder: str | None, *measures: Measure) -> Fact:
    """A sub kegiatan of a section."""
    return Fact("sub_kegiatan", None, name, measures, holder=holder, pagu=pagu)


def keg(name: str, holder: str | None, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """A kegiatan with its sub kegiatan."""
    return Fact("kegiatan", None, name, measures, below, holder=holder)


def prog(statement: str | None, name: str, holder: str, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """A program of a division."""
    return Fact("program", statement, name, measures, below, holder=holder)


POLLUTION_HEAD = "Kabid Pengendalian Pencemaran dan Kerusakan Lingkungan"
POLLUTION = prog(
    "Terkendalinya pencemaran air, udara dan tanah",
    "Program Pengendalian Pencemaran dan/atau Kerusakan Lingkungan Hidup",
    POLLUTION_HEAD,
    (
        m("Persentase titik pantau sungai yang memenuhi baku mutu", "%", "64"),
        m("Beban pencemaran BOD", "ton/tahun", "1.250,5", True),
    ),
    keg(
        "Pencegahan Pencemaran dan/atau Kerusakan Lingkungan Hidup Kabupaten/Kota",
        POLLUTION_HEAD,
        (m("Jumlah lokasi pemantauan kualitas lingkungan", "Lokasi", "42"),),
        sub(
            "Koordinasi, Sinkronisasi dan Pelaksanaan Pencegahan Pencemaran terhadap Media Tanah, Air, Udara dan Laut",
            "Rp 412.560.000",
            "Kasi Pencemaran Lingkungan",
            m("Jumlah dokumen pencegahan pencemaran", "Dokumen", "4"),
        ),
        sub(
            "Pengelolaan Laboratorum Lingkungan Hidup Kabupaten/Kota",
            "Rp 288.140.500",
            "Kepala UPTD Laboratorium",
            m("Jumlah sampel yang diuji", "Sampel", "1.150"),
        ),
        sub(
            "Pengendalian Emisi Gas Rumah Kaca, Mitigasi dan Adaptasi Perubahan Iklim",
            "Rp 75.000.000",
            "Kasi Pemulihan Lingkungan",
            m("Jumlah desa program kampung iklim", "Desa", "6"),
        ),
    ),
    keg(
        "Pemulihan Pencemaran dan/atau Kerusakan Lingkungan Hidup",
        POLLUTION_HEAD,
        (m("Luas lahan akses terbuka yang dipulihkan", "Ha", "3,5"),),
        sub(
            "Koordinasi dan Sinkronisasi Rehabilitasi Lahan",
            "Rp 1.96.000.000",
            "Kasi Pemulihan Lingkungan",
            m("Luas lahan", "Ha", "3,5"),
        ),
    ),
)
BIODIVERSITY = prog(
    "Meningkanya luas tutupan lahan",
    "Program Pengelolaan Keanekaragaman Hayati (KEHATI)",
    "Kabid Tata Lingkungan",
    (m("Persentase ruang terbuka hijau perkotaan", "%", "21,4"),),
    keg(
        "Pengelolaan Keanekaragaman Hayati Kabupaten/Kota",
        "Kabid Tata Lingkungan",
        (m("Jumlah taman kehati yang dikelola", "Lokasi", "2"),),
        sub(
            "Pengelolaan Taman Keanekaragaman Hayati",
            "Rp 150.325.000",
            "Kasi Pemeliharaan Lingkungan",
            m("Jumlah jenis tanaman langka", "Jenis", "38"),
        ),
        sub(
            "Pengelolaan Ruang Terbuka Hijau (RTH)",
            "Rp 1.845.220.000",
            "Kasi Pertamanan",
            m("Luas RTH yang dipelihara", "m2", "48.500"),
            m("Jumlah taman kota", "Taman", "7"),
        ),
    ),
)
PERMITS = prog(
    "Meningkatnya ketaatan pelaku usaha terhadap izin lingkungan",
    "Program Pembinaan dan Pengawasan Terhadap Izin Lingkungan dan Izin PPLH",
    "Kabid Penaatan Lingkungan",
    (m("Persentase usaha yang taat izin lingkungan", "%", "72"),),
    keg(
        "Pembinaan dan Pengawasan Terhadap Usaha dan/atau Kegiatan",
        "Kabid Penaatan Lingkungan",
        (m("Jumlah usaha yang dibina dan diawasi", "Usaha", "90"),),
        sub(
            "Fasilitasi Pemenuhan Ketentuan dan Kewajiban Izin Lingkungan",
            "Rp 94.750.000",
            "Kasi Kajian Dampak",
            m("Jumlah rekomendasi", "Rekomendasi", "55"),
        ),
        sub(
            "Pengawasan Usaha yang Izin Lingkungannya Diterbitkan Pemda",
            "Rp 126.400.000",
            "Kasi Pengawasan",
            m("Jumlah usaha yang diawasi", "Usaha", "60"),
        ),
    ),
    keg(
        "Penyelesaian Pengaduan Masyarakat di Bidang PPLH",
        "Kabid Penaatan Lingkungan",
        (m("Persentase pengaduan yang selesai", "%", "100"),),
        sub(
            "Pengelolaan Pengaduan Masyarakat Terhadap PPLH",
            "Rp 58.000.000",
            "Kasi Pengaduan",
            m("Jumlah pengaduan yang dikelola", "Kasus", "15", True),
        ),
    ),
)
WASTE = prog(
    None,
    "Program Pengelolaan Persampahan",
    "Kabid Pengelolaan Sampah dan Limbah B3",
    (m("Persentase sampah yang tertangani", "%", "73,5"), m("Persentase pengurangan sampah", "%", "19")),
    keg(
        "Pengelolaan Sampah",
        "Kabid Pengelolaan Sampah dan Limbah B3",
        (m("Volume sampah yang terangkut ke TPA", "Ton/hari", "48"),),
        sub(
            "Pengurangan Sampah dengan Melakukan Pembatasan, Pendauran Ulang dan Pemanfaatan Kembali",
            "Rp 365.900.000",
            "Kasi Pengurangan Sampah",
            m("Jumlah bank sampah aktif", "Unit", "44"),
        ),
        sub(
            "Penanganan Sampah dengan Melakukan Pemilahan, Pengumpulan dan Pengangkutan",
            "Rp 6.420.000.000",
            "Kasi Penanganan Sampah",
            m("Volume sampah yang diangkut", "Ton", "17.520"),
        ),
        sub(
            "Penyediaan Sarana dan Prasarana Persampahan di TPA",
            "",
            "Kepala UPTD TPA",
            m("Jumlah alat berat yang beroperasi", "Unit", "4"),
        ),
    ),
    keg(
        "Penerbitan Izin Pendaurulangan Sampah",
        None,
        (),
        sub("Fasilitasi Pemenuhan Komitmen Izin Pendaurulangan Sampah", "Rp 22.500.000", None),
    ),
)
PEOPLE = prog(
    "Meningkatnya peran serta masyarakat dan sekolah",
    "Program Peningkatan Pendidikan, Pelatihan dan Penyuluhan Lingkungan Hidup untuk Masyarakat",
    "Kabid Penaatan Lingkungan",
    (m("Jumlah kelompok masyarakat peduli lingkungan", "Kelompok", "32"),),
    keg(
        "Penyelenggaraan Pendidikan, Pelatihan dan Penyuluhan Lingkungan Hidup",
        "Kabid Penaatan Lingkungan",
        (m("Jumlah peserta penyuluhan", "Orang", "400"),),
        sub(
            "Peningkatan Kapasitas dan Kompetensi SDM Bidang Lingkungan Hidup",
            "Rp 85.000.000",
            "Kasi Peningkatan Kapasitas",
            m("Jumlah peserta pelatihan", "Orang", "120"),
        ),
        sub(
            "Pendampingan Gerakan Peduli Lingkungan Hidup",
            "Rp 140.000.000",
            "Kasi Peningkatan Kapasitas",
            m("Jumlah sekolah adiwiyata", "Sekolah", "28"),
        ),
    ),
    keg(
        "Pemberian Penghargaan Lingkungan Hidup Tingkat Daerah",
        "Kabid Penaatan Lingkungan",
        (m("Jumlah penerima penghargaan", "Penerima", "12"),),
        sub(
            "Penilaian Kinerja Masyarakat dan Dunia Usaha",
            "Rp 64.300.000",
            "Kasi Peningkatan Kapasitas",
            m("Jumlah lembaga yang dinilai", "Lembaga", "35"),
        ),
    ),
)
HEAD = "Kepala Dinas Lingkungan Hidup"
CLEAN = Fact(
    "sasaran",
    "Meningkatnya kualitas air, udara dan tutupan lahan",
    None,
    (
        m("Indeks Kualitas Air", "Poin", "54,20"),
        m("Indeks Kualitas Udara", "Poin", "88,15"),
        m("Indeks Kualitas Lahan", "Poin", "41,07"),
    ),
    (POLLUTION, BIODIVERSITY, PERMITS),
    holder=HEAD,
)
CARED = Fact(
    "sasaran",
    "Meningkatnya pengelolaan sampah dan kepedulian masyarakat terhadap lingkungan",
    None,
    (m("Persentase sampah yang terkelola", "%", "92,5"),),
    (WASTE, PEOPLE),
    holder=HEAD,
)
AIM = Fact(
    "tujuan",
    "Mewujudkan lingkungan hidup yang bersih, sehat dan lestari",
    None,
    (m("Indeks Kualitas Lingkungan Hidup (IKLH)", "Poin", "62,75"),),
    (CLEAN, CARED),
    holder=HEAD,
)
ROOT = Fact("misi", "Mengelola sumber daya alam secara lestari dan berwawasan lingkungan", None, (), (AIM,))
PROGRAMS = (*CLEAN.children, *CARED.children)

WIDTH, GAP, LABEL = 2.62, 0.4, 3.3
EDGES = "top left bottom right"
LINE = 'w:val="single" w:sz="10" w:space="0" w:color="385623"'
TOP, MARGIN = 1.0, 0.9


@dataclass(frozen=True)
class Cell:
    """A cell of the tree's table: columns it spans, paragraphs, fill, and which of its borders are drawn (t, l, b, r)."""

    span: int
    lines: tuple[str, ...] = ()
    fill: str | None = None
    rules: str = ""
    size: float = 8
    left: bool = False


def cell_xml(cell: Cell) -> str:
    """The cell; **bold** and //italic// paragraphs are marked at their start."""
    rules = "".join(f"<w:{name} {LINE}/>" for name in EDGES.split() if name[0] in cell.rules)
    look = f'<w:gridSpan w:val="{cell.span}"/><w:tcBorders>{rules}</w:tcBorders>'
    look += f'<w:shd w:val="clear" w:color="auto" w:fill="{cell.fill}"/>' if cell.fill else ""
    look += '<w:vAlign w:val="center"/>'
    paragraphs = []
    for line in cell.lines or ("",):
        bold, slanted = line.startswith("**"), line.startswith("//")
        text = line[2:] if bold or slanted else line
        weight = ("<w:b/>" if bold else "") + ("<w:i/>" if slanted else "")
        font = f'<w:rFonts w:ascii="Arial Narrow" w:hAnsi="Arial Narrow"/>{weight}<w:sz w:val="{round(cell.size * 2)}"/>'
        space = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
        jc = f'<w:jc w:val="{"left" if cell.left else "center"}"/>'
        small = "" if cell.lines else '<w:rPr><w:sz w:val="2"/></w:rPr>'
        run = f'<w:r><w:rPr>{font}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""
        paragraphs.append(f"<w:p><w:pPr>{space}{jc}{small}</w:pPr>{run}</w:p>")
    return f"<w:tc><w:tcPr>{look}</w:tcPr>{''.join(paragraphs)}</w:tc>"


def row_xml(cells: list[Cell], height: float) -> str:
    """A row of this exact height in centimetres; it covers the fifteen columns of the tree after the label's."""
    assert sum(cell.span for cell in cells) == 14, sum(cell.span for cell in cells)
    inner = "".join(cell_xml(cell) for cell in (Cell(1), *cells))
    size = f'<w:trPr><w:trHeight w:val="{round(height * 567)}" w:hRule="exact"/></w:trPr>'
    return f"<w:tr>{size}{inner}</w:tr>"


def boxes(filled: dict[int, Cell]) -> list[Cell]:
    """One cell over both halves of each program's column, empty where none is given, and the gaps between."""
    cells: list[Cell] = []
    for place in range(5):
        cells.append(filled.get(place, Cell(2)))
        if place < 4:
            cells.append(Cell(1))
    return cells


def stems(places: set[int]) -> list[Cell]:
    """A row of gaps: a line in the middle of these columns (the border between the two halves)."""
    cells: list[Cell] = []
    for place in range(5):
        cells += [Cell(1, rules="r" if place in places else ""), Cell(1)]
        if place < 4:
            cells.append(Cell(1))
    return cells


def upper_rows() -> list[tuple[list[Cell], float]]:
    """Misi, tujuan, sasaran and the lines to the programs; columns: halves 0,1 gap 2, halves 3,4 gap 5 ..."""
    rows = [([Cell(14, (f"**MISI 4 : {ROOT.statement}",), "C5E0B3", "tlbr", 9)], 0.7)]
    rows.append(([Cell(6), Cell(1, rules="r"), Cell(7)], 0.35))
    rows.append(([Cell(3), Cell(8, (f"**T.1  {AIM.statement}",), "FFE599", "tlbr", 9), Cell(3)], 0.8))
    rows.append(([Cell(6), Cell(1, rules="r"), Cell(7)], 0.3))
    rows.append(([Cell(4), Cell(7, rules="tlr"), Cell(3)], 0.3))
    first = Cell(6, (f"**S.1  {CLEAN.statement}",), "F4B083", "tlbr", 9.5)
    second = Cell(5, (f"**S.2  {CARED.statement}",), "F4B083", "tlbr", 9.5)
    rows.append(([Cell(1), first, Cell(2), second], 0.95))
    rows.append(([Cell(3), Cell(1, rules="r"), Cell(6), Cell(1, rules="r"), Cell(3)], 0.3))
    low = [Cell(1), Cell(3, rules="tl"), Cell(3, rules="tlr"), Cell(3), Cell(3, rules="tlr"), Cell(1)]
    rows.append((low, 0.3))
    return rows


def lower_rows() -> list[tuple[list[Cell], float]]:
    """Programs, then the stacks of kegiatan and sub kegiatan."""
    numbers = ("1.1", "1.2", "1.3", "2.1", "2.2")
    programs = {}
    for place, fact in enumerate(PROGRAMS):
        lines = (
            (f"**{numbers[place]} {fact.statement}", f"//{fact.name}") if fact.statement else (f"**{numbers[place]} {fact.name}",)
        )
        programs[place] = Cell(2, lines, "9CC2E5", "tlbr", 9)
    rows = [(boxes(programs), 2.0), (stems({0, 1, 2, 3, 4}), 0.3)]
    for turn, height in ((0, 3), (1, 1)):
        having = {place: fact.children[turn] for place, fact in enumerate(PROGRAMS) if len(fact.children) > turn}
        heads = {}
        for place, fact in having.items():
            heads[place] = Cell(2, (f"**{numbers[place]}.{turn + 1}  {fact.name}",), "D9D9D9", "tlbr", 8.5, True)
        rows.append((boxes(heads), 1.2))
        for index in range(height):
            cells = boxes({})
            for place, fact in having.items():
                if index < len(fact.children):
                    below = fact.children[index]
                    lines = (f"{'abc'[index]}. {below.name}", *((f"({below.pagu})",) if below.pagu else ()))
                    cells[place * 2] = Cell(2, lines, None, "tlbr", 8.5, True)
            if turn == 0:
                goes_on = {
                    place for place, fact in having.items() if index >= len(fact.children) and len(PROGRAMS[place].children) > 1
                }
                for place in sorted(goes_on, reverse=True):
                    cells[place * 2 : place * 2 + 1] = [Cell(1, rules="r"), Cell(1)]
            rows.append((cells, 1.8 if index == 0 and not turn else 1.65))
        if turn == 0:
            rows.append((stems({0, 2, 3, 4}), 0.35))
    return rows


LABELS = (("MISI", 0), ("TUJUAN", 2), ("SASARAN", 5), ("PROGRAM", 8), ("KEGIATAN DAN\nSUB KEGIATAN", 10))


def tree(document: Document) -> None:
    """Page 1: the title, the table, and the labels that float beside it."""
    title = document.paragraphs[0]
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.paragraph_format.space_after = Pt(6)
    run = title.add_run("POHON KINERJA DINAS LINGKUNGAN HIDUP KABUPATEN TANAH LAUT TAHUN 2021")
    run.bold, run.font.size, run.font.name = True, Pt(13), "Arial Narrow"
    rows = [*upper_rows(), *lower_rows()]
    tops, top = [], TOP + 0.78
    for _, height in rows:
        tops.append(top)
        top += height
    ident = 300
    for text, row in LABELS:
        style = Style("FFFFFF", "385623", 1.25, "homePlate", "385623", "Arial Narrow", 9)
        at = Box(MARGIN - 0.1, tops[row] - 0.02, 2.7, 1.0 if "\n" in text else 0.75)
        title._p.append(parse_xml(shape(at, [f"**{each}**" for each in text.split("\n")], style, ident)))
        ident += 1
    columns = [LABEL - MARGIN + 0.35]
    for place in range(5):
        columns += [WIDTH, WIDTH] + ([GAP] if place < 4 else [])
    grid = "".join(f'<w:gridCol w:w="{round(width * 567)}"/>' for width in columns)
    look = '<w:tblW w:w="0" w:type="auto"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="50" w:type="dxa"/>'
    look += '<w:right w:w="50" w:type="dxa"/></w:tblCellMar>'
    inner = "".join(row_xml(*row) for row in rows)
    xml = f"<w:tbl {nsdecls('w')}><w:tblPr>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{inner}</w:tbl>"
    title._p.addnext(parse_xml(xml))


def numbered() -> list[tuple[str, list[tuple[str, Fact]]]]:
    """The groups of the list, with the number of each node."""
    groups: dict[str, list[tuple[str, Fact]]] = {"A. TUJUAN": [("T.1", AIM)], "B. SASARAN": [("S.1", CLEAN), ("S.2", CARED)]}
    for name in ("C. PROGRAM", "D. KEGIATAN", "E. SUB KEGIATAN"):
        groups[name] = []
    for place, program in enumerate(PROGRAMS):
        number_ = ("1.1", "1.2", "1.3", "2.1", "2.2")[place]
        groups["C. PROGRAM"].append((number_, program))
        for turn, each in enumerate(program.children, 1):
            if each.measures:
                groups["D. KEGIATAN"].append((f"{number_}.{turn}", each))
            for letter, below in zip("abc", each.children, strict=False):
                shown = "2.1.1 b" if (number_, turn, letter) == ("2.1", 1, "b") else f"{number_}.{turn}.{letter}"
                if below.measures:
                    groups["E. SUB KEGIATAN"].append((shown, below))
    return list(groups.items())


def say(cell: object, text: str, bold: bool = False, centre: bool = False) -> None:
    """Write a cell of the list."""
    paragraph = cell.paragraphs[0]  # type: ignore[attr-defined]
    paragraph.paragraph_format.space_after = Pt(0)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if centre else WD_ALIGN_PARAGRAPH.LEFT
    run = paragraph.add_run(text)
    run.bold, run.font.size, run.font.name = bold, Pt(10), "Arial Narrow"


def indicator_list(document: Document) -> None:
    """Page 2 on: the list of indicators."""
    head = document.add_paragraph()
    head.paragraph_format.page_break_before = True
    head.paragraph_format.space_after = Pt(4)
    run = head.add_run("INDIKATOR KINERJA DAN PENANGGUNG JAWAB (sesuai nomor pada pohon kinerja)")
    run.bold, run.font.size, run.font.name = True, Pt(10.5), "Arial Narrow"
    table = document.add_table(rows=1, cols=5)
    table.style = "Table Grid"
    table.autofit = False
    for cell, text in zip(
        table.rows[0].cells, ("No.", "Indikator Kinerja", "Satuan", "Target 2021", "Penanggung Jawab"), strict=True
    ):
        say(cell, text, True, True)
        cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="C5E0B3"/>'))
    table.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
    for group, entries in numbered():
        row = table.add_row().cells
        say(row[0].merge(row[4]), group, True)
        for shown, fact in entries:
            for place, measure in enumerate(fact.measures):
                cells = table.add_row().cells
                texts = (shown, measure.name, measure.unit or "", measure.target, fact.holder or "")
                for column, text in enumerate(texts):
                    if place == 0 or column in (1, 2, 3):
                        say(cells[column], text, centre=column in (0, 2, 3))
    for row in table.rows:
        row.height = Cm(0.56)
    for column, width in enumerate((2.2, 13.2, 3.2, 3.0, 9.4)):
        table.columns[column].width = Cm(width)
        for row in table.rows:
            if row._tr.tc_lst[0].grid_span == 1:
                row.cells[column].width = Cm(width)
    for text in (
        "",
        "Pelaihari,        Januari 2021",
        "Kepala Dinas Lingkungan Hidup",
        "",
        "",
        "( nama pejabat )",
        "NIP. ........................",
    ):
        paragraph = document.add_paragraph(text)
        paragraph.paragraph_format.left_indent, paragraph.paragraph_format.space_after = Cm(22), Pt(0)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        for run in paragraph.runs:
            run.font.size, run.font.name = Pt(9.5), "Arial Narrow"


def draw(folder: Path) -> Path:
    """The document, saved."""
    document = Document()
    document._body.clear_content()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(33.0), Cm(21.5)
    section.left_margin = section.right_margin = Cm(MARGIN)
    section.top_margin, section.bottom_margin = Cm(TOP), Cm(0.7)
    section.header_distance = section.footer_distance = Cm(0.4)
    document.add_paragraph()
    tree(document)
    indicator_list(document)
    path = folder / f"{STEM}.docx"
    document.save(str(path))
    return path


def add(record: Gold, fact: Fact, parent: str | None, pages: dict[int, int]) -> None:
    """A node of page 1 with its indicators of the list."""
    listed = pages.get(id(fact))
    stand = [1, listed] if listed and fact.holder else [1]
    ident = record.node(fact.level, fact.statement, fact.name, page=1, parent=parent, holder=fact.holder, pages=stand)
    for measure in fact.measures:
        page = listed or 2
        indicator = record.indicator(ident, measure.name, measure.unit, page, **measure.more)
        assert number(measure.target) is not None
        record.value(indicator, "target", YEAR, measure.target, measure.unit, page)
    record.budget(ident, "pagu", YEAR, fact.pagu, 1)
    for child in fact.children:
        add(record, child, ident, pages)


LAST_OF_PAGE_2 = "1.3.1.a"


def listed_pages() -> dict[int, int]:
    """The page of the list on which each node's indicators stand, as printed."""
    found, page = {}, 2
    for _, entries in numbered():
        for shown, fact in entries:
            found[id(fact)] = page
            if shown == LAST_OF_PAGE_2:
                page = 3
    return found


def gold() -> Gold:
    """The record of the same facts."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Tanah Laut"}
    record = Gold(STEM, document | {"organisation": "Dinas Lingkungan Hidup", "year": 2021, "pages": 3})
    add(record, ROOT, None, listed_pages())
    return record


def main() -> None:
    """Write the PDF and its gold."""
    assert sum(1 for _ in walk(ROOT)) == 34, sum(1 for _ in walk(ROOT))
    with tempfile.TemporaryDirectory() as folder:
        office_pdf(draw(Path(folder)), CORPUS / f"{STEM}.pdf")
    gold().write()


if __name__ == "__main__":
    main()
