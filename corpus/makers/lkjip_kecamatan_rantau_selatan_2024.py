"""Annual performance report of a kecamatan: Word tables in portrait, three years side by side, a chart as picture, an annex."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_SECTION
from docx.shared import Cm, Pt, RGBColor
from PIL import Image, ImageDraw, ImageFont

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages
from corpus.makers.word import LEFT, UP, Look, centred, grid, listed, numbering, page_break, page_number, runs

STEM = "lkjip-kecamatan-rantau-selatan-2024"
YEAR = "2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Annual performance report of a kecamatan with three years side by side, a chart as picture and an annexed agreement",
    "type": "lkjip",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "portrait tables whose rows break over pages, headers repeated in some tables only",
        "merged header cells Tahun 2022, 2023, 2024 with Target, Realisasi, Capaian beneath, eleven narrow columns",
        "figures broken within their cell, a target of five years (2022 to 2026) under one heading",
        "the same year's realisasi printed differently in two tables (93,75 and 93,57)",
        "lower-is-better indicator named so in a footnote under the table",
        "programs with indicators in a table by sasaran, their kegiatan and sub kegiatan in a table of money by code",
        "an annexed agreement with another pagu for one program than the report's table of money",
        "figures of indicators in running text, other figures in the text that are no indicator's",
        "a table of obstacles without figures, a list of staff by rank whose numbers are no targets",
        "a picture of a bar chart with its own figures, roman and arabic page numbers",
    ],
}


@dataclass(frozen=True)
class Measure:
    """An indicator: unit, targets 2022 to 2026, results 2022 to 2024 with their percents."""

    name: str
    unit: str
    targets: tuple[str, str, str, str, str]
    results: tuple[str, str, str]
    percents: tuple[str, str, str]


@dataclass(frozen=True)
class Line:
    """A line of the table of money; indicator: name, unit, target, result, percent for a program."""

    level: str
    code: str
    name: str
    pagu: str
    spent: str
    percent: str
    indicator: tuple[str, str, str, str, str] | None = None
    goal: int = 0


AIM = "Terwujudnya tata kelola pemerintahan kecamatan yang melayani"
AIM_MEASURE = Measure(
    "Indeks Pelayanan Publik", "Indeks", ("3,20", "3,35", "3,50", "3,75", "4,00"), ("", "", "3,61"), ("", "", "103,14")
)
GOALS: tuple[tuple[str, tuple[Measure, ...]], ...] = (
    (
        "Meningkatnya kualitas pelayanan administrasi kecamatan",
        (
            Measure(
                "Indeks Kepuasan Masyarakat (IKM)",
                "Nilai",
                ("81,00", "82,00", "83,00", "84,00", "85,00"),
                ("81,45", "82,90", "84,12"),
                ("100,56", "101,10", "101,35"),
            ),
            Measure(
                "Persentase layanan PATEN yang diselesaikan sesuai SOP",
                "%",
                ("90", "92", "95", "97", "100"),
                ("88,50", "91,30", "93,75"),
                ("98,33", "99,24", "98,68"),
            ),
        ),
    ),
    (
        "Meningkatnya pemberdayaan masyarakat dan pembangunan kelurahan",
        (
            Measure(
                "Persentase usulan musrenbang kecamatan yang terakomodir dalam APBD",
                "%",
                ("35", "38", "40", "43", "45"),
                ("31,20", "36,80", "41,50"),
                ("89,14", "96,84", "103,75"),
            ),
            Measure(
                "Persentase kelurahan dengan Lembaga Pemberdayaan Masyarakat aktif",
                "%",
                ("70", "80", "90", "95", "100"),
                ("66,67", "77,78", "88,89"),
                ("95,24", "97,23", "98,77"),
            ),
            Measure(
                "Jumlah kelurahan berprestasi tingkat kabupaten",
                "Kelurahan",
                ("1", "1", "1", "2", "2"),
                ("0", "1", "1"),
                ("0", "100", "100"),
            ),
        ),
    ),
    (
        "Meningkatnya ketenteraman dan ketertiban umum di wilayah kecamatan",
        (
            Measure(
                "Persentase gangguan trantibum yang diselesaikan",
                "%",
                ("85", "87", "90", "92", "95"),
                ("82,40", "87,50", "90,91"),
                ("96,94", "100,57", "101,01"),
            ),
            Measure(
                "Jumlah kejadian konflik sosial *)",
                "Kejadian",
                ("6", "5", "4", "3", "2"),
                ("8", "5", "3"),
                ("66,67", "100", "125,00"),
            ),
        ),
    ),
    (
        "Meningkatnya akuntabilitas kinerja kecamatan",
        (
            Measure(
                "Nilai evaluasi SAKIP",
                "Nilai",
                ("B (62,00)", "B (64,00)", "BB (70,00)", "BB (72,00)", "BB (75,00)"),
                ("B (61,10)", "B (65,35)", "B (68,72)"),
                ("98,55", "102,11", "98,17"),
            ),
        ),
    ),
)
OTHER_RESULT = {"Persentase layanan PATEN yang diselesaikan sesuai SOP": "93,57"}  # 2024 in the table of three years
LINES = (
    Line(
        "program",
        "7.01.02",
        "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
        "418.750.000",
        "401.228.400",
        "95,82",
        ("Persentase pelayanan kecamatan yang memenuhi standar", "%", "92", "93,10", "101,20"),
        1,
    ),
    Line(
        "kegiatan",
        "7.01.02.2.01",
        "Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan",
        "236.400.000",
        "224.018.400",
        "94,76",
    ),
    Line(
        "sub_kegiatan",
        "7.01.02.2.01.0002",
        "Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan",
        "236.400.000",
        "224.018.400",
        "94,76",
    ),
    Line(
        "kegiatan",
        "7.01.02.2.03",
        "Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat",
        "182.350.000",
        "177.210.000",
        "97,18",
    ),
    Line(
        "sub_kegiatan",
        "7.01.02.2.03.0001",
        "Pelaksanaan Urusan Pemerintahan yang terkait dengan Pelayanan Perizinan Non Usaha",
        "98.100.000",
        "95.460.000",
        "97,31",
    ),
    Line(
        "sub_kegiatan",
        "7.01.02.2.03.0004",
        "Pelaksanaan Urusan Pemerintahan yang terkait dengan Kewenangan Lain yang Dilimpahkan",
        "84.250.000",
        "81.750.000",
        "97,03",
    ),
    Line(
        "program",
        "7.01.03",
        "Program Pemberdayaan Masyarakat Desa dan Kelurahan",
        "3.905.200.000",
        "3.788.041.750",
        "97,00",
        ("Persentase lembaga kemasyarakatan kelurahan yang dibina", "%", "85", "82,22", "96,73"),
        2,
    ),
    Line("kegiatan", "7.01.03.2.02", "Kegiatan Pemberdayaan Kelurahan", "3.905.200.000", "3.788.041.750", "97,00"),
    Line(
        "sub_kegiatan",
        "7.01.03.2.02.0001",
        "Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Kelurahan",
        "145.200.000",
        "139.880.000",
        "96,34",
    ),
    Line(
        "sub_kegiatan",
        "7.01.03.2.02.0002",
        "Pembangunan Sarana dan Prasarana Kelurahan",
        "2.860.000.000",
        "2.790.161.750",
        "97,56",
    ),
    Line("sub_kegiatan", "7.01.03.2.02.0003", "Pemberdayaan Masyarakat di Kelurahan", "900.000.000", "858.000.000", "95,33"),
    Line(
        "program",
        "7.01.04",
        "Program Koordinasi Ketentraman dan Ketertiban Umum",
        "126.900.000",
        "121.64.500",
        "95,86",
        ("Jumlah patroli wilayah yang dilaksanakan", "Kali", "48", "50", "104,17"),
        3,
    ),
    Line(
        "kegiatan",
        "7.01.04.2.01",
        "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
        "126.900.000",
        "121.640.500",
        "95,86",
    ),
    Line(
        "sub_kegiatan",
        "7.01.04.2.01.0001",
        "Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara Nasional Indonesia dan Instansi Vertikal di "
        "Wilayah Kecamatan",
        "126.900.000",
        "121.640.500",
        "95,86",
    ),
    Line(
        "program",
        "7.01.01",
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        "6.214.380.900",
        "5.998.102.344",
        "96,52",
        ("Persentase pemenuhan layanan perkantoran", "%", "100", "98,40", "98,40"),
        4,
    ),
    Line(
        "kegiatan",
        "7.01.01.2.01",
        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        "18.500.000",
        "17.920.000",
        "96,86",
    ),
    Line("sub_kegiatan", "7.01.01.2.01.0007", "Evaluasi Kinerja Perangkat Daerah", "18.500.000", "17.920.000", "96,86"),
    Line("kegiatan", "7.01.01.2.02", "Administrasi Keuangan Perangkat Daerah", "5.480.280.900", "5.301.682.344", "96,74"),
    Line("sub_kegiatan", "7.01.01.2.02.0001", "Penyediaan Gaji dan Tunjangan ASN", "5.480.280.900", "5.301.682.344", "96,74"),
    Line(
        "kegiatan", "7.01.01.2.08", "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah", "715.600.000", "678.500.000", "94,82"
    ),
)
TOTAL = ("10.665.230.900", "10.309.012.994", "96,66")
ANNEX_PAGU = {"7.01.01": "6.098.200.000"}
ANNEX_TOTAL = "10.549.050.000"
CAPTIONS = {
    "2.1": "Tabel 2.1 Tujuan, Sasaran, Indikator dan Target Renstra 2022-2026",
    "2.2": "Tabel 2.2 Perjanjian Kinerja Kecamatan Rantau Selatan Tahun 2024",
    "3.1": "Tabel 3.1 Capaian Indikator Kinerja Tahun 2024",
    "3.2": "Tabel 3.2 Perbandingan Kinerja Tahun 2022 s.d. 2024",
    "3.3": "Tabel 3.3 Permasalahan dan Upaya Perbaikan",
    "3.4": "Tabel 3.4 Program Pendukung Pencapaian Sasaran",
    "3.5": "Tabel 3.5 Anggaran dan Realisasi per Program, Kegiatan dan Sub Kegiatan",
}
FONT = "Times New Roman"
BLUE = "B4C6E7"


def paragraph(document: Doc, text: str) -> None:
    """Running text."""
    block = document.add_paragraph()
    runs(block, text)
    layout = block.paragraph_format
    layout.first_line_indent, layout.space_after, layout.line_spacing = Cm(1.25), Pt(6), 1.5
    block.alignment = 3


def heading(document: Doc, text: str, level: int = 2) -> None:
    """A heading of a chapter or a section."""
    block = document.add_heading(level=level)
    run = block.add_run(text)
    run.font.name, run.font.size, run.font.color.rgb = FONT, Pt(14 if level == 1 else 12), RGBColor(0, 0, 0)
    block.alignment = 1 if level == 1 else 0
    block.paragraph_format.space_before, block.paragraph_format.space_after = Pt(10), Pt(6)


def caption(document: Doc, number: str) -> None:
    """A table's caption."""
    block = centred(document, CAPTIONS[number], 10.5, True, 3)
    block.paragraph_format.keep_with_next = True
    block.paragraph_format.space_before = Pt(6)


def items(document: Doc, lines: tuple[str, ...], kind: str = "decimal") -> None:
    """A numbered list."""
    number = numbering(document, "%1." if kind == "decimal" else "%1)", kind)
    for line in lines:
        block = document.add_paragraph()
        runs(block, line)
        listed(block, number)
        block.paragraph_format.space_after = Pt(2)


def front(document: Doc) -> None:
    """Cover and foreword."""
    for _ in range(3):
        centred(document, "")
    centred(document, "LAPORAN KINERJA INSTANSI PEMERINTAH", 22)
    centred(document, "(LKjIP)", 20, after=18)
    centred(document, "TAHUN 2024", 18, after=60)
    centred(document, "[ lambang daerah ]", 11, False, 150)
    centred(document, "KECAMATAN RANTAU SELATAN", 18)
    centred(document, "KABUPATEN LABUHANBATU", 18)
    centred(document, "2025", 14)
    page_break(document)
    heading(document, "KATA PENGANTAR", 1)
    paragraph(
        document,
        "Puji syukur kehadirat Tuhan Yang Maha Esa, Laporan Kinerja Instansi Pemerintah (LKjIP) Kecamatan Rantau Selatan "
        "Tahun 2024 "
        "dapat diselesaikan. Laporan ini merupakan pertanggungjawaban atas Perjanjian Kinerja Tahun 2024 dan disusun "
        "berpedoman pada "
        "Peraturan Menteri PAN dan RB Nomor 53 Tahun 2014.",
    )
    paragraph(
        document,
        "Kami menyadari laporan ini masih jauh dari sempurna. Kritik dan saran yang membangun sangat diharapkan demi "
        "perbaikan kinerja "
        "pada tahun-tahun mendatang.",
    )
    for line in (
        "Rantauprapat,      Januari 2025",
        "CAMAT RANTAU SELATAN",
        "",
        "",
        "( nama pejabat )",
        "NIP. ......................",
    ):
        block = centred(document, line, 11, line.startswith("CAMAT"))
        block.paragraph_format.left_indent = Cm(7.5)


def chapter_one(document: Doc) -> None:
    """BAB I."""
    heading(document, "BAB I PENDAHULUAN", 1)
    heading(document, "1.1 Gambaran Umum")
    paragraph(
        document,
        "Kecamatan Rantau Selatan memiliki luas wilayah 64,32 km² yang terdiri atas 9 kelurahan dan 85 lingkungan dengan "
        "jumlah penduduk "
        "78.416 jiwa pada akhir tahun 2024. Kecamatan dipimpin oleh seorang Camat yang berada di bawah dan bertanggung "
        "jawab kepada "
        "Bupati melalui Sekretaris Daerah.",
    )
    paragraph(document, "Dukungan sumber daya aparatur pada kantor camat dan sembilan kelurahan adalah sebagai berikut :")
    rows = [
        ["Golongan", "Kantor Camat", "Kelurahan", "Jumlah"],
        ["IV", "3", "1", "4"],
        ["III", "16", "41", "57"],
        ["II", "4", "9", "13"],
    ]
    grid(document, rows, Look((3, 3.2, 3.2, 3.2), "cccc", 10, shade=BLUE))
    heading(document, "1.2 Isu Strategis")
    items(
        document,
        (
            "Belum seluruh layanan administrasi dapat diakses secara daring;",
            "Partisipasi masyarakat dalam musyawarah perencanaan di tingkat lingkungan masih rendah;",
            "Gangguan ketertiban umum di kawasan pasar dan jalan protokol;",
            "Keterbatasan aparatur yang menguasai penyusunan dokumen SAKIP.",
        ),
    )


def plan_rows() -> list[list[str]]:
    """Table 2.1."""
    rows = [["No", "Tujuan / Sasaran", "Indikator", "Satuan", "Target Tahun", LEFT, LEFT, LEFT, LEFT]]
    rows.append([UP, UP, UP, UP, "2022", "2023", "2024", "2025", "2026"])
    rows.append(["", f"**Tujuan :** {AIM}", AIM_MEASURE.name, AIM_MEASURE.unit, *AIM_MEASURE.targets])
    for number, (statement, measures) in enumerate(GOALS, 1):
        for place, measure in enumerate(measures):
            first = [UP, UP] if place else [str(number), statement]
            rows.append([*first, measure.name, measure.unit, *measure.targets])
    return rows


def agreement_rows() -> list[list[str]]:
    """Table 2.2 and the annex."""
    rows = [["No", "Sasaran Strategis", "Indikator Kinerja", "Target"]]
    for number, (statement, measures) in enumerate(GOALS, 1):
        for place, measure in enumerate(measures):
            first = [UP, UP] if place else [f"{number}.", statement]
            rows.append([*first, measure.name.removesuffix(" *)"), measure.targets[2]])
    return rows


def chapter_two(document: Doc) -> None:
    """BAB II."""
    heading(document, "BAB II PERENCANAAN KINERJA", 1)
    heading(document, "2.1 Rencana Strategis")
    paragraph(
        document,
        "Rencana Strategis Kecamatan Rantau Selatan Tahun 2022-2026 memuat satu tujuan dan empat sasaran beserta delapan "
        "indikator "
        "sasaran. Target setiap tahunnya disajikan pada tabel berikut.",
    )
    caption(document, "2.1")
    look = Look((0.8, 3.7, 3.8, 1.6, 1.35, 1.35, 1.35, 1.35, 1.35), "cllcccccc", 9, 2, True, BLUE)
    grid(document, plan_rows(), look)
    centred(document, "*) semakin rendah semakin baik", 8.5, False, 6).alignment = 0
    heading(document, "2.2 Perjanjian Kinerja")
    paragraph(
        document, "Perjanjian Kinerja Tahun 2024 ditetapkan pada bulan Januari 2024 sebagaimana tabel di bawah dan terlampir."
    )
    caption(document, "2.2")
    grid(document, agreement_rows(), Look((1, 6, 6.6, 2.6), "cllc", 10, 1, False, BLUE))


def result_rows() -> list[list[str]]:
    """Table 3.1."""
    rows = [["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kategori"]]
    measures = [AIM_MEASURE, *(measure for _, group in GOALS for measure in group)]
    for number, measure in enumerate(measures, 1):
        percent = measure.percents[2]
        mark = "Sangat Berhasil" if float(percent.replace(",", ".")) >= 100 else "Berhasil"
        rows.append([str(number), measure.name, measure.unit, measure.targets[2], measure.results[2], percent, mark])
    return rows


def years_rows() -> list[list[str]]:
    """Table 3.2."""
    rows = [["Sasaran", "Indikator", "Tahun 2022", LEFT, LEFT, "Tahun 2023", LEFT, LEFT, "Tahun 2024", LEFT, LEFT]]
    rows.append([UP, UP, *(["Target", "Realisasi", "Capaian (%)"] * 3)])
    for statement, measures in GOALS:
        for place, measure in enumerate(measures):
            figures: list[str] = []
            for year in range(3):
                result = OTHER_RESULT.get(measure.name, measure.results[2]) if year == 2 else measure.results[year]
                figures += [measure.targets[year], result, measure.percents[year]]
            rows.append([UP if place else statement, measure.name, *figures])
    return rows


def chart() -> BytesIO:
    """A picture of targets and results of the satisfaction index."""
    picture = Image.new("RGB", (1240, 560), "white")
    pen = ImageDraw.Draw(picture)
    font, small = (ImageFont.truetype("Carlito-Regular.ttf", size) for size in (30, 25))
    pen.text((620, 28), "Indeks Kepuasan Masyarakat 2022 - 2024", "black", font, "mm")
    measure = GOALS[0][1][0]
    for step in range(6):
        y = 470 - step * 76
        pen.line((110, y, 1200, y), "#D0D0D0", 2)
        pen.text((95, y), str(78 + 2 * step), "#404040", small, "rm")
    for place, year in enumerate(("2022", "2023", "2024")):
        x = 210 + place * 340
        for offset, text, colour in ((0, measure.targets[place], "#4472C4"), (110, measure.results[place], "#ED7D31")):
            top = 470 - (float(text.replace(",", ".")) - 78) * 38
            pen.rectangle((x + offset, top, x + offset + 95, 470), colour)
            pen.text((x + offset + 47, top - 16), text, "black", small, "mm")
        pen.text((x + 102, 492), year, "black", small, "mm")
    for x, text, colour in ((470, "Target", "#4472C4"), (680, "Realisasi", "#ED7D31")):
        pen.rectangle((x, 528, x + 22, 550), colour)
        pen.text((x + 32, 539), text, "black", small, "lm")
    out = BytesIO()
    picture.save(out, "PNG")
    out.seek(0)
    return out


def analysis(document: Doc) -> None:
    """The running text on each sasaran, with the chart."""
    heading(document, "3.2 Analisis Capaian Kinerja")
    paragraph(
        document,
        "**Sasaran 1.** Nilai IKM tahun 2024 sebesar 84,12 dari target 83,00 atau tercapai 101,35%, naik 1,22 poin "
        "dibandingkan tahun 2023 "
        "sebesar 82,90. Survei dilakukan terhadap 372 responden pada sembilan unsur pelayanan. Unsur terendah adalah waktu "
        "pelayanan (79,60).",
    )
    document.add_picture(chart(), width=Cm(13.5))
    document.paragraphs[-1].alignment = 1
    centred(document, "Gambar 3.1 Perkembangan IKM Kecamatan Rantau Selatan", 9.5, False, 6)
    paragraph(
        document,
        "**Sasaran 2.** Dari 147 usulan musrenbang kecamatan, sebanyak 61 usulan terakomodir dalam APBD 2024 sehingga "
        "realisasi mencapai "
        "41,50% dari target 40%. LPM aktif terdapat pada 8 dari 9 kelurahan (88,89%). Kelurahan Sioldengan meraih juara II "
        "lomba kelurahan.",
    )
    paragraph(
        document,
        "**Sasaran 3.** Gangguan trantibum yang diselesaikan sebanyak 20 dari 22 laporan atau 90,91%. Kejadian konflik "
        "sosial turun dari 5 "
        "menjadi 3 kejadian sehingga capaiannya 125,00%.",
    )
    paragraph(
        document,
        "**Sasaran 4.** Nilai evaluasi SAKIP oleh Inspektorat sebesar 68,72 dengan predikat B, belum mencapai target BB (70,00). "
        "Komponen yang masih lemah adalah pengukuran kinerja.",
    )
    caption(document, "3.3")
    rows = [["Sasaran", "Permasalahan", "Upaya Perbaikan"]]
    trouble = (
        "Jaringan internet kantor sering terputus pada jam pelayanan sehingga perekaman data dilakukan ulang. Petugas "
        "loket hanya dua orang "
        "dan merangkap tugas lain. Masyarakat belum terbiasa dengan pendaftaran daring dan masih datang langsung tanpa "
        "membawa berkas lengkap.",
        "Usulan lingkungan belum dilengkapi foto dan titik koordinat; kehadiran perwakilan perempuan dalam musrenbang "
        "kelurahan rendah.",
        "Pedagang kaki lima kembali berjualan di bahu jalan setelah ditertibkan. Poskamling tidak aktif di sebagian "
        "lingkungan dan laporan "
        "kejadian disampaikan terlambat kepada kecamatan.",
        "Dokumen pengukuran kinerja triwulanan tidak didukung data yang memadai dan pejabat pengelola data berganti pada "
        "pertengahan tahun.",
    )
    remedy = (
        "Menambah kapasitas bandwidth, menempatkan satu petugas pendamping di ruang tunggu, dan menyediakan loket khusus "
        "lansia serta "
        "penyandang disabilitas. Sosialisasi pendaftaran daring melalui kepala lingkungan.",
        "Pelatihan penyusunan usulan bagi kepala lingkungan, serta penetapan kuota usulan perempuan.",
        "Patroli terpadu bersama Satpol PP, Polsek dan Koramil, penataan lokasi berjualan, dan pengaktifan kembali "
        "poskamling melalui lomba.",
        "Menyusun rencana aksi yang terukur dan menunjuk operator tetap aplikasi e-kinerja.",
    )
    for (statement, _), left, right in zip(GOALS, trouble, remedy, strict=True):
        rows.append([statement, left, right])
    grid(document, rows, Look((4, 6.3, 6), "lll", 11, 1, False, BLUE))


def program_rows() -> list[list[str]]:
    """Table 3.4."""
    rows = [["Sasaran", "Program", "Indikator Program", "Satuan", "Target", "Realisasi", "Capaian (%)"]]
    for line in LINES:
        if line.indicator:
            rows.append([GOALS[line.goal - 1][0], line.name, *line.indicator])
    return rows


def money_rows() -> list[list[str]]:
    """Table 3.5."""
    rows = [["Kode", "Program / Kegiatan / Sub Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)", "%"]]
    for line in LINES:
        mark = "**" if line.level == "program" else ""
        rows.append([f"{mark}{text}{mark}" for text in (line.code, line.name, line.pagu, line.spent, line.percent)])
    rows.append(["**JUMLAH**", LEFT, *(f"**{text}**" for text in TOTAL)])
    return rows


def chapter_three(document: Doc) -> None:
    """BAB III and IV."""
    heading(document, "BAB III AKUNTABILITAS KINERJA", 1)
    heading(document, "3.1 Capaian Kinerja Organisasi")
    paragraph(
        document, "Capaian kinerja diukur dengan membandingkan realisasi terhadap target tahun 2024 dengan hasil sebagai berikut."
    )
    caption(document, "3.1")
    grid(document, result_rows(), Look((0.9, 5.2, 1.9, 2, 2, 1.9, 2.3), "clccccc", 10.5, 1, True, BLUE))
    paragraph(document, "")
    paragraph(document, "Perbandingan realisasi kinerja dengan tahun-tahun sebelumnya dapat dilihat pada tabel berikut.")
    caption(document, "3.2")
    look = Look((2.7, 2.75, *([1.2, 1.3, 1.25] * 3)), "llccccccccc", 8, 2, True, BLUE)
    grid(document, years_rows(), look)
    analysis(document)
    heading(document, "3.3 Realisasi Anggaran")
    paragraph(document, "Program yang mendukung pencapaian masing-masing sasaran beserta indikatornya disajikan pada Tabel 3.4.")
    caption(document, "3.4")
    grid(document, program_rows(), Look((3.5, 3.7, 3.5, 1.3, 1.3, 1.6, 1.6), "lllcccc", 9.5, 1, False, BLUE))
    paragraph(document, "")
    paragraph(
        document,
        "Anggaran Kecamatan Rantau Selatan setelah perubahan sebesar Rp 10.665.230.900,- dengan realisasi Rp "
        "10.309.012.994,- atau 96,66%.",
    )
    caption(document, "3.5")
    grid(document, money_rows(), Look((3.1, 6.6, 2.75, 2.75, 1.3), "llrrc", 9.5, 1, True, BLUE))
    heading(document, "BAB IV PENUTUP", 1)
    paragraph(
        document,
        "Dari delapan indikator sasaran, lima indikator mencapai target dan tiga indikator belum mencapai target. Hasil "
        "ini menjadi bahan "
        "perbaikan perencanaan tahun 2025, terutama pada pelayanan PATEN, kelembagaan LPM dan nilai SAKIP.",
    )


def annex(document: Doc) -> None:
    """The annexed agreement."""
    page_break(document)
    block = centred(document, "LAMPIRAN", 11, True, 6)
    block.alignment = 2
    centred(document, "PERJANJIAN KINERJA TAHUN 2024", 13)
    centred(document, "KECAMATAN RANTAU SELATAN KABUPATEN LABUHANBATU", 12, after=8)
    grid(document, agreement_rows(), Look((1, 6, 6.6, 2.6), "cllc", 10, 1, False, None))
    centred(document, "")
    rows = [["No", "Program", "Anggaran (Rp)", "Keterangan"]]
    for number, line in enumerate((line for line in LINES if line.level == "program"), 1):
        rows.append([f"{number}.", line.name, ANNEX_PAGU.get(line.code, line.pagu), "APBD"])
    rows.append(["", "Jumlah", ANNEX_TOTAL, ""])
    grid(document, rows, Look((1, 8.6, 3.8, 2.8), "clrc", 10, 1, False, None))
    centred(document, "")
    signs = [
        ["BUPATI LABUHANBATU\n\n\n\n( nama pejabat )", "CAMAT RANTAU SELATAN\n\n\n\n( nama pejabat )\nNIP. ..................."]
    ]
    grid(document, signs, Look((8, 8), "cc", 10, 0, style="Normal Table"))


def footer(document: Doc, fmt: str) -> None:
    """The running foot of the last section, with its kind of numbers."""
    section = document.sections[-1]
    section.footer.is_linked_to_previous = False
    block = section.footer.paragraphs[0]
    block.alignment = 1 if fmt == "lowerRoman" else 2
    if fmt == "decimal":
        runs(block, "LKjIP Kecamatan Rantau Selatan 2024  |  ", 8.5)
    page_number(block)
    kind = section._sectPr.makeelement(section._sectPr.tag.replace("sectPr", "pgNumType"), {})
    kind.set(section._sectPr.tag.replace("sectPr", "fmt"), fmt)
    kind.set(section._sectPr.tag.replace("sectPr", "start"), "1")
    section._sectPr.append(kind)


def draw(path: Path) -> None:
    """The report."""
    document = Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(12)
    for section in document.sections:
        section.page_width, section.page_height = Cm(21.5), Cm(33)
        section.left_margin, section.right_margin = Cm(2.8), Cm(2.2)
        section.top_margin, section.bottom_margin = Cm(2.4), Cm(2.2)
    front(document)
    footer(document, "lowerRoman")
    document.add_section(WD_SECTION.NEW_PAGE)
    footer(document, "decimal")
    chapter_one(document)
    chapter_two(document)
    chapter_three(document)
    annex(document)
    document.save(path)


def add_measure(gold: Gold, node: str, measure: Measure, pages: Pages) -> None:
    """An indicator with the figures of all tables."""
    name = measure.name.removesuffix(" *)")
    at = {key: pages.first(measure.name, pages.first(CAPTIONS[key])) for key in ("2.1", "3.1")}
    at["3.2"] = pages.first(measure.name, pages.first(CAPTIONS["3.2"])) if any(measure.results[:2]) else 0
    more = {"direction": "down"} if measure.name.endswith("*)") else {}
    ident = gold.indicator(node, name, measure.unit, at["2.1"], **more)
    unit = measure.unit
    for year, text in enumerate(measure.targets, 2022):
        gold.value(ident, "target", str(year), text, unit, at["2.1"], **grade_of(text))
    for year, (result, percent) in enumerate(zip(measure.results, measure.percents, strict=True), 2022):
        page = at["3.1"] if year == 2024 else at["3.2"]
        gold.value(ident, "realisasi", str(year), result, unit, page, **grade_of(result))
        gold.value(ident, "capaian", str(year), percent, "%", page)
    if measure.name in OTHER_RESULT:
        gold.value(ident, "realisasi", YEAR, OTHER_RESULT[measure.name], unit, at["3.2"])


def add_lines(gold: Gold, goals: list[str], pages: Pages) -> None:
    """Programs, kegiatan and sub kegiatan."""
    start, table, annexed = (pages.first(CAPTIONS[key]) for key in ("3.4", "3.5", "2.1"))
    annexed = pages.first("PERJANJIAN KINERJA TAHUN 2024", table)
    parents: dict[str, str] = {}
    above = {"kegiatan": "program", "sub_kegiatan": "kegiatan"}
    for line in LINES:
        here = pages.first(line.code + line.name, table)
        parent = goals[line.goal - 1] if line.goal else parents[above[line.level]]
        where = [pages.first(line.name, start), here, annexed] if line.goal else [here]
        node = gold.node(line.level, None, line.name, page=where[0], parent=parent, code=line.code, pages=sorted(set(where)))
        parents[line.level] = node
        if line.indicator:
            name, unit, target, result, percent = line.indicator
            ident = gold.indicator(node, name, unit, where[0])
            gold.value(ident, "target", YEAR, target, unit, where[0])
            gold.value(ident, "realisasi", YEAR, result, unit, where[0])
            gold.value(ident, "capaian", YEAR, percent, "%", where[0])
        gold.budget(node, "pagu", YEAR, line.pagu, here)
        gold.budget(node, "realisasi", YEAR, line.spent, here)
        if line.code in ANNEX_PAGU:
            gold.budget(node, "pagu", YEAR, ANNEX_PAGU[line.code], annexed)
    last = pages.first(TOTAL[2], table)
    gold.total("JUMLAH", "pagu", YEAR, TOTAL[0], last)
    gold.total("JUMLAH", "realisasi", YEAR, TOTAL[1], last)
    gold.total("Jumlah", "pagu", YEAR, ANNEX_TOTAL, annexed)


def write_gold() -> Path:
    """The gold record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    about = {"type": "lkjip", "types": ["lkjip", "perjanjian_kinerja"], "region": "Kabupaten Labuhanbatu"}
    gold = Gold(STEM, about | {"organisation": "Kecamatan Rantau Selatan", "year": 2024, "pages": pages.count})
    aim = gold.node("tujuan", AIM, page=pages.first(AIM), pages=pages.all(AIM))
    add_measure(gold, aim, AIM_MEASURE, pages)
    goals = []
    for statement, measures in GOALS:
        goals.append(gold.node("sasaran", statement, page=pages.first(statement), parent=aim, pages=pages.all(statement)))
        for measure in measures:
            add_measure(gold, goals[-1], measure, pages)
    add_lines(gold, goals, pages)
    gold.ambiguous = [
        {
            "about": "the annexed agreement's signatory as the sasaran's holder",
            "chosen": None,
            "also_acceptable": ["CAMAT RANTAU SELATAN", "Camat Rantau Selatan"],
            "nodes": goals,
            "field": "holder",
        },
        {
            "about": "the annexed agreement makes the file hold a second type",
            "chosen": ["lkjip", "perjanjian_kinerja"],
            "also_acceptable": [["lkjip"]],
            "nodes": [],
            "field": "document.types",
        },
        {
            "about": "the scale's word in the unit column (Nilai, Indeks)",
            "chosen": "as printed",
            "also_acceptable": [None],
            "nodes": [aim, goals[0], goals[3]],
            "field": "unit",
        },
        {
            "about": "the sums in the text before table 3.5 repeat its JUMLAH",
            "chosen": "one total each",
            "also_acceptable": ["a total of its own"],
            "nodes": [],
            "field": "totals",
        },
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.docx")
    write_gold()


if __name__ == "__main__":
    main()
