"""A pohon kinerja that runs from left to right, printed by a browser from boxes and curved lines."""

import tempfile
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any, NamedTuple

from PIL import ImageFont

from corpus.makers.common import CORPUS, Gold, browser_pdf

STEM = "pohon-kinerja-dpupr-bangka-tengah-2023"

ENTRY: dict[str, Any] = {
    "file": f"{STEM}.pdf",
    "what": "The performance tree of the public works office of Kabupaten Bangka Tengah, drawn from left to "
    "right with curved lines.",
    "type": "pohon_kinerja",
    "producer": "Chromium",
    "text": True,
    "facts": "invented",
    "carries": [
        "a tree from left to right, bezier curves of several widths, one of them dashed",
        "tiers told by colour and a legend alone, sub kegiatan as pills without a statement",
        "lists of indicators with bullets or numbers in one box, each with its target behind a colon, an "
        "equals sign, an arrow or in brackets",
        "a holder as a pill on the lower edge of its box",
        "a grade with its number (BB (72,50)), a target with a range sign (≥ 95%), one left open (-)",
        "notes of other offices in boxes (Lintas OPD)",
        "a legend whose entries look like boxes of the tree, a signature block under the root",
    ],
}


class Measure(NamedTuple):
    """An indicator, its printed target, how the two are joined, and the unit."""

    name: str
    target: str
    unit: str | None
    joint: str = " : "


@dataclass
class Box:
    """A box of the tree, its children to the right of it."""

    level: str
    statement: str | None
    name: str | None = None
    measures: list[Measure] = field(default_factory=list)
    holder: str | None = None
    crosscutting: list[str] = field(default_factory=list)
    numbered: bool = False
    children: list["Box"] = field(default_factory=list)
    x: float = 0
    y: float = 0
    high: float = 0


def sub(name: str, measure: str, target: str, unit: str | None) -> Box:
    """A sub kegiatan: a name and one indicator with its target in brackets."""
    return Box("sub_kegiatan", None, name, [Measure(measure, target, unit, " (")])


ROADS = Box(
    "program",
    "Meningkatnya kemantapan jalan dan jembatan kabupaten",
    "PROGRAM PENYELENGGARAAN JALAN",
    [
        Measure("Persentase panjang jalan kabupaten dalam kondisi mantap", "78,40%", "%"),
        Measure("Persentase jembatan dalam kondisi baik", "88,10%", "%"),
    ],
    holder="Kepala Bidang Bina Marga",
    children=[
        Box(
            "kegiatan",
            "Terlaksananya penanganan jalan dan jembatan kabupaten",
            "Penyelenggaraan Jalan Kabupaten/Kota",
            [
                Measure("Panjang jalan yang ditingkatkan kapasitasnya", "14,20 km", "km", " → "),
                Measure("Panjang jalan yang dipelihara", "312,6 km", "km", " → "),
                Measure("Jumlah jembatan yang dipelihara", "21 unit", "unit", " → "),
            ],
            numbered=True,
            children=[
                sub("Rekonstruksi Jalan", "Panjang jalan yang direkonstruksi", "9,75 km", "km"),
                sub("Pemeliharaan Rutin Jalan", "Panjang jalan yang dipelihara secara rutin", "312,6 km", "km"),
                sub("Rehabilitasi Jembatan", "Jumlah jembatan yang direhabilitasi", "3 unit", "unit"),
                sub("Survey Kondisi Jalan/Jembatan", "Jumlah dokumen hasil survey", "2 dokumen", "dokumen"),
            ],
        ),
    ],
)

WATER = Box(
    "program",
    "Meningkatnya pengelolaan sumber daya air untuk pertanian dan pengendalian banjir",
    "PROGRAM PENGELOLAAN SUMBER DAYA AIR (SDA)",
    [
        Measure("Persentase jaringan irigasi kewenangan kabupaten dalam kondisi baik", "62,5%", "%"),
        Measure("Luas kawasan genangan", "46,30 Ha", "Ha"),
    ],
    holder="Kepala Bidang Sumber Daya Air",
    children=[
        Box(
            "kegiatan",
            "Berfungsinya jaringan irigasi kewenangan kabupaten",
            "Pengembangan dan Pengelolaan Sistem Irigasi Primer dan Sekunder pada Daerah Irigasi yang "
            "Luasnya dibawah 1000 Ha dalam 1 (Satu) Daerah Kabupaten/Kota",
            [Measure("Luas daerah irigasi yang terlayani", "1.240 Ha", "Ha")],
            crosscutting=["Dinas Pertanian, Pangan dan Perikanan"],
            children=[
                sub(
                    "Rehabilitasi Jaringan Irigasi Permukaan",
                    "Panjang jaringan irigasi permukaan yang direhabilitasi",
                    "2,85 km",
                    "km",
                ),
                sub(
                    "Operasi dan Pemeliharaan Jaringan Irigasi Permukaan",
                    "Panjang jaringan yang dioperasikan dan dipelihara",
                    "18 km",
                    "km",
                ),
            ],
        ),
        Box(
            "kegiatan",
            "Terkendalinya banjir dan abrasi pantai",
            "Pengelolaan SDA dan Bangunan Pengaman Pantai pada Wilayah Sungai (WS) dalam 1 (Satu) Daerah Kabupaten/Kota",
            [Measure("Panjang sungai yang dinormalisasi", "3.400 m", "m")],
            children=[
                sub("Rehabilitasi Tanggul Sungai", "Panjang tanggul yang direhabilitasi", "650 m", "m"),
                sub(
                    "Pembangunan Embung dan Penampung Air Lainnya",
                    "Jumlah embung yang dibangun",
                    "1 unit",
                    "unit",
                ),
            ],
        ),
    ],
)

DRINKING = Box(
    "program",
    "Meningkatnya cakupan pelayanan air minum layak",
    "PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM PENYEDIAAN AIR MINUM",
    [Measure("Persentase rumah tangga dengan akses air minum layak", "81,7%", "%", " = ")],
    holder="Kepala Bidang Cipta Karya",
    children=[
        Box(
            "kegiatan",
            "Tersedianya SPAM jaringan perpipaan di kawasan perdesaan",
            "Pengelolaan dan Pengembangan Sistem Penyediaan Air Minum (SPAM) di Daerah Kabupaten/Kota",
            [
                Measure("Jumlah sambungan rumah baru", "480 SR", "SR"),
                Measure("Jumlah SPAM desa yang berfungsi", "17 unit", "unit"),
            ],
            numbered=True,
            children=[
                sub("Pembangunan SPAM di Kawasan Perdesaan", "Jumlah SPAM yang dibangun", "2 unit", "unit"),
                sub("Perluasan SPAM di Kawasan Perkotaan", "Jumlah sambungan rumah", "310 SR", "SR"),
            ],
        ),
    ],
)

SANITATION = Box(
    "program",
    "Meningkatnya akses sanitasi layak",
    "PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM AIR LIMBAH",
    [Measure("Persentase rumah tangga dengan akses sanitasi layak", "≥ 95%", "%", " = ")],
    holder="Kepala Bidang Cipta Karya",
    children=[
        Box(
            "kegiatan",
            "Terlayaninya rumah tangga dengan pengelolaan air limbah domestik",
            "Pengelolaan dan Pengembangan Sistem Air Limbah Domestik dalam Daerah Kabupaten/Kota",
            [Measure("Jumlah rumah tangga yang terlayani", "1.150 KK", "KK")],
            crosscutting=["Dinas Kesehatan", "Dinas Perumahan dan Kawasan Permukiman"],
            children=[
                sub(
                    "Pembangunan/Penyediaan Sistem Pengelolaan Air Limbah Terpusat Skala Permukiman",
                    "Jumlah IPAL komunal yang dibangun",
                    "4 unit",
                    "unit",
                ),
                sub(
                    "Penyediaan Jasa Penyedotan Lumpur Tinja",
                    "Jumlah rumah tangga yang dilayani",
                    "600 KK",
                    "KK",
                ),
            ],
        ),
    ],
)

SPACE = Box(
    "program",
    "Meningkatnya kesesuaian pemanfaatan ruang",
    "PROGRAM PENYELENGGARAAN PENATAAN RUANG",
    [Measure("Persentase kesesuaian pemanfaatan ruang terhadap RTRW", "86,00%", "%")],
    holder="Kepala Bidang Tata Ruang",
    children=[
        Box(
            "kegiatan",
            "Tersusunnya rencana rinci tata ruang",
            "Penetapan Rencana Tata Ruang Wilayah (RTRW) dan Rencana Rinci Tata Ruang (RRTR) Kab/Kota",
            [Measure("Jumlah rancangan peraturan RDTR", "1 dokumen", "dokumen")],
            children=[
                sub(
                    "Penetapan Kebijakan dalam Rangka Pelaksanaan Penataan Ruang",
                    "Jumlah kebijakan yang ditetapkan",
                    "1 dokumen",
                    "dokumen",
                ),
            ],
        ),
        Box(
            "kegiatan",
            "Terkendalinya pemanfaatan ruang",
            "Koordinasi dan Sinkronisasi Pengendalian Pemanfataan Ruang Daerah Kabupaten/Kota",
            [Measure("Persentase pelanggaran tata ruang yang ditindaklanjuti", "100%", "%")],
            children=[
                sub(
                    "Koordinasi dan Sinkronisasi Penertiban dan Penegakan Hukum bidang Penataan Ruang",
                    "Jumlah laporan penertiban",
                    "4 laporan",
                    "laporan",
                ),
            ],
        ),
    ],
)

SUPPORT = Box(
    "program",
    "Meningkatnya kualitas perencanaan, keuangan dan pelayanan perangkat daerah",
    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
    [
        Measure("Persentase temuan yang ditindaklanjuti", "92%", "%"),
        Measure("Indeks Profesionalitas ASN", "-", None),
    ],
    holder="Sekretaris Dinas",
    children=[
        Box(
            "kegiatan",
            "Terwujudnya perencanaan dan evaluasi kinerja yang tepat waktu",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            [Measure("Persentase dokumen yang tepat waktu", "100%", "%")],
            children=[
                sub(
                    "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                    "Jumlah dokumen perencanaan",
                    "6 dokumen",
                    "dokumen",
                ),
                sub("Evaluasi Kinerja Perangkat Daerah", "Jumlah laporan evaluasi", "5 laporan", "laporan"),
            ],
        ),
    ],
)

TREE = Box(
    "tujuan",
    "Terwujudnya infrastruktur wilayah yang andal, merata dan sesuai dengan tata ruang",
    None,
    [Measure("Indeks Kualitas Layanan Infrastruktur", "74,25", None)],
    children=[
        Box(
            "sasaran",
            "Meningkatnya konektivitas wilayah dan ketahanan sumber daya air",
            None,
            [
                Measure("Persentase desa yang terhubung jalan mantap", "83,5 %", "%"),
                Measure("Persentase daerah irigasi yang terlayani air sepanjang tahun", "57 %", "%"),
            ],
            children=[ROADS, WATER],
        ),
        Box(
            "sasaran",
            "Meningkatnya kualitas permukiman dan ketertiban pemanfaatan ruang",
            None,
            [Measure("Indeks Infrastruktur Permukiman", "70,8", None)],
            children=[DRINKING, SANITATION, SPACE],
        ),
        Box(
            "sasaran",
            "Meningkatnya akuntabilitas kinerja dan pelayanan dinas",
            None,
            [
                Measure("Nilai SAKIP", "BB (72,50)", None),
                Measure("Indeks Kepuasan Masyarakat (IKM)", "82,15", None),
            ],
            children=[SUPPORT],
        ),
    ],
)

# The columns from the left: where a box starts and how wide it is, in millimetres.
COLUMNS = {
    "tujuan": (8.0, 58.0),
    "sasaran": (82.0, 66.0),
    "program": (164.0, 76.0),
    "kegiatan": (255.0, 80.0),
    "sub_kegiatan": (349.0, 64.0),
}
FILLS = {
    "tujuan": "#f7c6c7",
    "sasaran": "#fde2b3",
    "program": "#cfe8cf",
    "kegiatan": "#cfe2f3",
    "sub_kegiatan": "#e6d9f2",
}
TIERS = {
    "tujuan": "Tujuan",
    "sasaran": "Sasaran Strategis",
    "program": "Program",
    "kegiatan": "Kegiatan",
    "sub_kegiatan": "Sub Kegiatan",
}
SIZES = {"tujuan": 10.0, "sasaran": 8.5, "program": 7.4, "kegiatan": 6.8, "sub_kegiatan": 6.4}
GAP = 3.2
TOP = 25.0

STYLE = """
@page { size: 420mm 297mm; margin: 0 }
body { margin: 0; font-family: 'Liberation Sans', Arial, sans-serif; color: #333; width: 420mm; height: 296mm;
  position: relative; overflow: hidden }
svg { position: absolute; left: 0; top: 0 }
.box { position: absolute; box-sizing: border-box; border: 0.35mm solid #8a8a8a; border-radius: 3mm;
  padding: 1mm 2mm; display: flex; flex-direction: column; justify-content: center; line-height: 1.22 }
.sub_kegiatan { border-radius: 9mm; text-align: center; border-style: none; padding: 0.8mm 4mm }
.tujuan { text-align: center; border-width: 0.7mm }
.statement { font-weight: bold } .name { font-style: italic } .sub_kegiatan .name { font-style: normal }
ul, ol { margin: 0; padding-left: 3.4mm } .tujuan ul { text-align: left }
.cross { color: #a33; font-size: 90% }
.holder { position: absolute; left: 8mm; bottom: -2.3mm; background: #fff; border: 0.3mm solid #6aa06a;
  border-radius: 3mm; padding: 0.2mm 2.4mm; font-size: 6.2pt; white-space: nowrap }
h1 { position: absolute; left: 34mm; top: 5mm; margin: 0; font-size: 16pt; color: #2b5876 }
h2 { position: absolute; left: 34mm; top: 13mm; margin: 0; font-size: 11pt; font-weight: normal }
.legend { position: absolute; left: 8mm; top: 31mm; font-size: 7pt }
.legend div { border: 0.3mm solid #8a8a8a; border-radius: 2mm; padding: 0.4mm 2mm;
  margin-bottom: 1mm; width: 30mm }
.sign { position: absolute; left: 8mm; top: 236mm; width: 62mm; text-align: center; font-size: 8pt }
"""


def wrapped(text: str, room: float, size: float, bold: bool) -> int:
    """How many lines a text takes in a room of so many millimetres."""
    face = "LiberationSans-Bold.ttf" if bold else "LiberationSans-Regular.ttf"
    font = ImageFont.truetype(face, 100)
    lines, used = 1, 0.0
    for word in text.split():
        long = font.getlength(word + " ") / 100 * size * 25.4 / 72
        if used and used + long > room:
            lines, used = lines + 1, 0.0
        used += long
    return lines


def line_of(measure: Measure) -> str:
    """An indicator with its target as printed."""
    return f"{measure.name}{measure.joint}{measure.target}{')' if measure.joint == ' (' else ''}"


def measure_box(box: Box) -> float:
    """The height of a box, in millimetres."""
    size, wide = SIZES[box.level], COLUMNS[box.level][1]
    room = wide - (9.5 if box.level == "sub_kegiatan" else 5.0)
    lines = wrapped(box.statement, room, size, True) if box.statement else 0
    lines += wrapped(box.name, room, size, box.level == "sub_kegiatan") if box.name else 0
    indent = 0 if box.level == "sub_kegiatan" else 3.4
    lines += sum(wrapped(line_of(measure), room - indent, size, False) for measure in box.measures)
    if box.crosscutting:
        lines += wrapped("Lintas OPD : " + ", ".join(box.crosscutting), room, size, False)
    return lines * size * 1.22 * 25.4 / 72 + 3.0 + (1.6 if box.holder else 0)


def place(box: Box, top: float) -> float:
    """Place a box and what serves it from a height on; returns where the next one may start."""
    box.x, box.high = COLUMNS[box.level][0], measure_box(box)
    bottom = top
    for child in box.children:
        bottom = place(child, bottom)
    own = box.high + GAP + (2.0 if box.holder else 0)
    if bottom - top < own:
        shift(box.children, (own - (bottom - top)) / 2)
        bottom = top + own
    box.y = (top + bottom - GAP) / 2 - box.high / 2
    return bottom


def shift(boxes: list[Box], by: float) -> None:
    """Move boxes and what serves them downwards."""
    for box in boxes:
        box.y += by
        shift(box.children, by)


def everything(box: Box) -> list[Box]:
    """A box and all under it."""
    return [box, *(each for child in box.children for each in everything(child))]


def curve(parent: Box, child: Box) -> str:
    """A bezier from the right side of a box to the left side of another."""
    x1, y1 = parent.x + COLUMNS[parent.level][1], parent.y + parent.high / 2
    x2, y2 = child.x, child.y + child.high / 2
    bend = (x1 + x2) / 2
    width = {"sasaran": 1.1, "program": 0.8}.get(child.level, 0.5)
    dash = ' stroke-dasharray="2 1.2"' if child is SUPPORT else ""
    path = f"M {x1:.2f} {y1:.2f} C {bend:.2f} {y1:.2f}, {bend:.2f} {y2:.2f}, {x2:.2f} {y2:.2f}"
    dot = f'<circle cx="{x2:.2f}" cy="{y2:.2f}" r="0.9" fill="#7a8ba0"/>' if child.level != "sub_kegiatan" else ""
    return f'<path d="{path}" fill="none" stroke="#7a8ba0" stroke-width="{width}"{dash}/>{dot}'


def div(box: Box) -> str:
    """A box as HTML."""
    inside = f'<div class="statement">{escape(box.statement)}</div>' if box.statement else ""
    if box.name:
        weight = ' style="font-weight:bold"' if box.level == "sub_kegiatan" else ""
        inside += f'<div class="name"{weight}>{escape(box.name)}</div>'
    lines = [escape(line_of(measure)) for measure in box.measures]
    if box.level == "sub_kegiatan":
        inside += f"<div>{lines[0]}</div>"
    else:
        tag = "ol" if box.numbered else "ul"
        inside += f"<{tag}>" + "".join(f"<li>{line}</li>" for line in lines) + f"</{tag}>"
    if box.crosscutting:
        inside += f'<div class="cross">Lintas OPD : {escape(", ".join(box.crosscutting))}</div>'
    if box.holder:
        inside += f'<div class="holder">{escape(box.holder)}</div>'
    place_at = f"left:{box.x}mm;top:{box.y:.2f}mm;width:{COLUMNS[box.level][1]}mm;height:{box.high:.2f}mm"
    look = f"background:{FILLS[box.level]};font-size:{SIZES[box.level]}pt"
    return f'<div class="box {box.level}" style="{place_at};{look}">{inside}</div>'


def page() -> str:
    """The sheet as HTML."""
    place(TREE, TOP)
    boxes = everything(TREE)
    curves = "".join(curve(box, child) for box in boxes for child in box.children)
    logo = (
        '<path d="M10 5 H26 V15 Q26 21 18 24 Q10 21 10 15 Z" fill="#1f6f54"'
        ' stroke="#d4a017" stroke-width="0.8"/>'
        '<circle cx="18" cy="13" r="4.2" fill="#f4d35e"/>'
        '<path d="M13 18 Q18 14 23 18" fill="none" stroke="#fff"/>'
    )
    entries = "".join(f'<div style="background:{FILLS[level]}">{text}</div>' for level, text in TIERS.items())
    sign = (
        "Koba, Januari 2023<br>Kepala Dinas Pekerjaan Umum dan Penataan Ruang<br>Kabupaten Bangka Tengah"
        "<br><br><br><br><b>( nama pejabat )</b><br>NIP. ........................"
    )
    return (
        f'<!DOCTYPE html><html lang="id"><meta charset="utf-8">'
        f"<title>Pohon Kinerja</title><style>{STYLE}</style>"
        f'<body><svg width="420mm" height="296mm" viewBox="0 0 420 296">{curves}{logo}</svg>'
        "<h1>POHON KINERJA TAHUN 2023</h1>"
        "<h2>Dinas Pekerjaan Umum dan Penataan Ruang (DPUPR) Kabupaten Bangka Tengah</h2>"
        f'<div class="legend"><b>Keterangan :</b>{entries}</div>{"".join(map(div, boxes))}'
        f'<div class="sign">{sign}</div></body></html>'
    )


def add(gold: Gold, box: Box, parent: str | None) -> None:
    """A box and all under it."""
    node = gold.node(
        box.level,
        box.statement,
        box.name,
        page=1,
        parent=parent,
        holder=box.holder,
        crosscutting=box.crosscutting,
    )
    for measure in box.measures:
        down = {"direction": "down"} if measure.name == "Luas kawasan genangan" else {}
        ident = gold.indicator(node, measure.name, measure.unit, 1, **down)
        grade = {"grade": "BB"} if measure.target.startswith("BB") else {}
        gold.value(ident, "target", "2023", measure.target, measure.unit, 1, **grade)
    for child in box.children:
        add(gold, child, node)


def build_gold() -> Gold:
    """The record of the sheet."""
    document = {
        "type": "pohon_kinerja",
        "types": ["pohon_kinerja"],
        "region": "Kabupaten Bangka Tengah",
        "organisation": "Dinas Pekerjaan Umum dan Penataan Ruang",
        "year": 2023,
        "pages": 1,
    }
    gold = Gold(STEM, document)
    add(gold, TREE, None)
    least = next(value for value in gold.values if value["text"].startswith("≥"))
    gold.ambiguous.append(
        {
            "about": "a target with a range sign: text with or without the sign",
            "chosen": least["text"],
            "also_acceptable": ["95%"],
            "indicators": [least["indicator"]],
            "nodes": [i["node"] for i in gold.indicators if i["id"] == least["indicator"]],
            "field": "value.text",
        }
    )
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        html = Path(folder, f"{STEM}.html")
        html.write_text(page(), encoding="utf-8")
        browser_pdf(html, CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
