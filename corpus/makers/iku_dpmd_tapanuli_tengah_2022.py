"""IKU decree of a village affairs office: the decree's articles, an annex of definitions and formulas, an annex of targets."""

import re
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt
from docx.table import Table

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.facts import grade_of
from corpus.makers.word import LEFT, UP, Look, centred, fill, grid, page_break, runs, underlined

STEM = "iku-dpmd-tapanuli-tengah-2022"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Decree of a village affairs office that sets its key performance indicators, with formulas and five years of "
    "targets",
    "type": "iku",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "two pages of a decree (Menimbang, Mengingat, Menetapkan) without facts, portrait",
        "first annex in landscape with definition, formula, source and holder columns, header repeated",
        "formulas as fractions: underlined numerator, denominator below, x 100 % beside; one as an equation",
        "a row split over the page break: statement, definition, formula and holder go on overleaf",
        "a tujuan as a band across the table, sasaran cells merged over their indicators",
        "holders are units (Bidang ...), one cell for all indicators of a sasaran",
        "second annex with the same indicators in other capitals, without sasaran, baseline and targets 2022-2026",
        "a last column that repeats the target of 2026, a lower-is-better indicator, a target in words (WTP)",
        "decimal points and commas mixed (0.7125), numbers of indicators that start anew in the second annex",
    ],
}
YEAR = "2022"
YEARS = ("2022", "2023", "2024", "2025", "2026")
FONT = "URW Bookman"
OFFICE = "DINAS PEMBERDAYAAN MASYARAKAT DAN DESA"


@dataclass(frozen=True)
class Iku:
    """An indicator: what it means, how it is counted, where the data come from; formula lines (numerator, denominator)."""

    name: str
    unit: str
    meaning: str
    formula: tuple[str, ...]
    source: str
    baseline: str
    targets: tuple[str, str, str, str, str]
    respelt: str = ""
    direction: str | None = None


@dataclass(frozen=True)
class Sasaran:
    """A sasaran with its indicators and the unit that answers for it."""

    statement: str
    holder: str
    measures: tuple[Iku, ...]


AIMS = (
    (
        "Meningkatnya kemandirian desa dan kesejahteraan masyarakat desa",
        (
            Sasaran(
                "Meningkatnya status perkembangan desa",
                "Bidang Pemerintahan Desa",
                (
                    Iku(
                        "Persentase desa berstatus maju dan mandiri",
                        "%",
                        "Desa yang berdasarkan hasil pemutakhiran Indeks Desa Membangun (IDM) tahun berjalan masuk dalam "
                        "klasifikasi "
                        "desa maju dan desa mandiri sesuai Peraturan Menteri Desa, PDTT",
                        ("Jumlah desa berstatus maju dan mandiri", "Jumlah seluruh desa (159 desa)"),
                        "Berita acara penetapan status desa, Aplikasi IDM Kemendes PDTT",
                        "14,47",
                        ("18,87", "23,27", "28,93", "34,59", "40,25"),
                        respelt="Persentase Desa Berstatus Maju dan Mandiri",
                    ),
                    Iku(
                        "Rata-rata Indeks Desa Membangun (IDM)",
                        "Indeks",
                        "Indeks komposit yang dibentuk dari Indeks Ketahanan Sosial, Indeks Ketahanan Ekonomi dan Indeks "
                        "Ketahanan "
                        "Lingkungan",
                        ("IDM = (IKS + IKE + IKL) / 3",),
                        "Aplikasi IDM",
                        "0.6418",
                        ("0.6550", "0.6700", "0.6850", "0.7000", "0.7125"),
                        respelt="Rata-Rata Indeks Desa Membangun",
                    ),
                ),
            ),
            Sasaran(
                "Meningkatnya kualitas tata kelola keuangan dan aset desa",
                "Bidang Keuangan dan Aset Desa",
                (
                    Iku(
                        "Persentase desa yang menyampaikan laporan pertanggungjawaban APBDes tepat waktu",
                        "%",
                        "Desa yang menyampaikan laporan pertanggungjawaban realisasi APBDes paling lambat tiga bulan "
                        "setelah tahun "
                        "anggaran berakhir melalui camat",
                        ("Jumlah desa yang menyampaikan LPJ APBDes tepat waktu", "Jumlah seluruh desa"),
                        "Laporan camat, Siskeudes",
                        "71,70",
                        ("76,00", "80,00", "85,00", "90,00", "95,00"),
                        respelt="Persentase Desa yang Menyampaikan LPJ APBDes Tepat Waktu",
                    ),
                    Iku(
                        "Jumlah desa yang bermasalah hukum dalam pengelolaan keuangan desa",
                        "Desa",
                        "Desa yang pengelolaan keuangannya ditindaklanjuti oleh aparat penegak hukum pada tahun berjalan; "
                        "semakin kecil "
                        "angkanya semakin baik",
                        ("Jumlah kumulatif desa bermasalah hukum pada tahun berjalan",),
                        "Inspektorat Kabupaten",
                        "9",
                        ("8", "6", "5", "3", "2"),
                        direction="down",
                    ),
                ),
            ),
            Sasaran(
                "Meningkatnya kemandirian ekonomi dan lembaga kemasyarakatan desa",
                "Bidang Pemberdayaan Ekonomi Desa dan Lembaga Kemasyarakatan",
                (
                    Iku(
                        "Persentase BUMDes aktif dan berkembang",
                        "%",
                        "BUM Desa yang memiliki unit usaha berjalan, melakukan pencatatan keuangan dan menyumbang pada "
                        "Pendapatan Asli "
                        "Desa (PADes)",
                        ("Jumlah BUMDes kategori berkembang dan maju", "Jumlah BUMDes yang terbentuk"),
                        "Profil BUMDes, hasil pemeringkatan BUMDes",
                        "22,03",
                        ("27,00", "32,50", "38,00", "44,00", "50,00"),
                        respelt="Persentase BUM Desa aktif dan berkembang",
                    ),
                    Iku(
                        "Persentase lembaga kemasyarakatan desa (LKD) yang berperan aktif",
                        "%",
                        "LKD (LPM, PKK, Karang Taruna, Posyandu, RT/RW) yang melaksanakan paling sedikit satu program "
                        "kerja dalam setahun",
                        ("Jumlah LKD yang aktif", "Jumlah LKD seluruhnya"),
                        "Laporan bidang, Prodeskel",
                        "55,10",
                        ("58,00", "61,00", "64,00", "67,00", "70,00"),
                    ),
                ),
            ),
        ),
    ),
    (
        "Meningkatnya tata kelola pemerintahan yang baik di lingkungan dinas",
        (
            Sasaran(
                "Meningkatnya akuntabilitas kinerja dan pelayanan Dinas PMD",
                "Sekretariat",
                (
                    Iku(
                        "Nilai SAKIP Dinas PMD",
                        "Nilai",
                        "Nilai hasil evaluasi akuntabilitas kinerja perangkat daerah oleh Inspektorat",
                        ("Hasil penilaian komponen perencanaan, pengukuran, pelaporan dan evaluasi internal",),
                        "LHE Inspektorat",
                        "CC (58,20)",
                        ("B (60,50)", "B (63,00)", "B (66,00)", "B (68,50)", "BB (70,10)"),
                        respelt="Nilai SAKIP",
                    ),
                    Iku(
                        "Opini BPK atas laporan keuangan (kontribusi perangkat daerah)",
                        "Opini",
                        "Pernyataan profesional pemeriksa mengenai kewajaran informasi keuangan",
                        ("Opini atas LKPD",),
                        "LHP BPK RI",
                        "WTP",
                        ("WTP", "WTP", "WTP", "WTP", "WTP"),
                    ),
                ),
            ),
        ),
    ),
)
FIRST_ANNEX, SECOND_ANNEX = 3, 5
RESUMES = (
    "Persentase lembaga kemasyarakatan desa (LKD) yang berperan aktif"  # first full row of page 4, where tujuan 2 stands too
)
PAGE_COUNT = 5


def paragraph(document: Doc, text: str, left: float = 0, hang: float = 0) -> None:
    """A justified paragraph of the decree."""
    item = document.add_paragraph()
    item.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    item.paragraph_format.left_indent, item.paragraph_format.first_line_indent = Cm(left + hang), Cm(-hang)
    item.paragraph_format.space_after = Pt(3)
    runs(item, text)


def article(document: Doc, title: str, items: tuple[str, ...]) -> None:
    """Menimbang, Mengingat: a table without rules, title at the left."""
    table = document.add_table(len(items), 3)
    table.autofit = False
    for column, width in zip(table.columns, (2.9, 0.5, 13.1), strict=True):
        column.width = Cm(width)
    for number, (row, text) in enumerate(zip(table.rows, items, strict=True)):
        for cell, width in zip(row.cells, (2.9, 0.5, 13.1), strict=True):
            cell.width = Cm(width)
        fill(row.cells[0], "" if number else title, 11, "l", False)
        fill(row.cells[1], "" if number else ":", 11, "l", False)
        fill(row.cells[2], text, 11, "j", False)


def decree(document: Doc) -> None:
    """The decree itself."""
    centred(document, "PEMERINTAH KABUPATEN TAPANULI TENGAH", 13)
    centred(document, OFFICE, 15)
    underlined(centred(document, "Jalan Dr. Ferdinand Lumbantobing Pandan, Kode Pos 22611", 9, bold=False, after=8))
    for text in (
        "KEPUTUSAN KEPALA DINAS PEMBERDAYAAN MASYARAKAT DAN DESA",
        "KABUPATEN TAPANULI TENGAH",
        "NOMOR : 188.45/    /DPMD/2022",
        "",
        "TENTANG",
        "PENETAPAN INDIKATOR KINERJA UTAMA (IKU)",
        "DINAS PEMBERDAYAAN MASYARAKAT DAN DESA TAHUN 2022-2026",
        "",
        "KEPALA DINAS PEMBERDAYAAN MASYARAKAT DAN DESA,",
        "",
    ):
        centred(document, text, 11.5)
    article(
        document,
        "Menimbang",
        (
            "a. bahwa untuk melaksanakan ketentuan Peraturan Menteri Negara Pendayagunaan Aparatur Negara tentang Pedoman Umum "
            "Penetapan Indikator Kinerja Utama di lingkungan instansi pemerintah, perlu menetapkan indikator kinerja utama;",
            "b. bahwa berdasarkan pertimbangan sebagaimana dimaksud pada huruf a, perlu menetapkan Keputusan Kepala Dinas;",
        ),
    )
    article(
        document,
        "Mengingat",
        (
            "1. Undang-Undang Nomor 6 Tahun 2014 tentang Desa;",
            "2. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
            "3. Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah;",
            "4. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;",
            "5. Peraturan Menteri PAN dan RB Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan "
            "Kinerja dan "
            "Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah;",
        ),
    )
    page_break(document)
    centred(document, "MEMUTUSKAN :", 11.5, after=6)
    article(
        document,
        "Menetapkan",
        ("KEPUTUSAN KEPALA DINAS TENTANG PENETAPAN INDIKATOR KINERJA UTAMA DINAS PEMBERDAYAAN MASYARAKAT DAN DESA.",),
    )
    article(document, "KESATU", ("Indikator Kinerja Utama sebagaimana tercantum dalam Lampiran I Keputusan ini.",))
    article(
        document,
        "KEDUA",
        ("Target Indikator Kinerja Utama Tahun 2022-2026 sebagaimana tercantum dalam Lampiran II Keputusan ini.",),
    )
    article(
        document,
        "KETIGA",
        (
            "Indikator Kinerja Utama merupakan acuan dalam menyusun Rencana Kerja, Perjanjian Kinerja, Laporan Kinerja "
            "serta evaluasi "
            "pencapaian kinerja setiap bidang dan sekretariat.",
        ),
    )
    article(document, "KEEMPAT", ("Keputusan ini mulai berlaku pada tanggal ditetapkan.",))
    sign(document, 8.5)


def sign(document: Doc, left: float) -> None:
    """The signature block."""
    document.add_paragraph()
    lines = ("Ditetapkan di Pandan", "pada tanggal 14 Maret 2022", "KEPALA DINAS PEMBERDAYAAN", "MASYARAKAT DAN DESA,", "", "")
    for text in (*lines, "( nama pejabat )", "NIP. ........"):
        item = document.add_paragraph(text)
        item.paragraph_format.left_indent, item.paragraph_format.space_after = Cm(left), Pt(0)


def annex_head(document: Doc, number: str, left: float, title: tuple[str, ...]) -> None:
    """The head of an annex: number at the right, title centred."""
    for text in (
        f"LAMPIRAN {number} : KEPUTUSAN KEPALA DINAS PMD",
        "NOMOR      : 188.45/    /DPMD/2022",
        "TANGGAL   : 14 MARET 2022",
    ):
        item = document.add_paragraph(text)
        item.paragraph_format.left_indent, item.paragraph_format.space_after = Cm(left), Pt(0)
        item.runs[0].font.size = Pt(9)
    for place, text in enumerate(title):
        centred(document, text, 11, after=6 if place == len(title) - 1 else 0)


def formula_text(iku: Iku) -> str:
    """A formula as printed, read line by line."""
    return iku.formula[0] if len(iku.formula) == 1 else f"{iku.formula[0]} x 100% {iku.formula[1]}"


def fractions(table: Table, rows: list[list[str]]) -> None:
    """Write the formulas of two lines as fractions: the numerator underlined."""
    formulas = {
        formula_text(iku): iku.formula for _, goals in AIMS for goal in goals for iku in goal.measures if len(iku.formula) > 1
    }
    for row, texts in zip(table.rows, rows, strict=True):
        if texts[5] not in formulas:
            continue
        above, below = formulas[texts[5]]
        item = row.cells[5].paragraphs[0]
        for run in item.runs:
            run.text = ""
        top = item.add_run(above)
        top.underline, top.font.size = True, Pt(11)
        item.add_run(" x 100%").font.size = Pt(11)
        item.alignment = WD_ALIGN_PARAGRAPH.CENTER
        second = row.cells[5].add_paragraph()
        second.alignment, second.paragraph_format.space_after = WD_ALIGN_PARAGRAPH.CENTER, Pt(1)
        second.add_run(below).font.size = Pt(11)


def meaning_rows() -> list[list[str]]:
    """The first annex."""
    heads = ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA UTAMA", "SATUAN", "DEFINISI OPERASIONAL", "FORMULASI PERHITUNGAN"]
    rows = [[*heads, "SUMBER DATA", "PENANGGUNG JAWAB"], [f"({number})" for number in range(1, 9)]]
    count = 0
    for number, (aim, goals) in enumerate(AIMS, 1):
        rows.append([f"**Tujuan {number} : {aim}**", *[LEFT] * 7])
        for goal in goals:
            count += 1
            for place, iku in enumerate(goal.measures):
                first = [UP, UP] if place else [f"{count}.", goal.statement]
                tail = [iku.source, UP if place else goal.holder]
                rows.append([*first, iku.name, iku.unit, iku.meaning, formula_text(iku), *tail])
    return rows


def target_rows() -> list[list[str]]:
    """The second annex."""
    rows = [["NO", "INDIKATOR KINERJA UTAMA", "SATUAN", "KONDISI AWAL 2021", "TARGET", *[LEFT] * 4, "AKHIR RENSTRA"]]
    rows.append([UP, UP, UP, UP, *YEARS, UP])
    number = 0
    for _, goals in AIMS:
        for iku in (iku for goal in goals for iku in goal.measures):
            number += 1
            rows.append([f"{number}", iku.respelt or iku.name, iku.unit, iku.baseline, *iku.targets, iku.targets[-1]])
    return rows


def turned(document: Doc, landscape: bool) -> None:
    """A new section of F4 paper, lying or standing."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Cm(33), Cm(21.5)) if landscape else (Cm(21.5), Cm(33))
    section.left_margin = section.right_margin = Cm(2)


def draw(path: Path) -> None:
    """The Word document."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.5), Cm(33)
    section.left_margin, section.right_margin = Cm(2.6), Cm(2.2)
    section.top_margin, section.bottom_margin = Cm(1.8), Cm(1.8)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(11)
    normal.paragraph_format.space_after = Pt(2)
    decree(document)
    turned(document, True)
    title = ("INDIKATOR KINERJA UTAMA", "DINAS PEMBERDAYAAN MASYARAKAT DAN DESA KABUPATEN TAPANULI TENGAH")
    annex_head(document, "I", 18, title)
    rows = meaning_rows()
    look = Look((1.2, 3.8, 4.3, 1.8, 6.6, 5.2, 3.3, 2.8), "cllclcll", 11, 2, True, "FFF2CC")
    fractions(grid(document, rows, look), rows)
    turned(document, False)
    title = ("TARGET INDIKATOR KINERJA UTAMA TAHUN 2022-2026", OFFICE, "KABUPATEN TAPANULI TENGAH")
    annex_head(document, "II", 9, title)
    look = Look((0.9, 4.9, 1.7, 1.9, 1.45, 1.45, 1.45, 1.45, 1.45, 1.8), "clcccccccc", 8.5, 2, True, "FFF2CC")
    grid(document, target_rows(), look)
    sign(document, 9)
    document.save(path)


def decimal(text: str) -> dict[str, float]:
    """The value of a figure of four decimals behind a point."""
    return {"value": float(text)} if re.fullmatch(r"0\.\d{4}", text) else {}


def add_iku(gold: Gold, node: str, iku: Iku, page: int) -> None:
    """An indicator with its figures, which the second annex prints."""
    more = {"direction": iku.direction, "formula": formula_text(iku), "explanation": iku.meaning, "source": iku.source}
    ident = gold.indicator(node, iku.name, iku.unit, page, **more)
    figures = [("baseline", "2021", iku.baseline)] + [
        ("target", year, text) for year, text in zip(YEARS, iku.targets, strict=True)
    ]
    for kind, year, text in figures:
        gold.value(ident, kind, year, text, iku.unit, SECOND_ANNEX, **grade_of(text), **decimal(text))


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "iku", "types": ["iku"], "region": "Kabupaten Tapanuli Tengah"}
    document |= {"organisation": "Dinas Pemberdayaan Masyarakat dan Desa", "year": int(YEAR), "pages": PAGE_COUNT}
    gold = Gold(STEM, document)
    for aim, goals in AIMS:
        page = FIRST_ANNEX + (aim == AIMS[-1][0])
        top = gold.node("tujuan", aim, page=page)
        for goal in goals:
            node = gold.node("sasaran", goal.statement, page=page, parent=top, holder=goal.holder)
            for iku in goal.measures:
                overleaf = page == FIRST_ANNEX and iku.name == RESUMES
                add_iku(gold, node, iku, page + overleaf)
    shorter = [item["id"] for item in gold.indicators if "laporan pertanggungjawaban" in item["name"]]
    doubt = {"about": "the second annex shortens laporan pertanggungjawaban to LPJ at the same place", "chosen": "one indicator"}
    other = {"also_acceptable": ["an indicator of its own in the second annex"], "indicators": shorter, "field": "indicator"}
    gold.ambiguous.append(doubt | other)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.docx")
    build_gold().write()


if __name__ == "__main__":
    main()
