"""``pokin match``: names against the nomenclature."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.commands.output import AsJson, Database, existing_database, has_database, print_json_lines, print_table, stop

if TYPE_CHECKING:
    from pipeline.normalize.name_decision import NameMatch

EXAMPLE = "printf 'Program Rehabilitasi Sosial\\tprogram\\n' | pokin match - --json"
STANDARD_INPUT = "-"
RIVAL = 0.05
"""Probability from which a further candidate is named with the evidence: it takes from that of the first."""


def command(
    file: Annotated[str, typer.Argument(help="Names, one a line; - is standard input.")] = STANDARD_INPUT,
    level: Annotated[str | None, typer.Option(help="program, kegiatan, sub_kegiatan, or indikator for indicators.")] = None,
    as_json: AsJson = False,
    explain: Annotated[bool, typer.Option("--explain", help="Also tell what spoke for the choice, feature by feature.")] = False,
    db: Database = None,
) -> None:
    """Find the official code and name of printed names; a line may be NAME<TAB>LEVEL.

    At the level "indikator" the name is an indicator's, and the official indikator of a sub kegiatan is looked for.
    Against the lists imported into the database; against the shipped ones where there is no database yet.
    """
    from pipeline.normalize.indicator_evidence import MEANINGS as OF_INDICATORS
    from pipeline.normalize.name_model import BY_STEWARD, BY_STEWARD_MEANS, MEANINGS
    from pipeline.normalize.nomenclature import INDIKATOR
    from pipeline.record import NAMED_LEVELS
    from pipeline.stations import collect_rarely

    if level is not None and level not in (*NAMED_LEVELS, INDIKATOR):
        stop(f"--level is one of {', '.join((*NAMED_LEVELS, INDIKATOR))}")
    match_name, match_indicator = _matchers(db)
    decided = (
        match_indicator(name) if (own or level) == INDIKATOR else match_name(name, own or level) for name, own in _names(file)
    )
    collect_rarely()
    if as_json:
        print_json_lines(match.explained() if explain else match.to_json() for match in decided)
        return
    found = list(decided)
    rows = [(m.raw, m.status, m.code, m.name, f"{m.score:.2f}") for m in found]
    print_table(("as printed", "status", "code", "official name", "score"), rows)
    for one in found if explain else ():
        best = one.candidates[0].name if one.candidates else None
        meanings = (OF_INDICATORS if one.level == INDIKATOR else MEANINGS) | {BY_STEWARD.feature: BY_STEWARD_MEANS}
        told = [(e.feature, f"{e.value:.2f}", f"{e.adds:+.2f}", meanings[e.feature]) for e in one.explanation]
        rivals = [
            ("rival", f"{c.score:.2f}", "", f"{c.code} {c.name} may be meant as well")
            for c in one.candidates[1:]
            if c.score >= RIVAL
        ]
        print_table(("evidence", "value", "log odds", "meaning"), told + rivals, title=f"{one.raw} → {best}: {one.score:.2f}")


def _names(file: str) -> Iterator[tuple[str, str | None]]:
    """Names with their levels, in order; every line is one, an empty line an empty name."""
    if file == STANDARD_INPUT:
        text = sys.stdin.buffer.read().decode("utf-8-sig", "replace")
    else:
        path = Path(file)
        if not path.is_file():
            stop(f"{file} is no file")
        text = path.read_bytes().decode("utf-8-sig", "replace")
    for line in text.splitlines():
        name, _, level = line.partition("\t")
        yield name.strip(), level.strip() or None


def _matchers(db: str | None) -> tuple[Callable[[str, str | None], NameMatch], Callable[[str], NameMatch]]:
    """What decides about names and about indicators, over the database's lists and its stewards' decisions where there is one.

    Each is built when it is first asked.
    """
    from pipeline.normalize.match import Matcher
    from pipeline.normalize.nomenclature import shipped
    from pipeline.normalize.official_indicators import OfficialIndicators

    lists, decisions = shipped(), None
    if db is not None or has_database():
        from pipeline.load.lists import fetch_nomenclature, imported_digest
        from pipeline.load.name_decisions import fetch_decisions

        engine = existing_database(db)
        lists, decisions = (fetch_nomenclature(engine) if imported_digest(engine) else lists), fetch_decisions(engine)
    names = cache(lambda: Matcher(lists, decisions))
    indicators = cache(lambda: OfficialIndicators(lists, decisions))
    return lambda name, level: names().match(name, level), lambda name: indicators().match(name)
