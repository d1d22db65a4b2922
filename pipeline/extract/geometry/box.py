"""What stands together on a page as a reader sees it: a closed shape, a ruled cell or free text, with its lines."""

from __future__ import annotations

from pipeline.extract.geometry.grid import Line
from pipeline.page import BBox, Colour
from pipeline.value import once, open_value_class


@open_value_class
class Box:
    """One box; ``bbox`` in points, ``kind`` is shape, cell or text; ``fill`` None for paper. ``sign`` is the colour of the small
    empty figure right before a text, as legends have them; white where it has none."""

    index: int
    bbox: BBox
    lines: tuple[Line, ...]
    fill: Colour | None = None
    kind: str = "shape"
    sign: Colour | None = None

    @once
    def text(self) -> str:
        """All its lines, a line break between."""
        return "\n".join([line.text for line in self.lines])

    @once
    def size(self) -> float:
        """Its usual letter height in points."""
        return max((w.size for line in self.lines for w in line.words), default=0.0)
