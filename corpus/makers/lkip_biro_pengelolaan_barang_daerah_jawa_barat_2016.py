"""Performance report 2016 of a provincial bureau for public property: chapters in Word, tables in Excel, put into one PDF."""

import re
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, office_pdf, settled
from corpus.makers.parts.marked import Cell, Fact, Facts, Report, Style, doubt, gold_of, page_count
from corpus.makers.parts.pages import Pages
from corpus.makers.parts.sheets import height, page, put, widths
from corpus.makers.word import LEFT, UP

STEM = "lkip-biro-pengelolaan-barang-daerah-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance report 2016 of a provincial bureau for public property, Word chapters and Excel tables in one file",
    "type": "lkjip",
    "producer": "LibreOffice Writer (docx) and Calc (xlsx), joined",
    "text": True,
    "facts": "invented",
    "carries": [
        "upright Word pages and wide Excel pages in turn, page numbers that start again, different fonts and paper",
        "Excel matrix misi to indicator with target (T) and realisasi (R) of each year side by side, merged cells, "
        "column numbers",
        "numbers of Excel with decimal points and thousand commas beside Indonesian ones in the text",
        "each indicator as a card of label and value rows, two pairs side by side",
        "agreement with programs and money as a list under the table, leader dots",
        "budget before and after the change, subtotals, computed percents, rest, heads not repeated on the next page",
        "a measuring form with formulas, a chart of Excel beside its table",
        "an opinion (WTP) as a value, lower is better, money as an indicator, a wrong unit, a capaian that disagrees "
        "with the card",
    ],
}
OFFICE = "Biro Pengelolaan Barang Daerah Sekretariat Daerah"


@dataclass(frozen=True)
class Measure:
    """An indicator: base 2013, targets 2014-2018, results 2014-2016, capaian, definition, explanation."""

    key: str
    name: str
    unit: str
    base: float | str
    plan: tuple[float | str, ...]
    results: tuple[float | str, ...]
    capaian: str
    definition: str
    note: str


MISI = {
    "m1": "Mewujudkan tertib administrasi dan pengamanan barang milik daerah",
    "m2": "Mewujudkan pemanfaatan barang milik daerah yang optimal",
}
TUJUAN = {
    "t1": ("m1", "Meningkatkan akuntabilitas pengelolaan barang milik daerah"),
    "t2": ("m2", "Meningkatkan nilai guna dan hasil guna barang milik daerah"),
}
SASARAN = {
    "s1": ("t1", "Meningkatnya tertib administrasi barang milik daerah"),
    "s2": ("t1", "Meningkatnya pengamanan aset tanah dan bangunan"),
    "s3": ("t2", "Meningkatnya optimalisasi pemanfaatan barang milik daerah"),
}
MEASURES = {
    "s1": (
        Measure(
            "a",
            "Persentase OPD yang menyampaikan laporan BMD tepat waktu",
            "%",
            72.5,
            (75.0, 80.0, 85.0, 90.0, 95.0),
            (73.68, 82.14, 89.47),
            "105,26",
            "Jumlah OPD yang melapor sesuai jadwal dibagi jumlah OPD dikali 100",
            "Dari 57 OPD/Biro, sebanyak 51 OPD menyampaikan laporan semester tepat waktu. Peningkatan terjadi setelah "
            "penerapan aplikasi ATISISBADA di seluruh OPD.",
        ),
        Measure(
            "b",
            "Persentase kesesuaian RKBMD dengan RKA OPD",
            "%",
            60.0,
            (65.0, 70.0, 75.0, 80.0, 85.0),
            (66.1, 68.75, 71.3),
            "95,07",
            "Jumlah usulan RKA sesuai RKBMD dibagi jumlah usulan dikali 100",
            "Masih terdapat OPD yang mengusulkan belanja modal di luar RKBMD, terutama pada perubahan anggaran.",
        ),
        Measure(
            "c",
            "Opini BPK atas Laporan Keuangan terkait BMD",
            "opini",
            "WTP",
            ("WTP", "WTP", "WTP", "WTP", "WTP"),
            ("WTP", "WTP", "WTP"),
            "100,00",
            "Opini Badan Pemeriksa Keuangan",
            "Opini WTP yang diraih merupakan yang kelima kali berturut-turut.",
        ),
    ),
    "s2": (
        Measure(
            "d",
            "Jumlah bidang tanah milik Pemerintah Provinsi yang bersertifikat",
            "bidang",
            1120,
            (1250, 1400, 1550, 1700, 1850),
            (1263, 1421, 1502),
            "96,90",
            "Jumlah sertifikat hak pakai atas nama Pemerintah Provinsi",
            "Sampai dengan akhir tahun 2016 sebanyak 64 bidang masih dalam proses di Kantor Pertanahan Kabupaten "
            "Bogor, Karawang dan Cianjur.",
        ),
        Measure(
            "e",
            "Jumlah kasus sengketa aset",
            "kasus",
            21,
            (19, 17, 14, 11, 8),
            (20, 16, 12),
            "114,29",
            "Jumlah gugatan atas aset yang belum inkracht",
            "Dua kasus telah inkracht dimenangkan Pemerintah Provinsi pada bulan Agustus 2016.",
        ),
    ),
    "s3": (
        Measure(
            "f",
            "Penerimaan daerah dari pemanfaatan BMD",
            "juta rupiah",
            3120.4,
            (3400.0, 3800.0, 4250.0, 4700.0, 5200.0),
            (3512.15, 3764.9, 4618.72),
            "108,68",
            "Realisasi retribusi dan sewa pemakaian kekayaan daerah",
            "Penerimaan berasal dari sewa tanah 2.915,32 juta rupiah, sewa bangunan 1.402,90 juta rupiah dan kerjasama "
            "pemanfaatan 300,50 juta rupiah.",
        ),
        Measure(
            "g",
            "Jumlah aset idle yang dimanfaatkan",
            "bidang",
            12,
            (15, 20, 25, 30, 35),
            (14, 19, 27),
            "108,00",
            "Jumlah bidang aset idle yang disewa, dipinjampakaikan atau dikerjasamakan",
            "Aset idle yang dimanfaatkan terbanyak berada di Kota Bandung (9 bidang) dan Kabupaten Subang (6 bidang).",
        ),
        Measure(
            "h",
            "Persentase penyelesaian usulan penghapusan BMD",
            "%",
            55.0,
            (60.0, 65.0, 70.0, 75.0, 80.0),
            (61.54, 58.33, 64.71),
            "92,44",
            "Jumlah usulan yang diterbitkan SK dibagi usulan masuk dikali 100",
            "Keterlambatan penghapusan karena penilaian oleh KPKNL memerlukan waktu rata-rata 90 hari.",
        ),
    ),
}
EVERY = [(key, each) for key, group in MEASURES.items() for each in group]
Line = tuple[str, str, int, int, int, float]
PROGRAMS: tuple[tuple[str, str, str | None, tuple[Line, ...]], ...] = (
    (
        "1.20.01",
        "Program Pelayanan Administrasi Perkantoran",
        None,
        (
            ("1.20.01.02", "Penyediaan Jasa Administrasi Perkantoran", 745000000, 745000000, 731204150, 100),
            ("1.20.01.18", "Penyediaan Bahan Logistik Biro", 210000000, 198500000, 196330000, 100),
        ),
    ),
    (
        "1.20.02",
        "Program Peningkatan Sarana dan Prasarana Aparatur",
        None,
        (
            ("1.20.02.07", "Pengadaan Perlengkapan Gedung Kantor", 1850000000, 2125000000, 2060115000, 98.5),
            ("1.20.02.22", "Pemeliharaan Gedung Negara dan Rumah Dinas", 3400000000, 3275000000, 3198422610, 100),
            ("1.20.02.24", "Pemeliharaan Kendaraan Dinas Operasional", 920000000, 920000000, 887015400, 100),
        ),
    ),
    (
        "1.20.17",
        "Program Peningkatan dan Pengembangan Pengelolaan Keuangan Daerah",
        "s1",
        (
            ("1.20.17.31", "Penatausahaan dan Inventarisasi Barang Milik Daerah", 1640000000, 1590000000, 1511870300, 97),
            ("1.20.17.32", "Pengembangan Aplikasi ATISISBADA", 475000000, 475000000, 466218000, 100),
            ("1.20.17.33", "Penyusunan Standarisasi dan RKBMD", 390000000, 365000000, 349771250, 100),
            ("1.20.17.34", "Rekonsiliasi Aset OPD", 285000000, 285000000, 274600000, 100),
        ),
    ),
    (
        "1.20.18",
        "Program Pengamanan Aset Daerah",
        "s2",
        (
            ("1.20.18.01", "Sertifikasi Tanah Pemerintah Provinsi", 2750000000, 2400000000, 2018745900, 88.4),
            ("1.20.18.02", "Penyelesaian Sengketa Aset", 860000000, 910000000, 868440000, 95),
            ("1.20.18.03", "Pemasangan Patok dan Papan Nama Aset", 340000000, 340000000, 337125000, 100),
        ),
    ),
    (
        "1.20.19",
        "Program Optimalisasi Pemanfaatan Barang Milik Daerah",
        "s3",
        (
            ("1.20.19.01", "Penilaian dan Appraisal Aset", 1125000000, 1080000000, 1002336450, 96),
            ("1.20.19.02", "Fasilitasi Sewa dan Kerjasama Pemanfaatan Aset", 520000000, 520000000, 509980000, 100),
            ("1.20.19.03", "Penghapusan dan Pemindahtanganan BMD", 455000000, 430000000, 381054200, 90),
            ("1.20.19.04", "Pendataan Aset Idle", 240000000, 240000000, 236700000, 100),
        ),
    ),
)


def defined() -> Facts:
    """All facts of the report."""
    f = Facts()
    f.node("v", "visi", "Terwujudnya Pengelolaan Barang Milik Daerah yang Tertib, Aman dan Bermanfaat")
    for key, text in MISI.items():
        f.node(key, "misi", text, "v")
    for key, (up, text) in (TUJUAN | SASARAN).items():
        holder = {} if key[0] == "t" else {"holder": "KEPALA BIRO PENGELOLAAN BARANG DAERAH"}
        f.node(key, "tujuan" if key[0] == "t" else "sasaran", text, up, **holder)
    for key, e in EVERY:
        f.indicator(e.key, key, e.name, e.unit, explanation=e.definition, **({"direction": "down"} if e.key == "e" else {}))
    for code, name, up, below in PROGRAMS:
        f.node(code, "program", name, up, code=code)
        for code_, name_, *_ in below:
            f.node(code_, "kegiatan", name_, code, code=code_)
    return f


def local(value: float | str) -> str:
    """A figure as written in the text, Indonesian."""
    if isinstance(value, str):
        return value
    shown = f"{value:,}" if isinstance(value, int) else f"{value:,.2f}"
    return shown.replace(",", ";").replace(".", ",").replace(";", ".")


def english(value: float | str) -> tuple[str, str]:
    """A figure as the spreadsheet shows it, and its format."""
    if isinstance(value, str):
        return value, "General"
    return (f"{value:,}", "#,##0") if isinstance(value, int) else (f"{value:,.2f}", "#,##0.00")


def with_unit(e: Measure, value: float | str) -> str:
    """A figure and its unit, as in the agreement."""
    return local(value) if e.unit == "opini" else f"{local(value)}{'%' if e.unit == '%' else ' ' + e.unit}"


def budget(code: str, column: int) -> int:
    """The sum of a program: 0 before, 1 after the change, 2 spent."""
    return sum(line[2 + column] for key, _, _, below in PROGRAMS for line in below if key == code)


def first_part() -> tuple[Facts, Report]:
    """Chapter two, in Word."""
    f = defined()
    r = Report("Caladea", 11.5, (21, 29.7), (3, 2.3, 2.5, 2.2))
    r.footer("LKIP Biro Pengelolaan Barang Daerah 2016   ", "r", 9)
    r.heading("BAB II", 1, 14, "c")
    r.heading("PERENCANAAN KINERJA", 1, 14, "c")
    r.heading("2.1  Rencana Strategis", 2)
    r.para(
        "Biro Pengelolaan Barang Daerah melaksanakan tugas pokok perumusan kebijakan, koordinasi dan fasilitasi "
        "pengelolaan barang milik daerah (BMD). Sampai dengan 31 Desember 2016 nilai BMD Pemerintah Provinsi Jawa "
        "Barat sebesar Rp. 27.914.302.118.405,00 yang terdiri dari 4.218 bidang tanah dan 12.067 unit bangunan.",
        first=1.2,
        spacing=1.4,
    )
    r.para("Visi Biro Pengelolaan Barang Daerah adalah :", keep=True)
    r.para(f"**“{f.nodes['v']['statement']}”**", ("n", "v"), align="c")
    r.para("Visi tersebut dijabarkan ke dalam misi :", keep=True)
    for n, (key, text) in enumerate(MISI.items(), 1):
        r.para(f"Misi {n} :  {text}", ("n", key), left=1.2)
    r.para(
        "Matriks tujuan, sasaran, indikator dan target Renstra 2013-2018 disajikan pada lembar berikut (Tabel 2.3).", first=1.2
    )
    rows: list[list[Cell | str]] = [["Indikator Kinerja Utama", "Satuan", "Definisi Operasional"]]
    rows += [[f.i(e.key, f"{n}) "), "persen" if e.key == "g" else e.unit, e.definition] for n, (_, e) in enumerate(EVERY, 1)]
    r.para("Tabel 2.1", align="c", after=0, size=10, keep=True)
    r.para("Indikator Kinerja Utama", align="c", after=2, size=10, keep=True)
    r.table(rows, Style((6.6, 2.2, 7.4), "lcl", 9.5, 1, False, "BDD6EE"))
    agreement(r, f)
    return f, r


def agreement(r: Report, f: Facts) -> None:
    """The agreement, programs as a list with leader dots."""
    r.page_break()
    r.heading("2.2  Perjanjian Kinerja", 2)
    r.para("PERJANJIAN KINERJA TAHUN 2016", align="c", bold=True, after=0)
    r.para("BIRO PENGELOLAAN BARANG DAERAH", align="c", bold=True)
    rows: list[list[Cell | str]] = [["No", "Sasaran Strategis", "Indikator Kinerja", "Target"], ["(1)", "(2)", "(3)", "(4)"]]
    before = ""
    for key, e in EVERY:
        rows.append(
            [
                UP if key == before else key[1],
                UP if key == before else f.n(key),
                f.i(e.key),
                f.v(e.key, "target", "2016", with_unit(e, e.plan[2])),
            ]
        )
        before = key
    r.table(rows, Style((1, 5, 6.8, 3.4), "cllc", 10.5, 2, False, None, middle=True))
    r.para("Tabel 2.2  Perjanjian Kinerja Tahun 2016", align="c", size=10)
    r.para(
        "Program                                                                                    Anggaran", bold=True, after=1
    )
    for n, (code, name, *_) in enumerate(PROGRAMS, 1):
        money = f"{budget(code, 0):,}".replace(",", ".")
        dots = "." * max(6, 76 - len(name))
        r.para(
            f"{n}. {name} {dots} Rp. {money}",
            ("n", code),
            ("b", code, "pagu", "2016", f"Rp. {money}"),
            align="l",
            size=10,
            after=1,
            left=0.5,
            first=-0.5,
        )
    total = "Rp. " + f"{sum(budget(code, 0) for code, *_ in PROGRAMS):,}".replace(",", ".")
    r.para(f"Jumlah {'.' * 70} {total}", ("t", "Jumlah", "pagu", "2016", total), align="l", size=10, bold=True)
    for text in (
        "SEKRETARIS DAERAH,                              KEPALA BIRO PENGELOLAAN BARANG DAERAH,",
        "",
        "( nama pejabat )                                                             ( nama pejabat )",
    ):
        r.para(text, align="c", after=2, size=10)


def second_part(f: Facts) -> Report:
    """Chapter three: a card for each indicator, in Word."""
    r = Report("Caladea", 11.5, (21, 29.7), (3, 2.3, 2.5, 2.2))
    r.footer("", "c", 9)
    r.heading("BAB III", 1, 14, "c")
    r.heading("AKUNTABILITAS KINERJA", 1, 14, "c")
    r.heading("3.1  Capaian Kinerja Organisasi", 2)
    r.para(
        "Capaian kinerja Biro Pengelolaan Barang Daerah Tahun 2016 diuraikan per indikator sebagai berikut. Rumus yang "
        "digunakan :",
        first=1.2,
    )
    r.ratio("Capaian", "Realisasi", "Target")
    number = 0
    for key, group in MEASURES.items():
        r.para(f"SASARAN {key[1]} : {SASARAN[key][1]}", ("n", key), bold=True, keep=True, align="l")
        for e in group:
            number += 1
            unit = {"%": " %", "opini": ""}.get(e.unit, f" {e.unit}")
            past = f.v(e.key, "realisasi", "2015", f"{local(e.results[1])}{unit}")
            rows: list[list[Cell | str]] = [
                [f.i(e.key, f"IKU {number}. ", bold=True, fill="DEEAF6"), LEFT, LEFT, LEFT],
                [
                    "Target 2016",
                    f.v(e.key, "target", "2016", f"{local(e.plan[2])}{unit}"),
                    "Realisasi 2016",
                    f.v(e.key, "realisasi", "2016", f"{local(e.results[2])}{unit}"),
                ],
                ["Realisasi 2015", past, "Capaian 2016", f.v(e.key, "capaian", "2016", f"{e.capaian} %")],
                [
                    "Target Akhir Renstra (2018)",
                    f.v(e.key, "target", "2018", f"{local(e.plan[4])}{unit}"),
                    "Realisasi 2014",
                    f.v(e.key, "realisasi", "2014", f"{local(e.results[0])}{unit}"),
                ],
                ["Penjelasan", e.note, LEFT, LEFT],
            ]
            r.table(rows, Style((3.6, 4.2, 3.6, 4.6), "llll", 10, 0))
            r.para("", after=0, size=6)
    r.para(
        "Tujuh dari delapan indikator menunjukkan peningkatan dibandingkan tahun 2015. Kesesuaian RKBMD pada tahun "
        "2017 diharapkan mencapai 80 persen melalui pendampingan penyusunan RKBMD kepada 49 OPD hasil penataan "
        "kelembagaan.",
        first=1.2,
        spacing=1.4,
    )
    r.heading("3.2  Akuntabilitas Keuangan", 2)
    after, spent = (sum(budget(code, n) for code, *_ in PROGRAMS) for n in (1, 2))
    told = [f"Rp. {value:,}".replace(",", ".") for value in (after, spent)]
    rate = local(spent / after * 100)
    r.para(
        f"Anggaran belanja langsung setelah perubahan sebesar {told[0]} terealisasi {told[1]} atau {rate}%. "
        "Penyerapan terendah pada kegiatan Sertifikasi Tanah karena 64 bidang tanah belum selesai diukur. "
        "Rincian anggaran dan realisasi per kegiatan disajikan pada lembar berikut (Tabel 3.1).",
        first=1.2,
        spacing=1.4,
    )
    return r


def last_part() -> Report:
    """Chapter four."""
    r = Report("Caladea", 11.5, (21, 29.7), (3, 2.3, 2.5, 2.2))
    r.heading("BAB IV", 1, 14, "c")
    r.heading("PENUTUP", 1, 14, "c")
    r.para(
        "Laporan Kinerja ini merupakan wujud pertanggungjawaban Biro Pengelolaan Barang Daerah. Rata-rata capaian "
        "delapan indikator sebesar 102,58 % dengan serapan anggaran yang lebih rendah, sehingga penggunaan sumber daya "
        "dinilai efisien.",
        first=1.2,
        spacing=1.4,
    )
    r.para(
        "Langkah ke depan : percepatan sertifikasi tanah bersama Kanwil BPN, penilaian aset oleh penilai internal, dan "
        "integrasi ATISISBADA dengan SIPKD.",
        first=1.2,
        spacing=1.4,
    )
    for text in (
        "Bandung,     Februari 2017",
        "KEPALA BIRO PENGELOLAAN BARANG DAERAH",
        "",
        "",
        "( nama pejabat )",
        "NIP. ........",
    ):
        r.para(text, align="c", left=8, after=0)
    return r


def figure(sheet: Worksheet, row: int, column: int, value: float | str, form: str, **look: Any) -> None:
    """A number of the spreadsheet, or a text or formula in its place."""
    put(sheet, (row, column, row, column), None, look.pop("style", "cm"), **look)
    target = sheet.cell(row, column)
    target.value, target.number_format = value, form
    target.data_type = "n" if not isinstance(value, str) else "f" if value.startswith("=") else "s"


def matrix(book: Workbook, f: Facts) -> list[Fact]:
    """Misi to indicator with targets and results of each year; gives the facts of the page."""
    sheet = book.create_sheet("Renstra")
    sizes = (17, 19, 21, 4, 31, 9, *(8.5,) * 9)
    widths(sheet, sizes)
    facts: list[Fact] = []
    put(
        sheet,
        (1, 1, 1, 15),
        "Tabel 2.3 MATRIKS RENCANA STRATEGIS BIRO PENGELOLAAN BARANG DAERAH TAHUN 2013-2018",
        "cm",
        bold=True,
        size=12,
        rule=None,
    )
    look: dict[str, Any] = {"bold": True, "fill": "FFD966", "size": 9}
    heads = ("MISI", "TUJUAN", "SASARAN", "NO", "INDIKATOR SASARAN", "SATUAN", "AWAL 2013")
    for column, text in enumerate(heads, 1):
        put(sheet, (3, column, 4, column), text, "cm", **look)
    for place, year in enumerate((2014, 2015, 2016)):
        put(sheet, (3, 8 + 2 * place, 3, 9 + 2 * place), str(year), "cm", **look)
        put(sheet, (4, 8 + 2 * place, 4, 8 + 2 * place), "T", "cm", **look)
        put(sheet, (4, 9 + 2 * place, 4, 9 + 2 * place), "R", "cm", **look)
    put(sheet, (3, 14, 3, 14), "2017", "cm", **look)
    put(sheet, (3, 15, 3, 15), "2018", "cm", **look)
    put(sheet, (4, 14, 4, 14), "T", "cm", **look)
    put(sheet, (4, 15, 4, 15), "T", "cm", **look)
    for column in range(1, 16):
        put(sheet, (5, column, 5, column), str(column), "cm", size=7, italic=True)
    for row, (_, e) in enumerate(EVERY, 6):
        put(sheet, (row, 4, row, 4), str(row - 5), "cm")
        put(sheet, (row, 5, row, 5), e.name, "lm")
        put(sheet, (row, 6, row, 6), e.unit, "cm")
        facts.append(("i", e.key))
        told = [("baseline", 2013, e.base)]
        for n in range(3):
            told += [("target", 2014 + n, e.plan[n]), ("realisasi", 2014 + n, e.results[n])]
        told += [("target", 2017, e.plan[3]), ("target", 2018, e.plan[4])]
        for column, (kind, year, value) in enumerate(told, 7):
            shown, form = english(value)
            figure(sheet, row, column, value, form, fill="E2EFDA" if kind == "realisasi" else None)
            facts.append(("v", e.key, kind, str(year), shown))
        sheet.row_dimensions[row].height = max(30, height(e.name, 31, 9))
    rows = {key: [n for n, (s, _) in enumerate(EVERY, 6) if s == key] for key in SASARAN}
    under = {"t1": rows["s1"] + rows["s2"], "t2": rows["s3"]}
    for key, (_, text) in SASARAN.items():
        put(sheet, (rows[key][0], 3, rows[key][-1], 3), text, "lm")
    for key, (up, text) in TUJUAN.items():
        put(sheet, (under[key][0], 2, under[key][-1], 2), text, "lm")
        put(sheet, (under[key][0], 1, under[key][-1], 1), f"{up[1]}. {MISI[up]}", "lm", bold=True)
        facts += [("n", up), ("n", key)]
    facts += [("n", key) for key in SASARAN]
    put(sheet, (15, 1, 15, 8), "Ket : T = Target, R = Realisasi", "lm", size=7, italic=True, rule=None)
    page(sheet, 5, (0.4, 0.4, 0.6, 0.5), 1)
    return facts


def spending(book: Workbook) -> list[tuple[str, Fact]]:
    """Money of programs and kegiatan; gives facts with a text that stands in their row alone."""
    sheet = book.create_sheet("Realisasi")
    widths(sheet, (13, 50, 19, 19, 19, 9, 17, 9))
    put(sheet, (1, 1, 1, 8), "TABEL 3.1 ANGGARAN DAN REALISASI BELANJA LANGSUNG", "cm", bold=True, size=12, rule=None)
    put(sheet, (2, 1, 2, 8), "KEADAAN S.D. 31 DESEMBER 2016", "cm", bold=True, size=10, rule=None)
    look: dict[str, Any] = {"bold": True, "fill": "A9D08E", "size": 10}
    for column, text in (
        (1, "KODE"),
        (2, "PROGRAM / KEGIATAN"),
        (5, "REALISASI (Rp)"),
        (6, "%"),
        (7, "SISA (Rp)"),
        (8, "FISIK (%)"),
    ):
        put(sheet, (4, column, 5, column), text, "cm", **look)
    put(sheet, (4, 3, 4, 4), "PAGU ANGGARAN (Rp)", "cm", **look)
    put(sheet, (5, 3, 5, 3), "MURNI", "cm", **look)
    put(sheet, (5, 4, 5, 4), "PERUBAHAN", "cm", **look)
    facts: list[tuple[str, Fact]] = []
    row, heads = 6, []
    for code, name, _, below in PROGRAMS:
        heads.append(row)
        last = row + len(below)
        line(sheet, row, code, name, [f"=SUM({letter}{row + 1}:{letter}{last})" for letter in "CDE"], None, True)
        spent_all = f"{budget(code, 2):,}"
        facts.append((spent_all, ("n", code)))
        facts += [
            (spent_all, ("b", code, kind, "2016", f"{budget(code, n):,}")) for n, kind in enumerate(("pagu", "pagu", "realisasi"))
        ]
        for code_, name_, before, after, spent, done in below:
            row += 1
            line(sheet, row, code_, name_, [before, after, spent], done, False)
            facts.append((code_, ("n", code_)))
            facts += [
                (code_, ("b", code_, kind, "2016", f"{v:,}"))
                for kind, v in (("pagu", before), ("pagu", after), ("realisasi", spent))
            ]
        row += 1
    line(
        sheet, row, "", "JUMLAH BELANJA LANGSUNG", ["=" + "+".join(f"{letter}{n}" for n in heads) for letter in "CDE"], None, True
    )
    for n, kind in enumerate(("pagu", "pagu", "realisasi")):
        text = f"{sum(budget(code, n) for code, *_ in PROGRAMS):,}"
        facts.append((text, ("t", "Jumlah" if n == 0 else "JUMLAH BELANJA LANGSUNG", kind, "2016", text)))
    page(sheet, 5, (0.7, 0.5, 0.7, 0.6), 0)
    return facts


def line(sheet: Worksheet, row: int, code: str, name: str, money: list[Any], done: float | None, bold: bool) -> None:
    """One row of the money table, percent and rest computed."""
    fill = "E2EFDA" if bold else None
    put(sheet, (row, 1, row, 1), code, "lm", bold=bold, fill=fill, size=10)
    put(sheet, (row, 2, row, 2), name, "lm", bold=bold, fill=fill, size=10, indent=0 if bold else 1)
    for column, value in enumerate(money, 3):
        figure(sheet, row, column, value, "#,##0", style="rm", bold=bold, fill=fill, size=10)
    figure(sheet, row, 6, f"=E{row}/D{row}*100", "0.00", bold=bold, fill=fill, size=10)
    figure(sheet, row, 7, f"=D{row}-E{row}", "#,##0", style="rm", bold=bold, fill=fill, size=10)
    figure(sheet, row, 8, "" if done is None else done, "0.00", bold=bold, fill=fill, size=10)
    sheet.row_dimensions[row].height = 27


def measuring(book: Workbook) -> list[Fact]:
    """The measuring form with formulas and a chart beside it; gives the facts of the page."""
    sheet = book.create_sheet("Pengukuran")
    widths(sheet, (5, 30, 38, 12, 12, 12, 11, 3, 70))
    put(sheet, (1, 1, 1, 9), "FORMULIR PENGUKURAN KINERJA TAHUN 2016", "cm", bold=True, size=13, rule=None, font="Calibri")
    put(sheet, (2, 1, 2, 3), "Unit Organisasi : Biro Pengelolaan Barang Daerah", "lm", size=10, rule=None, font="Calibri")
    for column, text in enumerate(("No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "%"), 1):
        put(sheet, (4, column, 4, column), text, "cm", bold=True, size=10, font="Calibri")
        put(sheet, (5, column, 5, column), f"({column})", "cm", size=8, font="Calibri")
    facts: list[Fact] = []
    for row, (key, e) in enumerate(EVERY, 6):
        put(sheet, (row, 3, row, 3), e.name, "lm", size=10, font="Calibri")
        put(sheet, (row, 4, row, 4), e.unit, "cm", size=10, font="Calibri")
        facts += [("n", key), ("i", e.key)]
        for column, kind, value in ((5, "target", e.plan[2]), (6, "realisasi", e.results[2])):
            shown, form = english(value)
            figure(sheet, row, column, value, form, size=10, font="Calibri")
            facts.append(("v", e.key, kind, "2016", shown))
        rate: float | str = f"=F{row}/E{row}*100"
        shown = "100.00"
        if isinstance(e.plan[2], str):
            rate = 100
        else:
            shown = f"{float(e.results[2]) / float(e.plan[2]) * 100:.2f}"
        figure(sheet, row, 7, rate, "0.00", size=10, font="Calibri", bold=True)
        facts.append(("v", e.key, "capaian", "2016", shown))
        sheet.row_dimensions[row].height = 34
    for key in SASARAN:
        rows = [n for n, (s, _) in enumerate(EVERY, 6) if s == key]
        put(sheet, (rows[0], 1, rows[-1], 1), key[1], "cm", size=10, font="Calibri")
        put(sheet, (rows[0], 2, rows[-1], 2), SASARAN[key][1], "lm", size=10, font="Calibri")
    put(sheet, (14, 1, 14, 6), "Rata-rata", "cm", size=10, bold=True, font="Calibri")
    figure(sheet, 14, 7, "=AVERAGE(G6:G13)", "0.00", size=10, bold=True, font="Calibri")
    chart = BarChart()
    chart.type, chart.title, chart.legend = "bar", "Capaian Kinerja (%)", None
    chart.add_data(Reference(sheet, min_col=7, min_row=6, max_row=13))
    for place in range(6, 6 + len(EVERY)):
        put(sheet, (place, 12, place, 12), f"IKU {place - 5}", "lm", rule=None, size=8)
    chart.set_categories(Reference(sheet, min_col=12, min_row=6, max_row=13))
    chart.dataLabels = DataLabelList()
    chart.dataLabels.showVal = True
    chart.dataLabels.showSerName = chart.dataLabels.showCatName = chart.dataLabels.showLegendKey = False
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.width, chart.height = 13, 9.5
    sheet.add_chart(chart, "I4")
    sheet.print_area = "A1:I16"
    page(sheet, 9, (0.4, 0.4, 0.7, 0.5), 1)
    return facts


def sheets_pdf(folder: Path, name: str, draw: Callable[[Workbook], Any]) -> tuple[Path, Any]:
    """Print the sheets that are drawn; gives the PDF and the facts."""
    book = Workbook()
    book.remove(book.worksheets[0])
    facts = draw(book)
    source = folder / f"{name}.xlsx"
    book.save(source)
    return office_pdf(source, folder / f"{name}.pdf"), facts


def joined(f: Facts, one: Report, folder: Path) -> tuple[list[Path], list[tuple[Fact, int]]]:
    """All parts in order, and on which page of the whole each fact stands."""
    parts: list[Path] = []
    seen: list[tuple[Fact, int]] = []

    def add(pdf: Path, found: list[tuple[Fact, int]]) -> None:
        """Put a part behind those before it."""
        before = sum(page_count(each) for each in parts)
        seen.extend((fact, number + before) for fact, number in found)
        parts.append(pdf)

    add(*one.printed(folder, "a"))
    pdf, matrix_facts = sheets_pdf(folder, "b", lambda book: matrix(book, f))
    add(pdf, [(fact, 1) for fact in matrix_facts])
    add(*second_part(f).printed(folder, "c"))
    pdf, found = sheets_pdf(folder, "d", spending)
    pages = Pages(pdf)
    add(pdf, [(fact, pages.first(beside)) for beside, fact in found])
    pdf, facts = sheets_pdf(folder, "e", measuring)
    add(pdf, [(fact, 1) for fact in facts])
    add(*last_part().printed(folder, "f"))
    return parts, seen


def main() -> None:
    """Write the PDF and its gold."""
    f, one = first_part()
    with tempfile.TemporaryDirectory() as name:
        parts, seen = joined(f, one, Path(name))
        whole = Path(name, "whole.pdf")
        subprocess.run(["pdfunite", *map(str, parts), str(whole)], check=True, timeout=60)
        pdf = CORPUS / f"{STEM}.pdf"
        same = re.sub(rb"/ID \[.*?\] /Root", b"/ID [<%b> <%b>] /Root" % (b"0" * 32, b"0" * 32), whole.read_bytes(), flags=re.S)
        pdf.write_bytes(settled(same))
    document = {"type": "lkjip", "types": ["lkjip"], "region": "Provinsi Jawa Barat", "organisation": OFFICE, "year": 2016}
    gold = gold_of(f, seen, STEM, document | {"pages": page_count(pdf)})
    gold.ambiguous.extend(DOUBTS)
    gold.write()


DOUBTS = (
    doubt("budget before and after the change", "two pagu", ["the later one alone"], "budgets"),
    doubt(
        "figures printed in the text with a comma, in the sheets with a point", "first spelling", ["both spellings"], "value.text"
    ),
    doubt("capaian of e, 114,29 in the card and 85.71 by the form's formula", "both values", ["one value"], "values"),
    doubt("unit of g: persen in table 2.1, bidang elsewhere", "bidang", ["persen"], "indicator.unit"),
    doubt("Definisi Operasional of the indicators", "explanation", ["formula"], "indicator.explanation"),
    doubt("holder of the sasaran from the signature under the agreement", "holder", [None], "node.holder"),
    doubt("opinion WTP as a value", "value null", ["grade"], "values.value"),
    doubt("target of 2017 in running text (80 persen)", "the same as in the matrix", [], "values"),
    doubt("sum of the changed budget and of the spending", "totals", [], "totals"),
)

if __name__ == "__main__":
    main()
