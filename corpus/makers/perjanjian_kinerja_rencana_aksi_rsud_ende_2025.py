"""Agreements of a regional hospital, head to division head, with one landscape annex of quarterly targets and actions."""

from dataclasses import dataclass
from pathlib import Path

import pdfplumber
from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages
from corpus.makers.penjenjangan_dinkes_bulungan_2025 import spot
from corpus.makers.word import ALIGN, LEFT, UP, Look, centred, grid, page_number, runs, underlined

STEM = "perjanjian-kinerja-rencana-aksi-rsud-ende-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Four agreements of a regional hospital in one file and, on landscape pages, the action plan of each position",
    "type": "perjanjian_kinerja",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "letters of four pairs of parties, an annex each, then a landscape section with an action plan for each position",
        "sasaran column renamed with the position: Sasaran Strategis, Sasaran Program, Sasaran Kegiatan",
        "sasaran of the superior restated in a merged cell at the left of the annexes below the director",
        "Satuan in a column of its own, targets as bare figures; ≤ for lower is better, a grade with its score",
        "programs and sums as a list without rules, dots leading to the sum, kegiatan as a., b. below their program",
        "programs and kegiatan restated in the agreements below with the same sums",
        "action plan: target of the year and of four triwulan side by side, actions numbered in one cell, (1) (2) below the head",
        "the action plan repeats sasaran and indicators of the annexes; quarters not filled in (-)",
        "positions as bold lines above each table, signature blocks with placeholders",
        "typing error (Persentse), a malformed sum (615.0000.000), long names broken by hand before their sum",
    ],
}
YEAR = "2025"
PLACE = "Kabupaten Ende"
OFFICE = "RSUD Kabupaten Ende"
HEAD = f"Direktur {OFFICE}"
CARE = f"Wakil Direktur Pelayanan {OFFICE}"
AFFAIRS = f"Wakil Direktur Administrasi dan Keuangan {OFFICE}"
MEDICAL = f"Kepala Bidang Pelayanan Medik {OFFICE}"
REGENT = "Bupati Ende"
FACE, SHADE = "Cambria", "D5E8D4"


@dataclass(frozen=True)
class Measure:
    """An indicator: unit, target of the year, targets of the quarters, what is to be done."""

    name: str
    unit: str
    target: str
    quarters: tuple[str, str, str, str]
    actions: tuple[str, ...]
    direction: str | None = None


@dataclass(frozen=True)
class Aim:
    """A statement of an annex with its indicators; above: the statement that it serves."""

    level: str
    statement: str
    measures: tuple[Measure, ...]
    above: str = ""


@dataclass(frozen=True)
class Money:
    """A program, kegiatan or sub kegiatan with its sum."""

    level: str
    name: str
    amount: str
    children: tuple["Money", ...] = ()


@dataclass(frozen=True)
class Party:
    """One agreement: who promises, to whom, what, with which money."""

    post: str
    superior: str
    column: str
    aims: tuple[Aim, ...]
    money: tuple[Money, ...]
    total: str
    deepest: str
    upper: str = ""


QUALITY = "Meningkatnya mutu pelayanan rumah sakit"
REACH = "Meningkatnya pemanfaatan pelayanan rujukan oleh masyarakat"
ORDER = "Meningkatnya kemandirian dan akuntabilitas kinerja rumah sakit"
STANDARD = "Meningkatnya kepatuhan terhadap standar pelayanan medik dan keperawatan"
DIRECTOR_AIMS = (
    Aim("sasaran", QUALITY, (
        Measure("Indeks Kepuasan Masyarakat (IKM)", "Indeks", "85,50", ("82,00", "83,00", "84,50", "85,50"),
                ("Survei kepuasan pasien setiap triwulan", "Tindak lanjut pengaduan paling lambat 3 hari kerja")),
        Measure("Persentse indikator SPM rumah sakit yang tercapai", "%", "88", ("80", "83", "86", "88"),
                ("Pengukuran capaian SPM di 21 unit pelayanan", "Rapat evaluasi SPM", "Pemenuhan alat kesehatan unit prioritas")),
        Measure("Net Death Rate (NDR)", "‰", "≤ 22", ("≤ 22", "≤ 22", "≤ 22", "≤ 22"),
                ("Audit kematian ibu, bayi dan pasien rawat inap",), "down"),
    )),
    Aim("sasaran", REACH, (
        Measure("Bed Occupancy Rate (BOR)", "%", "70", ("62", "65", "68", "70"),
                ("Sosialisasi jenis layanan melalui media sosial dan radio", "Kerja sama rujukan dengan 26 Puskesmas")),
        Measure("Average Length of Stay (ALOS)", "Hari", "4,2", ("4,8", "4,6", "4,4", "4,2"),
                ("Penerapan rencana pulang pasien sejak hari pertama",)),
    )),
    Aim("sasaran", ORDER, (
        Measure("Nilai AKIP RSUD", "Nilai", "BB (72,00)", ("-", "-", "BB (72,00)", "-"),
                ("Penyusunan LKjIP dan rencana tindak lanjut LHE", "Pengisian data kinerja setiap triwulan")),
        Measure("Cost Recovery Rate (CRR)", "%", "78,50", ("70,00", "73,50", "76,00", "78,50"),
                ("Penyesuaian tarif layanan BLUD", "Percepatan klaim BPJS Kesehatan")),
    )),
)  # fmt: skip
CARE_AIMS = (
    Aim("program", STANDARD, (
        Measure("Persentase kepatuhan terhadap clinical pathway", "%", "85", ("75", "78", "82", "85"),
                ("Revisi 12 clinical pathway", "Supervisi kepala instalasi")),
        Measure("Waktu tunggu rawat jalan", "Menit", "≤ 60", ("≤ 75", "≤ 70", "≤ 65", "≤ 60"),
                ("Pendaftaran daring pasien rawat jalan", "Penambahan loket pendaftaran"), "down"),
    ), QUALITY),
    Aim("program", "Meningkatnya kunjungan pasien rawat jalan dan rawat inap", (
        Measure("Jumlah kunjungan rawat jalan", "Kunjungan", "68.000", ("17.000", "34.000", "51.000", "68.000"),
                ("Pembukaan poliklinik sore",)),
        Measure("Jumlah pasien rawat inap", "Pasien", "9.200", ("2.300", "4.600", "6.900", "9.200"),
                ("Penataan ulang 24 tempat tidur kelas III", "Layanan antar jemput pasien rujukan")),
    ), REACH),
)  # fmt: skip
AFFAIRS_AIMS = (
    Aim("program", "Meningkatnya kualitas tata kelola keuangan BLUD", (
        Measure("Persentase realisasi pendapatan BLUD", "%", "100", ("20", "45", "75", "100"),
                ("Rekonsiliasi pendapatan setiap bulan", "Penagihan piutang pasien umum")),
        Measure("Opini auditor independen atas laporan keuangan", "Opini", "WTP", ("-", "WTP", "-", "-"),
                ("Penyusunan laporan keuangan BLUD tepat waktu",)),
    ), ORDER),
    Aim("program", "Terpenuhinya kompetensi sumber daya manusia rumah sakit", (
        Measure("Persentase tenaga kesehatan yang memiliki SIP aktif", "%", "100", ("92", "95", "98", "100"),
                ("Pendataan masa berlaku SIP", "Fasilitasi perpanjangan SIP")),
        Measure("Persentase pegawai yang mengikuti pelatihan minimal 20 JP", "%", "65", ("10", "30", "50", "65"),
                ("Pelatihan in house",)),
    ), ORDER),
)  # fmt: skip
MEDICAL_AIMS = (
    Aim("kegiatan", "Terlaksananya pelayanan gawat darurat sesuai standar", (
        Measure("Emergency response time", "Menit", "≤ 5", ("≤ 6", "≤ 5", "≤ 5", "≤ 5"),
                ("Pelatihan BTCLS bagi 15 perawat IGD", "Penerapan triase lima tingkat"), "down"),
    ), STANDARD),
    Aim("kegiatan", "Terlaksananya audit medik dan pembaruan prosedur pelayanan", (
        Measure("Jumlah audit medik yang dilaksanakan", "Kali", "8", ("2", "4", "6", "8"), ("Rapat komite medik",)),
        Measure("Jumlah SPO pelayanan medik yang diperbarui", "Dokumen", "24", ("6", "12", "18", "24"),
                ("Inventarisasi SPO kedaluwarsa", "Penetapan SPO oleh Direktur")),
    ), STANDARD),
)  # fmt: skip
REFERRAL = Money("kegiatan", "Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota",
                 "2.548.200.000", (
    Money("sub_kegiatan", "Operasional Pelayanan Rumah Sakit", "2.198.200.000"),
    Money("sub_kegiatan", "Pelaksanaan Akreditasi Fasilitas Kesehatan di Kabupaten/Kota", "350.000.000"),
))  # fmt: skip
SUPPORT = Money("program", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", "78.412.650.000", (
    Money("kegiatan", "Administrasi Keuangan Perangkat Daerah", "41.200.000.000"),
    Money("kegiatan", "Administrasi Kepegawaian Perangkat Daerah", "262.650.000"),
    Money("kegiatan", "Peningkatan Pelayanan BLUD", "36.950.000.000"),
))  # fmt: skip
HEALTH = Money("program", "Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat", "24.318.200.000", (
    Money("kegiatan", "Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP Kewenangan Daerah Kabupaten/Kota",
          "21.770.000.000"),
    REFERRAL,
))  # fmt: skip
STAFF = Money("program", "Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan", "615.000.000", (
    Money("kegiatan", "Pengembangan Mutu dan Peningkatan Kompetensi Teknis Sumber Daya Manusia Kesehatan", "615.0000.000"),
))  # fmt: skip
PROGRAMS = (SUPPORT, HEALTH, STAFF)
PARTIES = (
    Party(HEAD, REGENT, "Sasaran Strategis", DIRECTOR_AIMS, PROGRAMS, "103.345.850.000", "program"),
    Party(CARE, HEAD, "Sasaran Program", CARE_AIMS, (HEALTH,), "24.318.200.000", "kegiatan", "Sasaran Strategis"),
    Party(AFFAIRS, HEAD, "Sasaran Program", AFFAIRS_AIMS, (SUPPORT, STAFF), "79.027.650.000", "kegiatan", "Sasaran Strategis"),
    Party(MEDICAL, CARE, "Sasaran Kegiatan", MEDICAL_AIMS, (REFERRAL,), "2.548.200.000", "sub_kegiatan", "Sasaran Program"),
)


# ---------------------------------------------------------------- drawing


def plain(document: Doc, text: str, across: str = "j", size: float = 11, after: float = 6) -> None:
    """A paragraph."""
    paragraph = document.add_paragraph()
    paragraph.alignment = ALIGN[across]
    paragraph.paragraph_format.space_after = Pt(after)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(3.5))
    runs(paragraph, text, size)


def letterhead(document: Doc) -> None:
    """The hospital's name over a double rule."""
    lines = (("PEMERINTAH KABUPATEN ENDE", 13, False), ("RUMAH SAKIT UMUM DAERAH", 16, True))
    for text, size, bold in (*lines, ("Jalan Rumah Sakit, Ende  -  Flores  -  Nusa Tenggara Timur", 9, False)):
        centred(document, text, size, bold)
    rule = document.add_paragraph()
    rule.paragraph_format.space_after = Pt(8)
    underlined(rule)


def letter(document: Doc, party: Party) -> None:
    """The agreement itself."""
    letterhead(document)
    centred(document, f"PERJANJIAN KINERJA TAHUN {YEAR}", 13, after=14)
    plain(
        document,
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada "
        "hasil, kami yang bertanda tangan di bawah ini:",
    )
    for role, post in (("Pihak Pertama", party.post), ("Pihak Kedua", party.superior)):
        plain(document, "Nama\t: NAMA PEJABAT", "l", after=0)
        plain(document, f"Jabatan\t: {post}", "l")
        above = "Selaku atasan Pihak Pertama, selanjutnya" if role == "Pihak Kedua" else "Selanjutnya"
        plain(document, f"{above} disebut **{role}**.")
    plain(
        document,
        "Pihak Pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka "
        "mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan "
        "kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.",
    )
    plain(
        document,
        "Pihak Kedua akan melakukan supervisi yang diperlukan serta melakukan evaluasi terhadap capaian kinerja dari perjanjian "
        "ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.",
    )
    signatures(document, party, 16.5)


def signatures(document: Doc, party: Party, wide: float) -> None:
    """The two parties, without names."""
    plain(document, "Ende,     Januari 2025", "r", 10.5)
    table = document.add_table(1, 2)
    table.autofit = False
    for cell, role, post in zip(
        table.rows[0].cells, ("Pihak Kedua,", "Pihak Pertama,"), (party.superior, party.post), strict=True
    ):
        cell.width = Cm(wide / 2)
        for number, line in enumerate((role, f"{post},", "", "", "NAMA PEJABAT", "NIP. .....................")):
            if post == REGENT and line.startswith("NIP"):
                continue
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            paragraph.alignment = ALIGN["c"]
            paragraph.paragraph_format.space_after = Pt(0)
            runs(paragraph, line, 10.5, line == "NAMA PEJABAT")


def annex(document: Doc, party: Party) -> None:
    """Statements, indicators and targets, then the money."""
    plain(document, "LAMPIRAN I", "l", 9, 0)
    centred(document, f"PERJANJIAN KINERJA TAHUN {YEAR}", 12)
    centred(document, party.post.upper(), 11, after=8)
    lead = [party.upper] if party.upper else []
    rows = [["No", *lead, party.column, "Indikator Kinerja", "Satuan", "Target"]]
    before = ""
    for place, aim in enumerate(party.aims, 1):
        for turn, measure in enumerate(aim.measures):
            upper = [UP if aim.above == before else aim.above] if party.upper else []
            before = aim.above
            first = [f"{place}.", *upper, aim.statement] if turn == 0 else [UP, *upper, UP]
            rows.append([*first, measure.name, measure.unit, measure.target])
    widths = (1.0, 3.7, 3.9, 4.3, 2.0, 1.9) if party.upper else (1.1, 5.3, 5.9, 2.2, 2.4)
    grid(document, rows, Look(widths, "clllcc" if party.upper else "cllcc", 9.5, 1, True, SHADE))
    plain(document, "", after=2)
    money_list(document, party)
    signatures(document, party, 16.5)


def money_list(document: Doc, party: Party) -> None:
    """The sums as lines whose dots lead to the figure."""
    titles = {"program": "Program", "kegiatan": "Program/Kegiatan", "sub_kegiatan": "Kegiatan/Sub Kegiatan"}
    money_line(document, f"**{titles[party.deepest]}**\t**Anggaran**", 0, False)
    for place, item in enumerate(party.money, 1):
        money_line(document, f"{place}.  {broken(item.name)}\tRp {item.amount},-", 0)
        if item.level != party.deepest:
            for letter_, child in zip("abcdef", item.children, strict=False):
                money_line(document, f"{letter_}.  {broken(child.name)}\tRp {child.amount},-", 0.8)
    money_line(document, f"**Jumlah**\t**Rp {party.total},-**", 0, False)
    plain(document, "", after=4)


def broken(name: str) -> str:
    """A long name with a line break typed into it, so that its sum finds room."""
    first = name[:68].rsplit(" ", 1)[0]
    return name if len(name) < 72 else f"{first}\n{name[len(first) + 1 :]}"


def money_line(document: Doc, text: str, left: float, dots: bool = True) -> None:
    """A line of the list."""
    paragraph = document.add_paragraph()
    layout = paragraph.paragraph_format
    layout.left_indent, layout.first_line_indent = Cm(left + 0.7), Cm(-0.7)
    layout.space_after, layout.right_indent = Pt(3), Cm(0.3)
    leader = WD_TAB_LEADER.DOTS if dots else WD_TAB_LEADER.SPACES
    layout.tab_stops.add_tab_stop(Cm(16.2), WD_TAB_ALIGNMENT.RIGHT, leader)
    runs(paragraph, text, 10)


def actions_text(actions: tuple[str, ...]) -> str:
    """The actions of an indicator as they stand in their cell."""
    return actions[0] if len(actions) == 1 else "\n".join(f"{place}. {text}" for place, text in enumerate(actions, 1))


def plan(document: Doc, party: Party, number: str) -> None:
    """The action plan of a position."""
    plain(document, f"**{number}. {party.post}**", "l", 11, 4)
    document.paragraphs[-1].paragraph_format.page_break_before = number in ("II", "IV")
    head = [
        "No",
        party.column,
        "Indikator Kinerja",
        "Satuan",
        f"Target {YEAR}",
        "Target Triwulan",
        LEFT,
        LEFT,
        LEFT,
        "Rencana Aksi",
    ]
    rows = [head, [UP, UP, UP, UP, UP, "I", "II", "III", "IV", UP]]
    rows.append([f"({place})" for place in range(1, 11)])
    for place, aim in enumerate(party.aims, 1):
        for turn, one in enumerate(aim.measures):
            first = [str(place), aim.statement] if turn == 0 else [UP, UP]
            rows.append([*first, one.name, one.unit, one.target, *one.quarters, actions_text(one.actions)])
    widths = (0.9, 4.5, 4.7, 2.1, 1.9, 1.55, 1.55, 1.75, 1.55, 5.7)
    table = grid(document, rows, Look(widths, "cllccccccl", 9, 3, True, SHADE))
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    plain(document, "", after=6)


def draw(path: Path) -> None:
    """Write the document."""
    document = Document()
    first = document.sections[0]
    first.page_width, first.page_height = Cm(21), Cm(29.7)
    first.left_margin = first.right_margin = Cm(2.2)
    first.top_margin = first.bottom_margin = Cm(1.8)
    document.styles["Normal"].font.name = FACE
    foot = first.footer.paragraphs[0]
    foot.alignment = ALIGN["r"]
    runs(foot, f"Perjanjian Kinerja RSUD Kab. Ende Tahun {YEAR}  -  ", 8)
    page_number(foot)
    for place, party in enumerate(PARTIES):
        if place:
            document.add_section(WD_SECTION.NEW_PAGE)
        letter(document, party)
        document.add_section(WD_SECTION.NEW_PAGE)
        annex(document, party)
    wide = document.add_section(WD_SECTION.NEW_PAGE)
    wide.orientation, wide.page_width, wide.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    wide.left_margin = wide.right_margin = Cm(1.7)
    plain(document, "LAMPIRAN II", "l", 9, 0)
    centred(document, f"RENCANA AKSI ATAS PERJANJIAN KINERJA TAHUN {YEAR}", 13)
    centred(document, "RUMAH SAKIT UMUM DAERAH KABUPATEN ENDE", 12, after=8)
    for number, party in zip(("I", "II", "III", "IV"), PARTIES, strict=True):
        plan(document, party, number)
    document.save(str(path))


# ---------------------------------------------------------------- gold


class Builder:
    """The gold in the making, and where each annex begins."""

    def __init__(self, pages: Pages) -> None:
        kinds = ["perjanjian_kinerja", "rencana_aksi"]
        document = {"type": kinds[0], "types": kinds, "region": PLACE, "organisation": OFFICE, "year": int(YEAR)}
        self.gold, self.pages = Gold(STEM, document | {"pages": pages.count}), pages
        self.starts = [page for page, text in enumerate(pages.texts, 1) if text.startswith("LAMPIRANI")]
        self.ids: dict[str, str] = {}

    def aim(self, aim: Aim, party: Party, start: int) -> None:
        """A statement with its indicators, its quarters from the last annex."""
        plans = self.starts[-1]
        page, later = self.pages.first(aim.statement, start), self.pages.first(aim.statement, plans)
        below = [
            self.starts[place] for place, other in enumerate(PARTIES) if any(each.above == aim.statement for each in other.aims)
        ]
        pages = sorted({page, *below, later})
        parent = self.ids.get(aim.above)
        ident = self.gold.node(aim.level, aim.statement, None, page=page, parent=parent, holder=party.post, pages=pages)
        self.ids[aim.statement] = ident
        for one in aim.measures:
            there = self.pages.first(one.name, plans)
            indicator = self.gold.indicator(ident, one.name, one.unit, page, direction=one.direction)
            self.gold.value(indicator, "target", YEAR, one.target, one.unit, page, **grade_of(one.target))
            for quarter, text in enumerate(one.quarters, 1):
                self.gold.value(indicator, "target", f"{YEAR}-Q{quarter}", text, one.unit, there, **grade_of(text))
            for text in one.actions:
                self.gold.action(indicator, YEAR, text, self.pages.first(text, plans))

    def money(self, item: Money, parent: str | None) -> None:
        """A program or what is below it with its sum, on every annex that lists it."""
        places = [page for page, party in zip(self.starts, PARTIES, strict=False) if item in listed(party)]
        ident = self.gold.node(item.level, None, item.name, page=places[0], parent=parent, pages=places)
        self.gold.budget(ident, "pagu", YEAR, f"Rp {item.amount},-", places[0])
        for child in item.children:
            self.money(child, ident)


def listed(party: Party) -> list[Money]:
    """What the annex of a party lists."""
    below = [child for item in party.money for child in item.children if item.level != party.deepest]
    return [*party.money, *below]


def build_gold() -> Gold:
    """The facts as a record."""
    make = Builder(Pages(CORPUS / f"{STEM}.pdf"))
    gold = make.gold
    for start, party in zip(make.starts, PARTIES, strict=False):
        for aim in party.aims:
            make.aim(aim, party, start)
    stated = [node["id"] for node in gold.nodes]
    for item in PROGRAMS:
        make.money(item, None)
    for start, party in zip(make.starts, PARTIES, strict=False):
        gold.total("Jumlah", "pagu", YEAR, f"Rp {party.total},-", start)
    with pdfplumber.open(CORPUS / f"{STEM}.pdf") as pdf:
        named = [(each, each["statement"] or each["name"]) for each in gold.nodes]
        for each, text in [*named, *((one, one["name"]) for one in gold.indicators)]:
            each["bbox"] = spot(pdf.pages[each["page"] - 1], text)
    doubts(gold, stated)
    return gold


def doubts(gold: Gold, stated: list[str]) -> None:
    """Where a reading is open."""
    posts = [party.post for party in PARTIES]
    named = [node["id"] for node in gold.nodes if node["id"] not in stated]
    lower = [node["id"] for node in gold.nodes if node["statement"] and node["level"] != "sasaran"]
    sums = "sums with Rp and ,-"
    gold.ambiguous += [
        {"about": "programs, kegiatan and sub kegiatan of the lists of sums stand below the first party", "chosen": None,
         "also_acceptable": posts, "nodes": named, "field": "holder"},
        {"about": "statements under Sasaran Program and Sasaran Kegiatan are not tied to the names in the lists of sums",
         "chosen": "nodes of their own", "also_acceptable": ["one node with statement and name"],
         "nodes": lower, "field": "name"},
        {"about": "a cell with several numbered actions", "chosen": "one action a number",
         "also_acceptable": ["one action a cell"], "nodes": [], "field": "actions"},
        {"about": "document.organisation: the letterhead and the title of the second annex print it in full",
         "chosen": "RSUD Kabupaten Ende",
         "also_acceptable": ["Rumah Sakit Umum Daerah", "Rumah Sakit Umum Daerah Kabupaten Ende"],
         "nodes": [], "field": "document.organisation"},
        {"about": sums, "chosen": "as printed", "also_acceptable": ["the figure alone"], "nodes": named, "field": "budget.text"},
    ]  # fmt: skip


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.docx")
    build_gold().write()


if __name__ == "__main__":
    main()
