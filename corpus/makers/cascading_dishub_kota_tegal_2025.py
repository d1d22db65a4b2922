"""Cascading of a city's transport office on six slides: boxes of touching cells under the position, elbow arrows."""

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from pptx.enum.shapes import MSO_SHAPE

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.deck import Style, box, link, new_deck, new_slide, text_height
from corpus.makers.parts.facts import Fact, Measure, add_tree

STEM = "cascading-dishub-kota-tegal-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a city's transport office on six slides, a tree for each division and one of crosscutting",
    "type": "cascading",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "nodes are piles of touching cells: position in white on dark, statement, name, indicator beside its target, sum",
        "elbow arrows glued to a cell of the pile, not to its middle; one straight arrow that is not glued",
        "sasaran and programs restated at the head of later slides, one in capitals",
        "a program under two sasaran with other children, indicator and sum each time: two nodes",
        "two trees side by side on one slide, a root of which is a program of an earlier slide",
        "a kegiatan and its sub kegiatan with the same name; sub kegiatan without statement",
        "two indicators in one pile, a lower-is-better one, a target with a grade and score",
        "a slide of crosscutting whose boxes look like nodes but belong to other offices",
        "tiers named in the position's strip on the first slide alone",
        "malformed sum, empty sum (Rp -), typing errors (Meningkatnnya, Kelancarn), footer with page numbers",
    ],
}
YEAR = "2025"
FACE = "Arial Narrow"


def sub(name: str, indicator: str, target: str, unit: str | None, pagu: str, holder: str | None = None) -> Fact:
    """A sub kegiatan."""
    return Fact("sub_kegiatan", None, name, (Measure(indicator, target, unit),), pagu=pagu, holder=holder)


SIGNS = Fact(
    "kegiatan",
    "Terpenuhinya perlengkapan jalan",
    "Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota",
    (Measure("Persentase perlengkapan jalan yang terpasang", "68,5%"),),
    (
        sub(
            "Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota",
            "Jumlah Perlengkapan Jalan yang Tersedia",
            "420 unit",
            "unit",
            "Rp 1.874.200.000",
        ),
        sub(
            "Rehabilitasi dan Pemeliharaan Perlengkapan Jalan",
            "Jumlah Perlengkapan Jalan yang Dipelihara",
            "1.150 unit",
            "unit",
            "Rp 640.315.000",
        ),
    ),
    holder="KASI PERLENGKAPAN JALAN",
    pagu="Rp 2.514.515.000",
    pages=(2,),
)
TRAFFIC = Fact(
    "kegiatan",
    "Meningkatnya efektivitas manajemen dan rekayasa lalin",
    "Pelaksanaan Manajemen dan Rekayasa Lalu Lintas untuk Jaringan Jalan Kabupaten/Kota",
    (Measure("Jumlah simpang yang dikendalikan ATCS", "18 simpang", "simpang"),),
    (
        sub(
            "Penataan Manajemen dan Rekayasa Lalu Lintas untuk Jaringan Jalan Kabupaten/Kota",
            "Jumlah Laporan Penataan MRLL",
            "4 laporan",
            "laporan",
            "Rp 288.740.500",
        ),
        sub(
            "Forum Lalu Lintas dan Angkutan Jalan untuk Jaringan Jalan Kabupaten/Kota",
            "Jumlah Forum LLAJ yang Dilaksanakan",
            "4 kali",
            "kali",
            "Rp -",
        ),
    ),
    holder="KASI MANAJEMEN REKAYASA LALIN",
    pagu="Rp 288.740.500",
    pages=(2,),
)
IMPACT = Fact(
    "kegiatan",
    "Terlaksananya persetujuan andalalin",
    "Persetujuan Hasil Analisis Dampak Lalu Lintas (Andalalin) untuk Jalan Kabupaten/Kota",
    (Measure("Persentase andalalin yang disetujui tepat waktu", "100%"),),
    (
        sub(
            "Penetapan Kebijakan Tata Kelola Andalalin",
            "Jumlah Dokumen Kebijakan Andalalin",
            "1 dokumen",
            "dokumen",
            "Rp 46.90.000",
        ),
    ),
    holder="KASI MANAJEMEN REKAYASA LALIN",
    pagu="Rp 46.900.000",
    pages=(2,),
)
TEST = Fact(
    "kegiatan",
    "Meningkatnya kendaraan wajib uji yang laik jalan",
    "Pengujian Berkala Kendaraan Bermotor",
    (Measure("Persentase kendaraan wajib uji yang diuji", "86,25%"),),
    (
        sub(
            "Penyediaan Sarana dan Prasarana Pengujian Berkala Kendaraan Bermotor",
            "Jumlah Sarana dan Prasarana PKB",
            "3 unit",
            "unit",
            "Rp 512.600.000",
        ),
        sub(
            "Pelaksanaan Uji Berkala Kendaraan Bermotor",
            "Jumlah Kendaraan yang Diuji",
            "9.400 kendaraan",
            "kendaraan",
            "Rp 318.450.000",
        ),
    ),
    holder="KEPALA UPTD PKB",
    pagu="Rp 831.050.000",
    pages=(4,),
)
ROADS = Fact(
    "program",
    "Meningkatnya kelancaran lalu lintas pada ruas jalan kota",
    "Program Penyelenggaraan Lalu Lintas dan Angkutan Jalan (LLAJ)",
    (
        Measure("Persentase ruas jalan dengan tingkat pelayanan (LOS) minimal C", "78%"),
        Measure("Persentase kendaraan laik jalan", "84,00%"),
    ),
    (SIGNS, TRAFFIC, IMPACT, TEST),
    holder="KEPALA BIDANG LALU LINTAS",
    cross=("DINAS PEKERJAAN UMUM DAN PENATAAN RUANG", "SATLANTAS POLRES TEGAL KOTA", "DINAS KESEHATAN"),
    pagu="Rp 3.681.205.500",
    pages=(2, 4, 6),
)
TRANSIT = Fact(
    "program",
    "Meningkatnya kualitas dan keterjangkauan angkutan umum",
    "Program Penyelenggaraan Lalu Lintas dan Angkutan Jalan (LLAJ)",
    (Measure("Load factor angkutan umum perkotaan", "42,5 %"),),
    (
        Fact(
            "kegiatan",
            "Tersedianya angkutan umum perkotaan",
            "Penyediaan Angkutan Umum untuk Jasa Angkutan Orang dan/atau Barang antar Kota dalam 1 (Satu) Daerah Kabupaten/Kota",
            (Measure("Jumlah trayek yang terlayani", "6 trayek", "trayek"),),
            (
                sub(
                    "Penyediaan Angkutan Umum untuk Jasa Angkutan Orang",
                    "Jumlah Armada Angkutan Sekolah",
                    "14 armada",
                    "armada",
                    "Rp 2.106.480.000",
                ),
                sub(
                    "Pengendalian dan Pengawasan Ketersediaan Angkutan Umum",
                    "Jumlah Laporan Pengawasan",
                    "12 laporan",
                    "laporan",
                    "Rp 74.915.000",
                ),
            ),
            holder="KASI ANGKUTAN ORANG",
            pagu="Rp 2.181.395.000",
            pages=(3,),
        ),
        Fact(
            "kegiatan",
            "Tertibnya perizinan angkutan dalam trayek",
            "Penerbitan Izin Penyelenggaraan Angkutan Orang dalam Trayek Lintas Daerah Kabupaten/Kota dalam 1 (Satu) Daerah "
            "Kabupaten/Kota",
            (Measure("Persentase izin trayek yang berlaku", "91%"),),
            (
                sub(
                    "Fasilitasi Pemenuhan Persyaratan Perolehan Izin Penyelenggaraan Angkutan Orang dalam Trayek",
                    "Jumlah Izin yang Difasilitasi",
                    "64 izin",
                    "izin",
                    "Rp 31.220.000",
                ),
            ),
            holder="KASI ANGKUTAN ORANG",
            pagu="Rp 31.220.000",
            pages=(3,),
        ),
        Fact(
            "kegiatan",
            "Tersedianya fasilitas parkir dan terminal",
            "Penerbitan Izin Penyelenggaraan dan Pembangunan Fasilitas Parkir",
            (Measure("Jumlah titik parkir yang berizin", "212 titik", "titik"),),
            (
                sub(
                    "Koordinasi dan Sinkronisasi Pengawasan Pelaksanaan Izin Penyelenggaraan Parkir",
                    "Jumlah Laporan Pengawasan Parkir",
                    "12 laporan",
                    "laporan",
                    "Rp 168.030.250",
                ),
            ),
            holder="KASI TERMINAL DAN PARKIR",
            pagu="Rp 168.030.250",
            pages=(3,),
        ),
    ),
    holder="KEPALA BIDANG ANGKUTAN",
    cross=("DINAS PENDIDIKAN DAN KEBUDAYAAN", "DPMPTSP"),
    pagu="Rp 2.380.645.250",
    pages=(3, 6),
)
SEA = Fact(
    "program",
    "Meningkatnya keselamatan angkutan pelayaran lokal",
    "Program Pengelolaan Pelayaran",
    (Measure("Persentase kapal yang memenuhi kelaikan", "72%"),),
    (
        Fact(
            "kegiatan",
            "Terkelolanya pelabuhan pengumpan lokal",
            "Pembangunan, Penerbitan Izin Pembangunan dan Pengoperasian Pelabuhan Pengumpan Lokal",
            (Measure("Jumlah dermaga yang beroperasi", "2 dermaga", "dermaga"),),
            (
                sub(
                    "Pengoperasian dan Pemeliharaan Pelabuhan Pengumpan Lokal",
                    "Jumlah Laporan Pengoperasian Pelabuhan",
                    "4 laporan",
                    "laporan",
                    "Rp 97.340.000",
                ),
            ),
            holder="KASI KEPELABUHANAN",
            pagu="Rp 97.340.000",
        ),
    ),
    holder="KEPALA BIDANG ANGKUTAN",
    pagu="Rp 97.340.000",
    pages=(4,),
)
SUPPORT = Fact(
    "program",
    "Meningkatnya kualitas layanan kesekretariatan",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    (Measure("Indeks kepuasan layanan internal", "83,40"),),
    (
        Fact(
            "kegiatan",
            "Tersusunnya dokumen perencanaan dan evaluasi",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            (Measure("Persentase dokumen yang tepat waktu", "100%"),),
            (
                sub(
                    "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                    "Jumlah Dokumen Perencanaan",
                    "6 dokumen",
                    "dokumen",
                    "Rp 12.480.000",
                    "PERENCANA AHLI MUDA",
                ),
                sub(
                    "Evaluasi Kinerja Perangkat Daerah",
                    "Jumlah Laporan Evaluasi Kinerja",
                    "5 laporan",
                    "laporan",
                    "Rp 9.106.000",
                    "PERENCANA AHLI MUDA",
                ),
            ),
            holder="KASUBBAG PERENCANAAN",
            pagu="Rp 21.586.000",
        ),
        Fact(
            "kegiatan",
            "Tertibnya administrasi keuangan",
            "Administrasi Keuangan Perangkat Daerah",
            (Measure("Persentase administrasi keuangan yang tertib", "100%"),),
            (
                sub(
                    "Penyediaan Gaji dan Tunjangan ASN",
                    "Jumlah Orang yang Menerima Gaji dan Tunjangan ASN",
                    "118 orang",
                    "orang",
                    "Rp 11.804.316.770",
                    "BENDAHARA PENGELUARAN",
                ),
            ),
            holder="KASUBBAG UMUM DAN KEUANGAN",
            pagu="Rp 11.804.316.770",
        ),
    ),
    holder="SEKRETARIS DINAS",
    pagu="Rp 11.825.902.770",
)
SAFE = Fact(
    "sasaran",
    "Meningkatnya keselamatan dan Kelancarn lalu lintas",
    None,
    (
        Measure("V/C ratio ruas jalan utama", "0,62", more={"direction": "down"}),
        Measure("Persentase lokasi rawan kecelakaan yang ditangani", "45%"),
    ),
    (ROADS,),
    holder="KEPALA DINAS",
    pages=(1, 2),
)
SERVE = Fact(
    "sasaran",
    "Meningkatnnya layanan angkutan umum dan pelayaran",
    None,
    (Measure("Persentase layanan angkutan darat dan laut", "64,8%"),),
    (TRANSIT, SEA),
    holder="KEPALA DINAS",
    pages=(1, 3, 4),
)
ACCOUNT = Fact(
    "sasaran",
    "Meningkatnya akuntabilitas kinerja Dinas Perhubungan",
    None,
    (Measure("Nilai SAKIP", "A (80,15)"),),
    (SUPPORT,),
    holder="KEPALA DINAS",
    pages=(1, 5),
)
AIM = Fact(
    "tujuan",
    "Meningkatnya kinerja penyelenggaraan perhubungan yang andal dan berkeselamatan",
    None,
    (Measure("Indeks Kinerja Perhubungan", "71,30"),),
    (SAFE, SERVE, ACCOUNT),
    holder="KEPALA DINAS",
    pages=(1,),
)
CITY = Fact(
    "sasaran_daerah",
    "Meningkatnya kualitas infrastruktur dan konektivitas kota",
    None,
    (Measure("Indeks Infrastruktur", "78,40"),),
    (AIM,),
    holder="WALI KOTA",
    pages=(1,),
)
STRIPS = {"sasaran_daerah": "SASARAN RPJMD – ", "tujuan": "TUJUAN PD – ", "sasaran": "SASARAN PD – "}
DARK = {"sasaran_daerah": "7F1D1D", "tujuan": "1F3864", "sasaran": "1F3864", "program": "C55A11", "kegiatan": "385723"}
PALE = {"sasaran_daerah": "FBE5E5", "tujuan": "D9E2F3", "sasaran": "D9E2F3", "program": "FBE5D6", "kegiatan": "E2F0D9"}
CELL = Style(FACE, 8, line="404040", weight=0.75)
PILE = tuple[Any, Any]  # the strip on top and the last cell


def cells(fact: Fact, strip: str, loud: bool) -> list[tuple[str, Style]]:
    """The full-width cells above the indicators."""
    dark = DARK.get(fact.level, "525252")
    out = []
    if strip:
        out.append((strip, replace(CELL, bold=True, color="FFFFFF", fill=dark)))
    if fact.statement:
        text = fact.statement.upper() if loud else fact.statement
        out.append((text, replace(CELL, size=9, bold=fact.level in ("tujuan", "sasaran"), fill=PALE[fact.level])))
    if fact.name:
        level = fact.level == "sub_kegiatan"
        out.append((fact.name, replace(CELL, italic=not level, bold=level, fill="FFFFFF" if level else "F8F8F8")))
    return out


def pile(
    slide: Any, fact: Fact, at: tuple[float, float, float], *, first: bool = False, loud: bool = False, brief: bool = False
) -> PILE:
    """The touching cells of a node from a point (left, top) in a width; brief leaves out indicators and sum."""
    left, top, wide = at
    strip = (STRIPS.get(fact.level, "") if first else "") + (fact.holder or "")
    shapes = []
    for text, style in cells(fact, strip, loud):
        high = text_height(text, wide, style) + 0.03
        shapes.append(box(slide, (left, top, wide, high), text, style))
        top += high
    if not brief:
        for measure in fact.measures:
            share = wide * (0.66 if fact.level in ("sub_kegiatan", "kegiatan") else 0.72)
            style = replace(CELL, size=7.5, align="l", fill="FFFFFF")
            high = max(text_height(measure.name, share, style), text_height(measure.target, wide - share, CELL)) + 0.02
            shapes.append(box(slide, (left, top, share, high), measure.name, style))
            box(slide, (left + share, top, wide - share, high), measure.target, replace(style, align="c", bold=True))
            top += high
        if fact.pagu:
            shapes.append(box(slide, (left, top, wide, 0.2), fact.pagu, replace(CELL, size=7.5, fill="FFFFCC")))
    return shapes[0], shapes[-1]


def arrow(slide: Any, parent: PILE, child: PILE, color: str = "595959") -> None:
    """An elbow arrow from the last cell of a pile to the strip of another."""
    link(slide, (parent[1], 2, child[0], 0), "elbow", color, 1.25, arrow=True)


def page(deck: Any, title: str, number: int) -> Any:
    """A slide with its title bar and footer."""
    slide = new_slide(deck)
    box(slide, (0, 0, 13.333, 0.55), "", Style(fill="F4B183"))
    box(slide, (0.15, 0.06, 0.43, 0.43), "", Style(fill="1F3864", shape=MSO_SHAPE.OVAL))
    box(slide, (0.7, 0.04, 11.5, 0.48), title, Style(FACE, 16, bold=True, color="1F3864", align="l"))
    box(
        slide,
        (0.2, 7.2, 6, 0.24),
        "Dinas Perhubungan Kota Tegal  |  Cascading Kinerja 2025",
        Style(FACE, 7.5, color="7F7F7F", align="l"),
    )
    box(slide, (12.4, 7.2, 0.7, 0.24), str(number), Style(FACE, 8, color="7F7F7F", align="r"))
    return slide


def tree(slide: Any, program: PILE, works: tuple[Fact, ...], at: tuple[float, float, float], tops: tuple[float, float]) -> None:
    """The kegiatan and sub kegiatan below a program: from a left edge, a column's width and the gap."""
    left, wide, gap = at
    for work in works:
        span = len(work.children) * (wide + gap) - gap
        width = min(span, wide * 1.45)
        head = pile(slide, work, (left + (span - width) / 2, tops[0], width))
        arrow(slide, program, head)
        for place, each in enumerate(work.children):
            arrow(slide, head, pile(slide, each, (left + place * (wide + gap), tops[1] + 0.07 * (place % 2), wide)))
        left += span + gap


def first_slide(deck: Any) -> None:
    """From the city's sasaran to those of the office."""
    slide = page(deck, "CASCADING KINERJA DINAS PERHUBUNGAN KOTA TEGAL TAHUN 2025", 1)
    city = pile(slide, CITY, (4.7, 0.85, 3.9), first=True)
    aim = pile(slide, AIM, (4.3, 2.4, 4.7), first=True)
    arrow(slide, city, aim)
    for place, goal in enumerate((SAFE, SERVE, ACCOUNT)):
        left = (0.7, 5.05, 9.3)[place]
        child = pile(slide, goal, (left, (4.4, 4.55, 4.4)[place], (3.6, 3.4, 3.2)[place]), first=True)
        arrow(slide, aim, child)


def bidang_slides(deck: Any) -> None:
    """The trees of the divisions."""
    slide = page(deck, "CASCADING BIDANG LALU LINTAS", 2)
    root = pile(slide, SAFE, (4.5, 0.7, 4.2))
    program = pile(slide, ROADS, (4.3, 2.25, 4.6))
    arrow(slide, root, program)
    tree(slide, program, (SIGNS, TRAFFIC, IMPACT), (0.3, 2.38, 0.2), (4.05, 5.85))
    slide = page(deck, "CASCADING BIDANG ANGKUTAN", 3)
    root = pile(slide, SERVE, (4.9, 0.7, 3.6), loud=True)
    program = pile(slide, TRANSIT, (4.4, 2.0, 4.6))
    arrow(slide, root, program)
    tree(slide, program, TRANSIT.children, (0.6, 2.75, 0.35), (3.7, 5.75))
    slide = page(deck, "CASCADING UPTD PKB DAN PELAYARAN", 4)
    program = pile(slide, ROADS, (0.9, 1.2, 4.8), brief=True)
    tree(slide, program, (TEST,), (0.6, 2.55, 0.3), (3.0, 5.3))
    root = pile(slide, SERVE, (8.0, 0.8, 3.9))
    program = pile(slide, SEA, (8.2, 2.1, 3.6))
    link(slide, (root[1], 2, program[0], 0), "straight", "7F7F7F", 1, glued=False, arrow=True)
    tree(slide, program, SEA.children, (8.4, 3.0, 0.3), (3.75, 5.6))
    slide = page(deck, "CASCADING SEKRETARIAT", 5)
    root = pile(slide, ACCOUNT, (4.6, 0.7, 3.9))
    program = pile(slide, SUPPORT, (4.4, 2.0, 4.3))
    arrow(slide, root, program)
    tree(slide, program, SUPPORT.children, (1.2, 3.2, 0.55), (3.6, 5.4))


OTHERS = (
    (ROADS, 0.95, (("Peningkatan geometrik simpang dan trotoar", 0), ("Penegakan hukum lalu lintas dan ETLE", 1))),
    (TRANSIT, 4.35, (("Data siswa penerima layanan angkutan sekolah", 0), ("Penerbitan izin trayek secara elektronik", 1))),
)
THIRD = "Penanganan korban kecelakaan (PSC 119)"


def last_slide(deck: Any) -> None:
    """Programs and what other offices do for them."""
    slide = page(deck, "CROSSCUTTING KINERJA", 6)
    for fact, top, others in OTHERS:
        program = pile(slide, fact, (0.6, top + 0.4, 4.2), brief=True)
        works = [*others, (THIRD, 2)] if fact is ROADS else list(others)
        for text, place in works:
            at = (7.2, top + 1.05 * place, 4.6)
            strip = box(
                slide, (*at[:2], 4.6, 0.32), fact.cross[place], replace(CELL, size=9, bold=True, color="FFFFFF", fill="7030A0")
            )
            box(slide, (at[0], at[1] + 0.32, 4.6, 0.45), text, replace(CELL, size=9.5, fill="F1E6FA"))
            link(slide, (program[0], 3, strip, 1), "elbow", "7030A0", 1.25, arrow=True, dash="dash")


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "cascading", "types": ["cascading"], "region": "Kota Tegal"}
    gold = Gold(STEM, document | {"organisation": "Dinas Perhubungan", "year": int(YEAR), "pages": 6})
    ids = add_tree(gold, CITY, None, YEAR, 1)
    about = "boxes of other offices on the slide of crosscutting"
    doubt = {"about": about, "chosen": "crosscutting of the program", "also_acceptable": ["nodes with crosscut edges"]}
    gold.ambiguous.append(doubt | {"nodes": [ids[id(ROADS)], ids[id(TRANSIT)]], "field": "crosscutting"})
    doubt = {"about": "the strip names tier and post on the first slide", "chosen": "the post alone"}
    tops = [ids[id(fact)] for fact in (CITY, AIM, SAFE, SERVE, ACCOUNT)]
    gold.ambiguous.append(doubt | {"also_acceptable": ["tier and post"], "nodes": tops, "field": "holder"})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{STEM}.pptx"
        deck = new_deck(13.333, 7.5)
        first_slide(deck)
        bidang_slides(deck)
        last_slide(deck)
        deck.save(str(source))
        office_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
