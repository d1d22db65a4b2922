"""Realisation of 2023 by quarter of a city's social office, as a newer release of its performance program prints it."""

import html
import tempfile
from pathlib import Path
from typing import NamedTuple

from corpus.makers.common import CORPUS, Gold, amount, browser_pdf
from corpus.makers.parts.pages import Pages

STEM = "realisasi-triwulan-dinsos-tangerang-selatan-2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Quarterly realisation of programs, kegiatan and sub kegiatan of a city's social office, printed from a browser",
    "type": "realisasi",
    "producer": "Chromium",
    "text": True,
    "facts": "invented",
    "carries": [
        "no vertical rules, zebra rows, hairlines between rows, right-aligned sums before the physical figure (Rp, K)",
        "holder column in front, unit column behind the indicator",
        "kegiatan and sub kegiatan without code, indent or bold; told apart by sums and nomenclature",
        "page breaks within a kegiatan, header repeated on every page",
        "programs with further indicators in rows of their own",
        "the same sub kegiatan name under two kegiatan, a kegiatan and its sub kegiatan with one name",
        "fourth quarter empty, one sum malformed, one sum that is not that of its parts",
    ],
}
YEAR = "2023"
OFFICE, SHORT = "Dinas Sosial", "DINSOS"


class Row(NamedTuple):
    """A row: level (p, k, s, or i for a further indicator of a program), name, indicator, unit, K and Rp of three quarters."""

    level: str
    name: str
    measure: str
    unit: str
    done: str
    spent: str = ""


ROWS = (
    Row("p", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA", "Nilai LKE PMPRB Perangkat Daerah", "Nilai", "||"),
    Row("i", "", "Predikat SAKIP Perangkat Daerah", "Predikat", "||"),
    Row(
        "k",
        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        "Persentase dokumen perencanaan, penganggaran dan evaluasi yang tersusun tepat waktu",
        "Persen",
        "25|50|75",
    ),
    Row(
        "s",
        "Penyusunan Dokumen Perencanaan Perangkat Daerah",
        "Jumlah Dokumen Perencanaan Perangkat Daerah",
        "Dokumen",
        "1|2|4",
        "6.420.000|14.870.500|21.316.000",
    ),
    Row(
        "s",
        "Koordinasi dan Penyusunan Dokumen RKA-SKPD",
        "Jumlah Dokumen RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen RKA-SKPD",
        "Dokumen",
        "0|0|1",
        "-|-|4.105.000",
    ),
    Row(
        "s",
        "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
        "Jumlah Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD dan Laporan Hasil Koordinasi Penyusunan Laporan "
        "Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
        "Laporan",
        "1|1|1",
        "3.980.000|3.980.000|3.980.000",
    ),
    Row(
        "s",
        "Evaluasi Kinerja Perangkat Daerah",
        "Jumlah Laporan Evaluasi Kinerja Perangkat Daerah",
        "Laporan",
        "3|6|9",
        "2.250.000|5.115.000|8.640.000",
    ),
    Row(
        "k",
        "Administrasi Keuangan Perangkat Daerah",
        "Persentase terselenggaranya administrasi keuangan perangkat daerah",
        "Persen",
        "22,50|48,30|73,10",
    ),
    Row(
        "s",
        "Penyediaan Gaji dan Tunjangan ASN",
        "Jumlah Orang yang Menerima Gaji dan Tunjangan ASN",
        "Orang/bulan",
        "48|48|47",
        "1.986.402.117|4.733.815.920|6.904.277.385",
    ),
    Row(
        "s",
        "Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD",
        "Jumlah Dokumen Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD",
        "Dokumen",
        "3|6|9",
        "5.700.000|11.400.000|17.100.000",
    ),
    Row(
        "k",
        "Administrasi Umum Perangkat Daerah",
        "Persentase pemenuhan administrasi umum perangkat daerah",
        "Persen",
        "18|44|69",
    ),
    Row(
        "s",
        "Penyediaan Peralatan dan Perlengkapan Kantor",
        "Jumlah Paket Peralatan dan Perlengkapan Kantor yang Disediakan",
        "Paket",
        "0|1|2",
        "-|86.415.300|129.770.300",
    ),
    Row(
        "s",
        "Penyediaan Bahan Logistik Kantor",
        "Jumlah Paket Bahan Logistik Kantor yang Disediakan",
        "Paket",
        "1|1|1",
        "9.312.500|24.607.000|38.119.750",
    ),
    Row(
        "s",
        "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
        "Jumlah Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
        "Laporan",
        "3|6|9",
        "27.885.000|61.240.800|102.936.400",
    ),
    Row(
        "k",
        "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
        "Persentase penyediaan jasa penunjang urusan pemerintahan daerah",
        "Persen",
        "24|49|74",
    ),
    Row(
        "s",
        "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
        "Jumlah Laporan Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik yang Disediakan",
        "Laporan",
        "3|6|9",
        "41.207.336|84.915.702|130.442.018",
    ),
    Row(
        "s",
        "Penyediaan Jasa Pelayanan Umum Kantor",
        "Jumlah Laporan Penyediaan Jasa Pelayanan Umum Kantor yang Disediakan",
        "Laporan",
        "3|6|9",
        "612.300.000|1.224.600.000|1.836.900.000",
    ),
    Row(
        "p",
        "PROGRAM PEMBERDAYAAN SOSIAL",
        "Persentase PSKS yang aktif dalam penyelenggaraan kesejahteraan sosial",
        "Persen",
        "31,25|52,08|66,67",
    ),
    Row(
        "k",
        "Pengumpulan Sumbangan dalam Daerah Kabupaten/Kota",
        "Jumlah rekomendasi izin pengumpulan sumbangan yang diterbitkan",
        "Rekomendasi",
        "4|9|13",
    ),
    Row(
        "s",
        "Koordinasi dan Sinkronisasi Penerbitan Izin Undian Gratis Berhadiah dan Pengumpulan Uang atau Barang",
        "Jumlah Dokumen Hasil Koordinasi dan Sinkronisasi Penerbitan Izin Undian Gratis Berhadiah "
        "dan Pengumpulan Uang atau Barang",
        "Dokumen",
        "0|1|1",
        "-|7.930.000|7.930.000",
    ),
    Row(
        "k",
        "Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota",
        "Jumlah PSKS yang ditingkatkan kapasitasnya",
        "Orang",
        "0|162|284",
    ),
    Row(
        "s",
        "Peningkatan Kemampuan Potensi Pekerja Sosial Masyarakat Kewenangan Kabupaten/Kota",
        "Jumlah Pekerja Sosial Masyarakat yang Meningkat Kapasitasnya Kewenangan Kabupaten/Kota",
        "Orang",
        "0|108|216",
        "-|143.820.000|297.405.000",
    ),
    Row(
        "s",
        "Peningkatan Kemampuan Potensi Tenaga Kesejahteraan Sosial Kecamatan Kewenangan Kabupaten/Kota",
        "Jumlah Tenaga Kesejahteraan Sosial Kecamatan yang Meningkat Kapasitasnya",
        "Orang",
        "7|7|7",
        "31.500.000|63.000.000|94.500.000",
    ),
    Row(
        "s",
        "Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kelembagaan Masyarakat Kewenangan Kabupaten/Kota",
        "Jumlah Lembaga Kesejahteraan Sosial yang Meningkat Kapasitasnya",
        "Lembaga",
        "0|47|61",
        "-|88.265.000|116.7030.000",
    ),
    Row(
        "p",
        "PROGRAM REHABILITASI SOSIAL",
        "Persentase penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar dan gelandangan pengemis yang "
        "terpenuhi kebutuhan dasarnya di luar panti",
        "Persen",
        "27,40|55,12|80,96",
    ),
    Row("i", "", "Persentase PPKS lainnya yang mendapat layanan rehabilitasi", "Persen", "19,05|43,81|70,48"),
    Row(
        "k",
        "Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan "
        "Pengemis di Luar Panti Sosial",
        "Jumlah orang yang mendapat rehabilitasi sosial dasar di luar panti",
        "Orang",
        "212|436|655",
    ),
    Row(
        "s",
        "Penyediaan Permakanan",
        "Jumlah Orang yang Mendapatkan Pemenuhan Kebutuhan Permakanan sesuai dengan Standar Gizi Minimal "
        "Kewenangan Kabupaten/Kota",
        "Orang",
        "150|300|450",
        "74.250.000|148.500.000|222.750.000",
    ),
    Row(
        "s",
        "Penyediaan Alat Bantu",
        "Jumlah Orang yang Menerima Alat Bantu Kewenangan Kabupaten/Kota",
        "Orang",
        "0|64|97",
        "-|218.655.000|331.402.500",
    ),
    Row(
        "s",
        "Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial",
        "Jumlah Peserta Bimbingan Fisik, Mental, Spiritual dan Sosial Kewenangan Kabupaten/Kota",
        "Orang",
        "40|80|120",
        "38.900.000|81.145.000|119.880.000",
    ),
    Row(
        "s",
        "Pemberian Layanan Rujukan",
        "Jumlah Orang yang Mendapatkan Layanan Rujukan Kewenangan Kabupaten/Kota",
        "Orang",
        "22|51|83",
        "12.640.000|29.715.000|44.060.000",
    ),
    Row(
        "k",
        "Rehabilitasi Sosial Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV/AIDS dan NAPZA di Luar "
        "Panti Sosial",
        "Jumlah PMKS lainnya yang direhabilitasi",
        "Orang",
        "20|46|74",
    ),
    Row(
        "s",
        "Penyediaan Permakanan",
        "Jumlah Orang yang Mendapatkan Pemenuhan Kebutuhan Permakanan sesuai Standar Gizi Minimal bagi PMKS Lainnya",
        "Orang",
        "20|46|74",
        "8.910.000|20.493.000|32.967.000",
    ),
    Row(
        "s",
        "Kerja Sama antar Lembaga dan Kemitraan dalam Pelaksanaan Rehabilitasi Sosial Kabupaten/Kota",
        "Jumlah Dokumen Kerja Sama antar Lembaga dan Kemitraan",
        "Dokumen",
        "0|2|2",
        "-|15.300.000|15.300.000",
    ),
    Row(
        "p",
        "PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL",
        "Persentase fakir miskin dalam DTKS yang menerima bantuan sosial",
        "Persen",
        "61,20|68,44|72,91",
    ),
    Row(
        "k",
        "Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota",
        "Jumlah keluarga dalam DTKS yang diverifikasi dan validasi",
        "Keluarga",
        "8.215|21.740|36.902",
    ),
    Row(
        "s",
        "Pendataan Fakir Miskin Cakupan Daerah Kabupaten/Kota",
        "Jumlah Keluarga Fakir Miskin yang Didata",
        "Keluarga",
        "8.215|21.740|36.902",
        "164.300.000|434.800.000|738.040.000",
    ),
    Row(
        "s",
        "Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota",
        "Jumlah Dokumen Hasil Pengelolaan Data Fakir Miskin",
        "Dokumen",
        "1|2|3",
        "19.450.000|38.900.000|58.350.000",
    ),
    Row(
        "s",
        "Fasilitasi Bantuan Sosial Kesejahteraan Keluarga",
        "Jumlah Keluarga Penerima Manfaat yang Memperoleh Bantuan Sosial Kesejahteraan Keluarga",
        "Keluarga",
        "0|1.500|1.500",
        "-|2.250.000.000|2.250.000.000",
    ),
    Row(
        "p",
        "PROGRAM PENANGANAN BENCANA",
        "Persentase korban bencana alam dan sosial yang terpenuhi kebutuhan dasarnya",
        "Persen",
        "100|100|100",
    ),
    Row(
        "k",
        "Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota",
        "Jumlah korban bencana yang tertangani",
        "Orang",
        "318|540|577",
    ),
    Row(
        "s",
        "Penyediaan Makanan",
        "Jumlah Orang yang Mendapatkan Permakanan 3x1 Hari dalam Masa Tanggap Darurat Kabupaten/Kota",
        "Orang",
        "318|540|577",
        "47.700.000|81.000.000|86.550.000",
    ),
    Row(
        "s",
        "Penyediaan Sandang",
        "Jumlah Orang yang Menerima Pakaian dan Kelengkapan Lainnya pada Masa Tanggap Darurat",
        "Orang",
        "120|204|204",
        "22.320.000|37.944.000|37.944.000",
    ),
    Row(
        "s",
        "Pelayanan Dukungan Psikososial",
        "Jumlah Korban Bencana yang Mendapatkan Layanan Dukungan Psikososial",
        "Orang",
        "35|60|",
        "4.375.000|7.500.000|-",
    ),
    Row(
        "k",
        "Penyelenggaraan Pemberdayaan Masyarakat terhadap Kesiapsiagaan Bencana Kabupaten/Kota",
        "Jumlah kampung siaga bencana yang terbentuk",
        "Kelurahan",
        "0|1|2",
    ),
    Row(
        "s",
        "Koordinasi, Sosialisasi dan Pelaksanaan Taruna Siaga Bencana",
        "Jumlah Orang yang Mengikuti Koordinasi, Sosialisasi dan Pelaksanaan Taruna Siaga Bencana",
        "Orang",
        "0|54|54",
        "-|68.240.000|76.115.000",
    ),
    Row(
        "p",
        "PROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN",
        "Persentase taman makam pahlawan yang terpelihara",
        "Persen",
        "100|100|100",
    ),
    Row(
        "k",
        "Pemeliharaan Taman Makam Pahlawan Nasional Kabupaten/Kota",
        "Jumlah taman makam pahlawan yang dipelihara",
        "Lokasi",
        "1|1|1",
    ),
    Row(
        "s",
        "Rehabilitasi Sarana dan Prasarana Taman Makam Pahlawan Nasional Kabupaten/Kota",
        "Jumlah Sarana dan Prasarana Taman Makam Pahlawan yang Direhabilitasi",
        "Unit",
        "0|0|1",
        "-|-|94.870.000",
    ),
)
ODD = {"116.7030.000": 116703000}  # misprinted, summed as meant
WRONG = {"Penyelenggaraan Pemberdayaan Masyarakat terhadap Kesiapsiagaan Bencana Kabupaten/Kota": "-|68.240.000|67.115.000"}
STYLE = """
@page { size: A4 landscape; margin: 11mm 9mm 13mm 9mm }
body { font: 7.6pt 'Noto Sans', sans-serif; color: #222; margin: 0 }
.top { display: flex; align-items: center; gap: 9px; border-bottom: 2px solid #0b6e4f; padding-bottom: 5px; margin-bottom: 7px }
.logo { width: 30px; height: 34px; background: #0b6e4f; border-radius: 4px 4px 15px 15px; border: 2px solid #f2b632 }
h1 { font-size: 11pt; margin: 0 } .top p { margin: 0; font-size: 8pt; color: #555 }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th { background: #0b6e4f; color: #fff; font-weight: 600; padding: 3px 4px; text-align: left; vertical-align: bottom }
th.q { text-align: center; border-bottom: 1px solid #7fb7a3 } th.r { text-align: right } th.k { text-align: right }
td { padding: 3px 4px; vertical-align: top; border-bottom: 0.4px solid #d5d5d5 }
td.r { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
tbody tr:nth-child(even) { background: #f1f6f4 }
tr.p td, tr.o td { font-weight: 700 } tr.o td { background: #fdf3d8 }
.foot { margin-top: 9px; font-size: 7pt; color: #666; display: flex; justify-content: space-between }
"""
COLUMNS = (6.2, 21.5, 23.3, 6.6) + (8.4, 4.2) * 3 + (2.3, 2.3)


def parts(head: int) -> list[Row]:
    """The sub kegiatan below a program or kegiatan."""
    below: list[Row] = []
    for row in ROWS[head + 1 :]:
        if row.level == "p" or (ROWS[head].level == "k" and row.level == "k"):
            break
        if row.level == "s":
            below.append(row)
    return below


def summed(subs: list[Row]) -> list[str]:
    """The Rp of three quarters as printed."""
    rows = [[0 if text == "-" else ODD.get(text, amount(text) or 0) for text in sub.spent.split("|")] for sub in subs]
    return [f"{sum(column):,}".replace(",", ".") if sum(column) else "-" for column in zip(*rows, strict=True)]


def spent(place: int) -> list[str]:
    """The Rp of three quarters of a row."""
    row = ROWS[place]
    if row.level == "i":
        return ["", "", ""]
    return (row.spent or WRONG.get(row.name) or "|".join(summed(parts(place)))).split("|")


def office_spent() -> list[str]:
    """The Rp of three quarters of the office."""
    return summed([row for row in ROWS if row.level == "s"])


def line(kind: str, cells: list[str], figures: list[tuple[str, str]]) -> str:
    """A row of the table."""
    texts = "".join(f"<td>{html.escape(cell)}</td>" for cell in cells)
    numbers = "".join(f'<td class="r">{money}</td><td class="r">{done}</td>' for money, done in figures)
    return f'<tr class="{kind}">{texts}{numbers}<td></td><td></td></tr>'


def page() -> str:
    """The page that the browser prints."""
    wide = "".join(f'<col style="width:{width}%">' for width in COLUMNS)
    quarters = "".join(f'<th class="q" colspan="2">TW {turn}</th>' for turn in ("I", "II", "III", "IV"))
    names = ("Perangkat Daerah", "Urusan / Program / Kegiatan / Sub Kegiatan", "Indikator Kinerja", "Satuan")
    heads = "".join(f'<th rowspan="2">{name}</th>' for name in names)
    below = '<th class="r">Rp</th><th class="k">K</th>' * 4
    body = line("o", [SHORT, "URUSAN PEMERINTAHAN BIDANG SOSIAL", "", ""], [("", "")] * 3)
    body += line("o", [SHORT, OFFICE.upper(), "", ""], [(text, "") for text in office_spent()])
    for place, row in enumerate(ROWS):
        figures = list(zip(spent(place), row.done.split("|"), strict=True))
        body += line(row.level if row.level in "p" else "", [SHORT, row.name, row.measure, row.unit], figures)
    return (
        f'<!DOCTYPE html><html lang="id"><meta charset="utf-8"><title>Realisasi Kinerja</title><style>{STYLE}</style>'
        f'<div class="top"><div class="logo"></div><div><h1>Realisasi Kinerja Triwulan I - IV Tahun {YEAR}</h1>'
        f"<p>Pemerintah Kota Tangerang Selatan &nbsp;|&nbsp; {OFFICE}</p></div></div>"
        f"<table><colgroup>{wide}</colgroup><thead><tr>{heads}{quarters}</tr><tr>{below}</tr></thead><tbody>{body}</tbody></table>"
        '<div class="foot"><span>K = kinerja (fisik), Rp = keuangan, kumulatif sampai dengan triwulan berkenaan</span>'
        "<span>Dicetak 09-10-2023 08:41 WIB</span></div></html>"
    )


def add(gold: Gold, node: str, place: int, at: int) -> None:
    """Indicator and figures of a row."""
    row = ROWS[place]
    ident = gold.indicator(node, row.measure, row.unit, at)
    for turn, (figure, text) in enumerate(zip(row.done.split("|"), spent(place), strict=True), 1):
        gold.value(ident, "realisasi", f"{YEAR}-Q{turn}", figure, row.unit, at)
        gold.budget(node, "realisasi", f"{YEAR}-Q{turn}", text, at)


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "realisasi", "types": ["realisasi"], "region": "Kota Tangerang Selatan", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    at, above = 1, {"p": "", "k": ""}
    levels = {"p": "program", "k": "kegiatan", "s": "sub_kegiatan"}
    for place, row in enumerate(ROWS):
        at = pages.first(row.measure, at)
        if row.level == "i":
            add(gold, above["p"], place, at)
            continue
        parent = {"p": None, "k": above["p"], "s": above["k"]}[row.level]
        node = gold.node(levels[row.level], None, row.name, page=at, parent=parent, holder=SHORT)
        above[row.level] = node
        add(gold, node, place, at)
    for turn, text in enumerate(office_spent(), 1):
        gold.total(OFFICE.upper(), "realisasi", f"{YEAR}-Q{turn}", text, 1)
    every = [each["id"] for each in gold.nodes]
    extra = (
        ("holder is the office's short name", SHORT, [None], every, "holder"),
        ("kegiatan and sub kegiatan look alike", "by the nomenclature and the sums", [], [], "level"),
        ("sums and figures are cumulative", "the quarter", ["2023-Q1/2023-Q3"], [], "period"),
    )
    fields = ("about", "chosen", "also_acceptable", "nodes", "field")
    gold.ambiguous = [dict(zip(fields, row, strict=True)) for row in extra]
    return gold


def main() -> None:
    """Draw the PDF, then write its gold."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "cetak.html")
        file.write_text(page(), encoding="utf-8")
        browser_pdf(file, CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
