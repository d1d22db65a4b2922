"""What runs in the sandbox's child for the workbench: a page, or a cut of it, as a picture. PyMuPDF never runs in the server."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

from pipeline import errors
from pipeline.settings import Settings

PNG_BYTES = 1_200_000
"""Size beyond which a picture is sent as JPEG: a scan is then a fifth of it, and has no sharp lines to lose."""
JPEG_QUALITY = 82
LEAST_POINTS = 1.0
"""Points that a page or cut measures at least along each side."""

Cut = tuple[float, float, float, float]


def page_picture(path: Path, number: int, longest: int, cut: Cut | None, limits: Settings) -> str:
    """Page ``number`` (from 1) as JSON: ``width`` and ``height`` of the page in points, ``box`` of what is shown, ``type`` and
    ``data`` (base64) of the picture, whose longer side is ``longest`` pixels. Raises the refusals of :mod:`pipeline.errors`.
    """
    import pymupdf as untyped

    from pipeline.extract.read import open_pdf

    pymupdf: Any = untyped
    document = open_pdf(path, limits)
    try:
        if not 1 <= number <= document.page_count:
            raise errors.NoPages(path.name, f"no page {number}", number)
        page = document.load_page(number - 1)
        whole = page.rect
        shown = pymupdf.Rect(0, 0, whole.width, whole.height)
        if cut is not None:
            shown &= pymupdf.Rect(cut)
        if shown.width < LEAST_POINTS or shown.height < LEAST_POINTS:
            shown = pymupdf.Rect(0, 0, whole.width, whole.height)
        zoom = longest / max(shown.width, shown.height)
        picture = page.get_pixmap(matrix=pymupdf.Matrix(zoom, zoom), clip=shown, alpha=False)
        kind, data = "image/png", picture.tobytes("png")
        if len(data) > PNG_BYTES:
            kind, data = "image/jpeg", picture.tobytes("jpeg", jpg_quality=JPEG_QUALITY)
    finally:
        document.close()
    return json.dumps(
        {
            "width": whole.width,
            "height": whole.height,
            "box": [shown.x0, shown.y0, shown.x1, shown.y1],
            "type": kind,
            "data": base64.b64encode(data).decode("ascii"),
        }
    )
