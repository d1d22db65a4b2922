"""The general way: tables whose columns are understood are read as tables, what is drawn beside them as a drawing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from pipeline.extract.builder import Builder
from pipeline.extract.diagram import printed, read_drawing
from pipeline.extract.diagrams.box_text import parts_of
from pipeline.extract.diagrams.continuing import sheet_goes_on
from pipeline.extract.diagrams.drawn import Drawn
from pipeline.extract.diagrams.indicator_tables import measures_boxes
from pipeline.extract.diagrams.outlines import number_of
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.diagrams.program_feet import heads_program_feet
from pipeline.extract.diagrams.settling import LEAST_LEGEND
from pipeline.extract.documents.answering_tables import answering_tables, read_answering_table
from pipeline.extract.documents.document_tables import Mend, Table, document_tables, levels_named_in
from pipeline.extract.documents.hung_tables import link_hung_tables
from pipeline.extract.documents.numbered_posts import post_tables, read_post_tables
from pipeline.extract.documents.running_boxes import running_boxes
from pipeline.extract.figures import Figures
from pipeline.extract.geometry.grid import Grid, Line
from pipeline.extract.identity.passages import EDGE_SHARE
from pipeline.extract.layout import Layout
from pipeline.extract.layouts import Layouts, layouts_of, open_beside
from pipeline.extract.lists.listing import read_listing
from pipeline.extract.restating import merge_restated
from pipeline.extract.table_meaning.block_sheets import of_blocks
from pipeline.extract.table_meaning.column import Section
from pipeline.extract.table_meaning.headings import HEADED, heading_nodes
from pipeline.extract.table_meaning.indicator_sections import IndicatorSections
from pipeline.extract.table_meaning.lone_statements import lone_statement
from pipeline.extract.table_meaning.numbered_lists import NumberedList, NumberedNodes, numbered_lists, read_numbered_list
from pipeline.extract.table_meaning.section_headings import SectionHeadings
from pipeline.extract.table_meaning.shared_holders import link_shared_holders
from pipeline.extract.table_meaning.shared_tables import is_taken, read_all_partners
from pipeline.extract.table_meaning.table_reading import TableContext, read_grid
from pipeline.extract.table_meaning.table_state import plan_of
from pipeline.extract.words.labels import is_name_wording, is_statement_wording
from pipeline.extract.words.wording import link_positions
from pipeline.page import BBox
from pipeline.record import LEVELS, DocumentType, Level, Node

TREES: frozenset[DocumentType] = frozenset({"pohon_kinerja", "cascading", "penjenjangan"})
"""Types whose pages are drawings even without a single line between boxes."""
LEAST_NETWORKS = 3
"""A page of another type holds a drawing from this many connectors on; fewer are rules and arrows of the text."""
LEAST_SPEAKING, SPEAKING_SHARE = 3, 0.4
"""So many boxes of a report's drawing, and this share of those that connectors reach, speak of performance: in charts, formulas
and charts of an office's positions none does."""
LEAST_TIERS = 3
"""Columns of tiers from which a table is a tree of its own, whose rows do not restate each other."""
LINKED = 2
"""Connectors that must meet texts of unruled columns for these to be a tree."""
LEAST_JOINED, JOINED_SHARE = 3, 0.7
"""So many boxes in a grid of mostly empty cells, and this share of them, are joined by lines where these are a tree's."""
LEAST_BOXES = 4
"""A tree page without connectors holds at least this many boxes."""


def read(layouts: Sequence[Layout], builder: Builder, mend: Mend | None = None) -> None:
    """Reads every page into the builder; ``mend`` changes how tables are understood."""
    kind = builder.document.type
    if kind in TREES and not any(_is_drawing(layout, kind) for layout in layouts) and read_listing(layouts, builder):
        return
    builder.plan = plan_of(line.text for layout in layouts for line in layout.lines)
    tables = document_tables(layouts, builder, mend)
    tree = builder.document.type in TREES
    blocks = of_blocks(table.grid for table in tables) if tree else set()
    lists = _lists(tables, blocks) if tree else {}
    posts = post_tables(tables) if tree else {}
    answers = answering_tables(tables) if tree else {}
    used = read_tables(tables, layouts, builder, blocks, {**lists, **posts, **answers})
    read_post_tables(posts, tables, layouts_of(layouts), builder)
    drawings = Layouts(_drawings(layouts, used, builder.document.type), open_beside(layouts))
    known = printed(drawings)
    for listed in lists.values():
        known.numbers.update((key.parts, level) for _, key, level in listed.numbers() if level is not None)
    before: Drawn | None = None
    drawn: dict[int, Drawn] = {}
    sheets: dict[int, Sequence[int]] = {}
    for layout in drawings:
        before = read_drawing(layout, builder, known, before)
        if tree and layout.number in used:
            drawn[layout.number] = before
        sheets.update({before.sheet[0]: before.sheet} if before.sheet else {})
    _read_lists(lists, tables, before, builder)
    for place, own in answers.items():
        if not read_answering_table(own, builder):
            read_table(tables[place], builder, partial(replace, names=levels_named_in(tables)))
    if tree:
        link_hung_tables(((page, box) for page, boxes in used.items() for box in boxes), drawn, builder)
    read_all_partners((table.grid for table in tables), builder)
    link_positions(builder)
    if not tree:
        link_shared_holders(builder)
    if builder.document.type in TREES and len(layouts) > 1:
        matrices = [table.grid.pages for table in tables if _is_matrix(table)]
        merge_restated(builder.extraction, [*matrices, *sheets.values()])


def _is_matrix(table: Table) -> bool:
    """Whether a table prints several tiers side by side, so that it is a tree of its own."""
    named = ({c.levels for c in s.columns if c.role in ("statement", "name")} for s in table.sections)
    return any(len(levels) >= LEAST_TIERS for levels in named)


def _drawings(layouts: Sequence[Layout], used: Mapping[int, list[BBox]], kind: DocumentType | None) -> Iterator[Layout]:
    """The pages with a drawing, and those on which a sheet of cells only ends, without what was read as tables (``used``)."""
    if not any(_may_be_drawing(layout, used.get(layout.number, ()), kind) for layout in layouts):
        return
    running = running_boxes(layouts)
    before: Layout | None = None
    for whole in layouts:
        layout = _without(whole, used.get(whole.number, []) + running.get(whole.number, []))
        follows = before is not None and layout.number == before.number + 1 and sheet_goes_on(before.boxes, layout.boxes)
        before = layout if follows or _is_drawing(layout, kind) else None
        if before is not None:
            yield layout


def _may_be_drawing(layout: Layout, used: Sequence[BBox], kind: DocumentType | None) -> bool:
    """Whether a page may be one with a drawing besides its tables: asked of other types than trees before all their boxes are."""
    if kind is None or kind in TREES:
        return True
    return layout.figures.may_lie_beside(_whole(layout, used)) and len(layout.networks) >= LEAST_NETWORKS


def _lists(tables: Sequence[Table], blocks: Collection[int]) -> dict[int, NumberedList]:
    """The tables that name the nodes of a drawing by number, by their place: they wait until it is read."""

    def told(place: int) -> tuple[Grid, Sequence[Section], Sequence[str]]:
        table = tables[place]
        return table.grid, table.sections, [line.text for line in table.captions]

    found = numbered_lists(len(tables), told)
    return {place: listed for place, listed in sorted(found.items()) if place not in blocks}


def _read_lists(lists: Mapping[int, NumberedList], tables: Sequence[Table], drawn: Drawn | None, builder: Builder) -> None:
    """Reads the lists that waited for the drawings; as any other table where their numbers are not those of the drawings."""
    numbered = drawn.numbered if drawn is not None else []
    nodes = NumberedNodes((key, node) for draft, node in numbered if (key := number_of(draft)) is not None)
    names: dict[str, Level] | None = None
    for place, listed in lists.items():
        table = tables[place]
        if not read_numbered_list(listed, nodes, builder, table_context(table, builder)):
            names = levels_named_in(tables) if names is None else names
            read_table(table, builder, partial(replace, names=names))


def read_tables(
    tables: Sequence[Table],
    layouts: Sequence[Layout],
    builder: Builder,
    drawn: Collection[int] = (),
    later: Collection[int] = (),
) -> dict[int, list[BBox]]:
    """Reads all tables that are understood; the boxes that they took, by page, and those of tables that are read ``later``.

    ``drawn`` and ``later`` are places of tables: blocks of a drawing, and what waits for it.
    """
    used: dict[int, list[BBox]] = {}
    for place in later:
        for page, boxes in _places(tables[place].grid).items():
            used.setdefault(page, []).extend(boxes)
    pages = layouts_of(layouts)
    names = levels_named_in(tables)
    headings = SectionHeadings()
    measured = IndicatorSections(pages, builder)
    before: Table | None = None
    for place, table in _in_reading_order(tables, builder.document.type):
        if place in drawn or place in later:
            continue
        grid = table.grid
        layout = pages.numbered(grid.page)
        if grid.kind == "unruled" and (_is_linked(grid, layout) or _lies_on_cards(grid, layout) or _is_legend(grid, layout)):
            continue
        if grid.kind != "unruled" and (_is_of_connectors(grid, layout) or _measures_boxes(grid, layout, builder.document.type)):
            continue
        if builder.document.type in TREES and layout.networks and any(heads_program_feet(s.columns) for s in table.sections):
            continue
        earlier = _lines_after(before.grid, grid, pages) if headings.open and before is not None else []
        lines = [*earlier, *table.captions, *_lines_over(table)]
        above = partial(headings.nodes_above, grid, lines, layout.page.height, builder)
        alone = _stated_alone(before, table, builder)
        before = table
        if measured.read(grid, table.year, above):
            taken = _places(grid)
        elif taken := read_table(table, builder, partial(_within_sections, above, alone, names, builder)):
            measured.close(grid)
        if not taken and grid.kind != "unruled" and is_taken(grid) and not _is_linked(grid, layout):
            taken = _places(grid)
        for page, boxes in taken.items():
            used.setdefault(page, []).extend(boxes)
    return used


def _in_reading_order(tables: Sequence[Table], kind: DocumentType | None) -> Iterator[tuple[int, Table]]:
    """The tables with their places; a report's lists of indicators alone behind the first table that tells whose they are."""
    waiting: list[tuple[int, Table]] = []
    stated = kind in TREES or not any(_tells_whose(table) for table in tables)
    for place, table in enumerate(tables):
        if not stated and _lists_indicators(table):
            waiting.append((place, table))
            continue
        yield place, table
        if not stated and _tells_whose(table):
            stated = True
            yield from waiting
    yield from waiting if not stated else ()


def _tells_whose(table: Table) -> bool:
    """Whether a table prints statements and their indicators."""
    return any({"statement", "indicator"} <= {c.role for c in s.columns} for s in table.sections)


def _lists_indicators(table: Table) -> bool:
    """Whether a table prints indicators without what they measure."""
    roles = [{c.role for c in s.columns} for s in table.sections]
    return any("indicator" in own for own in roles) and not any(own & {"statement", "name"} for own in roles)


def _stated_alone(before: Table | None, table: Table, builder: Builder) -> Mapping[Level, Node]:
    """The only sasaran of the table ``before`` where this one lists what serves it."""
    above = (before.grid, before.sections) if before is not None else None
    return lone_statement(above, (table.grid, table.sections), table.captions, builder)


def _lines_after(before: Grid, grid: Grid, pages: Layouts) -> list[Line]:
    """The lines between a table and the one ``before`` it that stand on earlier pages than it, without their running feet."""
    out: list[Line] = []
    for number in range(max(before.pages or (before.page,)), grid.page):
        layout = pages.numbered(number)
        ends = [box[3] for box in _boxes_on(before, number)]
        foot = (1 - EDGE_SHARE) * layout.page.height
        out += [line for line in layout.lines if line.bbox[1] >= max(ends, default=0.0) and line.bbox[3] < foot]
    return out


def _lines_over(table: Table) -> list[Line]:
    """The lines of lone cells in rows over a table's header."""
    rows = ([c for c in table.grid.starting(row) if c.lines] for section in table.sections[:1] for row in section.before)
    return [line for cells in rows if len(cells) == 1 for line in cells[0].lines]


def _within_sections(
    above: Callable[[], Mapping[Level, Node]],
    alone: Mapping[Level, Node],
    names: Mapping[str, Level],
    builder: Builder,
    context: TableContext,
) -> TableContext:
    """The context of a table below the headings that part the document, whose nodes ``above`` makes, and below a table that
    states ``alone`` what it serves. What its own headings name stands under these."""
    stated = {**above(), **alone}
    own = min(context.parents, key=LEVELS.index, default=None)
    over = max(stated, key=LEVELS.index, default=None)
    if own is not None and over is not None and LEVELS.index(over) < LEVELS.index(own):
        child = context.parents[own]
        builder.link(stated[over], child, "heading", HEADED, page=child.page, bbox=child.bbox)
    return replace(context, names=names, parents={**stated, **context.parents})


def _is_linked(grid: Grid, layout: Layout) -> bool:
    """Connectors run between the texts: columns of a tree without boxes, not of a table."""
    if len(layout.networks) < LINKED:
        return False
    inside = {b.index for b in layout.boxes if _within(b.bbox, grid.bbox)}
    return sum(any(a.box in inside for a in network.attachments) for network in layout.networks) >= LINKED


def _lies_on_cards(grid: Grid, layout: Layout) -> bool:
    """All texts of unruled columns stand in boxes with a border or fill, and connectors reach one: they are inside a card."""
    x0, y0, x1, y1 = grid.bbox
    inside = [b for b in layout.boxes if x0 < (b.bbox[0] + b.bbox[2]) / 2 < x1 and y0 < (b.bbox[1] + b.bbox[3]) / 2 < y1]
    reached = {a.box for network in layout.networks for a in network.attachments}
    return bool(inside) and all(b.kind != "text" for b in inside) and any(b.index in reached for b in inside)


def _is_of_connectors(grid: Grid, layout: Layout) -> bool:
    """Mostly empty cells whose few texts lines join: trunks and branches of a tree that happen to close rectangles."""
    if 2 * sum(not cell.text for cell in grid.cells) <= len(grid.cells):
        return False
    inside = {b.index for b in layout.boxes if b.kind != "text" and _within(b.bbox, grid.bbox)}
    reached = {a.box for network in layout.networks for a in network.attachments} & inside
    return len(reached) >= max(LEAST_JOINED, JOINED_SHARE * len(inside))


def _measures_boxes(grid: Grid, layout: Layout, kind: DocumentType | None) -> bool:
    """Indicators alone beside a box of a tree that they measure."""
    return kind in TREES and measures_boxes(grid, layout.boxes, layout.networks, layout.letter)


def _is_legend(grid: Grid, layout: Layout) -> bool:
    """Most texts of unruled columns stand behind small coloured figures: a legend, no table."""
    inside = [b for b in layout.boxes if b.kind == "text" and _within(b.bbox, grid.bbox)]
    signed = sum(b.sign is not None for b in inside)
    return signed >= LEAST_LEGEND and 2 * signed >= len(inside)


def read_table(table: Table, builder: Builder, adapt: Callable[[TableContext], TableContext]) -> dict[int, list[BBox]]:
    """Reads a table; the box it takes on each of its pages, none where it is not understood.

    ``adapt`` changes what is known around the table. Nodes that only headings above it name are kept only where it is understood.
    """
    known = {n.id for n in builder.extraction.nodes}
    if not read_grid(table.grid, builder, adapt(table_context(table, builder))):
        builder.forget(n.id for n in builder.extraction.nodes if n.id not in known)
        return {}
    return _places(table.grid)


def _places(grid: Grid) -> dict[int, list[BBox]]:
    """The box of a table on each of its pages."""
    return {page: _boxes_on(grid, page) for page in grid.pages or (grid.page,)}


def table_context(table: Table, builder: Builder) -> TableContext:
    """What is known of a table before it is read: its year, the nodes that its headings name, its rows under their headers."""
    return TableContext(
        year=table.year,
        captions=tuple(line.text for line in table.captions),
        parents=heading_nodes(table.captions, table.grid.page, builder),
        sections=table.sections,
    )


def _boxes_on(grid: Grid, page: int) -> list[BBox]:
    boxes = [c.bbox for c in grid.cells if c.page == page]
    if not boxes:
        return []
    x0, y0, x1, y1 = zip(*boxes, strict=True)
    return [(min(x0), min(y0), max(x1), max(y1))]


def _without(layout: Layout, used: Sequence[BBox]) -> Layout:
    """The layout without the boxes and connectors that lie within tables already read, their repeated headers too."""
    if not used:
        return layout
    used = _whole(layout, used)
    gone = {b.index for b in layout.boxes if any(_within(b.bbox, u) for u in used)}
    kept = [b for b in layout.boxes if b.index not in gone]
    renumber = {b.index: k for k, b in enumerate(kept)}
    networks = []
    for network in layout.networks:
        ends = [replace(a, box=renumber[a.box]) for a in network.attachments if a.box in renumber]
        if len({a.box for a in ends}) > 1:
            networks.append(replace(network, attachments=ends))
    return replace(layout, figures=Figures.of([replace(b, index=k) for k, b in enumerate(kept)], networks))


def _whole(layout: Layout, used: Sequence[BBox]) -> list[BBox]:
    """The boxes of tables that were read, and of those grids of the page that hold one."""
    return [*used, *(grid.bbox for grid in layout.grids if any(_within(u, grid.bbox) for u in used))]


def _within(box: BBox, outer: BBox) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return outer[0] <= x <= outer[2] and outer[1] <= y <= outer[3]


def _is_drawing(layout: Layout, kind: DocumentType | None) -> bool:
    if kind is None or kind in TREES:
        drawn = [b for b in layout.boxes if b.kind != "text"]
        return bool(layout.networks) or len(drawn) >= LEAST_BOXES or any(_is_card(parts) for parts in parts_of(drawn))
    if len(layout.networks) < LEAST_NETWORKS:
        return False
    reached = {a.box for network in layout.networks for a in network.attachments}
    speaking = sum(_speaks(parts) for parts in parts_of([layout.boxes[i] for i in sorted(reached)]))
    return speaking >= max(LEAST_SPEAKING, SPEAKING_SHARE * len(reached))


def _is_card(parts: Sequence[Part]) -> bool:
    """A box that labels a node of a level and an indicator of it: "Program : …", "Indikator : …"."""
    return any(p.level is not None and p.kind != "label" for p in parts) and any(
        p.labelled for p in parts if p.kind == "indicator"
    )


def _speaks(parts: Sequence[Part]) -> bool:
    """A box of a tree: a statement or name that is labelled as such or worded like one."""
    return any(
        p.kind in ("statement", "name") and (p.level is not None or is_statement_wording(p.text) or is_name_wording(p.text))
        for p in parts
    )
