"""Figures on a line of their own below the indicator that they are of, within one box: "Persentase layanan", below it "58,60 %".

A line in another style is a part of its own already; in the same style the line must be one that no wording wraps to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.diagrams.parts import Part
from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.grid import Line, box_of
from pipeline.extract.words.targets import is_figure, is_grade, is_money
from pipeline.normalize.text import squeeze

LEAST_MEASURED = 3
"""Boxes of an indicator and the target below it from which others of the drawing end with a target too."""
SPACE = 0.3
"""A space between words in letter heights."""
_BARE = re.compile(r"[≤≥<>~]?\s*\d{1,3}(?:[.,]?\d+)*\s*%?|[A-Z]{1,3}\s*\(\s*\d+(?:[.,]\d+)?\s*\)")
"""A number without a unit, a share, a grade with its number."""
_SHARE = re.compile(r"[≤≥<>~]?\s*\d{1,3}(?:[.,]\d+)?\s*%")
_YEAR = re.compile(r"(?:19|20)\d\d")
_WAITS = re.compile(
    r"(?:\b(?:per|tahun|ke|usia|umur|minimal|maksimal|skala|nomor|no|kelas|tipe|level|dari|sampai|hingga|dan|atau|tw|triwulan|usia|"
    r"nilai|predikat|kategori|peringkat|di atas|di bawah|lebih|kurang|sebesar|sebanyak|jumlah|pasal|uu)|[/,(\-–:=<>≤≥])\s*$",
    re.IGNORECASE,
)
"""What a number on the next line still belongs to: "… per | 10.000 penduduk"."""


def is_target_line(text: str) -> bool:
    """A figure or a grade alone, no money and no year: what may stand below an indicator as its target."""
    return (is_figure(text) or is_grade(text)) and not is_money(text) and not _YEAR.fullmatch(text.strip())


def figure_below(lines: Sequence[Line], counted: bool = False) -> tuple[list[Line], Line] | None:
    """An indicator's lines and the figure on the last of them; None where the last line belongs to the wording.

    A figure with a unit counts where its first word would have fitted on the line before, by the widest line, or where such
    figures are known to stand so (``counted``).
    """
    if len(lines) < 2:
        return None
    before, last = lines[-2], lines[-1]
    text = squeeze(last.text)
    if not is_target_line(text) or _WAITS.search(before.text) or before.text.count("(") > before.text.count(")"):
        return None
    if not counted and not _BARE.fullmatch(text) and not _fits(before, last, max(line.bbox[2] - line.bbox[0] for line in lines)):
        return None
    return list(lines[:-1]), last


def with_targets_below(boxes: Sequence[Box], parts: Sequence[list[Part]]) -> list[list[Part]]:
    """What each box says, indicators that end with a figure on a line of its own with that as target, where the drawing has boxes
    that end so: their figures are set in bold, which is not seen everywhere."""
    out = list(parts)
    ends = [box.lines[-1] for box, own in zip(boxes, parts, strict=True) if _ends_with_target(box, own)]
    if len(ends) < LEAST_MEASURED:
        return out
    # Where figures with their units stand so, a line of such a one is none that the wording wraps to.
    counted = sum(_BARE.fullmatch(squeeze(line.text)) is None for line in ends) >= LEAST_MEASURED
    for k, box in enumerate(boxes):
        if {p.kind for p in parts[k]} <= {"indicator", "target"}:
            out[k] = [piece for part in parts[k] for piece in _with_target(box, part, counted)]
    return out


def _with_target(box: Box, part: Part, counted: bool) -> list[Part]:
    """A part of a box of indicators; an indicator whose last line is a figure in two."""
    own = [line for line in box.lines if part.bbox[1] <= (line.bbox[1] + line.bbox[3]) / 2 <= part.bbox[3]]
    told = figure_below(own, counted) if part.kind == "indicator" and part.item is None else None
    if told is None:
        return [part]
    lines, last = told
    name = squeeze("\n".join(line.text for line in lines))
    if part.text != squeeze(f"{name} {last.text}"):
        return [part]
    indicator = replace(part, text=name, bbox=box_of(line.bbox for line in lines))
    return [indicator, Part("target", squeeze(last.text), last.bbox)]


def _ends_with_target(box: Box, parts: Sequence[Part]) -> bool:
    """Whether a box is of an indicator and its target on the last line, told by its style or as a share on a line of its own."""
    if [p.kind for p in parts] == ["indicator"]:
        told = figure_below(box.lines)
        return told is not None and _SHARE.fullmatch(squeeze(told[1].text)) is not None
    return [p.kind for p in parts] == ["indicator", "target"] and squeeze(box.lines[-1].text) == parts[1].text


def _fits(before: Line, last: Line, widest: float) -> bool:
    """The first word of a line would have fitted on the line before: the break is meant."""
    first = last.words[0]
    return before.bbox[2] - before.bbox[0] + SPACE * first.size + first.bbox[2] - first.bbox[0] < widest
