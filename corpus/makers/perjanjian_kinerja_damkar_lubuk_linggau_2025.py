"""Perjanjian kinerja of the head of a fire office, printed by a browser: its programs as dotted lines, not as a table."""

import tempfile
from dataclasses import dataclass
from html import escape
from pathlib import Path

from corpus.makers.common import CORPUS, Gold, browser_pdf
from corpus.makers.parts.facts import Measure, add_measure
from corpus.makers.parts.pages import Pages

STEM = "perjanjian-kinerja-damkar-lubuk-linggau-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Perjanjian kinerja of the head of a fire office with its programs as numbered lines with dotted leaders",
    "type": "perjanjian_kinerja",
    "producer": "Chromium",
    "text": True,
    "facts": "invented",
    "carries": [
        "statement of two parties on the first page, positions without names",
        "annex with one table and, below it, programs as numbered lines with leaders of dots and sums, no table",
        "kegiatan as lettered lines below their program, names over two lines",
        "sums written in three ways (Rp. …,-  Rp …,00  Rp…), one malformed (Rp. 41.25.000,-)",
        "source of the money behind the sum (APBD, DAU)",
        "a total in the same form as the programs, and again in running text",
        "targets with signs, units and a grade, lower is better",
    ],
}
YEAR = "2025"
HEAD_OF = "Kepala Dinas Pemadam Kebakaran dan Penyelamatan Kota Lubuk Linggau"


@dataclass(frozen=True)
class Line:
    """A program or kegiatan, its sum as printed, the source of the money, the kegiatan below."""

    name: str
    pagu: str
    source: str = ""
    below: tuple["Line", ...] = ()


SASARANS = (
    (
        "Meningkatnya cakupan pelayanan pencegahan dan penanggulangan kebakaran",
        (
            Measure("Cakupan pelayanan bencana kebakaran kota", "92,50%"),
            Measure("Tingkat waktu tanggap (response time rate) daerah layanan Wilayah Manajemen Kebakaran (WMK)", "≤ 15 menit",
                    "menit", more={"direction": "down"}),
            Measure("Persentase bangunan gedung & tempat usaha yang memenuhi syarat proteksi kebakaran", "38,4 %"),
        ),
    ),
    (
        "Meningkatnya pelayanan penyelamatan dan evakuasi korban kondisi membahayakan manusia",
        (
            Measure("Persentase layanan penyelamatan non kebakaran yang tertangani", "100 %"),
            Measure("Jumlah kelurahan yang memiliki Relawan Pemadam Kebakaran (REDKAR)", "24 Kelurahan", "Kelurahan"),
        ),
    ),
    (
        "Meningkatnya akuntabilitas kinerja dan kualitas pelayanan publik Dinas",
        (Measure("Nilai Evaluasi SAKIP", "B (67,80)"), Measure("Survey Kepuasan Masyarakat (SKM)", "85.75")),
    ),
)  # fmt: skip
PROGRAMS = (
    Line(
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        "Rp. 7.905.118.240,-",
        "APBD",
        (
            Line("Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", "Rp. 41.25.000,-"),
            Line("Administrasi Keuangan Perangkat Daerah", "Rp. 6.842.340.240,-"),
            Line("Administrasi Umum Perangkat Daerah", "Rp. 298.778.000,-"),
            Line("Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah", "Rp. 311.500.000,-"),
            Line("Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah", "Rp. 411.250.000,-"),
        ),
    ),
    Line(
        "Program Pencegahan, Penanggulangan, Penyelamatan Kebakaran dan Penyelamatan Non Kebakaran",
        "Rp. 2.364.900.000,-",
        "APBD/DAU",
        (
            Line(
                "Pencegahan, Pengendalian, Pemadaman, Penyelamatan, dan Penanganan Bahan Berbahaya dan Beracun Kebakaran dalam "
                "Daerah Kabupaten/Kota",
                "Rp 1.788.400.000,00",
            ),
            Line("Inspeksi Peralatan Proteksi Kebakaran", "Rp 96.500.000,00"),
            Line("Pemberdayaan Masyarakat dalam Pencegahan Kebakaran", "Rp185.000.000"),
            Line(
                "Penyelenggaraan Operasi Pencarian dan Pertolongan terhadap Kondisi Membahayakan Manusia",
                "Rp295.000.000",
            ),
        ),
    ),
)
TOTAL = ("J u m l a h", "Rp. 10.270.018.240,-")
STYLE = """
@page { size: 215mm 330mm; margin: 16mm 20mm 18mm 24mm; }
body { font: 11.5pt/1.34 'P052', serif; color: #111; margin: 0; width: 171mm; }
.kop { display: flex; align-items: center; border-bottom: 3px double #8b0000; padding-bottom: 6px; text-align: center; }
.kop div { flex: 1; } .kop b { display: block; font-size: 14.5pt; } .kop small { font: 9pt 'Open Sans'; }
h1 { font-size: 14pt; text-align: center; margin: 26px 0 20px; text-decoration: underline; }
h2 { font-size: 12pt; text-align: center; margin: 4px 0; }
p { text-align: justify; text-indent: 9mm; margin: 0 0 9px; }
dl { display: grid; grid-template-columns: 34mm 4mm 1fr; margin: 4px 0 10px 9mm; } dd, dt { margin: 0; }
.sign { display: flex; justify-content: space-between; text-align: center; margin-top: 26px; break-inside: avoid; }
.sign div { width: 46%; } .sign br + br { line-height: 30pt; }
table { border-collapse: collapse; width: 100%; font: 10.5pt/1.3 'P052'; margin: 8px 0 16px; }
th { background: #f7d7c4; padding: 5px; } th, td { border: 1px solid #444; vertical-align: top; } td { padding: 3px 5px; }
td.c { text-align: center; } .page { break-before: page; }
.dots { white-space: nowrap; }
.line { position: relative; padding: 1px 52mm 1px 8mm; text-indent: -6mm; }
.line.low { padding-left: 15mm; font-size: 10.5pt; }
.sum { position: absolute; right: 24mm; bottom: 1px; text-indent: 0; }
.src { position: absolute; left: calc(100% - 22mm); bottom: 1px; text-indent: 0; }
.total { font-weight: bold; border-top: 1px solid #444; margin-top: 5px; }
"""
SCRIPT = """
for (const line of document.querySelectorAll('.line')) {
  const dots = line.querySelector('.dots'); const end = line.querySelector('.sum').getBoundingClientRect().left - 8;
  const start = dots.getBoundingClientRect().right;
  dots.textContent = '.'; const one = dots.getBoundingClientRect().width;
  dots.textContent = ' ' + '.'.repeat(Math.max(3, Math.floor((end - start - 10) / one)));
}
"""
LOGO = (
    '<svg width="66" height="76" viewBox="0 0 66 76"><path d="M4 8 L33 2 L62 8 L58 52 L33 74 L8 52 Z" fill="#8b0000" '
    'stroke="#d4af37" stroke-width="3"/><path '
    'd="M33 18 C45 32 44 50 33 56 C22 50 23 36 29 34 C29 40 33 40 33 18" fill="#ffb300"/></svg>'
)


def statement_page() -> str:
    """The first page: what the two parties promise each other."""
    return f"""
<div class="kop">{LOGO}<div><b>PEMERINTAH KOTA LUBUK LINGGAU</b><b>DINAS PEMADAM KEBAKARAN DAN PENYELAMATAN</b>
<small>Jl. Yos Sudarso Km. 13 Lubuk Linggau 31625</small></div></div>
<h1>PERJANJIAN KINERJA TAHUN {YEAR}</h1>
<p>Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, kami yang
bertanda tangan di bawah ini :</p>
<dl><dt>Nama</dt><dd>:</dd><dd>( nama pejabat )</dd><dt>Jabatan</dt><dd>:</dd><dd>{HEAD_OF}</dd></dl>
<p>selanjutnya disebut <b>PIHAK PERTAMA</b></p>
<dl><dt>Nama</dt><dd>:</dd><dd>( nama pejabat )</dd><dt>Jabatan</dt><dd>:</dd><dd>Wali Kota Lubuk Linggau</dd></dl>
<p>selaku atasan pihak pertama, selanjutnya disebut <b>PIHAK KEDUA</b></p>
<p>Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai
target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian
target kinerja tersebut menjadi tanggung jawab kami.</p>
<p>Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian
ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi. Perjanjian ini didukung anggaran sebesar
{TOTAL[1]} (Sepuluh milyar dua ratus tujuh puluh juta delapan belas ribu dua ratus empat puluh rupiah).</p>
{signatures()}"""


def signatures() -> str:
    """The two signature blocks."""
    place = f"Lubuk Linggau,&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Januari {YEAR}"
    right = f"{place}<br>PIHAK PERTAMA,<br>KEPALA DINAS<br><br><br>( nama pejabat )<br>NIP. ........"
    return f'<div class="sign"><div>&nbsp;<br>PIHAK KEDUA,<br>WALI KOTA<br><br><br>( nama pejabat )</div><div>{right}</div></div>'


def table() -> str:
    """The table of the annex."""
    heads = '<th>Indikator</th><th style="width:26mm">Target</th></tr>'
    out = ['<table><tr><th style="width:8mm">No</th><th style="width:54mm">Sasaran</th>', heads]
    for number, (statement, measures) in enumerate(SASARANS, 1):
        for place, measure in enumerate(measures):
            out.append("<tr>")
            if place == 0:
                count = len(measures)
                out.append(f'<td class="c" rowspan="{count}">{number}</td><td rowspan="{count}">{escape(statement)}</td>')
            out.append(f'<td>{number}.{place + 1} {escape(measure.name)}</td><td class="c">{escape(measure.target)}</td></tr>')
    return "".join([*out, "</table>"])


def leader(mark: str, line: Line, kind: str) -> str:
    """A line with dots up to its sum."""
    name = f'<span class="name">{mark} {escape(line.name)}</span><span class="dots"></span>'
    return f'<div class="line {kind}">{name}<span class="sum">{line.pagu}</span><span class="src">{line.source}</span></div>'


def annex() -> str:
    """The second and third page."""
    out = [f'<div class="page"><h2>LAMPIRAN PERJANJIAN KINERJA TAHUN {YEAR}</h2>']
    out += ["<h2>DINAS PEMADAM KEBAKARAN DAN PENYELAMATAN</h2><h2>KOTA LUBUK LINGGAU</h2>", table()]
    out.append("<b>Program/Kegiatan dan Anggaran :</b>")
    for number, program in enumerate(PROGRAMS, 1):
        out.append(leader(f"{number}.", program, "top"))
        out += [leader(f"{mark}.", each, "low") for mark, each in zip("abcde", program.below, strict=False)]
    out.append(leader("", Line(*TOTAL), "total"))
    return "".join([*out, signatures(), "</div>"])


def draw() -> None:
    """Write the PDF."""
    body = f"<body>{statement_page()}{annex()}<script>{SCRIPT}</script></body>"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "perjanjian.html")
        path.write_text(
            f'<html lang="id"><meta charset="utf-8"><title>PK {YEAR}</title><style>{STYLE}</style>{body}</html>', "utf-8"
        )
        browser_pdf(path, CORPUS / f"{STEM}.pdf")


def build_gold(pages: Pages) -> Gold:
    """The facts as a record."""
    document = {"type": "perjanjian_kinerja", "types": ["perjanjian_kinerja"], "region": "Kota Lubuk Linggau"}
    gold = Gold(
        STEM, document | {"organisation": "Dinas Pemadam Kebakaran dan Penyelamatan", "year": int(YEAR), "pages": pages.count}
    )
    for statement, measures in SASARANS:
        where = pages.first(statement, 2)
        node = gold.node("sasaran", statement, page=where, holder=HEAD_OF)
        for measure in measures:
            add_measure(gold, node, measure, YEAR, pages.first(measure.name, 2))
    programs = []
    for program in PROGRAMS:
        where = pages.first(program.name, 2)
        programs.append(gold.node("program", None, program.name, page=where))
        gold.budget(programs[-1], "pagu", YEAR, program.pagu, where)
        for each in program.below:
            at = pages.first(each.name, 2)
            gold.budget(gold.node("kegiatan", None, each.name, page=at, parent=programs[-1]), "pagu", YEAR, each.pagu, at)
    gold.total(TOTAL[0], "pagu", YEAR, TOTAL[1], pages.first(TOTAL[0], 2))
    gold.ambiguous.append(
        {
            "about": "which sasaran a program serves is not said",
            "chosen": "programs without parent",
            "also_acceptable": ["support program below sasaran 3, the other below sasaran 1 or 2"],
            "nodes": programs,
            "field": "edges",
        }
    )
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold(Pages(CORPUS / f"{STEM}.pdf")).write()


if __name__ == "__main__":
    main()
