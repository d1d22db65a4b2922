"""Word reports whose facts are marked with bookmarks where they stand, so that the finished pages tell their own page."""

import re
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from docx import Document as new_document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_BREAK
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from pptx.chart.data import CategoryChartData
from pptx.chart.xmlwriter import ChartXmlWriter
from pptx.enum.chart import XL_CHART_TYPE

from corpus.makers.common import CORPUS, PRINT_ENV, Gold, number, office_pdf
from corpus.makers.word import ALIGN, LEFT, UP, page_number, runs, shaded, underlined

Fact = tuple[str, ...]
CHART = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart"
CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"


@dataclass(frozen=True)
class Cell:
    """A cell or paragraph: its lines, each with the facts that it states, and how it looks."""

    lines: tuple[tuple[str, tuple[Fact, ...]], ...]
    fill: str | None = None
    bold: bool = False
    align: str | None = None


def cell(text: str, *facts: Fact, **look: Any) -> Cell:
    """One line with its facts."""
    return Cell(((text, facts),), **look)


def stack(*cells: Cell, **look: Any) -> Cell:
    """Several cells' lines in one cell."""
    return Cell(tuple(line for each in cells for line in each.lines), **look)


@dataclass
class Facts:
    """The facts of a report: what there is, and where it was seen."""

    nodes: dict[str, dict[str, Any]] = field(default_factory=dict)
    indicators: dict[str, dict[str, Any]] = field(default_factory=dict)
    also: list[tuple[str, str]] = field(default_factory=list)

    def node(self, key: str, level: str, text: str, parent: str | None = None, **more: Any) -> None:
        """A node; the text is its name from program downwards, its statement above."""
        named = level in ("program", "kegiatan", "sub_kegiatan")
        base = {"level": level, "statement": None if named else text, "name": text if named else None, "parent": parent}
        self.nodes[key] = base | more

    def indicator(self, key: str, node: str, name: str, unit: str | None, **more: Any) -> None:
        """An indicator of a node."""
        self.indicators[key] = {"node": node, "name": name, "unit": unit} | more

    def n(self, key: str, lead: str = "", text: str | None = None, **look: Any) -> Cell:
        """A cell that prints a node; text where this place spells it otherwise."""
        node = self.nodes[key]
        return cell(lead + (text or node["statement"] or node["name"]), ("n", key), **look)

    def i(self, key: str, lead: str = "", text: str | None = None, **look: Any) -> Cell:
        """A cell that prints an indicator."""
        return cell(lead + (text or self.indicators[key]["name"]), ("i", key), **look)

    def v(self, key: str, kind: str, period: str, text: str, shown: str | None = None, **look: Any) -> Cell:
        """A cell that prints a value; shown where more stands in the cell."""
        return cell(shown or text, ("v", key, kind, period, text), **look)

    def b(self, key: str, kind: str, period: str, text: str, **look: Any) -> Cell:
        """A cell that prints a budget."""
        return cell(text, ("b", key, kind, period, text), **look)


def gold_of(facts: Facts, seen: Sequence[tuple[Fact, int]], stem: str, document: dict[str, Any]) -> Gold:
    """The record of the facts that were seen."""
    gold = Gold(stem, document)
    where: dict[tuple[str, str], list[int]] = {}
    for fact, page in seen:
        if fact[0] in "ni":
            where.setdefault((fact[0], fact[1]), []).append(page)
    nodes: dict[str, str] = {}
    for key, node in facts.nodes.items():
        pages = sorted(set(where["n", key]))
        more = {k: v for k, v in node.items() if k not in ("level", "statement", "name", "parent")}
        parent = nodes[node["parent"]] if node["parent"] else None
        given = (node["level"], node["statement"], node["name"])
        nodes[key] = gold.node(*given, page=pages[0], parent=parent, pages=pages, **more)
    for parent, child in facts.also:
        gold.edge(nodes[parent], nodes[child], "also")
    known: dict[str, str] = {}
    for key, each in facts.indicators.items():
        more = {k: v for k, v in each.items() if k not in ("node", "name", "unit")}
        known[key] = gold.indicator(nodes[each["node"]], each["name"], each["unit"], min(where["i", key]), **more)
    figures(gold, facts, seen, nodes, known)
    return gold


def measured(text: str) -> float | None:
    """The number of a figure; spreadsheets set to English part thousands with commas and decimals with a point."""
    found = re.fullmatch(r"\d{1,3}(,\d{3})+\.\d{1,2}", text.strip())
    return float(found.group().replace(",", "")) if found else number(text)


def known_as(what: str, text: str) -> float | str:
    """What tells a figure from another: its number, else its text."""
    value = measured(text) if what == "v" else summed(text) if what in "bt" else None
    return text if value is None else value


def figures(gold: Gold, facts: Facts, seen: Sequence[tuple[Fact, int]], nodes: dict[str, str], known: dict[str, str]) -> None:
    """Values, money, actions and totals, each once."""
    met: set[tuple[Any, ...]] = set()
    for fact, page in seen:
        what, *rest = fact
        if what in "ni":
            continue
        tag = (what, *rest[:-1], known_as(what, rest[-1]))
        if tag in met:
            continue
        met.add(tag)
        if what == "v":
            key, kind, period, text = rest
            unit = "%" if kind == "capaian" else facts.indicators[key]["unit"]
            grade = re.match(r"([A-Z]{1,2}) \(", text)
            gold.value(known[key], kind, period, text, unit, page, **({"grade": grade.group(1)} if grade else {}))
            if gold.values and gold.values[-1]["text"] == text:
                gold.values[-1]["value"] = measured(text)
        elif what == "b":
            gold.budget(nodes[rest[0]], rest[1], rest[2], rest[3], page)
            gold.budgets[-1]["amount"] = summed(rest[3])
        elif what == "t":
            gold.total(rest[0], rest[1], rest[2], rest[3], page)
            gold.totals[-1]["amount"] = summed(rest[3])
        elif what == "a":
            gold.action(known[rest[0]], rest[1], rest[2], page)


def summed(text: str) -> int | None:
    """The rupiah of a printed text; spreadsheets set to English part the thousands with commas."""
    found = re.search(r"\d{1,3}(,\d{3}){2,}(\.\d{1,2})?$", text.strip())
    value = float(found.group().replace(",", "")) if found else number(text)
    return None if value is None else int(value)


@dataclass(frozen=True)
class Style:
    """How a table looks: widths in cm, alignment of the columns, type size, header rows, colours, borders."""

    widths: tuple[float, ...]
    across: str
    size: float = 9
    head: int = 1
    repeat: bool = False
    shade: str | None = "D9D9D9"
    ink: str | None = None
    rules: str = "Table Grid"
    whole_rows: bool = False
    head_size: float | None = None
    middle: bool = False


class Report:
    """A Word document under way and the marks set in it."""

    def __init__(self, font: str, size: float, paper: tuple[float, float], margins: tuple[float, ...]) -> None:
        """Paper in cm, margins left, right, top, bottom."""
        self.doc = new_document()
        style = self.doc.styles["Normal"]
        style.font.name, style.font.size = font, Pt(size)
        style.paragraph_format.space_after = Pt(4)
        section = self.doc.sections[0]
        section.page_width, section.page_height = Cm(paper[0]), Cm(paper[1])
        section.left_margin, section.right_margin = Cm(margins[0]), Cm(margins[1])
        section.top_margin, section.bottom_margin = Cm(margins[2]), Cm(margins[3])
        self.marks: list[Fact] = []
        self.drawn = 0

    def mark(self, paragraph: Paragraph, facts: Sequence[Fact]) -> None:
        """Bookmark a paragraph for each fact that it states."""
        for fact in facts:
            ident = str(len(self.marks))
            for end in ("Start", "End"):
                item = OxmlElement(f"w:bookmark{end}")
                item.set(qn("w:id"), ident)
                if end == "Start":
                    item.set(qn("w:name"), f"m{ident}")
                paragraph._p.append(item)
            self.marks.append(fact)

    def para(
        self,
        text: str,
        *facts: Fact,
        align: str = "j",
        size: float | None = None,
        bold: bool = False,
        left: float = 0,
        first: float = 0,
        after: float = 4,
        spacing: float = 1.15,
        keep: bool = False,
    ) -> Paragraph:
        """A paragraph of running text."""
        paragraph = self.doc.add_paragraph()
        self.mark(paragraph, facts)
        paragraph.alignment = ALIGN[align]
        layout = paragraph.paragraph_format
        layout.left_indent, layout.first_line_indent = Cm(left), Cm(first)
        layout.space_after, layout.line_spacing, layout.keep_with_next = Pt(after), spacing, keep
        runs(paragraph, text, size, bold)
        return paragraph

    def heading(self, text: str, level: int, size: float = 12, align: str = "l", colour: str = "000000") -> Paragraph:
        """A heading of the Word styles, in black unless a colour is given."""
        paragraph = self.doc.add_heading(level=level)
        paragraph.alignment = ALIGN[align]
        paragraph.paragraph_format.space_before = Pt(8)
        run = paragraph.add_run(text)
        run.font.size, run.font.bold, run.font.italic = Pt(size), True, False
        run.font.name = self.doc.styles["Normal"].font.name
        run._r.get_or_add_rPr().rFonts.set(qn("w:ascii"), self.doc.styles["Normal"].font.name)
        run.font.color.rgb = RGBColor.from_string(colour)
        return paragraph

    def write(self, target: _Cell, content: Cell, size: float, across: str, bold: bool, ink: str | None) -> None:
        """Fill a table cell."""
        for place, (text, facts) in enumerate(content.lines):
            paragraph = target.paragraphs[0] if place == 0 else target.add_paragraph()
            paragraph.alignment = ALIGN[content.align or across]
            layout = paragraph.paragraph_format
            layout.space_before = layout.space_after = Pt(1)
            layout.line_spacing = 1.0
            hang = re.match(r"(\d{1,2}[.)]|[a-h][.)]|-|•) ", text)
            if hang and len(text) > 12:
                layout.left_indent, layout.first_line_indent = Cm(0.45), Cm(-0.45)
            self.mark(paragraph, facts)
            runs(paragraph, text, size, bold or content.bold)
            if ink:
                for run in paragraph.runs:
                    run.font.color.rgb = RGBColor.from_string(ink)
        if content.fill:
            shaded(target, content.fill)

    def table(self, rows: Sequence[Sequence[Cell | str]], style: Style) -> Table:
        """A table; UP and LEFT merge a cell with its neighbour."""
        table = self.doc.add_table(len(rows), len(style.widths))
        table.style, table.alignment, table.autofit = style.rules, WD_TABLE_ALIGNMENT.CENTER, False
        for column, width in zip(table.columns, style.widths, strict=True):
            column.width = Cm(width)
        cells = [list(row.cells) for row in table.rows]
        for line in cells:
            for each, width in zip(line, style.widths, strict=True):
                each.width = Cm(width)
        for row, contents in enumerate(rows):
            head = row < style.head
            for column, content in enumerate(contents):
                if content in (UP, LEFT):
                    continue
                target = cells[row][column]
                down, right = spread(rows, row, column)
                if (down, right) != (row, column):
                    target = target.merge(cells[down][right])
                given = cell(content) if isinstance(content, str) else content
                size = (style.head_size or style.size) if head else style.size
                self.write(target, given, size, "c" if head else style.across[column], head, style.ink if head else None)
                if head or style.middle:
                    target.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
                if head and style.shade:
                    shaded(target, style.shade)
            properties = table.rows[row]._tr.get_or_add_trPr()
            if style.whole_rows:
                properties.append(OxmlElement("w:cantSplit"))
            if head and style.repeat:
                properties.append(OxmlElement("w:tblHeader"))
        return table

    def turn(self, landscape: bool) -> None:
        """A new page, upright or landscape, with the same paper."""
        section = self.doc.add_section(WD_SECTION.NEW_PAGE)
        short, long = sorted((section.page_width, section.page_height))
        section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = (long, short) if landscape else (short, long)

    def page_break(self) -> None:
        """Go on at the next page."""
        last = self.doc.paragraphs[-1]
        paragraph = self.doc.add_paragraph() if last._p.getnext() is not None else last
        paragraph.add_run().add_break(WD_BREAK.PAGE)

    def chart(
        self,
        kind: str,
        names: Sequence[str],
        series: Sequence[tuple[str, Sequence[float]]],
        size: tuple[float, float],
        beside: _Cell | None = None,
    ) -> None:
        """A native chart in the line or in a cell, its figures printed as labels (kind as in XL_CHART_TYPE)."""
        data = CategoryChartData()
        data.categories = list(names)
        for name, figures_ in series:
            data.add_series(name, figures_)
        xml = ChartXmlWriter(getattr(XL_CHART_TYPE, kind), data).xml
        shown = "".join(
            f'<c:{name} val="{int(name == "showVal")}"/>'
            for name in ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize")
        )
        group = "pieChart" if "PIE" in kind else ("lineChart" if "LINE" in kind else "barChart")
        xml = re.sub(r"<c:dLbls>.*?</c:dLbls>", "", xml, flags=re.S)
        xml = xml.replace("<c:cat>", f"<c:dLbls>{shown}</c:dLbls><c:cat>")
        xml = xml.replace('sz="1800"', 'sz="800"')
        legend = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
        xml = xml if "<c:legend>" in xml else xml.replace("<c:dispBlanksAs", legend + "<c:dispBlanksAs")
        assert group in xml
        self.drawn += 1
        package = self.doc.part.package
        part = Part(PackURI(f"/word/charts/chart{self.drawn}.xml"), CHART_TYPE, xml.encode(), package)
        relation = self.doc.part.relate_to(part, CHART)
        wide, high = (int(Cm(each)) for each in size)
        graphic = (
            f'<w:drawing {nsdecls("w", "wp", "a")}><wp:inline><wp:extent cx="{wide}" cy="{high}"/>'
            f'<wp:docPr id="{500 + self.drawn}" name="Chart {self.drawn}"/><wp:cNvGraphicFramePr/><a:graphic>'
            '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">'
            '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
            'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
            f'r:id="{relation}"/></a:graphicData></a:graphic></wp:inline></w:drawing>'
        )
        paragraph = beside.paragraphs[0] if beside else self.doc.add_paragraph()
        paragraph.alignment = ALIGN["c"]
        paragraph.add_run()._r.append(parse_xml(graphic))

    def text_box(
        self, paragraph: Paragraph, text: str, place: tuple[float, float], size: tuple[float, float], colours: tuple[str, str]
    ) -> None:
        """A floating text box beside a paragraph (place and size in cm from column and paragraph), text flows around."""
        self.drawn += 1
        wide, high = (int(Cm(each)) for each in size)
        across, down = (int(Cm(each)) for each in place)
        lines = "".join(
            f'<w:p><w:pPr><w:spacing w:after="0"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="17"/></w:rPr>'
            f"<w:t>{line}</w:t></w:r></w:p>"
            for line in text.split("\n")
        )
        xml = (
            f"<w:drawing {nsdecls('w', 'wp', 'a')} "
            'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
            '<wp:anchor distT="45720" distB="45720" distL="114300" distR="114300" simplePos="0" relativeHeight="5" '
            'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
            f'<wp:positionH relativeFrom="column"><wp:posOffset>{across}</wp:posOffset></wp:positionH>'
            f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>{down}</wp:posOffset></wp:positionV>'
            f'<wp:extent cx="{wide}" cy="{high}"/><wp:wrapSquare wrapText="bothSides"/>'
            f'<wp:docPr id="{500 + self.drawn}" name="Text Box {self.drawn}"/><wp:cNvGraphicFramePr/><a:graphic>'
            '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
            f'<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
            f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="{colours[0]}"/></a:solidFill>'
            f'<a:ln w="12700"><a:solidFill><a:srgbClr val="{colours[1]}"/></a:solidFill></a:ln></wps:spPr>'
            f'<wps:txbx><w:txbxContent>{lines}</w:txbxContent></wps:txbx><wps:bodyPr anchor="ctr"/></wps:wsp>'
            "</a:graphicData></a:graphic></wp:anchor></w:drawing>"
        )
        paragraph.add_run()._r.append(parse_xml(xml))

    def ratio(self, left: str, above: str, below: str) -> None:
        """A formula: left = above / below x 100 %, as the equation editor writes it."""
        word = "".join
        run = "<m:r><m:t>{}</m:t></m:r>".format
        fraction = f"<m:f><m:num>{run(above)}</m:num><m:den>{run(below)}</m:den></m:f>"
        xml = (
            f"<m:oMathPara {nsdecls('m')}><m:oMath>{word((run(left + ' = '), fraction, run(' x 100 %')))}</m:oMath></m:oMathPara>"
        )
        paragraph = self.doc.add_paragraph()
        paragraph._p.append(parse_xml(xml))

    def header(self, left: str, size: float = 8, rule: bool = True) -> None:
        """A line at the head of each page."""
        paragraph = self.doc.sections[0].header.paragraphs[0]
        runs(paragraph, left, size)
        if rule:
            underlined(paragraph)

    def footer(self, text: str = "", align: str = "r", size: float = 8) -> None:
        """The page number, behind a text."""
        paragraph = self.doc.sections[0].footer.paragraphs[0]
        paragraph.alignment = ALIGN[align]
        runs(paragraph, text, size)
        page_number(paragraph)

    def pages_of(self, source: Path) -> dict[int, int]:
        """The page of every mark, from a copy printed with its bookmarks as destinations."""
        out = source.parent / "marks"
        profile = f"-env:UserInstallation={(source.parent / 'profile').as_uri()}"
        options = 'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}'
        command = ["soffice", profile, "--headless", "--convert-to", options, "--outdir", str(out), str(source)]
        subprocess.run(command, check=True, capture_output=True, timeout=240, env=PRINT_ENV)
        listing = ["pdfinfo", "-dests", str(out / f"{source.stem}.pdf")]
        printed = subprocess.run(listing, check=True, capture_output=True, text=True, timeout=60).stdout
        return {int(m[2]): int(m[1]) for m in re.finditer(r"^ *(\d+) \[.*?\] \"m(\d+)\"", printed, re.M)}

    def printed(self, folder: Path, stem: str) -> tuple[Path, list[tuple[Fact, int]]]:
        """The finished PDF in a folder, and the page of every fact."""
        source = folder / f"{stem}.docx"
        self.doc.save(str(source))
        pages = self.pages_of(source)
        return office_pdf(source, folder / f"{stem}.pdf"), [(fact, pages[n]) for n, fact in enumerate(self.marks)]

    def finish(self, facts: Facts, stem: str, document: dict[str, Any], ambiguous: Sequence[dict[str, Any]]) -> Path:
        """Write the PDF and its gold."""
        with tempfile.TemporaryDirectory() as folder:
            pdf, seen = self.printed(Path(folder), stem)
            (CORPUS / f"{stem}.pdf").write_bytes(pdf.read_bytes())
            count = page_count(pdf)
        gold = gold_of(facts, seen, stem, document | {"pages": count})
        gold.ambiguous.extend(ambiguous)
        return gold.write()


def page_count(pdf: Path) -> int:
    """How many pages a PDF has."""
    told = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, text=True, timeout=60).stdout
    return next(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pages:"))


def spread(rows: Sequence[Sequence[Cell | str]], row: int, column: int) -> tuple[int, int]:
    """The last row and column of the merged cell that begins here."""
    right, down = column, row
    while right + 1 < len(rows[row]) and rows[row][right + 1] == LEFT:
        right += 1
    while down + 1 < len(rows) and rows[down + 1][column] == UP:
        down += 1
    return down, right


def doubt(about: str, chosen: str, other: Sequence[Any], part: str) -> dict[str, Any]:
    """An entry of what another reader may read otherwise."""
    return {"about": about, "chosen": chosen, "also_acceptable": list(other), "nodes": [], "field": part}


def rupiah(value: int) -> str:
    """A sum with dots."""
    return f"{value:,}".replace(",", ".")
