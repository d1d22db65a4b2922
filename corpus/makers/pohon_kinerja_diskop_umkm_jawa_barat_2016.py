"""Performance tree of a cooperatives office in spreadsheet cells from left to right, arrows drawn over the gaps."""

import tempfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import Fact, Measure, add_tree
from corpus.makers.parts.floating import Floating, Point, add_shapes
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "pohon-kinerja-diskop-umkm-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a province's cooperatives office in spreadsheet cells from left to right on one A3 page",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "tree from left to right: a cell's rows are its span, tiers named at the head of the columns",
        "block arrows of several colours in some gaps, one missing; slanted lines in another, one with its head at the wrong end",
        "governor's missions and sasaran of the RPJMD before the office's own sasaran",
        "kegiatan in a cell above its outputs, each output with its target behind a colon, some outputs without",
        "money beside each kegiatan, the division of a program in the last column after an arrow: holder, a unit",
        "a program under two sasaran with other kegiatan and another indicator: two nodes",
        "indicator with target in brackets, Indikator Kinerja Utama (IKU) as lead word",
        "malformed sum (Rp. 1.25.000.000), sum with trailing ,- and without Rp., total at the foot",
        "typing errors (Meningkatya, Fasilitai)",
    ],
}


def m(name: str, target: str = "", down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    unit = target.split(" ", 1)[1] if " " in target else None
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def keg(name: str, pagu: str, *outputs: Measure) -> Fact:
    """A kegiatan with its outputs."""
    return Fact("kegiatan", None, name, outputs, pagu=pagu)


def prog(unit: str, name: str, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """A program of a division."""
    return Fact("program", None, name, measures, below, holder=unit)


COOPS = "Program Peningkatan Kualitas Kelembagaan Koperasi"
AIMS = (
    Fact(
        "sasaran",
        "Meningkatnya kualitas kelembagaan dan usaha koperasi",
        None,
        (m("Persentase koperasi aktif", "68,5 %"), m("Jumlah koperasi berkualitas", "1.250 koperasi")),
        (
            prog(
                "BIDANG KELEMBAGAAN DAN PENYULUHAN",
                COOPS,
                (m("Persentase koperasi yang melaksanakan RAT", "62 %"),),
                keg(
                    "Pembinaan dan Penilaian Koperasi Berprestasi",
                    "Rp. 1.175.000.000",
                    m("Jumlah koperasi yang dinilai", "81 koperasi"),
                    m("Jumlah koperasi penerima penghargaan", "18 koperasi"),
                ),
                keg(
                    "Penataan Kelembagaan Koperasi",
                    "Rp. 860.000.000",
                    m("Jumlah koperasi tidak aktif yang ditertibkan", "540 koperasi"),
                    m("Tersusunnya data base koperasi by name by address"),
                ),
            ),
            prog(
                "BIDANG KOPERASI",
                "Program Pengembangan Usaha Koperasi",
                (m("Pertumbuhan volume usaha koperasi", "7,2 %"),),
                keg(
                    "Penguatan Koperasi Sektor Riil",
                    "Rp. 2.340.500.000",
                    m("Jumlah koperasi sektor riil yang didampingi", "45 koperasi"),
                ),
                keg(
                    "Pengawasan KSP/USP",
                    "Rp. 415.000.000",
                    m("Jumlah KSP/USP yang diperiksa", "120 unit"),
                    m("Jumlah pengaduan anggota", "10 kasus", True),
                ),
            ),
        ),
    ),
    Fact(
        "sasaran",
        "Meningkatya daya saing produk usaha mikro dan kecil",
        None,
        (m("Persentase UMK yang memiliki sertifikat mutu", "14 %"),),
        (
            prog(
                "BIDANG UKM",
                "Program Pengembangan Kewirausahaan dan Keunggulan Kompetitif UKM",
                (m("Jumlah UMK naik kelas", "400 UMK"), m("Persentase produk UMK yang berstandar", "12,5 %")),
                keg(
                    "Fasilitai Sertifikasi Halal dan Merek",
                    "1.950.000.000,-",
                    m("Jumlah sertifikat halal", "300 sertifikat"),
                    m("Jumlah merek yang didaftarkan", "250 merek"),
                ),
                keg(
                    "Pengembangan Galeri dan Promosi Produk",
                    "Rp. 3.410.000.000",
                    m("Jumlah pameran yang diikuti", "11 kali"),
                    m("Nilai transaksi pameran", "4,5 Milyar"),
                    m("Jumlah UKM peserta pameran"),
                ),
                keg("Inkubator Bisnis", "Rp. 1.25.000.000", m("Jumlah tenant", "35 tenant")),
            ),
        ),
    ),
    Fact(
        "sasaran",
        "Meningkatnya akses pembiayaan koperasi dan UMKM",
        None,
        (m("Jumlah KUMKM yang mengakses KUR/ LPDB", "2.800 KUMKM"),),
        (
            prog(
                "BIDANG PEMBIAYAAN",
                "Program Pengembangan Sistem Pendukung Usaha Bagi UMKM",
                (m("Nilai penyaluran kredit program", "410 Milyar"),),
                keg(
                    "Temu Bisnis dan Intermediasi Perbankan", "Rp. 520.000.000", m("Jumlah KUMKM yang difasilitasi", "600 KUMKM")
                ),
                keg("Penjaminan Kredit Daerah", "Rp. 10.000.000.000", m("Jumlah UMKM yang dijamin", "1.100 UMKM")),
            ),
            prog(
                "BIDANG PEMBIAYAAN",
                COOPS,
                (m("Rasio NPL koperasi simpan pinjam", "4,8 %", True),),
                keg("Bimbingan Penilaian Kesehatan KSP", "Rp. 375.250.000", m("Jumlah KSP sehat", "210 KSP")),
            ),
        ),
    ),
    Fact(
        "sasaran",
        "Tumbuhnya wirausaha baru sektor KUMKM",
        None,
        (m("Jumlah wirausaha baru", "7.500 orang"),),
        (
            prog(
                "BALAI PELATIHAN TENAGA KOPERASI DAN WIRAUSAHA",
                "Program Pencetakan Wirausaha Baru",
                (m("Persentase peserta yang memulai usaha", "55 %"),),
                keg("Pelatihan Wirausaha Baru", "Rp. 6.480.000.000", m("Jumlah peserta pelatihan", "3.000 orang")),
                keg("Pemagangan dan Pendampingan WUB", "Rp. 2.115.000.000", m("Jumlah peserta magang", "450 orang")),
            ),
        ),
    ),
    Fact(
        "sasaran",
        "Terwujudnya akuntabilitas kinerja dan pelayanan prima dinas",
        None,
        (m("Nilai evaluasi AKIP", "BB (74,00)"), m("Indeks Kepuasan Masyarakat", "79,8")),
        (
            prog(
                "SEKRETARIAT",
                "Program Pelayanan Administrasi Perkantoran",
                (m("Persentase pemenuhan layanan perkantoran", "100 %"),),
                keg("Penyelenggaraan Administrasi Perkantoran", "Rp. 4.925.000.000", m("Lama penyediaan jasa", "12 bulan")),
                keg("Perencanaan, Evaluasi dan Pelaporan", "Rp. 690.000.000", m("Jumlah dokumen", "9 dokumen")),
            ),
        ),
    ),
)
STATE = (
    Fact(
        "sasaran_daerah",
        "Berkembangnya koperasi dan usaha mikro kecil yang tangguh",
        None,
        (m("Persentase kontribusi KUMKM terhadap PDRB", "55,1 %"),),
        AIMS[:3],
    ),
    Fact(
        "sasaran_daerah",
        "Meningkatnya jumlah wirausahawan muda",
        None,
        (m("Jumlah wirausaha baru tingkat provinsi", "20.000 orang"),),
        AIMS[3:4],
    ),
    Fact(
        "sasaran_daerah",
        "Terciptanya birokrasi yang bersih dan akuntabel",
        None,
        (m("Predikat SAKIP Provinsi", "A (80,10)"),),
        AIMS[4:],
    ),
)
MISSIONS = (
    Fact("misi", "Mengembangkan ekonomi kerakyatan yang mandiri dan berdaya saing", children=STATE[:2]),
    Fact("misi", "Memantapkan tata kelola pemerintahan yang efektif dan melayani", children=STATE[2:]),
)
TOTAL = "Rp. 36.380.750.000"
FACE = "Liberation Sans"
WIDE = (21.0, 4.6, 28.0, 5.0, 33.0, 7.5, 36.0, 5.0, 54.0, 20.0, 4.6, 21.0)
MISSION, STATES, OWN, PROGRAM, ACT, MONEY, UNIT = 1, 3, 5, 7, 9, 10, 12
HEADS = {MISSION: "MISI GUBERNUR", STATES: "SASARAN RPJMD", OWN: "SASARAN RENSTRA", PROGRAM: "PROGRAM", ACT: "KEGIATAN / OUTPUT"}
HEADS |= {MONEY: "ANGGARAN", UNIT: "BIDANG"}
FILLS = {
    0: ("8EA9DB", "D9E1F2"),
    1: ("A9D08E", "E2EFDA"),
    2: ("F4B084", "FCE4D6"),
    3: ("FFD966", "FFF2CC"),
    4: ("C9A6E4", "EFE3F7"),
}
ARROWS = ("C00000", "2F5597", "548235", "BF8F00", "7030A0")


class Tree:
    """The sheet in the making: rows taken so far, spans of the nodes, shapes over the cells."""

    def __init__(self, sheet: Worksheet) -> None:
        self.sheet, self.row = sheet, 5
        self.high: dict[int, float] = {1: 34.0, 2: 10.0, 3: 22.0, 4: 10.0}
        self.spans: dict[int, tuple[int, int]] = {}
        self.shapes: list[Floating] = []

    def add_row(self, high: float) -> int:
        """One more row."""
        self.high[self.row] = high
        self.row += 1
        return self.row - 1

    def acts(self, program: Fact, fill: tuple[str, str]) -> None:
        """The kegiatan of a program, each above its outputs and beside its money."""
        first = self.row
        for number, act in enumerate(program.children, 1):
            top = self.add_row(19.0 if len(program.children) > 1 else 34.0)
            put(self.sheet, (top, ACT, top, ACT), f"{number}. {act.name}", "lm", size=10, bold=True, fill=fill[1], font=FACE)
            for measure in act.measures:
                row = self.add_row(16.0)
                text = f" - {measure.name}" + (f" : {measure.target}" if measure.target else "")
                put(self.sheet, (row, ACT, row, ACT), text, "lm", size=9.5, font=FACE)
            put(self.sheet, (top, MONEY, self.row - 1, MONEY), act.pagu, "cm", size=10, font=FACE)
        least = 19.0 + 5.4 * 10 * len(program.measures)
        while sum(self.high[row] for row in range(first, self.row)) < least + 26:
            self.high[self.row - 1] += 6
        self.spans[id(program)] = (first, self.row - 1)

    def node(self, fact: Fact, column: int, texts: tuple[str, str], fill: tuple[str, str], size: float) -> None:
        """A node over its rows: the statement or name above, the indicators below."""
        top, bottom = self.spans[id(fact)]
        if not texts[1]:
            put(self.sheet, (top, column, bottom, column), texts[0], "cm", size=size, bold=True, fill=fill[0], font=FACE)
            return
        whole = sum(self.high[row] for row in range(top, bottom + 1))
        need = height(texts[0], WIDE[column - 1], size)
        share = max(need, whole * need / (need + height(texts[1], WIDE[column - 1], size)))
        cut, used = top, self.high[top]
        while used < share and cut < bottom - 1:
            cut += 1
            used += self.high[cut]
        put(self.sheet, (top, column, cut, column), texts[0], "cm", size=size, bold=True, fill=fill[0], font=FACE)
        put(self.sheet, (cut + 1, column, bottom, column), texts[1], "lm", size=size - 0.5, fill=fill[1], font=FACE)

    def centre(self, fact: Fact) -> float:
        """How far down the middle of a node lies, in points."""
        top, bottom = self.spans[id(fact)]
        return sum(self.high[row] for row in range(1, top)) + sum(self.high[row] for row in range(top, bottom + 1)) / 2

    def point(self, column: int, part: float, down: float) -> Point:
        """A place so far into a column and so many points down the sheet."""
        row = 1
        while down > self.high[row]:
            down -= self.high[row]
            row += 1
        return Point(column, row, int((WIDE[column - 1] * 7 + 5) * 9525 * part), int(down * 12700))

    def block(self, column: int, down: float, color: str, thick: float = 11.0) -> None:
        """A block arrow to the right in a gap."""
        first, second = self.point(column, 0.1, down - thick), self.point(column, 0.92, down + thick)
        self.shapes.append(Floating(first, second, "rightArrow", color))

    def slant(self, column: int, start: float, end: float, color: str) -> None:
        """A slanted arrow through a gap."""
        first, second = self.point(column, 0.03, min(start, end)), self.point(column, 0.97, max(start, end) + 0.01)
        self.shapes.append(Floating(first, second, "line", color, 2.0, True))


def texts_of(fact: Fact, lead: str, word: str) -> tuple[str, str]:
    """What stands in the two cells of a node."""
    lines = [f"{each.name} ({each.target})" for each in fact.measures]
    if len(lines) > 1:
        lines = [f"{place}. {text}" for place, text in enumerate(lines, 1)]
    return f"{lead}{fact.statement or fact.name}", "\n".join(([word] if lines else []) + lines)


def fill_rows(tree: Tree) -> None:
    """All kegiatan with the rows between programs, sasaran and missions; spans of all above them."""
    number = 0
    for mission in MISSIONS:
        for state in mission.children:
            for aim in state.children:
                for program in aim.children:
                    tree.acts(program, FILLS[number])
                    tree.add_row(9.0)
                tree.spans[id(aim)] = (tree.spans[id(aim.children[0])][0], tree.spans[id(aim.children[-1])][1])
                number += 1
            tree.spans[id(state)] = (tree.spans[id(state.children[0])][0], tree.spans[id(state.children[-1])][1])
        tree.spans[id(mission)] = (tree.spans[id(mission.children[0])][0], tree.spans[id(mission.children[-1])][1])
        tree.add_row(4.0)


def fill_sheet(tree: Tree) -> None:
    """The nodes and the arrows between them."""
    fill_rows(tree)
    for place, mission in enumerate(MISSIONS):
        tree.node(mission, MISSION, texts_of(mission, f"MISI {2 + place} :\n", ""), ("2F5597", ""), 11)
        tree.sheet.cell(tree.spans[id(mission)][0], MISSION).font = Font(name=FACE, color="FFFFFF", sz=11, b=True)
        for state in mission.children:
            tree.node(state, STATES, texts_of(state, "", "IKU :"), ("BDD7EE", "DDEBF7"), 10.5)
            tree.block(2, tree.centre(state), "C00000", 14)
    for number, aim in enumerate(AIMS):
        fill = FILLS[number]
        lead = f"SASARAN {number + 1} :\n"
        tree.node(aim, OWN, texts_of(aim, lead, "Indikator Kinerja Utama (IKU) :"), fill, 10.5)
        tree.block(4, tree.centre(aim), ARROWS[number])
        for program in aim.children:
            tree.node(program, PROGRAM, texts_of(program, "", "Indikator Program :"), fill, 10)
            down, many = tree.centre(program), len(aim.children) > 1
            start = tree.centre(aim) if many else down
            flip = start > down
            tree.slant(6, start, down, ARROWS[number])
            if flip:
                last = tree.shapes.pop()
                tree.shapes.append(Floating(**(vars(last) | {"flip": True, "arrow": number > 0})))
            if program is not AIMS[2].children[1]:
                tree.block(8, down, ARROWS[number], 9)
            top, bottom = tree.spans[id(program)]
            put(tree.sheet, (top, UNIT, bottom, UNIT), program.holder, "cm", size=9.5, bold=True, fill="D9D9D9", font=FACE)
            tree.block(11, down, "7F7F7F", 6)


def draw() -> None:
    """Write the PDF."""
    book = Workbook()
    sheet = book.active
    sheet.title = "pohon"
    widths(sheet, WIDE)
    title = f"POHON KINERJA DINAS KOPERASI DAN USAHA MIKRO, KECIL, MENENGAH PROVINSI JAWA BARAT TAHUN {YEAR}"
    put(sheet, (1, 1, 1, UNIT), title, "cm", size=19, bold=True, font=FACE, rule=None)
    for column, text in HEADS.items():
        put(sheet, (3, column, 3, column), text, "cm", size=11, bold=True, fill="262626", color="FFFFFF", font=FACE)
    tree = Tree(sheet)
    fill_sheet(tree)
    row = tree.add_row(20.0)
    put(sheet, (row, ACT, row, ACT), "JUMLAH ANGGARAN", "rm", size=11, bold=True, font=FACE)
    put(sheet, (row, MONEY, row, MONEY), TOTAL, "cm", size=11, bold=True, font=FACE)
    for number, high in tree.high.items():
        sheet.row_dimensions[number].height = high
    page(sheet, 8, (0.3, 0.3, 0.35, 0.3), tall=1)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"{STEM}.xlsx")
        book.save(source)
        add_shapes(source, tree.shapes)
        office_pdf(source, CORPUS / f"{STEM}.pdf")


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Provinsi Jawa Barat"}
    office = "Dinas Koperasi dan Usaha Mikro, Kecil, Menengah"
    gold = Gold(STEM, document | {"organisation": office, "year": int(YEAR), "pages": 1})
    for mission in MISSIONS:
        add_tree(gold, mission, None, YEAR, 1)
    gold.total("JUMLAH ANGGARAN", "pagu", YEAR, TOTAL, 1)
    gold.ambiguous.append(
        {
            "about": "outputs listed below the kegiatan with a dash",
            "chosen": "indicators of the kegiatan",
            "also_acceptable": ["actions", "left out where they carry no target"],
            "nodes": [node["id"] for node in gold.nodes if node["level"] == "kegiatan"],
            "field": "indicators",
        }
    )
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
