"""Cascading of a provincial water office: a matrix of positions that goes on over three pages by column."""

from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.cascades import (
    Line,
    Look,
    Post,
    add_lines,
    add_post,
    heads,
    rows_of,
    several_doubt,
    spans_of,
    tall,
    tier_doubt,
)
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "cascading-dpsda-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a provincial water resources office, a matrix of positions that goes on over three legal pages",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "positions named on page 1, their cells end on page 2; sections of the balai on page 3, its heads on page 2",
        "no connectors: spans, codes and colours carry the branch",
        "cells hold indicators alone; the target in square brackets at the end of the text, on the lowest tier none",
        "divisions whose codes serve several sasaran; a balai named for five balai at once",
        "a secretary beside the matrix without codes that lead to any sasaran",
        "position names that are near the same under two balai",
    ],
}

CHIEF = "KEPALA DINAS PENGELOLAAN SUMBER DAYA AIR PROVINSI JAWA BARAT"
VISION = "TERWUJUDNYA PENGELOLAAN SUMBER DAYA AIR YANG MANDIRI, HANDAL DAN BERKELANJUTAN"
# misi, tujuan, ((key, sasaran, lines), …)
MISSIONS: tuple[tuple[str, str, tuple[tuple[str, str, tuple[Line, ...]], ...]], ...] = (
    (
        "Meningkatkan kondisi dan fungsi jaringan irigasi kewenangan provinsi",
        "Meningkatkan layanan air irigasi untuk mendukung ketahanan pangan Jawa Barat",
        (
            (
                "1.1",
                "Meningkatnya kondisi jaringan irigasi",
                (
                    ("1.1.1", "Persentase jaringan irigasi kewenangan provinsi dalam kondisi baik", "71%"),
                    ("1.1.2", "Intensitas tanam padi pada Daerah Irigasi kewenangan Provinsi", "206%"),
                ),
            ),
        ),
    ),
    (
        "Mengembangkan konservasi dan pendayagunaan sumber daya air",
        "Menjamin ketersediaan air baku bagi berbagai kebutuhan",
        (
            (
                "2.1",
                "Meningkatnya kapasitas tampungan air baku",
                (("2.1.1", "Volume tampungan situ, embung dan waduk lapangan yang dibangun/direhabilitasi", "1,85 juta m3"),),
            ),
            (
                "2.2",
                "Tertibnya pemanfaatan air permukaan",
                (("2.2.1", "Persentase pemegang izin yang memenuhi ketentuan rekomendasi teknis", "80%"),),
            ),
        ),
    ),
    (
        "Mengendalikan daya rusak air secara terpadu",
        "Mengurangi kerugian masyarakat akibat banjir, kekeringan dan abrasi pantai",
        (
            (
                "3.1",
                "Berkurangnya luas genangan banjir",
                (
                    ("3.1.1", "Luas daerah genangan banjir", "2.150 Ha"),
                    ("3.1.2", "Panjang sungai yang dinormalisasi", "42,5 km"),
                    ("3.1.3", "Panjang pantai kritis yang diamankan", "3,2 km"),
                ),
            ),
        ),
    ),
    (
        "Meningkatkan peran serta masyarakat dan keterpaduan antar pemangku kepentingan",
        "Mewujudkan kelembagaan pengelolaan sumber daya air yang partisipatif",
        (
            (
                "4.1",
                "Meningkatnya kemandirian lembaga pengelola air",
                (
                    ("4.1.1", "Jumlah GP3A/IP3A yang mandiri", "35 kelompok"),
                    ("4.1.2", "Persentase rekomendasi TKPSDA yang ditindaklanjuti", "75 %"),
                ),
            ),
        ),
    ),
)
DIVISIONS = (
    Post(
        "KEPALA BIDANG BINA TEKNIK",
        (
            ("1.1.1", "Persentase dokumen desain jaringan irigasi yang siap lelang", "90%"),
            ("2.1.1", "Persentase dokumen desain embung dan situ yang siap lelang", "85%"),
            ("3.1.1", "Persentase desain pengendalian banjir yang siap dilaksanakan", "85%"),
        ),
        (
            Post(
                "KASI PENGUKURAN DAN HIDROLOGI",
                (
                    ("1.1.1", "Jumlah peta situasi hasil pengukuran jaringan irigasi", ""),
                    ("2.1.1", "Jumlah pos hidrologi yang berfungsi", ""),
                    ("3.1.1", "Jumlah buku data curah hujan dan debit tahunan", ""),
                    ("3.1.1", "Jumlah data alokasi air per DAS yang terbarukan", ""),
                ),
            ),
            Post(
                "KASI PERENCANAAN TEKNIS",
                (
                    ("1.1.1", "Jumlah dokumen Detail Desain (DD) rehabilitasi Daerah Irigasi", ""),
                    ("2.1.1", "Jumlah dokumen DD embung", ""),
                    ("3.1.1", "Jumlah dokumen DD tanggul dan perkuatan tebing", ""),
                ),
            ),
            Post(
                "KASI PENGENDALIAN MUTU",
                (
                    ("1.1.1", "Persentase pekerjaan fisik yang diuji mutunya", ""),
                    ("1.1.1", "Jumlah laporan uji laboratorium beton dan tanah", ""),
                ),
            ),
        ),
        ("1.1", "2.1", "3.1"),
    ),
    Post(
        "KEPALA BIDANG IRIGASI",
        (
            ("1.1.1", "Luas Daerah Irigasi yang direhabilitasi", "6.240 Ha"),
            ("1.1.1", "Persentase jaringan irigasi yang terpelihara", "82%"),
            ("1.1.2", "Persentase kesesuaian realisasi tanam dengan SK Tata Tanam", "88%"),
        ),
        (
            Post(
                "KASI PEMBANGUNAN IRIGASI",
                (
                    ("1.1.1", "Panjang saluran induk dan sekunder yang dibangun", ""),
                    ("1.1.1", "Jumlah bangunan air yang dibangun pada DI Leuwinangka dan DI Cihea", ""),
                ),
            ),
            Post(
                "KASI REHABILITASI IRIGASI",
                (
                    ("1.1.1", "Panjang saluran yang direhabilitasi", ""),
                    ("1.1.1", "Jumlah bendung yang direhabilitasi", ""),
                    ("1.1.1", "Jumlah pintu air yang diganti", ""),
                    ("1.1.1", "Jumlah laporan kemajuan pekerjaan rehabilitasi", ""),
                    ("1.1.1", "Jumlah berita acara serah terima pekerjaan (PHO/FHO)", ""),
                ),
            ),
            Post(
                "KASI OPERASI DAN PEMELIHARAAN IRIGASI",
                (
                    ("1.1.2", "Jumlah Daerah Irigasi yang menerapkan Rencana Tata Tanam Global", ""),
                    ("1.1.1", "Panjang saluran yang dipelihara rutin", ""),
                    ("4.1.1", "Jumlah GP3A yang dibina dalam pemeliharaan partisipatif", ""),
                ),
            ),
        ),
        ("1.1",),
    ),
    Post(
        "KEPALA BIDANG SUNGAI, RAWA DAN PANTAI",
        (
            ("3.1.2", "Panjang sungai yang dinormalisasi", "42,5 km"),
            ("3.1.2", "Panjang tanggul yang dibangun dan ditingkatkan", "11 km"),
            ("3.1.3", "Jumlah titik bangunan pengaman pantai", "8 titik"),
            ("2.1.1", "Jumlah situ yang direvitalisasi", "9 situ"),
        ),
        (
            Post(
                "KASI SUNGAI DAN DANAU",
                (
                    ("3.1.2", "Volume sedimen yang dikeruk", ""),
                    ("3.1.2", "Panjang perkuatan tebing sungai", ""),
                    ("2.1.1", "Luas situ yang dikeruk dan ditata sempadannya", ""),
                    ("2.1.1", "Jumlah patok batas sempadan situ yang dipasang", ""),
                ),
            ),
            Post(
                "KASI RAWA DAN PANTAI",
                (
                    ("3.1.3", "Panjang pemecah gelombang dan tembok laut", ""),
                    ("3.1.3", "Jumlah muara yang distabilkan", ""),
                ),
            ),
            Post(
                "KASI PENANGGULANGAN BENCANA",
                (
                    ("3.1.1", "Jumlah bahan banjiran (karung, bronjong) yang tersedia di gudang", ""),
                    ("3.1.1", "Persentase kejadian darurat yang ditangani dalam 2 x 24 jam", ""),
                    ("3.1.1", "Jumlah peta rawan banjir yang dimutakhirkan", ""),
                    ("3.1.1", "Jumlah alat berat siap operasi", ""),
                    ("3.1.1", "Jumlah petugas piket banjir", ""),
                    ("3.1.1", "Jumlah laporan kejadian banjir", ""),
                ),
            ),
        ),
        ("3.1", "2.1"),
    ),
    Post(
        "KEPALA BIDANG BINA MANFAAT",
        (
            ("2.2.1", "Persentase permohonan rekomendasi teknis yang selesai tepat waktu", "95%"),
            ("4.1.1", "Jumlah GP3A yang berbadan hukum", "120 GP3A"),
            ("4.1.2", "Jumlah sidang Dewan Sumber Daya Air dan TKPSDA", "10 kali"),
        ),
        (
            Post(
                "KASI PERIZINAN DAN PENGAWASAN",
                (
                    ("2.2.1", "Jumlah rekomendasi teknis izin pengambilan air permukaan", ""),
                    ("2.2.1", "Jumlah titik pengambilan air yang diawasi", ""),
                    ("2.2.1", "Jumlah alat ukur debit yang dikalibrasi", ""),
                ),
            ),
            Post(
                "KASI BINA KELEMBAGAAN",
                (
                    ("4.1.1", "Jumlah pengurus P3A yang dilatih", ""),
                    ("4.1.1", "Jumlah desa yang mengikuti lomba P3A", ""),
                    ("4.1.2", "Jumlah dokumen hasil sidang TKPSDA Wilayah Sungai Cisadea Cibareno", ""),
                    ("4.1.2", "Jumlah sekolah yang mengikuti kampanye hemat air", ""),
                ),
            ),
            Post(
                "KASI SISTEM INFORMASI SDA",
                (
                    ("4.1.2", "Jumlah modul sistem informasi sumber daya air yang beroperasi", ""),
                    ("2.2.1", "Jumlah peta tematik yang diterbitkan", ""),
                ),
            ),
        ),
        ("2.2", "4.1"),
    ),
    Post(
        "SEKRETARIS",
        (
            ("5.1.1", "Persentase dokumen perencanaan dan pelaporan yang tepat waktu", "100%"),
            ("5.1.2", "Persentase tindak lanjut temuan hasil pemeriksaan", "100%"),
            ("5.1.3", "Indeks kepuasan pegawai atas layanan kesekretariatan", "78"),
        ),
        (
            Post(
                "KASUBAG PERENCANAAN DAN PROGRAM",
                (
                    ("5.1.1", "Jumlah dokumen Renja, RKA dan DPA", ""),
                    ("5.1.1", "Jumlah laporan kinerja (LKIP, LPPD, LKPJ)", ""),
                    ("5.1.1", "Jumlah laporan monitoring bulanan", ""),
                ),
            ),
            Post(
                "KASUBAG KEUANGAN",
                (
                    ("5.1.2", "Jumlah laporan keuangan semesteran dan tahunan", ""),
                    ("5.1.2", "Jumlah SPP dan SPM yang diterbitkan", ""),
                ),
            ),
            Post(
                "KASUBAG KEPEGAWAIAN DAN UMUM",
                (
                    ("5.1.3", "Jumlah pegawai yang naik pangkat tepat waktu", ""),
                    ("5.1.3", "Jumlah pegawai yang mengikuti diklat teknis", ""),
                    ("5.1.3", "Jumlah kendaraan operasional laik jalan", ""),
                    ("5.1.3", "Jumlah aset tanah sempadan yang bersertifikat", ""),
                ),
            ),
        ),
    ),
)
OFFICES = (
    Post(
        "KEPALA BALAI PSDA WS CILIWUNG-CISADANE, CISADEA-CIBARENO, CITARUM, CIMANUK-CISANGGARUNG, CITANDUY",
        (
            ("1.1.1", "Persentase jaringan irigasi yang dioperasikan sesuai pola tanam di wilayah balai", "85%"),
            ("3.1.1", "Waktu tanggap penanganan darurat banjir", "24 jam"),
            ("2.2.1", "Persentase titik pengambilan air yang terpantau", "90%"),
        ),
        (
            Post(
                "KASI OPERASI DAN PEMELIHARAAN",
                (
                    ("1.1.1", "Jumlah saluran yang dipelihara oleh juru dan pekarya", ""),
                    ("1.1.2", "Jumlah laporan realisasi tanam per periode setengah bulanan", ""),
                    ("3.1.1", "Jumlah tanggul yang diinspeksi menjelang musim hujan", ""),
                ),
                page=3,
            ),
            Post(
                "KASI PENDAYAGUNAAN SUMBER DAYA AIR",
                (
                    ("2.2.1", "Jumlah data pemakaian air bulanan yang dihimpun", ""),
                    ("2.1.1", "Jumlah situ yang dijaga dan dipantau", ""),
                    ("4.1.2", "Jumlah rapat koordinasi alokasi air", ""),
                    ("3.1.1", "Jumlah pos duga air yang dipelihara", ""),
                ),
                page=3,
            ),
            Post("KASUBAG TATA USAHA", (("5.1.3", "Jumlah pegawai balai yang terlayani administrasinya", ""),), page=3),
        ),
        ("1.1", "3.1", "2.2"),
        page=2,
    ),
    Post(
        "KEPALA BALAI DATA DAN INFORMASI SUMBER DAYA AIR",
        (
            ("2.2.1", "Persentase pos hidrologi dengan data lengkap", "87,5%"),
            ("3.1.1", "Jumlah titik telemetri peringatan dini banjir", "14 titik"),
        ),
        (
            Post(
                "KASI DATA",
                (
                    ("2.2.1", "Jumlah data hidrologi yang divalidasi", ""),
                    ("3.1.1", "Jumlah alat telemetri yang dikalibrasi", ""),
                ),
                page=3,
            ),
            Post("KASI INFORMASI", (("4.1.2", "Jumlah buletin sumber daya air yang terbit", ""),), page=3),
            Post(
                "KASUBAG TATA USAHA BALAI DATA",
                (
                    ("5.1.3", "Jumlah pegawai balai yang terlayani administrasinya", ""),
                    ("5.1.2", "Jumlah dokumen SPJ balai", ""),
                ),
                page=3,
            ),
        ),
        ("2.2", "3.1"),
        page=2,
    ),
)
FILLS = {"1.1": "FFFF66", "2.1": "66CCFF", "2.2": "9999FF", "3.1": "FF9966", "4.1": "99CC66", "5.1": "FFFFFF"}
MISSION_FILLS = ("FFC000", "0099CC", "C55A11", "548235")
LEAF = (5.2, 12.5)
FONT = "Arial"
LOOK = Look(LEAF, FONT, 9, FILLS, head="C4BD97", bracket=" [{}]", slack=1.25)
COLUMNS = 30
BREAK_AFTER = 2  # how many rows of the lowest tier stand on page 2
MISSION_COLUMNS = (6, 6, 6, 6)


def top(sheet: Worksheet) -> int:
    """The office head's part: visi, misi, tujuan, sasaran with indicators; gives the next row."""
    right = sum(MISSION_COLUMNS)
    face = {"font": FONT, "size": 11, "bold": True}
    put(sheet, (1, 1, 1, COLUMNS), "CASCADE DOWN KINERJA DINAS PSDA", "cm", rule=None, **face | {"size": 16})
    put(sheet, (2, 1, 2, COLUMNS), "PROVINSI JAWA BARAT TAHUN 2016", "cm", rule=None, **face | {"size": 13})
    put(sheet, (4, 1, 4, right), CHIEF, "cm", fill="1F3864", color="FFFFFF", **face | {"size": 13})
    put(sheet, (5, 1, 5, right), f"VISI : {VISION}", "cm", fill="D9E2F3", **face | {"size": 11})
    for row, size in ((1, 24), (2, 19), (4, 26), (5, 22)):
        sheet.row_dimensions[row].height = size
    left, deepest, room = 1, 0, sum(LEAF) * 3
    for number, (mission, aim, goals) in enumerate(MISSIONS, 1):
        end = left + MISSION_COLUMNS[number - 1] - 1
        fill = MISSION_FILLS[number - 1]
        put(sheet, (6, left, 6, end), f"MISI {number} : {mission}", "lm", fill=fill, color="FFFFFF", **face)
        put(sheet, (7, left, 7, end), f"TUJUAN {number} : {aim}", "lm", fill=fill, **face | {"bold": False})
        tall(sheet, 6, height(mission, room * 0.7, 11) * 1.3)
        tall(sheet, 7, height(aim, room * 0.75, 11) * 1.3)
        row = 8
        for key, statement, lines in goals:
            put(sheet, (row, left, row, end), f"Sasaran {key} : {statement}", "lm", fill=FILLS[key], **face)
            tall(sheet, row, height(statement, room * 0.72, 11))
            for line in lines:
                row += 1
                code, name, target = line
                put(sheet, (row, left, row, left), code, "ct", font=FONT, size=10, fill=FILLS[key])
                put(sheet, (row, left + 1, row, end), f"{name} [{target}]", font=FONT, size=10, fill=FILLS[key])
                tall(sheet, row, height(name + target, room * 0.8, 10) + 5)
            row += 1
        deepest, left = max(deepest, row), end + 1
    return deepest


def draw(path: Path) -> None:
    """The workbook: one sheet, page breaks between and through the tiers."""
    book = Workbook()
    sheet = book.active
    sheet.title = "CASCADING 2016"
    widths(sheet, LEAF * (COLUMNS // 2))
    row = top(sheet)
    sheet.row_dimensions[row].height = 8
    row += 1
    spans = spans_of(DIVISIONS, 1, LOOK)
    row = heads(sheet, row, [(left, right, post.holder) for left, right, post in spans], LOOK)
    row = rows_of(sheet, row, [(left, right, post.lines) for left, right, post in spans], LOOK)
    sheet.row_dimensions[row].height = 5
    sections = tuple(child for post in DIVISIONS for child in post.below)
    spans = spans_of(sections, 1, LOOK)
    light = Look(LEAF, FONT, 9, FILLS, head="EEECE1", head_bold=False, least=8, slack=1.7)
    first = heads(sheet, row + 1, [(left, right, post.holder) for left, right, post in spans], light)
    row = rows_of(sheet, first, [(left, right, post.lines) for left, right, post in spans], light)
    sheet.row_breaks.append(Break(first + BREAK_AFTER - 1))
    sheet.row_dimensions[row].height = 10
    row += 1
    wide = Look(LEAF, FONT, 9, FILLS, head="A6A6A6", bracket=" [{}]", least=5, slack=1.6)
    spans = spans_of(OFFICES, 7, LOOK)
    row = heads(sheet, row, [(left, right, post.holder) for left, right, post in spans], wide)
    row = rows_of(sheet, row, [(left, right, post.lines) for left, right, post in spans], wide)
    sheet.row_breaks.append(Break(row - 1))
    spans = spans_of(tuple(child for post in OFFICES for child in post.below), 7, LOOK)
    row = heads(sheet, row, [(left, right, post.holder) for left, right, post in spans], light)
    rows_of(sheet, row, [(left, right, post.lines) for left, right, post in spans], light)
    page(sheet, 5, (0.3, 0.3, 0.6, 0.4))
    book.save(path)


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, about | {"organisation": "Dinas Pengelolaan Sumber Daya Air", "year": 2016, "pages": 3})
    vision = gold.node("visi", VISION, page=1)
    keys: dict[str, str] = {}
    for mission, aim, goals in MISSIONS:
        one = gold.node("misi", mission, page=1, parent=vision)
        two = gold.node("tujuan", aim, page=1, parent=one, holder=CHIEF)
        for key, statement, lines in goals:
            keys[key] = gold.node("sasaran", statement, page=1, parent=two, holder=CHIEF)
            add_lines(gold, keys[key], lines, YEAR, 1)
    for post in (*DIVISIONS, *OFFICES):
        add_post(gold, post, keys, YEAR)
    for each in gold.nodes:
        late = [i for i in gold.indicators if i["node"] == each["id"]][BREAK_AFTER:]
        if each["level"] == "sub_kegiatan" and each["page"] == 1 and late:
            each["pages"] = [1, 2]
            for indicator in late:
                indicator["page"] = 2
    secretary = [each["id"] for each in gold.nodes if each["holder"] == "SEKRETARIS"]
    gold.ambiguous = [
        tier_doubt(gold),
        several_doubt(gold),
        {
            "about": "the secretary's codes 5.1.x have no counterpart among the sasaran",
            "chosen": "no parent",
            "also_acceptable": [],
            "nodes": secretary,
            "field": "parent",
        },
        {
            "about": "the head's position stands above visi, misi, tujuan and sasaran",
            "chosen": CHIEF,
            "also_acceptable": [None],
            "nodes": [each["id"] for each in gold.nodes if each["level"] in ("visi", "misi", "tujuan", "sasaran")],
            "field": "holder",
        },
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    write_gold()


if __name__ == "__main__":
    main()
