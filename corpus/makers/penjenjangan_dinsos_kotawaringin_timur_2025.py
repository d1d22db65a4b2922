"""Penjenjangan kinerja of a social affairs office: 72 slides whose one tree is told over and over."""

import random
from dataclasses import replace
from pathlib import Path
from typing import Any

from pptx.enum.shapes import MSO_SHAPE

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.deck import (
    Style,
    box,
    cell,
    link,
    longest_word,
    new_deck,
    new_slide,
    segment,
    site,
    table,
    text_height,
)
from corpus.makers.parts.kotawaringin_timur_facts import (
    CONDITIONS,
    POSITIONS,
    PROGRAM_CARDS,
    STARTING_POINTS,
    STRATEGIC,
    SUB_CARDS,
    TREES,
)

STEM = "penjenjangan-dinsos-kotawaringin-timur-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance cascade of a social affairs office in five stages: 72 slides, one tree throughout",
    "type": "penjenjangan",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "published",
    "carries": [
        "one tree told four times: condition tables, drawn trees, cards, a table over positions",
        "restatements in slightly different spelling, each tree slide restates its root",
        "indicator in a second box directly below its statement",
        "glued elbows, loose straight lines, lines of separate segments, block arrows",
        "twelve children on one slide in very small type",
        "cards 'Nama Program : ... Anggaran : ...' as three-column tables, one to four on a slide",
        "a card repeated with the same program and another kegiatan",
        "a left cell that names the program although the conditions belong to one kegiatan",
        "a kegiatan that stands in a card heading only",
        "second indicators of a node on later slides",
        "malformed and broken figures (32.400.0000, 13.2918.000, 23. 000.000, 3.536.925. 665)",
        "merged-cell tree over positions whose spans disagree with the drawn tree",
        "targets 2021-2025 in a strategic table of other statements",
        "slides with a title only",
    ],
}

PERIOD = "2025"
YEARS = ("2021", "2022", "2023", "2024", "2025")
OUTCOME = "MENINGKATNYA KESEJAHTERAAN PEMERLU PELAYANAN KESEJAHTERAAN SOSIAL (PPKS)"
CSF_PAGE: tuple[tuple[str, str, str], ...] = (
    ("0", "OUTCOME :", "Meningkatnya Kesejahteraan Pemerlu\nPelayanan Kesejahteraan Sosial (PPKS)"),
    ("1", "CSF I:", "Meningkatnya Pelayanan Sosial\nPPKS"),
    (
        "2",
        "CSF II:",
        "Meningkatnya Kapasitas Potensi\nSumber Kesejahteraan Sosial\n(PSKS) dan Restorasi Nilai Nilai\nSosial",
    ),
    ("3", "CSF III:", "Meningkatnya akuntabilitas\nKinerja Perangkat Daerah"),
)
NOTES = (
    "Tujuan berdasarkan hasil identifikasi Outcome",
    "Sasaran berdasarkan CSF",
    "Program berdasarkan Kondisi antara /turunan CSF",
    "Sasaran Kegiatan berdasarkan Kondisi yang diperlukan dari turunan kegiatan",
    "Sasaran Sub kegiatan berdasarkan turunan dari kondisi Operasional",
)
STAGE_3 = "Menguraikan CSF kepada kondisi-kondisi antara sampai kepada kondisi paling teknis/operasional"
STAGE_4 = "Menyusun Pohon\nKinerja (Disesuaikan\ndengan Jumlah\nKomponen Sasaran/\nKinerja)"
STAGE_5 = "Menerjemahkan Pohon Kinerja Ke Dalam Komponen Perencanaan Dan Kinerja Jabatan"
STRATEGIC_HEAD = (
    "1. Menetapkan Kinerja Strategis Urusan/Bidang Urusan sebagai Tujuan dan Sasaran Strategis dalam "
    "Perencanaan Strategis Perangkat Daerah"
)
MANAGERIAL_HEAD = "2. Menetapkan Kinerja Manajerial Sebagai Sasaran Program dan Kegiatan"
OPERATIONAL_HEAD = "3. Menetapkan Kinerja Operasional Sebagai Sasaran Subkegiatan"
GOAL = "Meningkatkan Kualitas dan Jangkauan Pelayanan Kepada PMKS"
STRATEGIC_AIM = "Meningkatnya PMKS yang tertangani"
LAST_TITLE = "Tahap 5 Mendistribusikan Pohon Kinerja Ke Setiap Jabatan"
EMPTY_LAST_SLIDES = 7
# the nodes over whose columns the table of positions stands, row by row
POSITION_KEYS: dict[int, tuple[str, ...]] = {
    5: ("1", "2", "3"),
    7: ("1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "3.1"),
    9: ("1.1.1", "1.2.1", "1.3.1", "1.4.1", "2.1.1", "2.2.1", "3.1.1"),
}
POSITION_SPANS = {5: (3, 2, 2), 7: (1,) * 7, 9: (1,) * 7}
SECOND_IN_POSITIONS = {"1", "2", "3", "3.1"}

NAVY, ORANGE, GREY = "1F3864", "ED7D31", "595959"
TIER_FILL = {0: "C00000", 1: "2E75B6", 2: "548235", 3: "BF8F00", 4: "7030A0"}
TIER_PALE = {0: "FBE5D6", 1: "DEEBF7", 2: "E2F0D9", 3: "FFF2CC", 4: "EADCF4"}
PLAIN = Style(line="7F7F7F", align="l", margin=0.07)
HEAD = Style(fill="2E75B6", color="FFFFFF", bold=True, line="7F7F7F", size=16)


def depth(key: str) -> int:
    """The tier of a key: 0 outcome, 1 CSF, 2 kondisi antara, 3 kondisi yang diperlukan, 4 operasional."""
    return 0 if key == "0" else key.count(".") + 1


def above(key: str) -> str:
    """The key of the parent."""
    return key.rpartition(".")[0] or "0"


# ---------------------------------------------------------------- drawing


def frame(deck: Any, stage: str, heading: str) -> Any:
    """A slide with the tag of its stage and its heading."""
    slide = new_slide(deck)
    box(slide, (0, 0, 13.333, 0.16), "", Style(fill=NAVY))
    box(slide, (0, 7.36, 13.333, 0.14), "", Style(fill=ORANGE))
    tag = Style(size=20, bold=True, color="FFFFFF", fill=ORANGE, shape=MSO_SHAPE.PENTAGON)
    box(slide, (0.25, 0.32, 1.9, 0.6), stage, tag)
    box(slide, (2.3, 0.3, 10.7, 0.66), heading, Style(size=19, bold=True, color=NAVY, align="l"))
    return slide


def cover(deck: Any) -> None:
    """The first slide."""
    slide = new_slide(deck)
    box(slide, (0, 0, 13.333, 7.5), "", Style(fill=NAVY))
    box(slide, (8.9, -0.0, 4.433, 7.5), "", Style(fill="2E75B6", shape=MSO_SHAPE.FLOWCHART_MANUAL_INPUT))
    box(slide, (10.2, 5.1, 2.2, 1.9), "", Style(fill=ORANGE, shape=MSO_SHAPE.HEXAGON))
    box(slide, (0.6, 0.5, 2, 0.5), "SmartID", Style(size=22, bold=True, color=ORANGE, align="l"))
    box(
        slide,
        (0.6, 2.0, 8.2, 1.1),
        "Penjenjangan Kinerja",
        Style(size=48, bold=True, color="FFFFFF", align="l"),
    )
    lines = "Perangkat Daerah:\nDINAS SOSIAL\nKABUPATEN KOTAWARINGIN TIMUR\nTAHUN 2025"
    box(slide, (0.6, 3.3, 8.2, 2.1), lines, Style(size=26, bold=True, color="FFD966", align="l"))


def starting_points(deck: Any) -> None:
    """TAHAP 1: the outcome and the three-column table."""
    slide = frame(deck, "TAHAP 1", "Tentukan Outcome /Hasil yang Akan Dijabarkan")
    box(slide, (0.5, 1.02, 12.3, 0.5), OUTCOME, Style(size=16, bold=True, color="FFFFFF", fill="548235"))
    grid = table(slide, (0.3, 1.62), [3.4, 5.3, 4.0], [0.3] * len(STARTING_POINTS))
    for row, texts in enumerate(STARTING_POINTS):
        for column, text in enumerate((*texts, "", "")[:3]):
            style = replace(HEAD, size=12) if row == 0 else replace(PLAIN, size=11, anchor="t")
            style = replace(style, fill="FFF2CC", italic=True) if row == 1 else style
            cell(grid, row, column, text, style)


def outcome_page(deck: Any) -> None:
    """TAHAP 2: the outcome over its three CSF."""
    slide = frame(deck, "TAHAP 2", "Menentukan CSF (Critical Success Factor)")
    rounded = Style(size=18, bold=True, shape=MSO_SHAPE.ROUNDED_RECTANGLE, line="FFFFFF", margin=0.1)
    places = ((3.3, 1.5, 6.7, 1.6), (0.5, 4.4, 3.7, 1.7), (4.75, 4.3, 4.0, 2.3), (9.3, 4.4, 3.6, 1.7))
    shapes = []
    for (key, label, text), place in zip(CSF_PAGE, places, strict=True):
        style = replace(rounded, fill=TIER_FILL[depth(key)], color="FFFFFF")
        shapes.append(box(slide, place, f"{label}\n{text}", style))
    for shape in shapes[1:]:
        link(slide, (shapes[0], 2, shape, 0), "elbow", GREY, 2.25, arrow=True)


def condition_page(deck: Any, entry: tuple[Any, ...]) -> None:
    """TAHAP 3: a condition, merged over the rows of what it needs."""
    head_left, _named, head_right, left, rights = entry
    slide = frame(deck, "TAHAP 3", STAGE_3)
    many = len(rights) > 6
    size = 12 if many else 16
    heights = [0.5] + [0.36 if many else 0.62] * len(rights)
    grid = table(slide, (0.6, 1.35), [4.6, 7.5], heights)
    cell(grid, 0, 0, head_left, replace(HEAD, size=15))
    cell(grid, 0, 1, head_right, replace(HEAD, size=15))
    cell(grid, 1, 0, left[1], replace(PLAIN, size=size, fill="DEEBF7", bold=True), (len(rights), 1))
    for row, (_key, text) in enumerate(rights, 1):
        cell(grid, row, 1, text, replace(PLAIN, size=size, fill="FFFFFF" if row % 2 else "F2F2F2"))


def notes_page(deck: Any) -> None:
    """TAHAP 4: what the tiers of the tree are taken from."""
    slide = frame(deck, "TAHAP 4", "")
    place = (0.6, 1.9, 4.6, 3.6)
    box(slide, place, STAGE_4, Style(size=26, bold=True, color="FFFFFF", fill="2E75B6", margin=0.2, align="l"))
    box(slide, (5.8, 1.7, 6.9, 0.5), "Note:", Style(size=20, bold=True, align="l", color="C00000"))
    text = "\n".join(f"•  {note}" for note in NOTES)
    box(slide, (5.8, 2.3, 6.9, 3.4), text, Style(size=18, bold=True, align="l", line=ORANGE, margin=0.15))


def columns_of(keys: list[str]) -> dict[str, tuple[float, float]]:
    """First column and number of columns of each key: a leaf takes one, a parent those of its children."""
    spans: dict[str, tuple[float, float]] = {}
    taken = 0.0

    def place(key: str) -> None:
        nonlocal taken
        start = taken
        for child in [each for each in keys if above(each) == key and each != key]:
            place(child)
        if taken == start:
            taken += 1
        spans[key] = (start, taken - start)

    place(keys[0])
    return spans


def tree_page(deck: Any, number: int, entries: list[tuple[str, str, str, str]]) -> None:
    """TAHAP 4: boxes, each with its indicator directly below, joined to the parent."""
    slide = new_slide(deck)
    keys = [entry[0] for entry in entries]
    spans = columns_of(keys)
    unit = 12.9 / spans[keys[0]][1]
    across = {key: box_width(spans[key][1], unit) for key in keys}
    size, heights = largest_fit(entries, across)
    rng = random.Random(number)
    gap = min(0.8, (7.2 - sum(map(sum, heights.values()))) / max(1, len(heights) - 1))
    top, shapes = 0.15, {}
    for tier in heights:
        for key, statement, indicator, _mark in (entry for entry in entries if depth(entry[0]) == tier):
            left = 0.22 + (spans[key][0] + spans[key][1] / 2) * unit - across[key] / 2
            at = (left, top + rng.choice((0, 0, 0, 0.03)), across[key])
            shapes[key] = pair(slide, at, heights[tier], (statement, indicator), tier, size)
        top += sum(heights[tier]) + gap
    for parent in dict.fromkeys(above(key) for key in keys[1:]):
        children = [shapes[key][0] for key in keys[1:] if above(key) == parent]
        join(slide, number, shapes[parent][1], children)


def largest_fit(
    entries: list[tuple[str, str, str, str]], across: dict[str, float]
) -> tuple[float, dict[int, tuple[float, float]]]:
    """The largest type size that fits the slide, and the heights of statement and indicator of each tier."""
    tiers = sorted({depth(entry[0]) for entry in entries})
    size = 12.5
    while True:
        size -= 0.5
        bold = Style(size=size, bold=True)
        heights = {}
        for tier in tiers:
            mine = [entry for entry in entries if depth(entry[0]) == tier]
            heights[tier] = (
                max(text_height(entry[1], across[entry[0]], bold) for entry in mine) + 0.08,
                max(text_height(entry[2], across[entry[0]], Style(size=size)) for entry in mine) + 0.06,
            )
        wide = any(longest_word(f"{entry[1]} {entry[2]}", bold) > across[entry[0]] - 0.1 for entry in entries)
        if size <= 6 or (not wide and sum(map(sum, heights.values())) + 0.33 * (len(tiers) - 1) < 7.1):
            return size, heights


def box_width(span: float, unit: float) -> float:
    """How wide the box over so many columns is."""
    return unit * 0.93 if span == 1 and unit < 3.3 else min(4.4, max(3.1, unit * span * 0.5))


def pair(slide: Any, at: tuple[float, float, float], heights: tuple[float, float], texts: tuple[str, str],
         tier: int, size: float) -> tuple[Any, Any]:  # fmt: skip
    """The box of a statement and the box of its indicator under it."""
    left, top, width = at
    style = Style(size=size, bold=True, color="FFFFFF", fill=TIER_FILL[tier], line="FFFFFF")
    upper = box(slide, (left, top, width, heights[0]), texts[0], style)
    style = Style(size=size, fill=TIER_PALE[tier], line=TIER_FILL[tier])
    return upper, box(slide, (left, top + heights[0], width, heights[1]), texts[1], style)


def join(slide: Any, number: int, parent: Any, children: list[Any]) -> None:
    """Join a box to those below: by block arrows on one slide, by loose lines on others, else by elbows."""
    middle, bottom = site(parent, 2)
    if number == 9:
        bar = (bottom + children[0].top) // 2
        tops = [site(child, 0) for child in children]
        segment(slide, (middle, bottom), (middle, bar), GREY)
        if len(children) > 1:
            segment(slide, (tops[0][0], bar), (tops[-1][0], bar), GREY)
        for x, y in tops:
            segment(slide, (x, bar), (x, y), GREY)
        return
    for child in children:
        if number == 4:
            top, height = bottom / 914400 + 0.05, (child.top - bottom) / 914400 - 0.1
            arrow = Style(fill=ORANGE, shape=MSO_SHAPE.DOWN_ARROW)
            box(slide, (middle / 914400 - 0.17, top, 0.34, height), "", arrow)
        elif number in (3, 5):
            link(slide, (parent, 2, child, 0), "straight", "C00000", 2, arrow=True, glued=False)
        else:
            link(slide, (parent, 2, child, 0), "elbow", GREY, 1.25)


def strategic_page(deck: Any) -> None:
    """TAHAP 5: tujuan and sasaran with their targets of five years."""
    slide = frame(deck, "TAHAP 5", STAGE_5)
    box(slide, (0.5, 1.0, 12.3, 0.7), STRATEGIC_HEAD, Style(size=15, bold=True, align="l"))
    grid = table(slide, (0.6, 1.8), [3.3, 3.8, 1, 1, 1, 1, 1], [0.38, 0.38, 0.7, 0.4] + [0.5] * 6)
    head, body = replace(HEAD, size=12), replace(PLAIN, size=12)
    for column, text in enumerate(("Tujuan", "Indikator Tujuan")):
        cell(grid, 0, column, text, head, (2, 1))
    cell(grid, 0, 2, "Target", head, (1, 5))
    cell(grid, 3, 0, "Sasaran Strategis", head)
    cell(grid, 3, 1, "Indikator Sasaran", head)
    for column, year in enumerate(YEARS, 2):
        cell(grid, 1, column, f"Tahun {year}", head)
        cell(grid, 3, column, f"Tahun {year}", head)
    cell(grid, 2, 0, GOAL, body)
    cell(grid, 4, 0, STRATEGIC_AIM, body, (6, 1))
    for row, (indicator, targets) in zip((2, *range(4, 10)), STRATEGIC, strict=True):
        cell(grid, row, 1, indicator, body)
        for column, target in enumerate(targets, 2):
            cell(grid, row, column, target, replace(body, align="c"))


def card(slide: Any, at: tuple[float, float, float], size: float, parts: list[tuple[str, tuple[str, ...]]]) -> None:
    """A card: for each of its parts five rows of label, colon and text."""
    left, top, width = at
    label = 1.25 if size < 10 else 1.65 if size < 14 else 2.3
    grid = table(slide, (left, top), [label, 0.22, width - label - 0.22], [size * 0.0215] * 5 * len(parts))
    for part, (what, texts) in enumerate(parts):
        names = (f"Nama {what}", f"Sasaran {what}", f"Indikator {what}", f"Target {what}", "Anggaran")
        fill = "E2F0D9" if what == "Program" else "FFF2CC" if what == "Kegiatan" else "DEEBF7"
        style = Style(size=size, align="l", line="7F7F7F", fill=fill, margin=0.05, weight=0.75)
        for row, (name, text) in enumerate(zip(names, texts, strict=True), part * 5):
            cell(grid, row, 0, name, replace(style, bold=True))
            cell(grid, row, 1, ":", replace(style, align="c"))
            cell(grid, row, 2, text, style)


def program_page(deck: Any, heading: str, cards: list[list[tuple[str, ...]]]) -> None:
    """TAHAP 5: the cards of a program and of each of its kegiatan."""
    slide = frame(deck, "TAHAP 5", STAGE_5)
    box(slide, (0.5, 0.95, 12.3, 0.34), MANAGERIAL_HEAD, Style(size=14, bold=True, align="l"))
    box(slide, (0.5, 1.28, 12.3, 0.34), heading, Style(size=14, bold=True, color="C00000"))
    size = {1: 14, 2: 11.5, 4: 8.5}[len(cards)]
    width = 10.5 if len(cards) == 1 else 6.2
    for index, parts in enumerate(cards):
        left = 1.4 if len(cards) == 1 else 0.35 + 6.42 * (index % 2)
        place = (left, 1.75 + 2.85 * (index // 2), width)
        named = [(what, part[1:6]) for what, part in zip(("Program", "Kegiatan"), parts, strict=True)]
        card(slide, place, size, named)


def sub_page(deck: Any, program: str, activity: str, cards: list[tuple[str, ...]]) -> None:
    """TAHAP 5: the cards of the sub kegiatan of a kegiatan."""
    slide = frame(deck, "TAHAP 5", STAGE_5)
    box(slide, (0.5, 0.95, 12.3, 0.34), OPERATIONAL_HEAD, Style(size=14, bold=True, align="l"))
    text = f"{program}\n(Kegiatan : {activity})"
    box(slide, (0.8, 1.3, 11.7, 0.78), text, Style(size=13, bold=True, color="C00000"))
    size = 16 if len(cards) == 1 else 11
    width = 10.5 if len(cards) == 1 else 6.2
    for index, (_key, *texts, _mark) in enumerate(cards):
        left = 1.4 if len(cards) == 1 else 0.35 + 6.42 * (index % 2)
        card(slide, (left, 2.2 + 2.6 * (index // 2), width), size, [("Sub Kegiatan", tuple(texts))])


def positions_page(deck: Any) -> None:
    """The tree over the positions, one merged table."""
    slide = new_slide(deck)
    box(slide, (0.3, 0.1, 12.7, 0.45), LAST_TITLE, Style(size=20, bold=True, color=NAVY))
    tag = Style(size=10, bold=True, color="FFFFFF", fill=ORANGE, shape=MSO_SHAPE.ROUNDED_RECTANGLE)
    box(slide, (0.2, 0.6, 1.3, 0.32), "LEVEL KINERJA", tag)
    box(slide, (11.6, 0.6, 1.5, 0.32), "KINERJA JABATAN", tag)
    grid = table(slide, (0.2, 1.0), [1.15] + [1.36] * 7 + [1.15, 1.08], [0.3] * 11)
    style = Style(size=9, line="404040", margin=0.04)
    for row, span in ((0, 3), (3, 4), (7, 2), (9, 2)):
        cell(grid, row, 0, POSITIONS[row][0], replace(style, bold=True, fill="BDD7EE"), (span, 1))
        cell(grid, row, 9, POSITIONS[row][9], replace(style, bold=True, fill="F8CBAD"), (span, 1))
    fills = ["FFE699", "FFF2CC", "FFE699", "C5E0B4", "E2F0D9", "C5E0B4", "E2F0D9", "B4C7E7", "DEEBF7"]
    for row, texts in enumerate(POSITIONS):
        fill = ([*fills, "D9C3EC", "EFE5F7"])[row]
        cell(grid, row, 8, texts[8], replace(style, italic=True, fill="F2F2F2"))
        column = 1
        for span in POSITION_SPANS.get(row, POSITION_SPANS.get(row - 1, (7,)) if row > 5 else (7,)):
            bold = row not in (1, 4, 6, 8, 10)
            cell(grid, row, column, texts[column], replace(style, bold=bold, fill=fill), (1, span))
            column += span


def end(deck: Any) -> None:
    """The slides that carry only the title, and the last one."""
    for _each in range(EMPTY_LAST_SLIDES):
        slide = new_slide(deck)
        box(slide, (0.3, 0.1, 12.7, 0.45), LAST_TITLE, Style(size=20, bold=True, color=NAVY))
    slide = new_slide(deck)
    box(slide, (0, 0, 13.333, 7.5), "", Style(fill=NAVY))
    box(slide, (0.6, 0.5, 2, 0.5), "SmartID", Style(size=22, bold=True, color=ORANGE, align="l"))
    box(slide, (2.6, 3, 8, 1.3), "Terima Kasih", Style(size=54, bold=True, color="FFFFFF"))


def draw(path: Path) -> None:
    """The presentation."""
    deck = new_deck(13.333, 7.5)
    cover(deck)
    starting_points(deck)
    outcome_page(deck)
    for entry in CONDITIONS:
        condition_page(deck, entry)
    notes_page(deck)
    for number, entries in enumerate(TREES):
        tree_page(deck, number, entries)
    strategic_page(deck)
    for heading, cards in PROGRAM_CARDS:
        program_page(deck, heading, cards)
    for program, activity, _key, subs in SUB_CARDS:
        sub_page(deck, program, activity, subs)
    positions_page(deck)
    end(deck)
    deck.save(path)


# ---------------------------------------------------------------- gold

LEVELS = ("tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan")


class Reading:
    """The record as it grows while the slides are gone through in order."""

    def __init__(self, gold: Gold) -> None:
        self.gold = gold
        self.ids: dict[str, str] = {}
        self.measures: dict[tuple[str, str], str] = {}
        self.figures: set[tuple[str, str, str]] = set()

    def node(self, key: str) -> dict[str, Any]:
        """The node of a key."""
        return next(each for each in self.gold.nodes if each["id"] == self.ids[key])

    def see(self, key: str, page: int, statement: str | None = None, name: str | None = None) -> None:
        """The node of a key stands on this page."""
        if key not in self.ids:
            parent = None if key == "0" else self.ids[above(key)]
            self.ids[key] = self.gold.node(LEVELS[depth(key)], statement, page=page, parent=parent)
        node = self.node(key)
        if page not in node["pages"]:
            node["pages"].append(page)
        node["name"] = node["name"] or name

    def measure(self, key: str, mark: str, name: str, page: int) -> str:
        """The indicator of a node under this mark; the first spelling wins."""
        if (key, mark) not in self.measures:
            self.measures[key, mark] = self.gold.indicator(self.ids[key], name, None, page)
        return self.measures[key, mark]

    def card(self, fields: tuple[str, ...], page: int) -> None:
        """What a card says of its node."""
        key, name, statement, indicator, target, budget, mark = fields
        self.see(key, page, statement, name)
        ident = self.measure(key, mark, indicator, page)
        if (ident, "target", target) not in self.figures:
            self.figures.add((ident, "target", target))
            unit = unit_of(target)
            next(each for each in self.gold.indicators if each["id"] == ident)["unit"] = unit
            self.gold.value(ident, "target", PERIOD, target, unit, page)
        if (key, "pagu", budget) not in self.figures:
            self.figures.add((key, "pagu", budget))
            self.gold.budget(self.ids[key], "pagu", PERIOD, budget, page)


def unit_of(target: str) -> str | None:
    """What stands behind the number of a target."""
    return target.lstrip("0123456789., ") or None


def read_conditions(reading: Reading) -> int:
    """TAHAP 1 to 3; gives the number of pages so far."""
    reading.see("0", 2, OUTCOME)
    for key, _label, text in CSF_PAGE:
        reading.see(key, 3, text.replace("\n", " "))
    for page, (_left, named, _right, left, rights) in enumerate(CONDITIONS, 4):
        for key, text in [(named, "")] * bool(named) + [left] + rights:
            reading.see(key, page, text)
    return 3 + len(CONDITIONS)


def read_trees(reading: Reading, page: int) -> int:
    """The drawn trees and the strategic table; gives the number of pages so far."""
    page += 1  # the note of TAHAP 4
    for entries in TREES:
        page += 1
        for key, statement, indicator, mark in entries:
            reading.see(key, page, statement)
            reading.measure(key, mark, indicator, page)
    page += 1
    gold = reading.gold
    reading.ids["goal"] = gold.node("tujuan", GOAL, page=page)
    reading.ids["aim"] = gold.node("sasaran", STRATEGIC_AIM, page=page, parent=reading.ids["goal"])
    for index, (name, targets) in enumerate(STRATEGIC):
        ident = gold.indicator(reading.ids["aim" if index else "goal"], name, None, page)
        for year, target in zip(YEARS, targets, strict=True):
            gold.value(ident, "target", year, target, None, page)
    return page


def read_cards(reading: Reading, page: int) -> int:
    """The cards; gives the number of pages so far."""
    for _heading, cards in PROGRAM_CARDS:
        page += 1
        for fields in (each for parts in cards for each in parts):
            reading.card(fields, page)
    for _program, activity, key, subs in SUB_CARDS:
        page += 1
        reading.see(above(key), page)
        reading.see(key, page, None, activity)
        for fields in subs:
            reading.card(fields, page)
    return page


def read_positions(reading: Reading, page: int) -> None:
    """The table over positions."""
    gold, ids, text = reading.gold, reading.ids, [row[1] for row in POSITIONS]
    holder = {"holder": "Kepala Daerah"}
    ids["D1"] = gold.node("tujuan_daerah", text[0], page=page, **holder)
    gold.indicator(ids["D1"], text[1], None, page)
    ids["D2"] = gold.node("sasaran_daerah", text[2], page=page, parent=ids["D1"], **holder)
    ids["D3"] = gold.node("tujuan", text[3], page=page, parent=ids["D2"], holder="Kepala Dinas")
    gold.indicator(ids["D3"], text[4], None, page)
    for row, keys in POSITION_KEYS.items():
        column = 1
        for key, span in zip(keys, POSITION_SPANS[row], strict=True):
            reading.see(key, page)
            reading.measure(key, "b" if key in SECOND_IN_POSITIONS else "a", POSITIONS[row + 1][column], page)
            reading.node(key)["holder"] = {5: "Kepala Dinas", 7: "Eselon 3", 9: "JF"}[row]
            column += span
    for parent, child in (("D3", "1"), ("D3", "2"), ("D3", "3"), ("2", "1.4"), ("3", "2.2")):
        gold.edge(ids[parent], ids[child], "also")
    gold.edge(ids["1.1.2"], ids["1.1.1.5"], "also")


def doubt(reading: Reading, field: str, keys: str, about: str, chosen: str, others: list[Any]) -> None:
    """A place where another reading is as honest."""
    nodes = [reading.ids[key] for key in keys.split()]
    one = {"about": about, "chosen": chosen, "also_acceptable": others, "nodes": nodes, "field": field}
    reading.gold.ambiguous.append(one)


def add_node_doubts(reading: Reading) -> None:
    """Which nodes and parents may be read otherwise."""
    apart = [
        ("1.2.1", "TAHAP 3 says rehabilitasi dasar, trees and card pelayanan sosial at the same place"),
        ("1.2.1.12", "TAHAP 3 says terpenuhinya layanan, the tree terlaksananya pemberian layanan rujukan"),
        ("1.4", "restated as ... Yang Tertangani on the CSF 1 tree slide and in its card"),
        ("3.1.3", "the card states administrasi kepegawaian at the place of laporan kinerja kepegawaian"),
        ("3.1.6", "the card states prasarana yang layak fungsi under the kegiatan name of this node"),
        (
            "3.1.6.2",
            "the card states its neighbour's sasaran (a copying slip), name and indicator are its own",
        ),
        ("3.1.6.4 3.1.6.3", "cards in the other order, the last one cut short"),
    ]
    for keys, about in apart:
        doubt(
            reading,
            "node",
            keys,
            about,
            "one node",
            ["two nodes, the later statement apart under the same parent"],
        )
    parents = " ".join(f"1.2.1.{index}" for index in range(1, 13))
    about = "the TAHAP 3 slide prints the program in the left cell where tree and cards have its first kegiatan"
    doubt(reading, "parent", parents, about, "child of the kegiatan", [[reading.ids["1.2"]]])
    about = "the kegiatan stands in a card heading only; the tree hangs its sub kegiatan under the other kegiatan"
    doubt(
        reading,
        "parent",
        "1.1.1.5",
        about,
        "cascade 1.1.1, also 1.1.2",
        [[reading.ids["1.1.2"]], [reading.ids["1.1.1"]]],
    )
    about = "merged cells of the position table put it under another CSF than the tree"
    doubt(
        reading,
        "parent",
        "1.4 2.2",
        about,
        "cascade as in the tree, also as in the table",
        ["the tree's parent alone"],
    )
    about = "the CSF stand under the outcome and, in the position table, under the tujuan Renstra"
    doubt(reading, "parent", "1 2 3", about, "cascade outcome, also tujuan Renstra", ["the outcome alone"])


def add_indicator_doubts(reading: Reading) -> None:
    """Which indicators, names and holders may be read otherwise."""
    about = "the indicator box repeats the statement, the card has a real indicator"
    doubt(reading, "indicator", "1.2.1.12", about, "two indicators", ["the card's indicator alone"])
    about = "the card's indicator differs in wording: same or second indicator"
    doubt(reading, "indicator", "1.2.1.3 1.2.1.5 1.4.1.1 3.1.5", about, "second indicator", ["one indicator"])
    about = "the position table words the indicator of the CSF anew"
    doubt(reading, "indicator", "1 2 3 3.1", about, "second indicator", ["one indicator"])
    about = "menerima bantuan against mendapatkan bantuan sosial"
    doubt(reading, "indicator", "1.3.1", about, "one indicator", ["two indicators"])
    about = "the card's name has a slip; heading and position table spell it out"
    doubt(
        reading,
        "name",
        "1.2",
        about,
        "Proram Rehabilitasi Sosial",
        ["PROGRAM REHABILITASI SOSIAL", "Program Rehabilitasi Sosial"],
    )
    about = "the PK column names tiers, not positions"
    doubt(reading, "holder", "1 2 3 1.1 1.1.1 D1 D2 D3", about, "without PK", ["with PK", "null"])


def build_gold() -> Gold:
    """The slides as a record."""
    document = {"type": "penjenjangan", "types": ["penjenjangan"], "region": "Kabupaten Kotawaringin Timur"}
    document |= {"organisation": "Dinas Sosial", "year": 2025, "pages": 0}
    reading = Reading(Gold(STEM, document))
    page = read_cards(reading, read_trees(reading, read_conditions(reading)))
    read_positions(reading, page + 1)
    document["pages"] = page + 1 + EMPTY_LAST_SLIDES + 1
    add_node_doubts(reading)
    add_indicator_doubts(reading)
    return reading.gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.pptx")
    build_gold().write()


if __name__ == "__main__":
    main()
