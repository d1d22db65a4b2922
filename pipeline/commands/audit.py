"""``pokin audit``: what is inconsistent in the documents that are loaded."""

from __future__ import annotations

from pipeline.commands.output import AsJson, Database, existing_database, print_json_lines, print_table

EXAMPLE = "pokin audit --db sqlite:///pokin.db --json"


def command(db: Database = None, as_json: AsJson = False) -> None:
    """Print the inconsistencies found in what is loaded, each with document, page and box."""
    from pipeline.load.records import fetch_findings

    findings = fetch_findings(existing_database(db))
    if as_json:
        print_json_lines(findings)
        return
    columns = ("document", "page", "severity", "check", "message", "expected", "found")
    print_table(columns, ([finding[column] for column in columns] for finding in findings))
