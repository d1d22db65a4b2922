"""Performance tree of a provincial environment office on one A1 drawing, indicator boxes attached below the statements."""

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.deck import Style, text_height
from corpus.makers.parts.drawing import Drawing

STEM = "pohon-kinerja-dlh-jawa-barat-2017"
YEAR = "2017"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a province's environment office on one A1 drawing of eighty boxes with a legend of tiers",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Draw (fodg)",
    "text": True,
    "facts": "invented",
    "carries": [
        "visi, misi, tujuan, sasaran, program and kegiatan, a colour each, explained by a legend of boxes",
        "indicator boxes attached to the foot of their sasaran or program, target in a box of its own at their side",
        "programs hang under one indicator of the sasaran: the connector starts at the indicator's box",
        "dynamic connectors glued to the shapes, elbow with arrowheads; kegiatan at a trunk with stubs, three stubs missing",
        "one program under two sasaran, the second line dashed",
        "kegiatan with output and money inside the box, some without money, one malformed sum",
        "labels Misi, Tujuan 1.1, Sasaran in bold before the text, one tujuan mislabelled (Tujuan 2.1 twice)",
        "division below the program's name in brackets, lower is better, typing errors (Pengendalan, Peningkatkan)",
    ],
}


@dataclass(frozen=True)
class Work:
    """A kegiatan with its output and money."""

    name: str
    output: str
    target: str
    unit: str
    pagu: str = ""


@dataclass(frozen=True)
class Program:
    """A program; via: which indicator of the sasaran it hangs under."""

    name: str
    holder: str
    indicator: str
    target: str
    works: tuple[Work, ...]
    via: int = 0


@dataclass(frozen=True)
class Aim:
    """A sasaran with its indicators (name, target, unit, lower is better)."""

    label: str
    statement: str
    measures: tuple[tuple[str, str, str | None, bool], ...]
    programs: tuple[Program, ...]


SPATIAL, CONTROL, CLIMATE, LAW = (
    "Bidang Tata Lingkungan",
    "Bidang Pengendalian Pencemaran Lingkungan",
    "Bidang Konservasi Lingkungan dan Pengendalian Perubahan Iklim",
    "Bidang Penaatan Hukum Lingkungan",
)
VISI = "Terwujudnya Lingkungan Hidup Jawa Barat yang Lestari, Asri dan Menyejahterakan"
TREE = (
    (
        "Meningkatkan Kualitas Lingkungan melalui Pengendalian Pencemaran dan Kerusakan",
        (
            (
                "Tujuan 1.1",
                "Menurunkan beban pencemaran air dan udara pada daerah aliran sungai prioritas",
                (
                    Aim(
                        "Sasaran 1.1.1",
                        "Meningkatnya kualitas air sungai dan situ",
                        (
                            ("Indeks Kualitas Air (IKA)", "43,50", None, False),
                            ("Persentase titik pantau yang cemar berat", "62 %", "%", True),
                        ),
                        (
                            Program(
                                "Program Pengendalan Pencemaran Air",
                                CONTROL,
                                "Persentase industri di DAS Citarum yang memenuhi baku mutu air limbah",
                                "55 %",
                                (
                                    Work(
                                        "Pemantauan Kualitas Air Tujuh Sungai Utama",
                                        "Jumlah titik pantau",
                                        "58 titik",
                                        "titik",
                                        "Rp 1.275.000.000",
                                    ),
                                    Work(
                                        "Pembinaan IPAL Industri Tekstil",
                                        "Jumlah industri yang dibina",
                                        "120 industri",
                                        "industri",
                                        "Rp 640.500.000",
                                    ),
                                    Work(
                                        "Pembangunan IPAL Komunal Peternakan",
                                        "Jumlah IPAL terbangun",
                                        "6 unit",
                                        "unit",
                                        "Rp 2.100.000.000",
                                    ),
                                    Work(
                                        "Penilaian PROPER Daerah",
                                        "Jumlah perusahaan yang dinilai",
                                        "210 perusahaan",
                                        "perusahaan",
                                    ),
                                ),
                            ),
                            Program(
                                "Program Citarum Bestari",
                                CONTROL,
                                "Jumlah desa berbudaya lingkungan (Ecovillage)",
                                "450 desa",
                                (
                                    Work(
                                        "Pengembangan Ecovillage DAS Citarum",
                                        "Jumlah desa ecovillage baru",
                                        "75 desa",
                                        "desa",
                                        "Rp 3.450.000.000",
                                    ),
                                    Work(
                                        "Pelatihan Kader Lingkungan",
                                        "Jumlah kader terlatih",
                                        "1.500 orang",
                                        "orang",
                                        "Rp 812.000.000",
                                    ),
                                    Work("Patroli Sungai Terpadu", "Jumlah patroli", "48 kali", "kali", "Rp 356.000.000"),
                                ),
                                1,
                            ),
                        ),
                    ),
                    Aim(
                        "Sasaran 1.1.2",
                        "Terjaganya kualitas udara perkotaan",
                        (("Indeks Kualitas Udara (IKU)", "78,25", None, False),),
                        (
                            Program(
                                "Program Pengendalian Pencemaran Udara",
                                CONTROL,
                                "Persentase kota dengan udara ambien memenuhi baku mutu",
                                "80 %",
                                (
                                    Work(
                                        "Uji Emisi Kendaraan Bermotor",
                                        "Jumlah kendaraan yang diuji",
                                        "6.000 unit",
                                        "unit",
                                        "Rp 275.000.000",
                                    ),
                                    Work(
                                        "Pemantauan Udara Ambien Passive Sampler",
                                        "Jumlah kab/kota yang dipantau",
                                        "27 kab/kota",
                                        "kab/kota",
                                        "Rp 1.90.000.00",
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            (
                "Tujuan 1.2",
                "Meningkatkan pengelolaan sampah dan limbah B3",
                (
                    Aim(
                        "Sasaran 1.2.1",
                        "Meningkatnya cakupan layanan persampahan regional",
                        (("Volume sampah terkelola di TPK Sarimukti", "1.250 ton/hari", "ton/hari", False),),
                        (
                            Program(
                                "Program Pengelolaan Persampahan Regional",
                                "Balai Pengelolaan Sampah Regional",
                                "Cakupan kab/kota yang terlayani TPPAS regional",
                                "6 kab/kota",
                                (
                                    Work(
                                        "Operasional TPK Sarimukti",
                                        "Jumlah bulan operasional",
                                        "12 bulan",
                                        "bulan",
                                        "Rp 9.875.250.000",
                                    ),
                                    Work("Penyiapan TPPAS Lulut Nambo", "Progres fisik", "65 %", "%", "Rp 14.300.000.000"),
                                    Work("Penyiapan TPPAS Legok Nangka", "Jumlah dokumen lelang KPBU", "1 dokumen", "dokumen"),
                                    Work(
                                        "Gerakan 3R Bank Sampah",
                                        "Jumlah bank sampah aktif",
                                        "340 bank sampah",
                                        "bank sampah",
                                        "Rp 420.000.000",
                                    ),
                                ),
                            ),
                            Program(
                                "Program Pengelolaan Limbah B3",
                                CONTROL,
                                "Persentase penghasil limbah B3 yang berizin",
                                "70 %",
                                (
                                    Work(
                                        "Inventarisasi Penghasil Limbah B3 Fasyankes",
                                        "Jumlah fasyankes terdata",
                                        "500 fasyankes",
                                        "fasyankes",
                                        "Rp 180.000.000",
                                    ),
                                    Work(
                                        "Verifikasi Rekomendasi TPS Limbah B3",
                                        "Jumlah rekomendasi",
                                        "85 rekomendasi",
                                        "rekomendasi",
                                        "Rp 210.750.000",
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    (
        "Memperkuat Konservasi, Tata Kelola dan Penaatan Hukum Lingkungan",
        (
            (
                "Tujuan 2.1",
                "Mempertahankan fungsi kawasan lindung dan menekan emisi gas rumah kaca",
                (
                    Aim(
                        "Sasaran 2.1.1",
                        "Peningkatkan tutupan lahan dan ketahanan iklim",
                        (
                            ("Indeks Kualitas Tutupan Lahan (IKTL)", "39,80", None, False),
                            ("Penurunan emisi GRK dari tahun dasar", "4,2 %", "%", False),
                        ),
                        (
                            Program(
                                "Program Perlindungan dan Konservasi Sumber Daya Alam",
                                CLIMATE,
                                "Luas kawasan lindung non hutan yang dikonservasi",
                                "2.750 ha",
                                (
                                    Work(
                                        "Pengelolaan Taman Kehati Kiarapayung",
                                        "Jumlah koleksi spesies lokal",
                                        "185 spesies",
                                        "spesies",
                                        "Rp 560.000.000",
                                    ),
                                    Work(
                                        "Rehabilitasi Mata Air dan Situ",
                                        "Jumlah mata air yang dipulihkan",
                                        "24 mata air",
                                        "mata air",
                                        "Rp 1.020.000.000",
                                    ),
                                    Work(
                                        "Penyusunan Profil Keanekaragaman Hayati",
                                        "Jumlah dokumen",
                                        "2 dokumen",
                                        "dokumen",
                                        "Rp 150.000.000",
                                    ),
                                ),
                            ),
                            Program(
                                "Program Mitigasi dan Adaptasi Perubahan Iklim",
                                CLIMATE,
                                "Jumlah lokasi Program Kampung Iklim (Proklim)",
                                "140 lokasi",
                                (
                                    Work(
                                        "Inventarisasi Gas Rumah Kaca",
                                        "Jumlah laporan inventarisasi GRK",
                                        "1 laporan",
                                        "laporan",
                                        "Rp 230.000.000",
                                    ),
                                    Work(
                                        "Pembinaan Kampung Iklim",
                                        "Jumlah kampung yang dibina",
                                        "35 kampung",
                                        "kampung",
                                        "Rp 475.000.000",
                                    ),
                                    Work("Pengawasan Bahan Perusak Ozon", "Jumlah bengkel yang diawasi", "40 bengkel", "bengkel"),
                                ),
                                1,
                            ),
                        ),
                    ),
                ),
            ),
            (
                "Tujuan 2.1",
                "Meningkatkan ketaatan dan tata kelola lingkungan hidup",
                (
                    Aim(
                        "Sasaran 2.2.1",
                        "Meningkatnya ketaatan pelaku usaha terhadap izin lingkungan",
                        (("Persentase pelaku usaha yang taat", "68 %", "%", False),),
                        (
                            Program(
                                "Program Penaatan Hukum Lingkungan",
                                LAW,
                                "Persentase pengaduan yang diselesaikan",
                                "95 %",
                                (
                                    Work(
                                        "Penanganan Pengaduan dan Sengketa",
                                        "Jumlah kasus yang ditangani",
                                        "60 kasus",
                                        "kasus",
                                        "Rp 330.000.000",
                                    ),
                                    Work(
                                        "Pengawasan Izin Lingkungan",
                                        "Jumlah usaha yang diawasi",
                                        "250 usaha",
                                        "usaha",
                                        "Rp 705.000.000",
                                    ),
                                    Work(
                                        "Peningkatan Kapasitas PPLHD",
                                        "Jumlah PPLHD terlatih",
                                        "30 orang",
                                        "orang",
                                        "Rp 165.000.000",
                                    ),
                                ),
                            ),
                            Program(
                                "Program Tata Kelola Lingkungan",
                                SPATIAL,
                                "Persentase KLHS yang divalidasi tepat waktu",
                                "100 %",
                                (
                                    Work(
                                        "Validasi KLHS RPJMD dan RTRW",
                                        "Jumlah KLHS tervalidasi",
                                        "9 KLHS",
                                        "KLHS",
                                        "Rp 385.000.000",
                                    ),
                                    Work(
                                        "Penilaian AMDAL",
                                        "Jumlah dokumen AMDAL yang dinilai",
                                        "45 dokumen",
                                        "dokumen",
                                        "Rp 520.000.000",
                                    ),
                                    Work(
                                        "Penyusunan Status Lingkungan Hidup Daerah",
                                        "Jumlah buku SLHD",
                                        "100 buku",
                                        "buku",
                                        "Rp 175.000.000",
                                    ),
                                    Work(
                                        "Pembinaan Sekolah Adiwiyata",
                                        "Jumlah sekolah Adiwiyata provinsi",
                                        "80 sekolah",
                                        "sekolah",
                                        "Rp 290.000.000",
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
SECOND = ("Program Citarum Bestari", "Terjaganya kualitas udara perkotaan")
STUBLESS = ("Patroli Sungai Terpadu", "Penyiapan TPPAS Legok Nangka", "Penilaian AMDAL")
COLORS = {
    "VISI": "C5E0B3",
    "MISI": "8EAADB",
    "TUJUAN": "FFE599",
    "SASARAN": "F7CAAC",
    "INDIKATOR": "FFFFFF",
    "TARGET": "FF9999",
    "PROGRAM": "B4A7D6",
    "KEGIATAN": "DEEAF6",
}
LEFT, PITCH = 1.6, 9.1
At = tuple[float, float, float, float]


class Chart(Drawing):
    """A drawing with named boxes, bold labels and glued connectors."""

    def put(self, at: At, text: str, size: float, kind: str, label: str = "", **more: object) -> str:
        """A box of a tier; gives its id. The label stands in bold before the text."""
        self.box(at, text, size, fill=COLORS[kind], **more)  # type: ignore[arg-type]
        ident, shape = f"b{len(self.shapes)}", self.shapes[-1]
        if label:
            name = re.search(r'text:style-name="(g\d+)t"', shape)
            assert name
            bold = self.style("", "", f'fo:font-family="{self.font}" fo:font-size="{size}pt" fo:font-weight="bold"')
            spans = f'</text:span><text:span text:style-name="{bold}t">{escape(label)}</text:span>'
            spans += f'<text:span text:style-name="{name[1]}t">'
            shape = shape.replace(escape(label), spans, 1)
        self.shapes[-1] = shape.replace(" ", f' xml:id="{ident}" draw:id="{ident}" ', 1)
        return ident

    def link(self, first: str, last: str, color: str, sites: tuple[int, int] = (2, 0), dash: bool = False) -> None:
        """A connector glued to two boxes (0 top, 1 right, 2 bottom, 3 left)."""
        stroke = 'draw:stroke="dash" draw:stroke-dash="Dash"' if dash else 'draw:stroke="solid"'
        graphic = f'{stroke} svg:stroke-color="#{color}" svg:stroke-width="0.06cm"'
        name = self.style(graphic + ' draw:marker-end="Arrow" draw:marker-end-width="0.35cm"')
        ends = f'draw:start-shape="{first}" draw:start-glue-point="{sites[0]}" '
        ends += f'draw:end-shape="{last}" draw:end-glue-point="{sites[1]}"'
        self.shapes.append(f'<draw:connector draw:style-name="{name}" draw:type="standard" {ends}/>')

    def save(self, path: Path) -> Path:
        """Write the file with an arrowhead and a dash among its styles."""
        super().save(path)
        extra = '<draw:marker draw:name="Arrow" svg:viewBox="0 0 20 30" svg:d="M10 0l-10 30h20z"/>'
        extra += '<draw:stroke-dash draw:name="Dash" draw:style="rect" '
        extra += 'draw:dots1="1" draw:dots1-length="0.3cm" draw:distance="0.2cm"/>'
        path.write_text(path.read_text("utf-8").replace("<office:styles/>", f"<office:styles>{extra}</office:styles>"), "utf-8")
        return path


def tall(text: str, width: float, size: float) -> float:
    """The height in cm that a text needs."""
    return text_height(text, width / 2.54, Style("Calibri", size, margin=0.06)) * 2.54 + 0.12


def programs_of(part: tuple) -> list[Program]:
    """The programs below a misi, a tujuan or a sasaran."""
    return [part] if isinstance(part, Program) else [found for each in below(part) for found in programs_of(each)]


def below(part: object) -> tuple:
    """What hangs below a part of the tree."""
    return part.programs if isinstance(part, Aim) else part[-1]  # type: ignore[index]


ORDER = [program for misi in TREE for program in programs_of(misi)]


def middle(part: object) -> float:
    """The place across of a part: the middle of its programs."""
    places = [ORDER.index(each) for each in programs_of(part)]  # type: ignore[arg-type]
    return LEFT + PITCH * (places[0] + places[-1] + 1) / 2 - 0.3


def measure_box(chart: Chart, at: tuple[float, float, float], label: str, text: str, target: str, size: float) -> str:
    """An indicator box with the target at its side; gives the id of the indicator box."""
    left, top, width = at
    side = 2.2
    high = max(tall(f"{label} {text}", width - side, size), 1.3)
    ident = chart.put((left, top, width - side, high), f"{label} {text}", size, "INDIKATOR", label, align="start")
    chart.put((left + width - side, top, side, high), target, size, "TARGET", bold=True)
    return ident


def program_column(chart: Chart, program: Program, top: float) -> str:
    """A program, its indicator box, its trunk of kegiatan; gives the id of the program's box."""
    left = LEFT + PITCH * ORDER.index(program)
    text = f"{program.name}\n({program.holder})"
    high = tall(text, 8.3, 13) + 0.3
    ident = chart.put((left, top, 8.4, high), text, 13, "PROGRAM", program.name)
    size = tall(f"IKP : {program.indicator}", 6.2, 12)
    measure_box(chart, (left, top + high, 8.4), "IKP :", program.indicator, program.target, 12)
    trunk, y = left + 0.5, top + high + max(size, 1.3)
    start, ends = y, []
    y += 0.7
    for turn, work in enumerate(program.works):
        text = f"{work.name}\nOutput : {work.output} ({work.target})" + (f"\n{work.pagu}" if work.pagu else "")
        needed = tall(text, 6.9, 12) + (0.5 if turn % 3 == 1 else 0.15)
        chart.put((left + 1.3, y, 7.0, needed), text, 12, "KEGIATAN", work.name, align="start", anchor="top")
        if work.name not in STUBLESS:
            chart.line((trunk, y + needed / 2), (left + 1.3, y + needed / 2), "1F3864", 0.05)
            ends.append(y + needed / 2)
        y += needed + 0.6
    chart.line((trunk, start), (trunk, ends[-1]), "1F3864", 0.05)
    return ident


def aim_box(chart: Chart, aim: Aim, known: dict[str, str]) -> str:
    """A sasaran with its indicator boxes; draws the programs below them."""
    centre, count = middle(aim), len(aim.measures)
    width = 8.6 if count == 1 else 14.0
    text = f"{aim.label} : {aim.statement}"
    high = tall(text, width, 15) + 0.5
    ident = chart.put((centre - width / 2, 19.0, width, high), text, 15, "SASARAN", f"{aim.label} :")
    boxes = []
    for place, (name, target, _, _) in enumerate(aim.measures):
        at = (centre - width / 2 + width / count * place, 19.0 + high, width / count)
        boxes.append(measure_box(chart, at, "Indikator :", name, target, 12.5))
    for program in aim.programs:
        known[program.name] = program_column(chart, program, 26.6 + 0.5 * (ORDER.index(program) % 3))
        chart.link(boxes[program.via], known[program.name], "7F3F00")
    known[aim.statement] = boxes[0]
    return ident


def frame(chart: Chart) -> None:
    """Title, badge and legend."""
    title = "POHON KINERJA DINAS LINGKUNGAN HIDUP PROVINSI JAWA BARAT TAHUN 2017"
    chart.box((8, 0.9, 68, 2.0), title, 36, fill="385623", color="FFFFFF", bold=True)
    chart.box((2.2, 0.8, 2.3, 2.3), "JB", 20, fill="00B050", color="FFFF00", bold=True, shape="ellipse")
    chart.box((4.7, 1.1, 3.0, 1.6), "DINAS\nLINGKUNGAN HIDUP", 9, line=None, align="start", bold=True)
    chart.box((70.4, 48.0, 11.4, 9.6), "", 10, fill="FFFFFF")
    chart.box((70.6, 48.1, 6, 0.9), "Keterangan :", 14, line=None, bold=True, align="start")
    for place, kind in enumerate(COLORS):
        y = 49.2 + place * 1.0
        chart.box((71.0, y, 2.2, 0.75), "", 10, fill=COLORS[kind])
        words = {"PROGRAM": "Program (Bidang)", "TARGET": "Target Tahun 2017"}.get(kind, kind.capitalize())
        chart.box((73.6, y, 7.5, 0.75), words, 13, line=None, align="start")


def draw() -> None:
    """Write the PDF."""
    chart = Chart(84.1, 59.4, "Calibri")
    frame(chart)
    known: dict[str, str] = {}
    top = chart.put((14, 3.9, 56, 1.7), f"VISI : {VISI}", 22, "VISI", "VISI :")
    for number, misi in enumerate(TREE, 1):
        text = f"Misi {number} : {misi[0]}"
        one = chart.put((middle(misi) - 9, 7.2, 18, 2.3), text, 18, "MISI", f"Misi {number} :")
        chart.link(top, one, "385623")
        for label, statement, aims in misi[1]:
            width = min(13.0, PITCH * len(programs_of((aims,))) - 1.5)
            centre = middle((aims,))
            two = chart.put(
                (centre - width / 2, 12.4, width, 2.9), f"{label} : {statement}", 16, "TUJUAN", f"{label} :", anchor="top"
            )
            chart.link(one, two, "2F5496")
            for aim in aims:
                chart.link(two, aim_box(chart, aim, known), "BF9000")
    chart.link(known[SECOND[1]], known[SECOND[0]], "7F3F00", (2, 0), dash=True)
    with tempfile.TemporaryDirectory() as folder:
        office_pdf(chart.save(Path(folder, "pohon.fodg")), CORPUS / f"{STEM}.pdf")


def add_program(gold: Gold, program: Program, parent: str, via: str) -> str:
    """A program and its kegiatan."""
    unit = program.target.partition(" ")[2]
    node = gold.node("program", None, program.name, page=1, holder=program.holder)
    gold.edge(parent, node, via_indicator=via)
    gold.value(gold.indicator(node, program.indicator, unit, 1), "target", YEAR, program.target, unit, 1)
    for work in program.works:
        child = gold.node("kegiatan", None, work.name, page=1, parent=node)
        gold.value(gold.indicator(child, work.output, work.unit, 1), "target", YEAR, work.target, work.unit, 1)
        gold.budget(child, "pagu", YEAR, work.pagu, 1)
    return node


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, document | {"organisation": "Dinas Lingkungan Hidup", "year": int(YEAR), "pages": 1})
    top = gold.node("visi", VISI, page=1)
    known: dict[str, str] = {}
    firsts: dict[str, str] = {}
    for misi in TREE:
        one = gold.node("misi", misi[0], page=1, parent=top)
        for _, statement, aims in misi[1]:
            two = gold.node("tujuan", statement, page=1, parent=one)
            for aim in aims:
                known[aim.statement] = three = gold.node("sasaran", aim.statement, page=1, parent=two)
                vias = []
                for name, target, unit, down in aim.measures:
                    vias.append(gold.indicator(three, name, unit, 1, direction="down" if down else None))
                    gold.value(vias[-1], "target", YEAR, target, unit, 1)
                firsts[aim.statement] = vias[0]
                for program in aim.programs:
                    known[program.name] = add_program(gold, program, three, vias[program.via])
    gold.edge(known[SECOND[1]], known[SECOND[0]], "also", via_indicator=firsts[SECOND[1]])
    doubts(gold, known[SECOND[0]])
    return gold


def doubts(gold: Gold, shared: str) -> None:
    """What may be read otherwise."""
    acts = [node["id"] for node in gold.nodes if node["level"] in ("program", "kegiatan")]
    gold.ambiguous += [
        {
            "about": "program and kegiatan are names in boxes of their tier",
            "chosen": "name",
            "also_acceptable": ["statement"],
            "nodes": acts,
            "field": "name",
        },
        {
            "about": "one program with two lines, the second dashed",
            "chosen": "cascade from the sasaran above it, also from the other",
            "also_acceptable": ["cascade from either"],
            "nodes": [shared],
            "field": "parent",
        },
    ]


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
