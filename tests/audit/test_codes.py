"""Codes and names of the nomenclature."""

from __future__ import annotations

import pytest

from pipeline.record import Record
from tests.audit.records import findings, record

VERSION = "900"


def matched(program: str, kegiatan: str, version: str = VERSION, status: str = "matched", review: bool = False) -> Record:
    """A kegiatan under a program, both with sure codes."""
    matches = [
        {"node": "p", "raw": "P", "level": "program", "code": program, "version": VERSION, "status": "matched"},
        {"node": "k", "raw": "K", "level": "kegiatan", "code": kegiatan, "version": version, "status": status},
    ]
    made = record(nodes=[("p", "program", {}), ("k", "kegiatan", {})], edges=[("p", "k")], matches=matches)
    made.edges[0].review = review
    return made


def test_a_kegiatan_of_another_program() -> None:
    (finding,) = findings("kegiatan_not_of_its_program", matched("1.06.04", "1.06.02.2.03"))
    assert (finding.expected, finding.found) == ("1.6.2", "1.6.4")


@pytest.mark.parametrize(
    "sound",
    [
        matched("1.06.04", "1.06.04.2.01"),
        matched("1.06.01", "X.XX.01.2.01"),  # every office's program, under its own bidang
        matched("1.06.04", "1.06.02.2.03", version="050"),  # codes of other versions say nothing
        matched("1.06.04", "1.06.02.2.03", status="review"),
        matched("1.06.04", "1.06.02.2.03", review=True),  # the edge is doubted
    ],
)
def test_no_doubt_where_nothing_is_sure(sound: Record) -> None:
    assert not findings("kegiatan_not_of_its_program", sound)


def test_a_name_that_stands_under_the_parent_too_is_no_stray() -> None:
    stray = matched("1.06.04", "1.06.02.2.03")
    stray.matches[1] = stray.matches[1].model_copy(update={"candidates": [{"code": "1.06.04.2.01", "name": "K", "score": 0.8}]})
    assert not findings("kegiatan_not_of_its_program", stray)


def test_printed_codes_are_compared_too() -> None:
    nodes = [("p", "program", {"code": "1.06.04"}), ("k", "kegiatan", {"code": "1.06.02.2.03"})]
    assert findings("kegiatan_not_of_its_program", record(nodes=nodes, edges=[("p", "k")]))


def test_a_program_of_another_bidang() -> None:
    def office(*codes: str) -> Record:
        return record(nodes=[(f"p{k}", "program", {"code": code}) for k, code in enumerate(codes)])

    (finding,) = findings("program_of_another_bidang", office("1.06.02", "1.06.04", "1.06.05", "1.06.06", "2.11.03", "1.06.01"))
    assert (finding.expected, finding.found) == ("1.06", "2.11")
    assert not findings(
        "program_of_another_bidang", office("1.06.02", "1.06.04", "2.13.01")
    )  # too few to say, and a program of all
    assert not findings("program_of_another_bidang", office("1.03.02", "1.03.04", "1.03.05", "1.04.02", "1.04.03"))
    four = office("1.03.02", "1.03.04", "1.03.05", "1.04.02", "1.04.03", "2.10.02", "2.10.03", "2.15.02", "2.15.03")
    assert [found.found for found in findings("program_of_another_bidang", four)] == ["2.15", "2.15"]


def test_a_code_that_is_another_name_s() -> None:
    def named(printed: str) -> Record:
        match = {"node": "p", "raw": "P", "level": "program", "code": "1.06.04", "version": VERSION, "status": "matched"}
        return record(nodes=[("p", "program", {"code": printed})], matches=[match])

    (finding,) = findings("code_disagrees_with_name", named("1.06.05"))
    assert (finding.expected, finding.found) == ("1.06.04", "1.06.05")
    assert not findings("code_disagrees_with_name", named("1.6.4"))
    assert not findings("code_disagrees_with_name", named("nonsense"))


def test_sub_kegiatan_move_between_versions() -> None:
    match = {
        "node": "u",
        "raw": "U",
        "level": "sub_kegiatan",
        "code": "2.11.03.2.01.0015",
        "version": VERSION,
        "status": "matched",
    }

    def numbered(code: str) -> Record:
        return record(nodes=[("u", "sub_kegiatan", {"code": code})], matches=[match])

    assert not findings("code_disagrees_with_name", numbered("2.11.03.2.01.03"))
    assert findings("code_disagrees_with_name", numbered("2.11.03.2.02.03"))
