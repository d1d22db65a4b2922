"""Performance report 2016 of a province's regional coordination office: Word, plain tables, a long landscape follow-up plan."""

from dataclasses import dataclass

from corpus.makers.parts.marked import Cell, Facts, Report, Style, cell, doubt, stack
from corpus.makers.word import LEFT, UP

STEM = "lkip-bkpp-wilayah-iv-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance report 2016 of a province's regional coordination office, with the follow-up plan of 2017",
    "type": "lkjip",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "odd paper (20.5 x 28.5 cm), portrait and landscape mixed, no colours, captions above at the left",
        "misi and tujuan in numbered lists, sasaran in tables only",
        "capaian and its category in two lines of one cell, letters without score as values",
        "results of past years, a target of the year and targets to come side by side under two-row heads with column numbers",
        "follow-up plan of eleven columns over several pages: quarter targets, program in bold, kegiatan with indicator, "
        "target, action, money and section in charge; heads not repeated",
        "money tables set to English (commas between thousands) beside Indonesian percents, account codes, subtotals",
        "figures for districts in running text, results of half a year, misprints (swapped digits, sasran, kegaitan)",
        "agreement of the next year as an appendix with other targets than the plan",
    ],
}
OFFICE = "Badan Koordinasi Pemerintahan dan Pembangunan Wilayah IV"


@dataclass(frozen=True)
class Measure:
    """An indicator: unit, base 2013, results 2014-2016, target and capaian of 2016, targets 2017-2018, quarters of 2017."""

    key: str
    name: str
    unit: str
    base: str
    results: tuple[str, str, str]
    target: str
    capaian: str
    word: str
    plan: tuple[str, str]
    note: str
    quarters: tuple[str, str, str, str]
    next_target: str


PROVINCE = (
    ("q1", "Meningkatnya kualitas dan akuntabilitas layanan pemerintahan", "Indeks Kepuasan Masyarakat", "poin", "76 poin"),
    ("q2", "Meningkatnya kualitas komunikasi organisasi", "Tingkat Partisipasi Musrenbang", "%", "87,50 %"),
)
MISI = (
    "Meningkatkan kualitas koordinasi penyelenggaraan pemerintahan di wilayah",
    "Meningkatkan sinergitas perencanaan dan pengendalian pembangunan di wilayah",
    "Mendorong partisipasi masyarakat dan dunia usaha dalam pembangunan wilayah",
)
TUJUAN = (
    "Terselenggaranya koordinasi pemerintahan lintas Kabupaten/Kota",
    "Terwujudnya pembangunan wilayah yang terpadu dan terkendali",
    "Meningkatnya peran serta masyarakat Priangan dalam pembangunan",
)
SASARAN = {
    "s1": (1, "Meningkatnya penyelesaian permasalahan pemerintahan lintas Kabupaten/Kota"),
    "s2": (2, "Meningkatnya keterpaduan program pembangunan di wilayah"),
    "s3": (2, "Terkendalinya pelaksanaan bantuan keuangan kepada Kabupaten/Kota"),
    "s4": (3, "Meningkatnya partisipasi masyarakat dalam pembangunan wilayah"),
    "s5": (1, "Meningkatnya akuntabilitas kinerja BKPP Wilayah IV"),
}
MEASURES = {
    "s1": (
        Measure(
            "a",
            "Persentase permasalahan pemerintahan lintas Kabupaten/Kota yang diselesaikan",
            "%",
            "55",
            ("58,33", "64,29", "73,33"),
            "70",
            "104,76 %",
            "Sangat Baik",
            ("75", "80"),
            "Target Tahunan",
            ("20", "40", "60", "75"),
            "75 %",
        ),
        Measure(
            "b",
            "Jumlah rekomendasi hasil koordinasi pemerintahan",
            "rekomendasi",
            "4",
            ("5", "6", "6"),
            "8",
            "75 %",
            "Sedang",
            ("8", "10"),
            "Target Kumulatif",
            ("2", "4", "6", "8"),
            "8 rekomendasi",
        ),
    ),
    "s2": (
        Measure(
            "c",
            "Persentase usulan pra Musrenbang wilayah yang diakomodir dalam RKPD",
            "%",
            "40",
            ("43,18", "47,62", "51,06"),
            "50",
            "102,12 %",
            "Sangat Baik",
            ("55", "60"),
            "Target Tahunan",
            ("-", "55", "55", "55"),
            "55 %",
        ),
        Measure(
            "d",
            "Jumlah dokumen evaluasi pembangunan wilayah",
            "dokumen",
            "2",
            ("2", "3", "4"),
            "4",
            "100 %",
            "Baik",
            ("4", "4"),
            "Target Tahunan",
            ("1", "2", "3", "4"),
            "4 dokumen",
        ),
    ),
    "s3": (
        Measure(
            "e",
            "Persentase kegiatan bantuan keuangan yang dimonitor",
            "%",
            "60",
            ("65,40", "71,12", "78,95"),
            "80",
            "98,69 %",
            "Baik",
            ("85", "90"),
            "Target Tahunan",
            ("10", "35", "60", "85"),
            "85 %",
        ),
        Measure(
            "f",
            "Persentase keterlambatan laporan bantuan keuangan Kabupaten/Kota",
            "%",
            "35",
            ("31,50", "28,07", "26,32"),
            "20",
            "68,40 %",
            "Sedang",
            ("15", "10"),
            "Target Tahunan (semakin rendah semakin baik)",
            ("20", "18", "16", "15"),
            "18 %",
        ),
    ),
    "s4": (
        Measure(
            "g",
            "Jumlah forum masyarakat yang aktif",
            "forum",
            "8",
            ("9", "11", "14"),
            "12",
            "116,67 %",
            "Sangat Baik",
            ("14", "16"),
            "Target Kumulatif",
            ("14", "14", "15", "15"),
            "15 forum",
        ),
        Measure(
            "h",
            "Jumlah peserta gelar budaya Priangan",
            "orang",
            "1.200",
            ("1.350", "1.480", "2.115"),
            "1.500",
            "141,00 %",
            "Sangat Baik",
            ("1.750", "2.000"),
            "Target Tahunan",
            ("-", "500", "1.750", "1.750"),
            "2.000 orang",
        ),
    ),
    "s5": (
        Measure(
            "k",
            "Predikat hasil evaluasi AKIP",
            "predikat",
            "C",
            ("CC", "CC", "B"),
            "B",
            "100 %",
            "Baik",
            ("B", "BB"),
            "Target Tahunan",
            ("-", "-", "-", "B"),
            "B",
        ),
    ),
}
EVERY = [(key, each) for key, group in MEASURES.items() for each in group]


@dataclass(frozen=True)
class Work:
    """A kegiatan of 2017: name, its indicator and target, the action, money and the section in charge."""

    name: str
    output: str
    target: str
    unit: str
    action: str
    money: str
    section: str


PLAN = {
    "a": (
        "Program Pemantapan Otonomi Daerah dan Sistem Administrasi Daerah",
        (
            Work(
                "Fasilitasi Penyelesaian Batas Daerah",
                "Jumlah segmen batas yang difasilitasi",
                "3 segmen",
                "segmen",
                "Rapat koordinasi batas Garut-Tasikmalaya, survei lapangan dan penandatanganan berita acara",
                "285,000,000",
                "Bidang Pemerintahan",
            ),
            Work(
                "Koordinasi Penyelenggaraan Ketentraman dan Ketertiban Wilayah",
                "Jumlah rapat koordinasi trantib",
                "4 kali",
                "kali",
                "Rapat koordinasi triwulanan dengan Satpol PP Kabupaten/Kota",
                "190,500,000",
                "Bidang Pemerintahan",
            ),
        ),
    ),
    "b": (
        "Program Pemantapan Otonomi Daerah dan Sistem Administrasi Daerah",
        (
            Work(
                "Penyusunan Rekomendasi Kebijakan Wilayah",
                "Jumlah naskah rekomendasi",
                "8 naskah",
                "naskah",
                "Inventarisasi isu strategis, FGD dan penyampaian rekomendasi kepada Gubernur",
                "225,750,000",
                "Bidang Pemerintahan",
            ),
        ),
    ),
    "c": (
        "Program Perencanaan, Pengendalian dan Pengawasan Pembangunan Daerah",
        (
            Work(
                "Pra Musrenbang Wilayah IV",
                "Jumlah usulan yang dibahas",
                "150 usulan",
                "usulan",
                "Desk usulan Kabupaten/Kota bersama Bappeda dan OPD Provinsi",
                "410,000,000",
                "Bidang Ekonomi dan Pembangunan",
            ),
            Work(
                "Sinkronisasi Program Kawasan Pangandaran",
                "Dokumen sinkronisasi program",
                "1 dokumen",
                "dokumen",
                "Pengumpulan data, rapat lintas OPD dan penyusunan dokumen",
                "175,000,000",
                "Bidang Ekonomi dan Pembangunan",
            ),
        ),
    ),
    "d": (
        "Program Perencanaan, Pengendalian dan Pengawasan Pembangunan Daerah",
        (
            Work(
                "Evaluasi Pembangunan Wilayah",
                "Jumlah laporan evaluasi",
                "4 laporan",
                "laporan",
                "Kunjungan lapangan ke 6 Kabupaten/Kota setiap triwulan",
                "238,400,000",
                "Bidang Ekonomi dan Pembangunan",
            ),
        ),
    ),
    "e": (
        "Program Pembinaan dan Fasilitasi Pengelolaan Keuangan Kabupaten/Kota",
        (
            Work(
                "Monitoring Bantuan Keuangan Kabupaten/Kota",
                "Jumlah kegiatan yang dimonitor",
                "190 kegiatan",
                "kegiatan",
                "Monitoring fisik dan keuangan bersama tim teknis OPD",
                "520,000,000",
                "Bidang Sarana dan Prasarana",
            ),
        ),
    ),
    "f": (
        "Program Pembinaan dan Fasilitasi Pengelolaan Keuangan Kabupaten/Kota",
        (
            Work(
                "Rekonsiliasi Laporan Bantuan Keuangan",
                "Jumlah Kabupaten/Kota yang melaksanakan rekonsiliasi",
                "6 Kab/Kota",
                "Kab/Kota",
                "Bimbingan pelaporan dan rekonsiliasi setiap semester",
                "146,250,000",
                "Bidang Sarana dan Prasarana",
            ),
        ),
    ),
    "g": (
        "Program Peningkatan Partisipasi Masyarakat dalam Pembangunan Wilayah",
        (
            Work(
                "Pembinaan Forum Masyarakat Peduli Lingkungan",
                "Jumlah forum yang dibina",
                "15 forum",
                "forum",
                "Pelatihan kader, penanaman pohon di sub DAS Citanduy",
                "312,000,000",
                "Bidang Kesejahteraan Rakyat",
            ),
        ),
    ),
    "h": (
        "Program Peningkatan Partisipasi Masyarakat dalam Pembangunan Wilayah",
        (
            Work(
                "Gelar Budaya Priangan",
                "Jumlah sanggar yang tampil",
                "40 sanggar",
                "sanggar",
                "Seleksi sanggar, pergelaran di Ciamis dan Kota Banjar",
                "675,000,000",
                "Bidang Kesejahteraan Rakyat",
            ),
        ),
    ),
    "k": (
        "Program Peningkatan Sistem Pelaporan Capaian Kinerja dan Keuangan",
        (
            Work(
                "Penyusunan LKIP dan Laporan Keuangan",
                "Jumlah laporan yang tersusun tepat waktu",
                "5 laporan",
                "laporan",
                "Pengumpulan data kinerja setiap bulan dan reviu internal",
                "98,600,000",
                "Sekretariat",
            ),
        ),
    ),
}
PROGRAMS = {
    "Program Pemantapan Otonomi Daerah dan Sistem Administrasi Daerah": (
        "p1",
        "s1",
        "28",
        "742,300,000",
        "689,115,400",
        "92,84",
        (
            ("28.01", "Koordinasi Pemerintahan Umum Wilayah IV", "430,000,000", "401,220,400", "93,31", "100,00"),
            ("28.04", "Penanganan Konflik Pemanfaatan Lahan", "312,300,000", "287,895,000", "92,19", "95,00"),
        ),
    ),
    "Program Perencanaan, Pengendalian dan Pengawasan Pembangunan Daerah": (
        "p2",
        "s2",
        "21",
        "815,600,000",
        "798,340,150",
        "97,88",
        (
            ("21.03", "Pra Musrenbang Wilayah IV", "395,600,000", "390,005,150", "98,59", "100,00"),
            ("21.07", "Evaluasi Pembangunan Wilayah", "420,000,000", "408,335,000", "97,22", "100,00"),
        ),
    ),
    "Program Pembinaan dan Fasilitasi Pengelolaan Keuangan Kabupaten/Kota": (
        "p3",
        "s3",
        "20",
        "610,000,000",
        "541,806,700",
        "88,82",
        (("20.02", "Monitoring Bantuan Keuangan Kabupaten/Kota", "610,000,000", "541,806,700", "88,82", "98,00"),),
    ),
    "Program Peningkatan Partisipasi Masyarakat dalam Pembangunan Wilayah": (
        "p4",
        "s4",
        "16",
        "925,000,000",
        "911,430,000",
        "98,53",
        (
            ("16.01", "Pembinaan Forum Masyarakat Peduli Lingkungan", "275,000,000", "268,180,000", "97,52", "100,00"),
            ("16.02", "Gelar Budaya Priangan", "650,000,000", "643,250,000", "98,96", "100,00"),
        ),
    ),
    "Program Peningkatan Sistem Pelaporan Capaian Kinerja dan Keuangan": (
        "p5",
        "s5",
        "06",
        "85,000,000",
        "84,117,250",
        "98,96",
        (("06.01", "Penyusunan LKIP dan Laporan Keuangan", "85,000,000", "84,117,250", "98,96", "100,00"),),
    ),
    "Program Pelayanan Administrasi Perkantoran": (
        "p6",
        None,
        "01",
        "1,214,500,000",
        "1,176,902,318",
        "96,90",
        (
            ("01.01", "Penyediaan Jasa Administrasi Perkantoran", "914,500,000", "887,902,318", "97,09", "100,00"),
            ("01.02", "Pemeliharaan Gedung dan Kendaraan Dinas", "300,000,000", "289,000,000", "96,33", "100,00"),
        ),
    ),
}
BELANJA = (
    ("BELANJA", "12,874,115,000", "12,401,330,528", "96,33"),
    ("BELANJA TIDAK LANGSUNG", "8,481,715,000", "8,199,618,710", "96,67"),
    ("BELANJA LANGSUNG", "4,392,400,000", "4,201,711,818", "95,66"),
)


def work_key(work: Work) -> str:
    """The node of a kegiatan of the plan, the same as in the money table where the name is the same."""
    for _, _, _, _, _, _, below in PROGRAMS.values():
        for code, name, *_ in below:
            if name == work.name:
                return f"k{code}"
    return work.name


def defined() -> Facts:
    """All facts of the report."""
    f = Facts()
    f.node("v", "visi", "Terwujudnya Koordinasi Pemerintahan dan Pembangunan Wilayah Priangan yang Sinergis dan Berkualitas")
    f.node("vp", "visi", "Jawa Barat Maju dan Sejahtera untuk Semua")
    f.node("mp", "misi", "Meningkatkan Kinerja Pemerintahan, Profesionalisme Aparatur dan Perluasan Partisipasi Publik", "vp")
    for key, text, name, unit, _ in PROVINCE:
        f.node(key, "sasaran_daerah", text, "mp")
        f.indicator(f"i{key}", key, name, unit)
    for n, text in enumerate(MISI, 1):
        f.node(f"m{n}", "misi", text, "v")
    for n, text in enumerate(TUJUAN, 1):
        f.node(f"t{n}", "tujuan", text, f"m{n}")
    for key, (up, text) in SASARAN.items():
        f.node(key, "sasaran", text, f"t{up}", holder="KEPALA BKPP WILAYAH IV")
    for key, e in EVERY:
        f.indicator(e.key, key, e.name, e.unit, **({"direction": "down"} if e.key == "f" else {}))
    sections = {work_key(w): w.section for _, works in PLAN.values() for w in works}
    for name, (key, up, code, *_, below) in PROGRAMS.items():
        f.node(key, "program", name, up, code=code)
        for code_, name_, *_ in below:
            f.node(f"k{code_}", "kegiatan", name_, key, code=code_, holder=sections.get(f"k{code_}"))
    for program, works in PLAN.values():
        for w in works:
            key = work_key(w)
            if key not in f.nodes:
                f.node(key, "kegiatan", w.name, PROGRAMS[program][0], holder=w.section)
            f.indicator(f"o{w.output}", key, w.output, w.unit)
    return f


def titled(r: Report, number: str, title: str) -> None:
    """A caption above, at the left."""
    r.para(f"Tabel {number}. {title}", align="l", size=9.5, after=2, keep=True, bold=True)


def planning(r: Report, f: Facts) -> None:
    """Chapter two."""
    r.heading("BAB II  PERENCANAAN KINERJA", 1, 13)
    r.para(
        "BKPP Wilayah IV mendukung pencapaian Indikator Kinerja Utama (IKU) Pemerintah Provinsi Jawa Barat sebagai berikut :",
        first=1,
    )
    head: list[list[Cell | str]] = [["VISI", "MISI", "SASARAN", "IKU PROV. JABAR", "TARGET TAHUN 2016"]]
    for n, (key, _, name, _, target) in enumerate(PROVINCE):
        lead = [f.n("vp"), f.n("mp", "Misi Ke 3 : ")] if n == 0 else [UP, UP]
        head.append([*lead, f.n(key, f"Sasaran {n + 2} : "), f.i(f"i{key}", text=name), f.v(f"i{key}", "target", "2016", target)])
    r.table(head, Style((2.6, 4, 4.4, 3.2, 2.4), "lllcc", 8.5, 1, False, None))
    r.heading("A. Rencana Strategis 2013-2018", 2, 11)
    r.para(
        "BKPP Wilayah IV membawahi 6 (enam) Kabupaten/Kota yaitu Kabupaten Garut, Kabupaten Tasikmalaya, Kota "
        "Tasikmalaya, Kabupaten Ciamis, Kota Banjar dan Kabupaten Pangandaran. Visi BKPP Wilayah IV Tahun 2013-2018 :"
    )
    r.para(f"**“{f.nodes['v']['statement']}”**", ("n", "v"), align="c")
    r.para("Misi untuk mewujudkan visi tersebut adalah :", after=1)
    for n, text in enumerate(MISI, 1):
        r.para(f"{n}. {text}{';' if n < 3 else '.'}", ("n", f"m{n}"), left=1.2, first=-0.6, after=1)
    r.para("Setiap misi diturunkan menjadi tujuan, yaitu sebagai berikut :", after=1)
    for n, text in enumerate(TUJUAN, 1):
        r.para(f"{n}. {text}{';' if n < 3 else '.'}", ("n", f"t{n}"), left=1.2, first=-0.6, after=1)
    r.heading("B. Perjanjian Kinerja Tahun 2016", 2, 11)
    rows: list[list[Cell | str]] = [["No.", "Sasaran Strategis", "Indikator Kinerja", "Target"], ["(1)", "(2)", "(3)", "(4)"]]
    before = ""
    for key, e in EVERY:
        unit = {"%": " %", "predikat": ""}.get(e.unit, f" {e.unit}")
        rows.append(
            [
                UP if key == before else f"{key[1]}.",
                UP if key == before else f.n(key),
                f.i(e.key),
                f.v(e.key, "target", "2016", f"{e.target}{unit}"),
            ]
        )
        before = key
    titled(r, "2.1", "Perjanjian Kinerja BKPP Wilayah IV Tahun 2016")
    r.table(rows, Style((1.1, 5.4, 7.4, 2.8), "cllc", 9.5, 2, False, None))
    r.heading("C. Dukungan Anggaran", 2, 11)
    r.para("Untuk melaksanakan program dan kegaitan tahun 2016 didukung APBD Provinsi Jawa Barat sebagai berikut :")
    rows = [["Program", "Anggaran (Rp.)"]]
    for n, (key, _, _, pagu, *_) in enumerate(PROGRAMS.values(), 1):
        rows.append([f.n(key, f"{n}. "), f.b(key, "pagu", "2016", pagu)])
    rows.append(
        [cell("JUMLAH", bold=True, align="c"), cell(BELANJA[2][1], ("t", "JUMLAH", "pagu", "2016", BELANJA[2][1]), bold=True)]
    )
    titled(r, "2.2", "Pagu Anggaran Belanja Langsung Tahun 2016")
    r.table(rows, Style((12.2, 4.2), "lr", 9.5, 1, False, None))


def results(r: Report, f: Facts) -> None:
    """Chapter three, the year's results."""
    r.page_break()
    r.heading("BAB III  AKUNTABILITAS KINERJA", 1, 13)
    r.heading("A. Capaian Kinerja", 2, 11)
    r.para(
        "Pencapaian kinerja dihitung dengan membandingkan realisasi dan target. Untuk indikator persentase "
        "keterlambatan laporan digunakan rumus (2 x Rencana - Realisasi) / Rencana x 100 %. Kategori penilaian : > 100 "
        "% Sangat Baik; 80 - 100 % Baik; 50 - < 80 % Sedang; < 50 % Kurang."
    )
    rows: list[list[Cell | str]] = [
        ["No.", "Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "Capaian / Kategori Penilaian"],
        [f"({n})" for n in range(1, 7)],
    ]
    before = ""
    for key, e in EVERY:
        unit = {"%": " %", "predikat": ""}.get(e.unit, f" {e.unit}")
        capaian = stack(f.v(e.key, "capaian", "2016", e.capaian), cell(f"({e.word})"))
        name = f.n(key)
        if key == "s2":
            name = f.n(key, text="Meningkatnya keterpaduan progam pembangunan di wilayah")
        figures = [f.v(e.key, "target", "2016", e.target + unit), f.v(e.key, "realisasi", "2016", e.results[2] + unit)]
        rows.append([UP if key == before else f"{key[1]}.", UP if key == before else name, f.i(e.key), *figures, capaian])
        before = key
    titled(r, "3.1", "Target dan Realisasi Tahun 2016")
    r.table(rows, Style((1, 4.3, 4.6, 2.4, 2.4, 2.4), "cllccc", 9.5, 2, False, None))


SOURCES = (
    ("Garut", "41", "32", "78,05"),
    ("Kab. Tasikmalaya", "38", "30", "78,95"),
    ("Kota Tasikmalaya", "24", "20", "83,33"),
    ("Ciamis", "36", "27", "75,00"),
    ("Banjar", "19", "16", "84,21"),
    ("Pangandaran", "32", "25", "78,13"),
)
NOTES = (
    (
        "Permasalahan yang diselesaikan sebanyak 11 dari 15 permasalahan (73,33 %), antara lain batas daerah di 2 "
        "segmen dan pemanfaatan lahan perkebunan. Rekomendasi baru 6 dari target 8 rekomendasi karena 2 kajian masih "
        "menunggu data kabupaten.",
        (),
    ),
    (
        "Usulan pra Musrenbang yang diakomodir sebanyak 72 dari 141 usulan : Garut 19, Kab. Tasikmalaya 14, Kota "
        "Tasikmalaya 9, Ciamis 13, Banjar 7 dan Pangandaran 10 usulan.",
        (),
    ),
    (
        "Kegiatan bantuan keuangan yang dimonitor sampai dengan Juni 2016 baru sebesar 34,20 % dan pada akhir tahun "
        "menjadi 78,95 %. Keterlambatan laporan masih 26,32 % dari target 20 %, meskipun menurun dibandingkan tahun "
        "2015 sebesar 28,07 %.",
        (("v", "e", "realisasi", "2016-01/2016-06", "34,20 %"),),
    ),
    (
        "Jumlah peserta gelar budaya sebanyak 2.115 orang atau naik 42,91 % dibandingkan tahun 2015. Predikat AKIP "
        "meningkat dari CC menjadi B.",
        (),
    ),
)


def compared(r: Report, f: Facts) -> None:
    """The plan's years, landscape."""
    r.turn(True)
    head: list[Cell | str] = [
        "No",
        "Tujuan",
        "Sasaran",
        "Indikator Sasaran",
        "Satuan",
        "Tahun Awal",
        "Capaian Kinerja pada Tahun",
        LEFT,
        LEFT,
        "Target 2016",
        "Target Kinerja Sasaran pada Tahun",
        LEFT,
        "Ket.",
    ]
    years: list[Cell | str] = [UP, UP, UP, UP, UP, "2013", "2014", "2015", "2016", UP, "2017", "2018", UP]
    rows: list[list[Cell | str]] = [head, years, [str(n) for n in range(1, 14)]]
    order = ("s1", "s5", "s2", "s3", "s4")
    before, aim = "", 0
    for key, e in ((each, e) for each in order for e in MEASURES[each]):
        up = SASARAN[key][0]
        first = [UP, UP] if up == aim else [f"{up}.", f.n(f"t{up}")]
        past = [f.v(e.key, "realisasi", str(2014 + n), text) for n, text in enumerate(e.results)]
        if e.key == "h":
            past[1] = f.v(e.key, "realisasi", "2015", "1.840")
        plan = [f.v(e.key, "target", str(2017 + n), text) for n, text in enumerate(e.plan)]
        base = f.v(e.key, "baseline", "2013", e.base)
        rows.append(
            [
                *first,
                UP if key == before else f.n(key),
                f.i(e.key),
                e.unit,
                base,
                *past,
                f.v(e.key, "target", "2016", e.target),
                *plan,
                e.note,
            ]
        )
        before, aim = key, up
    titled(r, "3.2", "Realisasi Kinerja Tahun 2016 dengan Target Tahun 2013-2018")
    style = Style((0.8, 3.1, 3.5, 4.5, 2.1, 1.3, 1.3, 1.3, 1.3, 1.3, 1.3, 1.3, 2.6), "clllccccccccl", 8.5, 3, False, None)
    r.table(rows, style)


def follow_up(r: Report, f: Facts) -> None:
    """The plan of the next year."""
    r.page_break()
    r.heading("B. Rencana Tindak Lanjut", 2, 11)
    r.para(
        "Guna menindaklanjuti hasil analisis capaian kinerja tahun 2016, pada tahun 2017 direncanakan program dan "
        "kegiatan sebagai berikut :"
    )
    head: list[Cell | str] = [
        "NO.",
        "SASRAN STRATEGIS",
        "INDIKATOR KINERJA SASARAN",
        "Target Kinerja sasaran",
        LEFT,
        LEFT,
        LEFT,
        "PROGRAM DAN KEGIATAN",
        "INDIKATOR KEGIATAN",
        "TARGET KEGIATAN",
        "RENCANA AKSI",
        "ANGGARAN (RP.)",
        "PENANGGUNG JAWAB",
    ]
    rows: list[list[Cell | str]] = [head, [UP, UP, UP, "Triw I", "Triw II", "Triw III", "Triw IV", UP, UP, UP, UP, UP, UP]]
    before = ""
    for key, e in EVERY:
        quarters = [f.v(e.key, "target", f"2017-Q{n}", text) for n, text in enumerate(e.quarters, 1)]
        program, works = PLAN[e.key]
        lead = [UP if key == before else f"{key[1]}.", UP if key == before else f.n(key)]
        rows.append([*lead, f.i(e.key), *quarters, f.n(PROGRAMS[program][0], bold=True, align="c"), "", "", "", "", ""])
        for w in works:
            output = f"o{w.output}"
            target = f.v(output, "target", "2017", w.target)
            action = cell(w.action, ("a", output, "2017", w.action))
            node = work_key(w)
            rows.append([UP] * 7 + [f.n(node), f.i(output), target, action, f.b(node, "pagu", "2017", w.money), w.section])
        before = key
    titled(r, "3.3", "RENCANA TINDAKLANJUT PROGRAM/KEGIATAN TAHUN 2017")
    style = Style((0.8, 2.5, 2.8, 1.1, 1.1, 1.1, 1.1, 3.4, 2.8, 1.8, 3.6, 2.2, 2.2), "cllccccllllrl", 7.5, 2, False, None)
    r.table(rows, style)


def money(r: Report, f: Facts) -> None:
    """Account table, as pasted from a spreadsheet."""
    r.turn(False)
    r.heading("C. Realisasi Anggaran", 2, 11)
    r.para("Anggaran dan realisasi belanja BKPP Wilayah IV sampai dengan 31 Desember 2016 sebagaimana tabel berikut.")
    rows: list[list[Cell | str]] = [
        ["KODE REKENING", "PROGRAM/KEGIATAN", "LOKASI", "ANGGARAN", "REALISASI", LEFT, "REALISASI FISIK (%)"],
        [UP, UP, UP, UP, "KEUANGAN (Rp)", "%", UP],
    ]
    for label, pagu, spent, rate in BELANJA:
        both = [
            cell(
                text,
                ("t", label if label != "BELANJA LANGSUNG" else "JUMLAH" if kind == "pagu" else label, kind, "2016", text),
                bold=True,
            )
            for kind, text in (("pagu", pagu), ("realisasi", spent))
        ]
        rows.append(["", cell(label, bold=True), "", *both, rate, ""])
    places = ("Jawa Barat", "Garut", "Ciamis", "Jawa Barat", "Banjar")
    count = 0
    for key, _, code, pagu, spent, rate, below in PROGRAMS.values():
        figures = [f.b(key, "pagu", "2016", pagu, bold=True), f.b(key, "realisasi", "2016", spent, bold=True)]
        rows.append([cell(code, bold=True), f.n(key, bold=True), "", *figures, cell(rate, bold=True), ""])
        for code_, _, pagu_, spent_, rate_, done in below:
            node = f"k{code_}"
            rows.append(
                [
                    code_,
                    f.n(node),
                    places[count % 5],
                    f.b(node, "pagu", "2016", pagu_),
                    f.b(node, "realisasi", "2016", spent_),
                    rate_,
                    done,
                ]
            )
            count += 1
    titled(r, "3.4", "Pagu Anggaran dan Realisasi APBD Tahun 2016")
    r.table(rows, Style((1.8, 5.8, 1.9, 2.8, 2.8, 1.4, 1.7), "llcrrcc", 8.5, 2, False, None))
    r.para(
        "Efisiensi : dengan penyerapan anggaran sebesar 95,66 % rata-rata capaian kinerja 100,74 %, sehingga terdapat "
        "efisiensi sebesar 5,08 %.",
        first=1,
    )
    r.heading("BAB IV  PENUTUP", 1, 13)
    r.para(
        "Kinerja BKPP Wilayah IV tahun 2016 secara umum Baik. Enam indikator telah mencapai target, satu indikator "
        "berkategori Baik mendekati target dan dua indikator berkategori Sedang."
    )


def appendix(r: Report, f: Facts) -> None:
    """The agreement of the next year."""
    r.page_break()
    r.para("**PERJANJIAN KINERJA TAHUN 2017**", align="c", size=12, after=0)
    r.para("**BKPP WILAYAH IV PROVINSI JAWA BARAT**", align="c", size=12)
    rows: list[list[Cell | str]] = [
        ["No.", "Sasaran Strategis", "Indikator Kinerja", "Target 2017"],
        ["(1)", "(2)", "(3)", "(4)"],
    ]
    for key, group in MEASURES.items():
        names = stack(*(f.i(e.key, "- " if len(group) > 1 else "") for e in group))
        targets = stack(
            *(f.v(e.key, "target", "2017", e.next_target, f"{'- ' if len(group) > 1 else ''}{e.next_target}") for e in group)
        )
        rows.append([f"{key[1]}.", f.n(key), names, targets])
    r.table(rows, Style((1.1, 5.4, 7.2, 3), "clll", 9.5, 2, False, None))
    r.para("", after=6)
    for text in (
        "GUBERNUR JAWA BARAT,                                   KEPALA BKPP WILAYAH IV,",
        "",
        "",
        "( nama pejabat )                                             ( nama pejabat )",
        "NIP. ........",
    ):
        r.para(text, align="c", after=0)


def main() -> None:
    """Write the PDF and its gold."""
    f = defined()
    r = Report("DejaVu Sans Condensed", 10.5, (20.5, 28.5), (2.2, 1.8, 2.4, 2))
    r.header("LAPORAN KINERJA TAHUN 2016\tBKPP WILAYAH IV", 8, False)
    r.footer("LKIP 2016 - hal ", "c", 8)
    planning(r, f)
    results(r, f)
    r.para("", after=2)
    r.para("Analisis atas capaian tersebut adalah sebagai berikut :")
    for text, facts in NOTES:
        r.para(f"- {text}", *facts, left=0.8, first=-0.4, spacing=1.5)
    rows: list[list[Cell | str]] = [["Kabupaten/Kota", "Kegiatan", "Dimonitor", "%"], *SOURCES, ["Jumlah", "190", "150", "78,95"]]
    r.table(rows, Style((6, 3, 3, 2.4), "lccc", 9.5, 1, False, None))
    r.para("Sumber : Bidang Sarana dan Prasarana BKPP Wilayah IV, 2016", size=8)
    r.para(
        "Hambatan dalam pencapaian kinerja antara lain keterbatasan tenaga fungsional, keterlambatan penyampaian data "
        "dari Kabupaten/Kota serta perubahan Susunan Organisasi dan Tata Kerja sebagai pelaksanaan Peraturan "
        "Pemerintah Nomor 18 Tahun 2016. Solusi yang ditempuh adalah penyusunan jadwal pelaporan bersama dan "
        "pembentukan tim kecil di setiap bidang.",
        first=1,
        spacing=1.5,
    )
    compared(r, f)
    follow_up(r, f)
    money(r, f)
    appendix(r, f)
    document = {"type": "lkjip", "types": ["lkjip"], "region": "Provinsi Jawa Barat", "organisation": OFFICE, "year": 2016}
    r.finish(f, STEM, document, DOUBTS)


DOUBTS = (
    doubt("program of the plan of 2017 repeated for several indicators", "one node", ["one node for each indicator"], "nodes"),
    doubt("kegiatan of 2016 and 2017 with the same name", "one node", ["two nodes"], "nodes"),
    doubt(
        "action beside a kegiatan",
        "action of the kegiatan's indicator",
        ["action of the sasaran's indicator"],
        "actions.indicator",
    ),
    doubt("holder of a kegiatan from the column PENANGGUNG JAWAB", "holder", [None], "node.holder"),
    doubt("holder of the sasaran from the signature under the agreement of 2017", "holder", [None], "node.holder"),
    doubt("figure up to June in running text (e)", "realisasi 2016-01/2016-06", ["left out"], "values"),
    doubt("target of 2017 in the plan and another one in the agreement of 2017", "both values", ["one value"], "values"),
    doubt("targets and results with and without unit in two tables", "first spelling", ["both spellings"], "value.text"),
    doubt("BELANJA and BELANJA TIDAK LANGSUNG in table 3.4", "totals", ["left out"], "totals"),
    doubt("letters as results (CC, B)", "value null", [], "values.value"),
    doubt("realisasi 2015 of h, 1.480 in the growth of the text (42,91 %), 1.840 in table 3.2", "1.840 printed", [], "values"),
    doubt("vision and mission of the province beside those of the office", "two visi, own misi each", [], "nodes"),
    doubt("column LOKASI", "left out", [], "nodes"),
    doubt("sasaran with a misprint in table 3.1 (progam)", "first spelling, one node", ["two nodes"], "nodes"),
)

if __name__ == "__main__":
    main()
