"""What the checks say in Indonesian, for readers of findings."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files


@lru_cache
def check_titles() -> dict[str, str]:
    """What a finding says, by the name of its check."""
    return tomllib.loads(files("pipeline.audit").joinpath("titles.toml").read_text(encoding="utf-8"))


def check_title(check: str) -> str:
    """What a finding of a check says; its name where no title is known."""
    return check_titles().get(check, check)
