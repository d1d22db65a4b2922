"""IKU and rencana aksi of a tourism office: pages printed by a browser, tables without a single rule."""

import tempfile
from dataclasses import dataclass
from html import escape
from pathlib import Path

from corpus.makers.common import CORPUS, Gold, browser_pdf

STEM = "iku-rencana-aksi-dispar-belitung-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Key performance indicators and the monthly action plan of a tourism office",
    "type": "iku",
    "producer": "Chromium",
    "text": True,
    "facts": "invented",
    "carries": [
        "tables without rules: columns held by white space, rows by zebra background",
        "two types in one file (iku, then rencana_aksi), sasaran repeated in other capitals",
        "formula and source columns, target columns 2022-2026",
        "Gantt chart: filled cells are the months of an action, no text in them",
        "an action of several separate months",
        "program, kegiatan and sub kegiatan told apart by indent and weight, sub kegiatan not numbered",
        "decimal points and commas mixed (3.41), an empty target (-)",
    ],
}


@dataclass(frozen=True)
class Iku:
    """A key performance indicator with its five targets."""

    name: str
    unit: str
    formula: str
    source: str
    targets: tuple[str, str, str, str, str]


@dataclass(frozen=True)
class Sub:
    """A sub kegiatan with its indicator and its actions: text and months."""

    name: str
    holder: str
    indicator: str
    unit: str
    target: str
    actions: tuple[tuple[str, tuple[int, ...]], ...]


@dataclass(frozen=True)
class Kegiatan:
    """A kegiatan."""

    name: str
    budget: str
    subs: tuple[Sub, ...]


@dataclass(frozen=True)
class Program:
    """A program."""

    name: str
    budget: str
    kegiatan: tuple[Kegiatan, ...]


@dataclass(frozen=True)
class Sasaran:
    """A sasaran, its spelling in the second table, its indicators and programs."""

    statement: str
    respelt: str
    measures: tuple[Iku, ...]
    programs: tuple[Program, ...]


SASARAN = (
    Sasaran(
        "Meningkatnya kunjungan dan lama tinggal wisatawan",
        "Meningkatnya Kunjungan dan Lama Tinggal Wisatawan",
        (
            Iku(
                "Jumlah kunjungan wisatawan",
                "Orang",
                "Jumlah wisatawan nusantara ditambah jumlah wisatawan mancanegara dalam satu tahun",
                "Statistik kunjungan akomodasi dan daya tarik wisata",
                ("285.000", "310.000", "342.500", "370.000", "401.250"),
            ),
            Iku(
                "Rata-rata lama tinggal wisatawan",
                "Hari",
                "Jumlah malam kamar terjual dibagi jumlah tamu yang menginap",
                "BPS Kabupaten Belitung",
                ("2,10", "2,15", "2,25", "2,30", "2,40"),
            ),
        ),
        (
            Program(
                "Program Peningkatan Daya Tarik Destinasi Pariwisata",
                "1.486.300.000",
                (
                    Kegiatan(
                        "Pengelolaan Daya Tarik Wisata Kabupaten/Kota",
                        "912.750.000",
                        (
                            Sub(
                                "Monitoring dan Evaluasi Pengelolaan Daya Tarik Wisata Kabupaten/Kota",
                                "Kabid Destinasi",
                                "Jumlah laporan monitoring dan evaluasi daya tarik wisata",
                                "Laporan",
                                "4",
                                (
                                    ("Peninjauan lapangan ke daya tarik wisata", (3, 6, 9, 12)),
                                    ("Penyusunan laporan akhir tahun", (11, 12)),
                                ),
                            ),
                            Sub(
                                "Peningkatan Kapasitas SDM Pengelola Daya Tarik Wisata Unggulan Kabupaten/Kota",
                                "Kabid Destinasi",
                                "Jumlah pengelola daya tarik wisata yang dilatih",
                                "Orang",
                                "80",
                                (
                                    ("Identifikasi calon peserta", (2,)),
                                    ("Pelatihan tata kelola destinasi", (4, 5)),
                                ),
                            ),
                        ),
                    ),
                    Kegiatan(
                        "Pengelolaan Destinasi Pariwisata Kabupaten/Kota",
                        "573.550.000",
                        (
                            Sub(
                                "Pengembangan Destinasi Pariwisata Kabupaten/Kota",
                                "Kabid Destinasi",
                                "Jumlah destinasi yang dikembangkan",
                                "Lokasi",
                                "3",
                                (
                                    ("Penyusunan rencana teknis", (1, 2, 3)),
                                    ("Pelaksanaan pekerjaan fisik", (5, 6, 7, 8, 9)),
                                    ("Serah terima pekerjaan", (10,)),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            Program(
                "Program Pemasaran Pariwisata",
                "864.900.000",
                (
                    Kegiatan(
                        "Pemasaran Pariwisata Dalam dan Luar Negeri Daya Tarik, Destinasi dan Kawasan "
                        "Strategis "
                        "Pariwisata Kabupaten/Kota",
                        "864.900.000",
                        (
                            Sub(
                                "Penguatan Promosi Melalui Media Cetak, Elektronik, dan Media Lainnya Baik Dalam dan Luar Negeri",
                                "Kabid Pemasaran",
                                "Jumlah promosi yang ditayangkan",
                                "Promosi",
                                "36",
                                (
                                    ("Produksi konten digital", (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)),
                                    ("Pameran pariwisata nasional", (7, 8)),
                                ),
                            ),
                            Sub(
                                "Peningkatan Kerja Sama dan Kemitraan Pariwisata Dalam dan Luar Negeri",
                                "Kabid Pemasaran",
                                "Jumlah dokumen kerja sama pariwisata",
                                "Dokumen",
                                "5",
                                (("Temu bisnis biro perjalanan", (4,)),),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    Sasaran(
        "Meningkatnya daya saing pelaku pariwisata dan ekonomi kreatif",
        "Meningkatnya Daya Saing Pelaku Pariwisata dan Ekonomi Kreatif",
        (
            Iku(
                "Persentase tenaga kerja pariwisata yang bersertifikat kompetensi",
                "%",
                "Tenaga kerja bersertifikat dibagi seluruh tenaga kerja pariwisata dikali 100%",
                "Bidang Sumber Daya Pariwisata",
                ("-", "18,5", "22", "26,5", "31"),
            ),
            Iku(
                "Pertumbuhan pelaku usaha ekonomi kreatif",
                "%",
                "Pelaku tahun n dikurangi pelaku tahun n-1 dibagi pelaku tahun n-1 dikali 100%",
                "Pendataan pelaku ekonomi kreatif",
                ("4,20", "4,75", "5,10", "5.60", "6,00"),
            ),
        ),
        (
            Program(
                "Program Pengembangan Sumber Daya Pariwisata dan Ekonomi Kreatif",
                "618.240.000",
                (
                    Kegiatan(
                        "Pelaksanaan Peningkatan Kapasitas Sumber Daya Manusia Pariwisata dan Ekonomi Kreatif Tingkat Dasar",
                        "407.640.000",
                        (
                            Sub(
                                "Fasilitasi Sertifikasi Kompetensi bagi Tenaga Kerja Bidang Pariwisata",
                                "Kabid Sumber Daya",
                                "Jumlah tenaga kerja yang mengikuti sertifikasi",
                                "Orang",
                                "150",
                                (
                                    ("Pendaftaran dan seleksi peserta", (3, 4)),
                                    ("Uji kompetensi", (6,)),
                                    ("Penyerahan sertifikat", (8,)),
                                ),
                            ),
                        ),
                    ),
                    Kegiatan(
                        "Pengembangan Kapasitas Pelaku Ekonomi Kreatif",
                        "210.600.000",
                        (
                            Sub(
                                "Pelatihan, Bimbingan Teknis, dan Pendampingan Ekonomi Kreatif",
                                "Kabid Ekonomi Kreatif",
                                "Jumlah pelaku ekonomi kreatif yang didampingi",
                                "Orang",
                                "120",
                                (
                                    ("Pelatihan kriya dan kuliner", (5, 6, 7)),
                                    ("Pendampingan pascapelatihan", (8, 9, 10, 11)),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    Sasaran(
        "Meningkatnya kualitas tata kelola Dinas Pariwisata",
        "Meningkatnya Kualitas Tata Kelola Dinas Pariwisata",
        (
            Iku(
                "Nilai SAKIP Dinas Pariwisata",
                "Nilai",
                "Hasil evaluasi Inspektorat",
                "LHE Inspektorat Kabupaten Belitung",
                ("68,90", "70,15", "BB (72,00)", "BB (74,50)", "BB (76)"),
            ),
            Iku(
                "Indeks kepuasan layanan informasi wisata",
                "Indeks",
                "Rata-rata tertimbang unsur pelayanan pada survei kepuasan masyarakat",
                "Survei Kepuasan Masyarakat",
                ("3,30", "3.41", "3,45", "3,50", "3,55"),
            ),
        ),
        (),
    ),
)
YEARS = ("2022", "2023", "2024", "2025", "2026")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
PAGE_OF = (2, 3)  # the page on which each sasaran's part of the action plan stands

STYLE = """
@page { size: A4 landscape; margin: 13mm 11mm 12mm 11mm }
* { print-color-adjust: exact; -webkit-print-color-adjust: exact }
body { font-family: 'Open Sans', sans-serif; font-size: 8.2pt; color: #1b2a33; margin: 0 }
h1 { font-size: 13pt; color: #006064; margin: 0 0 1mm; font-weight: 700 }
h2 { font-size: 9.5pt; font-weight: 400; margin: 0 0 5mm; color: #455a64 }
table { border-collapse: collapse; width: 100% }
th { text-align: left; vertical-align: bottom; font-size: 7.6pt; color: #006064; padding: 1.2mm 1.6mm }
td { vertical-align: top; padding: 1.3mm 1.6mm }
.num { text-align: right; white-space: nowrap }
.zebra tr.odd td { background: #eef6f6 }
.plan { font-size: 7.2pt } .plan td, .plan th { padding: .85mm 1mm }
.plan .m { width: 5.6mm; padding: .85mm 0; text-align: center; font-size: 6.4pt }
.plan tr.odd td { background: #f4f4ef }
.plan tr td.on, .plan tr.odd td.on { background: #00897b; background-clip: content-box; padding: 1mm .3mm }
.s td { font-weight: 700; color: #004d40; padding-top: 2.4mm }
.p td { font-weight: 700 } .k td.t { padding-left: 4mm; font-weight: 600 } .u td.t { padding-left: 8mm }
.next { break-before: page }
"""


def iku_table() -> str:
    """The table of key performance indicators."""
    heads = (
        "No",
        "Sasaran",
        "Indikator Kinerja Utama",
        "Satuan",
        "Formula / Cara Perhitungan",
        "Sumber Data",
    )
    top = "".join(f"<th rowspan=2>{head}</th>" for head in heads) + "<th colspan=5>Target</th>"
    years = "".join(f"<th class=num>{year}</th>" for year in YEARS)
    rows = ""
    for number, sasaran in enumerate(SASARAN, 1):
        for place, iku in enumerate(sasaran.measures):
            head = (str(number), sasaran.statement) if place == 0 else ("", "")
            cells = (*head, iku.name, iku.unit, iku.formula, iku.source)
            body = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
            body += "".join(f"<td class=num>{target}</td>" for target in iku.targets)
            rows += f"<tr class={'odd' if number % 2 else 'even'}>{body}</tr>"
    return f"<table class=zebra><thead><tr>{top}</tr><tr>{years}</tr></thead><tbody>{rows}</tbody></table>"


def plan_row(kind: str, cells: tuple[str, ...], months: tuple[int, ...], odd: bool) -> str:
    """A row of the action plan: title, holder, indicator, target, action, budget, months."""
    names = ("t", "", "", "", "", "num")
    body = "".join(f"<td class='{name}'>{escape(cell)}</td>" for name, cell in zip(names, cells, strict=True))
    body += "".join(f"<td class='m{' on' if month in months else ''}'></td>" for month in range(1, 13))
    return f"<tr class='{kind}{' odd' if odd else ''}'>{body}</tr>"


def sub_rows(sub: Sub, odd: bool) -> str:
    """The rows of a sub kegiatan, one an action."""
    rows = ""
    for place, (text, months) in enumerate(sub.actions):
        head = (sub.name, sub.holder, sub.indicator, f"{sub.target} {sub.unit}") if place == 0 else ("",) * 4
        rows += plan_row("u", (*head, text, ""), months, odd)
    return rows


def plan_table(sasaran: Sasaran, number: int) -> str:
    """The action plan of one sasaran."""
    heads = ("Sasaran / Program / Kegiatan / Sub Kegiatan", "Penanggung Jawab", "Indikator", "Target 2024")
    widths = ("27%", "9%", "15%", "6%", "16%", "7.5%")
    top = "".join(
        f"<th style='width:{width}'>{head}</th>"
        for head, width in zip((*heads, "Rencana Aksi", "Anggaran (Rp)"), widths, strict=True)
    )
    top += "".join(f"<th class=m>{month}</th>" for month in MONTHS)
    rows = f"<tr class=s><td colspan=18>Sasaran {number} : {escape(sasaran.respelt)}</td></tr>"
    count = 0
    for program in sasaran.programs:
        rows += plan_row("p", (program.name, "", "", "", "", program.budget), (), False)
        for kegiatan in program.kegiatan:
            rows += plan_row("k", (kegiatan.name, "", "", "", "", kegiatan.budget), (), False)
            for sub in kegiatan.subs:
                count += 1
                rows += sub_rows(sub, count % 2 == 1)
    return f"<table class=plan><thead><tr>{top}</tr></thead><tbody>{rows}</tbody></table>"


def page() -> str:
    """The whole document."""
    office = "Dinas Pariwisata Kabupaten Belitung"
    parts = f"<h1>Indikator Kinerja Utama</h1><h2>{office} Tahun 2022–2026</h2>{iku_table()}"
    for number, sasaran in enumerate(SASARAN, 1):
        if not sasaran.programs:
            continue
        title = f"<h1>Rencana Aksi Tahun 2024</h1><h2>{office}</h2>" if number == 1 else ""
        parts += f"<div class=next>{title}{plan_table(sasaran, number)}</div>"
    sign = "Tanjungpandan,      Januari 2024<br>Kepala Dinas Pariwisata,<br><br><br>"
    sign += "( nama pejabat )<br>NIP. ........"
    parts += f"<p style='margin: 10mm 0 0 200mm; white-space: pre-wrap'>{sign}</p>"
    title = "<title>IKU dan Rencana Aksi 2024</title>"
    return f"<!doctype html><html lang=id><meta charset=utf-8>{title}<style>{STYLE}</style><body>{parts}"


def spans(months: tuple[int, ...]) -> list[str]:
    """The runs of filled months as periods."""
    runs: list[list[int]] = []
    for month in months:
        if runs and month == runs[-1][-1] + 1:
            runs[-1].append(month)
        else:
            runs.append([month])
    return [f"2024-{run[0]:02}" if len(run) == 1 else f"2024-{run[0]:02}/2024-{run[-1]:02}" for run in runs]


def add_iku(gold: Gold, node: str, iku: Iku) -> None:
    """A key performance indicator with its targets."""
    more = {"formula": iku.formula, "source": iku.source}
    indicator = gold.indicator(node, iku.name, iku.unit, 1, **more)
    for year, target in zip(YEARS, iku.targets, strict=True):
        grade = {"grade": "BB"} if target.startswith("BB") else {}
        gold.value(indicator, "target", year, target, iku.unit, 1, **grade)


def add_sub(gold: Gold, sub: Sub, parent: str, page: int) -> None:
    """A sub kegiatan with its indicator and actions."""
    node = gold.node("sub_kegiatan", None, sub.name, page=page, parent=parent, holder=sub.holder)
    indicator = gold.indicator(node, sub.indicator, sub.unit, page)
    gold.value(indicator, "target", "2024", f"{sub.target} {sub.unit}", sub.unit, page)
    for text, months in sub.actions:
        for period in spans(months):
            gold.action(indicator, period, text, page)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "iku", "types": ["iku", "rencana_aksi"], "region": "Kabupaten Belitung"}
    document |= {"organisation": "Dinas Pariwisata", "year": 2024, "pages": 1 + len(PAGE_OF)}
    gold = Gold(STEM, document)
    for place, sasaran in enumerate(SASARAN):
        pages = [1, PAGE_OF[place]] if sasaran.programs else [1]
        node = gold.node("sasaran", sasaran.statement, page=1, pages=pages)
        for iku in sasaran.measures:
            add_iku(gold, node, iku)
        for program in sasaran.programs:
            upper = gold.node("program", None, program.name, page=pages[1], parent=node)
            gold.budget(upper, "pagu", "2024", program.budget, pages[1])
            for kegiatan in program.kegiatan:
                middle = gold.node("kegiatan", None, kegiatan.name, page=pages[1], parent=upper)
                gold.budget(middle, "pagu", "2024", kegiatan.budget, pages[1])
                for sub in kegiatan.subs:
                    add_sub(gold, sub, middle, pages[1])
    first = SASARAN[0].programs[0].kegiatan[0].subs[0].name
    scattered = next(node["id"] for node in gold.nodes if node["name"] == first)
    about = "an action whose filled months are apart: one action a run of months; one for the whole is as good"
    choice = {"about": about, "chosen": ["2024-03", "2024-06", "2024-09", "2024-12"], "field": "period"}
    choice |= {"also_acceptable": [["2024-03/2024-12"], ["2024"]], "nodes": [scattered]}
    gold.ambiguous.append(choice)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{STEM}.html"
        source.write_text(page(), encoding="utf-8")
        browser_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
