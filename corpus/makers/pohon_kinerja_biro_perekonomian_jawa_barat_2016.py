"""Performance tree of an economic bureau on one A1 drawing: the province's tiers converge on its vision and spread again."""

import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.deck import Style, text_height
from corpus.makers.parts.drawing import Drawing
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk

STEM = "pohon-kinerja-biro-perekonomian-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a provincial economic bureau on one A1 drawing, converging on its vision and spreading again",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Draw (fodg)",
    "text": True,
    "facts": "invented",
    "carries": [
        "left to right: misi and sasaran of the province converge by slanted arrows on the bureau's vision, then it spreads",
        "three parents are drawn for the vision, two for one program (second line dashed)",
        "tier labels as chevrons above the columns, in the boxes only of tujuan and sasaran; Sasaran 2.1 printed twice",
        "indicators of the province in ellipses under the box, of the sasaran in a box below, of the program inside",
        "targets in brackets behind the name; output behind Output :, money and position inside the kegiatan's box",
        "a kegiatan drawn in the stack of another division, its line crosses from its own program",
        "trunks of straight strokes between program and kegiatan, two kegiatan without a stroke, a stray line with arrowhead",
        "boxes of uneven height, a program far off the middle of its kegiatan",
        "malformed sum, kegiatan without money, typing errors (Meningkanya, Koordinsi, Prosentase), lower is better",
    ],
}


def m(name: str, target: str = "", down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    unit = target.split(" ", 1)[1] if " " in target and not target[0].isalpha() else None
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def keg(holder: str | None, name: str, pagu: str, *measures: Measure) -> Fact:
    """A kegiatan of a subdivision."""
    return Fact("kegiatan", None, name, measures, holder=holder, pagu=pagu)


def prog(holder: str, name: str, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """A program of a division."""
    return Fact("program", None, name, measures, below, holder=holder)


MEANS = prog(
    "Bagian Sarana Perekonomian",
    "Program Koordinasi Kebijakan Sarana Perekonomian",
    (m("Jumlah rumusan kebijakan sarana perekonomian", "12 dokumen"),),
    keg(
        "Kasubbag Perdagangan",
        "Koordinasi Tim Pengendalian Inflasi Daerah (TPID)",
        "Rp. 650.000.000",
        m("Jumlah rekomendasi TPID", "12 rekomendasi"),
    ),
    keg(
        "Kasubbag Perdagangan",
        "Monitoring Harga dan Distribusi Kebutuhan Pokok Masyarakat",
        "Rp. 275.500.000",
        m("Jumlah kab/kota yang dimonitor", "27 kab/kota"),
    ),
    keg("Kasubbag Energi", "Fasilitasi Distribusi LPG 3 Kg", "Rp. 198.000.000", m("Kuota yang tersalur", "98%")),
    keg(
        "Kasubbag Transportasi dan Pariwisata",
        "Koordinsi Sektor Transportasi dan Pariwisata",
        "Rp. 210.00.000",
        m("Jumlah laporan koordinasi", "4 laporan"),
    ),
)
YIELD = prog(
    "Bagian Produksi Daerah",
    "Program Koordinasi Kebijakan Produksi Daerah",
    (m("Prosentase rekomendasi bidang produksi yang ditindaklanjuti", "80%"), m("Jumlah kajian komoditas unggulan", "3 kajian")),
    keg(
        "Kasubbag Pertanian",
        "Koordinasi Kebijakan Pertanian dan Ketahanan Pangan",
        "Rp. 320.000.000",
        m("Jumlah rumusan", "3 dokumen"),
    ),
    keg(
        "Kasubbag Pertanian",
        "Pengawasan Penyaluran Pupuk dan Pestisida Bersubsidi",
        "Rp. 415.000.000",
        m("Realisasi penyaluran pupuk", "96%"),
        m("Jumlah kasus penyimpangan", "5 kasus", True),
    ),
    keg(
        "Kasubbag Sumber Daya Alam",
        "Koordinasi Kebijakan Kelautan, Perikanan dan Kehutanan",
        "",
        m("Jumlah rumusan", "2 dokumen"),
    ),
    keg(
        "Kasubbag Pertanian",
        "Koordinasi Penyaluran Beras untuk Keluarga Miskin (Raskin)",
        "Rp. 1.120.000.000",
        m("Realisasi pagu raskin", "100%"),
    ),
)
COMPANIES = prog(
    "Bagian Investasi dan BUMD",
    "Program Pembinaan BUMD dan Lembaga Keuangan",
    (m("Jumlah BUMD yang dibina", "17 BUMD"),),
    keg("Kasubbag BUMD", "Evaluasi Kinerja BUMD Non Perbankan", "Rp. 540.000.000", m("Jumlah laporan evaluasi", "6 laporan")),
    keg(
        "Kasubbag Lembaga Keuangan",
        "Pembinaan PD. BPR dan Lembaga Keuangan Mikro",
        "Rp. 385.250.000",
        m("Jumlah LKM yang dibina", "42 LKM"),
    ),
    keg(
        "Kasubbag BUMD",
        "Penyusunan Rancangan Perda Penyertaan Modal",
        "Rp. 475.000.000",
        m("Jumlah rancangan perda", "2 raperda"),
    ),
)
CREDIT = prog(
    "Bagian Pengembangan Usaha Daerah",
    "Program Pengembangan Lembaga Ekonomi Pedesaan",
    (m("Jumlah debitur usaha mikro", "3.500 orang"),),
    keg(
        "Kasubbag Usaha Mikro",
        "Fasilitasi Penyaluran Kredit Cinta Rakyat",
        "Rp. 290.000.000",
        m("Jumlah kredit yang tersalur", "45 milyar"),
    ),
    keg("Kasubbag Usaha Mikro", "Koordinasi Penyaluran Kredit Usaha Rakyat (KUR)", "Rp. 150.000.000"),
    keg(
        "Kasubbag Ekonomi Pedesaan",
        "Pembinaan Badan Usaha Milik Desa",
        "Rp. 260.000.000",
        m("Jumlah BUMDes yang dibina", "54 BUMDes"),
    ),
)
OFFICE = prog(
    "Subbagian Tata Usaha",
    "Program Pelayanan Administrasi Perkantoran",
    (m("Tingkat kepuasan pelayanan internal", "82%"),),
    keg(None, "Penyusunan Perencanaan dan LKIP Biro", "Rp. 95.000.000", m("Jumlah dokumen", "5 dokumen")),
    keg(None, "Rapat Koordinasi Bidang Perekonomian se-Jawa Barat", "Rp. 480.000.000", m("Jumlah peserta rakor", "200 orang")),
    keg(None, "Penyediaan Jasa dan Peralatan Perkantoran", "Rp. 372.600.000", m("Lama layanan", "12 bulan")),
)
SASARAN = (
    Fact(
        "sasaran",
        "Meningkatnya kualitas rumusan kebijakan sarana perekonomian",
        None,
        (m("Prosentase rumusan kebijakan yang ditetapkan", "85%"), m("Jumlah kab/kota dengan inflasi terkendali", "20 kab/kota")),
        (MEANS,),
    ),
    Fact(
        "sasaran",
        "Meningkanya koordinasi peningkatan produksi daerah",
        None,
        (m("Prosentase rekomendasi yang dilaksanakan OPD", "78%"),),
        (YIELD,),
    ),
    Fact(
        "sasaran",
        "Meningkatnya kesehatan dan kontribusi BUMD",
        None,
        (m("Jumlah BUMD berkategori sehat", "11 BUMD"), m("Deviden BUMD", "325 milyar"), m("BUMD yang merugi", "2 BUMD", True)),
        (COMPANIES,),
    ),
    Fact("sasaran", "Meningkatnya akses permodalan usaha mikro", None, (m("Pertumbuhan kredit mikro", "9,5%"),), (CREDIT,)),
    Fact("sasaran", "Meningkatnya akuntabilitas kinerja biro", None, (m("Nilai evaluasi LKIP", "B (68,50)"),), (OFFICE,)),
)
AIMS = (
    Fact("tujuan", "Meningkatkan mutu kebijakan bidang perekonomian", children=SASARAN[:2]),
    Fact("tujuan", "Meningkatkan peran BUMD dan lembaga keuangan bagi masyarakat", children=SASARAN[2:4]),
    Fact("tujuan", "Meningkatkan tata kelola biro", children=SASARAN[4:]),
)
VISION = Fact("visi", "Terwujudnya kebijakan perekonomian daerah yang responsif, tepat sasaran dan akuntabel", children=AIMS)
STATE = (
    Fact(
        "sasaran_daerah",
        "Terkendalinya laju inflasi dan terjaganya distribusi barang",
        None,
        (m("Laju inflasi", "4,5%", True),),
        (VISION,),
    ),
    Fact(
        "sasaran_daerah", "Meningkatnya jumlah dan kualitas usaha masyarakat", None, (m("Jumlah wirausaha baru", "20.000 orang"),)
    ),
    Fact("sasaran_daerah", "Meningkatnya kinerja badan usaha milik daerah", None, (m("Kontribusi BUMD terhadap PAD", "2,75%"),)),
)
MISSIONS = (
    Fact("misi", "Membangun Perekonomian yang Kokoh dan Berkeadilan", children=STATE[:2]),
    Fact("misi", "Meningkatkan Kinerja Pemerintahan dan Profesionalisme Aparatur", children=STATE[2:]),
)
PROGRAMS = (MEANS, YIELD, COMPANIES, CREDIT, OFFICE)
STRAY = YIELD.children[3]  # drawn in the stack of the next division

FONT = "Carlito"
TINTS = ("FBE4D5", "E2EFD9", "DEEAF6", "FFF2CC", "EDEDED")
DARK = ("C45911", "538135", "2E74B5", "BF8F00", "7B7B7B")
TIP = '<draw:marker draw:name="Tip" svg:viewBox="0 0 20 30" svg:d="M10 0l-10 30h20z"/>'
DASHES = (
    '<draw:stroke-dash draw:name="Dashes" draw:style="rect" draw:dots1="1" draw:dots1-length="0.4cm" draw:distance="0.25cm"/>'
)
At = tuple[float, float, float, float]


class Sheet(Drawing):
    """A drawing with rounded boxes that throw a shadow, and arrows."""

    def rounded(self, at: At, paragraphs: list[tuple[str, float, bool]], fill: str, line: str, radius: float = 0.35) -> None:
        """A rounded box; paragraphs as (text, size, bold)."""
        look = f'draw:fill="solid" draw:fill-color="#{fill}" svg:stroke-color="#{line}" svg:stroke-width="0.06cm"'
        look += ' draw:stroke="solid" draw:shadow="visible"'
        look += ' draw:shadow-offset-x="0.12cm" draw:shadow-offset-y="0.12cm" draw:shadow-color="#a6a6a6"'
        name = self.style(look)
        left, top, width, height = at
        where = f'svg:x="{left:.3f}cm" svg:y="{top:.3f}cm" svg:width="{width:.3f}cm" svg:height="{height:.3f}cm"'
        self.shapes.append(f'<draw:rect draw:style-name="{name}" {where} draw:corner-radius="{radius}cm"/>')
        clear = (
            'draw:fill="none" draw:stroke="none" draw:textarea-vertical-align="middle" fo:padding="0.15cm" fo:wrap-option="wrap"'
        )
        name = self.style(clear + ' draw:auto-grow-height="false" draw:auto-grow-width="false"')
        inner = ""
        for text, size, bold in paragraphs:
            weight = ' fo:font-weight="bold"' if bold else ""
            run = self.style("", 'fo:text-align="center"', f'fo:font-family="{self.font}" fo:font-size="{size}pt"{weight}')
            inner += f'<text:p text:style-name="{run}p"><text:span text:style-name="{run}t">{escape(text)}</text:span></text:p>'
        self.shapes.append(f'<draw:frame draw:style-name="{name}" {where}><draw:text-box>{inner}</draw:text-box></draw:frame>')

    def bent(
        self, points: list[tuple[float, float]], color: str, width: float = 0.08, dash: bool = False, tip: bool = True
    ) -> None:
        """A polyline through the points, with a head at its end."""
        stroke = 'draw:stroke="dash" draw:stroke-dash="Dashes"' if dash else 'draw:stroke="solid"'
        look = f'{stroke} svg:stroke-color="#{color}" svg:stroke-width="{width}cm" draw:fill="none"'
        look += ' draw:marker-end="Tip" draw:marker-end-width="0.5cm"' if tip else ""
        name = self.style(look)
        left, top = min(x for x, _ in points), min(y for _, y in points)
        wide = max(max(x for x, _ in points) - left, 0.001)
        tall = max(max(y for _, y in points) - top, 0.001)
        inner = " ".join(f"{round((x - left) * 1000)},{round((y - top) * 1000)}" for x, y in points)
        where = f'svg:x="{left:.3f}cm" svg:y="{top:.3f}cm" svg:width="{wide:.3f}cm" svg:height="{tall:.3f}cm"'
        view = f'svg:viewBox="0 0 {max(1, round(wide * 1000))} {max(1, round(tall * 1000))}"'
        self.shapes.append(f'<draw:polyline draw:style-name="{name}" {where} {view} draw:points="{inner}"/>')

    def chevron(self, at: At, text: str) -> None:
        """The label of a column."""
        left, top, width, height = at
        name = self.style('draw:fill="solid" draw:fill-color="#1F3864" draw:stroke="none"')
        where = f'svg:x="{left:.3f}cm" svg:y="{top:.3f}cm" svg:width="{width:.3f}cm" svg:height="{height:.3f}cm"'
        points = "0,0 920,0 1000,500 920,1000 0,1000 80,500"
        self.shapes.append(f'<draw:polygon draw:style-name="{name}" {where} svg:viewBox="0 0 1000 1000" draw:points="{points}"/>')
        self.box((left + 0.5, top, width - 1, height), text, 15, line=None, color="FFFFFF", bold=True)

    def write(self, path: Path) -> Path:
        """Write the file with the arrowhead and the dashes."""
        text = self.save(path).read_text(encoding="utf-8")
        path.write_text(text.replace("<office:styles/>", f"<office:styles>{TIP}{DASHES}</office:styles>"), encoding="utf-8")
        return path


def tall(text: str, width: float, size: float, bold: bool = False) -> float:
    """The height in cm that a text takes in a box this wide."""
    return text_height(text, (width - 0.5) / 2.54, Style("Calibri", size, bold)) * 2.54 * 1.04


def measured(measure: Measure) -> str:
    """An indicator as printed."""
    return f"{measure.name} ({measure.target})"


def kegiatan(page: Sheet, fact: Fact, at: tuple[float, float], place: int) -> float:
    """The box of a kegiatan; gives its bottom."""
    left, top = at
    width = 12.7
    parts = [(fact.name or "", 14.0, True)]
    parts += [(f"Output : {measured(each)}", 12.5, False) for each in fact.measures]
    last = "   ".join(each for each in (fact.pagu, f"({fact.holder})" if fact.holder else "") if each)
    parts += [(last, 12.5, False)] if last else []
    high = sum(tall(text, width, size, bold) for text, size, bold in parts) + 0.12
    page.rounded((left, top, width, high), parts, TINTS[place], DARK[place], 0.2)
    return top + high


def program(page: Sheet, fact: Fact, middle: float, place: int) -> tuple[float, float]:
    """The box of a program in two parts, division above; gives its middle and bottom."""
    left, width = 58.4, 10.0
    lines = [measured(each) for each in fact.measures]
    low = sum(tall(each, width, 12.5) for each in lines)
    high = 1.05 + tall(fact.name or "", width, 14.5, True) + low + 0.5
    top = middle - high / 2
    page.box((left, top, width, 1.05), fact.holder or "", 14, fill=DARK[place], line=DARK[place], color="FFFFFF", bold=True)
    name = tall(fact.name or "", width, 14.5, True) + 0.2
    page.box((left, top + 1.05, width, name), fact.name or "", 14.5, fill=TINTS[place], line=DARK[place], bold=True)
    text = "\n".join(lines)
    page.box((left, top + 1.05 + name, width, low + 0.3), text, 12.5, fill="FFFFFF", line=DARK[place], align="start")
    return middle, top + high


def right_side(page: Sheet) -> list[float]:
    """Kegiatan and programs; gives the middles of the programs."""
    top, middles = 6.6, []
    spots: dict[int, float] = {}
    for place, fact in enumerate(PROGRAMS):
        own = [each for each in fact.children if each is not STRAY]
        shown = [*own[:1], STRAY, *own[1:]] if fact is COMPANIES else own
        marks = []
        for index, each in enumerate(shown):
            shift = (0.0, 0.0, 0.15, -0.1)[(place + index) % 4]
            bottom = kegiatan(page, each, (70.2 + shift, top), 1 if each is STRAY else place)
            marks.append((top + bottom) / 2)
            spots[id(each)] = (top + bottom) / 2
            top = bottom + (0.28, 0.4, 0.33)[(place + index) % 3]
        off = (0.0, 0.6, -1.3, 0.0, 0.3)[place]
        middle = (marks[0] + marks[-1]) / 2 + off
        middles.append(middle)
        program(page, fact, middle, place)
        tied = [spots[id(each)] for each in own]
        if fact is OFFICE:
            tied = tied[:1]  # the clerk drew one stroke only; the other kegiatan stand below
        trunk = 69.25 + 0.08 * place
        page.line((68.4, middle), (trunk, middle), DARK[place], 0.07)
        if len(tied) > 1 or abs(tied[0] - middle) > 0.05:
            page.line((trunk, min(*tied, middle)), (trunk, max(*tied, middle)), DARK[place], 0.07)
        for index, y in enumerate(tied):
            page.line((trunk, y), (70.2 - (0.12 if index == 1 else 0), y), DARK[place], 0.07)
        top += 0.75
    far = [
        (63.4, middles[1] + 2.75),
        (63.4, middles[1] + 3.2),
        (69.0, middles[1] + 3.2),
        (69.0, spots[id(STRAY)]),
        (70.2, spots[id(STRAY)]),
    ]
    page.bent(far, DARK[1], 0.07)
    return middles


def sasaran(page: Sheet, middles: list[float]) -> list[float]:
    """The sasaran with their indicators below; gives the middles of the boxes."""
    numbers = ("1.1", "1.2", "2.1", "2.1", "3.1")
    found = []
    left, width = 45.3, 10.4
    for place, (fact, middle) in enumerate(zip(SASARAN, middles, strict=True)):
        text = f"Sasaran {numbers[place]} : {fact.statement}"
        high = tall(text, width, 15, True) + 0.5
        top = middle - high / 2 + (0, -0.9, 0, 0.5, 0)[place]
        page.rounded((left, top, width, high), [(text, 15, True)], "A8D08D", "385623")
        inner = "\n".join(("IKU :", *(f"- {measured(each)}" for each in fact.measures)))
        low = (
            0.62 * (1 + len(fact.measures))
            + sum(tall(measured(each), width - 1.2, 12.5) > 0.8 for each in fact.measures) * 0.55
            + 0.3
        )
        page.box((left + 0.5, top + high + 0.12, width - 0.7, low), inner, 12.5, fill="FFFFFF", line="385623", align="start")
        found.append(top + high / 2)
        start, end = (left + width, top + high / 2), (58.4, middle)
        bend = 57.0 + 0.15 * place
        page.bent([start, (bend, start[1]), (bend, end[1]), end] if abs(start[1] - middle) > 0.1 else [start, end], "385623")
    page.bent(
        [(left + width, found[1] + 0.35), (56.6, found[1] + 0.35), (56.6, middles[3] - 0.6), (58.4, middles[3] - 0.6)],
        "7F7F7F",
        0.06,
        True,
    )
    return found


def left_side(page: Sheet, spots: list[float]) -> None:
    """Tujuan, vision and the tiers of the province."""
    left, width = 33.2, 9.0
    center = 31.5
    for place, (fact, of) in enumerate(zip(AIMS, (spots[:2], spots[2:4], spots[4:]), strict=True)):
        text = f"Tujuan {place + 1} :\n{fact.statement}"
        high = tall(text, width, 15.5, True) + 0.7
        middle = sum(of) / len(of) + (0.4, 0, 0)[place]
        page.rounded(
            (left, middle - high / 2, width, high), [(each, 15.5, True) for each in text.split("\n")], "FFD966", "7F6000"
        )
        for spot in of:
            if abs(spot - middle) < 0.1:
                page.bent([(left + width, middle), (45.3, middle)], "7F6000")
            else:
                page.bent([(left + width, middle), (43.8, middle), (43.8, spot), (45.3, spot)], "7F6000")
        page.bent([(30.6, center + (place - 1) * 5.5), (left, middle)], "C00000", 0.12)
    vision = [("V I S I", 20.0, True), ("BIRO ADMINISTRASI PEREKONOMIAN", 14.0, True), (VISION.statement or "", 18.0, True)]
    page.rounded((24.2, center - 9, 6.4, 18), vision, "F4B083", "833C0B", 0.8)
    for place, fact in enumerate(STATE):
        middle = (16.5, 29.0, 44.5)[place]
        page.rounded((12.2, middle - 1.7, 8.8, 3.2), [(fact.statement or "", 15.0, False)], "BDD6EE", "1F4E79")
        page.box((12.7, middle + 1.62, 7.8, 2.1), measured(fact.measures[0]), 12.5, fill="FFFFFF", line="1F4E79", shape="ellipse")
        page.bent([(21.0, middle), (24.2, center + (place - 1) * 5.0)], "1F4E79", 0.12)
    for place, (fact, middle) in enumerate(zip(MISSIONS, (22.5, 44.3), strict=True)):
        page.rounded(
            (1.3, middle - 2.6, 7.8, 5.2),
            [(f"MISI {place + 2}", 17.0, True), (fact.statement or "", 16.0, False)],
            "D9C3E8",
            "7030A0",
        )
    page.bent([(9.1, 22.2), (12.2, 16.5)], "7030A0", 0.1)
    page.bent([(9.1, 22.8), (12.2, 28.8)], "7030A0", 0.1)
    page.bent([(9.1, 44.4), (12.2, 44.4)], "7030A0", 0.1)
    page.bent([(22.3, 51.2), (23.1, 51.2)], "1F4E79", 0.1)


def frame(page: Sheet) -> None:
    """The title, the labels of the columns, a legend and the place of the signature."""
    page.box((0.7, 0.7, 82.7, 58.0), "", 8, line="1F3864")
    title = "POHON KINERJA BIRO ADMINISTRASI PEREKONOMIAN SETDA PROVINSI JAWA BARAT TAHUN 2016"
    page.box((6.0, 1.1, 74.0, 2.2), title, 32, line=None, bold=True, color="1F3864")
    page.box((1.6, 1.2, 2.2, 2.6), "JABAR", 10, fill="00A651", line="FFF200", shape="ellipse", bold=True)
    labels = (
        (1.2, 8.6, "MISI RPJMD"),
        (11.6, 10.2, "SASARAN RPJMD"),
        (23.4, 8.2, "VISI"),
        (33.0, 9.8, "TUJUAN"),
        (45.0, 11.3, "SASARAN"),
    )
    labels += ((58.0, 11.0, "PROGRAM (ES. III)"), (70.0, 12.9, "KEGIATAN (ES. IV)"))
    for left, width, text in labels:
        page.chevron((left, 4.3, width, 1.5), text)
    page.line((2.0, 55.6), (4.4, 55.6), "385623", 0.08)
    page.box((4.6, 55.1, 9, 1.0), ": mendukung langsung", 13, line=None, align="start")
    page.bent([(2.0, 56.8), (4.4, 56.8)], "7F7F7F", 0.06, True)
    page.box((4.6, 56.3, 9, 1.0), ": mendukung sasaran lain", 13, line=None, align="start")
    sign = "Kepala Biro Administrasi Perekonomian\n\n\n( nama pejabat )\nNIP. ....................."
    page.box((14.5, 53.4, 12.0, 4.6), sign, 13, line=None)


def draw(folder: Path) -> Path:
    """The drawing, saved."""
    page = Sheet(84.1, 59.4, FONT)
    frame(page)
    middles = right_side(page)
    left_side(page, sasaran(page, middles))
    return page.write(folder / f"{STEM}.fodg")


def gold() -> Gold:
    """The record of the same facts; the vision's further parents and the program's second one are drawn."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Provinsi Jawa Barat"}
    record = Gold(STEM, document | {"organisation": "Biro Administrasi Perekonomian", "year": 2016, "pages": 1})
    ids: dict[int, str] = {}
    for fact in MISSIONS:
        ids |= add_tree(record, fact, None, YEAR, 1)
    vision = ids[id(VISION)]
    # A vision stands under no sasaran: the province's ones that lead to it are further parents.
    record.edges[:] = [edge for edge in record.edges if edge["child"] != vision]
    for fact in STATE:
        record.edge(ids[id(fact)], vision, "also")
    record.edge(ids[id(SASARAN[1])], ids[id(CREDIT)], "also")
    loose = [ids[id(fact)] for fact in OFFICE.children[1:]]
    record.ambiguous.append(
        {
            "about": "two kegiatan below another of the same colour have no stroke of their own: taken as the program's",
            "chosen": [ids[id(OFFICE)]],
            "also_acceptable": [[]],
            "nodes": loose,
            "field": "parent",
        }
    )
    return record


def main() -> None:
    """Write the PDF and its gold."""
    assert sum(1 for fact in MISSIONS for _ in walk(fact)) == 36
    with tempfile.TemporaryDirectory() as folder:
        office_pdf(draw(Path(folder)), CORPUS / f"{STEM}.pdf")
    gold().write()


if __name__ == "__main__":
    main()
