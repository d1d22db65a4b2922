"""Chapter III of a provincial library and archive agency's report, uploaded as a file of its own, from Writer."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages
from corpus.makers.word import LEFT, UP, Look, centred, grid, page_number, runs

STEM = "lkip-bab-iii-bapusipda-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Chapter III of the 2016 report of a provincial library and archive agency, uploaded without the other chapters",
    "type": "lkjip",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "portrait folio, running text that repeats the figures of the tables in other words and rounded",
        "header of two rows with years over Target, Realisasi, % and a row of numbers; another header parted by the page break",
        "a table of each sasaran with the results of three years and the target of the plan's end, no unit column",
        "sasaran named in headings (Sasaran 1 : ...) in other capitals than in the table",
        "units in a column of one table and behind the figures of another",
        "the result of 2015 printed with two digits swapped in the second table (61,20 and 61,02)",
        "scale of categories, formulas and a table of visitors by month that are no facts",
        "program and kegiatan numbered A and 1 in one column, restarted under each sasaran, its statement a merged row",
        "columns Sisa and % that are no facts, malformed sum, sub-totals and JUMLAH, typing errors",
        "points and commas mixed, lower is better, grade with a score, an indicator without result in the year before",
    ],
}
YEAR = "2016"
AGENCY = "Badan Perpustakaan dan Kearsipan Daerah"
SHORT = "Bapusipda"


@dataclass(frozen=True)
class Indicator:
    """An indicator: target, realisasi and capaian of 2015 and 2016, then 2014 to 2016 and 2018 as the second table has them."""

    name: str
    unit: str
    before: tuple[str, str, str]
    now: tuple[str, str, str]
    again: tuple[str, str, str, str]
    direction: str | None = None


Sum = tuple[str, str, str, str, str]  # name, pagu, realisasi, sisa, percent


@dataclass(frozen=True)
class Sasaran:
    """A sasaran: its heading, indicators, running text, programs with their kegiatan, sub-total."""

    statement: str
    heading: str
    indicators: tuple[Indicator, ...]
    texts: tuple[str, ...]
    programs: tuple[tuple[Sum, tuple[Sum, ...]], ...]
    total: tuple[str, str, str, str]


READING = Sasaran(
    "Meningkatnya minat dan budaya baca masyarakat Jawa Barat",
    "Meningkatnya Minat dan Budaya Baca Masyarakat Jawa Barat",
    (
        Indicator(
            "Indeks minat baca masyarakat",
            "indeks",
            ("60,00", "61,20", "102,00"),
            ("62,00", "62,75", "101,21"),
            ("58,40", "61,02", "62,75", "66,00"),
        ),
        Indicator(
            "Jumlah pemustaka yang berkunjung ke perpustakaan provinsi",
            "orang",
            ("210.000", "224.518", "106,91"),
            ("230.000", "219.406", "95,39"),
            ("198.377 orang", "224.518 orang", "219.406 orang", "260.000 orang"),
        ),
    ),
    (
        "Sasaran ini diukur dengan 2 (dua) indikator. Indeks minat baca masyarakat terealisasi sebesar 62,75 dari target "
        "62,00 atau tercapai 101,21% dengan kategori **sangat baik**. Dibandingkan tahun 2015 terjadi kenaikan sebesar "
        "1,55 poin. Kenaikan tersebut didukung oleh layanan perpustakaan keliling di 27 kabupaten/kota serta gerakan "
        "West Java Leader's Reading Challenge yang diikuti lebih dari 4.500 siswa.",
        "Jumlah pemustaka baru mencapai 219 ribu orang lebih dari target 230 ribu orang (95,39%). Tidak tercapainya "
        "target disebabkan gedung layanan direnovasi selama bulan Juli s.d. September 2016 sehingga jam layanan dikurangi.",
    ),
    (
        (
            ("Program Pengembangan Budaya Baca", "4.318.650.000", "4.102.447.300", "216.202.700", "94,99"),
            (
                ("Pemasyarakatan Minat dan Kebiasaan Membaca", "1.975.000.000", "1.901.268.500", "73.731.500", "96,27"),
                ("Layanan Perpustakaan Keliling", "1.243.650.000", "1.167.804.800", "75.845.200", "93,90"),
                ("Layanan Perpustakaan Umum Provinsi", "1.100.000.000", "1.033.374.000", "66.626.000", "93,94"),
            ),
        ),
    ),
    ("4.318.650.000", "4.102.447.300", "216.202.700", "94,99"),
)
LIBRARIES = Sasaran(
    "Meningkatnya kualitas pengelolaan perpustakaan dan koleksi daerah",
    "Meningkatnya Kualitas Pengelolaan Perpustakaan dan Koleksi Daerah",
    (
        Indicator(
            "Persentase perpustakaan yang memenuhi standar nasional",
            "%",
            ("12,5", "11,8", "94,40"),
            ("15", "14.6", "97,33"),
            ("9,7%", "11,8%", "14.6%", "20%"),
        ),
        Indicator(
            "Jumlah koleksi karya cetak dan karya rekam yang dihimpun",
            "judul",
            ("1.200", "1.342", "111,83"),
            ("1.400", "1.577", "112,64"),
            ("1.105 judul", "1.342 judul", "1.577 judul", "1.800 judul"),
        ),
        Indicator(
            "Rata-rata waktu pengolahan bahan pustaka",
            "hari",
            ("-", "-", "-"),
            ("14", "16", "85,71"),
            ("-", "-", "16 hari", "10 hari"),
            "down",
        ),
    ),
    (
        "Persentase perpustakaan yang memenuhi standar nasional sebesar 14,6% atau 97,33% dari target. Dari 1.024 "
        "perpustakaan yang dibina, sebanyak 149 perpustakaan telah memenuhi standar. Koleksi karya cetak dan karya rekam "
        "yang dihimpun sebanyak 1.577 judul, melampaui target 1.400 judul.",
        "Rata-rata waktu pengolahan bahan pustaka merupakan indikator baru tahun 2016 sehingga belum dapat dibandingkan "
        "dengan tahun sebelumnya. Semakin kecil realisasi menunjukan kinerja semakin baik; capaian dihitung dengan rumus 2.",
    ),
    (
        (
            (
                "Program Pembinaan dan Peningkatan Kapasitas Perpustakaan",
                "2.860.400.000",
                "2.744.119.650",
                "116.280.350",
                "95,93",
            ),
            (
                ("Pembinaan Perpustakaan Desa dan Sekolah", "1.410.400.000", "1.352.800.150", "57.599.850", "95,92"),
                ("Bimbingan Teknis Pengelola Perpustakaan", "650.000.000", "628.119.500", "21.880.500", "96,63"),
                ("Akreditasi Perpustakaan", "800.000.000", "763.200.000", "36.800.000", "95,40"),
            ),
        ),
        (
            (
                "Program Penyelamatan dan Pelestarian Koleksi Perpustakaan",
                "1.725.000.000",
                "1.688.304.000",
                "36.696.000",
                "97,87",
            ),
            (
                ("Pengembangan Deposit dan Koleksi Daerah", "975.000.000", "958.304.000", "16.696.000", "98,29"),
                ("Pengolahan Bahan Pustaka", "750.000.000", "73.0000.000", "20.000.000", "97,33"),
            ),
        ),
    ),
    ("4.585.400.000", "4.432.423.650", "152.976.350", "96,66"),
)
ARCHIVES = Sasaran(
    "Meningkatnya tertib arsip di lingkungan pemerintah daerah",
    "Meningkatnya Tertib Arsip di Lingkungan Pemerintah Daerah",
    (
        Indicator(
            "Persentase OPD yang mengelola arsip secara baku",
            "%",
            ("70", "68,75", "98,21"),
            ("80", "82,50", "103,13"),
            ("61,50%", "68,75%", "82,50%", "100%"),
        ),
        Indicator(
            "Jumlah arsip statis yang diselamatkan",
            "berkas",
            ("8.000", "8.214", "102,68"),
            ("8.500", "8.466", "99.60"),
            ("7.650 berkas", "8.214 berkas", "8.466 berkas", "9.500 berkas"),
        ),
    ),
    (
        "Dari 40 OPD di lingkungan Pemerintah Provinsi Jawa Barat, 33 OPD (82,50%) telah mengelola arsip secara baku, naik "
        "dari 68,75% pada tahun 2015. Arsip statis yang diselamatkan sebanyak 8.466 berkas atau 99,60% dari target.",
    ),
    (
        (
            (
                "Program Penyelamatan dan Pelestarian Dokumen/Arsip Daerah",
                "2.140.000.000",
                "2.088.415.200",
                "51.584.800",
                "97,59",
            ),
            (
                ("Akuisisi dan Pengolahan Arsip Statis", "890.000.000", "872.015.200", "17.984.800", "97,98"),
                ("Pembangunan Sistem Informasi Kearsipan Daerah", "1.250.000.000", "1.216.400.000", "33.600.000", "97,31"),
            ),
        ),
        (
            ("Program Perbaikan Sistem Administrasi Kearsipan", "785.000.000", "741.330.000", "43.670.000", "94,44"),
            (("Pembinaan Kearsipan OPD dan Kabupaten/Kota", "785.000.000", "741.330.000", "43.670.000", "94,44"),),
        ),
    ),
    ("2.925.000.000", "2.829.745.200", "95.254.800", "96,74"),
)
OFFICE_WORK = Sasaran(
    "Meningkatnya akuntabilitas kinerja Badan",
    "Meningkatnya Akuntabilitas Kinerja Badan",
    (
        Indicator(
            "Nilai evaluasi LKIP",
            "nilai",
            ("B (65,00)", "CC (59,82)", "92,03"),
            ("B (65,00)", "B (66,41)", "102,17"),
            ("CC (56,30)", "CC (59,82)", "B (66,41)", "BB (72,00)"),
        ),
    ),
    (
        "Hasil evaluasi Inspektorat Provinsi Jawa Barat atas LKIP tahun 2015 yang dilaksanakan pada tahun 2016 memperoleh "
        "nilai 66,41 dengan predikat B, meningkat dari predikat CC pada tahun sebelumnya.",
    ),
    (
        (
            ("Program Pelayanan Administrasi Perkantoran", "3.412.775.000", "3.190.508.412", "222.266.588", "93,49"),
            (("Penyelenggaraan Administrasi Perkantoran", "3.412.775.000", "3.190.508.412", "222.266.588", "93,49"),),
        ),
        (
            (
                "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
                "210.000.000",
                "203.118.000",
                "6.882.000",
                "96,72",
            ),
            (("Penyusunan Perencanaan, Evaluasi dan Pelaporan", "210.000.000", "203.118.000", "6.882.000", "96,72"),),
        ),
    ),
    ("3.622.775.000", "3.393.626.412", "229.148.588", "93,67"),
)
SASARAN = (READING, LIBRARIES, ARCHIVES, OFFICE_WORK)
TOTAL = ("15.451.825.000", "14.758.242.562", "693.582.438", "95,51")
VISITORS = (("Januari", "21.774"), ("April", "20.381"), ("Juli", "9.415"), ("Oktober", "22.068"))
INTRO = (
    "Akuntabilitas kinerja dalam bentuk Laporan Kinerja Instansi Pemerintah merupakan perwujudan kewajiban "
    f"{AGENCY} Provinsi Jawa Barat untuk mempertanggungjawabkan keberhasilan dan kegagalan pelaksanaan misi organisasi "
    "dalam mencapai sasaran yang telah ditetapkan melalui pertanggungjawaban secara periodik.",
    "Pengukuran tingkat capaian kinerja dilakukan dengan membandingkan target yang telah ditetapkan dalam Perjanjian "
    "Kinerja Tahun 2016 dengan realisasinya, dengan rumus sebagai berikut :",
)
FORMULAS = (
    "1.  Capaian (%) = Realisasi / Target x 100%",
    "2.  Capaian (%) = (Target - (Realisasi - Target)) / Target x 100%",
)
SCALE = (("Capaian", "Kategori"), ("> 100%", "Sangat Baik"), ("80 - 100%", "Baik"), ("50 - < 80%", "Sedang"), ("< 50%", "Kurang"))


def paragraph(document: Doc, text: str, indent: float = 1.0) -> None:
    """A paragraph of running text."""
    item = document.add_paragraph()
    item.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    item.paragraph_format.first_line_indent = Cm(indent)
    runs(item, text)


def caption(document: Doc, number: int, text: str) -> None:
    """The two lines above a table."""
    for line, after in ((f"Tabel 3.{number}", 0), (text, 4)):
        item = centred(document, line, 10.5, bold=True, after=after)
        item.paragraph_format.keep_with_next = True


def results(document: Doc) -> None:
    """The table of all results."""
    rows = [
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Tahun 2015", LEFT, LEFT, "Tahun 2016", LEFT, LEFT],
        [UP, UP, UP, UP, *("Target", "Realisasi", "%") * 2],
        [f"({place})" for place in range(1, 11)],
    ]
    for place, sasaran in enumerate(SASARAN, 1):
        for turn, fact in enumerate(sasaran.indicators):
            head = [UP, UP] if turn else [f"{place}.", sasaran.statement]
            rows.append([*head, fact.name, fact.unit, *fact.before, *fact.now])
    look = Look((0.9, 2.9, 3.3, 1.3, 1.5, 1.6, 1.25, 1.5, 1.6, 1.25), "cllccccccc", 8, head_rows=3, repeat=True, shade="DDEBF7")
    caption(document, 1, f"Target dan Realisasi Kinerja {SHORT} Tahun 2015 dan 2016")
    grid(document, rows, look)
    source(document, f"Sumber : Perjanjian Kinerja {SHORT} Tahun 2016 (diolah)")


def source(document: Doc, text: str) -> None:
    """The small line below a table."""
    item = document.add_paragraph()
    item.paragraph_format.space_before = Pt(2)
    runs(item, text, 8.5)
    item.runs[0].italic = True


def chapter(document: Doc, place: int, sasaran: Sasaran) -> None:
    """The analysis of one sasaran."""
    item = document.add_paragraph()
    item.paragraph_format.keep_with_next = True
    runs(item, f"Sasaran {place} : {sasaran.heading}", bold=True)
    paragraph(document, sasaran.texts[0])
    caption(document, place + 1, f"Perkembangan Capaian Sasaran {place}")
    rows = [["Indikator Kinerja", "Realisasi", LEFT, LEFT, "Target Akhir Renstra (2018)"], [UP, "2014", "2015", "2016", UP]]
    rows += [[fact.name, *fact.again] for fact in sasaran.indicators]
    grid(document, rows, Look((5.6, 2.6, 2.6, 2.6, 2.9), "lcccc", 9.5, head_rows=2, shade="F2F2F2"))
    document.add_paragraph().paragraph_format.space_after = Pt(0)
    for text in sasaran.texts[1:]:
        paragraph(document, text)


def visitors(document: Doc) -> None:
    """A table that is no fact of the record."""
    paragraph(document, "Perkembangan kunjungan pemustaka pada awal setiap triwulan adalah sebagai berikut :", 0)
    grid(document, [("Bulan", "Kunjungan"), *VISITORS], Look((4, 3), "lc", 9, shade="F2F2F2"))
    document.add_paragraph().paragraph_format.space_after = Pt(0)


def money_table(document: Doc) -> None:
    """Programs and kegiatan under their sasaran."""
    rows = [["No", "Sasaran / Program / Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)", "Sisa (Rp)", "%"]]
    for place, sasaran in enumerate(SASARAN, 1):
        rows.append([f"**{place}**", f"**{sasaran.statement}**", LEFT, LEFT, LEFT, LEFT])
        for letter, (program, kegiatan) in zip("ABC", sasaran.programs, strict=False):
            rows.append([f"**{letter}.**", *(f"**{text}**" for text in program)])
            rows += [[str(turn), *work] for turn, work in enumerate(kegiatan, 1)]
        rows.append(["", f"**Sub Jumlah {place}**", *(f"**{text}**" for text in sasaran.total)])
    rows.append(["**JUMLAH**", LEFT, *(f"**{text}**" for text in TOTAL)])
    caption(document, len(SASARAN) + 2, "Realisasi Anggaran Belanja Langsung per Sasaran Tahun 2016")
    grid(document, rows, Look((1.0, 6.6, 2.8, 2.8, 2.5, 1.3), "clrrrc", 9, repeat=True, shade="DDEBF7"))


def draw() -> None:
    """Write the document and print it."""
    document = Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Caladea", Pt(11.5)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(6), 1.25
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.5), Cm(33)
    section.left_margin, section.right_margin = Cm(2.5), Cm(2.0)
    section.top_margin, section.bottom_margin = Cm(2.3), Cm(2.0)
    top = section.header.paragraphs[0]
    top.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    runs(top, f"LKIP {AGENCY} Provinsi Jawa Barat 2016", 9)
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    foot.add_run("III - ")
    page_number(foot)
    for text, after in (("BAB III", 0), ("AKUNTABILITAS KINERJA", 10)):
        centred(document, text, 14, after=after)
    for text in INTRO:
        paragraph(document, text)
    for text in FORMULAS:
        paragraph(document, text, 0)
    grid(document, SCALE, Look((4, 4), "cc", 9.5))
    runs(document.add_paragraph(), "\n3.1  Capaian Kinerja Organisasi", bold=True)
    results(document)
    runs(document.add_paragraph(), "3.2  Evaluasi dan Analisis Capaian Kinerja", bold=True)
    for place, sasaran in enumerate(SASARAN, 1):
        chapter(document, place, sasaran)
        if sasaran is READING:
            visitors(document)
    runs(document.add_paragraph(), "3.3  Akuntabilitas Keuangan", bold=True)
    paragraph(
        document,
        f"Pada tahun 2016 {SHORT} melaksanakan 7 program dan 13 kegiatan dengan anggaran belanja langsung sebesar "
        "Rp. 15.451.825.000,- dan terealisasi Rp. 14.758.242.562,- atau 95,51%, sehingga terdapat sisa anggaran sebesar "
        "Rp. 693.582.438,-. Rincian per sasaran, program dan kegiatan sebagai berikut :",
    )
    money_table(document)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{STEM}.docx")
        document.save(str(path))
        office_pdf(path, CORPUS / f"{STEM}.pdf")


def add_indicator(gold: Gold, node: str, fact: Indicator, at: int, later: int) -> None:
    """An indicator with the figures of both tables; a figure printed alike in both is one value."""
    ident = gold.indicator(node, fact.name, fact.unit, at, direction=fact.direction)
    for period, texts in (("2015", fact.before), (YEAR, fact.now)):
        for kind, text in zip(("target", "realisasi"), texts, strict=False):
            gold.value(ident, kind, period, text, fact.unit, at, **grade_of(text))
        gold.value(ident, "capaian", period, texts[2], "%", at)
    known = {("realisasi", "2015"): fact.before[1], ("realisasi", YEAR): fact.now[1]}
    keys = (("realisasi", "2014"), ("realisasi", "2015"), ("realisasi", YEAR), ("target", "2018"))
    for key, text in zip(keys, fact.again, strict=True):
        bare = text if grade_of(text) else text.split(" ")[0].rstrip("%")
        if known.get(key) != bare:
            gold.value(ident, *key, text, fact.unit, later, **grade_of(text))


def add_money(gold: Gold, node: str, sasaran: Sasaran, pages: Pages, at: int) -> int:
    """The programs of a sasaran with their kegiatan; gives the page where they end."""
    for program, kegiatan in sasaran.programs:
        at = pages.first(program[3], at)
        parent = gold.node("program", None, program[0], page=at, parent=node)
        for work in (program, *kegiatan):
            at = pages.first(work[2], at)
            ident = parent if work is program else gold.node("kegiatan", None, work[0], page=at, parent=parent)
            gold.budget(ident, "pagu", YEAR, work[1], at)
            gold.budget(ident, "realisasi", YEAR, work[2], at)
    return at


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "lkjip", "types": ["lkjip"], "region": "Provinsi Jawa Barat", "organisation": AGENCY}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    start = pages.first("Target dan Realisasi Kinerja")
    for place, sasaran in enumerate(SASARAN, 1):
        at = pages.first(sasaran.indicators[0].name, start)
        node = gold.node("sasaran", sasaran.statement, page=at)
        later = pages.first(f"Perkembangan Capaian Sasaran {place}")
        gold.nodes[-1]["pages"] = sorted({at, pages.first(sasaran.heading)})
        for fact in sasaran.indicators:
            add_indicator(gold, node, fact, pages.first(fact.name, start), pages.first(fact.again[3], later))
    at = pages.first("Realisasi Anggaran Belanja Langsung per Sasaran")
    for place, sasaran in enumerate(SASARAN, 1):
        at = pages.first(sasaran.statement, at)
        node = gold.nodes[place - 1]
        node["pages"] = sorted({*node["pages"], at})
        at = pages.first(f"Sub Jumlah {place}", add_money(gold, node["id"], sasaran, pages, at))
        gold.total(f"Sub Jumlah {place}", "pagu", YEAR, sasaran.total[0], at)
        gold.total(f"Sub Jumlah {place}", "realisasi", YEAR, sasaran.total[1], at)
    gold.total("JUMLAH", "pagu", YEAR, TOTAL[0], at)
    gold.total("JUMLAH", "realisasi", YEAR, TOTAL[1], at)
    gold.ambiguous += doubts()
    return gold


def doubts() -> list[dict]:
    """Where reading is honestly ambiguous."""
    facts: list[tuple[str, str, list, str]] = [
        (
            "figures printed with their unit in the second table",
            "one value, spelled without it",
            ["both spellings"],
            "value.text",
        ),
        ("figures that only the running text has", "left out", ["values of the indicators"], "values"),
        ("sum of the office in the running text with ,-", "the one of the table", ["also a total"], "totals"),
        ("realisasi 2015 printed as 61,20 and 61,02", "both", ["61,20"], "values"),
    ]
    keys = ("about", "chosen", "also_acceptable", "field")
    return [dict(zip(keys, fact, strict=True)) | {"nodes": []} for fact in facts]


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
