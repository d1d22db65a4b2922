"""Action plan of an environment office on A3: quarters' targets of the sasaran, then actions beside the sub kegiatan."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "rencana-aksi-dlh-sambas-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Action plan of a regency's environment office: a table of quarterly targets, then actions of each kegiatan",
    "type": "rencana_aksi",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "two tables on one sheet of A3: I quarterly targets of the sasaran, II actions; the second's header repeats overleaf",
        "programs and kegiatan merged over the rows of their sub kegiatan, a program goes on overleaf with an empty cell",
        "sasaran restated in coloured bands over all columns, with a sum below each block",
        "actions of a kegiatan under TW I to TW IV, merged over its sub kegiatan; several dashed ones in one cell",
        "actions merged over two or three quarters",
        "code of program and kegiatan on a line above the name, sub kegiatan numbered without code",
        "indicator and target of kegiatan and of sub kegiatan in columns of their own, figure and unit in one cell",
        "performer beside each sub kegiatan, the one who answers merged over the program",
        "quarter without an action (-), a sum left empty (-), a malformed one (284.65.000), grade with score",
        "decimal comma and decimal point in one table; typing errors (Penyusnan, Pengankutan)",
    ],
}
YEAR = "2025"
PERIODS = tuple(f"{YEAR}-Q{number}" for number in range(1, 5))
FONT = "Cambria"
GREEN, PALE, BAND, SUM = "375623", "E2EFDA", "FFE699", "F2F2F2"


@dataclass(frozen=True)
class Aim:
    """An indicator of a sasaran: unit, target of the year, targets of the quarters."""

    name: str
    unit: str
    target: str
    quarters: tuple[str, str, str, str]


@dataclass(frozen=True)
class Sub:
    """A sub kegiatan with its output."""

    name: str
    output: str
    target: str
    pagu: str
    holder: str


@dataclass(frozen=True)
class Work:
    """A kegiatan; actions: (first quarter, last quarter, text), dashes part several."""

    code: str
    name: str
    indicator: str
    target: str
    actions: tuple[tuple[int, int, str], ...]
    subs: tuple[Sub, ...]


@dataclass(frozen=True)
class Plan:
    """A program and who answers for it."""

    code: str
    name: str
    holder: str
    works: tuple[Work, ...]


@dataclass(frozen=True)
class Goal:
    """A sasaran with its programs and the sum printed below its block."""

    statement: str
    aims: tuple[Aim, ...]
    plans: tuple[Plan, ...]
    total: str


GOALS = (
    Goal(
        "Meningkatnya kualitas air, udara dan tutupan lahan",
        (
            Aim("Indeks Kualitas Air", "Indeks", "58,40", ("-", "55,10", "-", "58,40")),
            Aim("Indeks Kualitas Udara", "Indeks", "92.15", ("-", "-", "-", "92.15")),
            Aim("Persentase usaha yang taat terhadap izin lingkungan", "%", "78", ("20", "45", "60", "78")),
        ),
        (
            Plan(
                "2.11.03",
                "PROGRAM PENGENDALIAN PENCEMARAN DAN/ATAU KERUSAKAN LINGKUNGAN HIDUP",
                "Kepala Bidang Pengendalian Pencemaran",
                (
                    Work(
                        "2.11.03.2.01",
                        "Pencegahan Pencemaran dan/atau Kerusakan Lingkungan Hidup Kabupaten/Kota",
                        "Jumlah titik pantau kualitas lingkungan yang diuji",
                        "46 Titik",
                        (
                            (1, 1, "Penetapan titik pantau dan jadwal sampling"),
                            (2, 2, "- Sampling air sungai tahap I\n- Uji udara ambien di 4 lokasi"),
                            (3, 3, "Sampling air sungai tahap II"),
                            (4, 4, "- Perhitungan IKA dan IKU\n- Penyusnan laporan status mutu air"),
                        ),
                        (
                            Sub(
                                "Koordinasi, Sinkronisasi dan Pelaksanaan Pencegahan Pencemaran Lingkungan Hidup Dilaksanakan "
                                "terhadap Media Tanah, Air, Udara, dan Laut",
                                "Jumlah dokumen hasil pemantauan",
                                "4 Dokumen",
                                "386.420.000",
                                "Pengendali Dampak Lingkungan Ahli Muda",
                            ),
                            Sub(
                                "Pengelolaan Laboratorium Lingkungan Hidup Kabupaten/Kota",
                                "Jumlah parameter yang terakreditasi",
                                "12 Parameter",
                                "412.775.500",
                                "Kepala UPT Laboratorium",
                            ),
                        ),
                    ),
                    Work(
                        "2.11.03.2.02",
                        "Penanggulangan Pencemaran dan/atau Kerusakan Lingkungan Hidup Kabupaten/Kota",
                        "Persentase pengaduan pencemaran yang ditangani",
                        "100%",
                        (
                            (1, 1, "Pembentukan tim pos pengaduan"),
                            (2, 3, "Verifikasi lapangan atas pengaduan dan pengambilan sampel kasus"),
                            (4, 4, "Rekapitulasi penyelesaian pengaduan"),
                        ),
                        (
                            Sub(
                                "Pemberian Informasi Peringatan Pencemaran dan/atau Kerusakan Lingkungan Hidup pada Masyarakat",
                                "Jumlah laporan informasi peringatan",
                                "12 Laporan",
                                "64.300.000",
                                "Pengawas Lingkungan Hidup Ahli Pertama",
                            ),
                            Sub(
                                "Koordinasi, Sinkronisasi, dan Pelaksanaan Penghentian Pencemaran dan/atau Kerusakan "
                                "Lingkungan Hidup",
                                "Jumlah kasus yang dihentikan",
                                "5 Kasus",
                                "-",
                                "Pengawas Lingkungan Hidup Ahli Muda",
                            ),
                        ),
                    ),
                ),
            ),
            Plan(
                "2.11.04",
                "PROGRAM PENGELOLAAN KEANEKARAGAMAN HAYATI (KEHATI)",
                "Kepala Bidang Tata Lingkungan",
                (
                    Work(
                        "2.11.04.2.01",
                        "Pengelolaan Keanekaragaman Hayati Kabupaten/Kota",
                        "Luas RTH yang dikelola",
                        "38,6 Ha",
                        (
                            (1, 1, "Pendataan tanaman dan taman kota"),
                            (2, 2, "Pengadaan bibit pohon pelindung"),
                            (3, 4, "Penanaman dan pemeliharaan taman kota"),
                        ),
                        (
                            Sub(
                                "Pengelolaan Taman Keanekaragaman Hayati di Luar Kawasan Hutan",
                                "Jumlah taman kehati yang dikelola",
                                "1 Lokasi",
                                "148.900.000",
                                "Penyuluh Lingkungan Hidup Ahli Muda",
                            ),
                            Sub(
                                "Pengelolaan Ruang Terbuka Hijau (RTH)",
                                "Luas RTH yang dipelihara",
                                "38,6 Ha",
                                "1.126.540.000",
                                "Penata Kelola Pertamanan",
                            ),
                        ),
                    ),
                ),
            ),
            Plan(
                "2.11.06",
                "PROGRAM PEMBINAAN DAN PENGAWASAN TERHADAP IZIN LINGKUNGAN DAN IZIN PPLH",
                "Kepala Bidang Penaatan Hukum Lingkungan",
                (
                    Work(
                        "2.11.06.2.01",
                        "Pembinaan dan Pengawasan terhadap Usaha dan/atau Kegiatan yang Izin Lingkungan dan Izin PPLH "
                        "Diterbitkan oleh Pemerintah Daerah Kabupaten/Kota",
                        "Jumlah usaha yang diawasi",
                        "25 Badan Usaha",
                        (
                            (1, 1, "-"),
                            (2, 2, "Penyusunan daftar usaha yang diawasi"),
                            (3, 3, "Pengawasan langsung ke 15 badan usaha"),
                            (4, 4, "- Pengawasan langsung ke 10 badan usaha\n- Penerbitan berita acara pengawasan"),
                        ),
                        (
                            Sub(
                                "Fasilitasi Pemenuhan Ketentuan dan Kewajiban Izin Lingkungan dan/atau Izin PPLH",
                                "Jumlah dokumen lingkungan yang difasilitasi",
                                "40 Dokumen",
                                "92.150.000",
                                "Pengendali Dampak Lingkungan Ahli Pertama",
                            ),
                            Sub(
                                "Pengawasan Usaha dan/atau Kegiatan yang Izin Lingkungan Hidup, Izin PPLH yang Diterbitkan oleh "
                                "Pemerintah Daerah Kabupaten/Kota",
                                "Jumlah laporan hasil pengawasan",
                                "25 Laporan",
                                "117.600.000",
                                "Pengawas Lingkungan Hidup Ahli Muda",
                            ),
                        ),
                    ),
                ),
            ),
        ),
        "2.348.685.500",
    ),
    Goal(
        "Meningkatnya pengelolaan persampahan",
        (
            Aim("Persentase sampah yang tertangani", "%", "58,50", ("54,00", "55,50", "57,00", "58,50")),
            Aim("Persentase pengurangan sampah", "%", "21,00", ("-", "19,50", "-", "21,00")),
        ),
        (
            Plan(
                "2.11.11",
                "PROGRAM PENGELOLAAN PERSAMPAHAN",
                "Kepala Bidang Pengelolaan Sampah dan Limbah B3",
                (
                    Work(
                        "2.11.11.2.01",
                        "Pengelolaan Sampah",
                        "Volume sampah yang ditangani",
                        "142 Ton/hari",
                        (
                            (1, 1, "- Penetapan rute Pengankutan\n- Kontrak tenaga kebersihan"),
                            (2, 2, "Pengadaan kontainer dan gerobak sampah"),
                            (3, 3, "Pembinaan bank sampah di 19 kecamatan"),
                            (4, 4, "Evaluasi neraca sampah (SIPSN)"),
                        ),
                        (
                            Sub(
                                "Pengurangan Sampah dengan Melakukan Pembatasan, Pendauran Ulang dan Pemanfaatan Kembali",
                                "Jumlah bank sampah yang aktif",
                                "18 Unit",
                                "176.225.000",
                                "Penyuluh Lingkungan Hidup Ahli Pertama",
                            ),
                            Sub(
                                "Penanganan Sampah dengan Melakukan Pemilahan, Pengumpulan, Pengangkutan, Pengolahan, dan "
                                "Pemrosesan Akhir Sampah di TPA/TPST/SPA Kabupaten/Kota",
                                "Jumlah sampah yang diangkut ke TPA",
                                "51.830 Ton",
                                "6.482.917.250",
                                "Kepala UPT Persampahan",
                            ),
                            Sub(
                                "Penyediaan Sarana dan Prasarana Pengelolaan Persampahan di TPA/TPST/SPA Kabupaten/Kota",
                                "Jumlah sarana yang disediakan",
                                "3 Unit",
                                "1.950.000.000",
                                "Kepala UPT Persampahan",
                            ),
                        ),
                    ),
                    Work(
                        "2.11.11.2.03",
                        "Pembinaan dan Pengawasan Pengelolaan Sampah yang Diselenggarakan oleh Pihak Swasta",
                        "Jumlah pengelola swasta yang dibina",
                        "6 Pengelola",
                        (
                            (1, 3, "Pembinaan dan kunjungan lapangan ke pengelola swasta"),
                            (4, 4, "Laporan pembinaan"),
                        ),
                        (
                            Sub(
                                "Monitoring dan Evaluasi Pemenuhan Target dan Standar Pelayanan Pengelolaan Sampah",
                                "Jumlah laporan monitoring",
                                "4 Laporan",
                                "38.400.000",
                                "Analis Lingkungan",
                            ),
                        ),
                    ),
                ),
            ),
            Plan(
                "2.11.08",
                "PROGRAM PENINGKATAN PENDIDIKAN, PELATIHAN DAN PENYULUHAN LINGKUNGAN HIDUP UNTUK MASYARAKAT",
                "Kepala Bidang Tata Lingkungan",
                (
                    Work(
                        "2.11.08.2.01",
                        "Penyelenggaraan Pendidikan, Pelatihan, dan Penyuluhan Lingkungan Hidup untuk Lembaga Kemasyarakatan "
                        "Tingkat Daerah Kabupaten/Kota",
                        "Jumlah sekolah Adiwiyata yang dibina",
                        "15 Sekolah",
                        (
                            (1, 1, "Sosialisasi program Adiwiyata"),
                            (2, 2, "Pendampingan sekolah calon Adiwiyata"),
                            (3, 3, "Penilaian sekolah oleh tim kabupaten"),
                            (4, 4, "Penyerahan penghargaan"),
                        ),
                        (
                            Sub(
                                "Pendampingan Gerakan Peduli Lingkungan Hidup",
                                "Jumlah sekolah yang didampingi",
                                "15 Sekolah",
                                "284.65.000",
                                "Penyuluh Lingkungan Hidup Ahli Muda",
                            ),
                            Sub(
                                "Peningkatan Kapasitas dan Kompetensi Sumber Daya Manusia Bidang Lingkungan Hidup untuk Lembaga "
                                "Kemasyarakatan",
                                "Jumlah kader lingkungan yang dilatih",
                                "60 Orang",
                                "73.500.000",
                                "Penyuluh Lingkungan Hidup Ahli Pertama",
                            ),
                        ),
                    ),
                ),
            ),
        ),
        "9.005.692.250",
    ),
    Goal(
        "Meningkatnya akuntabilitas kinerja Dinas Lingkungan Hidup",
        (Aim("Nilai AKIP Dinas Lingkungan Hidup", "Nilai", "BB (75,00)", ("-", "-", "-", "BB (75,00)")),),
        (
            Plan(
                "2.11.01",
                "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
                "Sekretaris",
                (
                    Work(
                        "2.11.01.2.01",
                        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                        "Jumlah dokumen perencanaan dan evaluasi",
                        "8 Dokumen",
                        (
                            (1, 1, "- Penyusunan LKjIP 2024\n- Forum perangkat daerah"),
                            (2, 2, "Penyusunan Renja 2026"),
                            (3, 3, "Penyusunan perubahan RKA"),
                            (4, 4, "Penyusunan DPA 2026"),
                        ),
                        (
                            Sub(
                                "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                                "Jumlah dokumen perencanaan",
                                "5 Dokumen",
                                "27.800.000",
                                "Perencana Ahli Muda",
                            ),
                            Sub(
                                "Evaluasi Kinerja Perangkat Daerah",
                                "Jumlah laporan evaluasi kinerja",
                                "4 Laporan",
                                "12.450.000",
                                "Perencana Ahli Muda",
                            ),
                        ),
                    ),
                    Work(
                        "2.11.01.2.02",
                        "Administrasi Keuangan Perangkat Daerah",
                        "Persentase laporan keuangan tepat waktu",
                        "100%",
                        ((1, 4, "Pembayaran gaji dan tunjangan setiap bulan, rekonsiliasi aset dan keuangan"),),
                        (
                            Sub(
                                "Penyediaan Gaji dan Tunjangan ASN",
                                "Jumlah ASN yang menerima gaji",
                                "71 Orang/bulan",
                                "7.218.663.914",
                                "Kasubbag Keuangan",
                            ),
                        ),
                    ),
                ),
            ),
        ),
        "7.258.913.914",
    ),
)
TOTAL = "18.613.291.664"
HEADS = (
    ("No", 4),
    ("Program", 19),
    ("Kegiatan", 22),
    ("Indikator Kegiatan", 16),
    ("Target", 9),
    ("TW I", 16),
    ("TW II", 16),
    ("TW III", 16),
    ("TW IV", 16),
    ("Sub Kegiatan", 28),
    ("Indikator Output", 16),
    ("Target", 10),
    ("Anggaran (Rp)", 13.5),
    ("Pelaksana", 15),
    ("Penanggung Jawab", 14),
)
WIDTHS = tuple(wide for _, wide in HEADS)
LAST = len(HEADS)
PAPER = 850.0  # points of rows that go on a page


def write(sheet: Worksheet, box: tuple[int, int, int, int], text: str, style: str = "lt", **more: object) -> None:
    """A cell in the sheet's face."""
    put(sheet, box, text, style, **({"font": FONT, "size": 8.5} | more))


def targets(sheet: Worksheet, row: int) -> int:
    """Table I; gives the row after it."""
    write(sheet, (row, 1, row, 10), "I.  TARGET KINERJA TRIWULANAN", "lm", bold=True, size=11, rule=None)
    row += 1
    look = {"bold": True, "fill": PALE}
    for left, right, text in (
        (1, 1, "No"),
        (2, 3, "Sasaran Strategis"),
        (4, 5, "Indikator Kinerja Utama"),
        (6, 6, "Satuan"),
        (7, 7, "Target 2025"),
    ):
        write(sheet, (row, left, row + 1, right), text, "cm", **look)
    write(sheet, (row, 8, row, 11), "Target Triwulan", "cm", **look)
    for column, text in enumerate(("I", "II", "III", "IV"), 8):
        write(sheet, (row + 1, column, row + 1, column), text, "cm", **look)
    row += 2
    for number, goal in enumerate(GOALS, 1):
        last = row + len(goal.aims) - 1
        write(sheet, (row, 1, last, 1), str(number), "cm")
        write(sheet, (row, 2, last, 3), goal.statement, "lm")
        for aim in goal.aims:
            write(sheet, (row, 4, row, 5), aim.name, "lm")
            for column, text in enumerate((aim.unit, aim.target, *aim.quarters), 6):
                write(sheet, (row, column, row, column), text, "cm")
            sheet.row_dimensions[row].height = height(aim.name, 25, 8.5) + 3
            row += 1
    return row


def head(sheet: Worksheet, row: int) -> int:
    """The header of table II; gives the row after it."""
    look = {"bold": True, "color": "FFFFFF", "fill": GREEN, "rule_color": "808080"}
    for column, (text, _) in enumerate(HEADS, 1):
        if 6 <= column <= 9:
            write(sheet, (row + 1, column, row + 1, column), text, "cm", **look)
        else:
            write(sheet, (row, column, row + 1, column), text, "cm", **look)
    write(sheet, (row, 6, row, 9), "LANGKAH AKSI", "cm", **look)
    sheet.row_dimensions[row].height = sheet.row_dimensions[row + 1].height = 17
    return row + 2


def kegiatan(sheet: Worksheet, row: int, work: Work) -> int:
    """The rows of a kegiatan; gives the row after it."""
    last = row + len(work.subs) - 1
    title = f"{work.code}\n{work.name}"
    write(sheet, (row, 3, last, 3), title)
    write(sheet, (row, 4, last, 4), work.indicator)
    write(sheet, (row, 5, last, 5), work.target, "ct")
    tall = [height(title, WIDTHS[2], 8.5), height(work.indicator, WIDTHS[3], 8.5)]
    for first, final, text in work.actions:
        style = "cm" if text == "-" or final > first else "lt"
        write(sheet, (row, 5 + first, last, 5 + final), text, style)
        tall.append(height(text, WIDTHS[4 + first] * (final - first + 1), 8.5))
    needs = []
    for number, sub in enumerate(work.subs, 1):
        name = f"{number}) {sub.name}" if len(work.subs) > 1 else sub.name
        here = row + number - 1
        for column, text, style in (
            (10, name, "lt"),
            (11, sub.output, "lt"),
            (12, sub.target, "ct"),
            (13, sub.pagu, "rt"),
            (14, sub.holder, "lt"),
        ):
            write(sheet, (here, column, here, column), text, style)
        needs.append(
            max(height(text, WIDTHS[column - 1], 8.5) for column, text in ((10, name), (11, sub.output), (14, sub.holder)))
        )
    more = max(0.0, max(tall) - sum(needs)) / len(needs)
    for offset, need in enumerate(needs):
        sheet.row_dimensions[row + offset].height = need + more + 3
    return last + 1


def plan_rows(sheet: Worksheet, row: int, number: int, plan: Plan, breaks: list[int]) -> int:
    """A program; its merged cells part where a page ends. Gives the row after it."""
    first = start = row
    parts: list[tuple[int, int]] = []
    for work in plan.works:
        end = kegiatan(sheet, row, work)
        used = sum(sheet.row_dimensions[each].height or 15 for each in range(breaks[-1], end))
        if used > PAPER - (0 if len(breaks) == 1 else 40):
            if row > start:
                parts.append((start, row - 1))
                start = row
            breaks.append(row)
        row = end
    parts.append((start, row - 1))
    for top, bottom in parts:
        whole = top == first
        write(sheet, (top, 1, bottom, 1), str(number) if whole else "", "ct")
        write(sheet, (top, 2, bottom, 2), f"{plan.code}\n{plan.name}" if whole else "", bold=True)
        write(sheet, (top, LAST, bottom, LAST), plan.holder if whole else "", "cm")
    return row


def closing(sheet: Worksheet, row: int) -> None:
    """Who signs."""
    lines = (
        "Sambas,       Januari 2025",
        "KEPALA DINAS LINGKUNGAN HIDUP",
        "KABUPATEN SAMBAS",
        "",
        "",
        "( nama pejabat )",
        "NIP. ........",
    )
    for offset, text in enumerate(lines, 1):
        write(sheet, (row + offset, 11, row + offset, 14), text, "cm", size=10, rule=None, bold=offset in (2, 3))


def draw(path: Path) -> None:
    """The workbook."""
    book = Workbook()
    sheet = book.active
    sheet.title = "RENAKSI 2025"
    widths(sheet, WIDTHS)
    titles = ("RENCANA AKSI PENCAPAIAN PERJANJIAN KINERJA", "DINAS LINGKUNGAN HIDUP KABUPATEN SAMBAS", "TAHUN ANGGARAN 2025")
    for row, text in enumerate(titles, 1):
        write(sheet, (row, 1, row, LAST), text, "cm", bold=True, size=14, rule=None)
        sheet.row_dimensions[row].height = 19
    row = targets(sheet, 5) + 1
    write(sheet, (row, 1, row, 10), "II.  RENCANA AKSI PROGRAM, KEGIATAN DAN SUB KEGIATAN", "lm", bold=True, size=11, rule=None)
    header = row + 1
    row = head(sheet, header)
    breaks = [1]
    number = 0
    for order, goal in enumerate(GOALS, 1):
        write(sheet, (row, 1, row, LAST), f"SASARAN {order} :  {goal.statement}", "lm", bold=True, fill=BAND)
        sheet.row_dimensions[row].height = 17
        row += 1
        for plan in goal.plans:
            number += 1
            row = plan_rows(sheet, row, number, plan, breaks)
        write(sheet, (row, 1, row, 12), f"Jumlah Sasaran {order}", "rm", bold=True, fill=SUM)
        write(sheet, (row, 13, row, 13), goal.total, "rm", bold=True, fill=SUM)
        write(sheet, (row, 14, row, LAST), "", fill=SUM)
        row += 1
    write(sheet, (row, 1, row, 12), "TOTAL ANGGARAN", "cm", bold=True, fill=BAND)
    write(sheet, (row, 13, row, 13), TOTAL, "rm", bold=True, fill=BAND)
    write(sheet, (row, 14, row, LAST), "", fill=BAND)
    closing(sheet, row)
    page(sheet, 8, (0.4, 0.4, 0.5, 0.7))
    sheet.page_margins.footer = 0.35
    sheet.sheet_properties.pageSetUpPr.fitToPage = False
    sheet.page_setup.scale = 88
    for each in breaks[1:]:
        sheet.row_breaks.append(Break(id=each - 1))
    sheet.print_title_rows = f"{header}:{header + 1}"
    sheet.oddFooter.left.text, sheet.oddFooter.right.text = "Renaksi DLH Kab. Sambas TA 2025", "Hal &P dari &N"
    book.save(path)


def split_unit(target: str) -> str | None:
    """What stands behind the figure of a target."""
    return "%" if "%" in target else target.partition(" ")[2] or None


def actions_of(work: Work) -> Iterator[tuple[str, str]]:
    """Period and text of each action; a cell with dashes holds several."""
    for first, last, text in work.actions:
        if text == "-":
            continue
        period = PERIODS[first - 1] if first == last else f"{PERIODS[first - 1]}/{PERIODS[last - 1]}"
        for line in text.split("\n"):
            yield period, line.removeprefix("- ")


def add_work(gold: Gold, work: Work, parent: str, pages: Pages) -> str:
    """A kegiatan, its actions and its sub kegiatan; gives its id."""
    here = pages.first(f"{work.code}{work.name}")
    ident = gold.node("kegiatan", None, work.name, page=here, parent=parent, code=work.code)
    unit = split_unit(work.target)
    indicator = gold.indicator(ident, work.indicator, unit, here)
    gold.value(indicator, "target", YEAR, work.target, unit, here)
    for period, text in actions_of(work):
        gold.action(indicator, period, text, here)
    for sub in work.subs:
        child = gold.node("sub_kegiatan", None, sub.name, page=here, parent=ident, holder=sub.holder)
        unit = split_unit(sub.target)
        output = gold.indicator(child, sub.output, unit, here)
        gold.value(output, "target", YEAR, sub.target, unit, here)
        gold.budget(child, "pagu", YEAR, sub.pagu, here)
    return ident


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "rencana_aksi", "types": ["rencana_aksi"], "region": "Kabupaten Sambas"}
    gold = Gold(STEM, document | {"organisation": "Dinas Lingkungan Hidup", "year": int(YEAR), "pages": pages.count})
    long = []
    for order, goal in enumerate(GOALS, 1):
        ident = gold.node("sasaran", goal.statement, page=1, pages=pages.all(goal.statement))
        for aim in goal.aims:
            indicator = gold.indicator(ident, aim.name, aim.unit, 1)
            for period, text in zip((YEAR, *PERIODS), (aim.target, *aim.quarters), strict=True):
                gold.value(indicator, "target", period, text, aim.unit, 1, **grade_of(text))
        for plan in goal.plans:
            here = pages.first(f"{plan.code}{plan.name}")
            program = gold.node("program", None, plan.name, page=here, parent=ident, code=plan.code, holder=plan.holder)
            for work in plan.works:
                known = add_work(gold, work, program, pages)
                long += [known] if any(first != last for first, last, _ in work.actions) else []
        gold.total(f"Jumlah Sasaran {order}", "pagu", YEAR, goal.total, pages.first(f"Jumlah Sasaran {order}"))
    gold.total("TOTAL ANGGARAN", "pagu", YEAR, TOTAL, pages.first("TOTAL ANGGARAN"))
    about = "an action in a cell merged over several quarters"
    doubt = {
        "about": about,
        "chosen": "2025-Q2/2025-Q3",
        "also_acceptable": ["2025-04/2025-09", "the action in each of its quarters"],
    }
    gold.ambiguous.append(doubt | {"nodes": long, "field": "period"})
    about = "the scale's word in the unit column (Indeks, Nilai)"
    gold.ambiguous.append({"about": about, "chosen": "as printed", "also_acceptable": [None], "nodes": [], "field": "unit"})
    about = "a cell with several dashed actions"
    doubt = {"about": about, "chosen": "one action a dash", "also_acceptable": ["one action a cell"]}
    gold.ambiguous.append(doubt | {"nodes": [], "field": "actions"})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    build_gold().write()


if __name__ == "__main__":
    main()
