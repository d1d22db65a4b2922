"""Performance tree of a regency's agriculture office on three slides, its nodes as small ruled tables."""

import tempfile
from pathlib import Path
from typing import Any

from lxml import etree
from pptx.enum.shapes import MSO_SHAPE
from pptx.oxml.ns import qn

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts import deck
from corpus.makers.parts.deck import Style
from corpus.makers.parts.facts import Fact, Measure, add_tree

STEM = "pohon-kinerja-distan-tanah-bumbu-2018"
YEAR = "2018"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a regency's agriculture office on three slides, an overview and a slide for each sasaran",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "nodes are slide tables with bars of heading (SASARAN PROGRAM, Indikator Kinerja :) that are no nodes",
        "sections with several sasaran kegiatan first and all indicators after them: they match by content only, not by order",
        "sasaran strategis restated at the head of slides 2 and 3, once in capitals",
        "straight arrows glued to nothing, slanted, starting inside or short of the tables; two sections without an arrow",
        "tier boxes at the right edge on slides 2 and 3, none on slide 1",
        "target below the indicator (Target : 4 Paket) in eselon IV, in a column in eselon III, after = in eselon II",
        "indicators without target, a kegiatan without indicator, right-aligned text",
        "typing errors (SASARAN STRATEGSI, Terlaksananya pembinan), lower is better",
    ],
}


def m(name: str, target: str = "", down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    unit = target.split(" ", 1)[1] if " " in target else None
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def k(statement: str, *measures: Measure) -> Fact:
    """A sasaran kegiatan; its section comes with the group."""
    return Fact("kegiatan", statement, None, measures)


def sect(holder: str, *below: Fact) -> tuple[Fact, ...]:
    """The sasaran kegiatan of a section."""
    return tuple(Fact(**(vars(each) | {"holder": holder})) for each in below)


def p(holder: str, statement: str, measures: tuple[Measure, ...], *groups: tuple[Fact, ...]) -> Fact:
    """A sasaran program of a division with its sections."""
    return Fact("program", statement, None, measures, tuple(each for group in groups for each in group), holder=holder)


CROPS = p(
    "KABID TANAMAN PANGAN",
    "Meningkatnya produktivitas tanaman pangan",
    (m("Produktivitas padi", "4,62 ton/ha"), m("Produktivitas jagung", "5,10 ton/ha"), m("Indeks pertanaman", "1,35")),
    sect(
        "KASI PRODUKSI SEREALIA",
        k("Penyediaan benih padi unggul bersertifikat", m("Jumlah benih padi yang disalurkan", "75.000 Kg")),
        k("Pengembangan jagung hibrida", m("Luas tanam jagung hibrida", "1.200 Ha")),
        k("Pengendalian organisme pengganggu tumbuhan", m("Luas serangan OPT", "210 Ha", True)),
    ),
    sect(
        "KASI LAHAN, IRIGASI DAN ALSINTAN",
        k("Rehabilitasi jaringan irigasi tersier", m("Jumlah jaringan irigasi yang direhabilitasi", "8 Paket")),
        k("Pengadaan alat dan mesin pertanian", m("Jumlah alsintan yang diserahkan", "34 Unit"), m("Jumlah UPJA yang aktif")),
    ),
)
GARDENS = p(
    "KABID HORTIKULTURA",
    "Meningkatnya produksi hortikultura unggulan",
    (m("Produksi cabai rawit", "1.860 ton"), m("Produksi jeruk siam", "940 ton")),
    sect(
        "KASI BUAH DAN SAYURAN",
        k("Pengembangan kawasan cabai dan bawang merah", m("Luas kawasan cabai", "40 Ha")),
        k("Peremajaan kebun jeruk", m("Jumlah bibit jeruk", "6.500 Batang")),
        k("Pemanfaatan pekarangan"),
    ),
    sect(
        "KASI PENGOLAHAN DAN PEMASARAN HASIL",
        k("Terlaksananya pembinan kelompok pengolah", m("Jumlah kelompok yang dibina", "12 Kelompok")),
        k("Penyelenggaraan pasar tani", m("Jumlah pelaksanaan pasar tani", "24 Kali")),
    ),
)
CATTLE = p(
    "KABID PETERNAKAN",
    "Meningkatnya populasi ternak",
    (m("Populasi sapi potong", "24.350 ekor"), m("Angka kelahiran hasil IB", "68 %")),
    sect(
        "KASI BIBIT DAN PRODUKSI TERNAK",
        k("Optimalisasi inseminasi buatan (UPSUS SIWAB)", m("Jumlah akseptor IB", "5.200 Ekor")),
        k("Pengembangan hijauan pakan", m("Luas kebun hijauan", "15 Ha"), m("Jumlah bank pakan", "3 Unit")),
    ),
    sect(
        "KASI KESEHATAN HEWAN",
        k("Vaksinasi dan pengobatan ternak", m("Jumlah ternak yang divaksin", "9.000 Ekor")),
        k("Pembangunan puskeswan", m("Jumlah puskeswan yang dibangun", "1 Unit")),
        k("Pengawasan lalu lintas ternak", m("Jumlah surat keterangan yang diterbitkan")),
    ),
)
EXTENSION = p(
    "KABID PENYULUHAN",
    "Meningkatnya kemampuan kelembagaan petani",
    (m("Persentase kelompok tani kelas madya", "32,5 %"), m("Rasio penyuluh per desa", "0,78")),
    sect(
        "KASI KELEMBAGAAN",
        k("Penilaian kelas kemampuan kelompok tani", m("Jumlah kelompok tani yang dinilai", "410 Kelompok")),
        k("Fasilitasi kelembagaan ekonomi petani", m("Jumlah KEP yang berbadan hukum", "4 KEP")),
    ),
    sect(
        "KASI KETENAGAAN DAN METODE",
        k("Pelatihan penyuluh dan petani", m("Jumlah penyuluh yang dilatih", "96 Orang")),
        k("Penyebaran informasi pertanian", m("Jumlah demplot", "20 Demplot"), m("Jumlah siaran radio", "48 Kali")),
    ),
)
AIMS = (
    Fact(
        "sasaran",
        "Meningkatnya produksi tanaman pangan dan hortikultura",
        None,
        (m("Produksi padi", "98.500 ton"), m("Produksi jagung", "21.400 ton"), m("Pertumbuhan produksi hortikultura", "4 %")),
        (CROPS, GARDENS),
        pages=(1, 2),
    ),
    Fact(
        "sasaran",
        "Meningkatnya produksi peternakan dan kapasitas petani",
        None,
        (m("Produksi daging", "3.150 ton"), m("Nilai Tukar Petani", "101,75")),
        (CATTLE, EXTENSION),
        pages=(1, 3),
    ),
)
ROOT = Fact(
    "sasaran_daerah",
    "Meningkatnya kesejahteraan petani dan ketahanan pangan daerah",
    None,
    (m("Kontribusi sektor pertanian terhadap PDRB", "12,80 %"),),
    AIMS,
)
FONT = "Times New Roman"
RULE = {"font": FONT, "line": "000000", "weight": 0.75}
BARS = {"rpjmd": "FFC000", "II": "C00000", "III": "2F5597", "IV": "00863D"}
# the order in which the indicators of these sections stand below their statements
SHUFFLED = {"KASI PRODUKSI SEREALIA": (1, 0, 2), "KASI KESEHATAN HEWAN": (2, 0, 1), "KASI KETENAGAAN DAN METODE": (1, 2, 0)}
Row = tuple[tuple[str, ...], Style]


def bar(text: str, tier: str, size: float = 9) -> Row:
    """A heading row in the colour of its tier."""
    return (text,), Style(size=size, bold=True, color="000000" if tier == "rpjmd" else "FFFFFF", fill=BARS[tier], **RULE)


def line(text: str, size: float = 9, **more: Any) -> Row:
    """A row of one cell."""
    return (text,), Style(size=size, **(RULE | more))


def pile(slide: Any, at: tuple[float, float, float], rows: list[Row], parts: tuple[float, float] = (0.72, 0.28)) -> float:
    """A table of rows at (left, top, width), each of one or of two cells; gives the bottom."""
    left, top, width = at
    widths = [width * part for part in parts]
    heights = []
    for texts, style in rows:
        spans = [width] if len(texts) == 1 else widths
        heights.append(max(deck.text_height(text, wide * 0.95, style) for text, wide in zip(texts, spans, strict=True)) + 0.02)
    grid = deck.table(slide, (left, top), widths, heights)
    for number, (texts, style) in enumerate(rows):
        if len(texts) == 1:
            deck.cell(grid, number, 0, texts[0], style, (1, 2))
        else:
            for column, text in enumerate(texts):
                deck.cell(grid, number, column, text, style)
    return top + sum(heights)


def arrow(slide: Any, start: tuple[float, float], end: tuple[float, float]) -> None:
    """A straight arrow that is glued to nothing, in inches."""
    points = [(int(x * 914400), int(y * 914400)) for x, y in (start, end)]
    stroke = deck.segment(slide, points[0], points[1], "000000", 1.5)
    etree.SubElement(stroke.line._get_or_add_ln(), qn("a:tailEnd"), type="triangle")


def title(slide: Any, number: int) -> None:
    """The heading of a slide."""
    text = f"POHON KINERJA DINAS PERTANIAN KABUPATEN TANAH BUMBU TAHUN {YEAR}"
    deck.box(slide, (0.3, 0.12, 12.6, 0.4), text, Style(FONT, 17 if number == 1 else 13, True, color="375623"))
    deck.box(slide, (0, 7.36, 13.333, 0.14), "", Style(fill="70AD47"))


def overview(slide: Any) -> None:
    """Slide 1: the sasaran of the regency and the two of the office."""
    title(slide, 1)
    measure = ROOT.measures[0]
    rows = [bar("SASARAN RPJMD KABUPATEN TANAH BUMBU", "rpjmd", 13), line(ROOT.statement or "", 14, bold=True, fill="FFF2CC")]
    rows += [line(f"Indikator Sasaran : {measure.name} = {measure.target}", 12)]
    foot = pile(slide, (3.2, 0.9, 7.0), rows)
    for number, aim in enumerate(AIMS):
        left = 0.7 + 6.3 * number
        word = "SASARAN STRATEGIS" if number else "SASARAN STRATEGSI"
        rows = [bar(f"{word} {number + 1}  (ESELON II)", "II", 13), line(aim.statement or "", 14, bold=True, fill="FBE0DD")]
        rows.append(line("Indikator Kinerja Sasaran :", 11, italic=True, align="l"))
        for place, each in enumerate(aim.measures, 1):
            rows.append(line(f"{place}. {each.name} = {each.target}", 12, align="r"))
        pile(slide, (left, 3.3 + 0.2 * number, 5.6), rows)
        arrow(slide, (6.7, foot - 0.02), (left + 2.8, 3.26 + 0.2 * number))
    sign = "Batulicin,     Januari 2018\nKepala Dinas Pertanian\n\n\n( nama pejabat )\nNIP. ...................."
    deck.box(slide, (9.6, 5.9, 3.2, 1.35), sign, Style(FONT, 11))


def section(slide: Any, holder: str, acts: list[Fact], at: tuple[float, float, float]) -> None:
    """The table of a section: statements, then indicators with their targets below."""
    rows = [bar(f"SASARAN KEGIATAN\n{holder}", "IV", 8.5)]
    rows += [line(act.statement or "", 8.5) for act in acts]
    rows.append(bar("INDIKATOR KINERJA KEGIATAN", "IV", 8))
    measures = [measure for act in acts for measure in act.measures]
    for place in SHUFFLED.get(holder, range(len(measures))):
        each = measures[place]
        rows.append(line(each.name + (f"\nTarget : {each.target}" if each.target else ""), 8.5, fill="EAF5E4"))
    pile(slide, at, rows)


def branch(slide: Any, aim: Fact, number: int) -> None:
    """Slides 2 and 3: a sasaran with its divisions and sections."""
    title(slide, number)
    text = (aim.statement or "").upper() if number == 2 else aim.statement or ""
    rows = [bar("SASARAN STRATEGIS", "II"), line(text, 11, bold=True, fill="FBE0DD")]
    head = pile(slide, (3.1, 0.62, 6.0), rows)
    for place, program in enumerate(aim.children):
        left = 0.25 + 5.95 * place
        top = 1.72 if place or number == 3 else 1.62
        rows = [bar(f"SASARAN PROGRAM  -  {program.holder}", "III"), line(program.statement or "", 10, bold=True, fill="DEE7F5")]
        rows.append(bar("Indikator Kinerja :", "III", 8))
        look = Style(size=9, align="l", **RULE)
        rows += [((f"{at}. {each.name}", each.target), look) for at, each in enumerate(program.measures, 1)]
        foot = pile(slide, (left + 0.4, top, 5.0), rows)
        arrow(slide, (6.1, head), (left + 2.9, top - 0.04))
        holders = list(dict.fromkeys(act.holder or "" for act in program.children))
        for side, holder in enumerate(holders):
            acts = [act for act in program.children if act.holder == holder]
            x = left + 2.92 * side
            section(slide, holder, acts, (x, 3.75 + 0.08 * ((side + place) % 2), 2.75))
            if holder != "KASI PENGOLAHAN DAN PEMASARAN HASIL" and holder != "KASI KELEMBAGAAN":
                arrow(slide, (left + 2.2 + 1.3 * side, foot + (0.0 if side else 0.05)), (x + 1.37, 3.72))
    for top, text, tier in ((0.75, "ESELON II", "II"), (2.2, "ESELON III", "III"), (4.6, "ESELON IV", "IV")):
        look = Style(FONT, 9, True, color="FFFFFF", fill=BARS[tier], shape=MSO_SHAPE.ROUNDED_RECTANGLE)
        deck.box(slide, (12.2, top, 1.0, 0.42), text, look)


def draw() -> None:
    """Write the PDF."""
    show = deck.new_deck(13.333, 7.5)
    overview(deck.new_slide(show))
    for number, aim in enumerate(AIMS, 2):
        branch(deck.new_slide(show), aim, number)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pohon.pptx")
        show.save(str(path))
        office_pdf(path, CORPUS / f"{STEM}.pdf")


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Tanah Bumbu"}
    gold = Gold(STEM, document | {"organisation": "Dinas Pertanian", "year": int(YEAR), "pages": 3})
    add_tree(gold, ROOT, None, YEAR, 1)
    acts = [node for node in gold.nodes if node["level"] == "kegiatan"]
    mixed = [node["id"] for node in acts if node["holder"] in SHUFFLED]
    gold.ambiguous += [
        {
            "about": "bars say SASARAN KEGIATAN, the tier box ESELON IV",
            "chosen": "kegiatan",
            "also_acceptable": ["sub_kegiatan"],
            "nodes": [node["id"] for node in acts],
            "field": "level",
        },
        {
            "about": "a section lists its statements, then its indicators in another order",
            "chosen": "matched by content",
            "also_acceptable": ["matched by order"],
            "nodes": mixed,
            "field": "indicators",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
