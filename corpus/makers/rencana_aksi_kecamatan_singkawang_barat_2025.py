"""Action plan of a kecamatan as a planning application shows it, printed from the browser on A4 landscape."""

import html
import tempfile
from dataclasses import dataclass
from pathlib import Path

from corpus.makers.common import CORPUS, Gold, browser_pdf, number
from corpus.makers.parts.pages import Pages

STEM = "rencana-aksi-kecamatan-singkawang-barat-2025"
ENTRY = {
    "file": f"{STEM}.pdf",
    "what": "Quarterly action plan of a kecamatan printed from a web application, targets and sums for four quarters",
    "type": "rencana_aksi",
    "producer": "Chromium",
    "text": True,
    "facts": "invented",
    "carries": [
        "HTML table with hairline borders, header of two rows repeated on every page by the browser",
        "coloured rows for sasaran (over all columns), program and kegiatan, white ones for sub kegiatan; codes before the names",
        "targets and sums for TW I to IV, small figures in grey cells, empty ones printed - or 0",
        "two indicators of one sub kegiatan in rows of their own, its sums and position merged over both",
        "a sasaran whose indicators stand in plain rows below its coloured row",
        "number and unit in separate columns; a malformed sum; a sum written with Rp among bare ones",
        "a second table of steps per quarter for the indicators of the sasaran (actions)",
        "a breadcrumb, a filter line and a status badge of the application around the table",
        "total row at the foot with sums of every quarter",
    ],
}
KASI_PEM = "Kasi Pemerintahan"
KASI_PMK = "Kasi Pemberdayaan Masyarakat"
KASI_TRANTIB = "Kasi Ketenteraman dan Ketertiban Umum"
KASI_YAN = "Kasi Pelayanan"
UMUM = "Kasubbag Umum dan Kepegawaian"
KEU = "Kasubbag Perencanaan dan Keuangan"


@dataclass(frozen=True)
class Line:
    """An indicator: unit, the year's target and those of the quarters."""

    name: str
    unit: str
    year: str
    quarters: tuple[str, str, str, str]
    down: bool = False


@dataclass(frozen=True)
class Row:
    """A node of the plan; sums of the year and of the quarters."""

    level: str
    text: str
    code: str | None = None
    lines: tuple[Line, ...] = ()
    holder: str | None = None
    year: str = ""
    quarters: tuple[str, ...] = ()
    below: tuple["Row", ...] = ()


def sub(code: str, text: str, holder: str, year: str, quarters: tuple[str, str, str, str], *lines: Line) -> Row:
    """A sub kegiatan."""
    return Row("sub_kegiatan", text, code, lines, holder, year, quarters)


PLAN = (
    Row(
        "sasaran",
        "Meningkatnya kualitas pelayanan publik kecamatan",
        lines=(
            Line("Indeks Kepuasan Masyarakat (IKM)", "Indeks", "86,50", ("-", "85,00", "-", "86,50")),
            Line("Persentase permohonan yang selesai sesuai SOP", "%", "98", ("95", "96", "97", "98")),
        ),
        below=(
            Row(
                "program",
                "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
                "7.01.02",
                (Line("Persentase layanan yang memenuhi standar", "%", "100", ("100", "100", "100", "100")),),
                KASI_YAN,
                "187.450.000",
                below=(
                    Row(
                        "kegiatan",
                        "Penyelenggaraan Urusan Pemerintahan yang tidak "
                        "Dilaksanakan oleh Unit Kerja Perangkat Daerah yang Ada di "
                        "Kecamatan",
                        "7.01.02.2.02",
                        (),
                        KASI_YAN,
                        "187.450.000",
                        below=(
                            sub(
                                "7.01.02.2.02.0003",
                                "Peningkatan Efektifitas Pelaksanaan Pelayanan kepada Masyarakat di Wilayah Kecamatan",
                                KASI_YAN,
                                "112.300.000",
                                ("22.460.000", "33.690.000", "33.690.000", "22.460.000"),
                                Line("Jumlah laporan pelaksanaan pelayanan", "Laporan", "12", ("3", "3", "3", "3")),
                                Line("Jumlah survei kepuasan yang dilaksanakan", "Kali", "2", ("0", "1", "0", "1")),
                            ),
                            sub(
                                "7.01.02.2.02.0004",
                                "Pelaksanaan Urusan Pemerintahan yang Terkait dengan Pelayanan Perizinan Non Usaha",
                                KASI_YAN,
                                "75.150.000",
                                ("15.030.000", "22.545.000", "22.545.00", "15.030.000"),
                                Line(
                                    "Jumlah dokumen non perizinan yang diterbitkan",
                                    "Dokumen",
                                    "1.850",
                                    ("425", "480", "505", "440"),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    Row(
        "sasaran",
        "Meningkatnya pemberdayaan masyarakat dan ketertiban wilayah",
        lines=(
            Line("Persentase usulan Musrenbang yang terakomodasi", "%", "45", ("-", "-", "-", "45")),
            Line("Jumlah gangguan ketertiban yang dilaporkan", "Kasus", "18", ("5", "10", "14", "18"), True),
        ),
        below=(
            Row(
                "program",
                "Program Pemberdayaan Masyarakat Desa dan Kelurahan",
                "7.01.03",
                (Line("Persentase kelurahan dengan lembaga kemasyarakatan aktif", "%", "100", ("75", "75", "100", "100")),),
                KASI_PMK,
                "1.318.600.000",
                below=(
                    Row(
                        "kegiatan",
                        "Pemberdayaan Kelurahan",
                        "7.01.03.2.02",
                        (Line("Jumlah kelurahan yang dibina", "Kelurahan", "4", ("4", "4", "4", "4")),),
                        KASI_PMK,
                        "1.236.000.000",
                        below=(
                            sub(
                                "7.01.03.2.02.0001",
                                "Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Kelurahan",
                                KASI_PMK,
                                "36.000.000",
                                ("36.000.000", "0", "0", "0"),
                                Line("Jumlah lembaga yang ikut musrenbang", "Lembaga", "28", ("28", "-", "-", "-")),
                            ),
                            sub(
                                "7.01.03.2.02.0002",
                                "Pembangunan Sarana dan Prasarana Kelurahan",
                                "Lurah",
                                "Rp 1.080.000.000",
                                ("0", "324.000.000", "540.000.000", "216.000.000"),
                                Line("Jumlah sarana dan prasarana yang terbangun", "Unit", "16", ("0", "4", "8", "4")),
                            ),
                            sub(
                                "7.01.03.2.02.0003",
                                "Pemberdayaan Masyarakat di Kelurahan",
                                "Lurah",
                                "120.000.000",
                                ("12.000.000", "48.000.000", "48.000.000", "12.000.000"),
                                Line("Jumlah pokmas yang dibina", "Pokmas", "24", ("4", "8", "8", "4")),
                                Line("Jumlah peserta pelatihan keterampilan", "Orang", "160", ("0", "80", "80", "0")),
                            ),
                        ),
                    ),
                    Row(
                        "kegiatan",
                        "Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan",
                        "7.01.03.2.03",
                        (),
                        KASI_PMK,
                        "82.600.000",
                        below=(
                            sub(
                                "7.01.03.2.03.0001",
                                "Penyelenggaraan Lembaga Kemasyarakatan",
                                KASI_PMK,
                                "82.600.000",
                                ("16.520.000", "24.780.000", "24.780.000", "16.520.000"),
                                Line("Jumlah lembaga kemasyarakatan yang aktif", "Lembaga", "32", ("32", "32", "32", "32")),
                            ),
                        ),
                    ),
                ),
            ),
            Row(
                "program",
                "Program Koordinasi Ketentraman dan Ketertiban Umum",
                "7.01.04",
                (Line("Persentase pelanggaran perda yang tertangani", "%", "90", ("90", "90", "90", "90")),),
                KASI_TRANTIB,
                "64.875.000",
                below=(
                    Row(
                        "kegiatan",
                        "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
                        "7.01.04.2.01",
                        (),
                        KASI_TRANTIB,
                        "64.875.000",
                        below=(
                            sub(
                                "7.01.04.2.01.0001",
                                "Sinergitas dengan Kepolisian Negara RI, TNI dan Instansi Vertikal di Wilayah Kecamatan",
                                KASI_TRANTIB,
                                "38.375.000",
                                ("7.675.000", "11.512.500", "11.512.500", "7.675.000"),
                                Line("Jumlah laporan hasil sinergitas", "Laporan", "12", ("3", "3", "3", "3")),
                            ),
                            sub(
                                "7.01.04.2.01.0002",
                                "Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat",
                                KASI_PEM,
                                "26.500.000",
                                ("0", "13.250.000", "0", "13.250.000"),
                                Line("Jumlah pertemuan tokoh agama dan masyarakat", "Kali", "4", ("1", "1", "1", "1")),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    Row(
        "sasaran",
        "Meningkatnya akuntabilitas kinerja kecamatan",
        lines=(Line("Nilai SAKIP Kecamatan", "Nilai", "72,00", ("-", "-", "-", "72,00")),),
        below=(
            Row(
                "program",
                "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                "7.01.01",
                (Line("Persentase pemenuhan layanan penunjang", "%", "100", ("25", "50", "75", "100")),),
                "Sekretaris Kecamatan",
                "4.462.118.300",
                below=(
                    Row(
                        "kegiatan",
                        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                        "7.01.01.2.01",
                        (),
                        KEU,
                        "18.400.000",
                        below=(
                            sub(
                                "7.01.01.2.01.0001",
                                "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                                KEU,
                                "11.200.000",
                                ("5.600.000", "2.800.000", "2.800.000", "0"),
                                Line("Jumlah dokumen perencanaan perangkat daerah", "Dokumen", "6", ("2", "1", "2", "1")),
                            ),
                            sub(
                                "7.01.01.2.01.0007",
                                "Evaluasi Kinerja Perangkat Daerah",
                                KEU,
                                "7.200.000",
                                ("1.800.000", "1.800.000", "1.800.000", "1.800.000"),
                                Line("Jumlah laporan evaluasi kinerja", "Laporan", "9", ("3", "2", "2", "2")),
                            ),
                        ),
                    ),
                    Row(
                        "kegiatan",
                        "Administrasi Keuangan Perangkat Daerah",
                        "7.01.01.2.02",
                        (),
                        KEU,
                        "4.205.718.300",
                        below=(
                            sub(
                                "7.01.01.2.02.0001",
                                "Penyediaan Gaji dan Tunjangan ASN",
                                KEU,
                                "4.205.718.300",
                                ("1.051.429.575", "1.261.715.490", "1.051.429.575", "841.143.660"),
                                Line(
                                    "Jumlah orang yang menerima gaji dan tunjangan ASN",
                                    "Orang/bulan",
                                    "41",
                                    ("41", "41", "41", "41"),
                                ),
                            ),
                        ),
                    ),
                    Row(
                        "kegiatan",
                        "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                        "7.01.01.2.08",
                        (),
                        UMUM,
                        "238.000.000",
                        below=(
                            sub(
                                "7.01.01.2.08.0002",
                                "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                                UMUM,
                                "166.000.000",
                                ("41.500.000", "41.500.000", "41.500.000", "41.500.000"),
                                Line("Jumlah laporan penyediaan jasa", "Laporan", "12", ("3", "3", "3", "3")),
                            ),
                            sub(
                                "7.01.01.2.08.0004",
                                "Penyediaan Jasa Pelayanan Umum Kantor",
                                UMUM,
                                "72.000.000",
                                ("18.000.000", "18.000.000", "18.000.000", "18.000.000"),
                                Line("Jumlah tenaga kebersihan dan keamanan", "Orang", "5", ("5", "5", "5", "5")),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
TOTALS = ("6.033.043.300", ("1.228.014.575", "1.803.592.990", "1.796.057.075", "1.205.378.660"))
STEPS = {
    "Indeks Kepuasan Masyarakat (IKM)": (
        "Menyusun jadwal dan kuesioner survei",
        "Melaksanakan survei semester I",
        "Menindaklanjuti hasil survei semester I",
        "Melaksanakan survei semester II dan menyusun laporan",
    ),
    "Persentase permohonan yang selesai sesuai SOP": (
        "Reviu SOP pelayanan",
        "Sosialisasi SOP kepada petugas loket",
        "",
        "Evaluasi kepatuhan SOP",
    ),
    "Persentase usulan Musrenbang yang terakomodasi": (
        "Musrenbang tingkat kecamatan",
        "Mengawal usulan pada forum perangkat daerah",
        "Mencocokkan usulan dengan rancangan KUA-PPAS",
        "Menghitung usulan yang masuk APBD",
    ),
    "Nilai SAKIP Kecamatan": (
        "Menyusun LKjIP dan pohon kinerja",
        "Mendampingi evaluasi Inspektorat",
        "Menindaklanjuti rekomendasi evaluasi",
        "",
    ),
}
CSS = """
@page { size: A4 landscape; margin: 10mm 10mm 12mm }
body { margin: 0; font: 7.4px/1.3 'Open Sans', sans-serif; color: #212529; -webkit-print-color-adjust: exact }
.bar { display: flex; justify-content: space-between; border-bottom: 2px solid #0d6efd; padding-bottom: 4px; font-size: 9px }
.bar b { font-size: 12px; color: #0d6efd } h1 { font-size: 13px; margin: 9px 0 1px } .sub { color: #6c757d; font-size: 9px;
  margin-bottom: 6px }
.badge { background: #198754; color: #fff; border-radius: 3px; padding: 1px 6px; font-size: 8px } .filter { font-size: 8px;
  margin: 4px 0 6px; color: #495057 }
table { border-collapse: collapse; width: 100%; table-layout: fixed } thead { display: table-header-group }
  tr { break-inside: avoid }
th, td { border: .5px solid #bfc5ca; padding: 2.5px 3px; vertical-align: top; overflow-wrap: break-word }
th { background: #e9ecef; font-weight: 600; text-align: center; vertical-align: middle } .n { text-align: right;
  font-size: 6.7px } .c { text-align: center }
.s td { background: #cfe2ff; font-weight: 700 } .p td { background: #d1e7dd; font-weight: 600 }
  .k td { background: #fff3cd } .q { background: #f8f9fa }
.i td:nth-child(2) { padding-left: 9px } .tot td { font-weight: 700; background: #dee2e6 } h3 { font-size: 10px;
  margin: 12px 0 4px }
.foot { margin-top: 8px; font-size: 7px; color: #6c757d } .code { color: #6c757d; font-size: 6.6px }
.sign { width: 230px; margin: 14px 0 0 auto; text-align: center; font-size: 9px }
"""
HEAD = (
    '<colgroup><col style="width:2.4%"><col style="width:17%"><col style="width:13%"><col '
    'style="width:5%"><col style="width:4.2%">'
    + '<col style="width:3.6%">' * 4
    + '<col style="width:7.2%">'
    + '<col style="width:6.6%">' * 4
    + '<col style="width:7.6%"></colgroup><thead><tr><th rowspan="2">No</th>'
    '<th rowspan="2">Sasaran / Program / Kegiatan / Sub Kegiatan</th>'
    '<th rowspan="2">Indikator Kinerja</th><th rowspan="2">Satuan</th><th rowspan="2">Target 2025</th><th '
    'colspan="4">Target Triwulan</th>'
    '<th rowspan="2">Pagu Anggaran (Rp)</th><th colspan="4">Anggaran Triwulan (Rp)</th><th '
    'rowspan="2">Penanggung Jawab</th></tr>'
    "<tr><th>TW I</th><th>TW II</th><th>TW III</th><th>TW IV</th><th>TW I</th><th>TW II</th><th>TW "
    "III</th><th>TW IV</th></tr></thead>"
)


def cell(text: str, kind: str = "", span: int = 1) -> str:
    """A cell of the table, merged over some rows."""
    merged = f' rowspan="{span}"' if span > 1 else ""
    return f'<td class="{kind}"{merged}>{html.escape(text)}</td>'


def line_cells(line: Line | None) -> str:
    """Indicator, unit, target and quarters."""
    if line is None:
        return "<td></td>" + cell("", "c") + cell("", "c") + "".join(cell("", "c q") for _ in range(4))
    return cell(line.name) + cell(line.unit, "c") + cell(line.year, "c") + "".join(cell(each, "c q") for each in line.quarters)


def money_cells(row: Row, span: int) -> str:
    """The year's sum, those of the quarters, the position."""
    quarters = row.quarters or ("",) * 4
    return cell(row.year, "n", span) + "".join(cell(each, "n", span) for each in quarters) + cell(row.holder or "", "", span)


def named(row: Row) -> str:
    """Code and name of a row."""
    return f'<span class="code">{row.code}</span> {html.escape(row.text)}' if row.code else html.escape(row.text)


def rows_html(row: Row, place: str) -> str:
    """The rows of a node and of all below it."""
    if row.level == "sasaran":
        out = f'<tr class="s"><td class="c">{place}</td><td colspan="14">Sasaran : {html.escape(row.text)}</td></tr>'
        for line in row.lines:
            out += f'<tr class="i"><td></td><td></td>{line_cells(line)}' + "<td></td>" * 5 + "<td>Camat</td></tr>"
    else:
        span, first = max(1, len(row.lines)), row.lines[0] if row.lines else None
        kind = {"program": "p", "kegiatan": "k", "sub_kegiatan": ""}[row.level]
        lead = f'<td class="c" rowspan="{span}">{place}</td><td rowspan="{span}">{named(row)}</td>'
        out = f'<tr class="{kind}">{lead}{line_cells(first)}{money_cells(row, span)}</tr>'
        out += "".join(f'<tr class="{kind}">{line_cells(line)}</tr>' for line in row.lines[1:])
    for index, child in enumerate(row.below, 1):
        number_of = str(index) if child.level == "program" else ("" if child.level == "kegiatan" else "-")
        out += rows_html(child, f"{place}.{number_of}" if child.level == "program" else number_of)
    return out


def steps_html() -> str:
    """The second table."""
    rows = "".join(
        f"<tr>{cell(str(place), 'c')}{cell(name)}{''.join(cell(step or '-') for step in steps)}</tr>"
        for place, (name, steps) in enumerate(STEPS.items(), 1)
    )
    head = (
        "<tr><th style='width:3%'>No</th><th>Indikator Sasaran</th><th>TW I</th><th>TW II</th><th>TW III</th><th>TW IV</th></tr>"
    )
    return f"<h3>Langkah Aksi Triwulanan</h3><table><thead>{head}</thead><tbody>{rows}</tbody></table>"


def page_html() -> str:
    """The whole page."""
    body = "".join(rows_html(row, str(place)) for place, row in enumerate(PLAN, 1))
    total, quarters = TOTALS
    foot = f'<tr class="tot"><td colspan="9" class="c">TOTAL ANGGARAN</td>{cell(total, "n")}'
    foot += "".join(cell(each, "n") for each in quarters) + "<td></td></tr>"
    sign = (
        '<div class="sign">Singkawang, 6 Januari 2025<br>Camat Singkawang Barat<br><br><br><br>'
        "<b>( nama pejabat )</b><br>NIP. ........................</div>"
    )
    return (
        f'<!doctype html><html lang="id"><meta charset="utf-8"><title>Rencana Aksi</title><style>{CSS}</style><body>'
        '<div class="bar"><b>e-Kinerja Kota Singkawang</b><span>Beranda / Perencanaan / Rencana Aksi / Cetak</span></div>'
        "<h1>Rencana Aksi Perjanjian Kinerja Tahun 2025</h1>"
        '<div class="sub">Kecamatan Singkawang Barat, Kota Singkawang &nbsp; <span class="badge">Disetujui</span></div>'
        '<div class="filter">Tahun: 2025 &nbsp;|&nbsp; Versi: Murni &nbsp;|&nbsp; Tampilkan: Semua triwulan '
        "&nbsp;|&nbsp; 39 entri</div>"
        f"<table>{HEAD}<tbody>{body}{foot}</tbody></table>{steps_html()}{sign}"
        '<div class="foot">Dicetak melalui aplikasi e-Kinerja pada 06-01-2025 10:22 WIB oleh operator '
        "kecamatan</div></body></html>"
    )


def add(record: Gold, pages: Pages, row: Row, parent: str | None, at: list[int]) -> None:
    """A node and all below it; at holds the page reached so far."""
    at[0] = pages.first(f"Sasaran : {row.text}" if row.level == "sasaran" else f"{row.code} {row.text}", at[0])
    page, sasaran = at[0], row.level == "sasaran"
    text = {"statement": row.text} if sasaran else {"name": row.text}
    holder = "Camat" if sasaran else row.holder
    node = record.node(row.level, **text, page=page, parent=parent, code=row.code, holder=holder)
    for line in row.lines:
        on = pages.first(line.name, page)
        known = record.indicator(node, line.name, line.unit, on, direction="down" if line.down else None)
        for period, figure in zip(("2025", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"), (line.year, *line.quarters), strict=True):
            record.value(known, "target", period, figure, line.unit, on)
        for quarter, step in enumerate(STEPS.get(line.name, ()), 1):
            if step:
                record.action(known, f"2025-Q{quarter}", step, pages.count)
    if row.year:
        record.budget(node, "pagu", "2025", row.year, page)
    for quarter, figure in enumerate(row.quarters, 1):
        record.budget(node, "pagu", f"2025-Q{quarter}", figure, page)
    for child in row.below:
        add(record, pages, child, node, at)


def gold(pdf: Path) -> Gold:
    """The record of the facts."""
    pages, at = Pages(pdf), [1]
    document = {"type": "rencana_aksi", "types": ["rencana_aksi"], "region": "Kota Singkawang"}
    record = Gold(STEM, document | {"organisation": "Kecamatan Singkawang Barat", "year": 2025, "pages": pages.count})
    for row in PLAN:
        add(record, pages, row, None, at)
    total, quarters = TOTALS
    where = pages.first("TOTAL ANGGARAN")
    for period, figure in zip(("2025", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"), (total, *quarters), strict=True):
        record.total("TOTAL ANGGARAN", "pagu", period, figure, where)
    places = {"about": "the scale's word in the unit column (Indeks, Nilai)", "chosen": "as printed", "also_acceptable": [None]}
    record.ambiguous.append(places | {"nodes": [], "field": "unit"})
    zero = {"about": "a quarter's sum of 0", "chosen": "a budget of 0", "also_acceptable": ["left out"], "nodes": []}
    record.ambiguous.append(zero | {"field": "budgets"})
    return record


def check_sums() -> None:
    """The printed totals are the sums of the sub kegiatan, but for the malformed figure."""

    def leaves(row: Row) -> list[Row]:
        return [row] if not row.below else [leaf for child in row.below for leaf in leaves(child)]

    found = [leaf for row in PLAN for leaf in leaves(row)]
    assert sum(number(leaf.year) or 0 for leaf in found) == number(TOTALS[0]), sum(number(leaf.year) or 0 for leaf in found)
    for quarter in range(4):
        figures = [number(leaf.quarters[quarter]) for leaf in found]
        known = sum(22545000 if figure is None else figure for figure in figures)
        assert known == number(TOTALS[1][quarter]), (quarter, known)


def main() -> None:
    """Draw, print, write the gold."""
    check_sums()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "rencana-aksi.html")
        path.write_text(page_html(), encoding="utf-8")
        browser_pdf(path, CORPUS / f"{STEM}.pdf")
    gold(CORPUS / f"{STEM}.pdf").write()


if __name__ == "__main__":
    main()
