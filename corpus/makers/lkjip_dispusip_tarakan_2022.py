"""LKjIP of a library and archives office: chapters, tables of targets, three years and money, a bar chart as a picture."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table
from PIL import Image, ImageDraw, ImageFont

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import grade_of
from corpus.makers.word import LEFT, UP, Look, centred, grid, page_break, page_number, runs, underlined

STEM = "lkjip-dispusip-tarakan-2022"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Annual performance report of a city's library and archives office, ten pages with nine tables and a chart",
    "type": "lkjip",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "table of staff that holds no performance facts, list of contents and list of tables",
        "targets 2020-2024 with a baseline of 2019, perjanjian kinerja, capaian of the year, three years side by side",
        "an indicator spelled otherwise in two tables (Prosentase), a target that two tables print differently",
        "programs tied to sasaran by merged cells in one table, their kegiatan in another without codes",
        "program, kegiatan and sub kegiatan told apart by I., 1., a. in a column of their own and by bold and italics",
        "budgets of programs before and after the change of the budget, sums of sasaran",
        "the money table breaks between a kegiatan and its sub kegiatan, with a repeated header",
        "a lower-is-better indicator, a grade with its score, NA in the first years",
        "bar chart as a raster picture whose figures repeat a table, narrative that rounds figures",
        "malformed sum (41.2500.000), totals row",
    ],
}
YEAR = "2022"
OFFICE = "Dinas Perpustakaan dan Kearsipan"
FONT = "P052"


@dataclass(frozen=True)
class Iku:
    """An indicator: baseline 2019, targets 2020-2024, realisasi and capaian 2020-2022."""

    name: str
    unit: str
    baseline: str
    targets: tuple[str, str, str, str, str]
    done: tuple[str, str, str]
    reached: tuple[str, str, str]
    text: str
    respelt: str = ""
    agreed: str = ""
    direction: str | None = None


@dataclass(frozen=True)
class Line:
    """A line of the money table: name, what it had and spent, what hangs below it."""

    name: str
    pagu: int = 0
    spent: int = 0
    children: tuple["Line", ...] = ()
    first_pagu: str = ""


@dataclass(frozen=True)
class Sasaran:
    """A sasaran with its indicators and programs."""

    statement: str
    measures: tuple[Iku, ...]
    programs: tuple[Line, ...]


AIM = "Terwujudnya masyarakat Kota Tarakan yang gemar membaca dan penyelenggaraan pemerintahan yang tertib arsip"
AIM_IKU = Iku(
    "Indeks Pembangunan Literasi Masyarakat (IPLM)",
    "Indeks",
    "NA",
    ("NA", "55,00", "58,50", "61,00", "64,00"),
    ("NA", "56,12", "60,74"),
    ("NA", "102,04", "103,83"),
    "",
)
SASARAN = (
    Sasaran(
        "Meningkatnya budaya literasi masyarakat",
        (
            Iku(
                "Tingkat Kegemaran Membaca (TGM)",
                "Nilai",
                "48,20",
                ("50,00", "54,50", "58,00", "61,50", "65,00"),
                ("51,36", "55,04", "59,87"),
                ("102,72", "100,99", "103,22"),
                "Nilai TGM Kota Tarakan Tahun 2022 sebesar 59,87 atau naik 4,83 poin dari tahun sebelumnya. Kenaikan ini "
                "didukung oleh layanan perpustakaan keliling di empat kecamatan, lomba bertutur siswa SD/MI serta kerja sama "
                "dengan 31 pojok baca kelurahan.",
            ),
            Iku(
                "Jumlah kunjungan perpustakaan",
                "Orang",
                "61.240",
                ("62.000", "35.000", "45.000", "60.000", "68.000"),
                ("21.876", "33.912", "52.418"),
                ("35,28", "96,89", "116,48"),
                "Kunjungan perpustakaan turun tajam pada tahun 2020 karena penutupan layanan pada masa pandemi Covid-19 dan "
                "berangsur pulih. Pada tahun 2022 tercatat lebih dari 52 ribu kunjungan sebagaimana terlihat pada gambar 3.1.",
                agreed="45.500",
            ),
        ),
        (
            Line(
                "Program Pembinaan Perpustakaan",
                children=(
                    Line(
                        "Pengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota",
                        children=(
                            Line("Pengembangan dan Pemeliharaan Layanan Perpustakaan Elektronik", 186_420_000, 181_955_400),
                            Line(
                                "Pengelolaan dan Pengembangan Bahan Pustaka",
                                412_500_000,
                                409_118_250,
                            ),
                            Line(
                                "Peningkatan Kapasitas Tenaga Perpustakaan dan Pustakawan Tingkat Daerah", 74_300_000, 61_870_000
                            ),
                        ),
                    ),
                    Line(
                        "Pembudayaan Gemar Membaca Tingkat Daerah Kabupaten/Kota",
                        children=(
                            Line(
                                "Sosialisasi Budaya Baca dan Literasi pada Satuan Pendidikan Dasar dan Pendidikan Khusus "
                                "serta Masyarakat",
                                298_750_000,
                                293_004_600,
                            ),
                            Line("Pemilihan Duta Baca Tingkat Daerah Kabupaten/Kota", 41_250_000, 40_875_000),
                        ),
                    ),
                ),
                first_pagu="1.013.220.000",
            ),
            Line(
                "Program Pelestarian Koleksi Nasional dan Naskah Kuno",
                children=(
                    Line(
                        "Pelestarian Naskah Kuno Milik Daerah Kabupaten/Kota",
                        children=(
                            Line(
                                "Peningkatan Peran Serta Masyarakat dalam Penyimpanan, Perawatan dan Pendaftaran Naskah Kuno",
                                28_600_000,
                                27_914_000,
                            ),
                        ),
                    ),
                ),
                first_pagu="35.000.000",
            ),
        ),
    ),
    Sasaran(
        "Meningkatnya kualitas pengelolaan arsip perangkat daerah",
        (
            Iku(
                "Persentase perangkat daerah yang mengelola arsip secara baku",
                "%",
                "23,53",
                ("29,41", "38,24", "50,00", "61,76", "73,53"),
                ("26,47", "41,18", "52,94"),
                ("90,00", "107,69", "105,88"),
                "Sebanyak 18 dari 34 perangkat daerah telah mengelola arsip secara baku, atau 52,94%. Perangkat daerah yang "
                "belum memenuhi umumnya terkendala ketiadaan arsiparis dan ruang simpan arsip inaktif.",
                respelt="Prosentase perangkat daerah yang mengelola arsip secara baku",
            ),
            Iku(
                "Nilai hasil pengawasan kearsipan",
                "Nilai",
                "C (41,70)",
                ("CC (50,10)", "CC (56,00)", "B (62,00)", "B (66,00)", "BB (70,50)"),
                ("CC (51,22)", "CC (58,95)", "B (68,90)"),
                ("102,24", "105,27", "111,13"),
                "Hasil pengawasan kearsipan oleh ANRI menempatkan Kota Tarakan pada kategori B (Baik) dengan nilai 68,90.",
            ),
        ),
        (
            Line(
                "Program Pengelolaan Arsip",
                children=(
                    Line(
                        "Pengelolaan Arsip Dinamis Daerah Kabupaten/Kota",
                        children=(
                            Line("Penciptaan dan Penggunaan Arsip Dinamis", 52_875_000, 50_112_500),
                            Line("Pengawasan dan Pengelolaan Arsip Dinamis Daerah", 96_110_000, 94_286_300),
                        ),
                    ),
                    Line(
                        "Pengelolaan Arsip Statis Daerah Kabupaten/Kota",
                        children=(Line("Akuisisi, Pengolahan, Preservasi, dan Akses Arsip Statis", 63_940_000, 59_370_800),),
                    ),
                ),
                first_pagu="212.925.000",
            ),
            Line(
                "Program Perlindungan dan Penyelamatan Arsip",
                children=(
                    Line(
                        "Pemusnahan Arsip di Lingkungan Pemerintah Daerah Kabupaten/Kota yang Memiliki Retensi di Bawah 10 "
                        "(Sepuluh) Tahun",
                        children=(
                            Line(
                                "Penilaian, Penetapan dan Pelaksanaan Pemusnahan Arsip yang Memiliki Retensi "
                                "di Bawah 10 (Sepuluh) Tahun",
                                22_400_000,
                                21_650_000,
                            ),
                        ),
                    ),
                ),
                first_pagu="22.400.000",
            ),
        ),
    ),
    Sasaran(
        "Meningkatnya akuntabilitas kinerja dan keuangan perangkat daerah",
        (
            Iku(
                "Nilai AKIP Dinas Perpustakaan dan Kearsipan",
                "Nilai",
                "B (62,15)",
                ("B (65,00)", "B (68,00)", "BB (71,00)", "BB (73,00)", "BB (75,00)"),
                ("B (66,48)", "B (69,21)", "BB (70,32)"),
                ("102,28", "101,78", "99,04"),
                "Nilai AKIP belum mencapai target karena pohon kinerja dan penjenjangan kinerja individu belum selaras.",
            ),
            Iku(
                "Jumlah temuan hasil pemeriksaan yang belum ditindaklanjuti",
                "Temuan",
                "7",
                ("6", "5", "4", "3", "2"),
                ("6", "6", "3"),
                ("100,00", "83,33", "125,00"),
                "Masih terdapat tiga temuan administratif yang dalam proses penyelesaian. "
                "Semakin kecil realisasi, semakin baik capaian.",
                direction="down",
            ),
        ),
        (
            Line(
                "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                children=(
                    Line(
                        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                        children=(
                            Line("Penyusunan Dokumen Perencanaan Perangkat Daerah", 14_800_000, 14_725_000),
                            Line("Evaluasi Kinerja Perangkat Daerah", 9_350_000, 9_350_000),
                        ),
                    ),
                    Line(
                        "Administrasi Keuangan Perangkat Daerah",
                        children=(Line("Penyediaan Gaji dan Tunjangan ASN", 4_318_764_900, 4_126_950_117),),
                    ),
                    Line(
                        "Administrasi Umum Perangkat Daerah",
                        children=(
                            Line("Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor", 11_275_000, 11_260_000),
                            Line("Penyediaan Bahan Logistik Kantor", 38_420_500, 37_990_000),
                            Line("Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", 146_500_000, 145_812_345),
                        ),
                    ),
                    Line(
                        "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                        children=(
                            Line("Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", 268_000_000, 239_441_086),
                            Line("Penyediaan Jasa Pelayanan Umum Kantor", 514_260_000, 512_730_000),
                        ),
                    ),
                ),
                first_pagu="5.298.370.400",
            ),
        ),
    ),
)
MISPRINTS = {41_250_000: "41.2500.000"}
PAGES = {"2.1": 4, "2.2": 5, "2.3": 5, "3.1": 6, "3.2": 6, "3.3": 8, "3.4": 8}
MONEY_BREAKS: tuple[str, ...] = ("Penyusunan Dokumen Perencanaan Perangkat Daerah",)  # table 3.4 goes on overleaf with these
PAGE_COUNT = 10


def rupiah(value: int) -> str:
    """A sum as printed."""
    return MISPRINTS.get(value, f"{value:,}".replace(",", "."))


def sums(line: Line) -> tuple[int, int]:
    """What a line had and spent."""
    if not line.children:
        return line.pagu, line.spent
    parts = [sums(child) for child in line.children]
    return sum(part[0] for part in parts), sum(part[1] for part in parts)


def share(pagu: int, spent: int) -> str:
    """Percent with two decimals."""
    return f"{100 * spent / pagu:.2f}".replace(".", ",")


def para(document: Doc, text: str, indent: float = 1.1) -> None:
    """A justified paragraph."""
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.paragraph_format.first_line_indent = Cm(indent)
    paragraph.paragraph_format.space_after = Pt(6)
    runs(paragraph, text)


def heading(document: Doc, text: str, level: int = 2) -> None:
    """A heading of the report."""
    paragraph = document.add_heading(level=level)
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(8), Pt(4)
    if level == 1:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run(text)
    run.font.name, run.font.size = FONT, Pt(14 if level == 1 else 12)
    run.font.color.rgb = RGBColor(0x1B, 0x36, 0x5D) if level == 1 else RGBColor(0, 0, 0)


def table(document: Doc, title: tuple[str, str], rows: list[list[str]], look: Look) -> Table:
    """A table under its number and title, the header white on blue."""
    centred(document, title[0], 11, bold=True).paragraph_format.keep_with_next = True
    centred(document, title[1], 11, bold=False, after=3).paragraph_format.keep_with_next = True
    made = grid(document, rows, look)
    for row in made.rows[: look.head_rows]:
        for cell in row.cells:
            for run in (run for paragraph in cell.paragraphs for run in paragraph.runs):
                run.font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)
    document.add_paragraph().paragraph_format.space_after = Pt(0)
    return made


def plan_rows() -> list[list[str]]:
    """Table 2.1."""
    heads = [
        "Tujuan/ Sasaran",
        "Indikator Kinerja",
        "Satuan",
        "Kondisi Awal 2019",
        "Target Kinerja Tahun",
        LEFT,
        LEFT,
        LEFT,
        LEFT,
    ]
    rows = [heads, [UP, UP, UP, UP, "2020", "2021", "2022", "2023", "2024"]]
    rows.append([f"Tujuan: {AIM}", AIM_IKU.name, AIM_IKU.unit, AIM_IKU.baseline, *AIM_IKU.targets])
    for number, sasaran in enumerate(SASARAN, 1):
        for place, iku in enumerate(sasaran.measures):
            first = UP if place else f"Sasaran {number}: {sasaran.statement}"
            rows.append([first, iku.name, iku.unit, iku.baseline, *iku.targets])
    return rows


def agreed_rows() -> list[list[str]]:
    """Table 2.2."""
    rows = [["No.", "Sasaran Strategis", "Indikator Kinerja", "Target"], ["1", "2", "3", "4"]]
    for number, sasaran in enumerate(SASARAN, 1):
        for place, iku in enumerate(sasaran.measures):
            first = [UP, UP] if place else [f"{number}.", sasaran.statement]
            rows.append([*first, iku.respelt or iku.name, f"{iku.agreed or iku.targets[2]}{'%' if iku.unit == '%' else ''}"])
    return rows


def program_rows() -> list[list[str]]:
    """Table 2.3."""
    rows = [["Sasaran", "Program", "Anggaran (Rp)"]]
    for sasaran in SASARAN:
        for place, program in enumerate(sasaran.programs):
            rows.append([UP if place else sasaran.statement, program.name, program.first_pagu])
    return rows


def reached_rows() -> list[list[str]]:
    """Table 3.1."""
    rows = [["No", "Sasaran / Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"]]
    for number, sasaran in enumerate(SASARAN, 1):
        rows.append([f"**{number}**", f"**{sasaran.statement}**", LEFT, LEFT, LEFT, LEFT])
        for iku in sasaran.measures:
            rows.append(["", iku.name, iku.unit, iku.targets[2], iku.done[2], iku.reached[2]])
    return rows


def years_rows() -> list[list[str]]:
    """Table 3.2."""
    top = ["Indikator Kinerja", "Satuan", "Realisasi", LEFT, LEFT, "Capaian (%)", LEFT, LEFT, "Target Akhir Renstra (2024)"]
    rows = [top, [UP, UP, "2020", "2021", "2022", "2020", "2021", "2022", UP]]
    for iku in (AIM_IKU, *(iku for sasaran in SASARAN for iku in sasaran.measures)):
        rows.append([iku.name, iku.unit, *iku.done, *iku.reached, iku.targets[4]])
    return rows


def sasaran_sums(sasaran: Sasaran) -> tuple[int, int]:
    """What the programs of a sasaran had and spent."""
    parts = [sums(program) for program in sasaran.programs]
    return sum(part[0] for part in parts), sum(part[1] for part in parts)


def efficiency_rows() -> list[list[str]]:
    """Table 3.3."""
    rows = [["No", "Sasaran", "Pagu (Rp)", "Realisasi (Rp)", "%"]]
    for number, sasaran in enumerate(SASARAN, 1):
        pagu, spent = sasaran_sums(sasaran)
        rows.append([str(number), sasaran.statement, rupiah(pagu), rupiah(spent), share(pagu, spent)])
    return rows


def money_rows() -> list[list[str]]:
    """Table 3.4."""
    rows = [["No", "Program/Kegiatan/Sub Kegiatan", "Pagu Anggaran", "Realisasi", "%"]]
    romans = iter(("I", "II", "III", "IV", "V"))
    for program in (program for sasaran in SASARAN for program in sasaran.programs):
        rows.append([f"**{next(romans)}.**", f"**{program.name.upper()}**", *(f"**{text}**" for text in money(program))])
        for number, kegiatan in enumerate(program.children, 1):
            rows.append([f"{number}.", f"**{kegiatan.name}**", *money(kegiatan)])
            rows += [[f"{letter}.", sub.name, *money(sub)] for letter, sub in zip("abcdef", kegiatan.children, strict=False)]
    pagu, spent = totals()
    rows.append(["**JUMLAH**", LEFT, *(f"**{text}**" for text in (rupiah(pagu), rupiah(spent), share(pagu, spent)))])
    return rows


def money(line: Line) -> tuple[str, str, str]:
    """The three figures of a line."""
    pagu, spent = sums(line)
    return rupiah(pagu), rupiah(spent), share(pagu, spent)


def totals() -> tuple[int, int]:
    """What the office had and spent."""
    parts = [sasaran_sums(sasaran) for sasaran in SASARAN]
    return sum(part[0] for part in parts), sum(part[1] for part in parts)


def chart(path: Path) -> None:
    """The bar chart of visits."""
    picture = Image.new("RGB", (900, 420), "white")
    pen = ImageDraw.Draw(picture)
    font = ImageFont.truetype("Carlito-Regular.ttf", 24)
    visits = SASARAN[0].measures[1]
    pen.rectangle((60, 30, 880, 360), outline="#BFBFBF")
    for step in range(1, 6):
        pen.line((60, 360 - step * 55, 880, 360 - step * 55), fill="#D9D9D9")
    for place, (year, done) in enumerate(zip(("2020", "2021", "2022"), visits.done, strict=True)):
        left, height = 150 + place * 260, int(done.replace(".", "")) * 300 // 60000
        pen.rectangle((left, 360 - height, left + 130, 360), fill=("#9DC3E6", "#2E75B6", "#1B365D")[place])
        pen.text((left + 28, 330 - height), done, fill="black", font=font)
        pen.text((left + 38, 368), year, fill="black", font=font)
    picture.save(path)


def emblem(path: Path) -> None:
    """A simple emblem for the cover."""
    picture = Image.new("RGB", (360, 420), "white")
    pen = ImageDraw.Draw(picture)
    pen.polygon([(20, 40), (180, 10), (340, 40), (340, 250), (180, 410), (20, 250)], fill="#1B365D", outline="#C9A227", width=12)
    pen.rectangle((90, 150, 175, 280), fill="#FFFFFF")
    pen.rectangle((185, 150, 270, 280), fill="#FFFFFF")
    pen.ellipse((150, 70, 210, 130), fill="#C9A227")
    picture.save(path)


def cover(document: Doc, folder: Path) -> None:
    """Cover, foreword and contents."""
    emblem(folder / "emblem.png")
    for _ in range(2):
        centred(document, "")
    centred(document, "LAPORAN KINERJA INSTANSI PEMERINTAH", 20)
    centred(document, "(LKjIP)", 20)
    centred(document, "TAHUN 2022", 20, after=60)
    centred(document, "").add_run().add_picture(str(folder / "emblem.png"), width=Cm(5))
    for text in ("", "", "PEMERINTAH KOTA TARAKAN", "DINAS PERPUSTAKAAN DAN KEARSIPAN", "Jalan Jenderal Sudirman, Tarakan"):
        centred(document, text, 14)
    page_break(document)
    heading(document, "KATA PENGANTAR", 1)
    para(
        document,
        "Puji syukur kami panjatkan kepada Tuhan Yang Maha Esa atas tersusunnya Laporan Kinerja Instansi Pemerintah (LKjIP) "
        "Dinas Perpustakaan dan Kearsipan Kota Tarakan Tahun 2022. Laporan ini merupakan wujud pertanggungjawaban atas "
        "pelaksanaan tugas dan fungsi serta penggunaan anggaran dalam mencapai sasaran strategis.",
    )
    para(document, "Kami menyadari laporan ini masih jauh dari sempurna, sehingga saran dan masukan sangat kami harapkan.")
    sign(document)
    heading(document, "DAFTAR ISI", 1)
    contents = (("KATA PENGANTAR", "i"), ("BAB I PENDAHULUAN", "1"), ("BAB II PERENCANAAN KINERJA", "2"))
    for text, number in (*contents, ("BAB III AKUNTABILITAS KINERJA", "4"), ("BAB IV PENUTUP", "8")):
        paragraph = document.add_paragraph(f"{text} {'.' * (70 - len(text))} {number}")
        paragraph.paragraph_format.space_after = Pt(0)
    page_break(document)


def sign(document: Doc) -> None:
    """The signature block."""
    lines = (
        "Tarakan,      Februari 2023",
        "Kepala Dinas Perpustakaan dan Kearsipan",
        "Kota Tarakan,",
        "",
        "",
        "( nama pejabat )",
        "NIP. ........",
    )
    for line in lines:
        paragraph = document.add_paragraph(line)
        paragraph.paragraph_format.left_indent, paragraph.paragraph_format.space_after = Cm(8), Pt(0)


def first_chapter(document: Doc) -> None:
    """Introduction with a table of staff."""
    heading(document, "BAB I", 1)
    heading(document, "PENDAHULUAN", 1)
    heading(document, "1.1 Gambaran Umum")
    para(
        document,
        "Dinas Perpustakaan dan Kearsipan Kota Tarakan dibentuk dengan Peraturan Daerah dan mempunyai tugas membantu Wali Kota "
        "melaksanakan urusan pemerintahan bidang perpustakaan dan bidang kearsipan. Dinas terdiri atas Sekretariat, Bidang "
        "Perpustakaan, Bidang Kearsipan dan Kelompok Jabatan Fungsional.",
    )
    heading(document, "1.2 Isu Strategis")
    for text in (
        "a. Belum meratanya layanan perpustakaan di kelurahan pesisir;",
        "b. Rendahnya kesadaran perangkat daerah terhadap pengelolaan arsip, baru 23,53% yang baku pada tahun 2019;",
        "c. Terbatasnya jumlah pustakawan dan arsiparis.",
    ):
        para(document, text, 0)
    heading(document, "1.3 Sumber Daya Aparatur")
    rows = [["No", "Golongan", "Laki-laki", "Perempuan", "Jumlah"], ["1", "IV", "3", "2", "5"], ["2", "III", "9", "14", "23"]]
    rows += [["3", "II", "4", "3", "7"], ["", "Jumlah", "16", "19", "35"]]
    table(
        document,
        ("Tabel 1.1", "Jumlah Pegawai menurut Golongan"),
        rows,
        Look((1.2, 4, 2.6, 2.8, 2.4), "clccc", 10, shade="1B365D"),
    )
    para(
        document,
        "Selain itu terdapat 18 orang tenaga non ASN yang ditempatkan pada layanan perpustakaan keliling dan depo arsip.",
    )
    page_break(document)


def second_chapter(document: Doc) -> None:
    """Plans and agreement."""
    heading(document, "BAB II", 1)
    heading(document, "PERENCANAAN KINERJA", 1)
    heading(document, "2.1 Rencana Strategis Tahun 2020-2024")
    para(
        document,
        "Rencana Strategis memuat satu tujuan dan tiga sasaran yang diukur dengan indikator kinerja sebagaimana tabel berikut.",
    )
    look = Look((3.6, 3.9, 1.5, 1.7, 1.3, 1.3, 1.3, 1.3, 1.3), "llccccccc", 8.5, 2, True, "1B365D")
    table(document, ("Tabel 2.1", "Tujuan, Sasaran, Indikator dan Target Renstra"), plan_rows(), look)
    page_break(document)
    heading(document, "2.2 Perjanjian Kinerja Tahun 2022")
    look = Look((1.1, 6, 6.4, 3), "cllc", 10, 2, shade="1B365D")
    table(document, ("Tabel 2.2", "Perjanjian Kinerja Kepala Dinas Tahun 2022"), agreed_rows(), look)
    para(document, "Untuk mencapai sasaran tersebut didukung oleh program dengan anggaran (sebelum perubahan) sebagai berikut.")
    look = Look((5.6, 7.4, 3.5), "llr", 10, shade="1B365D")
    table(document, ("Tabel 2.3", "Program Pendukung Sasaran Tahun Anggaran 2022"), program_rows(), look)
    page_break(document)


def third_chapter(document: Doc, folder: Path) -> None:
    """Results and money."""
    heading(document, "BAB III", 1)
    heading(document, "AKUNTABILITAS KINERJA", 1)
    heading(document, "3.1 Capaian Kinerja Organisasi")
    look = Look((0.9, 7.4, 1.9, 2.2, 2.2, 2.2), "clcccc", 10, shade="1B365D")
    table(document, ("Tabel 3.1", "Capaian Indikator Kinerja Utama Tahun 2022"), reached_rows(), look)
    look = Look((4.4, 1.5, 1.55, 1.55, 1.55, 1.35, 1.35, 1.35, 1.9), "lcccccccc", 8.5, 2, shade="1B365D")
    table(document, ("Tabel 3.2", "Perbandingan Realisasi dan Capaian Tahun 2020 s.d. 2022"), years_rows(), look)
    page_break(document)
    for number, sasaran in enumerate(SASARAN, 1):
        heading(document, f"Sasaran {number} : {sasaran.statement}")
        for iku in sasaran.measures:
            para(document, f"**{iku.name}.** {iku.text}")
        if number == 1:
            chart(folder / "chart.png")
            centred(document, "").add_run().add_picture(str(folder / "chart.png"), width=Cm(11))
            centred(document, "Gambar 3.1 Kunjungan Perpustakaan Tahun 2020-2022", 10, bold=False, after=6)
    page_break(document)
    heading(document, "3.2 Realisasi Anggaran")
    pagu, spent = totals()
    para(
        document,
        f"Anggaran Dinas Perpustakaan dan Kearsipan setelah perubahan sebesar Rp {rupiah(pagu)} dengan realisasi sebesar "
        f"Rp {rupiah(spent)} atau {share(pagu, spent)}%.",
    )
    look = Look((1, 7.3, 3.3, 3.3, 1.6), "clrrc", 9.5, shade="1B365D")
    table(document, ("Tabel 3.3", "Anggaran dan Realisasi per Sasaran"), efficiency_rows(), look)
    look = Look((1.2, 7.8, 3.1, 3.1, 1.5), "clrrc", 9, 1, True, "1B365D")
    table(document, ("Tabel 3.4", "Realisasi Anggaran per Program, Kegiatan dan Sub Kegiatan Tahun 2022"), money_rows(), look)
    page_break(document)


def last_chapter(document: Doc) -> None:
    """Closing words."""
    heading(document, "BAB IV", 1)
    heading(document, "PENUTUP", 1)
    para(
        document,
        "Dari enam indikator kinerja utama, lima indikator mencapai atau melampaui target dan satu indikator belum mencapai "
        "target. Langkah perbaikan ke depan adalah penyempurnaan pohon kinerja, penambahan formasi pustakawan dan arsiparis, "
        "serta perluasan layanan perpustakaan berbasis inklusi sosial di kelurahan.",
    )
    sign(document)


def draw(path: Path, folder: Path) -> None:
    """The Word document."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.5), Cm(33)
    section.left_margin, section.right_margin = Cm(2.7), Cm(2.2)
    section.top_margin, section.bottom_margin = Cm(2.6), Cm(2.2)
    section.different_first_page_header_footer = True
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(11.5)
    normal.paragraph_format.line_spacing = 1.4
    head = section.header.paragraphs[0]
    head.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    runs(head, "LKjIP Tahun 2022 – Dinas Perpustakaan dan Kearsipan Kota Tarakan", 8.5)
    underlined(head)
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    page_number(foot)
    cover(document, folder)
    first_chapter(document)
    second_chapter(document)
    third_chapter(document, folder)
    last_chapter(document)
    document.save(path)


def value_once(gold: Gold, known: set[tuple[str, ...]], fact: tuple[str, str, str, str, str], page: int) -> None:
    """A figure unless the same was printed before: fact is (indicator, kind, period, text, unit)."""
    indicator, kind, period, text, unit = fact
    key = (indicator, kind, period, text.rstrip("%"))
    if text != "NA" and key not in known:
        known.add(key)
        gold.value(indicator, kind, period, text, unit, page, **grade_of(text))


def add_iku(gold: Gold, node: str, iku: Iku, known: set[tuple[str, ...]]) -> None:
    """An indicator with the figures of all tables."""
    ident = gold.indicator(node, iku.name, iku.unit, PAGES["2.1"], direction=iku.direction)
    value_once(gold, known, (ident, "baseline", "2019", iku.baseline, iku.unit), PAGES["2.1"])
    for year, text in zip(("2020", "2021", "2022", "2023", "2024"), iku.targets, strict=True):
        value_once(gold, known, (ident, "target", year, text, iku.unit), PAGES["2.1"])
    if iku.agreed:
        value_once(gold, known, (ident, "target", YEAR, iku.agreed, iku.unit), PAGES["2.2"])
    for year, done, reached in zip(("2020", "2021", "2022"), iku.done, iku.reached, strict=True):
        page = PAGES["3.1" if year == YEAR and iku is not AIM_IKU else "3.2"]
        value_once(gold, known, (ident, "realisasi", year, done, iku.unit), page)
        value_once(gold, known, (ident, "capaian", year, reached, "%"), page)


def add_line(gold: Gold, line: Line, level: int, parent: str, page: int) -> int:
    """A line of table 3.4 and all below it; gives the page where the table has got to."""
    page += line.name in MONEY_BREAKS
    levels = ("program", "kegiatan", "sub_kegiatan")
    pages = sorted({PAGES["2.3"], page}) if level == 0 else [page]
    node = gold.node(levels[level], None, line.name, page=pages[0], parent=parent, pages=pages)
    pagu, spent, _ = money(line)
    if line.first_pagu:
        gold.budget(node, "pagu", YEAR, line.first_pagu, PAGES["2.3"])
    if pagu != line.first_pagu:
        gold.budget(node, "pagu", YEAR, pagu, page)
    gold.budget(node, "realisasi", YEAR, spent, page)
    for child in line.children:
        page = add_line(gold, child, level + 1, node, page)
    return page


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "lkjip", "types": ["lkjip"], "region": "Kota Tarakan", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": PAGE_COUNT})
    known: set[tuple[str, ...]] = set()
    aim = gold.node("tujuan", AIM, page=PAGES["2.1"])
    add_iku(gold, aim, AIM_IKU, known)
    page = PAGES["3.4"]
    for sasaran in SASARAN:
        pages = sorted({PAGES["2.1"], PAGES["2.2"], PAGES["3.1"], PAGES["3.1"] + 1, PAGES["3.3"]})
        node = gold.node("sasaran", sasaran.statement, page=pages[0], parent=aim, pages=pages)
        for iku in sasaran.measures:
            add_iku(gold, node, iku, known)
        pagu, spent = sasaran_sums(sasaran)
        gold.budget(node, "pagu", YEAR, rupiah(pagu), PAGES["3.3"])
        gold.budget(node, "realisasi", YEAR, rupiah(spent), PAGES["3.3"])
        for program in sasaran.programs:
            page = add_line(gold, program, 0, node, page)
    pagu, spent = totals()
    gold.total("JUMLAH", "pagu", YEAR, rupiah(pagu), page)
    gold.total("JUMLAH", "realisasi", YEAR, rupiah(spent), page)
    heads = [node["id"] for node in gold.nodes if node["level"] == "sasaran"]
    doubt = {"about": "sums of the sasaran in table 3.3 are those of their programs", "chosen": "budgets of the sasaran"}
    gold.ambiguous.append(doubt | {"also_acceptable": ["left out"], "nodes": heads, "field": "budgets"})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{STEM}.docx"
        draw(source, Path(folder))
        office_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
