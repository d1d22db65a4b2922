"""A correction finds its part again in every later reading, and no other part; what it can't find it leaves alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.doubts import CHECK
from pipeline.record import Record
from pipeline.review.addresses import Finder, addresses_of, digest_of, parse_address
from pipeline.review.corrections import CONFIRMED, PARENT, REMOVED, Correction, correct, signature
from pipeline.review.doubtful import doubts_of
from tests.review.readings import read_better, reading

SEEDS = st.integers(0, 10_000)


def where(record: Record, part: str, row: int) -> tuple[object, ...]:
    """A part by what does not change between readings: its page and its box's middle, in steps of ten points."""
    item = getattr(record, part)[row]
    box = item.bbox
    return (item.page, round((box[0] + box[2]) / 20), round((box[1] + box[3]) / 20))


@settings(max_examples=30, deadline=None)
@given(SEEDS)
def test_every_part_is_found_in_a_better_reading_and_only_that(seed: int) -> None:
    first = reading()
    second = read_better(first, seed)
    wanted, finder = addresses_of(first), Finder(addresses_of(second))
    for part, name in (("node", "nodes"), ("indicator", "indicators"), ("value", "values"), ("budget", "budgets")):
        for row, address in enumerate(wanted.of(part)):  # type: ignore[arg-type]
            found = finder.find(address)
            assert found is not None, str(address)
            a, b = getattr(first, name)[row].bbox, getattr(second, name)[found].bbox
            assert max(abs(x - y) for x, y in zip(a, b, strict=True)) <= 1.5


@settings(max_examples=30, deadline=None)
@given(SEEDS, st.integers(0, 7))
def test_what_is_gone_is_not_taken_for_another(seed: int, gone: int) -> None:
    """A neighbour must never get another part's correction."""
    first = reading()
    second = read_better(first, seed)
    lost = first.nodes[gone].bbox
    assert lost is not None
    names = {
        n.id
        for n in second.nodes
        if n.page == first.nodes[gone].page and n.bbox and abs(n.bbox[1] - lost[1]) <= 1.5 and n.bbox[0] < 60
    }
    measures = {i.id for i in second.indicators if i.node in names}
    second.nodes = [n for n in second.nodes if n.id not in names]
    second.edges = [e for e in second.edges if not {e.parent, e.child} & names]
    second.indicators = [i for i in second.indicators if i.id not in measures]
    second.values = [v for v in second.values if v.indicator not in measures]
    second.budgets = [b for b in second.budgets if b.node not in names]
    wanted, finder = addresses_of(first), Finder(addresses_of(second))
    for part, rows in (("node", [gone]), ("indicator", [gone]), ("value", [2 * gone, 2 * gone + 1]), ("budget", [gone])):
        for row in rows:
            assert finder.find(wanted.of(part)[row]) is None  # type: ignore[arg-type]


def test_addresses_are_told_apart_and_read_back() -> None:
    record = reading()
    record.values.append(record.values[0].model_copy())
    record.nodes[1].statement = "a|b\nc  |"
    record.nodes[2].bbox = None
    every = [str(a) for part in ("node", "indicator", "value", "budget") for a in addresses_of(record).of(part)]  # type: ignore[arg-type]
    assert len(set(every)) == len(every) == len({digest_of(key) for key in every})
    assert [str(parse_address(key)) for key in every] == every
    for key in ("", "name:program:x", "node|x", "node|s|p1|1,2|||||1", "thing|s|p1|1,2,3,4|||||1", "node|s|px|1,2,3,4|||||1"):
        assert parse_address(key) is None


def test_of_two_alike_none_is_guessed_but_each_is_known_by_its_number() -> None:
    record = reading()
    record.values.append(record.values[0].model_copy())
    keys = addresses_of(record).values
    finder = Finder(addresses_of(record))
    assert [finder.find(keys[0]), finder.find(keys[-1])] == [0, len(keys) - 1]
    moved = reading()
    twin = moved.nodes[1].model_copy(update={"id": "twin"})
    moved.nodes.append(twin)
    moved.edges.append(moved.edges[0].model_copy(update={"child": "twin"}))
    for node in (moved.nodes[1], twin):
        node.bbox = (300, 300, 400, 330) if node is twin else (300, 340, 400, 370)
    assert Finder(addresses_of(moved)).find(addresses_of(reading()).nodes["n1"]) is None


def fix(record: Record, part: str, row: int, field: str, new: str | None, number: int = 1) -> Correction:
    """A correction of a field of the first reading."""
    address = addresses_of(record).of(part)[row]  # type: ignore[arg-type]
    item = {"node": record.nodes, "indicator": record.indicators, "value": record.values, "budget": record.budgets}[part][row]
    old = getattr(item, field, None)
    return Correction(number, str(address), field, repr(float(old)) if isinstance(old, float) else old, new)


@settings(max_examples=20, deadline=None)
@given(SEEDS, st.integers(0, 15))
def test_a_corrected_figure_stays_corrected_in_every_reading(seed: int, row: int) -> None:
    first = reading()
    fixes = [fix(first, "value", row, "text", "99%", 1), fix(first, "value", row, "value", "99.0", 2)]
    second = read_better(first, seed)
    done = correct(second, fixes)
    assert done.outcomes == {1: "applied", 2: "applied"}
    changed = [(k, v) for k, v in enumerate(done.record.values) if v != second.values[k]]
    assert [(v.text, v.value, v.doubts) for _, v in changed] == [("99%", 99.0, [])]
    assert max(abs(a - b) for a, b in zip(changed[0][1].bbox or (), first.values[row].bbox or (), strict=True)) <= 1.5
    assert second.values[changed[0][0]].text != "99%"  # the reading itself stays as it is


def test_outcomes_tell_what_the_reader_says_by_now() -> None:
    first = reading()
    fixes = [fix(first, "value", 4, "text", "13,5%")]
    agreed, other = first.model_copy(deep=True), first.model_copy(deep=True)
    agreed.values[4].text, other.values[4].text = "13,5%", "18,5%"
    gone = first.model_copy(deep=True)
    del gone.values[4:6]
    outcomes = [correct(record, fixes).outcomes[1] for record in (first, agreed, other, gone)]
    assert outcomes == ["applied", "agrees", "changed", "lost"]
    assert correct(other, fixes).record.values[4].text == "13,5%"
    assert correct(gone, fixes).record.values == gone.values


def test_a_confirmation_ends_the_doubt_until_something_else_is_read() -> None:
    first = reading()
    key = str(addresses_of(first).values[4])
    said = Correction(1, key, CONFIRMED, None, signature(first.values[4], "value"))
    done = correct(first, [said])
    assert done.outcomes[1] == "applied" and done.record.values[4].doubts == [] and done.record.values[5].doubts == ["recognised"]
    assert len([found for found in done.record.findings if found.check == CHECK]) == 3
    again = first.model_copy(deep=True)
    again.values[4].text, again.values[4].value = "72,5%", 72.5
    done = correct(again, [said])
    assert done.outcomes[1] == "changed" and done.record.values[4].doubts == ["recognised"]


def test_a_parent_is_decided_and_its_doubt_is_over() -> None:
    first = reading()
    keys = addresses_of(first).nodes
    done = correct(first, [Correction(1, str(keys["n3"]), PARENT, str(keys["n0"]), str(keys["n1"]))])
    edge = next(e for e in done.record.edges if e.child == "n3")
    assert (edge.parent, edge.review, edge.confidence, edge.evidence) == ("n1", False, 1.0, ["steward"])
    assert [q.question for q in doubts_of(first, keys=addresses_of(first))].count("parent") == 1
    assert "parent" not in {q.question for q in doubts_of(done.record, done.keys, done.settled)}
    alone = correct(first, [Correction(1, str(keys["n3"]), PARENT, str(keys["n0"]), None)])
    assert "n3" not in {e.child for e in alone.record.edges}


def test_a_parent_that_would_close_a_circle_is_refused() -> None:
    first = reading()
    keys = addresses_of(first).nodes
    for parent in ("n3", "n0"):
        done = correct(first, [Correction(1, str(keys["n0"]), PARENT, None, str(keys[parent]))])
        assert done.outcomes[1] == "lost" and done.record.edges == first.edges


def test_later_decisions_win_and_undone_ones_leave_no_trace() -> None:
    first = reading()
    one, two = fix(first, "node", 1, "statement", "satu", 1), fix(first, "node", 1, "statement", "dua", 2)
    assert correct(first, [one, two]).record.nodes[1].statement == "dua"
    assert correct(first, [one]).record.nodes[1].statement == "satu"
    assert correct(first, []).record is first


def test_figures_can_be_moved_and_removed() -> None:
    first = reading()
    keys = addresses_of(first)
    moved = Correction(1, str(keys.values[0]), "indicator", None, str(keys.indicators["i5"]))
    removed = Correction(2, str(keys.budgets[2]), REMOVED, None, "ya")
    done = correct(first, [moved, removed])
    assert done.record.values[0].indicator == "i5" and len(done.record.budgets) == len(first.budgets) - 1
    assert [str(key) for key in done.keys.budgets] == [str(key) for k, key in enumerate(keys.budgets) if k != 2]


@pytest.mark.parametrize(
    ("field", "new"), [("level", "raja"), ("bbox", "1"), ("id", "n9"), ("indicator", "x"), ("parent", "node|x")]
)
def test_what_can_not_be_decided_changes_nothing(field: str, new: str) -> None:
    first = reading()
    part = "value" if field == "indicator" else "node"
    done = correct(first, [fix(first, part, 1, field, new)])
    assert done.outcomes[1] == "lost"
    assert done.record.nodes == first.nodes and done.record.values == first.values and done.record.edges == first.edges


def test_a_corrected_name_is_matched_anew() -> None:
    first = reading()
    done = correct(first, [fix(first, "node", 1, "name", "Program Rehabilitasi Sosial")])
    assert [(m.node, m.raw, m.status) for m in done.record.matches] == [("n1", "Program Rehabilitasi Sosial", "review")]


def test_levels_that_code_or_word_contradict_are_doubtful() -> None:
    first = reading()
    first.nodes[1].code, first.nodes[2].name = "1.06.02.2.01", "Kegiatan Pendataan"
    asked = [(q.title, q.reasons) for q in doubts_of(first, addresses_of(first)) if q.question == "level"]
    assert asked == [(first.nodes[1].statement, ("code",)), (first.nodes[2].statement, ("word",))]
    done = correct(first, [fix(first, "node", 1, "level", "kegiatan"), fix(first, "node", 2, "holder", "Kepala Bidang", 2)])
    assert "level" not in {q.question for q in doubts_of(done.record, done.keys, done.settled)}
