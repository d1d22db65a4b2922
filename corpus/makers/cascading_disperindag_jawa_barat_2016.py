"""Cascading of a provincial industry and trade office: slides of positions, their indicators hanging below without a line."""

import tempfile
from pathlib import Path
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.cascades import Line, Post, add_lines, add_post, several_doubt, tier_doubt, walk
from corpus.makers.parts.deck import Style, box, link, new_deck, new_slide, text_height

STEM = "cascading-disperindag-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a provincial industry and trade office on six slides, indicators below positions",
    "type": "cascading",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "positions (Kepala Bidang, Kasi, pelaksana) name the tiers; no tier labels below the sasaran",
        "indicators in boxes that hang below a position without a line, target after a colon at the end of the line",
        "the tree goes on over slides: each division's head is repeated at the head of its own slide",
        "slide 1 draws arrows from the sasaran's lists, not from their boxes, to the divisions",
        "two divisions under two sasaran each, glued elbow connectors, loose trunks of three lines, slides of either kind",
        "staff stacked below a section without a line; an indicator without target; a colon inside an indicator's name",
        "footer with the office and the number of the slide, a bar of colour as template",
    ],
}

HOLDER = "KEPALA DINAS PERINDUSTRIAN DAN PERDAGANGAN"
AIM = "Meningkatkan daya saing industri dan perdagangan Jawa Barat"
GOALS: tuple[tuple[str, str, tuple[Line, ...]], ...] = (
    (
        "1",
        "Meningkatnya pertumbuhan industri pengolahan",
        (("", "Laju pertumbuhan sektor industri pengolahan", "5,15 %"), ("", "Jumlah IKM yang naik kelas", "420 IKM")),
    ),
    (
        "2",
        "Meningkatnya kinerja ekspor non migas",
        (("", "Nilai ekspor non migas", "26,8 Milyar USD"), ("", "Jumlah eksportir baru", "35 pelaku usaha")),
    ),
    (
        "3",
        "Lancarnya distribusi dan stabilnya harga barang kebutuhan pokok",
        (("", "Koefisien variasi harga kebutuhan pokok antar waktu", "< 9 %"),),
    ),
    (
        "4",
        "Meningkatnya tertib ukur dan perlindungan konsumen",
        (
            ("", "Persentase alat UTTP bertanda tera sah", "76,5 %"),
            ("", "Persentase pengaduan konsumen yang diselesaikan", "90 %"),
        ),
    ),
)


def post(holder: str, page: int, *lines: tuple[str, str], below: tuple[Post, ...] = (), serves: tuple[str, ...] = ()) -> Post:
    """A position; its indicators have no codes."""
    return Post(holder, tuple(("", name, target) for name, target in lines), below, serves, page=page)


POSTS = (
    post(
        "KEPALA BIDANG INDUSTRI AGRO DAN HASIL HUTAN",
        1,
        ("Jumlah IKM agro yang menerapkan GMP dan SSOP", "150 IKM"),
        ("Persentase kenaikan omzet IKM binaan", "10 %"),
        below=(
            post(
                "KASI INDUSTRI MAKANAN DAN MINUMAN",
                2,
                ("Jumlah IKM makanan yang difasilitasi sertifikat halal", "200 IKM"),
                ("Jumlah desain kemasan yang dibuat", "120 desain"),
                ("Jumlah peserta pelatihan diversifikasi olahan ubi dan singkong", "90 orang"),
            ),
            post(
                "KASI INDUSTRI HASIL HUTAN DAN PERKEBUNAN",
                2,
                ("Jumlah perajin rotan dan bambu yang dilatih", "75 orang"),
                ("Jumlah mesin pengolah kopi yang disalurkan", "12 unit"),
                ("Jumlah IKM yang memperoleh SVLK", "18 IKM"),
                ("Jumlah temu bisnis", "2 kali"),
            ),
            post(
                "KASI INDUSTRI KIMIA DAN BAHAN BANGUNAN",
                2,
                ("Jumlah IKM genteng dan keramik yang dibina", "60 IKM"),
                ("Jumlah dokumen : peta potensi industri kimia", "1 dokumen"),
            ),
        ),
        serves=("1",),
    ),
    post(
        "KEPALA BIDANG INDUSTRI LOGAM, MESIN, TEKSTIL DAN ANEKA",
        1,
        ("Jumlah IKM komponen yang masuk rantai pasok industri besar", "25 IKM"),
        ("Jumlah IKM yang memiliki merek terdaftar", "180 IKM"),
        ("Jumlah produk IKM yang berorientasi ekspor", "40 produk"),
        below=(
            post(
                "KASI INDUSTRI LOGAM DAN MESIN",
                3,
                ("Jumlah tenaga kerja IKM logam yang bersertifikat kompetensi", "100 orang"),
                ("Jumlah prototipe alat mesin", "6 unit"),
                ("Jumlah IKM yang menerapkan 5S", "45 IKM"),
            ),
            post(
                "KASI INDUSTRI TEKSTIL DAN PRODUK TEKSTIL",
                3,
                ("Jumlah perajin batik yang dilatih pewarnaan alam", "80 orang"),
                ("Jumlah IKM konveksi yang difasilitasi peralatan", "32 IKM"),
                ("Jumlah Pergub perlindungan motif", ""),
            ),
            post(
                "KASI ANEKA INDUSTRI",
                3,
                ("Jumlah IKM alas kaki yang mengikuti pameran", "30 IKM"),
                ("Jumlah merek kolektif", "3 merek"),
                ("Jumlah klaster industri kreatif yang terbentuk", "4 klaster"),
                ("Jumlah desainer muda yang magang", "20 orang"),
                ("Jumlah katalog produk", "500 eks"),
            ),
        ),
        serves=("1", "2"),
    ),
    post(
        "KEPALA BIDANG PERDAGANGAN LUAR NEGERI",
        1,
        ("Jumlah negara tujuan ekspor baru", "3 negara"),
        ("Jumlah SKA yang diterbitkan", "52.000 lembar"),
        below=(
            post(
                "KASI EKSPOR",
                4,
                ("Jumlah misi dagang", "2 kali"),
                ("Jumlah calon eksportir yang dilatih prosedur ekspor", "120 orang"),
                ("Waktu penerbitan SKA", "1 hari"),
            ),
            post(
                "KASI IMPOR DAN KERJASAMA",
                4,
                ("Jumlah importir (API) yang dibina", "90 pelaku usaha"),
                ("Jumlah laporan pemantauan impor", "12 laporan"),
            ),
        ),
        serves=("2",),
    ),
    post(
        "KEPALA BIDANG PERDAGANGAN DALAM NEGERI",
        1,
        ("Jumlah pasar rakyat yang direvitalisasi", "22 pasar"),
        ("Persentase ketersediaan stok 9 bahan pokok menjelang hari besar", "100 %"),
        below=(
            post(
                "KASI BINA USAHA PERDAGANGAN",
                5,
                ("Jumlah pedagang pasar yang dilatih", "440 orang"),
                ("Jumlah toko tradisional yang ditata", "150 toko"),
            ),
            post(
                "KASI PENGADAAN DAN PENYALURAN",
                5,
                ("Jumlah operasi pasar murah", "54 kali"),
                ("Jumlah laporan harga harian", "365 laporan"),
                ("Jumlah gudang dengan Sistem Resi Gudang", "9 gudang"),
                ("Volume gabah yang diresigudangkan", "4.500 ton"),
            ),
            post(
                "KASI PERLINDUNGAN KONSUMEN",
                5,
                ("Jumlah jenis barang beredar yang diawasi", "48 jenis"),
                ("Jumlah BPSK yang difasilitasi", "14 BPSK"),
                ("Jumlah sosialisasi konsumen cerdas", "10 kali"),
            ),
        ),
        serves=("3", "4"),
    ),
    post(
        "KEPALA BALAI KEMETROLOGIAN",
        1,
        ("Jumlah UTTP yang ditera/tera ulang", "1.350.000 unit"),
        ("Jumlah pasar tertib ukur", "12 pasar"),
        below=(
            post(
                "KASI PELAYANAN TEKNIS",
                6,
                ("Jumlah SPBU yang ditera ulang", "1.180 SPBU"),
                ("Jumlah sidang tera ulang di pasar", "320 kali"),
                below=(
                    post("PENERA AHLI", 6, ("Jumlah nozzle yang diuji per penera", "250 nozzle")),
                    post("PENGAMAT TERA", 6, ("Jumlah UTTP yang diamati", "2.000 unit")),
                ),
            ),
            post(
                "KASI PENGAWASAN DAN PENYULUHAN",
                6,
                ("Jumlah pemeriksaan BDKT", "96 kali"),
                ("Jumlah penyuluhan kemetrologian", "26 kali"),
                below=(post("PENGAWAS KEMETROLOGIAN", 6, ("Jumlah berita acara pengawasan", "180 BA")),),
            ),
            post(
                "KASUBAG TATA USAHA",
                6,
                ("Jumlah retribusi tera yang disetor", "Rp 8,4 Milyar"),
                ("Jumlah pegawai yang terlayani", "112 orang"),
            ),
        ),
        serves=("4",),
    ),
)
NAVY, TEAL, SAND = "17375E", "31859C", "FDEADA"
TITLE = Style(font="Arial", size=20, bold=True, color=NAVY, align="l")
HEAD = Style(font="Arial", size=12, bold=True, color="FFFFFF", fill=NAVY, line="000000", shape=MSO_SHAPE.ROUNDED_RECTANGLE)
GOAL = Style(font="Arial", size=10, bold=True, fill="DBEEF4", line=TEAL)
LIST = Style(font="Arial", size=9.5, align="l", anchor="t", fill=SAND, line="E46C0A", weight=0.75)
WIDE = Style(font="Arial", size=13, align="l", anchor="t", fill=SAND, line="E46C0A", weight=0.75)
SECTION = Style(font="Arial", size=11, bold=True, color="FFFFFF", fill=TEAL, line="000000")
STAFF = Style(font="Arial", size=9, bold=True, fill="D9D9D9", line="7F7F7F")
HEAD_RGB = RGBColor(0, 0, 0)
WIDTH, HEIGHT = 13.33, 7.5


def bullets(lines: tuple[Line, ...], mark: str = "- ") -> str:
    """The indicators of a position as printed."""
    return "\n".join(mark + name + (f" : {target}" if target else "") for _, name, target in lines)


def frame(slide: Any, title: str, number: int) -> None:
    """Title, template bars and footer of a slide."""
    box(slide, (0, 0, WIDTH, 0.12), "", Style(fill="E46C0A"))
    box(slide, (0.35, 0.2, 11, 0.45), title, TITLE)
    foot = Style(font="Arial", size=8, color="7F7F7F", align="l")
    box(slide, (0.35, 7.15, 8, 0.25), "Dinas Perindustrian dan Perdagangan Provinsi Jawa Barat", foot)
    box(slide, (12.3, 7.15, 0.7, 0.25), str(number), Style(font="Arial", size=8, color="7F7F7F", align="r"))


def hang(slide: Any, at: tuple[float, float, float], lines: tuple[Line, ...], style: Style = LIST) -> Any:
    """The list below a position at (left, top, width); gives its shape."""
    text = bullets(lines)
    left, top, width = at
    tall = text_height(text, width, style) + 0.1
    return box(slide, (left, top, width, tall), text, style)


def bottom_of(shape: Any) -> float:
    """Where a shape ends, in inches."""
    return (shape.top + shape.height) / 914400


def overview(deck: Any) -> None:
    """Slide 1: the office head, the sasaran and the divisions."""
    slide = new_slide(deck)
    frame(slide, "CASCADING KINERJA TAHUN 2016", 1)
    chief = box(slide, (4.2, 0.75, 4.9, 0.45), HOLDER, HEAD)
    aim = box(slide, (3.4, 1.35, 6.5, 0.42), f"Tujuan : {AIM}", Style(font="Arial", size=11, fill="FFFFFF", line=NAVY))
    link(slide, (chief, 2, aim, 0), "straight", NAVY)
    wide, gap = 2.95, 0.25
    goals = {}
    for place, (key, statement, lines) in enumerate(GOALS):
        left = 0.4 + place * (wide + gap)
        goal = box(slide, (left, 2.2, wide, 0.62), f"Sasaran {key} : {statement}", GOAL)
        link(slide, (aim, 2, goal, 0), "elbow", NAVY)
        goals[key] = hang(slide, (left, 2.82, wide), lines)
    narrow = 2.3
    for place, each in enumerate(POSTS):
        left = 0.35 + place * (narrow + 0.27)
        shape = box(slide, (left, 4.75, narrow, 0.72), each.holder, SECTION)
        for key in each.serves:
            link(slide, (goals[key], 2, shape, 0), "straight", "7F7F7F", 1, arrow=True)
        hang(slide, (left, 5.47, narrow), each.lines)


def division(deck: Any, each: Post, number: int) -> None:
    """A slide of a division: its head again, its sections, their lists and staff."""
    slide = new_slide(deck)
    frame(slide, "CASCADING KINERJA TAHUN 2016 (lanjutan)", number)
    head = box(slide, (3.9, 0.85, 5.5, 0.55), each.holder, HEAD)
    bottom = bottom_of(hang(slide, (3.9, 1.4, 5.5), each.lines, WIDE))
    count = len(each.below)
    wide = 3.7 if count == 3 else 4.6
    gap = (WIDTH - 0.8 - wide * count) / max(1, count - 1) if count == 3 else 1.2
    first = 0.4 if count == 3 else (WIDTH - wide * 2 - gap) / 2
    top = bottom + 0.75
    for place, child in enumerate(each.below):
        left = first + place * (wide + gap)
        shape = box(slide, (left, top, wide, 0.5), child.holder, SECTION)
        if number == 4:
            link(slide, (head, 1 if place == 0 else 3, shape, 0), "elbow", "000000", glued=False)
        else:
            trunk(slide, (bottom, top), (WIDTH / 2, left + wide / 2))
        low = bottom_of(hang(slide, (left, top + 0.5, wide), child.lines, WIDE))
        for staff in child.below:
            box(slide, (left + 0.35, low + 0.08, wide - 0.35, 0.3), staff.holder, STAFF)
            low = bottom_of(hang(slide, (left + 0.35, low + 0.38, wide - 0.35), staff.lines, WIDE))


def trunk(slide: Any, rows: tuple[float, float], across: tuple[float, float]) -> None:
    """A trunk of three straight lines from the head's list to a section."""
    upper, lower = rows
    start, end = across
    middle = upper + 0.35
    for first, last in (((start, upper), (start, middle)), ((start, middle), (end, middle)), ((end, middle), (end, lower))):
        points = [(round(x * 914400), round(y * 914400)) for x, y in (first, last)]
        if points[0] != points[1]:
            line = slide.shapes.add_connector(1, *points[0], *points[1])
            line.line.width = 15875
            line.line.color.rgb = HEAD_RGB


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, about | {"organisation": "Dinas Perindustrian dan Perdagangan", "year": 2016, "pages": 6})
    aim = gold.node("tujuan", AIM, page=1, holder=HOLDER)
    keys = {}
    for key, statement, lines in GOALS:
        keys[key] = gold.node("sasaran", statement, page=1, parent=aim, holder=HOLDER)
        add_lines(gold, keys[key], lines, YEAR, 1)
    for number, each in enumerate(POSTS, 2):
        known = add_post(gold, each, keys, YEAR)
        gold.nodes[int(known[id(each)][1:]) - 1]["pages"] = [1, number]
    staff = [each["id"] for each in gold.nodes if each["level"] == "aktivitas"]
    gold.ambiguous = [
        tier_doubt(gold),
        several_doubt(gold),
        {
            "about": "staff below a section",
            "chosen": "aktivitas",
            "also_acceptable": ["sub_kegiatan"],
            "nodes": staff,
            "field": "level",
        },
        {
            "about": "the head's position stands above tujuan and sasaran",
            "chosen": HOLDER,
            "also_acceptable": [None],
            "nodes": [aim, *keys.values()],
            "field": "holder",
        },
        {
            "about": "unit of Rp 8,4 Milyar and 26,8 Milyar USD",
            "chosen": ["Milyar", "Milyar USD"],
            "also_acceptable": ["Rp", "Rp Milyar", "USD", None],
            "nodes": [],
            "field": "unit",
        },
    ]
    for each in (*gold.values, *gold.indicators):
        if "Rp 8,4 Milyar" in (each.get("text"), ""):
            each["unit"] = "Milyar"
    money = {each["indicator"] for each in gold.values if each["text"] == "Rp 8,4 Milyar"}
    for each in gold.indicators:
        each["unit"] = "Milyar" if each["id"] in money else each["unit"]
    assert len(gold.nodes) == 5 + sum(1 for each in POSTS for _ in walk(each))
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    deck = new_deck(WIDTH, HEIGHT)
    overview(deck)
    for number, each in enumerate(POSTS, 2):
        division(deck, each, number)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{STEM}.pptx")
        deck.save(str(path))
        office_pdf(path, CORPUS / f"{STEM}.pdf")
    write_gold()


if __name__ == "__main__":
    main()
