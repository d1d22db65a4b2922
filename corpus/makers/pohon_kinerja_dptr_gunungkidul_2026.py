"""Performance tree of a land and spatial planning office: a Visio-like sheet of outcome tiers with CSF boxes in between."""

from dataclasses import dataclass

from PIL import ImageFont
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from corpus.makers.common import CORPUS, Gold
from corpus.makers.parts.facts import Fact, Measure, add_tree

STEM = "pohon-kinerja-dptr-gunungkidul-2026"
YEAR = "2026"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a land and spatial planning office on one wide sheet, from ultimate outcome to output and input",
    "type": "pohon_kinerja",
    "producer": "ReportLab",
    "text": True,
    "facts": "invented",
    "carries": [
        "tiers of Permenpan 89/2021 from ultimate outcome to output and input, CSF boxes in between",
        "tier names as chevrons at the left, two of them with a second name in small",
        "orthogonal buses with line jumps where a dashed line of support crosses them; the dashed line is a further parent",
        "targets in square brackets behind the indicator, on a line of its own or broken over two",
        "name of the program in a tag below its box, one box with two programs",
        "input boxes with staff, tools and a sum: the sum is its output's budget; one sum is empty (Rp. -), one malformed",
        "ovals of partner offices that overlap the lower edge of a box",
        "a folded note, a legend, a logo and a revision block outside the tree; the note names a target of another year",
        "CSF without indicators, an output without indicator, a child straight below its parent without bus",
        "typing errors (Meningkatya, kesesuain), an indicator that is lower-is-better",
    ],
}


def out(statement: str, name: str, target: str, unit: str | None, pagu: str, need: str, **more: object) -> Fact:
    """An output with its indicator, and the text of its input box in cross-reference NEEDS."""
    NEEDS[statement] = need
    measures = (Measure(name, target, unit),) if name else ()
    return Fact("sub_kegiatan", statement, measures=measures, pagu=pagu, **more)


NEEDS: dict[str, str] = {}
SUPPORT = (
    "Tersedianya peta dasar skala 1 : 5.000 kawasan perkotaan",
    "Meningkatnya penyelesaian masalah tanah kas desa",
)  # this output also serves that immediate outcome

TREE = Fact(
    "sasaran_daerah",
    "Terwujudnya kualitas ruang wilayah yang nyaman dan berkelanjutan",
    measures=(Measure("Indeks Kualitas Ruang Wilayah", "71,20", None),),
    children=(
        Fact(
            "tujuan",
            "Meningkatya tertib ruang dan tertib administrasi pertanahan",
            measures=(Measure("Persentase kesesuain pemanfaatan ruang", "86,75 %", "%"),),
            children=(
                Fact(
                    "sasaran",
                    "Meningkatnya kualitas perencanaan dan pengendalian tata ruang",
                    measures=(
                        Measure("Persentase ketaatan terhadap RTRW", "84 %", "%"),
                        Measure("Jumlah pelanggaran tata ruang", "11 kasus", "kasus", more={"direction": "down"}),
                    ),
                    children=(
                        Fact(
                            "sasaran",
                            "Ketersediaan rencana rinci tata ruang yang mutakhir",
                            children=(
                                Fact(
                                    "program",
                                    "Meningkatnya cakupan rencana tata ruang yang ditetapkan",
                                    "Program Penyelenggaraan Penataan Ruang",
                                    (Measure("Persentase kapanewon yang memiliki RDTR", "55,6 %", "%"),),
                                    (
                                        Fact(
                                            "kegiatan",
                                            "Tersusunnya rencana rinci kawasan perkotaan",
                                            measures=(
                                                Measure(
                                                    "Jumlah RDTR yang mendapat persetujuan substansi", "2 dokumen", "dokumen"
                                                ),
                                            ),
                                            children=(
                                                out(
                                                    "Tersusunnya materi teknis RDTR Kawasan Semanu",
                                                    "Jumlah materi teknis",
                                                    "1 dokumen",
                                                    "dokumen",
                                                    "Rp. 612.400.000",
                                                    "Tenaga ahli 7 orang, citra satelit",
                                                ),
                                                out(
                                                    SUPPORT[0],
                                                    "Luas wilayah yang dipetakan",
                                                    "4.250 hektar",
                                                    "hektar",
                                                    "Rp. 385.000.000",
                                                    "Drone pemetaan 2 unit, operator 3 orang",
                                                    cross=("Badan Informasi Geospasial",),
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        Fact(
                            "sasaran",
                            "Efektivitas pengendalian pemanfaatan ruang",
                            children=(
                                Fact(
                                    "program",
                                    "Meningkatnya kepatuhan pemegang izin terhadap ketentuan ruang",
                                    measures=(Measure("Persentase KKPR yang sesuai ketentuan", "92,5 %", "%"),),
                                    children=(
                                        Fact(
                                            "kegiatan",
                                            "Terlaksananya pengawasan pemanfaatan ruang",
                                            measures=(Measure("Persentase lokasi KKPR yang diawasi", "60 %", "%"),),
                                            children=(
                                                out(
                                                    "Terlaksananya penilaian pelaksanaan KKPR",
                                                    "Jumlah lokasi yang dinilai",
                                                    "240 lokasi",
                                                    "lokasi",
                                                    "Rp. 154.250.000",
                                                    "Surveyor 6 orang, kendaraan roda 2",
                                                ),
                                                out(
                                                    "Ditindaklanjutinya aduan pelanggaran ruang",
                                                    "Persentase aduan yang ditindaklanjuti",
                                                    "100 %",
                                                    "%",
                                                    "Rp. 87.5500.000",
                                                    "PPNS penataan ruang 2 orang",
                                                    cross=("Satuan Polisi Pamong Praja",),
                                                ),
                                            ),
                                        ),
                                        Fact(
                                            "kegiatan",
                                            "Meningkatnya pemahaman masyarakat akan tata ruang",
                                            measures=(Measure("Nilai pemahaman peserta sosialisasi", "78,0", None),),
                                            children=(
                                                out(
                                                    "Terselenggaranya sosialisasi di kalurahan",
                                                    "",
                                                    "",
                                                    None,
                                                    "Rp. -",
                                                    "Narasumber, bahan cetak",
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
                Fact(
                    "sasaran",
                    "Meningkatnya kepastian hukum hak atas tanah",
                    measures=(Measure("Persentase bidang tanah pemda dan kas desa yang bersertifikat", "68,90 %", "%"),),
                    children=(
                        Fact(
                            "sasaran",
                            "Kelengkapan data dan batas bidang tanah",
                            children=(
                                Fact(
                                    "program",
                                    "Meningkatnya tertib administrasi pertanahan",
                                    "Program Pengelolaan Tanah Kosong; Program Penatagunaan Tanah",
                                    (
                                        Measure("Persentase tanah kalurahan yang terdata", "73,4 %", "%"),
                                        Measure("Persentase tanah kosong yang diinventarisasi", "40 %", "%"),
                                    ),
                                    (
                                        Fact(
                                            "kegiatan",
                                            "Terinventarisasinya tanah kalurahan",
                                            measures=(
                                                Measure("Jumlah kalurahan dengan basis data tanah", "96 kalurahan", "kalurahan"),
                                            ),
                                            children=(
                                                out(
                                                    "Terukurnya bidang tanah kalurahan",
                                                    "Jumlah bidang yang diukur",
                                                    "1.150 bidang",
                                                    "bidang",
                                                    "Rp. 430.500.000",
                                                    "Petugas ukur 8 orang, GPS geodetik 4 unit",
                                                    cross=("Kantor Pertanahan",),
                                                ),
                                                out(
                                                    "Tersedianya aplikasi data tanah kalurahan",
                                                    "Jumlah aplikasi yang dipelihara",
                                                    "1 aplikasi",
                                                    "aplikasi",
                                                    "Rp. 65.000.000",
                                                    "Programer 1 orang, server",
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                        Fact(
                            "sasaran",
                            "Penyelesaian sengketa dan pemanfaatan tanah yang adil",
                            children=(
                                Fact(
                                    "program",
                                    "Menurunnya sengketa tanah garapan",
                                    "Program Penyelesaian Sengketa Tanah Garapan",
                                    (Measure("Persentase sengketa tanah yang difasilitasi", "85 %", "%"),),
                                    (
                                        Fact(
                                            "kegiatan",
                                            SUPPORT[1],
                                            measures=(
                                                Measure("Jumlah rekomendasi penyelesaian", "12 rekomendasi", "rekomendasi"),
                                            ),
                                            children=(
                                                out(
                                                    "Terlaksananya mediasi para pihak",
                                                    "Jumlah kasus yang dimediasi",
                                                    "14 kasus",
                                                    "kasus",
                                                    "Rp. 48.900.000",
                                                    "Mediator 3 orang",
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                                Fact(
                                    "program",
                                    "Meningkatnya pemanfaatan tanah Kasultanan dan Kadipaten sesuai izin",
                                    "Program Pengelolaan Izin Membuka Tanah",
                                    (Measure("Persentase serat kekancingan yang dipantau", "66,5 %", "%"),),
                                    (
                                        Fact(
                                            "kegiatan",
                                            "Terkendalinya pemanfaatan tanah Kasultanan",
                                            measures=(Measure("Persentase persil yang sesuai peruntukan", "90,1 %", "%"),),
                                            children=(
                                                out(
                                                    "Terpantaunya persil tanah Kasultanan",
                                                    "Jumlah persil yang dipantau",
                                                    "320 persil",
                                                    "persil",
                                                    "Rp. 118.750.000",
                                                    "Petugas lapangan 5 orang, peta persil",
                                                ),
                                                out(
                                                    "Terbitnya rekomendasi izin pemanfaatan",
                                                    "Rata-rata lama penerbitan rekomendasi",
                                                    "9 hari",
                                                    "hari",
                                                    "Rp. 33.120.000",
                                                    "Verifikator 2 orang",
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)

PAGE = (1560.0, 1000.0)
FACES = {"RC": "RobotoCondensed-Regular.ttf", "RCB": "RobotoCondensed-Bold.ttf", "RCI": "RobotoCondensed-Italic.ttf"}
LANES = (
    ("ULTIMATE OUTCOME", "Sasaran RPJMD", 868, "1F4E78", "FFFFFF"),
    ("TUJUAN", "Perangkat Daerah", 784, "2E75B6", "FFFFFF"),
    ("SASARAN", "", 696, "9DC3E6", "000000"),
    ("CSF", "faktor kunci", 590, "FFD966", "000000"),
    ("INTERMEDIATE OUTCOME", "", 512, "A9D18E", "000000"),
    ("IMMEDIATE OUTCOME", "", 378, "E2F0D9", "000000"),
    ("OUTPUT", "", 266, "FBE5D6", "000000"),
    ("INPUT", "", 128, "F2F2F2", "000000"),
)
LEFT, RIGHT = 128.0, 1540.0
WIDTH = {0: 380, 1: 380, 2: 280, 3: 190, 4: 196, 5: 184, 6: 118}
SIZE = {0: 11, 1: 11, 2: 10, 3: 9.5, 4: 9, 5: 9, 6: 8.5}


@dataclass
class Spot:
    """Where a box stands."""

    x: float
    top: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        """The middle across."""
        return self.x + self.width / 2


def leaves(fact: Fact) -> int:
    """How many outputs hang below."""
    return sum(leaves(child) for child in fact.children) or 1


def text_lines(fact: Fact, width: float, size: float) -> list[tuple[str, str]]:
    """The lines of a box with their faces; an indicator ends with its target in square brackets."""
    lines = [("RCB", part) for part in simpleSplit(fact.statement or "", "RCB", size, width - 10)]
    for measure in fact.measures:
        text = f"{measure.name} [{measure.target}]"
        lines.append(("", ""))
        lines += [("RC", part) for part in simpleSplit(text, "RC", size - 0.7, width - 12)]
    return lines


def fill_box(page: Canvas, spot: Spot, fill: str, rounded: float = 0) -> None:
    """A box with Visio's soft shadow."""
    page.setFillColor(HexColor("#C8C8C8"))
    page.roundRect(spot.x + 2.2, spot.top - spot.height - 2.2, spot.width, spot.height, rounded, stroke=0, fill=1)
    page.setFillColor(HexColor(f"#{fill}"))
    page.setStrokeColor(HexColor("#595959"))
    page.setLineWidth(0.7)
    page.roundRect(spot.x, spot.top - spot.height, spot.width, spot.height, rounded, stroke=1, fill=1)


def draw_box(page: Canvas, fact: Fact, depth: int, middle: float) -> Spot:
    """A node: statement, indicators, and below it the program's tag and the partner's oval."""
    width, size = WIDTH[depth], SIZE[depth]
    lines = text_lines(fact, width, size)
    height = sum(size * 1.22 if face else 4 for face, _ in lines) + 9
    spot = Spot(middle - width / 2, LANES[depth][2], width, height)
    fill_box(page, spot, LANES[depth][3], 9 if depth == 3 else 0)
    y = spot.top - size - 2
    page.setFillColor(HexColor(f"#{LANES[depth][4]}"))
    for face, text in lines:
        if not face:
            y -= 4
            continue
        page.setFont(face, size if face == "RCB" else size - 0.7)
        page.drawCentredString(middle, y, text)
        y -= size * 1.22
    foot = spot.top - spot.height
    if fact.name:
        names = fact.name.split("; ")
        parts = [part for name in names for part in simpleSplit(name, "RCI", 8, width - 14)]
        tag = Spot(spot.x + 4, foot, width - 8, 10.2 * len(parts) + 3)
        fill_box(page, tag, "FFFFFF")
        page.setFillColor(HexColor("#375623"))
        page.setFont("RCI", 8)
        for place, part in enumerate(parts):
            page.drawCentredString(middle, foot - 9 - 10.2 * place, part)
        spot.height += tag.height
    return spot


def partner(page: Canvas, spot: Spot, name: str) -> None:
    """The oval of a partner office over the lower edge of its box."""
    parts = simpleSplit(name, "RCI", 7.2, 86)
    tall = 9 * len(parts) + 6
    foot = spot.top - spot.height
    page.setFillColor(HexColor("#92D050"))
    page.setStrokeColor(HexColor("#385723"))
    page.ellipse(spot.x + 8, foot - tall + 3, spot.x + spot.width - 8, foot + 3, stroke=1, fill=1)
    page.setFillColor(HexColor("#000000"))
    page.setFont("RCI", 7.2)
    for place, part in enumerate(parts):
        page.drawCentredString(spot.middle, foot - 6 - 8.4 * place, part)


def bus(page: Canvas, parent: Spot, children: list[Spot]) -> None:
    """An orthogonal bus from a parent to its children; straight down where there is one in line."""
    page.setStrokeColor(HexColor("#404040"))
    page.setLineWidth(1)
    start = parent.top - parent.height
    top = children[0].top
    if len(children) == 1 and abs(children[0].middle - parent.middle) < 1:
        page.line(parent.middle, start, parent.middle, top)
    else:
        level = top + 11
        page.line(parent.middle, start, parent.middle, level)
        reach = [child.middle for child in children] + [parent.middle]
        page.line(min(reach), level, max(reach), level)
        for child in children:
            page.line(child.middle, level, child.middle, top)
    for child in children:
        page.setFillColor(HexColor("#404040"))
        arrow = page.beginPath()
        arrow.moveTo(child.middle, top)
        arrow.lineTo(child.middle - 2.6, top + 5)
        arrow.lineTo(child.middle + 2.6, top + 5)
        arrow.close()
        page.drawPath(arrow, stroke=0, fill=1)


def input_box(page: Canvas, fact: Fact, above: Spot) -> None:
    """The input below an output: what it needs and its sum."""
    width = above.width
    lines = [*simpleSplit(NEEDS[fact.statement or ""], "RC", 8, width - 8), fact.pagu]
    spot = Spot(above.x, LANES[7][2], width, 10 * len(lines) + 8)
    start = above.top - above.height - (12 if fact.cross else 0)
    page.setStrokeColor(HexColor("#404040"))
    page.line(spot.middle, start, spot.middle, spot.top)
    fill_box(page, spot, LANES[7][3])
    page.setFillColor(HexColor("#000000"))
    for place, text in enumerate(lines):
        page.setFont("RCB" if text == fact.pagu else "RC", 8)
        page.drawCentredString(spot.middle, spot.top - 10 - 10 * place, text)


def draw_tree(page: Canvas, fact: Fact, depth: int, first: float, step: float, spots: dict[str, Spot]) -> Spot:
    """A node over its outputs, and all below it."""
    middle = first + leaves(fact) * step / 2
    spot = draw_box(page, fact, depth, middle)
    spots[fact.statement or ""] = spot
    below = []
    for child in fact.children:
        below.append(draw_tree(page, child, depth + 1, first, step, spots))
        first += leaves(child) * step
    if below:
        bus(page, spot, below)
    for name in fact.cross:
        partner(page, spot, name)
    if depth == 6:
        input_box(page, fact, spot)
    return spot


def support(page: Canvas, spots: dict[str, Spot]) -> None:
    """The dashed line from the immediate outcome to an output of another branch, with a jump at each line that it crosses."""
    child, parent = spots[SUPPORT[0]], spots[SUPPORT[1]]
    level = LANES[6][2] + 24
    page.setStrokeColor(HexColor("#C00000"))
    page.setLineWidth(1.1)
    page.setDash(4, 2.5)
    start, end = child.middle + 22, parent.middle - 30
    page.line(start, child.top, start, level)
    stops = [spots[each.statement or ""].middle for each in immediate() if start < spots[each.statement or ""].middle < end]
    at = start
    for stop in sorted(stops):
        page.line(at, level, stop - 4, level)
        page.arc(stop - 4, level - 4, stop + 4, level + 4, 0, 180)
        at = stop + 4
    page.line(at, level, end, level)
    page.line(end, level, end, parent.top - parent.height)
    page.setDash()


def immediate() -> list[Fact]:
    """The immediate outcomes."""
    found = [TREE]
    for _ in range(5):
        found = [child for fact in found for child in fact.children]
    return found


def lanes(page: Canvas) -> None:
    """The tier names as chevrons at the left."""
    for title, note, top, fill, color in LANES:
        path = page.beginPath()
        path.moveTo(16, top)
        path.lineTo(96, top)
        path.lineTo(112, top - 22)
        path.lineTo(96, top - 44)
        path.lineTo(16, top - 44)
        path.close()
        page.setFillColor(HexColor(f"#{fill}"))
        page.setStrokeColor(HexColor("#595959"))
        page.drawPath(path, stroke=1, fill=1)
        page.setFillColor(HexColor(f"#{color}"))
        words = simpleSplit(title, "RCB", 9.5, 82)
        y = top - 26 + 5.5 * (len(words) - 1) + (4 if note else 0)
        for word in words:
            page.setFont("RCB", 9.5)
            page.drawCentredString(58, y, word)
            y -= 11
        if note:
            page.setFont("RCI", 7.5)
            page.drawCentredString(58, y, note)


def furniture(page: Canvas) -> None:
    """Logo, title, note, legend and revision block."""
    page.setFillColor(HexColor("#1F4E78"))
    shield = page.beginPath()
    shield.moveTo(40, 982)
    for x, y in ((92, 982), (92, 946), (66, 922), (40, 946)):
        shield.lineTo(x, y)
    shield.close()
    page.drawPath(shield, stroke=1, fill=1)
    page.setFillColor(HexColor("#FFD966"))
    page.circle(66, 958, 13, stroke=0, fill=1)
    page.setFillColor(HexColor("#000000"))
    for text, size, y in (
        ("POHON KINERJA", 22, 962),
        ("DINAS PERTANAHAN DAN TATA RUANG KABUPATEN GUNUNGKIDUL TAHUN 2026", 15, 940),
    ):
        page.setFont("RCB", size)
        page.drawCentredString(PAGE[0] / 2 + 40, y, text)
    note = Spot(1336, 905, 204, 62)
    fill_box(page, note, "FFF2CC")
    page.setFillColor(HexColor("#000000"))
    page.setFont("RCB", 8.5)
    page.drawString(1342, 894, "Catatan :")
    page.setFont("RC", 8)
    text = (
        "Target Indeks Kualitas Ruang Wilayah akhir RPJMD (2029) adalah 74,00. Jumlah output menyesuaikan DPA murni; "
        "sosialisasi di kalurahan dibiayai dana keistimewaan."
    )
    for place, part in enumerate(simpleSplit(text, "RC", 8, 190)):
        page.drawString(1342, 882 - 10 * place, part)
    legend(page)
    page.setFont("RCI", 7.5)
    page.drawString(16, 22, "Disusun oleh Sub Bagian Perencanaan DPTR  |  Rev. 02 / 12 Januari 2026  |  Lembar 1 dari 1")


def legend(page: Canvas) -> None:
    """What the lines and shapes mean, in a frame above the tree's left branch."""
    page.setStrokeColor(HexColor("#7F7F7F"))
    page.rect(140, 838, 220, 66)
    page.setFont("RCB", 8.5)
    page.setFillColor(HexColor("#000000"))
    page.drawString(146, 893, "Keterangan")
    page.setFont("RC", 8)
    page.setStrokeColor(HexColor("#404040"))
    page.line(148, 882, 180, 882)
    page.drawString(188, 879, "hubungan sebab akibat (cascading)")
    page.setStrokeColor(HexColor("#C00000"))
    page.setDash(4, 2.5)
    page.line(148, 867, 180, 867)
    page.setDash()
    page.drawString(188, 864, "output yang mendukung cabang lain")
    page.setFillColor(HexColor("#92D050"))
    page.setStrokeColor(HexColor("#385723"))
    page.ellipse(150, 844, 178, 857, stroke=1, fill=1)
    page.setFillColor(HexColor("#000000"))
    page.drawString(188, 848, "instansi lain yang terlibat (crosscutting)")


def draw() -> None:
    """The sheet."""
    for face, file in FACES.items():
        pdfmetrics.registerFont(TTFont(face, ImageFont.truetype(file).path))
    page = Canvas(str(CORPUS / f"{STEM}.pdf"), pagesize=PAGE, invariant=1)
    page.setTitle("Pohon Kinerja DPTR 2026")
    page.setCreator("Drawing")
    furniture(page)
    lanes(page)
    spots: dict[str, Spot] = {}
    draw_tree(page, TREE, 0, LEFT, (RIGHT - LEFT) / leaves(TREE), spots)
    support(page, spots)
    page.save()


def build_gold() -> Gold:
    """The gold record."""
    about = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Gunungkidul"}
    gold = Gold(STEM, about | {"organisation": "Dinas Pertanahan dan Tata Ruang", "year": 2026, "pages": 1})
    add_tree(gold, TREE, None, YEAR, 1)
    by_text = {node["statement"]: node for node in gold.nodes}
    for node in gold.nodes:
        if node["name"] and ";" in node["name"]:
            node["names"] = node["name"].split("; ")
    gold.edge(by_text[SUPPORT[1]]["id"], by_text[SUPPORT[0]]["id"], "also")
    csf = [
        node["id"]
        for node in gold.nodes
        if node["level"] == "sasaran" and not any(i["node"] == node["id"] for i in gold.indicators)
    ]
    tiers = {
        level: [node["id"] for node in gold.nodes if node["level"] == level] for level in ("program", "kegiatan", "sub_kegiatan")
    }
    gold.ambiguous = [
        {
            "about": "CSF between sasaran and intermediate outcome",
            "chosen": "sasaran",
            "also_acceptable": ["strategi"],
            "nodes": csf,
            "field": "level",
        },
        {
            "about": "intermediate outcome, immediate outcome and output below a CSF",
            "chosen": ["program", "kegiatan", "sub_kegiatan"],
            "also_acceptable": [["program", "program", "kegiatan"], ["program", "kegiatan", "kegiatan"]],
            "nodes": tiers["program"] + tiers["kegiatan"] + tiers["sub_kegiatan"],
            "field": "level",
        },
        {
            "about": "the tier's name is ULTIMATE OUTCOME, below it in small Sasaran RPJMD",
            "chosen": "sasaran_daerah",
            "also_acceptable": ["tujuan"],
            "nodes": ["n1"],
            "field": "level",
        },
        {
            "about": "input boxes below the outputs: needs and a sum",
            "chosen": "the sum is the output's budget, no node",
            "also_acceptable": ["nodes of level aktivitas with the needs as statement and the sum as budget"],
            "nodes": tiers["sub_kegiatan"],
            "field": "node",
        },
        {
            "about": "the note's target of 2029 stands outside the tree",
            "chosen": "left out",
            "also_acceptable": ["target of 2029"],
            "nodes": ["n1"],
            "indicators": ["i1"],
            "field": "values",
        },
    ]
    return gold


def main() -> None:
    """Draw the PDF, then write its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
