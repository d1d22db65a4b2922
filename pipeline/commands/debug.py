"""``pokin debug``: what was found, drawn over the page."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pipeline.commands.output import complain, stop

EXAMPLE = "pokin debug corpus/rencana-aksi-dinsos-gowa-2024.pdf 1 --out page.png"
PICTURES = (".png", ".svg")


def command(
    file: Annotated[Path, typer.Argument(help="A PDF.")],
    page: Annotated[int, typer.Argument(min=1, help="Page number, from 1.")],
    out: Annotated[Path | None, typer.Option(help="A .png or .svg; else FILE-pPAGE.png here.", show_default=False)] = None,
    whole: Annotated[bool, typer.Option("--whole", help="Read the whole document, not this page alone.")] = False,
) -> None:
    """Draw words, boxes, connectors, table cells, nodes, chosen edges and rejected links over a page."""
    from pipeline.commands.extract import explain
    from pipeline.errors import NoTextFound, UnknownDocumentType
    from pipeline.extract.debug import draw

    picture = out or Path(f"{file.stem}-p{page}.png")
    if picture.suffix.lower() not in PICTURES:
        stop(f"--out {picture}: give a .png or .svg")
    try:
        record, rejected = explain(file, None if whole else {page})
        draw(file, page, picture, record, rejected)
    except (UnknownDocumentType, NoTextFound) as refusal:
        complain(f"{refusal} The page is drawn without nodes.")
        draw(file, page, picture)
    print(picture)
