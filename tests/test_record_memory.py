"""A long document's record is tens of thousands of objects: each is small."""

from __future__ import annotations

import tracemalloc

from pipeline.record import Finding, IndicatorMatch, Value

MADE = 500
BYTES = 700
"""An object with a set of its own of the fields that were given takes over 1100 bytes, without it 400 to 550."""


def test_the_parts_of_a_record_are_small() -> None:
    bbox = (1.0, 2.0, 3.0, 4.0)
    for make in (
        lambda: Value(indicator="i1", kind="target", period="2024", text="1", value=1.0, unit="%", page=1, bbox=bbox),
        lambda: Finding(check="figures", severity="info", page=1, bbox=bbox, message="x"),
        lambda: IndicatorMatch(indicator="i1", raw="x", code="1", name="x", unit="%", score=0.5, status="none"),
    ):
        make()
        tracemalloc.start()
        kept = [make() for _ in range(MADE)]
        taken, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert taken / len(kept) < BYTES


def test_a_part_is_written_copied_and_compared_as_any() -> None:
    value = Value(indicator="i1", kind="target", text="1")
    other = value.model_copy(update={"page": 2})
    assert other != value == Value.model_validate_json(value.model_dump_json())
    assert other.model_dump(exclude={"page"}) == value.model_dump(exclude={"page"})
    value.page = 2
    assert value == other and Value(indicator="i1", kind="target", text="1").page == 1
