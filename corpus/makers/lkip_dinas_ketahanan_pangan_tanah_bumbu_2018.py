"""Performance report 2018 of a regency's food security office: a Word report with a table for each sasaran."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from docx import Document as new_document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Cm, Pt, RGBColor
from PIL import Image, ImageDraw

from corpus.makers.common import CORPUS, Gold, number, office_pdf
from corpus.makers.parts.pages import Pages, bare
from corpus.makers.word import ALIGN, LEFT, UP, Look, centred, grid, page_break, page_number, runs, shaded

STEM = "lkip-dinas-ketahanan-pangan-tanah-bumbu-2018"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance report 2018 of a regency's food security office, with renstra, agreement, results and money in tables",
    "type": "lkjip",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "renstra table on a landscape page: tujuan with an indicator of its own, sasaran, five years of targets",
        "strategi and kebijakan matched to the sasaran by merged cells",
        "agreement with the sasaran, then programs, sums and source in a table below without a title",
        "results table with header cells merged over two rows, running over a page break, rows split in the middle",
        "a small table for each sasaran with the years 2016 to 2018, the indicator's name shortened in one of them",
        "comparison with the renstra's end, with a column of progress in percent",
        "lower-is-better indicators, an empty result, a grade with its score, points and commas mixed",
        "a renstra target and the agreed one that differ, a capaian computed the wrong way round, a negative progress",
        "programs beside the sasaran with indicators merged; two programs that serve no sasaran",
        "kegiatan numbered below bold programs, sums, percent and physical progress; one malformed sum",
        "cover with a picture, forewords, staff table, scale, chart and prose that repeats figures and is no fact",
    ],
}
YEAR = "2018"
OFFICE = "Dinas Ketahanan Pangan"
FONT = "Carlito"
DARK, LIGHT, PALE = "375623", "A9D08E", "E2EFDA"


@dataclass(frozen=True)
class Measure:
    """An indicator: base 2016, targets 2017-2021 parted by |, agreed target, realisasi 2017 and 2018."""

    name: str
    unit: str | None
    base: str
    plan: str
    agreed: str
    before: str
    result: str
    down: bool = False
    reached: str | None = None
    short: str | None = None

    @property
    def years(self) -> list[str]:
        """The targets of the plan's years."""
        return self.plan.split("|")

    @property
    def attained(self) -> str:
        """The capaian as printed."""
        return self.reached if self.reached is not None else rate(self.agreed, self.result, self.down)

    @property
    def progress(self) -> str:
        """The result against the end of the plan."""
        return rate(self.years[-1], self.result, self.down)


@dataclass(frozen=True)
class Sasaran:
    """A sasaran, its indicators, strategi and kebijakan, and what the report says of it."""

    statement: str
    measures: tuple[Measure, ...]
    ways: tuple[tuple[str, tuple[str, ...]], ...]
    prose: tuple[str, ...]


@dataclass(frozen=True)
class Aim:
    """A tujuan with its own indicator and its sasaran."""

    statement: str
    measure: Measure
    sasaran: tuple[Sasaran, ...]


@dataclass(frozen=True)
class Program:
    """A program: number of its sasaran (0: none), source, kegiatan (name, pagu, realisasi, physical progress)."""

    name: str
    serves: int
    source: str
    below: tuple[tuple[str, str, str, str], ...]

    def total(self, place: int) -> str:
        """The sum of the pagu (1) or of the realisasi (2)."""
        return dotted(sum(ODD.get(each[place]) or int(number(each[place]) or 0) for each in self.below))


ODD = {"47.6150.000": 47615000}  # misprinted; the clerk's sum holds what was meant


def dotted(amount: int) -> str:
    """A sum with dots."""
    return f"{amount:,}".replace(",", ".")


def comma(value: float) -> str:
    """Two decimals and a comma."""
    return f"{value:.2f}".replace(".", ",")


def rate(target: str, result: str, down: bool) -> str:
    """Capaian in percent: result by target, or what is left of twice the target where less is better."""
    goal, done = number(target), number(result)
    if not goal or done is None:
        return "-"
    return comma((2 * goal - done) / goal * 100 if down else done / goal * 100)


AIMS = (
    Aim(
        "Mewujudkan ketahanan pangan daerah yang mandiri dan berkelanjutan",
        Measure("Indeks Ketahanan Pangan Daerah", "Indeks", "71,20", "72,00|73,50|75,00|76,50|78,00", "", "", ""),
        (
            Sasaran(
                "Meningkatnya ketersediaan dan cadangan pangan daerah",
                (
                    Measure(
                        "Ketersediaan energi per kapita",
                        "Kkal/Kap/Hari",
                        "3.108",
                        "3.120|3.150|3.180|3.210|3.240",
                        "3.150",
                        "3.116",
                        "3.197",
                    ),
                    Measure("Jumlah cadangan pangan pemerintah daerah", "Ton", "18,50", "20|30|40|50|60", "25", "20,00", "22,75"),
                    Measure(
                        "Persentase desa yang memiliki lumbung pangan masyarakat",
                        "%",
                        "14,77",
                        "16,00|20,00|24,00|28,00|32,00",
                        "20,00",
                        "16,11",
                        "21.48",
                        short="Persentase desa yang memiliki lumbung pangan",
                    ),
                ),
                (
                    (
                        "Peningkatan produksi dan cadangan pangan pokok berbasis sumber daya lokal",
                        (
                            "Pengadaan cadangan pangan pemerintah daerah secara bertahap setiap tahun",
                            "Pembangunan dan rehabilitasi lumbung pangan masyarakat desa",
                        ),
                    ),
                ),
                (
                    "Ketersediaan energi dihitung dari Neraca Bahan Makanan (NBM) tahun berjalan. Kenaikan tahun ini terutama "
                    "disumbang oleh produksi padi di Kecamatan Kusan Hulu, Batulicin dan Karang Bintang yang pulih setelah "
                    "banjir "
                    "pada musim tanam sebelumnya, serta pasokan jagung dari Kecamatan Mantewe.",
                    "Cadangan pangan pemerintah daerah hanya mencapai 22,75 Ton dari yang diperjanjikan karena pengadaan gabah "
                    "tahap kedua gagal lelang. Sisa pengadaan diusulkan kembali pada APBD Tahun Anggaran 2019 melalui kerjasama "
                    "dengan Perum BULOG Sub Divre Kotabaru.",
                ),
            ),
            Sasaran(
                "Menurunnya daerah rawan pangan",
                (
                    Measure("Jumlah desa rawan pangan", "Desa", "24", "22|18|14|10|6", "18", "21", "19", True),
                    Measure(
                        "Persentase penanganan daerah rawan pangan",
                        "%",
                        "45,83",
                        "50,00|60,00|70,00|80,00|90,00",
                        "60,00",
                        "52,38",
                        "63,16",
                    ),
                ),
                (
                    (
                        "Penanganan kerawanan pangan secara terpadu lintas perangkat daerah",
                        ("Pemetaan ketahanan dan kerentanan pangan (FSVA) sampai tingkat desa",),
                    ),
                ),
                (
                    "Jumlah desa rawan pangan menurut peta Food Security and Vulnerability Atlas (FSVA) Tahun 2018 tercatat 19 "
                    "desa, "
                    "sebagian besar berada di Kecamatan Kusan Hulu dan Kecamatan Sungai Loban dengan kendala akses jalan. "
                    "Intervensi "
                    "dilakukan dalam bentuk bantuan pangan, bibit sayuran serta pembinaan kelompok afinitas di 12 desa.",
                ),
            ),
            Sasaran(
                "Meningkatnya kelancaran distribusi dan akses pangan masyarakat",
                (
                    Measure(
                        "Koefisien variasi harga pangan pokok (beras)",
                        "%",
                        "9,84",
                        "9,50|9,00|8,50|8,00|7,50",
                        "9,00",
                        "9,11",
                        "7,42",
                        True,
                        reached="82,44",
                    ),
                    Measure(
                        "Jumlah gapoktan penerima penguatan LDPM yang mandiri", "Gapoktan", "5", "6|8|10|12|14", "8", "6", "8"
                    ),
                ),
                (
                    (
                        "Penguatan lembaga distribusi pangan masyarakat",
                        (
                            "Stabilisasi harga pangan melalui Toko Tani Indonesia dan pasar murah",
                            "Penyediaan informasi harga pangan mingguan",
                        ),
                    ),
                ),
                (
                    "Harga beras selama Tahun 2018 relatif stabil, hanya mengalami kenaikan pada bulan Januari dan menjelang "
                    "Hari "
                    "Raya Idul Fitri. Panel harga dipantau setiap minggu di Pasar Pagatan, Pasar Simpang Empat, dan Pasar Minggu "
                    "Satui oleh enumerator.",
                ),
            ),
            Sasaran(
                "Meningkatnya penganekaragaman konsumsi dan keamanan pangan",
                (
                    Measure("Skor Pola Pangan Harapan (PPH)", "Skor", "79,3", "81,0|83,0|85,0|87,0|89,0", "83,0", "81,6", "84,2"),
                    Measure(
                        "Konsumsi beras per kapita",
                        "Kg/Kap/Tahun",
                        "112,40",
                        "111,00|109,50|108,00|106,50|105,00",
                        "109,50",
                        "111,27",
                        "110,86",
                        True,
                    ),
                    Measure(
                        "Persentase pangan segar asal tumbuhan yang memenuhi syarat keamanan pangan",
                        "%",
                        "-",
                        "75,00|80,00|85,00|90,00|95,00",
                        "80,00",
                        "76,92",
                        "87,50",
                        short="Persentase pangan segar yang memenuhi syarat keamanan pangan",
                    ),
                ),
                (
                    (
                        "Percepatan penganekaragaman konsumsi pangan berbasis sumber daya lokal",
                        ("Gerakan pemanfaatan pekarangan melalui Kawasan Rumah Pangan Lestari (KRPL)",),
                    ),
                    (
                        "Peningkatan pengawasan mutu dan keamanan pangan segar",
                        ("Pengujian residu pestisida dan sertifikasi Prima-3 bagi pelaku usaha",),
                    ),
                ),
                (
                    "Skor PPH Kabupaten Tanah Bumbu Tahun 2018 berada sedikit di atas rata-rata Provinsi Kalimantan Selatan, "
                    "namun "
                    "konsumsi umbi-umbian, sayur dan buah masih di bawah anjuran. Lomba cipta menu B2SA tingkat kabupaten "
                    "diikuti "
                    "oleh 10 kecamatan.",
                    "Dari 40 sampel pangan segar yang diuji, 35 sampel dinyatakan memenuhi syarat. Lima sampel cabai dan kacang "
                    "panjang mengandung residu di atas ambang batas dan telah ditindaklanjuti dengan pembinaan kepada pemasok.",
                ),
            ),
        ),
    ),
    Aim(
        "Meningkatkan akuntabilitas kinerja dan pelayanan dinas",
        Measure("Persentase sasaran dinas yang tercapai", "%", "60", "70|80|80|90|100", "", "", ""),
        (
            Sasaran(
                "Meningkatnya akuntabilitas kinerja Dinas Ketahanan Pangan",
                (
                    Measure(
                        "Nilai evaluasi AKIP dinas",
                        None,
                        "C (48,70)",
                        "CC (55,00)|B (61,00)|B (65,00)|BB (70,50)|BB (75,00)",
                        "B (61,00)",
                        "CC (54,12)",
                        "CC (59,84)",
                    ),
                    Measure(
                        "Indeks Kepuasan Masyarakat",
                        "Indeks",
                        "-",
                        "76,00|77,00|78,00|79,00|80,00",
                        "77,00",
                        "-",
                        "-",
                    ),
                ),
                (
                    (
                        "Peningkatan kualitas perencanaan, pelaporan dan aset dinas",
                        ("Penerapan sistem akuntabilitas kinerja secara konsisten sampai eselon IV",),
                    ),
                ),
                (
                    "Evaluasi AKIP oleh Inspektorat memberi nilai CC (59,84), naik dari tahun sebelumnya walaupun belum mencapai "
                    "target. Survei kepuasan masyarakat tidak dapat dilaksanakan karena tidak tersedia anggaran, sehingga "
                    "realisasinya tidak dapat disajikan.",
                ),
            ),
        ),
    ),
)
PROGRAMS = (
    Program(
        "Program Pelayanan Administrasi Perkantoran",
        0,
        "APBD",
        (
            ("Penyediaan jasa komunikasi, sumber daya air dan listrik", "86.400.000", "71.306.218", "100"),
            ("Penyediaan jasa administrasi keuangan", "214.800.000", "209.550.000", "100"),
            ("Penyediaan alat tulis kantor", "64.325.000", "64.311.700", "100"),
            ("Rapat-rapat koordinasi dan konsultasi ke luar daerah", "405.000.000", "396.718.442", "100"),
        ),
    ),
    Program(
        "Program Peningkatan Sarana dan Prasarana Aparatur",
        0,
        "APBD",
        (
            ("Pengadaan peralatan gedung kantor", "118.750.000", "112.480.000", "100"),
            ("Pemeliharaan rutin/berkala kendaraan dinas/operasional", "157.200.000", "140.962.315", "100"),
        ),
    ),
    Program(
        "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
        5,
        "APBD",
        (
            ("Penyusunan laporan capaian kinerja dan ikhtisar realisasi kinerja SKPD", "38.900.000", "38.115.000", "100"),
            ("Penyusunan pelaporan keuangan akhir tahun", "24.600.000", "24.600.000", "100"),
        ),
    ),
    Program(
        "Program Peningkatan Ketersediaan dan Cadangan Pangan",
        1,
        "APBD",
        (
            ("Pengadaan cadangan pangan pemerintah daerah", "487.500.000", "351.275.000", "75,83"),
            ("Penyusunan Neraca Bahan Makanan (NBM)", "62.180.000", "60.944.500", "100"),
            ("Pengembangan lumbung pangan desa", "735.000.000", "718.632.900", "100"),
        ),
    ),
    Program(
        "Program Pembangunan Lumbung Pangan Masyarakat",
        1,
        "DAK",
        (("Pembangunan lumbung pangan dan lantai jemur", "1.240.000.000", "1.198.477.000", "100"),),
    ),
    Program(
        "Program Penanganan Kerawanan Pangan",
        2,
        "APBD",
        (
            ("Penyusunan peta ketahanan dan kerentanan pangan (FSVA)", "75.450.000", "73.900.000", "100"),
            ("Penanganan daerah rawan pangan", "298.300.000", "286.115.750", "96,50"),
            ("Sistem Kewaspadaan Pangan dan Gizi (SKPG)", "51.200.000", "47.6150.000", "100"),
        ),
    ),
    Program(
        "Program Peningkatan Distribusi dan Akses Pangan",
        3,
        "APBD",
        (
            ("Pemantauan dan analisis harga pangan pokok", "68.700.000", "66.184.000", "100"),
            ("Penguatan Lembaga Distribusi Pangan Masyarakat (LDPM)", "226.850.000", "221.400.000", "100"),
        ),
    ),
    Program(
        "Program Penganekaragaman Konsumsi dan Keamanan Pangan",
        4,
        "APBD",
        (
            ("Gerakan percepatan penganekaragaman konsumsi pangan", "342.600.000", "338.207.500", "100"),
            ("Pemanfaatan pekarangan untuk pengembangan pangan (KRPL)", "416.000.000", "402.951.000", "100"),
            ("Pengawasan mutu dan keamanan pangan segar", "109.340.000", "98.776.000", "90,00"),
            ("Lomba cipta menu B2SA", "84.150.000", "83.025.000", "100"),
        ),
    ),
)
TOTAL_PAGU, TOTAL_SPENT = (dotted(sum(int(number(p.total(place)) or 0) for p in PROGRAMS)) for place in (1, 2))
STAFF = (("IV", "4", "3", "7"), ("III", "11", "9", "20"), ("II", "3", "5", "8"), ("I", "-", "-", "-"))
LINES = [sasaran for aim in AIMS for sasaran in aim.sasaran]


def para(document: Doc, text: str, after: float = 6, indent: float = 1.0) -> None:
    """A paragraph of running text."""
    paragraph = document.add_paragraph()
    paragraph.alignment = ALIGN["j"]
    layout = paragraph.paragraph_format
    layout.first_line_indent, layout.line_spacing, layout.space_after = Cm(indent), 1.5, Pt(after)
    runs(paragraph, text)


def item(document: Doc, text: str) -> None:
    """An item of a list typed by hand."""
    para(document, text, 2, -0.6)
    document.paragraphs[-1].paragraph_format.left_indent = Cm(1.6)


def chapter(document: Doc, label: str, title: str) -> None:
    """The head of a chapter: a dark box with white letters, the title below it."""
    for text, colour, size in ((label, "FFFFFF", 16), (title, DARK, 15)):
        paragraph = document.add_heading(level=1)
        paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run(text)
        run.font.name, run.font.size, run.font.color.rgb = FONT, Pt(size), RGBColor.from_string(colour)
        if text == label:
            table = document.add_table(1, 1)
            table.alignment = 2
            table.columns[0].width = table.cell(0, 0).width = Cm(3.2)
            cell = table.cell(0, 0)
            shaded(cell, DARK)
            cell.paragraphs[0]._p.getparent().replace(cell.paragraphs[0]._p, paragraph._p)
        paragraph.alignment = ALIGN["c" if text == label else "r"]
    document.add_paragraph()


def heading(document: Doc, text: str, level: int = 2) -> None:
    """A heading within a chapter."""
    paragraph = document.add_heading(level=level)
    run = paragraph.add_run(text)
    run.font.name, run.font.size, run.font.color.rgb = FONT, Pt(13 if level == 2 else 12), RGBColor.from_string(DARK)


def titled(document: Doc, text: str, rows: list[list[str]], look: Look) -> None:
    """A table below its title, a source below it."""
    paragraph = centred(document, text, 11, after=3)
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.space_before = Pt(4)
    grid(document, rows, look)
    source = document.add_paragraph()
    runs(source, f"Sumber : {OFFICE}, data diolah (2019)", 8.5)
    source.paragraph_format.space_after = Pt(8)


def plan_rows() -> list[list[str]]:
    """Tabel 2.1."""
    years = [str(year) for year in range(2017, 2022)]
    left = [LEFT] * 4
    heads = ["NO", "TUJUAN", "INDIKATOR TUJUAN", "SASARAN", "INDIKATOR SASARAN", "SATUAN", "KONDISI AWAL (2016)"]
    rows = [[*heads, "TARGET KINERJA PADA TAHUN", *left], [*[UP] * 7, *years]]
    for place, aim in enumerate(AIMS, 1):
        own = aim.measure
        rows.append([f"{place}.", aim.statement, own.name, "", "", own.unit or "", own.base, *own.years])
        for sasaran in aim.sasaran:
            for turn, each in enumerate(sasaran.measures):
                name = UP if turn else sasaran.statement
                rows.append([UP, UP, "", name, each.name, each.unit or "", each.base, *each.years])
    return rows


def way_rows() -> list[list[str]]:
    """Tabel 2.2."""
    rows = [["SASARAN", "STRATEGI", "ARAH KEBIJAKAN"]]
    for sasaran in LINES:
        first = True
        for way, policies in sasaran.ways:
            for turn, policy in enumerate(policies):
                rows.append([sasaran.statement if first else UP, UP if turn else way, policy])
                first = False
    return rows


def rows_by_sasaran(head: list[list[str]], cells: dict[str, list[str]]) -> list[list[str]]:
    """Number and sasaran, merged, before the cells of each indicator."""
    rows = list(head)
    for place, sasaran in enumerate(LINES, 1):
        own = [each for each in sasaran.measures if each.name in cells]
        for turn, each in enumerate(own):
            rows.append([*([UP, UP] if turn else [f"{place}.", sasaran.statement]), *cells[each.name]])
    return rows


def with_unit(text: str, unit: str | None) -> str:
    """A figure with its unit behind."""
    return text if unit is None or text == "-" else f"{text}%" if unit == "%" else f"{text} {unit}"


def every() -> list[Measure]:
    """The indicators of all sasaran."""
    return [each for sasaran in LINES for each in sasaran.measures]


def cover(document: Doc, folder: Path) -> None:
    """The cover, with a picture drawn for it."""
    image = Image.new("RGB", (900, 620), "#E2EFDA")
    pen = ImageDraw.Draw(image)
    for step in range(7):
        hill = [(0, 620 - step * 40), (900, 480 - step * 30), (900, 620), (0, 620)]
        pen.polygon(hill, fill=(60 + step * 14, 120 + step * 12, 40))
    pen.ellipse((620, 60, 780, 220), fill="#FFD966")
    for x in range(80, 860, 60):
        pen.line((x, 600, x + 12, 470), fill="#7F6000", width=5)
        pen.ellipse((x + 2, 440, x + 24, 480), fill="#BF9000")
    image.save(folder / "cover.png")
    centred(document, "", 24)
    for text, size in (("LAPORAN KINERJA", 30), ("INSTANSI PEMERINTAH (LKIP)", 22), (f"TAHUN ANGGARAN {YEAR}", 18)):
        centred(document, text, size, after=6).runs[0].font.color.rgb = RGBColor.from_string(DARK)
    centred(document, "", 20).add_run().add_picture(str(folder / "cover.png"), width=Cm(14.5))
    centred(document, "", 40)
    for text, size in (("PEMERINTAH KABUPATEN TANAH BUMBU", 16), (OFFICE.upper(), 18), ("BATULICIN, 2019", 12)):
        centred(document, text, size, after=4)
    page_break(document)


def fronts(document: Doc) -> None:
    """Foreword, summary and contents."""
    centred(document, "KATA PENGANTAR", 14, after=10)
    para(
        document,
        "Puji syukur kami panjatkan ke hadirat Allah SWT, karena atas rahmat dan karunia-Nya Laporan Kinerja Instansi Pemerintah "
        f"(LKIP) {OFFICE} Kabupaten Tanah Bumbu Tahun {YEAR} dapat diselesaikan. Laporan ini disusun berdasarkan Peraturan "
        "Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah dan Peraturan Menteri PAN dan RB "
        "Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu.",
    )
    para(
        document,
        "Kami menyadari laporan ini masih jauh dari sempurna, untuk itu saran dan masukan dari semua pihak sangat kami harapkan "
        "demi perbaikan kinerja di tahun mendatang.",
    )
    for text in ("Batulicin,    Februari 2019", f"Kepala {OFFICE},", "", "", "( nama pejabat )", "NIP. ........"):
        centred(document, text, 11, bold=False).paragraph_format.left_indent = Cm(8)
    centred(document, "", 14)
    centred(document, "IKHTISAR EKSEKUTIF", 14, after=10)
    met = sum((number(each.attained) or 0) >= 100 for each in every())
    para(
        document,
        f"{OFFICE} dibentuk dengan Peraturan Daerah Kabupaten Tanah Bumbu Nomor 19 Tahun 2016. Pada Tahun {YEAR} dinas "
        f"menetapkan 5 sasaran strategis dengan {len(every())} indikator kinerja. Sebanyak {met} indikator mencapai atau "
        f"melampaui "
        "target, sisanya belum mencapai target dan satu indikator tidak dapat diukur. Anggaran yang dikelola sebesar "
        f"Rp. {TOTAL_PAGU},- dengan realisasi sebesar Rp. {TOTAL_SPENT},-.",
    )
    page_break(document)
    centred(document, "DAFTAR ISI", 14, after=8)
    for text, where in (
        ("KATA PENGANTAR", "1"),
        ("IKHTISAR EKSEKUTIF", "1"),
        ("BAB I    PENDAHULUAN", "3"),
        ("BAB II   PERENCANAAN KINERJA", "5"),
        ("BAB III  AKUNTABILITAS KINERJA", "8"),
        ("BAB IV  PENUTUP", "15"),
    ):
        runs(document.add_paragraph(), f"{text} {'.' * (96 - len(text))} {where}")
    page_break(document)


def first_chapter(document: Doc) -> None:
    """Bab I."""
    chapter(document, "BAB I", "PENDAHULUAN")
    heading(document, "1.1  Latar Belakang")
    para(
        document,
        "Pangan merupakan kebutuhan dasar manusia yang paling utama dan pemenuhannya merupakan bagian dari hak asasi manusia "
        "yang dijamin di dalam Undang-Undang Dasar Negara Republik Indonesia Tahun 1945. Undang-Undang Nomor 18 Tahun 2012 "
        "tentang "
        "Pangan mengamanatkan pemerintah daerah untuk mewujudkan kedaulatan, kemandirian dan ketahanan pangan sampai tingkat "
        "perseorangan. Urusan pangan merupakan urusan wajib yang tidak berkaitan dengan pelayanan dasar.",
    )
    para(
        document,
        "Laporan Kinerja Instansi Pemerintah adalah bentuk akuntabilitas dari pelaksanaan tugas dan fungsi yang dipercayakan "
        "kepada "
        "setiap instansi pemerintah atas penggunaan anggaran. Hal terpenting yang diperlukan dalam penyusunan laporan kinerja "
        "adalah "
        "pengukuran kinerja dan evaluasi serta pengungkapan secara memadai hasil analisis terhadap pengukuran kinerja.",
    )
    heading(document, "1.2  Tugas Pokok dan Fungsi")
    para(
        document,
        f"{OFFICE} mempunyai tugas membantu Bupati melaksanakan urusan pemerintahan di bidang pangan. Susunan organisasi terdiri "
        "atas Kepala Dinas, Sekretariat, Bidang Ketersediaan dan Kerawanan Pangan, Bidang Distribusi dan Cadangan Pangan, serta "
        "Bidang Konsumsi dan Keamanan Pangan, yang masing-masing membawahi seksi-seksi.",
    )
    rows = [["Golongan", "Jenis Kelamin", LEFT, "Jumlah"], [UP, "Laki-laki", "Perempuan", UP], *([*row] for row in STAFF)]
    rows.append(["**Jumlah**", "**18**", "**17**", "**35**"])
    look = Look((3.2, 3.2, 3.2, 3.2), "cccc", 10, 2, shade=LIGHT)
    titled(document, "Tabel 1.1  Jumlah Pegawai Menurut Golongan", rows, look)
    heading(document, "1.3  Isu Strategis")
    for text in (
        "a.  Alih fungsi lahan pertanian ke perkebunan kelapa sawit dan pertambangan yang mengancam produksi pangan;",
        "b.  Belum optimalnya pengelolaan cadangan pangan pemerintah daerah dan desa;",
        "c.  Ketergantungan pasokan sayuran, telur dan cabai dari luar daerah;",
        "d.  Rendahnya konsumsi pangan yang Beragam, Bergizi Seimbang dan Aman (B2SA).",
    ):
        item(document, text)
    page_break(document)


def turned(document: Doc, landscape: bool) -> None:
    """A new section of the other orientation."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7))


def second_chapter(document: Doc) -> None:
    """Bab II."""
    chapter(document, "BAB II", "PERENCANAAN KINERJA")
    heading(document, "2.1  Rencana Strategis 2016 - 2021")
    para(
        document,
        f"Rencana Strategis {OFFICE} Tahun 2016-2021 mendukung misi ketiga RPJMD Kabupaten Tanah Bumbu, dengan 2 tujuan dan 5 "
        f"sasaran. "
        "Strategi dan arah kebijakan untuk mencapai sasaran diuraikan pada Tabel 2.2, sedangkan target setiap tahunnya disajikan "
        "pada Tabel 2.1.",
    )
    titled(
        document, "Tabel 2.2  Strategi dan Arah Kebijakan", way_rows(), Look((5.2, 5.2, 6), "lll", 10, repeat=True, shade=LIGHT)
    )
    turned(document, True)
    look = Look((0.9, 3.3, 2.7, 3.4, 4.3, 2.2, 1.7, 1.55, 1.55, 1.55, 1.55, 1.55), "clllllcccccc", 9, 2, True, LIGHT)
    titled(document, "Tabel 2.1  Tujuan, Sasaran, Indikator dan Target Kinerja Renstra Tahun 2016 - 2021", plan_rows(), look)
    turned(document, False)
    heading(document, "2.2  Perjanjian Kinerja Tahun 2018")
    para(
        document,
        "Perjanjian kinerja merupakan lembar yang berisikan penugasan dari Bupati kepada Kepala Dinas untuk melaksanakan "
        "program dan kegiatan yang disertai dengan indikator kinerja.",
    )
    head = [["No", "Sasaran Strategis", "Indikator Kinerja", "Target"], ["(1)", "(2)", "(3)", "(4)"]]
    cells = {each.name: [each.name, with_unit(each.agreed, each.unit)] for each in every()}
    look = Look((1.1, 5.4, 6.4, 3.4), "cllc", 10.5, 2, True, PALE)
    titled(document, f"Tabel 2.3  Perjanjian Kinerja {OFFICE} Tahun {YEAR}", rows_by_sasaran(head, cells), look)
    rows = [["", "Program", "Anggaran", LEFT, "Keterangan"]]
    rows += [[f"{n}.", p.name, "Rp.", p.total(1), p.source] for n, p in enumerate(PROGRAMS, 1)]
    rows.append(["", "**Jumlah**", "**Rp.**", f"**{TOTAL_PAGU}**", ""])
    grid(document, rows, Look((1.1, 8.6, 1.1, 3.2, 2.3), "cllrc", 10.5, shade=PALE))
    page_break(document)


def sasaran_part(document: Doc, place: int, sasaran: Sasaran) -> None:
    """What the third chapter says of one sasaran, with its small table."""
    box = document.add_table(1, 1)
    box.style = "Table Grid"
    shaded(box.cell(0, 0), PALE)
    runs(box.cell(0, 0).paragraphs[0], f"**Sasaran {place} :** {sasaran.statement}", 11.5)
    document.add_paragraph().paragraph_format.space_after = Pt(0)
    rows = [["Indikator Kinerja", "Satuan", "Realisasi", LEFT, f"Tahun {YEAR}", LEFT, LEFT]]
    rows.append([UP, UP, "2016", "2017", "Target", "Realisasi", "%"])
    for each in sasaran.measures:
        line = [each.short or each.name, each.unit or "", each.base, each.before, each.agreed, each.result]
        rows.append([*line, each.attained])
    look = Look((5.2, 2.4, 1.75, 1.75, 1.75, 1.75, 1.7), "llccccc", 10, 2, shade=PALE)
    titled(document, f"Tabel 3.{place + 2}  Capaian Sasaran {place} Tahun 2016 s.d. {YEAR}", rows, look)
    for text in sasaran.prose:
        para(document, text)


def chart(path: Path) -> Path:
    """A bar chart of the capaian."""
    image = Image.new("RGB", (940, 380), "white")
    pen = ImageDraw.Draw(image)
    for line in range(6):
        pen.line((60, 330 - line * 55, 920, 330 - line * 55), fill="#D9D9D9")
    for place, each in enumerate(every()):
        high = int((number(each.attained) or 0) * 2.2)
        pen.rectangle((80 + place * 70, 330 - high, 118 + place * 70, 330), fill="#70AD47", outline="#375623")
        pen.text((84 + place * 70, 340), f"IKU{place + 1}", fill="black", font_size=15)
    image.save(path)
    return path


def third_chapter(document: Doc, folder: Path) -> None:
    """Bab III up to the money."""
    chapter(document, "BAB III", "AKUNTABILITAS KINERJA")
    heading(document, "3.1  Capaian Kinerja Organisasi")
    para(
        document,
        "Akuntabilitas kinerja adalah perwujudan kewajiban untuk mempertanggungjawabkan keberhasilan dan kegagalan pelaksanaan "
        "misi organisasi. Data kinerja dikumpulkan setiap triwulan oleh masing-masing bidang, diverifikasi oleh Sub Bagian "
        "Perencanaan, dan dibahas dalam rapat evaluasi bersama Kepala Dinas sebelum dituangkan ke dalam laporan ini.",
    )
    para(
        document,
        "Pengukuran kinerja dilakukan dengan membandingkan target dan realisasi setiap indikator. Untuk indikator yang semakin "
        "rendah "
        "realisasinya semakin baik, capaian dihitung dari selisih dua kali target dengan realisasi dibagi target. Hasilnya "
        "dikelompokkan menurut skala ordinal berikut :",
    )
    rows = [["No", "Interval Nilai Realisasi Kinerja", "Kriteria Penilaian"], ["1", "91 ≤ 100", "Sangat Tinggi"]]
    rows += [["2", "76 ≤ 90", "Tinggi"], ["3", "66 ≤ 75", "Sedang"], ["4", "51 ≤ 65", "Rendah"], ["5", "≤ 50", "Sangat Rendah"]]
    titled(document, "Tabel 3.1  Skala Nilai Peringkat Kinerja", rows, Look((1.2, 6, 5), "ccc", 10, shade=LIGHT))
    heading(document, f"3.1.1  Perbandingan Target dan Realisasi Tahun {YEAR}", 3)
    head = [["NO", "SASARAN", "INDIKATOR KINERJA", "SATUAN", f"TAHUN {YEAR}", LEFT, "CAPAIAN (%)"]]
    head.append([UP, UP, UP, UP, "TARGET", "REALISASI", UP])
    cells = {each.name: [each.name, each.unit or "", each.agreed, each.result, each.attained] for each in every()}
    look = Look((1.0, 3.9, 4.5, 2.2, 1.9, 2.1, 1.9), "clllccc", 10, 2, True, LIGHT)
    titled(document, f"Tabel 3.2  Capaian Indikator Kinerja Tahun {YEAR}", rows_by_sasaran(head, cells), look)
    picture = centred(document, "")
    picture.add_run().add_picture(str(chart(folder / "chart.png")), width=Cm(13.5))
    centred(document, f"Grafik 3.1  Capaian Indikator Kinerja Tahun {YEAR} (%)", 10, after=8)
    heading(document, "3.1.2  Perbandingan dengan Tahun Sebelumnya", 3)
    for place, sasaran in enumerate(LINES, 1):
        sasaran_part(document, place, sasaran)
    heading(document, "3.1.3  Perbandingan dengan Target Akhir Renstra", 3)
    head = [["NO", "SASARAN", "INDIKATOR KINERJA", f"Realisasi {YEAR}", "Target Akhir Renstra (2021)", "Tingkat Kemajuan (%)"]]
    cells = {each.name: [each.name, each.result, each.years[-1], each.progress] for each in every() if each.result != "-"}
    look = Look((1.0, 4.4, 5.2, 2.2, 2.5, 2.2), "cllccc", 10, 1, True, LIGHT)
    title = f"Tabel 3.8  Realisasi Tahun {YEAR} terhadap Target Akhir Renstra"
    titled(document, title, rows_by_sasaran(head, cells), look)
    para(
        document,
        "Berdasarkan tabel di atas, indikator dengan kemajuan terendah adalah jumlah cadangan pangan pemerintah daerah. Apabila "
        "pengadaan tidak dipercepat maka target akhir renstra sebesar 60 Ton diperkirakan sulit tercapai.",
    )


def percent(program: Program) -> str:
    """How much of a program's pagu was spent."""
    return comma((number(program.total(2)) or 0) / (number(program.total(1)) or 1) * 100)


def money_part(document: Doc) -> None:
    """The programs beside the sasaran, and the money of programs and kegiatan."""
    heading(document, "3.1.4  Program yang Menunjang Keberhasilan atau Kegagalan", 3)
    rows = [["No", "Sasaran Strategis", "Indikator Kinerja", "Capaian (%)", "Program", "Realisasi Anggaran (%)"]]
    for place, sasaran in enumerate(LINES, 1):
        own = [program for program in PROGRAMS if program.serves == place]
        for turn, each in enumerate(sasaran.measures):
            left = [UP, UP] if turn else [f"{place}.", sasaran.statement]
            named = [own[turn].name, percent(own[turn])] if turn < len(own) else [UP, UP]
            rows.append([*left, each.short or each.name, each.attained, *named])
    look = Look((1.0, 3.8, 4.6, 1.9, 4.3, 2.2), "cllclc", 9.5, 1, True, LIGHT)
    titled(document, "Tabel 3.9  Program Penunjang Pencapaian Sasaran", rows, look)
    heading(document, "3.2  Realisasi Anggaran")
    para(
        document,
        f"Belanja langsung {OFFICE} Tahun {YEAR} terdiri atas {len(PROGRAMS)} program dan "
        f"{sum(len(p.below) for p in PROGRAMS)} kegiatan. Rincian anggaran dan realisasi keuangan serta fisik per kegiatan "
        f"disajikan "
        "pada tabel berikut.",
    )
    rows = [["No", "Program / Kegiatan", "Anggaran (Rp.)", "Realisasi", LEFT, LEFT]]
    rows.append([UP, UP, UP, "Keuangan (Rp.)", "%", "Fisik (%)"])
    for place, program in enumerate(PROGRAMS, 1):
        bold = [chr(64 + place), program.name, program.total(1), program.total(2), percent(program)]
        rows.append([*(f"**{text}**" for text in bold), ""])
        for turn, (name, pagu, spent, done) in enumerate(program.below, 1):
            share = comma((ODD.get(spent) or number(spent) or 0) / (number(pagu) or 1) * 100)
            rows.append([str(turn), name, pagu, spent, share, done])
    whole = comma((number(TOTAL_SPENT) or 0) / (number(TOTAL_PAGU) or 1) * 100)
    rows.append(["**JUMLAH BELANJA LANGSUNG**", LEFT, f"**{TOTAL_PAGU}**", f"**{TOTAL_SPENT}**", f"**{whole}**", ""])
    look = Look((1.0, 7.0, 3.0, 3.0, 1.7, 1.7), "clrrcc", 10, 2, True, LIGHT)
    titled(document, f"Tabel 3.10  Realisasi Anggaran per Program dan Kegiatan Tahun {YEAR}", rows, look)


def last_chapter(document: Doc) -> None:
    """Bab IV."""
    page_break(document)
    chapter(document, "BAB IV", "PENUTUP")
    para(
        document,
        f"Secara umum pelaksanaan program dan kegiatan {OFFICE} Kabupaten Tanah Bumbu pada Tahun {YEAR} dapat berjalan dengan "
        f"baik. "
        "Beberapa indikator belum mencapai target, terutama cadangan pangan pemerintah daerah dan nilai evaluasi AKIP.",
    )
    para(document, "Langkah-langkah yang akan dilakukan untuk memperbaiki kinerja di tahun mendatang antara lain :")
    for text in (
        "1.  Melaksanakan pengadaan cadangan pangan pada awal tahun anggaran;",
        "2.  Menyempurnakan indikator kinerja sampai dengan eselon IV melalui pohon kinerja;",
        "3.  Mengalokasikan anggaran survei kepuasan masyarakat pada Tahun 2019.",
    ):
        item(document, text)
    for text in ("Batulicin,    Februari 2019", f"Kepala {OFFICE}", "Kabupaten Tanah Bumbu,", "", "", "( nama pejabat )"):
        centred(document, text, 11, bold=False).paragraph_format.left_indent = Cm(8)
    centred(document, "NIP. ........", 11, bold=False).paragraph_format.left_indent = Cm(8)


def draw(path: Path, folder: Path) -> None:
    """The report."""
    document = new_document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(11.5)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.2), Cm(1.9)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2)
    section.different_first_page_header_footer = True
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    runs(head, f"Laporan Kinerja Instansi Pemerintah (LKIP) Tahun {YEAR}", 9)
    head.runs[0].italic = True
    foot.alignment = ALIGN["r"]
    runs(foot, f"{OFFICE} Kab. Tanah Bumbu  |  Hal. ", 9)
    page_number(foot)
    cover(document, folder)
    fronts(document)
    first_chapter(document)
    second_chapter(document)
    third_chapter(document, folder)
    money_part(document)
    last_chapter(document)
    document.save(path)


class Book:
    """The gold in the making and the pages of the tables."""

    def __init__(self, gold: Gold, pages: Pages) -> None:
        self.gold, self.pages = gold, pages
        labels = ("2.1  Tujuan", "2.2  Strategi", "2.3  Perjanjian", "3.2  Capaian", "3.8  Realisasi", "3.9  Program")
        labels += ("3.10  Realisasi",)
        self.starts = {label.split()[0]: pages.first(f"Tabel {label}") for label in labels}
        self.starts |= {f"3.{n + 2}": pages.first(f"Tabel 3.{n + 2}  Capaian Sasaran") for n in range(1, 6)}

    def row(self, table: str, text: str, beside: str = "") -> int:
        """The page of a table's row, known by its text and what stands beside it."""
        start = self.starts[table]
        for wanted in (bare(text + beside), bare(text)[:20]):  # a row that a page break parts: by its beginning
            for page in range(start, self.pages.count + 1):
                if wanted in self.pages.texts[page - 1]:
                    return page
        raise ValueError(f"not printed: {text}")

    def figure(self, ident: str, kind: str, period: str, text: str, unit: str | None, page: int) -> None:
        """A printed figure, once for each kind, period and number."""
        more: dict[str, object] = {"grade": text.split()[0]} if "(" in text else {}
        value = number(text)
        if value is not None and text.startswith("-"):
            value = more["value"] = -value
        if (ident, kind, period, value) not in {(v["indicator"], v["kind"], v["period"], v["value"]) for v in self.gold.values}:
            self.gold.value(ident, kind, period, text, unit, page, **more)

    def measure(self, node: str, each: Measure, own: str) -> None:
        """An indicator with its figures; own: its small table in the third chapter."""
        start = self.row("2.1", each.name, f"{each.unit or ''}{each.base}")
        more = {"direction": "down"} if each.down else {}
        ident = self.gold.indicator(node, each.name, each.unit, start, **more)
        self.figure(ident, "baseline", "2016", each.base, each.unit, start)
        for year, text in zip(range(2017, 2022), each.years, strict=True):
            self.figure(ident, "target", str(year), text, each.unit, start)
        if not own:
            return
        agreed = with_unit(each.agreed, each.unit)
        self.figure(ident, "target", YEAR, agreed, each.unit, self.row("2.3", each.name, agreed))
        result = self.row("3.2", each.name, f"{each.unit or ''}{each.agreed}{each.result}")
        self.figure(ident, "realisasi", YEAR, each.result, each.unit, result)
        self.figure(ident, "capaian", YEAR, each.attained, "%", result)
        small = self.row(own, each.short or each.name, f"{each.unit or ''}{each.base}")
        self.figure(ident, "realisasi", "2016", each.base, each.unit, small)
        self.figure(ident, "realisasi", "2017", each.before, each.unit, small)
        if each.result != "-":
            self.figure(ident, "capaian", YEAR, each.progress, "%", self.row("3.8", each.name, each.result))

    def sasaran(self, place: int, sasaran: Sasaran, tujuan: str) -> str:
        """A sasaran with its indicators, strategi and kebijakan."""
        tables = ("2.1", "2.2", "2.3", "3.2", f"3.{place + 2}", "3.8", "3.9")
        pages = sorted({self.row(table, sasaran.statement, "") for table in tables})
        ident = self.gold.node("sasaran", sasaran.statement, page=pages[0], parent=tujuan, pages=pages)
        for each in sasaran.measures:
            self.measure(ident, each, f"3.{place + 2}")
        for way, policies in sasaran.ways:
            strategy = self.gold.node("strategi", way, page=self.row("2.2", way), parent=ident)
            for policy in policies:
                self.gold.node("arah_kebijakan", policy, page=self.row("2.2", policy), parent=strategy)
        return ident

    def program(self, program: Program, sasaran: list[str]) -> None:
        """A program with its kegiatan and their money."""
        first, late = self.row("2.3", program.name, "Rp."), self.row("3.10", program.name, program.total(1))
        where = {first, late} | ({self.row("3.9", program.name, percent(program))} if program.serves else set())
        parent = sasaran[program.serves - 1] if program.serves else None
        ident = self.gold.node("program", None, program.name, page=first, parent=parent, pages=sorted(where))
        self.gold.budget(ident, "pagu", YEAR, program.total(1), first)
        self.gold.budget(ident, "realisasi", YEAR, program.total(2), late)
        for name, pagu, spent, _ in program.below:
            page = self.row("3.10", name, pagu)
            below = self.gold.node("kegiatan", None, name, page=page, parent=ident)
            self.gold.budget(below, "pagu", YEAR, pagu, page)
            self.gold.budget(below, "realisasi", YEAR, spent, page)


def judged(gold: Gold) -> None:
    """What another reader may read otherwise."""
    for about, chosen, other, part in (
        ("progress against the renstra's end (table 3.8)", "capaian of 2018", ["capaian of 2021", "left out"], "values"),
        ("the base year 2016 in table 2.1 and the realisasi of 2016 in tables 3.3 to 3.7", "both", ["baseline alone"], "values"),
        ("figures without unit in table 3.8", "the indicator's unit", [None], "value.unit"),
        ("target of 2018 in the renstra and in the agreement, alike", "one value", ["both spellings"], "value.text"),
        ("capaian of lower-is-better 82,44: realisasi by target", "as printed", [], "value.value"),
        ("results of the tujuan are not printed", "targets alone", [], "values"),
    ):
        gold.ambiguous.append({"about": about, "chosen": chosen, "also_acceptable": other, "nodes": [], "field": part})


def build_gold(pages: Pages) -> Gold:
    """The facts as a record."""
    document = {"type": "lkjip", "types": ["lkjip"], "region": "Kabupaten Tanah Bumbu", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    book = Book(gold, pages)
    sasaran: list[str] = []
    for aim in AIMS:
        tujuan = gold.node("tujuan", aim.statement, page=book.row("2.1", aim.statement))
        book.measure(tujuan, aim.measure, "")
        for each in aim.sasaran:
            sasaran.append(book.sasaran(len(sasaran) + 1, each, tujuan))
    for program in PROGRAMS:
        book.program(program, sasaran)
    gold.total("Jumlah", "pagu", YEAR, TOTAL_PAGU, book.row("2.3", "JumlahRp.", TOTAL_PAGU))
    page = book.row("3.10", "JUMLAH BELANJA LANGSUNG", TOTAL_PAGU)
    gold.total("JUMLAH BELANJA LANGSUNG", "pagu", YEAR, TOTAL_PAGU, page)
    gold.total("JUMLAH BELANJA LANGSUNG", "realisasi", YEAR, TOTAL_SPENT, page)
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
