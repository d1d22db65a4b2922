"""Running the command line within the test's own process, as a shell would see it."""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass

import pytest

from pipeline.cli import main


@dataclass(frozen=True)
class Ran:
    """Exit code and what was printed."""

    code: int
    out: str
    err: str


def pokin(capsys: pytest.CaptureFixture[str], *arguments: object, stdin: str = "") -> Ran:
    """``pokin`` with these arguments."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["pokin", *map(str, arguments)])
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        capsys.readouterr()
        try:
            main()
            code = 0
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    printed = capsys.readouterr()
    return Ran(code, printed.out, printed.err)
