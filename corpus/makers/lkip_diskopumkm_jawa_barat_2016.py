"""Performance report 2016 of a provincial office of cooperatives and small business: Word, portrait and landscape."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from docx import Document as new_document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt, RGBColor
from PIL import Image, ImageDraw

from corpus.makers.common import CORPUS, Gold, number, office_pdf
from corpus.makers.parts.pages import Pages, bare
from corpus.makers.word import Look, centred, grid, page_break, page_number, runs, underlined

STEM = "lkip-diskopumkm-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance report 2016 of a provincial cooperatives and small business office with ten tables, partly landscape",
    "type": "lkjip",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "portrait and landscape sections, F4 paper, headers repeated in tables over two pages",
        "plan table with the vision as a merged row, misi, tujuan, sasaran, base year and five years of targets",
        "agreement, results with a category in the capaian cell, comparisons with n-1, with the plan's end, efficiency",
        "a column headed (%) that is this year against last year and no capaian",
        "cross table that repeats target, realisasi and capaian, one figure with two digits swapped",
        "cross table of sasaran, programs and numbered kegiatan in one cell",
        "quarter targets and actions of the next year",
        "money of programs and kegiatan with code, place and physical progress; state budget with two pagu",
        "a program whose sum is not that of its kegiatan, decimal points and commas mixed, grade with a score",
        "an indicator's name shortened in one table, lower is better, scales and a chart that are no facts",
    ],
}
YEAR = "2016"
OFFICE = "Dinas Koperasi dan Usaha Mikro, Kecil dan Menengah"
VISI = "Terwujudnya Koperasi dan UMKM Jawa Barat yang Tangguh, Mandiri dan Berdaya Saing"


@dataclass(frozen=True)
class Measure:
    """An indicator and its figures: base year 2013, targets 2014-2018, agreed, results, ratios, next year's plan."""

    name: str
    unit: str | None
    base: str
    plan: tuple[str, ...]
    target: str
    before: str
    result: str
    reached: str
    word: str
    ratio: str
    progress: str
    quarters: tuple[str, ...] = ()
    action: str = ""
    direction: str | None = None


@dataclass(frozen=True)
class Sasaran:
    """A sasaran with its indicators and the mean capaian that the cross table prints."""

    statement: str
    mean: str
    measures: tuple[Measure, ...]


@dataclass(frozen=True)
class Aim:
    """A misi, its tujuan and sasaran."""

    misi: str
    tujuan: str
    sasaran: tuple[Sasaran, ...]


AIMS = (
    Aim(
        "Meningkatkan kualitas kelembagaan dan usaha koperasi",
        "Meningkatkan peran koperasi dalam perekonomian daerah",
        (
            Sasaran(
                "Meningkatnya kualitas kelembagaan koperasi",
                "105,42",
                (
                    Measure(
                        "Persentase koperasi aktif",
                        "%",
                        "62,10",
                        ("63,00", "64,00", "66,00", "68,00", "70,00"),
                        "66,00 %",
                        "63,87",
                        "64,52 %",
                        "97,76 %",
                        "Baik",
                        "101,02",
                        "92,17",
                        ("66,00", "66,75", "67,50", "68,00"),
                        "Pembubaran koperasi tidak aktif dan pembinaan koperasi yang belum melaksanakan RAT",
                    ),
                    Measure(
                        "Jumlah koperasi berprestasi tingkat nasional",
                        "koperasi",
                        "3",
                        ("4", "5", "6", "7", "8"),
                        "6 koperasi",
                        "5",
                        "8 koperasi",
                        "133,33 %",
                        "Sangat Baik",
                        "160,00",
                        "100,00",
                    ),
                    Measure(
                        "Persentase koperasi yang melaksanakan Rapat Anggota Tahunan (RAT)",
                        "%",
                        "38,40",
                        ("40,00", "43,00", "46,00", "50,00", "55,00"),
                        "46,00 %",
                        "41,25",
                        "39,18 %",
                        "85,17 %",
                        "Baik",
                        "94,98",
                        "71,24",
                        ("20,00", "38,00", "46,00", "50,00"),
                        "Bimbingan teknis penyelenggaraan RAT di 27 Kabupaten/Kota",
                    ),
                ),
            ),
            Sasaran(
                "Meningkatnya volume usaha koperasi",
                "106,17",
                (
                    Measure(
                        "Pertumbuhan volume usaha koperasi",
                        "%",
                        "5,20",
                        ("5,50", "5,75", "6,00", "6,25", "6,50"),
                        "6,00 %",
                        "5,81",
                        "6,74 %",
                        "112,33 %",
                        "Sangat Baik",
                        "116,01",
                        "103,69",
                        ("1,50", "3,00", "4,50", "6,25"),
                        "Fasilitasi kemitraan koperasi dengan BUMN dan swasta",
                    ),
                    Measure(
                        "Jumlah KSP/USP Koperasi yang dinilai kesehatannya",
                        "KSP",
                        "60",
                        ("75", "90", "110", "130", "150"),
                        "110 KSP",
                        "92",
                        "110 KSP",
                        "100,00 %",
                        "Baik",
                        "119,57",
                        "73,33",
                    ),
                ),
            ),
            Sasaran(
                "Terkendalinya pinjaman bermasalah pada koperasi",
                "104,67",
                (
                    Measure(
                        "Rasio pinjaman bermasalah (NPL) KSP/USP Koperasi",
                        "%",
                        "7,80",
                        ("7,00", "6,50", "6,00", "5,50", "5,00"),
                        "6,00 %",
                        "6,31",
                        "5,72 %",
                        "104,67 %",
                        "Sangat Baik",
                        "90,65",
                        "85,60",
                        direction="down",
                    ),
                ),
            ),
        ),
    ),
    Aim(
        "Meningkatkan daya saing usaha mikro, kecil dan menengah",
        "Meningkatkan produktivitas dan akses pasar UMKM",
        (
            Sasaran(
                "Meningkatnya daya saing usaha mikro, kecil dan menengah",
                "115,98",
                (
                    Measure(
                        "Jumlah wirausaha baru bidang KUKM yang tercetak",
                        "orang",
                        "2.150",
                        ("4.000", "8.000", "12.000", "16.000", "20.000"),
                        "12.000 orang",
                        "8.316",
                        "11.274 orang",
                        "93,95 %",
                        "Baik",
                        "135,57",
                        "56,37",
                        ("12.500", "13.750", "15.000", "16.000"),
                        "Pelatihan dan magang wirausaha baru serta pendampingan pasca pelatihan",
                    ),
                    Measure(
                        "Jumlah UKM yang memperoleh sertifikat halal, merek dan HKI",
                        "UKM",
                        "215",
                        ("300", "350", "400", "450", "500"),
                        "400 UKM",
                        "412",
                        "628 UKM",
                        "157,00 %",
                        "Sangat Baik",
                        "152,43",
                        "125,60",
                    ),
                    Measure(
                        "Persentase UMKM yang mengakses pembiayaan",
                        "%",
                        "14,75",
                        ("16,00", "17,50", "19,00", "20,50", "22,00"),
                        "19,00 %",
                        "17,02",
                        "18.43 %",
                        "97.00 %",
                        "Baik",
                        "108,28",
                        "83,77",
                        ("19,00", "19,50", "20,00", "20,50"),
                        "Sosialisasi KUR dan temu bisnis dengan perbankan",
                    ),
                ),
            ),
        ),
    ),
    Aim(
        "Mewujudkan tata kelola dinas yang akuntabel",
        "Meningkatkan kinerja aparatur dinas",
        (
            Sasaran(
                "Meningkatnya akuntabilitas kinerja dinas",
                "98,45",
                (
                    Measure(
                        "Nilai evaluasi SAKIP Dinas",
                        None,
                        "CC (58,30)",
                        ("B (63,00)", "B (68,00)", "BB (75,00)", "BB (78,00)", "A (80,50)"),
                        "BB (75,00)",
                        "BB (70,12)",
                        "BB (73,84)",
                        "98,45 %",
                        "Baik",
                        "105,31",
                        "91,73",
                    ),
                ),
            ),
        ),
    ),
)
SWAPPED = {"39,18 %": "39,81 %"}  # table 3.5 prints two digits the wrong way round
SHORT = {"Jumlah wirausaha baru bidang KUKM yang tercetak": "Jumlah wirausaha baru KUKM"}  # table 3.6
SHARES = ("91,20", "88,75", "94,31", "93,02", "90,18")  # absorption in table 3.6, capaian of 100 and more only


@dataclass(frozen=True)
class Kegiatan:
    """A kegiatan: name, place, pagu and spending in rupiah, physical progress."""

    name: str
    place: str
    pagu: int
    spent: int
    done: str = "100,00"


@dataclass(frozen=True)
class Program:
    """A program: code, name, number of the sasaran that it serves (0: none printed), kegiatan, printed pagu if wrong."""

    code: str
    name: str
    serves: int
    below: tuple[Kegiatan, ...]
    wrong: str = ""

    @property
    def pagu(self) -> str:
        """The printed sum."""
        return self.wrong or dotted(sum(each.pagu for each in self.below))

    @property
    def spent(self) -> int:
        """The sum of the spending."""
        return sum(each.spent for each in self.below)


def dotted(amount: int) -> str:
    """A sum with dots."""
    return f"{amount:,}".replace(",", ".")


def percent(part: int, whole: int) -> str:
    """A percentage with two decimals and a comma."""
    return f"{part / whole * 100:.2f}".replace(".", ",")


PROGRAMS = (
    Program(
        "18",
        "Program Peningkatan Kualitas Kelembagaan Koperasi",
        1,
        (
            Kegiatan("Pembinaan dan Penataan Kelembagaan Koperasi di Jawa Barat", "Jawa Barat", 1_245_300_000, 1_198_442_500),
            Kegiatan("Penilaian Koperasi Berprestasi dan Hari Koperasi Tingkat Provinsi", "Bandung", 985_000_000, 931_760_000),
            Kegiatan("Diklat Perkoperasian bagi Pengurus dan Pengawas Koperasi", "Jawa Barat", 1_620_450_000, 1_584_903_750),
        ),
    ),
    Program(
        "19",
        "Program Pemberdayaan dan Pengembangan Usaha Koperasi",
        2,
        (
            Kegiatan("Fasilitasi Kemitraan dan Jaringan Usaha Antar Koperasi", "Jawa Barat", 742_800_000, 698_115_000),
            Kegiatan("Penilaian Kesehatan KSP/USP Koperasi", "27 Kab/Kota", 518_600_000, 514_225_000),
            Kegiatan("Revitalisasi Koperasi Unit Desa (KUD)", "Kab. Garut", 390_000_000, 241_870_000, "74,50"),
        ),
    ),
    Program(
        "20",
        "Program Pengawasan dan Pemeriksaan Koperasi",
        3,
        (
            Kegiatan("Pemeriksaan Usaha Simpan Pinjam Koperasi", "Jawa Barat", 465_750_000, 450_118_000),
            Kegiatan("Pembentukan Satgas Pengawas Koperasi Kab/Kota", "Jawa Barat", 288_400_000, 281_965_000),
        ),
    ),
    Program(
        "16",
        "Program Pengembangan Kewirausahaan dan Keunggulan Kompetitif Usaha Kecil Menengah",
        4,
        (
            Kegiatan("Pencetakan Wirausaha Baru Bidang KUKM", "Jawa Barat", 8_750_000_000, 8_215_640_300, "97,20"),
            Kegiatan("Fasilitasi Sertifikasi Halal, Merek dan HKI bagi UKM", "Jawa Barat", 1_460_000_000, 1_433_250_000),
            Kegiatan("Pelatihan Manajemen dan Pengemasan Produk UKM", "Jawa Barat", 1_125_900_000, 1_087_300_000),
        ),
        "11.353.900.000",
    ),
    Program(
        "17",
        "Program Pengembangan Sistem Pendukung Usaha Bagi Usaha Mikro Kecil Menengah",
        4,
        (
            Kegiatan("Penyelenggaraan Pameran dan Promosi Produk KUKM", "Jakarta, Bandung", 2_340_000_000, 2_297_455_000),
            Kegiatan("Fasilitasi Akses Pembiayaan KUMKM", "Jawa Barat", 615_250_000, 566_890_000),
            Kegiatan("Pengelolaan Galeri Cipta Produk UKM", "Bandung", 875_600_000, 871_204_500),
        ),
    ),
    Program(
        "06",
        "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
        5,
        (
            Kegiatan("Penyusunan Dokumen Perencanaan, Evaluasi dan Pelaporan Dinas", "Bandung", 412_700_000, 405_318_000),
            Kegiatan("Penatausahaan Keuangan dan Aset Dinas", "Bandung", 236_500_000, 229_640_000),
        ),
    ),
    Program(
        "01",
        "Program Pelayanan Administrasi Perkantoran",
        0,
        (Kegiatan("Penyelenggaraan Administrasi Perkantoran", "Bandung", 2_864_125_000, 2_655_903_121),),
    ),
    Program(
        "02",
        "Program Peningkatan Sarana dan Prasarana Aparatur",
        0,
        (
            Kegiatan("Pengadaan Peralatan dan Perlengkapan Kantor", "Bandung", 1_095_000_000, 1_061_284_000),
            Kegiatan("Rehabilitasi Gedung Balatkop", "Bandung", 1_987_350_000, 1_902_447_800, "100,00"),
        ),
    ),
)
STATE = (  # programs of the state budget: first pagu, revised pagu, spending
    ("Program Pemberdayaan Koperasi dan UMKM (06)", "4.125.600.000", "3.418.250.000", "3.376.914.500", "98,79"),
    (
        "Program Dukungan Manajemen dan Pelaksanaan Tugas Teknis Lainnya (01)",
        "612.000.000",
        "508.330.000",
        "501.112.000",
        "98,58",
    ),
)
STATE_SUM = ("JUMLAH", "4.737.600.000", "3.926.580.000", "3.878.026.500", "98,76")
STAFF_PAGU, STAFF_SPENT = 19_846_220_415, 19_120_553_870
DIRECT_PAGU, DIRECT_SPENT = (sum(sum(getattr(e, what) for e in p.below) for p in PROGRAMS) for what in ("pagu", "spent"))
ANALYSIS = (
    "Peningkatan kinerja terjadi pada indikator jumlah koperasi berprestasi tingkat nasional, dari target 6 koperasi "
    "terealisasi 8 koperasi atau 133,33 %, hal ini disebabkan pembinaan intensif sejak Tahun 2014 kepada 24 koperasi unggulan.",
    "Sertifikasi halal, merek dan HKI mencapai 157,00 % karena adanya dukungan anggaran tambahan pada APBD Perubahan "
    "dan kerjasama dengan Kanwil Kementerian Hukum dan HAM serta LPPOM MUI Jawa Barat.",
    "Pencetakan wirausaha baru belum mencapai target, dari 12.000 orang terealisasi 11.274 orang, karena 726 orang calon "
    "peserta tidak lolos verifikasi administrasi. Alternatif solusi: rekruitmen peserta dilakukan secara on line.",
)
BLUE, GREY = "B8CCE4", "D9D9D9"


def measures() -> list[tuple[int, Sasaran, Measure, bool]]:
    """Every indicator: number of its sasaran, the sasaran, the indicator, whether it is its first."""
    lines = [sasaran for aim in AIMS for sasaran in aim.sasaran]
    return [(n, line, each, not place) for n, line in enumerate(lines, 1) for place, each in enumerate(line.measures)]


def para(document: Doc, text: str, after: float = 6) -> None:
    """A paragraph of running text."""
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.paragraph_format.first_line_indent = Cm(1.1)
    paragraph.paragraph_format.line_spacing = 1.4
    paragraph.paragraph_format.space_after = Pt(after)
    runs(paragraph, text)


def heading(document: Doc, text: str, level: int) -> None:
    """A heading."""
    paragraph = document.add_heading(level=level)
    run = paragraph.add_run(text)
    run.font.name, run.font.size, run.font.color.rgb = "Cambria", Pt(14 if level == 1 else 12), RGBColor(0, 0, 0)
    if level == 1:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def table(document: Doc, label: str, title: str, rows: list[list[str]], look: Look) -> None:
    """A table below its two-line title."""
    for text, after in ((label, 0), (title, 3)):
        centred(document, text, 11, after=after).paragraph_format.keep_with_next = True
    grid(document, rows, look)
    document.add_paragraph().paragraph_format.space_after = Pt(2)


def plan_rows() -> list[list[str]]:
    """Table 2.1."""
    rows = [["MISI", "TUJUAN", "SASARAN", "INDIKATOR SASARAN", "2013 (AWAL)", "TARGET KINERJA TAHUN", "<", "<", "<", "<"]]
    rows += [["^", "^", "^", "^", "^", "2014", "2015", "2016", "2017", "2018"], [f"**VISI : {VISI}**", *"<" * 9]]
    for place, aim in enumerate(AIMS, 1):
        first = True
        for sasaran in aim.sasaran:
            for position, each in enumerate(sasaran.measures):
                left = [f"{place}. {aim.misi}", aim.tujuan] if first else ["^", "^"]
                name = each.name + (f" ({each.unit})" if each.unit else "")
                rows.append([*left, "^" if position else sasaran.statement, name, each.base, *each.plan])
                first = False
    return rows


def rows_of(head: list[list[str]], cells: dict[int, list[str]]) -> list[list[str]]:
    """Rows with number and sasaran before the given cells of each indicator."""
    rows = list(head)
    for place, (number_, sasaran, _, first) in enumerate(measures()):
        if place in cells:
            shown = first or not any(other in cells for other in range(place) if measures()[other][0] == number_)
            rows.append([*([f"{number_}.", sasaran.statement] if shown else ["^", "^"]), *cells[place]])
    return rows


def result_tables(document: Doc) -> None:
    """Tables 3.2 to 3.4."""
    every = [each for _, _, each, _ in measures()]
    head = [["No", "Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "Capaian / Kategori"]]
    head.append(["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"])
    cells = {n: [e.name, e.target, e.result, f"{e.reached} ({e.word})"] for n, e in enumerate(every)}
    look = Look((0.9, 3.9, 4.9, 2.2, 2.2, 2.4), "cllccc", 9.5, 2, True, BLUE)
    table(document, "Tabel 3.2", f"Capaian Kinerja Sasaran Tahun {YEAR}", rows_of(head, cells), look)
    para(
        document,
        "Dari 10 indikator kinerja, 4 indikator dikategorikan Sangat Baik dan 6 indikator dikategorikan Baik. Rata-rata "
        "capaian kinerja dinas sebesar 107,97 %. Pelaksanaan RAT koperasi masih rendah karena banyak koperasi yang "
        "administrasinya belum tertib dan kabupaten/kota kekurangan petugas penyuluh lapangan.",
    )
    heading(document, "3.1.2. Perbandingan Realisasi Kinerja Tahun 2016 dengan Tahun 2015", 2)
    head = [
        ["No", "Sasaran", "Indikator Kinerja", "Realisasi Kinerja", "<", "(%)"],
        ["^", "^", "^", "Tahun 2015", "Tahun 2016", "^"],
    ]
    bare = [e.result.removesuffix(f" {e.unit}") for e in every]
    cells = {n: [e.name, e.before, bare[n], e.ratio] for n, e in enumerate(every)}
    look = Look((0.9, 4.2, 5.4, 2.1, 2.1, 1.8), "cllccc", 9.5, 2, True, GREY)
    table(document, "Tabel 3.3", "Perbandingan Realisasi Kinerja Tahun 2015 dan Tahun 2016", rows_of(head, cells), look)
    para(
        document,
        "Realisasi 8 indikator meningkat dibandingkan Tahun 2015. Khusus rasio pinjaman bermasalah, penurunan angka "
        "menunjukkan kinerja yang membaik. Satu indikator yang menurun adalah persentase koperasi yang melaksanakan RAT.",
    )
    heading(document, "3.1.3. Perbandingan dengan Target Jangka Menengah", 2)
    head = [["No", "Sasaran", "Indikator Kinerja", "Target Akhir Renstra (2018)", "Realisasi 2016", "Tingkat Kemajuan (%)"]]
    cells = {n: [e.name, e.plan[-1], bare[n], e.progress] for n, e in enumerate(every)}
    look = Look((0.9, 4.2, 5.0, 2.3, 2.1, 2.0), "cllccc", 9.5, 1, True, GREY)
    title = "Realisasi Kinerja Tahun 2016 terhadap Target Renstra 2013-2018"
    table(document, "Tabel 3.4", title, rows_of(head, cells), look)


def cross_tables(document: Doc) -> None:
    """Tables 3.5 to 3.8, landscape."""
    every = [each for _, _, each, _ in measures()]
    head = [["No", "Sasaran Strategis", "Indikator", "Capaian Tahun 2015", "Tahun 2016", "<", "<", "Target Akhir Renstra"]]
    head[0].append("Capaian 2016 thd Target Akhir (%)")
    head.append(["^", "^", "^", "^", "Target", "Realisasi", "% Realisasi", "^", "^"])
    cells = {}
    for place, e in enumerate(every):
        result = SWAPPED.get(e.result, e.result)
        cells[place] = [e.name, e.before, e.target, result, e.reached.removesuffix(" %"), e.plan[-1], e.progress]
    look = Look((0.9, 5.2, 6.4, 2.4, 2.6, 2.6, 2.2, 2.5, 2.6), "cllcccccc", 9.5, 2, True, BLUE)
    rows = [*rows_of(head, cells), ["**Rata-rata**", "<", "<", "", "", "", "**107,97**", "", "**88,36**"]]
    table(document, "Tabel 3.5", f"Pencapaian Kinerja Dinas Koperasi dan UMKM Tahun {YEAR}", rows, look)
    heading(document, "3.1.5. Analisis Efisiensi Penggunaan Sumber Daya", 2)
    head = [["No.", "Sasaran", "Indikator Kinerja", "% Capaian Kinerja (≥ 100%)", "% Penyerapan Anggaran", "Tingkat Efisiensi"]]
    cells, shares = {}, iter(SHARES)
    for place, e in enumerate(every):
        reached = number(e.reached) or 0
        if reached >= 100:
            share = next(shares)
            gap = f"{reached - (number(share) or 0):.2f}".replace(".", ",")
            cells[place] = [SHORT.get(e.name, e.name), e.reached.removesuffix(" %"), share, gap]
    look = Look((0.9, 6.6, 8.4, 3.6, 3.4, 3.0), "cllccc", 9.5, 1, True, GREY)
    table(document, "Tabel 3.6", "Analisis Efisiensi Penggunaan Sumber Daya", rows_of(head, cells), look)
    heading(document, "3.1.6. Analisis Program/Kegiatan yang Menunjang Pencapaian Kinerja", 2)
    rows = [["No", "Sasaran Strategis", "% Capaian", "Program", "Kegiatan", "Menunjang / Tidak Menunjang"]]
    lines = [sasaran for aim in AIMS for sasaran in aim.sasaran]
    for place, sasaran in enumerate(lines, 1):
        own = [program for program in PROGRAMS if program.serves == place]
        for position, program in enumerate(own):
            left = ["^", "^", "^"] if position else [str(place), sasaran.statement, sasaran.mean]
            listed = "\n".join(f"{n}. {each.name}" for n, each in enumerate(program.below, 1))
            rows.append([*left, program.name, listed, "Menunjang"])
    look = Look((0.9, 5.2, 1.9, 6.2, 9.4, 3.2), "clcllc", 9.5, 1, True, BLUE)
    table(document, "Tabel 3.7", "Program dan Kegiatan yang Menunjang Capaian Kinerja Sasaran", rows, look)
    heading(document, "3.1.7. Rencana Tindak Lanjut", 2)
    head = [["No", "Sasaran", "Indikator Kinerja Sasaran", "Target Kinerja Tahun 2017", "<", "<", "<", "Rencana Aksi"]]
    head.append(["^", "^", "^", "Trw I", "Trw II", "Trw III", "Trw IV", "^"])
    cells = {n: [e.name, *e.quarters, e.action] for n, e in enumerate(every) if e.quarters}
    look = Look((0.9, 5.2, 6.2, 1.7, 1.7, 1.7, 1.7, 7.8), "cllccccl", 9.5, 2, True, BLUE)
    table(document, "Tabel 3.8", "RENCANA TINDAK LANJUT TAHUN 2017", rows_of(head, cells), look)


def money_tables(document: Doc) -> None:
    """Tables 3.9 and 3.10, landscape."""
    head = ["KODE REK", "PROGRAM/KEGIATAN", "LOKASI", "ANGGARAN (Rp)", "REALISASI", "<", "<"]
    rows = [head, ["^", "^", "^", "^", "KEUANGAN (Rp)", "%", "FISIK (%)"]]
    for label, pagu, spent in sums():
        share = percent(spent, pagu)
        rows.append(["", f"**{label}**", "", f"**{dotted(pagu)}**", f"**{dotted(spent)}**", f"**{share}**", ""])
    for program in PROGRAMS:
        total = sum(each.pagu for each in program.below)
        strong = [program.code, program.name, "", program.pagu, dotted(program.spent), percent(program.spent, total), ""]
        rows.append([f"**{text}**" if text else "" for text in strong])
        for place, each in enumerate(program.below, 1):
            share = percent(each.spent, each.pagu)
            cells = [f"{program.code}.{place:02d}", each.name, each.place, dotted(each.pagu), dotted(each.spent)]
            rows.append([*cells, share, each.done])
    look = Look((1.8, 10.6, 3.2, 3.6, 3.6, 1.9, 1.9), "clcrrcc", 9.5, 2, True, BLUE)
    table(document, "Tabel 3.9", f"Pagu Anggaran dan Realisasi APBD Tahun {YEAR}", rows, look)
    rows = [["NO.", "JENIS ANGGARAN/PROGRAM", "PAGU DIPA (Rp.)", "<", "REALISASI", "<"]]
    rows += [["^", "^", "AWAL", "REVISI", "KEUANGAN (Rp.)", "%"], ["1.", "**Dekonsentrasi**", "", "", "", ""]]
    rows += [["", f"{place}. {line[0]}", *line[1:]] for place, line in enumerate(STATE, 1)]
    rows.append([f"**{STATE_SUM[0]}**", "<", *(f"**{text}**" for text in STATE_SUM[1:])])
    look = Look((1.2, 11.4, 3.7, 3.7, 3.7, 2.2), "clrrrc", 9.5, 2, True, GREY)
    table(document, "Tabel 3.10", f"Pagu Anggaran dan Realisasi APBN Tahun {YEAR}", rows, look)


def sums() -> tuple[tuple[str, int, int], ...]:
    """The sums above the programs in table 3.9."""
    return (
        ("BELANJA", STAFF_PAGU + DIRECT_PAGU, STAFF_SPENT + DIRECT_SPENT),
        ("BELANJA TIDAK LANGSUNG", STAFF_PAGU, STAFF_SPENT),
        ("BELANJA LANGSUNG", DIRECT_PAGU, DIRECT_SPENT),
    )


def turned(document: Doc, landscape: bool) -> None:
    """A new section of the other orientation."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Cm(33), Cm(21.5)) if landscape else (Cm(21.5), Cm(33))


def chart(path: Path) -> Path:
    """A bar chart of targets and results."""
    image = Image.new("RGB", (900, 420), "white")
    pen = ImageDraw.Draw(image)
    pen.rectangle((60, 20, 880, 370), outline="#808080")
    for place, (_, _, each, _) in enumerate(measures()):
        left = 80 + place * 80
        high = min(300, int((number(each.reached) or 0) * 1.9))
        pen.rectangle((left, 370 - 190, left + 26, 370), fill="#4F81BD")
        pen.rectangle((left + 28, 370 - high, left + 54, 370), fill="#C0504D")
        pen.text((left + 16, 380), f"IK{place + 1}", fill="black", font_size=18)
    image.save(path)
    return path


def foreword(document: Doc) -> None:
    """Foreword and lists."""
    heading(document, "KATA PENGANTAR", 1)
    para(
        document,
        "Puji dan syukur kami panjatkan ke hadirat Allah SWT, atas rahmat-Nya Laporan Kinerja Instansi Pemerintah (LKIP) "
        f"Dinas Koperasi dan UMKM Provinsi Jawa Barat Tahun {YEAR} dapat diselesaikan tepat waktu.",
    )
    para(document, "Semoga laporan ini bermanfaat sebagai bahan evaluasi dan perbaikan kinerja di tahun yang akan datang.")
    heading(document, "DAFTAR ISI", 1)
    for text, where in (
        ("KATA PENGANTAR", "1"),
        ("BAB I PENDAHULUAN", "2"),
        ("BAB II PERENCANAAN KINERJA", "2"),
        ("BAB III AKUNTABILITAS KINERJA", "4"),
        ("BAB IV PENUTUP", "11"),
    ):
        runs(document.add_paragraph(), f"{text} {'.' * (90 - len(text))} {where}")
    heading(document, "DAFTAR TABEL", 1)
    for text in ("Tabel 2.1  Tujuan, Sasaran dan Indikator", "Tabel 2.2  Perjanjian Kinerja", "Tabel 3.2  Capaian Kinerja"):
        runs(document.add_paragraph(), text)
    page_break(document)


def opening(document: Doc) -> None:
    """Cover and first chapters."""
    for text, size, after in (("LAPORAN KINERJA INSTANSI PEMERINTAH", 22, 0), ("(LKIP)", 20, 0), (f"TAHUN {YEAR}", 20, 330)):
        centred(document, text, size, after=after)
    for text in ("DINAS KOPERASI DAN USAHA MIKRO,", "KECIL DAN MENENGAH", "PROVINSI JAWA BARAT", "Bandung, Januari 2017"):
        centred(document, text, 15)
    page_break(document)
    foreword(document)
    heading(document, "BAB I PENDAHULUAN", 1)
    heading(document, "1.1. Latar Belakang", 2)
    para(
        document,
        "Laporan Kinerja Instansi Pemerintah (LKIP) disusun sebagai perwujudan kewajiban untuk mempertanggungjawabkan "
        "keberhasilan dan kegagalan pelaksanaan tugas pokok dan fungsi sesuai Peraturan Presiden Nomor 29 Tahun 2014 "
        "tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah dan Peraturan Menteri PANRB Nomor 53 Tahun 2014.",
    )
    para(
        document,
        "Dinas Koperasi dan UMKM Provinsi Jawa Barat didukung 143 orang pegawai yang tersebar pada Sekretariat, 4 (empat) "
        "bidang dan 1 (satu) UPTD yaitu Balai Pelatihan Tenaga Koperasi dan UMKM. Jumlah koperasi di Jawa Barat sampai "
        "dengan Desember 2016 sebanyak 25.741 unit dengan anggota 5.876.120 orang.",
    )
    heading(document, "1.2. Permasalahan Utama (Strategic Issued)", 2)
    for text in (
        "a. Rendahnya kualitas kelembagaan koperasi, 35,48 % koperasi di Jawa Barat tidak aktif;",
        "b. Terbatasnya akses UMKM terhadap pembiayaan, pasar dan teknologi;",
        "c. Lemahnya kompetensi SDM pengelola koperasi menghadapi Masyarakat Ekonomi ASEAN (MEA).",
    ):
        para(document, text, 2)
    heading(document, "BAB II PERENCANAAN KINERJA", 1)
    heading(document, "2.1. Rencana Strategis 2013-2018", 2)
    para(document, "Visi, misi, tujuan, sasaran dan target jangka menengah Dinas Koperasi dan UMKM sebagaimana Tabel 2.1.")
    look = Look((2.3, 2.3, 2.6, 3.1, 1.5, 1.3, 1.3, 1.3, 1.3, 1.3), "llllcccccc", 8, 2, True, BLUE)
    table(document, "Tabel 2.1", "Tujuan, Sasaran, Indikator dan Target Renstra 2013-2018", plan_rows(), look)
    heading(document, "2.2. Perjanjian Kinerja Tahun 2016", 2)
    head = [["No.", "Sasaran Strategis", "Indikator Kinerja", "Target"], ["(1)", "(2)", "(3)", "(4)"]]
    cells = {n: [each.name, each.target] for n, (_, _, each, _) in enumerate(measures())}
    look = Look((1.1, 5.6, 6.6, 2.9), "cllc", 10.5, 2, True, BLUE)
    title = "Perjanjian Kinerja Dinas Koperasi dan UMKM Provinsi Jawa Barat Tahun 2016"
    table(document, "Tabel 2.2", title, rows_of(head, cells), look)
    para(document, "Untuk mencapai target tersebut, didukung anggaran per program sebagaimana Tabel 2.3 berikut :")
    rows = [["Program", "Anggaran (Rp)"], *([f"{n}. {p.name}", p.pagu] for n, p in enumerate(PROGRAMS, 1))]
    rows.append(["**JUMLAH**", f"**{dotted(DIRECT_PAGU)}**"])
    look = Look((11.4, 4.6), "lr", 10.5, 1, False, BLUE)
    table(document, "Tabel 2.3", "Pagu Anggaran APBD Tahun 2016", rows, look)


def draw(path: Path, folder: Path) -> None:
    """The report."""
    document = new_document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Cambria", Pt(11.5)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.5), Cm(33)
    section.left_margin, section.right_margin = Cm(2.6), Cm(2.2)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2)
    section.different_first_page_header_footer = True
    runs(section.header.paragraphs[0], f"LKIP Dinas Koperasi dan UMKM Provinsi Jawa Barat Tahun {YEAR}", 9)
    underlined(section.header.paragraphs[0])
    section.footer.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    page_number(section.footer.paragraphs[0])
    opening(document)
    heading(document, "BAB III AKUNTABILITAS KINERJA", 1)
    heading(document, "3.1. Capaian Kinerja Organisasi", 2)
    para(document, "Pemaknaan capaian kinerja dibagi berdasarkan klasifikasi berikut :")
    scale = [["SKALA NILAI", "KATEGORI PENILAIAN"], ["> 100 %", "Sangat Baik"], ["80 - 100 %", "Baik"], ["50 - < 80 %", "Sedang"]]
    look = Look((5, 6), "cc", 10, 1, False, "C6E0B4")
    table(document, "Tabel 3.1", "Klasifikasi Penilaian Kinerja", [*scale, ["< 50 %", "Kurang"]], look)
    result_tables(document)
    picture = document.add_paragraph()
    picture.alignment = WD_ALIGN_PARAGRAPH.CENTER
    picture.add_run().add_picture(str(chart(folder / "chart.png")), width=Cm(13))
    centred(document, f"Gambar 3.1 Grafik Perbandingan Target dan Realisasi Kinerja Tahun {YEAR} (%)", 10, False, 6)
    turned(document, True)
    heading(document, "3.1.4. Analisis Penyebab Peningkatan/Penurunan Kinerja", 2)
    for text in ANALYSIS:
        para(document, text, 3)
    cross_tables(document)
    heading(document, "3.2. Realisasi Anggaran", 2)
    money_tables(document)
    turned(document, False)
    heading(document, "BAB IV PENUTUP", 1)
    para(
        document,
        f"Secara umum kinerja {OFFICE} Provinsi Jawa Barat Tahun {YEAR} dapat dikatakan berhasil dengan rata-rata capaian "
        "107,97 % atau Sangat Baik. Di masa mendatang dinas akan meningkatkan koordinasi dengan kabupaten/kota, "
        "memperkuat basis data koperasi dan UMKM (ODS) serta mendorong pemanfaatan pemasaran secara online.",
    )
    for text in (
        "Bandung,      Januari 2017",
        "KEPALA DINAS KOPERASI DAN UMKM",
        "PROVINSI JAWA BARAT,",
        "",
        "",
        "( nama pejabat )",
    ):
        centred(document, text, 11, bold=False).paragraph_format.left_indent = Cm(7)
    centred(document, "NIP. ........", 11, bold=False).paragraph_format.left_indent = Cm(7)
    document.save(path)


def seen(pages: Pages, text: str, start: int) -> int:
    """The page where a text begins; a row that a page break parts is found by its first word."""
    try:
        return pages.first(text, start)
    except ValueError:
        return pages.first(text.split()[0], start)


def row_page(pages: Pages, name: str, beside: str, start: int) -> int:
    """The page of a table's row, known by its name and the figure beside it."""
    wanted = bare(name + beside)
    for page in range(start, pages.count + 1):
        if wanted in pages.texts[page - 1]:
            return page
    return seen(pages, name, start)


def figure(gold: Gold, ident: str, kind: str, period: str, text: str, unit: str | None, page: int) -> None:
    """A printed figure, its grade beside where it has one, once for each kind, period and text."""
    known = {(v["indicator"], v["kind"], v["period"], v["value"]) for v in gold.values}
    if (ident, kind, period, number(text)) in known:
        return
    more = {"grade": text.split()[0]} if "(" in text else {}
    gold.value(ident, kind, period, text, unit, page, **more)


def gold_figures(gold: Gold, idents: list[str], pages: Pages, starts: dict[str, int]) -> None:
    """The figures of every indicator, table by table."""
    every = [each for _, _, each, _ in measures()]
    for ident, e in zip(idents, every, strict=True):
        first = {"2.1": e.base, "2.2": e.target, "3.2": e.target, "3.3": e.before, "3.4": e.plan[-1], "3.5": e.before}
        at = {label: row_page(pages, e.name, text, starts[label]) for label, text in first.items()}
        figure(gold, ident, "baseline", "2013", e.base, e.unit, at["2.1"])
        for year, text in zip(range(2014, 2019), e.plan, strict=True):
            figure(gold, ident, "target", str(year), text, e.unit, at["2.1"])
        figure(gold, ident, "target", YEAR, e.target, e.unit, at["2.2"])
        figure(gold, ident, "realisasi", YEAR, e.result, e.unit, at["3.2"])
        figure(gold, ident, "capaian", YEAR, e.reached, "%", at["3.2"])
        figure(gold, ident, "realisasi", "2015", e.before, e.unit, at["3.3"])
        figure(gold, ident, "capaian", YEAR, e.progress, "%", at["3.4"])
        figure(gold, ident, "realisasi", YEAR, SWAPPED.get(e.result, e.result), e.unit, at["3.5"])
        if e.quarters:
            page = pages.first(e.name, starts["3.8"])
            for place, text in enumerate(e.quarters, 1):
                figure(gold, ident, "target", f"2017-Q{place}", text, e.unit, page)
            gold.action(ident, "2017", e.action, page)


def gold_money(gold: Gold, sasaran: list[str], pages: Pages, starts: dict[str, int]) -> None:
    """Programs and kegiatan with their money."""
    for program in PROGRAMS:
        first, late = pages.first(program.name, starts["2.3"]), pages.first(program.name, starts["3.9"])
        where = sorted({first, late} | ({pages.first(program.name, starts["3.7"])} if program.serves else set()))
        parent = sasaran[program.serves - 1] if program.serves else None
        ident = gold.node("program", None, program.name, page=first, parent=parent, code=program.code, pages=where)
        gold.budget(ident, "pagu", YEAR, program.pagu, first)
        gold.budget(ident, "realisasi", YEAR, dotted(program.spent), late)
        for place, each in enumerate(program.below, 1):
            late = pages.first(each.name, starts["3.9"])
            where = sorted({late} | ({pages.first(each.name, starts["3.7"])} if program.serves else set()))
            code = f"{program.code}.{place:02d}"
            below = gold.node("kegiatan", None, each.name, page=where[0], parent=ident, code=code, pages=where)
            gold.budget(below, "pagu", YEAR, dotted(each.pagu), late)
            gold.budget(below, "realisasi", YEAR, dotted(each.spent), late)
    gold.total("JUMLAH", "pagu", YEAR, dotted(DIRECT_PAGU), pages.first("JUMLAH" + dotted(DIRECT_PAGU)))
    for label, pagu, spent in sums():
        page = pages.first(dotted(pagu), starts["3.9"])
        gold.total(label, "pagu", YEAR, dotted(pagu), page)
        gold.total(label, "realisasi", YEAR, dotted(spent), page)
    for name, before, after, spent, _ in STATE:
        page = pages.first(before)
        code = name[-3:-1]
        ident = gold.node("program", None, name.removesuffix(f" ({code})"), page=page, code=code)
        for kind, text in (("pagu", before), ("pagu", after), ("realisasi", spent)):
            gold.budget(ident, kind, YEAR, text, page)
    page = pages.first(STATE_SUM[1])
    for kind, text in (("pagu", STATE_SUM[1]), ("pagu", STATE_SUM[2]), ("realisasi", STATE_SUM[3])):
        gold.total(STATE_SUM[0], kind, YEAR, text, page)


def judged(gold: Gold) -> None:
    """What another reader may read otherwise."""
    state = [node["id"] for node in gold.nodes if node["level"] == "program"][-2:]
    for about, chosen, other, nodes, part in (
        (
            "progress against the target at the end of the plan (tables 3.4, 3.5)",
            "capaian of 2016",
            ["capaian of 2018", "left out"],
            [],
            "values",
        ),
        ("column (%) of table 3.3: 2016 against 2015", "left out", ["capaian"], [], "values"),
        ("capaian with its category in the same cell: text", "97,76 %", ["97,76 % (Baik)"], [], "value.text"),
        ("Capaian Tahun 2015 in table 3.5 prints the realisasi of 2015", "realisasi 2015", ["capaian 2015"], [], "values"),
        ("figures without unit in tables 2.1, 3.3, 3.4, 3.8", "the indicator's unit", [None], [], "value.unit"),
        ("state budget programs, code in brackets behind the name", "split", ["left in the name"], state, "name"),
        ("target and realisasi with and without unit in two tables", "one value each", ["both spellings"], [], "value.text"),
        ("mean capaian of a sasaran (table 3.7)", "left out", ["capaian"], [], "values"),
    ):
        gold.ambiguous.append({"about": about, "chosen": chosen, "also_acceptable": other, "nodes": nodes, "field": part})


def build_gold(pages: Pages) -> Gold:
    """The facts as a record."""
    document = {"type": "lkjip", "types": ["lkjip"], "region": "Provinsi Jawa Barat", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": 2016, "pages": pages.count})
    labels = ("2.1", "2.2", "2.3", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "3.9")
    titles = ("Tujuan, Sasaran, Indikator dan", "Perjanjian Kinerja Dinas Koperasi", "Pagu Anggaran APBD Tahun 2016")
    titles += (
        "Capaian Kinerja Sasaran Tahun",
        "Perbandingan Realisasi Kinerja Tahun 2015 dan",
        "Realisasi Kinerja Tahun 2016 terhadap",
    )
    titles += ("Pencapaian Kinerja Dinas", "Analisis Efisiensi Penggunaan Sumber Daya", "Program dan Kegiatan yang Menunjang")
    titles += ("RENCANA TINDAK LANJUT TAHUN", "Pagu Anggaran dan Realisasi APBD")
    starts = {label: pages.first(f"Tabel {label}{title}") for label, title in zip(labels, titles, strict=True)}
    start = starts["2.1"]
    visi = gold.node("visi", VISI, page=seen(pages, VISI, start))
    sasaran, idents = [], []
    for aim in AIMS:
        misi = gold.node("misi", aim.misi, page=seen(pages, aim.misi, start), parent=visi)
        tujuan = gold.node("tujuan", aim.tujuan, page=seen(pages, aim.tujuan, start), parent=misi)
        for line in aim.sasaran:
            labelled = ("2.2", "3.2", "3.3", "3.4", "3.5", "3.7")
            first = row_page(pages, line.measures[0].name, line.measures[0].base, start)
            where = sorted({first, *(seen(pages, line.statement, starts[label]) for label in labelled)})
            sasaran.append(gold.node("sasaran", line.statement, page=where[0], parent=tujuan, pages=where))
            for each in line.measures:
                more = {"direction": each.direction} if each.direction else {}
                idents.append(gold.indicator(sasaran[-1], each.name, each.unit, seen(pages, each.name, start), **more))
    gold_figures(gold, idents, pages, starts)
    gold_money(gold, sasaran, pages, starts)
    judged(gold)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as name:
        source = Path(name) / f"{STEM}.docx"
        draw(source, Path(name))
        pdf = office_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold(Pages(pdf)).write()


if __name__ == "__main__":
    main()
