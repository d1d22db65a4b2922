"""Performance tree of an inspectorate as a mind map: the root in the middle, branches to both sides, printed by the browser."""

import html
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.makers.common import CORPUS, Gold, browser_pdf
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk

STEM = "pohon-kinerja-inspektorat-majene-2020"
YEAR = "2020"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of an inspectorate as a mind map with the root in the middle and branches to both sides",
    "type": "pohon_kinerja",
    "producer": "Chromium",
    "text": True,
    "facts": "invented",
    "carries": [
        "root in the middle of the page, children at its left and its right; the left half reads from right to left",
        "orthogonal connectors, a colour for each branch, arrowheads on one side only",
        "labels Sasaran:, IK:, Target: on lines of their own, in kegiatan boxes before the text",
        "program boxes in two columns: statement and name at the left, indicators and targets at the right",
        "a sasaran whose text flows in two columns, the target of an indicator stands at the head of the second column",
        "position behind PJ:, money behind Anggaran:, one malformed, in some boxes only",
        "targets of two years in one box (2019 = , 2020 =)",
        "a note and an ellipse with a partner (crosscutting), a legend of colours is missing",
        "a kegiatan without indicator, lower is better, typing error (Persentsae)",
    ],
}


def m(name: str, target: str, down: bool = False, **more: Any) -> Measure:
    """An indicator; its unit stands behind the number."""
    tail = target.split(" ", 1)[1] if " " in target and target[0].isdigit() else None
    return Measure(name, target, tail or ("%" if "%" in target else None), more={"direction": "down"} if down else {}, **more)


def k(name: str, *measures: Measure, pagu: str = "") -> Fact:
    """A kegiatan."""
    return Fact("kegiatan", None, name, measures, pagu=pagu)


WATCH = Fact(
    "program",
    "Meningkatnya kualitas pengawasan internal",
    "Program Peningkatan Sistem Pengawasan Internal dan Pengendalian Pelaksanaan Kebijakan KDH",
    (m("Persentase perangkat daerah yang diperiksa", "92%"), m("Persentase laporan hasil pemeriksaan tepat waktu", "85%")),
    (
        k(
            "Pelaksanaan pengawasan internal secara berkala",
            m("Jumlah LHP reguler", "64 LHP"),
            pagu="Rp 1.184.250.000",
        ),
        k("Penanganan kasus pengaduan di lingkungan pemerintah daerah", m("Jumlah kasus yang ditangani", "18 kasus")),
        k("Reviu laporan keuangan pemerintah daerah", m("Jumlah laporan reviu", "37 laporan"), pagu="Rp 96.40.000"),
        k("Evaluasi berkala temuan hasil pengawasan"),
    ),
    holder="Inspektur Pembantu Wilayah I",
    cross=("BPKP Perwakilan Sulawesi Barat",),
)
FOLLOW = Fact(
    "program",
    "Tuntasnya tindak lanjut hasil pemeriksaan",
    "Program Penataan dan Penyempurnaan Kebijakan Sistem dan Prosedur Pengawasan",
    (m("Persentsae rekomendasi BPK yang selesai ditindaklanjuti", "88,75%"),),
    (
        k("Pemutakhiran data tindak lanjut", m("Jumlah rapat pemutakhiran", "4 kali")),
        k("Penyusunan kebijakan sistem dan prosedur pengawasan", m("Jumlah SOP yang ditetapkan", "12 SOP")),
    ),
    holder="Inspektur Pembantu Wilayah II",
)
SKILL = Fact(
    "program",
    "Meningkatnya kompetensi auditor dan P2UPD",
    "Program Peningkatan Profesionalisme Tenaga Pemeriksa dan Aparatur Pengawasan",
    (
        Measure(
            "Tingkat kapabilitas APIP",
            "3,00",
            None,
            (("target", "2019", "2,85"),),
        ),
    ),
    (
        k("Pelatihan pengembangan tenaga pemeriksa", m("Jumlah auditor bersertifikat", "21 orang"), pagu="Rp 274.900.000"),
        k("Pelatihan kantor sendiri (PKS)", m("Jumlah PKS", "10 kali")),
    ),
)
RISK = Fact(
    "program",
    "Terbangunnya sistem pengendalian intern",
    "Program Peningkatan Maturitas SPIP",
    (m("Persentase perangkat daerah yang menyusun peta risiko", "60%"),),
    (
        k("Pembinaan SPIP perangkat daerah", m("Jumlah perangkat daerah yang dibina", "29 OPD")),
        k("Penilaian mandiri maturitas SPIP", m("Jumlah dokumen penilaian", "1 dokumen")),
        k("Monitoring peta risiko", m("Jumlah risiko tinggi yang belum dikendalikan", "15 risiko", True)),
    ),
    holder="Inspektur Pembantu Wilayah III",
)
CLEAN = Fact(
    "program",
    "Meningkatnya pencegahan korupsi",
    "Program Pencegahan dan Pemberantasan Korupsi",
    (m("Capaian MCP Korsupgah", "80%"), m("Jumlah penyelenggara negara yang belum lapor LHKPN", "5 orang", True)),
    (
        k("Pembangunan zona integritas", m("Jumlah unit menuju WBK", "2 unit"), pagu="Rp 58.000.000"),
        k("Sapu bersih pungutan liar", m("Jumlah operasi saber pungli", "12 kali")),
    ),
)
DESK = Fact(
    "program",
    "Terpenuhinya layanan administrasi perkantoran",
    "Program Pelayanan Administrasi Perkantoran",
    (m("Persentase pemenuhan layanan perkantoran", "100%"),),
    (
        k("Penyediaan jasa dan peralatan kantor", m("Jumlah bulan layanan", "12 bulan")),
        k("Penyusunan dokumen perencanaan dan pelaporan", m("Jumlah dokumen", "8 dokumen")),
    ),
    holder="Sekretaris",
)
LEFT = (
    Fact(
        "sasaran",
        "Meningkatnya efektivitas pengawasan dan tindak lanjut",
        None,
        (m("Persentase temuan yang berulang", "12,5%", True), m("Persentase penyelesaian tindak lanjut", "90%")),
        (WATCH, FOLLOW),
    ),
    Fact(
        "sasaran",
        "Meningkatnya kapabilitas APIP",
        None,
        (m("Level kapabilitas APIP", "Level 3"),),
        (SKILL,),
    ),
)
RIGHT = (
    Fact(
        "sasaran",
        "Meningkatnya penerapan SPIP dan budaya antikorupsi",
        None,
        (m("Nilai maturitas SPIP", "3,12"), m("Indeks persepsi anti korupsi", "3,60")),
        (RISK, CLEAN),
    ),
    Fact(
        "sasaran",
        "Meningkatnya kualitas layanan dan akuntabilitas Inspektorat",
        None,
        (m("Nilai AKIP Inspektorat", "BB (75,20)"),),
        (DESK,),
    ),
)
ROOT = Fact(
    "tujuan",
    "Mewujudkan pengawasan internal yang profesional menuju pemerintahan yang bersih",
    None,
    (m("Opini BPK atas LKPD", "WTP"), m("Nilai SAKIP Kabupaten", "BB (70,50)")),
    LEFT + RIGHT,
)
PAGE = (1860, 1215)
MIDDLE = (805, 450, 250, 262)
FILLS = {
    id(LEFT[0]): ("#dae8fc", "#6c8ebf"),
    id(LEFT[1]): ("#e1d5e7", "#9673a6"),
    id(RIGHT[0]): ("#d5e8d4", "#82b366"),
    id(RIGHT[1]): ("#ffe6cc", "#d79b00"),
}
# left edge of a box (left half; the right half mirrors it), width; kegiatan, program, sasaran
ACROSS = {"kegiatan": (20, 205), "program": (263, 270), "sasaran": (572, 190)}
TALL = {"kegiatan": 92, "program": 168, "sasaran": 150}
TWO_COLUMNS = {id(LEFT[0])}  # this sasaran's text flows in two columns


@dataclass(frozen=True)
class Spot:
    """Where a box stands, in pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        """The y of its middle."""
        return self.top + self.height / 2


def lay(fact: Fact, top: float, step: float, right: bool, out: dict[int, Spot]) -> float:
    """Places of a node and those beyond it; gives the y where the next one begins."""
    at = top
    for child in fact.children:
        at = lay(child, at, step, right, out)
    height = TALL[fact.level]
    if fact.level == "kegiatan":
        height += 30 if fact.pagu else 0
        height += 16 if len(fact.name or "") > 52 else 0
        at = top + height + step
        middle = top + height / 2
    else:
        spots = [out[id(child)] for child in fact.children]
        middle = (spots[0].middle + spots[-1].middle) / 2
        at += 12
        more = {"program": 46, "sasaran": 70}[fact.level]
        height += more if len(fact.measures) > 1 else 0
    left, width = ACROSS[fact.level]
    if id(fact) in TWO_COLUMNS:
        left, width, height = left - 18, width + 22, 205
    out[id(fact)] = Spot(PAGE[0] - left - width if right else left, middle - height / 2, width, height)
    return at


def places() -> dict[int, Spot]:
    """Where all boxes stand."""
    out = {id(ROOT): Spot(*MIDDLE)}
    for aims, right, start, step in ((LEFT, False, 78.0, 26.0), (RIGHT, True, 110.0, 40.0)):
        at = start
        for aim in aims:
            at = lay(aim, at, step, right, out) + 22
    return out


def labelled(label: str, text: str, own_line: bool) -> str:
    """A bold label and its text."""
    return f"<b>{label}</b>{'<br>' if own_line else ' '}{html.escape(text)}"


def figures(fact: Fact, own_line: bool) -> list[str]:
    """Indicators and targets of a box."""
    out = []
    for measure in fact.measures:
        out.append(labelled("IK:", measure.name, own_line))
        earlier = [f"{period} = {text}" for _, period, text in measure.values]
        target = "; ".join([*earlier, f"{YEAR} = {measure.target}"]) if earlier else measure.target
        out.append(labelled("Target:", target, own_line))
    return out


def body(fact: Fact) -> str:
    """The inside of a box."""
    if fact.level == "kegiatan":
        lines = [labelled("Kegiatan:", fact.name or "", False), *figures(fact, False)]
        lines += [labelled("Anggaran:", fact.pagu, False)] if fact.pagu else []
        return "".join(f"<div>{line}</div>" for line in lines)
    if fact.level == "program":
        first = [labelled("Sasaran Program:", fact.statement or "", True), f"<i>{html.escape(fact.name or '')}</i>"]
        first += [labelled("PJ:", fact.holder, False)] if fact.holder else []
        second = figures(fact, True)
        cells = ("".join(f"<div>{line}</div>" for line in half) for half in (first, second))
        return '<div class="pair">' + "".join(f"<div>{cell}</div>" for cell in cells) + "</div>"
    label = "Tujuan:" if fact is ROOT else "Sasaran:"
    lines = [labelled(label, fact.statement or "", True), *figures(fact, True)]
    kind = "flow" if id(fact) in TWO_COLUMNS else "plain"
    return f'<div class="{kind}">' + "".join(f"<div>{line}</div>" for line in lines) + "</div>"


def box_svg(fact: Fact, spot: Spot, fill: str, line: str) -> str:
    """A box as the drawing program writes it: a rectangle and a foreign object with its label."""
    corner = 14 if fact.level in ("tujuan", "sasaran") else 0
    where = f'x="{spot.left:.0f}" y="{spot.top:.0f}" width="{spot.width:.0f}" height="{spot.height:.0f}"'
    thick = 3 if fact is ROOT else 1
    return (
        f'<g><rect {where} rx="{corner}" ry="{corner}" fill="{fill}" stroke="{line}" stroke-width="{thick}"/>'
        f'<foreignObject {where}><div class="label {fact.level}" '
        f'style="width:{spot.width - 10:.0f}px;height:{spot.height:.0f}px">'
        f"<div>{body(fact)}</div></div></foreignObject></g>"
    )


def connector(parent: Spot, child: Spot, line: str, bend: float, arrow: bool) -> str:
    """An orthogonal connector from the side of a box to the side of the next; bend: where its vertical part lies."""
    right = child.left > parent.left
    start = parent.left + parent.width if right else parent.left
    end = child.left if right else child.left + child.width
    turn = start + (end - start) * bend
    points = ((start, parent.middle), (turn, parent.middle), (turn, child.middle), (end, child.middle))
    path = "M " + " L ".join(f"{x:.1f} {y:.1f}" for x, y in points)
    tip = ""
    if arrow:
        way = -7 if right else 7
        shape = f"M {end} {child.middle} l {way} -3.5 l {way * -0.25} 3.5 l {way * 0.25} 3.5 Z"
        tip = f'<path d="{shape}" fill="{line}" stroke="{line}"/>'
    return f'<path d="{path}" fill="none" stroke="{line}" stroke-width="1.5" stroke-miterlimit="10"/>{tip}'


def extras(spots: dict[int, Spot]) -> list[str]:
    """A partner's ellipse and a note."""
    partner = spots[id(WATCH)]
    x, y = partner.left + 96, partner.top - 78
    text = "Crosscutting:<br>BPKP Perwakilan Sulawesi Barat"
    out = [
        f'<path d="M {x} {y + 48} L {x} {partner.top}" fill="none" stroke="#b85450" stroke-width="1.5" stroke-dasharray="3 3"/>',
        f'<ellipse cx="{x}" cy="{y + 22}" rx="112" ry="26" fill="#f8cecc" stroke="#b85450"/>',
        f'<foreignObject x="{x - 110}" y="{y}" width="220" height="46">'
        '<div class="label sasaran" style="width:212px;height:44px">'
        f'<div style="text-align:center">{text}</div></div></foreignObject>',
    ]
    note = "Catatan: target kegiatan menyesuaikan refocusing anggaran penanganan Covid-19."
    out.append(
        '<path d="M 830 1020 L 1010 1020 L 1030 1040 L 1030 1100 L 830 1100 Z" fill="#fff2cc" stroke="#d6b656"/>'
        '<path d="M 1010 1020 L 1010 1040 L 1030 1040" fill="none" stroke="#d6b656"/>'
        '<foreignObject x="834" y="1026" width="176" height="72"><div class="label kegiatan" style="width:166px;height:68px">'
        f"<div>{note}</div></div></foreignObject>"
    )
    return out


STYLE = f"""@page {{ size: {PAGE[0]}px {PAGE[1]}px; margin: 0 }}
body {{ margin: 0; background: #fff; font-family: Helvetica, sans-serif }}
.label {{ display: flex; align-items: center; padding: 0 5px; line-height: 1.2; color: #000; overflow-wrap: normal }}
.label > div {{ width: 100% }}
.tujuan {{ font-size: 14px; text-align: center }} .sasaran {{ font-size: 12px; text-align: center }}
.program {{ font-size: 11.5px }} .kegiatan {{ font-size: 11px }}
.pair {{ display: grid; grid-template-columns: 1fr 1fr; column-gap: 10px }} .pair > div > div {{ margin-bottom: 5px }}
.flow {{ column-count: 2; column-gap: 12px; text-align: left }} .flow > div, .plain > div {{ margin-bottom: 4px }}
h1 {{ position: absolute; left: 560px; width: 740px; top: 14px; margin: 0; font-size: 24px; text-align: center }}"""


def page() -> str:
    """The page."""
    spots = places()
    lines, boxes = [], []
    for aim in (*LEFT, *RIGHT):
        fill, line = FILLS[id(aim)]
        arrow = aim in RIGHT
        lines.append(connector(spots[id(ROOT)], spots[id(aim)], line, 0.5, arrow))
        for fact in walk(aim):
            boxes.append(box_svg(fact, spots[id(fact)], "#ffffff" if fact.level == "kegiatan" else fill, line))
            for child in fact.children:
                lines.append(connector(spots[id(fact)], spots[id(child)], line, 0.35 if fact is CLEAN else 0.5, arrow))
    boxes.append(box_svg(ROOT, spots[id(ROOT)], "#f5f5f5", "#666666"))
    title = "POHON KINERJA INSPEKTORAT DAERAH<br>KABUPATEN MAJENE TAHUN 2020"
    svg = "".join([*lines, *boxes, *extras(spots)])
    frame = f'<svg width="{PAGE[0]}" height="{PAGE[1]}" viewBox="0 0 {PAGE[0]} {PAGE[1]}" style="display:block">{svg}</svg>'
    head = '<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>pohon kinerja.drawio</title>'
    head += f"<style>{STYLE}</style></head>"
    return f"{head}<body><h1>{title}</h1>{frame}</body></html>"


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Majene"}
    gold = Gold(STEM, about | {"organisation": "Inspektorat Daerah", "year": int(YEAR), "pages": 1})
    known = add_tree(gold, ROOT, None, YEAR, 1)
    gold.ambiguous = [
        {
            "about": "printed INSPEKTORAT DAERAH KABUPATEN MAJENE",
            "chosen": "Inspektorat Daerah",
            "also_acceptable": ["Inspektorat", "Inspektorat Daerah Kabupaten Majene"],
            "nodes": [],
            "field": "document.organisation",
        },
        {
            "about": "an ellipse names the partner of one program, joined by a dashed line",
            "chosen": "crosscutting of the program",
            "also_acceptable": ["a node with a crosscut edge"],
            "nodes": [known[id(WATCH)]],
            "field": "crosscutting",
        },
        {
            "about": "target Level 3: no unit, a number behind a word",
            "chosen": 3.0,
            "also_acceptable": [None],
            "nodes": [known[id(LEFT[1])]],
            "field": "value.value",
        },
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"{STEM}.html")
        source.write_text(page(), encoding="utf-8")
        browser_pdf(source, CORPUS / f"{STEM}.pdf")
    write_gold()


if __name__ == "__main__":
    main()
