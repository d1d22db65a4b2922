"""Cascading of a regency's culture office drawn from left to right on three A3 pages, braces before the sub kegiatan."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import Fact, add_tree, walk
from corpus.makers.parts.glued import LEFT, RIGHT, Box, Canvas, Look
from corpus.makers.parts.kulon_progo_facts import GROW, KEEP, LIVING, ROOTS, STAGES

STEM = "cascading-dinas-kebudayaan-kulon-progo-2023"
YEAR = "2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a regency's culture office, left to right on three A3 pages, a division a page",
    "type": "cascading",
    "producer": "LibreOffice Draw (fodg)",
    "text": True,
    "facts": "invented",
    "carries": [
        "six columns with heads on every page: Sasaran RPJMD, Tujuan PD, Sasaran PD, Program, Kegiatan, Sub Kegiatan",
        "elbow connectors glued to the upper of a node's two touching boxes; braces between a kegiatan and its sub kegiatan",
        "upper box: statement in bold and the name in italics, lower box: bulleted indicators, target behind a colon",
        "penanggung jawab in small print at the foot of the box, missing in some sub kegiatan",
        "sasaran RPJMD and tujuan restated on page 2 without their indicators, (lanjutan) behind one of them",
        "other offices in a line Crosscutting; units in words; a grade with its score; an empty target",
        "a connector that is not glued and stops short of its box, a plain line to the only sub kegiatan of a kegiatan",
        "typing errors (Terlestarikannnya, perencanan), one box in smaller letters",
    ],
}


LEVELS = ("sasaran_daerah", "tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan")
HEADS = ("SASARAN RPJMD", "TUJUAN PD", "SASARAN PD", "PROGRAM", "KEGIATAN", "SUB KEGIATAN")
TINTS = ("D9C3A5", "E8D5B7", "F3E3C3", "D5E0C8", "DCE6EE", "F2F2F2")
WIDTHS, GAP, START, FIRST = (4.7, 4.9, 5.2, 6.1, 6.6, 7.1), 1.2, 0.7, 5.0
SPACE = {"sub_kegiatan": 0.28, "kegiatan": 0.45, "program": 0.7}
SIZE, INK, BROWN = 8.2, "5B3A1E", "6B4226"
COLUMNS = {level: START + sum(WIDTHS[:n]) + GAP * n for n, level in enumerate(LEVELS)}


class Pages(Canvas):
    """The three pages; keeps the box of every node where it stands first."""

    def __init__(self) -> None:
        super().__init__(42.0, 29.7, "Caladea")
        self.spots: dict[str, Box] = {}

    def words(self, fact: Fact, again: bool) -> tuple[str, str]:
        """What the upper and the lower box say."""
        upper = f"**{fact.statement or fact.name}**"
        upper += "  (lanjutan)" if again and fact.level == "tujuan" else ""
        if fact.statement and fact.name:
            upper += f"\n//{fact.name}//"
        lower = [] if again else [f"• {each.name} : {each.target}" for each in fact.measures]
        lower += [f"Crosscutting : {'; '.join(fact.cross)}"] if fact.cross else []
        lower += [f"^PJ : {fact.holder}"] if fact.holder and not again else []
        return upper, "\n".join(lower)

    def looks(self, fact: Fact) -> tuple[Look, Look, float]:
        """The looks of the two boxes and their width."""
        place = LEVELS.index(fact.level)
        size = 7.4 if fact is STAGES.children[0] else SIZE
        upper = Look(TINTS[place], INK, size, align="center" if place < 5 else "start", weight=0.025, pad=0.13)
        return upper, replace(upper, fill="FFFFFF", align="start", anchor="top"), WIDTHS[place]

    def heights(self, fact: Fact, again: bool) -> tuple[float, float]:
        """The heights of the two boxes."""
        upper, lower, width = self.looks(fact)
        first, second = self.words(fact, again)
        return self.height(first, width, upper) + 0.06, self.height(second, width, lower) if second else 0.0

    def block(self, fact: Fact, again: set[int], below: dict[int, tuple[Fact, ...]]) -> float:
        """The height of a node with all that stands right of it."""
        children = below.get(id(fact), fact.children)
        inner = sum(self.block(each, again, below) for each in children)
        inner += SPACE.get(children[0].level, 0.8) * (len(children) - 1) if children else 0
        return max(inner, sum(self.heights(fact, id(fact) in again)))

    def tree(self, fact: Fact, top: float, again: set[int], below: dict[int, tuple[Fact, ...]]) -> tuple[Box, float]:
        """Draw a node and all right of it; gives its upper box and the bottom of the whole node."""
        high = self.block(fact, again, below)
        upper, lower, width = self.looks(fact)
        first, second = self.words(fact, id(fact) in again)
        one, two = self.heights(fact, id(fact) in again)
        left, y = COLUMNS[fact.level], top + (high - one - two) / 2
        head = self.box((left, y, width, one), first, upper)
        if second:
            self.box((left, y + one, width, two), second, lower)
        self.spots.setdefault(str(id(fact)), head)
        children = below.get(id(fact), fact.children)
        space = SPACE.get(children[0].level, 0.8) if children else 0
        blocks = [self.block(each, again, below) for each in children]
        start = top + (high - sum(blocks) - space * (len(blocks) - 1)) / 2
        drawn: list[tuple[Box, float]] = []
        for child, size in zip(children, blocks, strict=True):
            drawn.append(self.tree(child, start, again, below))
            start += size + space
        self.tie(fact, head, drawn)
        return head, y + one + two

    def tie(self, fact: Fact, head: Box, drawn: list[tuple[Box, float]]) -> None:
        """The lines from a node to its children: a brace before sub kegiatan, else elbows."""
        x, y = head.site(RIGHT)
        if fact.level == "kegiatan" and len(drawn) > 1:
            top, bottom = drawn[0][0].at[1], drawn[-1][1]
            self.brace((x + 0.1, top, GAP - 0.2, bottom - top), y - top, BROWN, 0.04)
            return
        for box, _ in drawn:
            if fact.level == "kegiatan":
                self.line([(x, y), (x + GAP / 2, y), (x + GAP / 2, box.site(LEFT)[1]), box.site(LEFT)], BROWN)
            elif fact is KEEP and box is drawn[-1][0]:
                to, level = box.site(LEFT)
                self.line([(x + GAP / 2, y), (x + GAP / 2, level), (to - 0.06, level)], BROWN)
            else:
                self.join(head, box, (RIGHT, LEFT), BROWN)


def frame(page: Pages, number: int, about: str) -> None:
    """Title, heads of the columns and foot."""
    page.page()
    look = Look(None, None, 14, INK, bold=True)
    title = f"CASCADING KINERJA DINAS KEBUDAYAAN (KUNDHA KABUDAYAN)\nKABUPATEN KULON PROGO TAHUN {YEAR}"
    page.box((4, 0.7, 34, 1.6), title, look)
    page.box((4, 2.35, 34, 0.6), about, replace(look, size=10, bold=False))
    for level, text, width in zip(LEVELS, HEADS, WIDTHS, strict=True):
        page.box((COLUMNS[level], 3.2, width, 0.9), text, Look(INK, INK, 10, "FFFFFF", bold=True))
    foot = f"PJ : penanggung jawab.   Angka di belakang titik dua adalah target {YEAR}."
    page.box((START, 28.5, 24, 0.6), foot, Look(None, None, 7.5, align="start"))
    page.box((33, 28.5, 8.3, 0.6), f"Cascading Dinas Kebudayaan - hal. {number}", Look(None, None, 7.5, align="end"))


def draw() -> dict[str, Box]:
    """Write the PDF; gives the upper box of every node where it stands first."""
    page = Pages()
    first, last = ROOTS
    parts: tuple[tuple[str, Fact, set[int], dict[int, tuple[Fact, ...]]], ...] = (
        ("Bidang Warisan Budaya", first, set(), {id(LIVING): (KEEP,)}),
        ("Bidang Adat, Seni dan Tradisi", first, {id(first), id(LIVING)}, {id(LIVING): (GROW,)}),
        ("Sekretariat", last, set(), {}),
    )
    for number, (about, root, again, below) in enumerate(parts, 1):
        frame(page, number, about)
        high = page.block(root, again, below)
        assert high < 23.6, high
        page.tree(root, FIRST + (23.2 - high) / 2 * 0.8, again, below)
    with tempfile.TemporaryDirectory() as folder:
        office_pdf(page.save(Path(folder, "cascading.fodg")), CORPUS / f"{STEM}.pdf")
    return page.spots


def everything() -> Iterator[Fact]:
    """All nodes, parents first."""
    for root in ROOTS:
        yield from walk(root)


def build_gold(spots: dict[str, Box]) -> Gold:
    """The facts as a record."""
    document: dict[str, Any] = {"type": "cascading", "types": ["cascading"], "region": "Kabupaten Kulon Progo"}
    office = "Dinas Kebudayaan (Kundha Kabudayan)"
    gold = Gold(STEM, document | {"organisation": office, "year": int(YEAR), "pages": 3})
    known: dict[int, str] = {}
    for root in ROOTS:
        known |= add_tree(gold, root, None, YEAR, 1)
    nodes = {node["id"]: node for node in gold.nodes}
    for fact in everything():
        box, node = spots[str(id(fact))], nodes[known[id(fact)]]
        assert node["page"] == box.page, (node, box)
        node["bbox"] = box.points
    gold.ambiguous += [
        {
            "about": "document.organisation: the office's Javanese name in brackets",
            "chosen": office,
            "also_acceptable": ["Dinas Kebudayaan"],
            "field": "document.organisation",
        },
        {
            "about": "sub kegiatan print a name alone, in the place where other nodes have their statement",
            "chosen": "name",
            "also_acceptable": ["statement"],
            "nodes": [node["id"] for node in gold.nodes if node["level"] == "sub_kegiatan"],
            "field": "name",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    build_gold(draw()).write()


if __name__ == "__main__":
    main()
