"""Poster of a food security office: outcomes told by colour alone, panels for the sasaran, stacks that touch, partners."""

import re
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.deck import Style, text_height
from corpus.makers.parts.drawing import Drawing
from corpus.makers.parts.facts import Fact, Measure, grade_of, walk

STEM = "pohon-kinerja-cascading-disketapang-sijunjung-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Poster of a regency's food security office: four panels of outcomes and outputs, other offices in orange",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Draw (odg)",
    "text": True,
    "facts": "invented",
    "carries": [
        "tiers of outcome and output told by the colour of the box alone, the legend at the right edge names them",
        "panels around each sasaran with its box on the upper border; a trunk of straight lines comes from the tujuan",
        "glued standard connectors from sasaran to program and from program to kegiatan",
        "sub kegiatan stacked below their kegiatan, box touching box, one small block arrow above the stack, no lines",
        "partner offices in orange beside the program (dotted line with two heads) or at the foot of a column (dotted bracket)",
        "two orange boxes of other offices that stand in the tree as kegiatan, indicators without targets",
        "statement, name, indicator with target in brackets and holder in one box; two indicators numbered",
        "one program under two sasaran with other children: two nodes",
        "targets with ≤, a grade with score, figure and unit without space (22Unit), a broken number (2. 480)",
        "typing errors (Terkordinasinya, lapoan, masyrakat)",
    ],
}
YEAR = "2025"
OFFICE = "Dinas Ketahanan Pangan"
FILLS = {
    "sasaran_daerah": ("D0CECE", "000000"),
    "tujuan": ("7B1E3A", "FFFFFF"),
    "sasaran": ("C55A7B", "FFFFFF"),
    "program": ("2E75B6", "FFFFFF"),
    "kegiatan": ("BDD7EE", "000000"),
    "sub_kegiatan": ("E2F0D9", "000000"),
}
ORANGE = "F4B183"
LEGEND = (
    ("tujuan", "ULTIMATE OUTCOME", "Tujuan Perangkat Daerah"),
    ("sasaran", "INTERMEDIATE OUTCOME", "Sasaran Strategis PD (Kepala Dinas)"),
    ("program", "IMMEDIATE OUTCOME", "Sasaran Program (Eselon III)"),
    ("kegiatan", "OUTPUT", "Sasaran Kegiatan (JF Ahli Muda / Kasubbag)"),
    ("sub_kegiatan", "OUTPUT OPERASIONAL", "Sasaran Sub Kegiatan (JF / Pelaksana)"),
)


@dataclass(frozen=True)
class Partner:
    """Another office at a node: beside it (left, right) or at the foot of its column."""

    office: str
    gives: str
    place: str


def ik(line: str) -> Measure:
    """An indicator with its target in brackets at the end, if any."""
    found = re.fullmatch(r"(.+?) \(((?:BB \([\d,]+\))|[^()]+)\)", line)
    if not found:
        return Measure(line)
    target = found[2]
    unit = re.sub(r"^[≤\s]*[\d.,]+(?:\s\d+)?\s*", "", target) if not target.startswith("BB") else ""
    return Measure(found[1], target, unit or None)


def out(statement: str, name: str, line: str) -> Fact:
    """An output of a sub kegiatan."""
    return Fact("sub_kegiatan", statement, name, (ik(line),))


def work(statement: str, name: str, line: str, holder: str, *outs: Fact) -> Fact:
    """An output of a kegiatan."""
    return Fact("kegiatan", statement, name, (ik(line),), outs, holder=holder)


def other(statement: str, line: str, office: str) -> Fact:
    """A box of another office that stands in the tree."""
    return Fact("kegiatan", statement, None, (ik(line),), cross=(office,))


SUPPLY = Fact(
    "sasaran",
    "Meningkatnya ketersediaan dan keterjangkauan pangan",
    None,
    (ik("Ketersediaan energi per kapita (2. 480 kkal/kap/hari)"), ik("Koefisien variasi harga pangan (≤ 12%)")),
    (
        Fact(
            "program",
            "Tersedianya infrastruktur pendukung kemandirian pangan",
            "Program Pengelolaan Sumber Daya Ekonomi untuk Kedaulatan dan Kemandirian Pangan",
            (ik("Persentase lumbung pangan yang berfungsi (64%)"),),
            (
                work(
                    "Terbangunnya infrastruktur lumbung pangan masyarakat",
                    "Penyediaan Infrastruktur dan Seluruh Pendukung Kemandirian Pangan sesuai Kewenangan Daerah Kabupaten/Kota",
                    "Jumlah lumbung pangan yang berfungsi (22Unit)",
                    "Analis Ketahanan Pangan Ahli Muda",
                    out(
                        "Tersedianya lantai jemur",
                        "Penyediaan Infrastruktur Lantai Jemur",
                        "Jumlah lantai jemur yang dibangun (5 Unit)",
                    ),
                    out(
                        "Tersedianya gudang lumbung pangan",
                        "Penyediaan Infrastruktur Lumbung Pangan",
                        "Jumlah lumbung yang dibangun (3 Unit)",
                    ),
                    out(
                        "Terkordinasinya penyediaan infrastruktur logistik",
                        "Koordinasi dan Sinkronisasi Penyediaan Infrastruktur Logistik",
                        "Jumlah lapoan koordinasi (2 Laporan)",
                    ),
                ),
            ),
            holder="Kepala Bidang Ketersediaan dan Distribusi Pangan",
        ),
        Fact(
            "program",
            "Terjaganya stabilitas pasokan dan harga pangan",
            "Program Peningkatan Diversifikasi dan Ketahanan Pangan Masyarakat",
            (ik("Persentase komoditas dengan harga stabil (85%)"),),
            (
                work(
                    "Tersedianya pangan pokok sesuai kebutuhan daerah",
                    "Penyediaan dan Penyaluran Pangan Pokok atau Pangan Lainnya sesuai dengan Kebutuhan Daerah Kabupaten/Kota "
                    "dalam rangka Stabilisasi Pasokan dan Harga Pangan",
                    "Jumlah komoditas yang dipantau (12 Komoditas)",
                    "Analis Pasar Hasil Pertanian Ahli Muda",
                    out(
                        "Tersedianya informasi harga pangan",
                        "Penyediaan Informasi Harga Pangan dan Neraca Bahan Makanan",
                        "Jumlah laporan harga pangan (12 Laporan)",
                    ),
                    out(
                        "Terlaksananya gerakan pangan murah",
                        "Pemantauan Stok, Pasokan dan Harga Pangan",
                        "Jumlah pelaksanaan gerakan pangan murah (20 Kali)",
                    ),
                    out(
                        "Berkembangnya kios pangan nagari",
                        "Pengembangan Kelembagaan dan Jaringan Distribusi Pangan",
                        "Jumlah kios pangan yang dibina (4 Kios)",
                    ),
                    out(
                        "Tersedianya data produksi dan pasokan pangan",
                        "Koordinasi, Sinkronisasi dan Pelaksanaan Distribusi Pangan Pokok dan Pangan Lainnya",
                        "Jumlah dokumen neraca pangan (12 Dokumen)",
                    ),
                ),
                work(
                    "Terkelolanya cadangan pangan kabupaten",
                    "Pengelolaan dan Keseimbangan Cadangan Pangan Kabupaten/Kota",
                    "Jumlah cadangan beras pemerintah (18,5 Ton)",
                    "Analis Ketahanan Pangan Ahli Muda",
                    out(
                        "Tersusunnya rencana kebutuhan pangan lokal",
                        "Penyusunan Rencana Kebutuhan Pangan Lokal",
                        "Jumlah dokumen rencana (1 Dokumen)",
                    ),
                    out(
                        "Tersedianya cadangan beras",
                        "Pengadaan Cadangan Pangan Pemerintah Kabupaten/Kota",
                        "Jumlah beras yang diadakan (12 Ton)",
                    ),
                    out(
                        "Terpeliharanya cadangan pangan",
                        "Pemeliharaan Cadangan Pangan Pemerintah Kabupaten/Kota",
                        "Jumlah laporan pemeliharaan (4 Laporan)",
                    ),
                ),
            ),
            holder="Kepala Bidang Ketersediaan dan Distribusi Pangan",
        ),
    ),
)
DIET = Fact(
    "sasaran",
    "Meningkatnya kualitas konsumsi pangan masyrakat",
    None,
    (ik("Skor Pola Pangan Harapan (91,2)"),),
    (
        Fact(
            "program",
            "Meningkatnya keanekaragaman konsumsi pangan",
            "Program Peningkatan Diversifikasi dan Ketahanan Pangan Masyarakat",
            (ik("Konsumsi pangan lokal non beras (8,4 Kg/kap/th)"), ik("Persentase keluarga dengan menu B2SA (45%)")),
            (
                work(
                    "Meningkatnya kelompok yang memanfaatkan pekarangan",
                    "Pelaksanaan Pencapaian Target Konsumsi Pangan Perkapita/Tahun sesuai dengan Angka Kecukupan Gizi",
                    "Persentase kelompok pekarangan aktif (70%)",
                    "Penyuluh Pertanian Ahli Muda",
                    out(
                        "Terlaksananya pemberdayaan kelompok wanita tani",
                        "Pemberdayaan Masyarakat dalam Penganekaragaman Konsumsi Pangan Berbasis Sumber Daya Lokal",
                        "Jumlah kelompok yang diberdayakan (16 Kelompok)",
                    ),
                    out(
                        "Terpantaunya konsumsi per kapita",
                        "Koordinasi dan Sinkronisasi Pemantauan dan Evaluasi Konsumsi per Kapita per Tahun",
                        "Jumlah dokumen evaluasi konsumsi (1 Dokumen)",
                    ),
                    out(
                        "Tersosialisasinya menu B2SA di sekolah",
                        "Penyusunan dan Penetapan Target Konsumsi Pangan per Kapita per Tahun",
                        "Jumlah sekolah yang menerima sosialisasi (10 Sekolah)",
                    ),
                ),
                other(
                    "Tersedianya bibit sayur dan ternak kecil bagi kelompok pekarangan",
                    "Jumlah bibit yang disalurkan",
                    "Dinas Pertanian",
                ),
            ),
            holder="Kepala Bidang Konsumsi dan Keamanan Pangan",
        ),
        Fact(
            "program",
            "Terjaminnya keamanan pangan segar",
            "Program Pengawasan Keamanan Pangan",
            (ik("Persentase pangan segar yang aman dikonsumsi (92,5%)"),),
            (
                work(
                    "Terawasinya peredaran pangan segar asal tumbuhan",
                    "Pelaksanaan Pengawasan Keamanan Pangan Segar Daerah Kabupaten/Kota",
                    "Jumlah sampel pangan segar yang diuji (60 Sampel)",
                    "Pengawas Mutu Hasil Pertanian Ahli Muda",
                    out(
                        "Terbitnya registrasi PSAT-PDUK",
                        "Registrasi Keamanan Pangan Segar Asal Tumbuhan Daerah Kabupaten/Kota",
                        "Jumlah registrasi yang terbit (15 Sertifikat)",
                    ),
                    out(
                        "Berfungsinya otoritas kompeten keamanan pangan",
                        "Penguatan Kelembagaan Keamanan Pangan Segar Daerah Kabupaten/Kota",
                        "Jumlah pasar yang diawasi (6 Pasar)",
                    ),
                    out(
                        "Tersusunnya rekomendasi keamanan pangan",
                        "Rekomendasi Keamanan Pangan Segar Asal Tumbuhan Daerah Kabupaten/Kota",
                        "Jumlah rekomendasi (1 Rekomendasi)",
                    ),
                ),
            ),
            holder="Kepala Bidang Konsumsi dan Keamanan Pangan",
        ),
    ),
)
HUNGER = Fact(
    "sasaran",
    "Menurunnya nagari rawan pangan",
    None,
    (ik("Persentase nagari rawan pangan (6,5%)"),),
    (
        Fact(
            "program",
            "Tertanganinya kerawanan pangan dan gizi",
            "Program Penanganan Kerawanan Pangan",
            (ik("Persentase nagari rawan pangan yang diintervensi (100%)"),),
            (
                work(
                    "Tersusunnya peta kerentanan pangan",
                    "Penyusunan Peta Kerentanan dan Ketahanan Pangan Kecamatan",
                    "Jumlah dokumen FSVA (1 Dokumen)",
                    "Analis Ketahanan Pangan Ahli Muda",
                    out(
                        "Termutakhirkannya data FSVA 61 nagari",
                        "Penyusunan, Pemutakhiran dan Analisis Peta Ketahanan dan Kerentanan Pangan",
                        "Jumlah peta yang dimutakhirkan (1 Peta)",
                    ),
                    out(
                        "Berjalannya sistem kewaspadaan pangan dan gizi",
                        "Pelaksanaan Sistem Kewaspadaan Pangan dan Gizi (SKPG)",
                        "Jumlah laporan SKPG (12 Laporan)",
                    ),
                    out(
                        "Terlatihnya petugas SKPG nagari",
                        "Pembinaan Petugas Sistem Kewaspadaan Pangan dan Gizi",
                        "Jumlah petugas yang dilatih (61 Orang)",
                    ),
                ),
                work(
                    "Tersalurnya bantuan bagi warga rawan pangan",
                    "Penanganan Kerawanan Pangan Kewenangan Kabupaten/Kota",
                    "Jumlah keluarga rawan pangan yang dibantu (850 KK)",
                    "Analis Ketahanan Pangan Ahli Muda",
                    out(
                        "Terlaksananya penyaluran beras cadangan",
                        "Pelaksanaan Pengadaan, Pengelolaan, dan Penyaluran Cadangan Pangan pada Kerawanan Pangan yang Mencakup "
                        "dalam 1 (Satu) Daerah Kabupaten/Kota",
                        "Jumlah keluarga penerima (850 KK)",
                    ),
                    out(
                        "Terkoordinasinya penanganan rawan pangan",
                        "Koordinasi dan Sinkronisasi Penanganan Kerawanan Pangan Kabupaten/Kota",
                        "Jumlah laporan koordinasi (4 Laporan)",
                    ),
                    out(
                        "Tersusunnya data keluarga rawan pangan",
                        "Verifikasi dan Validasi Data Keluarga Rawan Pangan",
                        "Jumlah data keluarga yang divalidasi (1.120 KK)",
                    ),
                ),
                other(
                    "Terpenuhinya bantuan sosial pangan bagi keluarga miskin ekstrem",
                    "Jumlah keluarga miskin ekstrem penerima bansos",
                    "Dinas Sosial",
                ),
            ),
            holder="Kepala Bidang Kerawanan Pangan",
        ),
    ),
)
OFFICE_WORK = Fact(
    "sasaran",
    "Meningkatnya tata kelola Dinas Ketahanan Pangan",
    None,
    (ik("Nilai AKIP (BB (76,10))"), ik("Indeks Kepuasan Masyarakat (86,40)")),
    (
        Fact(
            "program",
            "Meningkatnya kualitas layanan kesekretariatan",
            "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
            (ik("Persentase layanan kesekretariatan sesuai standar (100%)"),),
            (
                work(
                    "Tersusunnya dokumen perencanaan dan pelaporan",
                    "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                    "Jumlah dokumen perencanaan dan pelaporan (9 Dokumen)",
                    "Perencana Ahli Muda",
                    out(
                        "Tersusunnya Renja dan RKA",
                        "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                        "Jumlah dokumen Renja dan RKA (5 Dokumen)",
                    ),
                    out(
                        "Tersusunnya LKjIP dan laporan triwulan",
                        "Evaluasi Kinerja Perangkat Daerah",
                        "Jumlah laporan kinerja (5 Laporan)",
                    ),
                    out(
                        "Terkoordinasinya penyusunan data sektoral pangan",
                        "Penyelenggaraan Walidata Pendukung Statistik Sektoral Daerah",
                        "Jumlah dokumen data sektoral (1 Dokumen)",
                    ),
                ),
                work(
                    "Tertibnya administrasi keuangan",
                    "Administrasi Keuangan Perangkat Daerah",
                    "Persentase laporan keuangan tepat waktu (100%)",
                    "Kepala Subbagian Umum dan Keuangan",
                    out(
                        "Terbayarnya gaji dan tunjangan",
                        "Penyediaan Gaji dan Tunjangan ASN",
                        "Jumlah ASN yang menerima gaji (38 Orang/bulan)",
                    ),
                    out(
                        "Tersusunnya laporan keuangan",
                        "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
                        "Jumlah laporan keuangan (2 Laporan)",
                    ),
                    out(
                        "Terlaksananya penatausahaan keuangan",
                        "Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD",
                        "Jumlah dokumen SPJ yang diverifikasi (240 Dokumen)",
                    ),
                ),
                work(
                    "Terpeliharanya barang milik daerah",
                    "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
                    "Persentase aset dalam kondisi baik (87%)",
                    "Kepala Subbagian Umum dan Keuangan",
                    out(
                        "Terpeliharanya kendaraan dinas",
                        "Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan dan Pajak Kendaraan Perorangan Dinas",
                        "Jumlah kendaraan yang dipelihara (14 Unit)",
                    ),
                    out(
                        "Terpeliharanya gedung kantor",
                        "Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya",
                        "Jumlah gedung yang dipelihara (2 Unit)",
                    ),
                    out(
                        "Terpeliharanya peralatan dan mesin",
                        "Pemeliharaan Peralatan dan Mesin Lainnya",
                        "Jumlah peralatan yang dipelihara (27 Unit)",
                    ),
                ),
            ),
            holder="Sekretaris",
        ),
    ),
)
GOAL = Fact(
    "tujuan",
    "Terwujudnya ketahanan pangan daerah yang mandiri dan berkelanjutan",
    None,
    (ik("Indeks Ketahanan Pangan (82,75)"),),
    (SUPPLY, DIET, HUNGER, OFFICE_WORK),
    holder="Kepala Dinas Ketahanan Pangan",
)
REGION = Fact(
    "sasaran_daerah",
    "Meningkatnya kualitas hidup dan pemenuhan pangan masyarakat",
    None,
    (ik("Indeks Pembangunan Manusia (72,18)"),),
    (GOAL,),
    holder="Bupati",
)
PARTNERS = {
    "Terjaganya stabilitas pasokan dan harga pangan": (
        Partner("Dinas Perdagangan dan Perindustrian", "Pemantauan harga di pasar", "left"),
        Partner("Perum BULOG Cabang Bukittinggi", "Penyaluran beras SPHP", "right"),
    ),
    "Meningkatnya keanekaragaman konsumsi pangan": (
        Partner("TP-PKK Kabupaten", "Lomba cipta menu B2SA", "left"),
        Partner("Dinas Pangan dan Perikanan Provinsi", "Bantuan benih ikan", "right"),
    ),
    "Tertanganinya kerawanan pangan dan gizi": (
        Partner("Dinas Kesehatan", "Data balita gizi buruk", "left"),
        Partner("BPBD", "Data nagari terdampak bencana", "right"),
    ),
    "Meningkatnya kualitas layanan kesekretariatan": (
        Partner("Bapppeda", "Pendampingan penyusunan Renja", "left"),
        Partner("Inspektorat Daerah", "Evaluasi AKIP", "right"),
    ),
    "Terbangunnya infrastruktur lumbung pangan masyarakat": (
        Partner("Dinas PUPR", "Peningkatan jalan menuju lumbung pangan", "foot"),
    ),
    "Terawasinya peredaran pangan segar asal tumbuhan": (Partner("Loka POM Dharmasraya", "Pengujian sampel pangan", "foot"),),
    "Tersusunnya peta kerentanan pangan": (Partner("Badan Pusat Statistik", "Data kemiskinan per nagari", "foot"),),
    "Tertibnya administrasi keuangan": (Partner("BKAD", "Rekonsiliasi keuangan", "foot"),),
}
DOWN = ("Koefisien variasi harga pangan", "Persentase nagari rawan pangan")

COLUMN, GUTTER, PAD = 7.95, 1.15, 0.9
SIZES = {"sasaran_daerah": 19, "tujuan": 22, "sasaran": 17, "program": 14.5, "kegiatan": 13, "sub_kegiatan": 12.5}
LEADS = {"kegiatan": "Kegiatan : ", "sub_kegiatan": "Sub Kegiatan : "}
Place = tuple[float, float, float, float]
Part = tuple[str, str]  # text and look: b bold, i italic, n plain


def parts_of(fact: Fact) -> list[Part]:
    """What a box says, paragraph by paragraph."""
    parts = [(fact.statement or "", "b")]
    if fact.name:
        parts.append((LEADS.get(fact.level, "") + fact.name, "i"))
    several = len(fact.measures) > 1
    for number, measure in enumerate(fact.measures, 1):
        lead = f"{number}. " if several else "IK : "
        if several and number == 1:
            parts.append(("IK :", "n"))
        parts.append((f"{lead}{measure.name}" + (f" ({measure.target})" if measure.target else ""), "n"))
    if fact.cross:
        parts.append((f"({fact.cross[0]})", "b"))
    if fact.holder:
        parts.append((f"[ {fact.holder} ]", "b"))
    return parts


def high(parts: list[Part], width: float, size: float) -> float:
    """The height in cm of a box of this width."""
    style = {look: Style("Calibri", size, look == "b", margin=0.06) for look in "bin"}
    return sum(text_height(text, width / 2.54, style[look]) - 0.06 for text, look in parts) * 2.54 + 0.45


def rich(page: Drawing, at: Place, parts: list[Part], size: float, fill: str, color: str = "000000", round_: float = 0.0) -> str:
    """A rectangle whose paragraphs differ in weight and slant; gives its id."""
    graphic = (
        f'draw:fill="solid" draw:fill-color="#{fill}" draw:stroke="solid" svg:stroke-color="#404040" svg:stroke-width="0.05cm" '
    )
    graphic += 'draw:textarea-vertical-align="middle" fo:padding="0.12cm" fo:wrap-option="wrap" '
    graphic += 'draw:auto-grow-height="false" draw:auto-grow-width="false"'
    looks = {"b": 'fo:font-weight="bold"', "i": 'fo:font-style="italic"', "n": ""}
    base = f'fo:font-family="{page.font}" fo:font-size="{size}pt" fo:color="#{color}" '
    names = {key: page.style(graphic, 'fo:text-align="center"', base + look) for key, look in looks.items()}
    text = "".join(
        f'<text:p text:style-name="{name}p"><text:span text:style-name="{name}t">{escape(line)}</text:span></text:p>'
        for line, name in ((line, names[look]) for line, look in parts)
    )
    ident = f"id{len(page.shapes)}"
    left, top, width, height = at
    where = f'svg:x="{left:.2f}cm" svg:y="{top:.2f}cm" svg:width="{width:.2f}cm" svg:height="{height:.2f}cm"'
    kind = f'draw:type="round-rectangle" draw:modifiers="{int(round_ * 21600)}"' if round_ else 'draw:type="rectangle"'
    head = f'<draw:custom-shape draw:style-name="{names["b"]}" draw:id="{ident}" xml:id="{ident}" {where}>'
    page.shapes.append(f"{head}{text}<draw:enhanced-geometry {kind}/></draw:custom-shape>")
    return ident


def stroke(page: Drawing, color: str, width: float, more: str = "") -> str:
    """A style of lines."""
    return page.style(f'draw:stroke="solid" draw:fill="none" svg:stroke-color="#{color}" svg:stroke-width="{width}cm" {more}')


def join(page: Drawing, first: tuple[str, Place], second: tuple[str, Place]) -> None:
    """A standard connector glued from the foot of a box to the head of another."""
    (one, (x1, y1, w1, h1)), (two, (x2, y2, w2, _)) = first, second
    ends = f'svg:x1="{x1 + w1 / 2:.2f}cm" svg:y1="{y1 + h1:.2f}cm" svg:x2="{x2 + w2 / 2:.2f}cm" svg:y2="{y2:.2f}cm"'
    glue = f'draw:start-shape="{one}" draw:start-glue-point="2" draw:end-shape="{two}" draw:end-glue-point="0"'
    name = stroke(page, "1F3864", 0.08)
    page.shapes.append(f'<draw:connector draw:style-name="{name}" draw:type="standard" {ends} {glue}/>')


def dotted(page: Drawing, points: list[tuple[float, float]], both: bool) -> None:
    """A dotted line through points, with a head at one or both ends."""
    heads = 'draw:marker-end="Arrow" svg:marker-end-width="0.35cm"'
    heads += ' draw:marker-start="Arrow" svg:marker-start-width="0.35cm"' if both else ""
    name = stroke(page, "C55A11", 0.06, heads).replace("solid", "dash")
    page.styles[-1] = page.styles[-1].replace('draw:stroke="solid"', 'draw:stroke="dash" draw:stroke-dash="Dots"')
    places = [(round(x * 1000), round(y * 1000)) for x, y in points]
    left, top = min(x for x, _ in places), min(y for _, y in places)
    wide, tall = max(x for x, _ in places) - left, max(y for _, y in places) - top
    text = " ".join(f"{x - left},{y - top}" for x, y in places)
    where = f'svg:x="{left / 1000}cm" svg:y="{top / 1000}cm" svg:width="{wide / 1000}cm" svg:height="{tall / 1000}cm"'
    page.shapes.append(
        f'<draw:polyline draw:style-name="{name}" {where} svg:viewBox="0 0 {max(wide, 1)} {max(tall, 1)}" draw:points="{text}"/>'
    )


def block_arrow(page: Drawing, middle: float, top: float, width: float, height: float, fill: str) -> None:
    """A block arrow that points down."""
    name = page.style(f'draw:fill="solid" draw:fill-color="#{fill}" draw:stroke="none"')
    points = "300,0 700,0 700,500 1000,500 500,1000 0,500 300,500"
    where = f'svg:x="{middle - width / 2:.2f}cm" svg:y="{top:.2f}cm" svg:width="{width}cm" svg:height="{height}cm"'
    page.shapes.append(f'<draw:polygon draw:style-name="{name}" {where} svg:viewBox="0 0 1000 1000" draw:points="{points}"/>')


def fact_box(page: Drawing, fact: Fact, left: float, top: float, width: float, least: float = 0.0) -> tuple[str, Place]:
    """The box of a fact; gives its id and place."""
    parts, size = parts_of(fact), SIZES[fact.level]
    fill, color = (ORANGE, "000000") if fact.cross else FILLS[fact.level]
    at = (left, top, width, max(least, high(parts, width, size)))
    return rich(page, at, parts, size, fill, color, 0.16 if fact.level in ("tujuan", "sasaran") else 0.0), at


def partner_parts(partner: Partner) -> list[Part]:
    """What a partner's box says."""
    return [(partner.office, "b"), (partner.gives, "n")]


def beside(page: Drawing, fact: Fact, at: Place) -> None:
    """The partners at the left and at the right of a program."""
    left, top, width, height = at
    for partner in PARTNERS.get(fact.statement or "", ()):
        parts = partner_parts(partner)
        tall = high(parts, 3.7, 10.5)
        x = left - 4.7 if partner.place == "left" else left + width + 1.0
        y = top + height / 2 - tall / 2
        rich(page, (x, y, 3.7, tall), parts, 10.5, ORANGE)
        ends = (
            [(x + 3.7, y + tall / 2), (left, y + tall / 2)]
            if partner.place == "left"
            else [(left + width, y + tall / 2), (x, y + tall / 2)]
        )
        dotted(page, ends, True)


def column(page: Drawing, fact: Fact, left: float, top: float, least: float) -> tuple[str, Place]:
    """A kegiatan, the stack of its sub kegiatan and the partner at its foot."""
    head = fact_box(page, fact, left, top, COLUMN, least)
    y = top + head[1][3]
    if fact.children:
        block_arrow(page, left + COLUMN / 2, y + 0.05, 1.1, 0.75, "7F7F7F")
        y += 0.85
    for each in fact.children:
        _, at = fact_box(page, each, left, y, COLUMN)
        y += at[3]
    for partner in PARTNERS.get(fact.statement or "", ()):
        parts = partner_parts(partner)
        tall = high(parts, COLUMN - 1.2, 10.5)
        rich(page, (left + 0.6, y + 1.0, COLUMN - 1.2, tall), parts, 10.5, ORANGE)
        side, middle = left - 0.5, top + head[1][3] * 0.6
        foot = y + 1.0 + tall / 2
        dotted(page, [(left, middle), (side, middle), (side, foot), (left + 0.6, foot)], False)
    return head


def panel(page: Drawing, fact: Fact, left: float, top: float) -> tuple[float, Place]:
    """A sasaran with all below it; gives the panel's width and the place of the sasaran's box."""
    columns = [len(each.children) for each in fact.children]
    width = sum(columns) * (COLUMN + GUTTER) - GUTTER + 2 * PAD
    page.box((left, top + 1.6, width, 37.5), "", fill="F7F9FC", line="8EA9C8")
    wide = min(15.0, width - 1.4)
    head = fact_box(page, fact, left + width / 2 - wide / 2, top, wide, 3.4)
    x = left + PAD
    works = [work for each in fact.children for work in each.children if not work.cross]
    least = max(high(parts_of(work), COLUMN, SIZES["kegiatan"]) for work in works)
    for each, count in zip(fact.children, columns, strict=True):
        span = count * (COLUMN + GUTTER) - GUTTER
        place = (x + span / 2 - COLUMN / 2, top + 6.4)
        middle = fact_box(page, each, *place, COLUMN)
        join(page, head, middle)
        beside(page, each, middle[1])
        for child in each.children:
            join(page, middle, column(page, child, x, top + 15.4, 0 if child.cross else least))
            x += COLUMN + GUTTER
    return width, head[1]


def legend(page: Drawing, left: float, top: float) -> None:
    """The tiers and lines explained."""
    page.box((left, top, 12.2, 24.6), "", fill="FFFFFF", line="404040")
    page.box((left, top + 0.2, 12.2, 1.2), "KETERANGAN", 17, bold=True, line=None)
    y = top + 1.8
    rows = [(FILLS[level], head, text) for level, head, text in LEGEND]
    rows.append(((ORANGE, "000000"), "CROSSCUTTING", "Kinerja perangkat daerah / instansi lain"))
    for (fill, _), head, text in rows:
        page.box((left + 0.5, y, 2.2, 1.7), "", fill=fill, line="404040")
        page.box((left + 2.9, y - 0.1, 9.1, 0.95), head, 13.5, bold=True, align="start", line=None)
        page.box((left + 2.9, y + 0.75, 9.1, 1.5), text, 12, align="start", anchor="top", line=None)
        y += 2.75
    page.line((left + 0.5, y + 0.5), (left + 2.7, y + 0.5), "1F3864", 0.08)
    page.box((left + 2.9, y, 9.1, 1.0), "Garis hubungan kinerja", 12, align="start", line=None)
    dotted(page, [(left + 0.5, y + 2.0), (left + 2.7, y + 2.0)], True)
    page.box((left + 2.9, y + 1.5, 9.1, 1.0), "Garis hubungan crosscutting", 12, align="start", line=None)
    page.box(
        (left + 0.5, y + 3.1, 11.2, 1.6),
        "IK = Indikator Kinerja; angka dalam kurung = target tahun 2025",
        12,
        italic=True,
        align="start",
        line=None,
    )


def draw(path: Path) -> None:
    """The poster."""
    page = Drawing(131, 60, "Carlito")
    page.box((30, 1.2, 66.5, 2.0), "POHON KINERJA, CASCADING DAN CROSSCUTTING", 40, bold=True, line=None)
    page.box((30, 3.3, 66.5, 1.7), "DINAS KETAHANAN PANGAN KABUPATEN SIJUNJUNG TAHUN 2025", 30, bold=True, line=None)
    page.box((2.0, 1.4, 3.4, 4.0), "", fill="1F6E43", line="C9A227", shape="ellipse")
    page.box((2.9, 2.4, 1.6, 2.0), "", fill="C9A227", line=None, shape="ellipse")
    page.box((5.8, 2.2, 16.0, 2.2), "PEMERINTAH KABUPATEN SIJUNJUNG", 20, bold=True, line=None, align="start")
    total = sum(
        sum(len(each.children) for each in fact.children) * (COLUMN + GUTTER) - GUTTER + 2 * PAD + 0.9 for fact in GOAL.children
    )
    left = 1.0
    middle = left + total / 2
    region = fact_box(page, REGION, middle - 13, 6.0, 26.0)
    block_arrow(page, middle, 6.0 + region[1][3] + 0.1, 2.0, 1.2, "A6A6A6")
    top = 6.0 + region[1][3] + 1.4
    goal = fact_box(page, GOAL, middle - 15, top, 30.0)
    trunk = top + goal[1][3] + 1.1
    heads = []
    for fact in GOAL.children:
        width, at = panel(page, fact, left, 18.5)
        heads.append(at[0] + at[2] / 2)
        left += width + 0.9
    page.line((middle, top + goal[1][3]), (middle, trunk), "1F3864", 0.12)
    page.line((heads[0], trunk), (heads[-1], trunk), "1F3864", 0.12)
    for x in heads:
        page.line((x, trunk), (x, 18.45), "1F3864", 0.12)
    legend(page, left + 0.4, 18.5)
    sign = "Muaro Sijunjung,      Januari 2025\nKepala Dinas Ketahanan Pangan\n"
    sign += "Kabupaten Sijunjung\n\n\n( nama pejabat )\nNIP. ........"
    page.box((left + 0.4, 46.5, 12.2, 8.0), sign, 15, line=None)
    page.save(path)
    dash = (
        '<draw:stroke-dash draw:name="Dots" draw:style="rect" draw:dots1="1" draw:dots1-length="0.25cm" draw:distance="0.18cm"/>'
    )
    arrow = '<draw:marker draw:name="Arrow" svg:viewBox="0 0 20 30" svg:d="M10 0l-10 30h20z"/>'
    text = path.read_text(encoding="utf-8").replace("<office:styles/>", f"<office:styles>{dash}{arrow}</office:styles>")
    path.write_text(text, encoding="utf-8")


def add(gold: Gold, fact: Fact, parent: str | None, known: dict[int, str]) -> None:
    """A node, its indicators and all below it."""
    partners = [each.office for each in PARTNERS.get(fact.statement or "", ())]
    cross = [*fact.cross, *partners]
    ident = gold.node(fact.level, fact.statement, fact.name, page=1, parent=parent, holder=fact.holder, crosscutting=cross)
    known[id(fact)] = ident
    for measure in fact.measures:
        more = {"direction": "down"} if measure.name in DOWN else {}
        unit = measure.unit
        indicator = gold.indicator(ident, measure.name, unit, 1, **more)
        gold.value(indicator, "target", YEAR, measure.target, unit, 1, **grade_of(measure.target))
    for child in fact.children:
        add(gold, child, ident, known)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja", "cascading"], "region": "Kabupaten Sijunjung"}
    gold = Gold(STEM, document | {"organisation": OFFICE, "year": int(YEAR), "pages": 1})
    known: dict[int, str] = {}
    add(gold, REGION, None, known)
    facts = list(walk(REGION))
    about = "orange boxes of partners with what they give, joined by dotted lines"
    doubt = {"about": about, "chosen": "crosscutting of the node at the other end, name alone"}
    doubt |= {"also_acceptable": ["nodes with crosscut edges", "name and contribution"]}
    gold.ambiguous.append(
        doubt | {"nodes": [known[id(each)] for each in facts if each.statement in PARTNERS], "field": "crosscutting"}
    )
    about = "orange boxes that stand among the kegiatan: another office's kinerja within the tree"
    doubt = {
        "about": about,
        "chosen": "kegiatan with crosscutting",
        "also_acceptable": ["crosscutting of the program", "crosscut edge"],
    }
    gold.ambiguous.append(doubt | {"nodes": [known[id(each)] for each in facts if each.cross], "field": "node"})
    about = "the grey box above the tujuan has no entry in the legend; its holder is the head of the region"
    doubt = {"about": about, "chosen": "sasaran_daerah", "also_acceptable": ["tujuan_daerah", "misi"]}
    gold.ambiguous.append(doubt | {"nodes": [known[id(REGION)]], "field": "level"})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.fodg")
    build_gold().write()


if __name__ == "__main__":
    main()
