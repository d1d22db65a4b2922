"""Rencana aksi of a provincial social office: a Word table on A3 as an annex of its LKIP."""

from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt, RGBColor

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.pages import Pages
from corpus.makers.word import LEFT, UP, Look, centred, grid, page_number

STEM = "rencana-aksi-dinsos-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Rencana aksi of a provincial social office, an annex of its LKIP, one Word table over two A3 pages",
    "type": "rencana_aksi",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "targets of the sasaran by quarter, of the kegiatan for the year; programs in bold in rows of their own",
        "number, sasaran and indicator merged down over their rows; the head repeated on page 2",
        "several actions in a cell, one a paragraph with a dash; holders that are units, before the money",
        "a kegiatan with two indicators, its name and money merged over both rows",
        "money with ,00, one sum malformed, one missing; targets with and without unit; dashes in quarters",
        "typing errors (Prosentase beside Persentase, penyandang masalah kesejahtraan), a sasaran number left out",
    ],
}
Measure = tuple[str, str, str | None]  # indicator, target, unit


@dataclass(frozen=True)
class Work:
    """A kegiatan; actions parted by |."""

    name: str
    measures: tuple[Measure, ...]
    actions: str
    holder: str
    pagu: str


@dataclass(frozen=True)
class Aim:
    """An indicator of a sasaran: quarters parted by |, unit, and its programs with their kegiatan."""

    name: str
    quarters: str
    unit: str | None
    programs: tuple[tuple[str, tuple[Work, ...]], ...]


PMKS = (
    (
        "Program Pemberdayaan Fakir Miskin dan Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya",
        (
            Work(
                "Pemberdayaan Keluarga Miskin melalui Kelompok Usaha Bersama (KUBE)",
                (("Jumlah KUBE yang dibentuk dan menerima bantuan", "160 KUBE", "KUBE"),),
                "Verifikasi calon KUBE di 16 Kab/Kota pada bulan Februari|Penyerahan bantuan stimulan pada triwulan III",
                "Bidang Pemberdayaan Sosial",
                "3.240.500.000,00",
            ),
            Work(
                "Rehabilitasi Rumah Tidak Layak Huni",
                (("Jumlah rumah yang direhabilitasi", "450 unit", "unit"),),
                "Pendataan dan penetapan penerima|Pencairan bantuan dalam dua tahap",
                "Bidang Pemberdayaan Sosial",
                "6.750.000.000,00",
            ),
        ),
    ),
)
CASH = (
    (
        "Program Bantuan dan Jaminan Sosial",
        (
            Work(
                "Pendampingan Program Keluarga Harapan",
                (
                    ("Jumlah pendamping PKH yang dibimbing", "1.150 orang", "orang"),
                    ("Jumlah laporan validasi RTSM", "12 laporan", "laporan"),
                ),
                "Melaksanakan rapat koordinasi pendamping setiap triwulan|Validasi data RTSM",
                "Bidang Bantuan dan Jaminan Sosial",
                "845.200.000,00",
            ),
            Work(
                "Penanganan Korban Bencana Alam dan Sosial",
                (("Persentase korban bencana yang menerima bantuan", "100 %", "%"),),
                "Menyiapkan buffer stock di gudang logistik",
                "Bidang Bantuan dan Jaminan Sosial",
                "2.1750.000.000,00",
            ),
            Work(
                "Pemantapan Taruna Siaga Bencana (Tagana)",
                (("Jumlah Tagana yang dilatih", "200", None),),
                "Pelatihan Tagana Madya pada bulan Mei|Jambore Tagana pada bulan Agustus",
                "Bidang Bantuan dan Jaminan Sosial",
                "612.375.000,00",
            ),
        ),
    ),
)
REHAB = (
    (
        "Program Pelayanan dan Rehabilitasi Kesejahteraan Sosial",
        (
            Work(
                "Pelayanan dan Rehabilitasi Sosial Penyandang Disabilitas",
                (("Jumlah penyandang disabilitas yang dilayani", "375 orang", "orang"),),
                "Bimbingan keterampilan selama 6 bulan|Penyerahan alat bantu",
                "Bidang Rehabilitasi Sosial",
                "1.480.650.000,00",
            ),
            Work(
                "Pelayanan Lanjut Usia Terlantar",
                (("Jumlah lanjut usia yang menerima jatah makan", "720 orang", "orang"),),
                "Penyaluran permakanan melalui LKS",
                "Bidang Rehabilitasi Sosial",
                "1.925.000.000,00",
            ),
            Work(
                "Penanganan Anak Jalanan dan Anak Terlantar",
                (("Jumlah anak yang kembali ke keluarga atau sekolah", "185 anak", "anak"),),
                "Penjangkauan bersama Satpol PP setiap bulan|Bimbingan sosial di rumah singgah",
                "Bidang Rehabilitasi Sosial",
                "733.410.000,00",
            ),
        ),
    ),
)
HOMES = (
    (
        "Program Pembinaan Panti Asuhan dan Panti Jompo",
        (
            Work(
                "Pelayanan Sosial pada Balai Perlindungan Sosial Tresna Werdha",
                (("Jumlah klien yang dilayani di balai", "150 klien", "klien"),),
                "Pelayanan kesehatan dan bimbingan mental klien",
                "BPSTW Ciparay",
                "4.105.900.000,00",
            ),
            Work(
                "Akreditasi Lembaga Kesejahteraan Sosial Anak",
                (("Jumlah LKSA yang terakreditasi", "40 LKSA", "LKSA"),),
                "Bimbingan teknis akreditasi pada triwulan I|Visitasi oleh asesor pada triwulan III",
                "Bidang Rehabilitasi Sosial",
                "",
            ),
        ),
    ),
)
PARTNERS = (
    (
        "Program Pemberdayaan Kelembagaan Kesejahteraan Sosial",
        (
            Work(
                "Peningkatan Kapasitas Pekerja Sosial Masyarakat dan Karang Taruna",
                (("Jumlah PSM yang dilatih", "540 orang", "orang"), ("Jumlah Karang Taruna percontohan", "27", None)),
                "Pelatihan PSM dalam empat angkatan",
                "Bidang Pemberdayaan Sosial",
                "918.000.000,00",
            ),
            Work(
                "Pelestarian Nilai-nilai Kepahlawanan dan Kesetiakawanan Sosial",
                (("Jumlah Taman Makam Pahlawan yang dipelihara", "3 TMP", "TMP"),),
                "Peringatan Hari Pahlawan dan HKSN",
                "Bidang Pemberdayaan Sosial",
                "487.250.000,00",
            ),
        ),
    ),
)
REPORTS = (
    (
        "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
        (
            Work(
                "Penyusunan Perencanaan, Evaluasi dan Pelaporan Dinas",
                (("Jumlah dokumen perencanaan dan pelaporan", "9 dokumen", "dokumen"),),
                "Penyusunan LKIP pada bulan Januari|Rapat evaluasi setiap triwulan",
                "Sub Bagian Perencanaan dan Program",
                "356.800.000,00",
            ),
            Work(
                "Pemutakhiran Data PMKS dan PSKS",
                (("Jumlah Kab/Kota yang datanya mutakhir", "27 Kab/Kota", "Kab/Kota"),),
                "Pengolahan data hasil pendataan Kab/Kota",
                "Sub Bagian Perencanaan dan Program",
                "274.135.000,00",
            ),
        ),
    ),
    (
        "Program Pelayanan Administrasi Perkantoran",
        (
            Work(
                "Penyelenggaraan Administrasi Perkantoran",
                (("Lama pelayanan administrasi perkantoran", "12 bulan", "bulan"),),
                "Pembayaran jasa dan pengadaan bahan kantor",
                "Sub Bagian Kepegawaian dan Umum",
                "1.642.718.500,00",
            ),
        ),
    ),
)
GOALS = (
    (
        "1",
        "Menurunnya jumlah penyandang masalah kesejahtraan sosial",
        (
            Aim("Prosentase PMKS yang mandiri", "-|2 %|5 %|8,5 %", "%", PMKS),
            Aim("Persentase PMKS yang memperoleh bantuan sosial", "10 %|25 %|40 %|62 %", "%", CASH),
        ),
    ),
    (
        "2",
        "Meningkatnya kualitas pelayanan dan rehabilitasi sosial",
        (
            Aim("Persentase PMKS yang direhabilitasi dan kembali berfungsi sosial", "-|12 %|20 %|31 %", "%", REHAB),
            Aim("Jumlah panti yang memenuhi standar pelayanan", "-|-|35 panti|48 panti", "panti", HOMES),
        ),
    ),
    (
        "3",
        "Meningkatnya peran serta Potensi Sumber Kesejahteraan Sosial (PSKS)",
        (Aim("Persentase PSKS yang aktif", "55 %|57 %|60 %|65 %", "%", PARTNERS),),
    ),
    (
        "",
        "Meningkatnya akuntabilitas kinerja dinas",
        (Aim("Nilai hasil evaluasi LKIP", "-|-|-|B (68,50)", None, REPORTS),),
    ),
)
WIDTHS = (0.9, 4.0, 4.3, 1.45, 1.45, 1.6, 1.7, 5.5, 4.4, 2.2, 5.2, 2.9, 3.5)
LOOK = Look(WIDTHS, "cllccccllcllr", size=10, head_rows=2, repeat=True, shade="C6D9F1")


def work_rows(work: Work) -> list[list[str]]:
    """The right half of the rows of a kegiatan."""
    rows = []
    for place, (name, target, _) in enumerate(work.measures):
        actions = "\n".join(f"- {each}" for each in work.actions.split("|"))
        first = place == 0
        rest = [actions, work.holder, work.pagu] if first else [UP, UP, UP]
        rows.append([work.name if first else UP, name, target, *rest])
    return rows


def all_rows() -> list[list[str]]:
    """The whole table."""
    tops = ["PROGRAM DAN KEGIATAN", "INDIKATOR KEGIATAN", "TARGET", "RENCANA AKSI", "PENANGGUNG JAWAB", "ANGGARAN (Rp)"]
    rows = [["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET TRIWULAN", *[LEFT] * 3, *tops]]
    rows.append([UP, UP, UP, "I", "II", "III", "IV", *[UP] * 6])
    for number, statement, aims in GOALS:
        head = [number, statement]
        for aim in aims:
            left = [aim.name, *aim.quarters.split("|")]
            for name, works in aim.programs:
                right = [[f"**{name}**", "", "", "", "", ""], *(row for work in works for row in work_rows(work))]
                for row in right:
                    rows.append([*head, *left, *row])
                    head, left = [UP, UP], [UP] * 5
    return rows


def draw(target: Path) -> None:
    """The Word file."""
    document = Document()
    document.styles["Normal"].font.name = "Calibri"
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(42), Cm(29.7)
    section.left_margin = section.right_margin = Cm(1.4)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(3.6)
    head = section.header.paragraphs[0].add_run("LKIP 2016   |   DINAS SOSIAL PROVINSI JAWA BARAT")
    head.italic, head.font.size, head.font.color.rgb = True, Pt(9), RGBColor(0x7F, 0x7F, 0x7F)
    centred(document, "Lampiran IV", 13)
    centred(document, f"RENCANA AKSI DINAS SOSIAL PROVINSI JAWA BARAT TAHUN {YEAR}", 14, after=6)
    table = grid(document, all_rows(), LOOK)
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    foot = section.footer.paragraphs[0]
    foot.add_run("Lamp. IV - ")
    page_number(foot)
    document.save(str(target))


def add_work(gold: Gold, work: Work, parent: str, pages: Pages, start: int) -> int:
    """A kegiatan; gives its page."""
    at = pages.first(work.name, start)
    node = gold.node("kegiatan", None, work.name, page=at, parent=parent, holder=work.holder)
    for place, (name, target, unit) in enumerate(work.measures):
        ident = gold.indicator(node, name, unit, at)
        gold.value(ident, "target", YEAR, target, unit, at)
        if place == 0:
            for action in work.actions.split("|"):
                gold.action(ident, YEAR, action, at)
    gold.budget(node, "pagu", YEAR, work.pagu, at)
    return at


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "rencana_aksi", "types": ["rencana_aksi"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, document | {"organisation": "Dinas Sosial", "year": int(YEAR), "pages": pages.count})
    at = 1
    for _, statement, aims in GOALS:
        at = pages.first(statement, at)
        goal = gold.node("sasaran", statement, page=at)
        for aim in aims:
            at = pages.first(aim.programs[0][0], at)
            ident = gold.indicator(goal, aim.name, aim.unit, at)
            for turn, text in enumerate(aim.quarters.split("|"), 1):
                more = {"grade": "B"} if text.startswith("B ") else {}
                gold.value(ident, "target", f"{YEAR}-Q{turn}", text, aim.unit, at, **more)
            for name, works in aim.programs:
                at = pages.first(name, at)
                program = gold.node("program", None, name, page=at, parent=goal)
                for work in works:
                    at = add_work(gold, work, program, pages, at)
    doubled = [node["id"] for node in gold.nodes if sum(each["node"] == node["id"] for each in gold.indicators) > 1]
    gold.ambiguous = [
        {
            "about": "kegiatan with two indicators: the actions stand once beside both",
            "chosen": "actions of the first indicator",
            "also_acceptable": ["actions of the second", "of both"],
            "nodes": [ident for ident in doubled if gold.nodes[int(ident[1:]) - 1]["level"] == "kegiatan"],
            "field": "actions",
        },
        {
            "about": "a program stands in the rows of one indicator of its sasaran",
            "chosen": "edge to the sasaran without via_indicator",
            "also_acceptable": ["via_indicator"],
            "nodes": [node["id"] for node in gold.nodes if node["level"] == "program"],
            "field": "via_indicator",
        },
    ]
    return gold


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.docx")
    build_gold().write()


if __name__ == "__main__":
    main()
