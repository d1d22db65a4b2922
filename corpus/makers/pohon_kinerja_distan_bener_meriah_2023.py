"""Pohon kinerja of a farm office on three slides: programs of the first slide are the roots of the next ones."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Inches

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts import deck
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk

STEM = "pohon-kinerja-distan-bener-meriah-2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "The performance tree of a farm office on three slides, from the aim to programs and on to sub kegiatan",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "a tree over three slides: programs of slide 1 are restated as roots of slides 2 and 3, one in other capitals",
        "two trees side by side on slide 3, one of which hangs its sub kegiatan in a stack from a trunk at the side",
        "rounded box with the statement, a white box below it with indicator and target, elbow connectors",
        "program names in brackets behind the statement, kegiatan and sub kegiatan named in the white box",
        "a program without children whose kegiatan no slide shows",
        "off-page marks (A, B, C in circles), page footer and logo",
        "units in brackets behind the indicator, in the target, or nowhere; a grade with its score",
        "sums as Rp. 1.234.000,- and a malformed one",
        "typing errors (Tebangunnya, pengunaan)",
    ],
}
YEAR = "2023"

FERTILISER = Fact(
    "kegiatan",
    "Terawasinya penggunaan sarana pertanian",
    "Pengawasan Penggunaan Sarana Pertanian",
    (Measure("Persentase pupuk bersubsidi yang tersalur sesuai RDKK", "87%"),),
    (
        Fact(
            "sub_kegiatan",
            "Terlaksananya pengawasan pengunaan sarana pendukung pertanian sesuai komoditas dan spesifik lokasi",
            "Pengawasan Penggunaan Sarana Pendukung Pertanian sesuai dengan Komoditas, Teknologi dan Spesifik Lokasi",
            (Measure("Jumlah laporan pengawasan sarana pendukung pertanian", "12 Laporan", "Laporan"),),
            pagu="Rp. 186.450.000,-",
        ),
        Fact(
            "sub_kegiatan",
            "Tersedianya data e-RDKK yang mutakhir",
            "Koordinasi dan Sinkronisasi Prasarana Pendukung Pertanian Lainnya",
            (Measure("Jumlah dokumen e-RDKK kecamatan yang dimutakhirkan", "10 Dokumen", "Dokumen"),),
            pagu="Rp. 94.000.000,-",
        ),
    ),
    holder="Kabid Prasarana dan Sarana Pertanian",
    pagu="Rp. 280.450.000,-",
)
SEEDLINGS = Fact(
    "kegiatan",
    "Meningkatnya pengelolaan sumber daya genetik tanaman lokal dan mutu benih kopi arabika",
    "Pengelolaan Sumber Daya Genetik (SDG) Hewan, Tumbuhan, dan Mikro Organisme Kewenangan Kabupaten/Kota",
    (
        Measure("Jumlah varietas lokal yang dilepas atau didaftarkan (varietas)", "2", "varietas"),
        Measure("Persentase benih kopi bersertifikat", "61,5 %"),
    ),
    (
        Fact(
            "sub_kegiatan",
            "Terjaminnya kemurnian dan kelestarian SDG tanaman",
            "Penjaminan Kemurnian dan Kelestarian SDG Hewan/Tanaman",
            (Measure("Jumlah pohon induk kopi yang ditetapkan", "1.450 batang", "batang"),),
            pagu="Rp. 215.000.000,-",
        ),
        Fact(
            "sub_kegiatan",
            "Termanfaatkannya SDG tanaman",
            "Pemanfaatan SDG Hewan/Tanaman",
            (Measure("Jumlah bibit kopi yang dibagikan (batang)", "75.000", "batang"),),
            pagu="Rp. 612.500.000,-",
        ),
    ),
    holder="Kabid Perkebunan",
    pagu="Rp. 827.500.000,-",
)
CATTLE = Fact(
    "kegiatan",
    "Terkendalinya penyediaan bibit ternak dan hijauan pakan",
    "Pengendalian dan Pengawasan Penyediaan dan Peredaran Benih/Bibit Ternak, dan Hijauan Pakan Ternak",
    (Measure("Persentase kebutuhan bibit ternak yang terpenuhi", "43 %"),),
    (
        Fact(
            "sub_kegiatan",
            "Terlaksananya pengendalian penyediaan dan peredaran hijauan pakan ternak",
            "Pengendalian Penyediaan dan Peredaran Hijauan Pakan Ternak",
            (Measure("Luas kebun hijauan pakan ternak", "6,5 Ha", "Ha"),),
            pagu="Rp. 137.6500.000,-",
        ),
        Fact(
            "sub_kegiatan",
            "Meningkatnya akseptor IB",
            "Pengawasan Peredaran Benih/Bibit Ternak",
            (Measure("Jumlah akseptor inseminasi buatan", "920 ekor", "ekor"),),
            pagu="Rp. 304.150.000,-",
        ),
    ),
    holder="Kabid Peternakan dan Kesehatan Hewan",
    pagu="Rp. 441.800.000,-",
)
SUPPLIES = Fact(
    "program",
    "Meningkatnya ketersediaan sarana pertanian yang tepat guna",
    "Program Penyediaan dan Pengembangan Sarana Pertanian",
    (Measure("Persentase ketersediaan sarana produksi pertanian", "78,40 %"),),
    (FERTILISER, SEEDLINGS, CATTLE),
    pages=(1, 2),
)
WORKS = Fact(
    "program",
    "Meningkatnya prasarana pertanian dalam kondisi baik",
    "Program Penyediaan dan Pengembangan Prasarana Pertanian",
    (Measure("Persentase jaringan irigasi tersier dan jalan usaha tani dalam kondisi baik", "66 %"),),
    (
        Fact(
            "kegiatan",
            "Tersusunnya rencana pengembangan prasarana pertanian",
            "Pengembangan Prasarana Pertanian",
            (Measure("Luas lahan LP2B yang ditetapkan (Ha)", "4.275", "Ha"),),
            (
                Fact(
                    "sub_kegiatan",
                    "Tersusunnya peta LP2B",
                    "Pengelolaan Lahan Pertanian Pangan Berkelanjutan/LP2B",
                    (Measure("Jumlah peta LP2B kecamatan", "4 Peta", "Peta"),),
                ),
            ),
        ),
        Fact(
            "kegiatan",
            "Tebangunnya prasarana pertanian",
            "Pembangunan Prasarana Pertanian",
            (Measure("Persentase usulan prasarana kelompok tani yang terbangun", "38 %"),),
            (
                Fact(
                    "sub_kegiatan",
                    "Terbangunnya dan terpeliharanya jaringan irigasi usaha tani",
                    "Pembangunan, Rehabilitasi dan Pemeliharaan Jaringan Irigasi Usaha Tani",
                    (Measure("Panjang jaringan irigasi usaha tani", "2.350 meter", "meter"),),
                ),
                Fact(
                    "sub_kegiatan",
                    "Terbangunnya jalan usaha tani",
                    "Pembangunan, Rehabilitasi dan Pemeliharaan Jalan Usaha Tani",
                    (Measure("Panjang jalan usaha tani", "8,2 Km", "Km"),),
                ),
            ),
        ),
    ),
    pages=(1, 3),
)
TEACHING = Fact(
    "program",
    "Meningkatnya kapasitas penyuluh dan kelembagaan petani",
    "Program Penyuluhan Pertanian",
    (Measure("Persentase kelompok tani yang naik kelas", "14,50 %"),),
    (
        Fact(
            "kegiatan",
            "Terlaksananya penyuluhan pertanian",
            "Pelaksanaan Penyuluhan Pertanian",
            (Measure("Cakupan WKPP yang dibina", "100 %"), Measure("Jumlah BPP model kostratani", "3 Unit", "Unit")),
            (
                Fact(
                    "sub_kegiatan",
                    "Meningkatnya kapasitas kelembagaan penyuluhan di kecamatan dan desa",
                    "Peningkatan Kapasitas Kelembagaan Penyuluhan Pertanian di Kecamatan dan Desa",
                    (Measure("Jumlah kelembagaan penyuluhan yang ditingkatkan kapasitasnya", "10 Unit", "Unit"),),
                ),
                Fact(
                    "sub_kegiatan",
                    "Berkembangnya kelembagaan petani",
                    "Pengembangan Kapasitas Kelembagaan Petani di Kecamatan dan Desa",
                    (Measure("Jumlah poktan yang dibina", "341 Poktan", "Poktan"),),
                ),
                Fact(
                    "sub_kegiatan",
                    "Terbentuknya sekolah lapang kelompok tani",
                    "Pembentukan dan Penyelenggaraan Sekolah Lapang Kelompok Tani Tingkat Kabupaten/Kota",
                    (Measure("Jumlah sekolah lapang", "8 Unit", "Unit"),),
                ),
            ),
        ),
    ),
    pages=(1, 3),
)
AIM = Fact(
    "tujuan",
    "Meningkatnya kesejahteraan petani melalui usaha tani kopi, hortikultura dan ternak yang berdaya saing",
    None,
    (
        Measure("Nilai Tukar Petani (NTP)", "104,25"),
        Measure("Kontribusi sektor pertanian terhadap PDRB", "46,72 %"),
    ),
    (
        Fact(
            "sasaran",
            "Meningkatnya produksi dan produktivitas komoditas unggulan",
            None,
            (
                Measure("Produktivitas kopi arabika", "812 kg/ha", "kg/ha"),
                Measure("Produktivitas padi sawah (ton/ha)", "5,18", "ton/ha"),
            ),
            (SUPPLIES, WORKS),
        ),
        Fact(
            "sasaran",
            "Menurunnya kasus penyakit hewan menular strategis",
            None,
            (Measure("Angka kejadian penyakit hewan menular strategis", "≤ 35 kasus", "kasus", more={"direction": "down"}),),
            (
                Fact(
                    "program",
                    "Terkendalinya kesehatan hewan dan keamanan produk hewan",
                    "Program Pengendalian Kesehatan Hewan dan Kesehatan Masyarakat Veteriner",
                    (Measure("Cakupan vaksinasi PMK", "70 %"),),
                ),
            ),
        ),
        Fact(
            "sasaran",
            "Meningkatnya kemandirian petani dan kelembagaannya",
            None,
            (Measure("Jumlah kelembagaan ekonomi petani (KEP) yang terbentuk", "6 KEP", "KEP"),),
            (TEACHING,),
        ),
        Fact(
            "sasaran",
            "Meningkatnya akuntabilitas kinerja Dinas Pertanian dan Pangan",
            None,
            (Measure("Nilai AKIP perangkat daerah", "BB (74,15)"),),
            (
                Fact(
                    "program",
                    "Terpenuhinya layanan penunjang urusan perangkat daerah",
                    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                    (Measure("Indeks kepuasan pegawai atas layanan kesekretariatan", "82,00"),),
                ),
            ),
        ),
    ),
)
RESTATED = {id(TEACHING): "Meningkatnya Kapasitas Penyuluh dan Kelembagaan Petani"}
MARKS = {id(SUPPLIES): "A", id(WORKS): "B", id(TEACHING): "C"}

FONT = "Open Sans"
HEADS = {
    "tujuan": deck.Style(FONT, 10.5, True, color="FFFFFF", fill="3B6E22", line="274916", margin=0.08),
    "sasaran": deck.Style(FONT, 8.5, True, color="FFFFFF", fill="6FA03A", line="3B6E22", margin=0.06),
    "program": deck.Style(FONT, 8, True, fill="F4C542", line="9A7410", margin=0.05),
    "kegiatan": deck.Style(FONT, 7.5, True, fill="F7E3B0", line="B08A2E", margin=0.05),
    "sub_kegiatan": deck.Style(FONT, 7, False, fill="E3EFD5", line="7FA65A", margin=0.05),
}
LINK = "5B4A1E"


def head_text(fact: Fact, lead: str, slide: int) -> str:
    """What the rounded box says."""
    statement = RESTATED.get(id(fact), fact.statement) if slide > 1 else fact.statement
    lines = [lead, statement] if lead else [statement]
    if fact.level == "program":
        lines.append(f"({fact.name})")
    return "\n".join(line for line in lines if line)


def foot_text(fact: Fact) -> str:
    """What the white box says: name, indicators with targets, money, holder."""
    leads = {"kegiatan": "Kegiatan : ", "sub_kegiatan": "Sub Keg. : "}
    lines = [leads[fact.level] + (fact.name or "")] if fact.level in leads else []
    for place, measure in enumerate(fact.measures):
        mark = f"{place + 1}. " if len(fact.measures) > 1 else "Indikator : "
        lines += [mark + measure.name, f"Target : {measure.target}"]
    if fact.pagu:
        lines.append(fact.pagu)
    if fact.holder:
        lines.append(f"PJ : {fact.holder}")
    return "\n".join(lines)


def pair(slide: Any, fact: Fact, at: tuple[float, float, float], page: int, lead: str = "") -> tuple[Any, Any]:
    """A node at (left, top, width): its rounded box and the white one under it."""
    left, top, width = at
    look = replace(HEADS[fact.level], shape=MSO_SHAPE.ROUNDED_RECTANGLE)
    plain = replace(look, fill="FFFFFF", color="000000", bold=False, align="l", shape=MSO_SHAPE.RECTANGLE, anchor="t")
    plain = replace(plain, size=look.size - 0.5)
    upper = deck.text_height(head_text(fact, lead, page), width, look) + 0.1
    lower = deck.text_height(foot_text(fact), width, plain) + 0.04
    first = deck.box(slide, (left, top, width, upper), head_text(fact, lead, page), look)
    second = deck.box(slide, (left + 0.04, top + upper, width - 0.08, lower), foot_text(fact), plain)
    if id(fact) in MARKS:
        spot = (
            (left + width - 0.12, top - 0.14, 0.26, 0.26)
            if page > 1
            else (left + width / 2 - 0.13, top + upper + lower + 0.06, 0.26, 0.26)
        )
        deck.box(
            slide, spot, MARKS[id(fact)], deck.Style(FONT, 8, True, fill="FFFFFF", line="C00000", shape=MSO_SHAPE.OVAL, margin=0)
        )
    return first, second


def frame(presentation: Any, page: int, title: str) -> Any:
    """A slide with banner, logo and footer."""
    slide = deck.new_slide(presentation)
    deck.box(slide, (0, 0, 13.333, 0.62), "", deck.Style(fill="274916"))
    deck.box(slide, (0, 0.62, 13.333, 0.05), "", deck.Style(fill="F4C542"))
    deck.box(
        slide, (0.2, 0.07, 0.42, 0.5), "", deck.Style(fill="F4C542", line="FFFFFF", shape=MSO_SHAPE.FLOWCHART_OFFPAGE_CONNECTOR)
    )
    deck.box(slide, (0.3, 0.17, 0.22, 0.2), "", deck.Style(fill="3B6E22", shape=MSO_SHAPE.TEAR))
    deck.box(slide, (0.75, 0.03, 12, 0.32), title, deck.Style(FONT, 14, True, color="FFFFFF", align="l"))
    office = "DINAS PERTANIAN DAN PANGAN KABUPATEN BENER MERIAH"
    deck.box(slide, (0.75, 0.32, 12, 0.26), office, deck.Style(FONT, 9.5, color="F4E7B8", align="l"))
    footer = "Pohon Kinerja Perubahan Renstra 2023-2026"
    deck.box(slide, (0.2, 7.24, 8, 0.22), footer, deck.Style(FONT, 7, italic=True, color="7F7F7F", align="l"))
    deck.box(slide, (12.5, 7.24, 0.6, 0.22), str(page), deck.Style(FONT, 8, True, color="7F7F7F", align="r"))
    return slide


def elbow(slide: Any, above: tuple[Any, Any], below: tuple[Any, Any], glued: bool = True) -> None:
    """A connector from the foot of one node to the head of another."""
    deck.link(slide, (above[1], 2, below[0], 0), "elbow", LINK, 1.25, glued=glued)


def first_slide(presentation: Any) -> None:
    """Aim, sasaran, programs."""
    slide = frame(presentation, 1, "POHON KINERJA TAHUN 2023")
    root = pair(slide, AIM, (3.9, 0.85, 5.6), 1, "TUJUAN")
    lefts, widths = (1.0, 5.35, 7.9, 10.45), (3.3, 2.15, 2.2, 2.4)
    program_at = ((0.25, 2.4), (2.85, 2.45), (5.4, 2.15), (7.95, 2.1), (10.5, 2.45))
    spots = iter(program_at)
    for number, (sasaran, left, width) in enumerate(zip(AIM.children, lefts, widths, strict=True), 1):
        middle = pair(slide, sasaran, (left, 2.62 if number % 2 else 2.7, width), 1, f"Sasaran {number}")
        elbow(slide, root, middle)
        for program in sasaran.children:
            x, w = next(spots)
            elbow(slide, middle, pair(slide, program, (x, 4.85, w), 1), glued=number != 3)


def second_slide(presentation: Any) -> None:
    """The first program with its kegiatan and sub kegiatan."""
    slide = frame(presentation, 2, "POHON KINERJA (LANJUTAN)")
    root = pair(slide, SUPPLIES, (4.6, 0.85, 4.1), 2)
    lefts, widths = (0.55, 4.85, 9.1), (3.5, 3.75, 3.7)
    subs = iter(((0.2, 2.2), (2.5, 1.95), (4.6, 2.0), (6.72, 1.95), (8.85, 2.1), (11.08, 2.05)))
    for kegiatan, left, width in zip(SUPPLIES.children, lefts, widths, strict=True):
        middle = pair(slide, kegiatan, (left, 2.25, width), 2)
        elbow(slide, root, middle)
        for sub in kegiatan.children:
            x, w = next(subs)
            elbow(slide, middle, pair(slide, sub, (x, 4.85, w), 2))


def third_slide(presentation: Any) -> None:
    """Two programs side by side, the second with a stack."""
    slide = frame(presentation, 3, "POHON KINERJA (LANJUTAN)")
    root = pair(slide, WORKS, (2.1, 0.85, 3.6), 3)
    subs = iter(((0.25, 2.1), (2.55, 2.45), (5.15, 2.2)))
    for kegiatan, left, width in zip(WORKS.children, (0.2, 3.6), (2.3, 2.9), strict=True):
        middle = pair(slide, kegiatan, (left, 2.6, width), 3)
        elbow(slide, root, middle)
        for sub in kegiatan.children:
            x, w = next(subs)
            elbow(slide, middle, pair(slide, sub, (x, 4.75, w), 3))
    root = pair(slide, TEACHING, (8.7, 0.8, 3.5), 3)
    kegiatan = TEACHING.children[0]
    middle = pair(slide, kegiatan, (8.9, 2.3, 3.1), 3)
    elbow(slide, root, middle)
    top, trunk = 3.98, int(Inches(9.1))
    last = top
    for sub in kegiatan.children:
        first, second = pair(slide, sub, (9.35, top, 3.6), 3)
        level = first.top + first.height // 2
        deck.segment(slide, (trunk, level), (first.left, level), LINK)
        last, top = level, (second.top + second.height) / 914400 + 0.1
    deck.segment(slide, (trunk, middle[1].top + middle[1].height), (trunk, int(last)), LINK)


def draw(path: Path) -> None:
    """The three slides."""
    presentation = deck.new_deck(13.333, 7.5)
    first_slide(presentation)
    second_slide(presentation)
    third_slide(presentation)
    presentation.save(path)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Bener Meriah"}
    gold = Gold(STEM, document | {"organisation": "Dinas Pertanian dan Pangan", "year": int(YEAR), "pages": 3})
    known = add_tree(gold, AIM, None, YEAR, 1)
    ranged = [known[id(fact)] for fact in walk(AIM) if any("≤" in measure.target for measure in fact.measures)]
    doubt = {"about": "a target with a range sign: text with or without the sign", "chosen": "≤ 35 kasus"}
    gold.ambiguous.append(doubt | {"also_acceptable": ["35 kasus"], "nodes": ranged, "field": "value.text"})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.pptx")
    build_gold().write()


if __name__ == "__main__":
    main()
