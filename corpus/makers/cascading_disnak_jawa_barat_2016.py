"""Cascading of a provincial livestock office on one A2 sheet: small tables of indicators and targets below every position."""

from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.cascades import Line, Look, Post, add_lines, add_post, entry, heads, rows_of, several_doubt, tall
from corpus.makers.parts.sheets import height, put, widths

STEM = "cascading-disnak-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a provincial livestock office on one A2 sheet, dense with indicators, targets, programs and money",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "one A2 sheet, small type, some hundred indicators each with its target in a cell of its own",
        "blocks apart by empty columns, no connectors; a position's span is its parenthood",
        "positions that carry a program or kegiatan with its budget in rows under the name",
        "sasaran of uneven breadth that do not stand above the divisions that serve them; colour and code tell",
        "two kegiatan without budget, one malformed sum (1.250.0000.000), targets without unit, a target missing",
        "a total below the sheet, a legend of colours, a signature block",
    ],
}

CHIEF = "KEPALA DINAS PETERNAKAN PROVINSI JAWA BARAT"
VISION = "Menjadi Akselerator Agribisnis Peternakan Berbasis Sumber Daya Lokal di Jawa Barat"
MISSIONS = (
    ("Meningkatkan daya saing usaha peternakan", ("1", "2")),
    ("Meningkatkan perlindungan masyarakat dan status kesehatan hewan", ("3", "4")),
    ("Meningkatkan tata kelola dinas yang akuntabel", ("5",)),
)
GOALS: tuple[tuple[str, str, str, tuple[Line, ...]], ...] = (
    (
        "1",
        "Meningkatnya populasi dan produksi ternak",
        "Meningkatkan ketersediaan pangan hewani asal ternak",
        (
            ("1.1", "Pertumbuhan populasi sapi potong", "3,2 %"),
            ("1.2", "Produksi daging", "768.500 ton"),
            ("1.3", "Produksi susu", "312.400 ton"),
            ("1.4", "Produksi telur", "204.150 ton"),
        ),
    ),
    (
        "2",
        "Meningkatnya nilai tambah dan pendapatan peternak",
        "Meningkatkan kesejahteraan peternak",
        (
            ("2.1", "Nilai Tukar Petani Sub Sektor Peternakan (NTPT)", "110,25"),
            ("2.2", "Jumlah unit pengolahan hasil ternak yang bersertifikat", "24 unit"),
        ),
    ),
    (
        "3",
        "Terkendalinya penyakit hewan menular strategis",
        "Mempertahankan status kesehatan hewan",
        (
            ("3.1", "Persentase kasus Avian Influenza yang tertangani", "100 %"),
            ("3.2", "Prevalensi Brucellosis pada sapi perah", "< 2 %"),
        ),
    ),
    (
        "4",
        "Terjaminnya keamanan produk hewan",
        "Melindungi konsumen produk hewan",
        (("4.1", "Persentase sampel produk hewan yang memenuhi syarat ASUH", "88 %"),),
    ),
    (
        "5",
        "Meningkatnya akuntabilitas kinerja dinas",
        "Mewujudkan tata kelola yang baik",
        (("5.1", "Nilai evaluasi AKIP", "BB"), ("5.2", "Persentase temuan yang ditindaklanjuti", "100 %")),
    ),
)


def kasi(holder: str, name: str, pagu: str, *lines: Line) -> Post:
    """A section with its kegiatan."""
    return Post(holder, lines, name=name, pagu=pagu)


POSTS = (
    Post(
        "SEKRETARIS",
        (
            ("5.1.1", "Persentase dokumen perencanaan dan pelaporan tepat waktu", "100 %"),
            ("5.2.1", "Persentase laporan keuangan sesuai SAP", "100 %"),
            ("5.1.2", "Indeks kepuasan layanan internal", "79,5"),
        ),
        (
            kasi(
                "KASUBAG PERENCANAAN DAN PROGRAM",
                "Penyusunan Perencanaan, Evaluasi dan Pelaporan",
                "Rp. 1.120.000.000",
                ("5.1.1", "Jumlah dokumen Renja/RKA/DPA", "6 dok"),
                ("5.1.1", "Jumlah dokumen LKIP", "1 dok"),
                ("5.1.1", "Jumlah buku statistik peternakan", "150 eks"),
                ("5.1.1", "Jumlah rapat koordinasi teknis kab/kota", "2 kali"),
            ),
            kasi(
                "KASUBAG KEUANGAN",
                "Penatausahaan Keuangan",
                "Rp. 436.750.000",
                ("5.2.1", "Jumlah SPM yang terbit", "1.150 SPM"),
                ("5.2.1", "Jumlah laporan keuangan", "14 lap"),
                ("5.2.1", "Persentase TLHP selesai", "100 %"),
            ),
            kasi(
                "KASUBAG KEPEGAWAIAN DAN UMUM",
                "Pelayanan Administrasi Perkantoran",
                "Rp. 9.875.300.000",
                ("5.1.2", "Jumlah pegawai yang mengikuti diklat", "60 orang"),
                ("5.1.2", "Persentase sarana prasarana berfungsi baik", "92 %"),
                ("5.1.2", "Jumlah arsip tertata", "3.500 berkas"),
                ("5.1.2", "Jumlah KGB dan kenaikan pangkat", "184 SK"),
                ("5.1.2", "Jumlah surat yang dikelola", "4.200"),
            ),
        ),
        ("5",),
        "Program Pelayanan Administrasi Perkantoran dan Peningkatan Sarana Prasarana Aparatur",
        "Rp. 11.432.050.000",
    ),
    Post(
        "KEPALA BIDANG PRASARANA DAN SARANA",
        (
            ("1.1.1", "Luas lahan hijauan pakan ternak yang dikembangkan", "450 Ha"),
            ("1.1.2", "Jumlah alat dan mesin peternakan yang termanfaatkan", "320 unit"),
            ("1.2.1", "Persentase pakan beredar yang memenuhi standar mutu", "85 %"),
        ),
        (
            kasi(
                "KASI LAHAN DAN PAKAN",
                "Pengembangan Hijauan Pakan Ternak dan Konsentrat",
                "Rp. 3.450.000.000",
                ("1.1.1", "Jumlah kebun HPT yang dibangun", "18 kebun"),
                ("1.1.1", "Jumlah stek rumput unggul", "1.200.000 stek"),
                ("1.2.1", "Jumlah sampel pakan yang diuji", "600 sampel"),
                ("1.2.1", "Jumlah pabrik pakan yang dibina", "21 pabrik"),
            ),
            kasi(
                "KASI ALAT DAN MESIN",
                "Fasilitasi Alat dan Mesin Peternakan",
                "Rp. 2.100.500.000",
                ("1.1.2", "Jumlah chopper yang disalurkan", "45 unit"),
                ("1.1.2", "Jumlah mesin perah", "30 unit"),
                ("1.1.2", "Jumlah kelompok yang dilatih", "75 klp"),
            ),
            kasi(
                "KASI PEMBIAYAAN DAN INVESTASI",
                "Peningkatan Akses Pembiayaan Peternak",
                "",
                ("2.1.1", "Jumlah peternak penerima kredit program", "640 orang"),
                ("2.1.1", "Jumlah temu investasi", "2 kali"),
            ),
        ),
        ("1",),
        "Program Peningkatan Sarana Prasarana Peternakan",
        "Rp. 5.550.500.000",
    ),
    Post(
        "KEPALA BIDANG PRODUKSI",
        (
            ("1.1.3", "Jumlah akseptor Inseminasi Buatan (IB)", "115.000 ekor"),
            ("1.1.4", "Angka kelahiran hasil IB", "68 %"),
            ("1.3.1", "Rata-rata produksi susu per ekor per hari", "13,4 liter"),
            ("1.4.1", "Populasi ayam petelur dan ayam lokal", "41,5 juta ekor"),
        ),
        (
            kasi(
                "KASI PEMBIBITAN",
                "Pengembangan Pembibitan Ternak Sapi Potong, Domba dan Sapi Perah",
                "Rp. 6.785.250.000",
                ("1.1.3", "Jumlah straw beku yang didistribusikan", "160.000 dosis"),
                ("1.1.4", "Jumlah betina yang diperiksa kebuntingannya", "52.000 ekor"),
                ("1.1.4", "Jumlah kelompok Village Breeding Centre", "22 klp"),
                ("1.1.3", "Jumlah petugas IB yang disegarkan", "120 orang"),
                ("1.1.3", "Jumlah sertifikat layak bibit", "4.500 lbr"),
            ),
            kasi(
                "KASI TERNAK RUMINANSIA",
                "Penyebaran dan Pengembangan Ternak Ruminansia",
                "Rp. 8.230.000.000",
                ("1.1.5", "Jumlah domba yang disebarkan", "2.400 ekor"),
                ("1.1.5", "Jumlah sapi potong yang disebarkan", "380 ekor"),
                ("1.3.1", "Jumlah KPSP/koperasi susu yang dibina", "20 kop"),
                ("1.3.1", "Persentase susu dengan TPC < 1 juta", "62 %"),
            ),
            kasi(
                "KASI TERNAK NON RUMINANSIA",
                "Pengembangan Unggas Lokal",
                "Rp. 1.250.0000.000",
                ("1.4.1", "Jumlah itik yang disebarkan", "12.000 ekor"),
                ("1.4.1", "Jumlah ayam sentul yang dikembangkan", "30.000 ekor"),
                ("1.4.1", "Jumlah mesin tetas", "40 unit"),
            ),
        ),
        ("1",),
        "Program Peningkatan Produksi Hasil Peternakan",
        "Rp. 16.265.250.000",
    ),
    Post(
        "KEPALA BIDANG PENGEMBANGAN USAHA",
        (
            ("2.1.1", "Jumlah kelompok peternak naik kelas", "46 klp"),
            ("2.2.1", "Nilai omzet unit pengolahan hasil ternak", "12,5 %"),
            ("2.1.2", "Jumlah kemitraan usaha yang terbentuk", "15 MoU"),
        ),
        (
            kasi(
                "KASI PENGOLAHAN HASIL",
                "Pembinaan Pengolahan Hasil Ternak",
                "Rp. 1.875.000.000",
                ("2.2.1", "Jumlah UPH yang difasilitasi", "32 unit"),
                ("2.2.1", "Jumlah produk bersertifikat halal", "28 produk"),
                ("2.2.1", "Jumlah pelaku usaha terlatih GMP", "90 orang"),
            ),
            kasi(
                "KASI PEMASARAN",
                "Promosi dan Pemasaran Hasil Peternakan",
                "Rp. 1.420.000.000",
                ("2.1.2", "Jumlah pameran yang diikuti", "7 kali"),
                ("2.1.2", "Jumlah pasar hewan yang dipantau", "34 pasar"),
                ("2.1.2", "Jumlah informasi harga mingguan", "52 edisi"),
                ("2.1.2", "Jumlah kontes ternak", "1 kali"),
            ),
            kasi(
                "KASI KELEMBAGAAN",
                "Penguatan Kelembagaan Peternak",
                "Rp. 980.400.000",
                ("2.1.1", "Jumlah kelompok yang dinilai", "110 klp"),
                ("2.1.1", "Jumlah Sarjana Membangun Desa yang didampingi", "25 orang"),
                ("2.1.1", "Jumlah asosiasi yang aktif", ""),
            ),
        ),
        ("2",),
        "Program Pemberdayaan Sumberdaya dan Pengembangan Usaha Peternakan",
        "Rp. 4.275.400.000",
    ),
    Post(
        "KEPALA BIDANG KESEHATAN HEWAN DAN KESMAVET",
        (
            ("3.1.1", "Persentase vaksinasi rabies di daerah tertular", "72 %"),
            ("3.2.1", "Jumlah sapi perah yang diuji Brucellosis", "18.500 ekor"),
            ("4.1.1", "Jumlah unit usaha ber-NKV", "96 unit"),
            ("4.1.2", "Persentase TPH/RPH yang diawasi", "90 %"),
        ),
        (
            kasi(
                "KASI PENGAMATAN PENYAKIT HEWAN",
                "Surveilans dan Pengamatan Penyakit Hewan",
                "Rp. 2.315.000.000",
                ("3.1.1", "Jumlah sampel surveilans AI", "7.200 sampel"),
                ("3.2.1", "Jumlah sampel serum Brucellosis", "18.500 sampel"),
                ("3.1.1", "Jumlah laporan iSIKHNAS yang direspon < 24 jam", "95 %"),
                ("3.1.1", "Jumlah peta penyakit hewan", "4 peta"),
            ),
            kasi(
                "KASI PENCEGAHAN DAN PEMBERANTASAN PENYAKIT HEWAN",
                "Pengendalian Penyakit Hewan Menular Strategis",
                "Rp. 3.942.800.000",
                ("3.1.1", "Jumlah dosis vaksin rabies", "80.000 dosis"),
                ("3.1.1", "Jumlah dosis vaksin AI", "1.500.000 dosis"),
                ("3.1.1", "Jumlah desinfektan", "6.000 liter"),
                ("3.1.1", "Jumlah kader vaksinator", "270 orang"),
                ("3.1.1", "Jumlah check point lalu lintas ternak yang beroperasi", "5 unit"),
            ),
            kasi(
                "KASI KESEHATAN MASYARAKAT VETERINER",
                "Pengawasan Keamanan Produk Hewan",
                "Rp. 1.688.000.000",
                ("4.1.1", "Jumlah audit NKV", "110 kali"),
                ("4.1.2", "Jumlah juru sembelih halal yang dilatih", "150 orang"),
                ("4.1.2", "Jumlah petugas pemeriksa hewan qurban", "1.350 orang"),
                ("4.1.2", "Jumlah sampel residu", "2.800 sampel"),
            ),
        ),
        ("3", "4"),
        "Program Pencegahan dan Penanggulangan Penyakit Ternak",
        "Rp. 7.945.800.000",
    ),
    Post(
        "KEPALA BALAI PENGUJIAN MUTU PAKAN TERNAK CIKOLE",
        (
            ("1.2.2", "Jumlah sampel pakan terakreditasi", "1.500 sampel"),
            ("3.2.2", "Jumlah sampel diagnostik kehewanan", "9.000 sampel"),
        ),
        (
            kasi(
                "KASI PENGUJIAN",
                "Pengujian Mutu Pakan dan Kesehatan Hewan",
                "Rp. 1.150.000.000",
                ("1.2.2", "Jumlah parameter uji yang terakreditasi KAN", "12 parameter"),
                ("1.2.2", "Waktu rata-rata pengujian", "7 hari"),
            ),
            kasi(
                "KASUBAG TATA USAHA BALAI",
                "Operasional Balai Cikole",
                "",
                ("5.1.2", "Jumlah retribusi yang disetor", "Rp. 210.000.000"),
                ("5.1.2", "Jumlah pegawai terlayani", "34 orang"),
            ),
        ),
        ("1", "3"),
        "Program Peningkatan Penerapan Teknologi Peternakan",
        "Rp. 1.150.000.000",
    ),
)
LABEL_TOTAL, TOTAL = "JUMLAH BELANJA LANGSUNG", "Rp. 46.619.000.000"
FILLS = {"1": "F8CBAD", "2": "FFE699", "3": "BDD7EE", "4": "D9C3E8", "5": "E7E6E6"}
HEADS = ("7F7F7F", "2E75B6", "C55A11", "BF9000", "538135", "7030A0")
LEAF = (5.4, 14.5, 9.5)
FONT = "Calibri"
LOOK = Look(LEAF, FONT, 9, FILLS, head="FFFFFF", subhead="No|Indikator Kinerja|Target", style="lm", slack=1.5)
GAP = 1.2


def columns() -> list[tuple[int, int]]:
    """First and last column of each division's block, an empty column between two."""
    found, left = [], 1
    for post in POSTS:
        right = left + len(post.below) * 3 - 1
        found.append((left, right))
        left = right + 2
    return found


def goal_part(sheet: Worksheet, last: int) -> int:
    """Visi, misi, tujuan and sasaran with their small tables, broad as the sheet and level with no division."""
    put(sheet, (1, 1, 1, last), "CASCADING KINERJA", "lm", font="Cambria", size=26, bold=True, rule=None, wrap=False)
    put(sheet, (2, 1, 2, last), "DINAS PETERNAKAN PROVINSI JAWA BARAT - TAHUN 2016", "lm", font="Cambria", size=18, rule=None)
    put(sheet, (4, 1, 4, last), CHIEF, "cm", font=FONT, size=16, bold=True, fill="375623", color="FFFFFF")
    put(sheet, (5, 1, 5, last), f"VISI : {VISION}", "cm", font=FONT, size=14, italic=True, fill="E2EFDA")
    for row, value in ((1, 36), (2, 26), (4, 26), (5, 24), (6, 24), (7, 22), (8, 22), (9, 15)):
        sheet.row_dimensions[row].height = value
    cuts = (1, 14, 27, 37, 47, last + 1)
    places = {goal[0]: (cuts[index], cuts[index + 1] - 1) for index, goal in enumerate(GOALS)}
    for number, (mission, keys) in enumerate(MISSIONS, 1):
        box = (6, places[keys[0]][0], 6, places[keys[-1]][1])
        put(sheet, box, f"Misi {number}. {mission}", "cm", font=FONT, size=13, bold=True, fill="A9D08E")
    look = Look(LEAF, FONT, 11, FILLS)
    depth = max(len(goal[3]) for goal in GOALS)
    for key, statement, aim, lines in GOALS:
        left, right = places[key]
        put(sheet, (7, left, 7, right), f"Tujuan {key}. {aim}", "cm", font=FONT, size=12, fill=FILLS[key])
        put(sheet, (8, left, 8, right), f"Sasaran {key}. {statement}", "cm", font=FONT, size=12, bold=True, fill=FILLS[key])
        end = right - 2
        put(sheet, (9, left, 9, left), "No", "cm", font=FONT, size=10, bold=True)
        put(sheet, (9, left + 1, 9, end), "Indikator Sasaran", "cm", font=FONT, size=10, bold=True)
        put(sheet, (9, end + 1, 9, right), "Target", "cm", font=FONT, size=10, bold=True)
        for place, (code, name, target) in enumerate(lines):
            face = {"font": FONT, "size": look.size, "fill": FILLS[key]}
            put(sheet, (10 + place, left, 10 + place, left), code, "cm", **face)
            put(sheet, (10 + place, left + 1, 10 + place, end), name, "lm", **face)
            put(sheet, (10 + place, end + 1, 10 + place, right), target, "cm", **face)
            tall(sheet, 10 + place, 20)
    return 10 + depth


def name_row(sheet: Worksheet, row: int, spans: list[tuple[int, int, str]], bold: bool) -> None:
    """A row of names or sums below the positions."""
    for left, right, text in spans:
        put(sheet, (row, left, row, right), text or None, "cm", font=FONT, size=9, bold=bold, italic=not bold)
        room = sum(LEAF) * ((right - left + 1) // 3)
        tall(sheet, row, height(text, room * 0.9, 9) + 2 if text else 0)


def draw(path: Path) -> None:
    """The workbook."""
    book = Workbook()
    sheet = book.active
    sheet.title = "A2"
    places = columns()
    last = places[-1][1]
    sizes = [GAP] * last
    for left, right in places:
        for column in range(left, right + 1):
            sizes[column - 1] = LEAF[(column - left) % 3]
    widths(sheet, tuple(sizes))
    row = goal_part(sheet, last)
    sheet.row_dimensions[row].height = 18
    row += 1
    heads(sheet, row, [(a, b, post.holder) for (a, b), post in zip(places, POSTS, strict=True)], LOOK)
    for (a, b), post, fill in zip(places, POSTS, HEADS, strict=True):
        put(sheet, (row, a, row, b), post.holder, "cm", font=FONT, size=12, bold=True, fill=fill, color="FFFFFF", rule="medium")
    name_row(sheet, row + 2, [(a, b, post.name or "") for (a, b), post in zip(places, POSTS, strict=True)], True)
    name_row(sheet, row + 3, [(a, b, f"Anggaran : {post.pagu}") for (a, b), post in zip(places, POSTS, strict=True)], False)
    for (a, b), _ in zip(places, POSTS, strict=True):
        for first, end, text in ((a, a, "No"), (a + 1, b - 1, "Indikator Program"), (b, b, "Target")):
            put(sheet, (row + 1, first, row + 1, end), text, "cm", font=FONT, size=9, italic=True)
    sheet.row_dimensions[row + 1].height = 14
    row = rows_of(sheet, row + 4, [(a, b, post.lines) for (a, b), post in zip(places, POSTS, strict=True)], LOOK)
    sheet.row_dimensions[row].height = 14
    row += 1
    spans = []
    for (a, _), post in zip(places, POSTS, strict=True):
        spans += [(a + 3 * n, a + 3 * n + 2, child) for n, child in enumerate(post.below)]
    heads(sheet, row, [(a, b, child.holder) for a, b, child in spans], Look(LEAF, FONT, 9, FILLS, head="C6E0B4"))
    name_row(sheet, row + 1, [(a, b, child.name or "") for a, b, child in spans], True)
    name_row(sheet, row + 2, [(a, b, f"Anggaran : {child.pagu or '-'}") for a, b, child in spans], False)
    for a, b, _ in spans:
        for column, text in ((a, "No"), (a + 1, "Indikator Kegiatan"), (b, "Target")):
            put(sheet, (row + 3, column, row + 3, column), text, "cm", font=FONT, size=9, italic=True)
    row = below(sheet, row + 4, spans)
    foot(sheet, row + 2, last)
    setup = sheet.page_setup
    setup.paperSize, setup.orientation, setup.fitToWidth, setup.fitToHeight = 66, "landscape", 1, 1
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top = sheet.page_margins.bottom = 0.5
    book.save(path)


def below(sheet: Worksheet, row: int, spans: list[tuple[int, int, Post]]) -> int:
    """The sections' lines; columns end where their lines end."""
    count = max(len(post.lines) for _, _, post in spans)
    for place in range(count):
        for left, right, post in spans:
            if place < len(post.lines):
                tall(sheet, row + place, entry(sheet, row + place, left, right, post.lines[place], LOOK) + 4)
    return row + count


def foot(sheet: Worksheet, row: int, last: int) -> None:
    """Total, legend, note, signature block."""
    put(sheet, (row, 1, row, 3), LABEL_TOTAL, "lm", font=FONT, size=12, bold=True, fill="FFFF00")
    put(sheet, (row, 4, row, 6), TOTAL, "rm", font=FONT, size=12, bold=True, fill="FFFF00")
    put(sheet, (row + 2, 1, row + 2, 6), "Keterangan warna :", "lm", font=FONT, size=11, rule=None)
    for place, key in enumerate(FILLS, 3):
        put(sheet, (row + place, 1, row + place, 1), None, fill=FILLS[key])
        put(sheet, (row + place, 2, row + place, 6), f"Mendukung Sasaran {key}", "lm", font=FONT, size=11, rule=None)
    sign = ("Bandung,        Januari 2016", CHIEF, "", "", "( nama pejabat )", "NIP. ............................")
    for place, text in enumerate(sign):
        put(sheet, (row + place, last - 9, row + place, last), text, "cm", font=FONT, size=12, rule=None)


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, about | {"organisation": "Dinas Peternakan", "year": 2016, "pages": 1})
    vision = gold.node("visi", VISION, page=1)
    goals = {goal[0]: goal for goal in GOALS}
    known: dict[str, str] = {}
    for mission, keys in MISSIONS:
        one = gold.node("misi", mission, page=1, parent=vision)
        for key in keys:
            _, statement, aim, lines = goals[key]
            two = gold.node("tujuan", aim, page=1, parent=one, holder=CHIEF)
            known[key] = gold.node("sasaran", statement, page=1, parent=two, holder=CHIEF)
            add_lines(gold, known[key], lines, YEAR, 1)
    for post in POSTS:
        add_post(gold, post, known, YEAR)
    for node in gold.nodes:
        if node["level"] == "sub_kegiatan":
            node["level"] = "kegiatan"
    gold.total(LABEL_TOTAL, "pagu", YEAR, TOTAL, 1)
    lower = [each["id"] for each in gold.nodes if each["level"] == "kegiatan"]
    gold.ambiguous = [
        several_doubt(gold),
        {
            "about": "the sections' names are kegiatan (their small heading says Indikator Kegiatan)",
            "chosen": "kegiatan",
            "also_acceptable": ["sub_kegiatan"],
            "nodes": lower,
            "field": "level",
        },
        {
            "about": "the head's position stands above visi, misi, tujuan and sasaran",
            "chosen": CHIEF,
            "also_acceptable": [None],
            "nodes": [each["id"] for each in gold.nodes if each["level"] in ("visi", "misi", "tujuan", "sasaran")],
            "field": "holder",
        },
        {
            "about": "a target in rupiah (Rp. 210.000.000) and its unit",
            "chosen": None,
            "also_acceptable": ["Rp", "rupiah"],
            "nodes": lower[-1:],
            "field": "unit",
        },
        {
            "about": "names of program and kegiatan without a lead word below the position",
            "chosen": "name",
            "also_acceptable": ["statement"],
            "nodes": [each["id"] for each in gold.nodes if each["name"]],
            "field": "name",
        },
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    write_gold()


if __name__ == "__main__":
    main()
