"""Performance tree of an investment and licensing office on three slides, grouped boxes and loose lines."""

import random
import tempfile
from pathlib import Path
from typing import Any

from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Inches

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.deck import Style, box, new_deck, new_slide, segment, text_height
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk

STEM = "pohon-kinerja-dpmptsp-rembang-2019"
YEAR = "2019"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of an investment and licensing office on three slides, grouped boxes and loose lines",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "unglued straight lines laid end on end, some short of their box, some over it, a few slightly slanted",
        "indicators and targets in two boxes beside each other, beside the statement above, under it below",
        "slide 1 down to the program's statement, names of programs and kegiatan on slides 2 and 3 under repeated boxes",
        "a tall narrow box with turned text names the section that answers for the kegiatan beside it",
        "output boxes at the right of the kegiatan, target behind a colon, one kegiatan without, no line between",
        "a sasaran repeated in other letters on slide 3, a program that is on slide 1 alone",
        "money in some kegiatan boxes only, one malformed; a section whose box begins and ends within its kegiatan",
        "boxes grouped and moved by hand, tiers told by colour and place only, a legend on slide 1, lower is better",
        "typing errors (Meningkatya, Penyelesian)",
    ],
}


def m(name: str, target: str = "", down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    unit = target.split(" ", 1)[1] if " " in target and not target[0].isalpha() else None
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def keg(holder: str, name: str, pagu: str, *measures: Measure) -> Fact:
    """A kegiatan of a section."""
    return Fact("kegiatan", None, name, measures, holder=holder, pagu=pagu)


def prog(page: int, holder: str, statement: str, name: str, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """A program of a division; page is the slide with its kegiatan."""
    pages = (1, page) if page > 1 else (1,)
    return Fact("program", statement, name or None, measures, below, holder=holder, pages=pages)


PROMOTION = prog(
    2,
    "Kabid Promosi dan Kerjasama",
    "Meningkatya minat investor menanamkan modal",
    "Program Peningkatan Promosi dan Kerjasama Investasi",
    (m("Jumlah kepeminatan investasi", "14 LoI"),),
    keg("Kasi Promosi", "Penyelenggaraan Pameran Investasi", "Rp 285.000.000,-", m("Jumlah pameran yang diikuti", "4 kali")),
    keg("Kasi Promosi", "Penyusunan Bahan Promosi Potensi Daerah", "", m("Jumlah bahan promosi", "500 eksemplar")),
    keg(
        "Kasi Kerjasama",
        "Fasilitasi Kerjasama Kemitraan UMKM dengan PMA/PMDN",
        "Rp 96.500.000,-",
        m("Jumlah kemitraan yang terjalin", "10 kemitraan"),
    ),
)
CONTROL = prog(
    2,
    "Kabid Pengendalian Penanaman Modal",
    "Meningkatnya kepatuhan pelaku usaha",
    "Program Peningkatan Iklim Investasi dan Realisasi Investasi",
    (m("Persentase perusahaan yang menyampaikan LKPM", "62 %"), m("Jumlah kasus penanaman modal", "6 kasus", down=True)),
    keg(
        "Kasi Pemantauan",
        "Pemantauan dan Pembinaan Pelaksanaan Penanaman Modal",
        "Rp 174.250.000,-",
        m("Jumlah perusahaan yang dipantau", "120 perusahaan"),
    ),
    keg("Kasi Pemantauan", "Bimbingan Teknis Pengisian LKPM Online", "", m("Jumlah peserta bimtek", "80 orang")),
    keg("Kasi Pengawasan", "Penyelesian Permasalahan Penanaman Modal", "Rp 68.000.00,-", m("Jumlah berita acara", "6 BA")),
)
POTENTIAL = prog(
    2,
    "Kabid Perencanaan dan Pengembangan Iklim",
    "Tersedianya informasi potensi unggulan daerah",
    "Program Penyiapan Potensi Sumberdaya, Sarana dan Prasarana Daerah",
    (m("Jumlah profil potensi investasi siap jual", "5 profil"),),
    keg("Kasi Perencanaan", "Penyusunan Rencana Umum Penanaman Modal", "", m("Dokumen RUPM", "1 dokumen")),
    keg("Kasi Perencanaan", "Pemetaan Potensi Investasi Kawasan Pesisir", "Rp 210.000.000,-", m("Peta potensi", "1 peta")),
    keg("Kasi Perencanaan", "Koordinasi Perencanaan Penanaman Modal", "Rp 45.000.000,-"),
)
LICENCES = prog(
    3,
    "Kabid Pelayanan Perizinan",
    "Terlaksananya pelayanan perizinan yang cepat dan transparan",
    "Program Peningkatan Pelayanan Perizinan",
    (
        m("Rata-rata lama penerbitan izin", "4 hari", down=True),
        m("Persentase izin yang dilayani secara online", "70 %"),
    ),
    keg(
        "Kasi Perizinan Jasa Usaha", "Penerbitan Izin Jasa Usaha", "Rp 312.400.000,-", m("Jumlah izin yang terbit", "1.250 izin")
    ),
    keg("Kasi Perizinan Jasa Usaha", "Operasional Tim Teknis Perizinan", "", m("Jumlah rekomendasi teknis", "980 rekomendasi")),
    keg("Kasi Perizinan Tertentu", "Penerbitan Izin Mendirikan Bangunan", "Rp 158.000.000,-", m("Jumlah IMB", "600 izin")),
    keg("Kasi Perizinan Tertentu", "Pelayanan Perizinan Keliling", "", m("Jumlah kecamatan yang dilayani", "14 kecamatan")),
)
COMPLAINTS = prog(
    3,
    "Kabid Pengaduan, Kebijakan dan Pelaporan Layanan",
    "Tertanganinya pengaduan masyarakat",
    "Program Peningkatan Kualitas Pelayanan Publik",
    (m("Persentase pengaduan yang ditindaklanjuti", "100 %"),),
    keg(
        "Kasi Pengaduan", "Pengelolaan Pengaduan dan Konsultasi Perizinan", "Rp 75.000.000,-", m("Jumlah konsultasi", "350 kali")
    ),
    keg("Kasi Kebijakan", "Survei Kepuasan Masyarakat", "Rp 60.000.000,-", m("Jumlah laporan SKM", "2 laporan")),
    keg("Kasi Kebijakan", "Penyusunan Standar Pelayanan dan SOP Perizinan", "", m("Jumlah SOP yang ditetapkan", "12 SOP")),
)
OFFICE = prog(
    1,
    "Sekretaris",
    "Meningkatnya tata kelola perangkat daerah",
    "",
    (m("Nilai SAKIP", "B (68,40)"), m("Persentase temuan yang ditindaklanjuti", "100 %")),
)
MODAL = Fact(
    "sasaran",
    "Meningkatnya realisasi penanaman modal",
    None,
    (m("Nilai realisasi investasi", "1.150 miliar rupiah"), m("Jumlah investor baru", "85 investor")),
    (PROMOTION, CONTROL, POTENTIAL),
    holder="Kepala DPMPTSP",
    pages=(1, 2),
)
SERVICE = Fact(
    "sasaran",
    "Meningkatnya kualitas pelayanan perizinan",
    None,
    (m("Indeks Kepuasan Masyarakat", "82,50"), m("Persentase izin terbit sesuai SOP", "96 %")),
    (LICENCES, COMPLAINTS, OFFICE),
    holder="Kepala DPMPTSP",
    pages=(1, 3),
)
AIM = Fact(
    "tujuan", "Mewujudkan iklim investasi yang kondusif", None, (m("Pertumbuhan nilai investasi", "7,5 %"),), (MODAL, SERVICE)
)
ROOT = Fact(
    "sasaran_daerah",
    "Meningkatnya investasi dan kemudahan berusaha",
    None,
    (m("Jumlah perusahaan PMA dan PMDN", "412 perusahaan"),),
    (AIM,),
)

TITLE = Style("Arial", 20, bold=True, color="FFFFFF", align="l")
SUB = Style("Arial", 11, color="FFFFFF", align="l")
GOAL = Style("Arial", 11, bold=True, color="FFFFFF", fill="833C0B", line="5A2A08", shape=MSO_SHAPE.ROUNDED_RECTANGLE)
PURPOSE = Style("Arial", 11, bold=True, fill="F4B183", line="833C0B", shape=MSO_SHAPE.ROUNDED_RECTANGLE)
TARGETED = Style("Arial", 11, bold=True, fill="FFD966", line="7F6000", shape=MSO_SHAPE.ROUNDED_RECTANGLE)
PROGRAM = Style("Arial", 9.5, fill="9DC3E6", line="1F4E79", shape=MSO_SHAPE.ROUNDED_RECTANGLE)
NAMED = Style("Arial", 9.5, bold=True, italic=True, fill="DEEBF7", line="1F4E79")
POST = Style("Arial", 8.5, bold=True, color="FFFFFF", fill="1F4E79")
KEGIATAN = Style("Arial", 9, fill="E2F0D9", line="548235")
NOTE = Style("Arial", 8.5, fill="FFFFFF", line="7F7F7F", align="l")
FIGURE = Style("Arial", 8.5, bold=True, fill="FFFFFF", line="7F7F7F", color="C00000")
SECTION = Style("Arial", 8.5, bold=True, fill="C5E0B4", line="548235")
At = tuple[float, float, float, float]


class Slide:
    """A slide and the small slips of the hand that draws on it."""

    def __init__(self, deck: Any, seed: int) -> None:
        self.slide = new_slide(deck)
        self.hand = random.Random(seed)

    def line(self, x1: float, y1: float, x2: float, y2: float, slip: float = 0.03) -> None:
        """A loose line whose ends miss by a little."""
        along_x = abs(x1 - x2) > abs(y1 - y2)
        miss = [self.hand.uniform(-slip, slip) for _ in range(2)]
        if along_x:
            x1, x2 = x1 + miss[0], x2 + miss[1]
        else:
            y1, y2 = y1 + miss[0], y2 + miss[1]
        tilt = self.hand.choice((0, 0, 0, 0.012))
        segment(self.slide, (Inches(x1), Inches(y1)), (Inches(x2), Inches(y2 + tilt if along_x else y2)), "404040", 1.5)

    def group(self, *shapes: Any) -> None:
        """Tie the shapes into a group."""
        self.slide.shapes.add_group_shape(shapes=list(shapes))

    def head(self, title: str, sub: str) -> None:
        """The band with the title, a logo of plain shapes."""
        box(self.slide, (0, 0, 13.333, 0.78), "", Style(fill="203864"))
        box(self.slide, (0, 0.78, 13.333, 0.06), "", Style(fill="FFC000"))
        box(self.slide, (0.25, 0.1, 0.5, 0.58), "", Style(fill="00B050", line="FFFFFF", shape=MSO_SHAPE.PENTAGON))
        box(self.slide, (0.38, 0.24, 0.24, 0.24), "", Style(fill="FFFF00", shape=MSO_SHAPE.STAR_5_POINT))
        box(self.slide, (0.9, 0.05, 11, 0.42), title, TITLE)
        box(self.slide, (0.9, 0.45, 11, 0.28), sub, SUB)


def indicators(on: Slide, at: tuple[float, float], width: float, fact: Fact) -> list[Any]:
    """The boxes of a node's indicators and targets from this corner, one below the other."""
    left, top = at
    first = width * 0.68
    made = []
    for measure in fact.measures:
        tall = max(text_height(measure.name, first, NOTE), text_height(measure.target, width - first, FIGURE)) + 0.03
        made.append(box(on.slide, (left, top, first, tall), measure.name, NOTE))
        made.append(box(on.slide, (left + first, top, width - first, tall), measure.target, FIGURE))
        top += tall
    return made


def upper(on: Slide) -> None:
    """The boxes and lines above the programs on slide 1."""
    goal = box(on.slide, (4.1, 1.05, 4.2, 0.55), ROOT.statement or "", GOAL)
    on.group(goal, *indicators(on, (8.36, 1.09), 2.6, ROOT))
    aim = box(on.slide, (4.45, 1.95, 3.5, 0.5), AIM.statement or "", PURPOSE)
    on.group(aim, *indicators(on, (8.02, 2.0), 2.5, AIM))
    on.line(6.2, 1.6, 6.2, 1.95)
    on.line(6.2, 2.45, 6.2, 2.78)
    on.line(3.05, 2.78, 9.6, 2.8, 0.0)
    for x, fact in ((1.6, MODAL), (8.1, SERVICE)):
        tag = box(on.slide, (x + 0.55, 3.02, 1.8, 0.22), fact.holder or "", POST)
        statement = box(on.slide, (x, 3.22, 2.9, 0.62), fact.statement or "", TARGETED)
        on.group(tag, statement, *indicators(on, (x + 2.95, 3.16), 2.15, fact))
        on.line(x + 1.45, 2.79, x + 1.45, 3.02)
    on.line(3.05, 3.84, 3.05, 4.4)
    on.line(9.55, 3.84, 9.55, 4.4)


def first_slide(on: Slide) -> None:
    """Slide 1: down to the statements of the programs."""
    on.head("POHON KINERJA DPMPTSP KABUPATEN REMBANG", "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu - Tahun 2019")
    upper(on)
    places = ((0.2, 4.75), (2.38, 4.75), (4.55, 4.8), (6.85, 4.72), (9.02, 4.75), (11.15, 4.75))
    on.line(1.2, 4.4, 5.6, 4.4, 0.0)
    on.line(7.9, 4.39, 12.15, 4.41, 0.02)
    for (left, top), fact in zip(places, (*MODAL.children, *SERVICE.children), strict=True):
        tall = text_height(fact.holder or "", 2.0, POST) + 0.02
        post = box(on.slide, (left, top, 2.0, tall), fact.holder or "", POST)
        high = text_height(fact.statement or "", 2.0, PROGRAM) + 0.12
        statement = box(on.slide, (left, top + tall, 2.0, high), fact.statement or "", PROGRAM)
        shift = on.hand.choice((0.0, 0.04, 0.07))
        on.group(post, statement, *indicators(on, (left + shift, top + tall + high + 0.05), 2.0 - shift, fact))
        on.line(left + 1.02, 4.4, left + 1.02, top)
    legend = (
        (0.25, "Sasaran Kabupaten", GOAL),
        (1.75, "Tujuan", PURPOSE),
        (2.65, "Sasaran", TARGETED),
        (3.6, "Program", PROGRAM),
    )
    box(on.slide, (0.2, 6.78, 0.9, 0.22), "Keterangan :", Style("Arial", 8, align="l"))
    for left, text, style in legend:
        small = Style("Arial", 7.5, color=style.color, fill=style.fill, line=style.line, margin=0.02)
        box(on.slide, (left, 7.02, 1.35 if "Kab" in text else 0.8, 0.22), text, small)


def turned(shape: Any) -> None:
    """Turn the text of a box upwards."""
    shape.text_frame._txBody.bodyPr.set("vert", "vert270")


def column(on: Slide, left: float, top: float, width: float, fact: Fact) -> None:
    """A program with its name and its kegiatan on slides 2 and 3."""
    high = text_height(fact.statement or "", width - 0.5, PROGRAM) + 0.1
    statement = box(on.slide, (left + 0.25, top, width - 0.5, high), fact.statement or "", PROGRAM)
    below = text_height(fact.name or "", width - 0.5, NAMED) + 0.08
    name = box(on.slide, (left + 0.25, top + high, width - 0.5, below), fact.name or "", NAMED)
    on.group(statement, name)
    y = top + high + below + 0.3
    stem = left + 0.12
    on.line(left + 0.25, top + high + 0.1, stem, top + high + 0.1, 0.02)
    spans: dict[str, list[float]] = {}
    last = y
    for each in fact.children:
        text = f"{each.name}\n{each.pagu}" if each.pagu else each.name or ""
        outputs = [f"{one.name} : {one.target}" for one in each.measures]
        wide, beside = width * 0.48, width - 0.55 - width * 0.48 - 0.08
        tall = max(text_height(text, wide, KEGIATAN), *(text_height(one, beside, NOTE) for one in outputs or [""])) + 0.2
        nudge = on.hand.choice((0.0, 0.0, 0.05))
        shapes = [box(on.slide, (left + 0.6 + nudge, y, wide, tall), text, KEGIATAN)]
        for one in outputs:
            shapes.append(box(on.slide, (left + 0.6 + wide + 0.05, y + 0.04, beside, tall - 0.06), one, NOTE))
        if len(shapes) > 1:
            on.group(*shapes)
        spans.setdefault(each.holder or "", []).extend((y, y + tall))
        last = y + tall / 2
        y += tall + on.hand.choice((0.22, 0.3, 0.38))
    for holder, rows in spans.items():
        start, end = (rows[0] + 0.3, rows[-1] - 0.25) if len(rows) == 6 else (rows[0], rows[-1])
        middle, need = (start + end) / 2, max(end - start, 0.95)
        wide = 0.3 if len(holder) * 0.078 < need else 0.4
        turned(box(on.slide, (left + 0.17, middle - need / 2, wide, need), holder, SECTION))
        on.line(stem, middle, left + 0.17, middle, 0.015)
        last = middle
    on.line(stem, top + high + 0.1, stem, last, 0.02)


def later_slide(on: Slide, sasaran: Fact, text: str, programs: tuple[Fact, ...], places: tuple[tuple[float, float], ...]) -> None:
    """Slide 2 or 3: a sasaran, its programs and their kegiatan."""
    on.head("POHON KINERJA DPMPTSP KABUPATEN REMBANG", "Lanjutan")
    box(on.slide, (4.4, 1.0, 4.5, 0.5), text, TARGETED)
    middles = [left + width / 2 for left, width in places]
    on.line(6.6, 1.5, 6.6, 1.78)
    on.line(middles[0], 1.78, middles[-1], 1.78, 0.0)
    for (left, width), middle, fact in zip(places, middles, programs, strict=True):
        on.line(middle, 1.78, middle, 2.05)
        column(on, left, 2.05, width, fact)
    box(on.slide, (12.2, 7.2, 1.0, 0.22), f"DPMPTSP {YEAR}", Style("Arial", 7.5, italic=True, color="7F7F7F", align="r"))


def draw(folder: Path) -> Path:
    """The presentation, saved."""
    deck = new_deck(13.333, 7.5)
    first_slide(Slide(deck, 11))
    later_slide(Slide(deck, 12), MODAL, MODAL.statement or "", MODAL.children, ((0.1, 4.3), (4.5, 4.35), (8.95, 4.3)))
    shout = (SERVICE.statement or "").upper()
    later_slide(Slide(deck, 13), SERVICE, shout, SERVICE.children[:2], ((0.9, 5.3), (7.1, 5.2)))
    path = folder / f"{STEM}.pptx"
    deck.save(path)
    return path


def gold() -> Gold:
    """The record of the same facts."""
    organisation = "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu"
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Rembang"}
    record = Gold(STEM, document | {"organisation": organisation, "year": 2019, "pages": 3})
    add_tree(record, ROOT, None, YEAR, 1)
    return record


def main() -> None:
    """Write the PDF and its gold."""
    assert sum(1 for _ in walk(ROOT)) == 26, sum(1 for _ in walk(ROOT))
    with tempfile.TemporaryDirectory() as folder:
        office_pdf(draw(Path(folder)), CORPUS / f"{STEM}.pdf")
    gold().write()


if __name__ == "__main__":
    main()
