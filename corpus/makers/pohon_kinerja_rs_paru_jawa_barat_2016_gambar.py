"""Pohon kinerja of a provincial lung hospital: a dense sheet of four lanes that stands in its PDF as one JPEG."""

import tempfile
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.shapes.autoshape import Shape
from pptx.slide import Slide
from pptx.util import Pt

from corpus.makers.common import CORPUS, Gold, image_pdf, office_pdf, page_images

STEM = "pohon-kinerja-rs-paru-jawa-barat-2016-gambar"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Pohon kinerja of a provincial lung hospital with four coloured lanes, the whole page one JPEG of 200 dpi",
    "type": "pohon_kinerja",
    "producer": "JPEG of LibreOffice Impress (pptx)",
    "text": False,
    "facts": "invented",
    "carries": [
        "one raster picture of 2655 pixels' width, no text layer, type of some 16 pixels, JPEG grain",
        "tree runs top down in one coloured lane per misi, tier labels as arrows at the left",
        "stacks of indicator cells under the sasaran, some with the target in brackets",
        "two sasaran in one lane: tint and a line along the lane's edge tell whose program it is",
        "kegiatan stacked at the right of their program, money in a cell of its own",
        "malformed sum, sums with and without Rp, one kegiatan without money",
        "typing errors (Prosentse, pelayaan), one program in two lanes with other kegiatan",
    ],
}
YEAR = "2016"
TITLE = "POHON KINERJA RUMAH SAKIT PARU PROVINSI JAWA BARAT TAHUN 2016"
VISI = "Menjadi Rumah Sakit Rujukan Utama Penyakit Paru dan Pernapasan di Jawa Barat Tahun 2018"


@dataclass(frozen=True)
class Program:
    """A program and its kegiatan with their money."""

    name: str
    kegiatan: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Sasaran:
    """A sasaran, its indicators (name, target, unit), its kebijakan and programs, its fill and type colour."""

    statement: str
    indicators: tuple[tuple[str, str, str | None], ...]
    kebijakan: str
    programs: tuple[Program, ...]
    fill: str
    light: bool = False


@dataclass(frozen=True)
class Lane:
    """A misi with what serves it; width in pixels."""

    misi: str
    tujuan: str
    sasaran: tuple[Sasaran, ...]
    width: int
    fill: str


LANES = (
    Lane(
        "Menyelenggarakan pelayanan kesehatan paru dan pernapasan yang paripurna, bermutu dan terjangkau",
        "Terwujudnya pelayanan kesehatan paru yang sesuai standar",
        (
            Sasaran(
                "Meningkatnya mutu pelayanan medis dan keperawatan",
                (
                    ("Bed Occupancy Rate (BOR)", "65 %", "%"),
                    ("Net Death Rate (NDR)", "24 permil", "permil"),
                    ("Waktu tanggap pelayanan gawat darurat", "5 menit", "menit"),
                    ("Indeks Kepuasan Masyarakat", "80", None),
                ),
                "Penerapan standar pelayanan dan akreditasi rumah sakit",
                (
                    Program(
                        "Program Pelayanan Kesehatan",
                        (
                            ("Penyediaan Obat, Bahan Habis Pakai dan Gas Medis Rumah Sakit", "7.450.000.000"),
                            ("Penyediaan Makan dan Minum Pasien", "1.125.600.000"),
                            ("Akreditasi Rumah Sakit Versi 2012", "486.250.000"),
                            ("Pelayanan Jasa Medis dan Keperawatan", "12.300.000.000"),
                        ),
                    ),
                ),
                "2E7D32",
                True,
            ),
            Sasaran(
                "Menurunnya angka kesakitan dan penularan TB Paru",
                (
                    ("Success Rate pengobatan TB Paru", "90 %", "%"),
                    ("Prosentse kasus TB MDR yang diobati", "75 %", "%"),
                    ("Jumlah kontak serumah yang diperiksa", "1.200 orang", "orang"),
                ),
                "Penguatan jejaring eksternal penanggulangan TB",
                (
                    Program(
                        "Program Pencegahan dan Penanggulangan Penyakit Menular",
                        (
                            ("Penemuan dan Tatalaksana Kasus TB Paru dan TB MDR", "640.000.000"),
                            ("Pembinaan Jejaring DOTS Kabupaten/Kota Wilayah III Cirebon", "215.750.000"),
                            ("Penyuluhan Etika Batuk dan Bahaya Merokok", "98.400.000"),
                        ),
                    ),
                ),
                "AED581",
            ),
        ),
        690,
        "C8E6C9",
    ),
    Lane(
        "Meningkatkan sarana, prasarana dan peralatan rumah sakit yang modern dan ramah lingkungan",
        "Tersedianya sarana prasarana sesuai standar Rumah Sakit Khusus Kelas B",
        (
            Sasaran(
                "Meningkatnya ketersediaan dan keandalan sarana, prasarana serta alat kesehatan",
                (
                    ("Persentase pemenuhan alat kesehatan sesuai standar kelas B", "", None),
                    ("Persentase alat kesehatan yang terkalibrasi", "", None),
                    ("Baku mutu limbah cair", "", None),
                    ("Jumlah tempat tidur kelas III", "", None),
                ),
                "Pemenuhan dan pemeliharaan sarana sesuai Master Plan",
                (
                    Program(
                        "Program Pengadaan, Peningkatan Sarana dan Prasarana Rumah Sakit",
                        (
                            ("Pembangunan Gedung Rawat Inap Paru Terpadu Tahap II", "Rp. 28.750.000.000"),
                            ("Pengadaan Alat Kedokteran, Kesehatan dan KB (DAK)", "Rp. 9.614.300.000"),
                            ("Pengadaan Ambulan/Mobil Jenazah", "Rp. 685.000.0000"),
                            ("Penyusunan DED Gedung Radiologi dan CT Scan", "Rp. 350.000.000"),
                        ),
                    ),
                    Program(
                        "Program Pemeliharaan Sarana dan Prasarana Rumah Sakit",
                        (
                            ("Pemeliharaan Rutin/Berkala Alat Kesehatan dan Kalibrasi", "Rp. 540.000.000"),
                            ("Pemeliharaan Instalasi Pengolah Air Limbah", "Rp. 187.500.000"),
                        ),
                    ),
                ),
                "1565C0",
                True,
            ),
        ),
        596,
        "BBDEFB",
    ),
    Lane(
        "Mengembangkan sumber daya manusia yang profesional, berkomitmen dan berakhlak",
        "Terwujudnya SDM rumah sakit yang kompeten",
        (
            Sasaran(
                "Meningkatnya kompetensi dan disiplin pegawai",
                (
                    ("Pegawai yang mendapat pelatihan 20 jam/tahun", "60 %", "%"),
                    ("Tingkat kehadiran pegawai", "98 %", "%"),
                    ("Pemenuhan dokter spesialis paru", "6 orang", "orang"),
                ),
                "Peningkatan kapasitas tenaga medis, paramedis dan non medis",
                (
                    Program(
                        "Program Peningkatan Kapasitas Sumber Daya Aparatur",
                        (
                            ("Pendidikan dan Pelatihan Teknis Fungsional Tenaga Kesehatan", "824.000.000"),
                            ("Pengadaan Tenaga Kontrak BLUD", "2.160.000.000"),
                            ("Pengadaan Pakaian Dinas beserta Kelengkapannya", "176.800.000"),
                        ),
                    ),
                    Program(
                        "Program Kemitraan Pendidikan dan Penelitian",
                        (
                            ("Penelitian Bidang Paru dan Kesehatan Respirasi", "125.000.000"),
                            ("Fasilitasi Praktek Mahasiswa dan Kerjasama Institusi Pendidikan", ""),
                        ),
                    ),
                ),
                "EF6C00",
            ),
        ),
        574,
        "FFE0B2",
    ),
    Lane(
        "Mewujudkan tata kelola rumah sakit yang efisien, transparan dan akuntabel",
        "Terwujudnya kemandirian pengelolaan keuangan BLUD",
        (
            Sasaran(
                "Meningkatnya kinerja keuangan dan pelayaan administrasi",
                (
                    ("Cost Recovery Rate", "", None),
                    ("Opini hasil audit laporan keuangan BLUD", "", None),
                    ("Integrasi SIM RS", "", None),
                ),
                "Penerapan PPK-BLUD secara penuh dan SIM RS terintegrasi",
                (
                    Program(
                        "Program Pelayanan Administrasi Perkantoran",
                        (
                            ("Penyelenggaraan Administrasi Perkantoran Rumah Sakit Paru", "3.275.400.000"),
                            ("Pengembangan Sistem Informasi Manajemen Rumah Sakit (SIM RS)", "410.000.000"),
                        ),
                    ),
                    Program(
                        "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
                        (
                            ("Penyusunan Perencanaan, Evaluasi dan Pelaporan", "145.250.000"),
                            ("Audit Laporan Keuangan BLUD oleh KAP", "95.000.000"),
                        ),
                    ),
                    Program(
                        "Program Pelayanan Kesehatan",
                        (("Promosi dan Pemasaran Pelayanan Rumah Sakit", "88.600.000"),),
                    ),
                ),
                "6A1B9A",
                True,
            ),
        ),
        556,
        "E1BEE7",
    ),
)
DPI, SIZE = 200, (2655, 1555)
EMU = 914400 // DPI
FIRST, GAP = 176, 13
MISI, TUJUAN, SASARAN, CELLS, KEBIJAKAN, PROGRAMS = (152, 92), (268, 72), (366, 84), 462, (690, 72), 800
CELL = 50
LABELS = (
    ("VISI", 66, 62),
    ("MISI", 160, 76),
    ("TUJUAN", 270, 68),
    ("SASARAN", 372, 70),
    ("INDIKATOR KINERJA", 490, 110),
    ("KEBIJAKAN", 692, 68),
    ("PROGRAM, KEGIATAN DAN PAGU (Rp)", 900, 260),
)


def box(slide: Slide, kind: MSO_SHAPE, place: tuple[int, int, int, int], text: str, fill: str | None, **look: object) -> Shape:
    """A shape with text; place: left, top, width, height in pixels; look: size, bold, light, centre, line."""
    shape = slide.shapes.add_shape(kind, *(side * EMU for side in place))
    shape.shadow.inherit = False
    if fill is None:
        shape.fill.background()
    else:
        shape.fill.solid()
        shape.fill.fore_color.rgb = RGBColor.from_string(fill)
    line = look.get("line", "404040")
    if line:
        shape.line.color.rgb, shape.line.width = RGBColor.from_string(str(line)), Pt(0.75)
    else:
        shape.line.fill.background()
    frame = shape.text_frame
    frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.MIDDLE
    frame.margin_left = frame.margin_right = 7 * EMU
    frame.margin_top = frame.margin_bottom = 2 * EMU
    for number, part in enumerate(text.split("\n")):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.alignment = PP_ALIGN.CENTER if look.get("centre", True) else PP_ALIGN.LEFT
        run = paragraph.add_run()
        run.text = part
        run.font.name, run.font.size = "Calibri", Pt(float(str(look.get("size", 6.4))))
        run.font.bold = bool(look.get("bold")) or (number == 0 and bool(look.get("lead")))
        run.font.color.rgb = RGBColor(255, 255, 255) if look.get("light") else RGBColor(0, 0, 0)
    return shape


def line(slide: Slide, points: list[tuple[int, int]], colour: str, head: bool = True) -> None:
    """A line through points, an arrowhead at its end."""
    for number, (begin, end) in enumerate(pairwise(points)):
        drawn = slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, begin[0] * EMU, begin[1] * EMU, end[0] * EMU, end[1] * EMU)
        drawn.line.color.rgb, drawn.line.width = RGBColor.from_string(colour), Pt(1)
        if head and number == len(points) - 2:
            mark = drawn.line._get_or_add_ln().makeelement(qn("a:tailEnd"), {"type": "triangle"})
            drawn.line._get_or_add_ln().append(mark)


def cell_text(indicator: tuple[str, str, str | None]) -> str:
    """An indicator as its cell prints it."""
    name, target, _ = indicator
    return f"{name} ({target})" if target else name


def draw_program(slide: Slide, lane: Lane, sasaran: Sasaran, program: Program, left: int, top: int) -> int:
    """A program, its kegiatan at the right and their money; gives the bottom."""
    pitch, high = (82, 72) if len(lane.sasaran) == 1 else (86, 74)
    total = pitch * len(program.kegiatan) - (pitch - high)
    wide = int(lane.width * 0.29)
    frame = (left + 24, top + (total - min(total, 170)) // 2, wide, min(total, 170))
    kind = MSO_SHAPE.ROUNDED_RECTANGLE
    box(slide, kind, frame, program.name, sasaran.fill, light=sasaran.light, bold=True, size=6.2)
    name_left = left + 24 + wide + 34
    money = 128
    for number, (name, text) in enumerate(program.kegiatan):
        row = top + number * pitch
        middle = row + high // 2
        arrow = (left + 24 + wide + 5, middle - 11, 26, 22)
        if frame[1] - 8 <= middle <= frame[1] + frame[3] + 8:
            box(slide, MSO_SHAPE.RIGHT_ARROW, arrow, "", "7F7F7F", line=None)
        else:
            source = frame[1] + 14 if middle < frame[1] else frame[1] + frame[3] - 14
            line(slide, [(frame[0] + wide, source), (name_left, middle)], "595959")
        end = left + lane.width - (money + 10 if text else 10)
        box(slide, MSO_SHAPE.RECTANGLE, (name_left, row, end - name_left, high), name, lane.fill, centre=False)
        if text:
            place = (end + 2, middle - 20, money, 40)
            box(slide, MSO_SHAPE.RECTANGLE, place, text, "FFFFFF", line="C00000", size=5.8)
    return top + total


def draw_sasaran(slide: Slide, lane: Lane, place: int, left: int, wide: int, lane_left: int, top: int) -> int:
    """A sasaran with its indicators and kebijakan at its place in the lane, and its programs; gives the bottom."""
    sasaran = lane.sasaran[place]
    look = {"light": sasaran.light, "bold": True}
    box(slide, MSO_SHAPE.ROUNDED_RECTANGLE, (left, SASARAN[0], wide, SASARAN[1]), sasaran.statement, sasaran.fill, **look)
    for number, indicator in enumerate(sasaran.indicators):
        frame = (left + 10, CELLS + number * CELL, wide - 20, CELL - 4)
        box(slide, MSO_SHAPE.RECTANGLE, frame, cell_text(indicator), "FFFFFF", centre=False, line=sasaran.fill)
    frame = (left, KEBIJAKAN[0], wide, KEBIJAKAN[1])
    box(slide, MSO_SHAPE.SNIP_1_RECTANGLE, frame, sasaran.kebijakan, lane.fill, line=sasaran.fill)
    centre, foot = left + wide // 2, KEBIJAKAN[0] + KEBIJAKAN[1]
    turn, gutter = foot + 9 + 9 * place, lane_left + 14 - 9 * place
    for program in sasaran.programs:
        bottom = draw_program(slide, lane, sasaran, program, lane_left, top)
        middle = (top + bottom) // 2
        line(slide, [(centre, foot), (centre, turn), (gutter, turn), (gutter, middle), (lane_left + 24, middle)], sasaran.fill)
        top = bottom + 17
    return top


def draw_lane(slide: Slide, lane: Lane, number: int, left: int) -> None:
    """A lane from its misi down."""
    text = f"Misi {number} :\n{lane.misi}"
    box(slide, MSO_SHAPE.RECTANGLE, (left, MISI[0], lane.width, MISI[1]), text, lane.fill, lead=True, size=7)
    box(slide, MSO_SHAPE.DOWN_ARROW, (left + lane.width // 2 - 15, 246, 30, 21), "", "7F7F7F", line=None)
    frame = (left + 40, TUJUAN[0], lane.width - 80, TUJUAN[1])
    box(slide, MSO_SHAPE.ROUNDED_RECTANGLE, frame, lane.tujuan, lane.fill, size=6.8)
    wide = (lane.width - GAP * (len(lane.sasaran) - 1)) // len(lane.sasaran)
    top = PROGRAMS
    for place in range(len(lane.sasaran)):
        at = left + place * (wide + GAP)
        line(slide, [(left + lane.width // 2, TUJUAN[0] + TUJUAN[1]), (at + wide // 2, SASARAN[0])], "404040")
        top = draw_sasaran(slide, lane, place, at, wide, left, top)


def draw(path: Path) -> None:
    """The slide."""
    show = Presentation()
    show.slide_width, show.slide_height = SIZE[0] * EMU, SIZE[1] * EMU
    slide = show.slides.add_slide(show.slide_layouts[6])
    box(slide, MSO_SHAPE.RECTANGLE, (500, 10, 1700, 48), TITLE, None, bold=True, size=12, line=None)
    box(slide, MSO_SHAPE.ROUNDED_RECTANGLE, (520, 66, 1660, 60), VISI, "FFD54F", bold=True, size=9)
    for text, top, high in LABELS:
        box(slide, MSO_SHAPE.PENTAGON, (10, top, 152, high), text, "455A64", light=True, bold=True, size=6.8)
    left = FIRST
    for number, lane in enumerate(LANES, 1):
        middle = left + lane.width // 2
        line(slide, [(1350, 126), (1350, 139), (middle, 139), (middle, MISI[0])], "404040")
        draw_lane(slide, lane, number, left)
        left += lane.width + GAP
    show.save(path)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, document | {"organisation": "Rumah Sakit Paru", "year": 2016, "pages": 1})
    visi = gold.node("visi", VISI, page=1)
    programs = []
    for lane in LANES:
        misi = gold.node("misi", lane.misi, page=1, parent=visi)
        tujuan = gold.node("tujuan", lane.tujuan, page=1, parent=misi)
        for sasaran in lane.sasaran:
            ident = gold.node("sasaran", sasaran.statement, page=1, parent=tujuan)
            for name, target, unit in sasaran.indicators:
                measure = gold.indicator(ident, name, unit, 1)
                gold.value(measure, "target", YEAR, target, unit, 1)
            policy = gold.node("arah_kebijakan", sasaran.kebijakan, page=1, parent=ident)
            for program in sasaran.programs:
                programs.append(gold.node("program", None, program.name, page=1, parent=policy))
                for name, text in program.kegiatan:
                    kegiatan = gold.node("kegiatan", None, name, page=1, parent=programs[-1])
                    gold.budget(kegiatan, "pagu", YEAR, text, 1)
    gold.ambiguous += [
        {
            "about": "programs drawn below the kebijakan of a sasaran",
            "chosen": "children of the kebijakan",
            "also_acceptable": ["children of its sasaran"],
            "nodes": programs,
            "field": "edges",
        },
        {
            "about": "Program Pelayanan Kesehatan in two lanes with other kegiatan",
            "chosen": "two nodes",
            "also_acceptable": ["one node with an also edge"],
            "nodes": [programs[0], programs[-1]],
            "field": "nodes",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        draw(folder / "sheet.pptx")
        page = page_images(office_pdf(folder / "sheet.pptx", folder / "sheet.pdf"), DPI)[0]
        image_pdf([page], CORPUS / f"{STEM}.pdf", DPI, 72)
    build_gold().write()


if __name__ == "__main__":
    main()
