"""Links that the nomenclature itself tells: a sub kegiatan's kegiatan and a kegiatan's program are known from their codes.

A node's code is the one printed, else that of the official name which its printed name means for certain, found without regard to
where the node hangs. So this evidence is independent of lines and places.
"""

from __future__ import annotations

from collections import defaultdict

from pipeline.extraction import CandidateLink, Extraction
from pipeline.normalize.match import Matcher, shipped_matcher
from pipeline.normalize.nomenclature import canonical_code, level_of_code, parent_of_code, support_code
from pipeline.record import NAMED_LEVELS, Level, Node

EVIDENCE = "hierarchy"
DIRECT, SKIPPING, REPEATED = 0.85, 0.6, 0.5
"""Strength among such links: to the one node with the code right above; to a program where no node has the kegiatan's code; to
each of several nodes with that code."""
_ABOVE: dict[str, tuple[Level, ...]] = {"sub_kegiatan": ("kegiatan", "program"), "kegiatan": ("program",)}


def hierarchy_links(extraction: Extraction, matcher: Matcher | None = None) -> list[CandidateLink]:
    """Candidate links of kegiatan and sub kegiatan to the nodes of this extraction that the nomenclature puts above them."""
    matcher = matcher or shipped_matcher()
    codes = {n.id: _codes(n, matcher, extraction.document.year) for n in extraction.nodes if n.level in NAMED_LEVELS}
    by_code: dict[tuple[str, str], list[Node]] = defaultdict(list)
    for node in extraction.nodes:
        for code in codes.get(node.id, ()):
            by_code[(node.level, code)].append(node)
    out: list[CandidateLink] = []
    for node in extraction.nodes:
        for code in codes.get(node.id, ()):
            out += _links(node, code, by_code)
    return out


def _codes(node: Node, matcher: Matcher, year: int | None) -> list[str]:
    """The canonical codes of a node's names on its level, an office's own program 01 under ``X.XX.01``."""
    printed = canonical_code(node.code or "")
    if printed and level_of_code(printed) == node.level:
        return [support_code(printed)]
    found = (matcher.certain_code(name, node.level, year) for name in node.names or [node.name or ""] if name)
    return list(dict.fromkeys(code for code in found if code))


def _links(node: Node, code: str, by_code: dict[tuple[str, str], list[Node]]) -> list[CandidateLink]:
    above = parent_of_code(code)
    for skipped, level in enumerate(_ABOVE.get(node.level, ())):
        parents = by_code.get((level, above or ""), [])
        if parents:
            strength = SKIPPING if skipped else DIRECT if len(parents) == 1 else REPEATED
            return [CandidateLink(p.id, node.id, EVIDENCE, strength, node.page, node.bbox) for p in parents]
        above = parent_of_code(above or "")
    return []
