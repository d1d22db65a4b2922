"""Performance report 2017 of a province's liaison office in the capital: Word, tables for each indicator, quarter tables."""

from dataclasses import dataclass

from docx.shared import Cm

from corpus.makers.parts.marked import Cell, Facts, Report, Style, cell, doubt, stack
from corpus.makers.word import LEFT, UP

STEM = "lkip-badan-penghubung-jawa-barat-2017"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance report 2017 of the province's liaison office in Jakarta, chapters II to IV",
    "type": "lkjip",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "captions below the tables, rows of column numbers 1 2 3 4, no header repeated over pages",
        "agreement whose cells hold several numbered indicators and the targets beside them line by line",
        "quarter targets and quarter results in two landscape tables between portrait pages",
        "for each indicator one row of targets and another small table of results, calculation of the capaian in a sentence",
        "results that are missing (-), grades with a score, decimal points and commas mixed, a target changed in mid-year",
        "native charts beside a table, in a cell of a borderless table",
        "program and kegiatan with units that answer for them, physical and money progress, a program sum that is not "
        "that of its kegiatan",
    ],
}
OFFICE = "Badan Penghubung"
TEAL = "1F6E79"


@dataclass(frozen=True)
class Measure:
    """An indicator: base 2013, targets 2014-2018, results 2014-2017, target and result by quarter, capaian."""

    key: str
    name: str
    unit: str
    plan: tuple[str, ...]
    results: tuple[str, ...]
    quarters: tuple[str, ...]
    reached_by: tuple[str, ...]
    capaian: str
    sum_text: str
    note: str


MISI = "Meningkatkan Kinerja Pemerintahan, Profesionalisme Aparatur, dan Perluasan Partisipasi Publik"
TUJUAN = {
    "t1": "Meningkatkan kualitas pelayanan dan promosi Jawa Barat di Ibu Kota Negara",
    "t2": "Mewujudkan tata kelola Badan Penghubung yang akuntabel",
}
SASARAN = {
    "s1": ("t1", "Meningkatnya kualitas pelayanan keprotokolan dan kerumahtanggaan", "Bidang Pelayanan"),
    "s2": ("t1", "Meningkatnya promosi potensi daerah Jawa Barat di Anjungan TMII", "Bidang Promosi"),
    "s3": (
        "t1",
        "Meningkatnya hubungan antar lembaga dan pembinaan masyarakat Jawa Barat di Jakarta",
        "Bidang Hubungan Antar Lembaga",
    ),
    "s4": ("t2", "Meningkatnya akuntabilitas kinerja dan keuangan Badan Penghubung", "Sekretariat"),
}
MEASURES = {
    "s1": (
        Measure(
            "a1",
            "Indeks Kepuasan Masyarakat (IKM) terhadap pelayanan Badan Penghubung",
            "indeks",
            ("76,00", "77,00", "78,00", "80,00", "82,00"),
            ("75,42", "77,86", "78,91", "81,22"),
            ("-", "80,00", "-", "80,00"),
            ("-", "79,64", "-", "81,22"),
            "101,53",
            "(81,22 : 80,00) x 100% = 101,53%",
            "Survei dilaksanakan dua kali dengan 240 responden.",
        ),
        Measure(
            "a2",
            "Persentase tamu Pemerintah Daerah yang terlayani",
            "%",
            ("85", "88", "90", "92", "95"),
            ("86", "88,40", "91,25", "93.15"),
            ("20", "45", "70", "92"),
            ("21,30", "47,10", "69,85", "93.15"),
            "101,25",
            "93,15/92 x 100% = 101,25%",
            "Tamu yang terlayani 3.118 orang dari 3.347 permohonan.",
        ),
        Measure(
            "a3",
            "Tingkat hunian Wisma Jawa Barat",
            "%",
            ("50", "52", "55", "58", "60"),
            ("47,20", "51,05", "53,77", "49,36"),
            ("12", "28", "44", "58"),
            ("11,85", "24,02", "37,60", "49,36"),
            "85,10",
            "49,36 : 58 x 100% = 85,10%",
            "Target tidak tercapai karena renovasi 14 kamar selama Triwulan II dan III.",
        ),
    ),
    "s2": (
        Measure(
            "b1",
            "Jumlah pengunjung Anjungan Jawa Barat di TMII",
            "orang",
            ("140.000", "150.000", "160.000", "170.000", "180.000"),
            ("138.417", "151.206", "166.350", "189.745"),
            ("35.000", "90.000", "130.000", "170.000"),
            ("33.912", "96.480", "139.077", "189.745"),
            "111,61",
            "189.745 / 170.000 x 100% = 111,61%",
            "Lonjakan pengunjung terjadi pada libur Idul Fitri.",
        ),
        Measure(
            "b2",
            "Jumlah event promosi budaya, pariwisata dan investasi",
            "event",
            ("18", "20", "22", "24", "26"),
            ("18", "21", "22", "27"),
            ("5", "12", "18", "24"),
            ("6", "13", "20", "27"),
            "112,50",
            "27 : 24 x 100% = 112,50%",
            "Event terdiri dari pergelaran seni, gelar produk UMKM dan temu investor.",
        ),
        Measure(
            "b3",
            "Nilai transaksi produk UMKM pada gelar produk",
            "juta rupiah",
            ("500", "650", "800", "1.000", "1.200"),
            ("512", "-", "847,5", "963,2"),
            ("200", "450", "700", "1.000"),
            ("188,4", "-", "702,9", "963,2"),
            "96,32",
            "963,2 : 1.000 x 100% = 96,32%",
            "Data tahun 2015 tidak tersedia karena belum dilakukan pencatatan transaksi.",
        ),
    ),
    "s3": (
        Measure(
            "c1",
            "Jumlah dokumen hasil koordinasi dengan Kementerian/Lembaga",
            "dokumen",
            ("8", "10", "12", "12", "14"),
            ("8", "9", "12", "13"),
            ("3", "6", "9", "12"),
            ("3", "5", "10", "13"),
            "108,33",
            "13/12 x 100% = 108,33%",
            "Dokumen tambahan berupa hasil koordinasi usulan DAK tahun 2018.",
        ),
        Measure(
            "c2",
            "Persentase paguyuban warga Jawa Barat yang dibina",
            "%",
            ("40", "45", "50", "60", "65"),
            ("41,18", "44,12", "52,94", "61,76"),
            ("15", "30", "45", "60"),
            ("14,71", "32,35", "47,06", "61,76"),
            "102,93",
            "61,76 : 60 x 100% = 102,93%",
            "Paguyuban yang dibina sebanyak 21 dari 34 paguyuban.",
        ),
    ),
    "s4": (
        Measure(
            "d1",
            "Nilai evaluasi AKIP Badan Penghubung",
            "nilai",
            ("CC (58,00)", "B (61,00)", "B (63,00)", "B (66,00)", "BB (70,10)"),
            ("CC (57,31)", "B (60,44)", "B (64,18)", "B (67,35)"),
            ("-", "-", "-", "B (66,00)"),
            ("-", "-", "-", "B (67,35)"),
            "102,05",
            "67,35/66,00 x 100% = 102,05%",
            "Hasil evaluasi Inspektorat atas LKIP tahun sebelumnya.",
        ),
        Measure(
            "d2",
            "Persentase temuan hasil pemeriksaan yang ditindaklanjuti",
            "%",
            ("100", "100", "100", "100", "100"),
            ("100", "92,86", "100", "100"),
            ("25", "50", "75", "100"),
            ("30", "50", "80", "100"),
            "100",
            "100 : 100 x 100% = 100%",
            "Seluruh 9 temuan telah ditindaklanjuti.",
        ),
    ),
}
EVERY = [(key, each) for key, group in MEASURES.items() for each in group]
PROGRAMS = (
    (
        "p1",
        "Program Peningkatan Pelayanan Kedinasan",
        "s1",
        "Bidang Pelayanan",
        "6.412.500.000",
        "6.120.478.120",
        "95,45",
        "98,20",
        (
            (
                "Pelayanan Keprotokolan dan Tamu Pemerintah Daerah",
                "Subbidang Protokol",
                "2.150.000.000",
                "2.081.332.400",
                "96,81",
                "100,00",
            ),
            (
                "Pengelolaan Wisma dan Mess Jawa Barat",
                "Subbidang Rumah Tangga",
                "3.862.500.000",
                "3.651.145.720",
                "94,53",
                "96,40",
            ),
            ("Survei Kepuasan Masyarakat", "Subbidang Protokol", "400.000.000", "388.000.000", "97,00", "100,00"),
        ),
    ),
    (
        "p2",
        "Program Promosi dan Informasi Potensi Daerah",
        "s2",
        "Bidang Promosi",
        "4.975.000.000",
        "4.811.905.300",
        "96,72",
        "100,00",
        (
            ("Pengelolaan Anjungan Jawa Barat TMII", "Subbidang Anjungan", "2.500.000.000", "2.430.110.000", "97,20", "100,00"),
            ("Pergelaran Seni Budaya Daerah", "Subbidang Anjungan", "1.475.000.000", "1.421.050.300", "96,34", "100,00"),
            ("Gelar Produk UMKM dan Temu Investor", "Subbidang Informasi", "1.000.000.000", "960.754.000", "96,07", "100,00"),
        ),
    ),
    (
        "p3",
        "Program Peningkatan Hubungan Antar Lembaga",
        "s3",
        "Bidang Hubungan Antar Lembaga",
        "1.380.000.000",
        "1.297.611.250",
        "94,03",
        "99,00",
        (
            ("Koordinasi dengan Kementerian/Lembaga", "Subbidang Antar Lembaga", "780.000.000", "731.411.250", "93,77", "98,50"),
            ("Pembinaan Paguyuban Masyarakat Jawa Barat", "Subbidang Masyarakat", "600.000.000", "566.200.000", "94,37", "99,60"),
        ),
    ),
    (
        "p4",
        "Program Peningkatan Sistem Pelaporan Capaian Kinerja dan Keuangan",
        "s4",
        "Sekretariat",
        "325.000.000",
        "318.440.600",
        "97,98",
        "100,00",
        (
            (
                "Penyusunan Perencanaan, LKIP dan Laporan Keuangan",
                "Subbagian Perencanaan dan Pelaporan",
                "325.000.000",
                "318.440.600",
                "97,98",
                "100,00",
            ),
        ),
    ),
)
SUM = ("13.092.500.000", "12.548.435.270", "95,84", "99,12")


def defined() -> Facts:
    """All facts of the report."""
    f = Facts()
    f.node("v", "visi", "Jawa Barat Maju dan Sejahtera Untuk Semua")
    f.node("m", "misi", MISI, "v")
    for key, text in TUJUAN.items():
        f.node(key, "tujuan", text, "m")
    for key, (up, text, holder) in SASARAN.items():
        f.node(key, "sasaran", text, up, holder=holder)
    for key, e in EVERY:
        f.indicator(e.key, key, e.name, e.unit)
    for key, name, up, holder, *_, below in PROGRAMS:
        f.node(key, "program", name, up, holder=holder)
        for place, (name_, holder_, *_) in enumerate(below):
            f.node(f"{key}k{place}", "kegiatan", name_, key, holder=holder_)
    return f


def caption(r: Report, number: str, title: str) -> None:
    """A caption as this office sets it: below."""
    r.para(f"Tabel {number} {title}", align="c", size=9, after=8, spacing=1)


def numbered(count: int) -> list[Cell | str]:
    """The row of column numbers."""
    return [str(n) for n in range(1, count + 1)]


def relation_rows(f: Facts) -> list[list[Cell | str]]:
    """Vision to sasaran."""
    rows: list[list[Cell | str]] = [["VISI RPJMD", "MISI KE-3", "TUJUAN", "SASARAN", "PENANGGUNGJAWAB"], numbered(5)]
    before = ""
    for place, (key, (up, _, holder)) in enumerate(SASARAN.items()):
        first = [f.n("v"), f.n("m")] if place == 0 else [UP, UP]
        rows.append([*first, UP if up == before else f.n(up), f.n(key), holder])
        before = up
    return rows


def agreement_rows(f: Facts) -> list[list[Cell | str]]:
    """The agreement, several indicators in one cell."""
    rows: list[list[Cell | str]] = [["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"], numbered(5)]
    for key, group in MEASURES.items():
        names = stack(*(f.i(e.key, f"{n}. ") for n, e in enumerate(group, 1)))
        units = stack(*(cell(f"{n}. {e.unit}") for n, e in enumerate(group, 1)))
        target = {"a3": "60"}
        targets = stack(
            *(
                f.v(e.key, "target", "2017", target.get(e.key, e.plan[3]), f"{n}. {target.get(e.key, e.plan[3])}")
                for n, e in enumerate(group, 1)
            )
        )
        rows.append([key[1], f.n(key), names, units, targets])
    return rows


def quarter_rows(f: Facts, kind: str) -> list[list[Cell | str]]:
    """Targets or results by quarter."""
    title = "TARGET" if kind == "target" else "REALISASI"
    rows: list[list[Cell | str]] = [
        ["NO", "SASARAN", "INDIKATOR KINERJA", "SATUAN", f"{title} TAHUN 2017", LEFT, LEFT, LEFT],
        [UP, UP, UP, UP, "TW I", "TW II", "TW III", "TW IV"],
        numbered(8),
    ]
    before = ""
    for key, e in EVERY:
        figures = e.quarters if kind == "target" else e.reached_by
        cells = [f.v(e.key, kind, f"2017-Q{n}", text) for n, text in enumerate(figures, 1)]
        rows.append([UP if key == before else key[1], UP if key == before else f.n(key), f.i(e.key), e.unit, *cells])
        before = key
    return rows


def indicator_tables(r: Report, f: Facts, number: int, e: Measure) -> None:
    """One row of targets, a second table of results, and the sentence that computes."""
    r.para(f"**Indikator {number} : {e.name}**", ("i", e.key), keep=True, size=10.5, align="l")
    head: list[Cell | str] = ["Target Renstra 2013-2018", LEFT, LEFT, LEFT, LEFT]
    years: list[Cell | str] = [str(2014 + n) for n in range(5)]
    plan = [f.v(e.key, "target", str(2014 + n), text) for n, text in enumerate(e.plan)]
    results = [f.v(e.key, "realisasi", str(2014 + n), text) for n, text in enumerate(e.results)]
    style = Style((2.2,) * 5, "ccccc", 9, 2, False, None)
    r.table([head, years, plan], style)
    r.para("", after=0, size=3)
    capaian = f.v(e.key, "capaian", "2017", e.capaian, f"{e.capaian} %")
    rows: list[list[Cell | str]] = [["Realisasi", LEFT, LEFT, LEFT, "Capaian 2017"], [*years[:4], UP], [*results, capaian]]
    if number in (3, 4):
        outer = r.table([["", ""]], Style((8.6, 8), "lc", 9, 0, rules="Normal Table"))
        inner_texts = outer.cell(0, 0)
        place = inner_texts.paragraphs[0]
        table = r.table([[*row[:4], row[4]] for row in rows], Style((1.6,) * 5, "ccccc", 8, 2, False, "DDEBF7"))
        place._p.addprevious(table._tbl)
        values = [float(text.replace(".", "").replace(",", ".")) for text in e.results]
        goals = [float(text.replace(".", "").replace(",", ".")) for text in e.plan[:4]]
        r.chart(
            "COLUMN_CLUSTERED" if number == 3 else "LINE_MARKERS",
            years[:4],
            [("Target", goals), ("Realisasi", values)],
            (7.6, 4.2),
            outer.cell(0, 1),
        )
    else:
        r.table(rows, Style((2.2,) * 5, "ccccc", 9, 2, False, "DDEBF7" if number % 2 else None))
    r.para(f"Capaian kinerja tahun 2017 : {e.sum_text}. {e.note}", first=1, size=10.5)


def money(r: Report, f: Facts) -> None:
    """Programs and kegiatan."""
    rows: list[list[Cell | str]] = [
        ["NO", "PROGRAM / KEGIATAN", "UNIT KERJA PENANGGUNG JAWAB", "PAGU (Rp)", "REALISASI", LEFT, LEFT],
        [UP, UP, UP, UP, "KEUANGAN (Rp)", "%", "FISIK (%)"],
        numbered(7),
    ]
    for place, (key, _, _, holder, pagu, spent, rate, done, below) in enumerate(PROGRAMS):
        figures = [f.b(key, "pagu", "2017", pagu, bold=True), f.b(key, "realisasi", "2017", spent, bold=True)]
        rows.append(
            [
                cell("ABCD"[place], bold=True),
                f.n(key, bold=True),
                cell(holder, bold=True),
                *figures,
                cell(rate, bold=True),
                cell(done, bold=True),
            ]
        )
        for order, (_, holder_, pagu_, spent_, rate_, done_) in enumerate(below):
            node = f"{key}k{order}"
            rows.append(
                [
                    str(order + 1),
                    f.n(node),
                    holder_,
                    f.b(node, "pagu", "2017", pagu_),
                    f.b(node, "realisasi", "2017", spent_),
                    rate_,
                    done_,
                ]
            )
    totals = [
        cell(text, ("t", "JUMLAH BELANJA LANGSUNG", kind, "2017", text), bold=True)
        for kind, text in (("pagu", SUM[0]), ("realisasi", SUM[1]))
    ]
    rows.append(
        [
            cell("JUMLAH BELANJA LANGSUNG", bold=True, align="c"),
            LEFT,
            LEFT,
            *totals,
            cell(SUM[2], bold=True),
            cell(SUM[3], bold=True),
        ]
    )
    r.table(rows, Style((1, 8.6, 4.6, 3.2, 3.2, 1.7, 1.9), "cllrrcc", 9, 3, False, TEAL, "FFFFFF"))
    caption(r, "3.3", "Realisasi Anggaran Belanja Langsung Badan Penghubung Tahun 2017")
    groups = (("Belanja Tidak Langsung", "8.214.360.000", "7.905.117.442", "96,24"), ("Belanja Langsung", SUM[0], SUM[1], SUM[2]))
    rows = [["URAIAN", "ANGGARAN", "REALISASI", "%"], numbered(4)]
    for label, pagu, spent, rate in groups:
        both = [
            cell(text, ("t", "JUMLAH BELANJA LANGSUNG" if label == "Belanja Langsung" else label, kind, "2017", text))
            for kind, text in (("pagu", pagu), ("realisasi", spent))
        ]
        rows.append([label, *both, rate])
    end = [
        cell(text, ("t", "JUMLAH", kind, "2017", text), bold=True)
        for kind, text in (("pagu", "21.306.860.000"), ("realisasi", "20.453.552.712"))
    ]
    rows.append([cell("JUMLAH", bold=True), *end, cell("96,00", bold=True)])
    r.table(rows, Style((7, 4.2, 4.2, 2), "lrrc", 9.5, 2, False, None))
    caption(r, "3.4", "Anggaran dan Realisasi Belanja Tahun 2017")


def planning(r: Report, f: Facts) -> None:
    """Chapter two."""
    r.heading("BAB II", 1, 15, "c", TEAL)
    r.heading("PERENCANAAN KINERJA", 1, 15, "c", TEAL)
    r.heading("2.1 Rencana Strategis", 2, 12)
    r.para(
        "Badan Penghubung dibentuk berdasarkan Peraturan Daerah Provinsi Jawa Barat Nomor 6 Tahun 2016 sebagai "
        "peningkatan dari Kantor Perwakilan Pemerintah. Keterkaitan visi dan misi Pemerintah Provinsi Jawa Barat "
        "dengan tujuan dan sasaran Badan Penghubung adalah sebagai berikut :",
        first=1,
    )
    r.table(relation_rows(f), Style((2.6, 3.2, 3.4, 4.4, 3.2), "lllll", 9, 2, False, TEAL, "FFFFFF"))
    caption(r, "2.1", "Keterkaitan Visi, Misi, Tujuan dan Sasaran")
    r.heading("2.2 Perjanjian Kinerja Tahun 2017", 2, 12)
    paragraph = r.para(
        "Perjanjian Kinerja ditandatangani oleh Kepala Badan Penghubung dan Gubernur Jawa Barat pada bulan Januari "
        "2017. Pada Perubahan APBD 2017 target tingkat hunian wisma diubah dari 60 % menjadi 58 % sehubungan dengan "
        "renovasi kamar.",
        first=1,
    )
    r.text_box(paragraph, "4 Sasaran\n10 Indikator\n4 Program\n9 Kegiatan", (12.9, 0.1), (3.6, 2), ("E7F3F5", TEAL))
    r.para(
        "Selanjutnya target tahunan dijabarkan ke dalam target triwulanan sebagaimana Tabel 2.3 pada halaman berikut.", first=1
    )
    r.table(agreement_rows(f), Style((1, 4.4, 6.6, 2.6, 2.4), "cllll", 10, 2, False, TEAL, "FFFFFF"))
    caption(r, "2.2", "Perjanjian Kinerja Badan Penghubung Tahun 2017 (sebelum perubahan)")
    rows: list[list[Cell | str]] = [["No", "Program", "Anggaran (Rp)"], numbered(3)]
    for n, (key, _, _, _, pagu, *_) in enumerate(PROGRAMS, 1):
        rows.append([str(n), f.n(key), f.b(key, "pagu", "2017", pagu)])
    rows.append(["", cell("Jumlah", bold=True), cell(SUM[0], ("t", "Jumlah", "pagu", "2017", SUM[0]), bold=True)])
    r.table(rows, Style((1, 11.2, 4.8), "clr", 10, 2, False, None))
    r.turn(True)
    style = Style((1, 5.6, 8, 2.2, 2, 2, 2, 2.2), "cllccccc", 9, 3, False, "D9EAD3")
    r.table(quarter_rows(f, "target"), style)
    caption(r, "2.3", "Target Triwulan Indikator Kinerja Tahun 2017")
    r.turn(False)


def main() -> None:
    """Write the PDF and its gold."""
    f = defined()
    r = Report("Carlito", 11, (21, 29.7), (2.2, 2, 2.6, 2))
    r.doc.sections[0].header_distance = Cm(1)
    r.header("LKIP Badan Penghubung Provinsi Jawa Barat Tahun 2017", 9)
    r.footer("Badan Penghubung | ", "r", 9)
    planning(r, f)
    r.heading("BAB III AKUNTABILITAS KINERJA", 1, 15, "c", TEAL)
    r.heading("3.1 Capaian Kinerja Organisasi", 2, 12)
    r.para(
        "Pengukuran kinerja dilakukan terhadap 10 indikator pada 4 sasaran. Dari 10 indikator tersebut 8 indikator "
        "tercapai dan 2 indikator tidak tercapai. Uraian setiap indikator adalah sebagai berikut :",
        first=1,
    )
    number = 0
    for key, group in MEASURES.items():
        r.para(f"**Sasaran {key[1]} : {SASARAN[key][1]}**", ("n", key), keep=True, align="l")
        for e in group:
            number += 1
            indicator_tables(r, f, number, e)
    r.turn(True)
    r.heading("3.2 Realisasi Kinerja Triwulanan", 2, 12)
    r.table(quarter_rows(f, "realisasi"), Style((1, 5.6, 8, 2.2, 2, 2, 2, 2.2), "cllccccc", 9, 3, False, "FCE5CD"))
    caption(r, "3.2", "Realisasi Triwulan Indikator Kinerja Tahun 2017")
    r.heading("3.3 Realisasi Anggaran", 2, 12)
    money(r, f)
    r.turn(False)
    r.heading("3.4 Analisis Efisiensi", 2, 12)
    r.para(
        "Dari 8 indikator yang tercapai, seluruhnya menggunakan anggaran di bawah 100 %. Efisiensi terbesar terdapat "
        "pada sasaran kedua dengan rata-rata capaian 106,81 % dan serapan anggaran 96,72 % sehingga diperoleh "
        "efisiensi sebesar 10,09 %. Sisa anggaran belanja langsung sebesar Rp. 544.064.730,00 merupakan efisiensi "
        "pengadaan dan sisa belanja perjalanan dinas.",
        first=1,
    )
    r.para(
        "Dibandingkan dengan Kantor Penghubung Provinsi Jawa Tengah yang mencatat 121.300 pengunjung anjungan, jumlah "
        "pengunjung Anjungan Jawa Barat lebih tinggi.",
        first=1,
    )
    r.heading("BAB IV PENUTUP", 1, 15, "c", TEAL)
    r.para(
        "Rata-rata capaian kinerja Badan Penghubung Tahun 2017 sebesar 102,16 % atau kategori Sangat Baik. Untuk tahun "
        "2018 tingkat hunian Wisma Jawa Barat ditargetkan 60 % dengan dukungan pemasaran daring, dan nilai transaksi "
        "produk UMKM ditargetkan 1.200 juta rupiah.",
        first=1,
    )
    for text in (
        "Jakarta,      Februari 2018",
        "KEPALA BADAN PENGHUBUNG",
        "PROVINSI JAWA BARAT,",
        "",
        "",
        "( nama pejabat )",
        "Pembina Utama Muda",
        "NIP. ........",
    ):
        r.para(text, align="c", left=8, after=0)
    document = {"type": "lkjip", "types": ["lkjip"], "region": "Provinsi Jawa Barat", "organisation": OFFICE, "year": 2017}
    r.finish(f, STEM, document, DOUBTS)


DOUBTS = (
    doubt("quarter figures are cumulative", "as printed, by quarter", [], "values"),
    doubt("target and realisasi of the year repeated as those of the fourth quarter", "both periods", ["one of them"], "values"),
    doubt("visi and misi are those of the province's plan (RPJMD)", "visi and misi", ["visi and misi left out"], "node.level"),
    doubt("target of a3 in the agreement before the change (60) and in tables (58)", "both values", ["one value"], "values"),
    doubt("capaian in the table with % behind the number: text", "101,53", ["101,53 %"], "value.text"),
    doubt("Belanja Tidak Langsung and JUMLAH in table 3.4", "totals", ["left out"], "totals"),
    doubt("holder of a sasaran from the column PENANGGUNGJAWAB", "holder", [None], "node.holder"),
    doubt("other province's figure in running text", "left out", ["a value"], "values"),
)

if __name__ == "__main__":
    main()
