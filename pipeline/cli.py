"""``pokin …``: the command line. What a command does stands in its module under :mod:`pipeline.commands`."""

from __future__ import annotations

import sys

import typer

from pipeline.commands import audit, compare, debug, evaluate, export, extract, indicators, ingest, match, nomenclature, serve
from pipeline.commands.output import FAILED, REFUSED, complain
from pipeline.errors import PokinError

app = typer.Typer(
    name="pokin",
    help="Reads the performance documents of Indonesian regional governments into one database.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for module in (ingest, extract, evaluate, match, audit, compare, export, debug, serve):
    app.command(module.__name__.rpartition(".")[2], epilog=f"Example: {module.EXAMPLE}")(module.command)
app.add_typer(nomenclature.app, name="nomenclature")
app.add_typer(indicators.app, name="indicators")


def main() -> None:
    """Runs the command line; exits 0 on success, 2 on wrong usage, 3 where inputs were refused, 1 on
    anything else.
    """
    try:
        app(prog_name="pokin")
    except PokinError as refusal:
        complain(str(refusal))
        sys.exit(REFUSED)
    except BrokenPipeError:  # the reader of our output has seen enough
        sys.stderr.close()
        sys.exit(FAILED)
    except Exception as error:
        complain(f"{type(error).__name__}: {error}")
        sys.exit(FAILED)


if __name__ == "__main__":
    main()
