"""What a part of a box is for the node that it stands in or under: its kind there, and whether it opens a node of its own."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.diagrams.annexes import MEASURES
from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.diagrams.settling import continues_number
from pipeline.extract.words.labels import RESULT, is_name_wording, is_statement_wording
from pipeline.extract.words.ranks import position_level
from pipeline.extract.words.targets import is_figure, is_grade, is_money, split_target
from pipeline.normalize.text import squeeze
from pipeline.record import NAMED_LEVELS

FEWEST_CARDS = 3
"""Positions in one column that head cards, at least."""
CARDS_SHARE = 0.6
"""Share of a column's positions in stacks that a position tops, where all of them head cards."""
WORKS_SHARE = 0.5
"""Share of the texts beside numbers of one depth that are followed by their measures, at least, where all of them name works."""


class Heads:
    """Tells heads of nodes from what they are given, by wording and place. ``near`` is the page's boxes and their parts."""

    def __init__(self, near: Neighbours) -> None:
        self.near, self.boxes, self.parts = near, near.boxes, near.parts
        self.figured = set(near.figure_of.values())
        self._below: dict[int, list[int]] = {}

    def kind_of(
        self,
        kind: str,
        part: Part,
        current: Draft | None,
        role: str | None,
        pending: Part | None,
        fresh: bool,
        i: int,
    ) -> str:
        """A part's kind in its place: unlabelled text under an indicator header is an indicator, a bare figure its target."""
        if role == "realisasi" and kind == "budget":
            return role
        if i in self.near.numbered and not fresh and kind in ("statement", "name"):
            return kind
        waits = current is not None and bool(current.indicators) and not current.indicators[-1].figures
        if kind == "statement" and part.level is None and waits and is_grade(part.text):
            return "target"
        code = part.code or (pending.code if pending is not None and pending.kind == "number" else None)
        takes = ("statement", "name") if role == "indicator" else ("statement", "name", "target")
        if role is not None and kind in takes and part.level is None:
            return role if role in ("indicator", "target", "holder", "budget", "crosscutting", "realisasi", "baseline") else kind
        listed = current is not None and current.listed and (fresh or self.one_figure(current, i))
        if kind in ("statement", "name") and part.item == "-" and listed:
            # The bullets below a numbered name go on in the next box of its column.
            return "indicator"
        goes_on = part.level is None and current is not None and continues_number(code, current.number)
        if goes_on and fresh and kind in ("statement", "name") and not is_statement_wording(part.text):
            return "indicator"
        if current is None or fresh or part.level is not None or (pending is not None and pending.level is not None):
            return kind
        if kind == "statement" and self._names_card(part, current, i):
            return "name"
        if (
            kind == "statement"
            and current.explicit
            and current.names
            and not current.statement
            and self._goes_on(part, current, i)
        ):
            return "name"
        if kind == "name" and current.follows is not None and current.statement and not current.names:
            # In a list of statements under one label a star makes no name.
            return "statement"
        if kind == "statement" and current.indicators == [] and i in self.figured and (current.statement or current.names):
            return "indicator"
        if kind == "statement" and i in self.figured and not _says_whole(self.parts[i]) and self._next_measure(current, i):
            return "indicator"
        if kind == "statement" and split_target(part.text)[1] is not None:
            return "indicator"
        dotted = code is not None and "." in code
        if kind in ("statement", "name") and dotted and (current.indicators or goes_on) and not self._names_work(i):
            return "indicator"
        if (
            kind == "statement"
            and current.holder
            and not current.statement
            and not current.names
            and (dotted or current.indicators)
            and not self._names_work(i)
        ):
            return "indicator"
        return kind

    def _names_card(self, part: Part, current: Draft, i: int) -> bool:
        """The one name under a statement in a stack of boxes that holds no other: what stands below speaks of both."""
        if current.names or current.indicators or current.budgets or not current.statement or part.item:
            return False
        if not is_statement_wording(current.statement) or is_statement_wording(part.text) or i in self.figured:
            return False
        if len(self.parts[i]) > 1 or not self.one_figure(current, i):
            return False
        below = self.below(i)
        if any(self.says_head(j) for j in below) or self._in_lists(current):
            return False
        return bool(below) and (is_name_wording(part.text) or bool(current.holder))

    def _names_work(self, i: int) -> bool:
        """The cell says a text and what measures it, or most cells beside numbers as deep as its own do: under a position such
        cells are what it does, also one without a measure."""
        if _says_whole(self.parts[i]):
            return True
        depth = self._depth(i)
        alike = [j for j in self.near.beside if self._depth(j) == depth] if depth else []
        return len(alike) > 1 and sum(_says_whole(self.parts[j]) for j in alike) >= WORKS_SHARE * len(alike)

    def _depth(self, i: int) -> int:
        """Levels of the number in the cell beside a text: 3 for "1.2.1"; 0 for none."""
        lead = self.parts[self.near.beside[i]] if i in self.near.beside else []
        return len(lead[0].code.split(".")) if lead and lead[0].code else 0

    def _goes_on(self, part: Part, current: Draft, i: int) -> bool:
        """Another name below the one that a label heads, in a cell of its own: the label is over a list."""
        return is_name_wording(part.text) and not is_statement_wording(part.text) and self.one_figure(current, i)

    def precedes_header(self, mode: Part | None, i: int) -> bool:
        """A text between what a header (``mode``) heads for the node above and the same header again, in one stack, heads the
        next node. Directly below the header it is what that says."""
        if mode is None or mode.kind != "header" or any(p.kind not in ("number", "statement", "name") for p in self.parts[i]):
            return False
        over = self.near.above(i)
        if not over or self.near.bare(over[0]) or not self.near.same_width(over[0], i):
            return False
        return self._header_below(i) == mode.code

    def _header_below(self, i: int) -> str | None:
        """What the header says that alone stands right below a box, of its width."""
        below = self.below(i)
        if len(below) != 1 or not self.near.bare(below[0]) or not self.near.same_width(below[0], i):
            return None
        return self.parts[below[0]][-1].code if self.parts[below[0]][-1].kind == "header" else None

    def counts_on(self, above: Draft, part: Part, i: int) -> bool:
        """A text that looks as that of the node above, each over the same header: a list goes on, numbered though its numbers
        repeat or leave one out, or worded alike without numbers and labels."""
        head = above.boxes[0]
        if self._look(head) != self._look(i) or not self.near.same_width(head, i):
            return False
        alike = is_statement_wording(above.text) == is_statement_wording(part.text)
        unnumbered = part.item is above.item is None and alike and not above.explicit
        counted = all(item is not None and item.isdigit() for item in (above.item, part.item))
        goes_on = unnumbered or (counted and int(part.item or 0) >= int(above.item or 0))
        return goes_on and self._header_below(i) == self._header_below(head) is not None

    def lists_on(self, above: Draft, i: int) -> bool:
        """A cell goes on with the list below a position's cell: of the width, colour and wording of the node above, which is the
        position's first or goes on itself."""
        posts = above.follows is not None or [p.kind for p in self.parts[above.boxes[0]]] == ["holder"]
        if (
            not (posts and above.holder and above.statement)
            or above.indicators
            or above.explicit
            or not self.one_figure(above, i)
        ):
            return False
        alike = is_statement_wording(above.statement) == is_statement_wording(self.boxes[i].text)
        return alike and self.boxes[above.boxes[-1]].fill == self.boxes[i].fill

    def lists_nodes(self, above: Draft, i: int) -> bool:
        """A cell goes on with a list below one label whose nodes each have their indicators, under them or in their cells."""
        return self.lists_measured(above, i) or self.lists_whole(above, i)

    def lists_measured(self, above: Draft, i: int) -> bool:
        """A cell goes on with a list below one label whose nodes each have their indicators under them: it looks as the cell of
        the node above and is worded as that, and what measures that node, between the two, looks otherwise or is narrower."""
        head = above.boxes[0]
        if not (above.explicit and above.indicators and above.text) or above.names or not self.near.same_width(head, i):
            return False
        measures = {one.box for one in above.indicators} - {head}
        labelled = any(p.kind == "label" or p.level is not None for p in self.parts[head])
        if labelled or not measures or self.only_first_program(above, i) or self._look(head) != self._look(i):
            return False
        apart = all(self._look(j) != self._look(i) or not self.near.same_width(j, i) for j in measures)
        return apart and is_statement_wording(above.text) == is_statement_wording(self.boxes[i].text)

    def lists_whole(self, above: Draft, i: int) -> bool:
        """A cell goes on with a list below one label whose cells each say a name or statement and what measures it."""
        last = above.boxes[-1]
        whole = _says_whole(self.parts[last]) and _says_whole(self.parts[i]) and self._look(last) == self._look(i)
        if not (whole and above.explicit and self.one_figure(above, i)):
            return False
        return is_statement_wording(above.text) == is_statement_wording(self.parts[i][0].text)

    def _next_measure(self, current: Draft, i: int) -> bool:
        """A cell with a figure beside it, right below an indicator's cell of its width and look that has one too."""
        last = current.indicators[-1].box if current.indicators else -1
        return (
            last in self.figured
            and last in self.near.above(i)
            and self.near.same_width(last, i)
            and self._look(last) == self._look(i)
        )

    def _look(self, i: int) -> tuple[object, bool]:
        """A box's fill, and whether its first line is bold."""
        box = self.boxes[i]
        return box.fill, bool(box.lines) and box.lines[0].bold

    def _in_lists(self, current: Draft) -> bool:
        """Another box with the same label as heads this stack heads a list that begins with a name: what stands below such labels
        are lists, not statements with their names."""
        head = current.boxes[0]
        if not any(p.kind == "label" for p in self.parts[head]):
            head = next((j for j in self.near.above(head) if any(p.kind == "label" for p in self.parts[j])), -1)
        own = [(p.kind, p.level) for p in self.parts[head]] if head >= 0 else []
        alike = [j for j, said in enumerate(self.parts) if own and j != head and [(p.kind, p.level) for p in said] == own]
        return any(self._lists_names(j) for j in alike)

    def _lists_names(self, head: int) -> bool:
        """Below a label stand several heads box to box, the first of them no statement."""
        first = [j for j in self.below(head) if self.says_head(j)]
        if len(first) != 1 or is_statement_wording(self.boxes[first[0]].text):
            return False
        return any(self.says_head(j) and self.near.same_width(first[0], j) for j in self.below(first[0]))

    def named_above(self, part: Part, current: Draft, i: int) -> bool:
        """The box above names the node that this statement is of: a name alone, of its width, over nothing but this box."""
        if not current.statement or current.names or current.indicators or current.budgets or current.level is not None:
            return False
        named = is_name_wording(current.statement) or current.item is not None
        alone = named and not is_statement_wording(current.statement) and is_statement_wording(part.text)
        return alone and self.one_figure(current, i) and len(self.below(current.boxes[-1])) == 1

    def _heads_named_card(self, current: Draft, i: int) -> bool:
        """A position over a name over its statement or figures: no other name below that the position heads too. The figures may
        stand in the name's own box, below a position of a lower rank than the office's head."""
        if not current.holder or current.statement or current.names or current.indicators or not self.one_figure(current, i):
            return False
        below = [j for j in self.below(i) if [p.kind for p in self.parts[j]] != ["holder"]]
        whole = any(p.kind in ("statement", "indicator", "budget") for p in self.parts[i])
        whole = whole and position_level(current.holder) not in (None, "sasaran", "tujuan", "sasaran_daerah")
        return (bool(below) or whole) and not any(
            self.says_head(j) and not is_statement_wording(self.boxes[j].text) for j in below
        )

    def below(self, i: int) -> list[int]:
        """The boxes that touch box ``i`` from below."""
        if i not in self._below:
            b, touch = self.boxes[i].bbox, self.near.touch
            found = self.near.index.at((b[0], b[3] - touch, b[2], b[3] + touch))
            self._below[i] = [j for j in found if j != i and self.boxes[j].kind != "text" and i in self.near.above(j)]
        return self._below[i]

    def says_head(self, i: int) -> bool:
        """The box holds text that may head a node: no indicator, figure or money."""
        heads = any(p.kind in ("statement", "name", "holder", "label") for p in self.parts[i])
        return heads and i not in self.figured and not is_figure(squeeze(self.boxes[i].text))

    def starts_new(self, kind: str, part: Part, current: Draft, fresh: bool, i: int, pending: Part | None) -> bool:
        """Whether a head part opens another node than the one it stands under or in."""
        if fresh and kind == "statement" and part.item and part.item != "-" and current.statement is not None:
            # A numbered list of statements in one box is a list of nodes.
            return True
        if fresh:
            # Within one box: a second statement or a labelled head of another level is another node; names add up.
            if kind == "statement":
                return current.statement is not None and (part.level is not None or pending is not None)
            if kind == "name":
                return (
                    part.level is not None and current.level is not None and part.level != current.level and bool(current.names)
                )
            return False
        if self._follows_card(part, current, i) or (i in self.near.numbered and kind in ("statement", "name")):
            return True
        alone = all(p.text == part.text or p.kind == "budget" for p in self.parts[i])
        second = kind == "statement" and not current.explicit and alone and _names(part.text)
        if second and current.names and not (current.statement or current.indicators):
            # A name below a name is another's; only what is worded as a statement says what the first is for.
            return True
        if (
            kind == "statement"
            and current.names
            and not current.statement
            and not current.explicit
            and self.one_figure(current, i)
        ):
            return False
        if pending is not None and pending.level is not None:
            if kind != "holder" and _only_post(current) and self.one_figure(current, i):
                # A position heads the statement that it answers for, also over the label between them.
                return False
            return not (kind == "name" and pending.level == current.level and not current.names)
        if kind == "holder":
            return (
                bool(current.holder)
                or self.opens_card(i)
                or self._heads_next(part, current, i)
                or self._ends_list(current, i)
                or not (
                    any(self.near.same_width(j, i) or self.near.is_tab(i, j) for j in (current.boxes[0], current.boxes[-1]))
                    or self._closes_with_money(current, i)
                )
            )
        if kind == "name" and self._heads_named_card(current, i):
            return False
        if kind == "name" and current.only_text and self.one_figure(current, i):
            return False
        if kind == "name":
            return (
                bool(current.names)
                or not current.statement
                or not self.one_figure(current, i)
                or bool(current.indicators and part.level and current.explicit and current.level != part.level)
            )
        if _only_post(current):
            # A position heads the statement that it answers for.
            return False
        return not (current.names and not current.statement and self.one_figure(current, i))

    def _closes_with_money(self, current: Draft, i: int) -> bool:
        """A cell that with the money beside it is as wide as the card's head, flush with it."""
        beside = self.near.next_cell(i)
        if beside is None or not is_money(squeeze(self.boxes[beside].text)):
            return False
        x0, _, x1, _ = self.boxes[current.boxes[0]].bbox
        return abs(self.boxes[i].bbox[0] - x0) <= self.near.touch and abs(self.boxes[beside].bbox[2] - x1) <= self.near.touch

    def _heads_next(self, part: Part, current: Draft, i: int) -> bool:
        """A position over indicators of its own, or over a name of its rank, below another node with its indicators."""
        level = position_level(part.text)
        firsts = [self.parts[j][0] for j in self.below(i) if self.parts[j]]
        own = all(p.kind in ("indicator", "number") or (p.kind == "name" and p.level == level is not None) for p in firsts)
        return bool(firsts) and own and bool(current.statement or current.names) and bool(current.indicators)

    def _ends_list(self, current: Draft, i: int) -> bool:
        """A position over a text of its own, below indicators without a head: these go on with a box of the page before."""
        return current.only_indicators and not current.holder and any(self.says_head(j) for j in self.below(i))

    def may_list(self, above: Draft, i: int) -> bool:
        """The label of the node above may be for this cell too: not the one within a cell of another colour, nor "Program" in a
        name."""
        own = [p for j in above.boxes for p in self.parts[j] if p.kind in ("statement", "name") and p.level is not None]
        inside = bool(own) and not own[0].text.casefold().startswith("program ") and above.follows is None
        other = inside and self.boxes[above.boxes[-1]].fill != self.boxes[i].fill
        return above.explicit and not above.indicators and not other and not self.only_first_program(above, i)

    def is_other_half(self, above: Draft, label: Part, i: int) -> bool:
        """A row's cell states what the cell above it names, in the row of the same level before: "PROGRAM", "SASARAN PROGRAM"."""
        stated = bool(above.names) and not above.statement and not label.labelled
        # "Outcome" below a program's name is the program's.
        result = RESULT.fullmatch(label.text.strip(" :")) is not None and above.level in NAMED_LEVELS
        meant = result or above.level == label.level
        return stated and meant and above.explicit and not above.indicators and self.one_figure(above, i)

    def only_first_program(self, above: Draft, i: int) -> bool:
        """The word "Program" begins the name above and not this one: it is that name's own, no label for what stands below."""
        named = next((p.text for p in self.parts[i] if p.kind in ("statement", "name")), "")
        own = bool(above.names) and is_program(above.names[-1]) and not any(p.kind == "label" for p in self.parts[above.boxes[0]])
        return own and not is_program(named)

    def is_entry(self, i: int) -> bool:
        """A cell between its code and its money: an entry of the budget, which has a name however it is worded."""
        lead = self.parts[self.near.beside[i]] if i in self.near.beside else []
        return i in self.near.paid and [p.kind for p in lead] == ["number"]

    def repeats_label(self, draft: Draft, label: Part, i: int) -> bool:
        """The label of the node above printed again, in its width, where only measures follow: it was meant for "Indikator"."""
        below = self.below(i)
        measures = bool(below) and all(p.kind in MEASURES for j in below for p in self.parts[j])
        again = label.kind == "label" and label.level == draft.level is not None and draft.explicit and bool(draft.text)
        return again and measures and not draft.indicators and self.one_figure(draft, i)

    def is_under_post(self, draft: Draft, i: int) -> bool:
        """The box stands under a position's cell of its width that nothing else has followed."""
        return _only_post(draft) and self.one_figure(draft, i)

    def _follows_card(self, part: Part, current: Draft, i: int) -> bool:
        """The head of a box that says a whole node, with what measures it, below one that said another's."""
        mine = self.parts[i]
        whole = part.text == mine[0].text and part.kind in ("statement", "name") and any(p.kind == "indicator" for p in mine[1:])
        return whole and bool(current.statement or current.names) and bool(current.indicators)

    def opens_card(self, i: int) -> bool:
        """The position's cell heads a card: at the top of most stacks of its column stands a position alone."""
        if not self.below(i) or [p.kind for p in self.parts[i]] != ["holder"]:
            return False
        x0, _, x1, _ = self.boxes[i].bbox
        touch = self.near.touch
        column = [
            j
            for j, parts in enumerate(self.parts)
            if [p.kind for p in parts] == ["holder"]
            and self.boxes[j].kind != "text"
            and max(abs(self.boxes[j].bbox[0] - x0), abs(self.boxes[j].bbox[2] - x1)) <= touch
            and self.below(j)
        ]
        opening = sum(self._top(j) in column for j in column)
        return len(column) >= FEWEST_CARDS and opening >= CARDS_SHARE * len(column)

    def _top(self, i: int) -> int:
        """The uppermost box of the stack that a box stands in, labels left out."""
        while over := [k for k in self.near.above(i) if any(p.kind != "label" for p in self.parts[k])]:
            i = over[0]
        return i

    def one_figure(self, draft: Draft, i: int) -> bool:
        """Same column and width as the last box of the draft."""
        return self.near.same_width(draft.boxes[-1], i)


def _names(text: str) -> bool:
    """Worded as a name, not as a statement."""
    return is_name_wording(text) and not is_statement_wording(text)


def is_program(name: str) -> bool:
    """A name begins with the word "Program"."""
    return name.casefold().startswith("program ")


def _says_whole(parts: Sequence[Part]) -> bool:
    """A text without a level of its own, and behind it nothing but what measures that."""
    kinds = [p.kind for p in parts]
    return kinds[:1] in (["statement"], ["name"]) and kinds[1:2] == ["indicator"] and set(kinds[1:]) <= {"indicator", "target"}


def _only_post(draft: Draft) -> bool:
    """A position, and so far nothing that it answers for."""
    return bool(draft.holder) and not (draft.statement or draft.names or draft.indicators)
