"""Cascading matrix of a population and family planning office: five tiers of four columns, printed over three pages."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.facts import Fact, Measure, grade_of, unit_of, walk
from corpus.makers.parts.pages import Pages
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "cascading-dppkb-manggarai-barat-2024"
ENTRY = {
    "file": f"{STEM}.pdf",
    "what": "Cascading matrix of a family planning office from the regent to sub kegiatan, twenty columns on three pages",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "five tiers with four columns each: sasaran, indicator, target, position that answers for it",
        "cells merged downwards over what serves them, their span is parenthood; header of two rows on page 1 only",
        "merged cells that page breaks cut: text at the middle of the cell, so that it may stand on the second page of its span",
        "names of programs and kegiatan in brackets under the statement; sub kegiatan by name alone, some with a code before it",
        "two sasaran of the regent, one of them beginning in mid-page",
        "indicators of one node in rows of their own, others two to a cell-group over unequal rows",
        "number and unit in one cell; a target broken within its number; an empty target (-); lower is better (angka kelahiran)",
        "position columns that differ between the tiers: Bupati, Kepala Dinas, Kabid, a unit, JF positions",
        "signature block in the last columns below the table",
    ],
}
KADIS = "Kepala Dinas PPKB"


def m(name: str, target: str, unit: str | None = None, **more: Any) -> Measure:
    """An indicator; the unit is what stands behind the number."""
    tail = target.split(" ")[-1] if target.startswith("1. ") else target.split(" ", 1)[1] if " " in target else None
    if target.startswith("B"):
        tail = None
    return Measure(name, target, unit or ("%" if "%" in target else tail), more=more)


def leaf(name: str, indicator: str, target: str, holder: str, code: str | None = None) -> Fact:
    """A sub kegiatan with one indicator."""
    return Fact("sub_kegiatan", None, name, (m(indicator, target),), code=code, holder=holder)


def pile(level: str, statement: str, name: str | None, measures: tuple[Measure, ...], holder: str, *below: Fact) -> Fact:
    """A node above the sub kegiatan."""
    return Fact(level, statement, name, measures, below, holder=holder)


SIGA = "Pranata Komputer Ahli Muda"
POPULATION = pile(
    "program",
    "Tersedianya data dan kebijakan kependudukan",
    "Program Pengendalian Penduduk",
    (m("Persentase dokumen perencanaan yang memuat isu kependudukan", "75%"),),
    "Kabid Pengendalian Penduduk, Penyuluhan dan Penggerakan",
    pile(
        "kegiatan",
        "Tersusunnya grand design pembangunan kependudukan",
        "Pemaduan dan Sinkronisasi Kebijakan Pengendalian Kuantitas Penduduk",
        (m("Jumlah kebijakan kependudukan yang disinkronkan", "2 Dokumen"),),
        "Penata KKB Ahli Muda",
        leaf(
            "Penyusunan dan Pemanfaatan Grand Design Pembangunan Kependudukan (GDPK) Tingkat Kabupaten/Kota",
            "Jumlah dokumen GDPK yang disusun",
            "1 Dokumen",
            "Penata KKB Ahli Muda",
            "2.14.02.2.01.02",
        ),
        leaf(
            "Pelaksanaan Survei/Pendataan Indeks Pembangunan Berwawasan Kependudukan",
            "Jumlah laporan hasil survei",
            "1 Laporan",
            "Penata KKB Ahli Muda",
            "2.14.02.2.01.07",
        ),
    ),
    pile(
        "kegiatan",
        "Terpetakannya data keluarga",
        "Pemetaan Perkiraan Pengendalian Penduduk Cakupan Daerah Kabupaten/Kota",
        (m("Cakupan keluarga yang terdata dalam SIGA", "92,5%"),),
        SIGA,
        leaf(
            "Penyediaan Data dan Informasi Keluarga",
            "Jumlah data keluarga yang dimutakhirkan",
            "1. 204 Data",
            SIGA,
        ),
        leaf("Pembentukan Rumah Data Kependudukan di Kampung KB", "Jumlah Rumah DataKu yang dibentuk", "17 Unit", SIGA),
    ),
)
CONTRACEPTION = pile(
    "program",
    "Meningkatnya kesertaan ber-KB pasangan usia subur",
    "Program Pembinaan Keluarga Berencana (KB)",
    (
        m("Persentase pemakaian kontrasepsi modern (mCPR)", "54,8%"),
        m("Persentase kebutuhan ber-KB yang tidak terpenuhi (unmet need)", "13,2%", direction="down"),
    ),
    "Kabid Keluarga Berencana",
    pile(
        "kegiatan",
        "Meningkatnya jangkauan KIE pengendalian penduduk dan KB",
        "Pelaksanaan Advokasi, Komunikasi, Informasi dan Edukasi (KIE) Pengendalian Penduduk dan KB sesuai Kearifan Budaya Lokal",
        (m("Persentase keluarga yang terpapar KIE", "68%"),),
        "Penyuluh KB Ahli Muda",
        leaf(
            "Advokasi Program KKBPK kepada Stakeholders dan Mitra Kerja",
            "Jumlah mitra kerja yang diadvokasi",
            "36 Lembaga",
            "Penyuluh KB Ahli Muda",
        ),
        leaf(
            "Pengelolaan Operasional dan Sarana di Balai Penyuluhan KKBPK",
            "Jumlah balai penyuluhan yang beroperasi",
            "12 Balai",
            "Koordinator PLKB",
        ),
        leaf(
            "Penyediaan dan Distribusi Sarana KIE Program KKBPK",
            "Jumlah paket sarana KIE",
            "-",
            "Koordinator PLKB",
        ),
    ),
    pile(
        "kegiatan",
        "Terdayagunakannya tenaga penyuluh dan kader",
        "Pendayagunaan Tenaga Penyuluh KB/Petugas Lapangan KB (PKB/PLKB)",
        (m("Rasio petugas lapangan KB per desa", "1 : 3", "rasio"),),
        "Penyuluh KB Ahli Muda",
        leaf(
            "Penyediaan Sarana Pendukung Operasional PKB/PLKB",
            "Jumlah PKB/PLKB yang mendapat sarana",
            "56 Orang",
            "Pengelola Sarana KB",
        ),
        leaf(
            "Penggerakan Kader Institusi Masyarakat Pedesaan (IMP)",
            "Jumlah kader IMP yang aktif",
            "507 Kader",
            "Koordinator PLKB",
        ),
    ),
    pile(
        "kegiatan",
        "Tersedianya alat dan obat kontrasepsi di fasilitas kesehatan",
        "Pengendalian dan Pendistribusian Kebutuhan Alat dan Obat Kontrasepsi serta Pelaksanaan Pelayanan KB",
        (
            m("Persentase faskes yang tidak kehabisan alokon", "95%"),
            m("Jumlah akseptor MKJP baru", "1.860 Akseptor"),
        ),
        "Seksi Distribusi Alokon dan Pelayanan KB",
        leaf(
            "Pengendalian Pendistribusian Alat dan Obat Kontrasepsi dan Sarana Penunjang Pelayanan KB",
            "Jumlah faskes yang menerima alokon",
            "31 Faskes",
            "Pengelola Alokon",
        ),
        leaf(
            "Peningkatan Kesertaan Penggunaan Metode Kontrasepsi Jangka Panjang (MKJP)",
            "Jumlah peserta MKJP yang dilayani",
            "2.150 Orang",
            "Bidan Koordinator",
        ),
        leaf(
            "Promosi dan Konseling KB Pasca Persalinan",
            "Jumlah ibu bersalin yang dikonseling",
            "3.400 Orang",
            "Bidan Koordinator",
        ),
    ),
)
FAMILY = pile(
    "program",
    "Meningkatnya ketahanan keluarga dan pencegahan stunting",
    "Program Pemberdayaan dan Peningkatan Keluarga Sejahtera (KS)",
    (m("Indeks ketahanan keluarga", "61,40"), m("Persentase keluarga berisiko stunting yang didampingi", "88%")),
    "Kabid Ketahanan dan Kesejahteraan Keluarga",
    pile(
        "kegiatan",
        "Meningkatnya peran kelompok Bina Keluarga",
        "Pelaksanaan Pembangunan Keluarga melalui Pembinaan Ketahanan dan Kesejahteraan Keluarga",
        (m("Persentase kelompok BKB, BKR dan BKL yang aktif", "64%"),),
        "Penata KKB Ahli Muda",
        leaf(
            "Orientasi dan Pelatihan Teknis Pengelola Ketahanan dan Kesejahteraan Keluarga",
            "Jumlah kader BKB/BKR/BKL terlatih",
            "240 Orang",
            "Penata KKB Ahli Pertama",
        ),
        leaf(
            "Pendampingan Keluarga Berisiko Stunting",
            "Jumlah keluarga yang didampingi TPK",
            "9.875 Keluarga",
            "Penata KKB Ahli Pertama",
        ),
        leaf(
            "Pembentukan Kelompok Pusat Informasi dan Konseling Remaja",
            "Jumlah PIK-R yang dibentuk",
            "9 Kelompok",
            "Penyuluh KB",
        ),
    ),
    pile(
        "kegiatan",
        "Meningkatnya peran organisasi kemasyarakatan dalam pembangunan keluarga",
        "Pelaksanaan dan Peningkatan Peran Serta Organisasi Kemasyarakatan Tingkat Daerah Kabupaten/Kota",
        (
            m("Persentase kelompok UPPKA yang produktif", "41%"),
            m("Omzet rata-rata kelompok UPPKA per bulan", "Rp1,8 juta", "juta"),
        ),
        "Penata KKB Ahli Muda",
        leaf(
            "Pendayagunaan Mitra Kerja dan Organisasi Kemasyarakatan dalam Pembinaan UPPKA",
            "Jumlah organisasi mitra yang terlibat",
            "14 Organisasi",
            "Pengelola Program",
        ),
        leaf(
            "Pendayagunaan Mitra Kerja dan Organisasi Kemasyarakatan dalam Pembinaan UPPKA (Magang Usaha)",
            "Jumlah kelompok yang magang usaha",
            "5 Kelompok",
            "Pengelola Program",
        ),
    ),
)
SUPPORT = pile(
    "program",
    "Meningkatnya kualitas layanan kesekretariatan",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    (m("Indeks kepuasan layanan kesekretariatan", "82,5"),),
    "Sekretaris",
    pile(
        "kegiatan",
        "Tersusunnya dokumen perencanaan dan evaluasi tepat waktu",
        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        (m("Persentase dokumen yang tepat waktu", "100%"),),
        "Perencana Ahli Muda",
        leaf(
            "Penyusunan Dokumen Perencanaan Perangkat Daerah",
            "Jumlah dokumen perencanaan",
            "6 Dokumen",
            "Perencana Ahli Muda",
            "2.14.01.2.01.01",
        ),
        leaf(
            "Evaluasi Kinerja Perangkat Daerah",
            "Jumlah laporan evaluasi kinerja",
            "4 Laporan",
            "Perencana Ahli Muda",
            "2.14.01.2.01.07",
        ),
    ),
    pile(
        "kegiatan",
        "Tertibnya administrasi keuangan",
        "Administrasi Keuangan Perangkat Daerah",
        (m("Persentase temuan keuangan yang ditindaklanjuti", "100%"),),
        "Kasubbag Keuangan dan Umum",
        leaf(
            "Penyediaan Gaji dan Tunjangan ASN",
            "Jumlah ASN yang menerima gaji",
            "73 Orang",
            "Bendahara Pengeluaran",
            "2.14.01.2.02.01",
        ),
    ),
    pile(
        "kegiatan",
        "Terpenuhinya kebutuhan umum perkantoran",
        "Administrasi Umum Perangkat Daerah",
        (m("Persentase kebutuhan umum yang terpenuhi", "95%"),),
        "Kasubbag Keuangan dan Umum",
        leaf(
            "Penyediaan Bahan Logistik Kantor",
            "Jumlah paket bahan logistik",
            "4 Paket",
            "Pengadministrasi Umum",
            "2.14.01.2.06.04",
        ),
        leaf(
            "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
            "Jumlah laporan perjalanan dinas",
            "48 Laporan",
            "Pengadministrasi Umum",
            "2.14.01.2.06.09",
        ),
        leaf("Penyediaan Bahan Bacaan", "Jumlah dokumen bahan bacaan", "12 Dokumen", "Pengadministrasi Umum", "2.14.01.2.06.06"),
    ),
    pile(
        "kegiatan",
        "Terpeliharanya barang milik daerah",
        "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
        (m("Persentase BMD dalam kondisi baik", "87,5%"),),
        "Pengurus Barang",
        leaf(
            "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan dan Pajak Kendaraan Perorangan Dinas",
            "Jumlah kendaraan yang dipelihara",
            "21 Unit",
            "Pengurus Barang",
            "2.14.01.2.09.01",
        ),
    ),
)
TOPS = (
    Fact(
        "sasaran_daerah",
        "Meningkatnya kualitas hidup dan daya saing sumber daya manusia",
        None,
        (m("Indeks Pembangunan Manusia", "67,90"), m("Prevalensi stunting", "10,5%", direction="down")),
        (
            Fact(
                "sasaran",
                "Terkendalinya laju pertumbuhan penduduk",
                None,
                (
                    m("Laju Pertumbuhan Penduduk (LPP)", "1,35%", direction="down"),
                    m("Angka Kelahiran Total (TFR)", "2,61 anak per wanita", direction="down"),
                ),
                (POPULATION, CONTRACEPTION),
                holder=KADIS,
            ),
            Fact(
                "sasaran",
                "Meningkatnya pembangunan keluarga",
                None,
                (m("Indeks Pembangunan Keluarga (iBangga)", "58,75"),),
                (FAMILY,),
                holder=KADIS,
            ),
        ),
        holder="Bupati Manggarai Barat",
    ),
    Fact(
        "sasaran_daerah",
        "Meningkatnya tata kelola pemerintahan yang baik",
        None,
        (m("Indeks Reformasi Birokrasi", "B (63,00)"),),
        (
            Fact(
                "sasaran",
                "Meningkatnya akuntabilitas kinerja DPPKB",
                None,
                (m("Nilai SAKIP DPPKB", "BB (70,25)"),),
                (SUPPORT,),
                holder=KADIS,
            ),
        ),
        holder="Bupati Manggarai Barat",
    ),
)
TIERS = ("sasaran_daerah", "sasaran", "program", "kegiatan", "sub_kegiatan")
HEADS = ("SASARAN BUPATI (RPJMD)", "SASARAN PERANGKAT DAERAH", "PROGRAM", "KEGIATAN", "SUB KEGIATAN")
FIRST_HEAD = ("Sasaran", "Sasaran Strategis", "Sasaran Program", "Sasaran Kegiatan", "Sub Kegiatan")
FILLS = ("F8CBAD", "FFE699", "C6E0B4", "BDD7EE", None)
WIDTHS = (18, 16, 11, 15.5, 17, 16, 12, 15.5, 19, 18, 10, 15, 24, 18, 12, 15, 25, 19, 13, 15)
FONT, SIZE, FIRST = "DejaVu Sans Condensed", 12, 7


@dataclass
class Sheet:
    """The sheet being filled and what its cells need: (row, rows, points)."""

    sheet: Worksheet
    needs: list[tuple[int, int, float]] = field(default_factory=list)

    def cell(self, row: int, count: int, column: int, text: str, style: str = "lm", **more: Any) -> None:
        """A cell over some rows."""
        put(self.sheet, (row, column, row + count - 1, column), text, style, font=FONT, size=SIZE, **more)
        self.needs.append((row, count, height(text, WIDTHS[column - 1], SIZE) + 43))


def rows_of(fact: Fact) -> int:
    """How many rows a node takes."""
    return max(len(fact.measures), sum(rows_of(child) for child in fact.children), 1)


def first_text(fact: Fact) -> str:
    """What the first column of a tier says."""
    if fact.level == "sub_kegiatan":
        return f"{fact.code} {fact.name}" if fact.code else fact.name or ""
    return f"{fact.statement}\n({fact.name})" if fact.name else fact.statement or ""


def write(on: Sheet, fact: Fact, row: int) -> int:
    """The cells of a node and of all below it; gives the row after them."""
    count, tier = rows_of(fact), TIERS.index(fact.level)
    column, fill = 4 * tier + 1, FILLS[tier]
    more = {"fill": fill} if fill else {}
    on.cell(row, count, column, first_text(fact), "lm" if tier else "cm", bold=tier < 2, **more)
    cuts = [row + round(count * place / len(fact.measures)) for place in range(len(fact.measures) + 1)]
    for measure, start, end in zip(fact.measures, cuts, cuts[1:], strict=False):
        on.cell(start, end - start, column + 1, measure.name, "lm")
        on.cell(start, end - start, column + 2, measure.target, "cm")
    on.cell(row, count, column + 3, fact.holder or "", "cm", italic=tier > 2)
    down = row
    for child in fact.children:
        down = write(on, child, down)
    return row + count


def header(sheet: Worksheet) -> None:
    """Title lines and the two header rows."""
    titles = (
        "MATRIKS CASCADING KINERJA",
        "DINAS PENGENDALIAN PENDUDUK DAN KELUARGA BERENCANA",
        "KABUPATEN MANGGARAI BARAT TAHUN 2024",
    )
    for row, text in enumerate(titles, 1):
        put(sheet, (row, 1, row, 20), text, "cm", font=FONT, size=18, bold=True, rule=None)
    for tier, text in enumerate(HEADS):
        column, fill = 4 * tier + 1, FILLS[tier] or "D9D9D9"
        put(sheet, (5, column, 5, column + 3), text, "cm", font=FONT, size=13, bold=True, fill=fill)
        names = (FIRST_HEAD[tier], "Indikator", "Target", "Penanggung Jawab")
        for place, name in enumerate(names):
            put(sheet, (6, column + place, 6, column + place), name, "cm", font=FONT, size=SIZE, bold=True, fill=fill)
    sheet.row_dimensions[5].height, sheet.row_dimensions[6].height = 26, 38
    for row in (1, 2, 3):
        sheet.row_dimensions[row].height = 25


def heights(on: Sheet) -> None:
    """Rows high enough for their texts, single rows first."""
    tall: dict[int, float] = {}
    for row, count, need in sorted(on.needs, key=lambda each: each[1]):
        lack = need - sum(tall.get(line, 24.0) for line in range(row, row + count))
        for line in range(row, row + count):
            tall[line] = tall.get(line, 24.0) + max(0.0, lack) / count
    for row, points in tall.items():
        on.sheet.row_dimensions[row].height = round(points, 1)


def draw(path: Path) -> None:
    """The workbook."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Cascading DPPKB"
    header(sheet)
    widths(sheet, WIDTHS)
    on, row = Sheet(sheet), FIRST
    for top in TOPS:
        row = write(on, top, row)
    heights(on)
    lines = (
        "Labuan Bajo,      Januari 2024",
        "Kepala Dinas PPKB",
        "Kabupaten Manggarai Barat",
        "",
        "",
        "( nama pejabat )",
        "NIP. ....................",
    )
    for place, text in enumerate(lines, 2):
        sheet.row_dimensions[row + place].height = 18
        put(sheet, (row + place, 17, row + place, 19), text, "cm", font=FONT, size=13, rule=None, bold=place == 7)
    page(sheet, 14, (0.4, 0.4, 0.45, 0.45))
    book.save(path)


def add(record: Gold, pages: Pages, fact: Fact, parent: str | None, start: int) -> int:
    """A node and all below it on the pages where they are printed; gives the page of its own text."""
    own = pages.first(first_text(fact) if fact.children else fact.name or "", start)
    more = {"code": fact.code, "holder": fact.holder}
    ident = record.node(fact.level, fact.statement, fact.name, page=own, parent=parent, **more)
    for measure in fact.measures:
        where = pages.first(measure.name, start)
        unit = unit_of(measure.target, measure.unit)
        known = record.indicator(ident, measure.name, unit, where, **measure.more)
        record.value(known, "target", "2024", measure.target, unit, where, **grade_of(measure.target))
    here = start
    for child in fact.children:
        here = max(here, add(record, pages, child, ident, here))
    return min([own, *(pages.first(measure.name, start) for measure in fact.measures)])


def gold(pdf: Path) -> Gold:
    """The record of the facts."""
    pages = Pages(pdf)
    organisation = "Dinas Pengendalian Penduduk dan Keluarga Berencana"
    document = {"type": "cascading", "types": ["cascading"], "region": "Kabupaten Manggarai Barat"}
    record = Gold(STEM, document | {"organisation": organisation, "year": 2024, "pages": pages.count})
    for top in TOPS:
        add(record, pages, top, None, 1)
    ratio = next(value for value in record.values if value["text"] == "1 : 3")
    ratio["value"], ratio["unit"] = None, None
    owner = next(each for each in record.indicators if each["id"] == ratio["indicator"])
    owner["unit"] = None
    record.ambiguous.append(
        {
            "about": "a ratio as a target (1 : 3)",
            "chosen": None,
            "also_acceptable": [1.0],
            "nodes": [owner["node"]],
            "field": "value.value",
        }
    )
    late = [node["id"] for node in record.nodes if node["page"] == 3 and node["level"] in TIERS[:3]]
    record.ambiguous.append(
        {
            "about": "cells that begin on page 2 whose text stands at their middle, on page 3",
            "chosen": 3,
            "also_acceptable": [2],
            "nodes": late,
            "field": "page",
        }
    )
    return record


def main() -> None:
    """Draw, print, write the gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    gold(CORPUS / f"{STEM}.pdf").write()
    assert len([fact for top in TOPS for fact in walk(top)]) > 30


if __name__ == "__main__":
    main()
