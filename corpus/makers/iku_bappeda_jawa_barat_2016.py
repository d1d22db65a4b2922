"""IKU of a provincial planning board: duties listed above a Word table of tujuan, sasaran, targets, formulas and holders."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt
from docx.table import Table, _Cell

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.pages import Pages
from corpus.makers.word import ALIGN, LEFT, UP, Look, centred, grid, page_number, runs, shaded

STEM = "iku-bappeda-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Key performance indicators of a provincial planning board with targets 2014 - 2018, one wide table in Word",
    "type": "iku",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "name, duty and lettered functions of the office above the table, no facts",
        "tujuan and sasaran in columns of their own, merged over rows and page breaks; header of two rows repeated",
        "targets of five years and the base year before the explanation; base year before the band of targets",
        "explanation and formula in one cell under the labels Penjelasan and Formulasi, some cells with one of the two",
        "fractions with a row of hyphens as the bar, others with a colon or in words, one as an enumeration",
        "a holder merged over the indicators of a sasaran, others differ from row to row",
        "rows that a page break parts",
        "empty years as -, n/a or blank, a grade with its score, one figure with two commas, 95% beside bare figures",
        "one indicator lower is better, a sasaran of one indicator, typing errors",
    ],
}
YEAR, YEARS = "2016", ("2014", "2015", "2016", "2017", "2018")
OFFICE = "Badan Perencanaan Pembangunan Daerah"
MACRO, ECONOMY, PHYSICAL = "Kepala Bidang Perencanaan Makro", "Kepala Bidang Ekonomi", "Kepala Bidang Fisik"
SOCIAL, RULE, FUND = "Kepala Bidang Sosial dan Budaya", "Kepala Bidang Pemerintahan", "Kepala Bidang Pendanaan Pembangunan"
DATA, STAFF = "Kepala Balai Pusat Data dan Analisa Pembangunan (Pusdalisbang)", "Sekretaris"


@dataclass(frozen=True)
class Iku:
    """An indicator; figures: the base year and five targets; formula: its lines; holder empty: as above."""

    name: str
    unit: str
    figures: str
    meaning: str
    formula: tuple[str, ...]
    source: str
    holder: str
    direction: str | None = None


BAR = "-" * 34
TUJUAN: tuple[tuple[str, tuple[tuple[str, tuple[Iku, ...]], ...]], ...] = (
    (
        "Mewujudkan perencanaan pembangunan daerah yang berkualitas dan partisipatif",
        (
            (
                "Meningkatnya konsistensi dan keselarasan dokumen perencanaan pembangunan daerah",
                (
                    Iku(
                        "Persentase kesesuaian program RKPD dengan RPJMD",
                        "%",
                        "88,20|90,00|92,50|94,00|96,00|98,00",
                        "Menunjukkan sejauh mana program dalam RPJMD dijabarkan kedalam rencana tahunan",
                        ("Jumlah program RKPD tahun n", BAR, "Jumlah program RPJMD tahun n", "x 100%"),
                        "Dokumen RKPD dan RPJMD Provinsi Jawa Barat 2013-2018",
                        MACRO,
                    ),
                    Iku(
                        "Persentase kesesuaian Renja OPD dengan RKPD",
                        "%",
                        "81,75|84,00|87,00|90,00|92,00|95,00",
                        "Keselarasan Renja OPD dengan RKPD diukur dari kegiatan prioritas yang diakomodir",
                        ("(Kegiatan Renja OPD yang sesuai RKPD : seluruh kegiatan Renja OPD) x 100%",),
                        "Renja OPD; Berita Acara verifikasi Renja",
                        "",
                    ),
                    Iku(
                        "Tingkat keselarasan RKPD Kabupaten/Kota dengan RKPD Provinsi",
                        "%",
                        "n/a|-|70|75|80|85",
                        "",
                        ("Jumlah prioritas RKPD Kab/Kota yang selaras", BAR, "Jumlah prioritas RKPD Kab/Kota", "x 100%"),
                        "Hasil evaluasi rancangan RKPD 27 Kab/Kota",
                        RULE,
                    ),
                ),
            ),
            (
                "Meningkatnya partisipasi pemangku kepentingan dalam perencanaan pembangunan",
                (
                    Iku(
                        "Persentase usulan masyarakat dalam Musrenbang yang diakomodir dalam RKPD",
                        "%",
                        "32,10|35,00|38,00|42,00|46,00|50,00",
                        "Usulan yang dihitung adalah usulan melalui RKPD online yang telah diverifikasi oleh OPD",
                        ("(Jumlah usulan yang diakomodir : Jumlah usulan terverifikasi) x 100%",),
                        "Aplikasi RKPD Jabar Online",
                        FUND,
                    ),
                    Iku(
                        "Tingkat kepuasan peserta Musrenbang Provinsi",
                        "indeks",
                        "-|3,10|3,20|3,30|3,40|3,50",
                        "Diukur dengan kuesioner skala 1 - 4 terhadap 9 unsur penyelenggaraan",
                        ("Rata-rata tertimbang nilai seluruh unsur",),
                        "Hasil survey Bappeda",
                        FUND,
                    ),
                ),
            ),
        ),
    ),
    (
        "Mewujudkan perencanaan sektoral dan kewilayahan yang terpadu dan inovatif",
        (
            (
                "Meningkatnya kualitas perencanaan pembangunan bidang ekonomi",
                (
                    Iku(
                        "Persentase rekomendasi kebijakan ekonomi yang ditindaklanjuti OPD",
                        "%",
                        "60|65|70|75|80|85",
                        "Rekomendasi hasil kajian dan rapat koordinasi bidang ekonomi dalam satu tahun",
                        ("(Rekomendasi yang ditindaklanjuti : rekomendasi yang dihasilkan) x 100%",),
                        "Laporan kajian, notulen rakor bidang ekonomi",
                        ECONOMY,
                    ),
                    Iku(
                        "Jumlah kesepakatan kerjasama pembiayaan pembangunan non APBD (KPS, CSR dan PHLN)",
                        "kesepakatan",
                        "12|15|20|25|30|35",
                        "Kesepakatan yang ditandatangani oleh Pemerintah Provinsi dengan mitra, dihitung kumulatif, "
                        "terdiri dari : a. Kerjasama Pemerintah dan Swasta (KPS); b. Corporate Social Responsibility (CSR); "
                        "c. Pinjaman/Hibah Luar Negeri",
                        (),
                        "Naskah kesepakatan bersama/MoU",
                        f"{ECONOMY} dan {FUND}",
                    ),
                ),
            ),
            (
                "Meningkatnya kualitas perencanaan infrastruktur dan penataan ruang wilayah",
                (
                    Iku(
                        "Persentase ketaatan pemanfaatan ruang terhadap RTRW Provinsi",
                        "%",
                        "62,40|64,00|67,00|70,00|72,50|75,00",
                        "Kesesuaian rencana program infrastruktur dengan indikasi program RTRWP 2009 - 2029",
                        ("Luas pemanfaatan ruang sesuai RTRWP", BAR, "Luas wilayah yang dievaluasi", "x 100%"),
                        "Perda No. 22 Tahun 2010; citra satelit; laporan BKPRD",
                        PHYSICAL,
                    ),
                    Iku(
                        "Deviasi rencana dan realisasi pembangunan infrastruktur strategis",
                        "%",
                        "18,5|16|14|12|10|8",
                        "Semakin kecil deviasi semakin baik",
                        ("(Target fisik - realisasi fisik) : target fisik x 100%",),
                        "Laporan triwulanan OPD rumpun infrastruktur",
                        "",
                        "down",
                    ),
                ),
            ),
            (
                "Meningkatnya kualitas perencanaan pembangunan sosial, budaya dan pemerintahan",
                (
                    Iku(
                        "Persentase Kab/Kota yang memiliki dokumen Strategi Penanggulangan Kemiskinan Daerah (SPKD)",
                        "%",
                        "55,56|66,67|77,78|88,89|100|100",
                        "",
                        ("(Jumlah Kab/Kota yang memiliki SPKD : 27) x 100%",),
                        "TKPKD Provinsi dan Kab/Kota",
                        SOCIAL,
                    ),
                    Iku(
                        "Persentase capaian rencana aksi MDGs/SDGs Provinsi",
                        "%",
                        "74,00|76,00|79,00|82,,50|86,00|90,00",
                        "Dihitung dari indikator rencana aksi daerah yang mencapai target, "
                        "mulai tahun 2016 disesuaikan dengan SDGs",
                        ("(Indikator yang tercapai : seluruh indikator) x 100%",),
                        "RAD MDGs/SDGs; BPS",
                        SOCIAL,
                    ),
                    Iku(
                        "Jumlah kesepakatan kerjasama antar daerah yang ditindaklanjuti",
                        "dokumen",
                        "5|6|8|10|12|14",
                        "Kerjasama antar Provinsi (MPU) dan dengan Kab/Kota perbatasan",
                        (),
                        "Biro Pemerintahan dan Kerjasama",
                        RULE,
                    ),
                ),
            ),
        ),
    ),
    (
        "Mewujudkan pengendalian, evaluasi dan data pembangunan yang akurat serta tata kelola organisasi yang baik",
        (
            (
                "Tersedianya data dan informasi pembangunan yang akurat dan mutahir",
                (
                    Iku(
                        "Persentase ketersediaan data perencanaan pembangunan sesuai Permendagri 54/2010",
                        "%",
                        "70|75|80|85|90|95%",
                        "Data SIPD 8 kelompok data yang terisi dan tervalidasi",
                        ("(Elemen data terisi : seluruh elemen data) x 100%",),
                        "Aplikasi SIPD",
                        DATA,
                    ),
                ),
            ),
            (
                "Meningkatnya efektivitas pengendalian dan evaluasi serta akuntabilitas kinerja",
                (
                    Iku(
                        "Persentase rekomendasi hasil evaluasi RKPD yang ditindaklanjuti OPD",
                        "%",
                        "58,30|62,00|68,00|74,00|80,00|",
                        "Rekomendasi triwulanan hasil evaluasi RKPD yang dilaksanakan OPD pada triwulan berikutnya",
                        ("Jumlah rekomendasi yang ditindaklanjuti", BAR, "Jumlah rekomendasi", "x 100%"),
                        "Laporan evaluasi RKPD per triwulan",
                        MACRO,
                    ),
                    Iku(
                        "Nilai evaluasi AKIP Bappeda",
                        "nilai",
                        "B (66,20)|B (68,00)|B (70,00)|BB (75,00)|BB (78,00)|A (81,00)",
                        "Hasil evaluasi Inspektorat atas LKIP tahun sebelumnya",
                        (),
                        "LHE AKIP dari Inspektorat",
                        STAFF,
                    ),
                    Iku(
                        "Indeks kepuasan OPD terhadap pelayanan Bappeda",
                        "indeks",
                        "n/a|72|74|76|78|80",
                        "Kuesioner kepada 55 OPD dan Biro, 14 unsur pelayanan sesuai Kepmenpan 25/2004",
                        ("Nilai rata-rata tertimbang x 25",),
                        "Hasil survey Sekretariat Bappeda",
                        "",
                    ),
                ),
            ),
        ),
    ),
)
ABOVE = (
    ("1.\tNama Unit Organisasi\t:\tBadan Perencanaan Pembangunan Daerah Provinsi Jawa Barat"),
    (
        "2.\tTugas Pokok\t:\tMenyelenggarakan perumusan kebijakan teknis, koordinasi dan fasilitasi di bidang perencanaan "
        "pembangunan daerah"
    ),
    ("3.\tFungsi\t:\ta. perumusan kebijakan teknis perencanaan pembangunan daerah;"),
    ("\t\t\tb. pengoordinasian penyusunan perencanaan pembangunan daerah;"),
    ("\t\t\tc. pembinaan dan pelaksanaan tugas di bidang perencanaan pembangunan daerah."),
    ("4.\tIndikator Kinerja Utama\t:"),
)
HEADS = ("No", "Tujuan", "Sasaran Strategis", "Indikator Kinerja Utama", "Satuan", "Kondisi Awal 2013")
TAIL = ("Penjelasan / Formulasi Penghitungan", "Sumber Data", "Penanggung Jawab")
WIDTHS = (0.9, 2.7, 3.0, 3.3, 2.1, 1.6, 1.4, 1.4, 1.4, 1.4, 1.4, 5.9, 2.7, 2.6)
LOOK = Look(WIDTHS, "clllccccccclll", size=8, head_rows=2, repeat=True, shade="C6E0B4")


def everything() -> Iterable[tuple[int, str, int, str, int, Iku]]:
    """Each indicator with the place and text of its tujuan, the place and text of its sasaran, its own place."""
    for goal, (aim, sasaran) in enumerate(TUJUAN):
        for target, (statement, measures) in enumerate(sasaran):
            for turn, each in enumerate(measures):
                yield goal, aim, target, statement, turn, each


def table_rows() -> list[list[str]]:
    """The whole table, cells merged where UP and LEFT stand."""
    rows = [[*HEADS, "Target", *[LEFT] * 4, *TAIL], [*[UP] * 6, *YEARS, *[UP] * 3]]
    for number, (goal, aim, target, statement, turn, each) in enumerate(everything(), 1):
        lead = [str(number), UP if target or turn else f"{goal + 1}. {aim}", UP if turn else statement]
        rows.append([*lead, each.name, each.unit, *each.figures.split("|"), "", each.source, each.holder or UP])
    return rows


def write_explained(cell: _Cell, each: Iku) -> None:
    """Explanation and formula, each under its label."""
    first = True
    for label, lines in (("Penjelasan :", (each.meaning,) if each.meaning else ()), ("Formulasi :", each.formula)):
        for place, text in enumerate((label, *lines) if lines else ()):
            paragraph = cell.paragraphs[0] if first else cell.add_paragraph()
            first = False
            layout = paragraph.paragraph_format
            layout.space_after, layout.line_spacing = Pt(0), 1.0
            layout.space_before = Pt(2 if place == 0 else 0)
            if BAR in lines and place:
                paragraph.alignment = ALIGN["c"]
            runs(paragraph, f"**{text}**" if place == 0 else text, 8)


def above(document: Doc) -> None:
    """Titles and what stands before the table."""
    for text in ("INDIKATOR KINERJA UTAMA (IKU)", f"{OFFICE.upper()} PROVINSI JAWA BARAT", "TAHUN 2014 - 2018"):
        centred(document, text, 13)
    for text in ABOVE:
        paragraph = document.add_paragraph()
        layout = paragraph.paragraph_format
        layout.space_before, layout.space_after, layout.line_spacing = Pt(3), Pt(0), 1.0
        layout.left_indent, layout.first_line_indent = Cm(6.2), Cm(-6.2)
        for stop in (0.8, 5.8, 6.2):
            layout.tab_stops.add_tab_stop(Cm(stop))
        runs(paragraph, text, 10)


def dress(table: Table) -> None:
    """Fill the explanation cells, colour the tujuan, set the cells' margins."""
    for row, (*_, each) in zip(table.rows[2:], everything(), strict=True):
        write_explained(row.cells[11], each)
    for row, high in zip(table.rows[:2], (0.7, 0.9), strict=True):
        row.height = Cm(high)
    for row in table.rows[2:]:
        row.cells[1].vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.TOP
        shaded(row.cells[8], "FFF2CC")
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        wide = OxmlElement(f"w:{side}")
        wide.set("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}w", "60")
        wide.set("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}type", "dxa")
        margins.append(wide)
    table._tbl.tblPr.append(margins)


def draw(target: Path) -> None:
    """The Word file."""
    document = Document()
    document.styles["Normal"].font.name = "Bookman Old Style"
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(33), Cm(21.5)
    section.left_margin = section.right_margin = Cm(0.6)
    section.top_margin, section.bottom_margin = Cm(1.7), Cm(1.4)
    above(document)
    spacer = document.add_paragraph()
    spacer.paragraph_format.space_after = Pt(0)
    dress(grid(document, table_rows(), LOOK))
    signed = ("", f"Bandung,      Maret {YEAR}", "KEPALA BAPPEDA PROVINSI JAWA BARAT,", "", "", "NAMA PEJABAT")
    for text in signed:
        paragraph = centred(document, text, 10, bold=text.isupper())
        paragraph.paragraph_format.left_indent = Cm(20)
    page_number(section.footer.paragraphs[0])
    section.footer.paragraphs[0].alignment = 2
    document.save(str(target))


def formula(each: Iku) -> str:
    """The formula on one line, the bar of a fraction as a slash."""
    return " ".join("/" if line == BAR else line for line in each.formula)


def add(gold: Gold, node: str, each: Iku, holder: str, at: int) -> None:
    """An indicator with its figures."""
    more = {key: text for key, text in (("explanation", each.meaning), ("formula", formula(each))) if text}
    more |= {"source": each.source, "holder": holder, "direction": each.direction}
    ident = gold.indicator(node, each.name, each.unit, at, **more)
    base, *aims = each.figures.split("|")
    for kind, period, text in (("baseline", "2013", base), *(("target", *pair) for pair in zip(YEARS, aims, strict=True))):
        grade = {"grade": text.split(" ")[0]} if "(" in text else {}
        if text != "n/a":
            gold.value(ident, kind, period, text, each.unit, at, **grade)


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "iku", "types": ["iku"], "region": "Provinsi Jawa Barat", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    at, holder, mixed, above_it, node = 1, "", {}, "", ""
    for goal, aim, target, statement, turn, each in everything():
        at = pages.first(each.name, at)
        if target == turn == 0:
            above_it = gold.node("tujuan", aim, page=pages.first(f"{goal + 1}. {aim}", at))
        if turn == 0:
            node = gold.node("sasaran", statement, page=at, parent=above_it)
        holder = each.holder or holder
        mixed.setdefault(node, []).append(holder)
        add(gold, node, each, holder, at)
    for each_node in gold.nodes:
        if each_node["id"] in mixed:
            each_node["holder"] = "; ".join(dict.fromkeys(mixed[each_node["id"]]))
    several = [ident for ident, holders in mixed.items() if len(set(holders)) > 1]
    names = [None, *dict.fromkeys(name for ident in several for name in mixed[ident])]
    every = list(mixed)
    extra = (
        ("holders that differ between the indicators of a sasaran", "joined by ;", names, several, "holder"),
        (
            "fractions with a row of hyphens",
            "numerator / denominator x 100%",
            ["in reading order"],
            every,
            "formula",
        ),
        (
            "labels Penjelasan and Formulasi in one cell",
            "told apart",
            ["one text for both"],
            every,
            "explanation",
        ),
        ("a document for 2014 - 2018, dated 2016 below", YEAR, [None, 2014], [], "document.year"),
        ("organisation", OFFICE, ["Bappeda"], [], "document.organisation"),
        ("82,,50", "no number", [82.5], [], "value"),
        ("n/a in the base year", "no value", ["a value without number"], [], "value"),
    )
    fields = ("about", "chosen", "also_acceptable", "nodes", "field")
    gold.ambiguous = [dict(zip(fields, row, strict=True)) for row in extra]
    return gold


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.docx")
    build_gold().write()


if __name__ == "__main__":
    main()
