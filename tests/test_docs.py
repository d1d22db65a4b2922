"""What the documentation lists is there, and nothing is missing."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
CHAPTER = "## Modules of extraction"


def test_the_architecture_names_every_module_of_extraction() -> None:
    """Folder by folder: a heading ``**`extract/tables/`: …**``, below it a line for each module."""
    chapter = (ROOT / "docs" / "architecture.md").read_text("utf-8").partition(CHAPTER)[2].partition("\n## ")[0]
    named: dict[str, set[str]] = {}
    for folder, modules in re.findall(r"^\*\*`(extract/[\w/]*)`:.*?\n\n((?:[- ] ?.*\n)*)", chapter, re.MULTILINE):
        named[folder] = set(re.findall(r"^- `(\w+)`:", modules, re.MULTILINE))
    extract = ROOT / "pipeline" / "extract"
    folders = [extract, *(path for path in extract.iterdir() if (path / "__init__.py").exists() and path.name != "documents")]
    there = {
        f"{folder.relative_to(extract.parent).as_posix()}/": {path.stem for path in folder.glob("*.py")} - {"__init__"}
        for folder in folders
    }
    assert named == there
