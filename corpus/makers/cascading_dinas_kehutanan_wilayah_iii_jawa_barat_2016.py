"""Cascading of a regional forestry office: an Excel sheet of five pages, a page per bidang with its seksi side by side."""

import tempfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.pagebreak import Break

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "cascading-dinas-kehutanan-wilayah-iii-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a regional forestry office, an Excel sheet of five pages without any connector",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "page 1 the kepala dinas with visi, misi, tujuan and sasaran; then a page per bidang under the sasaran it serves",
        "boxes of cells: number, indicator and target, whose numbers continue those of the tier above (1.1, 1.1.1, 1.1.1.1)",
        "two sasaran stacked below one tujuan; two stacked sasaran below one kepala seksi",
        "no lines between the boxes: place and numbers tell the tree",
    ],
}
OFFICE = "Dinas Kehutanan Wilayah III"
HEAD = "KEPALA DINAS KEHUTANAN WILAYAH III"
VISION = "Hutan Lestari, Masyarakat Sekitar Hutan Sejahtera"
MISSIONS = ("Memantapkan fungsi hutan dan pemulihan lahan kritis", "Meningkatkan tata kelola pelayanan kehutanan")
GOALS = (
    "Terwujudnya kelestarian hutan dan lahan",
    "Terwujudnya pemanfaatan hasil hutan oleh masyarakat",
    "Terwujudnya pelayanan dinas yang akuntabel",
)

Aim = tuple[str, tuple[tuple[str, str], ...]]  # sasaran, (indicator, target)
Post = tuple[str, tuple[Aim, ...]]  # position, its sasaran

# sasaran of the kepala dinas, its tujuan, the kepala bidang and the kepala seksi below it
BRANCHES: tuple[tuple[Aim, int, Post, tuple[Post, ...]], ...] = (
    (
        (
            "Berkurangnya luas lahan kritis",
            (("Luas lahan kritis yang direhabilitasi", "2.450 Ha"), ("Persentase tumbuh tanaman", "75 %")),
        ),
        0,
        (
            "KEPALA BIDANG REHABILITASI HUTAN DAN LAHAN",
            (
                (
                    "Meningkatnya luas hutan dan lahan yang direhabilitasi",
                    (("Luas hutan rakyat yang dibangun", "1.800 Ha"), ("Jumlah bangunan konservasi tanah", "64 unit")),
                ),
            ),
        ),
        (
            (
                "KEPALA SEKSI PERBENIHAN",
                (
                    (
                        "Tersedianya benih bermutu",
                        (("Jumlah sumber benih bersertifikat", "9 lokasi"), ("Jumlah benih yang diuji", "350 kg")),
                    ),
                    ("Tersedianya bibit siap tanam", (("Jumlah bibit di persemaian", "725.000 batang"),)),
                ),
            ),
            (
                "KEPALA SEKSI REHABILITASI LAHAN",
                (
                    ("Tertanamnya lahan kritis di luar kawasan", (("Luas penanaman hutan rakyat", "1.800 Ha"),)),
                    (
                        "Terpeliharanya tanaman tahun lalu",
                        (("Luas tanaman yang dipelihara", "950 Ha"), ("Jumlah laporan evaluasi", "2 laporan")),
                    ),
                ),
            ),
            (
                "KEPALA SEKSI KONSERVASI TANAH DAN AIR",
                (
                    ("Terbangunnya bangunan sipil teknis", (("Jumlah dam penahan", "24 unit"), ("Jumlah gully plug", "40 unit"))),
                    ("Terpantaunya hulu DAS", (("Jumlah titik pemantauan", "12 titik"),)),
                ),
            ),
        ),
    ),
    (
        (
            "Menurunnya gangguan keamanan hutan",
            (("Persentase penurunan kasus gangguan hutan", "15 %"), ("Luas hutan yang terbakar", "20 Ha")),
        ),
        0,
        (
            "KEPALA BIDANG PERLINDUNGAN DAN PENGAMANAN HUTAN",
            (
                (
                    "Terlindunginya kawasan hutan dan keanekaragaman hayati",
                    (("Jumlah kasus yang diselesaikan", "18 kasus"), ("Jumlah desa siaga api", "22 desa")),
                ),
            ),
        ),
        (
            (
                "KEPALA SEKSI PENGAMANAN HUTAN",
                (
                    (
                        "Terlaksananya patroli pengamanan",
                        (("Jumlah patroli", "96 kali"), ("Jumlah Polhut yang dilatih", "28 orang")),
                    ),
                    ("Tertanganinya perkara kehutanan", (("Jumlah berkas perkara lengkap", "10 berkas"),)),
                ),
            ),
            (
                "KEPALA SEKSI PENGENDALIAN KEBAKARAN HUTAN",
                (
                    ("Siapnya regu pemadam", (("Jumlah regu yang dibina", "14 regu"),)),
                    ("Menurunnya titik api", (("Jumlah titik api", "11 titik"), ("Waktu tanggap pemadaman", "3 jam"))),
                ),
            ),
            (
                "KEPALA SEKSI KONSERVASI KEANEKARAGAMAN HAYATI",
                (
                    ("Terjaganya satwa dilindungi", (("Jumlah jenis satwa yang dipantau", "6 jenis"),)),
                    (
                        "Terkelolanya Taman Hutan Raya",
                        (("Jumlah pengunjung Tahura", "41.500 orang"), ("Luas blok yang ditata", "112,5 Ha")),
                    ),
                ),
            ),
        ),
    ),
    (
        (
            "Meningkatnya nilai hasil hutan masyarakat",
            (("Produksi kayu hutan rakyat", "184.000 m3"), ("Produksi hasil hutan bukan kayu", "3.275 ton")),
        ),
        1,
        (
            "KEPALA BIDANG BINA USAHA DAN PEMBERDAYAAN MASYARAKAT",
            (
                (
                    "Berkembangnya usaha kehutanan masyarakat",
                    (
                        ("Jumlah kelompok tani hutan yang mandiri", "36 kelompok"),
                        ("Persentase industri primer yang tertib RPBBI", "92 %"),
                    ),
                ),
            ),
        ),
        (
            (
                "KEPALA SEKSI PENYULUHAN",
                (
                    (
                        "Meningkatnya kelas kelompok tani hutan",
                        (("Jumlah kelompok yang naik kelas", "36 kelompok"), ("Jumlah penyuluh swadaya", "50 orang")),
                    ),
                    ("Tersebarnya informasi kehutanan", (("Jumlah media penyuluhan", "8 jenis"),)),
                ),
            ),
            (
                "KEPALA SEKSI PEREDARAN HASIL HUTAN",
                (
                    ("Tertibnya penatausahaan hasil hutan", (("Jumlah industri yang dibina", "74 unit"),)),
                    (
                        "Terlayaninya dokumen angkutan",
                        (("Jumlah dokumen yang diperiksa", "1.260 dokumen"), ("Lama pelayanan", "2 hari")),
                    ),
                ),
            ),
            (
                "KEPALA SEKSI ANEKA USAHA KEHUTANAN",
                (
                    (
                        "Berkembangnya usaha madu dan jamur",
                        (("Jumlah stup lebah yang disalurkan", "400 stup"), ("Jumlah rumah jamur", "15 unit")),
                    ),
                    ("Berkembangnya wisata hutan", (("Jumlah lokasi wisata hutan", "7 lokasi"),)),
                ),
            ),
        ),
    ),
    (
        (
            "Meningkatnya akuntabilitas dan pelayanan dinas",
            (("Nilai evaluasi AKIP", "68,40"), ("Indeks kepuasan masyarakat", "80,15")),
        ),
        2,
        (
            "SEKRETARIS",
            (
                (
                    "Meningkatnya mutu perencanaan, keuangan dan kepegawaian",
                    (("Persentase dokumen tepat waktu", "100 %"), ("Persentase pengelolaan aset yang tertib", "95 %")),
                ),
            ),
        ),
        (
            (
                "KEPALA SUBBAGIAN PERENCANAAN DAN PELAPORAN",
                (
                    ("Tersusunnya dokumen perencanaan", (("Jumlah dokumen rencana", "5 dokumen"),)),
                    (
                        "Tersusunnya laporan kinerja",
                        (("Jumlah laporan kinerja", "6 laporan"), ("Jumlah buku statistik", "1 buku")),
                    ),
                ),
            ),
            (
                "KEPALA SUBBAGIAN KEUANGAN",
                (
                    (
                        "Terlaksananya penatausahaan keuangan",
                        (("Persentase SPM terbit tepat waktu", "98 %"), ("Jumlah laporan keuangan", "3 laporan")),
                    ),
                    ("Menurunnya temuan pemeriksaan", (("Jumlah temuan", "4 temuan"),)),
                ),
            ),
            (
                "KEPALA SUBBAGIAN KEPEGAWAIAN DAN UMUM",
                (
                    ("Meningkatnya disiplin pegawai", (("Persentase kehadiran", "97,5 %"),)),
                    (
                        "Terpeliharanya sarana kantor",
                        (("Jumlah kendaraan yang dipelihara", "19 unit"), ("Jumlah gedung yang dirawat", "4 unit")),
                    ),
                ),
            ),
        ),
    ),
)
FONT = "Times New Roman"
WIDTHS = (9, 29, 15, 2.5)
COLORS = ("C6E0B4", "FFE699", "F8CBAD", "BDD7EE")


class Paper:
    """The sheet in the making; row is the next free one; a block of four columns is number, indicator, target and gap."""

    def __init__(self) -> None:
        self.book = Workbook()
        self.sheet = self.book.active
        widths(self.sheet, WIDTHS * 2 + WIDTHS[:3])
        self.row = 1

    def cell(self, row: int, left: int, right: int, text: str, style: str = "cm", **more: object) -> None:
        """A cell of one row, which grows with its text."""
        put(self.sheet, (row, left, row, right), text, style, **({"font": FONT, "size": 11} | more))
        wide = sum((WIDTHS * 3)[left - 1 : right]) * (0.84 if more.get("bold") else 0.95)
        rows = self.sheet.row_dimensions
        rows[row].height = max(rows[row].height or 0, height(text, wide, more.get("size", 11)) * 1.35 + 4)  # type: ignore[call-overload]

    def aim(self, row: int, left: int, right: int, label: str, aim: Aim, code: str, color: str) -> int:
        """A sasaran and its numbered indicators; gives the row below."""
        self.cell(row, left, right, f"{label} : {aim[0]}", fill=color, rule="medium", bold=True)
        for place, (name, target) in enumerate(aim[1], 1):
            self.cell(row + place, left, left, f"{code}.{place}", size=10)
            self.cell(row + place, left + 1, right - 1, name, "lm")
            self.cell(row + place, right, right, target)
        return row + len(aim[1]) + 1

    def gap(self, high: float) -> None:
        """An empty row."""
        self.sheet.row_dimensions[self.row].height = high
        self.row += 1

    def line(self, text: str, **more: object) -> None:
        """A row over the whole width."""
        self.cell(self.row, 1, 11, text, **more)
        self.row += 1

    def close(self) -> None:
        """End the page here."""
        self.sheet.row_breaks.append(Break(id=self.row - 1))


def first_page(paper: Paper) -> None:
    """The kepala dinas."""
    paper.line("CASCADING PERJANJIAN KINERJA TAHUN 2016", rule=None, bold=True, size=15)
    paper.line(f"{OFFICE.upper()} PROVINSI JAWA BARAT", rule=None, bold=True, size=13)
    paper.gap(10)
    paper.line(HEAD, bold=True, size=13, fill="375623", color="FFFFFF", rule="medium")
    paper.line(f"VISI : {VISION}", bold=True, size=11, fill="E2EFDA")
    paper.gap(8)
    paper.cell(paper.row, 1, 7, f"Misi 1 : {MISSIONS[0]}", fill="D9E1F2")
    paper.cell(paper.row, 9, 11, f"Misi 2 : {MISSIONS[1]}", fill="D9E1F2")
    paper.row += 1
    paper.gap(8)
    for place, goal in enumerate(GOALS):
        paper.cell(paper.row, 1 + 4 * place, 3 + 4 * place, f"Tujuan {place + 1} : {goal}", italic=True)
    paper.row += 1
    paper.gap(8)
    free = [paper.row] * 3
    for number, (aim, goal, _, _) in enumerate(BRANCHES, 1):
        left = 1 + 4 * goal
        free[goal] = paper.aim(free[goal], left, left + 2, f"Sasaran {number}", aim, str(number), COLORS[number - 1]) + 1
    paper.row = max(free)
    paper.close()


def branch_page(paper: Paper, number: int) -> None:
    """A kepala bidang with the kepala seksi."""
    aim, _, bidang, seksi = BRANCHES[number - 1]
    color = COLORS[number - 1]
    paper.cell(paper.row, 1, 11, f"Sasaran {number} : {aim[0]}", size=11, italic=True)
    paper.row += 1
    paper.gap(10)
    paper.cell(paper.row, 2, 10, bidang[0], bold=True, size=12, fill="548235", color="FFFFFF", rule="medium")
    paper.row += 1
    paper.row = paper.aim(paper.row, 2, 10, "Sasaran", bidang[1][0], f"{number}.1", color)
    paper.gap(14)
    for place, (holder, _) in enumerate(seksi):
        left = 1 + 4 * place
        paper.cell(paper.row, left, left + 2, holder, bold=True, fill="A9D08E", rule="medium")
    paper.row += 1
    free = [paper.row] * len(seksi)
    for place, (_, aims) in enumerate(seksi):
        left = 1 + 4 * place
        for order, each in enumerate(aims, 1):
            code = f"{number}.1.{place + 1}.{order}"
            free[place] = paper.aim(free[place], left, left + 2, f"Sasaran {order}", each, code, color)
    paper.row = max(free)
    paper.close()


def draw() -> None:
    """The sheet and its print."""
    paper = Paper()
    first_page(paper)
    for number in range(1, len(BRANCHES) + 1):
        branch_page(paper, number)
    page(paper.sheet, 9, (0.5, 0.5, 0.5, 0.5))
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"{STEM}.xlsx")
        paper.book.save(source)
        office_pdf(source, CORPUS / f"{STEM}.pdf")


def add(gold: Gold, node: str, aim: Aim, code: str, sheet: int) -> None:
    """Numbered indicators with their targets."""
    for place, (name, target) in enumerate(aim[1], 1):
        unit = target.partition(" ")[2] or None
        ident = gold.indicator(node, name, unit, sheet, code=f"{code}.{place}")
        gold.value(ident, "target", YEAR, target, unit, sheet)


def write_gold() -> None:
    """The gold record."""
    about = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, about | {"organisation": OFFICE, "year": 2016, "pages": 1 + len(BRANCHES)})
    vision = gold.node("visi", VISION, page=1)
    missions = [gold.node("misi", each, page=1, parent=vision) for each in MISSIONS]
    goals = []
    for place, each in enumerate(GOALS):
        goals.append(gold.node("tujuan", each, page=1, parent=missions[place // 2], holder=HEAD))
    bidang_nodes, seksi_nodes = [], []
    for number, (aim, goal, bidang, seksi) in enumerate(BRANCHES, 1):
        sheet = number + 1
        top = gold.node("sasaran", aim[0], page=1, parent=goals[goal], holder=HEAD, pages=[1, sheet])
        add(gold, top, aim, str(number), 1)
        node = gold.node("program", bidang[1][0][0], page=sheet, parent=top, holder=bidang[0])
        bidang_nodes.append(node)
        add(gold, node, bidang[1][0], f"{number}.1", sheet)
        for place, (holder, aims) in enumerate(seksi, 1):
            for order, each in enumerate(aims, 1):
                seksi_nodes.append(gold.node("sub_kegiatan", each[0], page=sheet, parent=node, holder=holder))
                add(gold, seksi_nodes[-1], each, f"{number}.1.{place}.{order}", sheet)
    gold.ambiguous = [
        {
            "about": "level of the kepala bidang (eselon III), no program or kegiatan drawn",
            "chosen": "program",
            "also_acceptable": ["kegiatan"],
            "nodes": bidang_nodes,
            "field": "level",
        },
        {
            "about": "level of the kepala seksi (eselon IV), no kegiatan drawn",
            "chosen": "sub_kegiatan",
            "also_acceptable": ["kegiatan"],
            "nodes": seksi_nodes,
            "field": "level",
        },
    ]
    gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    draw()
    write_gold()


if __name__ == "__main__":
    main()
