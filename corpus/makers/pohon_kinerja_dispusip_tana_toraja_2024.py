"""Two performance trees of a library and archives office on one page: boxes of three cells, straight lines that fall short."""

import tempfile
from pathlib import Path

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.deck import Style, text_height
from corpus.makers.parts.drawing import Drawing
from corpus.makers.parts.facts import Fact, Measure, add_tree

STEM = "pohon-kinerja-dispusip-tana-toraja-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Two performance trees of a library and archives office side by side on one A3 page, drawn from the top down",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Draw",
    "text": True,
    "facts": "invented",
    "carries": [
        "two trees on one page",
        "boxes of three stacked cells: statement, indicators, targets",
        "straight, slanted connectors that stop short of the boxes",
        "tier labels at the right edge, with ornamental lines between the tiers",
        "two indicators in one cell, their targets numbered in the cell below",
        "a legend that looks like a box of the tree",
        "a box without target (-), typing errors, uneven boxes",
        "no tujuan: both roots are sasaran",
    ],
}
YEAR = "2024"
LIBRARY = Fact(
    "sasaran",
    "Meningkatnya budaya literasi masyarakat",
    measures=(
        Measure("Indeks Pembangunan Literasi Masyarakat (IPLM)", "61,35", None),
        Measure("Tingkat Kegemaran Membaca (TGM)", "68,20", None),
    ),
    children=(
        Fact(
            "program",
            "Meningkatnya pemanfaatan layanan perpustakaan oleh masyarakat",
            measures=(Measure("Persentase pemustaka yang berkunjung ke perpustakaan", "14,75 %"),),
            children=(
                Fact(
                    "kegiatan",
                    "Terkelolanya perpustakaan tingkat daerah sesuai Standar Nasional Perpustakaan (SNP)",
                    measures=(Measure("Jumlah perpustakaan yang terakreditasi", "12 Perpustakaan", "Perpustakaan"),),
                    children=(
                        Fact(
                            "sub_kegiatan",
                            "Bertambahnya koleksi bahan pustaka tercetak dan digital",
                            measures=(Measure("Jumlah koleksi bahan pustaka", "1.850 eks", "eks"),),
                        ),
                        Fact(
                            "sub_kegiatan",
                            "Terlaksananya pembinaan perpustakaan sekolah, lembang dan rumah ibadah",
                            measures=(Measure("Jumlah perpustakaan yg dibina", "42 unit", "unit"),),
                        ),
                    ),
                ),
                Fact(
                    "kegiatan",
                    "Meningkatnya promosi gemar membaca",
                    measures=(
                        Measure("Jumlah event literasi", "4 kegiatan", "kegiatan"),
                        Measure("Jumlah duta baca", "-"),
                    ),
                    children=(
                        Fact(
                            "sub_kegiatan",
                            "Terlaksananya sosialisasi budaya baca dan literasi pada satuan pendidikan dasar",
                            measures=(Measure("Jumlah peserta sosialisasi", "600 orang", "orang"),),
                        ),
                    ),
                ),
            ),
        ),
        Fact(
            "program",
            "Terlestarikannya koleksi nasional dan naskah kuno Toraja",
            measures=(Measure("Persentase naskah kuno yang terlestarikan", "35 %"),),
            children=(
                Fact(
                    "kegiatan",
                    "Terlaksananya pelestarian naskah kuno milik daerah",
                    measures=(Measure("Jumlah naskah kuno yang didaftarkan", "5 naskah", "naskah"),),
                    children=(
                        Fact(
                            "sub_kegiatan",
                            "Tersedianya hasil alih media naskah kuno",
                            measures=(Measure("Jumlah naskah kuno yang dialih mediakan", "3 naskah", "naskah"),),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
ARCHIVES = Fact(
    "sasaran",
    "Meningkatnya tertib arsip perangkat daerah dan lembang",
    measures=(Measure("Nilai rata-rata hasil pengawasan kearsipan internal", "B (66,00)"),),
    children=(
        Fact(
            "program",
            "Meningkatnya pengelolaan arsip dinamis dan statis",
            measures=(
                Measure("Persentase PD yang mengelola arsip secara baku", "57,14 %"),
                Measure("Persentase arsip statis yang telah diolah", "40 %"),
            ),
            children=(
                Fact(
                    "kegiatan",
                    "Tertatanya arsip dinamis daerah kabupaten",
                    measures=(Measure("Jumlah arsip inaktif yang ditata", "2.400 berkas", "berkas"),),
                    children=(
                        Fact(
                            "sub_kegiatan",
                            "Terlaksananya penciptaan dan penggunaan arsip dinamis melalui aplikasi SRIKANDI",
                            measures=(Measure("Jumlah PD pengguna SRIKANDI", "28 PD", "PD"),),
                        ),
                        Fact(
                            "sub_kegiatan",
                            "Terlaksananya pemeliharan dan penyusutan arsip",
                            measures=(Measure("Jumlah berita acara pemusnahan arsip", "2 BA", "BA"),),
                        ),
                    ),
                ),
                Fact(
                    "kegiatan",
                    "Terkelolanya arsip statis daerah",
                    measures=(Measure("Jumlah khasanah arsip statis", "310 arsip", "arsip"),),
                    children=(
                        Fact(
                            "sub_kegiatan",
                            "Terselamatkannya arsip statis tokoh adat dan peristiwa sejarah",
                            measures=(Measure("Jumlah wawancara sejarah lisan", "6 rekaman", "rekaman"),),
                        ),
                    ),
                ),
            ),
        ),
        Fact(
            "program",
            "Meningkatnya perlindungan dan penyelamatan arsip",
            measures=(Measure("Persentase arsip vital yang terselamatkan", "100%"),),
            children=(
                Fact(
                    "kegiatan",
                    "Terlaksananya penyelamatan arsip PD yang digabung/dibubarkan",
                    measures=(Measure("Jumlah PD yang arsipnya diselamatkan", "2 PD", "PD"),),
                    children=(
                        Fact(
                            "sub_kegiatan",
                            "Tersedianya daftar arsip hasil evakuasi dan identifikasi",
                            measures=(Measure("Jumlah daftar arsip", "2 Dokumen", "Dokumen"),),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
TREES = (LIBRARY, ARCHIVES)
LABELS = (
    "SASARAN STRATEGIS\n(Kepala Dinas)",
    "SASARAN PROGRAM\n(Sekretaris / Kabid)",
    "SASARAN KEGIATAN\n(Kasi / Sub Koordinator)",
    "SASARAN SUB KEGIATAN\n(JF / Pelaksana)",
)
TIERS = (3.6, 9.1, 14.9, 21.0)
HALF = (3.9, 2.75, 2.15, 1.95)
FILLS = (("C00000", "FFFFFF"), ("F4B183", "000000"), ("FFD966", "000000"), ("E2F0D9", "000000"))
PITCH = 4.45


def leaves(fact: Fact) -> int:
    """How many columns the tree of a node takes."""
    return sum(leaves(each) for each in fact.children) or 1


def texts(fact: Fact) -> tuple[str, str, str]:
    """What stands in the three cells of a box."""
    names = [measure.name for measure in fact.measures]
    targets = [measure.target for measure in fact.measures]
    if len(names) > 1:
        names = [f"{place}. {text}" for place, text in enumerate(names, 1)]
        targets = [f"{place}. {text}" for place, text in enumerate(targets, 1)]
    return fact.statement or "", "\n".join(names), "\n".join(targets)


def box(drawing: Drawing, fact: Fact, tier: int, centre: float) -> tuple[float, float]:
    """The three cells of a node; gives its top and bottom."""
    wide, size = 2 * HALF[tier], (12, 11, 9.5, 9)[tier]
    top = y = TIERS[tier] + (0.35 if len(fact.statement or "") % 3 == 0 else 0)
    fill, color = FILLS[tier]
    looks = ((fill, color, True), ("FFFFFF", "000000", False), ("F2F2F2", "000000", False))
    for text, (back, ink, bold) in zip(texts(fact), looks, strict=True):
        need = text_height(text, wide / 2.54 - 0.1, Style("Arial Narrow", size, bold)) * 2.54
        drawing.box((centre - wide / 2, y, wide, need), text, size, fill=back, color=ink, bold=bold, line="595959")
        y += need
    return top, y


def tree(drawing: Drawing, fact: Fact, tier: int, left: float) -> tuple[float, float]:
    """A node, its lines and all below it; gives the middle and the top of its box."""
    middle = left + leaves(fact) * PITCH / 2
    top, bottom = box(drawing, fact, tier, middle)
    for each in fact.children:
        x, y = tree(drawing, each, tier + 1, left)
        left += leaves(each) * PITCH
        slant = (x - middle) / (y - bottom)
        start = (middle + slant * 0.22, bottom + 0.22)
        drawing.line(start, (x - slant * 0.28, y - 0.28), "7F7F7F", 0.05)
    return middle, top


def frame(drawing: Drawing) -> None:
    """Title, emblem, tier labels and the legend."""
    title = f"POHON KINERJA\nDINAS PERPUSTAKAAN DAN KEARSIPAN\nKABUPATEN TANA TORAJA TAHUN {YEAR}"
    drawing.box((8, 0.6, 24, 2.2), title, 16, bold=True, line=None, color="7B0000")
    drawing.box((1, 0.7, 1.9, 1.9), "", fill="FFC000", line="7B0000", shape="ellipse")
    drawing.box((1.45, 1.15, 1, 1), "DPK", 8, line=None, bold=True)
    for place, (top, label) in enumerate(zip(TIERS, LABELS, strict=True)):
        drawing.box((37.6, top + 0.4, 3.9, 1.5), label, 9, bold=True, fill="DEEBF7", line="2E75B6", color="1F4E79")
        if place:
            drawing.line((0.6, top - 0.75), (41.4, top - 0.75), "BDD7EE", 0.02)
    for row, text in enumerate(("Kinerja", "Indikator", "Target")):
        drawing.box((1, 26.9 + 0.55 * row, 3, 0.55), text, 8, fill=("FFD966", "FFFFFF", "F2F2F2")[row], italic=True)
    drawing.box((1, 26.2, 3, 0.6), "Keterangan :", 8, line=None, align="start")
    signs = "Makale,      Januari 2024\nKepala Dinas,\n\n\n( nama pejabat )\nNIP. ........"
    drawing.box((31, 26.0, 8, 3), signs, 10, line=None)


def draw() -> None:
    """Write the PDF."""
    drawing = Drawing(42, 29.7, "Liberation Sans Narrow")
    frame(drawing)
    tree(drawing, LIBRARY, 0, 0.6)
    tree(drawing, ARCHIVES, 0, 1.1 + PITCH * leaves(LIBRARY))
    with tempfile.TemporaryDirectory() as folder:
        office_pdf(drawing.save(Path(folder, "pohon.fodg")), CORPUS / f"{STEM}.pdf")


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Tana Toraja"}
    gold = Gold(STEM, document | {"organisation": "Dinas Perpustakaan dan Kearsipan", "year": int(YEAR), "pages": 1})
    for fact in TREES:
        add_tree(gold, fact, None, YEAR, 1)
    gold.ambiguous.append(
        {
            "about": "positions beside the tier labels at the right edge",
            "chosen": None,
            "also_acceptable": ["Kepala Dinas", "Sekretaris / Kabid", "Kasi / Sub Koordinator", "JF / Pelaksana"],
            "nodes": [node["id"] for node in gold.nodes],
            "field": "holder",
        }
    )
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
