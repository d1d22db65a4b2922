"""Performance tree of a planning and research agency as a mind map: boxes for the upper tiers, bare text at the line ends."""

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pptx.enum.shapes import MSO_SHAPE

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts import deck
from corpus.makers.parts.deck import Style
from corpus.makers.parts.facts import Fact, Measure, add_tree

STEM = "pohon-kinerja-bappelitbangda-halmahera-timur-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a planning and research agency on two slides, drawn as a mind map from left to right",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "mind map from left to right with elbow connectors",
        "no boxes for kegiatan and sub kegiatan, only text at the line ends",
        "indicators after IK:, their target after a slash, some names with a slash of their own",
        "the root repeated on slide 2, shortened tier words at the top of slide 1 only",
        "program names in brackets below the statement",
        "a kegiatan without sub kegiatan, two indicators in one text",
        "colour of a branch runs through its lines",
    ],
}
YEAR = "2025"
FONT = "Open Sans"


@dataclass(frozen=True)
class Branch:
    """A sasaran, the colours of its branch and the slide where it stands."""

    fact: Fact
    dark: str
    light: str
    slide: int


def sub(statement: str, indicator: str, target: str, unit: str | None) -> Fact:
    """A sub kegiatan."""
    return Fact("sub_kegiatan", statement, measures=(Measure(indicator, target, unit),))


def keg(statement: str, measures: tuple[Measure, ...], *children: Fact) -> Fact:
    """A kegiatan."""
    return Fact("kegiatan", statement, measures=measures, children=children)


def prog(statement: str, name: str, measure: Measure, *children: Fact) -> Fact:
    """A program."""
    return Fact("program", statement, name, (measure,), children)


AIM = Fact(
    "tujuan",
    "Terwujudnya perencanaan pembangunan daerah yang berkualitas berbasis riset dan inovasi",
    measures=(Measure("Indeks Perencanaan Pembangunan Daerah", "76,50"),),
)
PLAN = Fact(
    "sasaran",
    "Meningkatnya kualitas perencanaan dan pengendalian pembangunan daerah",
    measures=(
        Measure("Persentase keselarasan RKPD terhadap RPJMD", "94 %"),
        Measure("Persentase usulan Musrenbang/Pokir yang terakomodir", "42,5 %"),
    ),
    children=(
        prog(
            "Meningkatnya kualitas dokumen perencanaan",
            "Program Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah",
            Measure("Persentase dokrenda yang ditetapkan tepat waktu", "100%"),
            keg(
                "Tersusunnya dokumen perencanaan dan pendanaan",
                (Measure("Jumlah dokumen RPJMD/RKPD", "3 dokumen", "dokumen"),),
                sub("Terlaksananya Musrenbang Kabupaten/Kecamatan", "Jumlah berita acara Musrenbang", "11 BA", "BA"),
                sub("Terkoordinasinya penyusunan RKPD & Renja PD", "Jumlah PD yang Renja-nya diverifikasi", "36 PD", "PD"),
            ),
            keg(
                "Terkendalinya pelaksanaan pembangunan",
                (Measure("Persentase rekomendasi evaluasi yang ditindak lanjuti", "80 %"),),
                sub("Tersedianya laporan evaluasi RKPD triwulanan", "Jumlah laporan evaluasi", "4 laporan", "laporan"),
                sub("Terlaksananya monev lapangan kegiatan strategis", "Jumlah lokasi yg dimonev", "18 lokasi", "lokasi"),
            ),
        ),
        prog(
            "Meningkatnya sinkronisasi perencanaan antar bidang",
            "Program Koordinasi dan Sinkronisasi Perencanaan Pembangunan Daerah",
            Measure("Persentase program Renja PD yang selaras RKPD", "91,20%"),
            keg(
                "Terkoordinasinya perencanaan bidang PPM, ekonomi dan infrastruktur",
                (Measure("Persentase PD mitra yang terkoordinasi", "100 %"),),
                sub("Terlaksananya asistensi dokumen PD bidang ekonomi & SDA", "Jumlah dokumen asistensi", "14 Dok", "Dok"),
                sub("Tersusunnya dokumen RPKD/RAD pangan dan gizi", "Jumlah dokumen RAD", "2 Dok", "Dok"),
            ),
        ),
    ),
)
STUDY = Fact(
    "sasaran",
    "Meningkatnya pemanfaatan hasil riset dan inovasi daerah",
    measures=(Measure("Indeks Inovasi Daerah (IID)", "48,75 (Inovatif)"),),
    children=(
        prog(
            "Meningkatnya kelitbangan yang menjadi dasar kebijakan",
            "Program Penelitian dan Pengembangan Daerah",
            Measure("Persentase hasil kajian yang dimanfaatkan PD", "66,67 %"),
            keg(
                "Tersedianya kajian pembangunan daerah",
                (Measure("Jumlah kajian/policy brief", "5 kajian", "kajian"),),
                sub("Tersusunnya kajian hilirisasi kelapa dan perikanan", "Jumlah kajian", "2 kajian", "kajian"),
                sub("Terlaksananya riset kolaborasi dgn perguruan tinggi", "Jumlah PKS", "1 PKS", "PKS"),
            ),
            keg(
                "Berkembangnya inovasi dan teknologi",
                (
                    Measure("Jumlah inovasi yang dilaporkan", "40 inovasi", "inovasi"),
                    Measure("Jumlah inovasi yang ber-HAKI", "3 inovasi", "inovasi"),
                ),
                sub("Terselenggaranya lomba inovasi Haltim Awards", "Jumlah peserta lomba", "55 peserta", "peserta"),
            ),
        ),
    ),
)
RULE = Fact(
    "sasaran",
    "Meningkatnya akuntabilitas kinerja Bappelitbangda",
    measures=(Measure("Nilai AKIP", "BB (74,10)"),),
    children=(
        prog(
            "Terlaksananya pelayanan administrasi perkantoran",
            "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
            Measure("Indeks kepuasan layanan sekretariat", "82,00"),
            keg(
                "Tersusunnya dokumen perencanaan, penganggaran dan evaluasi kinerja PD",
                (Measure("Persentase dokumen tepat waktu", "100 %"),),
                sub("Tersusunnya Renja/RKA/DPA", "Jumlah dokumen", "6 dokumen", "dokumen"),
                sub("Tersusunnya LKjIP", "Jumlah laporan", "1 Laporan", "Laporan"),
            ),
            keg("Tertibnya administrasi keuangan dan aset", (Measure("Persentase temuan yang selesai", "95%"),)),
        ),
    ),
)
BRANCHES = (
    Branch(PLAN, "1B5E20", "C8E6C9", 1),
    Branch(STUDY, "0D47A1", "BBDEFB", 2),
    Branch(RULE, "BF360C", "FFCCBC", 2),
)
LEFT = (0.2, 2.5, 5.0, 7.75, 10.45)
WIDE = (1.9, 2.05, 2.35, 2.3, 2.75)
SIZE = (10, 9.5, 9, 9, 8.5)
LEVELS = ("tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan")


def text_of(fact: Fact) -> str:
    """What stands at a node."""
    lines = [fact.statement or ""]
    lines += [f"({fact.name})"] if fact.name else []
    lines += [f"IK: {measure.name} / {measure.target}" for measure in fact.measures]
    return "\n".join(lines)


def style_of(fact: Fact, dark: str, light: str) -> Style:
    """How a node looks: boxes for the upper tiers, none below."""
    tier = LEVELS.index(fact.level)
    size = SIZE[tier]
    if tier == 0:
        return Style(FONT, size, color="FFFFFF", fill="4A148C", shape=MSO_SHAPE.OVAL, margin=0.02)
    if tier == 1:
        return Style(FONT, size, color="FFFFFF", fill=dark, shape=MSO_SHAPE.ROUNDED_RECTANGLE, margin=0.06)
    if tier == 2:
        return Style(FONT, size, fill=light, line=dark, align="l", margin=0.06)
    return Style(FONT, size, color=dark if tier == 3 else "212121", align="l", margin=0.05)


def node(slide: Any, fact: Fact, middle: float, look: Style) -> Any:
    """The shape of a node around its middle."""
    tier = LEVELS.index(fact.level)
    text = text_of(fact)
    tall = 2.3 if tier == 0 else deck.text_height(text, WIDE[tier] * 0.97, look) * 1.06 + 0.04
    shape = deck.box(slide, (LEFT[tier], middle - tall / 2, WIDE[tier], tall), text, look)
    for paragraph in shape.text_frame.paragraphs:
        run = paragraph.runs[0]
        run.font.bold = not run.text.startswith(("IK:", "(")) and tier < 4
        run.font.italic = run.text.startswith("(")
    return shape


def rows(fact: Fact) -> float:
    """The height that a branch takes, in inches."""
    tier = LEVELS.index(fact.level)
    own = deck.text_height(text_of(fact), WIDE[tier] * 0.97, style_of(fact, "000000", "FFFFFF")) * 1.06 + 0.2
    return max(own, sum(rows(each) for each in fact.children))


def branch(slide: Any, fact: Fact, top: float, colours: tuple[str, str], scale: float) -> Any:
    """A node, all that hangs on it and the lines between; gives its shape."""
    tall = rows(fact) * scale
    inner = sum(rows(each) for each in fact.children) * scale
    shape = node(slide, fact, top + tall / 2, style_of(fact, *colours))
    below = top + (tall - inner) / 2
    for each in fact.children:
        child = branch(slide, each, below, colours, scale)
        deck.link(slide, (shape, 3, child, 1), "elbow", colours[0], 1.5 if each.level == "program" else 1)
        below += rows(each) * scale
    return shape


def draw() -> None:
    """Write the PDF."""
    show = deck.new_deck(13.333, 7.5)
    for number in (1, 2):
        slide = deck.new_slide(show)
        deck.box(slide, (0, 0, 13.333, 0.12), "", Style(fill="4A148C"))
        more = "" if number == 1 else " (lanjutan)"
        title = f"POHON KINERJA BAPPELITBANGDA KABUPATEN HALMAHERA TIMUR TAHUN {YEAR}{more}"
        deck.box(slide, (0.2, 0.18, 12.9, 0.42), title, Style(FONT, 16, True, color="4A148C"))
        if number == 1:
            for left, wide, word in zip(LEFT, WIDE, ("Tujuan", "Sasaran", "Program", "Kegiatan", "Sub Keg."), strict=True):
                deck.box(slide, (left, 0.66, wide, 0.26), word, Style(FONT, 9, italic=True, color="757575"))
        here = [each for each in BRANCHES if each.slide == number]
        total = sum(rows(each.fact) for each in here)
        scale, top = 6.15 / total, 0.98
        root = node(slide, AIM, 4.0, style_of(AIM, "", ""))
        for each in here:
            shape = branch(slide, each.fact, top, (each.dark, each.light), scale)
            line = deck.link(slide, (root, 3, shape, 1), "elbow", "4A148C", 2.25, glued=False)
            deck.glue(line, "stCxn", root, 6)  # an ellipse has eight sites, its right one is the seventh
            deck.glue(line, "endCxn", shape, 1)
            top += rows(each.fact) * scale
        deck.box(
            slide, (0.2, 7.18, 5, 0.25), f"Bappelitbangda Haltim | slide {number}", Style(FONT, 8, color="9E9E9E", align="l")
        )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pohon.pptx")
        show.save(str(path))
        office_pdf(path, CORPUS / f"{STEM}.pdf")


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Halmahera Timur"}
    gold = Gold(STEM, document | {"organisation": "Bappelitbangda", "year": int(YEAR), "pages": 2})
    add_tree(gold, AIM, None, YEAR, 1)
    root = gold.nodes[0]
    root["pages"] = [1, 2]
    for each in BRANCHES:
        add_tree(gold, each.fact, root["id"], YEAR, each.slide)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
