"""What each column of a table holds, from its header path, the field's words and its content."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from pipeline.extract.geometry.grid import Cell, Grid
from pipeline.extract.table_meaning.column import Column, Section
from pipeline.extract.table_meaning.column_content import are_stated, are_tasks, is_part_of_year, leads, stated
from pipeline.extract.table_meaning.figure_columns import against_targets, changed, compared, counted, percents, planned_for_year
from pipeline.extract.table_meaning.group_columns import levels_below_heads, of_region, tiers_of_groups
from pipeline.extract.table_meaning.header_paths import counted_quarters, header_path, header_period
from pipeline.extract.table_meaning.header_text import (
    COUNTED_IN,
    FIGURES,
    NUMBERING,
    is_header_text,
    tight,
    without_reference,
    words,
)
from pipeline.extract.table_meaning.header_text import kind_of as _kind_of
from pipeline.extract.table_meaning.header_text import levels_in as _levels
from pipeline.extract.table_meaning.header_text import pattern as _pattern
from pipeline.extract.table_meaning.month_charts import charted, with_months
from pipeline.extract.table_meaning.outcomes import with_outcomes
from pipeline.extract.table_meaning.plan_columns import mark_plan_ends, own_units
from pipeline.extract.table_meaning.position_columns import tiers_of_positions
from pipeline.extract.table_meaning.reference_columns import mark_references
from pipeline.extract.table_meaning.row_kinds import ROLE, tells_kinds
from pipeline.extract.table_meaning.row_numbers import parse_mark
from pipeline.normalize.period import parse_period
from pipeline.normalize.quantity import is_empty, parse_quantity
from pipeline.normalize.text import squeeze
from pipeline.normalize.units import is_unit

STRANGE_SHARE = 0.25
"""Share of a header row's cells that may hold words unknown here, misspelt ones too."""
APART_SHARE = 0.5
"""The same in a header that its print sets apart from the rows below, where the others are short."""
MAX_STRANGE_WORDS = 6
"""Words of such a cell."""
MAX_SHORT_WORDS = 2
"""Words of an abbreviation in a header's lower row."""
MIN_GROUPS = 2
"""Groups of header cells side by side whose heads may say anything."""
MAX_GROUP_WORDS = 12
"""Words of a group's head."""
MIN_OVER = 2
"""Header cells that reach over a row to make it the header's whatever it says."""
MAX_HEADER_ROWS = 6
"""Rows that one header may have."""
FIGURE_SHARE = 0.5
"""Share of a column's filled cells that must be figures for an unnamed column to count as one of figures."""

_YEAR_OF_PLAN = re.compile(r"(?i)\b(?:tahun|thn|th)\.?\s*(?:ke\s*-?\s*)?(?:i{1,3}|iv|vi?|[1-6])$")
"""A header that numbers a plan's year and says nothing else: "Tahun ke-2"."""
_JOINED = re.compile(r"(?:/|dan|&)$")
_ROW_NUMBER = re.compile(r"^\s*\d{1,2}\s*[.)]?\s*$")
_RP = re.compile(r"rp\b", re.IGNORECASE)
_LARGE = re.compile(r"^\D{0,4}\d{1,3}(?:[.,]\d{3}){2,}(?:[.,]\d{2})?\D{0,3}$")
_MONEY_MARK = re.compile(r"^rp\.?$", re.IGNORECASE)
KEY_ROLES = frozenset({"statement", "name", "indicator", "value", "budget"})
"""Roles without one of which a table says nothing for the record."""


def sections(grid: Grid, year: int | None) -> list[Section]:
    """The grid's rows cut at its headers; empty where no header is understood."""
    out: list[Section] = []
    before: list[int] = []
    row = 0
    while row < grid.rows:
        depth = _header_depth(grid, row)
        if depth:
            columns = _columns(grid, row, depth, year)
            if out and not out[-1].body:
                out.pop()
            out.append(Section(columns, range(row + depth, row + depth), before))
            before = []
            row += depth
            continue
        title = _spans_table(grid, row) and row + 1 < grid.rows and _header_depth(grid, row + 1) > 0
        if not out or title:
            before.append(row)
        else:
            out[-1].body = range(out[-1].body.start, row + 1)
        row += 1
    return [s for s in out if any(c.role in KEY_ROLES for c in s.columns)]


def _spans_table(grid: Grid, row: int) -> bool:
    filled = [c for c in grid.starting(row) if c.lines]
    return len(filled) == 1 and filled[0].colspan >= grid.cols - 1


def _header_depth(grid: Grid, row: int) -> int:
    """Rows of a header that begins in this row; 0 where none does."""
    first = [c for c in grid.starting(row) if c.lines]
    if any(c.row < row for c in grid.row_cells(row)):
        return 0
    if first and _ROW_NUMBER.match(first[0].text) and not all(NUMBERING.match(squeeze(c.text)) for c in first):
        return 0
    if _heads_groups(grid, row, first):
        return _depth_from(grid, row)
    if len(first) < 2:
        return 0
    strange: list[Cell] = []
    for cell in first:
        if not is_header_text(cell.text):
            strange.append(cell)
            if _is_long(cell) or len(strange) > APART_SHARE * len(first):  # most rows are told by their first cells
                return 0
    if len(strange) > STRANGE_SHARE * len(first) and not (_stands_apart(grid, row, first) and all(map(_is_short, strange))):
        return 0
    if all(NUMBERING.match(squeeze(c.text)) for c in first) or any(
        FIGURES.search(COUNTED_IN.sub("", squeeze(c.text))) for c in strange
    ):
        return 0
    named = [c for c in first if _leaf_role(tight(c.text)) in KEY_ROLES or _kind_of(tight(c.text))]
    if len(named) < (2 if strange or row else 1):
        return 0
    return _depth_from(grid, row)


def _heads_groups(grid: Grid, row: int, cells: Sequence[Cell]) -> bool:
    """Whether a row's cells stand over groups of header cells, whatever they say: "KEPALA DINAS" over "Sasaran", "Indikator",
    "Target", and "KEPALA BIDANG" over the same again.
    """
    wide = [c for c in cells if c.colspan > 1 and c.rowspan == 1]
    rest = [c for c in cells if c not in wide]
    if len(wide) < MIN_GROUPS or row + 1 >= grid.rows or not all(is_header_text(c.text) for c in rest):
        return False
    if any(len(c.text.split()) > MAX_GROUP_WORDS or FIGURES.search(c.text) for c in wide):
        return False
    parts = [[c for c in grid.starting(row + 1) if c.lines and w.col <= c.col <= w.last_col] for w in wide]
    if not all(len(p) > 1 and all(is_header_text(c.text) for c in p) for p in parts):
        return False
    return sum(any(_leaf_role(tight(c.text)) in KEY_ROLES for c in p) for p in parts) >= MIN_GROUPS


def _depth_from(grid: Grid, row: int) -> int:
    """Rows of a header whose first row this is."""
    depth = 1
    while row + depth < grid.rows and depth < MAX_HEADER_ROWS:
        starting = [c for c in grid.starting(row + depth) if c.lines]
        if not starting:
            # A row of empty cells belongs to the header only while a header cell reaches over it.
            if not any(c.row < row + depth and c.lines for c in grid.row_cells(row + depth)):
                break
        elif _lies_within(grid, row, row + depth, starting):
            pass
        elif not _goes_on(grid, row + depth, starting) or not _belongs(grid, row + depth):
            break
        depth += 1
    return depth


def _lies_within(grid: Grid, top: int, row: int, cells: Sequence[Cell]) -> bool:
    """Whether a row is a header's by its place: header cells reach over it, and its own cells are parts of wider ones."""
    over = [c for c in grid.row_cells(row) if top <= c.row < row and c.lines]
    above = [grid.at(row - 1, c.col) for c in cells]
    parts = all(a is not None and a.lines and a.colspan > c.colspan for a, c in zip(above, cells, strict=True))
    plain = not any(_is_long(c) or any(ch.isdigit() for ch in c.text) for c in cells)
    return len(over) >= MIN_OVER and parts and plain


def _goes_on(grid: Grid, row: int, cells: Sequence[Cell]) -> bool:
    """Whether the cells of a row below a header's first may be its parts: header words, names of a code's parts, or a few
    abbreviations among them."""
    coded = {c.col for c in cells if (above := grid.at(row - 1, c.col)) is not None and _leaf_role(tight(above.text)) == "code"}
    strange = [c for c in cells if not is_header_text(c.text) and c.col not in coded]
    short = all(_is_short(c) for c in strange)
    return not strange or (len(strange) <= STRANGE_SHARE * len(cells) and short)


def _stands_apart(grid: Grid, row: int, cells: Sequence[Cell]) -> bool:
    """Whether a row fills all columns and each of its cells is painted or bold as not all of those of the next rows are."""
    reached = max((c.last_row for c in cells), default=row) + 1
    below = [c for r in range(reached, min(reached + 2, grid.rows)) for c in grid.starting(r) if c.lines]
    if sum(c.colspan for c in cells) < grid.cols or not below:
        return False
    painted = all(c.fill is not None for c in cells) and not all(c.fill is not None for c in below)
    return painted or (all(c.bold for c in cells) and not all(c.bold for c in below))


def _is_short(cell: Cell) -> bool:
    return len(cell.text.split()) <= MAX_SHORT_WORDS and not any(ch.isdigit() for ch in cell.text)


def _is_long(cell: Cell) -> bool:
    return len(cell.text.split()) > MAX_STRANGE_WORDS


def _belongs(grid: Grid, row: int) -> bool:
    """Whether a row of header words goes with the header above: column numbers, periods, or parts of wider cells."""
    cells = [c for c in grid.starting(row) if c.lines]
    if all(NUMBERING.match(squeeze(c.text)) for c in cells):
        return len(cells) >= 2
    for cell in cells:
        above = grid.at(row - 1, cell.col)
        if tight(cell.text) in ("%", "(%)", "rp", "(rp)", "k"):
            continue
        part = above is not None and (
            above.colspan > cell.colspan or above.colspan == cell.colspan > 1 or not above.lines or NUMBERING.match(above.text)
        )
        if not part and not parse_period(cell.text, 2000) and not NUMBERING.match(squeeze(cell.text)):
            return False
    return True


def _columns(grid: Grid, top: int, depth: int, year: int | None) -> list[Column]:
    paths = [header_path(grid, top, depth, col) for col in range(grid.cols)]
    body = range(top + depth, grid.rows)
    alone = counted_quarters([_column(col, path, year) for col, path in enumerate(paths)], paths)
    told = levels_below_heads(alone, paths, lambda col: _column(col, paths[col][:-1], year))
    columns = tiers_of_groups(tiers_of_positions(told), paths)
    columns = _pairs(with_months(grid, top, depth, with_outcomes(of_region(columns)), year), paths)
    columns = _from_content(grid, body, changed(columns, paths), paths)
    return mark_references(
        grid, body, compared(own_units(grid, body, mark_plan_ends(percents(counted(against_targets(planned_for_year(columns)))))))
    )


def _pairs(columns: list[Column], paths: Sequence[Sequence[Cell]]) -> list[Column]:
    """Figure and money side by side under one header ("target | Rp", "K | Rp"): the one without "Rp" is the figure."""
    out = list(columns)
    for k, column in enumerate(columns):
        if column.role not in ("budget", "share") or not paths[k] or _is_money(tight(paths[k][-1].text)):
            continue
        for other in (k - 1, k + 1):
            beside = 0 <= other < len(columns) and len(paths[other]) > 1 and len(paths[k]) > 1
            leaf = tight(paths[other][-1].text) if beside and paths[other][-2] is paths[k][-2] else ""
            both = _is_money(leaf) and any(_kind_of(tight(c.text)) and _is_money(tight(c.text)) for c in paths[k][:-1])
            if both or _pattern("small", "money").search(leaf):
                own = _kind_of(tight(paths[k][-1].text)) or next(
                    (found for c in reversed(paths[k]) if (found := _kind_of(tight(c.text)))), "target"
                )
                out[k] = replace(column, role="value", kind=own, scale=1.0)
    return out


def _column(index: int, path: Sequence[Cell], year: int | None) -> Column:
    """The column's role from its header cells alone; the lowest cell that says something decides."""
    printed = [squeeze(c.text) for c in path]
    texts = [without_reference(t) for t in printed]
    header = " > ".join(printed)
    tights = [tight(t) for t in texts]
    whole = "".join(tights)
    levels = next((found for t in reversed(tights) if (found := _levels(t))), ())
    period = header_period(texts, year)
    scale = _scale(whole)
    kind = next((k for t in reversed(tights) if (k := _kind_of(t))), None)
    if re.match(r"^%realisasi|^persentaserealisasi", tights[-1] if tights else ""):
        kind = "capaian"
    money = any(_is_money(t) for t in tights)
    if any(_pattern("elsewhere").search(t) for t in tights):
        return Column(index, "note", (), kind, period, header=header)
    if any(_leaf_role(t) == "code" for t in tights[:-1]):
        return Column(index, "code", header=header)
    for text in reversed(tights):
        role = _leaf_role(text)
        if role is None:
            continue
        if role == "note" and kind is not None and _pattern("small", "figure").search(text):
            role = "value"
        if role in ("statement", "name", "indicator"):
            return Column(
                index,
                role,
                _levels(text),
                header=header,
                refers=texts != printed and role == "statement",
                relative=bool(_pattern("relative").search(text)),
                mixed=_is_mixed(role, text),
            )
        if role in ("value", "budget", "percent"):
            role, kind = _figure_role(text, tights, kind, money)
            return Column(index, role, levels, kind, period, _unit(texts), scale, header)
        return Column(index, role, _levels(text), kind, period, header=header)
    if period and (kind or money):
        role, kind = _figure_role("", tights, kind, money)
        return Column(index, role, levels, kind, period, _unit(texts), scale, header)
    if period:
        return Column(index, "period", (), None, period, header=header)
    return Column(index, "unknown", header=header)


def _is_mixed(role: str, text: str) -> bool:
    """Whether a column holds several things one below the other: names of several levels, or a sasaran and its indicators."""
    if role == "name":
        return len(_levels(text)) != 1 or bool(_pattern("uraian").search(text))
    before = _pattern("indicator").split(text)[0]
    return role == "indicator" and bool(_levels(before)) and bool(_JOINED.search(before))


@lru_cache(maxsize=4_096)
def _leaf_role(text: str) -> str | None:
    """The role that one header cell names by itself: a table role, ``value`` for any figure, None where it is open."""
    if not text:
        return None
    if _pattern("small", "money").search(text) or _pattern("percent").search(text):
        return "percent" if _pattern("percent").search(text) and not _pattern("small", "money").search(text) else "budget"
    if _pattern("relative").search(text):
        return "statement"
    for role in words()["roles"]:
        if _pattern("roles", role).search(text) and not (role in ("note", "explanation") and _kind_of(text)):
            # What stood in the way, and the answer to it, in one column: no action of the plan.
            return "note" if role == "action" and _pattern("refers", "obstacle").search(text) else str(role)
    bare = re.sub(r"\(.*?\)", "", text) or text
    if _pattern("indicator").search(bare) and _kind_of(bare) in (None, "capaian"):
        return "indicator"
    if _kind_of(text) is not None:
        return "value"
    if _is_money(text) and not _pattern("uraian").search(text):
        return "budget"
    if _pattern("indicator").search(text):
        return "indicator"
    if _pattern("small", "figure").search(text):
        return "value" if text != "kinerja" else None
    if _levels(text):
        statement = _pattern("statement").search(bare) and not re.match(r"^(nama)?(program|kegiatan|sub)", bare)
        return "statement" if statement else "name"
    if _pattern("uraian").search(text):
        return "name"
    return _leaf_role(text.replace("-", "")) if "-" in text else None


def _figure_role(leaf: str, path: Sequence[str], kind: str | None, money: bool) -> tuple[str, str | None]:
    """Value, budget or percent, and its kind. The physical part (K) below a money header is a value, a share is percent."""
    if leaf and _pattern("small", "figure").search(leaf):
        return "value", kind or ("target" if _pattern("small", "volume").search(leaf) else "realisasi")
    own_money = _is_money(leaf) if leaf else money
    percent = bool(_pattern("percent").search(leaf)) or (kind == "capaian" and "%" in leaf)
    if leaf and _pattern("small", "money").search(leaf) and not any("%" in t for t in path):
        return "budget", "realisasi" if kind in ("realisasi", "capaian") else "pagu"
    if money or own_money:
        if percent or kind == "capaian":
            return "share", None
        return "budget", "realisasi" if kind == "realisasi" else "pagu"
    if percent and kind in (None, "realisasi", "target"):
        return "percent", kind
    return "value", kind or "target"


def _is_money(text: str) -> bool:
    return bool(_pattern("money").search(text))


def _scale(text: str) -> float:
    if not _is_money(text):
        return 1.0
    for key, factor in (("jutaan", 1e6), ("ribuan", 1e3), ("miliaran", 1e9)):
        if _pattern("money", key).search(text):
            return factor
    return 1.0


def _unit(texts: Sequence[str]) -> str | None:
    for text in reversed(texts):
        for inner in re.findall(r"\(([^()]*)\)", text):
            if is_unit(inner) and not _is_money(tight(inner)):
                return str(inner)
    return None


def _from_content(grid: Grid, body: range, columns: list[Column], paths: Sequence[Sequence[Cell]]) -> list[Column]:
    """Roles that only the body tells: the unit beside its number under one header, months of a chart, unnamed figures."""
    out = list(columns)
    chart = charted(grid, body, columns)
    for k, column in enumerate(columns):
        cells = [c for r in body for c in [grid.at(r, k)] if c is not None and c.row == r and c.col == k]
        texts = [squeeze(c.text) for c in cells if c.lines]
        shared = k > 0 and len(paths[k]) > 0 and len(paths[k - 1]) > 0 and paths[k][-1] is paths[k - 1][-1]
        if tells_kinds(texts) and any(c.role == "indicator" for c in out[:k]):
            out[k] = replace(column, role=ROLE, levels=(), kind=None, mixed=False)
        elif shared and column.role in ("value", "budget"):
            out = _share_header(out, k, texts)
        elif shared and column.role in ("name", "statement") and _are_numbers(grid, body, k - 1):
            out[k - 1] = replace(out[k - 1], role="number")
        elif k in chart:
            out[k] = replace(column, role="gantt")
        elif column.role == "period":
            painted = sum(c.fill is not None for c in cells)
            if are_tasks(texts) and is_part_of_year(column.period):
                out[k] = replace(column, role="action")
            elif texts and _figures(texts) >= FIGURE_SHARE * len(texts):
                beside = out[k - 1] if k and out[k - 1].role in ("value", "budget") else None
                role, kind = (beside.role, beside.kind) if beside is not None else ("value", "target")
                # Years behind where a plan begins are what it aims at.
                kind = "target" if kind == "baseline" else kind
                if paths[k] and _pattern("small", "figure").search(tight(paths[k][-1].text)):
                    role, kind = "value", "realisasi"
                out[k] = replace(column, role=role, kind=kind)
            elif painted or any(len(t) <= 2 and not is_empty(t) for t in texts):
                out[k] = replace(column, role="gantt")
        elif column.role == "unknown" and column.header and are_stated(texts) and leads(out, k):
            out[k] = stated(out, k)
        elif column.role == "unknown" and _YEAR_OF_PLAN.search(column.header) and texts and _figures(texts) == len(texts):
            out[k] = replace(column, role="value", kind="target")
        elif column.role == "unknown" and not column.header and not texts:
            out[k] = replace(column, role="empty")
        elif column.role == "unknown" and not column.header and all(_MONEY_MARK.match(t) for t in texts):
            out[k] = replace(column, role="mark")
        elif column.role == "value" and _is_money_column(column, out, texts):
            kind = "realisasi" if column.kind == "realisasi" else "pagu"
            out[k] = replace(column, role="budget", kind=kind)
        elif column.role == "budget" and _are_percentages(texts):
            out[k] = replace(column, role="share", kind=None, scale=1.0)
        elif column.role in ("value", "budget") and not texts and painted_share(cells) > 0:
            out[k] = replace(column, role="gantt") if column.period else column
    return out


def _are_percentages(texts: Sequence[str]) -> bool:
    """Whether a column below "Rp" prints shares of money ("74,68%") instead of money."""
    told = [t for t in texts if any(ch.isdigit() for ch in t)]
    return bool(told) and sum("%" in t for t in told) * 2 > len(told)


def _are_numbers(grid: Grid, body: range, k: int) -> bool:
    """Whether a column holds nothing but numbers of rows ("A.", "A.1", "II")."""
    cells = [c for r in body for c in [grid.at(r, k)] if c is not None and c.row == r and c.col == k and c.colspan == 1]
    texts = [c.text for c in cells if c.lines]
    return bool(texts) and all(parse_mark(text) is not None for text in texts)


def _is_money_column(column: Column, columns: Sequence[Column], texts: Sequence[str]) -> bool:
    """Whether figures under a header without "Rp" are money: printed so, or large and beside money, or what is realised of it."""
    left = columns[: column.index]
    measured = any(c.role in ("indicator", "unit") or (c.role == "value" and c.kind == "target") for c in columns)
    figures = [t for t in texts if any(ch.isdigit() for ch in t)]
    if not figures:
        return False
    printed = sum(bool(_RP.match(t)) for t in figures)
    large = sum(bool(_LARGE.match(t)) for t in figures)
    beside = any(c.role == "budget" for c in left)
    # Right of money, before anything that is measured, what is realised is money too, however it is counted.
    paid = column.kind == "realisasi" and bool(left) and left[-1].role == "budget" and not measured
    return printed * 2 > len(figures) or (beside and large * 2 > len(figures)) or paid


def painted_share(cells: Sequence[Cell]) -> float:
    """Share of cells with a fill."""
    return sum(c.fill is not None for c in cells) / len(cells) if cells else 0.0


def _share_header(columns: list[Column], k: int, texts: Sequence[str]) -> list[Column]:
    """Two columns under one header cell: number and unit, or "Rp" and amount."""
    out = list(columns)
    figures = _figures(texts)
    if texts and figures == 0 and sum(is_unit(t) for t in texts) * 2 >= len(texts):
        out[k] = replace(columns[k], role="unit")
    elif out[k - 1].role == columns[k].role and columns[k].role == "budget":
        out[k - 1] = replace(columns[k - 1], role="mark") if not columns[k - 1].period else columns[k - 1]
    return out


def _figures(texts: Sequence[str]) -> int:
    return sum(
        is_empty(t) or parse_quantity(t).wellformed or (any(ch.isdigit() for ch in t) and len(t) < 24)
        for t in texts
        if not _MONEY_MARK.match(t)
    )
