"""Cascading of a provincial bureau in Word: cards of positions as tables nested in a table, on legal pages."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import _Cell

from corpus.makers.common import Gold, print_drawn
from corpus.makers.word import page_number, shaded

STEM = "cascading-biro-pemerintahan-kerjasama-jawa-barat-2016"

ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a provincial bureau for government and cooperation, position cards as nested Word tables",
    "type": "cascading",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "positions are the tiers; each is a card: its name as head, below it indicators with target and unit columns",
        "a head of division beside the stack of his sections, no line or arrow between them",
        "which sasaran a division serves is said in words; one serves two",
        "cards of sections hold indicators alone, those of divisions a statement too",
        "number and unit in two cells, targets of two years for the bureau's head, an empty target",
        "the head of the table is repeated on every page; a section whose name is near that of its division",
    ],
}

Line = tuple[str, str, str]  # indicator, target, unit


@dataclass(frozen=True)
class Card:
    """A position; serves: numbers of the sasaran; page: where the card stands."""

    holder: str
    lines: tuple[Line, ...]
    statement: str = ""
    serves: str = ""
    below: tuple["Card", ...] = ()
    page: int = 1


PLACE = "BIRO PEMERINTAHAN DAN KERJA SAMA"
HEAD = "KEPALA BIRO PEMERINTAHAN DAN KERJA SAMA"
GOALS = (
    (
        "Meningkatnya kualitas penyelenggaraan pemerintahan daerah",
        (
            ("Nilai rata-rata EKPPD Kabupaten/Kota", "3,10", "3,15", "skor"),
            ("Persentase segmen batas daerah yang ditegaskan", "70", "82,5", "%"),
        ),
    ),
    (
        "Meningkatnya kerja sama daerah yang memberikan manfaat bagi pembangunan Jawa Barat",
        (
            ("Jumlah naskah kerja sama yang ditindaklanjuti", "45", "52", "naskah"),
            ("Persentase kerja sama luar negeri yang aktif", "-", "60", "%"),
        ),
    ),
)

CARDS = (
    Card(
        "KEPALA BAGIAN PEMERINTAHAN UMUM",
        (
            ("Persentase kabupaten/kota yang menyelenggarakan PATEN", "85", "%"),
            ("Persentase kecamatan yang dibina dan diawasi", "40", "%"),
        ),
        "Meningkatnya kualitas pembinaan pemerintahan umum dan kewilayahan",
        "1",
        (
            Card(
                "KASUBAG PEMBINAAN KEWILAYAHAN",
                (
                    ("Jumlah kecamatan yang dinilai dalam lomba sinergitas kinerja kecamatan", "27", "kecamatan"),
                    ("Jumlah Bakorwil yang difasilitasi", "4", "wilayah"),
                    ("Jumlah rapat koordinasi camat se-Jawa Barat", "2", "kali"),
                ),
            ),
            Card(
                "KASUBAG KEPENDUDUKAN DAN CATATAN SIPIL",
                (
                    ("Persentase penduduk wajib KTP yang telah merekam data", "96,5", "%"),
                    ("Persentase anak 0-18 tahun yang memiliki akta kelahiran", "77.5", "%"),
                    ("Jumlah aparatur Disdukcapil yang dibina", "54", "orang"),
                ),
            ),
            Card(
                "KASUBAG TATA USAHA BIRO",
                (
                    ("Jumlah laporan kinerja dan keuangan yang tepat waktu", "14", "laporan"),
                    ("Persentase surat masuk yang ditindak lanjuti", "100", "%"),
                    ("Persentase barang inventaris yang tercatat", "100", "%"),
                ),
            ),
        ),
    ),
    Card(
        "KEPALA BAGIAN OTONOMI DAERAH",
        (
            ("Jumlah kabupaten/kota dengan status kinerja sangat tinggi", "16", "kab/kota"),
            ("Persentase LPPD kabupaten/kota yang disampaikan tepat waktu", "100", "%"),
        ),
        "Meningkatnya kinerja penyelenggaraan otonomi daerah",
        "1",
        (
            Card(
                "KASUBAG EVALUASI PENYELENGGARAAN PEMERINTAHAN DAERAH",
                (
                    ("Jumlah dokumen LPPD Provinsi", "1", "dokumen"),
                    ("Jumlah kabupaten/kota yang dievaluasi", "27", "kab/kota"),
                    ("Jumlah laporan hasil EKPPD yang disampaikan kepada Mendagri", "27", "laporan"),
                ),
                page=2,
            ),
            Card(
                "KASUBAG PENATAAN DAERAH",
                (
                    ("Jumlah kajian usulan daerah otonom baru", "3", "kajian"),
                    ("Jumlah urusan yang ditata sesuai UU 23/2014", "32", "urusan"),
                ),
                page=2,
            ),
            Card(
                "KASUBAG FASILITASI KEPALA DAERAH DAN DPRD",
                (
                    ("Persentase usulan pemberhentian dan pengangkatan yang diproses", "100", "%"),
                    ("Lama penyelesaian usulan izin ke luar negeri", "5", "hari kerja"),
                ),
                page=2,
            ),
        ),
        2,
    ),
    Card(
        "KEPALA BAGIAN KERJA SAMA",
        (
            ("Jumlah kesepakatan bersama yang ditandatangani", "38", "naskah"),
            ("Persentase perjanjian kerja sama yang dievaluasi", "75", "%"),
            ("Jumlah provinsi kembar yang aktif", "6", "provinsi"),
        ),
        "Terlaksananya kerja sama dalam negeri dan luar negeri yang efektif",
        "2",
        (
            Card(
                "KASUBAG KERJA SAMA DALAM NEGERI",
                (
                    ("Jumlah naskah kerja sama antar daerah yang difasilitasi", "24", "naskah"),
                    ("Jumlah forum kerja sama (MPU) yang diikuti", "5", "forum"),
                ),
                page=2,
            ),
            Card(
                "KASUBAG KERJA SAMA LUAR NEGERI",
                (
                    ("Jumlah naskah kerja sama luar negeri yang difasilitasi", "9", "naskah"),
                    ("Jumlah kunjungan delegasi yang dilayani", "30", "delegasi"),
                ),
                page=2,
            ),
            Card(
                "KASUBAG KERJA SAMA",
                (
                    ("Jumlah perjanjian dengan pihak ketiga/swasta", "19", "naskah"),
                    ("Persentase dokumen kerja sama yang tersimpan dalam data base", "90", "%"),
                ),
                page=2,
            ),
        ),
        2,
    ),
    Card(
        "KEPALA BAGIAN ADMINISTRASI PERTANAHAN DAN BATAS DAERAH",
        (
            ("Persentase pilar batas yang terpasang", "78", "%"),
            ("Persentase sengketa pertanahan yang dimediasi", "65", "%"),
        ),
        "Meningkatnya tertib administrasi pertanahan, batas daerah dan kerja sama perbatasan",
        "1 dan 2",
        (
            Card(
                "KASUBAG BATAS DAERAH",
                (
                    ("Jumlah segmen batas yang dilacak", "11", "segmen"),
                    ("Jumlah pilar batas utama yang dipasang", "64", "pilar"),
                    ("Jumlah berita acara kesepakatan batas", "7", "berita acara"),
                ),
                page=3,
            ),
            Card(
                "KASUBAG PERTANAHAN",
                (
                    ("Jumlah rekomendasi penetapan lokasi pengadaan tanah", "12", "rekomendasi"),
                    ("Jumlah sengketa yang dimediasi", "-", "kasus"),
                ),
                page=3,
            ),
            Card(
                "KASUBAG TOPONIMI DAN PEMETAAN",
                (
                    ("Jumlah nama rupa bumi yang dibakukan", "1.450", "nama"),
                    ("Jumlah peta batas desa yang disusun", "120", "lembar"),
                ),
                page=3,
            ),
        ),
        3,
    ),
)

FONT = "Bookman Old Style"


def write(cell: _Cell, text: str, size: float = 9, bold: bool = False, across: str = "l") -> None:
    """A text in a cell, one paragraph a line."""
    for number, part in enumerate(text.split("\n")):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if across == "c" else WD_ALIGN_PARAGRAPH.LEFT
        paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run(part)
        run.bold, run.font.size = bold, Pt(size)


def table(place: Any, rows: int, sizes: tuple[float, ...], grid: bool = True) -> Any:
    """A table with columns of these widths in cm, in a document or in a cell."""
    made = place.add_table(rows, len(sizes))
    made.style = place.part.document.styles["Table Grid" if grid else "Normal Table"]
    made.autofit = False
    for column, size in zip(made.columns, sizes, strict=True):
        column.width = Cm(size)
    for row in made.rows:
        for cell, size in zip(row.cells, sizes, strict=True):
            cell.width = Cm(size)
    return made


def card(place: _Cell, item: Card, sizes: tuple[float, float, float], colour: str) -> None:
    """A position's card as a table within a cell."""
    lead = [f"Sasaran : {item.statement}", f"(mendukung Sasaran {item.serves})"] if item.statement else []
    made = table(place, 1 + bool(lead) + len(item.lines), sizes)
    head = made.cell(0, 0).merge(made.cell(0, 2))
    write(head, item.holder, 9, True, "c")
    shaded(head, colour)
    if lead:
        write(made.cell(1, 0).merge(made.cell(1, 2)), "\n".join(lead), 9)
    for number, (name, target, unit) in enumerate(item.lines, 1 + bool(lead)):
        write(made.cell(number, 0), name)
        write(made.cell(number, 1), target, across="c")
        write(made.cell(number, 2), unit, across="c")


def keep(row: Any, tag: str) -> None:
    """A row that is not split (cantSplit) or is repeated on every page (tblHeader)."""
    row._tr.get_or_add_trPr().append(OxmlElement(f"w:{tag}"))


def bureau(document: Any) -> None:
    """The card of the bureau's head."""
    made = table(document, 2, (7.5, 12.0, 3.6, 3.6, 4.3))
    made.alignment = WD_TABLE_ALIGNMENT.CENTER
    top = made.cell(0, 0).merge(made.cell(0, 4))
    write(top, HEAD, 11, True, "c")
    shaded(top, "B4A7D6")
    for cell, text in zip(
        made.rows[1].cells, ("SASARAN", "INDIKATOR KINERJA", "TARGET 2015", "TARGET 2016", "SATUAN"), strict=True
    ):
        write(cell, text, 9, True, "c")
        shaded(cell, "E4DFEC")
    for number, (statement, lines) in enumerate(GOALS, 1):
        rows = [made.add_row() for _ in lines]
        write(rows[0].cells[0].merge(rows[-1].cells[0]), f"Sasaran {number} :\n{statement}", 9, True)
        for row, (name, *rest) in zip(rows, lines, strict=True):
            write(row.cells[1], name)
            for cell, text in zip(row.cells[2:], rest, strict=True):
                write(cell, text, across="c")


def divisions(document: Any) -> None:
    """One row for every division: its card at the left, those of its sections at the right."""
    made = table(document, 1, (14.2, 16.8))
    made.alignment = WD_TABLE_ALIGNMENT.CENTER
    keep(made.rows[0], "tblHeader")
    for cell, text in zip(made.rows[0].cells, ("ESELON III", "ESELON IV"), strict=True):
        write(cell, text, 10, True, "c")
        shaded(cell, "D9D9D9")
    for item in CARDS:
        row = made.add_row()
        keep(row, "cantSplit")
        left, right = row.cells
        left.width, right.width = Cm(14.2), Cm(16.8)
        small(left.paragraphs[0])
        card(left, item, (9.2, 1.9, 2.6), "CCC0DA")
        small(left.add_paragraph())
        small(right.paragraphs[0])
        for section in item.below:
            card(right, section, (11.4, 1.9, 3.0), "EEECE1")
            small(right.add_paragraph())


def small(paragraph: Any) -> None:
    """A narrow empty line between two cards."""
    paragraph.paragraph_format.space_after = Pt(0)
    paragraph.add_run(" ").font.size = Pt(5)


def draw(target: Path) -> None:
    """The Word file."""
    document = Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(35.56), Cm(21.59)
    section.left_margin = section.right_margin = Cm(2.0)
    section.top_margin, section.bottom_margin = Cm(1.6), Cm(1.4)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(9)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    for text in ("CASCADING INDIKATOR KINERJA", PLACE, "SEKRETARIAT DAERAH PROVINSI JAWA BARAT TAHUN 2016"):
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run(text)
        run.bold, run.font.size = True, Pt(13)
    small(document.add_paragraph())
    bureau(document)
    small(document.add_paragraph())
    divisions(document)
    sign = document.add_paragraph()
    sign.paragraph_format.left_indent, sign.paragraph_format.space_before = Cm(21), Pt(10)
    sign.alignment = WD_ALIGN_PARAGRAPH.CENTER
    sign.add_run("KEPALA BIRO,\n\n\n\n( nama pejabat )\nNIP. ........")
    foot = section.footer.paragraphs[0]
    foot.add_run("Cascading Biro Pemksm Setda Prov. Jabar 2016   | ")
    page_number(foot)
    document.save(str(target))


def write_gold() -> Path:
    """The record."""
    gold = Gold(
        STEM,
        {
            "type": "cascading",
            "types": ["cascading"],
            "region": "Provinsi Jawa Barat",
            "organisation": "Biro Pemerintahan dan Kerja Sama",
            "year": 2016,
            "pages": 3,
        },
    )
    goals: dict[str, str] = {}
    for number, (statement, lines) in enumerate(GOALS, 1):
        goals[str(number)] = ident = gold.node("sasaran", statement, page=1, holder=HEAD)
        for name, before, now, unit in lines:
            indicator = gold.indicator(ident, name, unit, 1)
            gold.value(indicator, "target", "2015", before, unit, 1)
            gold.value(indicator, "target", "2016", now, unit, 1)
    for item in CARDS:
        first, *others = item.serves.split(" dan ")
        ident = gold.node("program", item.statement, page=item.page, parent=goals[first], holder=item.holder)
        for other in others:
            gold.edge(goals[other], ident, "also")
        for each in (item, *item.below):
            node = ident if each is item else gold.node("sub_kegiatan", page=each.page, parent=ident, holder=each.holder)
            for name, target, unit in each.lines:
                gold.value(gold.indicator(node, name, unit, each.page), "target", "2016", target, unit, each.page)
    gold.ambiguous = [
        {
            "about": "level of the heads of divisions (eselon III)",
            "chosen": "program",
            "also_acceptable": ["kegiatan"],
            "nodes": [node["id"] for node in gold.nodes if node["level"] == "program"],
            "field": "level",
        }
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.docx")
    write_gold()


if __name__ == "__main__":
    main()
