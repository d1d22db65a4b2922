"""``pokin match``: names against the nomenclature."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.commands.output import AsJson, Database, existing_database, has_database, print_json_lines, print_table, stop

if TYPE_CHECKING:
    from pipeline.normalize.match import Matcher

EXAMPLE = "printf 'Program Rehabilitasi Sosial\\tprogram\\n' | pokin match - --json"
STANDARD_INPUT = "-"


def command(
    file: Annotated[str, typer.Argument(help="Names, one a line; - is standard input.")] = STANDARD_INPUT,
    level: Annotated[str | None, typer.Option(help="program, kegiatan or sub_kegiatan.")] = None,
    as_json: AsJson = False,
    explain: Annotated[bool, typer.Option("--explain", help="Also tell what spoke for the choice, feature by feature.")] = False,
    db: Database = None,
) -> None:
    """Find the official code and name of printed names; a line may be NAME<TAB>LEVEL.

    Against the lists imported into the database; against the shipped ones where there is no database yet.
    """
    from pipeline.normalize.match import MATCH_LEVELS
    from pipeline.normalize.name_model import MEANINGS

    if level is not None and level not in MATCH_LEVELS:
        stop(f"--level is one of {', '.join(MATCH_LEVELS)}")
    matcher = _matcher(db)
    decided = (matcher.match(name, own or level) for name, own in _names(file))
    if as_json:
        print_json_lines(match.explained() if explain else match.to_json() for match in decided)
        return
    found = list(decided)
    rows = [(m.raw, m.status, m.code, m.name, f"{m.score:.2f}") for m in found]
    print_table(("as printed", "status", "code", "official name", "score"), rows)
    for one in found if explain else ():
        best = one.candidates[0].name if one.candidates else None
        told = [(e.feature, f"{e.value:.2f}", f"{e.adds:+.2f}", MEANINGS[e.feature]) for e in one.explanation]
        print_table(("evidence", "value", "log odds", "meaning"), told, title=f"{one.raw} → {best}: {one.score:.2f}")


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


def _matcher(db: str | None) -> Matcher:
    """Over the database's lists and its stewards' decisions, where it holds other lists than the shipped."""
    from pipeline.normalize.match import Matcher, shipped_matcher

    if db is None and not has_database():
        return shipped_matcher()
    from pipeline.load.lists import fetch_nomenclature, imported_digest
    from pipeline.load.name_decisions import fetch_decisions
    from pipeline.normalize.nomenclature import shipped

    engine = existing_database(db)
    lists = fetch_nomenclature(engine) if imported_digest(engine) else shipped()
    return Matcher(lists, fetch_decisions(engine))
