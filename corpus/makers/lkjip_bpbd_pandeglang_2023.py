"""LKjIP of a disaster management agency: tables with rules between rows alone, three years, RPJMD and national standard."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table
from PIL import Image, ImageDraw

from corpus.makers.common import CORPUS, Gold, number, office_pdf
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages
from corpus.makers.word import ALIGN, LEFT, UP, Look, centred, grid, page_break, page_number, runs

STEM = "lkjip-bpbd-pandeglang-2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Annual performance report of a disaster management agency, twelve pages with nine tables in running text",
    "type": "lkjip",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "tables with rules between rows and none between columns, header set off by colour of type alone",
        "sasaran cells merged over their indicators; one program's cell merged over three sasaran",
        "targets 2022-2026, agreement, capaian, three years side by side, target at the end of the RPJMD, national standard",
        "an indicator spelled otherwise in the agreement (Prosentase), units in the targets of one table alone",
        "a capaian that two tables print differently, decimal points among commas, NA and - for empty figures",
        "two lower-is-better indicators, a grade with its score",
        "program, kegiatan and sub kegiatan in one column, told apart by capitals, bold and a dash",
        "tables over page breaks without repeated header, one breaks within its header row, one within a merged cell",
        "budget efficiency by sasaran, budgets before and after the change, malformed sum, Jumlah row",
        "a scale of judgement and a table of disasters that hold no facts; figures in the narrative that repeat or round",
        "no table 3.3; typing errors (kesiapsiagaaan, Pasca bencana), logo in the page header, running footer",
    ],
}
YEAR = "2023"
FONT = "P052"
YEARS = ("2022", "2023", "2024", "2025", "2026")
OFFICE = "Badan Penanggulangan Bencana Daerah"


@dataclass(frozen=True)
class Iku:
    """An indicator: targets 2022 to 2026, realisasi 2021 to 2023, and its ratios as the tables print them."""

    name: str
    unit: str
    targets: tuple[str, ...]
    done: tuple[str, str, str]
    reached: str
    progress: str
    standard: str = "NA"
    down: bool = False
    respelt: str = ""
    again: str = ""  # the capaian that table 3.4 prints instead


@dataclass(frozen=True)
class Goal:
    """A sasaran, its indicators and its line of the efficiency table."""

    statement: str
    measures: tuple[Iku, ...]
    efficiency: tuple[str, str, str, str, str]


@dataclass(frozen=True)
class Line:
    """A program, kegiatan or sub kegiatan with pagu and realisasi."""

    name: str
    pagu: str
    spent: str
    children: tuple["Line", ...] = ()


AIM = "Meningkatnya ketangguhan daerah dalam menghadapi bencana"
AIM_IKU = Iku(
    "Indeks Risiko Bencana Indonesia (IRBI) Kabupaten",
    "Indeks",
    ("186,20", "181,50", "176,80", "172,10", "167,40"),
    ("190,38", "185,94", "180,12"),
    "100,76",
    "92,40",
    "128,29",
    down=True,
)
GOALS = (
    Goal(
        "Meningkatnya kapasitas daerah dalam pencegahan dan kesiapsiagaaan bencana",
        (
            Iku(
                "Indeks Ketahanan Daerah (IKD)",
                "Indeks",
                ("0,46", "0,50", "0,54", "0,58", "0,62"),
                ("0,41", "0,47", "0,52"),
                "104,00",
                "83,87",
                "0,45",
            ),
            Iku(
                "Persentase Desa/Kelurahan Tangguh Bencana",
                "%",
                ("12,00", "15,00", "18,00", "21,00", "24,00"),
                ("8,85", "11.50", "15,34"),
                "102,27",
                "63,92",
                respelt="Prosentase Desa/ Kelurahan Tangguh Bencana",
            ),
        ),
        ("103,13", "1.284.315.000", "1.207.402.650", "94,01", "5,99"),
    ),
    Goal(
        "Meningkatnya kecepatan dan ketepatan penanganan kedaruratan bencana",
        (
            Iku(
                "Rata-rata waktu tanggap (response time) darurat bencana",
                "Menit",
                ("45", "40", "35", "30", "25"),
                ("58", "43", "36"),
                "110,00",
                "56,00",
                "-",
                down=True,
                again="111,11",
            ),
            Iku(
                "Persentase korban bencana yang memperoleh layanan penyelamatan dan evakuasi",
                "%",
                ("100", "100", "100", "100", "100"),
                ("98,20", "100", "100"),
                "100,00",
                "100,00",
                "100",
            ),
        ),
        ("105,00", "2.118.740.500", "1.986.214.300", "93,74", "6,26"),
    ),
    Goal(
        "Meningkatnya pemulihan Pasca bencana",
        (
            Iku(
                "Persentase rumah rusak akibat bencana yang direhabilitasi",
                "%",
                ("40,00", "50,00", "60,00", "70,00", "80,00"),
                ("31.50", "42,75", "47,90"),
                "95,80",
                "59.88",
            ),
        ),
        ("95,80", "846.200.000", "801.955.120", "94,77", "5,23"),
    ),
    Goal(
        "Meningkatnya akuntabilitas kinerja BPBD",
        (
            Iku(
                "Nilai SAKIP BPBD",
                "Predikat",
                ("B (66,00)", "BB (70,10)", "BB (72,00)", "BB (74,00)", "BB (76,00)"),
                ("B (63,42)", "B (66,80)", "BB (70,45)"),
                "100,50",
                "92,70",
            ),
        ),
        ("100,50", "5.402.118.900", "5.266.870.412", "97,50", "2,50"),
    ),
)
PREVENT = Line(
    "Pelayanan Pencegahan dan Kesiapsiagaan Terhadap Bencana",
    "942.110.000",
    "884.370.150",
    (
        Line("Pelatihan Pencegahan dan Mitigasi Bencana Kabupaten/Kota", "318.400.000", "301.226.500"),
        Line("Penguatan Kapasitas Kawasan untuk Pencegahan dan Kesiapsiagaan", "402.610.000", "370.118.650"),
        Line("Gladi Kesiapsiagaan Terhadap Bencana", "221.100.000", "213.025.000"),
    ),
)
INFORM = Line(
    "Pelayanan Informasi Rawan Bencana Kabupaten/Kota",
    "342.205.000",
    "323.032.500",
    (
        Line("Sosialisasi, Komunikasi, Informasi dan Edukasi (KIE) Rawan Bencana Kabupaten/Kota", "246.180.000", "229.4175.00"),
        Line("Penyusunan Kajian Risiko Bencana Kabupaten/Kota", "96.025.000", "93.615.000"),
    ),
)
RESCUE = Line(
    "Pelayanan Penyelamatan dan Evakuasi Korban Bencana",
    "2.118.740.500",
    "1.986.214.300",
    (
        Line("Respon Cepat Kejadian Luar Biasa Penyakit/Wabah Zoonosis Prioritas", "-", "-"),
        Line("Respon Cepat Darurat Bencana Kabupaten/Kota", "1.174.305.500", "1.102.418.300"),
        Line("Pencarian, Pertolongan dan Evakuasi Korban Bencana Kabupaten/Kota", "581.215.000", "540.870.000"),
        Line("Penyediaan Logistik Penyelamatan dan Evakuasi Korban Bencana Kabupaten/Kota", "363.220.000", "342.926.000"),
    ),
)
REBUILD = Line(
    "Penataan Sistem Dasar Penanggulangan Bencana",
    "846.200.000",
    "801.955.120",
    (
        Line("Kerja Sama antar Lembaga dan Kemitraan dalam Penanggulangan Bencana Kabupaten/Kota", "124.600.000", "118.204.000"),
        Line("Penanganan Pascabencana Kabupaten/Kota", "721.600.000", "683.751.120"),
    ),
)
DISASTER = Line("Program Penanggulangan Bencana", "4.249.255.500", "3.995.572.070", (INFORM, PREVENT, RESCUE, REBUILD))
SUPPORT = Line(
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    "5.402.118.900",
    "5.266.870.412",
    (
        Line(
            "Administrasi Keuangan Perangkat Daerah",
            "4.318.902.400",
            "4.241.118.912",
            (
                Line("Penyediaan Gaji dan Tunjangan ASN", "4.302.152.400", "4.224.868.912"),
                Line("Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD", "16.750.000", "16.250.000"),
            ),
        ),
        Line(
            "Administrasi Umum Perangkat Daerah",
            "412.716.500",
            "388.201.500",
            (
                Line("Penyediaan Peralatan dan Perlengkapan Kantor", "148.316.500", "139.900.000"),
                Line("Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", "264.400.000", "248.301.500"),
            ),
        ),
        Line(
            "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
            "670.500.000",
            "637.550.000",
            (
                Line(
                    "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak, dan Perizinan Kendaraan Dinas Operasional atau "
                    "Lapangan",
                    "670.500.000",
                    "637.550.000",
                ),
            ),
        ),
    ),
)
PROGRAM_IKU = (
    (DISASTER, "Persentase layanan informasi, pencegahan dan penanganan bencana yang terpenuhi", "%", "90", "91,25", "101,39"),
    (SUPPORT, "Indeks kepuasan layanan kesekretariatan", "Indeks", "82,00", "80.74", "98,46"),
)
FIRST = {DISASTER.name: "3.980.400.000", SUPPORT.name: "5.388.000.000"}  # before the change of the budget
TOTAL = ("9.651.374.400", "9.262.442.482", "95,97")
ACCENT = RGBColor(0xC5, 0x5A, 0x11)


def share(line: Line) -> str:
    """The percentage of a line as printed."""
    pagu, spent = number(line.pagu), number(line.spent)
    if pagu and line.spent.count(".") and spent is None:
        return "93,19"
    return f"{100 * (spent or 0) / pagu:.2f}".replace(".", ",") if pagu else "-"


def ikus() -> list[Iku]:
    """All indicators, the tujuan's first."""
    return [AIM_IKU, *(iku for goal in GOALS for iku in goal.measures)]


def ruled(document: Doc, title: str, rows: list[list[str]], look: Look, after: str = "") -> Table:
    """A table with rules between rows alone, its title above it at the left."""
    caption = document.add_paragraph()
    caption.paragraph_format.space_before, caption.paragraph_format.space_after = Pt(6), Pt(2)
    caption.paragraph_format.keep_with_next = True
    runs(caption, title, 10, True)
    table = grid(document, rows, look)
    borders = OxmlElement("w:tblBorders")
    for name, size in (("top", "12"), ("bottom", "12"), ("insideH", "4")):
        line = OxmlElement(f"w:{name}")
        for key, value in (("val", "single"), ("sz", size), ("space", "0"), ("color", "7F7F7F")):
            line.set(qn(f"w:{key}"), value)
        borders.append(line)
    table._tbl.tblPr.append(borders)
    for row in table.rows[: look.head_rows]:
        for cell in row.cells:
            for run in (run for paragraph in cell.paragraphs for run in paragraph.runs):
                run.font.color.rgb = ACCENT
    note = document.add_paragraph()
    note.paragraph_format.space_after = Pt(4)
    runs(note, after, 8.5)
    return table


def look(widths: tuple[float, ...], across: str, **more: object) -> Look:
    """The look of a table without shade."""
    return Look(widths, across, shade=None, style="Normal Table", **more)  # type: ignore[arg-type]


def plan_rows() -> list[list[str]]:
    """Table 2.1."""
    rows = [["Tujuan / Sasaran", "Indikator", "Satuan", "Target", *[LEFT] * 4], [UP, UP, UP, *YEARS]]
    rows.append([f"Tujuan : {AIM}", AIM_IKU.name, AIM_IKU.unit, *AIM_IKU.targets])
    for place, goal in enumerate(GOALS, 1):
        for turn, iku in enumerate(goal.measures):
            rows.append([UP if turn else f"Sasaran {place} : {goal.statement}", iku.name, iku.unit, *iku.targets])
    return rows


def agreed_rows() -> list[list[str]]:
    """Table 2.2."""
    rows = [["No", "Sasaran Strategis", "Indikator Kinerja", "Target"]]
    for place, goal in enumerate(GOALS, 1):
        for turn, iku in enumerate(goal.measures):
            unit = "%" if iku.unit == "%" else f" {iku.unit}" if iku.unit == "Menit" else ""
            head = [UP, UP] if turn else [f"{place}.", goal.statement]
            rows.append([*head, iku.respelt or iku.name, iku.targets[1] + unit])
    return rows


def support_rows() -> list[list[str]]:
    """Table 2.3: one program's cell stands beside three sasaran."""
    rows = [["Sasaran", "Program", "Anggaran (Rp)", "Ket."]]
    for place, goal in enumerate(GOALS):
        if place in (1, 2):
            rows.append([goal.statement, UP, UP, UP])
        else:
            program = SUPPORT if place == 3 else DISASTER
            rows.append([goal.statement, program.name, FIRST[program.name], "APBD"])
    return rows


def reached_rows() -> list[list[str]]:
    """Table 3.2."""
    rows = [["Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target 2023", "Realisasi 2023", "Capaian (%)"]]
    for goal in GOALS:
        for turn, iku in enumerate(goal.measures):
            rows.append([UP if turn else goal.statement, iku.name, iku.unit, iku.targets[1], iku.done[2], iku.reached])
    return rows


def years_rows() -> list[list[str]]:
    """Table 3.4."""
    rows = [["Indikator Kinerja", "Realisasi", LEFT, "Tahun 2023", LEFT, LEFT]]
    rows.append([UP, "2021", "2022", "Target", "Realisasi", "Capaian (%)"])
    for iku in ikus():
        rows.append([iku.name, *iku.done[:2], iku.targets[1], iku.done[2], iku.again or iku.reached])
    return rows


def end_rows() -> list[list[str]]:
    """Table 3.5."""
    rows = [["No", "Indikator Kinerja", "Realisasi 2023", "Target Akhir RPJMD (2026)", "Tingkat Kemajuan (%)"]]
    return rows + [[str(place), iku.name, iku.done[2], iku.targets[4], iku.progress] for place, iku in enumerate(ikus(), 1)]


def nation_rows() -> list[list[str]]:
    """Table 3.6."""
    rows = [["Indikator Kinerja", "Satuan", "Realisasi 2023", "Standar Nasional / SPM", "Keterangan"]]
    notes = {"128,29": "di atas rata-rata nasional", "0,45": "lebih baik", "100": "sesuai SPM Permendagri"}
    return rows + [[iku.name, iku.unit, iku.done[2], iku.standard, notes.get(iku.standard, "")] for iku in ikus()]


def program_rows() -> list[list[str]]:
    """Table 3.7."""
    rows = [["Program", "Indikator Program", "Satuan", "Target", "Realisasi", "Capaian (%)"]]
    return rows + [[program.name, name, unit, *figures] for program, name, unit, *figures in PROGRAM_IKU]


def money_rows() -> list[list[str]]:
    """Table 3.8."""
    rows = [["Program / Kegiatan / Sub Kegiatan", "Pagu Anggaran (Rp)", "Realisasi (Rp)", "%"]]
    for program in (DISASTER, SUPPORT):
        figures = (program.pagu, program.spent, share(program))
        rows.append([f"**{program.name.upper()}**", *(f"**{text}**" for text in figures)])
        for kegiatan in program.children:
            rows.append([f"**{kegiatan.name}**", kegiatan.pagu, kegiatan.spent, share(kegiatan)])
            rows += [[f"- {each.name}", each.pagu, each.spent, share(each)] for each in kegiatan.children]
    return [*rows, ["**J u m l a h**", *(f"**{text}**" for text in TOTAL)]]


def efficiency_rows() -> list[list[str]]:
    """Table 3.9."""
    rows = [
        ["No", "Sasaran Strategis", "Capaian Kinerja (%)", "Anggaran (Rp)", "Realisasi (Rp)", "Penyerapan (%)", "Efisiensi (%)"]
    ]
    return rows + [[str(place), goal.statement, *goal.efficiency] for place, goal in enumerate(GOALS, 1)]


def emblem(path: Path) -> None:
    """A simple emblem."""
    picture = Image.new("RGB", (300, 300), "white")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((10, 10, 290, 290), outline="#1F3864", width=16)
    pen.polygon([(150, 55), (240, 215), (60, 215)], fill="#F4801F")
    picture.save(path)


def para(document: Doc, text: str, indent: float = 1.2) -> None:
    """A justified paragraph."""
    paragraph = document.add_paragraph()
    paragraph.alignment = ALIGN["j"]
    layout = paragraph.paragraph_format
    layout.first_line_indent, layout.space_after, layout.line_spacing = Cm(indent), Pt(6), 1.4
    runs(paragraph, text)


def heading(document: Doc, text: str, level: int = 2) -> None:
    """A heading."""
    paragraph = document.add_heading(level=level)
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(10), Pt(4)
    run = paragraph.add_run(text)
    run.font.name, run.font.size = FONT, Pt({1: 15, 2: 12.5, 3: 11.5}[level])
    run.font.color.rgb = ACCENT if level == 1 else RGBColor(0x1F, 0x38, 0x64)


def cover(document: Doc, logo: Path) -> None:
    """Cover, foreword, contents."""
    for text, size in (("LAPORAN KINERJA INSTANSI PEMERINTAH", 22), ("(L K j I P)", 18), ("TAHUN ANGGARAN 2023", 18)):
        centred(document, text, size, after=10)
    centred(document, "", after=60)
    centred(document, "").add_run().add_picture(str(logo), width=Cm(6))
    centred(document, "", after=90)
    for text in ("BADAN PENANGGULANGAN BENCANA DAERAH", "KABUPATEN PANDEGLANG", "PROVINSI BANTEN"):
        centred(document, text, 16)
    page_break(document)
    heading(document, "KATA PENGANTAR", 1)
    para(
        document,
        "Puji dan syukur dipanjatkan ke hadirat Allah SWT, atas rahmat-Nya Laporan Kinerja Instansi Pemerintah (LKjIP) Badan "
        "Penanggulangan Bencana Daerah Kabupaten Pandeglang Tahun 2023 dapat diselesaikan. Laporan ini merupakan bentuk "
        "akuntabilitas dari pelaksanaan tugas dan fungsi yang dipercayakan atas penggunaan anggaran.",
    )
    para(
        document,
        "LKjIP disusun berdasarkan Peraturan Presiden Nomor 29 Tahun 2014 dan Peraturan Menteri PAN dan RB Nomor 53 Tahun 2014. "
        "Hal terpenting dalam penyusunan laporan kinerja adalah pengukuran kinerja dan evaluasi serta pengungkapan "
        "secara memadai "
        "hasil analisis terhadap pengukuran kinerja.",
    )
    sign(document)
    heading(document, "DAFTAR ISI", 1)
    lines = (("KATA PENGANTAR", "2"), ("BAB I  PENDAHULUAN", "3"), ("BAB II  PERENCANAAN KINERJA", "4"))
    for text, page in (*lines, ("BAB III  AKUNTABILITAS KINERJA", "6"), ("BAB IV  PENUTUP", "12")):
        runs(document.add_paragraph(), f"{text} {'.' * (64 - len(text))} {page}")
    page_break(document)


def sign(document: Doc) -> None:
    """The signature block."""
    lines = ("Pandeglang,     Februari 2024", "KEPALA PELAKSANA BPBD", "KABUPATEN PANDEGLANG,", "", "", "( nama pejabat )")
    for line in (*lines, "NIP. ........"):
        paragraph = document.add_paragraph(line)
        paragraph.paragraph_format.left_indent, paragraph.paragraph_format.space_after = Cm(8.5), Pt(0)


def chapters_one_two(document: Doc) -> None:
    """Introduction and plans."""
    heading(document, "BAB I  PENDAHULUAN", 1)
    heading(document, "1.1  Latar Belakang")
    para(
        document,
        "Kabupaten Pandeglang merupakan salah satu wilayah dengan tingkat kerawanan bencana tinggi. Sepanjang tahun "
        "2023 tercatat "
        "187 kejadian bencana yang didominasi banjir, tanah longsor, angin kencang dan kebakaran lahan sebagaimana Tabel 1.1. "
        "Kejadian tersebut mengakibatkan 2.318 rumah terdampak, 14 orang luka-luka dan 3 orang meninggal dunia.",
    )
    rows = [["Jenis Bencana", "2021", "2022", "2023"], ["Banjir", "41", "58", "62"], ["Tanah longsor", "37", "44", "39"]]
    rows += [
        ["Angin kencang", "52", "49", "61"],
        ["Kebakaran lahan dan lainnya", "9", "12", "25"],
        ["Jumlah", "139", "163", "187"],
    ]
    ruled(document, "Tabel 1.1. Kejadian Bencana di Kabupaten Pandeglang", rows, look((7, 2.4, 2.4, 2.4), "lccc", size=9.5))
    heading(document, "1.2  Tugas, Fungsi dan Struktur Organisasi")
    para(
        document,
        "BPBD mempunyai tugas menetapkan pedoman dan pengarahan terhadap usaha penanggulangan bencana yang mencakup pencegahan "
        "bencana, penanganan darurat, rehabilitasi serta rekonstruksi secara adil dan setara. BPBD dipimpin Kepala Pelaksana dan "
        "dibantu Sekretaris, Kepala Bidang Pencegahan dan Kesiapsiagaan, Kepala Bidang Kedaruratan dan Logistik serta Kepala "
        "Bidang Rehabilitasi dan Rekonstruksi.",
    )
    heading(document, "1.3  Isu Strategis")
    for text in (
        "a.  Belum terintegrasinya sistem peringatan dini di pesisir barat;",
        "b.  Baru 52 dari 339 desa/kelurahan yang dikukuhkan sebagai Destana (15,34%);",
        "c.  Terbatasnya armada evakuasi dan gudang logistik di wilayah selatan.",
    ):
        para(document, text, 0)
    page_break(document)
    heading(document, "BAB II  PERENCANAAN KINERJA", 1)
    heading(document, "2.1  Rencana Strategis")
    para(
        document,
        "Renstra BPBD Tahun 2021-2026 memuat satu tujuan dan empat sasaran. Target kinerja tahunan disajikan pada Tabel 2.1.",
    )
    widths = (4.2, 4.1, 1.5, 1.4, 1.5, 1.5, 1.5, 1.5)
    title = "Tabel 2.1. Tujuan, Sasaran, Indikator dan Target Kinerja BPBD Tahun 2022-2026"
    ruled(document, title, plan_rows(), look(widths, "llcccccc", size=8.5, head_rows=2, repeat=True))
    heading(document, "2.2  Perjanjian Kinerja Tahun 2023")
    title = "Tabel 2.2. Perjanjian Kinerja BPBD Kabupaten Pandeglang Tahun 2023"
    ruled(document, title, agreed_rows(), look((1, 6, 6.4, 2.6), "cllc"))
    para(document, "Untuk mewujudkan sasaran tersebut dilaksanakan 2 (dua) program dengan anggaran APBD murni sebagai berikut.")
    title = "Tabel 2.3. Program Pendukung Sasaran Strategis"
    ruled(document, title, support_rows(), look((6.2, 5.3, 3, 1.5), "llrc"))
    page_break(document)


def chapter_three(document: Doc) -> None:
    """Accountability: performance."""
    heading(document, "BAB III  AKUNTABILITAS KINERJA", 1)
    heading(document, "3.1  Capaian Kinerja Organisasi")
    para(
        document,
        "Pengukuran kinerja dilakukan dengan membandingkan target dan realisasi. Untuk indikator IRBI dan waktu tanggap berlaku "
        "rumus sebaliknya, yaitu semakin kecil realisasi semakin baik kinerjanya. Capaian dinilai dengan skala pada Tabel 3.1.",
    )
    rows = [["Interval (%)", "Kategori", "Kode"], ["≥ 91", "Sangat Tinggi", "Hijau tua"], ["76 – 90", "Tinggi", "Hijau"]]
    rows += [["66 – 75", "Sedang", "Kuning"], ["51 – 65", "Rendah", "Merah muda"], ["≤ 50", "Sangat Rendah", "Merah"]]
    ruled(document, "Tabel 3.1. Skala Nilai Peringkat Kinerja", rows, look((4, 5, 4), "ccc", size=9.5))
    title = "Tabel 3.2. Capaian Indikator Kinerja Utama Tahun 2023"
    ruled(document, title, reached_rows(), look((4.6, 4.8, 1.7, 1.8, 1.9, 1.7), "llcccc"), "Sumber : BPBD, data diolah 2024")
    para(
        document,
        "Dari 6 (enam) indikator sasaran, 5 (lima) indikator mencapai atau melampaui target dan 1 (satu) indikator "
        "belum tercapai "
        "yaitu persentase rumah rusak yang direhabilitasi sebesar 47,90% dari target 50%. Rata-rata capaian sasaran "
        "adalah 102,10%.",
    )
    for place, (goal, text) in enumerate(zip(GOALS, NARRATIVE, strict=True), 1):
        heading(document, f"Sasaran {place} : {goal.statement}", 3)
        for each in text:
            para(document, each)
    page_break(document)
    heading(document, "3.2  Perbandingan Capaian Kinerja")
    para(document, "Perkembangan realisasi kinerja selama tiga tahun terakhir disajikan pada tabel berikut.")
    title = "Tabel 3.4. Perbandingan Realisasi Kinerja Tahun 2021, 2022 dan 2023"
    ruled(document, title, years_rows(), look((6.2, 1.8, 1.8, 2, 2.1, 2), "lccccc", head_rows=2))
    para(
        document,
        "Seluruh indikator menunjukkan perbaikan. Waktu tanggap turun dari 58 menit pada tahun 2021 menjadi 36 menit pada tahun "
        "2023, sedangkan IKD naik 0,05 poin dibanding tahun sebelumnya.",
    )
    title = "Tabel 3.5. Realisasi Kinerja Terhadap Target Akhir RPJMD"
    ruled(document, title, end_rows(), look((1, 7, 2.4, 3, 2.6), "clccc"))
    title = "Tabel 3.6. Perbandingan Realisasi Kinerja dengan Standar Nasional"
    ruled(document, title, nation_rows(), look((6, 1.8, 2.2, 2.8, 3.4), "lcccl"))
    title = "Tabel 3.7. Capaian Indikator Program Tahun 2023"
    ruled(document, title, program_rows(), look((4.4, 5, 1.6, 1.6, 1.8, 1.8), "llcccc"))


NARRATIVE = (
    (
        "Indeks Ketahanan Daerah tahun 2023 sebesar 0,52 dari target 0,50 atau tercapai 104%. Peningkatan didorong penguatan "
        "kebijakan dan kelembagaan, pengkajian risiko dan perencanaan terpadu serta pengembangan sistem informasi, diklat dan "
        "logistik. Dari 71 indikator IKD, sebanyak 43 indikator telah terpenuhi.",
        "Jumlah desa tangguh bencana bertambah 13 desa sehingga menjadi 52 desa. Faktor penghambat adalah keterbatasan anggaran "
        "pendampingan dan pergantian aparatur desa.",
    ),
    (
        "Rata-rata waktu tanggap tahun 2023 adalah 36 menit, lebih cepat 4 menit dari target. Percepatan diperoleh "
        "dari pembentukan "
        "4 pos siaga di Labuan, Cibaliung, Picung dan Pulosari serta layanan panggilan 112. Seluruh korban bencana "
        "sebanyak 1.906 orang telah memperoleh layanan penyelamatan dan evakuasi.",
        "Kendala yang dihadapi antara lain jarak tempuh ke wilayah selatan dan kerusakan 2 unit perahu karet.",
    ),
    (
        "Sampai akhir tahun 2023 telah direhabilitasi 274 unit dari 572 unit rumah rusak berat dan sedang atau "
        "47,90%. Target belum "
        "tercapai karena dana hibah rehabilitasi dan rekonstruksi baru diterima pada triwulan IV.",
    ),
    (
        "Hasil evaluasi Inspektorat atas SAKIP BPBD memperoleh nilai 70,45 dengan predikat BB, naik 3,65 poin dari tahun 2022. "
        "Rekomendasi yang ditindaklanjuti antara lain penyempurnaan pohon kinerja dan penyusunan rencana aksi triwulanan.",
    ),
)


def chapters_end(document: Doc) -> None:
    """Money and the closing chapter."""
    page_break(document)
    heading(document, "3.3  Realisasi Anggaran")
    para(
        document,
        "Anggaran BPBD pada DPPA Tahun 2023 sebesar Rp 9.651.374.400 dengan realisasi Rp 9.262.442.482 atau 95,97%. Rincian per "
        "program, kegiatan dan sub kegiatan disajikan pada Tabel 3.8.",
    )
    title = "Tabel 3.8. Realisasi Anggaran Tahun 2023"
    ruled(document, title, money_rows(), look((8.6, 3, 3, 1.6), "lrrc", repeat=True))
    heading(document, "3.4  Efisiensi Penggunaan Sumber Daya")
    title = "Tabel 3.9. Efisiensi Anggaran per Sasaran"
    ruled(document, title, efficiency_rows(), look((1, 4.6, 1.9, 2.7, 2.7, 1.9, 1.7), "clcrrcc", size=8.5))
    para(
        document,
        "Rata-rata efisiensi penggunaan anggaran adalah 4,99 persen. Sasaran ketiga belum efisien karena capaian "
        "kinerjanya di bawah "
        "100 persen meskipun anggaran terserap 94,77 persen.",
    )
    page_break(document)
    heading(document, "BAB IV  PENUTUP", 1)
    para(
        document,
        "Secara umum kinerja BPBD Kabupaten Pandeglang Tahun 2023 termasuk kategori sangat tinggi. Langkah perbaikan "
        "tahun berikutnya "
        "adalah percepatan rehabilitasi rumah rusak, pengukuhan 10 desa tangguh bencana baru dan pengadaan 2 unit perahu karet.",
    )
    para(document, "Demikian laporan ini disusun sebagai bahan evaluasi dan pengambilan kebijakan.")
    sign(document)


def draw(path: Path, folder: Path) -> None:
    """The Word document."""
    logo = folder / "logo.png"
    emblem(logo)
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.6), Cm(2)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2)
    section.different_first_page_header_footer = True
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(11)
    head = section.header.paragraphs[0]
    head.add_run().add_picture(str(logo), width=Cm(0.8))
    runs(head, "  LKjIP BPBD Kabupaten Pandeglang Tahun 2023", 8.5)
    foot = section.footer.paragraphs[0]
    foot.alignment = ALIGN["c"]
    runs(foot, "Halaman ", 8.5)
    page_number(foot)
    cover(document, logo)
    chapters_one_two(document)
    chapter_three(document)
    chapters_end(document)
    document.save(path)


class Report:
    """The gold of the report in the making: a figure that several tables print alike is one value."""

    def __init__(self) -> None:
        self.pages = Pages(CORPUS / f"{STEM}.pdf")
        document = {"type": "lkjip", "types": ["lkjip"], "region": "Kabupaten Pandeglang"}
        self.gold = Gold(STEM, document | {"organisation": OFFICE, "year": int(YEAR), "pages": self.pages.count})
        self.known: dict[str, str] = {}
        self.seen: set[tuple[str, str, str, float | None]] = set()

    def node(self, level: str, text: str, parent: str | None, start: int, *, name: bool = False) -> str:
        """A node with the pages of its statement or name."""
        pages = self.pages.all(text, start)
        texts = (None, text) if name else (text, None)
        ident = self.gold.node(level, *texts, page=pages[0], parent=parent, pages=pages)
        self.known[text] = ident
        return ident

    def indicator(self, node: str, iku: Iku, page: int) -> None:
        """An indicator of a node."""
        more = {"direction": "down"} if iku.down else {}
        self.known[iku.name] = self.gold.indicator(node, iku.name, iku.unit, self.pages.first(iku.name, page), **more)

    def value(self, iku: Iku, kind: str, period: str, text: str, table: int, spelt: str = "") -> None:
        """A figure of a table that begins on this page."""
        ident = self.known[iku.name]
        key = (ident, kind, period, number(text))
        if text in ("NA", "-") or key in self.seen:
            return
        self.seen.add(key)
        unit = "%" if kind == "capaian" else iku.unit
        self.gold.value(ident, kind, period, text, unit, self.pages.first(spelt or iku.name, table), **grade_of(text))

    def targets(self) -> None:
        """Tables 2.1 and 2.2."""
        start = self.pages.first("Tabel 2.1. Tujuan, Sasaran")
        aim = self.node("tujuan", AIM, None, start)
        self.indicator(aim, AIM_IKU, start)
        for goal in GOALS:
            node = self.node("sasaran", goal.statement, aim, start)
            for iku in goal.measures:
                self.indicator(node, iku, start)
        for iku in ikus():
            for year, text in zip(YEARS, iku.targets, strict=True):
                self.value(iku, "target", year, text, start)

    def results(self) -> None:
        """Tables 3.2, 3.4 and 3.5."""
        reached = self.pages.first("Tabel 3.2. Capaian Indikator")
        years = self.pages.first("Tabel 3.4. Perbandingan")
        end = self.pages.first("Tabel 3.5. Realisasi")
        for goal in GOALS:
            for iku in goal.measures:
                self.value(iku, "realisasi", YEAR, iku.done[2], reached)
                self.value(iku, "capaian", YEAR, iku.reached, reached)
        for iku in ikus():
            for year, text in zip(("2021", "2022", YEAR), iku.done, strict=True):
                self.value(iku, "realisasi", year, text, years)
            self.value(iku, "capaian", YEAR, iku.again or iku.reached, years)
            self.value(iku, "capaian", YEAR, iku.progress, end)

    def programs(self) -> None:
        """Tables 2.3, 3.7 and 3.8."""
        plan = self.pages.first("Tabel 2.3. Program Pendukung")
        ratios = self.pages.first("Tabel 3.7. Capaian Indikator Program")
        first, second, third, last = (self.known[goal.statement] for goal in GOALS)
        nodes = {}
        for program, parent in ((DISASTER, first), (SUPPORT, last)):
            nodes[program.name] = self.node("program", program.name, parent, plan, name=True)
            self.gold.budget(nodes[program.name], "pagu", YEAR, FIRST[program.name], self.pages.first(program.name, plan))
        for other in (second, third):
            self.gold.edge(other, nodes[DISASTER.name], "also")
        for program, name, unit, target, done, reached in PROGRAM_IKU:
            ident = self.gold.indicator(nodes[program.name], name, unit, self.pages.first(name, ratios))
            page = self.gold.indicators[-1]["page"]
            for kind, text, of in (("target", target, unit), ("realisasi", done, unit), ("capaian", reached, "%")):
                self.gold.value(ident, kind, YEAR, text, of, page)
        page = self.pages.first("Tabel 3.8. Realisasi Anggaran")
        for program in (DISASTER, SUPPORT):
            page = self.money(program, nodes[program.name], self.pages.first(program.name.upper(), page))
            for kegiatan in program.children:
                ident = self.node("kegiatan", kegiatan.name, nodes[program.name], page, name=True)
                page = self.money(kegiatan, ident, self.pages.first(kegiatan.name, page))
                for each in kegiatan.children:
                    child = self.node("sub_kegiatan", each.name, ident, page, name=True)
                    page = self.money(each, child, self.pages.first(each.name, page))
        for node in self.gold.nodes:
            if node["id"] in nodes.values():
                upper = self.pages.all(str(node["name"]).upper(), page - 2)
                node["pages"] = sorted({*node["pages"], *upper})
        for kind, text in (("pagu", TOTAL[0]), ("realisasi", TOTAL[1])):
            self.gold.total("J u m l a h", kind, YEAR, text, self.pages.first("J u m l a h" + TOTAL[0], page))

    def money(self, line: Line, node: str, page: int) -> int:
        """Pagu and realisasi of a line; gives its page."""
        self.gold.budget(node, "pagu", YEAR, line.pagu, page)
        self.gold.budget(node, "realisasi", YEAR, line.spent, page)
        return page

    def efficiency(self) -> None:
        """Table 3.9."""
        page = self.pages.first("Tabel 3.9. Efisiensi")
        for goal in GOALS:
            here = self.pages.first(goal.statement, page)
            self.gold.budget(self.known[goal.statement], "pagu", YEAR, goal.efficiency[1], here)
            self.gold.budget(self.known[goal.statement], "realisasi", YEAR, goal.efficiency[2], here)

    def doubts(self) -> None:
        """Where another reading is honest too."""
        goals = [self.known[goal.statement] for goal in GOALS]
        progress = ("progress against the target at the end of the plan (table 3.5)", "capaian of 2023")
        budgets = ("table 3.9 gives anggaran and realisasi by sasaran", "budgets of the sasaran", ["left out"], goals, "budgets")
        rows = (
            (*progress, ["capaian of 2026", "left out"], [node["id"] for node in self.gold.nodes[:5]], "period"),
            ("the national standard (table 3.6)", "left out", ["target"], [node["id"] for node in self.gold.nodes[:5]], "values"),
            budgets,
        )
        for about, chosen, other, nodes, part in rows:
            doubt = {"about": about, "chosen": chosen, "also_acceptable": other}
            self.gold.ambiguous.append(doubt | {"nodes": nodes, "field": part})


def build_gold() -> Gold:
    """The facts as a record."""
    report = Report()
    report.targets()
    report.results()
    report.programs()
    report.efficiency()
    report.doubts()
    return report.gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{STEM}.docx"
        draw(source, Path(folder))
        office_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
