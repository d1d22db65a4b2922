"""Names and codes of the nomenclature: what belongs under what, and to which office."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pipeline.audit.index import RecordIndex, title
from pipeline.audit.registry import Problem, check, problem_at
from pipeline.record import Node

MAJORITY = 3
"""Programs of one bidang urusan from which it is surely the office's."""
BIDANG_OF_AN_OFFICE = 3
"""Bidang urusan that one office may hold at most (PP 18/2016)."""
SUPPORT = "01"
"""Number of the program that every office has, in every bidang."""
PARTS_OF_A_KEGIATAN = 5
"""Parts of a code that name a kegiatan: ``1.06.04.2.01``."""
PARTS_OF_A_BIDANG = 2
"""Parts of a code that name its bidang urusan: ``1.06``."""


@check("warning")
def kegiatan_not_of_its_program(index: RecordIndex) -> Iterator[Problem]:
    """A kegiatan stands under the program of its code, a sub kegiatan under its kegiatan (Permendagri 90/2019, Kepmendagri 050).

    Asked where both names are surely in the same version of the nomenclature, or both codes are printed.
    """
    for node in index.nodes.values():
        parent = index.nodes.get(index.sure_parent_of.get(node.id, ""))
        if parent is None or len(node.names) > 1 or len(parent.names) > 1:
            continue
        below, above = _codes(index, node, parent)
        others = [_numbers(_general(code)) for code in index.candidates_of.get(node.id, [])]
        if any(other[: len(above)] == above for other in others):
            continue  # the name, or nearly, stands there too
        if below and above and len(below) > len(above) and below[: len(above)] != above:
            message = f"The {node.level} “{title(node)}” belongs to {'.'.join(below[: len(above)])}, not to “{title(parent)}”"
            yield problem_at(node, message, expected=".".join(below[: len(above)]), found=".".join(above))


@check("info")
def program_of_another_bidang(index: RecordIndex) -> Iterator[Problem]:
    """An office's programs are of its bidang urusan, at most three (PP 18/2016, Permendagri 90/2019).

    Asked where one bidang has at least three programs: then a single program of another bidang is odd, as is a fourth bidang.
    """
    programs = [(node, bidang) for node in index.nodes.values() if node.level == "program" and (bidang := _bidang(index, node))]
    counts = Counter(bidang for _, bidang in programs)
    if not counts or counts.most_common(1)[0][1] < MAJORITY:
        return
    ranked = [bidang for bidang, _ in counts.most_common()]
    for node, bidang in programs:
        lone = counts[bidang] == 1 and len(counts) > 1 and counts[ranked[0]] > MAJORITY
        if lone or ranked.index(bidang) >= BIDANG_OF_AN_OFFICE:
            message = f"The program “{title(node)}” is of bidang urusan {bidang}, the others are of {ranked[0]}"
            yield problem_at(node, message, expected=ranked[0], found=bidang)


@check("warning")
def code_disagrees_with_name(index: RecordIndex) -> Iterator[Problem]:
    """The printed code is that of the printed name in the nomenclature (Permendagri 90/2019), down to its kegiatan.

    The numbers of sub kegiatan move between versions, so they are not asked for.
    """
    for node in index.nodes.values():
        printed, named = (_general(code)[:PARTS_OF_A_KEGIATAN] for code in (node.code, index.code_of.get(node.id)))
        if printed and named and len(node.names) <= 1 and _numbers(printed) != _numbers(named):
            message = f"“{title(node)}” has the code {'.'.join(named)} in the nomenclature"
            yield problem_at(node, message, expected=".".join(named), found=node.code)


def _codes(index: RecordIndex, node: Node, parent: Node) -> tuple[list[str], list[str]]:
    """The codes of both, as printed where both are, else of their sure names in one version."""
    if node.code and parent.code:
        return _numbers(_general(node.code)), _numbers(_general(parent.code))
    if index.version_of.get(node.id) != index.version_of.get(parent.id):
        return [], []
    return _numbers(_general(index.code_of.get(node.id))), _numbers(_general(index.code_of.get(parent.id)))


def _bidang(index: RecordIndex, node: Node) -> str | None:
    """The bidang urusan of a program that is not every office's; null where its code is unknown."""
    code = _general(node.code or index.code_of.get(node.id))
    return None if not code or code[0] == "X" or len(code) <= PARTS_OF_A_BIDANG else ".".join(code[:PARTS_OF_A_BIDANG])


def _general(code: str | None) -> list[str]:
    """The parts of a code, its bidang ``X.XX`` where every office has the program; empty where it is no code."""
    parts = (code or "").strip(". ").split(".")
    if len(parts) <= PARTS_OF_A_BIDANG or not all(parts):
        return []
    return ["X", "XX", *parts[PARTS_OF_A_BIDANG:]] if parts[PARTS_OF_A_BIDANG] == SUPPORT else parts


def _numbers(parts: list[str]) -> list[str]:
    """Parts without leading zeros: ``0001`` and ``01`` are one."""
    return [part.lstrip("0") or "0" for part in parts]
