"""Cascading of a provincial development administration bureau: an Excel matrix of positions and coded indicators."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "cascading-biro-administrasi-pembangunan-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading matrix of a provincial development administration bureau in Excel, coded indicators, two pages",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "matrix without any connector: cells' spans, colours and codes of the sasaran tell the parent",
        "eselon III and IV and staff as positions with indicators alone; staff as a further tier, none under one subdivision",
        "code, indicator and target in three cells side by side",
        "page 2 goes on by column below the repeated names of the divisions",
        "a division whose indicator carries colour and code of another sasaran than the one it stands below",
        "two staff positions below each other under one subdivision, empty ruled cells",
        "typing errors (Pesentase, KASUBAG and KASUBBAG mixed, code with a comma), a target missing, lower is better",
    ],
}
Line = tuple[str, str, str]  # code, indicator, target


@dataclass(frozen=True)
class Post:
    """A position with its indicators and those below it."""

    holder: str
    lines: tuple[Line, ...]
    below: tuple["Post", ...] = ()


@dataclass(frozen=True)
class Aim:
    """A sasaran with its indicators and the divisions below it."""

    statement: str
    lines: tuple[Line, ...]
    posts: tuple[Post, ...]


PLANNING = Post(
    "KEPALA BAGIAN PENYUSUNAN PROGRAM PEMBANGUNAN",
    (
        ("1.1.1", "Persentase usulan program OPD yang diverifikasi", "100%"),
        ("1.1.2", "Jumlah rumusan kebijakan APBN dan APBD", "6 rumusan"),
        ("1,2.1", "Pesentase bahan kebijakan yang disampaikan tepat waktu", "95%"),
    ),
    (
        Post(
            "KASUBBAG PROGRAM APBD",
            (
                ("1.1.1.1", "Jumlah usulan program APBD yang diverifikasi", "240 usulan"),
                ("1.1.2.1", "Jumlah telaahan APBD", "3 dokumen"),
            ),
            (Post("PENGELOLA DATA PROGRAM APBD", (("", "Jumlah berkas usulan yang diperiksa", "240 berkas"),)),),
        ),
        Post(
            "KASUBBAG PROGRAM APBN",
            (("1.1.2.2", "Jumlah telaahan dana dekonsentrasi dan tugas pembantuan", "3 dokumen"),),
            (
                Post("PENGELOLA DATA APBN", (("", "Jumlah data satker yang diolah", "64 satker"),)),
                Post("PENGADMINISTRASI UMUM", (("", "Jumlah surat yang dicatat", "700 surat"),)),
            ),
        ),
        Post(
            "KASUBAG TATA USAHA BIRO",
            (
                ("1.2.1.1", "Persentase surat yang ditindaklanjuti", "100%"),
                ("1.2.1.2", "Jumlah laporan keuangan biro", "12 laporan"),
                ("1.2.1.3", "Persentase barang inventaris dalam kondisi baik", "90%"),
            ),
            (Post("BENDAHARA PENGELUARAN PEMBANTU", (("", "Jumlah SPJ yang disahkan", "12 SPJ"),)),),
        ),
    ),
)
CONTROL = Post(
    "KEPALA BAGIAN PENGENDALIAN PEMBANGUNAN",
    (
        ("2.1.1", "Persentase kegiatan strategis yang dipantau", "100%"),
        ("2.1.2", "Jumlah kegiatan yang deviasi fisiknya lebih dari 10 persen", "25 kegiatan"),
    ),
    (
        Post(
            "KASUBBAG PENGENDALIAN WILAYAH",
            (
                ("2.1.1.1", "Jumlah kabupaten/kota yang dipantau", "27 kab/kota"),
                ("2.1.2.1", "Jumlah rapat pengendalian", "4 kali"),
            ),
            (Post("PENYUSUN BAHAN PENGENDALIAN", (("", "Jumlah bahan rapat yang disusun", "4 dokumen"),)),),
        ),
        Post(
            "KASUBBAG PENGENDALIAN SEKTORAL",
            (("2.1.1.2", "Jumlah kegiatan strategis yang dikunjungi", "60 kegiatan"),),
        ),
    ),
)
REPORTS = Post(
    "KEPALA BAGIAN EVALUASI DAN PELAPORAN",
    (
        ("3.1.1", "Persentase OPD yang melaporkan realisasi melalui sistem", "100%"),
        ("3.2.1", "Jumlah laporan evaluasi pembangunan", "4 laporan"),
        ("2.1.3", "Persentase rekomendasi pengendalian yang ditindaklanjuti", "75%"),
    ),
    (
        Post(
            "KASUBBAG EVALUASI",
            (
                ("3.2.1.1", "Jumlah dokumen evaluasi triwulanan", "4 dokumen"),
                ("2.1.3.1", "Jumlah rekomendasi yang dipantau", "48 rekomendasi"),
            ),
            (Post("PENGOLAH BAHAN EVALUASI", (("", "Jumlah data capaian yang diolah", "49 OPD"),)),),
        ),
        Post(
            "KASUBBAG PELAPORAN",
            (("3.1.1.1", "Jumlah laporan bulanan OPD yang diterima", "588 laporan"),),
            (Post("PENGADMINISTRASI PELAPORAN", (("", "Jumlah laporan yang diarsipkan", "588 laporan"),)),),
        ),
        Post(
            "KASUBAG SISTEM INFORMASI PEMBANGUNAN",
            (("3.1.1.2", "Jumlah operator OPD yang dilatih", "98 orang"), ("3.1.1.3", "Lama gangguan aplikasi", "5 hari")),
            (Post("PRANATA KOMPUTER", (("", "Jumlah modul aplikasi yang dipelihara", ""),)),),
        ),
    ),
)
PROCUREMENT = Post(
    "KEPALA BAGIAN BINA PENGADAAN BARANG DAN JASA",
    (
        ("4.1.1", "Persentase paket yang diumumkan dalam RUP", "98%"),
        ("4.2.1", "Jumlah pejabat pengadaan yang bersertifikat", "350 orang"),
    ),
    (
        Post(
            "KASUBBAG KEBIJAKAN PENGADAAN",
            (("4.1.1.1", "Jumlah petunjuk teknis pengadaan", "2 dokumen"),),
            (Post("ANALIS KEBIJAKAN PENGADAAN", (("", "Jumlah bahan petunjuk teknis", "2 bahan"),)),),
        ),
        Post(
            "KASUBBAG PEMBINAAN PENYEDIA",
            (("4.1.1.2", "Jumlah penyedia yang mengikuti sosialisasi", "400 penyedia"),),
            (Post("PENGELOLA DATA PENYEDIA", (("", "Jumlah penyedia yang didata", "1.250 penyedia"),)),),
        ),
        Post(
            "KASUBBAG ADVOKASI PENGADAAN",
            (
                ("4.2.1.1", "Jumlah peserta bimbingan teknis", "120 orang"),
                ("4.2.1.2", "Persentase sanggahan yang diberi pertimbangan", "100%"),
            ),
            (Post("PENYUSUN BAHAN ADVOKASI", (("", "Jumlah bahan pertimbangan", "15 bahan"),)),),
        ),
    ),
)
HEAD = "KEPALA BIRO ADMINISTRASI PEMBANGUNAN"
VISION = "Menjadi Biro yang Handal dalam Perumusan Kebijakan dan Pengendalian Pembangunan Daerah"
AIMS = (
    Aim(
        "Tersusunnya kebijakan program pembangunan yang tepat sasaran",
        (("1.1", "Persentase rumusan kebijakan yang menjadi keputusan Gubernur", "80%"), ("1.2", "Nilai AKIP Biro", "BB")),
        (PLANNING,),
    ),
    Aim(
        "Terkendalinya pelaksanaan kegiatan pembangunan",
        (("2.1", "Persentase kegiatan strategis yang selesai tepat waktu", "92%"),),
        (CONTROL,),
    ),
    Aim(
        "Tersedianya informasi capaian pembangunan yang akurat",
        (
            ("3.1", "Tingkat kesesuaian data realisasi fisik dan keuangan", "97,5%"),
            ("3.2", "Jumlah laporan yang dimanfaatkan pimpinan", "4 laporan"),
        ),
        (REPORTS,),
    ),
    Aim(
        "Terlaksananya pengadaan barang dan jasa yang kredibel",
        (("4.1", "Persentase paket yang diumumkan tepat waktu", "90%"), ("4.2", "Jumlah sengketa pengadaan", "3 kasus")),
        (PROCUREMENT,),
    ),
)
MISSIONS = (
    ("Meningkatkan kualitas perumusan kebijakan program pembangunan", "Mewujudkan kebijakan pembangunan yang selaras", AIMS[:1]),
    (
        "Meningkatkan pengendalian, evaluasi dan pelaporan",
        "Mewujudkan pelaksanaan pembangunan yang terkendali dan terukur",
        AIMS[1:3],
    ),
    ("Membina pengadaan barang dan jasa pemerintah", "Mewujudkan pengadaan yang transparan dan akuntabel", AIMS[3:]),
)
COLOURS = {"1": "FFC000", "2": "92D050", "3": "B4A7D6", "4": "F4CCCC"}
LEAVES = tuple(leaf for aim in AIMS for post in aim.posts for leaf in post.below)
LESS = ("Jumlah sengketa pengadaan", "Jumlah kegiatan yang deviasi fisiknya lebih dari 10 persen", "Lama gangguan aplikasi")
FACE = "Times New Roman"
WIDE = (8.0, 14.0, 12.5)


def room(aims: tuple[Aim, ...]) -> int:
    """How many subdivisions stand below these sasaran."""
    return sum(len(post.below) for aim in aims for post in aim.posts)


class Grid:
    """A sheet whose rows are laid one below the other; a block of three columns for each subdivision."""

    def __init__(self, sheet: Worksheet) -> None:
        self.sheet = sheet
        self.row = 2

    def band(self, cells: list[tuple[int, str, str | None]], size: float, bold: bool = True) -> None:
        """A row of cells: (blocks, text, fill) from the left."""
        at, tall = 0, 0.0
        for blocks, text, fill in cells:
            place = (self.row, 2 + 3 * at, self.row, 1 + 3 * (at + blocks))
            put(self.sheet, place, text, "cm", font=FACE, size=size, bold=bold, fill=fill)
            tall = max(tall, height(text, sum(WIDE) * blocks * 0.72, size) + 4)
            at += blocks
        self.sheet.row_dimensions[self.row].height = tall
        self.row += 1

    def measures(self, cells: list[tuple[int, tuple[Line, ...]]], size: float, plain: str | None = None) -> None:
        """Rows of coded indicators below each other, as many as the longest list has."""
        for line in range(max(len(each) for _, each in cells)):
            at, tall = 0, 0.0
            for blocks, own in cells:
                code, name, target = own[line] if line < len(own) else ("", "", "")
                fill = (COLOURS[code[0]] if code else plain) if name else None
                first, last = 2 + 3 * at, 1 + 3 * (at + blocks)
                look = {"font": FACE, "size": size, "fill": fill}
                put(self.sheet, (self.row, first, self.row, first), code or None, "lt", **look)
                put(self.sheet, (self.row, first + 1, self.row, last - 1), name or None, "lt", **look)
                put(self.sheet, (self.row, last, self.row, last), target or None, "ct", **look)
                tall = max(tall, height(name, (sum(WIDE) * blocks - WIDE[0] - WIDE[2]) * (0.9 if blocks > 1 else 0.8), size))
                tall = max(tall, height(target, WIDE[2] * 0.9, size))
                at += blocks
            self.sheet.row_dimensions[self.row].height = tall + 2
            self.row += 1

    def done(self) -> None:
        """Widths and paper."""
        widths(self.sheet, (1.0, *WIDE * len(LEAVES)))
        page(self.sheet, 14, (0.3, 0.3, 0.4, 0.3), 1)


def title(grid: Grid, text: str, size: float) -> None:
    """A line without rules over the whole width."""
    put(grid.sheet, (grid.row, 2, grid.row, 1 + 3 * len(LEAVES)), text, "cm", font=FACE, size=size, bold=True, rule=None)
    grid.sheet.row_dimensions[grid.row].height = size * 1.6
    grid.row += 1


def upper(grid: Grid) -> None:
    """The bureau and its divisions."""
    title(grid, "CASCADING KINERJA BIRO ADMINISTRASI PEMBANGUNAN", 22)
    title(grid, "SEKRETARIAT DAERAH PROVINSI JAWA BARAT TAHUN 2016", 20)
    grid.row += 1
    grid.band([(len(LEAVES), HEAD, "D9D9D9")], 18)
    grid.band([(len(LEAVES), f"VISI : {VISION}", None)], 17)
    spans = [room(aims) for _, _, aims in MISSIONS]
    grid.band([(n, f"MISI {i} : {m[0]}", None) for i, (n, m) in enumerate(zip(spans, MISSIONS, strict=True), 1)], 16)
    grid.band([(n, f"Tujuan {i} : {m[1]}", None) for i, (n, m) in enumerate(zip(spans, MISSIONS, strict=True), 1)], 16, False)
    sasaran = [(room((aim,)), f"Sasaran {i} : {aim.statement}", COLOURS[str(i)]) for i, aim in enumerate(AIMS, 1)]
    grid.band(sasaran, 16)
    grid.measures([(room((aim,)), aim.lines) for aim in AIMS], 16)
    grid.sheet.row_dimensions[grid.row].height = 9
    grid.row += 1
    grid.band([(len(post.below), post.holder, "D9D9D9") for aim in AIMS for post in aim.posts], 16)
    grid.measures([(len(post.below), post.lines) for aim in AIMS for post in aim.posts], 15)


def lower(grid: Grid) -> None:
    """The subdivisions and their staff."""
    grid.band([(len(post.below), post.holder, "D9D9D9") for aim in AIMS for post in aim.posts], 14)
    grid.band([(1, leaf.holder, "EEECE1") for leaf in LEAVES], 13)
    grid.measures([(1, leaf.lines) for leaf in LEAVES], 13)
    grid.sheet.row_dimensions[grid.row].height = 7
    grid.row += 1
    for turn in range(2):
        staff = [leaf.below[turn] if turn < len(leaf.below) else None for leaf in LEAVES]
        if turn:  # the second of one subdivision alone, below the others
            at = next(i for i, each in enumerate(staff) if each)
            alone(grid, at, staff[at])
            continue
        grid.band([(1, each.holder if each else "", "DAEEF3" if each else None) for each in staff], 12.5)
        grid.measures([(1, each.lines if each else ()) for each in staff], 12.5)


def alone(grid: Grid, at: int, post: Post | None) -> None:
    """A position in one block, nothing beside it."""
    assert post
    first = 2 + 3 * at
    put(grid.sheet, (grid.row, first, grid.row, first + 2), post.holder, "cm", font=FACE, size=12.5, bold=True, fill="DAEEF3")
    grid.sheet.row_dimensions[grid.row].height = 40
    _, name, target = post.lines[0]
    for offset, text in enumerate((None, name, target)):
        put(grid.sheet, (grid.row + 1, first + offset, grid.row + 1, first + offset), text, "lt", font=FACE, size=12.5)
    grid.sheet.row_dimensions[grid.row + 1].height = 52


def draw(folder: Path) -> Path:
    """The workbook of two sheets, saved."""
    book = Workbook()
    first, second = Grid(book.active), Grid(book.create_sheet("Es IV"))
    upper(first)
    lower(second)
    first.done()
    second.done()
    path = folder / f"{STEM}.xlsx"
    book.save(path)
    return path


def add_lines(record: Gold, node: str, own: tuple[Line, ...], at: int) -> None:
    """The indicators of a node with their targets."""
    for code, name, target in own:
        unit = "%" if "%" in target else target.split(" ", 1)[1] if " " in target else None
        more = {"code": code} if code else {}
        ident = record.indicator(node, name, unit, at, **more, **({"direction": "down"} if name in LESS else {}))
        grade = {"grade": target} if target == "BB" else {}
        record.value(ident, "target", YEAR, target, unit, at, **grade)


def gold() -> Gold:
    """The record of the same facts: one node for a position."""
    document = {
        "type": "cascading",
        "types": ["cascading"],
        "region": "Provinsi Jawa Barat",
        "organisation": "Biro Administrasi Pembangunan",
        "year": 2016,
        "pages": 2,
    }
    record = Gold(STEM, document)
    head = {"holder": HEAD}
    vision = record.node("visi", VISION, page=1, **head)
    known: dict[str, str] = {}
    high, divisions, staff = [vision], [], []
    for mission, tujuan, aims in MISSIONS:
        above = record.node("misi", mission, page=1, parent=vision, **head)
        goal = record.node("tujuan", tujuan, page=1, parent=above, **head)
        high += [above, goal]
        for aim in aims:
            node = record.node("sasaran", aim.statement, page=1, parent=goal, **head)
            known[aim.statement] = node
            add_lines(record, node, aim.lines, 1)
            for post in aim.posts:
                division = record.node("program", page=1, parent=node, holder=post.holder, pages=[1, 2])
                divisions.append(division)
                known[post.holder] = division
                add_lines(record, division, post.lines, 1)
                for leaf in post.below:
                    one = record.node("sub_kegiatan", page=2, parent=division, holder=leaf.holder)
                    add_lines(record, one, leaf.lines, 2)
                    for each in leaf.below:
                        staff.append(record.node("aktivitas", page=2, parent=one, holder=each.holder))
                        add_lines(record, staff[-1], each.lines, 2)
    other = known[AIMS[1].statement]
    record.edge(other, known[REPORTS.holder], "also")
    doubts(record, (known[AIMS[2].statement], other, known[REPORTS.holder]), high, divisions, staff)
    return record


def doubts(record: Gold, parents: tuple[str, str, str], high: list[str], divisions: list[str], staff: list[str]) -> None:
    """What can honestly be read otherwise."""
    own, other, reports = parents
    rows = (
        (
            "an indicator with colour and code of sasaran 2 in a division that stands below sasaran 3",
            [own, other],
            [[own]],
            [reports],
            "parent",
        ),
        ("the head of the bureau stands above visi, misi and tujuan too", HEAD, [None], high, "holder"),
        ("heads of divisions, positions with indicators alone (eselon III)", "program", ["kegiatan"], divisions, "level"),
        ("staff below the subdivisions", "aktivitas", ["sub_kegiatan"], staff, "level"),
    )
    for about, chosen, also, nodes, field in rows:
        record.ambiguous.append({"about": about, "chosen": chosen, "also_acceptable": also, "nodes": nodes, "field": field})


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        office_pdf(draw(Path(folder)), CORPUS / f"{STEM}.pdf")
    gold().write()


if __name__ == "__main__":
    main()
