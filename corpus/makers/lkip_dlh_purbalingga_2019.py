"""Performance report 2019 of a regency's environment office: plan, IKU, agreement, results by sasaran, output and money."""

import tempfile
from pathlib import Path

from corpus.makers.common import CORPUS, Gold, number, office_pdf
from corpus.makers.parts.dlh_purbalingga_facts import AIMS, LINES, OFFICE, REGION, YEAR, YEARS, Measure, Sasaran
from corpus.makers.parts.dlh_purbalingga_pages import CAPTIONS, CHAPTERS, draw
from corpus.makers.parts.dlh_purbalingga_programs import (
    AGREED,
    CODE,
    DIRECT,
    INDIRECT,
    Kegiatan,
    Output,
    Program,
    dotted,
)
from corpus.makers.parts.dlh_purbalingga_rows import LEADERS, agreed_sum, outcome_share, with_unit
from corpus.makers.parts.pages import Pages, bare

STEM = "lkip-dlh-purbalingga-2019"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance report 2019 of a regency's environment office, with the output of its kegiatan on wide pages",
    "type": "lkjip",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "roman and arabic page numbers, lists of chapters and of tables whose lines repeat the captions",
        "the regent's visi with its misi as a list in the text, which are no nodes of the office",
        "plan on a wide page: a tujuan's cell runs down beside its own indicator (no sasaran there) and its sasaran",
        "a tujuan without an indicator of its own, a sasaran's indicators without a figure in the first years (-)",
        "strategi and arah kebijakan in merged cells; IKU with formula, parted by hand as Lanjutan Tabel with a typed header",
        "agreement with numbered indicators and units in the targets, a target other than the plan's",
        "programs with their sums below the agreement in lines without rules, parted by a page break, sums of before the change",
        "results of the tujuan and of the sasaran in tables of their own, the latter over a page break",
        "a column of coloured predikat, an average as last row, header words broken within their cell",
        "a table for each sasaran named by its number alone: two years before, this year, end of the renstra, progress",
        "a table that sets own figures beside the province's and the nation's",
        "programs tied to sasaran by merged cells in the table of money, not in the agreement",
        "program and kegiatan by code with outcome, output and money in one wide table, two or three outputs to a kegiatan",
        "a kegiatan's cells parted between its outputs by a page break, an output of 0 unit, a unit broken within its cell",
        "respelled names (Prosentase, ijin), a decimal point, lower is better, grades with scores, a malformed sum",
        "tables of staff and vehicles, a scale, formulas, a chart as a picture and prose that repeat or hold no facts",
    ],
}


class Book:
    """The gold in the making and the pages of the tables."""

    def __init__(self, gold: Gold, pages: Pages) -> None:
        self.gold, self.pages = gold, pages
        self.start = places(pages)
        self.labels = list(CAPTIONS)

    def row(self, label: str, text: str, beside: str = "") -> int:
        """The page of a table's row, known by its text and what stands beside it."""
        after = self.labels[self.labels.index(label) + 1 :]
        end = self.start[after[0]] if after else self.pages.count
        for wanted in (bare(text + beside), bare(text), bare(text)[:18]):  # of a row that a page break parts: its beginning
            for page in range(self.start[label], end + 1):
                if wanted in self.pages.texts[page - 1]:
                    return page
        raise ValueError(f"not printed in table {label}: {text}")

    def figure(self, ident: str, kind: str, period: str, text: str, unit: str | None, page: int, **more: object) -> None:
        """A printed figure, once for each kind, period and number."""
        if "(" in text:
            more["grade"] = text.split()[0]
        known = {(v["indicator"], v["kind"], v["period"], v["value"], v.get("against")) for v in self.gold.values}
        if (ident, kind, period, number(text), more.get("against")) not in known:
            self.gold.value(ident, kind, period, text, unit, page, **more)

    def measure(self, node: str, each: Measure, place: int | None = None) -> None:
        """An indicator of a tujuan, or of the sasaran with this place, with the figures of all tables."""
        first = self.row("2.1", each.name)
        more = {"direction": "down"} if each.down else {}
        if each.formula:
            more["formula"] = each.formula
        ident = self.gold.indicator(node, each.name, each.unit, first, **more)
        self.figure(ident, "baseline", "2015", each.base, each.unit, first)
        for year, text in zip(YEARS, each.years, strict=True):
            self.figure(ident, "target", str(year), text, each.unit, first)
        late = self.row("3.2" if place is None else "3.3", each.respelt or each.name)
        if place is not None:
            self.figure(ident, "target", YEAR, with_unit(each), each.unit, self.row("2.4", each.name))
        self.figure(ident, "realisasi", YEAR, each.done[2], each.unit, late)
        self.figure(ident, "capaian", YEAR, each.share(each.target), "%", late)
        if place is None:
            return
        own = self.row(("3.4", "3.6", "3.7", "3.8")[place], each.respelt or each.name, each.unit + each.done[0])
        self.figure(ident, "realisasi", "2017", each.done[0], each.unit, own)
        self.figure(ident, "realisasi", "2018", each.point or each.done[1], each.unit, own)
        self.figure(ident, "capaian", YEAR, each.share(each.years[5]), "%", own, against="Target Akhir Renstra")

    def output(self, node: str, each: Output, page: int) -> None:
        """What a program or kegiatan was to bring and brought."""
        unit = each.target.split(" ", 1)[1]
        ident = self.gold.indicator(node, each.name, unit, page)
        self.figure(ident, "target", YEAR, each.target, unit, page)
        self.figure(ident, "realisasi", YEAR, each.done, unit, page)
        self.figure(ident, "capaian", YEAR, outcome_share(each), "%", page)

    def kegiatan(self, each: Kegiatan, parent: str, code: str) -> None:
        """A kegiatan with its outputs and money."""
        page = self.row("3.11", code, each.name)
        pages = sorted({page, *(self.row("3.11", output.name) for output in each.outputs)})
        ident = self.gold.node("kegiatan", None, each.name, page=page, parent=parent, code=code, pages=pages)
        for output in each.outputs:
            self.output(ident, output, self.row("3.11", output.name))
        self.gold.budget(ident, "pagu", YEAR, each.pagu, page)
        self.gold.budget(ident, "realisasi", YEAR, each.spent, page)

    def program(self, each: Program, parent: str) -> None:
        """A program with its outcome, its money of three tables, and its kegiatan."""
        code = f"{CODE}.{each.number}"
        first, middle = self.row("2.4", each.name), self.row("3.9", each.name)
        last = self.row("3.11", code, each.name)
        pages = sorted({first, middle, last})
        ident = self.gold.node("program", None, each.name, page=first, parent=parent, code=code, pages=pages)
        self.output(ident, each.outcome, self.row("3.11", each.outcome.name))
        self.gold.budget(ident, "pagu", YEAR, f"Rp {agreed_sum(each)}", first)
        if each.agreed:
            self.gold.budget(ident, "pagu", YEAR, dotted(each.total("pagu")), middle)
        self.gold.budget(ident, "realisasi", YEAR, dotted(each.total("spent")), middle)
        for one in each.below:
            self.kegiatan(one, ident, f"{code}.{one.number}")

    def sasaran(self, place: int, each: Sasaran, parent: str) -> None:
        """A sasaran with all that serves it."""
        first = self.row("2.1", each.statement)
        found = {self.row(label, each.statement) for label in ("2.2", "2.3", "2.4", "3.3", "3.9")}
        pages = sorted({first} | found | set(self.pages.all(each.statement, first)))
        ident = self.gold.node("sasaran", each.statement, page=first, parent=parent, pages=pages)
        for one in each.measures:
            self.measure(ident, one, place)
        for way, policies in each.ways:
            strategy = self.gold.node("strategi", way, page=self.row("2.2", way), parent=ident)
            for policy in policies:
                self.gold.node("arah_kebijakan", policy, page=self.row("2.2", policy), parent=strategy)
        for code in each.programs:
            self.program(LEADERS[code], ident)


def places(pages: Pages) -> dict[str, int]:
    """The page where each table begins, behind the list of tables."""
    return {label: pages.first(f"Tabel {label}. {text}", 5) for label, text in CAPTIONS.items()}


def judged(gold: Gold) -> None:
    """What another reader may read otherwise."""
    respelt = [each["id"] for each in gold.indicators if each["name"].startswith("Persentase usaha")]
    programs = [node["id"] for node in gold.nodes if node["level"] == "program"]
    aims = [node["id"] for node in gold.nodes if node["level"] == "tujuan"]
    kegiatan = [node["id"] for node in gold.nodes if node["level"] == "kegiatan"]
    for about, chosen, other, nodes, part in (
        ("visi and misi of the regent that the text lists", "no nodes", ["nodes visi and misi"], [], "node"),
        (
            "progress towards the renstra's end (tables 3.4 to 3.8)",
            "capaian of 2019",
            ["capaian of 2021", "left out"],
            [],
            "values",
        ),
        ("column Target Akhir Renstra (2021)", "the target of 2021 of table 2.1", ["further values"], [], "values"),
        (
            "targets of 2019 in the plan and, with their units, in the agreement",
            "one value where alike",
            ["both"],
            [],
            "value.text",
        ),
        ("indicator beside a tujuan where the cell of the sasaran is empty", "the tujuan's", [], aims, "indicator.node"),
        ("own figures that table 3.5 sets beside the province's and the nation's", "no further values", [], [], "values"),
        (
            "the agreement's list prints programs with Rp, the tables of money without",
            "as printed first",
            [],
            programs,
            "budget.text",
        ),
        ("programs are tied to the sasaran in table 3.9 alone", "edges", ["no edges"], programs, "edge"),
        ("table 3.11 lists the kegiatan's outputs", "indicators of the kegiatan", [], kegiatan, "indicator.node"),
        ("JUMLAH of table 3.9 and Belanja Langsung stand again in table 3.11", "one total", ["both"], [], "totals"),
    ):
        gold.ambiguous.append({"about": about, "chosen": chosen, "also_acceptable": other, "nodes": nodes, "field": part})
    doubt = {"about": "Prosentase ... ijin in the tables of results", "chosen": "one indicator, first spelling"}
    gold.ambiguous.append(doubt | {"also_acceptable": ["two indicators"], "indicators": respelt, "field": "indicator.name"})


def build_gold(pages: Pages) -> Gold:
    """The facts as a record."""
    document = {"type": "lkjip", "types": ["lkjip"], "region": REGION, "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    book = Book(gold, pages)
    for aim in AIMS:
        first = book.row("2.1", aim.statement)
        where = sorted({first, book.row("3.2", aim.statement)} if aim.measures else {first})
        tujuan = gold.node("tujuan", aim.statement, page=first, pages=where)
        for each in aim.measures:
            book.measure(tujuan, each)
        for sasaran in aim.sasaran:
            book.sasaran(LINES.index(sasaran), sasaran, tujuan)
    gold.total("Jumlah", "pagu", YEAR, f"Rp {dotted(AGREED)}", book.row("2.4", f"Rp {dotted(AGREED)}"))
    whole = tuple(a + b for a, b in zip(DIRECT, INDIRECT, strict=True))
    lines = (("JUMLAH", DIRECT, "3.9"), ("Belanja Tidak Langsung", INDIRECT, "3.10"), ("Belanja Langsung", DIRECT, "3.10"))
    for label, sums, table in (*lines, ("JUMLAH BELANJA", whole, "3.10")):
        for kind, value in zip(("pagu", "realisasi"), sums, strict=True):
            gold.total(label, kind, YEAR, dotted(value), book.row(table, dotted(value)))
    judged(gold)
    return gold


def printed_numbers(pages: Pages) -> dict[str, str]:
    """The page number printed for each chapter and table."""
    found = places(pages)
    front = found["1.1"] - 1  # table 1.1 stands on the first page with an arabic number
    for title, label in CHAPTERS:
        found[label] = pages.first(title, 5)
    return {label: str(page - front) for label, page in found.items()}


def main() -> None:
    """Write the PDF, twice for the page numbers in its lists, and its gold."""
    with tempfile.TemporaryDirectory() as name:
        source, pdf = Path(name) / f"{STEM}.docx", CORPUS / f"{STEM}.pdf"
        draw(source, Path(name), {})
        draw(source, Path(name), printed_numbers(Pages(office_pdf(source, pdf))))
        office_pdf(source, pdf)
    build_gold(Pages(pdf)).write()


if __name__ == "__main__":
    main()
