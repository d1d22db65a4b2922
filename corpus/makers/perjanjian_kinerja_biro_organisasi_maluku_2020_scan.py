"""Scanned perjanjian kinerja of a provincial bureau: letter and landscape annex in colour, askew, stamped and signed."""

import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Cm, Pt
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from corpus.makers.common import CORPUS, Gold, image_pdf, office_pdf, page_images
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages
from corpus.makers.word import UP, Look, centred, grid, runs, underlined

STEM = "perjanjian-kinerja-biro-organisasi-maluku-2020-scan"
YEAR = "2020"
HOLDER = "Kepala Biro Organisasi Sekretariat Daerah Provinsi Maluku"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Colour scan of a provincial bureau's perjanjian kinerja with its annex of sasaran, programs and kegiatan on "
    "landscape pages",
    "type": "perjanjian_kinerja",
    "producer": "scan of LibreOffice Writer",
    "text": False,
    "facts": "invented",
    "carries": [
        "no text layer; pages of 170 dpi askew by 0.6 to 0.9 degrees to either side, grain, shadow at the spine, punch holes",
        "a round blue stamp over part of the signature and of the placeholder below it, initials in the margin",
        "a portrait letter followed by landscape pages, a page break within a row of indicators and kegiatan",
        "sasaran, indicators, target and the programs that serve it side by side in one table, merged over the rows of a sasaran",
        "indicators and programs in rows of their own that do not match line by line",
        "programs in bold and their kegiatan with a dash in one column, sums at the right, the table goes on without header",
        "unit column and target column apart, a grade with its score, a malformed sum (150.000.00)",
        "Jumlah row, a wrong sum in it is printed as it is",
    ],
}


@dataclass(frozen=True)
class Program:
    """A program with its kegiatan and their sums."""

    name: str
    pagu: str
    parts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Goal:
    """A sasaran: indicators as (name, unit, target), and its program."""

    statement: str
    measures: tuple[tuple[str, str, str], ...]
    program: Program


GOALS = (
    Goal(
        "Meningkatnya akuntabilitas kinerja pemerintah daerah",
        (
            ("Nilai evaluasi SAKIP Pemerintah Provinsi", "Nilai", "B (65,00)"),
            ("Persentase OPD dengan nilai SAKIP minimal B", "%", "70"),
        ),
        Program(
            "Program Peningkatan Sistem Akuntabilitas Kinerja Instansi Pemerintah",
            "875.000.000",
            (
                ("Penyusunan LKjIP Provinsi", "210.000.000"),
                ("Bimbingan Teknis Penyusunan Dokumen SAKIP", "325.000.000"),
                ("Evaluasi SAKIP Kabupaten/Kota", "340.000.000"),
            ),
        ),
    ),
    Goal(
        "Terwujudnya kelembagaan perangkat daerah yang tepat fungsi dan tepat ukuran",
        (
            ("Persentase perangkat daerah yang tepat ukuran", "%", "85"),
            ("Jumlah rancangan peraturan kelembagaan", "Dokumen", "6"),
            ("Persentase jabatan yang memiliki uraian tugas", "%", "92,5"),
        ),
        Program(
            "Program Penataan Kelembagaan dan Analisis Jabatan",
            "642.500.000",
            (
                ("Evaluasi Kelembagaan Perangkat Daerah", "242.500.000"),
                ("Penyusunan Analisis Jabatan dan Analisis Beban Kerja", "400.000.000"),
            ),
        ),
    ),
    Goal(
        "Meningkatnya kualitas pelayanan publik dan ketatalaksanaan",
        (("Indeks Kepuasan Masyarakat", "Indeks", "82,50"), ("Jumlah inovasi pelayanan publik", "Inovasi", "12")),
        Program(
            "Program Peningkatan Kualitas Pelayanan Publik",
            "518.750.000",
            (
                ("Penyusunan Standar Pelayanan", "118.750.000"),
                ("Kompetisi Inovasi Pelayanan Publik", "250.000.000"),
                ("Survei Kepuasan Masyarakat", "150.000.00"),
            ),
        ),
    ),
    Goal(
        "Meningkatnya pelaksanaan reformasi birokrasi",
        (("Indeks Reformasi Birokrasi", "Indeks", "62,40"), ("Persentase OPD yang menyusun rencana aksi RB", "%", "100")),
        Program(
            "Program Pembinaan Reformasi Birokrasi",
            "430.000.000",
            (
                ("Penyusunan Road Map Reformasi Birokrasi", "180.000.000"),
                ("Penilaian Mandiri Pelaksanaan Reformasi Birokrasi (PMPRB)", "250.000.000"),
            ),
        ),
    ),
)
TOTAL = "2.466.520.000"
DPI = 170
INK = (34, 48, 120)
STAMP = (72, 62, 160)
WIDTHS = (1.0, 5.2, 6.4, 2.0, 2.3, 8.2, 3.3)


def letter(document: Doc) -> None:
    """The agreement's letter."""
    centred(document, "PEMERINTAH PROVINSI MALUKU", 14)
    centred(document, "SEKRETARIAT DAERAH", 18)
    underlined(centred(document, "Jalan Raya Pattimura Nomor 1 Ambon", 10, False, 12))
    centred(document, "PERJANJIAN KINERJA TAHUN 2020", 13, True, 16)
    texts = (
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada "
        "hasil, kami yang "
        "bertanda tangan di bawah ini :",
        "Nama\t\t: ( nama pejabat )\nJabatan\t: " + HOLDER,
        "selanjutnya disebut PIHAK PERTAMA",
        "Nama\t\t: ( nama pejabat )\nJabatan\t: Sekretaris Daerah Provinsi Maluku",
        "selaku atasan langsung pihak pertama, selanjutnya disebut PIHAK KEDUA",
        "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam "
        "rangka mencapai target "
        "kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan "
        "pencapaian target "
        "kinerja tersebut menjadi tanggung jawab kami.",
        "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari "
        "perjanjian ini dan "
        "mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.",
    )
    for text in texts:
        block = document.add_paragraph()
        runs(block, text)
        block.alignment = 0 if "\t" in text else 3
        block.paragraph_format.line_spacing, block.paragraph_format.space_after = 1.3, Pt(8)
    signatures(document, "8.2")


def signatures(document: Doc, width: str) -> None:
    """The two signature blocks."""
    centred(document, "Ambon,      Januari 2020", 11, False, 4).alignment = 2
    left = "PIHAK KEDUA,\nSEKRETARIS DAERAH\n\n\n\n\n( nama pejabat )\nNIP. ......................."
    right = "PIHAK PERTAMA,\nKEPALA BIRO ORGANISASI\n\n\n\n\n( nama pejabat )\nNIP. ......................."
    wide = float(width)
    grid(document, [[left, right]], Look((wide, wide), "cc", 11, 0, style="Normal Table"))


def goal_rows(number: int, goal: Goal) -> list[list[str]]:
    """The rows of a sasaran: its indicators and its program's lines side by side, each from the top."""
    lines = [
        (f"**{goal.program.name}**", f"**{goal.program.pagu}**"),
        *((f"- {name}", pagu) for name, pagu in goal.program.parts),
    ]
    rows = []
    for place, (name, pagu) in enumerate(lines):
        first = [f"{number}.", goal.statement] if place == 0 else [UP, UP]
        if place < len(goal.measures):
            measure = list(goal.measures[place])
        else:
            measure = [UP, UP, UP]
        rows.append([*first, *measure, name, pagu])
    return rows


def annex(document: Doc) -> None:
    """The landscape pages."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(33), Cm(21.5)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin = Cm(2)
    centred(document, "LAMPIRAN PERJANJIAN KINERJA TAHUN 2020", 13)
    centred(document, "BIRO ORGANISASI SEKRETARIAT DAERAH PROVINSI MALUKU", 12, after=8)
    rows = [["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Program / Kegiatan", "Anggaran (Rp)"]]
    rows.append(["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"])
    for number, goal in enumerate(GOALS, 1):
        rows += goal_rows(number, goal)
    rows.append(["", "", "", "", "", "**Jumlah**", f"**{TOTAL}**"])
    look = Look(WIDTHS, "clllclr", 11.5, 2, False, None)
    table = grid(document, rows, look)
    for row in table.rows:
        row.height = Cm(0.98)
    centred(document, "", 6)
    signatures(document, "12")


def draw(path: Path) -> None:
    """The Word file."""
    document = Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Arial", Pt(11.5)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.5), Cm(33)
    section.left_margin, section.right_margin, section.top_margin = Cm(2.8), Cm(2.3), Cm(2)
    letter(document)
    annex(document)
    document.save(path)


def places(pdf: Path, words: str) -> list[tuple[int, float, float]]:
    """Page, x and y (points) where the words' first one stands, before it the bracket of a placeholder."""
    html = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True, text=True, timeout=60).stdout
    found, page = [], 0
    for line in html.splitlines():
        page += "<page" in line
        match = re.search(r'xMin="([\d.]+)" yMin="([\d.]+)".*>(.+)</word>', line)
        if match and match.group(3) == words:
            found.append((page, float(match.group(1)), float(match.group(2))))
    return found


def ring(size: int) -> Image.Image:
    """A round stamp, transparent but for its ink."""
    stamp = Image.new("RGBA", (size, size), (0, 0, 0, 0))
    pen = ImageDraw.Draw(stamp)
    ink = (*STAMP, 190)
    for inset, width in ((3, 5), (14, 2), (int(size * 0.27), 3)):
        pen.ellipse((inset, inset, size - inset, size - inset), outline=ink, width=width)
    font = ImageFont.truetype("LiberationSans-Bold.ttf", int(size * 0.068))
    text = "PEMERINTAH PROVINSI MALUKU  *  SEKRETARIAT DAERAH  *  "
    for place, letter_ in enumerate(text):
        tile = Image.new("RGBA", (size, size), (0, 0, 0, 0))
        ImageDraw.Draw(tile).text((size / 2, size * 0.135), letter_, ink, font, "mm")
        stamp.alpha_composite(tile.rotate(100 - 360 * place / len(text), Image.Resampling.BICUBIC))
    small = ImageFont.truetype("LiberationSans-Bold.ttf", int(size * 0.09))
    for row, word in enumerate(("BIRO", "ORGANISASI")):
        pen.text((size / 2, size * (0.45 + 0.11 * row)), word, ink, small if row == 0 else font, "mm")
    return stamp.rotate(-17, Image.Resampling.BICUBIC)


def scrawl(page: Image.Image, x: float, y: float, scale: float, seed: int) -> None:
    """A signature in ink: a few loops."""
    rng = np.random.default_rng(seed)
    angles = np.linspace(0, 7 * np.pi, 160)
    across = x + scale * (angles * 9 + 26 * np.cos(angles * rng.uniform(0.9, 1.2)))
    down = y - scale * (34 * np.sin(angles + rng.uniform(0, 3)) * np.exp(-angles / 16) + angles * 1.2)
    pen = ImageDraw.Draw(page)
    pen.line(list(zip(across.tolist(), down.tolist(), strict=True)), INK, max(2, int(4 * scale)), "curve")


def stamped(pages: list[Image.Image], pdf: Path) -> None:
    """Sign above each placeholder at the foot of a block; stamp the signature of the bureau's head."""
    scale = DPI / 72
    marks: dict[tuple[int, int], list[tuple[float, float]]] = {}
    for page, x, y in places(pdf, "NIP."):
        marks.setdefault((page, 0), []).append((x, y))
    for (page, _), spots in marks.items():
        image = pages[page - 1]
        for place, (x, y) in enumerate(spots):
            scrawl(image, x * scale - 10, y * scale - 70, 1.15, 10 * page + place)
        x, y = spots[-1]
        seal = ring(int(1.45 * DPI))
        corner = (int(x * scale - 1.05 * DPI), int(y * scale - 1.25 * DPI))
        layer = Image.new("RGB", image.size, "white")
        layer.paste(Image.new("RGB", seal.size, STAMP), corner, seal.getchannel("A"))
        image.paste(ImageChops.multiply(image, layer))
    for page in pages[1:]:
        scrawl(page, page.width - 1.0 * DPI, page.height - 0.55 * DPI, 0.35, page.width)


def scan(page: Image.Image, degrees: float, seed: int) -> Image.Image:
    """A page from an office scanner in colour: askew, soft, yellowish, a shadow at the spine, holes and grain."""
    rng = np.random.default_rng(seed)
    pen = ImageDraw.Draw(page)
    for share in (0.44, 0.56):
        middle = page.height * share
        pen.ellipse((0.35 * DPI, middle - 0.12 * DPI, 0.59 * DPI, middle + 0.12 * DPI), fill=(120, 118, 115))
    askew = page.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=(214, 212, 208)).filter(ImageFilter.GaussianBlur(0.65))
    light = np.asarray(askew, dtype=np.float32)
    height, width, _ = light.shape
    shadow = np.ones(width)
    spine = int(0.5 * DPI)
    shadow[:spine] = np.linspace(0.72, 1, spine)
    light = light * shadow[None, :, None] * np.array([0.975, 0.965, 0.93])
    light = 14 + light * 0.93 + rng.normal(0, 6, (height, width, 1)) + rng.normal(0, 2.5, (height, width, 3))
    for row, column in rng.integers(0, (height - 4, width - 4), (90, 2)):
        light[row : row + 2, column : column + 2] = rng.integers(60, 150)
    streak = int(width * rng.uniform(0.3, 0.8))
    light[:, streak : streak + 1] -= 22
    return Image.fromarray(light.clip(0, 255).astype(np.uint8))


def write_gold(pages: Pages) -> Path:
    """The gold record; the pages are those of the file before the scan."""
    about = {"type": "perjanjian_kinerja", "types": ["perjanjian_kinerja"], "region": "Provinsi Maluku"}
    gold = Gold(STEM, about | {"organisation": "Biro Organisasi Sekretariat Daerah", "year": 2020, "pages": 3})
    for goal in GOALS:
        page = pages.first(goal.statement)
        node = gold.node("sasaran", goal.statement, page=page, holder=HOLDER)
        for name, unit, target in goal.measures:
            here = pages.first(name, 2)
            ident = gold.indicator(node, name, unit, here)
            gold.value(ident, "target", YEAR, target, unit, here, **grade_of(target))
        program = gold.node("program", None, goal.program.name, page=page, parent=node)
        gold.budget(program, "pagu", YEAR, goal.program.pagu, page)
        for name, pagu in goal.program.parts:
            here = pages.first(name, 2)
            gold.budget(gold.node("kegiatan", None, name, page=here, parent=program), "pagu", YEAR, pagu, here)
    gold.total("Jumlah", "pagu", YEAR, TOTAL, 3)
    goals = [node["id"] for node in gold.nodes if node["level"] == "sasaran"]
    others = [node["id"] for node in gold.nodes if node["level"] != "sasaran"]
    gold.ambiguous = [
        {
            "about": "the letter prints the position in full, the signature in short",
            "chosen": HOLDER,
            "also_acceptable": ["KEPALA BIRO ORGANISASI", "Kepala Biro Organisasi"],
            "nodes": goals,
            "field": "holder",
        },
        {
            "about": "the first party as holder of the programs and kegiatan",
            "chosen": None,
            "also_acceptable": [HOLDER],
            "nodes": others,
            "field": "holder",
        },
        {
            "about": "a bureau of the provincial secretariat",
            "chosen": "Biro Organisasi Sekretariat Daerah",
            "also_acceptable": ["Biro Organisasi", "Sekretariat Daerah", "Biro Organisasi Sekretariat Daerah Provinsi Maluku"],
            "nodes": [],
            "field": "document.organisation",
        },
        {
            "about": "the scale's word in the unit column (Nilai, Indeks)",
            "chosen": "as printed",
            "also_acceptable": [None],
            "nodes": goals,
            "field": "unit",
        },
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    with tempfile.TemporaryDirectory() as folder:
        book, source = Path(folder, f"{STEM}.docx"), Path(folder, f"{STEM}.pdf")
        draw(book)
        office_pdf(book, source)
        images = page_images(source, DPI)
        stamped(images, source)
        pages = Pages(source)
        scans = [scan(page, degrees, seed) for seed, (page, degrees) in enumerate(zip(images, (0.6, -0.9, 0.75), strict=True))]
        image_pdf(scans, CORPUS / f"{STEM}.pdf", DPI, 62)
    write_gold(pages)


if __name__ == "__main__":
    main()
