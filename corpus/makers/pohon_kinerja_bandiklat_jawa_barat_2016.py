"""Performance tree of a provincial training board: one slide, about A3, of coloured boxes with block arrows."""

import tempfile
from pathlib import Path
from typing import Any

from pptx.enum.shapes import MSO_SHAPE

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.deck import Style, box, new_deck, new_slide, text_height
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk

STEM = "pohon-kinerja-bandiklat-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a provincial training board on a slide of about A3, coloured boxes, block arrows and code tags",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "turned bars name the eselon at the left; block arrows of uneven size over the gaps, some left out, no connector",
        "a box's span is its parenthood; stacks of kegiatan below the band of their position",
        "indicators of the sasaran in boxes of their own below it, the target in brackets behind the name",
        "code tags beside the kegiatan; one tag repeats its neighbour's code",
        "money of the program in the last line of its box; one sum malformed",
        "a sasaran over two divisions; the secretariat in another shade and lower than the others",
        "typing errors (Tersususnnya, Diklat Teknsi), two kegiatan without output, one indicator without target",
    ],
}


def m(name: str, target: str = "", down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    unit = target.split(" ", 1)[1] if " " in target and target[0].isdigit() else None
    return Measure(name, target, unit, more={"direction": "down"} if down else {})


def keg(holder: str, name: str, *measures: Measure) -> Fact:
    """A kegiatan of a subdivision."""
    return Fact("kegiatan", None, name, measures, holder=holder)


def prog(holder: str, name: str, pagu: str, measures: tuple[Measure, ...], *below: Fact) -> Fact:
    """A program of a division."""
    return Fact("program", None, name, measures, below, holder=holder, pagu=pagu)


LEAD, MID, MIX = "KASUBBID DIKLATPIM TK. II DAN III", "KASUBBID DIKLATPIM TK. IV", "KASUBBID PRAJABATAN"
LEADERS = prog(
    "KEPALA BIDANG DIKLAT KEPEMIMPINAN",
    "Program Pendidikan Kedinasan",
    "Rp. 21.450.000.000",
    (
        m("Persentase lulusan diklat kepemimpinan dengan predikat baik", "85%"),
        m("Jumlah proyek perubahan yang diterapkan", "120 proyek"),
    ),
    keg(LEAD, "Diklat Kepemimpinan Tingkat II", m("Jumlah peserta", "60 orang")),
    keg(LEAD, "Diklat Kepemimpinan Tingkat III", m("Jumlah peserta yang lulus", "160 orang")),
    keg(MID, "Diklat Kepemimpinan Tingkat IV", m("Jumlah peserta Diklatpim IV", "320 orang")),
    keg(MID, "Evaluasi Pasca Diklat Kepemimpinan", m("Jumlah laporan evaluasi", "2 laporan")),
    keg(MIX, "Diklat Prajabatan Golongan III", m("Jumlah CPNS Gol. III yang lulus", "240 orang")),
    keg(MIX, "Diklat Prajabatan Golongan II", m("Jumlah CPNS Gol. II yang lulus", "120 orang")),
    keg(MIX, "Pembekalan Calon Peserta Prajabatan"),
)
TECH, FUNC = "KASUBBID DIKLAT TEKNIS", "KASUBBID DIKLAT FUNGSIONAL"
SKILLS = prog(
    "KEPALA BIDANG DIKLAT TEKNIS DAN FUNGSIONAL",
    "Program Peningkatan Kapasitas Sumber Daya Aparatur",
    "Rp. 13.780.500.000",
    (m("Persentase aparatur yang meningkat kompetensi teknisnya", "78%"),),
    keg(TECH, "Diklat Teknsi Pengadaan Barang/Jasa", m("Jumlah peserta bersertifikat", "200 orang")),
    keg(TECH, "Diklat Teknis Pengelolaan Keuangan Daerah", m("Jumlah peserta diklat keuangan", "150 orang")),
    keg(TECH, "Diklat Teknis Pelayanan Publik", m("Jumlah peserta diklat pelayanan", "90 orang")),
    keg(FUNC, "Diklat Fungsional Perencana", m("Jumlah perencana yang lulus", "40 orang")),
    keg(FUNC, "Diklat Fungsional Auditor dan P2UPD", m("Jumlah auditor yang lulus", "35 orang")),
)
CURR, QUAL = "KASUBBID KURIKULUM DAN METODE", "KASUBBID PENJAMINAN MUTU"
DESIGN = prog(
    "KEPALA BIDANG PENGEMBANGAN DIKLAT",
    "Program Pengembangan Sistem Kediklatan",
    "Rp. 3.265.00.000",
    (m("Jumlah program diklat yang terakreditasi", "14 program"), m("Persentase kurikulum yang mutakhir", "70%")),
    keg(CURR, "Penyusunan Kurikulum dan Modul", m("Jumlah modul", "24 modul")),
    keg(CURR, "Analisis Kebutuhan Diklat", m("Dokumen AKD kab/kota", "1 dokumen")),
    keg(QUAL, "Akreditasi Lembaga Diklat", m("Jumlah program yang diusulkan", "6 program")),
    keg(QUAL, "Survei Kepuasan Peserta Diklat"),
)
TEACH, NET = "KASUBBID TENAGA KEDIKLATAN", "KASUBBID KERJASAMA DIKLAT"
TRAINERS = prog(
    "KEPALA BIDANG TENAGA KEDIKLATAN DAN KERJASAMA",
    "Program Pembinaan Tenaga Kediklatan",
    "Rp. 2.940.000.000",
    (m("Rasio widyaiswara terhadap peserta", "1 : 30"), m("Jumlah mitra kerja sama diklat", "18 lembaga")),
    keg(TEACH, "Peningkatan Kompetensi Widyaiswara", m("Jumlah widyaiswara yang dilatih", "45 orang")),
    keg(TEACH, "Bimbingan Penulisan Karya Tulis Ilmiah", m("Jumlah karya tulis", "20 judul")),
    keg(NET, "Kerjasama Penyelenggaraan Diklat Kab/Kota", m("Jumlah naskah kerja sama", "18 naskah")),
    keg(NET, "Benchmarking Lembaga Diklat", m("Jumlah lembaga yang dikunjungi")),
)
PLAN, MONEY, HOME = "KASUBBAG PERENCANAAN", "KASUBBAG KEUANGAN", "KASUBBAG UMUM"
OFFICE = prog(
    "SEKRETARIS",
    "Program Pelayanan Administrasi Perkantoran",
    "Rp. 9.120.750.000",
    (m("Persentase dokumen perencanaan dan laporan tepat waktu", "100%"),),
    keg(PLAN, "Penyusunan Renja, RKA dan LKIP", m("Jumlah dokumen", "7 dokumen")),
    keg(MONEY, "Penatausahaan Keuangan Badan", m("Jumlah laporan keuangan", "14 laporan")),
    keg(HOME, "Pemeliharaan Asrama dan Ruang Kelas", m("Jumlah gedung yang dipelihara", "11 gedung")),
    keg(HOME, "Penyediaan Jasa Perkantoran", m("Jangka waktu pelayanan", "12 bulan")),
)
S1 = Fact(
    "sasaran",
    "Meningkatnya kompetensi kepemimpinan aparatur",
    None,
    (m("Persentase pejabat struktural yang telah mengikuti diklatpim", "72%"),),
    (LEADERS,),
)
S2 = Fact(
    "sasaran",
    "Meningkatnya kompetensi teknis dan fungsional aparatur yang didukung sistem diklat bermutu",
    None,
    (m("Persentase aparatur bersertifikat kompetensi", "41,5%"), m("Nilai akreditasi lembaga", "A")),
    (SKILLS, DESIGN),
)
S3 = Fact(
    "sasaran",
    "Tersedianya widyaiswara dan jejaring kerja sama yang memadai",
    None,
    (m("Persentase widyaiswara bersertifikat", "88%"),),
    (TRAINERS,),
)
S4 = Fact(
    "sasaran",
    "Tersususnnya perencanaan dan pelaporan yang akuntabel",
    None,
    (m("Nilai AKIP Badan", "BB (73,25)"), m("Jumlah temuan hasil pemeriksaan", "2 temuan", True)),
    (OFFICE,),
)
SASARAN = (S1, S2, S3, S4)
T1 = Fact("tujuan", "Mewujudkan aparatur yang kompeten melalui diklat berbasis kompetensi", children=(S1, S2))
T2 = Fact("tujuan", "Mewujudkan lembaga diklat yang kredibel dan akuntabel", children=(S3, S4))
GOAL = Fact(
    "sasaran_daerah",
    "Meningkatnya profesionalisme dan kompetensi aparatur",
    None,
    (m("Indeks Kompetensi Aparatur", "68,5"),),
    (T1, T2),
)
ROOT = Fact(
    "misi", "Meningkatkan Kinerja Pemerintahan, Profesionalisme Aparatur, dan Perluasan Partisipasi Publik", children=(GOAL,)
)

LEFT, WIDTH, GAP = 1.0, 1.185, 0.085
FILLS = {id(S1): "FFE599", id(S2): "C5E0B3", id(S3): "F7CAAC", id(S4): "D0CECE"}
ARROW = Style(fill="2E75B6", line="1F4E79", weight=0.5, shape=MSO_SHAPE.DOWN_ARROW)


def look(**more: Any) -> Style:
    """The common style with changes."""
    return Style(**{"font": "Arial", "size": 7.5, "line": "404040", "weight": 0.75, "margin": 0.04} | more)


def across(first: int, last: int) -> tuple[float, float]:
    """Left and width of a box over these columns of subdivisions."""
    left = LEFT + first * (WIDTH + GAP) - 0.04 * (first > 6)
    return left, (last - first + 1) * (WIDTH + GAP) - GAP


def shown(measure: Measure) -> str:
    """An indicator with its target in brackets."""
    return f"{measure.name} ({measure.target})" if measure.target else measure.name


def units(program: Fact) -> list[str]:
    """The subdivisions of a program in order."""
    return list(dict.fromkeys(each.holder or "" for each in program.children))


def span_of(fact: Fact) -> int:
    """How many columns a node is wide."""
    return sum(len(units(each)) for each in walk(fact) if each.level == "program")


def arrow(slide: Any, middle: float, top: float, wide: float = 0.32, tall: float = 0.2) -> None:
    """A block arrow down."""
    box(slide, (middle - wide / 2, top, wide, tall), "", ARROW)


def bars(slide: Any) -> None:
    """The turned bars of the eselon."""
    places = (
        ("IKU PROVINSI", 1.0, 1.35, "BDD7EE"),
        ("ESELON II", 2.6, 2.84, "DEEBF7"),
        ("ESELON III", 5.86, 1.75, "BDD7EE"),
        ("ESELON IV", 7.86, 3.5, "DEEBF7"),
    )
    for text, top, tall, fill in places:
        bar = box(slide, (0.62 - tall / 2, top + tall / 2 - 0.17, tall, 0.34), text, look(size=11, bold=True, fill=fill))
        bar.rotation = 270


def upper(slide: Any) -> None:
    """Title, misi, sasaran RPJMD and its indicator, tujuan."""
    title = "POHON KINERJA BADAN PENDIDIKAN DAN PELATIHAN DAERAH PROVINSI JAWA BARAT TAHUN 2016"
    left, wide = across(0, 11)
    box(slide, (0.45, 0.3, 15.7, 0.5), title, look(size=19, bold=True, color="FFFFFF", fill="1F4E79"))
    box(slide, (left, 1.0, wide, 0.4), f"MISI KE-3 : {ROOT.statement}", look(size=12, bold=True, fill="9DC3E6"))
    box(slide, (left + 1.2, 1.52, wide - 2.4, 0.36), f"SASARAN RPJMD : {GOAL.statement}", look(size=11, bold=True, fill="BDD7EE"))
    text = f"Indikator Kinerja Utama (IKU) : {shown(GOAL.measures[0])}"
    box(slide, (left + 2.6, 1.98, wide - 5.2, 0.32), text, look(size=10, italic=True, fill="DEEBF7"))
    at = 0
    for number, aim in enumerate((T1, T2), 1):
        left, wide = across(at, at + span_of(aim) - 1)
        arrow(slide, left + wide / 2, 2.35, 0.45, 0.22)
        box(slide, (left, 2.6, wide, 0.62), f"TUJUAN {number} :\n{aim.statement}", look(size=10.5, bold=True, fill="A8D08D"))
        at += span_of(aim)


def sasaran_row(slide: Any) -> None:
    """The sasaran and their indicators in boxes below."""
    at = 0
    for number, fact in enumerate(SASARAN, 1):
        left, wide = across(at, at + span_of(fact) - 1)
        if number != 3:
            arrow(slide, left + wide / 2, 3.25)
        fill = FILLS[id(fact)]
        box(slide, (left, 3.48, wide, 0.24), f"SASARAN {number}", look(size=9, bold=True, fill="C00000", color="FFFFFF"))
        box(slide, (left, 3.72, wide, 0.78), fact.statement or "", look(size=10, bold=True, fill=fill))
        each = (wide - 0.1 * (len(fact.measures) - 1)) / len(fact.measures)
        for place, one in enumerate(fact.measures):
            x = left + place * (each + 0.1)
            arrow(slide, x + each / 2, 4.52, 0.26, 0.16)
            box(slide, (x, 4.72, each, 0.22), f"Indikator {number}.{place + 1}", look(size=8, bold=True, fill="FFC000"))
            box(slide, (x, 4.94, each, 0.5), shown(one), look(size=8.5, fill="FFFFFF"))
        at += span_of(fact)


def program_row(slide: Any) -> None:
    """The divisions with their programs and all below."""
    at = 0
    for number, fact in enumerate(SASARAN, 1):
        for program in fact.children:
            top = 5.86 if program is not OFFICE else 5.97
            left, wide = across(at, at + len(units(program)) - 1)
            if program is not DESIGN:
                arrow(slide, left + wide / 2, 5.5, 0.32, 0.28)
            fill = FILLS[id(fact)]
            box(slide, (left, top, wide, 0.36), program.holder or "", look(size=8, bold=True, fill="1F4E79", color="FFFFFF"))
            box(slide, (left, top + 0.36, wide, 0.42), program.name or "", look(size=8.5, bold=True, fill=fill))
            text = "\n".join(f"- {shown(one)}" for one in program.measures)
            box(slide, (left, top + 0.78, wide, 0.68), text, look(size=8, align="l", fill="FFFFFF"))
            box(slide, (left, top + 1.46, wide, 0.22), program.pagu, look(size=8, bold=True, fill="FFF2CC"))
            codes = f"{number}.{fact.children.index(program) + 1}"
            for unit in units(program):
                stack(slide, (at, top + 2.0), program, unit, (codes, fill))
                at += 1


def stack(slide: Any, place: tuple[int, float], program: Fact, unit: str, marks: tuple[str, str]) -> None:
    """The kegiatan of a subdivision below its band."""
    column, top = place
    left, wide = across(column, column)
    codes, fill = marks
    if unit not in (MID, NET):
        arrow(slide, left + wide / 2, top - 0.29, 0.24, 0.24)
    box(slide, (left, top, wide, 0.42), unit, look(size=7.5, bold=True, fill=fill))
    top += 0.47
    own = [each for each in program.children if each.holder == unit]
    for number, each in enumerate(own, 1):
        place_of = 1 if each.name == "Diklat Fungsional Auditor dan P2UPD" else number
        style = look(size=7.2, align="l", fill="FFFFFF")
        text = "\n".join([each.name or "", *(f"> {shown(one)}" for one in each.measures)])
        tall = text_height(text, wide - 0.34, style) + 0.06
        code = f"{codes}.{units(program).index(unit) + 1}.{place_of}"
        box(slide, (left, top, 0.34, tall), code, look(size=6, fill="FF5050", margin=0.0))
        box(slide, (left + 0.34, top, wide - 0.34, tall), text, style)
        top += tall + (0.07 if number != 2 else 0.12)


def draw(folder: Path) -> Path:
    """The slide, saved."""
    deck = new_deck(16.54, 11.95)
    slide = new_slide(deck)
    bars(slide)
    upper(slide)
    sasaran_row(slide)
    program_row(slide)
    path = folder / f"{STEM}.pptx"
    deck.save(str(path))
    return path


def gold() -> Gold:
    """The record of the same facts."""
    document = {
        "type": "pohon_kinerja",
        "types": ["pohon_kinerja"],
        "region": "Provinsi Jawa Barat",
        "organisation": "Badan Pendidikan dan Pelatihan Daerah",
        "year": 2016,
        "pages": 1,
    }
    record = Gold(STEM, document)
    ids = add_tree(record, ROOT, None, YEAR, 1)
    works = [each for each in walk(ROOT) if each.level == "kegiatan"]
    named = [ids[id(each)] for each in works]
    about = "boxes of kegiatan in the lane ESELON IV, below the band of a position"
    doubt = {"about": about, "chosen": "kegiatan", "also_acceptable": ["sub_kegiatan"], "nodes": named, "field": "level"}
    record.ambiguous.append(doubt)
    for value in record.values:
        if value["text"] == "1 : 30":
            value["value"], value["unit"] = None, None
            one = next(each for each in record.indicators if each["id"] == value["indicator"])
            one["unit"] = None
            about = "number of a ratio 1 : 30"
            doubt = {"about": about, "chosen": None, "also_acceptable": [1.0, 30.0], "nodes": [one["node"]], "field": "value"}
            record.ambiguous.append(doubt)
    return record


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        office_pdf(draw(Path(folder)), CORPUS / f"{STEM}.pdf")
    gold().write()


if __name__ == "__main__":
    main()
