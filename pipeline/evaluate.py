"""A record against its gold: precision, recall and F1 of each part."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from pipeline.doubts import is_certain
from pipeline.errors import PokinError
from pipeline.gold import Allowance, GoldFile, allowance, default_pdf_folders, gold_files, scans
from pipeline.normalize.text import fold
from pipeline.pairing import Pairing, pair
from pipeline.record import Edge, Node, Record, Value

if TYPE_CHECKING:
    from rich.table import Table

Group = Literal["text", "scan", "published", "picture"]
GROUPS: dict[Group, str] = {
    "text": "text PDFs of the corpus",
    "scan": "scans of the corpus",
    "published": "published documents",
    "picture": "published pictures",
}
"""What totals are summed over: the shipped corpus and the documents of gold/real, each with and without text layer."""

PARTS = ("nodes", "indicators", "values", "budgets", "actions", "edges")


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of one part: ``right`` pairs, ``found`` in the record, ``gold`` to be found."""

    right: int = 0
    found: int = 0
    gold: int = 0

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 1 where nothing was found and nothing was to be found."""
        return self.right / self.found if self.found else float(self.gold == 0)

    @property
    def recall(self) -> float:
        """Share of what was to be found that is right; 1 where nothing was to be found."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of both; 1 where nothing was found and nothing was to be found."""
        both = self.found + self.gold
        return 2 * self.right / both if both else 1.0

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.found + other.found, self.gold + other.gold)

    def to_json(self) -> dict[str, float]:
        """Counts and shares, the shares to four decimals."""
        shares = {"precision": self.precision, "recall": self.recall, "f1": self.f1}
        counts = {"right": self.right, "found": self.found, "gold": self.gold}
        return {**{name: round(share, 4) for name, share in shares.items()}, **counts}


@dataclass(frozen=True, slots=True)
class Certainty:
    """Of the figures found: ``certain`` without a doubt, ``right`` of these, ``doubtful`` marked as such."""

    right: int = 0
    certain: int = 0
    doubtful: int = 0

    @property
    def precision(self) -> float:
        """Share of the certain ones that is right; 1 where there are none."""
        return self.right / self.certain if self.certain else 1.0

    @property
    def doubted(self) -> float:
        """Share of all that is marked doubtful; 0 where there are none."""
        both = self.certain + self.doubtful
        return self.doubtful / both if both else 0.0

    def __add__(self, other: Certainty) -> Certainty:
        return Certainty(self.right + other.right, self.certain + other.certain, self.doubtful + other.doubtful)

    def to_json(self) -> dict[str, float]:
        """Counts and shares, the shares to four decimals."""
        shares = {"precision": round(self.precision, 4), "doubted": round(self.doubted, 4)}
        return {**shares, "right": self.right, "certain": self.certain, "doubtful": self.doubtful}


@dataclass(frozen=True, slots=True)
class DocumentScores:
    """Scores of one document by part, of its values by certainty and of its nodes' holders; ``error`` where refused."""

    file: str
    parts: dict[str, Score]
    group: Group = "text"
    error: str | None = None
    certainty: Certainty = Certainty()
    holders: Score = Score()

    def to_json(self) -> dict[str, Any]:
        """The scores as plain values."""
        parts = {name: score.to_json() for name, score in {**self.parts, "holders": self.holders}.items()}
        return {"file": self.file, "group": self.group, "error": self.error, **parts, "certainty": self.certainty.to_json()}


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Something missing from the record or surplus in it; ``item`` is its id or ends, ``text`` its text."""

    part: str
    side: Literal["missing", "surplus"]
    item: str
    text: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All documents of a gold folder; ``absent`` names gold files whose PDF is not at hand."""

    documents: list[DocumentScores] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)

    def totals(self, group: Group) -> dict[str, Score]:
        """Summed counts over the documents of one group."""
        chosen = [document for document in self.documents if document.group == group]
        return {part: sum((d.parts[part] for d in chosen), Score()) for part in PARTS}

    def certainty(self, group: Group) -> Certainty:
        """Summed counts of the values of one group by certainty."""
        return sum((d.certainty for d in self.documents if d.group == group), Certainty())

    def holders(self, group: Group) -> Score:
        """Summed counts of the holders of one group."""
        return sum((d.holders for d in self.documents if d.group == group), Score())

    def to_json(self) -> dict[str, Any]:
        """Documents and totals by group as plain values."""
        return {
            "documents": [document.to_json() for document in self.documents],
            "totals": {
                group: {
                    **{part: s.to_json() for part, s in self.totals(group).items()},
                    "holders": self.holders(group).to_json(),
                    "certainty": self.certainty(group).to_json(),
                }
                for group in GROUPS
            },
            "absent": self.absent,
        }


def score(record: Record, gold: Record, group: Group = "text") -> DocumentScores:
    """Counts what of the gold record the record has, and what it has besides; see RECORD.md for the parts.

    Where gold carries ``annotated_pages``, only what stands on these pages counts, of edges those whose evidence does.
    """
    comparison = _Comparison(record, gold)
    parts = {part: comparison.score(part) for part in PARTS}
    return DocumentScores(gold.document.file, parts, group, certainty=comparison.certainty(), holders=comparison.holders())


def mismatches(record: Record, gold: Record) -> list[Mismatch]:
    """What is missing and what is surplus, part by part, to look at."""
    comparison = _Comparison(record, gold)
    return [mismatch for part in PARTS for mismatch in comparison.mismatches(part)]


def evaluate_folder(
    gold_dir: Path,
    extract: Callable[[Path], Record],
    pdf_folders: tuple[Path, ...] | None = None,
    manifest: Path | None = None,
    progress: Callable[[str], None] | None = None,
) -> Evaluation:
    """Extracts the PDF of each gold file and scores it; a file that fails scores nothing and carries its error.

    PDFs are looked for in ``pdf_folders`` (default: ``corpus/`` beside ``gold_dir`` and the real documents
    beside the checkout); ``manifest`` (default: the one in the first of these folders) tells which files are scans.
    """
    folders = pdf_folders if pdf_folders is not None else default_pdf_folders(gold_dir)
    without_text = scans(manifest or (folders[0] if folders else gold_dir) / "manifest.json")
    documents, absent = [], []
    for gold in gold_files(gold_dir, *folders):
        if gold.pdf is None:
            absent.append(gold.path.name)
            continue
        if progress is not None:
            progress(gold.pdf.name)
        group = group_of(gold, gold.pdf.name in without_text)
        documents.append(_score_file(gold.record, gold.pdf, extract, group))
    return Evaluation(documents, absent)


def group_of(gold: GoldFile, scan: bool) -> Group:
    """The group of a document; a published one says itself that it has no text (``"text_layer": false`` in its gold)."""
    if gold.shipped:
        return "scan" if scan else "text"
    return "published" if (gold.record.model_extra or {}).get("text_layer", True) else "picture"


def _score_file(gold: Record, pdf: Path, extract: Callable[[Path], Record], group: Group) -> DocumentScores:
    try:
        return score(extract(pdf), gold, group)
    except Exception as error:  # one document's fault must not cost the figures of all others; it is shown
        nothing = score(Record(document=gold.document), gold, group)
        name = error.name if isinstance(error, PokinError) else repr(error)
        return DocumentScores(nothing.file, nothing.parts, group, name, holders=nothing.holders)


def table(evaluation: Evaluation) -> Table:
    """F1 by document and part, and the totals with precision and recall, for people to read."""
    from rich.table import Table

    out = Table("document", *PARTS, "holders", "certain values", title="F1 (precision / recall in totals)")
    for document in evaluation.documents:
        cells = [_cell(document.parts[part]) for part in PARTS]
        sure = _certain_cell(document.certainty)
        out.add_row(document.file + (f" [{document.error}]" if document.error else ""), *cells, _cell(document.holders), sure)
    for group, name in GROUPS.items():
        sums = evaluation.totals(group)
        if any(document.group == group for document in evaluation.documents):
            out.add_section()
            cells = [_cell(figures, shares=True) for figures in (*(sums[part] for part in PARTS), evaluation.holders(group))]
            out.add_row(name, *cells, _certain_cell(evaluation.certainty(group)))
    return out


def _certain_cell(figures: Certainty) -> str:
    """The share of certain values that is right, and the share that is marked doubtful."""
    return f"{figures.precision:.3f} ({figures.doubted:.1%} doubted)" if figures.certain + figures.doubtful else "–"


def _cell(figures: Score, shares: bool = False) -> str:
    if not figures.gold and not figures.found:
        return "–"
    f1 = f"{figures.f1:.3f}"
    return f"{f1} ({figures.precision:.3f} / {figures.recall:.3f})" if shares else f1


class _Comparison:
    """A record and its gold with their pairing: what is right, missing and surplus in each part."""

    def __init__(self, record: Record, gold: Record) -> None:
        self.record, self.gold = record, gold
        self.allowed: Allowance = allowance(gold)
        self.pairing: Pairing = pair(record, gold, self.allowed)
        self.right: dict[str, int] = {}
        self.missing: dict[str, list[Mismatch]] = {}
        self.surplus: dict[str, list[Mismatch]] = {}
        self._compare_identified("nodes", self.pairing.nodes, gold.nodes, record.nodes)
        self._compare_identified("indicators", self.pairing.indicators, gold.indicators, record.indicators)
        for part in ("values", "budgets", "actions"):
            self._compare_listed(part)
        self._compare_edges()

    def score(self, part: str) -> Score:
        """Counts of one part."""
        right = self.right[part]
        return Score(right, right + len(self.surplus[part]), right + len(self.missing[part]))

    def certainty(self) -> Certainty:
        """The values on annotated pages by certainty."""
        right = set(self.pairing.values.values())
        counted = [(k in right, is_certain(v)) for k, v in enumerate(self.record.values) if k in right or self._is_surplus(v)]
        certain = [good for good, sure in counted if sure]
        return Certainty(sum(certain), len(certain), len(counted) - len(certain))

    def holders(self) -> Score:
        """Counts of the nodes' holders: right is one at the right node, spelt as gold does but for case, signs and spaces.

        Where gold accepts none as well, one that is not found is not missing and one that is found is not surplus.
        """
        theirs = {node.id: node for node in self.record.nodes}
        back = {found: wanted for wanted, found in self.pairing.nodes.items()}
        right: set[str] = set()
        wanted = 0
        for node in (n for n in self.gold.nodes if self._counts(n)):
            found = theirs.get(self.pairing.nodes.get(node.id, ""))
            held = _tight(found.holder) if found is not None else ""
            also = self.allowed.holders.get(node.id, frozenset())
            same = bool(held) and held in {_tight(node.holder), *(_tight(text) for text in also)}
            right |= {node.id} if same else set()
            wanted += same or (bool(node.holder) and not (None in also and not held))
        loose = [n for n in self.record.nodes if n.holder and self._counts(n) and back.get(n.id) not in right]
        given = sum(None not in self.allowed.holders.get(back.get(n.id, ""), ()) for n in loose)
        return Score(len(right), len(right) + given, wanted)

    def _is_surplus(self, value: Value) -> bool:
        """Whether a value without a counterpart counts against the record."""
        return self._counts(value) and not self._optional("values", value)

    def mismatches(self, part: str) -> list[Mismatch]:
        """What is missing, then what is surplus."""
        return self.missing[part] + self.surplus[part]

    def _counts(self, item: Any) -> bool:
        """Whether a surplus item stands on an annotated page."""
        pages = self.allowed.pages
        return pages is None or not pages.isdisjoint({item.page, *getattr(item, "pages", ())})

    def _told(self, edge: Edge) -> bool:
        """Whether a surplus edge's evidence stands on an annotated page."""
        return self.allowed.pages is None or edge.page is None or edge.page in self.allowed.pages

    def _compare_identified(self, part: str, pairs: dict[str, str], wanted: Iterable[Any], found: Iterable[Any]) -> None:
        taken = set(pairs.values())
        self.right[part] = len(pairs)
        self.missing[part] = [_mismatch(part, "missing", i.id, i) for i in wanted if i.id not in pairs and self._counts(i)]
        self.surplus[part] = [_mismatch(part, "surplus", i.id, i) for i in found if i.id not in taken and self._counts(i)]

    def _compare_listed(self, part: str) -> None:
        pairs: dict[int, int] = getattr(self.pairing, part)
        taken = set(pairs.values())
        wanted, found = list(getattr(self.gold, part)), list(getattr(self.record, part))
        self.right[part] = len(pairs)
        self.missing[part] = [
            _mismatch(part, "missing", _owner(item), item)
            for place, item in enumerate(wanted)
            if place not in pairs and self._counts(item) and not (part == "values" and self._merged(item))
        ]
        self.surplus[part] = [
            _mismatch(part, "surplus", _owner(item), item)
            for place, item in enumerate(found)
            if place not in taken and self._counts(item) and not self._optional(part, item)
        ]

    def _merged(self, wanted: Value) -> bool:
        """Whether gold also accepts a period for a value that makes it one with another that was found."""
        also = self.allowed.periods.get((wanted.indicator, wanted.period), frozenset())
        found = (self.gold.values[place] for place in self.pairing.values)
        same = (v for v in found if (v.indicator, v.kind, v.value) == (wanted.indicator, wanted.kind, wanted.value))
        return any(v.period in also for v in same)

    def _optional(self, part: str, item: Any) -> bool:
        """Whether gold says that a value may be there or not."""
        back = {found: wanted for wanted, found in self.pairing.indicators.items()}
        return part == "values" and any(
            entry.get("indicator") == back.get(item.indicator) and entry.get("value") == item.value
            for entry in self.allowed.optional_values
        )

    def _compare_edges(self) -> None:
        back = {found: wanted for wanted, found in self.pairing.nodes.items()}
        nodes = {node.id: node for node in self.record.nodes}
        gold_nodes = {node.id: node for node in self.gold.nodes}
        wanted = {(e.parent, e.child, e.kind): e for e in self.gold.edges}
        found = {(back.get(e.parent), back.get(e.child), e.kind): e for e in self.record.edges}
        right = set(wanted) & set(found)
        missing = {key: edge for key, edge in wanted.items() if key not in right}
        unpaired = [e for e in self.record.edges if back.get(e.parent) is None or back.get(e.child) is None]
        surplus = {key: e for key, e in found.items() if key not in right and None not in key}
        right_count = len(right) + self._settle_ambiguous(missing, surplus, found)
        surplus = {key: e for key, e in surplus.items() if (key[0], key[1]) not in self.allowed.optional_edges}
        self.right["edges"] = right_count
        self.missing["edges"] = [_edge_mismatch("missing", edge, gold_nodes) for edge in missing.values()]
        self.surplus["edges"] = [
            _edge_mismatch("surplus", edge, nodes)
            for edge in [*surplus.values(), *unpaired]
            if self._told(edge) and all(end in nodes and self._counts(nodes[end]) for end in (edge.parent, edge.child))
        ]

    def _settle_ambiguous(self, missing: dict[Any, Edge], surplus: dict[Any, Edge], found: dict[Any, Edge]) -> int:
        """Takes out the edges of children whose parents in the record are an acceptable set; how many."""
        turned = 0
        for child, sets in self.allowed.parents.items():
            parents = frozenset(key[0] for key in found if key[1] == child and key[0] is not None)
            if parents not in sets:
                continue
            extra = [key for key in surplus if key[1] == child]
            turned += len(extra)
            for key in extra:
                del surplus[key]
            for key in [key for key in missing if key[1] == child]:
                del missing[key]
        return turned


def _tight(text: str | None) -> str:
    """A holder folded, without spaces."""
    return fold(text or "").replace(" ", "")


def _owner(item: Any) -> str:
    return str(getattr(item, "indicator", None) or item.node)


def _mismatch(part: str, side: Literal["missing", "surplus"], item_id: str, item: Any) -> Mismatch:
    kind = " ".join(filter(None, (getattr(item, "kind", None), getattr(item, "period", None))))
    said = getattr(item, "text", None) or getattr(item, "statement", None) or item.name if part != "nodes" else None
    if isinstance(item, Node):
        said = f"{item.level}: {item.statement or item.name or item.holder}"
    number = getattr(item, "value", getattr(item, "amount", None))
    text = " | ".join(str(piece) for piece in (kind, said, number) if piece not in ("", None))
    return Mismatch(part, side, item_id, text, item.page)


def _edge_mismatch(side: Literal["missing", "surplus"], edge: Edge, nodes: dict[str, Node]) -> Mismatch:
    ends = [nodes.get(end) for end in (edge.parent, edge.child)]
    texts = [f"{n.level}: {n.statement or n.name or n.holder}" if n else "?" for n in ends]
    return Mismatch("edges", side, f"{edge.parent} > {edge.child}", f"{edge.kind}: {texts[0]}  >  {texts[1]}")
