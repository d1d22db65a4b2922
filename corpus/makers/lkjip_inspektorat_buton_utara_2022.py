"""Excerpt of a regional inspectorate's annual performance report: agreement, results, comparisons, efficiency, money."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

from corpus.makers.common import CORPUS, Gold, number, print_drawn
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages
from corpus.makers.word import LEFT, UP, Look, centred, grid, runs

STEM = "lkjip-inspektorat-buton-utara-2022"
ENTRY = {
    "file": f"{STEM}.pdf",
    "what": "Excerpt of an inspectorate's annual performance report with seven tables in running text and real footnotes",
    "type": "lkjip",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "agreement, capaian with category, three years (target, realisasi, % each), end of the renstra, "
        "efficiency, money by program",
        "Word footnotes: a raised mark behind two indicators' names and in running text",
        "an asterisk with a bracket behind a figure (68,91*), explained below the table",
        "targets that are levels (Level 3), opinions (WTP), grades with scores; one lower-is-better indicator",
        "indicators that began later: - in the older years",
        "a realisasi that two tables print differently (78,42 and 78,24); a program whose sum changed "
        "after the budget's revision",
        "program, kegiatan and sub kegiatan in one column told apart by bold, italics and I. 1. a. alone; sasaran as shaded rows",
        "rows of averages and totals; a table of categories and one of staff that hold no performance facts",
        "a kegiatan's name that a page break cuts after its first line, the header repeated between",
        "printed page numbers that begin at 17; landscape pages for one table",
    ],
}
YEAR = "2022"


@dataclass(frozen=True)
class Measure:
    """An indicator; years: (target, realisasi, capaian) of 2020, 2021, 2022; end: target of 2026, progress."""

    name: str
    unit: str | None
    years: tuple[tuple[str, str, str], tuple[str, str, str], tuple[str, str, str]]
    end: tuple[str, str]
    grade: str
    down: bool = False
    mark: str = ""
    other: str = ""


@dataclass(frozen=True)
class Work:
    """A program, kegiatan or sub kegiatan; sums stand at the sub kegiatan."""

    level: str
    name: str
    below: tuple["Work", ...] = ()
    pagu: int = 0
    spent: int = 0
    agreed: str = ""

    def sums(self) -> tuple[int, int]:
        """Pagu and realisasi of all that hangs below."""
        if not self.below:
            return self.pagu, self.spent
        each = [child.sums() for child in self.below]
        return sum(pagu for pagu, _ in each), sum(spent for _, spent in each)


@dataclass(frozen=True)
class Goal:
    """A sasaran with its indicators, its program and what the text says of it."""

    statement: str
    measures: tuple[Measure, ...]
    program: Work
    efficient: str
    text: tuple[str, ...] = field(default=())


def sub(name: str, pagu: int, spent: int) -> Work:
    """A sub kegiatan."""
    return Work("sub_kegiatan", name, (), pagu, spent)


NEW = ("-", "-", "-")
GOALS = (
    Goal(
        "Meningkatnya maturitas SPIP, kapabilitas APIP dan pencegahan korupsi",
        (
            Measure(
                "Nilai Maturitas SPIP",
                "Nilai",
                (("2,75", "2,61", "94,91"), ("3,00", "2,87", "95,67"), ("3,10", "2,98", "96,13")),
                ("3,50", "85,14"),
                "Sangat Tinggi",
                mark="2",
            ),
            Measure(
                "Level Kapabilitas APIP",
                "Level",
                (("Level 2", "Level 2", "100"), ("Level 3", "Level 2", "66,67"), ("Level 3", "Level 2", "66,67")),
                ("Level 3", "66,67"),
                "Sedang",
            ),
            Measure(
                "Nilai Monitoring Center for Prevention (MCP)",
                "Nilai",
                (NEW, ("70,00", "63,40", "90,57"), ("75,00", "68,91", "91,88")),
                ("90,00", "76,57"),
                "Sangat Tinggi",
                other="*)",
            ),
        ),
        Work(
            "program",
            "Program Perumusan Kebijakan, Pendampingan dan Asistensi",
            (
                Work(
                    "kegiatan",
                    "Perumusan Kebijakan Teknis di Bidang Pengawasan dan Fasilitasi Pengawasan",
                    (
                        sub("Perumusan Kebijakan Teknis di Bidang Pengawasan", 96_450_000, 91_204_500),
                        sub("Perumusan Kebijakan Teknis di Bidang Fasilitasi Pengawasan", 58_200_000, 55_890_000),
                    ),
                ),
                Work(
                    "kegiatan",
                    "Pendampingan dan Asistensi",
                    (
                        sub("Pendampingan dan Asistensi Urusan Pemerintahan Daerah", 214_675_000, 203_118_400),
                        sub("Pendampingan, Asistensi, Verifikasi, dan Penilaian Reformasi Birokrasi", 73_900_000, 61_450_000),
                        sub("Pendampingan, Asistensi dan Verifikasi Penegakan Integritas", 41_250_000, 39_975_250),
                    ),
                ),
            ),
            agreed="Rp. 512.300.000,-",
        ),
        "Efisien",
        (
            "Nilai maturitas penyelenggaraan SPIP Kabupaten Buton Utara naik dari tahun ke tahun, namun belum mencapai level "
            "yang ditetapkan. Unsur penilaian risiko menjadi unsur dengan nilai paling rendah karena baru sebagian perangkat "
            "daerah yang menyusun daftar risiko dan rencana tindak pengendalian.",
            "Kapabilitas APIP bertahan pada level yang sama seperti tahun sebelumnya. Hambatan utama adalah jumlah auditor "
            "bersertifikat yang baru mencapai 14 orang dari kebutuhan 32 orang menurut analisis beban kerja.",
            "Nilai MCP meningkat dibandingkan tahun 2021 yang sebesar 63,40. Area intervensi dengan nilai "
            "tertinggi adalah optimalisasi "
            "pajak daerah, sedangkan manajemen aset daerah masih memerlukan perhatian karena sertifikasi tanah pemerintah baru "
            "terlaksana pada 41 persil.",
        ),
    ),
    Goal(
        "Meningkatnya akuntabilitas kinerja dan keuangan perangkat daerah",
        (
            Measure(
                "Persentase perangkat daerah dengan nilai SAKIP minimal B",
                "%",
                (("40,00", "36,67", "91,68"), ("50,00", "46,67", "93,34"), ("60,00", "56,67", "94,45")),
                ("90,00", "62,97"),
                "Sangat Tinggi",
            ),
            Measure(
                "Opini BPK atas LKPD",
                "Opini",
                (("WTP", "WTP", "100"), ("WTP", "WTP", "100"), ("WTP", "WTP", "100")),
                ("WTP", "100"),
                "Sangat Tinggi",
                mark="3",
            ),
            Measure(
                "Persentase tindak lanjut rekomendasi BPK",
                "%",
                (("75,00", "70,15", "93,53"), ("80,00", "74,60", "93,25"), ("85,00", "78,42", "92,26")),
                ("95,00", "82,55"),
                "Sangat Tinggi",
            ),
            Measure(
                "Jumlah pengaduan masyarakat yang terbukti",
                "Kasus",
                (("6", "7", "83,33"), ("5", "5", "100"), ("4", "3", "125,00")),
                ("1", "33,33"),
                "Sangat Tinggi",
                down=True,
            ),
        ),
        Work(
            "program",
            "Program Penyelenggaraan Pengawasan",
            (
                Work(
                    "kegiatan",
                    "Penyelenggaraan Pengawasan Internal",
                    (
                        sub("Pengawasan Kinerja Pemerintah Daerah", 486_120_000, 471_305_600),
                        sub("Pengawasan Keuangan Pemerintah Daerah", 398_540_000, 377_912_000),
                        sub("Reviu Laporan Kinerja", 45_600_000, 45_150_000),
                        sub("Reviu Laporan Keuangan", 88_750_000, 80_024_900),
                        sub("Pengawasan Desa", 612_380_000, 588_640_250),
                        sub(
                            "Monitoring dan Evaluasi Tindak Lanjut Hasil Pemeriksaan BPK RI dan Tindak Lanjut Hasil "
                            "Pemeriksaan APIP",
                            137_250_000,
                            129_870_000,
                        ),
                    ),
                ),
                Work(
                    "kegiatan",
                    "Penyelenggaraan Pengawasan dengan Tujuan Tertentu",
                    (
                        sub("Penanganan Penyelesaian Kerugian Negara/Daerah", 64_300_000, 52_118_000),
                        sub("Pengawasan dengan Tujuan Tertentu", 152_900_000, 149_760_750),
                    ),
                ),
            ),
            agreed="Rp. 2.104.750.000,-",
        ),
        "Efisien",
        (
            "Dari 30 perangkat daerah yang dievaluasi, 17 perangkat daerah memperoleh nilai SAKIP minimal B. Perangkat daerah "
            "yang belum memperoleh nilai tersebut pada umumnya belum memanfaatkan hasil pengukuran kinerja untuk penyesuaian "
            "strategi dan kebijakan.",
            "Tindak lanjut rekomendasi BPK belum mencapai target karena terdapat rekomendasi berupa setoran ke kas daerah dari "
            "pihak ketiga yang telah berhenti beroperasi. Sementara itu, pengaduan masyarakat yang terbukti "
            "turun menjadi 3 kasus.",
        ),
    ),
    Goal(
        "Meningkatnya kualitas layanan internal Inspektorat Daerah",
        (
            Measure(
                "Nilai SAKIP Inspektorat Daerah",
                "Nilai",
                (
                    ("CC (58,00)", "CC (58,44)", "100,76"),
                    ("B (62,00)", "B (63,87)", "103,02"),
                    ("B (65,00)", "BB (70,12)", "107,88"),
                ),
                ("A (80,10)", "87,54"),
                "Sangat Tinggi",
            ),
            Measure(
                "Indeks Kepuasan Layanan Internal",
                "Indeks",
                (NEW, ("78,00", "79,20", "101,54"), ("80,00", "81,35", "101,69")),
                ("88,00", "92,44"),
                "Sangat Tinggi",
            ),
        ),
        Work(
            "program",
            "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
            (
                Work(
                    "kegiatan",
                    "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                    (
                        sub("Penyusunan Dokumen Perencanaan Perangkat Daerah", 28_400_000, 27_950_000),
                        sub("Evaluasi Kinerja Perangkat Daerah", 19_750_000, 18_300_000),
                    ),
                ),
                Work(
                    "kegiatan",
                    "Administrasi Keuangan Perangkat Daerah",
                    (
                        sub("Penyediaan Gaji dan Tunjangan ASN", 6_218_430_771, 6_004_912_338),
                        sub("Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD", 84_000_000, 84_000_000),
                    ),
                ),
                Work(
                    "kegiatan",
                    "Administrasi Kepegawaian Perangkat Daerah",
                    (sub("Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi", 327_860_000, 296_415_500),),
                ),
                Work(
                    "kegiatan",
                    "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
                    (
                        sub("Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya", 149_500_000, 147_830_000),
                        sub("Pemeliharaan Peralatan dan Mesin Lainnya", 36_250_000, 30_119_000),
                    ),
                ),
            ),
            agreed="Rp. 6.742.190.771,-",
        ),
        "Efisien",
        (
            "Nilai SAKIP Inspektorat Daerah naik satu predikat dibandingkan tahun sebelumnya. Kenaikan tersebut didorong oleh "
            "perbaikan pohon kinerja dan pemantauan rencana aksi yang dilakukan setiap triwulan oleh pimpinan.",
            "Survei kepuasan layanan internal dilaksanakan pada bulan November 2022 dengan 52 responden. "
            "Unsur dengan nilai terendah "
            "adalah ketersediaan kendaraan operasional untuk penugasan ke kecamatan yang jauh dari ibu kota kabupaten.",
        ),
    ),
)
FOOTNOTES = (
    "Sesuai Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017.",
    "Hasil penilaian mandiri yang telah dijamin kualitasnya oleh BPKP Perwakilan Provinsi Sulawesi Tenggara.",
    "Opini atas LKPD tahun sebelumnya yang diterima pada tahun berjalan.",
)
SHADE, FACE = "C9DAF0", "C059"


def rupiah(figure: int) -> str:
    """A sum as the tables print it."""
    return f"{figure:,}".replace(",", ".")


def share(pagu: int, spent: int) -> str:
    """Realisasi in percent of the pagu."""
    return f"{spent / pagu * 100:.2f}".replace(".", ",")


def average(goal: Goal) -> str:
    """The mean capaian of a sasaran."""
    found = [number(measure.years[2][2]) or 0 for measure in goal.measures]
    return f"{sum(found) / len(found):.2f}".replace(".", ",")


def footnotes(document: Doc) -> None:
    """The part that holds the footnotes' texts."""
    items = "".join(
        f'<w:footnote w:id="{place}"><w:p><w:pPr><w:spacing w:after="0"/></w:pPr><w:r><w:rPr><w:vertAlign '
        f'w:val="superscript"/></w:rPr>'
        f'<w:footnoteRef/></w:r><w:r><w:rPr><w:rFonts w:ascii="{FACE}" w:hAnsi="{FACE}"/><w:sz w:val="16"/></w:rPr>'
        f'<w:t xml:space="preserve"> {text}</w:t></w:r></w:p></w:footnote>'
        for place, text in enumerate(FOOTNOTES, 1)
    )
    start = (
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
    )
    xml = f"<w:footnotes {nsdecls('w')}>{start}{items}</w:footnotes>"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(
        PackURI("/word/footnotes.xml"), kind, f'<?xml version="1.0" encoding="UTF-8"?>{xml}'.encode(), document.part.package
    )
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def note(paragraph: Paragraph, place: int) -> None:
    """A footnote's mark at the end of a paragraph."""
    run = paragraph.add_run()
    run.font.superscript = True
    reference = OxmlElement("w:footnoteReference")
    reference.set(qn("w:id"), str(place))
    run._r.append(reference)


def field_run(paragraph: Paragraph, code: str) -> None:
    """A field such as PAGE."""
    for kind in ("begin", "code", "end"):
        run = paragraph.add_run()
        run.font.size = Pt(9)
        if kind == "code":
            text = OxmlElement("w:instrText")
            text.text = code
            run._r.append(text)
        else:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)


def new_document() -> Doc:
    """The document with its page, styles, header and footer."""
    document = Document()
    for style in ("Normal", "Heading 1", "Heading 2"):
        font = document.styles[style].font
        font.name, font.size = FACE, Pt(11 if style != "Heading 1" else 13)
        document.styles[style].element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), FACE)
        for name in ("w:asciiTheme", "w:hAnsiTheme"):
            document.styles[style].element.rPr.rFonts.attrib.pop(qn(name), None)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin, section.right_margin = Cm(3), Cm(2.2)
    section.top_margin, section.bottom_margin = Cm(2.6), Cm(2.4)
    start = OxmlElement("w:pgNumType")
    start.set(qn("w:start"), "17")
    section._sectPr.append(start)
    header = section.header.paragraphs[0]
    header.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    runs(header, "LKjIP Tahun 2022  |  **Inspektorat Daerah Kabupaten Buton Utara**", 8.5)
    border = parse_xml(f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="8" w:space="3" w:color="2F5597"/></w:pBdr>')
    header._p.get_or_add_pPr().append(border)
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    field_run(footer, "PAGE")
    return document


def text(document: Doc, words: str) -> Paragraph:
    """A paragraph of running text."""
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    layout = paragraph.paragraph_format
    layout.first_line_indent, layout.line_spacing, layout.space_after = Cm(1.1), 1.35, Pt(7)
    runs(paragraph, words)
    return paragraph


def caption(document: Doc, first: str, second: str) -> Paragraph:
    """The two lines above a table."""
    line = centred(document, first, 10)
    line.paragraph_format.space_before, line.paragraph_format.keep_with_next = Pt(6), True
    line = centred(document, second, 10, after=4)
    line.paragraph_format.keep_with_next = True
    return line


def source(document: Doc, words: str) -> None:
    """The line below a table."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(2), Pt(8)
    run = paragraph.add_run(words)
    run.italic, run.font.size = True, Pt(8)


def measures() -> Iterator[tuple[int, int, Goal, Measure]]:
    """Every indicator: number of the sasaran, place within it, both facts."""
    for place, goal in enumerate(GOALS, 1):
        for turn, measure in enumerate(goal.measures):
            yield place, turn, goal, measure


def lead(place: int, turn: int, goal: Goal) -> list[str]:
    """Number and sasaran, merged over the indicators."""
    return [UP, UP] if turn else [f"{place}.", goal.statement]


def agreement(document: Doc) -> None:
    """Chapter II: the agreement and its sums."""
    centred(document, "BAB II", 13)
    centred(document, "PERENCANAAN KINERJA", 13, after=10)
    document.add_paragraph("2.2  Perjanjian Kinerja Tahun 2022", "Heading 2")
    text(
        document,
        "Perjanjian kinerja merupakan lembar penugasan dari Bupati Buton Utara kepada Inspektur Daerah "
        "untuk melaksanakan program "
        "dan kegiatan yang disertai dengan indikator kinerja. Perjanjian kinerja Inspektorat Daerah "
        "Kabupaten Buton Utara disusun "
        "berdasarkan Renstra 2021-2026 dan memuat tiga sasaran strategis dengan sembilan indikator kinerja sebagaimana tersaji "
        "pada Tabel 2.3 berikut.",
    )
    caption(document, "Tabel 2.3", "Perjanjian Kinerja Inspektorat Daerah Tahun 2022")
    rows = [["No.", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"]]
    for place, turn, goal, measure in measures():
        rows.append([*lead(place, turn, goal), measure.name, measure.unit or "", measure.years[2][0]])
    grid(document, rows, Look((1, 5.3, 5.6, 1.7, 2.2), "cllcc", 9.5, shade=SHADE))
    source(document, "Sumber : Perjanjian Kinerja Inspektorat Daerah, Januari 2022")
    text(
        document,
        "Untuk mencapai sasaran tersebut, pada awal tahun anggaran Inspektorat Daerah didukung oleh "
        "tiga program dengan anggaran "
        "sebagaimana tabel di bawah ini. Anggaran tersebut kemudian disesuaikan melalui Perubahan APBD Tahun Anggaran 2022.",
    )
    caption(document, "Tabel 2.4", "Program dan Anggaran pada Perjanjian Kinerja (sebelum perubahan)")
    rows = [["No.", "Program", "Anggaran", "Sumber"]]
    for place, goal in enumerate(GOALS, 1):
        rows.append([f"{place}.", goal.program.name, goal.program.agreed, "APBD"])
    rows.append(["**Jumlah**", LEFT, f"**{AGREED_TOTAL}**", ""])
    grid(document, rows, Look((1, 8.6, 4.2, 2), "clrc", 9.5, shade=SHADE))
    source(document, "Sumber : DPA Inspektorat Daerah Tahun 2022")


AGREED_TOTAL = "Rp. 9.359.240.771,-"


def results(document: Doc) -> None:
    """Chapter III: categories, results of the year."""
    centred(document, "BAB III", 13).paragraph_format.page_break_before = True
    centred(document, "AKUNTABILITAS KINERJA", 13, after=10)
    document.add_paragraph("3.1  Capaian Kinerja Organisasi", "Heading 2")
    line = text(
        document,
        "Pengukuran kinerja dilakukan dengan membandingkan realisasi dengan target setiap indikator. Hasil pengukuran kemudian "
        "dikelompokkan menurut skala nilai peringkat kinerja",
    )
    note(line, 1)
    line.add_run(" sebagai berikut.")
    caption(document, "Tabel 3.1", "Skala Nilai Peringkat Kinerja")
    rows = [
        ["No.", "Interval Nilai Realisasi Kinerja", "Kategori"],
        ["1", "91 % ≤ 100 %", "Sangat Tinggi"],
        ["2", "76 % ≤ 90 %", "Tinggi"],
    ]
    rows += [["3", "66 % ≤ 75 %", "Sedang"], ["4", "51 % ≤ 65 %", "Rendah"], ["5", "≤ 50 %", "Sangat Rendah"]]
    grid(document, rows, Look((1.2, 6.5, 4), "ccl", 9, shade="E7E6E6"))
    source(document, "Sumber : Permendagri 86 Tahun 2017 (diolah)")
    document.add_paragraph("3.1.1  Perbandingan Target dan Realisasi Tahun 2022", "Heading 2")
    text(
        document,
        "Capaian sembilan indikator kinerja Inspektorat Daerah pada tahun 2022 disajikan pada tabel berikut. Delapan indikator "
        "berkategori **sangat tinggi** dan satu indikator berkategori **sedang**.",
    )
    caption(document, "Tabel 3.2", "Capaian Kinerja per Sasaran Strategis Tahun 2022")
    rows = [["No.", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kategori"]]
    marks: list[tuple[int, int]] = []
    for place, turn, goal, measure in measures():
        target, real, reached = measure.years[2]
        if measure.mark:
            marks.append((len(rows), int(measure.mark)))
        name = [*lead(place, turn, goal), measure.name, measure.unit or ""]
        rows.append([*name, target, f"{real}{measure.other}", reached, measure.grade])
    whole = f"{sum(number(m.years[2][2]) or 0 for *_, m in measures()) / 9:.2f}".replace(".", ",")
    rows.append(["**Rata-rata Capaian**", LEFT, LEFT, LEFT, LEFT, LEFT, f"**{whole}**", "**Sangat Tinggi**"])
    look = Look((1.0, 2.7, 4.0, 1.6, 1.55, 1.95, 1.8, 1.8), "cllccccc", 8.5, repeat=True, shade=SHADE)
    table = grid(document, rows, look)
    for row, place in marks:
        note(table.cell(row, 2).paragraphs[0], place)
    source(document, "*) Angka sementara per 31 Desember 2022, verifikasi KPK masih berlangsung.")


def stories(document: Doc) -> None:
    """The running text for each sasaran."""
    for place, goal in enumerate(GOALS, 1):
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_before, paragraph.paragraph_format.keep_with_next = Pt(6), True
        runs(paragraph, f"**Sasaran {place} : {goal.statement}**")
        for words in goal.text:
            text(document, words)
        if place == 2:
            bullets(document)
        names = "; ".join(measure.name for measure in goal.measures)
        text(
            document,
            f"Sasaran ini diukur dengan {len(goal.measures)} indikator, yaitu {names}. Rata-rata capaian sasaran sebesar "
            f"**{average(goal)} %**. Langkah perbaikan pada tahun mendatang meliputi penguatan koordinasi "
            f"dengan perangkat daerah, "
            "pelaksanaan klinik konsultasi, serta pemutakhiran program kerja pengawasan tahunan berbasis risiko.",
        )


def bullets(document: Doc) -> None:
    """What hindered, as a list."""
    text(document, "Faktor yang menghambat pencapaian sasaran ini antara lain :")
    for words in (
        "keterlambatan penyampaian data dukung oleh perangkat daerah pada saat evaluasi;",
        "belum seluruh rekomendasi memuat rencana aksi dan batas waktu penyelesaian; dan",
        "pergantian pengelola keuangan pada 9 perangkat daerah di tengah tahun anggaran.",
    ):
        paragraph = document.add_paragraph(style="List Bullet")
        runs(paragraph, words)


def comparisons(document: Doc) -> None:
    """Three years side by side on a landscape page, then the end of the renstra."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.page_width, section.page_height = Cm(29.7), Cm(21.0)
    section._sectPr.remove(section._sectPr.find(qn("w:pgNumType")))
    document.add_paragraph("3.1.2  Perbandingan Capaian Kinerja Tiga Tahun Terakhir", "Heading 2")
    text(
        document,
        "Perkembangan target, realisasi dan capaian kinerja sejak tahun 2020 sampai dengan tahun 2022 disajikan pada Tabel 3.3.",
    )
    caption(document, "Tabel 3.3", "Perbandingan Target, Realisasi dan Capaian Kinerja Tahun 2020 - 2022")
    rows = [["No.", "Sasaran / Indikator Kinerja", "Tahun 2020", LEFT, LEFT, "Tahun 2021", LEFT, LEFT, "Tahun 2022", LEFT, LEFT]]
    rows.append([UP, UP, *(["Target", "Realisasi", "%"] * 3)])
    for place, turn, goal, measure in measures():
        if not turn:
            rows.append([f"**{place}**", f"**{goal.statement}**", *([LEFT] * 9)])
        figures = [figure for year in measure.years for figure in year]
        if measure.name in MISPRINT:
            figures[7] = MISPRINT[measure.name]
        rows.append([f"{place}.{turn + 1}", measure.name, *figures])
    widths = (1.2, 7.2, 1.9, 1.9, 1.5, 1.8, 1.8, 1.5, 1.8, 1.9, 1.6)
    grid(document, rows, Look(widths, "clccccccccc", 8.5, head_rows=2, repeat=True, shade=SHADE))
    source(document, "Sumber : LKjIP Inspektorat Daerah 2020, 2021 dan hasil pengukuran 2022")


MISPRINT = {"Persentase tindak lanjut rekomendasi BPK": "78,24"}


def renstra(document: Doc) -> None:
    """The year's results against the target at the end of the plan."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    document.add_paragraph("3.1.3  Perbandingan Realisasi dengan Target Akhir Renstra", "Heading 2")
    text(
        document,
        "Renstra Inspektorat Daerah Kabupaten Buton Utara berakhir pada tahun 2026. Kemajuan yang dicapai sampai dengan tahun "
        "kedua pelaksanaan Renstra dapat dilihat pada tabel berikut.",
    )
    caption(document, "Tabel 3.4", "Realisasi Kinerja Tahun 2022 terhadap Target Akhir Renstra (2026)")
    rows = [["No.", "Indikator Kinerja", "Realisasi 2022", "Target Akhir Renstra 2026", "Tingkat Kemajuan (%)"]]
    for count, (_, _, _, measure) in enumerate(measures(), 1):
        rows.append([f"{count}", measure.name, measure.years[2][1], *measure.end])
    grid(document, rows, Look((1, 6.8, 2.6, 2.9, 2.5), "clccc", 9, shade=SHADE))
    source(document, "Sumber : Renstra Inspektorat Daerah 2021-2026 (diolah)")
    text(
        document,
        "Dari tabel tersebut terlihat bahwa indikator jumlah pengaduan masyarakat yang terbukti memerlukan upaya paling besar "
        "untuk mencapai target akhir Renstra, sedangkan opini BPK telah mencapai target yang ditetapkan.",
    )


def efficiency(document: Doc) -> None:
    """Sums by sasaran."""
    document.add_paragraph("3.1.4  Analisis Efisiensi Penggunaan Sumber Daya", "Heading 2")
    text(
        document,
        "Efisiensi penggunaan sumber daya dihitung dengan membandingkan rata-rata capaian kinerja sasaran dengan persentase "
        "penyerapan anggaran. Sasaran dinyatakan efisien apabila rata-rata capaian kinerja mendekati "
        "atau melampaui penyerapan anggaran.",
    )
    caption(document, "Tabel 3.5", "Efisiensi Penggunaan Anggaran per Sasaran Tahun 2022")
    rows = [["No.", "Sasaran Strategis", "Pagu (Rp)", "Realisasi (Rp)", "%", "Rata-rata Capaian (%)", "Ket."]]
    pagu_all = spent_all = 0
    for place, goal in enumerate(GOALS, 1):
        pagu, spent = goal.program.sums()
        pagu_all, spent_all = pagu_all + pagu, spent_all + spent
        rows.append([f"{place}.", goal.statement, rupiah(pagu), rupiah(spent), share(pagu, spent), average(goal), goal.efficient])
    rows.append(
        ["**Jumlah**", LEFT, f"**{rupiah(pagu_all)}**", f"**{rupiah(spent_all)}**", f"**{share(pagu_all, spent_all)}**", "", ""]
    )
    grid(document, rows, Look((1, 4.9, 2.8, 2.8, 1.4, 1.9, 1.5), "clrrccc", 8.5, shade=SHADE))
    source(document, "Sumber : Laporan Realisasi Anggaran setelah Perubahan APBD 2022")


def staff(document: Doc) -> None:
    """People by education, which are no performance facts."""
    text(
        document,
        "Selain anggaran, pencapaian sasaran didukung oleh aparatur Inspektorat Daerah dengan komposisi sebagai berikut.",
    )
    caption(document, "Tabel 3.6", "Komposisi Pegawai Menurut Jenjang Pendidikan")
    rows = [
        ["Pendidikan", "Laki-laki", "Perempuan", "Jumlah"],
        ["Magister (S2)", "6", "3", "9"],
        ["Sarjana (S1)", "21", "18", "39"],
    ]
    rows += [["Diploma", "2", "3", "5"], ["SLTA", "4", "1", "5"], ["**Jumlah**", "**33**", "**25**", "**58**"]]
    grid(document, rows, Look((5, 2.4, 2.4, 2.4), "lccc", 9, shade="E7E6E6"))
    source(document, "Sumber : Sub Bagian Administrasi dan Umum, 2022")


def money(document: Doc) -> None:
    """Programs, kegiatan and sub kegiatan with their sums."""
    document.add_paragraph("3.2  Realisasi Anggaran", "Heading 2")
    pagu_all = sum(goal.program.sums()[0] for goal in GOALS)
    spent_all = sum(goal.program.sums()[1] for goal in GOALS)
    text(
        document,
        f"Total anggaran Inspektorat Daerah setelah perubahan sebesar Rp {rupiah(pagu_all)},- dengan realisasi sebesar "
        f"Rp {rupiah(spent_all)},- atau {share(pagu_all, spent_all)} %. Rincian menurut sasaran, "
        f"program, kegiatan dan sub kegiatan "
        "adalah sebagai berikut.",
    )
    caption(document, "Tabel 3.7", "Anggaran dan Realisasi Program, Kegiatan dan Sub Kegiatan Tahun 2022")
    rows = [["Sasaran / Program / Kegiatan / Sub Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"]]
    shaded: list[int] = []
    slanted: list[int] = []
    for place, goal in enumerate(GOALS, 1):
        shaded.append(len(rows))
        rows.append([f"**Sasaran {place} : {goal.statement}**", LEFT, LEFT, LEFT])
        rows.append(line_of(goal.program, f"**{'I' * place}. ", "**"))
        for turn, activity in enumerate(goal.program.below, 1):
            slanted.append(len(rows))
            rows.append(line_of(activity, f"{turn}. ", ""))
            rows += [line_of(leaf, f"{'abcdefgh'[item]}. ", "") for item, leaf in enumerate(activity.below)]
    rows.append(["**TOTAL BELANJA**", f"**{rupiah(pagu_all)}**", f"**{rupiah(spent_all)}**", f"**{share(pagu_all, spent_all)}**"])
    table = grid(document, rows, Look((8.6, 3, 3, 1.5), "lrrc", 8.5, repeat=True, shade=SHADE))
    for row in shaded:
        fill = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="FFF2CC"/>')
        table.cell(row, 0)._tc.get_or_add_tcPr().append(fill)
    for row in slanted:
        for run in (run for each in table.rows[row].cells for run in each.paragraphs[0].runs):
            run.italic = True
    source(document, "Sumber : LRA Inspektorat Daerah Tahun 2022 (unaudited)")


def line_of(work: Work, before: str, after: str) -> list[str]:
    """A row of the table of money."""
    pagu, spent = work.sums()
    marks = "**" if after else ""
    return [
        f"{before}{work.name}{after}",
        *(f"{marks}{each}{marks}" for each in (rupiah(pagu), rupiah(spent), share(pagu, spent))),
    ]


def draw(path: Path) -> None:
    """The whole document."""
    document = new_document()
    footnotes(document)
    for part in (agreement, results, stories, comparisons, renstra, efficiency, staff, money):
        part(document)
    text(
        document,
        "Penyerapan anggaran yang belum mencapai seratus persen disebabkan oleh efisiensi belanja perjalanan dinas dan sisa "
        "belanja gaji karena mutasi pegawai. Secara umum penggunaan anggaran telah mendukung pencapaian sasaran strategis.",
    )
    document.save(path)


def numbers(record: Gold, known: str, measure: Measure, at: dict[str, int]) -> None:
    """The figures of an indicator, each once; at: the pages of the tables."""
    seen: set[tuple[str, str, str]] = set()

    def one(kind: str, period: str, figure: str, page: int) -> None:
        if (kind, period, figure) not in seen:
            seen.add((kind, period, figure))
            unit = "%" if kind == "capaian" else measure.unit
            record.value(known, kind, period, figure, unit, page, **grade_of(figure))

    target, real, reached = measure.years[2]
    one("target", YEAR, target, at["agreed"])
    one("realisasi", YEAR, real, at["results"])
    one("capaian", YEAR, reached, at["results"])
    for period, figures in zip(("2020", "2021"), measure.years[:2], strict=True):
        for kind, figure in zip(("target", "realisasi", "capaian"), figures, strict=True):
            one(kind, period, figure, at["years"])
    if measure.name in MISPRINT:
        one("realisasi", YEAR, MISPRINT[measure.name], at["years"])
    one("target", "2026", measure.end[0], at["end"])
    one("capaian", YEAR, measure.end[1], at["end"])


def add_work(record: Gold, pages: Pages, work: Work, parent: str, start: int, own: dict[str, Any]) -> tuple[str, int]:
    """A node of the table of money and all below it; gives its id and its page."""
    page = pages.first(work.name, start)
    node = record.node(work.level, name=work.name, page=own.get("page", page), parent=parent)
    if own:
        record.nodes[-1]["pages"] = [own["page"], page]
        record.budget(node, "pagu", YEAR, own["agreed"], own["page"])
    for kind, figure in zip(("pagu", "realisasi"), work.sums(), strict=True):
        record.budget(node, kind, YEAR, rupiah(figure), page)
    for child in work.below:
        _, page = add_work(record, pages, child, node, page, {})
    return node, page


def gold(pdf: Path) -> Gold:
    """The record of the facts."""
    pages = Pages(pdf)
    document = {"type": "lkjip", "types": ["lkjip"], "region": "Kabupaten Buton Utara"}
    record = Gold(STEM, document | {"organisation": "Inspektorat Daerah", "year": 2022, "pages": pages.count})
    captions = {"agreed": "Tabel 2.3Perj", "sums": "Tabel 2.4Prog", "results": "Tabel 3.2Cap", "years": "Tabel 3.3Perb"}
    captions |= {"end": "Tabel 3.4Real", "efficiency": "Tabel 3.5Efis", "money": "Tabel 3.7Angg"}
    at = {key: pages.first(words) for key, words in captions.items()}
    reached = at["money"]
    for goal in GOALS:
        where = [page for page in range(at["agreed"], pages.count + 1) if page in stands(pages, goal.statement)]
        node = record.node("sasaran", goal.statement, page=where[0], holder=None)
        record.nodes[-1]["pages"] = where
        for measure in goal.measures:
            known = record.indicator(node, measure.name, measure.unit, at["agreed"], direction="down" if measure.down else None)
            places = at | {"results": pages.first(measure.years[2][1] + measure.other, at["results"])}
            numbers(record, known, measure, places)
        for kind, figure in zip(("pagu", "realisasi"), goal.program.sums(), strict=True):
            record.budget(node, kind, YEAR, rupiah(figure), at["efficiency"])
        own = {"page": at["sums"], "agreed": goal.program.agreed}
        _, reached = add_work(record, pages, goal.program, node, reached, own)
    sums(record, pages, at)
    doubts(record)
    return record


def stands(pages: Pages, statement: str) -> list[int]:
    """The pages that print a statement."""
    return pages.all(statement)


def sums(record: Gold, pages: Pages, at: dict[str, int]) -> None:
    """The totals of the three tables."""
    whole = [sum(goal.program.sums()[kind] for goal in GOALS) for kind in (0, 1)]
    record.total("Jumlah", "pagu", YEAR, AGREED_TOTAL, at["sums"])
    last = pages.first("TOTAL BELANJA")
    for kind, figure in zip(("pagu", "realisasi"), whole, strict=True):
        record.total("Jumlah", kind, YEAR, rupiah(figure), at["efficiency"])
    for kind, figure in zip(("pagu", "realisasi"), whole, strict=True):
        record.total("TOTAL BELANJA", kind, YEAR, rupiah(figure), last)


def doubts(record: Gold) -> None:
    """Where an honest reader may read otherwise."""
    goals = [node["id"] for node in record.nodes if node["level"] == "sasaran"]
    record.ambiguous += [
        {
            "about": "progress against the target at the end of the plan (table 3.4)",
            "chosen": "capaian of 2022",
            "also_acceptable": ["capaian of 2026", "left out"],
            "nodes": goals,
            "field": "period",
        },
        {
            "about": "table 3.5 gives pagu and realisasi by sasaran",
            "chosen": "budgets of the sasaran",
            "also_acceptable": ["left out"],
            "nodes": goals,
            "field": "budgets",
        },
        {
            "about": "a figure with an asterisk behind it",
            "chosen": "68,91",
            "also_acceptable": ["68,91*)"],
            "nodes": goals[:1],
            "field": "value.text",
        },
        {
            "about": "the same total in tables 3.5 (Jumlah) and 3.7 (TOTAL BELANJA), and the sum before the change",
            "chosen": "each as printed",
            "also_acceptable": ["the equal ones once"],
            "nodes": [],
            "field": "totals",
        },
        {
            "about": "the scale's word in the unit column (Nilai, Level, Opini, Indeks)",
            "chosen": "as printed",
            "also_acceptable": [None],
            "nodes": goals,
            "field": "unit",
        },
    ]


def main() -> None:
    """Draw, print, write the gold."""
    print_drawn(draw, f"{STEM}.docx")
    gold(CORPUS / f"{STEM}.pdf").write()


if __name__ == "__main__":
    main()
