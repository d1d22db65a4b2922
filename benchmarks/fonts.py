"""How much of the corpus is read when its makers draw it in other fonts: lines wrap elsewhere, rows grow, sheets run over pages.

    python -m benchmarks.fonts [--shift 0] [--keep FOLDER] [PATTERN …]

Every maker that prints an office file or a page of the web draws it once more with one of ``FONTS`` for all text, the next maker
with the next font, ``--shift`` further on. What is read of it is held against the document's own gold; pages are not compared.
Prints F1 per document and for all together, those of the corpus as it is beside them. Needs what makers need: LibreOffice and
Chromium. Makers that look for every text of gold stop where a font cut one off; what they drew is read all the same.

A font may be wider than what the maker had: spreadsheets then cut off text, and pages of the web print words over each other, so
that not everything that gold tells can still be read.
"""

from __future__ import annotations

import argparse
import importlib
import io
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from pipeline.evaluate import PARTS, Evaluation, Score, score
from pipeline.extract.document import Given
from pipeline.gold import load_gold, scans
from pipeline.sources import hints_beside
from pipeline.stations import process

ROOT = Path(__file__).parents[1]
FONTS = ("Carlito", "Liberation Serif", "Liberation Sans Narrow", "Lato", "Caladea", "DejaVu Sans Condensed", "Roboto")
MOST_SECONDS = 240
"""Seconds for one maker."""
_SIGNS = "Symbol|Wingdings|OpenSymbol"
_FACES = {
    "word/": [(rf'(w:(?:ascii|hAnsi|cs|eastAsia))="(?!{_SIGNS})[^"]*"', r'\1="{}"'), (r'w:\w+Theme="[^"]*"', "")],
    "xl/": [(rf'<(name|rFont) val="(?!{_SIGNS})[^"]*"', r'<\1 val="{}"'), (r'<scheme val="[^"]*"\s*/>', "")],
    "ppt/": [(rf' typeface="(?!{_SIGNS}|\+)[^"]+"', ' typeface="{}"')],
}
"""Where office files name fonts, by the folder of the part."""


def main() -> None:
    """Draws, reads, prints; each maker in a process of its own."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--shift", type=int, default=0, help="places by which the fonts are moved on")
    parser.add_argument("--keep", type=Path, help="folder for the PDFs, else they are thrown away")
    parser.add_argument("--draw", nargs=2, help=argparse.SUPPRESS)
    parser.add_argument("patterns", nargs="*", help="parts of makers' names")
    options = parser.parse_args()
    if options.draw:
        _draw(options.keep, *options.draw)
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for k, name in enumerate(_makers()):
            if not options.patterns or any(p in name for p in options.patterns):
                font = FONTS[(k + options.shift) % len(FONTS)]
                command = [sys.executable, "-m", "benchmarks.fonts", "--keep", str(folder), "--draw", name, font]
                done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=MOST_SECONDS, check=False)
                if done.returncode:
                    print(f"{name}: stopped ({done.stderr.decode().strip().splitlines()[-1:]})")
        _report(sorted(folder.glob("*.pdf")))


def _makers() -> list[str]:
    """The makers that print through an office program or a browser, by name."""
    from corpus.makers.manifest import maker_names

    printing = re.compile(r"print_drawn|office_pdf|browser_pdf")
    return [n for n in maker_names() if printing.search((ROOT / f"corpus/makers/{n}.py").read_text(encoding="utf-8"))]


def _draw(folder: Path, name: str, font: str) -> None:
    """One maker's PDF into the folder, all text in one font; its gold is thrown away."""
    from corpus.makers import common

    office, browser = common.office_pdf, common.browser_pdf

    def print_office(source: Path, out: Path) -> Path:
        _set_font(source, font)
        return office(source, folder / out.name)

    def print_page(html: Path, out: Path) -> Path:
        style = f"<style>*{{font-family:'{font}' !important}}</style>"
        html.write_text(html.read_text(encoding="utf-8").replace("</head>", f"{style}</head>", 1), encoding="utf-8")
        return browser(html, folder / out.name)

    gold = Path(tempfile.mkdtemp())
    changed: dict[str, Any] = {"CORPUS": folder, "GOLD": gold, "office_pdf": print_office, "browser_pdf": print_page}
    vars(common).update(changed)
    try:
        maker = importlib.import_module(f"corpus.makers.{name}")
        vars(maker).update({key: value for key, value in changed.items() if hasattr(maker, key)})
        maker.main()
    finally:
        shutil.rmtree(gold)


def _set_font(source: Path, font: str) -> None:
    """Names one font wherever an office file names any, but fonts of signs."""
    out = io.BytesIO()
    with zipfile.ZipFile(source) as parts, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as changed:
        for part in parts.infolist():
            data = parts.read(part)
            rules = next((rules for folder, rules in _FACES.items() if part.filename.startswith(folder)), [])
            if part.filename.endswith(".xml"):
                text = data.decode("utf-8")
                for pattern, new in rules:
                    text = re.sub(pattern, new.format(font), text)
                data = text.encode("utf-8")
            changed.writestr(part.filename, data)
    source.write_bytes(out.getvalue())


def _report(drawn: list[Path]) -> None:
    """F1 per document and of all: redrawn, and in brackets as in the corpus where that is another."""
    pictures = scans(ROOT / "corpus/manifest.json")
    redrawn, as_is = Evaluation(), Evaluation()
    for pdf in drawn:
        gold, own = ROOT / f"gold/{pdf.stem}.gold.json", ROOT / f"corpus/{pdf.name}"
        if pdf.name in pictures or not gold.is_file() or not own.is_file():
            continue
        for path, evaluation in ((pdf, redrawn), (own, as_is)):
            evaluation.documents.append(score(process(path, given=Given(**hints_beside(own))), load_gold(gold)))
        print(f"{pdf.stem:80}", _row(redrawn.documents[-1].parts, as_is.documents[-1].parts), flush=True)
    print(f"{'all':80}", _row(redrawn.totals("text"), as_is.totals("text")))


def _row(redrawn: dict[str, Score], as_is: dict[str, Score]) -> str:
    pairs = ((f"{redrawn[part].f1:.3f}", f"{as_is[part].f1:.3f}") for part in PARTS)
    return " ".join(a if a == b else f"{a} ({b})" for a, b in pairs)


if __name__ == "__main__":
    main()
