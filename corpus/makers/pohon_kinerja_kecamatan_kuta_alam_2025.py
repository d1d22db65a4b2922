"""Performance tree of a subdistrict printed from a web application: cards joined by CSS borders, one page a sasaran."""

import html
import tempfile
from collections.abc import Iterator
from pathlib import Path

from corpus.makers.common import CORPUS, Gold, browser_pdf
from corpus.makers.parts.facts import Fact, Measure, grade_of, walk
from corpus.makers.parts.pages import Pages

STEM = "pohon-kinerja-kecamatan-kuta-alam-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a city's subdistrict, printed from a web application on five pages of A4",
    "type": "pohon_kinerja",
    "producer": "Chromium",
    "text": True,
    "facts": "invented",
    "carries": [
        "a page for tujuan and sasaran, then a page for each sasaran, whose card is restated on top with its number",
        "connectors are CSS borders: halves of lines of the list items, elbows at the ends, rounded corners",
        "sub kegiatan as a narrow list below their kegiatan, hung on a left border with short ticks",
        "strip with tier and code on each card, a pill with the state of the entry (Final, Draf, Revisi)",
        "indicators in small tables with columns target and unit; one target empty (-), one sub kegiatan without money (Rp0)",
        "cards with statement and name, sub kegiatan with the name alone; pagu and holder in the card's foot",
        "bar of the application, trail, counters of children and date of printing as noise",
        "typing errors (Terlayannya, gampomg), a decimal point among commas",
    ],
}
YEAR = "2025"
ORGANISATION = "Kecamatan Kuta Alam"
TIERS = {
    "tujuan": ("TUJUAN", "#4a148c"),
    "sasaran": ("SASARAN", "#1565c0"),
    "program": ("PROGRAM", "#00838f"),
    "kegiatan": ("KEGIATAN", "#558b2f"),
    "sub_kegiatan": ("SUB KEGIATAN", "#8d6e63"),
}
DRAFTS = {"7.01.03.2.03": "Draf", "7.01.05": "Revisi", "7.01.01.2.08": "Draf"}


def aim(line: str) -> Measure:
    """Indicator, target and unit, divided by bars."""
    name, target, unit = (part.strip() for part in line.split("|"))
    return Measure(name, target, unit)


def sub(code: str, name: str, line: str, pagu: str, holder: str) -> Fact:
    """A sub kegiatan."""
    return Fact("sub_kegiatan", None, name, (aim(line),), code=code, pagu=pagu, holder=holder)


def work(code: str, statement: str, name: str, line: str, pagu: str, holder: str, *subs: Fact) -> Fact:
    """A kegiatan."""
    return Fact("kegiatan", statement, name, (aim(line),), subs, code=code, pagu=pagu, holder=holder)


def plan(code: str, statement: str, name: str, line: str, pagu: str, holder: str, *works: Fact) -> Fact:
    """A program."""
    return Fact("program", statement, name, (aim(line),), works, code=code, pagu=pagu, holder=holder)


SERVICE = Fact(
    "sasaran",
    "Meningkatnya kualitas pelayanan publik kecamatan",
    None,
    (aim("Nilai survei kepuasan pelayanan | 89,00 | Nilai"), aim("Persentase layanan selesai tepat waktu | 97 | Persen")),
    (
        plan(
            "7.01.02",
            "Terselenggaranya pelayanan administrasi terpadu kecamatan",
            "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
            "Persentase pelayanan yang sesuai SOP | 96 | Persen",
            "Rp214.650.000",
            "Kepala Seksi Pelayanan Umum",
            work(
                "7.01.02.2.01",
                "Terlaksananya koordinasi pemerintahan dengan gampong",
                "Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan",
                "Jumlah laporan koordinasi | 12 | Laporan",
                "Rp86.400.000",
                "Kepala Seksi Pemerintahan",
                sub(
                    "7.01.02.2.01.0001",
                    "Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan dengan Perangkat Daerah dan Instansi "
                    "Vertikal Terkait",
                    "Jumlah rapat koordinasi | 6 | Kali",
                    "Rp52.150.000",
                    "Pengadministrasi Pemerintahan",
                ),
                sub(
                    "7.01.02.2.01.0002",
                    "Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan",
                    "Jumlah laporan kegiatan pemerintahan | 4 | Laporan",
                    "Rp34.250.000",
                    "Analis Kebijakan",
                ),
            ),
            work(
                "7.01.02.2.03",
                "Terlayannya perizinan dan nonperizinan yang dilimpahkan",
                "Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat",
                "Jumlah dokumen layanan yang terbit | 3.600 | Dokumen",
                "Rp128.250.000",
                "Kepala Seksi Pelayanan Umum",
                sub(
                    "7.01.02.2.03.0001",
                    "Pelaksanaan Urusan Pemerintahan yang Terkait dengan Pelayanan Perizinan Non Usaha",
                    "Jumlah izin non usaha yang terbit | 3.200 | Dokumen",
                    "Rp71.500.000",
                    "Pengelola Pelayanan",
                ),
                sub(
                    "7.01.02.2.03.0002",
                    "Pelaksanaan Urusan Pemerintahan yang Terkait dengan Nonperizinan",
                    "Jumlah surat keterangan yang terbit | 400 | Dokumen",
                    "Rp56.750.000",
                    "Pengelola Pelayanan",
                ),
            ),
        ),
    ),
    holder="Camat",
)
VILLAGES = Fact(
    "sasaran",
    "Meningkatnya kemandirian gampong",
    None,
    (aim("Persentase gampong mandiri | 81,82 | Persen"),),
    (
        plan(
            "7.01.03",
            "Meningkatnya partisipasi masyarakat dalam pembangunan gampong",
            "Program Pemberdayaan Masyarakat Desa dan Kelurahan",
            "Persentase usulan musrenbang yang terakomodir | 42.5 | Persen",
            "Rp167.900.000",
            "Kepala Seksi Pemberdayaan Masyarakat",
            work(
                "7.01.03.2.01",
                "Terlaksananya musrenbang kecamatan",
                "Koordinasi Kegiatan Pemberdayaan Desa",
                "Jumlah gampong yang ikut musrenbang | 11 | Gampong",
                "Rp112.400.000",
                "Kepala Seksi Pemberdayaan Masyarakat",
                sub(
                    "7.01.03.2.01.0001",
                    "Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa",
                    "Jumlah peserta musrenbang | 250 | Orang",
                    "Rp64.900.000",
                    "Analis Pemberdayaan",
                ),
                sub(
                    "7.01.03.2.01.0003",
                    "Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan",
                    "Jumlah gampomg yang dibina | 11 | Gampong",
                    "Rp47.500.000",
                    "Analis Pemberdayaan",
                ),
            ),
            work(
                "7.01.03.2.03",
                "Aktifnya lembaga kemasyarakatan gampong",
                "Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan",
                "Persentase PKK gampong yang aktif | 100 | Persen",
                "Rp55.500.000",
                "Kepala Seksi Kesejahteraan Sosial",
                sub(
                    "7.01.03.2.03.0002",
                    "Fasilitasi Pengembangan Usaha Ekonomi Masyarakat",
                    "Jumlah kelompok usaha yang difasilitasi | 8 | Kelompok",
                    "Rp55.500.000",
                    "Pengelola Pemberdayaan",
                ),
            ),
        ),
        plan(
            "7.01.06",
            "Meningkatnya tertib administrasi pemerintahan gampong",
            "Program Pembinaan dan Pengawasan Pemerintahan Desa",
            "Persentase gampong yang tertib administrasi | 90,91 | Persen",
            "Rp95.000.000",
            "Kepala Seksi Pemerintahan",
            work(
                "7.01.06.2.01",
                "Terfasilitasinya penyusunan dokumen gampong",
                "Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa",
                "Jumlah qanun gampong yang dievaluasi | 22 | Dokumen",
                "Rp95.000.000",
                "Kepala Seksi Pemerintahan",
                sub(
                    "7.01.06.2.01.0002",
                    "Fasilitasi Administrasi Tata Pemerintahan Desa",
                    "Jumlah gampong yang difasilitasi | 11 | Gampong",
                    "Rp41.200.000",
                    "Pengadministrasi Pemerintahan",
                ),
                sub(
                    "7.01.06.2.01.0003",
                    "Fasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Aset Desa",
                    "Jumlah APBG yang dievaluasi | 11 | Dokumen",
                    "Rp53.800.000",
                    "Analis Keuangan Gampong",
                ),
                sub(
                    "7.01.06.2.01.0006",
                    "Fasilitasi Pelaksanaan Pemilihan Kepala Desa",
                    "Jumlah pilchiksung yang difasilitasi | - | Gampong",
                    "Rp0",
                    "Pengadministrasi Pemerintahan",
                ),
            ),
        ),
    ),
    holder="Camat",
)
ORDER = Fact(
    "sasaran",
    "Terpeliharanya ketenteraman dan ketertiban wilayah",
    None,
    (aim("Persentase gangguan trantib yang diselesaikan | 100 | Persen"),),
    (
        plan(
            "7.01.04",
            "Menurunnya gangguan ketertiban umum",
            "Program Koordinasi Ketentraman dan Ketertiban Umum",
            "Jumlah gangguan trantib | 12 | Kasus",
            "Rp73.250.000",
            "Kepala Seksi Ketenteraman dan Ketertiban",
            work(
                "7.01.04.2.01",
                "Terlaksananya patroli wilayah",
                "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
                "Jumlah patroli wilayah | 48 | Kali",
                "Rp73.250.000",
                "Kepala Seksi Ketenteraman dan Ketertiban",
                sub(
                    "7.01.04.2.01.0001",
                    "Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara Nasional Indonesia dan Instansi Vertikal di "
                    "Wilayah Kecamatan",
                    "Jumlah laporan sinergitas | 12 | Laporan",
                    "Rp45.250.000",
                    "Pengelola Keamanan",
                ),
                sub(
                    "7.01.04.2.01.0002",
                    "Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat",
                    "Jumlah pertemuan dengan tokoh | 4 | Kali",
                    "Rp28.000.000",
                    "Pengelola Keamanan",
                ),
            ),
        ),
        plan(
            "7.01.05",
            "Terbinanya kerukunan warga",
            "Program Penyelenggaraan Urusan Pemerintahan Umum",
            "Persentase kegiatan kerukunan yang terlaksana | 100 | Persen",
            "Rp38.000.000",
            "Kepala Seksi Kesejahteraan Sosial",
            work(
                "7.01.05.2.01",
                "Terlaksananya pembinaan kerukunan",
                "Penyelenggaraan Urusan Pemerintahan Umum Sesuai Penugasan Kepala Daerah",
                "Jumlah kegiatan pembinaan | 3 | Kegiatan",
                "Rp38.000.000",
                "Kepala Seksi Kesejahteraan Sosial",
                sub(
                    "7.01.05.2.01.0003",
                    "Pembinaan Kerukunan Antarsuku dan Intrasuku, Umat Beragama, Ras, dan Golongan Lainnya",
                    "Jumlah warga yang dibina | 120 | Orang",
                    "Rp38.000.000",
                    "Analis Kesejahteraan",
                ),
            ),
        ),
    ),
    holder="Camat",
)
OFFICE = Fact(
    "sasaran",
    "Meningkatnya akuntabilitas kinerja kecamatan",
    None,
    (aim("Nilai AKIP kecamatan | BB (73,40) | Nilai"),),
    (
        plan(
            "7.01.01",
            "Terpenuhinya layanan penunjang urusan kecamatan",
            "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
            "Indeks kepuasan layanan internal | 3,55 | Indeks",
            "Rp4.286.917.430",
            "Sekretaris Kecamatan",
            work(
                "7.01.01.2.01",
                "Tersusunnya dokumen perencanaan dan evaluasi",
                "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                "Jumlah dokumen yang tersusun tepat waktu | 7 | Dokumen",
                "Rp12.500.000",
                "Kasubbag Program dan Pelaporan",
                sub(
                    "7.01.01.2.01.0001",
                    "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                    "Jumlah dokumen perencanaan | 4 | Dokumen",
                    "Rp7.250.000",
                    "Perencana",
                ),
                sub(
                    "7.01.01.2.01.0007",
                    "Evaluasi Kinerja Perangkat Daerah",
                    "Jumlah laporan evaluasi | 3 | Laporan",
                    "Rp5.250.000",
                    "Perencana",
                ),
            ),
            work(
                "7.01.01.2.02",
                "Tertibnya administrasi keuangan",
                "Administrasi Keuangan Perangkat Daerah",
                "Persentase SPJ tepat waktu | 100 | Persen",
                "Rp3.918.207.430",
                "Kasubbag Keuangan dan Umum",
                sub(
                    "7.01.01.2.02.0001",
                    "Penyediaan Gaji dan Tunjangan ASN",
                    "Jumlah ASN yang menerima gaji | 34 | Orang/bulan",
                    "Rp3.918.207.430",
                    "Bendahara Pengeluaran",
                ),
            ),
            work(
                "7.01.01.2.08",
                "Terpenuhinya jasa penunjang kantor",
                "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
                "Jumlah bulan layanan jasa penunjang | 12 | Bulan",
                "Rp356.210.000",
                "Kasubbag Keuangan dan Umum",
                sub(
                    "7.01.01.2.08.0002",
                    "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                    "Jumlah laporan jasa komunikasi dan listrik | 12 | Laporan",
                    "Rp148.960.000",
                    "Pengadministrasi Umum",
                ),
                sub(
                    "7.01.01.2.08.0004",
                    "Penyediaan Jasa Pelayanan Umum Kantor",
                    "Jumlah laporan jasa pelayanan kantor | 12 | Laporan",
                    "Rp207.250.000",
                    "Pengadministrasi Umum",
                ),
            ),
        ),
    ),
    holder="Camat",
)
GOAL = Fact(
    "tujuan",
    "Terwujudnya pelayanan prima dan gampong yang mandiri",
    None,
    (aim("Indeks Kepuasan Masyarakat (IKM) | 88,75 | Indeks"), aim("Rata-rata Indeks Desa Membangun | 0,8420 | Indeks")),
    (SERVICE, VILLAGES, ORDER, OFFICE),
    holder="Camat",
)
CSS = """
@page { size: A4 landscape; margin: 8mm 7mm 9mm }
* { box-sizing: border-box; -webkit-print-color-adjust: exact; print-color-adjust: exact }
body { margin: 0; font: 7pt/1.25 "Noto Sans", sans-serif; color: #263238 }
.bar { background: #102a43; color: #fff; padding: 5px 10px; display: flex; justify-content: space-between; border-radius: 3px }
.bar b { font-size: 10pt; letter-spacing: .5px } .bar span { font-size: 6.5pt; color: #9fb3c8; align-self: center }
.trail { color: #829ab1; font-size: 6.5pt; margin: 4px 2px 2px } h1 { font-size: 12pt; margin: 4px 2px 0; color: #102a43 }
h2 { font-size: 8pt; margin: 0 2px 6px; font-weight: 400; color: #627d98 }
.sheet { break-after: page } .sheet:last-child { break-after: auto }
.tree, .tree ul.row { display: flex; justify-content: center; list-style: none; margin: 0; padding: 12px 0 0; position: relative }
.tree { padding-top: 2px }
.tree ul.row::before { content: ""; position: absolute; top: 0; left: 50%; height: 12px; border-left: 1.3px solid #90a4ae }
.tree ul.row > li { position: relative; padding: 12px 3px 0; display: flex; flex-direction: column; align-items: center }
.tree ul.row > li::before, .tree ul.row > li::after { content: ""; position: absolute; top: 0; width: 50%; height: 12px;
  border-top: 1.3px solid #90a4ae }
.tree ul.row > li::before { right: 50% } .tree ul.row > li::after { left: 50%; border-left: 1.3px solid #90a4ae }
.tree ul.row > li:first-child::before, .tree ul.row > li:last-child::after { border-top: 0 }
.tree ul.row > li:last-child::before { border-right: 1.3px solid #90a4ae; border-radius: 0 6px 0 0 }
.tree ul.row > li:last-child::after { border-left: 0 }
.tree ul.row > li:first-child::after { border-radius: 6px 0 0 0 }
.tree ul.row > li:only-child::before { display: none }
.tree ul.row > li:only-child::after { border-top: 0; border-left: 1.3px solid #90a4ae; border-radius: 0 }
.tree > li { display: flex; flex-direction: column; align-items: center }
.card { width: 262px; border: 1px solid #cfd8dc; border-radius: 4px; background: #fff; overflow: hidden }
.wide .card { width: 245px } .wide .card.tujuan { width: 330px }
.strip { color: #fff; padding: 2px 5px; font-size: 6pt; display: flex; justify-content: space-between; align-items: center }
.pill { background: rgba(255,255,255,.25); border-radius: 6px; padding: 0 5px; font-size: 5.5pt }
.in { padding: 3px 5px } .say { font-weight: 600; font-size: 7.3pt } .name { color: #607d8b; margin-top: 1px; font-size: 6.3pt }
table { border-collapse: collapse; width: 100%; margin-top: 2px; font-size: 6pt }
th { text-align: left; color: #90a4ae; font-weight: 400; border-bottom: 1px solid #eceff1 }
td { vertical-align: top; padding: 1px 2px 1px 0 } td.f, th.f { text-align: right; white-space: nowrap; font-weight: 600 }
.foot { display: flex; justify-content: space-between; gap: 6px;
  background: #f5f7fa; padding: 2px 5px; font-size: 6pt; color: #455a64 }
.foot b { white-space: nowrap }
ul.leaves { list-style: none; margin: 0; padding: 6px 0 0 12px; width: 262px; position: relative }
ul.leaves > li { position: relative; padding: 3px 0 }
ul.leaves > li::before { content: ""; position: absolute; left: -8px; top: -6px; width: 8px; height: 24px;
  border-left: 1.3px solid #bcaaa4; border-bottom: 1.3px solid #bcaaa4 }
ul.leaves > li:not(:last-child)::after { content: ""; position: absolute; left: -8px; top: 12px; bottom: -6px;
  border-left: 1.3px solid #bcaaa4 }
ul.leaves .card { width: 250px }
.more { font-size: 5.5pt; color: #b0bec5; text-align: center }
.sign { margin: 14px 20px 0 auto; width: 190px; text-align: center; font-size: 7.5pt }
.note { color: #b0bec5; font-size: 6pt; margin-top: 6px }
"""


def card(fact: Fact, number: int | None = None) -> str:
    """A card; number: that of a sasaran."""
    label, color = TIERS[fact.level]
    head = f"{label} {number}" if number else label
    code = f" &nbsp;{fact.code}" if fact.code else ""
    pill = DRAFTS.get(fact.code or "", "Final")
    rows = "".join(
        f'<tr><td>{html.escape(each.name)}</td><td class="f">{each.target}</td><td>{each.unit}</td></tr>'
        for each in fact.measures
    )
    parts = [f'<div class="card {fact.level}"><div class="strip" style="background:{color}"><span>{head}{code}</span>']
    parts.append(f'<span class="pill">{pill}</span></div><div class="in">')
    if fact.statement:
        parts.append(f'<div class="say">{html.escape(fact.statement)}</div>')
    if fact.name:
        look = "name" if fact.statement else "say"
        parts.append(f'<div class="{look}">{html.escape(fact.name)}</div>')
    parts.append(f'<table><tr><th>Indikator</th><th class="f">Target</th><th>Satuan</th></tr>{rows}</table></div>')
    parts.append(f'<div class="foot"><span>{fact.holder}</span><b>{fact.pagu}</b></div></div>')
    return "".join(parts)


def branch(fact: Fact) -> str:
    """A card and what hangs below it."""
    if not fact.children:
        return f"<li>{card(fact)}</li>"
    count = f'<div class="more">{len(fact.children)} turunan</div>'
    kind = "leaves" if fact.children[0].level == "sub_kegiatan" else "row"
    below = "".join(branch(child) for child in fact.children)
    return f'<li>{card(fact)}{count if kind == "leaves" else ""}<ul class="{kind}">{below}</ul></li>'


def bar(trail: str, title: str) -> str:
    """The head of a page."""
    return (
        '<div class="bar"><b>SIMAKIN</b><span>Sistem Informasi Manajemen Kinerja &middot; Kota Banda Aceh '
        "&middot; TA 2025</span></div>"
        f'<div class="trail">Beranda / Perencanaan / Pohon Kinerja / {trail}</div><h1>{title}</h1>'
        "<h2>Kecamatan Kuta Alam &mdash; Kota Banda Aceh</h2>"
    )


def page_text() -> str:
    """The printed view."""
    goals = "".join(f"<li>{card(goal, number)}</li>" for number, goal in enumerate(GOAL.children, 1))
    sheets = [
        f'<div class="sheet wide">{bar("Ringkasan", "Pohon Kinerja Tahun 2025")}<ul class="tree"><li>{card(GOAL)}'
        f'<ul class="row">{goals}</ul></li></ul></div>'
    ]
    for number, goal in enumerate(GOAL.children, 1):
        below = "".join(branch(child) for child in goal.children)
        tree = f'<ul class="tree"><li>{card(goal, number)}<ul class="row">{below}</ul></li></ul>'
        end = ""
        if number == len(GOAL.children):
            end = '<div class="sign">Banda Aceh, &nbsp;&nbsp;&nbsp; Januari 2025<br>Camat Kuta Alam<br><br><br>'
            end += "( nama pejabat )<br>NIP. ........</div>"
            end += '<div class="note">Dicetak dari SIMAKIN pada 15-01-2025 09:12 &middot; dokumen ini sah tanpa cap basah</div>'
        sheets.append(f'<div class="sheet">{bar(f"Sasaran {number}", f"Rincian Sasaran {number}")}{tree}{end}</div>')
    head = f'<meta charset="utf-8"><title>Pohon Kinerja</title><style>{CSS}</style>'
    return f'<!doctype html><html lang="id">{head}{"".join(sheets)}</html>'


def nodes(fact: Fact, parent: str | None, page: int, gold: Gold) -> Iterator[tuple[Fact, str]]:
    """The node, its indicators and money and all below it; page: where its branch stands."""
    pages = [1] if fact is GOAL else [1, page] if fact.level == "sasaran" else [page]
    more = {"code": fact.code, "holder": fact.holder, "pages": pages}
    ident = gold.node(fact.level, fact.statement, fact.name, page=pages[0], parent=parent, **more)
    for measure in fact.measures:
        down = {"direction": "down"} if measure.name == "Jumlah gangguan trantib" else {}
        unit = measure.unit
        indicator = gold.indicator(ident, measure.name, unit, pages[0], **down)
        gold.value(indicator, "target", YEAR, measure.target, unit, pages[0], **grade_of(measure.target))
    gold.budget(ident, "pagu", YEAR, fact.pagu, pages[0])
    yield fact, ident
    for number, child in enumerate(fact.children, 2):
        yield from nodes(child, ident, number if fact is GOAL else page, gold)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kota Banda Aceh"}
    count = Pages(CORPUS / f"{STEM}.pdf").count
    assert count == 1 + len(GOAL.children), count
    gold = Gold(STEM, document | {"organisation": ORGANISATION, "year": int(YEAR), "pages": count})
    found = {id(fact): ident for fact, ident in nodes(GOAL, None, 1, gold)}
    about = "a pagu of Rp0"
    zero = [found[id(fact)] for fact in walk(GOAL) if fact.pagu == "Rp0"]
    doubt = {"about": about, "chosen": "a budget of 0", "also_acceptable": ["left out"], "nodes": zero, "field": "budgets"}
    gold.ambiguous.append(doubt)
    about = "the scale's word in the unit column (Indeks, Nilai)"
    gold.ambiguous.append({"about": about, "chosen": "as printed", "also_acceptable": [None], "nodes": [], "field": "unit"})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{STEM}.html"
        source.write_text(page_text(), encoding="utf-8")
        browser_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
