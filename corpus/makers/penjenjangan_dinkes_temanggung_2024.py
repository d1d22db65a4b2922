"""Penjenjangan kinerja of a health office: a 4:3 deck whose trees grow from left to right."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pptx.enum.shapes import MSO_SHAPE

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.deck import Style, box, cell, link, new_deck, new_slide, table, text_height

STEM = "penjenjangan-dinkes-temanggung-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance cascade of a health office: condition tables, trees left to right, cards, a sum",
    "type": "penjenjangan",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "4:3 slides with a page number and an office footer on each",
        "trees from left to right with glued elbow connectors, one slide with curved connectors",
        "statement and indicators in one box ('IK :'), some boxes with two indicators",
        "tier labels over the columns on the first tree slide only",
        "condition tables with cells merged over their rows",
        "cards of two columns with other labels (Indikator, Target 2024, Pagu Anggaran (Rp))",
        "nomenclature codes before the names, on the cards only",
        "a kegiatan and its sub kegiatan of one name",
        "holders in a row of the card (Penanggung Jawab)",
        "a wording that changes from table to tree to card",
        "an indicator that only the card has",
        "malformed sum (1.284.50.000), empty sum (-), grade with number (BB (74,20))",
        "a summary table with a total that repeats the budgets",
    ],
}

YEAR = "2024"
OFFICE = "Dinas Kesehatan Kabupaten Temanggung"
TEAL, DARK, PALE, GOLD_FILL = "0F766E", "134E4A", "CCFBF1", "FDE68A"
LEVELS = ("tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan")
TIER_NAMES = ("CSF", "KONDISI ANTARA", "KONDISI YANG DIPERLUKAN", "KONDISI OPERASIONAL")


@dataclass(frozen=True)
class Measure:
    """An indicator and its target of the year; card_only where the tree does not print it."""

    name: str
    target: str
    card_only: bool = False


@dataclass(frozen=True)
class Condition:
    """A condition of the tree, with what its card says of it."""

    statement: str
    measures: tuple[Measure, ...]
    children: tuple["Condition", ...] = ()
    name: str | None = None
    code: str | None = None
    budget: str | None = None
    holder: str | None = None
    drawn: str | None = None  # the spelling in the tree, where it differs from the table
    carded: str | None = None  # the spelling on the card, where it differs


KESMAS = "Kepala Bidang Kesehatan Masyarakat"
YANKES = "Kepala Bidang Pelayanan Kesehatan"
SDK = "Kepala Bidang Sumber Daya Kesehatan"
SEKRETARIS = "Sekretaris"

FACILITIES = Condition(
    "Tersedianya fasilitas pelayanan kesehatan yang memenuhi standar",
    (
        Measure("Persentase Puskesmas dengan sarana, prasarana dan alat sesuai standar", "82%"),
        Measure("Persentase Puskesmas terakreditasi paripurna", "62,5%"),
    ),
    (
        Condition(
            "Terlaksananya rehabilitasi dan pemeliharaan Puskesmas",
            (Measure("Jumlah Puskesmas yang direhabilitasi dan dipelihara", "3 Unit"),),
            name="Rehabilitasi dan Pemeliharaan Puskesmas",
            code="1.02.02.2.01.0009",
            budget="4.875.000.000",
            holder="JF Administrator Kesehatan",
        ),
        Condition(
            "Tersedianya alat kesehatan di Puskesmas",
            (Measure("Jumlah alat kesehatan/alat penunjang medik yang disediakan", "24 Paket"),),
            name="Pengadaan Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan",
            code="1.02.02.2.01.0014",
            budget="2.310.450.000",
            holder="JF Administrator Kesehatan",
            carded="Tersedianya alat kesehatan Puskesmas",
        ),
    ),
    "Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP Kewenangan Daerah Kabupaten/Kota",
    "1.02.02.2.01",
    "7.185.450.000",
    YANKES,
)
MOTHERS = Condition(
    "Terlayaninya ibu, bayi dan balita sesuai standar",
    (Measure("Cakupan pelayanan kesehatan ibu dan anak sesuai standar", "97,50 %"),),
    (
        Condition(
            "Terlayaninya ibu hamil sesuai standar",
            (Measure("Jumlah ibu hamil yang mendapatkan pelayanan kesehatan sesuai standar", "9.870 Orang"),),
            name="Pengelolaan Pelayanan Kesehatan Ibu Hamil",
            code="1.02.02.2.02.0001",
            budget="1.284.50.000",
            holder="JF Pembina Wilayah KIA",
        ),
        Condition(
            "Terlayaninya ibu bersalin sesuai standar",
            (Measure("Jumlah ibu bersalin yang mendapatkan pelayanan kesehatan sesuai standar", "9.421 Orang"),),
            name="Pengelolaan Pelayanan Kesehatan Ibu Bersalin",
            code="1.02.02.2.02.0002",
            budget="3.642.118.000",
            holder="JF Pembina Wilayah KIA",
        ),
        Condition(
            "Terlayaninya bayi baru lahir sesuai standar",
            (
                Measure(
                    "Jumlah bayi baru lahir yang mendapatkan pelayanan kesehatan sesuai standar",
                    "9.388 Orang",
                ),
            ),
            name="Pengelolaan Pelayanan Kesehatan Bayi Baru Lahir",
            code="1.02.02.2.02.0003",
            budget="412.760.500",
            holder="JF Pembina Wilayah KIA",
        ),
        Condition(
            "Terlayaninya balita sesuai standar",
            (
                Measure("Jumlah balita yang mendapatkan pelayanan kesehatan sesuai standar", "38.214 Orang"),
                Measure("Jumlah balita gizi buruk yang mendapat perawatan", "140 Balita", card_only=True),
            ),
            name="Pengelolaan Pelayanan Kesehatan Balita",
            code="1.02.02.2.02.0004",
            budget="655.321.500",
            holder="JF Nutrisionis",
        ),
    ),
    "Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota",
    "1.02.02.2.02",
    "5.994.650.000",
    KESMAS,
    "Terlayaninya ibu, bayi dan balita sesuai dengan standar",
    "Terlayaninya Ibu, Bayi dan Balita sesuai standar",
)
SERVICES = Condition(
    "Terpenuhinya upaya kesehatan perorangan dan upaya kesehatan masyarakat",
    (Measure("Persentase capaian SPM bidang kesehatan", "100%"),),
    (FACILITIES, MOTHERS),
    "Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat",
    "1.02.02",
    "13.180.100.000",
    KESMAS,
)
COMMUNITY = Condition(
    "Meningkatnya peran serta masyarakat dalam hidup sehat",
    (
        Measure("Persentase rumah tangga ber-PHBS", "81,50%"),
        Measure("Persentase desa siaga aktif mandiri", "22,6 %"),
    ),
    (
        Condition(
            "Terlaksananya gerakan hidup bersih dan sehat",
            (Measure("Persentase kecamatan yang melaksanakan GERMAS", "100%"),),
            (
                Condition(
                    "Terselenggaranya promosi kesehatan dan gerakan hidup bersih dan sehat",
                    (
                        Measure(
                            "Jumlah dokumen promosi kesehatan dan gerakan hidup bersih dan sehat",
                            "15 Dokumen",
                        ),
                    ),
                    name="Penyelenggaraan Promosi Kesehatan dan Gerakan Hidup Bersih dan Sehat",
                    code="1.02.05.2.02.0001",
                    budget="386.900.000",
                    holder="JF Promosi Kesehatan",
                ),
            ),
            "Pelaksanaan Sehat dalam rangka Promotif Preventif Tingkat Daerah Kabupaten/Kota",
            "1.02.05.2.02",
            "386.900.000",
            KESMAS,
        ),
        Condition(
            "Berkembangnya upaya kesehatan bersumber daya masyarakat",
            (Measure("Persentase Posyandu aktif", "88,4%"),),
            (
                Condition(
                    "Terlaksananya bimbingan teknis dan supervisi UKBM",
                    (Measure("Jumlah kader yang mendapat bimbingan teknis", "1.060 Kader"),),
                    name="Bimbingan Teknis dan Supervisi Pengembangan dan Pelaksanaan Upaya Kesehatan "
                    "Bersumber Daya Masyarakat (UKBM)",
                    code="1.02.05.2.03.0001",
                    budget="241.300.000",
                    holder="JF Promosi Kesehatan",
                ),
            ),
            "Pengembangan dan Pelaksanaan Upaya Kesehatan Bersumber Daya Masyarakat (UKBM) Tingkat Daerah Kabupaten/Kota",
            "1.02.05.2.03",
            "241.300.000",
            KESMAS,
        ),
    ),
    "Program Pemberdayaan Masyarakat Bidang Kesehatan",
    "1.02.05",
    "628.200.000",
    KESMAS,
)
STAFF = Condition(
    "Terpenuhinya sumber daya manusia kesehatan yang kompeten",
    (Measure("Persentase Puskesmas dengan 9 jenis tenaga kesehatan lengkap", "75%"),),
    (
        Condition(
            "Terpenuhinya kebutuhan tenaga kesehatan sesuai standar",
            (Measure("Persentase formasi tenaga kesehatan yang terisi", "90%"),),
            (
                Condition(
                    "Tersedianya tenaga kesehatan di Puskesmas terpencil",
                    (Measure("Jumlah tenaga kesehatan yang ditempatkan", "46 Orang"),),
                    name="Pemenuhan Kebutuhan Sumber Daya Manusia Kesehatan sesuai Standar",
                    code="1.02.03.2.02.0002",
                    budget="1.920.000.000",
                    holder="JF Analis SDM Kesehatan",
                ),
            ),
            "Perencanaan Kebutuhan dan Pendayagunaan Sumberdaya Manusia Kesehatan untuk UKP dan UKM di Wilayah Kabupaten/Kota",
            "1.02.03.2.02",
            "1.920.000.000",
            SDK,
        ),
        Condition(
            "Meningkatnya kompetensi tenaga kesehatan",
            (Measure("Persentase tenaga kesehatan yang tersertifikasi", "68,75%"),),
            (
                Condition(
                    "Terlaksananya pelatihan tenaga kesehatan",
                    (Measure("Jumlah tenaga kesehatan yang dilatih", "120 Orang"),),
                    name="Pengembangan Mutu dan Peningkatan Kompetensi Teknis Sumber Daya Manusia Kesehatan "
                    "Tingkat Daerah Kabupaten/Kota",
                    code="1.02.03.2.03.0001",
                    budget="-",
                    holder="JF Analis SDM Kesehatan",
                ),
            ),
            "Pengembangan Mutu dan Peningkatan Kompetensi Teknis Sumber Daya Manusia Kesehatan Tingkat Daerah Kabupaten/Kota",
            "1.02.03.2.03",
            "318.500.000",
            SDK,
        ),
    ),
    "Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan",
    "1.02.03",
    "2.238.500.000",
    SDK,
)
PHARMACY = Condition(
    "Terjaminnya sediaan farmasi, alat kesehatan dan pangan yang aman",
    (Measure("Persentase sarana farmasi dan pangan yang memenuhi syarat", "86%"),),
    (
        Condition(
            "Terbinanya sarana apotek dan toko obat",
            (Measure("Persentase apotek dan toko obat yang dibina", "95%"),),
            (
                Condition(
                    "Terawasinya perizinan apotek dan toko obat",
                    (Measure("Jumlah apotek dan toko obat yang diawasi", "82 Sarana"),),
                    name="Pengendalian dan Pengawasan serta Tindak Lanjut Pengawasan Perizinan Apotek, Toko "
                    "Obat, Toko Alat Kesehatan dan Optikal, Usaha Mikro Obat Tradisional (UMOT)",
                    code="1.02.04.2.01.0001",
                    budget="97.250.000",
                    holder="JF Apoteker",
                ),
            ),
            "Pemberian Izin Apotek, Toko Obat, Toko Alat Kesehatan dan Optikal, Usaha Mikro Obat Tradisional (UMOT)",
            "1.02.04.2.01",
            "97.250.000",
            SDK,
        ),
    ),
    "Program Sediaan Farmasi, Alat Kesehatan dan Makanan Minuman",
    "1.02.04",
    "97.250.000",
    SDK,
)
SUPPORT = Condition(
    "Terwujudnya tata kelola perangkat daerah yang akuntabel",
    (
        Measure("Persentase pemenuhan layanan penunjang urusan", "100%"),
        Measure("Indeks kepuasan pegawai", "82,40"),
    ),
    (
        Condition(
            "Tersusunnya perencanaan dan evaluasi kinerja tepat waktu",
            (Measure("Persentase dokumen perencanaan dan evaluasi yang tepat waktu", "100%"),),
            (
                Condition(
                    "Tersusunnya dokumen perencanaan perangkat daerah",
                    (Measure("Jumlah dokumen perencanaan perangkat daerah", "6 Dokumen"),),
                    name="Penyusunan Dokumen Perencanaan Perangkat Daerah",
                    code="1.02.01.2.01.0001",
                    budget="58.400.000",
                    holder="Kepala Subbagian Program dan Keuangan",
                ),
                Condition(
                    "Tersusunnya laporan evaluasi kinerja",
                    (Measure("Jumlah laporan evaluasi kinerja perangkat daerah", "4 Laporan"),),
                    name="Evaluasi Kinerja Perangkat Daerah",
                    code="1.02.01.2.01.0007",
                    budget="31.600.000",
                    holder="Kepala Subbagian Program dan Keuangan",
                ),
            ),
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            "1.02.01.2.01",
            "90.000.000",
            SEKRETARIS,
        ),
        Condition(
            "Terlaksananya administrasi keuangan yang tertib",
            (Measure("Persentase temuan keuangan yang ditindaklanjuti", "100%"),),
            (
                Condition(
                    "Terbayarnya gaji dan tunjangan ASN",
                    (Measure("Jumlah orang yang menerima gaji dan tunjangan ASN", "1.012 Orang/bulan"),),
                    name="Penyediaan Gaji dan Tunjangan ASN",
                    code="1.02.01.2.02.0001",
                    budget="98.415.220.000",
                    holder="Kepala Subbagian Program dan Keuangan",
                ),
            ),
            "Administrasi Keuangan Perangkat Daerah",
            "1.02.01.2.02",
            "98.415.220.000",
            SEKRETARIS,
        ),
    ),
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    "1.02.01",
    "98.505.220.000",
    SEKRETARIS,
)
CSFS = (
    Condition(
        "Menurunnya angka kematian ibu dan bayi",
        (
            Measure("Angka Kematian Ibu (per 100.000 kelahiran hidup)", "84,5"),
            Measure("Angka Kematian Bayi (per 1.000 kelahiran hidup)", "9,80"),
        ),
        (SERVICES, COMMUNITY),
    ),
    Condition(
        "Meningkatnya mutu sumber daya kesehatan",
        (Measure("Indeks Kepuasan Masyarakat layanan kesehatan", "86,25"),),
        (STAFF, PHARMACY),
    ),
    Condition(
        "Meningkatnya akuntabilitas kinerja Dinas Kesehatan",
        (Measure("Nilai AKIP Dinas Kesehatan", "BB (74,20)"),),
        (SUPPORT,),
    ),
)
OUTCOME = Condition("Meningkatnya derajat kesehatan masyarakat", (Measure("Angka Harapan Hidup", "72,94 Tahun"),), CSFS)
TOTAL = "114.649.270.000"
PROGRAMS = tuple(program for csf in CSFS for program in csf.children)
ACTIVITIES = tuple(each for program in PROGRAMS for each in program.children)
SUBS = tuple(each for activity in ACTIVITIES for each in activity.children)
# slide by slide: what each tree slide, each slide of cards and each table slide holds
TREES: tuple[tuple[Condition, tuple[Condition, ...], str], ...] = (
    (CSFS[0], (SERVICES,), "elbow"),
    (CSFS[0], (COMMUNITY,), "elbow"),
    (CSFS[1], (STAFF, PHARMACY), "elbow"),
    (CSFS[2], (SUPPORT,), "curve"),
)
CARDS: tuple[tuple[str, tuple[Condition, ...]], ...] = (
    ("Program", PROGRAMS),
    ("Kegiatan", ACTIVITIES[:4]),
    ("Kegiatan", ACTIVITIES[4:]),
    ("Sub Kegiatan", SUBS[:6]),
    ("Sub Kegiatan", SUBS[6:10]),
    ("Sub Kegiatan", SUBS[10:]),
)
DOWNWARD = {
    "Angka Kematian Ibu (per 100.000 kelahiran hidup)",
    "Angka Kematian Bayi (per 1.000 kelahiran hidup)",
}


# ---------------------------------------------------------------- drawing


def frame(deck: Any, heading: str) -> Any:
    """A slide with its heading, the footer of the office and its number."""
    slide = new_slide(deck)
    box(slide, (0, 0, 0.28, 7.5), "", Style(fill=TEAL))
    box(slide, (0.28, 0.72, 9.72, 0.05), "", Style(fill="F59E0B"))
    box(slide, (0.45, 0.14, 8.4, 0.54), heading, Style("Arial", 18, True, color=DARK, align="l"))
    box(
        slide,
        (9.2, 0.14, 0.5, 0.5),
        "+",
        Style("Arial", 22, True, color="FFFFFF", fill=TEAL, shape=MSO_SHAPE.CROSS),
    )
    footer = Style("Arial", 8, color="6B7280", align="l")
    box(slide, (0.45, 7.17, 6.5, 0.26), f"{OFFICE} | Penjenjangan Kinerja Tahun {YEAR}", footer)
    box(slide, (9.0, 7.17, 0.75, 0.26), str(len(deck.slides)), replace(footer, align="r"))
    return slide


def cover(deck: Any) -> None:
    """The first slide."""
    slide = new_slide(deck)
    box(slide, (0, 0, 10, 7.5), "", Style(fill=DARK))
    box(slide, (-0.0, 5.2, 10, 2.3), "", Style(fill=TEAL, shape=MSO_SHAPE.FLOWCHART_DOCUMENT))
    box(slide, (4.4, 0.7, 1.2, 1.2), "", Style(fill="F59E0B", shape=MSO_SHAPE.CROSS))
    title = Style("Arial", 34, True, color="FFFFFF")
    box(slide, (0.7, 2.2, 8.6, 0.9), "PENJENJANGAN KINERJA", title)
    below = "DINAS KESEHATAN\nPEMERINTAH KABUPATEN TEMANGGUNG\nTAHUN 2024"
    box(slide, (0.7, 3.15, 8.6, 1.6), below, replace(title, size=20, color=GOLD_FILL))


def measures_text(condition: Condition, lead: str = "IK : ", targets: bool = False) -> str:
    """The indicators of a condition as the boxes print them, one a line."""
    shown = [each for each in condition.measures if not each.card_only]
    lines = [f"{lead}{each.name}" for each in shown]
    if targets:
        lines = [f"{line}\nTarget {YEAR} : {each.target}" for line, each in zip(lines, shown, strict=True)]
    return "\n".join(lines)


def outcome_page(deck: Any) -> None:
    """The outcome and its CSF, joined by curves."""
    slide = frame(deck, "OUTCOME DAN CRITICAL SUCCESS FACTOR (CSF)")
    big = Style("Arial", 15, True, color="FFFFFF", fill=DARK, margin=0.12, shape=MSO_SHAPE.ROUNDED_RECTANGLE)
    small = Style("Arial", 11, fill=PALE, line=TEAL, margin=0.1)
    text = f"OUTCOME\n{OUTCOME.statement}"
    root = box(slide, (0.6, 2.6, 3.1, 1.35), text, big)
    box(slide, (0.6, 3.95, 3.1, 0.95), measures_text(OUTCOME, "Indikator : ", True), small)
    for index, csf in enumerate(CSFS):
        top = 1.1 + 2.05 * index
        style = replace(big, size=13, fill=TEAL)
        head = box(slide, (5.1, top, 4.5, 0.72), f"CSF {index + 1} : {csf.statement}", style)
        height = 1.05 if len(csf.measures) > 1 else 0.68
        box(slide, (5.1, top + 0.72, 4.5, height), measures_text(csf, "Indikator : ", True), small)
        link(slide, (root, 3, head, 1), "curve", "F59E0B", 2.5, arrow=True)


def between_page(deck: Any) -> None:
    """The table of kondisi antara, each CSF merged over its rows."""
    slide = frame(deck, "KONDISI ANTARA")
    rows = [(csf, program) for csf in CSFS for program in csf.children]
    grid = table(slide, (0.6, 1.1), [0.5, 4.1, 4.5], [0.45] + [0.85] * len(rows))
    head = Style("Times New Roman", 14, True, color="FFFFFF", fill=TEAL, line=DARK)
    body = Style("Times New Roman", 14, align="l", line=DARK, margin=0.08)
    for column, text in enumerate(("No", "Critical Success Factor (CSF)", "Kondisi Antara")):
        cell(grid, 0, column, text, head)
    row = 1
    for number, csf in enumerate(CSFS, 1):
        span = (len(csf.children), 1)
        cell(grid, row, 0, str(number), replace(body, align="c"), span)
        cell(grid, row, 1, csf.statement, replace(body, bold=True, fill=PALE), span)
        for program in csf.children:
            cell(grid, row, 2, program.statement, body)
            row += 1


def needed_page(deck: Any) -> None:
    """The table of kondisi yang diperlukan under each kondisi antara."""
    slide = frame(deck, "KONDISI YANG DIPERLUKAN")
    grid = table(slide, (0.6, 1.0), [4.3, 4.9], [0.4] + [0.58] * len(ACTIVITIES))
    head = Style("Times New Roman", 13, True, color="FFFFFF", fill=TEAL, line=DARK)
    body = Style("Times New Roman", 13, align="l", line=DARK, margin=0.08)
    cell(grid, 0, 0, "Kondisi Antara", head)
    cell(grid, 0, 1, "Kondisi yang Diperlukan", head)
    row = 1
    for program in PROGRAMS:
        cell(grid, row, 0, program.statement, replace(body, fill=PALE), (len(program.children), 1))
        for activity in program.children:
            cell(grid, row, 1, activity.statement, body)
            row += 1


def tree_page(deck: Any, number: int, root: Condition, branches: tuple[Condition, ...], kind: str) -> None:
    """A tree from left to right: a column for each tier, a row for each leaf."""
    slide = frame(deck, f"POHON KINERJA CSF {CSFS.index(root) + 1}")
    leaves = sum(len(activity.children) for branch in branches for activity in branch.children)
    first = 1.35 if number == 0 else 1.0
    room = (7.05 - first) / leaves
    width = 1.82 if kind == "curve" else 2.1
    lefts = [0.42 + (9.42 - width) / 3 * tier for tier in range(4)]
    size = 8.5 if leaves > 4 else 10
    if number == 0:
        for left, text in zip(lefts, TIER_NAMES, strict=True):
            tag = Style("Arial", 8.5, True, color=DARK, fill=GOLD_FILL, shape=MSO_SHAPE.PENTAGON)
            box(slide, (left, 0.9, width, 0.34), text, tag)

    def place(condition: Condition, tier: int, row: float, rows: int) -> Any:
        text = f"{condition.drawn or condition.statement}\n{measures_text(condition)}"
        plain = Style("Arial", size, margin=0.06)
        height = min(text_height(text, width, replace(plain, size=size + 0.4)) + 0.1, room * rows - 0.06)
        middle = first + (row + rows / 2) * room
        return tree_box(slide, (lefts[tier], middle - height / 2, width, height), text, tier, size)

    row = 0
    root_box = place(root, 0, 0, leaves)
    for branch in branches:
        under = sum(len(activity.children) for activity in branch.children)
        branch_box = place(branch, 1, row, under)
        link(slide, (root_box, 3, branch_box, 1), kind, DARK, 1.5)
        for activity in branch.children:
            activity_box = place(activity, 2, row, len(activity.children))
            link(slide, (branch_box, 3, activity_box, 1), kind, DARK, 1.25)
            for leaf in activity.children:
                leaf_box = place(leaf, 3, row, 1)
                link(slide, (activity_box, 3, leaf_box, 1), kind, DARK, 1, arrow=number == 1)
                row += 1


def tree_box(slide: Any, at: tuple[float, float, float, float], text: str, tier: int, size: float) -> Any:
    """A box whose first paragraph is the statement, in bold, and whose others are indicators."""
    fill, color = ((TEAL, "FFFFFF"), ("99F6E4", "000000"), (GOLD_FILL, "000000"), ("FFFFFF", "000000"))[tier]
    shape = MSO_SHAPE.ROUNDED_RECTANGLE if tier == 0 else MSO_SHAPE.RECTANGLE
    made = box(slide, at, text, Style("Arial", size, color=color, fill=fill, line=DARK, margin=0.06, shape=shape))
    made.text_frame.paragraphs[0].runs[0].font.bold = True
    for paragraph in made.text_frame.paragraphs[1:]:
        paragraph.runs[0].font.italic = True
    return made


def card_rows(what: str, condition: Condition) -> list[tuple[str, str]]:
    """The labels and texts of a card."""
    numbered = len(condition.measures) > 1
    lead = [f"{index}. " if numbered else "" for index in range(1, len(condition.measures) + 1)]
    names = "\n".join(f"{a}{b.name}" for a, b in zip(lead, condition.measures, strict=True))
    targets = "\n".join(f"{a}{b.target}" for a, b in zip(lead, condition.measures, strict=True))
    return [
        (what, f"{condition.code} {condition.name}"),
        (f"Sasaran {what}", condition.carded or condition.statement),
        ("Indikator", names),
        (f"Target {YEAR}", targets),
        ("Pagu Anggaran (Rp)", condition.budget or ""),
        ("Penanggung Jawab", condition.holder or ""),
    ]


def card_page(deck: Any, what: str, conditions: tuple[Condition, ...]) -> None:
    """Cards of two columns, two abreast."""
    slide = frame(deck, f"KARTU KINERJA {what.upper()}")
    size = 9 if len(conditions) < 6 else 8.5
    style = Style("Arial", size, align="l", line="94A3B8", weight=0.75, margin=0.05)
    tops = [0.95, 0.95]
    label, text_width = (1.35, 3.2) if size < 9 else (1.5, 3.05)
    for condition in conditions:
        side = 0 if tops[0] <= tops[1] else 1
        rows = card_rows(what, condition)
        heights = [text_height(text, text_width, replace(style, size=size * 1.02)) for _label, text in rows]
        grid = table(slide, (0.42 + 4.75 * side, tops[side]), [label, text_width], heights)
        for row, (name, text) in enumerate(rows):
            fill = TEAL if row == 0 else PALE
            left = replace(style, fill=fill, bold=True, color="FFFFFF" if row == 0 else "000000")
            cell(grid, row, 0, name, left)
            cell(grid, row, 1, text, replace(style, bold=row == 0))
        tops[side] += sum(heights) + 0.18


def summary_page(deck: Any) -> None:
    """The budgets of the programs and their sum."""
    slide = frame(deck, "REKAPITULASI ANGGARAN")
    grid = table(slide, (0.8, 1.2), [0.6, 5.8, 2.2], [0.45] + [0.6] * len(PROGRAMS) + [0.45])
    head = Style("Times New Roman", 14, True, color="FFFFFF", fill=TEAL, line=DARK)
    body = Style("Times New Roman", 14, align="l", line=DARK, margin=0.08)
    for column, text in enumerate(("No", "Program", "Pagu Anggaran (Rp)")):
        cell(grid, 0, column, text, head)
    for row, program in enumerate(PROGRAMS, 1):
        cell(grid, row, 0, str(row), replace(body, align="c"))
        cell(grid, row, 1, program.name or "", body)
        cell(grid, row, 2, program.budget or "", replace(body, align="r"))
    last = len(PROGRAMS) + 1
    cell(grid, last, 0, "JUMLAH", replace(body, bold=True, align="c", fill=GOLD_FILL), (1, 2))
    cell(grid, last, 2, TOTAL, replace(body, bold=True, align="r", fill=GOLD_FILL))
    signature = "Temanggung,        Januari 2024\nKepala Dinas Kesehatan\n\n\n( nama pejabat )\nNIP. ........"
    box(slide, (5.9, 5.3, 3.5, 1.6), signature, Style("Times New Roman", 13))


def draw(path: Path) -> None:
    """The presentation."""
    deck = new_deck(10, 7.5)
    cover(deck)
    outcome_page(deck)
    between_page(deck)
    needed_page(deck)
    for number, (root, branches, kind) in enumerate(TREES):
        tree_page(deck, number, root, branches, kind)
    for what, conditions in CARDS:
        card_page(deck, what, conditions)
    summary_page(deck)
    slide = new_slide(deck)
    box(slide, (0, 0, 10, 7.5), "", Style(fill=DARK))
    box(slide, (1, 2.9, 8, 1.2), "TERIMA KASIH", Style("Arial", 40, True, color="FFFFFF"))
    deck.save(path)


# ---------------------------------------------------------------- gold

PAGES = 16
OUTCOME_PAGE, BETWEEN_PAGE, NEEDED_PAGE, TREE_PAGE, CARD_PAGE, SUMMARY_PAGE = 2, 3, 4, 5, 9, 15


def pages_of(condition: Condition, tier: int) -> list[int]:
    """The pages where a condition stands."""
    pages = {0: [OUTCOME_PAGE], 1: [OUTCOME_PAGE, BETWEEN_PAGE], 2: [BETWEEN_PAGE, NEEDED_PAGE]}.get(tier, [])
    pages += [NEEDED_PAGE] if tier == 3 else []
    for page, (root, branches, _kind) in enumerate(TREES, TREE_PAGE):
        activities = [each for branch in branches for each in branch.children]
        leaves = [each for activity in activities for each in activity.children]
        if any(condition is each for each in (root, *branches, *activities, *leaves)):
            pages.append(page)
    pages += [page for page, (_what, shown) in enumerate(CARDS, CARD_PAGE) if condition in shown]
    return pages + [SUMMARY_PAGE] * (tier == 2)


def unit_of(target: str) -> str | None:
    """What stands behind the number of a target; a grade has none."""
    return None if target.startswith("BB") else target.lstrip("0123456789., ") or None


def add_condition(gold: Gold, condition: Condition, tier: int, parent: str | None) -> str:
    """A condition with its indicators, figures and children."""
    pages = pages_of(condition, tier)
    card_page = next((page for page in pages if page in range(CARD_PAGE, SUMMARY_PAGE)), pages[0])
    drawn_page = OUTCOME_PAGE if tier < 2 else next(p for p in pages if TREE_PAGE <= p < CARD_PAGE)
    more = {"code": condition.code, "holder": condition.holder, "pages": pages}
    ident = gold.node(LEVELS[tier], condition.statement, condition.name, page=pages[0], parent=parent, **more)
    for measure in condition.measures:
        page = card_page if measure.card_only else drawn_page
        down = {"direction": "down"} if measure.name in DOWNWARD else {}
        indicator = gold.indicator(ident, measure.name, unit_of(measure.target), page, **down)
        grade = {"grade": "BB", "value": 74.2} if measure.target.startswith("BB") else {}
        gold.value(indicator, "target", YEAR, measure.target, unit_of(measure.target), card_page, **grade)
    gold.budget(ident, "pagu", YEAR, condition.budget or "", card_page)
    for child in condition.children:
        add_condition(gold, child, tier + 1, ident)
    return ident


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "penjenjangan", "types": ["penjenjangan"], "region": "Kabupaten Temanggung"}
    document |= {"organisation": "Dinas Kesehatan", "year": 2024, "pages": PAGES}
    gold = Gold(STEM, document)
    add_condition(gold, OUTCOME, 0, None)
    gold.total("JUMLAH", "pagu", YEAR, TOTAL, SUMMARY_PAGE)
    maternal = [each["id"] for each in gold.indicators if each["name"] in DOWNWARD]
    gold.ambiguous.append(
        {
            "about": "the bracket behind the name of the mortality rates is their denominator, not a target",
            "chosen": "part of the name, unit null",
            "also_acceptable": ["unit per 100.000 kelahiran hidup / per 1.000 kelahiran hidup"],
            "indicators": maternal,
            "field": "unit",
        }
    )
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.pptx")
    build_gold().write()


if __name__ == "__main__":
    main()
