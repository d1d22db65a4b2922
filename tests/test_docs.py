"""What the documentation lists is there, and nothing is missing."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_architecture_names_every_module_of_extraction() -> None:
    chapter = (
        (ROOT / "docs" / "architecture.md").read_text("utf-8").partition("## Modules of extraction")[2].partition("\n## ")[0]
    )
    named = set(re.findall(r"^- `(\w+)`:", chapter, re.MULTILINE))
    assert named == {path.stem for path in (ROOT / "pipeline" / "extract").glob("*.py")} - {"__init__"}
