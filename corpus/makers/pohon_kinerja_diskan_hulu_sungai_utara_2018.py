"""Pohon kinerja of a fisheries office on one large slide: kegiatan hang left and right of a trunk, indicators stand aside."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Inches

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.deck import Style, box, link, new_deck, new_slide, segment, text_height

STEM = "pohon-kinerja-diskan-hulu-sungai-utara-2018"

ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Pohon kinerja of a district fisheries office on one large slide, kegiatan hanging on both sides of trunks",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "kegiatan hang alternately left and right of a trunk; stubs touch the trunk or stop short of it",
        "indicators of the upper tiers are shapes of their own, tied by dashed lines that are no edges",
        "the position stands on a tab over the box's edge, in kegiatan boxes in its last line",
        "box holds statement and program name; target in brackets, behind a colon or in a circle of its own",
        "a trunk that runs on past its last kegiatan, a legend, a program without indicator",
    ],
}


@dataclass(frozen=True)
class Keg:
    """A kegiatan with its output and holder."""

    name: str
    output: str
    target: str
    unit: str
    holder: str


@dataclass(frozen=True)
class Prog:
    """A program box of a head of division."""

    statement: str
    name: str
    holder: str
    lines: tuple[tuple[str, str, str | None], ...]
    below: tuple[Keg, ...]
    tail: float = 0.0


@dataclass(frozen=True)
class Goal:
    """A sasaran of the office, its indicators aside."""

    statement: str
    lines: tuple[tuple[str, str, str | None], ...]
    below: tuple[Prog, ...]


ROOT = "Meningkatnya pertumbuhan sektor unggulan daerah"
ROOT_LINE = ("Pertumbuhan PDRB sub sektor perikanan", "4,85 %", "%")
HEAD = "KEPALA DINAS PERIKANAN"

GOALS = (
    Goal(
        "Meningkatnya produksi perikanan",
        (
            ("Jumlah produksi perikanan tangkap", "17.250 ton", "ton"),
            ("Jumlah produksi perikanan budidaya", "9.800 ton", "ton"),
        ),
        (
            Prog(
                "Meningkatnya hasil tangkapan ikan nelayan perairan umum",
                "Program Pengembangan Perikanan Tangkap",
                "Kabid Perikanan Tangkap",
                (("Persentase kenaikan hasil tangkapan nelayan rawa", "3 %", "%"),),
                (
                    Keg(
                        "Pendampingan pada kelompok nelayan perikanan tangkap",
                        "Jumlah kelompok nelayan yang didampingi",
                        "42 kelompok",
                        "kelompok",
                        "Kasi Kenelayanan",
                    ),
                    Keg(
                        "Pengadaan sarana penangkapan ikan ramah lingkungan",
                        "Jumlah paket sarana tangkap",
                        "150 paket",
                        "paket",
                        "Kasi Sarana Penangkapan",
                    ),
                    Keg(
                        "Restocking benih ikan lokal di perairan umum",
                        "Jumlah benih yang ditebar",
                        "600.000 ekor",
                        "ekor",
                        "Kasi Sumber Daya Ikan",
                    ),
                    Keg(
                        "Sertifikasi hak atas tanah nelayan",
                        "Jumlah nelayan yang difasilitasi",
                        "75 orang",
                        "orang",
                        "Kasi Kenelayanan",
                    ),
                    Keg(
                        "Pengelolaan reservat dan lubuk larangan",
                        "Jumlah reservat yang dikelola",
                        "5 lokasi",
                        "lokasi",
                        "Kasi Sumber Daya Ikan",
                    ),
                ),
            ),
            Prog(
                "Meningkatnya produktifitas kolam dan karamba",
                "Program Pengembangan Budidaya Perikanan",
                "Kabid Perikanan Budidaya",
                (
                    ("Produktivitas karamba", "1,9 ton/unit", "ton/unit"),
                    ("Jumlah benih ikan unggul yang dihasilkan BBI", "2.400.000 ekor", "ekor"),
                ),
                (
                    Keg(
                        "Pengembangan bibit ikan unggul",
                        "Jumlah induk unggul yang dipelihara",
                        "320 ekor",
                        "ekor",
                        "Kasi Perbenihan",
                    ),
                    Keg(
                        "Pendampingan pada kelompok tani pembudidaya ikan",
                        "Jumlah pokdakan yang dibina",
                        "60 kelompok",
                        "kelompok",
                        "Kasi Produksi Budidaya",
                    ),
                    Keg(
                        "Pengadaan sarana dan prasarana perbenihan",
                        "Jumlah kolam BBI yang direhab",
                        "8 kolam",
                        "kolam",
                        "Kasi Perbenihan",
                    ),
                    Keg(
                        "Pengendalian hama dan penyakit ikan",
                        "Jumlah lokasi yang dipantau",
                        "24 lokasi",
                        "lokasi",
                        "Kasi Kesehatan Ikan dan Lingkungan",
                    ),
                ),
                0.9,
            ),
            Prog(
                "Terkendalinya penangkapan ikan dengan cara yang dilarang",
                "Program Pemberdayaan Masyarakat dalam Pengawasan Sumber Daya Perikanan",
                "Kabid Perikanan Tangkap",
                (),
                (
                    Keg(
                        "Pembentukan kelompok masyarakat pengawas",
                        "Jumlah Pokmaswas yang aktif",
                        "11 kelompok",
                        "kelompok",
                        "Kasi Sumber Daya Ikan",
                    ),
                    Keg("Patroli pengawasan perairan umum", "Jumlah patroli", "36 kali", "kali", "Kasi Sumber Daya Ikan"),
                    Keg(
                        "Sosialisasi larangan penyetruman ikan",
                        "Jumlah desa yang mendapat sosialisasi",
                        "20 desa",
                        "desa",
                        "Kasi Kenelayanan",
                    ),
                ),
            ),
        ),
    ),
    Goal(
        "Meningkatnya konsumsi dan nilai tambah hasil perikanan",
        (("Angka konsumsi ikan", "52,40 kg/kapita/tahun", "kg/kapita/tahun"),),
        (
            Prog(
                "Meningkatnya mutu dan pemasaran hasil perikanan",
                "Program Optimalisasi Pengelolaan dan Pemasaran Produksi Perikanan",
                "Kabid Pengolahan dan Pemasaran",
                (("Jumlah ragam produk olahan bersertifikat halal", "18 produk", "produk"),),
                (
                    Keg(
                        "Pelatihan diversifikasi olahan ikan", "Jumlah peserta pelatihan", "90 orang", "orang", "Kasi Pengolahan"
                    ),
                    Keg(
                        "Gerakan memasyarakatkan makan ikan (GEMARIKAN)",
                        "Jumlah kampanye makan ikan",
                        "10 kali",
                        "kali",
                        "Kasi Promosi dan Pemasaran",
                    ),
                    Keg("Bantuan peralatan pengolahan ikan kering", "Jumlah UPI penerima", "25 unit", "unit", "Kasi Pengolahan"),
                    Keg(
                        "Penataan pasar ikan dan pangkalan pendaratan",
                        "Jumlah pasar ikan yang ditata",
                        "2 pasar",
                        "pasar",
                        "Kasi Promosi dan Pemasaran",
                    ),
                ),
            ),
            Prog(
                "Meningkatnya pelayanan administrasi dan pelaporan dinas",
                "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
                "Sekretaris",
                (("Nilai AKIP", "B (65,00)", None),),
                (
                    Keg(
                        "Penyusunan laporan capaian kinerja",
                        "Jumlah laporan",
                        "4 laporan",
                        "laporan",
                        "Kasubag Perencanaan dan Keuangan",
                    ),
                    Keg(
                        "Penyediaan jasa administrasi perkantoran",
                        "Jumlah bulan layanan",
                        "12 bulan",
                        "bulan",
                        "Kasubag Umum dan Kepegawaian",
                    ),
                    Keg(
                        "Penyusunan data statistik perikanan",
                        "Jumlah buku statistik",
                        "15 buku",
                        "buku",
                        "Kasubag Perencanaan dan Keuangan",
                    ),
                ),
            ),
        ),
    ),
)

LINE = "3A3A3A"
COLUMN = 4.42  # inches between two trunks
FIRST = 2.45  # the first trunk
TOP = {"root": 1.75, "goal": 3.75, "program": 6.15}
FACE = Style(font="Arial", size=10, margin=0.07)


def styled(**more: Any) -> Style:
    """The face of the drawing with changes."""
    return Style(**(FACE.__dict__ | more))


def emu(x: float, y: float) -> tuple[int, int]:
    """A point in inches as PowerPoint counts."""
    return int(Inches(x)), int(Inches(y))


def tab(slide: Any, x: float, y: float, text: str, wide: float, fill: str) -> None:
    """The position on a tab over the upper edge of a box."""
    style = styled(size=9, bold=True, color="FFFFFF", fill=fill, shape=MSO_SHAPE.ROUND_2_SAME_RECTANGLE)
    box(slide, (x, y - 0.27, wide, 0.27), text, style)


def kegiatan(slide: Any, prog: Prog, trunk: float, top: float) -> None:
    """The kegiatan left and right of the trunk, and the trunk."""
    face = styled(size=9, fill="FDF3E7", line="C55A11", align="l")
    lowest = rows = top + 0.3
    joint = top
    for number, keg in enumerate(prog.below):
        left = number % 2 == 0
        text = f"Keg. {keg.name}\nOutput : {keg.output} : {keg.target}\n({keg.holder})"
        tall = text_height(text, 1.9, face) + 0.16
        at = trunk - 2.1 if left else trunk + 0.18
        begin = rows if left else rows + 0.35
        box(slide, (at, begin, 1.92, tall), text, face)
        middle = begin + tall / 2
        short = 0.05 if number == 3 else 0.0
        ends = (trunk - 0.18, trunk - short) if left else (trunk + short, trunk + 0.18)
        segment(slide, emu(ends[0], middle), emu(ends[1], middle), LINE)
        joint = max(joint, middle)
        lowest = max(lowest, begin + tall)
        if not left:
            rows = lowest + 0.25
    segment(slide, emu(trunk, top), emu(trunk, joint + prog.tail), LINE)


def program(slide: Any, prog: Prog, trunk: float) -> Any:
    """A program, its indicators below it and its kegiatan; gives the shape that lines come to."""
    text = f"{prog.statement}\n{prog.name}"
    style = styled(fill="DDEBF7", line="2F5597")
    tall = text_height(text, 3.3, style) + 0.2
    shape = box(slide, (trunk - 1.7, TOP["program"], 3.4, tall), text, style)
    for paragraph in shape.text_frame.paragraphs[1:]:
        paragraph.runs[0].font.italic = paragraph.runs[0].font.bold = True
    below = TOP["program"] + tall
    if prog.lines:
        lines = "\n".join(f"- {name} ({target})" for name, target, _ in prog.lines)
        face = styled(size=9, align="l", line="2F5597", fill="FFFFFF")
        deep = text_height(f"Indikator :\n{lines}", 3.2, face) + 0.1
        box(slide, (trunk - 1.6, below, 3.2, deep), f"Indikator :\n{lines}", face)
        below += deep
    kegiatan(slide, prog, trunk, below)
    return shape


def goal(slide: Any, item: Goal, x: float) -> Any:
    """A sasaran of the office with its indicators at the right, each target in a circle."""
    shape = box(
        slide, (x - 1.8, TOP["goal"], 3.6, 0.95), item.statement, styled(size=12, bold=True, fill="C5E0B3", line="385723")
    )
    for number, (name, target, _) in enumerate(item.lines):
        y = TOP["goal"] - 0.2 + number * 0.75
        aside = box(
            slide, (x + 2.5, y, 2.1, 0.6), name, styled(size=9, fill="FFFFFF", line="385723", shape=MSO_SHAPE.ROUNDED_RECTANGLE)
        )
        box(
            slide,
            (x + 4.45, y - 0.1, 1.5, 0.8),
            target,
            styled(size=8, bold=True, fill="FFF2CC", line="BF8F00", shape=MSO_SHAPE.OVAL, margin=0.0),
        )
        link(slide, (shape, 3, aside, 1), "straight", "385723", 1, dash="dash")
    return shape


def legend(slide: Any) -> None:
    """What the colours mean."""
    box(slide, (0.5, 1.3, 3.0, 1.9), "", styled(line="7F7F7F"))
    box(slide, (0.6, 1.33, 1.5, 0.28), "Keterangan", styled(bold=True, align="l"))
    rows = (
        ("F4B183", "Sasaran Kabupaten"),
        ("C5E0B3", "Sasaran Dinas (Eselon II)"),
        ("DDEBF7", "Program (Eselon III)"),
        ("FDF3E7", "Kegiatan (Eselon IV)"),
    )
    for number, (fill, text) in enumerate(rows):
        y = 1.68 + number * 0.36
        box(slide, (0.7, y, 0.5, 0.25), "", styled(fill=fill, line="7F7F7F"))
        box(slide, (1.3, y - 0.02, 2.1, 0.29), text, styled(align="l", size=9))


def draw(target: Path) -> None:
    """The slide."""
    deck = new_deck(23.4, 14.6)
    slide = new_slide(deck)
    box(slide, (2, 0.35, 19.4, 0.5), "POHON KINERJA DINAS PERIKANAN", styled(size=24, bold=True, color="1F3864"))
    box(slide, (2, 0.85, 19.4, 0.4), "KABUPATEN HULU SUNGAI UTARA TAHUN 2018", styled(size=18, bold=True, color="1F3864"))
    legend(slide)
    trunks = [FIRST + COLUMN * number for number in range(5)]
    middle = trunks[2] - 0.4
    root = box(slide, (middle - 2.6, TOP["root"], 5.2, 0.8), ROOT, styled(size=14, bold=True, fill="F4B183", line="843C0C"))
    aside = box(
        slide,
        (middle + 4.2, TOP["root"] + 0.05, 2.6, 0.7),
        f"{ROOT_LINE[0]} ({ROOT_LINE[1]})",
        styled(fill="FFFFFF", line="843C0C", shape=MSO_SHAPE.ROUNDED_RECTANGLE),
    )
    link(slide, (root, 3, aside, 1), "straight", "843C0C", 1, dash="dash")
    column = 0
    for item, x in zip(GOALS, (trunks[1] - 0.6, trunks[3] + 0.2), strict=True):
        shape = goal(slide, item, x)
        link(slide, (root, 2, shape, 0), "elbow", LINE, 1.5)
        for prog in item.below:
            child = program(slide, prog, trunks[column])
            link(slide, (shape, 2, child, 0), "elbow", LINE, 1.5)
            tab(slide, trunks[column] - 1.7, TOP["program"], prog.holder, 2.5, "2F5597")
            column += 1
        tab(slide, x - 1.8, TOP["goal"], HEAD, 2.5, "385723")
    sign = "Amuntai,        Januari 2018\nKepala Dinas Perikanan\n\n\n( nama pejabat )\nNIP. ........"
    box(slide, (18.6, 12.6, 3.6, 1.4), sign, styled())
    deck.save(str(target))


def write_gold() -> Path:
    """The record."""
    gold = Gold(
        STEM,
        {
            "type": "pohon_kinerja",
            "types": ["pohon_kinerja"],
            "region": "Kabupaten Hulu Sungai Utara",
            "organisation": "Dinas Perikanan",
            "year": 2018,
            "pages": 1,
        },
    )
    root = gold.node("sasaran_daerah", ROOT, page=1)
    add_lines(gold, root, (ROOT_LINE,))
    for item in GOALS:
        sasaran = gold.node("sasaran", item.statement, page=1, parent=root, holder=HEAD)
        add_lines(gold, sasaran, item.lines)
        for prog in item.below:
            ident = gold.node("program", prog.statement, prog.name, page=1, parent=sasaran, holder=prog.holder)
            add_lines(gold, ident, prog.lines)
            for keg in prog.below:
                child = gold.node("kegiatan", None, keg.name, page=1, parent=ident, holder=keg.holder)
                add_lines(gold, child, ((keg.output, keg.target, keg.unit),))
    gold.ambiguous = [
        {
            "about": "section heads (eselon IV): label and legend say kegiatan, the eselon says otherwise",
            "chosen": "kegiatan",
            "also_acceptable": ["sub_kegiatan"],
            "nodes": [node["id"] for node in gold.nodes if node["level"] == "kegiatan"],
            "field": "level",
        }
    ]
    return gold.write()


def add_lines(gold: Gold, node: str, lines: tuple[tuple[str, str, str | None], ...]) -> None:
    """The indicators of a node with their targets."""
    for name, target, unit in lines:
        more = {"grade": "B"} if target.startswith("B ") else {}
        gold.value(gold.indicator(node, name, unit, 1), "target", "2018", target, unit, 1, **more)


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.pptx")
    write_gold()


if __name__ == "__main__":
    main()
