"""Pohon kinerja of a provincial fisheries office, drawn from left to right with ellipses, hexagons and dashed crosscutting."""

import tempfile
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from corpus.makers.common import CORPUS, Gold, browser_pdf
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk

STEM = "pohon-kinerja-dkp-maluku-utara-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "The performance tree of a provincial fisheries office on one A2 sheet, drawn as in Visio from left to right",
    "type": "pohon_kinerja",
    "producer": "Chromium",
    "text": True,
    "facts": "invented",
    "carries": [
        "ellipses, hexagons, rectangles with a cut corner; curved connectors with arrowheads",
        "sasaran as ellipses whose indicators stand in a ruled box below, the target in a cell of its own beside",
        "targets of kegiatan in pills on the lower right edge of their box",
        "holders as loose text over the hexagons",
        "dashed lines to boxes of other offices, beside kegiatan and below programs, one with two offices",
        "tier labels as chevrons at the top; a legend whose shapes look like nodes; title at the foot of the page",
        "two indicators in one ellipse's box, a kegiatan without indicator",
        "decimal points among commas (12.5 %), an abbreviation (Kab/Kota), a typing error (penangkapn)",
    ],
}
YEAR = "2024"

CATCH = Fact(
    "program",
    "Meningkatnya produksi perikanan tangkap yang berkelanjutan",
    "Program Pengelolaan Perikanan Tangkap",
    (Measure("Jumlah produksi perikanan tangkap", "358.420 Ton", "Ton"),),
    (
        Fact(
            "kegiatan",
            "Terkelolanya penangkapn ikan pada WPPNRI 715 dan 716",
            "Pengelolaan Penangkapan Ikan di Wilayah Laut Sampai Dengan 12 Mil",
            (Measure("Jumlah kelompok nelayan yang menerima armada < 5 GT", "86 Kelompok", "Kelompok"),),
            cross=("Dinas Koperasi dan UKM",),
        ),
        Fact(
            "kegiatan",
            "Beroperasinya pelabuhan perikanan sesuai standar",
            "Penetapan Lokasi Pembangunan serta Pengelolaan Pelabuhan Perikanan Provinsi",
            (Measure("Jumlah pelabuhan perikanan yang operasional", "5 Unit", "Unit"),),
            cross=("Dinas Pekerjaan Umum dan Penataan Ruang", "Dinas Perhubungan"),
        ),
        Fact(
            "kegiatan",
            "Tertibnya perizinan kapal perikanan",
            "Penerbitan Izin Usaha Perikanan Tangkap untuk Kapal Perikanan Berukuran di Atas 10 GT Sampai Dengan 30 GT",
            (Measure("Persentase kapal 10-30 GT yang berizin", "74 %"),),
            cross=("DPMPTSP",),
        ),
    ),
    holder="Kabid Perikanan Tangkap",
)
FARM = Fact(
    "program",
    "Meningkatnya produksi perikanan budidaya",
    "Program Pengelolaan Perikanan Budidaya",
    (Measure("Jumlah produksi perikanan budidaya", "96.750 Ton", "Ton"),),
    (
        Fact(
            "kegiatan",
            "Meningkatnya kapasitas pembudidaya rumput laut dan kerapu",
            "Pengelolaan Pembudidayaan Ikan di Laut",
            (Measure("Jumlah pokdakan yang dibina", "54 Pokdakan", "Pokdakan"),),
        ),
        Fact(
            "kegiatan",
            "Tersedianya benih unggul bersertifikat",
            "Pengelolaan Balai Benih Ikan Air Payau",
            (Measure("Jumlah benih ikan yang diproduksi", "1.250.000 Ekor", "Ekor"),),
            cross=("Dinas Perikanan Kab/Kota",),
        ),
    ),
    holder="Kabid Perikanan Budidaya",
)
MARKET = Fact(
    "program",
    "Meningkatnya mutu dan pemasaran hasil perikanan",
    "Program Pengolahan dan Pemasaran Hasil Perikanan",
    (Measure("Persentase UPI yang ber-SKP", "41,50 %"),),
    (
        Fact(
            "kegiatan",
            "Terbinanya mutu hasil perikanan",
            "Pembinaan Mutu dan Keamanan Hasil Perikanan bagi Usaha Pengolahan dan Pemasaran Skala Menengah dan Besar",
            (Measure("Jumlah UPI yang dibina", "37 UPI", "UPI"),),
            cross=("Dinas Perindustrian dan Perdagangan",),
        ),
        Fact(
            "kegiatan",
            "Tersedianya bahan baku industri pengolahan ikan",
            "Penyediaan dan Penyaluran Bahan Baku Industri Pengolahan Ikan Lintas Daerah Kabupaten/Kota",
        ),
    ),
    holder="Kabid PDSPKP",
    cross=("Balai Karantina Ikan Ternate",),
)
COAST = Fact(
    "program",
    "Terjaganya ekosistem pesisir dan pulau-pulau kecil",
    "Program Pengelolaan Kelautan, Pesisir dan Pulau-Pulau Kecil",
    (Measure("Luas kawasan konservasi yang dikelola efektif", "226.990,61 Ha", "Ha"),),
    (
        Fact(
            "kegiatan",
            "Terkelolanya ruang laut sesuai RZWP3K",
            "Pengelolaan Ruang Laut Sampai Dengan 12 Mil di Luar Minyak dan Gas Bumi",
            (Measure("Luas mangrove yang direhabilitasi", "45 Ha", "Ha"),),
            cross=("Dinas Kehutanan", "Dinas Lingkungan Hidup"),
        ),
        Fact(
            "kegiatan",
            "Meningkatnya pendapatan masyarakat pesisir",
            "Pemberdayaan Masyarakat Pesisir dan Pulau-Pulau Kecil",
            (Measure("Jumlah kelompok masyarakat pesisir yang diberdayakan", "22 Kelompok", "Kelompok"),),
        ),
    ),
    holder="Kabid Kelautan dan PRL",
)
GUARD = Fact(
    "program",
    "Menurunnya pelanggaran di laut sampai 12 mil",
    "Program Pengawasan Sumber Daya Kelautan dan Perikanan",
    (Measure("Jumlah kasus destructive fishing", "9 Kasus", "Kasus", more={"direction": "down"}),),
    (
        Fact(
            "kegiatan",
            "Terlaksananya operasi pengawasan dan pembinaan Pokmaswas",
            "Pengawasan Sumber Daya Kelautan dan Perikanan Sampai Dengan 12 Mil",
            (
                Measure("Jumlah hari operasi pengawasan", "72 Hari", "Hari"),
                Measure("Jumlah Pokmaswas aktif", "31 Pokmaswas", "Pokmaswas"),
            ),
            cross=("Ditpolairud Polda Maluku Utara", "Lanal Ternate"),
        ),
    ),
    holder="Kabid Pengawasan SDKP",
)
SUPPORT = Fact(
    "program",
    "Terwujudnya layanan kesekretariatan yang prima",
    "Program Penunjang Urusan Pemerintahan Daerah Provinsi",
    (Measure("Indeks kepuasan layanan kesekretariatan", "83,10"),),
    (
        Fact(
            "kegiatan",
            "Selarasnya dokumen perencanaan dan penganggaran",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            (Measure("Persentase dokumen perencanaan yang selaras", "100%"),),
        ),
        Fact(
            "kegiatan",
            "Tertibnya administrasi keuangan dan aset",
            "Administrasi Keuangan Perangkat Daerah",
            (Measure("Persentase laporan keuangan tepat waktu", "100%"),),
        ),
    ),
    holder="Sekretaris",
)
ROOT = Fact(
    "sasaran_daerah",
    "Meningkatnya pertumbuhan sektor unggulan daerah yang inklusif",
    None,
    (Measure("Kontribusi sektor perikanan terhadap PDRB", "12.5 %"),),
    (
        Fact(
            "tujuan",
            "Meningkatnya kesejahteraan masyarakat kelautan dan perikanan",
            None,
            (Measure("Nilai Tukar Nelayan (NTN)", "105,40"), Measure("Nilai Tukar Pembudidaya Ikan (NTPi)", "101,85")),
            (
                Fact(
                    "sasaran",
                    "Meningkatnya produksi dan nilai tambah hasil perikanan",
                    None,
                    (
                        Measure("Jumlah produksi perikanan", "455.170 Ton", "Ton"),
                        Measure("Angka konsumsi ikan (kg/kapita/tahun)", "72,16", "kg/kapita/tahun"),
                        Measure("Nilai ekspor hasil perikanan", "USD 4,2 juta", "juta"),
                    ),
                    (CATCH, FARM, MARKET),
                ),
                Fact(
                    "sasaran",
                    "Meningkatnya kelestarian sumber daya kelautan dan perikanan",
                    None,
                    (Measure("Persentase kawasan konservasi perairan terkelola", "38,6 %"),),
                    (COAST, GUARD),
                ),
                Fact(
                    "sasaran",
                    "Meningkatnya akuntabilitas kinerja Dinas Kelautan dan Perikanan",
                    None,
                    (Measure("Nilai SAKIP", "BB (73,45)"),),
                    (SUPPORT,),
                ),
            ),
        ),
    ),
)

LEFT = {"sasaran_daerah": 14, "tujuan": 92, "sasaran": 178, "program": 285, "kegiatan": 396}
WIDTH = {"sasaran_daerah": 62, "tujuan": 66, "sasaran": 82, "program": 84, "kegiatan": 108}
TITLES = {"sasaran_daerah": "SASARAN RPJMD", "tujuan": "TUJUAN PD", "sasaran": "SASARAN PD"}
TITLES |= {"program": "SASARAN PROGRAM", "kegiatan": "SASARAN KEGIATAN"}
FILL = {"sasaran_daerah": "#14213d", "tujuan": "#1d5c7a", "sasaran": "#2a9d8f", "program": "#e9c46a", "kegiatan": "#eef6f6"}
OTHER_LEFT, OTHER_WIDTH = 532, 54
STYLE = """
@page { size: 594mm 420mm; margin: 0 } html, body { margin: 0 }
svg { display: block; width: 594mm; height: 420mm; font-family: 'Roboto Condensed'; }
.t { display: flex; flex-direction: column; justify-content: center; align-items: center; height: 100%; text-align: center;
     line-height: 1.15; box-sizing: border-box; }
foreignObject { overflow: visible }
.l { text-align: left; align-items: flex-start }
"""


@dataclass
class Canvas:
    """What is drawn, lines below shapes."""

    lines: list[str] = field(default_factory=list)
    shapes: list[str] = field(default_factory=list)

    def text(self, box: tuple[float, float, float, float], html: str, size: float, colour: str = "#000", kind: str = "t") -> None:
        """HTML in a box (left, top, width, height), size in mm."""
        x, y, w, h = box
        style = f"font-size:{size * 10:.1f}px;color:{colour}"
        inner = f'<div xmlns="http://www.w3.org/1999/xhtml" class="{kind}" style="{style}">{html}</div>'
        place = f'transform="translate({x:.2f} {y:.2f}) scale(.1)"'
        self.shapes.append(f'<g {place}><foreignObject width="{w * 10:.0f}" height="{h * 10:.0f}">{inner}</foreignObject></g>')

    def shape(self, svg: str) -> None:
        """A shape."""
        self.shapes.append(svg)

    def curve(self, start: tuple[float, float], end: tuple[float, float], dashed: bool = False) -> None:
        """A curved connector."""
        (x1, y1), (x2, y2) = start, end
        bend = (x2 - x1) * 0.55
        look = (
            'stroke="#8a4f7d" stroke-dasharray="1.6 1.1" stroke-width=".45"' if dashed else 'stroke="#33475b" stroke-width=".6"'
        )
        path = f"M{x1:.1f} {y1:.1f} C{x1 + bend:.1f} {y1:.1f} {x2 - bend:.1f} {y2:.1f} {x2:.1f} {y2:.1f}"
        self.lines.append(
            f'<path d="{path}" fill="none" {look}{"" if dashed else " marker-end=" + chr(34) + "url(#tip)" + chr(34)}/>'
        )


def hexagon(x: float, y: float, w: float, h: float, fill: str, line: str) -> str:
    """A hexagon lying on its side."""
    points = f"{x},{y + h / 2} {x + 6},{y} {x + w - 6},{y} {x + w},{y + h / 2} {x + w - 6},{y + h} {x + 6},{y + h}"
    return f'<polygon points="{points}" fill="{fill}" stroke="{line}" stroke-width=".5"/>'


def ellipse(x: float, y: float, w: float, h: float, fill: str) -> str:
    """An ellipse in a box."""
    return (
        f'<ellipse cx="{x + w / 2}" cy="{y + h / 2}" rx="{w / 2}" ry="{h / 2}" fill="{fill}" stroke="#0b2b33" stroke-width=".5"/>'
    )


def rect(x: float, y: float, w: float, h: float, more: str) -> str:
    """A rectangle."""
    return f'<rect x="{x}" y="{y}" width="{w}" height="{h}" {more}/>'


def measures_box(canvas: Canvas, fact: Fact, at: tuple[float, float, float]) -> float:
    """Indicators and targets side by side in a ruled box at (left, top, width); gives its height."""
    x, y, w = at
    top = y
    for measure in fact.measures:
        h = 8.6 if len(measure.name) > 34 else 6
        canvas.shape(rect(x, y, w, h, 'fill="#fff" stroke="#33475b" stroke-width=".3"'))
        canvas.shape(f'<path d="M{x + w * 0.68:.1f} {y}V{y + h}" stroke="#33475b" stroke-width=".3"/>')
        canvas.text((x + 1, y, w * 0.68 - 1.5, h), escape(measure.name), 2.7, kind="t l")
        canvas.text((x + w * 0.68, y, w * 0.32, h), f"<b>{escape(measure.target)}</b>", 2.7)
        y += h
    return y - top


def draw_upper(canvas: Canvas, fact: Fact, middle: float) -> None:
    """An ellipse with its indicators below."""
    x, w = LEFT[fact.level], WIDTH[fact.level]
    h = 30 if fact.level != "sasaran" else 26
    canvas.shape(ellipse(x, middle - h / 2, w, h, FILL[fact.level]))
    canvas.text((x + 7, middle - h / 2, w - 14, h), f"<b>{escape(fact.statement or '')}</b>", 3.7, "#fff")
    measures_box(canvas, fact, (x + 3, middle + h / 2 + 1.2, w - 6))


def other_boxes(canvas: Canvas, fact: Fact, start: tuple[float, float], at: tuple[float, float]) -> None:
    """The box of other offices and its dashed line."""
    h = 4.4 * len(fact.cross) + 5.4 + 3 * sum(len(name) > 28 for name in fact.cross)
    x, y = at[0], at[1] - h / 2
    canvas.curve(start, (x, at[1]), dashed=True)
    canvas.shape(
        rect(x, y, OTHER_WIDTH, h, 'rx="2" fill="#fbf3fa" stroke="#8a4f7d" stroke-width=".45" stroke-dasharray="1.6 1.1"')
    )
    lines = [escape(name) if len(fact.cross) == 1 else f"{number}. {escape(name)}" for number, name in enumerate(fact.cross, 1)]
    canvas.text(
        (x + 1.5, y, OTHER_WIDTH - 3, h),
        "<i>Crosscutting :</i>" + "".join(f"<span>{line}</span>" for line in lines),
        2.9,
        "#5a2d50",
        "t l",
    )


def draw_program(canvas: Canvas, fact: Fact, middle: float) -> None:
    """A hexagon with its holder above, its indicators below, other offices under them."""
    x, w, h = LEFT["program"], WIDTH["program"], 21
    top = middle - h / 2
    canvas.shape(hexagon(x, top, w, h, FILL["program"], "#8a6d1d"))
    inner = f"<b>{escape(fact.statement or '')}</b><span>({escape(fact.name or '')})</span>"
    canvas.text((x + 6, top, w - 12, h), inner, 3.15)
    canvas.text((x, top - 5, w, 4.6), f"<i>{escape(fact.holder or '')}</i>", 3, "#444")
    below = measures_box(canvas, fact, (x + 5, top + h + 0.8, w - 10))
    if fact.cross:
        left, y = x + 24, top + h + below + 11
        canvas.lines.append(
            f'<path d="M{x + w / 2} {top + h + below + 0.8}V{y - 5}" stroke="#8a4f7d" '
            'stroke-dasharray="1.6 1.1" stroke-width=".45"/>'
        )
        canvas.shape(
            rect(left, y - 5, 46, 10, 'rx="2" fill="#fbf3fa" stroke="#8a4f7d" stroke-width=".45" stroke-dasharray="1.6 1.1"')
        )
        canvas.text(
            (left + 1.5, y - 5, 43, 10), f"<i>Crosscutting :</i><span>{escape(fact.cross[0])}</span>", 2.9, "#5a2d50", "t l"
        )


def draw_kegiatan(canvas: Canvas, fact: Fact, middle: float) -> None:
    """A box with a cut corner; its targets in pills on the lower edge."""
    x, w = LEFT["kegiatan"], WIDTH["kegiatan"]
    h = 18.5 + 3.2 * (len(fact.name or "") > 85) + 3.6 * (len(fact.measures) - 1)
    top = middle - h / 2
    points = f"{x},{top} {x + w - 5},{top} {x + w},{top + 5} {x + w},{top + h} {x},{top + h}"
    canvas.shape(f'<polygon points="{points}" fill="{FILL["kegiatan"]}" stroke="#2a7f86" stroke-width=".45"/>')
    inner = f"<b>{escape(fact.statement or '')}</b><span>Kegiatan: {escape(fact.name or '')}</span>"
    inner += "".join(f"<span>- {escape(measure.name)}</span>" for measure in fact.measures)
    canvas.text((x + 2, top - 0.6, w - 6, h - 2), inner, 2.95, kind="t l")
    for place, measure in enumerate(reversed(fact.measures)):
        left = x + w - 31 - 31 * place
        canvas.shape(rect(left, top + h - 2.4, 28, 4.8, 'rx="2.4" fill="#fff" stroke="#c1440e" stroke-width=".45"'))
        canvas.text((left, top + h - 2.4, 28, 4.8), f"<b>{escape(measure.target)}</b>", 2.9, "#8f2d04")
    if fact.cross:
        other_boxes(canvas, fact, (x + w, middle), (OTHER_LEFT, middle + 1.5))


def draw_node(canvas: Canvas, fact: Fact, next_row: list[float]) -> float:
    """A node and all below it; gives its middle."""
    if fact.level == "kegiatan":
        middle = next_row[0]
        next_row[0] += 30.5 + 3 * (len(fact.measures) - 1 if fact.measures else 0)
        draw_kegiatan(canvas, fact, middle)
        return middle
    middles = [draw_node(canvas, child, next_row) for child in fact.children]
    if fact.level == "program":
        next_row[0] += 3.5
    middle = (middles[0] + middles[-1]) / 2 - (4 if len(middles) == 1 and fact.level != "program" else 0)
    for child, at in zip(fact.children, middles, strict=True):
        canvas.curve((LEFT[fact.level] + WIDTH[fact.level], middle), (LEFT[child.level] - 0.4, at))
    draw_program(canvas, fact, middle) if fact.level == "program" else draw_upper(canvas, fact, middle)
    return middle


def furniture(canvas: Canvas) -> None:
    """Tier chevrons, legend, title, logo."""
    for level, title in TITLES.items():
        x, w = LEFT[level], WIDTH[level]
        points = f"{x},6 {x + w - 5},6 {x + w},11.5 {x + w - 5},17 {x},17 {x + 5},11.5"
        canvas.shape(f'<polygon points="{points}" fill="#dfe7ec" stroke="#6b7f8c" stroke-width=".4"/>')
        canvas.text((x + 4, 6, w - 8, 11), f"<b>{title}</b>", 3.6, "#14213d")
    canvas.text((OTHER_LEFT, 6, OTHER_WIDTH, 11), "<b>OPD / INSTANSI LAIN</b>", 3.4, "#5a2d50")
    canvas.shape(rect(14, 330, 92, 40, 'fill="none" stroke="#999" stroke-width=".3"'))
    canvas.text((16, 331, 40, 5), "<b>Keterangan :</b>", 3, kind="t l")
    canvas.shape(ellipse(18, 338, 16, 7, FILL["sasaran"]))
    canvas.shape(hexagon(18, 348, 16, 7, FILL["program"], "#8a6d1d"))
    canvas.shape(rect(18, 358, 16, 7, 'fill="#fbf3fa" stroke="#8a4f7d" stroke-width=".45" stroke-dasharray="1.6 1.1"'))
    for y, line in ((338, "Tujuan / Sasaran"), (348, "Program"), (358, "Keterkaitan dengan instansi lain")):
        canvas.text((38, y, 66, 7), line, 3, kind="t l")
    canvas.shape(
        '<path d="M16 382h20v14l-10 12-10-12z" fill="#14213d"/>'
        '<path d="M18 396q4-5 8 0t8 0" stroke="#fff" fill="none" stroke-width="1.4"/>'
    )
    title = "<b>POHON KINERJA TAHUN 2024</b><span>DINAS KELAUTAN DAN PERIKANAN</span><span>PROVINSI MALUKU UTARA</span>"
    canvas.text((40, 378, 130, 24), title, 6, "#14213d", "t l")


def page() -> str:
    """The whole sheet."""
    canvas = Canvas()
    draw_node(canvas, ROOT, [36.0])
    furniture(canvas)
    tip = '<marker id="tip" viewBox="0 0 6 6" refX="5.5" refY="3" markerWidth="5" markerHeight="5" orient="auto">'
    tip += '<path d="M0 0L6 3L0 6z" fill="#33475b"/></marker>'
    svg = f'<svg viewBox="0 0 594 420"><defs>{tip}</defs>{"".join(canvas.lines)}{"".join(canvas.shapes)}</svg>'
    return f"<!doctype html><html lang=id><meta charset=utf-8><title>Pohon Kinerja DKP</title><style>{STYLE}</style><body>{svg}"


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Provinsi Maluku Utara"}
    gold = Gold(STEM, document | {"organisation": "Dinas Kelautan dan Perikanan", "year": int(YEAR), "pages": 1})
    known = add_tree(gold, ROOT, None, YEAR, 1)
    money = next(known[id(fact)] for fact in walk(ROOT) if any("USD" in measure.target for measure in fact.measures))
    doubt = {"about": "unit of USD 4,2 juta", "chosen": "juta", "also_acceptable": ["USD juta", "juta USD", "USD", None]}
    gold.ambiguous.append(doubt | {"nodes": [money], "field": "unit"})
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
