"""A pohon kinerja that grows from the bottom: the root below, what serves it above, arrows pointing down."""

import math
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from corpus.makers.common import CORPUS, Gold

STEM = "pohon-kinerja-kecamatan-cepogo-2025"

ENTRY: dict[str, Any] = {
    "file": f"{STEM}.pdf",
    "what": "The performance tree of a kecamatan, drawn from the bottom upwards with slanted arrows to the parents.",
    "type": "pohon_kinerja",
    "producer": "ReportLab",
    "text": True,
    "facts": "invented",
    "carries": [
        "a tree with its root at the bottom and its leaves at the top",
        "slanted straight lines; arrowheads are triangles of their own that point to the parent",
        "no tier labels: the position in the strip of each box and the names in brackets tell the tier",
        "a Kasi answers for a program, against the usual reading of eselon IV",
        "target and realisasi of two years in one box",
        "a box with a holder and two indicators, a box without indicator, one target written in words",
        "text close to the edges of narrow boxes, boxes of one tier at uneven heights",
    ],
}


class Measure(NamedTuple):
    """An indicator, its target of 2025 and, where printed, its realisasi of 2024; the unit."""

    name: str
    target: str
    unit: str | None = None
    before: str | None = None


@dataclass
class Box:
    """A box of the tree; its children stand above it."""

    holder: str | None
    statement: str
    name: str | None = None
    measures: list[Measure] = field(default_factory=list)
    children: list["Box"] = field(default_factory=list)
    x: float = 0
    y: float = 0
    wide: float = 0
    high: float = 0


SERVICES = Box(
    "Kasi Pelayanan Umum",
    "Meningkatnya kualitas layanan administrasi kecamatan",
    "PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK",
    [Measure("Persentase layanan yang selesai sesuai standar waktu", "97%", "%", "95,4%")],
    [
        Box(
            "Kasi Pelayanan Umum",
            "Terlaksananya urusan pemerintahan yang dilimpahkan kepada camat",
            "Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat",
            [
                Measure("Jumlah jenis layanan yang diselenggarakan", "14 jenis", "jenis"),
                Measure("Jumlah pengaduan yang ditindaklanjuti", "24 pengaduan", "pengaduan"),
            ],
            [
                Box(
                    "Pengelola Layanan",
                    "Terlayaninya permohonan perizinan warga",
                    "Pelaksanaan Urusan Pemerintahan yang Terkait Dengan Pelayanan Perizinan",
                    [Measure("Jumlah izin yang diterbitkan", "310 dokumen", "dokumen")],
                ),
                Box(
                    "Pengelola Layanan",
                    "Terlayaninya permohonan nonperizinan warga",
                    "Pelaksanaan Urusan Pemerintahan yang Terkait Dengan Nonperizinan",
                    [Measure("Jumlah dokumen nonperizinan", "2.750 dokumen", "dokumen")],
                ),
            ],
        ),
        Box(
            "Kasi Tata Pemerintahan",
            "Meningkatnya koordinasi pemerintahan tingkat kecamatan",
            "Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan",
            [Measure("Persentase hasil rapat koordinasi yang dilaksanakan", "90%", "%")],
            [
                Box(
                    "Analis Tata Praja",
                    "Terlaksananya rapat koordinasi lintas sektor",
                    "Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan",
                    [Measure("Jumlah rapat koordinasi", "12 kali", "kali")],
                ),
            ],
        ),
    ],
)

VILLAGES = [
    Box(
        "Kasi Pemberdayaan Masyarakat dan Desa",
        "Meningkatnya peran serta masyarakat dalam pembangunan desa",
        "PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN",
        [Measure("Persentase usulan musrenbang desa yang terakomodasi", "62,5%", "%")],
        [
            Box(
                "Kasi Pemberdayaan Masyarakat dan Desa",
                "Terkoordinasinya pemberdayaan masyarakat desa",
                "Koordinasi Kegiatan Pemberdayaan Desa",
                [Measure("Jumlah desa yang didampingi", "15 desa", "desa")],
                [
                    Box(
                        "Penggerak Swadaya Masyarakat",
                        "Meningkatnya kehadiran warga dalam musrenbang",
                        "Peningkatan Partisipasi Masyarakat Dalam Forum Musyawarah Perencanaan Pembangunan di Desa",
                        [Measure("Jumlah peserta musrenbang", "820 orang", "orang")],
                    ),
                    Box(
                        "Penggerak Swadaya Masyarakat",
                        "Terselarasnya kegiatan pemberdayaan pemerintah dan swasta",
                        "Sinkronisasi Program Kerja dan Kegiatan Pemberdayaan Masyarakat Yang Dilakukan Oleh "
                        "Pemerintah dan Swasta di Wilayah Kerja Kecamatan",
                    ),
                ],
            ),
        ],
    ),
    Box(
        "Kasi Tata Pemerintahan",
        "Meningkatnya tertib administrasi pemerintahan desa",
        "PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA",
        [Measure("Persentase desa yang tertib administrasi", "93,3%", "%", "86,7%")],
        [
            Box(
                "Kasi Tata Pemerintahan",
                "Terfasilitasinya pembinaan dan pengawasan pemerintahan desa",
                "Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa",
                [Measure("Jumlah desa yang dibina", "15 desa", "desa")],
                [
                    Box(
                        "Pengelola Keuangan Desa",
                        "Tersusunnya APBDes tepat waktu",
                        "Fasilitasi Pengelolaan Keuangan Desa dan pendayagunaan Aset Desa",
                        [Measure("Jumlah APBDes yang ditetapkan tepat waktu", "15 dokumen", "dokumen")],
                    ),
                ],
            ),
        ],
    ),
]

ORDER = Box(
    "Kasi Ketenteraman dan Ketertiban",
    "Terjaganya ketenteraman dan ketertiban wilayah",
    "PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM",
    [Measure("Jumlah gangguan ketertiban", "6 kejadian", "kejadian", "9 kejadian")],
    [
        Box(
            "Kasi Ketenteraman dan Ketertiban",
            "Terlaksananya koordinasi ketenteraman dan ketertiban umum",
            "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
            [Measure("Persentase gangguan yang diselesaikan", "seluruh kejadian")],
            [
                Box(
                    "Pranata Ketertiban",
                    "Terlaksananya patroli bersama",
                    "Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara Nasional Indonesia dan "
                    "instansi vertikal di wilayah kecamatan",
                    [Measure("Jumlah patroli bersama", "48 kali", "kali")],
                ),
            ],
        ),
    ],
)

OFFICE = Box(
    "Sekretaris Camat",
    "Meningkatnya kualitas pelayanan kesekretariatan",
    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
    [Measure("Indeks kepuasan pelayanan kesekretariatan", "3,45")],
    [
        Box(
            "Kasubag Perencanaan dan Keuangan",
            "Tersusunnya dokumen perencanaan dan pelaporan",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            [Measure("Persentase dokumen tepat waktu", "100%", "%")],
            [
                Box(
                    "Pengolah Data Perencanaan",
                    "Tersedianya dokumen perencanaan",
                    "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                    [Measure("Jumlah dokumen perencanaan", "5 dokumen", "dokumen")],
                ),
            ],
        ),
        Box(
            "Kasubag Umum dan Kepegawaian",
            "Terpenuhinya kebutuhan administrasi umum kantor",
            "Administrasi Umum Perangkat Daerah",
            [Measure("Persentase kebutuhan administrasi umum yang terpenuhi", "98%", "%")],
            [
                Box(
                    "Pengadministrasi Umum",
                    "Tersedianya bahan logistik kantor",
                    "Penyediaan Bahan Logistik Kantor",
                    [Measure("Jumlah paket bahan logistik", "4 paket", "paket")],
                ),
            ],
        ),
    ],
)

TREE = Box(
    "Camat",
    "Meningkatnya kualitas penyelenggaraan pemerintahan dan pelayanan publik di wilayah kecamatan",
    None,
    [Measure("Indeks Kepuasan Masyarakat (IKM) kecamatan", "88,00", None, "86,12")],
    [
        Box(
            "Camat",
            "Meningkatnya kualitas pelayanan publik kecamatan",
            None,
            [Measure("Nilai evaluasi pelayanan publik", "4,10", None, "3,87")],
            [SERVICES],
        ),
        Box(
            "Camat",
            "Meningkatnya kemandirian desa dan ketertiban wilayah",
            None,
            [
                Measure("Persentase desa berstatus mandiri", "53,3%", "%", "46,7%"),
                Measure("Persentase konflik sosial yang tertangani", "100%", "%"),
            ],
            [*VILLAGES, ORDER],
        ),
        Box(
            "Camat",
            "Meningkatnya akuntabilitas kinerja kecamatan",
            None,
            [Measure("Nilai AKIP kecamatan", "BB (74,15)", None, "BB (72,80)")],
            [OFFICE],
        ),
    ],
)

LEVELS = ("tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan")
WIDTHS = (300.0, 190.0, 128.0, 118.0, 84.0)
SIZES = (11.0, 9.0, 7.6, 7.2, 6.6)
STRIPS = ("#7b241c", "#1a5276", "#1e8449", "#b9770e", "#5d6d7e")
BODIES = ("#f9ebea", "#eaf2f8", "#e9f7ef", "#fef5e7", "#f4f6f6")
UNEVEN = (0.0, 9.0, 3.0, 13.0, 5.0)
SHEET = (842.0, 1191.0)
LEAF = 90.5
LEFT = 13.0
BASE = 118.0


class Line(NamedTuple):
    """A line of text in a box."""

    text: str
    font: str
    size: float


def lines_of(box: Box, level: int) -> list[Line]:
    """The lines in the body of a box, wrapped to its width."""
    size, room = SIZES[level], box.wide - 7
    paragraphs = [(box.statement, "Helvetica-Bold")]
    if box.name:
        paragraphs.append((f"({box.name})", "Helvetica-Oblique"))
    for measure in box.measures:
        paragraphs.append((f"IK : {measure.name}", "Helvetica"))
        if measure.before:
            paragraphs.append((f"Realisasi 2024 : {measure.before}", "Helvetica"))
        paragraphs.append((f"Target 2025 : {measure.target}", "Helvetica"))
    return [Line(text, font, size) for paragraph, font in paragraphs for text in simpleSplit(paragraph, font, size, room)]


def strip_lines(box: Box, level: int) -> list[str]:
    """The position in the strip of a box, wrapped."""
    return simpleSplit(box.holder or "", "Helvetica-Bold", SIZES[level], box.wide - 6)


def spread(box: Box, level: int, left: float) -> float:
    """Give a box and what stands above it their places across; returns where the next one starts."""
    at = left
    for child in box.children:
        at = spread(child, level + 1, at)
    at = max(at, left + LEAF) if not box.children else at
    box.wide = min(WIDTHS[level], at - left - 5)
    box.x = (left + at - 5) / 2 - box.wide / 2
    size = SIZES[level]
    box.high = len(lines_of(box, level)) * size * 1.2 + len(strip_lines(box, level)) * size * 1.25 + 11
    return at


def tiers() -> list[list[Box]]:
    """The boxes of each tier, from the root upwards."""
    rows = [[TREE]]
    while any(box.children for box in rows[-1]):
        rows.append([child for box in rows[-1] for child in box.children])
    return rows


def raise_rows(rows: list[list[Box]]) -> None:
    """Give every tier its height over the one below it; boxes of a tier stand unevenly."""
    floor = BASE
    for row in rows:
        for number, box in enumerate(row):
            box.y = floor + UNEVEN[number % len(UNEVEN)]
        floor = max(box.y + box.high for box in row) + 76


def draw_box(canvas: Canvas, box: Box, level: int) -> None:
    """A box: the strip with the position, under it the text."""
    size = SIZES[level]
    strip = strip_lines(box, level)
    top = box.y + box.high
    strip_high = len(strip) * size * 1.25 + 3
    canvas.setLineWidth(0.8)
    canvas.setStrokeColor(HexColor("#34495e"))
    canvas.setFillColor(HexColor(BODIES[level]))
    canvas.rect(box.x, box.y, box.wide, box.high, fill=1)
    canvas.setFillColor(HexColor(STRIPS[level]))
    canvas.rect(box.x, top - strip_high, box.wide, strip_high, fill=1)
    canvas.setFillColor(Color(1, 1, 1))
    canvas.setFont("Helvetica-Bold", size)
    y = top - size - 0.8
    for text in strip:
        canvas.drawCentredString(box.x + box.wide / 2, y, text)
        y -= size * 1.25
    canvas.setFillColor(Color(0, 0, 0))
    y = top - strip_high - size - 1.5
    for line in lines_of(box, level):
        canvas.setFont(line.font, line.size)
        canvas.drawCentredString(box.x + box.wide / 2, y, line.text)
        y -= size * 1.2


def draw_arrow(canvas: Canvas, child: Box, parent: Box, number: int) -> None:
    """A straight line from the lower edge of a box down to its parent, its head a triangle of its own."""
    start = (child.x + child.wide / 2, child.y)
    share = (number + 1) / (len(parent.children) + 1)
    end = (parent.x + parent.wide * (0.25 + 0.5 * share), parent.y + parent.high)
    if len(parent.children) == 1:
        end = (parent.x + parent.wide / 2, end[1])
    angle = math.atan2(end[1] - start[1], end[0] - start[0])
    neck = (end[0] - 6 * math.cos(angle), end[1] - 6 * math.sin(angle))
    canvas.setStrokeColor(HexColor("#555555"))
    canvas.setFillColor(HexColor("#555555"))
    canvas.setLineWidth(1.1)
    canvas.line(*start, *neck)
    path = canvas.beginPath()
    path.moveTo(*end)
    for side in (0.42, -0.42):
        path.lineTo(end[0] - 7.5 * math.cos(angle + side), end[1] - 7.5 * math.sin(angle + side))
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def draw_frame(canvas: Canvas) -> None:
    """Title, emblem and signature block."""
    wide, high = SHEET
    canvas.setFillColor(Color(0, 0, 0))
    canvas.setFont("Helvetica-Bold", 17)
    canvas.drawCentredString(wide / 2, high - 48, "POHON KINERJA KECAMATAN CEPOGO")
    canvas.setFont("Helvetica-Bold", 13)
    canvas.drawCentredString(wide / 2, high - 67, "KABUPATEN BOYOLALI TAHUN 2025")
    canvas.setLineWidth(1.5)
    canvas.line(40, high - 84, wide - 40, high - 84)
    canvas.setFillColor(HexColor("#117a65"))
    canvas.circle(72, high - 54, 22, fill=1)
    canvas.setFillColor(HexColor("#f7dc6f"))
    mountain = canvas.beginPath()
    mountain.moveTo(56, high - 64)
    for x, y in ((66, high - 46), (72, high - 55), (79, high - 43), (89, high - 64)):
        mountain.lineTo(x, y)
    mountain.close()
    canvas.drawPath(mountain, stroke=0, fill=1)
    canvas.setFillColor(Color(0, 0, 0))
    canvas.setFont("Helvetica", 9)
    for number, text in enumerate(("Cepogo, 6 Januari 2025", "Camat Cepogo,")):
        canvas.drawString(640, 108 - 12 * number, text)
    canvas.drawString(640, 44, "( nama pejabat )")
    canvas.drawString(640, 32, "NIP. ..............................")


def draw() -> None:
    """Write the sheet."""
    spread(TREE, 0, LEFT)
    rows = tiers()
    raise_rows(rows)
    canvas = Canvas(str(CORPUS / f"{STEM}.pdf"), pagesize=SHEET, invariant=1)
    canvas.setTitle("Pohon Kinerja Kecamatan Cepogo")
    draw_frame(canvas)
    for row in rows:
        for parent in row:
            for number, child in enumerate(parent.children):
                draw_arrow(canvas, child, parent, number)
    for level, row in enumerate(rows):
        for box in row:
            draw_box(canvas, box, level)
    canvas.showPage()
    canvas.save()


def add(gold: Gold, box: Box, level: int, parent: str | None) -> None:
    """A box and all that stands above it."""
    node = gold.node(LEVELS[level], box.statement, box.name, page=1, parent=parent, holder=box.holder)
    for measure in box.measures:
        down = {"direction": "down"} if measure.name.startswith("Jumlah gangguan") else {}
        ident = gold.indicator(node, measure.name, measure.unit, 1, **down)
        for kind, period, text in (("realisasi", "2024", measure.before), ("target", "2025", measure.target)):
            if text:
                grade = {"grade": "BB"} if text.startswith("BB") else {}
                gold.value(ident, kind, period, text, measure.unit, 1, **grade)
    for child in box.children:
        add(gold, child, level + 1, node)


def build_gold() -> Gold:
    """The record of the sheet."""
    document = {
        "type": "pohon_kinerja",
        "types": ["pohon_kinerja"],
        "region": "Kabupaten Boyolali",
        "organisation": "Kecamatan Cepogo",
        "year": 2025,
        "pages": 1,
    }
    gold = Gold(STEM, document)
    add(gold, TREE, 0, None)
    gold.ambiguous += [
        {
            "about": "no tier is labelled and the Camat answers for two tiers: the lowest box is taken for the tujuan",
            "chosen": "tujuan",
            "also_acceptable": ["sasaran"],
            "nodes": ["n1"],
            "field": "level",
        },
        {
            "about": "Realisasi 2024 beside Target 2025: the realisasi of the year before is a baseline as well",
            "chosen": "realisasi",
            "also_acceptable": ["baseline"],
            "nodes": sorted(
                {
                    i["node"]
                    for i in gold.indicators
                    for v in gold.values
                    if v["kind"] == "realisasi" and v["indicator"] == i["id"]
                }
            ),
            "field": "value.kind",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
