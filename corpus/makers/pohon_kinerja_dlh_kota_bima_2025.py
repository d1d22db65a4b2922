"""Tree of a city's environment office in a web drawing tool's style: HTML labels in SVG, two-part boxes, rounded elbow arrows."""

import math
import tempfile
from html import escape
from pathlib import Path

from corpus.makers.common import CORPUS, Gold, browser_pdf
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk

STEM = "pohon-kinerja-dlh-kota-bima-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Tree of a city's environment office by ultimate, intermediate and immediate outcome, from a browser, on A2",
    "type": "pohon_kinerja",
    "producer": "Chromium",
    "text": True,
    "facts": "invented",
    "carries": [
        "tiers by PermenPANRB 89/2021: ultimate outcome, CSF, intermediate outcome, immediate outcome, output",
        "boxes in two compartments, indicators with targets in brackets in the lower one",
        "orthogonal connectors with rounded corners and arrow heads; outputs stacked, joined from the left",
        "holders in a pill below the indicators, typing errors (Meningkatanya, Persentse)",
    ],
}
M, F = Measure, Fact


def out(text: str, name: str, target: str, unit: str | None = None) -> Fact:
    """An output with its one indicator."""
    return F("sub_kegiatan", text, measures=(M(name, target, unit),))


def imm(text: str, name: str, target: str, *below: Fact) -> Fact:
    """An immediate outcome with its one indicator."""
    return F("kegiatan", text, measures=(M(name, target),), children=below)


def inter(text: str, holder: str, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """An intermediate outcome, held by a head of division."""
    return F("program", text, measures=measures, holder=holder, children=below)


AIR = inter(
    "Menurunnya beban pencemaran air dan udara",
    "Kepala Bidang Pengendalian Pencemaran",
    (M("Indeks Kualitas Air", "56,20"), M("Indeks Kualitas Udara", "88,45")),
    imm(
        "Meningkatnya ketaatan pelaku usaha terhadap izin lingkungan",
        "Persentase usaha yang taat dokumen lingkungan",
        "72%",
        out("Terlaksananya pengawasan usaha dan/atau kegiatan", "Jumlah usaha yang diawasi", "45 usaha", "usaha"),
        out("Tersedianya rekomendasi dokumen UKL-UPL", "Jumlah dokumen yang diperiksa", "30 dokumen", "dokumen"),
        out("Tertanganinya pengaduan masyarakat", "Jumlah pengaduan ditangani", "15 kasus", "kasus"),
    ),
    imm(
        "Tersedianya data mutu air dan udara yang valid",
        "Persentase titik pantau yang memenuhi jadwal",
        "100%",
        out("Terpantaunya kualitas air sungai", "Jumlah titik sampel air", "18 titik", "titik"),
        out("Terpantaunya kualitas udara ambien", "Jumlah titik sampel udara", "8 titik", "titik"),
    ),
)
LAND = inter(
    "Meningkatanya luas tutupan vegetasi kota",
    "Kepala Bidang Tata Lingkungan",
    (M("Persentase RTH publik", "14,60%"),),
    imm(
        "Bertambahnya ruang terbuka hijau yang terpelihara",
        "Persentse taman dalam kondisi baik",
        "80%",
        out("Terpeliharanya taman kota", "Jumlah taman yang dipelihara", "22 taman", "taman"),
        out("Tertanamnya pohon pelindung jalan", "Jumlah pohon ditanam", "1.500 batang", "batang"),
        out("Terpangkasnya pohon rawan tumbang", "Jumlah pohon dipangkas", "640 pohon", "pohon"),
    ),
    imm(
        "Terlindunginya daerah resapan dan mata air",
        "Persentase mata air terlindungi",
        "65%",
        out("Terlaksananya konservasi mata air", "Jumlah mata air dikonservasi", "6 lokasi", "lokasi"),
        out("Terbangunnya sumur resapan", "Jumlah sumur resapan dibangun", "75 unit", "unit"),
    ),
)
WASTE = inter(
    "Meningkatnya penanganan sampah perkotaan",
    "Kepala Bidang Pengelolaan Sampah",
    (M("Persentase sampah tertangani", "74,50%"),),
    imm(
        "Meluasnya layanan pengangkutan sampah",
        "Persentase kelurahan terlayani",
        "90%",
        out("Tersedianya armada angkut laik jalan", "Jumlah armada", "28 unit", "unit"),
        out("Terangkutnya sampah ke TPA", "Volume sampah terangkut", "31.025 ton", "ton"),
        out("Terlaksananya penyapuan jalan", "Panjang jalan disapu", "48,6 km", "km"),
    ),
    imm(
        "Meningkatnya kinerja operasional TPA",
        "Persentase lahan TPA dengan sistem lahan urug terkendali",
        "60%",
        out("Terpeliharanya sarana TPA", "Jumlah alat berat yang dipelihara", "4 unit", "unit"),
        out("Terolahnya air lindi", "Jumlah pemeriksaan air lindi", "12 kali", "kali"),
        out("Terlaksananya penutupan sampah harian", "Luas zona yang ditutup tanah", "1,75 ha", "ha"),
    ),
)
REDUCE = inter(
    "Meningkatnya pengurangan sampah dari sumbernya",
    "Kepala Bidang Kemitraan dan Peran Serta Masyarakat",
    (M("Persentase pengurangan sampah", "26,00%"), M("Jumlah sekolah Adiwiyata", "12 sekolah", "sekolah")),
    imm(
        "Meningkatnya peran bank sampah",
        "Persentase bank sampah aktif",
        "70%",
        out("Terbinanya kelompok bank sampah", "Jumlah kelompok yang dibina", "41 kelompok", "kelompok"),
        out("Tersalurkannya sarana pemilahan", "Jumlah sarana pemilahan", "120 unit", "unit"),
    ),
    imm(
        "Meningkatnya kepedulian warga sekolah",
        "Persentase sekolah yang menerapkan PBLHS",
        "35%",
        out("Terlaksananya pendampingan sekolah", "Jumlah sekolah didampingi", "24 sekolah", "sekolah"),
        out("Terlaksananya lomba sekolah bersih", "Jumlah peserta lomba", "36 sekolah", "sekolah"),
    ),
)
HEAD = "Kepala Dinas Lingkungan Hidup"
ROOT = F(
    "tujuan",
    "Meningkatnya kualitas lingkungan hidup Kota Bima",
    measures=(M("Indeks Kualitas Lingkungan Hidup (IKLH)", "68,75"),),
    children=(
        F("sasaran", "Terkendalinya pencemaran dan kerusakan lingkungan", holder=HEAD, children=(AIR, LAND)),
        F("sasaran", "Terkelolanya sampah secara terpadu dari hulu ke hilir", holder=HEAD, children=(WASTE, REDUCE)),
    ),
)
TOPS = {"tujuan": 130, "sasaran": 310, "program": 470, "kegiatan": 720, "sub_kegiatan": 950}
WIDE = {"tujuan": 520, "sasaran": 420, "program": 340, "kegiatan": 226, "sub_kegiatan": 200}
FILL = {"tujuan": "#dae8fc", "sasaran": "#e1d5e7", "program": "#d5e8d4", "kegiatan": "#fff2cc", "sub_kegiatan": "#f5f5f5"}
EDGE = {"tujuan": "#6c8ebf", "sasaran": "#9673a6", "program": "#82b366", "kegiatan": "#d6b656", "sub_kegiatan": "#666666"}
LANES = {
    "tujuan": "ULTIMATE OUTCOME",
    "sasaran": "CRITICAL SUCCESS FACTOR (CSF)",
    "program": "INTERMEDIATE OUTCOME",
    "kegiatan": "IMMEDIATE OUTCOME",
    "sub_kegiatan": "OUTPUT",
}


def label(x: float, y: float, w: float, h: float, inner: str, style: str = "") -> str:
    """A text as the drawing tool writes it: HTML in a foreign object, centred in its box."""
    box = f"display:flex;align-items:center;justify-content:center;text-align:center;height:{h}px;padding:0 6px;{style}"
    place = f'x="{x}" y="{y}" width="{w}" height="{h}"'
    return (
        f'<foreignObject {place}><div xmlns="http://www.w3.org/1999/xhtml" style="{box}"><div>{inner}</div></div></foreignObject>'
    )


def rect(x: float, y: float, w: float, h: float, fill: str, line: str, r: float = 0) -> str:
    """A box."""
    return f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{r}" fill="{fill}" stroke="{line}"/>'


def rows(text: str, w: float) -> int:
    """About how many lines the text takes."""
    return math.ceil(len(text) * 7.2 / (w - 14))


class Sheet:
    """The drawing and where each box's statement stands on it."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.spots: dict[int, list[float]] = {}
        self.column = 0

    def box(self, fact: Fact, x: float, y: float) -> float:
        """A box with its compartments; gives its foot."""
        w, line = WIDE[fact.level], EDGE[fact.level]
        h = rows(fact.statement or "", w) * 16 + 14
        self.spots[id(fact)] = [round(v * 0.75, 1) for v in (x, y, x + w, y + h)]
        self.parts += [rect(x, y, w, h, FILL[fact.level], line), label(x, y, w, h, f"<b>{escape(fact.statement or '')}</b>")]
        if fact.measures:
            told = [f"{m.name} ({m.target})" for m in fact.measures]
            tall = sum(rows(t, w) for t in told) * 15 + 12
            self.parts += [rect(x, y + h, w, tall, "#ffffff", line)]
            self.parts += [label(x, y + h, w, tall, "<br/>".join(map(escape, told)), "font-size:12px")]
            h += tall
        if fact.holder:
            self.parts += [rect(x + 20, y + h, w - 40, 22, "#f8cecc", "#b85450", 10)]
            self.parts += [label(x + 20, y + h, w - 40, 22, f"<i>{escape(fact.holder)}</i>", "font-size:11px")]
            h += 22
        return y + h

    def arrow(self, path: str) -> None:
        """A connector."""
        self.parts.append(f'<path d="{path}" fill="none" stroke="#000" stroke-linejoin="round" marker-end="url(#a)"/>')

    def tree(self, fact: Fact) -> float:
        """A box over the middle of its children; gives its middle."""
        top, w = TOPS[fact.level], WIDE[fact.level]
        if fact.level == "kegiatan":
            x = 190 + self.column * 252
            self.column += 1
            foot, y = self.box(fact, x, top), TOPS["sub_kegiatan"]
            for child in fact.children:
                self.arrow(f"M{x + 10} {foot}V{y + 22}Q{x + 10} {y + 30} {x + 18} {y + 30}H{x + 30}")
                y = int(self.box(child, x + 38, y)) + 30
            return x + w / 2
        middles = [self.tree(child) for child in fact.children]
        mid = (middles[0] + middles[-1]) / 2
        foot, down = self.box(fact, mid - w / 2, top), TOPS[fact.children[0].level]
        bar = down - 26
        for m in middles:
            s = 8 if m > mid else -8
            self.arrow(f"M{mid} {foot}V{bar - 8}Q{mid} {bar} {mid + s} {bar}H{m - s}Q{m} {bar} {m} {bar + 8}V{down - 8}")
        return mid


def draw() -> Sheet:
    """Print the sheet."""
    sheet = Sheet()
    sheet.tree(ROOT)
    for level, text in LANES.items():
        sheet.parts += [rect(24, TOPS[level], 140, 60, FILL[level], EDGE[level], 8)]
        sheet.parts += [label(24, TOPS[level], 140, 60, f"<b>{text}</b>")]
    title = "POHON KINERJA DINAS LINGKUNGAN HIDUP<br/>KOTA BIMA TAHUN 2025"
    sheet.parts += [label(600, 30, 1040, 70, f"<b>{title}</b>", "font-size:24px")]
    head = '<marker id="a" markerWidth="9" markerHeight="8" refX="1" refY="4" orient="auto"><path d="M0 0L8 4L0 8z"/></marker>'
    css = "@page{size:594mm 420mm;margin:0}body{margin:0;font:13px Helvetica,Arial}"
    svg = f'<svg width="2240" height="1580"><defs>{head}</defs>{"".join(sheet.parts)}</svg>'
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "page.html")
        page.write_text(f'<!DOCTYPE html><meta charset="utf-8"><title>Pohon Kinerja</title><style>{css}</style>{svg}')
        browser_pdf(page, CORPUS / f"{STEM}.pdf")
    return sheet


def main() -> None:
    """Write the PDF and its gold."""
    sheet = draw()
    office = {"region": "Kota Bima", "organisation": "Dinas Lingkungan Hidup", "year": 2025, "pages": 1}
    gold = Gold(STEM, {"type": "pohon_kinerja", "types": ["pohon_kinerja"]} | office)
    known = add_tree(gold, ROOT, None, "2025", 1)
    by_id = {node["id"]: node for node in gold.nodes}
    for fact in walk(ROOT):
        by_id[known[id(fact)]]["bbox"] = sheet.spots[id(fact)]
    for level, other in (("program", "sasaran"), ("kegiatan", "program"), ("sub_kegiatan", "kegiatan")):
        told = {"about": f"level of the tier {LANES[level]}", "chosen": level, "also_acceptable": [other], "field": "level"}
        gold.ambiguous.append(told | {"nodes": [node["id"] for node in gold.nodes if node["level"] == level]})
    gold.write()


if __name__ == "__main__":
    main()
