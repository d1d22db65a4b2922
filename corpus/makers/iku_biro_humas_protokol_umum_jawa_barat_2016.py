"""Indicators of performance of a provincial bureau for public relations, with formula and source: a Writer table."""

from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt
from docx.table import _Cell

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.pages import Pages
from corpus.makers.word import centred, page_number, runs, shaded

STEM = "iku-biro-humas-protokol-umum-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Indicators of performance of a provincial bureau with reason, formula, targets of three years, source and holder",
    "type": "iku",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "A4 landscape Writer table of eleven columns over two pages, header repeated, rows split over pages",
        "sasaran in rows of their own across the table, the indicators numbered per sasaran below",
        "formulas as fractions with an underlined numerator, as words, and as a list of parts with weights",
        "baseline 2015 and targets 2016, 2017, 2018; points and commas mixed, a grade with its figure",
        "several sources in one cell, holders that differ between the indicators of a sasaran",
        "unit column with odd words; one indicator where lower is better",
        "decree heading, closing note below the table, no program and no kegiatan",
    ],
}
YEAR = "2016"
OFFICE = "Biro Humas, Protokol dan Umum"
YEARS = ("2016", "2017", "2018")


@dataclass(frozen=True)
class Measure:
    """An indicator: unit, reason, formula (lines; --- is the bar of a fraction), figures parted by |, sources, holder."""

    name: str
    unit: str
    reason: str
    formula: tuple[str, ...]
    base: str
    targets: str
    sources: tuple[str, ...]
    holder: str
    direction: str | None = None


NEWS, RITE, HOUSE = "Kepala Bagian Publikasi", "Kepala Bagian Protokol", "Kepala Bagian Rumah Tangga"
PAPER, CARE = "Kepala Bagian Tata Usaha", "Kepala Bagian Pelayanan Media dan Informasi"
SASARAN: tuple[tuple[str, tuple[Measure, ...]], ...] = (
    (
        "Meningkatnya citra positif Pemerintah Provinsi Jawa Barat melalui penyebarluasan informasi pembangunan",
        (
            Measure(
                "Persentase berita positif tentang Pemerintah Provinsi di media massa",
                "%",
                "Mengukur keberhasilan publikasi kebijakan dan hasil pembangunan di media cetak, elektronik dan online",
                ("Jumlah berita positif dan netral", "---", "Jumlah seluruh berita tentang Pemprov", "x 100%"),
                "78,40",
                "80|82,50|85",
                ("Kliping harian", "Laporan media monitoring"),
                NEWS,
            ),
            Measure(
                "Jumlah siaran pers yang dimuat media",
                "siaran pers",
                "Siaran pers yang dimuat menunjukkan materi publikasi dibutuhkan oleh media",
                ("Jumlah siaran pers yang dimuat sekurang-kurangnya oleh 3 (tiga) media dalam 1 tahun",),
                "412",
                "450|480|500",
                ("Register siaran pers Bagian Publikasi",),
                NEWS,
            ),
            Measure(
                "Tingkat kepuasan wartawan terhadap layanan informasi",
                "Indeks",
                "Wartawan adalah pengguna utama layanan informasi kehumasan",
                ("Nilai rata-rata tertimbang hasil survey 14 unsur pelayanan x 25",),
                "74.60",
                "76|78|80",
                ("Hasil survey kepuasan oleh lembaga independen", "Forum Wartawan Gedung Sate"),
                CARE,
            ),
            Measure(
                "Persentase pengaduan masyarakat melalui media yang ditanggapi",
                "%",
                "Keterbukaan informasi publik (UU No. 14 Tahun 2008)",
                ("Jumlah pengaduan yang ditanggapi paling lambat 3 hari kerja", "---", "Jumlah pengaduan yang masuk", "x 100%"),
                "81",
                "85|90|95",
                ("Rekap surat pembaca", "SMS Center dan akun media sosial Humas Jabar"),
                CARE,
            ),
        ),
    ),
    (
        "Meningkatnya kualitas pelayanan keprotokolan pimpinan daerah",
        (
            Measure(
                "Persentase acara pimpinan yang terlaksana sesuai standar keprotokolan",
                "%",
                "Ketertiban acara resmi dan kenegaraan merupakan tugas pokok Bagian Protokol",
                ("Jumlah acara sesuai SOP", "---", "Jumlah acara yang dilayani", "x 100%"),
                "92,15",
                "94|95|96",
                ("Buku agenda acara pimpinan", "Lembar evaluasi acara"),
                RITE,
            ),
            Measure(
                "Jumlah kesalahan tata tempat dan tata upacara",
                "kejadian",
                "Makin sedikit kesalahan makin baik mutu pelayanan protokol",
                ("Jumlah kejadian yang dicatat dalam evaluasi acara selama 1 (satu) tahun",),
                "11",
                "8|5|3",
                ("Lembar evaluasi acara",),
                RITE,
                "down",
            ),
            Measure(
                "Tingkat kepuasan tamu Pemerintah Provinsi",
                "Indeks",
                "Menggambarkan mutu pelayanan penerimaan tamu dari dalam dan luar negeri",
                ("(0,40 x nilai penyambutan) + (0,35 x nilai akomodasi) + (0,25 x nilai pengantaran)",),
                "-",
                "75|77,5|80",
                ("Kuesioner tamu", "Buku tamu Gedung Sate dan Gedung Pakuan"),
                RITE,
            ),
        ),
    ),
    (
        "Meningkatnya pelayanan umum dan kerumahtanggaan di lingkungan Sekretariat Daerah",
        (
            Measure(
                "Persentase sarana dan prasarana Setda dalam kondisi baik",
                "%",
                "Kelancaran tugas pimpinan dan Biro memerlukan sarana kerja yang siap pakai",
                ("Sarana dan prasarana dalam kondisi baik", "---", "Seluruh sarana dan prasarana yang tercatat", "x 100%"),
                "84,90",
                "86|88|90",
                ("Kartu Inventaris Barang (KIB)", "Laporan pemeliharaan"),
                HOUSE,
            ),
            Measure(
                "Rata-rata waktu penyelesaian permintaan layanan rumah tangga",
                "jam",
                "Kecepatan layanan menentukan kepuasan unit kerja",
                ("Jumlah jam penyelesaian", "---", "Jumlah permintaan layanan"),
                "9,5",
                "8|7|6",
                ("Aplikasi Layanan Umum", "Buku permintaan layanan"),
                HOUSE,
                "down",
            ),
            Measure(
                "Persentase surat yang didistribusikan kurang dari 1 hari",
                "%",
                "Ketepatan distribusi naskah dinas mendukung kecepatan pengambilan keputusan",
                ("Jumlah surat yang didistribusikan < 1 hari", "---", "Jumlah surat masuk dan keluar", "x 100%"),
                "88.75",
                "90|92.5|95",
                ("Sistem Informasi Kearsipan Dinamis (Sikad)",),
                PAPER,
            ),
        ),
    ),
    (
        "Meningkatnya akuntabilitas kinerja Biro",
        (
            Measure(
                "Nilai evaluasi AKIP Biro",
                "Predikat",
                "Permenpan dan RB Nomor 12 Tahun 2015 tentang Pedoman Evaluasi atas Implementasi SAKIP",
                (
                    "Perencanaan kinerja 30% + Pengukuran kinerja 25% + Pelaporan kinerja 15% + Evaluasi internal 10% + "
                    "Capaian kinerja 20%",
                ),
                "B (68,72)",
                "B (70)|BB (72)|BB (75,50)",
                ("LHE Inspektorat Provinsi Jawa Barat",),
                PAPER,
            ),
            Measure(
                "Persentase temuan hasil pemeriksaan yang ditindaklanjuti",
                "%",
                "Penyelesaian tindak lanjut menunjukkan tertib administrasi keuangan dan barang",
                ("Jumlah rekomendasi yang selesai", "---", "Jumlah seluruh rekomendasi", "x 100%"),
                "95",
                "100|100|100",
                ("Laporan tindak lanjut hasil pemeriksaan BPK dan Inspektorat",),
                PAPER,
            ),
        ),
    ),
)
WIDTHS = (0.9, 3.9, 1.9, 4.3, 4.8, 1.6, 1.5, 1.5, 1.7, 3.3, 2.4)
HEADS = ("No", "Indikator Kinerja Utama", "Satuan", "Alasan Pemilihan", "Formulasi / Cara Perhitungan", "Awal 2015")
TAIL = ("Sumber Data", "Penanggung Jawab")
TITLES = (
    "LAMPIRAN KEPUTUSAN KEPALA BIRO HUMAS, PROTOKOL DAN UMUM",
    "SEKRETARIAT DAERAH PROVINSI JAWA BARAT",
    "TENTANG",
    "INDIKATOR KINERJA UTAMA",
)
DUTY = (
    "Tugas Pokok : Menyelenggarakan perumusan bahan kebijakan umum dan koordinasi serta fasilitasi kehumasan, keprotokolan dan "
    "pelayanan umum di lingkungan Sekretariat Daerah."
)
NOTE = "Keterangan : target tahun 2017 dan 2018 dapat ditinjau kembali sesuai perubahan Renstra Sekretariat Daerah."
SIGNED = ("Bandung,      Februari 2016", "KEPALA BIRO HUMAS, PROTOKOL DAN UMUM", "", "", "( nama pejabat )", "NIP. ........")
SIZE = 10


def write(cell: _Cell, lines: tuple[str, ...], across: int = 0, bold: bool = False, mark: str = "") -> None:
    """Paragraphs in a cell, each with a mark before it; the line above --- gets a rule below."""
    for place, line in enumerate(line for line in lines if line != "---"):
        paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
        paragraph.alignment = across
        layout = paragraph.paragraph_format
        layout.space_before = layout.space_after = Pt(0.5)
        layout.line_spacing = 1.0
        runs(paragraph, mark + line, SIZE, bold)
        if "---" in lines and place == 0:
            for run in paragraph.runs:
                run.font.underline = True


def head(document: Doc) -> tuple[list[_Cell], ...]:
    """The table with its header of two rows."""
    count = 2 + sum(1 + len(measures) for _, measures in SASARAN)
    table = document.add_table(count, len(WIDTHS))
    table.style, table.autofit = "Table Grid", False
    for column, width in zip(table.columns, WIDTHS, strict=True):
        column.width = Cm(width)
    rows = tuple(list(row.cells) for row in table.rows)
    for cells in rows:
        for cell, width in zip(cells, WIDTHS, strict=True):
            cell.width = Cm(width)
    for column, text in [*enumerate(HEADS), *enumerate(TAIL, 9)]:
        cell = rows[0][column].merge(rows[1][column])
        write(cell, (text,), 1, True)
        cell.vertical_alignment = 1
        shaded(cell, "FFE699")
    top = rows[0][6].merge(rows[0][8])
    write(top, ("Target",), 1, True)
    shaded(top, "FFE699")
    for place, year in enumerate(YEARS, 6):
        write(rows[1][place], (year,), 1, True)
        shaded(rows[1][place], "FFE699")
    for row in table.rows[:2]:
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    return rows


def draw(path: Path) -> None:
    """The Word file."""
    document = Document()
    document.styles["Normal"].font.name = "Times New Roman"
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = Cm(0.95)
    section.top_margin, section.bottom_margin = Cm(1.8), Cm(1.5)
    for text in TITLES:
        centred(document, text, 11.5)
    centred(document, f"TAHUN {YEAR} - 2018", 11.5, after=8)
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(5)
    runs(paragraph, DUTY, 10)
    rows = iter(head(document)[2:])
    for place, (statement, measures) in enumerate(SASARAN, 1):
        cells = next(rows)
        across = cells[0].merge(cells[-1])
        write(across, (f"Sasaran {place} : {statement}",), 0, True)
        shaded(across, "F2F2F2")
        for turn, each in enumerate(measures, 1):
            cells = next(rows)
            figures = (each.base, *each.targets.split("|"))
            for column, text in ((0, f"{place}.{turn}"), (2, each.unit), *enumerate(figures, 5)):
                write(cells[column], (text,), 1)
            write(cells[1], (each.name,))
            write(cells[3], (each.reason,))
            write(cells[4], each.formula, 1 if "---" in each.formula else 0)
            write(cells[9], each.sources, mark="- " if len(each.sources) > 1 else "")
            write(cells[10], (each.holder,))
    paragraph = document.add_paragraph()
    runs(paragraph, NOTE, 9)
    signature = (
        "Bandung,      Februari 2016",
        "KEPALA BIRO HUMAS, PROTOKOL DAN UMUM",
        "",
        "",
        "( nama pejabat )",
        "NIP. ........",
    )
    for line in signature:
        paragraph = document.add_paragraph()
        paragraph.alignment = 1
        paragraph.paragraph_format.left_indent, paragraph.paragraph_format.space_after = Cm(16), Pt(0)
        runs(paragraph, line, 10.5)
    page_number(section.footer.paragraphs[0])
    document.save(str(path))


def formula(lines: tuple[str, ...]) -> str:
    """A formula on one line, the bar of a fraction as a slash."""
    return " ".join("/" if line == "---" else line for line in lines)


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "iku", "types": ["iku"], "region": "Provinsi Jawa Barat", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    at, mixed = 1, []
    for statement, measures in SASARAN:
        at = pages.first(statement, at)
        holders = list(dict.fromkeys(each.holder for each in measures))
        node = gold.node("sasaran", statement, page=at, holder="; ".join(holders))
        if len(holders) > 1:
            mixed.append(node)
        for each in measures:
            at = pages.first(each.name, at)
            more = {"explanation": each.reason, "formula": formula(each.formula), "source": "; ".join(each.sources)}
            ident = gold.indicator(node, each.name, each.unit, at, direction=each.direction, holder=each.holder, **more)
            kinds = [("baseline", "2015", each.base)]
            kinds += [("target", year, text) for year, text in zip(YEARS, each.targets.split("|"), strict=True)]
            for kind, period, text in kinds:
                grade = {"grade": text.split(" ")[0]} if "(" in text else {}
                gold.value(ident, kind, period, text, each.unit, at, **grade)
    every = [each["id"] for each in gold.nodes]
    extra = (
        (
            "holders that differ between the indicators of a sasaran",
            "joined by ;",
            [None, NEWS, CARE, HOUSE, PAPER],
            mixed,
            "holder",
        ),
        ("formulas as fractions", "numerator / denominator x 100%", ["numerator denominator x 100%"], every, "formula"),
        ("Alasan Pemilihan column", "explanation", [None], every, "explanation"),
        ("a document for 2016 - 2018", YEAR, [None], [], "document.year"),
    )
    fields = ("about", "chosen", "also_acceptable", "nodes", "field")
    gold.ambiguous = [dict(zip(fields, row, strict=True)) for row in extra]
    return gold


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.docx")
    build_gold().write()


if __name__ == "__main__":
    main()
