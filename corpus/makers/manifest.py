"""Collects every maker's ENTRY with the sha256 of its PDF into ``corpus/manifest.json``.

Run ``python -m corpus.makers.manifest`` after a maker has drawn its PDF anew.
"""

import hashlib
import importlib
import json
import pkgutil
from typing import Any

from corpus import makers
from corpus.makers.common import CORPUS

SHARED = {"common", "manifest", "word"}
"""Modules of this folder that draw no document of their own."""


def maker_names() -> list[str]:
    """The modules of this folder that draw a document, in order."""
    return [m.name for m in pkgutil.iter_modules(makers.__path__) if m.name not in SHARED and not m.ispkg]


def entries() -> list[dict[str, Any]]:
    """The entries of all makers whose PDF is there, by file name."""
    out = []
    for name in maker_names():
        module = importlib.import_module(f"corpus.makers.{name}")
        pdf = CORPUS / module.ENTRY["file"]
        if pdf.is_file():
            digest = hashlib.sha256(pdf.read_bytes()).hexdigest()
            out.append({**module.ENTRY, "sha256": digest, "maker": f"corpus/makers/{name}.py"})
    return sorted(out, key=lambda entry: entry["file"])


if __name__ == "__main__":
    text = json.dumps({"documents": entries()}, indent=1, ensure_ascii=False)
    (CORPUS / "manifest.json").write_text(text + "\n", encoding="utf-8")
