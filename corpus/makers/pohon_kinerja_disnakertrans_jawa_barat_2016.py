"""Performance tree of a provincial manpower office: top down in ruled cells of one A3 sheet, lines of cell borders."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Border, Side
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk
from corpus.makers.parts.floating import Floating, Point, add_shapes
from corpus.makers.parts.sheets import lines, page, put, widths

STEM = "pohon-kinerja-disnakertrans-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a provincial manpower office, top down in ruled cells of one A3 sheet, lines of cell borders",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "the lines between the tiers are thick borders of empty cells; one drop and one trunk left out",
        "turned tier captions in column A; a box's span is its parenthood",
        "each box is a small table: indicator, target and, at the programs, money at the side",
        "kegiatan stacked below their program, output and target below the name, sum at the right of both",
        "small red block arrows between program and kegiatan, one left out, one askew",
        "column heads (Indikator, Target, Pagu) repeated in every branch",
        "target of the sasaran RPJMD in brackets behind the indicator, one empty target (-), one sum malformed",
        "typing errors (Prosentase, produktifitas, Transmigarsi), lower is better, grades with scores, WTP without number",
        "JUMLAH at the foot, signature block of a placeholder",
    ],
}


def m(name: str, target: str, unit: str | None = None, down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number of the target."""
    if unit is None and " " in target and target[0].isdigit():
        unit = target.split(" ", 1)[1]
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def keg(name: str, pagu: str, *measures: Measure) -> Fact:
    """A kegiatan with its output."""
    return Fact("kegiatan", None, name, measures, pagu=pagu)


def prog(name: str, holder: str, pagu: str, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """A program of a division."""
    return Fact("program", None, name, measures, below, holder=holder, pagu=pagu)


TRAINING = prog(
    "Program Peningkatan Kualitas dan Produktivitas Tenaga Kerja",
    "Bidang Pelatihan dan Produktivitas",
    "9.865.000.000",
    (
        m("Prosentase lulusan pelatihan yang memperoleh sertifikat", "85%"),
        m("Jumlah lembaga pelatihan yang terakreditasi", "40 LPK"),
    ),
    keg("Pelatihan Berbasis Kompetensi bagi Pencari Kerja", "4.750.000.000", m("Jumlah peserta pelatihan", "1.280 orang")),
    keg("Pemagangan Dalam dan Luar Negeri", "2.115.000.000", m("Jumlah peserta magang yang diberangkatkan", "350 orang")),
    keg("Akreditasi dan Pembinaan Lembaga Pelatihan Kerja", "850.000.000", m("Jumlah LPK yang dibina", "120 LPK")),
    keg("Pengukuran Produktivitas Perusahaan", "2.150.000.000", m("Jumlah perusahaan yang diukur", "75 perusahaan")),
)
WORKSHOP = prog(
    "Program Pengembangan Wirausaha Baru Bidang Ketenagakerjaan",
    "Balai Pelatihan Ketenagakerjaan Luar Negeri",
    "6.420.500.000",
    (m("Prosentase peserta pelatihan yang membuka usaha", "60%"),),
    keg("Pelatihan Kewirausahaan Pemuda Pencari Kerja", "3.300.000.000", m("Jumlah calon wirausaha baru", "2.000 orang")),
    keg("Bantuan Sarana Usaha Mandiri", "2.745.500.000", m("Jumlah kelompok penerima sarana usaha", "150 kelompok")),
    keg("Monitoring dan Evaluasi Wirausaha Baru", "375.000.000", m("Laporan hasil monitoring", "-")),
)
PLACING = prog(
    "Program Peningkatan Kesempatan Kerja",
    "Bidang Penempatan Tenaga Kerja",
    "7.318.250.000",
    (
        m("Prosentase pencari kerja terdaftar yang ditempatkan", "47,50 %", "%"),
        m("Jumlah TKI yang ditempatkan secara prosedural", "52.000 orang"),
    ),
    keg("Penyelenggaraan Bursa Kerja (Job Fair)", "1.650.000.000", m("Jumlah bursa kerja yang diselenggarakan", "6 kali")),
    keg("Padat Karya Infrastruktur Perdesaan", "3.906.000.000", m("Jumlah penganggur yang dipekerjakan", "2.640 orang")),
    keg("Perlindungan dan Penempatan TKI", "1.012.250.000", m("Jumlah calon TKI yang mendapat pembekalan", "1.500 orang")),
    keg("Penyusunan Perencanaan Tenaga Kerja Daerah", "750.000.000", m("Dokumen perencanaan tenaga kerja", "1 dokumen")),
)
SETTLING = prog(
    "Program Transmigrasi Regional",
    "Bidang Transmigarsi",
    "4.205.750.000",
    (m("Jumlah transmigran yang ditempatkan", "250 KK"),),
    keg("Penyuluhan dan Seleksi Calon Transmigran", "640.000.000", m("Jumlah calon transmigran yang diseleksi", "400 KK")),
    keg("Pelatihan dan Pemberangkatan Transmigran", "2.865.750.000", m("Jumlah transmigran yang diberangkatkan", "250 KK")),
    keg("Kerjasama Penempatan Antar Daerah", "700.00.000", m("Jumlah naskah kerjasama dengan daerah tujuan", "9 naskah")),
)
RELATIONS = prog(
    "Program Perlindungan dan Pengembangan Lembaga Ketenagakerjaan",
    "Bidang Hubungan Industrial dan Jaminan Sosial",
    "5.640.000.000",
    (
        m("Prosentase perselisihan yang diselesaikan melalui perundingan", "72%"),
        m("Prosentase perusahaan yang memiliki PP/PKB", "38,5 %", "%"),
    ),
    keg("Fasilitasi Dewan Pengupahan Provinsi", "1.125.000.000", m("Rekomendasi upah minimum", "28 rekomendasi")),
    keg("Penyelesaian Perselisihan Hubungan Industrial", "1.870.000.000", m("Jumlah kasus yang ditangani", "210 kasus")),
    keg("Pemberdayaan Lembaga Kerjasama Tripartit", "945.000.000", m("Jumlah sidang LKS tripartit", "12 kali")),
    keg("Sosialisasi Jaminan Sosial Tenaga Kerja", "1.700.000.000", m("Jumlah perusahaan yang mengikuti", "500 perusahaan")),
)
INSPECTION = prog(
    "Program Pengawasan Ketenagakerjaan dan Keselamatan Kerja",
    "Bidang Pengawasan Ketenagakerjaan",
    "5.112.300.000",
    (m("Prosentase temuan pelanggaran yang ditindaklanjuti", "90%"),),
    keg("Pemeriksaan dan Pengujian Norma K3", "1.680.300.000", m("Jumlah perusahaan yang diperiksa", "1.100 perusahaan")),
    keg(
        "Penarikan Pekerja Anak dari Bentuk Pekerjaan Terburuk",
        "1.932.000.000",
        m("Jumlah pekerja anak yang ditarik", "480 anak"),
    ),
    keg("Pelayanan Hiperkes dan Keselamatan Kerja", "900.000.000", m("Jumlah contoh uji lingkungan kerja", "2.250 contoh uji")),
    keg("Penyidikan Tindak Pidana Ketenagakerjaan", "600.000.000", m("Jumlah berkas perkara", "15 berkas")),
)
OFFICE = prog(
    "Program Pelayanan Administrasi Perkantoran",
    "Sekretariat",
    "11.230.000.000",
    (m("Indeks kepuasan layanan internal", "78,25"),),
    keg("Pengelolaan Administrasi Perkantoran", "6.480.000.000", m("Waktu layanan administrasi", "12 bulan")),
    keg("Pemeliharaan Sarana dan Prasarana Kantor", "3.250.000.000", m("Jumlah gedung yang dipelihara", "11 unit")),
    keg("Pengembangan Kapasitas Aparatur Dinas", "1.500.000.000"),
)
REPORTS = prog(
    "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
    "Sekretariat (Subbag Perencanaan dan Program)",
    "1.480.000.000",
    (m("Prosentase dokumen yang tersusun tepat waktu", "100%"),),
    keg("Penyusunan Perencanaan, Evaluasi dan Pelaporan", "905.000.000", m("Jumlah dokumen", "9 dokumen")),
    keg("Penyusunan Laporan Keuangan dan Aset", "575.000.000", m("Jumlah laporan keuangan", "14 laporan")),
)


def aim(statement: str, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """A sasaran of the office."""
    return Fact("sasaran", statement, None, measures, below)


SKILL = aim(
    "Meningkatnya kompetensi dan produktifitas tenaga kerja",
    (
        m("Prosentase tenaga kerja yang memiliki sertifikat kompetensi", "42,50 %", "%"),
        m("Tingkat pertumbuhan produktivitas tenaga kerja", "1,80 %", "%"),
    ),
    TRAINING,
    WORKSHOP,
)
PLACED = aim(
    "Meningkatnya penempatan tenaga kerja di dalam dan luar negeri",
    (m("Jumlah tenaga kerja yang terserap", "385.000 orang"), m("Rasio lowongan terhadap pencari kerja", "0,62")),
    PLACING,
)
SETTLED = aim(
    "Meningkatnya taraf hidup warga transmigran asal Jawa Barat",
    (m("Prosentase transmigran yang menetap di lokasi setelah 2 tahun", "91%"),),
    SETTLING,
)
HARMONY = aim(
    "Menurunnya perselisihan hubungan industrial dan mogok kerja",
    (m("Jumlah kasus mogok kerja", "24 kasus", down=True),),
    RELATIONS,
)
LAWFUL = aim(
    "Meningkatnya kepatuhan perusahaan terhadap norma ketenagakerjaan",
    (
        m("Prosentase perusahaan yang menerapkan norma kerja", "64%"),
        m("Angka kecelakaan kerja per 1.000 pekerja", "3,10", down=True),
    ),
    INSPECTION,
)
ORDERLY = aim(
    "Meningkatnya akuntabilitas kinerja dan keuangan dinas",
    (
        m("Nilai evaluasi LKIP dinas", "BB (74,80)"),
        m("Prosentase temuan pemeriksaan yang selesai ditindaklanjuti", "95%"),
    ),
    OFFICE,
    REPORTS,
)
TREE = Fact(
    "visi",
    "JAWA BARAT MAJU DAN SEJAHTERA UNTUK SEMUA",
    children=(
        Fact(
            "misi",
            "Membangun Masyarakat yang Berkualitas dan Berdaya Saing",
            children=(
                Fact(
                    "sasaran_daerah",
                    "Meningkatnya kualitas angkatan kerja di Jawa Barat",
                    measures=(m("Tingkat Partisipasi Angkatan Kerja", "63,50%"),),
                    children=(Fact("tujuan", "Menyiapkan tenaga kerja yang terampil, mandiri dan produktif", children=(SKILL,)),),
                ),
            ),
        ),
        Fact(
            "misi",
            "Membangun Perekonomian yang Kokoh dan Berkeadilan",
            children=(
                Fact(
                    "sasaran_daerah",
                    "Meningkatnya penyerapan tenaga kerja dan kesejahteraan pekerja",
                    measures=(
                        m("Tingkat Pengangguran Terbuka", "8,40%", down=True),
                        m("Prosentase perusahaan yang membayar upah sesuai UMK", "93%"),
                    ),
                    children=(
                        Fact("tujuan", "Memperluas kesempatan kerja dan persebaran penduduk", children=(PLACED, SETTLED)),
                        Fact(
                            "tujuan",
                            "Mewujudkan hubungan industrial yang harmonis, dinamis dan berkeadilan",
                            children=(HARMONY, LAWFUL),
                        ),
                    ),
                ),
            ),
        ),
        Fact(
            "misi",
            "Meningkatkan Kinerja Pemerintahan dan Profesionalisme Aparatur",
            children=(
                Fact(
                    "sasaran_daerah",
                    "Meningkatnya akuntabilitas penyelenggaraan pemerintahan daerah",
                    measures=(m("Opini BPK atas laporan keuangan", "WTP"),),
                    children=(Fact("tujuan", "Mewujudkan tata kelola dinas yang tertib dan akuntabel", children=(ORDERLY,)),),
                ),
            ),
        ),
    ),
)
TOTAL = "51.271.800.000"

COLUMN = (4.0, 18.0, 11.0, 15.5, 2.0)
ROW = 12.5
FACE = "Cambria"
LINE = Side(style="medium", color="1F4E78")
LOOKS = {  # fill of the statement, of the indicators, colour of the text, size
    "visi": ("1F4E78", "1F4E78", "FFFFFF", 17),
    "misi": ("2E75B6", "2E75B6", "FFFFFF", 13.5),
    "sasaran_daerah": ("9DC3E6", "DEEAF6", "000000", 12),
    "tujuan": ("FFD966", "FFF2CC", "000000", 12),
    "sasaran": ("A9D08E", "E2EFDA", "000000", 11),
    "program": ("F4B084", "FBE5D6", "000000", 11),
}
CAPTIONS = {
    "visi": "VISI",
    "misi": "MISI\nGUBERNUR",
    "sasaran_daerah": "SASARAN\nRPJMD",
    "tujuan": "TUJUAN\nRENSTRA",
    "sasaran": "SASARAN STRATEGIS\n(ESELON II)",
    "program": "PROGRAM\n(ESELON III)",
    "kegiatan": "KEGIATAN (ESELON IV)",
}
UNLINED = {"Meningkatnya taraf hidup warga transmigran asal Jawa Barat"}
TRUNKLESS = {"Meningkatnya akuntabilitas penyelenggaraan pemerintahan daerah"}
BRANCHES = [fact for fact in walk(TREE) if fact.level == "program"]


@dataclass
class Canvas:
    """The sheet in the making and the arrows that float over it."""

    sheet: Worksheet
    arrows: list[Floating]

    def put(self, box: tuple[int, int, int, int], text: str | None, style: str = "cm", **more: object) -> None:
        """A ruled cell in the clerk's face."""
        put(self.sheet, box, text, style, **({"font": FACE} | more))

    def edge(self, row: int, column: int, right: bool = False, bottom: bool = False) -> None:
        """A thick border at one side of an empty cell."""
        cell = self.sheet.cell(row, column)
        old = cell.border
        cell.border = Border(right=LINE if right else old.right, bottom=LINE if bottom else old.bottom)


def span(fact: Fact) -> tuple[int, int]:
    """The first and the last column of a box: those of its programs."""
    places = [BRANCHES.index(each) for each in walk(fact) if each.level == "program"]
    return 3 + places[0] * 5, 3 + places[-1] * 5 + 3


def centre(fact: Fact) -> int:
    """The column whose right border is the middle of a box."""
    left, right = span(fact)
    count = (right - left + 2) // 5
    return left + count // 2 * 5 + 1 if count % 2 else left + (count // 2 - 1) * 5 + 3


def rows_for(text: str, left: int, right: int, size: float) -> int:
    """How many sheet rows a text takes over these columns."""
    width = sum(COLUMN[(column - 3) % 5] for column in range(left, right + 1))
    return max(1, -(-int(lines(text, width * 0.93, size) * size * 1.22 + 2) // int(ROW)))


def lined(on: Canvas, parent: Fact, end: int, row: int) -> None:
    """The lines from a box to its children, drawn in the borders of two rows of empty cells."""
    if parent.statement not in TRUNKLESS:
        for each in range(end, row + 1):
            on.edge(each, centre(parent), right=True)
    places = [centre(child) for child in parent.children] + [centre(parent)]
    for column in range(min(places) + 1, max(places) + 1):
        on.edge(row, column, bottom=True)
    for child in parent.children:
        if child.statement not in UNLINED:
            on.edge(row + 1, centre(child), right=True)


def measure_rows(fact: Fact) -> list[int]:
    """How many rows the indicators of a box take, each."""
    left, right = span(fact)
    if fact.level == "sasaran_daerah":
        return [rows_for(f"{each.name} ({each.target})", left, right, 10) for each in fact.measures]
    last = right - 2 if fact.level == "program" else right - 1
    return [max(rows_for(each.name, left, last, 10), 2) for each in fact.measures]


def head_text(fact: Fact, number: int) -> str:
    """What stands in the upper cell of a box."""
    words = {"visi": "VISI : ", "misi": f"Misi {number} : ", "tujuan": f"Tujuan {number} : ", "sasaran": f"Sasaran {number} : "}
    return words.get(fact.level, "") + (fact.statement or fact.name or "")


def tier_height(facts: list[Fact]) -> tuple[int, int]:
    """The rows of the upper cells of a tier, and those of the whole of it."""
    size = LOOKS[facts[0].level][3]
    head = max(rows_for(head_text(each, 1), *span(each), size + 0.5) for each in facts)
    extra = {"program": 2, "sasaran": 1}.get(facts[0].level, 0)
    return head, head + extra + max(sum(measure_rows(each)) for each in facts)


def draw_box(on: Canvas, fact: Fact, number: int, row: int, head: int) -> int:
    """A box of a tier with its indicators, targets and money; gives the row below it."""
    left, right = span(fact)
    fill, light, color, size = LOOKS[fact.level]
    on.put((row, left, row + head - 1, right), head_text(fact, number), fill=fill, color=color, size=size, bold=True)
    at, heights = row + head, measure_rows(fact)
    if fact.level == "program":
        on.put((at, left, at, right), fact.holder, fill="D9D9D9", size=9.5, italic=True)
        on.put((at + 1, left, at + 1, right - 2), "Indikator Program", fill=light, size=9)
        on.put((at + 1, right - 1, at + 1, right - 1), "Target", fill=light, size=9)
        on.put((at + 1, right, at + 1, right), "Pagu (Rp.)", fill=light, size=9)
        on.put((at + 2, right, at + 1 + sum(heights), right), fact.pagu, "rm", size=10, bold=True)
        at += 2
    if fact.level == "sasaran":
        on.put((at, left, at, right - 2), "Indikator Sasaran", fill=light, size=9)
        on.put((at, right - 1, at, right), "Target 2016", fill=light, size=9)
        at += 1
    for measure, tall in zip(fact.measures, heights, strict=True):
        end = at + tall - 1
        if fact.level == "sasaran_daerah":
            on.put((at, left, end, right), f"{measure.name} ({measure.target})", fill=light, size=10)
        elif fact.level == "program":
            on.put((at, left, end, right - 2), measure.name, "lm", size=10)
            on.put((at, right - 1, end, right - 1), measure.target, size=10)
        else:
            on.put((at, left, end, right - 2), measure.name, "lm", fill=light, size=10)
            on.put((at, right - 1, end, right), measure.target, fill=light, size=10, bold=True)
        at = end + 1
    return at


def draw_stack(on: Canvas, program: Fact, row: int) -> int:
    """The kegiatan of a program; gives the row below the stack."""
    left, right = span(program)
    for box, text in (
        ((left, right - 2), "Kegiatan / Keluaran"),
        ((right - 1, right - 1), "Target"),
        ((right, right), "Pagu (Rp.)"),
    ):
        on.put((row, box[0], row, box[1]), text, fill="EDEDED", size=9)
    row += 1
    for number, each in enumerate(program.children, 1):
        top = max(rows_for(each.name or "", left + 1, right - 1, 10), 2)
        low = max((rows_for(one.name, left + 1, right - 2, 9.5) for one in each.measures), default=0)
        low = max(low, 2) if low else 0
        end = row + top + low - 1
        on.put((row, left, end, left), f"{number}", "ct", size=10)
        on.put((row, left + 1, row + top - 1, right - 1), each.name, "lm", size=10, bold=True, fill="FFFFFF")
        on.put((row, right, end, right), each.pagu, "rm", size=10)
        for one in each.measures:
            on.put((row + top, left + 1, end, right - 2), one.name, "lm", size=9.5, fill="F8F4EC")
            on.put((row + top, right - 1, end, right - 1), one.target, size=9.5, fill="F8F4EC")
        row = end + 1
    return row


def draw_arrows(on: Canvas, row: int) -> None:
    """The small block arrows between the programs and their kegiatan; the clerk forgot one and shifted another."""
    for place, program in enumerate(BRANCHES):
        column = centre(program) + (1 if place != 4 else 2)
        if place == 6:
            continue
        first = Point(column, row, 20000, 15000)
        on.arrows.append(Floating(first, Point(column, row + 1, 290000, 130000), "downArrow", "FF0000", outline="7F0000"))


def draw_foot(on: Canvas, row: int) -> None:
    """The sum, the source and the place of the signature."""
    last = span(BRANCHES[-1])[1]
    left = span(BRANCHES[-2])[0]
    look = {"fill": "1F4E78", "color": "FFFFFF", "size": 11, "bold": True}
    on.put((row, left, row + 1, last - 2), "JUMLAH PAGU ANGGARAN TAHUN 2016", "rm", **look)
    on.put((row, last - 1, row + 1, last), f"Rp. {TOTAL}", "rm", fill="DEEAF6", size=12, bold=True)
    note = "Sumber : Renstra Disnakertrans 2013-2018 dan DPA Tahun Anggaran 2016"
    on.put((row, 3, row, 12), note, "lm", size=9, italic=True, rule=None)
    signed = "KEPALA DINAS TENAGA KERJA DAN TRANSMIGRASI\n\n\n( nama pejabat )\nNIP. ................................"
    on.put((row + 3, left, row + 8, last), signed, "ct", size=10.5, rule=None)


def draw(folder: Path) -> Path:
    """The workbook with its arrows, saved."""
    book = Workbook()
    on = Canvas(book.active, [])
    last = span(TREE)[1]
    title = "POHON KINERJA DINAS TENAGA KERJA DAN TRANSMIGRASI PROVINSI JAWA BARAT"
    on.put((1, 1, 2, last), title, size=22, bold=True, color="1F4E78", rule=None)
    on.put((3, 1, 3, last), "TAHUN 2016", size=13, bold=True, rule=None)
    row = 5
    for level in LOOKS:
        facts = [each for each in walk(TREE) if each.level == level]
        head, tall = tier_height(facts)
        fill, _, color, _ = LOOKS[level]
        turn = 90 if tall > 4 else 0
        on.put((row, 1, row + tall - 1, 1), CAPTIONS[level], fill=fill, color=color, size=9, bold=True, turn=turn)
        ends = [draw_box(on, each, number, row, head) for number, each in enumerate(facts, 1)]
        row += tall
        if level != "program":
            for each, end in zip(facts, ends, strict=True):
                lined(on, each, end, row)
            row += 2
    draw_arrows(on, row)
    row += 2
    bottom = max(draw_stack(on, program, row) for program in BRANCHES)
    on.put((row, 1, bottom - 1, 1), CAPTIONS["kegiatan"], fill="F8CBAD", size=10, bold=True, turn=90)
    draw_foot(on, bottom + 1)
    widths(on.sheet, (11.0, 2.0, *COLUMN * len(BRANCHES)))
    for each in range(1, bottom + 12):
        on.sheet.row_dimensions[each].height = ROW
    page(on.sheet, 8, (0.3, 0.3, 0.35, 0.3), 1)
    path = folder / "pohon.xlsx"
    book.save(path)
    add_shapes(path, on.arrows)
    return path


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Provinsi Jawa Barat"}
    office = {"organisation": "Dinas Tenaga Kerja dan Transmigrasi", "year": int(YEAR), "pages": 1}
    gold = Gold(STEM, document | office)
    add_tree(gold, TREE, None, YEAR, 1)
    gold.total("JUMLAH PAGU ANGGARAN TAHUN 2016", "pagu", YEAR, f"Rp. {TOTAL}", 1)
    return gold


def main() -> None:
    """Write the PDF and the gold."""
    with tempfile.TemporaryDirectory() as folder:
        office_pdf(draw(Path(folder)), CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
