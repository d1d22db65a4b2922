"""Performance tree of a national unity and politics agency: a page of row banners, printed by the browser."""

import html
import tempfile
from pathlib import Path
from typing import Any

from corpus.makers.common import CORPUS, Gold, browser_pdf
from corpus.makers.parts.facts import Fact, Measure, add_tree

STEM = "pohon-kinerja-kesbangpol-barru-2023"
ENTRY = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a national unity and politics agency in five rows, each under a banner with its tier's name",
    "type": "pohon_kinerja",
    "producer": "Chromium",
    "text": True,
    "facts": "invented",
    "carries": [
        "banners over the whole width name the tiers (TUJUAN ... SUB KEGIATAN) at their left end; lines cross the banners",
        "thin straight slanted lines without arrowheads; stacks of sub kegiatan chained by short strokes, all of one parent",
        "indicator and target inside the box under a dividing line, target in a table cell at the right or after T:",
        "a dashed line to a second sasaran, explained by the legend at the bottom (also)",
        "crosscutting partners behind CC: in a box, position behind PJ:, both explained by the legend",
        "sub kegiatan without indicator; two kegiatan of nearly the same name; lower is better",
        "office's motto, a legend and a printing stamp that are no nodes",
    ],
}


def m(name: str, target: str, unit: str | None = None, **more: Any) -> Measure:
    """An indicator; its unit is what stands behind the number."""
    tail = target.split(" ", 1)[1] if " " in target and target[0].isdigit() else None
    return Measure(name, target, unit or ("%" if "%" in target else tail), more=more)


def leaf(name: str, *measures: Measure) -> Fact:
    """A sub kegiatan."""
    return Fact("sub_kegiatan", None, name, measures)


def activity(name: str, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """A kegiatan."""
    return Fact("kegiatan", None, name, measures, below)


def programme(name: str, holder: str, measures: tuple[Measure, ...], *below: Fact, cross: tuple[str, ...] = ()) -> Fact:
    """A program with the division that answers for it."""
    return Fact("program", None, name, measures, below, holder=holder, cross=cross)


IDEOLOGY = programme(
    "Program Penguatan Ideologi Pancasila dan Karakter Kebangsaan",
    "Kabid Ideologi, Wawasan Kebangsaan dan Ketahanan Bangsa",
    (m("Persentase sasaran pembinaan yang memahami wawasan kebangsaan", "82%"),),
    activity(
        "Perumusan Kebijakan Teknis dan Pemantapan Pelaksanaan Bidang Ideologi Pancasila dan Karakter Kebangsaan",
        (m("Jumlah peserta pembinaan ideologi", "620 orang"),),
        leaf(
            "Pelaksanaan Kebijakan di Bidang Ideologi Wawasan Kebangsaan dan Bela Negara",
            m("Jumlah peserta bela negara", "150 orang"),
        ),
        leaf(
            "Pembentukan dan Pembinaan Paskibraka",
            m("Jumlah anggota Paskibraka yang dibina", "45 orang"),
            m("Jumlah hari latihan", "30 hari"),
        ),
        leaf("Penyusunan Program Kerja Pembauran Kebangsaan"),
    ),
    cross=("Dinas Pendidikan", "Kemenag Barru"),
)
POLITICS = programme(
    "Program Peningkatan Peran Partai Politik dan Lembaga Pendidikan Melalui Pendidikan Politik",
    "Kabid Politik Dalam Negeri",
    (m("Tingkat partisipasi pemilih", "78,5%"), m("Persentase LPJ bantuan parpol tepat waktu", "100%")),
    activity(
        "Pendidikan Politik dan Peningkatan Demokrasi",
        (m("Jumlah warga yang ikut pendidikan politik", "1.150 orang"),),
        leaf("Pendidikan Politik bagi Pemilih Pemula", m("Jumlah sekolah sasaran", "18 sekolah")),
        leaf(
            "Fasilitasi Kelembagaan Pemerintahan, Perwakilan dan Partai Politik", m("Jumlah parpol penerima bantuan", "11 parpol")
        ),
    ),
    activity(
        "Pendidikan Politik, Etika Budaya Politik dan Pemantauan Situasi Politik",
        (m("Jumlah laporan situasi politik", "12 laporan"),),
        leaf("Pemantauan Perkembangan Politik di Daerah", m("Jumlah laporan pemantauan", "12 laporan")),
        leaf("Fasilitasi Desk Pemilu", m("Jumlah desk yang aktif", "1 desk")),
    ),
)
GROUPS = programme(
    "Program Pemberdayaan dan Pengawasan Organisasi Kemasyarakatan",
    "Kabid Ekososbud dan Ormas",
    (m("Persentase ormas yang terdaftar dan aktif", "67,25%"),),
    activity(
        "Pendaftaran, Pemberdayaan dan Evaluasi Ormas",
        (m("Jumlah ormas yang dibina", "54 ormas"),),
        leaf("Verifikasi Pendaftaran Ormas", m("Jumlah ormas yang diverifikasi", "12 ormas")),
        leaf("Evaluasi dan Mediasi Sengketa Ormas", m("Jumlah sengketa yang dimediasi", "100% sengketa")),
        leaf("Pengawasan Ormas dan Ormas Asing", m("Jumlah laporan pengawasan", "4 laporan")),
    ),
)
ALERT = programme(
    "Program Peningkatan Kewaspadaan Nasional dan Penanganan Konflik Sosial",
    "Kabid Kewaspadaan Nasional",
    (m("Jumlah konflik sosial yang terjadi", "≤ 3 kasus", "kasus", direction="down"),),
    activity(
        "Peningkatan Kualitas dan Kuantitas Koordinasi Kewaspadaan Dini",
        (m("Persentase potensi konflik yang terdeteksi dini", "90%"),),
        leaf("Koordinasi Forum Kewaspadaan Dini Masyarakat (FKDM)", m("Jumlah rapat FKDM", "12 kali")),
        leaf("Pelaksanaan Kerja Sama Intelijen (Kominda)", m("Jumlah laporan informasi", "24 laporan")),
    ),
    activity(
        "Penanganan Konflik Sosial",
        (m("Persentase konflik yang tertangani", "100 %"),),
        leaf("Tim Terpadu Penanganan Konflik Sosial", m("Jumlah rencana aksi terpadu", "1 dokumen")),
    ),
    cross=("Polres Barru", "Kodim 1405", "Satpol PP"),
)
SECRETARY = programme(
    "Program Penunjang Urusan Pemerintahan Daerah",
    "Sekretaris",
    (m("Nilai SAKIP perangkat daerah", "73,00"),),
    activity(
        "Perencanaan, Penganggaran dan Evaluasi Kinerja",
        (m("Jumlah dokumen tepat waktu", "9 dokumen"),),
        leaf("Penyusunan Dokumen Perencanaan", m("Jumlah dokumen perencanaan", "5 dokumen")),
        leaf("Evaluasi Kinerja Perangkat Daerah", m("Jumlah laporan evaluasi", "4 laporan")),
        leaf("Administrasi Kepegawaian Perangkat Daerah"),
    ),
)
TREE = Fact(
    "tujuan",
    "Terwujudnya stabilitas sosial politik yang demokratis dan harmonis",
    None,
    (m("Indeks Demokrasi daerah", "74,80", "indeks"), m("Angka konflik SARA", "0 kasus", direction="down")),
    (
        Fact(
            "sasaran",
            "Meningkatnya wawasan kebangsaan dan partisipasi politik masyarakat",
            None,
            (m("Persentase warga yang berwawasan kebangsaan baik", "80%"),),
            (IDEOLOGY, POLITICS),
        ),
        Fact(
            "sasaran",
            "Meningkatnya kerukunan dan kewaspadaan dini masyarakat",
            None,
            (m("Indeks kerukunan umat beragama", "76,15", "indeks"), m("Persentase potensi konflik yang diselesaikan", "95%")),
            (GROUPS, ALERT),
        ),
        Fact(
            "sasaran",
            "Meningkatnya akuntabilitas kinerja Badan",
            None,
            (m("Predikat AKIP", "BB"),),
            (SECRETARY,),
        ),
    ),
)
TIERS = ("tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan")
LABELS = ("TUJUAN", "SASARAN STRATEGIS", "PROGRAM", "KEGIATAN", "SUB KEGIATAN")
CSS = """
@page { size: 420mm 297mm; margin: 0 }
* { box-sizing: border-box }
body { margin: 0; width: 1586px; height: 1121px; padding: 20px 26px; position: relative; font: 11.6px/1.24 'Roboto Condensed';
  color: #222; -webkit-print-color-adjust: exact }
h1 { font: 700 21px 'Roboto'; margin: 0; letter-spacing: .5px } h2 { font: 400 14px 'Roboto'; margin: 2px 0 10px; color: #555 }
.motto { position: absolute; right: 30px; top: 26px; font: italic 12px 'Caladea'; color: #777; text-align: right }
.banner { height: 19px; background: #34495e; color: #fff; font: 700 11px/19px 'Roboto'; padding-left: 8px; margin-top: 10px }
.b1 { background: #1b6b74 } .b2 { background: #4a6fa5 } .b3 { background: #7d5ba6 } .b4 { background: #8f6b3d }
.row { display: grid; grid-template-columns: 118px repeat(7, 1fr); column-gap: 9px; padding: 26px 0 12px; align-items: start }
.box { border: 1px solid #555; background: #fff; position: relative; z-index: 2; justify-self: center; width: 100% }
.box .t { padding: 4px 6px; text-align: center } .r0 .box .t, .r1 .box .t { font-size: 13.5px; font-weight: 700 }
  .r2 .box .t { font-weight: 700 }
.r3 .box { border-radius: 5px } .box .i { border-top: 1px solid #555; padding: 3px 5px; font-size: 11px }
.r0 .box, .r1 .box { border-width: 1.5px; background: #f2f8f8 } .r4 .box { background: #fffdf6; border-style: solid;
  border-color: #a58a5f }
.r4 .box .i { border-top: 1px dotted #a58a5f } table { border-collapse: collapse; width: 100%; font-size: inherit }
  td { padding: 0; vertical-align: top }
td + td { border-left: 1px solid #999; padding-left: 4px; width: 62px; text-align: center } .r1 td, .r0 td { padding: 1px 3px }
.p { border-top: 1px solid #ccc; font-size: 9px; color: #333; padding: 2px 5px } .stack { display: grid; row-gap: 11px;
  width: 100% }
svg { position: absolute; left: 0; top: 0; z-index: 1 } .legend { position: absolute; left: 26px; right: 26px;
  bottom: 16px; border: 1px solid #999;
  padding: 5px 10px; font-size: 10.5px; display: flex; gap: 26px; align-items: center } .k { display: inline-block;
  width: 22px; height: 11px;
  border: 1px solid #555; vertical-align: -1px; margin-right: 5px } .stamp { margin-left: auto; color: #777;
  font-style: italic }
"""
SCRIPT = """
const svg = document.querySelector('svg'), o = document.body.getBoundingClientRect();
const at = (id) => { const r = document.getElementById(id).getBoundingClientRect();
  return {x: r.left + r.width / 2 - o.left, top: r.top - o.top, low: r.bottom - o.top}; };
for (const [a, b, dash, dx] of LINES) { const p = at(a), c = at(b), l = document.createElementNS(svg.namespaceURI, 'line');
  for (const [k, v] of Object.entries({x1: p.x + dx, y1: p.low, x2: c.x - dx / 3, y2: c.top, stroke: dash ? '#b0413e' : '#444',
    'stroke-width': 0.9, 'stroke-dasharray': dash ? '5 3' : 'none'})) l.setAttribute(k, v);
  svg.appendChild(l); }
"""


def indicator_html(fact: Fact) -> str:
    """What stands under the dividing line."""
    if not fact.measures:
        return ""
    if fact.level in ("tujuan", "sasaran", "program"):
        rows = "".join(f"<tr><td>{html.escape(each.name)}</td><td>{html.escape(each.target)}</td></tr>" for each in fact.measures)
        return f'<div class="i"><table>{rows}</table></div>'
    lines = "<br>".join(f"IK: {html.escape(each.name)}<br>T: <b>{html.escape(each.target)}</b>" for each in fact.measures)
    return f'<div class="i">{lines}</div>'


def box_html(fact: Fact, ident: str, style: str = "") -> str:
    """One box."""
    below = f'<div class="p">PJ: {html.escape(fact.holder)}</div>' if fact.holder else ""
    if fact.cross:
        below += f'<div class="p">CC: {html.escape("; ".join(fact.cross))}</div>'
    text = html.escape(fact.statement or fact.name or "")
    return f'<div class="box" id="{ident}" style="{style}"><div class="t">{text}</div>{indicator_html(fact)}{below}</div>'


def columns(fact: Fact) -> int:
    """How many columns of the grid a node spans: one a kegiatan."""
    return 1 if fact.level == "kegiatan" else sum(columns(child) for child in fact.children)


class Sheet:
    """The boxes of each row and the lines between them."""

    def __init__(self) -> None:
        self.rows: list[list[str]] = [[] for _ in TIERS]
        self.lines: list[tuple[str, str, bool, int]] = []
        self.ids: dict[int, str] = {}

    def name(self, fact: Fact) -> str:
        """The id of a box in the page."""
        return self.ids.setdefault(id(fact), f"x{len(self.ids) + 1}")

    def place(self, fact: Fact, column: int) -> None:
        """Put a node and all below it, from a column of the grid on."""
        tier, span, ident = TIERS.index(fact.level), columns(fact), self.name(fact)
        widths = {"tujuan": "width: 520px", "sasaran": "width: min(100%, 380px)", "program": "width: min(100%, 300px)"}
        style = f"grid-column: {column} / span {span}; {widths.get(fact.level, '')}"
        self.rows[tier].append(box_html(fact, ident, style))
        if fact.level == "kegiatan":
            self.stack(fact, column)
            return
        for child in fact.children:
            self.place(child, column)
            self.lines.append((ident, self.name(child), False, 6 * (len(self.lines) % 3 - 1)))
            column += columns(child)

    def stack(self, fact: Fact, column: int) -> None:
        """The sub kegiatan of a kegiatan, one below the other, a stroke from each to the next."""
        boxes, upper = [], self.name(fact)
        for child in fact.children:
            boxes.append(box_html(child, self.name(child)))
            self.lines.append((upper, self.name(child), False, 0))
            upper = self.name(child)
        self.rows[-1].append(f'<div class="stack" style="grid-column: {column}">{"".join(boxes)}</div>')


def page_html() -> str:
    """The whole page."""
    sheet = Sheet()
    sheet.place(TREE, 2)
    sheet.lines.append((sheet.name(TREE.children[1]), sheet.name(POLITICS), True, -60))
    parts = []
    for tier, (label, row) in enumerate(zip(LABELS, sheet.rows, strict=True)):
        parts.append(f'<div class="banner b{tier}">{label}</div><div class="row r{tier}">{"".join(row)}</div>')
    legend = (
        '<div class="legend"><b>Keterangan :</b><span><i class="k" style="background:#f2f8f8"></i>Kinerja utama</span>'
        '<span><i class="k"></i>Program / Kegiatan</span><span><i class="k" style="background:#fffdf6"></i>Sub Kegiatan</span>'
        "<span>IK: indikator kinerja &nbsp; T: target 2023 &nbsp; PJ: penanggung jawab &nbsp; CC: crosscutting</span>"
        '<span style="color:#b0413e">- - - mendukung juga sasaran lain</span><span class="stamp">dicetak '
        "13/01/2023 08.41</span></div>"
    )
    lines = "[" + ", ".join(f'["{a}", "{b}", {int(dash)}, {dx}]' for a, b, dash, dx in sheet.lines) + "]"
    head = (
        "<h1>POHON KINERJA BADAN KESATUAN BANGSA DAN POLITIK</h1><h2>Kabupaten Barru &ndash; Tahun 2023</h2>"
        '<div class="motto">&ldquo;Rukun, Aman, Demokratis&rdquo;</div>'
    )
    return (
        f'<!doctype html><html lang="id"><meta charset="utf-8"><title>Pohon Kinerja</title><style>{CSS}</style><body>'
        f'<svg width="1586" height="1121"></svg>{head}{"".join(parts)}{legend}'
        f"<script>{SCRIPT.replace('LINES', lines)}</script></body></html>"
    )


def gold() -> Gold:
    """The record of the facts."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Barru"}
    record = Gold(STEM, document | {"organisation": "Badan Kesatuan Bangsa dan Politik", "year": 2023, "pages": 1})
    known = add_tree(record, TREE, None, "2023", 1)
    record.edge(known[id(TREE.children[1])], known[id(POLITICS)], "also")
    share = next(value for value in record.values if value["text"] == "100% sengketa")
    record.ambiguous.append(
        {
            "about": "unit of 100% sengketa",
            "chosen": share["unit"],
            "also_acceptable": ["sengketa", "% sengketa"],
            "nodes": [],
            "field": "unit",
        }
    )
    scale = [value for value in record.values if value["unit"] == "indeks"]
    for value in scale:
        value["unit"] = None
    for each in record.indicators:
        each["unit"] = None if each["unit"] == "indeks" else each["unit"]
    return record


def main() -> None:
    """Draw, print, write the gold."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pohon.html")
        path.write_text(page_html(), encoding="utf-8")
        browser_pdf(path, CORPUS / f"{STEM}.pdf")
    gold().write()


if __name__ == "__main__":
    main()
