"""Performance report 2016 of a provincial bureau for basic social services: Word, boxes per sasaran, coloured tables."""

from dataclasses import dataclass

from corpus.makers.parts.marked import Cell, Facts, Report, Style, cell, doubt, stack
from corpus.makers.word import LEFT, UP

STEM = "lkip-biro-pelayanan-sosial-dasar-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance report 2016 of a provincial bureau for basic social services, chapters II to IV with appendix",
    "type": "lkjip",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "strategy table misi to arah kebijakan with numbered items in one cell, misi in capitals there only",
        "medium-term targets headed TH I to TH V, rows parted by the page, an end column that is a sum for two indicators",
        "IKU table with formula and source columns, agreement with target and unit in one cell",
        "one small results table per sasaran under a coloured box, running text with further figures, floating text boxes",
        "a native bar chart and a pie with labels that repeat table figures",
        "three years side by side, target at the end of the plan, a ratio column headed (%) that is no capaian",
        "lower is better, a rank, a figure with a decimal point among commas, a transposed figure in the appendix",
        "program and kegiatan money with code, a malformed amount, sums, a program in one merged cell beside two sasaran",
    ],
}
OFFICE = "Biro Pelayanan Sosial Dasar Sekretariat Daerah"
ORANGE, GREEN, BLUE, YELLOW = "F4B183", "C5E0B3", "9CC2E5", "FFE599"


@dataclass(frozen=True)
class Measure:
    """An indicator: unit, base of 2013, targets 2014-2018, end of plan, results 2014-2016, capaian, ratio to 2015."""

    key: str
    name: str
    unit: str
    base: str
    plan: tuple[str, ...]
    end: str
    results: tuple[str, str, str]
    reached: str
    growth: str
    to_end: str
    formula: str
    source: str
    money: str = ""


MISI = {
    "m1": "Meningkatkan kualitas perumusan kebijakan pelayanan sosial dasar",
    "m2": "Meningkatkan koordinasi dan fasilitasi pembinaan kehidupan beragama serta kesejahteraan rakyat",
}
TUJUAN = {
    "t1": ("m1", "Tersedianya rumusan kebijakan pendidikan dan kesehatan yang aplikatif"),
    "t2": ("m2", "Terwujudnya kehidupan masyarakat yang religius, rukun dan sejahtera"),
}
SASARAN = {
    "s1": ("t1", "Meningkatnya kualitas rumusan kebijakan bidang pendidikan, pemuda dan olahraga"),
    "s2": ("t1", "Meningkatnya kualitas rumusan kebijakan bidang kesehatan"),
    "s3": ("t2", "Meningkatnya kualitas pembinaan kehidupan beragama"),
    "s4": ("t2", "Meningkatnya koordinasi penanganan kesejahteraan sosial"),
}
STRATEGI = {
    "s1": (
        (
            "Meningkatkan kualitas data dan kajian bidang pendidikan",
            ("Penyusunan kajian kebijakan pendidikan menengah", "Pemutakhiran data pendidikan bersama kabupaten/kota"),
        ),
        ("Memperkuat forum koordinasi pemuda dan olahraga", ("Fasilitasi forum koordinasi kepemudaan tingkat Provinsi",)),
    ),
    "s2": (
        (
            "Mendorong pemenuhan SPM kesehatan di kabupaten/kota",
            ("Monitoring SPM kesehatan secara berkala", "Fasilitasi penyusunan regulasi kesehatan dan KB"),
        ),
    ),
    "s3": (
        (
            "Menertibkan penyaluran hibah keagamaan",
            ("Verifikasi lapangan calon penerima hibah", "Pembinaan pelaporan penerima hibah"),
        ),
        ("Meningkatkan pembinaan kafilah MTQ", ("Pemusatan latihan kafilah secara berjenjang",)),
    ),
    "s4": (
        (
            "Meningkatkan sinergi penanganan PMKS lintas OPD",
            ("Rapat koordinasi kesejahteraan sosial se-Jawa Barat", "Penguatan Forum Kerukunan Umat Beragama (FKUB)"),
        ),
    ),
}
MEASURES = {
    "s1": (
        Measure(
            "i1",
            "Persentase rumusan kebijakan bidang pendidikan yang ditindaklanjuti",
            "persen",
            "70",
            ("72", "75", "80", "85", "90"),
            "90",
            ("73,33", "76,92", "84,62"),
            "105,77",
            "110,01",
            "94,02",
            "Jumlah kebijakan ditindaklanjuti / jumlah kebijakan yang dirumuskan x 100%",
            "Bagian Pendidikan",
            "1.125.000.000",
        ),
        Measure(
            "i2",
            "Jumlah rekomendasi kebijakan bidang kepemudaan dan keolahragaan",
            "dokumen",
            "2",
            ("2", "3", "4", "4", "5"),
            "18",
            ("2", "3", "4"),
            "100",
            "133,33",
            "22,22",
            "Jumlah dokumen rekomendasi yang disampaikan kepada Gubernur",
            "Bagian Pemuda dan Olahraga",
            "640.500.000",
        ),
    ),
    "s2": (
        Measure(
            "i3",
            "Persentase Kabupaten/Kota yang memenuhi SPM bidang kesehatan",
            "persen",
            "44,44",
            ("48,15", "55,56", "62,96", "70,37", "77,78"),
            "77,78",
            ("44,44", "51,85", "59.26"),
            "94,12",
            "114,29",
            "76,19",
            "Jumlah Kab/Kota memenuhi SPM / 27 Kab/Kota x 100%",
            "Bagian Kesehatan",
            "875.250.000",
        ),
        Measure(
            "i4",
            "Jumlah regulasi bidang kesehatan dan KB yang difasilitasi",
            "dokumen",
            "1",
            ("2", "2", "3", "3", "3"),
            "13",
            ("2", "2", "4"),
            "133,33",
            "200",
            "30,77",
            "Jumlah Raperda/Rapergub yang difasilitasi",
            "Bagian Kesehatan",
            "410.000.000",
        ),
    ),
    "s3": (
        Measure(
            "i5",
            "Jumlah tempat ibadah yang memperoleh hibah",
            "unit",
            "512",
            ("550", "600", "650", "700", "750"),
            "750",
            ("541", "618", "702"),
            "108",
            "113,59",
            "93,60",
            "Jumlah tempat ibadah penerima hibah sesuai Keputusan Gubernur",
            "Bagian Keagamaan",
            "2.318.400.000",
        ),
        Measure(
            "i6",
            "Persentase penerima hibah keagamaan yang menyampaikan laporan pertanggungjawaban tepat waktu",
            "persen",
            "61,20",
            ("65", "70", "80", "85", "90"),
            "90",
            ("63,75", "68,41", "71,35"),
            "89,19",
            "104,30",
            "79,28",
            "Jumlah penerima hibah yang melapor / jumlah penerima hibah x 100%",
            "Bagian Keagamaan",
            "385.000.000",
        ),
        Measure(
            "i7",
            "Peringkat kafilah Jawa Barat pada MTQ tingkat Nasional",
            "peringkat",
            "4",
            ("4", "4", "3", "3", "3"),
            "3",
            ("5", "4", "3"),
            "100",
            "133,33",
            "100",
            "Peringkat yang diumumkan Dewan Hakim MTQ/STQ Nasional",
            "LPTQ Provinsi",
            "3.004.750.000",
        ),
    ),
    "s4": (
        Measure(
            "i8",
            "Persentase PMKS yang tertangani",
            "persen",
            "8,15",
            ("9,00", "10,00", "12,00", "14,00", "15,00"),
            "15,00",
            ("9,42", "10,88", "11,07"),
            "92,25",
            "101,75",
            "73,80",
            "Jumlah PMKS tertangani / populasi PMKS x 100%",
            "Bagian Kesejahteraan Sosial",
            "980.000.000",
        ),
        Measure(
            "i9",
            "Jumlah kejadian konflik sosial bernuansa agama",
            "kejadian",
            "14",
            ("12", "10", "8", "6", "4"),
            "4",
            ("13", "9", "6"),
            "125",
            "66,67",
            "66,67",
            "Jumlah kejadian yang dilaporkan Bakesbangpol dan FKUB",
            "Bagian Keagamaan",
            "520.000.000",
        ),
    ),
}
EVERY = [(sasaran, each) for sasaran, group in MEASURES.items() for each in group]
PROGRAMS = (
    (
        "p1",
        "1.20.19",
        "Program Pelayanan Administrasi Perkantoran",
        None,
        "612.300.000",
        "588.104.250",
        "96,05",
        (
            ("1.20.19.01", "Kegiatan Penyelenggaraan Administrasi Perkantoran Biro", "412.300.000", "399.871.150", "96,99"),
            ("1.20.19.02", "Kegiatan Pemeliharaan Sarana dan Prasarana Kerja Biro", "200.000.000", "188.233.100", "94,12"),
        ),
    ),
    (
        "p2",
        "1.20.28",
        "Program Pemantapan Otonomi Daerah dan Sistem Administrasi Daerah",
        "s1",
        "3.050.750.000",
        "2.871.006.940",
        "94,11",
        (
            ("1.20.28.11", "Kegiatan Perumusan Kebijakan Bidang Pendidikan", "1.125.000.000", "1.060.318.600", "94,25"),
            ("1.20.28.12", "Kegiatan Koordinasi Kepemudaan dan Keolahragaan", "640.500.000", "622.914.000", "97,25"),
            ("1.20.28.13", "Kegiatan Fasilitasi Pemenuhan SPM Bidang Kesehatan", "875.250.000", "801.664.340", "91,59"),
            ("1.20.28.14", "Kegiatan Fasilitasi Regulasi Kesehatan dan KB", "410.000.000", "386.110.000", "94,17"),
        ),
    ),
    (
        "p3",
        "1.20.31",
        "Program Peningkatan Kehidupan Beragama",
        "s3",
        "5.708.150.000",
        "5.540.221.715",
        "97,06",
        (
            ("1.20.31.01", "Kegiatan Verifikasi dan Monitoring Hibah Tempat Ibadah", "2.318.400.000", "2.240.115.915", "96,62"),
            ("1.20.31.02", "Kegiatan Pembinaan Pelaporan Hibah Keagamaan", "385.000.000", "351.8410.800", "91,39"),
            ("1.20.31.03", "Kegiatan Penyelenggaraan MTQ/STQ dan Pembinaan Kafilah", "3.004.750.000", "2.948.265.000", "98,12"),
        ),
    ),
    (
        "p4",
        "1.13.21",
        "Program Pembinaan Kesejahteraan Sosial dan Kerukunan Umat",
        "s4",
        "1.500.000.000",
        "1.402.670.500",
        "93,51",
        (
            ("1.13.21.04", "Kegiatan Koordinasi Penanganan PMKS", "980.000.000", "903.750.500", "92,22"),
            ("1.13.21.05", "Kegiatan Fasilitasi Forum Kerukunan Umat Beragama", "520.000.000", "498.920.000", "95,95"),
        ),
    ),
)
TOTAL = ("10.871.200.000", "10.402.003.405", "95,68")


def defined() -> Facts:
    """All facts of the report."""
    f = Facts()
    f.node("v", "visi", "Terwujudnya Pelayanan Sosial Dasar yang Merata, Religius dan Berkeadilan")
    for key, text in MISI.items():
        f.node(key, "misi", text, "v")
    for key, (up, text) in TUJUAN.items():
        f.node(key, "tujuan", text, up)
    for key, (up, text) in SASARAN.items():
        f.node(key, "sasaran", text, up)
    for key, group in STRATEGI.items():
        for place, (text, policies) in enumerate(group):
            f.node(f"{key}g{place}", "strategi", text, key)
            for order, policy in enumerate(policies):
                f.node(f"{key}g{place}a{order}", "arah_kebijakan", policy, f"{key}g{place}")
    for key, each in EVERY:
        down = {"direction": "down"} if each.key in ("i7", "i9") else {}
        f.indicator(each.key, key, each.name, each.unit, formula=each.formula, **down)
    for key, code, name, up, *_, below in PROGRAMS:
        f.node(key, "program", name, up, code=code)
        for code_, name_, *_ in below:
            f.node(code_, "kegiatan", name_.removeprefix("Kegiatan "), key, code=code_)
    f.also.append(("s2", "p2"))
    return f


def strategy_rows(f: Facts) -> list[list[Cell | str]]:
    """Misi to arah kebijakan."""
    rows: list[list[Cell | str]] = [["MISI", "TUJUAN", "SASARAN", "STRATEGI", "ARAH KEBIJAKAN"]]
    before: tuple[str, str] = ("", "")
    for letter, (key, group) in zip("abab", STRATEGI.items(), strict=True):
        up = SASARAN[key][0]
        misi = TUJUAN[up][0]
        for place, (_, policies) in enumerate(group):
            strategy = f"{key}g{place}"
            lead = "{}) ".format
            policy = stack(*(f.n(f"{strategy}a{n}", lead(n + 1) if len(policies) > 1 else "") for n in range(len(policies))))
            head = [
                UP if before[0] == misi else f.n(misi, bold=True, text=MISI[misi].upper()),
                UP if before[0] == misi else f.n(up),
            ]
            third = UP if before[1] == key else f.n(key, f"{letter}. ")
            rows.append([*head, third, f.n(strategy, lead(place + 1) if len(group) > 1 else ""), policy])
            before = (misi, key)
    return rows


def plan_rows(f: Facts) -> list[list[Cell | str]]:
    """Medium-term targets."""
    rows: list[list[Cell | str]] = [
        [
            "No",
            "SASARAN STRATEGIS",
            "INDIKATOR KINERJA",
            "SATUAN",
            "KONDISI AWAL (2013)",
            "TARGET",
            LEFT,
            LEFT,
            LEFT,
            LEFT,
            "KONDISI AKHIR",
        ],
        [UP, UP, UP, UP, UP, "TH I 2014", "TH II 2015", "TH III 2016", "TH IV 2017", "TH V 2018", UP],
    ]
    before = ""
    for key, e in EVERY:
        lead = [UP, UP] if key == before else [key[1], f.n(key)]
        plan = [f.v(e.key, "target", str(2014 + n), text, fill="FCE4D6" if n == 2 else None) for n, text in enumerate(e.plan)]
        last = f.v(e.key, "target", "2018", e.end)
        rows.append([*lead, f.i(e.key), e.unit, f.v(e.key, "baseline", "2013", e.base), *plan, last])
        before = key
    return rows


def chapter_two(r: Report, f: Facts) -> None:
    """Planning."""
    r.heading("BAB II", 1, 14, "c")
    r.heading("PERENCANAAN KINERJA", 1, 14, "c")
    r.heading("2.1. Rencana Strategis", 2)
    r.para(
        "Rencana Strategis Biro Pelayanan Sosial Dasar Sekretariat Daerah Provinsi Jawa Barat Tahun 2013-2018 "
        "merupakan penjabaran Misi Pertama dan Misi Ketiga RPJMD Provinsi Jawa Barat. Untuk itu ditetapkan Visi Biro "
        "Pelayanan Sosial Dasar sebagai berikut :",
        first=1.2,
    )
    r.para(f"“{f.nodes['v']['statement']}”", ("n", "v"), align="c", bold=True)
    r.para("Dalam rangka pencapaian Visi tersebut, Biro Pelayanan Sosial Dasar memiliki 2 (dua) Misi, yaitu :", first=1.2)
    for place, key in enumerate(MISI):
        r.para(f"Misi {('Pertama', 'Kedua')[place]} : {MISI[key]}{'; dan' if place == 0 else '.'}", ("n", key), left=1.5)
    r.para("**Tabel 1**", align="c", after=0, keep=True)
    r.para("**STRATEGI DAN ARAH KEBIJAKAN PENCAPAIAN MISI**", align="c", keep=True)
    r.table(strategy_rows(f), Style((3.1, 2.9, 3.3, 3.6, 4.3), "lllll", 8.5, shade=BLUE))
    r.para("Sumber : Renstra Biro Yansos Tahun 2013-2018", size=7.5)
    r.para("Sasaran strategis, indikator kinerja sasaran, serta target jangka menengah disajikan pada Tabel 2.", first=1.2)
    r.para("**Tabel 2**", align="c", after=0, keep=True)
    r.para("**Sasaran Strategis Jangka Menengah**", align="c", keep=True)
    r.table(
        plan_rows(f), Style((0.8, 2.8, 3.4, 1.7, 1.5, 1.2, 1.2, 1.2, 1.2, 1.2, 1.5), "cllccccccccc"[:11], 7.5, 2, True, YELLOW)
    )
    r.heading("2.2. Indikator Kinerja Utama", 2)
    rows: list[list[Cell | str]] = [["No.", "Indikator Kinerja Utama", "Satuan", "Formulasi Perhitungan", "Sumber Data"]]
    rows += [[str(n), f.i(e.key), e.unit, e.formula, e.source] for n, (_, e) in enumerate(EVERY, 1)]
    r.para("**Tabel 3. Indikator Kinerja Utama Biro Pelayanan Sosial Dasar**", align="c", keep=True)
    r.table(rows, Style((0.9, 5.6, 1.8, 5.5, 3.2), "clcll", 8.5, 1, False, YELLOW))


def agreement(r: Report, f: Facts) -> None:
    """The agreement of the year."""
    r.page_break()
    r.heading("2.3. Perjanjian Kinerja Tahun 2016", 2)
    r.para(
        "Perjanjian Kinerja Biro Pelayanan Sosial Dasar Tahun 2016 memuat 4 (empat) sasaran dan 9 (sembilan) indikator "
        "sebagaimana Tabel 4.",
        first=1.2,
    )
    rows: list[list[Cell | str]] = [["NO.", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET"]]
    before = ""
    for key, e in EVERY:
        lead = [UP, UP] if key == before else [key[1], f.n(key)]
        shown = {"persen": f"{e.plan[2]}%", "peringkat": f"Peringkat {e.plan[2]}"}.get(e.unit, f"{e.plan[2]} {e.unit}")
        rows.append([*lead, f.i(e.key), f.v(e.key, "target", "2016", shown)])
        before = key
    r.para("**Tabel 4**", align="c", after=0, keep=True)
    r.para("**PERJANJIAN KINERJA BIRO PELAYANAN SOSIAL DASAR TAHUN 2016**", align="c", keep=True)
    r.table(rows, Style((1.1, 5.6, 7, 2.9), "cllc", 10, 1, False, BLUE))
    r.para("", after=2)
    rows = [["Program", "Anggaran", "Keterangan"]]
    for n, (key, _, _, _, pagu, *_) in enumerate(PROGRAMS, 1):
        rows.append([f.n(key, f"{n}. "), f.b(key, "pagu", "2016", pagu, align="r"), "APBD"])
    rows.append(
        [
            cell("Jumlah", bold=True),
            cell("Rp. " + TOTAL[0], ("t", "Jumlah", "pagu", "2016", "Rp. " + TOTAL[0]), bold=True, align="r"),
            "",
        ]
    )
    r.table(rows, Style((9.6, 4.2, 2.8), "lrc", 10, 1, False, None))


SCALE = (
    ("AA", ">90-100", "Sangat Memuaskan", "00B050"),
    ("A", ">80-90", "Memuaskan", "92D050"),
    ("BB", ">70-80", "Sangat Baik", "5B9BD5"),
    ("B", ">60-70", "Baik", "00B0F0"),
    ("CC", ">50-60", "Cukup", "FFFF00"),
    ("C", ">30-50", "Kurang", "FF0000"),
)
NOTES = {
    "s1": (
        (
            "Rumusan kebijakan bidang pendidikan yang ditindaklanjuti sebanyak 22 dari 26 rumusan atau 84,62% dari "
            "target 80%, sehingga capaian kinerjanya 105,77%. Capaian tersebut didorong oleh pengalihan kewenangan "
            "pendidikan menengah kepada Provinsi sesuai Undang-Undang Nomor 23 Tahun 2014. Pada tahun 2017 indikator "
            "ini ditargetkan 85%.",
            (),
        ),
        (
            "Rekomendasi kepemudaan dan keolahragaan terdiri dari 4 dokumen, di antaranya rekomendasi pembinaan atlet "
            "pelajar dan pengelolaan sarana olahraga pasca PON XIX Tahun 2016.",
            (),
        ),
    ),
    "s2": (
        (
            "Jumlah Kabupaten/Kota yang memenuhi SPM kesehatan baru mencapai 16 dari 27 Kabupaten/Kota (59,26%), di "
            "bawah target 62,96%. Kendala utama adalah terbatasnya tenaga kesehatan di wilayah selatan Jawa Barat. "
            "Adapun regulasi yang difasilitasi sebanyak 4 dokumen, melampaui target 3 dokumen.",
            (),
        ),
    ),
    "s3": (
        (
            "Tempat ibadah yang memperoleh hibah tahun 2016 sebanyak 702 unit dengan nilai hibah Rp. 35.100.000.000,00 "
            "yang dianggarkan pada PPKD. Kepatuhan pelaporan baru 71,35% karena sebagian besar penerima hibah belum "
            "memahami tata cara pelaporan; pada semester I 2016 kepatuhan baru tercatat 38,60%.",
            (("v", "i6", "realisasi", "2016-01/2016-06", "38,60%"),),
        ),
        (
            "Kafilah Jawa Barat meraih peringkat 3 pada MTQ Nasional XXVI di Nusa Tenggara Barat, lebih baik dari "
            "peringkat 4 pada STQ Nasional tahun 2015.",
            (),
        ),
    ),
    "s4": (
        (
            "PMKS yang tertangani sebesar 11,07% atau 92,25% dari target. Sementara itu kejadian konflik bernuansa "
            "agama menurun dari 9 kejadian menjadi 6 kejadian. Rata-rata capaian sasaran ini 108,63%.",
            (),
        ),
    ),
}
BOXES = {
    "s1": ("Capaian kinerja sasaran 1\nrata-rata 102,89%\natau Sangat Memuaskan", "FFF2CC", "BF9000"),
    "s3": ("Peringkat 3 MTQ Nasional\nXXVI Tahun 2016", "E2EFDA", "548235"),
}


def results(r: Report, f: Facts) -> None:
    """One small table for each sasaran, then the analysis."""
    for key, (_, text) in SASARAN.items():
        box = stack(
            cell(f"Sasaran Strategis {key[1]}"),
            f.n(key, text=text),
            fill=(ORANGE, GREEN, YELLOW, BLUE)[int(key[1]) - 1],
            bold=True,
        )
        r.para("", after=0, size=4)
        r.table([[box]], Style((11.5,), "l", 10, 0))
        r.para("", after=0, size=4)
        rows: list[list[Cell | str]] = [
            ["No", "Indikator Kinerja", "Tahun 2016", LEFT, LEFT],
            [UP, UP, "Target", "Realisasi", "Capaian (%)"],
        ]
        for n, e in enumerate(MEASURES[key], 1):
            fill = "00B050" if float(e.reached.replace(",", ".")) >= 100 else "FFFF00"
            figures = [f.v(e.key, "target", "2016", e.plan[2]), f.v(e.key, "realisasi", "2016", e.results[2])]
            rows.append([f"{n}.", f.i(e.key), *figures, f.v(e.key, "capaian", "2016", e.reached, fill=fill)])
        r.table(rows, Style((1, 8.4, 2.2, 2.4, 2.6), "clccc", 9.5, 2, False, "D0CECE"))
        r.para("", after=0, size=4)
        for place, (text_, facts) in enumerate(NOTES[key]):
            paragraph = r.para(text_, *facts, first=1.2)
            if place == 0 and key in BOXES:
                words, fill, line = BOXES[key]
                r.text_box(paragraph, words, (11.6, 0.1), (4.6, 1.9), (fill, line))


def compared(r: Report, f: Facts) -> None:
    """Comparison over the years and with the plan, efficiency."""
    r.heading("3.1.2. Perbandingan Realisasi Kinerja Tahun 2014, 2015 dan 2016", 3, 11)
    rows: list[list[Cell | str]] = [
        ["NO", "SASARAN", "INDIKATOR KINERJA", "REALISASI KINERJA", LEFT, LEFT, "(%)"],
        [UP, UP, UP, "TAHUN 2014", "TAHUN 2015", "TAHUN 2016", UP],
    ]
    before = ""
    for n, (key, e) in enumerate(EVERY, 1):
        years = [f.v(e.key, "realisasi", str(2014 + k), text) for k, text in enumerate(e.results)]
        rows.append([UP if key == before else key[1], UP if key == before else f.n(key), f.i(e.key, f"{n}. "), *years, e.growth])
        before = key
    r.para("**Tabel 6**", align="c", after=0, keep=True)
    r.para("**Perbandingan Realisasi Kinerja**", align="c", keep=True)
    r.table(rows, Style((0.9, 4, 5.4, 1.8, 1.8, 1.8, 1.6), "clacccc".replace("a", "l"), 9, 2, False, "ED7D31"))
    r.para("Keterangan : kolom (%) adalah realisasi tahun 2016 terhadap realisasi tahun 2015", size=7.5)
    names = [f"IK {n}" for n in (1, 3, 6, 8)]
    picked = [EVERY[n][1] for n in (0, 2, 5, 7)]
    series = [(f"Tahun {2014 + k}", [float(e.results[k].replace(",", ".")) for e in picked]) for k in range(3)]
    r.chart("COLUMN_CLUSTERED", names, series, (13.5, 5.6))
    r.para("**Gambar 1. Grafik Perbandingan Realisasi Kinerja (indikator bersatuan persen)**", align="c", size=9)
    r.heading("3.1.3. Perbandingan Realisasi Kinerja Tahun 2016 dengan Target Jangka Menengah", 3, 11)
    rows = [["NO", "INDIKATOR KINERJA", "TARGET AKHIR RENSTRA (2018)", "REALISASI TAHUN 2016", "TINGKAT KEMAJUAN (%)"]]
    for n, (_, e) in enumerate(EVERY, 1):
        last = f.v(e.key, "target", "2018", e.end)
        rows.append([str(n), f.i(e.key), last, f.v(e.key, "realisasi", "2016", e.results[2]), e.to_end])
    r.para("**Tabel 7. Realisasi Kinerja terhadap Target Renstra 2013-2018**", align="c", keep=True)
    r.table(rows, Style((1, 7.6, 3, 2.8, 2.8), "clccc", 9, 1, False, "FFC000"))
    r.heading("3.1.4. Analisis Efisiensi Penggunaan Sumber Daya", 3, 11)
    rows = [["No.", "Indikator Kinerja", "% Capaian Kinerja (≥ 100%)", "% Penyerapan Anggaran", "Tingkat Efisiensi"]]
    picked_ = (
        ("i1", "94,25", "11,52"),
        ("i2", "97,25", "2,75"),
        ("i4", "94,17", "39,16"),
        ("i5", "96,62", "11,38"),
        ("i7", "98,12", "1,88"),
        ("i9", "95,95", "29,05"),
    )
    known = {e.key: e for _, e in EVERY}
    for n, (key, spent, gain) in enumerate(picked_, 1):
        rows.append([f"{n}.", f.i(key), f.v(key, "capaian", "2016", known[key].reached), spent, gain])
    rows.append([cell("Rata-rata", bold=True, align="c"), LEFT, "112,02", "96,06", "15,96"])
    r.para("**Tabel 8. Analisis Efisiensi**", align="c", keep=True)
    r.table(rows, Style((1, 7.6, 3, 2.8, 2.8), "clccc", 9, 1, False, "FFC000"))


def money(r: Report, f: Facts) -> None:
    """Budget and spending."""
    r.heading("3.2. Realisasi Anggaran", 2)
    r.para(
        f"Anggaran belanja langsung Biro Pelayanan Sosial Dasar Tahun 2016 sebesar Rp. {TOTAL[0]},00 dengan realisasi "
        f"Rp. {TOTAL[1]},00 atau {TOTAL[2]}%, terdiri dari 4 program dan 11 kegiatan sebagai berikut :",
        first=1.2,
    )
    rows: list[list[Cell | str]] = [
        ["Kode", "Program / Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)", "%"],
        ["1", "2", "3", "4", "5"],
    ]
    for key, code, _, _, pagu, spent, rate, below in PROGRAMS:
        rows.append(
            [
                cell(code, bold=True),
                f.n(key, bold=True),
                f.b(key, "pagu", "2016", pagu, bold=True),
                f.b(key, "realisasi", "2016", spent, bold=True),
                cell(rate, bold=True),
            ]
        )
        for code_, name, pagu_, spent_, rate_ in below:
            shown = f.n(code_, text=name)
            rows.append([code_, shown, f.b(code_, "pagu", "2016", pagu_), f.b(code_, "realisasi", "2016", spent_), rate_])
    sums = [
        cell(text, ("t", "Jumlah", kind, "2016", text), bold=True, fill="F8CBAD")
        for kind, text in (("pagu", TOTAL[0]), ("realisasi", TOTAL[1]))
    ]
    rows.append([cell("JUMLAH", bold=True, align="c", fill="F8CBAD"), LEFT, *sums, cell(TOTAL[2], bold=True, fill="F8CBAD")])
    r.para("**Tabel 9**", align="c", after=0, keep=True)
    r.para("**Realisasi Anggaran per Program dan Kegiatan**", align="c", keep=True)
    r.table(rows, Style((2.2, 7, 3.1, 3.1, 1.4), "llrrc", 9, 2, False, "FFC000"))
    r.chart(
        "PIE",
        ["Adm. Perkantoran", "Otonomi Daerah", "Kehidupan Beragama", "Kesejahteraan Sosial"],
        [("Porsi Anggaran (%)", (5.63, 28.06, 52.51, 13.8))],
        (11, 5.4),
    )
    r.para("**Gambar 2. Porsi Anggaran per Program**", align="c", size=9)


def appendix(r: Report, f: Facts) -> None:
    """The measuring form, landscape."""
    r.turn(True)
    r.para("Lampiran : Formulir Pengukuran Kinerja", align="r", size=9)
    r.para("**PENGUKURAN KINERJA**", align="c", after=0)
    r.para("**BIRO PELAYANAN SOSIAL DASAR SEKRETARIAT DAERAH PROVINSI JAWA BARAT TAHUN 2016**", align="c")
    rows: list[list[Cell | str]] = [
        ["Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "%", "Program", "Pagu Anggaran", "Realisasi Anggaran"]
    ]
    rows.append([f"({n})" for n in range(1, 9)])
    serves = {"s1": "p2", "s2": "p2", "s3": "p3", "s4": "p4"}
    known = {key: (pagu, spent) for key, _, _, _, pagu, spent, *_ in PROGRAMS}
    before = ""
    for key, e in EVERY:
        result = "11,70" if e.key == "i8" else e.results[2]
        figures = [
            f.v(e.key, "target", "2016", e.plan[2]),
            f.v(e.key, "realisasi", "2016", result),
            f.v(e.key, "capaian", "2016", e.reached),
        ]
        program = serves[key]
        again = program == "p2" and key == "s2"
        tail = (
            [UP] * 3
            if key == before or again
            else [
                f.n(program),
                f.b(program, "pagu", "2016", known[program][0]),
                f.b(program, "realisasi", "2016", known[program][1]),
            ]
        )
        rows.append([UP if key == before else f.n(key), f.i(e.key), *figures, *tail])
        before = key
    r.table(rows, Style((5, 7.2, 1.9, 1.9, 1.8, 4.4, 3, 3), "llccclrr", 9, 2, True, None, whole_rows=True))
    r.para("", after=4)
    for text in ("Bandung,      Januari 2017", "KEPALA BIRO PELAYANAN SOSIAL DASAR", "", "( nama pejabat )", "NIP. ........"):
        r.para(text, align="c", left=15, after=0, size=9)


def main() -> None:
    """Write the PDF and its gold."""
    f = defined()
    r = Report("URW Bookman", 10.5, (21.5, 33), (2.4, 2, 2.2, 2))
    r.footer("", "r", 9)
    chapter_two(r, f)
    agreement(r, f)
    r.page_break()
    r.heading("BAB III", 1, 14, "c")
    r.heading("AKUNTABILITAS KINERJA", 1, 14, "c")
    r.heading("3.1. Capaian Kinerja Organisasi", 2)
    r.para("Pengukuran kinerja dilakukan dengan membandingkan target dan realisasi dengan rumus :", first=1.2)
    r.ratio("Persentase pencapaian", "Realisasi", "Rencana")
    r.para("dan untuk indikator yang semakin rendah semakin baik :")
    r.ratio("Persentase pencapaian", "Rencana - (Realisasi - Rencana)", "Rencana")
    scale: list[list[Cell | str]] = [["Predikat", "Nilai", "Warna"], *([a, b, cell(c, fill=d)] for a, b, c, d in SCALE)]
    r.para("**Tabel 5. Rentang Nilai Hasil Pengukuran Kinerja**", align="c", keep=True)
    r.table(scale, Style((2.5, 3, 5), "ccc", 9, 1, False, "FFC000"))
    r.heading("3.1.1. Target dan Realisasi Kinerja Tahun 2016", 3, 11)
    r.para(
        "Secara keseluruhan capaian indikator kinerja tahun 2016 rata-rata sebesar **105,30%** dengan interpretasi "
        "**Sangat Memuaskan** sebagai berikut :",
        first=1.2,
    )
    results(r, f)
    compared(r, f)
    money(r, f)
    r.heading("BAB IV PENUTUP", 1, 13, "c")
    r.para(
        "Dari 9 indikator kinerja, 6 indikator mencapai atau melampaui target dan 3 indikator belum mencapai target, "
        "yaitu SPM kesehatan (94,12%), pelaporan hibah keagamaan (89,19%) dan penanganan PMKS (92,25%). Langkah tindak "
        "lanjut tahun 2017 adalah memperkuat pendampingan penerima hibah dan koordinasi SPM dengan kabupaten/kota.",
        first=1.2,
    )
    appendix(r, f)
    document = {"type": "lkjip", "types": ["lkjip"], "region": "Provinsi Jawa Barat", "organisation": OFFICE, "year": 2016}
    r.finish(f, STEM, document, DOUBTS)


DOUBTS = (
    doubt("column (%) of table 6: 2016 against 2015", "left out", ["capaian"], "values"),
    doubt(
        "TINGKAT KEMAJUAN of table 7: 2016 against the end of the plan",
        "left out",
        ["capaian of 2016", "capaian of 2018"],
        "values",
    ),
    doubt(
        "KONDISI AKHIR that is the sum of five years (i2, i4)",
        "a second target of 2018",
        ["target of 2014/2018"],
        "values.period",
    ),
    doubt("target printed with and without unit in two tables", "one value, first spelling", ["both spellings"], "value.text"),
    doubt("figure of the first half of the year in running text (i6)", "realisasi 2016-01/2016-06", ["left out"], "values"),
    doubt("realisasi of i8 with swapped digits in the appendix (11,70)", "both values", ["one value"], "values"),
    doubt(
        "program p2 under sasaran 1 and 2 (appendix, one merged cell)",
        "cascade from s1, also from s2",
        ["cascade from s2"],
        "edges",
    ),
    doubt("misi in capitals in table 1", "first spelling of the list", ["capitals"], "node.statement"),
    doubt("word Kegiatan before the names in table 9", "left out", ["kept in the name"], "node.name"),
)

if __name__ == "__main__":
    main()
