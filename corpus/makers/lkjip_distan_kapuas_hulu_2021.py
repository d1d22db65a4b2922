"""Annual performance report of an agriculture office: one small table a sasaran, budgets under a two-level header."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from docx import Document as new_document
from docx.document import Document as Doc
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt, RGBColor
from PIL import Image, ImageDraw

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.pages import Pages
from corpus.makers.word import Look, centred, grid, page_break, page_number, runs, shaded

STEM = "lkjip-distan-kapuas-hulu-2021"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Annual performance report of an agriculture office, nine pages with a small table of results for each sasaran",
    "type": "lkjip",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "one small table a sasaran, the sasaran named in the heading line above it only",
        "budgets under a two-level header (Anggaran | Realisasi Rp, %), the sasaran as rows across",
        "five years of realisasi in one table, without units",
        "table of efficiency that repeats the capaian",
        "decimal points and commas mixed (98.72, 101,43)",
        "target and realisasi printed differently in two tables",
        "numbers in running text, a table of crops that belongs to no indicator",
        "lower is better, a sum broken by a stray space, a grade",
    ],
}
YEAR = "2021"
OFFICE = "Dinas Pertanian dan Pangan"
REGION = "Kabupaten Kapuas Hulu"


@dataclass(frozen=True)
class Iku:
    """An indicator: targets of the plan 2017 to 2021, target agreed, result, capaian; results of five years."""

    name: str
    unit: str
    plan: tuple[str, ...]
    target: str
    result: str
    reached: str
    trend: tuple[str, ...]
    down: bool = False


@dataclass(frozen=True)
class Line:
    """A program or kegiatan with its budget, what was spent and the share."""

    name: str
    pagu: str
    spent: str
    share: str
    below: tuple["Line", ...] = ()


@dataclass(frozen=True)
class Sasaran:
    """A sasaran: statement, indicators, programs, efficiency (capaian, absorbed, level), what is said of it."""

    statement: str
    ikus: tuple[Iku, ...]
    lines: tuple[Line, ...]
    efficiency: tuple[str, str, str]
    told: tuple[str, ...]


AIM = "Meningkatnya kesejahteraan petani melalui pembangunan pertanian yang berkelanjutan"
SASARANS = (
    Sasaran(
        "Meningkatnya produksi dan produktivitas tanaman pangan dan hortikultura",
        (
            Iku(
                "Produktivitas padi",
                "Kw/Ha",
                ("28,40", "29,10", "29,75", "30,50", "31,20"),
                "31,20",
                "30,87",
                "98,94",
                ("28,12", "29,33", "29,81", "29.96", "30,87"),
            ),
            Iku(
                "Produksi jagung",
                "Ton",
                ("812", "950", "1.050", "1.175", "1.300"),
                "1.300",
                "1.318,6",
                "101,43",
                ("798,4", "961", "1.022", "1.190,5", "1.318,60"),
            ),
            Iku(
                "Jumlah produksi cabai rawit dan cabe besar",
                "Ton",
                ("210", "225", "240", "255", "270"),
                "270",
                "196,3",
                "72.70",
                ("214", "231", "238", "201", "196,3"),
            ),
        ),
        (
            Line(
                "Program Penyediaan dan Pengembangan Sarana Pertanian",
                "4.318.652.000",
                "4.263.412.350",
                "98.72",
                (
                    Line("Pengawasan Penggunaan Sarana Pertanian", "1.206.480.000", "1.190.044.150", "98.64"),
                    Line(
                        "Pengelolaan Sumber Daya Genetik (SDG) Hewan, Tumbuhan, dan Mikro Organisme Kewenangan Kabupaten/Kota",
                        "3.112.172.000",
                        "3.073.368.200",
                        "98.75",
                    ),
                ),
            ),
            Line(
                "Program Penyediaan dan Pengembangan Prasarana Pertanian",
                "9.874.300.000",
                "9.511.027.600",
                "96.32",
                (
                    Line("Pengembangan Prasarana Pertanian", "412.500.000", "399.800.000", "96.92"),
                    Line("Pembangunan Prasarana Pertanian", "9.461.800.000", "9.111.227. 600", "96.29"),
                ),
            ),
        ),
        ("91,02", "97,05", "Belum efisien"),
        (
            "Produktivitas padi tahun 2021 sebesar 30,87 Kw/Ha atau 98,94% dari target. Tidak tercapainya target disebabkan "
            "banjir pada bulan November 2021 yang merendam ± 1.240 Ha sawah di Kec. Putussibau Selatan, Bika dan Embaloh Hilir.",
            "Produksi cabe menurun karena serangan OPT (antraknosa) dan mahalnya harga pupuk non subsidi.",
        ),
    ),
    Sasaran(
        "Menurunnya kasus penyakit hewan menular dan meningkatnya populasi ternak",
        (
            Iku(
                "Persentase kasus penyakit hewan menular strategis (PHMS)",
                "%",
                ("3,50", "3,20", "2,90", "2,60", "2,30"),
                "2,30",
                "2,12",
                "107,83",
                ("3,61", "3,05", "2,88", "2,47", "2,12"),
                True,
            ),
            Iku(
                "Persentase peningkatan populasi ternak (sapi, kambing, babi)",
                "%",
                ("2,0", "2,5", "3,0", "3,5", "4,0"),
                "3,50",
                "3,64",
                "104,00",
                ("1,9", "2,62", "2,71", "3,15", "3,64"),
            ),
        ),
        (
            Line(
                "Program Pengendalian Kesehatan Hewan dan Kesehatan Masyarakat Veteriner",
                "683.215.400",
                "655.190.000",
                "95.90",
                (
                    Line(
                        "Penjaminan Kesehatan Hewan, Penutupan dan Pembukaan Daerah Wabah Penyakit Hewan Menular Dalam Daerah "
                        "Kabupaten/Kota",
                        "540.000.000",
                        "521.870.000",
                        "96.64",
                    ),
                    Line(
                        "Penerapan dan Pengawasan Persyaratan Teknis Kesehatan Masyarakat Veteriner",
                        "143.215.400",
                        "133.320.000",
                        "93.09",
                    ),
                ),
            ),
        ),
        ("105,92", "95,90", "Efisien"),
        ("Vaksinasi rabies (HPR) terlaksana 6.412 ekor dari rencana 6.000 ekor pada 23 kecamatan.",),
    ),
    Sasaran(
        "Meningkatnya kapasitas penyuluh, kelembagaan petani serta tata kelola Dinas",
        (
            Iku(
                "Persentase kelompok tani yang naik kelas",
                "%",
                ("4", "5", "6", "7", "8"),
                "8",
                "8,6",
                "107,50",
                ("3,2", "5,1", "5,8", "4,9", "8,6"),
            ),
            Iku(
                "Nilai evaluasi AKIP Dinas",
                "Nilai",
                ("CC (55)", "B (60,5)", "B (62)", "B (65)", "B (68)"),
                "B (68)",
                "B (66,42)",
                "97,68",
                ("CC (54,20)", "CC (59,87)", "B (61,15)", "B (64,03)", "B (66,42)"),
            ),
        ),
        (
            Line(
                "Program Penyuluhan Pertanian",
                "1.925.730.000",
                "1.902.655.000",
                "98.80",
                (Line("Pelaksanaan Penyuluhan Pertanian", "1.925.730.000", "1.902.655.000", "98.80"),),
            ),
            Line(
                "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                "14.206.118.925",
                "13.774.306.218",
                "96.96",
                (
                    Line("Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", "68.500.000", "66.912.000", "97.68"),
                    Line("Administrasi Keuangan Perangkat Daerah", "12.840.118.925", "12.466.304.218", "97.09"),
                    Line("Administrasi Umum Perangkat Daerah", "488.000.000", "461.090.000", "94.49"),
                    Line("Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah", "809.500.000", "780.000.000", "96.36"),
                ),
            ),
        ),
        ("102,59", "97,18", "Efisien"),
        ("Dari 1.134 poktan, 97 poktan naik kelas dari pemula ke lanjut. Nilai AKIP Th. 2021 naik 2,39 poin dr thn lalu.",),
    ),
)
TOTAL = ("JUMLAH", "31.008.016.325", "30.106.591.168", "97.09")
GREEN = "A9D08E"


def para(document: Doc, text: str, indent: float = 1.0, after: float = 6) -> None:
    """A justified paragraph."""
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.paragraph_format.first_line_indent = Cm(indent)
    paragraph.paragraph_format.space_after = Pt(after)
    paragraph.paragraph_format.line_spacing = 1.35
    runs(paragraph, text, 11.5)


def heading(document: Doc, text: str, level: int) -> None:
    """A heading of the style."""
    paragraph = document.add_heading(level=level)
    run = paragraph.add_run(text)
    run.font.name, run.font.size = "URW Bookman", Pt(14 if level == 1 else 12)
    run.font.color.rgb = RGBColor.from_string("375623" if level == 1 else "000000")
    if level == 1:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def caption(document: Doc, text: str) -> None:
    """The title of a table."""
    paragraph = centred(document, text, 10.5, after=3)
    paragraph.paragraph_format.space_before = Pt(8)
    paragraph.paragraph_format.keep_with_next = True


def table(document: Doc, title: str, rows: list[list[str]], look: Look) -> None:
    """A table below its title."""
    caption(document, title)
    made = grid(document, rows, look)
    made.alignment = WD_TABLE_ALIGNMENT.CENTER
    document.add_paragraph().paragraph_format.space_after = Pt(2)


def plan_rows() -> list[list[str]]:
    """Aim, sasaran and indicators with five years of targets."""
    rows = [["Tujuan", "Sasaran", "Indikator Sasaran", "Target Kinerja", "<", "<", "<", "<"]]
    rows.append(["^", "^", "^", *(str(year) for year in range(2017, 2022))])
    for sasaran in SASARANS:
        for place, iku in enumerate(sasaran.ikus):
            aim = AIM if len(rows) == 2 else "^"
            rows.append([aim, sasaran.statement if place == 0 else "^", f"{iku.name} ({iku.unit})", *iku.plan])
    return rows


def agreed_rows() -> list[list[str]]:
    """The agreement of the year."""
    rows = [["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", f"Target {YEAR}"]]
    for number, sasaran in enumerate(SASARANS, 1):
        for place, iku in enumerate(sasaran.ikus):
            first = [f"{number}.", sasaran.statement] if place == 0 else ["^", "^"]
            rows.append([*first, iku.name, iku.unit, iku.target])
    return rows


def money_rows() -> list[list[str]]:
    """Budgets and spending by sasaran, program and kegiatan."""
    rows = [["No.", "Sasaran/Program/Kegiatan", "Anggaran (Rp)", "Realisasi", "<"], ["^", "^", "^", "Rp", "%"]]
    for number, sasaran in enumerate(SASARANS, 1):
        rows.append([f"Sasaran {number} : {sasaran.statement}", "<", "<", "<", "<"])
        for place, line in enumerate(sasaran.lines, 1):
            rows.append([f"{number}.{place}", f"**{line.name}**", f"**{line.pagu}**", f"**{line.spent}**", f"**{line.share}**"])
            rows += [["", f"- {each.name}", each.pagu, each.spent, each.share] for each in line.below]
    return [*rows, [f"**{TOTAL[0]}**", "<", *(f"**{text}**" for text in TOTAL[1:])]]


def logo(path: Path) -> Path:
    """An emblem of plain shapes."""
    image = Image.new("RGB", (320, 360), "white")
    pen = ImageDraw.Draw(image)
    pen.polygon([(20, 30), (160, 5), (300, 30), (290, 230), (160, 350), (30, 230)], fill="#2E7D32", outline="#FBC02D", width=9)
    pen.ellipse((95, 70, 225, 200), fill="#FBC02D")
    for shift in (-40, 0, 40):
        pen.line((160 + shift, 300, 160 + shift // 2, 130), fill="white", width=9)
    image.save(path)
    return path


def cover(document: Doc, folder: Path) -> None:
    """The title page, the foreword and the table of contents."""
    for text, size, after in (("LAPORAN KINERJA", 26, 0), ("INSTANSI PEMERINTAH", 20, 0), (f"TAHUN {YEAR}", 20, 60)):
        centred(document, text, size, after=after)
    centred(document, "", 10).add_run().add_picture(str(logo(folder / "logo.png")), width=Cm(4.6))
    centred(document, "", 10, after=170)
    for text in ("PEMERINTAH KABUPATEN KAPUAS HULU", "DINAS PERTANIAN DAN PANGAN", "PUTUSSIBAU", "2022"):
        centred(document, text, 15)
    page_break(document)
    heading(document, "KATA PENGANTAR", 1)
    para(
        document,
        "Puji syukur kehadirat Tuhan Yang Maha Esa, karena atas rahmat-Nya Laporan Kinerja Instansi Pemerintah (LKjIP) "
        f"{OFFICE} {REGION} Tahun {YEAR} dapat diselesaikan sesuai ketentuan Permenpan RB No. 53 Tahun 2014.",
    )
    para(document, "Kami menyadari laporan ini masih jauh dari sempurna, olehnya saran dan masukan sangat diharapkan.")
    for text in ("Putussibau,    Februari 2022", "Kepala Dinas,", "", "", "( nama pejabat )", "NIP. ........"):
        paragraph = centred(document, text, 11, bold=False)
        paragraph.paragraph_format.left_indent = Cm(8)
    heading(document, "DAFTAR ISI", 1)
    for text, where in (
        ("KATA PENGANTAR", "i"),
        ("BAB I PENDAHULUAN", "1"),
        ("BAB II PERENCANAAN KINERJA", "2"),
        ("BAB III AKUNTABILITAS KINERJA", "4"),
        ("BAB IV PENUTUP", "7"),
    ):
        runs(document.add_paragraph(), f"{text} {'.' * (70 - len(text))} {where}", 11)
    page_break(document)


def chapters(document: Doc) -> None:
    """The first two chapters."""
    heading(document, "BAB I PENDAHULUAN", 1)
    heading(document, "1.1. Gambaran Umum", 2)
    para(
        document,
        f"{OFFICE} {REGION} dibentuk berdasarkan Peraturan Daerah Nomor 7 Tahun 2016. Dinas mempunyai 3 (tiga) "
        "bidang, 1 (satu) sekretariat dan 23 BPP dengan 212 orang pegawai (ASN 148 org, PPPK dan kontrak 64 org).",
    )
    crops = [
        ["Komoditas", "Luas Tanam (Ha)", "Luas Panen (Ha)"],
        ["Padi sawah", "14.210", "13.004"],
        ["Padi ladang", "9.870", "9.655"],
        ["Jagung", "512", "498"],
        ["Cabe", "61", "57"],
    ]
    table(document, f"Tabel 1.1 Luas Tanam dan Luas Panen Tahun {YEAR}", crops, Look((5, 4, 4), "lcc", 10, shade=GREEN))
    heading(document, "1.2. Isu Strategis", 2)
    for text in (
        "a. Alih fungsi lahan pertanian menjadi perkebunan kelapa sawit;",
        "b. Terbatasnya penyuluh, 1 orang membina 3-4 desa;",
        "c. Sarana prasarana pertanian (alsintan, jitut) belum merata.",
    ):
        para(document, text, 0, 2)
    page_break(document)
    heading(document, "BAB II PERENCANAAN KINERJA", 1)
    para(document, "Tujuan, sasaran dan indikator kinerja sesuai Renstra Perubahan 2016-2021 disajikan pada tabel berikut :")
    widths = (2.6, 3.4, 3.6, 1.45, 1.45, 1.45, 1.45, 1.45)
    look = Look(widths, "lllccccc", 8.5, 2, True, GREEN)
    table(document, "Tabel 2.1 Tujuan, Sasaran dan Target Renstra 2017 - 2021", plan_rows(), look)
    page_break(document)
    heading(document, "2.2. Perjanjian Kinerja", 2)
    para(document, f"Perjanjian Kinerja Tahun {YEAR} telah disesuaikan dengan refocussing anggaran penanganan Covid-19.")
    look = Look((1, 5.2, 5.6, 2, 2.4), "cllcc", 10, 1, True, GREEN)
    table(document, f"Tabel 2.2 Perjanjian Kinerja Tahun {YEAR}", agreed_rows(), look)
    page_break(document)


def third(document: Doc) -> None:
    """The chapter of the results."""
    heading(document, "BAB III AKUNTABILITAS KINERJA", 1)
    heading(document, "3.1. Capaian Kinerja Organisasi", 2)
    para(document, "Pengukuran capaian kinerja dilakukan dengan membandingkan target dengan realisasi masing-masing indikator.")
    for number, sasaran in enumerate(SASARANS, 1):
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        runs(paragraph, f"**Sasaran {number} : {sasaran.statement}**", 11.5)
        rows = [["Indikator", "Satuan", "Target", "Realisasi", "% Capaian"]]
        rows += [[iku.name, iku.unit, iku.target, iku.result, iku.reached] for iku in sasaran.ikus]
        title = f"Tabel 3.{number} Capaian Sasaran {number} Tahun {YEAR}"
        table(document, title, rows, Look((6.6, 2, 2.3, 2.5, 2.4), "lcccc", 10, shade=(GREEN, "FFE699", "BDD7EE")[number - 1]))
        for text in sasaran.told:
            para(document, text)
    heading(document, "3.2. Perbandingan Realisasi Kinerja 5 (Lima) Tahun", 2)
    rows = [["No", "Indikator Kinerja", "Realisasi", "<", "<", "<", "<"], ["^", "^", *(str(year) for year in range(2017, 2022))]]
    ikus = [iku for sasaran in SASARANS for iku in sasaran.ikus]
    rows += [[str(place), iku.name, *iku.trend] for place, iku in enumerate(ikus, 1)]
    table(
        document,
        "Tabel 3.4 Realisasi Kinerja Tahun 2017 s/d 2021",
        rows,
        Look((1, 5.4, 2, 2, 2, 2, 2), "clccccc", 9.5, 2, True, GREEN),
    )
    heading(document, "3.3. Realisasi Anggaran", 2)
    para(document, f"Anggaran {OFFICE} Tahun {YEAR} sebesar Rp {TOTAL[1]},- terealisasi Rp {TOTAL[2]},- atau 97,09 %.")
    money(document)
    heading(document, "3.4. Efisiensi Penggunaan Sumber Daya", 2)
    rows = [["Sasaran", "Rata-rata Capaian Kinerja (%)", "Penyerapan Anggaran (%)", "Tingkat Efisiensi"]]
    rows += [[sasaran.statement, *sasaran.efficiency] for sasaran in SASARANS]
    table(document, "Tabel 3.6 Efisiensi", rows, Look((7, 3.2, 3, 3), "lccc", 10, shade=GREEN))


def money(document: Doc) -> None:
    """The table of budgets with its coloured rows across."""
    caption(document, f"Tabel 3.5 Realisasi Anggaran Tahun {YEAR}")
    rows = money_rows()
    made = grid(document, rows, Look((1.1, 7.4, 3.1, 3.1, 1.5), "clrrc", 9, 2, True, GREEN))
    for place, row in enumerate(rows):
        if row[0].startswith("Sasaran "):
            cell = made.rows[place].cells[0]
            shaded(cell, "E2EFDA")
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.LEFT
    document.add_paragraph()


def draw(folder: Path) -> None:
    """Write the PDF."""
    document = new_document()
    document.styles["Normal"].font.name = "URW Bookman"
    document.styles["Normal"].font.size = Pt(11.5)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin, section.top_margin, section.bottom_margin = Cm(2.4), Cm(1.8), Cm(2.3), Cm(2)
    section.different_first_page_header_footer = True
    runs(section.header.paragraphs[0], f"LKjIP Distanpangan Kab. Kapuas Hulu TA. {YEAR}", 8.5)
    section.footer.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    page_number(section.footer.paragraphs[0])
    cover(document, folder)
    chapters(document)
    third(document)
    page_break(document)
    heading(document, "BAB IV PENUTUP", 1)
    para(
        document,
        f"Dari 7 indikator kinerja Tahun {YEAR}, 4 indikator melampaui target dan 3 indikator belum mencapai target. Upaya "
        "perbaikan antara lain : pengawalan musim tanam, penambahan alokasi pupuk dan peningkatan SDM penyuluh.",
    )
    path = folder / "lkjip.docx"
    document.save(str(path))
    office_pdf(path, CORPUS / f"{STEM}.pdf")


class Report:
    """The record in the making; every figure once, at the first page that holds it."""

    def __init__(self, pages: Pages) -> None:
        self.pages = pages
        document = {"type": "lkjip", "types": ["lkjip"], "region": REGION, "organisation": OFFICE, "year": int(YEAR)}
        self.gold = Gold(STEM, document | {"pages": pages.count})
        self.known: set[tuple[str, str, str, str]] = set()

    def value(self, ident: str, iku: Iku, kind: str, period: str, text: str, page: int) -> None:
        """A figure that was not there yet."""
        key = (ident, kind, period, text)
        if key in self.known:
            return
        self.known.add(key)
        unit = "%" if kind == "capaian" else iku.unit
        grade = {"grade": text.split()[0]} if text[0] in "BC" else {}
        self.gold.value(ident, kind, period, text, unit, page, **grade)

    def targets(self) -> list[str]:
        """The aim, the sasaran, their indicators and all figures."""
        at = {n: self.pages.first(f"Tabel {n} ", 3) for n in ("2.1", "2.2", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6")}
        aim = self.gold.node("tujuan", AIM, page=at["2.1"])
        ids = []
        for number, sasaran in enumerate(SASARANS, 1):
            own = f"3.{number}"
            head = self.pages.first(f"Sasaran {number} : {sasaran.statement}", at["2.2"])
            money = self.pages.first(f"Sasaran {number} : {sasaran.statement}", at["3.5"])
            where = sorted({at["2.1"], at["2.2"], head, money, at["3.6"]})
            ids.append(self.gold.node("sasaran", sasaran.statement, page=where[0], parent=aim, pages=where))
            for iku in sasaran.ikus:
                more = {"direction": "down"} if iku.down else {}
                ident = self.gold.indicator(ids[-1], iku.name, iku.unit, at["2.1"], **more)
                for year, text in enumerate(iku.plan, 2017):
                    self.value(ident, iku, "target", str(year), text, at["2.1"])
                self.value(ident, iku, "target", YEAR, iku.target, at["2.2"])
                self.value(ident, iku, "realisasi", YEAR, iku.result, at[own])
                self.value(ident, iku, "capaian", YEAR, iku.reached, at[own])
                for year, text in enumerate(iku.trend, 2017):
                    self.value(ident, iku, "realisasi", str(year), text, at["3.4"])
        return ids

    def programs(self, ids: list[str]) -> None:
        """Programs and kegiatan with their money."""
        start = self.pages.first("Tabel 3.5 ", 4)
        for sasaran, parent in zip(SASARANS, ids, strict=True):
            for line in sasaran.lines:
                program = self.line(line, "program", parent, start)
                for each in line.below:
                    self.line(each, "kegiatan", program, start)
        where = self.pages.first(TOTAL[1] + TOTAL[2], start)
        self.gold.total(TOTAL[0], "pagu", YEAR, TOTAL[1], where)
        self.gold.total(TOTAL[0], "realisasi", YEAR, TOTAL[2], where)

    def line(self, line: Line, level: str, parent: str, start: int) -> str:
        """A row of the table of budgets."""
        where = self.pages.first(line.name, start)
        node = self.gold.node(level, None, line.name, page=where, parent=parent)
        self.gold.budget(node, "pagu", YEAR, line.pagu, where)
        self.gold.budget(node, "realisasi", YEAR, line.spent, where)
        return node


def build_gold(pages: Pages) -> Gold:
    """The facts as a record."""
    report = Report(pages)
    ids = report.targets()
    report.programs(ids)
    report.gold.ambiguous.append(
        {
            "about": "the mean capaian of a sasaran (table 3.6) is of no indicator",
            "chosen": "left out",
            "also_acceptable": ["capaian"],
            "nodes": ids,
            "field": "values",
        }
    )
    return report.gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        draw(Path(folder))
    build_gold(Pages(CORPUS / f"{STEM}.pdf")).write()


if __name__ == "__main__":
    main()
