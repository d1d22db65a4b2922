"""Monitoring of the action plan 2016 of a provincial assets bureau: a Word file, portrait first, then landscape."""

from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt
from docx.table import Table

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.pages import Pages
from corpus.makers.word import LEFT, UP, Look, centred, grid, page_number, runs, shaded, underlined

STEM = "monev-rencana-aksi-biro-pengelolaan-barang-daerah-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Monitoring of a provincial assets bureau's action plan: quarters of target, result and attainment, then kegiatan, "
    "money, obstacles and follow-up",
    "type": "rencana_aksi",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "portrait, landscape and again portrait pages in one file",
        "three rows an indicator (Target, Realisasi, Capaian), the quarters in columns",
        "a kegiatan table a sasaran: header repeated in the first, not in the second, left out in the third",
        "program rows merged across the table; a kegiatan row split over two pages in mid-sentence",
        "figures with points and commas mixed, attainment over 100, an indicator where lower is better",
        "sums in English and Indonesian form in one table, one malformed; percentages of spending that are no fact of the record",
        "obstacles and follow-up as running text, - and nihil for none",
        "a sasaran spelt otherwise at the head of its kegiatan table",
    ],
}
YEAR = "2016"
OFFICE = "Biro Pengelolaan Barang Daerah"
TURNS = ("TW I", "TW II", "TW III", "TW IV")


@dataclass(frozen=True)
class Measure:
    """An indicator of a sasaran; target, result and attainment of four quarters parted by |."""

    name: str
    unit: str
    target: str
    result: str
    reached: str
    direction: str | None = None


@dataclass(frozen=True)
class Work:
    """A kegiatan: output (name, target, result, attainment), pagu, spending, share, action, obstacle, follow-up, holder."""

    name: str
    output: tuple[str, str, str, str]
    money: tuple[str, str, str]
    action: str
    obstacle: str
    follow: str
    holder: str


Programs = tuple[tuple[str, tuple[Work, ...]], ...]
PLAN, USE = "Bagian Perencanaan Kebutuhan dan Pengadaan", "Bagian Pemanfaatan dan Pengamanan"
BOOK, LEAVE = "Bagian Penatausahaan", "Sub Bagian Penghapusan"
OFFICE_WORK = "Sub Bagian Tata Usaha Biro"
SASARAN: tuple[tuple[str, str, tuple[Measure, ...], Programs], ...] = (
    (
        "Meningkatnya tertib administrasi pengelolaan barang milik daerah",
        "Meningkatnya tertib administrasi pengelolaan Barang Milik Daerah (BMD)",
        (
            Measure(
                "Persentase OPD yang menyampaikan laporan barang tepat waktu",
                "%",
                "60|75|90|100",
                "56,41|75|84,62|97,44",
                "94,02|100|94,02|97,44",
            ),
            Measure(
                "Persentase barang inventaris yang tercatat dalam ATISISBADA",
                "%",
                "80|85|90|95",
                "81.20|86.75|91.10|95.30",
                "101.50|102.06|101.22|100.32",
            ),
            Measure(
                "Jumlah temuan BPK terkait aset tetap",
                "temuan",
                "-|-|-|3",
                "-|-|-|4",
                "-|-|-|66,67",
                "down",
            ),
        ),
        (
            (
                "Program Peningkatan dan Pengembangan Pengelolaan Keuangan dan Kekayaan Daerah",
                (
                    Work(
                        "Penatausahaan dan Rekonsiliasi Barang Milik Daerah",
                        ("Jumlah berita acara rekonsiliasi", "156 BA", "152 BA", "97,44"),
                        ("845.600.000", "812.377.450", "96,07"),
                        "Melaksanakan rekonsiliasi setiap triwulan dengan pengurus barang OPD",
                        "Pengurus barang pada 4 OPD berganti dan belum diserahterimakan",
                        "Bimtek pengurus barang pada awal tahun 2017",
                        BOOK,
                    ),
                    Work(
                        "Pengembangan Aplikasi ATISISBADA",
                        ("Jumlah modul aplikasi yang dikembangkan", "3 modul", "3 modul", "100"),
                        ("412,500,000.00", "398,240,000.00", "96,54"),
                        "Menyusun kerangka acuan, melaksanakan pengadaan dan uji coba aplikasi",
                        "Nihil",
                        "-",
                        BOOK,
                    ),
                    Work(
                        "Inventarisasi Barang Milik Daerah (Sensus Barang)",
                        ("Jumlah OPD yang disensus", "39 OPD", "35 OPD", "89,74"),
                        ("1.764.230.000", "1.588.902.115", "90,06"),
                        "Membentuk tim sensus, pemasangan label barcode dan validasi data hasil sensus",
                        "Barang yang berada di UPTD di daerah terpencil belum seluruhnya dapat diberi label",
                        "Sisa 4 OPD diselesaikan pada triwulan I tahun 2017 dengan pendampingan Bagian Penatausahaan",
                        BOOK,
                    ),
                    Work(
                        "Penyusunan Standar Harga Barang dan Standar Kebutuhan",
                        ("Peraturan Gubernur tentang standar harga", "2 Pergub", "2 Pergub", "100"),
                        ("530.115.000", "504.890.600", "95,24"),
                        "Survey harga di 27 kab/kota dan pembahasan dengan tim anggaran",
                        "Harga barang elektronik berubah sebelum peraturan ditetapkan",
                        "Perubahan standar harga pada semester II",
                        PLAN,
                    ),
                    Work(
                        "Penyusunan Rencana Kebutuhan Barang Milik Daerah",
                        ("Jumlah dokumen RKBMD dan RKPBMD", "2 dokumen", "2 dokumen", "100"),
                        ("287.940.000", "281.005.000", "97,59"),
                        "Menghimpun usulan OPD dan menelaah bersama Bappeda",
                        "Usulan OPD terlambat",
                        "Surat edaran batas waktu usulan",
                        PLAN,
                    ),
                    Work(
                        "Fasilitasi Pengadaan dan Distribusi Barang Kebutuhan OPD",
                        ("Jumlah paket pengadaan yang difasilitasi", "64 paket", "61 paket", "95,31"),
                        ("498.000.000", "471.336.720", "94,65"),
                        "Memfasilitasi OPD dalam penyusunan spesifikasi teknis dan jadwal pengadaan",
                        "3 paket gagal lelang",
                        "Paket diusulkan kembali pada tahun 2017",
                        PLAN,
                    ),
                    Work(
                        "Pemeliharaan dan Perawatan Kendaraan Dinas Operasional",
                        ("Jumlah kendaraan yang dipelihara", "118 unit", "118 unit", "100"),
                        ("1.925.700.000", "1.874.212.300", "97,33"),
                        "Melaksanakan servis berkala dan pembayaran pajak kendaraan tepat waktu",
                        "12 kendaraan rusak berat dan tidak ekonomis dipelihara",
                        "Diusulkan penghapusan kepada Pengelola Barang",
                        USE,
                    ),
                ),
            ),
            (
                "Program Peningkatan Kapasitas Sumber Daya Aparatur",
                (
                    Work(
                        "Bimbingan Teknis Pengurus Barang",
                        ("Jumlah pengurus barang yang dilatih", "240 orang", "251 orang", "104,58"),
                        ("376.800.000", "371.226.300", "98,52"),
                        "Menyelenggarakan bimtek dalam 4 angkatan",
                        "Nihil",
                        "Dilanjutkan tahun 2017",
                        BOOK,
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatnya pengamanan dan pemanfaatan aset daerah",
        "Meningkatnya pengamanan dan pemanfaatan asset daerah",
        (
            Measure(
                "Persentase bidang tanah milik Pemerintah Provinsi yang bersertifikat",
                "%",
                "42,50|45|47,50|50",
                "41.88|43,15|46,02|48,37",
                "98,54|95,89|96,88|96,74",
            ),
            Measure(
                "Penerimaan dari pemanfaatan aset (sewa, KSP, BGS)",
                "Milyar Rp",
                "2|4,5|8|12,75",
                "2,31|4,87|8,90|14,06",
                "115,50|108,22|111,25|110,27",
            ),
        ),
        (
            (
                "Program Pengamanan dan Pemanfaatan Barang Milik Daerah",
                (
                    Work(
                        "Pensertifikatan Tanah Milik Pemerintah Provinsi",
                        ("Jumlah bidang tanah yang bersertifikat", "210 bidang", "164 bidang", "78,10"),
                        ("3,150,000,000.00", "2,418,663,000.00", "76,78"),
                        "Pengukuran dan pendaftaran hak bersama Kantor Pertanahan kab/kota",
                        "Alas hak jalan dan irigasi tidak lengkap, sebagian bidang dikuasai pihak ketiga",
                        "Kerjasama dengan Kanwil BPN dan Jaksa Pengacara Negara",
                        USE,
                    ),
                    Work(
                        "Penyelesaian Sengketa Aset dan Pengamanan Fisik",
                        ("Jumlah patok dan plang yang terpasang", "350 buah", "350 buah", "100"),
                        ("698.750.000", "687.4000.000", "98,37"),
                        "Memasang plang, patok dan pagar pada aset yang rawan",
                        "Plang di 6 lokasi hilang",
                        "Dipasang kembali dan dilaporkan",
                        USE,
                    ),
                    Work(
                        "Pemanfaatan Barang Milik Daerah",
                        ("Jumlah perjanjian sewa dan kerjasama", "38 perjanjian", "44 perjanjian", "115,79"),
                        ("415.300.000", "402.118.900", "96,83"),
                        "Penilaian aset oleh penilai publik dan penyusunan perjanjian",
                        "Nihil",
                        "-",
                        USE,
                    ),
                ),
            ),
            (
                "Program Peningkatan dan Pengembangan Pengelolaan Keuangan dan Kekayaan Daerah",
                (
                    Work(
                        "Penghapusan dan Pemindahtanganan Barang Milik Daerah",
                        ("Jumlah keputusan penghapusan", "30 SK", "27 SK", "90"),
                        ("356.425.000", "319.870.250", "89,74"),
                        "Pemeriksaan fisik, penaksiran dan pelelangan melalui KPKNL",
                        "Jadwal lelang KPKNL penuh pada triwulan IV",
                        "3 SK diusulkan kembali pada tahun 2017",
                        LEAVE,
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatnya kualitas pelayanan dan akuntabilitas Biro",
        "Meningkatnya kualitas pelayanan dan akuntabilitas Biro",
        (
            Measure("Nilai evaluasi AKIP Biro", "Nilai", "-|-|-|B (70)", "-|-|-|B (72,18)", "-|-|-|103,11"),
            Measure("Indeks kepuasan layanan pengelolaan aset", "Indeks", "-|76|-|78", "-|75.4|-|79.05", "-|99,21|-|101,35"),
        ),
        (
            (
                "Program Pelayanan Administrasi Perkantoran",
                (
                    Work(
                        "Pelayanan Administrasi Perkantoran Biro",
                        ("Lamanya pelayanan administrasi perkantoran", "12 bulan", "12 bulan", "100"),
                        ("1.208.500.000", "1.163.774.210", "96,30"),
                        "Melaksanakan pelayanan surat menyurat, ATK dan rapat dinas",
                        "Nihil",
                        "-",
                        OFFICE_WORK,
                    ),
                ),
            ),
            (
                "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
                (
                    Work(
                        "Penyusunan Perencanaan dan Pelaporan Biro",
                        ("Jumlah dokumen perencanaan dan pelaporan", "8 dokumen", "8 dokumen", "100"),
                        ("143.660.000", "139.915.000", "97,39"),
                        "Menyusun Renja, RKA, LKIP dan laporan triwulan",
                        "Data capaian dari bagian terlambat disampaikan",
                        "Menetapkan petugas data di setiap bagian",
                        OFFICE_WORK,
                    ),
                ),
            ),
            (
                "Program Peningkatan Sarana dan Prasarana Aparatur",
                (
                    Work(
                        "Pengadaan Peralatan dan Perlengkapan Kantor",
                        ("Jumlah peralatan kantor yang diadakan", "38 unit", "38 unit", "100"),
                        ("268.400.000", "265.990.000", "99,10"),
                        "Pengadaan melalui e-katalog pada triwulan II",
                        "Nihil",
                        "-",
                        OFFICE_WORK,
                    ),
                    Work(
                        "Pemeliharaan Peralatan Kantor dan Gedung Arsip Aset",
                        ("Jumlah peralatan yg dipelihara", "52 unit", "49 unit", "94,23"),
                        ("95.250.000", "93.118.750", "97,76"),
                        "Pemeliharaan berkala setiap bulan",
                        "3 unit komputer rusak berat",
                        "Diusulkan dihapus",
                        OFFICE_WORK,
                    ),
                ),
            ),
        ),
    ),
)
TOTAL = ("JUMLAH", "12.977.170.000", "11.793.040.595")
A = Look((0.9, 3.1, 3.4, 1.7, 2.2, 1.6, 1.6, 1.6, 1.8), "cllclcccc", 9.5, 2, False, "BDD7EE")
B_WIDTHS = (0.95, 3.3, 2.5, 1.8, 1.8, 1.6, 3.0, 3.0, 1.25, 3.1, 2.9, 2.85, 2.7)
B_TOP = ("No", "Program / Kegiatan", "Indikator Output", "Kinerja", LEFT, LEFT, "Anggaran (Rp)", LEFT, LEFT)
B_LAST = ("Rencana Aksi", "Kendala", "Tindak Lanjut", "Penanggung Jawab")
B_BELOW = (UP, UP, UP, "Target", "Realisasi", "Capai-an (%)", "Pagu", "Realisasi", "%", UP, UP, UP, UP)
BETWEEN = (
    "Dari tabel di atas dapat dilihat bahwa sebagian besar indikator mencapai target triwulan. Rincian pelaksanaan rencana aksi "
    "untuk setiap kegiatan, berikut penyerapan anggaran, kendala dan tindak lanjutnya, diuraikan pada tabel B."
)
SIGNED = ("Bandung,      Januari 2017", "KEPALA BIRO PENGELOLAAN BARANG DAERAH", "", "", "( nama pejabat )", "NIP. ........")
CLOSING = (
    "Penyerapan anggaran tahun 2016 dipengaruhi oleh belum selesainya pensertifikatan tanah pada beberapa kabupaten/kota. Rapat "
    "evaluasi menyepakati agar pengukuran dimulai lebih awal dan pengurus barang OPD tidak diganti pada tengah tahun.",
    "Hasil monitoring ini disampaikan kepada Asisten Administrasi dan menjadi bahan penyusunan rencana aksi tahun 2017.",
)
OPENING = (
    "Monitoring dan evaluasi rencana aksi dilaksanakan setiap triwulan untuk mengetahui kemajuan pencapaian target kinerja "
    "sasaran yang ditetapkan dalam Perjanjian Kinerja Tahun 2016. Hasilnya menjadi bahan rapat koordinasi pimpinan Biro.",
    "Capaian dihitung dari realisasi dibagi target dikalikan 100%. Untuk indikator jumlah temuan BPK, makin rendah realisasi "
    "makin baik kinerjanya sehingga dipergunakan rumus terbalik.",
)


def rows_a() -> list[tuple[str, ...]]:
    """Table A: three rows an indicator."""
    rows: list[tuple[str, ...]] = [
        ("No", "Sasaran", "Indikator Kinerja", "Satuan", "Uraian", "Triwulan (s.d.)", LEFT, LEFT, LEFT),
        (UP, UP, UP, UP, UP, "I", "II", "III", "IV"),
    ]
    for place, (statement, _, measures, _) in enumerate(SASARAN, 1):
        for turn, each in enumerate(measures):
            lead = (UP, UP) if turn else (str(place), statement)
            rows.append((*lead, each.name, each.unit, "Target", *each.target.split("|")))
            rows.append((UP, UP, UP, UP, "Realisasi", *each.result.split("|")))
            rows.append((UP, UP, UP, UP, "Capaian (%)", *each.reached.split("|")))
    return rows


def rows_b(programs: Programs, head: bool) -> list[tuple[str, ...]]:
    """Table B of a sasaran."""
    rows: list[tuple[str, ...]] = []
    if head:
        rows = [(*B_TOP, *B_LAST), B_BELOW]
    for name, works in programs:
        rows.append((f"**{name}**", *[LEFT] * 12))
        for place, work in enumerate(works, 1):
            texts = (work.action, work.obstacle, work.follow, work.holder)
            rows.append((str(place), work.name, *work.output, *work.money, *texts))
    return rows


def table_b(document: Doc, place: int, programs: Programs) -> Table:
    """Draw table B of a sasaran, each as its clerk left it: header repeated, not repeated, left out."""
    head = place < 3
    rows = rows_b(programs, head)
    if place == 3:
        rows.append((TOTAL[0], *[LEFT] * 5, TOTAL[1], TOTAL[2], "", "", "", "", ""))
    look = Look(B_WIDTHS, "cllcccrrcllll", 9, 2 if head else 0, place == 1, "BDD7EE")
    table = grid(document, rows, look)
    for row, texts in zip(table.rows, rows, strict=True):
        if texts[1] == LEFT and texts[0].startswith("**"):
            shaded(row.cells[0], "DEEAF6")
            row.cells[0].paragraphs[0].alignment = 0
        elif place == 2:
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    return table


def text(document: Doc, content: str, size: float = 11, bold: bool = False, after: float = 6) -> None:
    """A justified paragraph."""
    paragraph = document.add_paragraph()
    paragraph.alignment = 3
    paragraph.paragraph_format.space_after = Pt(after)
    runs(paragraph, content, size, bold)


def sign(document: Doc) -> None:
    """The signature at the right."""
    for line in (
        "Bandung,      Januari 2017",
        "KEPALA BIRO PENGELOLAAN BARANG DAERAH",
        "",
        "",
        "( nama pejabat )",
        "NIP. ........",
    ):
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.left_indent = Cm(8)
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.alignment = 1
        runs(paragraph, line, 10)


def draw(path: Path) -> None:
    """The Word file."""
    document = Document()
    document.styles["Normal"].font.name = "Arial"
    first = document.sections[0]
    first.page_width, first.page_height = Cm(21.59), Cm(33.02)
    first.left_margin, first.right_margin, first.top_margin, first.bottom_margin = Cm(2.2), Cm(1.5), Cm(2), Cm(2)
    centred(document, "PEMERINTAH PROVINSI JAWA BARAT", 12)
    centred(document, "SEKRETARIAT DAERAH", 14)
    underlined(centred(document, "BIRO PENGELOLAAN BARANG DAERAH", 12, after=10))
    centred(document, "LAPORAN MONITORING DAN EVALUASI RENCANA AKSI", 12)
    centred(document, f"TAHUN {YEAR}", 12, after=10)
    for paragraph in OPENING:
        text(document, paragraph)
    text(document, "A.  Capaian Kinerja Sasaran s.d. Triwulan IV", bold=True, after=3)
    grid(document, rows_a(), A)
    text(document, "", after=2)
    text(document, BETWEEN)
    page_number(first.footer.paragraphs[0])
    wide = document.add_section(WD_SECTION.NEW_PAGE)
    wide.orientation = WD_ORIENT.LANDSCAPE
    wide.page_width, wide.page_height = Cm(33.02), Cm(21.59)
    wide.left_margin, wide.right_margin, wide.top_margin, wide.bottom_margin = Cm(1.1), Cm(1.1), Cm(1.8), Cm(1.6)
    text(document, "B.  Pelaksanaan Rencana Aksi, Kendala dan Tindak Lanjut", bold=True, after=3)
    for place, (_, again, _, programs) in enumerate(SASARAN, 1):
        text(document, f"Sasaran {place} : {again}", 10, True, 2)
        table_b(document, place, programs)
        text(document, "", 6, after=0)
    last = document.add_section(WD_SECTION.NEW_PAGE)
    last.orientation, last.page_width, last.page_height = WD_ORIENT.PORTRAIT, Cm(21.59), Cm(33.02)
    last.left_margin, last.right_margin = Cm(2.2), Cm(1.5)
    text(document, "C.  Kesimpulan", bold=True, after=3)
    for paragraph in CLOSING:
        text(document, paragraph)
    sign(document)
    document.save(str(path))


def add_measure(gold: Gold, node: str, each: Measure, at: int) -> str:
    """An indicator with its quarters."""
    ident = gold.indicator(node, each.name, each.unit, at, direction=each.direction)
    parts = (("target", each.target, each.unit), ("realisasi", each.result, each.unit), ("capaian", each.reached, "%"))
    for kind, figures, unit in parts:
        for turn, figure in enumerate(figures.split("|"), 1):
            more = {"grade": "B"} if figure.startswith("B ") else {}
            gold.value(ident, kind, f"{YEAR}-Q{turn}", figure, unit, at, **more)
    return ident


def money(gold: Gold, node: str, kind: str, figure: str, at: int) -> None:
    """A sum in either form."""
    gold.budget(node, kind, YEAR, figure, at)
    if figure.endswith(".00"):
        gold.budgets[-1]["amount"] = int(figure.removesuffix(".00").replace(",", ""))


def add_work(gold: Gold, node: str, work: Work, at: int) -> None:
    """Output, money and action of a kegiatan."""
    name, target, result, reached = work.output
    unit = target.split(" ", 1)[1]
    ident = gold.indicator(node, name, unit, at)
    gold.value(ident, "target", YEAR, target, unit, at)
    gold.value(ident, "realisasi", YEAR, result, unit, at)
    gold.value(ident, "capaian", YEAR, reached, "%", at)
    money(gold, node, "pagu", work.money[0], at)
    money(gold, node, "realisasi", work.money[1], at)
    gold.action(ident, YEAR, work.action, at)


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "rencana_aksi", "types": ["rencana_aksi"], "region": "Provinsi Jawa Barat", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    goals, twice = [], []
    at = 1
    for statement, _, measures, _ in SASARAN:
        at = pages.first(statement, at)
        goals.append(gold.node("sasaran", statement, page=at))
        for each in measures:
            at = pages.first(each.name, at)
            add_measure(gold, goals[-1], each, at)
    for place, (goal, (_, again, _, programs)) in enumerate(zip(goals, SASARAN, strict=True), 1):
        at = pages.first(f"Sasaran {place} : {again}")
        gold.nodes[int(goal[1:]) - 1]["pages"].append(at)
        for name, works in programs:
            at = pages.first(name, at)
            program = gold.node("program", None, name, page=at, parent=goal)
            if "Kekayaan Daerah" in name:
                twice.append(program)
            for work in works:
                at = pages.first(work.name, at)
                add_work(gold, gold.node("kegiatan", None, work.name, page=at, parent=program, holder=work.holder), work, at)
    gold.total(TOTAL[0], "pagu", YEAR, TOTAL[1], pages.first(TOTAL[1]))
    gold.total(TOTAL[0], "realisasi", YEAR, TOTAL[2], pages.first(TOTAL[2]))
    works = [each["id"] for each in gold.nodes if each["level"] == "kegiatan"]
    extra = (
        ("a program under two sasaran with other kegiatan", "two nodes", ["one node"], twice, "nodes"),
        (
            "the sasaran is spelt otherwise at its kegiatan table",
            "one node, first spelling",
            ["second spelling"],
            goals[:2],
            "statement",
        ),
        (
            "a Tindak Lanjut column beside a Rencana Aksi column",
            "the plan's text alone is the action",
            ["both"],
            works,
            "actions",
        ),
        ("monitoring of a rencana aksi", "rencana_aksi", ["realisasi"], [], "document.type"),
        ("the share of spending in %", "no fact of the record", ["capaian"], works, "values"),
        ("quarters headed s.d.", "the quarter", ["2016-Q1/2016-Q4"], [], "period"),
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
