"""Performance report 2019 of a regency's cooperatives office: tables with bands across them, and years in rows."""

import tempfile
from pathlib import Path

from corpus.makers.common import CORPUS, Gold, number, office_pdf
from corpus.makers.parts.koperasi_tanah_bumbu_facts import (
    AGREED,
    AIMS,
    CODE,
    DIRECT,
    INDIRECT,
    LINES,
    OFFICE,
    PROGRAMS,
    WHOLE,
    YEAR,
    Measure,
    Program,
    Sasaran,
)
from corpus.makers.parts.koperasi_tanah_bumbu_pages import draw
from corpus.makers.parts.koperasi_tanah_bumbu_rows import agreed_rows, small_tables, with_unit
from corpus.makers.parts.pages import Pages, bare

STEM = "lkip-dinas-koperasi-tanah-bumbu-2019"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance report 2019 of a regency's cooperatives office, with plan, IKU, agreement, results and money in tables",
    "type": "lkjip",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "plan's targets with tujuan and sasaran as coloured rows across the table, the tujuan's own indicator between them",
        "tujuan, sasaran, strategi and kebijakan in one table, numbered within merged cells",
        "IKU with their way of computing and source of data on a landscape page",
        "agreement with sasaran, indicators, targets, programs and sums in one table, cells merged on both sides",
        "a program printed under two sasaran with the same sum, a band of programs that serve none",
        "results with the sasaran as rows across the table, an average below each of them, a column of coloured predikat",
        "target, realisasi and percent of three years side by side under merged headers, for each sasaran",
        "a table for each indicator with the years in rows, the indicator named in the caption alone",
        "progress towards the renstra's end; comparisons with other regions and of efficiency that hold no new fact",
        "money by code with belanja langsung and tidak langsung above, remainder column, one kegiatan without realisasi",
        "a target that plan and agreement print differently, a program's sum that two tables print differently",
        "lower is better, grades with scores, empty figures, a malformed sum, a respelled indicator (Prosentase)",
        "table rows parted by page breaks, repeated headers, organisation chart as a picture, prose that repeats figures",
    ],
}


class Book:
    """The gold in the making and the pages of the tables."""

    def __init__(self, gold: Gold, pages: Pages) -> None:
        self.gold, self.pages = gold, pages
        labels = [f"2.{n}" for n in range(1, 5)] + [f"3.{n}" for n in range(2, 13)]
        names = {"2.1": "Tujuan, Sasaran", "2.2": "Target Kinerja", "2.3": "Indikator Kinerja", "2.4": "Perjanjian Kinerja"}
        self.starts = {label: pages.first(f"Tabel {label} {names.get(label, '')}") for label in labels}

    def row(self, table: str, text: str, beside: str = "") -> int:
        """The page of a table's row, known by its text and what stands beside it."""
        for wanted in (bare(text + beside), bare(text), bare(text)[:20]):  # a row that a page break parts: by its beginning
            for page in range(self.starts[table], self.pages.count + 1):
                if wanted in self.pages.texts[page - 1]:
                    return page
        raise ValueError(f"not printed: {text}")

    def figure(self, ident: str, kind: str, period: str, text: str, unit: str | None, page: int, **more: object) -> None:
        """A printed figure, once for each kind, period and number."""
        if "(" in text:
            more["grade"] = text.split()[0]
        value = number(text)
        if (ident, kind, period, value) not in {(v["indicator"], v["kind"], v["period"], v["value"]) for v in self.gold.values}:
            self.gold.value(ident, kind, period, text, unit, page, **more)

    def measure(self, node: str, each: Measure, own: str = "") -> None:
        """An indicator with its figures; own: its table in the third chapter."""
        start = self.row("2.2", each.name, each.unit + each.base)
        more = {"direction": "down"} if each.down else {}
        if each.formula:
            more["formula"] = each.formula
        ident = self.gold.indicator(node, each.name, each.unit, start, **more)
        self.figure(ident, "baseline", "2016", each.base, each.unit, start)
        for year, text in zip(range(2017, 2022), each.years, strict=True):
            self.figure(ident, "target", str(year), text, each.unit, start)
        if not own:
            return
        agreed = with_unit(each.agreed, each.unit)
        self.figure(ident, "target", YEAR, agreed, each.unit, self.row("2.4", each.name, agreed))
        result = self.row("3.2", each.other or each.name, f"{each.unit}{each.agreed}{each.done[2]}")
        self.figure(ident, "realisasi", YEAR, each.done[2], each.unit, result)
        self.figure(ident, "capaian", YEAR, each.reached(2), "%", result)
        for turn in range(2):
            small = self.row(own, each.name, f"{each.aims[0]}{each.done[0]}")
            self.figure(ident, "realisasi", str(2017 + turn), each.done[turn], each.unit, small)
            self.figure(ident, "capaian", str(2017 + turn), each.reached(turn), "%", small)
        late = self.row("3.9", each.name, each.done[2])
        self.figure(ident, "capaian", YEAR, each.progress, "%", late, against="Target Akhir Renstra")

    def sasaran(self, place: int, sasaran: Sasaran, tujuan: str, label: str) -> str:
        """A sasaran with its indicators, strategi and kebijakan."""
        own = [(label, each) for label, where, each in small_tables() if where == place]
        pages = {self.row(table, sasaran.statement) for table in ("2.1", "2.3", "2.4", "3.2", "3.9", "3.11")}
        pages.add(self.row("2.2", label + sasaran.statement))
        wanted = bare(f"Sasaran Strategis {place} : {sasaran.statement}")
        later = range(self.starts["3.3"], self.starts["3.9"] + 1)
        pages |= {page for page in later if wanted in self.pages.texts[page - 1]}
        ident = self.gold.node("sasaran", sasaran.statement, page=min(pages), parent=tujuan, pages=sorted(pages))
        for each in sasaran.measures:
            self.measure(ident, each, next(label for label, one in own if one in (None, each)))
        for way, policies in sasaran.ways:
            strategy = self.gold.node("strategi", way, page=self.row("2.1", way), parent=ident)
            for policy in policies:
                self.gold.node("arah_kebijakan", policy, page=self.row("2.1", policy), parent=strategy)
        return ident

    def program(self, program: Program, sasaran: list[str]) -> None:
        """A program with its kegiatan and their money."""
        agreed = program.agreed or program.total(1)
        code = f"{CODE}.{program.number}"
        first, late = self.row("2.4", program.name, agreed), self.row("3.12", program.name, program.total(1))
        parents = [ident for ident, line in zip(sasaran, LINES, strict=True) if program.number in line.programs]
        parent = parents[0] if parents else None
        pages = sorted({first, late})
        ident = self.gold.node("program", None, program.name, page=first, parent=parent, code=code, pages=pages)
        for other in parents[1:]:
            self.gold.edge(other, ident, "also")
        self.gold.budget(ident, "pagu", YEAR, agreed, first)
        if program.total(1) != agreed:
            self.gold.budget(ident, "pagu", YEAR, program.total(1), late)
        self.gold.budget(ident, "realisasi", YEAR, program.total(2), late)
        for turn, (name, pagu, spent) in enumerate(program.below, 1):
            page = self.row("3.12", name, pagu)
            below = self.gold.node("kegiatan", None, name, page=page, parent=ident, code=f"{code}.{turn:02}")
            self.gold.budget(below, "pagu", YEAR, pagu, page)
            self.gold.budget(below, "realisasi", YEAR, spent, page)


def judged(gold: Gold) -> None:
    """What another reader may read otherwise."""
    loose = [node["id"] for node in gold.nodes if node["level"] == "program" and node["code"][-2:] in agreed_rows()[1]]
    aims = [node["id"] for node in gold.nodes if node["level"] == "tujuan"]
    for about, chosen, other, nodes, part in (
        ("progress towards the renstra's end (table 3.9)", "capaian of 2019", ["capaian of 2021", "left out"], [], "values"),
        ("figures of tables 3.3 to 3.9 without a unit", "the indicator's unit", [None], [], "value.unit"),
        ("target of 2019 in the plan and, with its unit, in the agreement", "one value where alike", ["both"], [], "value.text"),
        ("Prosentase Koperasi Aktif in table 3.2", "Persentase koperasi aktif", ["two indicators"], [], "indicator.name"),
        ("indicator printed below a tujuan's band, before its first sasaran", "the tujuan's", [], aims, "indicator.node"),
        (
            "table 2.4 prints a program in the rows of its sasaran's indicators",
            "edge from the sasaran",
            ["via_indicator"],
            [],
            "edge",
        ),
        ("Program Pengembangan Sistem Pendukung Usaha under two sasaran", "one node", ["a node for each"], [], "node"),
        ("programs of the band Program Penunjang", "no parent", [], loose, "parent"),
        ("own figures of 2019 that table 3.10 sets beside other regions'", "no further values", [], [], "values"),
        ("BELANJA LANGSUNG and TIDAK LANGSUNG in table 3.12", "totals", ["left out"], [], "totals"),
    ):
        doubt = {"about": about, "chosen": chosen, "also_acceptable": other}
        gold.ambiguous.append(doubt | {"nodes": nodes, "field": part})


def build_gold(pages: Pages) -> Gold:
    """The facts as a record."""
    document = {"type": "lkjip", "types": ["lkjip"], "region": "Kabupaten Tanah Bumbu", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    book = Book(gold, pages)
    sasaran: list[str] = []
    for turn, aim in enumerate(AIMS, 1):
        where = sorted({book.row("2.1", aim.statement), book.row("2.2", f"Tujuan {turn} : {aim.statement}")})
        tujuan = gold.node("tujuan", aim.statement, page=where[0], pages=where)
        book.measure(tujuan, aim.measure)
        for place, each in enumerate(aim.sasaran, 1):
            sasaran.append(book.sasaran(len(sasaran) + 1, each, tujuan, f"Sasaran {turn}.{place} : "))
    for program in PROGRAMS:
        book.program(program, sasaran)
    gold.total("JUMLAH", "pagu", YEAR, AGREED, book.row("2.4", "JUMLAH", AGREED))
    for label, sums in (("BELANJA TIDAK LANGSUNG", INDIRECT), ("BELANJA LANGSUNG", DIRECT), ("JUMLAH", WHOLE)):
        page = book.row("3.12", label, sums[0])
        gold.total(label, "pagu", YEAR, sums[0], page)
        gold.total(label, "realisasi", YEAR, sums[1], page)
    judged(gold)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as name:
        source = Path(name) / f"{STEM}.docx"
        draw(source, Path(name))
        pdf = office_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold(Pages(pdf)).write()


if __name__ == "__main__":
    main()
