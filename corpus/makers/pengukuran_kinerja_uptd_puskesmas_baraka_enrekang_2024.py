"""Yearly pengukuran kinerja of a puskesmas in Word: results of the year, four years side by side, money, explanations between."""

from itertools import pairwise
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as Doc
from docx.shared import Cm, Pt

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.baraka_facts import FEWER, GOALS, LINES, sums, total
from corpus.makers.parts.found_text import Finder
from corpus.makers.word import LEFT, UP, Look, centred, grid, page_number, runs, shaded, underlined

STEM = "pengukuran-kinerja-uptd-puskesmas-baraka-enrekang-2024"
YEAR, END = "2024", "2026"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Yearly performance measurement of a puskesmas: results, four years side by side, money, text between the tables",
    "type": "realisasi",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "table 1: sasaran in merged cells, indicator, unit, target, realisasi, capaian and its class in a column",
        "table 2: the sasaran again as rows across the table, realisasi of 2021 to 2024, the Renstra's last target, progress",
        "table 3: programs, kegiatan and sub kegiatan by code and type face alone, pagu, realisasi, share spent, JUMLAH",
        "explanations with figures of their own between the tables, captions above, a letterhead and a block of unit and year",
        "a row for the mean of the capaian, an empty figure (-), two lower-is-better indicators, one word spelt apart",
        "nothing ties the programs to a sasaran",
    ],
}
SIZES = (9.0, 8.5, 8.0)
WIDES = ((0.9, 3.1, 3.9, 1.8, 1.6, 2.2, 1.8, 1.8), (0.9, 4.7, 1.5, 1.5, 1.5, 1.5, 1.5, 1.9, 2.1), (3.3, 6.7, 2.8, 2.8, 1.6))
PAGE = 21.5
ROMAN = ("I", "II", "III", "IV")


def money(amount: int) -> str:
    """A sum with dots."""
    return f"{amount:,}".replace(",", ".")


def share(parts: tuple[int, int]) -> str:
    """What was spent of a sum, in hundredths."""
    return f"{parts[1] / parts[0] * 100:.2f}".replace(".", ",")


MEASURES = [measure for goal in GOALS for measure in goal.measures]
MEAN = f"{sum(float(each.reached.replace(',', '.')) for each in MEASURES) / len(MEASURES):.2f}".replace(".", ",")


def result_rows() -> list[list[str]]:
    """Table 1."""
    rows = [["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kategori"]]
    for number, goal in enumerate(GOALS, 1):
        for turn, each in enumerate(goal.measures):
            lead = [UP, UP] if turn else [f"{number}.", goal.statement]
            rows.append([*lead, each.name, each.unit, each.target, each.result, each.reached, each.rank])
    return [*rows, ["**Rata-rata Capaian Kinerja**", *[LEFT] * 5, f"**{MEAN}**", "**Tinggi**"]]


def year_rows() -> list[list[str]]:
    """Table 2."""
    rows = [
        ["No", "Indikator Kinerja", "Satuan", "Realisasi", LEFT, LEFT, LEFT, "Target Akhir Renstra 2026", "Tingkat Kemajuan (%)"],
        [UP, UP, UP, "2021", "2022", "2023", "2024", UP, UP],
    ]
    for number, goal in enumerate(GOALS):
        rows.append([f"**Sasaran {ROMAN[number]} : {goal.statement}**", *[LEFT] * 8])
        for place, each in enumerate(goal.measures, 1):
            rows.append([str(place), each.name, each.unit, *each.past, each.result, each.end, each.progress])
    return rows


def money_rows() -> list[list[str]]:
    """Table 3."""
    rows = [["Kode Rekening", "Program / Kegiatan / Sub Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)", "%"]]
    for code, name, _pagu, _spent in LINES:
        parts = sums(code)
        own = [code, name, money(parts[0]), money(parts[1]), share(parts)]
        rows.append([f"**{text}**" if code.count(".") == 2 else text for text in own])
    own = [money(total()[0]), money(total()[1]), share(total())]
    return [*rows, ["**JUMLAH**", LEFT, *(f"**{text}**" for text in own)]]


def said(document: Doc, text: str, indent: float = 1.0) -> None:
    """A paragraph of running text."""
    line = document.add_paragraph()
    line.alignment = 3
    layout = line.paragraph_format
    layout.first_line_indent, layout.space_after, layout.line_spacing = Cm(indent), Pt(5), 1.15
    runs(line, text, 11)


def heading(document: Doc, text: str) -> None:
    """A heading at the left."""
    line = document.add_paragraph()
    line.paragraph_format.space_before, line.paragraph_format.space_after = Pt(8), Pt(4)
    line.paragraph_format.keep_with_next = True
    runs(line, text, 11.5, True)


def caption(document: Doc, text: str) -> None:
    """A caption above a table."""
    line = centred(document, text, 10.5, after=3)
    line.paragraph_format.keep_with_next = True


def draw(path: Path) -> None:
    """The document."""
    document = Document()
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = "Bookman Old Style", Pt(11)
    document.styles["Normal"].paragraph_format.space_after = Pt(0)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(PAGE), Cm(33)
    section.left_margin, section.right_margin = Cm(2.3), Cm(2.0)
    section.top_margin, section.bottom_margin = Cm(1.8), Cm(2)
    section.footer.paragraphs[0].alignment = 1
    page_number(section.footer.paragraphs[0])
    centred(document, "PEMERINTAH KABUPATEN ENREKANG", 12.5)
    centred(document, "DINAS KESEHATAN", 12.5)
    centred(document, "UPTD PUSKESMAS BARAKA", 15)
    underlined(centred(document, "Jalan Poros Baraka No. 12 Kecamatan Baraka, Kode Pos 91753", 10, False, after=12))
    centred(document, "PENGUKURAN KINERJA TAHUN 2024", 13, after=8)
    for label, text in (("Unit Kerja", "UPTD Puskesmas Baraka"), ("Kabupaten", "Enrekang"), ("Tahun", YEAR)):
        line = document.add_paragraph()
        line.paragraph_format.tab_stops.add_tab_stop(Cm(3.2))
        runs(line, f"{label}\t: {text}", 11)
    heading(document, "A. Capaian Kinerja Sasaran")
    said(
        document,
        "Pengukuran kinerja dilakukan dengan membandingkan target dalam Perjanjian Kinerja dengan realisasi sampai dengan 31 "
        f"Desember 2024. Dari {len(MEASURES)} indikator, 3 indikator mencapai atau melampaui target dengan rata-rata capaian "
        f"{MEAN}% (kategori Tinggi), sebagaimana tabel berikut :",
    )
    caption(document, "Tabel 1. Pengukuran Kinerja Sasaran Tahun 2024")
    first = grid(document, result_rows(), Look(WIDES[0], "clllcccc", SIZES[0], 1, True, "D6E3BC"))
    for cell in first.rows[-1].cells:
        shaded(cell, "F2F2F2")
    document.add_paragraph()
    said(document, "Penjelasan capaian setiap sasaran adalah sebagai berikut.", 0)
    for number, goal in enumerate(GOALS):
        line = document.add_paragraph()
        line.paragraph_format.space_before, line.paragraph_format.keep_with_next = Pt(4), True
        runs(line, f"Sasaran {ROMAN[number]} : {goal.statement}", 11, True)
        said(document, goal.said)
    heading(document, "B. Perbandingan Realisasi Kinerja Tahun 2021-2024 dengan Target Akhir Renstra")
    said(
        document,
        "Perkembangan realisasi sejak tahun 2021 dan kemajuannya terhadap target Renstra 2021-2026 disajikan pada Tabel 2.",
    )
    caption(document, "Tabel 2. Perbandingan Realisasi Kinerja dengan Target Akhir Renstra")
    second = grid(document, year_rows(), Look(WIDES[1], "clccccccc", SIZES[1], 2, False, "D6E3BC"))
    for row in second.rows:
        if row.cells[0].text.startswith("Sasaran"):
            row.cells[0].paragraphs[0].alignment = 0
            shaded(row.cells[0], "F2F2F2")
    document.add_paragraph()
    said(
        document,
        "Sebagian besar indikator menunjukkan tren membaik. Penemuan kasus TBC telah melampaui target akhir Renstra (104,67%), "
        "sedangkan stunting baru 69,83% dan pelayanan hipertensi 68,44%. Jumlah kematian bayi tidak dihitung kemajuannya karena "
        "masih 3 kali dari target akhir 1 kasus.",
    )
    heading(document, "C. Realisasi Anggaran")
    said(
        document,
        f"Anggaran UPTD Puskesmas Baraka tahun 2024 sebesar Rp {money(total()[0])} terealisasi Rp {money(total()[1])} atau "
        f"{share(total())}%, dengan rincian pada Tabel 3.",
    )
    caption(document, "Tabel 3. Anggaran dan Realisasi Program/Kegiatan Tahun 2024")
    third = grid(document, money_rows(), Look(WIDES[2], "llrrc", SIZES[2], 1, True, "D6E3BC"))
    for row in third.rows:
        if row.cells[0].text.count(".") == 4:
            for run in row.cells[1].paragraphs[0].runs:
                run.italic = True
    document.add_paragraph()
    said(
        document,
        f"Dengan rata-rata capaian kinerja {MEAN}% dan serapan {share(total())}%, penggunaan anggaran perlu dioptimalkan.",
    )
    sign = (
        "Baraka,       Januari 2025",
        "KEPALA UPTD PUSKESMAS BARAKA,",
        "",
        "",
        "",
        "NAMA PEJABAT",
        "NIP. .......................",
    )
    for text in sign:
        line = document.add_paragraph()
        line.paragraph_format.left_indent, line.paragraph_format.keep_with_next = Cm(9.3), True
        runs(line, text, 11)
    document.save(str(path))


class Table:
    """Finds the cells of one of the three tables."""

    def __init__(self, pdf: Path, place: int) -> None:
        size, wide = SIZES[place], WIDES[place]
        self.finder = Finder(pdf, (size - 0.2, size + 0.2))
        edge = (2.3 + PAGE - 2.0 - sum(wide)) / 2
        ends = [(edge + sum(wide[:turn])) / 2.54 * 72 for turn in range(len(wide) + 1)]
        self.bands = list(pairwise(ends))

    def spot(self, column: int, text: str) -> dict[str, Any]:
        """Page and box of the next cell of a column (from 0) with this text."""
        page, box = self.finder.next(self.bands[column], text)
        return {"page": page, "bbox": box}


def results(gold: Gold, pdf: Path) -> None:
    """Sasaran with their indicators and figures of tables 1 and 2."""
    first, second = Table(pdf, 0), Table(pdf, 1)
    for goal in GOALS:
        node = gold.node("sasaran", goal.statement, **first.spot(1, goal.statement))
        for each in goal.measures:
            more: dict[str, Any] = {"direction": "down"} if each.name in FEWER else {}
            known = gold.indicator(node, each.name, each.unit, **first.spot(2, each.name), **more)
            figures = (("target", each.target, each.unit), ("realisasi", each.result, each.unit), ("capaian", each.reached, "%"))
            for column, (kind, text, unit) in enumerate(figures, 4):
                gold.value(known, kind, YEAR, text, unit, **first.spot(column, text))
            place = second.spot(1, each.name)
            gold.nodes[-1]["pages"] = sorted({*gold.nodes[-1]["pages"], place["page"]})
            for column, (year, text) in enumerate(zip(("2021", "2022", "2023"), each.past, strict=True), 3):
                gold.value(known, "realisasi", year, text, each.unit, **second.spot(column, text))
            gold.value(known, "target", END, each.end, each.unit, **second.spot(7, each.end))
            gold.value(
                known, "capaian", YEAR, each.progress, "%", **second.spot(8, each.progress), against="Target Akhir Renstra"
            )


def programs(gold: Gold, pdf: Path) -> None:
    """The tree of table 3 with its money."""
    third = Table(pdf, 2)
    above: dict[str, str] = {}
    for code, name, _pagu, _spent in LINES:
        depth = code.count(".")
        level = {2: "program", 4: "kegiatan", 5: "sub_kegiatan"}[depth]
        parent = next((above[code[:end]] for end in (len("1.02.02.2.02"), len("1.02.02")) if code[:end] in above), None)
        node = above[code] = gold.node(level, None, name, **third.spot(1, name), parent=parent, code=code)
        for column, (kind, amount) in enumerate(zip(("pagu", "realisasi"), sums(code), strict=True), 2):
            place = third.spot(column, money(amount))
            gold.budget(node, kind, YEAR, money(amount), place["page"])
            gold.budgets[-1]["bbox"] = place["bbox"]
    for column, (kind, amount) in enumerate(zip(("pagu", "realisasi"), total(), strict=True), 2):
        place = third.spot(column, money(amount))
        gold.total("JUMLAH", kind, YEAR, money(amount), place["page"])
        gold.totals[-1]["bbox"] = place["bbox"]


def doubt(gold: Gold, about: str, chosen: Any, other: list[Any], field: str, nodes: list[str]) -> None:
    """A place that may honestly be read in another way."""
    gold.ambiguous.append({"about": about, "chosen": chosen, "also_acceptable": other, "nodes": nodes, "field": field})


def write_gold() -> Path:
    """The gold record."""
    pdf = CORPUS / f"{STEM}.pdf"
    about = {"type": "realisasi", "types": ["realisasi"], "region": "Kabupaten Enrekang"}
    about |= {"organisation": "UPTD Puskesmas Baraka", "year": int(YEAR), "pages": Table(pdf, 0).finder.pages}
    gold = Gold(STEM, about)
    results(gold, pdf)
    aims = [each["id"] for each in gold.nodes]
    programs(gold, pdf)
    doubt(gold, "the form is named Pengukuran Kinerja", "realisasi", ["lkjip"], "type", [])
    doubt(gold, "column Tingkat Kemajuan: 2024 against the Renstra's last target", "capaian 2024", ["left out"], "value", aims)
    doubt(gold, "the scale's word in the unit column (Indeks)", "as printed", [None], "unit", aims)
    doubt(gold, "the sums in the text before table 3 repeat its JUMLAH", "one total each", ["a total of its own"], "totals", [])
    doubt(
        gold,
        "the letterhead names the office above the puskesmas",
        "UPTD Puskesmas Baraka",
        ["Dinas Kesehatan"],
        "organisation",
        [],
    )
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.docx")
    write_gold()


if __name__ == "__main__":
    main()
