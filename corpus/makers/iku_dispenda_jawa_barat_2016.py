"""IKU of a provincial revenue office: a decree on one sheet, the table of definitions and formulas on another, from Calc."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Border, Side
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.pages import Pages
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "iku-dispenda-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Decree and table of the key performance indicators of a provincial revenue office, with definitions and formulas",
    "type": "iku",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "a decree typed into merged cells of a sheet (Menimbang, Mengingat, Menetapkan), portrait, without facts",
        "landscape table in grey and green with definition, formula, source and holder, no figures at all",
        "formulas as fractions over three cells with a border as the bar and x 100% beside; others as a sentence or a sum",
        "holders that differ between the indicators of one sasaran, or one cell for several",
        "indicators numbered on through all sasaran, sasaran by letters; header of two rows with (1) (2) repeated",
        "sasaran cell merged over rows that a page break parts",
        "unit in brackets behind the name of an indicator besides the unit column",
        "two indicators lower is better, an explanation with an enumeration, typing errors (Kendaran, peneriman)",
        "footnote with a star below the table, signature block without name",
    ],
}
YEAR = "2016"
OFFICE = "Dinas Pendapatan"


@dataclass(frozen=True)
class Iku:
    """An indicator; formula: one text, or numerator and denominator of a fraction."""

    name: str
    unit: str
    meaning: str
    formula: tuple[str, ...]
    source: str
    holder: str  # empty: as above
    direction: str | None = None


SASARAN: tuple[tuple[str, tuple[Iku, ...]], ...] = (
    (
        "Meningkatnya Pendapatan Asli Daerah (PAD) Provinsi Jawa Barat",
        (
            Iku(
                "Realisasi penerimaan pajak daerah",
                "Rp.",
                "Jumlah seluruh penerimaan pajak daerah yang disetor ke Kas Daerah dalam satu tahun anggaran, yaitu : a. PKB, "
                "b. BBNKB, c. PBBKB, d. Pajak Air Permukaan dan e. Pajak Rokok",
                ("PKB + BBNKB + PBBKB + PAP + Pajak Rokok",),
                "Laporan Realisasi Penerimaan (LRP) bulanan Cabang Pelayanan",
                "Kepala Bidang Pajak",
            ),
            Iku(
                "Persentase pertumbuhan PAD",
                "%",
                "Kenaikan realisasi PAD tahun berjalan dibandingkan dengan tahun sebelumnya",
                ("(PAD tahun n - PAD tahun n-1)", "PAD tahun n-1"),
                "LRA Pemerintah Provinsi Jawa Barat (audited)",
                "Kepala Bidang Perencanaan dan Pengembangan",
            ),
            Iku(
                "Kontribusi PAD terhadap total pendapatan daerah",
                "%",
                "Perbandingan antara realisasi PAD dengan total pendapatan daerah, menunjukkan tingkat kemandirian fiskal",
                ("Realisasi PAD", "Total realisasi pendapatan daerah"),
                "LRA Pemerintah Provinsi Jawa Barat",
                "",
            ),
        ),
    ),
    (
        "Meningkatnya kepatuhan wajib pajak",
        (
            Iku(
                "Persentase Kendaran Bermotor Tidak Melakukan Daftar Ulang (KTMDU)",
                "%",
                "Kendaraan bermotor yang terdaftar di Jawa Barat dan sampai dengan tanggal jatuh tempo tidak melakukan daftar "
                "ulang. Semakin kecil angka KTMDU semakin baik",
                ("Jumlah KTMDU", "Potensi kendaraan bermotor"),
                "Database kendaraan bermotor Samsat",
                "Kepala Bidang Pajak",
                "down",
            ),
            Iku(
                "Persentase tunggakan PKB yang tertagih",
                "%",
                "Nilai tunggakan PKB 1 s.d. 5 tahun yang dapat ditagih melalui penelusuran KTMDU dan operasi gabungan",
                ("Tunggakan PKB yang dibayar (Rp)", "Jumlah tunggakan PKB awal tahun (Rp)"),
                "Laporan penagihan Cabang Pelayanan",
                "",
            ),
            Iku(
                "Jumlah Wajib Pungut (Wapu) PBBKB yang diperiksa (perusahaan)",
                "Wapu",
                "Banyaknya penyedia bahan bakar kendaraan bermotor yang dilakukan pemeriksaan dan rekonsiliasi data "
                "penyaluran BBM",
                ("Jumlah Wapu PBBKB yang diperiksa dalam satu tahun",),
                "Berita Acara Pemeriksaan",
                "",
            ),
        ),
    ),
    (
        "Meningkatnya kualitas pelayanan Kesamsatan",
        (
            Iku(
                "Indeks Kepuasan Masyarakat (IKM) pelayanan Samsat",
                "Indeks",
                "Tingkat kepuasan masyarakat atas pelayanan Samsat terhadap 9 unsur sesuai Permenpan RB No. 16 Tahun 2014",
                (
                    "Total nilai persepsi per unsur dibagi total unsur yang terisi dikalikan nilai penimbang, dikonversi "
                    "ke skala 100",
                ),
                "Hasil survey IKM pada 34 Cabang Pelayanan",
                "Kepala Bidang Pembinaan dan Pengendalian",
            ),
            Iku(
                "Rata-rata waktu pelayanan pengesahan STNK tahunan",
                "Menit",
                "Lama waktu sejak berkas diterima loket pendaftaran sampai dengan penyerahan SKPD/STNK",
                ("Jumlah waktu seluruh berkas sampel", "Jumlah berkas sampel"),
                "Data antrian elektronik",
                "",
                "down",
            ),
            Iku(
                "Persentase transaksi PKB melalui e-Samsat",
                "%",
                "Jumlah transaksi pembayaran PKB tahunan melalui ATM/PPOB dibandingkan seluruh transaksi *)",
                ("Jumlah transaksi e-Samsat", "Jumlah seluruh transaksi PKB tahunan"),
                "Rekonsiliasi Bank bjb",
                "Kepala Balai Pengelolaan Sistem Informasi dan Pelayanan Pendapatan",
            ),
        ),
    ),
    (
        "Optimalnya pengelolaan pendapatan non pajak dan dana perimbangan",
        (
            Iku(
                "Realisasi penerimaan retribusi daerah",
                "Rp.",
                "Jumlah peneriman retribusi jasa umum, jasa usaha dan perizinan tertentu dari OPD penghasil",
                ("Retribusi Jasa Umum + Retribusi Jasa Usaha + Retribusi Perizinan Tertentu",),
                "Rekapitulasi setoran OPD penghasil",
                "Kepala Bidang Non Pajak",
            ),
            Iku(
                "Persentase realisasi bagi hasil pajak dan bukan pajak",
                "%",
                "Realisasi penerimaan dana bagi hasil dari Pemerintah Pusat dibandingkan dengan alokasi dalam Peraturan Presiden",
                ("Realisasi DBH", "Alokasi DBH"),
                "Rekening Koran Kas Daerah, PMK tentang penyaluran",
                "",
            ),
        ),
    ),
    (
        "Meningkatnya akuntabilitas kinerja Dinas Pendapatan",
        (
            Iku(
                "Nilai evaluasi AKIP",
                "Nilai",
                "Hasil penilaian Inspektorat Provinsi Jawa Barat atas implementasi SAKIP Dinas",
                ("Sesuai Lembar Hasil Evaluasi (LHE) AKIP",),
                "LHE Inspektorat",
                "Sekretaris",
            ),
            Iku(
                "Persentase rekomendasi hasil pemeriksaan yang selesai ditindaklanjuti",
                "%",
                "Rekomendasi BPK, BPKP dan Inspektorat yang berstatus selesai",
                ("Rekomendasi selesai", "Jumlah rekomendasi"),
                "Matriks tindak lanjut",
                "",
            ),
        ),
    ),
)
DECREE: tuple[tuple[str, str], ...] = (
    (
        "Menimbang",
        "a.  bahwa untuk melaksanakan ketentuan Pasal 3 Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor "
        "PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah, perlu "
        "menetapkan Indikator Kinerja Utama Dinas Pendapatan Provinsi Jawa Barat;",
    ),
    (
        "",
        "b.  bahwa berdasarkan pertimbangan sebagaimana dimaksud pada huruf a, perlu ditetapkan dengan Keputusan Kepala Dinas "
        "Pendapatan Provinsi Jawa Barat.",
    ),
    ("Mengingat", "1.  Undang-Undang Nomor 28 Tahun 2009 tentang Pajak Daerah dan Retribusi Daerah;"),
    ("", "2.  Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;"),
    ("", "3.  Peraturan Daerah Provinsi Jawa Barat Nomor 13 Tahun 2011 tentang Pajak Daerah;"),
    ("", "4.  Peraturan Daerah Provinsi Jawa Barat Nomor 25 Tahun 2013 tentang RPJMD Provinsi Jawa Barat Tahun 2013-2018."),
)
ORDERS: tuple[tuple[str, str], ...] = (
    (
        "KESATU",
        "Indikator Kinerja Utama Dinas Pendapatan Provinsi Jawa Barat sebagaimana tercantum dalam Lampiran Keputusan ini.",
    ),
    (
        "KEDUA",
        "Indikator Kinerja Utama sebagaimana dimaksud pada Diktum KESATU digunakan untuk menyusun Rencana Kinerja Tahunan, "
        "Rencana Kerja dan Anggaran, Perjanjian Kinerja, Laporan Kinerja serta melakukan evaluasi pencapaian kinerja.",
    ),
    ("KETIGA", "Keputusan ini mulai berlaku pada tanggal ditetapkan."),
)
NOTE = "*) termasuk transaksi Samsat J'bret melalui minimarket sejak bulan Oktober 2016"
HEADS = (
    "NO",
    "SASARAN STRATEGIS",
    "NO",
    "INDIKATOR KINERJA UTAMA",
    "SATUAN",
    "PENJELASAN / DEFINISI OPERASIONAL",
    "FORMULASI PENGHITUNGAN",
    "",
    "SUMBER DATA",
    "PENANGGUNG JAWAB",
)
WIDE = (4.5, 22, 4.5, 27, 8.5, 38, 27, 8, 23, 22)
FACE = "Liberation Sans Narrow"
GREEN, GREY = "C6E0B4", "F2F2F2"


def plain(sheet: Worksheet, row: int, left: int, right: int, text: str, style: str = "lt", **more: object) -> None:
    """Text without a border."""
    put(sheet, (row, left, row, right), text, style, rule=None, font=FACE, **more)


def decree(sheet: Worksheet) -> None:
    """The sheet of the decree."""
    widths(sheet, (14, 3, 70))
    tops = ("PEMERINTAH PROVINSI JAWA BARAT", "DINAS PENDAPATAN", "", "KEPUTUSAN KEPALA DINAS PENDAPATAN PROVINSI JAWA BARAT")
    tops += (
        "NOMOR : 050/Kep.      -Sekre/2016",
        "TENTANG",
        "INDIKATOR KINERJA UTAMA (IKU)",
        "DINAS PENDAPATAN PROVINSI JAWA BARAT",
        "",
    )
    tops += ("KEPALA DINAS PENDAPATAN PROVINSI JAWA BARAT,", "")
    for row, text in enumerate(tops, 1):
        plain(sheet, row, 1, 3, text, "cm", size=14 if row == 2 else 12, bold=True)
        sheet.row_dimensions[row].height = 18
    row = len(tops) + 1
    middle = (("", ""), ("MEMUTUSKAN", ""), ("Menetapkan", ""))
    for label, text in (*DECREE, *middle, *ORDERS):
        if label == "MEMUTUSKAN":
            plain(sheet, row, 1, 3, "M E M U T U S K A N :", "cm", size=12, bold=True)
        else:
            plain(sheet, row, 1, 1, label, size=11)
            plain(sheet, row, 2, 2, ":" if label else "", size=11)
            plain(sheet, row, 3, 3, text, "jt", size=11)
        sheet.row_dimensions[row].height = height(text, 68, 11) + 4
        row += 1
    for text in (
        "",
        "Ditetapkan di Bandung",
        "pada tanggal       Januari 2016",
        "KEPALA DINAS PENDAPATAN",
        "PROVINSI JAWA BARAT,",
    ):
        plain(sheet, row, 3, 3, text, "cm", size=11, indent=12)
        row += 1
    for text in ("", "", "( nama pejabat )", "NIP. ........"):
        plain(sheet, row, 3, 3, text, "cm", size=11, indent=12)
        row += 1
    page(sheet, 9, (0.8, 0.7, 0.8, 0.7), 1, False)


def fraction(sheet: Worksheet, row: int, item: Iku) -> None:
    """A fraction over three rows: numerator, denominator below a bar, x 100 % at the right."""
    top, low = item.formula
    put(sheet, (row, 7, row, 7), top, "cb", font=FACE)
    put(sheet, (row + 1, 7, row + 2, 7), low, "ct", font=FACE)
    factor = "x 100 %" if item.unit == "%" else ""
    put(sheet, (row, 8, row + 2, 8), factor, "cm", font=FACE)
    thin, none = Side(style="thin"), Side()
    sheet.cell(row, 7).border = Border(left=thin, right=none, top=thin, bottom=thin)
    for below in (row + 1, row + 2):
        sheet.cell(below, 7).border = Border(left=thin, right=none, top=none, bottom=thin if below == row + 2 else none)
    for near in range(row, row + 3):
        sheet.cell(near, 8).border = Border(
            left=none, right=thin, top=thin if near == row else none, bottom=thin if near == row + 2 else none
        )


def indicator(sheet: Worksheet, row: int, number: int, item: Iku) -> None:
    """An indicator over three rows, without its holder."""
    last = row + 2
    style = {"font": FACE}
    put(sheet, (row, 3, last, 3), f"{number}.", "ct", **style)
    put(sheet, (row, 4, last, 4), item.name, "lt", bold=True, **style)
    put(sheet, (row, 5, last, 5), item.unit, "ct", **style)
    put(sheet, (row, 6, last, 6), item.meaning, "jt", **style)
    put(sheet, (row, 9, last, 9), item.source, "lt", **style)
    if len(item.formula) == 2:
        fraction(sheet, row, item)
    else:
        put(sheet, (row, 7, last, 8), item.formula[0], "lm", **style)
    tall = max(height(item.meaning, WIDE[5], 9), height(item.name, WIDE[3] * 0.9, 9), height(item.source, WIDE[8], 9), 46)
    for one in range(row, last + 1):
        sheet.row_dimensions[one].height = tall / 3 + 1
    if len(item.formula) == 2:
        sheet.row_dimensions[row].height = max(tall / 3 + 1, height(item.formula[0], WIDE[6], 9))


def table(sheet: Worksheet) -> None:
    """The sheet of the table."""
    widths(sheet, WIDE)
    for row, text in enumerate(("Lampiran 1", f"INDIKATOR KINERJA UTAMA (IKU) TAHUN {YEAR}"), 1):
        plain(sheet, row, 1, 10, text, "lm" if row == 1 else "cm", size=10 if row == 1 else 14, bold=True)
    facts = (("Instansi", f": {OFFICE} Provinsi Jawa Barat"),)
    facts += (
        ("Tugas", ": Melaksanakan urusan pemerintahan daerah bidang pendapatan berdasarkan asas otonomi dan dekonsentrasi"),
    )
    for row, (label, text) in enumerate(facts, 3):
        plain(sheet, row, 1, 2, label, "lm", size=10)
        plain(sheet, row, 3, 10, text, "lm", size=10)
    for column, text in enumerate(HEADS, 1):
        if text:
            put(sheet, (6, column, 6, column + (column == 7)), text, "cm", font=FACE, bold=True, fill=GREEN)
            wide = (7, 7, 7, 8) if column == 7 else (7, column, 7, column)
            put(sheet, wide, f"({column if column < 8 else column - 1})", "cm", font=FACE, size=8, fill=GREY)
    sheet.row_dimensions[2].height, sheet.row_dimensions[6].height = 22, 30
    row, number = 8, 0
    for letter, (statement, items) in zip("ABCDE", SASARAN, strict=True):
        end = row + 3 * len(items) - 1
        put(sheet, (row, 1, end, 1), letter, "ct", font=FACE, bold=True)
        put(sheet, (row, 2, end, 2), statement, "lt", font=FACE)
        starts = [place for place, item in enumerate(items) if item.holder]
        for start, stop in zip(starts, [*starts[1:], len(items)], strict=True):
            box = (row + 3 * start, 10, row + 3 * stop - 1, 10)
            put(sheet, box, items[start].holder, "ct", font=FACE)
        for item in items:
            number += 1
            indicator(sheet, row, number, item)
            row += 3
    plain(sheet, row, 1, 6, NOTE, "lm", size=8, italic=True)
    for text in ("Kepala Dinas Pendapatan", "Provinsi Jawa Barat,", "", "", "( nama pejabat )", "NIP. ........"):
        row += 1
        plain(sheet, row, 8, 10, text, "cm", size=10)
    page(sheet, 14, (0.4, 0.4, 0.5, 0.6))
    sheet.print_title_rows = "6:7"
    sheet.oddFooter.left.text, sheet.oddFooter.left.size = "IKU Dispenda Prov. Jabar", 8
    sheet.oddFooter.right.text, sheet.oddFooter.right.size = "&P / &N", 8


def draw() -> None:
    """Write the workbook and print it."""
    book = Workbook()
    first = book.active
    first.title = "SK"
    decree(first)
    table(book.create_sheet("IKU"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{STEM}.xlsx")
        book.save(path)
        office_pdf(path, CORPUS / f"{STEM}.pdf")


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "iku", "types": ["iku"], "region": "Provinsi Jawa Barat", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    at = pages.first("DEFINISI OPERASIONAL")
    shared, stacked = [], []
    for statement, items in SASARAN:
        at = pages.first(statement, at)
        holders = [item.holder for item in items if item.holder]
        node = gold.node("sasaran", statement, page=at, holder="; ".join(holders))
        if len(holders) > 1:
            shared.append(node)
        holder = ""
        for item in items:
            holder = item.holder or holder
            at = pages.first(item.name, at)
            formula = item.formula[0]
            if len(item.formula) == 2:
                stacked.append(node)
                formula = " / ".join(item.formula) + (" x 100 %" if item.unit == "%" else "")
            more = {"direction": item.direction, "explanation": item.meaning, "formula": formula}
            gold.indicator(node, item.name, item.unit, at, **more, source=item.source, holder=holder)
        gold.nodes[-1]["pages"] = list(range(gold.nodes[-1]["page"], at + 1))
    doubts(gold, shared, sorted(set(stacked)))
    return gold


def doubts(gold: Gold, shared: list[str], stacked: list[str]) -> None:
    """Where a reading is open."""
    every = sorted({holder for node in gold.nodes if node["id"] in shared for holder in node["holder"].split("; ")})
    facts: list[tuple[str, str, list, list[str], str]] = [
        ("holders that differ between the indicators of a sasaran", "joined by ;", [None, *every], shared, "holder"),
        ("formulas as fractions", "numerator / denominator x 100 %", ["numerator x 100 % denominator"], stacked, "formula"),
        ("(perusahaan) behind the name of an indicator, Wapu in the unit column", "part of the name", ["unit"], [], "name"),
        ("the star of the footnote in a definition", "kept", ["without *)"], [], "explanation"),
    ]
    keys = ("about", "chosen", "also_acceptable", "nodes", "field")
    gold.ambiguous += [dict(zip(keys, fact, strict=True)) for fact in facts]


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
