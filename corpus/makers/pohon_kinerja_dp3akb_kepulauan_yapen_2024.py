"""Pohon kinerja of a women, children and family office: rounded pastel boxes, curves, indicators as loose text beside them."""

from dataclasses import dataclass, field

from PIL import ImageFont
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from corpus.makers.common import CORPUS, Gold
from corpus.makers.parts.facts import Fact, Measure, add_tree

STEM = "pohon-kinerja-dp3akb-kepulauan-yapen-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a women, children and family office on one A3 sheet with curved connectors",
    "type": "pohon_kinerja",
    "producer": "ReportLab",
    "text": True,
    "facts": "invented",
    "carries": [
        "rounded boxes in pastel colours by branch, white type on dark for the upper tiers, no tier labels in the boxes",
        "indicators without border at the right of their box, one with the next box close beside it",
        "targets in bold on a line of their own below the indicator, after », or in brackets",
        "bezier curves from parent to child; C-shaped curves at the left from a kegiatan to its stack of sub kegiatan",
        "holders as slanted loose text above the programs, abbreviated",
        "program names in brackets below the statement, kegiatan and sub kegiatan with names alone",
        "sums in the loose text of sub kegiatan, in the box of programs; one malformed, one empty (Rp -)",
        "legend of tiers by shade at the foot, stripes of colour at the page's edge, a seal as a shape",
        "offices shared with as Lintas sektor, a lower-is-better indicator, a target in words (Pratama)",
        "boxes of one tier at uneven heights, typing errors (Peningkatkan, Perlindugan)",
    ],
}
YEAR = "2024"
WIDE, HIGH = 1190.55, 841.89
FACES = {"plain": "OpenSans-Regular.ttf", "bold": "OpenSans-Bold.ttf", "slant": "OpenSans-Italic.ttf"}


def keg(name: str, measure: Measure, *subs: Fact) -> Fact:
    """A kegiatan."""
    return Fact("kegiatan", None, name, (measure,), subs)


def sub(name: str, measure: Measure, pagu: str) -> Fact:
    """A sub kegiatan."""
    return Fact("sub_kegiatan", None, name, (measure,), pagu=pagu)


GENDER = Fact(
    "program",
    "Meningkatnya perangkat daerah yang melaksanakan PPRG dan partisipasi perempuan",
    "Program Pengarusutamaan Gender dan Pemberdayaan Perempuan",
    (Measure("Persentase ARG pada belanja langsung APBD", "4,5 %"), Measure("Persentase perempuan di lembaga legislatif", "16%")),
    (
        keg(
            "Pelembagaan Pengarusutamaan Gender (PUG) pada Lembaga Pemerintah Kewenangan Kabupaten/Kota",
            Measure("Jumlah OPD yang menyusun GAP dan GBS", "28 OPD", "OPD"),
            sub(
                "Koordinasi dan Sinkronisasi Perumusan Kebijakan Pelaksanaan PUG",
                Measure("Jumlah dokumen kebijakan PUG", "1 dokumen", "dokumen"),
                "Rp48.750.000",
            ),
            sub(
                "Advokasi Kebijakan dan Pendampingan Pelaksanaan PUG termasuk PPRG",
                Measure("Jumlah perangkat daerah yang didampingi", "28 OPD", "OPD"),
                "Rp76.120.500",
            ),
        ),
        keg(
            "Pemberdayaan Perempuan Bidang Politik, Hukum, Sosial, dan Ekonomi pada Organisasi Kemasyarakatan Kewenangan "
            "Kabupaten/Kota",
            Measure("Jumlah organisasi perempuan yang aktif", "14 organisasi", "organisasi"),
            sub(
                "Sosialisasi Peningkatkan Partisipasi Perempuan di Bidang Politik, Hukum, Sosial dan Ekonomi",
                Measure("Jumlah perempuan yang mengikuti sosialisasi", "240 orang", "orang"),
                "Rp92.340.000",
            ),
        ),
    ),
    holder="Kabid PUG dan PP",
    pagu="Rp 217.210.500",
)
WOMEN = Fact(
    "program",
    "Meningkatnya penanganan perempuan korban kekerasan",
    "Program Perlindugan Perempuan",
    (Measure("Persentase perempuan korban kekerasan yang mendapat layanan", "100%"),),
    (
        keg(
            "Pencegahan Kekerasan terhadap Perempuan Lingkup Daerah Kabupaten/Kota",
            Measure("Jumlah distrik yang memiliki satgas PPA", "10 distrik", "distrik"),
            sub(
                "Koordinasi dan Sinkronisasi Pelaksanaan Kebijakan, Program dan Kegiatan Pencegahan Kekerasan terhadap Perempuan",
                Measure("Jumlah laporan koordinasi", "4 laporan", "laporan"),
                "Rp36.900.000",
            ),
        ),
        keg(
            "Penyediaan Layanan Rujukan Lanjutan bagi Perempuan Korban Kekerasan yang Memerlukan Koordinasi Kewenangan "
            "Kabupaten/Kota",
            Measure("Jumlah korban yang dirujuk", "35 korban", "korban"),
            sub(
                "Penyediaan Layanan Pengaduan Masyarakat bagi Perempuan Korban Kekerasan",
                Measure("Jumlah pengaduan yang ditangani", "60 kasus", "kasus"),
                "Rp118.45.000",
            ),
            sub(
                "Koordinasi dan Sinkronisasi Penyediaan Sarana Prasarana Layanan",
                Measure("Jumlah sarana layanan yang tersedia", "2 unit", "unit"),
                "Rp -",
            ),
        ),
    ),
    holder="Kabid Perlindungan Perempuan & Anak",
    cross=("Dinas Kesehatan", "Polres Kep. Yapen"),
    pagu="Rp 155.350.000",
)
RIGHTS = Fact(
    "program",
    "Meningkatnya pemenuhan hak anak",
    "Program Pemenuhan Hak Anak (PHA)",
    (Measure("Persentase kampung layak anak", "22,5%"),),
    (
        keg(
            "Pelembagaan PHA pada Lembaga Pemerintah, Nonpemerintah, dan Dunia Usaha Kewenangan Kabupaten/Kota",
            Measure("Jumlah lembaga yang melaksanakan PHA", "18 lembaga", "lembaga"),
            sub(
                "Advokasi Kebijakan dan Pendampingan Pemenuhan Hak Anak pada Lembaga Pemerintah",
                Measure("Jumlah Forum Anak Distrik yang dibina", "12 forum", "forum"),
                "Rp64.215.000",
            ),
        ),
    ),
    holder="Kasi PHA",
    pagu="Rp 64.215.000",
)
CHILDREN = Fact(
    "program",
    "Menurunnya kasus kekerasan terhadap anak",
    "Program Perlindungan Khusus Anak",
    (Measure("Rasio kekerasan terhadap anak per 10.000 anak", "3,8", more={"direction": "down"}),),
    (
        keg(
            "Pencegahan Kekerasan terhadap Anak yang Melibatkan para Pihak Lingkup Daerah Kabupaten/Kota",
            Measure("Jumlah kampung dengan PATBM aktif", "16 kampung", "kampung"),
            sub(
                "Advokasi Kebijakan dan Pendampingan Pelaksanaan Kebijakan Pencegahan Kekerasan terhadap Anak",
                Measure("Jumlah kampung yang didampingi", "16 kampung", "kampung"),
                "Rp58.300.000",
            ),
            sub(
                "Koordinasi dan Sinkronisasi Pencegahan Kekerasan terhadap Anak",
                Measure("Jumlah rapat koordinasi", "4 kali", "kali"),
                "Rp22.480.000",
            ),
        ),
    ),
    holder="Kasi Perlindungan Anak",
    pagu="Rp 80.780.000",
)
PEOPLE = Fact(
    "program",
    "Meningkatnya pemanfaatan data kependudukan",
    "Program Pengendalian Penduduk",
    (Measure("Laju pertumbuhan penduduk", "1,92%"),),
    (
        keg(
            "Pemetaan Perkiraan Pengendalian Penduduk Cakupan Daerah Kabupaten/Kota",
            Measure("Jumlah profil kependudukan distrik", "16 profil", "profil"),
            sub(
                "Penyediaan dan Pengolahan Data Kependudukan",
                Measure("Jumlah keluarga yang terdata", "24.150 KK", "KK"),
                "Rp131.700.000",
            ),
        ),
    ),
    holder="Kabid Dalduk",
    pagu="Rp 131.700.000",
)
FAMILY = Fact(
    "program",
    "Meningkatnya kesertaan ber-KB pasangan usia subur",
    "Program Pembinaan Keluarga Berencana (KB)",
    (
        Measure("Angka prevalensi kontrasepsi modern (mCPR)", "45,2%"),
        Measure("Persentase unmet need", "18,75%", more={"direction": "down"}),
    ),
    (
        keg(
            "Pelaksanaan Advokasi, Komunikasi, Informasi dan Edukasi (KIE) Pengendalian Penduduk dan KB sesuai Kearifan Budaya "
            "Lokal",
            Measure("Persentase PUS yang terpapar KIE", "70%"),
            sub(
                "Pengelolaan Operasional dan Sarana di Balai Penyuluhan KB",
                Measure("Jumlah balai KB", "9 balai", "balai"),
                "Rp512.00.000",
            ),
            sub(
                "Promosi dan KIE Program KKBPK melalui Media Massa",
                Measure("Jumlah media KIE", "6 media", "media"),
                "Rp27.650.000",
            ),
        ),
        keg(
            "Pengendalian dan Pendistribusian Kebutuhan Alat dan Obat Kontrasepsi serta Pelaksanaan Pelayanan KB",
            Measure("Jumlah faskes KB yang dilayani", "31 faskes", "faskes"),
            sub(
                "Peningkatan Kesertaan Penggunaan Metode Kontrasepsi Jangka Panjang (MKJP)",
                Measure("Jumlah akseptor MKJP baru", "640 akseptor", "akseptor"),
                "Rp206.480.000",
            ),
        ),
    ),
    holder="Kabid KB dan KS",
    pagu="Rp 746.130.000",
)
ROOT = Fact(
    "tujuan",
    "Meningkatnya kesetaraan gender, perlindungan anak dan kualitas keluarga di Kabupaten Kepulauan Yapen",
    None,
    (Measure("Indeks Pembangunan Gender (IPG)", "82,45"), Measure("Indeks Pembangunan Keluarga (iBangga)", "56,30")),
    (
        Fact(
            "sasaran",
            "Meningkatnya pengarusutamaan gender dan perlindungan perempuan",
            None,
            (Measure("Indeks Pemberdayaan Gender (IDG)", "58,10"),),
            (GENDER, WOMEN),
        ),
        Fact(
            "sasaran",
            "Meningkatnya pemenuhan hak dan perlindungan khusus anak",
            None,
            (Measure("Predikat Kabupaten Layak Anak", "Pratama"),),
            (RIGHTS, CHILDREN),
        ),
        Fact(
            "sasaran",
            "Terkendalinya pertumbuhan penduduk dan meningkatnya ketahanan keluarga",
            None,
            (Measure("Total Fertility Rate (TFR)", "2,61", more={"direction": "down"}),),
            (PEOPLE, FAMILY),
        ),
    ),
)
TIERS = ("tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan")
TOPS = {"tujuan": 748.0, "sasaran": 650.0, "program": 540.0, "kegiatan": 395.0, "sub_kegiatan": 268.0}
SIZES = {"tujuan": 10.0, "sasaran": 8.6, "program": 7.0, "kegiatan": 6.3, "sub_kegiatan": 6.0}
SHIFTS = (0, -7, 4, -3, 6, -9, 2)  # how far the boxes of a tier stand off their line, in turn
ROOT_FILL = "#4A235A"
BRANCHES = (  # dark, middle, light, lightest by sasaran
    ("#6C3483", "#D7BDE2", "#EBDEF0", "#F8F3FA"),
    ("#117864", "#A2D9CE", "#D0ECE7", "#EFF9F7"),
    ("#A04000", "#F5CBA7", "#FAE5D3", "#FEF7F0"),
)
UNIT, EDGE = 126.5, 26.0


@dataclass
class Box:
    """A drawn box: left, top, width, height, the width of the text at its right."""

    fact: Fact
    colour: tuple[str, ...]
    left: float = 0
    top: float = 0
    wide: float = 0
    high: float = 0
    beside: float = 0
    children: list["Box"] = field(default_factory=list)

    @property
    def middle(self) -> float:
        """The middle of the box."""
        return self.left + self.wide / 2


def lines(text: str, face: str, size: float, width: float) -> list[str]:
    """The lines of a text."""
    return simpleSplit(text, face, size, width)


def texts(fact: Fact) -> list[tuple[str, str]]:
    """What stands in a box: face and text."""
    out = []
    if fact.statement:
        out.append(("bold" if fact.level in ("tujuan", "sasaran") else "plain", fact.statement))
    if fact.name:
        brackets = fact.level == "program"
        out.append(("bold" if fact.level != "sub_kegiatan" else "plain", f"({fact.name})" if brackets else fact.name))
    if fact.level == "program":
        out.append(("slant", f"Anggaran: {fact.pagu}"))
    return out


def box_of(fact: Fact, first: float, colour: tuple[str, ...]) -> tuple[Box, float]:
    """A box and all below it, from this place on; gives the place after it."""
    box = Box(fact, colour)
    here = first
    for place, child in enumerate(fact.children):
        branch = BRANCHES[place] if fact.level == "tujuan" else colour
        made, after = box_of(child, here, branch)
        box.children.append(made)
        here = here if fact.level == "kegiatan" else after
    here = max(here, first + UNIT)
    span = here - first
    box.wide, box.beside = {"tujuan": (330, 190), "sasaran": (170, 110), "program": (100, 74)}.get(fact.level, (70, 50))
    if span <= UNIT and fact.level == "program":
        box.wide, box.beside = 70, 50
    if span <= 2 * UNIT and fact.level == "sasaran":
        box.wide, box.beside = 130, 96
    box.left = first + (span - box.wide - box.beside) / 2
    if fact.level == "sub_kegiatan":
        box.left, box.wide, box.beside = first + 12, 64, 46
    size = SIZES[fact.level]
    rows = sum(len(lines(text, face, size, box.wide - 8)) for face, text in texts(fact))
    box.high = rows * size * 1.22 + 9
    return box, here


def place(box: Box, turns: dict[str, int]) -> None:
    """The tops of the boxes; stacks of sub kegiatan hang below one another."""
    level = box.fact.level
    turn = turns[level] = turns.get(level, -1) + 1
    box.top = TOPS[level] + SHIFTS[turn % len(SHIFTS)] * (level not in ("tujuan", "sub_kegiatan"))
    for child in box.children:
        place(child, turns)
    if level == "kegiatan":
        top = box.top - box.high - 24
        for child in box.children:
            child.top = top
            top -= max(child.high, beside_high(child)) + 12


def beside_lines(box: Box) -> list[tuple[str, str]]:
    """The loose lines at the right of a box: face and line."""
    size, width = SIZES[box.fact.level] - 0.6, box.beside - 5
    out: list[tuple[str, str]] = []
    for number, measure in enumerate(box.fact.measures):
        if box.fact.level == "kegiatan":
            out += [("plain", line) for line in lines(f"{measure.name} ({measure.target})", "plain", size, width)]
        else:
            mark = "• " if len(box.fact.measures) > 1 else ""
            out += [("plain", line) for line in lines(mark + measure.name, "plain", size, width)]
            out.append(("bold", f"» {measure.target}" if number else measure.target))
    if box.fact.level == "sub_kegiatan":
        out.append(("slant", box.fact.pagu))
    if box.fact.cross:
        out += [("slant", line) for line in lines("Lintas sektor: " + ", ".join(box.fact.cross), "slant", size, width)]
    return out


def beside_high(box: Box) -> float:
    """The height of the loose text."""
    return len(beside_lines(box)) * (SIZES[box.fact.level] - 0.6) * 1.22


def draw_box(page: Canvas, box: Box) -> None:
    """A rounded box, its text, and the loose text at its right."""
    fact, size = box.fact, SIZES[box.fact.level]
    dark = fact.level in ("tujuan", "sasaran")
    shade = {"tujuan": ROOT_FILL, "sasaran": box.colour[0], "program": box.colour[1], "kegiatan": box.colour[2]}
    page.setFillColor(HexColor(shade.get(fact.level, box.colour[3])))
    page.setStrokeColor(HexColor(box.colour[0]))
    page.setLineWidth(0.7)
    page.roundRect(box.left, box.top - box.high, box.wide, box.high, 7 if dark else 5, stroke=0 if dark else 1, fill=1)
    page.setFillColor(HexColor("#FFFFFF" if dark else "#1B1B1B"))
    y = box.top - size - 3
    for face, text in texts(fact):
        for line in lines(text, face, size, box.wide - 8):
            page.setFont(face, size)
            page.drawCentredString(box.middle, y, line)
            y -= size * 1.22
    size -= 0.6
    page.setFillColor(HexColor("#333333"))
    y = box.top - size - (2 if fact.level == "sub_kegiatan" else max(2, (box.high - beside_high(box)) / 2))
    for face, line in beside_lines(box):
        page.setFont(face, size)
        page.drawString(box.left + box.wide + 3, y, line)
        y -= size * 1.22
    if fact.holder:
        page.setFont("slant", 6.4)
        page.setFillColor(HexColor(box.colour[0]))
        page.drawString(box.middle + 5, box.top + 3.5, fact.holder)


def draw_curves(page: Canvas, box: Box) -> None:
    """The curves from a box to its children."""
    for child in box.children:
        page.setStrokeColor(HexColor(child.colour[0]))
        page.setLineWidth(1.4 if box.fact.level == "tujuan" else 0.9)
        path = page.beginPath()
        if child.fact.level == "sub_kegiatan":
            y1, y2 = box.top - box.high * 0.7, child.top - child.high / 2
            path.moveTo(box.left, y1)
            path.curveTo(box.left - 10, y1, child.left - 22, y2, child.left, y2)
        else:
            y1, y2 = box.top - box.high, child.top
            path.moveTo(box.middle, y1)
            path.curveTo(box.middle, (y1 + y2) / 2, child.middle, (y1 + y2) / 2, child.middle, y2)
        page.drawPath(path, stroke=1, fill=0)
        draw_curves(page, child)


def frame(page: Canvas) -> None:
    """Title, seal, stripes, legend, signature."""
    for number, (dark, *_) in enumerate(BRANCHES):
        page.setFillColor(HexColor(dark))
        page.rect(0, HIGH - 6 - 6 * number, WIDE, 5, stroke=0, fill=1)
    page.setFillColor(HexColor("#4A235A"))
    page.circle(62, HIGH - 52, 24, stroke=0, fill=1)
    page.setFillColor(HexColor("#F9E79F"))
    page.circle(62, HIGH - 46, 8, stroke=0, fill=1)
    page.setFillColor(HexColor("#222222"))
    page.setFont("bold", 15)
    page.drawString(98, HIGH - 45, "POHON KINERJA TAHUN 2024")
    page.setFont("plain", 10)
    page.drawString(98, HIGH - 60, "Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana")
    page.drawString(98, HIGH - 73, "Kabupaten Kepulauan Yapen – Provinsi Papua")
    page.setFont("plain", 6.5)
    names = ("Tujuan", "Sasaran (Es. II)", "Program (Es. III)", "Kegiatan", "Sub Kegiatan")
    for number, (name, shade) in enumerate(zip(names, (ROOT_FILL, *BRANCHES[0]), strict=True)):
        page.setFillColor(HexColor(shade))
        page.roundRect(40 + 95 * number, 24, 12, 8, 2, stroke=1, fill=1)
        page.setFillColor(HexColor("#222222"))
        page.drawString(56 + 95 * number, 26, name)
    page.setFont("plain", 7.5)
    for number, text in enumerate(("Serui,      Januari 2024", "Kepala Dinas,", "", "( nama pejabat )", "NIP. ........")):
        page.drawString(WIDE - 150, 66 - 11 * number, text)


def draw() -> None:
    """Write the sheet."""
    for face, file in FACES.items():
        pdfmetrics.registerFont(TTFont(face, ImageFont.truetype(file).path))
    page = Canvas(str(CORPUS / f"{STEM}.pdf"), pagesize=(WIDE, HIGH), invariant=1)
    page.setTitle("Pohon Kinerja DP3AKB 2024")
    frame(page)
    root, _ = box_of(ROOT, EDGE, (ROOT_FILL,) * 4)
    place(root, {})
    draw_curves(page, root)
    waiting = [root]
    while waiting:
        box = waiting.pop(0)
        draw_box(page, box)
        waiting += box.children
    page.showPage()
    page.save()


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Kepulauan Yapen"}
    office = "Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana"
    gold = Gold(STEM, document | {"organisation": office, "year": int(YEAR), "pages": 1})
    add_tree(gold, ROOT, None, YEAR, 1)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
