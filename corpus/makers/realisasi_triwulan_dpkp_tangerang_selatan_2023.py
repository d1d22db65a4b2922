"""Realisasi kinerja s.d. triwulan III of a municipal fire office, printed from the web page of the city's application."""

import html
import tempfile
from dataclasses import dataclass
from pathlib import Path

from corpus.makers.common import CORPUS, Gold, browser_pdf
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages

STEM = "realisasi-triwulan-dpkp-tangerang-selatan-2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Realisasi of three quarters of a municipal fire and rescue office, the print view of a web application",
    "type": "realisasi",
    "producer": "Chromium",
    "text": True,
    "facts": "invented",
    "carries": [
        "two tables: quarters of targets and results of the sasaran, then programs with K and Rp of each quarter on A3",
        "program, kegiatan and sub kegiatan told apart by indent, capitals and weight; codes small and grey above the names",
        "sasaran as a band across the table, respelled in capitals, with its number as a badge",
        "target and unit in one column (12 Dokumen), K without unit; several indicators a row below each other",
        "sums with English commas (1,254,300), percentages with points, one sum with the commas misplaced",
        "fourth quarter not yet reported, zeros, dashes; cumulative capaian with a coloured bar behind it",
        "holders on program and kegiatan rows only, an abbreviated one; long unbroken nomenclature of Permendagri 90",
        "header repeated on every page, a running foot, filter line, search box and status badges that are no facts",
        "a kegiatan and its sub kegiatan with nearly the same name, a total row at the end",
    ],
}
YEAR = "2023"
OFFICE = "Dinas Pemadam Kebakaran dan Penyelamatan"
QUARTERS = tuple(f"{YEAR}-Q{turn}" for turn in range(1, 5))
Measure = tuple[str, str, str, str, str]  # name, target, unit, K of the quarters parted by |, capaian


@dataclass(frozen=True)
class Aim:
    """An indicator of a sasaran: targets and results of the quarters, each parted by |."""

    name: str
    unit: str
    target: str
    targets: str
    done: str
    status: str


@dataclass(frozen=True)
class Line:
    """A program, kegiatan or sub kegiatan: code, name, measures, pagu, Rp of the quarters parted by |, percent, holder."""

    code: str
    name: str
    measures: tuple[Measure, ...]
    pagu: str
    spent: str
    rate: str
    holder: str = ""
    children: tuple["Line", ...] = ()


RESCUE = Line(
    "1.05.04",
    "PROGRAM PENCEGAHAN, PENANGGULANGAN, PENYELAMATAN KEBAKARAN DAN PENYELAMATAN NON KEBAKARAN",
    (
        (
            "Persentase kejadian kebakaran yang tertangani dalam tingkat waktu tanggap",
            "88",
            "Persen",
            "84.60|86.10|87.45|",
            "99.38%",
        ),
        ("Persentase penyelamatan non kebakaran yang tertangani", "100", "Persen", "100|100|100|", "100%"),
    ),
    "13,482,915,600",
    "1,486,204,350|4,190,377,120|4,406,118,940|",
    "74.78%",
    "Kepala DPKP",
    (
        Line(
            "1.05.04.2.01",
            "Pencegahan, Pengendalian, Pemadaman, Penyelamatan, dan Penanganan Bahan Berbahaya dan Beracun Kebakaran "
            "dalam Daerah Kabupaten/Kota",
            (("Jumlah kejadian kebakaran yang tertangani", "320", "Kejadian", "61|74|118|", "79.06%"),),
            "10,917,340,000",
            "1,180,224,600|3,355,871,400|3,617,093,250|",
            "74.68%",
            "Bidang Pemadaman",
            (
                Line(
                    "1.05.04.2.01.01",
                    "Pencegahan Kebakaran dalam Daerah Kabupaten/Kota",
                    (("Jumlah Laporan Hasil Pencegahan Kebakaran dalam Daerah", "12", "Laporan", "3|3|3|", "75.00%"),),
                    "1,254,300,000",
                    "142,880,000|366,920,500|401,775,250|",
                    "72.68%",
                ),
                Line(
                    "1.05.04.2.01.02",
                    "Pemadaman dan Pengendalian Kebakaran dalam Daerah Kabupaten/Kota",
                    (("Jumlah Laporan Hasil Pemadaman dan Pengendalian Kebakaran", "320", "Laporan", "61|74|118|", "79.06%"),),
                    "5,818,040,000",
                    "1,037,344,600|1,561,240,900|1,604,468,000|",
                    "72.24%",
                ),
                Line(
                    "1.05.04.2.01.04",
                    "Pengadaan Sarana dan Prasarana Pencegahan, Penanggulangan Kebakaran dan Alat Pelindung Diri",
                    (
                        (
                            "Jumlah Unit Sarana dan Prasarana Penanggulangan Kebakaran yang Diadakan",
                            "4",
                            "Unit",
                            "0|2|2|",
                            "100%",
                        ),
                        ("Jumlah Alat Pelindung Diri yang Diadakan", "150", "Set", "0|0|150|", "100%"),
                    ),
                    "3,845,000,000",
                    "0|1,427,710,000|1,610,850,000|",
                    "79.03%",
                ),
            ),
        ),
        Line(
            "1.05.04.2.02",
            "Inspeksi Peralatan Proteksi Kebakaran",
            (("Persentase bangunan gedung yang diinspeksi", "60", "Persen", "14.20|31.75|44.90|", "74.83%"),),
            "986,450,000",
            "118,260,000|294,115,000|270,408,500|",
            "69.22%",
            "Bid. Pencegahan",
            (
                Line(
                    "1.05.04.2.02.01",
                    "Pendataan Sarana Prasarana Proteksi Kebakaran",
                    (
                        (
                            "Jumlah Dokumen Hasil Pendataan Sarana dan Prasarana Proteksi Kebakaran",
                            "2",
                            "Dokumen",
                            "0|1|0|",
                            "50.00%",
                        ),
                    ),
                    "312,000,000",
                    "28,410,000|101,365,000|62,118,500|",
                    "61.50%",
                ),
                Line(
                    "1.05.04.2.02.02",
                    "Penilaian Sarana Prasarana Proteksi Kebakaran",
                    (("Jumlah Bangunan Gedung yang Dinilai", "240", "Gedung", "52|71|64|", "77.92%"),),
                    "674,450,000",
                    "89,850,000|192,750,000|208,290,000|",
                    "72.78%",
                ),
            ),
        ),
        Line(
            "1.05.04.2.04",
            "Pemberdayaan Masyarakat dalam Pencegahan Kebakaran",
            (("Persentase kelurahan yang memiliki relawan pemadam kebakaran (Redkar)", "55", "Persen", "42|46|51|", "92.73%"),),
            "894,125,600",
            "91,719,750|316,390,720|287,617,190|",
            "77.81%",
            "Bid. Pencegahan",
            (
                Line(
                    "1.05.04.2.04.01",
                    "Pemberdayaan Masyarakat dalam Pencegahan dan Penanggulangan Kebakaran melalui Sosialisasi "
                    "dan Edukasi Masyarakat",
                    (("Jumlah Warga yang Mengikuti Sosialisasi dan Edukasi", "1000", "Orang", "180|310|265|", "75.50%"),),
                    "548,125,600",
                    "66,205,000|188,044,220|171,932,190|",
                    "77.75%",
                ),
                Line(
                    "1.05.04.2.04.02",
                    "Pembentukan dan Pembinaan Relawan Pemadam Kebakaran",
                    (("Jumlah Relawan Pemadam Kebakaran yang Dibina", "270", "Orang", "0|135|81|", "80.00%"),),
                    "346,000,000",
                    "25,514,750|128,346,500|115,685,000|",
                    "77.90%",
                ),
            ),
        ),
        Line(
            "1.05.04.2.05",
            "Penyelenggaraan Operasi Pencarian dan Pertolongan Terhadap Kondisi Membahayakan Manusia",
            (("Jumlah operasi penyelamatan non kebakaran", "-", "Operasi", "211|264|306|", "-"),),
            "685,000,000",
            "96,000,000|224,000,000|231,000,000|",
            "80.44%",
            "Bidang Penyelamatan",
            (
                Line(
                    "1.05.04.2.05.01",
                    "Penyelenggaraan Operasi Pencarian dan Pertolongan pada Peristiwa yang Menimpa, Membahayakan, dan/atau "
                    "Mengancam Keselamatan Manusia",
                    (("Jumlah Laporan Operasi Pencarian dan Pertolongan", "12", "Laporan", "3|3|3|", "75.00%"),),
                    "685,000,000",
                    "96,000,000|224,000,000|231,000,000|",
                    "80.44%",
                ),
            ),
        ),
    ),
)
SUPPORT = Line(
    "1.05.01",
    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
    (
        ("Nilai SAKIP Perangkat Daerah", "76.50", "Poin", "-|-|74.18|", "96.97%"),
        ("Indeks Kepuasan Masyarakat", "84", "Indeks", "-|83.20|-|", "99.05%"),
    ),
    "58,210,774,900",
    "10,914,506,220|18,660,415,774|14,377,820,615|",
    "75.51%",
    "Sekretariat",
    (
        Line(
            "1.05.01.2.01",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            (("Jumlah dokumen perencanaan, penganggaran dan evaluasi kinerja", "14", "Dokumen", "5|3|3|", "78.57%"),),
            "96,774,900",
            "18,406,000|26,918,000|22,047,500|",
            "69.62%",
            "Subbag Perencanaan",
            (
                Line(
                    "1.05.01.2.01.01",
                    "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                    (("Jumlah Dokumen Perencanaan Perangkat Daerah", "4", "Dokumen", "1|1|1|", "75.00%"),),
                    "51,774,900",
                    "9,214,000|15,108,000|11,402,500|",
                    "69.00%",
                ),
                Line(
                    "1.05.01.2.01.07",
                    "Evaluasi Kinerja Perangkat Daerah",
                    (("Jumlah Laporan Evaluasi Kinerja Perangkat Daerah", "10", "Laporan", "4|2|2|", "80.00%"),),
                    "45,000,000",
                    "9,192,000|11,810,000|10,645,000|",
                    "70.33%",
                ),
            ),
        ),
        Line(
            "1.05.01.2.02",
            "Administrasi Keuangan Perangkat Daerah",
            (("Jumlah laporan administrasi keuangan", "12", "Laporan", "3|3|3|", "75.00%"),),
            "55,914,000,000",
            "10,602,331,220|18,074,266,774|13,610,482,115|",
            "75.63%",
            "Subbag Keuangan",
            (
                Line(
                    "1.05.01.2.02.01",
                    "Penyediaan Gaji dan Tunjangan ASN",
                    (("Jumlah Orang yang Menerima Gaji dan Tunjangan ASN", "318", "Orang/bulan", "318|316|315|", "99.06%"),),
                    "55,802,000,000",
                    "10,580,115,220|18,046,010,774|13,582,226,115|",
                    "75.64%",
                ),
                Line(
                    "1.05.01.2.02.03",
                    "Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD",
                    (
                        (
                            "Jumlah Dokumen Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD",
                            "12",
                            "Dokumen",
                            "3|3|3|",
                            "75.00%",
                        ),
                    ),
                    "112,000,000",
                    "22,216,000|28,25,6000|28,256,000|",
                    "70.29%",
                ),
            ),
        ),
        Line(
            "1.05.01.2.09",
            "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
            (("Persentase barang milik daerah dalam kondisi baik", "90", "Persen", "86|87|88|", "97.78%"),),
            "2,200,000,000",
            "293,769,000|559,231,000|745,291,000|",
            "72.65%",
            "Subbag Umum dan Kepegawaian",
            (
                Line(
                    "1.05.01.2.09.02",
                    "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas "
                    "Operasional atau Lapangan",
                    (("Jumlah Kendaraan Dinas Operasional atau Lapangan yang Dipelihara", "61", "Unit", "61|61|61|", "100%"),),
                    "2,200,000,000",
                    "293,769,000|559,231,000|745,291,000|",
                    "72.65%",
                ),
            ),
        ),
    ),
)
AIMS = (
    (
        "Meningkatnya kualitas pelayanan pemadaman kebakaran dan penyelamatan",
        (
            Aim("Tingkat waktu tanggap (response time rate)", "Persen", "88", "82|84|86|88", "84.60|86.10|87.45|", "Melampaui"),
            Aim("Cakupan pelayanan bencana kebakaran", "Persen", "97.50", "-|-|-|97.50", "-|-|-|", "Belum ada data"),
        ),
        (RESCUE,),
    ),
    (
        "Meningkatnya akuntabilitas dan kualitas pelayanan publik perangkat daerah",
        (
            Aim("Nilai SAKIP Perangkat Daerah", "Poin", "BB (76.50)", "-|-|BB (76.50)|-", "-|-|BB (74.18)|", "Tidak tercapai"),
            Aim("Indeks Kepuasan Masyarakat (IKM)", "Indeks", "84.00", "-|83.00|-|84.00", "-|83.20|-|", "Tercapai"),
        ),
        (SUPPORT,),
    ),
)
TOTAL = ("71,693,690,500", "12,400,710,570|22,850,792,894|18,783,939,555|", "75.37%")
STYLE = """
@page { size: 420mm 297mm; margin: 11mm 12mm 15mm 12mm;
  @bottom-left { content: "Dicetak dari SAKIP Online Kota Tangerang Selatan, 12-10-2023 09:14 WIB"; font: 7.5pt Carlito; }
  @bottom-right { content: "hal. " counter(page) " / " counter(pages); font: 7.5pt Carlito; } }
* { box-sizing: border-box; -webkit-print-color-adjust: exact; }
body { font: 8.6pt Carlito, sans-serif; color: #212529; margin: 0; }
.bar { background: #0b5394; color: #fff; padding: 7px 12px; display: flex; justify-content: space-between; }
.bar b { font-size: 13pt; } .filter { margin: 8px 0 10px; color: #495057; }
.filter span { border: 1px solid #ced4da; border-radius: 4px; padding: 2px 9px; margin-right: 8px; }
h4 { margin: 12px 0 5px; font-size: 11.5pt; color: #0b5394; }
table { width: 100%; border-collapse: collapse; } thead { display: table-header-group; }
tr { break-inside: avoid; } th { background: #e9ecef; font-weight: 700; text-align: center; }
th, td { border: 1px solid #dee2e6; padding: 3px 5px; vertical-align: top; } td.n { text-align: right; white-space: nowrap; }
td.c { text-align: center; } .code { display: block; color: #868e96; font-size: 7pt; }
tr.band td { background: #cfe2f3; font-weight: 700; }
.no { background: #0b5394; color: #fff; border-radius: 8px; padding: 0 7px; }
tr.p td { background: #f8f9fa; font-weight: 700; } tr.k td.u { font-weight: 600; padding-left: 17px; }
tr.s td.u { padding-left: 31px; }
.badge { border-radius: 4px; padding: 1px 6px; color: #fff; font-size: 7.5pt; white-space: nowrap; }
.rate { height: 4px; background: #d9ead3; margin-top: 2px; } .rate i { display: block; height: 4px; background: #6aa84f; }
tr.t td { background: #fff2cc; font-weight: 700; }
"""
BADGES = {"Melampaui": "#38761d", "Tercapai": "#6aa84f", "Tidak tercapai": "#cc0000", "Belum ada data": "#999999"}


def cell(text: str, kind: str = "", more: str = "") -> str:
    """A cell of a table."""
    return f"<td class='{kind}' {more}>{html.escape(text)}</td>"


def aims_table() -> str:
    """The table of the sasaran's indicators."""
    romans = "".join(f"<th colspan=2>TW {roman}</th>" for roman in ("I", "II", "III", "IV"))
    tops = ("No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", f"Target {YEAR}")
    head = "".join(f"<th rowspan=2>{text}</th>" for text in tops) + romans + "<th rowspan=2>Status</th>"
    body = ""
    for place, (statement, aims, _) in enumerate(AIMS, 1):
        for turn, aim in enumerate(aims):
            span = f"rowspan={len(aims)}"
            body += "<tr>" + ("" if turn else cell(str(place), "c", span) + cell(statement, "", span))
            body += cell(aim.name) + cell(aim.unit, "c") + cell(aim.target, "c")
            pairs = zip(aim.targets.split("|"), aim.done.split("|"), strict=True)
            body += "".join(cell(text, "c") for pair in pairs for text in pair)
            body += f"<td class=c><span class=badge style='background:{BADGES[aim.status]}'>{aim.status}</span></td></tr>"
    return f"<table><thead><tr>{head}</tr><tr>{'<th>T</th><th>R</th>' * 4}</tr></thead>{body}</table>"


def rate_cell(text: str, more: str = "") -> str:
    """A percentage with its bar."""
    bar = f"<div class=rate><i style='width:{text}'></i></div>" if "%" in text else ""
    return f"<td class=c {more}>{text}{bar}</td>"


def line_rows(line: Line, kind: str) -> str:
    """A line, its further indicators and all below it."""
    body = ""
    span = f"rowspan={len(line.measures)}"
    spent = line.spent.split("|")
    for turn, (name, target, unit, figures, rate) in enumerate(line.measures):
        body += f"<tr class={kind}>"
        if not turn:
            body += f"<td class=u {span}><span class=code>{line.code}</span>{html.escape(line.name)}</td>"
        body += cell(name) + cell(target if target == "-" else f"{target} {unit}", "c")
        body += "" if turn else cell(line.pagu, "n", span)
        for figure, rupiah in zip(figures.split("|"), spent, strict=True):
            body += cell(figure, "c") + ("" if turn else cell(rupiah, "n", span))
        body += rate_cell(rate)
        body += "" if turn else rate_cell(line.rate, span) + cell(line.holder, "", span)
        body += "</tr>"
    return body + "".join(line_rows(child, "k" if kind == "p" else "s") for child in line.children)


def programs_table() -> str:
    """The table of programs, kegiatan and sub kegiatan."""
    tops = ("Program / Kegiatan / Sub Kegiatan", "Indikator Kinerja", "Target", "Pagu (Rp)")
    head = "".join(f"<th rowspan=2>{text}</th>" for text in tops)
    head += "".join(f"<th colspan=2>Realisasi TW {roman}</th>" for roman in ("I", "II", "III", "IV"))
    head += "<th colspan=2>Capaian</th><th rowspan=2>Penanggung Jawab</th>"
    widths = (19, 15, 6, 7.5, *((3.4, 7.2) * 3), 3, 4, 4.5, 4.5, 7)
    columns = "".join(f"<col style='width:{wide}%'>" for wide in widths)
    body = ""
    for place, (statement, _, programs) in enumerate(AIMS, 1):
        body += f"<tr class=band><td colspan=15><span class=no>S{place}</span> {statement.upper()}</td></tr>"
        body += "".join(line_rows(program, "p") for program in programs)
    total = cell("TOTAL", "c", "colspan=3") + cell(TOTAL[0], "n")
    total += "".join("<td></td>" + cell(text, "n") for text in TOTAL[1].split("|")) + "<td></td>" + rate_cell(TOTAL[2])
    second = "<th>K</th><th>Rp</th>" * 4 + "<th>K</th><th>Rp</th>"
    table = f"<table><colgroup>{columns}</colgroup><thead><tr>{head}</tr><tr>{second}</tr></thead>"
    return f"{table}{body}<tr class=t>{total}<td></td></tr></table>"


def draw() -> None:
    """Write the page and print it."""
    bar = "<div class=bar><b>SAKIP ONLINE</b><span>Pemerintah Kota Tangerang Selatan</span></div>"
    filters = ("Perangkat Daerah: DINAS PEMADAM KEBAKARAN DAN PENYELAMATAN", f"Tahun: {YEAR}", "Triwulan: III", "Cari ...")
    line = "".join(f"<span>{text}</span>" for text in filters)
    body = f"{bar}<div class=filter>{line}</div><h4>A. Realisasi Kinerja Sasaran s.d. Triwulan III</h4>{aims_table()}"
    body += f"<h4>B. Realisasi Program, Kegiatan dan Sub Kegiatan s.d. Triwulan III</h4>{programs_table()}"
    text = f"<!doctype html><meta charset=utf-8><title>Realisasi Kinerja</title><style>{STYLE}</style><body>{body}</body>"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{STEM}.html")
        path.write_text(text, encoding="utf-8")
        browser_pdf(path, CORPUS / f"{STEM}.pdf")


def money(text: str) -> int | None:
    """The rupiah of a sum in English form; None where it is not well formed."""
    parts = text.split(",")
    good = all(len(part) == 3 for part in parts[1:]) and 0 < len(parts[0]) < 4
    return int("".join(parts)) if good else None


def budgets(gold: Gold, node: str, line: Line, at: int) -> None:
    """Pagu and the sums of the quarters."""
    rows = [("pagu", YEAR, line.pagu)]
    rows += [("realisasi", period, text) for period, text in zip(QUARTERS, line.spent.split("|"), strict=True)]
    for kind, period, text in rows:
        if text:
            gold.budget(node, kind, period, text, at)
            gold.budgets[-1]["amount"] = money(text)


def add_line(gold: Gold, line: Line, parent: str, depth: int, pages: Pages) -> None:
    """A line with all below it."""
    at = pages.first(line.code + line.name)
    level = ("program", "kegiatan", "sub_kegiatan")[depth]
    node = gold.node(level, None, line.name, page=at, parent=parent, code=line.code, holder=line.holder or None)
    for name, target, unit, figures, rate in line.measures:
        ident = gold.indicator(node, name, unit, at)
        gold.value(ident, "target", YEAR, target if target == "-" else f"{target} {unit}", unit, at)
        for period, text in zip(QUARTERS, figures.split("|"), strict=True):
            gold.value(ident, "realisasi", period, text, unit, at)
        gold.value(ident, "capaian", YEAR, rate, "%", at)
    budgets(gold, node, line, at)
    for child in line.children:
        add_line(gold, child, node, depth + 1, pages)


def add_aim(gold: Gold, node: str, aim: Aim, pages: Pages) -> None:
    """An indicator of a sasaran with its quarters."""
    at = pages.first(aim.name)
    ident = gold.indicator(node, aim.name, aim.unit, at)
    gold.value(ident, "target", YEAR, aim.target, aim.unit, at, **grade_of(aim.target))
    for kind, texts in (("target", aim.targets), ("realisasi", aim.done)):
        for period, text in zip(QUARTERS, texts.split("|"), strict=True):
            gold.value(ident, kind, period, text, aim.unit, at, **grade_of(text))


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "realisasi", "types": ["realisasi"], "region": "Kota Tangerang Selatan", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    for place, (statement, aims, programs) in enumerate(AIMS, 1):
        seen = sorted({pages.first(statement), pages.first(f"S{place} {statement.upper()}")})
        node = gold.node("sasaran", statement, page=seen[0], pages=seen)
        for aim in aims:
            add_aim(gold, node, aim, pages)
        for program in programs:
            add_line(gold, program, node, 0, pages)
    at = pages.first(TOTAL[0])
    rows = [("pagu", YEAR, TOTAL[0])]
    rows += [("realisasi", period, text) for period, text in zip(QUARTERS, TOTAL[1].split("|"), strict=True) if text]
    for kind, period, text in rows:
        gold.total("TOTAL", kind, period, text, at)
        gold.totals[-1]["amount"] = money(text)
    named = [node["id"] for node in gold.nodes if node["level"] != "sasaran"]
    gold.ambiguous += [
        {
            "about": "capaian of the year so far, the title says s.d. Triwulan III",
            "chosen": YEAR,
            "also_acceptable": [f"{YEAR}-Q3"],
            "nodes": named,
            "field": "period",
        },
        {
            "about": "target and unit in one cell: text",
            "chosen": "12 Laporan",
            "also_acceptable": ["12"],
            "nodes": named,
            "field": "value.text",
        },
        {
            "about": "percentage of the money (Capaian Rp)",
            "chosen": "left out",
            "also_acceptable": ["capaian"],
            "nodes": named,
            "field": "values",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
