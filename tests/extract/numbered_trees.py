"""Trees of numbered boxes with a list that names them by number alone, drawn in many styles, and what is read of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pymupdf

from pipeline.extract.document import extract_document
from pipeline.record import Level, Record
from pipeline.tree import decide

Rect = tuple[float, float, float, float]
PAGE = (936.0, 612.0)
COLUMN, GAP = 150.0, 14.0
"""Width of a program's column and white between two, in points."""
BLUE, GREY, SAND = (0.75, 0.85, 0.95), (0.85, 0.85, 0.85), (1.0, 0.95, 0.8)
TITLE = "POHON KINERJA DINAS LINGKUNGAN HIDUP KABUPATEN ANU TAHUN 2024"


@dataclass(frozen=True, slots=True)
class Placed:
    """A node: its ``path`` of ordinals from the tujuan down, and what it says."""

    path: tuple[int, ...]
    level: Level
    text: str
    name: str = ""

    @property
    def says(self) -> str:
        """The statement, else the name."""
        return self.text or self.name


TREE = (
    Placed((1,), "tujuan", "Mewujudkan lingkungan yang bersih dan lestari"),
    Placed((1, 1), "sasaran", "Meningkatnya kualitas air dan udara"),
    Placed((1, 1, 1), "program", "Terkendalinya pencemaran air", "Program Pengendalian Pencemaran"),
    Placed((1, 1, 1, 1), "kegiatan", "", "Pemantauan Mutu Air"),
    Placed((1, 1, 1, 2), "kegiatan", "", "Pembinaan Usaha"),
    Placed((1, 1, 2), "program", "Terjaganya tutupan lahan", "Program Konservasi Lahan"),
    Placed((1, 1, 2, 1), "kegiatan", "", "Rehabilitasi Hutan Kota"),
    Placed((1, 1, 2, 2), "kegiatan", "", "Taman Kehati"),
    Placed((1, 1, 2, 3), "kegiatan", "", "Sosialisasi Kawasan Lindung"),
    Placed((1, 2), "sasaran", "Meningkatnya pengelolaan sampah"),
    Placed((1, 2, 1), "program", "Terangkutnya sampah kota", "Program Pengelolaan Persampahan"),
    Placed((1, 2, 1, 1), "kegiatan", "", "Pengangkutan Sampah"),
    Placed((1, 2, 1, 2), "kegiatan", "", "Bank Sampah"),
    Placed((1, 2, 2), "program", "Meningkatnya peran warga", "Program Pemberdayaan Warga"),
    Placed((1, 2, 2, 1), "kegiatan", "", "Penyuluhan Lingkungan"),
)
WORDS: dict[Level, str] = {"tujuan": "Tujuan", "sasaran": "Sasaran", "program": "Program", "kegiatan": "Kegiatan"}


@dataclass(frozen=True, slots=True)
class Style:
    """How tree and list are drawn.

    ``numbers``: dotted, labelled ("Sasaran 1.1 :"), letters ("T.1", "S.1", "1.1", "1.1.1", "a."), initials ("S.1.1", "P.1.1.1"),
    roman, capital; ``place``: inline, line (above the text), cell (left of it); ``below``: stack, lines, gap (apart, no lines);
    ``program``: both, name, statement; ``tiers``: labels at the side; ``more``: a second indicator's number cell is blank, merged
    or repeated; ``headings``: rows with the level; ``header``: the number column's; ``one_page``: the list below the tree.
    """

    numbers: str = "dotted"
    place: str = "inline"
    below: str = "stack"
    program: str = "both"
    tiers: bool = False
    more: str = "blank"
    headings: bool = True
    header: str = "No."
    paid: bool = True
    mirrored: bool = False
    font: str = "helv"
    sideways: bool = False
    """Grows to the right."""
    lines: bool = True
    """Of connectors."""
    captions: bool = False
    """A table for each level under a caption that names it."""


def number(node: Placed, style: Style) -> str:
    """A node's number as the tree prints it."""
    parts = [str(n) for n in node.path]
    if style.numbers == "letters":
        if len(parts) < 3:
            return f"{'TS'[len(parts) - 1]}.{parts[-1]}"
        return f"{'abc'[node.path[3] - 1]}." if len(parts) == 4 else ".".join(parts[1:])
    if style.numbers == "initials":
        return f"{'TSPK'[len(parts) - 1]}.{'.'.join(parts)}"
    if style.numbers in ("roman", "capital"):
        parts[0] = "I" if style.numbers == "roman" else "A"
    return ".".join(parts)


def listed(node: Placed, style: Style) -> str:
    """The number by which the list names it."""
    own = number(node, style)
    return f"{'.'.join(map(str, node.path[1:3]))}.{own.strip('.')}" if style.numbers == "letters" and len(node.path) == 4 else own


def indicators(node: Placed) -> Iterator[tuple[str, str]]:
    """Its indicators with their targets."""
    label = "".join(map(str, node.path))
    yield f"Persentase capaian ukuran {label}", str(40 + 3 * sum(node.path))
    if node.path[-1] == 1 and len(node.path) > 1:
        yield f"Jumlah hasil ukuran {label}", str(100 + 7 * sum(node.path))


def money(node: Placed) -> str:
    """What it costs."""
    return f"{100 + 11 * sum(node.path)}.{250 + node.path[-1]}.000"


class Drawing:
    """A PDF in the making: the tree, then the list on a page of its own."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self.document = pymupdf.open()
        self.page = self.document.new_page(width=PAGE[0], height=PAGE[1])

    def _x(self, x: float) -> float:
        return PAGE[0] - x if self.style.mirrored else x

    def box(self, box: Rect, text: str, fill: tuple[float, float, float] | None = None, lead: str = "") -> None:
        """A bordered box with wrapped text; a ``lead`` cell left of it."""
        x0, x1 = sorted((self._x(box[0]), self._x(box[2])))
        if lead:
            self.page.draw_rect((x0, box[1], x0 + 36, box[3]), color=(0, 0, 0), fill=fill, width=0.7)
            self.write((x0, box[1], x0 + 36, box[3]), lead)
            x0 += 36
        self.page.draw_rect((x0, box[1], x1, box[3]), color=(0, 0, 0), fill=fill, width=0.7)
        self.write((x0, box[1], x1, box[3]), text)

    def write(self, box: Rect, text: str) -> None:
        """Text in a box."""
        font = self.style.font
        inner = pymupdf.Rect(box[0] + 3, box[1] + 2, box[2] - 3, box[3])
        if self.page.insert_textbox(inner, text, fontsize=8, fontname=font, align=1 if self.style.place == "line" else 0) < 0:
            raise ValueError(f"no room for {text}")

    def line(self, *points: tuple[float, float]) -> None:
        """An open path."""
        shape = self.page.new_shape()
        shape.draw_polyline([(self._x(x), y) for x, y in points])
        shape.finish(color=(0, 0, 0), width=0.8, closePath=False)
        shape.commit()

    def node(self, node: Placed, box: Rect, fill: tuple[float, float, float] | None = None) -> None:
        """A node's box."""
        own = number(node, self.style)
        text = "\n".join(t for t in (node.text, node.name) if t)
        if node.level == "program" and self.style.program != "both":
            text = node.name if self.style.program == "name" else node.text
        if self.style.numbers == "labelled" and node.level in ("tujuan", "sasaran"):
            self.box(box, f"{WORDS[node.level]} {own} : {text}", fill)
        elif self.style.place == "cell":
            self.box(box, text, fill, lead=own)
        else:
            self.box(box, f"{own}{chr(10) if self.style.place == 'line' else ' '}{text}", fill)

    def sideways(self) -> None:
        """The tree, tier right of tier."""
        xs = {"tujuan": (30.0, 190.0), "sasaran": (230.0, 400.0), "program": (440.0, 640.0), "kegiatan": (680.0, 880.0)}
        centre: dict[tuple[int, ...], float] = {}
        y = 70.0 + 44.0 * sum(n.level == "kegiatan" for n in TREE)
        for node in reversed(TREE):
            own = [c for path, c in centre.items() if path[:-1] == node.path]
            centre[node.path] = sum(own) / len(own) if own else y
            y -= 0 if own else 44.0
        for node in TREE:
            (x0, x1), y = xs[node.level], centre[node.path]
            half = 20.0 if node.level == "program" else 17.0
            self.node(node, (x0, y - half, x1, y + half), BLUE if node.level == "program" else SAND)
            if node.level != "tujuan" and self.style.lines and (node.level != "kegiatan" or self.style.below != "gap"):
                before = xs[TREE[[n.path for n in TREE].index(node.path[:-1])].level][1]
                up, middle = centre[node.path[:-1]], (before + x0) / 2
                self.line((before, up), (middle, up), (middle, y), (x0, y))

    def tree(self) -> None:
        """The tree, program beside program, the kegiatan of each below it."""
        self.page.insert_text((250, 40), TITLE, fontsize=11, fontname=self.style.font)
        if self.style.sideways:
            self.sideways()
            return
        programs = [n for n in TREE if n.level == "program"]
        left = 110.0
        centre = {n.path: left + k * (COLUMN + GAP) + COLUMN / 2 for k, n in enumerate(programs)}
        for node in (n for n in TREE if n.level == "sasaran"):
            own = [x for path, x in centre.items() if path[:2] == node.path]
            centre[node.path] = sum(own) / len(own)
        centre[(1,)] = (centre[(1, 1)] + centre[(1, 2)]) / 2
        tops = {"tujuan": (60.0, 90.0), "sasaran": (120.0, 155.0), "program": (185.0, 240.0)}
        for node in TREE:
            if node.level == "kegiatan":
                continue
            x, (y0, y1) = centre[node.path], tops[node.level]
            half = COLUMN / 2 if node.level == "program" else COLUMN - 20
            self.node(node, (x - half, y0, x + half, y1), BLUE if node.level == "program" else SAND)
            if node.level != "tujuan" and self.style.lines:
                up = centre[node.path[:-1]]
                above = tops["tujuan" if node.level == "sasaran" else "sasaran"][1]
                middle = (above + y0) / 2
                self.line((up, above), (up, middle), (x, middle), (x, y0))
        for program in programs:
            self.kegiatan(program, centre[program.path])
        if self.style.tiers:
            for level, (y0, y1) in {**tops, "kegiatan": (250.0, 290.0)}.items():
                self.box((10, y0, 80, y1), WORDS[level].upper(), GREY)

    def kegiatan(self, program: Placed, x: float) -> None:
        """The kegiatan below a program's box."""
        style = self.style
        y = 240.0
        own = [n for n in TREE if n.path[:3] == program.path and n.level == "kegiatan"]
        side = x - COLUMN / 2 + 6
        for node in own:
            height = 36.0 if style.place == "line" else 28.0
            if style.below == "stack":
                self.node(node, (x - COLUMN / 2, y, x + COLUMN / 2, y + height))
            elif style.below == "gap":
                y += 10
                self.node(node, (x - COLUMN / 2, y, x + COLUMN / 2, y + height))
            else:
                y += 10
                self.node(node, (side + 12, y, x + COLUMN / 2, y + height))
                self.line((side, 240), (side, y + height / 2), (side + 12, y + height / 2))
            y += height

    def listing(self) -> None:
        """The list of indicators."""
        style = self.style
        self.page = self.document.new_page(width=PAGE[0], height=PAGE[1])
        self.page.insert_text((60, 40), "DAFTAR INDIKATOR KINERJA", fontsize=10, fontname=style.font)
        xs = [50.0, 110.0, 400.0, 470.0, 540.0, 690.0, 880.0]
        heads = [style.header, "Indikator Kinerja", "Satuan", "Target 2024", "Anggaran 2024 (Rp)", "Penanggung Jawab"]
        if not style.paid:
            xs, heads = [*xs[:4], 600.0, 880.0], [h for h in heads if not h.startswith("Anggaran")]
        y = 60.0
        rows: list[tuple[list[str], bool]] = [] if style.captions else [(heads, False)]
        level = ""
        for node in sorted(TREE, key=lambda n: (len(n.path), n.path)):
            if style.captions and node.level != level:
                level = node.level
                rows += [([], False), ([], False), ([f"INDIKATOR KINERJA {WORDS[node.level].upper()}"], True), (heads, False)]
            elif style.headings and node.level != level:
                level = node.level
                rows.append(([f"{'ABCD'[len(node.path) - 1]}. {WORDS[node.level].upper()}"], False))
            for k, (name, target) in enumerate(indicators(node)):
                first = k == 0 or style.more == "repeated"
                row = [listed(node, style) if first else "", name, "unit", target]
                row += [money(node) if node.level == "kegiatan" and k == 0 else ""] if style.paid else []
                rows.append(([*row, f"Kasi {node.says.split()[-1]}" if k == 0 else ""], k > 0 and style.more == "merged"))
        for k, (row, joined) in enumerate(rows):
            if len(row) == 1 and joined:
                self.page.insert_text((300, y + 9.5), row[0], fontsize=9, fontname=style.font)
                y += 15
                continue
            merged = k + 1 < len(rows) and rows[k + 1][1]
            for c, text in enumerate(row):
                x1 = xs[-1] if len(row) == 1 else xs[c + 1]
                over = c in (0, len(row) - 1) or (style.paid and c == 4)
                if joined and over:
                    continue
                box = (xs[c], y, x1, y + (26 if merged and over and len(row) > 1 else 13))
                self.page.draw_rect(box, color=(0, 0, 0), fill=GREY if row == heads else None, width=0.7)
                self.page.insert_text((box[0] + 3, y + 9.5), text, fontsize=7.5, fontname=style.font)
            y += 13

    def save(self, folder: Path) -> Path:
        """The PDF."""
        path = folder / "pohon-kinerja.pdf"
        self.document.save(path)
        self.document.close()
        return path


def read(folder: Path, style: Style) -> Record:
    """What is read of a tree and list in a style."""
    drawing = Drawing(style)
    drawing.tree()
    drawing.listing()
    return decide(extract_document(drawing.save(folder)))


def faults(record: Record, style: Style) -> list[str]:
    """What is read otherwise than drawn."""
    out = []
    nodes = {n.id: n for n in record.nodes}
    up = {e.child: e.parent for e in record.edges if e.kind == "cascade"}
    by_path: dict[tuple[int, ...], str] = {}
    for node in TREE:
        statement = node.text if node.level != "program" or style.program != "name" else ""
        name = node.name if node.level != "program" or style.program != "statement" else ""
        found = [n for n in record.nodes if (n.statement or "") == statement and (n.name or "") == name and n.level == node.level]
        if len(found) != 1:
            out.append(f"{node.path} {node.level} {statement or name}: {len(found)} found")
            continue
        one = found[0]
        by_path[node.path] = one.id
        if node.path[:-1] and up.get(one.id) != by_path.get(node.path[:-1]):
            parent = nodes.get(up.get(one.id, ""))
            out.append(f"{node.path} {one.statement or one.name} under {parent.statement or parent.name if parent else None}")
        own = {i.id: i.name for i in record.indicators if i.node == one.id}
        values = {(own[v.indicator], v.text) for v in record.values if v.indicator in own}
        if values != set(indicators(node)):
            out.append(f"{node.path} values {sorted(values)}")
        paid = [b.text for b in record.budgets if b.node == one.id]
        if paid != ([money(node)] if style.paid and node.level == "kegiatan" else []):
            out.append(f"{node.path} money {paid}")
        if one.holder != f"Kasi {node.says.split()[-1]}":
            out.append(f"{node.path} holder {one.holder}")
    if len(record.nodes) != len(TREE):
        out.append(f"{len(record.nodes)} nodes: {[n.statement or n.name for n in record.nodes if n.id not in by_path.values()]}")
    return out
