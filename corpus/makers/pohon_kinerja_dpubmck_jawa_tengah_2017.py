"""Performance tree of a province's public works office on one A0 drawing, kegiatan hanging on side trunks below their program."""

import tempfile
from pathlib import Path

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.deck import Style, text_height
from corpus.makers.parts.drawing import Drawing
from corpus.makers.parts.facts import Fact, Measure, add_tree

STEM = "pohon-kinerja-dpubmck-jawa-tengah-2017"
YEAR = "2017"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a province's public works office on one A0 drawing like those of Visio",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Draw (fodg)",
    "text": True,
    "facts": "invented",
    "carries": [
        "A0 page, gradient background, tier names as pentagon labels at the right edge",
        "bent connectors of one polyline with arrowheads, side trunks with an arrow to each section's strip",
        "a section's strip above several kegiatan: holder of each of them, a unit and not a position",
        "kegiatan in touching cells: code, name, output with target after a slash, money; a cell Rp. above the number",
        "indicators of the sasaran in small tables of their own below the box: unit, baseline, target, end of plan",
        "a dashed connector from a sasaran to a further program, its meaning in the legend only",
        "program box of three parts: division, name, outcomes numbered as their sasaran's indicator (1.1.a)",
        "malformed sum (1.245.00.000), empty sum (-), typing errors (Terwujdnya, Pemeliharan)",
    ],
}
SINCE, END = "2013", "2018"


def iku(name: str, unit: str, figures: str, down: bool = False) -> Measure:
    """An indicator of a sasaran: baseline, target, target of the last year."""
    first, target, last = figures.split(" ")
    more = {"direction": "down"} if down else {}
    return Measure(name, target, unit, (("baseline", SINCE, first), ("target", END, last)), more)


def m(name: str, target: str, down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    unit = target.split(" ", 1)[1] if " " in target else None
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def keg(code: str, name: str, output: str, target: str, pagu: str) -> Fact:
    """A kegiatan; its section comes with the group."""
    return Fact("kegiatan", None, name, (m(output, target),), code=code, pagu=f"Rp. {pagu}")


def sect(holder: str, *below: Fact) -> tuple[Fact, ...]:
    """The kegiatan of a section."""
    return tuple(Fact(**(vars(each) | {"holder": holder})) for each in below)


def prog(holder: str, name: str, measures: tuple[Measure, ...], *groups: tuple[Fact, ...]) -> Fact:
    """A program with its sections."""
    return Fact("program", None, name, measures, tuple(each for group in groups for each in group), holder=holder)


BUILD = prog(
    "BIDANG PELAKSANAAN JALAN",
    "Program Pembangunan Jalan dan Jembatan",
    (m("Panjang jalan provinsi yang ditingkatkan", "96,5 km"), m("Panjang jembatan yang dibangun", "412 m")),
    sect(
        "SEKSI PENINGKATAN JALAN",
        keg(
            "03.15.02",
            "Peningkatan Jalan Wilayah Semarang - Purwodadi",
            "Panjang jalan ditingkatkan",
            "38,2 km",
            "214.650.000.000",
        ),
        keg(
            "03.15.03", "Peningkatan Jalan Wilayah Cilacap - Wonosobo", "Panjang jalan ditingkatkan", "41,3 km", "188.975.500.000"
        ),
        keg("03.15.04", "Pelebaran Jalan Strategis Kawasan Industri", "Panjang jalan dilebarkan", "17 km", "96.300.000.000"),
    ),
    sect(
        "SEKSI JEMBATAN",
        keg("03.15.07", "Pembangunan Jembatan", "Jumlah jembatan", "9 unit", "74.120.000.000"),
        keg("03.15.08", "Penggantian Jembatan Rawan Ambruk", "Jumlah jembatan", "6 unit", "31.845.250.000"),
    ),
    sect(
        "SEKSI PERENCANAAN TEKNIS",
        keg("03.15.11", "Penyusunan DED Jalan dan Jembatan", "Jumlah dokumen DED", "22 dokumen", "8.460.000.000"),
        keg("03.15.12", "Pengadaan Tanah Jalur Lingkar", "Luas tanah", "4,7 Ha", "-"),
    ),
)
CARE = prog(
    "BIDANG PEMELIHARAAN JALAN",
    "Program Rehabilitasi/ Pemeliharan Jalan dan Jembatan",
    (m("Persentase jalan yang dipelihara rutin", "100 %"), m("Rata-rata waktu tanggap lubang jalan", "5 hari", True)),
    sect(
        "SEKSI PEMELIHARAAN RUTIN",
        keg("03.18.01", "Pemeliharaan Rutin Jalan", "Panjang jalan dipelihara", "2.404,74 km", "158.200.000.000"),
        keg("03.18.02", "Pemeliharaan Rutin Jembatan", "Panjang jembatan dipelihara", "27.815 m", "21.700.000.000"),
    ),
    sect(
        "SEKSI PEMELIHARAAN BERKALA",
        keg("03.18.05", "Rehabilitasi Jalan", "Panjang jalan direhabilitasi", "63 km", "142.380.000.000"),
        keg("03.18.06", "Penanganan Longsoran dan Bencana", "Jumlah titik longsor ditangani", "35 titik", "18.990.000.000"),
        keg("03.18.09", "Pengadaan Alat Berat", "Jumlah alat berat", "7 unit", "12.450.000.000"),
    ),
    sect("BALAI PENGUJIAN", keg("03.18.12", "Pengujian Mutu Bahan Jalan", "Jumlah sampel uji", "4.150 sampel", "1.245.00.000")),
)
WATER = prog(
    "BIDANG AIR MINUM DAN PENYEHATAN LINGKUNGAN",
    "Program Pengembangan Kinerja Pengelolaan Air Minum dan Air Limbah",
    (m("Cakupan pelayanan SPAM perdesaan", "79,6 %"), m("Cakupan akses sanitasi layak", "77,2 %")),
    sect(
        "SEKSI AIR MINUM",
        keg("03.27.01", "Pembangunan SPAM Regional Petanglong", "Kapasitas terpasang", "150 liter/detik", "45.600.000.000"),
        keg("03.27.03", "Fasilitasi Pamsimas", "Jumlah desa didampingi", "390 desa", "6.725.000.000"),
    ),
    sect(
        "SEKSI AIR LIMBAH DAN PERSAMPAHAN",
        keg("03.27.06", "Pembangunan TPA Regional", "Progres fisik", "35 %", "28.400.000.000"),
        keg("03.27.07", "Pembinaan Sanitasi Kab/Kota", "Jumlah SSK yang diperbarui", "12 dokumen", "1.980.000.000"),
    ),
)
HOUSES = prog(
    "BIDANG PENATAAN BANGUNAN DAN KAWASAN",
    "Program Penataan Bangunan dan Lingkungan",
    (m("Persentase bangunan gedung negara layak fungsi", "83 %"),),
    sect(
        "SEKSI BANGUNAN GEDUNG",
        keg("03.30.01", "Pembangunan Gedung Layanan Publik", "Jumlah gedung", "5 unit", "67.215.000.000"),
        keg("03.30.02", "Bimbingan Teknis Keandalan Bangunan", "Jumlah peserta", "210 orang", "845.000.000"),
    ),
    sect(
        "SEKSI PENATAAN KAWASAN",
        keg("03.30.04", "Penataan Kawasan Candi Dieng", "Luas kawasan tertata", "2,4 Ha", "9.150.000.000"),
        keg("03.30.05", "Penyusunan RTBL", "Jumlah dokumen RTBL", "3 dokumen", "1.275.000.000"),
    ),
)
TRADE = prog(
    "BIDANG JASA KONSTRUKSI",
    "Program Pengaturan Jasa Konstruksi",
    (m("Persentase tenaga kerja konstruksi bersertifikat", "18,5 %"),),
    sect(
        "SEKSI PEMBERDAYAAN",
        keg(
            "03.33.01", "Pelatihan dan Sertifikasi Tenaga Terampil", "Jumlah tenaga bersertifikat", "1.800 orang", "4.930.000.000"
        ),
    ),
    sect(
        "SEKSI PENGAWASAN",
        keg("03.33.03", "Pengawasan Tertib Usaha Jasa Konstruksi", "Jumlah BUJK diawasi", "140 BUJK", "760.000.000"),
        keg("03.33.04", "Penerapan K3 Konstruksi", "Jumlah paket dengan SMK3", "55 paket", "512.500.000"),
    ),
)
STAFF = prog(
    "SEKRETARIAT",
    "Program Pelayanan Administrasi Perkantoran",
    (m("Nilai SKM internal", "82,40"),),
    sect(
        "SUBBAGIAN PROGRAM",
        keg("03.01.09", "Penyusunan Dokumen Perencanaan dan Pelaporan", "Jumlah dokumen", "11 dokumen", "925.000.000"),
    ),
    sect("SUBBAGIAN KEUANGAN", keg("03.01.11", "Pengelolaan Keuangan", "Jumlah laporan", "14 laporan", "1.340.000.000")),
    sect(
        "SUBBAGIAN UMUM DAN KEPEGAWAIAN",
        keg("03.01.15", "Penyediaan Jasa Kantor", "Lama layanan", "12 bulan", "15.870.000.000"),
        keg("03.01.18", "Pengembangan Kompetensi Pegawai", "Jumlah pegawai dilatih", "320 orang", "1.105.000.000"),
    ),
)
ROADS = Fact(
    "sasaran",
    "Meningkatnya kemantapan dan aksesibilitas jalan provinsi",
    None,
    (
        iku("Persentase jalan provinsi kondisi mantap", "%", "84,20 89,00 90,10"),
        iku("Waktu tempuh antar pusat kegiatan", "menit/10 km", "16,8 14,5 14,0", True),
    ),
    (BUILD, CARE),
)
BASIC = Fact(
    "sasaran",
    "Meningkatnya akses masyarakat terhadap air minum dan sanitasi layak",
    None,
    (
        iku("Persentase akses air minum layak", "%", "70,4 82,5 85,0"),
        iku("Persentase akses sanitasi layak", "%", "66,1 77,2 80,0"),
    ),
    (WATER,),
)
AREAS = Fact(
    "sasaran",
    "Terwujdnya bangunan gedung dan kawasan strategis yang tertata dan andal",
    None,
    (iku("Jumlah kawasan strategis yang tertata", "kawasan", "2 9 11"),),
    (HOUSES,),
)
WORK = Fact(
    "sasaran",
    "Meningkatnya profesionalisme jasa konstruksi dan tata kelola dinas",
    None,
    (iku("Rasio tenaga kerja bersertifikat", "%", "9,7 18,5 21"), iku("Nilai AKIP Dinas", "angka", "68,21 76,00 77,50")),
    (TRADE, STAFF),
)
AIMS = (
    Fact("tujuan", "Mewujudkan jaringan jalan yang andal untuk mendukung konektivitas wilayah", children=(ROADS,)),
    Fact("tujuan", "Mewujudkan prasarana dasar permukiman yang layak dan berkelanjutan", children=(BASIC, AREAS)),
    Fact("tujuan", "Mewujudkan penyelenggaraan ke-PU-an yang profesional dan akuntabel", children=(WORK,)),
)
STATE = (
    Fact(
        "sasaran_daerah",
        "Meningkatnya kualitas konektivitas antar wilayah",
        None,
        (m("Indeks Aksesibilitas Wilayah", "7,85"),),
        AIMS[:1],
    ),
    Fact(
        "sasaran_daerah",
        "Meningkatnya pemenuhan infrastruktur dasar masyarakat",
        None,
        (m("Persentase pemenuhan infrastruktur dasar", "81,3 %"),),
        AIMS[1:2],
    ),
    Fact(
        "sasaran_daerah",
        "Meningkatnya akuntabilitas penyelenggaraan pemerintahan",
        None,
        (m("Nilai SAKIP Provinsi", "75,50"),),
        AIMS[2:],
    ),
)
MISSION = Fact("misi", "Memperkuat pembangunan infrastruktur dasar dan konektivitas untuk kesejahteraan rakyat", children=STATE)
FONT = "Open Sans"
COLUMN = 18.35
LEFT = 1.2
TINTS = ("1F4E79", "2E75B6", "00796B", "6A1B9A", "BF360C", "455A64")
LIGHT = ("DCE9F5", "E3F1FB", "D5F0EC", "EBDDF2", "FBE3D9", "E4EAED")
PROGRAMS = (BUILD, CARE, WATER, HOUSES, TRADE, STAFF)
MARKER = '<draw:marker draw:name="Tip" svg:viewBox="0 0 20 30" svg:d="M10 0l-10 30h20z"/>'
DASHES = '<draw:stroke-dash draw:name="Dashes" draw:style="rect" draw:dots1="1" draw:dots1-length="0.5cm" draw:distance="0.3cm"/>'
SHADE = (
    '<draw:gradient draw:name="Paper" draw:style="linear" draw:start-color="#ffffff" draw:end-color="#d9e2ec" draw:angle="0"/>'
)
CELLS = (2.65, 5.2, 4.5, 4.3)  # code, name, output, money


class Sheet(Drawing):
    """A drawing with bent arrows and a gradient as paper."""

    def bent(self, points: list[tuple[float, float]], color: str = "404040", width: float = 0.08, dash: bool = False) -> None:
        """A connector through the points with a head at its end."""
        stroke = 'draw:stroke="dash" draw:stroke-dash="Dashes"' if dash else 'draw:stroke="solid"'
        look = f'{stroke} svg:stroke-color="#{color}" svg:stroke-width="{width}cm" draw:fill="none" draw:marker-end="Tip"'
        name = self.style(f'{look} draw:marker-end-width="0.42cm"')
        left, top = min(x for x, _ in points), min(y for _, y in points)
        wide, tall = max(x for x, _ in points) - left, max(y for _, y in points) - top
        wide, tall = max(wide, 0.001), max(tall, 0.001)
        inner = " ".join(f"{round((x - left) * 1000)},{round((y - top) * 1000)}" for x, y in points)
        where = f'svg:x="{left:.3f}cm" svg:y="{top:.3f}cm" svg:width="{wide:.3f}cm" svg:height="{tall:.3f}cm"'
        view = f'svg:viewBox="0 0 {max(1, round(wide * 1000))} {max(1, round(tall * 1000))}"'
        self.shapes.append(f'<draw:polyline draw:style-name="{name}" {where} {view} draw:points="{inner}"/>')

    def paper(self) -> None:
        """The gradient over the whole page."""
        name = self.style('draw:fill="gradient" draw:fill-gradient-name="Paper" draw:stroke="none"')
        width, height = self.size
        where = f'svg:x="0cm" svg:y="0cm" svg:width="{width}cm" svg:height="{height}cm"'
        self.shapes.append(f'<draw:rect draw:style-name="{name}" {where}/>')

    def tag(self, at: tuple[float, float, float, float], text: str, color: str) -> None:
        """A pentagon that points to the left, with a text."""
        left, top, width, height = at
        name = self.style(f'draw:fill="solid" draw:fill-color="#{color}" draw:stroke="none"')
        where = f'svg:x="{left:.3f}cm" svg:y="{top:.3f}cm" svg:width="{width:.3f}cm" svg:height="{height:.3f}cm"'
        points = "0,500 200,0 1000,0 1000,1000 200,1000"
        self.shapes.append(f'<draw:polygon draw:style-name="{name}" {where} svg:viewBox="0 0 1000 1000" draw:points="{points}"/>')
        self.box((left + width * 0.17, top, width * 0.83, height), text, 21, line=None, color="FFFFFF", bold=True)

    def write(self, path: Path) -> Path:
        """Write the file with the arrowhead, the dashes and the gradient."""
        self.save(path)
        text = path.read_text(encoding="utf-8")
        text = text.replace("<office:styles/>", f"<office:styles>{SHADE}{MARKER}{DASHES}</office:styles>")
        path.write_text(text, encoding="utf-8")
        return path


def tall(text: str, width: float, size: float, bold: bool = False) -> float:
    """The height in cm that a text takes in a box this wide."""
    return text_height(text, width / 2.54 * 0.94 - 0.08, Style(FONT, size, bold)) * 2.54 * 1.16 + 0.2


def kegiatan(page: Sheet, fact: Fact, left: float, top: float) -> float:
    """The cells of a kegiatan; gives the bottom."""
    measure = fact.measures[0]
    texts = (fact.code or "", fact.name or "", f"{measure.name} / {measure.target}", fact.pagu.replace(". ", ".\n", 1))
    high = max(tall(text, width, 16) for text, width in zip(texts, CELLS, strict=True))
    for place, (text, width) in enumerate(zip(texts, CELLS, strict=True)):
        align = "center" if place in (0, 3) else "start"
        size = 16 if place in (1, 2) else 13.5
        page.box((left, top, width, high), text, size, fill="FFFFFF" if place else "F2F2F2", align=align, line="595959")
        left += width
    return top + high


def column(page: Sheet, number: int, top: float) -> tuple[float, float]:
    """A program with its sections below; gives the middle and the top of its box."""
    fact, left = PROGRAMS[number], LEFT + COLUMN * number
    dark, light = TINTS[number], LIGHT[number]
    width, y = 15.2, top + (0.8 if number == 2 else 0)
    start = y
    outcomes = "\n".join(f"{number + 1}.{'ab'[at]}  {each.name} = {each.target}" for at, each in enumerate(fact.measures))
    parts = ((fact.holder or "", 20, dark, "FFFFFF", True), (fact.name or "", 21, "FFC000", "000000", True))
    for text, size, fill, color, bold in (*parts, (outcomes, 18, light, "000000", False)):
        high = tall(text, width, size, bold) + 0.35
        page.box((left + 1.2, y, width, high), text, size, fill=fill, color=color, bold=bold, line=dark)
        y += high
    trunk, last = left + 0.55, ""
    bottom, y = y, y + 1.1
    for each in fact.children:
        if each.holder != last:
            y += 0.9 if last else 0
            high = tall(each.holder or "", 12, 17, True)
            page.box((left + 1.5, y, 12.4, high), each.holder or "", 17, fill=dark, color="FFFFFF", bold=True, line=dark)
            points = [(left + 1.2, bottom - 0.8), (trunk, bottom - 0.8), (trunk, y + high / 2), (left + 1.5, y + high / 2)]
            page.bent(points, dark)
            y, last = y + high, each.holder or ""
        y = kegiatan(page, each, left + 1.5, y)
    return left + 1.2 + width / 2, start


def targets(page: Sheet, fact: Fact, left: float, top: float, width: float) -> float:
    """The table of a sasaran's indicators; gives the bottom."""
    parts = [width - 12.6, 3.6, 3.0, 3.0, 3.0]
    rows = [["INDIKATOR KINERJA UTAMA", "SATUAN", f"KONDISI AWAL {SINCE}", f"TARGET {YEAR}", f"AKHIR RENSTRA {END}"]]
    for each in fact.measures:
        rows.append([each.name, each.unit or "", each.values[0][2], each.target, each.values[1][2]])
    for number, row in enumerate(rows):
        high = max(tall(text, wide, 15, not number) for text, wide in zip(row, parts, strict=True))
        x = left
        for text, wide in zip(row, parts, strict=True):
            fill = "8497B0" if number == 0 else "FFFFFF"
            align = "start" if wide == parts[0] and number else "center"
            page.box((x, top, wide, high), text, 15, fill=fill, bold=not number, align=align, line="7F7F7F")
            x += wide
        top += high
    return top


def upper(page: Sheet) -> dict[int, tuple[float, float, float]]:
    """Mission, sasaran of the province, tujuan and sasaran; gives (middle, top, bottom) by id()."""
    out: dict[int, tuple[float, float, float]] = {}
    page.box(
        (14, 6.2, 82, 2.5), f"MISI 5 RPJMD : {MISSION.statement}", 30, fill="C00000", color="FFFFFF", bold=True, line="7B0000"
    )
    out[id(MISSION)] = (55, 6.2, 8.7)
    middles = {id(ROADS): 18.5, id(BASIC): 47.0, id(AREAS): 66.5, id(WORK): 95.0}
    wide = {id(ROADS): 24.0, id(BASIC): 18.6, id(AREAS): 18.6, id(WORK): 24.0}
    for number, (state, aim) in enumerate(zip(STATE, AIMS, strict=True)):
        x = (18.5, 56.75, 95.0)[number]
        page.box(
            (x - 12, 11.0, 24, 2.3), f"SASARAN RPJMD {number + 1}\n{state.statement}", 21, fill="F4B183", line="843C0B", bold=True
        )
        measure = state.measures[0]
        page.box((x - 10.5, 13.3, 21, 1.5), f"IKD : {measure.name} ({measure.target})", 19, fill="FBE5D6", line="843C0B")
        out[id(state)] = (x, 11.0, 14.8)
        top = 17.0 + (0.5 if number == 1 else 0)
        page.box(
            (x - 11, top, 22, 3.0),
            f"Tujuan {number + 1} : {aim.statement}",
            22,
            fill="A9D18E",
            line="385723",
            shape="ellipse" if number > 5 else "rect",
        )
        out[id(aim)] = (x, top, top + 3.0)
    for number, fact in enumerate((ROADS, BASIC, AREAS, WORK), 1):
        x, width = middles[id(fact)], wide[id(fact)]
        top = 23.0 if number != 3 else 22.6
        high = tall(f"Sasaran {number} : {fact.statement}", width, 22, True) + 0.4
        page.box(
            (x - width / 2, top, width, high), f"Sasaran {number} : {fact.statement}", 22, fill="FFE699", line="7F6000", bold=True
        )
        out[id(fact)] = (x, top, targets(page, fact, x - width / 2, top + high + 0.15, width))
    return out


def frame(page: Sheet) -> None:
    """Title, emblem, labels and legend."""
    title = f"POHON KINERJA DINAS PEKERJAAN UMUM BINA MARGA DAN CIPTA KARYA\nPROVINSI JAWA TENGAH TAHUN {YEAR}"
    page.box((16, 1.2, 80, 3.8), title, 40, fill="1F3864", color="FFFFFF", bold=True, line="FFC000")
    page.box((3, 1.0, 3.6, 4.4), "", fill="0B5394", line="FFC000", shape="ellipse")
    page.box((2.8, 2.2, 4.0, 2.0), "JATENG", 15, line=None, color="FFFFFF", bold=True)
    labels = ((6.3, "RPJMD", "C00000"), (11.6, "RPJMD", "C55A11"), (17.3, "TUJUAN", "548235"), (23.6, "SASARAN / IKU", "BF9000"))
    for top, text, color in (*labels, (35.6, "PROGRAM", "7F6000"), (49.0, "KEGIATAN", "595959")):
        page.tag((111.4, top, 6.9, 2.2), text, color)
    page.box((98.5, 76.0, 6, 1.0), "KETERANGAN :", 15, line=None, bold=True, align="start")
    for row, (text, dash) in enumerate((("Hubungan langsung", False), ("Mendukung sasaran lain", True))):
        y = 77.9 + row * 1.3
        page.bent([(98.6, y), (102.6, y)], dash=dash)
        page.box((103, y - 0.6, 10, 1.2), text, 15, line=None, align="start")
    sign = "Semarang,      Januari 2017\nKEPALA DINAS PU BINA MARGA DAN CIPTA KARYA\nPROVINSI JAWA TENGAH"
    sign += "\n\n\n( nama pejabat )\nNIP. ........................"
    page.box((2, 75.0, 24, 7.0), sign, 17, line=None)


def connect(page: Sheet, places: dict[int, tuple[float, float, float]]) -> None:
    """Bent arrows from every parent to its children."""
    for parent in (MISSION, *STATE, *AIMS, ROADS, BASIC, AREAS, WORK):
        x, _, bottom = places[id(parent)]
        for child in parent.children:
            to, top, _ = places[id(child)]
            level = bottom + (0.55 if parent is ROADS else 0.9)
            straight = abs(x - to) < 0.05
            points = [(x, bottom), (to, top)] if straight else [(x, bottom), (x, level), (to, level), (to, top)]
            page.bent(points, "C00000" if parent is MISSION else "404040", 0.1)
    x, _, bottom = places[id(ROADS)]
    to, top, _ = places[id(TRADE)]
    page.bent([(x + 7, bottom), (x + 7, 34.6), (to - 4, 34.6), (to - 4, top)], "1F4E79", 0.07, True)


def draw() -> None:
    """Write the PDF."""
    page = Sheet(118.9, 84.1, FONT)
    page.paper()
    frame(page)
    places = upper(page)
    for number, fact in enumerate(PROGRAMS):
        middle, top = column(page, number, 36.0)
        places[id(fact)] = (middle, top, top)
    connect(page, places)
    with tempfile.TemporaryDirectory() as folder:
        office_pdf(page.write(Path(folder, "pohon.fodg")), CORPUS / f"{STEM}.pdf")


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Provinsi Jawa Tengah"}
    office = "Dinas Pekerjaan Umum Bina Marga dan Cipta Karya"
    gold = Gold(STEM, document | {"organisation": office, "year": int(YEAR), "pages": 1})
    known = add_tree(gold, MISSION, None, YEAR, 1)
    gold.edge(known[id(ROADS)], known[id(TRADE)], "also")
    gold.ambiguous += [
        {
            "about": "a strip names the section above its kegiatan",
            "chosen": "holder of the kegiatan",
            "also_acceptable": [None, "a node of its own between program and kegiatan"],
            "nodes": [node["id"] for node in gold.nodes if node["level"] == "kegiatan"],
            "field": "holder",
        },
        {
            "about": "dashed connector from sasaran 1 to a program below sasaran 4 (legend: Mendukung sasaran lain)",
            "chosen": "also",
            "also_acceptable": ["no edge"],
            "nodes": [known[id(TRADE)]],
            "field": "parent",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
