"""The counterpart of a name that a steward has corrected, in the lists of the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.load.lists import fetch_nomenclature, imported_digest
from pipeline.record import Match, Node, Record

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from pipeline.normalize.match import Matcher

_kept: dict[str, Matcher] = {}
"""The matcher over the lists last used, by their digest: making one takes a second or two."""


def match_anew(engine: Engine, node: Node, record: Record) -> Match:
    """What a node's name means as it now is; a steward's decision about the name comes later and wins."""
    from pipeline.normalize.governments import government_of_region

    codes = {match.node: match.code for match in record.matches if match.status == "matched"}
    parent = next((edge.parent for edge in record.edges if edge.child == node.id and edge.kind == "cascade"), None)
    government = government_of_region(record.document.region)
    above, year = codes.get(parent or ""), record.document.year
    found = _matcher(engine).match(node.name or "", node.level, above, year, node.code, government)
    return Match(node=node.id, **{**found.to_record(), "level": node.level})


def _matcher(engine: Engine) -> Matcher:
    from pipeline.normalize.match import Matcher, shipped_matcher

    digest = imported_digest(engine)
    if digest is None:
        return shipped_matcher()
    if digest not in _kept:
        _kept.clear()
        _kept[digest] = Matcher(fetch_nomenclature(engine))
    return _kept[digest]
