"""Cascading of a housing office on one wide slide: tiers as coloured bands, indicators hung below the boxes."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pptx.enum.shapes import MSO_SHAPE

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.deck import Style, box, link, new_deck, new_slide, segment, site, text_height
from corpus.makers.parts.facts import Fact, Measure, add_tree

STEM = "cascading-perkim-kolaka-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a housing office on one wide slide with a coloured band for each tier",
    "type": "cascading",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "five coloured bands across an A3 slide, the tier's name in a dark strip at the left end of each",
        "thirty boxes with white type on colour, of uneven height, two of them in another tier's colour",
        "indicators in small white boxes that hang below on short lines, one or two to a box, none under one kegiatan",
        "targets as Target : ..., as a bold line of their own, or in brackets at the end, by tier",
        "children not in the order of their parents: elbow connectors and slanted straight lines that cross",
        "connectors that leave from the box in one tier and from the indicator's box in the next",
        "glued elbows beside trunks of loose strokes in one gap, at different heights; arrowheads in the upper tiers alone",
        "post, statement, program's name in brackets and sum in one box; a kegiatan's lead word (Keg.) in some boxes only",
        "malformed sum, decimal point among commas, a lower-is-better indicator, a grade with its score",
        "typing errors (Meningkatya, Persentse), a kegiatan and its sub kegiatan with the same name, a note at the foot",
    ],
}
YEAR = "2025"
FACE = "Arial Narrow"
WIDE, HIGH = 16.535, 11.693


@dataclass(frozen=True)
class Tier:
    """A band: its label, top and height in inches, the colours of the strip, the band and the boxes, type size."""

    label: str
    top: float
    height: float
    strip: str
    tint: str
    fill: str
    size: float


TIERS = {
    "tujuan": Tier("TUJUAN", 0.92, 1.55, "1F3864", "D9E2F3", "2F5496", 11),
    "sasaran": Tier("SASARAN STRATEGIS", 2.47, 1.98, "375623", "E2EFD9", "548235", 10),
    "program": Tier("PROGRAM\n(Eselon III)", 4.45, 2.64, "7F6000", "FFF2CC", "A87B00", 9),
    "kegiatan": Tier("KEGIATAN\n(Sub Koordinator)", 7.09, 2.08, "833C0B", "FBE4D5", "C55A11", 8.5),
    "sub_kegiatan": Tier("SUB KEGIATAN", 9.17, 2.1, "3B3838", "E7E6E6", "595959", 8),
}


def sub(name: str, measure: str, target: str, unit: str) -> Fact:
    """A sub kegiatan with one indicator."""
    return Fact("sub_kegiatan", None, name, (Measure(measure, target, unit),))


def keg(name: str, measures: tuple[Measure, ...], *children: Fact) -> Fact:
    """A kegiatan and its sub kegiatan."""
    return Fact("kegiatan", None, name, measures, children)


RISK = sub(
    "Identifikasi Perumahan di Lokasi Rawan Bencana atau Terkena Relokasi",
    "Jumlah dokumen identifikasi lokasi",
    "1 dokumen",
    "dokumen",
)
DAMAGE = sub("Pendataan Tingkat Kerusakan Rumah Akibat Bencana", "Jumlah rumah yang didata", "160 unit", "unit")
REPAIR = sub("Rehabilitasi Rumah bagi Korban Bencana", "Jumlah rumah yang direhabilitasi", "48 unit", "unit")
BUILD = sub("Pembangunan Rumah bagi Korban Bencana", "Jumlah rumah yang dibangun", "12 unit", "unit")
SURVEY = sub("Survei dan Penetapan Lokasi Perumahan dan Permukiman Kumuh", "Jumlah lokasi yang ditetapkan", "6 lokasi", "lokasi")
RENEW = sub("Pelaksanaan Pemugaran/ Peremajaan Permukiman Kumuh", "Luas permukiman kumuh yang ditata", "7.4 Ha", "Ha")
PERMIT = sub(
    "Koordinasi dan Sinkronisasi Pengendalian Pembangunan Permukiman", "Jumlah rekomendasi teknis", "35 dokumen", "dokumen"
)
HOUSES = sub("Perbaikan Rumah Tidak Layak Huni", "Jumlah RTLH (swadaya) yang diperbaiki", "215 unit", "unit")
GUIDE = sub("Fasilitasi Tenaga Pendamping Masyarakat", "Jumlah tenaga pendamping", "14 orang", "orang")
ROADS = sub("Penyediaan PSU di Perumahan untuk Menunjang Fungsi Hunian", "Panjang jalan lingkungan", "3.250 meter", "meter")
HANDOVER = sub("Verifikasi dan Penyerahan PSU dari Pengembang", "Jumlah perumahan yang menyerahkan PSU", "5 lokasi", "lokasi")
PLANS = sub("Penyusunan Dokumen Perencanaan Perangkat Daerah", "Jumlah dokumen perencanaan", "4 dokumen", "dokumen")
WAGES = sub("Administrasi Keuangan Perangkat Daerah", "Jumlah orang yang menerima gaji", "58 orang", "orang")

LISTS = keg(
    "Pendataan Penyediaan dan Rehabilitasi Rumah Korban Bencana atau Relokasi Program Kabupaten/Kota",
    (Measure("Jumlah data rumah korban bencana", "2 data", "data"),),
    RISK,
    DAMAGE,
)
SHELTER = keg(
    "Pembangunan dan Rehabilitasi Rumah Korban Bencana",
    (Measure("Jumlah rumah korban bencana yang tertangani", "60 unit", "unit"),),
    REPAIR,
    BUILD,
)
SLUM = keg(
    "Penataan dan Peningkatan Kualitas Kawasan Permukiman Kumuh dengan Luas di Bawah 10 (Sepuluh) Ha",
    (Measure("Luas kawasan kumuh yang ditingkatkan kualitasnya", "7,40 Ha", "Ha"),),
    SURVEY,
    RENEW,
)
LICENCE = keg("Penerbitan Izin Pembangunan dan Pengembangan Kawasan Permukiman", (), PERMIT)
PREVENT = keg(
    "Pencegahan Perumahan dan Kawasan Permukiman Kumuh pada Daerah Kabupaten/Kota",
    (Measure("Jumlah RTLH yang ditangani", "215 unit", "unit"),),
    HOUSES,
    GUIDE,
)
UTILITY = keg(
    "Urusan Penyelenggaraan PSU Perumahan",
    (Measure("Persentse perumahan yang sudah dilengkapi PSU", "62,75%", "%"),),
    ROADS,
    HANDOVER,
)
PLANNING = keg(
    "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
    (Measure("Persentase dokumen tepat waktu", "100%", "%"),),
    PLANS,
)
FINANCE = keg("Administrasi Keuangan Perangkat Daerah", (Measure("Persentase layanan keuangan terpenuhi", "100%", "%"),), WAGES)
DEVELOP = Fact(
    "program",
    "Tertanganinya rumah korban bencana dan rumah terdampak relokasi",
    "Program Pengembangan Perumahan",
    (
        Measure("Persentase rumah korban bencana yang tertangani", "37,50%", "%"),
        Measure("Persentase rumah terdampak relokasi yang difasilitasi", "80%", "%"),
    ),
    (LISTS, SHELTER),
    holder="KABID PERUMAHAN",
    pagu="Rp 1.864.300.000",
)
AREAS = Fact(
    "program",
    "Meningkatya kualitas kawasan permukiman kumuh di bawah 10 Ha",
    "Program Kawasan Permukiman",
    (
        Measure("Persentase kawasan kumuh di bawah 10 Ha yang tertangani", "17.55%", "%"),
        Measure("Persentase izin yang diterbitkan sesuai SOP", "95%", "%"),
    ),
    (SLUM, LICENCE),
    holder="KABID KAWASAN PERMUKIMAN",
    pagu="Rp 5.127.850.400",
)
UNFIT = Fact(
    "program",
    "Berkurangnya rumah tidak layak huni di luar kawasan kumuh",
    "Program Perumahan dan Kawasan Permukiman Kumuh",
    (Measure("Persentase berkurangnya RTLH", "11,20%", "%"),),
    (PREVENT,),
    holder="KABID PERUMAHAN",
    pagu="Rp 4.515.00.000",
)
PUBLIC = Fact(
    "program",
    "Meningkatnya perumahan yang terfasilitasi PSU",
    "Program Peningkatan Prasarana, Sarana dan Utilitas Umum (PSU)",
    (Measure("Persentase perumahan yang terfasilitasi PSU", "58,30%", "%"),),
    (UTILITY,),
    holder="KABID PSU DAN PERTANAHAN",
    pagu="Rp 3.290.116.750",
)
SUPPORT = Fact(
    "program",
    "Terpenuhinya layanan penunjang urusan perangkat daerah",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    (
        Measure("Persentase pemenuhan layanan administrasi", "100%", "%"),
        Measure("Persentase temuan yang ditindaklanjuti", "90%", "%"),
    ),
    (PLANNING, FINANCE),
    holder="SEKRETARIS",
    pagu="Rp 6.702.441.120",
)
DECENT = Fact(
    "sasaran",
    "Meningkatnya ketersediaan rumah yang layak huni bagi masyarakat",
    None,
    (
        Measure("Persentase rumah tidak layak huni yang ditangani", "14,50%", "%"),
        Measure("Persentase backlog kepemilikan rumah yang tertangani", "3,20%", "%"),
    ),
    (DEVELOP, UNFIT),
)
CLEAN = Fact(
    "sasaran",
    "Menurunnya luasan kawasan kumuh perkotaan dan perdesaan",
    None,
    (
        Measure("Luas kawasan kumuh", "42,18 Ha", "Ha", more={"direction": "down"}),
        Measure("Persentase kawasan permukiman dengan PSU memadai", "61,00%", "%"),
    ),
    (AREAS, PUBLIC),
)
ACCOUNT = Fact(
    "sasaran",
    "Meningkatnya akuntabilitas kinerja Dinas Perumahan dan Kawasan Permukiman",
    None,
    (Measure("Nilai AKIP Dinas", "BB (71,45)"),),
    (SUPPORT,),
)
AIM = Fact(
    "tujuan",
    "Terwujudnya perumahan dan kawasan permukiman yang layak, aman dan terjangkau",
    None,
    (
        Measure("Persentase rumah tangga yang menghuni rumah layak huni", "68,40%", "%"),
        Measure("Indeks Kualitas Lingkungan Permukiman", "71,25"),
    ),
    (DECENT, CLEAN, ACCOUNT),
)
# (fact, left, width, drop below the usual top, fill of another tier)
PLACES: tuple[tuple[Fact, float, float, float, str], ...] = (
    (AIM, 6.3, 5.2, 0.0, ""),
    (DECENT, 2.3, 3.7, 0.05, ""),
    (CLEAN, 7.0, 3.5, 0.0, ""),
    (ACCOUNT, 12.35, 3.3, 0.1, ""),
    (DEVELOP, 1.5, 2.75, 0.06, ""),
    (AREAS, 4.6, 2.7, 0.0, ""),
    (UNFIT, 7.65, 2.35, 0.1, ""),
    (PUBLIC, 10.3, 2.3, 0.0, "548235"),
    (SUPPORT, 12.95, 3.3, 0.05, ""),
    (LISTS, 1.45, 1.85, 0.0, ""),
    (SLUM, 3.45, 1.85, 0.06, ""),
    (SHELTER, 5.45, 1.6, 0.12, ""),
    (LICENCE, 7.2, 1.45, 0.1, ""),
    (PREVENT, 8.85, 1.75, 0.0, ""),
    (UTILITY, 10.8, 1.55, 0.1, ""),
    (PLANNING, 12.85, 1.65, 0.0, "7F7F7F"),
    (FINANCE, 14.75, 1.5, 0.1, ""),
    (RISK, 1.42, 1.1, 0.05, ""),
    (DAMAGE, 2.6, 1.05, 0.0, ""),
    (SURVEY, 3.73, 1.1, 0.05, ""),
    (REPAIR, 4.91, 1.0, 0.0, ""),
    (RENEW, 5.99, 1.08, 0.06, ""),
    (BUILD, 7.15, 0.98, 0.0, ""),
    (PERMIT, 8.21, 1.08, 0.0, ""),
    (HOUSES, 9.37, 0.98, 0.06, ""),
    (GUIDE, 10.43, 1.0, 0.0, ""),
    (ROADS, 11.51, 1.06, 0.0, ""),
    (HANDOVER, 12.65, 1.06, 0.06, ""),
    (PLANS, 13.79, 1.1, 0.0, ""),
    (WAGES, 15.0, 1.2, 0.05, ""),
)
LEAD = (LISTS, SHELTER, PREVENT, UTILITY)  # their boxes say Keg. before the name
STRAIGHT = (AIM, ACCOUNT, UNFIT, PUBLIC, SUPPORT, LICENCE, PLANNING, FINANCE)
LOOSE = ((CLEAN, 0.17), (AREAS, 0.12), (SLUM, -0.07))  # drawn as separate strokes; the trunk's place above the children's band
INK = "262626"


def box_text(fact: Fact) -> str:
    """What a box says, one paragraph a line."""
    if fact.level == "program":
        return f"{fact.holder}\n{fact.statement}\n({fact.name})\n{fact.pagu}"
    if fact.statement:
        return fact.statement
    return f"{'Keg. ' if fact in LEAD else ''}{fact.name}"


def measure_text(fact: Fact, measure: Measure) -> str:
    """What the small box of an indicator says."""
    if fact.level == "sub_kegiatan":
        return f"{measure.name} ({measure.target})"
    if fact.level == "program":
        return f"{measure.name}\n{measure.target}"
    return f"{measure.name}\nTarget : {measure.target}"


def bolden(shape: Any, lines: tuple[int, ...]) -> None:
    """Set some paragraphs of a box in bold."""
    for place in lines:
        shape.text_frame.paragraphs[place].runs[0].font.bold = True


def hang(slide: Any, fact: Fact, parent: Any, size: float) -> list[Any]:
    """The small boxes of the indicators below a box, each on a short line."""
    inch = 914400
    left, wide, foot = parent.left / inch, parent.width / inch, (parent.top + parent.height) / inch
    count = len(fact.measures)
    share = (wide - 0.16 * (count - 1)) / count if count else 0
    if count == 1 and fact.level in ("sasaran", "program", "kegiatan"):
        share, left = wide * 0.84, left + wide * 0.08
    style = Style(FACE, size, line="7F7F7F", fill="FFFFFF", weight=0.5, margin=0.03)
    shapes = []
    for place, measure in enumerate(fact.measures):
        text = measure_text(fact, measure)
        at = left + place * (share + 0.16)
        small = box(slide, (at, foot + 0.1 + 0.03 * place, share, text_height(text, share, style)), text, style)
        if fact.level != "sub_kegiatan":
            bolden(small, (1,))
        x, y = site(small, 0)
        segment(slide, (x, parent.top + parent.height), (x, y), "7F7F7F", 0.75)
        shapes.append(small)
    return shapes


def draw_node(slide: Any, place: tuple[Fact, float, float, float, str]) -> tuple[Any, list[Any]]:
    """A box and the small boxes below it."""
    fact, left, wide, drop, fill = place
    tier = TIERS[fact.level]
    style = Style(FACE, tier.size, color="FFFFFF", fill=fill or tier.fill, line="FFFFFF", weight=0.75)
    style = replace(style, bold=fact.level in ("tujuan", "sasaran"))
    if fact in (CLEAN, AREAS, LICENCE):
        style = replace(style, shape=MSO_SHAPE.ROUNDED_RECTANGLE)
    text = box_text(fact)
    high = text_height(text, wide, replace(style, bold=fact.level != "sub_kegiatan")) + (
        0.1 if fact.level in ("tujuan", "sasaran") else 0.03
    )
    shape = box(slide, (left, tier.top + 0.22 + drop, wide, high), text, style)
    if fact.level == "program":
        bolden(shape, (0, 2))
    return shape, hang(slide, fact, shape, min(tier.size - 0.5, 8.2))


def strokes(slide: Any, origin: Any, children: list[Any], trunk: int) -> None:
    """A stem, a level trunk and drops as separate lines, glued to nothing."""
    x, y = site(origin, 2)
    ends = [site(each, 0) for each in children]
    segment(slide, (x, y), (x, trunk), INK)
    across = [x, *(end[0] for end in ends)]
    segment(slide, (min(across), trunk), (max(across), trunk), INK)
    for end in ends:
        segment(slide, (end[0], trunk), end, INK)


def join(slide: Any, drawn: dict[int, tuple[Any, list[Any]]]) -> None:
    """The connectors: from the box where none or two indicators hang, else from the indicator's box."""
    loose = {id(fact): above for fact, above in LOOSE}
    for parent, *_ in PLACES:
        shape, small = drawn[id(parent)]
        origin = small[0] if len(small) == 1 else shape
        children = [drawn[id(child)][0] for child in parent.children]
        if id(parent) in loose:
            trunk = TIERS[parent.children[0].level].top - loose[id(parent)]
            strokes(slide, origin, children, int(trunk * 914400))
            continue
        for child in children:
            kind, heads = "straight" if parent in STRAIGHT else "elbow", parent in (AIM, DECENT)
            link(slide, (origin, 2, child, 0), kind, INK, 1.25, glued=parent is not SUPPORT, arrow=heads)


def frame(slide: Any) -> None:
    """Bands, tier names, title, foot."""
    box(slide, (0.25, 0.12, 0.62, 0.62), "", Style(fill="C00000", shape=MSO_SHAPE.PENTAGON))
    box(slide, (0.36, 0.26, 0.4, 0.36), "", Style(fill="FFD966", shape=MSO_SHAPE.OVAL))
    title = "CASCADING KINERJA DINAS PERUMAHAN DAN KAWASAN PERMUKIMAN\nKABUPATEN KOLAKA TAHUN 2025"
    box(slide, (1.3, 0.08, 13.9, 0.74), title, Style("Arial", 17, bold=True, color="1F3864"))
    for tier in TIERS.values():
        box(slide, (0.12, tier.top, WIDE - 0.24, tier.height), "", Style(fill=tier.tint, line="FFFFFF", weight=1.5))
        label = Style(FACE, 10.5, bold=True, color="FFFFFF", fill=tier.strip)
        box(slide, (0.12, tier.top + 0.02, 1.12, tier.height - 0.04), tier.label, label)
    note = "Catatan : target merupakan target akhir tahun; pagu sesuai DPA murni. "
    note += "RTLH = rumah tidak layak huni; PSU = prasarana, sarana dan utilitas umum."
    box(slide, (0.15, 11.31, 11.5, 0.28), note, Style(FACE, 8.5, italic=True, align="l"))
    box(
        slide,
        (11.9, 11.31, 4.4, 0.28),
        "Subbag Perencanaan – Dinas Perkim Kab. Kolaka",
        Style(FACE, 8.5, color="7F7F7F", align="r"),
    )


def draw(path: Path) -> None:
    """The slide; connectors lie behind the boxes that were drawn later."""
    deck = new_deck(WIDE, HIGH)
    slide = new_slide(deck)
    frame(slide)
    behind = len(slide.shapes._spTree)
    drawn = {id(place[0]): draw_node(slide, place) for place in PLACES}
    before = list(slide.shapes._spTree)
    join(slide, drawn)
    for shape in [each for each in slide.shapes._spTree if each not in before]:
        slide.shapes._spTree.remove(shape)
        slide.shapes._spTree.insert(behind, shape)
    deck.save(str(path))


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "cascading", "types": ["cascading"], "region": "Kabupaten Kolaka"}
    gold = Gold(STEM, document | {"organisation": "Dinas Perumahan dan Kawasan Permukiman", "year": int(YEAR), "pages": 1})
    add_tree(gold, AIM, None, YEAR, 1)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.pptx")
    build_gold().write()


if __name__ == "__main__":
    main()
