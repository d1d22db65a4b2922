"""Performance tree of a province's library and archives office: one A3 sheet of cells, their borders the connectors."""

from pathlib import Path
from typing import Any

import pdfplumber
from openpyxl.styles import Border, Side

from corpus.makers.common import CORPUS, Gold
from corpus.makers.parts.cellgrid import CellGrid
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk

STEM = "pohon-kinerja-dispersip-kalimantan-selatan-2019"
YEAR = "2019"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a province's library and archives office, one A3 sheet of Excel cells, vision to kegiatan",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "boxes are merged cells, connectors the borders of narrow empty rows and columns; no shape is drawn",
        "tiers named by lead words in the boxes (VISI :, MISI 1 :, TUJUAN 1 :, SASARAN 1.1), none for program and kegiatan",
        "IKU of the sasaran as a small table glued below it: unit, target of the year, target at the end of the plan",
        "position in a dark band above the program; PJ : before that of the kegiatan, in the last cell of its box",
        "indicator with target behind an equals sign in the program, in cells of their own in the kegiatan",
        "money of each kegiatan beside its target, the program's in a band below its indicators; a total at the foot",
        "kegiatan hang from a trunk at the left edge of their program; one stub forgotten, one drop stops half way",
        "a kegiatan without money (Rp. -), a malformed sum, a kegiatan with two outputs and two targets in one cell each",
        "rows as high as the fullest column needs, so that cells stand half empty; one program in other colours",
        "typing errors (Meningkatya, perpustakan, Prosentase), lower is better, signature block",
    ],
}


def m(name: str, target: str = "", *, end: str = "", unit: str | None = None, down: bool = False) -> Measure:
    """An indicator; its unit stands in a column or behind the number; end is the target of the plan's last year."""
    found = unit or (target.split(" ", 1)[1] if " " in target else None)
    values = (("target", "2021", end),) if end else ()
    return Measure(name, target, found, values, {"direction": "down"} if down else {})


def keg(name: str, holder: str, pagu: str, *measures: Measure) -> Fact:
    """A kegiatan with its output, money and position."""
    return Fact("kegiatan", None, name, measures, holder=holder, pagu=pagu)


READING = Fact(
    "program",
    None,
    "Program Pengembangan Budaya Baca",
    (m("Prosentase kenaikan pemustaka yang berkunjung", "12 %"), m("Jumlah anggota perpustakaan aktif", "31.500 orang")),
    (
        keg(
            "Layanan perpustakaan keliling",
            "Kasi Layanan dan Otomasi Perpustakaan",
            "Rp. 612.450.000",
            m("Jumlah titik layanan mobil perpustakaan keliling", "96 titik"),
        ),
        keg(
            "Lomba bercerita dan duta baca",
            "Kasi Pembudayaan Kegemaran Membaca",
            "Rp. 385.000.000",
            m("Jumlah peserta lomba bercerita tingkat provinsi", "130 orang"),
        ),
        keg(
            "Pameran buku dan literasi daerah",
            "Kasi Pembudayaan Kegemaran Membaca",
            "Rp. 741.300.000",
            m("Jumlah pengunjung pameran buku", "20.000 orang"),
        ),
        keg(
            "Pengembangan layanan berbasis teknologi informasi",
            "Kasi Layanan dan Otomasi Perpustakaan",
            "Rp. 268.750.000",
            m("Jumlah judul e-book pada aplikasi iKalsel", "1.450 judul"),
        ),
    ),
    holder="KEPALA BIDANG PELAYANAN PERPUSTAKAAN",
    pagu="Rp. 2.007.500.000",
)
STOCK = Fact(
    "program",
    None,
    "Program Pengolahan dan Pelestarian Bahan Pustaka",
    (m("Rasio koleksi terhadap jumlah penduduk", "0,085"),),
    (
        keg(
            "Pengadaan bahan pustaka",
            "Kasi Pengembangan Koleksi",
            "Rp. 1.150.000.000",
            m("Jumlah bahan pustaka yang diadakan", "9.800 eksemplar"),
        ),
        keg(
            "Pengolahan bahan pustaka",
            "Kasi Pengolahan Bahan Pustaka",
            "Rp. 174.200.000",
            m("Jumlah bahan pustaka yang diolah", "9.800 eksemplar"),
        ),
        keg(
            "Penghimpunan karya cetak dan karya rekam daerah",
            "Kasi Deposit",
            "Rp. 96.800.000",
            m("Jumlah terbitan daerah yang dihimpun", "320 judul"),
            m("Jumlah penerbit yang menyerahkan", "24 penerbit"),
        ),
        keg(
            "Pelestarian naskah kuno",
            "Kasi Deposit",
            "Rp. -",
            m("Jumlah naskah kuno yang dialihmediakan", "15 naskah"),
        ),
    ),
    holder="KEPALA BIDANG DEPOSIT DAN PENGEMBANGAN KOLEKSI",
    pagu="Rp. 1.421.000.000",
)
GUIDANCE = Fact(
    "program",
    None,
    "Program Pembinaan Perpustakaan",
    (m("Persentase perpustakan desa yang dibina", "35,5 %"), m("Jumlah pustakawan bersertifikat", "42 orang")),
    (
        keg(
            "Bimbingan teknis pengelola perpustakaan",
            "Kasi Pembinaan Tenaga Perpustakaan",
            "Rp. 322.600.000",
            m("Jumlah pengelola perpustakaan yang mengikuti bimtek", "180 orang"),
        ),
        keg(
            "Akreditasi perpustakaan sekolah dan khusus",
            "Kasi Pembinaan Kelembagaan Perpustakaan",
            "Rp. 145.000.000",
            m("Jumlah perpustakaan yang diakreditasi", "18 unit"),
        ),
        keg(
            "Stimulan perpustakaan desa/kelurahan",
            "Kasi Pembinaan Kelembagaan Perpustakaan",
            "Rp. 508.900.00",
            m("Jumlah desa penerima bantuan buku", "65 desa"),
        ),
    ),
    holder="KEPALA BIDANG PEMBINAAN PERPUSTAKAAN",
    pagu="Rp. 976.500.000",
)
RESCUE = Fact(
    "program",
    None,
    "Program Penyelamatan dan Pelestarian Dokumen/Arsip Daerah",
    (m("Persentase arsip statis yang diselamatkan", "48 %"), m("Persentase arsip yang rusak", "4,5 %", down=True)),
    (
        keg(
            "Akuisisi arsip statis SKPD",
            "Kasi Akuisisi dan Pengolahan Arsip",
            "Rp. 210.000.000",
            m("Jumlah SKPD yang diakuisisi arsipnya", "10 SKPD"),
        ),
        keg(
            "Alih media arsip",
            "Kasi Preservasi dan Pemanfaatan Arsip",
            "Rp. 163.400.000",
            m("Jumlah lembar arsip yang dialihmediakan", "75.000 lembar"),
        ),
        keg(
            "Pemeliharaan depo arsip",
            "Kasi Preservasi dan Pemanfaatan Arsip",
            "Rp. 287.100.000",
            m("Jumlah ruang depo yang difumigasi", "6 ruang"),
        ),
        keg(
            "Penelusuran arsip tokoh dan sejarah Banjar",
            "Kasi Akuisisi dan Pengolahan Arsip",
            "Rp. 119.500.000",
            m("Jumlah khazanah arsip yang dihimpun", "8 khazanah"),
        ),
    ),
    holder="KEPALA BIDANG PENGELOLAAN ARSIP",
    pagu="Rp. 780.000.000",
)
RECORDS = Fact(
    "program",
    None,
    "Program Peningkatan Kualitas Pembinaan Kearsipan",
    (m("Persentase SKPD yang menerapkan arsip secara baku", "61 %"),),
    (
        keg(
            "Pengawasan kearsipan SKPD dan kabupaten/kota",
            "Kasi Pengawasan Kearsipan",
            "Rp. 198.300.000",
            m("Jumlah laporan audit kearsipan", "49 laporan"),
        ),
        keg(
            "Bimbingan teknis arsiparis",
            "Kasi Pembinaan SDM Kearsipan",
            "Rp. 156.700.000",
            m("Jumlah arsiparis yang mengikuti bimtek", "90 orang"),
        ),
        keg(
            "Penerapan aplikasi SIKD",
            "Kasi Pembinaan Sistem Kearsipan",
            "Rp. 245.000.000",
            m("Jumlah SKPD yang memakai SIKD", "12 SKPD"),
            m("Jumlah operator yang dilatih", "24 orang"),
        ),
    ),
    holder="KEPALA BIDANG PEMBINAAN KEARSIPAN",
    pagu="Rp. 600.000.000",
)
OFFICE = Fact(
    "program",
    None,
    "Program Pelayanan Administrasi Perkantoran",
    (m("Nilai kepuasan pegawai atas layanan sekretariat", "80"), m("Jumlah temuan BPK/Inspektorat", "2 temuan", down=True)),
    (
        keg(
            "Penyediaan jasa dan peralatan kantor",
            "Kasubbag Umum dan Kepegawaian",
            "Rp. 1.864.000.000",
            m("Jumlah bulan layanan perkantoran", "12 bulan"),
        ),
        keg(
            "Penyusunan dokumen perencanaan dan evaluasi",
            "Kasubbag Perencanaan dan Pelaporan",
            "Rp. 88.250.000",
            m("Jumlah dokumen perencanaan dan evaluasi", "9 dokumen"),
        ),
        keg(
            "Penatausahaan keuangan dan aset",
            "Kasubbag Keuangan",
            "Rp. 132.750.000",
            m("Jumlah laporan keuangan dan aset", "16 laporan"),
        ),
        keg(
            "Rehabilitasi gedung layanan Palnam",
            "Kasubbag Umum dan Kepegawaian",
            "Rp. 2.415.000.000",
            m("Jumlah gedung yang direhabilitasi", "1 gedung"),
        ),
    ),
    holder="SEKRETARIS",
    pagu="Rp. 4.500.000.000",
)
GOALS = (
    Fact(
        "sasaran",
        "Meningkatya minat dan budaya baca masyarakat",
        None,
        (
            m("Indeks kegemaran membaca masyarakat", "56,20", end="60,00", unit="Indeks"),
            m("Jumlah kunjungan ke perpustakaan", "415.000", end="480.000", unit="Orang"),
        ),
        (READING, STOCK),
    ),
    Fact(
        "sasaran",
        "Meningkatnya perpustakaan yang memenuhi standar nasional",
        None,
        (m("Persentase perpustakaan sesuai SNP", "22", end="30", unit="%"),),
        (GUIDANCE,),
    ),
    Fact(
        "sasaran",
        "Meningkatnya tata kelola kearsipan pemerintah daerah",
        None,
        (
            m("Nilai pengawasan kearsipan dari ANRI", "68,50", end="75,00", unit="Nilai"),
            m("Persentase SKPD tertib arsip", "54", end="70", unit="%"),
        ),
        (RESCUE, RECORDS),
    ),
    Fact(
        "sasaran",
        "Meningkatnya akuntabilitas kinerja Dinas",
        None,
        (m("Nilai SAKIP", "76,00", end="80,10", unit="Nilai"),),
        (OFFICE,),
    ),
)
AIMS = (
    Fact("tujuan", "Mewujudkan masyarakat Kalimantan Selatan yang gemar membaca dan berpengetahuan", children=GOALS[:2]),
    Fact("tujuan", "Mewujudkan penyelenggaraan kearsipan yang andal dan pemerintahan yang akuntabel", children=GOALS[2:]),
)
MISSIONS = (
    Fact("misi", "Mengembangkan Sumber Daya Manusia yang Agamis, Sehat, Cerdas dan Terampil", children=AIMS[:1]),
    Fact(
        "misi", "Mewujudkan Tata Kelola Pemerintahan yang Profesional dan Berorientasi pada Pelayanan Publik", children=AIMS[1:]
    ),
)
MISSION_LEADS = ("MISI 1 :", "MISI 2 :")
VISION = Fact(
    "visi",
    "KALSEL MAPAN (MANDIRI DAN TERDEPAN) LEBIH SEJAHTERA, BERKEADILAN, BERDIKARI DAN BERDAYA SAING",
    children=MISSIONS,
)
PROGRAMS = tuple(program for goal in GOALS for program in goal.children)
TOTAL = ("TOTAL ANGGARAN", "Rp. 10.285.000.000")

FONT = "Arial Narrow"
LAST = 85
LEFT = {id(program): 2 + 14 * place for place, program in enumerate(PROGRAMS)}
HEIGHTS = (26, 17, 8, 24, 7, 7, 30, 7, 7, 30, 7, 7, 38, 14, 24, 24, 7, 7, 26, 30, 46, 15, 7)
STACK = (13, 13, 26, 24, 14, 8)
FIRST = len(HEIGHTS) + 1
"""The row of the first kegiatan; each takes the rows of STACK."""


def span(fact: Fact) -> tuple[int, int]:
    """The first and last column of a box: as wide as all programs below it."""
    edges = [LEFT[id(each)] for each in walk(fact) if each.level == "program"]
    return min(edges), max(edges) + 11


def middle(fact: Fact) -> int:
    """The column whose left border is the middle of a box."""
    left, right = span(fact)
    return (left + right + 1) // 2


class Tree:
    """The sheet; keeps for each node the cells that print it."""

    def __init__(self) -> None:
        self.grid = CellGrid(LAST, 2.95, FONT)
        self.grid.rows(HEIGHTS + STACK * 4 + (10, 16, 14, 14, 26, 14))
        self.cells: dict[int, tuple[int, int, int, int]] = {}

    def node(self, fact: Fact, row: int, text: str, at: tuple[int, int], last: int = 0, **more: Any) -> None:
        """A box that prints a node."""
        self.grid.put(row, *at, text, last=last, **more)
        self.cells[id(fact)] = (row, at[0], last or row, at[1])

    def ink(self, row: int, column: int, *sides: str) -> None:
        """A stroke on sides of an empty cell."""
        cell = self.grid.sheet.cell(row, column)
        old = cell.border
        found = {name: getattr(old, name) for name in ("left", "right", "top", "bottom")}
        cell.border = Border(**(found | {side: Side("medium", color="404040") for side in sides}))

    def spread(self, parent: Fact, row: int, half: Fact | None = None) -> None:
        """Trunk, bus and drops to the children in two narrow rows; the drop to half is left out."""
        self.ink(row, middle(parent), "left")
        columns = [middle(child) for child in parent.children]
        for column in range(min(columns), max(columns)):
            self.ink(row, column, "bottom")
        for child, column in zip(parent.children, columns, strict=True):
            if child is not half:
                self.ink(row + 1, column, "left")

    def put_goal(self, goal: Fact, lead: str) -> None:
        """A sasaran with the table of its IKU."""
        left, right = span(goal)
        self.node(goal, 13, f"SASARAN {lead}\n{goal.statement}", (left, right), fill="F8CBAD", bold=True, size=9)
        small = {"size": 7, "fill": "FBE5D6"}
        cut = (right - 6, right - 4, right - 2)
        heads = ((left, cut[0] - 1, "Indikator Kinerja Utama (IKU)"), (cut[0], cut[0] + 2, "Satuan"))
        heads += ((cut[1] + 1, cut[1] + 2, YEAR), (cut[2] + 1, right, "2021"))
        for first, last, text in heads:
            self.grid.put(14, first, last, text, bold=True, **small)
        alone = len(goal.measures) == 1
        for place, one in enumerate(goal.measures):
            row, end = 15 + place, 16 if alone else 15 + place
            words = (one.name, one.unit or "", one.target, one.values[0][2])
            for (first, last, _), text in zip(heads, words, strict=True):
                self.grid.put(row, first, last, text, "lm" if first == left else "cm", last=end, size=7)

    def put_program(self, program: Fact) -> None:
        """A program with its position above, its indicators and money below."""
        left, right = span(program)
        dark, light = ("833C0B", "FFE699") if program is OFFICE else ("1F4E79", "BDD7EE")
        self.grid.put(19, left, right, program.holder or "", bold=True, color="FFFFFF", fill=dark, size=8)
        self.node(program, 20, program.name or "", (left, right), fill=light, bold=True, size=9)
        lines = [f"- {one.name} = {one.target}" for one in program.measures]
        self.grid.put(21, left, right, "Indikator Program :\n" + "\n".join(lines), "lt", size=8)
        self.grid.put(22, left, right, program.pagu, fill=light, size=8, bold=True)
        rows = [FIRST + len(STACK) * place for place in range(len(program.children))]
        for row in range(23, rows[-1] + 1):
            self.ink(row, left + 1, "left")
        for row, work in zip(rows, program.children, strict=True):
            if not (program is RESCUE and work is program.children[1]):
                self.ink(row, left + 1, "bottom")
            self.put_kegiatan(work, row, left + 2, right)

    def put_kegiatan(self, work: Fact, row: int, left: int, right: int) -> None:
        """A kegiatan: name, output, target and money, position."""
        fill = "F2F2F2"
        self.node(work, row, work.name or "", (left, right), row + 1, fill=fill, bold=True, size=8)
        several = len(work.measures) > 1
        names = [f"{place}. {one.name}" if several else one.name for place, one in enumerate(work.measures, 1)]
        targets = [f"{place}. {one.target}" if several else one.target for place, one in enumerate(work.measures, 1)]
        self.grid.put(row + 2, left, right, "\n".join(names), "lm", size=8)
        self.grid.put(row + 3, left, left + 4, "\n".join(targets), size=8)
        self.grid.put(row + 3, left + 5, right, work.pagu, size=8)
        self.grid.put(row + 4, left, right, f"PJ : {work.holder}", "lm", size=7, italic=True, color="7F3F00")

    def put_foot(self) -> None:
        """The total and the signature block."""
        row = FIRST + 4 * len(STACK) + 1
        self.grid.put(row, 2, 13, TOTAL[0], bold=True, fill="D9D9D9")
        self.grid.put(row, 14, 27, TOTAL[1], bold=True, fill="D9D9D9")
        words = ("Banjarbaru,     Januari 2019", "KEPALA DINAS,", "", "NAMA PEJABAT")
        for place, text in enumerate(words):
            self.grid.put(row + place, 66, 83, text, rule=None, bold=place > 0)

    def draw(self) -> None:
        """All of the sheet."""
        title = "POHON KINERJA DINAS PERPUSTAKAAN DAN KEARSIPAN PROVINSI KALIMANTAN SELATAN"
        self.grid.put(1, 2, LAST - 2, title, bold=True, size=16, fill="375623", color="FFFFFF")
        self.grid.put(2, 2, LAST - 2, f"TAHUN ANGGARAN {YEAR}", bold=True, size=11, fill="375623", color="FFFFFF")
        self.node(VISION, 4, f"VISI : {VISION.statement}", span(VISION), fill="A9D08E", bold=True, size=11)
        self.spread(VISION, 5)
        for place, (mission, lead) in enumerate(zip(MISSIONS, MISSION_LEADS, strict=True), 1):
            self.node(mission, 7, f"{lead}\n{mission.statement}", span(mission), fill="C6E0B4", bold=True, size=10)
            self.spread(mission, 8)
            aim = mission.children[0]
            self.node(aim, 10, f"TUJUAN {place} :\n{aim.statement}", span(aim), fill="E2EFDA", size=10)
            self.spread(aim, 11)
            for number, goal in enumerate(aim.children, 1):
                self.put_goal(goal, f"{place}.{number}")
                self.spread(goal, 17, RECORDS)
        for program in PROGRAMS:
            self.put_program(program)
        self.put_foot()
        self.grid.save(STEM, 8, (0.3, 0.3, 0.35, 0.3))

    def places(self, pdf: Path) -> dict[int, list[float]]:
        """Where the nodes stand on the page in points, told by the fills of the title and of the total at the foot."""
        with pdfplumber.open(pdf) as opened:
            fills = [rect for rect in opened.pages[0].rects if rect["fill"]]
        band = min(fills, key=lambda rect: (rect["top"], -rect["width"]))
        unit = band["width"] / (LAST - 3)
        high = self.grid.high
        foot = FIRST + 4 * len(STACK) + 1
        scale = (max(rect["bottom"] for rect in fills) - band["top"]) / sum(high[row] for row in range(1, foot + 1))
        found = {}
        for key, (top, left, bottom, right) in self.cells.items():
            down = [sum(high[row] for row in range(1, end)) * scale + band["top"] for end in (top, bottom + 1)]
            across = [band["x0"] + (column - 2) * unit for column in (left, right + 1)]
            found[key] = [round(each, 1) for each in (across[0], down[0], across[1], down[1])]
        return found


def build_gold(places: dict[int, list[float]]) -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Provinsi Kalimantan Selatan"}
    gold = Gold(STEM, document | {"organisation": "Dinas Perpustakaan dan Kearsipan", "year": int(YEAR), "pages": 1})
    known = add_tree(gold, VISION, None, YEAR, 1)
    nodes = {node["id"]: node for node in gold.nodes}
    for key, ident in known.items():
        nodes[ident]["bbox"] = places[key]
    gold.ambiguous = [
        {
            "about": "TUJUAN below the governor's misi, above the office's sasaran with its IKU",
            "chosen": "tujuan",
            "also_acceptable": ["tujuan_daerah"],
            "nodes": [known[id(aim)] for aim in AIMS],
            "field": "level",
        }
    ]
    gold.total(TOTAL[0], "pagu", YEAR, TOTAL[1], 1)
    return gold


def main() -> None:
    """Draw the PDF, then write its gold."""
    tree = Tree()
    tree.draw()
    build_gold(tree.places(CORPUS / f"{STEM}.pdf")).write()


if __name__ == "__main__":
    main()
