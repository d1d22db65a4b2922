"""Which of the names one below the other in a column are programs, kegiatan and sub kegiatan.

Evidence, strongest first: codes, lead words, the form of the rows' numbers (I, 1, a), sums (a row's money is the sum of the rows
after it), the nomenclature, and style (bold, capitals, indent, fill) as far as it agrees with the rest.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from pipeline.extract.table_meaning.entities import STATEMENT_LEVELS
from pipeline.extract.table_meaning.entries import split_label
from pipeline.extract.table_meaning.row_numbers import Mark, mark_depths, mark_forms
from pipeline.extract.table_meaning.row_sums import sum_parents
from pipeline.extract.words.labels import is_statement_wording
from pipeline.normalize.name_levels import official_level
from pipeline.normalize.text import fold_name
from pipeline.page import Colour
from pipeline.record import LEVELS, Level
from pipeline.value import value_class

CHAIN: tuple[Level, ...] = ("program", "kegiatan", "sub_kegiatan", "aktivitas")
"""Levels of names from top to bottom."""
INDENT_STEP = 3.0
"""Points by which text must be set in to count as indented."""
LEAST_HEADS = 3
"""Kegiatan of a column, at least, of which all but one have sub kegiatan."""
LEAST_CALLED = 2
"""Programs called so from which others of the column are too."""
STYLE_SHARE = 0.75
"""Share of a style's known rows that must have one level for the style to stand for it."""

_OFFICE = re.compile(
    r"^(?:dinas|badan|kantor|sekretariat (?:daerah|dprd)|inspektorat|kecamatan|satuan polisi|rumah sakit|rsud|biro|bagian)\b",
    re.IGNORECASE,
)
_PROGRAM = re.compile(r"\W*program\s+\w", re.IGNORECASE)
_GROUP = re.compile(
    r"^(?:urusan|bidang urusan|unsur|non urusan|belanja|dekonsentrasi|tugas pembantuan|apbd|apbn|gaji dan tunjangan)\b",
    re.IGNORECASE,
)


@value_class
class NamedRow:
    """A row of a column of names: text as printed, its code, style, left edge (points), money by column, the number before it
    and the sign."""

    text: str
    code: str | None = None
    bold: bool = False
    indent: float = 0.0
    fill: Colour | None = None
    amounts: tuple[float | None, ...] = ()
    mark: Mark | None = None
    bullet: str | None = None


@value_class
class Decided:
    """A row's level (None for a group or an office, whose money is a total) and what told it."""

    level: Level | None
    evidence: str


def decide_levels(
    rows: Sequence[NamedRow], allowed: Sequence[Level] = (), elsewhere: Mapping[str, Level] | None = None
) -> list[Decided]:
    """One decision per row; ``allowed`` are the levels that the header names, if it names any.

    ``elsewhere`` are levels of folded names that other tables of the document tell.
    """
    out: list[Decided | None] = [None] * len(rows)
    counted = _counted(rows)
    _by_code(rows, out, counted)
    for k, row in enumerate(rows):
        if out[k] is None:
            out[k] = _by_words(row, allowed, counted[k])
        if out[k] is None and elsewhere and fold_name(row.text) in elsewhere:
            out[k] = Decided(elsewhere[fold_name(row.text)], "elsewhere")
    parents = sum_parents([row.amounts for row in rows])
    official = [official_level(row.text) if out[k] is None else None for k, row in enumerate(rows)]
    _by_numbers(rows, official, out, allowed)
    _by_sums(rows, parents, official, out)
    for k, level in enumerate(official):
        if out[k] is None and level is not None:
            out[k] = Decided(level, "nomenclature")
    _by_bullets(rows, out)
    _by_style(rows, out, allowed)
    _first_kegiatan(out)
    _by_order(out, allowed)
    _alone_among_subs(out)
    return [d if d is not None else Decided("kegiatan", "order") for d in out]


def _by_code(rows: Sequence[NamedRow], out: list[Decided | None], counted: Sequence[bool]) -> None:
    """Levels by the number of parts of the codes: official ones by their form, an office's own ones by their depth."""
    depths: dict[int, int] = {}
    for k, row in enumerate(rows):
        if _GROUP.match(row.text) and not counted[k]:
            out[k] = Decided(None, "words")
        elif row.code:
            depths[k] = len([p for p in re.split(r"[.\s]+", row.code) if p])
    if not depths:
        return
    official = max(depths.values()) >= 5 or (max(depths.values()) == 3 and min(depths.values()) <= 2)
    by_parts: dict[int, Level | None] = {1: None, 2: None, 3: "program", 4: "kegiatan", 5: "kegiatan", 6: "sub_kegiatan"}
    if not official:
        ladder = sorted(set(depths.values()))
        by_parts = {d: CHAIN[min(i, 2)] for i, d in enumerate(ladder)}
    elif (top := _program_depth(rows, depths)) is not None and by_parts.get(top) != "program":
        # Before 2020 a program's code had its office's number before it: "2.11.01.01 Program …", "2.11.01.01.05".
        ladder = sorted({depth for depth in depths.values() if depth >= top})
        by_parts = {d: CHAIN[min(i, 2)] for i, d in enumerate(ladder)}
    for k, depth in depths.items():
        if depth >= 7:
            out[k] = Decided("sub_kegiatan", "code")
        else:
            out[k] = Decided(by_parts.get(depth), "code")


def _program_depth(rows: Sequence[NamedRow], depths: Mapping[int, int]) -> int | None:
    """The one number of parts of the codes at which names begin with "Program", as all do that have as many."""
    called: dict[int, list[bool]] = defaultdict(list)
    for k, depth in depths.items():
        called[depth].append(_PROGRAM.match(rows[k].text) is not None)
    told = [depth for depth, found in called.items() if sum(found) >= STYLE_SHARE * len(found)]
    return told[0] if len(told) == 1 else None


def _counted(rows: Sequence[NamedRow]) -> list[bool]:
    """Of each row whether a text that opens like a group's ("Urusan Penyelenggaraan PSU") is numbered like the names."""
    forms = mark_forms([row.mark for row in rows])
    names = {form for form, row in zip(forms, rows, strict=True) if form is not None and not _GROUP.match(row.text)}
    return [form in names for form in forms]


def _by_words(row: NamedRow, allowed: Sequence[Level], counted: bool) -> Decided | None:
    if (_GROUP.match(row.text) and not counted) or _OFFICE.match(row.text):
        return Decided(None, "words")
    level, rest = split_label(row.text)
    if level in STATEMENT_LEVELS and _opens_name(row.text, rest, level, allowed):
        level = None
    if level == "kegiatan" and not re.match(r"(?i)\W*(?:nama\s+)?keg(?:iatan)?\s*\d*\s*[:.=-]", row.text):
        level = None
    if level is None and is_statement_wording(row.text) and "sasaran" in allowed:
        return Decided("sasaran", "words")
    return Decided(level, "words") if level is not None else None


def _opens_name(text: str, rest: str, level: Level, allowed: Sequence[Level]) -> bool:
    """Whether a level's noun is a name's first word, without colon or number: "Misi Kesenian" among programs and kegiatan."""
    parted = re.match(r"\W*\w+\b\s*(?:[:\d=]|[ivx]+\b)", text, re.IGNORECASE)
    return bool(allowed) and level not in allowed and parted is None and not is_statement_wording(rest)


def _by_numbers(
    rows: Sequence[NamedRow], official: Sequence[Level | None], out: list[Decided | None], allowed: Sequence[Level]
) -> None:
    """Levels by the form of the rows' numbers ("I." over "1." over "a."), where the levels known of each form agree.

    A form of unknown level stands as far from a known one as their numbers do; where none is known, forms that are as many as
    the header's levels are those levels.
    """
    depths = mark_depths([row.mark for row in rows])
    if all(depth is None for depth in depths):
        return
    votes: dict[int, Counter[Level]] = defaultdict(Counter)
    for depth, decided, known in zip(depths, out, official, strict=True):
        level = decided.level if decided is not None else known
        if depth is not None and level in CHAIN:
            votes[depth][level] += 1
    meaning: dict[int, Level] = {}
    for depth, counts in votes.items():
        level, most = counts.most_common(1)[0]
        if most >= STYLE_SHARE * counts.total():
            meaning[depth] = level
    forms = sorted({depth for depth in depths if depth is not None})
    named = [level for level in CHAIN if level in allowed]
    if not meaning and len(named) == len(forms):
        meaning = dict(zip(forms, named, strict=True))
    ladder = [(depth - CHAIN.index(level)) for depth, level in meaning.items()]
    if not ladder or len(set(ladder)) > 1:
        return
    for k, depth in enumerate(depths):
        if out[k] is None and depth is not None and 0 <= depth - ladder[0] < len(CHAIN):
            out[k] = Decided(CHAIN[depth - ladder[0]], "number")


def _by_sums(
    rows: Sequence[NamedRow], parents: list[int | None], official: list[Level | None], out: list[Decided | None]
) -> None:
    """Levels along sums: below a known row stands the next level, above it the one before."""
    children: dict[int, list[int]] = defaultdict(list)
    for k, parent in enumerate(parents):
        if parent is not None:
            children[parent].append(k)
    for k in range(len(rows)):
        parent = parents[k]
        if out[k] is not None or parent is None:
            continue
        above = out[parent]
        if above is None or above.level not in CHAIN:
            continue
        if above.level == "program" and not any(rows[k].amounts):
            # A row without money adds to no sum: below a program it may be a kegiatan's as well.
            continue
        level = CHAIN[min(CHAIN.index(above.level) + 1, 2)]
        known = official[k]
        single = len(children[parent]) == 1 and rows[parent].amounts == rows[k].amounts
        if known is not None and known != level and not single and not _of_one_list(rows, official, children[parent], k):
            out[k] = Decided(known, "nomenclature")
        else:
            out[k] = Decided(level, "sum")
    for k in range(len(rows)):
        if out[k] is None and official[k] is None and len(children[k]) > 1 and _has_program(out, k):
            out[k] = Decided("kegiatan", "sum")
            for child in children[k]:
                if out[child] is None and official[child] in (None, "sub_kegiatan"):
                    out[child] = Decided("sub_kegiatan", "sum")


def _of_one_list(rows: Sequence[NamedRow], official: Sequence[Level | None], among: Sequence[int], k: int) -> bool:
    """Whether a row is lettered or numbered in one list with others of its sum, most of which the nomenclature does not know as
    what it knows this as: a kegiatan of before 2020 may have the name that a sub kegiatan has since."""
    mark = rows[k].mark
    listed = [
        i for i in among if (other := rows[i].mark) is not None and mark is not None and len(other.parts) == len(mark.parts)
    ]
    return 2 * sum(official[i] == official[k] for i in listed) < len(listed)


def _has_program(out: Sequence[Decided | None], k: int) -> bool:
    return any(d is not None and d.level == "program" for d in out[:k])


def _by_bullets(rows: Sequence[NamedRow], out: list[Decided | None]) -> None:
    """Rows with the sign of rows of one known level have that level; a sign of no known row the level below the sign before."""
    kinds = list(dict.fromkeys(row.bullet for row in rows if row.bullet))
    if len(kinds) < 2:
        return
    known: dict[str, Counter[Level]] = defaultdict(Counter)
    for row, decided in zip(rows, out, strict=True):
        if row.bullet and decided is not None and decided.level in CHAIN:
            known[row.bullet][decided.level] += 1
    meaning: dict[str, Level] = {}
    before = _level_over(rows, out, kinds[0])
    for kind in kinds:
        level, most = known[kind].most_common(1)[0] if known[kind] else (None, 0)
        if level is not None and most >= STYLE_SHARE * known[kind].total():
            meaning[kind] = level
        elif level is None and before is not None:
            meaning[kind] = CHAIN[min(CHAIN.index(before) + 1, 2)]
        before = meaning.get(kind, before)
    if len(set(meaning.values())) < len(meaning):
        return
    for k, row in enumerate(rows):
        if out[k] is None and row.bullet in meaning:
            out[k] = Decided(meaning[row.bullet], "number")


def _level_over(rows: Sequence[NamedRow], out: Sequence[Decided | None], kind: str) -> Level | None:
    """The level of the row without a sign right above the first row of a kind; None where none is known."""
    first = next(k for k, row in enumerate(rows) if row.bullet == kind)
    above = out[first - 1] if first and rows[first - 1].bullet is None else None
    return above.level if above is not None and above.level in CHAIN else None


Style = tuple[int, bool, bool, Colour | None]
"""Indent in steps, not bold, not in capitals, fill: sorts from the styles of headings to those of details."""


def _styles(rows: Sequence[NamedRow]) -> list[Style]:
    """How each row is set; fills count only where nothing else differs, for they may be stripes."""
    left = min(row.indent for row in rows)
    plain: list[Style] = []
    for row in rows:
        letters = [ch for ch in row.text if ch.isalpha()]
        capitals = bool(letters) and sum(ch.isupper() for ch in letters) > 0.8 * len(letters)
        plain.append((round((row.indent - left) / INDENT_STEP), not row.bold, not capitals, None))
    if len(set(plain)) > 1:
        return plain
    return [(*style[:3], row.fill) for style, row in zip(plain, rows, strict=True)]


def _by_style(rows: Sequence[NamedRow], out: list[Decided | None], allowed: Sequence[Level]) -> None:
    """Rows set like rows of one known level have that level; a weaker style without any known row the level below.

    Where the header names as many levels as styles are open, the styles are those levels in their order.
    """
    if not rows:
        return
    styles = _styles(rows)
    if len(set(styles)) < 2:
        return
    known: dict[Style, Counter[Level]] = defaultdict(Counter)
    for style, decided in zip(styles, out, strict=True):
        if decided is not None and decided.level is not None:
            known[style][decided.level] += 1
    meaning: dict[Style, Level] = {}
    for style, counts in known.items():
        level, most = counts.most_common(1)[0]
        if most >= STYLE_SHARE * counts.total() and not _over(level, allowed):
            meaning[style] = level
    open_styles = sorted({s for s, d in zip(styles, out, strict=True) if d is None} - meaning.keys(), key=lambda s: s[:3])
    open_levels = [level for level in CHAIN if level in allowed and level not in meaning.values()]
    if len(open_styles) > 1 and len(open_styles) == len(open_levels):
        meaning.update(zip(open_styles, open_levels, strict=True))
    for style in sorted(set(styles) - known.keys() - meaning.keys(), key=lambda s: s[:3]):
        stronger = [level for other, level in meaning.items() if other[:3] < style[:3] and level in CHAIN]
        if stronger:
            above = max(stronger, key=CHAIN.index)
            meaning[style] = CHAIN[min(CHAIN.index(above) + 1, 2)]
    called = _are_called(rows, out, allowed)
    for k, style in enumerate(styles):
        if out[k] is None and style in meaning and not (called and meaning[style] == "program"):
            out[k] = Decided(meaning[style], "style")


def _are_called(rows: Sequence[NamedRow], out: Sequence[Decided | None], allowed: Sequence[Level]) -> bool:
    """Whether all programs of a column of programs and kegiatan begin with the word: what does not is none, however it is set."""
    programs = [row for row, decided in zip(rows, out, strict=True) if decided is not None and decided.level == "program"]
    return "kegiatan" in allowed and len(programs) >= LEAST_CALLED and all(_PROGRAM.match(row.text) for row in programs)


def _first_kegiatan(out: list[Decided | None]) -> None:
    """What only its style made a sub kegiatan is a kegiatan right below a program, where the column has kegiatan."""
    if not any(d is not None and d.level == "kegiatan" for d in out):
        return
    for k, (above, decided) in enumerate(pairwise(out), start=1):
        if above is not None and above.level == "program" and decided == Decided("sub_kegiatan", "style"):
            out[k] = Decided("kegiatan", "order")


def _alone_among_subs(out: list[Decided | None]) -> None:
    """What sums alone make a kegiatan is a sub kegiatan of the one above where it has none of its own, as every other kegiatan of
    the column has, and stands below a sub kegiatan: a sum above it is misprinted."""
    levels = [d.level if d is not None else None for d in out]
    heads = [k for k, level in enumerate(levels) if level == "kegiatan"]
    bare = [k for k in heads if k + 1 == len(levels) or levels[k + 1] != "sub_kegiatan"]
    if len(bare) != 1 or len(heads) < LEAST_HEADS:
        return
    (k,) = bare
    decided = out[k]
    if decided is not None and decided.evidence == "sum" and k > 0 and levels[k - 1] == "sub_kegiatan":
        out[k] = Decided("sub_kegiatan", "order")


def _over(level: Level, allowed: Sequence[Level]) -> bool:
    """Whether a level stands above all that the header names."""
    return bool(allowed) and LEVELS.index(level) < min(LEVELS.index(a) for a in allowed)


def _by_order(out: list[Decided | None], allowed: Sequence[Level]) -> None:
    """What is still open follows its neighbour: below a program comes a kegiatan, then more of the same."""
    lowest = [level for level in CHAIN if level in allowed]
    before: Level | None = None
    for k, decided in enumerate(out):
        if decided is None:
            if before is None:
                level: Level = lowest[0] if lowest else "program"
            elif before == "program":
                level = "kegiatan"
            else:
                level = before if before in CHAIN else (lowest[0] if lowest else "program")
            out[k] = decided = Decided(level, "order")
        if decided.level is not None:
            before = decided.level
