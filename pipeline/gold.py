"""Gold records: finding and loading them, what else they accept, and whether they are sound."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pipeline.normalize.text import fold
from pipeline.record import LEVELS, Edge, Node, Record

GOLD_SUFFIX = ".gold.json"
PUBLISHED_FOLDER = "real"
_LEVEL_ORDER = {level: rank for rank, level in enumerate(LEVELS)}
_PERIOD = re.compile(r"\bperiod ((?:\d{4})(?:-\w{2})?(?:/\d{4}(?:-\w{2})?)?|null)$")
_OTHER_FIELD = {"name": "statement", "statement": "name"}
"""Where an entry of the one field accepts the very word of the other, the node's text may stand in either."""
_NULL_WORDS = frozenset({"null", "none"})


@dataclass(frozen=True, slots=True)
class GoldFile:
    """A gold record, where it lies, its PDF (null where that is not at hand) and whether pokin ships that PDF."""

    path: Path
    record: Record
    pdf: Path | None
    shipped: bool = True


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a gold record accepts besides what it says (its ``ambiguous`` entries); keys are gold ids.

    ``levels``: further levels of a node; ``texts``: further spellings of a node or an indicator;
    ``parents``: sets of parents that are right together for a child; ``values``: further numbers;
    ``periods``: further periods of an indicator's values of one period; ``homes``: further nodes of an indicator;
    ``holders``: further holders of a node, null for none;
    ``either``: nodes whose only text may be their statement as well as their name;
    ``optional_edges``: (parent, child) that may be there or not; ``pages``: annotated pages, null for all.
    """

    levels: dict[str, frozenset[str]] = field(default_factory=dict)
    texts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    parents: dict[str, frozenset[frozenset[str]]] = field(default_factory=dict)
    values: dict[str, frozenset[float | None]] = field(default_factory=dict)
    periods: dict[tuple[str, str | None], frozenset[str | None]] = field(default_factory=dict)
    homes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    either: frozenset[str] = frozenset()
    holders: dict[str, frozenset[str | None]] = field(default_factory=dict)
    optional_edges: frozenset[tuple[str, str]] = frozenset()
    optional_values: tuple[dict[str, Any], ...] = ()
    pages: frozenset[int] | None = None


def gold_files(gold_dir: Path, *pdf_folders: Path) -> Iterator[GoldFile]:
    """All gold records under a folder, by name, each with its PDF where one of ``pdf_folders`` has it.

    A record in a folder ``real`` is of a document published by its office, which pokin does not ship.
    """
    for path in sorted(gold_dir.rglob(f"*{GOLD_SUFFIX}")):
        record = load_gold(path)
        yield GoldFile(path, record, find_pdf(path, record, pdf_folders), path.parent.name != PUBLISHED_FOLDER)


def load_gold(path: Path) -> Record:
    """One gold record; fields beyond the record's stay as extras. Raises pydantic's ValidationError.

    An edge under several indicators (``via_indicator`` as a list) keeps them all in ``via_indicators``.
    """
    content = json.loads(path.read_text(encoding="utf-8"))
    for edge in content.get("edges", []):
        via = edge.get("via_indicator")
        if isinstance(via, list):
            edge["via_indicators"], edge["via_indicator"] = via, via[0] if via else None
    return Record.model_validate(content)


def default_pdf_folders(gold_dir: Path) -> tuple[Path, ...]:
    """Where the PDFs of a checkout's gold lie: ``corpus/`` beside it, real documents beside the checkout."""
    folder = gold_dir.resolve()
    root = folder.parents[1] if folder.name == PUBLISHED_FOLDER else folder.parent
    return root / "corpus", root.parent / "shared" / "real"


def find_pdf(path: Path, record: Record, folders: tuple[Path, ...]) -> Path | None:
    """The PDF of a gold file: named in the record, or by the gold file's stem, in one of the folders."""
    stem = path.name.removesuffix(GOLD_SUFFIX)
    names = (record.document.file, f"{stem}.pdf")
    return next((place for folder in folders for name in names if (place := folder / name).is_file()), None)


def scans(manifest: Path) -> frozenset[str]:
    """Names that a corpus manifest marks as without text layer (``"text": false``); none without manifest."""
    if not manifest.is_file():
        return frozenset()
    content = json.loads(manifest.read_text(encoding="utf-8"))
    entries = content if isinstance(content, list) else content.get("documents", content.get("files", []))
    return frozenset(Path(entry["file"]).name for entry in entries if entry.get("text") is False)


def allowance(gold: Record) -> Allowance:
    """Reads what a gold record accepts besides its own reading."""
    extra = gold.model_extra or {}
    levels: dict[str, frozenset[str]] = {}
    parents: dict[str, frozenset[frozenset[str]]] = {}
    values: dict[str, frozenset[float | None]] = {}
    periods: dict[tuple[str, str | None], frozenset[str | None]] = {}
    homes: dict[str, tuple[str, ...]] = {}
    texts = _labelled_texts(gold)
    either: set[str] = set()
    holders: dict[str, frozenset[str | None]] = {}
    for entry in extra.get("ambiguous") or []:
        options = entry.get("also_acceptable") or []
        ids = [*(entry.get("nodes") or []), *(entry.get("indicators") or [])]
        kind = entry.get("field")
        for item in ids:
            if kind == "level":
                levels[item] = levels.get(item, frozenset()) | {level for level in options if level in LEVELS}
            elif kind in ("parent", "parents", "edge"):
                parents[item] = parents.get(item, frozenset()) | _parent_sets(options, entry.get("chosen"))
            elif kind == "value":
                values[item] = frozenset(_number(option) for option in options)
            elif kind == "value.period" and (chosen := _periods([entry.get("chosen")])):
                key = (item, next(iter(chosen)))
                periods[key] = periods.get(key, frozenset()) | _periods(options)
            elif kind == "indicator.node" and item in (entry.get("indicators") or ()):
                homes[item] = homes.get(item, ()) + tuple(entry.get("nodes") or ())
            elif kind in ("holder", "node.holder"):
                holders[item] = holders.get(item, frozenset()) | {
                    None if o is None or o in _NULL_WORDS else str(o) for o in options
                }
            elif kind in _OTHER_FIELD and _OTHER_FIELD[kind] in options:
                either.add(item)
            elif kind in ("statement", "name", "text"):
                texts[item] = texts.get(item, ()) + tuple(str(option) for option in options)
    pages = extra.get("annotated_pages")
    return Allowance(
        levels,
        texts,
        parents,
        values,
        periods,
        homes,
        frozenset(either),
        holders,
        frozenset((edge["parent"], edge["child"]) for edge in extra.get("optional_edges") or []),
        tuple(extra.get("optional_values") or ()),
        frozenset(pages) if pages else None,
    )


def _labelled_texts(gold: Record) -> dict[str, tuple[str, ...]]:
    """Spellings with the tier label in front, and an indicator's full text as printed."""
    texts: dict[str, tuple[str, ...]] = {}
    for node in gold.nodes:
        label = (node.model_extra or {}).get("tier_label")
        if label:
            texts[node.id] = tuple(f"{label} {text}" for text in (node.statement, node.name) if text)
    for indicator in gold.indicators:
        extra = indicator.model_extra or {}
        label, printed = extra.get("label"), extra.get("printed")
        texts[indicator.id] = tuple(
            spelling for spelling in (f"{label} {indicator.name}" if label else None, printed) if spelling
        )
    return texts


def _parent_sets(options: list[Any], chosen: Any) -> frozenset[frozenset[str]]:
    """Each option as a set of parent ids; prose is no id of any edge and so matches nothing."""
    sets = [option if isinstance(option, list) else [option] for option in options]
    sets += [chosen] if isinstance(chosen, list) else []
    return frozenset(frozenset(str(parent) for parent in parents) for parents in sets)


def _periods(options: list[Any]) -> frozenset[str | None]:
    """The periods of options like "target, period 2013/2018" or "period null"; other prose has none."""
    found = [match.group(1) for option in options if (match := _PERIOD.search(str(option)))]
    return frozenset(None if period in _NULL_WORDS else period for period in found)


def _number(option: Any) -> float | None:
    """A number that a gold record also accepts; "null" and prose stand for no number."""
    if option is None or str(option).casefold() in _NULL_WORDS:
        return None
    try:
        return float(option)
    except ValueError:
        return None


def check_gold(gold: Record, page_text: Callable[[int], str] | None = None) -> list[str]:
    """What is wrong with a gold record, a line each: ids, references, parents, levels, text not on its page.

    ``page_text`` gives a page's text from 1, "" past the last; a page without text (a scan) is not compared.
    """
    problems = _check_references(gold) + _check_tree(gold)
    if page_text is not None:
        problems += _check_texts(gold, page_text)
    return problems


def _check_references(gold: Record) -> list[str]:
    ids = Counter([*(node.id for node in gold.nodes), *(indicator.id for indicator in gold.indicators)])
    problems = [f"id {item} is given {count} times" for item, count in ids.items() if count > 1]
    nodes = {node.id for node in gold.nodes}
    indicators = {indicator.id for indicator in gold.indicators}
    ends = [(f"edge {edge.parent} > {edge.child}", end) for edge in gold.edges for end in (edge.parent, edge.child)]
    ends += [(f"indicator {indicator.id}", indicator.node) for indicator in gold.indicators]
    ends += [(f"budget {budget.text}", budget.node) for budget in gold.budgets]
    problems += [f"{what}: no node {end}" for what, end in ends if end not in nodes]
    measured = [(f"value {value.text}", value.indicator) for value in gold.values]
    measured += [(f"action {action.text}", action.indicator) for action in gold.actions]
    measured += [(f"edge to {edge.child}", edge.via_indicator) for edge in gold.edges if edge.via_indicator]
    return problems + [f"{what}: no indicator {end}" for what, end in measured if end not in indicators]


def _check_tree(gold: Record) -> list[str]:
    cascade = [edge for edge in gold.edges if edge.kind == "cascade"]
    parents = Counter(edge.child for edge in cascade)
    problems = [f"node {child} has {count} cascade parents" for child, count in parents.items() if count > 1]
    repeats = Counter((edge.parent, edge.child, edge.kind) for edge in gold.edges)
    problems += [f"edge {key[0]} > {key[1]} is given {count} times" for key, count in repeats.items() if count > 1]
    nodes = {node.id: node for node in gold.nodes}
    problems += [message for edge in cascade if (message := _level_problem(edge, nodes))]
    up = {edge.child: edge.parent for edge in cascade}
    return problems + [f"node {child} is its own ancestor" for child in up if _in_circle(child, up)]


def _level_problem(edge: Edge, nodes: dict[str, Node]) -> str | None:
    parent, child = nodes.get(edge.parent), nodes.get(edge.child)
    if parent is None or child is None or _LEVEL_ORDER[parent.level] <= _LEVEL_ORDER[child.level]:
        return None
    return f"edge {edge.parent} > {edge.child}: {parent.level} stands above {child.level}"


def _in_circle(child: str, up: dict[str, str]) -> bool:
    seen, at = set(), child
    while at in up and at not in seen:
        seen.add(at)
        at = up[at]
        if at == child:
            return True
    return False


def _check_texts(gold: Record, page_text: Callable[[int], str]) -> list[str]:
    places: list[tuple[str, str | None, list[int]]] = []
    for node in gold.nodes:
        pages = sorted({node.page, *node.pages})
        named: list[str | None] = [*node.names] or [node.name]
        places += [(f"node {node.id}", text, pages) for text in (node.statement, *named, node.code)]
        # Whoever promises stands on the agreement's first page, what is promised on those behind it.
        places.append((f"node {node.id}", node.holder, list(range(1, pages[-1] + 1))))
    places += [(f"indicator {item.id}", item.name, [item.page]) for item in gold.indicators]
    places += [(f"value of {item.indicator}", item.text, [item.page]) for item in gold.values]
    places += [(f"budget of {item.node}", item.text, [item.page]) for item in gold.budgets]
    places += [(f"action of {item.indicator}", item.text, [item.page]) for item in gold.actions]
    named_pages = {page for *_, pages in places for page in pages}
    tight = {page: fold(page_text(page)).replace(" ", "") for page in named_pages | {page + 1 for page in named_pages}}
    return [
        f"{what}: '{text}' is not on page {', '.join(map(str, pages))}"
        for what, text, pages in places
        if text and not _stands_on(text, [tight[page] for page in pages], tight[pages[-1] + 1])
    ]


def _stands_on(text: str, pages: list[str], following: str) -> bool:
    """Whether each word of the text stands on the pages; lines of neighbouring cells may interleave them.

    A row that a page break cuts ends on the ``following`` page; it must at least begin on the last of its own.
    """
    words = fold(text).split()
    whole = any(not page or all(word in page for word in words) for page in pages)
    cut = words[:1] and words[0] in pages[-1]
    reach = [*pages, following] if cut else pages
    return whole or all(any(word in page for page in reach) for word in words)
