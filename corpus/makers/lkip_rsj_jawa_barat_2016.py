"""Chapters II and III of the 2016 report of a provincial mental hospital, from Writer."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages
from corpus.makers.word import ALIGN, LEFT, UP, Look, centred, grid, page_number, runs, shaded

STEM = "lkip-rsj-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Chapters II and III of the 2016 report of a provincial mental hospital, with a chart of drawn shapes",
    "type": "lkjip",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "running text full of figures that restate those of the tables; visi and misi in the text, misi restated by a table",
        "landscape table of targets 2014-2018 with kondisi awal, between portrait pages",
        "agreement with the unit behind the figure and one target that differs from the plan's",
        "result table without unit column, header parted from its rows by the page break and not repeated",
        "one small table for each sasaran: realisasi of three years, end-of-plan target, progress against it",
        "bar chart of drawn shapes with figures above the bars, one of which stands in no table",
        "sums with ,00; programs and kegiatan in one table over a page break, told apart by bold and numbers A and 1",
        "a column SS that names by number the sasaran a program serves, two of them for one program",
        "efficiency table whose figures restate capaian, call-out boxes, scale of categories",
        "lower is better, words for figures (Paripurna), grade with score, Milyar, points and commas mixed, typing errors",
    ],
}
YEAR = "2016"
OFFICE = "Rumah Sakit Jiwa"
YEARS = ("2014", "2015", "2016", "2017", "2018")


@dataclass(frozen=True)
class Measure:
    """plan: kondisi awal 2013 and targets 2014-2018; pk: target of the agreement; now: target, realisasi, capaian;
    past: realisasi 2014, 2015 and progress against 2018."""

    name: str
    unit: str
    plan: tuple[str, str, str, str, str, str]
    pk: str
    now: tuple[str, str, str]
    past: tuple[str, str, str]
    direction: str | None = None


@dataclass(frozen=True)
class Sasaran:
    """A sasaran: misi and tujuan it serves (by place), measures, texts, what the efficiency table says."""

    statement: str
    tujuan: int
    measures: tuple[Measure, ...]
    texts: tuple[str, ...]
    box: str
    saving: tuple[str, str, str]


VISI = "Menjadi Rumah Sakit Jiwa Rujukan Utama di Jawa Barat yang Unggul dalam Pelayanan dan Pendidikan Tahun 2018"
MISI = (
    "Meningkatkan pelayanan kesehatan jiwa dan NAPZA yang paripurna dan bermutu",
    "Mengembangkan pendidikan, pelatihan dan penelitian di bidang kesehatan jiwa",
    "Mewujudkan tata kelola rumah sakit yang profesional dan akuntabel",
)
TUJUAN = (  # statement, place of its misi
    ("Meningkatkan mutu pelayanan kesehatan jiwa sesuai standar", 0),
    ("Memperluas jangkauan pelayanan kesehatan jiwa dan NAPZA", 0),
    ("Meningkatkan kompetensi sumber daya manusia kesehatan jiwa", 1),
    ("Meningkatkan kemandirian dan akuntabilitas rumah sakit sebagai BLUD", 2),
)
SASARAN = (
    Sasaran(
        "Meningkatnya mutu pelayanan kesehatan jiwa",
        0,
        (
            Measure(
                "Bed Occupancy Rate (BOR)",
                "%",
                ("71,20", "72", "74", "75", "76", "78"),
                "75 %",
                ("75", "78,46", "104,61"),
                ("73,15", "75.88", "100,59"),
            ),
            Measure(
                "Average Length of Stay (AvLOS)",
                "hari",
                ("34", "33", "31", "29", "28", "27"),
                "29 hari",
                ("29", "30", "96,55"),
                ("33", "32", "88,89"),
                "down",
            ),
            Measure(
                "Indeks Kepuasan Masyarakat (IKM)",
                "indeks",
                ("74,60", "75,00", "76,00", "77,50", "79,00", "80,00"),
                "78,50",
                ("78,50", "79,12", "100,79"),
                ("75,33", "77,04", "98,90"),
            ),
            Measure(
                "Angka kejadian pasien lari",
                "‰",
                ("4,1", "3,5", "3,0", "2,5", "2,0", "1,5"),
                "2,5 ‰",
                ("2,5", "2,1", "116,00"),
                ("3,6", "2,9", "60,00"),
                "down",
            ),
        ),
        (
            "Sasaran strategis pertama diukur dengan 4 (empat) indikator. Bed Occupancy Rate (BOR) tahun 2016 sebesar 78,46% "
            "atau 104,61% dari target 75%. Angka ini masih berada dalam kisaran ideal menurut Departemen Kesehatan yaitu "
            "60 - 85%. Dibandingkan tahun 2015, BOR meningkat 2,58 poin karena bertambahnya rujukan dari 27 kabupaten/kota "
            "setelah seluruh puskesmas bekerja sama dengan BPJS Kesehatan.",
            "Rata-rata lama rawat (AvLOS) selama 30 hari belum mencapai target 29 hari (96,55%). Hal tersebut disebabkan masih "
            "adanya pasien yang sudah diizinkan pulang namun belum dijemput oleh keluarganya, yaitu sebanyak 47 orang, serta "
            "18 orang pasien tanpa identitas yang dirujuk oleh Dinas Sosial. Upaya yang dilakukan adalah kegiatan dropping "
            "pasien ke rumah keluarga sebanyak 212 kali serta koordinasi dengan panti milik pemerintah.",
            "Indeks Kepuasan Masyarakat naik dari 77,04 menjadi 79,12 dengan kategori **Baik**. Unsur dengan nilai terendah "
            "adalah kecepatan pelayanan (2,94), sedangkan nilai tertinggi pada unsur kesopanan dan keramahan petugas (3,41).",
        ),
        "Rata-rata capaian Sasaran Strategis 1 adalah 104,49 % (Sangat Baik)",
        ("104,49", "95,12", "9,37"),
    ),
    Sasaran(
        "Meningkatnya jangkauan pelayanan kesehatan jiwa dan NAPZA",
        1,
        (
            Measure(
                "Jumlah kunjungan rawat jalan",
                "kunjungan",
                ("28.910", "30.000", "32.000", "34.500", "36.500", "38.000"),
                "34.500 kunjungan",
                ("34.500", "37.284", "108,07"),
                ("31.467", "34.019", "98,12"),
            ),
            Measure(
                "Jumlah pasien NAPZA yang direhabilitasi",
                "pasien",
                ("96", "120", "150", "180", "200", "240"),
                "180 pasien",
                ("180", "143", "79,44"),
                ("118", "162", "59,58"),
            ),
            Measure(
                "Jumlah kabupaten/kota yang dibina dalam Kesehatan Jiwa Masyarakat",
                "kab/kota",
                ("-", "9", "14", "18", "23", "27"),
                "18 kab/kota",
                ("18", "18", "100"),
                ("9", "14", "66,67"),
            ),
        ),
        (
            "Jumlah kunjungan rawat jalan sebanyak 37.284 kunjungan atau 108,07% dari target. Perkembangan kunjungan rawat jalan "
            "selama lima tahun terakhir dapat dilihat pada Gambar 3.1.",
            "Jumlah pasien NAPZA yang direhabilitasi hanya mencapai 143 pasien dari target 180 pasien. Tidak tercapainya target "
            "antara lain karena klaim rehabilitasi oleh Kementerian Kesehatan baru dapat digunakan mulai bulan Mei 2016, dan "
            "sebagian residen dirujuk ke balai rehabilitasi milik BNN di Lido. Sebagai solusi, pada tahun 2017 dialokasikan "
            "anggaran rehabilitasi bagi 60 pasien yang bersumber dari APBD Provinsi.",
        ),
        "Rata-rata capaian Sasaran Strategis 2 adalah 95,84 % (Sangat Baik)",
        ("95,84", "91,06", "4,78"),
    ),
    Sasaran(
        "Meningkatnya kompetensi SDM dan penelitian kesehatan jiwa",
        2,
        (
            Measure(
                "Persentase pegawai yang mengikuti pelatihan minimal 20 jam per tahun",
                "%",
                ("38", "45", "50", "60", "70", "80"),
                "60 %",
                ("60", "63,7", "106,17"),
                ("44.1", "52,6", "79,63"),
            ),
            Measure(
                "Jumlah penelitian kesehatan jiwa yang dipublikasikan",
                "judul",
                ("1", "2", "3", "4", "5", "6"),
                "4 judul",
                ("4", "3", "75,00"),
                ("2", "3", "50,00"),
            ),
        ),
        (
            "Dari 546 orang pegawai sebanyak 348 orang atau 63,7% telah mengikuti pelatihan minimal 20 jam, sehingga melampaui "
            "target 60%. Jumlah penelitian yang dipublikasikan sebanyak 3 judul dari target 4 judul (75%), satu judul masih "
            "dalam proses ulasan mitra bestari jurnal. Rumah Sakit Jiwa juga menerima 2.816 mahasiswa praktek dari 41 institusi "
            "pendidikan.",
        ),
        "Rata-rata capaian Sasaran Strategis 3 adalah 90,58 % (Baik)",
        ("90,58", "93,40", "-2,82"),
    ),
    Sasaran(
        "Meningkatnya kemandirian dan akuntabilitas kinerja rumah sakit",
        3,
        (
            Measure(
                "Cost Recovery Rate (CRR)",
                "%",
                ("41,0", "43,0", "45,0", "47,0", "50,0", "55,0"),
                "47,0 %",
                ("47,0", "51,3", "109,15"),
                ("42,7", "46,8", "93,27"),
            ),
            Measure(
                "Pendapatan BLUD",
                "Rp",
                ("21,4 Milyar", "24 Milyar", "27 Milyar", "31 Milyar", "34 Milyar", "38 Milyar"),
                "Rp. 31 Milyar",
                ("31 Milyar", "33,86 Milyar", "109,23"),
                ("24,91 Milyar", "28,72 Milyar", "89,11"),
            ),
            Measure(
                "Status akreditasi rumah sakit",
                "status",
                ("Dasar", "Dasar", "Madya", "Paripurna", "Paripurna", "Paripurna"),
                "Paripurna",
                ("Paripurna", "Paripurna", "100"),
                ("Dasar", "Utama", "100"),
            ),
            Measure(
                "Nilai evaluasi LKIP",
                "nilai",
                ("C (48,20)", "CC (52)", "CC (58)", "B (62)", "B (68)", "BB (71)"),
                "B (62)",
                ("B (62)", "B (64,37)", "103,82"),
                ("CC (54,66)", "CC (59,90)", "90,66"),
            ),
        ),
        (
            "Cost Recovery Rate (CRR) sebesar 51,3%, artinya kemampuan rumah sakit menutup biaya operasional dari pendapatan "
            "jasa layanan telah lebih dari separuhnya. Pendapatan BLUD tahun 2016 terealisasi Rp. 33,86 Milyar dari target "
            "Rp. 31 Milyar, dimana 71% diantaranya bersumber dari klaim BPJS Kesehatan.",
            "Rumah sakit telah dinyatakan lulus akreditasi tingkat Paripurna oleh Komisi Akreditasi Rumah Sakit (KARS) pada "
            "bulan Desember 2016. Nilai evaluasi LKIP naik dari CC (59,90) menjadi B (64,37).",
        ),
        "Rata-rata capaian Sasaran Strategis 4 adalah 105,55 % (Sangat Baik)",
        ("105,55", "96,27", "9,28"),
    ),
)
Sum = tuple[str, str, str, str, str]  # name, pagu, realisasi, percent, physical
PROGRAMS: tuple[tuple[Sum, str, tuple[Sum, ...]], ...] = (
    (
        (
            "Program Pengadaan, Peningkatan Sarana dan Prasarana Rumah Sakit/Rumah Sakit Jiwa/"
            "Rumah Sakit Paru-Paru/Rumah Sakit Mata",
            "28.640.500.000,00",
            "26.911.274.150,00",
            "93,96",
            "98,50",
        ),
        "1",
        (
            ("Pembangunan Gedung Rawat Inap Psikogeriatri", "14.200.000.000,00", "13.187.450.000,00", "92,87", "100"),
            ("Pengadaan Alat-Alat Kedokteran Jiwa dan NAPZA", "9.315.500.000,00", "8.806.324.150,00", "94,53", "100"),
            ("Pengadaan Ambulance/Mobil Jenazah", "1.125.000.000,00", "1.098.500.000,00", "97,64", "100"),
            ("Pembangunan Instalasi Pengolahan Air Limbah", "4.000.000.000,00", "3.819.000.000,00", "95,48", "94"),
        ),
    ),
    (
        ("Program Pelayanan Kesehatan BLUD", "31.000.000.000,00", "29.844.617.902,00", "96,27", "100"),
        "1, 4",
        (("Peningkatan Pelayanan Kesehatan Rumah Sakit Jiwa (BLUD)", "31.000.000.000,00", "29.844.617.902,00", "96,27", "100"),),
    ),
    (
        ("Program Upaya Kesehatan Masyarakat", "3.175.000.000,00", "2.891.203.500,00", "91,06", "97,20"),
        "2",
        (
            ("Pembinaan Kesehatan Jiwa Masyarakat di 18 Kab/Kota", "1.240.000.000,00", "1.188.640.500,00", "95,86", "100"),
            ("Pelayanan Rehabilitasi NAPZA", "1.385.000.000,00", "1.170.313.000,00", "84,50", "91,60"),
            ("Dropping Pasien dan Kunjungan Rumah (Home Visit)", "550.000.000,00", "532.250.000,00", "96,77", "100"),
        ),
    ),
    (
        ("Program Sumber Daya Kesehatan", "1.894.300.000,00", "1.769.272.000,00", "93,40", "98"),
        "3",
        (
            ("Pendidikan dan Pelatihan Teknis Tenaga Kesehatan", "1.544.300.000,00", "1.452.172.000,00", "94,03", "100"),
            ("Penelitian dan Pengembangan Kesehatan Jiwa", "350.000.000,00", "317.100.000,00", "90,60", "92"),
        ),
    ),
    (
        (
            "Program Pemeliharaan Sarana dan Prasarana Rumah Sakit/Rumah Sakit Jiwa/Rumah Sakit Paru-Paru/Rumah Sakit Mata",
            "2.460.000.000,00",
            "2.387.915.000,00",
            "97,07",
            "100",
        ),
        "1",
        (
            ("Pemeliharaan Rutin/Berkala Gedung Rumah Sakit", "1.510.000.000,00", "1.466.080.000,00", "97,09", "100"),
            ("Pemeliharaan Alat Kesehatan dan Kalibrasi", "950.000.000,00", "921.835.0000,00", "97,04", "100"),
        ),
    ),
    (
        ("Program Pelayanan Administrasi Perkantoran", "12.717.640.000,00", "12.104.366.821,00", "95,18", "100"),
        "4",
        (
            ("Penyelenggaraan Administrasi Perkantoran RSJ", "11.967.640.000,00", "11.378.816.821,00", "95,08", "100"),
            ("Penyediaan Makan Minum Pasien Tidak Mampu", "750.000.000,00", "725.550.000,00", "96,74", "100"),
        ),
    ),
    (
        (
            "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
            "412.000.000,00",
            "398.720.000,00",
            "96,78",
            "100",
        ),
        "4",
        (("Penyusunan Perencanaan, Evaluasi dan Pelaporan RSJ", "412.000.000,00", "398.720.000,00", "96,78", "100"),),
    ),
)
TOTAL = ("80.299.440.000,00", "76.307.369.373,00", "95,03", "99,10")
CHART = (("2012", 26104), ("2013", 28910), ("2014", 31467), ("2015", 34019), ("2016", 37284))
SCALE = (("> 100 %", "Sangat Memuaskan"), ("95 % - 100 %", "Sangat Baik"), ("80 % - < 95 %", "Baik"), ("< 80 %", "Kurang"))
PLANNING = (
    "Rencana Strategis Rumah Sakit Jiwa Provinsi Jawa Barat Tahun 2013-2018 merupakan penjabaran dari Rencana Pembangunan "
    "Jangka Menengah Daerah (RPJMD) Provinsi Jawa Barat, khususnya misi pertama yaitu membangun masyarakat yang berkualitas "
    "dan berdaya saing. Rumah Sakit Jiwa adalah rumah sakit khusus kelas A dengan kapasitas 204 tempat tidur dan telah "
    "menerapkan Pola Pengelolaan Keuangan Badan Layanan Umum Daerah (PPK-BLUD) secara penuh sejak tahun 2009.",
    "Dalam menyusun Renstra, Rumah Sakit Jiwa mempertimbangkan isu strategis berupa tingginya prevalensi gangguan mental "
    "emosional di Jawa Barat (9,3% penduduk usia di atas 15 tahun menurut Riskesdas), stigma masyarakat, masih ditemukannya "
    "kasus pemasungan, serta meningkatnya penyalahgunaan NAPZA pada usia produktif.",
)
INTRO = (
    "Pengukuran tingkat capaian kinerja Rumah Sakit Jiwa Provinsi Jawa Barat Tahun 2016 dilakukan dengan cara membandingkan "
    "antara target (performance plan) yang telah ditetapkan dalam Perjanjian Kinerja dengan realisasinya (performance result). "
    "Untuk indikator yang semakin tinggi realisasinya menunjukan kinerja semakin baik, capaian dihitung dengan membagi realisasi "
    "dengan target. Sebaliknya untuk indikator AvLOS dan angka kejadian pasien lari digunakan rumus :",
    "Capaian = [ Rencana - (Realisasi - Rencana) ] / Rencana x 100 %",
    "Predikat nilai capaian kinerja dikelompokkan dalam skala pengukuran sebagai berikut :",
)
NEXT = (
    "Menambah kapasitas rehabilitasi NAPZA dari 30 menjadi 40 tempat tidur serta mengusulkan anggaran rehabilitasi bagi 60 "
    "pasien pada APBD Tahun 2017;",
    "Mengoptimalkan kegiatan dropping pasien dan home visit bekerja sama dengan puskesmas dan dinas sosial kabupaten/kota "
    "sehingga AvLOS tahun 2017 dapat ditekan menjadi 28 hari;",
    "Mendorong publikasi penelitian melalui kerja sama dengan 3 (tiga) perguruan tinggi di Kota Bandung;",
    "Menyempurnakan indikator kinerja sesuai dengan Rencana Strategis perubahan.",
)
FACE = "Carlito"


def say(document: Doc, text: str, indent: float = 1.2, across: str = "j") -> None:
    """A paragraph of the running text."""
    item = document.add_paragraph()
    item.alignment = ALIGN[across]
    item.paragraph_format.first_line_indent = Cm(indent)
    runs(item, text)


def heading(document: Doc, text: str, level: int) -> None:
    """A numbered heading in Word's own style, in the office's colour."""
    item = document.add_heading(level=level)
    run = item.add_run(text)
    run.font.name, run.font.size = FACE, Pt(14 if level == 1 else 12)
    run.font.color.rgb = RGBColor(0x1F, 0x3B, 0x64) if level > 1 else RGBColor(0xFF, 0xFF, 0xFF)
    item.paragraph_format.space_before, item.paragraph_format.space_after = Pt(10), Pt(5)


def chapter(document: Doc, number: str, title: str) -> None:
    """A chapter's title: white letters on a bar at the right."""
    table = document.add_table(1, 1)
    table.alignment = 2
    cell = table.rows[0].cells[0]
    cell.width = Cm(5)
    shaded(cell, "2E75B6")
    runs(cell.paragraphs[0], f"BAB {number}", 16, True)
    cell.paragraphs[0].alignment = ALIGN["c"]
    cell.paragraphs[0].runs[0].font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)
    item = document.add_paragraph()
    item.alignment = ALIGN["r"]
    runs(item, title, 15, True)
    item.paragraph_format.space_after = Pt(14)


def caption(document: Doc, *lines: str) -> None:
    """The lines above a table, kept with it."""
    for place, line in enumerate(lines):
        item = centred(document, line, 10.5, after=4 if place == len(lines) - 1 else 0)
        item.paragraph_format.keep_with_next = True


def gap(document: Doc) -> None:
    """A small space below a table."""
    document.add_paragraph().paragraph_format.space_after = Pt(0)


def whole_rows(table: Table) -> None:
    """Rows that do not break over a page."""
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def section(document: Doc, wide: bool) -> None:
    """A new page, portrait or landscape."""
    new = document.add_section(WD_SECTION.NEW_PAGE)
    new.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    new.page_width, new.page_height = (Cm(29.7), Cm(21)) if wide else (Cm(21), Cm(29.7))


def plan_tables(document: Doc) -> None:
    """Misi with tujuan and sasaran; then, on a wide page, the targets of the plan."""
    caption(document, "Tabel 2.1", "Keterkaitan Misi, Tujuan dan Sasaran")
    rows, before = [["Misi", "Tujuan", "Sasaran"]], -1
    for sasaran in SASARAN:
        tujuan, misi = TUJUAN[sasaran.tujuan]
        rows.append([UP if misi == before else MISI[misi], tujuan, sasaran.statement])
        before = misi
    grid(document, rows, Look((5.4, 5.4, 5.4), "lll", 10, 1, False, "BDD6EE"))
    gap(document)
    say(
        document,
        "Indikator kinerja dan target jangka menengah untuk masing-masing sasaran tercantum pada Tabel 2.2. Kondisi awal adalah "
        "keadaan pada akhir tahun 2013, kecuali pembinaan Kesehatan Jiwa Masyarakat yang baru dimulai pada tahun 2014.",
    )
    section(document, True)
    caption(document, "Tabel 2.2", "Target Indikator Kinerja Rumah Sakit Jiwa Provinsi Jawa Barat Tahun 2014-2018")
    rows = [["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Kondisi Awal (2013)", "Target", *[LEFT] * 4]]
    rows.append([UP] * 5 + list(YEARS))
    for place, sasaran in enumerate(SASARAN, 1):
        for turn, item in enumerate(sasaran.measures):
            head = [f"{place}", sasaran.statement] if turn == 0 else [UP, UP]
            rows.append([*head, item.name, item.unit, *item.plan])
    wide = (1.0, 5.0, 6.2, 2.0, 2.2, *[2.0] * 5)
    table = grid(document, rows, Look(wide, "cllc" + "c" * 6, 9.5, 2, True, "BDD6EE"))
    for row in range(2, len(rows)):
        shaded(table.rows[row].cells[7], "FFF2CC")


def agreement(document: Doc) -> None:
    """The agreement and the sums of the programs."""
    section(document, False)
    heading(document, "2.2  Perjanjian Kinerja Tahun 2016", 2)
    say(
        document,
        "Perjanjian Kinerja Tahun 2016 ditandatangani oleh Direktur Rumah Sakit Jiwa dan Gubernur Jawa Barat pada bulan Januari "
        "2016 dan telah disesuaikan pada perubahan APBD. Perjanjian Kinerja memuat 4 (empat) sasaran strategis dengan 13 (tiga "
        "belas) indikator sebagaimana tabel berikut :",
    )
    caption(document, "Tabel 2.3", "Perjanjian Kinerja Rumah Sakit Jiwa Tahun 2016")
    rows = [["No", "Sasaran Strategis", "Indikator Kinerja", "Target"], ["(1)", "(2)", "(3)", "(4)"]]
    for place, sasaran in enumerate(SASARAN, 1):
        for turn, item in enumerate(sasaran.measures):
            rows.append([*((f"{place}.", sasaran.statement) if turn == 0 else (UP, UP)), item.name, item.pk])
    grid(document, rows, Look((1.0, 5.6, 6.4, 3.2), "cllc", 10, 2, False, "BDD6EE"))
    gap(document)
    say(
        document,
        "Untuk mencapai target tersebut Rumah Sakit Jiwa pada tahun 2016 melaksanakan 7 (tujuh) program dengan anggaran belanja "
        f"langsung sebesar Rp. {TOTAL[0]} yang terdiri dari dana BLUD sebesar Rp. 31.000.000.000,00 atau 38,61% dan dana APBD "
        "sebesar Rp. 49.299.440.000,00 atau 61,39%. Rincian anggaran per program dan kegiatan disajikan pada Bab III.",
    )


def results(document: Doc) -> None:
    """The table of all results; its header stands once."""
    heading(document, "3.1  Capaian Kinerja Organisasi", 2)
    say(
        document,
        "Dari 13 indikator, sebanyak 10 indikator telah mencapai atau melampaui target, sedangkan 3 indikator belum "
        "mencapai target, yaitu AvLOS, jumlah pasien NAPZA yang direhabilitasi dan jumlah penelitian. "
        "Capaian selengkapnya sebagai berikut :",
    )
    caption(document, "Tabel 3.2", "Target dan Realisasi Indikator Kinerja Tahun 2016")
    rows = [
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Tahun 2016", LEFT, LEFT],
        [UP, UP, UP, "Target", "Realisasi", "% Capaian"],
    ]
    for place, sasaran in enumerate(SASARAN, 1):
        for turn, item in enumerate(sasaran.measures):
            rows.append([*((f"{place}.", sasaran.statement) if turn == 0 else ("", "")), item.name, *item.now])
    whole_rows(grid(document, rows, Look((1.0, 4.4, 4.8, 2.1, 2.2, 1.9), "cllccc", 10, 2, False, "BDD6EE")))
    gap(document)


def analysis(document: Doc) -> None:
    """The text on each sasaran, with a table, a call-out, and for one of them the chart."""
    heading(document, "3.2  Analisis Capaian Kinerja", 2)
    for place, sasaran in enumerate(SASARAN, 1):
        table = document.add_table(1, 1)
        shaded(table.rows[0].cells[0], "DEEAF6")
        runs(table.rows[0].cells[0].paragraphs[0], f"Sasaran Strategis {place} : {sasaran.statement}", 12, True)
        table.rows[0].cells[0].paragraphs[0].paragraph_format.keep_with_next = True
        gap(document)
        say(document, sasaran.texts[0])
        if place == 2:
            chart(document)
        caption(document, f"Tabel 3.{place + 2}", f"Perkembangan Realisasi Indikator Sasaran Strategis {place}")
        rows = [
            ["Indikator Kinerja", "Realisasi", LEFT, LEFT, "Target 2018", "% thd Target 2018"],
            [UP, "2014", "2015", "2016", UP, UP],
        ]
        rows += [[item.name, *item.past[:2], item.now[1], item.plan[5], item.past[2]] for item in sasaran.measures]
        whole_rows(grid(document, rows, Look((5.4, 2.2, 2.2, 2.2, 2.2, 2.2), "lccccc", 10, 2, False, "E2EFD9")))
        gap(document)
        for text in sasaran.texts[1:]:
            say(document, text)
        box = grid(document, [["**" + sasaran.box + "**"]], Look((7.5,), "c", 10.5, 0))
        box.alignment = 2
        gap(document)


def shape(at: tuple[int, int, int, int], number: int, text: str, fill: str | None, line: str | None) -> str:
    """A drawn rectangle of the chart, at in thousandths of a cm, with a text or none."""
    x, y, wide, tall = (value * 360 for value in at)
    inside = f'<a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>' if fill else "<a:noFill/>"
    edge = f'<a:ln w="9525"><a:solidFill><a:srgbClr val="{line}"/></a:solidFill></a:ln>' if line else "<a:ln><a:noFill/></a:ln>"
    words = (
        '<wps:txbx><w:txbxContent><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'
        '<w:jc w:val="center"/></w:pPr>'
        f'<w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t>{text}</w:t></w:r></w:p></w:txbxContent></wps:txbx>'
        if text
        else ""
    )
    return (
        f'<wps:wsp><wps:cNvPr id="{900 + number}" name="Rectangle {number}"/><wps:cNvSpPr/>'
        f'<wps:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="{tall}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{inside}{edge}</wps:spPr>{words}'
        '<wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/></wps:wsp>'
    )


def chart(document: Doc) -> None:
    """A bar chart made of rectangles in a group."""
    parts = [shape((0, 0, 14000, 7000), 1, "", "FFFFFF", "7F7F7F"), shape((1200, 5900, 12200, 20), 2, "", "404040", None)]
    for place, (year, count) in enumerate(CHART):
        left, tall = 1800 + place * 2350, int((count - 20000) * 0.27)
        text = f"{count:,}".replace(",", ".")
        parts.append(shape((left, 5900 - tall, 1400, tall), 10 + place, "", "F4B183" if year == YEAR else "5B9BD5", "1F4E79"))
        parts.append(shape((left - 300, 5400 - tall, 2000, 460), 20 + place, text, None, None))
        parts.append(shape((left - 300, 6050, 2000, 500), 30 + place, year, None, None))
    spaces = {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    }
    names = " ".join(f'xmlns:{key}="{uri}"' for key, uri in spaces.items())
    size = f'cx="{14000 * 360}" cy="{7000 * 360}"'
    group = (
        f'<w:drawing {names}><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr id="900" name="Group 900"/>'
        f'<a:graphic><a:graphicData uri="{spaces["wpg"]}"><wpg:wgp>'
        f'<wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext {size}/><a:chOff x="0" y="0"/><a:chExt {size}/></a:xfrm></wpg:grpSpPr>{"".join(parts)}</wpg:wgp></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing>"
    )
    item = document.add_paragraph()
    item.alignment = ALIGN["c"]
    item.paragraph_format.keep_with_next = True
    item.add_run()._r.append(parse_xml(group))
    centred(document, "Gambar 3.1  Kunjungan Rawat Jalan Tahun 2012 - 2016", 10, after=8)


def money(document: Doc) -> None:
    """The sums of programs and kegiatan, over a page break."""
    heading(document, "3.3  Realisasi Anggaran", 2)
    say(
        document,
        f"Realisasi belanja langsung sampai dengan 31 Desember 2016 sebesar Rp. {TOTAL[1]} atau {TOTAL[2]}% dari anggaran "
        f"Rp. {TOTAL[0]} dengan realisasi fisik {TOTAL[3]}%. Sisa anggaran terbesar terdapat pada kegiatan Pembangunan Gedung "
        "Rawat Inap Psikogeriatri yang merupakan efisiensi dari hasil lelang. Kolom SS menunjukan sasaran strategis yang "
        "didukung oleh program bersangkutan.",
    )
    caption(document, "Tabel 3.7", "Anggaran dan Realisasi Belanja Langsung Tahun 2016")
    rows = [["No", "Program / Kegiatan", "SS", "Anggaran (Rp)", "Realisasi (Rp)", "Keu (%)", "Fisik (%)"]]
    for letter, (program, serves, works) in zip("ABCDEFG", PROGRAMS, strict=True):
        rows.append([f"**{letter}**", f"**{program[0]}**", f"**{serves}**", *(f"**{text}**" for text in program[1:])])
        rows += [[str(turn), work[0], "", *work[1:]] for turn, work in enumerate(works, 1)]
    rows.append(["**Jumlah Belanja Langsung**", LEFT, LEFT, *(f"**{text}**" for text in TOTAL)])
    grid(document, rows, Look((0.9, 5.5, 1.1, 3.3, 3.3, 1.4, 1.4), "clcrrcc", 9, 1, True, "BDD6EE"))
    gap(document)


def saving(document: Doc) -> None:
    """The efficiency table."""
    heading(document, "3.4  Analisis Efisiensi Penggunaan Sumber Daya", 2)
    say(
        document,
        "Tingkat efisiensi dihitung dari selisih antara rata-rata capaian kinerja sasaran dengan persentase penyerapan anggaran "
        "program yang mendukungnya. Sasaran strategis ketiga belum efisien karena penyerapan anggaran lebih besar dari capaian "
        "kinerjanya.",
    )
    caption(document, "Tabel 3.8", "Tingkat Efisiensi per Sasaran Tahun 2016")
    rows = [["No", "Sasaran Strategis", "% Capaian Kinerja", "% Penyerapan Anggaran", "Tingkat Efisiensi"]]
    rows += [[str(place), item.statement, *item.saving] for place, item in enumerate(SASARAN, 1)]
    rows.append(["", "**Rata-rata**", "**99,12**", "**93,96**", "**5,15**"])
    whole_rows(grid(document, rows, Look((1.0, 7.2, 2.6, 2.9, 2.5), "clccc", 10, 1, False, "BDD6EE")))


def closing(document: Doc) -> None:
    """What is to be done next, and the signature."""
    gap(document)
    heading(document, "3.5  Rencana Tindak Lanjut", 2)
    for place, text in enumerate(NEXT, 1):
        say(document, f"{place}.  {text}", 0)
    for line in ("Bandung,      Februari 2017", "Direktur Rumah Sakit Jiwa", "", "( nama pejabat )", "NIP. ........"):
        item = document.add_paragraph()
        item.paragraph_format.left_indent, item.paragraph_format.space_after = Cm(8.5), Pt(0)
        item.paragraph_format.line_spacing = 1.0
        item.alignment = ALIGN["c"]
        runs(item, line, 11)


def draw() -> None:
    """Write the document and print it."""
    document = Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FACE, Pt(12)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(6), 1.5
    first = document.sections[0]
    first.page_width, first.page_height = Cm(21), Cm(29.7)
    first.left_margin, first.right_margin, first.top_margin, first.bottom_margin = Cm(2.6), Cm(2.2), Cm(2.6), Cm(2.2)
    top = first.header.paragraphs[0]
    runs(top, "LAPORAN KINERJA INSTANSI PEMERINTAH\nRumah Sakit Jiwa Provinsi Jawa Barat Tahun 2016", 9, True)
    border, line = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "12"), ("space", "2"), ("color", "2E75B6")):
        line.set(qn(f"w:{name}"), value)
    border.append(line)
    top._p.get_or_add_pPr().append(border)
    foot = first.footer.paragraphs[0]
    foot.alignment = ALIGN["c"]
    page_number(foot)
    chapter(document, "II", "PERENCANAAN KINERJA")
    heading(document, "2.1  Rencana Strategis", 2)
    for text in PLANNING:
        say(document, text)
    say(document, "Visi Rumah Sakit Jiwa Provinsi Jawa Barat adalah :", across="l")
    centred(document, f"“{VISI}”", 12.5, after=8)
    say(document, "Untuk mewujudkan visi tersebut ditetapkan 3 (tiga) misi sebagai berikut :", across="l")
    for place, text in enumerate(MISI, 1):
        say(document, f"{place}.  {text}{';' if place < 3 else '.'}", 0)
    plan_tables(document)
    agreement(document)
    document.add_page_break()
    chapter(document, "III", "AKUNTABILITAS KINERJA")
    say(document, INTRO[0])
    centred(document, INTRO[1], 11, False, 6)
    say(document, INTRO[2])
    caption(document, "Tabel 3.1", "Skala Pengukuran Capaian Kinerja")
    grid(document, [["Rentang Capaian", "Predikat"], *SCALE], Look((4.5, 5), "cc", 10, 1, False, "BDD6EE"))
    results(document)
    analysis(document)
    money(document)
    saving(document)
    closing(document)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{STEM}.docx")
        document.save(str(path))
        office_pdf(path, CORPUS / f"{STEM}.pdf")


def add_measure(gold: Gold, node: str, item: Measure, pages: Pages, at: tuple[int, int, int, int]) -> None:
    """An indicator with its figures; at: pages where its tables of plan, agreement, results, past begin."""
    there = pages.first(item.name, at[0])
    ident = gold.indicator(node, item.name, item.unit, there, direction=item.direction)

    def put(kind: str, period: str, text: str, page: int, one: str | None = item.unit) -> None:
        gold.value(ident, kind, period, text, one, page, **grade_of(text))

    put("baseline", "2013", item.plan[0], there)
    for year, text in zip(YEARS, item.plan[1:], strict=True):
        put("target", year, text, there)
    if item.now[0] != item.plan[3]:
        put("target", YEAR, item.pk, pages.first(item.name, at[1]))
    here = pages.first(item.name, at[2])
    put("realisasi", YEAR, item.now[1], here)
    put("capaian", YEAR, item.now[2], here, "%")
    later = pages.first(item.name, at[3])
    put("realisasi", "2014", item.past[0], later)
    put("realisasi", "2015", item.past[1], later)
    put("capaian", YEAR, item.past[2], later, "%")


def add_money(gold: Gold, sasaran: list[str], pages: Pages) -> None:
    """Programs with their kegiatan under the sasaran that the column SS names."""
    at = pages.first("Tabel 3.7 Anggaran dan Realisasi")
    for program, serves, works in PROGRAMS:
        first, *others = [sasaran[int(place) - 1] for place in serves.split(", ")]
        at = pages.first(program[0], at)
        node = gold.node("program", None, program[0], page=at, parent=first)
        for other in others:
            gold.edge(other, node, "also")
        for kind, text in zip(("pagu", "realisasi"), program[1:3], strict=True):
            gold.budget(node, kind, YEAR, text, at)
        for work in works:
            at = pages.first(work[0], at)
            one = gold.node("kegiatan", None, work[0], page=at, parent=node)
            for kind, text in zip(("pagu", "realisasi"), work[1:3], strict=True):
                gold.budget(one, kind, YEAR, text, at)
    at = pages.first("Jumlah Belanja Langsung", at)
    gold.total("Jumlah Belanja Langsung", "pagu", YEAR, TOTAL[0], at)
    gold.total("Jumlah Belanja Langsung", "realisasi", YEAR, TOTAL[1], at)


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "lkjip", "types": ["lkjip"], "region": "Provinsi Jawa Barat", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    visi = gold.node("visi", VISI, page=pages.first(VISI))
    matrix = pages.first("Keterkaitan Misi, Tujuan dan Sasaran")
    misi = []
    for text in MISI:
        misi.append(gold.node("misi", text, page=pages.first(text), parent=visi))
        gold.nodes[-1]["pages"] = sorted({pages.first(text), pages.first(text, matrix)})
    tujuan = [gold.node("tujuan", text, page=pages.first(text, matrix), parent=misi[place]) for text, place in TUJUAN]
    gold.nodes[-1]["pages"].append(gold.nodes[-1]["page"] + 1)  # the page break parts its row
    plan = pages.first("Tabel 2.2 Target")
    starts = (plan, pages.first("Tabel 2.3"), pages.first("Tabel 3.2 Target"))
    sasaran = []
    for place, item in enumerate(SASARAN):
        sasaran.append(gold.node("sasaran", item.statement, page=pages.first(item.statement, matrix), parent=tujuan[item.tujuan]))
        gold.nodes[-1]["pages"] = pages.all(item.statement, matrix)
        table = pages.first(f"Perkembangan Realisasi Indikator Sasaran Strategis {place + 1}")
        for measure in item.measures:
            add_measure(gold, sasaran[-1], measure, pages, (*starts, table))
    add_money(gold, sasaran, pages)
    doubts(gold, [visi, *misi])
    return gold


def doubts(gold: Gold, words: list[str]) -> None:
    """Where reading is honestly ambiguous."""
    facts: list[tuple[str, str, list, list[str], str]] = [
        ("visi stands in the running text only", "a node above the misi", ["left out", "without edges"], words[:1], "nodes"),
        ("targets of 2016 printed with their unit in the agreement", "one value, spelled without it", ["both"], [], "values"),
        ("progress against the target at the end of the plan", "capaian of 2016", ["capaian of 2018", "left out"], [], "values"),
        ("figures of the chart for 2012 and 2013 (28.910 is the baseline)", "left out", ["realisasi 2012, 2013"], [], "values"),
        ("mean capaian of a sasaran (call-outs, table 3.8)", "left out", ["capaian"], [], "values"),
        ("Paripurna, Dasar, Madya, Utama: figures that are words", "null", ["no value"], [], "value.value"),
        (
            "Milyar behind the figure, unit column Rp",
            "unit Rp, value as printed",
            ["unit Milyar", "value times 1e9"],
            [],
            "value.unit",
        ),
        ("sums of the running text (BLUD and APBD parts)", "left out", ["totals"], [], "totals"),
        ("unit column prints nilai, status, indeks", "as printed", [None], [], "indicator.unit"),
    ]
    keys = ("about", "chosen", "also_acceptable", "nodes", "field")
    gold.ambiguous += [dict(zip(keys, fact, strict=True)) for fact in facts]


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
