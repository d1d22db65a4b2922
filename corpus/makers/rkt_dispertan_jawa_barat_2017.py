"""Rencana kinerja tahunan of a provincial food crops office, the export of the province's reporting tool."""

from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from corpus.makers.common import CORPUS, Gold
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages

STEM = "rkt-dispertan-jawa-barat-2017"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Yearly performance plan 2017 of a provincial food crops office, exported by a reporting tool",
    "type": "renja",
    "producer": "ReportLab",
    "text": True,
    "facts": "invented",
    "carries": [
        "a report in bands: tujuan and sasaran as headings between tables, each sasaran with two tables of other columns",
        "the band of the sasaran printed again at the head of the next page, with (lanjutan)",
        "realisasi of n-2, target of n-1 and target of the year beside the indicators of a sasaran",
        "program and kegiatan in one column in the same type, told apart by the length of the code and by sums alone",
        "outcome of a program and outputs of its kegiatan in one column; a program without indicator, a kegiatan with two",
        "a program under two sasaran with other kegiatan and another sum",
        "sums with two decimals (1.250.000.000,00), sub totals of the sasaran, total of the office; one sum malformed",
        "lower is better, an indicator that is new (n/a and -), a grade with a score, units with slashes (kw/ha)",
        "running foot with date of print and page of pages; fields of the head in label : value form; typing errors",
    ],
}
YEAR = "2017"
OFFICE = "Dinas Pertanian Tanaman Pangan"
Aim = tuple[str, str, str, str, str]  # name, unit, realisasi 2015, target 2016, target 2017
Output = tuple[str, str, str]  # name, target, unit


@dataclass(frozen=True)
class Work:
    """A program or kegiatan: code, name, indicators, sum; the kegiatan of a program."""

    code: str
    name: str
    outputs: tuple[Output, ...]
    pagu: str
    children: tuple["Work", ...] = ()


@dataclass(frozen=True)
class Sasaran:
    """A sasaran: number, statement, indicators, programs, sub total."""

    number: str
    statement: str
    aims: tuple[Aim, ...]
    programs: tuple[Work, ...]
    total: str


CROPS = Sasaran(
    "1.1",
    "Tercapainya peningkatan produksi dan produktivitas tanaman pangan",
    (
        ("Produksi padi", "ton GKG", "11.373.144", "12.250.000", "12.495.000"),
        ("Produksi jagung", "ton", "959.933", "1.020.000", "1.071.000"),
        ("Produktivitas padi", "kw/ha", "61,22", "62,10", "62,75"),
    ),
    (
        Work(
            "2.01.18",
            "Program Peningkatan Produksi Pertanian",
            (("Persentase peningkatan produksi padi", "2,00", "%"),),
            "38.417.250.000,00",
            (
                Work(
                    "2.01.18.01",
                    "Pengembangan Intensifikasi Padi di Jawa Barat",
                    (("Luas areal penerapan SRI", "25.000", "ha"), ("Jumlah demplot padi hibrida", "54", "unit")),
                    "21.650.000.000,00",
                ),
                Work(
                    "2.01.18.04",
                    "Penyediaan Benih Sumber Padi dan Palawija pada BPBTP",
                    (("Jumlah benih sumber yang diproduksi", "312,5", "ton"),),
                    "9.842.250.000,00",
                ),
                Work(
                    "2.01.18.07",
                    "Pengembangan Jagung dan Kedelai",
                    (("Luas tanam jagung dan kedelai yang difasilitasi", "6.500", "ha"),),
                    "6.925.000.000,00",
                ),
            ),
        ),
        Work(
            "2.01.21",
            "Program Pengembangan Infrastruktur Pertanian",
            (("Indeks pertanaman padi", "2,15", "kali/tahun"),),
            "27.980.400.000,00",
            (
                Work(
                    "2.01.21.02",
                    "Rehabilitasi Jaringan Irigasi Tingkat Usahatani",
                    (("Luas layanan jaringan irigasi yang direhabilitasi", "8.750", "ha"),),
                    "19.480.400.000,00",
                ),
                Work(
                    "2.01.21.05",
                    "Pengadaan Alat dan Mesin Pertanian",
                    (("Jumlah alat mesin pertanian yang disalurkan", "265", "unit"),),
                    "8.50.000.000,00",
                ),
            ),
        ),
    ),
    "66.397.650.000,00",
)
GARDENS = Sasaran(
    "1.2",
    "Tercapainya peningkatan produksi hortikultura unggulan",
    (
        ("Produksi cabai merah", "ton", "240.864", "252.000", "264.600"),
        ("Produksi mangga", "ton", "368.112", "375.000", "382.500"),
        ("Luas lahan bawang putih", "ha", "n/a", "-", "150"),
    ),
    (
        Work(
            "2.01.18",
            "Program Peningkatan Produksi Pertanian",
            (("Persentase peningkatan produksi hortikultura", "3,50", "%"),),
            "14.236.700.000,00",
            (
                Work(
                    "2.01.18.09",
                    "Pengembangan Kawasan Sayuran dan Tanaman Obat",
                    (("Luas kawasan sayuran yang dikembangkan", "420", "ha"),),
                    "6.118.700.000,00",
                ),
                Work(
                    "2.01.18.10",
                    "Pengembangan Kawasan Buah-buahan Unggulan (Gedong Gincu, Manggis)",
                    (("Jumlah bibit buah yang disalurkan", "85.000", "batang"),),
                    "5.318.000.000,00",
                ),
                Work(
                    "2.01.18.11",
                    "Pengujian dan Sertifikasi Benih Hortikultura",
                    (("Jumlah benih yang disertifikasi", "1.250.000", "batang"),),
                    "2.800.000.000,00",
                ),
            ),
        ),
    ),
    "14.236.700.000,00",
)
INCOME = Sasaran(
    "2.1",
    "Meningkatnya pendapatan dan daya tawar petani",
    (
        ("Nilai Tukar Petani (NTP) Tanaman Pangan", "indeks", "102,35", "103,00", "103,50"),
        ("Nilai Tukar Petani (NTP) Hortikultura", "indeks", "108.47", "109,00", "109,50"),
    ),
    (
        Work(
            "2.01.15",
            "Program Peningkatan Kesejahteraan Petani",
            (),
            "7.364.900.000,00",
            (
                Work(
                    "2.01.15.03",
                    "Penguatan Kelembagaan Petani dan Gapoktan",
                    (("Jumlah gapoktan yang dibina", "270", "gapoktan"), ("Jumlah petani yang dilatih", "1.620", "orang")),
                    "4.214.900.000,00",
                ),
                Work(
                    "2.01.15.06",
                    "Pengembangan Pasar Tani dan Promosi Produk Pertanian",
                    (("Jumlah promosi dan pasar tani", "12", "kali"),),
                    "3.150.000.000,00",
                ),
            ),
        ),
        Work(
            "2.01.17",
            "Program Peningkatan Pemasaran Hasil Produksi Pertanian",
            (("Volume ekspor komoditas hortikultura", "18.400", "ton"),),
            "3.906.150.000,00",
            (
                Work(
                    "2.01.17.02",
                    "Pembinaan Mutu dan Sertifikasi Produk Prima",
                    (("Jumlah kelompok tani bersertifikat Prima", "45", "kelompok"),),
                    "3.906.150.000,00",
                ),
            ),
        ),
    ),
    "11.271.050.000,00",
)
LOSSES = Sasaran(
    "2.2",
    "Menurunya kehilangan hasil dan luas serangan OPT",
    (
        ("Persentase kehilangan hasil panen padi", "%", "10,43", "10,00", "9,50"),
        ("Persentase luas serangan OPT terhadap luas tanam", "%", "4,8", "<5", "<5"),
    ),
    (
        Work(
            "2.01.20",
            "Program Peningkatan Penerapan Teknologi Pertanian",
            (("Persentase petani yang menerapkan teknologi pascapanen", "45", "%"),),
            "9.587.300.000,00",
            (
                Work(
                    "2.01.20.01",
                    "Penanganan Pascapanen Tanaman Pangan",
                    (("Jumlah sarana pascapanen", "118", "unit"),),
                    "5.437.300.000,00",
                ),
                Work(
                    "2.01.20.04",
                    "Pengendalian Organisme Pengganggu Tumbuhan (OPT)",
                    (("Luas pengendalian OPT", "12.500", "ha"),),
                    "4.150.000.000,00",
                ),
            ),
        ),
    ),
    "9.587.300.000,00",
)
OFFICE_WORK = Sasaran(
    "3.1",
    "Meningkatnya akuntabilitas dan tertib administrasi Dinas",
    (
        ("Nilai evaluasi LKIP", "nilai", "CC (59,11)", "B (65,00)", "B (68,00)"),
        ("Opini BPK atas laporan keuangan", "opini", "WTP", "WTP", "WTP"),
    ),
    (
        Work(
            "2.01.01",
            "Program Pelayanan Administrasi Perkantoran",
            (),
            "16.842.615.400,00",
            (
                Work(
                    "2.01.01.01",
                    "Penyelenggaraan Administrasi Perkantoran Dinas",
                    (("Jumlah bulan layanan administrasi perkantoran", "12", "bulan"),),
                    "9.142.615.400,00",
                ),
                Work(
                    "2.01.01.02",
                    "Penyelenggaraan Administrasi Perkantoran Balai (7 UPTD)",
                    (("Jumlah bulan layanan administrasi perkantoran UPTD", "12", "bulan"),),
                    "7.700.000.000,00",
                ),
            ),
        ),
        Work(
            "2.01.06",
            "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
            (),
            "845.000.000,00",
            (
                Work(
                    "2.01.06.01",
                    "Penyusunan Perencanaan, Evaluasi dan Pelaporan",
                    (("Jumlah dokumen perencanaan dan evaluasi", "14", "dokumen"),),
                    "845.000.000,00",
                ),
            ),
        ),
    ),
    "17.687.615.400,00",
)
TUJUAN = (
    ("1", "Meningkatkan produksi dan produktivitas tanaman pangan dan hortikultura", (CROPS, GARDENS)),
    ("2", "Meningkatkan kesejahteraan petani tanaman pangan dan hortikultura", (INCOME, LOSSES)),
    ("3", "Mewujudkan tata kelola pemerintahan yang baik", (OFFICE_WORK,)),
)
TOTAL = ("TOTAL ANGGARAN", "119.180.315.400,00")
DOWN = ("Persentase kehilangan hasil panen padi", "Persentase luas serangan OPT terhadap luas tanam")

AIM_WIDTHS = (24, 238, 62, 72, 72, 71)
AIM_HEADS = ("No", "Indikator Kinerja Sasaran", "Satuan", "Realisasi 2015", "Target 2016", "Target 2017")
WORK_WIDTHS = (54, 176, 140, 46, 45, 78)
WORK_HEADS = ("Kode", "Program / Kegiatan", "Indikator Kinerja (Outcome / Output)", "Target", "Satuan", "Anggaran (Rp)")
TEXT = ParagraphStyle("text", fontName="Helvetica", fontSize=7.6, leading=9.2)
CENTRE = ParagraphStyle("centre", TEXT, alignment=1)
RIGHT = ParagraphStyle("right", TEXT, alignment=2)
HEAD = ParagraphStyle("head", CENTRE, fontName="Helvetica-Bold")
LEFT, TOP, BOTTOM = 28.0, 806.0, 46.0
GREY, BLUE, PALE = HexColor("#C8C8C8"), HexColor("#1F4E79"), HexColor("#EEF3F8")


class Report:
    """The pages in the making: a cursor that goes down, and the band that the next page begins with."""

    def __init__(self, pages: int) -> None:
        self.canvas = Canvas(str(CORPUS / f"{STEM}.pdf"), pagesize=A4, invariant=1)
        self.canvas.setTitle("RptRencanaKinerjaTahunan")
        self.pages, self.page, self.y = pages, 1, TOP
        self.band: str | None = None
        self.heads: tuple[tuple[float, ...], tuple[str, ...]] | None = None

    def foot(self) -> None:
        """The running foot."""
        self.canvas.setFont("Helvetica-Oblique", 7)
        self.canvas.setFillColor(HexColor("#000000"))
        self.canvas.drawString(
            LEFT, 26, "Tanggal cetak : 09-01-2017 10:22:31     Sumber data : Aplikasi e-SAKIP Provinsi Jawa Barat"
        )
        self.canvas.drawRightString(LEFT + 539, 26, f"Halaman {self.page} dari {self.pages}")
        self.canvas.line(LEFT, 36, LEFT + 539, 36)

    def need(self, tall: float) -> None:
        """Begin a page if this one has not that much room."""
        if self.y - tall >= BOTTOM:
            return
        self.foot()
        self.canvas.showPage()
        self.page, self.y = self.page + 1, TOP
        if self.band:
            self.strip(f"{self.band} (lanjutan)", PALE, False)
        if self.heads:
            self.row(*self.heads, head=True)

    def strip(self, text: str, fill: HexColor, white: bool) -> None:
        """A band over the whole width."""
        style = ParagraphStyle("band", HEAD, alignment=0, fontSize=8.4, leading=10.4, textColor="#FFFFFF" if white else "#000000")
        item = Paragraph(text, style)
        _, tall = item.wrap(530, 100)
        self.canvas.setFillColor(fill)
        self.canvas.rect(LEFT, self.y - tall - 6, 539, tall + 6, stroke=0, fill=1)
        item.drawOn(self.canvas, LEFT + 4, self.y - tall - 2)
        self.y -= tall + 6

    def row(self, widths: tuple[float, ...], texts: tuple[str, ...], across: str = "", head: bool = False) -> None:
        """A row of boxed cells."""
        styles = {"l": TEXT, "c": CENTRE, "r": RIGHT}
        cells = [
            Paragraph(text.replace("<", "&lt;"), HEAD if head else styles[side])
            for text, side in zip(texts, across or "c" * 6, strict=True)
        ]
        tall = max(item.wrap(wide - 6, 400)[1] for item, wide in zip(cells, widths, strict=True)) + 5
        if not head:
            self.need(tall)
        x = LEFT
        self.canvas.setStrokeColor(GREY)
        for item, wide in zip(cells, widths, strict=True):
            if head:
                self.canvas.setFillColor(HexColor("#D9D9D9"))
                self.canvas.rect(x, self.y - tall, wide, tall, stroke=1, fill=1)
            else:
                self.canvas.rect(x, self.y - tall, wide, tall)
            item.drawOn(self.canvas, x + 3, self.y - item.height - 2)
            x += wide
        self.y -= tall

    def sum_row(self, label: str, text: str) -> None:
        """A row with a sum at the right."""
        self.need(18)
        self.canvas.setFillColor(HexColor("#000000"))
        self.canvas.setFont("Helvetica-Bold", 8)
        self.canvas.drawRightString(LEFT + 455, self.y - 11, label)
        self.canvas.drawRightString(LEFT + 536, self.y - 11, text)
        self.canvas.rect(LEFT, self.y - 16, 539, 16)
        self.y -= 22


def top(report: Report) -> None:
    """The head of the first page: a crest, the titles, the fields."""
    canvas = report.canvas
    canvas.setStrokeColor(BLUE)
    canvas.setFillColor(HexColor("#70AD47"))
    path = canvas.beginPath()
    for turn, (x, y) in enumerate(((34, 808), (74, 808), (74, 776), (54, 758), (34, 776))):
        (path.lineTo if turn else path.moveTo)(x, y)
    path.close()
    canvas.drawPath(path, stroke=1, fill=1)
    canvas.setFillColor(HexColor("#000000"))
    for place, (text, size) in enumerate((("PEMERINTAH PROVINSI JAWA BARAT", 11), ("RENCANA KINERJA TAHUNAN (RKT)", 14))):
        canvas.setFont("Helvetica-Bold", size)
        canvas.drawCentredString(310, 795 - 18 * place, text)
    canvas.setFont("Helvetica", 9)
    for place, (label, text) in enumerate((("Unit Kerja", OFFICE), ("Tahun", YEAR), ("Jenis APBD", "Murni"))):
        canvas.drawString(LEFT, 742 - 13 * place, label)
        canvas.drawString(LEFT + 60, 742 - 13 * place, f":  {text}")
    report.y = 704


def work_rows(report: Report, work: Work) -> None:
    """A program or kegiatan and those below it; further indicators in rows of their own."""
    for turn, (name, target, unit) in enumerate(work.outputs or (("-", "-", "-"),)):
        own = ("", "") if turn else (work.code, work.name)
        report.row(WORK_WIDTHS, (*own, name, target, unit, "" if turn else work.pagu), "lllccr")
    for child in work.children:
        work_rows(report, child)


def draw(pages: int) -> int:
    """Write the PDF; gives the number of its pages."""
    report = Report(pages)
    top(report)
    for number, statement, sasarans in TUJUAN:
        report.band = report.heads = None
        report.need(120)
        report.strip(f"TUJUAN {number} : {statement}", BLUE, True)
        for sasaran in sasarans:
            report.band = report.heads = None
            report.need(100)
            band = f"SASARAN {sasaran.number} : {sasaran.statement}"
            report.strip(band, PALE, False)
            report.y -= 3
            report.row(AIM_WIDTHS, AIM_HEADS, head=True)
            report.band, report.heads = band, (AIM_WIDTHS, AIM_HEADS)
            for place, aim in enumerate(sasaran.aims, 1):
                report.row(AIM_WIDTHS, (str(place), *aim), "clcccc")
            report.heads = None
            report.need(60)
            report.y -= 5
            report.row(WORK_WIDTHS, WORK_HEADS, head=True)
            report.heads = (WORK_WIDTHS, WORK_HEADS)
            for program in sasaran.programs:
                work_rows(report, program)
            report.sum_row(f"Sub Total Sasaran {sasaran.number}", sasaran.total)
    report.band = report.heads = None
    report.sum_row(*TOTAL)
    report.need(90)
    report.canvas.setFont("Helvetica", 9)
    lines = (
        "Bandung, 9 Januari 2017",
        "Kepala Dinas Pertanian Tanaman Pangan",
        "Provinsi Jawa Barat",
        "",
        "",
        "( nama pejabat )",
    )
    for place, text in enumerate((*lines, "NIP. ........")):
        report.canvas.drawCentredString(450, report.y - 12 - 12 * place, text)
    report.foot()
    report.canvas.save()
    return report.page


def add_work(gold: Gold, work: Work, parent: str, level: str, pages: Pages, at: int) -> int:
    """A program or kegiatan with those below it; gives the page where they end."""
    at = pages.first(work.pagu, at)
    node = gold.node(level, None, work.name, page=at, parent=parent, code=work.code)
    gold.budget(node, "pagu", YEAR, work.pagu, at)
    for name, target, unit in work.outputs:
        at = pages.first(name, at)
        gold.value(gold.indicator(node, name, unit, at), "target", YEAR, target, unit, at)
    for child in work.children:
        at = add_work(gold, child, node, "kegiatan", pages, at)
    return at


def add_sasaran(gold: Gold, sasaran: Sasaran, parent: str, pages: Pages, at: int) -> int:
    """A sasaran with its tables; gives the page where it ends."""
    start = at = pages.first(f"SASARAN {sasaran.number} : {sasaran.statement}", at)
    node = gold.node("sasaran", sasaran.statement, page=at, parent=parent)
    place = len(gold.nodes) - 1
    for name, unit, *texts in sasaran.aims:
        at = pages.first(name, at)
        ident = gold.indicator(node, name, unit, at, direction="down" if name in DOWN else None)
        for (kind, period), text in zip((("realisasi", "2015"), ("target", "2016"), ("target", YEAR)), texts, strict=True):
            if text != "n/a":
                gold.value(ident, kind, period, text, unit, at, **grade_of(text))
    for program in sasaran.programs:
        at = add_work(gold, program, node, "program", pages, at)
    gold.nodes[place]["pages"] = list(range(start, at + 1))
    at = pages.first(f"Sub Total Sasaran {sasaran.number}", at)
    gold.total(f"Sub Total Sasaran {sasaran.number}", "pagu", YEAR, sasaran.total, at)
    return at


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "renja", "types": ["renja"], "region": "Provinsi Jawa Barat", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    at = 1
    for number, statement, sasarans in TUJUAN:
        at = pages.first(f"TUJUAN {number} : {statement}", at)
        tujuan = gold.node("tujuan", statement, page=at)
        for sasaran in sasarans:
            at = add_sasaran(gold, sasaran, tujuan, pages, at)
    gold.total(TOTAL[0], "pagu", YEAR, TOTAL[1], pages.first(TOTAL[1], at))
    facts: list[tuple[str, str, list, str]] = [
        ("RKT (rencana kinerja tahunan) is none of the types", "renja", ["perjanjian_kinerja", "rencana_aksi"], "type"),
        ("target <5 of an indicator that is lower is better", "5", [None], "value.value"),
        ("opini WTP: a figure that is a word", "null", [], "value.value"),
    ]
    keys = ("about", "chosen", "also_acceptable", "field")
    gold.ambiguous += [dict(zip(keys, fact, strict=True)) | {"nodes": []} for fact in facts]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw(draw(0))
    build_gold().write()


if __name__ == "__main__":
    main()
