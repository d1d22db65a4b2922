"""Which way a tree grows, and who may stand above whom."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.connector_links import connector_links
from pipeline.extract.diagrams.continuing import continued_links
from pipeline.extract.diagrams.direction import direction
from pipeline.extract.diagrams.drafts import DraftIndicator, Reading
from pipeline.extract.diagrams.links import Direction, Link, code_links, number_links, rank, without_farther_codes
from pipeline.extract.diagrams.place_links import place_links
from pipeline.extract.document import extract_document
from pipeline.extract.geometry.network import Network
from pipeline.record import LEVELS, Level
from pipeline.tree import decide
from tests.extract.drafts import draft, network, reading
from tests.extract.sheets import BLUE, Sheet

FACING: dict[Direction, tuple[str, str]] = {
    "down": ("bottom", "top"), "up": ("top", "bottom"), "right": ("right", "left"), "left": ("left", "right"),
}  # fmt: skip


def family(way: Direction, levels: bool = False) -> tuple[Reading, list[Network]]:
    """One parent and three children on a shared trunk, grown this way."""
    places = {"down": (0, 1), "up": (0, -1), "right": (1, 0), "left": (-1, 0)}
    dx, dy = places[way]
    known: tuple[Level | None, Level | None] = ("sasaran", "program") if levels else (None, None)
    parent = draft(0, 500, 300, level=known[0])
    children = [
        draft(k, 500 + dx * 200 + dy * 150 * (k - 2), 300 + dy * 100 + dx * 60 * (k - 2), level=known[1]) for k in (1, 2, 3)
    ]
    out, into = FACING[way]
    return reading([parent, *children]), [network((0, out), (1, into), (2, into), (3, into))]  # type: ignore[arg-type]


def pairs(links: list[Link]) -> set[tuple[int, int]]:
    return {(link.parent, link.child) for link in links}


@pytest.mark.parametrize("way", FACING)
@pytest.mark.parametrize("levels", [True, False])
def test_a_shared_trunk_tells_the_way(way: Direction, levels: bool) -> None:
    assert direction(*family(way, levels)) == way


@pytest.mark.parametrize("way", FACING)
def test_levels_alone_tell_the_way(way: Direction) -> None:
    drawn, _ = family(way, levels=True)
    assert direction(drawn, []) == way


@pytest.mark.parametrize("way", FACING)
def test_levels_outvote_single_lines(way: Direction) -> None:
    drawn, _ = family(way, levels=True)
    out, into = FACING[way]
    lines = [network((0, out), (k, into)) for k in (1, 2, 3)]  # type: ignore[arg-type]
    assert direction(drawn, lines) == way


@pytest.mark.parametrize("way", FACING)
@pytest.mark.parametrize("block", [False, True])
def test_several_lines_from_one_side_tell_the_way(way: Direction, block: bool) -> None:
    drawn, _ = family(way)
    out, into = FACING[way]
    lines = [network((0, out), (k, into), block=block, heads=(k,)) for k in (1, 2, 3)]  # type: ignore[arg-type]
    assert direction(drawn, lines) == way


@pytest.mark.parametrize("way", FACING)
def test_one_trunk_outvotes_a_chain_of_lines(way: Direction) -> None:
    drawn, lines = family(way)
    out, into = FACING[way]
    chain = [draft(k, 2000 + 100 * k, 2000) for k in range(4, 7)]
    lines += [network((k, out), (k + 1, into)) for k in (4, 5)]  # type: ignore[arg-type]
    assert direction(reading([*drawn.drafts, *chain]), lines) == way


@pytest.mark.parametrize("way", FACING)
def test_spans_tell_the_way(way: Direction) -> None:
    across = {"down": (0, 100, 300, 40), "up": (0, 300, 300, 40), "right": (0, 200, 100, 300), "left": (400, 200, 100, 300)}
    side = way in ("right", "left")
    children = [draft(k, *((200, 100 + 100 * k, 100, 100) if side else (100 * (k - 1), 200, 100, 40))) for k in (1, 2, 3)]
    assert direction(reading([draft(0, *across[way]), *children]), []) == way


def test_nothing_drawn_is_down() -> None:
    assert direction(reading([]), []) == "down"


@pytest.mark.parametrize("way", FACING)
def test_a_trunk_links_its_children_to_the_one_parent(way: Direction) -> None:
    drawn, networks = family(way)
    links = connector_links(drawn, networks, way)
    assert pairs(links) == {(0, 1), (0, 2), (0, 3)}
    assert {link.evidence for link in links} == {"connector"}


def test_levels_say_who_is_the_parent_even_against_the_way() -> None:
    drawn = reading([draft(0, 0, 0, level="program"), draft(1, 0, 100, level="sasaran")])
    assert pairs(connector_links(drawn, [network((0, "bottom"), (1, "top"))], "down")) == {(1, 0)}


def test_a_trunk_beside_a_column_hangs_on_the_box_it_leaves_from_below() -> None:
    drawn = reading([draft(0, 0, 0), *(draft(k, 20, 60 * k) for k in (1, 2, 3))])
    links = connector_links(drawn, [network((0, "bottom"), (1, "left"), (2, "left"), (3, "left"))], "down")
    assert pairs(links) == {(0, 1), (0, 2), (0, 3)}


@pytest.mark.parametrize("alike", [True, False])
def test_a_trunk_leads_to_the_box_of_its_column_that_it_passes_without_a_branch(alike: bool) -> None:
    drafts = [draft(0, 0, 0), *(draft(k, 20, 60 * k) for k in (1, 2, 3))]
    for child in drafts[1:]:
        child.fill = (0.9, 0.9, 1.0)
    drafts[2].fill = drafts[1].fill if alike else (1.0, 0.9, 0.9)
    links = connector_links(reading(drafts), [network((0, "bottom"), (1, "left"), (3, "left"))], "down")
    assert pairs(links) == ({(0, 1), (0, 2), (0, 3)} if alike else {(0, 1), (0, 3)})


def test_two_parents_on_one_trunk_make_doubtful_links_the_nearer_less_so() -> None:
    drawn = reading([draft(0, 0, 0), draft(1, 400, 0), draft(2, 20, 100)])
    links = connector_links(drawn, [network((0, "bottom"), (1, "bottom"), (2, "top"))], "down")
    weight = {link.parent: link.weight for link in links if link.child == 2}
    assert weight[1] < weight[0] < 0.8


def test_a_single_line_weighs_most_then_an_arrow_then_a_trunk() -> None:
    two = reading([draft(0, 0, 0), draft(1, 0, 100)])
    (line,) = connector_links(two, [network((0, "bottom"), (1, "top"))], "down")
    (arrow,) = connector_links(two, [network((0, "bottom"), (1, "top"), block=True)], "down")
    trunk = connector_links(*family("down"), "down")[0]
    assert line.weight > arrow.weight > trunk.weight > 0.5
    assert arrow.evidence == "arrow"


def test_a_line_from_an_indicators_own_box_names_the_indicator() -> None:
    parent = draft(
        0,
        0,
        0,
        indicators=[DraftIndicator("Persentase", (0, 40, 100, 60), box=5), DraftIndicator("Jumlah", (0, 60, 100, 80), box=6)],
    )
    parent.boxes = [0, 5, 6]
    drawn = Reading([parent, draft(1, 0, 150)], [], [], {0: 0, 5: 0, 6: 0, 1: 1})
    assert [link.indicator for link in connector_links(drawn, [network((6, "bottom"), (1, "top"))], "down")] == [1]
    assert [link.indicator for link in connector_links(drawn, [network((0, "bottom"), (1, "top"))], "down")] == [None]


def test_a_network_within_one_draft_links_nothing() -> None:
    drawn = Reading([draft(0, 0, 0)], [], [], {0: 0, 1: 0})
    assert connector_links(drawn, [network((0, "bottom"), (1, "top"))], "down") == []


@pytest.mark.parametrize("way", FACING)
def test_a_wide_cell_spans_its_children(way: Direction) -> None:
    side = way in ("right", "left")
    first = way in ("down", "right")
    parents = [
        draft(k, *((0 if first else 200, 200 * k, 100, 200) if side else (200 * k, 0 if first else 200, 200, 40))) for k in (0, 1)
    ]
    cells = [(100, 100 * k, 100, 100) if side else (100 * k, 100, 100, 40) for k in range(4)]
    children = [draft(2 + k, *cell) for k, cell in enumerate(cells)]
    for d in (*parents, *children):
        d.level = "sasaran" if d in parents else "program"
    links = place_links(reading([*parents, *children]), way, ["sasaran", "program"])
    assert pairs(links) == {(0, 2), (0, 3), (1, 4), (1, 5)}
    assert {link.evidence for link in links} == {"span"}


def test_a_column_under_its_head_and_a_box_under_none() -> None:
    drawn = reading(
        [
            draft(0, 0, 0, level="sasaran"),
            draft(1, 300, 0, level="sasaran"),
            draft(2, 0, 100, level="program"),
            draft(3, 150, 100, level="program"),
        ]
    )
    links = {link.child: link for link in place_links(drawn, "down", ["sasaran", "program"])}
    assert (links[2].parent, links[2].evidence) == (0, "column")
    assert links[3].evidence == "nearest" and links[3].weight < links[2].weight


def test_numbers_continue_their_parents() -> None:
    drafts = [
        draft(0, 0, 0, level="sasaran", number="2"), draft(1, 0, 100, level="program", number="2.1"),
        draft(2, 0, 200, level="kegiatan", number="2.1.3"), draft(3, 0, 200, level="kegiatan", number="4.1.3"),
    ]  # fmt: skip
    assert pairs(number_links(drafts)) == {(0, 1), (1, 2)}


def test_a_number_that_two_carry_links_nothing() -> None:
    drafts = [draft(k, 0, 0, level="sasaran", number="1") for k in (0, 1)] + [draft(2, 0, 9, level="program", number="1.1")]
    assert number_links(drafts) == []


def test_coded_indicators_serve_the_sasaran_of_their_code() -> None:
    above = [draft(0, 0, 0, level="sasaran", number="5.1"), draft(1, 200, 0, level="sasaran", number="5.2")]
    own = [
        DraftIndicator("Jumlah", (0, 0, 1, 1), "5.1.1"),
        DraftIndicator("Rasio", (0, 0, 1, 1), "5.2.1"),
        DraftIndicator("Indeks", (0, 0, 1, 1), None),
    ]
    position = draft(2, 0, 100, level="program", statement=None, holder="Kepala Bidang", indicators=own)
    links = code_links([*above, position], ["sasaran", "program"])
    assert [(link.parent, link.child) for link in links] == [(0, 2), (1, 2)]
    assert links[0].weight > links[1].weight


@pytest.mark.parametrize(("number", "code", "links"), [("2", "2", set()), ("2", "2.1", set()), ("2.3", "2.3.1", {(1, 2)})])
def test_indicators_of_a_numbered_sasaran_count_on_by_themselves(number: str, code: str, links: set[tuple[int, int]]) -> None:
    above = [draft(0, 0, 0, 400, level="tujuan", number="1"), draft(1, 400, 0, level="tujuan", number="2")]
    own = [DraftIndicator("Jumlah", (0, 0, 1, 1), code)]
    sasaran = draft(2, 100, 100, level="sasaran", number=number, indicators=own)
    assert pairs(code_links([*above, sasaran], ["tujuan", "sasaran"])) == links


def test_a_page_goes_on_by_column() -> None:
    before = [
        draft(0, 0, 500, 200, level="program"),
        draft(1, 300, 500, 200, level="program"),
        draft(2, 0, 0, 500, level="sasaran"),
    ]
    roots = [draft(0, 320, 20, level="kegiatan"), draft(1, 900, 20, level="kegiatan")]
    (link,) = continued_links(roots, before)
    assert (link.parent, link.child, link.evidence) == (1, 0, "continued")


def test_ranks_follow_the_levels() -> None:
    ranks = [rank(level) for level in LEVELS]
    assert ranks == sorted(r for r in ranks if r is not None) and rank(None) is None


def test_a_dashed_line_from_a_node_read_before_is_a_further_parent(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, width=900)
    sheet.text(200, 8, "POHON KINERJA DINAS PEKERJAAN UMUM KABUPATEN MAJU TAHUN 2024", size=12)
    sheet.box((60, 60, 260, 90), "Sasaran 1 : Meningkatnya mutu jalan", fill=BLUE)
    sheet.box((500, 60, 700, 90), "Sasaran 2 : Meningkatnya mutu jasa", fill=BLUE)
    names = {60: "Program Jalan", 420: "Program Jasa Konstruksi", 640: "Program Perkantoran"}
    for x, name in names.items():
        sheet.box((x, 160, x + 180, 190), name, fill=BLUE)
    sheet.line((120, 90), (120, 160)).line((600, 90), (600, 140), (520, 140), (520, 160)).line((600, 140), (730, 140), (730, 160))
    dashed = sheet.sheet.new_shape()
    dashed.draw_polyline([(200, 90), (200, 115), (460, 115), (460, 160)])
    dashed.finish(color=(0, 0, 0), width=0.7, dashes="[4 3] 0", closePath=False)
    dashed.commit()
    record = decide(extract_document(sheet.save()))
    texts = {n.id: n.name or n.statement for n in record.nodes}
    edges = {(texts[e.parent], texts[e.child], e.kind) for e in record.edges}
    assert edges == {
        ("Meningkatnya mutu jalan", "Program Jalan", "cascade"),
        ("Meningkatnya mutu jasa", "Program Jasa Konstruksi", "cascade"),
        ("Meningkatnya mutu jalan", "Program Jasa Konstruksi", "also"),
        ("Meningkatnya mutu jasa", "Program Perkantoran", "cascade"),
    }


def test_a_block_arrow_across_the_tree_points_from_parent_to_child(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    for k, text in enumerate(["Tujuan : Terwujudnya mutu", "Sasaran : Meningkatnya layanan"]):
        sheet.box((60, 30 + 50 * k, 300, 60 + 50 * k), text, fill=BLUE)
    sheet.line((180, 60), (180, 80)).line((180, 110), (180, 140))
    sheet.box((60, 140, 220, 200), "Program Layanan Umum", fill=BLUE)
    for k, name in enumerate(["Kegiatan Penyediaan Obat", "Kegiatan Penyediaan Makan"]):
        y = 130 + 50 * k
        sheet.box((250, y, 420, y + 24), name, fill=BLUE)
        y += 12
        corners = [(224, y - 4), (236, y - 4), (236, y - 8), (246, y), (236, y + 8), (236, y + 4), (224, y + 4)]
        sheet.polygon(*corners)
    record = decide(extract_document(sheet.save()))
    texts = {n.id: n.name or n.statement for n in record.nodes}
    assert {(texts[e.parent], texts[e.child]) for e in record.edges} == {
        ("Terwujudnya mutu", "Meningkatnya layanan"),
        ("Meningkatnya layanan", "Program Layanan Umum"),
        ("Program Layanan Umum", "Penyediaan Obat"),
        ("Program Layanan Umum", "Penyediaan Makan"),
    }


def test_a_code_yields_to_the_line_from_what_stands_between() -> None:
    code, other = Link(0, 3, "code", 0.9), Link(1, 4, "code", 0.9)
    lines = [
        Link(0, 2, "connector", 0.5),
        Link(1, 2, "connector", 0.5),
        Link(2, 3, "connector", 0.9),
        Link(2, 4, "connector", 0.3),
    ]
    assert without_farther_codes([*lines, code, other]) == [*lines, other]
    assert without_farther_codes([*lines[2:], code]) == [*lines[2:], code]
