"""A pohon kinerja and, on a second slide, the same tree as a cascading with holders and program names."""

import re
import tempfile
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, TypedDict

from PIL import ImageFont
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_LINE
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.shapes.autoshape import Shape
from pptx.shapes.connector import Connector
from pptx.slide import Slide
from pptx.util import Cm, Emu, Pt

from corpus.makers.common import CORPUS, Gold, office_pdf

STEM = "pohon-kinerja-cascading-dinsos-gowa-2024"

ENTRY: dict[str, Any] = {
    "file": f"{STEM}.pdf",
    "what": "The performance tree of the social affairs office of Kabupaten Gowa and, on the second "
    "page, the same "
    "tree as a cascading with holders, program names and the offices it is shared with.",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "published",
    "carries": [
        "one tree drawn twice: page 2 adds tiers above, holders and names to the nodes of page 1",
        "elbow connectors with shared trunks, some glued, some loose",
        "tier labels at both sides of page 2, on page 1 only for the two upper tiers",
        "stacks of two boxes hung from the side of their parent",
        "names between stars, with one star missing, and numbered lists of several names",
        "crosscutting notes inside boxes, without holder and target",
        "a target of another year in brackets (2026)",
        "SASARAN PROGRAM and SASARAN KEGIATAN both labelled ESELON III",
        "double spaces, bullets and breaks inside statements, page 2 spells targets differently (13 %, 13%)",
    ],
}

PERKIM = "Dinas PERKIMTAN"
DISNAKER = "DISNAKERTRANS"
DINKES = "DINAS KESEHATAN"
AHLI_MUDA = "Pekerja Sosial Ahli Muda"
AHLI_PERTAMA = "Pekerja sosial ahli pertama"
DATA_FM = "PENGELOLAAN DATA FAKIR MISKIN CAKUPAN DAERAH KABUPATEN/KOTA"
REHSOS_DASAR = (
    "REHABILITASI SOSIAL DASAR PENYANDANG DISABILITAS TERLANTAR, ANAK TERLANTAR, LANJUT USIA "
    "TERLANTAR, SERTA "
    "GELANDANGAN DAN PENGEMIS DI LUAR PANTI SOSIAL"
)
PPKS = "PEMERLU PELAYANAN KESEJAHTERAAN SOSIAL (PPKS)"


@dataclass
class Box:
    """One node: what page 1 prints of it, what page 2 adds, and the boxes under it."""

    statement: str
    indicators: tuple[str, ...]
    target: str | None = None
    target_2: str | None = None  # where page 2 spells it differently
    word: str = "Target : "
    lead: str = "IK : "
    bullet: str = ""
    holder: str | None = None
    names: tuple[str, ...] = ()
    printed_names: tuple[str, ...] = ()  # with stars and numbers
    shared: str | None = None
    shared_note: str | None = None  # page 1
    shared_note_2: str | None = None
    down: bool = False
    children: list["Box"] = field(default_factory=list)


class Named(TypedDict):
    """The names of a box, plain and as printed."""

    names: tuple[str, ...]
    printed_names: tuple[str, ...]


def starred(name: str) -> Named:
    """A single name, printed between stars."""
    return {"names": (name,), "printed_names": (f"*{name}*",)}


DATABASE = Box(
    "TERWUJUDNYA DATABASE PPKS TERPADU",
    ("Persentase PPKS dalam Data DTKS",),
    "15%",
    word="TARGET : ",
    holder="KEPALA BIDANG PENANGANAN FAKIR MISKIN",
    **starred("PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL"),
    children=[
        Box(
            "TERSEDIANYA SATU DATABASE PPKS TERPADU",
            ("Persentase Data PPKS yang terdaftar dalam data DTKS",),
            "15 %",
            holder="KEPALA BIDANG PENANGANAN FAKIR MISKIN",
            **starred(DATA_FM),
            children=[
                Box(
                    "TERLAKSANANYA PENDATAAN FAKIR MISKIN CAKUPAN DAERAH KABUPATEN/KOTA",
                    ("Jumlah Fakir Miskin Cakupan Daerah Kabupaten/Kota yang Didata",),
                    "20000 KK",
                    lead="IK: ",
                    holder=AHLI_MUDA,
                    **starred(DATA_FM),
                    children=[
                        Box(
                            "TERSEDIANYA DATA PPKS",
                            ("Jumlah laporan data BNBA PPKS",),
                            "1 Laporan",
                            bullet="•",
                            holder=AHLI_PERTAMA,
                        ),
                        Box(
                            "TERSEDIANYA BERITA ACARA MUSYAWARAH DESA/KEL TERKAIT VERIFIKASI DAN VALIDASI DATA",
                            ("Jumlah Berita Acara Verifikasi/Validasi Data",),
                            "167 Berita Acara",
                            bullet="•",
                            holder=AHLI_PERTAMA,
                        ),
                    ],
                )
            ],
        )
    ],
)

MATERIAL = Box(
    "TERPENUHINYA KEBUTUHAN MATERIAL PPKS",
    ("Persentase PPKS yang memperoleh bantuan sosial",),
    "28%",
    word="TARGET : ",
    holder=("KEPALA BIDANG PERLINDUNGAN DAN JAMINAN SOSIAL SERTA KEPALA BIDANG PELAYANAN DAN REHABILITASI SOSIAL"),
    names=("PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL", "PROGRAM PELAYANAN DAN REHABILITASI SOSIAL"),
    printed_names=(
        "1. PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL*",
        "2. PROGRAM PELAYANAN DAN REHABILITASI SOSIAL",
    ),
    children=[
        Box(
            "TERSEDIANYA RUMAH LAYAK HUNI PPKS",
            ("Persentase PPKS yang memperoleh rumah layak huni",),
            "20%",
            shared="DINAS PERKIMTAN",
            shared_note_2="*CROSSCUTTING DENGAN DINAS PERKIMTAN",
            children=[
                Box(
                    "TERLAKSANANYA PERBAIKAN RUMAH TIDAK LAYAK HUNI",
                    ("Jumlah rumah\ntidak layak huni yang diperbaiki",),
                    shared=PERKIM,
                    shared_note="*Crosscutting dengan Dinas PERKIMTAN",
                    shared_note_2="*CROSSCUTTING DENGAN DINAS PERKIMTAN",
                    children=[
                        Box(
                            "TERSEDIANYA DATA PPKS YANG MEMILIKI RUMAH TIDAK LAYAK HUNI",
                            ("Jumlah Laporan PPKS Data Calon Penerima Bantuan RUTILAHU yang terverifikasi",),
                            "1 Laporan",
                            holder="Staf Bidang Penanganan Fakir Miskin",
                        )
                    ],
                )
            ],
        ),
        Box(
            "TERPENUHINYA KEBUTUHAN PANGAN PPKS",
            ("Persentase PPKS yang memperoleh bantuan pangan",),
            "9%",
            holder="KEPALA BIDANG PELAYANAN DAN REHABILITASI SOSIAL",
            names=(REHSOS_DASAR,),
            printed_names=(f"*{REHSOS_DASAR}",),
            children=[
                Box(
                    "TERPENUHINYA KEBUTUHAN PERMAKANAN PER ORANG SESUAI DENGAN STANDAR GIZI MINIMAL",
                    (
                        "Jumlah Orang yang Mendapatkan Pemenuhan Kebutuhan Permakanan Sesuai dengan "
                        "Standar Gizi "
                        "Minimal Kewenangan Kabupaten/Kota",
                    ),
                    "170 Orang",
                    holder="Pekerja sosial ahli muda",
                    **starred("PENYEDIAAN PERMAKANAN"),
                    children=[
                        Box(
                            "TERSEDIANYA DATA PPKS PENERIMA BANTUAN PERMAKANAN",
                            ("Jumlah Laporan  Data Calon Penerima Permakanan yang terverifikasi",),
                            "1 Laporan",
                            holder=AHLI_PERTAMA,
                        )
                    ],
                )
            ],
        ),
        Box(
            "TERPENUHINYA JAMINAN SOSIAL PPKS",
            ("Persentase PPKS yang memperoleh Jaminan Sosial",),
            "13%",
            holder="KEPALA BIDANG PERLINDUNGAN DAN JAMINAN SOSIAL DAN KEPALA BIDANG PENANGANAN FAKIR MISKIN",
            **starred(DATA_FM),
            children=[
                Box(
                    "TERLAKSANANYA PENGELOLAAN JAMINAN KESEHATAN  MASYARAKAT",
                    ("Jumlah Dokumen Hasil Pengelolaan Jaminan Kesehatan Masyarakat",),
                    shared=DINKES,
                    shared_note="*CROSSCUTTING DENGAN DINAS KESEHATAN",
                    shared_note_2="*CROSSCUTTING DENGAN DINAS KESEHATAN",
                    children=[
                        Box(
                            "TERSEDIANYA REKOMENDASI KARTU INDONESIA PINTAR (KIP)",
                            ("Jumlah\nSurat Rekomendasi KIP Yang Terbit",),
                            "300 Rekomendasi",
                            lead="IK: ",
                            holder=AHLI_PERTAMA,
                        ),
                        Box(
                            "TERSEDIANYA REKOMENDASI KARTU INDONESIA SEHAT (KIS)",
                            ("Jumlah\nSurat Rekomendasi KIS Yang Terbit",),
                            "1500 Rekomendasi",
                            holder=AHLI_PERTAMA,
                        ),
                    ],
                )
            ],
        ),
    ],
)

MANDIRI = Box(
    "MENINGKATNYA KEMANDIRIAN PPKS",
    ("Jumlah PPKS Yang Keluar Program Bantuan Sosial",),
    "2%",
    holder="KEPALA BIDANG PEMBERDAYAAN SOSIAL",
    **starred("PENGEMBANGAN POTENSI SUMBER KESEJAHTERAAN SOSIAL DAERAH KAB/KOTA"),
    children=[
        Box(
            "TERLAKSANANYA PEMBINAAN TEKNIS SUMBER DAYA MANUSIA SUMBER KESEJAHTERAAN SOSIAL DAERAH KABUPATEN/KOTA",
            ("Jumlah Sumber Daya Manusia Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota yang Mendapatkan Bimbingan Teknis",),
            "18 Orang",
            holder="Penyuluh Sosial Ahli Muda",
            **starred("PENINGKATAN KEMAMPUAN POTENSI SUMBER KESEJAHTERAAN SOSIAL DAERAH KAB/KOTA"),
            children=[
                Box(
                    "TERSEDIANYA HONOR PENDAMPING REHSOS",
                    ("Jumlah Pendamping Rehsos yang Mendapatkan Honor",),
                    "7 orang",
                    holder="Pekerja Sosial Ahli Pertama",
                )
            ],
        ),
        Box(
            "TERLAKSANANYA PROSES PENDIDIKAN DAN PELATIHAN KETERAMPILAN BAGI PENCARI KERJA BERDASARKAN KLASTER KOMPETENSI",
            ("Jumlah Tenaga Kerja yang Mendapat Pelatihan Berbasis Kompetensi pada Tahun n",),
            shared=DISNAKER,
            shared_note="*Crosscutting Dengan DISNAKERTRANS",
            shared_note_2="*CROSSCUTTING DENGAN DISNAKERTRANS",
            children=[
                Box(
                    "TERSEDIANYA DATA PPKS CALON PESERTA PELATIHAN",
                    ("Jumlah Data PPKS usia kerja yang siap menerima pelatihan",),
                    "1 Laporan Data PPKS",
                    word="Target :  ",
                    holder="Staf Bidang Penanganan Fakir Miskin",
                )
            ],
        ),
    ],
)

REHABILITASI = Box(
    "MENINGKATNYA  PELAYANAN REHABILITASI PPKS",
    ("Persentase PPKS Yang\nMendapatkan Pelayanan Rehabilitasi",),
    "13 %",
    "13%",
    holder=("KEPALA BIDANG PELAYANAN DAN REHABILITASI SOSIAL DAN KEPALA BIDANG PERLINDUNGAN DAN JAMINAN SOSIAL"),
    names=(REHSOS_DASAR, "PERLINDUNGAN SOSIAL KORBAN BENCANA ALAM DAN SOSIAL KABUPATEN/KOTA"),
    printed_names=(
        f"1. {REHSOS_DASAR}*",
        "2. PERLINDUNGAN SOSIAL KORBAN BENCANA ALAM DAN SOSIAL KABUPATEN/KOTA*",
    ),
    children=[
        Box(
            "TERPENUHINYA KEBUTUHAN ALAT BANTU DISABILITAS",
            ("Jumlah Orang yang Mendapatkan Alat Bantu dan Alat Bantu Peraga Sesuai kebutuhan Kewenangan Kabupaten/Kota",),
            "7 Orang",
            holder=AHLI_MUDA,
            **starred("PENYEDIAAN ALAT BANTU"),
            children=[
                Box(
                    "TERSEDIANYA DATA DISABILITAS PENERIMA ALAT BANTU YANG TELAH DI VERIFIKASI",
                    ("Jumlah Laporan Data Disabilitas Penerima Alat Bantu Yang Telah diVerifikasi",),
                    "1 Laporan",
                    lead="IK: ",
                    holder="Pekerja Sosial Ahli Pertama",
                )
            ],
        ),
        Box(
            "TERLAKSANANYA PEMBERIAN BIMBINGAN FISIK, MENTAL,\nSPIRITUAL DAN SOSIAL",
            ("Jumlah Peserta Bimbingan Fisik, Mental, Spiritual dan Sosial Kewenangan Kabupaten/Kota",),
            "10 Orang",
            holder=AHLI_MUDA,
            **starred("PEMBERIAN BIMBINGAN FISIK, MENTAL, SPIRITUAL DAN SOSIAL"),
            children=[
                Box(
                    "TERSEDIANYA DATA PPKS YANG MENERIMA BIMBINGAN FISIK,\nMENTAL, DAN SPIRITUAL",
                    ("Jumlah Laporan Data PPKS Yang Menerima Bimbingan Fisik, Mental dan Spiritual",),
                    "1 Laporan",
                    holder="Pekerja Sosial Ahli Pertama",
                )
            ],
        ),
        Box(
            "TERLAKSANANYA PEMBERIAN LAYANAN KEDARURATAN",
            ("Jumlah Orang yang Mendapatkan Pelayanan Kedaruratan\nKewenangan Kabupaten/Kota",),
            "300 Orang",
            holder="Penyuluh Sosial Ahli Muda",
            names=("PEMBERIAN LAYANAN KEDARURATAN", "PENYEDIAAN MAKANAN"),
            printed_names=("1. PEMBERIAN LAYANAN KEDARURATAN", "2. PENYEDIAAN MAKANAN"),
            children=[
                Box(
                    "TERSEDIANYA BUFFERSTOCK KEDARURATAN BAGI PPKS",
                    ("Jumlah laporan bufferstock yang telah disediakan",),
                    "2 Laporan",
                    holder="Penyusun pemberian Bantuan Teknis",
                )
            ],
        ),
    ],
)

QUALITY = Box(
    "MENINGKATNYA KUALITAS SDM PPKS",
    ("Jumlah PPKS Keluar Dari DTKS Secara Mandiri",),
    "2%",
    word="TARGET : ",
    holder="KEPALA BIDANG PEMBERDAYAAN SOSIAL DAN KEPALA BIDANG PELAYANAN DAN REHABILITASI SOSIAL",
    names=(
        "PROGRAM PELAYANAN DAN REHABILITASI SOSIAL",
        "PROGRAM PENANGANAN BENCANA",
        "PROGRAM PEMBERDAYAAN SOSIAL",
    ),
    printed_names=(
        "1. PROGRAM PELAYANAN DAN REHABILITASI SOSIAL",
        "2. PROGRAM PENANGANAN BENCANA",
        "3. PROGRAM PEMBERDAYAAN SOSIAL*",
    ),
    children=[MANDIRI, REHABILITASI],
)

OFFICE_GOAL = Box(
    f"MENURUNKAN {PPKS}",
    (f"JUMLAH {PPKS}",),
    "200 ORANG (2026)",
    word="TARGET : ",
    holder="KEPALA DINAS SOSIAL",
    down=True,
    children=[
        Box(
            f"MENURUNNYA {PPKS}",
            (f"JUMLAH {PPKS}",),
            "200 ORANG (2026)",
            word="TARGET : ",
            holder="KEPALA DINAS SOSIAL",
            down=True,
            children=[DATABASE, MATERIAL, QUALITY],
        )
    ],
)

REGION_GOAL = Box(
    "MENINGKATKAN DAYA SAING EKONOMI DAERAH BERBASIS SUMBERDAYA LOKAL DAN SEKTOR UNGGULAN DAERAH",
    ("PERTUMBUHAN EKONOMI", "PDRB PER KAPITA"),
    children=[
        Box(
            "BERKEMBANGNYA KEGIATAN EKONOMI GOLONGAN MASYARAKAT KURANG MAMPU",
            ("ANGKA KEMISKINAN",),
            down=True,
            children=[OFFICE_GOAL],
        )
    ],
)

LEVELS = (
    "tujuan_daerah",
    "sasaran_daerah",
    "tujuan",
    "sasaran",
    "program",
    "kegiatan",
    "sub_kegiatan",
    "aktivitas",
)
FILLS = {
    "tujuan_daerah": ("7030A0", "FFFFFF"),
    "sasaran_daerah": ("B381D9", "FFFFFF"),
    "tujuan": ("C00000", "FFFFFF"),
    "sasaran": ("ED7D31", "FFFFFF"),
    "program": ("FFC000", "000000"),
    "kegiatan": ("92D050", "000000"),
    "sub_kegiatan": ("9DC3E6", "000000"),
    "aktivitas": ("DEEBF7", "000000"),
}
SHARED_FILL = ("FF99CC", "000000")

# The slide, in centimetres.
WIDE, HIGH = 52.0, 34.0
COLUMN = {1: 5.35, 2: 4.85}
GAP = 0.42
LEFT = {1: 1.0, 2: 3.6}
# Tops of the tiers by page.
TOPS = {
    1: {
        "tujuan": 3.0,
        "sasaran": 6.3,
        "program": 10.0,
        "kegiatan": 14.2,
        "sub_kegiatan": 18.9,
        "aktivitas": 24.6,
    },
    2: {
        "tujuan_daerah": 2.2,
        "sasaran_daerah": 4.55,
        "tujuan": 6.9,
        "sasaran": 9.5,
        "program": 12.3,
        "kegiatan": 16.5,
        "sub_kegiatan": 22.1,
        "aktivitas": 27.7,
    },
}
WIDTHS = {"tujuan_daerah": 15.0, "sasaran_daerah": 13.0, "tujuan": 15.5, "sasaran": 15.5}
SIZES = {1: 9.0, 2: 8.0}


@dataclass
class Run:
    """One paragraph of a box."""

    text: str
    bold: bool = False
    italic: bool = False
    colour: str | None = None


def paragraphs(box: Box, page: int) -> list[Run]:
    """What a box prints on a page."""
    runs = [Run(box.bullet + box.statement, bold=True)]
    runs.append(Run(box.lead + ", ".join(box.indicators)))
    target = box.target_2 if page == 2 and box.target_2 else box.target
    if target:
        runs.append(Run(box.word + target))
    if page == 2:
        runs += [Run(box.holder, bold=True, colour="1F3864")] if box.holder else []
        runs += [Run(name, italic=True) for name in box.printed_names]
    note = box.shared_note if page == 1 else box.shared_note_2
    return runs + ([Run(note, bold=True, colour="C00000")] if note else [])


def leaves(box: Box) -> int:
    """How many columns a box spans; the boxes of the lowest tier stand below each other."""
    if not box.children or all(not child.children for child in box.children):
        return 1
    return sum(leaves(child) for child in box.children)


def text_height(runs: list[Run], width: float, size: float) -> float:
    """About how high a text is, in centimetres, in the metrics of Calibri."""
    lines = 0
    for run in runs:
        face = "Carlito-Bold.ttf" if run.bold else "Carlito-Regular.ttf"
        font = ImageFont.truetype(face, 100)
        room = (width - 0.3) / 2.54 * 72 / size * 100
        for part in run.text.split("\n"):
            used, lines = 0.0, lines + 1
            for word in part.split():
                long = 1.02 * font.getlength(word + " ")
                if used and used + long > room:
                    used, lines = 0.0, lines + 1
                used += long
    return lines * size * 1.22 / 72 * 2.54 + 0.22


def draw_box(slide: Slide, box: Box, level: str, page: int, at: tuple[float, float, float]) -> Shape:
    """Draw one rounded rectangle at (left, top, width); its height follows the text."""
    left, top, width = at
    size = SIZES[page] + (1.0 if level in WIDTHS else 0.0)
    runs = paragraphs(box, page)
    height = text_height(runs, width, size)
    shape = slide.shapes.add_shape(MSO_SHAPE.ROUNDED_RECTANGLE, Cm(left), Cm(top), Cm(width), Cm(height))
    shape.adjustments[0] = min(0.16, 0.28 / height)
    shape.shadow.inherit = False
    fill, ink = SHARED_FILL if any("rosscut" in r.text or "ROSSCUT" in r.text for r in runs) else FILLS[level]
    shape.fill.solid()
    shape.fill.fore_color.rgb = RGBColor.from_string(fill)
    shape.line.color.rgb = RGBColor.from_string("404040")
    shape.line.width = Pt(0.75)
    write(shape, runs, size, ink)
    return shape


def write(shape: Shape, runs: list[Run], size: float, ink: str) -> None:
    """Put paragraphs into a shape."""
    frame = shape.text_frame
    frame.word_wrap = True
    frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    frame.margin_left = frame.margin_right = Cm(0.12)
    frame.margin_top = frame.margin_bottom = Cm(0.05)
    for number, run in enumerate(runs):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.alignment = PP_ALIGN.CENTER
        for index, part in enumerate(run.text.split("\n")):
            if index:
                paragraph.add_line_break()
            piece = paragraph.add_run()
            piece.text = part
            piece.font.size = Pt(size)
            piece.font.name = "Calibri"
            piece.font.bold, piece.font.italic = run.bold, run.italic
            dark = run.colour if ink == "000000" else None
            piece.font.color.rgb = RGBColor.from_string(dark or ink)


def style_line(line: Connector) -> None:
    """The plain dark line of every connector."""
    line.line.color.rgb = RGBColor.from_string("404040")
    line.line.width = Pt(1.25)


def strokes(slide: Slide, ends: list[tuple[tuple[int, int], tuple[int, int]]]) -> None:
    """Plain straight lines, not glued to anything."""
    for (x1, y1), (x2, y2) in ends:
        line = slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, Emu(x1), Emu(y1), Emu(x2), Emu(y2))
        style_line(line)


def elbow(slide: Slide, parent: Shape, child: Shape, glued: bool) -> None:
    """A line from the bottom of a box to the top of another: a glued elbow, or three loose strokes."""
    x1, y1 = parent.left + parent.width // 2, parent.top + parent.height
    x2, y2 = child.left + child.width // 2, child.top
    straight = abs(x2 - x1) < Cm(0.05)
    if not glued:
        shelf = (y1 + y2) // 2
        bent = [((x1, y1), (x1, shelf)), ((x1, shelf), (x2, shelf)), ((x2, shelf), (x2, y2))]
        strokes(slide, [((x1, y1), (x2, y2))] if straight else bent)
        return
    kind = MSO_CONNECTOR.STRAIGHT if straight else MSO_CONNECTOR.ELBOW
    line = slide.shapes.add_connector(kind, Emu(x1), Emu(y1), Emu(x2), Emu(y2))
    style_line(line)
    line.begin_connect(parent, 2)
    line.end_connect(child, 0)
    if not straight:
        turn(line, (x1, y1), (x2, y2))


def turn(line: Connector, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Turn an elbow by 90 degrees, as PowerPoint stores one that leaves its box downwards."""
    (x1, y1), (x2, y2) = start, end
    wide, high = abs(x2 - x1), y2 - y1
    frame = line._element.spPr.find(qn("a:xfrm"))
    for name in ("flipH", "flipV", "rot"):
        frame.attrib.pop(name, None)
    frame.set("rot", "5400000" if x2 < x1 else "16200000")
    if x2 > x1:
        frame.set("flipH", "1")
    frame.find(qn("a:off")).set("x", str((x1 + x2) // 2 - high // 2))
    frame.find(qn("a:off")).set("y", str((y1 + y2) // 2 - wide // 2))
    frame.find(qn("a:ext")).set("cx", str(high))
    frame.find(qn("a:ext")).set("cy", str(wide))


def hang(slide: Slide, parent: Shape, children: list[Shape]) -> None:
    """A trunk down the left side of a stack, with a short branch to each box: plain lines, not glued."""
    x = parent.left - Cm(0.18)
    first = parent.top + parent.height // 2
    middles = [child.top + child.height // 2 for child in children]
    trunk = [((x, first), (parent.left, first)), ((x, first), (x, middles[-1]))]
    strokes(slide, trunk + [((x, y), (child.left, y)) for y, child in zip(middles, children, strict=True)])


def draw_tree(slide: Slide, box: Box, level: str, page: int, left: float) -> Shape:
    """Draw a box over its columns and everything under it."""
    span = leaves(box) * COLUMN[page]
    width = WIDTHS.get(level)
    if width is None:
        width = COLUMN[page] - GAP + (leaves(box) - 1) * COLUMN[page] * 0.52
    if level == "program" and leaves(box) == 1:
        width += 0.2
    shape = draw_box(slide, box, level, page, (left + (span - width) / 2, TOPS[page][level], width))
    below = LEVELS[LEVELS.index(level) + 1] if box.children else level
    if leaves(box) == 1 and len(box.children) > 1:
        top, stack = TOPS[page][below], []
        for child in box.children:
            one = draw_box(slide, child, below, page, (left + GAP / 2 + 0.1, top, COLUMN[page] - GAP - 0.1))
            top += one.height / Cm(1) + 0.3
            stack.append(one)
        hang(slide, shape, stack)
        return shape
    for number, child in enumerate(box.children):
        under = draw_tree(slide, child, below, page, left)
        left += leaves(child) * COLUMN[page]
        elbow(slide, shape, under, glued=number != 1)
    return shape


def label(slide: Slide, at: tuple[float, float, float, float], text: str, fill: str, shape_type: MSO_SHAPE) -> None:
    """A tier label at the side."""
    left, top, width, height = at
    shape = slide.shapes.add_shape(shape_type, Cm(left), Cm(top), Cm(width), Cm(height))
    shape.fill.solid()
    shape.fill.fore_color.rgb = RGBColor.from_string(fill)
    shape.line.fill.background()
    shape.shadow.inherit = False
    if shape_type == MSO_SHAPE.PENTAGON:
        shape.adjustments[0] = 0.22
    write(shape, [Run(text, bold=True)], 9, "FFFFFF")


def title(slide: Slide, at: tuple[float, float, float, float], text: str, size: float) -> None:
    """A line of text of its own."""
    left, top, width, height = at
    shape = slide.shapes.add_textbox(Cm(left), Cm(top), Cm(width), Cm(height))
    write(shape, [Run(text, bold=True)], size, "000000")


def draw_logo(slide: Slide, left: float, top: float) -> None:
    """A plain shield in place of the arms of the kabupaten."""
    shield = slide.shapes.add_shape(MSO_SHAPE.FLOWCHART_OFFPAGE_CONNECTOR, Cm(left), Cm(top), Cm(1.4), Cm(1.6))
    star = slide.shapes.add_shape(MSO_SHAPE.STAR_5_POINT, Cm(left + 0.3), Cm(top + 0.3), Cm(0.8), Cm(0.8))
    for shape, colour in ((shield, "006633"), (star, "FFCC00")):
        shape.fill.solid()
        shape.fill.fore_color.rgb = RGBColor.from_string(colour)
        shape.line.fill.background()
        shape.shadow.inherit = False


def lanes(slide: Slide) -> None:
    """The tier labels of page 2 on both sides, and dashed lines between the tiers."""
    tops = TOPS[2]
    ends = [tops[level] - 0.3 for level in ("tujuan_daerah", "tujuan", "program", "kegiatan", "sub_kegiatan")]
    ends += [tops["aktivitas"] - 0.3, 33.0]
    spans = list(pairwise(ends))
    left_texts = (
        "KINERJA STRATEGIS DAERAH",
        "KINERJA STRATEGIS OPD",
        "SASARAN PROGRAM / ESELON III",
        "SASARAN KEGIATAN / ESELON III",
        "SASARAN SUB KEGIATAN/ ESELON IV",
        "SASARAN PROSES/PELAKSANA",
    )
    right_texts = (
        "KINERJA STRATEGIS / ULTIMATE OUTCOME",
        "KINERJA SUB SEKTOR / INTERMEDIATE OURCOME",
        "KINERJA MANAJERIAL /IMMEDIATE OUTCOME",
        "KINERJA OPERASIONAL",
        "KINERJA OUTPUT/PROSES",
    )
    for end in ends[1:-1]:
        line = slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, Cm(0.3), Cm(end), Cm(51.7), Cm(end))
        line.line.color.rgb = RGBColor.from_string("A6A6A6")
        line.line.width = Pt(0.75)
        line.line.dash_style = MSO_LINE.DASH
    for (top, bottom), text in zip(spans, left_texts, strict=True):
        middle = (top + bottom) / 2
        label(slide, (0.3, middle - 0.75, 3.3, 1.5), text, "2F5597", MSO_SHAPE.PENTAGON)
    for (top, bottom), text in zip([(spans[0][0], spans[1][1]), *spans[2:]], right_texts, strict=True):
        label(slide, (48.4, (top + bottom) / 2 - 0.8, 3.3, 1.6), text, "548235", MSO_SHAPE.RECTANGLE)


def presentation(folder: Path) -> Path:
    """Build the two slides."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Cm(WIDE), Cm(HIGH)
    first, second = (deck.slides.add_slide(deck.slide_layouts[6]) for _ in range(2))
    draw_logo(first, 1.0, 0.6)
    title(first, (2.5, 0.7, 9.5, 0.8), "PEMERINTAH KABUPATEN GOWA", 14)
    title(first, (2.5, 1.4, 9.5, 0.7), "DINAS SOSIAL", 12)
    title(first, (14.0, 0.9, 24.0, 1.3), "POHON KINERJA DINAS SOSIAL 2024", 24)
    label(first, (6.2, 3.2, 4.2, 1.1), "TUJUAN SKPD", "404040", MSO_SHAPE.PENTAGON)
    label(first, (6.2, 6.5, 4.2, 1.1), "SASARAN SKPD", "404040", MSO_SHAPE.PENTAGON)
    draw_tree(first, OFFICE_GOAL, "tujuan", 1, LEFT[1] + 0.8)
    title(second, (12.0, 0.3, 28.0, 1.1), "CASCADING DAN CROSSCUTTING DINAS SOSIAL", 22)
    title(second, (12.0, 1.2, 28.0, 0.7), "KABUPATEN GOWA", 13)
    lanes(second)
    draw_tree(second, REGION_GOAL, "tujuan_daerah", 2, LEFT[2] + 0.55)
    path = folder / f"{STEM}.pptx"
    deck.save(str(path))
    return path


def folded(text: str) -> str:
    """A text with its line breaks and runs of spaces folded."""
    return " ".join(text.split())


def add_box(gold: Gold, box: Box, level: str, parent: str | None) -> str:
    """Add a node with what hangs under it."""
    page = 2 if level.endswith("_daerah") else 1
    more = {"names": list(box.names)} if len(box.names) > 1 else {}
    node = gold.node(
        level,
        folded(box.statement),
        "; ".join(box.names) or None,
        page=page,
        parent=parent,
        holder=box.holder,
        crosscutting=[box.shared] if box.shared else [],
        pages=[1, 2] if page == 1 else [2],
        **more,
    )
    unit = re.sub(r"^[\d.,\s]+|\s*\(\d{4}\)$", "", box.target) if box.target else None
    for name in box.indicators:
        direction = "down" if box.down else "up"
        indicator = gold.indicator(node, folded(name), unit, page, direction=direction)
        if box.target:
            year = re.search(r"\((\d{4})\)", box.target)
            gold.value(indicator, "target", year.group(1) if year else "2024", box.target, unit, page)
    for child in box.children:
        add_box(gold, child, LEVELS[LEVELS.index(level) + 1], node)
    return node


def build_gold() -> Gold:
    """The gold record from the same facts."""
    document = {
        "type": "pohon_kinerja",
        "types": ["pohon_kinerja", "cascading"],
        "region": "Kabupaten Gowa",
        "organisation": "Dinas Sosial",
        "year": 2024,
        "pages": 2,
    }
    gold = Gold(STEM, document)
    top = add_box(gold, REGION_GOAL, "tujuan_daerah", None)
    second = gold.edges[0]["child"]
    growth = [i["id"] for i in gold.indicators if i["node"] == top]
    gold.ambiguous += [
        {
            "about": "the lane KINERJA STRATEGIS DAERAH holds two boxes; their wording tells tujuan from sasaran",
            "chosen": ["tujuan_daerah", "sasaran_daerah"],
            "also_acceptable": [
                ["misi", "tujuan_daerah"],
                ["misi", "sasaran_daerah"],
                ["sasaran_daerah"] * 2,
            ],
            "nodes": [top, second],
            "field": "level",
        },
        {
            "about": "one IK line names two indicators (PERTUMBUHAN EKONOMI, PDRB PER KAPITA)",
            "chosen": "two indicators",
            "also_acceptable": ["one indicator with the whole line as its name"],
            "nodes": [top],
            "indicators": growth,
            "field": "indicator.name",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        office_pdf(presentation(Path(folder)), CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
