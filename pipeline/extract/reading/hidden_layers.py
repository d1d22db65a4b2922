"""Text layers that somebody's character recognition laid, unseen, under or over the picture of a whole page.

The picture is what a reader sees, so it is read anew: that gives its rules and boxes too. The layer is a second opinion: where a
good one has other digits, the figure is doubted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from pipeline.extract.geometry.network import middle_within
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.extract.reading.rubbish import SCAN_SHARE
from pipeline.page import BBox, Page, Word

HIDDEN_SHARE = 0.9
"""Share of a scanned page's pieces of text that are not seen, from which all of it is a recogniser's: stamps may be set upon."""
READ_SHARE = 0.5
"""Letters and digits that recognition must find, as a share of the layer's, to be preferred to it."""
GOOD_SHARE = 0.8
"""Share of words in which the two agree from which the layer's digits count."""
DOUBTED = 0.5
"""Confidence (0 to 1) of a figure that the layer has otherwise, and of words known from the layer alone."""
_KEPT = re.compile(r"[\W_]+")


def has_hidden_layer(loaded: Any, page: Page) -> bool:
    """Whether a page is one picture and its text is not seen: set without ink, or painted over by the picture.

    ``loaded`` is the PyMuPDF page.
    """
    if not page.words or not any(_covers_page(image.bbox, page) for image in page.images):
        return False
    painted: list[tuple[str, BBox]] = loaded.get_bboxlog()
    pictures = [k for k, (kind, box) in enumerate(painted) if kind == "fill-image" and _covers_page(box, page)]
    texts = [(k, kind) for k, (kind, _) in enumerate(painted) if kind.endswith("text")]
    if not pictures or not texts:
        return False
    unseen = sum(kind == "ignore-text" or k < pictures[-1] for k, kind in texts)
    return unseen >= HIDDEN_SHARE * len(texts)


def _covers_page(box: BBox, page: Page) -> bool:
    return (box[2] - box[0]) * (box[3] - box[1]) >= SCAN_SHARE * page.width * page.height


def weighed(recognised: Sequence[Word], layer: Sequence[Word]) -> list[Word]:
    """The words of a scanned page: the recognised ones, with doubts where a good layer has other digits; the layer's, all
    doubted, where recognition found little of them."""
    if _length(recognised) < READ_SHARE * _length(layer):
        return [word._replace(confidence=DOUBTED) for word in layer]
    index = SpatialIndex([word.bbox for word in layer])
    pairs = [(word, _bare(word.text), _beside(word, layer, index)) for word in recognised]
    told = [(mine, theirs) for _, mine, theirs in pairs if len(mine) > 1]
    if not told or sum(mine == theirs for mine, theirs in told) < GOOD_SHARE * len(told):
        return list(recognised)
    return [_doubted(word) if theirs and _digits(mine) != _digits(theirs) else word for word, mine, theirs in pairs]


def _beside(word: Word, layer: Sequence[Word], index: SpatialIndex) -> str:
    """What the layer has where a word stands."""
    inside = [layer[k] for k in index.at(word.bbox) if middle_within(layer[k].bbox, word.bbox)]
    return "".join(_bare(other.text) for other in sorted(inside, key=lambda other: other.bbox[0]))


def _doubted(word: Word) -> Word:
    return word._replace(confidence=min(word.confidence, DOUBTED))


def _bare(text: str) -> str:
    return _KEPT.sub("", text).casefold()


def _digits(text: str) -> str:
    return "".join(ch for ch in text if ch.isdigit())


def _length(words: Sequence[Word]) -> int:
    return sum(len(_bare(word.text)) for word in words)
