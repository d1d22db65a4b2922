"""Performance tree of a provincial education office on one A0 drawing: boxes, stacks of small tables, result tables."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.deck import Style, text_height
from corpus.makers.parts.drawing import Drawing

STEM = "pohon-kinerja-disdik-jawa-barat-2016"
YEAR, LAST = "2016", "2018"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a provincial education office on one A0 drawing, result tables below the stacks",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Draw (fodg)",
    "text": True,
    "facts": "invented",
    "carries": [
        "A0 with small type; tier labels in boxes at the left, pictures of buildings behind",
        "misi and sasaran of the province, its indicator (IKD), then the office's vision, block arrows between",
        "all indicators run by a bus into one program bar that spreads again: several parents, the code names the sasaran",
        "target of an indicator in a small cell beside it and again in a tall cell beside the whole stack",
        "divisions and sections hold coded indicators alone; kegiatan with code and a small table of money beside",
        "a section with two kegiatan, one without; one division stands twice with other codes",
        "tables of unit, target, realisasi, capaian, target at the end of the plan below some stacks; one target differs",
        "malformed sum, a code printed twice, typing errors (MASYRAKAT, Presentase), two stacks without elbow line",
    ],
}
FACE = "Open Sans"


@dataclass(frozen=True)
class Section:
    """A section with its coded indicators and its kegiatan (code, name, money)."""

    holder: str
    measures: tuple[str, ...]
    acts: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True)
class Division:
    """A division, the code of the sasaran it serves, its indicators and sections; elbow: its line is drawn."""

    holder: str
    code: str
    measures: tuple[str, ...]
    sections: tuple[Section, ...]
    elbow: bool = True


@dataclass(frozen=True)
class Aim:
    """A sasaran with its label, its one indicator, target and unit, and the row of its result table."""

    label: str
    statement: str
    code: str
    measure: str
    target: str
    unit: str
    results: tuple[str, ...] = ()


@dataclass(frozen=True)
class Mission:
    """A misi with its tujuan and colours (strong, light)."""

    statement: str
    goal: str
    aims: tuple[Aim, ...]
    fills: tuple[str, str]


STATE_MISSION = "MEMBANGUN MASYARAKAT YANG BERKUALITAS DAN BERDAYA SAING"
STATE_AIM = "MENINGKATNYA AKSES DAN MUTU PENDIDIKAN"
STATE_MEASURE = "RATA-RATA LAMA SEKOLAH"
VISION = "TERWUJUDNYA PENDIDIKAN MASYRAKAT JAWA BARAT YANG MERATA, BERMUTU DAN BERKARAKTER"
PROGRAM = "Program Peningkatan Akses dan Mutu Pendidikan Menengah, Khusus dan Nonformal"
MISSIONS = (
    Mission(
        "MEMPERLUAS AKSES PENDIDIKAN MENENGAH",
        "MENINGKATKAN PEMERATAAN PENDIDIKAN MENENGAH",
        (
            Aim(
                "Sasaran 1",
                "Meningkatnya partisipasi penduduk usia sekolah menengah",
                "1.1",
                "Angka Partisipasi Kasar SMA/SMK/MA",
                "81,5%",
                "Persen",
                ("81,5", "76,62", "94,01%", "90", "85%"),
            ),
        ),
        ("FFC000", "FFE699"),
    ),
    Mission(
        "MENINGKATKAN LAYANAN PENDIDIKAN KHUSUS",
        "MEWUJUDKAN LAYANAN PENDIDIKAN BAGI ANAK BERKEBUTUHAN KHUSUS",
        (
            Aim(
                "Sasaran 2.1",
                "Meningkatnya layanan pendidikan khusus dan layanan khusus",
                "2.1.1",
                "Persentase anak berkebutuhan khusus usia sekolah yang bersekolah",
                "45 %",
                "Persen",
                ("45", "47", "104%", "52", "90%"),
            ),
        ),
        ("C55A11", "F8CBAD"),
    ),
    Mission(
        "MENINGKATKAN MUTU PENDIDIK DAN PENDIDIKAN SEPANJANG HAYAT",
        "MENINGKATKAN KOMPETENSI PENDIDIK DAN KEBERAKSARAAN PENDUDUK",
        (
            Aim(
                "Sasaran 3.1",
                "Meningkatnya kompetensi pendidik dan tenaga kependidikan",
                "3.1.1",
                "Presentase guru yang bersertifikat pendidik",
                "72,40%",
                "Persen",
                ("74,20", "73,15", "98,58%", "80", "91%"),
            ),
            Aim("Sasaran 3.2", "Meningkatnya keberaksaraan penduduk dewasa", "3.2.1", "Angka Melek Huruf", "98,50%", "Persen"),
        ),
        ("548235", "C6E0B4"),
    ),
    Mission(
        "MENGOPTIMALKAN TEKNOLOGI INFORMASI UNTUK PEMBELAJARAN",
        "MENINGKATKAN PEMANFAATAN TIK DALAM PEMBELAJARAN DAN PENGELOLAAN SEKOLAH",
        (
            Aim(
                "Sasaran 4",
                "Terselenggaranya pembelajaran berbasis TIK",
                "4.1",
                "Jumlah sekolah yang memanfaatkan media pembelajaran digital",
                "650 Sekolah",
                "Sekolah",
                ("650", "702", "108%", "900", "78%"),
            ),
        ),
        ("2E75B6", "BDD7EE"),
    ),
)
SMK = "SEKSI SEKOLAH MENENGAH KEJURUAN"
MIDDLE = "BIDANG PENDIDIKAN MENENGAH DAN TINGGI"
DIVISIONS = (
    Division(
        MIDDLE,
        "1.1",
        ("Angka Partisipasi Murni SMA/SMK", "Persentase lulusan SMK yang terserap dunia kerja"),
        (
            Section(
                "SEKSI SEKOLAH MENENGAH ATAS",
                ("Jumlah ruang kelas baru SMA yang dibangun", "Jumlah siswa SMA penerima bantuan"),
                (("01.11", "Pembangunan Ruang Kelas Baru SMA", "Rp. 87.500.000.000"),),
            ),
            Section(
                SMK,
                ("Jumlah SMK yang mendapat bantuan peralatan praktik",),
                (
                    ("01.12", "Bantuan Peralatan Praktik SMK", "Rp. 24.360.500.000"),
                    ("01.12", "Lomba Kompetensi Siswa SMK", "Rp. 1.25.400.000"),
                ),
            ),
            Section(
                "SEKSI PENDIDIKAN TINGGI",
                ("Jumlah mahasiswa penerima beasiswa",),
                (("01.14", "Fasilitasi Beasiswa Mahasiswa Berprestasi", "Rp. 6.000.000.000"),),
            ),
        ),
    ),
    Division(
        "BIDANG PENDIDIKAN KHUSUS DAN LAYANAN KHUSUS",
        "2.1.1",
        ("Persentase SLB terakreditasi",),
        (
            Section(
                "SEKSI KURIKULUM PKLK",
                ("Jumlah guru SLB yang dilatih", "Jumlah sekolah penyelenggara pendidikan inklusif"),
                (("01.21", "Pengembangan Pendidikan Inklusif", "Rp. 2.115.000.000"),),
            ),
            Section(
                "SEKSI SARANA DAN PRASARANA PKLK",
                ("Jumlah SLB yang direhabilitasi",),
                (("01.22", "Rehabilitasi Gedung dan Asrama SLB Negeri", "Rp. 9.870.000.000"),),
            ),
        ),
    ),
    Division(
        "BIDANG PENDIDIK DAN TENAGA KEPENDIDIKAN",
        "3.1.1",
        ("Persentase guru berkualifikasi S1/D4", "Rasio guru terhadap siswa SMA/SMK"),
        (
            Section(
                "SEKSI PENINGKATAN MUTU PENDIDIK",
                ("Jumlah guru yang mengikuti uji kompetensi", "Jumlah guru produktif SMK yang magang di industri"),
                (("01.31", "Peningkatan Kompetensi Guru SMA/SMK", "Rp. 5.450.000.000"),),
            ),
            Section(
                "SEKSI PENGHARGAAN DAN PERLINDUNGAN",
                ("Jumlah guru daerah terpencil penerima tunjangan",),
                (("01.33", "Tunjangan Guru Daerah Terpencil", "Rp. 12.600.000.000"),),
            ),
        ),
    ),
    Division(
        "BIDANG PENDIDIKAN NONFORMAL DAN INFORMAL",
        "3.2.1",
        ("Jumlah penduduk buta aksara yang dilayani",),
        (
            Section(
                "SEKSI PENDIDIKAN MASYARAKAT",
                ("Jumlah warga belajar keaksaraan fungsional", "Jumlah warga belajar Paket C yang lulus"),
                (
                    ("01.41", "Pemberantasan Buta Aksara", "Rp. 3.240.000.000"),
                    ("01.42", "Penyelenggaraan Kejar Paket C", "Rp. 1.780.000.000"),
                ),
            ),
            Section("SEKSI PENDIDIKAN ANAK USIA DINI", ("Jumlah lembaga PAUD yang dibina",)),
        ),
    ),
    Division(
        "BALAI TEKNOLOGI INFORMASI DAN KOMUNIKASI PENDIDIKAN",
        "4.1",
        ("Jumlah media pembelajaran yang dihasilkan", "Persentase sekolah terhubung jaringan internet"),
        (
            Section(
                "SEKSI PENGEMBANGAN MEDIA",
                ("Jumlah konten audio visual yang diproduksi",),
                (("01.51", "Produksi Media Pembelajaran", "Rp. 1.925.000.000"),),
            ),
            Section(
                "SEKSI LAYANAN DAN JARINGAN",
                ("Jumlah sekolah pengguna e-learning", "Jumlah pelatihan TIK bagi guru"),
                (("01.52", "Pengembangan Jaringan E-Learning", "Rp. 2.310.000.000"),),
            ),
        ),
        False,
    ),
    Division(
        MIDDLE,
        "4.1",
        ("Persentase SMK yang menerapkan ujian berbasis komputer",),
        (
            Section(
                SMK,
                ("Jumlah komputer untuk ujian nasional berbasis komputer",),
                (("01.13", "Penyelenggaraan UNBK SMA/SMK", "Rp. 15.000.000.000"),),
            ),
        ),
        False,
    ),
)
LEFT = (12.5, 30.5, 48.0, 65.5, 83.0, 100.5)
SPANS = ((12.5, 11.0), (29.0, 13.5), (48.5, 28.0), (84.5, 20.0))
NAVY = "1F3864"
ARROW = '<draw:marker draw:name="Arrow" svg:viewBox="0 0 20 30" svg:d="M10 0L0 30h20z"/>'


class Chart:
    """The drawing with lines that carry heads, and boxes as high as their text."""

    def __init__(self) -> None:
        self.page = Drawing(118.9, 84.1, FACE)

    def arrow(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """A straight line with a head at its end."""
        self.page.line(start, end, width=0.05)
        style = self.page.styles[-1]
        head = 'draw:marker-end="Arrow" draw:marker-end-width="0.35cm" svg:stroke-width'
        self.page.styles[-1] = style.replace("svg:stroke-width", head)

    def line(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """A straight line without a head."""
        self.page.line(start, end, width=0.05)

    def cell(self, at: tuple[float, float, float], text: str, size: float, least: float = 0.0, **more: object) -> float:
        """A box at (left, top, width) as high as its text; gives its foot."""
        left, top, width = at
        bold = bool(more.get("bold"))
        high = text_height(text, width / 2.54, Style(FACE, size, bold)) * 2.54 * 1.2
        self.page.box((left, top, width, max(high, least)), text, size, **more)
        return top + max(high, least)

    def save(self, path: Path) -> Path:
        """Write the flat file with the arrow's marker among its styles."""
        self.page.save(path)
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("<office:styles/>", f"<office:styles>{ARROW}</office:styles>", 1), encoding="utf-8")
        return path


def background(chart: Chart) -> None:
    """Grey buildings behind everything."""
    chart.page.box((0, 45, 118.9, 39.1), "", fill="F2F2F2", line=None)
    for left, top, width in ((14, 30, 9), (26, 24, 12), (52, 34, 8), (71, 20, 14), (97, 28, 10)):
        chart.page.box((left, top, width, 84.1 - top), "", fill="EAEAEA", line=None)


def head(chart: Chart) -> None:
    """The title, the bars over the whole width and the labels at the left."""
    box = chart.page.box
    title = f"POHON KINERJA DINAS PENDIDIKAN PROVINSI JAWA BARAT TAHUN {YEAR} (PERUBAHAN)"
    box((5, 1.2, 108, 2.3), title, 34, fill="F4B183", line="843C0C", bold=True)
    labels = (
        (4.6, "RPJMD", "FFC000"),
        (8.2, "IKD", "C6E0B4"),
        (11.4, "RENSTRA", "C55A11"),
        (26.3, "IKU OPD", "9DC3E6"),
        (32.2, "PROGRAM", "2E75B6"),
        (36.0, "ESELON III", "FFFFFF"),
        (44.0, "ESELON IV / KEGIATAN", "FFFFFF"),
    )
    for top, text, fill in labels:
        box((1.6, top, 8.2, 2.1), text, 24 if len(text) < 12 else 17, fill=fill, line="385723", bold=True)
    box((12, 4.4, 90, 1.25), f"MISI I (RPJMD) {STATE_MISSION}", 22, fill="FFE699", line="BF9000", bold=True)
    box((12, 5.65, 90, 1.25), f"SASARAN MISI I (RPJMD) {STATE_AIM}", 22, fill="FFC000", line="BF9000", bold=True)
    box((33, 8.2, 48, 1.8), STATE_MEASURE, 25, fill="C6E0B4", line="548235", bold=True)
    box((12, 11.3, 90, 1.2), "VISI RENSTRA OPD", 22, fill="F4B183", line="843C0C", bold=True)
    box((12, 12.5, 90, 1.2), VISION, 21, fill="C55A11", line="843C0C", bold=True)
    for top in (6.95, 10.05):
        box((56.4, top, 1.2, 0.6), "", fill="000000", line=None)
        points = f'svg:x="55.6cm" svg:y="{top + 0.6:.2f}cm" svg:width="2.8cm" svg:height="0.55cm"'
        name = chart.page.style('draw:fill="solid" draw:fill-color="#000000" draw:stroke="none"')
        shape = 'svg:viewBox="0 0 280 55" draw:points="0,0 280,0 140,55"'
        chart.page.shapes.append(f'<draw:polygon draw:style-name="{name}" {points} {shape}/>')
    logo = ((105.5, 5.2, 5.0, 6.2, "70AD47"), (106.4, 6.4, 3.2, 3.6, "FFD966"))
    for left, top, width, high, fill in logo:
        box((left, top, width, high), "", fill=fill, line="385723", shape="ellipse")
    box((104, 11.5, 8, 1.3), "DISDIK JABAR", 20, line=None, bold=True, italic=True, color="2E75B6")


def aims(chart: Chart) -> None:
    """The misi, tujuan and sasaran with their indicators, down to the program's bar."""
    chart.line((18.0, 14.3), (94.5, 14.3))
    chart.line((57.0, 13.7), (57.0, 14.3))
    for number, (mission, (left, width)) in enumerate(zip(MISSIONS, SPANS, strict=True), 1):
        fill, light = mission.fills
        middle = left + width / 2
        color = "FFFFFF" if number in (2, 3, 4) else "000000"
        look = {"fill": fill, "bold": True, "color": color}
        chart.arrow((middle, 14.3), (middle, 15.0))
        foot = chart.cell((left, 15.0, width), f"MISI {number} : {mission.statement}", 16, 2.3, **look)
        chart.arrow((middle, foot), (middle, 18.9))
        foot = chart.cell((left, 18.9, width), f"TUJUAN {number} : {mission.goal}", 16, 2.2, **look)
        share = width / len(mission.aims)
        for place, aim in enumerate(mission.aims):
            start = left + share * place + (0.3 if place else 0.0)
            wide = min(share - 1.0, 12.5)
            centre = start + wide / 2 + (1.2 if number == 2 else 0)
            chart.arrow((centre, foot), (centre, 22.6))
            end = chart.cell((start, 22.6, wide + 1), f"{aim.label} – {aim.statement}", 15, 2.0, **(look | {"bold": False}))
            chart.arrow((centre - 0.4, end), (centre - 0.4, 26.0))
            text = f"Indikator {aim.code} – {aim.measure}"
            bottom = max(28.2, chart.cell((start, 26.0, wide - 3), text, 15, 2.2, fill=light, line=fill))
            chart.page.box((start + wide - 3, 26.0, 4, 0.9), "TARGET", 14, fill=light, line=fill)
            chart.page.box((start + wide - 3, 26.9, 4, bottom - 26.9), aim.target, 14, fill=light, line=fill)
            chart.line((centre - 1.5, bottom), (centre - 1.5, 30.8))
    chart.line((15.2, 30.8), (91.0, 30.8))
    chart.arrow((56.0, 30.8), (56.0, 32.2))
    chart.page.box((21, 32.2, 78, 1.9), PROGRAM, 20, fill="0070C0", line="1F3864", bold=True)
    chart.line((56.0, 34.1), (56.0, 34.9))
    chart.line((LEFT[0] + 4, 34.9), (LEFT[-1] + 4, 34.9))


def section(chart: Chart, one: Section, code: str, at: tuple[float, float], light: str) -> float:
    """A section's stack: its name, coded indicators, kegiatan and their money; gives its foot."""
    left, top = at
    top = chart.cell((left, top, 8.2), one.holder, 14, 1.3, fill=NAVY, color="FFFFFF", bold=True)
    for measure in one.measures:
        foot = chart.cell((left + 1.7, top, 6.5), measure, 14, 1.0, fill=light, align="start")
        chart.page.box((left, top, 1.7, foot - top), code, 14, fill=light)
        top = foot
    for number, name, money in one.acts:
        foot = chart.cell((left + 2.6, top, 5.6), f"Kegiatan {name}", 14, 1.9, fill="FFFFFF", align="start")
        chart.page.box((left + 0.8, top, 1.8, foot - top), number, 14, fill="FFFFFF")
        chart.page.box((left + 10.6, top, 5.0, 0.8), "Anggaran", 13, fill="FFFFFF")
        chart.page.box((left + 10.6, top + 0.8, 5.0, 1.1), money, 13, fill="FFFFFF")
        top = foot
    return top


def results(chart: Chart, aim: Aim, left: float, top: float) -> None:
    """The table of results of an indicator."""
    heads = ("SATUAN", "TARGET", "REALISASI", "CAPAIAN (%)", f"TARGET TH {LAST} (AKHIR RENSTRA)")
    heads += (f"CAPAIAN TAHUN {YEAR} TERHADAP TARGET AKHIR",)
    sizes = (2.8, 2.1, 2.7, 2.4, 2.7, 3.2)
    for text, figure, wide in zip(heads, (aim.unit, *aim.results), sizes, strict=True):
        look = {"fill": "F2F2F2", "line": "8497B0", "color": "2F5597", "bold": True}
        chart.page.box((left, top, wide, 3.6), text, 11.5, anchor="top", **look)
        chart.page.box((left, top + 3.6, wide, 0.9), figure, 12, **look)
        left += wide


def divisions(chart: Chart) -> None:
    """The stacks of the divisions below the program's bar."""
    known = {aim.code: (mission, aim) for mission in MISSIONS for aim in mission.aims}
    shown: set[str] = set()
    for place, (one, left) in enumerate(zip(DIVISIONS, LEFT, strict=True)):
        mission, aim = known[one.code]
        light = mission.fills[1]
        chart.arrow((left + 4, 34.9), (left + 4, 36.0))
        top = chart.cell(
            (left, 36.0, 8.4), one.holder, 14.5, 2.5 if len(one.holder) > 45 else 1.6, fill=NAVY, color="FFFFFF", bold=True
        )
        for measure in one.measures:
            foot = chart.cell((left + 1.7, top, 6.7), measure, 14, 1.0, fill=light, align="start")
            chart.page.box((left, top, 1.7, foot - top), one.code, 14, fill=light)
            top = foot
        high = top
        top = start = 42.8 + 0.5 * (place % 3)
        for part in one.sections:
            if one.elbow:
                chart.arrow((left + 0.4, top + 0.65), (left + 1.5, top + 0.65))
                last = top + 0.65
            top = section(chart, part, one.code, (left + 1.5, top), light)
        if one.elbow:
            chart.line((left + 0.4, high), (left + 0.4, last))
        chart.page.box((left + 9.7, start, 2.4, top - start), f"• {aim.target.replace(' ', chr(10))}", 13, fill="FFFFFF")
        if aim.results and one.code not in shown:
            shown.add(one.code)
            results(chart, aim, left + 0.6, top + 1.4)


def draw() -> None:
    """Write the PDF."""
    chart = Chart()
    background(chart)
    head(chart)
    aims(chart)
    divisions(chart)
    with tempfile.TemporaryDirectory() as folder:
        office_pdf(chart.save(Path(folder, f"{STEM}.fodg")), CORPUS / f"{STEM}.pdf")


def add_aim(gold: Gold, aim: Aim, parent: str) -> str:
    """A sasaran with its indicator, target and results."""
    ident = gold.node("sasaran", aim.statement, page=1, parent=parent)
    unit = "%" if "%" in aim.target else aim.unit
    measure = gold.indicator(ident, aim.measure, unit, 1)
    gold.value(measure, "target", YEAR, aim.target, unit, 1)
    if aim.results:
        target, done, share, end, part = aim.results
        if target != aim.target.removesuffix("%").removesuffix(" Sekolah").strip():
            gold.value(measure, "target", YEAR, target, unit, 1)
        gold.value(measure, "realisasi", YEAR, done, unit, 1)
        gold.value(measure, "capaian", YEAR, share, "%", 1)
        gold.value(measure, "target", LAST, end, unit, 1)
        gold.value(measure, "capaian", YEAR, part, "%", 1)
    return ident


def add_division(gold: Gold, one: Division, program: str, aim: str) -> None:
    """A division and its sections, and the kegiatan below them."""
    ident = gold.node("kegiatan", page=1, parent=program, holder=one.holder)
    gold.optional_edges.append({"parent": aim, "child": ident, "kind": "also"})
    for measure in one.measures:
        gold.indicator(ident, measure, None, 1)
    for part in one.sections:
        post = gold.node("kegiatan", page=1, parent=ident, holder=part.holder)
        for measure in part.measures:
            gold.indicator(post, measure, None, 1)
        for code, name, money in part.acts:
            node = gold.node("kegiatan", None, name, page=1, parent=post, code=code)
            gold.budget(node, "pagu", YEAR, money, 1)


def doubts(gold: Gold, program: str, targets: list[str]) -> None:
    """Where the drawing can be read in more ways."""
    posts = [node["id"] for node in gold.nodes if node["holder"] and not node["holder"].startswith("SEKSI")]
    parts = [node["id"] for node in gold.nodes if (node["holder"] or "").startswith("SEKSI")]
    acts = [node["id"] for node in gold.nodes if node["level"] == "kegiatan" and node["name"]]
    shares = [i["id"] for i in gold.indicators if sum(v["indicator"] == i["id"] for v in gold.values) > 1]
    note = gold.ambiguous.append
    upper = {node["level"]: node["id"] for node in gold.nodes if node["level"] in ("sasaran_daerah", "visi")}
    note(
        {
            "about": "arrows lead from the sasaran of the province over its indicator to the office's vision",
            "chosen": [],
            "also_acceptable": [[upper["sasaran_daerah"]]],
            "nodes": [upper["visi"]],
            "field": "parent",
        }
    )
    note(
        {
            "about": "eselon III stands below the bar of the program, with coded indicators alone",
            "chosen": "kegiatan",
            "also_acceptable": ["program"],
            "nodes": posts,
            "field": "level",
        }
    )
    note(
        {
            "about": "a section stands above boxes that the drawing calls Kegiatan, beside the label ESELON IV / KEGIATAN",
            "chosen": "kegiatan, and so are those below it, as in the published tree of the same form",
            "also_acceptable": ["sub_kegiatan"],
            "nodes": [*parts, *acts],
            "field": "level",
        }
    )
    note(
        {
            "about": "the kegiatan at the foot of a section's stack",
            "chosen": "a node each below the section",
            "also_acceptable": ["one node with the section, named after its kegiatan"],
            "nodes": [*parts, *acts],
            "field": "node",
        }
    )
    note(
        {
            "about": "lines run from all indicators into one program bar: cascade parent the first, the others also",
            "chosen": targets,
            "also_acceptable": [[each] for each in targets],
            "nodes": [program],
            "field": "parent",
        }
    )
    note(
        {
            "about": "the word Kegiatan before the name",
            "chosen": "lead word, left out",
            "also_acceptable": ["part of the name"],
            "nodes": acts,
            "field": "name",
        }
    )
    note(
        {
            "about": "share of the year's result in the target at the end of the plan, beside the capaian of the year",
            "chosen": "a second capaian of the year",
            "also_acceptable": [f"period {LAST}", "left out"],
            "nodes": shares,
            "field": "values",
        }
    )
    note(
        {
            "about": "target of sasaran 3.1: 72,40% beside the indicator, 74,20 in the table of results",
            "chosen": "both kept",
            "also_acceptable": ["72,40%"],
            "field": "values",
        }
    )


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, document | {"organisation": "Dinas Pendidikan", "year": int(YEAR), "pages": 1})
    misi = gold.node("misi", STATE_MISSION, page=1)
    state = gold.node("sasaran_daerah", STATE_AIM, page=1, parent=misi)
    gold.indicator(state, STATE_MEASURE, None, 1)
    vision = gold.node("visi", VISION, page=1)
    known: dict[str, str] = {}
    for mission in MISSIONS:
        node = gold.node("misi", mission.statement, page=1, parent=vision)
        goal = gold.node("tujuan", mission.goal, page=1, parent=node)
        known |= {aim.code: add_aim(gold, aim, goal) for aim in mission.aims}
    first, *others = known.values()
    program = gold.node("program", None, PROGRAM, page=1, parent=first)
    for other in others:
        gold.edge(other, program, "also")
    for one in DIVISIONS:
        add_division(gold, one, program, known[one.code])
    doubts(gold, program, list(known.values()))
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
