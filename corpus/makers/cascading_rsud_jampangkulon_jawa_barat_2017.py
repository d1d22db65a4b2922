"""Cascading of a provincial hospital as a Word document: a small agreement table for each post, joined by numbers."""

from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Paper
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt
from docx.table import Table

from corpus.makers.common import Gold, print_drawn

STEM = "cascading-rsud-jampangkulon-jawa-barat-2017"
YEAR = "2017"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a provincial hospital in Word: a table of sasaran, indikator and target for each post in turn",
    "type": "cascading",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "one table for each post from Direktur to Kepala Seksi, the number before the sasaran tells its parent",
        "no drawing at all; order of the tables is that of the hierarchy, heading of each is the position",
        "a post that serves two parents' sasaran, posts of the same tier under different ones",
        "kegiatan and anggaran as a last line below the table of a seksi, one without money",
        "sasaran merged over its indicators, targets with unit, per mill, per minute, lower is better",
        "typing errors (Terlaksannya, Prosentase), decimal point and comma mixed",
    ],
}
OFFICE = "RUMAH SAKIT UMUM DAERAH JAMPANGKULON PROVINSI JAWA BARAT"


@dataclass(frozen=True)
class Aim:
    """A numbered sasaran with its indicators (name, target, unit)."""

    number: str
    text: str
    indicators: list[tuple[str, str, str]]


@dataclass(frozen=True)
class Post:
    """A post, the page of its table, its sasaran, and the kegiatan it names with money."""

    page: int
    holder: str
    aims: list[Aim]
    work: str | None = None
    money: str = "-"


LEVELS = ("sasaran", "program", "kegiatan", "sub_kegiatan")
POSTS = [
    Post(
        1,
        "DIREKTUR",
        [
            Aim(
                "1",
                "Meningkatnya mutu pelayanan rumah sakit",
                [
                    ("Indeks Kepuasan Masyarakat", "78,50", ""),
                    ("Net Death Rate (NDR)", "< 25 ‰", "‰"),
                    ("Prosentase capaian Standar Pelayanan Minimal", "80%", "%"),
                ],
            ),
            Aim(
                "2",
                "Meningkatnya kinerja keuangan dan tata kelola rumah sakit",
                [("Cost Recovery Rate", "62.5%", "%"), ("Nilai evaluasi AKIP", "B (65,10)", "")],
            ),
        ],
    ),
    Post(
        1,
        "WAKIL DIREKTUR PELAYANAN",
        [
            Aim(
                "1.1",
                "Meningkatnya kualitas pelayanan medik",
                [("Bed Occupancy Rate (BOR)", "70%", "%"), ("Average Length of Stay (ALOS)", "4 hari", "hari")],
            ),
            Aim(
                "1.2",
                "Meningkatnya kualitas asuhan keperawatan dan penunjang",
                [("Persentase asuhan keperawatan sesuai standar", "85%", "%")],
            ),
        ],
    ),
    Post(
        1,
        "WAKIL DIREKTUR UMUM DAN KEUANGAN",
        [
            Aim(
                "2.1",
                "Meningkatnya pendapatan dan tertib pengelolaan keuangan BLUD",
                [("Realisasi pendapatan BLUD terhadap target", "100%", "%")],
            ),
            Aim(
                "1.3",
                "Terpenuhinya sumber daya manusia kesehatan sesuai standar rumah sakit kelas C",
                [("Jumlah dokter spesialis dasar", "8 orang", "orang")],
            ),
        ],
    ),
    Post(
        2,
        "KEPALA BIDANG PELAYANAN MEDIK",
        [
            Aim(
                "1.1.1",
                "Terselenggaranya pelayanan gawat darurat, rawat jalan dan rawat inap sesuai SPM",
                [
                    ("Waktu tanggap pelayanan dokter di Gawat Darurat", "5 menit", "menit"),
                    ("Waktu tunggu rawat jalan", "60 menit", "menit"),
                ],
            )
        ],
    ),
    Post(
        2,
        "KEPALA SEKSI RAWAT JALAN DAN GAWAT DARURAT",
        [
            Aim(
                "1.1.1.1",
                "Terlaksannya pelayanan rawat jalan dan gawat darurat 24 jam",
                [
                    ("Jumlah kunjungan rawat jalan", "48.000 kunjungan", "kunjungan"),
                    ("Jumlah kunjungan IGD", "14.600 kunjungan", "kunjungan"),
                ],
            )
        ],
        "Peningkatan Pelayanan Rawat Jalan dan Gawat Darurat",
        "1.275.000.000",
    ),
    Post(
        2,
        "KEPALA SEKSI RAWAT INAP",
        [
            Aim(
                "1.1.1.2",
                "Terlaksananya pelayanan rawat inap dan kamar operasi",
                [
                    ("Jumlah hari perawatan", "30.660 hari", "hari"),
                    ("Persentase kejadian infeksi luka operasi", "1,5%", "%"),
                ],
            )
        ],
        "Peningkatan Pelayanan Rawat Inap",
        "2.140.350.000",
    ),
    Post(
        3,
        "KEPALA BIDANG KEPERAWATAN DAN PENUNJANG",
        [
            Aim(
                "1.2.1",
                "Terlaksananya asuhan keperawatan dan kebidanan sesuai standar",
                [("Persentase dokumentasi asuhan keperawatan yang lengkap", "90%", "%")],
            ),
            Aim(
                "1.2.2",
                "Tersedianya pelayanan penunjang medik",
                [("Waktu tunggu hasil laboratorium", "140 menit", "menit")],
            ),
        ],
    ),
    Post(
        3,
        "KEPALA SEKSI ASUHAN KEPERAWATAN",
        [
            Aim(
                "1.2.1.1",
                "Meningkatnya kompetensi perawat dan bidan",
                [("Jumlah perawat dan bidan yang mengikuti pelatihan", "45 orang", "orang")],
            )
        ],
        "Pelatihan Teknis Keperawatan dan Kebidanan",
        "186.500.000",
    ),
    Post(
        3,
        "KEPALA SEKSI PENUNJANG MEDIK",
        [
            Aim(
                "1.2.2.1",
                "Terpenuhinya alat kesehatan, obat dan bahan habis pakai",
                [
                    ("Persentase ketersediaan obat formularium", "97.5%", "%"),
                    ("Jumlah alat kesehatan yang dikalibrasi", "120 unit", "unit"),
                ],
            )
        ],
        "Pengadaan Obat, Alat Kesehatan dan Bahan Habis Pakai",
        "6.415.000.000",
    ),
    Post(
        4,
        "KEPALA BAGIAN KEUANGAN DAN PROGRAM",
        [
            Aim(
                "2.1.1",
                "Tersusunnya perencanaan dan laporan keuangan BLUD tepat waktu",
                [("Persentase laporan keuangan yang tepat waktu", "100%", "%")],
            )
        ],
    ),
    Post(
        4,
        "KEPALA SUB BAGIAN PENDAPATAN DAN AKUNTANSI",
        [
            Aim(
                "2.1.1.1",
                "Tertagihnya klaim BPJS dan piutang pasien umum",
                [
                    ("Persentase klaim BPJS yang layak bayar", "95%", "%"),
                    ("Jumlah laporan keuangan BLUD", "16 laporan", "laporan"),
                ],
            )
        ],
        "Penatausahaan Keuangan BLUD",
        "325.000.000",
    ),
    Post(
        4,
        "KEPALA SUB BAGIAN PERENCANAAN DAN PROGRAM",
        [
            Aim(
                "2.1.1.2",
                "Tersusunnya dokumen perencanaan dan pelaporan kinerja",
                [("Jumlah dokumen perencanaan dan pelaporan", "7 dokumen", "dokumen")],
            )
        ],
        "Penyusunan Dokumen Perencanaan dan Pelaporan",
        "-",
    ),
    Post(
        5,
        "KEPALA BAGIAN UMUM DAN KEPEGAWAIAN",
        [
            Aim(
                "1.3.1",
                "Tersedianya pegawai dan sarana penunjang operasional rumah sakit",
                [("Persentase pemenuhan formasi pegawai", "75%", "%")],
            )
        ],
    ),
    Post(
        5,
        "KEPALA SUB BAGIAN KEPEGAWAIAN",
        [
            Aim(
                "1.3.1.1",
                "Terlaksananya rekrutmen dan pengembangan pegawai",
                [("Jumlah pegawai BLUD non PNS yang direkrut", "36 orang", "orang")],
            )
        ],
        "Rekrutmen dan Diklat Pegawai BLUD",
        "410.000.000",
    ),
    Post(
        5,
        "KEPALA SUB BAGIAN UMUM",
        [
            Aim(
                "1.3.1.2",
                "Terpeliharanya gedung, kendaraan dan lingkungan rumah sakit",
                [
                    ("Jumlah ambulans yang laik jalan", "5 unit", "unit"),
                    ("Frekuensi pengujian limbah cair", "12 kali", "kali"),
                ],
            )
        ],
        "Pemeliharaan Sarana dan Prasarana Rumah Sakit",
        "1.905.750.000",
    ),
]
WIDTHS = (2.1, 5.0, 6.6, 3.0)


def fill(table: Table, row: int, texts: tuple[str, ...], bold: bool = False) -> None:
    """The texts of a table row."""
    for column, text in enumerate(texts):
        cell = table.cell(row, column)
        cell.width = Cm(WIDTHS[column])
        run = cell.paragraphs[0].add_run(text)
        run.bold = bold
        if bold or column in (0, 3):
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER


def table_of(paper: Paper, post: Post) -> None:
    """The table of a post."""
    table = paper.add_table(rows=1, cols=4, style="Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, WIDTHS, strict=True):
        column.width = Cm(width)
    first = "Sasaran Strategis" if post.holder == "DIREKTUR" else "Sasaran"
    fill(table, 0, ("No", first, "Indikator Kinerja", "Target"), bold=True)
    for aim in post.aims:
        start = len(table.rows)
        for index, (name, target, _) in enumerate(aim.indicators):
            table.add_row()
            lead = (aim.number, aim.text) if index == 0 else ("", "")
            fill(table, start + index, (*lead, name, target))
        for column in (0, 1):
            end = table.cell(len(table.rows) - 1, column)
            if len(aim.indicators) > 1:
                kept = table.cell(start, column).merge(end)
                for empty in kept.paragraphs[1:]:
                    empty._element.getparent().remove(empty._element)


def draw(path: Path) -> None:
    """The Word document."""
    paper = Document()
    section = paper.sections[0]
    section.page_width, section.page_height = Cm(21.5), Cm(33)
    section.left_margin = section.right_margin = Cm(2.3)
    section.footer.paragraphs[0].text = f"Cascading Kinerja RSUD Jampangkulon Tahun {YEAR}"
    paper.styles["Normal"].font.name = "Bookman Old Style"
    paper.styles["Normal"].font.size = Pt(10.5)
    for text in ("CASCADING KINERJA", OFFICE, f"TAHUN {YEAR}"):
        line = paper.add_paragraph()
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        line.paragraph_format.space_after = Pt(2)
        line.add_run(text).bold = True
    page = 1
    for post in POSTS:
        line = paper.add_paragraph()
        line.paragraph_format.page_break_before = post.page != page
        line.paragraph_format.space_before = Pt(16)
        line.paragraph_format.keep_with_next = True
        line.add_run(f"{post.holder}").bold = True
        page = post.page
        table_of(paper, post)
        if post.work:
            line = paper.add_paragraph(f"Kegiatan\t: {post.work}\nAnggaran\t: ")
            line.add_run(f"Rp. {post.money}" if post.money != "-" else "-")
            line.paragraph_format.space_before = Pt(5)
    for text in ("Jampangkulon,        Januari 2017", "DIREKTUR", "", "( nama pejabat )", "NIP. ........"):
        line = paper.add_paragraph(text)
        line.paragraph_format.left_indent = Cm(9.5)
        line.paragraph_format.space_after = Pt(0)
    paper.save(str(path))


def gold() -> Gold:
    """The record of the facts."""
    document = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    document |= {"organisation": "Rumah Sakit Umum Daerah Jampangkulon", "year": 2017, "pages": POSTS[-1].page}
    record = Gold(STEM, document)
    known: dict[str, str] = {}
    for post in POSTS:
        for aim in post.aims:
            parent = known.get(aim.number.rpartition(".")[0])
            level = LEVELS[aim.number.count(".")]
            node = record.node(level, aim.text, post.work, page=post.page, parent=parent, holder=post.holder)
            known[aim.number] = node
            for name, target, unit in aim.indicators:
                ident = record.indicator(node, name, unit or None, post.page)
                more = {"grade": "B"} if target.startswith("B ") else {}
                record.value(ident, "target", YEAR, target, unit or None, post.page, **more)
        if post.work:
            text = f"Rp. {post.money}" if post.money != "-" else "-"
            record.budget(node, "pagu", YEAR, text, post.page)
    for level, other in (("program", "kegiatan"), ("kegiatan", "program"), ("sub_kegiatan", "kegiatan")):
        record.ambiguous.append(
            {
                "about": "tier of a post's sasaran: the document names the position only",
                "chosen": level,
                "also_acceptable": [other],
                "nodes": [one["id"] for one in record.nodes if one["level"] == level],
                "field": "level",
            }
        )
    return record


def main() -> None:
    """Draw the document and write its gold."""
    print_drawn(draw, f"{STEM}.docx")
    gold().write()


if __name__ == "__main__":
    main()
