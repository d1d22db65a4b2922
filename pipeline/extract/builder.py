"""Collects what a document says, once: repeats are merged, the first spelling wins, ids are given at the end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import count

from pipeline.extraction import CandidateLink, Extraction
from pipeline.normalize.common_words import both_common, both_official
from pipeline.normalize.quantity import parse_quantity, parse_rupiah
from pipeline.normalize.text import fold, fold_name, similarity, squeeze
from pipeline.normalize.units import split_unit
from pipeline.record import (
    Action,
    BBox,
    Budget,
    BudgetKind,
    Document,
    EdgeKind,
    Finding,
    Indicator,
    Level,
    Node,
    Severity,
    Total,
    Value,
    ValueKind,
)

SAME_TEXT = 0.92
"""Folded similarity from which two texts are one (the evaluator's own threshold)."""
WRITTEN_OUT = 8
"""Letters with which texts must begin alike to be compared with their abbreviations written out ("Kab/Kota")."""
SAME_WORD = 0.7
"""Similarity from which two words are spellings of one."""
MISPRINTED = 2
"""Letters that a misprinted word has too many or too few."""
LOOSE_LETTERS = 6
"""Letters of words that may be missing from one of two spellings (di, yang, dengan)."""


_VERB = re.compile(r"(?:me|ter|ber)[a-z]{4,}nya")
_ROMAN = re.compile(r"(?=[ivx])x{0,2}(?:ix|iv|v?i{0,3})")


class Builder:
    """What is known of one document so far. Ids (``n1``, ``i1``) are given in order of appearance.

    ``plan``: the first and last year of the plan that the document speaks of, where it prints them.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.plan: tuple[int, int] | None = None
        self.extraction = Extraction(document)
        self._by_key: dict[tuple[str, str, str], Node] = {}
        self._by_level: dict[tuple[str, str], list[tuple[int, Node]]] = {}
        """The nodes of a level and scope in order of appearance, each with the page on which it was first seen."""
        self._nodes: dict[str, Node] = {}
        self._indicators: dict[str, list[Indicator]] = {}
        self._count = count(1)
        self._values: set[tuple[str, str, str | None, str]] = set()
        self._budgets: set[tuple[str, str, str | None, str]] = set()
        self._actions: set[tuple[str, str | None, str]] = set()

    @property
    def year(self) -> str | None:
        """The document's year as a period."""
        return str(self.document.year) if self.document.year else None

    def node(
        self,
        level: Level,
        statement: str | None = None,
        name: str | None = None,
        *,
        page: int,
        bbox: BBox | None = None,
        names: Sequence[str] = (),
        code: str | None = None,
        holder: str | None = None,
        crosscutting: Sequence[str] = (),
        scope: str = "",
        drawn: bool = False,
        beside: Sequence[int] = (),
        spelled: bool = False,
    ) -> Node:
        """The node of this level and text, new or the one seen before; ``spelled`` alike where only that is sure to be it.

        ``scope`` keeps equal texts apart on purpose (another parent with other children): nodes merge only within one scope.
        ``drawn`` boxes of one page whose texts differ at all are two nodes; rows of tables may be misprints of each other.
        ``beside``: the pages of the table whose row it is, on all of which its siblings stand; without it the ``page``.
        """
        statement, name = squeeze(statement or "") or None, squeeze(name or "") or None
        found = self.find(level, statement, name, scope, page if drawn else None, beside=beside or (page,), spelled=spelled)
        if found is None:
            found = Node(
                id=f"n{len(self._nodes) + 1}",
                level=level,
                statement=statement,
                name=name,
                names=list(names),
                page=page,
                bbox=bbox,
                pages=[page],
            )
            self._nodes[found.id] = found
            self._by_level.setdefault((level, scope), []).append((page, found))
            self.extraction.nodes.append(found)
        if found.statement is None and statement:
            found.statement = statement
        if found.name is None and name:
            found.name, found.names = name, list(names)
        found.code = found.code or code
        found.holder = found.holder or (squeeze(holder or "") or None)
        if page not in found.pages:
            found.pages.append(page)
        for other in crosscutting:
            if squeeze(other) and fold(other) not in map(fold, found.crosscutting):
                found.crosscutting.append(squeeze(other))
        for text in (statement, name):
            if text:
                self._by_key.setdefault((level, fold(text), scope), found)
        return found

    def find(
        self,
        level: Level,
        statement: str | None,
        name: str | None,
        scope: str = "",
        page: int | None = None,
        beside: Sequence[int] = (),
        spelled: bool = False,
    ) -> Node | None:
        """The node of this level whose statement (or, where it has none, name) is this text, up to spelling unless it must be
        ``spelled`` alike.

        Texts that differ on one ``page`` are two: what is misprinted is a repeat elsewhere, not a neighbour. Those that stand
        ``beside`` each other on these pages are two where one has another common word.
        """
        text = statement or name
        if not text:
            return None
        exact = self._by_key.get((level, fold(text), scope))
        if exact is not None and _agrees(exact, statement, name):
            return exact
        if spelled:
            return None
        for first, node in self._by_level.get((level, scope), ()):
            mine = node.statement if statement else node.name
            if page is not None and (first == page or page in node.pages):
                continue
            if not mine or not same_text(mine, text):
                continue
            siblings = any(p in node.pages for p in beside)
            if (not siblings or same_text(mine, text, siblings=True)) and _agrees(node, statement, name):
                return node
        return None

    def get(self, node_id: str) -> Node:
        """The node with this id."""
        return self._nodes[node_id]

    def _with_or_without_unit(self, known: Sequence[Indicator], name: str) -> Indicator | None:
        """The indicator that this one is but for a unit in brackets behind one of the names; it keeps the name without."""
        found = next((i for i in known if same_but_unit(i.name, name)), None)
        if found is not None and _without_unit(name)[1] is None:
            found.name = name
        return found

    def indicator(
        self,
        node: Node,
        name: str,
        *,
        page: int,
        bbox: BBox | None = None,
        unit: str | None = None,
        explanation: str | None = None,
        formula: str | None = None,
        drawn: bool = False,
    ) -> Indicator:
        """The indicator of this name under ``node``, new or the one seen before; ``drawn`` as for nodes."""
        name = squeeze(name)
        mine = self._indicators.setdefault(node.id, [])
        folded = fold(name)
        found = next((i for i in mine if fold(i.name) == folded), None)
        if found is None:
            found = self._with_or_without_unit(mine, name)
        if found is None:
            found = next((i for i in mine if not (drawn and i.page == page) and same_text(i.name, name, i.page == page)), None)
        if found is None:
            found = Indicator(id=f"i{next(self._count)}", node=node.id, name=name, page=page, bbox=bbox)
            mine.append(found)
            self.extraction.indicators.append(found)
        found.unit = found.unit or unit
        found.explanation = found.explanation or explanation
        found.formula = found.formula or formula
        return found

    def forget(self, node_ids: Iterable[str]) -> None:
        """Takes back nodes that nothing but a heading named, with what measures them and the links between them."""
        gone = set(node_ids)
        if not gone:
            return
        measures = {i.id for i in self.extraction.indicators if i.node in gone}
        self.extraction.indicators = [i for i in self.extraction.indicators if i.id not in measures]
        self.extraction.values = [v for v in self.extraction.values if v.indicator not in measures]
        self.extraction.actions = [a for a in self.extraction.actions if a.indicator not in measures]
        self.extraction.budgets = [b for b in self.extraction.budgets if b.node not in gone]
        self.extraction.nodes = [n for n in self.extraction.nodes if n.id not in gone]
        self.extraction.candidates = [c for c in self.extraction.candidates if not {c.parent, c.child} & gone]
        self._by_key = {key: n for key, n in self._by_key.items() if n.id not in gone}
        self._by_level = {place: [(page, n) for page, n in nodes if n.id not in gone] for place, nodes in self._by_level.items()}

    def indicators_of(self, node: Node) -> list[Indicator]:
        """The indicators of a node in order of appearance."""
        return list(self._indicators.get(node.id, ()))

    def value(
        self,
        indicator: Indicator,
        kind: ValueKind,
        period: str | None,
        text: str,
        *,
        page: int,
        bbox: BBox | None = None,
        unit: str | None = None,
    ) -> Value | None:
        """A figure of an indicator; an empty figure (``-``) gives none, the same figure twice gives one."""
        text = squeeze(text)
        quantity = parse_quantity(text, unit)
        if quantity.empty:
            return None
        key = (indicator.id, kind, period, _figure_key(quantity.value, text))
        if key in self._values:
            return None
        self._values.add(key)
        value = Value(
            indicator=indicator.id,
            kind=kind,
            period=period,
            text=text,
            value=quantity.value,
            unit=quantity.unit,
            grade=quantity.grade,
            page=page,
            bbox=bbox,
        )
        self.extraction.values.append(value)
        indicator.unit = indicator.unit or quantity.unit
        return value

    def budget(
        self,
        node: Node,
        kind: BudgetKind,
        period: str | None,
        text: str,
        *,
        page: int,
        bbox: BBox | None = None,
        scale: float = 1.0,
    ) -> Budget | None:
        """Money of a node, in rupiah after ``scale`` (a header's "dalam ribuan rupiah" is 1000)."""
        text = squeeze(text)
        money = parse_rupiah(text, scale)
        if money.empty:
            return None
        key = (node.id, kind, period, _figure_key(money.amount, text))
        if key in self._budgets:
            return None
        self._budgets.add(key)
        budget = Budget(node=node.id, kind=kind, period=period, text=text, amount=money.amount, page=page, bbox=bbox)
        self.extraction.budgets.append(budget)
        return budget

    def action(
        self, indicator: Indicator, period: str | None, text: str, *, page: int, bbox: BBox | None = None
    ) -> Action | None:
        """What is to be done for an indicator in a period."""
        text = squeeze(text)
        key = (indicator.id, period, fold(text))
        if not key[2] or key in self._actions:
            return None
        self._actions.add(key)
        action = Action(indicator=indicator.id, period=period, text=text, page=page, bbox=bbox)
        self.extraction.actions.append(action)
        return action

    def total(
        self,
        label: str,
        kind: BudgetKind,
        period: str | None,
        text: str,
        *,
        page: int,
        bbox: BBox | None = None,
        scale: float = 1.0,
    ) -> None:
        """A sum that belongs to no node."""
        money = parse_rupiah(squeeze(text), scale)
        if money.empty:
            return
        self.extraction.totals.append(
            Total(
                label=squeeze(label),
                kind=kind,
                period=period,
                text=squeeze(text),
                amount=money.amount,
                page=page,
                bbox=bbox,
            )
        )

    def link(
        self,
        parent: Node,
        child: Node,
        evidence: str,
        weight: float,
        *,
        page: int,
        bbox: BBox | None = None,
        kind: EdgeKind = "cascade",
        via_indicator: str | None = None,
    ) -> None:
        """Proposes an edge; ``weight`` is how strong this is among evidence of its kind, as a probability."""
        if parent.id == child.id:
            return
        self.extraction.candidates.append(CandidateLink(parent.id, child.id, evidence, weight, page, bbox, kind, via_indicator))

    def finding(
        self,
        check: str,
        message: str,
        *,
        page: int | None = None,
        bbox: BBox | None = None,
        severity: Severity = "warning",
        expected: str | None = None,
        found: str | None = None,
    ) -> None:
        """Something a steward should look at, seen while reading."""
        self.extraction.findings.append(
            Finding(
                check=check,
                severity=severity,
                page=page,
                bbox=bbox,
                message=message,
                expected=expected,
                found=found,
            )
        )


def _agrees(node: Node, statement: str | None, name: str | None) -> bool:
    """Two places can be one node unless both print a statement, or both a name, and these differ."""
    if statement and node.statement and not same_text(statement, node.statement):
        return False
    if name and node.name:
        return same_text(name, node.name) or bool(statement and node.statement)
    return True


@lru_cache(maxsize=2_048)
def _forms(text: str) -> tuple[str, str, str]:
    """A text as it is compared: folded, without its spaces, and where it ends with its verb ("mutu layanan meningkat"), worded
    as statements are, the verb in front."""
    folded = fold(text)
    words = folded.split()
    last = f"{words[-1]}nya" if words else ""
    turned = " ".join([last, *words[:-1]]) if len(words) > 1 and _VERB.fullmatch(last) else folded
    return folded, folded.replace(" ", ""), turned


@lru_cache(maxsize=4_096)
def _written_out(text: str) -> str:
    return fold_name(text)


def same_text(a: str, b: str, siblings: bool = False) -> bool:
    """One text up to misprints: nearly equal as a whole, and no word stands for another.

    "Penyediaan …" and "Penyebarluasan …" before the same long rest are two texts, and so are "kualitas …" and "kapasitas …" where
    they stand on one page (``siblings``), not elsewhere in the document, and two official names; "Penyediaan" and "Penyedian" are
    one, "Meningkatnya mutu layanan" and "Mutu layanan meningkat" too.
    """
    (x, tight_x, turned_x), (y, tight_y, turned_y) = _forms(a), _forms(b)
    if x in (y, turned_y) or turned_x == y or tight_x == tight_y:
        return True
    if x[:WRITTEN_OUT] == y[:WRITTEN_OUT] and _written_out(a) == _written_out(b):
        return True
    if abs(len(tight_x) - len(tight_y)) > (1 - SAME_TEXT) * (len(tight_x) + len(tight_y)):
        return False
    from rapidfuzz import fuzz

    if not fuzz.ratio(tight_x, tight_y, score_cutoff=100 * SAME_TEXT) or both_official(x, y):
        return False
    from difflib import SequenceMatcher

    left, right = x.split(), y.split()
    for op, i0, i1, j0, j1 in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        gone, come = "".join(left[i0:i1]), "".join(right[j0:j1])
        other = siblings and i1 - i0 == j1 - j0 == 1 and both_common(gone, come)
        if op == "replace" and (other or similarity(gone, come) < SAME_WORD or _prefixed(gone, come)):
            return False
        if op in ("delete", "insert") and len(gone or come) > LOOSE_LETTERS:
            return False
        if op != "equal" and any(c.isdigit() for c in gone + come):
            return False
        if op != "equal" and any(_ROMAN.fullmatch(w) for w in (*left[i0:i1], *right[j0:j1])):
            return False
    return True


def same_but_unit(a: str, b: str) -> bool:
    """Whether two names differ at most by a unit in brackets behind them: "Luas sawah (Ha)", "Luas sawah"."""
    return fold(_without_unit(a)[0]) == fold(_without_unit(b)[0])


def _without_unit(name: str) -> tuple[str, str | None]:
    return split_unit(name) if name.endswith(")") else (name, None)


def _prefixed(a: str, b: str) -> bool:
    """Whether one word is the other behind a prefix: "sarana" and "prasarana" are two words, not one misprinted."""
    short, long = sorted((a, b), key=len)
    return long.endswith(short) and len(long) - len(short) > MISPRINTED


def _figure_key(number: float | None, text: str) -> str:
    return fold(text) or text if number is None else f"{number:.6g}"
